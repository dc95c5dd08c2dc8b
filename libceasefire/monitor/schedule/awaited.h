/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/verdict/instance.h"

G_BEGIN_DECLS

/* What a clause that waits for the performance of others waits for. */
typedef struct
{
  CeasefireTruth truth;   /* whether those outside its exchange are performed */
  CeasefireInterval when; /* the last of them */
  gboolean has_partners;  /* there are some in its exchange */
  CeasefireTruth all;     /* whether all are performed, those of the exchange too */
  CeasefireInterval all_when;
  GPtrArray *missing; /* of MonitorClause: outside the exchange, not surely performed */
} MonitorAwaited;

/* @self->missing is made anew. */
void monitor_await (MonitorContext *context, const MonitorInstance *instance, MonitorAwaited *self);

G_END_DECLS
