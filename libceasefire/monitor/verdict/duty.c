/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/verdict/duty.h"

#include "monitor/evidence/force.h"

#include <string.h>

/* Whether what is owed was done in time. */

typedef struct
{
  MonitorScene *scene;
  MonitorInstance *instance;
  GArray *spans;       /* covered times */
  gboolean is_tallied; /* the instance's tally is up to date */
} Duty;

/* What the performances and omissions amount to, for one time at which it is due. */
typedef struct
{
  guint told;             /* MonitorTold and aspects, as bits */
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
duty_is_timely (const MonitorDue *due, const MonitorPair *pair)
{
  CeasefireTruth timely;

  if (due->is_period)
    return ceasefire_interval_contains (&due->begin, pair->when);
  if (!due->has_deadline)
    return CEASEFIRE_TRUTH_YES;
  timely = ceasefire_interval_done_by (pair->when, due->d0, due->d1);
  return due->is_doubtful ? MIN (timely, CEASEFIRE_TRUTH_UNKNOWN) : timely;
}

/* What lies in no period, or was over before it was owed, was not done for its sake. */
static gboolean
duty_is_counted (const MonitorDue *due, const MonitorPair *pair)
{
  if (pair->purpose == MONITOR_PURPOSE_OMISSION)
    return !due->is_period
           || ceasefire_interval_intersects (pair->when, &due->begin) != CEASEFIRE_TRUTH_NO;
  if (due->is_period)
    return duty_is_timely (due, pair) != CEASEFIRE_TRUTH_NO;
  return ceasefire_interval_before (pair->when, &due->begin) != CEASEFIRE_TRUTH_YES;
}

/* Whether one of the bearer's own says that it happened. */
static gboolean
duty_is_said_by_bearer (Duty *self, const MonitorPair *pair)
{
  g_autoptr (GArray) voices = g_array_new (FALSE, FALSE, sizeof (MonitorVoice));
  MonitorQuery query = monitor_instance_query (self->instance, pair->purpose);
  MonitorWeight weight = { 0 };

  monitor_weigh_incident (self->scene, &query, pair->incident, &weight, voices);
  for (guint i = 0; i < voices->len; i++)
    {
      const MonitorVoice *voice = &g_array_index (voices, MonitorVoice, i);

      if (voice->is_for && voice->aspect == MONITOR_OCCURRENCE
          && monitor_actor_path (self->scene->world, voice->speaker, self->instance->bearer,
                                 pair->when, monitor_members)
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
duty_note_performance (const MonitorPair *pair, DutyEvidence *evidence)
{
  if (pair->verdict > evidence->best)
    evidence->when = *pair->when;
  else if (pair->verdict == evidence->best)
    duty_take_first (&evidence->when, pair->when);
  evidence->best = MAX (evidence->best, pair->verdict);
}

static guint
duty_tell_performance (Duty *self, const MonitorDue *due, const MonitorPair *pair)
{
  CeasefireTruth timely = duty_is_timely (due, pair);

  switch (pair->verdict)
    {
    case MONITOR_VERDICT_POSSIBLE:
      return timely == CEASEFIRE_TRUTH_NO ? 0 : MONITOR_FACTS & ~pair->weight.any[1];
    case MONITOR_VERDICT_CONTESTED:
      return timely == CEASEFIRE_TRUTH_NO ? 0 : MONITOR_TOLD_DONE_CONTESTED;
    case MONITOR_VERDICT_ALLEGED:
      if (timely == CEASEFIRE_TRUTH_NO)
        return duty_is_said_by_bearer (self, pair) ? MONITOR_TOLD_DONE_LATE_CLAIMED : 0;
      return timely == CEASEFIRE_TRUTH_YES ? MONITOR_TOLD_DONE_CLAIMED
                                           : MONITOR_TOLD_DONE_PERHAPS_LATE;
    case MONITOR_VERDICT_ESTABLISHED:
      if (timely == CEASEFIRE_TRUTH_NO)
        return MONITOR_TOLD_DONE_LATE;
      return timely == CEASEFIRE_TRUTH_YES ? MONITOR_TOLD_DONE : MONITOR_TOLD_DONE_PERHAPS_LATE;
    default:
      return 0;
    }
}

static guint
duty_tell_omission (const MonitorPair *pair)
{
  switch (pair->verdict)
    {
    case MONITOR_VERDICT_POSSIBLE:
      return monitor_query_aspects (pair->purpose) & ~pair->weight.any[1];
    case MONITOR_VERDICT_CONTESTED:
      return MONITOR_TOLD_OMITTED_CONTESTED;
    case MONITOR_VERDICT_ALLEGED:
      return MONITOR_TOLD_OMITTED_ALLEGED;
    case MONITOR_VERDICT_ESTABLISHED:
      return MONITOR_TOLD_OMITTED;
    default:
      return 0;
    }
}

static guint
duty_tell (Duty *self, const MonitorDue *due, const MonitorPair *pair)
{
  if (!duty_is_counted (due, pair))
    return 0;
  return pair->purpose == MONITOR_PURPOSE_PERFORMANCE ? duty_tell_performance (self, due, pair)
                                                      : duty_tell_omission (pair);
}

static DutyEvidence
duty_collect (Duty *self, const MonitorDue *due)
{
  DutyEvidence evidence = { 0 };

  for (guint i = 0; i < self->instance->pairs->len; i++)
    {
      const MonitorPair *pair = g_ptr_array_index (self->instance->pairs, i);
      guint told = duty_tell (self, due, pair);

      evidence.told |= told;
      if (told & (MONITOR_TOLD_DONE | MONITOR_TOLD_DONE_CLAIMED))
        duty_note_performance (pair, &evidence);
    }
  return evidence;
}

/* Tallies */

/* An omission is told with the duty whenever that was due. */
static gboolean
duty_is_listed (const MonitorDue *due, const MonitorPair *pair)
{
  return pair->purpose == MONITOR_PURPOSE_OMISSION || duty_is_counted (due, pair);
}

static gboolean
duty_is_listed_for_any (const GArray *dues, const MonitorPair *pair)
{
  for (guint i = 0; i < dues->len; i++)
    if (duty_is_listed (&g_array_index (dues, MonitorDue, i), pair))
      return TRUE;
  return FALSE;
}

void
monitor_tally_add (MonitorTally *self, const MonitorPair *pair)
{
  for (guint told = pair->told; told; told &= told - 1)
    self->n_telling[g_bit_nth_lsf (told, -1)]++;
  self->n_pairs++;
}

void
monitor_tally_remove (MonitorTally *self, const MonitorPair *pair)
{
  for (guint told = pair->told; told; told &= told - 1)
    self->n_telling[g_bit_nth_lsf (told, -1)]--;
  self->n_pairs--;
}

static guint
duty_sum_tally (const MonitorTally *tally)
{
  guint told = 0;

  for (guint i = 0; i < MONITOR_N_TOLD; i++)
    if (tally->n_telling[i])
      told |= 1u << i;
  return told;
}

/* Whether what pairs tell is the same. */
static gboolean
duty_is_tallied (const MonitorTally *tally, const MonitorDue *due)
{
  if (due == NULL || !tally->is_due)
    return (due != NULL) == tally->is_due;
  return due->is_period == tally->due.is_period && due->has_deadline == tally->due.has_deadline
         && due->is_doubtful == tally->due.is_doubtful && due->d0 == tally->due.d0
         && due->d1 == tally->due.d1 && ceasefire_interval_equal (&due->begin, &tally->due.begin);
}

/* Whoever waits for the duty asks when it was done, which is not tallied. */
static gboolean
duty_keeps_tally (const MonitorInstance *instance, const GArray *dues)
{
  return dues->len <= 1 && instance->clause->every == NULL && instance->clause->waiting->len == 0;
}

/* @due: NULL: it is not due. */
static void
duty_tally_pairs (Duty *self, const MonitorDue *due)
{
  MonitorInstance *instance = self->instance;
  MonitorTally *tally = instance->tally;

  if (tally == NULL || !duty_is_tallied (tally, due))
    {
      g_free (tally);
      tally = instance->tally = g_new0 (MonitorTally, 1);
      tally->is_due = due != NULL;
      if (due)
        tally->due = *due;
    }
  while (tally->n_pairs < instance->pairs->len)
    {
      MonitorPair *pair = g_ptr_array_index (instance->pairs, tally->n_pairs);

      pair->told = due ? duty_tell (self, due, pair) : 0;
      monitor_tally_add (tally, pair);
      monitor_instance_count (instance, pair, due && duty_is_listed (due, pair));
    }
}

/* The first rule from R8.12 to R8.26 that applies. */
static DutyResult
duty_judge_evidence (Duty *self, const MonitorDue *due, guint told)
{
  gint64 now = self->scene->at.s0;

#define DUTY_RETURN(status_, aspects_, unknown_)                                                   \
  return (DutyResult)                                                                              \
  {                                                                                                \
    .status = CEASEFIRE_FINDING_STATUS_##status_, .aspects = aspects_, .unknown = unknown_,        \
    .remedied = CEASEFIRE_REMEDY_NO                                                                \
  }

  /* R8.12 */
  if (told & MONITOR_TOLD_DONE)
    DUTY_RETURN (COMPLIED, 0, 0);
  /* R8.14 */
  if (told & MONITOR_TOLD_OMITTED)
    DUTY_RETURN (VIOLATED, 0, 0);
  /* R8.15 */
  if ((told & (MONITOR_TOLD_DONE_CONTESTED | MONITOR_TOLD_OMITTED_CONTESTED))
      || ((told & MONITOR_TOLD_DONE_CLAIMED) && (told & MONITOR_TOLD_OMITTED_ALLEGED)))
    DUTY_RETURN (CONTESTED, 0, 0);
  /* R8.16 */
  if (told & MONITOR_TOLD_DONE_PERHAPS_LATE)
    DUTY_RETURN (UNKNOWN, MONITOR_BIT (MONITOR_TIME), 0);
  /* R8.17 */
  if (told & MONITOR_TOLD_DONE_CLAIMED)
    DUTY_RETURN (CLAIMED, 0, 0);
  /* R8.18 */
  if (!due->has_deadline && (told & MONITOR_TOLD_OMITTED_ALLEGED))
    DUTY_RETURN (ALLEGED, 0, 0);
  if (!due->has_deadline)
    DUTY_RETURN (NOT_DUE, 0, MONITOR_UNKNOWN_DEADLINE);
  /* R8.19 */
  if (now < due->d0)
    DUTY_RETURN (NOT_DUE, 0, 0);
  /* R8.20 */
  if (due->trigger == CEASEFIRE_TRUTH_UNKNOWN)
    DUTY_RETURN (UNKNOWN, 0, MONITOR_UNKNOWN_TRIGGER);
  /* R8.21 */
  if (now < due->d1 || due->is_doubtful)
    DUTY_RETURN (UNKNOWN, 0, MONITOR_UNKNOWN_DEADLINE);
  /* R8.22 */
  if (told & (MONITOR_TOLD_DONE_LATE | MONITOR_TOLD_DONE_LATE_CLAIMED))
    return (DutyResult){ .status = CEASEFIRE_FINDING_STATUS_VIOLATED,
                         .remedied = told & MONITOR_TOLD_DONE_LATE ? CEASEFIRE_REMEDY_YES
                                                                   : CEASEFIRE_REMEDY_CLAIMED };
  /* R8.23 */
  if (told & MONITOR_TOLD_OMITTED_ALLEGED)
    DUTY_RETURN (ALLEGED, 0, 0);
  /* R8.24 */
  if (told & MONITOR_ASPECTS)
    DUTY_RETURN (UNKNOWN, told & MONITOR_ASPECTS, 0);
  /* R8.25 */
  if (self->instance->clause->is_public || monitor_is_covered (self->spans, due->begin.s0, due->d1))
    DUTY_RETURN (VIOLATED, 0, 0);
  /* R8.26 */
  DUTY_RETURN (UNKNOWN, 0, MONITOR_UNKNOWN_PERFORMANCE);
#undef DUTY_RETURN
}

/* A trial takes as certain what is open. */
static void
duty_settle (const MonitorTrial *trial, MonitorWeight *weight)
{
  for (guint is_so = 0; trial && is_so <= 1; is_so++)
    monitor_weight_settle (weight, monitor_weight_get_open (weight, trial->certain[is_so]), is_so);
}

/* R8.13, R8.27: Nobody breaks what does not bind, or is not in force when it is due. */
static void
duty_hold_against_force (Duty *self, const MonitorDue *due, DutyResult *result)
{
  MonitorQuery query = monitor_instance_query (self->instance, MONITOR_PURPOSE_BREACH);
  MonitorWeight weight = self->instance->bound;
  CeasefireInterval when = self->scene->at;
  guint missing;

  if (result->status == CEASEFIRE_FINDING_STATUS_COMPLIED
      || result->status == CEASEFIRE_FINDING_STATUS_CLAIMED)
    return;
  if (due->has_deadline)
    when = (CeasefireInterval){ ceasefire_calendar_add (due->d0, -1),
                                ceasefire_calendar_add (due->d1, -1), due->d0, due->d1, FALSE };
  monitor_weigh_force (self->scene, &query, &when, &weight, NULL);
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

/* For clauses that wait for this one: when the first of those that matter was due. */
static void
duty_note_due (MonitorOutcome *outcome, const MonitorDue *due)
{
  CeasefireInterval when = monitor_unknown;

  if (due->has_deadline)
    when = (CeasefireInterval){ ceasefire_calendar_add (due->d0, -1),
                                ceasefire_calendar_add (due->d1, -1), due->d0, due->d1,
                                due->is_doubtful };
  if (outcome->has_due)
    duty_take_first (&when, &outcome->due);
  outcome->due = when;
  outcome->has_due = TRUE;
}

/* And when it was done: the last of those that were due. */
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
duty_conclude_results (MonitorOutcome *outcome, const GArray *dues, const GArray *results)
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
      duty_note_due (outcome, &g_array_index (dues, MonitorDue, i));
    }
  duty_note_done (outcome, results);
}

/* The status that the period has whatever becomes of the pair that is tried; unset if that
   matters. There may be many periods, and a pair is of few. */
static CeasefireFindingStatus
duty_recall_status (const MonitorTrial *trial, const MonitorDue *due, guint index)
{
  if (trial == NULL || trial->periods == NULL || trial->pair == NULL
      || trial->pair->purpose == MONITOR_PURPOSE_EVENT || duty_is_counted (due, trial->pair))
    return CEASEFIRE_FINDING_STATUS_UNSET;
  return g_array_index (trial->periods, CeasefireFindingStatus, index);
}

static DutyResult
duty_judge (Duty *self, const MonitorDue *due, guint index)
{
  DutyResult result = { .status = duty_recall_status (self->instance->trial, due, index) };
  DutyEvidence evidence = { 0 };

  if (result.status != CEASEFIRE_FINDING_STATUS_UNSET)
    return result;
  if (self->is_tallied)
    evidence.told = duty_sum_tally (self->instance->tally);
  else
    evidence = duty_collect (self, due);
  result = duty_judge_evidence (self, due, evidence.told);
  duty_hold_against_force (self, due, &result);
  result.has_done = evidence.best > MONITOR_VERDICT_NOT_ENGAGED;
  result.done = evidence.when;
  return result;
}

/* Whether a pair counts depends on when it was due. */
static void
duty_take_stock (Duty *self, const GArray *dues)
{
  MonitorInstance *instance = self->instance;

  self->is_tallied = duty_keeps_tally (instance, dues);
  if (self->is_tallied)
    {
      duty_tally_pairs (self, dues->len ? &g_array_index (dues, MonitorDue, 0) : NULL);
      return;
    }
  g_clear_pointer (&instance->tally, g_free);
  for (guint i = 0; i < instance->pairs->len; i++)
    {
      MonitorPair *pair = g_ptr_array_index (instance->pairs, i);

      monitor_instance_count (instance, pair, duty_is_listed_for_any (dues, pair));
    }
}

void
monitor_conclude_duty (MonitorScene *scene, MonitorInstance *instance, GPtrArray *coverages)
{
  g_autoptr (GArray) spans = monitor_list_covered (scene, instance->clause, coverages);
  g_autoptr (GArray) triggers = monitor_list_triggers (scene, instance, coverages);
  g_autoptr (GArray) dues = monitor_list_dues (scene, instance, triggers);
  g_autoptr (GArray) results = g_array_new (FALSE, FALSE, sizeof (DutyResult));
  Duty self = { scene, instance, spans, FALSE };
  MonitorOutcome *outcome = &instance->outcome;

  /* R8.11 */
  if (outcome->phase == CEASEFIRE_PHASE_PENDING || (triggers && triggers->len == 0))
    g_array_set_size (dues, 0);
  if (instance->trial == NULL)
    duty_take_stock (&self, dues);
  outcome->status = CEASEFIRE_FINDING_STATUS_NOT_DUE;
  if (dues->len == 0)
    return;
  if (instance->clause->every)
    outcome->periods = g_array_new (FALSE, FALSE, sizeof (CeasefireFindingStatus));
  for (guint i = 0; i < dues->len; i++)
    {
      DutyResult result = duty_judge (&self, &g_array_index (dues, MonitorDue, i), i);

      g_array_append_val (results, result);
      if (outcome->periods)
        g_array_append_val (outcome->periods, result.status);
    }
  duty_conclude_results (outcome, dues, results);
}
