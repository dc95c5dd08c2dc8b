/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/oracle/world.h"

#include <ceasefire/ceasefire-coverage.h>

/* --- phases ----------------------------------------------------------------------------------- */

static gboolean
oracle_interrupts (OracleWorld *world, const OracleAct *act, OracleActor *party)
{
  if (act->kind == CEASEFIRE_ACT_KIND_WITHDRAW)
    return oracle_path (world, act->by, party, oracle_below, &act->when) == YES;
  return act->kind == CEASEFIRE_ACT_KIND_SUSPEND || act->kind == CEASEFIRE_ACT_KIND_TERMINATE;
}

/* R9.3, R9.4, R9.5, R9.6: What acts make of it: UNSET if nothing. */
static CeasefirePhase
oracle_get_interruption (OracleWorld *world, const OracleClause *clause, OracleActor *party)
{
  gboolean is_ended = FALSE, is_suspended = FALSE, is_denied = FALSE, is_open = FALSE;
  GArray *acts = clause->agreement->acts;

  for (guint i = 0; i < acts->len; i++)
    {
      const OracleAct *act = &g_array_index (acts, OracleAct, i);
      CeasefireTruth inside = ceasefire_interval_contains (&act->period, &world->moment);

      if (act->rank == RANK_NONE || inside == NO || !oracle_interrupts (world, act, party))
        continue;
      if (act->rank == RANK_UNSTATED)
        *(oracle_is_act_denied (world, act) ? &is_denied : &is_open) = TRUE;
      else if (inside == HALF)
        is_open = TRUE;
      else
        *(act->kind == CEASEFIRE_ACT_KIND_SUSPEND ? &is_suspended : &is_ended) = TRUE;
    }
  if (is_ended)
    return CEASEFIRE_PHASE_ENDED;
  if (is_suspended)
    return CEASEFIRE_PHASE_SUSPENDED;
  if (is_denied)
    return CEASEFIRE_PHASE_CONTESTED;
  return is_open ? CEASEFIRE_PHASE_UNKNOWN : CEASEFIRE_PHASE_UNSET;
}

/* R9.2, R9.4, R9.5, R9.6: Where nothing says when it is in force, sources do. */
static CeasefirePhase
oracle_get_claimed_phase (OracleWorld *world, const OracleClause *clause)
{
  gboolean is_active = FALSE, is_ended = FALSE;

  for (guint i = 0; i < world->voices->len; i++)
    {
      const OracleVoice *voice = &g_array_index (world->voices, OracleVoice, i);

      if (voice->aspect != CEASEFIRE_ASPECT_FORCE
          || g_strcmp0 (voice->about, clause->agreement->id) != 0)
        continue;
      if (!voice->has_value
          || ceasefire_interval_intersects (&world->moment, &voice->extent) == YES)
        *(voice->denies ? &is_ended : &is_active) = TRUE;
    }
  if (is_active)
    return is_ended ? CEASEFIRE_PHASE_CONTESTED : CEASEFIRE_PHASE_ACTIVE;
  return is_ended ? CEASEFIRE_PHASE_ENDED : CEASEFIRE_PHASE_UNKNOWN;
}

/* R9.1, R9.2, R9.4, R9.6: By the window. */
static CeasefirePhase
oracle_get_window_phase (OracleWorld *world, const CeasefireInterval *window)
{
  CeasefireTruth inside = ceasefire_interval_contains (window, &world->moment);

  if (world->at < window->s0)
    return CEASEFIRE_PHASE_PENDING;
  if (world->at >= window->e1)
    return CEASEFIRE_PHASE_ENDED;
  return inside == YES ? CEASEFIRE_PHASE_ACTIVE : CEASEFIRE_PHASE_UNKNOWN;
}

CeasefirePhase
oracle_get_phase (OracleWorld *world, const OracleClause *clause, OracleActor *party)
{
  CeasefirePhase phase = clause->is_stated ? oracle_get_window_phase (world, &clause->window)
                                           : oracle_get_claimed_phase (world, clause);
  CeasefirePhase interruption = oracle_get_interruption (world, clause, party);

  if (clause->is_stated && (phase == CEASEFIRE_PHASE_PENDING || phase == CEASEFIRE_PHASE_ENDED))
    return phase;
  return interruption != CEASEFIRE_PHASE_UNSET ? interruption : phase;
}

/* --- coverage --------------------------------------------------------------------------------- */

static gboolean
oracle_watches_places (OracleWorld *world, const OracleClause *clause, CeasefireCoverage *coverage)
{
  const char *const *place = ceasefire_clause_get_places (clause->record);
  const char *where = ceasefire_coverage_get_place (coverage);

  if (where == NULL)
    return TRUE;
  if (oracle_strv_length (place) == 0)
    return FALSE;
  for (; *place; place++)
    if (oracle_is_place_within (world, oracle_world_get_place (world, *place),
                                oracle_world_get_place (world, where))
        != YES)
      return FALSE;
  return TRUE;
}

static gboolean
oracle_watches (OracleWorld *world, const OracleClause *clause, CeasefireCoverage *coverage,
                CeasefireInterval *during)
{
  const char *const *clauses = ceasefire_coverage_get_clauses (coverage);
  const char *by = ceasefire_coverage_get_by (coverage);

  if (!ceasefire_coverage_get_complete (coverage) || by == NULL
      || ceasefire_coverage_get_during (coverage) == NULL)
    return FALSE;
  if (oracle_strv_length (clauses) > 0 && !g_strv_contains (clauses, clause->id))
    return FALSE;
  oracle_world_read_time (world, ceasefire_coverage_get_during (coverage), CEASEFIRE_READING_EXTENT,
                          during);
  return !during->doubtful && oracle_watches_places (world, clause, coverage)
         && oracle_is_monitor (world, clause->agreement, oracle_world_get_actor (world, by),
                               &world->moment)
              == YES;
}

/* Goes on from where it got to by any report that joins there, until none does. */
gboolean
oracle_is_covered (OracleWorld *world, const OracleClause *clause, gint64 from, gint64 to)
{
  GListModel *records = ceasefire_dossier_get_records (world->dossier, CEASEFIRE_TYPE_COVERAGE);
  guint n = g_list_model_get_n_items (records);
  gboolean has_moved = TRUE;

  if (from >= to)
    return FALSE;
  while (from < to && has_moved)
    {
      has_moved = FALSE;
      for (guint i = 0; i < n; i++)
        {
          g_autoptr (CeasefireCoverage) coverage = g_list_model_get_item (records, i);
          CeasefireInterval during;

          if (oracle_watches (world, clause, coverage, &during) && during.s1 <= from
              && during.e0 > from)
            {
              from = during.e0;
              has_moved = TRUE;
            }
        }
    }
  return from >= to;
}
