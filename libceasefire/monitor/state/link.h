/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/state/state.h"

G_BEGIN_DECLS

/* Creates all assessments of an incident that has none. */
void monitor_state_link (MonitorState *self, MonitorIncident *incident);
void monitor_state_unlink (MonitorState *self, MonitorIncident *incident);
void monitor_state_relink (MonitorState *self, MonitorIncident *incident);

G_END_DECLS
