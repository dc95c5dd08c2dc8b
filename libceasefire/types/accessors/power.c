/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#include <ceasefire/ceasefire-power.h>

#include "types/types.h"

#include <math.h>

enum
{
  ROW_KIND,
  ROW_ACTOR,
};

GType
ceasefire_power_get_type (void)
{
  return ceasefire_type_get_gtype (&ceasefire_power_type);
}

CeasefirePower *
ceasefire_power_ref (CeasefirePower *self)
{
  return ceasefire_value_ref (self);
}

CeasefirePower *
ceasefire_power_copy (const CeasefirePower *self)
{
  return ceasefire_value_copy (self);
}

void
ceasefire_power_unref (CeasefirePower *self)
{
  ceasefire_value_unref (self);
}

gboolean
ceasefire_power_equal (const CeasefirePower *a, const CeasefirePower *b)
{
  return ceasefire_value_equal (a, b);
}

CeasefireActKind
ceasefire_power_get_kind (CeasefirePower *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return (CeasefireActKind) ceasefire_node_get_small ((const CeasefireNode *) self, ROW_KIND);
}

void
ceasefire_power_set_kind (CeasefirePower *self, CeasefireActKind kind)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_KIND, &(CeasefireCell){ .small = (int) kind });
}

const char *
ceasefire_power_get_actor (CeasefirePower *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_ACTOR);
}

void
ceasefire_power_set_actor (CeasefirePower *self, const char *actor)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_ACTOR, &(CeasefireCell){ .pointer = (gpointer) actor });
}
