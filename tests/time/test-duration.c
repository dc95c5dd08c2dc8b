/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/block.h"
#include "time/duration.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define DAY G_GINT64_CONSTANT (86400)
#define NONE G_MAXINT64

static CeasefireDuration *
read_duration (const char *text)
{
  g_autoptr (GError) error = NULL;
  CeasefireDuration *duration = ceasefire_duration_new (text, &error);

  if (duration == NULL)
    fail_msg ("%s: %s", text, error->message);
  return duration;
}

static void
every_duration_has_a_least_and_a_greatest_length (void **state)
{
  static const struct
  {
    const char *text;
    gint64 minimum, maximum;
  } cases[] = {
    { "PT2H", 7200, 7200 },
    { "P3W", 21 * DAY, 21 * DAY },
    { "P1M", 28 * DAY, 31 * DAY },
    { "P1Y", 365 * DAY, 366 * DAY },
    { "P1Y2M10DT2H30M", (365 + 56 + 10) * DAY + 9000, (366 + 62 + 10) * DAY + 9000 },
    { "P1DT12H", 129600, 129600 },
    { "PT36H", 129600, 129600 },
    { "PT0S", 0, 0 },
    { "PT1M30S", 90, 90 },
    { "PT1.5H", 5400, 5400 },
    { "PT1,5H", 5400, 5400 },
    { "PT0.5S", 0, 1 },
    { "PT2.0S", 2, 2 },
    { "PT0.3333333333M", 19, 20 },
    { "PT1.0000000001S", 1, 2 },
    { "PT1.0000000000S", 1, 1 },
    { "P0.5Y", 365 * DAY / 2, 183 * DAY },
    { "P0.5W", 7 * DAY / 2, 7 * DAY / 2 },
    { "P0.000000001D", 0, 1 },
    { "P0.999999999Y", 365 * DAY - 1, 366 * DAY },
    { "PT2H/..", 7200, NONE },
    { "../PT2H", 0, 7200 },
    { "PT1H/PT2H", 3600, 7200 },
    { "P1M/P28D", 28 * DAY, 28 * DAY },
    { "P1M/..", 28 * DAY, NONE },
    { "PT1H/PT60M", 3600, 3600 },
    { "PT4000000000000000000S", G_GINT64_CONSTANT (4000000000000000000),
      G_GINT64_CONSTANT (4000000000000000000) },
  };
  (void) state;

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (CeasefireDuration) duration = read_duration (cases[i].text);
      gint64 maximum;
      gboolean has_maximum = ceasefire_duration_get_maximum (duration, &maximum);

      if (ceasefire_duration_get_minimum (duration) != cases[i].minimum)
        fail_msg ("%s: minimum %" G_GINT64_FORMAT, cases[i].text,
                  ceasefire_duration_get_minimum (duration));
      if (maximum != cases[i].maximum || has_maximum != (cases[i].maximum != NONE))
        fail_msg ("%s: maximum %" G_GINT64_FORMAT, cases[i].text, maximum);
      assert_int_equal (ceasefire_duration_get_maximum (duration, NULL), has_maximum);
      assert_string_equal (ceasefire_duration_get_text (duration), cases[i].text);
    }
}

static void
every_refusal_says_what_is_wrong_and_where (void **state)
{
  static const char *const cases[][2] = {
    { "", "P is expected, but the text ends (character 1)" },
    { "2H", "P is expected, not '2' (character 1)" },
    { "-PT2H", "P is expected, not '-' (character 1)" },
    { "P", "a number is expected, but the text ends (character 2)" },
    { "PT", "a number is expected, but the text ends (character 3)" },
    { "P1DT", "a number is expected, but the text ends (character 5)" },
    { "P1", "Y, M, W or D is expected, but the text ends (character 3)" },
    { "P1H", "Y, M, W or D is expected, not 'H' (character 3)" },
    { "PT1D", "H, M or S is expected, not 'D' (character 4)" },
    { "PT1HT1M", "a number is expected, not 'T' (character 5)" },
    { "P1M1Y", "Y stands twice, or behind a smaller unit (character 5)" },
    { "PT1H1H", "H stands twice, or behind a smaller unit (character 6)" },
    { "P1Y1W", "weeks stand alone (character 4)" },
    { "P1W1D", "nothing follows weeks or a fraction (character 4)" },
    { "P1.5DT1H", "nothing follows weeks or a fraction (character 6)" },
    { "PT1.H", "a digit of the fraction is expected, not 'H' (character 5)" },
    { "PT.5H", "a number is expected, not '.' (character 3)" },
    { "PT 1H", "a number is expected, not a space; a date has none (character 3)" },
    { "PT2H ", "a number is expected, not a space; a date has none (character 5)" },
    { "PT99999999999999999999S", "the number is too large (character 3)" },
    { "P300000000000Y", "the duration is too long (character 2)" },
    { "P150000000000Y150000000000Y", NULL },
    { "P140000000000YT4000000000000000000S", "the duration is too long (character 16)" },
    { "..", "'/' is expected, but the text ends (character 3)" },
    { "../..", "one of the two bounds is a duration (character 4)" },
    { "PT2H/", "P is expected, but the text ends (character 6)" },
    { "/PT2H", "P is expected, not '/' (character 1)" },
    { "PT2H/PT1H", "the upper bound is below the lower (character 6)" },
    { "PT2H/..x", "the end of the duration is expected, not 'x' (character 8)" },
    { "PT1H/PT2H/PT3H", "the end of the duration is expected, not '/' (character 10)" },
    { "PT2H/.", "P is expected, not '.' (character 6)" },
    { "PT2\xc3", "H, M or S is expected, not byte 0xC3 (character 4)" },
  };
  (void) state;

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (CeasefireDuration) duration = ceasefire_duration_new (cases[i][0], &error);

      if (duration != NULL)
        fail_msg ("%s is accepted", cases[i][0]);
      assert_true (g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_VALUE));
      if (cases[i][1] != NULL && !g_str_equal (error->message, cases[i][1]))
        fail_msg ("%s: %s", cases[i][0], error->message);
    }
}

static void
durations_are_equal_if_their_texts_are (void **state)
{
  g_autoptr (CeasefireDuration) a = read_duration ("PT1H");
  g_autoptr (CeasefireDuration) b = read_duration ("PT1H");
  g_autoptr (CeasefireDuration) c = read_duration ("PT60M");
  g_autoptr (CeasefireDuration) d = read_duration ("PT2H");
  (void) state;

  assert_true (ceasefire_duration_equal (a, b));
  assert_false (ceasefire_duration_equal (a, c));
  assert_false (ceasefire_duration_equal (a, d));
}

static void
durations_sort_by_minimum_then_maximum_then_text (void **state)
{
  static const char *const ordered[] = {
    "PT0S", "../PT1H", "PT1H", "PT60M", "PT1H/PT2H", "PT1H/..",
    "P1D",  "P27D",    "P28D", "P1M",   "P29D",
  };
  (void) state;

  for (gsize i = 0; i < G_N_ELEMENTS (ordered); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (ordered); j++)
      {
        g_autoptr (CeasefireDuration) a = read_duration (ordered[i]);
        g_autoptr (CeasefireDuration) b = read_duration (ordered[j]);
        int order = ceasefire_duration_compare (a, b);

        if ((order < 0) != (i < j) || (order > 0) != (i > j))
          fail_msg ("%s and %s: %d", ordered[i], ordered[j], order);
      }
}

static void
a_duration_is_a_boxed_type_and_a_scalar (void **state)
{
  const CeasefireScalar *scalar = &ceasefire_duration_scalar;
  CeasefireDuration *duration = ceasefire_scalar_parse (scalar, "PT2H/..\", and more", 7, NULL);
  CeasefireDuration *boxed, *again;
  (void) state;

  assert_string_equal (ceasefire_scalar_get_text (scalar, duration), "PT2H/..");
  assert_string_equal (scalar->name, "an ISO 8601 duration");
  assert_string_equal (scalar->format, "duration");
  assert_true (scalar->get_type () == CEASEFIRE_TYPE_DURATION);
  assert_true (G_TYPE_IS_BOXED (CEASEFIRE_TYPE_DURATION));
  boxed = g_boxed_copy (CEASEFIRE_TYPE_DURATION, duration);
  assert_ptr_equal (boxed, duration);
  again = ceasefire_view_ref (duration);
  assert_ptr_equal (again, duration);
  g_boxed_free (CEASEFIRE_TYPE_DURATION, boxed);
  ceasefire_view_unref (again);
  ceasefire_duration_unref (duration);
  assert_null (ceasefire_scalar_parse (scalar, "PT", 2, NULL));
}

static void
no_bytes_break_the_reader (void **state)
{
  static const char alphabet[] = "P1T90.,/YMWDHS \xff";
  g_autoptr (GRand) random = g_rand_new_with_seed (20160912);
  guint accepted = 0;
  (void) state;

  for (guint round = 0; round < 60000; round++)
    {
      gsize length = (gsize) g_rand_int_range (random, 0, 12);
      g_autofree char *block = g_malloc (MAX (length, 1));
      g_autoptr (CeasefireDuration) duration = NULL;
      gint64 maximum;

      for (gsize i = 0; i < length; i++)
        block[i] = alphabet[g_rand_int_range (random, 0, sizeof alphabet - 1)];
      if (length > 0 && g_rand_boolean (random))
        block[0] = 'P';
      duration = ceasefire_duration_parse (block, length, NULL);
      if (duration == NULL)
        continue;
      ceasefire_duration_get_maximum (duration, &maximum);
      assert_true (ceasefire_duration_get_minimum (duration) >= 0);
      assert_true (ceasefire_duration_get_minimum (duration) <= maximum);
      accepted++;
    }
  assert_true (accepted > 100);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (every_duration_has_a_least_and_a_greatest_length),
    cmocka_unit_test (every_refusal_says_what_is_wrong_and_where),
    cmocka_unit_test (durations_are_equal_if_their_texts_are),
    cmocka_unit_test (durations_sort_by_minimum_then_maximum_then_text),
    cmocka_unit_test (a_duration_is_a_boxed_type_and_a_scalar),
    cmocka_unit_test (no_bytes_break_the_reader),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
