/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/duty.h"

/* Whether what is owed was done in time. */

typedef struct
{
  MonitorScene *scene;
  MonitorInstance *instance;
  GArray *spans; /* covered times */
  CeasefirePhase phase;
} Duty;

/* What the performances and omissions amount to, for one time at which it is due. */
typedef struct
{
  gboolean done, done_contested, done_perhaps_late, done_claimed, done_late, done_late_claimed;
  guint possible; /* aspects that leave a performance open */
  gboolean omitted, omitted_contested, omitted_alleged;
} DutyEvidence;

typedef struct
{
  CeasefireFindingStatus status;
  guint aspects;
  guint unknown;
  CeasefireRemedy remedied;
} DutyResult;

static CeasefireTruth
duty_is_timely (const MonitorDue *due, const CeasefireInterval *when)
{
  const CeasefireInterval period = { due->from, due->from, due->d0, due->d0, FALSE };
  CeasefireTruth timely;

  if (due->is_period)
    return ceasefire_interval_contains (&period, when);
  if (!due->has_deadline)
    return CEASEFIRE_TRUTH_YES;
  timely = ceasefire_interval_done_by (when, due->d0, due->d1);
  return due->is_doubtful ? MIN (timely, CEASEFIRE_TRUTH_UNKNOWN) : timely;
}

/* Whether somebody on the bearer's own side says that it happened. */
static gboolean
duty_is_said_by_bearer (Duty *self, const MonitorPair *pair)
{
  g_autoptr (GArray) voices = g_array_new (FALSE, FALSE, sizeof (MonitorVoice));
  MonitorQuery query = monitor_instance_query (self->instance, pair->purpose);
  const CeasefireInterval *when = pair->incident->when ? pair->incident->when : &monitor_unknown;
  MonitorWeight weight = { 0 };

  monitor_weigh_incident (self->scene, &query, pair->incident, &weight, voices);
  for (guint i = 0; i < voices->len; i++)
    {
      const MonitorVoice *voice = &g_array_index (voices, MonitorVoice, i);

      if (voice->is_for && voice->aspect == MONITOR_OCCURRENCE
          && monitor_query_is_own (self->scene, &query, voice->speaker, when)
               == CEASEFIRE_TRUTH_YES)
        return TRUE;
    }
  return FALSE;
}

static void
duty_add_performance (Duty *self, const MonitorDue *due, const MonitorPair *pair,
                      DutyEvidence *evidence)
{
  const CeasefireInterval *when = pair->incident->when ? pair->incident->when : &monitor_unknown;
  CeasefireTruth timely = duty_is_timely (due, when);

  if (when->e1 <= due->floor)
    return;
  if (timely == CEASEFIRE_TRUTH_NO)
    {
      if (due->is_period)
        return;
      evidence->done_late |= pair->verdict == MONITOR_VERDICT_ESTABLISHED;
      evidence->done_late_claimed |= pair->verdict == MONITOR_VERDICT_ALLEGED
                                     && duty_is_said_by_bearer (self, pair);
      return;
    }
  if (pair->verdict == MONITOR_VERDICT_POSSIBLE)
    evidence->possible |= MONITOR_FACTS & ~pair->weight.any[1];
  else if (pair->verdict == MONITOR_VERDICT_CONTESTED)
    evidence->done_contested = TRUE;
  else if (timely == CEASEFIRE_TRUTH_UNKNOWN)
    evidence->done_perhaps_late |= monitor_verdict_is_alive (pair->verdict);
  else if (pair->verdict == MONITOR_VERDICT_ESTABLISHED)
    evidence->done = TRUE;
  else if (pair->verdict == MONITOR_VERDICT_ALLEGED)
    evidence->done_claimed = TRUE;
}

static gboolean
duty_is_in_period (const MonitorDue *due, const MonitorPair *pair)
{
  const CeasefireInterval period = { due->from, due->from, due->d0, due->d0, FALSE };
  const CeasefireInterval *when = pair->incident->when ? pair->incident->when : &monitor_unknown;

  return !due->is_period || ceasefire_interval_intersects (when, &period) != CEASEFIRE_TRUTH_NO;
}

static DutyEvidence
duty_collect (Duty *self, const MonitorDue *due)
{
  DutyEvidence evidence = { 0 };

  for (guint i = 0; i < self->instance->pairs->len; i++)
    {
      const MonitorPair *pair = g_ptr_array_index (self->instance->pairs, i);

      if (pair->purpose == MONITOR_PURPOSE_PERFORMANCE)
        duty_add_performance (self, due, pair, &evidence);
      else if (pair->purpose == MONITOR_PURPOSE_OMISSION && duty_is_in_period (due, pair))
        {
          evidence.omitted |= pair->verdict == MONITOR_VERDICT_ESTABLISHED;
          evidence.omitted_contested |= pair->verdict == MONITOR_VERDICT_CONTESTED;
          evidence.omitted_alleged |= pair->verdict == MONITOR_VERDICT_ALLEGED;
        }
    }
  return evidence;
}

/* Whether the bearer owed it: bound or force is missing if nobody says so. */
static guint
duty_get_standing (Duty *self, const MonitorDue *due, gboolean *is_owed)
{
  const guint both = MONITOR_BIT (MONITOR_BOUND) | MONITOR_BIT (MONITOR_FORCE);
  MonitorQuery query = monitor_instance_query (self->instance, MONITOR_PURPOSE_BREACH);
  MonitorWeight weight = self->instance->bound;
  CeasefireInterval moment = self->scene->at;
  guint none;

  if (due->has_deadline && due->d1 > CALENDAR_BEFORE + 1 && due->d1 < CALENDAR_AFTER)
    moment = (CeasefireInterval){ due->d1 - 1, due->d1 - 1, due->d1, due->d1, FALSE };
  monitor_weigh_force (self->scene, &query, &moment, &weight, NULL);
  none = both & ~weight.any[1];
  *is_owed = (none & ~weight.half & weight.mismatch) == 0;
  return none;
}

static DutyResult
duty_result (CeasefireFindingStatus status, guint aspects, guint unknown, CeasefireRemedy remedied)
{
  return (DutyResult){ status, aspects, unknown, remedied };
}

/* The deadline is over, and nothing in time was said. */
static DutyResult
duty_judge_overdue (Duty *self, const MonitorDue *due, const DutyEvidence *evidence, guint missing)
{
  gboolean is_late = evidence->done_late || evidence->done_late_claimed;
  CeasefireRemedy remedy = evidence->done_late           ? CEASEFIRE_REMEDY_YES
                           : evidence->done_late_claimed ? CEASEFIRE_REMEDY_CLAIMED
                                                         : CEASEFIRE_REMEDY_NO;
  gboolean is_silence_telling = self->instance->clause->is_public
                                || monitor_is_covered (self->spans, due->from, due->d1);

  if (!is_late && !evidence->omitted_alleged && evidence->possible)
    return duty_result (CEASEFIRE_FINDING_STATUS_UNKNOWN, evidence->possible, 0, remedy);
  if (!is_late && !evidence->omitted_alleged && !is_silence_telling)
    return duty_result (CEASEFIRE_FINDING_STATUS_UNKNOWN, 0, MONITOR_UNKNOWN_PERFORMANCE, remedy);
  if (missing)
    return duty_result (CEASEFIRE_FINDING_STATUS_UNKNOWN, missing, 0, remedy);
  if (is_late || !evidence->omitted_alleged)
    return duty_result (CEASEFIRE_FINDING_STATUS_VIOLATED, 0, 0, remedy);
  return duty_result (CEASEFIRE_FINDING_STATUS_ALLEGED, 0, 0, remedy);
}

static DutyResult
duty_judge (Duty *self, const MonitorDue *due)
{
  DutyEvidence evidence = duty_collect (self, due);
  gboolean is_owed;
  guint missing = duty_get_standing (self, due, &is_owed);
  gint64 now = self->scene->at.s0;

#define DUTY_RETURN(status_, aspects_, unknown_)                                                   \
  return duty_result (CEASEFIRE_FINDING_STATUS_##status_, aspects_, unknown_, CEASEFIRE_REMEDY_NO)

  if (self->phase == CEASEFIRE_PHASE_PENDING || due->trigger == CEASEFIRE_TRUTH_NO)
    DUTY_RETURN (NOT_DUE, 0, 0);
  if (evidence.done)
    DUTY_RETURN (COMPLIED, 0, 0);
  if (!is_owed
      && (!evidence.done_claimed || evidence.done_contested || evidence.omitted
          || evidence.omitted_contested || evidence.omitted_alleged || evidence.done_perhaps_late))
    DUTY_RETURN (NOT_DUE, 0, 0);
  if (evidence.omitted && !missing)
    DUTY_RETURN (VIOLATED, 0, 0);
  if (evidence.omitted)
    DUTY_RETURN (UNKNOWN, missing, 0);
  if (evidence.done_contested || evidence.omitted_contested
      || (evidence.done_claimed && evidence.omitted_alleged))
    DUTY_RETURN (CONTESTED, 0, 0);
  if (evidence.done_perhaps_late)
    DUTY_RETURN (UNKNOWN, MONITOR_BIT (MONITOR_TIME), 0);
  if (evidence.done_claimed)
    DUTY_RETURN (CLAIMED, 0, 0);
  if (!due->has_deadline && evidence.omitted_alleged)
    DUTY_RETURN (ALLEGED, 0, 0);
  if (!due->has_deadline)
    DUTY_RETURN (NOT_DUE, 0, MONITOR_UNKNOWN_DEADLINE);
  if (now < due->d0)
    DUTY_RETURN (NOT_DUE, 0, 0);
  if (due->trigger == CEASEFIRE_TRUTH_UNKNOWN)
    DUTY_RETURN (UNKNOWN, 0, MONITOR_UNKNOWN_TRIGGER);
  if (now < due->d1 || due->is_doubtful)
    DUTY_RETURN (UNKNOWN, 0, MONITOR_UNKNOWN_DEADLINE);
#undef DUTY_RETURN
  return duty_judge_overdue (self, due, &evidence, missing);
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

static gboolean
duty_is_used (const MonitorPair *pair, const GArray *dues, MonitorVerdict verdict)
{
  if (pair->purpose != MONITOR_PURPOSE_PERFORMANCE || pair->verdict != verdict
      || pair->incident->when == NULL)
    return FALSE;
  for (guint i = 0; i < dues->len; i++)
    {
      const MonitorDue *due = &g_array_index (dues, MonitorDue, i);

      if (pair->incident->when->e1 > due->floor
          && duty_is_timely (due, pair->incident->when) == CEASEFIRE_TRUTH_YES)
        return TRUE;
    }
  return FALSE;
}

/* For clauses that wait for this one: when it was done, or when its time ran out. */
static void
duty_note_when (Duty *self, const GArray *dues, const GArray *results)
{
  MonitorOutcome *outcome = &self->instance->outcome;
  gboolean is_complied = outcome->status == CEASEFIRE_FINDING_STATUS_COMPLIED;
  gboolean is_done = is_complied || outcome->status == CEASEFIRE_FINDING_STATUS_CLAIMED;

  for (guint i = 0; is_done && i < self->instance->pairs->len; i++)
    {
      const MonitorPair *pair = g_ptr_array_index (self->instance->pairs, i);

      if (duty_is_used (pair, dues,
                        is_complied ? MONITOR_VERDICT_ESTABLISHED : MONITOR_VERDICT_ALLEGED))
        monitor_outcome_note (outcome, pair->incident->when->e0, pair->incident->when->e1, TRUE);
    }
  for (guint i = 0; !is_done && i < dues->len; i++)
    {
      const MonitorDue *due = &g_array_index (dues, MonitorDue, i);

      if (due->has_deadline && g_array_index (results, DutyResult, i).status == outcome->status)
        monitor_outcome_note (outcome, due->d0, due->d1, FALSE);
    }
}

void
monitor_conclude_duty (MonitorScene *scene, MonitorInstance *instance, GPtrArray *coverages)
{
  MonitorQuery query = monitor_instance_query (instance, MONITOR_PURPOSE_BREACH);
  g_autoptr (GArray) spans = monitor_list_covered (scene, instance->clause, coverages);
  g_autoptr (GArray) dues = monitor_list_dues (scene, instance, coverages);
  g_autoptr (GArray) results = g_array_new (FALSE, FALSE, sizeof (DutyResult));
  Duty self = { scene, instance, spans, monitor_query_get_phase (scene, &query) };
  MonitorOutcome *outcome = &instance->outcome;

  if (instance->clause->every)
    outcome->periods = g_array_new (FALSE, FALSE, sizeof (CeasefireFindingStatus));
  for (guint i = 0; i < dues->len; i++)
    {
      DutyResult result = duty_judge (&self, &g_array_index (dues, MonitorDue, i));

      g_array_append_val (results, result);
      if (outcome->periods)
        g_array_append_val (outcome->periods, result.status);
    }
  outcome->phase = self.phase;
  outcome->status = duty_sum_up (results);
  for (guint i = 0; i < results->len; i++)
    {
      const DutyResult *result = &g_array_index (results, DutyResult, i);

      if (result->status != outcome->status)
        continue;
      outcome->aspects |= result->aspects;
      outcome->unknown |= result->unknown;
      outcome->remedied = MAX (outcome->remedied, result->remedied);
    }
  duty_note_when (&self, dues, results);
}
