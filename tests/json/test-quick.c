/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/decoders.h"
#include "support/dossier.h"
#include "support/mutate.h"
#include "support/random.h"
#include "support/stream.h"

#include "json/writer.h"

#include <ceasefire/ceasefire-json.h>
#include <stdlib.h>
#include <string.h>

/*
 * The quick decoder, held against the careful one: what it takes, the careful one takes too, with the
 * same record; what the careful one refuses, it refuses; and when it gives up nothing has happened.
 *
 * CEASEFIRE_MUTATED_RECORDS says how many records are mutated, CEASEFIRE_MUTATED_SEED the first seed.
 */

#define N_MUTATED 60000
#define SEED 1

typedef struct
{
  guint n_compared;
  guint n_taken;
} Tally;

static gint64
get_number (const char *variable, gint64 otherwise)
{
  const char *text = g_getenv (variable);

  return text ? g_ascii_strtoll (text, NULL, 10) : otherwise;
}

static void
compare (const char *text, gsize length, const DecodersInput *input, Tally *tally)
{
  gboolean taken;
  g_autofree char *difference = decoders_compare (text, length, input, &taken);

  tally->n_compared++;
  tally->n_taken += taken ? 1 : 0;
  if (difference)
    {
      g_autofree char *escaped = g_strescape (text, NULL);

      fail_msg ("%s\nbehind \"%s\", depth %u, string %" G_GSIZE_FORMAT
                ", members %" G_GUINT64_FORMAT ", type %s: %.*s",
                difference, input->behind ? input->behind : "nothing", input->max_depth,
                input->max_string, input->max_members,
                input->expected ? input->expected->name : "any", (int) MIN (length * 4, 8000),
                escaped);
    }
}

/* Where texts come from */

static void
add_text (GPtrArray *texts, const char *text, gsize length)
{
  g_ptr_array_add (texts, g_string_new_len (text, (gssize) length));
}

static void
free_text (gpointer text)
{
  g_string_free (text, TRUE);
}

/* The records of a dossier in JSON, as they stand there; none if it is no such thing. */
static void
add_records_of (GPtrArray *texts, const char *text, gsize length)
{
  CeasefireScanner scanner;
  CeasefireSlice slice;
  gboolean first = TRUE;

  ceasefire_scanner_init (&scanner, text, length);
  if (ceasefire_scanner_peek (&scanner) == '{'
      && ceasefire_scanner_find_member (&scanner, "records", NULL)
      && ceasefire_scanner_peek (&scanner) == '[' && ceasefire_scanner_open (&scanner, '['))
    while (ceasefire_scanner_next (&scanner, '[', &first)
           && ceasefire_scanner_skip (&scanner, &slice))
      add_text (texts, slice.text, slice.length);
  ceasefire_scanner_clear (&scanner);
}

static void
add_lines_of (GPtrArray *texts, const char *text, gsize length)
{
  const char *end = text + length;

  while (text < end)
    {
      const char *feed = memchr (text, '\n', (gsize) (end - text));
      const char *stop = feed ? feed + 1 : end;

      add_text (texts, text, (gsize) (stop - text));
      text = stop;
    }
}

/* Every file below @folder, as @add sees it. */
static guint
add_folder (GPtrArray *texts, const char *folder, const char *suffix,
            void (*add) (GPtrArray *texts, const char *text, gsize length))
{
  g_autofree char *path = g_build_filename (g_getenv ("CEASEFIRE_SOURCE_DIR"), folder, NULL);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;
  guint n = 0;

  assert_non_null (dir);
  while ((name = g_dir_read_name (dir)))
    {
      g_autofree char *file = g_build_filename (path, name, NULL);
      g_autofree char *text = NULL;
      gsize length;

      if (!g_str_has_suffix (name, suffix) || !g_file_get_contents (file, &text, &length, NULL))
        continue;
      add (texts, text, length);
      n++;
    }
  return n;
}

static GPtrArray *
list_written_texts (void)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (free_text);

  assert_true (add_folder (texts, "examples", ".json", add_records_of) > 1);
  assert_true (add_folder (texts, "tests/data/evolution", ".json", add_records_of) > 0);
  assert_true (add_folder (texts, "tests/data/invalid", ".json", add_records_of) > 0);
  assert_true (add_folder (texts, "tests/data/monitor", "", add_records_of) > 0);
  return texts;
}

static GString *
make_random_text (GRand *rand)
{
  CeasefireType *const *types = ceasefire_types_get_records ();
  guint n_types = 0;
  g_autoptr (CeasefireRecord) record = NULL;
  GString *text = g_string_new (NULL);

  while (types[n_types])
    n_types++;
  if (g_rand_int_range (rand, 0, 16) == 0)
    record = random_unknown (rand, "r");
  else
    record = random_record (rand, types[g_rand_int_range (rand, 0, (gint32) n_types)], "r");
  ceasefire_json_write_record (text, record, 0);
  return text;
}

static DecodersInput
make_input (GRand *rand)
{
  static const char *const behind[]
    = { NULL, "", "", "", "\n", "}", "\"", "]", "aaaaaaaa\"", "\"}]}", ",\"id\":\"x\"}", "0", "e" };
  CeasefireType *const *types = ceasefire_types_get_records ();
  DecodersInput input = { .behind = behind[g_rand_int_range (rand, 0, G_N_ELEMENTS (behind))] };

  if (g_rand_int_range (rand, 0, 4) == 0)
    input.max_depth = (guint) g_rand_int_range (rand, 2, 12);
  if (g_rand_int_range (rand, 0, 4) == 0)
    input.max_string = (gsize) g_rand_int_range (rand, 1, 100);
  if (g_rand_int_range (rand, 0, 4) == 0)
    input.max_members = (guint64) g_rand_int_range (rand, 1, 5);
  if (g_rand_int_range (rand, 0, 16) == 0)
    input.expected = types[g_rand_int_range (rand, 0, 3)];
  return input;
}

static void
mutated_records_are_read_alike (void **state)
{
  gint64 n = get_number ("CEASEFIRE_MUTATED_RECORDS", N_MUTATED);
  gint64 seed = get_number ("CEASEFIRE_MUTATED_SEED", SEED);
  g_autoptr (GPtrArray) written = list_written_texts ();
  Tally tally = { 0, 0 };

  (void) state;
  for (gint64 i = 0; i < n; i++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed ((guint32) (seed + i));
      guint pick = (guint) g_rand_int_range (rand, 0, (gint32) written->len);
      const GString *from = g_ptr_array_index (written, pick);
      g_autoptr (GString) text = i % 2 ? make_random_text (rand)
                                       : g_string_new_len (from->str, (gssize) from->len);
      DecodersInput input = make_input (rand);
      guint n_mutations = (guint) g_rand_int_range (rand, 0, 4);

      for (guint j = 0; j < n_mutations; j++)
        mutate_json (rand, text);
      compare (text->str, text->len, &input, &tally);
    }
  /* Both ways are met often enough to have been compared. */
  assert_true (tally.n_taken > tally.n_compared / 10);
  assert_true (tally.n_taken < tally.n_compared / 10 * 9);
}

/* Behind the cut lies nothing, or what was cut off. */
static void
records_cut_at_every_byte_are_read_alike (void **state)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);
  Tally tally = { 0, 0 };

  (void) state;
  for (guint i = 0; i < 60; i++)
    {
      g_autoptr (GString) text = make_random_text (rand);

      if (text->len > 1200)
        continue;
      for (gsize length = 0; length <= text->len; length++)
        {
          const DecodersInput inputs[]
            = { { .behind = NULL }, { .behind = "" }, { .behind = text->str + length } };

          for (guint j = 0; j < G_N_ELEMENTS (inputs); j++)
            compare (text->str, length, &inputs[j], &tally);
        }
    }
  assert_true (tally.n_taken > 0);
}

static void
corpora_are_read_alike (void **state)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (free_text);
  const DecodersInput inputs[] = { { .behind = NULL },
                                   { .behind = "" },
                                   { .behind = "\"}", .max_depth = 5, .max_string = 20 } };
  Tally tally = { 0, 0 };

  (void) state;
  add_folder (texts, "tests/fuzz/corpus/json", "", add_records_of);
  add_folder (texts, "tests/fuzz/corpus/json", "", add_lines_of);
  add_folder (texts, "tests/fuzz/corpus/json", "", add_text);
  add_folder (texts, "tests/fuzz/corpus/json-lines", "", add_lines_of);
  add_folder (texts, "tests/fuzz/corpus/json-lines", "", add_text);
  assert_true (texts->len > 200);
  for (guint i = 0; i < texts->len; i++)
    for (guint j = 0; j < G_N_ELEMENTS (inputs); j++)
      {
        const GString *text = g_ptr_array_index (texts, i);

        compare (text->str, text->len, &inputs[j], &tally);
      }
}

static void
ids_of_every_length_are_read_alike (void **state)
{
  Tally tally = { 0, 0 };
  const DecodersInput input = { .behind = "" };
  g_autofree char *id = g_strnfill (CEASEFIRE_ID_MAX + 2, 'i');

  (void) state;
  for (gsize length = 0; length <= CEASEFIRE_ID_MAX + 2; length++)
    {
      g_autofree char *text = g_strdup_printf (
        "{\"type\":\"actor\",\"id\":\"%.*s\",\"kind\":\"state\"}", (int) length, id);
      g_autofree char *spoilt = g_strdup (text);

      compare (text, strlen (text), &input, &tally);
      spoilt[strlen ("{\"type\":\"actor\",\"id\":\"") + length / 2] = ' ';
      compare (spoilt, strlen (spoilt), &input, &tally);
    }
  assert_int_equal (tally.n_taken, CEASEFIRE_ID_MAX);
}

/* Dates that are long are left to the careful decoder, whether they have escapes or not. */
static void
dates_with_escapes_are_read_alike (void **state)
{
  Tally tally = { 0, 0 };
  const DecodersInput input = { .behind = "\"" };
  g_autoptr (GString) years = g_string_new ("\\u0032\\u0030\\u0030\\u0030");
  const guint most = 20;

  (void) state;
  for (guint i = 1; i <= most; i++)
    {
      g_autofree char *text
        = g_strdup_printf ("{\"type\":\"meeting\",\"id\":\"m\",\"when\":\"[%s]\"}", years->str);

      compare (text, strlen (text), &input, &tally);
      g_string_append_printf (years, ",20%02u", i);
    }
  assert_in_range (tally.n_taken, 6, most - 1);
  tally = (Tally){ 0, 0 };
  for (gsize limit = 32; limit < 50; limit++)
    {
      static const char text[] = "{\"type\":\"meeting\",\"id\":\"m\",\"when\":\"2016-07-15T10:00:"
                                 "00Z\\/2017-01-15T10:00:00Z\"}";
      const DecodersInput limited = { .behind = "", .max_string = limit };

      compare (text, strlen (text), &limited, &tally);
    }
  assert_int_equal (tally.n_taken, 50 - strlen ("2016-07-15T10:00:00Z/2017-01-15T10:00:00Z"));
}

/* Limits are met exactly, one less, and one more. */
static void
texts_around_every_limit_are_read_alike (void **state)
{
  Tally tally = { 0, 0 };

  (void) state;
  for (gsize length = 0; length < 80; length++)
    for (guint escaped = 0; escaped < 3; escaped++)
      for (gsize limit = MAX (length, 2) - 1; limit <= length + 3; limit++)
        {
          static const char *const ends[] = { "", "\\n", "\\ud83d\\ude00" };
          const DecodersInput input = { .behind = "", .max_string = MAX (limit, 8) };
          g_autofree char *words = g_strnfill (length, 'w');
          g_autofree char *text = g_strdup_printf (
            "{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"state\",\"name\":\"%s%s\"}", words,
            ends[escaped]);

          compare (text, strlen (text), &input, &tally);
        }
  for (guint depth = 2; depth < 10; depth++)
    {
      static const char text[]
        = "{\"type\":\"agreement\",\"id\":\"a\",\"clauses\":[{\"id\":\"b\",\"clauses\":[{\"id\":"
          "\"c\",\"exceptions\":[{\"kind\":\"x\",\"requires\":[\"y\"]}]}]}]}";
      const DecodersInput input = { .behind = "", .max_depth = depth };

      compare (text, strlen (text), &input, &tally);
    }
}

/* Readers */

/* Wherever white space may stand in it, a line feed ends the line. */
static void
a_record_of_json_lines_stands_in_one_line (void **state)
{
  static const char *const lines[]
    = { "{\"type\":\"place\",\"id\":\"p\",\"name\":{\"en\"\n:\"Aleppo\"},\"kind\":\"city\"}",
        "{\"type\":\"place\",\"id\":\"p\",\"latitude\":\n36.2,\"kind\":\"city\"}",
        "{\"type\":\"place\",\"id\":\"p\",\"geometry\":{\"type\":\n\"Point\"},\"kind\":\"city\"}",
        "{\"type\":\"place\",\"id\":\"p\",\"name\":\"Aleppo\"\n,\"kind\":\"city\"}" };

  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autofree char *text
        = g_strdup_printf ("{\"ceasefire\":\"1.0\"}\n%s\n%-80s\n", lines[i], "");
      g_autoptr (GBytes) bytes = static_bytes (text);
      g_autoptr (CeasefireReader) reader = ceasefire_reader_new_for_bytes (bytes);
      g_autoptr (CeasefireRecord) record = ceasefire_reader_read (reader, NULL, NULL);
      g_autoptr (GBytes) bad = ceasefire_reader_dup_bad_line (reader);

      assert_null (record);
      assert_int_equal (g_bytes_get_size (bad), strcspn (lines[i], "\n"));
    }
}

/* A dossier of mutated records: what each of them is, and what is around it, may be wrong. */
static GBytes *
make_dossier (GRand *rand, gboolean in_lines)
{
  GString *text = g_string_new ("{\"ceasefire\":\"1.0\",\"language\":\"en\"");
  guint n = (guint) g_rand_int_range (rand, 1, 5);
  gsize length;

  g_string_append (text, in_lines ? "}\n" : ",\"records\":[");
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GString) record = make_random_text (rand);

      if (g_rand_int_range (rand, 0, 3) == 0)
        mutate_json (rand, record);
      g_string_append_len (text, record->str, (gssize) record->len);
      g_string_append (text, i + 1 < n ? in_lines ? "\n" : "," : "");
    }
  g_string_append (text, in_lines ? g_rand_boolean (rand) ? "\n" : "" : "]}");
  length = text->len;
  return g_bytes_new_take (g_string_free (text, FALSE), length);
}

static void
pieces_of_any_size_give_what_the_whole_gives (void **state)
{
  static const gsize steps[] = { 1, 7, 64, 4096 };
  gint64 n = get_number ("CEASEFIRE_MUTATED_RECORDS", N_MUTATED) / 100;

  (void) state;
  for (gint64 i = 0; i < n; i++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed ((guint32) (SEED + i));
      g_autoptr (GBytes) bytes = make_dossier (rand, i % 2 == 0);
      g_autoptr (CeasefireReader) whole = new_slow_reader (bytes, G_MAXSIZE);
      g_autofree char *wanted = transcribe (whole);

      for (guint j = 0; j < G_N_ELEMENTS (steps); j++)
        {
          g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, steps[j]);
          g_autofree char *transcript = transcribe (reader);

          assert_same_transcript (transcript, wanted, bytes, steps[j]);
        }
    }
}

/* Memory ends where the text does: reading behind it is found by valgrind and ASan. */
static void
dossiers_cut_at_every_byte_give_what_pieces_give (void **state)
{
  (void) state;
  for (guint i = 0; i < 12; i++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (i);
      g_autoptr (GBytes) bytes = make_dossier (rand, i % 2 == 0);
      gsize size;
      const char *text = g_bytes_get_data (bytes, &size);

      for (gsize length = size > 600 ? size - 600 : 0; length <= size; length++)
        {
          g_autoptr (GBytes) cut = text_to_bytes (text, length);
          g_autoptr (CeasefireReader) whole = new_slow_reader (cut, G_MAXSIZE);
          g_autoptr (CeasefireReader) reader = new_slow_reader (cut, 64);
          g_autofree char *wanted = transcribe (whole);
          g_autofree char *transcript = transcribe (reader);

          assert_same_transcript (transcript, wanted, cut, 64);
        }
    }
}

/* Something that was taken from a lent record, and what it must stay. */
typedef struct
{
  CeasefireRecord *record; /* or NULL */
  CeasefireText *note;     /* or NULL */
  char *wanted;
} Kept;

static void
kept_free (gpointer data)
{
  Kept *kept = data;

  g_clear_object (&kept->record);
  g_clear_pointer (&kept->note, ceasefire_text_unref);
  g_free (kept->wanted);
  g_free (kept);
}

static Kept *
keep (GRand *rand, CeasefireRecord *record)
{
  CeasefireText *note = ceasefire_record_get_note (record);
  Kept *kept = g_new0 (Kept, 1);

  if (note && g_rand_boolean (rand))
    {
      kept->note = ceasefire_text_ref (note);
      kept->wanted = g_strdup (ceasefire_text_get_string (note, NULL));
    }
  else
    {
      kept->record = g_object_ref (record);
      kept->wanted = ceasefire_record_to_json (record);
    }
  return kept;
}

static void
assert_kept (const Kept *kept)
{
  g_autofree char *now = kept->record ? ceasefire_record_to_json (kept->record)
                                      : g_strdup (ceasefire_text_get_string (kept->note, NULL));

  assert_string_equal (now, kept->wanted);
}

/* What a reader gives: JSON of records, messages of bad lines. */
static gboolean
take_next (CeasefireReader *reader, gboolean lent, GRand *rand, GPtrArray *all_kept, char **told)
{
  g_autoptr (GError) error = NULL;
  CeasefireRecord *record = lent ? ceasefire_reader_next (reader, NULL, &error)
                                 : ceasefire_reader_read (reader, NULL, &error);
  g_autoptr (GBytes) line = ceasefire_reader_dup_bad_line (reader);

  *told = record ? ceasefire_record_to_json (record) : g_strdup (error ? error->message : "end");
  if (lent && record && g_rand_int_range (rand, 0, 3) == 0)
    g_ptr_array_add (all_kept, keep (rand, record));
  if (!lent)
    g_clear_object (&record);
  return record != NULL || line != NULL || (!lent && error == NULL && !g_str_equal (*told, "end"));
}

static void
compare_next_with_read (GRand *rand, GBytes *bytes, gsize step)
{
  g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, step);
  g_autoptr (CeasefireReader) lender = new_slow_reader (bytes, step);
  g_autoptr (GPtrArray) all_kept = g_ptr_array_new_with_free_func (kept_free);
  gboolean more = TRUE;

  while (more)
    {
      g_autofree char *read = NULL;
      g_autofree char *lent = NULL;

      take_next (reader, FALSE, rand, all_kept, &read);
      more = take_next (lender, TRUE, rand, all_kept, &lent);
      assert_string_equal (lent, read);
    }
  for (guint i = 0; i < all_kept->len; i++)
    assert_kept (g_ptr_array_index (all_kept, i));
  g_clear_object (&lender);
  for (guint i = 0; i < all_kept->len; i++)
    assert_kept (g_ptr_array_index (all_kept, i));
}

static void
lent_records_are_those_that_are_read_and_references_keep_them (void **state)
{
  static const gsize steps[] = { G_MAXSIZE, 64, 4096 };
  gint64 n = get_number ("CEASEFIRE_MUTATED_RECORDS", N_MUTATED) / 60;

  (void) state;
  for (gint64 i = 0; i < n; i++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed ((guint32) (SEED + i));
      g_autoptr (GBytes) bytes = make_dossier (rand, i % 2 == 0);

      compare_next_with_read (rand, bytes, steps[i % 3]);
    }
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (texts_around_every_limit_are_read_alike),
    cmocka_unit_test (ids_of_every_length_are_read_alike),
    cmocka_unit_test (dates_with_escapes_are_read_alike),
    cmocka_unit_test (corpora_are_read_alike),
    cmocka_unit_test (records_cut_at_every_byte_are_read_alike),
    cmocka_unit_test (mutated_records_are_read_alike),
    cmocka_unit_test (a_record_of_json_lines_stands_in_one_line),
    cmocka_unit_test (pieces_of_any_size_give_what_the_whole_gives),
    cmocka_unit_test (dossiers_cut_at_every_byte_give_what_pieces_give),
    cmocka_unit_test (lent_records_are_those_that_are_read_and_references_keep_them),
  };

  return cmocka_run_group_tests_name ("quick", tests, NULL, NULL);
}
