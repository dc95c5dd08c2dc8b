/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/state/state.h"

G_BEGIN_DECLS

/* The SHA-256 of what a finding was made from, in hexadecimal digits. */
char *monitor_input_hash (MonitorState *state, const MonitorInstance *instance);

G_END_DECLS
