/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"
#include "support/random.h"
#include "support/stream.h"

#include <malloc.h>
#include <string.h>

/* However the bytes of a dossier come, what is read is the same. */

static const gsize steps[] = { 1, 2, 3, 7, 16, 64, 4096, 0 };

#define HEADER "{\"ceasefire\":\"1.0\",\"language\":\"en\"}"
#define ACTOR(id) "{\"type\":\"actor\",\"id\":\"" id "\"}"

static const char small[]
  = "{\"ceasefire\":\"1.0\",\"language\":\"en\",\"x\":[1.5e1,{\"a\":null}],\"records\":[\n"
    "{\"type\":\"place\",\"id\":\"p\",\"kind\":\"city\",\"name\":{\"en\":\"A\",\"ar\":\"\xd8\xad"
    "\\u0644\\ud83d\\ude00\"},\"latitude\":36.2,\"geometry\":{\"a\":[true]}},\n"
    "{\"type\":\"clause\",\"id\":\"c\",\"means\":[\"mortar\",\"w\"],\"means_open\":false,"
    "\"deadline\":{\"within\":\"PT2H\"},\"clauses\":[{\"id\":\"d\",\"window\":\"2016-09/..\"}],"
    "\"sources\":[{\"document\":\"k\",\"start\":3}]},\n{\"type\":\"later\",\"y\":\"\\n\"}],"
    "\"title\":\"T\",\"z\":[2]}";

static const char small_lines[]
  = "{\"ceasefire\":\"1.0\",\"language\":\"en\",\"x\":[1.5e1,{\"a\":null}],\"title\":\"T\"}\n\n"
    "{\"type\":\"place\",\"id\":\"p\",\"name\":{\"en\":\"A\",\"ar\":\"\xd8\xad\\ud83d\\ude00\"},"
    "\"latitude\":36.2,\"geometry\":{\"a\":[true]}}\r\n \r\n"
    "{\"type\":\"clause\",\"id\":\"c\",\"means\":[\"mortar\"],\"means_open\":false,"
    "\"clauses\":[{\"id\":\"d\",\"window\":\"2016-09/..\"}]}\n{\"type\":\"later\",\"y\":\"\\n\"}";

static char *
transcribe_bytes (GBytes *bytes, gsize step)
{
  g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, step);

  return transcribe (reader);
}

/* Streamed and whole, with and without errors. */
static void
check_steps (GBytes *bytes, const gsize *sizes, gsize n_sizes)
{
  g_autofree char *wanted = transcribe_bytes (bytes, G_MAXSIZE);

  for (gsize i = 0; i < n_sizes; i++)
    {
      g_autofree char *transcript = transcribe_bytes (bytes, sizes[i]);

      assert_same_transcript (transcript, wanted, bytes, sizes[i]);
    }
}

static void
check_text (const char *text, gsize length)
{
  static const gsize few[] = { 1, 5 };
  g_autoptr (GBytes) bytes = text_to_bytes (text, length);

  check_steps (bytes, few, G_N_ELEMENTS (few));
}

/* The same from a dossier that is loaded, without the reader's bookkeeping. */
static char *
transcribe_dossier (GBytes *bytes, CeasefireFormat format)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_load_bytes (bytes, &error);
  GString *notes = g_string_new (NULL);
  guint n = dossier ? g_list_model_get_n_items (G_LIST_MODEL (dossier)) : 0;

  assert_null (error);
  note_header (notes, ceasefire_dossier_get_header (dossier));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), i);

      note_record (notes, record);
    }
  g_string_append_printf (notes, "end format %d, %u records, 0 skipped\n", format, n);
  note_header (notes, ceasefire_dossier_get_header (dossier));
  return g_string_free (notes, FALSE);
}

static void
check_dossier (CeasefireDossier *dossier)
{
  static const CeasefireFormat formats[] = { CEASEFIRE_FORMAT_JSON, CEASEFIRE_FORMAT_JSON_LINES };

  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autoptr (GBytes) bytes = ceasefire_dossier_to_bytes (dossier, formats[i]);
      g_autofree char *wanted = transcribe_dossier (bytes, formats[i]);
      g_autofree char *transcript = transcribe_bytes (bytes, 0);

      /* Members of the header behind the records are not there in the beginning. */
      assert_string_equal (strchr (transcript, '\n'), strchr (wanted, '\n'));
      check_steps (bytes, steps, G_N_ELEMENTS (steps));
    }
}

static void
the_examples_are_read_as_they_are_loaded (void **state)
{
  static const char *const names[] = { "syria-2016.json", "minsk-2-2015.json" };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GBytes) bytes = example_bytes (names[i], CEASEFIRE_FORMAT_JSON);
      g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_load_bytes (bytes, NULL);

      check_dossier (dossier);
    }
}

static void
random_dossiers_are_read_as_they_are_loaded (void **state)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1815);

  (void) state;
  for (guint i = 0; i < 40; i++)
    {
      g_autoptr (CeasefireDossier) dossier = random_dossier (rand);

      check_dossier (dossier);
    }
}

static void
a_text_that_ends_early_is_the_same_error (void **state)
{
  (void) state;
  for (gsize length = 0; length < sizeof small; length++)
    check_text (small, length);
  for (gsize length = 0; length < sizeof small_lines; length++)
    check_text (small_lines, length);
}

static void
check_changes (const char *text, gsize length, const char *bytes, gsize n_bytes)
{
  g_autofree char *changed = g_memdup2 (text, length);

  for (gsize i = 0; i < length; i++)
    {
      for (gsize k = 0; k < n_bytes; k++)
        {
          changed[i] = bytes[k];
          check_text (changed, length);
        }
      changed[i] = text[i];
    }
}

static void
a_changed_byte_is_the_same_error (void **state)
{
  static const char telling[] = "{}[]\",:\\\n\r \x1f\x80\xc3\xff"
                                "0-.etnu";
  static const char tiny[] = "{\"ceasefire\":\"1.0\",\"records\":[{\"type\":\"actor\",\"id\":\"a\\n"
                             "\",\"confidence\":0.5},{\"type\":\"x\"}],\"y\":[\"ä\",1]}";
  static const char tiny_lines[]
    = "{\"ceasefire\":\"1.0\"}\n{\"type\":\"actor\",\"id\":\"a\",\"n\":"
      "[\"\\u00e4\",1]}\n\n{\"type\":\"x\"}\n";
  char others[64];

  (void) state;
  for (guint i = 0; i < sizeof others; i++)
    others[i] = (char) (4 * i + i % 4);
  check_changes (tiny, sizeof tiny - 1, others, sizeof others);
  check_changes (tiny_lines, sizeof tiny_lines - 1, others, sizeof others);
  check_changes (small, sizeof small - 1, telling, sizeof telling);
  check_changes (small_lines, sizeof small_lines - 1, telling, sizeof telling);
}

static void
pieces_moved_about_are_the_same_error (void **state)
{
  static const char *const texts[] = { small, small_lines };
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  (void) state;
  for (guint round = 0; round < 4000; round++)
    {
      const char *from = texts[round % 2];
      gint32 length = (gint32) strlen (from);
      g_autoptr (GString) text = g_string_new (from);
      gint32 at = g_rand_int_range (rand, 0, length);
      gint32 size = g_rand_int_range (rand, 0, MIN (80, length - at));
      gint32 to = g_rand_int_range (rand, 0, length - size);

      if (g_rand_boolean (rand))
        g_string_insert_len (text, to, from + at, size);
      else
        g_string_erase (text, to, size);
      check_text (text->str, text->len);
    }
}

static void
what_is_invalid_is_invalid_in_pieces (void **state)
{
  static const gsize few[] = { 1, 5 };
  g_autofree char *folder
    = g_build_filename (g_getenv ("CEASEFIRE_SOURCE_DIR"), "tests", "data", "invalid", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n = 0;

  (void) state;
  while ((name = g_dir_read_name (dir)))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *text = NULL;
      g_autoptr (GBytes) bytes = NULL;
      gsize length;

      if (!g_str_has_suffix (name, ".json"))
        continue;
      assert_true (g_file_get_contents (path, &text, &length, NULL));
      bytes = text_to_bytes (text, length);
      check_steps (bytes, few, G_N_ELEMENTS (few));
      n++;
    }
  assert_true (n > 30);
}

/* Mistakes that show at the places where one part of a text goes over into the next. */
static void
a_text_that_is_wrong_is_wrong_in_the_same_place (void **state)
{
  static const char *const texts[] = {
    "",
    " ",
    "\n\n",
    "[]",
    "7",
    "\xef\xbb\xbf" HEADER,
    HEADER "x",
    HEADER " " ACTOR ("a"),
    HEADER "\r" ACTOR ("a"),
    "{\"records\":[],\"ceasefire\":\"1.0\"}",
    "{\"ceasefire\":\"2.0\",\"records\":[" ACTOR ("a") "]}",
    "{\"ceasefire\":\"1.0\",\"records\":{}}",
    "{\"ceasefire\":\"1.0\",\"records\":null}",
    "{\"ceasefire\":\"1.0\",\"records\":[,]}",
    DOSSIER ("7"),
    DOSSIER ("[]"),
    DOSSIER ("\"}\""),
    DOSSIER (ACTOR ("a") ","),
    DOSSIER (ACTOR ("a") " " ACTOR ("b")),
    DOSSIER (ACTOR ("a") ",,"),
    DOSSIER (ACTOR ("a") ",7"),
    DOSSIER (ACTOR ("a") "}"),
    DOSSIER (ACTOR ("a") "]"),
    DOSSIER ("{\"type\":\"actor\",\"id\":\"a\"]"),
    DOSSIER ("{\"type\":\"actor\",\"id\":\"a\",\"x\":[}"),
    DOSSIER ("{\"type\":\"actor\",\"id\":\"a\",\"x\":\"\\\"}"),
    DOSSIER ("{\"type\":\"actor\",\"id\":\"a\",\"x\":\"\\ud800\"}"),
    DOSSIER ("{\"type\":\"actor\",\"id\":\"a\",\"x\":tru}"),
    DOSSIER ("{\"type\":\"actor\",\"id\":\"a\",\"x\":1e}"),
    DOSSIER ("{\"type\":\"actor\"}"),
    DOSSIER ("{\"id\":\"a\"}"),
    DOSSIER ("") "x",
    DOSSIER ("") DOSSIER (""),
    "{\"ceasefire\":\"1.0\",\"records\":[],\"records\":[]}",
    "{\"ceasefire\":\"1.0\",\"records\":[],\"ceasefire\":\"1.0\"}",
    "{\"ceasefire\":\"1.0\",\"x\":1,\"records\":[],\"x\":2}",
    "{\"ceasefire\":\"1.0\",\"language\":\"en\",\"records\":[],\"language\":\"en\"}",
    "{\"ceasefire\":\"1.0\",\"records\":[],}",
    "{\"ceasefire\":\"1.0\",\"records\":[] \"x\":1}",
    "{\"ceasefire\":\"1.0\",\"records\":[],\"title\":7}",
    "{\"ceasefire\":\"1.0\",\"records\":[]",
    "{\"ceasefire\":\"1.0\",\"records\":[" ACTOR ("a"),
    "{\"ceasefire\":\"1.0\",\"records\":[{\"type\":\"actor\",\"id\":\"a",
  };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    check_text (texts[i], strlen (texts[i]));
}

/* Larger than the pieces that are read at once, with escapes and characters at their edges. */
static char *
make_large_record (gsize size, const char *filling)
{
  GString *text = g_string_new ("{\"type\":\"place\",\"id\":\"p\",\"note\":\"");

  while (text->len < size)
    g_string_append (text, filling);
  g_string_append (text, "\",\"unknown\":[{\"a\":\"}]\\\"\"}]}");
  return g_string_free (text, FALSE);
}

static void
records_may_be_larger_than_what_is_read_at_once (void **state)
{
  static const char *const fillings[] = { "x", "\\\"", "\\\\", "\\ud83d\\ude00", "\xd8\xad" };
  static const gsize sizes[] = { 4000, 65500, 65536, 300000 };
  static const gsize large_steps[] = { 4095, 0 };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (fillings); i++)
    for (gsize k = 0; k < G_N_ELEMENTS (sizes); k++)
      {
        g_autofree char *record = make_large_record (sizes[k], fillings[i]);
        g_autofree char *json
          = g_strdup_printf (DOSSIER (" %s, %s,\n%s,\n7"), record, record, record);
        g_autofree char *lines
          = g_strdup_printf (HEADER "\n%s\n\n%s\n%s}\n%s", record, record, record, record);
        g_autoptr (GBytes) json_bytes = text_to_bytes (json, strlen (json));
        g_autoptr (GBytes) lines_bytes = text_to_bytes (lines, strlen (lines));

        check_steps (json_bytes, large_steps, G_N_ELEMENTS (large_steps));
        check_steps (lines_bytes, large_steps, G_N_ELEMENTS (large_steps));
      }
}

/* Nobody waits for the records to hear what the header says. */
static void
the_header_comes_before_the_records (void **state)
{
  static const char *const texts[] = { DOSSIER (ACTOR ("a")), HEADER "\n" ACTOR ("a") };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GBytes) bytes = static_bytes (texts[i]);
      g_autoptr (SlowStream) stream = slow_stream_new (bytes, 1);
      g_autoptr (CeasefireReader) reader = ceasefire_reader_new (G_INPUT_STREAM (stream));
      CeasefireHeader *header;

      assert_null (ceasefire_reader_get_header (reader));
      assert_int_equal (ceasefire_reader_get_format (reader), CEASEFIRE_FORMAT_UNSET);
      assert_int_equal (slow_stream_get_n_reads (stream), 0);
      header = ceasefire_reader_read_header (reader, NULL, NULL);
      assert_string_equal (ceasefire_header_get_language (header), "en");
      assert_ptr_equal (ceasefire_reader_read_header (reader, NULL, NULL), header);
      assert_ptr_equal (ceasefire_reader_get_header (reader), header);
      assert_true (slow_stream_get_position (stream) <= strlen (texts[i]) - strlen (ACTOR ("a")));
      assert_int_equal (ceasefire_reader_get_format (reader),
                        i == 0 ? CEASEFIRE_FORMAT_JSON : CEASEFIRE_FORMAT_JSON_LINES);
    }
}

/* A record is there when its last byte is: whoever writes it may wait for an answer. */
static void
a_record_does_not_wait_for_the_next (void **state)
{
  static const char *const texts[]
    = { DOSSIER (ACTOR ("a") "," ACTOR ("b")), HEADER "\n" ACTOR ("a") "\n" ACTOR ("b") "\n" };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GBytes) bytes = static_bytes (texts[i]);
      g_autoptr (SlowStream) stream = slow_stream_new (bytes, 1);
      g_autoptr (CeasefireReader) reader = ceasefire_reader_new (G_INPUT_STREAM (stream));
      g_autoptr (CeasefireRecord) first = ceasefire_reader_read (reader, NULL, NULL);

      assert_string_equal (ceasefire_record_get_id (first), "a");
      assert_int_equal (slow_stream_get_position (stream),
                        strstr (texts[i], ACTOR ("a")) + strlen (ACTOR ("a")) + i - texts[i]);
    }
}

/* Piece by piece a header may come too, whatever its size, and nothing behind it. */
static void
a_large_header_does_not_wait_for_the_records (void **state)
{
  g_autofree char *filling = g_strnfill (5000, 'x');
  g_autofree char *head
    = g_strdup_printf ("{\"ceasefire\":\"1.0\",\"title\":\"%s\",\"records\":[", filling);
  g_autoptr (GBytes) bytes = text_to_bytes (head, strlen (head));
  g_autoptr (SlowStream) stream = slow_stream_new (bytes, 1448);
  g_autoptr (CeasefireReader) reader = ceasefire_reader_new (G_INPUT_STREAM (stream));

  (void) state;
  slow_stream_break_at (stream, strlen (head));
  assert_non_null (ceasefire_reader_read_header (reader, NULL, NULL));
}

static void
members_of_the_header_behind_the_records_are_there_at_the_end (void **state)
{
  static const char text[] = "{\"ceasefire\":\"1.0\",\"x\":1,\"records\":[" ACTOR (
    "a") "],\"language\""
         ":\"ar\",\"y\":2,\"timezone\":\"Asia/Damascus\"}";

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autoptr (GBytes) bytes = static_bytes (text);
      g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, steps[i]);
      g_autoptr (CeasefireHeader) early
        = ceasefire_header_ref (ceasefire_reader_read_header (reader, NULL, NULL));
      g_autoptr (CeasefireRecord) record = ceasefire_reader_read (reader, NULL, NULL);
      g_autoptr (GString) notes = g_string_new (NULL);

      assert_null (ceasefire_header_get_language (early));
      assert_non_null (record);
      assert_null (ceasefire_reader_read (reader, NULL, NULL));
      note_header (notes, ceasefire_reader_get_header (reader));
      assert_string_equal (notes->str,
                           "header {\"ceasefire\":\"1.0\",\"x\":1,\"language\":\"ar\",\"y\":2,"
                           "\"timezone\":\"Asia/Damascus\"}\n");
      assert_null (ceasefire_header_get_language (early));
    }
}

static void
the_end_stays_the_end (void **state)
{
  static const char *const texts[] = { DOSSIER (""), HEADER, DOSSIER ("") "\n", HEADER "\n\n" };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GBytes) bytes = static_bytes (texts[i]);
      g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, 1);
      g_autoptr (GError) error = NULL;

      for (guint k = 0; k < 3; k++)
        {
          assert_null (ceasefire_reader_read (reader, NULL, &error));
          assert_null (error);
        }
      assert_non_null (ceasefire_reader_read_header (reader, NULL, NULL));
      assert_int_equal (ceasefire_reader_get_n_records (reader), 0);
    }
}

static void
an_error_of_the_whole_stays (void **state)
{
  static const char *const texts[]
    = { "", "[", DOSSIER ("7"), DOSSIER ("") "x", HEADER "x", "{\"ceasefire\":\"3.0\"}" };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GBytes) bytes = static_bytes (texts[i]);
      g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, 1);
      g_autoptr (GError) error = NULL;
      g_autoptr (GError) again = NULL;

      assert_null (ceasefire_reader_read (reader, NULL, &error));
      assert_null (ceasefire_reader_read (reader, NULL, &again));
      assert_string_equal (error->message, again->message);
      assert_null (ceasefire_reader_dup_bad_line (reader));
    }
}

static void
empty_lines_and_all_ends_of_lines_are_the_same (void **state)
{
  static const char *const texts[] = {
    HEADER "\n" ACTOR ("a") "\n" ACTOR ("b"),
    HEADER "\n" ACTOR ("a") "\n" ACTOR ("b") "\n",
    HEADER "\r\n" ACTOR ("a") "\r\n" ACTOR ("b") "\r\n",
    "\n \n\t" HEADER " \r\n\r\n\n" ACTOR ("a") "\n\n\n \t " ACTOR ("b") "\t\n \n\n ",
  };
  g_autoptr (GBytes) first = static_bytes (texts[0]);
  g_autofree char *wanted = transcribe_bytes (first, G_MAXSIZE);

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GBytes) bytes = static_bytes (texts[i]);

      for (gsize k = 0; k < G_N_ELEMENTS (steps); k++)
        {
          g_autofree char *transcript = transcribe_bytes (bytes, steps[k]);

          assert_same_transcript (transcript, wanted, bytes, steps[k]);
        }
    }
}

/* Progress */

typedef struct
{
  gint64 bytes;
  gint64 total;
  guint n;
} Heard;

static void
hear (gint64 bytes, gint64 total, gpointer user_data)
{
  Heard *heard = user_data;

  assert_true (bytes >= heard->bytes);
  heard->bytes = bytes;
  heard->total = total;
  heard->n++;
}

static void
forget (gpointer user_data)
{
  ((Heard *) user_data)->n = 1000;
}

static void
progress_grows_up_to_the_total (void **state)
{
  g_autofree char *path
    = g_build_filename (g_getenv ("CEASEFIRE_SOURCE_DIR"), "examples", "syria-2016.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (CeasefireReader) reader = ceasefire_reader_new_for_file (file, NULL, NULL);
  g_autofree char *transcript = NULL;
  Heard heard = { 0, 0, 0 };

  (void) state;
  ceasefire_reader_set_progress (reader, hear, &heard, forget);
  transcript = transcribe (reader);
  assert_true (heard.n > 1);
  assert_true (heard.total > 90000);
  assert_int_equal (heard.bytes, heard.total);
  ceasefire_reader_set_progress (reader, NULL, NULL, NULL);
  assert_int_equal (heard.n, 1000);
}

static void
progress_of_a_stream_has_no_total (void **state)
{
  g_autoptr (GBytes) bytes = static_bytes (small);
  g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, 1);
  g_autofree char *transcript = NULL;
  Heard heard = { 0, 0, 0 };

  (void) state;
  ceasefire_reader_set_progress (reader, hear, &heard, NULL);
  transcript = transcribe (reader);
  assert_int_equal (heard.bytes, sizeof small - 1);
  assert_int_equal (heard.total, -1);
}

static void
a_file_that_is_not_there_is_an_error (void **state)
{
  g_autoptr (GFile) file = g_file_new_for_path ("no such file");
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  (void) state;
  assert_null (ceasefire_reader_new_for_file (file, NULL, &error));
  assert_true (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND));
  g_clear_error (&error);
  g_cancellable_cancel (cancelled);
  assert_null (ceasefire_reader_new_for_file (file, cancelled, &error));
  assert_true (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED));
}

static void
the_stream_is_left_open (void **state)
{
  g_autoptr (GBytes) bytes = static_bytes (small);
  g_autoptr (SlowStream) stream = slow_stream_new (bytes, 0);
  CeasefireReader *reader = ceasefire_reader_new (G_INPUT_STREAM (stream));

  (void) state;
  g_free (transcribe (reader));
  g_object_unref (reader);
  assert_false (g_input_stream_is_closed (G_INPUT_STREAM (stream)));
}

static void
read_inside (gint64 bytes, gint64 total, gpointer user_data)
{
  (void) bytes;
  (void) total;
  assert_critical (assert_null (ceasefire_reader_read (user_data, NULL, NULL)));
  assert_critical (ceasefire_reader_set_filter (user_data, NULL, NULL, NULL));
  assert_critical (ceasefire_reader_set_types (user_data, NULL));
  assert_critical (ceasefire_reader_set_progress (user_data, NULL, NULL, NULL));
}

/* What the reader calls must leave it alone. */
static void
while_it_reads_a_reader_cannot_be_changed (void **state)
{
  g_autoptr (GBytes) bytes = static_bytes (small);
  g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, 0);
  g_autoptr (CeasefireReader) whole = new_slow_reader (bytes, 0);
  g_autofree char *transcript = NULL;
  g_autofree char *wanted = transcribe (whole);

  (void) state;
  ceasefire_reader_set_progress (reader, read_inside, reader, NULL);
  transcript = transcribe (reader);
  assert_string_equal (transcript, wanted);
}

static void
mistakes_of_the_caller_are_told (void **state)
{
  g_autoptr (GBytes) bytes = static_bytes (small);
  g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, 0);

  (void) state;
  assert_critical (assert_null (ceasefire_reader_new (NULL)));
  assert_critical (assert_null (ceasefire_reader_new_for_bytes (NULL)));
  assert_critical (assert_null (ceasefire_reader_new_for_file (NULL, NULL, NULL)));
  assert_critical (assert_null (ceasefire_reader_read (NULL, NULL, NULL)));
  assert_critical (assert_null (ceasefire_reader_read_header (NULL, NULL, NULL)));
  assert_critical (ceasefire_reader_read_many_async (reader, 0, 0, NULL, NULL, NULL));
  assert_critical (assert_false (ceasefire_reader_member_is (reader, "id", "a")));
  assert_critical (assert_null (ceasefire_reader_dup_member (reader, "id")));
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (the_examples_are_read_as_they_are_loaded),
    cmocka_unit_test (random_dossiers_are_read_as_they_are_loaded),
    cmocka_unit_test (a_text_that_is_wrong_is_wrong_in_the_same_place),
    cmocka_unit_test (a_text_that_ends_early_is_the_same_error),
    cmocka_unit_test (a_changed_byte_is_the_same_error),
    cmocka_unit_test (pieces_moved_about_are_the_same_error),
    cmocka_unit_test (what_is_invalid_is_invalid_in_pieces),
    cmocka_unit_test (records_may_be_larger_than_what_is_read_at_once),
    cmocka_unit_test (the_header_comes_before_the_records),
    cmocka_unit_test (a_record_does_not_wait_for_the_next),
    cmocka_unit_test (a_large_header_does_not_wait_for_the_records),
    cmocka_unit_test (members_of_the_header_behind_the_records_are_there_at_the_end),
    cmocka_unit_test (the_end_stays_the_end),
    cmocka_unit_test (an_error_of_the_whole_stays),
    cmocka_unit_test (empty_lines_and_all_ends_of_lines_are_the_same),
    cmocka_unit_test (progress_grows_up_to_the_total),
    cmocka_unit_test (progress_of_a_stream_has_no_total),
    cmocka_unit_test (a_file_that_is_not_there_is_an_error),
    cmocka_unit_test (the_stream_is_left_open),
    cmocka_unit_test (while_it_reads_a_reader_cannot_be_changed),
    cmocka_unit_test (mistakes_of_the_caller_are_told),
  };

  /* Hundreds of thousands of readers: the memory of one is for the next. */
  mallopt (M_TRIM_THRESHOLD, 1 << 24);
  return cmocka_run_group_tests_name ("reader", tests, NULL, NULL);
}
