/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-act.h>

G_BEGIN_DECLS

/**
 * ceasefire_act_ref:
 * @self: an act
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireAct *ceasefire_act_ref (CeasefireAct *self);

/**
 * ceasefire_act_copy:
 * @self: an act
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new act
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireAct *ceasefire_act_copy (const CeasefireAct *self);

/**
 * ceasefire_act_unref:
 * @self: (transfer full): an act
 *
 * Lets go of a reference.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_act_unref (CeasefireAct *self);

/**
 * ceasefire_act_equal:
 * @a: an act
 * @b: an act
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 *
 * Since: 1.0
 */
CEASEFIRE_API gboolean ceasefire_act_equal (const CeasefireAct *a, const CeasefireAct *b);

/**
 * ceasefire_act_get_kind:
 * @self: an act
 *
 * Gets `kind`: what is done.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireActKind ceasefire_act_get_kind (CeasefireAct *self);

/**
 * ceasefire_act_set_kind:
 * @self: an act
 * @kind: the value
 *
 * Sets `kind`; see ceasefire_act_get_kind().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_act_set_kind (CeasefireAct *self, CeasefireActKind kind);

/**
 * ceasefire_act_get_by:
 * @self: an act
 *
 * Gets `by`: who does it.
 *
 * It names a record of type actor.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_act_get_by (CeasefireAct *self);

/**
 * ceasefire_act_set_by:
 * @self: an act
 * @by: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `by`; see ceasefire_act_get_by().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_act_set_by (CeasefireAct *self, const char *by);

/**
 * ceasefire_act_get_when:
 * @self: an act
 *
 * Gets `when`: when it was done.
 *
 * Returns: (transfer none) (nullable): the date, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireDate *ceasefire_act_get_when (CeasefireAct *self);

/**
 * ceasefire_act_set_when:
 * @self: an act
 * @when: (nullable) (transfer none): the date, or %NULL for none
 *
 * Sets `when`; see ceasefire_act_get_when().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_act_set_when (CeasefireAct *self, CeasefireDate *when);

/**
 * ceasefire_act_get_until:
 * @self: an act
 *
 * Gets `until`: until when it holds, such as the end of an extension.
 *
 * Returns: (transfer none) (nullable): the date, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireDate *ceasefire_act_get_until (CeasefireAct *self);

/**
 * ceasefire_act_set_until:
 * @self: an act
 * @value: (nullable) (transfer none): the date, or %NULL for none
 *
 * Sets `until`; see ceasefire_act_get_until().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_act_set_until (CeasefireAct *self, CeasefireDate *value);

/**
 * ceasefire_act_get_statement:
 * @self: an act
 *
 * Gets `statement`: statement by which it was done.
 *
 * It names a record of type statement.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_act_get_statement (CeasefireAct *self);

/**
 * ceasefire_act_set_statement:
 * @self: an act
 * @statement: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `statement`; see ceasefire_act_get_statement().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_act_set_statement (CeasefireAct *self, const char *statement);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireAct, ceasefire_act_unref)

G_END_DECLS
