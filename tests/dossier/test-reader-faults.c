/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"
#include "support/stream.h"

#include <string.h>

/* A stream that breaks, and one whose reading is cancelled, at every byte. */

#define RECORDS(between)                                                                           \
  "{\"type\":\"place\",\"id\":\"p\",\"name\":{\"en\":\"A\",\"ar\":\"\xd8\xad\\ud83d\\ude00\"}"     \
  "}" between                                                                                      \
  "{\"type\":\"clause\",\"id\":\"c\",\"means_open\":false,\"clauses\":[{\"id\":\"d\"}]}" between   \
  "{\"type\":\"later\",\"y\":[1.5e1,\"\\n\"]}"

static const char *const texts[] = {
  "{\"ceasefire\":\"1.0\",\"records\":[\n" RECORDS (",\n") "],\"title\":\"T\",\"z\":[2]}\n",
  "{\"ceasefire\":\"1.0\",\"title\":\"T\"}\n" RECORDS ("\r\n\n") "\n",
  "{\"ceasefire\":\"1.0\"}\n{\"type\":\"actor\"\n" RECORDS ("\n7\n"),
};

static const CeasefireCompression compressions[]
  = { CEASEFIRE_COMPRESSION_NONE, CEASEFIRE_COMPRESSION_GZIP, CEASEFIRE_COMPRESSION_ZSTD };

/* Reads on as often as it was cancelled. */
static char *
transcribe_patiently (CeasefireReader *reader, GCancellable *cancellable, guint *n_cancelled)
{
  GString *notes = g_string_new (NULL);
  CeasefireHeader *header = NULL;

  for (;;)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (CeasefireRecord) record = NULL;

      if (header == NULL)
        {
          header = ceasefire_reader_read_header (reader, cancellable, &error);
          if (header)
            note_header (notes, header);
        }
      else
        {
          record = ceasefire_reader_read (reader, cancellable, &error);
          if (record)
            note_record (notes, record);
        }
      if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        {
          assert_null (ceasefire_reader_dup_bad_line (reader));
          g_cancellable_reset (cancellable);
          (*n_cancelled)++;
        }
      else if (error ? !note_error (notes, reader, error) : header == NULL)
        break;
      else if (error == NULL && record == NULL && strstr (notes->str, "\nrecord "))
        break;
    }
  note_end (notes, reader);
  return g_string_free (notes, FALSE);
}

static void
check_cancelling (GBytes *bytes, gsize step)
{
  g_autoptr (CeasefireReader) whole = new_slow_reader (bytes, 0);
  g_autofree char *wanted = transcribe (whole);

  for (gsize at = 0; at <= g_bytes_get_size (bytes); at++)
    {
      g_autoptr (GCancellable) cancellable = g_cancellable_new ();
      g_autoptr (SlowStream) stream = slow_stream_new (bytes, step);
      g_autoptr (CeasefireReader) reader = ceasefire_reader_new (G_INPUT_STREAM (stream));
      guint n_cancelled = 0;
      g_autofree char *transcript = NULL;

      slow_stream_cancel_at (stream, at, cancellable);
      transcript = transcribe_patiently (reader, cancellable, &n_cancelled);
      assert_same_transcript (transcript, wanted, bytes, step);
      assert_int_equal (n_cancelled, 1);
    }
}

static void
cancelling_at_any_byte_loses_and_doubles_nothing (void **state)
{
  static const gsize steps[] = { 1, 7, 0 };

  (void) state;
  for (gsize t = 0; t < G_N_ELEMENTS (texts); t++)
    for (gsize c = 0; c < G_N_ELEMENTS (compressions); c++)
      {
        g_autoptr (GBytes) text = static_bytes (texts[t]);
        g_autoptr (GBytes) bytes = pack_bytes (text, compressions[c]);

        for (gsize k = 0; k < G_N_ELEMENTS (steps); k++)
          check_cancelling (bytes, steps[k]);
      }
}

/* What comes before the error is what comes without it. */
static char *
check_breaking (GBytes *bytes, gsize at, gsize step, const char *wanted)
{
  g_autoptr (SlowStream) stream = slow_stream_new (bytes, step);
  g_autoptr (CeasefireReader) reader = ceasefire_reader_new (G_INPUT_STREAM (stream));
  g_autoptr (GError) error = NULL;
  char *transcript;
  char *trouble;

  slow_stream_break_at (stream, at);
  transcript = transcribe (reader);
  trouble = strstr (transcript, "error g-io-error-quark");
  if (trouble == NULL || strncmp (transcript, wanted, (gsize) (trouble - transcript)) != 0)
    fail_msg ("%s\nwanted\n%s", transcript, wanted);
  assert_true (strstr (trouble, "The pipe is broken") != NULL);
  assert_null (ceasefire_reader_read (reader, NULL, &error));
  assert_true (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_BROKEN_PIPE));
  assert_null (ceasefire_reader_dup_bad_line (reader));
  return transcript;
}

static void
a_stream_that_breaks_gives_what_it_gave_and_its_error (void **state)
{
  (void) state;
  for (gsize t = 0; t < G_N_ELEMENTS (texts); t++)
    for (gsize c = 0; c < G_N_ELEMENTS (compressions); c++)
      {
        g_autoptr (GBytes) text = static_bytes (texts[t]);
        g_autoptr (GBytes) bytes = pack_bytes (text, compressions[c]);
        g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, 0);
        g_autofree char *wanted = transcribe (reader);

        for (gsize at = 0; at <= g_bytes_get_size (bytes); at++)
          {
            g_autofree char *bytewise = check_breaking (bytes, at, 1, wanted);
            g_autofree char *at_once = check_breaking (bytes, at, 0, wanted);

            assert_string_equal (bytewise, at_once);
          }
      }
}

/* A socket may be silent for too long, and speak again. */
static void
a_stream_that_speaks_again_is_read_on (void **state)
{
  (void) state;
  for (gsize t = 0; t < G_N_ELEMENTS (texts); t++)
    for (gsize at = 0; at <= strlen (texts[t]); at++)
      {
        g_autoptr (GBytes) bytes = static_bytes (texts[t]);
        g_autoptr (SlowStream) stream = slow_stream_new (bytes, 0);
        g_autoptr (CeasefireReader) reader = ceasefire_reader_new (G_INPUT_STREAM (stream));
        g_autoptr (CeasefireReader) whole = new_slow_reader (bytes, 0);
        g_autofree char *wanted = transcribe (whole);
        g_autoptr (GString) before = g_string_new (NULL);
        g_autofree char *broken = NULL;
        g_autofree char *rest = NULL;
        const char *end;

        slow_stream_break_at (stream, at);
        broken = transcribe (reader);
        end = strstr (broken, "error g-io-error-quark");
        assert_non_null (end);
        g_string_append_len (before, broken, end - broken);
        slow_stream_break_at (stream, G_MAXSIZE);
        rest = transcribe (reader);
        /* The header is given again. */
        if (before->len > 0)
          {
            assert_true (g_str_has_prefix (rest, "header "));
            g_string_append (before, strchr (rest, '\n') + 1);
          }
        else
          g_string_append (before, rest);
        assert_same_transcript (before->str, wanted, bytes, at);
      }
}

/* All that had come whole before the stream broke has been given. */
static void
what_came_whole_is_given (void **state)
{
  g_autoptr (GBytes) bytes = static_bytes (texts[1]);

  (void) state;
  for (gsize at = 0; at <= strlen (texts[1]); at++)
    {
      g_autoptr (SlowStream) stream = slow_stream_new (bytes, 0);
      g_autoptr (CeasefireReader) reader = ceasefire_reader_new (G_INPUT_STREAM (stream));
      g_autofree char *transcript = NULL;
      guint n_ends = 0;

      slow_stream_break_at (stream, at);
      transcript = transcribe (reader);
      for (const char *line = texts[1];
           (line = memchr (line, '\n', (gsize) (texts[1] + at - line))); line++)
        n_ends += line[-1] == '}' || line[-1] == '\r';
      assert_int_equal (ceasefire_reader_get_n_records (reader), n_ends > 0 ? n_ends - 1 : 0);
    }
}

static void
a_dossier_is_loaded_whole_or_not_at_all (void **state)
{
  (void) state;
  for (gsize t = 0; t < 2; t++)
    for (gsize at = 0; at <= strlen (texts[t]); at++)
      {
        g_autoptr (GBytes) bytes = static_bytes (texts[t]);
        g_autoptr (SlowStream) stream = slow_stream_new (bytes, 3);
        g_autoptr (GError) error = NULL;

        slow_stream_break_at (stream, at);
        assert_null (ceasefire_dossier_load_stream (G_INPUT_STREAM (stream), NULL, &error));
        assert_true (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_BROKEN_PIPE));
      }
}

static void
what_is_cancelled_before_it_begins_reads_nothing (void **state)
{
  g_autoptr (GBytes) bytes = static_bytes (texts[0]);
  g_autoptr (SlowStream) stream = slow_stream_new (bytes, 0);
  g_autoptr (CeasefireReader) reader = ceasefire_reader_new (G_INPUT_STREAM (stream));
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();
  g_autoptr (CeasefireRecord) record = NULL;
  g_autoptr (GError) error = NULL;

  (void) state;
  g_cancellable_cancel (cancelled);
  assert_null (ceasefire_reader_read (reader, cancelled, &error));
  assert_true (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED));
  g_clear_error (&error);
  assert_null (ceasefire_reader_read_header (reader, cancelled, &error));
  assert_true (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED));
  assert_int_equal (slow_stream_get_n_reads (stream), 0);
  record = ceasefire_reader_read (reader, NULL, NULL);
  assert_string_equal (ceasefire_record_get_id (record), "p");
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (cancelling_at_any_byte_loses_and_doubles_nothing),
    cmocka_unit_test (a_stream_that_breaks_gives_what_it_gave_and_its_error),
    cmocka_unit_test (a_stream_that_speaks_again_is_read_on),
    cmocka_unit_test (what_came_whole_is_given),
    cmocka_unit_test (a_dossier_is_loaded_whole_or_not_at_all),
    cmocka_unit_test (what_is_cancelled_before_it_begins_reads_nothing),
  };

  return cmocka_run_group_tests_name ("reader's faults", tests, NULL, NULL);
}
