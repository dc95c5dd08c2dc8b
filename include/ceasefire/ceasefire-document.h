/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-date.h>
#include <ceasefire/ceasefire-record.h>

G_BEGIN_DECLS

/**
 * CeasefireDocumentKind:
 * @CEASEFIRE_DOCUMENT_KIND_UNSET: Not said.
 * @CEASEFIRE_DOCUMENT_KIND_ARTICLE: An article of the press.
 * @CEASEFIRE_DOCUMENT_KIND_AGREEMENT_TEXT: The text of an agreement.
 * @CEASEFIRE_DOCUMENT_KIND_COPY: A copy of a text, whose truth is another matter.
 * @CEASEFIRE_DOCUMENT_KIND_STATEMENT_TEXT: A statement in writing.
 * @CEASEFIRE_DOCUMENT_KIND_COMMUNIQUE: A communiqué.
 * @CEASEFIRE_DOCUMENT_KIND_RESOLUTION: A resolution, such as one of the Security Council.
 * @CEASEFIRE_DOCUMENT_KIND_LETTER: A letter.
 * @CEASEFIRE_DOCUMENT_KIND_TRANSCRIPT: A record of what was spoken.
 * @CEASEFIRE_DOCUMENT_KIND_REPORT: A report.
 * @CEASEFIRE_DOCUMENT_KIND_DATASET: A data set.
 * @CEASEFIRE_DOCUMENT_KIND_PHOTO: A photograph.
 * @CEASEFIRE_DOCUMENT_KIND_VIDEO: A film.
 * @CEASEFIRE_DOCUMENT_KIND_MAP: A map.
 * @CEASEFIRE_DOCUMENT_KIND_EVIDENCE: Evidence that somebody says to have.
 * @CEASEFIRE_DOCUMENT_KIND_OTHER: Something else.
 *
 * What sort of document it is.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_DOCUMENT_KIND_UNSET,
  CEASEFIRE_DOCUMENT_KIND_ARTICLE,
  CEASEFIRE_DOCUMENT_KIND_AGREEMENT_TEXT,
  CEASEFIRE_DOCUMENT_KIND_COPY,
  CEASEFIRE_DOCUMENT_KIND_STATEMENT_TEXT,
  CEASEFIRE_DOCUMENT_KIND_COMMUNIQUE,
  CEASEFIRE_DOCUMENT_KIND_RESOLUTION,
  CEASEFIRE_DOCUMENT_KIND_LETTER,
  CEASEFIRE_DOCUMENT_KIND_TRANSCRIPT,
  CEASEFIRE_DOCUMENT_KIND_REPORT,
  CEASEFIRE_DOCUMENT_KIND_DATASET,
  CEASEFIRE_DOCUMENT_KIND_PHOTO,
  CEASEFIRE_DOCUMENT_KIND_VIDEO,
  CEASEFIRE_DOCUMENT_KIND_MAP,
  CEASEFIRE_DOCUMENT_KIND_EVIDENCE,
  CEASEFIRE_DOCUMENT_KIND_OTHER,
} CeasefireDocumentKind;

#define CEASEFIRE_TYPE_DOCUMENT_KIND (ceasefire_document_kind_get_type ())

CEASEFIRE_API GType ceasefire_document_kind_get_type (void) G_GNUC_CONST;

/**
 * CeasefireAccess:
 * @CEASEFIRE_ACCESS_UNSET: Not said.
 * @CEASEFIRE_ACCESS_PUBLIC: Anybody can read it.
 * @CEASEFIRE_ACCESS_HELD: The maker of the dossier holds it.
 * @CEASEFIRE_ACCESS_RECEIVED: Somebody received it.
 * @CEASEFIRE_ACCESS_SEEN: Somebody saw it.
 * @CEASEFIRE_ACCESS_CLAIMED: Somebody says that it exists.
 * @CEASEFIRE_ACCESS_UNAVAILABLE: It can no longer be had.
 *
 * How a document can be reached.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_ACCESS_UNSET,
  CEASEFIRE_ACCESS_PUBLIC,
  CEASEFIRE_ACCESS_HELD,
  CEASEFIRE_ACCESS_RECEIVED,
  CEASEFIRE_ACCESS_SEEN,
  CEASEFIRE_ACCESS_CLAIMED,
  CEASEFIRE_ACCESS_UNAVAILABLE,
} CeasefireAccess;

#define CEASEFIRE_TYPE_ACCESS (ceasefire_access_get_type ())

CEASEFIRE_API GType ceasefire_access_get_type (void) G_GNUC_CONST;

#define CEASEFIRE_TYPE_DOCUMENT (ceasefire_document_get_type ())

/**
 * CeasefireDocument:
 *
 * Something written, recorded or shown that others can cite.
 *
 * Since: 1.0
 */
CEASEFIRE_API
G_DECLARE_FINAL_TYPE (CeasefireDocument, ceasefire_document, CEASEFIRE, DOCUMENT, CeasefireRecord)

/**
 * ceasefire_document_new:
 * @id: the id, as ceasefire_id_is_valid() allows
 *
 * Makes a document of which only the id is said.
 *
 * Returns: (transfer full): a new document
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireDocument *ceasefire_document_new (const char *id);

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
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is
 * none
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
 * Gets `language`: BCP 47 tag of its language.
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
 * Gets `sha256`: SHA-256 of its bytes, 64 lower-case hexadecimal digits.
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
