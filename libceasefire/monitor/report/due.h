/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/verdict/instance.h"

G_BEGIN_DECLS

/* Sets what a finding says of coverage, amounts, and the clauses that it waits for. */
void monitor_report_due (const MonitorInstance *instance, CeasefireFinding *finding);

G_END_DECLS
