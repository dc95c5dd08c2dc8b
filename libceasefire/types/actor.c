/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-actor.h>

#include "types/types.h"

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireActorKind, ceasefire_actor_kind,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACTOR_KIND_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACTOR_KIND_PERSON, "person"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACTOR_KIND_STATE, "state"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACTOR_KIND_GOVERNMENT, "government"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACTOR_KIND_MINISTRY, "ministry"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACTOR_KIND_ARMED_FORCES, "armed-forces"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACTOR_KIND_ARMED_GROUP, "armed-group"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACTOR_KIND_POLITICAL_GROUP, "political-group"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACTOR_KIND_INTERGOVERNMENTAL, "intergovernmental"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACTOR_KIND_CONTACT_GROUP, "contact-group"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACTOR_KIND_COALITION, "coalition"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACTOR_KIND_NGO, "ngo"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACTOR_KIND_MEDIA, "media"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACTOR_KIND_POPULATION, "population"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACTOR_KIND_OTHER, "other"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACTOR_KIND_UNKNOWN, "unknown"))
/* clang-format on */

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireIdentification, ceasefire_identification,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_IDENTIFICATION_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_IDENTIFICATION_NAMED, "named"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_IDENTIFICATION_DESCRIBED, "described"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_IDENTIFICATION_COLLECTIVE, "collective"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_IDENTIFICATION_UNKNOWN, "unknown"))
/* clang-format on */

struct _CeasefireActor
{
  CeasefireRecord parent_instance;

  CeasefireActorKind kind;
  CeasefireIdentification identification;
  CeasefireText *name;
  char **aliases;
  CeasefireText *description;
  char *country;
  CeasefireAffiliation **affiliations;
};

static const CeasefireField actor_fields[] = {
  CEASEFIRE_ENUM (CeasefireActor, kind, CeasefireActorKind, ceasefire_actor_kind_get_type,
                  .required = TRUE, .blurb = "What sort of actor it is."),
  CEASEFIRE_ENUM (CeasefireActor, identification, CeasefireIdentification,
                  ceasefire_identification_get_type, .blurb = "How the source identifies it."),
  CEASEFIRE_TEXT (CeasefireActor, name, .blurb = "Name."),
  CEASEFIRE_STRINGS (CeasefireActor, aliases, .blurb = "Other names and spellings."),
  CEASEFIRE_TEXT (CeasefireActor, description,
                  .blurb = "Description, such as a senior U.S. administration official."),
  CEASEFIRE_STRING (CeasefireActor, country, .format = "country",
                    .blurb = "ISO 3166-1 alpha-3 code of the country."),
  CEASEFIRE_VALUES (CeasefireActor, affiliations, CeasefireAffiliation, ceasefire_affiliation_type,
                    .blurb = "Ties to other actors."),
};

static const CeasefireLayout *actor_layout;

const CeasefireType ceasefire_actor_type = CEASEFIRE_RECORD_TYPE (
  "actor", ceasefire_actor_get_type, CeasefireActor, actor_fields, actor_layout);

G_DEFINE_FINAL_TYPE (CeasefireActor, ceasefire_actor, CEASEFIRE_TYPE_RECORD)

static void
ceasefire_actor_class_init (CeasefireActorClass *klass)
{
  ceasefire_record_class_describe (klass, &ceasefire_actor_type);
}

static void
ceasefire_actor_init (CeasefireActor *self)
{
  ceasefire_members_init (&ceasefire_actor_type, self);
}

CeasefireActor *
ceasefire_actor_new (const char *id)
{
  return ceasefire_record_new (CEASEFIRE_TYPE_ACTOR, id);
}

CeasefireActorKind
ceasefire_actor_get_kind (CeasefireActor *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_ACTOR (self), 0);

  return self->kind;
}

void
ceasefire_actor_set_kind (CeasefireActor *self, CeasefireActorKind kind)
{
  g_return_if_fail (CEASEFIRE_IS_ACTOR (self));

  ceasefire_record_assign (self, &self->kind, &kind);
}

CeasefireIdentification
ceasefire_actor_get_identification (CeasefireActor *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_ACTOR (self), 0);

  return self->identification;
}

void
ceasefire_actor_set_identification (CeasefireActor *self, CeasefireIdentification identification)
{
  g_return_if_fail (CEASEFIRE_IS_ACTOR (self));

  ceasefire_record_assign (self, &self->identification, &identification);
}

CeasefireText *
ceasefire_actor_get_name (CeasefireActor *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_ACTOR (self), NULL);

  return self->name;
}

void
ceasefire_actor_set_name (CeasefireActor *self, CeasefireText *name)
{
  g_return_if_fail (CEASEFIRE_IS_ACTOR (self));

  ceasefire_record_assign (self, &self->name, &name);
}

const char *const *
ceasefire_actor_get_aliases (CeasefireActor *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_ACTOR (self), NULL);

  return (const char *const *) self->aliases;
}

void
ceasefire_actor_set_aliases (CeasefireActor *self, const char *const *aliases)
{
  g_return_if_fail (CEASEFIRE_IS_ACTOR (self));

  ceasefire_record_assign (self, &self->aliases, &aliases);
}

CeasefireText *
ceasefire_actor_get_description (CeasefireActor *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_ACTOR (self), NULL);

  return self->description;
}

void
ceasefire_actor_set_description (CeasefireActor *self, CeasefireText *description)
{
  g_return_if_fail (CEASEFIRE_IS_ACTOR (self));

  ceasefire_record_assign (self, &self->description, &description);
}

const char *
ceasefire_actor_get_country (CeasefireActor *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_ACTOR (self), NULL);

  return self->country;
}

void
ceasefire_actor_set_country (CeasefireActor *self, const char *country)
{
  g_return_if_fail (CEASEFIRE_IS_ACTOR (self));

  ceasefire_record_assign (self, &self->country, &country);
}

CeasefireAffiliation *const *
ceasefire_actor_get_affiliations (CeasefireActor *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_ACTOR (self), NULL);

  return self->affiliations;
}

void
ceasefire_actor_set_affiliations (CeasefireActor *self, CeasefireAffiliation *const *affiliations)
{
  g_return_if_fail (CEASEFIRE_IS_ACTOR (self));

  ceasefire_record_assign (self, &self->affiliations, &affiliations);
}

void
ceasefire_actor_add_affiliation (CeasefireActor *self, CeasefireAffiliation *affiliation)
{
  g_return_if_fail (CEASEFIRE_IS_ACTOR (self));
  g_return_if_fail (affiliation != NULL);

  ceasefire_record_append (self, &self->affiliations, affiliation);
}
