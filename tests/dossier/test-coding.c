/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"

#include <ceasefire/ceasefire-coding.h>
#include <math.h>

#define NONE NAN

/* Alpha: the published examples of K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011) */

/* Four observers and twelve units, of which one has been seen by one observer alone. */
static const double twelve[12][4]
  = { { 1, 1, NONE, 1 }, { 2, 2, 3, 2 },    { 3, 3, 3, 3 },       { 3, 3, 3, 3 },
      { 2, 2, 2, 2 },    { 1, 2, 3, 4 },    { 4, 4, 4, 4 },       { 1, 1, 2, 1 },
      { 2, 2, 2, 2 },    { NONE, 5, 5, 5 }, { NONE, NONE, 1, 1 }, { NONE, 3, NONE, NONE } };

static void
assert_alpha (CeasefireMetric metric, const double *values, gsize n, guint n_coders,
              double expected)
{
  double alpha = ceasefire_krippendorff_alpha (metric, values, n, n_coders);

  assert_true (fabs (alpha - expected) < 0.0005);
}

static void
four_observers_with_missing_data_are_as_published (void **state)
{
  (void) state;
  assert_alpha (CEASEFIRE_METRIC_NOMINAL, twelve[0], 48, 4, 0.743);
  assert_alpha (CEASEFIRE_METRIC_ORDINAL, twelve[0], 48, 4, 0.815);
  assert_alpha (CEASEFIRE_METRIC_INTERVAL, twelve[0], 48, 4, 0.849);
  assert_alpha (CEASEFIRE_METRIC_RATIO, twelve[0], 48, 4, 0.797);
}

static void
two_observers_are_as_published (void **state)
{
  static const double binary[10][2] = { { 0, 1 }, { 1, 1 }, { 0, 1 }, { 0, 0 }, { 0, 0 },
                                        { 0, 1 }, { 0, 0 }, { 0, 0 }, { 1, 0 }, { 0, 0 } };
  static const double nominal[12][2]
    = { { 1, 2 }, { 1, 1 }, { 2, 2 }, { 2, 2 }, { 4, 2 }, { 3, 3 },
        { 3, 3 }, { 3, 3 }, { 5, 5 }, { 4, 4 }, { 4, 4 }, { 1, 4 } };

  (void) state;
  assert_alpha (CEASEFIRE_METRIC_NOMINAL, binary[0], 20, 2, 0.095);
  assert_alpha (CEASEFIRE_METRIC_NOMINAL, nominal[0], 24, 2, 0.692);
}

static void
alpha_is_undefined_where_nothing_could_differ (void **state)
{
  static const double same[] = { 3, 3, 3, 3 };
  static const double single[] = { 1, NONE, NONE, 2 };

  (void) state;
  assert_true (isnan (ceasefire_krippendorff_alpha (CEASEFIRE_METRIC_NOMINAL, same, 4, 2)));
  assert_true (isnan (ceasefire_krippendorff_alpha (CEASEFIRE_METRIC_INTERVAL, same, 4, 2)));
  assert_true (isnan (ceasefire_krippendorff_alpha (CEASEFIRE_METRIC_NOMINAL, single, 4, 2)));
  assert_true (isnan (ceasefire_krippendorff_alpha (CEASEFIRE_METRIC_NOMINAL, NULL, 0, 2)));
  assert_true (isnan (ceasefire_krippendorff_alpha (CEASEFIRE_METRIC_NOMINAL, same, 4, 0)));
}

/* Dates lie close together and far from zero. */
static void
far_values_lose_no_digits (void **state)
{
  double moved[48];

  (void) state;
  for (guint i = 0; i < 48; i++)
    moved[i] = twelve[i / 4][i % 4] + 1.7e9;
  assert_alpha (CEASEFIRE_METRIC_INTERVAL, moved, 48, 4, 0.849);
}

/* Over all pairs, as the definition has it. */

typedef struct
{
  const double *values;
  guint n_units;
  guint n_coders;
  CeasefireMetric metric;
} Table;

static gboolean
counts (const Table *self, guint unit)
{
  guint n = 0;

  for (guint i = 0; i < self->n_coders; i++)
    n += isfinite (self->values[unit * self->n_coders + i]) ? 1 : 0;
  return n > 1;
}

/* How many values of units that count lie between two; of those that equal one of them, half. */
static double
measure_between (const Table *self, double a, double b)
{
  double sum = 0;

  for (guint i = 0; i < self->n_units * self->n_coders; i++)
    {
      double value = self->values[i];

      if (!isfinite (value) || !counts (self, i / self->n_coders))
        continue;
      if (value >= MIN (a, b) && value <= MAX (a, b))
        sum += value > MIN (a, b) && value < MAX (a, b) ? 1 : 0.5;
    }
  return sum;
}

static double
measure (const Table *self, double a, double b)
{
  double distance = a - b;

  if (fabs (distance) < 1e-9)
    return 0;
  if (self->metric == CEASEFIRE_METRIC_NOMINAL)
    return 1;
  if (self->metric == CEASEFIRE_METRIC_RATIO)
    distance /= a + b;
  if (self->metric == CEASEFIRE_METRIC_ORDINAL)
    distance = measure_between (self, a, b);
  return distance * distance;
}

static double
compute (const Table *self)
{
  double observed = 0;
  double expected = 0;
  guint n = 0;

  for (guint i = 0; i < self->n_units * self->n_coders; i++)
    {
      guint here = 0;
      double within = 0;

      if (!isfinite (self->values[i]) || !counts (self, i / self->n_coders))
        continue;
      n++;
      for (guint k = 0; k < self->n_units * self->n_coders; k++)
        {
          if (k == i || !isfinite (self->values[k]) || !counts (self, k / self->n_coders))
            continue;
          expected += measure (self, self->values[i], self->values[k]);
          if (k / self->n_coders != i / self->n_coders)
            continue;
          here++;
          within += measure (self, self->values[i], self->values[k]);
        }
      observed += within / here;
    }
  return expected > 0 ? 1 - observed / n / (expected / n / (n - 1)) : (double) NAN;
}

static void
random_tables_are_as_the_definition_says (void **state)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20);

  (void) state;
  for (guint round = 0; round < 200; round++)
    {
      double values[60];
      Table table = { values, 0, (guint) g_rand_int_range (random, 2, 5), CEASEFIRE_METRIC_UNSET };

      table.n_units = (guint) g_rand_int_range (random, 1, 12);
      for (guint i = 0; i < table.n_units * table.n_coders; i++)
        values[i] = g_rand_int_range (random, 0, 4) == 0 ? NAN : g_rand_int_range (random, 0, 5);
      for (int metric = CEASEFIRE_METRIC_NOMINAL; metric <= CEASEFIRE_METRIC_RATIO; metric++)
        {
          double alpha = ceasefire_krippendorff_alpha (
            (CeasefireMetric) metric, values, table.n_units * table.n_coders, table.n_coders);
          double expected;

          table.metric = (CeasefireMetric) metric;
          expected = compute (&table);
          assert_int_equal (isnan (alpha), isnan (expected));
          assert_true (isnan (alpha) || fabs (alpha - expected) < 1e-9);
        }
    }
}

/* Dossiers */

#define HEAD "{\"ceasefire\":\"1.0\",\"language\":\"en\",\"records\":["
#define CITED(start, end) "\"sources\":[{\"document\":\"d\",\"start\":" #start ",\"end\":" #end "}]"

static CeasefireCoding *
compare (const char *first, const char *second)
{
  CeasefireCoding *coding = ceasefire_coding_new ();
  g_autofree char *a = g_strconcat (HEAD, first, "]}", NULL);
  g_autofree char *b = g_strconcat (HEAD, second, "]}", NULL);
  g_autoptr (CeasefireDossier) one = read_dossier (a);
  g_autoptr (CeasefireDossier) other = read_dossier (b);

  ceasefire_coding_add_coder (coding, "a", one);
  ceasefire_coding_add_coder (coding, "b", other);
  return coding;
}

/* As CSV, one line a member. */
static void
assert_members (CeasefireCoding *coding, const char *expected)
{
  g_autofree char *csv = ceasefire_coding_to_csv (coding);
  g_autofree char *whole
    = g_strconcat ("member,metric,paired,single,agreement,alpha\n", expected, NULL);

  assert_string_equal (csv, whole);
}

/* "path all matched" of each. */
static void
assert_units (CeasefireCoding *coding, const char *expected)
{
  g_autoptr (GListModel) units = ceasefire_coding_list_units (coding);
  g_autoptr (GString) told = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (units); i++)
    {
      g_autoptr (CeasefireCodedUnits) item = g_list_model_get_item (units, i);

      g_string_append_printf (told, "%s %u %u\n", ceasefire_coded_units_get_path (item),
                              ceasefire_coded_units_get_n_units (item),
                              ceasefire_coded_units_get_n_matched (item));
    }
  assert_string_equal (told->str, expected);
}

static void
records_are_matched_by_passage_whatever_their_ids (void **state)
{
  g_autoptr (CeasefireCoding) coding = compare (
    "{\"type\":\"incident\",\"id\":\"x\",\"action\":\"attack\"," CITED (
      10, 20) "},"
              "{\"type\":\"incident\",\"id\":\"y\",\"action\":\"shelling\"," CITED (
                30, 50) "},"
                        "{\"type\":\"incident\",\"id\":\"z\",\"action\":\"attack\"," CITED (80,
                                                                                            90) "}",
    "{\"type\":\"incident\",\"id\":\"y\",\"action\":\"attack\"," CITED (
      10, 20) "},"
              "{\"type\":\"incident\",\"id\":\"x\",\"action\":\"attack\"," CITED (
                35, 52) "},"
                        "{\"type\":\"incident\",\"id\":\"z\",\"action\":\"attack\"," CITED (
                          60, 70) "}");
  g_autoptr (GListModel) alone = ceasefire_coding_list_alone (coding, 1);
  g_autoptr (CeasefireRecord) last = g_list_model_get_item (alone, 0);

  (void) state;
  assert_units (coding, "incident 4 2\n");
  assert_members (coding, "incident.action,nominal,2,0,50,0\n");
  assert_int_equal (g_list_model_get_n_items (alone), 1);
  assert_string_equal (ceasefire_record_get_id (last), "z");
  assert_null (ceasefire_coding_find (coding, last, 0));
  assert_ptr_equal (ceasefire_coding_find (coding, last, 1), last);
}

static void
the_larger_share_of_overlapping_passages_wins (void **state)
{
  g_autoptr (CeasefireCoding) coding
    = compare ("{\"type\":\"incident\",\"id\":\"a\",\"count\":1," CITED (
                 0, 100) "},"
                         "{\"type\":\"incident\",\"id\":\"b\",\"count\":2," CITED (40, 60) "}",
               "{\"type\":\"incident\",\"id\":\"c\",\"count\":2," CITED (
                 41, 60) "},"
                         "{\"type\":\"incident\",\"id\":\"d\",\"count\":1," CITED (0, 90) "}");

  (void) state;
  assert_members (coding, "incident.count,interval,2,0,100,1\n");
}

static void
references_are_the_same_if_what_they_lead_to_is (void **state)
{
  g_autoptr (CeasefireCoding) coding = compare (
    "{\"type\":\"actor\",\"id\":\"n\",\"name\":\"North\"},"
    "{\"type\":\"actor\",\"id\":\"s\",\"name\":\"South\"},"
    "{\"type\":\"incident\",\"id\":\"i\"," CITED (
      1, 2) "},"
            "{\"type\":\"statement\",\"id\":\"p\",\"speaker\":\"n\"," CITED (
              5, 9) ",\"claims\":["
                    "{\"about\":\"i\",\"stance\":\"denies\",\"certainty\":\"certain\"}]},"
                    "{\"type\":\"statement\",\"id\":\"q\",\"speaker\":\"s\"," CITED (15, 19) "}",
    "{\"type\":\"actor\",\"id\":\"north\",\"name\":\"North\"},"
    "{\"type\":\"actor\",\"id\":\"south\",\"name\":\"South\"},"
    "{\"type\":\"incident\",\"id\":\"j\"," CITED (
      1, 2) "},"
            "{\"type\":\"statement\",\"id\":\"q\",\"speaker\":\"north\"," CITED (
              5, 9) ",\"claims\":["
                    "{\"about\":\"j\",\"stance\":\"asserts\",\"certainty\":\"unstated\"},"
                    "{\"about\":\"q\",\"stance\":\"denies\"}]},"
                    "{\"type\":\"statement\",\"id\":\"p\",\"speaker\":\"south\"," CITED (15,
                                                                                         19) "}");

  (void) state;
  assert_units (coding, "actor 2 2\nstatement 2 2\nstatement.claims 2 1\nincident 1 1\n");
  assert_members (coding, "statement.speaker,nominal,2,0,100,1\n"
                          "statement.claims.stance,nominal,1,0,0,0\n"
                          "statement.claims.certainty,ordinal,0,1,,\n");
}

static void
lists_are_compared_as_sets_and_silence_is_missing (void **state)
{
  g_autoptr (CeasefireCoding) coding
    = compare ("{\"type\":\"statement\",\"id\":\"p\",\"acts\":[\"deny\",\"accuse\",\"deny\"]},"
               "{\"type\":\"statement\",\"id\":\"q\",\"acts\":[\"demand\"],\"manner\":[\"angry\"]}",
               "{\"type\":\"statement\",\"id\":\"p\",\"acts\":[\"accuse\",\"deny\"]},"
               "{\"type\":\"statement\",\"id\":\"q\",\"acts\":[\"request\"],\"review\":\"draft\"}");

  (void) state;
  assert_members (coding, "statement.acts,nominal,2,0,50,0.4\n"
                          "statement.manner,nominal,0,1,,\n");
}

static void
dates_have_distances_and_a_third_coder_counts (void **state)
{
  g_autoptr (CeasefireCoding) coding
    = compare ("{\"type\":\"incident\",\"id\":\"i\",\"when\":\"2024-03-01\"},"
               "{\"type\":\"incident\",\"id\":\"k\",\"when\":\"2024-03-05/..\"}",
               "{\"type\":\"incident\",\"id\":\"i\",\"when\":\"2024-03-02\"},"
               "{\"type\":\"incident\",\"id\":\"k\",\"when\":\"2024-03-05/..\"}");
  g_autoptr (CeasefireDossier) third
    = read_dossier (HEAD "{\"type\":\"incident\",\"id\":\"i\",\"when\":\"2024-03-01\"}]}");
  g_autofree char *json = NULL;

  (void) state;
  assert_units (coding, "incident 2 2\n");
  ceasefire_coding_add_coder (coding, "c", third);
  assert_members (coding, "incident.when,interval,2,0,50,0.937008\n");
  json = ceasefire_coding_to_json (coding);
  assert_string_equal (
    json,
    "{\n  \"ceasefire_coding\": \"1.0\",\n  \"coders\": [\"a\",\"b\",\"c\"],\n  \"units\": [\n"
    "    {\"path\":\"incident\",\"counts\":[2,2,1],\"units\":2,\"matched\":2}\n  ],\n"
    "  \"members\": [\n    {\"path\":\"incident.when\",\"metric\":\"interval\",\"paired\":2,"
    "\"single\":0,\"agreement\":50,\"alpha\":0.937008}\n  ],\n  \"alone\": []\n}\n");
}

static void
nobody_agrees_on_nothing (void **state)
{
  g_autoptr (CeasefireCoding) coding = ceasefire_coding_new ();
  g_autofree char *json = ceasefire_coding_to_json (coding);

  (void) state;
  assert_members (coding, "");
  assert_string_equal (json, "{\n  \"ceasefire_coding\": \"1.0\",\n  \"coders\": [],\n"
                             "  \"units\": [],\n  \"members\": [],\n  \"alone\": []\n}\n");
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (four_observers_with_missing_data_are_as_published),
    cmocka_unit_test (two_observers_are_as_published),
    cmocka_unit_test (alpha_is_undefined_where_nothing_could_differ),
    cmocka_unit_test (far_values_lose_no_digits),
    cmocka_unit_test (random_tables_are_as_the_definition_says),
    cmocka_unit_test (records_are_matched_by_passage_whatever_their_ids),
    cmocka_unit_test (the_larger_share_of_overlapping_passages_wins),
    cmocka_unit_test (references_are_the_same_if_what_they_lead_to_is),
    cmocka_unit_test (lists_are_compared_as_sets_and_silence_is_missing),
    cmocka_unit_test (dates_have_distances_and_a_third_coder_counts),
    cmocka_unit_test (nobody_agrees_on_nothing),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
