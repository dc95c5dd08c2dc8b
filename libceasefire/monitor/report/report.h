/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/verdict/instance.h"

G_BEGIN_DECLS

/* Creates the finding of an instance whose outcome has been computed. */
CeasefireFinding *monitor_report (MonitorContext *context, MonitorInstance *instance,
                                  GPtrArray *coverages);

G_END_DECLS
