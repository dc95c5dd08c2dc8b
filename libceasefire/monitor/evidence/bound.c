/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/evidence/bound.h"

/* Evidence on whether a clause binds its bearer: from the parties of the agreement, reservations,
   acceptances and claims. Also on whether the clause is in the text. */

/* S9: A bearer that is named without an entry of its own is bound as the party is of which it is an
   organ. */
static CeasefireTruth
bound_get_organ (const MonitorAgreement *agreement, const GArray *wholes)
{
  CeasefireTruth best = CEASEFIRE_TRUTH_NO;
  gboolean is_organ = FALSE;

  for (guint i = 1; i < wholes->len; i++)
    {
      const MonitorWhole *whole = &g_array_index (wholes, MonitorWhole, i);
      const MonitorParty *party = monitor_agreement_find_party (agreement, whole->actor);

      if (party == NULL)
        continue;
      is_organ = TRUE;
      best = MAX (best, MIN (party->tasked, whole->strength));
    }
  return is_organ ? best : CEASEFIRE_TRUTH_UNKNOWN;
}

/* S9: What the text says. */
static CeasefireTruth
bound_get_stated (const MonitorClause *clause, const GArray *wholes, MonitorEntity *bearer)
{
  const MonitorParty *party = monitor_agreement_find_party (clause->agreement, bearer);

  if (party == NULL)
    return bound_get_organ (clause->agreement, wholes);
  return clause->bearers == clause->agreement->bearers ? party->bound : party->tasked;
}

static void
bound_state (MonitorWeighing *self, CeasefireTruth stated)
{
  const guint bit = MONITOR_BIT (MONITOR_BOUND);

  if (stated == CEASEFIRE_TRUTH_YES)
    monitor_weighing_state (self, MONITOR_BOUND, TRUE, TRUE, NULL);
  else if (stated == CEASEFIRE_TRUTH_UNKNOWN)
    self->weight->half |= bit;
  else
    {
      monitor_weighing_state (self, MONITOR_BOUND, FALSE, TRUE, NULL);
      self->weight->mismatch |= bit;
    }
}

/* S9: Whether the party has accepted the clause by then, for itself and its organs. Where it may be
   reserved, that is no word that it binds. */
static CeasefireTruth
bound_apply_acceptances (MonitorWeighing *self)
{
  const MonitorTenure *tenure = self->query->tenure;
  CeasefireTruth accepted = CEASEFIRE_TRUTH_NO;

  for (guint i = 0; i < tenure->touches->len; i++)
    {
      const MonitorAct *act = g_array_index (tenure->touches, MonitorTouch, i).act;
      gboolean is_sure;

      if (act->kind != CEASEFIRE_ACT_KIND_ACCEPT || act->when->s0 > self->when->s1)
        continue;
      is_sure = monitor_act_touches (self->context, act, self->query) == CEASEFIRE_TRUTH_YES
                && act->when->s1 <= self->when->s0 && !act->when->doubtful;
      accepted = MAX (accepted, is_sure ? CEASEFIRE_TRUTH_YES : CEASEFIRE_TRUTH_UNKNOWN);
      if (is_sure && tenure->reserved == CEASEFIRE_TRUTH_NO)
        monitor_weighing_state (self, MONITOR_BOUND, TRUE, TRUE, act);
    }
  return accepted;
}

/* S4 (d): Without effect it is dissent; half effective, it leaves open whether the bearer is bound. */
static void
bound_apply_reservations (MonitorWeighing *self)
{
  GArray *touches = self->query->tenure->touches;

  for (guint i = 0; i < touches->len; i++)
    {
      const MonitorTouch *touch = &g_array_index (touches, MonitorTouch, i);

      if (touch->act->kind != CEASEFIRE_ACT_KIND_RESERVE)
        continue;
      monitor_weighing_state (self, MONITOR_BOUND, FALSE, FALSE, touch->act);
      if (touch->effect == CEASEFIRE_TRUTH_UNKNOWN)
        monitor_weigh_denials (self, touch->act, MONITOR_BOUND, TRUE);
    }
}

/* S9: What is said of a party is said of its organs. */
static CeasefireTruth
bound_match_actor (gpointer item, gpointer user_data)
{
  MonitorWeighing *self = user_data;

  return monitor_actor_path (self->context->world, self->query->bearer, item, self->when,
                             monitor_organs);
}

static CeasefireTruth
bound_match_claim (MonitorWeighing *self, const MonitorClaim *claim, const CeasefireInterval *when)
{
  (void) when;
  /* S4: Who says that the whole binds says nothing of a clause that may be reserved. */
  if (self->query->tenure->reserved == CEASEFIRE_TRUTH_UNKNOWN
      && claim->stance == MONITOR_STANCE_ASSERT)
    return CEASEFIRE_TRUTH_NO;
  return claim->value ? monitor_list_match (claim->value, bound_match_actor, self)
                      : CEASEFIRE_TRUTH_YES;
}

void
monitor_weigh_bound (MonitorContext *context, const MonitorQuery *query,
                     const CeasefireInterval *when, MonitorWeight *weight, GArray *voices)
{
  const MonitorTenure *tenure = query->tenure;
  g_autoptr (GArray) wholes = monitor_list_wholes (context->world, query->bearer, when);
  CeasefireTruth stated;
  MonitorWeighing self;

  monitor_weighing_init (&self, context, query, when, weight, voices);
  /* S4: Whatever is claimed of the whole agreement. */
  if (tenure->reserved == CEASEFIRE_TRUTH_YES)
    {
      bound_state (&self, CEASEFIRE_TRUTH_NO);
      return;
    }
  bound_apply_reservations (&self);
  stated = MAX (bound_get_stated (query->clause, wholes, query->bearer),
                bound_apply_acceptances (&self));
  bound_state (&self, MIN (stated, CEASEFIRE_TRUTH_YES - tenure->reserved));
  monitor_weigh_claims (&self, query->clause->agreement->entity, MONITOR_BOUND, bound_match_claim,
                        when);
}

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
