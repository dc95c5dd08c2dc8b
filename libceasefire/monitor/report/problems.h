/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include "monitor/state/state.h"

G_BEGIN_DECLS

/* Adds a CeasefireProblem for each reason why a clause cannot be evaluated. */
void monitor_add_problems (GListStore *problems, const MonitorClause *clause);
/* Adds that there are more than @limit entries. */
void monitor_add_limit_problem (GListStore *problems, guint64 limit);
/* @message: which zone is unknown, and where it stands. */
void monitor_add_zone_problem (GListStore *problems, const char *message);

G_END_DECLS
