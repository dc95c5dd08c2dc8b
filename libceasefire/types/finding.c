/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-finding.h>

#include "types/types.h"

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefirePhase, ceasefire_phase,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PHASE_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PHASE_PENDING, "pending"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PHASE_ACTIVE, "active"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PHASE_SUSPENDED, "suspended"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PHASE_ENDED, "ended"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PHASE_CONTESTED, "contested"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PHASE_UNKNOWN, "unknown"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PHASE_NOT_AGREED, "not-agreed"))

G_DEFINE_ENUM_TYPE (CeasefireFindingStatus, ceasefire_finding_status,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_FINDING_STATUS_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_FINDING_STATUS_VIOLATED, "violated"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_FINDING_STATUS_CONTESTED, "contested"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_FINDING_STATUS_ALLEGED, "alleged"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_FINDING_STATUS_POSSIBLE, "possible"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_FINDING_STATUS_COMPLIED, "complied"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_FINDING_STATUS_COMPLIED_SO_FAR, "complied-so-far"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_FINDING_STATUS_NO_BREACH_KNOWN, "no-breach-known"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_FINDING_STATUS_CLAIMED, "claimed"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_FINDING_STATUS_NOT_DUE, "not-due"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_FINDING_STATUS_UNKNOWN, "unknown"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_FINDING_STATUS_PERMISSION, "permission"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_FINDING_STATUS_POWER, "power"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_FINDING_STATUS_OVERDUE, "overdue"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_FINDING_STATUS_PARTIAL, "partial"))

G_DEFINE_ENUM_TYPE (CeasefireAssessmentStatus, ceasefire_assessment_status,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASSESSMENT_STATUS_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASSESSMENT_STATUS_VIOLATED, "violated"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASSESSMENT_STATUS_CONTESTED, "contested"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASSESSMENT_STATUS_ALLEGED, "alleged"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASSESSMENT_STATUS_POSSIBLE, "possible"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASSESSMENT_STATUS_EXCUSED, "excused"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASSESSMENT_STATUS_REFUTED, "refuted"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASSESSMENT_STATUS_DENIED, "denied"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASSESSMENT_STATUS_UNSOURCED, "unsourced"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASSESSMENT_STATUS_UNSPECIFIC, "unspecific"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASSESSMENT_STATUS_COMPLIED, "complied"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASSESSMENT_STATUS_CLAIMED, "claimed"))

G_DEFINE_ENUM_TYPE (CeasefireExceptionState, ceasefire_exception_state,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_EXCEPTION_STATE_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_EXCEPTION_STATE_NONE, "none"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_EXCEPTION_STATE_REJECTED, "rejected"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_EXCEPTION_STATE_OPEN, "open"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_EXCEPTION_STATE_CLAIMED, "claimed"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_EXCEPTION_STATE_PROVEN, "proven"))

G_DEFINE_ENUM_TYPE (CeasefireRemedy, ceasefire_remedy,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_REMEDY_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_REMEDY_NO, "no"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_REMEDY_CLAIMED, "claimed"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_REMEDY_YES, "yes"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_REMEDY_PARTLY, "partly"))

G_DEFINE_ENUM_TYPE (CeasefireGround, ceasefire_ground,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_GROUND_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_GROUND_STATEMENTS, "statements"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_GROUND_COVERAGE, "coverage"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_GROUND_SILENCE, "silence"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_GROUND_NOTHING, "nothing"))

G_DEFINE_ENUM_TYPE (CeasefireFour, ceasefire_four,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_FOUR_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_FOUR_NONE, "none"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_FOUR_FOR, "for"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_FOUR_AGAINST, "against"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_FOUR_BOTH, "both"))
/* clang-format on */

static const CeasefireField finding_fields[] = {
  CEASEFIRE_REF (clause, .required = TRUE, .refers_to = "clause",
                 .blurb = "The clause whose status the finding gives."),
  CEASEFIRE_REF (party, .required = TRUE, .refers_to = "actor",
                 .blurb = "The party whose conduct is judged."),
  CEASEFIRE_CODE (quality, .vocabulary = "manner",
                  .blurb = "The quality of the clause of which the duty is a part, such as safe."),
  CEASEFIRE_DATE (at, .blurb = "The time for which the finding holds."),
  CEASEFIRE_DATE (as_of,
                  .blurb = "The time up to which statements were taken in; unset means all."),
  CEASEFIRE_REFS (viewpoint, .refers_to = "actor", .elsewhere = TRUE,
                  .blurb = "The speakers whose words were taken in; none named means all."),
  CEASEFIRE_VALUE (policy, ceasefire_policy_type,
                   .blurb = "What was demanded of sources to count as strong."),
  CEASEFIRE_ENUM (phase, ceasefire_phase_get_type, .bare = 2,
                  .blurb = "How the clause stands at that time, such as active or suspended."),
  CEASEFIRE_ENUM (status, ceasefire_finding_status_get_type, .bare = 1, .required = TRUE,
                  .blurb = "What became of the clause, such as violated, alleged or complied."),
  CEASEFIRE_ENUM (rests_on, ceasefire_ground_get_type,
                  .blurb = "What the status rests on: what somebody said, coverage, silence or "
                           "nothing yet."),
  CEASEFIRE_REFS (coverage, .refers_to = "coverage", .elsewhere = TRUE,
                  .blurb = "The records of coverage that the status rests on."),
  CEASEFIRE_ENUM (exception, ceasefire_exception_state_get_type, .bare = 3,
                  .blurb = "Whether an exception lifts the clause, such as claimed or proven."),
  CEASEFIRE_ENUM (remedied, ceasefire_remedy_get_type, .bare = 4,
                  .blurb = "Whether a breach was made good, for duties with a deadline."),
  CEASEFIRE_VALUE (
    counts, ceasefire_counts_type,
    .blurb = "How many incidents there are of each status, with those that are not listed."),
  CEASEFIRE_VALUES (quantities, ceasefire_amount_type,
                    .blurb = "How much was promised, established and claimed of each quantity."),
  CEASEFIRE_REFS (
    simultaneous, .refers_to = "clause", .elsewhere = TRUE,
    .blurb = "The other clauses of an exchange, in which nobody waits for the other."),
  CEASEFIRE_REFS (waits_for, .refers_to = "clause", .elsewhere = TRUE,
                  .blurb = "The clauses that the duty waits for and that are not yet established "
                           "as performed."),
  CEASEFIRE_REFS (acts, .refers_to = "statement", .elsewhere = TRUE,
                  .blurb = "The statements of the acts that touch the clause for the party, "
                           "effective or not."),
  CEASEFIRE_INT (left_out, .minimum = 0, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "The number of statements, acts and records of coverage that the "
                          "viewpoint and the time of knowledge leave out."),
  CEASEFIRE_STRINGS (unknown,
                     .blurb = "What nobody settles: aspects, or deadline, trigger, performance, "
                              "action."),
  CEASEFIRE_STRINGS (disputed, .blurb = "The aspects that sources disagree on."),
  CEASEFIRE_STRINGS (assumed,
                     .blurb = "The aspects that were taken for granted where sources are silent."),
  CEASEFIRE_CODES (
    not_evaluable, .vocabulary = "manner",
    .blurb = "The qualities that cannot be judged, such as rapid without a deadline."),
  CEASEFIRE_STRINGS (
    periods, .may_repeat = TRUE,
    .blurb = "The status of each period of a recurring duty that has begun, the earliest first."),
  CEASEFIRE_VALUE (text, ceasefire_evidence_type,
                   .blurb = "What sources say on whether the clause is in the agreement at all."),
  CEASEFIRE_VALUES (incidents, ceasefire_assessment_type,
                    .blurb = "What each incident is under the clause, the earliest first."),
  CEASEFIRE_VALUES (
    omissions, ceasefire_assessment_type,
    .blurb = "What each reported failure to act is under the clause, the earliest first."),
  CEASEFIRE_VALUES (sensitivity, ceasefire_sensitivity_type,
                    .blurb = "What the status would be if one open aspect were settled."),
  CEASEFIRE_STRING (
    input, .format = "sha256",
    .blurb = "The SHA-256 digest of what the finding was made from, in hexadecimal."),
};

CeasefireType ceasefire_finding_type = CEASEFIRE_RECORD_TYPE (
  "finding", CeasefireFinding, finding_fields,
  .blurb = "What became of a clause, for one party, as far as sources tell.");

#include "types/accessors/finding.inc"
