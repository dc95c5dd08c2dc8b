/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-clause.h>
#include <ceasefire/ceasefire-date.h>
#include <ceasefire/ceasefire-deadline.h>
#include <ceasefire/ceasefire-duration.h>
#include <ceasefire/ceasefire-exception.h>
#include <ceasefire/ceasefire-text.h>
#include <ceasefire/ceasefire-trigger.h>

/* When a clause holds, by when it is due, and what lifts it. */

G_BEGIN_DECLS

/**
 * ceasefire_clause_get_window:
 * @self: a clause
 *
 * Gets `window`: interval in which it holds; unset means while the agreement is in force.
 *
 * Returns: (transfer none) (nullable): the date, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireDate *ceasefire_clause_get_window (CeasefireClause *self);

/**
 * ceasefire_clause_set_window:
 * @self: a clause
 * @window: (nullable) (transfer none): the date, or %NULL for none
 *
 * Sets `window`; see ceasefire_clause_get_window().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_set_window (CeasefireClause *self, CeasefireDate *window);

/**
 * ceasefire_clause_get_window_text:
 * @self: a clause
 *
 * Gets `window_text`: words of the source for that interval.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_clause_get_window_text (CeasefireClause *self);

/**
 * ceasefire_clause_set_window_text:
 * @self: a clause
 * @window_text: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `window_text`; see ceasefire_clause_get_window_text().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_set_window_text (CeasefireClause *self,
                                                     const char *window_text);

/**
 * ceasefire_clause_get_deadline:
 * @self: a clause
 *
 * Gets `deadline`: by when it is due.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireDeadline *ceasefire_clause_get_deadline (CeasefireClause *self);

/**
 * ceasefire_clause_set_deadline:
 * @self: a clause
 * @deadline: (nullable) (transfer none): the value, or %NULL for none
 *
 * Sets `deadline`; see ceasefire_clause_get_deadline().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_set_deadline (CeasefireClause *self,
                                                  CeasefireDeadline *deadline);

/**
 * ceasefire_clause_get_trigger:
 * @self: a clause
 *
 * Gets `trigger`: what makes it due.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireTrigger *ceasefire_clause_get_trigger (CeasefireClause *self);

/**
 * ceasefire_clause_set_trigger:
 * @self: a clause
 * @trigger: (nullable) (transfer none): the value, or %NULL for none
 *
 * Sets `trigger`; see ceasefire_clause_get_trigger().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_set_trigger (CeasefireClause *self, CeasefireTrigger *trigger);

/**
 * ceasefire_clause_get_every:
 * @self: a clause
 *
 * Gets `every`: period of a recurring duty.
 *
 * Returns: (transfer none) (nullable): the duration, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireDuration *ceasefire_clause_get_every (CeasefireClause *self);

/**
 * ceasefire_clause_set_every:
 * @self: a clause
 * @every: (nullable) (transfer none): the duration, or %NULL for none
 *
 * Sets `every`; see ceasefire_clause_get_every().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_set_every (CeasefireClause *self, CeasefireDuration *every);

/**
 * ceasefire_clause_get_exceptions:
 * @self: a clause
 *
 * Gets `exceptions`: what lifts it.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the values, or %NULL if there is
 * none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireException *const *ceasefire_clause_get_exceptions (CeasefireClause *self);

/**
 * ceasefire_clause_set_exceptions:
 * @self: a clause
 * @exceptions: (nullable) (transfer none) (array zero-terminated=1): the values, or %NULL for
 * none
 *
 * Sets `exceptions`; see ceasefire_clause_get_exceptions().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_set_exceptions (CeasefireClause *self,
                                                    CeasefireException *const *exceptions);

/**
 * ceasefire_clause_add_exception:
 * @self: a clause
 * @exception: (transfer none): a value; from now on it cannot be changed
 *
 * Adds one to the end of `exceptions`.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_add_exception (CeasefireClause *self,
                                                   CeasefireException *exception);

/**
 * ceasefire_clause_get_condition:
 * @self: a clause
 *
 * Gets `condition`: condition in words.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireText *ceasefire_clause_get_condition (CeasefireClause *self);

/**
 * ceasefire_clause_set_condition:
 * @self: a clause
 * @condition: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `condition`; see ceasefire_clause_get_condition().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_set_condition (CeasefireClause *self, CeasefireText *condition);

/**
 * ceasefire_clause_get_public_act:
 * @self: a clause
 *
 * Gets `public_act`: whether performance would be public, so that silence is non-performance.
 *
 * Not said counts as %FALSE; ceasefire_record_has() tells the two apart.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API gboolean ceasefire_clause_get_public_act (CeasefireClause *self);

/**
 * ceasefire_clause_set_public_act:
 * @self: a clause
 * @public_act: the value
 *
 * Sets `public_act`; see ceasefire_clause_get_public_act().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_set_public_act (CeasefireClause *self, gboolean public_act);

G_END_DECLS
