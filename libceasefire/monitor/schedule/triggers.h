/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/verdict/instance.h"

G_BEGIN_DECLS

/* What makes a clause count: whether it has happened, and when. */
typedef struct
{
  CeasefireTruth truth;
  CeasefireInterval when; /* as an occurrence */
} MonitorTrigger;

/* NULL if the clause waits for nothing. */
GArray *monitor_list_triggers (MonitorScene *scene, MonitorInstance *instance,
                               GPtrArray *coverages);

G_END_DECLS
