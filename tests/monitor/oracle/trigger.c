/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/oracle/world.h"

/* What makes a clause due. */

#define MAX_BLOCKS 40000

static void
oracle_add_trigger (GArray *triggers, CeasefireTruth state, const CeasefireInterval *when)
{
  OracleTrigger trigger = { state, *when };

  g_array_append_val (triggers, trigger);
}

static void
oracle_add_instant (GArray *triggers, CeasefireTruth state, gint64 when)
{
  CeasefireInterval instant = { when - 1, when - 1, when, when, FALSE };

  oracle_add_trigger (triggers, state, &instant);
}

/* --- something that happens ------------------------------------------------------------------- */

GPtrArray *
oracle_list_events (OracleWorld *world, const OracleClause *clause, OracleActor *party)
{
  CeasefireTrigger *record = ceasefire_clause_get_trigger (clause->record);
  const char *action[] = { record ? ceasefire_trigger_get_action (record) : NULL, NULL };
  GPtrArray *events = g_ptr_array_new_with_free_func ((GDestroyNotify) oracle_item_free);
  OraclePattern pattern;

  if (action[0] == NULL)
    return events;
  oracle_pattern_init (clause, party, &pattern);
  pattern.agent_rule = AGENT_LISTED;
  pattern.agents = ceasefire_trigger_get_actors (record);
  pattern.actions = action;
  pattern.targets = ceasefire_trigger_get_targets (record);
  pattern.excluded = NULL;
  pattern.means = NULL;
  pattern.places = ceasefire_trigger_get_places (record);
  pattern.is_bearer_controlled = FALSE;
  pattern.role = ROLE_EVENT;
  for (guint i = 0; i < world->incidents->len; i++)
    {
      const OracleIncident *incident = g_ptr_array_index (world->incidents, i);

      if (incident->omits == NULL && incident->when.s0 <= world->at)
        oracle_look_at (world, &pattern, incident, oracle_breaches, events);
    }
  g_ptr_array_sort (events, oracle_compare_items);
  return events;
}

static void
oracle_find_events (OracleWorld *world, const OracleClause *clause, OracleActor *party,
                    GArray *triggers)
{
  g_autoptr (GPtrArray) events = oracle_list_events (world, clause, party);

  for (guint i = 0; i < events->len; i++)
    {
      const OracleItem *item = g_ptr_array_index (events, i);

      if (item->result >= POSSIBLE)
        oracle_add_trigger (triggers, item->result == ESTABLISHED ? YES : HALF,
                            &item->incident->when);
    }
}

/* --- what became of another clause ------------------------------------------------------------ */

static void
oracle_find_breaches_by (OracleWorld *world, const OracleClause *clause, OracleActor *party,
                         GArray *triggers)
{
  g_autoptr (OracleFinding) finding = oracle_evaluate (world, clause, party);
  CeasefireFindingStatus status;

  if (finding == NULL)
    return;
  status = ceasefire_finding_get_status (finding->record);
  if (finding->is_due)
    {
      if (status == CEASEFIRE_FINDING_STATUS_VIOLATED)
        oracle_add_trigger (triggers, YES, &finding->due);
      else if (status == CEASEFIRE_FINDING_STATUS_CONTESTED
               || status == CEASEFIRE_FINDING_STATUS_UNKNOWN
               || status == CEASEFIRE_FINDING_STATUS_ALLEGED)
        oracle_add_trigger (triggers, HALF, &finding->due);
      return;
    }
  for (guint i = 0; i < finding->items->len; i++)
    {
      const OracleItem *item = g_ptr_array_index (finding->items, i);

      if (item->status <= CEASEFIRE_ASSESSMENT_STATUS_POSSIBLE)
        oracle_add_trigger (triggers,
                            item->status == CEASEFIRE_ASSESSMENT_STATUS_VIOLATED ? YES : HALF,
                            &item->incident->when);
    }
}

static void
oracle_find_breaches (OracleWorld *world, const OracleClause *clause, OracleActor *party,
                      GArray *triggers)
{
  if (g_ptr_array_find (clause->bearers, party, NULL))
    oracle_find_breaches_by (world, clause, party, triggers);
  else
    for (guint i = 0; i < clause->bearers->len; i++)
      oracle_find_breaches_by (world, clause, g_ptr_array_index (clause->bearers, i), triggers);
}

/* All who bear it must have performed; it is done when the last of them has. */
static void
oracle_find_compliance (OracleWorld *world, const OracleClause *clause, GArray *triggers)
{
  CeasefireInterval latest = { 0 };
  CeasefireTruth state = clause->bearers->len > 0 ? YES : NO;

  for (guint i = 0; i < clause->bearers->len; i++)
    {
      g_autoptr (OracleFinding) finding
        = oracle_evaluate (world, clause, g_ptr_array_index (clause->bearers, i));
      CeasefireFindingStatus status = finding ? ceasefire_finding_get_status (finding->record)
                                              : CEASEFIRE_FINDING_STATUS_UNSET;
      CeasefireInterval done;

      if (status == CEASEFIRE_FINDING_STATUS_CLAIMED || status == CEASEFIRE_FINDING_STATUS_CONTESTED
          || status == CEASEFIRE_FINDING_STATUS_UNKNOWN)
        state = MIN (state, HALF);
      else if (status != CEASEFIRE_FINDING_STATUS_COMPLIED)
        state = NO;
      if (finding && finding->is_done)
        done = finding->done;
      else
        oracle_any_time (&done);
      latest.s0 = i == 0 ? done.s0 : MAX (latest.s0, done.s0);
      latest.s1 = i == 0 ? done.s1 : MAX (latest.s1, done.s1);
      latest.e0 = i == 0 ? done.e0 : MAX (latest.e0, done.e0);
      latest.e1 = i == 0 ? done.e1 : MAX (latest.e1, done.e1);
      latest.doubtful |= done.doubtful;
    }
  if (state > NO)
    oracle_add_trigger (triggers, state, &latest);
}

/* --- days without a breach -------------------------------------------------------------------- */

static GPtrArray *
oracle_list_breaches_by_all (OracleWorld *world, const OracleClause *clause)
{
  GPtrArray *findings = g_ptr_array_new_with_free_func ((GDestroyNotify) oracle_finding_free);

  for (guint i = 0; i < clause->bearers->len; i++)
    {
      OracleFinding *finding
        = oracle_evaluate (world, clause, g_ptr_array_index (clause->bearers, i));

      if (finding != NULL)
        g_ptr_array_add (findings, finding);
    }
  return findings;
}

/* Whether no breach fell into the block: yes only if it was watched. */
static CeasefireTruth
oracle_is_clean (OracleWorld *world, const OracleClause *clause, GPtrArray *findings, gint64 from)
{
  CeasefireInterval block = { from, from, from + CALENDAR_DAY, from + CALENDAR_DAY, FALSE };
  CeasefireTruth clean = oracle_is_covered (world, clause, from, from + CALENDAR_DAY) ? YES : HALF;

  for (guint i = 0; i < findings->len; i++)
    {
      const OracleFinding *finding = g_ptr_array_index (findings, i);

      for (guint j = 0; j < finding->items->len; j++)
        {
          const OracleItem *item = g_ptr_array_index (finding->items, j);
          CeasefireTruth falls = ceasefire_interval_intersects (&item->incident->when, &block);

          if (item->status == CEASEFIRE_ASSESSMENT_STATUS_REFUTED
              || item->status == CEASEFIRE_ASSESSMENT_STATUS_DENIED
              || item->status == CEASEFIRE_ASSESSMENT_STATUS_EXCUSED)
            continue;
          if (item->status == CEASEFIRE_ASSESSMENT_STATUS_VIOLATED && falls == YES)
            return NO;
          if (falls != NO)
            clean = MIN (clean, HALF);
        }
    }
  return clean;
}

/* The first run of so many blocks that is clean, or else that may be. */
static void
oracle_find_streak (OracleWorld *world, const OracleClause *clause, gint64 days, GArray *triggers)
{
  g_autoptr (GPtrArray) findings = oracle_list_breaches_by_all (world, clause);
  gint64 start = clause->window.s0;
  gint64 n = 0, clean = 0, whole = 0, maybe = -1;
  CeasefireInterval any;

  oracle_any_time (&any);
  if (start == CALENDAR_BEFORE || clause->window.s1 != start || clause->window.doubtful)
    {
      oracle_add_trigger (triggers, HALF, &any);
      return;
    }
  if (world->at > start)
    n = MIN ((world->at - start) / CALENDAR_DAY, MAX_BLOCKS);
  for (gint64 i = 0; i < n; i++)
    {
      CeasefireTruth state = oracle_is_clean (world, clause, findings, start + i * CALENDAR_DAY);

      clean = state == YES ? clean + 1 : 0;
      whole = state != NO ? whole + 1 : 0;
      if (clean >= days)
        {
          oracle_add_instant (triggers, YES, start + (i + 1) * CALENDAR_DAY);
          return;
        }
      if (whole >= days && maybe < 0)
        maybe = start + (i + 1) * CALENDAR_DAY;
    }
  if (maybe >= 0)
    oracle_add_instant (triggers, HALF, maybe);
}

/* --- all of them ------------------------------------------------------------------------------ */

/* R4.8: An event, a breach, a performance, days without a breach. */
static void
oracle_find_triggers (OracleWorld *world, const OracleClause *clause, OracleActor *party,
                      CeasefireTrigger *record, GArray *triggers)
{
  const char *breach = ceasefire_trigger_get_breach_of (record);
  const char *compliance = ceasefire_trigger_get_compliance_with (record);
  gint64 days = ceasefire_trigger_get_days_without_breach (record);
  OracleClause *other;

  if (ceasefire_trigger_get_action (record) != NULL)
    {
      oracle_find_events (world, clause, party, triggers);
      return;
    }
  other = oracle_world_get_clause (world, breach       ? breach
                                          : compliance ? compliance
                                                       : ceasefire_trigger_get_clause (record));
  if (other == NULL)
    return;
  if (breach != NULL)
    oracle_find_breaches (world, other, party, triggers);
  else if (compliance != NULL)
    oracle_find_compliance (world, other, triggers);
  else if (days > 0)
    oracle_find_streak (world, other, days, triggers);
}

GArray *
oracle_list_triggers (OracleWorld *world, const OracleClause *clause, OracleActor *party)
{
  CeasefireTrigger *record = ceasefire_clause_get_trigger (clause->record);
  GArray *triggers;

  if (record == NULL)
    return NULL;
  triggers = g_array_new (FALSE, FALSE, sizeof (OracleTrigger));
  if (world->depth < 16)
    {
      world->depth++;
      oracle_find_triggers (world, clause, party, record, triggers);
      world->depth--;
    }
  return triggers;
}
