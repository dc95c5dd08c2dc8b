/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/schedule/triggers.h"

G_BEGIN_DECLS

/* One time at which a duty is due: a deadline, or a period of a recurring duty. */
typedef struct
{
  CeasefireTruth trigger;  /* whether the trigger has happened */
  CeasefireInterval begin; /* the trigger, else the time of the clause; of a period, all of it */
  gboolean is_answer;      /* what was surely over before begin does not count */
  gboolean is_period;
  gboolean is_dated;    /* FALSE: there is no deadline */
  gboolean is_doubtful; /* the date is uncertain */
  gint64 d0, d1;        /* the earliest and the latest end */
} MonitorDeadline;

GArray *monitor_list_deadlines (MonitorContext *context, MonitorInstance *instance,
                                const GArray *triggers);
gboolean monitor_deadline_equal (const MonitorDeadline *a, const MonitorDeadline *b);
/* The last moment before it; any time if there is no deadline. */
CeasefireInterval monitor_deadline_get_last (const MonitorDeadline *self);

G_END_DECLS
