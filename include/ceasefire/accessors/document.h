/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-document.h>

G_BEGIN_DECLS

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
