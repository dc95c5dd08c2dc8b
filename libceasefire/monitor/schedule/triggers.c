/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/schedule/triggers.h"

#include "monitor/schedule/streak.h"

/* Lists what triggers a clause: an event, another clause's breach or performance, days without a
   breach. */

typedef struct
{
  MonitorContext *context;
  MonitorInstance *instance;
  GPtrArray *coverages;
  GArray *triggers;
} Triggers;

static void
triggers_add (Triggers *self, CeasefireTruth truth, const CeasefireInterval *when)
{
  MonitorTrigger trigger = { truth, *when };

  if (truth > CEASEFIRE_TRUTH_NO)
    g_array_append_val (self->triggers, trigger);
}

static void
triggers_add_events (Triggers *self)
{
  for (guint i = 0; i < self->instance->related->len; i++)
    {
      const MonitorAssessment *assessment = g_ptr_array_index (self->instance->related, i);

      if (assessment->purpose == MONITOR_PURPOSE_EVENT
          && monitor_verdict_is_alive (assessment->verdict))
        triggers_add (self,
                      assessment->verdict == MONITOR_VERDICT_ESTABLISHED ? CEASEFIRE_TRUTH_YES
                                                                         : CEASEFIRE_TRUTH_UNKNOWN,
                      assessment->when);
    }
}

/* Each breach of a ban is a trigger of its own. */
static void
triggers_add_ban_breaches (Triggers *self, const MonitorInstance *instance)
{
  for (guint i = 0; i < instance->assessments->len; i++)
    {
      const MonitorAssessment *assessment = g_ptr_array_index (instance->assessments, i);

      if (assessment->status == CEASEFIRE_ASSESSMENT_STATUS_VIOLATED)
        triggers_add (self, CEASEFIRE_TRUTH_YES, assessment->when);
      else if (assessment->status == CEASEFIRE_ASSESSMENT_STATUS_CONTESTED
               || assessment->status == CEASEFIRE_ASSESSMENT_STATUS_ALLEGED
               || assessment->status == CEASEFIRE_ASSESSMENT_STATUS_POSSIBLE)
        triggers_add (self, CEASEFIRE_TRUTH_UNKNOWN, assessment->when);
    }
}

static void
triggers_add_duty_breach (Triggers *self, const MonitorInstance *instance)
{
  const MonitorOutcome *outcome = &instance->outcome;

  if (!outcome->has_due)
    return;
  if (outcome->status == CEASEFIRE_FINDING_STATUS_VIOLATED)
    triggers_add (self, CEASEFIRE_TRUTH_YES, &outcome->due);
  else if (outcome->status == CEASEFIRE_FINDING_STATUS_CONTESTED
           || outcome->status == CEASEFIRE_FINDING_STATUS_ALLEGED
           || outcome->status == CEASEFIRE_FINDING_STATUS_UNKNOWN)
    triggers_add (self, CEASEFIRE_TRUTH_UNKNOWN, &outcome->due);
}

/* For a bearer of both clauses its own breach counts, for others anybody's. */
static void
triggers_add_breaches (Triggers *self, MonitorClause *clause)
{
  MonitorEntity *bearer = self->instance->bearer;
  gboolean is_own = g_ptr_array_find (clause->bearers, bearer, NULL);

  for (guint i = 0; i < clause->instances->len; i++)
    {
      const MonitorInstance *instance = g_ptr_array_index (clause->instances, i);

      if (is_own && instance->bearer != bearer)
        continue;
      if (clause->kind == MONITOR_NORM_BAN)
        triggers_add_ban_breaches (self, instance);
      else
        triggers_add_duty_breach (self, instance);
    }
}

static CeasefireTruth
triggers_is_complied (const MonitorInstance *instance)
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
triggers_add_compliance (Triggers *self, MonitorClause *clause)
{
  CeasefireTruth truth = clause->instances->len > 0 ? CEASEFIRE_TRUTH_YES : CEASEFIRE_TRUTH_NO;
  CeasefireInterval last
    = { CALENDAR_BEFORE, CALENDAR_BEFORE, CALENDAR_BEFORE, CALENDAR_BEFORE, FALSE };

  for (guint i = 0; i < clause->instances->len; i++)
    {
      const MonitorInstance *instance = g_ptr_array_index (clause->instances, i);
      const CeasefireInterval *done = instance->outcome.has_done ? &instance->outcome.done
                                                                 : &monitor_unknown;

      truth = MIN (truth, triggers_is_complied (instance));
      last.s0 = MAX (last.s0, done->s0);
      last.s1 = MAX (last.s1, done->s1);
      last.e0 = MAX (last.e0, done->e0);
      last.e1 = MAX (last.e1, done->e1);
      last.doubtful |= done->doubtful;
    }
  triggers_add (self, truth, &last);
}

/* R4.8: An event, a breach, a performance, or days without a breach. */
GArray *
monitor_list_triggers (MonitorContext *context, MonitorInstance *instance, GPtrArray *coverages)
{
  MonitorClause *clause = instance->clause;
  MonitorEntity *other = clause->trigger_clause;
  Triggers self = { context, instance, coverages, NULL };
  CeasefireInterval when;

  if (clause->trigger == MONITOR_TRIGGER_NONE)
    return NULL;
  self.triggers = g_array_new (FALSE, FALSE, sizeof (MonitorTrigger));
  if (clause->trigger == MONITOR_TRIGGER_EVENT)
    triggers_add_events (&self);
  else if (other->kind != MONITOR_IS_CLAUSE)
    return self.triggers;
  else if (clause->trigger == MONITOR_TRIGGER_BREACH)
    triggers_add_breaches (&self, other->node);
  else if (clause->trigger == MONITOR_TRIGGER_COMPLIANCE)
    triggers_add_compliance (&self, other->node);
  else
    {
      CeasefireTruth truth
        = monitor_find_streak (context, other->node, clause->streak_days, coverages, &when);

      triggers_add (&self, truth, &when);
    }
  return self.triggers;
}
