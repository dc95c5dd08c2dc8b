/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/evidence/lapses.h"

G_BEGIN_DECLS

/* S3: Adds the MonitorLapses that other agreements make, or an end that nothing dates. */
void monitor_add_ends (GArray *lapses, const MonitorContext *context, const MonitorQuery *query);

G_END_DECLS
