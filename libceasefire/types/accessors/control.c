/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#include <ceasefire/ceasefire-control.h>

#include "types/types.h"

#include <math.h>

enum
{
  ROW_BY,
  ROW_DURING,
  ROW_DISPUTED,
};

GType
ceasefire_control_get_type (void)
{
  return ceasefire_type_get_gtype (&ceasefire_control_type);
}

CeasefireControl *
ceasefire_control_ref (CeasefireControl *self)
{
  return ceasefire_value_ref (self);
}

CeasefireControl *
ceasefire_control_copy (const CeasefireControl *self)
{
  return ceasefire_value_copy (self);
}

void
ceasefire_control_unref (CeasefireControl *self)
{
  ceasefire_value_unref (self);
}

gboolean
ceasefire_control_equal (const CeasefireControl *a, const CeasefireControl *b)
{
  return ceasefire_value_equal (a, b);
}

const char *
ceasefire_control_get_by (CeasefireControl *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_BY);
}

void
ceasefire_control_set_by (CeasefireControl *self, const char *by)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_BY, &(CeasefireCell){ .pointer = (gpointer) by });
}

CeasefireDate *
ceasefire_control_get_during (CeasefireControl *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_DURING);
}

void
ceasefire_control_set_during (CeasefireControl *self, CeasefireDate *during)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_DURING, &(CeasefireCell){ .pointer = (gpointer) during });
}

gboolean
ceasefire_control_get_disputed (CeasefireControl *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return ceasefire_node_get_small ((const CeasefireNode *) self, ROW_DISPUTED)
         == CEASEFIRE_TRISTATE_YES;
}

void
ceasefire_control_set_disputed (CeasefireControl *self, gboolean disputed)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (
    self, ROW_DISPUTED,
    &(CeasefireCell){ .small = disputed ? CEASEFIRE_TRISTATE_YES : CEASEFIRE_TRISTATE_NO });
}
