/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-power.h>

G_BEGIN_DECLS

/**
 * ceasefire_power_ref:
 * @self: a power
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefirePower *ceasefire_power_ref (CeasefirePower *self);

/**
 * ceasefire_power_copy:
 * @self: a power
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new power
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefirePower *ceasefire_power_copy (const CeasefirePower *self);

/**
 * ceasefire_power_unref:
 * @self: (transfer full): a power
 *
 * Lets go of a reference.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_power_unref (CeasefirePower *self);

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
 * ceasefire_power_get_kind:
 * @self: a power
 *
 * Gets the act that the holder of the power may perform, such as suspend or terminate.
 *
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: the value, or %CEASEFIRE_ACT_KIND_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireActKind ceasefire_power_get_kind (CeasefirePower *self);

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
 *
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): the id of an actor, or %NULL if there is none; valid until
 *   this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_power_get_actor (CeasefirePower *self);

/**
 * ceasefire_power_set_actor:
 * @self: a power
 * @actor: (nullable) (transfer none): the id of an actor; it is copied; %NULL unsets the member
 *
 * Sets the actor that holds the power.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_power_set_actor (CeasefirePower *self, const char *actor);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefirePower, ceasefire_power_unref)

G_END_DECLS
