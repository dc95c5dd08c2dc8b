/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/verdict/instance.h"

G_BEGIN_DECLS

/* One event that triggers a clause: whether it happened, and when. */
typedef struct
{
  CeasefireTruth truth;
  CeasefireInterval when; /* as an occurrence */
  gboolean is_answered;   /* what was surely over before it is no answer to it */
  gboolean is_undated;    /* the days do not count yet */
} MonitorTrigger;

/* D11: Whether the trigger speaks of what this bearer of another clause does. */
CeasefireTruth monitor_trigger_names (const MonitorContext *context,
                                      const MonitorInstance *instance, MonitorEntity *bearer);
/* Returns MonitorTriggers; NULL if the clause waits for nothing. */
GArray *monitor_list_triggers (MonitorContext *context, MonitorInstance *instance,
                               GPtrArray *coverages);

G_END_DECLS
