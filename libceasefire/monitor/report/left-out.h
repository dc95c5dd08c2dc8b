/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/verdict/instance.h"

G_BEGIN_DECLS

/* How many words, acts and records of coverage on the finding's matters the viewpoint and the time of
   knowledge leave out. */
guint monitor_count_left_out (MonitorContext *context, const MonitorInstance *instance,
                              const GPtrArray *coverages);

G_END_DECLS
