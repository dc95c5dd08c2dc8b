/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/schedule/triggers.h"

#include "monitor/schedule/awaited.h"
#include "monitor/schedule/streak.h"

/* Lists what triggers a clause: an event, another clause's breach, the performance of others, days
   without a breach. */

typedef struct
{
  MonitorContext *context;
  MonitorInstance *instance;
  GPtrArray *coverages;
  GArray *triggers;
} Triggers;

static void
triggers_add (Triggers *self, const MonitorTrigger *trigger)
{
  if (trigger->truth > CEASEFIRE_TRUTH_NO)
    g_array_append_vals (self->triggers, trigger, 1);
}

/* S16: What comes before the clause begins to bind sets off nothing: if it did set off something, it
   was not over by then. */
static void
triggers_add_within (Triggers *self, const MonitorTrigger *trigger, CeasefireTruth within)
{
  const CeasefireInterval *span = &self->instance->tenure->span;
  MonitorTrigger limited = *trigger;

  limited.truth = MIN (limited.truth, within);
  if (within == CEASEFIRE_TRUTH_UNKNOWN)
    limited.when.e0 = MAX (limited.when.e0, ceasefire_calendar_add (span->s0, 1));
  if (limited.when.e0 <= limited.when.e1)
    triggers_add (self, &limited);
}

static void
triggers_add_since_start (Triggers *self, const MonitorTrigger *trigger)
{
  CeasefireInterval time = self->instance->tenure->span;

  time.e0 = time.e1 = CALENDAR_AFTER;
  triggers_add_within (self, trigger, ceasefire_interval_intersects (&trigger->when, &time));
}

/* Nor does an event after its end. */
static void
triggers_add_event (Triggers *self, const MonitorTrigger *trigger)
{
  triggers_add_within (self, trigger,
                       monitor_tenure_match (self->instance->tenure, &trigger->when));
}

static void
triggers_add_events (Triggers *self)
{
  for (guint i = 0; i < self->instance->events->len; i++)
    {
      const MonitorAssessment *assessment = g_ptr_array_index (self->instance->events, i);
      gboolean is_sure = assessment->verdict == MONITOR_VERDICT_ESTABLISHED;
      MonitorTrigger trigger = { is_sure ? CEASEFIRE_TRUTH_YES : CEASEFIRE_TRUTH_UNKNOWN,
                                 *monitor_assessment_get_when (assessment), TRUE, FALSE };

      if (monitor_verdict_is_alive (assessment->verdict))
        triggers_add_event (self, &trigger);
    }
}

/* Each breach of a ban is a trigger of its own. */
static void
triggers_add_ban_breaches (Triggers *self, const MonitorInstance *instance)
{
  for (guint i = 0; i < instance->assessments->len; i++)
    {
      const MonitorAssessment *assessment = g_ptr_array_index (instance->assessments, i);
      MonitorTrigger trigger
        = { CEASEFIRE_TRUTH_NO, *monitor_assessment_get_when (assessment), TRUE, FALSE };

      if (assessment->status == CEASEFIRE_ASSESSMENT_STATUS_VIOLATED)
        trigger.truth = CEASEFIRE_TRUTH_YES;
      else if (assessment->status == CEASEFIRE_ASSESSMENT_STATUS_CONTESTED
               || assessment->status == CEASEFIRE_ASSESSMENT_STATUS_ALLEGED
               || assessment->status == CEASEFIRE_ASSESSMENT_STATUS_POSSIBLE)
        trigger.truth = CEASEFIRE_TRUTH_UNKNOWN;
      triggers_add_since_start (self, &trigger);
    }
}

/* S1: Each time at which a duty was broken is a trigger of its own. */
static void
triggers_add_duty_breaches (Triggers *self, const MonitorInstance *instance)
{
  const GArray *breaches = instance->outcome.breaches;

  for (guint i = 0; breaches && i < breaches->len; i++)
    triggers_add_since_start (self, &g_array_index (breaches, MonitorTrigger, i));
}

CeasefireTruth
monitor_trigger_names (const MonitorContext *context, const MonitorInstance *instance,
                       MonitorEntity *bearer)
{
  const MonitorList *actors = instance->clause->trigger_pattern.actors;
  CeasefireTruth best = actors ? CEASEFIRE_TRUTH_NO : CEASEFIRE_TRUTH_YES;

  for (guint i = 0; actors && i < actors->n; i++)
    best = MAX (best, monitor_actor_path (context->world, bearer, actors->items[i], &context->at,
                                          monitor_members));
  return best;
}

/* For a bearer of both clauses its own breach counts, for others anybody's. */
static void
triggers_add_breaches (Triggers *self, MonitorClause *clause)
{
  MonitorEntity *bearer = self->instance->bearer;
  gboolean is_own = g_ptr_array_find (clause->bearers, bearer, NULL)
                    && self->instance->clause->trigger_pattern.actors == NULL;

  for (guint i = 0; i < clause->instances->len; i++)
    {
      const MonitorInstance *instance = g_ptr_array_index (clause->instances, i);

      if ((is_own && instance->bearer != bearer)
          || monitor_trigger_names (self->context, self->instance, instance->bearer)
               != CEASEFIRE_TRUTH_YES)
        continue;
      if (clause->kind == MONITOR_NORM_BAN)
        triggers_add_ban_breaches (self, instance);
      else
        triggers_add_duty_breaches (self, instance);
    }
}

/* S16: Days that count from an earlier performance count from the beginning. */
static void
triggers_defer (const Triggers *self, CeasefireInterval *when)
{
  const CeasefireInterval *span = &self->instance->tenure->span;

  /* Nobody is left to wait for, and nobody tells the beginning. */
  if (span->s1 == CALENDAR_BEFORE && when->e1 == CALENDAR_BEFORE)
    *when = monitor_unknown;
  if (span->s1 == CALENDAR_BEFORE)
    return;
  when->s0 = MAX (when->s0, span->s0);
  when->s1 = MAX (when->s1, span->s1);
  when->e0 = MAX (when->e0, span->s0);
  when->e1 = MAX (when->e1, span->s1);
}

static void
triggers_add_streak (Triggers *self, MonitorClause *clause)
{
  MonitorTrigger trigger = { .truth = CEASEFIRE_TRUTH_NO };

  trigger.truth = monitor_find_streak (self->context, clause, self->instance->clause->streak_days,
                                       self->coverages, &trigger.when);
  triggers_defer (self, &trigger.when);
  triggers_add (self, &trigger);
}

/* S6: In an exchange nobody waits for another; the days count once all that is named is
   performed. Elsewhere it is due once all of it is. */
static void
triggers_add_compliance (Triggers *self)
{
  MonitorInstance *instance = self->instance;
  MonitorTrigger trigger = { .truth = CEASEFIRE_TRUTH_NO };
  MonitorAwaited awaited;

  monitor_await (self->context, instance, &awaited);
  if (instance->trial == NULL && awaited.missing->len > 0)
    instance->outcome.waits_for = g_ptr_array_ref (awaited.missing);
  trigger.truth = awaited.truth;
  trigger.when = awaited.when;
  if (awaited.has_partners)
    {
      trigger.is_undated = awaited.all != CEASEFIRE_TRUTH_YES;
      trigger.when = awaited.all_when;
    }
  triggers_defer (self, &trigger.when);
  triggers_add (self, &trigger);
  g_ptr_array_unref (awaited.missing);
}

/* All that a trigger has, so that the order of records makes no difference. */
static int
triggers_compare (gconstpointer a, gconstpointer b)
{
  const MonitorTrigger *x = a;
  const MonitorTrigger *y = b;
  const gint64 differences[][2] = { { x->when.s0, y->when.s0 },
                                    { x->when.s1, y->when.s1 },
                                    { x->when.e0, y->when.e0 },
                                    { x->when.e1, y->when.e1 },
                                    { x->truth, y->truth },
                                    { x->when.doubtful, y->when.doubtful },
                                    { x->is_answered, y->is_answered },
                                    { x->is_undated, y->is_undated } };

  for (guint i = 0; i < G_N_ELEMENTS (differences); i++)
    if (differences[i][0] != differences[i][1])
      return differences[i][0] < differences[i][1] ? -1 : 1;
  return 0;
}

/* R4.8: An event, a breach, performances, or days without a breach; by time. */
GArray *
monitor_list_triggers (MonitorContext *context, MonitorInstance *instance, GPtrArray *coverages)
{
  MonitorClause *clause = instance->clause;
  MonitorEntity *other = clause->trigger_clause;
  Triggers self = { context, instance, coverages, NULL };

  if (clause->trigger == MONITOR_TRIGGER_NONE)
    return NULL;
  self.triggers = g_array_new (FALSE, FALSE, sizeof (MonitorTrigger));
  if (clause->trigger == MONITOR_TRIGGER_EVENT)
    triggers_add_events (&self);
  else if (clause->trigger == MONITOR_TRIGGER_COMPLIANCE)
    triggers_add_compliance (&self);
  else if (other->kind != MONITOR_IS_CLAUSE)
    return self.triggers;
  else if (clause->trigger == MONITOR_TRIGGER_BREACH)
    triggers_add_breaches (&self, other->node);
  else
    triggers_add_streak (&self, other->node);
  g_array_sort (self.triggers, triggers_compare);
  return self.triggers;
}
