/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/evidence/weight.h"

G_BEGIN_DECLS

void monitor_weigh_bound (MonitorContext *context, const MonitorQuery *query, MonitorWeight *weight,
                          GArray *voices);
void monitor_weigh_force (MonitorContext *context, const MonitorQuery *query,
                          const CeasefireInterval *when, MonitorWeight *weight, GArray *voices);
void monitor_weigh_text (MonitorContext *context, const MonitorQuery *query, MonitorWeight *weight,
                         GArray *voices);

/* Computes the window and the lapses of @agreement from the acts that are visible at the context's
   time. */
void monitor_agreement_settle (MonitorContext *context, MonitorAgreement *agreement);
/* The window of the clause, else of the agreement with extensions; NULL if neither is stated. */
const CeasefireInterval *monitor_clause_get_window (const MonitorClause *clause);
CeasefirePhase monitor_query_get_phase (MonitorContext *context, const MonitorQuery *query);

G_END_DECLS
