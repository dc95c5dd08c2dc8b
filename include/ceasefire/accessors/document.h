/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-document.h>

G_BEGIN_DECLS

/**
 * ceasefire_document_new:
 * @id: the id, as ceasefire_id_is_valid() allows
 * @error: where an error goes
 *
 * Makes a document of which only the id is said.
 *
 * Returns: (transfer full): the new record; without one, @error is %CEASEFIRE_ERROR_VALUE, since
 *   @id cannot be an id
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDocument *ceasefire_document_new (const char *id, GError **error);

/**
 * ceasefire_document_get_kind:
 * @self: a document
 *
 * Gets what sort of document it is, such as an article, a resolution or a photo.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: the value, or %CEASEFIRE_DOCUMENT_KIND_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDocumentKind ceasefire_document_get_kind (CeasefireDocument *self);

/**
 * ceasefire_document_set_kind:
 * @self: a document
 * @kind: the value, or %CEASEFIRE_DOCUMENT_KIND_UNSET to unset the member
 *
 * Sets what sort of document it is, such as an article, a resolution or a photo.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_document_set_kind (CeasefireDocument *self, CeasefireDocumentKind kind);

/**
 * ceasefire_document_get_title:
 * @self: a document
 *
 * Gets the title that the document carries.
 *
 * Returns: (transfer none) (nullable): a text in one or more languages; %NULL if unset; valid until
 *   this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireText *ceasefire_document_get_title (CeasefireDocument *self);

/**
 * ceasefire_document_set_title:
 * @self: a document
 * @title: (nullable) (transfer none): a text in one or more languages; @self takes a reference to
 *   it; %NULL unsets the member
 *
 * Sets the title that the document carries.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_document_set_title (CeasefireDocument *self, CeasefireText *title);

/**
 * ceasefire_document_get_publisher:
 * @self: a document
 *
 * Gets the actor that published the document.
 *
 * Returns: (transfer none) (nullable): the id of an actor; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_document_get_publisher (CeasefireDocument *self);

/**
 * ceasefire_document_set_publisher:
 * @self: a document
 * @publisher: (nullable) (transfer none): the id of an actor; it is copied; %NULL unsets the member
 *
 * Sets the actor that published the document.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_document_set_publisher (CeasefireDocument *self, const char *publisher);

/**
 * ceasefire_document_get_authors:
 * @self: a document
 *
 * Gets the actors that wrote the document.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of actors; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_document_get_authors (CeasefireDocument *self);

/**
 * ceasefire_document_set_authors:
 * @self: a document
 * @authors: (nullable) (transfer none) (array zero-terminated=1): the ids of actors; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the actors that wrote the document.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_document_set_authors (CeasefireDocument *self, const char *const *authors);

/**
 * ceasefire_document_get_published:
 * @self: a document
 *
 * Gets when the document came out.
 *
 * Returns: (transfer none) (nullable): an EDTF date; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDate *ceasefire_document_get_published (CeasefireDocument *self);

/**
 * ceasefire_document_set_published:
 * @self: a document
 * @published: (nullable) (transfer none): an EDTF date; @self takes a reference to it; %NULL unsets
 *   the member
 *
 * Sets when the document came out.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_document_set_published (CeasefireDocument *self, CeasefireDate *published);

/**
 * ceasefire_document_get_retrieved:
 * @self: a document
 *
 * Gets when the document was read.
 *
 * Returns: (transfer none) (nullable): an EDTF date; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDate *ceasefire_document_get_retrieved (CeasefireDocument *self);

/**
 * ceasefire_document_set_retrieved:
 * @self: a document
 * @retrieved: (nullable) (transfer none): an EDTF date; @self takes a reference to it; %NULL unsets
 *   the member
 *
 * Sets when the document was read.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_document_set_retrieved (CeasefireDocument *self, CeasefireDate *retrieved);

/**
 * ceasefire_document_get_url:
 * @self: a document
 *
 * Gets the address at which the document can be read.
 *
 * Returns: (transfer none) (nullable): a URI; %NULL if unset; valid until this member is changed or
 *   @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_document_get_url (CeasefireDocument *self);

/**
 * ceasefire_document_set_url:
 * @self: a document
 * @url: (nullable) (transfer none): a URI; it is copied; %NULL unsets the member
 *
 * Sets the address at which the document can be read.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_document_set_url (CeasefireDocument *self, const char *url);

/**
 * ceasefire_document_get_identifier:
 * @self: a document
 *
 * Gets the identifier that the publisher gives the document, such as a media id or a symbol.
 *
 * Returns: (transfer none) (nullable): a string; %NULL if unset; valid until this member is changed
 *   or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_document_get_identifier (CeasefireDocument *self);

/**
 * ceasefire_document_set_identifier:
 * @self: a document
 * @identifier: (nullable) (transfer none): a string; it is copied; %NULL unsets the member
 *
 * Sets the identifier that the publisher gives the document, such as a media id or a symbol.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_document_set_identifier (CeasefireDocument *self, const char *identifier);

/**
 * ceasefire_document_get_language:
 * @self: a document
 *
 * Gets the language in which the document is written, by its BCP 47 tag such as en or ar-SY.
 *
 * Returns: (transfer none) (nullable): a language tag of BCP 47; %NULL if unset; valid until this
 *   member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_document_get_language (CeasefireDocument *self);

/**
 * ceasefire_document_set_language:
 * @self: a document
 * @language: (nullable) (transfer none): a language tag of BCP 47; it is copied; %NULL unsets the
 *   member
 *
 * Sets the language in which the document is written, by its BCP 47 tag such as en or ar-SY.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_document_set_language (CeasefireDocument *self, const char *language);

/**
 * ceasefire_document_get_version:
 * @self: a document
 *
 * Gets the version that the document says it is, such as revision 2.
 *
 * Returns: (transfer none) (nullable): a string; %NULL if unset; valid until this member is changed
 *   or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_document_get_version (CeasefireDocument *self);

/**
 * ceasefire_document_set_version:
 * @self: a document
 * @version: (nullable) (transfer none): a string; it is copied; %NULL unsets the member
 *
 * Sets the version that the document says it is, such as revision 2.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_document_set_version (CeasefireDocument *self, const char *version);

/**
 * ceasefire_document_get_draft:
 * @self: a document
 *
 * Gets whether the document is only a draft.
 *
 * Returns: %TRUE if so; %FALSE if not, or if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gboolean ceasefire_document_get_draft (CeasefireDocument *self);

/**
 * ceasefire_document_set_draft:
 * @self: a document
 * @draft: %TRUE if so; %FALSE if not, which is written, unlike a member that is unset
 *
 * Sets whether the document is only a draft.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_document_set_draft (CeasefireDocument *self, gboolean draft);

/**
 * ceasefire_document_get_authentic:
 * @self: a document
 *
 * Gets whether the wording in its language is as authentic as those in others.
 *
 * Returns: %TRUE if so; %FALSE if not, or if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gboolean ceasefire_document_get_authentic (CeasefireDocument *self);

/**
 * ceasefire_document_set_authentic:
 * @self: a document
 * @authentic: %TRUE if so; %FALSE if not, which is written, unlike a member that is unset
 *
 * Sets whether the wording in its language is as authentic as those in others.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_document_set_authentic (CeasefireDocument *self, gboolean authentic);

/**
 * ceasefire_document_get_version_of:
 * @self: a document
 *
 * Gets the document that this one is another version of.
 *
 * Returns: (transfer none) (nullable): the id of a document; %NULL if unset; valid until this
 *   member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_document_get_version_of (CeasefireDocument *self);

/**
 * ceasefire_document_set_version_of:
 * @self: a document
 * @version_of: (nullable) (transfer none): the id of a document; it is copied; %NULL unsets the
 *   member
 *
 * Sets the document that this one is another version of.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_document_set_version_of (CeasefireDocument *self, const char *version_of);

/**
 * ceasefire_document_get_translation_of:
 * @self: a document
 *
 * Gets the document that this one translates.
 *
 * Returns: (transfer none) (nullable): the id of a document; %NULL if unset; valid until this
 *   member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_document_get_translation_of (CeasefireDocument *self);

/**
 * ceasefire_document_set_translation_of:
 * @self: a document
 * @translation_of: (nullable) (transfer none): the id of a document; it is copied; %NULL unsets the
 *   member
 *
 * Sets the document that this one translates.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_document_set_translation_of (CeasefireDocument *self, const char *translation_of);

/**
 * ceasefire_document_get_part_of:
 * @self: a document
 *
 * Gets the document that this one belongs to, such as that of an annex.
 *
 * Returns: (transfer none) (nullable): the id of a document; %NULL if unset; valid until this
 *   member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_document_get_part_of (CeasefireDocument *self);

/**
 * ceasefire_document_set_part_of:
 * @self: a document
 * @part_of: (nullable) (transfer none): the id of a document; it is copied; %NULL unsets the member
 *
 * Sets the document that this one belongs to, such as that of an annex.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_document_set_part_of (CeasefireDocument *self, const char *part_of);

/**
 * ceasefire_document_get_corrects:
 * @self: a document
 *
 * Gets the document in which this one mends mistakes.
 *
 * Returns: (transfer none) (nullable): the id of a document; %NULL if unset; valid until this
 *   member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_document_get_corrects (CeasefireDocument *self);

/**
 * ceasefire_document_set_corrects:
 * @self: a document
 * @corrects: (nullable) (transfer none): the id of a document; it is copied; %NULL unsets the
 *   member
 *
 * Sets the document in which this one mends mistakes.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_document_set_corrects (CeasefireDocument *self, const char *corrects);

/**
 * ceasefire_document_get_shows:
 * @self: a document
 *
 * Gets the places that the document shows, such as those on a map.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of places; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_document_get_shows (CeasefireDocument *self);

/**
 * ceasefire_document_set_shows:
 * @self: a document
 * @shows: (nullable) (transfer none) (array zero-terminated=1): the ids of places; they are copied;
 *   %NULL or an empty list unsets the member
 *
 * Sets the places that the document shows, such as those on a map.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_document_set_shows (CeasefireDocument *self, const char *const *shows);

/**
 * ceasefire_document_get_access:
 * @self: a document
 *
 * Gets how the document can be had, such as public, held or only claimed.
 *
 * Returns: the value, or %CEASEFIRE_ACCESS_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireAccess ceasefire_document_get_access (CeasefireDocument *self);

/**
 * ceasefire_document_set_access:
 * @self: a document
 * @access: the value, or %CEASEFIRE_ACCESS_UNSET to unset the member
 *
 * Sets how the document can be had, such as public, held or only claimed.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_document_set_access (CeasefireDocument *self, CeasefireAccess access);

/**
 * ceasefire_document_get_obtained_by:
 * @self: a document
 *
 * Gets the actor that obtained the document.
 *
 * Returns: (transfer none) (nullable): the id of an actor; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_document_get_obtained_by (CeasefireDocument *self);

/**
 * ceasefire_document_set_obtained_by:
 * @self: a document
 * @obtained_by: (nullable) (transfer none): the id of an actor; it is copied; %NULL unsets the
 *   member
 *
 * Sets the actor that obtained the document.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_document_set_obtained_by (CeasefireDocument *self, const char *obtained_by);

/**
 * ceasefire_document_get_file:
 * @self: a document
 *
 * Gets the path of the file that holds the document, below the folder of the dossier.
 *
 * Returns: (transfer none) (nullable): a relative path, with / between its parts and none of them .
 *   or ..; %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_document_get_file (CeasefireDocument *self);

/**
 * ceasefire_document_set_file:
 * @self: a document
 * @file: (nullable) (transfer none): a relative path, with / between its parts and none of them .
 *   or ..; it is copied; %NULL unsets the member
 *
 * Sets the path of the file that holds the document, below the folder of the dossier.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_document_set_file (CeasefireDocument *self, const char *file);

/**
 * ceasefire_document_get_sha256:
 * @self: a document
 *
 * Gets the SHA-256 digest of the document's bytes, in hexadecimal.
 *
 * Returns: (transfer none) (nullable): a SHA-256 of 64 lower-case hexadecimal digits; %NULL if
 *   unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_document_get_sha256 (CeasefireDocument *self);

/**
 * ceasefire_document_set_sha256:
 * @self: a document
 * @sha256: (nullable) (transfer none): a SHA-256 of 64 lower-case hexadecimal digits; it is copied;
 *   %NULL unsets the member
 *
 * Sets the SHA-256 digest of the document's bytes, in hexadecimal.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_document_set_sha256 (CeasefireDocument *self, const char *sha256);

/**
 * ceasefire_document_get_rights:
 * @self: a document
 *
 * Gets the rights in the document and the licence that it is under, in words.
 *
 * Returns: (transfer none) (nullable): a text in one or more languages; %NULL if unset; valid until
 *   this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireText *ceasefire_document_get_rights (CeasefireDocument *self);

/**
 * ceasefire_document_set_rights:
 * @self: a document
 * @rights: (nullable) (transfer none): a text in one or more languages; @self takes a reference to
 *   it; %NULL unsets the member
 *
 * Sets the rights in the document and the licence that it is under, in words.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_document_set_rights (CeasefireDocument *self, CeasefireText *rights);

G_END_DECLS
