/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#include <ceasefire/ceasefire-assessment.h>

#include "types/types.h"

#include <math.h>

enum
{
  ROW_INCIDENT,
  ROW_STATUS,
  ROW_EXCEPTION,
  ROW_RULE,
  ROW_ASPECT,
  ROW_UNKNOWN,
  ROW_DISPUTED,
  ROW_ASSUMED,
  ROW_BY,
  ROW_AGAINST,
  ROW_EVIDENCE,
};

GType
ceasefire_assessment_get_type (void)
{
  return ceasefire_type_get_gtype (&ceasefire_assessment_type);
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

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_INCIDENT);
}

void
ceasefire_assessment_set_incident (CeasefireAssessment *self, const char *incident)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_INCIDENT, &(CeasefireCell){ .pointer = (gpointer) incident });
}

CeasefireAssessmentStatus
ceasefire_assessment_get_status (CeasefireAssessment *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return (CeasefireAssessmentStatus) ceasefire_node_get_small ((const CeasefireNode *) self,
                                                               ROW_STATUS);
}

void
ceasefire_assessment_set_status (CeasefireAssessment *self, CeasefireAssessmentStatus status)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_STATUS, &(CeasefireCell){ .small = (int) status });
}

CeasefireExceptionState
ceasefire_assessment_get_exception (CeasefireAssessment *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return (CeasefireExceptionState) ceasefire_node_get_small ((const CeasefireNode *) self,
                                                             ROW_EXCEPTION);
}

void
ceasefire_assessment_set_exception (CeasefireAssessment *self, CeasefireExceptionState exception)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_EXCEPTION, &(CeasefireCell){ .small = (int) exception });
}

const char *
ceasefire_assessment_get_rule (CeasefireAssessment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_RULE);
}

void
ceasefire_assessment_set_rule (CeasefireAssessment *self, const char *rule)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_RULE, &(CeasefireCell){ .pointer = (gpointer) rule });
}

CeasefireAspect
ceasefire_assessment_get_aspect (CeasefireAssessment *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return (CeasefireAspect) ceasefire_node_get_small ((const CeasefireNode *) self, ROW_ASPECT);
}

void
ceasefire_assessment_set_aspect (CeasefireAssessment *self, CeasefireAspect aspect)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_ASPECT, &(CeasefireCell){ .small = (int) aspect });
}

const char *const *
ceasefire_assessment_get_unknown (CeasefireAssessment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_UNKNOWN);
}

void
ceasefire_assessment_set_unknown (CeasefireAssessment *self, const char *const *unknown)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_UNKNOWN, &(CeasefireCell){ .pointer = (gpointer) unknown });
}

const char *const *
ceasefire_assessment_get_disputed (CeasefireAssessment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_DISPUTED);
}

void
ceasefire_assessment_set_disputed (CeasefireAssessment *self, const char *const *disputed)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_DISPUTED, &(CeasefireCell){ .pointer = (gpointer) disputed });
}

const char *const *
ceasefire_assessment_get_assumed (CeasefireAssessment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_ASSUMED);
}

void
ceasefire_assessment_set_assumed (CeasefireAssessment *self, const char *const *assumed)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_ASSUMED, &(CeasefireCell){ .pointer = (gpointer) assumed });
}

const char *const *
ceasefire_assessment_get_by (CeasefireAssessment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_BY);
}

void
ceasefire_assessment_set_by (CeasefireAssessment *self, const char *const *by)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_BY, &(CeasefireCell){ .pointer = (gpointer) by });
}

const char *const *
ceasefire_assessment_get_against (CeasefireAssessment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_AGAINST);
}

void
ceasefire_assessment_set_against (CeasefireAssessment *self, const char *const *against)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_AGAINST, &(CeasefireCell){ .pointer = (gpointer) against });
}

CeasefireEvidence *const *
ceasefire_assessment_get_evidence (CeasefireAssessment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_EVIDENCE);
}

void
ceasefire_assessment_set_evidence (CeasefireAssessment *self, CeasefireEvidence *const *evidence)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_EVIDENCE, &(CeasefireCell){ .pointer = (gpointer) evidence });
}

void
ceasefire_assessment_add_evidence (CeasefireAssessment *self, CeasefireEvidence *evidence)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (evidence != NULL);

  ceasefire_value_append (self, ROW_EVIDENCE, evidence);
}
