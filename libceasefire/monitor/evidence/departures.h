/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/evidence/lapses.h"

G_BEGIN_DECLS

/* S17: Adds the MonitorLapses that follow for the bearer when one of two sides has left. */
void monitor_add_departures (GArray *lapses, const MonitorContext *context,
                             const MonitorQuery *query);
/* Clears what is cached of it. */
void monitor_clause_forget_departures (MonitorClause *clause);

G_END_DECLS
