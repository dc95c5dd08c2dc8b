/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/verdict/outcome.h"

#include <string.h>

void
monitor_outcome_clear (MonitorOutcome *self)
{
  g_clear_pointer (&self->periods, g_array_unref);
  g_clear_pointer (&self->coverage, g_ptr_array_unref);
  g_clear_pointer (&self->measures, g_array_unref);
  g_clear_pointer (&self->waits_for, g_ptr_array_unref);
  g_clear_pointer (&self->breaches, g_array_unref);
}

static gboolean
outcome_has_equal_items (const GArray *a, const GArray *b, gsize size)
{
  if (a == NULL || b == NULL)
    return a == b;
  return a->len == b->len && (a->len == 0 || memcmp (a->data, b->data, a->len * size) == 0);
}

static gboolean
outcome_has_equal_pointers (const GPtrArray *a, const GPtrArray *b)
{
  if (a == NULL || b == NULL)
    return a == b;
  return a->len == b->len
         && (a->len == 0 || memcmp (a->pdata, b->pdata, a->len * sizeof (gpointer)) == 0);
}

gboolean
monitor_outcome_equal (const MonitorOutcome *a, const MonitorOutcome *b)
{
  return a->status == b->status && a->phase == b->phase && a->remedied == b->remedied
         && a->ground == b->ground && a->aspects == b->aspects && a->unknown == b->unknown
         && a->open == b->open
         && outcome_has_equal_items (a->periods, b->periods, sizeof (CeasefireFindingStatus))
         && outcome_has_equal_items (a->measures, b->measures, sizeof (MonitorMeasure))
         && outcome_has_equal_pointers (a->coverage, b->coverage)
         && outcome_has_equal_pointers (a->waits_for, b->waits_for);
}

/* S1, R8.28, D10: Of several times, or quantities, the worst counts. */
CeasefireFindingStatus
monitor_outcome_sum_up (const guint *n)
{
  static const CeasefireFindingStatus worst[]
    = { CEASEFIRE_FINDING_STATUS_VIOLATED, CEASEFIRE_FINDING_STATUS_CONTESTED,
        CEASEFIRE_FINDING_STATUS_ALLEGED,  CEASEFIRE_FINDING_STATUS_OVERDUE,
        CEASEFIRE_FINDING_STATUS_PARTIAL,  CEASEFIRE_FINDING_STATUS_UNKNOWN,
        CEASEFIRE_FINDING_STATUS_CLAIMED };

  for (guint i = 0; i < G_N_ELEMENTS (worst); i++)
    if (n[worst[i]])
      return worst[i];
  if (n[CEASEFIRE_FINDING_STATUS_COMPLIED] == 0)
    return CEASEFIRE_FINDING_STATUS_NOT_DUE;
  return n[CEASEFIRE_FINDING_STATUS_NOT_DUE] ? CEASEFIRE_FINDING_STATUS_COMPLIED_SO_FAR
                                             : CEASEFIRE_FINDING_STATUS_COMPLIED;
}

CeasefireRemedy
monitor_remedy_get_least (CeasefireRemedy a, CeasefireRemedy b)
{
  static const CeasefireRemedy order[] = { CEASEFIRE_REMEDY_NO, CEASEFIRE_REMEDY_CLAIMED,
                                           CEASEFIRE_REMEDY_PARTLY, CEASEFIRE_REMEDY_YES };

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    if (a == order[i] || b == order[i])
      return order[i];
  return CEASEFIRE_REMEDY_NO;
}
