/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/schedule/deadlines.h"

#include "monitor/evidence/force.h"

#include <string.h>

/* Computes the deadlines of a duty: a date, a time after each trigger, or one for each period. */

/* The largest number of periods that are evaluated. */
#define DEADLINES_PERIODS_MAX 10000

static void
deadlines_set_after (MonitorDeadline *deadline, const CeasefireInterval *when,
                     gboolean is_from_start, CeasefireDuration *within)
{
  gint64 longest;

  deadline->is_dated = TRUE;
  deadline->is_doubtful = when->doubtful;
  deadline->d0 = ceasefire_calendar_add (is_from_start ? when->s0 : when->e0,
                                         within ? ceasefire_duration_get_minimum (within) : 0);
  deadline->d1 = is_from_start ? when->s1 : when->e1;
  if (within && !ceasefire_duration_get_maximum (within, &longest))
    deadline->d1 = CALENDAR_AFTER;
  else if (within)
    deadline->d1 = ceasefire_calendar_add (deadline->d1, longest);
}

/* R4.7: A fixed date, or a time after the trigger or the entry into force. */
static void
deadlines_set_deadline (MonitorDeadline *deadline, const MonitorClause *clause,
                        const MonitorTrigger *trigger)
{
  const MonitorStart *begun = &clause->agreement->start;
  const CeasefireInterval *entry = begun->is_told ? &begun->span : clause->window;

  if (clause->deadline)
    {
      deadline->is_dated = TRUE;
      deadline->is_doubtful = clause->deadline->doubtful;
      deadline->d0 = clause->deadline->e0;
      deadline->d1 = clause->deadline->e1;
    }
  else if (clause->after == CEASEFIRE_ANCHOR_TRIGGER && trigger)
    deadlines_set_after (deadline, &trigger->when, FALSE, clause->within);
  else if (clause->after == CEASEFIRE_ANCHOR_ENTRY && entry && entry->s1 != CALENDAR_BEFORE)
    deadlines_set_after (deadline, entry, TRUE, clause->within);
}

/* S4: As extensions move it. */
static void
deadlines_extend (MonitorDeadline *deadline, const MonitorTenure *tenure)
{
  MonitorLimit limit = { deadline->d0, deadline->d1, deadline->is_doubtful };

  if (!deadline->is_dated)
    return;
  monitor_tenure_extend (tenure, &limit);
  deadline->d0 = limit.d0;
  deadline->d1 = limit.d1;
  deadline->is_doubtful = limit.is_doubtful;
}

static void
deadlines_add (GArray *deadlines, const MonitorInstance *instance, const MonitorTrigger *trigger)
{
  const MonitorClause *clause = instance->clause;
  const CeasefireInterval *window = &instance->tenure->span;
  MonitorDeadline deadline = { .trigger = trigger ? trigger->truth : CEASEFIRE_TRUTH_YES };

  deadline.begin = trigger ? trigger->when : *window;
  deadlines_set_deadline (&deadline, clause, trigger);
  deadlines_extend (&deadline, instance->tenure);
  g_array_append_val (deadlines, deadline);
}

/* Months and years by the calendar, all else in seconds. */
static gint64
deadlines_step (CeasefireDuration *every, gint64 start, gint64 times)
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

/* R4.9: Adds the periods that have begun; the last may still be running. */
static void
deadlines_add_periods (MonitorContext *context, GArray *deadlines, const MonitorInstance *instance,
                       CeasefireTruth trigger)
{
  const MonitorClause *clause = instance->clause;
  const CeasefireInterval *window = &instance->tenure->span;

  if (window->s0 == CALENDAR_BEFORE || !ceasefire_duration_get_maximum (clause->every, NULL)
      || ceasefire_duration_get_minimum (clause->every) <= 0)
    return;
  for (gint64 i = 0; i < DEADLINES_PERIODS_MAX; i++)
    {
      MonitorDeadline deadline = { .trigger = trigger, .is_dated = TRUE, .is_period = TRUE };

      deadline.begin.s0 = deadlines_step (clause->every, window->s0, i);
      deadline.begin.s1 = deadlines_step (clause->every, window->s1, i);
      deadline.begin.e0 = MIN (deadlines_step (clause->every, window->s0, i + 1), window->e0);
      deadline.begin.e1 = MIN (deadlines_step (clause->every, window->s1, i + 1), window->e1);
      deadline.begin.doubtful = deadline.is_doubtful = window->doubtful;
      if (deadline.begin.s0 > context->at.s0 || deadline.begin.s0 >= window->e1)
        return;
      ceasefire_interval_tighten (&deadline.begin);
      deadline.d0 = deadline.begin.e0;
      deadline.d1 = deadline.begin.e1;
      g_array_append_val (deadlines, deadline);
    }
}

GArray *
monitor_list_deadlines (MonitorContext *context, MonitorInstance *instance, const GArray *triggers)
{
  const MonitorClause *clause = instance->clause;
  GArray *deadlines = g_array_new (FALSE, FALSE, sizeof (MonitorDeadline));
  CeasefireTruth best = triggers ? CEASEFIRE_TRUTH_NO : CEASEFIRE_TRUTH_YES;

  for (guint i = 0; triggers && i < triggers->len; i++)
    {
      const MonitorTrigger *trigger = &g_array_index (triggers, MonitorTrigger, i);

      best = MAX (best, trigger->truth);
      if (clause->every == NULL)
        deadlines_add (deadlines, instance, trigger);
    }
  if (clause->every)
    deadlines_add_periods (context, deadlines, instance, best);
  else if (triggers == NULL)
    deadlines_add (deadlines, instance, NULL);
  return deadlines;
}
