/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/model/match.h"

/* What stands above or below what: codes, places, actors. Rings in the data end every walk. */

const MonitorAttribution monitor_members = { CEASEFIRE_TRUTH_YES, CEASEFIRE_TRUTH_NO };
const MonitorAttribution monitor_camp = { CEASEFIRE_TRUTH_YES, CEASEFIRE_TRUTH_YES };

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

/* Takes note of a better way to @thing; FALSE if a way as good was known. */
static gboolean
match_reach (MonitorWorld *self, MonitorThing *thing, CeasefireTruth strength)
{
  if (thing->mark == self->mark && thing->best >= strength)
    return FALSE;
  thing->mark = self->mark;
  thing->best = strength;
  return TRUE;
}

static CeasefireTruth
match_weigh_tie (const MonitorTie *tie, const CeasefireInterval *when,
                 MonitorAttribution attribution)
{
  CeasefireTruth strength = CEASEFIRE_TRUTH_YES;

  if (tie->kind == MONITOR_TIE_MEMBER)
    strength = attribution.members;
  else if (tie->kind == MONITOR_TIE_PROXY)
    strength = attribution.proxies;
  if (tie->disputed)
    strength = MIN (strength, CEASEFIRE_TRUTH_UNKNOWN);
  if (tie->during && strength > CEASEFIRE_TRUTH_NO)
    strength = MIN (strength, ceasefire_interval_intersects (when, tie->during));
  return strength;
}

/* Each thing is expanded at most once for each of the two strengths. */
void
monitor_actor_walk (MonitorWorld *self, MonitorThing *from, const CeasefireInterval *when,
                    MonitorAttribution attribution, MonitorVisit visit, gpointer user_data)
{
  g_autoptr (GPtrArray) open = g_ptr_array_new ();

  self->mark++;
  match_reach (self, from, CEASEFIRE_TRUTH_YES);
  g_ptr_array_add (open, from);
  while (open->len > 0)
    {
      MonitorThing *thing = g_ptr_array_steal_index_fast (open, open->len - 1);
      GArray *ties = monitor_thing_get_ties (thing);

      visit (thing, thing->best, user_data);
      for (guint i = 0; ties && i < ties->len; i++)
        {
          const MonitorTie *tie = &g_array_index (ties, MonitorTie, i);
          CeasefireTruth strength
            = MIN ((CeasefireTruth) thing->best, match_weigh_tie (tie, when, attribution));

          if (strength > CEASEFIRE_TRUTH_NO && match_reach (self, tie->to, strength))
            g_ptr_array_add (open, tie->to);
        }
    }
}

typedef struct
{
  MonitorThing *sought;
  CeasefireTruth best;
} KinshipSearch;

static void
match_visit (MonitorThing *thing, CeasefireTruth strength, gpointer user_data)
{
  KinshipSearch *search = user_data;

  if (thing == search->sought)
    search->best = MAX (search->best, strength);
}

CeasefireTruth
monitor_actor_path (MonitorWorld *self, MonitorThing *from, MonitorThing *to,
                    const CeasefireInterval *when, MonitorAttribution attribution)
{
  KinshipSearch search = { to, CEASEFIRE_TRUTH_NO };

  if (from == to)
    return CEASEFIRE_TRUTH_YES;
  if (monitor_thing_get_ties (from) == NULL)
    return CEASEFIRE_TRUTH_NO;
  monitor_actor_walk (self, from, when, attribution, match_visit, &search);
  return search.best;
}

/* R3.2: Below the pattern it matches, above it may. */
CeasefireTruth
monitor_actor_match (MonitorWorld *self, MonitorThing *actor, MonitorThing *pattern,
                     const CeasefireInterval *when, MonitorAttribution attribution)
{
  CeasefireTruth below = monitor_actor_path (self, actor, pattern, when, attribution);

  if (below == CEASEFIRE_TRUTH_NO
      && monitor_actor_path (self, pattern, actor, when, monitor_members) > CEASEFIRE_TRUTH_NO)
    return CEASEFIRE_TRUTH_UNKNOWN;
  return below;
}

static void
match_add_place (MonitorWorld *self, GPtrArray *open, MonitorThing *place, CeasefireTruth strength)
{
  if (place && match_reach (self, place, strength))
    g_ptr_array_add (open, place);
}

/* Whether @place lies in @outer: certainly, perhaps or not. */
static CeasefireTruth
match_lies_in (MonitorWorld *self, MonitorThing *place, MonitorThing *outer)
{
  g_autoptr (GPtrArray) open = NULL;
  MonitorThing *certain = place;
  const MonitorPlace *node;

  /* Most places lie in one other, without doubt. */
  for (guint steps = 0; certain && steps < 64; steps++)
    {
      if (certain == outer)
        return CEASEFIRE_TRUTH_YES;
      node = monitor_thing_get_place (certain);
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
      MonitorThing *next = g_ptr_array_steal_index_fast (open, open->len - 1);
      CeasefireTruth strength = next->best;

      node = monitor_thing_get_place (next);
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
monitor_place_match (MonitorWorld *self, MonitorThing *place, MonitorThing *pattern)
{
  CeasefireTruth inside = match_lies_in (self, place, pattern);

  if (inside == CEASEFIRE_TRUTH_NO && match_lies_in (self, pattern, place) > CEASEFIRE_TRUTH_NO)
    return CEASEFIRE_TRUTH_UNKNOWN;
  return inside;
}

/* R3.8: The holders of the nearest place of which any may be known. Who holds it alone holds it. */
CeasefireTruth
monitor_place_is_held_by (MonitorWorld *self, MonitorThing *place, MonitorThing *actor,
                          const CeasefireInterval *when, MonitorAttribution attribution)
{
  for (guint steps = 0; place && monitor_thing_get_place (place) && steps < 64; steps++)
    {
      const MonitorPlace *node = monitor_thing_get_place (place);
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
