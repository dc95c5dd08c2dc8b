/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-clause.h>

G_BEGIN_DECLS

/**
 * ceasefire_clause_get_label:
 * @self: a clause
 *
 * Gets `label`: number as printed, such as III.2(b).
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_clause_get_label (CeasefireClause *self);

/**
 * ceasefire_clause_set_label:
 * @self: a clause
 * @label: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `label`; see ceasefire_clause_get_label().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_set_label (CeasefireClause *self, const char *label);

/**
 * ceasefire_clause_get_heading:
 * @self: a clause
 *
 * Gets `heading`: heading.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireText *ceasefire_clause_get_heading (CeasefireClause *self);

/**
 * ceasefire_clause_set_heading:
 * @self: a clause
 * @heading: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `heading`; see ceasefire_clause_get_heading().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_set_heading (CeasefireClause *self, CeasefireText *heading);

/**
 * ceasefire_clause_get_text:
 * @self: a clause
 *
 * Gets `text`: the provision as worded.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireText *ceasefire_clause_get_text (CeasefireClause *self);

/**
 * ceasefire_clause_set_text:
 * @self: a clause
 * @text: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `text`; see ceasefire_clause_get_text().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_set_text (CeasefireClause *self, CeasefireText *text);

/**
 * ceasefire_clause_get_authority:
 * @self: a clause
 *
 * Gets `authority`: how the words relate to the agreed text.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireAuthority ceasefire_clause_get_authority (CeasefireClause *self);

/**
 * ceasefire_clause_set_authority:
 * @self: a clause
 * @authority: the value
 *
 * Sets `authority`; see ceasefire_clause_get_authority().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_set_authority (CeasefireClause *self,
                                                   CeasefireAuthority authority);

/**
 * ceasefire_clause_get_category:
 * @self: a clause
 *
 * Gets `category`: what it is about.
 *
 * Codes are those of the vocabulary `clause-category`, which a dossier may extend.
 *
 * Returns: (transfer none) (nullable): the code, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_clause_get_category (CeasefireClause *self);

/**
 * ceasefire_clause_set_category:
 * @self: a clause
 * @category: (nullable) (transfer none): the code, or %NULL for none
 *
 * Sets `category`; see ceasefire_clause_get_category().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_set_category (CeasefireClause *self, const char *category);

/**
 * ceasefire_clause_get_modality:
 * @self: a clause
 *
 * Gets `modality`: duty, ban, permission or other.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireModality ceasefire_clause_get_modality (CeasefireClause *self);

/**
 * ceasefire_clause_set_modality:
 * @self: a clause
 * @modality: the value
 *
 * Sets `modality`; see ceasefire_clause_get_modality().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_set_modality (CeasefireClause *self,
                                                  CeasefireModality modality);

/**
 * ceasefire_clause_get_strength:
 * @self: a clause
 *
 * Gets `strength`: how strongly it binds.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireStrength ceasefire_clause_get_strength (CeasefireClause *self);

/**
 * ceasefire_clause_set_strength:
 * @self: a clause
 * @strength: the value
 *
 * Sets `strength`; see ceasefire_clause_get_strength().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_set_strength (CeasefireClause *self,
                                                  CeasefireStrength strength);

/**
 * ceasefire_clause_get_bearers:
 * @self: a clause
 *
 * Gets `bearers`: actors bound; empty means every party.
 *
 * It names records of type actor.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_clause_get_bearers (CeasefireClause *self);

/**
 * ceasefire_clause_set_bearers:
 * @self: a clause
 * @bearers: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL for none
 *
 * Sets `bearers`; see ceasefire_clause_get_bearers().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_set_bearers (CeasefireClause *self, const char *const *bearers);

/**
 * ceasefire_clause_get_action:
 * @self: a clause
 *
 * Gets `action`: what is demanded, forbidden or allowed.
 *
 * Codes are those of the vocabulary `action`, which a dossier may extend.
 *
 * Returns: (transfer none) (nullable): the code, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_clause_get_action (CeasefireClause *self);

/**
 * ceasefire_clause_set_action:
 * @self: a clause
 * @action: (nullable) (transfer none): the code, or %NULL for none
 *
 * Sets `action`; see ceasefire_clause_get_action().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_set_action (CeasefireClause *self, const char *action);

/**
 * ceasefire_clause_get_means:
 * @self: a clause
 *
 * Gets `means`: weapons or other means that it names.
 *
 * Codes are those of the vocabulary `weapon`, which a dossier may extend.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the codes, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_clause_get_means (CeasefireClause *self);

/**
 * ceasefire_clause_set_means:
 * @self: a clause
 * @means: (nullable) (transfer none) (array zero-terminated=1): the codes, or %NULL for none
 *
 * Sets `means`; see ceasefire_clause_get_means().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_set_means (CeasefireClause *self, const char *const *means);

/**
 * ceasefire_clause_get_means_open:
 * @self: a clause
 *
 * Gets `means_open`: whether the named means are only examples.
 *
 * Not said counts as %FALSE.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API gboolean ceasefire_clause_get_means_open (CeasefireClause *self);

/**
 * ceasefire_clause_set_means_open:
 * @self: a clause
 * @means_open: the value
 *
 * Sets `means_open`; see ceasefire_clause_get_means_open().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_set_means_open (CeasefireClause *self, gboolean means_open);

/**
 * ceasefire_clause_get_targets:
 * @self: a clause
 *
 * Gets `targets`: whom or what it protects or concerns.
 *
 * It names records of type actor or place.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_clause_get_targets (CeasefireClause *self);

/**
 * ceasefire_clause_set_targets:
 * @self: a clause
 * @targets: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL for none
 *
 * Sets `targets`; see ceasefire_clause_get_targets().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_set_targets (CeasefireClause *self, const char *const *targets);

/**
 * ceasefire_clause_get_excluded:
 * @self: a clause
 *
 * Gets `excluded`: whom or what it does not protect.
 *
 * It names records of type actor or place.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_clause_get_excluded (CeasefireClause *self);

/**
 * ceasefire_clause_set_excluded:
 * @self: a clause
 * @excluded: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL for none
 *
 * Sets `excluded`; see ceasefire_clause_get_excluded().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_set_excluded (CeasefireClause *self,
                                                  const char *const *excluded);

/**
 * ceasefire_clause_get_own_side:
 * @self: a clause
 *
 * Gets `own_side`: whether acts against the bearer's own side count.
 *
 * Not said counts as %FALSE.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API gboolean ceasefire_clause_get_own_side (CeasefireClause *self);

/**
 * ceasefire_clause_set_own_side:
 * @self: a clause
 * @own_side: the value
 *
 * Sets `own_side`; see ceasefire_clause_get_own_side().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_set_own_side (CeasefireClause *self, gboolean own_side);

/**
 * ceasefire_clause_get_places:
 * @self: a clause
 *
 * Gets `places`: where it holds; empty means everywhere.
 *
 * It names records of type place.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_clause_get_places (CeasefireClause *self);

/**
 * ceasefire_clause_set_places:
 * @self: a clause
 * @places: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL for none
 *
 * Sets `places`; see ceasefire_clause_get_places().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_set_places (CeasefireClause *self, const char *const *places);

/**
 * ceasefire_clause_get_bearer_controlled:
 * @self: a clause
 *
 * Gets `bearer_controlled`: whether it holds where the bearer is in control.
 *
 * Not said counts as %FALSE.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API gboolean ceasefire_clause_get_bearer_controlled (CeasefireClause *self);

/**
 * ceasefire_clause_set_bearer_controlled:
 * @self: a clause
 * @bearer_controlled: the value
 *
 * Sets `bearer_controlled`; see ceasefire_clause_get_bearer_controlled().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_set_bearer_controlled (CeasefireClause *self,
                                                           gboolean bearer_controlled);

/**
 * ceasefire_clause_get_qualities:
 * @self: a clause
 *
 * Gets `qualities`: how it is to be done, such as rapid or unhindered.
 *
 * Codes are those of the vocabulary `manner`, which a dossier may extend.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the codes, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_clause_get_qualities (CeasefireClause *self);

/**
 * ceasefire_clause_set_qualities:
 * @self: a clause
 * @qualities: (nullable) (transfer none) (array zero-terminated=1): the codes, or %NULL for none
 *
 * Sets `qualities`; see ceasefire_clause_get_qualities().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_set_qualities (CeasefireClause *self,
                                                   const char *const *qualities);

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
 * ceasefire_clause_get_duty:
 * @self: a clause
 *
 * Gets `duty`: whether it is to be brought about or kept up.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireDuty ceasefire_clause_get_duty (CeasefireClause *self);

/**
 * ceasefire_clause_set_duty:
 * @self: a clause
 * @duty: the value
 *
 * Sets `duty`; see ceasefire_clause_get_duty().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_set_duty (CeasefireClause *self, CeasefireDuty duty);

/**
 * ceasefire_clause_get_breached_by:
 * @self: a clause
 *
 * Gets `breached_by`: actions that break a duty to maintain something; unset means deny-access for
 * access duties.
 *
 * Codes are those of the vocabulary `action`, which a dossier may extend.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the codes, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_clause_get_breached_by (CeasefireClause *self);

/**
 * ceasefire_clause_set_breached_by:
 * @self: a clause
 * @breached_by: (nullable) (transfer none) (array zero-terminated=1): the codes, or %NULL for none
 *
 * Sets `breached_by`; see ceasefire_clause_get_breached_by().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_set_breached_by (CeasefireClause *self,
                                                     const char *const *breached_by);

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
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireException *const *ceasefire_clause_get_exceptions (CeasefireClause *self);

/**
 * ceasefire_clause_set_exceptions: (skip)
 * @self: a clause
 * @exceptions: (nullable) (transfer none) (array zero-terminated=1): the values, or %NULL for none
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
 * Not said counts as %FALSE.
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

/**
 * ceasefire_clause_get_proxies:
 * @self: a clause
 *
 * Gets `proxies`: whether acts of proxies count.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireProxies ceasefire_clause_get_proxies (CeasefireClause *self);

/**
 * ceasefire_clause_set_proxies:
 * @self: a clause
 * @proxies: the value
 *
 * Sets `proxies`; see ceasefire_clause_get_proxies().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_set_proxies (CeasefireClause *self, CeasefireProxies proxies);

/**
 * ceasefire_clause_get_members:
 * @self: a clause
 *
 * Gets `members`: whether acts of members count; unset means yes.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireProxies ceasefire_clause_get_members (CeasefireClause *self);

/**
 * ceasefire_clause_set_members:
 * @self: a clause
 * @members: the value
 *
 * Sets `members`; see ceasefire_clause_get_members().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_set_members (CeasefireClause *self, CeasefireProxies members);

/**
 * ceasefire_clause_get_confidential:
 * @self: a clause
 *
 * Gets `confidential`: whether it is confidential.
 *
 * Not said counts as %FALSE.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API gboolean ceasefire_clause_get_confidential (CeasefireClause *self);

/**
 * ceasefire_clause_set_confidential:
 * @self: a clause
 * @confidential: the value
 *
 * Sets `confidential`; see ceasefire_clause_get_confidential().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_set_confidential (CeasefireClause *self, gboolean confidential);

/**
 * ceasefire_clause_get_priority:
 * @self: a clause
 *
 * Gets `priority`: how urgent the parties hold it.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefirePriority ceasefire_clause_get_priority (CeasefireClause *self);

/**
 * ceasefire_clause_set_priority:
 * @self: a clause
 * @priority: the value
 *
 * Sets `priority`; see ceasefire_clause_get_priority().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_set_priority (CeasefireClause *self,
                                                  CeasefirePriority priority);

/**
 * ceasefire_clause_get_clauses:
 * @self: a clause
 *
 * Gets `clauses`: provisions nested below this one.
 *
 * Returns: (transfer none): a list of #CeasefireClause; it follows every change
 *
 * Since: 1.0
 */
CEASEFIRE_API GListModel *ceasefire_clause_get_clauses (CeasefireClause *self);

/**
 * ceasefire_clause_insert_clause:
 * @self: a clause
 * @position: where to put it, counted from 0; past the end means at the end
 * @clause: (transfer none): a clause without a parent that is in no dossier itself
 *
 * Nests a clause in `clauses`. Records nest at most 24 deep.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_insert_clause (CeasefireClause *self, guint position,
                                                   CeasefireClause *clause);

/**
 * ceasefire_clause_add_clause:
 * @self: a clause
 * @clause: (transfer none): a clause without a parent that is in no dossier itself
 *
 * Nests a clause at the end of `clauses`. Records nest at most 24 deep.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_clause_add_clause (CeasefireClause *self, CeasefireClause *clause);

/**
 * ceasefire_clause_remove_clause:
 * @self: a clause
 * @clause: a clause
 *
 * Takes a clause out of `clauses`.
 *
 * Returns: whether it was there
 *
 * Since: 1.0
 */
CEASEFIRE_API gboolean ceasefire_clause_remove_clause (CeasefireClause *self,
                                                       CeasefireClause *clause);

G_END_DECLS
