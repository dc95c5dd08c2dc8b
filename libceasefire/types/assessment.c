/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-assessment.h>

#include "types/types.h"

struct _CeasefireAssessment
{
  CeasefireValue parent_value;

  char *incident;
  CeasefireAssessmentStatus status;
  CeasefireExceptionState exception;
  char *rule;
  CeasefireAspect aspect;
  char **unknown;
  char **disputed;
  char **assumed;
  char **by;
  char **against;
  CeasefireEvidence **evidence;
};

static const CeasefireField assessment_fields[] = {
  CEASEFIRE_REF (CeasefireAssessment, incident, .required = TRUE, .refers_to = "incident",
                 .elsewhere = TRUE, .blurb = "Incident."),
  CEASEFIRE_ENUM (CeasefireAssessment, status, CeasefireAssessmentStatus,
                  ceasefire_assessment_status_get_type, .required = TRUE,
                  .blurb = "What it comes to."),
  CEASEFIRE_ENUM (CeasefireAssessment, exception, CeasefireExceptionState,
                  ceasefire_exception_state_get_type,
                  .blurb = "Whether an exception lifts the provision here."),
  CEASEFIRE_STRING (CeasefireAssessment, rule, .blurb = "Rule that decided, such as 6/6."),
  CEASEFIRE_ENUM (CeasefireAssessment, aspect, CeasefireAspect, ceasefire_aspect_get_type,
                  .blurb = "Aspect that the rule looked at."),
  CEASEFIRE_STRINGS (CeasefireAssessment, unknown, .blurb = "What is not known of it."),
  CEASEFIRE_STRINGS (CeasefireAssessment, disputed, .blurb = "What sources disagree on."),
  CEASEFIRE_STRINGS (CeasefireAssessment, assumed, .blurb = "What was taken for granted."),
  CEASEFIRE_REFS (CeasefireAssessment, by, .refers_to = "actor", .elsewhere = TRUE,
                  .blurb = "Who says that it happened."),
  CEASEFIRE_REFS (CeasefireAssessment, against, .refers_to = "actor", .elsewhere = TRUE,
                  .blurb = "Who says something against it."),
  CEASEFIRE_VALUES (CeasefireAssessment, evidence, CeasefireEvidence, ceasefire_evidence_type,
                    .blurb = "What sources say, aspect by aspect."),
};

static const CeasefireLayout *assessment_layout;

const CeasefireType ceasefire_assessment_type
  = CEASEFIRE_VALUE_TYPE ("assessment", ceasefire_assessment_get_type, CeasefireAssessment,
                          assessment_fields, assessment_layout);

G_DEFINE_BOXED_TYPE (CeasefireAssessment, ceasefire_assessment, ceasefire_assessment_ref,
                     ceasefire_assessment_unref)

CeasefireAssessment *
ceasefire_assessment_new (const char *incident, CeasefireAssessmentStatus status)
{
  CeasefireAssessment *self;

  g_return_val_if_fail (incident != NULL, NULL);

  self = ceasefire_value_new (&ceasefire_assessment_type);
  ceasefire_assessment_set_incident (self, incident);
  ceasefire_assessment_set_status (self, status);
  return self;
}

CeasefireAssessment *
ceasefire_assessment_ref (CeasefireAssessment *self)
{
  return ceasefire_value_ref (self);
}

CeasefireAssessment *
ceasefire_assessment_copy (const CeasefireAssessment *self)
{
  return ceasefire_value_copy (self);
}

void
ceasefire_assessment_unref (CeasefireAssessment *self)
{
  ceasefire_value_unref (self);
}

gboolean
ceasefire_assessment_equal (const CeasefireAssessment *a, const CeasefireAssessment *b)
{
  return ceasefire_value_equal (a, b);
}

const char *
ceasefire_assessment_get_incident (CeasefireAssessment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->incident;
}

void
ceasefire_assessment_set_incident (CeasefireAssessment *self, const char *incident)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->incident, &incident);
}

CeasefireAssessmentStatus
ceasefire_assessment_get_status (CeasefireAssessment *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->status;
}

void
ceasefire_assessment_set_status (CeasefireAssessment *self, CeasefireAssessmentStatus status)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->status, &status);
}

CeasefireExceptionState
ceasefire_assessment_get_exception (CeasefireAssessment *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->exception;
}

void
ceasefire_assessment_set_exception (CeasefireAssessment *self, CeasefireExceptionState exception)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->exception, &exception);
}

const char *
ceasefire_assessment_get_rule (CeasefireAssessment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->rule;
}

void
ceasefire_assessment_set_rule (CeasefireAssessment *self, const char *rule)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->rule, &rule);
}

CeasefireAspect
ceasefire_assessment_get_aspect (CeasefireAssessment *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->aspect;
}

void
ceasefire_assessment_set_aspect (CeasefireAssessment *self, CeasefireAspect aspect)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->aspect, &aspect);
}

const char *const *
ceasefire_assessment_get_unknown (CeasefireAssessment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->unknown;
}

void
ceasefire_assessment_set_unknown (CeasefireAssessment *self, const char *const *unknown)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->unknown, &unknown);
}

const char *const *
ceasefire_assessment_get_disputed (CeasefireAssessment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->disputed;
}

void
ceasefire_assessment_set_disputed (CeasefireAssessment *self, const char *const *disputed)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->disputed, &disputed);
}

const char *const *
ceasefire_assessment_get_assumed (CeasefireAssessment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->assumed;
}

void
ceasefire_assessment_set_assumed (CeasefireAssessment *self, const char *const *assumed)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->assumed, &assumed);
}

const char *const *
ceasefire_assessment_get_by (CeasefireAssessment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->by;
}

void
ceasefire_assessment_set_by (CeasefireAssessment *self, const char *const *by)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->by, &by);
}

const char *const *
ceasefire_assessment_get_against (CeasefireAssessment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->against;
}

void
ceasefire_assessment_set_against (CeasefireAssessment *self, const char *const *against)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->against, &against);
}

CeasefireEvidence *const *
ceasefire_assessment_get_evidence (CeasefireAssessment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->evidence;
}

void
ceasefire_assessment_set_evidence (CeasefireAssessment *self, CeasefireEvidence *const *evidence)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->evidence, &evidence);
}

void
ceasefire_assessment_add_evidence (CeasefireAssessment *self, CeasefireEvidence *evidence)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (evidence != NULL);

  ceasefire_value_append (self, &self->evidence, evidence);
}
