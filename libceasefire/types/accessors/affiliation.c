/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#include <ceasefire/ceasefire-affiliation.h>

#include "types/types.h"

#include <math.h>

enum
{
  ROW_TO,
  ROW_RELATION,
  ROW_TITLE,
  ROW_DURING,
  ROW_DISPUTED,
};

GType
ceasefire_affiliation_get_type (void)
{
  return ceasefire_type_get_gtype (&ceasefire_affiliation_type);
}

CeasefireAffiliation *
ceasefire_affiliation_ref (CeasefireAffiliation *self)
{
  return ceasefire_value_ref (self);
}

CeasefireAffiliation *
ceasefire_affiliation_copy (const CeasefireAffiliation *self)
{
  return ceasefire_value_copy (self);
}

void
ceasefire_affiliation_unref (CeasefireAffiliation *self)
{
  ceasefire_value_unref (self);
}

gboolean
ceasefire_affiliation_equal (const CeasefireAffiliation *a, const CeasefireAffiliation *b)
{
  return ceasefire_value_equal (a, b);
}

const char *
ceasefire_affiliation_get_to (CeasefireAffiliation *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_TO);
}

void
ceasefire_affiliation_set_to (CeasefireAffiliation *self, const char *to)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_TO, &(CeasefireCell){ .pointer = (gpointer) to });
}

CeasefireRelation
ceasefire_affiliation_get_relation (CeasefireAffiliation *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return (CeasefireRelation) ceasefire_node_get_small ((const CeasefireNode *) self, ROW_RELATION);
}

void
ceasefire_affiliation_set_relation (CeasefireAffiliation *self, CeasefireRelation relation)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_RELATION, &(CeasefireCell){ .small = (int) relation });
}

CeasefireText *
ceasefire_affiliation_get_title (CeasefireAffiliation *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_TITLE);
}

void
ceasefire_affiliation_set_title (CeasefireAffiliation *self, CeasefireText *title)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_TITLE, &(CeasefireCell){ .pointer = (gpointer) title });
}

CeasefireDate *
ceasefire_affiliation_get_during (CeasefireAffiliation *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_DURING);
}

void
ceasefire_affiliation_set_during (CeasefireAffiliation *self, CeasefireDate *during)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_DURING, &(CeasefireCell){ .pointer = (gpointer) during });
}

gboolean
ceasefire_affiliation_get_disputed (CeasefireAffiliation *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return ceasefire_node_get_small ((const CeasefireNode *) self, ROW_DISPUTED)
         == CEASEFIRE_TRISTATE_YES;
}

void
ceasefire_affiliation_set_disputed (CeasefireAffiliation *self, gboolean disputed)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (
    self, ROW_DISPUTED,
    &(CeasefireCell){ .small = disputed ? CEASEFIRE_TRISTATE_YES : CEASEFIRE_TRISTATE_NO });
}
