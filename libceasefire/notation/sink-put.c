/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "notation/sink.h"

#include "json/number.h"
#include "notation/lexer.h"
#include "notation/short.h"

/*
 * The words of lines: what stands without quotes where it may, and in which quotes else. Most letters are
 * told by a table, so that few words are looked at twice.
 */

/* Letters */

enum
{
  SINK_ID = 1 << 0,     /* may stand in an id without quotes */
  SINK_SCALAR = 1 << 1, /* in a date or duration */
};

static guint8 sink_letters[256];

static void __attribute__ ((constructor)) sink_make_letters (void)
{
  for (guint i = '!'; i < 0x7f; i++)
    {
      sink_letters[i] = strchr ("\"`", (int) i) ? 0 : SINK_SCALAR;
      if (g_ascii_isalnum ((char) i) || strchr ("_-/:", (int) i))
        sink_letters[i] |= SINK_ID;
    }
}

static inline gsize
sink_measure (const char *text, guint8 letters)
{
  gsize length = 0;

  while (sink_letters[(guint8) text[length]] & letters)
    length++;
  return length;
}

void
ceasefire_notation_put_scratch (SinkObject *self)
{
  const GString *scratch = self->writer->scratch;

  ceasefire_cursor_bytes (&self->line.to, scratch->str, scratch->len);
}

void
ceasefire_notation_put_id (SinkObject *self, const char *id)
{
  gsize length = sink_measure (id, SINK_ID);

  if (G_LIKELY (id[length] == '\0' && length > 0 && *id != '-' && *id != '/' && *id != ':'
                && (length > 1 || *id != '_')))
    {
      ceasefire_cursor_padded (&self->line.to, id, length);
      return;
    }
  g_string_truncate (self->writer->scratch, 0);
  ceasefire_notation_write_id (self->writer->scratch, id);
  ceasefire_notation_put_scratch (self);
}

void
ceasefire_notation_put_name (SinkObject *self, const char *name)
{
  g_string_truncate (self->writer->scratch, 0);
  if (name[sink_measure (name, SINK_ID)] == '\0')
    ceasefire_notation_write_id (self->writer->scratch, name);
  else
    ceasefire_notation_write_quoted_id (self->writer->scratch, name);
  ceasefire_notation_put_scratch (self);
}

void
ceasefire_notation_put_quoted (SinkObject *self, const char *string)
{
  if (G_UNLIKELY (ceasefire_notation_line_wants_block (string)))
    ceasefire_notation_line_block (&self->line, string);
  else
    ceasefire_cursor_string (&self->line.to, string);
}

static void
sink_put_string (SinkObject *self, const char *string, gboolean in_list)
{
  gsize length = strlen (string);

  if (ceasefire_notation_is_bare (string, length, in_list))
    ceasefire_cursor_padded (&self->line.to, string, length);
  else
    ceasefire_notation_put_quoted (self, string);
}

static void
sink_put_scalar (SinkObject *self, const char *string, gboolean in_list)
{
  gsize length = sink_measure (string, SINK_SCALAR);

  if (string[length] == '\0' && length > 0 && !in_list)
    ceasefire_cursor_padded (&self->line.to, string, length);
  else
    ceasefire_notation_put_quoted (self, string);
}

/* Values in their short form, in the scratch. */
gboolean
ceasefire_notation_has_short (SinkObject *self, const CeasefireLayout *layout, gconstpointer value)
{
  const NotationPlan *plan = ceasefire_notation_plan (layout);

  g_string_truncate (self->writer->scratch, 0);
  return ceasefire_notation_short_write (plan->short_forms, layout, value, self->writer->scratch);
}

static void
sink_put_short (SinkObject *self, const CeasefireLayout *layout, gconstpointer value,
                gboolean in_list)
{
  GString *scratch = self->writer->scratch;

  ceasefire_notation_has_short (self, layout, value);
  if (ceasefire_notation_is_bare (scratch->str, scratch->len, in_list))
    ceasefire_notation_put_scratch (self);
  else
    {
      g_autofree char *text = g_strdup (scratch->str);

      g_string_truncate (scratch, 0);
      ceasefire_notation_write_string (scratch, text);
      ceasefire_notation_put_scratch (self);
    }
}

static void
sink_put_number (NotationLine *line, double number)
{
  ceasefire_cursor_reserve (&line->to, CEASEFIRE_NUMBER_SIZE);
  line->to.at += ceasefire_json_print_signed (number, line->to.at);
}

/* One item of a row. */
void
ceasefire_notation_put_item (SinkObject *self, const CeasefireRow *row, const CeasefireCell *cell,
                             gboolean in_list)
{
  NotationLine *line = &self->line;
  const char *string = (const char *) cell->pointer + row->text_offset;
  const CeasefireNick *nick;

  switch ((CeasefireItem) (row->item & ~CEASEFIRE_ITEM_LIST))
    {
    case CEASEFIRE_ITEM_TEXT:
      ceasefire_notation_put_quoted (self, string);
      break;
    case CEASEFIRE_ITEM_NAME:
      ceasefire_notation_put_id (self, string);
      break;
    case CEASEFIRE_ITEM_SCALAR:
      sink_put_scalar (self, string, in_list);
      break;
    case CEASEFIRE_ITEM_WORD:
      nick = &row->nicks->items[cell->small];
      ceasefire_cursor_bytes (&line->to, nick->quoted + 1, nick->length - 2);
      break;
    case CEASEFIRE_ITEM_BOOLEAN:
      if (cell->small == CEASEFIRE_TRISTATE_YES)
        ceasefire_cursor_bytes (&line->to, "yes", 3);
      else
        ceasefire_cursor_bytes (&line->to, "no", 2);
      break;
    case CEASEFIRE_ITEM_INTEGER:
      ceasefire_cursor_integer (&line->to, cell->integer);
      break;
    case CEASEFIRE_ITEM_NUMBER:
      sink_put_number (line, cell->number);
      break;
    case CEASEFIRE_ITEM_JSON:
      ceasefire_cursor_bytes (&line->to, cell->pointer, strlen (cell->pointer));
      break;
    case CEASEFIRE_ITEM_OBJECT:
      sink_put_short (self, ceasefire_type_get_layout (row->field->type), cell->pointer, in_list);
      break;
    case CEASEFIRE_ITEM_STRING:
    case CEASEFIRE_ITEM_OTHER:
    default:
      sink_put_string (self, string, in_list);
      break;
    }
}

/* Bare words */

static gboolean
sink_look_up (SinkObject *self, const CeasefireRow *row, const char *word)
{
  gsize length = strlen (word);

  return ceasefire_notation_is_plain_id (word, length)
         && ceasefire_notation_pass_word (word, word + length) == word + length
         && ceasefire_notation_words_choose (&self->writer->words, self->plan, word, length)
              == (int) (row - self->plan->layout->rows);
}

gboolean
ceasefire_notation_is_bare_word (SinkObject *self, const CeasefireRow *row, const char *word)
{
  guint hash = (guint) ((gsize) row >> 6);
  NotationCached *cached;
  gsize length = 0;

  for (; word[length] && length < NOTATION_CACHE_WORD; length++)
    hash = hash * 31 + (guint8) word[length];
  if (length >= NOTATION_CACHE_WORD)
    return sink_look_up (self, row, word);
  cached = &self->writer->cache[hash % NOTATION_CACHE];
  if (cached->row != row || memcmp (cached->word, word, length + 1) != 0)
    {
      cached->row = row;
      memcpy (cached->word, word, length + 1);
      cached->is_bare = sink_look_up (self, row, word);
    }
  return cached->is_bare;
}
