/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/state/state.h"

G_BEGIN_DECLS

/* Creates all assessments of an incident that has none. */
void monitor_state_link (MonitorState *self, MonitorIncident *incident);
void monitor_state_unlink (MonitorState *self, MonitorIncident *incident);
void monitor_state_relink (MonitorState *self, MonitorIncident *incident);

/* What of these is done to one incident: */

typedef void (*MonitorTry) (MonitorState *self, MonitorIncident *incident,
                            MonitorInstance *instance, MonitorPurpose purpose);

/* Settles which claims about it count. */
void monitor_state_hear (MonitorState *self, MonitorIncident *incident);
/* Calls @try for each clause, bearer and purpose that it may engage, other than as an attack. */
void monitor_state_find_clauses (MonitorState *self, MonitorIncident *incident, MonitorTry try);
/* Likewise for each list of attacks that it may be on, with the first that shares the list. */
void monitor_state_find_attacked (MonitorState *self, MonitorIncident *incident, MonitorTry try);
/* Judges it; FALSE if it is not engaged. Counts entries. */
gboolean monitor_state_try (MonitorState *self, MonitorIncident *incident,
                            MonitorInstance *instance, MonitorPurpose purpose,
                            MonitorAssessment *trial);
/* Judges it, and keeps the assessment if it is engaged. */
void monitor_state_assess (MonitorState *self, MonitorIncident *incident, MonitorInstance *instance,
                           MonitorPurpose purpose);

G_END_DECLS
