/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/duty.h"

#include <string.h>

/* Whether what is owed was done in time. */

typedef struct
{
  MonitorScene *scene;
  MonitorInstance *instance;
  GArray *spans; /* covered times */
} Duty;

/* What the performances and omissions amount to, for one time at which it is due. */
typedef struct
{
  gboolean done, done_contested, done_perhaps_late, done_claimed, done_late, done_late_claimed;
  guint possible; /* aspects that leave a performance or an omission open */
  gboolean omitted, omitted_contested, omitted_alleged;
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

static void
duty_add_performance (Duty *self, const MonitorDue *due, const MonitorPair *pair,
                      DutyEvidence *evidence)
{
  CeasefireTruth timely = duty_is_timely (due, pair);
  gboolean is_alleged = pair->verdict == MONITOR_VERDICT_ALLEGED;
  gboolean is_established = pair->verdict == MONITOR_VERDICT_ESTABLISHED;

  if (timely == CEASEFIRE_TRUTH_NO)
    {
      evidence->done_late |= is_established;
      evidence->done_late_claimed |= is_alleged && duty_is_said_by_bearer (self, pair);
      return;
    }
  if (pair->verdict == MONITOR_VERDICT_POSSIBLE)
    evidence->possible |= MONITOR_FACTS & ~pair->weight.any[1];
  evidence->done_contested |= pair->verdict == MONITOR_VERDICT_CONTESTED;
  if (!is_alleged && !is_established)
    return;
  evidence->done_perhaps_late |= timely == CEASEFIRE_TRUTH_UNKNOWN;
  if (timely == CEASEFIRE_TRUTH_UNKNOWN)
    return;
  evidence->done |= is_established;
  evidence->done_claimed |= is_alleged;
  duty_note_performance (pair, evidence);
}

static void
duty_add_omission (const MonitorPair *pair, DutyEvidence *evidence)
{
  evidence->omitted |= pair->verdict == MONITOR_VERDICT_ESTABLISHED;
  evidence->omitted_contested |= pair->verdict == MONITOR_VERDICT_CONTESTED;
  evidence->omitted_alleged |= pair->verdict == MONITOR_VERDICT_ALLEGED;
  if (pair->verdict == MONITOR_VERDICT_POSSIBLE)
    evidence->possible |= monitor_query_aspects (pair->purpose) & ~pair->weight.any[1];
}

static DutyEvidence
duty_collect (Duty *self, const MonitorDue *due)
{
  DutyEvidence evidence = { 0 };

  for (guint i = 0; i < self->instance->pairs->len; i++)
    {
      const MonitorPair *pair = g_ptr_array_index (self->instance->pairs, i);

      if (!duty_is_counted (due, pair))
        continue;
      if (pair->purpose == MONITOR_PURPOSE_PERFORMANCE)
        duty_add_performance (self, due, pair, &evidence);
      else
        duty_add_omission (pair, &evidence);
    }
  return evidence;
}

/* The first line of section 8 that applies. */
static DutyResult
duty_judge_evidence (Duty *self, const MonitorDue *due, const DutyEvidence *evidence)
{
  gint64 now = self->scene->at.s0;

#define DUTY_RETURN(status_, aspects_, unknown_)                                                   \
  return (DutyResult)                                                                              \
  {                                                                                                \
    .status = CEASEFIRE_FINDING_STATUS_##status_, .aspects = aspects_, .unknown = unknown_,        \
    .remedied = CEASEFIRE_REMEDY_NO                                                                \
  }

  if (evidence->done)
    DUTY_RETURN (COMPLIED, 0, 0);
  if (evidence->omitted)
    DUTY_RETURN (VIOLATED, 0, 0);
  if (evidence->done_contested || evidence->omitted_contested
      || (evidence->done_claimed && evidence->omitted_alleged))
    DUTY_RETURN (CONTESTED, 0, 0);
  if (evidence->done_perhaps_late)
    DUTY_RETURN (UNKNOWN, MONITOR_BIT (MONITOR_TIME), 0);
  if (evidence->done_claimed)
    DUTY_RETURN (CLAIMED, 0, 0);
  if (!due->has_deadline && evidence->omitted_alleged)
    DUTY_RETURN (ALLEGED, 0, 0);
  if (!due->has_deadline)
    DUTY_RETURN (NOT_DUE, 0, MONITOR_UNKNOWN_DEADLINE);
  if (now < due->d0)
    DUTY_RETURN (NOT_DUE, 0, 0);
  if (due->trigger == CEASEFIRE_TRUTH_UNKNOWN)
    DUTY_RETURN (UNKNOWN, 0, MONITOR_UNKNOWN_TRIGGER);
  if (now < due->d1 || due->is_doubtful)
    DUTY_RETURN (UNKNOWN, 0, MONITOR_UNKNOWN_DEADLINE);
  if (evidence->done_late || evidence->done_late_claimed)
    return (DutyResult){ .status = CEASEFIRE_FINDING_STATUS_VIOLATED,
                         .remedied = evidence->done_late ? CEASEFIRE_REMEDY_YES
                                                         : CEASEFIRE_REMEDY_CLAIMED };
  if (evidence->omitted_alleged)
    DUTY_RETURN (ALLEGED, 0, 0);
  if (evidence->possible)
    DUTY_RETURN (UNKNOWN, evidence->possible, 0);
  if (self->instance->clause->is_public || monitor_is_covered (self->spans, due->begin.s0, due->d1))
    DUTY_RETURN (VIOLATED, 0, 0);
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

/* Nobody breaks what does not bind, or is not in force when it is due. */
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

/* Of several times at which it is due, the worst counts. */
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

static gboolean
duty_is_counted_for_any (const GArray *dues, const MonitorPair *pair)
{
  for (guint i = 0; i < dues->len; i++)
    if (pair->purpose == MONITOR_PURPOSE_OMISSION
        || duty_is_counted (&g_array_index (dues, MonitorDue, i), pair))
      return TRUE;
  return FALSE;
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
  DutyEvidence evidence;

  if (result.status != CEASEFIRE_FINDING_STATUS_UNSET)
    return result;
  evidence = duty_collect (self, due);
  result = duty_judge_evidence (self, due, &evidence);
  duty_hold_against_force (self, due, &result);
  result.has_done = evidence.best > MONITOR_VERDICT_NOT_ENGAGED;
  result.done = evidence.when;
  return result;
}

/* Whether each counts depends on when it was due. */
static void
duty_count_pairs (MonitorInstance *instance, const GArray *dues)
{
  for (guint i = 0; i < instance->pairs->len; i++)
    {
      MonitorPair *pair = g_ptr_array_index (instance->pairs, i);

      monitor_instance_count (instance, pair, duty_is_counted_for_any (dues, pair));
    }
}

void
monitor_conclude_duty (MonitorScene *scene, MonitorInstance *instance, GPtrArray *coverages)
{
  g_autoptr (GArray) spans = monitor_list_covered (scene, instance->clause, coverages);
  g_autoptr (GArray) triggers = monitor_list_triggers (scene, instance, coverages);
  g_autoptr (GArray) dues = monitor_list_dues (scene, instance, triggers);
  g_autoptr (GArray) results = g_array_new (FALSE, FALSE, sizeof (DutyResult));
  Duty self = { scene, instance, spans };
  MonitorOutcome *outcome = &instance->outcome;

  if (outcome->phase == CEASEFIRE_PHASE_PENDING || (triggers && triggers->len == 0))
    g_array_set_size (dues, 0);
  if (instance->trial == NULL)
    duty_count_pairs (instance, dues);
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
