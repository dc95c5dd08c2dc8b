/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/judge.h"

G_BEGIN_DECLS

/* What makes a clause count: whether it has happened, and when. */
typedef struct
{
  CeasefireTruth truth;
  CeasefireInterval when; /* as an occurrence */
} MonitorTrigger;

/* One time at which a duty is due: its deadline, or a period of a recurring one. */
typedef struct
{
  CeasefireTruth trigger;  /* whether what makes it due has happened */
  CeasefireInterval begin; /* what was over before does not count; a period lasts as long as this */
  gboolean is_period;
  gboolean has_deadline;
  gboolean is_doubtful; /* nobody is sure of the deadline */
  gint64 d0, d1;        /* it lies between */
} MonitorDue;

/* NULL if the clause waits for nothing. */
GArray *monitor_list_triggers (MonitorScene *scene, MonitorInstance *instance,
                               GPtrArray *coverages);
GArray *monitor_list_dues (MonitorScene *scene, MonitorInstance *instance, const GArray *triggers);

G_END_DECLS
