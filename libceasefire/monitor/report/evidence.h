/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-evidence.h>

#include "monitor/verdict/instance.h"

G_BEGIN_DECLS

/* What sources say of one aspect, with the voices among @voices (of MonitorVoice) that speak of it. */
CeasefireEvidence *monitor_evidence_new (const MonitorInstance *instance,
                                         const MonitorWeight *weight, MonitorAspect aspect,
                                         const GArray *voices);

G_END_DECLS
