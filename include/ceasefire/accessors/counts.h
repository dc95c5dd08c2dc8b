/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-counts.h>

G_BEGIN_DECLS

/**
 * ceasefire_counts_new:
 *
 * Makes counts of which nothing is said.
 *
 * Returns: (transfer full): the new value
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireCounts *ceasefire_counts_new (void);

/**
 * ceasefire_counts_ref:
 * @self: counts
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireCounts *ceasefire_counts_ref (CeasefireCounts *self);

/**
 * ceasefire_counts_copy:
 * @self: counts
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): new counts
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireCounts *ceasefire_counts_copy (const CeasefireCounts *self);

/**
 * ceasefire_counts_unref:
 * @self: (transfer full): counts
 *
 * Lets go of a reference.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_counts_unref (CeasefireCounts *self);

/**
 * ceasefire_counts_equal:
 * @a: counts
 * @b: counts
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_counts_equal (const CeasefireCounts *a, const CeasefireCounts *b);

/**
 * ceasefire_counts_has:
 * @self: counts
 * @member: the name of a member in the format
 *
 * Tells whether a member is set, be it known to this version or not.
 *
 * Returns: whether it is set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_counts_has (const CeasefireCounts *self, const char *member);

/**
 * ceasefire_counts_list_members:
 * @self: counts
 *
 * Lists the members that are set, in the order of the format, then those that this version does not
 * know.
 *
 * Returns: (transfer full) (array zero-terminated=1): names
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char **ceasefire_counts_list_members (const CeasefireCounts *self);

/**
 * ceasefire_counts_dup_json:
 * @self: counts
 * @member: the name of a member in the format
 *
 * Gets a member, as ceasefire_record_dup_json() does.
 *
 * Returns: (transfer full) (nullable): JSON, or %NULL if the member is not set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_counts_dup_json (const CeasefireCounts *self, const char *member);

/**
 * ceasefire_counts_set_json:
 * @self: counts
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
gboolean ceasefire_counts_set_json (CeasefireCounts *self, const char *member, const char *json,
                                    GError **error);

/**
 * ceasefire_counts_set_extra:
 * @self: counts
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
gboolean ceasefire_counts_set_extra (CeasefireCounts *self, const char *member, const char *json,
                                     GError **error);

/**
 * ceasefire_counts_unset:
 * @self: counts that can still be changed
 * @member: the name of a member in the format
 *
 * Leaves a member unset, be it known to this version or not.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_counts_unset (CeasefireCounts *self, const char *member);

/**
 * ceasefire_counts_to_json:
 * @self: counts
 *
 * Writes all members in one line, as they stand in a file.
 *
 * Returns: (transfer full): JSON
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char *ceasefire_counts_to_json (const CeasefireCounts *self);

/**
 * ceasefire_counts_from_json:
 * @json: one JSON object, as it stands in a file
 * @error: where an error goes
 *
 * Reads counts as strictly as it is read in a dossier.
 *
 * Returns: (transfer full): new counts, which can be changed; if there is none, @error is one of
 *   %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireCounts *ceasefire_counts_from_json (const char *json, GError **error);

/**
 * ceasefire_counts_get_violated:
 * @self: counts
 *
 * Gets the number of incidents that break the clause, on a strong word.
 *
 * Returns: a whole number, 1 or more, or 0 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gint64 ceasefire_counts_get_violated (CeasefireCounts *self);

/**
 * ceasefire_counts_set_violated:
 * @self: counts
 * @violated: a whole number, 1 or more, or 0 to unset the member
 *
 * Sets the number of incidents that break the clause, on a strong word.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_counts_set_violated (CeasefireCounts *self, gint64 violated);

/**
 * ceasefire_counts_get_contested:
 * @self: counts
 *
 * Gets the number of incidents that have strong words for and against them.
 *
 * Returns: a whole number, 1 or more, or 0 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gint64 ceasefire_counts_get_contested (CeasefireCounts *self);

/**
 * ceasefire_counts_set_contested:
 * @self: counts
 * @contested: a whole number, 1 or more, or 0 to unset the member
 *
 * Sets the number of incidents that have strong words for and against them.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_counts_set_contested (CeasefireCounts *self, gint64 contested);

/**
 * ceasefire_counts_get_alleged:
 * @self: counts
 *
 * Gets the number of incidents that are said to break the clause.
 *
 * Returns: a whole number, 1 or more, or 0 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gint64 ceasefire_counts_get_alleged (CeasefireCounts *self);

/**
 * ceasefire_counts_set_alleged:
 * @self: counts
 * @alleged: a whole number, 1 or more, or 0 to unset the member
 *
 * Sets the number of incidents that are said to break the clause.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_counts_set_alleged (CeasefireCounts *self, gint64 alleged);

/**
 * ceasefire_counts_get_possible:
 * @self: counts
 *
 * Gets the number of incidents that may break the clause.
 *
 * Returns: a whole number, 1 or more, or 0 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gint64 ceasefire_counts_get_possible (CeasefireCounts *self);

/**
 * ceasefire_counts_set_possible:
 * @self: counts
 * @possible: a whole number, 1 or more, or 0 to unset the member
 *
 * Sets the number of incidents that may break the clause.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_counts_set_possible (CeasefireCounts *self, gint64 possible);

/**
 * ceasefire_counts_get_excused:
 * @self: counts
 *
 * Gets the number of incidents that would break the clause, but an exception holds.
 *
 * Returns: a whole number, 1 or more, or 0 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gint64 ceasefire_counts_get_excused (CeasefireCounts *self);

/**
 * ceasefire_counts_set_excused:
 * @self: counts
 * @excused: a whole number, 1 or more, or 0 to unset the member
 *
 * Sets the number of incidents that would break the clause, but an exception holds.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_counts_set_excused (CeasefireCounts *self, gint64 excused);

/**
 * ceasefire_counts_get_refuted:
 * @self: counts
 *
 * Gets the number of incidents that a strong word clears the party of.
 *
 * Returns: a whole number, 1 or more, or 0 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gint64 ceasefire_counts_get_refuted (CeasefireCounts *self);

/**
 * ceasefire_counts_set_refuted:
 * @self: counts
 * @refuted: a whole number, 1 or more, or 0 to unset the member
 *
 * Sets the number of incidents that a strong word clears the party of.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_counts_set_refuted (CeasefireCounts *self, gint64 refuted);

/**
 * ceasefire_counts_get_denied:
 * @self: counts
 *
 * Gets the number of incidents that are denied and that nobody asserts.
 *
 * Returns: a whole number, 1 or more, or 0 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gint64 ceasefire_counts_get_denied (CeasefireCounts *self);

/**
 * ceasefire_counts_set_denied:
 * @self: counts
 * @denied: a whole number, 1 or more, or 0 to unset the member
 *
 * Sets the number of incidents that are denied and that nobody asserts.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_counts_set_denied (CeasefireCounts *self, gint64 denied);

/**
 * ceasefire_counts_get_unsourced:
 * @self: counts
 *
 * Gets the number of incidents that no statement decides.
 *
 * Returns: a whole number, 1 or more, or 0 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gint64 ceasefire_counts_get_unsourced (CeasefireCounts *self);

/**
 * ceasefire_counts_set_unsourced:
 * @self: counts
 * @unsourced: a whole number, 1 or more, or 0 to unset the member
 *
 * Sets the number of incidents that no statement decides.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_counts_set_unsourced (CeasefireCounts *self, gint64 unsourced);

/**
 * ceasefire_counts_get_unspecific:
 * @self: counts
 *
 * Gets the number of incidents that are told too vaguely to fall under the clause.
 *
 * Returns: a whole number, 1 or more, or 0 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gint64 ceasefire_counts_get_unspecific (CeasefireCounts *self);

/**
 * ceasefire_counts_set_unspecific:
 * @self: counts
 * @unspecific: a whole number, 1 or more, or 0 to unset the member
 *
 * Sets the number of incidents that are told too vaguely to fall under the clause.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_counts_set_unspecific (CeasefireCounts *self, gint64 unspecific);

/**
 * ceasefire_counts_get_complied:
 * @self: counts
 *
 * Gets the number of incidents that perform the duty, on a strong word.
 *
 * Returns: a whole number, 1 or more, or 0 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gint64 ceasefire_counts_get_complied (CeasefireCounts *self);

/**
 * ceasefire_counts_set_complied:
 * @self: counts
 * @complied: a whole number, 1 or more, or 0 to unset the member
 *
 * Sets the number of incidents that perform the duty, on a strong word.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_counts_set_complied (CeasefireCounts *self, gint64 complied);

/**
 * ceasefire_counts_get_claimed:
 * @self: counts
 *
 * Gets the number of incidents that are said to perform the duty.
 *
 * Returns: a whole number, 1 or more, or 0 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gint64 ceasefire_counts_get_claimed (CeasefireCounts *self);

/**
 * ceasefire_counts_set_claimed:
 * @self: counts
 * @claimed: a whole number, 1 or more, or 0 to unset the member
 *
 * Sets the number of incidents that are said to perform the duty.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_counts_set_claimed (CeasefireCounts *self, gint64 claimed);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireCounts, ceasefire_counts_unref)

G_END_DECLS
