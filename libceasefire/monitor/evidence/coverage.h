/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-coverage.h>

#include "monitor/evidence/query.h"

G_BEGIN_DECLS

typedef struct
{
  CeasefireCoverage *record;
  MonitorEntity *by;
  const MonitorList *clauses; /* NULL: all */
  const MonitorList *parties; /* NULL: all */
  MonitorEntity *place;       /* NULL: everywhere */
  const CeasefireInterval *during;
  const CeasefireInterval *reported; /* as an occurrence; NULL: not told */
  CeasefireLayers layers;
} MonitorCoverage;

typedef struct
{
  gint64 from, until;
} MonitorSpan;

/* Compares, for g_array_sort(), what begins with a MonitorSpan, by start. */
int monitor_span_compare (gconstpointer a, gconstpointer b);
/* Adds one that begins no earlier than those before; S1, D20: those that join without a gap are one.
   @spans: of MonitorSpan, disjoint. */
void monitor_spans_add (GArray *spans, MonitorSpan span);
/* Of these the first that ends after @time; NULL if there is none. */
const MonitorSpan *monitor_spans_find (const GArray *spans, gint64 time);

/* The time that a record surely covers. */
typedef struct
{
  MonitorSpan span;
  gint64 latest; /* the latest end of this and all before */
  const MonitorCoverage *coverage;
} MonitorWatch;

/* What was watched of one clause. */
typedef struct
{
  GArray *spans;   /* of MonitorSpan: merged, disjoint, in order */
  GArray *watches; /* of MonitorWatch: one for each record, by start */
} MonitorCovered;

/* @bearer: NULL: what names no party. */
MonitorCovered *monitor_covered_new (MonitorContext *context, MonitorClause *clause,
                                     MonitorEntity *bearer, GPtrArray *coverages);
/* What is covered for each of its bearers; of the records monitor_covered_list() tells some. */
MonitorCovered *monitor_covered_new_for_all (MonitorContext *context, MonitorClause *clause,
                                             GPtrArray *coverages);
void monitor_covered_free (MonitorCovered *self);
gboolean monitor_is_covered (const MonitorCovered *self, gint64 from, gint64 until);
/* Adds to @found the MonitorCoverages by which that time is covered. */
void monitor_covered_list (const MonitorCovered *self, gint64 from, gint64 until, GPtrArray *found);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MonitorCovered, monitor_covered_free)

/* Whether it is coverage of the clause, by what it names. */
gboolean monitor_coverage_is_on (const MonitorCoverage *self, const MonitorClause *clause);
/* Whether the settings take it in, and who watched was a monitor of the agreement. */
gboolean monitor_coverage_is_valid (MonitorContext *context, const MonitorCoverage *self,
                                    MonitorAgreement *agreement);
/* Whether the viewpoint and the time of knowledge take it in. */
gboolean monitor_coverage_is_known (const MonitorContext *context, const MonitorCoverage *self);

G_END_DECLS
