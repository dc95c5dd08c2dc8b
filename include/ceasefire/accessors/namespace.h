/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-namespace.h>

G_BEGIN_DECLS

/**
 * ceasefire_namespace_ref:
 * @self: a namespace
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireNamespace *ceasefire_namespace_ref (CeasefireNamespace *self);

/**
 * ceasefire_namespace_copy:
 * @self: a namespace
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new namespace
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireNamespace *ceasefire_namespace_copy (const CeasefireNamespace *self);

/**
 * ceasefire_namespace_unref:
 * @self: (transfer full): a namespace
 *
 * Lets go of a reference.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_namespace_unref (CeasefireNamespace *self);

/**
 * ceasefire_namespace_equal:
 * @a: a namespace
 * @b: a namespace
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_namespace_equal (const CeasefireNamespace *a, const CeasefireNamespace *b);

/**
 * ceasefire_namespace_has:
 * @self: a namespace
 * @member: the name of a member in the format
 *
 * Tells whether a member is set, be it known to this version or not.
 *
 * Returns: whether it is set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_namespace_has (const CeasefireNamespace *self, const char *member);

/**
 * ceasefire_namespace_list_members:
 * @self: a namespace
 *
 * Lists the members that are set, in the order of the format, then those that this version does not
 * know.
 *
 * Returns: (transfer full) (array zero-terminated=1): names
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char **ceasefire_namespace_list_members (const CeasefireNamespace *self);

/**
 * ceasefire_namespace_dup_json:
 * @self: a namespace
 * @member: the name of a member in the format
 *
 * Gets a member, as ceasefire_record_dup_json() does.
 *
 * Returns: (transfer full) (nullable): JSON, or %NULL if the member is not set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_namespace_dup_json (const CeasefireNamespace *self, const char *member);

/**
 * ceasefire_namespace_set_json:
 * @self: a namespace
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
gboolean ceasefire_namespace_set_json (CeasefireNamespace *self, const char *member,
                                       const char *json, GError **error);

/**
 * ceasefire_namespace_set_extra:
 * @self: a namespace
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
gboolean ceasefire_namespace_set_extra (CeasefireNamespace *self, const char *member,
                                        const char *json, GError **error);

/**
 * ceasefire_namespace_unset:
 * @self: a namespace that can still be changed
 * @member: the name of a member in the format
 *
 * Leaves a member unset, be it known to this version or not.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_namespace_unset (CeasefireNamespace *self, const char *member);

/**
 * ceasefire_namespace_to_json:
 * @self: a namespace
 *
 * Writes all members in one line, as they stand in a file.
 *
 * Returns: (transfer full): JSON
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char *ceasefire_namespace_to_json (const CeasefireNamespace *self);

/**
 * ceasefire_namespace_from_json:
 * @json: one JSON object, as it stands in a file
 * @error: where an error goes
 *
 * Reads a namespace as strictly as it is read in a dossier.
 *
 * Returns: (transfer full): a new namespace, which can be changed; if there is none, @error is one
 *   of %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireNamespace *ceasefire_namespace_from_json (const char *json, GError **error);

/**
 * ceasefire_namespace_get_prefix:
 * @self: a namespace
 *
 * Gets what stands before the colon of such ids, such as gdelt of gdelt:123.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): a prefix of ids: a letter, then letters, digits, +, ., _ and
 *   -; %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_namespace_get_prefix (CeasefireNamespace *self);

/**
 * ceasefire_namespace_set_prefix:
 * @self: a namespace
 * @prefix: (nullable) (transfer none): a prefix of ids: a letter, then letters, digits, +, ., _ and
 *   -; it is copied; %NULL unsets the member
 *
 * Sets what stands before the colon of such ids, such as gdelt of gdelt:123.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_namespace_set_prefix (CeasefireNamespace *self, const char *prefix);

/**
 * ceasefire_namespace_get_uri:
 * @self: a namespace
 *
 * Gets the URI with which the global names of these records start.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): a URI; %NULL if unset; valid until this member is changed or
 *   @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_namespace_get_uri (CeasefireNamespace *self);

/**
 * ceasefire_namespace_set_uri:
 * @self: a namespace
 * @uri: (nullable) (transfer none): a URI; it is copied; %NULL unsets the member
 *
 * Sets the URI with which the global names of these records start.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_namespace_set_uri (CeasefireNamespace *self, const char *uri);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireNamespace, ceasefire_namespace_unref)

G_END_DECLS
