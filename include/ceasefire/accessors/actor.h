/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-actor.h>

G_BEGIN_DECLS

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
 *   none
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
 * Gets `country`: iSO 3166-1 alpha-3 code of the country.
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
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireAffiliation *const *ceasefire_actor_get_affiliations (CeasefireActor *self);

/**
 * ceasefire_actor_set_affiliations: (skip)
 * @self: an actor
 * @affiliations: (nullable) (transfer none) (array zero-terminated=1): the values, or %NULL for
 *   none
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
