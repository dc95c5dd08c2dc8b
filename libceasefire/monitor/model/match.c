/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/model/match.h"

/* Three-valued matching of codes, places and actors in their hierarchies. Every search ends on
   cycles. */

const MonitorAttribution monitor_members = { .members = CEASEFIRE_TRUTH_YES };
const MonitorAttribution monitor_camp
  = { .members = CEASEFIRE_TRUTH_YES, .proxies = CEASEFIRE_TRUTH_YES };
const MonitorAttribution monitor_speakers
  = { .members = CEASEFIRE_TRUTH_YES, .without_assemblies = TRUE };
const MonitorAttribution monitor_spokesmen = { .members = CEASEFIRE_TRUTH_NO };
const MonitorAttribution monitor_organs = { .without_speakers = TRUE };

gboolean
monitor_code_is_a (const MonitorCode *code, const MonitorCode *broader)
{
  for (; code; code = code->broader)
    if (code == broader)
      return TRUE;
  return FALSE;
}

/* R3.1: A narrower code matches, a broader one may match. */
CeasefireTruth
monitor_code_match (const MonitorCode *code, const MonitorCode *pattern)
{
  if (monitor_code_is_a (code, pattern))
    return CEASEFIRE_TRUTH_YES;
  return monitor_code_is_a (pattern, code) ? CEASEFIRE_TRUTH_UNKNOWN : CEASEFIRE_TRUTH_NO;
}

gboolean
monitor_list_has (const MonitorList *list, gconstpointer item)
{
  for (guint i = 0; i < list->n; i++)
    if (list->items[i] == item)
      return TRUE;
  return FALSE;
}

CeasefireTruth
monitor_list_match (const MonitorList *list, MonitorMatch match, gpointer user_data)
{
  CeasefireTruth least = CEASEFIRE_TRUTH_YES;
  CeasefireTruth most = CEASEFIRE_TRUTH_NO;

  for (guint i = 0; i < list->n; i++)
    {
      CeasefireTruth truth = match (list->items[i], user_data);

      least = MIN (least, truth);
      most = MAX (most, truth);
    }
  if (!list->any || least == most)
    return most;
  return CEASEFIRE_TRUTH_UNKNOWN;
}

/* Marks @entity as reached with that strength; FALSE if it was reached as strongly before. */
static gboolean
match_reach (MonitorWorld *self, MonitorEntity *entity, CeasefireTruth strength)
{
  if (entity->mark == self->mark && entity->best >= strength)
    return FALSE;
  entity->mark = self->mark;
  entity->best = strength;
  return TRUE;
}

/* D7: A tie that had ended by then, or begins later, counts for nothing. */
static CeasefireTruth
match_weigh_tie (const MonitorTie *tie, const CeasefireInterval *when,
                 MonitorAttribution attribution)
{
  CeasefireTruth strength = CEASEFIRE_TRUTH_YES;

  if (tie->kind == MONITOR_TIE_MEMBER)
    strength = attribution.without_assemblies && monitor_entity_is_assembly (tie->to)
                 ? CEASEFIRE_TRUTH_NO
                 : attribution.members;
  else if (tie->kind == MONITOR_TIE_PROXY)
    strength = attribution.proxies;
  else if (attribution.without_speakers && tie->kind != MONITOR_TIE_PART)
    strength = CEASEFIRE_TRUTH_NO;
  else if (attribution.without_delegates && tie->kind == MONITOR_TIE_DELEGATE)
    strength = CEASEFIRE_TRUTH_NO;
  if (tie->disputed)
    strength = MIN (strength, CEASEFIRE_TRUTH_UNKNOWN);
  if (tie->during && strength > CEASEFIRE_TRUTH_NO)
    strength = MIN (strength, ceasefire_interval_intersects (when, tie->during));
  return strength;
}

/* Each entity is expanded at most once for each of the two strengths. */
void
monitor_actor_walk (MonitorWorld *self, MonitorEntity *from, const CeasefireInterval *when,
                    MonitorAttribution attribution, MonitorVisit visit, gpointer user_data)
{
  g_autoptr (GPtrArray) open = g_ptr_array_new ();

  self->mark++;
  match_reach (self, from, CEASEFIRE_TRUTH_YES);
  g_ptr_array_add (open, from);
  while (open->len > 0)
    {
      MonitorEntity *entity = g_ptr_array_steal_index_fast (open, open->len - 1);
      GArray *ties = monitor_entity_get_ties (entity);

      visit (entity, entity->best, user_data);
      for (guint i = 0; ties && i < ties->len; i++)
        {
          const MonitorTie *tie = &g_array_index (ties, MonitorTie, i);
          CeasefireTruth strength
            = MIN ((CeasefireTruth) entity->best, match_weigh_tie (tie, when, attribution));

          if (strength > CEASEFIRE_TRUTH_NO && match_reach (self, tie->to, strength))
            g_ptr_array_add (open, tie->to);
        }
    }
}

typedef struct
{
  MonitorEntity *sought;
  CeasefireTruth best;
} MatchSearch;

static void
match_visit (MonitorEntity *entity, CeasefireTruth strength, gpointer user_data)
{
  MatchSearch *search = user_data;

  if (entity == search->sought)
    search->best = MAX (search->best, strength);
}

CeasefireTruth
monitor_actor_path (MonitorWorld *self, MonitorEntity *from, MonitorEntity *to,
                    const CeasefireInterval *when, MonitorAttribution attribution)
{
  MatchSearch search = { to, CEASEFIRE_TRUTH_NO };

  if (from == to)
    return CEASEFIRE_TRUTH_YES;
  if (monitor_entity_get_ties (from) == NULL)
    return CEASEFIRE_TRUTH_NO;
  monitor_actor_walk (self, from, when, attribution, match_visit, &search);
  return search.best;
}

/* @before: each entity that was reached, with the one that it was reached from. */
static GPtrArray *
match_list_chain (GHashTable *before, MonitorEntity *from, MonitorEntity *to)
{
  GPtrArray *chain = g_ptr_array_new ();

  for (; to != from; to = g_hash_table_lookup (before, to))
    g_ptr_array_insert (chain, 0, to);
  return chain;
}

static GPtrArray *
match_trace (MonitorEntity *from, const CeasefireInterval *when, MonitorAttribution attribution,
             CeasefireTruth least, MonitorAccept accept, gpointer user_data)
{
  g_autoptr (GHashTable) before = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) queue = g_ptr_array_new ();

  g_hash_table_insert (before, from, from);
  g_ptr_array_add (queue, from);
  for (guint i = 0; i < queue->len; i++)
    {
      MonitorEntity *entity = g_ptr_array_index (queue, i);
      GArray *ties = monitor_entity_get_ties (entity);

      if (accept (entity, user_data))
        return match_list_chain (before, from, entity);
      for (guint j = 0; ties && j < ties->len; j++)
        {
          const MonitorTie *tie = &g_array_index (ties, MonitorTie, j);

          if (match_weigh_tie (tie, when, attribution) < least
              || g_hash_table_contains (before, tie->to))
            continue;
          g_hash_table_insert (before, tie->to, entity);
          g_ptr_array_add (queue, tie->to);
        }
    }
  return NULL;
}

GPtrArray *
monitor_actor_trace (MonitorEntity *from, const CeasefireInterval *when,
                     MonitorAttribution attribution, MonitorAccept accept, gpointer user_data)
{
  GPtrArray *chain = match_trace (from, when, attribution, CEASEFIRE_TRUTH_YES, accept, user_data);

  return chain ? chain
               : match_trace (from, when, attribution, CEASEFIRE_TRUTH_UNKNOWN, accept, user_data);
}

/* R3.2: Below the pattern it matches, above it may. */
CeasefireTruth
monitor_actor_match (MonitorWorld *self, MonitorEntity *actor, MonitorEntity *pattern,
                     const CeasefireInterval *when, MonitorAttribution attribution)
{
  CeasefireTruth below = monitor_actor_path (self, actor, pattern, when, attribution);

  if (below == CEASEFIRE_TRUTH_NO
      && monitor_actor_path (self, pattern, actor, when, monitor_members) > CEASEFIRE_TRUTH_NO)
    return CEASEFIRE_TRUTH_UNKNOWN;
  return below;
}

static void
match_add_place (MonitorWorld *self, GPtrArray *open, MonitorEntity *place, CeasefireTruth strength)
{
  if (place && match_reach (self, place, strength))
    g_ptr_array_add (open, place);
}

/* Whether @place lies in @outer: certainly, perhaps or not. */
static CeasefireTruth
match_lies_in (MonitorWorld *self, MonitorEntity *place, MonitorEntity *outer)
{
  g_autoptr (GPtrArray) open = NULL;
  MonitorEntity *certain = place;
  const MonitorPlace *node;

  /* Most places lie in one other, without doubt. */
  for (guint steps = 0; certain && steps < 64; steps++)
    {
      if (certain == outer)
        return CEASEFIRE_TRUTH_YES;
      node = monitor_entity_get_place (certain);
      if (node == NULL)
        return CEASEFIRE_TRUTH_NO;
      if (node->maybe_within)
        break;
      certain = node->within;
    }
  if (certain == NULL)
    return CEASEFIRE_TRUTH_NO;

  open = g_ptr_array_new ();
  self->mark++;
  match_add_place (self, open, place, CEASEFIRE_TRUTH_YES);
  while (open->len > 0)
    {
      MonitorEntity *next = g_ptr_array_steal_index_fast (open, open->len - 1);
      CeasefireTruth strength = next->best;

      node = monitor_entity_get_place (next);
      if (node == NULL)
        continue;
      match_add_place (self, open, node->within, strength);
      for (guint i = 0; node->maybe_within && i < node->maybe_within->len; i++)
        match_add_place (self, open, g_ptr_array_index (node->maybe_within, i),
                         CEASEFIRE_TRUTH_UNKNOWN);
    }
  return outer->mark == self->mark ? (CeasefireTruth) outer->best : CEASEFIRE_TRUTH_NO;
}

/* R3.3: Within the pattern it matches, around it may. */
CeasefireTruth
monitor_place_match (MonitorWorld *self, MonitorEntity *place, MonitorEntity *pattern)
{
  CeasefireTruth inside = match_lies_in (self, place, pattern);

  if (inside == CEASEFIRE_TRUTH_NO && match_lies_in (self, pattern, place) > CEASEFIRE_TRUTH_NO)
    return CEASEFIRE_TRUTH_UNKNOWN;
  return inside;
}

/* R3.8: The holders of the nearest place of which any may be known. Who holds it alone holds it. */
CeasefireTruth
monitor_place_is_held_by (MonitorWorld *self, MonitorEntity *place, MonitorEntity *actor,
                          const CeasefireInterval *when, MonitorAttribution attribution)
{
  for (guint steps = 0; place && monitor_entity_get_place (place) && steps < 64; steps++)
    {
      const MonitorPlace *node = monitor_entity_get_place (place);
      GArray *control = node->control;
      CeasefireTruth held = CEASEFIRE_TRUTH_NO;
      CeasefireTruth known = CEASEFIRE_TRUTH_NO;
      gboolean is_others = FALSE;

      for (guint i = 0; control && i < control->len; i++)
        {
          const MonitorTie *tie = &g_array_index (control, MonitorTie, i);
          CeasefireTruth tenure = match_weigh_tie (tie, when, attribution);
          CeasefireTruth path = monitor_actor_path (self, tie->to, actor, when, attribution);

          known = MAX (known, tenure);
          held = MAX (held, MIN (tenure, path));
          is_others |= tenure == CEASEFIRE_TRUTH_YES && path == CEASEFIRE_TRUTH_NO;
        }
      if (known == CEASEFIRE_TRUTH_NO)
        {
          place = node->within;
          continue;
        }
      if (held == CEASEFIRE_TRUTH_YES && !is_others)
        return CEASEFIRE_TRUTH_YES;
      return held == CEASEFIRE_TRUTH_NO && is_others ? CEASEFIRE_TRUTH_NO : CEASEFIRE_TRUTH_UNKNOWN;
    }
  return CEASEFIRE_TRUTH_UNKNOWN;
}
