/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/tallies.h"

#include "monitor-tally.h"

#include <ceasefire/ceasefire-incident.h>
#include <string.h>

/*
 * Counts of incidents, as `ceasefire monitor --tally` gives them: by day, place and weapon, as drawing, table and
 * CSV, and on a map. Days become weeks, and weeks months, where there would be too many of them to look at.
 */

#define TALLIES_PERIODS 45           /* that are looked at beside one another */
#define TALLIES_MAX_CSV (600 * 1024) /* bytes; the page is not to grow with the dossier */
#define TALLIES_LEVELS (CEASEFIRE_TALLY_LEVEL_POSSIBLE + 1)

gint64
tallies_get_sum (CeasefireTallyRow *row, CeasefireTallyLevel level)
{
  return ceasefire_tally_row_get_sum (row, CEASEFIRE_TALLY_MEASURE_INCIDENTS, level);
}

const char *
tallies_get_period (CeasefireTallyRow *row)
{
  return ceasefire_tally_row_get_value (row, 0);
}

/* Counting */

/* From the first incident that has a date to the last, in days; a date that is open counts where it is known. */
static gint64
tallies_get_days (Report *report)
{
  GListModel *incidents = ceasefire_dossier_get_records (report->dossier, CEASEFIRE_TYPE_INCIDENT);
  CeasefireDate *at = ceasefire_monitor_get_at (report->monitor);
  gint64 first = G_MAXINT64 / 4, last = G_MININT64 / 4;
  gint64 end = G_MAXINT64 / 4;

  if (at)
    ceasefire_date_get_latest (at, &end);
  for (guint i = 0; i < g_list_model_get_n_items (incidents); i++)
    {
      g_autoptr (CeasefireIncident) incident = g_list_model_get_item (incidents, i);
      CeasefireDate *when = ceasefire_incident_get_when (incident);
      gint64 time;

      if (when == NULL || !ceasefire_date_get_earliest (when, &time) || time > end)
        continue;
      first = MIN (first, time);
      last = MAX (last, time);
    }
  return last < first ? 0 : (last - first) / 86400;
}

static CeasefireTally *
tallies_count (Report *report, const char *period, const char *place, const char *means)
{
  const char *by[] = { period, place, means, NULL };

  return ceasefire_monitor_tally (report->monitor, by, NULL, NULL);
}

/* Where the range is so long that not even each month can have a row, there are those alone with incidents. */
static void
tallies_count_all (Tallies *self)
{
  const gint64 days = tallies_get_days (self->report);
  g_autofree char *every = NULL;

  self->unit = days <= TALLIES_PERIODS ? "day" : days <= 7 * TALLIES_PERIODS ? "week" : "month";
  every = g_strconcat (self->unit, ":every", NULL);
  if (days <= 366 * 100)
    self->by_place = tallies_count (self->report, every, "place", NULL);
  if (self->by_place == NULL)
    self->by_place = tallies_count (self->report, self->unit, "place", NULL);
  if (self->by_place)
    self->by_weapon = tallies_count (self->report, self->unit, "place", "means:2");
}

/* Places */

static void
tallies_free_place (gpointer data)
{
  TallyPlace *place = data;

  g_free (place->id);
  g_free (place->name);
  g_free (place);
}

static int
tallies_compare_places (gconstpointer a, gconstpointer b)
{
  const TallyPlace *p = *(const TallyPlace *const *) a;
  const TallyPlace *q = *(const TallyPlace *const *) b;

  for (guint i = TALLIES_LEVELS; i > 0; i--)
    if (p->sums[i - 1] != q->sums[i - 1])
      return p->sums[i - 1] > q->sums[i - 1] ? -1 : 1;
  return g_strcmp0 (p->id, q->id);
}

static TallyPlace *
tallies_get_place (Tallies *self, GTree *known, const char *id)
{
  TallyPlace *place = g_tree_lookup (known, id ? id : "");

  if (place)
    return place;
  place = g_new0 (TallyPlace, 1);
  place->id = g_strdup (id);
  place->name = id ? report_name (self->report, id) : g_strdup (_ ("no place told"));
  g_tree_insert (known, (gpointer) (place->id ? place->id : ""), place);
  g_ptr_array_add (self->places, place);
  return place;
}

static void
tallies_list_places (Tallies *self)
{
  g_autoptr (GTree) known = g_tree_new ((GCompareFunc) (void *) g_strcmp0);
  GListModel *rows = G_LIST_MODEL (self->by_place);

  self->places = g_ptr_array_new_with_free_func (tallies_free_place);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (CeasefireTallyRow) row = g_list_model_get_item (rows, i);
      TallyPlace *place = tallies_get_place (self, known, ceasefire_tally_row_get_value (row, 1));

      for (guint j = 0; j < TALLIES_LEVELS; j++)
        place->sums[j] += tallies_get_sum (row, (CeasefireTallyLevel) j);
    }
  g_ptr_array_sort (self->places, tallies_compare_places);
}

/* Tables */

static void
tallies_put_number (Report *report, gint64 number)
{
  g_autofree char *words = report_number (report, number);

  html_text (report->html, words);
}

/* A sum to which no incident adds a number is no zero. */
static void
tallies_put_measure (Report *report, CeasefireTallyRow *row, CeasefireTallyMeasure measure,
                     const char *const *heads)
{
  const gint64 untold = ceasefire_tally_row_get_untold (row, measure);
  gboolean is_told = untold == 0 || untold < tallies_get_sum (row, CEASEFIRE_TALLY_LEVEL_POSSIBLE);

  html_open (report->html, "tr");
  report_open_head_cell (report);
  report_put_enum (report, CEASEFIRE_TYPE_TALLY_MEASURE, (int) measure);
  for (guint i = 0; i < TALLIES_LEVELS; i++)
    {
      report_next_cell (report, heads[i + 1]);
      if (is_told)
        tallies_put_number (report,
                            ceasefire_tally_row_get_sum (row, measure, (CeasefireTallyLevel) i));
      else
        html_text (report->html, _ ("not told"));
    }
  report_next_cell (report, heads[TALLIES_LEVELS + 1]);
  tallies_put_number (report, untold);
  html_close (report->html);
  html_close (report->html);
}

static void
tallies_put_totals (Tallies *self)
{
  const char *const heads[] = { _ ("What"), _ ("Established"), _ ("Alleged or more"),
                                _ ("Possible or more"), _ ("Incidents that do not tell it") };
  CeasefireTallyRow *total = ceasefire_tally_get_total (self->by_place);
  const gint64 aside = ceasefire_tally_row_get_set_aside (total);
  g_autofree char *number = report_number (self->report, aside);

  report_open_table (self->report, _ ("All incidents"), heads, G_N_ELEMENTS (heads));
  for (guint i = 0; i <= CEASEFIRE_TALLY_MEASURE_INJURED; i++)
    tallies_put_measure (self->report, total, (CeasefireTallyMeasure) i, heads);
  report_close_table (self->report);
  if (aside == 0)
    return;
  report_say_in (
    self->report, "p", NULL,
    ngettext ("{number} incident is in none of these sums: refuted, denied, or told by "
              "nobody.",
              "{number} incidents are in none of these sums: refuted, denied, or told by "
              "nobody.",
              (gulong) aside),
    (ReportPart[]){ PART_WORDS ("number", number), PART_END });
}

static const char *
tallies_say_coverage (CeasefireTallyRow *row)
{
  switch (ceasefire_tally_row_get_coverage (row))
    {
    case CEASEFIRE_TALLY_COVERAGE_WHOLE:
      return _ ("watched as a whole");
    case CEASEFIRE_TALLY_COVERAGE_PART:
      return _ ("watched in part");
    case CEASEFIRE_TALLY_COVERAGE_NONE:
      return _ ("watched by nobody");
    case CEASEFIRE_TALLY_COVERAGE_UNSET:
      break;
    }
  return _ ("not said");
}

/* "2016-09-14" and "2016-09" are dates; weeks are as ISO 8601 writes them. */
static char *
tallies_write_period (Tallies *self, const char *period)
{
  g_autoptr (CeasefireDate) date = period ? ceasefire_date_new (period, NULL) : NULL;

  if (date)
    return report_date (self->report, date);
  return g_strdup (period ? period : _ ("date open"));
}

static void
tallies_put_row (Tallies *self, CeasefireTallyRow *row, const char *const *heads)
{
  Report *report = self->report;
  const char *place = ceasefire_tally_row_get_value (row, 1);
  g_autofree char *period = tallies_write_period (self, tallies_get_period (row));

  html_open (report->html, "tr");
  report_open_head_cell (report);
  html_text (report->html, period);
  report_next_cell (report, heads[1]);
  if (place)
    report_put_record (report, place);
  else
    html_text (report->html, _ ("no place told"));
  for (guint i = 0; i < TALLIES_LEVELS; i++)
    {
      report_next_cell (report, heads[i + 2]);
      tallies_put_number (report, tallies_get_sum (row, (CeasefireTallyLevel) i));
    }
  report_next_cell (report, heads[TALLIES_LEVELS + 2]);
  tallies_put_number (report, ceasefire_tally_row_get_set_aside (row));
  report_next_cell (report, heads[TALLIES_LEVELS + 3]);
  html_text (report->html, tallies_say_coverage (row));
  html_close (report->html);
  html_close (report->html);
}

static gboolean
tallies_is_known (CeasefireTallyRow *row)
{
  return tallies_get_sum (row, CEASEFIRE_TALLY_LEVEL_POSSIBLE) > 0
         || ceasefire_tally_row_get_set_aside (row) > 0;
}

/* Rows with incidents, as many as are read. */
static void
tallies_put_rows (Tallies *self)
{
  const char *const heads[] = { _ ("When"),
                                _ ("Where"),
                                _ ("Established"),
                                _ ("Alleged or more"),
                                _ ("Possible or more"),
                                _ ("Set aside"),
                                _ ("Coverage") };
  GListModel *rows = G_LIST_MODEL (self->by_place);
  guint n_left = 0;
  guint n = 0;

  svg_open_same (self->report, _ ("The counts as a table"));
  report_open_table (self->report, _ ("Incidents by time and place"), heads, G_N_ELEMENTS (heads));
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (CeasefireTallyRow) row = g_list_model_get_item (rows, i);

      if (!tallies_is_known (row))
        continue;
      if (n++ < REPORT_MAX_ENTRIES)
        tallies_put_row (self, row, heads);
      else
        n_left++;
    }
  report_close_table (self->report);
  if (n_left > 0)
    {
      g_autofree char *number = report_number (self->report, n_left);

      report_say_in (self->report, "p", NULL,
                     ngettext ("{number} more row is left out here.",
                               "{number} more rows are left out here.", n_left),
                     (ReportPart[]){ PART_WORDS ("number", number), PART_END });
    }
  svg_close_same (self->report);
}

/* CSV */

static void
tallies_put_csv (Tallies *self)
{
  g_autoptr (GString) csv = monitor_tally_to_csv (self->by_weapon);
  g_autofree char *encoded = NULL;
  g_autofree char *address = NULL;
  Html *html = self->report->html;

  if (csv->len > TALLIES_MAX_CSV)
    {
      html_element (
        html, "p", NULL,
        _ ("The table by weapon is too long to be part of this page; `ceasefire monitor "
           "--tally` with `--format csv` writes it."));
      return;
    }
  encoded = g_base64_encode ((const guchar *) csv->str, csv->len);
  address = g_strconcat ("data:text/csv;charset=utf-8;base64,", encoded, NULL);
  html_open (html, "p");
  html_open (html, "a");
  html_attribute (html, "href", address);
  html_attribute (html, "download", "tally.csv");
  html_text (html, _ ("Save the counts by time, place and weapon as a table (CSV)"));
  html_close (html);
  html_close (html);
}

/* Section */

static void
tallies_put (Tallies *self)
{
  tallies_list_places (self);
  tallies_put_totals (self);
  tallies_put_heat (self);
  tallies_put_rows (self);
  tallies_put_csv (self);
  report_close_figure (self->report);
  if (tallies_has_map (self))
    tallies_put_map (self);
  g_ptr_array_unref (self->places);
}

void
report_write_tallies (Report *report)
{
  Tallies self = { .report = report };

  tallies_count_all (&self);
  if (self.by_place == NULL || self.by_weapon == NULL)
    html_element (report->html, "p", NULL, _ ("The incidents are too many to be counted."));
  else if (g_list_model_get_n_items (G_LIST_MODEL (self.by_place)) == 0)
    html_element (report->html, "p", NULL, _ ("No incident is recorded up to this date."));
  else
    {
      report_open_figure (
        report, "tally",
        _ (
          "Incidents by time and place, each event once. Established: borne out by strong words "
          "that "
          "nobody disputes as strongly; alleged: also what is disputed or said on weak words "
          "alone; "
          "possible: also what sources leave open. What nobody watched is hatched: no number there "
          "means that nothing is known, not that nothing happened."));
      tallies_put (&self);
    }
  g_clear_object (&self.by_place);
  g_clear_object (&self.by_weapon);
}
