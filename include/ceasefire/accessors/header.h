/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-header.h>

G_BEGIN_DECLS

/**
 * ceasefire_header_ref:
 * @self: a header
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireHeader *ceasefire_header_ref (CeasefireHeader *self);

/**
 * ceasefire_header_copy:
 * @self: a header
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new header
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireHeader *ceasefire_header_copy (const CeasefireHeader *self);

/**
 * ceasefire_header_unref:
 * @self: (transfer full): a header
 *
 * Lets go of a reference.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_header_unref (CeasefireHeader *self);

/**
 * ceasefire_header_equal:
 * @a: a header
 * @b: a header
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_header_equal (const CeasefireHeader *a, const CeasefireHeader *b);

/**
 * ceasefire_header_has:
 * @self: a header
 * @member: the name of a member in the format
 *
 * Tells whether a member is set, be it known to this version or not.
 *
 * Returns: whether it is set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_header_has (const CeasefireHeader *self, const char *member);

/**
 * ceasefire_header_list_members:
 * @self: a header
 *
 * Lists the members that are set, in the order of the format, then those that this version does not
 * know.
 *
 * Returns: (transfer full) (array zero-terminated=1): names
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char **ceasefire_header_list_members (const CeasefireHeader *self);

/**
 * ceasefire_header_dup_json:
 * @self: a header
 * @member: the name of a member in the format
 *
 * Gets a member, as ceasefire_record_dup_json() does.
 *
 * Returns: (transfer full) (nullable): JSON, or %NULL if the member is not set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_header_dup_json (const CeasefireHeader *self, const char *member);

/**
 * ceasefire_header_set_json:
 * @self: a header
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
gboolean ceasefire_header_set_json (CeasefireHeader *self, const char *member, const char *json,
                                    GError **error);

/**
 * ceasefire_header_set_extra:
 * @self: a header
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
gboolean ceasefire_header_set_extra (CeasefireHeader *self, const char *member, const char *json,
                                     GError **error);

/**
 * ceasefire_header_unset:
 * @self: a header that can still be changed
 * @member: the name of a member in the format
 *
 * Leaves a member unset, be it known to this version or not.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_header_unset (CeasefireHeader *self, const char *member);

/**
 * ceasefire_header_to_json:
 * @self: a header
 *
 * Writes all members in one line, as they stand in a file.
 *
 * Returns: (transfer full): JSON
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char *ceasefire_header_to_json (const CeasefireHeader *self);

/**
 * ceasefire_header_from_json:
 * @json: one JSON object, as it stands in a file
 * @error: where an error goes
 *
 * Reads a header as strictly as it is read in a dossier.
 *
 * Returns: (transfer full): a new header, which can be changed; if there is none, @error is one of
 *   %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireHeader *ceasefire_header_from_json (const char *json, GError **error);

/**
 * ceasefire_header_get_version:
 * @self: a header
 *
 * Gets the version of the format in which the dossier is written, as major.minor.
 * The format calls this member `ceasefire`.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): a version of the format, such as 1.0; %NULL if unset; valid
 *   until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_header_get_version (CeasefireHeader *self);

/**
 * ceasefire_header_set_version:
 * @self: a header
 * @version: (nullable) (transfer none): a version of the format, such as 1.0; it is copied; %NULL
 *   unsets the member
 *
 * Sets the version of the format in which the dossier is written, as major.minor.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_header_set_version (CeasefireHeader *self, const char *version);

/**
 * ceasefire_header_get_id:
 * @self: a header
 *
 * Gets the URI with which the global names of the records start.
 *
 * Returns: (transfer none) (nullable): a URI; %NULL if unset; valid until this member is changed or
 *   @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_header_get_id (CeasefireHeader *self);

/**
 * ceasefire_header_set_id:
 * @self: a header
 * @id: (nullable) (transfer none): a URI; it is copied; %NULL unsets the member
 *
 * Sets the URI with which the global names of the records start.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_header_set_id (CeasefireHeader *self, const char *id);

/**
 * ceasefire_header_get_title:
 * @self: a header
 *
 * Gets the title by which readers know the dossier.
 *
 * Returns: (transfer none) (nullable): a text in one or more languages; %NULL if unset; valid until
 *   this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireText *ceasefire_header_get_title (CeasefireHeader *self);

/**
 * ceasefire_header_set_title:
 * @self: a header
 * @title: (nullable) (transfer none): a text in one or more languages; @self takes a reference to
 *   it; %NULL unsets the member
 *
 * Sets the title by which readers know the dossier.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_header_set_title (CeasefireHeader *self, CeasefireText *title);

/**
 * ceasefire_header_get_creators:
 * @self: a header
 *
 * Gets the persons and organisations that made the dossier.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of strings; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *const *ceasefire_header_get_creators (CeasefireHeader *self);

/**
 * ceasefire_header_set_creators:
 * @self: a header
 * @creators: (nullable) (transfer none) (array zero-terminated=1): a list of strings; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the persons and organisations that made the dossier.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_header_set_creators (CeasefireHeader *self, const char *const *creators);

/**
 * ceasefire_header_get_publisher:
 * @self: a header
 *
 * Gets who publishes the dossier.
 *
 * Returns: (transfer none) (nullable): a string; %NULL if unset; valid until this member is changed
 *   or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_header_get_publisher (CeasefireHeader *self);

/**
 * ceasefire_header_set_publisher:
 * @self: a header
 * @publisher: (nullable) (transfer none): a string; it is copied; %NULL unsets the member
 *
 * Sets who publishes the dossier.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_header_set_publisher (CeasefireHeader *self, const char *publisher);

/**
 * ceasefire_header_get_license:
 * @self: a header
 *
 * Gets the licence of the dossier, by its SPDX identifier such as CC-BY-4.0 or its address.
 *
 * Returns: (transfer none) (nullable): a string; %NULL if unset; valid until this member is changed
 *   or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_header_get_license (CeasefireHeader *self);

/**
 * ceasefire_header_set_license:
 * @self: a header
 * @license: (nullable) (transfer none): a string; it is copied; %NULL unsets the member
 *
 * Sets the licence of the dossier, by its SPDX identifier such as CC-BY-4.0 or its address.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_header_set_license (CeasefireHeader *self, const char *license);

/**
 * ceasefire_header_get_edition:
 * @self: a header
 *
 * Gets the version of the dossier itself, as its publisher counts, such as 2024-03.
 * The format calls this member `version`.
 *
 * Returns: (transfer none) (nullable): a string; %NULL if unset; valid until this member is changed
 *   or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_header_get_edition (CeasefireHeader *self);

/**
 * ceasefire_header_set_edition:
 * @self: a header
 * @edition: (nullable) (transfer none): a string; it is copied; %NULL unsets the member
 *
 * Sets the version of the dossier itself, as its publisher counts, such as 2024-03.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_header_set_edition (CeasefireHeader *self, const char *edition);

/**
 * ceasefire_header_get_handling:
 * @self: a header
 *
 * Gets the mark that says who may be given those records that carry none of their own, such as
 * tlp-green.
 *
 * Returns: (transfer none) (nullable): a code of the vocabulary `handling`, or one added to it;
 *   %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_header_get_handling (CeasefireHeader *self);

/**
 * ceasefire_header_set_handling:
 * @self: a header
 * @handling: (nullable) (transfer none): a code of the vocabulary `handling`, or one added to it;
 *   it is copied; %NULL unsets the member
 *
 * Sets the mark that says who may be given those records that carry none of their own, such as
 * tlp-green.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_header_set_handling (CeasefireHeader *self, const char *handling);

/**
 * ceasefire_header_get_language:
 * @self: a header
 *
 * Gets the language of texts that are plain strings, by its BCP 47 tag such as en.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): a language tag of BCP 47; %NULL if unset; valid until this
 *   member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_header_get_language (CeasefireHeader *self);

/**
 * ceasefire_header_set_language:
 * @self: a header
 * @language: (nullable) (transfer none): a language tag of BCP 47; it is copied; %NULL unsets the
 *   member
 *
 * Sets the language of texts that are plain strings, by its BCP 47 tag such as en.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_header_set_language (CeasefireHeader *self, const char *language);

/**
 * ceasefire_header_get_timezone:
 * @self: a header
 *
 * Gets the time zone of local times, by its IANA name such as Asia/Damascus.
 *
 * Returns: (transfer none) (nullable): the name of a time zone; %NULL if unset; valid until this
 *   member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_header_get_timezone (CeasefireHeader *self);

/**
 * ceasefire_header_set_timezone:
 * @self: a header
 * @timezone: (nullable) (transfer none): the name of a time zone; it is copied; %NULL unsets the
 *   member
 *
 * Sets the time zone of local times, by its IANA name such as Asia/Damascus.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_header_set_timezone (CeasefireHeader *self, const char *timezone);

/**
 * ceasefire_header_get_created:
 * @self: a header
 *
 * Gets when the dossier was begun.
 *
 * Returns: (transfer none) (nullable): an EDTF date; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireDate *ceasefire_header_get_created (CeasefireHeader *self);

/**
 * ceasefire_header_set_created:
 * @self: a header
 * @created: (nullable) (transfer none): an EDTF date; @self takes a reference to it; %NULL unsets
 *   the member
 *
 * Sets when the dossier was begun.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_header_set_created (CeasefireHeader *self, CeasefireDate *created);

/**
 * ceasefire_header_get_modified:
 * @self: a header
 *
 * Gets when the dossier was last changed.
 *
 * Returns: (transfer none) (nullable): an EDTF date; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireDate *ceasefire_header_get_modified (CeasefireHeader *self);

/**
 * ceasefire_header_set_modified:
 * @self: a header
 * @modified: (nullable) (transfer none): an EDTF date; @self takes a reference to it; %NULL unsets
 *   the member
 *
 * Sets when the dossier was last changed.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_header_set_modified (CeasefireHeader *self, CeasefireDate *modified);

/**
 * ceasefire_header_get_namespaces:
 * @self: a header
 *
 * Gets the prefixes of ids that stand in other dossiers, each with its URI.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of #CeasefireNamespace;
 *   %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireNamespace *const *ceasefire_header_get_namespaces (CeasefireHeader *self);

/**
 * ceasefire_header_set_namespaces: (skip)
 * @self: a header
 * @namespaces: (nullable) (transfer none) (array zero-terminated=1): a list of #CeasefireNamespace;
 *   @self takes references to them, and they can no longer be changed; %NULL or an empty list
 *   unsets the member
 *
 * Sets the prefixes of ids that stand in other dossiers, each with its URI.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_header_set_namespaces (CeasefireHeader *self, CeasefireNamespace *const *namespaces);

/**
 * ceasefire_header_add_namespace:
 * @self: a header
 * @value: (transfer none): a namespace; @self takes a reference to it, and it can no longer be
 *   changed
 *
 * Adds a namespace to the end of the list of ceasefire_header_get_namespaces(); what that returned
 * before is no longer valid.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_header_add_namespace (CeasefireHeader *self, CeasefireNamespace *value);

/**
 * ceasefire_header_get_vocabularies:
 * @self: a header
 *
 * Gets the terms that the dossier adds to the built-in vocabularies.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of #CeasefireTerm; %NULL if
 *   unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireTerm *const *ceasefire_header_get_vocabularies (CeasefireHeader *self);

/**
 * ceasefire_header_set_vocabularies: (skip)
 * @self: a header
 * @vocabularies: (nullable) (transfer none) (array zero-terminated=1): a list of #CeasefireTerm;
 *   @self takes references to them, and they can no longer be changed; %NULL or an empty list
 *   unsets the member
 *
 * Sets the terms that the dossier adds to the built-in vocabularies.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_header_set_vocabularies (CeasefireHeader *self, CeasefireTerm *const *vocabularies);

/**
 * ceasefire_header_add_vocabulary:
 * @self: a header
 * @vocabulary: (transfer none): a term; @self takes a reference to it, and it can no longer be
 *   changed
 *
 * Adds a term to the end of the list of ceasefire_header_get_vocabularies(); what that returned
 * before is no longer valid.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_header_add_vocabulary (CeasefireHeader *self, CeasefireTerm *vocabulary);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireHeader, ceasefire_header_unref)

G_END_DECLS
