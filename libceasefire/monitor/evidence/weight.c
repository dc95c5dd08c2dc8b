/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/evidence/weight.h"

/* The strength of a claim by the policy (R5.2 to R5.7), and operations on weights. */

void
monitor_weighing_init (MonitorWeighing *self, MonitorContext *context, const MonitorQuery *query,
                       const CeasefireInterval *when, MonitorWeight *weight, GArray *voices)
{
  self->context = context;
  self->query = query;
  self->when = when;
  self->weight = weight;
  self->voices = voices;
  self->origins = query->origins ? query->origins : &self->own_origins;
  if (query->origins == NULL)
    monitor_origins_init (&self->own_origins);
}

/* R5.7: A side has its proxies as far as the clause counts them. */
static MonitorSides
weighing_get_sides (const MonitorContext *context, const MonitorQuery *query, MonitorEntity *entity,
                    const CeasefireInterval *when)
{
  return monitor_agreement_get_sides (query->clause->agreement, context->world, entity, when,
                                      query->clause->attribution.proxies);
}

/* Whether an actor is on the side of the bearer. */
static CeasefireTruth
weighing_is_own (const MonitorContext *context, const MonitorQuery *query, MonitorEntity *entity,
                 MonitorSides sides, const CeasefireInterval *when)
{
  const MonitorAttribution attribution
    = { .members = CEASEFIRE_TRUTH_YES, .proxies = query->clause->attribution.proxies };
  MonitorSides bearer = weighing_get_sides (context, query, query->bearer, when);
  CeasefireTruth best;

  if (entity == query->bearer || (sides.certain & bearer.certain))
    return CEASEFIRE_TRUTH_YES;
  best = sides.possible & bearer.possible ? CEASEFIRE_TRUTH_UNKNOWN : CEASEFIRE_TRUTH_NO;
  if (bearer.certain)
    return best;
  /* Of a bearer without a side, those who belong to it and those to whom it belongs. */
  best = MAX (best, monitor_actor_path (context->world, entity, query->bearer, when, attribution));
  return MAX (best, monitor_actor_path (context->world, query->bearer, entity, when, attribution));
}

CeasefireTruth
monitor_query_is_own (const MonitorContext *context, const MonitorQuery *query,
                      MonitorEntity *entity, const CeasefireInterval *when)
{
  MonitorSides sides = weighing_get_sides (context, query, entity, when);

  return weighing_is_own (context, query, entity, sides, when);
}

/* D15: Ties of a speaker are looked at when it spoke; where that is not told, when it happened. */
MonitorStanding
monitor_weighing_get_standing (MonitorWeighing *self, const MonitorClaim *claim)
{
  const MonitorStatement *statement = claim->statement;
  const MonitorRules *rules = &self->context->rules;
  MonitorAgreement *agreement = self->query->clause->agreement;
  const CeasefireInterval *when = statement->when ? statement->when : self->when;
  MonitorSides sides = weighing_get_sides (self->context, self->query, claim->speaker, when);
  gboolean has_both = statement->reliability && statement->credibility;
  gboolean is_well = statement->reliability <= rules->worst_reliability
                     && statement->credibility <= rules->worst_credibility;
  MonitorStanding standing = { 0 };

  standing.when = when;
  standing.sides = sides.possible;
  standing.own = weighing_is_own (self->context, self->query, claim->speaker, sides, when);
  standing.is_aligned = sides.possible != 0 || standing.own > CEASEFIRE_TRUTH_NO;
  standing.is_opposed = sides.certain != 0 && standing.own == CEASEFIRE_TRUTH_NO;
  standing.is_rated = has_both;
  standing.is_rated_well = has_both && is_well;
  standing.is_uncertain = claim->uncertain;
  standing.is_monitor
    = is_well && agreement->monitors
      && monitor_agreement_is_watched_by (agreement, self->context->world, claim->speaker, when);
  return standing;
}

/* R5.7, D15: Who may be on a side is not neutral, be it the speaker or an origin. */
static gboolean
weighing_is_neutral (MonitorWeighing *self, const MonitorStanding *standing,
                     const MonitorClaim *claim)
{
  const MonitorList *origins = monitor_statement_get_origins (claim->statement);

  if (standing->is_aligned)
    return FALSE;
  /* S7: Those who speak together are looked at one by one. */
  if (origins == claim->statement->speakers)
    return TRUE;
  for (guint i = 0; i < origins->n; i++)
    {
      MonitorEntity *origin = origins->items[i];
      MonitorSides sides = weighing_get_sides (self->context, self->query, origin, standing->when);

      if (sides.possible
          || weighing_is_own (self->context, self->query, origin, sides, standing->when)
               > CEASEFIRE_TRUTH_NO)
        return FALSE;
    }
  return TRUE;
}

/* R5.2, R5.3, R5.4, R5.5, S18: What makes a word strong or weak. One that others may corroborate is a
   single source. */
static CeasefireVoiceReason
weighing_get_reason (MonitorWeighing *self, gboolean is_good, const MonitorStanding *standing,
                     const MonitorClaim *claim)
{
  if (standing->is_uncertain)
    return CEASEFIRE_VOICE_REASON_UNCERTAIN;
  if (standing->is_monitor)
    return CEASEFIRE_VOICE_REASON_DESIGNATED_MONITOR;
  if (is_good ? standing->is_opposed : standing->own == CEASEFIRE_TRUTH_YES)
    return CEASEFIRE_VOICE_REASON_AGAINST_INTEREST;
  if (!weighing_is_neutral (self, standing, claim))
    return CEASEFIRE_VOICE_REASON_INTERESTED;
  if (!standing->is_rated)
    return CEASEFIRE_VOICE_REASON_UNRATED;
  return standing->is_rated_well ? CEASEFIRE_VOICE_REASON_SINGLE_SOURCE
                                 : CEASEFIRE_VOICE_REASON_RATED_TOO_LOW;
}

static CeasefireVoiceStrength
weighing_get_strength (CeasefireVoiceReason reason)
{
  return reason == CEASEFIRE_VOICE_REASON_DESIGNATED_MONITOR
             || reason == CEASEFIRE_VOICE_REASON_AGAINST_INTEREST
           ? CEASEFIRE_VOICE_STRENGTH_STRONG
           : CEASEFIRE_VOICE_STRENGTH_WEAK;
}

static void
weighing_add_voice (MonitorWeighing *self, const MonitorVoice *voice)
{
  if (self->voices)
    g_array_append_val (self->voices, *voice);
}

static CeasefireVoiceReason
weighing_get_void_reason (const MonitorClaim *claim)
{
  switch ((MonitorVoid) claim->reason)
    {
    case MONITOR_VOID_RETRACTED:
      return CEASEFIRE_VOICE_REASON_RETRACTED;
    case MONITOR_VOID_LATER:
      return CEASEFIRE_VOICE_REASON_LATER_THAN_AS_OF;
    case MONITOR_VOID_QUESTION:
      return CEASEFIRE_VOICE_REASON_QUESTION;
    default:
      return CEASEFIRE_VOICE_REASON_RATED_TOO_LOW;
    }
}

/* A void claim is listed, and changes nothing. */
static MonitorVoice
weighing_make_voice (MonitorWeighing *self, MonitorAspect aspect, CeasefireVoiceStance stance,
                     gboolean is_good, const MonitorStanding *standing, const MonitorClaim *claim)
{
  MonitorVoice voice = { aspect,
                         stance,
                         CEASEFIRE_VOICE_STRENGTH_VOID,
                         CEASEFIRE_VOICE_REASON_UNSET,
                         claim->speaker,
                         claim->statement->entity,
                         monitor_statement_get_origins (claim->statement),
                         standing->sides,
                         standing->when };

  if (claim->is_void)
    voice.reason = weighing_get_void_reason (claim);
  else
    {
      voice.reason = weighing_get_reason (self, is_good, standing, claim);
      voice.strength = weighing_get_strength (voice.reason);
    }
  return voice;
}

void
monitor_weighing_note (MonitorWeighing *self, MonitorAspect aspect, gboolean is_for,
                       gboolean is_good, const MonitorStanding *standing, const MonitorClaim *claim)
{
  MonitorWeight *weight = self->weight;
  MonitorVoice voice = weighing_make_voice (
    self, aspect, is_for ? CEASEFIRE_VOICE_STANCE_FOR : CEASEFIRE_VOICE_STANCE_AGAINST, is_good,
    standing, claim);

  weighing_add_voice (self, &voice);
  if (claim->is_void)
    return;
  weight->any[is_for] |= MONITOR_BIT (aspect);
  if (voice.strength == CEASEFIRE_VOICE_STRENGTH_STRONG
      || (voice.reason == CEASEFIRE_VOICE_REASON_SINGLE_SOURCE
          && monitor_origins_add (self->origins, 2 * aspect + is_for, voice.origins,
                                  self->context->rules.corroboration)))
    weight->strong[is_for] |= MONITOR_BIT (aspect);
}

/* What may be either way is neither good nor bad. */
void
monitor_weighing_note_open (MonitorWeighing *self, MonitorAspect aspect,
                            const MonitorStanding *standing, const MonitorClaim *claim)
{
  if (!claim->is_void)
    self->weight->half |= MONITOR_BIT (aspect);
  if (self->voices)
    {
      MonitorStanding neither = *standing;
      MonitorVoice voice;

      neither.own = CEASEFIRE_TRUTH_NO;
      neither.is_opposed = FALSE;
      voice
        = weighing_make_voice (self, aspect, CEASEFIRE_VOICE_STANCE_OPEN, FALSE, &neither, claim);
      weighing_add_voice (self, &voice);
    }
}

gboolean
monitor_voice_counts_for (const MonitorVoice *voice, MonitorAspect aspect)
{
  return voice->aspect == aspect && voice->stance == CEASEFIRE_VOICE_STANCE_FOR
         && voice->strength != CEASEFIRE_VOICE_STRENGTH_VOID;
}

static gboolean
weighing_may_corroborate (const MonitorVoice *voice)
{
  return voice->strength == CEASEFIRE_VOICE_STRENGTH_WEAK
         && voice->reason == CEASEFIRE_VOICE_REASON_SINGLE_SOURCE
         && voice->stance != CEASEFIRE_VOICE_STANCE_OPEN;
}

static guint
weighing_get_slot (const MonitorVoice *voice)
{
  return 2 * voice->aspect + (voice->stance == CEASEFIRE_VOICE_STANCE_FOR);
}

/* S18: Those single sources are corroborated that are among enough independent ones. */
void
monitor_voices_corroborate (MonitorContext *context, GArray *voices)
{
  const MonitorList *last[2 * MONITOR_N_ASPECTS] = { NULL };
  gboolean is_corroborated[2 * MONITOR_N_ASPECTS] = { FALSE };
  MonitorOrigins origins;
  guint slot;

  monitor_origins_init (&origins);
  for (guint i = 0; i < voices->len; i++)
    {
      const MonitorVoice *voice = &g_array_index (voices, MonitorVoice, i);

      if (weighing_may_corroborate (voice))
        monitor_origins_add (&origins, weighing_get_slot (voice), voice->origins, 1);
    }
  for (guint i = 0; i < voices->len; i++)
    {
      MonitorVoice *voice = &g_array_index (voices, MonitorVoice, i);

      if (!weighing_may_corroborate (voice))
        continue;
      slot = weighing_get_slot (voice);
      /* Speakers of one statement come one after another, and share the answer. */
      if (voice->origins != last[slot])
        is_corroborated[slot] = monitor_origins_corroborate (&origins, slot, voice->origins,
                                                             context->rules.corroboration);
      last[slot] = voice->origins;
      if (!is_corroborated[slot])
        continue;
      voice->reason = CEASEFIRE_VOICE_REASON_CORROBORATED;
      voice->strength = CEASEFIRE_VOICE_STRENGTH_STRONG;
    }
}

/* S14: The bearer's own side raises an exception, by a tie of full value when it spoke. */
void
monitor_weighing_raise (MonitorWeighing *self, const MonitorStanding *standing,
                        const MonitorClaim *claim)
{
  if (!claim->is_void && standing->own == CEASEFIRE_TRUTH_YES)
    self->weight->raised |= MONITOR_BIT (claim->aspect);
}

static void
weighing_add_act (MonitorWeighing *self, MonitorAspect aspect, gboolean is_for, gboolean is_strong,
                  const MonitorAct *act)
{

  for (guint i = 0; self->voices && i < act->by->n; i++)
    {
      MonitorEntity *author = act->by->items[i];
      MonitorSides sides = weighing_get_sides (self->context, self->query, author, act->when);
      MonitorVoice voice
        = { aspect,
            is_for ? CEASEFIRE_VOICE_STANCE_FOR : CEASEFIRE_VOICE_STANCE_AGAINST,
            is_strong ? CEASEFIRE_VOICE_STRENGTH_STRONG : CEASEFIRE_VOICE_STRENGTH_WEAK,
            CEASEFIRE_VOICE_REASON_ACT,
            author,
            act->statement,
            NULL,
            sides.possible,
            act->when };

      weighing_add_voice (self, &voice);
    }
}

void
monitor_weighing_state (MonitorWeighing *self, MonitorAspect aspect, gboolean is_for,
                        gboolean is_strong, const MonitorAct *by)
{
  self->weight->any[is_for] |= MONITOR_BIT (aspect);
  if (is_strong)
    self->weight->strong[is_for] |= MONITOR_BIT (aspect);
  if (by)
    weighing_add_act (self, aspect, is_for, is_strong, by);
}

void
monitor_weight_merge (MonitorWeight *weight, const MonitorWeight *other)
{
  for (guint i = 0; i < 2; i++)
    {
      weight->strong[i] |= other->strong[i];
      weight->any[i] |= other->any[i];
    }
  weight->half |= other->half;
  weight->mismatch |= other->mismatch;
  weight->silent |= other->silent;
  weight->assumed |= other->assumed;
  weight->foreign |= other->foreign;
  weight->presumed |= other->presumed;
  weight->raised |= other->raised;
}

void
monitor_weight_presume (MonitorWeight *weight)
{
  weight->half |= weight->presumed & ~(weight->any[0] | weight->any[1] | weight->half);
}

guint
monitor_weight_get_open (const MonitorWeight *weight, guint aspects)
{
  guint so = weight->strong[1] & ~weight->any[0];
  guint not_so = weight->strong[0] & ~weight->any[1];

  return aspects & ~so & ~not_so;
}

void
monitor_weight_settle (MonitorWeight *weight, guint bit, gboolean is_so)
{
  weight->strong[is_so] |= bit;
  weight->any[is_so] |= bit;
  weight->strong[!is_so] &= ~bit;
  weight->any[!is_so] &= ~bit;
  weight->half &= ~bit;
  weight->mismatch = is_so ? weight->mismatch & ~bit : weight->mismatch | bit;
}
