/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/writing.h"

#include <gio/gio.h>

/* The writers of all formats, as one: the only place that asks which it is. */

gboolean
ceasefire_writing_check_format (CeasefireFormat format, GError **error)
{
  if (format == CEASEFIRE_FORMAT_JSON || format == CEASEFIRE_FORMAT_JSON_LINES
      || format == CEASEFIRE_FORMAT_NOTATION)
    return TRUE;
  g_set_error (
    error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
    "a dossier is written as JSON, as JSON Lines or in the notation, not in the format %d",
    (int) format);
  return FALSE;
}

void
ceasefire_writing_init (CeasefireWriting *self, CeasefireFormat format, gconstpointer header)
{
  *self = (CeasefireWriting){ .format = format };
  self->json.header = header;
  self->json.lines = format == CEASEFIRE_FORMAT_JSON_LINES;
  if (format == CEASEFIRE_FORMAT_NOTATION)
    ceasefire_notation_writer_init (&self->notation, header);
}

void
ceasefire_writing_clear (CeasefireWriting *self)
{
  ceasefire_notation_writer_clear (&self->notation);
}

void
ceasefire_writing_head (CeasefireWriting *self, GString *text)
{
  if (self->format == CEASEFIRE_FORMAT_NOTATION)
    ceasefire_notation_write_head (&self->notation, text);
  else
    ceasefire_json_write_head (&self->json, text);
}

void
ceasefire_writing_record (CeasefireWriting *self, GString *text, CeasefireRecord *record)
{
  if (self->format == CEASEFIRE_FORMAT_NOTATION)
    ceasefire_notation_write_record (&self->notation, text, record);
  else
    ceasefire_json_write_item (&self->json, text, record);
}

void
ceasefire_writing_foot (CeasefireWriting *self, GString *text)
{
  if (self->format != CEASEFIRE_FORMAT_NOTATION)
    ceasefire_json_write_foot (&self->json, text);
}
