/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-date.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* Why we differ; docs/guide/dates.md says the same at length. */
#define NEGATIVE_LEVEL "negative years are a feature of level 1"
#define X_LEVEL_1 "level 1 has one or two unspecified digits at the end of a year"
#define X_LEVEL_2 "level 1 has no more than two unspecified digits in a year"
#define X_IS_FOUR_DIGITS "XXXX is a year of four digits"
#define QUALIFIED_END "a qualifier at the end of a date is a feature of level 1"
#define INTERVAL_LEVEL "an interval of two plain dates is a feature of level 0"
#define SEASON_LEVEL "seasons from 25 on are a feature of level 2"
#define UNKNOWN_END "an unknown end is not ten years away"
#define SEASON_MONTHS "spring begins in March, and winter ends in February"
#define QUADRIMESTER "four months end with April"
#define ESTIMATE "the year is one of those that share the significant digits"
#define LOWER_CASE "an unspecified digit is a capital X"
#define MINUS_SIGN "the minus is that of ASCII"
#define NO_SUCH_DAY "the year has no such day"
#define FIVE_DIGITS "a year of more than four digits begins with Y and stands alone"
#define BARE_DOTS "before and after stand in a set"
#define OFFSET_BUG "12 hours west is 12 hours later in UTC"
#define LONG_YEAR_BUG "the suite pins an overflow"

/* A suite's inputs, with a space between, for which it expects one thing and we answer another. */
typedef struct
{
  const char *suite, *inputs, *theirs, *ours, *reason;
} Deviation;

static const Deviation deviations[] = {
  { "python-edtf", "-0999 -2005/-1999-02", "level 0", "level 1", NEGATIVE_LEVEL },
  { "python-edtf", "1XXX 1XXX~", "level 1", "level 2", X_LEVEL_2 },
  { "python-edtf", "/2006", "lower 1996-12-31", "lower unknown", UNKNOWN_END },
  { "python-edtf", "2004-06-01/", "upper 2014-06-01", "upper unknown", UNKNOWN_END },
  { "python-edtf", "1984-06-02?/", "upper 1994-06-02", "upper unknown", UNKNOWN_END },
  { "python-edtf", "2010-24", "upper 2010-12-31", "upper 2011-02-28", SEASON_MONTHS },
  { "python-edtf", "2004-06-11%", "level 2", "level 1", QUALIFIED_END },
  { "python-edtf", "196X 19XX", "level 2", "level 1", X_LEVEL_1 },
  { "python-edtf", "1950S2", "lower 1950-01-01, upper 1950-12-31",
    "lower 1900-01-01, upper 1999-12-31", ESTIMATE },
  { "python-edtf", "1953S2", "lower 1953-01-01, upper 1953-12-31",
    "lower 1900-01-01, upper 1999-12-31", ESTIMATE },
  { "python-edtf", "1953S3", "lower 1953-01-01, upper 1953-12-31",
    "lower 1950-01-01, upper 1959-12-31", ESTIMATE },
  { "python-edtf", "Y17101E4S3 Y171010000S3", "lower 171010000-01-01, upper 171010000-12-31",
    "lower 171000000-01-01, upper 171999999-12-31", ESTIMATE },
  { "python-edtf", "Y3388E2S3", "lower 338800-01-01, upper 338800-12-31",
    "lower 338000-01-01, upper 338999-12-31", ESTIMATE },
  { "edtf-java", "-0001 -0044 -9999 -0500-08 -0044-03-15 -01 -05 -99", "level 0", "level 1",
    NEGATIVE_LEVEL },
  { "edtf-java", "XXXX XXXX-XX XXXX-XX-XX", "level 1", "level 2", X_LEVEL_2 },
  { "edtf-java", "2020-21 2020-25", "lower 2020-01-01, upper 2020-03-31",
    "lower 2020-03-01, upper 2020-05-31", SEASON_MONTHS },
  { "edtf-java", "2020-22", "lower 2020-04-01, upper 2020-06-30",
    "lower 2020-06-01, upper 2020-08-31", SEASON_MONTHS },
  { "edtf-java", "2020-23", "lower 2020-07-01, upper 2020-09-30",
    "lower 2020-09-01, upper 2020-11-30", SEASON_MONTHS },
  { "edtf-java", "2020-24", "lower 2020-10-01, upper 2020-12-31",
    "lower 2020-12-01, upper 2021-02-28", SEASON_MONTHS },
  { "edtf-java", "1999-24", "lower 1999-10-01, upper 1999-12-31",
    "lower 1999-12-01, upper 2000-02-29", SEASON_MONTHS },
  { "edtf-java", "2020/2021 1950/1999 2020-05/2020-06", "level 1", "level 0", INTERVAL_LEVEL },
  { "edtf-java", "2020-30", "lower 2020-07-01, upper 2020-09-30",
    "lower 2020-12-01, upper 2021-02-28", SEASON_MONTHS },
  { "edtf-java", "2020-37", "upper 2020-05-31", "upper 2020-04-30", QUADRIMESTER },
  { "edtf-java", "2001-21", "lower 2001-01-01, upper 2001-03-31",
    "lower 2001-03-01, upper 2001-05-31", SEASON_MONTHS },
  { "edtf-java", "1900-02-29 2019-02-29", "valid", "invalid", NO_SUCH_DAY },
  { "edtf-java", "2020-05-01T10:30:00−05:00", "valid", "invalid", MINUS_SIGN },
  { "edtf-java", "2020-05-01T00:00:00-12:00", "lower 2020-05-02, upper 2020-05-02",
    "lower 2020-05-01, upper 2020-05-01", OFFSET_BUG },
  { "edtf-java", "Y100000", "lower 2062-12-09, upper 2063-12-09",
    "lower 100000-01-01, upper 100000-12-31", LONG_YEAR_BUG },
  { "edtf-java", "Y-10000", "lower -9999-01-01, upper -9999-12-31",
    "lower -10000-01-01, upper -10000-12-31", LONG_YEAR_BUG },
  { "professionalwiki", "2004-06-11%", "level 2", "level 1", QUALIFIED_END },
  { "professionalwiki", "20xx", "valid", "invalid", LOWER_CASE },
  { "professionalwiki", "12004-06~-11 22004?-06-11 1156X-12-25 2XXXX-12-XX 31XXX-XX", "valid",
    "invalid", FIVE_DIGITS },
  { "professionalwiki", "..1984 1984.. 1670..1673", "valid", "invalid", BARE_DOTS },
  { "professionalwiki", "2010-21/2012-26", "level 0", "level 2", SEASON_LEVEL },
  { "professionalwiki", "2001-33", "level 1", "level 2", SEASON_LEVEL },
  { "professionalwiki", "XXXX-12-XX", "lower -inf, upper inf", "lower 0000-12-01, upper 9999-12-31",
    X_IS_FOUR_DIGITS },
};

/* Notes one point in which a suite and we differ. */
static void
note_difference (GString *theirs, GString *ours, const char *name, const char *expected,
                 const char *found)
{
  if (g_str_equal (expected, found))
    return;
  g_string_append_printf (theirs, "%s%s %s", theirs->len > 0 ? ", " : "", name, expected);
  g_string_append_printf (ours, "%s%s %s", ours->len > 0 ? ", " : "", name, found);
}

/* Suites state days as 170000002-01-01, as 2016-01-01T00:00:00.000, or as inf. */
static char *
day_of (const char *bound)
{
  const char *end = strchr (bound, 'T');

  if (*bound == '+')
    bound++;
  return end != NULL ? g_strndup (bound, end - bound) : g_strdup (bound);
}

static void
note_days (GString *theirs, GString *ours, const char *name, const char *expected,
           const char *found)
{
  g_autofree char *expected_day = day_of (expected);
  g_autofree char *found_day = day_of (found);

  if (*expected != '\0' && !g_str_equal (expected_day, found_day))
    note_difference (theirs, ours, name, expected_day, found_day);
}

/* Compares one line of the file; both strings stay empty if we agree. */
static void
compare_case (char **columns, GString *theirs, GString *ours)
{
  g_autoptr (CeasefireDate) date = ceasefire_date_new (columns[2], NULL);
  g_autofree char *level = NULL;
  g_autofree char *earliest = NULL;
  g_autofree char *latest = NULL;

  if ((date != NULL) != g_str_equal (columns[3], "valid"))
    {
      g_string_assign (theirs, columns[3]);
      g_string_assign (ours, date != NULL ? "valid" : "invalid");
      return;
    }
  if (date == NULL)
    return;
  level = g_strdup_printf ("%u", ceasefire_date_get_level (date));
  earliest = ceasefire_date_format_earliest (date);
  latest = ceasefire_date_format_latest (date);
  if (*columns[4] != '\0')
    note_difference (theirs, ours, "level", columns[4], level);
  note_days (theirs, ours, "lower", columns[6], earliest);
  note_days (theirs, ours, "upper", columns[7], latest);
}

/* The listed cases, by suite and input. */
static GHashTable *
list_deviations (void)
{
  GHashTable *listed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (deviations); i++)
    {
      g_auto (GStrv) inputs = g_strsplit (deviations[i].inputs, " ", -1);

      for (char **input = inputs; *input != NULL; input++)
        g_hash_table_insert (listed, g_strdup_printf ("%s %s", deviations[i].suite, *input),
                             (gpointer) &deviations[i]);
    }
  return listed;
}

static char *
read_cases (void)
{
  const char *directory = g_getenv ("CEASEFIRE_PEER_DIR");
  g_autofree char *path
    = g_build_filename (directory != NULL ? directory : "", "edtf", "cases.tsv", NULL);
  char *contents = NULL;

  return g_file_get_contents (path, &contents, NULL, NULL) ? contents : NULL;
}

static void
we_agree_with_the_suites_of_others_but_for_the_listed_cases (void **state)
{
  g_autofree char *contents = read_cases ();
  g_auto (GStrv) lines = NULL;
  g_autoptr (GHashTable) listed = NULL;
  g_autoptr (GHashTable) seen = NULL;
  GHashTableIter iter;
  gpointer name;
  guint compared = 0, wrong = 0;
  (void) state;

  if (contents == NULL)
    {
      print_message ("SKIPPED: CEASEFIRE_PEER_DIR does not lead to edtf/cases.tsv\n");
      skip ();
    }
  listed = list_deviations ();
  seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  lines = g_strsplit (contents, "\n", -1);
  for (gsize i = 1; lines[i] != NULL && *lines[i] != '\0'; i++)
    {
      g_auto (GStrv) columns = g_strsplit (lines[i], "\t", -1);
      g_autoptr (GString) theirs = g_string_new (NULL);
      g_autoptr (GString) ours = g_string_new (NULL);
      g_autofree char *key = g_strdup_printf ("%s %s", columns[0], columns[2]);
      const Deviation *deviation = g_hash_table_lookup (listed, key);

      assert_true (g_strv_length (columns) >= 8);
      compare_case (columns, theirs, ours);
      compared++;
      if (ours->len == 0)
        continue;
      if (deviation != NULL && g_str_equal (deviation->ours, ours->str)
          && g_str_equal (deviation->theirs, theirs->str))
        {
          g_hash_table_add (seen, g_steal_pointer (&key));
          continue;
        }
      print_error ("%s: theirs %s, ours %s\n", key, theirs->str, ours->str);
      wrong++;
    }
  g_hash_table_iter_init (&iter, listed);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    if (!g_hash_table_contains (seen, name))
      {
        print_error ("%s is listed, but we agree\n", (const char *) name);
        wrong++;
      }
  print_message ("%u cases compared, %u deviations listed\n", compared, g_hash_table_size (listed));
  assert_int_equal (wrong, 0);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (we_agree_with_the_suites_of_others_but_for_the_listed_cases),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
