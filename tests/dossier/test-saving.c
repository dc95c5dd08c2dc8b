/* SPDX-License-Identifier: LGPL-2.1-or-later */
#define _GNU_SOURCE
#include "support/dossier.h"

#include <ceasefire/ceasefire-writer.h>
#include <gio/gfiledescriptorbased.h>
#include <glib/gstdio.h>

#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

/* Saving in one step: whatever fails, the old file is there, whole, and nothing else is. */

#define OLD "old content that nobody may lose"

typedef struct
{
  char *folder;
  char *path;
  char *beside; /* another name in the folder */
  CeasefireDossier *dossier;
} Scratch;

static int
set_up (void **state)
{
  Scratch *scratch = g_new0 (Scratch, 1);

  scratch->folder = g_dir_make_tmp ("ceasefire-XXXXXX", NULL);
  scratch->path = g_build_filename (scratch->folder, "dossier.json", NULL);
  scratch->beside = g_build_filename (scratch->folder, "beside.json", NULL);
  scratch->dossier = read_dossier (DOSSIER ("{\"type\":\"actor\",\"id\":\"a\",\"name\":\"سلام\"}"));
  assert_true (g_file_set_contents (scratch->path, OLD, -1, NULL));
  *state = scratch;
  return 0;
}

static int
tear_down (void **state)
{
  Scratch *scratch = *state;

  g_chmod (scratch->folder, 0700);
  g_unlink (scratch->path);
  g_unlink (scratch->beside);
  assert_int_equal (g_rmdir (scratch->folder), 0);
  g_object_unref (scratch->dossier);
  g_free (scratch->folder);
  g_free (scratch->path);
  g_free (scratch->beside);
  g_free (scratch);
  return 0;
}

static gboolean
save (Scratch *scratch, const char *path, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  return ceasefire_dossier_save_file (scratch->dossier, file, CEASEFIRE_FORMAT_JSON, NULL, error);
}

static void
assert_content (const char *path, const char *wanted)
{
  g_autofree char *content = NULL;

  assert_true (g_file_get_contents (path, &content, NULL, NULL));
  assert_string_equal (content, wanted);
}

static void
assert_saved (Scratch *scratch, const char *path)
{
  g_autofree char *wanted = write_dossier (scratch->dossier, CEASEFIRE_FORMAT_JSON);

  assert_content (path, wanted);
}

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir))
    n++;
  return n;
}

/* A disk that is full, as far as this process can tell. */
static gboolean
save_on_a_full_disk (Scratch *scratch, const char *path, GError **error)
{
  struct rlimit old;
  struct rlimit none;
  gboolean saved;

  getrlimit (RLIMIT_FSIZE, &old);
  none = old;
  none.rlim_cur = 16;
  signal (SIGXFSZ, SIG_IGN);
  setrlimit (RLIMIT_FSIZE, &none);
  saved = save (scratch, path, error);
  setrlimit (RLIMIT_FSIZE, &old);
  return saved;
}

static void
a_full_disk_leaves_the_old_file (void **state)
{
  Scratch *scratch = *state;
  g_autoptr (GError) error = NULL;

  assert_false (save_on_a_full_disk (scratch, scratch->path, &error));
  assert_true (error->domain == G_IO_ERROR);
  assert_content (scratch->path, OLD);
  assert_int_equal (count_files (scratch->folder), 1);
  assert_false (save_on_a_full_disk (scratch, scratch->beside, NULL));
  assert_int_equal (count_files (scratch->folder), 1);
}

static void
behind_a_symbolic_link_the_old_file_is_as_safe (void **state)
{
  Scratch *scratch = *state;
  g_autoptr (GError) error = NULL;

  assert_int_equal (symlink ("dossier.json", scratch->beside), 0);
  assert_false (save_on_a_full_disk (scratch, scratch->beside, &error));
  assert_true (error->domain == G_IO_ERROR);
  assert_content (scratch->path, OLD);
  assert_true (save (scratch, scratch->beside, NULL));
  assert_true (g_file_test (scratch->beside, G_FILE_TEST_IS_SYMLINK));
  assert_saved (scratch, scratch->path);
  assert_int_equal (count_files (scratch->folder), 2);
}

static void
a_link_to_nothing_is_given_its_file (void **state)
{
  Scratch *scratch = *state;

  assert_int_equal (g_unlink (scratch->path), 0);
  assert_int_equal (symlink (scratch->path, scratch->beside), 0);
  assert_true (save (scratch, scratch->beside, NULL));
  assert_true (g_file_test (scratch->beside, G_FILE_TEST_IS_SYMLINK));
  assert_saved (scratch, scratch->path);
}

static void
a_full_disk_behind_a_link_to_nothing_is_told (void **state)
{
  Scratch *scratch = *state;
  g_autoptr (GError) error = NULL;

  assert_int_equal (g_unlink (scratch->path), 0);
  assert_int_equal (symlink (scratch->path, scratch->beside), 0);
  assert_false (save_on_a_full_disk (scratch, scratch->beside, &error));
  assert_true (error->domain == G_IO_ERROR);
}

static void
links_in_a_ring_are_an_error (void **state)
{
  Scratch *scratch = *state;
  g_autoptr (GError) error = NULL;

  assert_int_equal (g_unlink (scratch->path), 0);
  assert_int_equal (symlink (scratch->path, scratch->beside), 0);
  assert_int_equal (symlink (scratch->beside, scratch->path), 0);
  assert_false (save (scratch, scratch->path, &error));
  assert_true (error->domain == G_IO_ERROR);
  assert_int_equal (count_files (scratch->folder), 2);
}

static void
a_file_with_two_names_is_as_safe (void **state)
{
  Scratch *scratch = *state;

  assert_int_equal (link (scratch->path, scratch->beside), 0);
  assert_false (save_on_a_full_disk (scratch, scratch->path, NULL));
  assert_content (scratch->path, OLD);
  assert_content (scratch->beside, OLD);
  assert_true (save (scratch, scratch->path, NULL));
  assert_saved (scratch, scratch->path);
}

static void
the_rights_of_a_file_stay (void **state)
{
  Scratch *scratch = *state;
  struct stat info;

  assert_int_equal (g_chmod (scratch->path, 0664), 0);
  assert_true (save (scratch, scratch->path, NULL));
  assert_int_equal (stat (scratch->path, &info), 0);
  assert_int_equal (info.st_mode & 07777, 0664);
  assert_saved (scratch, scratch->path);
}

static void
a_folder_that_takes_no_file_leaves_the_old_one (void **state)
{
  Scratch *scratch = *state;
  g_autoptr (GError) error = NULL;

  if (geteuid () == 0)
    {
      print_message ("skipped: no folder is closed to root\n");
      skip ();
    }
  assert_int_equal (g_chmod (scratch->folder, 0500), 0);
  assert_false (save (scratch, scratch->path, &error));
  assert_true (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED));
  assert_content (scratch->path, OLD);
}

static void
a_folder_is_no_file (void **state)
{
  Scratch *scratch = *state;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) folder = g_file_new_for_path (scratch->folder);

  assert_false (save (scratch, scratch->folder, &error));
  assert_true (error->domain == G_IO_ERROR);
  assert_int_equal (count_files (scratch->folder), 1);
  g_clear_error (&error);
  assert_null (ceasefire_dossier_load_file (folder, NULL, &error));
  assert_true (error->domain == G_IO_ERROR);
}

static void
a_file_below_a_file_is_an_error_of_files (void **state)
{
  Scratch *scratch = *state;
  g_autofree char *below = g_build_filename (scratch->path, "x", NULL);
  g_autoptr (GError) error = NULL;

  assert_false (save (scratch, below, &error));
  assert_true (error->domain == G_IO_ERROR);
  assert_content (scratch->path, OLD);
}

static void
what_is_not_utf_8_is_told_with_its_place (void **state)
{
  Scratch *scratch = *state;
  g_autoptr (GFile) file = g_file_new_for_path (scratch->path);
  g_autoptr (GError) error = NULL;

  assert_null (ceasefire_dossier_load_file (file, NULL, &error));
  assert_true (g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_SYNTAX));
  assert_int_equal (ceasefire_error_get_line (error), 1);
  assert_true (g_file_set_contents (scratch->path, "", 0, NULL));
  g_clear_error (&error);
  assert_null (ceasefire_dossier_load_file (file, NULL, &error));
  assert_true (g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_SYNTAX));
}

static void
on_done (GObject *source, GAsyncResult *result, gpointer data)
{
  (void) source;
  *(GAsyncResult **) data = g_object_ref (result);
}

static void
wait_for (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
in_the_background_it_is_saved_as_it_was_when_asked (void **state)
{
  Scratch *scratch = *state;
  g_autoptr (GFile) file = g_file_new_for_path (scratch->path);
  g_autofree char *wanted = write_dossier (scratch->dossier, CEASEFIRE_FORMAT_JSON_LINES);
  g_autoptr (GAsyncResult) result = NULL;
  CeasefireRecord *actor = ceasefire_dossier_lookup (scratch->dossier, "a");

  ceasefire_dossier_save_file_async (scratch->dossier, file, CEASEFIRE_FORMAT_JSON_LINES, NULL,
                                     on_done, &result);
  ceasefire_record_set_confidence (actor, 7);
  assert_true (ceasefire_dossier_remove (scratch->dossier, actor));
  wait_for (&result);
  assert_true (ceasefire_dossier_save_file_finish (scratch->dossier, result, NULL));
  assert_content (scratch->path, wanted);
}

static void
what_is_cancelled_in_the_background_does_nothing (void **state)
{
  Scratch *scratch = *state;
  g_autoptr (GFile) file = g_file_new_for_path (scratch->path);
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_data ("{", 1, NULL);
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();
  g_autoptr (GAsyncResult) saved = NULL;
  g_autoptr (GAsyncResult) loaded = NULL;
  g_autoptr (GAsyncResult) streamed = NULL;
  GError *errors[3] = { NULL, NULL, NULL };

  g_cancellable_cancel (cancelled);
  ceasefire_dossier_save_file_async (scratch->dossier, file, CEASEFIRE_FORMAT_JSON, cancelled,
                                     on_done, &saved);
  ceasefire_dossier_load_file_async (file, 0, cancelled, on_done, &loaded);
  ceasefire_dossier_load_stream_async (stream, 0, cancelled, on_done, &streamed);
  wait_for (&saved);
  wait_for (&loaded);
  wait_for (&streamed);
  assert_false (ceasefire_dossier_save_file_finish (scratch->dossier, saved, &errors[0]));
  assert_null (ceasefire_dossier_load_file_finish (loaded, &errors[1]));
  assert_null (ceasefire_dossier_load_stream_finish (streamed, &errors[2]));
  for (gsize i = 0; i < G_N_ELEMENTS (errors); i++)
    {
      assert_true (g_error_matches (errors[i], G_IO_ERROR, G_IO_ERROR_CANCELLED));
      g_error_free (errors[i]);
    }
  assert_content (scratch->path, OLD);
}

static void
streams_are_left_open_and_fail_with_their_own_error (void **state)
{
  Scratch *scratch = *state;
  g_autoptr (GInputStream) closed = g_memory_input_stream_new_from_data ("{}", 2, NULL);
  g_autoptr (GOutputStream) out = g_memory_output_stream_new_resizable ();
  char small[4];
  g_autoptr (GOutputStream) full = g_memory_output_stream_new (small, sizeof small, NULL, NULL);
  g_autoptr (GError) error = NULL;

  assert_true (
    ceasefire_dossier_save_stream (scratch->dossier, out, CEASEFIRE_FORMAT_JSON, NULL, NULL));
  assert_false (g_output_stream_is_closed (out));
  assert_false (
    ceasefire_dossier_save_stream (scratch->dossier, full, CEASEFIRE_FORMAT_JSON, NULL, &error));
  assert_true (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE));
  g_clear_error (&error);
  assert_null (ceasefire_dossier_load_stream (closed, NULL, &error));
  assert_true (g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_MISSING));
  assert_false (g_input_stream_is_closed (closed));
  g_clear_error (&error);
  g_input_stream_close (closed, NULL, NULL);
  assert_null (ceasefire_dossier_load_stream (closed, NULL, &error));
  assert_true (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CLOSED));
}

static void
a_format_is_named (void **state)
{
  Scratch *scratch = *state;
  g_autoptr (GFile) file = g_file_new_for_path (scratch->path);
  g_autoptr (GOutputStream) out = g_memory_output_stream_new_resizable ();
  g_autoptr (GError) error = NULL;

  assert_critical (assert_null (ceasefire_dossier_to_bytes (scratch->dossier, 0)));
  assert_false (
    ceasefire_dossier_save_file (scratch->dossier, file, CEASEFIRE_FORMAT_UNSET, NULL, &error));
  assert_true (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT));
  assert_false (
    ceasefire_dossier_save_stream (scratch->dossier, out, CEASEFIRE_FORMAT_UNSET, NULL, NULL));
  assert_critical (ceasefire_dossier_save_file_async (scratch->dossier, file,
                                                      CEASEFIRE_FORMAT_UNSET, NULL, on_done, NULL));
  assert_content (scratch->path, OLD);
}

/* Streams */

static GOutputStream *
replace (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  GOutputStream *stream = ceasefire_replace_file (file, NULL, NULL);

  assert_non_null (stream);
  return stream;
}

static void
a_stream_replaces_a_file_when_it_is_closed (void **state)
{
  Scratch *scratch = *state;

  for (int i = 0; i < 2; i++)
    {
      const char *path = i ? scratch->beside : scratch->path;
      g_autoptr (GOutputStream) stream = replace (path);

      assert_true (g_output_stream_write_all (stream, "new", 3, NULL, NULL, NULL));
      if (i == 0)
        assert_content (path, OLD);
      assert_true (g_output_stream_close (stream, NULL, NULL));
      assert_content (path, "new");
    }
  assert_int_equal (count_files (scratch->folder), 2);
}

static void
a_stream_has_the_descriptor_that_it_writes (void **state)
{
  Scratch *scratch = *state;
  g_autoptr (GOutputStream) stream = replace (scratch->path);
  int fd = g_file_descriptor_based_get_fd (G_FILE_DESCRIPTOR_BASED (stream));

  assert_int_equal (write (fd, "new", 3), 3);
  assert_content (scratch->path, OLD);
  assert_true (g_output_stream_close (stream, NULL, NULL));
  assert_content (scratch->path, "new");
}

static void
a_stream_that_is_dropped_or_cancelled_leaves_the_old_file (void **state)
{
  Scratch *scratch = *state;
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();
  g_autoptr (GOutputStream) stream = replace (scratch->path);
  g_autoptr (GError) error = NULL;

  g_output_stream_write_all (stream, "new", 3, NULL, NULL, NULL);
  g_clear_object (&stream);
  assert_content (scratch->path, OLD);
  stream = replace (scratch->path);
  g_output_stream_write_all (stream, "new", 3, NULL, NULL, NULL);
  g_cancellable_cancel (cancelled);
  assert_false (g_output_stream_close (stream, cancelled, &error));
  assert_true (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED));
  assert_content (scratch->path, OLD);
  assert_int_equal (count_files (scratch->folder), 1);
}

static void
a_stream_that_could_not_write_leaves_the_old_file (void **state)
{
  Scratch *scratch = *state;
  g_autoptr (GOutputStream) stream = replace (scratch->path);
  g_autoptr (GError) error = NULL;
  struct rlimit old;
  struct rlimit none;

  getrlimit (RLIMIT_FSIZE, &old);
  none = old;
  none.rlim_cur = 16;
  signal (SIGXFSZ, SIG_IGN);
  setrlimit (RLIMIT_FSIZE, &none);
  assert_false (g_output_stream_write_all (stream, OLD OLD, 2 * strlen (OLD), NULL, NULL, NULL));
  setrlimit (RLIMIT_FSIZE, &old);
  assert_false (g_output_stream_close (stream, NULL, &error));
  assert_true (error->domain == G_IO_ERROR);
  assert_content (scratch->path, OLD);
  assert_int_equal (count_files (scratch->folder), 1);
}

static void
a_stream_that_cannot_be_opened_is_an_error (void **state)
{
  Scratch *scratch = *state;
  g_autofree char *below = g_build_filename (scratch->path, "x", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (below);
  g_autoptr (GError) error = NULL;

  assert_null (ceasefire_replace_file (file, NULL, &error));
  assert_true (error->domain == G_IO_ERROR);
}

#define SAVING_TEST(name) cmocka_unit_test_setup_teardown (name, set_up, tear_down)

int
main (void)
{
  const struct CMUnitTest tests[] = {
    SAVING_TEST (a_full_disk_leaves_the_old_file),
    SAVING_TEST (behind_a_symbolic_link_the_old_file_is_as_safe),
    SAVING_TEST (a_link_to_nothing_is_given_its_file),
    SAVING_TEST (a_full_disk_behind_a_link_to_nothing_is_told),
    SAVING_TEST (links_in_a_ring_are_an_error),
    SAVING_TEST (a_file_with_two_names_is_as_safe),
    SAVING_TEST (the_rights_of_a_file_stay),
    SAVING_TEST (a_folder_that_takes_no_file_leaves_the_old_one),
    SAVING_TEST (a_folder_is_no_file),
    SAVING_TEST (a_file_below_a_file_is_an_error_of_files),
    SAVING_TEST (what_is_not_utf_8_is_told_with_its_place),
    SAVING_TEST (in_the_background_it_is_saved_as_it_was_when_asked),
    SAVING_TEST (what_is_cancelled_in_the_background_does_nothing),
    SAVING_TEST (streams_are_left_open_and_fail_with_their_own_error),
    SAVING_TEST (a_format_is_named),
    SAVING_TEST (a_stream_replaces_a_file_when_it_is_closed),
    SAVING_TEST (a_stream_has_the_descriptor_that_it_writes),
    SAVING_TEST (a_stream_that_is_dropped_or_cancelled_leaves_the_old_file),
    SAVING_TEST (a_stream_that_could_not_write_leaves_the_old_file),
    SAVING_TEST (a_stream_that_cannot_be_opened_is_an_error),
  };

  return cmocka_run_group_tests_name ("saving", tests, NULL, NULL);
}
