/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-norm.h>
#include <ceasefire/ceasefire-record.h>

G_BEGIN_DECLS

#define CEASEFIRE_TYPE_CLAUSE (ceasefire_clause_get_type ())

/**
 * CeasefireClause:
 *
 * One provision of an agreement, with at most one norm.
 *
 * Since: 1.0
 */
CEASEFIRE_API
G_DECLARE_FINAL_TYPE (CeasefireClause, ceasefire_clause, CEASEFIRE, CLAUSE, CeasefireRecord)

/**
 * ceasefire_clause_new:
 * @id: the id, as ceasefire_id_is_valid() allows
 *
 * Makes a clause of which only the id is said.
 *
 * Returns: (transfer full): a new clause
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireClause *ceasefire_clause_new (const char *id);

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
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is
 * none
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
 * none
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
 * Not said counts as %FALSE; ceasefire_record_has() tells the two apart.
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
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is
 * none
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
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is
 * none
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
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is
 * none
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
 * none
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
 * none
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
 * Not said counts as %FALSE; ceasefire_record_has() tells the two apart.
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
