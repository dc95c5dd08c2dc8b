/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "json/stream-steps.h"

#include "core/hash.h"
#include "core/value.h"
#include "json/writer.h"

#include <string.h>

/*
 * The steps of a stream around its records: what of the header stands in front of them, what of it
 * stands behind them in JSON, and the end.
 */

static CeasefireStep stream_read_end (CeasefireJsonStream *self);
static CeasefireStep stream_read_json_head (CeasefireJsonStream *self);

/* The header up to its records; NULL after a failure. */
static gpointer
stream_decode_head (CeasefireJsonStream *self, const char **records)
{
  CeasefireJsonDecoder *decoder = &self->decoder;
  CeasefireJsonObject object = { .first = TRUE };

  ceasefire_json_mistakes_clear (&decoder->mistakes);
  ceasefire_builder_begin_alone (&decoder->builder, self->header_type);
  if (!ceasefire_json_check_start (decoder) || !ceasefire_json_check_version (decoder)
      || !ceasefire_scanner_open (&decoder->scanner, '{')
      || !ceasefire_json_read_members (decoder, &object, "records", records))
    return NULL;
  self->head_said = decoder->builder.frame->said;
  g_clear_pointer (&self->head_names, g_hash_table_unref);
  self->head_names = g_steal_pointer (&decoder->builder.frame->names);
  return ceasefire_json_end_alone (decoder);
}

static const char *
stream_peek_version (gconstpointer header)
{
  const CeasefireLayout *layout = ceasefire_node_get_layout (header);
  int i = ceasefire_layout_find (layout, "ceasefire", strlen ("ceasefire"));

  return ceasefire_node_get_pointer (header, (guint) i);
}

/* Gives @header, which is taken, a version if it says none: that of what the reader takes. */
static gpointer
stream_mend_version (CeasefireJsonStream *self, gpointer header)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (self->header_type);
  int i = ceasefire_layout_find (layout, "ceasefire", strlen ("ceasefire"));
  CeasefireCell cell;
  gpointer mended;

  if (ceasefire_node_read (header, layout, (guint) i, &cell)
      && ceasefire_json_get_major (cell.pointer) >= 0)
    return header;
  mended = ceasefire_value_copy (header);
  ceasefire_value_unref (header);
  ceasefire_value_set (mended, (guint) i, &(CeasefireCell){ .pointer = (gpointer) self->version });
  return ceasefire_value_freeze (mended);
}

/* The header of a dossier that has none: one that was given for this case, or one of which only the
 * version is known, by what the reader takes. */
static CeasefireStep
stream_say_header (CeasefireJsonStream *self)
{
  self->header = self->spare_header
                   ? ceasefire_value_ref (self->spare_header)
                   : stream_mend_version (self, ceasefire_value_new (self->header_type));
  self->decoder.builder.is_newer = ceasefire_json_is_newer (stream_peek_version (self->header));
  self->format = CEASEFIRE_FORMAT_JSON_LINES;
  self->read_next = ceasefire_json_stream_read_line;
  return CEASEFIRE_STEP_HEADER;
}

/* Records of JSON Lines can still be read, under a header that was given for this case or as of a
 * dossier that says nothing of itself: a mistake costs a line of @length bytes. To lack a header that
 * was given is none. */
static CeasefireStep
stream_leave_out_head (CeasefireJsonStream *self, gsize length)
{
  gboolean is_mistake = length > 0 || self->spare_header == NULL;

  if (is_mistake)
    ceasefire_json_stream_note_failure (self);
  self->bad_line.text = self->window + self->at;
  self->bad_line.length = length;
  self->at += length;
  self->searched = 0;
  self->open = 0;
  self->quoted = FALSE;
  self->read_next = stream_say_header;
  return is_mistake ? CEASEFIRE_STEP_LEFT_OUT : stream_say_header (self);
}

/* A line that is missing has no bytes; one that cannot be read costs them all, if that is wanted. */
static CeasefireStep
stream_fail_head (CeasefireJsonStream *self)
{
  const char *start = self->window + self->at;
  gsize length = self->length - self->at;
  gboolean is_cut = FALSE;

  if (self->decoder.scanner.code == CEASEFIRE_ERROR_MISSING
      && ceasefire_json_begins_with_record (start, length,
                                            (guint) self->limits[CEASEFIRE_LIMIT_DEPTH]))
    return stream_leave_out_head (self, 0);
  if (!self->decoder.goes_on || self->decoder.scanner.code == CEASEFIRE_ERROR_VERSION)
    return ceasefire_json_stream_fail (self);
  if (ceasefire_json_stream_is_lines (self, &is_cut))
    return stream_leave_out_head (self,
                                  (gsize) ((const char *) memchr (start, '\n', length) - start));
  return is_cut ? ceasefire_json_stream_wait (self, "the header")
                : ceasefire_json_stream_fail (self);
}

static gboolean
stream_open_records (CeasefireJsonStream *self)
{
  const CeasefirePath path = { NULL, "records", -1 };
  gboolean opened;

  self->decoder.scanner.path = &path;
  opened = ceasefire_json_expect (&self->decoder, '[', "a list of records")
           && ceasefire_scanner_open (&self->decoder.scanner, '[');
  self->decoder.scanner.path = NULL;
  return opened;
}

/* Whether the text has the other form that it may have. */
static CeasefireRecognition
stream_recognise (const CeasefireJsonStream *self)
{
  const char *text = self->window + self->at;
  gsize length = self->length - self->at;
  CeasefireRecognition found;

  if (self->form == NULL)
    return CEASEFIRE_RECOGNISED_NOT;
  found = self->form->recognise (text, length, self->ended);
  if (self->wants_form && found == CEASEFIRE_RECOGNISED_NOT
      && (length == 0 || strchr (" \t\r\n{[\"", *text) == NULL))
    return CEASEFIRE_RECOGNISED;
  return found;
}

CeasefireStep
ceasefire_json_stream_read_head (CeasefireJsonStream *self)
{
  CeasefireRecognition found = stream_recognise (self);

  if (found == CEASEFIRE_RECOGNISED_NOT)
    self->read_next = stream_read_json_head;
  if (found == CEASEFIRE_RECOGNISED)
    self->read_next = self->form->read_head;
  return found == CEASEFIRE_RECOGNISED_NOT_YET ? ceasefire_json_stream_wait (self, "the header")
                                               : self->read_next (self);
}

static CeasefireStep
stream_read_json_head (CeasefireJsonStream *self)
{
  gboolean is_there = !self->ended && ceasefire_json_stream_find_end (self);
  gpointer header;
  const char *records = NULL;

  if (!ceasefire_json_stream_may_try (self) && !is_there)
    return ceasefire_json_stream_wait (self, "the header");
  ceasefire_json_stream_begin (self, self->length);
  header = stream_decode_head (self, &records);
  if (header == NULL || (records && !stream_open_records (self)))
    {
      g_clear_pointer (&header, ceasefire_value_unref);
      return ceasefire_json_stream_ran_out (self) ? ceasefire_json_stream_wait (self, "the header")
                                                  : stream_fail_head (self);
    }
  if (!ceasefire_json_stream_check_size (self, self->window + self->at, self->decoder.scanner.at))
    {
      ceasefire_value_unref (header);
      return ceasefire_json_stream_fail (self);
    }
  ceasefire_json_stream_locate_mistakes (self);
  self->header = self->decoder.goes_on ? stream_mend_version (self, header) : header;
  self->head = g_string_new_len (self->window + self->at,
                                 self->decoder.scanner.at - (self->window + self->at));
  self->format = records ? CEASEFIRE_FORMAT_JSON : CEASEFIRE_FORMAT_JSON_LINES;
  self->read_next = records ? ceasefire_json_stream_read_item : ceasefire_json_stream_end_head;
  ceasefire_json_stream_pass (self);
  return CEASEFIRE_STEP_HEADER;
}

/* Behind the records may stand more of the header. */
static void
stream_join_headers (CeasefireJsonStream *self, gpointer tail)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (self->header_type);
  const CeasefireExtras *extras = ceasefire_node_get_extras (tail);
  gpointer header = ceasefire_value_copy (self->header);

  for (guint row = 0; row < layout->n_fields; row++)
    {
      CeasefireCell cell;

      if (ceasefire_node_read (tail, layout, row, &cell))
        ceasefire_node_set (header, row, &cell);
    }
  for (guint i = 0; i < ceasefire_extras_count (extras); i++)
    ceasefire_node_add_extra (header, extras->items[i].name, extras->items[i].raw,
                              (guint) extras->items[i].after);
  ceasefire_value_unref (self->header);
  self->header = ceasefire_value_freeze (header);
}

/* The tail may have to be read more than once, and each time it adds its own. */
static GHashTable *
stream_copy_names (GHashTable *names)
{
  GHashTable *copy = NULL;
  GHashTableIter iter;
  gpointer name;

  if (names == NULL)
    return NULL;
  copy = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);
  g_hash_table_iter_init (&iter, names);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    g_hash_table_add (copy, g_strdup (name));
  return copy;
}

static gpointer
stream_decode_tail (CeasefireJsonStream *self)
{
  CeasefireJsonDecoder *decoder = &self->decoder;
  CeasefireJsonObject object = { .first = FALSE };
  const char *records = NULL;
  CeasefireBuilderFrame *frame;

  decoder->scanner.depth = 1;
  ceasefire_json_mistakes_clear (&decoder->mistakes);
  ceasefire_builder_begin_alone (&decoder->builder, self->header_type);
  frame = decoder->builder.frame;
  frame->said = self->head_said;
  frame->names = stream_copy_names (self->head_names);
  frame->after = frame->layout->n_fields + 1;
  if (!ceasefire_json_read_members (decoder, &object, "records", &records))
    return NULL;
  if (records)
    {
      const CeasefirePath path = { NULL, "records", -1 };

      decoder->scanner.path = &path;
      decoder_fail (decoder, records, CEASEFIRE_ERROR_DUPLICATE, "the member stands twice");
      return NULL;
    }
  return ceasefire_json_end_alone (decoder);
}

CeasefireStep
ceasefire_json_stream_read_tail (CeasefireJsonStream *self)
{
  gpointer tail;

  if (!ceasefire_json_stream_may_try (self))
    return ceasefire_json_stream_wait (self, "the header");
  ceasefire_json_stream_begin (self, self->length);
  tail = stream_decode_tail (self);
  if (tail == NULL)
    return ceasefire_json_stream_ran_out (self) ? ceasefire_json_stream_wait (self, "the header")
                                                : ceasefire_json_stream_fail (self);
  stream_join_headers (self, tail);
  ceasefire_value_unref (tail);
  ceasefire_json_stream_count_lines (self);
  ceasefire_json_stream_locate_mistakes (self);
  self->tail_line = self->line;
  self->tail_column = self->column;
  self->tail = g_string_new_len (self->window + self->at,
                                 self->decoder.scanner.at - (self->window + self->at));
  ceasefire_json_stream_pass (self);
  self->read_next = stream_read_end;
  return stream_read_end (self);
}

static CeasefireStep
stream_read_end (CeasefireJsonStream *self)
{
  ceasefire_json_stream_begin (self, self->length);
  if (!ceasefire_scanner_finish (&self->decoder.scanner))
    return ceasefire_json_stream_fail (self);
  ceasefire_json_stream_pass (self);
  if (!self->ended)
    return ceasefire_json_stream_wait (self, "the end");
  self->read_next = ceasefire_json_stream_say_end;
  return CEASEFIRE_STEP_END;
}
