/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/state/state.h"

G_BEGIN_DECLS

/* Re-evaluates everything after a change of settings. */
void monitor_state_judge_all (MonitorState *self);

/* FALSE if the change cannot be taken over, so that the state must be rebuilt. */
gboolean monitor_state_add (MonitorState *self, CeasefireRecord *record);
gboolean monitor_state_remove (MonitorState *self, CeasefireRecord *record);

G_END_DECLS
