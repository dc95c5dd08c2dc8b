/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"

#include "json/scanner.h"

#include <string.h>

/* The scan of strings is tried in both its builds: this program is made twice. */

/* Byte by byte, as plainly as can be. */
static const char *
find_plainly (const char *at, const char *end, gboolean *ascii)
{
  for (; at < end; at++)
    {
      if (*at == '"' || *at == '\\' || (guint8) *at < 0x20)
        return at;
      if ((guint8) *at > 0x7f)
        *ascii = FALSE;
    }
  return at;
}

/* The text lies in memory of its own, so that a byte read behind it is noticed. */
static void
compare_finds (const char *text, gsize length)
{
  g_autofree char *copy = g_memdup2 (text, length);
  const char *start = copy ? copy : "";

  for (guint told = 0; told < 2; told++)
    {
      gboolean ascii = (gboolean) told;
      gboolean wanted_ascii = (gboolean) told;
      const char *found = ceasefire_json_find_special (start, start + length, &ascii);
      const char *wanted = find_plainly (start, start + length, &wanted_ascii);

      assert_ptr_equal (found, wanted);
      assert_int_equal (ascii, wanted_ascii);
    }
}

static void
every_special_byte_is_found_at_every_offset (void **state)
{
  char text[96];

  (void) state;
  for (gsize length = 0; length <= 80; length++)
    for (gsize offset = 0; offset < MIN (length, 41); offset++)
      for (guint byte = 0; byte < 256; byte += byte < 0x24 ? 1 : 7)
        {
          memset (text, 'x', sizeof text);
          text[offset] = (char) byte;
          compare_finds (text, length);
          text[offset + 20] = (char) 0xc3;
          compare_finds (text, length);
          text[offset + 3] = '"';
          compare_finds (text, length);
        }
}

static void
random_bytes_are_scanned_as_plainly (void **state)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (4);
  char text[128];

  (void) state;
  for (guint round = 0; round < 20000; round++)
    {
      gsize length = (gsize) g_rand_int_range (rand, 0, sizeof text);
      gint32 most = g_rand_boolean (rand) ? 0x80 : 0x100;

      for (gsize i = 0; i < length; i++)
        text[i] = (char) (g_rand_int_range (rand, 0, 40) ? g_rand_int_range (rand, 0x23, most)
                                                         : g_rand_int_range (rand, 0, 0x100));
      compare_finds (text, length);
    }
}

static char *
scan_string (const char *text, gsize length, CeasefireError *code, gsize *place)
{
  g_autofree char *copy = g_memdup2 (text, length);
  CeasefireScanner scanner;
  CeasefireSlice slice;
  char *string = NULL;

  ceasefire_scanner_init (&scanner, copy, length);
  if (ceasefire_scanner_string (&scanner, &slice))
    string = g_strndup (slice.text, slice.length);
  else
    {
      *code = scanner.code;
      *place = (gsize) (scanner.failed_at - scanner.start);
    }
  ceasefire_scanner_clear (&scanner);
  return string;
}

static void
escapes_are_resolved_at_every_offset (void **state)
{
  static const char *const escapes[][2] = {
    { "\\n", "\n" },
    { "\\\"", "\"" },
    { "\\\\", "\\" },
    { "\\/", "/" },
    { "\\u0041", "A" },
    { "\\u00e9", "é" },
    { "\\u0647", "ه" },
    { "\\uD83D\\uDE00", "😀" },
    { "\\udbff\\udfff", "\U0010ffff" },
    { "\\ud800\\udc00", "\U00010000" },
    { "\\uffff", "\uffff" },
    { "\\u007f", "\x7f" },
    { "é", "é" },
    { "😀", "😀" },
  };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (escapes); i++)
    for (gsize before = 0; before <= 40; before++)
      for (gsize after = 0; after <= 40; after += 13)
        {
          g_autofree char *head = g_strnfill (before, 'x');
          g_autofree char *tail = g_strnfill (after, 'y');
          g_autofree char *text
            = g_strdup_printf ("\"%s%s%s%s\"", head, escapes[i][0], tail, escapes[i][0]);
          g_autofree char *wanted
            = g_strdup_printf ("%s%s%s%s", head, escapes[i][1], tail, escapes[i][1]);
          CeasefireError code = 0;
          gsize place = 0;
          g_autofree char *string = scan_string (text, strlen (text), &code, &place);

          assert_non_null (string);
          assert_string_equal (string, wanted);
        }
}

static void
broken_strings_are_refused_where_they_break (void **state)
{
  static const struct
  {
    const char *text;
    CeasefireError code;
  } broken[] = {
    { "\x80", CEASEFIRE_ERROR_ENCODING },
    { "\xc3", CEASEFIRE_ERROR_ENCODING },
    { "\xc0\x80", CEASEFIRE_ERROR_ENCODING },
    { "\xe2\x82", CEASEFIRE_ERROR_ENCODING },
    { "\xed\xa0\x80", CEASEFIRE_ERROR_ENCODING },
    { "\xf4\x90\x80\x80", CEASEFIRE_ERROR_ENCODING },
    { "\xff", CEASEFIRE_ERROR_ENCODING },
    { "\\ud800", CEASEFIRE_ERROR_ENCODING },
    { "\\udc00", CEASEFIRE_ERROR_ENCODING },
    { "\\ud800\\u0041", CEASEFIRE_ERROR_ENCODING },
    { "\\ud800\\ud800", CEASEFIRE_ERROR_ENCODING },
    { "\\ud800\\u12", CEASEFIRE_ERROR_ENCODING },
    { "\\u0000", CEASEFIRE_ERROR_ENCODING },
    { "\\u12", CEASEFIRE_ERROR_SYNTAX },
    { "\\u+123", CEASEFIRE_ERROR_SYNTAX },
    { "\\x", CEASEFIRE_ERROR_SYNTAX },
    { "\\U0041", CEASEFIRE_ERROR_SYNTAX },
    { "\n", CEASEFIRE_ERROR_SYNTAX },
    { "\x1f", CEASEFIRE_ERROR_SYNTAX },
    { "\x01", CEASEFIRE_ERROR_SYNTAX },
  };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (broken); i++)
    for (gsize before = 0; before <= 40; before++)
      for (gsize after = 0; after <= 40; after += 20)
        {
          g_autofree char *head = g_strnfill (before, 'x');
          g_autofree char *tail = g_strnfill (after, 'y');
          g_autofree char *text = g_strdup_printf ("\"%s%s%s\"", head, broken[i].text, tail);
          CeasefireError code = 0;
          gsize place = 0;

          assert_null (scan_string (text, strlen (text), &code, &place));
          assert_int_equal (code, broken[i].code);
          assert_int_equal (place, before + 1);
        }
}

static void
a_string_that_does_not_end_is_refused_at_its_end (void **state)
{
  (void) state;
  for (gsize length = 0; length <= 40; length++)
    {
      g_autofree char *text = g_strnfill (length + 1, 'x');
      CeasefireError code = 0;
      gsize place = 0;

      text[0] = '"';
      assert_null (scan_string (text, length + 1, &code, &place));
      assert_int_equal (place, length + 1);
      text[length] = length > 0 ? '\\' : '"';
      assert_null (scan_string (text, length + 1, &code, &place));
      assert_int_equal (code, CEASEFIRE_ERROR_SYNTAX);
    }
}

static gboolean
scan_value (const char *text, gsize length, guint *line, guint *column)
{
  g_autofree char *copy = g_memdup2 (text, length);
  g_autoptr (GError) error = NULL;
  CeasefireScanner scanner;
  CeasefireSlice slice;
  gboolean good;

  ceasefire_scanner_init (&scanner, copy, length);
  good = ceasefire_scanner_skip (&scanner, &slice) && ceasefire_scanner_finish (&scanner);
  if (!good)
    {
      ceasefire_scanner_set_error (&scanner, &error);
      *line = ceasefire_error_get_line (error);
      *column = ceasefire_error_get_column (error);
      assert_true (g_utf8_validate (error->message, -1, NULL));
    }
  ceasefire_scanner_clear (&scanner);
  return good;
}

static void
numbers_have_one_form (void **state)
{
  static const char *const good[] = { "0",    "-0",    "7",      "10",
                                      "-10",  "0.5",   "1.50",   "1e5",
                                      "1E+5", "1e-05", "-0.0e0", "123456789012345678901234567890" };
  static const char *const bad[] = { "",         "-",   "+1",    "01",  "-01",   "1.",  ".5",
                                     "1.e5",     "1e",  "1e+",   "0x1", "1 2",   "--1", "1.2.3",
                                     "Infinity", "NaN", "1_000", "-a",  "1e5.5", "٣" };
  guint line;
  guint column;

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    assert_true (scan_value (good[i], strlen (good[i]), &line, &column));
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    assert_false (scan_value (bad[i], strlen (bad[i]), &line, &column));
}

static void
mistakes_are_where_they_stand (void **state)
{
  static const struct
  {
    const char *text;
    guint line;
    guint column;
  } cases[] = {
    { "", 1, 1 },          { " \n ", 2, 2 },       { "nul", 1, 1 },
    { "tRue", 1, 1 },      { "falsy", 1, 1 },      { "[1,]", 1, 4 },
    { "[1 2]", 1, 4 },     { "[,1]", 1, 2 },       { "{\"a\"}", 1, 5 },
    { "{\"a\":}", 1, 6 },  { "{\"a\":1,}", 1, 8 }, { "{a:1}", 1, 2 },
    { "{'a':1}", 1, 2 },   { "[1]]", 1, 4 },       { "[1}", 1, 3 },
    { "{\"a\":1]", 1, 7 }, { "[", 1, 2 },          { "[1", 1, 3 },
    { "[1,", 1, 4 },       { "{\"a\"", 1, 5 },     { "{\"a\":", 1, 6 },
    { "{\"a\":1,", 1, 8 }, { "{", 1, 2 },          { "\"هدنة\" x", 1, 8 },
    { "\r\n\r\n!", 3, 1 }, { "[\"😀é\",?]", 1, 7 }, { "[\n\"a\",\n 1\n2]", 4, 1 },
    { "[/* */1]", 1, 2 },  { "\f1", 1, 1 },        { "[1]\v", 1, 4 },
  };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint line = 0;
      guint column = 0;

      assert_false (scan_value (cases[i].text, strlen (cases[i].text), &line, &column));
      if (line != cases[i].line || column != cases[i].column)
        fail_msg ("%s: line %u, column %u", cases[i].text, line, column);
    }
  assert_false (scan_value ("[\0]", 3, &(guint){ 0 }, &(guint){ 0 }));
  assert_false (scan_value ("1\0", 2, &(guint){ 0 }, &(guint){ 0 }));
}

static void
white_space_between_tokens_goes_and_inside_strings_stays (void **state)
{
  static const char text[] = " { \"a b\" : [ 1 ,\t\"\\\" \\\\\" ,\r\n { } , [ ] , null ] } ";
  CeasefireScanner scanner;
  CeasefireSlice slice;
  g_autofree char *compact = NULL;

  (void) state;
  ceasefire_scanner_init (&scanner, text, strlen (text));
  assert_true (ceasefire_scanner_skip (&scanner, &slice));
  compact = ceasefire_json_compact (&slice);
  assert_string_equal (compact, "{\"a b\":[1,\"\\\" \\\\\",{},[],null]}");
  assert_true (ceasefire_scanner_finish (&scanner));
  ceasefire_scanner_clear (&scanner);
}

static void
only_the_first_failure_is_kept (void **state)
{
  CeasefireScanner scanner;
  gboolean first = TRUE;

  (void) state;
  ceasefire_scanner_init (&scanner, "[1", 2);
  assert_false (ceasefire_scanner_fail (&scanner, scanner.at, CEASEFIRE_ERROR_VALUE, "%s", "one"));
  assert_false (ceasefire_scanner_fail (&scanner, scanner.at, CEASEFIRE_ERROR_LIMIT, "two"));
  assert_false (ceasefire_scanner_next (&scanner, '[', &first));
  assert_int_equal (scanner.code, CEASEFIRE_ERROR_VALUE);
  assert_string_equal (scanner.reason, "one");
  ceasefire_scanner_clear (&scanner);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (every_special_byte_is_found_at_every_offset),
    cmocka_unit_test (random_bytes_are_scanned_as_plainly),
    cmocka_unit_test (escapes_are_resolved_at_every_offset),
    cmocka_unit_test (broken_strings_are_refused_where_they_break),
    cmocka_unit_test (a_string_that_does_not_end_is_refused_at_its_end),
    cmocka_unit_test (numbers_have_one_form),
    cmocka_unit_test (mistakes_are_where_they_stand),
    cmocka_unit_test (white_space_between_tokens_goes_and_inside_strings_stays),
    cmocka_unit_test (only_the_first_failure_is_kept),
  };

  return cmocka_run_group_tests_name ("scanner", tests, NULL, NULL);
}
