/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "columns/rows/rows.h"
#include "support/dossier.h"

#include <string.h>

/*
 * docs/reference/flattening.md has an example with its rows. This test prints them again: a page that no
 * longer tells the truth fails it. CEASEFIRE_UPDATE=1 writes the page anew.
 */
static const char mark[] = "<!-- From here on printed by tests/columns/test-flatten-page.c. -->\n";

/* The first block of JSON on the page. */
static char *
find_example (const char *page)
{
  static const char begin[] = "```json\n";
  const char *start = strstr (page, begin);
  const char *end;

  assert_non_null (start);
  start += strlen (begin);
  end = strstr (start, "```");
  assert_non_null (end);
  return g_strndup (start, (gsize) (end - start));
}

static GPtrArray *
flatten (const char *json)
{
  g_autoptr (CeasefireDossier) dossier = read_dossier (json);
  CeasefireHeader *header = ceasefire_dossier_get_header (dossier);
  GListModel *records = G_LIST_MODEL (dossier);
  g_autoptr (CeasefireFlattener) flattener
    = ceasefire_flattener_new (ceasefire_header_get_language (header));
  GPtrArray *rows = rows_new ();

  ceasefire_flatten_header (flattener, header, rows_keep, rows);
  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, i);

      ceasefire_flatten_record (flattener, record, rows_keep, rows);
    }
  return rows;
}

static gboolean
is_in_use (const GPtrArray *rows, const CeasefireTable *table, guint column)
{
  for (guint i = 0; i < rows->len; i++)
    {
      const KeptRow *row = g_ptr_array_index (rows, i);

      if (row->table == table && row->cells[column])
        return TRUE;
    }
  return FALSE;
}

/* Strings without their quotes: the example has nothing to escape. */
static void
append_cell (GString *text, const char *cell, CeasefireColumnKind kind)
{
  gsize length = cell ? strlen (cell) : 0;

  g_string_append (text, " ");
  if (length > 0 && (kind == CEASEFIRE_COLUMN_STRING || kind == CEASEFIRE_COLUMN_TIME))
    g_string_append_len (text, cell + 1, (gssize) length - 2);
  else if (length > 0)
    g_string_append (text, cell);
  g_string_append (text, " |");
}

static void
append_row (GString *text, const GPtrArray *rows, const KeptRow *row)
{
  const CeasefireTable *table = row->table;

  g_string_append_c (text, '|');
  for (guint k = 0; k < table->n_columns; k++)
    if (is_in_use (rows, table, k))
      append_cell (text, row->cells[k], table->columns[k].kind);
  g_string_append_c (text, '\n');
}

static void
append_table (GString *text, const GPtrArray *rows, const CeasefireTable *table)
{
  g_string_append_printf (text, "\n`%s`\n\n|", table->name);
  for (guint k = 0; k < table->n_columns; k++)
    if (is_in_use (rows, table, k))
      g_string_append_printf (text, " `%s` |", table->columns[k].name);
  g_string_append (text, "\n|");
  for (guint k = 0; k < table->n_columns; k++)
    if (is_in_use (rows, table, k))
      g_string_append (text, "---|");
  g_string_append_c (text, '\n');
  for (guint i = 0; i < rows->len; i++)
    {
      const KeptRow *row = g_ptr_array_index (rows, i);

      if (row->table == table)
        append_row (text, rows, row);
    }
}

static char *
print_rows (const char *json)
{
  g_autoptr (GPtrArray) rows = flatten (json);
  GString *text = g_string_new (NULL);
  guint n;
  const CeasefireTable *const *tables = ceasefire_tables_get (&n);

  for (guint i = 0; i < n; i++)
    if (is_in_use (rows, tables[i], CEASEFIRE_COLUMN_RECORD))
      append_table (text, rows, tables[i]);
  return g_string_free (text, FALSE);
}

static void
the_example_of_the_page_has_the_rows_that_it_shows (void **state)
{
  g_autofree char *page = read_text ("docs/reference", "flattening.md");
  g_autofree char *json = find_example (page);
  g_autofree char *fresh = print_rows (json);
  char *printed = strstr (page, mark);

  (void) state;
  assert_non_null (printed);
  printed += strlen (mark);
  if (g_strcmp0 (g_getenv ("CEASEFIRE_UPDATE"), "1") == 0)
    {
      g_autofree char *path = build_path ("docs/reference", "flattening.md");
      g_autofree char *head = g_strndup (page, (gsize) (printed - page));
      g_autofree char *whole = g_strconcat (head, fresh, NULL);

      assert_true (g_file_set_contents (path, whole, -1, NULL));
      return;
    }
  assert_string_equal (printed, fresh);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (the_example_of_the_page_has_the_rows_that_it_shows),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
