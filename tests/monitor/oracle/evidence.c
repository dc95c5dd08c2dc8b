/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/oracle/world.h"

#include <string.h>

OracleEvidence *
oracle_evidence_new (void)
{
  OracleEvidence *self = g_new0 (OracleEvidence, 1);

  self->marks = g_array_new (FALSE, FALSE, sizeof (OracleMark));
  return self;
}

void
oracle_evidence_free (OracleEvidence *self)
{
  g_array_unref (self->marks);
  g_free (self);
}

/* --- how strong a source is ------------------------------------------------------------------- */

typedef struct
{
  OracleWorld *world;
  OracleEvidence *evidence;
  const OracleAgreement *agreement;
  OracleActor *party;
  const OraclePattern *pattern;     /* NULL where nothing is matched */
  const OracleIncident *incident;   /* likewise */
  const CeasefireInterval *sourced; /* when sides are looked at */
} OracleCollector;

static gboolean
oracle_is_rated_well (OracleWorld *world, const OracleVoice *voice, gboolean unrated)
{
  gboolean is_reliable = voice->reliability == CEASEFIRE_RELIABILITY_UNSET
                           ? unrated
                           : voice->reliability <= ceasefire_policy_get_reliability (world->policy);
  gboolean is_credible = voice->credibility < 1
                           ? unrated
                           : voice->credibility <= ceasefire_policy_get_credibility (world->policy);

  return is_reliable && is_credible;
}

static gboolean
oracle_is_neutral (const OracleCollector *collector, OracleActor *actor)
{
  return oracle_is_own (collector->world, collector->agreement, actor, collector->party,
                        collector->sourced)
           == NO
         && oracle_has_side (collector->world, collector->agreement, actor, collector->sourced)
              == NO;
}

/* @is_good: whether what is said is good for the party. @names_own: whether it is no more than
   naming another of the party's side. */
static OracleStrength
oracle_weigh_voice (const OracleCollector *collector, const OracleVoice *voice, gboolean is_good,
                    gboolean names_own)
{
  OracleWorld *world = collector->world;
  OracleActor *speaker = voice->speaker;
  CeasefireTruth own;

  /* R5.5 */
  if (voice->is_uncertain)
    return WEAK;
  /* R5.2 */
  if (oracle_is_monitor (world, collector->agreement, speaker, collector->sourced) == YES
      && oracle_is_rated_well (world, voice, TRUE))
    return STRONG;
  own = oracle_is_own (world, collector->agreement, speaker, collector->party, collector->sourced);
  /* R5.3 */
  if (!is_good && own == YES)
    return STRONG;
  if (is_good && own == NO && !names_own
      && oracle_has_side (world, collector->agreement, speaker, collector->sourced) == YES)
    return STRONG;
  if (oracle_is_rated_well (world, voice, FALSE) && oracle_is_neutral (collector, speaker)
      && (voice->origin_actor == NULL || oracle_is_neutral (collector, voice->origin_actor)))
    return NEUTRAL;
  return WEAK;
}

/* --- marks ------------------------------------------------------------------------------------ */

static gboolean
oracle_is_good_if_so (const OracleCollector *collector, CeasefireAspect aspect)
{
  switch (aspect)
    {
    case CEASEFIRE_ASPECT_JUSTIFICATION:
    case CEASEFIRE_ASPECT_PROPORTIONALITY:
      return TRUE;
    case CEASEFIRE_ASPECT_BOUND:
    case CEASEFIRE_ASPECT_FORCE:
    case CEASEFIRE_ASPECT_TEXT:
      return FALSE;
    case CEASEFIRE_ASPECT_UNSET:
    case CEASEFIRE_ASPECT_OCCURRENCE:
    case CEASEFIRE_ASPECT_AGENT:
    case CEASEFIRE_ASPECT_TARGET:
    case CEASEFIRE_ASPECT_ACTION:
    case CEASEFIRE_ASPECT_MEANS:
    case CEASEFIRE_ASPECT_PLACE:
    case CEASEFIRE_ASPECT_TIME:
    default:
      return collector->pattern != NULL && collector->pattern->is_good;
    }
}

static void
oracle_mark_raw (OracleEvidence *evidence, CeasefireAspect aspect, gboolean is_against,
                 gboolean is_mismatch, OracleActor *source, OracleStrength strength)
{
  OracleMark mark = { aspect, is_against, is_mismatch, strength, source, NULL };

  g_array_append_val (evidence->marks, mark);
}

static void
oracle_mark_full (const OracleCollector *collector, const OracleVoice *voice,
                  CeasefireAspect aspect, gboolean is_against, gboolean is_mismatch,
                  gboolean names_own)
{
  gboolean is_good = oracle_is_good_if_so (collector, aspect) != is_against;
  OracleMark mark = { aspect,         is_against,
                      is_mismatch,    oracle_weigh_voice (collector, voice, is_good, names_own),
                      voice->speaker, voice->origin };

  g_array_append_val (collector->evidence->marks, mark);
}

static void
oracle_mark (const OracleCollector *collector, const OracleVoice *voice, CeasefireAspect aspect,
             gboolean is_against)
{
  oracle_mark_full (collector, voice, aspect, is_against, FALSE, FALSE);
}

static gboolean
oracle_is_neutral_mark (const OracleMark *mark, CeasefireAspect aspect, gboolean is_against)
{
  return mark->aspect == aspect && mark->is_against == is_against && mark->strength == NEUTRAL;
}

/* R5.4: How many go back to different origins. */
static guint
oracle_count_origins (const OracleEvidence *self, CeasefireAspect aspect, gboolean is_against)
{
  const OracleMark *marks = (const OracleMark *) (gpointer) self->marks->data;
  guint n = 0;

  for (guint i = 0; i < self->marks->len; i++)
    {
      gboolean is_new = oracle_is_neutral_mark (&marks[i], aspect, is_against);

      for (guint j = 0; j < i && is_new; j++)
        is_new = !oracle_is_neutral_mark (&marks[j], aspect, is_against)
                 || g_strcmp0 (marks[i].origin, marks[j].origin) != 0;
      n += is_new;
    }
  return n;
}

static OracleSum
oracle_sum_up (OracleWorld *world, const OracleEvidence *self, CeasefireAspect aspect)
{
  gint64 needed = MAX (ceasefire_policy_get_corroboration (world->policy), 1);
  OracleSum sum = { .half = self->half[aspect], .is_mismatch = TRUE };
  gboolean has_denial = FALSE, has_mismatch = FALSE;

  for (guint i = 0; i < self->marks->len; i++)
    {
      const OracleMark *mark = &g_array_index (self->marks, OracleMark, i);

      if (mark->aspect != aspect)
        continue;
      *(mark->is_against ? &sum.f : &sum.t) = TRUE;
      if (mark->strength == STRONG)
        *(mark->is_against ? &sum.fs : &sum.ts) = TRUE;
      has_denial |= mark->is_against && !mark->is_mismatch;
      has_mismatch |= mark->is_against && mark->is_mismatch;
    }
  sum.ts |= sum.t && oracle_count_origins (self, aspect, FALSE) >= needed;
  sum.fs |= sum.f && oracle_count_origins (self, aspect, TRUE) >= needed;
  if (!sum.t && !sum.f && !sum.half && self->missed[aspect])
    sum.f = TRUE;
  sum.is_mismatch = (has_mismatch || !has_denial) && sum.f;
  return sum;
}

gboolean
oracle_is_settled (const OracleSum *sum)
{
  return (sum->ts && !sum->f) || (sum->fs && !sum->t);
}

OracleSum
oracle_evidence_sum (OracleWorld *world, const OracleEvidence *self, CeasefireAspect aspect)
{
  OracleSum sum = oracle_sum_up (world, self, aspect);

  if (self->trial == NULL || self->trial->aspect != aspect || oracle_is_settled (&sum))
    return sum;
  if (self->trial->is_so)
    return (OracleSum){ .ts = TRUE, .t = TRUE };
  return (OracleSum){ .fs = TRUE, .f = TRUE, .is_mismatch = TRUE };
}

/* --- what is said of an incident -------------------------------------------------------------- */

static gboolean
oracle_names_agent (const OracleIncident *incident, const OracleVoice *voice)
{
  gboolean has_agent = incident->values[CEASEFIRE_ASPECT_AGENT].n > 0;

  if (voice->denies || g_strcmp0 (voice->about, incident->id) != 0)
    return FALSE;
  if (voice->aspect == CEASEFIRE_ASPECT_UNSET)
    return has_agent && !(voice->silent_on & ASPECT (AGENT));
  return voice->aspect == CEASEFIRE_ASPECT_AGENT && (voice->has_value || has_agent);
}

static gboolean
oracle_is_agent_named (const OracleCollector *collector)
{
  GArray *voices = collector->world->voices;

  for (guint i = 0; i < voices->len; i++)
    if (oracle_names_agent (collector->incident, &g_array_index (voices, OracleVoice, i)))
      return TRUE;
  return FALSE;
}

/* R3.5, R3.6: A source that says it was, and does not say this. */
static void
oracle_collect_silence (const OracleCollector *collector, const OracleVoice *voice,
                        CeasefireAspect aspect)
{
  OracleEvidence *evidence = collector->evidence;

  if (aspect == CEASEFIRE_ASPECT_ACTION)
    return;
  if (!oracle_constrains (collector->pattern, aspect))
    {
      oracle_mark (collector, voice, aspect, FALSE);
      if (aspect == CEASEFIRE_ASPECT_TARGET
          && oracle_strv_length (collector->pattern->excluded) > 0)
        evidence->assumed[aspect] = TRUE;
    }
  else if (aspect == CEASEFIRE_ASPECT_TARGET || aspect == CEASEFIRE_ASPECT_MEANS)
    evidence->silent[aspect] = TRUE;
  else if (aspect != CEASEFIRE_ASPECT_AGENT || !oracle_is_agent_named (collector))
    evidence->half[aspect] = TRUE;
}

static gboolean
oracle_has_value (const OracleCollector *collector, const OracleVoice *voice,
                  CeasefireAspect aspect)
{
  if (aspect == CEASEFIRE_ASPECT_TIME)
    return voice->aspect == aspect && voice->has_value ? voice->is_interval
                                                       : collector->incident->is_timed;
  return (voice->aspect == aspect && voice->has_value) || collector->incident->values[aspect].n > 0;
}

static CeasefireTruth
oracle_match_voice (const OracleCollector *collector, const OracleVoice *voice,
                    CeasefireAspect aspect)
{
  gboolean is_own = voice != NULL && voice->aspect == aspect && voice->has_value;

  if (aspect == CEASEFIRE_ASPECT_TIME)
    return oracle_match_time (collector->pattern,
                              is_own ? &voice->when : &collector->incident->when);
  return oracle_match (collector->world, collector->pattern, aspect,
                       is_own ? &voice->values : &collector->incident->values[aspect],
                       collector->incident);
}

/* R5.6: An agent of the side of the party, which clears nobody. */
static gboolean
oracle_names_own_side (const OracleCollector *collector, const OracleVoice *voice)
{
  const OracleValues *values = voice->aspect == CEASEFIRE_ASPECT_AGENT && voice->has_value
                                 ? &voice->values
                                 : &collector->incident->values[CEASEFIRE_ASPECT_AGENT];

  for (guint i = 0; i < values->n; i++)
    if (oracle_is_own (collector->world, collector->agreement,
                       oracle_world_get_actor (collector->world, values->items[i]),
                       collector->party, &collector->incident->when)
        > NO)
      return TRUE;
  return FALSE;
}

/* R5.8: By the match of the value. */
static void
oracle_collect_aspect (const OracleCollector *collector, const OracleVoice *voice,
                       CeasefireAspect aspect)
{
  CeasefireTruth match;

  if (!(collector->pattern->aspects & (1u << aspect)))
    return;
  if (!oracle_has_value (collector, voice, aspect)
      || (voice->aspect == CEASEFIRE_ASPECT_UNSET && (voice->silent_on & (1u << aspect))))
    {
      oracle_collect_silence (collector, voice, aspect);
      return;
    }
  match = oracle_match_voice (collector, voice, aspect);
  if (match == HALF)
    collector->evidence->half[aspect] = TRUE;
  else if (match == YES)
    oracle_mark (collector, voice, aspect, FALSE);
  else
    oracle_mark_full (collector, voice, aspect, TRUE, TRUE,
                      aspect == CEASEFIRE_ASPECT_AGENT && oracle_names_own_side (collector, voice));
}

static void
oracle_collect_denial (const OracleCollector *collector, const OracleVoice *voice)
{
  CeasefireAspect aspect = voice->aspect;

  if (aspect == CEASEFIRE_ASPECT_UNSET)
    aspect = CEASEFIRE_ASPECT_OCCURRENCE;
  if (FRAME_ASPECTS & (1u << aspect))
    {
      if (!(collector->pattern->aspects & (1u << aspect))
          || !oracle_has_value (collector, voice, aspect)
          || oracle_match_voice (collector, voice, aspect) != YES)
        return;
    }
  oracle_mark (collector, voice, aspect, TRUE);
}

/* R5.9: It was, whatever else is said of it. */
static void
oracle_collect_assertion (const OracleCollector *collector, const OracleVoice *voice)
{
  oracle_mark (collector, voice, CEASEFIRE_ASPECT_OCCURRENCE, FALSE);
  for (CeasefireAspect aspect = CEASEFIRE_ASPECT_AGENT; aspect <= CEASEFIRE_ASPECT_TIME; aspect++)
    if (voice->aspect == CEASEFIRE_ASPECT_UNSET || voice->aspect == aspect)
      oracle_collect_aspect (collector, voice, aspect);
  if (voice->aspect > CEASEFIRE_ASPECT_TIME)
    oracle_mark (collector, voice, voice->aspect, FALSE);
}

void
oracle_evidence_try (OracleWorld *world, OracleEvidence *self, const OracleClause *clause,
                     OracleActor *party, OracleRole role, const OracleIncident *incident)
{
  const OracleTrial *trial = world->trial;

  if (trial != NULL && trial->clause == clause && trial->party == party && trial->role == role
      && (trial->incident == NULL || trial->incident == incident))
    self->trial = trial;
}

static gboolean
oracle_frame_has (const OracleIncident *incident, CeasefireAspect aspect)
{
  return aspect == CEASEFIRE_ASPECT_TIME ? incident->is_timed : incident->values[aspect].n > 0;
}

void
oracle_evidence_collect (OracleWorld *world, OracleEvidence *self, const OraclePattern *pattern,
                         const OracleIncident *incident)
{
  OracleCollector collector
    = { world, self, pattern->agreement, pattern->party, pattern, incident, &incident->when };

  for (guint i = 0; i < world->voices->len; i++)
    {
      const OracleVoice *voice = &g_array_index (world->voices, OracleVoice, i);

      if (g_strcmp0 (voice->about, incident->id) != 0)
        continue;
      if (voice->denies)
        oracle_collect_denial (&collector, voice);
      else
        oracle_collect_assertion (&collector, voice);
    }
  oracle_evidence_try (world, self, pattern->clause, pattern->party, pattern->role, incident);
  for (CeasefireAspect aspect = CEASEFIRE_ASPECT_AGENT; aspect <= CEASEFIRE_ASPECT_TIME; aspect++)
    if ((pattern->aspects & (1u << aspect)) && oracle_frame_has (incident, aspect))
      self->missed[aspect] = oracle_match_voice (&collector, NULL, aspect) == NO;
}

/* --- whether the agreement was in force, and the party bound ---------------------------------- */

static void
oracle_collect_force_claims (const OracleCollector *collector, const CeasefireInterval *when)
{
  GArray *voices = collector->world->voices;

  for (guint i = 0; i < voices->len; i++)
    {
      const OracleVoice *voice = &g_array_index (voices, OracleVoice, i);
      CeasefireTruth match = YES;

      if (voice->aspect != CEASEFIRE_ASPECT_FORCE
          || g_strcmp0 (voice->about, collector->agreement->id) != 0)
        continue;
      if (voice->has_value)
        match = ceasefire_interval_intersects (when, &voice->extent);
      if (match == YES)
        oracle_mark (collector, voice, CEASEFIRE_ASPECT_FORCE, voice->denies);
      else if (match == HALF && !voice->denies)
        collector->evidence->half[CEASEFIRE_ASPECT_FORCE] = TRUE;
    }
}

static gboolean
oracle_denies_act (const OracleVoice *voice, const OracleAct *act)
{
  return voice->denies && act->statement != NULL && g_strcmp0 (voice->about, act->statement) == 0
         && (voice->aspect == CEASEFIRE_ASPECT_UNSET || voice->aspect == CEASEFIRE_ASPECT_OCCURRENCE
             || voice->aspect == CEASEFIRE_ASPECT_FORCE);
}

gboolean
oracle_is_act_denied (OracleWorld *self, const OracleAct *act)
{
  for (guint i = 0; i < self->voices->len; i++)
    if (oracle_denies_act (&g_array_index (self->voices, OracleVoice, i), act))
      return TRUE;
  return FALSE;
}

static gboolean
oracle_can_interrupt (OracleWorld *world, const OracleAct *act, OracleActor *party)
{
  if (act->kind == CEASEFIRE_ACT_KIND_WITHDRAW)
    return oracle_path (world, act->by, party, oracle_below, &act->when) == YES;
  return act->kind == CEASEFIRE_ACT_KIND_SUSPEND || act->kind == CEASEFIRE_ACT_KIND_TERMINATE;
}

/* R9.8, R9.9: Who acts without right says that it is no longer in force; so does who may have it,
   and then who denies the act says that it is. */
static void
oracle_collect_dissent (const OracleCollector *collector, const OracleAct *act)
{
  GArray *voices = collector->world->voices;

  oracle_mark_raw (collector->evidence, CEASEFIRE_ASPECT_FORCE, TRUE, FALSE, act->by, WEAK);
  for (guint i = 0; act->rank == RANK_UNSTATED && i < voices->len; i++)
    {
      const OracleVoice *voice = &g_array_index (voices, OracleVoice, i);

      if (oracle_denies_act (voice, act))
        oracle_mark (collector, voice, CEASEFIRE_ASPECT_FORCE, FALSE);
    }
}

/* R9.7: An act by right interrupts it. */
void
oracle_evidence_add_force (OracleWorld *world, OracleEvidence *self, const OracleClause *clause,
                           OracleActor *party, const CeasefireInterval *when)
{
  OracleCollector collector = { world, self, clause->agreement, party, NULL, NULL, &world->moment };
  CeasefireTruth interrupted = NO;
  GArray *acts = clause->agreement->acts;

  for (guint i = 0; i < acts->len; i++)
    {
      const OracleAct *act = &g_array_index (acts, OracleAct, i);
      CeasefireTruth inside = ceasefire_interval_contains (&act->period, when);

      if (!oracle_can_interrupt (world, act, party))
        continue;
      if (act->rank == RANK_EFFECTIVE)
        interrupted = MAX (interrupted, inside);
      else if (act->rank == RANK_UNSTATED)
        interrupted = MAX (interrupted, MIN (inside, HALF));
      if (act->rank != RANK_EFFECTIVE && ceasefire_interval_intersects (when, &act->period) != NO)
        oracle_collect_dissent (&collector, act);
    }
  oracle_collect_force_claims (&collector, when);
  if (interrupted == YES)
    oracle_mark_raw (self, CEASEFIRE_ASPECT_FORCE, TRUE, TRUE, NULL, STRONG);
  else if (interrupted == HALF)
    self->half[CEASEFIRE_ASPECT_FORCE] = TRUE;
  else if (clause->is_stated)
    oracle_mark_raw (self, CEASEFIRE_ASPECT_FORCE, FALSE, FALSE, NULL, STRONG);
  {
    OracleSum sum = oracle_evidence_sum (world, self, CEASEFIRE_ASPECT_FORCE);

    if (!sum.t && !sum.f)
      self->half[CEASEFIRE_ASPECT_FORCE] = TRUE;
  }
}

static CeasefireTruth
oracle_match_bound (const OracleCollector *collector, const OracleVoice *voice)
{
  CeasefireTruth least = YES;
  CeasefireTruth most = NO;

  for (guint i = 0; i < voice->values.n; i++)
    {
      OracleActor *actor = oracle_world_get_actor (collector->world, voice->values.items[i]);
      CeasefireTruth match = MAX (
        oracle_path (collector->world, actor, collector->party, oracle_below, collector->sourced),
        oracle_path (collector->world, collector->party, actor, oracle_below, collector->sourced));

      least = MIN (least, match);
      most = MAX (most, match);
    }
  if (voice->values.n == 0)
    return YES;
  return !voice->values.is_any || least == most ? most : HALF;
}

static void
oracle_collect_bound_claims (const OracleCollector *collector)
{
  GArray *voices = collector->world->voices;

  for (guint i = 0; i < voices->len; i++)
    {
      const OracleVoice *voice = &g_array_index (voices, OracleVoice, i);
      CeasefireTruth match;

      if (voice->aspect != CEASEFIRE_ASPECT_BOUND
          || g_strcmp0 (voice->about, collector->agreement->id) != 0)
        continue;
      match = oracle_match_bound (collector, voice);
      if (match == YES)
        oracle_mark (collector, voice, CEASEFIRE_ASPECT_BOUND, voice->denies);
      else if (match == HALF && !voice->denies)
        collector->evidence->half[CEASEFIRE_ASPECT_BOUND] = TRUE;
    }
}

/* R9.10: Unset is bound. */
static CeasefireBound
oracle_get_bound (const OracleAgreement *agreement, OracleActor *party)
{
  for (guint i = 0; i < agreement->parties->len; i++)
    {
      const OracleParty *entry = &g_array_index (agreement->parties, OracleParty, i);

      if (entry->actor == party)
        return entry->bound == CEASEFIRE_BOUND_UNSET ? CEASEFIRE_BOUND_YES : entry->bound;
    }
  return CEASEFIRE_BOUND_UNSTATED;
}

void
oracle_evidence_add_bound (OracleWorld *world, OracleEvidence *self,
                           const OracleAgreement *agreement, OracleActor *party)
{
  OracleCollector collector = { world, self, agreement, party, NULL, NULL, &world->moment };
  CeasefireBound bound = oracle_get_bound (agreement, party);

  if (bound == CEASEFIRE_BOUND_UNSTATED)
    self->half[CEASEFIRE_ASPECT_BOUND] = TRUE;
  else
    oracle_mark_raw (self, CEASEFIRE_ASPECT_BOUND, bound == CEASEFIRE_BOUND_NO,
                     bound == CEASEFIRE_BOUND_NO, NULL, STRONG);
  for (guint i = 0; i < agreement->acts->len; i++)
    {
      const OracleAct *act = &g_array_index (agreement->acts, OracleAct, i);

      if (act->kind == CEASEFIRE_ACT_KIND_ACCEPT
          && oracle_path (world, act->by, party, oracle_below, &act->when) == YES)
        oracle_mark_raw (self, CEASEFIRE_ASPECT_BOUND, FALSE, FALSE, NULL, STRONG);
    }
  oracle_collect_bound_claims (&collector);
}

/* --- whether the clause is in the text -------------------------------------------------------- */

void
oracle_evidence_add_text (OracleWorld *world, OracleEvidence *self, const OracleClause *clause,
                          OracleActor *party)
{
  OracleCollector collector = { world, self, clause->agreement, party, NULL, NULL, &world->moment };

  for (guint i = 0; i < world->voices->len; i++)
    {
      const OracleVoice *voice = &g_array_index (world->voices, OracleVoice, i);

      if (g_strcmp0 (voice->about, clause->id) == 0
          && (voice->aspect == CEASEFIRE_ASPECT_UNSET || voice->aspect == CEASEFIRE_ASPECT_TEXT))
        oracle_mark (&collector, voice, CEASEFIRE_ASPECT_TEXT, voice->denies);
    }
}

/* --- what follows ----------------------------------------------------------------------------- */

/* Sources were silent on what is looked for, and nothing else is missing. */
static gboolean
oracle_is_only_silent (const OracleEvidence *self, const OracleSum *sums, guint aspects)
{
  for (guint i = 0; i < N_ASPECTS; i++)
    if ((aspects & (1u << i)) && !sums[i].t && !sums[i].f && !sums[i].half && !self->silent[i])
      return FALSE;
  return TRUE;
}

OracleResult
oracle_evidence_decide (OracleWorld *world, const OracleEvidence *self, guint aspects)
{
  gboolean has[ESTABLISHED + 1] = { FALSE };
  OracleSum sums[N_ASPECTS];

  memset (sums, 0, sizeof sums);
  for (guint i = 0; i < N_ASPECTS; i++)
    {
      OracleSum *sum = &sums[i];

      if (!(aspects & (1u << i)))
        continue;
      *sum = oracle_evidence_sum (world, self, (CeasefireAspect) i);
      /* R6.1 */
      has[NOT_ENGAGED] |= sum->is_mismatch && !sum->t && !sum->half;
      /* R6.2 */
      has[REFUTED] |= sum->fs && !sum->ts;
      /* R6.3 */
      has[DENIED] |= sum->f && !sum->t && !sum->half;
      /* R6.4 */
      has[UNSOURCED] |= !sum->t && !sum->f && !sum->half;
      /* R6.5 */
      has[POSSIBLE] |= !sum->t;
      /* R6.6 */
      has[CONTESTED] |= (sum->ts && sum->fs) || (sum->f && !sum->ts);
      /* R6.7 */
      has[ALLEGED] |= !sum->ts;
    }
  if (has[UNSOURCED] && oracle_is_only_silent (self, sums, aspects))
    has[UNSPECIFIC] = TRUE;
  has[UNSOURCED] &= !has[UNSPECIFIC];
  for (OracleResult result = NOT_ENGAGED; result < ESTABLISHED; result++)
    if (has[result])
      return result;
  return ESTABLISHED;
}
