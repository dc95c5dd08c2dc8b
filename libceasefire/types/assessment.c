/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-assessment.h>

#include "types/types.h"

static const CeasefireField assessment_fields[] = {
  CEASEFIRE_REF (incident, .required = TRUE, .refers_to = "incident", .elsewhere = TRUE,
                 .blurb = "Incident."),
  CEASEFIRE_ENUM (status, ceasefire_assessment_status_get_type, .required = TRUE,
                  .blurb = "What it comes to."),
  CEASEFIRE_ENUM (exception, ceasefire_exception_state_get_type,
                  .blurb = "Whether an exception lifts the provision here."),
  CEASEFIRE_STRING (rule, .blurb = "Rule that decided, such as 6/6."),
  CEASEFIRE_ENUM (aspect, ceasefire_aspect_get_type, .blurb = "Aspect that the rule looked at."),
  CEASEFIRE_STRINGS (unknown, .blurb = "What is not known of it."),
  CEASEFIRE_STRINGS (disputed, .blurb = "What sources disagree on."),
  CEASEFIRE_STRINGS (assumed, .blurb = "What was taken for granted."),
  CEASEFIRE_REFS (by, .refers_to = "actor", .elsewhere = TRUE,
                  .blurb = "Who says that it happened."),
  CEASEFIRE_REFS (against, .refers_to = "actor", .elsewhere = TRUE,
                  .blurb = "Who says something against it."),
  CEASEFIRE_VALUES (evidence, ceasefire_evidence_type,
                    .blurb = "What sources say, aspect by aspect."),
};

CeasefireType ceasefire_assessment_type
  = CEASEFIRE_VALUE_TYPE ("assessment", CeasefireAssessment, assessment_fields);

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
