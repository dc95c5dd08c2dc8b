/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/verdict/performance.h"

G_BEGIN_DECLS

/* For a duty with one deadline: how many assessments have each bit, so that adding or removing one
   is O(1). */
struct _MonitorBits
{
  gboolean is_due;
  MonitorDeadline deadline;
  guint n_assessments; /* the first so many of the instance's are counted */
  guint n_with_bit[MONITOR_N_DUTY_BITS];
};

/* Whether the duty can be counted so. */
gboolean monitor_bits_suit (const MonitorInstance *instance, const GArray *deadlines);
/* Adds the assessments that are new; all of them, if the deadline has changed. @deadline: NULL: it
   is not due. */
void monitor_bits_update (MonitorContext *context, MonitorInstance *instance,
                          const MonitorDeadline *deadline);
void monitor_bits_remove (MonitorBits *self, const MonitorAssessment *assessment);
/* The bits that some assessment has. */
guint monitor_bits_get (const MonitorBits *self);

G_END_DECLS
