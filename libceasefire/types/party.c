/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-party.h>

#include "types/types.h"

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireBound, ceasefire_bound,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_BOUND_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_BOUND_YES, "yes"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_BOUND_NO, "no"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_BOUND_UNSTATED, "unstated"))
/* clang-format on */

struct _CeasefireParty
{
  CeasefireValue parent_value;

  char *actor;
  char *role;
  char *side;
  char *signed_by;
  CeasefireBound bound;
};

static const CeasefireField party_fields[] = {
  CEASEFIRE_REF (CeasefireParty, actor, .required = TRUE, .refers_to = "actor", .blurb = "Party."),
  CEASEFIRE_CODE (CeasefireParty, role, .vocabulary = "party-role",
                  .blurb = "Standing, such as signatory or guarantor."),
  CEASEFIRE_STRING (CeasefireParty, side,
                    .blurb = "Name of the side the party stands on; parties of one side share it."),
  CEASEFIRE_REF (CeasefireParty, signed_by, .refers_to = "actor",
                 .blurb = "Who signed for the party."),
  CEASEFIRE_ENUM (CeasefireParty, bound, CeasefireBound, ceasefire_bound_get_type,
                  .blurb = "Whether the party is bound."),
};

static const CeasefireLayout *party_layout;

const CeasefireType ceasefire_party_type = CEASEFIRE_VALUE_TYPE (
  "party", ceasefire_party_get_type, CeasefireParty, party_fields, party_layout);

G_DEFINE_BOXED_TYPE (CeasefireParty, ceasefire_party, ceasefire_party_ref, ceasefire_party_unref)

CeasefireParty *
ceasefire_party_new (const char *actor)
{
  CeasefireParty *self;

  g_return_val_if_fail (actor != NULL, NULL);

  self = ceasefire_value_new (&ceasefire_party_type);
  ceasefire_party_set_actor (self, actor);
  return self;
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

  return self->actor;
}

void
ceasefire_party_set_actor (CeasefireParty *self, const char *actor)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->actor, &actor);
}

const char *
ceasefire_party_get_role (CeasefireParty *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->role;
}

void
ceasefire_party_set_role (CeasefireParty *self, const char *role)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->role, &role);
}

const char *
ceasefire_party_get_side (CeasefireParty *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->side;
}

void
ceasefire_party_set_side (CeasefireParty *self, const char *side)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->side, &side);
}

const char *
ceasefire_party_get_signed_by (CeasefireParty *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->signed_by;
}

void
ceasefire_party_set_signed_by (CeasefireParty *self, const char *signed_by)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->signed_by, &signed_by);
}

CeasefireBound
ceasefire_party_get_bound (CeasefireParty *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->bound;
}

void
ceasefire_party_set_bound (CeasefireParty *self, CeasefireBound bound)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->bound, &bound);
}
