/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"
#include "support/stream.h"

#include <string.h>

/* Reading without blocking gives what reading gives. */

#define RECORDS(between)                                                                           \
  "{\"type\":\"place\",\"id\":\"p\",\"name\":{\"en\":\"A\",\"ar\":\"\xd8\xad\\ud83d\\ude00\"}"     \
  "}" between                                                                                      \
  "{\"type\":\"clause\",\"id\":\"c\",\"means_open\":false,\"clauses\":[{\"id\":\"d\"}]}" between   \
  "{\"type\":\"later\",\"y\":[1.5e1,\"\\n\"]}"

static const char *const texts[] = {
  "{\"ceasefire\":\"1.0\",\"records\":[\n" RECORDS (",\n") "],\"title\":\"T\",\"z\":[2]}\n",
  "{\"ceasefire\":\"1.0\",\"title\":\"T\"}\n" RECORDS ("\r\n\n") "\n",
  "{\"ceasefire\":\"1.0\"}\n{\"type\":\"actor\"\n" RECORDS ("\n7\n[]\n"),
  "{\"ceasefire\":\"1.0\",\"records\":[" RECORDS (",") ",7]}",
  "{\"ceasefire\":\"1.0\",\"records\":[" RECORDS (",") "]} x",
  "{\"ceasefire\":\"1.0\",\"records\":[]}",
  "{\"ceasefire\":\"4.0\",\"records\":[]}",
  "",
};

static void
on_done (GObject *source, GAsyncResult *result, gpointer user_data)
{
  (void) source;
  *(GAsyncResult **) user_data = g_object_ref (result);
}

static GAsyncResult *
wait_for (GAsyncResult **result)
{
  assert_null (*result);
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return *result;
}

static CeasefireHeader *
read_header (CeasefireReader *reader, GCancellable *cancellable, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  ceasefire_reader_read_header_async (reader, 0, cancellable, on_done, &result);
  return ceasefire_reader_read_header_finish (reader, wait_for (&result), error);
}

static GListModel *
read_many (CeasefireReader *reader, guint n, GCancellable *cancellable, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  ceasefire_reader_read_many_async (reader, n, 0, cancellable, on_done, &result);
  return ceasefire_reader_read_many_finish (reader, wait_for (&result), error);
}

/* Notes some records; their number. */
static guint
note_many (GString *notes, GListModel *records, guint most)
{
  guint n = g_list_model_get_n_items (records);

  assert_true (n <= most);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, i);

      note_record (notes, record);
    }
  return n;
}

static char *
transcribe_async (CeasefireReader *reader, guint most, GCancellable *cancellable,
                  guint *n_cancelled)
{
  GString *notes = g_string_new (NULL);
  CeasefireHeader *header = NULL;

  for (;;)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GListModel) records = NULL;

      if (header == NULL)
        header = read_header (reader, cancellable, &error);
      else
        records = read_many (reader, most, cancellable, &error);
      if (header && records == NULL && error == NULL)
        note_header (notes, header);
      if (records && note_many (notes, records, most) == 0)
        break;
      if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        {
          g_cancellable_reset (cancellable);
          (*n_cancelled)++;
        }
      else if (error && !note_error (notes, reader, error))
        break;
    }
  note_end (notes, reader);
  return g_string_free (notes, FALSE);
}

static void
without_blocking_the_same_is_read (void **state)
{
  static const gsize steps[] = { 1, 7, 0, G_MAXSIZE };
  static const guint numbers[] = { 1, 2, 3, 100 };

  (void) state;
  for (gsize t = 0; t < G_N_ELEMENTS (texts); t++)
    for (gsize k = 0; k < G_N_ELEMENTS (steps); k++)
      for (gsize n = 0; n < G_N_ELEMENTS (numbers); n++)
        {
          g_autoptr (GBytes) bytes = static_bytes (texts[t]);
          g_autoptr (CeasefireReader) whole = new_slow_reader (bytes, G_MAXSIZE);
          g_autofree char *wanted = transcribe (whole);
          g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, steps[k]);
          g_autofree char *transcript = transcribe_async (reader, numbers[n], NULL, NULL);

          assert_same_transcript (transcript, wanted, bytes, steps[k]);
        }
}

static const CeasefireCompression compressions[]
  = { CEASEFIRE_COMPRESSION_NONE, CEASEFIRE_COMPRESSION_GZIP, CEASEFIRE_COMPRESSION_ZSTD };

static GBytes *
pack_text (gsize t, gsize c)
{
  g_autoptr (GBytes) bytes = static_bytes (texts[t]);

  return pack_bytes (bytes, compressions[c]);
}

static void
check_cancelling (GBytes *bytes, gsize at, gsize step, guint most)
{
  g_autoptr (CeasefireReader) whole = new_slow_reader (bytes, G_MAXSIZE);
  g_autofree char *wanted = transcribe (whole);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (SlowStream) stream = slow_stream_new (bytes, step);
  g_autoptr (CeasefireReader) reader = ceasefire_reader_new (G_INPUT_STREAM (stream));
  guint n_cancelled = 0;
  g_autofree char *transcript = NULL;

  slow_stream_cancel_at (stream, at, cancellable);
  transcript = transcribe_async (reader, most, cancellable, &n_cancelled);
  assert_same_transcript (transcript, wanted, bytes, step);
  assert_int_equal (n_cancelled, 1);
}

static void
cancelling_at_any_byte_loses_and_doubles_nothing (void **state)
{
  static const guint numbers[] = { 1, 2, 100 };

  (void) state;
  for (gsize t = 0; t < 3; t++)
    for (gsize c = 0; c < G_N_ELEMENTS (compressions); c++)
      {
        g_autoptr (GBytes) bytes = pack_text (t, c);

        for (gsize at = 0; at <= g_bytes_get_size (bytes); at++)
          for (gsize n = 0; n < 2 * G_N_ELEMENTS (numbers); n++)
            check_cancelling (bytes, at, n % 2 ? 5 : 0, numbers[n / 2]);
      }
}

/* The error comes behind the records that came before it. */
static void
check_breaking (GBytes *bytes, gsize at)
{
  g_autoptr (SlowStream) stream = slow_stream_new (bytes, 0);
  g_autoptr (SlowStream) other_stream = slow_stream_new (bytes, 0);
  g_autoptr (CeasefireReader) reader = ceasefire_reader_new (G_INPUT_STREAM (stream));
  g_autoptr (CeasefireReader) other = ceasefire_reader_new (G_INPUT_STREAM (other_stream));
  g_autofree char *wanted = NULL;
  g_autofree char *transcript = NULL;

  slow_stream_break_at (stream, at);
  slow_stream_break_at (other_stream, at);
  wanted = transcribe (other);
  transcript = transcribe_async (reader, 100, NULL, NULL);
  assert_same_transcript (transcript, wanted, bytes, 0);
}

static void
a_stream_that_breaks_gives_its_records_first (void **state)
{
  (void) state;
  for (gsize t = 0; t < 3; t++)
    for (gsize c = 0; c < G_N_ELEMENTS (compressions); c++)
      {
        g_autoptr (GBytes) bytes = pack_text (t, c);

        for (gsize at = 0; at <= g_bytes_get_size (bytes); at++)
          check_breaking (bytes, at);
      }
}

/* The cancellation comes when the records have been read and not been fetched. */
static void
cancelling_too_late_loses_nothing (void **state)
{
  g_autoptr (GBytes) bytes = static_bytes (texts[1]);
  g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, G_MAXSIZE);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GListModel) records = NULL;
  g_autoptr (CeasefireRecord) record = NULL;

  (void) state;
  ceasefire_reader_read_many_async (reader, 1, 0, cancellable, on_done, &result);
  g_cancellable_cancel (cancellable);
  records = ceasefire_reader_read_many_finish (reader, wait_for (&result), NULL);
  if (records && g_list_model_get_n_items (records) > 0)
    record = g_list_model_get_item (records, 0);
  else
    record = ceasefire_reader_read (reader, NULL, NULL);
  assert_string_equal (ceasefire_record_get_id (record), "p");
}

static void
before_it_begins_it_can_be_cancelled (void **state)
{
  g_autoptr (GBytes) bytes = static_bytes (texts[1]);
  g_autoptr (SlowStream) stream = slow_stream_new (bytes, 0);
  g_autoptr (CeasefireReader) reader = ceasefire_reader_new (G_INPUT_STREAM (stream));
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  (void) state;
  g_cancellable_cancel (cancelled);
  assert_null (read_header (reader, cancelled, &error));
  assert_true (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED));
  g_clear_error (&error);
  assert_null (read_many (reader, 3, cancelled, &error));
  assert_true (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED));
  assert_int_equal (slow_stream_get_n_reads (stream), 0);
}

static void
while_it_reads_nothing_else_may_be_read (void **state)
{
  g_autoptr (GBytes) bytes = static_bytes (texts[1]);
  g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, 1);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GListModel) records = NULL;

  (void) state;
  ceasefire_reader_read_many_async (reader, 100, 0, NULL, on_done, &result);
  assert_null (result);
  assert_critical (assert_null (ceasefire_reader_read (reader, NULL, NULL)));
  assert_critical (assert_null (ceasefire_reader_read_header (reader, NULL, NULL)));
  assert_critical (ceasefire_reader_read_header_async (reader, 0, NULL, on_done, NULL));
  assert_critical (ceasefire_reader_read_many_async (reader, 1, 0, NULL, on_done, NULL));
  records = ceasefire_reader_read_many_finish (reader, wait_for (&result), NULL);
  assert_int_equal (g_list_model_get_n_items (records), 3);
}

/* A program with a main loop, a file, and a stream of the system */

typedef struct
{
  GMainLoop *loop;
  CeasefireReader *reader;
  guint n_records;
  guint n_calls;
  gint64 bytes;
  gint64 total;
  GThread *thread;
} Program;

static void
on_progress (gint64 bytes, gint64 total, gpointer user_data)
{
  Program *program = user_data;

  assert_true (bytes >= program->bytes);
  assert_ptr_equal (g_thread_self (), program->thread);
  program->bytes = bytes;
  program->total = total;
}

static void
on_records (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Program *program = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GListModel) records
    = ceasefire_reader_read_many_finish (CEASEFIRE_READER (source), result, &error);

  assert_null (error);
  program->n_calls++;
  program->n_records += g_list_model_get_n_items (records);
  if (g_list_model_get_n_items (records) == 0)
    g_main_loop_quit (program->loop);
  else
    ceasefire_reader_read_many_async (program->reader, 10, G_PRIORITY_LOW, NULL, on_records,
                                      program);
}

static void
run_program (GMainContext *context)
{
  g_autofree char *path
    = g_build_filename (g_getenv ("CEASEFIRE_SOURCE_DIR"), "examples", "minsk-2-2015.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_load_file (file, NULL, NULL);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (dossier));
  Program program = { .loop = g_main_loop_new (context, FALSE), .thread = g_thread_self () };

  program.reader = ceasefire_reader_new_for_file (file, NULL, NULL);
  ceasefire_reader_set_progress (program.reader, on_progress, &program, NULL);
  ceasefire_reader_read_many_async (program.reader, 10, G_PRIORITY_LOW, NULL, on_records, &program);
  g_main_loop_run (program.loop);
  assert_int_equal (program.n_records, n);
  assert_true (program.n_calls >= n / 10);
  assert_true (program.total > 100000);
  assert_int_equal (program.bytes, program.total);
  g_object_unref (program.reader);
  g_main_loop_unref (program.loop);
}

static void
a_program_reads_in_its_main_loop (void **state)
{
  (void) state;
  run_program (NULL);
}

static void
a_program_reads_in_a_context_of_its_own (void **state)
{
  g_autoptr (GMainContext) context = g_main_context_new ();

  (void) state;
  g_main_context_push_thread_default (context);
  run_program (context);
  g_main_context_pop_thread_default (context);
}

static void
a_reader_lives_until_it_has_read (void **state)
{
  g_autoptr (GBytes) bytes = static_bytes (texts[1]);
  CeasefireReader *reader = new_slow_reader (bytes, 1);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GListModel) records = NULL;

  (void) state;
  ceasefire_reader_read_many_async (reader, 100, 0, NULL, on_done, &result);
  g_object_unref (reader);
  wait_for (&result);
  records = ceasefire_reader_read_many_finish (reader, result, NULL);
  assert_int_equal (g_list_model_get_n_items (records), 3);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (without_blocking_the_same_is_read),
    cmocka_unit_test (cancelling_at_any_byte_loses_and_doubles_nothing),
    cmocka_unit_test (a_stream_that_breaks_gives_its_records_first),
    cmocka_unit_test (cancelling_too_late_loses_nothing),
    cmocka_unit_test (before_it_begins_it_can_be_cancelled),
    cmocka_unit_test (while_it_reads_nothing_else_may_be_read),
    cmocka_unit_test (a_program_reads_in_its_main_loop),
    cmocka_unit_test (a_program_reads_in_a_context_of_its_own),
    cmocka_unit_test (a_reader_lives_until_it_has_read),
  };

  return cmocka_run_group_tests_name ("reader without blocking", tests, NULL, NULL);
}
