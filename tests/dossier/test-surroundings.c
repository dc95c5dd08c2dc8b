/* SPDX-License-Identifier: LGPL-2.1-or-later */
#define _GNU_SOURCE
#include "support/dossier.h"
#include "support/random.h"
#include "support/stream.h"

#include <ceasefire/ceasefire-canonical.h>
#include <ceasefire/ceasefire-clause.h>
#include <ceasefire/ceasefire-diff.h>
#include <ceasefire/ceasefire-json.h>
#include <ceasefire/ceasefire-variant.h>
#include <locale.h>
#include <pthread.h>
#include <string.h>

/* The same bytes and values come of everything, in any locale, in any thread, on a small stack. */

#define STACK (128 * 1024)

#define HEADER "{\"ceasefire\":\"1.0\"}\n"

/* What letters and numbers in other places would change. */
static const char letters[] = HEADER
  "{\"type\":\"place\",\"id\":\"I\",\"kind\":\"city\",\"latitude\":36.25,\"longitude\":0.1}\n"
  "{\"type\":\"place\",\"id\":\"i\",\"kind\":\"CITY\"}\n"
  "{\"type\":\"place\",\"id\":\"ı\",\"kind\":\"cıty\"}\n"
  "{\"type\":\"place\",\"id\":\"İ\",\"kind\":\"city\",\"latitude\":36,25}\n"
  "{\"type\":\"place\",\"id\":\"n\",\"latitude\":91.5,\"longitude\":1e-7}\n"
  "{\"type\":\"place\",\"id\":\"m\",\"latitude\":-1.5e1,\"x\":1234567.891}\n"
  "{\"type\":\"actor\",\"id\":\"k\",\"confidence\":1.000}\n"
  "{\"TYPE\":\"actor\",\"ID\":\"k\"}\n"
  "{\"type\":\"actor\",\"id\":\"t\",\"name\":{\"TR\":\"A\",\"tr\":\"B\"}}\n"
  "{\"type\":\"actor\",\"id\":\"s\",\"name\":{\"IT-it\":\"A\",\"tr\":\"B\"}}\n"
  "{\"type\":\"statement\",\"id\":\"d\",\"when\":\"2016-09-1İ\"}\n"
  "{\"type\":\"meeting\",\"id\":\"e\",\"duration\":\"PT1,5H\"}\n"
  "{\"type\":\"meeting\",\"id\":\"f\",\"duration\":\"PT1.5H\"}\n";

static const char *const dates[] = {
  "2016-09-09T20:00:00+02:00",
  "1984?/2004~",
  "{1960,1961-12}",
  "Y-170000002",
  "2001-21",
  "15XX-12-25",
  "../1985-04",
  "PT1.5H",
  "p1d",
  "2016-09-09t20",
};

static void
note_problems (GString *notes, GListModel *problems)
{
  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      g_string_append_printf (notes, "%s %s %s\n", ceasefire_problem_get_code (problem),
                              ceasefire_problem_get_path (problem),
                              ceasefire_problem_get_message (problem));
    }
}

static void
note_changes (GString *notes, GListModel *changes)
{
  for (guint i = 0; i < g_list_model_get_n_items (changes); i++)
    {
      g_autoptr (CeasefireChange) change = g_list_model_get_item (changes, i);

      g_string_append_printf (notes, "%s %s %s\n", ceasefire_change_get_path (change),
                              ceasefire_change_get_old (change), ceasefire_change_get_new (change));
    }
}

static void
note_forms (GString *notes, CeasefireRecord *record)
{
  g_autoptr (CeasefireRecord) copy = ceasefire_record_copy (record);
  g_autoptr (GVariant) variant = ceasefire_record_to_variant (copy);
  g_autofree char *printed = g_variant_print (variant, FALSE);
  g_autofree char *hash = ceasefire_record_hash (record, NULL);

  g_string_append_printf (notes, "%s %s\n", hash, printed);
}

/* Written, read, checked, compared, merged. */
static void
note_dossier (GString *notes, CeasefireDossier *dossier, CeasefireDossier *other)
{
  g_autoptr (GBytes) bytes = ceasefire_dossier_to_bytes (dossier, CEASEFIRE_FORMAT_JSON);
  g_autoptr (CeasefireDossier) read = ceasefire_dossier_load_bytes (bytes, NULL);
  g_autofree char *lines = write_dossier (read, CEASEFIRE_FORMAT_JSON_LINES);
  g_autoptr (GListModel) problems = ceasefire_dossier_check (read);
  g_autoptr (GListModel) changes = ceasefire_dossier_diff (other, read);
  g_autoptr (GListModel) conflicts = ceasefire_dossier_merge (read, other);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (dossier));

  g_string_append_len (notes, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes));
  g_string_append (notes, lines);
  note_problems (notes, problems);
  note_problems (notes, conflicts);
  note_changes (notes, changes);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), i);

      note_forms (notes, record);
    }
}

static void
note_date (GString *notes, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireDate) date = ceasefire_date_new (text, &error);
  g_autoptr (CeasefireDuration) duration = ceasefire_duration_new (text, NULL);
  g_autofree char *from = date ? ceasefire_date_format_earliest (date) : NULL;
  g_autofree char *to = date ? ceasefire_date_format_latest (date) : NULL;

  g_string_append_printf (notes, "%s: %s %s %s %d\n", text, from, to, error ? error->message : "",
                          duration ? (int) ceasefire_duration_get_minimum (duration) : -1);
}

/* All that the library does, as text. */
static char *
work (void)
{
  g_autoptr (GString) notes = g_string_new (NULL);
  g_autoptr (GRand) rand = g_rand_new_with_seed (31);
  g_autoptr (CeasefireDossier) before = random_dossier (rand);
  g_autoptr (GBytes) bytes = g_bytes_new_static (letters, strlen (letters));
  g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, 3);
  g_autofree char *read = transcribe (reader);

  g_string_append (notes, read);
  for (gsize i = 0; i < G_N_ELEMENTS (dates); i++)
    note_date (notes, dates[i]);
  for (guint i = 0; i < 12; i++)
    {
      g_autoptr (CeasefireDossier) dossier = random_dossier (rand);

      note_dossier (notes, dossier, before);
      g_set_object (&before, dossier);
    }
  return g_string_free (g_steal_pointer (&notes), FALSE);
}

/* Locales */

static void
assert_same (const char *text, const char *wanted)
{
  gsize i = 0;

  while (text[i] && text[i] == wanted[i])
    i++;
  if (text[i] != wanted[i])
    fail_msg ("%.60s... instead of %.60s...", text + i, wanted + i);
}

/* Whether this locale is there and is what its name says. */
static gboolean
enter_locale (const char *name, const char *point)
{
  if (setlocale (LC_ALL, name) && g_str_equal (localeconv ()->decimal_point, point))
    return TRUE;
  print_message ("SKIPPED: there is no locale %s\n", name);
  return FALSE;
}

static void
the_locale_changes_nothing (void **state)
{
  static const char *const locales[][2]
    = { { "de_DE.UTF-8", "," }, { "tr_TR.UTF-8", "," }, { "ps_AF.UTF-8", "٫" } };
  g_autofree char *wanted = work ();
  g_autofree char *before = g_strdup (setlocale (LC_ALL, NULL));
  guint n_tried = 0;

  (void) state;
  assert_non_null (strstr (wanted, "36.25"));
  for (gsize i = 0; i < G_N_ELEMENTS (locales); i++)
    if (enter_locale (locales[i][0], locales[i][1]))
      {
        g_autofree char *done = work ();

        setlocale (LC_ALL, before);
        assert_same (done, wanted);
        n_tried++;
      }
  setlocale (LC_ALL, before);
  /* Where the build has made locales, none may be missing. */
  if (g_getenv ("LOCPATH"))
    assert_int_equal (n_tried, G_N_ELEMENTS (locales));
}

/* Threads */

#ifdef __SANITIZE_ADDRESS__
/* glibc's newlocale() keeps the parts of LOCPATH. */
__attribute__ ((visibility ("default"))) const char *__lsan_default_suppressions (void);

const char *
__lsan_default_suppressions (void)
{
  return "leak:argz_add_sep";
}
#endif

static gpointer
run_work (gpointer user_data)
{
  locale_t locale = newlocale (LC_ALL_MASK, user_data, (locale_t) 0);
  char *done;

  if (locale)
    uselocale (locale);
  done = work ();
  uselocale (LC_GLOBAL_LOCALE);
  if (locale)
    freelocale (locale);
  return done;
}

/* The sanitizers put more on the stack than the program does. */
static pthread_t
start_small (gpointer (*run) (gpointer), gpointer user_data)
{
#ifdef __SANITIZE_ADDRESS__
  const gsize stack = 4 * STACK;
#else
  const gsize stack = STACK;
#endif
  pthread_attr_t attributes;
  pthread_t thread;

  pthread_attr_init (&attributes);
  assert_int_equal (pthread_attr_setstacksize (&attributes, stack), 0);
  assert_int_equal (pthread_create (&thread, &attributes, run, user_data), 0);
  pthread_attr_destroy (&attributes);
  return thread;
}

static void
threads_with_small_stacks_and_own_locales_do_the_same (void **state)
{
  static char *const locales[] = { "C", "tr_TR.UTF-8", "de_DE.UTF-8", "C" };
  g_autofree char *wanted = work ();
  pthread_t threads[G_N_ELEMENTS (locales)];

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (locales); i++)
    threads[i] = start_small (run_work, locales[i]);
  for (gsize i = 0; i < G_N_ELEMENTS (locales); i++)
    {
      gpointer done;

      pthread_join (threads[i], &done);
      assert_same (done, wanted);
      g_free (done);
    }
}

/* Depth */

/* Clauses nested in clauses. */
static char *
make_deepest (guint n)
{
  g_autoptr (GString) text
    = g_string_new ("{\"ceasefire\":\"1.0\",\"records\":[{\"type\":\"agreement\",\"id\":\"g\"");

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, ",\"clauses\":[{\"id\":\"c%u\"", i);
  g_string_append (text, ",\"deadline\":{\"within\":\"PT1H\"}");
  for (guint i = 0; i < n; i++)
    g_string_append (text, "}]");
  g_string_append (text, "}]}");
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* Everything that goes down into a record. */
static gpointer
use_deepest (gpointer user_data)
{
  g_autofree char *text = make_deepest (23);
  g_autoptr (CeasefireDossier) dossier = read_dossier (text);
  g_autoptr (CeasefireDossier) empty = ceasefire_dossier_new ("en");
  g_autoptr (CeasefireDossier) again = NULL;
  g_autoptr (GBytes) bytes = ceasefire_dossier_to_bytes (dossier, CEASEFIRE_FORMAT_JSON);
  CeasefireRecord *deepest = ceasefire_dossier_lookup (dossier, "c22");
  g_autoptr (GListModel) referrers = ceasefire_dossier_list_referrers (dossier, "c22");
  g_autofree char *path = ceasefire_dossier_get_path (dossier, deepest);
  g_autoptr (GListModel) changes = NULL;
  GString *notes = g_string_new (NULL);
  guint line = 0;

  (void) user_data;
  again = ceasefire_dossier_load_bytes (bytes, NULL);
  g_assert_true (ceasefire_record_equal (deepest, ceasefire_dossier_lookup (again, "c22")));
  ceasefire_clause_set_label (CEASEFIRE_CLAUSE (ceasefire_dossier_lookup (again, "c22")), "x");
  changes = ceasefire_dossier_diff (dossier, again);
  g_assert_cmpuint (g_list_model_get_n_items (changes), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (referrers), ==, 0);
  ceasefire_json_locate (bytes, (const char *const[]){ path, NULL }, &line, NULL);
  g_assert_cmpuint (line, >, 30);
  note_dossier (notes, dossier, empty);
  return g_string_free (notes, FALSE);
}

static void
the_deepest_dossier_needs_little_stack (void **state)
{
  g_autofree char *deeper = make_deepest (31);
  g_autofree char *wanted = use_deepest (NULL);
  g_autofree char *done = NULL;
  g_autoptr (GError) error = NULL;
  gpointer result;

  (void) state;
  pthread_join (start_small (use_deepest, NULL), &result);
  done = result;
  assert_same (done, wanted);
  assert_false (dossier_is_readable (deeper, strlen (deeper), &error));
  assert_int_equal (error->code, CEASEFIRE_ERROR_LIMIT);
}

/* As deep as the limit on depth can be set. What is not known to this version may be so deep. */
static gpointer
use_unknown_depth (gpointer user_data)
{
  const guint n = 4090;
  g_autoptr (GString) text = g_string_new (HEADER "{\"type\":\"actor\",\"id\":\"a\",\"x\":");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (CeasefireReader) reader = NULL;
  g_autoptr (CeasefireRecord) record = NULL;
  GString *notes = g_string_new (NULL);

  (void) user_data;
  for (guint i = 0; i < n; i++)
    g_string_append (text, i % 2 ? "[" : "{\"a\":");
  g_string_append (text, "1");
  for (guint i = n; i > 0; i--)
    g_string_append (text, i % 2 ? "}" : "]");
  g_string_append (text, "}\n");
  bytes = g_bytes_new (text->str, text->len);
  reader = ceasefire_reader_new_for_bytes (bytes);
  ceasefire_reader_set_limit (reader, CEASEFIRE_LIMIT_DEPTH, 4096);
  record = ceasefire_reader_read (reader, NULL, NULL);
  g_assert_nonnull (record);
  note_forms (notes, record);
  note_record (notes, record);
  return g_string_free (notes, FALSE);
}

static void
what_is_deep_and_unknown_needs_no_more (void **state)
{
  g_autofree char *wanted = use_unknown_depth (NULL);
  g_autofree char *done = NULL;
  gpointer result;

  (void) state;
  pthread_join (start_small (use_unknown_depth, NULL), &result);
  done = result;
  assert_true (strlen (done) > 4 * 4090);
  assert_same (done, wanted);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (the_locale_changes_nothing),
    cmocka_unit_test (threads_with_small_stacks_and_own_locales_do_the_same),
    cmocka_unit_test (the_deepest_dossier_needs_little_stack),
    cmocka_unit_test (what_is_deep_and_unknown_needs_no_more),
  };

  /* Where the build puts them; elsewhere it may be that there are none. */
  if (g_getenv ("CEASEFIRE_BUILD_DIR"))
    {
      g_autofree char *folder
        = g_build_filename (g_getenv ("CEASEFIRE_BUILD_DIR"), "locales", NULL);

      if (g_file_test (folder, G_FILE_TEST_IS_DIR))
        g_setenv ("LOCPATH", folder, TRUE);
    }
  return cmocka_run_group_tests_name ("surroundings", tests, NULL, NULL);
}
