/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/schedule/deadlines.h"

#include <string.h>

/* Computes the deadlines of a duty: a date, a time after each trigger, or one for each period. */

/* The largest number of periods that are evaluated. */
#define DEADLINES_PERIODS_MAX 10000

gboolean
monitor_deadline_equal (const MonitorDeadline *a, const MonitorDeadline *b)
{
  return a->trigger == b->trigger && ceasefire_interval_equal (&a->begin, &b->begin)
         && a->is_answer == b->is_answer && a->is_period == b->is_period
         && a->is_dated == b->is_dated && a->is_doubtful == b->is_doubtful && a->d0 == b->d0
         && a->d1 == b->d1;
}

CeasefireInterval
monitor_deadline_get_last (const MonitorDeadline *self)
{
  if (!self->is_dated)
    return monitor_unknown;
  return (CeasefireInterval){ ceasefire_calendar_add (self->d0, -1),
                              ceasefire_calendar_add (self->d1, -1), self->d0, self->d1,
                              self->is_doubtful };
}

/* Days count by the calendar of the zone, hours by the clock. */
static gint64
deadlines_shift (GTimeZone *zone, CeasefireDuration *duration, gint64 time, gint64 seconds)
{
  if (strchr (ceasefire_duration_get_text (duration), 'T'))
    return ceasefire_calendar_add (time, seconds);
  return ceasefire_zone_to_utc (
    zone, ceasefire_calendar_add (ceasefire_zone_to_local (zone, time), seconds), FALSE);
}

static void
deadlines_set_after (MonitorDeadline *deadline, GTimeZone *zone, const CeasefireInterval *when,
                     gboolean is_from_start, CeasefireDuration *within)
{
  gint64 longest;

  deadline->is_dated = TRUE;
  deadline->is_doubtful = when->doubtful;
  deadline->d0 = is_from_start ? when->s0 : when->e0;
  deadline->d1 = is_from_start ? when->s1 : when->e1;
  if (within == NULL)
    return;
  deadline->d0
    = deadlines_shift (zone, within, deadline->d0, ceasefire_duration_get_minimum (within));
  deadline->d1 = ceasefire_duration_get_maximum (within, &longest)
                   ? deadlines_shift (zone, within, deadline->d1, longest)
                   : CALENDAR_AFTER;
}

/* R4.7: A fixed date, or a time after the trigger or the entry into force. */
static void
deadlines_set_deadline (MonitorDeadline *deadline, GTimeZone *zone, const MonitorClause *clause,
                        const MonitorTrigger *trigger)
{
  const MonitorStart *begun = &clause->agreement->start;
  const CeasefireInterval *entry = begun->is_told ? &begun->span : NULL;

  if (clause->deadline)
    {
      deadline->is_dated = TRUE;
      deadline->is_doubtful = clause->deadline->doubtful;
      deadline->d0 = clause->deadline->e0;
      deadline->d1 = clause->deadline->e1;
    }
  else if (clause->after == CEASEFIRE_ANCHOR_TRIGGER && trigger && !trigger->is_undated)
    deadlines_set_after (deadline, zone, &trigger->when, FALSE, clause->within);
  else if (clause->after == CEASEFIRE_ANCHOR_ENTRY && entry && entry->s1 != CALENDAR_BEFORE)
    deadlines_set_after (deadline, zone, entry, TRUE, clause->within);
  else if (clause->after == CEASEFIRE_ANCHOR_ENTRY)
    {
      deadline->is_dated = TRUE;
      deadline->d0 = CALENDAR_BEFORE;
      deadline->d1 = CALENDAR_AFTER;
    }
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
deadlines_add (GArray *deadlines, GTimeZone *zone, const MonitorInstance *instance,
               const MonitorTrigger *trigger)
{
  MonitorDeadline deadline = { .trigger = trigger ? trigger->truth : CEASEFIRE_TRUTH_YES };

  deadline.is_answer = trigger && trigger->is_answered;
  /* In an exchange nobody waits, so that it may be performed from the start on. */
  deadline.begin = trigger && !trigger->is_undated && instance->clause->exchange == NULL
                     ? trigger->when
                     : instance->tenure->span;
  deadlines_set_deadline (&deadline, zone, instance->clause, trigger);
  deadlines_extend (&deadline, instance->tenure);
  g_array_append_val (deadlines, deadline);
}

/* Months and years by the calendar too. */
static gint64
deadlines_step (GTimeZone *zone, CeasefireDuration *every, gint64 start, gint64 times)
{
  const char *text = ceasefire_duration_get_text (every);
  char *unit;
  guint64 count = g_ascii_strtoull (text + strlen ("P"), &unit, 10);
  gint64 longest = 0;

  if (count < G_MAXINT32 && (g_str_equal (unit, "M") || g_str_equal (unit, "Y")))
    return ceasefire_zone_to_utc (
      zone,
      ceasefire_calendar_shift (ceasefire_zone_to_local (zone, start),
                                *unit == 'M' ? CALENDAR_UNIT_MONTH : CALENDAR_UNIT_YEAR,
                                (gint64) count * times),
      FALSE);
  ceasefire_duration_get_maximum (every, &longest);
  if (longest > G_MAXINT64 / (times + 1))
    return CALENDAR_AFTER;
  return deadlines_shift (zone, every, start, longest * times);
}

/* S16: Periods count from the clause's own window, else from the agreement. FALSE if neither is
   told. */
static gboolean
deadlines_get_first (const MonitorInstance *instance, CeasefireInterval *first)
{
  const CeasefireInterval *window = instance->clause->window;

  *first = instance->tenure->span;
  if (window && window->s1 != CALENDAR_BEFORE)
    {
      first->s0 = window->s0;
      first->s1 = window->s1;
      first->doubtful = window->doubtful;
    }
  return first->s0 != CALENDAR_BEFORE;
}

/* When the first trigger has happened: surely by a time, perhaps by another. */
typedef struct
{
  gint64 surely, perhaps;
} DeadlinesStart;

static DeadlinesStart
deadlines_get_start (const GArray *triggers)
{
  DeadlinesStart start = { CALENDAR_AFTER, CALENDAR_AFTER };

  if (triggers == NULL)
    return (DeadlinesStart){ CALENDAR_BEFORE, CALENDAR_BEFORE };
  for (guint i = 0; i < triggers->len; i++)
    {
      const MonitorTrigger *trigger = &g_array_index (triggers, MonitorTrigger, i);

      start.perhaps = MIN (start.perhaps, trigger->is_undated ? CALENDAR_BEFORE : trigger->when.s0);
      if (trigger->truth == CEASEFIRE_TRUTH_YES)
        start.surely = MIN (start.surely, trigger->is_undated ? CALENDAR_BEFORE : trigger->when.s1);
    }
  return start;
}

/* Of a duty that recurs since nobody knows when, one period somewhere. */
static void
deadlines_add_some_period (GArray *deadlines)
{
  const MonitorDeadline deadline = { .trigger = CEASEFIRE_TRUTH_UNKNOWN,
                                     .begin = monitor_unknown,
                                     .is_period = TRUE,
                                     .is_dated = TRUE,
                                     .d0 = CALENDAR_BEFORE,
                                     .d1 = CALENDAR_AFTER };

  g_array_append_val (deadlines, deadline);
}

/* R4.9: Adds the periods that have begun; the last may still be running. */
static void
deadlines_add_periods (MonitorContext *context, GArray *deadlines, const MonitorInstance *instance,
                       const GArray *triggers)
{
  CeasefireDuration *every = instance->clause->every;
  GTimeZone *zone = context->world->zone;
  const DeadlinesStart start = deadlines_get_start (triggers);
  CeasefireInterval first;

  if (!ceasefire_duration_get_maximum (every, NULL) || ceasefire_duration_get_minimum (every) <= 0)
    return;
  if (!deadlines_get_first (instance, &first))
    {
      deadlines_add_some_period (deadlines);
      return;
    }
  for (gint64 i = 0; i < DEADLINES_PERIODS_MAX; i++)
    {
      MonitorDeadline deadline = { .is_dated = TRUE, .is_period = TRUE };

      deadline.begin = (CeasefireInterval){ deadlines_step (zone, every, first.s0, i),
                                            deadlines_step (zone, every, first.s1, i),
                                            deadlines_step (zone, every, first.s0, i + 1),
                                            deadlines_step (zone, every, first.s1, i + 1),
                                            first.doubtful };
      deadline.is_doubtful = first.doubtful;
      if (deadline.begin.s0 > context->at.s0 || deadline.begin.s0 >= instance->tenure->span.e1)
        return;
      deadline.d0 = deadline.begin.e0;
      deadline.d1 = deadline.begin.e1;
      if (start.perhaps >= deadline.d1)
        continue;
      deadline.trigger = start.surely < deadline.d0 ? CEASEFIRE_TRUTH_YES : CEASEFIRE_TRUTH_UNKNOWN;
      g_array_append_val (deadlines, deadline);
    }
}

GArray *
monitor_list_deadlines (MonitorContext *context, MonitorInstance *instance, const GArray *triggers)
{
  const MonitorClause *clause = instance->clause;
  GArray *deadlines = g_array_new (FALSE, FALSE, sizeof (MonitorDeadline));

  if (clause->every)
    deadlines_add_periods (context, deadlines, instance, triggers);
  else if (triggers == NULL)
    deadlines_add (deadlines, context->world->zone, instance, NULL);
  for (guint i = 0; triggers && clause->every == NULL && i < triggers->len; i++)
    deadlines_add (deadlines, context->world->zone, instance,
                   &g_array_index (triggers, MonitorTrigger, i));
  return deadlines;
}
