/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/evidence/weigh.h"

#include "monitor/evidence/force.h"

#include <string.h>

/* Turns the claims about an incident into a MonitorWeight: who speaks for and against each
   aspect. */

/* The incident's own value for an aspect, matched against the clause. */
typedef struct
{
  gboolean has_value;
  CeasefireTruth match;
} WeighFrame;

typedef struct
{
  MonitorWeighing weighing;
  const MonitorIncident *incident;
  const CeasefireInterval *when;
  WeighFrame frames[MONITOR_TIME + 1];
  gboolean is_agent_named; /* by some source */
  gboolean is_time_told;   /* of a performance, likewise */
  gboolean is_any_time;    /* the clause holds whenever it was */
} Weigh;

static CeasefireTruth
weigh_invert (CeasefireTruth truth)
{
  return CEASEFIRE_TRUTH_YES - truth;
}

static CeasefireTruth
weigh_match_actor_with (Weigh *self, MonitorEntity *entity, const MonitorList *patterns)
{
  CeasefireTruth best = CEASEFIRE_TRUTH_NO;

  for (guint i = 0; i < patterns->n; i++)
    {
      MonitorEntity *pattern = patterns->items[i];
      MonitorWorld *world = self->weighing.context->world;

      best
        = MAX (best, monitor_entity_get_place (pattern) || monitor_entity_get_place (entity)
                       ? monitor_place_match (world, entity, pattern)
                       : monitor_actor_match (world, entity, pattern, self->when, monitor_members));
    }
  return best;
}

static CeasefireTruth
weigh_match_agent (gpointer item, gpointer user_data)
{
  Weigh *self = user_data;
  const MonitorQuery *query = self->weighing.query;
  MonitorContext *context = self->weighing.context;

  switch (query->purpose)
    {
    case MONITOR_PURPOSE_EVENT:
      return query->pattern->actors ? weigh_match_actor_with (self, item, query->pattern->actors)
                                    : CEASEFIRE_TRUTH_YES;
    case MONITOR_PURPOSE_ATTACK:
      return weigh_invert (monitor_query_is_own (context, query, item, self->when));
    default:
      return monitor_actor_match (context->world, item, query->bearer, self->when,
                                  query->clause->attribution);
    }
}

/* R3.3, R3.7: One of the targets, none of those left out, nobody on the own side. */
static CeasefireTruth
weigh_match_target (gpointer item, gpointer user_data)
{
  Weigh *self = user_data;
  const MonitorQuery *query = self->weighing.query;
  const MonitorPattern *pattern = query->pattern;
  CeasefireTruth match = CEASEFIRE_TRUTH_YES;

  if (query->purpose == MONITOR_PURPOSE_ATTACK)
    return monitor_actor_path (self->weighing.context->world, item, query->bearer, self->when,
                               query->clause->attribution);
  if (pattern->targets)
    match = weigh_match_actor_with (self, item, pattern->targets);
  if (pattern->excluded)
    match = MIN (match, weigh_invert (weigh_match_actor_with (self, item, pattern->excluded)));
  if (!pattern->own_side && query->purpose == MONITOR_PURPOSE_BREACH)
    match = MIN (
      match, weigh_invert (monitor_query_is_own (self->weighing.context, query, item, self->when)));
  return match;
}

static CeasefireTruth
weigh_match_codes (const MonitorCode *code, const MonitorList *patterns)
{
  CeasefireTruth best = CEASEFIRE_TRUTH_NO;

  for (guint i = 0; i < patterns->n; i++)
    best = MAX (best, monitor_code_match (code, patterns->items[i]));
  return best;
}

static CeasefireTruth
weigh_match_action (gpointer item, gpointer user_data)
{
  const MonitorQuery *query = ((const Weigh *) user_data)->weighing.query;
  const MonitorList *actions = query->pattern->actions;
  CeasefireTruth match = actions ? weigh_match_codes (item, actions) : CEASEFIRE_TRUTH_YES;

  /* R7.7: Force that is not told to be an attack is no ground. */
  return query->purpose == MONITOR_PURPOSE_ATTACK && match == CEASEFIRE_TRUTH_UNKNOWN
           ? CEASEFIRE_TRUTH_NO
           : match;
}

static CeasefireTruth
weigh_match_means (gpointer item, gpointer user_data)
{
  const MonitorList *means = ((Weigh *) user_data)->weighing.query->pattern->means;

  return means ? weigh_match_codes (item, means) : CEASEFIRE_TRUTH_YES;
}

static CeasefireTruth
weigh_match_place (gpointer item, gpointer user_data)
{
  Weigh *self = user_data;
  MonitorWorld *world = self->weighing.context->world;
  const MonitorQuery *query = self->weighing.query;
  const MonitorPattern *pattern = query->pattern;
  CeasefireTruth match = pattern->places ? CEASEFIRE_TRUTH_NO : CEASEFIRE_TRUTH_YES;

  for (guint i = 0; pattern->places && i < pattern->places->n; i++)
    match = MAX (match, monitor_place_match (world, item, pattern->places->items[i]));
  for (guint i = 0; pattern->excluded && i < pattern->excluded->n; i++)
    {
      MonitorEntity *excluded = pattern->excluded->items[i];

      if (monitor_entity_get_place (excluded))
        match = MIN (match, weigh_invert (monitor_place_match (world, item, excluded)));
    }
  if (pattern->held_by_bearer)
    match = MIN (match, monitor_place_is_held_by (world, item, query->bearer, self->when,
                                                  query->clause->attribution));
  return match;
}

/* R3.4: Whether it was while the clause held, and after what triggers it, if anything must. */
static CeasefireTruth
weigh_match_time (const Weigh *self, const CeasefireInterval *when)
{
  const MonitorQuery *query = self->weighing.query;
  CeasefireTruth match = query->match_time ? query->match_time (query->time, when)
                                           : monitor_tenure_match (query->tenure, when);
  CeasefireTruth open = CEASEFIRE_TRUTH_NO;

  if (query->gate == NULL)
    return match;
  for (guint i = 0; i < query->gate->len; i++)
    {
      const MonitorGate *gate = &g_array_index (query->gate, MonitorGate, i);

      open = MAX (open, MIN (gate->truth, ceasefire_interval_intersects (when, &gate->from)));
    }
  return MIN (match, open);
}

static CeasefireTruth
weigh_match_dates (const Weigh *self, const GPtrArray *dates)
{
  CeasefireTruth least = CEASEFIRE_TRUTH_YES;
  CeasefireTruth most = CEASEFIRE_TRUTH_NO;

  for (guint i = 0; i < dates->len; i++)
    {
      CeasefireTruth truth = weigh_match_time (self, g_ptr_array_index (dates, i));

      least = MIN (least, truth);
      most = MAX (most, truth);
    }
  return least == most ? most : CEASEFIRE_TRUTH_UNKNOWN;
}

static const MonitorMatch weigh_matches[] = {
  [MONITOR_AGENT] = weigh_match_agent, [MONITOR_ACTION] = weigh_match_action,
  [MONITOR_MEANS] = weigh_match_means, [MONITOR_TARGET] = weigh_match_target,
  [MONITOR_PLACE] = weigh_match_place,
};

static void
weigh_frame (Weigh *self, MonitorAspect aspect, gboolean has_value, CeasefireTruth match)
{
  self->frames[aspect].has_value = has_value;
  self->frames[aspect].match = match;
  if (has_value && match == CEASEFIRE_TRUTH_NO)
    self->weighing.weight->foreign |= MONITOR_BIT (aspect);
}

static void
weigh_frame_list (Weigh *self, MonitorAspect aspect, const MonitorList *list)
{
  weigh_frame (self, aspect, list != NULL,
               list ? monitor_list_match (list, weigh_matches[aspect], self)
                    : CEASEFIRE_TRUTH_UNKNOWN);
}

static void
weigh_frame_all (Weigh *self)
{
  const MonitorIncident *incident = self->incident;
  guint aspects = self->weighing.query->aspects;

  weigh_frame_list (self, MONITOR_AGENT, incident->frame->agents);
  if (aspects & MONITOR_BIT (MONITOR_ACTION))
    weigh_frame (self, MONITOR_ACTION, incident->frame->action != NULL,
                 incident->frame->action ? weigh_match_action (incident->frame->action, self)
                                         : CEASEFIRE_TRUTH_UNKNOWN);
  if (aspects & MONITOR_BIT (MONITOR_MEANS))
    weigh_frame_list (self, MONITOR_MEANS, incident->frame->means);
  if (aspects & MONITOR_BIT (MONITOR_TARGET))
    weigh_frame_list (self, MONITOR_TARGET, incident->frame->targets);
  if (aspects & MONITOR_BIT (MONITOR_PLACE))
    weigh_frame (self, MONITOR_PLACE, incident->place != NULL,
                 incident->place ? weigh_match_place (incident->place, self)
                                 : CEASEFIRE_TRUTH_UNKNOWN);
  if (aspects & MONITOR_BIT (MONITOR_TIME))
    {
      self->is_any_time = weigh_match_time (self, &monitor_unknown) == CEASEFIRE_TRUTH_YES;
      weigh_frame (self, MONITOR_TIME, incident->when != NULL, weigh_match_time (self, self->when));
    }
}

static gboolean
weigh_is_silent_on_frame (const Weigh *self, const MonitorClaim *claim, MonitorAspect aspect)
{
  return (claim->silent & MONITOR_BIT (aspect)) || !self->frames[aspect].has_value;
}

/* The claim's own, or that of the frame. */
static gboolean
weigh_has_value (const Weigh *self, const MonitorClaim *claim)
{
  return claim->value || (claim->dates && claim->dates->len > 0)
         || self->frames[claim->aspect].has_value;
}

/* Whether some source names the agent, or tells the time. */
static gboolean
weigh_is_named (const Weigh *self, MonitorAspect aspect)
{
  const GPtrArray *claims = self->incident->entity->claims;

  for (guint i = 0; claims && i < claims->len; i++)
    {
      const MonitorClaim *claim = g_ptr_array_index (claims, i);

      if (claim->is_void || claim->stance != MONITOR_STANCE_ASSERT)
        continue;
      if (claim->aspect == aspect
            ? weigh_has_value (self, claim)
            : claim->aspect == MONITOR_WHOLE && !weigh_is_silent_on_frame (self, claim, aspect))
        return TRUE;
    }
  return FALSE;
}

/* Whether a word for (or against) the aspect favours the bearer, for the rule on interests,
   R5.3. */
static gboolean
weigh_is_good (const Weigh *self, MonitorAspect aspect, gboolean is_for)
{
  MonitorPurpose purpose = self->weighing.query->purpose;
  gboolean good = purpose == MONITOR_PURPOSE_PERFORMANCE || purpose == MONITOR_PURPOSE_ATTACK
                  || purpose == MONITOR_PURPOSE_ALLOWED;

  if (aspect == MONITOR_BOUND || aspect == MONITOR_FORCE)
    good = FALSE;
  if (aspect == MONITOR_JUSTIFICATION || aspect == MONITOR_PROPORTIONALITY)
    good = TRUE;
  return good == is_for;
}

static void
weigh_note (Weigh *self, MonitorAspect aspect, gboolean is_for, const MonitorStanding *standing,
            const MonitorClaim *claim)
{
  monitor_weighing_note (&self->weighing, aspect, is_for, weigh_is_good (self, aspect, is_for),
                         standing, claim);
}

/* R5.6: To name another agent of the bearer's side is no word against interest. */
static gboolean
weigh_names_own_side (Weigh *self, const MonitorClaim *claim)
{
  const MonitorList *agents
    = claim->aspect == MONITOR_AGENT && claim->value ? claim->value : self->incident->frame->agents;

  for (guint i = 0; agents && i < agents->n; i++)
    if (monitor_query_is_own (self->weighing.context, self->weighing.query, agents->items[i],
                              self->when)
        > CEASEFIRE_TRUTH_NO)
      return TRUE;
  return FALSE;
}

static void
weigh_note_mismatch (Weigh *self, MonitorAspect aspect, const MonitorStanding *standing,
                     const MonitorClaim *claim)
{
  MonitorStanding reserved = *standing;

  /* Of an attack that was answered it says that there was none. */
  if (aspect == MONITOR_AGENT && self->weighing.query->purpose != MONITOR_PURPOSE_ATTACK
      && (standing->is_opposed || standing->own == CEASEFIRE_TRUTH_YES)
      && weigh_names_own_side (self, claim))
    {
      reserved.is_opposed = FALSE;
      reserved.own = CEASEFIRE_TRUTH_UNKNOWN;
    }
  self->weighing.weight->mismatch |= MONITOR_BIT (aspect);
  weigh_note (self, aspect, FALSE, &reserved, claim);
}

/* R5.8: A value counts by its match. */
static void
weigh_note_match (Weigh *self, MonitorAspect aspect, CeasefireTruth match,
                  const MonitorStanding *standing, const MonitorClaim *claim)
{
  if (match == CEASEFIRE_TRUTH_YES)
    weigh_note (self, aspect, TRUE, standing, claim);
  else if (match == CEASEFIRE_TRUTH_UNKNOWN)
    monitor_weighing_note_open (&self->weighing, aspect, standing, claim);
  else
    weigh_note_mismatch (self, aspect, standing, claim);
}

/* R3.5, R3.6, D18: A source that asserts the incident is silent on the aspect. D4: Where the frame does not
   fit, silence makes it no better. */
static void
weigh_note_silence (Weigh *self, MonitorAspect aspect, const MonitorStanding *standing,
                    const MonitorClaim *claim)
{
  const MonitorQuery *query = self->weighing.query;
  const MonitorPattern *pattern = query->pattern;
  MonitorWeight *weight = self->weighing.weight;
  guint bit = MONITOR_BIT (aspect);
  gboolean is_asked = query->purpose == MONITOR_PURPOSE_ATTACK && aspect == MONITOR_TARGET;

  if ((weight->foreign & bit) && !(aspect == MONITOR_TIME && query->match_time))
    return;
  switch (aspect)
    {
    case MONITOR_ACTION:
      if (pattern->actions)
        return;
      break;
    case MONITOR_AGENT:
      if (query->purpose == MONITOR_PURPOSE_EVENT && pattern->actors == NULL)
        break;
      weight->half |= self->is_agent_named ? 0 : bit;
      return;
    case MONITOR_PLACE:
      if (pattern->places || pattern->held_by_bearer)
        return;
      break;
    case MONITOR_TIME:
      if (self->is_any_time)
        break;
      weight->half |= self->is_time_told ? 0 : bit;
      return;
    default:
      if (is_asked || (aspect == MONITOR_TARGET ? pattern->targets : pattern->means))
        {
          weight->silent |= bit;
          return;
        }
      if (aspect == MONITOR_TARGET && pattern->excluded)
        weight->assumed |= bit;
      break;
    }
  weigh_note (self, aspect, TRUE, standing, claim);
}

static CeasefireTruth
weigh_match_value (Weigh *self, const MonitorClaim *claim)
{
  if (claim->aspect == MONITOR_TIME && claim->dates && claim->dates->len > 0)
    return weigh_match_dates (self, claim->dates);
  if (claim->value)
    return monitor_list_match (claim->value, weigh_matches[claim->aspect], self);
  return self->frames[claim->aspect].match;
}

static gboolean
weigh_has_frame (const Weigh *self, guint aspect)
{
  return aspect >= MONITOR_AGENT && aspect <= MONITOR_TIME
         && (self->weighing.query->aspects & MONITOR_BIT (aspect));
}

static void
weigh_assert_whole (Weigh *self, const MonitorStanding *standing, const MonitorClaim *claim)
{
  for (MonitorAspect aspect = MONITOR_AGENT; aspect <= MONITOR_TIME; aspect++)
    {
      if (!weigh_has_frame (self, aspect))
        continue;
      if (weigh_is_silent_on_frame (self, claim, aspect))
        weigh_note_silence (self, aspect, standing, claim);
      else
        weigh_note_match (self, aspect, self->frames[aspect].match, standing, claim);
    }
}

/* R5.9: Who speaks of one aspect takes for granted that there was an incident. */
static void
weigh_assert (Weigh *self, const MonitorStanding *standing, const MonitorClaim *claim)
{
  weigh_note (self, MONITOR_OCCURRENCE, TRUE, standing, claim);
  if (claim->aspect == MONITOR_WHOLE)
    weigh_assert_whole (self, standing, claim);
  else if (weigh_has_frame (self, claim->aspect))
    {
      if (weigh_has_value (self, claim))
        weigh_note_match (self, claim->aspect, weigh_match_value (self, claim), standing, claim);
      else
        weigh_note_silence (self, claim->aspect, standing, claim);
    }
  else if (claim->aspect >= MONITOR_BOUND && claim->aspect < MONITOR_TEXT)
    {
      weigh_note (self, claim->aspect, TRUE, standing, claim);
      if (claim->aspect == MONITOR_JUSTIFICATION)
        monitor_weighing_raise (&self->weighing, standing, claim);
    }
}

static void
weigh_deny (Weigh *self, const MonitorStanding *standing, const MonitorClaim *claim)
{
  if (claim->aspect == MONITOR_WHOLE || claim->aspect == MONITOR_OCCURRENCE)
    weigh_note (self, MONITOR_OCCURRENCE, FALSE, standing, claim);
  else if (!weigh_has_frame (self, claim->aspect))
    {
      if (claim->aspect >= MONITOR_BOUND && claim->aspect < MONITOR_TEXT)
        weigh_note (self, claim->aspect, FALSE, standing, claim);
    }
  else if (weigh_has_value (self, claim) && weigh_match_value (self, claim) == CEASEFIRE_TRUTH_YES)
    weigh_note (self, claim->aspect, FALSE, standing, claim);
}

/* Initialises only what matching needs, since most incidents are not engaged. */
static inline void
weigh_begin (Weigh *self, MonitorContext *context, const MonitorQuery *query,
             const MonitorIncident *incident)
{
  self->weighing.context = context;
  self->weighing.query = query;
  self->incident = incident;
  self->when = monitor_incident_get_when (incident);
}

static void
weigh_init (Weigh *self, MonitorContext *context, const MonitorQuery *query,
            const MonitorIncident *incident, MonitorWeight *weight, GArray *voices)
{
  weigh_begin (self, context, query, incident);
  self->is_agent_named = FALSE;
  self->is_time_told = FALSE;
  self->is_any_time = FALSE;
  memset (self->frames, 0, sizeof self->frames);
  monitor_weighing_init (&self->weighing, context, query, self->when, weight, voices);
}

gboolean
monitor_weigh_is_engaged (MonitorContext *context, const MonitorQuery *query,
                          const MonitorIncident *incident)
{
  guint fixed = query->aspects & ~incident->entity->spoken;
  Weigh self;

  weigh_begin (&self, context, query, incident);
  /* S16: Be the time told or not. */
  if ((query->aspects & MONITOR_BIT (MONITOR_TIME)) && query->tenure->is_empty)
    return FALSE;
  if (incident->when && (fixed & MONITOR_BIT (MONITOR_TIME))
      && monitor_tenure_match (query->tenure, incident->when) == CEASEFIRE_TRUTH_NO)
    return FALSE;
  if (incident->frame->agents && (fixed & MONITOR_BIT (MONITOR_AGENT))
      && monitor_list_match (incident->frame->agents, weigh_match_agent, &self)
           == CEASEFIRE_TRUTH_NO)
    return FALSE;
  return !(incident->frame->targets && (fixed & MONITOR_BIT (MONITOR_TARGET))
           && monitor_list_match (incident->frame->targets, weigh_match_target, &self)
                == CEASEFIRE_TRUTH_NO);
}

static gboolean
weigh_tells_target (Weigh *self, const MonitorList *targets)
{
  return targets && monitor_list_match (targets, weigh_match_target, self) != CEASEFIRE_TRUTH_NO;
}

gboolean
monitor_weigh_is_target_named (MonitorContext *context, const MonitorQuery *query,
                               const MonitorIncident *incident)
{
  GPtrArray *claims = incident->entity->claims;
  gboolean is_told;
  Weigh self;

  weigh_begin (&self, context, query, incident);
  is_told = weigh_tells_target (&self, incident->frame->targets);
  for (guint i = 0; claims && i < claims->len && !is_told; i++)
    {
      const MonitorClaim *claim = g_ptr_array_index (claims, i);

      is_told = claim->aspect == MONITOR_TARGET && !claim->is_void
                && claim->stance != MONITOR_STANCE_RETRACT
                && weigh_tells_target (&self, claim->value);
    }
  return is_told;
}

static void
weigh_claim (Weigh *self, const MonitorClaim *claim)
{
  MonitorStanding standing;

  if (claim->stance == MONITOR_STANCE_RETRACT)
    return;
  standing = monitor_weighing_get_standing (&self->weighing, claim);
  if (claim->stance == MONITOR_STANCE_ASSERT)
    weigh_assert (self, &standing, claim);
  else
    weigh_deny (self, &standing, claim);
}

/* S18: A void word is listed for what it would have spoken of. What the settings leave out is not. */
static void
weigh_void (Weigh *self, const MonitorClaim *claim)
{
  MonitorWeight *weight = self->weighing.weight;
  MonitorWeight nothing = { 0 };

  if (claim->reason == MONITOR_VOID_VIEWPOINT || claim->reason == MONITOR_VOID_LAYER)
    return;
  self->weighing.weight = &nothing;
  weigh_claim (self, claim);
  self->weighing.weight = weight;
}

void
monitor_weigh_incident (MonitorContext *context, const MonitorQuery *query,
                        const MonitorIncident *incident, MonitorWeight *weight, GArray *voices)
{
  GPtrArray *claims = incident->entity->claims;
  Weigh self;

  weigh_init (&self, context, query, incident, weight, voices);
  weigh_frame_all (&self);
  self.is_agent_named = weigh_is_named (&self, MONITOR_AGENT);
  self.is_time_told = query->match_time && weigh_is_named (&self, MONITOR_TIME);
  for (guint i = 0; claims && i < claims->len; i++)
    {
      const MonitorClaim *claim = g_ptr_array_index (claims, i);

      if (!claim->is_void)
        weigh_claim (&self, claim);
      else if (voices)
        weigh_void (&self, claim);
    }
  if ((query->aspects & MONITOR_BIT (MONITOR_TIME)) && query->match_time == NULL
      && monitor_tenure_is_disputed_at (query->tenure, self.when, CEASEFIRE_TRUTH_NO))
    monitor_weigh_extensions (&self.weighing, MONITOR_TIME);
}
