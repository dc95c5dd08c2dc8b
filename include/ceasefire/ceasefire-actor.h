/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-affiliation.h>
#include <ceasefire/ceasefire-record.h>

G_BEGIN_DECLS

/**
 * CeasefireActorKind:
 * @CEASEFIRE_ACTOR_KIND_UNSET: Not said.
 * @CEASEFIRE_ACTOR_KIND_PERSON: A human being, named or not.
 * @CEASEFIRE_ACTOR_KIND_STATE: A state as such.
 * @CEASEFIRE_ACTOR_KIND_GOVERNMENT: Those who govern a state, or claim to.
 * @CEASEFIRE_ACTOR_KIND_MINISTRY: A ministry or another body of a government.
 * @CEASEFIRE_ACTOR_KIND_ARMED_FORCES: The forces of a state.
 * @CEASEFIRE_ACTOR_KIND_ARMED_GROUP: An organized armed group that is not a state's.
 * @CEASEFIRE_ACTOR_KIND_POLITICAL_GROUP: A party, movement or opposition body.
 * @CEASEFIRE_ACTOR_KIND_INTERGOVERNMENTAL: An organization of states.
 * @CEASEFIRE_ACTOR_KIND_CONTACT_GROUP: States and bodies that meet about one conflict.
 * @CEASEFIRE_ACTOR_KIND_COALITION: Actors that act together, with arms or without.
 * @CEASEFIRE_ACTOR_KIND_NGO: A non-governmental organization.
 * @CEASEFIRE_ACTOR_KIND_MEDIA: A newspaper, agency or broadcaster.
 * @CEASEFIRE_ACTOR_KIND_POPULATION: People as a group, such as those in need.
 * @CEASEFIRE_ACTOR_KIND_OTHER: Something else.
 * @CEASEFIRE_ACTOR_KIND_UNKNOWN: It is not known.
 *
 * What sort of actor it is.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_ACTOR_KIND_UNSET,
  CEASEFIRE_ACTOR_KIND_PERSON,
  CEASEFIRE_ACTOR_KIND_STATE,
  CEASEFIRE_ACTOR_KIND_GOVERNMENT,
  CEASEFIRE_ACTOR_KIND_MINISTRY,
  CEASEFIRE_ACTOR_KIND_ARMED_FORCES,
  CEASEFIRE_ACTOR_KIND_ARMED_GROUP,
  CEASEFIRE_ACTOR_KIND_POLITICAL_GROUP,
  CEASEFIRE_ACTOR_KIND_INTERGOVERNMENTAL,
  CEASEFIRE_ACTOR_KIND_CONTACT_GROUP,
  CEASEFIRE_ACTOR_KIND_COALITION,
  CEASEFIRE_ACTOR_KIND_NGO,
  CEASEFIRE_ACTOR_KIND_MEDIA,
  CEASEFIRE_ACTOR_KIND_POPULATION,
  CEASEFIRE_ACTOR_KIND_OTHER,
  CEASEFIRE_ACTOR_KIND_UNKNOWN,
} CeasefireActorKind;

#define CEASEFIRE_TYPE_ACTOR_KIND (ceasefire_actor_kind_get_type ())

CEASEFIRE_API GType ceasefire_actor_kind_get_type (void) G_GNUC_CONST;

/**
 * CeasefireIdentification:
 * @CEASEFIRE_IDENTIFICATION_UNSET: Not said.
 * @CEASEFIRE_IDENTIFICATION_NAMED: By name.
 * @CEASEFIRE_IDENTIFICATION_DESCRIBED: By a description that keeps the name back.
 * @CEASEFIRE_IDENTIFICATION_COLLECTIVE: As one of a group, such as officials.
 * @CEASEFIRE_IDENTIFICATION_UNKNOWN: Not at all.
 *
 * How an actor is identified by its source.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_IDENTIFICATION_UNSET,
  CEASEFIRE_IDENTIFICATION_NAMED,
  CEASEFIRE_IDENTIFICATION_DESCRIBED,
  CEASEFIRE_IDENTIFICATION_COLLECTIVE,
  CEASEFIRE_IDENTIFICATION_UNKNOWN,
} CeasefireIdentification;

#define CEASEFIRE_TYPE_IDENTIFICATION (ceasefire_identification_get_type ())

CEASEFIRE_API GType ceasefire_identification_get_type (void) G_GNUC_CONST;

#define CEASEFIRE_TYPE_ACTOR (ceasefire_actor_get_type ())

/**
 * CeasefireActor:
 *
 * Anybody or anything that can act, speak or be bound.
 *
 * Since: 1.0
 */
CEASEFIRE_API
G_DECLARE_FINAL_TYPE (CeasefireActor, ceasefire_actor, CEASEFIRE, ACTOR, CeasefireRecord)

/**
 * ceasefire_actor_new:
 * @id: the id, as ceasefire_id_is_valid() allows
 *
 * Makes an actor of which only the id is said.
 *
 * Returns: (transfer full): a new actor
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireActor *ceasefire_actor_new (const char *id);

/**
 * ceasefire_actor_get_kind:
 * @self: an actor
 *
 * Gets `kind`: what sort of actor it is.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireActorKind ceasefire_actor_get_kind (CeasefireActor *self);

/**
 * ceasefire_actor_set_kind:
 * @self: an actor
 * @kind: the value
 *
 * Sets `kind`; see ceasefire_actor_get_kind().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_actor_set_kind (CeasefireActor *self, CeasefireActorKind kind);

/**
 * ceasefire_actor_get_identification:
 * @self: an actor
 *
 * Gets `identification`: how the source identifies it.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireIdentification ceasefire_actor_get_identification (CeasefireActor *self);

/**
 * ceasefire_actor_set_identification:
 * @self: an actor
 * @identification: the value
 *
 * Sets `identification`; see ceasefire_actor_get_identification().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_actor_set_identification (CeasefireActor *self,
                                                       CeasefireIdentification identification);

/**
 * ceasefire_actor_get_name:
 * @self: an actor
 *
 * Gets `name`: name.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireText *ceasefire_actor_get_name (CeasefireActor *self);

/**
 * ceasefire_actor_set_name:
 * @self: an actor
 * @name: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `name`; see ceasefire_actor_get_name().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_actor_set_name (CeasefireActor *self, CeasefireText *name);

/**
 * ceasefire_actor_get_aliases:
 * @self: an actor
 *
 * Gets `aliases`: other names and spellings.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the texts, or %NULL if there is
 * none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_actor_get_aliases (CeasefireActor *self);

/**
 * ceasefire_actor_set_aliases:
 * @self: an actor
 * @aliases: (nullable) (transfer none) (array zero-terminated=1): the texts, or %NULL for none
 *
 * Sets `aliases`; see ceasefire_actor_get_aliases().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_actor_set_aliases (CeasefireActor *self, const char *const *aliases);

/**
 * ceasefire_actor_get_description:
 * @self: an actor
 *
 * Gets `description`: description, such as a senior U.S. administration official.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireText *ceasefire_actor_get_description (CeasefireActor *self);

/**
 * ceasefire_actor_set_description:
 * @self: an actor
 * @description: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `description`; see ceasefire_actor_get_description().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_actor_set_description (CeasefireActor *self,
                                                    CeasefireText *description);

/**
 * ceasefire_actor_get_country:
 * @self: an actor
 *
 * Gets `country`: ISO 3166-1 alpha-3 code of the country.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_actor_get_country (CeasefireActor *self);

/**
 * ceasefire_actor_set_country:
 * @self: an actor
 * @country: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `country`; see ceasefire_actor_get_country().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_actor_set_country (CeasefireActor *self, const char *country);

/**
 * ceasefire_actor_get_affiliations:
 * @self: an actor
 *
 * Gets `affiliations`: ties to other actors.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the values, or %NULL if there is
 * none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireAffiliation *const *ceasefire_actor_get_affiliations (CeasefireActor *self);

/**
 * ceasefire_actor_set_affiliations:
 * @self: an actor
 * @affiliations: (nullable) (transfer none) (array zero-terminated=1): the values, or %NULL for
 * none
 *
 * Sets `affiliations`; see ceasefire_actor_get_affiliations().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_actor_set_affiliations (CeasefireActor *self,
                                                     CeasefireAffiliation *const *affiliations);

/**
 * ceasefire_actor_add_affiliation:
 * @self: an actor
 * @affiliation: (transfer none): a value; from now on it cannot be changed
 *
 * Adds one to the end of `affiliations`.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_actor_add_affiliation (CeasefireActor *self,
                                                    CeasefireAffiliation *affiliation);

G_END_DECLS
