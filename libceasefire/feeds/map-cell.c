/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/map-make.h"

#include "core/error.h"
#include "feeds/cells.h"
#include "json/number.h"
#include "json/writer.h"

#include <math.h>
#include <string.h>

/* What becomes of the text of cells: filters, ids, and content of each kind. */

#define ID_MAX_BYTES 200

/* Causes are set often, and mostly forgotten: a word is only kept for what the reader will be told. */
void
ceasefire_cause_set (CeasefireCause *self, CeasefireCauseKind kind, guint column, const char *word)
{
  g_clear_pointer (&self->word, g_free);
  self->kind = kind;
  self->column = column;
  self->word = g_strdup (word);
}

/* Cells */

static const char *
get_cell (const CeasefireMapRow *row, guint column, const CeasefirePart *part,
          CeasefireCause *cause)
{
  const CeasefireMapCell *cell = &row->cells[column];
  const char *text = cell->whole;

  if (part->index != CEASEFIRE_MAP_NONE && cell->n_parts == part->n)
    text = row->parts->pdata[cell->first + part->index];
  else if (part->index != CEASEFIRE_MAP_NONE && cell->n_parts > 1)
    {
      ceasefire_cause_set (cause, CEASEFIRE_CAUSE_PARTS, column, cell->whole);
      return NULL;
    }
  if (text == NULL)
    ceasefire_cause_set (cause, CEASEFIRE_CAUSE_EMPTY, column, NULL);
  return text;
}

guint
ceasefire_map_count_parts (const CeasefireMapValue *value, const CeasefireMapRow *row)
{
  guint n = 0;

  if (row->parts->len == 0)
    return 0;
  for (guint i = 0; i < value->columns->len; i++)
    n = MAX (n, row->cells[g_array_index (value->columns, guint, i)].n_parts);
  return n;
}

/* Filters: each takes a text, and gives one that lies in @buffer or lasts longer. */

static const char *
put (GString *buffer, const char *text, gsize length)
{
  char *copy = g_strndup (text, length);

  g_string_assign (buffer, copy);
  g_free (copy);
  return buffer->str;
}

static const char *
change_case (const char *text, GString *buffer, gboolean is_upper)
{
  g_autofree char *changed = is_upper ? g_utf8_strup (text, -1) : g_utf8_strdown (text, -1);

  return put (buffer, changed, strlen (changed));
}

static const char *
take_date (const char *text, GString *buffer)
{
  g_autoptr (GString) edtf = g_string_sized_new (32);

  return ceasefire_map_date (text, edtf) ? put (buffer, edtf->str, edtf->len) : NULL;
}

static const char *
take_letters (const char *text, guint n, GString *buffer)
{
  const char *end = text;

  while (n-- > 0 && *end)
    end = g_utf8_next_char (end);
  return put (buffer, text, (gsize) (end - text));
}

static const char *
take_before (const char *text, const char *word, GString *buffer)
{
  const char *found = strstr (text, word);

  return found ? put (buffer, text, (gsize) (found - text)) : text;
}

static const char *
take_after (const char *text, const char *word)
{
  const char *found = strstr (text, word);

  return found ? found + strlen (word) : NULL;
}

static const char *
filter_text (const CeasefireMapFilter *filter, const char *text, GString *buffer)
{
  switch (filter->kind)
    {
    case CEASEFIRE_MAP_DATE:
      return take_date (text, buffer);
    case CEASEFIRE_MAP_LOWER:
      return change_case (text, buffer, FALSE);
    case CEASEFIRE_MAP_UPPER:
      return change_case (text, buffer, TRUE);
    case CEASEFIRE_MAP_TAKE:
      return take_letters (text, filter->n, buffer);
    case CEASEFIRE_MAP_BEFORE:
      return take_before (text, filter->text, buffer);
    case CEASEFIRE_MAP_AFTER:
      return take_after (text, filter->text);
    case CEASEFIRE_MAP_TABLE:
      return ceasefire_map_table_find (filter->table, text);
    case CEASEFIRE_MAP_OR:
    default:
      return text;
    }
}

static const char *
filter_cell (const CeasefireMapPiece *piece, const char *text, GString *buffer,
             CeasefireCause *cause)
{
  for (guint i = 0; i < piece->filters->len; i++)
    {
      const CeasefireMapFilter *filter = &g_array_index (piece->filters, CeasefireMapFilter, i);
      const char *before = text;

      if (filter->kind == CEASEFIRE_MAP_OR)
        text = text ? text : filter->text;
      else if (text)
        {
          text = filter_text (filter, text, buffer);
          if (text == NULL || *text == '\0')
            {
              ceasefire_cause_set (cause,
                                   filter->kind == CEASEFIRE_MAP_TABLE  ? CEASEFIRE_CAUSE_TABLE
                                   : filter->kind == CEASEFIRE_MAP_DATE ? CEASEFIRE_CAUSE_DATE
                                                                        : CEASEFIRE_CAUSE_EMPTY,
                                   piece->column, before);
              text = NULL;
            }
        }
    }
  return text;
}

const char *
ceasefire_map_fill (const CeasefireMapValue *value, const CeasefireMapRow *row,
                    const CeasefirePart *part, GString *buffer, CeasefireCause *cause)
{
  const CeasefireMapPiece *pieces = (const CeasefireMapPiece *) (gconstpointer) value->pieces->data;
  g_autoptr (GString) filtered = NULL;

  if (value->pieces->len == 1 && pieces[0].column == CEASEFIRE_MAP_NONE)
    return pieces[0].literal;
  if (value->pieces->len == 1 && *pieces[0].literal == '\0')
    return filter_cell (&pieces[0], get_cell (row, pieces[0].column, part, cause), buffer, cause);
  g_string_truncate (buffer, 0);
  for (guint i = 0; i < value->pieces->len; i++)
    {
      const char *text;

      g_string_append (buffer, pieces[i].literal);
      if (pieces[i].column == CEASEFIRE_MAP_NONE)
        break;
      text = get_cell (row, pieces[i].column, part, cause);
      if (pieces[i].filters->len > 0)
        {
          filtered = filtered ? filtered : g_string_new (NULL);
          text = filter_cell (&pieces[i], text, filtered, cause);
        }
      if (text == NULL)
        return NULL;
      g_string_append (buffer, text);
    }
  return buffer->str;
}

/* Ids */

static gboolean
is_barred (gunichar letter)
{
  return g_unichar_isspace (letter) || g_unichar_iscntrl (letter)
         || g_unichar_type (letter) == G_UNICODE_FORMAT;
}

static void
write_barred (const char *from, const char *to, GString *id)
{
  for (; from < to; from++)
    g_string_append_printf (id, "%%%02X", (guint8) *from);
}

/* Longer ids end in a digest of all of it. */
static void
shorten (const char *text, GString *id)
{
  g_autofree char *digest = g_compute_checksum_for_string (G_CHECKSUM_SHA1, text, -1);
  gsize length = ID_MAX_BYTES;

  while (length > 0 && ((guint8) id->str[length] & 0xc0) == 0x80)
    length--;
  g_string_truncate (id, length);
  g_string_append_c (id, '~');
  g_string_append (id, digest);
}

gboolean
ceasefire_map_write_id (const char *text, GString *id)
{
  g_string_truncate (id, 0);
  while (*text)
    {
      const char *start = text;
      const char *next;

      while ((guint8) *text > ' ' && (guint8) *text < 0x7f)
        text++;
      g_string_append_len (id, start, text - start);
      if (*text == '\0')
        break;
      next = g_utf8_next_char (text);
      if (is_barred (g_utf8_get_char (text)))
        write_barred (text, next, id);
      else
        g_string_append_len (id, text, next - text);
      text = next;
    }
  if (id->len > ID_MAX_BYTES)
    {
      g_autofree char *whole = g_strdup (id->str);

      shorten (whole, id);
    }
  return id->len > 0;
}

/* Content */

/* A number as JSON has it: 5.0 is a whole one, and a plus in front says nothing. */
static gboolean
write_number (const char *text, gboolean is_whole, GString *json)
{
  char printed[CEASEFIRE_NUMBER_SIZE];
  char *end;
  double number;

  if (ceasefire_cell_is_number (text) && !is_whole)
    {
      g_string_append (json, text);
      return TRUE;
    }
  if (*text == '\0' || text[strspn (text, "+-0123456789.eE")] != '\0')
    return FALSE;
  number = g_ascii_strtod (text, &end);
  if (*end != '\0' || !isfinite (number) || (is_whole && floor (number) != number))
    return FALSE;
  g_string_append_len (json, printed, (gssize) ceasefire_json_print_signed (number, printed));
  return TRUE;
}

static gboolean
write_boolean (const char *text, GString *json)
{
  static const char *const yes[] = { "true", "yes", "y", "1", NULL };
  static const char *const no[] = { "false", "no", "n", "0", NULL };
  g_autofree char *word = g_ascii_strdown (text, -1);

  if (!g_strv_contains (yes, word) && !g_strv_contains (no, word))
    return FALSE;
  g_string_append (json, g_strv_contains (yes, word) ? "true" : "false");
  return TRUE;
}

/* Of text that is one and no more: behind it would stand members of the record. */
static gboolean
write_object (const char *text, GString *json)
{
  g_autofree char *object = ceasefire_cell_read_object (text);

  if (object)
    g_string_append (json, object);
  return object != NULL;
}

gboolean
ceasefire_map_write_content (CeasefireModelKind kind, const char *text, GString *json,
                             CeasefireCause *cause)
{
  gboolean written = TRUE;

  if (kind == CEASEFIRE_MODEL_KIND_INTEGER || kind == CEASEFIRE_MODEL_KIND_NUMBER)
    written = write_number (text, kind == CEASEFIRE_MODEL_KIND_INTEGER, json);
  else if (kind == CEASEFIRE_MODEL_KIND_BOOLEAN)
    written = write_boolean (text, json);
  else if (kind == CEASEFIRE_MODEL_KIND_JSON)
    written = write_object (text, json);
  else
    ceasefire_json_write_string (json, text);
  if (!written)
    ceasefire_cause_set (cause, CEASEFIRE_CAUSE_CONTENT, CEASEFIRE_MAP_NONE, text);
  return written;
}
