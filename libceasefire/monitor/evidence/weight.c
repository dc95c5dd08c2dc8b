/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/evidence/weight.h"

#include <string.h>

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
    memset (self->own_origins.n, 0, sizeof self->own_origins.n);
}

/* Whether an actor is on the side of the bearer. */
static CeasefireTruth
weighing_is_own (MonitorContext *context, const MonitorQuery *query, MonitorEntity *entity,
                 MonitorSides sides, const CeasefireInterval *when)
{
  MonitorSides bearer
    = monitor_agreement_get_sides (query->clause->agreement, context->world, query->bearer, when);

  if (entity == query->bearer || (sides.certain & bearer.certain))
    return CEASEFIRE_TRUTH_YES;
  return MAX (sides.possible & bearer.possible ? CEASEFIRE_TRUTH_UNKNOWN : CEASEFIRE_TRUTH_NO,
              bearer.certain
                ? CEASEFIRE_TRUTH_NO
                : monitor_actor_path (context->world, entity, query->bearer, when, monitor_camp));
}

CeasefireTruth
monitor_query_is_own (MonitorContext *context, const MonitorQuery *query, MonitorEntity *entity,
                      const CeasefireInterval *when)
{
  MonitorSides sides
    = monitor_agreement_get_sides (query->clause->agreement, context->world, entity, when);

  return weighing_is_own (context, query, entity, sides, when);
}

MonitorStanding
monitor_weighing_get_standing (MonitorWeighing *self, const MonitorClaim *claim)
{
  const MonitorStatement *statement = claim->statement;
  MonitorEntity *speaker = statement->speaker;
  const MonitorRules *rules = &self->context->rules;
  MonitorAgreement *agreement = self->query->clause->agreement;
  MonitorSides sides
    = monitor_agreement_get_sides (agreement, self->context->world, speaker, self->when);
  gboolean has_both = statement->reliability && statement->credibility;
  gboolean is_well = statement->reliability <= rules->worst_reliability
                     && statement->credibility <= rules->worst_credibility;
  MonitorStanding standing = { 0 };

  standing.own = weighing_is_own (self->context, self->query, speaker, sides, self->when);
  standing.is_aligned = sides.possible != 0 || standing.own > CEASEFIRE_TRUTH_NO;
  standing.is_opposed = sides.certain != 0 && standing.own == CEASEFIRE_TRUTH_NO;
  standing.is_rated_well = has_both && is_well;
  standing.is_uncertain = claim->uncertain;
  standing.is_monitor
    = is_well && agreement->monitors
      && monitor_agreement_is_watched_by (agreement, self->context->world, speaker, self->when);
  return standing;
}

static void
weighing_add_voice (MonitorWeighing *self, MonitorAspect aspect, gboolean is_for,
                    MonitorEntity *speaker, MonitorEntity *statement)
{
  MonitorVoice voice = { aspect, is_for, speaker, statement };

  if (self->voices)
    g_array_append_val (self->voices, voice);
}

/* R5.7: Who may be on a side is not neutral. */
static gboolean
weighing_is_aligned (MonitorWeighing *self, MonitorEntity *origin)
{
  MonitorSides sides = monitor_agreement_get_sides (self->query->clause->agreement,
                                                    self->context->world, origin, self->when);

  return sides.possible
         || monitor_query_is_own (self->context, self->query, origin, self->when)
              > CEASEFIRE_TRUTH_NO;
}

/* R5.4: Neutral sources are strong together, once enough origins are independent. */
static gboolean
weighing_is_corroborated (MonitorWeighing *self, guint slot, const MonitorClaim *claim)
{
  MonitorEntity *origin = monitor_statement_get_origin (claim->statement);
  guint wanted = MIN (self->context->rules.corroboration, MONITOR_CORROBORATION_MAX);
  guint n = self->origins->n[slot];

  for (guint i = 0; i < n; i++)
    if (self->origins->entities[slot][i] == origin)
      return FALSE;
  if (n == MONITOR_CORROBORATION_MAX || weighing_is_aligned (self, origin))
    return FALSE;
  self->origins->entities[slot][n] = origin;
  self->origins->n[slot]++;
  return n + 1 >= wanted;
}

/* R5.5: Weak, unless one of R5.2 to R5.4 applies. */
static gboolean
weighing_is_strong (MonitorWeighing *self, guint slot, gboolean is_good,
                    const MonitorStanding *standing, const MonitorClaim *claim)
{
  if (standing->is_uncertain)
    return FALSE;
  /* R5.2 */
  if (standing->is_monitor)
    return TRUE;
  /* R5.3 */
  if (is_good ? standing->is_opposed : standing->own == CEASEFIRE_TRUTH_YES)
    return TRUE;
  return !standing->is_aligned && standing->is_rated_well
         && weighing_is_corroborated (self, slot, claim);
}

void
monitor_weighing_note (MonitorWeighing *self, MonitorAspect aspect, gboolean is_for,
                       gboolean is_good, const MonitorStanding *standing, const MonitorClaim *claim)
{
  MonitorWeight *weight = self->weight;

  weight->any[is_for] |= MONITOR_BIT (aspect);
  if (weighing_is_strong (self, 2 * aspect + is_for, is_good, standing, claim))
    weight->strong[is_for] |= MONITOR_BIT (aspect);
  weighing_add_voice (self, aspect, is_for, claim->statement->speaker, claim->statement->entity);
}

void
monitor_weighing_state (MonitorWeighing *self, MonitorAspect aspect, gboolean is_for,
                        gboolean is_strong, const MonitorAct *by)
{
  self->weight->any[is_for] |= MONITOR_BIT (aspect);
  if (is_strong)
    self->weight->strong[is_for] |= MONITOR_BIT (aspect);
  if (by)
    weighing_add_voice (self, aspect, is_for, by->by, by->statement);
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
