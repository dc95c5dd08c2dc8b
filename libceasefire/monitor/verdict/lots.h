/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/verdict/duty.h"

G_BEGIN_DECLS

/* The performances of a duty that asks for so much of something, sorted by what they say for one
   deadline: arrays of MonitorAssessment. */
typedef struct
{
  GPtrArray *established; /* in time */
  GPtrArray *claimed;     /* in time and undisputed; and the established ones */
  GPtrArray *contested;   /* and all claimed ones */
  GPtrArray *perhaps;     /* perhaps in time; and all claimed ones */
  GPtrArray *late;        /* established, at any time */
} MonitorLots;

MonitorLots *monitor_lots_new (void);
void monitor_lots_free (MonitorLots *self);
/* @bits: of the assessment, for the deadline. */
void monitor_lots_add (MonitorLots *self, MonitorAssessment *assessment, guint bits);
MonitorMeasure monitor_lots_measure (const MonitorLots *self, MonitorContext *context,
                                     const MonitorQuantity *quantity);
/* The worst of all quantities that are counted. */
MonitorDutyResult monitor_lots_decide (const MonitorLots *self, const MonitorDutyCase *one);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MonitorLots, monitor_lots_free)

/* Whether some quantity of the clause is counted. */
gboolean monitor_clause_is_counted (const MonitorClause *clause);
/* Combines results, of which the worst counts. @results: of MonitorDutyResult. */
MonitorDutyResult monitor_duty_sum_up (const GArray *results);

G_END_DECLS
