/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/evidence/tenure.h"

G_BEGIN_DECLS

/* Evidence on whether a clause is in force for its bearer. */

/* Whether the clause was in force when something began. */
void monitor_weigh_force (MonitorContext *context, const MonitorQuery *query,
                          const CeasefireInterval *when, MonitorWeight *weight, GArray *voices);
/* Whether it was in force at the last moment before a deadline, or of a period (@is_period), and so
   what was to be done by then was owed. */
void monitor_weigh_owed (MonitorContext *context, const MonitorQuery *query,
                         const CeasefireInterval *moment, gboolean is_period, MonitorWeight *weight,
                         GArray *voices);
/* In a time that depends on extensions which somebody denies: their authors speak for the aspect, and
   who denies them against it. */
void monitor_weigh_extensions (MonitorWeighing *self, MonitorAspect aspect);
/* How the clause stands for the bearer at the time asked for. */
CeasefirePhase monitor_query_get_phase (MonitorContext *context, const MonitorQuery *query);

/* Adds words against or for an aspect from claims about @entity. */
typedef CeasefireTruth (*MonitorClaimMatch) (MonitorWeighing *self, const MonitorClaim *claim,
                                             const CeasefireInterval *when);
void monitor_weigh_claims (MonitorWeighing *self, const MonitorEntity *about, MonitorAspect aspect,
                           MonitorClaimMatch match_claim, const CeasefireInterval *when);
/* Adds the words of those who deny an act of half effect. */
void monitor_weigh_denials (MonitorWeighing *self, const MonitorAct *act, MonitorAspect aspect,
                            gboolean is_for);

G_END_DECLS
