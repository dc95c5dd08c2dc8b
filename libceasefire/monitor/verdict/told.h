/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/model/quantity.h"
#include "monitor/verdict/judge.h"

G_BEGIN_DECLS

/* How much of the quantity one performance was, without its parts: the least that strong voices
   give, or (@is_claimed) the most that undisputed ones do. */
MonitorAmount monitor_assessment_measure (MonitorContext *context,
                                          const MonitorAssessment *assessment,
                                          const MonitorQuantity *quantity, gboolean is_claimed);
/* The same of what a query asks for. @aspect: of the claims that give amounts, measured as @quantity;
   @own: what the record gives. */
MonitorAmount monitor_told_measure (MonitorContext *context, const MonitorQuery *query,
                                    const MonitorIncident *incident, MonitorAspect aspect,
                                    const MonitorQuantity *quantity, MonitorAmount own,
                                    gboolean is_claimed);

G_END_DECLS
