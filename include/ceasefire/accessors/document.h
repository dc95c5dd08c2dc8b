/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-document.h>

G_BEGIN_DECLS

/**
 * ceasefire_document_get_kind:
 * @self: a document
 *
 * Gets `kind`: what sort of document it is.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireDocumentKind ceasefire_document_get_kind (CeasefireDocument *self);

/**
 * ceasefire_document_set_kind:
 * @self: a document
 * @kind: the value
 *
 * Sets `kind`; see ceasefire_document_get_kind().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_document_set_kind (CeasefireDocument *self,
                                                CeasefireDocumentKind kind);

/**
 * ceasefire_document_get_title:
 * @self: a document
 *
 * Gets `title`: title.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireText *ceasefire_document_get_title (CeasefireDocument *self);

/**
 * ceasefire_document_set_title:
 * @self: a document
 * @title: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `title`; see ceasefire_document_get_title().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_document_set_title (CeasefireDocument *self, CeasefireText *title);

/**
 * ceasefire_document_get_publisher:
 * @self: a document
 *
 * Gets `publisher`: who published it.
 *
 * It names a record of type actor.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_document_get_publisher (CeasefireDocument *self);

/**
 * ceasefire_document_set_publisher:
 * @self: a document
 * @publisher: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `publisher`; see ceasefire_document_get_publisher().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_document_set_publisher (CeasefireDocument *self,
                                                     const char *publisher);

/**
 * ceasefire_document_get_authors:
 * @self: a document
 *
 * Gets `authors`: who wrote it.
 *
 * It names records of type actor.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_document_get_authors (CeasefireDocument *self);

/**
 * ceasefire_document_set_authors:
 * @self: a document
 * @authors: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL for none
 *
 * Sets `authors`; see ceasefire_document_get_authors().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_document_set_authors (CeasefireDocument *self,
                                                   const char *const *authors);

/**
 * ceasefire_document_get_published:
 * @self: a document
 *
 * Gets `published`: when it was published.
 *
 * Returns: (transfer none) (nullable): the date, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireDate *ceasefire_document_get_published (CeasefireDocument *self);

/**
 * ceasefire_document_set_published:
 * @self: a document
 * @published: (nullable) (transfer none): the date, or %NULL for none
 *
 * Sets `published`; see ceasefire_document_get_published().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_document_set_published (CeasefireDocument *self,
                                                     CeasefireDate *published);

/**
 * ceasefire_document_get_retrieved:
 * @self: a document
 *
 * Gets `retrieved`: when it was read.
 *
 * Returns: (transfer none) (nullable): the date, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireDate *ceasefire_document_get_retrieved (CeasefireDocument *self);

/**
 * ceasefire_document_set_retrieved:
 * @self: a document
 * @retrieved: (nullable) (transfer none): the date, or %NULL for none
 *
 * Sets `retrieved`; see ceasefire_document_get_retrieved().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_document_set_retrieved (CeasefireDocument *self,
                                                     CeasefireDate *retrieved);

/**
 * ceasefire_document_get_url:
 * @self: a document
 *
 * Gets `url`: where it can be read.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_document_get_url (CeasefireDocument *self);

/**
 * ceasefire_document_set_url:
 * @self: a document
 * @url: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `url`; see ceasefire_document_get_url().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_document_set_url (CeasefireDocument *self, const char *url);

/**
 * ceasefire_document_get_identifier:
 * @self: a document
 *
 * Gets `identifier`: identifier given by its publisher, such as a media id or symbol.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_document_get_identifier (CeasefireDocument *self);

/**
 * ceasefire_document_set_identifier:
 * @self: a document
 * @identifier: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `identifier`; see ceasefire_document_get_identifier().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_document_set_identifier (CeasefireDocument *self,
                                                      const char *identifier);

/**
 * ceasefire_document_get_language:
 * @self: a document
 *
 * Gets `language`: bCP 47 tag of its language.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_document_get_language (CeasefireDocument *self);

/**
 * ceasefire_document_set_language:
 * @self: a document
 * @language: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `language`; see ceasefire_document_get_language().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_document_set_language (CeasefireDocument *self, const char *language);

/**
 * ceasefire_document_get_access:
 * @self: a document
 *
 * Gets `access`: how it can be reached.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireAccess ceasefire_document_get_access (CeasefireDocument *self);

/**
 * ceasefire_document_set_access:
 * @self: a document
 * @access: the value
 *
 * Sets `access`; see ceasefire_document_get_access().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_document_set_access (CeasefireDocument *self, CeasefireAccess access);

/**
 * ceasefire_document_get_obtained_by:
 * @self: a document
 *
 * Gets `obtained_by`: who obtained it.
 *
 * It names a record of type actor.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_document_get_obtained_by (CeasefireDocument *self);

/**
 * ceasefire_document_set_obtained_by:
 * @self: a document
 * @obtained_by: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `obtained_by`; see ceasefire_document_get_obtained_by().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_document_set_obtained_by (CeasefireDocument *self,
                                                       const char *obtained_by);

/**
 * ceasefire_document_get_sha256:
 * @self: a document
 *
 * Gets `sha256`: sHA-256 of its bytes, 64 lower-case hexadecimal digits.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_document_get_sha256 (CeasefireDocument *self);

/**
 * ceasefire_document_set_sha256:
 * @self: a document
 * @sha256: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `sha256`; see ceasefire_document_get_sha256().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_document_set_sha256 (CeasefireDocument *self, const char *sha256);

/**
 * ceasefire_document_get_rights:
 * @self: a document
 *
 * Gets `rights`: rights and licence.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireText *ceasefire_document_get_rights (CeasefireDocument *self);

/**
 * ceasefire_document_set_rights:
 * @self: a document
 * @rights: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `rights`; see ceasefire_document_get_rights().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_document_set_rights (CeasefireDocument *self, CeasefireText *rights);

G_END_DECLS
