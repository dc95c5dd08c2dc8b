/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#include <ceasefire/ceasefire-evidence.h>

#include "types/types.h"

#include <math.h>

enum
{
  ROW_ASPECT,
  ROW_STRONG,
  ROW_ANY,
  ROW_UNDETERMINED,
  ROW_SUPPORTERS,
  ROW_DENIERS,
  ROW_SUPPORTING,
  ROW_DENYING,
};

GType
ceasefire_evidence_get_type (void)
{
  return ceasefire_type_get_gtype (&ceasefire_evidence_type);
}

CeasefireEvidence *
ceasefire_evidence_ref (CeasefireEvidence *self)
{
  return ceasefire_value_ref (self);
}

CeasefireEvidence *
ceasefire_evidence_copy (const CeasefireEvidence *self)
{
  return ceasefire_value_copy (self);
}

void
ceasefire_evidence_unref (CeasefireEvidence *self)
{
  ceasefire_value_unref (self);
}

gboolean
ceasefire_evidence_equal (const CeasefireEvidence *a, const CeasefireEvidence *b)
{
  return ceasefire_value_equal (a, b);
}

CeasefireAspect
ceasefire_evidence_get_aspect (CeasefireEvidence *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return (CeasefireAspect) ceasefire_node_get_small ((const CeasefireNode *) self, ROW_ASPECT);
}

void
ceasefire_evidence_set_aspect (CeasefireEvidence *self, CeasefireAspect aspect)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_ASPECT, &(CeasefireCell){ .small = (int) aspect });
}

CeasefireFour
ceasefire_evidence_get_strong (CeasefireEvidence *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return (CeasefireFour) ceasefire_node_get_small ((const CeasefireNode *) self, ROW_STRONG);
}

void
ceasefire_evidence_set_strong (CeasefireEvidence *self, CeasefireFour strong)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_STRONG, &(CeasefireCell){ .small = (int) strong });
}

CeasefireFour
ceasefire_evidence_get_any (CeasefireEvidence *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return (CeasefireFour) ceasefire_node_get_small ((const CeasefireNode *) self, ROW_ANY);
}

void
ceasefire_evidence_set_any (CeasefireEvidence *self, CeasefireFour any)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_ANY, &(CeasefireCell){ .small = (int) any });
}

gboolean
ceasefire_evidence_get_undetermined (CeasefireEvidence *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return ceasefire_node_get_small ((const CeasefireNode *) self, ROW_UNDETERMINED)
         == CEASEFIRE_TRISTATE_YES;
}

void
ceasefire_evidence_set_undetermined (CeasefireEvidence *self, gboolean undetermined)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (
    self, ROW_UNDETERMINED,
    &(CeasefireCell){ .small = undetermined ? CEASEFIRE_TRISTATE_YES : CEASEFIRE_TRISTATE_NO });
}

const char *const *
ceasefire_evidence_get_supporters (CeasefireEvidence *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_SUPPORTERS);
}

void
ceasefire_evidence_set_supporters (CeasefireEvidence *self, const char *const *supporters)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_SUPPORTERS, &(CeasefireCell){ .pointer = (gpointer) supporters });
}

const char *const *
ceasefire_evidence_get_deniers (CeasefireEvidence *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_DENIERS);
}

void
ceasefire_evidence_set_deniers (CeasefireEvidence *self, const char *const *deniers)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_DENIERS, &(CeasefireCell){ .pointer = (gpointer) deniers });
}

const char *const *
ceasefire_evidence_get_supporting (CeasefireEvidence *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_SUPPORTING);
}

void
ceasefire_evidence_set_supporting (CeasefireEvidence *self, const char *const *supporting)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_SUPPORTING, &(CeasefireCell){ .pointer = (gpointer) supporting });
}

const char *const *
ceasefire_evidence_get_denying (CeasefireEvidence *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_DENYING);
}

void
ceasefire_evidence_set_denying (CeasefireEvidence *self, const char *const *denying)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_DENYING, &(CeasefireCell){ .pointer = (gpointer) denying });
}
