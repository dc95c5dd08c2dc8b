/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/evidence/coverage.h"

/* Coverage: the spans of time in which a monitor of the agreement would have reported any
   breach. */

static gboolean
coverage_holds_clause (const MonitorCoverage *self, const MonitorClause *clause)
{
  for (guint i = 0; self->clauses && i < self->clauses->n; i++)
    if (self->clauses->items[i] == clause->entity)
      return TRUE;
  return self->clauses == NULL;
}

/* The place that is covered must contain all places of the clause. */
static gboolean
coverage_holds_places (MonitorContext *context, const MonitorCoverage *self,
                       const MonitorClause *clause)
{
  const MonitorList *places = clause->pattern.places;

  if (self->place == NULL)
    return TRUE;
  for (guint i = 0; places && i < places->n; i++)
    if (monitor_place_match (context->world, places->items[i], self->place) != CEASEFIRE_TRUTH_YES)
      return FALSE;
  return places != NULL;
}

static int
coverage_compare (gconstpointer a, gconstpointer b)
{
  const CeasefireInterval *x = *(const CeasefireInterval *const *) a;
  const CeasefireInterval *y = *(const CeasefireInterval *const *) b;

  return x->s1 < y->s1 ? -1 : x->s1 > y->s1;
}

/* S15: Known from its report, else from the end of what was watched. */
static gboolean
coverage_is_known (const MonitorContext *context, const MonitorCoverage *self)
{
  const CeasefireInterval *during = self->during;
  const CeasefireInterval end = { ceasefire_calendar_add (during->e0, -1),
                                  ceasefire_calendar_add (during->e1, -1), during->e0, during->e1,
                                  during->doubtful };
  const CeasefireInterval *known = self->reported ? self->reported : &end;

  return monitor_rules_take_in (&context->rules, self->by, known, known);
}

static gboolean
coverage_counts (MonitorContext *context, const MonitorCoverage *self, MonitorClause *clause)
{
  return (self->layers & ~context->rules.layers) == 0 && !self->during->doubtful
         && coverage_is_known (context, self) && coverage_holds_clause (self, clause)
         && coverage_holds_places (context, self, clause)
         && monitor_agreement_is_watched_by (clause->agreement, context->world, self->by,
                                             &context->at);
}

GArray *
monitor_list_covered (MonitorContext *context, MonitorClause *clause, GPtrArray *coverages)
{
  g_autoptr (GPtrArray) watched = g_ptr_array_new ();
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (MonitorSpan));

  for (guint i = 0; i < coverages->len; i++)
    {
      const MonitorCoverage *coverage = g_ptr_array_index (coverages, i);

      if (coverage_counts (context, coverage, clause))
        g_ptr_array_add (watched, (gpointer) coverage->during);
    }
  g_ptr_array_sort (watched, coverage_compare);
  for (guint i = 0; i < watched->len; i++)
    {
      const CeasefireInterval *during = g_ptr_array_index (watched, i);
      MonitorSpan span = { during->s1, during->e0 };
      MonitorSpan *last = spans->len ? &g_array_index (spans, MonitorSpan, spans->len - 1) : NULL;

      if (span.from >= span.until)
        continue;
      if (last && span.from <= last->until)
        last->until = MAX (last->until, span.until);
      else
        g_array_append_val (spans, span);
    }
  return spans;
}

gboolean
monitor_is_covered (const GArray *spans, gint64 from, gint64 until)
{
  guint low = 0;
  guint high = spans->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (g_array_index (spans, MonitorSpan, middle).from <= from)
        low = middle + 1;
      else
        high = middle;
    }
  return from < until && low > 0 && g_array_index (spans, MonitorSpan, low - 1).until >= until;
}
