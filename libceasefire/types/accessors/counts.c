/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#include <ceasefire/ceasefire-counts.h>

#include "types/types.h"

#include <math.h>

enum
{
  ROW_VIOLATED,
  ROW_CONTESTED,
  ROW_ALLEGED,
  ROW_POSSIBLE,
  ROW_EXCUSED,
  ROW_REFUTED,
  ROW_DENIED,
  ROW_UNSOURCED,
  ROW_UNSPECIFIC,
  ROW_COMPLIED,
  ROW_CLAIMED,
};

GType
ceasefire_counts_get_type (void)
{
  return ceasefire_type_get_gtype (&ceasefire_counts_type);
}

CeasefireCounts *
ceasefire_counts_ref (CeasefireCounts *self)
{
  return ceasefire_value_ref (self);
}

CeasefireCounts *
ceasefire_counts_copy (const CeasefireCounts *self)
{
  return ceasefire_value_copy (self);
}

void
ceasefire_counts_unref (CeasefireCounts *self)
{
  ceasefire_value_unref (self);
}

gboolean
ceasefire_counts_equal (const CeasefireCounts *a, const CeasefireCounts *b)
{
  return ceasefire_value_equal (a, b);
}

gint64
ceasefire_counts_get_violated (CeasefireCounts *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return ceasefire_node_get_int ((const CeasefireNode *) self, ROW_VIOLATED, 0);
}

void
ceasefire_counts_set_violated (CeasefireCounts *self, gint64 violated)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_VIOLATED, &(CeasefireCell){ .integer = violated });
}

gint64
ceasefire_counts_get_contested (CeasefireCounts *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return ceasefire_node_get_int ((const CeasefireNode *) self, ROW_CONTESTED, 0);
}

void
ceasefire_counts_set_contested (CeasefireCounts *self, gint64 contested)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_CONTESTED, &(CeasefireCell){ .integer = contested });
}

gint64
ceasefire_counts_get_alleged (CeasefireCounts *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return ceasefire_node_get_int ((const CeasefireNode *) self, ROW_ALLEGED, 0);
}

void
ceasefire_counts_set_alleged (CeasefireCounts *self, gint64 alleged)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_ALLEGED, &(CeasefireCell){ .integer = alleged });
}

gint64
ceasefire_counts_get_possible (CeasefireCounts *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return ceasefire_node_get_int ((const CeasefireNode *) self, ROW_POSSIBLE, 0);
}

void
ceasefire_counts_set_possible (CeasefireCounts *self, gint64 possible)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_POSSIBLE, &(CeasefireCell){ .integer = possible });
}

gint64
ceasefire_counts_get_excused (CeasefireCounts *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return ceasefire_node_get_int ((const CeasefireNode *) self, ROW_EXCUSED, 0);
}

void
ceasefire_counts_set_excused (CeasefireCounts *self, gint64 excused)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_EXCUSED, &(CeasefireCell){ .integer = excused });
}

gint64
ceasefire_counts_get_refuted (CeasefireCounts *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return ceasefire_node_get_int ((const CeasefireNode *) self, ROW_REFUTED, 0);
}

void
ceasefire_counts_set_refuted (CeasefireCounts *self, gint64 refuted)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_REFUTED, &(CeasefireCell){ .integer = refuted });
}

gint64
ceasefire_counts_get_denied (CeasefireCounts *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return ceasefire_node_get_int ((const CeasefireNode *) self, ROW_DENIED, 0);
}

void
ceasefire_counts_set_denied (CeasefireCounts *self, gint64 denied)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_DENIED, &(CeasefireCell){ .integer = denied });
}

gint64
ceasefire_counts_get_unsourced (CeasefireCounts *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return ceasefire_node_get_int ((const CeasefireNode *) self, ROW_UNSOURCED, 0);
}

void
ceasefire_counts_set_unsourced (CeasefireCounts *self, gint64 unsourced)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_UNSOURCED, &(CeasefireCell){ .integer = unsourced });
}

gint64
ceasefire_counts_get_unspecific (CeasefireCounts *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return ceasefire_node_get_int ((const CeasefireNode *) self, ROW_UNSPECIFIC, 0);
}

void
ceasefire_counts_set_unspecific (CeasefireCounts *self, gint64 unspecific)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_UNSPECIFIC, &(CeasefireCell){ .integer = unspecific });
}

gint64
ceasefire_counts_get_complied (CeasefireCounts *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return ceasefire_node_get_int ((const CeasefireNode *) self, ROW_COMPLIED, 0);
}

void
ceasefire_counts_set_complied (CeasefireCounts *self, gint64 complied)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_COMPLIED, &(CeasefireCell){ .integer = complied });
}

gint64
ceasefire_counts_get_claimed (CeasefireCounts *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return ceasefire_node_get_int ((const CeasefireNode *) self, ROW_CLAIMED, 0);
}

void
ceasefire_counts_set_claimed (CeasefireCounts *self, gint64 claimed)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_CLAIMED, &(CeasefireCell){ .integer = claimed });
}
