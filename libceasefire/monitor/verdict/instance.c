/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/verdict/instance.h"

#include "monitor/evidence/force.h"
#include "monitor/verdict/duty.h"

#include <string.h>

/* One clause for one bearer. */

MonitorInstance *
monitor_instance_new (MonitorClause *clause, MonitorThing *bearer)
{
  MonitorInstance *self = g_new0 (MonitorInstance, 1);

  self->clause = clause;
  self->bearer = bearer;
  self->pairs = g_ptr_array_new_with_free_func (g_free);
  self->aside = g_ptr_array_new_with_free_func (g_free);
  self->forces = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  return self;
}

void
monitor_instance_free (MonitorInstance *self)
{
  g_ptr_array_unref (self->pairs);
  g_ptr_array_unref (self->aside);
  g_hash_table_unref (self->forces);
  g_clear_pointer (&self->outcome.periods, g_array_unref);
  g_clear_pointer (&self->gate, g_array_unref);
  g_free (self->tally);
  g_free (self);
}

void
monitor_instance_forget (MonitorScene *scene, MonitorInstance *self)
{
  MonitorQuery query = monitor_instance_query (self, MONITOR_PURPOSE_BREACH);

  g_hash_table_remove_all (self->forces);
  memset (&self->bound, 0, sizeof self->bound);
  monitor_weigh_bound (scene, &query, &self->bound, NULL);
}

/* What a finding shows of a pair, and what that depends on. */
static CeasefireDigest
instance_digest (const MonitorPair *pair)
{
  const struct
  {
    CeasefireDigest told;
    MonitorWeight weight;
    guint8 status, exception, purpose, is_proportionality_asked;
  } shown = { pair->digest,    pair->weight,  pair->status,
              pair->exception, pair->purpose, pair->is_proportionality_asked };

  G_STATIC_ASSERT (sizeof shown == sizeof shown.told + sizeof shown.weight + 4);
  return ceasefire_bytes_digest (&shown, sizeof shown);
}

static void
instance_note (MonitorInstance *self, const MonitorPair *pair)
{
  ceasefire_digest_add (&self->digest, instance_digest (pair));
}

static void
instance_unnote (MonitorInstance *self, const MonitorPair *pair)
{
  ceasefire_digest_subtract (&self->digest, instance_digest (pair));
}

static gboolean
instance_is_aside (const MonitorPair *pair)
{
  return pair->purpose == MONITOR_PURPOSE_ATTACK || pair->purpose == MONITOR_PURPOSE_EVENT;
}

void
monitor_instance_add (MonitorInstance *self, MonitorPair *pair)
{
  GPtrArray *pairs = instance_is_aside (pair) ? self->aside : self->pairs;

  pair->position = pairs->len;
  g_ptr_array_add (pairs, pair);
  self->is_dirty = TRUE;
  instance_note (self, pair);
  if (pairs == self->pairs)
    self->counts[pair->status]++;
  else
    {
      self->n_attacks += monitor_pair_is_attack (pair);
      self->is_aside_sorted = FALSE;
      self->is_excused_anew = TRUE;
    }
}

static void
instance_put (GPtrArray *pairs, guint position, MonitorPair *pair)
{
  pair->position = position;
  g_ptr_array_index (pairs, position) = pair;
}

/* Those that a tally tells of come before those that it does not. */
static void
instance_take_from_tally (MonitorInstance *self, MonitorPair *pair)
{
  MonitorTally *tally = self->tally;
  MonitorPair *other;

  if (tally == NULL || pair->position >= tally->n_pairs)
    return;
  monitor_tally_remove (tally, pair);
  other = g_ptr_array_index (self->pairs, tally->n_pairs);
  instance_put (self->pairs, pair->position, other);
  instance_put (self->pairs, tally->n_pairs, pair);
}

/* Frees the pair. The last one takes its place. */
void
monitor_instance_remove (MonitorInstance *self, MonitorPair *pair)
{
  GPtrArray *pairs = instance_is_aside (pair) ? self->aside : self->pairs;
  MonitorPair *last;

  self->is_dirty = TRUE;
  instance_unnote (self, pair);
  if (pairs == self->pairs)
    {
      self->counts[pair->status]--;
      instance_take_from_tally (self, pair);
    }
  else
    {
      self->n_attacks -= monitor_pair_is_attack (pair);
      self->is_aside_sorted = FALSE;
      self->is_excused_anew = TRUE;
    }
  last = g_ptr_array_index (pairs, pairs->len - 1);
  last->position = pair->position;
  g_ptr_array_remove_index_fast (pairs, pair->position);
}

static int
instance_compare_starts (gconstpointer a, gconstpointer b)
{
  gint64 s = (*(const MonitorPair *const *) a)->when->s0;
  gint64 t = (*(const MonitorPair *const *) b)->when->s0;

  return s < t ? -1 : s > t;
}

static void
instance_sort_aside (MonitorInstance *self)
{
  if (self->is_aside_sorted)
    return;
  self->longest = 0;
  g_ptr_array_sort (self->aside, instance_compare_starts);
  for (guint i = 0; i < self->aside->len; i++)
    {
      MonitorPair *pair = g_ptr_array_index (self->aside, i);
      const CeasefireInterval *when = pair->when;

      pair->position = i;
      if (when->e1 == CALENDAR_AFTER || when->s0 == CALENDAR_BEFORE)
        self->longest = CALENDAR_AFTER;
      else if (self->longest != CALENDAR_AFTER)
        self->longest = MAX (self->longest, when->e1 - when->s0);
    }
  self->is_aside_sorted = TRUE;
}

void
monitor_instance_except (MonitorScene *scene, MonitorInstance *self, MonitorPair *pair)
{
  instance_sort_aside (self);
  instance_unnote (self, pair);
  self->counts[pair->status]--;
  monitor_pair_except (scene, pair);
  self->counts[pair->status]++;
  instance_note (self, pair);
}

/* Only breaches are excused. Whether others count is settled by monitor_instance_count(). */
static void
instance_except_anew (MonitorScene *scene, MonitorInstance *self)
{
  if (self->clause->exceptions->len == 0)
    return;
  for (guint i = 0; self->is_excused_anew && i < self->pairs->len; i++)
    {
      MonitorPair *pair = g_ptr_array_index (self->pairs, i);

      if (pair->purpose == MONITOR_PURPOSE_BREACH)
        monitor_instance_except (scene, self, pair);
    }
  self->is_excused_anew = FALSE;
}

/* R8.2, R8.3, R8.4, R8.5: Nothing is known against the bearer. What that is worth depends on who
   watched. */
static CeasefireFindingStatus
instance_conclude_silence (MonitorScene *scene, MonitorInstance *self, GPtrArray *coverages)
{
  const CeasefireInterval *window = monitor_clause_get_window (self->clause);
  g_autoptr (GArray) spans = NULL;
  gint64 end;

  if (self->outcome.phase == CEASEFIRE_PHASE_PENDING || (self->gate && self->gate->len == 0))
    return CEASEFIRE_FINDING_STATUS_NOT_DUE;
  if (window == NULL || coverages->len == 0)
    return CEASEFIRE_FINDING_STATUS_NO_BREACH_KNOWN;
  spans = monitor_list_covered (scene, self->clause, coverages);
  end = window->e1;
  if (!monitor_is_covered (spans, window->s0, MIN (end, scene->at.s0)))
    return CEASEFIRE_FINDING_STATUS_NO_BREACH_KNOWN;
  return end <= scene->at.s0 ? CEASEFIRE_FINDING_STATUS_COMPLIED
                             : CEASEFIRE_FINDING_STATUS_COMPLIED_SO_FAR;
}

/* R8.1: The worst of its incidents. */
static void
instance_conclude_ban (MonitorScene *scene, MonitorInstance *self, GPtrArray *coverages)
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

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    if (self->counts[order[i].worst])
      {
        self->outcome.status = order[i].status;
        return;
      }
  self->outcome.status = instance_conclude_silence (scene, self, coverages);
  if (self->outcome.status == CEASEFIRE_FINDING_STATUS_COMPLIED)
    {
      const CeasefireInterval *window = monitor_clause_get_window (self->clause);

      self->outcome.has_done = TRUE;
      self->outcome.done = (CeasefireInterval){ ceasefire_calendar_add (window->e0, -1),
                                                ceasefire_calendar_add (window->e1, -1), window->e0,
                                                window->e1, window->doubtful };
    }
}

void
monitor_instance_count (MonitorInstance *self, MonitorPair *pair, gboolean is_counted)
{
  CeasefireAssessmentStatus status = is_counted ? monitor_pair_get_status (pair)
                                                : CEASEFIRE_ASSESSMENT_STATUS_UNSET;

  if (status == pair->status)
    return;
  instance_unnote (self, pair);
  self->counts[pair->status]--;
  pair->status = status;
  self->counts[pair->status]++;
  instance_note (self, pair);
}

static void
instance_judge_pair (MonitorScene *scene, MonitorInstance *self, MonitorPair *pair)
{
  instance_unnote (self, pair);
  self->counts[pair->status]--;
  monitor_pair_judge (scene, pair);
  monitor_pair_except (scene, pair);
  self->counts[pair->status]++;
  instance_note (self, pair);
}

/* R8.6: A ban that something must trigger holds from then on. */
static void
instance_open_gate (MonitorScene *scene, MonitorInstance *self, GPtrArray *coverages)
{
  g_autoptr (GArray) triggers = NULL;

  if (self->clause->kind != MONITOR_NORM_BAN || self->clause->trigger == MONITOR_TRIGGER_NONE)
    return;
  g_clear_pointer (&self->gate, g_array_unref);
  self->gate = g_array_new (FALSE, FALSE, sizeof (MonitorGate));
  triggers = monitor_list_triggers (scene, self, coverages);
  for (guint i = 0; i < triggers->len; i++)
    {
      const MonitorTrigger *trigger = &g_array_index (triggers, MonitorTrigger, i);
      const CeasefireInterval *when = &trigger->when;
      MonitorGate gate = { trigger->truth,
                           { when->e0, when->e1, CALENDAR_AFTER, CALENDAR_AFTER, when->doubtful } };

      g_array_append_val (self->gate, gate);
    }
  instance_sort_aside (self);
  for (guint i = 0; i < self->pairs->len; i++)
    instance_judge_pair (scene, self, g_ptr_array_index (self->pairs, i));
  for (guint i = 0; self->gate->len == 0 && i < self->pairs->len; i++)
    monitor_instance_count (self, g_ptr_array_index (self->pairs, i), FALSE);
}

/* Whether a finding shows the same of two outcomes, beside pairs. */
static gboolean
instance_has_equal_outcomes (const MonitorOutcome *a, const MonitorOutcome *b)
{
  guint n = a->periods ? a->periods->len : 0;

  if (a->status != b->status || a->phase != b->phase || a->remedied != b->remedied
      || a->aspects != b->aspects || a->unknown != b->unknown || a->open != b->open)
    return FALSE;
  if ((a->periods == NULL) != (b->periods == NULL) || (b->periods && b->periods->len != n))
    return FALSE;
  return n == 0
         || memcmp (a->periods->data, b->periods->data, n * sizeof (CeasefireFindingStatus)) == 0;
}

static void
instance_conclude_kind (MonitorScene *scene, MonitorInstance *self, GPtrArray *coverages)
{
  MonitorOutcome *outcome = &self->outcome;

  if (self->clause->in_ring)
    {
      outcome->status = CEASEFIRE_FINDING_STATUS_UNKNOWN;
      outcome->unknown = MONITOR_UNKNOWN_TRIGGER;
      return;
    }
  switch (self->clause->kind)
    {
    case MONITOR_NORM_BAN:
      instance_conclude_ban (scene, self, coverages);
      break;
    case MONITOR_NORM_DUTY:
      monitor_conclude_duty (scene, self, coverages);
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

MonitorInstance
monitor_instance_begin_trial (const MonitorInstance *self, const MonitorTrial *trial)
{
  MonitorInstance copy = *self;

  copy.trial = trial;
  copy.outcome = (MonitorOutcome){ .phase = self->outcome.phase };
  return copy;
}

CeasefireFindingStatus
monitor_instance_try (MonitorScene *scene, MonitorInstance *copy, GPtrArray *coverages)
{
  instance_conclude_kind (scene, copy, coverages);
  g_clear_pointer (&copy->outcome.periods, g_array_unref);
  return copy->outcome.status;
}

/* A copy of all pairs as they were last told would take as much memory as they do: sums of keyed
   digests stand for them. Outcomes are small, and compared. */
static CeasefireDigest
instance_digest_all (const MonitorInstance *self)
{
  const CeasefireDigest all[] = { self->digest, self->clause->agreement->digest,
                                  monitor_claims_digest (self->clause->thing) };

  return ceasefire_bytes_digest (all, sizeof all);
}

gboolean
monitor_instance_conclude (MonitorScene *scene, MonitorInstance *self, GPtrArray *coverages)
{
  MonitorQuery query = monitor_instance_query (self, MONITOR_PURPOSE_BREACH);
  MonitorOutcome *outcome = &self->outcome;
  const CeasefireDigest shown = self->shown;
  MonitorOutcome before;
  gboolean is_same;

  instance_except_anew (scene, self);
  instance_open_gate (scene, self, coverages);
  before = *outcome;
  memset (outcome, 0, sizeof *outcome);
  outcome->remedied = CEASEFIRE_REMEDY_NO;
  outcome->phase = monitor_query_get_phase (scene, &query);
  instance_conclude_kind (scene, self, coverages);
  self->is_dirty = FALSE;
  self->shown = instance_digest_all (self);
  is_same = self->is_concluded && ceasefire_digest_equal (self->shown, shown)
            && instance_has_equal_outcomes (outcome, &before);
  self->is_concluded = TRUE;
  g_clear_pointer (&before.periods, g_array_unref);
  return !is_same;
}
