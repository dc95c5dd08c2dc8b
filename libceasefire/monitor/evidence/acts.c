/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/evidence/acts.h"

/* Which acts count, which clauses and bearers they touch, and with what effect. */

/* S15: A joint act counts if one of its authors is taken in. It is known from the statement by which
   it was done, else from its own time. */
gboolean
monitor_act_is_taken_in (const MonitorContext *context, const MonitorAct *act)
{
  const MonitorEntity *entity = act->statement;
  const MonitorStatement *statement = entity && entity->kind == MONITOR_IS_STATEMENT ? entity->node
                                                                                     : NULL;
  const CeasefireInterval *known = statement && statement->when ? statement->when : act->when;

  for (guint i = 0; i < act->by->n; i++)
    if (monitor_rules_take_in (&context->rules, act->by->items[i], act->when, known))
      return TRUE;
  return FALSE;
}

void
monitor_acts_settle (const MonitorContext *context, MonitorAgreement *agreement)
{
  for (guint i = 0; i < agreement->acts->len; i++)
    {
      MonitorAct *act = &g_array_index (agreement->acts, MonitorAct, i);

      act->is_known = (act->layers & ~context->rules.layers) == 0
                      && monitor_act_is_taken_in (context, act);
      /* D6: An act that is surely later than the time asked for was not done. */
      act->is_visible = act->is_known && act->when->s0 < context->at.e1;
    }
}

gboolean
monitor_act_is_on (const MonitorAct *act, const MonitorClause *clause)
{
  if (act->clauses == NULL)
    return TRUE;
  for (; clause; clause = clause->around)
    if (monitor_list_has (act->clauses, clause->entity))
      return TRUE;
  return FALSE;
}

/* Searches reset the marks of others, so what they reach is collected first. */
static void
acts_visit_whole (MonitorEntity *entity, CeasefireTruth strength, gpointer user_data)
{
  MonitorWhole whole = { entity, strength };

  g_array_append_val ((GArray *) user_data, whole);
}

GArray *
monitor_list_wholes (MonitorWorld *world, MonitorEntity *actor, const CeasefireInterval *when)
{
  GArray *wholes = g_array_new (FALSE, FALSE, sizeof (MonitorWhole));

  if (monitor_entity_get_ties (actor))
    monitor_actor_walk (world, actor, when, monitor_organs, acts_visit_whole, wholes);
  else
    acts_visit_whole (actor, CEASEFIRE_TRUTH_YES, wholes);
  return wholes;
}

/* Whether it is about the duties of these actors, else of those who act; with their organs. */
static CeasefireTruth
act_is_about (const MonitorContext *context, const MonitorAct *act, const MonitorList *actors,
              MonitorEntity *bearer)
{
  g_autoptr (GArray) wholes = monitor_list_wholes (context->world, bearer, act->when);
  CeasefireTruth best = CEASEFIRE_TRUTH_NO;

  for (guint i = 0; i < wholes->len; i++)
    {
      const MonitorWhole *whole = &g_array_index (wholes, MonitorWhole, i);
      gboolean is_meant = actors ? monitor_list_has (actors, whole->actor)
                                 : monitor_act_covers (act, context->world, whole->actor);

      if (is_meant)
        best = MAX (best, whole->strength);
    }
  return best;
}

/* S4, S17: A reservation and a withdrawal are about those who act, all else about everybody. */
CeasefireTruth
monitor_act_touches (const MonitorContext *context, const MonitorAct *act,
                     const MonitorQuery *query)
{
  gboolean is_own = act->kind == CEASEFIRE_ACT_KIND_RESERVE
                    || act->kind == CEASEFIRE_ACT_KIND_WITHDRAW
                    || act->kind == CEASEFIRE_ACT_KIND_ACCEPT;
  CeasefireTruth touches;

  if (!monitor_act_is_on (act, query->clause))
    return CEASEFIRE_TRUTH_NO;
  if (act->actors == NULL && !is_own)
    return CEASEFIRE_TRUTH_YES;
  touches = act_is_about (context, act, act->actors, query->bearer);
  /* Nobody accepts for others. */
  if (act->actors && act->kind == CEASEFIRE_ACT_KIND_ACCEPT)
    touches = MIN (touches, act_is_about (context, act, NULL, query->bearer));
  return touches;
}

static gboolean
act_eases (const MonitorAct *act, const MonitorClause *clause)
{
  return act->kind == CEASEFIRE_ACT_KIND_WAIVE
         || (act->kind == CEASEFIRE_ACT_KIND_EXTEND && act->clauses
             && (clause->deadline || clause->within));
}

/* S4 (c): All to whom the clause is owed, or else the clause around it, at least one. */
static gboolean
act_releases (const MonitorContext *context, const MonitorAct *act, const MonitorClause *clause)
{
  while (clause && clause->owed_to == NULL)
    clause = clause->around;
  if (act->clauses == NULL || clause == NULL)
    return FALSE;
  for (guint i = 0; i < clause->owed_to->n; i++)
    if (!monitor_act_covers (act, context->world, clause->owed_to->items[i]))
      return FALSE;
  return TRUE;
}

/* S4: Nobody releases himself. */
static gboolean
act_is_by_own_side (const MonitorContext *context, const MonitorAct *act, const MonitorQuery *query)
{
  for (guint i = 0; i < act->by->n; i++)
    if (monitor_query_is_own (context, query, act->by->items[i], act->when) != CEASEFIRE_TRUTH_YES)
      return FALSE;
  return TRUE;
}

/* The end of the day in which a moment lies, by the clocks of the dossier. */
static gint64
acts_get_day_end (GTimeZone *zone, gint64 moment)
{
  gint64 offset;
  gint64 into;

  if (moment == CALENDAR_BEFORE || moment == CALENDAR_AFTER)
    return moment;
  offset = g_time_zone_get_offset (zone,
                                   g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, moment));
  into = (moment + offset) % CALENDAR_DAY;
  return ceasefire_calendar_add (moment, CALENDAR_DAY - (into < 0 ? into + CALENDAR_DAY : into));
}

/* When the day of a date has ended at the earliest; without clocks, not before the date itself. */
static gint64
acts_get_first_end (const MonitorWorld *world, const CeasefireInterval *date)
{
  return world->zone ? acts_get_day_end (world->zone, date->s0)
                     : ceasefire_calendar_add (date->s0, 1);
}

/* The same at the latest; without clocks it may last a day more. */
static gint64
acts_get_last_end (const MonitorWorld *world, const CeasefireInterval *date)
{
  return world->zone ? acts_get_day_end (world->zone, date->s1)
                     : MAX (date->e1, ceasefire_calendar_add (date->s0, CALENDAR_DAY));
}

static void
acts_note_signing (MonitorSigning *self, const MonitorContext *context,
                   const CeasefireInterval *date)
{
  self->is_known = TRUE;
  self->last = MAX (self->last, acts_get_last_end (context->world, date));
  if (date->doubtful)
    self->is_doubtful = TRUE;
  else
    self->first = MAX (self->first, acts_get_first_end (context->world, date));
}

/* S4 (d): The signature, and each acceptance of the clause by the bearer. */
static void
acts_read_signing (MonitorSigning *self, const MonitorContext *context, const MonitorQuery *query)
{
  const MonitorAgreement *agreement = query->clause->agreement;

  *self = (MonitorSigning){ .is_read = TRUE, .first = CALENDAR_BEFORE, .last = CALENDAR_BEFORE };
  if (agreement->signed_on)
    acts_note_signing (self, context, agreement->signed_on);
  for (guint i = 0; i < agreement->acts->len; i++)
    {
      const MonitorAct *act = &g_array_index (agreement->acts, MonitorAct, i);

      if (act->kind == CEASEFIRE_ACT_KIND_ACCEPT && act->is_visible && act->when != &monitor_unknown
          && monitor_act_touches (context, act, query) == CEASEFIRE_TRUTH_YES)
        acts_note_signing (self, context, act->when);
    }
}

/* S4 (d): A reservation by who speaks for the party is in time until the latest of its signature and
   its acceptance. A day counts as a whole: what was done on the day of signature was done in time. */
static CeasefireTruth
acts_get_reservation (const MonitorContext *context, const MonitorAct *act,
                      const MonitorQuery *query, MonitorSigning *signing)
{
  const CeasefireInterval *when = act->when;

  if (act_is_about (context, act, NULL, query->bearer) == CEASEFIRE_TRUTH_NO)
    return CEASEFIRE_TRUTH_NO;
  if (!signing->is_read)
    acts_read_signing (signing, context, query);
  if (!signing->is_known || when == &monitor_unknown || when->doubtful)
    return CEASEFIRE_TRUTH_UNKNOWN;
  if (when->e1 <= signing->first)
    return CEASEFIRE_TRUTH_YES;
  return when->s0 >= signing->last && !signing->is_doubtful ? CEASEFIRE_TRUTH_NO
                                                            : CEASEFIRE_TRUTH_UNKNOWN;
}

CeasefireTruth
monitor_act_get_general_effect (const MonitorAct *act)
{
  if (act->is_joint)
    return CEASEFIRE_TRUTH_YES;
  if (act->held > CEASEFIRE_TRUTH_NO)
    return act->held;
  return act->is_stated ? CEASEFIRE_TRUTH_NO : CEASEFIRE_TRUTH_UNKNOWN;
}

/* S4: The first of the powers, all parties together, and those to whom it is owed that gives effect;
   without any of them half effect, unless others hold the power or the act releases its author. */
static CeasefireTruth
acts_get_effect (const MonitorContext *context, const MonitorAct *act, const MonitorQuery *query,
                 MonitorSigning *signing)
{
  gboolean is_easing = act_eases (act, query->clause);

  if (act->is_joint || act->held == CEASEFIRE_TRUTH_YES)
    return CEASEFIRE_TRUTH_YES;
  if (act->kind == CEASEFIRE_ACT_KIND_RESERVE)
    return MAX (act->held, acts_get_reservation (context, act, query, signing));
  if (is_easing && act_releases (context, act, query->clause))
    return CEASEFIRE_TRUTH_YES;
  if (act->held == CEASEFIRE_TRUTH_UNKNOWN)
    return CEASEFIRE_TRUTH_UNKNOWN;
  if (act->is_stated || (is_easing && act_is_by_own_side (context, act, query)))
    return CEASEFIRE_TRUTH_NO;
  return CEASEFIRE_TRUTH_UNKNOWN;
}

CeasefireTruth
monitor_act_get_effect (const MonitorContext *context, const MonitorAct *act,
                        const MonitorQuery *query, MonitorSigning *signing)
{
  return MIN (monitor_act_touches (context, act, query),
              acts_get_effect (context, act, query, signing));
}

gboolean
monitor_claim_denies_act (const MonitorClaim *claim)
{
  return !claim->is_void && claim->stance == MONITOR_STANCE_DENY
         && (claim->aspect == MONITOR_WHOLE || claim->aspect == MONITOR_OCCURRENCE
             || claim->aspect == MONITOR_FORCE);
}

gboolean
monitor_act_is_denied (const MonitorAct *act)
{
  GPtrArray *claims = act->statement ? act->statement->claims : NULL;

  for (guint i = 0; claims && i < claims->len; i++)
    if (monitor_claim_denies_act (g_ptr_array_index (claims, i)))
      return TRUE;
  return FALSE;
}
