/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/members.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-dossier.h>
#include <glib/gstdio.h>

#include <string.h>

/* A folder that goes when the test does, and a file in it. */
typedef struct
{
  char *folder;
  GFile *file;
} Scratch;

static int
set_up (void **state)
{
  Scratch *scratch = g_new (Scratch, 1);
  g_autofree char *path = NULL;

  scratch->folder = g_dir_make_tmp ("ceasefire-XXXXXX", NULL);
  path = g_build_filename (scratch->folder, "dossier.json", NULL);
  scratch->file = g_file_new_for_path (path);
  *state = scratch;
  return 0;
}

static int
tear_down (void **state)
{
  Scratch *scratch = *state;

  g_file_delete (scratch->file, NULL, NULL);
  g_rmdir (scratch->folder);
  g_object_unref (scratch->file);
  g_free (scratch->folder);
  g_free (scratch);
  return 0;
}

static CeasefireDossier *
make_dossier (void)
{
  CeasefireDossier *dossier = ceasefire_dossier_new ("en");
  g_autoptr (CeasefireActor) actor = ceasefire_actor_new ("a", NULL);

  ceasefire_dossier_add (dossier, CEASEFIRE_RECORD (actor), NULL);
  return dossier;
}

static void
paths_and_strings_are_read_and_written_too (void **state)
{
  Scratch *scratch = *state;
  g_autoptr (CeasefireDossier) dossier = make_dossier ();
  g_autofree char *path = g_file_get_path (scratch->file);
  g_autofree char *text = ceasefire_dossier_to_string (dossier, CEASEFIRE_FORMAT_JSON);
  g_autoptr (GBytes) bytes = ceasefire_dossier_to_bytes (dossier, CEASEFIRE_FORMAT_JSON);
  g_autoptr (CeasefireDossier) from_string = ceasefire_dossier_load_string (text, NULL);
  g_autoptr (CeasefireDossier) from_path = NULL;
  g_autoptr (GError) missing = NULL;
  g_autoptr (GError) broken = NULL;

  assert_memory_equal (text, g_bytes_get_data (bytes, NULL), strlen (text));
  assert_int_equal (strlen (text), g_bytes_get_size (bytes));
  assert_non_null (ceasefire_dossier_lookup (from_string, "a"));
  assert_null (ceasefire_dossier_load_path (path, &missing));
  assert_true (g_error_matches (missing, G_IO_ERROR, G_IO_ERROR_NOT_FOUND));
  assert_true (ceasefire_dossier_save_path (dossier, path, CEASEFIRE_FORMAT_JSON_LINES, NULL));
  from_path = ceasefire_dossier_load_path (path, NULL);
  assert_non_null (ceasefire_dossier_lookup (from_path, "a"));
  assert_false (ceasefire_dossier_save_path (dossier, "/dev/null/x", CEASEFIRE_FORMAT_JSON, NULL));
  assert_null (ceasefire_dossier_load_string ("{", &broken));
  assert_true (g_error_matches (broken, CEASEFIRE_ERROR, CEASEFIRE_ERROR_SYNTAX));
}

static void
what_is_saved_is_loaded (void **state)
{
  const CeasefireFormat formats[] = { CEASEFIRE_FORMAT_JSON, CEASEFIRE_FORMAT_JSON_LINES };
  Scratch *scratch = *state;
  g_autoptr (CeasefireDossier) dossier = make_dossier ();

  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autoptr (CeasefireDossier) loaded = NULL;
      g_autoptr (GError) error = NULL;

      assert_true (ceasefire_dossier_save_file (dossier, scratch->file, formats[i], NULL, &error));
      loaded = ceasefire_dossier_load_file (scratch->file, NULL, &error);
      assert_null (error);
      assert_non_null (ceasefire_dossier_lookup (loaded, "a"));
      assert_true (ceasefire_header_equal (ceasefire_dossier_get_header (loaded),
                                           ceasefire_dossier_get_header (dossier)));
    }
}

static void
a_failed_save_leaves_the_old_file (void **state)
{
  Scratch *scratch = *state;
  g_autoptr (CeasefireDossier) dossier = make_dossier ();
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();
  g_autoptr (GFile) nowhere = g_file_new_for_path ("/no/such/folder/file");
  g_autoptr (GError) error = NULL;
  g_autofree char *content = NULL;

  assert_true (g_file_replace_contents (scratch->file, "old", 3, NULL, FALSE, 0, NULL, NULL, NULL));
  g_cancellable_cancel (cancelled);
  assert_false (
    ceasefire_dossier_save_file (dossier, scratch->file, CEASEFIRE_FORMAT_JSON, cancelled, &error));
  assert_true (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED));
  assert_true (g_file_load_contents (scratch->file, NULL, &content, NULL, NULL, NULL));
  assert_string_equal (content, "old");
  assert_false (ceasefire_dossier_save_file (dossier, nowhere, CEASEFIRE_FORMAT_JSON, NULL, NULL));
  assert_null (ceasefire_dossier_load_file (nowhere, NULL, NULL));
  assert_null (ceasefire_dossier_load_file (scratch->file, cancelled, NULL));
}

static void
streams_are_read_and_written (void **state)
{
  g_autoptr (CeasefireDossier) dossier = make_dossier ();
  g_autoptr (GOutputStream) out = g_memory_output_stream_new_resizable ();
  g_autoptr (GInputStream) in = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (CeasefireDossier) loaded = NULL;
  g_autoptr (GFile) full = g_file_new_for_path ("/dev/full");
  g_autoptr (GFileOutputStream) stream = NULL;

  (void) state;
  assert_true (
    ceasefire_dossier_save_stream (dossier, out, CEASEFIRE_FORMAT_JSON_LINES, NULL, NULL));
  g_output_stream_close (out, NULL, NULL);
  bytes = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (out));
  in = g_memory_input_stream_new_from_bytes (bytes);
  loaded = ceasefire_dossier_load_stream (in, NULL, NULL);
  assert_non_null (ceasefire_dossier_lookup (loaded, "a"));
  stream = g_file_append_to (full, G_FILE_CREATE_NONE, NULL, NULL);
  assert_false (ceasefire_dossier_save_stream (dossier, G_OUTPUT_STREAM (stream),
                                               CEASEFIRE_FORMAT_JSON, NULL, NULL));
}

static void
on_done (GObject *source, GAsyncResult *result, gpointer data)
{
  (void) source;
  *(GAsyncResult **) data = g_object_ref (result);
}

static GAsyncResult *
wait_for (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return *result;
}

static void
files_and_streams_are_read_and_written_in_the_background (void **state)
{
  Scratch *scratch = *state;
  g_autoptr (CeasefireDossier) dossier = make_dossier ();
  g_autoptr (CeasefireDossier) loaded = NULL;
  g_autoptr (CeasefireDossier) again = NULL;
  g_autoptr (GAsyncResult) saved = NULL;
  g_autoptr (GAsyncResult) read = NULL;
  g_autoptr (GAsyncResult) streamed = NULL;
  g_autoptr (GFileInputStream) stream = NULL;

  ceasefire_dossier_save_file_async (dossier, scratch->file, CEASEFIRE_FORMAT_JSON, NULL, on_done,
                                     &saved);
  assert_true (ceasefire_dossier_save_file_finish (dossier, wait_for (&saved), NULL));
  ceasefire_dossier_load_file_async (scratch->file, 0, NULL, on_done, &read);
  loaded = ceasefire_dossier_load_file_finish (wait_for (&read), NULL);
  assert_non_null (ceasefire_dossier_lookup (loaded, "a"));
  stream = g_file_read (scratch->file, NULL, NULL);
  ceasefire_dossier_load_stream_async (G_INPUT_STREAM (stream), 0, NULL, on_done, &streamed);
  again = ceasefire_dossier_load_stream_finish (wait_for (&streamed), NULL);
  assert_non_null (ceasefire_dossier_lookup (again, "a"));
}

static void
errors_come_from_the_background_too (void **state)
{
  g_autoptr (CeasefireDossier) dossier = make_dossier ();
  g_autoptr (GFile) nowhere = g_file_new_for_path ("/no/such/folder/file");
  g_autoptr (GAsyncResult) saved = NULL;
  g_autoptr (GAsyncResult) read = NULL;
  g_autoptr (GError) error = NULL;

  (void) state;
  ceasefire_dossier_save_file_async (dossier, nowhere, CEASEFIRE_FORMAT_JSON, NULL, on_done,
                                     &saved);
  assert_false (ceasefire_dossier_save_file_finish (dossier, wait_for (&saved), NULL));
  ceasefire_dossier_load_file_async (nowhere, 0, NULL, on_done, &read);
  assert_null (ceasefire_dossier_load_file_finish (wait_for (&read), &error));
  assert_true (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND));
}

static CeasefireDossier *
parse (const char *records)
{
  g_autofree char *text = g_strdup_printf (
    "{\"ceasefire\":\"1.0\",\"language\":\"en\",\"vocabularies\":[{\"vocabulary\":\"weapon\","
    "\"code\":\"sling\"}],\"records\":[%s]}",
    records);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return ceasefire_dossier_load_bytes (bytes, NULL);
}

static void
merging_adds_what_is_new_and_tells_what_differs (void **state)
{
  g_autoptr (CeasefireDossier) ours = make_dossier ();
  g_autoptr (CeasefireDossier) theirs
    = parse ("{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"state\",\"country\":\"SYR\"},"
             "{\"type\":\"actor\",\"id\":\"b\"},{\"type\":\"mood\",\"x\":1},"
             "{\"type\":\"agreement\",\"id\":\"g\",\"clauses\":[{\"id\":\"a\"}]}");
  g_autoptr (GListModel) conflicts = ceasefire_dossier_merge (ours, theirs);
  g_autoptr (GListModel) again = ceasefire_dossier_merge (ours, theirs);
  g_autoptr (CeasefireProblem) first = g_list_model_get_item (conflicts, 0);
  g_autoptr (CeasefireProblem) second = g_list_model_get_item (conflicts, 1);

  (void) state;
  assert_int_equal (g_list_model_get_n_items (conflicts), 2);
  assert_int_equal (g_list_model_get_n_items (again), 2);
  assert_string_equal (ceasefire_problem_get_code (first), "merge-conflict");
  assert_int_equal (ceasefire_problem_get_severity (first), CEASEFIRE_SEVERITY_ERROR);
  assert_string_equal (ceasefire_problem_get_record_id (first), "a");
  assert_non_null (strstr (ceasefire_problem_get_message (first), "kind, country"));
  assert_string_equal (ceasefire_problem_get_path (second), "records[3]");
  assert_int_equal (g_list_model_get_n_items (G_LIST_MODEL (ours)), 3);
  assert_non_null (
    ceasefire_vocabulary_lookup (ceasefire_dossier_get_vocabulary (ours, "weapon"), "sling"));
}

static void
merging_tells_other_types_and_unknown_members (void **state)
{
  g_autoptr (CeasefireDossier) ours
    = parse ("{\"type\":\"actor\",\"id\":\"a\",\"x\":1},{\"type\":\"actor\",\"id\":\"b\"}");
  g_autoptr (CeasefireDossier) theirs
    = parse ("{\"type\":\"actor\",\"id\":\"a\",\"x\":2},{\"type\":\"place\",\"id\":\"b\"}");
  g_autoptr (GListModel) conflicts = ceasefire_dossier_merge (ours, theirs);
  g_autoptr (GListModel) itself = ceasefire_dossier_merge (ours, ours);
  g_autoptr (CeasefireProblem) first = g_list_model_get_item (conflicts, 0);
  g_autoptr (CeasefireProblem) second = g_list_model_get_item (conflicts, 1);

  (void) state;
  assert_non_null (strstr (ceasefire_problem_get_message (first), "does not know"));
  assert_non_null (strstr (ceasefire_problem_get_message (second), "differs in type"));
  assert_int_equal (g_list_model_get_n_items (itself), 0);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test_setup_teardown (paths_and_strings_are_read_and_written_too, set_up, tear_down),
    cmocka_unit_test_setup_teardown (what_is_saved_is_loaded, set_up, tear_down),
    cmocka_unit_test_setup_teardown (a_failed_save_leaves_the_old_file, set_up, tear_down),
    cmocka_unit_test (streams_are_read_and_written),
    cmocka_unit_test_setup_teardown (files_and_streams_are_read_and_written_in_the_background,
                                     set_up, tear_down),
    cmocka_unit_test (errors_come_from_the_background_too),
    cmocka_unit_test (merging_adds_what_is_new_and_tells_what_differs),
    cmocka_unit_test (merging_tells_other_types_and_unknown_members),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
