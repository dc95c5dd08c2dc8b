/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-claim.h>

#include "types/types.h"

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireStance, ceasefire_stance,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_STANCE_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_STANCE_ASSERTS, "asserts"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_STANCE_DENIES, "denies"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_STANCE_DOUBTS, "doubts"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_STANCE_CONFIRMS, "confirms"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_STANCE_CANNOT_CONFIRM, "cannot-confirm"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_STANCE_RETRACTS, "retracts"))
/* clang-format on */

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireAspect, ceasefire_aspect,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASPECT_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASPECT_OCCURRENCE, "occurrence"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASPECT_AGENT, "agent"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASPECT_TARGET, "target"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASPECT_ACTION, "action"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASPECT_MEANS, "means"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASPECT_PLACE, "place"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASPECT_TIME, "time"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASPECT_BOUND, "bound"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASPECT_FORCE, "force"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASPECT_JUSTIFICATION, "justification"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASPECT_PROPORTIONALITY, "proportionality"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASPECT_TEXT, "text"))
/* clang-format on */

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireCertainty, ceasefire_certainty,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_CERTAINTY_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_CERTAINTY_CERTAIN, "certain"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_CERTAINTY_PROBABLE, "probable"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_CERTAINTY_POSSIBLE, "possible"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_CERTAINTY_UNSTATED, "unstated"))
/* clang-format on */

struct _CeasefireClaim
{
  CeasefireValue parent_value;

  char *about;
  CeasefireStance stance;
  CeasefireAspect aspect;
  char *value;
  char **silent_on;
  CeasefireCertainty certainty;
  CeasefireTristate presupposed;
};

static const CeasefireField claim_fields[] = {
  CEASEFIRE_REF (CeasefireClaim, about, .required = TRUE,
                 .refers_to = "incident|clause|meeting|statement|agreement",
                 .blurb = "Record that the claim is about."),
  CEASEFIRE_ENUM (CeasefireClaim, stance, CeasefireStance, ceasefire_stance_get_type,
                  .required = TRUE, .blurb = "What the claim does to it."),
  CEASEFIRE_ENUM (
    CeasefireClaim, aspect, CeasefireAspect, ceasefire_aspect_get_type,
    .blurb
    = "Side of the matter spoken of; unset means that it occurred, or for a clause its text."),
  CEASEFIRE_STRING (
    CeasefireClaim, value,
    .blurb
    = "Value given to the aspect: an id, a code or a date; or one of several, | between them."),
  CEASEFIRE_CODES (CeasefireClaim, silent_on, .vocabulary = "aspect",
                   .blurb = "Aspects that the speaker leaves unmentioned."),
  CEASEFIRE_ENUM (CeasefireClaim, certainty, CeasefireCertainty, ceasefire_certainty_get_type,
                  .blurb = "How surely it is put."),
  CEASEFIRE_BOOLEAN (CeasefireClaim, presupposed,
                     .blurb = "Whether the words take it for granted instead of saying it."),
};

static const CeasefireLayout *claim_layout;

const CeasefireType ceasefire_claim_type = CEASEFIRE_VALUE_TYPE (
  "claim", ceasefire_claim_get_type, CeasefireClaim, claim_fields, claim_layout);

G_DEFINE_BOXED_TYPE (CeasefireClaim, ceasefire_claim, ceasefire_claim_ref, ceasefire_claim_unref)

CeasefireClaim *
ceasefire_claim_new (const char *about, CeasefireStance stance)
{
  CeasefireClaim *self;

  g_return_val_if_fail (about != NULL, NULL);

  self = ceasefire_value_new (&ceasefire_claim_type);
  ceasefire_claim_set_about (self, about);
  ceasefire_claim_set_stance (self, stance);
  return self;
}

CeasefireClaim *
ceasefire_claim_ref (CeasefireClaim *self)
{
  return ceasefire_value_ref (self);
}

CeasefireClaim *
ceasefire_claim_copy (const CeasefireClaim *self)
{
  return ceasefire_value_copy (self);
}

void
ceasefire_claim_unref (CeasefireClaim *self)
{
  ceasefire_value_unref (self);
}

gboolean
ceasefire_claim_equal (const CeasefireClaim *a, const CeasefireClaim *b)
{
  return ceasefire_value_equal (a, b);
}

const char *
ceasefire_claim_get_about (CeasefireClaim *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->about;
}

void
ceasefire_claim_set_about (CeasefireClaim *self, const char *about)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->about, &about);
}

CeasefireStance
ceasefire_claim_get_stance (CeasefireClaim *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->stance;
}

void
ceasefire_claim_set_stance (CeasefireClaim *self, CeasefireStance stance)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->stance, &stance);
}

CeasefireAspect
ceasefire_claim_get_aspect (CeasefireClaim *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->aspect;
}

void
ceasefire_claim_set_aspect (CeasefireClaim *self, CeasefireAspect aspect)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->aspect, &aspect);
}

const char *
ceasefire_claim_get_value (CeasefireClaim *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->value;
}

void
ceasefire_claim_set_value (CeasefireClaim *self, const char *value)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->value, &value);
}

const char *const *
ceasefire_claim_get_silent_on (CeasefireClaim *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->silent_on;
}

void
ceasefire_claim_set_silent_on (CeasefireClaim *self, const char *const *silent_on)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->silent_on, &silent_on);
}

CeasefireCertainty
ceasefire_claim_get_certainty (CeasefireClaim *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->certainty;
}

void
ceasefire_claim_set_certainty (CeasefireClaim *self, CeasefireCertainty certainty)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->certainty, &certainty);
}

gboolean
ceasefire_claim_get_presupposed (CeasefireClaim *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->presupposed == CEASEFIRE_TRISTATE_YES;
}

void
ceasefire_claim_set_presupposed (CeasefireClaim *self, gboolean presupposed)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign_boolean (self, &self->presupposed, presupposed);
}
