/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/evidence/coverage.h"

/* Coverage: the spans of time in which a monitor of the agreement would have reported any
   breach. */

gboolean
monitor_coverage_is_on (const MonitorCoverage *self, const MonitorClause *clause)
{
  return self->clauses == NULL || monitor_list_has (self->clauses, clause->entity);
}

/* D8: The place that is covered must contain all places of the clause. */
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

/* S15: Known from its report, else from the end of what was watched. */
gboolean
monitor_coverage_is_known (const MonitorContext *context, const MonitorCoverage *self)
{
  const CeasefireInterval *during = self->during;
  const CeasefireInterval end = { ceasefire_calendar_add (during->e0, -1),
                                  ceasefire_calendar_add (during->e1, -1), during->e0, during->e1,
                                  during->doubtful };
  const CeasefireInterval *known = self->reported ? self->reported : &end;

  return monitor_rules_take_in (&context->rules, self->by, known, known);
}

/* Whether who watched was a monitor from the first moment to the last. */
static gboolean
coverage_is_by_monitor (MonitorContext *context, const MonitorCoverage *self,
                        MonitorAgreement *agreement)
{
  const CeasefireInterval *during = self->during;
  const CeasefireInterval first = { during->s0, during->s1, ceasefire_calendar_add (during->s0, 1),
                                    ceasefire_calendar_add (during->s1, 1), FALSE };
  const CeasefireInterval last = { ceasefire_calendar_add (during->e0, -1),
                                   ceasefire_calendar_add (during->e1, -1), during->e0, during->e1,
                                   FALSE };

  return monitor_agreement_is_watched_by (agreement, context->world, self->by, &first)
         && monitor_agreement_is_watched_by (agreement, context->world, self->by, &last);
}

gboolean
monitor_coverage_is_valid (MonitorContext *context, const MonitorCoverage *self,
                           MonitorAgreement *agreement)
{
  return (self->layers & ~context->rules.layers) == 0 && !self->during->doubtful
         && monitor_coverage_is_known (context, self)
         && coverage_is_by_monitor (context, self, agreement);
}

static gboolean
coverage_counts (MonitorContext *context, const MonitorCoverage *self, MonitorClause *clause,
                 const MonitorEntity *bearer)
{
  return monitor_coverage_is_on (self, clause)
         && (self->parties == NULL || monitor_list_has (self->parties, bearer))
         && coverage_holds_places (context, self, clause)
         && monitor_coverage_is_valid (context, self, clause->agreement);
}

int
monitor_span_compare (gconstpointer a, gconstpointer b)
{
  const MonitorSpan *x = a;
  const MonitorSpan *y = b;

  return x->from < y->from ? -1 : x->from > y->from;
}

void
monitor_spans_add (GArray *spans, MonitorSpan span)
{
  MonitorSpan *last = spans->len ? &g_array_index (spans, MonitorSpan, spans->len - 1) : NULL;

  if (last && span.from <= last->until)
    last->until = MAX (last->until, span.until);
  else
    g_array_append_val (spans, span);
}

const MonitorSpan *
monitor_spans_find (const GArray *spans, gint64 time)
{
  guint low = 0;
  guint high = spans->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (g_array_index (spans, MonitorSpan, middle).until > time)
        high = middle;
      else
        low = middle + 1;
    }
  return low < spans->len ? &g_array_index (spans, MonitorSpan, low) : NULL;
}

static void
coverage_join (MonitorCovered *self)
{
  gint64 latest = CALENDAR_BEFORE;

  g_array_sort (self->watches, monitor_span_compare);
  for (guint i = 0; i < self->watches->len; i++)
    {
      MonitorWatch *watch = &g_array_index (self->watches, MonitorWatch, i);

      watch->latest = latest = MAX (latest, watch->span.until);
      monitor_spans_add (self->spans, watch->span);
    }
}

MonitorCovered *
monitor_covered_new (MonitorContext *context, MonitorClause *clause, MonitorEntity *bearer,
                     GPtrArray *coverages)
{
  MonitorCovered *self = g_new0 (MonitorCovered, 1);

  self->spans = g_array_new (FALSE, FALSE, sizeof (MonitorSpan));
  self->watches = g_array_new (FALSE, FALSE, sizeof (MonitorWatch));
  for (guint i = 0; i < coverages->len; i++)
    {
      const MonitorCoverage *coverage = g_ptr_array_index (coverages, i);
      MonitorWatch watch = { { coverage->during->s1, coverage->during->e0 }, 0, coverage };

      if (watch.span.from < watch.span.until && coverage_counts (context, coverage, clause, bearer))
        g_array_append_val (self->watches, watch);
    }
  coverage_join (self);
  return self;
}

/* The time that lies in both. */
static GArray *
coverage_intersect (const GArray *xs, const GArray *ys)
{
  GArray *both = g_array_new (FALSE, FALSE, sizeof (MonitorSpan));

  for (guint i = 0, j = 0; i < xs->len && j < ys->len;)
    {
      const MonitorSpan *x = &g_array_index (xs, MonitorSpan, i);
      const MonitorSpan *y = &g_array_index (ys, MonitorSpan, j);
      MonitorSpan span = { MAX (x->from, y->from), MIN (x->until, y->until) };

      if (span.from < span.until)
        g_array_append_val (both, span);
      if (x->until < y->until)
        i++;
      else
        j++;
    }
  return both;
}

static gboolean
coverage_names_parties (const GPtrArray *coverages)
{
  for (guint i = 0; i < coverages->len; i++)
    if (((const MonitorCoverage *) g_ptr_array_index (coverages, i))->parties)
      return TRUE;
  return FALSE;
}

MonitorCovered *
monitor_covered_new_for_all (MonitorContext *context, MonitorClause *clause, GPtrArray *coverages)
{
  MonitorCovered *self = NULL;

  if (clause->bearers->len == 0 || !coverage_names_parties (coverages))
    return monitor_covered_new (context, clause, NULL, coverages);
  for (guint i = 0; i < clause->bearers->len; i++)
    {
      MonitorCovered *one
        = monitor_covered_new (context, clause, g_ptr_array_index (clause->bearers, i), coverages);

      if (self)
        {
          GArray *spans = coverage_intersect (self->spans, one->spans);

          g_array_unref (one->spans);
          one->spans = spans;
          monitor_covered_free (self);
        }
      self = one;
    }
  return self;
}

void
monitor_covered_free (MonitorCovered *self)
{
  g_array_unref (self->spans);
  g_array_unref (self->watches);
  g_free (self);
}

gboolean
monitor_is_covered (const MonitorCovered *self, gint64 from, gint64 until)
{
  const MonitorSpan *span = monitor_spans_find (self->spans, from);

  return from < until && span && span->from <= from && span->until >= until;
}

void
monitor_covered_list (const MonitorCovered *self, gint64 from, gint64 until, GPtrArray *found)
{
  guint low = 0;
  guint high = self->watches->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (g_array_index (self->watches, MonitorWatch, middle).span.from < until)
        low = middle + 1;
      else
        high = middle;
    }
  for (; low > 0; low--)
    {
      const MonitorWatch *watch = &g_array_index (self->watches, MonitorWatch, low - 1);

      if (watch->latest <= from)
        return;
      if (watch->span.until > from)
        g_ptr_array_add (found, (gpointer) watch->coverage);
    }
}
