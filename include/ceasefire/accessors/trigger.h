/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-trigger.h>

G_BEGIN_DECLS

/**
 * ceasefire_trigger_ref:
 * @self: a trigger
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireTrigger *ceasefire_trigger_ref (CeasefireTrigger *self);

/**
 * ceasefire_trigger_copy:
 * @self: a trigger
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new trigger
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireTrigger *ceasefire_trigger_copy (const CeasefireTrigger *self);

/**
 * ceasefire_trigger_unref:
 * @self: (transfer full): a trigger
 *
 * Lets go of a reference.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_trigger_unref (CeasefireTrigger *self);

/**
 * ceasefire_trigger_equal:
 * @a: a trigger
 * @b: a trigger
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 *
 * Since: 1.0
 */
CEASEFIRE_API gboolean ceasefire_trigger_equal (const CeasefireTrigger *a,
                                                const CeasefireTrigger *b);

/**
 * ceasefire_trigger_get_action:
 * @self: a trigger
 *
 * Gets `action`: sort of event that triggers it.
 *
 * Codes are those of the vocabulary `action`, which a dossier may extend.
 *
 * Returns: (transfer none) (nullable): the code, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_trigger_get_action (CeasefireTrigger *self);

/**
 * ceasefire_trigger_set_action:
 * @self: a trigger
 * @action: (nullable) (transfer none): the code, or %NULL for none
 *
 * Sets `action`; see ceasefire_trigger_get_action().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_trigger_set_action (CeasefireTrigger *self, const char *action);

/**
 * ceasefire_trigger_get_actors:
 * @self: a trigger
 *
 * Gets `actors`: by whom; empty means anybody.
 *
 * It names records of type actor.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_trigger_get_actors (CeasefireTrigger *self);

/**
 * ceasefire_trigger_set_actors:
 * @self: a trigger
 * @actors: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL for none
 *
 * Sets `actors`; see ceasefire_trigger_get_actors().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_trigger_set_actors (CeasefireTrigger *self, const char *const *actors);

/**
 * ceasefire_trigger_get_targets:
 * @self: a trigger
 *
 * Gets `targets`: against whom or what; empty means anybody.
 *
 * It names records of type actor or place.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_trigger_get_targets (CeasefireTrigger *self);

/**
 * ceasefire_trigger_set_targets:
 * @self: a trigger
 * @targets: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL for none
 *
 * Sets `targets`; see ceasefire_trigger_get_targets().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_trigger_set_targets (CeasefireTrigger *self,
                                                  const char *const *targets);

/**
 * ceasefire_trigger_get_places:
 * @self: a trigger
 *
 * Gets `places`: where; empty means anywhere.
 *
 * It names records of type place.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_trigger_get_places (CeasefireTrigger *self);

/**
 * ceasefire_trigger_set_places:
 * @self: a trigger
 * @places: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL for none
 *
 * Sets `places`; see ceasefire_trigger_get_places().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_trigger_set_places (CeasefireTrigger *self, const char *const *places);

/**
 * ceasefire_trigger_get_breach_of:
 * @self: a trigger
 *
 * Gets `breach_of`: clause whose breach triggers it.
 *
 * It names a record of type clause.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_trigger_get_breach_of (CeasefireTrigger *self);

/**
 * ceasefire_trigger_set_breach_of:
 * @self: a trigger
 * @breach_of: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `breach_of`; see ceasefire_trigger_get_breach_of().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_trigger_set_breach_of (CeasefireTrigger *self, const char *breach_of);

/**
 * ceasefire_trigger_get_compliance_with:
 * @self: a trigger
 *
 * Gets `compliance_with`: clause whose performance triggers it.
 *
 * It names a record of type clause.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_trigger_get_compliance_with (CeasefireTrigger *self);

/**
 * ceasefire_trigger_set_compliance_with:
 * @self: a trigger
 * @compliance_with: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `compliance_with`; see ceasefire_trigger_get_compliance_with().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_trigger_set_compliance_with (CeasefireTrigger *self,
                                                          const char *compliance_with);

/**
 * ceasefire_trigger_get_days_without_breach:
 * @self: a trigger
 *
 * Gets `days_without_breach`: days in a row without a breach of the clause named below.
 *
 * 0 means that it is not said.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
CEASEFIRE_API gint64 ceasefire_trigger_get_days_without_breach (CeasefireTrigger *self);

/**
 * ceasefire_trigger_set_days_without_breach:
 * @self: a trigger
 * @days_without_breach: the number, 1 to 36525, or 0 for none
 *
 * Sets `days_without_breach`; see ceasefire_trigger_get_days_without_breach().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_trigger_set_days_without_breach (CeasefireTrigger *self,
                                                              gint64 days_without_breach);

/**
 * ceasefire_trigger_get_clause:
 * @self: a trigger
 *
 * Gets `clause`: clause that must stay unbroken for those days.
 *
 * It names a record of type clause.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_trigger_get_clause (CeasefireTrigger *self);

/**
 * ceasefire_trigger_set_clause:
 * @self: a trigger
 * @clause: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `clause`; see ceasefire_trigger_get_clause().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_trigger_set_clause (CeasefireTrigger *self, const char *clause);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireTrigger, ceasefire_trigger_unref)

G_END_DECLS
