/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/ical-read.h"

#include <ceasefire/ceasefire-duration.h>
#include <string.h>

/*
 * When a component says that something is. A time has the clock that it says: that of a zone of IANA
 * stays a local time, and the record names the zone; that of a zone that the calendar has made up gets
 * its offset; one without a zone gets none.
 */
#define DAY G_GINT64_CONSTANT (86400)
#define DAYS_MAX 3652059 /* from the first to the last */

typedef struct
{
  struct icaltimetype time;
  CeasefireIcalClock clock;
  const CeasefireIcalZone *zone; /* of a local time; NULL: not known */
} Point;

static const char *
get_zone_name (const CeasefireIcalProperty *property)
{
  icalparameter *parameter = ceasefire_ical_property_find (property, ICAL_TZID_PARAMETER);

  return parameter ? icalparameter_get_tzid (parameter) : NULL;
}

static gboolean
read_point (CeasefireIcalReader *reader, const CeasefireIcalProperty *property, Point *point)
{
  const icalvalue *value = icalproperty_get_value (property->property);
  icalvalue_kind kind = icalvalue_isa (value);
  const char *zone = get_zone_name (property);

  memset (point, 0, sizeof *point);
  if (kind != ICAL_DATE_VALUE && kind != ICAL_DATETIME_VALUE && kind != ICAL_DATETIMEDATE_VALUE)
    return FALSE;
  point->time = kind == ICAL_DATE_VALUE ? icalvalue_get_date (value)
                                        : icalvalue_get_datetime (value);
  if (point->time.is_date)
    point->clock = CEASEFIRE_ICAL_CLOCK_NONE;
  else if (icaltime_is_utc (point->time))
    point->clock = CEASEFIRE_ICAL_CLOCK_UTC;
  else
    {
      point->clock = CEASEFIRE_ICAL_CLOCK_LOCAL;
      point->zone = zone ? ceasefire_ical_reader_find_zone (reader, zone, property->line->number)
                         : NULL;
    }
  point->time.zone = NULL;
  return ceasefire_ical_time_get_seconds (point->time) != G_MININT64;
}

/* A time whose offset is known, with it; NULL: it is not, or there is no time. */
static char *
point_to_edtf (const Point *self)
{
  if (self->clock == CEASEFIRE_ICAL_CLOCK_NONE
      || (self->clock == CEASEFIRE_ICAL_CLOCK_LOCAL && self->zone == NULL))
    return NULL;
  return ceasefire_ical_time_to_edtf (
    self->time, self->zone ? ceasefire_ical_zone_measure (self->zone, self->time) : 0);
}

static gboolean
needs_offset (const Point *self)
{
  return self->zone && self->zone->name == NULL;
}

/* NULL: the two are of clocks that do not go together. */
static char *
join_points (const Point *start, const Point *end)
{
  g_autofree char *from = point_to_edtf (start);
  g_autofree char *to = point_to_edtf (end);

  return from && to ? g_strconcat (from, "/", to, NULL) : NULL;
}

static gboolean
is_date (const char *edtf)
{
  g_autoptr (CeasefireDate) date = edtf ? ceasefire_date_new (edtf, NULL) : NULL;

  return date != NULL;
}

/* The end that DTEND says, or a DURATION of days. */
static gboolean
read_end (CeasefireIcalReader *reader, CeasefireIcalItem *item, const Point *start, Point *end)
{
  CeasefireIcalProperty *property = ceasefire_ical_item_next (item, "DTEND", NULL);
  gint64 seconds;

  if (property)
    return read_point (reader, property, end);
  if (start->clock != CEASEFIRE_ICAL_CLOCK_NONE
      || !ceasefire_ical_item_get_duration (item, &seconds) || seconds % DAY != 0
      || seconds > DAYS_MAX * DAY)
    return FALSE;
  *end = *start;
  icaltime_adjust (&end->time, (int) (seconds / DAY), 0, 0, 0);
  return TRUE;
}

static void
check_end (CeasefireIcalItem *item, const Point *start, const Point *end)
{
  if (icaltime_compare (end->time, start->time) != 0)
    ceasefire_ical_item_tell (item, ceasefire_ical_item_next (item, "DTEND", NULL),
                              "DTEND is no end of what begins at DTSTART");
}

/* What DTSTART and DTEND come to, as EDTF. *@is_plain: it is what @span says. @end may be NULL. */
static char *
read_span (CeasefireIcalItem *item, const Point *start, const Point *end, CeasefireIcalSpan *span,
           gboolean *is_plain)
{
  gboolean is_alike = end && end->clock == start->clock && end->zone == start->zone;
  char *joint = end && (!is_alike || needs_offset (start)) ? join_points (start, end) : NULL;

  *span = (CeasefireIcalSpan){ .clock = start->clock, .start = start->time };
  span->has_end = is_alike && icaltime_compare (end->time, start->time) > 0;
  if (is_alike)
    span->end = end->time;
  *is_plain = FALSE;
  if (is_date (joint))
    return joint;
  g_free (joint);
  if (end && !span->has_end)
    check_end (item, start, end);
  *is_plain = !needs_offset (start);
  return *is_plain ? ceasefire_ical_span_to_edtf (span) : point_to_edtf (start);
}

/* What EDTF says more exactly, if it still says the same. */
static char *
read_exact (CeasefireIcalItem *item, const CeasefireIcalSpan *span)
{
  const char *text = ceasefire_ical_item_get_text (item, CEASEFIRE_ICAL_WHEN);
  g_autoptr (CeasefireDate) date = text ? ceasefire_date_new (text, NULL) : NULL;
  CeasefireIcalSpan said;
  gboolean has_span = date && ceasefire_ical_read_date (date, &said);

  if (text == NULL)
    return NULL;
  if (date && (span ? has_span && ceasefire_ical_span_equal (span, &said) : !has_span))
    return g_strdup (text);
  ceasefire_ical_item_tell (item, ceasefire_ical_item_next (item, CEASEFIRE_ICAL_WHEN, NULL),
                            span ? "DTSTART says something else, and holds" : "it is no date");
  return NULL;
}

/* Whether the day or time that a series begins with is taken out of it. */
static gboolean
is_excluded (CeasefireIcalItem *item, const CeasefireIcalProperty *start)
{
  g_auto (GStrv) rules = g_strsplit (item->rules->str, "; ", -1);

  for (char **rule = rules; *rule; rule++)
    if (g_ascii_strncasecmp (*rule, "EXDATE", strlen ("EXDATE")) == 0 && strchr (*rule, ':'))
      {
        g_auto (GStrv) days = g_strsplit (strrchr (*rule, ':') + 1, ",", -1);

        if (g_strv_contains ((const char *const *) days,
                             ceasefire_ical_line_get_value (start->line)))
          return TRUE;
      }
  return FALSE;
}

/* What stands for DTSTART where there is none, or says more than it. */
static void
take_exact (CeasefireIcalItem *item, const CeasefireIcalSpan *span, CeasefireIcalWhen *when)
{
  char *exact = read_exact (item, span);

  if (exact == NULL)
    return;
  g_free (when->edtf);
  when->edtf = exact;
}

static void
take_points (CeasefireIcalReader *reader, CeasefireIcalItem *item, const Point *start,
             CeasefireIcalWhen *when)
{
  Point end;
  gboolean has_end = read_end (reader, item, start, &end);
  CeasefireIcalSpan span;
  gboolean is_plain;

  when->edtf = read_span (item, start, has_end ? &end : NULL, &span, &is_plain);
  when->has_days = start->clock == CEASEFIRE_ICAL_CLOCK_NONE;
  if (!is_plain)
    return;
  when->zone = start->zone ? start->zone->name : NULL;
  take_exact (item, &span, when);
}

void
ceasefire_ical_read_when (CeasefireIcalReader *reader, CeasefireIcalItem *item,
                          CeasefireIcalWhen *when)
{
  CeasefireIcalProperty *property = ceasefire_ical_item_next (item, "DTSTART", NULL);
  Point start;

  memset (when, 0, sizeof *when);
  if (property == NULL)
    take_exact (item, NULL, when);
  else if (!read_point (reader, property, &start))
    ceasefire_ical_item_tell (item, property, "DTSTART is no date");
  else if (!is_excluded (item, property))
    take_points (reader, item, &start, when);
}

char *
ceasefire_ical_read_duration (CeasefireIcalItem *item, const CeasefireIcalWhen *when)
{
  const char *exact = ceasefire_ical_item_get_text (item, CEASEFIRE_ICAL_DURATION);
  g_autoptr (CeasefireDuration) said = exact ? ceasefire_duration_new (exact, NULL) : NULL;
  gint64 seconds;
  gboolean has = ceasefire_ical_item_get_duration (item, &seconds);
  gint64 most;

  if (said
      && (!has
          || (ceasefire_duration_get_maximum (said, &most)
              && ceasefire_duration_get_minimum (said) == most && most == seconds)))
    return g_strdup (exact);
  if (!has || (when->has_days && seconds % DAY == 0 && seconds <= DAYS_MAX * DAY))
    return NULL;
  return g_strdup (
    ceasefire_ical_line_get_value (ceasefire_ical_item_next (item, "DURATION", NULL)->line));
}
