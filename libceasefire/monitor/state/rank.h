/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/state/state.h"

G_BEGIN_DECLS

/* Sorts the state's clauses so that each comes after those that its trigger asks for, and finds the
   exchanges and the cycles. */
void monitor_state_rank_clauses (MonitorState *self);

G_END_DECLS
