/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/oracle/world.h"

#include <ceasefire/ceasefire-place.h>

/* --- walks ------------------------------------------------------------------------------------ */

const OracleWeights oracle_below = {
  [CEASEFIRE_RELATION_MEMBER_OF] = YES,       [CEASEFIRE_RELATION_PART_OF] = YES,
  [CEASEFIRE_RELATION_REPRESENTS] = YES,      [CEASEFIRE_RELATION_LEADS] = YES,
  [CEASEFIRE_RELATION_HOLDS_OFFICE_IN] = YES,
};

/* Any tie but enmity puts one on a side. */
static const OracleWeights oracle_tied = {
  [CEASEFIRE_RELATION_UNSET] = YES,           [CEASEFIRE_RELATION_MEMBER_OF] = YES,
  [CEASEFIRE_RELATION_PART_OF] = YES,         [CEASEFIRE_RELATION_REPRESENTS] = YES,
  [CEASEFIRE_RELATION_HOLDS_OFFICE_IN] = YES, [CEASEFIRE_RELATION_LEADS] = YES,
  [CEASEFIRE_RELATION_PROXY_OF] = YES,        [CEASEFIRE_RELATION_SUPPORTED_BY] = YES,
};

static CeasefireTruth
oracle_weigh (const OracleEdge *edge, const OracleWeights weights, const CeasefireInterval *when)
{
  CeasefireTruth value = weights[edge->relation];

  if (edge->is_dated)
    value = MIN (value, ceasefire_interval_intersects (when, &edge->during));
  return edge->disputed ? MIN (value, HALF) : value;
}

static gboolean
oracle_reach (OracleWorld *self, OracleActor *from, OracleActor *to, const OracleWeights weights,
              const CeasefireInterval *when, CeasefireTruth least)
{
  if (from == to)
    return TRUE;
  if (from->mark == self->mark)
    return FALSE;
  from->mark = self->mark;
  for (guint i = 0; i < from->edges->len; i++)
    {
      const OracleEdge *edge = &g_array_index (from->edges, OracleEdge, i);

      if (oracle_weigh (edge, weights, when) >= least
          && oracle_reach (self, edge->to, to, weights, when, least))
        return TRUE;
    }
  return FALSE;
}

/* The best way from one to the other; a way is as good as its worst tie. */
CeasefireTruth
oracle_path (OracleWorld *self, OracleActor *from, OracleActor *to, const OracleWeights weights,
             const CeasefireInterval *when)
{
  for (CeasefireTruth least = YES; least > NO; least--)
    {
      self->mark++;
      if (oracle_reach (self, from, to, weights, when, least))
        return least;
    }
  return NO;
}

static gboolean
oracle_reach_place (OracleWorld *self, OraclePlace *place, OraclePlace *whole, CeasefireTruth least)
{
  if (place == whole)
    return TRUE;
  if (place == NULL || place->mark == self->mark)
    return FALSE;
  place->mark = self->mark;
  if (oracle_reach_place (self, place->within, whole, least))
    return TRUE;
  for (guint i = 0; least < YES && i < place->maybe_within->len; i++)
    if (oracle_reach_place (self, g_ptr_array_index (place->maybe_within, i), whole, least))
      return TRUE;
  return FALSE;
}

CeasefireTruth
oracle_is_place_within (OracleWorld *self, OraclePlace *place, OraclePlace *whole)
{
  for (CeasefireTruth least = YES; least > NO; least--)
    {
      self->mark++;
      if (oracle_reach_place (self, place, whole, least))
        return least;
    }
  return NO;
}

/* --- sides ------------------------------------------------------------------------------------ */

static gboolean
oracle_is_same_side (const OracleParty *a, const OracleParty *b)
{
  return a->actor == b->actor || (a->side != NULL && g_strcmp0 (a->side, b->side) == 0);
}

/* R5.7: The same side, or a path to the party. */
CeasefireTruth
oracle_is_own (OracleWorld *self, const OracleAgreement *agreement, OracleActor *actor,
               OracleActor *party, const CeasefireInterval *when)
{
  CeasefireTruth own = oracle_path (self, actor, party, oracle_tied, when);

  for (guint i = 0; i < agreement->parties->len && own < YES; i++)
    {
      const OracleParty *a = &g_array_index (agreement->parties, OracleParty, i);
      CeasefireTruth stands = a->has_side ? oracle_path (self, actor, a->actor, oracle_tied, when)
                                          : NO;

      for (guint j = 0; j < agreement->parties->len && stands > own; j++)
        {
          const OracleParty *b = &g_array_index (agreement->parties, OracleParty, j);

          if (b->has_side && oracle_is_same_side (a, b))
            own = MAX (own, MIN (stands, oracle_path (self, party, b->actor, oracle_tied, when)));
        }
    }
  return own;
}

CeasefireTruth
oracle_has_side (OracleWorld *self, const OracleAgreement *agreement, OracleActor *actor,
                 const CeasefireInterval *when)
{
  CeasefireTruth best = NO;

  for (guint i = 0; i < agreement->parties->len && best < YES; i++)
    {
      const OracleParty *party = &g_array_index (agreement->parties, OracleParty, i);

      if (party->has_side)
        best = MAX (best, oracle_path (self, actor, party->actor, oracle_tied, when));
    }
  return best;
}

CeasefireTruth
oracle_is_monitor (OracleWorld *self, const OracleAgreement *agreement, OracleActor *actor,
                   const CeasefireInterval *when)
{
  CeasefireTruth best = NO;

  for (guint i = 0; i < agreement->monitors->len && best < YES; i++)
    best = MAX (best, oracle_path (self, actor, g_ptr_array_index (agreement->monitors, i),
                                   oracle_below, when));
  return best;
}

/* --- values against patterns ------------------------------------------------------------------ */

/* R3.1: Narrower is a match, broader may be one. */
static CeasefireTruth
oracle_match_term (CeasefireVocabulary *vocabulary, const char *value, const char *wanted)
{
  if (ceasefire_vocabulary_is_a (vocabulary, value, wanted))
    return YES;
  return ceasefire_vocabulary_is_a (vocabulary, wanted, value) ? HALF : NO;
}

static CeasefireTruth
oracle_match_place (OracleWorld *self, const char *value, const char *wanted)
{
  OraclePlace *place = oracle_world_get_place (self, value);
  OraclePlace *whole = oracle_world_get_place (self, wanted);
  CeasefireTruth below = oracle_is_place_within (self, place, whole);

  if (below > NO)
    return below;
  return oracle_is_place_within (self, whole, place) > NO ? HALF : NO;
}

static CeasefireTruth
oracle_match_actor (OracleWorld *self, const char *value, const char *wanted,
                    const CeasefireInterval *when)
{
  OracleActor *actor = oracle_world_get_actor (self, value);
  OracleActor *whole = oracle_world_get_actor (self, wanted);
  CeasefireTruth below = oracle_path (self, actor, whole, oracle_below, when);

  if (below > NO)
    return below;
  return oracle_path (self, whole, actor, oracle_below, when) > NO ? HALF : NO;
}

static gboolean
oracle_is_place (OracleWorld *self, const char *id)
{
  CeasefireRecord *record = ceasefire_dossier_lookup (self->dossier, id);

  return record != NULL && CEASEFIRE_IS_PLACE (record);
}

/* R3.3: A target is an actor or a place. */
static CeasefireTruth
oracle_match_thing (OracleWorld *self, const char *value, const char *wanted,
                    const CeasefireInterval *when)
{
  if (oracle_is_place (self, value) != oracle_is_place (self, wanted))
    return NO;
  return oracle_is_place (self, value) ? oracle_match_place (self, value, wanted)
                                       : oracle_match_actor (self, value, wanted, when);
}

/* R3.2: By whom, as the pattern wants it. */
static CeasefireTruth
oracle_match_agent (OracleWorld *self, const OraclePattern *pattern, const char *value,
                    const CeasefireInterval *when)
{
  OracleActor *actor = oracle_world_get_actor (self, value);
  OracleWeights weights = {
    [CEASEFIRE_RELATION_MEMBER_OF] = pattern->members,
    [CEASEFIRE_RELATION_PART_OF] = YES,
    [CEASEFIRE_RELATION_REPRESENTS] = YES,
    [CEASEFIRE_RELATION_HOLDS_OFFICE_IN] = YES,
    [CEASEFIRE_RELATION_LEADS] = YES,
    [CEASEFIRE_RELATION_PROXY_OF] = pattern->proxies,
    [CEASEFIRE_RELATION_SUPPORTED_BY] = pattern->proxies,
  };
  CeasefireTruth best = NO;

  if (pattern->agent_rule == AGENT_OTHER_SIDE)
    return NOT (oracle_is_own (self, pattern->agreement, actor, pattern->party, when));
  if (pattern->agent_rule == AGENT_LISTED)
    {
      for (const char *const *agent = pattern->agents; *agent; agent++)
        best = MAX (best, oracle_match_actor (self, value, *agent, when));
      return best;
    }
  best = oracle_path (self, actor, pattern->party, weights, when);
  if (best > NO)
    return best;
  return oracle_path (self, pattern->party, actor, oracle_below, when) > NO ? HALF : NO;
}

/* R3.7: Whom a ban spares, too: the own side. */
static CeasefireTruth
oracle_match_target (OracleWorld *self, const OraclePattern *pattern, const char *value,
                     const CeasefireInterval *when)
{
  CeasefireTruth wanted = oracle_strv_length (pattern->targets) > 0 ? NO : YES;
  CeasefireTruth excluded = NO;
  CeasefireTruth own = NO;

  for (const char *const *target = pattern->targets; target && *target; target++)
    wanted = MAX (wanted, oracle_match_thing (self, value, *target, when));
  for (const char *const *target = pattern->excluded; target && *target; target++)
    excluded = MAX (excluded, oracle_match_thing (self, value, *target, when));
  if (pattern->spares_own_side && !oracle_is_place (self, value))
    own = oracle_is_own (self, pattern->agreement, oracle_world_get_actor (self, value),
                         pattern->party, when);
  return MIN (wanted, MIN (NOT (excluded), NOT (own)));
}

static CeasefireTruth
oracle_match_party_target (OracleWorld *self, const OraclePattern *pattern, const char *value,
                           const CeasefireInterval *when)
{
  const OracleWeights weights = {
    [CEASEFIRE_RELATION_MEMBER_OF] = pattern->members,
    [CEASEFIRE_RELATION_PART_OF] = YES,
    [CEASEFIRE_RELATION_REPRESENTS] = YES,
    [CEASEFIRE_RELATION_HOLDS_OFFICE_IN] = YES,
    [CEASEFIRE_RELATION_LEADS] = YES,
    [CEASEFIRE_RELATION_PROXY_OF] = pattern->proxies,
    [CEASEFIRE_RELATION_SUPPORTED_BY] = pattern->proxies,
  };

  return oracle_path (self, oracle_world_get_actor (self, value), pattern->party, weights, when);
}

/* R3.8: Whether the party held the place: by what the nearest place around it says of that time. */
static CeasefireTruth
oracle_match_control (OracleWorld *self, const OraclePattern *pattern, const char *value,
                      const CeasefireInterval *when)
{
  OraclePlace *place = oracle_world_get_place (self, value);

  for (guint step = 0; place != NULL && step < 64; place = place->within, step++)
    {
      CeasefireTruth party = NO;
      CeasefireTruth others = NO;

      for (guint i = 0; i < place->controls->len; i++)
        {
          const OracleControl *control = &g_array_index (place->controls, OracleControl, i);
          CeasefireTruth holds = control->disputed ? HALF : YES;
          CeasefireTruth is_party
            = oracle_match_party_target (self, pattern, control->by->id, when);

          if (control->is_dated)
            holds = MIN (holds, ceasefire_interval_intersects (when, &control->during));
          party = MAX (party, MIN (holds, is_party));
          others = MAX (others, MIN (holds, NOT (is_party)));
        }
      if (party == YES && others < YES)
        return YES;
      if (party == NO && others == YES)
        return NO;
      if (party > NO || others > NO)
        return HALF;
    }
  return HALF;
}

static CeasefireTruth
oracle_match_where (OracleWorld *self, const OraclePattern *pattern, const char *value,
                    const CeasefireInterval *when)
{
  CeasefireTruth wanted = oracle_strv_length (pattern->places) > 0 ? NO : YES;

  for (const char *const *place = pattern->places; place && *place; place++)
    wanted = MAX (wanted, oracle_match_place (self, value, *place));
  for (const char *const *place = pattern->excluded; place && *place; place++)
    if (oracle_is_place (self, *place))
      wanted = MIN (wanted, NOT (oracle_match_place (self, value, *place)));
  if (pattern->is_bearer_controlled)
    wanted = MIN (wanted, oracle_match_control (self, pattern, value, when));
  return wanted;
}

static CeasefireTruth
oracle_match_terms (CeasefireVocabulary *vocabulary, const char *value, const char *const *wanted)
{
  CeasefireTruth best = NO;

  for (; wanted && *wanted; wanted++)
    best = MAX (best, oracle_match_term (vocabulary, value, *wanted));
  return best;
}

/* R3.4: In the window, and after a trigger if there is one. */
CeasefireTruth
oracle_match_time (const OraclePattern *pattern, const CeasefireInterval *when)
{
  CeasefireTruth within
    = pattern->has_window ? ceasefire_interval_intersects (when, &pattern->window) : YES;
  CeasefireTruth triggered = NO;

  for (guint i = 0; pattern->triggers && i < pattern->triggers->len; i++)
    {
      const OracleTrigger *trigger = &g_array_index (pattern->triggers, OracleTrigger, i);
      CeasefireInterval since = { trigger->when.e0, trigger->when.e1, CALENDAR_AFTER,
                                  CALENDAR_AFTER, trigger->when.doubtful };

      triggered
        = MAX (triggered, MIN (trigger->state, ceasefire_interval_intersects (when, &since)));
    }
  return pattern->triggers == NULL ? within : MIN (within, triggered);
}

static CeasefireTruth
oracle_match_one (OracleWorld *self, const OraclePattern *pattern, CeasefireAspect aspect,
                  const char *value, const CeasefireInterval *when)
{
  if (!oracle_constrains (pattern, aspect) && aspect != CEASEFIRE_ASPECT_TARGET
      && aspect != CEASEFIRE_ASPECT_PLACE)
    return YES;
  if (aspect == CEASEFIRE_ASPECT_AGENT)
    return oracle_match_agent (self, pattern, value, when);
  if (aspect == CEASEFIRE_ASPECT_ACTION)
    return oracle_match_terms (self->actions, value, pattern->actions);
  if (aspect == CEASEFIRE_ASPECT_MEANS)
    return oracle_match_terms (self->weapons, value, pattern->means);
  if (aspect == CEASEFIRE_ASPECT_PLACE)
    return oracle_match_where (self, pattern, value, when);
  return pattern->is_party_target ? oracle_match_party_target (self, pattern, value, when)
                                  : oracle_match_target (self, pattern, value, when);
}

/* Whether a value is wanted, so that silence on it leaves something open. */
gboolean
oracle_constrains (const OraclePattern *pattern, CeasefireAspect aspect)
{
  if (aspect == CEASEFIRE_ASPECT_AGENT)
    return pattern->agent_rule != AGENT_LISTED || oracle_strv_length (pattern->agents) > 0;
  if (aspect == CEASEFIRE_ASPECT_MEANS)
    return pattern->means != NULL;
  if (aspect == CEASEFIRE_ASPECT_TARGET)
    return pattern->is_party_target || oracle_strv_length (pattern->targets) > 0;
  if (aspect == CEASEFIRE_ASPECT_PLACE)
    return pattern->is_bearer_controlled || oracle_strv_length (pattern->places) > 0;
  if (aspect == CEASEFIRE_ASPECT_TIME)
    return pattern->triggers != NULL
           || (pattern->has_window && oracle_has_bounds (&pattern->window));
  return TRUE;
}

/* One of them: all match, none, or it is open. All of them: one is enough. */
CeasefireTruth
oracle_match (OracleWorld *self, const OraclePattern *pattern, CeasefireAspect aspect,
              const OracleValues *values, const OracleIncident *incident)
{
  CeasefireTruth least = YES;
  CeasefireTruth most = NO;

  for (guint i = 0; i < values->n; i++)
    {
      CeasefireTruth match
        = oracle_match_one (self, pattern, aspect, values->items[i], &incident->when);

      least = MIN (least, match);
      most = MAX (most, match);
    }
  if (!values->is_any)
    return most;
  return least == most ? least : HALF;
}
