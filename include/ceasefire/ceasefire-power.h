/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-act.h>

G_BEGIN_DECLS

/**
 * CeasefirePower:
 *
 * Who may do what to an agreement as a whole.
 *
 * A value can be changed until it is put into a record or header; from then on it is frozen, and
 * ceasefire_power_copy() makes another that can be changed.
 *
 * Since: 1.0
 */
typedef struct _CeasefirePower CeasefirePower;

#define CEASEFIRE_TYPE_POWER (ceasefire_power_get_type ())

CEASEFIRE_API GType ceasefire_power_get_type (void) G_GNUC_CONST;

/**
 * ceasefire_power_new:
 * @kind: act that the power covers
 * @actor: who holds the power
 *
 * Makes a power with what none can do without.
 *
 * Returns: (transfer full): a new power
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefirePower *ceasefire_power_new (CeasefireActKind kind, const char *actor);

/**
 * ceasefire_power_ref:
 * @self: a power
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
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
