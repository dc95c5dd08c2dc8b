/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/state/state.h"

G_BEGIN_DECLS

typedef void (*MonitorChanged) (MonitorInstance *instance, gpointer user_data);

/* Queues the instance, to have its outcome recomputed. */
void monitor_state_note_dirty (MonitorState *self, MonitorInstance *instance);
void monitor_state_note_clause_dirty (MonitorState *self, const MonitorClause *clause);
/* Recomputes all dirty instances; calls @changed for each whose finding has changed. */
void monitor_state_conclude (MonitorState *self, MonitorChanged changed, gpointer user_data);

G_END_DECLS
