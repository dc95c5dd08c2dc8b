/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/duty.h"

#include <string.h>

/* When a duty is due: by a date, after a trigger, or again and again. */

/* More periods than this are not looked at one by one. */
#define DUES_PERIODS_MAX 10000

typedef struct
{
  CeasefireTruth truth;
  gint64 e0, e1; /* the trigger ended between */
  gint64 s0;     /* and began no earlier */
  gboolean is_doubtful;
} DuesTrigger;

typedef struct
{
  MonitorScene *scene;
  MonitorInstance *instance;
  GPtrArray *coverages;
  GArray *dues;
} Dues;

void
monitor_outcome_note (MonitorOutcome *outcome, gint64 e0, gint64 e1, gboolean is_last)
{
  if (!outcome->has_when)
    {
      outcome->e0 = e0;
      outcome->e1 = e1;
    }
  outcome->has_when = TRUE;
  outcome->e0 = is_last ? MAX (outcome->e0, e0) : MIN (outcome->e0, e0);
  outcome->e1 = MAX (outcome->e1, e1);
}

static gint64
dues_add (gint64 moment, gint64 seconds)
{
  return seconds == G_MAXINT64 ? CALENDAR_AFTER : ceasefire_calendar_add (moment, seconds);
}

static void
dues_set_deadline (MonitorDue *due, const MonitorClause *clause, const DuesTrigger *trigger)
{
  const CeasefireInterval *entry = clause->agreement->has_window ? &clause->agreement->window
                                                                 : clause->window;
  gint64 longest = G_MAXINT64;

  due->has_deadline = clause->deadline || clause->within;
  due->is_doubtful = clause->deadline && clause->deadline->doubtful;
  if (clause->deadline)
    {
      due->d0 = clause->deadline->e0;
      due->d1 = clause->deadline->e1;
      return;
    }
  if (clause->within == NULL)
    return;
  due->d0 = CALENDAR_BEFORE;
  due->d1 = CALENDAR_AFTER;
  ceasefire_duration_get_maximum (clause->within, &longest);
  if (clause->after == CEASEFIRE_ANCHOR_TRIGGER && trigger)
    {
      due->d0 = dues_add (trigger->e0, ceasefire_duration_get_minimum (clause->within));
      due->d1 = dues_add (trigger->e1, longest);
      due->is_doubtful = trigger->is_doubtful;
    }
  else if (clause->after == CEASEFIRE_ANCHOR_ENTRY && entry)
    {
      due->d0 = dues_add (entry->s0, ceasefire_duration_get_minimum (clause->within));
      due->d1 = dues_add (entry->s1, longest);
      due->is_doubtful = entry->doubtful;
    }
}

static void
dues_add_due (Dues *self, const DuesTrigger *trigger)
{
  const MonitorClause *clause = self->instance->clause;
  const CeasefireInterval *window = monitor_clause_get_window (clause);
  MonitorDue due = { .trigger = CEASEFIRE_TRUTH_YES, .floor = CALENDAR_BEFORE };

  if (window)
    due.floor = due.from = window->s0;
  if (trigger)
    {
      due.trigger = trigger->truth;
      due.floor = due.from = MAX (due.floor, trigger->s0);
    }
  dues_set_deadline (&due, clause, trigger);
  g_array_append_val (self->dues, due);
}

/* Months and years by the calendar, all else in seconds. */
static gint64
dues_step (CeasefireDuration *every, gint64 start, gint64 times)
{
  const char *text = ceasefire_duration_get_text (every);
  gint64 longest = G_MAXINT64;
  char *unit;
  guint64 count = g_ascii_strtoull (text + strlen ("P"), &unit, 10);

  if (count < G_MAXINT32 && (g_str_equal (unit, "M") || g_str_equal (unit, "Y")))
    return ceasefire_calendar_shift (start, *unit == 'M' ? CALENDAR_UNIT_MONTH : CALENDAR_UNIT_YEAR,
                                     (gint64) count * times);
  ceasefire_duration_get_maximum (every, &longest);
  if (longest <= 0 || longest > G_MAXINT64 / (times + 1))
    return CALENDAR_AFTER;
  return ceasefire_calendar_add (start, longest * times);
}

/* Those that have begun; the last may still be open. */
static void
dues_add_periods (Dues *self)
{
  const MonitorClause *clause = self->instance->clause;
  const CeasefireInterval *window = monitor_clause_get_window (clause);

  if (window == NULL || window->s0 == CALENDAR_BEFORE)
    {
      dues_add_due (self, NULL);
      return;
    }
  for (gint64 i = 0; i < DUES_PERIODS_MAX; i++)
    {
      MonitorDue due = { .trigger = CEASEFIRE_TRUTH_YES, .has_deadline = TRUE, .is_period = TRUE };

      due.from = dues_step (clause->every, window->s0, i);
      due.d0 = due.d1 = MIN (dues_step (clause->every, window->s0, i + 1), window->e1);
      due.floor = due.from;
      if (due.from > self->scene->at.s0 || due.from >= due.d0)
        break;
      g_array_append_val (self->dues, due);
    }
}

static void
dues_add_events (Dues *self)
{
  for (guint i = 0; i < self->instance->aside->len; i++)
    {
      const MonitorPair *pair = g_ptr_array_index (self->instance->aside, i);
      const CeasefireInterval *when = pair->incident->when ? pair->incident->when
                                                           : &monitor_unknown;
      DuesTrigger trigger = { CEASEFIRE_TRUTH_YES, when->e0, when->e1, when->s0, when->doubtful };

      if (pair->purpose != MONITOR_PURPOSE_EVENT || !monitor_verdict_is_alive (pair->verdict))
        continue;
      if (pair->verdict != MONITOR_VERDICT_ESTABLISHED)
        trigger.truth = CEASEFIRE_TRUTH_UNKNOWN;
      dues_add_due (self, &trigger);
    }
}

/* For a bearer of both clauses its own breach counts, for others anybody's. */
static gboolean
dues_concerns (const Dues *self, const MonitorClause *clause, const MonitorInstance *instance)
{
  return instance->bearer == self->instance->bearer
         || !g_ptr_array_find (clause->bearers, self->instance->bearer, NULL);
}

static void
dues_note_maybe (DuesTrigger *maybe, gint64 s0, gint64 e0, gint64 e1)
{
  if (maybe->truth == CEASEFIRE_TRUTH_NO)
    *maybe = (DuesTrigger){ CEASEFIRE_TRUTH_UNKNOWN, e0, e1, s0, FALSE };
  maybe->e0 = MIN (maybe->e0, e0);
  maybe->e1 = MAX (maybe->e1, e1);
  maybe->s0 = MIN (maybe->s0, s0);
}

static void
dues_add_ban_breaches (Dues *self, const MonitorInstance *instance, DuesTrigger *maybe)
{
  for (guint i = 0; i < instance->pairs->len; i++)
    {
      const MonitorPair *pair = g_ptr_array_index (instance->pairs, i);
      const CeasefireInterval *when = pair->incident->when ? pair->incident->when
                                                           : &monitor_unknown;
      DuesTrigger trigger = { CEASEFIRE_TRUTH_YES, when->e0, when->e1, when->s0, when->doubtful };

      if (pair->status == CEASEFIRE_ASSESSMENT_STATUS_VIOLATED)
        dues_add_due (self, &trigger);
      else if (pair->status == CEASEFIRE_ASSESSMENT_STATUS_CONTESTED
               || pair->status == CEASEFIRE_ASSESSMENT_STATUS_ALLEGED
               || pair->status == CEASEFIRE_ASSESSMENT_STATUS_POSSIBLE)
        dues_note_maybe (maybe, when->s0, when->e0, when->e1);
    }
}

static void
dues_add_duty_breach (Dues *self, const MonitorInstance *instance, DuesTrigger *maybe)
{
  const MonitorOutcome *outcome = &instance->outcome;
  gint64 e0 = outcome->has_when ? outcome->e0 : CALENDAR_BEFORE;
  gint64 e1 = outcome->has_when ? outcome->e1 : CALENDAR_AFTER;
  DuesTrigger trigger = { CEASEFIRE_TRUTH_YES, e0, e1, CALENDAR_BEFORE, FALSE };

  if (outcome->status == CEASEFIRE_FINDING_STATUS_VIOLATED)
    dues_add_due (self, &trigger);
  else if (outcome->status == CEASEFIRE_FINDING_STATUS_CONTESTED
           || outcome->status == CEASEFIRE_FINDING_STATUS_ALLEGED
           || outcome->status == CEASEFIRE_FINDING_STATUS_UNKNOWN)
    dues_note_maybe (maybe, CALENDAR_BEFORE, e0, e1);
}

static void
dues_add_breaches (Dues *self, MonitorClause *clause)
{
  DuesTrigger maybe = { CEASEFIRE_TRUTH_NO, 0, 0, 0, FALSE };

  for (guint i = 0; i < clause->instances->len; i++)
    {
      const MonitorInstance *instance = g_ptr_array_index (clause->instances, i);

      if (!dues_concerns (self, clause, instance))
        continue;
      if (clause->kind == MONITOR_NORM_BAN)
        dues_add_ban_breaches (self, instance, &maybe);
      else
        dues_add_duty_breach (self, instance, &maybe);
    }
  if (self->dues->len == 0 && maybe.truth != CEASEFIRE_TRUTH_NO)
    dues_add_due (self, &maybe);
}

static CeasefireTruth
dues_is_complied (const MonitorInstance *instance)
{
  switch (instance->outcome.status)
    {
    case CEASEFIRE_FINDING_STATUS_COMPLIED:
      return CEASEFIRE_TRUTH_YES;
    case CEASEFIRE_FINDING_STATUS_CLAIMED:
    case CEASEFIRE_FINDING_STATUS_CONTESTED:
    case CEASEFIRE_FINDING_STATUS_UNKNOWN:
      return CEASEFIRE_TRUTH_UNKNOWN;
    default:
      return CEASEFIRE_TRUTH_NO;
    }
}

/* All that are bound must have done it, so the last of them counts. */
static void
dues_add_compliance (Dues *self, MonitorClause *clause)
{
  MonitorOutcome last = { 0 };
  DuesTrigger trigger
    = { CEASEFIRE_TRUTH_YES, CALENDAR_BEFORE, CALENDAR_AFTER, CALENDAR_BEFORE, FALSE };
  gboolean is_dated = TRUE;

  for (guint i = 0; i < clause->instances->len; i++)
    {
      const MonitorInstance *instance = g_ptr_array_index (clause->instances, i);

      trigger.truth = MIN (trigger.truth, dues_is_complied (instance));
      is_dated &= instance->outcome.has_when;
      if (instance->outcome.has_when)
        monitor_outcome_note (&last, instance->outcome.e0, instance->outcome.e1, TRUE);
    }
  if (last.has_when && is_dated)
    {
      trigger.e0 = last.e0;
      trigger.e1 = last.e1;
    }
  if (trigger.truth != CEASEFIRE_TRUTH_NO && clause->instances->len > 0)
    dues_add_due (self, &trigger);
}

static void
dues_add_streak (Dues *self, MonitorClause *clause)
{
  CeasefireInterval when;
  DuesTrigger trigger = { 0 };

  trigger.truth = monitor_find_streak (self->scene, clause, self->instance->clause->streak_days,
                                       self->coverages, &when);
  trigger.e0 = when.e0;
  trigger.e1 = when.e1;
  trigger.s0 = when.s0;
  if (trigger.truth != CEASEFIRE_TRUTH_NO)
    dues_add_due (self, &trigger);
}

/* What waits for something that nobody can work out waits for ever. */
static void
dues_add_unknown (Dues *self)
{
  const DuesTrigger trigger
    = { CEASEFIRE_TRUTH_UNKNOWN, CALENDAR_BEFORE, CALENDAR_AFTER, CALENDAR_BEFORE, FALSE };

  dues_add_due (self, &trigger);
}

GArray *
monitor_list_dues (MonitorScene *scene, MonitorInstance *instance, GPtrArray *coverages)
{
  MonitorClause *clause = instance->clause;
  MonitorThing *other = clause->trigger_clause;
  Dues self = { scene, instance, coverages, g_array_new (FALSE, FALSE, sizeof (MonitorDue)) };
  const DuesTrigger never
    = { CEASEFIRE_TRUTH_NO, CALENDAR_AFTER, CALENDAR_AFTER, CALENDAR_AFTER, FALSE };

  if (clause->trigger == MONITOR_TRIGGER_NONE && clause->every)
    dues_add_periods (&self);
  else if (clause->trigger == MONITOR_TRIGGER_NONE)
    dues_add_due (&self, NULL);
  else if (clause->trigger == MONITOR_TRIGGER_EVENT)
    dues_add_events (&self);
  else if (clause->in_ring || other->kind != MONITOR_IS_CLAUSE)
    dues_add_unknown (&self);
  else if (clause->trigger == MONITOR_TRIGGER_BREACH)
    dues_add_breaches (&self, other->node);
  else if (clause->trigger == MONITOR_TRIGGER_COMPLIANCE)
    dues_add_compliance (&self, other->node);
  else
    dues_add_streak (&self, other->node);
  if (self.dues->len == 0 && clause->trigger != MONITOR_TRIGGER_NONE)
    dues_add_due (&self, &never);
  return self.dues;
}
