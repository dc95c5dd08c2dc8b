/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/ical.h"

#include <string.h>

/*
 * Dates of EDTF as calendars have them, and back. A calendar knows days and seconds, and nothing else:
 * what is less exact, or has a reserve, has no span.
 */

#define YEAR_MIN 1
#define YEAR_MAX 3000 /* libical knows no later one */

struct icaltimetype
ceasefire_ical_time_new (gint64 seconds)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (seconds);
  struct icaltimetype result = icaltime_null_time ();

  if (time == NULL)
    return result;
  g_date_time_get_ymd (time, &result.year, &result.month, &result.day);
  result.hour = g_date_time_get_hour (time);
  result.minute = g_date_time_get_minute (time);
  result.second = g_date_time_get_second (time);
  return result;
}

gint64
ceasefire_ical_time_get_seconds (struct icaltimetype time)
{
  g_autoptr (GDateTime) result = g_date_time_new_utc (time.year, time.month, time.day, time.hour,
                                                      time.minute, MIN (time.second, 59));

  return result ? g_date_time_to_unix (result) : G_MININT64;
}

/* One end: a day, or a time of a day. */
static gboolean
read_end (const CeasefireDate *date, CeasefireIcalClock *clock, struct icaltimetype *time)
{
  const char *text = ceasefire_date_get_text (date);
  CeasefireDateKind kind = ceasefire_date_get_kind (date);
  gint64 seconds;

  if (ceasefire_date_get_qualifiers (date) != CEASEFIRE_DATE_QUALIFIERS_NONE
      || !ceasefire_date_get_earliest (date, &seconds))
    return FALSE;
  *time = ceasefire_ical_time_new (seconds);
  if (time->year < YEAR_MIN || time->year > YEAR_MAX)
    return FALSE;
  if (kind == CEASEFIRE_DATE_KIND_DATE_TIME)
    {
      *clock = strpbrk (strchr (text, 'T'), "Z+-") ? CEASEFIRE_ICAL_CLOCK_UTC
                                                   : CEASEFIRE_ICAL_CLOCK_LOCAL;
      time->zone = *clock == CEASEFIRE_ICAL_CLOCK_UTC ? icaltimezone_get_utc_timezone () : NULL;
      return TRUE;
    }
  *clock = CEASEFIRE_ICAL_CLOCK_NONE;
  time->is_date = 1;
  return kind == CEASEFIRE_DATE_KIND_DATE && strchr (text, 'X') == NULL
         && ceasefire_date_get_precision (date) == CEASEFIRE_PRECISION_DAY;
}

static gboolean
read_text (const char *text, CeasefireIcalClock *clock, struct icaltimetype *time)
{
  g_autoptr (CeasefireDate) date = ceasefire_date_new (text, NULL);

  return date && read_end (date, clock, time);
}

static gboolean
read_interval (const char *text, CeasefireIcalSpan *span)
{
  g_auto (GStrv) ends = g_strsplit (text, "/", 2);
  CeasefireIcalClock clock;

  if (!read_text (ends[0], &span->clock, &span->start) || !read_text (ends[1], &clock, &span->end)
      || clock != span->clock)
    return FALSE;
  if (clock == CEASEFIRE_ICAL_CLOCK_NONE)
    icaltime_adjust (&span->end, 1, 0, 0, 0);
  span->has_end = icaltime_compare (span->end, span->start) > 0;
  return span->end.year <= YEAR_MAX;
}

gboolean
ceasefire_ical_read_date (const CeasefireDate *date, CeasefireIcalSpan *span)
{
  memset (span, 0, sizeof *span);
  if (ceasefire_date_get_kind (date) == CEASEFIRE_DATE_KIND_INTERVAL)
    return read_interval (ceasefire_date_get_text (date), span);
  return read_end (date, &span->clock, &span->start);
}

static gboolean
is_same_time (struct icaltimetype a, struct icaltimetype b)
{
  return a.year == b.year && a.month == b.month && a.day == b.day && a.hour == b.hour
         && a.minute == b.minute && a.second == b.second;
}

/* A single day with an end says as much as one without. */
static gboolean
get_end (const CeasefireIcalSpan *span, struct icaltimetype *end)
{
  struct icaltimetype next = span->start;

  *end = span->end;
  if (!span->has_end)
    return FALSE;
  if (span->clock != CEASEFIRE_ICAL_CLOCK_NONE)
    return icaltime_compare (*end, span->start) > 0;
  icaltime_adjust (&next, 1, 0, 0, 0);
  return icaltime_compare (*end, next) > 0;
}

gboolean
ceasefire_ical_span_equal (const CeasefireIcalSpan *a, const CeasefireIcalSpan *b)
{
  struct icaltimetype end_a;
  struct icaltimetype end_b;
  gboolean has_end = get_end (a, &end_a);

  return a->clock == b->clock && is_same_time (a->start, b->start) && has_end == get_end (b, &end_b)
         && (!has_end || is_same_time (end_a, end_b));
}

static char *
write_day (struct icaltimetype time)
{
  return g_strdup_printf ("%04d-%02d-%02d", time.year, time.month, time.day);
}

static char *
write_time (struct icaltimetype time, const char *offset)
{
  g_autofree char *day = write_day (time);

  return g_strdup_printf ("%sT%02d:%02d:%02d%s", day, time.hour, time.minute, time.second, offset);
}

/* EDTF has offsets to the minute; those of clocks before there were zones are told in UTC. */
char *
ceasefire_ical_time_to_edtf (struct icaltimetype time, int offset)
{
  int minutes = ABS (offset) / 60;
  char sign[8];

  if (offset % 60 != 0 || offset == 0)
    {
      icaltime_adjust (&time, 0, 0, 0, -offset);
      return write_time (time, "Z");
    }
  g_snprintf (sign, sizeof sign, "%c%02d:%02d", offset < 0 ? '-' : '+', minutes / 60 % 100,
              minutes % 60);
  return write_time (time, sign);
}

char *
ceasefire_ical_span_to_edtf (const CeasefireIcalSpan *span)
{
  struct icaltimetype last;
  gboolean has_end = get_end (span, &last);
  g_autofree char *start = NULL;
  g_autofree char *end = NULL;

  if (span->clock == CEASEFIRE_ICAL_CLOCK_NONE)
    {
      icaltime_adjust (&last, -1, 0, 0, 0);
      start = write_day (span->start);
      end = write_day (last);
    }
  else
    {
      const char *offset = span->clock == CEASEFIRE_ICAL_CLOCK_UTC ? "Z" : "";

      start = write_time (span->start, offset);
      end = write_time (last, offset);
    }
  return has_end ? g_strconcat (start, "/", end, NULL) : g_steal_pointer (&start);
}
