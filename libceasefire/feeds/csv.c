/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/csv.h"

#include <csv.h>
#include <string.h>

#define CHUNK 65536
#define BOM "\xef\xbb\xbf"
#define SEPARATOR_LINE "sep="

typedef struct
{
  struct csv_parser parser;
  const CeasefireCsvHandler *handler;
  gpointer user_data;
  CeasefireCsvPlace place; /* of the row that is being read */
  guint n_inner;           /* line ends within its cells */
  gboolean after_cr;       /* a row has just ended in CR, so that LF would belong to it */
  gboolean is_lost;        /* the rest of the line is passed over */
  GString *text;           /* of the cells of the row */
  GArray *ends;            /* of gsize: where each of them ends in it */
  GArray *cells;           /* of CeasefireCsvCell, when the row is given */
} Csv;

/* CR LF is one line end, and either of them alone too. */
static guint
count_line_ends (const char *text, gsize length)
{
  guint n = 0;

  for (gsize i = 0; i < length; i++)
    n += text[i] == '\n' || (text[i] == '\r' && (i + 1 == length || text[i + 1] != '\n'));
  return n;
}

/* White space belongs to the cell. */
static int
is_space (unsigned char byte)
{
  (void) byte;
  return 0;
}

static void
csv_begin (Csv *self, char delimiter)
{
  csv_init (&self->parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
  csv_set_space_func (&self->parser, is_space);
  csv_set_delim (&self->parser, (unsigned char) delimiter);
  csv_set_blk_size (&self->parser, CHUNK);
}

static void
csv_end_row (Csv *self)
{
  self->place.row++;
  self->place.line += 1 + self->n_inner;
  self->n_inner = 0;
  g_string_truncate (self->text, 0);
  g_array_set_size (self->ends, 0);
}

static void
take_cell (void *bytes, size_t length, void *user_data)
{
  Csv *self = user_data;

  g_string_append_len (self->text, bytes, (gssize) length);
  self->n_inner += count_line_ends (bytes, length);
  g_array_append_val (self->ends, self->text->len);
}

static void
give_row (Csv *self)
{
  gsize start = 0;

  g_array_set_size (self->cells, self->ends->len);
  for (guint i = 0; i < self->ends->len; i++)
    {
      gsize end = g_array_index (self->ends, gsize, i);

      g_array_index (self->cells, CeasefireCsvCell, i)
        = (CeasefireCsvCell){ self->text->str + start, end - start };
      start = end;
    }
  self->handler->row (self->user_data, &self->place,
                      (const CeasefireCsvCell *) (gconstpointer) self->cells->data,
                      self->cells->len);
}

static void
take_row (int terminator, void *user_data)
{
  Csv *self = user_data;
  gboolean ends_pair = terminator == '\n' && self->after_cr && self->ends->len == 0;

  self->after_cr = terminator == '\r';
  if (ends_pair)
    return;
  if (self->ends->len > 0)
    give_row (self);
  csv_end_row (self);
}

static const char *
describe_fault (const Csv *self)
{
  if (csv_error ((struct csv_parser *) &self->parser) != CSV_EPARSE)
    return "the row is too large";
  return self->parser.quoted ? "something stands behind the closing quotation mark of a cell"
                             : "a quotation mark stands within a cell that does not begin with one";
}

/* The line is lost, and with it what the parser has of it. */
static void
csv_fail (Csv *self, const char *reason)
{
  char delimiter = (char) csv_get_delim (&self->parser);

  self->handler->fault (self->user_data, &self->place, reason);
  self->n_inner += count_line_ends ((const char *) self->parser.entry_buf, self->parser.entry_pos);
  csv_free (&self->parser);
  csv_begin (self, delimiter);
  self->is_lost = TRUE;
}

/* Passes over the rest of a line that is lost. Returns how many bytes. */
static gsize
csv_pass (Csv *self, const char *bytes, gsize length)
{
  gsize at = 0;

  while (at < length && bytes[at] != '\n' && bytes[at] != '\r')
    at++;
  if (at == length)
    return at;
  self->is_lost = FALSE;
  self->after_cr = bytes[at] == '\r';
  csv_end_row (self);
  return at + 1;
}

static void
csv_take (Csv *self, const char *bytes, gsize length)
{
  while (length > 0)
    {
      gsize n = self->is_lost ? csv_pass (self, bytes, length)
                              : csv_parse (&self->parser, bytes, length, take_cell, take_row, self);

      bytes += n;
      length -= n;
      if (length > 0 && csv_error (&self->parser) != CSV_SUCCESS)
        csv_fail (self, describe_fault (self));
    }
  /* A long cell is moved as often as its size doubles. */
  csv_set_blk_size (&self->parser, MAX (CHUNK, csv_get_buffer_size (&self->parser)));
}

static void
csv_finish (Csv *self)
{
  if (!self->is_lost && csv_fini (&self->parser, take_cell, take_row, self) != 0)
    self->handler->fault (self->user_data, &self->place,
                          "a quotation mark opens a cell here, and none closes it: the row and all "
                          "that follows is lost");
}

/* Beginnings */

static gboolean
begins_with (GBufferedInputStream *stream, const char *bytes)
{
  gsize length;
  const char *buffer = g_buffered_input_stream_peek_buffer (stream, &length);

  return length >= strlen (bytes) && memcmp (buffer, bytes, strlen (bytes)) == 0;
}

gboolean
ceasefire_csv_fill (GBufferedInputStream *stream, GCancellable *cancellable, GError **error)
{
  gsize before;
  gsize after;

  do
    {
      before = g_buffered_input_stream_get_available (stream);
      if (g_buffered_input_stream_fill (stream, -1, cancellable, error) < 0)
        return FALSE;
      after = g_buffered_input_stream_get_available (stream);
    }
  while (after > before && after < g_buffered_input_stream_get_buffer_size (stream));
  return TRUE;
}

GInputStream *
ceasefire_csv_buffer (GInputStream *stream)
{
  GInputStream *buffered = g_buffered_input_stream_new_sized (stream, CHUNK);

  g_filter_input_stream_set_close_base_stream (G_FILTER_INPUT_STREAM (buffered), FALSE);
  return buffered;
}

GInputStream *
ceasefire_csv_decode (GInputStream *stream, const char *charset, GError **error)
{
  g_autoptr (GConverter) converter
    = G_CONVERTER (g_charset_converter_new ("UTF-8", charset, error));
  g_autoptr (GInputStream) decoded = NULL;

  if (converter == NULL)
    return NULL;
  decoded = g_converter_input_stream_new (stream, converter);
  g_filter_input_stream_set_close_base_stream (G_FILTER_INPUT_STREAM (decoded), FALSE);
  return ceasefire_csv_buffer (decoded);
}

/* The text behind its byte order mark, buffered, as UTF-8; NULL if it cannot be read. */
static GInputStream *
open_text (GInputStream *stream, GCancellable *cancellable, GError **error)
{
  g_autoptr (GInputStream) buffered = ceasefire_csv_buffer (stream);
  GBufferedInputStream *buffer = G_BUFFERED_INPUT_STREAM (buffered);
  const char *charset = NULL;
  g_autoptr (GInputStream) decoded = NULL;

  if (!ceasefire_csv_fill (buffer, cancellable, error))
    return NULL;
  if (begins_with (buffer, BOM))
    g_input_stream_skip (buffered, strlen (BOM), NULL, NULL);
  else if (begins_with (buffer, "\xff\xfe"))
    charset = "UTF-16LE";
  else if (begins_with (buffer, "\xfe\xff"))
    charset = "UTF-16BE";
  if (charset == NULL)
    return g_steal_pointer (&buffered);
  g_input_stream_skip (buffered, 2, NULL, NULL);
  decoded = ceasefire_csv_decode (buffered, charset, error);
  if (decoded == NULL
      || !ceasefire_csv_fill (G_BUFFERED_INPUT_STREAM (decoded), cancellable, error))
    return NULL;
  return g_steal_pointer (&decoded);
}

/* That of which the first line has most, outside quotes. */
static char
guess_delimiter (const char *text, gsize length)
{
  static const char delimiters[] = ",;\t";
  guint counts[sizeof delimiters] = { 0 };
  gboolean quoted = FALSE;
  guint best = 0;

  for (gsize i = 0; i < length && (quoted || (text[i] != '\n' && text[i] != '\r')); i++)
    {
      const char *found = text[i] ? strchr (delimiters, text[i]) : NULL;

      quoted ^= text[i] == '"';
      if (found && !quoted)
        counts[found - delimiters]++;
    }
  for (guint i = 1; i < strlen (delimiters); i++)
    best = counts[i] > counts[best] ? i : best;
  return delimiters[best];
}

/* A line "sep=" is no row. Returns how many bytes it has, 0 for none. */
static gsize
find_separator_line (const char *text, gsize length)
{
  gsize n = strlen (SEPARATOR_LINE);

  if (length < n + 2 || g_ascii_strncasecmp (text, SEPARATOR_LINE, n) != 0)
    return 0;
  if (text[n + 1] == '\n')
    return n + 2;
  if (text[n + 1] != '\r')
    return 0;
  return length > n + 2 && text[n + 2] == '\n' ? n + 3 : n + 2;
}

static char
find_delimiter (GBufferedInputStream *stream, guint *line)
{
  gsize length;
  const char *text = g_buffered_input_stream_peek_buffer (stream, &length);
  gsize head = find_separator_line (text, length);
  char delimiter = head > 0 ? text[strlen (SEPARATOR_LINE)] : guess_delimiter (text, length);

  *line = head > 0 ? 2 : 1;
  g_input_stream_skip (G_INPUT_STREAM (stream), head, NULL, NULL);
  return delimiter;
}

static gboolean
csv_read_all (Csv *self, GInputStream *stream, GCancellable *cancellable, GError **error)
{
  g_autofree char *chunk = g_malloc (CHUNK);
  gssize length;

  while ((length = g_input_stream_read (stream, chunk, CHUNK, cancellable, error)) > 0)
    csv_take (self, chunk, (gsize) length);
  if (length == 0)
    csv_finish (self);
  return length == 0;
}

gboolean
ceasefire_csv_read (GInputStream *stream, const CeasefireCsvHandler *handler, gpointer user_data,
                    char *delimiter, GCancellable *cancellable, GError **error)
{
  g_autoptr (GInputStream) text = open_text (stream, cancellable, error);
  Csv self = { .handler = handler, .user_data = user_data, .place = { 1, 1 } };
  gboolean read;

  if (text == NULL)
    return FALSE;
  *delimiter = find_delimiter (G_BUFFERED_INPUT_STREAM (text), &self.place.line);
  csv_begin (&self, *delimiter);
  self.text = g_string_new (NULL);
  self.ends = g_array_new (FALSE, FALSE, sizeof (gsize));
  self.cells = g_array_new (FALSE, FALSE, sizeof (CeasefireCsvCell));
  read = csv_read_all (&self, text, cancellable, error);
  csv_free (&self.parser);
  g_string_free (self.text, TRUE);
  g_array_unref (self.ends);
  g_array_unref (self.cells);
  return read;
}

/* Writing */

void
ceasefire_csv_append (GString *text, const char *cell)
{
  if (cell[strcspn (cell, ",\"\r\n")] == '\0' && *cell != ' ' && *cell != '\t')
    {
      g_string_append (text, cell);
      return;
    }
  g_string_append_c (text, '"');
  for (;;)
    {
      gsize length = strcspn (cell, "\"");

      g_string_append_len (text, cell, (gssize) length);
      if (cell[length] == '\0')
        break;
      g_string_append (text, "\"\"");
      cell += length + 1;
    }
  g_string_append_c (text, '"');
}
