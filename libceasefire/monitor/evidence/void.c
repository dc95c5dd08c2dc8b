/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/evidence/void.h"

gboolean
monitor_rules_is_later (const MonitorRules *rules, const CeasefireInterval *when)
{
  return rules->as_of && when && when->s0 >= rules->as_of->e1;
}

gboolean
monitor_rules_take_in (const MonitorRules *rules, MonitorEntity *author,
                       const CeasefireInterval *when, const CeasefireInterval *known)
{
  return !monitor_rules_is_later (rules, known)
         && (rules->viewpoint == NULL
             || monitor_viewpoint_takes_in (rules->viewpoint, author, when));
}

/* R10.2: What is left out is not listed as void either. */
static MonitorVoid
claim_is_left_out (const MonitorClaim *self, const MonitorRules *rules)
{
  if (self->layers & ~rules->layers)
    return MONITOR_VOID_LAYER;
  if (rules->viewpoint
      && !monitor_viewpoint_takes_in (rules->viewpoint, self->speaker, self->statement->when))
    return MONITOR_VOID_VIEWPOINT;
  return MONITOR_VOID_NOT;
}

/* R5.1, R10.1, R10.2, R10.3, S20: Void by the settings, by rating, by the statement's own retraction,
   or since it is a question. */
static MonitorVoid
claim_get_reason (const MonitorClaim *self, const MonitorRules *rules)
{
  const MonitorStatement *statement = self->statement;
  MonitorVoid left_out = claim_is_left_out (self, rules);

  if (left_out)
    return left_out;
  if (statement->is_question)
    return MONITOR_VOID_QUESTION;
  if (monitor_rules_is_later (rules, statement->when))
    return MONITOR_VOID_LATER;
  if (statement->is_withdrawn)
    return MONITOR_VOID_RETRACTED;
  if ((statement->reliability && statement->reliability == rules->void_reliability)
      || (statement->credibility && statement->credibility == rules->void_credibility))
    return MONITOR_VOID_RATED_TOO_LOW;
  return MONITOR_VOID_NOT;
}

static void
claim_set_reason (MonitorClaim *self, MonitorVoid reason)
{
  self->reason = (guint8) reason;
  self->is_void = reason != MONITOR_VOID_NOT;
}

/* The latest date of a speaker's retractions, for each aspect and the whole incident. */
typedef struct
{
  gint64 until[MONITOR_N_ASPECTS + 1];
} ClaimRetraction;

static void
claim_note_retraction (GHashTable *retractions, const MonitorClaim *claim)
{
  ClaimRetraction *retraction = g_hash_table_lookup (retractions, claim->speaker);
  const CeasefireInterval *when = claim->statement->when;
  gint64 until = when && !when->doubtful ? when->e1 : CALENDAR_AFTER;

  if (retraction == NULL)
    {
      retraction = g_new (ClaimRetraction, 1);
      for (guint i = 0; i < G_N_ELEMENTS (retraction->until); i++)
        retraction->until[i] = CALENDAR_BEFORE;
      g_hash_table_insert (retractions, claim->speaker, retraction);
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

      claim_set_reason (claim, claim_get_reason (claim, rules));
      if (claim->stance != MONITOR_STANCE_RETRACT || claim->is_void)
        continue;
      if (retractions == NULL)
        retractions = g_hash_table_new_full (NULL, NULL, NULL, g_free);
      claim_note_retraction (retractions, claim);
    }
  for (guint i = 0; retractions && i < entity->claims->len; i++)
    {
      MonitorClaim *claim = g_ptr_array_index (entity->claims, i);
      const ClaimRetraction *retraction = g_hash_table_lookup (retractions, claim->speaker);

      if (retraction && !claim->is_void && claim->stance != MONITOR_STANCE_RETRACT
          && claim_is_retracted (claim, retraction))
        claim_set_reason (claim, MONITOR_VOID_RETRACTED);
    }
}
