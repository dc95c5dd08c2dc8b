/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/oracle/world.h"

#include <string.h>

/* Bans, and duties to keep something up, which are bans on what breaks them. */

static const char *const oracle_attack[] = { "attack", NULL };
static const char *const oracle_deny_access[] = { "deny-access", NULL };

static CeasefireTruth
oracle_read_attribution (CeasefireProxies value, CeasefireTruth otherwise)
{
  static const CeasefireTruth truths[] = {
    [CEASEFIRE_PROXIES_YES] = YES,
    [CEASEFIRE_PROXIES_MAYBE] = HALF,
    [CEASEFIRE_PROXIES_NO] = NO,
  };

  return value == CEASEFIRE_PROXIES_UNSET ? otherwise : truths[value];
}

/* What all patterns of a clause have in common. */
void
oracle_pattern_init (const OracleClause *clause, OracleActor *party, OraclePattern *pattern)
{
  CeasefireClause *record = clause->record;

  memset (pattern, 0, sizeof *pattern);
  pattern->clause = clause;
  pattern->agreement = clause->agreement;
  pattern->party = party;
  pattern->agent_rule = AGENT_PARTY;
  pattern->members = oracle_read_attribution (ceasefire_clause_get_members (record), YES);
  pattern->proxies = oracle_read_attribution (ceasefire_clause_get_proxies (record), HALF);
  pattern->targets = ceasefire_clause_get_targets (record);
  pattern->excluded = ceasefire_clause_get_excluded (record);
  pattern->places = ceasefire_clause_get_places (record);
  pattern->is_bearer_controlled = ceasefire_clause_get_bearer_controlled (record);
  if (!ceasefire_clause_get_means_open (record)
      && oracle_strv_length (ceasefire_clause_get_means (record)) > 0)
    pattern->means = ceasefire_clause_get_means (record);
  pattern->aspects = FACT_ASPECTS;
}

static gboolean
oracle_is_access_clause (OracleWorld *world, const OracleClause *clause)
{
  const char *action = ceasefire_clause_get_action (clause->record);

  return action != NULL && ceasefire_vocabulary_is_a (world->actions, action, "access-act");
}

/* R4.4: Whether it asks for safety, and no clause within it says what that means. */
gboolean
oracle_has_safety (OracleWorld *world, const OracleClause *clause)
{
  const char *const *qualities = ceasefire_clause_get_qualities (clause->record);
  const char *const *breaches = ceasefire_clause_get_breached_by (clause->record);
  GListModel *nested = ceasefire_clause_get_clauses (clause->record);
  guint n = nested == NULL ? 0 : g_list_model_get_n_items (nested);

  if (qualities == NULL || !g_strv_contains (qualities, "safe")
      || oracle_strv_length (ceasefire_clause_get_targets (clause->record)) == 0)
    return FALSE;
  if (!oracle_is_access_clause (world, clause)
      && (breaches == NULL || !g_strv_contains (breaches, "deny-access")))
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireClause) below = g_list_model_get_item (nested, i);
      const char *const *more = ceasefire_clause_get_qualities (below);

      if (more != NULL && g_strv_contains (more, "safe"))
        return FALSE;
    }
  return TRUE;
}

/* R4.2: What breaks it. */
static const char *const *
oracle_list_breaches (OracleWorld *world, const OracleClause *clause, char **action)
{
  const char *const *breaches = ceasefire_clause_get_breached_by (clause->record);

  action[0] = (char *) ceasefire_clause_get_action (clause->record);
  action[1] = NULL;
  if (ceasefire_clause_get_modality (clause->record) == CEASEFIRE_MODALITY_PROHIBITION)
    return (const char *const *) action;
  if (oracle_strv_length (breaches) > 0)
    return breaches;
  return oracle_is_access_clause (world, clause) ? oracle_deny_access : NULL;
}

/* --- one incident ----------------------------------------------------------------------------- */

OracleItem *
oracle_item_new (const OracleIncident *incident)
{
  OracleItem *item = g_new0 (OracleItem, 1);

  item->incident = incident;
  item->evidence = oracle_evidence_new ();
  item->exception = CEASEFIRE_EXCEPTION_STATE_NONE;
  return item;
}

void
oracle_item_free (OracleItem *item)
{
  oracle_evidence_free (item->evidence);
  g_free (item);
}

const CeasefireAssessmentStatus oracle_breaches[] = {
  [REFUTED] = CEASEFIRE_ASSESSMENT_STATUS_REFUTED,
  [DENIED] = CEASEFIRE_ASSESSMENT_STATUS_DENIED,
  [UNSOURCED] = CEASEFIRE_ASSESSMENT_STATUS_UNSOURCED,
  [UNSPECIFIC] = CEASEFIRE_ASSESSMENT_STATUS_UNSPECIFIC,
  [POSSIBLE] = CEASEFIRE_ASSESSMENT_STATUS_POSSIBLE,
  [CONTESTED] = CEASEFIRE_ASSESSMENT_STATUS_CONTESTED,
  [ALLEGED] = CEASEFIRE_ASSESSMENT_STATUS_ALLEGED,
  [ESTABLISHED] = CEASEFIRE_ASSESSMENT_STATUS_VIOLATED,
};

/* R7.6: What an exception leaves of a breach. */
static CeasefireAssessmentStatus
oracle_lift (OracleResult result, CeasefireExceptionState exception)
{
  if (result < POSSIBLE)
    return oracle_breaches[result];
  if (exception == CEASEFIRE_EXCEPTION_STATE_PROVEN)
    return CEASEFIRE_ASSESSMENT_STATUS_EXCUSED;
  if (exception == CEASEFIRE_EXCEPTION_STATE_CLAIMED && result > POSSIBLE)
    return CEASEFIRE_ASSESSMENT_STATUS_CONTESTED;
  return oracle_breaches[result];
}

gboolean
oracle_is_listed (CeasefireAssessmentStatus status)
{
  return status >= CEASEFIRE_ASSESSMENT_STATUS_VIOLATED
         && status <= CEASEFIRE_ASSESSMENT_STATUS_EXCUSED;
}

static void
oracle_assess (OracleWorld *world, OracleFinding *finding, const OracleClause *clause,
               OracleActor *party, const OraclePattern *pattern, const OracleIncident *incident)
{
  OracleItem *item;

  if (incident->omits != NULL || incident->when.s0 > world->at)
    return;
  item = oracle_item_new (incident);
  oracle_evidence_collect (world, item->evidence, pattern, incident);
  oracle_evidence_add_bound (world, item->evidence, clause->agreement, party);
  oracle_evidence_add_force (world, item->evidence, clause, party, &incident->when);
  item->result = oracle_evidence_decide (world, item->evidence, NINE_ASPECTS);
  if (item->result >= POSSIBLE)
    item->exception = oracle_get_exception (world, clause, party, item, &item->needs_proportion);
  if (item->result == NOT_ENGAGED)
    {
      oracle_item_free (item);
      return;
    }
  item->status = oracle_lift (item->result, item->exception);
  oracle_finding_count (finding, item->status);
  g_ptr_array_add (finding->items, item);
}

/* --- the whole -------------------------------------------------------------------------------- */

gint
oracle_compare_items (gconstpointer a, gconstpointer b)
{
  const OracleItem *first = *(const OracleItem *const *) a;
  const OracleItem *second = *(const OracleItem *const *) b;

  if (first->status != second->status)
    return first->status < second->status ? -1 : 1;
  return strcmp (first->incident->id, second->incident->id);
}

static CeasefireFindingStatus
oracle_get_ban_status (OracleWorld *world, const OracleFinding *finding, const OracleClause *clause)
{
  static const CeasefireFindingStatus statuses[] = {
    [CEASEFIRE_ASSESSMENT_STATUS_VIOLATED] = CEASEFIRE_FINDING_STATUS_VIOLATED,
    [CEASEFIRE_ASSESSMENT_STATUS_CONTESTED] = CEASEFIRE_FINDING_STATUS_CONTESTED,
    [CEASEFIRE_ASSESSMENT_STATUS_ALLEGED] = CEASEFIRE_FINDING_STATUS_ALLEGED,
    [CEASEFIRE_ASSESSMENT_STATUS_POSSIBLE] = CEASEFIRE_FINDING_STATUS_POSSIBLE,
  };
  const CeasefireInterval *window = &clause->window;

  if (finding->items->len > 0)
    {
      const OracleItem *worst = g_ptr_array_index (finding->items, 0);

      /* R8.1 */
      if (worst->status <= CEASEFIRE_ASSESSMENT_STATUS_POSSIBLE)
        return statuses[worst->status];
    }
  /* R8.2 */
  if (ceasefire_finding_get_phase (finding->record) == CEASEFIRE_PHASE_PENDING)
    return CEASEFIRE_FINDING_STATUS_NOT_DUE;
  /* R8.5 */
  if (!clause->is_stated
      || !oracle_is_covered (world, clause, window->s0, MIN (world->at, window->e1)))
    return CEASEFIRE_FINDING_STATUS_NO_BREACH_KNOWN;
  /* R8.3, R8.4 */
  return world->at >= window->e1 ? CEASEFIRE_FINDING_STATUS_COMPLIED
                                 : CEASEFIRE_FINDING_STATUS_COMPLIED_SO_FAR;
}

static void
oracle_finish_ban (OracleWorld *world, OracleFinding *finding, const OracleClause *clause)
{
  CeasefireFindingStatus status;

  g_ptr_array_sort (finding->items, oracle_compare_items);
  for (guint i = 0; i < finding->items->len; i++)
    oracle_finding_list (world, finding, g_ptr_array_index (finding->items, i), NINE_ASPECTS);
  oracle_finding_ask (world, finding, finding->items, ROLE_ACT, NINE_ASPECTS);
  status = oracle_get_ban_status (world, finding, clause);
  ceasefire_finding_set_status (finding->record, status);
  finding->is_done = status == CEASEFIRE_FINDING_STATUS_COMPLIED;
  if (finding->is_done)
    {
      finding->done = clause->window;
      finding->done.s0 = ceasefire_calendar_add (finding->done.e0, -1);
      finding->done.s1 = ceasefire_calendar_add (finding->done.e1, -1);
    }
}

/* @quality: safe, for the ban on attacks that it amounts to. */
OracleFinding *
oracle_evaluate_ban (OracleWorld *world, const OracleClause *clause, OracleActor *party,
                     const char *quality)
{
  OracleFinding *finding = oracle_finding_new (world, clause, party, quality);
  g_autoptr (GArray) triggers = oracle_list_triggers (world, clause, party);
  OraclePattern pattern;
  char *action[2];

  oracle_pattern_init (clause, party, &pattern);
  pattern.actions = quality ? oracle_attack : oracle_list_breaches (world, clause, action);
  if (quality)
    pattern.means = NULL;
  pattern.spares_own_side = !ceasefire_clause_get_own_side (clause->record);
  pattern.has_window = TRUE;
  pattern.window = clause->window;
  pattern.aspects = NINE_ASPECTS;
  pattern.role = ROLE_ACT;
  pattern.triggers = triggers;
  if (pattern.actions == NULL || *pattern.actions == NULL)
    {
      oracle_finding_add_unknown (finding, "action");
      ceasefire_finding_set_status (finding->record, CEASEFIRE_FINDING_STATUS_UNKNOWN);
      return finding;
    }
  /* R8.6 */
  if (triggers != NULL && triggers->len == 0)
    {
      ceasefire_finding_set_status (finding->record, CEASEFIRE_FINDING_STATUS_NOT_DUE);
      return finding;
    }
  for (guint i = 0; i < world->incidents->len; i++)
    oracle_assess (world, finding, clause, party, &pattern,
                   g_ptr_array_index (world->incidents, i));
  oracle_finish_ban (world, finding, clause);
  return finding;
}

/* --- exceptions ------------------------------------------------------------------------------- */

typedef struct
{
  gboolean exist, respond, live, prove;
} OracleTriggers;

/* Whether the frame or a source, also one that denies it, tells that it was done to the party. */
static gboolean
oracle_is_target_told (OracleWorld *world, const OraclePattern *pattern,
                       const OracleIncident *incident)
{
  const CeasefireAspect target = CEASEFIRE_ASPECT_TARGET;
  gboolean is_told = oracle_match (world, pattern, target, &incident->values[target], incident)
                     != NO;

  for (guint i = 0; i < world->voices->len && !is_told; i++)
    {
      const OracleVoice *voice = &g_array_index (world->voices, OracleVoice, i);

      is_told = voice->aspect == target && voice->has_value
                && g_strcmp0 (voice->about, incident->id) == 0
                && oracle_match (world, pattern, target, &voice->values, incident) != NO;
    }
  return is_told;
}

/* R7.7: What the incident may have answered: an attack on the party by somebody not on its side. */
static void
oracle_find_attacks (OracleWorld *world, const OracleClause *clause, OracleActor *party,
                     const OracleIncident *answer, gint64 within0, gint64 within1,
                     OracleTriggers *found)
{
  OraclePattern pattern;

  oracle_pattern_init (clause, party, &pattern);
  pattern.agent_rule = AGENT_OTHER_SIDE;
  pattern.actions = oracle_attack;
  pattern.is_party_target = TRUE;
  pattern.means = NULL;
  pattern.places = NULL;
  pattern.is_bearer_controlled = FALSE;
  pattern.excluded = NULL;
  pattern.is_good = TRUE;
  for (guint i = 0; i < world->incidents->len; i++)
    {
      const OracleIncident *attack = g_ptr_array_index (world->incidents, i);
      g_autoptr (OracleEvidence) evidence = oracle_evidence_new ();
      gboolean surely, possibly;
      OracleResult result;

      if (attack == answer || attack->omits != NULL || attack->when.s0 > world->at
          || !oracle_is_target_told (world, &pattern, attack))
        continue;
      oracle_evidence_collect (world, evidence, &pattern, attack);
      result = oracle_evidence_decide (world, evidence, FACT_ASPECTS);
      if (result == NOT_ENGAGED || result == UNSOURCED || result == UNSPECIFIC)
        continue;
      surely = ceasefire_interval_responds (&attack->when, &answer->when, within0) == YES;
      possibly = ceasefire_interval_responds (&attack->when, &answer->when, within1) != NO;
      found->exist = TRUE;
      found->respond |= possibly;
      found->live |= possibly && result >= POSSIBLE;
      found->prove |= surely && result == ESTABLISHED;
    }
}

static CeasefireExceptionState
oracle_judge_defence (OracleWorld *world, const OracleTriggers *found, const OracleItem *item,
                      gboolean needs_proportion)
{
  OracleSum just = oracle_evidence_sum (world, item->evidence, CEASEFIRE_ASPECT_JUSTIFICATION);
  OracleSum fair = oracle_evidence_sum (world, item->evidence, CEASEFIRE_ASPECT_PROPORTIONALITY);
  gboolean is_raised = just.t || fair.t;

  /* R7.5 */
  if (just.fs || fair.fs)
    return CEASEFIRE_EXCEPTION_STATE_REJECTED;
  if (!found->exist)
    return is_raised ? CEASEFIRE_EXCEPTION_STATE_CLAIMED : CEASEFIRE_EXCEPTION_STATE_NONE;
  /* R7.1 */
  if (!found->respond)
    return CEASEFIRE_EXCEPTION_STATE_NONE;
  if (!found->live)
    return CEASEFIRE_EXCEPTION_STATE_REJECTED;
  /* R7.2 */
  if (!is_raised)
    return CEASEFIRE_EXCEPTION_STATE_OPEN;
  /* R7.4, R7.3 */
  return found->prove && (!needs_proportion || (fair.ts && !fair.f))
           ? CEASEFIRE_EXCEPTION_STATE_PROVEN
           : CEASEFIRE_EXCEPTION_STATE_CLAIMED;
}

/* R7.8: The incident is held against the other clause. */
static CeasefireExceptionState
oracle_judge_clause (OracleWorld *world, OracleActor *party, const OracleItem *item, const char *id)
{
  g_autoptr (OracleEvidence) evidence = oracle_evidence_new ();
  OracleClause *clause = oracle_world_get_clause (world, id);
  const char *action[2] = { NULL, NULL };
  OraclePattern pattern;

  if (clause == NULL || ceasefire_clause_get_action (clause->record) == NULL)
    return CEASEFIRE_EXCEPTION_STATE_NONE;
  oracle_pattern_init (clause, party, &pattern);
  action[0] = ceasefire_clause_get_action (clause->record);
  pattern.actions = action;
  pattern.is_good = TRUE;
  oracle_evidence_collect (world, evidence, &pattern, item->incident);
  switch (oracle_evidence_decide (world, evidence, FACT_ASPECTS))
    {
    case ESTABLISHED:
      return CEASEFIRE_EXCEPTION_STATE_PROVEN;
    case ALLEGED:
    case CONTESTED:
      return CEASEFIRE_EXCEPTION_STATE_CLAIMED;
    case POSSIBLE:
      return CEASEFIRE_EXCEPTION_STATE_OPEN;
    case NOT_ENGAGED:
    case REFUTED:
    case DENIED:
    case UNSOURCED:
    case UNSPECIFIC:
    default:
      return CEASEFIRE_EXCEPTION_STATE_NONE;
    }
}

/* R7.9: By what is said of it alone. */
static CeasefireExceptionState
oracle_judge_plea (OracleWorld *world, const OracleItem *item)
{
  OracleSum just = oracle_evidence_sum (world, item->evidence, CEASEFIRE_ASPECT_JUSTIFICATION);
  OracleSum fair = oracle_evidence_sum (world, item->evidence, CEASEFIRE_ASPECT_PROPORTIONALITY);

  if (just.fs)
    return CEASEFIRE_EXCEPTION_STATE_REJECTED;
  if (!just.t && !fair.t)
    return CEASEFIRE_EXCEPTION_STATE_NONE;
  return just.ts ? CEASEFIRE_EXCEPTION_STATE_PROVEN : CEASEFIRE_EXCEPTION_STATE_CLAIMED;
}

static CeasefireExceptionState
oracle_judge (OracleWorld *world, const OracleClause *clause, OracleActor *party,
              const OracleItem *item, CeasefireException *exception, gboolean *needs_proportion)
{
  const char *kind = ceasefire_exception_get_kind (exception);
  const char *const *requires = ceasefire_exception_get_requires (exception);
  CeasefireDuration *within = ceasefire_exception_get_within (exception);
  gint64 within0 = G_MAXINT64;
  gint64 within1 = G_MAXINT64;
  OracleTriggers found = { .exist = FALSE };

  *needs_proportion = requires != NULL && g_strv_contains (requires, "proportionate");
  if (kind == NULL || !ceasefire_vocabulary_is_a (world->exceptions, kind, "self-defence"))
    {
      const char *granting = ceasefire_exception_get_clause (exception);

      return granting ? oracle_judge_clause (world, party, item, granting)
                      : oracle_judge_plea (world, item);
    }
  if (within != NULL)
    {
      within0 = ceasefire_duration_get_minimum (within);
      if (!ceasefire_duration_get_maximum (within, &within1))
        within1 = G_MAXINT64;
    }
  oracle_find_attacks (world, clause, party, item->incident, within0, within1, &found);
  return oracle_judge_defence (world, &found, item, *needs_proportion);
}

/* R7.10: The best of the exceptions. */
CeasefireExceptionState
oracle_get_exception (OracleWorld *world, const OracleClause *clause, OracleActor *party,
                      const OracleItem *item, gboolean *needs_proportion)
{
  CeasefireException *const *exceptions = ceasefire_clause_get_exceptions (clause->record);
  CeasefireExceptionState best = CEASEFIRE_EXCEPTION_STATE_NONE;

  *needs_proportion = FALSE;
  for (; exceptions && *exceptions; exceptions++)
    {
      gboolean needed;
      CeasefireExceptionState state
        = oracle_judge (world, clause, party, item, *exceptions, &needed);

      if (state > best)
        *needs_proportion = needed;
      else if (state == best)
        *needs_proportion |= needed;
      best = MAX (best, state);
    }
  return best;
}
