/* SPDX-License-Identifier: LGPL-2.1-or-later */
#define _GNU_SOURCE
#include "support/dossier.h"
#include "support/stream.h"

#include <ceasefire/ceasefire-writer.h>
#include <glib/gstdio.h>

#include <signal.h>
#include <string.h>
#include <sys/resource.h>

/* Writing record by record gives what saving gives, whatever happens to the stream. */

#define OLD "old content that nobody may lose"

static const CeasefireFormat formats[] = { CEASEFIRE_FORMAT_JSON, CEASEFIRE_FORMAT_JSON_LINES };
static const CeasefireCompression compressions[]
  = { CEASEFIRE_COMPRESSION_NONE, CEASEFIRE_COMPRESSION_GZIP, CEASEFIRE_COMPRESSION_ZSTD };

static CeasefireDossier *
make_dossier (void)
{
  return read_dossier (
    "{\"ceasefire\":\"1.0\",\"title\":\"T\",\"y\":[1.50],\"records\":[{\"type\":\"place\",\"id\":"
    "\"p\",\"name\":{\"en\":\"A\",\"ar\":\"\xd8\xad\\n\"}},{\"type\":\"clause\",\"id\":\"c\","
    "\"means_open\":false,\"clauses\":[{\"id\":\"d\"}]},{\"type\":\"later\",\"x\":{\"a\":[]}}]}");
}

/* @flushing: after each record all of it goes to the stream. */
static gboolean
write_all (CeasefireWriter *writer, CeasefireDossier *dossier, gboolean flushing, GError **error)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (dossier)); i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), i);

      if (!ceasefire_writer_write (writer, record, NULL, error))
        return FALSE;
      if (flushing && !ceasefire_writer_flush (writer, NULL, error))
        return FALSE;
    }
  return ceasefire_writer_close (writer, NULL, error);
}

static CeasefireWriter *
new_writer (SlowSink *sink, CeasefireDossier *dossier, guint how)
{
  return ceasefire_writer_new (G_OUTPUT_STREAM (sink), ceasefire_dossier_get_header (dossier),
                               formats[how % 2], compressions[how / 2]);
}

#define WAYS 6

static gboolean
write_flushing (CeasefireWriter *writer, CeasefireDossier *dossier, GError **error)
{
  return write_all (writer, dossier, TRUE, error);
}

/* How much a way of writing writes: text that is packed is longer where it is flushed. */
static gsize
measure (CeasefireDossier *dossier, guint how,
         gboolean (*write) (CeasefireWriter *, CeasefireDossier *, GError **))
{
  g_autoptr (SlowSink) sink = slow_sink_new (0, G_MAXSIZE);
  g_autoptr (CeasefireWriter) writer = new_writer (sink, dossier, how);

  assert_true (write (writer, dossier, NULL));
  return slow_sink_get_bytes (sink)->len;
}

static void
assert_holds (GBytes *bytes, CeasefireDossier *dossier, guint how)
{
  g_autoptr (GBytes) wanted = ceasefire_dossier_to_bytes (dossier, formats[how % 2]);
  g_autoptr (CeasefireReader) reader = ceasefire_reader_new_for_bytes (bytes);
  g_autoptr (CeasefireDossier) again = ceasefire_dossier_load_reader (reader, NULL, NULL);
  g_autoptr (GBytes) written = NULL;

  assert_non_null (again);
  assert_int_equal (ceasefire_reader_get_format (reader), formats[how % 2]);
  written = ceasefire_dossier_to_bytes (again, formats[how % 2]);
  assert_true (g_bytes_equal (written, wanted));
  if (compressions[how / 2] == CEASEFIRE_COMPRESSION_NONE)
    assert_true (g_bytes_equal (bytes, wanted));
}

static void
assert_written (SlowSink *sink, CeasefireDossier *dossier, guint how)
{
  GByteArray *array = slow_sink_get_bytes (sink);
  g_autoptr (GBytes) bytes = g_bytes_new (array->data, array->len);

  assert_holds (bytes, dossier, how);
  assert_false (g_output_stream_is_closed (G_OUTPUT_STREAM (sink)));
}

static void
record_by_record_the_same_is_written (void **state)
{
  g_autoptr (CeasefireDossier) dossier = make_dossier ();

  (void) state;
  for (guint how = 0; how < WAYS; how++)
    for (gsize step = 0; step < 8; step++)
      {
        g_autoptr (SlowSink) sink = slow_sink_new (step, G_MAXSIZE);
        g_autoptr (CeasefireWriter) writer = new_writer (sink, dossier, how);

        assert_int_equal (slow_sink_get_bytes (sink)->len, 0);
        assert_true (write_all (writer, dossier, step % 2, NULL));
        assert_true (ceasefire_writer_close (writer, NULL, NULL));
        assert_written (sink, dossier, how);
      }
}

static void
large_records_go_through (void **state)
{
  g_autofree char *filling = g_strnfill (70000, 'x');
  g_autofree char *actor = g_strdup_printf (
    "{\"type\":\"actor\",\"id\":\"a\",\"note\":\"%s\"},{\"type\":\"actor\",\"id\":\"b\"}", filling);
  g_autofree char *text = g_strdup_printf (DOSSIER ("%s"), actor);
  g_autoptr (CeasefireDossier) dossier = read_dossier (text);

  (void) state;
  for (guint how = 0; how < WAYS; how++)
    {
      g_autoptr (SlowSink) sink = slow_sink_new (1000, G_MAXSIZE);
      g_autoptr (CeasefireWriter) writer = new_writer (sink, dossier, how);

      assert_true (write_all (writer, dossier, FALSE, NULL));
      assert_written (sink, dossier, how);
    }
}

/* Whoever reads has all that was flushed, though more is to come. */
static void
what_was_flushed_can_be_read (void **state)
{
  g_autoptr (CeasefireDossier) dossier = make_dossier ();
  g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), 0);

  (void) state;
  for (guint how = 0; how < WAYS; how++)
    {
      g_autoptr (SlowSink) sink = slow_sink_new (0, G_MAXSIZE);
      g_autoptr (CeasefireWriter) writer = new_writer (sink, dossier, how);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (SlowStream) stream = NULL;
      g_autoptr (CeasefireReader) reader = NULL;
      g_autoptr (CeasefireRecord) again = NULL;

      assert_true (ceasefire_writer_write (writer, record, NULL, NULL));
      assert_true (ceasefire_writer_flush (writer, NULL, NULL));
      assert_true (ceasefire_writer_flush (writer, NULL, NULL));
      bytes = g_bytes_new (slow_sink_get_bytes (sink)->data, slow_sink_get_bytes (sink)->len);
      stream = slow_stream_new (bytes, 0);
      slow_stream_break_at (stream, g_bytes_get_size (bytes));
      reader = ceasefire_reader_new (G_INPUT_STREAM (stream));
      again = ceasefire_reader_read (reader, NULL, NULL);
      assert_non_null (again);
      assert_true (ceasefire_record_equal (again, record));
    }
}

/* Accidents */

static void
assert_broken (const GError *error)
{
  assert_true (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_BROKEN_PIPE));
  assert_string_equal (error->message, "The pipe is broken");
}

static void
a_stream_that_breaks_gives_its_error_from_then_on (void **state)
{
  g_autoptr (CeasefireDossier) dossier = make_dossier ();

  (void) state;
  for (guint how = 0; how < WAYS; how++)
    for (gsize at = 0; at < measure (dossier, how, write_flushing); at++)
      {
        g_autoptr (SlowSink) sink = slow_sink_new (at % 4, at);
        g_autoptr (CeasefireWriter) writer = new_writer (sink, dossier, how);
        GError *errors[4] = { NULL, NULL, NULL, NULL };

        assert_false (write_flushing (writer, dossier, &errors[0]));
        assert_int_equal (slow_sink_get_bytes (sink)->len, at);
        assert_false (ceasefire_writer_close (writer, NULL, &errors[1]));
        assert_false (ceasefire_writer_close (writer, NULL, &errors[2]));
        for (guint i = 0; i < 3; i++)
          {
            assert_broken (errors[i]);
            g_error_free (errors[i]);
          }
        assert_int_equal (slow_sink_get_bytes (sink)->len, at);
      }
}

/* Cancelled calls are made again; a record that was given is not given again. */
static guint
write_patiently (CeasefireWriter *writer, CeasefireDossier *dossier, GCancellable *cancellable)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (dossier));
  guint n_cancelled = 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), i);

      assert_true (ceasefire_writer_write (writer, record, cancellable, NULL));
      for (;;)
        {
          g_autoptr (GError) error = NULL;
          gboolean done = i + 1 < n ? ceasefire_writer_flush (writer, cancellable, &error)
                                    : ceasefire_writer_close (writer, cancellable, &error);

          if (done)
            break;
          assert_true (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED));
          g_cancellable_reset (cancellable);
          n_cancelled++;
        }
    }
  return n_cancelled;
}

static void
cancelling_at_any_byte_loses_and_doubles_nothing (void **state)
{
  g_autoptr (CeasefireDossier) dossier = make_dossier ();

  (void) state;
  for (guint how = 0; how < WAYS; how++)
    {
      gsize length = 0;

      for (gsize at = 0; at <= length; at++)
        {
          g_autoptr (SlowSink) sink = slow_sink_new (at % 3 ? 0 : 5, G_MAXSIZE);
          g_autoptr (CeasefireWriter) writer = new_writer (sink, dossier, how);
          g_autoptr (GCancellable) cancellable = g_cancellable_new ();
          guint n_cancelled;

          slow_sink_cancel_at (sink, at, cancellable);
          n_cancelled = write_patiently (writer, dossier, cancellable);
          assert_written (sink, dossier, how);
          length = slow_sink_get_bytes (sink)->len;
          assert_int_equal (n_cancelled, at < length ? 1 : 0);
        }
    }
}

/* Without blocking */

static void
on_done (GObject *source, GAsyncResult *result, gpointer user_data)
{
  (void) source;
  *(GAsyncResult **) user_data = g_object_ref (result);
}

static gboolean
put_async (CeasefireWriter *writer, gboolean closing, GCancellable *cancellable, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  if (closing)
    ceasefire_writer_close_async (writer, 0, cancellable, on_done, &result);
  else
    ceasefire_writer_flush_async (writer, 0, cancellable, on_done, &result);
  assert_null (result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return closing ? ceasefire_writer_close_finish (writer, result, error)
                 : ceasefire_writer_flush_finish (writer, result, error);
}

/* Adds all records, flushing behind each, and closes; tries again what was cancelled. */
static gboolean
write_async (CeasefireWriter *writer, CeasefireDossier *dossier, GCancellable *cancellable,
             GError **error)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (dossier));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), i);
      GError *failure = NULL;

      assert_true (ceasefire_writer_add (writer, record, NULL));
      while (!put_async (writer, i + 1 == n, cancellable, &failure))
        {
          if (!g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_CANCELLED))
            {
              g_propagate_error (error, failure);
              return FALSE;
            }
          g_clear_error (&failure);
          g_cancellable_reset (cancellable);
        }
    }
  return TRUE;
}

static gboolean
write_async_once (CeasefireWriter *writer, CeasefireDossier *dossier, GError **error)
{
  return write_async (writer, dossier, NULL, error);
}

static void
without_blocking_the_same_is_written (void **state)
{
  g_autoptr (CeasefireDossier) dossier = make_dossier ();

  (void) state;
  for (guint how = 0; how < WAYS; how++)
    for (gsize at = 0; at <= measure (dossier, how, write_async_once); at++)
      {
        g_autoptr (SlowSink) sink = slow_sink_new (at % 3 ? 0 : 50, G_MAXSIZE);
        g_autoptr (CeasefireWriter) writer = new_writer (sink, dossier, how);
        g_autoptr (GCancellable) cancellable = g_cancellable_new ();

        slow_sink_cancel_at (sink, at, cancellable);
        assert_true (write_async (writer, dossier, cancellable, NULL));
        assert_written (sink, dossier, how);
      }
}

static void
without_blocking_a_stream_that_breaks_gives_its_error (void **state)
{
  g_autoptr (CeasefireDossier) dossier = make_dossier ();

  (void) state;
  for (guint how = 0; how < WAYS; how++)
    for (gsize at = 0; at < measure (dossier, how, write_async_once); at += 3)
      {
        g_autoptr (SlowSink) sink = slow_sink_new (0, at);
        g_autoptr (CeasefireWriter) writer = new_writer (sink, dossier, how);
        g_autoptr (GError) error = NULL;
        g_autoptr (GError) again = NULL;

        assert_false (write_async (writer, dossier, NULL, &error));
        assert_broken (error);
        assert_int_equal (slow_sink_get_bytes (sink)->len, at);
        assert_false (ceasefire_writer_close (writer, NULL, &again));
        assert_broken (again);
      }
}

/* Files */

typedef struct
{
  char *folder;
  char *path;
  GFile *file;
} Scratch;

static int
set_up (void **state)
{
  Scratch *scratch = g_new0 (Scratch, 1);

  scratch->folder = g_dir_make_tmp ("ceasefire-XXXXXX", NULL);
  scratch->path = g_build_filename (scratch->folder, "dossier", NULL);
  scratch->file = g_file_new_for_path (scratch->path);
  assert_true (g_file_set_contents (scratch->path, OLD, -1, NULL));
  *state = scratch;
  return 0;
}

/* Nothing but the file may be there. */
static int
tear_down (void **state)
{
  Scratch *scratch = *state;

  g_unlink (scratch->path);
  assert_int_equal (g_rmdir (scratch->folder), 0);
  g_object_unref (scratch->file);
  g_free (scratch->folder);
  g_free (scratch->path);
  g_free (scratch);
  return 0;
}

static CeasefireWriter *
new_file_writer (Scratch *scratch, CeasefireDossier *dossier, guint how)
{
  return ceasefire_writer_new_for_file (scratch->file, ceasefire_dossier_get_header (dossier),
                                        formats[how % 2], compressions[how / 2], NULL, NULL);
}

static void
assert_file_is (Scratch *scratch, const char *wanted)
{
  g_autofree char *content = NULL;

  assert_true (g_file_get_contents (scratch->path, &content, NULL, NULL));
  assert_string_equal (content, wanted);
}

static void
assert_file_holds (Scratch *scratch, CeasefireDossier *dossier, guint how)
{
  char *content;
  gsize length;
  g_autoptr (GBytes) bytes = NULL;

  assert_true (g_file_get_contents (scratch->path, &content, &length, NULL));
  bytes = g_bytes_new_take (content, length);
  assert_holds (bytes, dossier, how);
}

static void
a_file_takes_its_place_when_the_writer_is_closed (void **state)
{
  Scratch *scratch = *state;
  g_autoptr (CeasefireDossier) dossier = make_dossier ();

  for (guint how = 0; how < 2 * WAYS; how++)
    {
      g_autoptr (CeasefireWriter) writer = new_file_writer (scratch, dossier, how / 2);

      assert_true (g_file_set_contents (scratch->path, OLD, -1, NULL));
      for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (dossier)); i++)
        {
          g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), i);

          assert_true (ceasefire_writer_write (writer, record, NULL, NULL));
          assert_true (ceasefire_writer_flush (writer, NULL, NULL));
        }
      assert_file_is (scratch, OLD);
      assert_true (how % 2 ? put_async (writer, TRUE, NULL, NULL)
                           : ceasefire_writer_close (writer, NULL, NULL));
      assert_file_holds (scratch, dossier, how / 2);
    }
}

static void
a_writer_that_is_dropped_leaves_the_old_file (void **state)
{
  Scratch *scratch = *state;
  g_autoptr (CeasefireDossier) dossier = make_dossier ();
  g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), 0);

  for (guint how = 0; how < WAYS; how++)
    {
      g_autoptr (CeasefireWriter) writer = new_file_writer (scratch, dossier, how);

      assert_true (ceasefire_writer_write (writer, record, NULL, NULL));
      assert_true (ceasefire_writer_flush (writer, NULL, NULL));
    }
  assert_file_is (scratch, OLD);
}

static void
a_cancelled_close_can_be_made_again (void **state)
{
  Scratch *scratch = *state;
  g_autoptr (CeasefireDossier) dossier = make_dossier ();

  for (guint how = 0; how < 2; how++)
    {
      g_autoptr (CeasefireWriter) writer = new_file_writer (scratch, dossier, 0);
      g_autoptr (GCancellable) cancellable = g_cancellable_new ();
      g_autoptr (GError) error = NULL;

      assert_true (g_file_set_contents (scratch->path, OLD, -1, NULL));
      for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (dossier)); i++)
        {
          g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), i);

          assert_true (ceasefire_writer_add (writer, record, NULL));
        }
      g_cancellable_cancel (cancellable);
      assert_false (how ? put_async (writer, TRUE, cancellable, &error)
                        : ceasefire_writer_close (writer, cancellable, &error));
      assert_true (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED));
      assert_file_is (scratch, OLD);
      g_cancellable_reset (cancellable);
      assert_true (ceasefire_writer_close (writer, cancellable, NULL));
      assert_file_holds (scratch, dossier, 0);
    }
}

/* The disk has room for @room bytes, as far as this process can tell. */
static gboolean
write_on_a_full_disk (CeasefireWriter *writer, CeasefireDossier *dossier, gsize room,
                      gboolean async, GError **error)
{
  struct rlimit old;
  struct rlimit small;
  gboolean written;

  getrlimit (RLIMIT_FSIZE, &old);
  small = old;
  small.rlim_cur = room;
  setrlimit (RLIMIT_FSIZE, &small);
  written = async ? write_async (writer, dossier, NULL, error)
                  : write_all (writer, dossier, room % 2, error);
  setrlimit (RLIMIT_FSIZE, &old);
  return written;
}

static void
a_disk_that_is_full_at_any_byte_leaves_the_old_file (void **state)
{
  Scratch *scratch = *state;
  g_autoptr (CeasefireDossier) dossier = make_dossier ();

  signal (SIGXFSZ, SIG_IGN);
  for (guint how = 0; how < WAYS; how++)
    for (gsize room = 0; room < measure (dossier, how, write_flushing) - 30; room++)
      {
        g_autoptr (CeasefireWriter) writer = new_file_writer (scratch, dossier, how);
        g_autoptr (GError) error = NULL;
        gboolean async = how % 2 && room % 8 == 0;

        if (write_on_a_full_disk (writer, dossier, room, async, &error))
          {
            /* Without flushes packed text is shorter. */
            assert_file_holds (scratch, dossier, how);
            assert_true (g_file_set_contents (scratch->path, OLD, -1, NULL));
            continue;
          }
        assert_true (error->domain == G_IO_ERROR);
        assert_file_is (scratch, OLD);
        assert_false (ceasefire_writer_close (writer, NULL, NULL));
        assert_file_is (scratch, OLD);
      }
}

static void
a_folder_that_is_not_there_is_an_error (void **state)
{
  g_autoptr (CeasefireDossier) dossier = make_dossier ();
  g_autoptr (GFile) file = g_file_new_for_path ("/no/such/folder/x");
  g_autoptr (GError) error = NULL;

  (void) state;
  assert_null (ceasefire_writer_new_for_file (file, ceasefire_dossier_get_header (dossier),
                                              CEASEFIRE_FORMAT_JSON, CEASEFIRE_COMPRESSION_NONE,
                                              NULL, &error));
  assert_true (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND));
}

static void
mistakes_of_the_caller_are_told (void **state)
{
  g_autoptr (CeasefireDossier) dossier = make_dossier ();
  CeasefireHeader *header = ceasefire_dossier_get_header (dossier);
  g_autoptr (SlowSink) sink = slow_sink_new (0, G_MAXSIZE);
  g_autoptr (CeasefireWriter) writer = new_writer (sink, dossier, 0);
  CeasefireRecord *nested = ceasefire_dossier_lookup (dossier, "d");
  CeasefireRecord *place = ceasefire_dossier_lookup (dossier, "p");
  g_autoptr (CeasefireRecord) nameless = g_object_new (G_OBJECT_TYPE (place), NULL);
  g_autoptr (GError) early = NULL;
  g_autoptr (GError) late = NULL;
  g_autoptr (GError) unnamed = NULL;

  (void) state;
  assert_non_null (nested);
  assert_critical (assert_null (ceasefire_writer_new (NULL, header, CEASEFIRE_FORMAT_JSON, 0)));
  assert_critical (
    assert_null (ceasefire_writer_new (G_OUTPUT_STREAM (sink), header, CEASEFIRE_FORMAT_UNSET, 0)));
  assert_false (ceasefire_writer_add (writer, nested, &early));
  assert_true (g_error_matches (early, CEASEFIRE_ERROR, CEASEFIRE_ERROR_VALUE));
  assert_false (ceasefire_writer_write (writer, nameless, NULL, &unnamed));
  assert_true (g_error_matches (unnamed, CEASEFIRE_ERROR, CEASEFIRE_ERROR_MISSING));
  assert_true (ceasefire_writer_close (writer, NULL, NULL));
  assert_false (ceasefire_writer_add (writer, place, &late));
  assert_true (g_error_matches (late, G_IO_ERROR, G_IO_ERROR_CLOSED));
  assert_critical (assert_false (ceasefire_writer_flush (writer, NULL, NULL)));
  assert_critical (ceasefire_writer_flush_async (writer, 0, NULL, on_done, NULL));
  assert_critical (ceasefire_writer_close_async (writer, 0, NULL, on_done, NULL));
}

#define FILE_TEST(name) cmocka_unit_test_setup_teardown (name, set_up, tear_down)

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (record_by_record_the_same_is_written),
    cmocka_unit_test (large_records_go_through),
    cmocka_unit_test (what_was_flushed_can_be_read),
    cmocka_unit_test (a_stream_that_breaks_gives_its_error_from_then_on),
    cmocka_unit_test (cancelling_at_any_byte_loses_and_doubles_nothing),
    cmocka_unit_test (without_blocking_the_same_is_written),
    cmocka_unit_test (without_blocking_a_stream_that_breaks_gives_its_error),
    FILE_TEST (a_file_takes_its_place_when_the_writer_is_closed),
    FILE_TEST (a_writer_that_is_dropped_leaves_the_old_file),
    FILE_TEST (a_cancelled_close_can_be_made_again),
    FILE_TEST (a_disk_that_is_full_at_any_byte_leaves_the_old_file),
    cmocka_unit_test (a_folder_that_is_not_there_is_an_error),
    cmocka_unit_test (mistakes_of_the_caller_are_told),
  };

  return cmocka_run_group_tests_name ("writer", tests, NULL, NULL);
}
