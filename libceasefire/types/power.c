/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-power.h>

#include "types/types.h"

struct _CeasefirePower
{
  CeasefireValue parent_value;

  CeasefireActKind kind;
  char *actor;
};

static const CeasefireField power_fields[] = {
  CEASEFIRE_ENUM (CeasefirePower, kind, CeasefireActKind, ceasefire_act_kind_get_type,
                  .required = TRUE, .blurb = "Act that the power covers."),
  CEASEFIRE_REF (CeasefirePower, actor, .required = TRUE, .refers_to = "actor",
                 .blurb = "Who holds the power."),
};

static const CeasefireLayout *power_layout;

const CeasefireType ceasefire_power_type = CEASEFIRE_VALUE_TYPE (
  "power", ceasefire_power_get_type, CeasefirePower, power_fields, power_layout);

G_DEFINE_BOXED_TYPE (CeasefirePower, ceasefire_power, ceasefire_power_ref, ceasefire_power_unref)

CeasefirePower *
ceasefire_power_new (CeasefireActKind kind, const char *actor)
{
  CeasefirePower *self;

  g_return_val_if_fail (actor != NULL, NULL);

  self = ceasefire_value_new (&ceasefire_power_type);
  ceasefire_power_set_kind (self, kind);
  ceasefire_power_set_actor (self, actor);
  return self;
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

  return self->kind;
}

void
ceasefire_power_set_kind (CeasefirePower *self, CeasefireActKind kind)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->kind, &kind);
}

const char *
ceasefire_power_get_actor (CeasefirePower *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->actor;
}

void
ceasefire_power_set_actor (CeasefirePower *self, const char *actor)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->actor, &actor);
}
