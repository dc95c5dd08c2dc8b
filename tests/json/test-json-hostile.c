/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"

#include <string.h>

/* Texts that mean harm. */

static const char small[]
  = "{\"ceasefire\":\"1.0\",\"language\":\"en\",\"x\":[1.5e1,{\"a\":null}],\"records\":[\n"
    "{\"type\":\"place\",\"id\":\"p\",\"kind\":\"city\",\"name\":{\"en\":\"A\",\"ar\":\"\xd8\xad"
    "\\u0644\\ud83d\\ude00\"},\"latitude\":36.2,\"geometry\":{\"a\":[true]}},\n"
    "{\"type\":\"clause\",\"id\":\"c\",\"means\":[\"mortar\",\"w\"],\"means_open\":false,"
    "\"deadline\":{\"within\":\"PT2H\"},\"clauses\":[{\"id\":\"d\",\"window\":\"2016-09/..\"}],"
    "\"sources\":[{\"document\":\"k\",\"start\":3}]},\n{\"type\":\"later\",\"y\":\"\\n\"}]}";

static void
check_error (const GError *error)
{
  assert_true (error->domain == CEASEFIRE_ERROR);
  assert_true (ceasefire_error_get_line (error) >= 1);
  assert_true (ceasefire_error_get_column (error) >= 1);
  assert_true (*ceasefire_error_get_reason (error) != '\0');
  assert_true (g_utf8_validate (error->message, -1, NULL));
}

/* What can be read is written so that it can be read again, and never changes then. */
static void
check_text (const char *text, gsize length)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_load_bytes (bytes, &error);
  g_autoptr (CeasefireDossier) again = NULL;
  g_autofree char *written = NULL;
  g_autofree char *twice = NULL;

  if (dossier == NULL)
    {
      check_error (error);
      return;
    }
  assert_null (error);
  written = write_dossier (dossier, CEASEFIRE_FORMAT_JSON);
  again = read_dossier (written);
  twice = write_dossier (again, CEASEFIRE_FORMAT_JSON);
  assert_string_equal (twice, written);
}

static void
no_beginning_of_a_text_is_a_dossier (void **state)
{
  (void) state;
  for (gsize cut = 0; cut + 1 < sizeof small; cut++)
    {
      g_autoptr (GError) error = NULL;

      assert_false (dossier_is_readable (small, cut, &error));
      check_error (error);
    }
  assert_true (dossier_is_readable (small, sizeof small - 1, NULL));
}

/* Every byte is changed to every other. */
static void
no_changed_byte_does_harm (void **state)
{
  g_autofree char *text = g_strdup (small);

  (void) state;
  for (gsize i = 0; i + 1 < sizeof small; i++)
    {
      for (guint byte = 0; byte < 256; byte++)
        {
          text[i] = (char) byte;
          check_text (text, sizeof small - 1);
        }
      text[i] = small[i];
    }
}

static void
pieces_moved_about_do_no_harm (void **state)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (11);
  gint32 length = sizeof small - 1;

  (void) state;
  for (guint round = 0; round < 20000; round++)
    {
      g_autoptr (GString) text = g_string_new (small);
      guint n = (guint) g_rand_int_range (rand, 1, 4);

      for (guint i = 0; i < n; i++)
        {
          gsize from = (gsize) g_rand_int_range (rand, 0, length);
          gsize size = (gsize) g_rand_int_range (rand, 0, MIN (80, length - (gint32) from));
          gsize to = (gsize) g_rand_int_range (rand, 0, (gint32) text->len);

          if (g_rand_boolean (rand))
            g_string_insert_len (text, (gssize) to, small + from, (gssize) size);
          else
            g_string_erase (text, (gssize) to, (gssize) MIN (size, text->len - to));
        }
      check_text (text->str, text->len);
    }
}

/* Messages quote what they are about, cut short, but not inside a character. */
static void
messages_quote_whole_characters (void **state)
{
  static const char *const frames[] = {
    "{\"type\":\"actor\",\"id\":\"%s \"}",
    "{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"%s\"}",
    "{\"type\":\"statement\",\"id\":\"a\",\"when\":\"%s\"}",
    "{\"type\":\"meeting\",\"id\":\"a\",\"duration\":\"%s\"}",
    "{\"type\":\"actor\",\"id\":\"a\",\"name\":{\"%s\":7}}",
    "{\"type\":\"actor\",\"id\":\"a\",\"%s\":?}",
  };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (frames); i++)
    for (gsize before = 70; before < 84; before++)
      {
        g_autofree char *head = g_strnfill (before, 'x');
        g_autofree char *name = g_strconcat (head, "😀😀😀😀", NULL);
        g_auto (GStrv) parts = g_strsplit (frames[i], "%s", 2);
        g_autofree char *json = g_strjoin (name, parts[0], parts[1], NULL);
        g_autofree char *text = g_strdup_printf (DOSSIER ("%s"), json);
        g_autoptr (GError) error = NULL;

        assert_false (dossier_is_readable (text, strlen (text), &error));
        check_error (error);
      }
}

/* Ids, codes, references and the names of types. */
static void
names_have_at_most_1024_bytes (void **state)
{
  static const char *const frames[] = {
    "{\"type\":\"actor\",\"id\":\"@\"}",
    "{\"type\":\"@\"}",
    "{\"type\":\"statement\",\"id\":\"a\",\"acts\":[\"@\"]}",
    "{\"type\":\"statement\",\"id\":\"a\",\"meeting\":\"@\"}",
  };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (frames); i++)
    for (gsize length = 1020; length < 1030; length++)
      {
        g_autofree char *half = g_strnfill (length - 510 * 2, 'x');
        g_autoptr (GString) name = g_string_new (half);
        g_autofree char *text = NULL;
        g_auto (GStrv) parts = g_strsplit (frames[i], "@", 2);
        g_autofree char *json = NULL;
        g_autoptr (GError) error = NULL;

        for (guint k = 0; k < 510; k++)
          g_string_append (name, "é");
        json = g_strjoin (name->str, parts[0], parts[1], NULL);
        text = g_strdup_printf (DOSSIER ("%s"), json);
        assert_int_equal (name->len, length);
        assert_true (dossier_is_readable (text, strlen (text), &error) == (length <= 1024));
        assert_true (ceasefire_id_is_valid (name->str) == (length <= 1024));
        if (error)
          check_error (error);
      }
}

typedef struct
{
  const char *text;
  gboolean good;
  CeasefireError code;
  guint line;
  guint column;
} Case;

static void
check_cases (const Case *cases, gsize n)
{
  for (gsize i = 0; i < n; i++)
    {
      g_autoptr (GError) error = NULL;

      if (dossier_is_readable (cases[i].text, strlen (cases[i].text), &error) != cases[i].good)
        fail_msg ("%s: %s", cases[i].text, error ? error->message : "accepted");
      if (error
          && (error->code != (int) cases[i].code
              || ceasefire_error_get_line (error) != cases[i].line
              || ceasefire_error_get_column (error) != cases[i].column))
        fail_msg ("%s: code %d, %s", cases[i].text, error->code, error->message);
    }
}

#define VERSION(version) "{\"ceasefire\":\"" version "\",\"records\":[]}"

static void
versions_up_to_the_next_major_are_read (void **state)
{
  static const Case cases[] = {
    { VERSION ("1.0"), TRUE, 0, 0, 0 },
    { VERSION ("1.7"), TRUE, 0, 0, 0 },
    { VERSION ("1.99999999999999999999999"), TRUE, 0, 0, 0 },
    { VERSION ("0.9"), FALSE, CEASEFIRE_ERROR_VERSION, 1, 1 },
    { VERSION ("2.0"), FALSE, CEASEFIRE_ERROR_VERSION, 1, 1 },
    { VERSION ("10.0"), FALSE, CEASEFIRE_ERROR_VERSION, 1, 1 },
    { VERSION ("18446744073709551617.0"), FALSE, CEASEFIRE_ERROR_VERSION, 1, 1 },
    { VERSION (""), FALSE, CEASEFIRE_ERROR_VERSION, 1, 1 },
    { VERSION ("1."), FALSE, CEASEFIRE_ERROR_VERSION, 1, 1 },
    { VERSION (".1"), FALSE, CEASEFIRE_ERROR_VERSION, 1, 1 },
    { VERSION ("1.0.0"), FALSE, CEASEFIRE_ERROR_VERSION, 1, 1 },
    { VERSION ("1.0 "), FALSE, CEASEFIRE_ERROR_VERSION, 1, 1 },
    { VERSION (" 1.0"), FALSE, CEASEFIRE_ERROR_VERSION, 1, 1 },
    { VERSION ("+1.0"), FALSE, CEASEFIRE_ERROR_VERSION, 1, 1 },
    { VERSION ("-1.0"), FALSE, CEASEFIRE_ERROR_VERSION, 1, 1 },
    { VERSION ("١.٠"), FALSE, CEASEFIRE_ERROR_VERSION, 1, 1 },
    { VERSION ("1.0\\u0000"), FALSE, CEASEFIRE_ERROR_ENCODING, 1, 18 },
    { "{\"records\":[{\"type\":7}],\"ceasefire\":\"2.0\"}", FALSE, CEASEFIRE_ERROR_MISSING, 1, 1 },
    { "{\"ceasefire\":\"1.0\",\"ceasefire\":\"2.0\"}", FALSE, CEASEFIRE_ERROR_DUPLICATE, 1, 20 },
    { "{\"ceasefire\":null}", FALSE, CEASEFIRE_ERROR_TYPE, 1, 14 },
    { "{\"Ceasefire\":\"1.0\"}", FALSE, CEASEFIRE_ERROR_MISSING, 1, 1 },
  };

  (void) state;
  check_cases (cases, G_N_ELEMENTS (cases));
}

#define HEADER "{\"ceasefire\":\"1.0\"}"
#define ACTOR(id) "{\"type\":\"actor\",\"id\":\"" id "\"}"

static void
lines_may_be_empty_and_records_may_not_share_one (void **state)
{
  static const Case cases[] = {
    { HEADER, TRUE, 0, 0, 0 },
    { HEADER "\n" ACTOR ("a"), TRUE, 0, 0, 0 },
    { "\n \n" HEADER "\r\n\r\n" ACTOR ("a") "\r\n\n\t\n" ACTOR ("b") "\n \n", TRUE, 0, 0, 0 },
    { HEADER "\n{\"type\":\"actor\",\n\"id\":\"a\"}\n", FALSE, CEASEFIRE_ERROR_SYNTAX, 2, 17 },
    { HEADER "\n" ACTOR ("a") ACTOR ("b"), FALSE, CEASEFIRE_ERROR_SYNTAX, 2, 26 },
    { HEADER "\n" ACTOR ("a") ",\n" ACTOR ("b"), FALSE, CEASEFIRE_ERROR_SYNTAX, 2, 26 },
    { HEADER "\r" ACTOR ("a"), FALSE, CEASEFIRE_ERROR_SYNTAX, 1, 21 },
    { HEADER "\n\n\n" ACTOR ("a b"), FALSE, CEASEFIRE_ERROR_VALUE, 4, 22 },
    { HEADER "\n" ACTOR ("هدنة") "\n{\"type\":\"actor\",\"id\":\"هدنة\",}", FALSE,
      CEASEFIRE_ERROR_SYNTAX, 3, 29 },
    { HEADER "\n[]", FALSE, CEASEFIRE_ERROR_TYPE, 2, 1 },
    { HEADER "\n" ACTOR ("a") "\n{\"type\":\"actor\"", FALSE, CEASEFIRE_ERROR_SYNTAX, 3, 16 },
    { "{\"ceasefire\":\"1.0\",\"records\":[]}\n" ACTOR ("a"), FALSE, CEASEFIRE_ERROR_SYNTAX, 2, 1 },
  };

  (void) state;
  check_cases (cases, G_N_ELEMENTS (cases));
}

static void
a_byte_of_zero_ends_nothing (void **state)
{
  static const char *const frames[] = { "@" VERSION ("1.0"),
                                        VERSION ("1.0") "@",
                                        "{\"ceasefire\":@\"1.0\"}",
                                        "{\"ceasefire\":\"1@.0\"}",
                                        "{\"ceasefire\":\"1.0\",\"records\":[@]}",
                                        "{\"ceasefire\":\"1.0\",\"x\":@}",
                                        "{\"ceasefire\":\"1.0\"@}",
                                        HEADER "\n@",
                                        HEADER "\n" ACTOR ("a@b") };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (frames); i++)
    {
      g_autofree char *text = g_strdup (frames[i]);
      gsize length = strlen (text);
      g_autoptr (GError) error = NULL;

      *strchr (text, '@') = '\0';
      assert_false (dossier_is_readable (text, length, &error));
      check_error (error);
    }
}

static void
deep_nesting_of_every_kind_is_refused_at_once (void **state)
{
  static const char *const pieces[] = { "[", "{\"a\":", "{\"clauses\":[", "[{\"x\":[" };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (pieces); i++)
    {
      g_autoptr (GString) text = g_string_new ("{\"ceasefire\":\"1.0\",\"records\":[");
      g_autoptr (GError) error = NULL;

      for (guint k = 0; k < 100000; k++)
        g_string_append (text, pieces[i]);
      assert_false (dossier_is_readable (text->str, text->len, &error));
      assert_true (error->code == CEASEFIRE_ERROR_LIMIT || error->code == CEASEFIRE_ERROR_TYPE);
      check_error (error);
    }
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (no_beginning_of_a_text_is_a_dossier),
    cmocka_unit_test (no_changed_byte_does_harm),
    cmocka_unit_test (pieces_moved_about_do_no_harm),
    cmocka_unit_test (messages_quote_whole_characters),
    cmocka_unit_test (names_have_at_most_1024_bytes),
    cmocka_unit_test (versions_up_to_the_next_major_are_read),
    cmocka_unit_test (lines_may_be_empty_and_records_may_not_share_one),
    cmocka_unit_test (a_byte_of_zero_ends_nothing),
    cmocka_unit_test (deep_nesting_of_every_kind_is_refused_at_once),
  };

  return cmocka_run_group_tests_name ("hostile texts", tests, NULL, NULL);
}
