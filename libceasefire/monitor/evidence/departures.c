/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/evidence/departures.h"

#include <string.h>

/* S17: What follows for the others when one of two sides has left. */

typedef struct
{
  guint64 side; /* that has left */
  MonitorLapse lapse;
} Departure;

static int
departures_compare (gconstpointer a, gconstpointer b)
{
  const CeasefireInterval *x = ((const MonitorLapse *) a)->act->when;
  const CeasefireInterval *y = ((const MonitorLapse *) b)->act->when;

  if (x->s0 != y->s0)
    return x->s0 < y->s0 ? -1 : 1;
  return x->s1 < y->s1 ? -1 : x->s1 > y->s1;
}

/* Sorts the lapses, and cuts each where those before it still last: of several withdrawals the first
   is the one by which the party is gone. */
static void
departures_merge (GArray *lapses)
{
  guint n = 0;

  g_array_sort (lapses, departures_compare);
  for (guint i = 0; i < lapses->len; i++)
    {
      MonitorLapse next = g_array_index (lapses, MonitorLapse, i);
      MonitorLapse *last = n > 0 ? &g_array_index (lapses, MonitorLapse, n - 1) : NULL;

      if (last && next.span.s0 < last->span.e1 && next.act == last->act)
        {
          last->span.e0 = MAX (last->span.e0, next.span.e0);
          last->span.e1 = MAX (last->span.e1, next.span.e1);
          last->span.doubtful |= next.span.doubtful;
          continue;
        }
      if (last && next.span.s0 < last->span.e1)
        {
          next.span.s0 = last->span.e0;
          next.span.s1 = last->span.e1;
          next.span.doubtful |= last->span.doubtful;
        }
      if (next.span.s0 < next.span.e1)
        g_array_index (lapses, MonitorLapse, n++) = next;
    }
  g_array_set_size (lapses, n);
}

/* The times in which a party has withdrawn from the clause. */
static GArray *
departures_list_of_party (const MonitorContext *context, MonitorClause *clause,
                          MonitorEntity *party)
{
  const MonitorQuery query = { .clause = clause, .bearer = party };
  g_autoptr (GArray) touches = monitor_list_touches (context, &query);
  g_autoptr (GArray) lapses = g_array_new (FALSE, FALSE, sizeof (MonitorLapse));
  GArray *left = g_array_new (FALSE, FALSE, sizeof (MonitorLapse));

  monitor_add_lapses (lapses, touches, clause);
  for (guint i = 0; i < lapses->len; i++)
    {
      MonitorLapse lapse = g_array_index (lapses, MonitorLapse, i);

      /* To others it is the withdrawal, whatever leaves it open for who has left. */
      lapse.revival = NULL;
      if (lapse.act->kind == CEASEFIRE_ACT_KIND_WITHDRAW && lapse.effect > CEASEFIRE_TRUTH_NO)
        g_array_append_val (left, lapse);
    }
  departures_merge (left);
  return left;
}

/* The later of two; of equal ones it must not depend on the order of the records which. */
static const MonitorLapse *
departures_get_last (const MonitorLapse *x, const MonitorLapse *y)
{
  const MonitorEntity *x_author = x->act->by->items[0];
  const MonitorEntity *y_author = y->act->by->items[0];
  int order = departures_compare (x, y);

  if (order == 0)
    order = strcmp (x_author->id, y_author->id);
  return order < 0 ? y : x;
}

static MonitorLapse
departures_meet (const MonitorLapse *x, const MonitorLapse *y)
{
  const MonitorLapse *last = departures_get_last (x, y);
  MonitorLapse both = { .act = last->act, .effect = CEASEFIRE_TRUTH_UNKNOWN };

  both.span.s0 = MAX (x->span.s0, y->span.s0);
  both.span.s1 = MAX (x->span.s1, y->span.s1);
  both.span.e0 = MIN (x->span.e0, y->span.e0);
  both.span.e1 = MIN (x->span.e1, y->span.e1);
  both.span.doubtful = x->span.doubtful || y->span.doubtful;
  return both;
}

/* The times in which both have left; of sorted and disjoint ones. */
static GArray *
departures_intersect (const GArray *xs, const GArray *ys)
{
  GArray *both = g_array_new (FALSE, FALSE, sizeof (MonitorLapse));

  for (guint i = 0, j = 0; i < xs->len && j < ys->len;)
    {
      const MonitorLapse *x = &g_array_index (xs, MonitorLapse, i);
      const MonitorLapse *y = &g_array_index (ys, MonitorLapse, j);
      MonitorLapse met = departures_meet (x, y);

      if (met.span.s0 < met.span.e1)
        g_array_append_val (both, met);
      if (x->span.e1 < y->span.e1)
        i++;
      else
        j++;
    }
  return both;
}

static void
departures_add_side (GArray *departures, const MonitorContext *context, MonitorClause *clause,
                     guint64 side)
{
  g_autoptr (GArray) left = NULL;
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, clause->agreement->parties);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      const MonitorParty *party = value;
      g_autoptr (GArray) own = NULL;
      GArray *both;

      if (!party->is_adversary || !(party->sides & side) || (left && left->len == 0))
        continue;
      own = departures_list_of_party (context, clause, party->actor);
      both = left ? departures_intersect (left, own) : g_array_ref (own);
      g_clear_pointer (&left, g_array_unref);
      left = both;
    }
  for (guint i = 0; left && i < left->len; i++)
    {
      Departure departure = { side, g_array_index (left, MonitorLapse, i) };

      departure.lapse.effect = CEASEFIRE_TRUTH_UNKNOWN;
      ceasefire_interval_tighten (&departure.lapse.span);
      g_array_append_val (departures, departure);
    }
}

/* The sides of those between whom the agreement is, as bits. */
static guint64
departures_get_sides (const MonitorAgreement *agreement)
{
  GHashTableIter iter;
  gpointer value;
  guint64 sides = 0;

  g_hash_table_iter_init (&iter, agreement->parties);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      const MonitorParty *party = value;

      sides |= party->is_adversary ? party->sides : 0;
    }
  return sides;
}

static GArray *
departures_list (const MonitorContext *context, MonitorClause *clause)
{
  GArray *departures = g_array_new (FALSE, FALSE, sizeof (Departure));
  guint64 sides = departures_get_sides (clause->agreement);
  guint64 first = sides & -sides;
  guint64 second = sides ^ first;

  /* Of two sides, no more and no less. */
  if (second == 0 || (second & (second - 1)))
    return departures;
  departures_add_side (departures, context, clause, first);
  departures_add_side (departures, context, clause, second);
  return departures;
}

/* Whether the bearer is, or belongs to, one of those that have left. */
static gboolean
departures_is_one (const MonitorContext *context, const MonitorQuery *query, guint64 side)
{
  g_autoptr (GArray) wholes = monitor_list_wholes (context->world, query->bearer, &context->at);

  for (guint i = 0; i < wholes->len; i++)
    {
      const MonitorParty *party = monitor_agreement_find_party (
        query->clause->agreement, g_array_index (wholes, MonitorWhole, i).actor);

      if (party && party->is_adversary && (party->sides & side))
        return TRUE;
    }
  return FALSE;
}

void
monitor_add_departures (GArray *lapses, const MonitorContext *context, const MonitorQuery *query)
{
  MonitorClause *clause = query->clause;

  if (!clause->agreement->has_withdrawals)
    return;
  if (clause->departures == NULL)
    clause->departures = departures_list (context, clause);
  for (guint i = 0; i < clause->departures->len; i++)
    {
      const Departure *departure = &g_array_index (clause->departures, Departure, i);

      if (!departures_is_one (context, query, departure->side)
          && monitor_act_touches (context, departure->lapse.act, query) == CEASEFIRE_TRUTH_NO)
        g_array_append_val (lapses, departure->lapse);
    }
}

void
monitor_clause_forget_departures (MonitorClause *clause)
{
  g_clear_pointer (&clause->departures, g_array_unref);
}
