/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"
#include "monitor/vectors/findings.h"
#include "monitor/vectors/readings.h"
#include "monitor/vectors/vectors.h"

#include <string.h>

/*
 * Every file of vectors in the folder that CEASEFIRE_VECTORS_DIR names is run through the monitor,
 * and through the oracle. It is looked up when the test runs, so that another folder needs no new
 * configuration.
 */

#define N_ORDERS 3

static char *
get_folder (void)
{
  const char *folder = g_getenv ("CEASEFIRE_VECTORS_DIR");

  if (folder != NULL)
    return g_strdup (folder);
  return g_build_filename (g_getenv ("CEASEFIRE_SOURCE_DIR"), "..", "shared", "monitor", NULL);
}

static gint
compare_paths (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Names of the files in the folder, in order. */
static GPtrArray *
list_files (const char *folder)
{
  GPtrArray *paths = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".json"))
      g_ptr_array_add (paths, g_build_filename (folder, name, NULL));
  g_ptr_array_sort (paths, compare_paths);
  return paths;
}

typedef struct
{
  guint n_cases, n_expectations, n_failed;
} Score;

static void
check_case (const VectorCase *vector, const MonitorReading *reading, const char *order,
            Score *score)
{
  g_autoptr (GPtrArray) findings = reading->find (vector->dossier, vector->settings);

  for (guint i = 0; i < json_array_get_length (vector->expect); i++)
    {
      g_autofree char *problems
        = vector_compare (json_array_get_object_element (vector->expect, i), findings);

      score->n_expectations++;
      if (problems == NULL)
        continue;
      score->n_failed++;
      print_error ("%s (%s), %s, %s: %s", vector->id, vector->title, reading->name, order,
                   problems);
    }
}

static void
check_vector (JsonObject *file, JsonObject *vector, Score *score)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (g_str_hash ("vectors"));

  for (guint order = 0; order <= N_ORDERS; order++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (VectorCase) converted
        = vector_case_new (file, vector, order > 0 ? random : NULL, &error);
      g_autofree char *name = g_strdup_printf ("order %u", order);

      if (converted == NULL)
        {
          print_error ("not converted: %s\n", error->message);
          score->n_failed++;
          return;
        }
      for (const MonitorReading *reading = monitor_readings; reading->name; reading++)
        check_case (converted, reading, name, score);
    }
  score->n_cases++;
}

static void
all_vectors_give_what_they_expect_in_any_order (void **state)
{
  g_autofree char *folder = get_folder ();
  g_autoptr (GPtrArray) paths = list_files (folder);
  guint n_files = 0;
  Score score = { 0 };
  (void) state;

  for (guint i = 0; i < paths->len; i++)
    {
      const char *path = g_ptr_array_index (paths, i);
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonObject) file = vectors_load (path, &error);

      if (file == NULL)
        fail_msg ("%s: %s", path, error->message);
      if (vectors_get_format (file) != VECTORS_FORMAT_VECTORS)
        continue;
      n_files++;
      for (guint j = 0; j < json_array_get_length (vectors_list (file)); j++)
        check_vector (file, json_array_get_object_element (vectors_list (file), j), &score);
    }
  if (n_files == 0)
    {
      print_message ("SKIPPED: no file of vectors in %s (CEASEFIRE_VECTORS_DIR)\n", folder);
      skip ();
    }
  print_message ("%u vectors of %u files, %u expectations, %u failed\n", score.n_cases, n_files,
                 score.n_expectations, score.n_failed);
  assert_int_equal (score.n_failed, 0);
}

static JsonObject *
load_own (const char *name)
{
  g_autofree char *path
    = g_build_filename (g_getenv ("CEASEFIRE_SOURCE_DIR"), "tests", "data", "monitor", name, NULL);
  g_autoptr (GError) error = NULL;
  JsonObject *file = vectors_load (path, &error);

  if (file == NULL)
    fail_msg ("%s", error->message);
  return file;
}

static void
vectors_of_every_shape_are_understood (void **state)
{
  g_autoptr (JsonObject) file = load_own ("shapes.json");
  Score score = { 0 };
  (void) state;

  for (guint i = 0; i < json_array_get_length (vectors_list (file)); i++)
    check_vector (file, json_array_get_object_element (vectors_list (file), i), &score);
  assert_int_equal (score.n_failed, 0);
  assert_in_range (score.n_cases, 10, 1000);
}

/* The tags of these vectors are numbers of rules; tests/rules/monitor-rules looks for all of them. */
static void
the_rules_of_the_page_give_what_their_vectors_say (void **state)
{
  g_autoptr (JsonObject) file = load_own ("rules.json");
  Score score = { 0 };
  (void) state;

  for (guint i = 0; i < json_array_get_length (vectors_list (file)); i++)
    check_vector (file, json_array_get_object_element (vectors_list (file), i), &score);
  assert_int_equal (score.n_failed, 0);
  assert_in_range (score.n_cases, 90, 1000);
}

static void
a_key_that_is_not_understood_is_named (void **state)
{
  g_autoptr (JsonObject) file = load_own ("shapes.json");
  JsonObject *vector = json_array_get_object_element (vectors_list (file), 0);
  g_autoptr (GError) error = NULL;
  (void) state;

  json_object_set_int_member (json_object_get_object_member (vector, "given"), "weather", 1);
  assert_null (vector_case_new (file, vector, NULL, &error));
  assert_non_null (strstr (error->message, "weather"));
}

/* --- the draft of the article's dossier ------------------------------------------------------- */

static JsonObject *
load_draft (void)
{
  g_autofree char *folder = get_folder ();
  g_autoptr (GPtrArray) paths = list_files (folder);

  for (guint i = 0; i < paths->len; i++)
    {
      g_autoptr (GError) error = NULL;
      JsonObject *file = vectors_load (g_ptr_array_index (paths, i), &error);

      if (file != NULL && vectors_get_format (file) == VECTORS_FORMAT_DRAFT)
        return file;
      g_clear_pointer (&file, json_object_unref);
    }
  print_message ("SKIPPED: no draft of a dossier in %s (CEASEFIRE_VECTORS_DIR)\n", folder);
  skip ();
  return NULL;
}

static OracleLayers
get_layers (const char *query)
{
  if (strstr (query, "explicit") != NULL)
    return ORACLE_EXPLICIT;
  if (strstr (query, "presuppose") != NULL)
    return ORACLE_EXPLICIT | ORACLE_PRESUPPOSED;
  return ORACLE_ALL;
}

static guint
check_query (CeasefireDossier *dossier, OracleSettings *settings, JsonObject *expected,
             const MonitorReading *reading)
{
  const char *query = json_object_get_string_member (expected, "query");
  g_autoptr (GPtrArray) findings = NULL;
  g_autofree char *problems = NULL;

  settings->layers = get_layers (query);
  findings = reading->find (dossier, settings);
  problems = vector_compare (expected, findings);
  if (problems != NULL)
    print_error ("%s (%s): %s", query, reading->name, problems);
  return problems != NULL;
}

static void
check_expected_findings (CeasefireDossier *dossier, OracleSettings *settings, JsonObject *draft)
{
  JsonArray *expected = json_object_get_array_member (draft, "expected_findings");
  guint n_failed = 0;

  for (guint i = 0; i < json_array_get_length (expected); i++)
    for (const MonitorReading *reading = monitor_readings; reading->name; reading++)
      n_failed
        += check_query (dossier, settings, json_array_get_object_element (expected, i), reading);
  print_message ("%u expected findings, %u failed\n", json_array_get_length (expected), n_failed);
  assert_int_equal (n_failed, 0);
}

static const char *
get_time_of_draft (JsonObject *draft)
{
  return json_object_get_string_member (json_object_get_object_member (draft, "reading"),
                                        "evaluated_at");
}

static void
the_draft_gives_the_findings_that_it_expects (void **state)
{
  g_autoptr (JsonObject) draft = load_draft ();
  g_autoptr (GRand) random = g_rand_new_with_seed (2016);
  (void) state;

  for (guint order = 0; order <= N_ORDERS; order++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (VectorCase) converted = vector_case_new_for_draft (
        draft, get_time_of_draft (draft), order > 0 ? random : NULL, &error);

      if (converted == NULL)
        fail_msg ("%s", error->message);
      check_expected_findings (converted->dossier, converted->settings, draft);
    }
}

/* Times of the draft are in UTC. */
static void
the_article_s_dossier_gives_the_findings_that_the_draft_expects (void **state)
{
  g_autoptr (JsonObject) draft = load_draft ();
  g_autofree char *path
    = g_build_filename (g_getenv ("CEASEFIRE_SOURCE_DIR"), "examples", "syria-2016.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_load_file (file, NULL, &error);
  g_autoptr (CeasefireDate) at = ceasefire_date_new (get_time_of_draft (draft), NULL);
  g_autoptr (OracleSettings) settings = oracle_settings_new (at);
  (void) state;

  if (dossier == NULL)
    fail_msg ("%s", error->message);
  settings->timezone = g_strdup ("UTC");
  check_expected_findings (dossier, settings, draft);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (all_vectors_give_what_they_expect_in_any_order),
    cmocka_unit_test (vectors_of_every_shape_are_understood),
    cmocka_unit_test (the_rules_of_the_page_give_what_their_vectors_say),
    cmocka_unit_test (a_key_that_is_not_understood_is_named),
    cmocka_unit_test (the_draft_gives_the_findings_that_it_expects),
    cmocka_unit_test (the_article_s_dossier_gives_the_findings_that_the_draft_expects),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
