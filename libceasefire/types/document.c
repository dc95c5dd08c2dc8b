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

struct _CeasefireDocument
{
  CeasefireRecord parent_instance;

  CeasefireDocumentKind kind;
  CeasefireText *title;
  char *publisher;
  char **authors;
  CeasefireDate *published;
  CeasefireDate *retrieved;
  char *url;
  char *identifier;
  char *language;
  CeasefireAccess access;
  char *obtained_by;
  char *sha256;
  CeasefireText *rights;
};

static const CeasefireField document_fields[] = {
  CEASEFIRE_ENUM (CeasefireDocument, kind, CeasefireDocumentKind, ceasefire_document_kind_get_type,
                  .required = TRUE, .blurb = "What sort of document it is."),
  CEASEFIRE_TEXT (CeasefireDocument, title, .blurb = "Title."),
  CEASEFIRE_REF (CeasefireDocument, publisher, .refers_to = "actor", .blurb = "Who published it."),
  CEASEFIRE_REFS (CeasefireDocument, authors, .refers_to = "actor", .blurb = "Who wrote it."),
  CEASEFIRE_DATE (CeasefireDocument, published, .blurb = "When it was published."),
  CEASEFIRE_DATE (CeasefireDocument, retrieved, .blurb = "When it was read."),
  CEASEFIRE_STRING (CeasefireDocument, url, .format = "uri", .blurb = "Where it can be read."),
  CEASEFIRE_STRING (CeasefireDocument, identifier,
                    .blurb = "Identifier given by its publisher, such as a media id or symbol."),
  CEASEFIRE_STRING (CeasefireDocument, language, .format = "language",
                    .blurb = "BCP 47 tag of its language."),
  CEASEFIRE_ENUM (CeasefireDocument, access, CeasefireAccess, ceasefire_access_get_type,
                  .blurb = "How it can be reached."),
  CEASEFIRE_REF (CeasefireDocument, obtained_by, .refers_to = "actor", .blurb = "Who obtained it."),
  CEASEFIRE_STRING (CeasefireDocument, sha256, .format = "sha256",
                    .blurb = "SHA-256 of its bytes, 64 lower-case hexadecimal digits."),
  CEASEFIRE_TEXT (CeasefireDocument, rights, .blurb = "Rights and licence."),
};

static const CeasefireLayout *document_layout;

const CeasefireType ceasefire_document_type = CEASEFIRE_RECORD_TYPE (
  "document", ceasefire_document_get_type, CeasefireDocument, document_fields, document_layout);

G_DEFINE_FINAL_TYPE (CeasefireDocument, ceasefire_document, CEASEFIRE_TYPE_RECORD)

static void
ceasefire_document_class_init (CeasefireDocumentClass *klass)
{
  ceasefire_record_class_describe (klass, &ceasefire_document_type);
}

static void
ceasefire_document_init (CeasefireDocument *self)
{
  ceasefire_members_init (&ceasefire_document_type, self);
}

CeasefireDocument *
ceasefire_document_new (const char *id)
{
  return ceasefire_record_new (CEASEFIRE_TYPE_DOCUMENT, id);
}

CeasefireDocumentKind
ceasefire_document_get_kind (CeasefireDocument *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_DOCUMENT (self), 0);

  return self->kind;
}

void
ceasefire_document_set_kind (CeasefireDocument *self, CeasefireDocumentKind kind)
{
  g_return_if_fail (CEASEFIRE_IS_DOCUMENT (self));

  ceasefire_record_assign (self, &self->kind, &kind);
}

CeasefireText *
ceasefire_document_get_title (CeasefireDocument *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_DOCUMENT (self), NULL);

  return self->title;
}

void
ceasefire_document_set_title (CeasefireDocument *self, CeasefireText *title)
{
  g_return_if_fail (CEASEFIRE_IS_DOCUMENT (self));

  ceasefire_record_assign (self, &self->title, &title);
}

const char *
ceasefire_document_get_publisher (CeasefireDocument *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_DOCUMENT (self), NULL);

  return self->publisher;
}

void
ceasefire_document_set_publisher (CeasefireDocument *self, const char *publisher)
{
  g_return_if_fail (CEASEFIRE_IS_DOCUMENT (self));

  ceasefire_record_assign (self, &self->publisher, &publisher);
}

const char *const *
ceasefire_document_get_authors (CeasefireDocument *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_DOCUMENT (self), NULL);

  return (const char *const *) self->authors;
}

void
ceasefire_document_set_authors (CeasefireDocument *self, const char *const *authors)
{
  g_return_if_fail (CEASEFIRE_IS_DOCUMENT (self));

  ceasefire_record_assign (self, &self->authors, &authors);
}

CeasefireDate *
ceasefire_document_get_published (CeasefireDocument *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_DOCUMENT (self), NULL);

  return self->published;
}

void
ceasefire_document_set_published (CeasefireDocument *self, CeasefireDate *published)
{
  g_return_if_fail (CEASEFIRE_IS_DOCUMENT (self));

  ceasefire_record_assign (self, &self->published, &published);
}

CeasefireDate *
ceasefire_document_get_retrieved (CeasefireDocument *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_DOCUMENT (self), NULL);

  return self->retrieved;
}

void
ceasefire_document_set_retrieved (CeasefireDocument *self, CeasefireDate *retrieved)
{
  g_return_if_fail (CEASEFIRE_IS_DOCUMENT (self));

  ceasefire_record_assign (self, &self->retrieved, &retrieved);
}

const char *
ceasefire_document_get_url (CeasefireDocument *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_DOCUMENT (self), NULL);

  return self->url;
}

void
ceasefire_document_set_url (CeasefireDocument *self, const char *url)
{
  g_return_if_fail (CEASEFIRE_IS_DOCUMENT (self));

  ceasefire_record_assign (self, &self->url, &url);
}

const char *
ceasefire_document_get_identifier (CeasefireDocument *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_DOCUMENT (self), NULL);

  return self->identifier;
}

void
ceasefire_document_set_identifier (CeasefireDocument *self, const char *identifier)
{
  g_return_if_fail (CEASEFIRE_IS_DOCUMENT (self));

  ceasefire_record_assign (self, &self->identifier, &identifier);
}

const char *
ceasefire_document_get_language (CeasefireDocument *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_DOCUMENT (self), NULL);

  return self->language;
}

void
ceasefire_document_set_language (CeasefireDocument *self, const char *language)
{
  g_return_if_fail (CEASEFIRE_IS_DOCUMENT (self));

  ceasefire_record_assign (self, &self->language, &language);
}

CeasefireAccess
ceasefire_document_get_access (CeasefireDocument *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_DOCUMENT (self), 0);

  return self->access;
}

void
ceasefire_document_set_access (CeasefireDocument *self, CeasefireAccess access)
{
  g_return_if_fail (CEASEFIRE_IS_DOCUMENT (self));

  ceasefire_record_assign (self, &self->access, &access);
}

const char *
ceasefire_document_get_obtained_by (CeasefireDocument *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_DOCUMENT (self), NULL);

  return self->obtained_by;
}

void
ceasefire_document_set_obtained_by (CeasefireDocument *self, const char *obtained_by)
{
  g_return_if_fail (CEASEFIRE_IS_DOCUMENT (self));

  ceasefire_record_assign (self, &self->obtained_by, &obtained_by);
}

const char *
ceasefire_document_get_sha256 (CeasefireDocument *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_DOCUMENT (self), NULL);

  return self->sha256;
}

void
ceasefire_document_set_sha256 (CeasefireDocument *self, const char *sha256)
{
  g_return_if_fail (CEASEFIRE_IS_DOCUMENT (self));

  ceasefire_record_assign (self, &self->sha256, &sha256);
}

CeasefireText *
ceasefire_document_get_rights (CeasefireDocument *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_DOCUMENT (self), NULL);

  return self->rights;
}

void
ceasefire_document_set_rights (CeasefireDocument *self, CeasefireText *rights)
{
  g_return_if_fail (CEASEFIRE_IS_DOCUMENT (self));

  ceasefire_record_assign (self, &self->rights, &rights);
}
