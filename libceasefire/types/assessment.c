/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-assessment.h>

#include "types/types.h"

static const CeasefireField assessment_fields[] = {
  CEASEFIRE_REF (incident, .required = TRUE, .refers_to = "incident", .elsewhere = TRUE,
                 .blurb = "The incident that is assessed."),
  CEASEFIRE_ENUM (
    status, ceasefire_assessment_status_get_type, .bare = 1, .required = TRUE,
    .blurb = "What the incident is under the clause, such as violated, alleged or excused."),
  CEASEFIRE_ENUM (
    exception, ceasefire_exception_state_get_type, .bare = 2,
    .blurb = "Whether an exception lifts the clause for this incident, such as claimed or proven."),
  CEASEFIRE_STRING (rule, .blurb = "The number of the rule that decided, such as 6/6."),
  CEASEFIRE_ENUM (aspect, ceasefire_aspect_get_type, .bare = 3,
                  .blurb = "The aspect of the incident on which the rule decided."),
  CEASEFIRE_STRINGS (unknown, .blurb = "The aspects of the incident that nobody settles."),
  CEASEFIRE_STRINGS (disputed, .blurb = "The aspects of the incident that sources disagree on."),
  CEASEFIRE_STRINGS (assumed,
                     .blurb = "The aspects that were taken for granted where sources are silent."),
  CEASEFIRE_REFS (by, .refers_to = "actor", .elsewhere = TRUE,
                  .blurb = "The actors that say that the incident happened."),
  CEASEFIRE_REFS (against, .refers_to = "actor", .elsewhere = TRUE,
                  .blurb = "The actors that say something against any aspect of it."),
  CEASEFIRE_VALUES (evidence, ceasefire_evidence_type,
                    .blurb = "What sources say of the incident, aspect by aspect."),
};

CeasefireType ceasefire_assessment_type
  = CEASEFIRE_VALUE_TYPE ("assessment", CeasefireAssessment, assessment_fields,
                          .blurb = "What one incident is to a provision and a party, and why.");

#include "types/accessors/assessment.inc"
