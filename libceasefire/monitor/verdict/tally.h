/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/verdict/performance.h"

G_BEGIN_DECLS

/* For a duty with one deadline: how many assessments have each bit, so that adding or removing one
   is O(1). */
struct _MonitorTally
{
  gboolean is_due;
  MonitorDeadline deadline;
  guint n_assessments; /* the first so many of the instance's are tallied */
  guint n_with_bit[MONITOR_N_DUTY_BITS];
};

/* Whether the duty can be tallied. */
gboolean monitor_tally_suits (const MonitorInstance *instance, const GArray *deadlines);
/* Adds the assessments that are new; all of them, if the deadline has changed. @deadline: NULL: it
   is not due. */
void monitor_tally_update (MonitorContext *context, MonitorInstance *instance,
                           const MonitorDeadline *deadline);
void monitor_tally_remove (MonitorTally *self, const MonitorAssessment *assessment);
/* The bits that some assessment has. */
guint monitor_tally_get_bits (const MonitorTally *self);

G_END_DECLS
