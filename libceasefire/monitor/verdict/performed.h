/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/schedule/deadlines.h"

G_BEGIN_DECLS

/* Notes in the outcome what clauses that wait for the duty ask of it: when it was performed, in time
   or late, and when it was broken. @results: of MonitorDutyResult, one for each deadline. */
void monitor_note_performed (MonitorContext *context, MonitorInstance *instance,
                             const GArray *deadlines, const GArray *results);

G_END_DECLS
