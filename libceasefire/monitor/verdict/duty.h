/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/schedule/deadlines.h"

G_BEGIN_DECLS

/* What is decided of a duty for one time at which it is due. */
typedef struct
{
  CeasefireFindingStatus status;
  CeasefireRemedy remedied;
  guint aspects;       /* unknown ones, as bits */
  guint unknown;       /* MonitorUnknown */
  gboolean is_watched; /* it rests on coverage */
  gboolean is_word;    /* it is what somebody says of a performance, owed or not */
} MonitorDutyResult;

/* The evidence and the circumstances for one deadline. */
typedef struct
{
  MonitorContext *context;
  MonitorInstance *instance;
  const MonitorDeadline *deadline;
  guint bits;          /* MonitorDutyBit and aspects; omissions only once they count */
  gboolean is_watched; /* from the trigger or the start to the deadline */
} MonitorDutyCase;

MonitorDutyResult monitor_duty_decide (const MonitorDutyCase *self);
/* The lines of the table that ask whether it is due at all; FALSE if none of them applies. */
gboolean monitor_duty_decide_due (const MonitorDutyCase *self, MonitorDutyResult *result);
/* The lines for what nobody surely performed. */
MonitorDutyResult monitor_duty_decide_silence (const MonitorDutyCase *self);

void monitor_conclude_duty (MonitorContext *context, MonitorInstance *self, GPtrArray *coverages);

G_END_DECLS
