/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor-series.h"

#include "monitor-print.h"
#include "monitor-grid.h"
#include "monitor-table.h"
#include "terminal.h"
#include "tool.h"
#include "words.h"

#include <stdio.h>
#include <string.h>

/* `ceasefire monitor --every P1W --from DAY --to DAY`: what became of each clause as time went on. Text
   tells of a finding when it changes, JSON tells all of them each time. */

#define SERIES_MAX 100000

/* Periods and days */

typedef struct
{
  int n;
  char unit; /* D, W, M, Y */
} SeriesPeriod;

static gboolean
series_read_period (const char *text, SeriesPeriod *period)
{
  int end = 0;

  return sscanf (text, "P%5d%c%n", &period->n, &period->unit, &end) == 2 && period->n > 0
         && text[end] == '\0' && strchr ("DWMY", period->unit);
}

/* NULL if it is no day. */
static GDateTime *
series_read_day (const char *text)
{
  g_autoptr (CeasefireDate) date = ceasefire_date_new (text, NULL);
  gint64 seconds;

  if (date == NULL || ceasefire_date_get_precision (date) != CEASEFIRE_PRECISION_DAY
      || !ceasefire_date_get_earliest (date, &seconds))
    return NULL;
  return g_date_time_new_from_unix_utc (seconds);
}

/* The @i-th day; months and years are counted from the first, so that the end of a month stays. */
static GDateTime *
series_get_day (GDateTime *from, const SeriesPeriod *period, int i)
{
  int n = period->n * i;

  switch (period->unit)
    {
    case 'D':
      return g_date_time_add_days (from, n);
    case 'W':
      return g_date_time_add_weeks (from, n);
    case 'M':
      return g_date_time_add_months (from, n);
    default:
      return g_date_time_add_years (from, n);
    }
}

gboolean
monitor_series_check (const MonitorSeries *self, int *result)
{
  g_autoptr (GDateTime) from = self->from ? series_read_day (self->from) : NULL;
  g_autoptr (GDateTime) to = self->to ? series_read_day (self->to) : NULL;
  g_autoptr (GDateTime) last = NULL;
  SeriesPeriod period;

  if (!self->every && !self->from && !self->to)
    return TRUE;
  if (!self->every || !self->from || !self->to)
    *result = tool_fail_usage ("--every, --from and --to go together");
  else if (!series_read_period (self->every, &period))
    *result = tool_fail_usage ("--every takes days, weeks, months or years, such as P1W, not %s",
                               self->every);
  else if (from == NULL || to == NULL)
    *result = tool_fail_usage ("--%s takes a day such as 2016-09-12, not %s", from ? "to" : "from",
                               from ? self->to : self->from);
  else if (g_date_time_compare (from, to) > 0)
    *result = tool_fail_usage ("--to is before --from");
  else
    {
      last = series_get_day (from, &period, SERIES_MAX);
      if (last == NULL || g_date_time_compare (last, to) > 0)
        return TRUE;
      *result = tool_fail_usage ("there are more than %d times in that series", SERIES_MAX);
    }
  return FALSE;
}

/* Each time */

typedef void (*SeriesVisit) (GListModel *findings, const char *at, gpointer user_data);

static void
series_visit (const MonitorSeries *self, CeasefireMonitor *monitor, SeriesVisit visit,
              gpointer user_data)
{
  g_autoptr (GDateTime) from = series_read_day (self->from);
  g_autoptr (GDateTime) to = series_read_day (self->to);
  SeriesPeriod period = { 0 };

  series_read_period (self->every, &period);
  for (int i = 0;; i++)
    {
      g_autoptr (GDateTime) day = series_get_day (from, &period, i);
      g_autofree char *text = day ? g_date_time_format (day, "%Y-%m-%d") : NULL;
      g_autoptr (CeasefireDate) date = text ? ceasefire_date_new (text, NULL) : NULL;
      g_autoptr (GListModel) findings = NULL;

      if (date == NULL || g_date_time_compare (day, to) > 0)
        return;
      ceasefire_monitor_set_at (monitor, date);
      findings = ceasefire_monitor_list_summaries (monitor, 0);
      visit (findings, text, user_data);
    }
}

typedef struct
{
  MonitorWanted is_wanted;
  gconstpointer options;
  const Words *words;
  GPtrArray *before;   /* of strings: how each of the findings was told last */
  const char *between; /* what stands before the next object of JSON */
} Series;

/* "t1-attacks, Northern Front: violated (in force); 2 violated, 1 alleged". */
static char *
series_describe (const Series *self, CeasefireFinding *finding)
{
  g_autofree char *row = monitor_grid_name_row (finding);
  g_autofree char *safe = terminal_escape (row);
  g_autofree char *party = words_name (self->words, ceasefire_finding_get_party (finding));
  g_autofree char *counts = monitor_print_describe_counts (finding);

  g_autofree char *head = monitor_print_describe_head (finding, safe, party);

  return g_strdup_printf ("%s%s%s", head, *counts ? "; " : "", counts);
}

static void
series_print_changes (GListModel *findings, const char *at, gpointer user_data)
{
  Series *self = user_data;
  const guint n = g_list_model_get_n_items (findings);
  gboolean is_told = FALSE;

  g_ptr_array_set_size (self->before, (int) n);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireFinding) finding = g_list_model_get_item (findings, i);
      g_autofree char *line = NULL;

      if (!self->is_wanted (finding, self->options))
        continue;
      line = series_describe (self, finding);
      if (g_strcmp0 (self->before->pdata[i], line) == 0)
        continue;
      if (!is_told)
        terminal_print (TERMINAL_HEADING, 0, 0, at);
      is_told = TRUE;
      terminal_print (TERMINAL_PLAIN, 2, 2, line);
      g_free (self->before->pdata[i]);
      self->before->pdata[i] = g_steal_pointer (&line);
    }
}

void
monitor_series_print (const MonitorSeries *self, const MonitorHead *head, MonitorWanted is_wanted,
                      gconstpointer options)
{
  const Words words = { .dossier = head->dossier, .language = head->language };
  g_autofree char *at
    = g_strdup_printf (_ ("%s to %s, every %s"), self->from, self->to, self->every);
  g_autoptr (GPtrArray) before = g_ptr_array_new_with_free_func (g_free);
  Series series = { is_wanted, options, &words, before, "" };

  monitor_head_print (&(MonitorHead){ head->dossier, head->monitor, at, head->language });
  series_visit (self, head->monitor, series_print_changes, &series);
}

static void
series_print_all (GListModel *findings, const char *at, gpointer user_data)
{
  Series *self = user_data;
  const char *between = "";

  printf ("%s\n{\"at\":\"%s\",\"findings\":[", self->between, at);
  self->between = ",";
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (CeasefireFinding) finding = g_list_model_get_item (findings, i);

      if (!self->is_wanted (finding, self->options))
        continue;
      printf ("%s\n", between);
      monitor_head_print_finding (finding);
      between = ",";
    }
  printf ("\n]}");
}

void
monitor_series_print_json (const MonitorSeries *self, const MonitorHead *head,
                           MonitorWanted is_wanted, gconstpointer options)
{
  Series series = { is_wanted, options, NULL, NULL, "" };

  printf ("{");
  monitor_head_print_json (&(MonitorHead){ head->dossier, head->monitor, self->to, NULL });
  printf ("\"series\":[");
  series_visit (self, head->monitor, series_print_all, &series);
  printf ("\n]}\n");
}
