/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-clause.h>

G_BEGIN_DECLS

/**
 * ceasefire_clause_new:
 * @id: the id, as ceasefire_id_is_valid() allows
 * @error: where an error goes
 *
 * Makes a clause of which only the id is said.
 *
 * Returns: (transfer full): the new record; without one, @error is %CEASEFIRE_ERROR_VALUE, since
 *   @id cannot be an id
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireClause *ceasefire_clause_new (const char *id, GError **error);

/**
 * ceasefire_clause_get_label:
 * @self: a clause
 *
 * Gets the number of the clause as printed, such as III.2(b).
 *
 * Returns: (transfer none) (nullable): a string; %NULL if unset; valid until this member is changed
 *   or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_clause_get_label (CeasefireClause *self);

/**
 * ceasefire_clause_set_label:
 * @self: a clause
 * @label: (nullable) (transfer none): a string; it is copied; %NULL unsets the member
 *
 * Sets the number of the clause as printed, such as III.2(b).
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_label (CeasefireClause *self, const char *label);

/**
 * ceasefire_clause_get_stage:
 * @self: a clause
 *
 * Gets the phase of the agreement that the clause belongs to, as the text names it, such as phase
 * one; shown, not matched.
 *
 * Returns: (transfer none) (nullable): a string; %NULL if unset; valid until this member is changed
 *   or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_clause_get_stage (CeasefireClause *self);

/**
 * ceasefire_clause_set_stage:
 * @self: a clause
 * @stage: (nullable) (transfer none): a string; it is copied; %NULL unsets the member
 *
 * Sets the phase of the agreement that the clause belongs to, as the text names it, such as phase
 * one; shown, not matched.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_stage (CeasefireClause *self, const char *stage);

/**
 * ceasefire_clause_get_heading:
 * @self: a clause
 *
 * Gets the words that stand above the clause.
 *
 * Returns: (transfer none) (nullable): a text in one or more languages; %NULL if unset; valid until
 *   this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireText *ceasefire_clause_get_heading (CeasefireClause *self);

/**
 * ceasefire_clause_set_heading:
 * @self: a clause
 * @heading: (nullable) (transfer none): a text in one or more languages; @self takes a reference to
 *   it; %NULL unsets the member
 *
 * Sets the words that stand above the clause.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_heading (CeasefireClause *self, CeasefireText *heading);

/**
 * ceasefire_clause_get_text:
 * @self: a clause
 *
 * Gets the wording of the clause, as exact as its authority says.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): a text in one or more languages; %NULL if unset; valid until
 *   this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireText *ceasefire_clause_get_text (CeasefireClause *self);

/**
 * ceasefire_clause_set_text:
 * @self: a clause
 * @text: (nullable) (transfer none): a text in one or more languages; @self takes a reference to
 *   it; %NULL unsets the member
 *
 * Sets the wording of the clause, as exact as its authority says.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_text (CeasefireClause *self, CeasefireText *text);

/**
 * ceasefire_clause_get_authority:
 * @self: a clause
 *
 * Gets how the wording relates to the agreed text, such as verbatim, translation or summary.
 *
 * Returns: the value, or %CEASEFIRE_AUTHORITY_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireAuthority ceasefire_clause_get_authority (CeasefireClause *self);

/**
 * ceasefire_clause_set_authority:
 * @self: a clause
 * @authority: the value, or %CEASEFIRE_AUTHORITY_UNSET to unset the member
 *
 * Sets how the wording relates to the agreed text, such as verbatim, translation or summary.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_authority (CeasefireClause *self, CeasefireAuthority authority);

/**
 * ceasefire_clause_get_wordings:
 * @self: a clause
 *
 * Gets what other documents print as the wording; shown, not matched.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of #CeasefireWording; %NULL
 *   if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireWording *const *ceasefire_clause_get_wordings (CeasefireClause *self);

/**
 * ceasefire_clause_set_wordings: (skip)
 * @self: a clause
 * @wordings: (nullable) (transfer none) (array zero-terminated=1): a list of #CeasefireWording;
 *   @self takes references to them, and they can no longer be changed; %NULL or an empty list
 *   unsets the member
 *
 * Sets what other documents print as the wording; shown, not matched.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_wordings (CeasefireClause *self, CeasefireWording *const *wordings);

/**
 * ceasefire_clause_add_wording:
 * @self: a clause
 * @wording: (transfer none): a wording; @self takes a reference to it, and it can no longer be
 *   changed
 *
 * Adds a wording to the end of the list of ceasefire_clause_get_wordings(); what that returned
 * before is no longer valid.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_add_wording (CeasefireClause *self, CeasefireWording *wording);

/**
 * ceasefire_clause_get_category:
 * @self: a clause
 *
 * Gets what the clause is about, such as prohibited-acts or self-defence.
 *
 * Returns: (transfer none) (nullable): a code of the vocabulary `clause-category`, or one added to
 *   it; %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_clause_get_category (CeasefireClause *self);

/**
 * ceasefire_clause_set_category:
 * @self: a clause
 * @category: (nullable) (transfer none): a code of the vocabulary `clause-category`, or one added
 *   to it; it is copied; %NULL unsets the member
 *
 * Sets what the clause is about, such as prohibited-acts or self-defence.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_category (CeasefireClause *self, const char *category);

/**
 * ceasefire_clause_get_modality:
 * @self: a clause
 *
 * Gets what the clause does to its bearers, such as oblige, prohibit or permit.
 *
 * Returns: the value, or %CEASEFIRE_MODALITY_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireModality ceasefire_clause_get_modality (CeasefireClause *self);

/**
 * ceasefire_clause_set_modality:
 * @self: a clause
 * @modality: the value, or %CEASEFIRE_MODALITY_UNSET to unset the member
 *
 * Sets what the clause does to its bearers, such as oblige, prohibit or permit.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_modality (CeasefireClause *self, CeasefireModality modality);

/**
 * ceasefire_clause_get_strength:
 * @self: a clause
 *
 * Gets how strongly the clause binds, such as binding, best-effort or political.
 *
 * Returns: the value, or %CEASEFIRE_STRENGTH_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireStrength ceasefire_clause_get_strength (CeasefireClause *self);

/**
 * ceasefire_clause_set_strength:
 * @self: a clause
 * @strength: the value, or %CEASEFIRE_STRENGTH_UNSET to unset the member
 *
 * Sets how strongly the clause binds, such as binding, best-effort or political.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_strength (CeasefireClause *self, CeasefireStrength strength);

/**
 * ceasefire_clause_get_bearers:
 * @self: a clause
 *
 * Gets the actors that the clause binds; none named means every party.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of actors; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *const *ceasefire_clause_get_bearers (CeasefireClause *self);

/**
 * ceasefire_clause_set_bearers:
 * @self: a clause
 * @bearers: (nullable) (transfer none) (array zero-terminated=1): the ids of actors; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the actors that the clause binds; none named means every party.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_bearers (CeasefireClause *self, const char *const *bearers);

/**
 * ceasefire_clause_get_owed_to:
 * @self: a clause
 *
 * Gets the actors to whom the clause is owed, who may waive it.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of actors; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *const *ceasefire_clause_get_owed_to (CeasefireClause *self);

/**
 * ceasefire_clause_set_owed_to:
 * @self: a clause
 * @owed_to: (nullable) (transfer none) (array zero-terminated=1): the ids of actors; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the actors to whom the clause is owed, who may waive it.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_owed_to (CeasefireClause *self, const char *const *owed_to);

/**
 * ceasefire_clause_get_action:
 * @self: a clause
 *
 * Gets what the clause demands, forbids or allows, such as attack or allow-access.
 *
 * Returns: (transfer none) (nullable): a code of the vocabulary `action`, or one added to it; %NULL
 *   if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_clause_get_action (CeasefireClause *self);

/**
 * ceasefire_clause_set_action:
 * @self: a clause
 * @action: (nullable) (transfer none): a code of the vocabulary `action`, or one added to it; it is
 *   copied; %NULL unsets the member
 *
 * Sets what the clause demands, forbids or allows, such as attack or allow-access.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_action (CeasefireClause *self, const char *action);

/**
 * ceasefire_clause_get_means:
 * @self: a clause
 *
 * Gets the weapons and other means that the clause names.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): codes of the vocabulary `weapon`,
 *   or ones added to it; %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *const *ceasefire_clause_get_means (CeasefireClause *self);

/**
 * ceasefire_clause_set_means:
 * @self: a clause
 * @means: (nullable) (transfer none) (array zero-terminated=1): codes of the vocabulary `weapon`,
 *   or ones added to it; they are copied; %NULL or an empty list unsets the member
 *
 * Sets the weapons and other means that the clause names.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_means (CeasefireClause *self, const char *const *means);

/**
 * ceasefire_clause_get_means_open:
 * @self: a clause
 *
 * Gets whether the means named are only examples.
 *
 * Returns: %TRUE if so; %FALSE if not, or if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gboolean ceasefire_clause_get_means_open (CeasefireClause *self);

/**
 * ceasefire_clause_set_means_open:
 * @self: a clause
 * @means_open: %TRUE if so; %FALSE if not, which is written, unlike a member that is unset
 *
 * Sets whether the means named are only examples.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_means_open (CeasefireClause *self, gboolean means_open);

/**
 * ceasefire_clause_get_targets:
 * @self: a clause
 *
 * Gets whom or what the clause protects or concerns.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of actors or places; %NULL
 *   if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *const *ceasefire_clause_get_targets (CeasefireClause *self);

/**
 * ceasefire_clause_set_targets:
 * @self: a clause
 * @targets: (nullable) (transfer none) (array zero-terminated=1): the ids of actors or places; they
 *   are copied; %NULL or an empty list unsets the member
 *
 * Sets whom or what the clause protects or concerns.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_targets (CeasefireClause *self, const char *const *targets);

/**
 * ceasefire_clause_get_excluded:
 * @self: a clause
 *
 * Gets whom or what the clause does not protect.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of actors or places; %NULL
 *   if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *const *ceasefire_clause_get_excluded (CeasefireClause *self);

/**
 * ceasefire_clause_set_excluded:
 * @self: a clause
 * @excluded: (nullable) (transfer none) (array zero-terminated=1): the ids of actors or places;
 *   they are copied; %NULL or an empty list unsets the member
 *
 * Sets whom or what the clause does not protect.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_excluded (CeasefireClause *self, const char *const *excluded);

/**
 * ceasefire_clause_get_quantities:
 * @self: a clause
 *
 * Gets how much the clause demands, forbids or allows.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of #CeasefireQuantity;
 *   %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireQuantity *const *ceasefire_clause_get_quantities (CeasefireClause *self);

/**
 * ceasefire_clause_set_quantities: (skip)
 * @self: a clause
 * @quantities: (nullable) (transfer none) (array zero-terminated=1): a list of #CeasefireQuantity;
 *   @self takes references to them, and they can no longer be changed; %NULL or an empty list
 *   unsets the member
 *
 * Sets how much the clause demands, forbids or allows.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_quantities (CeasefireClause *self, CeasefireQuantity *const *quantities);

/**
 * ceasefire_clause_add_quantity:
 * @self: a clause
 * @quantity: (transfer none): a quantity; @self takes a reference to it, and it can no longer be
 *   changed
 *
 * Adds a quantity to the end of the list of ceasefire_clause_get_quantities(); what that returned
 * before is no longer valid.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_add_quantity (CeasefireClause *self, CeasefireQuantity *quantity);

/**
 * ceasefire_clause_get_recipients:
 * @self: a clause
 *
 * Gets the actors to whom something is to be paid or handed over.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of actors; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_clause_get_recipients (CeasefireClause *self);

/**
 * ceasefire_clause_set_recipients:
 * @self: a clause
 * @recipients: (nullable) (transfer none) (array zero-terminated=1): the ids of actors; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the actors to whom something is to be paid or handed over.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_recipients (CeasefireClause *self, const char *const *recipients);

/**
 * ceasefire_clause_get_own_side:
 * @self: a clause
 *
 * Gets whether acts against the bearer's own side count.
 *
 * Returns: %TRUE if so; %FALSE if not, or if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gboolean ceasefire_clause_get_own_side (CeasefireClause *self);

/**
 * ceasefire_clause_set_own_side:
 * @self: a clause
 * @own_side: %TRUE if so; %FALSE if not, which is written, unlike a member that is unset
 *
 * Sets whether acts against the bearer's own side count.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_own_side (CeasefireClause *self, gboolean own_side);

/**
 * ceasefire_clause_get_places:
 * @self: a clause
 *
 * Gets the places where the clause holds; none named means everywhere.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of places; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *const *ceasefire_clause_get_places (CeasefireClause *self);

/**
 * ceasefire_clause_set_places:
 * @self: a clause
 * @places: (nullable) (transfer none) (array zero-terminated=1): the ids of places; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the places where the clause holds; none named means everywhere.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_places (CeasefireClause *self, const char *const *places);

/**
 * ceasefire_clause_get_bearer_controlled:
 * @self: a clause
 *
 * Gets whether the clause holds only where the bearer is in control.
 *
 * Returns: %TRUE if so; %FALSE if not, or if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gboolean ceasefire_clause_get_bearer_controlled (CeasefireClause *self);

/**
 * ceasefire_clause_set_bearer_controlled:
 * @self: a clause
 * @bearer_controlled: %TRUE if so; %FALSE if not, which is written, unlike a member that is unset
 *
 * Sets whether the clause holds only where the bearer is in control.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_bearer_controlled (CeasefireClause *self, gboolean bearer_controlled);

/**
 * ceasefire_clause_get_moves_from:
 * @self: a clause
 *
 * Gets the places from which something or somebody is to move.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of places; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_clause_get_moves_from (CeasefireClause *self);

/**
 * ceasefire_clause_set_moves_from:
 * @self: a clause
 * @moves_from: (nullable) (transfer none) (array zero-terminated=1): the ids of places; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the places from which something or somebody is to move.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_moves_from (CeasefireClause *self, const char *const *moves_from);

/**
 * ceasefire_clause_get_moves_to:
 * @self: a clause
 *
 * Gets the places to which something or somebody is to move.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of places; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *const *ceasefire_clause_get_moves_to (CeasefireClause *self);

/**
 * ceasefire_clause_set_moves_to:
 * @self: a clause
 * @moves_to: (nullable) (transfer none) (array zero-terminated=1): the ids of places; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the places to which something or somebody is to move.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_moves_to (CeasefireClause *self, const char *const *moves_to);

/**
 * ceasefire_clause_get_qualities:
 * @self: a clause
 *
 * Gets how the action is to be done, such as rapid or unhindered.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): codes of the vocabulary `manner`,
 *   or ones added to it; %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_clause_get_qualities (CeasefireClause *self);

/**
 * ceasefire_clause_set_qualities:
 * @self: a clause
 * @qualities: (nullable) (transfer none) (array zero-terminated=1): codes of the vocabulary
 *   `manner`, or ones added to it; they are copied; %NULL or an empty list unsets the member
 *
 * Sets how the action is to be done, such as rapid or unhindered.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_qualities (CeasefireClause *self, const char *const *qualities);

/**
 * ceasefire_clause_get_window:
 * @self: a clause
 *
 * Gets the interval in which the clause holds; unset means while the agreement is in force.
 *
 * Returns: (transfer none) (nullable): an EDTF date; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireDate *ceasefire_clause_get_window (CeasefireClause *self);

/**
 * ceasefire_clause_set_window:
 * @self: a clause
 * @window: (nullable) (transfer none): an EDTF date; @self takes a reference to it; %NULL unsets
 *   the member
 *
 * Sets the interval in which the clause holds; unset means while the agreement is in force.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_window (CeasefireClause *self, CeasefireDate *window);

/**
 * ceasefire_clause_get_window_text:
 * @self: a clause
 *
 * Gets the words of the source for that interval, such as during the ceasefire period.
 *
 * Returns: (transfer none) (nullable): a string; %NULL if unset; valid until this member is changed
 *   or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_clause_get_window_text (CeasefireClause *self);

/**
 * ceasefire_clause_set_window_text:
 * @self: a clause
 * @window_text: (nullable) (transfer none): a string; it is copied; %NULL unsets the member
 *
 * Sets the words of the source for that interval, such as during the ceasefire period.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_window_text (CeasefireClause *self, const char *window_text);

/**
 * ceasefire_clause_get_survives:
 * @self: a clause
 *
 * Gets whether the clause goes on when the agreement as a whole ends.
 *
 * Returns: %TRUE if so; %FALSE if not, or if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gboolean ceasefire_clause_get_survives (CeasefireClause *self);

/**
 * ceasefire_clause_set_survives:
 * @self: a clause
 * @survives: %TRUE if so; %FALSE if not, which is written, unlike a member that is unset
 *
 * Sets whether the clause goes on when the agreement as a whole ends.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_survives (CeasefireClause *self, gboolean survives);

/**
 * ceasefire_clause_get_replaces:
 * @self: a clause
 *
 * Gets the clauses of other agreements that end where this one begins.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of clauses; %NULL if
 *   unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *const *ceasefire_clause_get_replaces (CeasefireClause *self);

/**
 * ceasefire_clause_set_replaces:
 * @self: a clause
 * @replaces: (nullable) (transfer none) (array zero-terminated=1): the ids of clauses; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the clauses of other agreements that end where this one begins.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_replaces (CeasefireClause *self, const char *const *replaces);

/**
 * ceasefire_clause_get_duty:
 * @self: a clause
 *
 * Gets whether something is to be brought about (achieve) or kept up (maintain).
 *
 * Returns: the value, or %CEASEFIRE_DUTY_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireDuty ceasefire_clause_get_duty (CeasefireClause *self);

/**
 * ceasefire_clause_set_duty:
 * @self: a clause
 * @duty: the value, or %CEASEFIRE_DUTY_UNSET to unset the member
 *
 * Sets whether something is to be brought about (achieve) or kept up (maintain).
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_duty (CeasefireClause *self, CeasefireDuty duty);

/**
 * ceasefire_clause_get_breached_by:
 * @self: a clause
 *
 * Gets the actions that break a duty to maintain something; unset means deny-access for access
 * duties.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): codes of the vocabulary `action`,
 *   or ones added to it; %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_clause_get_breached_by (CeasefireClause *self);

/**
 * ceasefire_clause_set_breached_by:
 * @self: a clause
 * @breached_by: (nullable) (transfer none) (array zero-terminated=1): codes of the vocabulary
 *   `action`, or ones added to it; they are copied; %NULL or an empty list unsets the member
 *
 * Sets the actions that break a duty to maintain something; unset means deny-access for access
 * duties.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_breached_by (CeasefireClause *self, const char *const *breached_by);

/**
 * ceasefire_clause_get_deadline:
 * @self: a clause
 *
 * Gets the time by which the action is due.
 *
 * Returns: (transfer none) (nullable): a deadline; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireDeadline *ceasefire_clause_get_deadline (CeasefireClause *self);

/**
 * ceasefire_clause_set_deadline:
 * @self: a clause
 * @deadline: (nullable) (transfer none): a deadline; @self takes a reference to it, and it can no
 *   longer be changed; %NULL unsets the member
 *
 * Sets the time by which the action is due.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_deadline (CeasefireClause *self, CeasefireDeadline *deadline);

/**
 * ceasefire_clause_get_open_ended:
 * @self: a clause
 *
 * Gets whether the action is meant to have no deadline, so that none is looked for.
 *
 * Returns: %TRUE if so; %FALSE if not, or if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gboolean ceasefire_clause_get_open_ended (CeasefireClause *self);

/**
 * ceasefire_clause_set_open_ended:
 * @self: a clause
 * @open_ended: %TRUE if so; %FALSE if not, which is written, unlike a member that is unset
 *
 * Sets whether the action is meant to have no deadline, so that none is looked for.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_open_ended (CeasefireClause *self, gboolean open_ended);

/**
 * ceasefire_clause_get_trigger:
 * @self: a clause
 *
 * Gets what makes the action due, such as an event or the breach of another clause.
 *
 * Returns: (transfer none) (nullable): a trigger; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireTrigger *ceasefire_clause_get_trigger (CeasefireClause *self);

/**
 * ceasefire_clause_set_trigger:
 * @self: a clause
 * @trigger: (nullable) (transfer none): a trigger; @self takes a reference to it, and it can no
 *   longer be changed; %NULL unsets the member
 *
 * Sets what makes the action due, such as an event or the breach of another clause.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_trigger (CeasefireClause *self, CeasefireTrigger *trigger);

/**
 * ceasefire_clause_get_every:
 * @self: a clause
 *
 * Gets the period after which the action is due again, for a recurring duty.
 *
 * Returns: (transfer none) (nullable): an ISO 8601 duration; %NULL if unset; valid until this
 *   member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireDuration *ceasefire_clause_get_every (CeasefireClause *self);

/**
 * ceasefire_clause_set_every:
 * @self: a clause
 * @every: (nullable) (transfer none): an ISO 8601 duration; @self takes a reference to it; %NULL
 *   unsets the member
 *
 * Sets the period after which the action is due again, for a recurring duty.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_every (CeasefireClause *self, CeasefireDuration *every);

/**
 * ceasefire_clause_get_exceptions:
 * @self: a clause
 *
 * Gets the exceptions that lift the clause, such as self-defence.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of #CeasefireException;
 *   %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireException *const *ceasefire_clause_get_exceptions (CeasefireClause *self);

/**
 * ceasefire_clause_set_exceptions: (skip)
 * @self: a clause
 * @exceptions: (nullable) (transfer none) (array zero-terminated=1): a list of #CeasefireException;
 *   @self takes references to them, and they can no longer be changed; %NULL or an empty list
 *   unsets the member
 *
 * Sets the exceptions that lift the clause, such as self-defence.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_exceptions (CeasefireClause *self, CeasefireException *const *exceptions);

/**
 * ceasefire_clause_add_exception:
 * @self: a clause
 * @exception: (transfer none): an exception; @self takes a reference to it, and it can no longer be
 *   changed
 *
 * Adds an exception to the end of the list of ceasefire_clause_get_exceptions(); what that returned
 * before is no longer valid.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_add_exception (CeasefireClause *self, CeasefireException *exception);

/**
 * ceasefire_clause_get_condition:
 * @self: a clause
 *
 * Gets the condition on which the clause depends, in words.
 *
 * Returns: (transfer none) (nullable): a text in one or more languages; %NULL if unset; valid until
 *   this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireText *ceasefire_clause_get_condition (CeasefireClause *self);

/**
 * ceasefire_clause_set_condition:
 * @self: a clause
 * @condition: (nullable) (transfer none): a text in one or more languages; @self takes a reference
 *   to it; %NULL unsets the member
 *
 * Sets the condition on which the clause depends, in words.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_condition (CeasefireClause *self, CeasefireText *condition);

/**
 * ceasefire_clause_get_public_act:
 * @self: a clause
 *
 * Gets whether performance would be public, so that silence after the deadline is non-performance.
 *
 * Returns: %TRUE if so; %FALSE if not, or if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gboolean ceasefire_clause_get_public_act (CeasefireClause *self);

/**
 * ceasefire_clause_set_public_act:
 * @self: a clause
 * @public_act: %TRUE if so; %FALSE if not, which is written, unlike a member that is unset
 *
 * Sets whether performance would be public, so that silence after the deadline is non-performance.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_public_act (CeasefireClause *self, gboolean public_act);

/**
 * ceasefire_clause_get_proxies:
 * @self: a clause
 *
 * Gets whether acts of the bearer's proxies count; unset means maybe.
 *
 * Returns: the value, or %CEASEFIRE_PROXIES_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireProxies ceasefire_clause_get_proxies (CeasefireClause *self);

/**
 * ceasefire_clause_set_proxies:
 * @self: a clause
 * @proxies: the value, or %CEASEFIRE_PROXIES_UNSET to unset the member
 *
 * Sets whether acts of the bearer's proxies count; unset means maybe.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_proxies (CeasefireClause *self, CeasefireProxies proxies);

/**
 * ceasefire_clause_get_members:
 * @self: a clause
 *
 * Gets whether acts of the bearer's members count; unset means yes.
 *
 * Returns: the value, or %CEASEFIRE_PROXIES_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireProxies ceasefire_clause_get_members (CeasefireClause *self);

/**
 * ceasefire_clause_set_members:
 * @self: a clause
 * @members: the value, or %CEASEFIRE_PROXIES_UNSET to unset the member
 *
 * Sets whether acts of the bearer's members count; unset means yes.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_members (CeasefireClause *self, CeasefireProxies members);

/**
 * ceasefire_clause_get_confidential:
 * @self: a clause
 *
 * Gets whether the clause is kept confidential.
 *
 * Returns: %TRUE if so; %FALSE if not, or if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gboolean ceasefire_clause_get_confidential (CeasefireClause *self);

/**
 * ceasefire_clause_set_confidential:
 * @self: a clause
 * @confidential: %TRUE if so; %FALSE if not, which is written, unlike a member that is unset
 *
 * Sets whether the clause is kept confidential.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_confidential (CeasefireClause *self, gboolean confidential);

/**
 * ceasefire_clause_get_priority:
 * @self: a clause
 *
 * Gets how urgent the parties hold the clause to be.
 *
 * Returns: the value, or %CEASEFIRE_PRIORITY_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefirePriority ceasefire_clause_get_priority (CeasefireClause *self);

/**
 * ceasefire_clause_set_priority:
 * @self: a clause
 * @priority: the value, or %CEASEFIRE_PRIORITY_UNSET to unset the member
 *
 * Sets how urgent the parties hold the clause to be.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_set_priority (CeasefireClause *self, CeasefirePriority priority);

/**
 * ceasefire_clause_get_clauses:
 * @self: a clause
 *
 * Gets the provisions nested below this one, in their order.
 *
 * Returns: (transfer none): a list of #CeasefireClause, which follows every change and lives as
 *   long as @self
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 GListModel *ceasefire_clause_get_clauses (CeasefireClause *self);

/**
 * ceasefire_clause_insert_clause:
 * @self: a clause
 * @position: where to put it, from 0 to the number of records there; more means at the end
 * @clause: (transfer none): a clause without a parent that is in no dossier itself
 *
 * Nests a clause in `clauses` at @position. Records nest at most 24 deep.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_insert_clause (CeasefireClause *self, guint position,
                                     CeasefireClause *clause);

/**
 * ceasefire_clause_add_clause:
 * @self: a clause
 * @clause: (transfer none): a clause without a parent that is in no dossier itself
 *
 * Nests a clause at the end of `clauses`. Records nest at most 24 deep.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_clause_add_clause (CeasefireClause *self, CeasefireClause *clause);

/**
 * ceasefire_clause_remove_clause:
 * @self: a clause
 * @clause: a clause
 *
 * Takes a clause out of `clauses`.
 *
 * Returns: whether it was there; %FALSE changes nothing
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_clause_remove_clause (CeasefireClause *self, CeasefireClause *clause);

G_END_DECLS
