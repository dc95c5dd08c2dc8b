/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/verdict/judge.h"

G_BEGIN_DECLS

/* Whether somebody whose word raises an exception says that the act was justified. */
gboolean monitor_weight_is_raised (const MonitorWeight *weight);
/* Sets the exception of a breach, and its status by it. */
void monitor_assessment_except (MonitorContext *context, MonitorAssessment *assessment);

G_END_DECLS
