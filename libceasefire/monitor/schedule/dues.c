/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/schedule/dues.h"

#include "monitor/evidence/force.h"

#include <string.h>

/* When a duty is due: by a date, after a trigger, or again and again. */

/* More periods than this are not looked at one by one. */
#define DUES_PERIODS_MAX 10000

static void
dues_set_after (MonitorDue *due, const CeasefireInterval *when, gboolean is_from_start,
                CeasefireDuration *within)
{
  gint64 longest;

  due->has_deadline = TRUE;
  due->is_doubtful = when->doubtful;
  due->d0 = ceasefire_calendar_add (is_from_start ? when->s0 : when->e0,
                                    within ? ceasefire_duration_get_minimum (within) : 0);
  due->d1 = is_from_start ? when->s1 : when->e1;
  if (within && !ceasefire_duration_get_maximum (within, &longest))
    due->d1 = CALENDAR_AFTER;
  else if (within)
    due->d1 = ceasefire_calendar_add (due->d1, longest);
}

/* R4.7: A fixed date, or a time after the trigger or the entry into force. */
static void
dues_set_deadline (MonitorDue *due, const MonitorClause *clause, const MonitorTrigger *trigger)
{
  const CeasefireInterval *entry = clause->agreement->has_window ? &clause->agreement->window
                                                                 : clause->window;

  if (clause->deadline)
    {
      due->has_deadline = TRUE;
      due->is_doubtful = clause->deadline->doubtful;
      due->d0 = clause->deadline->e0;
      due->d1 = clause->deadline->e1;
    }
  else if (clause->after == CEASEFIRE_ANCHOR_TRIGGER && trigger)
    dues_set_after (due, &trigger->when, FALSE, clause->within);
  else if (clause->after == CEASEFIRE_ANCHOR_ENTRY && entry && entry->s1 != CALENDAR_BEFORE)
    dues_set_after (due, entry, TRUE, clause->within);
}

static void
dues_add (GArray *dues, const MonitorClause *clause, const MonitorTrigger *trigger)
{
  const CeasefireInterval *window = monitor_clause_get_window (clause);
  MonitorDue due = { .trigger = trigger ? trigger->truth : CEASEFIRE_TRUTH_YES };

  due.begin = trigger ? trigger->when : window ? *window : monitor_always;
  dues_set_deadline (&due, clause, trigger);
  g_array_append_val (dues, due);
}

/* Months and years by the calendar, all else in seconds. */
static gint64
dues_step (CeasefireDuration *every, gint64 start, gint64 times)
{
  const char *text = ceasefire_duration_get_text (every);
  char *unit;
  guint64 count = g_ascii_strtoull (text + strlen ("P"), &unit, 10);
  gint64 longest = 0;

  if (count < G_MAXINT32 && (g_str_equal (unit, "M") || g_str_equal (unit, "Y")))
    return ceasefire_calendar_shift (start, *unit == 'M' ? CALENDAR_UNIT_MONTH : CALENDAR_UNIT_YEAR,
                                     (gint64) count * times);
  ceasefire_duration_get_maximum (every, &longest);
  if (longest > G_MAXINT64 / (times + 1))
    return CALENDAR_AFTER;
  return ceasefire_calendar_add (start, longest * times);
}

/* R4.9: Those that have begun; the last may still be open. */
static void
dues_add_periods (MonitorScene *scene, GArray *dues, const MonitorClause *clause,
                  CeasefireTruth trigger)
{
  const CeasefireInterval *window = monitor_clause_get_window (clause);

  if (window == NULL || window->s0 == CALENDAR_BEFORE
      || !ceasefire_duration_get_maximum (clause->every, NULL)
      || ceasefire_duration_get_minimum (clause->every) <= 0)
    return;
  for (gint64 i = 0; i < DUES_PERIODS_MAX; i++)
    {
      MonitorDue due = { .trigger = trigger, .has_deadline = TRUE, .is_period = TRUE };

      due.begin.s0 = dues_step (clause->every, window->s0, i);
      due.begin.s1 = dues_step (clause->every, window->s1, i);
      due.begin.e0 = MIN (dues_step (clause->every, window->s0, i + 1), window->e0);
      due.begin.e1 = MIN (dues_step (clause->every, window->s1, i + 1), window->e1);
      due.begin.doubtful = due.is_doubtful = window->doubtful;
      if (due.begin.s0 > scene->at.s0 || due.begin.s0 >= window->e1)
        return;
      ceasefire_interval_tighten (&due.begin);
      due.d0 = due.begin.e0;
      due.d1 = due.begin.e1;
      g_array_append_val (dues, due);
    }
}

GArray *
monitor_list_dues (MonitorScene *scene, MonitorInstance *instance, const GArray *triggers)
{
  const MonitorClause *clause = instance->clause;
  GArray *dues = g_array_new (FALSE, FALSE, sizeof (MonitorDue));
  CeasefireTruth best = triggers ? CEASEFIRE_TRUTH_NO : CEASEFIRE_TRUTH_YES;

  for (guint i = 0; triggers && i < triggers->len; i++)
    {
      const MonitorTrigger *trigger = &g_array_index (triggers, MonitorTrigger, i);

      best = MAX (best, trigger->truth);
      if (clause->every == NULL)
        dues_add (dues, clause, trigger);
    }
  if (clause->every)
    dues_add_periods (scene, dues, clause, best);
  else if (triggers == NULL)
    dues_add (dues, clause, NULL);
  return dues;
}
