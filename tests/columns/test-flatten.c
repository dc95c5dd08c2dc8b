/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "columns/rows/rows.h"
#include "core/unknown.h"
#include "core/value.h"
#include "support/dossier.h"
#include "support/random.h"

#include <ceasefire/ceasefire-json.h>
#include <string.h>

/*
 * Flattening against docs/reference/flattening.md: what tables and columns there must be is worked out here
 * from the types' tables once more, and rows are put together again by names alone.
 */
#define SEED 20161001
#define N_ROUNDS 60

/* Tables and columns */

static const struct
{
  const CeasefireKind *kind;
  CeasefireColumnKind column;
} kinds[] = {
  { &ceasefire_kind_string, CEASEFIRE_COLUMN_STRING },
  { &ceasefire_kind_text, CEASEFIRE_COLUMN_STRING },
  { &ceasefire_kind_enum, CEASEFIRE_COLUMN_STRING },
  { &ceasefire_kind_scalar, CEASEFIRE_COLUMN_STRING },
  { &ceasefire_kind_raw, CEASEFIRE_COLUMN_JSON },
  { &ceasefire_kind_boolean, CEASEFIRE_COLUMN_BOOLEAN },
  { &ceasefire_kind_object, CEASEFIRE_COLUMN_BOOLEAN },
  { &ceasefire_kind_int, CEASEFIRE_COLUMN_INTEGER },
  { &ceasefire_kind_double, CEASEFIRE_COLUMN_NUMBER },
};

typedef struct
{
  guint n_tables;
  guint n_columns;
} Tally;

static void
expect_column (Tally *tally, const CeasefireTable *table, const char *name,
               CeasefireColumnKind kind)
{
  int i = table_find_column (table, name);

  if (i < 0)
    fail_msg ("%s has no column %s", table->name, name);
  assert_int_equal (table->columns[i].kind, kind);
  tally->n_columns++;
}

static void expect_members (Tally *tally, const CeasefireTable *table, const CeasefireType *type,
                            const char *prefix);

static const CeasefireTable *
expect_list (Tally *tally, const CeasefireTable *parent, const char *path)
{
  g_autofree char *name = g_strconcat (parent->name, "_", path, NULL);
  const CeasefireTable *table = find_table (name);

  if (table == NULL)
    fail_msg ("there is no table %s", name);
  assert_ptr_equal (table->parent, parent);
  tally->n_tables++;
  expect_column (tally, table, "record", CEASEFIRE_COLUMN_INTEGER);
  expect_column (tally, table, "parent", CEASEFIRE_COLUMN_STRING);
  expect_column (tally, table, "position", CEASEFIRE_COLUMN_INTEGER);
  for (const CeasefireTable *outer = parent; outer->parent; outer = outer->parent)
    {
      g_autofree char *position
        = g_strconcat (outer->name + strlen (outer->parent->name) + 1, "_position", NULL);

      expect_column (tally, table, position, CEASEFIRE_COLUMN_INTEGER);
    }
  return table;
}

static void
expect_item (Tally *tally, const CeasefireTable *table, const CeasefireField *field,
             const char *name)
{
  g_autofree char *prefix = g_strconcat (name, "_", NULL);
  guint i = 0;

  while (i < G_N_ELEMENTS (kinds) && kinds[i].kind != field->kind)
    i++;
  assert_true (i < G_N_ELEMENTS (kinds));
  expect_column (tally, table, name, kinds[i].column);
  if (field->scalar && field->scalar->get_type () == CEASEFIRE_TYPE_DATE)
    {
      g_autofree char *earliest = g_strconcat (name, "_earliest", NULL);
      g_autofree char *latest = g_strconcat (name, "_latest", NULL);

      expect_column (tally, table, earliest, CEASEFIRE_COLUMN_TIME);
      expect_column (tally, table, latest, CEASEFIRE_COLUMN_TIME);
    }
  if (field->kind == &ceasefire_kind_text)
    {
      const CeasefireTable *wordings = expect_list (tally, table, name);

      expect_column (tally, wordings, "language", CEASEFIRE_COLUMN_STRING);
      expect_column (tally, wordings, "value", CEASEFIRE_COLUMN_STRING);
    }
  if (field->kind == &ceasefire_kind_object)
    expect_members (tally, table, field->type, prefix);
}

static void
expect_members (Tally *tally, const CeasefireTable *table, const CeasefireType *type,
                const char *prefix)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);
  g_autofree char *extra = g_strconcat (prefix, "extra", NULL);

  for (guint i = 0; i < layout->n_fields; i++)
    {
      const CeasefireField *field = layout->fields[i];
      g_autofree char *name = g_strconcat (prefix, field->name, NULL);

      if (field->shape == CEASEFIRE_ONE)
        expect_item (tally, table, field, name);
      else if (field->shape == CEASEFIRE_LIST && field->kind == &ceasefire_kind_object)
        expect_members (tally, expect_list (tally, table, name), field->type, "");
      else if (field->shape == CEASEFIRE_LIST)
        expect_item (tally, expect_list (tally, table, name), field, "value");
      else
        {
          const CeasefireTable *nested = find_table (field->type->name);

          assert_true (table_find_column (nested, "parent_record") >= 0);
          assert_true (table_find_column (nested, "member") >= 0);
        }
    }
  expect_column (tally, table, extra, CEASEFIRE_COLUMN_JSON);
}

static void
expect_type (Tally *tally, const CeasefireType *type)
{
  const CeasefireTable *table = find_table (type->name);

  assert_non_null (table);
  assert_ptr_equal (table, ceasefire_tables_find (ceasefire_type_get_layout (type)));
  tally->n_tables++;
  expect_column (tally, table, "record", CEASEFIRE_COLUMN_INTEGER);
  if (type->is_record)
    expect_column (tally, table, "id", CEASEFIRE_COLUMN_STRING);
  if (type->is_open)
    expect_column (tally, table, "type", CEASEFIRE_COLUMN_STRING);
  if (table_find_column (table, "parent_record") >= 0)
    {
      expect_column (tally, table, "parent_record", CEASEFIRE_COLUMN_INTEGER);
      expect_column (tally, table, "parent", CEASEFIRE_COLUMN_STRING);
      expect_column (tally, table, "member", CEASEFIRE_COLUMN_STRING);
      expect_column (tally, table, "position", CEASEFIRE_COLUMN_INTEGER);
    }
  expect_members (tally, table, type, "");
}

static void
the_tables_hold_every_member_of_every_type_and_nothing_else (void **state)
{
  Tally tally = { 0 };
  guint n_tables;
  const CeasefireTable *const *tables = ceasefire_tables_get (&n_tables);
  guint n_columns = 0;

  (void) state;
  expect_type (&tally, ceasefire_types_get_header ());
  for (CeasefireType *const *type = ceasefire_types_get_records (); *type; type++)
    expect_type (&tally, *type);
  expect_type (&tally, &ceasefire_unknown_type);
  for (guint i = 0; i < n_tables; i++)
    n_columns += tables[i]->n_columns;
  assert_int_equal (tally.n_tables, n_tables);
  assert_int_equal (tally.n_columns, n_columns);
}

static void
assert_name (const char *name)
{
  assert_in_range (strlen (name), 1, 63);
  if (!g_ascii_islower (name[0])
      || strspn (name, "abcdefghijklmnopqrstuvwxyz0123456789_") != strlen (name))
    fail_msg ("\"%s\" is no name", name);
}

static void
names_are_unique_and_short_enough_for_databases (void **state)
{
  guint n;
  const CeasefireTable *const *tables = ceasefire_tables_get (&n);

  (void) state;
  for (guint i = 0; i < n; i++)
    {
      assert_name (tables[i]->name);
      assert_int_equal (tables[i]->index, i);
      assert_ptr_equal (find_table (tables[i]->name), tables[i]);
      for (guint k = 0; k < tables[i]->n_columns; k++)
        {
          assert_name (tables[i]->columns[k].name);
          if (table_find_column (tables[i], tables[i]->columns[k].name) != (int) k)
            fail_msg ("%s has two columns %s", tables[i]->name, tables[i]->columns[k].name);
        }
    }
}

/* Rows */

static void
assert_all_used (GPtrArray *rows)
{
  for (guint i = 0; i < rows->len; i++)
    {
      const KeptRow *row = g_ptr_array_index (rows, i);

      if (!row->is_used)
        fail_msg ("a row of %s belongs to nothing", row->table->name);
    }
}

static void
check_rebuilt (CeasefireRecord *record)
{
  g_autoptr (CeasefireFlattener) flattener = ceasefire_flattener_new (NULL);
  g_autoptr (GPtrArray) rows = rows_new ();
  g_autofree char *json = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (CeasefireRecord) read = NULL;
  g_autoptr (GError) error = NULL;

  ceasefire_flatten_record (flattener, record, rows_keep, rows);
  json = rebuild_record (rows, 1);
  assert_all_used (rows);
  bytes = g_bytes_new (json, strlen (json));
  read = ceasefire_record_from_json (bytes, &error);
  if (read == NULL)
    fail_msg ("%s: %s", error->message, json);
  if (!ceasefire_record_equal (read, record))
    {
      g_autofree char *written = ceasefire_record_to_json (record);

      fail_msg ("rebuilt:\n%s\nwritten:\n%s", json, written);
    }
}

static void
random_records_can_be_rebuilt_from_their_rows (void **state)
{
  GRand *rand = g_rand_new_with_seed (SEED);

  (void) state;
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_autoptr (CeasefireRecord) unknown = random_unknown (rand, "u");

      check_rebuilt (unknown);
      for (CeasefireType *const *type = ceasefire_types_get_records (); *type; type++)
        {
          g_autoptr (CeasefireRecord) record = random_record (rand, *type, "r");
          g_autofree char *json = ceasefire_record_to_json (record);
          g_autoptr (CeasefireRecord) packed = read_record (json);

          check_rebuilt (record);
          check_rebuilt (packed);
        }
    }
  g_rand_free (rand);
}

static void
random_headers_can_be_rebuilt_from_their_rows (void **state)
{
  GRand *rand = g_rand_new_with_seed (SEED);

  (void) state;
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_autoptr (CeasefireDossier) dossier = random_dossier (rand);
      g_autoptr (CeasefireFlattener) flattener = ceasefire_flattener_new (NULL);
      g_autoptr (GPtrArray) rows = rows_new ();
      g_autoptr (CeasefireDossier) read = NULL;
      g_autofree char *json = NULL;

      ceasefire_flatten_header (flattener, ceasefire_dossier_get_header (dossier), rows_keep, rows);
      json = rebuild_header (rows);
      assert_all_used (rows);
      read = read_dossier (json);
      assert_true (ceasefire_value_equal (ceasefire_dossier_get_header (read),
                                          ceasefire_dossier_get_header (dossier)));
    }
  g_rand_free (rand);
}

/* What a list's row belongs to: the row of the same record at the same positions. */
static gboolean
row_belongs_to (const KeptRow *row, const KeptRow *owner)
{
  const CeasefireTable *table = owner->table;

  if (table != row->table->parent || g_strcmp0 (row->cells[0], owner->cells[0]) != 0)
    return FALSE;
  for (guint i = 0; i < table->n_positions; i++)
    if (g_strcmp0 (row->cells[CEASEFIRE_COLUMN_POSITIONS + i],
                   owner->cells[CEASEFIRE_COLUMN_POSITIONS + i])
        != 0)
      return FALSE;
  return TRUE;
}

static void
assert_owner_before (GPtrArray *rows, guint i)
{
  const KeptRow *row = g_ptr_array_index (rows, i);

  if (row->table->parent == NULL)
    return;
  for (guint k = i; k-- > 0;)
    if (row_belongs_to (row, g_ptr_array_index (rows, k)))
      return;
  fail_msg ("a row of %s comes before what it belongs to", row->table->name);
}

static void
a_row_comes_before_all_that_belong_to_it (void **state)
{
  GRand *rand = g_rand_new_with_seed (SEED);
  g_autoptr (CeasefireFlattener) flattener = ceasefire_flattener_new (NULL);
  g_autoptr (GPtrArray) rows = rows_new ();
  guint n_records = 0;

  (void) state;
  for (CeasefireType *const *type = ceasefire_types_get_records (); *type; type++)
    {
      g_autoptr (CeasefireRecord) record = random_record (rand, *type, "r");

      ceasefire_flatten_record (flattener, record, rows_keep, rows);
    }
  for (guint i = 0; i < rows->len; i++)
    {
      const KeptRow *row = g_ptr_array_index (rows, i);
      g_autofree char *next = g_strdup_printf ("%u", n_records + 1);

      assert_owner_before (rows, i);
      if (row->table->parent)
        continue;
      assert_string_equal (row_get (row, "record"), next);
      n_records++;
    }
  assert_true (n_records > 10);
  g_rand_free (rand);
}

/* Single rules */

static char *
flatten_one (const char *json, const char *language, const char *column)
{
  g_autoptr (CeasefireRecord) record = read_record (json);
  g_autoptr (CeasefireFlattener) flattener = ceasefire_flattener_new (language);
  g_autoptr (GPtrArray) rows = rows_new ();

  ceasefire_flatten_record (flattener, record, rows_keep, rows);
  return g_strdup (row_get (g_ptr_array_index (rows, 0), column));
}

static void
assert_second (const char *cell, char *formatted)
{
  gboolean is_known = strcmp (formatted, "unknown") != 0 && strstr (formatted, "inf") == NULL;
  g_autofree char *quoted = is_known ? g_strdup_printf ("\"%s\"", formatted) : NULL;

  if (g_strcmp0 (cell, quoted) != 0)
    fail_msg ("%s, and not %s", cell ? cell : "nothing", formatted);
  g_free (formatted);
}

static void
dates_have_the_seconds_that_the_library_says (void **state)
{
  static const char *const dates[] = {
    "2016-09-09",       "2016-09-09T20:00:00+02:00",
    "2016-09",          "2016",
    "2016-21",          "2016-09-10/..",
    "../2016-09-10",    "/2016",
    "2016-09-10/",      "1984?",
    "-0044-03-15",      "Y170000002",
    "201X-XX",          "[2016,2018]",
    "2016-09-09T20:00", "Y-999999999999",
  };

  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autoptr (CeasefireDate) date = ceasefire_date_new (dates[i], NULL);
      g_autofree char *json
        = g_strdup_printf ("{\"type\":\"statement\",\"id\":\"s\",\"when\":\"%s\"}", dates[i]);
      g_autofree char *earliest = flatten_one (json, NULL, "when_earliest");
      g_autofree char *latest = flatten_one (json, NULL, "when_latest");
      g_autofree char *when = flatten_one (json, NULL, "when");
      g_autofree char *quoted = g_strdup_printf ("\"%s\"", dates[i]);

      assert_non_null (date);
      assert_string_equal (when, quoted);
      assert_second (earliest, ceasefire_date_format_earliest (date));
      assert_second (latest, ceasefire_date_format_latest (date));
    }
}

static void
a_text_shows_the_wording_in_the_language_asked_for (void **state)
{
  static const char json[] = "{\"type\":\"statement\",\"id\":\"s\","
                             "\"text\":{\"ru\":\"перемирие\",\"en\":\"truce\"}}";
  g_autofree char *first = flatten_one (json, NULL, "text");
  g_autofree char *english = flatten_one (json, "en", "text");
  g_autofree char *arabic = flatten_one (json, "ar", "text");

  (void) state;
  assert_string_equal (first, "\"перемирие\"");
  assert_string_equal (english, "\"truce\"");
  assert_string_equal (arabic, first);
}

static void
nothing_and_an_empty_string_and_an_empty_value_differ (void **state)
{
  g_autofree char *absent = flatten_one ("{\"type\":\"clause\",\"id\":\"c\"}", NULL, "text");
  g_autofree char *empty
    = flatten_one ("{\"type\":\"clause\",\"id\":\"c\",\"text\":\"\"}", NULL, "text");
  g_autofree char *no_value = flatten_one ("{\"type\":\"clause\",\"id\":\"c\"}", NULL, "deadline");
  g_autofree char *empty_value
    = flatten_one ("{\"type\":\"clause\",\"id\":\"c\",\"deadline\":{}}", NULL, "deadline");

  (void) state;
  assert_null (absent);
  assert_string_equal (empty, "\"\"");
  assert_null (no_value);
  assert_string_equal (empty_value, "true");
}

static void
records_with_the_same_id_have_numbers_of_their_own (void **state)
{
  static const char json[] = "{\"type\":\"agreement\",\"id\":\"a\",\"amends\":[\"b\"],"
                             "\"clauses\":[{\"id\":\"a\",\"means\":[\"mortar\"]}]}";
  g_autoptr (CeasefireRecord) record = read_record (json);
  g_autoptr (CeasefireFlattener) flattener = ceasefire_flattener_new (NULL);
  g_autoptr (GPtrArray) rows = rows_new ();
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  (void) state;
  ceasefire_flatten_record (flattener, record, rows_keep, rows);
  ceasefire_flatten_record (flattener, record, rows_keep, rows);
  first = rebuild_record (rows, 1);
  second = rebuild_record (rows, 3);
  assert_all_used (rows);
  assert_string_equal (first, second);
}

static void
an_unknown_record_needs_no_id (void **state)
{
  GRand *rand = g_rand_new_with_seed (SEED);

  (void) state;
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_autoptr (CeasefireRecord) record = random_unknown (rand, NULL);
      g_autoptr (CeasefireFlattener) flattener = ceasefire_flattener_new (NULL);
      g_autoptr (GPtrArray) rows = rows_new ();

      ceasefire_flatten_record (flattener, record, rows_keep, rows);
      assert_int_equal (rows->len, 1);
      assert_string_equal (row_get (g_ptr_array_index (rows, 0), "record"), "1");
      assert_null (row_get (g_ptr_array_index (rows, 0), "id"));
    }
  g_rand_free (rand);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (the_tables_hold_every_member_of_every_type_and_nothing_else),
    cmocka_unit_test (names_are_unique_and_short_enough_for_databases),
    cmocka_unit_test (random_records_can_be_rebuilt_from_their_rows),
    cmocka_unit_test (random_headers_can_be_rebuilt_from_their_rows),
    cmocka_unit_test (a_row_comes_before_all_that_belong_to_it),
    cmocka_unit_test (dates_have_the_seconds_that_the_library_says),
    cmocka_unit_test (a_text_shows_the_wording_in_the_language_asked_for),
    cmocka_unit_test (records_with_the_same_id_have_numbers_of_their_own),
    cmocka_unit_test (an_unknown_record_needs_no_id),
    cmocka_unit_test (nothing_and_an_empty_string_and_an_empty_value_differ),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
