/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-document.h>

#include "types/types.h"

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireDocumentKind, ceasefire_document_kind,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DOCUMENT_KIND_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DOCUMENT_KIND_ARTICLE, "article"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DOCUMENT_KIND_AGREEMENT_TEXT, "agreement-text"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DOCUMENT_KIND_COPY, "copy"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DOCUMENT_KIND_STATEMENT_TEXT, "statement-text"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DOCUMENT_KIND_COMMUNIQUE, "communique"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DOCUMENT_KIND_RESOLUTION, "resolution"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DOCUMENT_KIND_LETTER, "letter"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DOCUMENT_KIND_TRANSCRIPT, "transcript"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DOCUMENT_KIND_REPORT, "report"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DOCUMENT_KIND_DATASET, "dataset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DOCUMENT_KIND_PHOTO, "photo"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DOCUMENT_KIND_VIDEO, "video"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DOCUMENT_KIND_MAP, "map"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DOCUMENT_KIND_EVIDENCE, "evidence"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DOCUMENT_KIND_OTHER, "other"))
/* clang-format on */

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireAccess, ceasefire_access,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACCESS_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACCESS_PUBLIC, "public"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACCESS_HELD, "held"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACCESS_RECEIVED, "received"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACCESS_SEEN, "seen"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACCESS_CLAIMED, "claimed"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACCESS_UNAVAILABLE, "unavailable"))
/* clang-format on */

static const CeasefireField document_fields[] = {
  CEASEFIRE_ENUM (
    kind, ceasefire_document_kind_get_type, .bare = 1, .required = TRUE,
    .blurb = "What sort of document it is, such as an article, a resolution or a photo."),
  CEASEFIRE_TEXT (title, .blurb = "The title that the document carries."),
  CEASEFIRE_REF (publisher, .refers_to = "actor",
                 .blurb = "The actor that published the document."),
  CEASEFIRE_REFS (authors, .refers_to = "actor", .blurb = "The actors that wrote the document."),
  CEASEFIRE_DATE (published, .blurb = "When the document came out."),
  CEASEFIRE_DATE (retrieved, .blurb = "When the document was read."),
  CEASEFIRE_STRING (url, .format = "uri",
                    .blurb = "The address at which the document can be read."),
  CEASEFIRE_STRING (
    identifier,
    .blurb
    = "The identifier that the publisher gives the document, such as a media id or a symbol."),
  CEASEFIRE_STRING (
    language, .format = "language",
    .blurb
    = "The language in which the document is written, by its BCP 47 tag such as en or ar-SY."),
  CEASEFIRE_STRING (version,
                    .blurb = "The version that the document says it is, such as revision 2."),
  CEASEFIRE_BOOLEAN (draft, .blurb = "Whether the document is only a draft."),
  CEASEFIRE_BOOLEAN (
    authentic, .blurb = "Whether the wording in its language is as authentic as those in others."),
  CEASEFIRE_REF (version_of, .refers_to = "document",
                 .blurb = "The document that this one is another version of."),
  CEASEFIRE_REF (translation_of, .refers_to = "document",
                 .blurb = "The document that this one translates."),
  CEASEFIRE_REF (part_of, .refers_to = "document",
                 .blurb = "The document that this one belongs to, such as that of an annex."),
  CEASEFIRE_REF (corrects, .refers_to = "document",
                 .blurb = "The document in which this one mends mistakes."),
  CEASEFIRE_REFS (shows, .refers_to = "place",
                  .blurb = "The places that the document shows, such as those on a map."),
  CEASEFIRE_ENUM (access, ceasefire_access_get_type, .bare = 2,
                  .blurb = "How the document can be had, such as public, held or only claimed."),
  CEASEFIRE_REF (obtained_by, .refers_to = "actor",
                 .blurb = "The actor that obtained the document."),
  CEASEFIRE_STRING (
    file, .format = "file",
    .blurb = "The path of the file that holds the document, below the folder of the dossier."),
  CEASEFIRE_STRING (sha256, .format = "sha256",
                    .blurb = "The SHA-256 digest of the document's bytes, in hexadecimal."),
  CEASEFIRE_TEXT (
    rights, .blurb = "The rights in the document and the licence that it is under, in words."),
};

CeasefireType ceasefire_document_type
  = CEASEFIRE_RECORD_TYPE ("document", CeasefireDocument, document_fields,
                           .blurb = "Something written, recorded or shown that others can cite.");

#include "types/accessors/document.inc"
