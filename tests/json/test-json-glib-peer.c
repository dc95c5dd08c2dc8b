/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"
#include "support/random.h"
#include "support/tree.h"

#include <ceasefire/ceasefire-json-glib.h>
#include <ceasefire/ceasefire-json.h>
#include <string.h>

/*
 * What we accept, json-glib reads to the same values, and so it does what we write. Only what we have
 * accepted, and what stands here, goes into its parser, since that is never deep. Where the two differ
 * is listed with the reason, and a difference that is gone fails as a new one does.
 */

typedef struct
{
  const char *text;
  const char *ours; /* NULL: refused */
  const char *theirs;
  const char *reason;
} Difference;

/* That of json-glib 1.6. */
static const Difference differences[] = {
  { "9223372036854775808", "9223372036854776000.0", "-9223372036854775808",
    "whole numbers of 64 bits turn around" },
  { "-9223372036854775809", "-9223372036854776000.0", "9223372036854775807", "the same" },
  { "18446744073709551615", "18446744073709552000.0", "-1", "the same" },
  { "100000000000000000000", "100000000000000000000.0", "-1", "and longer ones are -1" },
  { "-100000000000000000000", "-100000000000000000000.0", "1", "the same" },
  { "[1e309]", NULL, "infinity", "there is no infinity in JSON" },
  { "{\"a\":1,\"a\":2}", NULL, "{\"a\":2}", "of members that stand twice the last is taken" },
  { "[\"a\\u0000b\"]", NULL, "[\"a\"]", "strings end at U+0000" },
  { "[010]", NULL, "[8]", "octal numbers" },
  { "[0x10]", NULL, "[16]", "hexadecimal numbers" },
  { "[$1]", NULL, "[1]", "the same" },
  { "[- 1]", NULL, "[-1]", "white space in numbers" },
  { "[1.]", NULL, "[1.0]", "a point without digits" },
  { "[.5]", NULL, "[0.5]", "the same" },
  { "['a']", NULL, "[\"a\"]", "single quotes" },
  { "[\"\\x\"]", NULL, "[\"x\"]", "escapes that JSON has not" },
  { "[\"\\101\"]", NULL, "[\"A\"]", "the same" },
  { "[\"a\nb\"]", NULL, "[\"a\\nb\"]", "control characters in strings" },
  { "var a=[1];", NULL, "[1]", "JavaScript around it" },
};

/* Files of JSONTestSuite that we accept and json-glib reads otherwise. */
static const Difference suite[] = {
  { "i_number_too_big_neg_int.json", "[-1.2312312312312312e+29]", "[1]",
    "whole numbers of more than 64 bits are -1" },
  { "i_number_too_big_pos_int.json", "[100000000000000000000.0]", "[-1]", "the same" },
  { "i_number_very_big_negative_int.json", "[-2.374623746732769e+47]", "[1]", "the same" },
};

/* Those that must be read and that we refuse. */
static const Difference refused[] = {
  { "y_object_duplicated_key.json", NULL, NULL, "a tree holds no member twice" },
  { "y_object_duplicated_key_and_value.json", NULL, NULL, "the same" },
  { "y_object_escaped_null_in_key.json", NULL, NULL, "strings of json-glib end at U+0000" },
  { "y_string_null_escape.json", NULL, NULL, "the same" },
};

static char *
read_ours (const char *text, gsize length, GError **error)
{
  g_autoptr (GBytes) bytes = text_to_bytes (text, length);
  g_autoptr (JsonNode) tree = ceasefire_json_glib_parse (bytes, error);

  return tree ? print_tree (tree) : NULL;
}

/* NULL: it refuses. */
static char *
read_theirs (const char *text, gsize length)
{
  g_autoptr (JsonNode) tree = parse_by_json_glib (text, length);
  JsonArray *array;

  if (tree == NULL)
    return NULL;
  array = JSON_NODE_HOLDS_ARRAY (tree) ? json_node_get_array (tree) : NULL;
  if (array && json_array_get_length (array) == 1
      && json_array_get_double_element (array, 0) > G_MAXDOUBLE)
    return g_strdup ("infinity");
  return print_tree (tree);
}

static void
known_differences_are_all_still_there (void **state)
{
  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (differences); i++)
    {
      const Difference *known = &differences[i];
      g_autofree char *ours = read_ours (known->text, strlen (known->text), NULL);
      g_autofree char *theirs = read_theirs (known->text, strlen (known->text));

      if (g_strcmp0 (ours, known->ours) != 0 || g_strcmp0 (theirs, known->theirs) != 0)
        fail_msg ("%s (%s): ours %s, theirs %s", known->text, known->reason, ours, theirs);
    }
}

static void
assert_read_alike (const char *text, gsize length)
{
  g_autofree char *ours = read_ours (text, length, NULL);
  g_autofree char *theirs = ours ? read_theirs (text, length) : NULL;

  if (ours == NULL || g_strcmp0 (ours, theirs) != 0)
    fail_msg ("%.*s\nours   %s\ntheirs %s", (int) length, text, ours, theirs);
}

static void
assert_string_read_alike (const char *inside)
{
  g_autofree char *text = g_strdup_printf ("{\"%s\":[\"%s\",\"a%sb\"]}", inside, inside, inside);

  assert_read_alike (text, strlen (text));
}

static void
every_escape_is_read_alike (void **state)
{
  static const char *const escapes[] = { "\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t" };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (escapes); i++)
    assert_string_read_alike (escapes[i]);
  for (guint code = 1; code <= 0xffff; code++)
    {
      g_autofree char *escape = g_strdup_printf (code % 2 ? "\\u%04x" : "\\u%04X", code);

      if (code < 0xd800 || code > 0xdfff)
        assert_string_read_alike (escape);
    }
  for (guint code = 0x10000; code <= 0x10ffff; code += 0x3fd)
    {
      g_autofree char *escape
        = g_strdup_printf ("\\u%04x\\u%04X", 0xd7c0 + (code >> 10), 0xdc00 + (code & 0x3ff));

      assert_string_read_alike (escape);
    }
}

static void
every_character_is_read_alike (void **state)
{
  (void) state;
  for (gunichar c = 0x20; c <= 0x10ffff; c += c < 0x3000 ? 1 : 0x3fd)
    {
      char character[7] = { 0 };

      if ((c >= 0xd800 && c <= 0xdfff) || c == '"' || c == '\\')
        continue;
      g_unichar_to_utf8 (c, character);
      assert_string_read_alike (character);
    }
}

static void
numbers_are_read_alike_up_to_their_edges (void **state)
{
  static const char *const numbers[] = {
    "0",
    "-0",
    "0.0",
    "-0.0",
    "0e0",
    "0E+7",
    "1e-7",
    "-1.5E3",
    "9007199254740993",
    "9223372036854775807",
    "-9223372036854775807",
    "-9223372036854775808",
    "9007199254740993.0",
    "1.7976931348623157e308",
    "-1.7976931348623157e308",
    "2.2250738585072014e-308",
    "2.2250738585072011e-308",
    "4.9406564584124654e-324",
    "2.4703282292062327e-324",
    "1e-400",
    "0.1",
    "0.30000000000000004",
    "1e22",
    "1e23",
    "123456789.123456789e-5",
    "0.000000000000000000000000000000000000000000000000000000000001",
  };
  GRand *rand = g_rand_new_with_seed (754);

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    assert_read_alike (numbers[i], strlen (numbers[i]));
  for (guint i = 0; i < 20000; i++)
    {
      guint64 bits = (guint64) g_rand_int (rand) << 32 | g_rand_int (rand);
      g_autofree char *whole = g_strdup_printf ("%" G_GINT64_FORMAT, (gint64) bits);
      char broken[G_ASCII_DTOSTR_BUF_SIZE];
      double number;

      memcpy (&number, &bits, sizeof number);
      assert_read_alike (whole, strlen (whole));
      if ((bits >> 52 & 0x7ff) == 0x7ff)
        continue;
      g_ascii_dtostr (broken, sizeof broken, number);
      assert_read_alike (broken, strlen (broken));
    }
  g_rand_free (rand);
}

/* What stands in a text where both must find the same, white space of all kinds around it. */
static void
random_values_are_read_alike (void **state)
{
  GRand *rand = g_rand_new_with_seed (8259);
  guint n = 0;

  (void) state;
  for (guint i = 0; i < 20000; i++)
    {
      g_autofree char *value = random_json (rand, 6);
      g_autofree char *text = g_strdup_printf (" \t[\n%s\r, %s ]\n", value, value);
      g_autoptr (GError) error = NULL;
      g_autofree char *ours = read_ours (text, strlen (text), &error);

      if (ours)
        assert_read_alike (text, strlen (text));
      else
        assert_true (error->code == CEASEFIRE_ERROR_VALUE
                     || error->code == CEASEFIRE_ERROR_DUPLICATE);
      n += ours != NULL;
    }
  assert_true (n > 10000);
  g_rand_free (rand);
}

/* Members that this version does not know may hold what no tree can. */
static gboolean
assert_written_alike (CeasefireRecord *record)
{
  g_autoptr (JsonNode) tree = ceasefire_json_glib_record_to_node (record, NULL);
  g_autofree char *text = ceasefire_record_to_json (record);

  if (tree)
    assert_read_alike (text, strlen (text));
  return tree != NULL;
}

static void
what_we_write_of_anything_json_glib_reads (void **state)
{
  GRand *rand = g_rand_new_with_seed (2202);
  guint n = 0;

  (void) state;
  for (guint i = 0; i < 500; i++)
    {
      g_autoptr (CeasefireDossier) dossier = random_dossier (rand);

      for (guint k = 0; k < g_list_model_get_n_items (G_LIST_MODEL (dossier)); k++)
        {
          g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), k);

          n += assert_written_alike (record);
        }
    }
  assert_true (n > 700);
  g_rand_free (rand);
}

static void
what_we_write_of_the_examples_json_glib_reads (void **state)
{
  static const char *const examples[] = { "syria-2016.json", "minsk-2-2015.json" };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (examples); i++)
    {
      g_autoptr (CeasefireDossier) dossier = load_example (examples[i]);
      g_autofree char *text = write_dossier (dossier, CEASEFIRE_FORMAT_JSON);
      g_autofree char *lines = write_dossier (dossier, CEASEFIRE_FORMAT_JSON_LINES);
      g_auto (GStrv) split = g_strsplit (lines, "\n", -1);

      assert_read_alike (text, strlen (text));
      for (guint k = 0; split[k] && *split[k]; k++)
        assert_read_alike (split[k], strlen (split[k]));
    }
}

static const Difference *
find_difference (const Difference *list, gsize n, const char *name)
{
  for (gsize i = 0; i < n; i++)
    if (g_str_equal (list[i].text, name))
      return &list[i];
  return NULL;
}

/* Returns how many of the listed differences it is. */
static guint
check_file (const char *name, const char *text, gsize length)
{
  g_autofree char *ours = read_ours (text, length, NULL);
  g_autofree char *theirs = ours ? read_theirs (text, length) : NULL;
  const Difference *known = find_difference (suite, G_N_ELEMENTS (suite), name);
  gboolean is_refused = find_difference (refused, G_N_ELEMENTS (refused), name) != NULL;

  if (*name == 'n' ? ours != NULL : *name == 'y' && is_refused != (ours == NULL))
    fail_msg ("%s: %s", name, ours ? "accepted" : "refused");
  if (ours == NULL)
    return is_refused;
  if (g_strcmp0 (ours, known ? known->ours : theirs) != 0
      || g_strcmp0 (theirs, known ? known->theirs : ours) != 0)
    fail_msg ("%s: ours %s, theirs %s", name, ours, theirs);
  return known != NULL;
}

static void
the_suite_is_read_alike (void **state)
{
  const char *peer = g_getenv ("CEASEFIRE_PEER_DIR");
  g_autofree char *folder = g_build_filename (peer ? peer : "", "json", "test_parsing", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n_known = 0;
  guint n = 0;

  (void) state;
  if (dir == NULL)
    {
      g_clear_pointer (&folder, g_free);
      print_message ("SKIPPED: CEASEFIRE_PEER_DIR does not lead to json/test_parsing\n");
      skip ();
    }
  for (; (name = g_dir_read_name (dir)); n++)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *text = NULL;
      gsize length;

      assert_true (g_file_get_contents (path, &text, &length, NULL));
      n_known += check_file (name, text, length);
    }
  assert_true (n > 300);
  assert_int_equal (n_known, G_N_ELEMENTS (suite) + G_N_ELEMENTS (refused));
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (known_differences_are_all_still_there),
    cmocka_unit_test (every_escape_is_read_alike),
    cmocka_unit_test (every_character_is_read_alike),
    cmocka_unit_test (numbers_are_read_alike_up_to_their_edges),
    cmocka_unit_test (random_values_are_read_alike),
    cmocka_unit_test (what_we_write_of_anything_json_glib_reads),
    cmocka_unit_test (what_we_write_of_the_examples_json_glib_reads),
    cmocka_unit_test (the_suite_is_read_alike),
  };

  return cmocka_run_group_tests_name ("json-glib as a peer", tests, NULL, NULL);
}
