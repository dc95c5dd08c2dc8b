/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-exception.h>

G_BEGIN_DECLS

/**
 * ceasefire_exception_new:
 * @kind: what sort of exception it is, such as self-defence or consent
 * @error: where an error goes
 *
 * Makes an exception with the members that are required, and no others.
 *
 * Returns: (transfer full): the new value; without one, @error is %CEASEFIRE_ERROR_VALUE, since
 *   @kind cannot be a code
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireException *ceasefire_exception_new (const char *kind, GError **error);

/**
 * ceasefire_exception_ref:
 * @self: an exception
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireException *ceasefire_exception_ref (CeasefireException *self);

/**
 * ceasefire_exception_copy:
 * @self: an exception
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new exception
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireException *ceasefire_exception_copy (const CeasefireException *self);

/**
 * ceasefire_exception_unref:
 * @self: (transfer full): an exception
 *
 * Lets go of a reference.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_exception_unref (CeasefireException *self);

/**
 * ceasefire_exception_equal:
 * @a: an exception
 * @b: an exception
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_exception_equal (const CeasefireException *a, const CeasefireException *b);

/**
 * ceasefire_exception_has:
 * @self: an exception
 * @member: the name of a member in the format
 *
 * Tells whether a member is set, be it known to this version or not.
 *
 * Returns: whether it is set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_exception_has (const CeasefireException *self, const char *member);

/**
 * ceasefire_exception_list_members:
 * @self: an exception
 *
 * Lists the members that are set, in the order of the format, then those that this version does not
 * know.
 *
 * Returns: (transfer full) (array zero-terminated=1): names
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char **ceasefire_exception_list_members (const CeasefireException *self);

/**
 * ceasefire_exception_dup_json:
 * @self: an exception
 * @member: the name of a member in the format
 *
 * Gets a member, as ceasefire_record_dup_json() does.
 *
 * Returns: (transfer full) (nullable): JSON, or %NULL if the member is not set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_exception_dup_json (const CeasefireException *self, const char *member);

/**
 * ceasefire_exception_set_json:
 * @self: an exception
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
gboolean ceasefire_exception_set_json (CeasefireException *self, const char *member,
                                       const char *json, GError **error);

/**
 * ceasefire_exception_set_extra:
 * @self: an exception
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
gboolean ceasefire_exception_set_extra (CeasefireException *self, const char *member,
                                        const char *json, GError **error);

/**
 * ceasefire_exception_unset:
 * @self: an exception that can still be changed
 * @member: the name of a member in the format
 *
 * Leaves a member unset, be it known to this version or not.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_exception_unset (CeasefireException *self, const char *member);

/**
 * ceasefire_exception_to_json:
 * @self: an exception
 *
 * Writes all members in one line, as they stand in a file.
 *
 * Returns: (transfer full): JSON
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char *ceasefire_exception_to_json (const CeasefireException *self);

/**
 * ceasefire_exception_from_json:
 * @json: one JSON object, as it stands in a file
 * @error: where an error goes
 *
 * Reads an exception as strictly as it is read in a dossier.
 *
 * Returns: (transfer full): a new exception, which can be changed; if there is none, @error is one
 *   of %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireException *ceasefire_exception_from_json (const char *json, GError **error);

/**
 * ceasefire_exception_get_kind:
 * @self: an exception
 *
 * Gets what sort of exception it is, such as self-defence or consent.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): a code of the vocabulary `exception`, or one added to it;
 *   %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_exception_get_kind (CeasefireException *self);

/**
 * ceasefire_exception_set_kind:
 * @self: an exception
 * @kind: (nullable) (transfer none): a code of the vocabulary `exception`, or one added to it; it
 *   is copied; %NULL unsets the member
 *
 * Sets what sort of exception it is, such as self-defence or consent.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_exception_set_kind (CeasefireException *self, const char *kind);

/**
 * ceasefire_exception_get_within:
 * @self: an exception
 *
 * Gets how soon the answer must come after what it answers.
 *
 * Returns: (transfer none) (nullable): an ISO 8601 duration; %NULL if unset; valid until this
 *   member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDuration *ceasefire_exception_get_within (CeasefireException *self);

/**
 * ceasefire_exception_set_within:
 * @self: an exception
 * @within: (nullable) (transfer none): an ISO 8601 duration; @self takes a reference to it; %NULL
 *   unsets the member
 *
 * Sets how soon the answer must come after what it answers.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_exception_set_within (CeasefireException *self, CeasefireDuration *within);

/**
 * ceasefire_exception_get_requires:
 * @self: an exception
 *
 * Gets what the answer must be, such as necessary or proportionate.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): codes of the vocabulary
 *   `requirement`, or ones added to it; %NULL if unset; valid until this member is changed or @self
 *   ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_exception_get_requires (CeasefireException *self);

/**
 * ceasefire_exception_set_requires:
 * @self: an exception
 * @values: (nullable) (transfer none) (array zero-terminated=1): codes of the vocabulary
 *   `requirement`, or ones added to it; they are copied; %NULL or an empty list unsets the member
 *
 * Sets what the answer must be, such as necessary or proportionate.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_exception_set_requires (CeasefireException *self, const char *const *values);

/**
 * ceasefire_exception_get_clause:
 * @self: an exception
 *
 * Gets the clause that grants the exception.
 *
 * Returns: (transfer none) (nullable): the id of a clause; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_exception_get_clause (CeasefireException *self);

/**
 * ceasefire_exception_set_clause:
 * @self: an exception
 * @clause: (nullable) (transfer none): the id of a clause; it is copied; %NULL unsets the member
 *
 * Sets the clause that grants the exception.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_exception_set_clause (CeasefireException *self, const char *clause);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireException, ceasefire_exception_unref)

G_END_DECLS
