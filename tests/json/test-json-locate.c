/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"
#include "support/random.h"

#include "core/visit.h"

#include <ceasefire/ceasefire-json.h>
#include <string.h>

static const char text[]
  = "{\n"
    "  \"ceasefire\": \"1.0\", \"vocabularies\": [{\"code\": \"x\"},\n"
    "    {\"code\": \"y\", \"label\": {\"en\": \"Y\"}}],\n"
    "  \"records\": [\n"
    "    {\"type\": \"actor\", \"id\": \"a\", \"name\": \"هدنة😀\", \"aliases\": [\"b\", \"c\"]},\n"
    "    {\"type\": \"agreement\", \"id\": \"g\", \"x.y\": 1, \"cl\\u0061uses\": [\n"
    "      {\"id\": \"c\", \"clauses\": [{\"id\": \"d\",\n"
    "\t\"text\": \"t\"}]}]}],\n"
    "  \"after\": {}\n"
    "}\n";

static void
locate (const char *json, gsize length, const char *path, guint *line, guint *column)
{
  g_autoptr (GBytes) bytes = text_to_bytes (json, length);
  const char *const paths[] = { path, NULL };

  ceasefire_json_locate (bytes, paths, line, column);
}

static void
assert_place (const char *json, const char *path, guint wanted_line, guint wanted_column)
{
  guint line = 0;
  guint column = 0;

  locate (json, strlen (json), path, &line, &column);
  if (line != wanted_line || column != wanted_column)
    fail_msg ("%s: line %u, column %u", path, line, column);
}

static void
members_and_items_are_found (void **state)
{
  (void) state;
  assert_place (text, "", 1, 1);
  assert_place (text, "ceasefire", 2, 3);
  assert_place (text, "vocabularies[1]", 3, 5);
  assert_place (text, "vocabularies[1].label", 3, 19);
  assert_place (text, "vocabularies[1].label.en", 3, 29);
  assert_place (text, "records", 4, 3);
  assert_place (text, "records[0].name", 5, 34);
  assert_place (text, "records[0].aliases", 5, 51);
  assert_place (text, "records[0].aliases[1]", 5, 68);
  assert_place (text, "records[1].clauses[0].clauses[0].text", 8, 2);
  assert_place (text, "after", 9, 3);
  assert_place ("{\"x\": [1,\n {\"y\": 2}]}", "x[1].y", 2, 3);
}

static void
what_is_not_there_is_where_it_would_be (void **state)
{
  (void) state;
  assert_place (text, "nothing", 1, 1);
  assert_place (text, "records[9].name", 4, 3);
  assert_place (text, "records[0].kind", 5, 5);
  assert_place (text, "records[0].gone.deep", 5, 5);
  assert_place (text, "records[0].aliases[2]", 5, 51);
  assert_place (text, "records[0].name.en", 5, 34);
  assert_place (text, "records[0].aliases[1][3].x", 5, 68);
  assert_place (text, "records[-1]", 4, 3);
  assert_place (text, "records[00]", 4, 3);
  assert_place (text, "records[99999999999999999999]", 4, 3);
  assert_place (text, "records[", 4, 3);
  assert_place (text, ".", 1, 1);
  assert_place (text, "[", 1, 1);
  assert_place (text, "[0]", 1, 1);
  assert_place (text, "..[[..]]..", 1, 1);
  assert_place (text, "records[0]..", 5, 5);
}

static void
many_paths_are_found_in_any_order (void **state)
{
  const char *const paths[]
    = { "after", "records[1].clauses[0]", "", "records[0].name", "after", "nothing", NULL };
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  const char *const none[] = { NULL };
  guint lines[6];
  guint columns[6];
  guint one[2];

  (void) state;
  ceasefire_json_locate (bytes, paths, lines, columns);
  assert_int_equal (lines[0], 9);
  assert_int_equal (lines[1], 7);
  assert_int_equal (columns[1], 7);
  assert_int_equal (lines[2], 1);
  assert_int_equal (lines[3], 5);
  assert_int_equal (columns[3], 34);
  assert_int_equal (lines[4], 9);
  assert_int_equal (lines[5], 1);
  ceasefire_json_locate (bytes, paths, NULL, NULL);
  ceasefire_json_locate (bytes, none, NULL, NULL);
  ceasefire_json_locate_one (bytes, paths[0], &one[0], &one[1]);
  assert_int_equal (one[0], lines[0]);
  assert_int_equal (one[1], columns[0]);
  ceasefire_json_locate_one (bytes, paths[0], NULL, NULL);
  assert_critical (ceasefire_json_locate_one (bytes, NULL, NULL, NULL));
  assert_critical (ceasefire_json_locate (NULL, paths, lines, columns));
  assert_critical (ceasefire_json_locate (bytes, NULL, lines, columns));
}

static void
records_of_json_lines_are_found (void **state)
{
  static const char lines[] = "{\"ceasefire\":\"1.0\"}\n\n{\"type\":\"actor\",\"id\":\"a\"}\n"
                              "{\"type\":\"actor\",\"id\":\"b\",\"name\":\"B\"}\n";

  (void) state;
  assert_place (lines, "ceasefire", 1, 2);
  assert_place (lines, "records[0]", 3, 1);
  assert_place (lines, "records[1].name", 4, 26);
  assert_place (lines, "records[1].note", 4, 1);
  assert_place (lines, "records[2]", 1, 1);
  assert_place (lines, "records", 1, 1);
}

/* A text with syntax errors is a mistake of the caller, but no harm. */
static void
texts_cut_anywhere_do_no_harm (void **state)
{
  static const char *const paths[] = { "records[1].clauses[0].clauses[0].text", "after", NULL };
  static const char bad[] = "{\"records\":[{\"a\\u0000\":1,\"b\":[1,2}]";

  (void) state;
  for (gsize cut = 0; cut < sizeof text; cut++)
    {
      g_autoptr (GBytes) bytes = text_to_bytes (text, cut);
      guint lines[2] = { 0, 0 };
      guint columns[2] = { 0, 0 };

      ceasefire_json_locate (bytes, paths, lines, columns);
      assert_true (lines[0] >= 1 && lines[0] <= 10 && columns[0] >= 1);
    }
  assert_place (bad, "records[0].b[1]", 1, 13);
}

/* Each of its dots could begin another member; to keep a place for each would take 45 GB. */
static void
a_long_name_of_dots_is_found (void **state)
{
  g_autofree char *name = g_strnfill (300000, '.');
  g_autofree char *json = g_strdup_printf ("{\"records\":[\n{\"a\":[[]],\n\"%s\":[{}]}]}", name);
  g_autofree char *path = g_strdup_printf ("records[0].%s", name);
  g_autofree char *behind = g_strdup_printf ("%s[0].x", path);

  (void) state;
  assert_place (json, path, 3, 1);
  assert_place (json, behind, 3, 300005);
  path[strlen (path) - 1] = '[';
  assert_place (json, path, 2, 1);
}

static void
collect_path (CeasefireRecord *record, const CeasefireField *field, const CeasefireCell *cell,
              const CeasefirePath *path, gpointer paths)
{
  (void) record;
  (void) field;
  (void) cell;
  g_ptr_array_add (paths, ceasefire_path_to_string (path));
}

/* Every path that a walk through the records names leads to that member's name. */
static void
every_path_of_a_random_dossier_leads_to_its_member (void **state)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (77);

  (void) state;
  for (guint round = 0; round < 60; round++)
    {
      g_autoptr (CeasefireDossier) dossier = random_dossier (rand);
      g_autoptr (GBytes) bytes = ceasefire_dossier_to_bytes (dossier, CEASEFIRE_FORMAT_JSON);
      g_autofree char *json = write_dossier (dossier, CEASEFIRE_FORMAT_JSON);
      g_auto (GStrv) lines = g_strsplit (json, "\n", -1);
      g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);
      g_autofree guint *places = NULL;
      g_autofree guint *columns = NULL;

      for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (dossier)); i++)
        {
          g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), i);
          const CeasefirePath path = { NULL, "records", i };

          ceasefire_record_visit (record, &path, collect_path, paths);
        }
      g_ptr_array_add (paths, NULL);
      places = g_new0 (guint, paths->len);
      columns = g_new0 (guint, paths->len);
      ceasefire_json_locate (bytes, (const char *const *) paths->pdata, places, columns);
      for (guint i = 0; i + 1 < paths->len; i++)
        {
          const char *name = strrchr (paths->pdata[i], '.') + 1;
          g_autofree char *key = g_strdup_printf ("\"%s\": ", name);
          const char *line = lines[places[i] - 1];

          assert_true (g_str_has_prefix (g_utf8_offset_to_pointer (line, columns[i] - 1), key));
        }
    }
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (members_and_items_are_found),
    cmocka_unit_test (what_is_not_there_is_where_it_would_be),
    cmocka_unit_test (many_paths_are_found_in_any_order),
    cmocka_unit_test (records_of_json_lines_are_found),
    cmocka_unit_test (texts_cut_anywhere_do_no_harm),
    cmocka_unit_test (a_long_name_of_dots_is_found),
    cmocka_unit_test (every_path_of_a_random_dossier_leads_to_its_member),
  };

  return cmocka_run_group_tests_name ("locate", tests, NULL, NULL);
}
