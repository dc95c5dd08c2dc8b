/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-control.h>

G_BEGIN_DECLS

/**
 * ceasefire_control_ref:
 * @self: a control
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireControl *ceasefire_control_ref (CeasefireControl *self);

/**
 * ceasefire_control_copy:
 * @self: a control
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new control
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireControl *ceasefire_control_copy (const CeasefireControl *self);

/**
 * ceasefire_control_unref:
 * @self: (transfer full): a control
 *
 * Lets go of a reference.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_control_unref (CeasefireControl *self);

/**
 * ceasefire_control_equal:
 * @a: a control
 * @b: a control
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 *
 * Since: 1.0
 */
CEASEFIRE_API gboolean ceasefire_control_equal (const CeasefireControl *a,
                                                const CeasefireControl *b);

/**
 * ceasefire_control_get_by:
 * @self: a control
 *
 * Gets `by`: who held it.
 *
 * It names a record of type actor.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_control_get_by (CeasefireControl *self);

/**
 * ceasefire_control_set_by:
 * @self: a control
 * @by: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `by`; see ceasefire_control_get_by().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_control_set_by (CeasefireControl *self, const char *by);

/**
 * ceasefire_control_get_during:
 * @self: a control
 *
 * Gets `during`: interval in which it was held.
 *
 * Returns: (transfer none) (nullable): the date, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireDate *ceasefire_control_get_during (CeasefireControl *self);

/**
 * ceasefire_control_set_during:
 * @self: a control
 * @during: (nullable) (transfer none): the date, or %NULL for none
 *
 * Sets `during`; see ceasefire_control_get_during().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_control_set_during (CeasefireControl *self, CeasefireDate *during);

/**
 * ceasefire_control_get_disputed:
 * @self: a control
 *
 * Gets `disputed`: whether this is disputed.
 *
 * Not said counts as %FALSE.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API gboolean ceasefire_control_get_disputed (CeasefireControl *self);

/**
 * ceasefire_control_set_disputed:
 * @self: a control
 * @disputed: the value
 *
 * Sets `disputed`; see ceasefire_control_get_disputed().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_control_set_disputed (CeasefireControl *self, gboolean disputed);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireControl, ceasefire_control_unref)

G_END_DECLS
