/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/schedule/streak.h"

#include "monitor/evidence/force.h"

/* Finds the first run of days without a breach, in blocks of 24 hours from the start of the
   clause's window. An incident that may lie in either of two blocks leaves both open. */

#define STREAK_BLOCKS_MAX 1000000

typedef struct
{
  gint64 from;
  gint64 n;
  gint32
    *open; /* number of incidents that may lie in a block, as differences from block to block */
  gint32 *dirty; /* likewise, of breaches that certainly do */
} Streak;

static void
streak_mark (const Streak *self, gint32 *marks, gint64 from, gint64 until)
{
  gint64 first = from <= self->from ? 0 : (from - self->from) / CALENDAR_DAY;
  gint64 last = until >= self->from + self->n * CALENDAR_DAY
                  ? self->n - 1
                  : (until - 1 - self->from) / CALENDAR_DAY;

  if (until <= self->from || first > last)
    return;
  marks[first]++;
  marks[last + 1]--;
}

/* A block certainly meets an incident if it overlaps the time from its latest start to its earliest
   end. */
static void
streak_add_assessment (const Streak *self, const MonitorAssessment *assessment)
{
  const CeasefireInterval *when = assessment->when;
  gint64 last = MIN (when->s1, self->from + self->n * CALENDAR_DAY);
  gint64 block = last < self->from ? self->from : last - (last - self->from) % CALENDAR_DAY;

  switch (assessment->status)
    {
    case CEASEFIRE_ASSESSMENT_STATUS_UNSET:
    case CEASEFIRE_ASSESSMENT_STATUS_EXCUSED:
    case CEASEFIRE_ASSESSMENT_STATUS_REFUTED:
    case CEASEFIRE_ASSESSMENT_STATUS_DENIED:
      return;
    case CEASEFIRE_ASSESSMENT_STATUS_VIOLATED:
      /* Blocks that end behind s1 and begin before e0. */
      if (!when->doubtful && block < when->e0)
        streak_mark (self, self->dirty, block, when->e0);
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

static CeasefireTruth
streak_search (const Streak *self, guint days, const GArray *spans, CeasefireInterval *when)
{
  guint clean = 0;
  guint undirty = 0;
  gint32 open = 0;
  gint32 dirty = 0;
  CeasefireTruth found = CEASEFIRE_TRUTH_NO;

  for (gint64 i = 0; i < self->n; i++)
    {
      gint64 end = self->from + (i + 1) * CALENDAR_DAY;

      open += self->open[i];
      dirty += self->dirty[i];
      undirty = dirty ? 0 : undirty + 1;
      clean = dirty || open || !monitor_is_covered (spans, end - CALENDAR_DAY, end) ? 0 : clean + 1;
      if (undirty >= days && found == CEASEFIRE_TRUTH_NO)
        {
          found = CEASEFIRE_TRUTH_UNKNOWN;
          *when = (CeasefireInterval){ end - 1, end - 1, end, end, FALSE };
        }
      if (clean >= days)
        {
          *when = (CeasefireInterval){ end - 1, end - 1, end, end, FALSE };
          return CEASEFIRE_TRUTH_YES;
        }
    }
  return found;
}

CeasefireTruth
monitor_find_streak (MonitorContext *context, MonitorClause *clause, guint days,
                     GPtrArray *coverages, CeasefireInterval *when)
{
  const CeasefireInterval span = monitor_clause_get_span (clause);
  g_autofree gint32 *open = NULL;
  g_autofree gint32 *dirty = NULL;
  g_autoptr (GArray) spans = NULL;
  Streak self = { 0 };
  gint64 until;

  *when = monitor_unknown;
  if (span.s0 == CALENDAR_BEFORE || span.s0 != span.s1 || span.doubtful)
    return CEASEFIRE_TRUTH_UNKNOWN;
  self.from = span.s0;
  until = context->at.s0;
  if (until <= self.from)
    return CEASEFIRE_TRUTH_NO;
  self.n = (until - self.from) / CALENDAR_DAY;
  if (self.n < days)
    return CEASEFIRE_TRUTH_NO;
  if (self.n > STREAK_BLOCKS_MAX)
    return CEASEFIRE_TRUTH_UNKNOWN;
  self.open = open = g_new0 (gint32, self.n + 1);
  self.dirty = dirty = g_new0 (gint32, self.n + 1);
  spans = monitor_list_covered (context, clause, coverages);
  streak_add_breaches (&self, clause);
  return streak_search (&self, days, spans, when);
}
