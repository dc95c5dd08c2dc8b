/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/model/quantity.h"
#include "monitor/verdict/judge.h"

G_BEGIN_DECLS

/* How much several performances come to: as strong voices say, or (@is_claimed) as undisputed ones do.
   @performances: of MonitorAssessment. */
MonitorAmount monitor_amount_sum (MonitorContext *context, const MonitorQuantity *quantity,
                                  const GPtrArray *performances, gboolean is_claimed);

G_END_DECLS
