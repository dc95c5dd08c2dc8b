/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/evidence/weight.h"

G_BEGIN_DECLS

/*
 * What sources say of an incident, held against what a clause asks of one bearer: for each aspect,
 * whether somebody speaks for it and against it, and how strongly.
 */

/* FALSE if the incident's own values do not match and no claim gives another value. */
gboolean monitor_weigh_is_engaged (MonitorContext *context, const MonitorQuery *query,
                                   const MonitorIncident *incident);
/* Whether the incident or any claim, denials included, names a target that matches. */
gboolean monitor_weigh_is_target_named (MonitorContext *context, const MonitorQuery *query,
                                        const MonitorIncident *incident);
void monitor_weigh_incident (MonitorContext *context, const MonitorQuery *query,
                             const MonitorIncident *incident, MonitorWeight *weight,
                             GArray *voices);

G_END_DECLS
