/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "columns/flatten.h"

#include "core/sink.h"
#include "core/text.h"
#include "core/unknown.h"
#include "json/writer.h"
#include "time/calendar.h"
#include <ceasefire/ceasefire-date.h>

/* One row of a table, filled again and again. */
typedef struct
{
  CeasefireTableCell *cells; /* NULL until it is needed */
  GString **made; /* by column: memory of what the record does not hold as such; or NULL */
} Row;

struct _CeasefireFlattener
{
  Row *rows; /* by the index of the table */
  guint n_tables;
  char *language;
  gint64 n_records;
  CeasefireGiveRow give_row;
  gpointer user_data;
  CeasefireTableCell *at; /* for the sink: the cell that is being filled */
};

/* The record whose lists are being gone through, and where in them. */
typedef struct
{
  CeasefireFlattener *self;
  gint64 record;
  const char *id;
  gint64 positions[CEASEFIRE_POSITIONS_MAX];
} Place;

/* Rows */

static void
cell_set_string (CeasefireTableCell *cell, const char *string)
{
  cell->is_set = string != NULL;
  cell->string = string;
}

static void
cell_set_integer (CeasefireTableCell *cell, gint64 number)
{
  cell->is_set = TRUE;
  cell->integer = number;
}

static Row *
row_begin (Place *place, const CeasefireTable *table)
{
  Row *row = &place->self->rows[table->index];

  if (row->cells == NULL)
    {
      row->cells = g_new (CeasefireTableCell, table->n_columns);
      row->made = g_new0 (GString *, table->n_columns);
    }
  memset (row->cells, 0, table->n_columns * sizeof *row->cells);
  cell_set_integer (&row->cells[CEASEFIRE_COLUMN_RECORD], place->record);
  if (table->n_positions > 0)
    cell_set_string (&row->cells[CEASEFIRE_COLUMN_PARENT], place->id);
  for (guint i = 0; i < table->n_positions; i++)
    cell_set_integer (&row->cells[CEASEFIRE_COLUMN_POSITIONS + i], place->positions[i]);
  return row;
}

static void
row_give (Place *place, const CeasefireTable *table)
{
  CeasefireFlattener *self = place->self;

  self->give_row (table, self->rows[table->index].cells, self->user_data);
}

static GString *
row_get_memory (Row *row, guint column)
{
  if (row->made[column] == NULL)
    row->made[column] = g_string_new (NULL);
  return g_string_truncate (row->made[column], 0);
}

/* The sink of single items: each fills a cell. Objects, lists and names do not come to it. */

static void
item_string (gpointer sink, const char *string)
{
  cell_set_string (((CeasefireFlattener *) sink)->at, string);
}

static void
item_word (gpointer sink, const CeasefireNick *word)
{
  cell_set_string (((CeasefireFlattener *) sink)->at, word->nick);
}

static void
item_wordings (gpointer sink, const CeasefireText *text)
{
  CeasefireFlattener *self = sink;

  cell_set_string (self->at, ceasefire_text_get_string (text, self->language));
}

static void
item_boolean (gpointer sink, gboolean yes)
{
  CeasefireTableCell *cell = ((CeasefireFlattener *) sink)->at;

  cell->is_set = TRUE;
  cell->yes = yes;
}

static void
item_integer (gpointer sink, gint64 number)
{
  cell_set_integer (((CeasefireFlattener *) sink)->at, number);
}

static void
item_number (gpointer sink, double number)
{
  CeasefireTableCell *cell = ((CeasefireFlattener *) sink)->at;

  cell->is_set = TRUE;
  cell->number = number;
}

static const CeasefireSink item_sink = {
  .string = item_string,
  .word = item_word,
  .wordings = item_wordings,
  .boolean = item_boolean,
  .integer = item_integer,
  .number = item_number,
  .json = item_string,
};

/* What stands in the row itself */

static void
fill_second (Row *row, guint column, gboolean is_known, gint64 seconds)
{
  g_autofree char *text = is_known ? ceasefire_calendar_format (seconds) : NULL;

  if (text)
    cell_set_string (&row->cells[column],
                     g_string_append (row_get_memory (row, column), text)->str);
}

static void
fill_item (Place *place, Row *row, const CeasefireTarget *target, const CeasefireLayout *layout,
           guint member, const CeasefireCell *cell)
{
  gint64 seconds;
  gboolean is_known;

  place->self->at = &row->cells[target->column];
  ceasefire_sink_give_item (&item_sink, place->self, &layout->rows[member], cell);
  if (!target->is_date)
    return;
  is_known = ceasefire_date_get_earliest (cell->pointer, &seconds);
  fill_second (row, target->column + 1, is_known, seconds);
  is_known = ceasefire_date_get_latest (cell->pointer, &seconds);
  fill_second (row, target->column + 2, is_known, seconds);
}

static void
fill_extras (Row *row, guint column, const CeasefireExtras *extras)
{
  GString *json;

  if (ceasefire_extras_count (extras) == 0)
    return;
  json = row_get_memory (row, column);
  for (guint i = 0; i < extras->length; i++)
    {
      g_string_append_c (json, i > 0 ? ',' : '{');
      ceasefire_json_write_string (json, extras->items[i].name);
      g_string_append_c (json, ':');
      g_string_append (json, extras->items[i].raw);
    }
  g_string_append_c (json, '}');
  cell_set_string (&row->cells[column], json->str);
}

static void
fill_members (Place *place, Row *row, const CeasefirePlan *plan, gconstpointer object)
{
  const CeasefireLayout *layout = plan->layout;
  CeasefireRowIter iter;
  CeasefireCell cell;
  guint member;

  ceasefire_row_iter_init (&iter, object, layout);
  fill_extras (row, plan->extra,
               ceasefire_node_get_pointer (iter.node, CEASEFIRE_ENTRY_EXTRAS (layout)));
  while (ceasefire_row_iter_next (&iter, &member, &cell))
    {
      const CeasefireTarget *target = &plan->targets[member];

      if (target->plan)
        {
          row->cells[target->column].is_set = TRUE;
          row->cells[target->column].yes = TRUE;
          fill_members (place, row, target->plan, cell.pointer);
        }
      else if (layout->fields[member]->shape == CEASEFIRE_ONE)
        fill_item (place, row, target, layout, member, &cell);
    }
}

/* What has rows of its own */

static void give_rest (Place *place, const CeasefirePlan *plan, gconstpointer object);
static void give_record (CeasefireFlattener *self, CeasefireRecord *record, const Place *parent,
                         const CeasefireField *list, guint position);

static void
give_wordings (Place *place, const CeasefireTable *table, const CeasefireText *text)
{
  guint n = ceasefire_text_is_plain (text) ? 0 : ceasefire_text_get_n_wordings (text);

  for (guint i = 0; i < n; i++)
    {
      CeasefireTableCell *cells;
      const char *language;
      const char *string = ceasefire_text_get_wording (text, i, &language);

      place->positions[table->n_positions - 1] = i;
      cells = row_begin (place, table)->cells + CEASEFIRE_COLUMN_POSITIONS + table->n_positions;
      cell_set_string (&cells[0], language);
      cell_set_string (&cells[1], string);
      row_give (place, table);
    }
}

static void
give_list (Place *place, const CeasefireTable *table, const CeasefireLayout *layout, guint member,
           gpointer items)
{
  const CeasefirePlan *plan = table->plan;
  CeasefireListIter iter;
  CeasefireCell cell;

  ceasefire_list_iter_init (&iter, items);
  for (guint i = 0; (cell.pointer = ceasefire_list_iter_next (&iter)); i++)
    {
      Row *row;

      place->positions[table->n_positions - 1] = i;
      row = row_begin (place, table);
      if (plan->layout)
        fill_members (place, row, plan, cell.pointer);
      else
        fill_item (place, row, &plan->targets[0], layout, member, &cell);
      row_give (place, table);
      if (plan->layout)
        give_rest (place, plan, cell.pointer);
      else if (plan->rest)
        give_wordings (place, plan->targets[0].table, cell.pointer);
    }
}

static void
give_children (Place *place, const CeasefireField *field, GListModel *records)
{
  guint n = g_list_model_get_n_items (records);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, i);

      give_record (place->self, record, place, field, i);
    }
}

static void
give_rest (Place *place, const CeasefirePlan *plan, gconstpointer object)
{
  const CeasefireLayout *layout = plan->layout;
  CeasefireRowIter iter;
  CeasefireCell cell;
  guint member;

  if (plan->rest == 0)
    return;
  ceasefire_row_iter_init (&iter, object, layout);
  while (ceasefire_row_iter_next (&iter, &member, &cell))
    {
      const CeasefireTarget *target = &plan->targets[member];
      const CeasefireField *field = layout->fields[member];

      if ((plan->rest >> member & 1) == 0)
        continue;
      if (field->shape == CEASEFIRE_CHILDREN)
        give_children (place, field, cell.pointer);
      else if (field->shape == CEASEFIRE_LIST)
        give_list (place, target->table, layout, member, cell.pointer);
      else if (target->plan)
        give_rest (place, target->plan, cell.pointer);
      else
        give_wordings (place, target->table, cell.pointer);
    }
}

/* Records */

static void
give_record (CeasefireFlattener *self, CeasefireRecord *record, const Place *parent,
             const CeasefireField *list, guint position)
{
  const CeasefireTable *table = ceasefire_tables_find (ceasefire_record_get_layout (record));
  Place place
    = { .self = self, .record = ++self->n_records, .id = ceasefire_record_peek_id (record) };
  CeasefireTableCell *cells;
  Row *row;

  g_return_if_fail (table != NULL);

  row = row_begin (&place, table);
  cells = row->cells;
  cell_set_string (&cells[CEASEFIRE_COLUMN_ID], place.id);
  if (table->plan->layout->type->is_open)
    cell_set_string (&cells[CEASEFIRE_COLUMN_TYPE], ceasefire_unknown_peek_type_name (record));
  if (parent)
    {
      cell_set_integer (&cells[CEASEFIRE_COLUMN_PARENT_RECORD], parent->record);
      cell_set_string (&cells[CEASEFIRE_COLUMN_PARENT_ID], parent->id);
      cell_set_string (&cells[CEASEFIRE_COLUMN_MEMBER], list->name);
      cell_set_integer (&cells[CEASEFIRE_COLUMN_PLACE], position);
    }
  fill_members (&place, row, table->plan, record);
  row_give (&place, table);
  give_rest (&place, table->plan, record);
}

CeasefireFlattener *
ceasefire_flattener_new (const char *language)
{
  CeasefireFlattener *self = g_new0 (CeasefireFlattener, 1);

  ceasefire_tables_get (&self->n_tables);
  self->rows = g_new0 (Row, self->n_tables);
  self->language = g_strdup (language);
  return self;
}

void
ceasefire_flattener_free (CeasefireFlattener *self)
{
  guint n_tables;
  const CeasefireTable *const *tables = ceasefire_tables_get (&n_tables);

  for (guint i = 0; i < n_tables; i++)
    {
      for (guint k = 0; self->rows[i].cells && k < tables[i]->n_columns; k++)
        if (self->rows[i].made[k])
          g_string_free (self->rows[i].made[k], TRUE);
      g_free (self->rows[i].made);
      g_free (self->rows[i].cells);
    }
  g_free (self->rows);
  g_free (self->language);
  g_free (self);
}

void
ceasefire_flatten_header (CeasefireFlattener *self, gconstpointer header, CeasefireGiveRow give_row,
                          gpointer user_data)
{
  const CeasefireTable *table
    = ceasefire_tables_find (ceasefire_type_get_layout (ceasefire_types_get_header ()));
  Place place = { .self = self };

  self->give_row = give_row;
  self->user_data = user_data;
  fill_members (&place, row_begin (&place, table), table->plan, header);
  row_give (&place, table);
  give_rest (&place, table->plan, header);
}

void
ceasefire_flatten_record (CeasefireFlattener *self, CeasefireRecord *record,
                          CeasefireGiveRow give_row, gpointer user_data)
{
  self->give_row = give_row;
  self->user_data = user_data;
  give_record (self, record, NULL, NULL, 0);
}
