/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "time/date.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* --- imprecise intervals against all their completions --------------------------------------- */

typedef struct
{
  int s, e;
} Span;

typedef gboolean (*Holds) (const Span *a, const Span *b);

#define MAX_WITHIN 3

static gboolean
holds_before (const Span *a, const Span *b)
{
  return a->e <= b->s;
}

static gboolean
holds_intersects (const Span *a, const Span *b)
{
  return a->s < b->e && b->s < a->e;
}

static gboolean
holds_contains (const Span *a, const Span *b)
{
  return a->s <= b->s && b->e <= a->e;
}

static gboolean
holds_responds (const Span *trigger, const Span *response)
{
  return trigger->s <= response->s && response->s - trigger->e <= MAX_WITHIN;
}

/* The answer by definition: looks at every pair of completions. */
static CeasefireTruth
enumerate (Holds holds, GArray *as, GArray *bs)
{
  gboolean can_be = FALSE, can_not_be = FALSE;

  for (guint i = 0; i < as->len && !(can_be && can_not_be); i++)
    for (guint j = 0; j < bs->len; j++)
      if (holds (&g_array_index (as, Span, i), &g_array_index (bs, Span, j)))
        can_be = TRUE;
      else
        can_not_be = TRUE;
  assert_true (can_be || can_not_be);
  return !can_not_be ? CEASEFIRE_TRUTH_YES : can_be ? CEASEFIRE_TRUTH_UNKNOWN : CEASEFIRE_TRUTH_NO;
}

static GArray *
complete (int s0, int s1, int e0, int e1)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (Span));

  for (int s = s0; s <= s1; s++)
    for (int e = MAX (e0, s + 1); e <= e1; e++)
      {
        Span span = { s, e };

        g_array_append_val (spans, span);
      }
  return spans;
}

static GArray *
draw_interval (GRand *random, CeasefireInterval *interval)
{
  memset (interval, 0, sizeof *interval);
  interval->s0 = g_rand_int_range (random, 0, 8);
  interval->s1 = g_rand_int_range (random, (gint32) interval->s0, 9);
  interval->e1 = g_rand_int_range (random, (gint32) interval->s0 + 1, 12);
  interval->e0 = g_rand_int_range (random, 0, (gint32) interval->e1 + 1);
  return complete ((int) interval->s0, (int) interval->s1, (int) interval->e0, (int) interval->e1);
}

static void
relations_of_imprecise_intervals_are_exact (void **state)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20160909);
  guint answers[3] = { 0, 0, 0 };
  (void) state;

  for (guint round = 0; round < 60000; round++)
    {
      CeasefireInterval a, b;
      g_autoptr (GArray) as = draw_interval (random, &a);
      g_autoptr (GArray) bs = draw_interval (random, &b);
      gint64 d0 = g_rand_int_range (random, 0, 10);
      gint64 d1 = g_rand_int_range (random, (gint32) d0, 12);
      g_autoptr (GArray) deadlines = complete ((int) d0, (int) d1, 100, 100);

      ceasefire_interval_tighten (&a);
      ceasefire_interval_tighten (&b);
      assert_int_equal (ceasefire_interval_before (&a, &b), enumerate (holds_before, as, bs));
      assert_int_equal (ceasefire_interval_intersects (&a, &b),
                        enumerate (holds_intersects, as, bs));
      assert_int_equal (ceasefire_interval_contains (&a, &b), enumerate (holds_contains, as, bs));
      assert_int_equal (ceasefire_interval_responds (&a, &b, MAX_WITHIN),
                        enumerate (holds_responds, as, bs));
      assert_int_equal (ceasefire_interval_done_by (&a, d0, d1),
                        enumerate (holds_before, as, deadlines));
      answers[ceasefire_interval_intersects (&a, &b)]++;
    }
  for (guint i = 0; i < 3; i++)
    assert_true (answers[i] > 1000);
}

static void
infinite_ends_do_not_overflow_the_relations (void **state)
{
  CeasefireInterval always
    = { CALENDAR_BEFORE, CALENDAR_BEFORE, CALENDAR_AFTER, CALENDAR_AFTER, FALSE };
  CeasefireInterval late
    = { CALENDAR_AFTER, CALENDAR_AFTER, CALENDAR_AFTER, CALENDAR_AFTER, FALSE };
  CeasefireInterval now = { 0, 0, 1, 1, FALSE };
  (void) state;

  ceasefire_interval_tighten (&always);
  assert_true (always.s1 == CALENDAR_BEFORE && always.e0 == CALENDAR_AFTER);
  assert_int_equal (ceasefire_interval_intersects (&always, &now), CEASEFIRE_TRUTH_YES);
  assert_int_equal (ceasefire_interval_contains (&always, &now), CEASEFIRE_TRUTH_YES);
  assert_int_equal (ceasefire_interval_responds (&always, &now, 0), CEASEFIRE_TRUTH_YES);
  assert_int_equal (ceasefire_interval_responds (&now, &late, 1000), CEASEFIRE_TRUTH_NO);
  assert_int_equal (ceasefire_interval_responds (&now, &always, 0), CEASEFIRE_TRUTH_NO);
  assert_int_equal (ceasefire_interval_responds (&late, &now, 0), CEASEFIRE_TRUTH_NO);
  assert_int_equal (ceasefire_interval_done_by (&always, 0, 0), CEASEFIRE_TRUTH_NO);
}

static void
what_is_outside_the_calendar_stays_outside (void **state)
{
  gint64 last = ceasefire_calendar_seconds (CALENDAR_MAX_YEAR, 12, 31);
  gint64 first = ceasefire_calendar_seconds (-CALENDAR_MAX_YEAR, 1, 1);
  (void) state;

  assert_true (ceasefire_calendar_add (CALENDAR_AFTER, -1) == CALENDAR_AFTER);
  assert_true (ceasefire_calendar_add (CALENDAR_BEFORE, 1) == CALENDAR_BEFORE);
  assert_true (ceasefire_calendar_add (CALENDAR_AFTER - 1, 2) == CALENDAR_AFTER);
  assert_true (ceasefire_calendar_add (CALENDAR_BEFORE + 1, -2) == CALENDAR_BEFORE);
  assert_true (ceasefire_calendar_shift (last, CALENDAR_UNIT_MONTH, 1) == CALENDAR_AFTER);
  assert_true (ceasefire_calendar_shift (first, CALENDAR_UNIT_YEAR, -1) == CALENDAR_BEFORE);
  assert_true (ceasefire_calendar_shift (CALENDAR_BEFORE, CALENDAR_UNIT_YEAR, 1)
               == CALENDAR_BEFORE);
}

/* --- dates against all their completions ----------------------------------------------------- */

/* Two ticks a day are enough: two events of one day can then precede, meet and overlap. */
#define TICK(day) (2 * (day))
#define FAR 100
#define EDGE 24

typedef struct
{
  GString *text;
  GArray *occurrences, *extents; /* of Span */
  gboolean doubtful;
} Sample;

static void
sample_free (Sample *sample)
{
  g_string_free (sample->text, TRUE);
  g_array_unref (sample->occurrences);
  g_array_unref (sample->extents);
  g_free (sample);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Sample, sample_free)

static void
add_spans (GArray *spans, int s0, int s1, int e0, int e1)
{
  g_autoptr (GArray) more = complete (s0, s1, e0, e1);

  g_array_append_vals (spans, more->data, more->len);
}

/* s in the day a, e in the day b; as an extent from the start of a to the end of b. */
static void
add_days (Sample *sample, int a, int b)
{
  add_spans (sample->occurrences, TICK (a), TICK (a) + 1, TICK (b) + 1, TICK (b) + 2);
  add_spans (sample->extents, TICK (a), TICK (a), TICK (b) + 2, TICK (b) + 2);
}

/* Some time between the days a and b; as an extent one that starts and ends between them. */
static void
add_between (Sample *sample, int a, int b)
{
  add_spans (sample->occurrences, TICK (a), TICK (b) + 1, TICK (a) + 1, TICK (b) + 2);
  add_spans (sample->extents, TICK (a), TICK (b), TICK (a) + 2, TICK (b) + 2);
}

/* A and B stand for days. */
static const char *const forms[] = {
  "2016-09-0A",
  "2016-09-0A/2016-09-0B",
  "[2016-09-0A,2016-09-0B]",
  "[2016-09-0A..2016-09-0B]",
  "{2016-09-0B,2016-09-0A}",
  "{2016-09-0A..2016-09-0B}",
  "2016-09-0X",
  "2016-09-0A/..",
  "../2016-09-0A",
  "2016-09-0A/",
  "/2016-09-0A",
  "2016-09-0A~",
  "2016-09-0A?",
  "[..2016-09-0A]",
  "[2016-09-0A..]",
  "2016-09-0A/2016-09-0B%",
  "2016-09-0A/[2016-09-0B..2016-09-09]",
  "[2016-09-01..2016-09-0A]/2016-09-0B",
};

/* An end of an interval somewhere within a range. */
static void
fill_range (Sample *sample, int form, int a, int b)
{
  if (form == 16)
    {
      add_spans (sample->occurrences, TICK (a), TICK (a) + 1, TICK (b) + 1, TICK (9) + 2);
      add_spans (sample->extents, TICK (a), TICK (a), TICK (b) + 2, TICK (9) + 2);
      return;
    }
  add_spans (sample->occurrences, TICK (1), TICK (a) + 1, TICK (b) + 1, TICK (b) + 2);
  add_spans (sample->extents, TICK (1), TICK (a), TICK (b) + 2, TICK (b) + 2);
}

static void
fill_sample (Sample *sample, int form, int a, int b)
{
  for (const char *letter = forms[form]; *letter != '\0'; letter++)
    g_string_append_c (sample->text, *letter == 'A'   ? (char) ('0' + a)
                                     : *letter == 'B' ? (char) ('0' + b)
                                                      : *letter);
  sample->doubtful = strpbrk (forms[form], "?%") != NULL;
  switch (form)
    {
    case 1:
    case 4:
    case 5:
      add_days (sample, a, b);
      break;
    case 2:
      add_days (sample, a, a);
      add_days (sample, b, b);
      break;
    case 3:
      add_between (sample, a, b);
      break;
    case 6:
      add_between (sample, 1, 9);
      break;
    case 7:
      add_spans (sample->occurrences, TICK (a), TICK (a) + 1, FAR, FAR);
      add_spans (sample->extents, TICK (a), TICK (a), FAR, FAR);
      break;
    case 8:
      add_spans (sample->occurrences, -FAR, -FAR, TICK (a) + 1, TICK (a) + 2);
      add_spans (sample->extents, -FAR, -FAR, TICK (a) + 2, TICK (a) + 2);
      break;
    case 9:
      add_spans (sample->occurrences, TICK (a), TICK (a) + 1, TICK (a), EDGE);
      add_spans (sample->extents, TICK (a), TICK (a), TICK (a), EDGE);
      break;
    case 10:
      add_spans (sample->occurrences, -1, TICK (a) + 1, TICK (a) + 1, TICK (a) + 2);
      add_spans (sample->extents, -1, TICK (a) + 1, TICK (a) + 2, TICK (a) + 2);
      break;
    case 11:
      add_spans (sample->occurrences, TICK (a - 1), TICK (a + 2) - 1, TICK (a - 1) + 1,
                 TICK (a + 2));
      add_spans (sample->extents, TICK (a - 1), TICK (a + 1), TICK (a), TICK (a + 2));
      break;
    case 13:
      add_spans (sample->occurrences, -3, TICK (a) + 1, -2, TICK (a) + 2);
      add_spans (sample->extents, -3, TICK (a), -2, TICK (a) + 2);
      break;
    case 14:
      add_spans (sample->occurrences, TICK (a), EDGE, TICK (a) + 1, EDGE + 1);
      add_spans (sample->extents, TICK (a), EDGE, TICK (a) + 2, EDGE + 1);
      break;
    case 15:
      add_spans (sample->occurrences, TICK (a), TICK (a) + 1, TICK (b - 1) + 1, TICK (b + 2));
      add_spans (sample->extents, TICK (a), TICK (a), TICK (b), TICK (b + 2));
      break;
    case 16:
    case 17:
      fill_range (sample, form, a, b);
      break;
    default:
      add_days (sample, a, a);
    }
}

static Sample *
draw_sample (GRand *random)
{
  Sample *sample = g_new0 (Sample, 1);
  int a = g_rand_int_range (random, 2, 7);
  int b = g_rand_int_range (random, a, 8);

  sample->text = g_string_new (NULL);
  sample->occurrences = g_array_new (FALSE, FALSE, sizeof (Span));
  sample->extents = g_array_new (FALSE, FALSE, sizeof (Span));
  fill_sample (sample, g_rand_int_range (random, 0, 18), a, b);
  return sample;
}

static CeasefireDate *
read_date (const char *text)
{
  g_autoptr (GError) error = NULL;
  CeasefireDate *date = ceasefire_date_new (text, &error);

  if (date == NULL)
    fail_msg ("%s: %s", text, error->message);
  return date;
}

static void
assert_truth (const char *relation, const Sample *a, const Sample *b, CeasefireTruth found,
              CeasefireTruth expected)
{
  if ((a->doubtful || b->doubtful) && expected == CEASEFIRE_TRUTH_YES)
    expected = CEASEFIRE_TRUTH_UNKNOWN;
  if (found != expected)
    fail_msg ("%s %s %s: expected %d, found %d", a->text->str, relation, b->text->str,
              (int) expected, (int) found);
}

static void
comparisons_of_dates_are_exact (void **state)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20160912);
  (void) state;

  for (guint round = 0; round < 6000; round++)
    {
      g_autoptr (Sample) a = draw_sample (random);
      g_autoptr (Sample) b = draw_sample (random);
      g_autoptr (CeasefireDate) date_a = read_date (a->text->str);
      g_autoptr (CeasefireDate) date_b = read_date (b->text->str);

      assert_truth ("before", a, b, ceasefire_date_is_before (date_a, date_b),
                    enumerate (holds_before, a->occurrences, b->occurrences));
      assert_truth ("after", a, b, ceasefire_date_is_after (date_a, date_b),
                    enumerate (holds_before, b->occurrences, a->occurrences));
      assert_truth ("overlaps", a, b, ceasefire_date_overlaps (date_a, date_b),
                    enumerate (holds_intersects, a->occurrences, b->extents));
      assert_truth ("contains", a, b, ceasefire_date_contains (date_a, date_b),
                    enumerate (holds_contains, a->extents, b->occurrences));
    }
}

/* --- cases worth their own line -------------------------------------------------------------- */

#define NO CEASEFIRE_TRUTH_NO
#define UNKNOWN CEASEFIRE_TRUTH_UNKNOWN
#define YES CEASEFIRE_TRUTH_YES

static void
comparisons_answer_as_documented (void **state)
{
  static const struct
  {
    const char *a, *b;
    CeasefireTruth before, after, overlaps, contains;
  } cases[] = {
    /* Two events of one day: any order. The day as a window holds both. */
    { "2016-09-12", "2016-09-12", UNKNOWN, UNKNOWN, YES, YES },
    { "2016-09-12", "2016-09-13", YES, NO, NO, NO },
    { "2016-09", "2016-09-13", UNKNOWN, UNKNOWN, UNKNOWN, YES },
    { "2016", "2016-09-13/2016-09-23", UNKNOWN, UNKNOWN, UNKNOWN, YES },
    { "2016-09-13/2016-09-23", "2016", UNKNOWN, UNKNOWN, YES, UNKNOWN },
    { "2016?", "2017", UNKNOWN, NO, NO, NO },
    { "2016", "1990", NO, YES, NO, NO },
    { "2020/", "1990", NO, YES, NO, NO },
    { "2020/..", "2021-05", NO, NO, YES, YES },
    /* From 2020 or before, to 2022 or after: what lies between is within it for sure. */
    { "..2020/2022", "2021-05", NO, NO, YES, YES },
    { "..2020/2022..", "2021-05", NO, NO, YES, YES },
    { "..2020/2022", "1990", NO, UNKNOWN, UNKNOWN, UNKNOWN },
    { "..2020/2022", "2023", YES, NO, NO, NO },
    { "2020/2022..", "2023", UNKNOWN, NO, UNKNOWN, UNKNOWN },
    { "2020/2022..", "2019", NO, YES, NO, NO },
    { "[2016-01,2016-12]", "2016-06", UNKNOWN, UNKNOWN, NO, NO },
    { "[2016-01,2016-02]", "2016-06", YES, NO, NO, NO },
    { "2016-06", "[2016-01,2016-12]", UNKNOWN, UNKNOWN, NO, NO },
    { "Y3E20", "2016", NO, YES, NO, NO },
    { "Y3E20", "Y4E20", UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN },
    { "Y-4E20", "Y-3E20", UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN },
    { "2016-09-19T19:00Z", "2016-09-19T22:01+03:00", YES, NO, NO, NO },
    /* A day of an unknown clock against an instant. */
    { "2016-09-10", "2016-09-12T00:00Z", YES, NO, NO, NO },
    { "2016-09-11", "2016-09-12T10:00Z", UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN },
    { "2016-09-13", "2016-09-12T10:00Z", UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN },
    { "2016-09-14", "2016-09-12T10:00Z", NO, YES, NO, NO },
    { "2016-09-12T10:00", "2016-09-12T11:00", YES, NO, NO, NO },
    { "2016-09-12T10:00/2016-09-12T10:00Z", "2016-09", UNKNOWN, UNKNOWN, YES, UNKNOWN },
  };
  (void) state;

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (CeasefireDate) a = read_date (cases[i].a);
      g_autoptr (CeasefireDate) b = read_date (cases[i].b);
      CeasefireTruth found[] = { ceasefire_date_is_before (a, b), ceasefire_date_is_after (a, b),
                                 ceasefire_date_overlaps (a, b), ceasefire_date_contains (a, b) };
      CeasefireTruth expected[]
        = { cases[i].before, cases[i].after, cases[i].overlaps, cases[i].contains };

      for (gsize j = 0; j < G_N_ELEMENTS (found); j++)
        if (found[j] != expected[j])
          fail_msg ("%s, %s: answer %u is %d", cases[i].a, cases[i].b, (guint) j, (int) found[j]);
    }
}

static char *
extent_of (const char *text, GTimeZone *zone)
{
  g_autoptr (CeasefireDate) date = read_date (text);
  CeasefireInterval interval;
  g_autofree char *s0 = NULL;
  g_autofree char *e1 = NULL;

  ceasefire_date_get_interval (date, CEASEFIRE_READING_EXTENT, zone, &interval);
  s0 = ceasefire_calendar_format (interval.s0);
  e1 = ceasefire_calendar_format (interval.e1);
  s0[13] = e1[13] = '\0'; /* down to the hour is enough */
  return g_strconcat (s0, " ", e1, NULL);
}

static void
about_reaches_one_unit_of_the_finest_component_it_is_said_of (void **state)
{
  static const char *const cases[][2] = {
    { "2016-09-12~", "2016-09-11T00 2016-09-14T00" },
    { "2016-09-1X~", "2016-08-31T00 2016-09-30T00" },
    { "2016-09~-12", "2016-08-12T00 2016-10-13T00" },
    { "~2016-09-12", "2015-09-12T00 2017-09-13T00" },
    { "~2016-02-29", "2015-02-28T00 2017-03-01T00" },
    { "2016-09-XX~", "2016-08-01T00 2016-11-01T00" },
    { "2016-XX~", "2015-01-01T00 2018-01-01T00" },
    { "2016-01~", "2015-12-01T00 2016-03-01T00" },
    { "2016-12~", "2016-11-01T00 2017-02-01T00" },
    { "2016%", "2015-01-01T00 2018-01-01T00" },
    { "156X~", "1550-01-01T00 1580-01-01T00" },
    { "199~", "1980-01-01T00 2010-01-01T00" },
    { "19~", "1800-01-01T00 2100-01-01T00" },
    { "2016-21~", "2015-12-01T00 2016-09-01T00" },
    { "2016-09?", "2016-09-01T00 2016-10-01T00" },
  };
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  (void) state;

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *found = extent_of (cases[i][0], utc);

      if (!g_str_equal (found, cases[i][1]))
        fail_msg ("%s: %s", cases[i][0], found);
    }
}

static void
an_unknown_zone_widens_by_fourteen_and_twelve_hours (void **state)
{
  g_autoptr (GTimeZone) damascus = g_time_zone_new_identifier ("Asia/Damascus");
  g_autofree char *unknown = extent_of ("2016-09-12", NULL);
  g_autofree char *exact = extent_of ("2016-09-12T19:00+03:00/2016-09-12T20:00Z", NULL);
  (void) state;

  assert_string_equal (unknown, "2016-09-11T10 2016-09-13T12");
  assert_string_equal (exact, "2016-09-12T16 2016-09-12T20");
  if (damascus != NULL)
    {
      g_autofree char *known = extent_of ("2016-09-12", damascus);

      assert_string_equal (known, "2016-09-11T21 2016-09-12T21");
    }
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (relations_of_imprecise_intervals_are_exact),
    cmocka_unit_test (infinite_ends_do_not_overflow_the_relations),
    cmocka_unit_test (what_is_outside_the_calendar_stays_outside),
    cmocka_unit_test (comparisons_of_dates_are_exact),
    cmocka_unit_test (comparisons_answer_as_documented),
    cmocka_unit_test (about_reaches_one_unit_of_the_finest_component_it_is_said_of),
    cmocka_unit_test (an_unknown_zone_widens_by_fourteen_and_twelve_hours),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
