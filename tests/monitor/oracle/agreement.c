/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/oracle/world.h"

#include <ceasefire/ceasefire-statement.h>

/* Parties and sides, acts and by whose right they were done, and when an agreement is in force. */

static gboolean
oracle_has_role (OracleWorld *self, const char *role, const char *kind)
{
  return role != NULL && ceasefire_vocabulary_is_a (self->roles, role, kind);
}

static gboolean
oracle_can_bear (OracleWorld *self, const char *role)
{
  return role == NULL || oracle_has_role (self, role, "party")
         || oracle_has_role (self, role, "adopter") || oracle_has_role (self, role, "co-sponsor")
         || oracle_has_role (self, role, "guarantor");
}

static void
oracle_read_parties (OracleWorld *self, OracleAgreement *agreement)
{
  CeasefireParty *const *parties = ceasefire_agreement_get_parties (agreement->record);

  for (; parties && *parties; parties++)
    {
      const char *role = ceasefire_party_get_role (*parties);
      OracleParty party = { 0 };

      party.actor = oracle_world_get_actor (self, ceasefire_party_get_actor (*parties));
      party.side = ceasefire_party_get_side (*parties);
      party.bound = ceasefire_party_get_bound (*parties);
      party.is_bearer = oracle_can_bear (self, role);
      party.has_side = party.is_bearer || party.side != NULL
                       || oracle_has_role (self, role, "aligned");
      g_array_append_val (agreement->parties, party);
    }
}

/* --- acts ------------------------------------------------------------------------------------- */

/* Who holds a power may use it, and so may who certainly acts for the holder. */
static OracleRank
oracle_rank_act (OracleWorld *self, OracleAgreement *agreement, const OracleAct *act)
{
  CeasefirePower *const *powers = ceasefire_agreement_get_powers (agreement->record);
  CeasefireTruth best = NO;

  if (powers == NULL || *powers == NULL)
    return RANK_UNSTATED;
  for (; *powers; powers++)
    if (ceasefire_power_get_kind (*powers) == act->kind)
      {
        OracleActor *holder = oracle_world_get_actor (self, ceasefire_power_get_actor (*powers));

        best = MAX (best, oracle_path (self, act->by, holder, oracle_below, &act->when));
      }
  return best == YES ? RANK_EFFECTIVE : best == HALF ? RANK_UNSTATED : RANK_NONE;
}

/* An act of a layer that does not count was not done. */
static gboolean
oracle_counts_act (OracleWorld *self, const char *statement)
{
  CeasefireRecord *record = statement ? ceasefire_dossier_lookup (self->dossier, statement) : NULL;

  if (record == NULL || !CEASEFIRE_IS_STATEMENT (record))
    return TRUE;
  return oracle_counts_layer (self, oracle_get_support (record), FALSE);
}

static void
oracle_read_acts (OracleWorld *self, OracleAgreement *agreement)
{
  CeasefireAct *const *acts = ceasefire_agreement_get_acts (agreement->record);

  for (; acts && *acts; acts++)
    {
      CeasefireDate *until = ceasefire_act_get_until (*acts);
      OracleAct act = { 0 };

      act.kind = ceasefire_act_get_kind (*acts);
      act.by = oracle_world_get_actor (self, ceasefire_act_get_by (*acts));
      act.statement = ceasefire_act_get_statement (*acts);
      oracle_world_read_time (self, ceasefire_act_get_when (*acts), CEASEFIRE_READING_OCCURRENCE,
                              &act.when);
      act.is_timed = ceasefire_act_get_when (*acts) != NULL;
      act.has_until = until != NULL;
      oracle_world_read_time (self, until, CEASEFIRE_READING_EXTENT, &act.until);
      act.rank = oracle_rank_act (self, agreement, &act);
      if (act.when.s0 <= self->at && oracle_counts_act (self, act.statement))
        g_array_append_val (agreement->acts, act);
    }
}

static gboolean
oracle_is_ended_by (const OracleAct *act, const OracleAct *end)
{
  if (end->rank != act->rank || !end->is_timed)
    return FALSE;
  return end->kind == CEASEFIRE_ACT_KIND_REVIVE
         || (end->kind == CEASEFIRE_ACT_KIND_RESUME && act->kind == CEASEFIRE_ACT_KIND_SUSPEND);
}

/* From the act to whatever ends it first, as far as that is known. */
static void
oracle_read_period (const OracleAgreement *agreement, OracleAct *act)
{
  CeasefireInterval *period = &act->period;

  period->s0 = act->when.s0;
  period->s1 = act->when.s1;
  period->e0 = act->has_until ? act->until.e0 : CALENDAR_AFTER;
  period->e1 = act->has_until ? act->until.e1 : CALENDAR_AFTER;
  period->doubtful = act->when.doubtful || (act->has_until && act->until.doubtful);
  for (guint i = 0; i < agreement->acts->len; i++)
    {
      const OracleAct *end = &g_array_index (agreement->acts, OracleAct, i);

      if (!oracle_is_ended_by (act, end))
        continue;
      if (end->when.s1 > act->when.s0)
        period->e0 = MIN (period->e0, end->when.s0);
      if (end->when.s0 >= act->when.s1 && end->when.s1 > act->when.s0)
        period->e1 = MIN (period->e1, end->when.s1);
      if (end->when.s1 > act->when.s0)
        period->doubtful |= end->when.doubtful;
    }
  ceasefire_interval_tighten (period);
}

/* --- when it is in force ---------------------------------------------------------------------- */

static void
oracle_enter_into_force (OracleAgreement *agreement)
{
  for (guint i = 0; i < agreement->acts->len; i++)
    {
      const OracleAct *act = &g_array_index (agreement->acts, OracleAct, i);

      if (act->kind != CEASEFIRE_ACT_KIND_ENTER_INTO_FORCE || act->rank == RANK_NONE)
        continue;
      if (agreement->is_stated)
        {
          agreement->window.s0 = MIN (agreement->window.s0, act->when.s0);
          agreement->window.s1 = MIN (agreement->window.s1, act->when.s1);
          agreement->window.doubtful |= act->when.doubtful;
          continue;
        }
      agreement->is_stated = TRUE;
      agreement->window = act->when;
      agreement->window.e0 = agreement->window.e1 = CALENDAR_AFTER;
    }
}

/* Who may extend it does; where nobody is said to, it may be so. */
static void
oracle_extend (OracleAgreement *agreement)
{
  for (guint i = 0; i < agreement->acts->len; i++)
    {
      const OracleAct *act = &g_array_index (agreement->acts, OracleAct, i);

      if (act->kind != CEASEFIRE_ACT_KIND_EXTEND || act->rank == RANK_NONE)
        continue;
      agreement->window.e1
        = MAX (agreement->window.e1, act->has_until ? act->until.e1 : CALENDAR_AFTER);
      if (act->rank == RANK_EFFECTIVE && act->has_until)
        agreement->window.e0 = MAX (agreement->window.e0, act->until.e0);
      agreement->window.doubtful |= act->has_until && act->until.doubtful;
    }
}

static void
oracle_read_force (OracleWorld *self, OracleAgreement *agreement)
{
  CeasefireDate *in_force = ceasefire_agreement_get_in_force (agreement->record);

  agreement->is_stated = in_force != NULL;
  if (in_force != NULL)
    oracle_world_read_time (self, in_force, CEASEFIRE_READING_EXTENT, &agreement->window);
  else
    {
      agreement->window.s0 = agreement->window.s1 = CALENDAR_BEFORE;
      agreement->window.e0 = agreement->window.e1 = CALENDAR_AFTER;
      oracle_enter_into_force (agreement);
    }
  agreement->has_start = agreement->is_stated;
  if (agreement->is_stated)
    oracle_extend (agreement);
}

static OracleAgreement *
oracle_read_agreement (OracleWorld *self, CeasefireAgreement *record)
{
  OracleAgreement *agreement = g_new0 (OracleAgreement, 1);
  const char *const *monitors = ceasefire_agreement_get_monitors (record);

  agreement->record = record;
  agreement->id = ceasefire_record_get_id (CEASEFIRE_RECORD (record));
  agreement->parties = g_array_new (FALSE, FALSE, sizeof (OracleParty));
  agreement->monitors = g_ptr_array_new ();
  agreement->acts = g_array_new (FALSE, FALSE, sizeof (OracleAct));
  oracle_read_parties (self, agreement);
  for (; monitors && *monitors; monitors++)
    g_ptr_array_add (agreement->monitors, oracle_world_get_actor (self, *monitors));
  oracle_read_acts (self, agreement);
  for (guint i = 0; i < agreement->acts->len; i++)
    oracle_read_period (agreement, &g_array_index (agreement->acts, OracleAct, i));
  oracle_read_force (self, agreement);
  g_ptr_array_add (self->agreements, agreement);
  return agreement;
}

/* --- clauses ---------------------------------------------------------------------------------- */

static void
oracle_add_bearer (OracleClause *clause, OracleActor *actor)
{
  if (!g_ptr_array_find (clause->bearers, actor, NULL))
    g_ptr_array_add (clause->bearers, actor);
}

/* R4.3: None named: every party. */
static void
oracle_read_bearers (OracleWorld *self, OracleClause *clause)
{
  const char *const *bearers = ceasefire_clause_get_bearers (clause->record);
  GArray *parties = clause->agreement->parties;

  for (guint i = 0; i < parties->len; i++)
    {
      const OracleParty *party = &g_array_index (parties, OracleParty, i);

      if (oracle_strv_length (bearers) == 0 ? party->is_bearer
                                            : g_strv_contains (bearers, party->actor->id))
        oracle_add_bearer (clause, party->actor);
    }
  for (; bearers && *bearers; bearers++)
    oracle_add_bearer (clause, oracle_world_get_actor (self, *bearers));
}

static OracleAgreement *
oracle_find_agreement (OracleWorld *self, CeasefireRecord *record)
{
  while (record != NULL && !CEASEFIRE_IS_AGREEMENT (record))
    record = ceasefire_record_get_parent (record);
  if (record == NULL)
    return NULL;
  for (guint i = 0; i < self->agreements->len; i++)
    {
      OracleAgreement *agreement = g_ptr_array_index (self->agreements, i);

      if (CEASEFIRE_RECORD (agreement->record) == record)
        return agreement;
    }
  return oracle_read_agreement (self, CEASEFIRE_AGREEMENT (record));
}

static void
oracle_read_clause (OracleWorld *self, CeasefireClause *record)
{
  OracleAgreement *agreement = oracle_find_agreement (self, CEASEFIRE_RECORD (record));
  CeasefireDate *window = ceasefire_clause_get_window (record);
  OracleClause *clause;

  if (agreement == NULL)
    return;
  clause = g_new0 (OracleClause, 1);
  clause->record = record;
  clause->id = ceasefire_record_get_id (CEASEFIRE_RECORD (record));
  clause->agreement = agreement;
  clause->bearers = g_ptr_array_new ();
  clause->is_stated = window != NULL || agreement->is_stated;
  clause->window = agreement->window;
  if (window != NULL)
    oracle_world_read_time (self, window, CEASEFIRE_READING_EXTENT, &clause->window);
  oracle_read_bearers (self, clause);
  g_ptr_array_add (self->clauses, clause);
}

void
oracle_world_read_agreements (OracleWorld *self)
{
  GListModel *records = ceasefire_dossier_get_records (self->dossier, CEASEFIRE_TYPE_CLAUSE);
  guint n = g_list_model_get_n_items (records);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireClause) record = g_list_model_get_item (records, i);

      oracle_read_clause (self, record);
    }
}
