/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"
#include "support/stream.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-writer.h>
#include <string.h>

/* Packed dossiers: whole, in parts, cut short, damaged, and made to burst. */

#define HEADER "{\"ceasefire\":\"1.0\",\"language\":\"en\"}\n"

static const char text[] = HEADER
  "{\"type\":\"place\",\"id\":\"p\",\"name\":{\"en\":\"A\",\"ar\":\"\xd8\xad\"}}\n"
  "{\"type\":\"clause\",\"id\":\"c\",\"clauses\":[{\"id\":\"d\"}]}\n"
  "{\"type\":\"later\",\"y\":[1.5e1,\"\\n\"]}\n";

static const CeasefireCompression compressions[]
  = { CEASEFIRE_COMPRESSION_GZIP, CEASEFIRE_COMPRESSION_ZSTD };

static const char *const names[] = { "gzip", "zstd" };

static const gsize steps[] = { 1, 3, 0, G_MAXSIZE };

static char *
transcribe_bytes (GBytes *bytes, gsize step)
{
  g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, step);

  return transcribe (reader);
}

static char *
transcribe_text (void)
{
  g_autoptr (GBytes) bytes = static_bytes (text);

  return transcribe_bytes (bytes, 0);
}

static GBytes *
pack_part (gsize from, gsize to, CeasefireCompression compression)
{
  g_autoptr (GBytes) part = g_bytes_new_static (text + from, to - from);

  return pack_bytes (part, compression);
}

/* Bytes that are read in any steps give the same; whether it ends in an error of packed data. */
static gboolean
check_steps (GBytes *bytes, const char *wanted)
{
  g_autofree char *mark = g_strdup_printf ("error %d at ", CEASEFIRE_ERROR_DAMAGED);
  gboolean failed = FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autofree char *transcript = transcribe_bytes (bytes, steps[i]);

      if (wanted)
        assert_same_transcript (transcript, wanted, bytes, steps[i]);
      failed = strstr (transcript, mark) != NULL;
    }
  return failed;
}

static void
packed_files_may_stand_in_a_row (void **state)
{
  g_autofree char *wanted = transcribe_text ();

  (void) state;
  for (gsize c = 0; c < G_N_ELEMENTS (compressions); c++)
    for (gsize at = 0; at <= strlen (text); at++)
      {
        g_autoptr (GBytes) first = pack_part (0, at, compressions[c]);
        g_autoptr (GBytes) second = pack_part (at, strlen (text), compressions[c]);
        g_autoptr (GBytes) both = join_bytes (first, second);

        assert_false (check_steps (both, wanted));
      }
}

/* The unpacker is given room for 65536 bytes at a time. */
static void
a_text_may_fill_the_room_to_the_last_byte (void **state)
{
  (void) state;
  for (gsize c = 0; c < G_N_ELEMENTS (compressions); c++)
    for (gsize length = 2 * 65536 - 2; length <= 2 * 65536 + 2; length++)
      {
        g_autofree char *space = g_strnfill (length - strlen (HEADER), ' ');
        g_autofree char *padded = g_strconcat (HEADER, space, NULL);
        g_autoptr (GBytes) bytes = g_bytes_new_static (padded, length);
        g_autoptr (GBytes) packed = pack_bytes (bytes, compressions[c]);
        g_autofree char *wanted = transcribe_bytes (bytes, 0);

        assert_false (check_steps (packed, wanted));
      }
}

static void
many_and_empty_packed_files_may_stand_in_a_row (void **state)
{
  g_autofree char *wanted = transcribe_text ();

  (void) state;
  for (gsize c = 0; c < G_N_ELEMENTS (compressions); c++)
    {
      g_autoptr (GBytes) empty = pack_part (0, 0, compressions[c]);
      g_autoptr (GBytes) all = join_bytes (empty, empty);

      for (gsize at = 0; at < strlen (text); at++)
        {
          g_autoptr (GBytes) part = pack_part (at, at + 1, compressions[c]);
          g_autoptr (GBytes) more = join_bytes (all, part);

          g_bytes_unref (all);
          all = join_bytes (more, empty);
        }
      assert_false (check_steps (all, wanted));
    }
}

/* What programs that pack in several threads put in front, and anybody anywhere. */
static void
frames_that_are_to_be_skipped_are (void **state)
{
  static const guint8 frame[] = { 0x5b, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, '{', '"', 'x' };
  g_autofree char *wanted = transcribe_text ();
  g_autoptr (GBytes) skipped = g_bytes_new_static (frame, sizeof frame);
  g_autoptr (GBytes) first = pack_part (0, 90, CEASEFIRE_COMPRESSION_ZSTD);
  g_autoptr (GBytes) second = pack_part (90, strlen (text), CEASEFIRE_COMPRESSION_ZSTD);
  g_autoptr (GBytes) head = join_bytes (skipped, first);
  g_autoptr (GBytes) middle = join_bytes (head, skipped);
  g_autoptr (GBytes) tail = join_bytes (middle, second);
  g_autoptr (GBytes) all = join_bytes (tail, skipped);

  (void) state;
  assert_false (check_steps (all, wanted));
}

/* The sentence names the packing and the bytes; the place is the end of the text that came. */
static void
assert_ends_early (const GError *error, const char *name, gsize length)
{
  g_autofree char *reason
    = g_strdup_printf ("the %s data end early, after %" G_GSIZE_FORMAT " bytes", name, length);

  assert_string_equal (ceasefire_error_get_reason (error), reason);
  assert_true (ceasefire_error_get_line (error) > 0);
  assert_true (ceasefire_error_get_column (error) > 0);
}

static void
what_is_cut_short_is_an_error_behind_what_came (void **state)
{
  (void) state;
  for (gsize c = 0; c < G_N_ELEMENTS (compressions); c++)
    {
      g_autoptr (GBytes) whole = pack_part (0, strlen (text), compressions[c]);

      for (gsize length = 4; length < g_bytes_get_size (whole); length++)
        {
          g_autoptr (GBytes) cut = g_bytes_new_from_bytes (whole, 0, length);
          g_autoptr (GError) error = NULL;
          g_autofree char *wanted = transcribe_bytes (cut, 0);

          assert_true (check_steps (cut, wanted));
          assert_null (ceasefire_dossier_load_bytes (cut, &error));
          assert_true (g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_DAMAGED));
          assert_ends_early (error, names[c], length);
        }
    }
}

/*
 * A changed byte is told, or it is one that says nothing of the text, such as the time at which it
 * was packed. Whatever else came would be lost or made up without a word.
 */
static void
a_changed_byte_is_told_or_means_nothing (void **state)
{
  g_autofree char *wanted = transcribe_text ();

  (void) state;
  for (gsize c = 0; c < G_N_ELEMENTS (compressions); c++)
    {
      g_autoptr (GBytes) whole = pack_part (0, strlen (text), compressions[c]);
      gsize length = g_bytes_get_size (whole);
      g_autofree guint8 *bytes = g_memdup2 (g_bytes_get_data (whole, NULL), length);
      guint n_told = 0;

      for (gsize i = 0; i < length; i++)
        for (guint bit = 0; bit < 8; bit++)
          {
            g_autoptr (GBytes) changed = NULL;
            g_autofree char *transcript = NULL;

            bytes[i] ^= (guint8) (1 << bit);
            changed = g_bytes_new (bytes, length);
            bytes[i] ^= (guint8) (1 << bit);
            transcript = transcribe_bytes (changed, 7);
            if (strcmp (transcript, wanted) == 0)
              continue;
            if (strstr (transcript, "error ") == NULL)
              fail_msg ("byte %" G_GSIZE_FORMAT ", bit %u: %s", i, bit, transcript);
            n_told++;
          }
      assert_true (n_told > length * 8 * 3 / 4);
    }
}

static void
what_stands_behind_is_no_part_and_an_error (void **state)
{
  static const char *const tails[]
    = { "x", "\n", "\x1f\x8b", "\x28\xb5\x2f\xfd", "\x28\xb5", "{}", "more than a mark" };

  (void) state;
  for (gsize c = 0; c < G_N_ELEMENTS (compressions); c++)
    for (gsize i = 0; i < G_N_ELEMENTS (tails); i++)
      {
        g_autoptr (GBytes) whole = pack_part (0, strlen (text), compressions[c]);
        g_autoptr (GBytes) tail = static_bytes (tails[i]);
        g_autoptr (GBytes) both = join_bytes (whole, tail);

        g_autofree char *wanted = transcribe_bytes (both, 0);

        assert_true (check_steps (both, wanted));
      }
}

static void
a_window_that_is_too_large_is_a_limit (void **state)
{
  static const guint8 frame[] = { 0x28, 0xb5, 0x2f, 0xfd, 0x00, 0xf8, 0x01, 0x00, 0x00 };
  g_autoptr (GBytes) bytes = g_bytes_new_static (frame, sizeof frame);
  g_autoptr (GError) error = NULL;

  (void) state;
  assert_null (ceasefire_dossier_load_bytes (bytes, &error));
  assert_true (g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_LIMIT));
  assert_int_equal (ceasefire_error_get_line (error), 1);
  assert_int_equal (ceasefire_error_get_column (error), 1);
}

/* Unpacked once, text is text. */
static void
what_is_packed_twice_is_no_dossier (void **state)
{
  (void) state;
  for (gsize c = 0; c < G_N_ELEMENTS (compressions); c++)
    {
      g_autoptr (GBytes) once = pack_part (0, strlen (text), compressions[c]);
      g_autoptr (GBytes) twice = pack_bytes (once, compressions[1 - c]);
      g_autoptr (GError) error = NULL;

      assert_null (ceasefire_dossier_load_bytes (twice, &error));
      assert_true (g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_SYNTAX));
    }
}

/* Bombs */

/* Lines of spaces, @n MiB of them, each MiB packed alone. */
static GBytes *
make_bomb (guint n, CeasefireCompression compression)
{
  const gsize length = 1 << 20;
  g_autofree char *space = g_strnfill (length, ' ');
  g_autoptr (GBytes) header = pack_part (0, strlen (HEADER), compression);
  g_autoptr (GBytes) lines = NULL;
  g_autoptr (GBytes) packed = NULL;
  GByteArray *bomb = g_byte_array_new ();

  for (gsize i = 1023; i < length; i += 1024)
    space[i] = '\n';
  lines = g_bytes_new_static (space, length);
  packed = pack_bytes (lines, compression);
  g_byte_array_append (bomb, g_bytes_get_data (header, NULL), (guint) g_bytes_get_size (header));
  for (guint i = 0; i < n; i++)
    g_byte_array_append (bomb, g_bytes_get_data (packed, NULL), (guint) g_bytes_get_size (packed));
  return g_byte_array_free_to_bytes (bomb);
}

/* @n_bytes: how much of the file was read. */
static gboolean
load_bomb (GBytes *bomb, CeasefireLimit limit, guint64 value, gsize *n_bytes)
{
  g_autoptr (SlowStream) stream = slow_stream_new (bomb, 0);
  g_autoptr (CeasefireReader) reader = ceasefire_reader_new (G_INPUT_STREAM (stream));
  g_autoptr (CeasefireDossier) dossier = NULL;
  g_autoptr (GError) error = NULL;

  ceasefire_reader_set_limit (reader, limit, value);
  dossier = ceasefire_dossier_load_reader (reader, NULL, &error);
  *n_bytes = slow_stream_get_position (stream);
  if (dossier)
    return TRUE;
  if (!g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_LIMIT)
      || ceasefire_error_get_line (error) < 100)
    fail_msg ("%s", error->message);
  return FALSE;
}

static void
a_small_text_may_be_packed_as_well_as_can_be (void **state)
{
  (void) state;
  for (gsize c = 0; c < G_N_ELEMENTS (compressions); c++)
    {
      g_autoptr (GBytes) bomb = make_bomb (63, compressions[c]);
      gsize n_bytes;

      assert_true (load_bomb (bomb, CEASEFIRE_LIMIT_RATIO, 1, &n_bytes));
    }
}

/* 65 MiB and the header of text; as many bytes of it to one packed byte as there are, and one less. */
static void
more_text_to_a_byte_than_was_agreed_is_an_error (void **state)
{
  const guint64 made = (G_GUINT64_CONSTANT (65) << 20) + strlen (HEADER);

  (void) state;
  for (gsize c = 0; c < G_N_ELEMENTS (compressions); c++)
    {
      g_autoptr (GBytes) bomb = make_bomb (65, compressions[c]);
      guint64 ratio = (made - 1) / g_bytes_get_size (bomb) + 1;
      gsize n_bytes;

      assert_true (ratio > ceasefire_limit_get_default (CEASEFIRE_LIMIT_RATIO));
      assert_true (load_bomb (bomb, CEASEFIRE_LIMIT_RATIO, ratio, &n_bytes));
      assert_int_equal (n_bytes, g_bytes_get_size (bomb));
      assert_false (load_bomb (bomb, CEASEFIRE_LIMIT_RATIO, ratio - 1, &n_bytes));
    }
}

/* 4 GiB of text, of which no more is unpacked than it takes to see what it is. */
static void
a_bomb_is_put_out_early (void **state)
{
  (void) state;
  for (gsize c = 0; c < G_N_ELEMENTS (compressions); c++)
    {
      g_autoptr (GBytes) bomb = make_bomb (4096, compressions[c]);
      gsize n_bytes;

      assert_false (load_bomb (bomb, CEASEFIRE_LIMIT_RATIO,
                               ceasefire_limit_get_default (CEASEFIRE_LIMIT_RATIO), &n_bytes));
      assert_true (n_bytes < g_bytes_get_size (bomb) / 10 + 65536);
      assert_false (load_bomb (bomb, CEASEFIRE_LIMIT_SIZE, 1 << 20, &n_bytes));
      assert_true (n_bytes <= 65536);
    }
}

/* What writers pack */

/* A dossier with notes of a MiB that say the same all over. */
static GBytes *
write_repetitive (guint n, CeasefireCompression compression)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (CeasefireHeader) header = ceasefire_header_new ("en");
  g_autoptr (CeasefireWriter) writer
    = ceasefire_writer_new (stream, header, CEASEFIRE_FORMAT_JSON_LINES, compression);
  g_autofree char *same = g_strnfill (1 << 20, 'x');
  g_autoptr (CeasefireText) note = ceasefire_text_new (same);
  g_autoptr (CeasefireActor) actor = ceasefire_actor_new ("a", NULL);

  ceasefire_record_set_note (CEASEFIRE_RECORD (actor), note);
  for (guint i = 0; i < n; i++)
    assert_true (ceasefire_writer_write (writer, CEASEFIRE_RECORD (actor), NULL, NULL));
  assert_true (ceasefire_writer_close (writer, NULL, NULL));
  assert_true (g_output_stream_close (stream, NULL, NULL));
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
}

static void
what_a_writer_packs_a_reader_takes (void **state)
{
  static const char *const none[] = { NULL };
  const guint n = 120;

  (void) state;
  for (gsize c = 0; c < G_N_ELEMENTS (compressions); c++)
    {
      g_autoptr (GBytes) packed = write_repetitive (n, compressions[c]);
      g_autoptr (CeasefireReader) reader = new_slow_reader (packed, 0);
      g_autoptr (GError) error = NULL;

      ceasefire_reader_set_types (reader, none);
      assert_null (ceasefire_reader_read (reader, NULL, &error));
      assert_null (error);
      assert_int_equal (ceasefire_reader_get_n_records (reader), n);
      assert_true (g_bytes_get_size (packed) > ((gsize) n << 20) / 200);
      assert_true (g_bytes_get_size (packed) < ((gsize) n << 20) / 100);
    }
}

static void
what_packs_as_usual_is_not_padded (void **state)
{
  (void) state;
  for (gsize c = 0; c < G_N_ELEMENTS (compressions); c++)
    {
      g_autoptr (GBytes) plain = write_repetitive (60, CEASEFIRE_COMPRESSION_NONE);
      g_autoptr (GBytes) wanted = pack_bytes (plain, compressions[c]);
      g_autoptr (GBytes) packed = write_repetitive (60, compressions[c]);

      assert_true (g_bytes_get_size (packed) < g_bytes_get_size (wanted) + 1024);
    }
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (packed_files_may_stand_in_a_row),
    cmocka_unit_test (a_text_may_fill_the_room_to_the_last_byte),
    cmocka_unit_test (many_and_empty_packed_files_may_stand_in_a_row),
    cmocka_unit_test (frames_that_are_to_be_skipped_are),
    cmocka_unit_test (what_is_cut_short_is_an_error_behind_what_came),
    cmocka_unit_test (a_changed_byte_is_told_or_means_nothing),
    cmocka_unit_test (what_stands_behind_is_no_part_and_an_error),
    cmocka_unit_test (a_window_that_is_too_large_is_a_limit),
    cmocka_unit_test (what_is_packed_twice_is_no_dossier),
    cmocka_unit_test (a_small_text_may_be_packed_as_well_as_can_be),
    cmocka_unit_test (more_text_to_a_byte_than_was_agreed_is_an_error),
    cmocka_unit_test (a_bomb_is_put_out_early),
    cmocka_unit_test (what_a_writer_packs_a_reader_takes),
    cmocka_unit_test (what_packs_as_usual_is_not_padded),
  };

  return cmocka_run_group_tests_name ("packing", tests, NULL, NULL);
}
