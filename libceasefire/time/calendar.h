/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * The proleptic Gregorian calendar with a year 0, in seconds since 1970-01-01T00:00:00.
 * CALENDAR_BEFORE and CALENDAR_AFTER stand for everything outside; arithmetic keeps them.
 */
#define CALENDAR_BEFORE G_MININT64
#define CALENDAR_AFTER G_MAXINT64

/* The years whose seconds surely fit 64 bits, with room for offsets and shifts. */
#define CALENDAR_MAX_YEAR G_GINT64_CONSTANT (292000000000)

#define CALENDAR_DAY G_GINT64_CONSTANT (86400)

typedef struct
{
  gint64 year;
  int month; /* 1 to 12 */
  int day;   /* 1 to 31 */
} CalendarDay;

typedef enum
{
  CALENDAR_UNIT_DAY,
  CALENDAR_UNIT_MONTH,
  CALENDAR_UNIT_YEAR,
} CalendarUnit;

gboolean ceasefire_calendar_is_leap (gint64 year);
int ceasefire_calendar_days_in_month (gint64 year, int month);
gint64 ceasefire_calendar_day_number (gint64 year, int month, int day);
gint64 ceasefire_calendar_seconds (gint64 year, int month, int day);
CalendarDay ceasefire_calendar_day (gint64 day_number);
gint64 ceasefire_calendar_add (gint64 seconds, gint64 more);
gint64 ceasefire_calendar_shift (gint64 seconds, CalendarUnit unit, gint64 count);
char *ceasefire_calendar_format (gint64 seconds);

/* Turns a time of the clocks of a zone into UTC: where clocks are set back, and show it twice, the
   first or the second time. NULL is UTC. */
gint64 ceasefire_zone_to_utc (GTimeZone *zone, gint64 local, gboolean second);
/* The time that the clocks of a zone show. NULL is UTC. */
gint64 ceasefire_zone_to_local (GTimeZone *zone, gint64 utc);

G_END_DECLS
