/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/map-rows.h"

#include "core/error.h"
#include "core/hash.h"
#include "feeds/csv.h"
#include "feeds/headings.h"

#include <string.h>

/* Rows of CSV and of lines with tabs, and what all readers of rows share. */

#define CHUNK 65536
/* A longer line is lost. */
#define LINE_MAX_BYTES (16 * 1024 * 1024)

void
ceasefire_map_rows_init (CeasefireMapRows *self, const CeasefireMap *map,
                         const CeasefireMapHandler *handler, gpointer user_data)
{
  *self = (CeasefireMapRows){ .map = map, .handler = handler, .user_data = user_data };
  self->row.cells = g_new0 (CeasefireMapCell, MAX (map->columns->len, 1));
  self->row.parts = g_ptr_array_new ();
  self->row.rows = "";
  self->copies = g_string_chunk_new (1024);
  self->strange = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);
}

void
ceasefire_map_rows_clear (CeasefireMapRows *self)
{
  g_free (self->row.cells);
  g_ptr_array_unref (self->row.parts);
  g_string_chunk_free (self->copies);
  g_hash_table_unref (self->strange);
}

void
ceasefire_map_rows_tell_strange (CeasefireMapRows *self, const char *column)
{
  g_autofree char *name = g_utf8_make_valid (column, -1);

  if (!g_hash_table_contains (self->strange, name) && g_hash_table_size (self->strange) < 10000)
    {
      self->handler->strange (self->user_data, name);
      g_hash_table_add (self->strange, g_steal_pointer (&name));
    }
}

/* Cells */

gboolean
ceasefire_map_rows_says (const CeasefireMapRows *self, const char *text)
{
  const GPtrArray *nulls = self->map->nulls;

  if (*text == '\0')
    return FALSE;
  for (guint i = 0; i < nulls->len; i++)
    if (strcmp (nulls->pdata[i], text) == 0)
      return FALSE;
  return TRUE;
}

void
ceasefire_map_rows_begin (CeasefireMapRows *self)
{
  memset (self->row.cells, 0, self->map->columns->len * sizeof (CeasefireMapCell));
  if (self->row.parts->len > 0)
    g_string_chunk_clear (self->copies);
  g_ptr_array_set_size (self->row.parts, 0);
}

/* In place: without white space around it. */
static char *
strip (char *text, char *end)
{
  while (text < end && g_ascii_isspace (*text))
    text++;
  while (end > text && g_ascii_isspace (end[-1]))
    end--;
  *end = '\0';
  return text;
}

/* Its parts, in a copy of it. */
static void
split (CeasefireMapRows *self, CeasefireMapCell *cell, char separator)
{
  char *part = g_string_chunk_insert (self->copies, cell->whole);
  char *end;

  cell->first = self->row.parts->len;
  do
    {
      const char *text;

      end = strchr (part, separator);
      text = strip (part, end ? end : part + strlen (part));
      g_ptr_array_add (self->row.parts,
                       ceasefire_map_rows_says (self, text) ? (gpointer) text : NULL);
      part = end ? end + 1 : NULL;
    }
  while (part);
  cell->n_parts = self->row.parts->len - cell->first;
}

void
ceasefire_map_rows_set (CeasefireMapRows *self, guint column, const char *text)
{
  CeasefireMapCell *cell = &self->row.cells[column];
  char separator = ceasefire_map_get_column (self->map, column)->split;

  if (!ceasefire_map_rows_says (self, text))
    return;
  cell->whole = text;
  if (separator && strchr (text, separator))
    split (self, cell, separator);
}

void
ceasefire_map_rows_give (CeasefireMapRows *self, guint number, guint line)
{
  self->row.number = number;
  self->row.line = line;
  self->is_over = self->is_over || !self->handler->row (self->user_data, &self->row);
}

/* Which columns of a file are which of the mapping's */

typedef struct
{
  CeasefireMapRows *rows;
  GArray *columns; /* of guint, by the columns of the file; CEASEFIRE_MAP_NONE: not wanted */
  gboolean has_columns;
  gboolean has_rows;
} Delimited;

static guint
find_heading (const CeasefireMap *map, const char *heading)
{
  guint column = ceasefire_map_find_column (map, heading);

  for (guint i = 0; column == CEASEFIRE_MAP_NONE && i < map->columns->len; i++)
    if (g_ascii_strcasecmp (ceasefire_map_get_column (map, i)->name, heading) == 0)
      column = i;
  return column;
}

static void
tell_absent (const Delimited *self)
{
  const CeasefireMap *map = self->rows->map;

  for (guint i = 0; i < map->columns->len; i++)
    {
      gboolean is_there = !ceasefire_map_get_column (map, i)->is_used;

      for (guint j = 0; j < self->columns->len && !is_there; j++)
        is_there = g_array_index (self->columns, guint, j) == i;
      if (!is_there)
        self->rows->handler->absent (self->rows->user_data, i);
    }
}

static void
take_headings (Delimited *self, char *const *headings, guint n)
{
  const CeasefireMap *map = self->rows->map;

  for (guint i = 0; i < n; i++)
    {
      guint column = find_heading (map, headings[i]);

      if (column == CEASEFIRE_MAP_NONE && *headings[i])
        ceasefire_map_rows_tell_strange (self->rows, headings[i]);
      g_array_append_val (self->columns, column);
    }
  tell_absent (self);
  self->has_columns = TRUE;
}

static void
take_order (Delimited *self)
{
  for (guint i = 0; i < self->rows->map->n_columns; i++)
    g_array_append_val (self->columns, i);
  self->has_columns = TRUE;
}

static gboolean
check_number (const Delimited *self, guint n, guint number, guint line)
{
  const CeasefireMapRows *rows = self->rows;
  g_autofree char *reason = NULL;

  if (n == self->columns->len || (rows->map->is_short && n < self->columns->len && n > 1))
    return TRUE;
  reason = g_strdup_printf ("the row has %u columns, not %u", n, self->columns->len);
  rows->handler->fault (rows->user_data, number, line, reason);
  return FALSE;
}

/* The cells of a row, each ending in NUL and without white space around it. */
static void
take_cells (Delimited *self, char *const *cells, guint n, guint number, guint line)
{
  CeasefireMapRows *rows = self->rows;

  if (!self->has_columns && rows->map->has_head)
    {
      take_headings (self, cells, n);
      return;
    }
  if (!check_number (self, n, number, line))
    return;
  ceasefire_map_rows_begin (rows);
  for (guint i = 0; i < n; i++)
    {
      guint column = g_array_index (self->columns, guint, i);

      if (column != CEASEFIRE_MAP_NONE)
        ceasefire_map_rows_set (rows, column, cells[i]);
    }
  ceasefire_map_rows_give (rows, number, line);
}

/* CSV */

static void
take_csv_row (gpointer user_data, const CeasefireCsvPlace *place, const CeasefireCsvCell *cells,
              guint n)
{
  Delimited *self = user_data;
  g_autofree char **texts = g_new (char *, n + 1);
  g_autofree char *bytes = NULL;
  gsize length = n;
  char *at;

  if (self->rows->is_over || (n == 1 && cells[0].length == 0))
    return;
  if (!self->has_rows && self->has_columns && ceasefire_headings_are_tags (cells, n))
    return; /* of HXL */
  for (guint i = 0; i < n; i++)
    length += cells[i].length;
  at = bytes = g_malloc (length + 1);
  for (guint i = 0; i < n; i++)
    {
      memcpy (at, cells[i].text, cells[i].length);
      if (!g_utf8_validate_len (at, cells[i].length, NULL))
        {
          self->rows->handler->fault (self->rows->user_data, place->row, place->line,
                                      "the row is not UTF-8");
          return;
        }
      texts[i] = strip (at, at + cells[i].length);
      at += cells[i].length + 1;
    }
  self->has_rows = self->has_columns;
  take_cells (self, texts, n, place->row, place->line);
}

static void
take_csv_fault (gpointer user_data, const CeasefireCsvPlace *place, const char *reason)
{
  Delimited *self = user_data;

  if (!self->rows->is_over)
    self->rows->handler->fault (self->rows->user_data, place->row, place->line, reason);
}

static gboolean
read_csv (Delimited *self, GInputStream *stream, GCancellable *cancellable, GError **error)
{
  static const CeasefireCsvHandler handler = { take_csv_row, take_csv_fault };
  char delimiter;

  return ceasefire_csv_read (stream, &handler, self, &delimiter, cancellable, error);
}

/* Lines with tabs: no byte but tab and line end means anything. */

typedef struct
{
  Delimited *delimited;
  GString *rest; /* of a line that goes on in the next chunk */
  GPtrArray *cells;
  guint line;
  gboolean is_lost;
} Lines;

static void
take_line (Lines *self, char *line, char *end)
{
  CeasefireMapRows *rows = self->delimited->rows;
  gboolean is_text;
  char *tab;

  self->line++;
  if (end > line && end[-1] == '\r')
    end--;
  if (self->line == 1 && g_str_has_prefix (line, "\xef\xbb\xbf"))
    line += 3;
  if (line == end || rows->is_over)
    return;
  is_text = g_utf8_validate_len (line, (gsize) (end - line), NULL);
  if (self->is_lost || !is_text)
    {
      rows->handler->fault (rows->user_data, self->line, self->line,
                            self->is_lost ? "the line is too long" : "the row is not UTF-8");
      self->is_lost = FALSE;
      return;
    }
  g_ptr_array_set_size (self->cells, 0);
  while ((tab = memchr (line, '\t', (gsize) (end - line))))
    {
      g_ptr_array_add (self->cells, strip (line, tab));
      line = tab + 1;
    }
  g_ptr_array_add (self->cells, strip (line, end));
  take_cells (self->delimited, (char *const *) self->cells->pdata, self->cells->len, self->line,
              self->line);
}

static void
take_chunk (Lines *self, char *chunk, char *end)
{
  char *newline;

  while ((newline = memchr (chunk, '\n', (gsize) (end - chunk))))
    {
      if (self->rest->len > 0)
        {
          g_string_append_len (self->rest, chunk, newline - chunk);
          take_line (self, self->rest->str, self->rest->str + self->rest->len);
          g_string_truncate (self->rest, 0);
        }
      else
        {
          *newline = '\0';
          take_line (self, chunk, newline);
        }
      chunk = newline + 1;
    }
  if (self->rest->len + (gsize) (end - chunk) > LINE_MAX_BYTES)
    {
      self->is_lost = TRUE;
      g_string_truncate (self->rest, 0);
    }
  g_string_append_len (self->rest, chunk, end - chunk);
}

static gboolean
read_lines (Delimited *delimited, GInputStream *stream, GCancellable *cancellable, GError **error)
{
  g_autofree char *chunk = g_malloc (CHUNK + 1);
  g_autoptr (GString) rest = g_string_new (NULL);
  g_autoptr (GPtrArray) cells = g_ptr_array_new ();
  Lines self = { delimited, rest, cells, 0, FALSE };
  gssize length = 0;

  while (!delimited->rows->is_over
         && (length = g_input_stream_read (stream, chunk, CHUNK, cancellable, error)) > 0)
    {
      chunk[length] = '\0';
      take_chunk (&self, chunk, chunk + length);
    }
  if (length == 0 && rest->len > 0)
    take_line (&self, rest->str, rest->str + rest->len);
  return length >= 0;
}

static gboolean
read_delimited (CeasefireMapRows *self, GInputStream *stream, GCancellable *cancellable,
                GError **error)
{
  g_autoptr (GArray) columns = g_array_new (FALSE, FALSE, sizeof (guint));
  Delimited delimited = { self, columns, FALSE, FALSE };

  if (!self->map->has_head)
    take_order (&delimited);
  return self->map->is_raw ? read_lines (&delimited, stream, cancellable, error)
                           : read_csv (&delimited, stream, cancellable, error);
}

/* All */

gboolean
ceasefire_map_rows_are_json (GBufferedInputStream *stream, GCancellable *cancellable)
{
  const char *bytes;
  gsize length;

  ceasefire_csv_fill (stream, cancellable, NULL); /* whoever reads meets the error again */
  bytes = g_buffered_input_stream_peek_buffer (stream, &length);
  if (length >= 3 && memcmp (bytes, "\xef\xbb\xbf", 3) == 0)
    {
      bytes += 3;
      length -= 3;
    }
  while (length > 0 && g_ascii_isspace (*bytes))
    {
      bytes++;
      length--;
    }
  return length > 0 && (*bytes == '{' || *bytes == '[');
}

gboolean
ceasefire_map_rows_read (CeasefireMapRows *self, GInputStream *stream, const char *rows,
                         GCancellable *cancellable, GError **error)
{
  gboolean is_json = ceasefire_map_rows_are_json (G_BUFFERED_INPUT_STREAM (stream), cancellable);

  self->row.rows = is_json ? rows : "";
  return is_json ? ceasefire_map_rows_read_json (self, stream, rows, cancellable, error)
                 : read_delimited (self, stream, cancellable, error);
}
