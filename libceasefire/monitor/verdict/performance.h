/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/schedule/deadlines.h"

G_BEGIN_DECLS

/* What one performance or omission says of a duty at one deadline, as bits. Below these are the bits
   of the aspects that leave it open. */
typedef enum
{
  MONITOR_DUTY_DONE = 1 << MONITOR_N_ASPECTS,
  MONITOR_DUTY_DONE_CLAIMED = MONITOR_DUTY_DONE << 1,
  MONITOR_DUTY_DONE_CONTESTED = MONITOR_DUTY_DONE << 2,
  MONITOR_DUTY_DONE_PERHAPS = MONITOR_DUTY_DONE << 3, /* established or claimed, perhaps in time */
  MONITOR_DUTY_LATE = MONITOR_DUTY_DONE << 4,
  MONITOR_DUTY_LATE_ADMITTED = MONITOR_DUTY_DONE << 5, /* by the bearer's side */
  MONITOR_DUTY_LATE_TOLD = MONITOR_DUTY_DONE << 6,     /* by others */
  MONITOR_DUTY_OMITTED = MONITOR_DUTY_DONE << 7,
  MONITOR_DUTY_OMITTED_CONTESTED = MONITOR_DUTY_DONE << 8,
  MONITOR_DUTY_OMITTED_ALLEGED = MONITOR_DUTY_DONE << 9,
  MONITOR_DUTY_DONE_POSSIBLE = MONITOR_DUTY_DONE << 10, /* with the aspects that leave it open */
} MonitorDutyBit;

#define MONITOR_N_DUTY_BITS (MONITOR_N_ASPECTS + 11)

guint monitor_duty_get_bits (MonitorContext *context, MonitorInstance *instance,
                             const MonitorDeadline *deadline, const MonitorAssessment *assessment);
/* Whether a performance is none for any deadline, as it lies before the time of the clause, or
   perhaps none. */
CeasefireTruth monitor_duty_is_too_early (const MonitorClause *clause,
                                          const MonitorAssessment *assessment);
/* Whether it counts for some deadline although it was over before the clause began to bind, or may
   have been. */
gboolean monitor_duty_is_early (MonitorContext *context, MonitorInstance *instance,
                                const MonitorDeadline *deadlines, guint n_deadlines,
                                const MonitorAssessment *assessment);
/* Whether the assessment may count for the deadline. */
gboolean monitor_duty_is_counted (const MonitorClause *clause, const MonitorDeadline *deadline,
                                  const MonitorAssessment *assessment);
/* Whether a finding lists it for the deadline. */
gboolean monitor_duty_is_listed (const MonitorClause *clause, const MonitorDeadline *deadline,
                                 const MonitorAssessment *assessment);
gboolean monitor_duty_is_listed_for_any (const MonitorClause *clause, const GArray *deadlines,
                                         const MonitorAssessment *assessment);

G_END_DECLS
