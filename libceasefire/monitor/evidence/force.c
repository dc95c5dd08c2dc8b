/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/evidence/force.h"

#include <string.h>

/* Evidence on two aspects of the agreement: force (from its window, acts and claims) and bound. */

/* S15: An act is known from the statement by which it was done, else from its own time. */
static gboolean
force_is_taken_in (const MonitorContext *context, const MonitorAct *act)
{
  const MonitorEntity *entity = act->statement;
  const MonitorStatement *statement = entity && entity->kind == MONITOR_IS_STATEMENT ? entity->node
                                                                                     : NULL;

  return monitor_rules_take_in (&context->rules, act->by, act->when,
                                statement && statement->when ? statement->when : act->when);
}

static gboolean
force_is_visible (const MonitorContext *context, const MonitorAct *act)
{
  return force_is_taken_in (context, act) && (act->layers & ~context->rules.layers) == 0
         && !(act->when && act->when->s0 >= context->at.e1);
}

/* A suspension ends by resume or revive, a termination by revive alone; by an act of the same
   effect. */
static gboolean
force_ends_lapse (const MonitorAct *act, const MonitorAct *begun_by)
{
  return act->when && act->effect == begun_by->effect
         && (act->kind == CEASEFIRE_ACT_KIND_REVIVE
             || (act->kind == CEASEFIRE_ACT_KIND_RESUME
                 && begun_by->kind == CEASEFIRE_ACT_KIND_SUSPEND));
}

/* Cuts the lapse at the first later act of the same effect that reverses it. An act whose date may
   be later, and cannot be earlier, counts as later. */
static void
force_end_lapse (MonitorContext *context, MonitorAgreement *agreement, MonitorLapse *lapse)
{
  const CeasefireInterval begun = lapse->span;

  for (guint i = 0; i < agreement->acts->len; i++)
    {
      const MonitorAct *act = &g_array_index (agreement->acts, MonitorAct, i);

      if (!force_ends_lapse (act, lapse->act) || !force_is_visible (context, act)
          || act->when->s1 <= begun.s0)
        continue;
      lapse->span.e0 = MIN (lapse->span.e0, act->when->s0);
      lapse->span.doubtful |= act->when->doubtful;
      if (act->when->s0 >= begun.s1)
        lapse->span.e1 = MIN (lapse->span.e1, act->when->s1);
    }
  ceasefire_interval_tighten (&lapse->span);
}

static void
force_add_lapse (MonitorContext *context, MonitorAgreement *agreement, const MonitorAct *act)
{
  const CeasefireInterval *when = act->when ? act->when : &monitor_unknown;
  MonitorLapse lapse
    = { act, { when->s0, when->s1, CALENDAR_AFTER, CALENDAR_AFTER, when->doubtful } };

  if (act->until)
    {
      lapse.span.e0 = act->until->e0;
      lapse.span.e1 = act->until->e1;
      lapse.span.doubtful |= act->until->doubtful;
    }
  force_end_lapse (context, agreement, &lapse);
  g_array_append_val (agreement->lapses, lapse);
}

/* Moves the end of the window to the later of the two; imprecisely so without an end date, or if
   the effect of the act is open. */
static void
force_extend (MonitorAgreement *agreement, const MonitorAct *act)
{
  gint64 e0 = act->until ? act->until->e0 : CALENDAR_BEFORE;
  gint64 e1 = act->until ? act->until->e1 : CALENDAR_AFTER;

  if (act->effect == CEASEFIRE_TRUTH_YES)
    agreement->window.e0 = MAX (agreement->window.e0, e0);
  if (act->effect == CEASEFIRE_TRUTH_NO)
    return;
  agreement->window.e1 = MAX (agreement->window.e1, e1);
  agreement->window.doubtful |= act->until && act->until->doubtful;
}

static void
force_enter (MonitorAgreement *agreement, const MonitorAct *act)
{
  const CeasefireInterval *when = act->when ? act->when : &monitor_unknown;

  if (agreement->in_force || act->effect == CEASEFIRE_TRUTH_NO)
    return;
  if (!agreement->has_window)
    agreement->window
      = (CeasefireInterval){ when->s0, when->s1, CALENDAR_AFTER, CALENDAR_AFTER, when->doubtful };
  agreement->has_window = TRUE;
  agreement->window.s0 = MIN (agreement->window.s0, when->s0);
  agreement->window.s1 = MIN (agreement->window.s1, when->s1);
  agreement->window.doubtful |= when->doubtful;
}

static void
force_add_voices (MonitorAgreement *agreement, const MonitorEntity *about)
{
  agreement->n_voices += about->claims ? about->claims->len : 0;
  ceasefire_digest_add (&agreement->digest, monitor_claims_digest (about));
}

/* Computes the digest of the claims and visible acts that concern the agreement. */
static void
force_note_voices (const MonitorContext *context, MonitorAgreement *agreement)
{
  agreement->n_voices = 0;
  agreement->digest = (CeasefireDigest){ 0, 0 };
  force_add_voices (agreement, agreement->entity);
  for (guint i = 0; i < agreement->acts->len; i++)
    {
      const MonitorAct *act = &g_array_index (agreement->acts, MonitorAct, i);

      if (force_is_visible (context, act))
        ceasefire_digest_add (&agreement->digest, ceasefire_bytes_digest (&i, sizeof i));
      if (act->statement)
        force_add_voices (agreement, act->statement);
    }
}

void
monitor_agreement_settle (MonitorContext *context, MonitorAgreement *agreement)
{
  agreement->has_window = agreement->in_force != NULL;
  if (agreement->in_force)
    agreement->window = *agreement->in_force;
  g_array_set_size (agreement->lapses, 0);
  for (guint i = 0; i < agreement->acts->len; i++)
    {
      const MonitorAct *act = &g_array_index (agreement->acts, MonitorAct, i);

      if (force_is_visible (context, act) && act->kind == CEASEFIRE_ACT_KIND_ENTER_INTO_FORCE)
        force_enter (agreement, act);
    }
  for (guint i = 0; i < agreement->acts->len; i++)
    {
      const MonitorAct *act = &g_array_index (agreement->acts, MonitorAct, i);

      if (!force_is_visible (context, act))
        continue;
      if (act->kind == CEASEFIRE_ACT_KIND_EXTEND && agreement->has_window)
        force_extend (agreement, act);
      if (act->kind == CEASEFIRE_ACT_KIND_SUSPEND || act->kind == CEASEFIRE_ACT_KIND_TERMINATE
          || act->kind == CEASEFIRE_ACT_KIND_WITHDRAW)
        force_add_lapse (context, agreement, act);
    }
  if (agreement->has_window)
    ceasefire_interval_tighten (&agreement->window);
  force_note_voices (context, agreement);
}

const CeasefireInterval *
monitor_clause_get_window (const MonitorClause *clause)
{
  if (clause->window)
    return clause->window;
  return clause->agreement->has_window ? &clause->agreement->window : NULL;
}

/* A withdrawal concerns the bearer for whom it was declared alone. */
static gboolean
force_concerns (MonitorContext *context, const MonitorQuery *query, const MonitorLapse *lapse)
{
  return lapse->act->kind != CEASEFIRE_ACT_KIND_WITHDRAW
         || monitor_actor_path (context->world, lapse->act->by, query->bearer,
                                lapse->act->when ? lapse->act->when : &monitor_unknown,
                                monitor_members)
              == CEASEFIRE_TRUTH_YES;
}

static gboolean
force_denies_act (const MonitorClaim *claim)
{
  return !claim->is_void && claim->stance == MONITOR_STANCE_DENY
         && (claim->aspect == MONITOR_WHOLE || claim->aspect == MONITOR_OCCURRENCE
             || claim->aspect == MONITOR_FORCE);
}

/* R9.9: Claims that deny the act count for the aspect force. */
static void
force_note_deniers (MonitorWeighing *self, const MonitorAct *act)
{
  GPtrArray *claims = act->statement ? act->statement->claims : NULL;

  for (guint i = 0; claims && i < claims->len; i++)
    {
      const MonitorClaim *claim = g_ptr_array_index (claims, i);
      MonitorStanding standing;

      if (!force_denies_act (claim))
        continue;
      standing = monitor_weighing_get_standing (self, claim);
      monitor_weighing_note (self, MONITOR_FORCE, TRUE, FALSE, &standing, claim);
    }
}

typedef enum
{
  FORCE_IN,
  FORCE_PERHAPS,
  FORCE_OUT,
} ForceState;

/* R9.7, R9.8, R9.9: Only an act with full effect ends the force; the author of any other speaks
   against it. */
static ForceState
force_apply_lapses (MonitorWeighing *self, const CeasefireInterval *when)
{
  GArray *lapses = self->query->clause->agreement->lapses;
  ForceState state = FORCE_IN;

  for (guint i = 0; i < lapses->len; i++)
    {
      const MonitorLapse *lapse = &g_array_index (lapses, MonitorLapse, i);
      CeasefireTruth inside = ceasefire_interval_contains (&lapse->span, when);
      CeasefireTruth meets = ceasefire_interval_intersects (when, &lapse->span);

      if (!force_concerns (self->context, self->query, lapse))
        continue;
      if (lapse->act->effect == CEASEFIRE_TRUTH_YES && inside == CEASEFIRE_TRUTH_YES)
        state = FORCE_OUT;
      else if (lapse->act->effect != CEASEFIRE_TRUTH_NO && inside != CEASEFIRE_TRUTH_NO)
        state = MAX (state, FORCE_PERHAPS);
      if (lapse->act->effect == CEASEFIRE_TRUTH_YES || meets == CEASEFIRE_TRUTH_NO)
        continue;
      monitor_weighing_state (self, MONITOR_FORCE, FALSE, FALSE, lapse->act);
      if (lapse->act->effect == CEASEFIRE_TRUTH_UNKNOWN)
        force_note_deniers (self, lapse->act);
    }
  return state;
}

/* Whether the dates of a claim on force meet @when. */
static CeasefireTruth
force_match_dates (MonitorWeighing *self, const MonitorClaim *claim, const CeasefireInterval *when)
{
  CeasefireTruth least = CEASEFIRE_TRUTH_YES;
  CeasefireTruth most = CEASEFIRE_TRUTH_NO;

  (void) self;
  for (guint i = 0; claim->dates && i < claim->dates->len; i++)
    {
      CeasefireTruth truth
        = ceasefire_interval_intersects (when, g_ptr_array_index (claim->dates, i));

      least = MIN (least, truth);
      most = MAX (most, truth);
    }
  if (claim->dates == NULL || claim->dates->len == 0)
    return CEASEFIRE_TRUTH_YES;
  return least == most ? most : CEASEFIRE_TRUTH_UNKNOWN;
}

/* Whether a claim is on what is asked for. */
typedef CeasefireTruth (*ForceMatch) (MonitorWeighing *self, const MonitorClaim *claim,
                                      const CeasefireInterval *when);

/* A claim that is not on what is asked for counts neither for nor against. */
static void
force_apply_claims (MonitorWeighing *self, MonitorAspect aspect, ForceMatch match_claim,
                    const CeasefireInterval *when)
{
  GPtrArray *claims = self->query->clause->agreement->entity->claims;

  for (guint i = 0; claims && i < claims->len; i++)
    {
      const MonitorClaim *claim = g_ptr_array_index (claims, i);
      gboolean is_for = claim->stance == MONITOR_STANCE_ASSERT;
      CeasefireTruth match;
      MonitorStanding standing;

      if (claim->is_void || claim->aspect != aspect || claim->stance == MONITOR_STANCE_RETRACT)
        continue;
      match = match_claim (self, claim, when);
      if (match == CEASEFIRE_TRUTH_UNKNOWN && is_for)
        self->weight->half |= MONITOR_BIT (aspect);
      if (match != CEASEFIRE_TRUTH_YES)
        continue;
      standing = monitor_weighing_get_standing (self, claim);
      monitor_weighing_note (self, aspect, is_for, !is_for, &standing, claim);
    }
}

void
monitor_weigh_force (MonitorContext *context, const MonitorQuery *query,
                     const CeasefireInterval *when, MonitorWeight *weight, GArray *voices)
{
  const guint bit = MONITOR_BIT (MONITOR_FORCE);
  MonitorWeighing self;
  ForceState state;

  monitor_weighing_init (&self, context, query, &context->at, weight, voices);
  state = force_apply_lapses (&self, when);
  force_apply_claims (&self, MONITOR_FORCE, force_match_dates, when);
  if (state == FORCE_OUT)
    {
      monitor_weighing_state (&self, MONITOR_FORCE, FALSE, TRUE, NULL);
      weight->mismatch |= bit;
    }
  else if (state == FORCE_PERHAPS)
    weight->half |= bit;
  else if (monitor_clause_get_window (query->clause))
    monitor_weighing_state (&self, MONITOR_FORCE, TRUE, TRUE, NULL);
  weight->presumed |= bit;
}

static CeasefireTruth
force_match_bound (gpointer item, gpointer user_data)
{
  MonitorWeighing *self = user_data;
  MonitorWorld *world = self->context->world;

  return MAX (monitor_actor_path (world, item, self->query->bearer, self->when, monitor_members),
              monitor_actor_path (world, self->query->bearer, item, self->when, monitor_members));
}

static CeasefireTruth
force_match_bearer (MonitorWeighing *self, const MonitorClaim *claim, const CeasefireInterval *when)
{
  (void) when;
  return claim->value ? monitor_list_match (claim->value, force_match_bound, self)
                      : CEASEFIRE_TRUTH_YES;
}

static void
force_apply_acceptance (MonitorWeighing *self)
{
  GArray *acts = self->query->clause->agreement->acts;

  for (guint i = 0; i < acts->len; i++)
    {
      const MonitorAct *act = &g_array_index (acts, MonitorAct, i);

      if (act->kind == CEASEFIRE_ACT_KIND_ACCEPT && force_is_visible (self->context, act)
          && monitor_actor_path (self->context->world, act->by, self->query->bearer,
                                 act->when ? act->when : &monitor_unknown, monitor_members)
               == CEASEFIRE_TRUTH_YES)
        monitor_weighing_state (self, MONITOR_BOUND, TRUE, TRUE, act);
    }
}

/* R9.10: Unset counts as bound; unstated leaves it open. */
void
monitor_weigh_bound (MonitorContext *context, const MonitorQuery *query, MonitorWeight *weight,
                     GArray *voices)
{
  const MonitorParty *party
    = monitor_agreement_find_party (query->clause->agreement, query->bearer);
  CeasefireBound bound = party ? party->bound : CEASEFIRE_BOUND_UNSTATED;
  MonitorWeighing self;

  monitor_weighing_init (&self, context, query, &context->at, weight, voices);
  if (bound == CEASEFIRE_BOUND_YES || bound == CEASEFIRE_BOUND_UNSET)
    monitor_weighing_state (&self, MONITOR_BOUND, TRUE, TRUE, NULL);
  else if (bound == CEASEFIRE_BOUND_UNSTATED)
    weight->half |= MONITOR_BIT (MONITOR_BOUND);
  else
    {
      monitor_weighing_state (&self, MONITOR_BOUND, FALSE, TRUE, NULL);
      weight->mismatch |= MONITOR_BIT (MONITOR_BOUND);
    }
  force_apply_acceptance (&self);
  force_apply_claims (&self, MONITOR_BOUND, force_match_bearer, NULL);
}

/* Evidence on the aspect text: whether the clause is part of the agreement. */
void
monitor_weigh_text (MonitorContext *context, const MonitorQuery *query, MonitorWeight *weight,
                    GArray *voices)
{
  GPtrArray *claims = query->clause->entity->claims;
  MonitorWeighing self;

  monitor_weighing_init (&self, context, query, &context->at, weight, voices);
  for (guint i = 0; claims && i < claims->len; i++)
    {
      const MonitorClaim *claim = g_ptr_array_index (claims, i);
      gboolean is_for = claim->stance == MONITOR_STANCE_ASSERT;
      MonitorStanding standing;

      if (claim->is_void || claim->stance == MONITOR_STANCE_RETRACT
          || (claim->aspect != MONITOR_WHOLE && claim->aspect != MONITOR_TEXT))
        continue;
      standing = monitor_weighing_get_standing (&self, claim);
      monitor_weighing_note (&self, MONITOR_TEXT, is_for, !is_for, &standing, claim);
    }
}

/* R9.2, R9.4, R9.5, R9.6: By what sources say, where no record states when the agreement is in
   force. */
static CeasefirePhase
force_get_claimed_phase (MonitorContext *context, const MonitorQuery *query)
{
  const guint bit = MONITOR_BIT (MONITOR_FORCE);
  MonitorWeight weight = { 0 };
  MonitorWeighing self;

  monitor_weighing_init (&self, context, query, &context->at, &weight, NULL);
  force_apply_claims (&self, MONITOR_FORCE, force_match_dates, &context->at);
  if ((weight.any[0] & bit) && (weight.any[1] & bit))
    return CEASEFIRE_PHASE_CONTESTED;
  if (weight.any[1] & bit)
    return CEASEFIRE_PHASE_ACTIVE;
  return weight.any[0] & bit ? CEASEFIRE_PHASE_ENDED : CEASEFIRE_PHASE_UNKNOWN;
}

/* R9.1, R9.2, R9.4: By the time that a record states. */
static CeasefirePhase
force_get_stated_phase (MonitorContext *context, const CeasefireInterval *window)
{
  if (window->s0 >= context->at.e1)
    return CEASEFIRE_PHASE_PENDING;
  if (window->e1 <= context->at.s0)
    return CEASEFIRE_PHASE_ENDED;
  if (ceasefire_interval_contains (window, &context->at) == CEASEFIRE_TRUTH_YES)
    return CEASEFIRE_PHASE_ACTIVE;
  return CEASEFIRE_PHASE_UNKNOWN;
}

static gboolean
force_is_denied (const MonitorAct *act)
{
  GPtrArray *claims = act->statement ? act->statement->claims : NULL;

  for (guint i = 0; claims && i < claims->len; i++)
    if (force_denies_act (g_ptr_array_index (claims, i)))
      return TRUE;
  return FALSE;
}

/* R9.3, R9.4, R9.5, R9.6: What a lapse makes of the phase; unset if nothing. */
static CeasefirePhase
force_get_lapsed_phase (MonitorContext *context, const MonitorLapse *lapse)
{
  CeasefireTruth inside = ceasefire_interval_contains (&lapse->span, &context->at);

  if (inside == CEASEFIRE_TRUTH_NO || lapse->act->effect == CEASEFIRE_TRUTH_NO)
    return CEASEFIRE_PHASE_UNSET;
  if (lapse->act->effect == CEASEFIRE_TRUTH_UNKNOWN)
    return force_is_denied (lapse->act) ? CEASEFIRE_PHASE_CONTESTED : CEASEFIRE_PHASE_UNKNOWN;
  if (inside == CEASEFIRE_TRUTH_UNKNOWN)
    return CEASEFIRE_PHASE_UNKNOWN;
  return lapse->act->kind == CEASEFIRE_ACT_KIND_SUSPEND ? CEASEFIRE_PHASE_SUSPENDED
                                                        : CEASEFIRE_PHASE_ENDED;
}

/* The order in which one of several lapses decides the phase. */
static guint
force_rank_phase (CeasefirePhase phase)
{
  static const CeasefirePhase order[] = { CEASEFIRE_PHASE_UNSET, CEASEFIRE_PHASE_UNKNOWN,
                                          CEASEFIRE_PHASE_CONTESTED, CEASEFIRE_PHASE_SUSPENDED,
                                          CEASEFIRE_PHASE_ENDED };

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    if (order[i] == phase)
      return i;
  return 0;
}

static CeasefirePhase
force_get_worst_lapse (MonitorContext *context, const MonitorQuery *query)
{
  GArray *lapses = query->clause->agreement->lapses;
  CeasefirePhase worst = CEASEFIRE_PHASE_UNSET;

  for (guint i = 0; i < lapses->len; i++)
    {
      const MonitorLapse *lapse = &g_array_index (lapses, MonitorLapse, i);
      CeasefirePhase phase = force_concerns (context, query, lapse)
                               ? force_get_lapsed_phase (context, lapse)
                               : CEASEFIRE_PHASE_UNSET;

      if (force_rank_phase (phase) > force_rank_phase (worst))
        worst = phase;
    }
  return worst;
}

/* Acts change the phase only inside the window. */
CeasefirePhase
monitor_query_get_phase (MonitorContext *context, const MonitorQuery *query)
{
  const CeasefireInterval *window = monitor_clause_get_window (query->clause);
  CeasefirePhase phase = window ? force_get_stated_phase (context, window)
                                : force_get_claimed_phase (context, query);
  CeasefirePhase lapse;

  if (window && (phase == CEASEFIRE_PHASE_PENDING || phase == CEASEFIRE_PHASE_ENDED))
    return phase;
  lapse = force_get_worst_lapse (context, query);
  return lapse == CEASEFIRE_PHASE_UNSET ? phase : lapse;
}
