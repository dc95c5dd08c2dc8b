/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-deadline.h>

G_BEGIN_DECLS

/**
 * ceasefire_deadline_ref:
 * @self: a deadline
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireDeadline *ceasefire_deadline_ref (CeasefireDeadline *self);

/**
 * ceasefire_deadline_copy:
 * @self: a deadline
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new deadline
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireDeadline *ceasefire_deadline_copy (const CeasefireDeadline *self);

/**
 * ceasefire_deadline_unref:
 * @self: (transfer full): a deadline
 *
 * Lets go of a reference.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_deadline_unref (CeasefireDeadline *self);

/**
 * ceasefire_deadline_equal:
 * @a: a deadline
 * @b: a deadline
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 *
 * Since: 1.0
 */
CEASEFIRE_API gboolean ceasefire_deadline_equal (const CeasefireDeadline *a,
                                                 const CeasefireDeadline *b);

/**
 * ceasefire_deadline_get_at:
 * @self: a deadline
 *
 * Gets `at`: fixed time by which it is due.
 *
 * Returns: (transfer none) (nullable): the date, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireDate *ceasefire_deadline_get_at (CeasefireDeadline *self);

/**
 * ceasefire_deadline_set_at:
 * @self: a deadline
 * @at: (nullable) (transfer none): the date, or %NULL for none
 *
 * Sets `at`; see ceasefire_deadline_get_at().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_deadline_set_at (CeasefireDeadline *self, CeasefireDate *at);

/**
 * ceasefire_deadline_get_after:
 * @self: a deadline
 *
 * Gets `after`: event from which the time counts.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireAnchor ceasefire_deadline_get_after (CeasefireDeadline *self);

/**
 * ceasefire_deadline_set_after:
 * @self: a deadline
 * @after: the value
 *
 * Sets `after`; see ceasefire_deadline_get_after().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_deadline_set_after (CeasefireDeadline *self, CeasefireAnchor after);

/**
 * ceasefire_deadline_get_within:
 * @self: a deadline
 *
 * Gets `within`: how long after that event.
 *
 * Returns: (transfer none) (nullable): the duration, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireDuration *ceasefire_deadline_get_within (CeasefireDeadline *self);

/**
 * ceasefire_deadline_set_within:
 * @self: a deadline
 * @within: (nullable) (transfer none): the duration, or %NULL for none
 *
 * Sets `within`; see ceasefire_deadline_get_within().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_deadline_set_within (CeasefireDeadline *self,
                                                  CeasefireDuration *within);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireDeadline, ceasefire_deadline_unref)

G_END_DECLS
