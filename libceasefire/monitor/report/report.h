/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/verdict/instance.h"

G_BEGIN_DECLS

/* Makes a finding of an instance whose outcome has been worked out. */
CeasefireFinding *monitor_report (MonitorScene *scene, MonitorInstance *instance,
                                  GPtrArray *coverages);

G_END_DECLS
