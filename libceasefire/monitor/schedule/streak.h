/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/verdict/instance.h"

G_BEGIN_DECLS

/* Whether there were @days days in a row without a breach of @clause; @when: the end of the first
   run. */
CeasefireTruth monitor_find_streak (MonitorContext *context, MonitorClause *clause, guint days,
                                    GPtrArray *coverages, CeasefireInterval *when);

G_END_DECLS
