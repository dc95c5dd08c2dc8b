/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/verdict/instance.h"

G_BEGIN_DECLS

/* Creates the finding of an instance whose outcome has been computed, with the @n incidents and
   omissions that matter most; @is_whole: and with what would settle it. */
CeasefireFinding *monitor_report (MonitorContext *context, MonitorInstance *instance,
                                  GPtrArray *coverages, guint n, gboolean is_whole);

G_END_DECLS
