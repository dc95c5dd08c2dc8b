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

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_document_kind_get_type (void) G_GNUC_CONST;

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

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_access_get_type (void) G_GNUC_CONST;

#define CEASEFIRE_TYPE_DOCUMENT (ceasefire_document_get_type ())

/**
 * CeasefireDocument:
 *
 * Something written, recorded or shown that others can cite.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CEASEFIRE_DECLARE_RECORD_TYPE (CeasefireDocument, ceasefire_document, DOCUMENT)

G_END_DECLS

#include <ceasefire/accessors/document.h>
