/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/evidence/force.h"

G_BEGIN_DECLS

/* Evidence on whether the clause bound the bearer at that time. */
void monitor_weigh_bound (MonitorContext *context, const MonitorQuery *query,
                          const CeasefireInterval *when, MonitorWeight *weight, GArray *voices);
/* Evidence on whether the clause is in the text of the agreement. */
void monitor_weigh_text (MonitorContext *context, const MonitorQuery *query, MonitorWeight *weight,
                         GArray *voices);

G_END_DECLS
