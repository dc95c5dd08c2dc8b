/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/evidence/void.h"

/* R5.1, R10.1, R10.2, R10.3: Void by rating, by the statement's own retraction, or by the
   settings. */
static gboolean
claim_is_void (const MonitorClaim *self, const MonitorRules *rules)
{
  const MonitorStatement *statement = self->statement;

  if (statement->withdrawn || (self->layers & ~rules->layers))
    return TRUE;
  if ((statement->reliability && statement->reliability == rules->void_reliability)
      || (statement->credibility && statement->credibility == rules->void_credibility))
    return TRUE;
  if (rules->as_of && statement->when && statement->when->s0 >= rules->as_of->e1)
    return TRUE;
  return rules->viewpoint && !g_hash_table_contains (rules->viewpoint, statement->speaker);
}

/* The latest date of a speaker's retractions, for each aspect and the whole incident. */
typedef struct
{
  gint64 until[MONITOR_N_ASPECTS + 1];
} ClaimRetraction;

static void
claim_note_retraction (GHashTable *retractions, const MonitorClaim *claim)
{
  ClaimRetraction *retraction = g_hash_table_lookup (retractions, claim->statement->speaker);
  const CeasefireInterval *when = claim->statement->when;
  gint64 until = when && !when->doubtful ? when->e1 : CALENDAR_AFTER;

  if (retraction == NULL)
    {
      retraction = g_new (ClaimRetraction, 1);
      for (guint i = 0; i < G_N_ELEMENTS (retraction->until); i++)
        retraction->until[i] = CALENDAR_BEFORE;
      g_hash_table_insert (retractions, claim->statement->speaker, retraction);
    }
  retraction->until[claim->aspect] = MAX (retraction->until[claim->aspect], until);
}

/* A claim that is certainly later than the retraction is not retracted. */
static gboolean
claim_is_retracted (const MonitorClaim *self, const ClaimRetraction *retraction)
{
  gint64 until = MAX (retraction->until[self->aspect], retraction->until[MONITOR_WHOLE]);

  const CeasefireInterval *when = self->statement->when;

  if (until == CALENDAR_BEFORE)
    return FALSE;
  return when == NULL || when->doubtful || until == CALENDAR_AFTER || when->s0 < until;
}

void
monitor_claims_judge (MonitorEntity *entity, const MonitorRules *rules)
{
  g_autoptr (GHashTable) retractions = NULL;

  for (guint i = 0; entity->claims && i < entity->claims->len; i++)
    {
      MonitorClaim *claim = g_ptr_array_index (entity->claims, i);

      claim->is_void = claim_is_void (claim, rules);
      if (claim->stance != MONITOR_STANCE_RETRACT || claim->is_void)
        continue;
      if (retractions == NULL)
        retractions = g_hash_table_new_full (NULL, NULL, NULL, g_free);
      claim_note_retraction (retractions, claim);
    }
  for (guint i = 0; retractions && i < entity->claims->len; i++)
    {
      MonitorClaim *claim = g_ptr_array_index (entity->claims, i);
      const ClaimRetraction *retraction
        = g_hash_table_lookup (retractions, claim->statement->speaker);

      if (retraction && claim->stance != MONITOR_STANCE_RETRACT
          && claim_is_retracted (claim, retraction))
        claim->is_void = TRUE;
    }
}
