/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/schedule/dues.h"

G_BEGIN_DECLS

/* What performances and omissions tell of a duty. Aspects that leave one of them open are bits
   too. */
typedef enum
{
  MONITOR_TOLD_DONE = 1 << MONITOR_N_ASPECTS,
  MONITOR_TOLD_DONE_CONTESTED = MONITOR_TOLD_DONE << 1,
  MONITOR_TOLD_DONE_PERHAPS_LATE = MONITOR_TOLD_DONE << 2,
  MONITOR_TOLD_DONE_CLAIMED = MONITOR_TOLD_DONE << 3,
  MONITOR_TOLD_DONE_LATE = MONITOR_TOLD_DONE << 4,
  MONITOR_TOLD_DONE_LATE_CLAIMED = MONITOR_TOLD_DONE << 5,
  MONITOR_TOLD_OMITTED = MONITOR_TOLD_DONE << 6,
  MONITOR_TOLD_OMITTED_CONTESTED = MONITOR_TOLD_DONE << 7,
  MONITOR_TOLD_OMITTED_ALLEGED = MONITOR_TOLD_DONE << 8,
} MonitorTold;

#define MONITOR_N_TOLD (MONITOR_N_ASPECTS + 9)

/* How many pairs tell what, of a duty that is due once: one that comes or goes leaves the rest
   alone. */
struct _MonitorTally
{
  gboolean is_due;
  MonitorDue due;
  guint n_pairs; /* the first so many of the instance's are told of */
  guint n_telling[MONITOR_N_TOLD];
};

void monitor_tally_add (MonitorTally *self, const MonitorPair *pair);
void monitor_tally_remove (MonitorTally *self, const MonitorPair *pair);

void monitor_conclude_duty (MonitorScene *scene, MonitorInstance *self, GPtrArray *coverages);

G_END_DECLS
