/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-trigger.h>

G_BEGIN_DECLS

/**
 * ceasefire_trigger_new:
 *
 * Makes a trigger of which nothing is said.
 *
 * Returns: (transfer full): the new value
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireTrigger *ceasefire_trigger_new (void);

/**
 * ceasefire_trigger_ref:
 * @self: a trigger
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireTrigger *ceasefire_trigger_ref (CeasefireTrigger *self);

/**
 * ceasefire_trigger_copy:
 * @self: a trigger
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new trigger
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireTrigger *ceasefire_trigger_copy (const CeasefireTrigger *self);

/**
 * ceasefire_trigger_unref:
 * @self: (transfer full): a trigger
 *
 * Lets go of a reference.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_trigger_unref (CeasefireTrigger *self);

/**
 * ceasefire_trigger_equal:
 * @a: a trigger
 * @b: a trigger
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_trigger_equal (const CeasefireTrigger *a, const CeasefireTrigger *b);

/**
 * ceasefire_trigger_has:
 * @self: a trigger
 * @member: the name of a member in the format
 *
 * Tells whether a member is set, be it known to this version or not.
 *
 * Returns: whether it is set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_trigger_has (const CeasefireTrigger *self, const char *member);

/**
 * ceasefire_trigger_list_members:
 * @self: a trigger
 *
 * Lists the members that are set, in the order of the format, then those that this version does not
 * know.
 *
 * Returns: (transfer full) (array zero-terminated=1): names
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char **ceasefire_trigger_list_members (const CeasefireTrigger *self);

/**
 * ceasefire_trigger_dup_json:
 * @self: a trigger
 * @member: the name of a member in the format
 *
 * Gets a member, as ceasefire_record_dup_json() does.
 *
 * Returns: (transfer full) (nullable): JSON, or %NULL if the member is not set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_trigger_dup_json (const CeasefireTrigger *self, const char *member);

/**
 * ceasefire_trigger_set_json:
 * @self: a trigger
 * @member: the name of a member in the format
 * @json: what it is to be, as it stands in a file
 * @error: where an error goes
 *
 * Sets a member, as ceasefire_record_set_json() does. It fails too for a value that can no longer
 * be changed.
 *
 * Returns: whether it was set; if not, @error is one of %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_trigger_set_json (CeasefireTrigger *self, const char *member, const char *json,
                                     GError **error);

/**
 * ceasefire_trigger_set_extra:
 * @self: a trigger
 * @member: the name of a member
 * @json: (nullable): its JSON; %NULL to unset it
 * @error: where an error goes
 *
 * Sets a member that this version does not know, as ceasefire_record_set_extra() does.
 *
 * Returns: whether it was set; if not, @error is one of %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_trigger_set_extra (CeasefireTrigger *self, const char *member, const char *json,
                                      GError **error);

/**
 * ceasefire_trigger_unset:
 * @self: a trigger that can still be changed
 * @member: the name of a member in the format
 *
 * Leaves a member unset, be it known to this version or not.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_trigger_unset (CeasefireTrigger *self, const char *member);

/**
 * ceasefire_trigger_to_json:
 * @self: a trigger
 *
 * Writes all members in one line, as they stand in a file.
 *
 * Returns: (transfer full): JSON
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char *ceasefire_trigger_to_json (const CeasefireTrigger *self);

/**
 * ceasefire_trigger_from_json:
 * @json: one JSON object, as it stands in a file
 * @error: where an error goes
 *
 * Reads a trigger as strictly as it is read in a dossier.
 *
 * Returns: (transfer full): a new trigger, which can be changed; if there is none, @error is one of
 *   %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireTrigger *ceasefire_trigger_from_json (const char *json, GError **error);

/**
 * ceasefire_trigger_get_action:
 * @self: a trigger
 *
 * Gets what somebody does to trigger the clause, such as request-access.
 *
 * Returns: (transfer none) (nullable): a code of the vocabulary `action`, or one added to it; %NULL
 *   if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_trigger_get_action (CeasefireTrigger *self);

/**
 * ceasefire_trigger_set_action:
 * @self: a trigger
 * @action: (nullable) (transfer none): a code of the vocabulary `action`, or one added to it; it is
 *   copied; %NULL unsets the member
 *
 * Sets what somebody does to trigger the clause, such as request-access.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_trigger_set_action (CeasefireTrigger *self, const char *action);

/**
 * ceasefire_trigger_get_actors:
 * @self: a trigger
 *
 * Gets the actors that do it; none named means anybody.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of actors; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *const *ceasefire_trigger_get_actors (CeasefireTrigger *self);

/**
 * ceasefire_trigger_set_actors:
 * @self: a trigger
 * @actors: (nullable) (transfer none) (array zero-terminated=1): the ids of actors; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the actors that do it; none named means anybody.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_trigger_set_actors (CeasefireTrigger *self, const char *const *actors);

/**
 * ceasefire_trigger_get_targets:
 * @self: a trigger
 *
 * Gets whom or what it is done to; none named means anybody and anything.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of actors or places; %NULL
 *   if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_trigger_get_targets (CeasefireTrigger *self);

/**
 * ceasefire_trigger_set_targets:
 * @self: a trigger
 * @targets: (nullable) (transfer none) (array zero-terminated=1): the ids of actors or places; they
 *   are copied; %NULL or an empty list unsets the member
 *
 * Sets whom or what it is done to; none named means anybody and anything.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_trigger_set_targets (CeasefireTrigger *self, const char *const *targets);

/**
 * ceasefire_trigger_get_places:
 * @self: a trigger
 *
 * Gets the places where it is done; none named means anywhere.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of places; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *const *ceasefire_trigger_get_places (CeasefireTrigger *self);

/**
 * ceasefire_trigger_set_places:
 * @self: a trigger
 * @places: (nullable) (transfer none) (array zero-terminated=1): the ids of places; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the places where it is done; none named means anywhere.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_trigger_set_places (CeasefireTrigger *self, const char *const *places);

/**
 * ceasefire_trigger_get_breach_of:
 * @self: a trigger
 *
 * Gets the clause whose breach is the trigger.
 *
 * Returns: (transfer none) (nullable): the id of a clause; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_trigger_get_breach_of (CeasefireTrigger *self);

/**
 * ceasefire_trigger_set_breach_of:
 * @self: a trigger
 * @breach_of: (nullable) (transfer none): the id of a clause; it is copied; %NULL unsets the member
 *
 * Sets the clause whose breach is the trigger.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_trigger_set_breach_of (CeasefireTrigger *self, const char *breach_of);

/**
 * ceasefire_trigger_get_compliance_with:
 * @self: a trigger
 *
 * Gets the clauses that must all be performed to trigger the clause.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of clauses; %NULL if
 *   unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_trigger_get_compliance_with (CeasefireTrigger *self);

/**
 * ceasefire_trigger_set_compliance_with:
 * @self: a trigger
 * @compliance_with: (nullable) (transfer none) (array zero-terminated=1): the ids of clauses; they
 *   are copied; %NULL or an empty list unsets the member
 *
 * Sets the clauses that must all be performed to trigger the clause.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_trigger_set_compliance_with (CeasefireTrigger *self,
                                            const char *const *compliance_with);

/**
 * ceasefire_trigger_get_days_without_breach:
 * @self: a trigger
 *
 * Gets the number of days in a row without a breach of one clause that are the trigger.
 *
 * Returns: a whole number from 1 to 36525, or 0 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gint64 ceasefire_trigger_get_days_without_breach (CeasefireTrigger *self);

/**
 * ceasefire_trigger_set_days_without_breach:
 * @self: a trigger
 * @days_without_breach: a whole number from 1 to 36525, or 0 to unset the member
 *
 * Sets the number of days in a row without a breach of one clause that are the trigger.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_trigger_set_days_without_breach (CeasefireTrigger *self, gint64 days_without_breach);

/**
 * ceasefire_trigger_get_clause:
 * @self: a trigger
 *
 * Gets the clause that must stay unbroken for that number of days.
 *
 * Returns: (transfer none) (nullable): the id of a clause; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_trigger_get_clause (CeasefireTrigger *self);

/**
 * ceasefire_trigger_set_clause:
 * @self: a trigger
 * @clause: (nullable) (transfer none): the id of a clause; it is copied; %NULL unsets the member
 *
 * Sets the clause that must stay unbroken for that number of days.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_trigger_set_clause (CeasefireTrigger *self, const char *clause);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireTrigger, ceasefire_trigger_unref)

G_END_DECLS
