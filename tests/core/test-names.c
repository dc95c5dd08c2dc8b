/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/names.h"
#include "support/members.h"

#include <ceasefire/ceasefire.h>
#include <string.h>

/* What comes twice is kept once, and what is kept is what was asked for. */

static const char *
find (const char *text)
{
  return ceasefire_names_find (text, strlen (text));
}

static void
what_has_come_twice_is_kept_once (void **state)
{
  const char *kept;

  (void) state;
  assert_null (find ("names-test"));
  kept = find ("names-test");
  assert_string_equal (kept, "names-test");
  assert_true (ceasefire_names_hold (kept));
  assert_int_equal (GPOINTER_TO_SIZE (kept) % 2, 0);
  assert_ptr_equal (find ("names-test"), kept);
  assert_ptr_equal (ceasefire_names_find ("names-test-and-more", strlen ("names-test")), kept);
}

static void
a_name_is_neither_its_beginning_nor_what_begins_with_it (void **state)
{
  (void) state;
  for (int i = 0; i < 2; i++)
    {
      find ("beginning-and-end");
      find ("beginning-and");
      find ("beginning");
    }
  assert_string_equal (find ("beginning-and-end"), "beginning-and-end");
  assert_string_equal (find ("beginning-and"), "beginning-and");
  assert_string_equal (find ("beginning"), "beginning");
}

static void
names_that_differ_in_their_end_are_kept_side_by_side (void **state)
{
  guint kept = 0;

  (void) state;
  for (guint i = 0; i < 2000; i++)
    {
      g_autofree char *name = g_strdup_printf ("incident-%u", i % 1000);

      kept += find (name) != NULL;
    }
  assert_true (kept > 900);
}

static void
what_is_long_is_not_kept (void **state)
{
  g_autofree char *longest = g_strnfill (CEASEFIRE_NAME_MAX, 'n');
  g_autofree char *longer = g_strnfill (CEASEFIRE_NAME_MAX + 1, 'n');

  (void) state;
  find (longest);
  assert_string_equal (find (longest), longest);
  find (longer);
  assert_null (find (longer));
}

static void
a_list_of_names_is_kept_too (void **state)
{
  gconstpointer names[2];
  gconstpointer others[] = { "one", "two" };
  const char *const *list;

  (void) state;
  find ("one");
  find ("two");
  names[0] = find ("one");
  names[1] = find ("two");
  ceasefire_names_find_list (names, 2);
  list = ceasefire_names_find_list (names, 2);
  assert_true (ceasefire_names_hold (list));
  assert_int_equal (g_strv_length ((char **) list), 2);
  assert_string_equal (list[0], "one");
  assert_string_equal (list[1], "two");
  ceasefire_names_find_list (others, 2);
  assert_null (ceasefire_names_find_list (others, 2));
}

/* Each asks for the same, and for some of its own. */
static gpointer
ask (gpointer data)
{
  gsize wrong = 0;

  for (guint i = 0; i < 60000; i++)
    {
      g_autofree char *name
        = i % 2 ? g_strdup_printf ("all-%u", i % 2000)
                : g_strdup_printf ("thread-%u-%u", GPOINTER_TO_UINT (data), i % 9000);
      const char *kept = find (name);

      wrong += kept && !g_str_equal (kept, name);
    }
  return GSIZE_TO_POINTER (wrong);
}

static void
threads_that_fill_the_memory_get_what_they_ask_for (void **state)
{
  GThread *threads[4];

  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("ask", ask, GUINT_TO_POINTER (i));
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    assert_null (g_thread_join (threads[i]));
}

static CeasefireRecord *
read_statement (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;
  CeasefireRecord *record = ceasefire_record_from_json (bytes, &error);

  assert_null (error);
  return record;
}

static void
what_is_set_later_does_not_touch_what_others_share (void **state)
{
  const char *text
    = "{\"type\":\"statement\",\"id\":\"s\",\"speaker\":\"sharer\",\"acts\":[\"deny\"],"
      "\"when_text\":\"that night\",\"audience\":[\"sharer\"],\"note\":\"n\"}";
  const char *acts[] = { "assert", NULL };

  (void) state;
  for (int i = 0; i < 4; i++)
    {
      g_autoptr (CeasefireRecord) changed = read_statement (text);
      g_autoptr (CeasefireRecord) other = read_statement (text);
      g_autofree char *written = NULL;

      ceasefire_statement_set_speaker (CEASEFIRE_STATEMENT (changed), "another");
      ceasefire_statement_set_acts (CEASEFIRE_STATEMENT (changed), acts);
      ceasefire_statement_set_audience (CEASEFIRE_STATEMENT (changed), acts);
      ceasefire_statement_set_during (CEASEFIRE_STATEMENT (changed), "meeting");
      ceasefire_statement_set_when_text (CEASEFIRE_STATEMENT (changed), NULL);
      assert_string_equal (ceasefire_statement_get_during (CEASEFIRE_STATEMENT (changed)),
                           "meeting");
      assert_false (ceasefire_record_has (changed, "when_text"));
      assert_true (ceasefire_record_has (changed, "note"));
      written = ceasefire_record_to_json (other);
      assert_string_equal (written, text);
    }
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (what_has_come_twice_is_kept_once),
    cmocka_unit_test (a_name_is_neither_its_beginning_nor_what_begins_with_it),
    cmocka_unit_test (names_that_differ_in_their_end_are_kept_side_by_side),
    cmocka_unit_test (what_is_long_is_not_kept),
    cmocka_unit_test (a_list_of_names_is_kept_too),
    cmocka_unit_test (what_is_set_later_does_not_touch_what_others_share),
    cmocka_unit_test (threads_that_fill_the_memory_get_what_they_ask_for),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
