/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/schedule/triggers.h"

G_BEGIN_DECLS

/* One time at which a duty is due: a deadline, or a period of a recurring duty. */
typedef struct
{
  CeasefireTruth trigger;  /* whether the trigger has happened */
  CeasefireInterval begin; /* what was over before does not count; of a period, all of it */
  gboolean is_period;
  gboolean is_dated;    /* FALSE: there is no deadline */
  gboolean is_doubtful; /* the date is uncertain */
  gint64 d0, d1;        /* the earliest and the latest end */
} MonitorDeadline;

GArray *monitor_list_deadlines (MonitorContext *context, MonitorInstance *instance,
                                const GArray *triggers);

G_END_DECLS
