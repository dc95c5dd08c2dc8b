/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/evidence/lapses.h"

/* Suspensions, terminations, withdrawals and waivers, and what reverses them. */

static int
lapses_compare_touches (gconstpointer a, gconstpointer b)
{
  const CeasefireInterval *x = ((const MonitorTouch *) a)->act->when;
  const CeasefireInterval *y = ((const MonitorTouch *) b)->act->when;

  if (x->s0 != y->s0)
    return x->s0 < y->s0 ? -1 : 1;
  return x->s1 < y->s1 ? -1 : x->s1 > y->s1;
}

gboolean
monitor_clause_survives (const MonitorClause *clause, const MonitorAct *act)
{
  return clause->survives && act->clauses == NULL
         && (act->kind == CEASEFIRE_ACT_KIND_TERMINATE || act->kind == CEASEFIRE_ACT_KIND_WITHDRAW);
}

GArray *
monitor_list_touches (const MonitorContext *context, const MonitorQuery *query)
{
  GArray *acts = query->clause->agreement->acts;
  GArray *touches = g_array_new (FALSE, FALSE, sizeof (MonitorTouch));
  MonitorSigning signing = { 0 };

  for (guint i = 0; i < acts->len; i++)
    {
      const MonitorAct *act = &g_array_index (acts, MonitorAct, i);
      MonitorTouch touch = { act, CEASEFIRE_TRUTH_NO, FALSE };

      if (!act->is_visible || !monitor_act_is_on (act, query->clause))
        continue;
      touch.is_others = monitor_act_touches (context, act, query) == CEASEFIRE_TRUTH_NO;
      if (touch.is_others
          && (act->kind != CEASEFIRE_ACT_KIND_WITHDRAW
              || monitor_clause_survives (query->clause, act)))
        continue;
      if (!touch.is_others)
        touch.effect = monitor_act_get_effect (context, act, query, &signing);
      g_array_append_val (touches, touch);
    }
  g_array_sort (touches, lapses_compare_touches);
  return touches;
}

/* Acts that reverse others, sorted so that the first after a given time is found by search: by their
   latest time with the earliest times of all that follow, and the other way round. */
typedef struct
{
  gint64 key, other; /* of two that are equal by the one, the other decides */
  gint64 first;
  const MonitorAct *act; /* the one with that first time */
  gboolean doubtful;
} LapsesPoint;

typedef struct
{
  GArray *latest;   /* of LapsesPoint: s1, and the least s0 of it and those behind */
  GArray *earliest; /* of LapsesPoint: s0, and the least s1 of it and those behind */
} LapsesRevivals;

static int
lapses_compare_points (gconstpointer a, gconstpointer b)
{
  const LapsesPoint *x = a;
  const LapsesPoint *y = b;

  if (x->key != y->key)
    return x->key < y->key ? -1 : 1;
  return x->other < y->other ? -1 : x->other > y->other;
}

static void
lapses_sort_points (GArray *points)
{
  g_array_sort (points, lapses_compare_points);
  for (guint i = points->len; i > 1; i--)
    {
      const LapsesPoint *next = &g_array_index (points, LapsesPoint, i - 1);
      LapsesPoint *point = &g_array_index (points, LapsesPoint, i - 2);

      if (next->first < point->first)
        point->act = next->act;
      point->first = MIN (point->first, next->first);
      point->doubtful |= next->doubtful;
    }
}

/* The first point whose key is at least @from, and if it is that, the other at least @other; NULL if there
   is none. */
static const LapsesPoint *
lapses_find_point (const GArray *points, gint64 from, gint64 other)
{
  const LapsesPoint least = { .key = from, .other = other };
  guint low = 0;
  guint high = points->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (lapses_compare_points (&g_array_index (points, LapsesPoint, middle), &least) < 0)
        low = middle + 1;
      else
        high = middle;
    }
  return low < points->len ? &g_array_index (points, LapsesPoint, low) : NULL;
}

/* S4: A suspension is ended by resuming or reviving, all else by reviving alone. */
gboolean
monitor_act_revives (const MonitorAct *act, gboolean is_suspension)
{
  return act->kind == CEASEFIRE_ACT_KIND_REVIVE
         || (is_suspension && act->kind == CEASEFIRE_ACT_KIND_RESUME);
}

static LapsesRevivals
lapses_list_revivals (const GArray *touches, gboolean is_suspension, CeasefireTruth least,
                      CeasefireTruth most)
{
  LapsesRevivals revivals = { g_array_new (FALSE, FALSE, sizeof (LapsesPoint)),
                              g_array_new (FALSE, FALSE, sizeof (LapsesPoint)) };

  for (guint i = 0; i < touches->len; i++)
    {
      const MonitorTouch *touch = &g_array_index (touches, MonitorTouch, i);
      const CeasefireInterval *when = touch->act->when;
      LapsesPoint late = { when->s1, when->s0, when->s0, touch->act, when->doubtful };
      LapsesPoint early = { when->s0, when->s1, when->s1, touch->act, when->doubtful };

      if (touch->effect < least || touch->effect > most
          || !monitor_act_revives (touch->act, is_suspension))
        continue;
      g_array_append_val (revivals.latest, late);
      g_array_append_val (revivals.earliest, early);
    }
  lapses_sort_points (revivals.latest);
  lapses_sort_points (revivals.earliest);
  return revivals;
}

static void
lapses_clear_revivals (LapsesRevivals *self)
{
  g_array_unref (self->latest);
  g_array_unref (self->earliest);
}

/* Cuts the span where it is first reversed. What cannot be earlier than its beginning, and may be
   later, reverses it; what was done in the same second does not. Returns the act that does; NULL if none. */
static const MonitorAct *
lapses_cut (CeasefireInterval *span, const LapsesRevivals *revivals)
{
  const gint64 next = ceasefire_calendar_add (span->s0, 1);
  const LapsesPoint *perhaps = lapses_find_point (revivals->latest, next, CALENDAR_BEFORE);
  const LapsesPoint *surely = lapses_find_point (revivals->earliest, span->s1, next);

  if (perhaps == NULL)
    return NULL;
  span->e0 = MIN (span->e0, perhaps->first);
  span->doubtful |= perhaps->doubtful;
  if (surely)
    span->e1 = MIN (span->e1, surely->first);
  return perhaps->act;
}

static gboolean
lapses_is_kind (CeasefireActKind kind)
{
  return kind == CEASEFIRE_ACT_KIND_SUSPEND || kind == CEASEFIRE_ACT_KIND_TERMINATE
         || kind == CEASEFIRE_ACT_KIND_WITHDRAW || kind == CEASEFIRE_ACT_KIND_WAIVE;
}

static CeasefireInterval
lapses_get_span (const MonitorAct *act)
{
  const CeasefireInterval *when = act->when;
  CeasefireInterval span = { when->s0, when->s1, CALENDAR_AFTER, CALENDAR_AFTER, when->doubtful };

  if (act->until)
    {
      span.e0 = act->until->e0;
      span.e1 = act->until->e1;
      span.doubtful |= act->until->doubtful;
    }
  return span;
}

static void
lapses_append (GArray *lapses, MonitorLapse lapse)
{
  if (lapse.span.e1 <= lapse.span.s0)
    return;
  ceasefire_interval_tighten (&lapse.span);
  g_array_append_val (lapses, lapse);
}

/* The acts that reverse a suspension [1], or all else [0]. */
typedef struct
{
  LapsesRevivals any[2];
  LapsesRevivals full[2];
  LapsesRevivals half[2];
} LapsesTables;

static void
lapses_init_tables (LapsesTables *self, const GArray *touches)
{
  for (guint i = 0; i < 2; i++)
    {
      self->any[i]
        = lapses_list_revivals (touches, i == 1, CEASEFIRE_TRUTH_UNKNOWN, CEASEFIRE_TRUTH_YES);
      self->full[i]
        = lapses_list_revivals (touches, i == 1, CEASEFIRE_TRUTH_YES, CEASEFIRE_TRUTH_YES);
      self->half[i]
        = lapses_list_revivals (touches, i == 1, CEASEFIRE_TRUTH_UNKNOWN, CEASEFIRE_TRUTH_UNKNOWN);
    }
}

static void
lapses_clear_tables (LapsesTables *self)
{
  for (guint i = 0; i < 2; i++)
    {
      lapses_clear_revivals (&self->any[i]);
      lapses_clear_revivals (&self->full[i]);
      lapses_clear_revivals (&self->half[i]);
    }
}

/* S4: An act of the same or greater effect ends the lapse; one of less leaves it open from then
   on. */
static void
lapses_add (GArray *lapses, const MonitorTouch *touch, const LapsesTables *tables)
{
  const guint kind = touch->act->kind == CEASEFIRE_ACT_KIND_SUSPEND;
  const gboolean is_full = touch->effect == CEASEFIRE_TRUTH_YES;
  MonitorLapse lapse = { .act = touch->act, .effect = touch->effect };
  MonitorLapse rest;

  lapse.span = lapses_get_span (touch->act);
  /* Dissent stays what it is. */
  if (touch->effect > CEASEFIRE_TRUTH_NO)
    lapses_cut (&lapse.span, is_full ? &tables->full[kind] : &tables->any[kind]);
  rest = lapse;
  if (is_full)
    rest.revival = lapses_cut (&lapse.span, &tables->half[kind]);
  lapses_append (lapses, lapse);
  if (rest.revival == NULL)
    return;
  rest.span.s0 = lapse.span.e0;
  rest.span.s1 = lapse.span.e1;
  rest.effect = CEASEFIRE_TRUTH_UNKNOWN;
  lapses_append (lapses, rest);
}

void
monitor_add_lapses (GArray *lapses, const GArray *touches, const MonitorClause *clause)
{
  LapsesTables tables;

  lapses_init_tables (&tables, touches);
  for (guint i = 0; i < touches->len; i++)
    {
      const MonitorTouch *touch = &g_array_index (touches, MonitorTouch, i);

      if (!touch->is_others && lapses_is_kind (touch->act->kind)
          && !monitor_clause_survives (clause, touch->act))
        lapses_add (lapses, touch, &tables);
    }
  lapses_clear_tables (&tables);
}
