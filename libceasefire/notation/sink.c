/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "notation/sink.h"

#include "core/text.h"
#include "notation/lexer.h"

/*
 * The sink that writes the notation. A record's words, its main text and its members stand on its own
 * line, in this order, then citations and claims that one word says; all else has lines below. So the
 * members are not written in the order of the table, and the walk over them is the sink's own; what is
 * in one, ceasefire_sink_give() tells as tokens.
 */

static void sink_write_value (CeasefireNotationWriter *writer, CeasefireOutput *out, guint depth,
                              const char *name, const CeasefireLayout *layout, gconstpointer value);
static void sink_write_record (CeasefireNotationWriter *writer, CeasefireOutput *out, guint depth,
                               CeasefireRecord *record);

/* Bare words */

static const char *
sink_get_word (const CeasefireRow *row, const CeasefireCell *cell)
{
  return row->nicks ? row->nicks->items[cell->small].nick : cell->pointer;
}

static void
sink_put_word (SinkObject *self, const char *word)
{
  ceasefire_notation_line_begin_token (&self->line);
  ceasefire_cursor_bytes (&self->line.to, word, strlen (word));
  ceasefire_notation_line_end_token (&self->line, FALSE);
}

/* A list is written in bare words whole or not at all, so that its order stays. */
static gboolean
sink_list_is_bare (SinkObject *self, const CeasefireRow *row, gconstpointer list)
{
  CeasefireListIter iter;
  const char *word;

  ceasefire_list_iter_init (&iter, list);
  while ((word = ceasefire_list_iter_next (&iter)))
    if (!ceasefire_notation_is_bare_word (self, row, word))
      return FALSE;
  return TRUE;
}

static gboolean
sink_write_bare_list (SinkObject *self, const CeasefireRow *row, gconstpointer list)
{
  CeasefireListIter iter;
  const char *word;

  if (!sink_list_is_bare (self, row, list))
    return FALSE;
  ceasefire_list_iter_init (&iter, list);
  while ((word = ceasefire_list_iter_next (&iter)))
    sink_put_word (self, word);
  return TRUE;
}

static gboolean
sink_is_bare (SinkObject *self, guint i, const CeasefireRow *row, const CeasefireCell *cell)
{
  if (row->nicks && self->writer->words.extended == NULL)
    return ceasefire_notation_plan_chooses (self->plan, i, cell->small);
  return ceasefire_notation_is_bare_word (self, row, sink_get_word (row, cell));
}

/* Of the rank @i among those that take bare words. */
static gboolean
sink_write_bare_row (SinkObject *self, guint i)
{
  const CeasefireRow *row = &self->plan->layout->rows[self->plan->bare[i]];
  const CeasefireCell *cell = &self->cells[self->plan->bare[i]];

  if (row->item & CEASEFIRE_ITEM_LIST)
    return sink_write_bare_list (self, row, cell->pointer);
  if (!sink_is_bare (self, i, row, cell))
    return FALSE;
  sink_put_word (self, sink_get_word (row, cell));
  return TRUE;
}

static void
sink_write_bare (SinkObject *self)
{
  for (guint i = 0; i < self->plan->n_bare; i++)
    {
      guint row = self->plan->bare[i];

      if ((self->left >> row & 1) && sink_write_bare_row (self, i))
        self->left &= ~(G_GUINT64_CONSTANT (1) << row);
    }
}

/* Texts */

static void
sink_put_key (NotationLine *line, const CeasefireRow *row)
{
  gsize length = row->key_length - 3u; /* without quotes and colon */

  ceasefire_cursor_reserve (&line->to, CEASEFIRE_KEY_SIZE);
  memcpy (line->to.at, row->key + 1, CEASEFIRE_KEY_SIZE - 1);
  line->to.at += length;
}

static gboolean
sink_is_tag (const char *tag)
{
  for (; *tag; tag++)
    if (!g_ascii_isalnum (*tag) && *tag != '-')
      return FALSE;
  return TRUE;
}

static void
sink_put_tag (SinkObject *self, const char *tag)
{
  ceasefire_cursor_byte (&self->line.to, '.');
  if (sink_is_tag (tag))
    {
      ceasefire_cursor_bytes (&self->line.to, tag, strlen (tag));
      return;
    }
  g_string_truncate (self->writer->scratch, 0);
  ceasefire_notation_write_quoted_id (self->writer->scratch, tag);
  ceasefire_notation_put_scratch (self);
}

/* Beside others, the wording in the dossier's language needs no tag. */
static void
sink_write_wording (SinkObject *self, guint i, const char *tag, const char *string, gboolean alone)
{
  gboolean is_own = !alone && g_strcmp0 (tag, self->writer->language) == 0;

  ceasefire_notation_line_begin_token (&self->line);
  if (!is_own || (int) i != self->plan->main)
    sink_put_key (&self->line, &self->plan->layout->rows[i]);
  if (!is_own)
    sink_put_tag (self, tag);
  if (!is_own || (int) i != self->plan->main)
    ceasefire_cursor_byte (&self->line.to, '=');
  ceasefire_notation_put_quoted (self, string);
  ceasefire_notation_line_end_token (&self->line, TRUE);
}

static void
sink_write_text (SinkObject *self, guint i)
{
  const CeasefireText *text = self->cells[i].pointer;
  guint n = ceasefire_text_get_n_wordings (text);

  if (ceasefire_text_peek_plain (text))
    {
      ceasefire_notation_line_begin_token (&self->line);
      if ((int) i != self->plan->main)
        {
          sink_put_key (&self->line, &self->plan->layout->rows[i]);
          ceasefire_cursor_byte (&self->line.to, '=');
        }
      ceasefire_notation_put_item (self, &self->plan->layout->rows[i], &self->cells[i], FALSE);
      ceasefire_notation_line_end_token (&self->line, TRUE);
      return;
    }
  for (guint k = 0; k < n; k++)
    {
      const char *tag;
      const char *string = ceasefire_text_get_wording (text, k, &tag);

      sink_write_wording (self, i, tag, string, n == 1);
    }
}

/* Members */

static void
sink_put_list (SinkObject *self, const CeasefireRow *row, gconstpointer list)
{
  CeasefireListIter iter;
  CeasefireCell item;
  gboolean first = TRUE;

  ceasefire_list_iter_init (&iter, list);
  while ((item.pointer = ceasefire_list_iter_next (&iter)))
    {
      if (!first)
        ceasefire_cursor_byte (&self->line.to, ',');
      first = FALSE;
      ceasefire_notation_put_item (self, row, &item, TRUE);
    }
}

static void
sink_write_member (SinkObject *self, guint i)
{
  const CeasefireRow *row = &self->plan->layout->rows[i];

  if (row->item == CEASEFIRE_ITEM_TEXT)
    {
      sink_write_text (self, i);
      return;
    }
  ceasefire_notation_line_begin_token (&self->line);
  sink_put_key (&self->line, row);
  ceasefire_cursor_byte (&self->line.to, '=');
  if (row->item & CEASEFIRE_ITEM_LIST)
    sink_put_list (self, row, self->cells[i].pointer);
  else
    ceasefire_notation_put_item (self, row, &self->cells[i], FALSE);
  ceasefire_notation_line_end_token (&self->line, TRUE);
}

/* Whether all values of a row have a short form, which no sign begins. */
static gboolean
sink_row_is_short (SinkObject *self, guint i)
{
  const CeasefireRow *row = &self->plan->layout->rows[i];
  const CeasefireLayout *layout = ceasefire_type_get_layout (row->field->type);
  CeasefireListIter iter;
  gconstpointer value;

  if (layout->type->short_forms == NULL || (int) i == self->plan->signed_
      || row->item == CEASEFIRE_ITEM_CHILDREN)
    return FALSE;
  if (!(row->item & CEASEFIRE_ITEM_LIST))
    return ceasefire_notation_has_short (self, layout, self->cells[i].pointer);
  ceasefire_list_iter_init (&iter, self->cells[i].pointer);
  while ((value = ceasefire_list_iter_next (&iter)))
    if (!ceasefire_notation_has_short (self, layout, value))
      return FALSE;
  return TRUE;
}

static void
sink_write_members (SinkObject *self)
{
  guint64 rows = self->left;

  for (; rows != 0; rows &= rows - 1)
    {
      guint row = (guint) __builtin_ctzll (rows);

      if ((self->plan->is_line >> row & 1) && !sink_row_is_short (self, row))
        continue;
      sink_write_member (self, row);
      self->left &= ~(G_GUINT64_CONSTANT (1) << row);
    }
}

static void
sink_write_extras (SinkObject *self, gconstpointer object)
{
  const CeasefireLayout *layout = self->plan->layout;
  const CeasefireExtras *extras
    = ceasefire_sink_get_extras (layout, ceasefire_object_get_node (object, layout));

  for (guint i = 0; i < ceasefire_extras_count (extras); i++)
    {
      const char *name = extras->items[i].name;

      ceasefire_notation_line_begin_token (&self->line);
      ceasefire_notation_put_name (self, name);
      /* A word of a later version is one of a member that is known. */
      if (ceasefire_layout_find (layout, name, strlen (name)) < 0)
        ceasefire_cursor_byte (&self->line.to, ':');
      ceasefire_cursor_byte (&self->line.to, '=');
      ceasefire_cursor_bytes (&self->line.to, extras->items[i].raw, strlen (extras->items[i].raw));
      ceasefire_notation_line_end_token (&self->line, TRUE);
    }
}

/* Citations and claims */

typedef struct
{
  const char *document;
  const char *quote;
  gint64 start;
  gint64 end;
  gboolean is_whole; /* has all four */
  gboolean has_more; /* than these */
} SinkCite;

/* Offsets that are read in front of a quote. */
#define SINK_OFFSET_MAX G_GINT64_CONSTANT (999999999999999)

static void
sink_look_at_cite (const CeasefireNotationWriter *writer, const CeasefireLayout *layout,
                   gconstpointer value, SinkCite *cite)
{
  const guint8 *rows = writer->cite_rows;
  CeasefireRowIter iter;
  CeasefireCell cell;
  guint i;

  *cite = (SinkCite){ .start = -1, .end = -1 };
  ceasefire_row_iter_init (&iter, value, layout);
  cite->has_more = ceasefire_sink_get_extras (layout, iter.node) != NULL;
  while (ceasefire_row_iter_next (&iter, &i, &cell))
    {
      if (i == rows[0])
        cite->document = cell.pointer;
      else if (i == rows[1])
        cite->quote = cell.pointer;
      else if (i == rows[2])
        cite->start = cell.integer;
      else if (i == rows[3])
        cite->end = cell.integer;
      else
        cite->has_more = TRUE;
    }
  cite->is_whole = cite->document && cite->quote && cite->start >= 0 && cite->end >= 0
                   && cite->start <= SINK_OFFSET_MAX && cite->end <= SINK_OFFSET_MAX;
}

static void
sink_put_cite (SinkObject *self, const SinkCite *cite)
{
  CeasefireCursor *to = &self->line.to;

  ceasefire_cursor_byte (to, '@');
  ceasefire_notation_put_id (self, cite->document);
  ceasefire_cursor_byte (to, '[');
  ceasefire_cursor_integer (to, cite->start);
  ceasefire_cursor_bytes (to, "..", 2);
  ceasefire_cursor_integer (to, cite->end);
  ceasefire_cursor_byte (to, ']');
  ceasefire_notation_put_quoted (self, cite->quote);
}

/* Those that one word says, up to the first that needs a line; returns how many they are. */
static guint
sink_write_cites (SinkObject *self, gconstpointer list)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (&ceasefire_citation_type);
  CeasefireListIter iter;
  gconstpointer value;
  guint n = 0;

  ceasefire_list_iter_init (&iter, list);
  for (; (value = ceasefire_list_iter_next (&iter)); n++)
    {
      SinkCite cite;

      sink_look_at_cite (self->writer, layout, value, &cite);
      if (!cite.is_whole || cite.has_more)
        return n;
      ceasefire_notation_line_begin_token (&self->line);
      sink_put_cite (self, &cite);
      ceasefire_notation_line_end_token (&self->line, TRUE);
    }
  return n;
}

static guint
sink_write_signs (SinkObject *self, const CeasefireLayout *layout, gconstpointer list)
{
  CeasefireListIter iter;
  gconstpointer value;
  guint n = 0;

  ceasefire_list_iter_init (&iter, list);
  for (; (value = ceasefire_list_iter_next (&iter)); n++)
    {
      if (!ceasefire_notation_has_short (self, layout, value))
        return n;
      ceasefire_notation_line_begin_token (&self->line);
      ceasefire_notation_put_scratch (self);
      ceasefire_notation_line_end_token (&self->line, TRUE);
    }
  return n;
}

/* How many values of each row stand on the line itself. */
typedef struct
{
  guint n_cites;
  guint n_signs;
} SinkInline;

static SinkInline
sink_write_inline (SinkObject *self)
{
  const NotationPlan *plan = self->plan;
  SinkInline done = { 0, 0 };

  if (plan->signed_ != NOTATION_NONE && (self->left >> plan->signed_ & 1))
    done.n_signs = sink_write_signs (
      self, ceasefire_type_get_layout (plan->layout->fields[plan->signed_]->type),
      self->cells[plan->signed_].pointer);
  if (plan->sources != NOTATION_NONE && (self->left >> plan->sources & 1))
    done.n_cites = sink_write_cites (self, self->cells[plan->sources].pointer);
  return done;
}

/* Lines */

static void
sink_write_lines_of_row (SinkObject *self, guint i, guint n_done)
{
  const CeasefireRow *row = &self->plan->layout->rows[i];
  CeasefireOutput *out = self->line.to.out;
  guint depth = self->line.depth + 1;
  CeasefireListIter iter;
  gconstpointer value;

  if (row->item == CEASEFIRE_ITEM_CHILDREN)
    {
      GListModel *records = self->cells[i].pointer;

      for (guint k = 0; k < g_list_model_get_n_items (records); k++)
        {
          g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, k);

          sink_write_record (self->writer, out, depth, record);
        }
      return;
    }
  if (!(row->item & CEASEFIRE_ITEM_LIST))
    {
      sink_write_value (self->writer, out, depth, self->plan->lines[i],
                        ceasefire_type_get_layout (row->field->type), self->cells[i].pointer);
      return;
    }
  ceasefire_list_iter_init (&iter, self->cells[i].pointer);
  for (guint k = 0; (value = ceasefire_list_iter_next (&iter)); k++)
    if (k >= n_done)
      sink_write_value (self->writer, out, depth, self->plan->lines[i],
                        ceasefire_type_get_layout (row->field->type), value);
}

static void
sink_write_lines (SinkObject *self, SinkInline done)
{
  for (; self->left != 0; self->left &= self->left - 1)
    {
      int row = __builtin_ctzll (self->left);
      guint n_done = row == self->plan->sources   ? done.n_cites
                     : row == self->plan->signed_ ? done.n_signs
                                                  : 0;

      sink_write_lines_of_row (self, (guint) row, n_done);
    }
}

/* Objects */

static void
sink_begin (SinkObject *self, CeasefireNotationWriter *writer, CeasefireOutput *out, guint depth,
            const CeasefireLayout *layout, gconstpointer object)
{
  CeasefireRowIter iter;
  CeasefireCell cell;
  guint row;

  self->writer = writer;
  self->plan = ceasefire_notation_plan (layout);
  ceasefire_row_iter_init (&iter, object, layout);
  self->left = iter.left;
  while (ceasefire_row_iter_next (&iter, &row, &cell))
    self->cells[row] = cell;
  ceasefire_notation_line_begin (&self->line, out, depth);
}

/* What stands behind the first words. */
static void
sink_finish (SinkObject *self, gconstpointer object)
{
  SinkInline done;

  sink_write_bare (self);
  if (self->plan->main != NOTATION_NONE && (self->left >> self->plan->main & 1))
    {
      sink_write_text (self, (guint) self->plan->main);
      self->left &= ~(G_GUINT64_CONSTANT (1) << self->plan->main);
    }
  sink_write_members (self);
  sink_write_extras (self, object);
  done = sink_write_inline (self);
  ceasefire_notation_line_end (&self->line);
  sink_write_lines (self, done);
}

/* The id that a value stands with; an empty one if it has none. */
static void
sink_write_name (SinkObject *self)
{
  int name = self->plan->name;

  if (name == NOTATION_NONE)
    return;
  ceasefire_notation_line_begin_token (&self->line);
  if (self->left >> name & 1)
    ceasefire_notation_put_id (self, self->cells[name].pointer);
  else
    ceasefire_cursor_bytes (&self->line.to, "``", 2);
  ceasefire_notation_line_end_token (&self->line, FALSE);
  self->left &= ~(G_GUINT64_CONSTANT (1) << name);
}

/* A citation with all of an @"..." says that first. */
static gboolean
sink_write_cite_name (SinkObject *self, gconstpointer value)
{
  SinkCite cite;

  sink_look_at_cite (self->writer, self->plan->layout, value, &cite);
  if (!cite.is_whole)
    return FALSE;
  ceasefire_notation_line_begin_token (&self->line);
  sink_put_cite (self, &cite);
  ceasefire_notation_line_end_token (&self->line, FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (self->writer->cite_rows); i++)
    self->left &= ~(G_GUINT64_CONSTANT (1) << self->writer->cite_rows[i]);
  return TRUE;
}

static void
sink_write_value (CeasefireNotationWriter *writer, CeasefireOutput *out, guint depth,
                  const char *name, const CeasefireLayout *layout, gconstpointer value)
{
  SinkObject self;

  sink_begin (&self, writer, out, depth, layout, value);
  ceasefire_cursor_bytes (&self.line.to, name, strlen (name));
  if (layout->type != &ceasefire_citation_type || !sink_write_cite_name (&self, value))
    sink_write_name (&self);
  sink_finish (&self, value);
}

/* A record of a type that this version does not know: its members as JSON. */
static void
sink_write_unknown (SinkObject *self, CeasefireRecord *record)
{
  const CeasefireExtras *extras
    = ceasefire_object_get_extras (record, ceasefire_record_get_layout (record));
  CeasefireCursor *to = &self->line.to;

  if (ceasefire_extras_count (extras) > 0)
    {
      ceasefire_notation_line_begin_token (&self->line);
      ceasefire_cursor_byte (to, '{');
      for (guint i = 0; i < extras->length; i++)
        {
          g_string_assign (self->writer->scratch, i > 0 ? "," : "");
          ceasefire_notation_write_string (self->writer->scratch, extras->items[i].name);
          ceasefire_notation_put_scratch (self);
          ceasefire_cursor_byte (to, ':');
          ceasefire_cursor_bytes (to, extras->items[i].raw, strlen (extras->items[i].raw));
        }
      ceasefire_cursor_byte (to, '}');
      ceasefire_notation_line_end_token (&self->line, TRUE);
    }
  ceasefire_notation_line_end (&self->line);
}

static void
sink_put_type (SinkObject *self, CeasefireRecord *record)
{
  const char *name = ceasefire_record_get_type_name (record);

  if (!self->plan->layout->type->is_open)
    {
      ceasefire_cursor_bytes (&self->line.to, name, strlen (name));
      return;
    }
  ceasefire_cursor_bytes (&self->line.to, "type:", 5);
  ceasefire_notation_put_name (self, name);
}

static void
sink_write_record (CeasefireNotationWriter *writer, CeasefireOutput *out, guint depth,
                   CeasefireRecord *record)
{
  const char *id = ceasefire_record_peek_id (record);
  SinkObject self;

  sink_begin (&self, writer, out, depth, ceasefire_record_get_layout (record), record);
  sink_put_type (&self, record);
  if (id)
    {
      ceasefire_notation_line_begin_token (&self.line);
      ceasefire_notation_put_id (&self, id);
      ceasefire_notation_line_end_token (&self.line, FALSE);
    }
  if (self.plan->layout->type->is_open)
    sink_write_unknown (&self, record);
  else
    sink_finish (&self, record);
}

/* Dossiers */

/* What the header says unless it says something else. */
#define SINK_VERSION "1.0"

static void
sink_drop_version (SinkObject *self)
{
  int row = ceasefire_layout_find (self->plan->layout, "ceasefire", strlen ("ceasefire"));

  if ((self->left >> row & 1) && g_str_equal (self->cells[row].pointer, SINK_VERSION))
    self->left &= ~(G_GUINT64_CONSTANT (1) << row);
}

void
ceasefire_notation_write_head (CeasefireNotationWriter *self, GString *text)
{
  CeasefireOutput out;
  SinkObject object;

  ceasefire_output_take (&out, text);
  sink_begin (&object, self, &out, 0, ceasefire_node_get_layout (self->header), self->header);
  ceasefire_cursor_bytes (&object.line.to, "dossier", 7);
  sink_drop_version (&object);
  sink_finish (&object, self->header);
  ceasefire_output_give_back (&out, text);
}

void
ceasefire_notation_write_record (CeasefireNotationWriter *self, GString *text,
                                 CeasefireRecord *record)
{
  CeasefireOutput out;

  ceasefire_output_take (&out, text);
  ceasefire_record_prefetch (record);
  sink_write_record (self, &out, 0, record);
  ceasefire_output_give_back (&out, text);
}

static void
sink_find_cite_rows (CeasefireNotationWriter *self)
{
  static const char *const names[] = { "document", "quote", "start", "end" };
  const CeasefireLayout *layout = ceasefire_type_get_layout (&ceasefire_citation_type);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    self->cite_rows[i] = (guint8) ceasefire_layout_find (layout, names[i], strlen (names[i]));
}

void
ceasefire_notation_writer_init (CeasefireNotationWriter *self, gconstpointer header)
{
  const CeasefireLayout *layout = ceasefire_node_get_layout (header);
  int row = ceasefire_layout_find (layout, "language", strlen ("language"));
  CeasefireCell cell;

  self->header = header;
  self->words = (NotationWords){ NULL };
  ceasefire_notation_words_set_header (&self->words, header);
  self->language = ceasefire_node_read (header, layout, (guint) row, &cell) ? cell.pointer : NULL;
  self->cache = g_new0 (NotationCached, NOTATION_CACHE);
  self->scratch = g_string_new (NULL);
  sink_find_cite_rows (self);
}

void
ceasefire_notation_writer_clear (CeasefireNotationWriter *self)
{
  ceasefire_notation_words_clear (&self->words);
  g_clear_pointer (&self->cache, g_free);
  if (self->scratch)
    g_string_free (self->scratch, TRUE);
  self->scratch = NULL;
}
