/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-wording.h>

G_BEGIN_DECLS

/**
 * ceasefire_wording_ref:
 * @self: a wording
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireWording *ceasefire_wording_ref (CeasefireWording *self);

/**
 * ceasefire_wording_copy:
 * @self: a wording
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new wording
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireWording *ceasefire_wording_copy (const CeasefireWording *self);

/**
 * ceasefire_wording_unref:
 * @self: (transfer full): a wording
 *
 * Lets go of a reference.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_wording_unref (CeasefireWording *self);

/**
 * ceasefire_wording_equal:
 * @a: a wording
 * @b: a wording
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_wording_equal (const CeasefireWording *a, const CeasefireWording *b);

/**
 * ceasefire_wording_has:
 * @self: a wording
 * @member: the name of a member in the format
 *
 * Tells whether a member is set, be it known to this version or not.
 *
 * Returns: whether it is set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_wording_has (const CeasefireWording *self, const char *member);

/**
 * ceasefire_wording_list_members:
 * @self: a wording
 *
 * Lists the members that are set, in the order of the format, then those that this version does not
 * know.
 *
 * Returns: (transfer full) (array zero-terminated=1): names
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char **ceasefire_wording_list_members (const CeasefireWording *self);

/**
 * ceasefire_wording_dup_json:
 * @self: a wording
 * @member: the name of a member in the format
 *
 * Gets a member, as ceasefire_record_dup_json() does.
 *
 * Returns: (transfer full) (nullable): JSON, or %NULL if the member is not set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_wording_dup_json (const CeasefireWording *self, const char *member);

/**
 * ceasefire_wording_set_json:
 * @self: a wording
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
gboolean ceasefire_wording_set_json (CeasefireWording *self, const char *member, const char *json,
                                     GError **error);

/**
 * ceasefire_wording_set_extra:
 * @self: a wording
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
gboolean ceasefire_wording_set_extra (CeasefireWording *self, const char *member, const char *json,
                                      GError **error);

/**
 * ceasefire_wording_unset:
 * @self: a wording that can still be changed
 * @member: the name of a member in the format
 *
 * Leaves a member unset, be it known to this version or not.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_wording_unset (CeasefireWording *self, const char *member);

/**
 * ceasefire_wording_to_json:
 * @self: a wording
 *
 * Writes all members in one line, as they stand in a file.
 *
 * Returns: (transfer full): JSON
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char *ceasefire_wording_to_json (const CeasefireWording *self);

/**
 * ceasefire_wording_from_json:
 * @json: one JSON object, as it stands in a file
 * @error: where an error goes
 *
 * Reads a wording as strictly as it is read in a dossier.
 *
 * Returns: (transfer full): a new wording, which can be changed; if there is none, @error is one of
 *   %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireWording *ceasefire_wording_from_json (const char *json, GError **error);

/**
 * ceasefire_wording_get_document:
 * @self: a wording
 *
 * Gets the document that prints the words.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): the id of a document; %NULL if unset; valid until this
 *   member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_wording_get_document (CeasefireWording *self);

/**
 * ceasefire_wording_set_document:
 * @self: a wording
 * @document: (nullable) (transfer none): the id of a document; it is copied; %NULL unsets the
 *   member
 *
 * Sets the document that prints the words.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_wording_set_document (CeasefireWording *self, const char *document);

/**
 * ceasefire_wording_get_text:
 * @self: a wording
 *
 * Gets the words that the document prints.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): a text in one or more languages; %NULL if unset; valid until
 *   this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireText *ceasefire_wording_get_text (CeasefireWording *self);

/**
 * ceasefire_wording_set_text:
 * @self: a wording
 * @text: (nullable) (transfer none): a text in one or more languages; @self takes a reference to
 *   it; %NULL unsets the member
 *
 * Sets the words that the document prints.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_wording_set_text (CeasefireWording *self, CeasefireText *text);

/**
 * ceasefire_wording_get_authority:
 * @self: a wording
 *
 * Gets how the words relate to the agreed text, such as verbatim or translation.
 *
 * Returns: the value, or %CEASEFIRE_AUTHORITY_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireAuthority ceasefire_wording_get_authority (CeasefireWording *self);

/**
 * ceasefire_wording_set_authority:
 * @self: a wording
 * @authority: the value, or %CEASEFIRE_AUTHORITY_UNSET to unset the member
 *
 * Sets how the words relate to the agreed text, such as verbatim or translation.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_wording_set_authority (CeasefireWording *self, CeasefireAuthority authority);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireWording, ceasefire_wording_unref)

G_END_DECLS
