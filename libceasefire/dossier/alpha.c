/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/coding.h"

#include <math.h>
#include <stdlib.h>

/*
 * Krippendorff's alpha, 1 - observed / expected disagreement, over the values of units that at least
 * two coders coded. No table of coincidences is made: for the nominal metric counts do, the interval
 * metric needs sums and sums of squares alone, and the ordinal one is the interval metric of middle
 * ranks. Only the ratio metric goes over all pairs of values that differ.
 */

typedef struct
{
  CeasefireMetric metric;
  guint n_coders;
  const double *values; /* n_coders for each unit; not finite: missing */
  gsize n_units;
} AlphaData;

/* Of values, in any order: the sum of the disagreement of all pairs, each counted twice. */

int
ceasefire_coding_compare_numbers (gconstpointer a, gconstpointer b)
{
  double x = *(const double *) a;
  double y = *(const double *) b;

  return (x > y) - (x < y);
}

/* Behind those that are equal to the first. */
static gsize
alpha_pass_equal (const double *sorted, gsize n, gsize first)
{
  gsize end = first + 1;

  while (end < n && !(sorted[end] > sorted[first]))
    end++;
  return end;
}

static double
alpha_sum_nominal (const double *sorted, gsize n)
{
  double sum = (double) n * (double) n;

  for (gsize i = 0, end; i < n; i = end)
    {
      end = alpha_pass_equal (sorted, n, i);
      sum -= (double) (end - i) * (double) (end - i);
    }
  return sum;
}

/* The mean goes first, since the squares of dates have more digits than a double. */
static double
alpha_sum_interval (const double *values, gsize n)
{
  double mean = 0;
  double sum = 0;

  for (gsize i = 0; i < n; i++)
    mean += values[i] / (double) n;
  for (gsize i = 0; i < n; i++)
    sum += (values[i] - mean) * (values[i] - mean);
  return 2 * (double) n * sum;
}

static double
alpha_measure_ratio (double a, double b)
{
  double ratio = (a - b) / (a + b); /* they differ, so that one of them is not 0 */

  return ratio * ratio;
}

static double
alpha_sum_ratio (const double *sorted, gsize n)
{
  double sum = 0;

  for (gsize i = 0, i_end; i < n; i = i_end)
    {
      i_end = alpha_pass_equal (sorted, n, i);
      for (gsize k = i_end, k_end; k < n; k = k_end)
        {
          k_end = alpha_pass_equal (sorted, n, k);
          sum += 2 * (double) (i_end - i) * (double) (k_end - k)
                 * alpha_measure_ratio (sorted[i], sorted[k]);
        }
    }
  return sum;
}

static double
alpha_sum (CeasefireMetric metric, double *values, gsize n)
{
  qsort (values, n, sizeof *values, ceasefire_coding_compare_numbers);
  if (metric == CEASEFIRE_METRIC_RATIO)
    return alpha_sum_ratio (values, n);
  if (metric == CEASEFIRE_METRIC_INTERVAL || metric == CEASEFIRE_METRIC_ORDINAL)
    return alpha_sum_interval (values, n);
  return alpha_sum_nominal (values, n);
}

/* Units */

/* Puts the values that there are of a unit behind each other. */
static guint
alpha_take_unit (const AlphaData *self, gsize unit, double *taken)
{
  guint n = 0;

  for (guint i = 0; i < self->n_coders; i++)
    if (isfinite (self->values[unit * self->n_coders + i]))
      taken[n++] = self->values[unit * self->n_coders + i];
  return n;
}

/* The values of all units that have two or more; sorted. */
static GArray *
alpha_take_all (const AlphaData *self)
{
  GArray *all = g_array_new (FALSE, FALSE, sizeof (double));
  g_autofree double *unit = g_new (double, self->n_coders);

  for (gsize i = 0; i < self->n_units; i++)
    {
      guint n = alpha_take_unit (self, i, unit);

      if (n >= 2)
        g_array_append_vals (all, unit, n);
    }
  if (all->len > 0)
    qsort (all->data, all->len, sizeof (double), ceasefire_coding_compare_numbers);
  return all;
}

static gsize
alpha_find_bound (const GArray *sorted, double value, gboolean behind)
{
  gsize low = 0;
  gsize high = sorted->len;

  while (low < high)
    {
      gsize middle = low + (high - low) / 2;
      double there = g_array_index (sorted, double, middle);

      if (there < value || (behind && !(there > value)))
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* How many values stand below, and half of those that are equal. */
static double
alpha_rank (const GArray *sorted, double value)
{
  return ((double) alpha_find_bound (sorted, value, FALSE)
          + (double) alpha_find_bound (sorted, value, TRUE))
         / 2;
}

static void
alpha_rank_all (const GArray *sorted, double *values, gsize n)
{
  for (gsize i = 0; i < n; i++)
    values[i] = alpha_rank (sorted, values[i]);
}

static double
alpha_sum_units (const AlphaData *self, const GArray *sorted)
{
  g_autofree double *unit = g_new (double, self->n_coders);
  double sum = 0;

  for (gsize i = 0; i < self->n_units; i++)
    {
      guint n = alpha_take_unit (self, i, unit);

      if (n < 2)
        continue;
      if (self->metric == CEASEFIRE_METRIC_ORDINAL)
        alpha_rank_all (sorted, unit, n);
      sum += alpha_sum (self->metric, unit, n) / (n - 1);
    }
  return sum;
}

double
ceasefire_krippendorff_alpha (CeasefireMetric metric, const double *values, gsize n_values,
                              guint n_coders)
{
  const AlphaData data = { metric, n_coders, values, n_coders > 0 ? n_values / n_coders : 0 };
  g_autoptr (GArray) sorted = NULL;
  g_autofree double *all = NULL;
  double observed;
  double expected;

  g_return_val_if_fail (values != NULL || n_values == 0, (double) NAN);

  if (data.n_units == 0 || n_coders < 2)
    return (double) NAN;
  sorted = alpha_take_all (&data);
  if (sorted->len == 0)
    return (double) NAN;
  all = g_memdup2 (sorted->data, sorted->len * sizeof *all);
  observed = alpha_sum_units (&data, sorted);
  if (metric == CEASEFIRE_METRIC_ORDINAL)
    alpha_rank_all (sorted, all, sorted->len);
  expected = alpha_sum (metric, all, sorted->len) / (sorted->len - 1);
  return expected > 0 ? 1 - observed / expected : (double) NAN;
}
