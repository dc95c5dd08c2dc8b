/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/model/claim.h"

G_BEGIN_DECLS

/* The largest number of independent origins that a policy can require, and of lists that are
   compared. */
#define MONITOR_CORROBORATION_MAX 64

/* The distinct lists of origins of neutral sources, for each aspect, against (even) and for (odd).
   No list contains another. */
typedef struct
{
  guint8 n[2 * MONITOR_N_ASPECTS];
  const MonitorList *lists[2 * MONITOR_N_ASPECTS][MONITOR_CORROBORATION_MAX];
} MonitorOrigins;

void monitor_origins_init (MonitorOrigins *self);
/* Adds the origins of one statement. TRUE if @wanted lists, these among them, share no origin. */
gboolean monitor_origins_add (MonitorOrigins *self, guint slot, const MonitorList *origins,
                              guint wanted);
/* Likewise, without adding them. */
gboolean monitor_origins_corroborate (const MonitorOrigins *self, guint slot,
                                      const MonitorList *origins, guint wanted);

G_END_DECLS
