/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "helper-monitor.h"

const MonitorReading monitor_readings[] = {
  { "oracle", oracle_find },
  { NULL, NULL },
};
