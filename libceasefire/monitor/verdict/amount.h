/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/model/quantity.h"
#include "monitor/verdict/judge.h"

G_BEGIN_DECLS

/* How much several performances come to. @performances: of MonitorAssessment. */
MonitorAmount monitor_amount_sum (MonitorWorld *world, const MonitorQuantity *quantity,
                                  const GPtrArray *performances);

G_END_DECLS
