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
  MonitorEntity *place;       /* NULL: everywhere */
  const CeasefireInterval *during;
  const CeasefireInterval *reported; /* as an occurrence; NULL: not told */
  CeasefireLayers layers;
} MonitorCoverage;

typedef struct
{
  gint64 from, until;
} MonitorSpan;

/* Returns the MonitorSpans in which @clause was covered: merged, disjoint, in order. */
GArray *monitor_list_covered (MonitorContext *context, MonitorClause *clause, GPtrArray *coverages);
gboolean monitor_is_covered (const GArray *spans, gint64 from, gint64 until);

G_END_DECLS
