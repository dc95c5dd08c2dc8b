/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/evidence/weight.h"

G_BEGIN_DECLS

/*
 * What sources say of an incident, held against what a clause asks of one bearer: for each aspect,
 * whether somebody speaks for it and against it, and how strongly.
 */

/* FALSE if the frame rules the incident out and no claim says anything else of it. */
gboolean monitor_weigh_is_engaged (MonitorScene *scene, const MonitorQuery *query,
                                   const MonitorIncident *incident);
/* Whether the frame or a claim, also one that denies it, names a target that the query asks for. */
gboolean monitor_weigh_is_target_told (MonitorScene *scene, const MonitorQuery *query,
                                       const MonitorIncident *incident);
void monitor_weigh_incident (MonitorScene *scene, const MonitorQuery *query,
                             const MonitorIncident *incident, MonitorWeight *weight,
                             GArray *voices);

G_END_DECLS
