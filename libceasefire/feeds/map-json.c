/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/map-rows.h"

#include "json/scanner.h"

#include <string.h>

/*
 * Rows of JSON, from a stream of any length: objects behind one another, each on a line or over
 * several, or in a list; or in the list that a path of members leads to. First a row is framed: its
 * brackets are counted, and it is kept until the last of them closes. Then it is taken apart.
 */
#define CHUNK 65536
#define ROW_MAX_BYTES (16 * 1024 * 1024)

typedef struct
{
  gboolean is_list;
  gsize path; /* how much of the path leads here */
} Level;

typedef struct
{
  CeasefireMapRows *rows;
  const char *wanted;
  GArray *levels; /* of Level: what is open around rows */
  GString *path;
  GString *key; /* the last string outside rows */
  GString *row; /* bytes of the row that is open */
  guint depth;  /* brackets that are open in it; 0: none is */
  guint number;
  guint line;
  guint row_line;
  gboolean in_string;
  gboolean is_escaped;
  gboolean is_passing; /* what is broken: until a line begins with an object */
  gboolean is_long;
  char before;
} Frame;

/* Taking a row apart */

typedef struct
{
  CeasefireMapRows *rows;
  CeasefireScanner scanner;
  GString *path;
  guint n_items; /* of the list that is open; 0: none is */
  guint index;
} Parts;

static gboolean take_value (Parts *self);

static gpointer *
reserve_part (Parts *self, CeasefireMapCell *cell)
{
  GPtrArray *parts = self->rows->row.parts;

  if (cell->n_parts == 0)
    {
      cell->first = parts->len;
      cell->n_parts = self->n_items;
      g_ptr_array_set_size (parts, (int) (parts->len + self->n_items));
    }
  return &parts->pdata[cell->first + MIN (self->index, cell->n_parts - 1)];
}

static void
take_text (Parts *self, const CeasefireSlice *slice)
{
  CeasefireMapRows *rows = self->rows;
  guint column = ceasefire_map_find_column (rows->map, self->path->str);
  CeasefireMapCell *cell = column == CEASEFIRE_MAP_NONE ? NULL : &rows->row.cells[column];
  const char *text;

  if (cell == NULL)
    {
      if (!ceasefire_map_is_lost (rows->map, self->path->str))
        ceasefire_map_rows_tell_strange (rows, self->path->str);
      return;
    }
  text = g_strstrip (g_string_chunk_insert_len (rows->copies, slice->text, (gssize) slice->length));
  if (self->n_items == 0)
    ceasefire_map_rows_set (rows, column, text);
  else if (ceasefire_map_rows_says (rows, text))
    {
      *reserve_part (self, cell) = (gpointer) text;
      cell->whole = cell->whole ? cell->whole : text;
    }
}

static gboolean
take_members (Parts *self)
{
  CeasefireSlice key;
  gboolean first = TRUE;
  gsize length = self->path->len;

  if (!ceasefire_scanner_open (&self->scanner, '{'))
    return FALSE;
  while (ceasefire_scanner_next (&self->scanner, '{', &first))
    {
      if (!ceasefire_scanner_key (&self->scanner, &key))
        return FALSE;
      if (length > 0)
        g_string_append_c (self->path, '.');
      g_string_append_len (self->path, key.text, (gssize) key.length);
      if (!take_value (self))
        return FALSE;
      g_string_truncate (self->path, length);
    }
  return !self->scanner.failed;
}

/* How many items the list that comes next has. */
static guint
count_items (Parts *self)
{
  const char *at = self->scanner.at;
  guint depth = self->scanner.depth;
  CeasefireSlice slice;
  gboolean first = TRUE;
  guint n = 0;

  if (ceasefire_scanner_open (&self->scanner, '['))
    while (ceasefire_scanner_next (&self->scanner, '[', &first)
           && ceasefire_scanner_skip (&self->scanner, &slice))
      n++;
  self->scanner.at = at;
  self->scanner.depth = depth;
  return n;
}

static gboolean
take_items (Parts *self)
{
  gboolean first = TRUE;
  guint n = count_items (self);

  if (self->scanner.failed || !ceasefire_scanner_open (&self->scanner, '['))
    return FALSE;
  self->n_items = n;
  for (self->index = 0; ceasefire_scanner_next (&self->scanner, '[', &first); self->index++)
    if (!take_value (self))
      return FALSE;
  self->n_items = 0;
  return !self->scanner.failed;
}

static gboolean
take_value (Parts *self)
{
  char next = ceasefire_scanner_peek (&self->scanner);
  CeasefireSlice slice;

  if (next == '{')
    return take_members (self);
  if (next == '[' && self->n_items == 0)
    return take_items (self);
  if (next == '"' ? !ceasefire_scanner_string (&self->scanner, &slice)
                  : !ceasefire_scanner_skip (&self->scanner, &slice))
    return FALSE;
  if (next != 'n')
    take_text (self, &slice);
  return TRUE;
}

static void
take_row (Frame *frame)
{
  CeasefireMapRows *rows = frame->rows;
  g_autoptr (GString) path = g_string_new (NULL);
  Parts self = { .rows = rows, .path = path };
  g_autoptr (GError) error = NULL;

  ceasefire_map_rows_begin (rows);
  g_string_chunk_clear (rows->copies);
  ceasefire_scanner_init (&self.scanner, frame->row->str, frame->row->len);
  if (take_members (&self))
    ceasefire_map_rows_give (rows, frame->number, frame->row_line);
  else
    {
      self.scanner.line = frame->row_line;
      ceasefire_scanner_set_error (&self.scanner, &error);
      rows->handler->fault (rows->user_data, frame->number, frame->row_line, error->message);
    }
  ceasefire_scanner_clear (&self.scanner);
}

/* Framing */

static void
fault (Frame *self, const char *reason)
{
  self->rows->handler->fault (self->rows->user_data, self->number, self->row_line, reason);
}

static void
end_row (Frame *self)
{
  if (self->is_long)
    fault (self, "the row is too large");
  else
    take_row (self);
  g_string_truncate (self->row, 0);
  self->is_long = FALSE;
}

/* A line end stands in no string: a quotation mark is missing. Where rows stand in lines, others follow. */
static void
break_row (Frame *self)
{
  fault (self, "a string does not end in its line");
  g_string_truncate (self->row, 0);
  self->depth = 0;
  self->in_string = FALSE;
  self->is_passing = TRUE;
}

static void
take_row_byte (Frame *self, char byte)
{
  if (self->row->len < ROW_MAX_BYTES)
    g_string_append_c (self->row, byte);
  else
    self->is_long = TRUE;
  if (self->in_string)
    {
      if (byte == '\n')
        break_row (self);
      else if (self->is_escaped)
        self->is_escaped = FALSE;
      else if (byte == '\\')
        self->is_escaped = TRUE;
      else if (byte == '"')
        self->in_string = FALSE;
      return;
    }
  if (byte == '"')
    self->in_string = TRUE;
  else if (byte == '{' || byte == '[')
    self->depth++;
  else if ((byte == '}' || byte == ']') && --self->depth == 0)
    end_row (self);
}

static gboolean
begins_row (const Frame *self)
{
  gboolean is_item = self->levels->len == 0
                     || g_array_index (self->levels, Level, self->levels->len - 1).is_list;

  return is_item && strcmp (self->path->str, self->wanted) == 0;
}

static void
open_level (Frame *self, gboolean is_list)
{
  Level level = { is_list, self->path->len };

  if (self->levels->len < CEASEFIRE_JSON_DEPTH)
    g_array_append_val (self->levels, level);
  else
    self->rows->is_over = TRUE;
}

static void
close_level (Frame *self)
{
  if (self->levels->len > 0)
    {
      g_string_truncate (self->path,
                         g_array_index (self->levels, Level, self->levels->len - 1).path);
      g_array_set_size (self->levels, self->levels->len - 1);
    }
}

/* A list that nobody goes through is told, but not what stands in it. */
static void
check_list (Frame *self)
{
  const CeasefireMap *map = self->rows->map;
  const char *path = self->path->str;
  gboolean is_known = *path == '\0' || ceasefire_map_is_lost (map, path);

  for (guint i = 0; i < self->levels->len && !is_known; i++)
    is_known = g_array_index (self->levels, Level, i).is_list;
  for (guint i = 0; i < map->rows->len && !is_known; i++)
    is_known = strcmp (map->rows->pdata[i], path) == 0;
  if (!is_known)
    ceasefire_map_rows_tell_strange (self->rows, path);
}

/* The path of a member begins behind that of what it is a member of. */
static void
take_key (Frame *self)
{
  if (self->levels->len == 0)
    return;
  g_string_truncate (self->path, g_array_index (self->levels, Level, self->levels->len - 1).path);
  if (self->path->len > 0)
    g_string_append_c (self->path, '.');
  g_string_append_len (self->path, self->key->str, (gssize) self->key->len);
}

static void
begin_row (Frame *self)
{
  self->number++;
  self->row_line = self->line;
  self->depth = 0;
  take_row_byte (self, '{');
}

static void
take_outer_string (Frame *self, char byte)
{
  if (self->is_escaped)
    self->is_escaped = FALSE;
  else if (byte == '\\')
    self->is_escaped = TRUE;
  else if (byte == '"')
    self->in_string = FALSE;
  if (self->in_string && self->key->len < ROW_MAX_BYTES)
    g_string_append_c (self->key, byte);
}

static void
take_outer_byte (Frame *self, char byte)
{
  if (self->in_string)
    {
      take_outer_string (self, byte);
      return;
    }
  if (byte == '"')
    {
      self->in_string = TRUE;
      g_string_truncate (self->key, 0);
    }
  else if (byte == ':')
    take_key (self);
  else if (byte == '{' && begins_row (self))
    begin_row (self);
  else if (byte == '{' || byte == '[')
    {
      if (byte == '[')
        check_list (self);
      open_level (self, byte == '[');
    }
  else if (byte == '}' || byte == ']')
    close_level (self);
}

static void
take_byte (Frame *self, char byte)
{
  if (self->is_passing && self->before == '\n' && byte == '{')
    self->is_passing = FALSE;
  if (self->depth > 0)
    take_row_byte (self, byte);
  else if (!self->is_passing)
    take_outer_byte (self, byte);
  self->line += byte == '\n';
  self->before = byte;
}

static void
end_text (Frame *self)
{
  if (self->depth > 0)
    fault (self, "the text ends within the row");
  else if (self->levels->len > 0 || self->in_string)
    {
      self->number++;
      self->row_line = self->line;
      fault (self, "the text ends before all brackets are closed");
    }
}

gboolean
ceasefire_map_rows_read_json (CeasefireMapRows *rows, GInputStream *stream, const char *wanted,
                              GCancellable *cancellable, GError **error)
{
  g_autofree char *chunk = g_malloc (CHUNK);
  g_autoptr (GArray) levels = g_array_new (FALSE, FALSE, sizeof (Level));
  g_autoptr (GString) path = g_string_new (NULL);
  g_autoptr (GString) key = g_string_new (NULL);
  g_autoptr (GString) row = g_string_new (NULL);
  Frame self = { .rows = rows,
                 .wanted = wanted,
                 .levels = levels,
                 .path = path,
                 .key = key,
                 .row = row,
                 .line = 1 };
  gssize length = 0;

  while (!rows->is_over
         && (length = g_input_stream_read (stream, chunk, CHUNK, cancellable, error)) > 0)
    for (gssize i = 0; i < length && !rows->is_over; i++)
      take_byte (&self, chunk[i]);
  if (length == 0 && !rows->is_over)
    end_text (&self);
  return length >= 0;
}
