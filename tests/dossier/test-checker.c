/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"
#include "support/memory.h"
#include "support/random.h"
#include "support/stream.h"

#include <ceasefire/ceasefire-checker.h>
#include <ceasefire/ceasefire-json.h>
#include <stdio.h>
#include <string.h>

/* A check of a stream finds what a check of the loaded dossier finds, and where it stands. */

#define N_RANDOM 300
#define N_INCIDENTS 100000
/* What stays of an incident: its id, its place in tables of ids and records, and room for these. */
#define ENOUGH_FOR_EACH 64
#define ENOUGH_FOR_READING (6 << 20)

static void
write_problem (CeasefireProblem *problem, guint line, guint column, GString *text)
{
  const char *id = ceasefire_problem_get_record_id (problem);

  g_string_append_printf (
    text, "%u:%u: %d [%s] %s (%s): %s\n", line, column, ceasefire_problem_get_severity (problem),
    ceasefire_problem_get_code (problem), ceasefire_problem_get_path (problem), id ? id : "",
    ceasefire_problem_get_message (problem));
}

/* Loads it, checks it, and looks for the places afterwards. */
static char *
check_loaded (GBytes *bytes, const char *document, const char *words)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_load_bytes (bytes, &error);
  g_autoptr (GListModel) problems = NULL;
  g_autoptr (GPtrArray) paths = g_ptr_array_new ();
  g_autofree guint *lines = NULL;
  g_autofree guint *columns = NULL;
  GString *text = g_string_new (NULL);
  guint n;

  if (dossier == NULL)
    fail_msg ("%s", error->message);
  if (words)
    set_document_text (dossier, document, words);
  problems = ceasefire_dossier_check (dossier);
  n = g_list_model_get_n_items (problems);
  lines = g_new (guint, n);
  columns = g_new (guint, n);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      g_ptr_array_add (paths, (gpointer) ceasefire_problem_get_path (problem));
    }
  g_ptr_array_add (paths, NULL);
  ceasefire_json_locate (bytes, (const char *const *) paths->pdata, lines, columns);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      write_problem (problem, lines[i], columns[i], text);
    }
  return g_string_free (text, FALSE);
}

static void
write_streamed (CeasefireProblem *problem, gpointer user_data)
{
  write_problem (problem, ceasefire_problem_get_line (problem),
                 ceasefire_problem_get_column (problem), user_data);
}

/* The text of the document comes once all has been read. */
static char *
check_streamed (GBytes *bytes, gsize step, const char *document, const char *words)
{
  g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, step);
  g_autoptr (CeasefireChecker) checker = ceasefire_checker_new ();
  g_autoptr (CeasefireDocumentText) paper = words ? ceasefire_document_text_new (words, NULL)
                                                  : NULL;
  g_autoptr (GError) error = NULL;
  GString *text = g_string_new (NULL);

  ceasefire_checker_expect_document_text (checker, document);
  if (!ceasefire_checker_read (checker, reader, NULL, &error))
    fail_msg ("%s", error->message);
  ceasefire_checker_set_document_text (checker, document, paper);
  ceasefire_checker_foreach (checker, write_streamed, text);
  return g_string_free (text, FALSE);
}

static void
compare (GBytes *bytes, const char *words, const char *name)
{
  static const gsize steps[] = { G_MAXSIZE, 4096, 7 };
  g_autofree char *loaded = check_loaded (bytes, "paper", words);

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autofree char *streamed = check_streamed (bytes, steps[i], "paper", words);

      if (strcmp (loaded, streamed) != 0)
        fail_msg ("%s in pieces of %" G_GSIZE_FORMAT ": loaded\n%sstreamed\n%s", name, steps[i],
                  loaded, streamed);
    }
}

/* Of each file of the folder that is a dossier. */
static guint
for_each_dossier (const char *folder,
                  void (*test) (GBytes *bytes, const char *words, const char *name))
{
  g_autofree char *path = build_path (folder, "");
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  guint n = 0;
  const char *name;

  assert_non_null (dir);
  while ((name = g_dir_read_name (dir)))
    {
      g_autofree char *stem = g_strndup (name, strcspn (name, "."));
      g_autofree char *text_name = g_strconcat (stem, ".txt", NULL);
      g_autofree char *text_path = build_path (folder, text_name);
      g_autofree char *words = NULL;
      g_autofree char *json = NULL;
      g_autoptr (GBytes) bytes = NULL;

      if (!g_str_has_suffix (name, ".json"))
        continue;
      json = read_text (folder, name);
      bytes = text_to_bytes (json, strlen (json));
      g_file_get_contents (text_path, &words, NULL, NULL);
      test (bytes, words, name);
      n++;
    }
  return n;
}

static void
a_stream_of_each_example_has_the_problems_of_its_dossier (void **state)
{
  (void) state;
  assert_true (for_each_dossier ("examples", compare) > 0);
  assert_true (for_each_dossier ("tests/data/invalid", compare) > 0);
}

static void
a_stream_of_each_random_dossier_has_the_problems_of_its_dossier (void **state)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);

  (void) state;
  for (guint i = 0; i < N_RANDOM; i++)
    {
      g_autoptr (CeasefireDossier) dossier = random_dossier (rand);
      g_autofree char *name = g_strdup_printf ("dossier %u", i);

      for (guint lines = 0; lines < 2; lines++)
        {
          g_autoptr (GBytes) bytes = ceasefire_dossier_to_bytes (
            dossier, lines ? CEASEFIRE_FORMAT_JSON_LINES : CEASEFIRE_FORMAT_JSON);

          compare (bytes, "words", name);
        }
    }
}

static int
compare_sentences (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* What a line of problems says but for where: the place depends on the order. */
static char *
sort_sentences (char *problems)
{
  g_auto (GStrv) lines = g_strsplit (problems, "\n", -1);
  g_autoptr (GPtrArray) sentences = g_ptr_array_new ();

  for (guint i = 0; lines[i]; i++)
    if (strstr (lines[i], " (") && strstr (lines[i], " records["))
      g_ptr_array_add (sentences, strstr (lines[i], " ("));
  g_ptr_array_sort (sentences, compare_sentences);
  g_ptr_array_add (sentences, NULL);
  g_free (problems);
  return g_strjoinv ("\n", (char **) sentences->pdata);
}

/* Rings are told where they close, of ids that stand twice the first counts, and of actors that are alike the
 * later is told. */
static gboolean
depends_on_order (const char *name)
{
  return strstr (name, "-cycle") || g_str_equal (name, "duplicate-id.json")
         || g_str_equal (name, "similar-actor.json");
}

static void
compare_reversed (GBytes *bytes, const char *words, const char *name)
{
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_load_bytes (bytes, NULL);
  g_autoptr (GBytes) forward = NULL;
  g_autoptr (GBytes) backward = NULL;
  g_autofree char *lines = write_dossier (dossier, CEASEFIRE_FORMAT_JSON_LINES);
  g_auto (GStrv) parts = g_strsplit (lines, "\n", -1);
  g_autoptr (GString) reversed = g_string_new (NULL);
  g_autofree char *one = NULL;
  g_autofree char *other = NULL;

  if (depends_on_order (name))
    return;
  g_string_append_printf (reversed, "%s\n", parts[0]);
  for (guint i = g_strv_length (parts); --i > 0;)
    if (*parts[i])
      g_string_append_printf (reversed, "%s\n", parts[i]);
  forward = text_to_bytes (lines, strlen (lines));
  backward = text_to_bytes (reversed->str, reversed->len);
  one = sort_sentences (check_streamed (forward, G_MAXSIZE, "paper", words));
  other = sort_sentences (check_streamed (backward, G_MAXSIZE, "paper", words));
  if (strcmp (one, other) != 0)
    fail_msg ("%s: forward\n%s\nbackward\n%s", name, one, other);
}

static void
problems_do_not_depend_on_which_record_comes_first (void **state)
{
  (void) state;
  for_each_dossier ("examples", compare_reversed);
  for_each_dossier ("tests/data/invalid", compare_reversed);
}

static void
terms_behind_the_records_count (void **state)
{
  static const char text[]
    = "{\"ceasefire\":\"1.0\",\"records\":[{\"type\":\"incident\",\"id\":\"a\","
      "\"action\":\"siege-by-night\"},{\"type\":\"incident\",\"id\":\"b\","
      "\"action\":\"siege-by-day\"}],\n \"language\":\"en\",\"vocabularies\":[{"
      "\"vocabulary\":\"action\",\"code\":\"siege-by-night\",\"broader\":\"nothing\"}]}";
  g_autoptr (GBytes) bytes = text_to_bytes (text, strlen (text));

  g_autofree char *problems = NULL;

  (void) state;
  compare (bytes, NULL, "terms behind records");
  problems = check_streamed (bytes, G_MAXSIZE, "paper", NULL);
  assert_null (strstr (problems, "records[0].action"));
  assert_non_null (strstr (problems, "records[1].action"));
}

static void
an_error_of_reading_is_that_of_the_reader (void **state)
{
  static const char text[] = "{\"ceasefire\":\"1.0\",\"language\":\"en\"}\n{\"type\":7}\n";
  g_autoptr (GBytes) bytes = text_to_bytes (text, strlen (text));
  g_autoptr (CeasefireReader) reader = ceasefire_reader_new_for_bytes (bytes);
  g_autoptr (CeasefireChecker) checker = ceasefire_checker_new ();
  g_autoptr (GError) error = NULL;

  (void) state;
  assert_false (ceasefire_checker_read (checker, reader, NULL, &error));
  assert_int_equal (ceasefire_error_get_line (error), 2);
  assert_critical (ceasefire_checker_foreach (checker, write_streamed, NULL));
  assert_critical (ceasefire_checker_read (checker, reader, NULL, NULL));
}

/* Memory */

static void
count_problem (CeasefireProblem *problem, gpointer user_data)
{
  (void) problem;
  ++*(guint *) user_data;
}

static void
measure_incidents (void)
{
  g_autoptr (GString) text = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (CeasefireReader) reader = NULL;
  g_autoptr (CeasefireChecker) checker = NULL;
  guint n_problems = 0;
  gsize before;

  text = g_string_new ("{\"ceasefire\":\"1.0\",\"language\":\"en\"}\n"
                       "{\"type\":\"actor\",\"id\":\"u\",\"name\":\"U\",\"kind\":\"state\"}\n");
  for (guint i = 0; i < N_INCIDENTS; i++)
    g_string_append_printf (text,
                            "{\"type\":\"incident\",\"id\":\"i%06u\",\"action\":\"shelling\","
                            "\"agents\":[\"u\"],\"when\":\"2016-04-11T12:17Z\","
                            "\"text\":\"Explosions heard about three kilometres north of it.\"}\n",
                            i);
  bytes = g_string_free_to_bytes (g_steal_pointer (&text));
  reader = ceasefire_reader_new_for_bytes (bytes);
  checker = ceasefire_checker_new ();
  before = memory_get_peak (TRUE);
  assert_true (ceasefire_checker_read (checker, reader, NULL, NULL));
  ceasefire_checker_foreach (checker, count_problem, &n_problems);
  assert_int_equal (n_problems, 0);
  if (memory_get_peak (FALSE) > before + ENOUGH_FOR_READING + (gsize) N_INCIDENTS * ENOUGH_FOR_EACH)
    fail_msg ("%" G_GSIZE_FORMAT " bytes more", memory_get_peak (FALSE) - before);
}

static void
of_an_incident_little_more_than_its_id_is_kept (void **state)
{
  (void) state;
  memory_measure (measure_incidents);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (a_stream_of_each_example_has_the_problems_of_its_dossier),
    cmocka_unit_test (a_stream_of_each_random_dossier_has_the_problems_of_its_dossier),
    cmocka_unit_test (problems_do_not_depend_on_which_record_comes_first),
    cmocka_unit_test (terms_behind_the_records_count),
    cmocka_unit_test (an_error_of_reading_is_that_of_the_reader),
    cmocka_unit_test (of_an_incident_little_more_than_its_id_is_kept),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
