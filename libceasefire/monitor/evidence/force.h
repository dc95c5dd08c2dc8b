/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/evidence/weight.h"

G_BEGIN_DECLS

void monitor_weigh_bound (MonitorScene *scene, const MonitorQuery *query, MonitorWeight *weight,
                          GArray *voices);
void monitor_weigh_force (MonitorScene *scene, const MonitorQuery *query,
                          const CeasefireInterval *when, MonitorWeight *weight, GArray *voices);
void monitor_weigh_text (MonitorScene *scene, const MonitorQuery *query, MonitorWeight *weight,
                         GArray *voices);

/* Works out, for the time of the scene, since when and until when an agreement is in force. */
void monitor_agreement_settle (MonitorScene *scene, MonitorAgreement *agreement);
/* The window in which the clause holds, extensions included; NULL if nothing says when. */
const CeasefireInterval *monitor_clause_get_window (const MonitorClause *clause);
CeasefirePhase monitor_query_get_phase (MonitorScene *scene, const MonitorQuery *query);

G_END_DECLS
