/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"

#include "time/date-private.h"
#include "time/date.h"
#include "time/edtf.h"

/*
 * Dates of the shape that most have, dddd-dd-dd[Tdd:dd[:dd]][Z], are read without the reader of EDTF
 * (time/date.c). Here both read the same texts, right ones and wrong ones.
 */
#define N_DATES 200000

/* The same times as the reader of EDTF makes of a set of that one date. */
static void
assert_timed_alike (const CeasefireDate *date)
{
  static const char *const zones[] = { NULL, "UTC", "Asia/Damascus", "-03:30" };
  g_autofree char *text = g_strdup_printf ("[%s]", ceasefire_date_get_text (date));
  g_autoptr (CeasefireDate) set = ceasefire_date_new (text, NULL);

  /* Of what is no plain date some can be in no set. */
  if (set == NULL)
    return;
  for (guint i = 0; i < 2 * G_N_ELEMENTS (zones); i++)
    {
      g_autoptr (GTimeZone) zone = zones[i / 2] ? g_time_zone_new_identifier (zones[i / 2]) : NULL;
      CeasefireReading reading = i % 2 ? CEASEFIRE_READING_EXTENT : CEASEFIRE_READING_OCCURRENCE;
      CeasefireInterval plain;
      CeasefireInterval careful;

      ceasefire_date_get_interval (date, reading, zone, &plain);
      ceasefire_date_get_interval (set, reading, zone, &careful);
      if (!ceasefire_interval_equal (&plain, &careful))
        fail_msg ("%s is not the same time as %s", ceasefire_date_get_text (date), text);
    }
}

/* The date as the reader of EDTF knows it must be what ceasefire_date_parse() makes of the text. */
static void
assert_read_alike (const char *text, gsize length, guint *n_right)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) wanted = NULL;
  g_autoptr (CeasefireDate) date = ceasefire_date_parse (text, length, &error);
  EdtfSummary summary;
  gboolean is_right = ceasefire_edtf_read (text, length, &summary, NULL, NULL, &wanted);
  gboolean is_alike = is_right == (date != NULL);

  if (is_alike && is_right)
    is_alike = date->kind == summary.kind && date->precision == summary.precision
               && date->level == summary.level && date->start == summary.start
               && date->end == summary.end
               && date->qualifiers
                    == (summary.qualifiers[EDTF_YEAR] | summary.qualifiers[EDTF_MONTH]
                        | summary.qualifiers[EDTF_DAY])
               && !date->has_local == !summary.has_local && !date->has_offset == !summary.has_offset
               && strlen (date->text) == length && memcmp (date->text, text, length) == 0;
  if (is_alike && !is_right)
    is_alike = g_str_equal (error->message, wanted->message);
  if (!is_alike)
    fail_msg ("%.*s is not read as EDTF", (int) length, text);
  if (is_right && *n_right % 8 == 0)
    assert_timed_alike (date);
  *n_right += is_right ? 1 : 0;
}

static int
pick (GRand *rand, int usual, int all)
{
  return g_rand_int_range (rand, 0, (g_rand_int_range (rand, 0, 6) ? usual : all) + 1);
}

static char *
make_date (GRand *rand)
{
  static const int years[] = { 0, 4, 100, 400, 1582, 1900, 1999, 2000, 2015, 2016, 2100, 9999 };
  int year = g_rand_boolean (rand) ? years[g_rand_int_range (rand, 0, G_N_ELEMENTS (years))]
                                   : g_rand_int_range (rand, 0, 10000);
  g_autofree char *day
    = g_strdup_printf ("%04d-%02d-%02d", year, pick (rand, 12, 99), pick (rand, 31, 99));
  g_autofree char *minute
    = g_strdup_printf ("T%02d:%02d", pick (rand, 24, 99), pick (rand, 60, 99));
  g_autofree char *second = g_strdup_printf (":%02d", pick (rand, 60, 99));
  guint parts = (guint) g_rand_int_range (rand, 0, 3);

  return g_strconcat (day, parts > 0 ? minute : "", parts > 1 ? second : "",
                      g_rand_boolean (rand) ? "Z" : "", NULL);
}

static void
spoil (GRand *rand, char *text)
{
  static const char bytes[] = "0123456789-:TZzt /.~?%XE+\x7f\xc3";

  text[g_rand_int_range (rand, 0, (gint32) strlen (text))]
    = bytes[g_rand_int_range (rand, 0, sizeof bytes - 1)];
}

static void
plain_dates_are_what_edtf_makes_of_them (void **state)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (2016);
  guint n_right = 0;

  (void) state;
  for (guint i = 0; i < N_DATES; i++)
    {
      g_autofree char *text = make_date (rand);
      gsize length;
      g_autofree char *alone = NULL;

      if (g_rand_int_range (rand, 0, 4) == 0)
        spoil (rand, text);
      length = strlen (text);
      if (g_rand_int_range (rand, 0, 8) == 0)
        length = (gsize) g_rand_int_range (rand, 0, (gint32) length + 1);
      alone = g_malloc (MAX (length, 1));
      memcpy (alone, text, length);
      assert_read_alike (alone, length, &n_right);
    }
  assert_true (n_right > N_DATES / 5 && n_right < N_DATES / 5 * 4);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (plain_dates_are_what_edtf_makes_of_them),
  };

  return cmocka_run_group_tests_name ("plain dates", tests, NULL, NULL);
}
