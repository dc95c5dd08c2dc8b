/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/verdict/instance.h"

#include "monitor/evidence/bound.h"
#include "monitor/verdict/bits.h"
#include "monitor/verdict/duty.h"
#include "monitor/verdict/events.h"
#include "monitor/verdict/exception.h"

#include <string.h>

/* The status of one clause for one bearer, from its assessments. */

MonitorInstance *
monitor_instance_new (MonitorClause *clause, MonitorEntity *bearer)
{
  MonitorInstance *self = g_new0 (MonitorInstance, 1);

  self->clause = clause;
  self->bearer = bearer;
  self->survey.exception = CEASEFIRE_EXCEPTION_STATE_NONE;
  self->assessments = g_ptr_array_new ();
  self->events = g_ptr_array_new ();
  return self;
}

void
monitor_instance_free (MonitorInstance *self)
{
  g_ptr_array_unref (self->assessments);
  g_ptr_array_unref (self->events);
  g_clear_pointer (&self->forces, g_hash_table_unref);
  g_clear_pointer (&self->tenure, monitor_tenure_free);
  monitor_outcome_clear (&self->outcome);
  g_clear_pointer (&self->gate, g_array_unref);
  g_free (self->bits);
  g_clear_pointer (&self->first, g_array_unref);
  g_free (self);
}

void
monitor_instance_forget (MonitorContext *context, MonitorInstance *self)
{
  g_clear_pointer (&self->tenure, monitor_tenure_free);
  self->tenure = monitor_tenure_new (context, self->clause, self->bearer);
  monitor_instance_settle_standing (context, self);
}

CeasefireInterval
monitor_clause_get_span (const MonitorClause *clause)
{
  CeasefireInterval span = monitor_always;

  for (guint i = 0; i < clause->instances->len; i++)
    {
      const MonitorInstance *instance = g_ptr_array_index (clause->instances, i);
      const CeasefireInterval *own = &instance->tenure->span;

      span.s0 = i == 0 ? own->s0 : MIN (span.s0, own->s0);
      span.s1 = i == 0 ? own->s1 : MIN (span.s1, own->s1);
      span.e0 = i == 0 ? own->e0 : MAX (span.e0, own->e0);
      span.e1 = i == 0 ? own->e1 : MAX (span.e1, own->e1);
      span.doubtful |= own->doubtful;
    }
  return span;
}

static void
instance_note (MonitorInstance *self, const MonitorAssessment *assessment)
{
  self->is_joined_anew |= assessment->incident->entity->is_joined;
  ceasefire_digest_add (&self->digest, monitor_assessment_digest (assessment));
}

static void
instance_unnote (MonitorInstance *self, const MonitorAssessment *assessment)
{
  self->is_joined_anew |= assessment->incident->entity->is_joined;
  ceasefire_digest_subtract (&self->digest, monitor_assessment_digest (assessment));
}

static GPtrArray *
instance_get_list (const MonitorInstance *self, const MonitorAssessment *assessment)
{
  switch ((MonitorPurpose) assessment->purpose)
    {
    case MONITOR_PURPOSE_ATTACK:
      return self->attacks->assessments;
    case MONITOR_PURPOSE_EVENT:
      return self->events;
    default:
      return self->assessments;
    }
}

void
monitor_instance_put_in (MonitorInstance *self, const MonitorAssessment *assessment)
{
  if (assessment->purpose == MONITOR_PURPOSE_ATTACK)
    {
      monitor_attacks_put_in (self->attacks, assessment);
      return;
    }
  instance_note (self, assessment);
  if (assessment->purpose != MONITOR_PURPOSE_EVENT)
    self->counts[assessment->status]++;
}

void
monitor_instance_add (MonitorInstance *self, MonitorAssessment *assessment)
{
  GPtrArray *assessments = instance_get_list (self, assessment);

  assessment->position = assessments->len;
  g_ptr_array_add (assessments, assessment);
  monitor_instance_put_in (self, assessment);
}

static void
instance_put (GPtrArray *assessments, guint position, MonitorAssessment *assessment)
{
  assessment->position = position;
  g_ptr_array_index (assessments, position) = assessment;
}

/* Counted assessments come first in the array: swaps it behind them. */
static void
instance_take_from_bits (MonitorInstance *self, MonitorAssessment *assessment)
{
  MonitorBits *bits = self->bits;
  MonitorAssessment *other;

  if (bits == NULL || assessment->position >= bits->n_assessments)
    return;
  monitor_bits_remove (bits, assessment);
  other = g_ptr_array_index (self->assessments, bits->n_assessments);
  instance_put (self->assessments, assessment->position, other);
  instance_put (self->assessments, bits->n_assessments, assessment);
}

void
monitor_instance_take_out (MonitorInstance *self, MonitorAssessment *assessment)
{
  if (assessment->purpose == MONITOR_PURPOSE_ATTACK)
    {
      monitor_attacks_take_out (self->attacks, assessment);
      return;
    }
  instance_unnote (self, assessment);
  if (assessment->purpose == MONITOR_PURPOSE_EVENT)
    return;
  self->counts[assessment->status]--;
  instance_take_from_bits (self, assessment);
}

/* The last of the list moves to its position. */
void
monitor_instance_remove (MonitorInstance *self, MonitorAssessment *assessment)
{
  GPtrArray *assessments = instance_get_list (self, assessment);

  monitor_instance_take_out (self, assessment);
  instance_put (assessments, assessment->position,
                g_ptr_array_index (assessments, assessments->len - 1));
  g_ptr_array_set_size (assessments, (int) assessments->len - 1);
}

static void
instance_settle_attacks (MonitorInstance *self)
{
  if (self->attacks)
    monitor_attacks_settle (self->attacks);
}

void
monitor_instance_except (MonitorContext *context, MonitorInstance *self,
                         MonitorAssessment *assessment)
{
  instance_settle_attacks (self);
  instance_unnote (self, assessment);
  self->counts[assessment->status]--;
  monitor_assessment_except (context, assessment);
  self->counts[assessment->status]++;
  instance_note (self, assessment);
}

/* Only breaches are excused. Whether others count is settled by monitor_instance_count(). */
static void
instance_except_anew (MonitorContext *context, MonitorInstance *self)
{
  instance_settle_attacks (self);
  if (self->clause->exceptions->len == 0)
    return;
  for (guint i = 0; self->is_excused_anew && i < self->assessments->len; i++)
    {
      MonitorAssessment *assessment = g_ptr_array_index (self->assessments, i);

      if (assessment->purpose == MONITOR_PURPOSE_BREACH)
        monitor_instance_except (context, self, assessment);
    }
  self->is_excused_anew = FALSE;
}

gboolean
monitor_instance_is_free (MonitorContext *context, const MonitorInstance *self)
{
  const guint bit = MONITOR_BIT (MONITOR_BOUND);
  MonitorQuery query = monitor_instance_query (self, MONITOR_PURPOSE_BREACH);
  MonitorWeight weight = { 0 };
  MonitorAspect decisive;
  guint line;

  monitor_weigh_bound (context, &query, &context->at, &weight, NULL);
  monitor_weight_presume (&weight);
  return monitor_decide (&weight, bit, &line, &decisive) < MONITOR_VERDICT_POSSIBLE;
}

/* The time of a ban, which an act or another agreement may cut. */
static CeasefireInterval
instance_get_time (const MonitorContext *context, const MonitorInstance *self)
{
  CeasefireInterval time = self->tenure->span;
  CeasefireInterval when;

  if (monitor_tenure_find_end (self->tenure, &context->at, &when) == CEASEFIRE_TRUTH_YES)
    {
      time.e0 = MIN (time.e0, when.s0);
      time.e1 = MIN (time.e1, when.s1);
      ceasefire_interval_tighten (&time);
    }
  return time;
}

/* R8.2, R8.3, R8.4, R8.5, D17: The status of a ban without incidents, by phase and coverage: from the
   earliest start to the latest end, or until now. */
static CeasefireFindingStatus
instance_conclude_silence (MonitorContext *context, MonitorInstance *self, GPtrArray *coverages)
{
  const CeasefireInterval time = instance_get_time (context, self);
  const gint64 until = MIN (time.e1, context->at.s0);
  g_autoptr (MonitorCovered) covered = NULL;

  if (monitor_tenure_is_pending (self->tenure, &context->at)
      || (self->gate && self->gate->len == 0))
    return CEASEFIRE_FINDING_STATUS_NOT_DUE;
  if (!self->tenure->is_told || coverages->len == 0 || monitor_instance_is_free (context, self))
    return CEASEFIRE_FINDING_STATUS_NO_BREACH_KNOWN;
  covered = monitor_covered_new (context, self->clause, self->bearer, coverages);
  if (!monitor_is_covered (covered, time.s0, until))
    return CEASEFIRE_FINDING_STATUS_NO_BREACH_KNOWN;
  self->outcome.coverage = g_ptr_array_new ();
  monitor_covered_list (covered, time.s0, until, self->outcome.coverage);
  self->outcome.ground = CEASEFIRE_GROUND_COVERAGE;
  return time.e1 <= context->at.s0 ? CEASEFIRE_FINDING_STATUS_COMPLIED
                                   : CEASEFIRE_FINDING_STATUS_COMPLIED_SO_FAR;
}

static void
instance_note_free (MonitorContext *context, MonitorInstance *self)
{
  self->outcome.performed.is_free = self->clause->waiting->len > 0
                                    && monitor_instance_is_free (context, self);
}

/* For clauses that wait for it, a ban is performed when its own time is over; what ends it otherwise they
   look at themselves. */
static void
instance_note_kept (MonitorContext *context, MonitorInstance *self)
{
  const CeasefireInterval time = self->tenure->span;
  MonitorPerformed *performed = &self->outcome.performed;

  instance_note_free (context, self);
  if (!self->tenure->is_told || time.e1 > context->at.s0
      || self->outcome.status == CEASEFIRE_FINDING_STATUS_VIOLATED)
    return;
  performed->truth = self->outcome.status == CEASEFIRE_FINDING_STATUS_COMPLIED
                       ? CEASEFIRE_TRUTH_YES
                       : CEASEFIRE_TRUTH_UNKNOWN;
  performed->when = (CeasefireInterval){ ceasefire_calendar_add (time.e0, -1),
                                         ceasefire_calendar_add (time.e1, -1), time.e0, time.e1,
                                         time.doubtful };
}

/* R8.1: The worst of its incidents. */
static void
instance_conclude_ban (MonitorContext *context, MonitorInstance *self, GPtrArray *coverages)
{
  static const struct
  {
    CeasefireAssessmentStatus worst;
    CeasefireFindingStatus status;
  } order[] = {
    { CEASEFIRE_ASSESSMENT_STATUS_VIOLATED, CEASEFIRE_FINDING_STATUS_VIOLATED },
    { CEASEFIRE_ASSESSMENT_STATUS_CONTESTED, CEASEFIRE_FINDING_STATUS_CONTESTED },
    { CEASEFIRE_ASSESSMENT_STATUS_ALLEGED, CEASEFIRE_FINDING_STATUS_ALLEGED },
    { CEASEFIRE_ASSESSMENT_STATUS_POSSIBLE, CEASEFIRE_FINDING_STATUS_POSSIBLE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (order) && !self->outcome.status; i++)
    if (self->counts[order[i].worst])
      {
        self->outcome.status = order[i].status;
        self->outcome.ground = CEASEFIRE_GROUND_STATEMENTS;
      }
  if (!self->outcome.status)
    self->outcome.status = instance_conclude_silence (context, self, coverages);
  instance_note_kept (context, self);
}

void
monitor_instance_count (MonitorInstance *self, MonitorAssessment *assessment, gboolean is_counted,
                        gboolean is_early)
{
  CeasefireAssessmentStatus status = is_counted ? monitor_assessment_get_status (assessment)
                                                : CEASEFIRE_ASSESSMENT_STATUS_UNSET;

  if (status == assessment->status && (guint8) is_early == assessment->is_early)
    return;
  instance_unnote (self, assessment);
  self->counts[assessment->status]--;
  assessment->status = status;
  assessment->is_early = (guint8) is_early;
  self->counts[assessment->status]++;
  instance_note (self, assessment);
}

static void
instance_judge_assessment (MonitorContext *context, MonitorInstance *self,
                           MonitorAssessment *assessment)
{
  instance_unnote (self, assessment);
  self->counts[assessment->status]--;
  monitor_assessment_judge (context, assessment);
  monitor_assessment_except (context, assessment);
  self->counts[assessment->status]++;
  instance_note (self, assessment);
}

/* R8.6: A ban that something must trigger holds from then on. */
static void
instance_open_gate (MonitorContext *context, MonitorInstance *self, GPtrArray *coverages)
{
  g_autoptr (GArray) triggers = NULL;

  if (self->clause->kind != MONITOR_NORM_BAN || self->clause->trigger == MONITOR_TRIGGER_NONE)
    return;
  g_clear_pointer (&self->gate, g_array_unref);
  self->gate = g_array_new (FALSE, FALSE, sizeof (MonitorGate));
  triggers = monitor_list_triggers (context, self, coverages);
  for (guint i = 0; i < triggers->len; i++)
    {
      const MonitorTrigger *trigger = &g_array_index (triggers, MonitorTrigger, i);
      const CeasefireInterval *when = &trigger->when;
      MonitorGate gate = { trigger->truth,
                           { when->e0, when->e1, CALENDAR_AFTER, CALENDAR_AFTER, when->doubtful } };

      if (trigger->is_undated)
        gate.from = monitor_always;
      g_array_append_val (self->gate, gate);
    }
  instance_settle_attacks (self);
  for (guint i = 0; i < self->assessments->len; i++)
    instance_judge_assessment (context, self, g_ptr_array_index (self->assessments, i));
  for (guint i = 0; self->gate->len == 0 && i < self->assessments->len; i++)
    monitor_instance_count (self, g_ptr_array_index (self->assessments, i), FALSE, FALSE);
}

static void
instance_conclude_kind (MonitorContext *context, MonitorInstance *self, GPtrArray *coverages)
{
  MonitorOutcome *outcome = &self->outcome;

  if (self->tenure->is_draft)
    {
      outcome->status = CEASEFIRE_FINDING_STATUS_NOT_DUE;
      instance_note_free (context, self);
      return;
    }
  if (self->clause->in_cycle)
    {
      outcome->status = CEASEFIRE_FINDING_STATUS_UNKNOWN;
      outcome->unknown = MONITOR_UNKNOWN_TRIGGER;
      return;
    }
  switch (self->clause->kind)
    {
    case MONITOR_NORM_BAN:
      instance_conclude_ban (context, self, coverages);
      break;
    case MONITOR_NORM_DUTY:
      monitor_conclude_duty (context, self, coverages);
      break;
    case MONITOR_NORM_PERMISSION:
      outcome->status = CEASEFIRE_FINDING_STATUS_PERMISSION;
      break;
    case MONITOR_NORM_POWER:
      outcome->status = CEASEFIRE_FINDING_STATUS_POWER;
      break;
    case MONITOR_NORM_UNCLEAR:
    default:
      outcome->status = CEASEFIRE_FINDING_STATUS_UNKNOWN;
      outcome->unknown = MONITOR_UNKNOWN_ACTION;
      break;
    }
}

/* Judges anew, under another span of the clause, the breaches that may lie outside of it. */
static void
instance_recount (MonitorContext *context, MonitorInstance *copy)
{
  for (guint i = 0; i < copy->assessments->len; i++)
    {
      const MonitorAssessment *assessment = g_ptr_array_index (copy->assessments, i);
      MonitorAssessment trial = *assessment;

      if (assessment->purpose != MONITOR_PURPOSE_BREACH
          || !((assessment->weight.half | assessment->weight.any[0]) & MONITOR_BIT (MONITOR_TIME)))
        continue;
      trial.instance = copy;
      if (monitor_assessment_judge (context, &trial))
        monitor_assessment_except (context, &trial);
      copy->counts[assessment->status]--;
      copy->counts[trial.status]++;
    }
}

/* The outcome if half effective extensions that somebody denies are read so. */
static MonitorOutcome
instance_try_extensions (MonitorContext *context, const MonitorInstance *self,
                         MonitorExtensions extensions, GPtrArray *coverages)
{
  static const MonitorTrial nothing = { 0 };
  MonitorTenure tenure = monitor_tenure_read_as (self->tenure, extensions);
  MonitorInstance copy = monitor_instance_begin_trial (self, self->trial ? self->trial : &nothing);

  copy.tenure = &tenure;
  if (self->clause->kind == MONITOR_NORM_BAN)
    instance_recount (context, &copy);
  instance_conclude_kind (context, &copy, coverages);
  monitor_outcome_clear (&copy.outcome);
  return copy.outcome;
}

/* S4: An extension that somebody denies makes the status contested, if it decides. */
static void
instance_conclude (MonitorContext *context, MonitorInstance *self, GPtrArray *coverages)
{
  MonitorOutcome *outcome = &self->outcome;
  MonitorOutcome valid;
  MonitorOutcome without;

  instance_conclude_kind (context, self, coverages);
  if (!monitor_tenure_is_disputed (self->tenure))
    return;
  valid = instance_try_extensions (context, self, MONITOR_EXTENSIONS_VALID, coverages);
  without = instance_try_extensions (context, self, MONITOR_EXTENSIONS_VOID, coverages);
  outcome->remedied = without.remedied;
  if (valid.status == without.status && valid.remedied == without.remedied)
    {
      outcome->status = without.status;
      return;
    }
  outcome->status = CEASEFIRE_FINDING_STATUS_CONTESTED;
  outcome->ground = CEASEFIRE_GROUND_STATEMENTS;
  g_clear_pointer (&outcome->coverage, g_ptr_array_unref);
  outcome->remedied = CEASEFIRE_REMEDY_NO;
  outcome->aspects = 0;
  outcome->unknown = 0;
}

MonitorInstance
monitor_instance_begin_trial (const MonitorInstance *self, const MonitorTrial *trial)
{
  MonitorInstance copy = *self;

  copy.trial = trial;
  copy.outcome = (MonitorOutcome){ .phase = self->outcome.phase, .remedied = CEASEFIRE_REMEDY_NO };
  return copy;
}

CeasefireFindingStatus
monitor_instance_try (MonitorContext *context, MonitorInstance *copy, GPtrArray *coverages)
{
  instance_conclude (context, copy, coverages);
  monitor_outcome_clear (&copy->outcome);
  return copy->outcome.status;
}

/* What is told of one event counts once, which depends on incidents that it may not even assess. */
static void
instance_join (MonitorContext *context, MonitorInstance *self)
{
  guint n[MONITOR_N_STATUSES];

  self->is_joined_anew = FALSE;
  self->joined = (CeasefireDigest){ 0, 0 };
  memcpy (n, self->counts, sizeof n);
  monitor_events_count (context->world, self->assessments, n);
  if (memcmp (n, self->counts, sizeof n) != 0)
    self->joined = ceasefire_bytes_digest (n, sizeof n);
}

/* Changes are found by digests, since a copy of all assessments as last reported would double the
   memory. Outcomes are small, and compared. */
static CeasefireDigest
instance_digest_all (const MonitorInstance *self)
{
  CeasefireDigest all[]
    = { self->digest, self->joined, self->clause->agreement->digest, { 0, 0 }, { 0, 0 } };

  if (self->attacks)
    all[4] = self->attacks->digest;

  for (const MonitorClause *clause = self->clause; clause; clause = clause->around)
    ceasefire_digest_add (&all[3], monitor_claims_digest (clause->entity));
  return ceasefire_bytes_digest (all, sizeof all);
}

gboolean
monitor_instance_conclude (MonitorContext *context, MonitorInstance *self, GPtrArray *coverages)
{
  MonitorQuery query = monitor_instance_query (self, MONITOR_PURPOSE_BREACH);
  MonitorOutcome *outcome = &self->outcome;
  const CeasefireDigest shown = self->shown;
  MonitorOutcome before;
  gboolean is_same;

  instance_except_anew (context, self);
  if (self->is_joined_anew)
    instance_join (context, self);
  before = *outcome;
  memset (outcome, 0, sizeof *outcome);
  outcome->remedied = CEASEFIRE_REMEDY_NO;
  outcome->ground = CEASEFIRE_GROUND_NOTHING;
  instance_open_gate (context, self, coverages);
  outcome->phase = monitor_query_get_phase (context, &query);
  instance_conclude (context, self, coverages);
  self->shown = instance_digest_all (self);
  is_same = self->is_concluded && ceasefire_digest_equal (self->shown, shown)
            && monitor_outcome_equal (outcome, &before);
  self->is_concluded = TRUE;
  monitor_outcome_clear (&before);
  return !is_same;
}
