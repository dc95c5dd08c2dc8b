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

static const CeasefireField actor_fields[] = {
  CEASEFIRE_ENUM (
    kind, ceasefire_actor_kind_get_type, .bare = 1, .required = TRUE,
    .blurb = "What sort of actor it is, such as a person, a state or an armed group."),
  CEASEFIRE_ENUM (identification, ceasefire_identification_get_type, .bare = 2,
                  .blurb = "How the source identifies the actor: by name, by a description, as one "
                           "of a group or not at all."),
  CEASEFIRE_TEXT (name, .blurb = "The name by which the actor is known."),
  CEASEFIRE_STRINGS (aliases, .blurb = "The other names and spellings of the actor."),
  CEASEFIRE_VALUES (names, ceasefire_name_type,
                    .blurb = "The other names of which more is known than their letters."),
  CEASEFIRE_TEXT (
    description,
    .blurb = "A description of the actor in words, such as a senior administration official."),
  CEASEFIRE_STRING (
    country, .format = "country",
    .blurb = "The country of the actor, by its code in ISO 3166-1 alpha-3 such as SYR."),
  CEASEFIRE_DATE (existence, .blurb = "The interval in which the actor lived or was there."),
  CEASEFIRE_VALUE (
    size, ceasefire_quantity_type,
    .blurb = "How many there are of it, such as 3000 combatants; shown, not matched."),
  CEASEFIRE_VALUES (
    affiliations, ceasefire_affiliation_type, .line = "tie",
    .blurb = "The ties of the actor to other actors, such as memberships and offices."),
};

CeasefireType ceasefire_actor_type
  = CEASEFIRE_RECORD_TYPE ("actor", CeasefireActor, actor_fields,
                           .blurb = "Anybody or anything that can act, speak or be bound.");

#include "types/accessors/actor.inc"
