/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/document-text.h"

#include <string.h>

/* A mark is kept every so many characters. */
#define DOCUMENT_TEXT_STRIDE 256

struct _CeasefireDocumentText
{
  char *string;
  gint64 n_characters;
  GArray *marks; /* of gsize: byte offsets of characters 0, 256, 512 ... */
};

CeasefireDocumentText *
ceasefire_document_text_new (const char *text)
{
  CeasefireDocumentText *self = g_new0 (CeasefireDocumentText, 1);
  const char *at;

  self->string = g_strdup (text);
  self->marks = g_array_new (FALSE, FALSE, sizeof (gsize));
  for (at = self->string; *at; at = g_utf8_next_char (at), self->n_characters++)
    if (self->n_characters % DOCUMENT_TEXT_STRIDE == 0)
      {
        gsize offset = (gsize) (at - self->string);

        g_array_append_val (self->marks, offset);
      }
  return self;
}

void
ceasefire_document_text_free (CeasefireDocumentText *self)
{
  g_array_unref (self->marks);
  g_free (self->string);
  g_free (self);
}

const char *
ceasefire_document_text_get_string (const CeasefireDocumentText *self)
{
  return self->string;
}

/* @character is less than there are. */
static const char *
document_text_seek (const CeasefireDocumentText *self, gint64 character)
{
  gsize mark = g_array_index (self->marks, gsize, character / DOCUMENT_TEXT_STRIDE);

  return g_utf8_offset_to_pointer (self->string + mark, (glong) (character % DOCUMENT_TEXT_STRIDE));
}

gboolean
ceasefire_document_text_has (const CeasefireDocumentText *self, const char *quote, gint64 start,
                             gint64 end)
{
  if (start < 0 || end <= start || end > self->n_characters
      || g_utf8_strlen (quote, -1) != end - start)
    return FALSE;
  return g_str_has_prefix (document_text_seek (self, start), quote);
}
