/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/verdict/judge.h"

G_BEGIN_DECLS

/* Which incidents belong to one event: accounts of the same event, and parts of a larger one. */
typedef struct _MonitorEvent MonitorEvent;

/* An incident that is counted. Who counts puts what it counts behind it. */
struct _MonitorEvent
{
  const MonitorIncident *incident;
  MonitorEvent *whole; /* of those counted, that it is part of or tells of; NULL if none */
  gboolean is_same;    /* it tells of the same event as the whole */
  guint n_missing;     /* those that belong to it and are not settled yet */
};

/* Finds what each belongs to. @events: of MonitorEvent with an incident, each of another. */
void monitor_events_join (MonitorWorld *world, GPtrArray *events);
/* Calls @settle for each, after all that belong to it. */
typedef void (*MonitorSettle) (MonitorEvent *event, gpointer user_data);
void monitor_events_settle (GPtrArray *events, MonitorSettle settle, gpointer user_data);
/* How many events there are of each status among the assessments: of accounts of one event the worst
   counts. @counts: of MONITOR_N_STATUSES, by assessments. */
void monitor_events_count (MonitorWorld *world, const GPtrArray *assessments, guint *counts);
/* Where a status comes in the order from the worst (for a performance, from the best). */
guint monitor_status_get_rank (CeasefireAssessmentStatus status);

G_END_DECLS
