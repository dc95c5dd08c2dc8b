/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-deadline.h>

G_BEGIN_DECLS

/**
 * ceasefire_deadline_new:
 *
 * Makes a deadline of which nothing is said.
 *
 * Returns: (transfer full): the new value
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireDeadline *ceasefire_deadline_new (void);

/**
 * ceasefire_deadline_ref:
 * @self: a deadline
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireDeadline *ceasefire_deadline_ref (CeasefireDeadline *self);

/**
 * ceasefire_deadline_copy:
 * @self: a deadline
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new deadline
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDeadline *ceasefire_deadline_copy (const CeasefireDeadline *self);

/**
 * ceasefire_deadline_unref:
 * @self: (transfer full): a deadline
 *
 * Lets go of a reference.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_deadline_unref (CeasefireDeadline *self);

/**
 * ceasefire_deadline_equal:
 * @a: a deadline
 * @b: a deadline
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_deadline_equal (const CeasefireDeadline *a, const CeasefireDeadline *b);

/**
 * ceasefire_deadline_has:
 * @self: a deadline
 * @member: the name of a member in the format
 *
 * Tells whether a member is set, be it known to this version or not.
 *
 * Returns: whether it is set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_deadline_has (const CeasefireDeadline *self, const char *member);

/**
 * ceasefire_deadline_list_members:
 * @self: a deadline
 *
 * Lists the members that are set, in the order of the format, then those that this version does not
 * know.
 *
 * Returns: (transfer full) (array zero-terminated=1): names
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char **ceasefire_deadline_list_members (const CeasefireDeadline *self);

/**
 * ceasefire_deadline_dup_json:
 * @self: a deadline
 * @member: the name of a member in the format
 *
 * Gets a member, as ceasefire_record_dup_json() does.
 *
 * Returns: (transfer full) (nullable): JSON, or %NULL if the member is not set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_deadline_dup_json (const CeasefireDeadline *self, const char *member);

/**
 * ceasefire_deadline_set_json:
 * @self: a deadline
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
gboolean ceasefire_deadline_set_json (CeasefireDeadline *self, const char *member, const char *json,
                                      GError **error);

/**
 * ceasefire_deadline_set_extra:
 * @self: a deadline
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
gboolean ceasefire_deadline_set_extra (CeasefireDeadline *self, const char *member,
                                       const char *json, GError **error);

/**
 * ceasefire_deadline_unset:
 * @self: a deadline that can still be changed
 * @member: the name of a member in the format
 *
 * Leaves a member unset, be it known to this version or not.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_deadline_unset (CeasefireDeadline *self, const char *member);

/**
 * ceasefire_deadline_to_json:
 * @self: a deadline
 *
 * Writes all members in one line, as they stand in a file.
 *
 * Returns: (transfer full): JSON
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char *ceasefire_deadline_to_json (const CeasefireDeadline *self);

/**
 * ceasefire_deadline_from_json:
 * @json: one JSON object, as it stands in a file
 * @error: where an error goes
 *
 * Reads a deadline as strictly as it is read in a dossier.
 *
 * Returns: (transfer full): a new deadline, which can be changed; if there is none, @error is one
 *   of %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDeadline *ceasefire_deadline_from_json (const char *json, GError **error);

/**
 * ceasefire_deadline_get_at:
 * @self: a deadline
 *
 * Gets the fixed time by which the action is due.
 *
 * Returns: (transfer none) (nullable): an EDTF date; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireDate *ceasefire_deadline_get_at (CeasefireDeadline *self);

/**
 * ceasefire_deadline_set_at:
 * @self: a deadline
 * @at: (nullable) (transfer none): an EDTF date; @self takes a reference to it; %NULL unsets the
 *   member
 *
 * Sets the fixed time by which the action is due.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_deadline_set_at (CeasefireDeadline *self, CeasefireDate *at);

/**
 * ceasefire_deadline_get_after:
 * @self: a deadline
 *
 * Gets the event from which the time is counted.
 *
 * Returns: the value, or %CEASEFIRE_ANCHOR_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireAnchor ceasefire_deadline_get_after (CeasefireDeadline *self);

/**
 * ceasefire_deadline_set_after:
 * @self: a deadline
 * @after: the value, or %CEASEFIRE_ANCHOR_UNSET to unset the member
 *
 * Sets the event from which the time is counted.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_deadline_set_after (CeasefireDeadline *self, CeasefireAnchor after);

/**
 * ceasefire_deadline_get_within:
 * @self: a deadline
 *
 * Gets how long after that event the action is due.
 *
 * Returns: (transfer none) (nullable): an ISO 8601 duration; %NULL if unset; valid until this
 *   member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDuration *ceasefire_deadline_get_within (CeasefireDeadline *self);

/**
 * ceasefire_deadline_set_within:
 * @self: a deadline
 * @within: (nullable) (transfer none): an ISO 8601 duration; @self takes a reference to it; %NULL
 *   unsets the member
 *
 * Sets how long after that event the action is due.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_deadline_set_within (CeasefireDeadline *self, CeasefireDuration *within);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireDeadline, ceasefire_deadline_unref)

G_END_DECLS
