/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cldr.h"
#include "language.h"

#include "support/dossier.h"

#include <string.h>

/* What languages write by rules of their own, and the messages around it. */

static void
assert_date (Cldr *cldr, const char *edtf, const char *words)
{
  g_autoptr (CeasefireDate) date = ceasefire_date_new (edtf, NULL);
  g_autofree char *written = cldr_write_date (cldr, date);

  assert_string_equal (written, words);
}

static void
test_dates_are_said_as_exactly_as_they_are_known (void **state)
{
  static const char *const dates[][2] = {
    { "2016-09-22", "22 September 2016" },
    { "2016-09", "September 2016" },
    { "2016", "2016" },
    { "201", "2010–2019" },
    { "20", "2000–2099" },
    { "-0044-03-15", "15 March 45 BC" },
    { "1066-10-14", "14 October 1066" },
    { "2016-09-19T19:12:05", "19 September 2016 at 19:12:05" },
    { "2016-09-19T19:00:00Z", "19 September 2016 at 19:00 UTC" },
    { "2016-09-19T19:12+05:30", "19 September 2016 at 19:12 GMT+5:30" },
    { "2016-34", "2nd quarter 2016" },
    { "2016-21", "spring 2016" },
    { "2016-28", "winter 2016, northern hemisphere" },
    { "2016-30", "summer 2016, southern hemisphere" },
    { "2016-38", "second third of 2016" },
    { "2016-41", "second half of 2016" },
    { "201X", "2010–2019, year not given" },
    { "2016-XX", "2016, month not given" },
    { "-0044-XX", "45 BC, month not given" },
    { "2016-XX-XX", "2016, day not given" },
    { "2016-09-XX", "September 2016, day not given" },
    { "2016?", "perhaps 2016" },
    { "2016-09~", "about September 2016" },
    { "2016-~09-22", "about 22 September 2016" },
    { "2016-09-22%", "perhaps about 22 September 2016" },
    { "2016-09-12/2016-09-19", "12–19 September 2016" },
    { "2016-09-12/2016-10", "12 September 2016 to October 2016" },
    { "2016-09-12~/2016-09-19", "about 12 September 2016 to 19 September 2016" },
    { "1066-10-14/1066-10-15", "14 October 1066 to 15 October 1066" },
    { "2016-09-12T19:00/2016-09-12T20:00", "12 September 2016, 19:00–20:00" },
    { "2016-09-12T19:00Z/2016-09-12T20:00Z",
      "12 September 2016 at 19:00 UTC to 12 September 2016 at 20:00 UTC" },
    { "2016-09/..", "from September 2016 on" },
    { "../2016-09-22", "until 22 September 2016" },
    { "../..", "always" },
    { "/2016", "a time not known to 2016" },
    { "..2016-09-12/2016-09-19", "12 September 2016 or before to 19 September 2016" },
    { "[2016-09-19,2016-09-21]", "19 September 2016 or 21 September 2016" },
    { "[2016-09-19..2016-09-21]", "between 19 September 2016 and 21 September 2016" },
    { "[..2016]", "2016 or before" },
    { "{2016..2018, 2020}", "2016–2018 and 2020" },
  };
  g_autoptr (Cldr) cldr = cldr_new ("en");

  (void) state;
  assert_true (tool_language_set ("en"));
  for (gsize i = 0; i < G_N_ELEMENTS (dates); i++)
    assert_date (cldr, dates[i][0], dates[i][1]);
}

static void
test_what_has_no_words_stays_as_it_is (void **state)
{
  static const char *const dates[]
    = { "Y170000002", "Y17E7", "1950S2", "2016-1X", "2016-09-19T19:12:05.25" };
  g_autoptr (Cldr) english = cldr_new ("en");
  g_autoptr (Cldr) arabic = cldr_new ("ar");
  g_autofree char *none = cldr_write_date (english, NULL);

  (void) state;
  assert_string_equal (none, "");
  for (gsize i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autofree char *isolated = g_strdup_printf ("\u2066%s\u2069", dates[i]);

      assert_date (english, dates[i], dates[i]);
      assert_date (arabic, dates[i], isolated);
    }
}

static void
test_words_around_a_date_are_those_of_the_language (void **state)
{
  static const char *const dates[][3] = {
    { "2016-09-22~", "vers le 22 septembre 2016", "نحو ٢٢ سبتمبر ٢٠١٦" },
    { "2016-09?", "peut-être septembre 2016", "ربما سبتمبر ٢٠١٦" },
    { "../2016-09-22", "jusqu’au 22 septembre 2016", "حتى ٢٢ سبتمبر ٢٠١٦" },
    { "2016-09/..", "dès septembre 2016", "ابتداء من سبتمبر ٢٠١٦" },
    { "2016-26", "été 2016, hémisphère Nord", "صيف ٢٠١٦، نصف الكرة الشمالي" },
    { "{2016,2018}", "2016 et 2018", "٢٠١٦ و٢٠١٨" },
  };
  g_autoptr (Cldr) french = cldr_new ("fr");
  g_autoptr (Cldr) arabic = cldr_new ("ar");

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      assert_true (tool_language_set ("fr"));
      assert_date (french, dates[i][0], dates[i][1]);
      assert_true (tool_language_set ("ar"));
      assert_date (arabic, dates[i][0], dates[i][2]);
    }
}

static void
assert_text (char *text, const char *wanted)
{
  g_autofree char *written = text;

  assert_string_equal (written, wanted);
}

static void
test_languages_write_by_their_own_rules (void **state)
{
  static const char *const items[] = { "a", "b", "c", NULL };
  static const struct
  {
    const char *tag, *day, *number, *share, *list, *language;
  } rows[] = {
    { "en", "22 September 2016", "1,234,567", "26%", "a, b or c", "Arabic" },
    { "en-US", "September 22, 2016", "1,234,567", "26%", "a, b, or c", "Arabic" },
    { "fr", "22 septembre 2016", "1\u202f234\u202f567", "26\u00a0%", "a, b ou c", "arabe" },
    { "ar", "٢٢ سبتمبر ٢٠١٦", "١٬٢٣٤٬٥٦٧", "٢٦٪\u061c", "a أو b أو c", "العربية" },
    { "fa", "۲۲ سپتامبر ۲۰۱۶", "۱٬۲۳۴٬۵۶۷", "۲۶٪", "a،\u200f b، یا c", "عربی" },
  };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (Cldr) cldr = cldr_new (rows[i].tag);

      assert_date (cldr, "2016-09-22", rows[i].day);
      assert_text (cldr_write_number (cldr, 1234567), rows[i].number);
      assert_text (cldr_write_percent (cldr, 0.256), rows[i].share);
      assert_text (cldr_join (cldr, CLDR_OR, items), rows[i].list);
      assert_text (cldr_name_language (cldr, "ar"), rows[i].language);
    }
}

static void
test_numbers_and_lists_of_any_length (void **state)
{
  static const char *const none[] = { NULL };
  static const char *const one[] = { "a", NULL };
  static const char *const two[] = { "a", "b", NULL };
  g_autoptr (Cldr) cldr = cldr_new ("en");
  g_autoptr (GPtrArray) many = g_ptr_array_new_null_terminated (1000, NULL, TRUE);

  (void) state;
  assert_text (cldr_write_number (cldr, G_MININT64), "-9,223,372,036,854,775,808");
  assert_text (cldr_write_decimal (cldr, 1234.5678, 2), "1,234.57");
  assert_text (cldr_write_decimal (cldr, 1234.5678, 0), "1,235");
  assert_text (cldr_write_decimal (cldr, 0.5, 100), "0.5");
  assert_text (cldr_write_range (cldr, 10, 2000), "10–2,000");
  assert_text (cldr_write_range (cldr, 3, 3), "3");
  assert_text (cldr_join (cldr, CLDR_AND, none), "");
  assert_text (cldr_join (cldr, CLDR_AND, one), "a");
  assert_text (cldr_join (cldr, CLDR_AND, two), "a and b");
  for (guint i = 0; i < 1000; i++)
    g_ptr_array_add (many, (char *) "a long item of a long list");
  {
    g_autofree char *list = cldr_join (cldr, CLDR_AND, (const char *const *) many->pdata);

    assert_int_equal (strlen (list), 1000 * 26 + 998 * 2 + 5);
  }
}

static void
assert_duration (Cldr *cldr, const char *text, const char *words)
{
  g_autoptr (CeasefireDuration) duration = ceasefire_duration_new (text, NULL);

  assert_text (cldr_write_duration (cldr, duration), words);
}

static void
test_durations_are_said_in_units (void **state)
{
  g_autoptr (Cldr) english = cldr_new ("en");
  g_autoptr (Cldr) arabic = cldr_new ("ar");

  (void) state;
  assert_true (tool_language_set ("en"));
  assert_duration (english, "PT1H", "1 hour");
  assert_duration (english, "P3W", "3 weeks");
  assert_duration (english, "P1Y2M10DT2H30M", "1 year, 2 months, 10 days, 2 hours, 30 minutes");
  assert_duration (english, "PT2H/..", "2 hours or more");
  assert_duration (english, "../PT2H", "at most 2 hours");
  assert_duration (english, "PT1H/PT2H", "between 1 hour and 2 hours");
  assert_duration (arabic, "PT2H", "ساعتان");
}

static void
test_languages_have_their_names (void **state)
{
  g_autoptr (Cldr) french = cldr_new ("fr");

  (void) state;
  assert_text (cldr_name_language (french, "en"), "anglais");
  assert_text (cldr_name_language (french, "en-GB"), "anglais (Royaume-Uni)");
}

static void
test_tags_that_are_none_do_no_harm (void **state)
{
  static const char *const tags[]
    = { "", "@@", "xx", "../fr", "en@calendar=x", "a-very-long-tag-that-is-none-of-a-language" };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      g_autoptr (Cldr) cldr = cldr_new (tags[i]);
      g_autofree char *number = cldr_write_number (cldr, 7);

      assert_string_equal (number, "7");
      assert_text (cldr_name_language (cldr, tags[i]), tags[i]);
      assert_false (cldr_is_right_to_left (tags[i]));
    }
  assert_false (cldr_is_right_to_left (NULL));
  assert_false (cldr_is_right_to_left ("ar-Latn"));
  assert_true (cldr_is_right_to_left ("ar"));
  assert_true (cldr_is_right_to_left ("he-IL"));
  assert_true (cldr_is_right_to_left ("ku-Arab"));
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
    cmocka_unit_test (test_dates_are_said_as_exactly_as_they_are_known),
    cmocka_unit_test (test_what_has_no_words_stays_as_it_is),
    cmocka_unit_test (test_words_around_a_date_are_those_of_the_language),
    cmocka_unit_test (test_languages_write_by_their_own_rules),
    cmocka_unit_test (test_numbers_and_lists_of_any_length),
    cmocka_unit_test (test_durations_are_said_in_units),
    cmocka_unit_test (test_languages_have_their_names),
    cmocka_unit_test (test_tags_that_are_none_do_no_harm),
  };

  return cmocka_run_group_tests (tests, set_up, NULL);
}
