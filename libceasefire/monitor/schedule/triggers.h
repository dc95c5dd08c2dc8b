/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/verdict/instance.h"

G_BEGIN_DECLS

/* One event that triggers a clause: whether it happened, and when. */
typedef struct
{
  CeasefireTruth truth;
  CeasefireInterval when; /* as an occurrence */
} MonitorTrigger;

/* Returns MonitorTriggers; NULL if the clause has no trigger. */
GArray *monitor_list_triggers (MonitorContext *context, MonitorInstance *instance,
                               GPtrArray *coverages);

G_END_DECLS
