/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/verdict/duty.h"

#include "monitor/evidence/bound.h"
#include "monitor/verdict/bits.h"
#include "monitor/verdict/lots.h"
#include "monitor/verdict/performed.h"

/* Decides a duty: performances and omissions against each time at which it is due. */

/* Whether the bearer is bound and the clause in force at the last moment before a deadline. */
typedef struct
{
  MonitorVerdict verdict;
  guint missing; /* of bound and force, what nobody says */
  guint open;    /* of these, what is not settled */
} DutyStanding;

typedef struct
{
  MonitorContext *context;
  MonitorInstance *instance;
  MonitorCovered *covered;
  GArray *standings;   /* of DutyStanding, one for each deadline */
  gboolean is_counted; /* the bits of the instance are up to date */
} Duty;

/* Bound and force (R8.27) */

/* Applies the aspects that a trial takes as certain. */
static void
duty_settle (const MonitorTrial *trial, MonitorWeight *weight)
{
  for (guint is_so = 0; trial && is_so <= 1; is_so++)
    monitor_weight_settle (weight, monitor_weight_get_open (weight, trial->certain[is_so]), is_so);
}

static DutyStanding
duty_get_standing (Duty *self, const MonitorDeadline *deadline)
{
  MonitorQuery query = monitor_instance_query (self->instance, MONITOR_PURPOSE_BREACH);
  MonitorWeight weight = { 0 };
  const CeasefireInterval last = deadline->is_dated ? monitor_deadline_get_last (deadline)
                                                    : self->context->at;
  DutyStanding standing;
  MonitorAspect decisive;
  guint line;

  monitor_weigh_bound (self->context, &query, &last, &weight, NULL);
  monitor_weigh_owed (self->context, &query, &last, deadline->is_period, &weight, NULL);
  monitor_weight_presume (&weight);
  standing.open = monitor_weight_get_open (&weight, MONITOR_STANDING);
  duty_settle (self->instance->trial, &weight);
  standing.missing = MONITOR_STANDING & ~weight.any[1];
  standing.verdict = monitor_decide (&weight, MONITOR_STANDING, &line, &decisive);
  return standing;
}

static gboolean
duty_is_owed (const DutyStanding *standing)
{
  return standing->verdict >= MONITOR_VERDICT_POSSIBLE;
}

/* Whether the last moment is surely none of the clause's, whoever says that it is in force. */
static gboolean
duty_is_outside (const Duty *self, const MonitorDeadline *deadline)
{
  const CeasefireInterval last = monitor_deadline_get_last (deadline);

  return monitor_tenure_match (self->instance->tenure, &last) == CEASEFIRE_TRUTH_NO;
}

/* S16: A period that is surely not owed is not listed. */
static void
duty_take_standings (Duty *self, GArray *deadlines)
{
  guint n = 0;

  for (guint i = 0; i < deadlines->len; i++)
    {
      const MonitorDeadline *deadline = &g_array_index (deadlines, MonitorDeadline, i);
      DutyStanding standing = duty_get_standing (self, deadline);

      if (deadline->is_period && (!duty_is_owed (&standing) || duty_is_outside (self, deadline)))
        continue;
      g_array_index (deadlines, MonitorDeadline, n++) = *deadline;
      g_array_append_val (self->standings, standing);
    }
  g_array_set_size (deadlines, n);
}

static gboolean
duty_is_failure (CeasefireFindingStatus status)
{
  return status == CEASEFIRE_FINDING_STATUS_VIOLATED || status == CEASEFIRE_FINDING_STATUS_ALLEGED
         || status == CEASEFIRE_FINDING_STATUS_OVERDUE
         || status == CEASEFIRE_FINDING_STATUS_PARTIAL;
}

/* S1, R8.27: Performances stand by themselves; before a failure is said, bound and force are looked at. */
static void
duty_hold_against_standing (Duty *self, const DutyStanding *standing, MonitorDutyResult *result)
{
  const MonitorDutyResult other = { .remedied = CEASEFIRE_REMEDY_NO };

  if (result->is_word || result->status == CEASEFIRE_FINDING_STATUS_NOT_DUE)
    return;
  self->instance->outcome.open |= standing->open;
  if (!duty_is_owed (standing))
    {
      *result = other;
      result->status = CEASEFIRE_FINDING_STATUS_NOT_DUE;
    }
  else if (!duty_is_failure (result->status))
    return;
  else if (standing->verdict == MONITOR_VERDICT_POSSIBLE)
    {
      *result = other;
      result->status = CEASEFIRE_FINDING_STATUS_UNKNOWN;
      result->aspects = standing->missing;
    }
  else if (standing->verdict == MONITOR_VERDICT_CONTESTED)
    {
      *result = other;
      result->status = CEASEFIRE_FINDING_STATUS_CONTESTED;
    }
  else if (standing->verdict == MONITOR_VERDICT_ALLEGED
           && result->status == CEASEFIRE_FINDING_STATUS_VIOLATED)
    result->status = CEASEFIRE_FINDING_STATUS_ALLEGED;
}

/* Evidence */

/* R8.30: Omissions count once the deadline has surely passed. */
static guint
duty_hear (const Duty *self, const MonitorDeadline *deadline, guint bits)
{
  const guint omitted = MONITOR_DUTY_OMITTED | MONITOR_DUTY_OMITTED_CONTESTED
                        | MONITOR_DUTY_OMITTED_ALLEGED;
  gboolean is_passed = !deadline->is_dated
                       || (self->context->at.s0 >= deadline->d1 && !deadline->is_doubtful);

  return is_passed ? bits : bits & ~omitted;
}

static guint
duty_collect (Duty *self, const MonitorDeadline *deadline, MonitorLots *lots)
{
  guint all = 0;

  for (guint i = 0; i < self->instance->assessments->len; i++)
    {
      MonitorAssessment *assessment = g_ptr_array_index (self->instance->assessments, i);
      guint bits = monitor_duty_get_bits (self->context, self->instance, deadline, assessment);

      all |= bits;
      if (lots)
        monitor_lots_add (lots, assessment, bits);
    }
  return all;
}

/* Updates the bits, or without them the counts, as it depends on the deadlines what counts. */
static void
duty_take_stock (Duty *self, const GArray *deadlines)
{
  MonitorInstance *instance = self->instance;

  self->is_counted = monitor_bits_suit (instance, deadlines);
  if (self->is_counted)
    {
      monitor_bits_update (self->context, instance,
                           deadlines->len ? &g_array_index (deadlines, MonitorDeadline, 0) : NULL);
      return;
    }
  g_clear_pointer (&instance->bits, g_free);
  for (guint i = 0; i < instance->assessments->len; i++)
    {
      MonitorAssessment *assessment = g_ptr_array_index (instance->assessments, i);

      monitor_instance_count (
        instance, assessment,
        monitor_duty_is_listed_for_any (instance->clause, deadlines, assessment),
        monitor_duty_is_early (self->context, instance, (const MonitorDeadline *) deadlines->data,
                               deadlines->len, assessment));
    }
}

/* Results */

static MonitorDutyResult
duty_judge_at (Duty *self, const MonitorDeadline *deadline)
{
  gboolean is_counted = monitor_clause_is_counted (self->instance->clause);
  g_autoptr (MonitorLots) lots = is_counted ? monitor_lots_new () : NULL;
  guint bits = self->is_counted ? monitor_bits_get (self->instance->bits)
                                : duty_collect (self, deadline, lots);
  const MonitorDutyCase one
    = { self->context, self->instance, deadline, duty_hear (self, deadline, bits),
        monitor_is_covered (self->covered, deadline->begin.s0, deadline->d1) };

  return lots ? monitor_lots_decide (lots, &one) : monitor_duty_decide (&one);
}

/* The known status of a period to which the tried assessment does not belong; else unset. There may
   be many periods, and an assessment belongs to few. */
static CeasefireFindingStatus
duty_recall_status (const Duty *self, const MonitorDeadline *deadline, guint index)
{
  const MonitorTrial *trial = self->instance->trial;

  if (trial == NULL || trial->periods == NULL || trial->assessment == NULL
      || trial->assessment->purpose == MONITOR_PURPOSE_EVENT || index >= trial->periods->len
      || monitor_duty_is_counted (self->instance->clause, deadline, trial->assessment))
    return CEASEFIRE_FINDING_STATUS_UNSET;
  return g_array_index (trial->periods, CeasefireFindingStatus, index);
}

static MonitorDutyResult
duty_judge (Duty *self, const MonitorDeadline *deadline, guint index)
{
  MonitorDutyResult result
    = { .status = duty_recall_status (self, deadline, index), .remedied = CEASEFIRE_REMEDY_NO };

  if (result.status != CEASEFIRE_FINDING_STATUS_UNSET)
    return result;
  result = duty_judge_at (self, deadline);
  duty_hold_against_standing (self, &g_array_index (self->standings, DutyStanding, index), &result);
  return result;
}

/* S1, R8.31 */
static CeasefireGround
duty_get_ground (const MonitorOutcome *outcome)
{
  if (outcome->coverage)
    return CEASEFIRE_GROUND_COVERAGE;
  if (outcome->status == CEASEFIRE_FINDING_STATUS_OVERDUE)
    return CEASEFIRE_GROUND_SILENCE;
  if (outcome->status == CEASEFIRE_FINDING_STATUS_NOT_DUE
      || (outcome->status == CEASEFIRE_FINDING_STATUS_UNKNOWN && outcome->unknown
          && outcome->unknown != MONITOR_UNKNOWN_QUANTITY))
    return CEASEFIRE_GROUND_NOTHING;
  return CEASEFIRE_GROUND_STATEMENTS;
}

/* How much was done for the first time that decides. */
static void
duty_measure (Duty *self, const MonitorDeadline *deadline)
{
  /* While it is not due, all that was done. */
  const MonitorDeadline any_time
    = { .trigger = CEASEFIRE_TRUTH_UNKNOWN, .begin = self->instance->tenure->span };
  const GArray *quantities = self->instance->clause->quantities;
  MonitorOutcome *outcome = &self->instance->outcome;
  g_autoptr (MonitorLots) lots = NULL;

  if (quantities == NULL || self->instance->trial)
    return;
  lots = monitor_lots_new ();
  duty_collect (self, deadline ? deadline : &any_time, lots);
  outcome->measures = g_array_new (FALSE, FALSE, sizeof (MonitorMeasure));
  for (guint i = 0; i < quantities->len; i++)
    {
      MonitorMeasure measure = monitor_lots_measure (
        lots, self->context, &g_array_index (quantities, MonitorQuantity, i));

      g_array_append_val (outcome->measures, measure);
    }
}

static void
duty_note_coverage (Duty *self, const MonitorDeadline *deadline)
{
  MonitorOutcome *outcome = &self->instance->outcome;

  if (outcome->coverage == NULL)
    outcome->coverage = g_ptr_array_new ();
  monitor_covered_list (self->covered, deadline->begin.s0, deadline->d1, outcome->coverage);
}

static void
duty_conclude_results (Duty *self, const GArray *deadlines, const GArray *results)
{
  MonitorOutcome *outcome = &self->instance->outcome;
  const MonitorDutyResult sum = monitor_duty_sum_up (results);
  const MonitorDeadline *first = NULL;

  outcome->status = sum.status;
  outcome->remedied = sum.remedied;
  outcome->aspects = sum.aspects;
  outcome->unknown = sum.unknown;
  for (guint i = 0; i < results->len; i++)
    {
      const MonitorDutyResult *result = &g_array_index (results, MonitorDutyResult, i);
      const MonitorDeadline *deadline = &g_array_index (deadlines, MonitorDeadline, i);

      if (result->status == sum.status && result->is_watched)
        duty_note_coverage (self, deadline);
      if (first == NULL && result->status == sum.status)
        first = deadline;
    }
  outcome->ground = duty_get_ground (outcome);
  duty_measure (self, first ? first : &g_array_index (deadlines, MonitorDeadline, 0));
}

/* R8.11 */
static gboolean
duty_is_asked (const MonitorContext *context, const MonitorInstance *instance,
               const GArray *triggers)
{
  return !monitor_tenure_is_pending (instance->tenure, &context->at)
         && instance->outcome.phase != CEASEFIRE_PHASE_NOT_AGREED
         && (triggers == NULL || triggers->len > 0);
}

static void
duty_conclude (Duty *self, GArray *deadlines)
{
  MonitorInstance *instance = self->instance;
  g_autoptr (GArray) results = g_array_new (FALSE, FALSE, sizeof (MonitorDutyResult));

  if (instance->trial == NULL)
    duty_take_stock (self, deadlines);
  if (instance->clause->every && deadlines->len > 0)
    instance->outcome.periods = g_array_new (FALSE, FALSE, sizeof (CeasefireFindingStatus));
  for (guint i = 0; i < deadlines->len; i++)
    {
      MonitorDutyResult result
        = duty_judge (self, &g_array_index (deadlines, MonitorDeadline, i), i);

      g_array_append_val (results, result);
      if (instance->outcome.periods)
        g_array_append_val (instance->outcome.periods, result.status);
    }
  if (deadlines->len > 0)
    duty_conclude_results (self, deadlines, results);
  else
    duty_measure (self, NULL);
  if (instance->trial == NULL)
    monitor_note_performed (self->context, instance, deadlines, results);
}

void
monitor_conclude_duty (MonitorContext *context, MonitorInstance *instance, GPtrArray *coverages)
{
  g_autoptr (MonitorCovered) covered
    = monitor_covered_new (context, instance->clause, instance->bearer, coverages);
  g_autoptr (GArray) triggers = monitor_list_triggers (context, instance, coverages);
  g_autoptr (GArray) deadlines = monitor_list_deadlines (context, instance, triggers);
  g_autoptr (GArray) standings = g_array_new (FALSE, FALSE, sizeof (DutyStanding));
  Duty self = { context, instance, covered, standings, FALSE };

  if (!duty_is_asked (context, instance, triggers))
    g_array_set_size (deadlines, 0);
  duty_take_standings (&self, deadlines);
  instance->outcome.status = CEASEFIRE_FINDING_STATUS_NOT_DUE;
  duty_conclude (&self, deadlines);
}
