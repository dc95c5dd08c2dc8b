/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/schedule/streak.h"

/* Finds the first run of days without a breach, by the calendar of the zone (R4.13). An incident
   that may lie on either of two days leaves both open. */

#define STREAK_DAYS_MAX 1000000

typedef struct
{
  GTimeZone *zone;
  gint64 first;  /* the first whole day of the clause, as a number */
  gint64 n;      /* days until now */
  gint32 *open;  /* number of incidents that may lie on a day, as differences from day to day */
  gint32 *dirty; /* likewise, of breaches that certainly do */
} Streak;

/* The number of the day that a time lies on, by the clocks of the zone. */
static gint64
streak_get_day (GTimeZone *zone, gint64 time)
{
  gint64 local = ceasefire_zone_to_local (zone, time);
  gint64 day = local / CALENDAR_DAY;

  return local % CALENDAR_DAY < 0 ? day - 1 : day;
}

static gint64
streak_get_midnight (GTimeZone *zone, gint64 day)
{
  return ceasefire_zone_to_utc (zone, day * CALENDAR_DAY, FALSE);
}

/* The place of a time in the days, from 0 to @n. */
static gint64
streak_get_place (const Streak *self, gint64 time)
{
  if (time < streak_get_midnight (self->zone, self->first))
    return -1;
  if (time >= streak_get_midnight (self->zone, self->first + self->n))
    return self->n;
  return streak_get_day (self->zone, time) - self->first;
}

static gint64
streak_get_day_start (const Streak *self, gint64 time)
{
  gint64 place = streak_get_place (self, time);

  if (place < 0)
    return streak_get_midnight (self->zone, self->first);
  return streak_get_midnight (self->zone, self->first + place);
}

/* Marks the days from that of @from to that before @until. */
static void
streak_mark (const Streak *self, gint32 *marks, gint64 from, gint64 until)
{
  gint64 first = MAX (streak_get_place (self, from), 0);
  gint64 last = until == CALENDAR_AFTER ? self->n : streak_get_place (self, until - 1);

  last = MIN (last, self->n - 1);
  if (first > last)
    return;
  marks[first]++;
  marks[last + 1]--;
}

/* The days that every completion of the interval meets: all from that of the latest start to that of
   the earliest end, or the one day that holds both. */
static void
streak_mark_certain (const Streak *self, const CeasefireInterval *when)
{
  gint64 start, end;

  if (when->s1 == CALENDAR_AFTER || when->e0 == CALENDAR_BEFORE)
    return;
  start = streak_get_day_start (self, when->s1);
  end = when->e0;
  if (start < end)
    streak_mark (self, self->dirty, start, end);
}

/* Breaches that are not sure, or not surely on one day, leave days open. */
static void
streak_add_assessment (const Streak *self, const MonitorAssessment *assessment)
{
  const CeasefireInterval *when = monitor_assessment_get_when (assessment);

  switch (assessment->status)
    {
    case CEASEFIRE_ASSESSMENT_STATUS_UNSET:
    case CEASEFIRE_ASSESSMENT_STATUS_EXCUSED:
    case CEASEFIRE_ASSESSMENT_STATUS_REFUTED:
    case CEASEFIRE_ASSESSMENT_STATUS_DENIED:
    case CEASEFIRE_ASSESSMENT_STATUS_UNSOURCED:
    case CEASEFIRE_ASSESSMENT_STATUS_UNSPECIFIC:
      return;
    case CEASEFIRE_ASSESSMENT_STATUS_VIOLATED:
      if (!when->doubtful)
        streak_mark_certain (self, when);
      break;
    default:
      break;
    }
  streak_mark (self, self->open, when->s0, when->e1);
}

static void
streak_add_breaches (const Streak *self, const MonitorClause *clause)
{
  for (guint i = 0; clause->kind == MONITOR_NORM_BAN && i < clause->instances->len; i++)
    {
      const MonitorInstance *instance = g_ptr_array_index (clause->instances, i);

      for (guint j = 0; j < instance->assessments->len; j++)
        streak_add_assessment (self, g_ptr_array_index (instance->assessments, j));
    }
}

/* The event is the end of the last of the days: of the first that surely are clean, else of some that
   may be. */
static CeasefireTruth
streak_search (const Streak *self, guint days, const MonitorCovered *covered,
               CeasefireInterval *when)
{
  guint clean = 0;
  guint undirty = 0;
  gint32 open = 0;
  gint32 dirty = 0;
  gint64 begin = streak_get_midnight (self->zone, self->first);
  CeasefireTruth found = CEASEFIRE_TRUTH_NO;

  for (gint64 i = 0; i < self->n; i++)
    {
      gint64 end = streak_get_midnight (self->zone, self->first + i + 1);

      open += self->open[i];
      dirty += self->dirty[i];
      undirty = dirty ? 0 : undirty + 1;
      clean = dirty || open || !monitor_is_covered (covered, begin, end) ? 0 : clean + 1;
      begin = end;
      if (clean >= days)
        {
          *when = (CeasefireInterval){ end - 1, end - 1, end, end, FALSE };
          return CEASEFIRE_TRUTH_YES;
        }
      if (undirty < days)
        continue;
      if (found == CEASEFIRE_TRUTH_NO)
        *when = (CeasefireInterval){ end - 1, end - 1, end, end, FALSE };
      found = CEASEFIRE_TRUTH_UNKNOWN;
      when->s1 = end - 1;
      when->e1 = end;
    }
  return found;
}

/* Fills in the days from the first whole one of the clause to the last that is over; FALSE if they
   cannot be told. */
static gboolean
streak_set_days (Streak *self, const MonitorContext *context, const CeasefireInterval *window)
{
  self->zone = context->world->zone;
  if (self->zone == NULL || window->s0 == CALENDAR_BEFORE || window->s0 != window->s1
      || window->doubtful)
    return FALSE;
  self->first = streak_get_day (self->zone, window->s0);
  if (streak_get_midnight (self->zone, self->first) < window->s0)
    self->first++;
  self->n = streak_get_day (self->zone, MIN (context->at.s0, window->e1)) - self->first;
  return self->n <= STREAK_DAYS_MAX;
}

CeasefireTruth
monitor_find_streak (MonitorContext *context, MonitorClause *clause, guint days,
                     GPtrArray *coverages, CeasefireInterval *when)
{
  g_autofree gint32 *open = NULL;
  g_autofree gint32 *dirty = NULL;
  g_autoptr (MonitorCovered) covered = NULL;
  const CeasefireInterval span = monitor_clause_get_span (clause);
  Streak self = { 0 };

  *when = monitor_unknown;
  /* R4.13: A ban that binds nobody is kept by nobody. */
  if (clause->instances->len == 0)
    return CEASEFIRE_TRUTH_NO;
  if (!streak_set_days (&self, context, &span))
    return CEASEFIRE_TRUTH_UNKNOWN;
  if (self.n < days)
    return CEASEFIRE_TRUTH_NO;
  self.open = open = g_new0 (gint32, self.n + 1);
  self.dirty = dirty = g_new0 (gint32, self.n + 1);
  covered = monitor_covered_new_for_all (context, clause, coverages);
  streak_add_breaches (&self, clause);
  return streak_search (&self, days, covered, when);
}
