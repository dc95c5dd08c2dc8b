/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/schedule/triggers.h"

G_BEGIN_DECLS

/* One time at which a duty is due: its deadline, or a period of a recurring one. */
typedef struct
{
  CeasefireTruth trigger;  /* whether what makes it due has happened */
  CeasefireInterval begin; /* what was over before does not count; a period lasts as long as this */
  gboolean is_period;
  gboolean has_deadline;
  gboolean is_doubtful; /* nobody is sure of the deadline */
  gint64 d0, d1;        /* it lies between */
} MonitorDue;

GArray *monitor_list_dues (MonitorScene *scene, MonitorInstance *instance, const GArray *triggers);

G_END_DECLS
