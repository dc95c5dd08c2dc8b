/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/oracle/world.h"

#include <string.h>

/* Duties to bring something about. */

#define MAX_PERIODS 1000

/* One time that it is due. */
typedef struct
{
  CeasefireTruth trigger;
  CeasefireInterval begin; /* nothing before its start counts */
  gboolean is_period;
  CeasefireInterval period;
  gboolean has_deadline;
  gint64 d0, d1;
  gboolean is_doubtful;
} OracleInstance;

typedef struct
{
  CeasefireFindingStatus status;
  const char *unknown[N_ASPECTS + 1];
  guint n_unknown;
  CeasefireRemedy remedied;
  gboolean is_done;
  CeasefireInterval done;
  const OracleInstance *instance;
} OracleOutcome;

/* What was found of performances and omissions. */
typedef struct
{
  GPtrArray *performed, *omitted; /* of OracleItem */
} OracleRecordOfDuty;

static void
oracle_outcome_set (OracleOutcome *outcome, CeasefireFindingStatus status, const char *unknown)
{
  outcome->status = status;
  if (unknown != NULL)
    outcome->unknown[outcome->n_unknown++] = unknown;
}

/* --- what was done and not done --------------------------------------------------------------- */

static const CeasefireAssessmentStatus oracle_performances[] = {
  [REFUTED] = CEASEFIRE_ASSESSMENT_STATUS_REFUTED,
  [DENIED] = CEASEFIRE_ASSESSMENT_STATUS_DENIED,
  [UNSOURCED] = CEASEFIRE_ASSESSMENT_STATUS_UNSOURCED,
  [UNSPECIFIC] = CEASEFIRE_ASSESSMENT_STATUS_UNSPECIFIC,
  [POSSIBLE] = CEASEFIRE_ASSESSMENT_STATUS_POSSIBLE,
  [CONTESTED] = CEASEFIRE_ASSESSMENT_STATUS_CONTESTED,
  [ALLEGED] = CEASEFIRE_ASSESSMENT_STATUS_CLAIMED,
  [ESTABLISHED] = CEASEFIRE_ASSESSMENT_STATUS_COMPLIED,
};

/* Listed best first: done, claimed, contested, possible; then by name. */
static gint
oracle_compare_performances (gconstpointer a, gconstpointer b)
{
  const OracleItem *first = *(const OracleItem *const *) a;
  const OracleItem *second = *(const OracleItem *const *) b;

  if (first->result != second->result)
    return first->result > second->result ? -1 : 1;
  return strcmp (first->incident->id, second->incident->id);
}

void
oracle_look_at (OracleWorld *world, const OraclePattern *pattern, const OracleIncident *incident,
                const CeasefireAssessmentStatus *statuses, GPtrArray *items)
{
  OracleItem *item = oracle_item_new (incident);

  oracle_evidence_collect (world, item->evidence, pattern, incident);
  item->result = oracle_evidence_decide (world, item->evidence, pattern->aspects);
  if (item->result == NOT_ENGAGED)
    {
      oracle_item_free (item);
      return;
    }
  item->status = statuses[item->result];
  g_ptr_array_add (items, item);
}

static void
oracle_look_for (OracleWorld *world, const OracleClause *clause, OracleActor *party,
                 OracleRecordOfDuty *found)
{
  const char *action[] = { ceasefire_clause_get_action (clause->record), NULL };
  OraclePattern performance, omission;

  oracle_pattern_init (clause, party, &performance);
  performance.actions = action;
  performance.is_good = TRUE;
  performance.role = ROLE_ACT;
  oracle_pattern_init (clause, party, &omission);
  omission.aspects = OMISSION_ASPECTS;
  omission.role = ROLE_ACT;
  for (guint i = 0; i < world->incidents->len; i++)
    {
      const OracleIncident *incident = g_ptr_array_index (world->incidents, i);

      if (incident->when.s0 > world->at)
        continue;
      if (incident->omits == NULL)
        oracle_look_at (world, &performance, incident, oracle_performances, found->performed);
      else if (g_strcmp0 (incident->omits, clause->id) == 0)
        oracle_look_at (world, &omission, incident, oracle_breaches, found->omitted);
    }
  g_ptr_array_sort (found->performed, oracle_compare_performances);
  g_ptr_array_sort (found->omitted, oracle_compare_items);
}

/* --- one time that it was due ----------------------------------------------------------------- */

static CeasefireTruth
oracle_is_in_time (const OracleInstance *instance, const OracleItem *item)
{
  const CeasefireInterval *when = &item->incident->when;
  CeasefireTruth in_time;

  if (instance->is_period)
    return ceasefire_interval_contains (&instance->period, when);
  if (!instance->has_deadline)
    return YES;
  in_time = ceasefire_interval_done_by (when, instance->d0, instance->d1);
  return instance->is_doubtful ? MIN (in_time, HALF) : in_time;
}

static gboolean
oracle_counts_for (const OracleInstance *instance, const OracleItem *item)
{
  if (instance->is_period)
    return ceasefire_interval_contains (&instance->period, &item->incident->when) != NO;
  return ceasefire_interval_before (&item->incident->when, &instance->begin) != YES;
}

/* Whether the bearer itself says so. */
static gboolean
oracle_is_own_word (OracleWorld *world, OracleActor *party, const OracleItem *item)
{
  GArray *marks = item->evidence->marks;

  for (guint i = 0; i < marks->len; i++)
    {
      const OracleMark *mark = &g_array_index (marks, OracleMark, i);

      if (mark->aspect == CEASEFIRE_ASPECT_OCCURRENCE && !mark->is_against && mark->source != NULL
          && oracle_path (world, mark->source, party, oracle_below, &item->incident->when) == YES)
        return TRUE;
    }
  return FALSE;
}

/* Of two that happened, when the first was, and when the last. */
static CeasefireInterval
oracle_get_first (const CeasefireInterval *a, const CeasefireInterval *b)
{
  return (CeasefireInterval){ MIN (a->s0, b->s0), MIN (a->s1, b->s1), MIN (a->e0, b->e0),
                              MIN (a->e1, b->e1), a->doubtful || b->doubtful };
}

static CeasefireInterval
oracle_get_last (const CeasefireInterval *a, const CeasefireInterval *b)
{
  return (CeasefireInterval){ MAX (a->s0, b->s0), MAX (a->s1, b->s1), MAX (a->e0, b->e0),
                              MAX (a->e1, b->e1), a->doubtful || b->doubtful };
}

typedef struct
{
  gboolean done, claimed, contested, untimed, late, admitted, possible;
  gboolean om_established, om_contested, om_alleged, om_possible;
  OracleResult best;
  CeasefireInterval first; /* of the performances in time that are best known */
} OracleTally;

static void
oracle_tally_performance (OracleWorld *world, OracleActor *party, const OracleInstance *instance,
                          const OracleItem *item, OracleTally *tally)
{
  CeasefireTruth in_time = oracle_is_in_time (instance, item);
  gboolean is_late = in_time == NO && !instance->is_period;

  if (!oracle_counts_for (instance, item))
    return;
  if (item->result == ESTABLISHED)
    {
      tally->done |= in_time == YES;
      tally->late |= is_late;
    }
  else if (item->result == ALLEGED)
    {
      tally->claimed |= in_time == YES;
      tally->admitted |= is_late && oracle_is_own_word (world, party, item);
    }
  else if (item->result == CONTESTED)
    tally->contested |= in_time != NO;
  else if (item->result == POSSIBLE)
    tally->possible |= in_time != NO;
  if (item->result < ALLEGED)
    return;
  tally->untimed |= in_time == HALF;
  if (in_time != YES || item->result < tally->best)
    return;
  tally->first = item->result > tally->best
                   ? item->incident->when
                   : oracle_get_first (&tally->first, &item->incident->when);
  tally->best = item->result;
}

static void
oracle_tally (OracleWorld *world, OracleActor *party, const OracleInstance *instance,
              const OracleRecordOfDuty *found, OracleTally *tally)
{
  for (guint i = 0; i < found->performed->len; i++)
    oracle_tally_performance (world, party, instance, g_ptr_array_index (found->performed, i),
                              tally);
  for (guint i = 0; i < found->omitted->len; i++)
    {
      const OracleItem *item = g_ptr_array_index (found->omitted, i);

      if (instance->is_period
          && ceasefire_interval_intersects (&item->incident->when, &instance->period) == NO)
        continue;
      tally->om_established |= item->result == ESTABLISHED;
      tally->om_contested |= item->result == CONTESTED;
      tally->om_alleged |= item->result == ALLEGED;
      tally->om_possible |= item->result == POSSIBLE;
    }
}

static void
oracle_add_open_aspects (OracleWorld *world, const OracleInstance *instance, GPtrArray *items,
                         guint aspects, gboolean are_omissions, OracleOutcome *outcome)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (CEASEFIRE_TYPE_ASPECT);

  for (guint i = 0; i < items->len; i++)
    {
      const OracleItem *item = g_ptr_array_index (items, i);

      if (item->result != POSSIBLE)
        continue;
      if (!are_omissions
          && (!oracle_counts_for (instance, item) || oracle_is_in_time (instance, item) == NO))
        continue;
      if (are_omissions && instance->is_period
          && ceasefire_interval_intersects (&item->incident->when, &instance->period) == NO)
        continue;
      for (guint j = 0; j < N_ASPECTS; j++)
        if ((aspects & (1u << j))
            && !oracle_evidence_sum (world, item->evidence, (CeasefireAspect) j).t)
          {
            const char *name = g_enum_get_value (class, (gint) j)->value_nick;
            gboolean is_known = FALSE;

            for (guint k = 0; k < outcome->n_unknown; k++)
              is_known |= g_str_equal (outcome->unknown[k], name);
            if (!is_known)
              outcome->unknown[outcome->n_unknown++] = name;
          }
    }
}

static gboolean
oracle_is_silence_breach (OracleWorld *world, const OracleClause *clause,
                          const OracleInstance *instance)
{
  gint64 from = instance->is_period ? instance->period.s0 : instance->begin.s0;

  return ceasefire_clause_get_public_act (clause->record)
         || oracle_is_covered (world, clause, from, instance->d1);
}

/* The first rule that applies. */
static void
oracle_judge_instance (OracleWorld *world, const OracleClause *clause,
                       const OracleInstance *instance, const OracleTally *tally,
                       const OracleRecordOfDuty *found, OracleOutcome *outcome)
{
  /* R8.12 */
  if (tally->done)
    oracle_outcome_set (outcome, CEASEFIRE_FINDING_STATUS_COMPLIED, NULL);
  /* R8.14 */
  else if (tally->om_established)
    oracle_outcome_set (outcome, CEASEFIRE_FINDING_STATUS_VIOLATED, NULL);
  /* R8.15 */
  else if (tally->contested || tally->om_contested || (tally->claimed && tally->om_alleged))
    oracle_outcome_set (outcome, CEASEFIRE_FINDING_STATUS_CONTESTED, NULL);
  /* R8.16 */
  else if (tally->untimed)
    oracle_outcome_set (outcome, CEASEFIRE_FINDING_STATUS_UNKNOWN, "time");
  /* R8.17 */
  else if (tally->claimed)
    oracle_outcome_set (outcome, CEASEFIRE_FINDING_STATUS_CLAIMED, NULL);
  /* R8.18 */
  else if (!instance->has_deadline && tally->om_alleged)
    oracle_outcome_set (outcome, CEASEFIRE_FINDING_STATUS_ALLEGED, NULL);
  else if (!instance->has_deadline)
    oracle_outcome_set (outcome, CEASEFIRE_FINDING_STATUS_NOT_DUE, "deadline");
  /* R8.19 */
  else if (world->at < instance->d0)
    oracle_outcome_set (outcome, CEASEFIRE_FINDING_STATUS_NOT_DUE, NULL);
  /* R8.20 */
  else if (instance->trigger != YES)
    oracle_outcome_set (outcome, CEASEFIRE_FINDING_STATUS_UNKNOWN, "trigger");
  /* R8.21 */
  else if (world->at < instance->d1 || instance->is_doubtful)
    oracle_outcome_set (outcome, CEASEFIRE_FINDING_STATUS_UNKNOWN, "deadline");
  /* R8.22 */
  else if (tally->late || tally->admitted)
    {
      oracle_outcome_set (outcome, CEASEFIRE_FINDING_STATUS_VIOLATED, NULL);
      outcome->remedied = tally->late ? CEASEFIRE_REMEDY_YES : CEASEFIRE_REMEDY_CLAIMED;
    }
  /* R8.23 */
  else if (tally->om_alleged)
    oracle_outcome_set (outcome, CEASEFIRE_FINDING_STATUS_ALLEGED, NULL);
  /* R8.24 */
  else if (tally->possible || tally->om_possible)
    {
      outcome->status = CEASEFIRE_FINDING_STATUS_UNKNOWN;
      oracle_add_open_aspects (world, instance, found->performed, FACT_ASPECTS, FALSE, outcome);
      oracle_add_open_aspects (world, instance, found->omitted, OMISSION_ASPECTS, TRUE, outcome);
    }
  /* R8.25 */
  else if (oracle_is_silence_breach (world, clause, instance))
    oracle_outcome_set (outcome, CEASEFIRE_FINDING_STATUS_VIOLATED, NULL);
  /* R8.26 */
  else
    oracle_outcome_set (outcome, CEASEFIRE_FINDING_STATUS_UNKNOWN, "performance");
}

/* R8.13, R8.27: Nobody breaks what does not bind or is not in force. */
static void
oracle_judge_duty (OracleWorld *world, const OracleClause *clause, OracleActor *party,
                   const OracleInstance *instance, OracleOutcome *outcome)
{
  static const CeasefireAspect aspects[] = { CEASEFIRE_ASPECT_BOUND, CEASEFIRE_ASPECT_FORCE };
  static const char *const names[] = { "bound", "force" };
  g_autoptr (OracleEvidence) evidence = oracle_evidence_new ();
  CeasefireInterval when = world->moment;
  gboolean is_breach = outcome->status == CEASEFIRE_FINDING_STATUS_VIOLATED
                       || outcome->status == CEASEFIRE_FINDING_STATUS_ALLEGED;

  if (outcome->status == CEASEFIRE_FINDING_STATUS_COMPLIED
      || outcome->status == CEASEFIRE_FINDING_STATUS_CLAIMED)
    return;
  if (instance->has_deadline)
    {
      when.s0 = ceasefire_calendar_add (instance->d0, -1);
      when.s1 = ceasefire_calendar_add (instance->d1, -1);
      when.e0 = instance->d0;
      when.e1 = instance->d1;
    }
  oracle_evidence_add_bound (world, evidence, clause->agreement, party);
  oracle_evidence_add_force (world, evidence, clause, party, &when);
  oracle_evidence_try (world, evidence, clause, party, ROLE_ACT, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (aspects); i++)
    {
      OracleSum sum = oracle_evidence_sum (world, evidence, aspects[i]);

      if (!sum.t && !sum.half && sum.is_mismatch)
        {
          outcome->n_unknown = 0;
          outcome->remedied = CEASEFIRE_REMEDY_UNSET;
          outcome->status = CEASEFIRE_FINDING_STATUS_NOT_DUE;
          return;
        }
    }
  for (guint i = 0; i < G_N_ELEMENTS (aspects) && is_breach; i++)
    if (!oracle_evidence_sum (world, evidence, aspects[i]).t)
      {
        outcome->remedied = CEASEFIRE_REMEDY_UNSET;
        oracle_outcome_set (outcome, CEASEFIRE_FINDING_STATUS_UNKNOWN, names[i]);
      }
}

static OracleOutcome
oracle_get_outcome (OracleWorld *world, const OracleClause *clause, OracleActor *party,
                    const OracleInstance *instance, const OracleRecordOfDuty *found)
{
  OracleOutcome outcome = { .instance = instance };
  OracleTally tally = { .best = NOT_ENGAGED };

  oracle_tally (world, party, instance, found, &tally);
  oracle_judge_instance (world, clause, instance, &tally, found, &outcome);
  oracle_judge_duty (world, clause, party, instance, &outcome);
  outcome.is_done = tally.best > NOT_ENGAGED;
  outcome.done = tally.first;
  return outcome;
}

/* --- when it was due -------------------------------------------------------------------------- */

static void
oracle_add_duration (const CeasefireInterval *from, gboolean from_start, CeasefireDuration *within,
                     OracleInstance *instance)
{
  gint64 most = 0;

  instance->d0 = from_start ? from->s0 : from->e0;
  instance->d1 = from_start ? from->s1 : from->e1;
  if (within == NULL)
    return;
  if (!ceasefire_duration_get_maximum (within, &most))
    instance->d1 = CALENDAR_AFTER;
  instance->d0 = ceasefire_calendar_add (instance->d0, ceasefire_duration_get_minimum (within));
  instance->d1 = ceasefire_calendar_add (instance->d1, most);
}

/* R4.7: A date, or so long after the trigger or the beginning. */
static void
oracle_set_deadline (OracleWorld *world, const OracleClause *clause, const OracleTrigger *trigger,
                     OracleInstance *instance)
{
  CeasefireDeadline *deadline = ceasefire_clause_get_deadline (clause->record);
  CeasefireDate *at = deadline ? ceasefire_deadline_get_at (deadline) : NULL;
  CeasefireAnchor after = deadline ? ceasefire_deadline_get_after (deadline)
                                   : CEASEFIRE_ANCHOR_UNSET;
  const OracleAgreement *agreement = clause->agreement;
  const CeasefireInterval *start = agreement->has_start ? &agreement->window : &clause->window;
  CeasefireInterval fixed;

  if (at != NULL)
    {
      oracle_world_read_time (world, at, CEASEFIRE_READING_EXTENT, &fixed);
      instance->has_deadline = TRUE;
      instance->d0 = fixed.e0;
      instance->d1 = fixed.e1;
      instance->is_doubtful = fixed.doubtful;
    }
  else if (after == CEASEFIRE_ANCHOR_TRIGGER && trigger != NULL)
    {
      instance->has_deadline = TRUE;
      instance->is_doubtful = trigger->when.doubtful;
      oracle_add_duration (&trigger->when, FALSE, ceasefire_deadline_get_within (deadline),
                           instance);
    }
  else if (after == CEASEFIRE_ANCHOR_ENTRY && clause->is_stated && start->s1 != CALENDAR_BEFORE)
    {
      instance->has_deadline = TRUE;
      instance->is_doubtful = start->doubtful;
      oracle_add_duration (start, TRUE, ceasefire_deadline_get_within (deadline), instance);
    }
}

static void
oracle_add_instance (OracleWorld *world, const OracleClause *clause, const OracleTrigger *trigger,
                     GArray *instances)
{
  OracleInstance instance = { .trigger = trigger ? trigger->state : YES };

  instance.begin = trigger ? trigger->when : clause->window;
  oracle_set_deadline (world, clause, trigger, &instance);
  g_array_append_val (instances, instance);
}

/* So many periods later: whole months and years by the calendar, all else by its greatest length. */
static gint64
oracle_step (CeasefireDuration *every, gint64 from, gint64 times)
{
  const char *text = ceasefire_duration_get_text (every);
  char *rest;
  guint64 n = g_ascii_strtoull (text + 1, &rest, 10);
  gint64 most = 0;

  if (g_str_equal (rest, "M") || g_str_equal (rest, "Y"))
    return ceasefire_calendar_shift (from, *rest == 'M' ? CALENDAR_UNIT_MONTH : CALENDAR_UNIT_YEAR,
                                     (gint64) n * times);
  ceasefire_duration_get_maximum (every, &most);
  return ceasefire_calendar_add (from, times * most);
}

/* R4.9: Those that have begun. */
static void
oracle_add_periods (OracleWorld *world, const OracleClause *clause, CeasefireDuration *every,
                    CeasefireTruth trigger, GArray *instances)
{
  const CeasefireInterval *window = &clause->window;
  gint64 least = ceasefire_duration_get_minimum (every);
  gint64 most = 0;

  if (!ceasefire_duration_get_maximum (every, &most) || least <= 0 || window->s0 == CALENDAR_BEFORE)
    return;
  for (gint64 i = 0; i < MAX_PERIODS; i++)
    {
      OracleInstance instance = { .trigger = trigger, .is_period = TRUE, .has_deadline = TRUE };
      CeasefireInterval *period = &instance.period;

      period->s0 = oracle_step (every, window->s0, i);
      period->s1 = oracle_step (every, window->s1, i);
      period->e0 = MIN (oracle_step (every, window->s0, i + 1), window->e0);
      period->e1 = MIN (oracle_step (every, window->s1, i + 1), window->e1);
      period->doubtful = window->doubtful;
      if (period->s0 > world->at || period->s0 >= window->e1)
        return;
      ceasefire_interval_tighten (period);
      instance.begin = *period;
      instance.d0 = period->e0;
      instance.d1 = period->e1;
      instance.is_doubtful = period->doubtful;
      g_array_append_val (instances, instance);
    }
}

static CeasefireTruth
oracle_get_best_trigger (const GArray *triggers)
{
  CeasefireTruth best = NO;

  for (guint i = 0; triggers && i < triggers->len; i++)
    best = MAX (best, g_array_index (triggers, OracleTrigger, i).state);
  return triggers ? best : YES;
}

static GArray *
oracle_list_instances (OracleWorld *world, const OracleClause *clause, const GArray *triggers)
{
  GArray *instances = g_array_new (FALSE, FALSE, sizeof (OracleInstance));
  CeasefireDuration *every = ceasefire_clause_get_every (clause->record);

  if (every != NULL)
    oracle_add_periods (world, clause, every, oracle_get_best_trigger (triggers), instances);
  else if (triggers == NULL)
    oracle_add_instance (world, clause, NULL, instances);
  else
    for (guint i = 0; i < triggers->len; i++)
      oracle_add_instance (world, clause, &g_array_index (triggers, OracleTrigger, i), instances);
  return instances;
}

/* --- the whole -------------------------------------------------------------------------------- */

/* R8.28: The worst of them; all must be complied with. */
static CeasefireFindingStatus
oracle_join_statuses (const GArray *outcomes)
{
  static const CeasefireFindingStatus worst[]
    = { CEASEFIRE_FINDING_STATUS_VIOLATED, CEASEFIRE_FINDING_STATUS_CONTESTED,
        CEASEFIRE_FINDING_STATUS_ALLEGED, CEASEFIRE_FINDING_STATUS_UNKNOWN,
        CEASEFIRE_FINDING_STATUS_CLAIMED };
  guint n_complied = 0;

  for (guint i = 0; i < G_N_ELEMENTS (worst); i++)
    for (guint j = 0; j < outcomes->len; j++)
      if (g_array_index (outcomes, OracleOutcome, j).status == worst[i])
        return worst[i];
  for (guint i = 0; i < outcomes->len; i++)
    n_complied += g_array_index (outcomes, OracleOutcome, i).status
                  == CEASEFIRE_FINDING_STATUS_COMPLIED;
  if (n_complied == 0)
    return CEASEFIRE_FINDING_STATUS_NOT_DUE;
  return n_complied == outcomes->len ? CEASEFIRE_FINDING_STATUS_COMPLIED
                                     : CEASEFIRE_FINDING_STATUS_COMPLIED_SO_FAR;
}

static void
oracle_set_due (OracleFinding *finding, const OracleOutcome *outcome)
{
  const OracleInstance *instance = outcome->instance;
  CeasefireInterval due = { ceasefire_calendar_add (instance->d0, -1),
                            ceasefire_calendar_add (instance->d1, -1), instance->d0, instance->d1,
                            instance->is_doubtful };

  if (!instance->has_deadline)
    oracle_any_time (&due);
  finding->due = finding->is_due ? oracle_get_first (&finding->due, &due) : due;
  finding->is_due = TRUE;
}

static void
oracle_join (OracleFinding *finding, const GArray *outcomes)
{
  CeasefireFindingStatus status = oracle_join_statuses (outcomes);
  CeasefireRemedy remedied = CEASEFIRE_REMEDY_UNSET;

  ceasefire_finding_set_status (finding->record, status);
  finding->is_done = outcomes->len > 0;
  for (guint i = 0; i < outcomes->len; i++)
    {
      const OracleOutcome *outcome = &g_array_index (outcomes, OracleOutcome, i);

      if (!outcome->is_done)
        finding->is_done = FALSE;
      finding->done = i == 0 ? outcome->done : oracle_get_last (&finding->done, &outcome->done);
      if (outcome->status != status)
        continue;
      for (guint j = 0; j < outcome->n_unknown; j++)
        oracle_finding_add_unknown (finding, outcome->unknown[j]);
      if (status == CEASEFIRE_FINDING_STATUS_VIOLATED)
        {
          /* As a whole it is remedied as far as the worst of them is. */
          CeasefireRemedy this = outcome->remedied == CEASEFIRE_REMEDY_UNSET ? CEASEFIRE_REMEDY_NO
                                                                             : outcome->remedied;

          remedied = remedied == CEASEFIRE_REMEDY_UNSET ? this : MIN (remedied, this);
        }
      oracle_set_due (finding, outcome);
    }
  if (remedied > CEASEFIRE_REMEDY_NO)
    ceasefire_finding_set_remedied (finding->record, remedied);
}

static void
oracle_set_periods (OracleFinding *finding, const GArray *outcomes)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (CEASEFIRE_TYPE_FINDING_STATUS);
  g_autoptr (GPtrArray) periods = g_ptr_array_new ();

  for (guint i = 0; i < outcomes->len; i++)
    g_ptr_array_add (periods, (gpointer) g_enum_get_value (
                                class, g_array_index (outcomes, OracleOutcome, i).status)
                                ->value_nick);
  g_ptr_array_add (periods, NULL);
  ceasefire_finding_set_periods (finding->record, (const char *const *) periods->pdata);
}

/* What was before the duty began is none of it. */
static void
oracle_list_items (OracleWorld *world, OracleFinding *finding, const OracleRecordOfDuty *found,
                   const GArray *instances)
{
  g_autoptr (GPtrArray) counted = g_ptr_array_new ();

  for (guint i = 0; i < found->performed->len; i++)
    {
      OracleItem *item = g_ptr_array_index (found->performed, i);
      gboolean counts = FALSE;

      for (guint j = 0; j < instances->len; j++)
        counts |= oracle_counts_for (&g_array_index (instances, OracleInstance, j), item);
      if (!counts)
        continue;
      g_ptr_array_add (counted, item);
      oracle_finding_count (finding, item->status);
      if (item->result >= POSSIBLE)
        oracle_finding_list (world, finding, item, FACT_ASPECTS);
    }
  for (guint i = 0; i < found->omitted->len; i++)
    {
      OracleItem *item = g_ptr_array_index (found->omitted, i);

      oracle_finding_count (finding, item->status);
      if (item->result >= POSSIBLE)
        oracle_finding_list_omission (world, finding, item);
    }
  oracle_finding_ask (world, finding, counted, ROLE_ACT, FACT_ASPECTS);
  oracle_finding_ask (world, finding, found->omitted, ROLE_ACT, OMISSION_ASPECTS);
}

OracleFinding *
oracle_evaluate_duty (OracleWorld *world, const OracleClause *clause, OracleActor *party)
{
  OracleFinding *finding = oracle_finding_new (world, clause, party, NULL);
  g_autoptr (GPtrArray) performed
    = g_ptr_array_new_with_free_func ((GDestroyNotify) oracle_item_free);
  g_autoptr (GPtrArray) omitted
    = g_ptr_array_new_with_free_func ((GDestroyNotify) oracle_item_free);
  OracleRecordOfDuty found = { performed, omitted };
  g_autoptr (GArray) triggers = NULL;
  g_autoptr (GPtrArray) events = NULL;
  g_autoptr (GArray) instances = NULL;
  g_autoptr (GArray) outcomes = g_array_new (FALSE, FALSE, sizeof (OracleOutcome));

  if (ceasefire_clause_get_action (clause->record) == NULL)
    {
      oracle_finding_add_unknown (finding, "action");
      ceasefire_finding_set_status (finding->record, CEASEFIRE_FINDING_STATUS_UNKNOWN);
      return finding;
    }
  triggers = oracle_list_triggers (world, clause, party);
  instances = oracle_list_instances (world, clause, triggers);
  /* R8.11 */
  if (ceasefire_finding_get_phase (finding->record) == CEASEFIRE_PHASE_PENDING
      || (triggers != NULL && triggers->len == 0) || instances->len == 0)
    {
      ceasefire_finding_set_status (finding->record, CEASEFIRE_FINDING_STATUS_NOT_DUE);
      return finding;
    }
  oracle_look_for (world, clause, party, &found);
  for (guint i = 0; i < instances->len; i++)
    {
      OracleOutcome outcome = oracle_get_outcome (
        world, clause, party, &g_array_index (instances, OracleInstance, i), &found);

      g_array_append_val (outcomes, outcome);
    }
  oracle_join (finding, outcomes);
  if (ceasefire_clause_get_every (clause->record) != NULL)
    oracle_set_periods (finding, outcomes);
  oracle_list_items (world, finding, &found, instances);
  events = oracle_list_events (world, clause, party);
  oracle_finding_ask (world, finding, events, ROLE_EVENT, FACT_ASPECTS);
  return finding;
}
