/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "time/calendar.h"

#include <string.h>

/* Days before 0000-03-01 are counted back from it: with the year begun in March, the leap day is
   its last, and the lengths of the months follow a rule of five. */
#define CALENDAR_DAYS_IN_400_YEARS 146097
#define CALENDAR_DAYS_TO_1970 719468

gboolean
ceasefire_calendar_is_leap (gint64 year)
{
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/* Month is 1 to 12. */
int
ceasefire_calendar_days_in_month (gint64 year, int month)
{
  static const guint8 lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

  return lengths[month - 1] + (month == 2 && ceasefire_calendar_is_leap (year));
}

/* Days since 1970-01-01. */
gint64
ceasefire_calendar_day_number (gint64 year, int month, int day)
{
  gint64 from_march = month > 2 ? year : year - 1;
  gint64 era = (from_march >= 0 ? from_march : from_march - 399) / 400;
  gint64 year_of_era = from_march - era * 400;
  gint64 day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  gint64 day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;

  return era * CALENDAR_DAYS_IN_400_YEARS + day_of_era - CALENDAR_DAYS_TO_1970;
}

gint64
ceasefire_calendar_seconds (gint64 year, int month, int day)
{
  return ceasefire_calendar_day_number (year, month, day) * CALENDAR_DAY;
}

CalendarDay
ceasefire_calendar_day (gint64 day_number)
{
  gint64 days = day_number + CALENDAR_DAYS_TO_1970;
  gint64 era = (days >= 0 ? days : days - (CALENDAR_DAYS_IN_400_YEARS - 1))
               / CALENDAR_DAYS_IN_400_YEARS;
  gint64 day_of_era = days - era * CALENDAR_DAYS_IN_400_YEARS;
  gint64 year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096)
                       / 365;
  gint64 day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  int month_from_march = (int) ((5 * day_of_year + 2) / 153);
  CalendarDay result;

  result.day = (int) (day_of_year - (153 * month_from_march + 2) / 5 + 1);
  result.month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;
  result.year = year_of_era + era * 400 + (result.month <= 2);
  return result;
}

/* What is outside stays outside, and what would leave goes outside. */
gint64
ceasefire_calendar_add (gint64 seconds, gint64 more)
{
  if (seconds == CALENDAR_BEFORE || seconds == CALENDAR_AFTER)
    return seconds;
  if (more > 0 && seconds > CALENDAR_AFTER - more)
    return CALENDAR_AFTER;
  if (more < 0 && seconds < CALENDAR_BEFORE - more)
    return CALENDAR_BEFORE;
  return seconds + more;
}

static gint64
calendar_shift_months (gint64 seconds, gint64 count)
{
  gint64 day_number = seconds / CALENDAR_DAY - (seconds % CALENDAR_DAY < 0);
  gint64 rest = seconds - day_number * CALENDAR_DAY;
  CalendarDay day = ceasefire_calendar_day (day_number);
  gint64 months = day.year * 12 + day.month - 1 + count;
  gint64 year = months / 12 - (months % 12 < 0);
  int month = (int) (months - year * 12) + 1;

  if (year > CALENDAR_MAX_YEAR)
    return CALENDAR_AFTER;
  if (year < -CALENDAR_MAX_YEAR)
    return CALENDAR_BEFORE;
  return ceasefire_calendar_seconds (year, month,
                                     MIN (day.day, ceasefire_calendar_days_in_month (year, month)))
         + rest;
}

/* Moves to the same day of another month or year, or to its last day if it has no such day. */
gint64
ceasefire_calendar_shift (gint64 seconds, CalendarUnit unit, gint64 count)
{
  if (seconds == CALENDAR_BEFORE || seconds == CALENDAR_AFTER || count == 0)
    return seconds;
  if (unit == CALENDAR_UNIT_DAY)
    return ceasefire_calendar_add (seconds, count * CALENDAR_DAY);
  return calendar_shift_months (seconds, unit == CALENDAR_UNIT_YEAR ? count * 12 : count);
}

/* The signs are those of ISO 8601's expanded representation. */
char *
ceasefire_calendar_format (gint64 seconds)
{
  gint64 day_number = seconds / CALENDAR_DAY - (seconds % CALENDAR_DAY < 0);
  int rest = (int) (seconds - day_number * CALENDAR_DAY);
  CalendarDay day = ceasefire_calendar_day (day_number);
  const char *sign = day.year < 0 ? "-" : day.year > 9999 ? "+" : "";

  return g_strdup_printf ("%s%04" G_GINT64_FORMAT "-%02d-%02dT%02d:%02d:%02dZ", sign,
                          ABS (day.year), day.month, day.day, rest / 3600, rest / 60 % 60,
                          rest % 60);
}

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

  if (zone == NULL || local == CALENDAR_BEFORE || local == CALENDAR_AFTER
      || strcmp (g_time_zone_get_identifier (zone), "UTC") == 0)
    return local;
  standard = zone_convert (zone, G_TIME_TYPE_STANDARD, local);
  daylight = zone_convert (zone, G_TIME_TYPE_DAYLIGHT, local);
  return second ? MAX (standard, daylight) : MIN (standard, daylight);
}

gint64
ceasefire_zone_to_local (GTimeZone *zone, gint64 utc)
{
  if (zone == NULL || utc == CALENDAR_BEFORE || utc == CALENDAR_AFTER)
    return utc;
  return ceasefire_calendar_add (
    utc,
    g_time_zone_get_offset (zone, g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, utc)));
}
