/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "columns/rows/rows.h"

#include "json/writer.h"

#include <string.h>

static void
row_free (gpointer data)
{
  KeptRow *row = data;

  for (guint i = 0; i < row->table->n_columns; i++)
    g_free (row->cells[i]);
  g_free (row->cells);
  g_free (row);
}

GPtrArray *
rows_new (void)
{
  return g_ptr_array_new_with_free_func (row_free);
}

static char *
print_cell (CeasefireColumnKind kind, const CeasefireTableCell *cell)
{
  GString *text;

  if (!cell->is_set)
    return NULL;
  text = g_string_new (NULL);
  if (kind == CEASEFIRE_COLUMN_BOOLEAN)
    g_string_append (text, cell->yes ? "true" : "false");
  else if (kind == CEASEFIRE_COLUMN_INTEGER)
    g_string_append_printf (text, "%" G_GINT64_FORMAT, cell->integer);
  else if (kind == CEASEFIRE_COLUMN_NUMBER)
    ceasefire_json_write_double (text, cell->number);
  else if (kind == CEASEFIRE_COLUMN_JSON)
    g_string_append (text, cell->string);
  else
    ceasefire_json_write_string (text, cell->string);
  return g_string_free (text, FALSE);
}

void
rows_keep (const CeasefireTable *table, const CeasefireTableCell *cells, gpointer rows)
{
  KeptRow *row = g_new0 (KeptRow, 1);

  row->table = table;
  row->cells = g_new0 (char *, table->n_columns);
  for (guint i = 0; i < table->n_columns; i++)
    row->cells[i] = print_cell (table->columns[i].kind, &cells[i]);
  g_ptr_array_add (rows, row);
}

int
table_find_column (const CeasefireTable *table, const char *name)
{
  for (guint i = 0; i < table->n_columns; i++)
    if (g_str_equal (table->columns[i].name, name))
      return (int) i;
  return -1;
}

const char *
row_get (const KeptRow *row, const char *column)
{
  int i = table_find_column (row->table, column);

  if (i < 0)
    fail_msg ("%s has no column %s", row->table->name, column);
  return row->cells[i];
}

const CeasefireTable *
find_table (const char *name)
{
  guint n;
  const CeasefireTable *const *tables = ceasefire_tables_get (&n);

  for (guint i = 0; i < n; i++)
    if (g_str_equal (tables[i]->name, name))
      return tables[i];
  return NULL;
}
