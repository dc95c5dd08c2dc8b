/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/oracle/oracle.h"

#include <ceasefire/ceasefire-monitor.h>

/* Those who make findings of a dossier; the last has no name. */
typedef struct
{
  const char *name;
  GPtrArray *(*find) (CeasefireDossier *dossier, const OracleSettings *settings);
} MonitorReading;

extern const MonitorReading monitor_readings[];

/* Gives a monitor the oracle's settings. */
void monitor_apply (CeasefireMonitor *monitor, const OracleSettings *settings);
GPtrArray *monitor_take_findings (CeasefireMonitor *monitor);
