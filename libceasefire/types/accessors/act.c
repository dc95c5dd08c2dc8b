/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#include <ceasefire/ceasefire-act.h>

#include "types/types.h"

#include <math.h>

enum
{
  ROW_KIND,
  ROW_BY,
  ROW_WHEN,
  ROW_UNTIL,
  ROW_STATEMENT,
};

GType
ceasefire_act_get_type (void)
{
  return ceasefire_type_get_gtype (&ceasefire_act_type);
}

CeasefireAct *
ceasefire_act_ref (CeasefireAct *self)
{
  return ceasefire_value_ref (self);
}

CeasefireAct *
ceasefire_act_copy (const CeasefireAct *self)
{
  return ceasefire_value_copy (self);
}

void
ceasefire_act_unref (CeasefireAct *self)
{
  ceasefire_value_unref (self);
}

gboolean
ceasefire_act_equal (const CeasefireAct *a, const CeasefireAct *b)
{
  return ceasefire_value_equal (a, b);
}

CeasefireActKind
ceasefire_act_get_kind (CeasefireAct *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return (CeasefireActKind) ceasefire_node_get_small ((const CeasefireNode *) self, ROW_KIND);
}

void
ceasefire_act_set_kind (CeasefireAct *self, CeasefireActKind kind)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_KIND, &(CeasefireCell){ .small = (int) kind });
}

const char *
ceasefire_act_get_by (CeasefireAct *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_BY);
}

void
ceasefire_act_set_by (CeasefireAct *self, const char *by)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_BY, &(CeasefireCell){ .pointer = (gpointer) by });
}

CeasefireDate *
ceasefire_act_get_when (CeasefireAct *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_WHEN);
}

void
ceasefire_act_set_when (CeasefireAct *self, CeasefireDate *when)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_WHEN, &(CeasefireCell){ .pointer = (gpointer) when });
}

CeasefireDate *
ceasefire_act_get_until (CeasefireAct *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_UNTIL);
}

void
ceasefire_act_set_until (CeasefireAct *self, CeasefireDate *value)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_UNTIL, &(CeasefireCell){ .pointer = (gpointer) value });
}

const char *
ceasefire_act_get_statement (CeasefireAct *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_STATEMENT);
}

void
ceasefire_act_set_statement (CeasefireAct *self, const char *statement)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_STATEMENT, &(CeasefireCell){ .pointer = (gpointer) statement });
}
