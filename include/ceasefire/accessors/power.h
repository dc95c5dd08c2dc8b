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
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefirePower *ceasefire_power_ref (CeasefirePower *self);

/**
 * ceasefire_power_copy:
 * @self: a power
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new power
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefirePower *ceasefire_power_copy (const CeasefirePower *self);

/**
 * ceasefire_power_unref:
 * @self: (transfer full): a power
 *
 * Lets go of a reference.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_power_unref (CeasefirePower *self);

/**
 * ceasefire_power_equal:
 * @a: a power
 * @b: a power
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 *
 * Since: 1.0
 */
CEASEFIRE_API gboolean ceasefire_power_equal (const CeasefirePower *a, const CeasefirePower *b);

/**
 * ceasefire_power_get_kind:
 * @self: a power
 *
 * Gets `kind`: act that the power covers.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireActKind ceasefire_power_get_kind (CeasefirePower *self);

/**
 * ceasefire_power_set_kind:
 * @self: a power
 * @kind: the value
 *
 * Sets `kind`; see ceasefire_power_get_kind().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_power_set_kind (CeasefirePower *self, CeasefireActKind kind);

/**
 * ceasefire_power_get_actor:
 * @self: a power
 *
 * Gets `actor`: who holds the power.
 *
 * It names a record of type actor.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_power_get_actor (CeasefirePower *self);

/**
 * ceasefire_power_set_actor:
 * @self: a power
 * @actor: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `actor`; see ceasefire_power_get_actor().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_power_set_actor (CeasefirePower *self, const char *actor);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefirePower, ceasefire_power_unref)

G_END_DECLS
