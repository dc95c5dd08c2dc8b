/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-actor.h>

G_BEGIN_DECLS

/**
 * ceasefire_actor_new:
 * @id: the id, as ceasefire_id_is_valid() allows
 * @error: where an error goes
 *
 * Makes an actor of which only the id is said.
 *
 * Returns: (transfer full): the new record; without one, @error is %CEASEFIRE_ERROR_VALUE, since
 *   @id cannot be an id
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireActor *ceasefire_actor_new (const char *id, GError **error);

/**
 * ceasefire_actor_get_kind:
 * @self: an actor
 *
 * Gets what sort of actor it is, such as a person, a state or an armed group.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: the value, or %CEASEFIRE_ACTOR_KIND_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireActorKind ceasefire_actor_get_kind (CeasefireActor *self);

/**
 * ceasefire_actor_set_kind:
 * @self: an actor
 * @kind: the value, or %CEASEFIRE_ACTOR_KIND_UNSET to unset the member
 *
 * Sets what sort of actor it is, such as a person, a state or an armed group.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_actor_set_kind (CeasefireActor *self, CeasefireActorKind kind);

/**
 * ceasefire_actor_get_identification:
 * @self: an actor
 *
 * Gets how the source identifies the actor: by name, by a description, as one of a group or not at
 * all.
 *
 * Returns: the value, or %CEASEFIRE_IDENTIFICATION_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireIdentification ceasefire_actor_get_identification (CeasefireActor *self);

/**
 * ceasefire_actor_set_identification:
 * @self: an actor
 * @identification: the value, or %CEASEFIRE_IDENTIFICATION_UNSET to unset the member
 *
 * Sets how the source identifies the actor: by name, by a description, as one of a group or not at
 * all.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_actor_set_identification (CeasefireActor *self,
                                         CeasefireIdentification identification);

/**
 * ceasefire_actor_get_name:
 * @self: an actor
 *
 * Gets the name by which the actor is known.
 *
 * Returns: (transfer none) (nullable): a text in one or more languages; %NULL if unset; valid until
 *   this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireText *ceasefire_actor_get_name (CeasefireActor *self);

/**
 * ceasefire_actor_set_name:
 * @self: an actor
 * @name: (nullable) (transfer none): a text in one or more languages; @self takes a reference to
 *   it; %NULL unsets the member
 *
 * Sets the name by which the actor is known.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_actor_set_name (CeasefireActor *self, CeasefireText *name);

/**
 * ceasefire_actor_get_aliases:
 * @self: an actor
 *
 * Gets the other names and spellings of the actor.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of strings; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *const *ceasefire_actor_get_aliases (CeasefireActor *self);

/**
 * ceasefire_actor_set_aliases:
 * @self: an actor
 * @aliases: (nullable) (transfer none) (array zero-terminated=1): a list of strings; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the other names and spellings of the actor.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_actor_set_aliases (CeasefireActor *self, const char *const *aliases);

/**
 * ceasefire_actor_get_names:
 * @self: an actor
 *
 * Gets the other names of which more is known than their letters.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of #CeasefireName; %NULL if
 *   unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireName *const *ceasefire_actor_get_names (CeasefireActor *self);

/**
 * ceasefire_actor_set_names: (skip)
 * @self: an actor
 * @names: (nullable) (transfer none) (array zero-terminated=1): a list of #CeasefireName; @self
 *   takes references to them, and they can no longer be changed; %NULL or an empty list unsets the
 *   member
 *
 * Sets the other names of which more is known than their letters.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_actor_set_names (CeasefireActor *self, CeasefireName *const *names);

/**
 * ceasefire_actor_add_name:
 * @self: an actor
 * @name: (transfer none): a name; @self takes a reference to it, and it can no longer be changed
 *
 * Adds a name to the end of the list of ceasefire_actor_get_names(); what that returned before is
 * no longer valid.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_actor_add_name (CeasefireActor *self, CeasefireName *name);

/**
 * ceasefire_actor_get_description:
 * @self: an actor
 *
 * Gets a description of the actor in words, such as a senior administration official.
 *
 * Returns: (transfer none) (nullable): a text in one or more languages; %NULL if unset; valid until
 *   this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireText *ceasefire_actor_get_description (CeasefireActor *self);

/**
 * ceasefire_actor_set_description:
 * @self: an actor
 * @description: (nullable) (transfer none): a text in one or more languages; @self takes a
 *   reference to it; %NULL unsets the member
 *
 * Sets a description of the actor in words, such as a senior administration official.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_actor_set_description (CeasefireActor *self, CeasefireText *description);

/**
 * ceasefire_actor_get_country:
 * @self: an actor
 *
 * Gets the country of the actor, by its code in ISO 3166-1 alpha-3 such as SYR.
 *
 * Returns: (transfer none) (nullable): a country code of three capital letters; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_actor_get_country (CeasefireActor *self);

/**
 * ceasefire_actor_set_country:
 * @self: an actor
 * @country: (nullable) (transfer none): a country code of three capital letters; it is copied;
 *   %NULL unsets the member
 *
 * Sets the country of the actor, by its code in ISO 3166-1 alpha-3 such as SYR.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_actor_set_country (CeasefireActor *self, const char *country);

/**
 * ceasefire_actor_get_existence:
 * @self: an actor
 *
 * Gets the interval in which the actor lived or was there.
 *
 * Returns: (transfer none) (nullable): an EDTF date; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireDate *ceasefire_actor_get_existence (CeasefireActor *self);

/**
 * ceasefire_actor_set_existence:
 * @self: an actor
 * @existence: (nullable) (transfer none): an EDTF date; @self takes a reference to it; %NULL unsets
 *   the member
 *
 * Sets the interval in which the actor lived or was there.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_actor_set_existence (CeasefireActor *self, CeasefireDate *existence);

/**
 * ceasefire_actor_get_size:
 * @self: an actor
 *
 * Gets how many there are of it, such as 3000 combatants; shown, not matched.
 *
 * Returns: (transfer none) (nullable): a quantity; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireQuantity *ceasefire_actor_get_size (CeasefireActor *self);

/**
 * ceasefire_actor_set_size:
 * @self: an actor
 * @size: (nullable) (transfer none): a quantity; @self takes a reference to it, and it can no
 *   longer be changed; %NULL unsets the member
 *
 * Sets how many there are of it, such as 3000 combatants; shown, not matched.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_actor_set_size (CeasefireActor *self, CeasefireQuantity *size);

/**
 * ceasefire_actor_get_affiliations:
 * @self: an actor
 *
 * Gets the ties of the actor to other actors, such as memberships and offices.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of #CeasefireAffiliation;
 *   %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireAffiliation *const *ceasefire_actor_get_affiliations (CeasefireActor *self);

/**
 * ceasefire_actor_set_affiliations: (skip)
 * @self: an actor
 * @affiliations: (nullable) (transfer none) (array zero-terminated=1): a list of
 *   #CeasefireAffiliation; @self takes references to them, and they can no longer be changed; %NULL
 *   or an empty list unsets the member
 *
 * Sets the ties of the actor to other actors, such as memberships and offices.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_actor_set_affiliations (CeasefireActor *self,
                                       CeasefireAffiliation *const *affiliations);

/**
 * ceasefire_actor_add_affiliation:
 * @self: an actor
 * @affiliation: (transfer none): an affiliation; @self takes a reference to it, and it can no
 *   longer be changed
 *
 * Adds an affiliation to the end of the list of ceasefire_actor_get_affiliations(); what that
 * returned before is no longer valid.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_actor_add_affiliation (CeasefireActor *self, CeasefireAffiliation *affiliation);

G_END_DECLS
