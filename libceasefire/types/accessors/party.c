/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#include <ceasefire/ceasefire-party.h>

#include "types/types.h"

#include <math.h>

enum
{
  ROW_ACTOR,
  ROW_ROLE,
  ROW_SIDE,
  ROW_SIGNED_BY,
  ROW_BOUND,
};

GType
ceasefire_party_get_type (void)
{
  return ceasefire_type_get_gtype (&ceasefire_party_type);
}

CeasefireParty *
ceasefire_party_ref (CeasefireParty *self)
{
  return ceasefire_value_ref (self);
}

CeasefireParty *
ceasefire_party_copy (const CeasefireParty *self)
{
  return ceasefire_value_copy (self);
}

void
ceasefire_party_unref (CeasefireParty *self)
{
  ceasefire_value_unref (self);
}

gboolean
ceasefire_party_equal (const CeasefireParty *a, const CeasefireParty *b)
{
  return ceasefire_value_equal (a, b);
}

const char *
ceasefire_party_get_actor (CeasefireParty *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_ACTOR);
}

void
ceasefire_party_set_actor (CeasefireParty *self, const char *actor)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_ACTOR, &(CeasefireCell){ .pointer = (gpointer) actor });
}

const char *
ceasefire_party_get_role (CeasefireParty *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_ROLE);
}

void
ceasefire_party_set_role (CeasefireParty *self, const char *role)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_ROLE, &(CeasefireCell){ .pointer = (gpointer) role });
}

const char *
ceasefire_party_get_side (CeasefireParty *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_SIDE);
}

void
ceasefire_party_set_side (CeasefireParty *self, const char *side)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_SIDE, &(CeasefireCell){ .pointer = (gpointer) side });
}

const char *
ceasefire_party_get_signed_by (CeasefireParty *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_SIGNED_BY);
}

void
ceasefire_party_set_signed_by (CeasefireParty *self, const char *signed_by)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_SIGNED_BY, &(CeasefireCell){ .pointer = (gpointer) signed_by });
}

CeasefireBound
ceasefire_party_get_bound (CeasefireParty *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return (CeasefireBound) ceasefire_node_get_small ((const CeasefireNode *) self, ROW_BOUND);
}

void
ceasefire_party_set_bound (CeasefireParty *self, CeasefireBound bound)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_BOUND, &(CeasefireCell){ .small = (int) bound });
}
