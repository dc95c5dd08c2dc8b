/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/verdict/instance.h"

G_BEGIN_DECLS

/* Whether days without a breach of @clause in a row have been, and which were the first. */
CeasefireTruth monitor_find_streak (MonitorScene *scene, MonitorClause *clause, guint days,
                                    GPtrArray *coverages, CeasefireInterval *when);

G_END_DECLS
