/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-date.h>
#include <ceasefire/ceasefire-meeting.h>
#include <libical/ical.h>

G_BEGIN_DECLS

/*
 * iCalendar (RFC 5545): what reading and writing it have in common.
 *
 * What the format has no property for stands in properties and parameters whose names begin with
 * X-CEASEFIRE-. Where one of them says more exactly what a property of the format says too, it counts
 * only as long as both agree: whoever moves a meeting in a calendar program has moved it.
 */
#define CEASEFIRE_ICAL_PREFIX "X-CEASEFIRE-"
#define CEASEFIRE_ICAL_ID CEASEFIRE_ICAL_PREFIX "ID"
/* What it is the date of, as "agreement.signed". */
#define CEASEFIRE_ICAL_MEMBER CEASEFIRE_ICAL_PREFIX "MEMBER"
/* The date as EDTF has it, where DTSTART and DTEND do not say it. */
#define CEASEFIRE_ICAL_WHEN CEASEFIRE_ICAL_PREFIX "WHEN"
/* YES: put together of other members, since there was none of its own. */
#define CEASEFIRE_ICAL_DERIVED CEASEFIRE_ICAL_PREFIX "DERIVED"
/* Of participants: */
#define CEASEFIRE_ICAL_KIND CEASEFIRE_ICAL_PREFIX "KIND"
#define CEASEFIRE_ICAL_ROLE CEASEFIRE_ICAL_PREFIX "ROLE"
#define CEASEFIRE_ICAL_CAPACITY CEASEFIRE_ICAL_PREFIX "CAPACITY"
#define CEASEFIRE_ICAL_ATTENDANCE CEASEFIRE_ICAL_PREFIX "ATTENDANCE"
#define CEASEFIRE_ICAL_DELEGATION CEASEFIRE_ICAL_PREFIX "DELEGATION"
/* Of a journal, which has neither LOCATION nor DURATION: */
#define CEASEFIRE_ICAL_LOCATION CEASEFIRE_ICAL_PREFIX "LOCATION"
#define CEASEFIRE_ICAL_DURATION CEASEFIRE_ICAL_PREFIX "DURATION"
#define CEASEFIRE_ICAL_HANDLING CEASEFIRE_ICAL_PREFIX "HANDLING"
#define CEASEFIRE_ICAL_STATUS CEASEFIRE_ICAL_PREFIX "STATUS"

/* Behind this line of a DESCRIPTION stands what was put together of other members. */
#define CEASEFIRE_ICAL_RULE "-- "

/* The property of a member that is a word, or a list of words: X-CEASEFIRE-WHEN-TEXT of "when_text". */
char *ceasefire_ical_name_member (const char *member);
/* Members of meetings that are kept so; NULL behind the last. */
extern const char *const ceasefire_ical_words[];
extern const char *const ceasefire_ical_lists[];

icalproperty_status ceasefire_ical_status_of_meeting (CeasefireMeetingStatus status,
                                                      gboolean is_journal);
CeasefireMeetingStatus ceasefire_ical_status_of_event (icalproperty_status status);
icalproperty_class ceasefire_ical_class_of_mark (const char *mark);
/* NULL: none. */
const char *ceasefire_ical_mark_of_class (icalproperty_class class);

/* ical-time.c: dates */

typedef enum
{
  CEASEFIRE_ICAL_CLOCK_NONE, /* days */
  CEASEFIRE_ICAL_CLOCK_LOCAL,
  CEASEFIRE_ICAL_CLOCK_UTC,
} CeasefireIcalClock;

/* What DTSTART and DTEND say. Of days, the end is the day behind the last. */
typedef struct
{
  CeasefireIcalClock clock;
  gboolean has_end;
  struct icaltimetype start;
  struct icaltimetype end;
} CeasefireIcalSpan;

/*
 * FALSE: the date is no day, no second and no interval between such, so that no DTSTART can say it
 * without saying more than is known.
 */
gboolean ceasefire_ical_read_date (const CeasefireDate *date, CeasefireIcalSpan *span);
gboolean ceasefire_ical_span_equal (const CeasefireIcalSpan *a, const CeasefireIcalSpan *b);
/* The same as EDTF. It may still be none, such as a 31 April. */
char *ceasefire_ical_span_to_edtf (const CeasefireIcalSpan *span);
/* A time with its offset from UTC in seconds. */
char *ceasefire_ical_time_to_edtf (struct icaltimetype time, int offset);
/* Of seconds since 1970, as a date and time. */
struct icaltimetype ceasefire_ical_time_new (gint64 seconds);
/* The same back; G_MININT64 if there is no such time. */
gint64 ceasefire_ical_time_get_seconds (struct icaltimetype time);

/* ical-zone.c: zones */

/* A zone by its IANA name; NULL: this machine knows none of that name. */
GTimeZone *ceasefire_ical_zone_find (const char *name);
/* A time of its clocks: seconds to add to UTC. */
int ceasefire_ical_zone_get_offset (GTimeZone *zone, struct icaltimetype time);
/*
 * A VTIMEZONE with what holds for the times in @times, seconds since 1970 on clocks of the zone, in
 * order. Each begins when the offset truly came into force.
 */
char *ceasefire_ical_zone_write (const char *name, GTimeZone *zone, const gint64 *times,
                                 guint n_times);

/*
 * Of a VTIMEZONE that somebody has made up. NULL: its rules are such as no zone has, or there are too many
 * in the file, which *@n_rules counts. Takes @component.
 */
icaltimezone *ceasefire_ical_zone_read (icalcomponent *component, guint *n_rules);

/* ical-lines.c: the text */

typedef struct
{
  guint number;
  char *text; /* unfolded */
  gsize name; /* the length of its name */
} CeasefireIcalLine;

/* A component of a calendar, without those nested in it. */
typedef struct
{
  char *name;
  guint line;
  GArray *lines; /* of CeasefireIcalLine; empty of a VTIMEZONE */
  GString *text; /* of a VTIMEZONE, with its END */
} CeasefireIcalComponent;

typedef struct
{
  gpointer user_data;
  /* Of the calendar itself. */
  void (*property) (gpointer user_data, const CeasefireIcalLine *line);
  void (*begin) (gpointer user_data); /* a calendar */
  void (*component) (gpointer user_data, const CeasefireIcalComponent *component);
  /* A component that is left out as a whole. */
  void (*fault) (gpointer user_data, guint line, const char *name, const char *reason);
  /* What is in a component and not read: a line that is no property, or, without a reason, a component
   * that is nested in it. */
  void (*lost) (gpointer user_data, guint line, const char *name, const char *reason);
} CeasefireIcalHandler;

/* An array of CeasefireIcalLine, each of which owns its text. */
GArray *ceasefire_ical_lines_new (void);
void ceasefire_ical_lines_read (GBytes *bytes, const CeasefireIcalHandler *handler);
gboolean ceasefire_ical_line_is (const CeasefireIcalLine *line, const char *name);

G_END_DECLS
