/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/join.h"

#include "feeds/cells.h"
#include "feeds/pieces.h"
#include "json/writer.h"

#include <string.h>

/*
 * JSON Lines of the joined rows, over the tables' plans as the flattener goes: an object begins in a
 * row, and its lists are rows of other sheets. Cells become the tokens that their columns are of, if
 * they look like them, and strings otherwise: what is wrong with them, the reader of JSON says.
 */
typedef struct
{
  const CeasefireJoin *join;
  GString *json;
  guint slot;
  gint64 positions[CEASEFIRE_POSITIONS_MAX];
} Composer;

typedef struct
{
  const CeasefireSheet *sheet; /* NULL: nothing is said */
  const CeasefireSheetRow *row;
} Source;

static const char *
source_get (const Source *self, guint target)
{
  return self->sheet ? ceasefire_sheet_get_text (self->sheet, self->row, target) : NULL;
}

/* Items */

static void
put_cell (Composer *self, const CeasefireColumn *column, const char *text)
{
  g_autofree char *object
    = column->kind == CEASEFIRE_COLUMN_JSON ? ceasefire_cell_read_object (text) : NULL;
  gboolean is_bare = object != NULL;

  if (column->kind == CEASEFIRE_COLUMN_INTEGER || column->kind == CEASEFIRE_COLUMN_NUMBER)
    is_bare = ceasefire_cell_is_number (text);
  if (column->kind == CEASEFIRE_COLUMN_BOOLEAN)
    is_bare = g_str_equal (text, "true") || g_str_equal (text, "false");
  if (is_bare)
    g_string_append (self->json, object ? object : text);
  else
    ceasefire_json_write_string (self->json, text);
}

static void
put_string (Composer *self, const char *text)
{
  if (text)
    ceasefire_json_write_string (self->json, text);
  else
    g_string_append (self->json, "null");
}

static gboolean
is_among (const CeasefireSheet *sheet, const CeasefireRange *rows, const char *text)
{
  guint value = CEASEFIRE_COLUMN_POSITIONS + sheet->table->n_positions + 1;

  for (guint i = 0; i < rows->n; i++)
    if (g_strcmp0 (
          ceasefire_sheet_get_text (sheet, ceasefire_sheet_get_row (sheet, rows->items[i]), value),
          text)
        == 0)
      return TRUE;
  return FALSE;
}

static void
put_wordings (Composer *self, const CeasefireSheet *sheet, const CeasefireRange *rows)
{
  guint language = CEASEFIRE_COLUMN_POSITIONS + sheet->table->n_positions;

  g_string_append_c (self->json, '{');
  for (guint i = 0; i < rows->n; i++)
    {
      const CeasefireSheetRow *row = ceasefire_sheet_get_row (sheet, rows->items[i]);
      const char *name = ceasefire_sheet_get_text (sheet, row, language);

      ceasefire_pieces_key (self->json, name ? name : "");
      put_string (self, ceasefire_sheet_get_text (sheet, row, language + 1));
    }
  g_string_append_c (self->json, '}');
}

/* A text is what its wordings are, if it has any; its own cell shows one of them. FALSE: nothing. */
static gboolean
put_text (Composer *self, const Source *source, const CeasefireTarget *target, const char *name)
{
  const CeasefireSheet *sheet = self->join->sheets[target->table->index];
  CeasefireRange rows
    = ceasefire_join_find_items (self->join, target->table, self->slot, self->positions);
  const char *text = source_get (source, target->column);

  if (rows.n == 0 && text == NULL)
    return FALSE;
  if (name)
    ceasefire_pieces_key (self->json, name);
  if (rows.n == 0)
    ceasefire_json_write_string (self->json, text);
  else
    put_wordings (self, sheet, &rows);
  if (rows.n > 0 && text && !is_among (sheet, &rows, text))
    ceasefire_sheet_tell (
      source->sheet, CEASEFIRE_SEVERITY_WARNING, CEASEFIRE_ERROR_CONFLICT, source->row,
      target->column,
      g_strdup_printf ("is not read, since the sheet \"%s\" has the wordings of the text, and this "
                       "is none of them",
                       target->table->name));
  return TRUE;
}

static void put_members (Composer *self, const Source *source, const CeasefirePlan *plan);

/* A single value: it is there if its own column says so, or any of its members. */
static void
put_value (Composer *self, const Source *source, const CeasefireTarget *target, const char *name)
{
  const char *said = source_get (source, target->column);
  gsize start = ceasefire_pieces_begin (self->json, name, '{');

  put_members (self, source, target->plan);
  ceasefire_pieces_end (self->json, start, '}', g_strcmp0 (said, "true") == 0);
  if (said == NULL || g_str_equal (said, "true"))
    return;
  if (g_str_equal (said, "false") && self->json->len == start)
    return;
  ceasefire_sheet_tell (
    source->sheet, CEASEFIRE_SEVERITY_ERROR, CEASEFIRE_ERROR_CONFLICT, source->row, target->column,
    self->json->len > start ? g_strdup ("does not say true, though columns behind it say something")
                            : g_strdup ("says neither true nor false"));
}

static void
put_one (Composer *self, const Source *source, const CeasefireTarget *target, const char *name)
{
  const char *text;

  if (target->plan)
    put_value (self, source, target, name);
  else if (target->table)
    put_text (self, source, target, name);
  else if ((text = source_get (source, target->column)))
    {
      ceasefire_pieces_key (self->json, name);
      put_cell (self, &source->sheet->table->columns[target->column], text);
    }
}

/* Lists */

static void
put_item (Composer *self, const Source *source, const CeasefirePlan *plan)
{
  const CeasefireTarget *target = &plan->targets[0];
  const char *text;

  ceasefire_pieces_key (self->json, NULL);
  if (plan->layout)
    {
      g_string_append_c (self->json, '{');
      put_members (self, source, plan);
      g_string_append_c (self->json, '}');
    }
  else if (target->table)
    {
      if (!put_text (self, source, target, NULL))
        g_string_append (self->json, "null");
    }
  else if ((text = source_get (source, target->column)))
    put_cell (self, &source->sheet->table->columns[target->column], text);
  else
    g_string_append (self->json, "null");
}

static void
put_list (Composer *self, const CeasefireTable *table, const char *name)
{
  CeasefireSheet *sheet = self->join->sheets[table->index];
  CeasefireRange rows = ceasefire_join_find_items (self->join, table, self->slot, self->positions);
  gsize start = ceasefire_pieces_begin (self->json, name, '[');

  for (guint i = 0; i < rows.n; i++)
    {
      const Source source = { sheet, ceasefire_sheet_get_row (sheet, rows.items[i]) };

      self->positions[table->n_positions - 1]
        = ceasefire_sheet_get_positions (sheet, rows.items[i])[table->n_positions - 1];
      put_item (self, &source, table->plan);
    }
  ceasefire_pieces_end (self->json, start, ']', FALSE);
}

/* Records */

static void
put_record (Composer *self, guint index)
{
  const CeasefireSlot *slot = ceasefire_join_get_slot (self->join, index);
  const Source source
    = { slot->sheet, slot->sheet ? ceasefire_sheet_get_row (slot->sheet, slot->row) : NULL };
  const CeasefireTable *table = slot->sheet->table;
  const char *type = table->plan->layout->type->is_open
                       ? source_get (&source, CEASEFIRE_COLUMN_TYPE)
                       : table->name;
  const char *id = source_get (&source, CEASEFIRE_COLUMN_ID);

  g_string_append_c (self->json, '{');
  if (slot->parent == CEASEFIRE_NO_SLOT && type)
    {
      ceasefire_pieces_key (self->json, "type");
      ceasefire_json_write_string (self->json, type);
    }
  if (id)
    {
      ceasefire_pieces_key (self->json, "id");
      ceasefire_json_write_string (self->json, id);
    }
  put_members (self, &source, table->plan);
  g_string_append_c (self->json, '}');
}

static void
put_children (Composer *self, guint member, const char *name)
{
  CeasefireRange range = ceasefire_join_find_children (self->join, self->slot, member);
  gsize start = ceasefire_pieces_begin (self->json, name, '[');

  for (guint i = 0; i < range.n; i++)
    {
      Composer below = { .join = self->join, .json = self->json, .slot = range.items[i] };

      if (ceasefire_join_get_slot (self->join, range.items[i])->is_left_out)
        continue;
      ceasefire_pieces_key (self->json, NULL);
      put_record (&below, range.items[i]);
    }
  ceasefire_pieces_end (self->json, start, ']', FALSE);
}

/* Unknown members */

static void
put_extra (Composer *self, const Source *source, guint target)
{
  const char *text = source_get (source, target);
  g_autofree char *object = text ? ceasefire_cell_read_object (text) : NULL;
  gsize length = object ? strlen (object) : 0;

  if (text && object == NULL)
    ceasefire_sheet_tell (source->sheet, CEASEFIRE_SEVERITY_ERROR, CEASEFIRE_ERROR_SYNTAX,
                          source->row, target, g_strdup ("is no object of JSON, and is left out"));
  if (length <= 2)
    return;
  ceasefire_pieces_key (self->json, NULL);
  g_string_append_len (self->json, object + 1, (gssize) length - 2);
}

/* Cells under headings that no member has; they stand behind all others. */
static void
put_unknown (Composer *self, const Source *source, const CeasefirePlan *plan)
{
  const CeasefireSheet *sheet = source->sheet;

  for (guint i = source->row->n_cells; i > 0; i--)
    {
      const CeasefireSheetCell *cell
        = &g_array_index (sheet->cells, CeasefireSheetCell, source->row->cells + i - 1);
      const CeasefireSheetUnknown *unknown;

      if (cell->target < sheet->table->n_columns)
        return;
      unknown = &g_array_index (sheet->unknowns, CeasefireSheetUnknown,
                                cell->target - sheet->table->n_columns);
      if (unknown->plan != plan)
        continue;
      ceasefire_pieces_key (self->json, unknown->name);
      ceasefire_json_write_string (self->json, sheet->text->str + cell->text);
    }
}

static void
put_members (Composer *self, const Source *source, const CeasefirePlan *plan)
{
  const CeasefireLayout *layout = plan->layout;

  for (guint i = 0; i < layout->n_fields; i++)
    {
      const CeasefireField *field = layout->fields[i];

      if (field->shape == CEASEFIRE_ONE)
        put_one (self, source, &plan->targets[i], field->name);
      else if (field->shape == CEASEFIRE_LIST)
        put_list (self, plan->targets[i].table, field->name);
      else
        put_children (self, i, field->name);
    }
  if (source->sheet == NULL)
    return;
  put_extra (self, source, plan->extra);
  put_unknown (self, source, plan);
}

/* The first line: it needs the version of the format. */
static void
put_header (Composer *self, const CeasefirePlan *plan)
{
  const CeasefireSlot *slot = ceasefire_join_get_slot (self->join, CEASEFIRE_SLOT_HEADER);
  const Source source
    = { slot->sheet, slot->sheet ? ceasefire_sheet_get_row (slot->sheet, slot->row) : NULL };

  g_string_append_c (self->json, '{');
  if (source_get (&source, plan->targets[0].column) == NULL)
    g_string_append_printf (self->json, "\"ceasefire\":\"%d.%d\"", CEASEFIRE_JSON_MAJOR,
                            CEASEFIRE_JSON_MINOR);
  put_members (self, &source, plan);
  g_string_append (self->json, "}\n");
}

void
ceasefire_join_compose (CeasefireJoin *self)
{
  guint n_tables;
  Composer header = { .join = self, .json = self->json };

  put_header (&header, ceasefire_tables_get (&n_tables)[0]->plan);
  for (guint i = 0; i < self->tops->len; i++)
    {
      guint slot = g_array_index (self->tops, guint, i);
      Composer composer = { .join = self, .json = self->json, .slot = slot };

      put_record (&composer, slot);
      g_string_append_c (self->json, '\n');
    }
}
