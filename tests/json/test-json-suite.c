/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/members.h"

#include "json/scanner.h"

#include <ceasefire/ceasefire-dossier.h>

#include <string.h>

/*
 * JSONTestSuite: y_ must be accepted, n_ refused, and i_ is a choice. Each text is tried alone, and
 * as the value of a member that a dossier's header does not know.
 */

/* The i_ texts that are accepted. All others are refused: invalid UTF-8, half surrogate pairs, a
 * byte order mark, UTF-16, and nesting deeper than 64. Numbers of any size are kept as written. */
static const char *const accepted_choices[] = {
  "i_number_double_huge_neg_exp.json",
  "i_number_huge_exp.json",
  "i_number_neg_int_huge_exp.json",
  "i_number_pos_double_huge_exp.json",
  "i_number_real_neg_overflow.json",
  "i_number_real_pos_overflow.json",
  "i_number_real_underflow.json",
  "i_number_too_big_neg_int.json",
  "i_number_too_big_pos_int.json",
  "i_number_very_big_negative_int.json",
  NULL,
};

static gboolean
scan (const char *text, gsize length, GError **error)
{
  CeasefireScanner scanner;
  CeasefireSlice slice;
  gboolean good;

  ceasefire_scanner_init (&scanner, text, length);
  good = ceasefire_scanner_skip (&scanner, &slice) && ceasefire_scanner_finish (&scanner);
  if (!good)
    ceasefire_scanner_set_error (&scanner, error);
  ceasefire_scanner_clear (&scanner);
  return good;
}

/* @room: bytes that a string and a header may have; 0 for the usual. */
static gboolean
load_within (const char *text, gsize length, guint64 room, GError **error)
{
  g_autoptr (GString) json = g_string_new ("{\"ceasefire\":\"1.0\",\"language\":\"en\",\"x\":");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (CeasefireReader) reader = NULL;
  g_autoptr (CeasefireDossier) dossier = NULL;

  g_string_append_len (json, text, (gssize) length);
  g_string_append (json, ",\"records\":[]}");
  bytes = g_bytes_new (json->str, json->len);
  reader = ceasefire_reader_new_for_bytes (bytes);
  if (room > 0)
    {
      ceasefire_reader_set_limit (reader, CEASEFIRE_LIMIT_STRING, room);
      ceasefire_reader_set_limit (reader, CEASEFIRE_LIMIT_RECORD, room);
    }
  dossier = ceasefire_dossier_load_reader (reader, NULL, error);
  return dossier != NULL;
}

static gboolean
load_wrapped (const char *text, gsize length, GError **error)
{
  return load_within (text, length, 0, error);
}

typedef gboolean (*Reading) (const char *text, gsize length, GError **error);

static void
check_text (const char *name, const char *text, gsize length, Reading read)
{
  g_autoptr (GError) error = NULL;
  gboolean accepted = read (text, length, &error);
  gboolean wanted = *name == 'y' || (*name == 'i' && g_strv_contains (accepted_choices, name));

  if (accepted != wanted)
    fail_msg ("%s: %s", name, error ? error->message : "accepted");
  if (error)
    {
      assert_true (ceasefire_error_get_line (error) >= 1);
      assert_true (ceasefire_error_get_column (error) >= 1);
    }
}

static char *
find_folder (const char *part)
{
  const char *peer = g_getenv ("CEASEFIRE_PEER_DIR");
  g_autofree char *folder = peer ? g_build_filename (peer, "json", part, NULL) : NULL;

  if (folder && g_file_test (folder, G_FILE_TEST_IS_DIR))
    return g_steal_pointer (&folder);
  print_message ("skipped: CEASEFIRE_PEER_DIR does not lead to json/%s\n", part);
  return NULL;
}

static guint
check_folder (const char *folder, gboolean judge)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n = 0;

  while ((name = g_dir_read_name (dir)))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *text = NULL;
      gsize length;

      assert_true (g_file_get_contents (path, &text, &length, NULL));
      if (judge)
        {
          check_text (name, text, length, scan);
          check_text (name, text, length, load_wrapped);
        }
      else
        load_wrapped (text, length, NULL);
      n++;
    }
  return n;
}

static void
the_suite_is_read_as_the_standard_says (void **state)
{
  char *folder = find_folder ("test_parsing");
  guint n;

  (void) state;
  if (folder == NULL)
    skip ();
  n = check_folder (folder, TRUE);
  g_free (folder);
  assert_true (n > 300);
}

static void
odd_but_lawful_texts_do_no_harm (void **state)
{
  char *folder = find_folder ("test_transform");
  guint n;

  (void) state;
  if (folder == NULL)
    skip ();
  n = check_folder (folder, FALSE);
  g_free (folder);
  assert_true (n > 10);
}

static void
nesting_of_100_000_is_one_error (void **state)
{
  g_autofree char *text = g_strnfill (100000, '[');
  g_autoptr (GError) error = NULL;

  (void) state;
  assert_false (load_wrapped (text, 100000, &error));
  assert_int_equal (error->code, CEASEFIRE_ERROR_LIMIT);
}

static void
sixty_four_levels_are_read_and_one_more_is_not (void **state)
{
  (void) state;
  for (guint depth = 62; depth <= 66; depth++)
    {
      g_autofree char *open = g_strnfill (depth, '[');
      g_autofree char *close = g_strnfill (depth, ']');
      g_autofree char *text = g_strconcat (open, close, NULL);
      g_autoptr (GError) error = NULL;

      assert_int_equal (scan (text, strlen (text), &error), depth <= 64);
      assert_int_equal (load_wrapped (text, strlen (text), NULL), depth <= 63);
    }
}

static void
a_string_of_100_megabytes_is_read_if_that_is_wanted (void **state)
{
  const gsize length = 100 * 1000 * 1000;
  g_autofree char *text = g_malloc (length + 2);
  g_autoptr (GError) error = NULL;

  (void) state;
  memset (text, 'x', length + 2);
  text[0] = text[length + 1] = '"';
  assert_true (load_within (text, length + 2, 2 * length, NULL));
  assert_false (load_wrapped (text, length + 2, &error));
  assert_true (g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_LIMIT));
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (the_suite_is_read_as_the_standard_says),
    cmocka_unit_test (odd_but_lawful_texts_do_no_harm),
    cmocka_unit_test (nesting_of_100_000_is_one_error),
    cmocka_unit_test (sixty_four_levels_are_read_and_one_more_is_not),
    cmocka_unit_test (a_string_of_100_megabytes_is_read_if_that_is_wanted),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
