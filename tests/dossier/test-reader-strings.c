/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"

#include <ceasefire/ceasefire-reader.h>
#include <string.h>

/* Some members of many records at once. */

#define HEADER "{\"ceasefire\":\"1.0\"}\n"
#define LINE(id) "{\"type\":\"actor\",\"id\":\"" id "\",\"kind\":\"state\"}\n"

static const char *const members[] = { "id", "kind", "country", NULL };

static CeasefireReader *
read_text_lines (const char *text)
{
  g_autoptr (GBytes) bytes = text_to_bytes (text, strlen (text));

  return ceasefire_reader_new_for_bytes (bytes);
}

/* Strings of the next records, joined; "-" where there is none. */
static char *
read_some (CeasefireReader *reader, guint n_records, GCancellable *cancellable, GError **error)
{
  guint n = 0;
  g_autofree char **strings
    = ceasefire_reader_read_strings (reader, members, n_records, &n, cancellable, error);
  GString *joined = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      g_string_append_printf (joined, "%s ", strings[i] ? strings[i] : "-");
      g_free (strings[i]);
    }
  return g_string_free (joined, FALSE);
}

static void
assert_reads (CeasefireReader *reader, guint n_records, const char *wanted)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *found = read_some (reader, n_records, NULL, &error);

  assert_null (error);
  assert_string_equal (found, wanted);
}

static void
strings_come_record_after_record (void **state)
{
  g_autoptr (CeasefireReader) reader = read_text_lines (HEADER LINE ("a") LINE ("b") LINE ("c"));

  (void) state;
  assert_reads (reader, 2, "a state - b state - ");
  assert_reads (reader, 2, "c state - ");
  assert_reads (reader, 2, "");
  assert_reads (reader, 2, "");
  assert_int_equal (ceasefire_reader_get_n_records (reader), 3);
}

static void
an_error_comes_behind_the_records_in_front_of_it (void **state)
{
  g_autoptr (CeasefireReader) reader
    = read_text_lines (HEADER LINE ("a") "{\"type\":7}\n" LINE ("c"));
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) line = NULL;
  g_autofree char *none = NULL;

  (void) state;
  assert_reads (reader, 9, "a state - ");
  assert_null (ceasefire_reader_dup_bad_line (reader));
  none = read_some (reader, 9, NULL, &error);
  assert_string_equal (none, "");
  assert_true (g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_TYPE));
  assert_int_equal (ceasefire_error_get_line (error), 3);
  line = ceasefire_reader_dup_bad_line (reader);
  assert_non_null (line);
  assert_reads (reader, 9, "c state - ");
  assert_reads (reader, 9, "");
}

static gboolean
cancel_at_b (CeasefireReader *reader, const char *type_name, const char *id, gpointer cancellable,
             GError **error)
{
  (void) reader;
  (void) type_name;
  (void) error;
  if (g_strcmp0 (id, "b") == 0)
    g_cancellable_cancel (cancellable);
  return TRUE;
}

/* It is no error of what is read. */
static void
a_cancellation_behind_records_is_void (void **state)
{
  g_autoptr (CeasefireReader) reader = read_text_lines (HEADER LINE ("a") LINE ("b") LINE ("c"));
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *some = NULL;
  g_autofree char *none = NULL;

  (void) state;
  ceasefire_reader_set_filter (reader, cancel_at_b, cancellable, NULL);
  some = read_some (reader, 9, cancellable, &error);
  assert_null (error);
  assert_string_equal (some, "a state - b state - ");
  none = read_some (reader, 9, cancellable, &error);
  assert_string_equal (none, "");
  assert_true (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED));
  ceasefire_reader_set_filter (reader, NULL, NULL, NULL);
  assert_reads (reader, 9, "c state - ");
}

static void
an_error_that_comes_first_is_told_at_once (void **state)
{
  g_autoptr (CeasefireReader) reader = read_text_lines (HEADER "{\"type\":7}\n" LINE ("b"));
  g_autoptr (GError) error = NULL;
  g_autofree char *none = read_some (reader, 9, NULL, &error);

  (void) state;
  assert_string_equal (none, "");
  assert_true (g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_TYPE));
  assert_reads (reader, 9, "b state - ");
}

static void
records_that_are_not_wanted_are_passed_over (void **state)
{
  static const char *const types[] = { "actor", NULL };
  g_autoptr (CeasefireReader) reader
    = read_text_lines (HEADER LINE ("a") "{\"type\":\"place\",\"id\":\"p\"}\n" LINE ("c"));

  (void) state;
  ceasefire_reader_set_types (reader, types);
  assert_reads (reader, 9, "a state - c state - ");
}

static void
who_asks_for_nothing_reads_nothing (void **state)
{
  static const char *const none[] = { NULL };
  g_autoptr (CeasefireReader) reader = read_text_lines (HEADER LINE ("a"));
  guint n = 0;

  (void) state;
  assert_critical (assert_null (ceasefire_reader_read_strings (NULL, members, 1, &n, NULL, NULL)));
  g_free (ceasefire_reader_read_strings (reader, none, 1, &n, NULL, NULL));
  assert_int_equal (n, 0);
  assert_reads (reader, 0, "");
  assert_reads (reader, 1, "a state - ");
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (strings_come_record_after_record),
    cmocka_unit_test (an_error_comes_behind_the_records_in_front_of_it),
    cmocka_unit_test (a_cancellation_behind_records_is_void),
    cmocka_unit_test (an_error_that_comes_first_is_told_at_once),
    cmocka_unit_test (records_that_are_not_wanted_are_passed_over),
    cmocka_unit_test (who_asks_for_nothing_reads_nothing),
  };

  return cmocka_run_group_tests_name ("strings of many records", tests, NULL, NULL);
}
