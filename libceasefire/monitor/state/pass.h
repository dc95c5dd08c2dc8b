/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/state/state.h"

G_BEGIN_DECLS

/* Judges all incidents of a shelf, once the agreements are settled. */
void monitor_state_pass (MonitorState *self);
/* Has the assessments of the incidents that findings list first. */
void monitor_state_keep_first (MonitorState *self);
/* Goes on to a later time. FALSE if all must be judged anew: where something is said or done about an
   agreement, and where an incident may answer what comes after it. */
gboolean monitor_state_advance (MonitorState *self, const CeasefireInterval *at);

G_END_DECLS
