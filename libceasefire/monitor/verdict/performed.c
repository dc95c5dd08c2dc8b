/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/verdict/performed.h"

#include "monitor/verdict/amount.h"
#include "monitor/verdict/lots.h"
#include "monitor/verdict/performance.h"

/* What a duty is to the clauses that wait for it (S6, S13). */

/* Its performances, in time or late: arrays of MonitorAssessment. */
typedef struct
{
  MonitorContext *context;
  MonitorInstance *instance;
  GPtrArray *established;
  GPtrArray *claimed; /* and the established ones */
  GPtrArray *told;    /* somehow: contested and possible ones too */
} Performed;

typedef struct
{
  GPtrArray *assessments;
  gboolean is_claimed;
} PerformedSet;

static void
performed_collect (Performed *self)
{
  const MonitorClause *clause = self->instance->clause;

  for (guint i = 0; i < self->instance->assessments->len; i++)
    {
      MonitorAssessment *assessment = g_ptr_array_index (self->instance->assessments, i);
      CeasefireTruth early = monitor_duty_is_too_early (clause, assessment);

      if (assessment->purpose == MONITOR_PURPOSE_OMISSION
          || !monitor_verdict_is_alive (assessment->verdict) || early == CEASEFIRE_TRUTH_YES)
        continue;
      g_ptr_array_add (self->told, assessment);
      if (assessment->verdict >= MONITOR_VERDICT_ALLEGED)
        g_ptr_array_add (self->claimed, assessment);
      if (assessment->verdict == MONITOR_VERDICT_ESTABLISHED && early == CEASEFIRE_TRUTH_NO)
        g_ptr_array_add (self->established, assessment);
    }
}

static int
performed_compare_earliest (gconstpointer a, gconstpointer b)
{
  gint64 x = monitor_assessment_get_when (*(const MonitorAssessment *const *) a)->e0;
  gint64 y = monitor_assessment_get_when (*(const MonitorAssessment *const *) b)->e0;

  return x < y ? -1 : x > y;
}

static int
performed_compare_latest (gconstpointer a, gconstpointer b)
{
  gint64 x = monitor_assessment_get_when (*(const MonitorAssessment *const *) a)->e1;
  gint64 y = monitor_assessment_get_when (*(const MonitorAssessment *const *) b)->e1;

  return x < y ? -1 : x > y;
}

/* The one with which the first so many reach the amount: by binary search, since more never come to
   less. NULL if all together do not. */
static const MonitorAssessment *
performed_find_reaching (const Performed *self, const MonitorQuantity *quantity,
                         const PerformedSet *set, GCompareFunc compare)
{
  g_autoptr (GPtrArray) first = g_ptr_array_copy (set->assessments, NULL, NULL);
  guint low = 0;
  guint high = first->len + 1;

  g_ptr_array_sort (first, compare);
  while (low + 1 < high)
    {
      guint middle = (low + high) / 2;
      g_autoptr (GPtrArray) some = g_ptr_array_new ();

      for (guint i = 0; i < middle; i++)
        g_ptr_array_add (some, g_ptr_array_index (first, i));
      if (monitor_amount_sum (self->context, quantity, some, set->is_claimed).low
          >= quantity->least)
        high = middle;
      else
        low = middle;
    }
  return high <= first->len ? g_ptr_array_index (first, high - 1) : NULL;
}

/* S5: The event is the performance with which the last of the amounts is reached. */
static gboolean
performed_find_amounts (const Performed *self, const PerformedSet *set, CeasefireInterval *when)
{
  const GArray *quantities = self->instance->clause->quantities;
  CeasefireInterval last
    = { CALENDAR_BEFORE, CALENDAR_BEFORE, CALENDAR_BEFORE, CALENDAR_BEFORE, FALSE };

  for (guint i = 0; i < quantities->len; i++)
    {
      const MonitorQuantity *quantity = &g_array_index (quantities, MonitorQuantity, i);
      const MonitorAssessment *earliest, *latest;
      const CeasefireInterval *first, *end;

      if (!quantity->is_counted || quantity->least <= 0)
        continue;
      earliest = performed_find_reaching (self, quantity, set, performed_compare_earliest);
      latest = performed_find_reaching (self, quantity, set, performed_compare_latest);
      if (earliest == NULL || latest == NULL)
        return FALSE;
      first = monitor_assessment_get_when (earliest);
      end = monitor_assessment_get_when (latest);
      last.s0 = MAX (last.s0, first->s0);
      last.e0 = MAX (last.e0, first->e0);
      last.s1 = MAX (last.s1, end->s1);
      last.e1 = MAX (last.e1, end->e1);
      last.doubtful |= first->doubtful || end->doubtful;
    }
  *when = last;
  return TRUE;
}

/* The first of them, or the one with which the amount is reached. */
static gboolean
performed_find_date (const Performed *self, const PerformedSet *set, CeasefireInterval *when)
{
  if (set->assessments->len == 0)
    return FALSE;
  if (monitor_clause_is_counted (self->instance->clause))
    return performed_find_amounts (self, set, when);
  *when = *monitor_assessment_get_when (g_ptr_array_index (set->assessments, 0));
  for (guint i = 1; i < set->assessments->len; i++)
    ceasefire_interval_take_first (
      when, monitor_assessment_get_when (g_ptr_array_index (set->assessments, i)));
  return TRUE;
}

/* S5: Less than was asked for is no performance; of what nobody tells the amount it may be one. */
static gboolean
performed_is_told_enough (const Performed *self)
{
  const GArray *quantities = self->instance->clause->quantities;

  if (self->told->len == 0)
    return FALSE;
  for (guint i = 0; quantities && i < quantities->len; i++)
    {
      const MonitorQuantity *quantity = &g_array_index (quantities, MonitorQuantity, i);
      MonitorAmount amount;

      if (!quantity->is_counted)
        continue;
      amount = monitor_amount_sum (self->context, quantity, self->told, TRUE);
      if (amount.low < quantity->least && monitor_amount_is_said (amount))
        return FALSE;
    }
  return TRUE;
}

static void
performed_note (Performed *self)
{
  MonitorOutcome *outcome = &self->instance->outcome;
  MonitorPerformed *performed = &outcome->performed;
  const PerformedSet established = { self->established, FALSE };
  const PerformedSet claimed = { self->claimed, TRUE };

  performed->when = monitor_unknown;
  performed->is_free = monitor_instance_is_free (self->context, self->instance);
  if (performed_find_date (self, &established, &performed->when))
    performed->truth = CEASEFIRE_TRUTH_YES;
  else if (performed_is_told_enough (self))
    {
      performed->truth = CEASEFIRE_TRUTH_UNKNOWN;
      /* S6, D3: A date follows from what is claimed, not from what is contested or possible. */
      performed_find_date (self, &claimed, &performed->when);
    }
  else if (outcome->status == CEASEFIRE_FINDING_STATUS_UNKNOWN)
    performed->truth = CEASEFIRE_TRUTH_UNKNOWN;
}

/* S1: Whether a duty was broken for certain, or perhaps. */
static CeasefireTruth
performed_get_breach (CeasefireFindingStatus status)
{
  switch (status)
    {
    case CEASEFIRE_FINDING_STATUS_VIOLATED:
      return CEASEFIRE_TRUTH_YES;
    case CEASEFIRE_FINDING_STATUS_CONTESTED:
    case CEASEFIRE_FINDING_STATUS_ALLEGED:
    case CEASEFIRE_FINDING_STATUS_OVERDUE:
    case CEASEFIRE_FINDING_STATUS_PARTIAL:
    case CEASEFIRE_FINDING_STATUS_UNKNOWN:
      return CEASEFIRE_TRUTH_UNKNOWN;
    default:
      return CEASEFIRE_TRUTH_NO;
    }
}

/* S1, R4.10: A duty is broken when its deadline passes. */
static void
performed_note_breaches (Performed *self, const GArray *deadlines, const GArray *results)
{
  MonitorOutcome *outcome = &self->instance->outcome;

  outcome->breaches = g_array_new (FALSE, FALSE, sizeof (MonitorTrigger));
  for (guint i = 0; i < results->len; i++)
    {
      const MonitorDeadline *deadline = &g_array_index (deadlines, MonitorDeadline, i);
      MonitorTrigger trigger
        = { performed_get_breach (g_array_index (results, MonitorDutyResult, i).status),
            monitor_deadline_get_last (deadline), TRUE, FALSE };

      if (trigger.truth > CEASEFIRE_TRUTH_NO
          && (!deadline->is_dated || self->context->at.s0 >= deadline->d0))
        g_array_append_val (outcome->breaches, trigger);
    }
}

void
monitor_note_performed (MonitorContext *context, MonitorInstance *instance, const GArray *deadlines,
                        const GArray *results)
{
  g_autoptr (GPtrArray) established = g_ptr_array_new ();
  g_autoptr (GPtrArray) claimed = g_ptr_array_new ();
  g_autoptr (GPtrArray) told = g_ptr_array_new ();
  Performed self = { context, instance, established, claimed, told };

  if (instance->clause->waiting->len == 0)
    return;
  performed_collect (&self);
  performed_note (&self);
  performed_note_breaches (&self, deadlines, results);
}
