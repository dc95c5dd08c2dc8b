/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "time/zone.h"

static gint64
zone_convert (GTimeZone *zone, GTimeType type, gint64 local)
{
  /* This moves a time that the clocks skip to the first one after it. */
  int interval = g_time_zone_adjust_time (zone, type, &local);

  return ceasefire_calendar_add (local, -g_time_zone_get_offset (zone, interval));
}

gint64
ceasefire_zone_to_utc (GTimeZone *zone, gint64 local, gboolean second)
{
  gint64 standard, daylight;

  if (zone == NULL || local == CALENDAR_BEFORE || local == CALENDAR_AFTER)
    return local;
  standard = zone_convert (zone, G_TIME_TYPE_STANDARD, local);
  daylight = zone_convert (zone, G_TIME_TYPE_DAYLIGHT, local);
  return second ? MAX (standard, daylight) : MIN (standard, daylight);
}
