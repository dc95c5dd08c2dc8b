/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/evidence/force.h"

/* Evidence on force: from the time that records tell, lapses, and claims. */

typedef enum
{
  FORCE_IN,
  FORCE_PRESUMED, /* perhaps, unless somebody says something of it */
  FORCE_PERHAPS,
  FORCE_OUT,
} ForceState;

/* S4: A denial makes the matter contested, whoever denies it, so its word is weak. */
void
monitor_weigh_denials (MonitorWeighing *self, const MonitorAct *act, MonitorAspect aspect,
                       gboolean is_for)
{
  GPtrArray *claims = act->statement ? act->statement->claims : NULL;

  for (guint i = 0; claims && i < claims->len; i++)
    {
      const MonitorClaim *claim = g_ptr_array_index (claims, i);
      MonitorStanding standing;

      if (!monitor_claim_denies_act (claim))
        continue;
      standing = monitor_weighing_get_standing (self, claim);
      standing.is_uncertain = TRUE;
      monitor_weighing_note (self, aspect, is_for, FALSE, &standing, claim);
    }
}

/* The earliest beginning and the latest end of suspensions [1], and of all else [0], that acts of half effect
   leave open. */
typedef struct
{
  gint64 since[2], until[2];
} ForceOpened;

/* D19: The author of an act of half effect speaks against the force, and who denies the act for it. */
static void
force_add_half (MonitorWeighing *self, const MonitorLapse *lapse, ForceOpened *opened)
{
  const gboolean kind = monitor_lapse_is_suspension (lapse);
  const CeasefireInterval *until = lapse->act->until;

  if (lapse->revival)
    {
      opened->since[kind] = MIN (opened->since[kind], lapse->act->when->s0);
      opened->until[kind] = MAX (opened->until[kind], until ? until->e1 : CALENDAR_AFTER);
      return;
    }
  monitor_weighing_state (self, MONITOR_FORCE, FALSE, FALSE, lapse->act);
  monitor_weigh_denials (self, lapse->act, MONITOR_FORCE, TRUE);
}

/* Whether an act may have reversed what was open: it came later, and that had not run out by itself. */
static gboolean
force_may_reverse (const ForceOpened *opened, const MonitorAct *act)
{
  gboolean may = act->when->s1 > opened->since[1] && act->when->s0 < opened->until[1];

  if (monitor_act_revives (act, FALSE))
    may |= act->when->s1 > opened->since[0] && act->when->s0 < opened->until[0];
  return may;
}

/* D19: Acts that leave open what was ended are the other way round, once somebody denies them. */
static void
force_add_revivals (MonitorWeighing *self, const ForceOpened *opened,
                    const CeasefireInterval *moment)
{
  const GArray *touches = self->query->tenure->touches;

  if (opened->since[0] == CALENDAR_AFTER && opened->since[1] == CALENDAR_AFTER)
    return;
  for (guint i = 0; i < touches->len; i++)
    {
      const MonitorTouch *touch = &g_array_index (touches, MonitorTouch, i);

      if (touch->effect != CEASEFIRE_TRUTH_UNKNOWN || !monitor_act_revives (touch->act, TRUE)
          || touch->act->when->s0 > moment->s1 || !force_may_reverse (opened, touch->act)
          || !monitor_act_is_denied (touch->act))
        continue;
      monitor_weighing_state (self, MONITOR_FORCE, TRUE, FALSE, touch->act);
      monitor_weigh_denials (self, touch->act, MONITOR_FORCE, FALSE);
    }
}

/* Acts without effect are dissent: their authors speak against the force (@has_dissent). */
static ForceState
force_apply_lapses (MonitorWeighing *self, const CeasefireInterval *moment, gboolean has_dissent)
{
  GArray *lapses = self->query->tenure->lapses;
  ForceOpened opened = { { CALENDAR_AFTER, CALENDAR_AFTER }, { CALENDAR_BEFORE, CALENDAR_BEFORE } };
  ForceState state = FORCE_IN;

  for (guint i = 0; i < lapses->len; i++)
    {
      const MonitorLapse *lapse = &g_array_index (lapses, MonitorLapse, i);
      CeasefireTruth inside = ceasefire_interval_contains (&lapse->span, moment);

      if (inside == CEASEFIRE_TRUTH_NO)
        continue;
      if (lapse->effect == CEASEFIRE_TRUTH_YES && inside == CEASEFIRE_TRUTH_YES)
        state = FORCE_OUT;
      else if (lapse->effect != CEASEFIRE_TRUTH_NO)
        state = MAX (state, monitor_lapse_is_undated (lapse) ? FORCE_PRESUMED : FORCE_PERHAPS);
      if (lapse->effect == CEASEFIRE_TRUTH_NO && has_dissent)
        monitor_weighing_state (self, MONITOR_FORCE, FALSE, FALSE, lapse->act);
      else if (lapse->effect == CEASEFIRE_TRUTH_UNKNOWN && lapse->act)
        force_add_half (self, lapse, &opened);
    }
  force_add_revivals (self, &opened, moment);
  return state;
}

/* Whether the dates of a claim on force meet @when. Without any it holds from when it was said on. */
static CeasefireTruth
force_match_dates (MonitorWeighing *self, const MonitorClaim *claim, const CeasefireInterval *when)
{
  const CeasefireInterval *said = claim->statement->when;
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
  if (claim->dates && claim->dates->len > 0)
    return least == most ? most : CEASEFIRE_TRUTH_UNKNOWN;
  if (said)
    {
      CeasefireInterval from
        = { said->s0, said->s1, CALENDAR_AFTER, CALENDAR_AFTER, said->doubtful };

      return ceasefire_interval_intersects (when, &from);
    }
  return CEASEFIRE_TRUTH_YES;
}

/* A claim that is not on what is asked for counts neither for nor against. */
void
monitor_weigh_claims (MonitorWeighing *self, const MonitorEntity *about, MonitorAspect aspect,
                      MonitorClaimMatch match_claim, const CeasefireInterval *when)
{
  for (guint i = 0; about->claims && i < about->claims->len; i++)
    {
      const MonitorClaim *claim = g_ptr_array_index (about->claims, i);
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

/* What is said of the clause, and of the clauses around it. */
static void
force_apply_own_claims (MonitorWeighing *self, const CeasefireInterval *when)
{
  const MonitorClause *clause = self->query->clause;
  const MonitorEntity *last = NULL;

  for (; clause; clause = clause->around)
    {
      if (clause->entity != last)
        monitor_weigh_claims (self, clause->entity, MONITOR_FORCE, force_match_dates, when);
      last = clause->entity;
    }
}

/* Also what is said of the agreement. */
static void
force_apply_claims (MonitorWeighing *self, const CeasefireInterval *when)
{
  monitor_weigh_claims (self, self->query->clause->agreement->entity, MONITOR_FORCE,
                        force_match_dates, when);
  force_apply_own_claims (self, when);
}

/* An entry into force by an act of half effect leaves the force open. */
static ForceState
force_get_entered (MonitorWeighing *self)
{
  const MonitorAgreement *agreement = self->query->clause->agreement;
  const MonitorStart *start = &agreement->start;

  if (!start->is_told || start->effect == CEASEFIRE_TRUTH_YES)
    return FORCE_IN;
  /* S16: What is applied before binds whether it enters into force or not. */
  if (agreement->provisional && agreement->provisional->s1 <= start->span.s0)
    return FORCE_IN;
  if (monitor_act_is_denied (start->act))
    {
      monitor_weighing_state (self, MONITOR_FORCE, TRUE, FALSE, start->act);
      monitor_weigh_denials (self, start->act, MONITOR_FORCE, FALSE);
    }
  return FORCE_PERHAPS;
}

/* Whether the time of the clause itself has not begun, or is over. */
static gboolean
force_is_outside_window (const MonitorTenure *tenure, const CeasefireInterval *at)
{
  const CeasefireInterval *window = tenure->clause->window;

  return window && (window->s0 >= at->e1 || (window->e1 <= at->s0 && tenure->span.e1 <= at->s0));
}

/* @state: what is known beside; @is_apart: what is said of the whole agreement says nothing. S2: Of a
   draft the force is what is said of it, never more. */
static void
force_weigh (MonitorWeighing *self, const CeasefireInterval *moment, ForceState state,
             gboolean has_dissent, gboolean is_apart)
{
  const guint bit = MONITOR_BIT (MONITOR_FORCE);
  const MonitorTenure *tenure = self->query->tenure;
  MonitorWeight *weight = self->weight;
  gboolean is_claimed;

  state = MAX (state, force_get_entered (self));
  if (is_apart)
    force_apply_own_claims (self, moment);
  else
    force_apply_claims (self, moment);
  is_claimed = ((weight->any[0] | weight->any[1]) & bit) != 0;
  if (tenure->is_said && !((weight->any[1] | weight->half) & bit))
    state = FORCE_OUT;
  state = MAX (state, force_apply_lapses (self, moment, has_dissent));
  if (state == FORCE_OUT)
    {
      monitor_weighing_state (self, MONITOR_FORCE, FALSE, TRUE, NULL);
      weight->mismatch |= bit;
    }
  else if (state == FORCE_PERHAPS || (state == FORCE_PRESUMED && !is_claimed))
    weight->half |= bit;
  else if (state == FORCE_IN && tenure->is_told && !tenure->is_said)
    monitor_weighing_state (self, MONITOR_FORCE, TRUE, TRUE, NULL);
  /* What nothing dates is open, whoever dissents. */
  else if (!tenure->is_said && !is_claimed)
    weight->half |= weight->any[0] & bit;
  weight->presumed |= bit;
}

/* D16: What had begun before is not undone by a lapse. */
static CeasefireInterval
force_get_beginning (const CeasefireInterval *when)
{
  return (CeasefireInterval){ when->s0, when->s1, ceasefire_calendar_add (when->s0, 1),
                              ceasefire_calendar_add (when->s1, 1), when->doubtful };
}

void
monitor_weigh_force (MonitorContext *context, const MonitorQuery *query,
                     const CeasefireInterval *when, MonitorWeight *weight, GArray *voices)
{
  CeasefireInterval moment = force_get_beginning (when);
  MonitorWeighing self;

  monitor_weighing_init (&self, context, query, when, weight, voices);
  force_weigh (&self, &moment, FORCE_IN, TRUE, FALSE);
}

static ForceState
force_invert (CeasefireTruth out)
{
  return out == CEASEFIRE_TRUTH_NO ? FORCE_IN
                                   : (out == CEASEFIRE_TRUTH_YES ? FORCE_OUT : FORCE_PERHAPS);
}

void
monitor_weigh_extensions (MonitorWeighing *self, MonitorAspect aspect)
{
  GArray *touches = self->query->tenure->touches;

  self->weight->half &= ~MONITOR_BIT (aspect);
  for (guint i = 0; i < touches->len; i++)
    {
      const MonitorTouch *touch = &g_array_index (touches, MonitorTouch, i);

      if (!monitor_tenure_is_added (self->query->tenure, touch, self->when))
        continue;
      monitor_weighing_state (self, aspect, TRUE, FALSE, touch->act);
      monitor_weigh_denials (self, touch->act, aspect, FALSE);
    }
}

/* S16, D9: What is due before the clause begins to bind, or in a lapse, is not owed. A deadline outlasts the end of the
   agreement, a period does not. */
void
monitor_weigh_owed (MonitorContext *context, const MonitorQuery *query,
                    const CeasefireInterval *moment, gboolean is_period, MonitorWeight *weight,
                    GArray *voices)
{
  const MonitorTenure *tenure = query->tenure;
  CeasefireTruth out = monitor_tenure_is_ahead (tenure, moment);
  MonitorWeighing self;

  if (is_period)
    out = MAX (out, CEASEFIRE_TRUTH_YES - monitor_tenure_match (tenure, moment));
  if (tenure->is_empty)
    out = CEASEFIRE_TRUTH_YES;
  monitor_weighing_init (&self, context, query, moment, weight, voices);
  force_weigh (&self, moment, force_invert (out), TRUE, force_is_outside_window (tenure, moment));
  if (is_period && monitor_tenure_is_disputed_at (tenure, moment, CEASEFIRE_TRUTH_UNKNOWN))
    monitor_weigh_extensions (&self, MONITOR_FORCE);
}

/* The phase */

/* R9.3, R9.4: Suspended if a suspension surely is the last of the causes for which it is not in force
   now. */
static CeasefirePhase
force_get_cause (const MonitorTenure *tenure, const CeasefireInterval *at)
{
  gint64 suspended = CALENDAR_BEFORE;
  gint64 ended = CALENDAR_BEFORE;
  gboolean is_suspended = FALSE;

  for (guint i = 0; i < tenure->lapses->len; i++)
    {
      const MonitorLapse *lapse = &g_array_index (tenure->lapses, MonitorLapse, i);

      if (lapse->effect != CEASEFIRE_TRUTH_YES
          || ceasefire_interval_contains (&lapse->span, at) != CEASEFIRE_TRUTH_YES)
        continue;
      if (!monitor_lapse_is_suspension (lapse))
        ended = MAX (ended, lapse->span.s1);
      else
        {
          suspended = MAX (suspended, lapse->span.s0);
          is_suspended = TRUE;
        }
    }
  return is_suspended && suspended > ended ? CEASEFIRE_PHASE_SUSPENDED : CEASEFIRE_PHASE_ENDED;
}

static CeasefirePhase
force_read_phase (const MonitorTenure *tenure, const CeasefireInterval *at,
                  const MonitorWeight *weight)
{
  const guint bit = MONITOR_BIT (MONITOR_FORCE);

  /* R9.5 */
  if ((weight->any[0] & bit) && (weight->any[1] & bit))
    return CEASEFIRE_PHASE_CONTESTED;
  /* R9.2 */
  if (weight->any[1] & bit)
    return CEASEFIRE_PHASE_ACTIVE;
  /* R9.3, R9.4 */
  if ((weight->any[0] & ~weight->half) & bit)
    return force_get_cause (tenure, at);
  /* R9.6 */
  return CEASEFIRE_PHASE_UNKNOWN;
}

/* Before its beginning, or after its end. What records tell of that is a strong word, so that a claim
   for the force makes it contested (R9.5); one on the agreement says nothing of a clause with a time
   of its own. */
static CeasefirePhase
force_get_outer_phase (MonitorWeighing *self, const CeasefireInterval *at)
{
  const MonitorTenure *tenure = self->query->tenure;

  if (force_is_outside_window (tenure, at))
    force_apply_own_claims (self, at);
  else
    force_apply_claims (self, at);
  if (self->weight->any[1] & MONITOR_BIT (MONITOR_FORCE))
    return CEASEFIRE_PHASE_CONTESTED;
  return monitor_tenure_is_pending (tenure, at) ? CEASEFIRE_PHASE_PENDING : CEASEFIRE_PHASE_ENDED;
}

/* The force at the time asked for. */
CeasefirePhase
monitor_query_get_phase (MonitorContext *context, const MonitorQuery *query)
{
  const MonitorTenure *tenure = query->tenure;
  const CeasefireInterval *at = &context->at;
  MonitorWeight weight = { 0 };
  MonitorWeighing self;
  CeasefireTruth within;

  /* R9.7 */
  if (tenure->is_draft)
    return CEASEFIRE_PHASE_NOT_AGREED;
  monitor_weighing_init (&self, context, query, at, &weight, NULL);
  /* R9.1, R9.8, D5 */
  if (monitor_tenure_is_pending (tenure, at) || tenure->span.e1 <= at->s0)
    return force_get_outer_phase (&self, at);
  within = ceasefire_interval_contains (&tenure->span, at);
  if (within != CEASEFIRE_TRUTH_YES && at->s0 >= tenure->span.e0 && at->s0 < tenure->disputed_until)
    return CEASEFIRE_PHASE_CONTESTED;
  force_weigh (&self, at, within == CEASEFIRE_TRUTH_YES ? FORCE_IN : FORCE_PERHAPS, FALSE, FALSE);
  return force_read_phase (tenure, at, &weight);
}
