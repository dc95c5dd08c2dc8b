/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-party.h>

G_BEGIN_DECLS

/**
 * ceasefire_party_new:
 * @actor: the actor that is a party to the agreement
 * @error: where an error goes
 *
 * Makes a party with the members that are required, and no others.
 *
 * Returns: (transfer full): the new value; without one, @error is %CEASEFIRE_ERROR_VALUE, since
 *   @actor cannot be an id
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireParty *ceasefire_party_new (const char *actor, GError **error);

/**
 * ceasefire_party_ref:
 * @self: a party
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireParty *ceasefire_party_ref (CeasefireParty *self);

/**
 * ceasefire_party_copy:
 * @self: a party
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new party
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireParty *ceasefire_party_copy (const CeasefireParty *self);

/**
 * ceasefire_party_unref:
 * @self: (transfer full): a party
 *
 * Lets go of a reference.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_party_unref (CeasefireParty *self);

/**
 * ceasefire_party_equal:
 * @a: a party
 * @b: a party
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_party_equal (const CeasefireParty *a, const CeasefireParty *b);

/**
 * ceasefire_party_has:
 * @self: a party
 * @member: the name of a member in the format
 *
 * Tells whether a member is set, be it known to this version or not.
 *
 * Returns: whether it is set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_party_has (const CeasefireParty *self, const char *member);

/**
 * ceasefire_party_list_members:
 * @self: a party
 *
 * Lists the members that are set, in the order of the format, then those that this version does not
 * know.
 *
 * Returns: (transfer full) (array zero-terminated=1): names
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char **ceasefire_party_list_members (const CeasefireParty *self);

/**
 * ceasefire_party_dup_json:
 * @self: a party
 * @member: the name of a member in the format
 *
 * Gets a member, as ceasefire_record_dup_json() does.
 *
 * Returns: (transfer full) (nullable): JSON, or %NULL if the member is not set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_party_dup_json (const CeasefireParty *self, const char *member);

/**
 * ceasefire_party_set_json:
 * @self: a party
 * @member: the name of a member in the format
 * @json: what it is to be, as it stands in a file
 * @error: where an error goes
 *
 * Sets a member, as ceasefire_record_set_json() does. It fails too for a value that can no longer
 * be changed.
 *
 * Returns: whether it was set; if not, @error is one of %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_party_set_json (CeasefireParty *self, const char *member, const char *json,
                                   GError **error);

/**
 * ceasefire_party_set_extra:
 * @self: a party
 * @member: the name of a member
 * @json: (nullable): its JSON; %NULL to unset it
 * @error: where an error goes
 *
 * Sets a member that this version does not know, as ceasefire_record_set_extra() does.
 *
 * Returns: whether it was set; if not, @error is one of %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_party_set_extra (CeasefireParty *self, const char *member, const char *json,
                                    GError **error);

/**
 * ceasefire_party_unset:
 * @self: a party that can still be changed
 * @member: the name of a member in the format
 *
 * Leaves a member unset, be it known to this version or not.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_party_unset (CeasefireParty *self, const char *member);

/**
 * ceasefire_party_to_json:
 * @self: a party
 *
 * Writes all members in one line, as they stand in a file.
 *
 * Returns: (transfer full): JSON
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char *ceasefire_party_to_json (const CeasefireParty *self);

/**
 * ceasefire_party_from_json:
 * @json: one JSON object, as it stands in a file
 * @error: where an error goes
 *
 * Reads a party as strictly as it is read in a dossier.
 *
 * Returns: (transfer full): a new party, which can be changed; if there is none, @error is one of
 *   %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireParty *ceasefire_party_from_json (const char *json, GError **error);

/**
 * ceasefire_party_get_actor:
 * @self: a party
 *
 * Gets the actor that is a party to the agreement.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): the id of an actor; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_party_get_actor (CeasefireParty *self);

/**
 * ceasefire_party_set_actor:
 * @self: a party
 * @actor: (nullable) (transfer none): the id of an actor; it is copied; %NULL unsets the member
 *
 * Sets the actor that is a party to the agreement.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_party_set_actor (CeasefireParty *self, const char *actor);

/**
 * ceasefire_party_get_role:
 * @self: a party
 *
 * Gets the standing of the party, such as signatory or guarantor.
 *
 * Returns: (transfer none) (nullable): a code of the vocabulary `party-role`, or one added to it;
 *   %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_party_get_role (CeasefireParty *self);

/**
 * ceasefire_party_set_role:
 * @self: a party
 * @role: (nullable) (transfer none): a code of the vocabulary `party-role`, or one added to it; it
 *   is copied; %NULL unsets the member
 *
 * Sets the standing of the party, such as signatory or guarantor.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_party_set_role (CeasefireParty *self, const char *role);

/**
 * ceasefire_party_get_side:
 * @self: a party
 *
 * Gets the name of the side on which the party stands; parties of one side share it.
 *
 * Returns: (transfer none) (nullable): a string; %NULL if unset; valid until this member is changed
 *   or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_party_get_side (CeasefireParty *self);

/**
 * ceasefire_party_set_side:
 * @self: a party
 * @side: (nullable) (transfer none): a string; it is copied; %NULL unsets the member
 *
 * Sets the name of the side on which the party stands; parties of one side share it.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_party_set_side (CeasefireParty *self, const char *side);

/**
 * ceasefire_party_get_signed_by:
 * @self: a party
 *
 * Gets the actor that signed for the party.
 *
 * Returns: (transfer none) (nullable): the id of an actor; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_party_get_signed_by (CeasefireParty *self);

/**
 * ceasefire_party_set_signed_by:
 * @self: a party
 * @signed_by: (nullable) (transfer none): the id of an actor; it is copied; %NULL unsets the member
 *
 * Sets the actor that signed for the party.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_party_set_signed_by (CeasefireParty *self, const char *signed_by);

/**
 * ceasefire_party_get_bound:
 * @self: a party
 *
 * Gets whether the agreement binds the party; unset leaves that to its role.
 *
 * Returns: the value, or %CEASEFIRE_BOUND_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireBound ceasefire_party_get_bound (CeasefireParty *self);

/**
 * ceasefire_party_set_bound:
 * @self: a party
 * @bound: the value, or %CEASEFIRE_BOUND_UNSET to unset the member
 *
 * Sets whether the agreement binds the party; unset leaves that to its role.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_party_set_bound (CeasefireParty *self, CeasefireBound bound);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireParty, ceasefire_party_unref)

G_END_DECLS
