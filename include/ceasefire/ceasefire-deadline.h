/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-date.h>
#include <ceasefire/ceasefire-duration.h>

G_BEGIN_DECLS

/**
 * CeasefireAnchor:
 * @CEASEFIRE_ANCHOR_UNSET: Not said.
 * @CEASEFIRE_ANCHOR_ENTRY: The agreement's entry into force.
 * @CEASEFIRE_ANCHOR_TRIGGER: What triggers the provision.
 *
 * From where a deadline counts.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_ANCHOR_UNSET,
  CEASEFIRE_ANCHOR_ENTRY,
  CEASEFIRE_ANCHOR_TRIGGER,
} CeasefireAnchor;

#define CEASEFIRE_TYPE_ANCHOR (ceasefire_anchor_get_type ())

CEASEFIRE_API GType ceasefire_anchor_get_type (void) G_GNUC_CONST;

/**
 * CeasefireDeadline:
 *
 * By when something is due.
 *
 * A value can be changed until it is put into a record or header; from then on it is frozen, and
 * ceasefire_deadline_copy() makes another that can be changed.
 *
 * Since: 1.0
 */
typedef struct _CeasefireDeadline CeasefireDeadline;

#define CEASEFIRE_TYPE_DEADLINE (ceasefire_deadline_get_type ())

CEASEFIRE_API GType ceasefire_deadline_get_type (void) G_GNUC_CONST;

/**
 * ceasefire_deadline_new:
 *
 * Makes a deadline with what none can do without.
 *
 * Returns: (transfer full): a new deadline
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireDeadline *ceasefire_deadline_new (void);

/**
 * ceasefire_deadline_ref:
 * @self: a deadline
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
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
