/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/state/state.h"

G_BEGIN_DECLS

/* Judges all incidents of a shelf, once the agreements are settled. */
void monitor_state_pass (MonitorState *self);

G_END_DECLS
