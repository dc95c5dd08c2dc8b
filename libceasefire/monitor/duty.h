/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/judge.h"

G_BEGIN_DECLS

/* One time at which a duty is due: its deadline, or a period of a recurring one. */
typedef struct
{
  CeasefireTruth trigger; /* whether what makes it due has happened */
  gboolean has_deadline;
  gint64 d0, d1;        /* the deadline lies between */
  gboolean is_doubtful; /* nobody is sure of it */
  gboolean is_period;   /* it must be done from from until d0 */
  gint64 from;
  gint64 floor; /* what was over by then does not count */
} MonitorDue;

GArray *monitor_list_dues (MonitorScene *scene, MonitorInstance *instance, GPtrArray *coverages);
/* Takes note of when it was broken or done: the last of all, or anything from first to last. */
void monitor_outcome_note (MonitorOutcome *outcome, gint64 e0, gint64 e1, gboolean is_last);

G_END_DECLS
