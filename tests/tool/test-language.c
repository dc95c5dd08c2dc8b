/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "language.h"

#include "support/dossier.h"

/* In which language messages come, whatever locales the machine has: tools/language.c. */

#define NOTE "No native reader has reviewed this translation."

static void
test_messages_come_in_the_language_that_is_set (void **state)
{
  (void) state;
  assert_true (tool_language_set ("fr"));
  assert_string_equal (tool_language_get (), "fr");
  assert_string_not_equal (_ (NOTE), NOTE);
  assert_true (tool_language_set ("ar"));
  assert_string_equal (tool_language_get (), "ar");
  assert_non_null (g_utf8_strchr (_ (NOTE), -1, 0x0644));
  assert_true (tool_language_set ("en"));
  assert_string_equal (tool_language_get (), "en");
  assert_string_equal (_ (NOTE), NOTE);
}

static void
test_a_region_without_messages_of_its_own_has_those_of_the_language (void **state)
{
  (void) state;
  assert_true (tool_language_set ("fr-CA"));
  assert_string_equal (tool_language_get (), "fr");
  assert_true (tool_language_set ("en-GB"));
  assert_string_equal (tool_language_get (), "en");
}

static void
test_what_has_no_messages_is_refused_and_changes_nothing (void **state)
{
  static const char *const tags[] = { "", "f", "tlh", "fr_", "../fr", "fr-", "fr:ar", "-", "fr\n" };

  (void) state;
  assert_true (tool_language_set ("fr"));
  for (gsize i = 0; i < G_N_ELEMENTS (tags); i++)
    assert_false (tool_language_set (tags[i]));
  assert_string_equal (tool_language_get (), "fr");
}

static void
test_a_translation_says_whether_it_is_reviewed (void **state)
{
  g_auto (GStrv) languages = tool_language_list ();

  (void) state;
  assert_true (g_strv_contains ((const char *const *) languages, "en"));
  for (char **language = languages; *language; language++)
    {
      const char *reviewer;

      assert_true (tool_language_set (*language));
      assert_string_equal (tool_language_get (), *language);
      reviewer = tool_language_get_reviewer ();
      assert_int_equal (tool_language_get_note () == NULL, reviewer != NULL);
      if (g_str_equal (*language, "en"))
        assert_string_equal (reviewer, "");
    }
}

static void
test_templates_take_their_values_by_name (void **state)
{
  g_autofree char *filled = tool_language_fill ("{b} of {a}, {a}", "a", "{b}", "b", "2", NULL);
  g_autofree char *odd = tool_language_fill ("{} {c} {a", "a", "1", NULL);
  g_autofree char *none = tool_language_fill ("", NULL);

  (void) state;
  assert_string_equal (filled, "2 of {b}, {b}");
  assert_string_equal (odd, "{} {c} {a");
  assert_string_equal (none, "");
}

static int
set_up (void **state)
{
  (void) state;
  tool_language_set_up ();
  return 0;
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (test_messages_come_in_the_language_that_is_set),
    cmocka_unit_test (test_a_region_without_messages_of_its_own_has_those_of_the_language),
    cmocka_unit_test (test_what_has_no_messages_is_refused_and_changes_nothing),
    cmocka_unit_test (test_a_translation_says_whether_it_is_reviewed),
    cmocka_unit_test (test_templates_take_their_values_by_name),
  };

  return cmocka_run_group_tests (tests, set_up, NULL);
}
