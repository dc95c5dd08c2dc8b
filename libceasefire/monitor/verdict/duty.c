/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/verdict/duty.h"

#include "monitor/evidence/bound.h"

#include <string.h>

/* Decides a duty: performances and omissions against each deadline. */

typedef struct
{
  MonitorContext *context;
  MonitorInstance *instance;
  GArray *spans;       /* covered times */
  gboolean is_tallied; /* the instance's tally is up to date */
} Duty;

/* The evidence of all performances and omissions, for one deadline. */
typedef struct
{
  guint duty_bits;        /* MonitorDutyBit and aspects, as bits */
  MonitorVerdict best;    /* of the performances in time */
  CeasefireInterval when; /* the first of those */
} DutyEvidence;

typedef struct
{
  CeasefireFindingStatus status;
  guint aspects;
  guint unknown;
  CeasefireRemedy remedied;
  gboolean has_done;
  CeasefireInterval done;
} DutyResult;

static CeasefireTruth
duty_is_timely (const MonitorDeadline *deadline, const MonitorAssessment *assessment)
{
  CeasefireTruth timely;

  if (deadline->is_period)
    return ceasefire_interval_contains (&deadline->begin, assessment->when);
  if (!deadline->is_dated)
    return CEASEFIRE_TRUTH_YES;
  timely = ceasefire_interval_done_by (assessment->when, deadline->d0, deadline->d1);
  return deadline->is_doubtful ? MIN (timely, CEASEFIRE_TRUTH_UNKNOWN) : timely;
}

/* Whether an assessment counts for the deadline: not outside the period, nor over before the duty
   began. */
static gboolean
duty_is_counted (const MonitorDeadline *deadline, const MonitorAssessment *assessment)
{
  if (assessment->purpose == MONITOR_PURPOSE_OMISSION)
    return !deadline->is_period
           || ceasefire_interval_intersects (assessment->when, &deadline->begin)
                != CEASEFIRE_TRUTH_NO;
  if (deadline->is_period)
    return duty_is_timely (deadline, assessment) != CEASEFIRE_TRUTH_NO;
  return ceasefire_interval_before (assessment->when, &deadline->begin) != CEASEFIRE_TRUTH_YES;
}

/* Whether the bearer, or who certainly acts for it, asserts the incident. */
static gboolean
duty_is_said_by_bearer (Duty *self, const MonitorAssessment *assessment)
{
  g_autoptr (GArray) voices = g_array_new (FALSE, FALSE, sizeof (MonitorVoice));
  MonitorQuery query = monitor_instance_query (self->instance, assessment->purpose);
  MonitorWeight weight = { 0 };

  monitor_weigh_incident (self->context, &query, assessment->incident, &weight, voices);
  for (guint i = 0; i < voices->len; i++)
    {
      const MonitorVoice *voice = &g_array_index (voices, MonitorVoice, i);

      if (voice->is_for && voice->aspect == MONITOR_OCCURRENCE
          && monitor_actor_path (self->context->world, voice->speaker, self->instance->bearer,
                                 assessment->when, monitor_members)
               == CEASEFIRE_TRUTH_YES)
        return TRUE;
    }
  return FALSE;
}

/* The first of two, as far as their dates tell which that is. */
static void
duty_take_first (CeasefireInterval *when, const CeasefireInterval *other)
{
  when->s0 = MIN (when->s0, other->s0);
  when->s1 = MIN (when->s1, other->s1);
  when->e0 = MIN (when->e0, other->e0);
  when->e1 = MIN (when->e1, other->e1);
  when->doubtful |= other->doubtful;
}

static void
duty_take_last (CeasefireInterval *when, const CeasefireInterval *other)
{
  when->s0 = MAX (when->s0, other->s0);
  when->s1 = MAX (when->s1, other->s1);
  when->e0 = MAX (when->e0, other->e0);
  when->e1 = MAX (when->e1, other->e1);
  when->doubtful |= other->doubtful;
}

static void
duty_note_performance (const MonitorAssessment *assessment, DutyEvidence *evidence)
{
  if (assessment->verdict > evidence->best)
    evidence->when = *assessment->when;
  else if (assessment->verdict == evidence->best)
    duty_take_first (&evidence->when, assessment->when);
  evidence->best = MAX (evidence->best, assessment->verdict);
}

static guint
duty_get_performance_bits (Duty *self, const MonitorDeadline *deadline,
                           const MonitorAssessment *assessment)
{
  CeasefireTruth timely = duty_is_timely (deadline, assessment);

  switch (assessment->verdict)
    {
    case MONITOR_VERDICT_POSSIBLE:
      return timely == CEASEFIRE_TRUTH_NO ? 0 : MONITOR_FACTS & ~assessment->weight.any[1];
    case MONITOR_VERDICT_CONTESTED:
      return timely == CEASEFIRE_TRUTH_NO ? 0 : MONITOR_DUTY_DONE_CONTESTED;
    case MONITOR_VERDICT_ALLEGED:
      if (timely == CEASEFIRE_TRUTH_NO)
        return duty_is_said_by_bearer (self, assessment) ? MONITOR_DUTY_DONE_LATE_CLAIMED : 0;
      return timely == CEASEFIRE_TRUTH_YES ? MONITOR_DUTY_DONE_CLAIMED
                                           : MONITOR_DUTY_DONE_PERHAPS_LATE;
    case MONITOR_VERDICT_ESTABLISHED:
      if (timely == CEASEFIRE_TRUTH_NO)
        return MONITOR_DUTY_DONE_LATE;
      return timely == CEASEFIRE_TRUTH_YES ? MONITOR_DUTY_DONE : MONITOR_DUTY_DONE_PERHAPS_LATE;
    default:
      return 0;
    }
}

static guint
duty_get_omission_bits (const MonitorAssessment *assessment)
{
  switch (assessment->verdict)
    {
    case MONITOR_VERDICT_POSSIBLE:
      return monitor_query_aspects (assessment->purpose) & ~assessment->weight.any[1];
    case MONITOR_VERDICT_CONTESTED:
      return MONITOR_DUTY_OMITTED_CONTESTED;
    case MONITOR_VERDICT_ALLEGED:
      return MONITOR_DUTY_OMITTED_ALLEGED;
    case MONITOR_VERDICT_ESTABLISHED:
      return MONITOR_DUTY_OMITTED;
    default:
      return 0;
    }
}

static guint
duty_get_bits (Duty *self, const MonitorDeadline *deadline, const MonitorAssessment *assessment)
{
  if (!duty_is_counted (deadline, assessment))
    return 0;
  return assessment->purpose == MONITOR_PURPOSE_PERFORMANCE
           ? duty_get_performance_bits (self, deadline, assessment)
           : duty_get_omission_bits (assessment);
}

static DutyEvidence
duty_collect (Duty *self, const MonitorDeadline *deadline)
{
  DutyEvidence evidence = { 0 };

  for (guint i = 0; i < self->instance->assessments->len; i++)
    {
      const MonitorAssessment *assessment = g_ptr_array_index (self->instance->assessments, i);
      guint duty_bits = duty_get_bits (self, deadline, assessment);

      evidence.duty_bits |= duty_bits;
      if (duty_bits & (MONITOR_DUTY_DONE | MONITOR_DUTY_DONE_CLAIMED))
        duty_note_performance (assessment, &evidence);
    }
  return evidence;
}

/* Tallies */

/* Omissions are listed for every deadline, performances for those for which they count. */
static gboolean
duty_is_listed (const MonitorDeadline *deadline, const MonitorAssessment *assessment)
{
  return assessment->purpose == MONITOR_PURPOSE_OMISSION || duty_is_counted (deadline, assessment);
}

static gboolean
duty_is_listed_for_any (const GArray *deadlines, const MonitorAssessment *assessment)
{
  for (guint i = 0; i < deadlines->len; i++)
    if (duty_is_listed (&g_array_index (deadlines, MonitorDeadline, i), assessment))
      return TRUE;
  return FALSE;
}

void
monitor_tally_add (MonitorTally *self, const MonitorAssessment *assessment)
{
  for (guint duty_bits = assessment->duty_bits; duty_bits; duty_bits &= duty_bits - 1)
    self->n_with_bit[g_bit_nth_lsf (duty_bits, -1)]++;
  self->n_assessments++;
}

void
monitor_tally_remove (MonitorTally *self, const MonitorAssessment *assessment)
{
  for (guint duty_bits = assessment->duty_bits; duty_bits; duty_bits &= duty_bits - 1)
    self->n_with_bit[g_bit_nth_lsf (duty_bits, -1)]--;
  self->n_assessments--;
}

static guint
duty_sum_tally (const MonitorTally *tally)
{
  guint duty_bits = 0;

  for (guint i = 0; i < MONITOR_N_DUTY_BITS; i++)
    if (tally->n_with_bit[i])
      duty_bits |= 1u << i;
  return duty_bits;
}

/* Whether the tally is for the same deadline, so that its bits are still valid. */
static gboolean
duty_is_tallied (const MonitorTally *tally, const MonitorDeadline *deadline)
{
  if (deadline == NULL || !tally->is_due)
    return (deadline != NULL) == tally->is_due;
  return deadline->is_period == tally->deadline.is_period
         && deadline->is_dated == tally->deadline.is_dated
         && deadline->is_doubtful == tally->deadline.is_doubtful
         && deadline->d0 == tally->deadline.d0 && deadline->d1 == tally->deadline.d1
         && ceasefire_interval_equal (&deadline->begin, &tally->deadline.begin);
}

/* No tally if other clauses depend on this one: they need the time of the performance. */
static gboolean
duty_keeps_tally (const MonitorInstance *instance, const GArray *deadlines)
{
  return deadlines->len <= 1 && instance->clause->every == NULL
         && instance->clause->waiting->len == 0;
}

/* @deadline: NULL: it is not due. */
static void
duty_tally_assessments (Duty *self, const MonitorDeadline *deadline)
{
  MonitorInstance *instance = self->instance;
  MonitorTally *tally = instance->tally;

  if (tally == NULL || !duty_is_tallied (tally, deadline))
    {
      g_free (tally);
      tally = instance->tally = g_new0 (MonitorTally, 1);
      tally->is_due = deadline != NULL;
      if (deadline)
        tally->deadline = *deadline;
    }
  while (tally->n_assessments < instance->assessments->len)
    {
      MonitorAssessment *assessment
        = g_ptr_array_index (instance->assessments, tally->n_assessments);

      assessment->duty_bits = deadline ? duty_get_bits (self, deadline, assessment) : 0;
      monitor_tally_add (tally, assessment);
      monitor_instance_count (instance, assessment,
                              deadline && duty_is_listed (deadline, assessment));
    }
}

/* The first rule from R8.12 to R8.26 that applies. */
static DutyResult
duty_judge_evidence (Duty *self, const MonitorDeadline *deadline, guint duty_bits)
{
  gint64 now = self->context->at.s0;

#define DUTY_RETURN(status_, aspects_, unknown_)                                                   \
  return (DutyResult)                                                                              \
  {                                                                                                \
    .status = CEASEFIRE_FINDING_STATUS_##status_, .aspects = aspects_, .unknown = unknown_,        \
    .remedied = CEASEFIRE_REMEDY_NO                                                                \
  }

  /* R8.12 */
  if (duty_bits & MONITOR_DUTY_DONE)
    DUTY_RETURN (COMPLIED, 0, 0);
  /* R8.14 */
  if (duty_bits & MONITOR_DUTY_OMITTED)
    DUTY_RETURN (VIOLATED, 0, 0);
  /* R8.15 */
  if ((duty_bits & (MONITOR_DUTY_DONE_CONTESTED | MONITOR_DUTY_OMITTED_CONTESTED))
      || ((duty_bits & MONITOR_DUTY_DONE_CLAIMED) && (duty_bits & MONITOR_DUTY_OMITTED_ALLEGED)))
    DUTY_RETURN (CONTESTED, 0, 0);
  /* R8.16 */
  if (duty_bits & MONITOR_DUTY_DONE_PERHAPS_LATE)
    DUTY_RETURN (UNKNOWN, MONITOR_BIT (MONITOR_TIME), 0);
  /* R8.17 */
  if (duty_bits & MONITOR_DUTY_DONE_CLAIMED)
    DUTY_RETURN (CLAIMED, 0, 0);
  /* R8.18 */
  if (!deadline->is_dated && (duty_bits & MONITOR_DUTY_OMITTED_ALLEGED))
    DUTY_RETURN (ALLEGED, 0, 0);
  if (!deadline->is_dated)
    DUTY_RETURN (NOT_DUE, 0, MONITOR_UNKNOWN_DEADLINE);
  /* R8.19 */
  if (now < deadline->d0)
    DUTY_RETURN (NOT_DUE, 0, 0);
  /* R8.20 */
  if (deadline->trigger == CEASEFIRE_TRUTH_UNKNOWN)
    DUTY_RETURN (UNKNOWN, 0, MONITOR_UNKNOWN_TRIGGER);
  /* R8.21 */
  if (now < deadline->d1 || deadline->is_doubtful)
    DUTY_RETURN (UNKNOWN, 0, MONITOR_UNKNOWN_DEADLINE);
  /* R8.22 */
  if (duty_bits & (MONITOR_DUTY_DONE_LATE | MONITOR_DUTY_DONE_LATE_CLAIMED))
    return (DutyResult){ .status = CEASEFIRE_FINDING_STATUS_VIOLATED,
                         .remedied = duty_bits & MONITOR_DUTY_DONE_LATE
                                       ? CEASEFIRE_REMEDY_YES
                                       : CEASEFIRE_REMEDY_CLAIMED };
  /* R8.23 */
  if (duty_bits & MONITOR_DUTY_OMITTED_ALLEGED)
    DUTY_RETURN (ALLEGED, 0, 0);
  /* R8.24 */
  if (duty_bits & MONITOR_ASPECTS)
    DUTY_RETURN (UNKNOWN, duty_bits & MONITOR_ASPECTS, 0);
  /* R8.25 */
  if (self->instance->clause->is_public
      || monitor_is_covered (self->spans, deadline->begin.s0, deadline->d1))
    DUTY_RETURN (VIOLATED, 0, 0);
  /* R8.26 */
  DUTY_RETURN (UNKNOWN, 0, MONITOR_UNKNOWN_PERFORMANCE);
#undef DUTY_RETURN
}

/* Applies the aspects that a trial takes as certain. */
static void
duty_settle (const MonitorTrial *trial, MonitorWeight *weight)
{
  for (guint is_so = 0; trial && is_so <= 1; is_so++)
    monitor_weight_settle (weight, monitor_weight_get_open (weight, trial->certain[is_so]), is_so);
}

/* R8.13, R8.27: Checks bound and force at the deadline. */
static void
duty_hold_against_force (Duty *self, const MonitorDeadline *deadline, DutyResult *result)
{
  MonitorQuery query = monitor_instance_query (self->instance, MONITOR_PURPOSE_BREACH);
  MonitorWeight weight = { 0 };
  CeasefireInterval when = self->context->at;
  guint missing;

  if (result->status == CEASEFIRE_FINDING_STATUS_COMPLIED
      || result->status == CEASEFIRE_FINDING_STATUS_CLAIMED)
    return;
  if (deadline->is_dated)
    when = (CeasefireInterval){ ceasefire_calendar_add (deadline->d0, -1),
                                ceasefire_calendar_add (deadline->d1, -1), deadline->d0,
                                deadline->d1, FALSE };
  monitor_weigh_bound (self->context, &query, &when, &weight, NULL);
  monitor_weigh_owed (self->context, &query, &when, deadline->is_period, &weight, NULL);
  monitor_weight_presume (&weight);
  self->instance->outcome.open |= monitor_weight_get_open (&weight, MONITOR_STANDING);
  duty_settle (self->instance->trial, &weight);
  missing = MONITOR_STANDING & ~weight.any[1];
  if (missing & ~weight.half & weight.mismatch)
    *result
      = (DutyResult){ .status = CEASEFIRE_FINDING_STATUS_NOT_DUE, .remedied = CEASEFIRE_REMEDY_NO };
  else if (missing
           && (result->status == CEASEFIRE_FINDING_STATUS_VIOLATED
               || result->status == CEASEFIRE_FINDING_STATUS_ALLEGED))
    *result = (DutyResult){ .status = CEASEFIRE_FINDING_STATUS_UNKNOWN,
                            .aspects = missing,
                            .remedied = CEASEFIRE_REMEDY_NO };
}

/* R8.28: Of several times at which it is due, the worst counts. */
static CeasefireFindingStatus
duty_sum_up (const GArray *results)
{
  static const CeasefireFindingStatus worst[]
    = { CEASEFIRE_FINDING_STATUS_VIOLATED, CEASEFIRE_FINDING_STATUS_CONTESTED,
        CEASEFIRE_FINDING_STATUS_ALLEGED, CEASEFIRE_FINDING_STATUS_UNKNOWN,
        CEASEFIRE_FINDING_STATUS_CLAIMED };
  guint n[CEASEFIRE_FINDING_STATUS_POWER + 1] = { 0 };

  for (guint i = 0; i < results->len; i++)
    n[g_array_index (results, DutyResult, i).status]++;
  for (guint i = 0; i < G_N_ELEMENTS (worst); i++)
    if (n[worst[i]])
      return worst[i];
  if (n[CEASEFIRE_FINDING_STATUS_COMPLIED] == 0)
    return CEASEFIRE_FINDING_STATUS_NOT_DUE;
  return n[CEASEFIRE_FINDING_STATUS_NOT_DUE] ? CEASEFIRE_FINDING_STATUS_COMPLIED_SO_FAR
                                             : CEASEFIRE_FINDING_STATUS_COMPLIED;
}

/* For dependent clauses: the first deadline that decided the status. */
static void
duty_note_due (MonitorOutcome *outcome, const MonitorDeadline *deadline)
{
  CeasefireInterval when = monitor_unknown;

  if (deadline->is_dated)
    when = (CeasefireInterval){ ceasefire_calendar_add (deadline->d0, -1),
                                ceasefire_calendar_add (deadline->d1, -1), deadline->d0,
                                deadline->d1, deadline->is_doubtful };
  if (outcome->has_due)
    duty_take_first (&when, &outcome->due);
  outcome->due = when;
  outcome->has_due = TRUE;
}

/* For dependent clauses: the last performance. */
static void
duty_note_done (MonitorOutcome *outcome, const GArray *results)
{
  outcome->has_done = results->len > 0;
  for (guint i = 0; i < results->len; i++)
    {
      const DutyResult *result = &g_array_index (results, DutyResult, i);

      outcome->has_done &= result->has_done;
      if (i == 0)
        outcome->done = result->done;
      else
        duty_take_last (&outcome->done, &result->done);
    }
}

static void
duty_conclude_results (MonitorOutcome *outcome, const GArray *deadlines, const GArray *results)
{
  outcome->status = duty_sum_up (results);
  outcome->remedied = outcome->status == CEASEFIRE_FINDING_STATUS_VIOLATED ? CEASEFIRE_REMEDY_YES
                                                                           : CEASEFIRE_REMEDY_NO;
  for (guint i = 0; i < results->len; i++)
    {
      const DutyResult *result = &g_array_index (results, DutyResult, i);

      if (result->status != outcome->status)
        continue;
      outcome->aspects |= result->aspects;
      outcome->unknown |= result->unknown;
      outcome->remedied = MIN (outcome->remedied, result->remedied);
      duty_note_due (outcome, &g_array_index (deadlines, MonitorDeadline, i));
    }
  duty_note_done (outcome, results);
}

/* The cached status of a period to which the tried assessment does not belong; else unset. There
   may be many periods, and an assessment belongs to few. */
static CeasefireFindingStatus
duty_recall_status (const MonitorTrial *trial, const MonitorDeadline *deadline, guint index)
{
  if (trial == NULL || trial->periods == NULL || trial->assessment == NULL
      || trial->assessment->purpose == MONITOR_PURPOSE_EVENT
      || duty_is_counted (deadline, trial->assessment))
    return CEASEFIRE_FINDING_STATUS_UNSET;
  return g_array_index (trial->periods, CeasefireFindingStatus, index);
}

static DutyResult
duty_judge (Duty *self, const MonitorDeadline *deadline, guint index)
{
  DutyResult result = { .status = duty_recall_status (self->instance->trial, deadline, index) };
  DutyEvidence evidence = { 0 };

  if (result.status != CEASEFIRE_FINDING_STATUS_UNSET)
    return result;
  if (self->is_tallied)
    evidence.duty_bits = duty_sum_tally (self->instance->tally);
  else
    evidence = duty_collect (self, deadline);
  result = duty_judge_evidence (self, deadline, evidence.duty_bits);
  duty_hold_against_force (self, deadline, &result);
  result.has_done = evidence.best > MONITOR_VERDICT_NOT_ENGAGED;
  result.done = evidence.when;
  return result;
}

/* Updates the tally, or without one the counts, as it depends on the deadlines what counts. */
static void
duty_take_stock (Duty *self, const GArray *deadlines)
{
  MonitorInstance *instance = self->instance;

  self->is_tallied = duty_keeps_tally (instance, deadlines);
  if (self->is_tallied)
    {
      duty_tally_assessments (self, deadlines->len ? &g_array_index (deadlines, MonitorDeadline, 0)
                                                   : NULL);
      return;
    }
  g_clear_pointer (&instance->tally, g_free);
  for (guint i = 0; i < instance->assessments->len; i++)
    {
      MonitorAssessment *assessment = g_ptr_array_index (instance->assessments, i);

      monitor_instance_count (instance, assessment, duty_is_listed_for_any (deadlines, assessment));
    }
}

void
monitor_conclude_duty (MonitorContext *context, MonitorInstance *instance, GPtrArray *coverages)
{
  g_autoptr (GArray) spans = monitor_list_covered (context, instance->clause, coverages);
  g_autoptr (GArray) triggers = monitor_list_triggers (context, instance, coverages);
  g_autoptr (GArray) deadlines = monitor_list_deadlines (context, instance, triggers);
  g_autoptr (GArray) results = g_array_new (FALSE, FALSE, sizeof (DutyResult));
  Duty self = { context, instance, spans, FALSE };
  MonitorOutcome *outcome = &instance->outcome;

  /* R8.11 */
  if (outcome->phase == CEASEFIRE_PHASE_PENDING || (triggers && triggers->len == 0))
    g_array_set_size (deadlines, 0);
  if (instance->trial == NULL)
    duty_take_stock (&self, deadlines);
  outcome->status = CEASEFIRE_FINDING_STATUS_NOT_DUE;
  if (deadlines->len == 0)
    return;
  if (instance->clause->every)
    outcome->periods = g_array_new (FALSE, FALSE, sizeof (CeasefireFindingStatus));
  for (guint i = 0; i < deadlines->len; i++)
    {
      DutyResult result = duty_judge (&self, &g_array_index (deadlines, MonitorDeadline, i), i);

      g_array_append_val (results, result);
      if (outcome->periods)
        g_array_append_val (outcome->periods, result.status);
    }
  duty_conclude_results (outcome, deadlines, results);
}
