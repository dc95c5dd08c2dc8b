/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-finding.h>

#include "types/types.h"

static const CeasefireField finding_fields[] = {
  CEASEFIRE_REF (clause, .required = TRUE, .refers_to = "clause", .blurb = "Clause that it is on."),
  CEASEFIRE_REF (party, .required = TRUE, .refers_to = "actor",
                 .blurb = "Party whose conduct it is on."),
  CEASEFIRE_CODE (quality, .vocabulary = "manner",
                  .blurb = "Quality of the clause of which the duty is a part, such as safe."),
  CEASEFIRE_DATE (at, .blurb = "Time for which it holds."),
  CEASEFIRE_DATE (as_of, .blurb = "Time up to which statements were taken in."),
  CEASEFIRE_REFS (viewpoint, .refers_to = "actor", .elsewhere = TRUE,
                  .blurb = "Speakers taken in; empty means all."),
  CEASEFIRE_VALUE (policy, ceasefire_policy_type, .blurb = "What was demanded of sources."),
  CEASEFIRE_ENUM (phase, ceasefire_phase_get_type, .blurb = "How the clause stands to that time."),
  CEASEFIRE_ENUM (status, ceasefire_finding_status_get_type, .required = TRUE,
                  .blurb = "What became of the clause."),
  CEASEFIRE_ENUM (exception, ceasefire_exception_state_get_type,
                  .blurb = "Whether an exception lifts it."),
  CEASEFIRE_ENUM (remedied, ceasefire_remedy_get_type, .blurb = "Whether a breach was made good."),
  CEASEFIRE_VALUE (counts, ceasefire_counts_type,
                   .blurb = "How many incidents there are of each status."),
  CEASEFIRE_STRINGS (
    unknown, .blurb = "What is not known: aspects, or deadline, trigger, performance, action."),
  CEASEFIRE_STRINGS (disputed, .blurb = "Aspects that sources disagree on."),
  CEASEFIRE_STRINGS (assumed, .blurb = "What was taken for granted."),
  CEASEFIRE_CODES (not_evaluable, .vocabulary = "manner",
                   .blurb = "Qualities that cannot be judged, such as rapid without a deadline."),
  CEASEFIRE_STRINGS (periods, .blurb = "Status of each period of a recurring duty."),
  CEASEFIRE_VALUE (text, ceasefire_evidence_type,
                   .blurb = "What sources say on whether the clause is in the agreement at all."),
  CEASEFIRE_VALUES (incidents, ceasefire_assessment_type,
                    .blurb = "What each incident is to it, the worst first."),
  CEASEFIRE_VALUES (omissions, ceasefire_assessment_type,
                    .blurb = "What each reported failure to act is to it, the worst first."),
  CEASEFIRE_VALUES (sensitivity, ceasefire_sensitivity_type, .blurb = "What would change it."),
  CEASEFIRE_STRING (input, .format = "sha256", .blurb = "SHA-256 of what it was made from."),
};

CeasefireType ceasefire_finding_type
  = CEASEFIRE_RECORD_TYPE ("finding", CeasefireFinding, finding_fields);

CeasefireFinding *
ceasefire_finding_new (const char *id)
{
  return ceasefire_record_new (&ceasefire_finding_type, id);
}
