/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#include <ceasefire/ceasefire-document.h>

#include "types/types.h"

#include <math.h>

enum
{
  ROW_KIND,
  ROW_TITLE,
  ROW_PUBLISHER,
  ROW_AUTHORS,
  ROW_PUBLISHED,
  ROW_RETRIEVED,
  ROW_URL,
  ROW_IDENTIFIER,
  ROW_LANGUAGE,
  ROW_ACCESS,
  ROW_OBTAINED_BY,
  ROW_SHA256,
  ROW_RIGHTS,
};

GType
ceasefire_document_get_type (void)
{
  return ceasefire_type_get_gtype (&ceasefire_document_type);
}

CeasefireDocumentKind
ceasefire_document_get_kind (CeasefireDocument *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_document_type), 0);

  return (CeasefireDocumentKind) ceasefire_node_get_small (ceasefire_record_get_node (self),
                                                           ROW_KIND);
}

void
ceasefire_document_set_kind (CeasefireDocument *self, CeasefireDocumentKind kind)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_document_type));

  ceasefire_record_set (self, ROW_KIND, &(CeasefireCell){ .small = (int) kind });
}

CeasefireText *
ceasefire_document_get_title (CeasefireDocument *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_document_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_TITLE);
}

void
ceasefire_document_set_title (CeasefireDocument *self, CeasefireText *title)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_document_type));

  ceasefire_record_set (self, ROW_TITLE, &(CeasefireCell){ .pointer = (gpointer) title });
}

const char *
ceasefire_document_get_publisher (CeasefireDocument *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_document_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_PUBLISHER);
}

void
ceasefire_document_set_publisher (CeasefireDocument *self, const char *publisher)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_document_type));

  ceasefire_record_set (self, ROW_PUBLISHER, &(CeasefireCell){ .pointer = (gpointer) publisher });
}

const char *const *
ceasefire_document_get_authors (CeasefireDocument *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_document_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_AUTHORS);
}

void
ceasefire_document_set_authors (CeasefireDocument *self, const char *const *authors)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_document_type));

  ceasefire_record_set (self, ROW_AUTHORS, &(CeasefireCell){ .pointer = (gpointer) authors });
}

CeasefireDate *
ceasefire_document_get_published (CeasefireDocument *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_document_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_PUBLISHED);
}

void
ceasefire_document_set_published (CeasefireDocument *self, CeasefireDate *published)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_document_type));

  ceasefire_record_set (self, ROW_PUBLISHED, &(CeasefireCell){ .pointer = (gpointer) published });
}

CeasefireDate *
ceasefire_document_get_retrieved (CeasefireDocument *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_document_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_RETRIEVED);
}

void
ceasefire_document_set_retrieved (CeasefireDocument *self, CeasefireDate *retrieved)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_document_type));

  ceasefire_record_set (self, ROW_RETRIEVED, &(CeasefireCell){ .pointer = (gpointer) retrieved });
}

const char *
ceasefire_document_get_url (CeasefireDocument *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_document_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_URL);
}

void
ceasefire_document_set_url (CeasefireDocument *self, const char *url)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_document_type));

  ceasefire_record_set (self, ROW_URL, &(CeasefireCell){ .pointer = (gpointer) url });
}

const char *
ceasefire_document_get_identifier (CeasefireDocument *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_document_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_IDENTIFIER);
}

void
ceasefire_document_set_identifier (CeasefireDocument *self, const char *identifier)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_document_type));

  ceasefire_record_set (self, ROW_IDENTIFIER, &(CeasefireCell){ .pointer = (gpointer) identifier });
}

const char *
ceasefire_document_get_language (CeasefireDocument *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_document_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_LANGUAGE);
}

void
ceasefire_document_set_language (CeasefireDocument *self, const char *language)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_document_type));

  ceasefire_record_set (self, ROW_LANGUAGE, &(CeasefireCell){ .pointer = (gpointer) language });
}

CeasefireAccess
ceasefire_document_get_access (CeasefireDocument *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_document_type), 0);

  return (CeasefireAccess) ceasefire_node_get_small (ceasefire_record_get_node (self), ROW_ACCESS);
}

void
ceasefire_document_set_access (CeasefireDocument *self, CeasefireAccess access)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_document_type));

  ceasefire_record_set (self, ROW_ACCESS, &(CeasefireCell){ .small = (int) access });
}

const char *
ceasefire_document_get_obtained_by (CeasefireDocument *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_document_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_OBTAINED_BY);
}

void
ceasefire_document_set_obtained_by (CeasefireDocument *self, const char *obtained_by)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_document_type));

  ceasefire_record_set (self, ROW_OBTAINED_BY,
                        &(CeasefireCell){ .pointer = (gpointer) obtained_by });
}

const char *
ceasefire_document_get_sha256 (CeasefireDocument *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_document_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_SHA256);
}

void
ceasefire_document_set_sha256 (CeasefireDocument *self, const char *sha256)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_document_type));

  ceasefire_record_set (self, ROW_SHA256, &(CeasefireCell){ .pointer = (gpointer) sha256 });
}

CeasefireText *
ceasefire_document_get_rights (CeasefireDocument *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_document_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_RIGHTS);
}

void
ceasefire_document_set_rights (CeasefireDocument *self, CeasefireText *rights)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_document_type));

  ceasefire_record_set (self, ROW_RIGHTS, &(CeasefireCell){ .pointer = (gpointer) rights });
}
