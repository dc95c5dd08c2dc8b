/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor-head.h"

/* The times for which findings are asked, one after another. */
typedef struct
{
  const char *every, *from, *to;
} MonitorSeries;

/* FALSE, with *result set, if they are no series; nothing is given if it is none at all. */
gboolean monitor_series_check (const MonitorSeries *self, int *result);
/* @is_wanted: whether a finding is one that was asked for. */
typedef gboolean (*MonitorWanted) (CeasefireFinding *finding, gconstpointer options);
void monitor_series_print (const MonitorSeries *self, const MonitorHead *head,
                           MonitorWanted is_wanted, gconstpointer options);
void monitor_series_print_json (const MonitorSeries *self, const MonitorHead *head,
                                MonitorWanted is_wanted, gconstpointer options);
