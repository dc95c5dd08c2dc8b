/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-power.h>

G_BEGIN_DECLS

/**
 * ceasefire_power_new:
 * @kind: the act that the holder of the power may perform, such as suspend or terminate
 * @actor: the actor that holds the power
 * @error: where an error goes
 *
 * Makes a power with the members that are required, and no others.
 *
 * Returns: (transfer full): the new value; without one, @error is %CEASEFIRE_ERROR_VALUE, since
 *   @kind has no such value or @actor cannot be an id
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefirePower *ceasefire_power_new (CeasefireActKind kind, const char *actor, GError **error);

/**
 * ceasefire_power_ref:
 * @self: a power
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefirePower *ceasefire_power_ref (CeasefirePower *self);

/**
 * ceasefire_power_copy:
 * @self: a power
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new power
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefirePower *ceasefire_power_copy (const CeasefirePower *self);

/**
 * ceasefire_power_unref:
 * @self: (transfer full): a power
 *
 * Lets go of a reference.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_power_unref (CeasefirePower *self);

/**
 * ceasefire_power_equal:
 * @a: a power
 * @b: a power
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_power_equal (const CeasefirePower *a, const CeasefirePower *b);

/**
 * ceasefire_power_has:
 * @self: a power
 * @member: the name of a member in the format
 *
 * Tells whether a member is set, be it known to this version or not.
 *
 * Returns: whether it is set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_power_has (const CeasefirePower *self, const char *member);

/**
 * ceasefire_power_list_members:
 * @self: a power
 *
 * Lists the members that are set, in the order of the format, then those that this version does not
 * know.
 *
 * Returns: (transfer full) (array zero-terminated=1): names
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char **ceasefire_power_list_members (const CeasefirePower *self);

/**
 * ceasefire_power_dup_json:
 * @self: a power
 * @member: the name of a member in the format
 *
 * Gets a member, as ceasefire_record_dup_json() does.
 *
 * Returns: (transfer full) (nullable): JSON, or %NULL if the member is not set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_power_dup_json (const CeasefirePower *self, const char *member);

/**
 * ceasefire_power_set_json:
 * @self: a power
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
gboolean ceasefire_power_set_json (CeasefirePower *self, const char *member, const char *json,
                                   GError **error);

/**
 * ceasefire_power_set_extra:
 * @self: a power
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
gboolean ceasefire_power_set_extra (CeasefirePower *self, const char *member, const char *json,
                                    GError **error);

/**
 * ceasefire_power_unset:
 * @self: a power that can still be changed
 * @member: the name of a member in the format
 *
 * Leaves a member unset, be it known to this version or not.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_power_unset (CeasefirePower *self, const char *member);

/**
 * ceasefire_power_to_json:
 * @self: a power
 *
 * Writes all members in one line, as they stand in a file.
 *
 * Returns: (transfer full): JSON
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char *ceasefire_power_to_json (const CeasefirePower *self);

/**
 * ceasefire_power_from_json:
 * @json: one JSON object, as it stands in a file
 * @error: where an error goes
 *
 * Reads a power as strictly as it is read in a dossier.
 *
 * Returns: (transfer full): a new power, which can be changed; if there is none, @error is one of
 *   %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefirePower *ceasefire_power_from_json (const char *json, GError **error);

/**
 * ceasefire_power_get_kind:
 * @self: a power
 *
 * Gets the act that the holder of the power may perform, such as suspend or terminate.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: the value, or %CEASEFIRE_ACT_KIND_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireActKind ceasefire_power_get_kind (CeasefirePower *self);

/**
 * ceasefire_power_set_kind:
 * @self: a power
 * @kind: the value, or %CEASEFIRE_ACT_KIND_UNSET to unset the member
 *
 * Sets the act that the holder of the power may perform, such as suspend or terminate.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_power_set_kind (CeasefirePower *self, CeasefireActKind kind);

/**
 * ceasefire_power_get_actor:
 * @self: a power
 *
 * Gets the actor that holds the power.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): the id of an actor; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_power_get_actor (CeasefirePower *self);

/**
 * ceasefire_power_set_actor:
 * @self: a power
 * @actor: (nullable) (transfer none): the id of an actor; it is copied; %NULL unsets the member
 *
 * Sets the actor that holds the power.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_power_set_actor (CeasefirePower *self, const char *actor);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefirePower, ceasefire_power_unref)

G_END_DECLS
