/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/schedule/deadlines.h"

G_BEGIN_DECLS

/* The evidence that one performance or omission gives, as bits. Below these are the bits of the
   aspects that leave it open. */
typedef enum
{
  MONITOR_DUTY_DONE = 1 << MONITOR_N_ASPECTS,
  MONITOR_DUTY_DONE_CONTESTED = MONITOR_DUTY_DONE << 1,
  MONITOR_DUTY_DONE_PERHAPS_LATE = MONITOR_DUTY_DONE << 2,
  MONITOR_DUTY_DONE_CLAIMED = MONITOR_DUTY_DONE << 3,
  MONITOR_DUTY_DONE_LATE = MONITOR_DUTY_DONE << 4,
  MONITOR_DUTY_DONE_LATE_CLAIMED = MONITOR_DUTY_DONE << 5,
  MONITOR_DUTY_OMITTED = MONITOR_DUTY_DONE << 6,
  MONITOR_DUTY_OMITTED_CONTESTED = MONITOR_DUTY_DONE << 7,
  MONITOR_DUTY_OMITTED_ALLEGED = MONITOR_DUTY_DONE << 8,
} MonitorDutyBit;

#define MONITOR_N_DUTY_BITS (MONITOR_N_ASPECTS + 9)

/* For a duty with one deadline: how many assessments have each bit, so that adding or removing one
   is O(1). */
struct _MonitorTally
{
  gboolean is_due;
  MonitorDeadline deadline;
  guint n_assessments; /* the first so many of the instance's are tallied */
  guint n_with_bit[MONITOR_N_DUTY_BITS];
};

void monitor_tally_add (MonitorTally *self, const MonitorAssessment *assessment);
void monitor_tally_remove (MonitorTally *self, const MonitorAssessment *assessment);

void monitor_conclude_duty (MonitorContext *context, MonitorInstance *self, GPtrArray *coverages);

G_END_DECLS
