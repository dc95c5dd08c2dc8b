/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-finding.h>

#include "types/types.h"

struct _CeasefireFinding
{
  CeasefireRecord parent_instance;

  char *clause;
  char *party;
  char *quality;
  CeasefireDate *at;
  CeasefireDate *as_of;
  char **viewpoint;
  CeasefirePolicy *policy;
  CeasefirePhase phase;
  CeasefireFindingStatus status;
  CeasefireExceptionState exception;
  CeasefireRemedy remedied;
  CeasefireCounts *counts;
  char **unknown;
  char **disputed;
  char **assumed;
  char **not_evaluable;
  char **periods;
  CeasefireEvidence *text;
  CeasefireAssessment **incidents;
  CeasefireAssessment **omissions;
  CeasefireSensitivity **sensitivity;
  char *input;
};

static const CeasefireField finding_fields[] = {
  CEASEFIRE_REF (CeasefireFinding, clause, .required = TRUE, .refers_to = "clause",
                 .blurb = "Clause that it is on."),
  CEASEFIRE_REF (CeasefireFinding, party, .required = TRUE, .refers_to = "actor",
                 .blurb = "Party whose conduct it is on."),
  CEASEFIRE_CODE (CeasefireFinding, quality, .vocabulary = "manner",
                  .blurb = "Quality of the clause of which the duty is a part, such as safe."),
  CEASEFIRE_DATE (CeasefireFinding, at, .blurb = "Time for which it holds."),
  CEASEFIRE_DATE (CeasefireFinding, as_of, .blurb = "Time up to which statements were taken in."),
  CEASEFIRE_REFS (CeasefireFinding, viewpoint, .refers_to = "actor", .elsewhere = TRUE,
                  .blurb = "Speakers taken in; empty means all."),
  CEASEFIRE_VALUE (CeasefireFinding, policy, CeasefirePolicy, ceasefire_policy_type,
                   .blurb = "What was demanded of sources."),
  CEASEFIRE_ENUM (CeasefireFinding, phase, CeasefirePhase, ceasefire_phase_get_type,
                  .blurb = "How the clause stands to that time."),
  CEASEFIRE_ENUM (CeasefireFinding, status, CeasefireFindingStatus,
                  ceasefire_finding_status_get_type, .required = TRUE,
                  .blurb = "What became of the clause."),
  CEASEFIRE_ENUM (CeasefireFinding, exception, CeasefireExceptionState,
                  ceasefire_exception_state_get_type, .blurb = "Whether an exception lifts it."),
  CEASEFIRE_ENUM (CeasefireFinding, remedied, CeasefireRemedy, ceasefire_remedy_get_type,
                  .blurb = "Whether a breach was made good."),
  CEASEFIRE_VALUE (CeasefireFinding, counts, CeasefireCounts, ceasefire_counts_type,
                   .blurb = "How many incidents there are of each status."),
  CEASEFIRE_STRINGS (
    CeasefireFinding, unknown,
    .blurb = "What is not known: aspects, or deadline, trigger, performance, action."),
  CEASEFIRE_STRINGS (CeasefireFinding, disputed, .blurb = "Aspects that sources disagree on."),
  CEASEFIRE_STRINGS (CeasefireFinding, assumed, .blurb = "What was taken for granted."),
  CEASEFIRE_CODES (CeasefireFinding, not_evaluable, .vocabulary = "manner",
                   .blurb = "Qualities that cannot be judged, such as rapid without a deadline."),
  CEASEFIRE_STRINGS (CeasefireFinding, periods,
                     .blurb = "Status of each period of a recurring duty."),
  CEASEFIRE_VALUE (CeasefireFinding, text, CeasefireEvidence, ceasefire_evidence_type,
                   .blurb = "What sources say on whether the clause is in the agreement at all."),
  CEASEFIRE_VALUES (CeasefireFinding, incidents, CeasefireAssessment, ceasefire_assessment_type,
                    .blurb = "What each incident is to it, the worst first."),
  CEASEFIRE_VALUES (CeasefireFinding, omissions, CeasefireAssessment, ceasefire_assessment_type,
                    .blurb = "What each reported failure to act is to it, the worst first."),
  CEASEFIRE_VALUES (CeasefireFinding, sensitivity, CeasefireSensitivity, ceasefire_sensitivity_type,
                    .blurb = "What would change it."),
  CEASEFIRE_STRING (CeasefireFinding, input, .format = "sha256",
                    .blurb = "SHA-256 of what it was made from."),
};

static const CeasefireLayout *finding_layout;

const CeasefireType ceasefire_finding_type = CEASEFIRE_RECORD_TYPE (
  "finding", ceasefire_finding_get_type, CeasefireFinding, finding_fields, finding_layout);

G_DEFINE_FINAL_TYPE (CeasefireFinding, ceasefire_finding, CEASEFIRE_TYPE_RECORD)

static void
ceasefire_finding_class_init (CeasefireFindingClass *klass)
{
  ceasefire_record_class_describe (klass, &ceasefire_finding_type);
}

static void
ceasefire_finding_init (CeasefireFinding *self)
{
  ceasefire_members_init (&ceasefire_finding_type, self);
}

CeasefireFinding *
ceasefire_finding_new (const char *id)
{
  return ceasefire_record_new (CEASEFIRE_TYPE_FINDING, id);
}

const char *
ceasefire_finding_get_clause (CeasefireFinding *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_FINDING (self), NULL);

  return self->clause;
}

void
ceasefire_finding_set_clause (CeasefireFinding *self, const char *clause)
{
  g_return_if_fail (CEASEFIRE_IS_FINDING (self));

  ceasefire_record_assign (self, &self->clause, &clause);
}

const char *
ceasefire_finding_get_party (CeasefireFinding *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_FINDING (self), NULL);

  return self->party;
}

void
ceasefire_finding_set_party (CeasefireFinding *self, const char *party)
{
  g_return_if_fail (CEASEFIRE_IS_FINDING (self));

  ceasefire_record_assign (self, &self->party, &party);
}

const char *
ceasefire_finding_get_quality (CeasefireFinding *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_FINDING (self), NULL);

  return self->quality;
}

void
ceasefire_finding_set_quality (CeasefireFinding *self, const char *quality)
{
  g_return_if_fail (CEASEFIRE_IS_FINDING (self));

  ceasefire_record_assign (self, &self->quality, &quality);
}

CeasefireDate *
ceasefire_finding_get_at (CeasefireFinding *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_FINDING (self), NULL);

  return self->at;
}

void
ceasefire_finding_set_at (CeasefireFinding *self, CeasefireDate *at)
{
  g_return_if_fail (CEASEFIRE_IS_FINDING (self));

  ceasefire_record_assign (self, &self->at, &at);
}

CeasefireDate *
ceasefire_finding_get_as_of (CeasefireFinding *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_FINDING (self), NULL);

  return self->as_of;
}

void
ceasefire_finding_set_as_of (CeasefireFinding *self, CeasefireDate *as_of)
{
  g_return_if_fail (CEASEFIRE_IS_FINDING (self));

  ceasefire_record_assign (self, &self->as_of, &as_of);
}

const char *const *
ceasefire_finding_get_viewpoint (CeasefireFinding *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_FINDING (self), NULL);

  return (const char *const *) self->viewpoint;
}

void
ceasefire_finding_set_viewpoint (CeasefireFinding *self, const char *const *viewpoint)
{
  g_return_if_fail (CEASEFIRE_IS_FINDING (self));

  ceasefire_record_assign (self, &self->viewpoint, &viewpoint);
}

CeasefirePolicy *
ceasefire_finding_get_policy (CeasefireFinding *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_FINDING (self), NULL);

  return self->policy;
}

void
ceasefire_finding_set_policy (CeasefireFinding *self, CeasefirePolicy *policy)
{
  g_return_if_fail (CEASEFIRE_IS_FINDING (self));

  ceasefire_record_assign (self, &self->policy, &policy);
}

CeasefirePhase
ceasefire_finding_get_phase (CeasefireFinding *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_FINDING (self), 0);

  return self->phase;
}

void
ceasefire_finding_set_phase (CeasefireFinding *self, CeasefirePhase phase)
{
  g_return_if_fail (CEASEFIRE_IS_FINDING (self));

  ceasefire_record_assign (self, &self->phase, &phase);
}

CeasefireFindingStatus
ceasefire_finding_get_status (CeasefireFinding *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_FINDING (self), 0);

  return self->status;
}

void
ceasefire_finding_set_status (CeasefireFinding *self, CeasefireFindingStatus status)
{
  g_return_if_fail (CEASEFIRE_IS_FINDING (self));

  ceasefire_record_assign (self, &self->status, &status);
}

CeasefireExceptionState
ceasefire_finding_get_exception (CeasefireFinding *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_FINDING (self), 0);

  return self->exception;
}

void
ceasefire_finding_set_exception (CeasefireFinding *self, CeasefireExceptionState exception)
{
  g_return_if_fail (CEASEFIRE_IS_FINDING (self));

  ceasefire_record_assign (self, &self->exception, &exception);
}

CeasefireRemedy
ceasefire_finding_get_remedied (CeasefireFinding *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_FINDING (self), 0);

  return self->remedied;
}

void
ceasefire_finding_set_remedied (CeasefireFinding *self, CeasefireRemedy remedied)
{
  g_return_if_fail (CEASEFIRE_IS_FINDING (self));

  ceasefire_record_assign (self, &self->remedied, &remedied);
}

CeasefireCounts *
ceasefire_finding_get_counts (CeasefireFinding *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_FINDING (self), NULL);

  return self->counts;
}

void
ceasefire_finding_set_counts (CeasefireFinding *self, CeasefireCounts *counts)
{
  g_return_if_fail (CEASEFIRE_IS_FINDING (self));

  ceasefire_record_assign (self, &self->counts, &counts);
}

const char *const *
ceasefire_finding_get_unknown (CeasefireFinding *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_FINDING (self), NULL);

  return (const char *const *) self->unknown;
}

void
ceasefire_finding_set_unknown (CeasefireFinding *self, const char *const *unknown)
{
  g_return_if_fail (CEASEFIRE_IS_FINDING (self));

  ceasefire_record_assign (self, &self->unknown, &unknown);
}

const char *const *
ceasefire_finding_get_disputed (CeasefireFinding *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_FINDING (self), NULL);

  return (const char *const *) self->disputed;
}

void
ceasefire_finding_set_disputed (CeasefireFinding *self, const char *const *disputed)
{
  g_return_if_fail (CEASEFIRE_IS_FINDING (self));

  ceasefire_record_assign (self, &self->disputed, &disputed);
}

const char *const *
ceasefire_finding_get_assumed (CeasefireFinding *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_FINDING (self), NULL);

  return (const char *const *) self->assumed;
}

void
ceasefire_finding_set_assumed (CeasefireFinding *self, const char *const *assumed)
{
  g_return_if_fail (CEASEFIRE_IS_FINDING (self));

  ceasefire_record_assign (self, &self->assumed, &assumed);
}

const char *const *
ceasefire_finding_get_not_evaluable (CeasefireFinding *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_FINDING (self), NULL);

  return (const char *const *) self->not_evaluable;
}

void
ceasefire_finding_set_not_evaluable (CeasefireFinding *self, const char *const *not_evaluable)
{
  g_return_if_fail (CEASEFIRE_IS_FINDING (self));

  ceasefire_record_assign (self, &self->not_evaluable, &not_evaluable);
}

const char *const *
ceasefire_finding_get_periods (CeasefireFinding *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_FINDING (self), NULL);

  return (const char *const *) self->periods;
}

void
ceasefire_finding_set_periods (CeasefireFinding *self, const char *const *periods)
{
  g_return_if_fail (CEASEFIRE_IS_FINDING (self));

  ceasefire_record_assign (self, &self->periods, &periods);
}

CeasefireEvidence *
ceasefire_finding_get_text (CeasefireFinding *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_FINDING (self), NULL);

  return self->text;
}

void
ceasefire_finding_set_text (CeasefireFinding *self, CeasefireEvidence *text)
{
  g_return_if_fail (CEASEFIRE_IS_FINDING (self));

  ceasefire_record_assign (self, &self->text, &text);
}

CeasefireAssessment *const *
ceasefire_finding_get_incidents (CeasefireFinding *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_FINDING (self), NULL);

  return self->incidents;
}

void
ceasefire_finding_set_incidents (CeasefireFinding *self, CeasefireAssessment *const *incidents)
{
  g_return_if_fail (CEASEFIRE_IS_FINDING (self));

  ceasefire_record_assign (self, &self->incidents, &incidents);
}

void
ceasefire_finding_add_incident (CeasefireFinding *self, CeasefireAssessment *incident)
{
  g_return_if_fail (CEASEFIRE_IS_FINDING (self));
  g_return_if_fail (incident != NULL);

  ceasefire_record_append (self, &self->incidents, incident);
}

CeasefireAssessment *const *
ceasefire_finding_get_omissions (CeasefireFinding *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_FINDING (self), NULL);

  return self->omissions;
}

void
ceasefire_finding_set_omissions (CeasefireFinding *self, CeasefireAssessment *const *omissions)
{
  g_return_if_fail (CEASEFIRE_IS_FINDING (self));

  ceasefire_record_assign (self, &self->omissions, &omissions);
}

void
ceasefire_finding_add_omission (CeasefireFinding *self, CeasefireAssessment *omission)
{
  g_return_if_fail (CEASEFIRE_IS_FINDING (self));
  g_return_if_fail (omission != NULL);

  ceasefire_record_append (self, &self->omissions, omission);
}

CeasefireSensitivity *const *
ceasefire_finding_get_sensitivity (CeasefireFinding *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_FINDING (self), NULL);

  return self->sensitivity;
}

void
ceasefire_finding_set_sensitivity (CeasefireFinding *self, CeasefireSensitivity *const *sensitivity)
{
  g_return_if_fail (CEASEFIRE_IS_FINDING (self));

  ceasefire_record_assign (self, &self->sensitivity, &sensitivity);
}

void
ceasefire_finding_add_sensitivity (CeasefireFinding *self, CeasefireSensitivity *sensitivity)
{
  g_return_if_fail (CEASEFIRE_IS_FINDING (self));
  g_return_if_fail (sensitivity != NULL);

  ceasefire_record_append (self, &self->sensitivity, sensitivity);
}

const char *
ceasefire_finding_get_input (CeasefireFinding *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_FINDING (self), NULL);

  return self->input;
}

void
ceasefire_finding_set_input (CeasefireFinding *self, const char *input)
{
  g_return_if_fail (CEASEFIRE_IS_FINDING (self));

  ceasefire_record_assign (self, &self->input, &input);
}
