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
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireAct *ceasefire_act_ref (CeasefireAct *self);

/**
 * ceasefire_act_copy:
 * @self: an act
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new act
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireAct *ceasefire_act_copy (const CeasefireAct *self);

/**
 * ceasefire_act_unref:
 * @self: (transfer full): an act
 *
 * Lets go of a reference.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_act_unref (CeasefireAct *self);

/**
 * ceasefire_act_equal:
 * @a: an act
 * @b: an act
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_act_equal (const CeasefireAct *a, const CeasefireAct *b);

/**
 * ceasefire_act_get_kind:
 * @self: an act
 *
 * Gets what is done to the agreement, such as accept, suspend or terminate.
 *
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: the value, or %CEASEFIRE_ACT_KIND_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireActKind ceasefire_act_get_kind (CeasefireAct *self);

/**
 * ceasefire_act_set_kind:
 * @self: an act
 * @kind: the value, or %CEASEFIRE_ACT_KIND_UNSET to unset the member
 *
 * Sets what is done to the agreement, such as accept, suspend or terminate.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_act_set_kind (CeasefireAct *self, CeasefireActKind kind);

/**
 * ceasefire_act_get_by:
 * @self: an act
 *
 * Gets the actor that performs the act.
 *
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): the id of an actor, or %NULL if there is none; valid until
 *   this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_act_get_by (CeasefireAct *self);

/**
 * ceasefire_act_set_by:
 * @self: an act
 * @by: (nullable) (transfer none): the id of an actor; it is copied; %NULL unsets the member
 *
 * Sets the actor that performs the act.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_act_set_by (CeasefireAct *self, const char *by);

/**
 * ceasefire_act_get_when:
 * @self: an act
 *
 * Gets when the act was performed.
 *
 * Returns: (transfer none) (nullable): an EDTF date, or %NULL if there is none; valid until this
 *   member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDate *ceasefire_act_get_when (CeasefireAct *self);

/**
 * ceasefire_act_set_when:
 * @self: an act
 * @when: (nullable) (transfer none): an EDTF date; @self takes a reference to it; %NULL unsets the
 *   member
 *
 * Sets when the act was performed.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_act_set_when (CeasefireAct *self, CeasefireDate *when);

/**
 * ceasefire_act_get_until:
 * @self: an act
 *
 * Gets the time until which the act holds, such as the end of an extension.
 *
 * Returns: (transfer none) (nullable): an EDTF date, or %NULL if there is none; valid until this
 *   member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDate *ceasefire_act_get_until (CeasefireAct *self);

/**
 * ceasefire_act_set_until:
 * @self: an act
 * @value: (nullable) (transfer none): an EDTF date; @self takes a reference to it; %NULL unsets the
 *   member
 *
 * Sets the time until which the act holds, such as the end of an extension.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_act_set_until (CeasefireAct *self, CeasefireDate *value);

/**
 * ceasefire_act_get_statement:
 * @self: an act
 *
 * Gets the statement by which the act was performed.
 *
 * Returns: (transfer none) (nullable): the id of a statement, or %NULL if there is none; valid
 *   until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_act_get_statement (CeasefireAct *self);

/**
 * ceasefire_act_set_statement:
 * @self: an act
 * @statement: (nullable) (transfer none): the id of a statement; it is copied; %NULL unsets the
 *   member
 *
 * Sets the statement by which the act was performed.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_act_set_statement (CeasefireAct *self, const char *statement);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireAct, ceasefire_act_unref)

G_END_DECLS
