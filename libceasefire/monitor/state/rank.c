/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/state/rank.h"

/* The order in which clauses are concluded: Tarjan's strongly connected components of the graph in
   which each clause points to those that its trigger asks for. */

/* A clause on the path of the search. */
typedef struct
{
  MonitorClause *clause;
  guint next; /* of those it asks for */
} RankStep;

typedef struct
{
  MonitorState *state;
  GArray *path;      /* of RankStep; a path may be longer than the stack is deep */
  GPtrArray *opened; /* of MonitorClause whose component is not complete */
  guint n_indexed;
} Rank;

static MonitorClause *
rank_get_clause (const MonitorEntity *entity)
{
  return entity && entity->kind == MONITOR_IS_CLAUSE ? entity->node : NULL;
}

static void
rank_add_asked (MonitorClause *clause, MonitorClause *asked, guint mark)
{
  if (asked->entity->mark == mark)
    return;
  asked->entity->mark = mark;
  g_ptr_array_add (clause->asked, asked);
  g_ptr_array_add (asked->waiting, clause);
}

/* S4: Who awaits a replaced clause awaits what replaces it. */
static void
rank_add_replacements (MonitorClause *clause, guint mark)
{
  for (guint i = 0; i < clause->asked->len; i++)
    for (const MonitorClause *replaced = g_ptr_array_index (clause->asked, i); replaced;
         replaced = replaced->around)
      for (guint j = 0; j < replaced->replaced_by->len; j++)
        if (g_ptr_array_index (replaced->replaced_by, j) != clause)
          rank_add_asked (clause, g_ptr_array_index (replaced->replaced_by, j), mark);
}

/* R4.11: Of a heading the duties within it are awaited. */
static void
rank_expand_heading (GPtrArray *awaited, MonitorClause *heading)
{
  for (guint i = 0; heading->nested && i < heading->nested->len; i++)
    {
      MonitorClause *clause = g_ptr_array_index (heading->nested, i);

      if (clause->kind == MONITOR_NORM_DUTY)
        g_ptr_array_add (awaited, clause->entity);
      else if (clause->kind == MONITOR_NORM_NONE)
        rank_expand_heading (awaited, clause);
    }
}

static void
rank_expand_headings (MonitorClause *clause)
{
  g_autoptr (GPtrArray) named = clause->awaited;

  if (named == NULL)
    return;
  clause->awaited = g_ptr_array_new ();
  for (guint i = 0; i < named->len; i++)
    {
      MonitorClause *awaited = rank_get_clause (g_ptr_array_index (named, i));

      if (awaited && awaited->kind == MONITOR_NORM_NONE)
        rank_expand_heading (clause->awaited, awaited);
      else
        g_ptr_array_add (clause->awaited, g_ptr_array_index (named, i));
    }
}

static void
rank_list_asked (MonitorClause *clause, MonitorWorld *world)
{
  MonitorClause *asked = rank_get_clause (clause->trigger_clause);
  const guint mark = ++world->mark;

  rank_expand_headings (clause);
  clause->asked = g_ptr_array_new ();
  if (asked)
    rank_add_asked (clause, asked, mark);
  for (guint i = 0; clause->awaited && i < clause->awaited->len; i++)
    {
      asked = rank_get_clause (g_ptr_array_index (clause->awaited, i));
      if (asked)
        rank_add_asked (clause, asked, mark);
    }
  if (clause->awaited)
    rank_add_replacements (clause, mark);
}

static void
rank_open (Rank *self, MonitorClause *clause)
{
  RankStep step = { clause, 0 };

  clause->index = clause->lowest = ++self->n_indexed;
  clause->is_open = TRUE;
  g_ptr_array_add (self->opened, clause);
  g_array_append_val (self->path, step);
}

/* S6, R4.12: Those who wait for each other's performance are an exchange; any other ring is an error. */
static gboolean
rank_is_exchange (const GPtrArray *ring)
{
  for (guint i = 0; i < ring->len; i++)
    {
      const MonitorClause *clause = g_ptr_array_index (ring, i);

      if (clause->trigger != MONITOR_TRIGGER_COMPLIANCE)
        return FALSE;
    }
  return TRUE;
}

static gboolean
rank_asks_for_itself (const MonitorClause *clause)
{
  return g_ptr_array_find (clause->asked, (gpointer) clause, NULL);
}

/* What depends on a cycle is part of it. */
static gboolean
rank_depends_on_cycle (const MonitorClause *clause)
{
  for (guint i = 0; i < clause->asked->len; i++)
    if (((const MonitorClause *) g_ptr_array_index (clause->asked, i))->in_cycle)
      return TRUE;
  return FALSE;
}

static void
rank_close_ring (Rank *self, const GPtrArray *ring)
{
  gboolean is_ring = ring->len > 1 || rank_asks_for_itself (g_ptr_array_index (ring, 0));
  gboolean is_exchange = is_ring && rank_is_exchange (ring);
  gboolean is_cycle = is_ring && !is_exchange;

  for (guint i = 0; i < ring->len; i++)
    is_cycle |= rank_depends_on_cycle (g_ptr_array_index (ring, i));
  for (guint i = 0; i < ring->len; i++)
    {
      MonitorClause *clause = g_ptr_array_index (ring, i);

      clause->in_cycle = is_cycle;
      if (is_cycle)
        g_ptr_array_add (self->state->cycles, clause);
      else if (is_exchange)
        clause->exchange = g_ptr_array_ref ((GPtrArray *) ring);
    }
}

/* The component of the clause is complete: all that were opened since. */
static void
rank_close (Rank *self, const MonitorClause *root)
{
  g_autoptr (GPtrArray) ring = g_ptr_array_new ();
  MonitorClause *clause;

  do
    {
      clause = g_ptr_array_steal_index (self->opened, self->opened->len - 1);
      clause->is_open = FALSE;
      clause->rank = self->state->clauses->len;
      g_ptr_array_add (self->state->clauses, clause);
      g_ptr_array_add (ring, clause);
    }
  while (clause != root);
  rank_close_ring (self, ring);
}

static void
rank_visit (Rank *self, MonitorClause *first)
{
  rank_open (self, first);
  while (self->path->len > 0)
    {
      RankStep *step = &g_array_index (self->path, RankStep, self->path->len - 1);
      MonitorClause *clause = step->clause;
      MonitorClause *asked
        = step->next < clause->asked->len ? g_ptr_array_index (clause->asked, step->next++) : NULL;

      if (asked && asked->index == 0)
        rank_open (self, asked);
      else if (asked && asked->is_open)
        clause->lowest = MIN (clause->lowest, asked->index);
      if (asked)
        continue;
      if (clause->lowest == clause->index)
        rank_close (self, clause);
      g_array_set_size (self->path, self->path->len - 1);
      if (self->path->len > 0)
        {
          MonitorClause *above = g_array_index (self->path, RankStep, self->path->len - 1).clause;

          above->lowest = MIN (above->lowest, clause->lowest);
        }
    }
}

static void
rank_for_each (MonitorState *state, void (*visit) (gpointer clause, gpointer user_data),
               gpointer user_data)
{
  for (guint i = 0; i < state->agreements->len; i++)
    g_ptr_array_foreach (
      ((const MonitorAgreement *) g_ptr_array_index (state->agreements, i))->clauses, visit,
      user_data);
}

static void
rank_on_list (gpointer clause, gpointer user_data)
{
  rank_list_asked (clause, user_data);
}

static void
rank_on_visit (gpointer item, gpointer self)
{
  MonitorClause *clause = item;

  if (clause->index == 0)
    rank_visit (self, clause);
}

void
monitor_state_rank_clauses (MonitorState *self)
{
  g_autoptr (GArray) path = g_array_new (FALSE, FALSE, sizeof (RankStep));
  g_autoptr (GPtrArray) opened = g_ptr_array_new ();
  Rank rank = { self, path, opened, 0 };

  rank_for_each (self, rank_on_list, self->context.world);
  rank_for_each (self, rank_on_visit, &rank);
}
