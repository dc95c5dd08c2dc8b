/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-party.h>

G_BEGIN_DECLS

/**
 * ceasefire_party_ref:
 * @self: a party
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireParty *ceasefire_party_ref (CeasefireParty *self);

/**
 * ceasefire_party_copy:
 * @self: a party
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new party
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireParty *ceasefire_party_copy (const CeasefireParty *self);

/**
 * ceasefire_party_unref:
 * @self: (transfer full): a party
 *
 * Lets go of a reference.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_party_unref (CeasefireParty *self);

/**
 * ceasefire_party_equal:
 * @a: a party
 * @b: a party
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 *
 * Since: 1.0
 */
CEASEFIRE_API gboolean ceasefire_party_equal (const CeasefireParty *a, const CeasefireParty *b);

/**
 * ceasefire_party_get_actor:
 * @self: a party
 *
 * Gets `actor`: party.
 *
 * It names a record of type actor.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_party_get_actor (CeasefireParty *self);

/**
 * ceasefire_party_set_actor:
 * @self: a party
 * @actor: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `actor`; see ceasefire_party_get_actor().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_party_set_actor (CeasefireParty *self, const char *actor);

/**
 * ceasefire_party_get_role:
 * @self: a party
 *
 * Gets `role`: standing, such as signatory or guarantor.
 *
 * Codes are those of the vocabulary `party-role`, which a dossier may extend.
 *
 * Returns: (transfer none) (nullable): the code, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_party_get_role (CeasefireParty *self);

/**
 * ceasefire_party_set_role:
 * @self: a party
 * @role: (nullable) (transfer none): the code, or %NULL for none
 *
 * Sets `role`; see ceasefire_party_get_role().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_party_set_role (CeasefireParty *self, const char *role);

/**
 * ceasefire_party_get_side:
 * @self: a party
 *
 * Gets `side`: name of the side the party stands on; parties of one side share it.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_party_get_side (CeasefireParty *self);

/**
 * ceasefire_party_set_side:
 * @self: a party
 * @side: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `side`; see ceasefire_party_get_side().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_party_set_side (CeasefireParty *self, const char *side);

/**
 * ceasefire_party_get_signed_by:
 * @self: a party
 *
 * Gets `signed_by`: who signed for the party.
 *
 * It names a record of type actor.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_party_get_signed_by (CeasefireParty *self);

/**
 * ceasefire_party_set_signed_by:
 * @self: a party
 * @signed_by: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `signed_by`; see ceasefire_party_get_signed_by().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_party_set_signed_by (CeasefireParty *self, const char *signed_by);

/**
 * ceasefire_party_get_bound:
 * @self: a party
 *
 * Gets `bound`: whether the party is bound.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireBound ceasefire_party_get_bound (CeasefireParty *self);

/**
 * ceasefire_party_set_bound:
 * @self: a party
 * @bound: the value
 *
 * Sets `bound`; see ceasefire_party_get_bound().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_party_set_bound (CeasefireParty *self, CeasefireBound bound);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireParty, ceasefire_party_unref)

G_END_DECLS
