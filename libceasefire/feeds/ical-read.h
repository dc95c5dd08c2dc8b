/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "feeds/ical-item.h"

G_BEGIN_DECLS

/*
 * Reading calendars: each VEVENT, and each VJOURNAL that names who took part, becomes a meeting, beside
 * it the actors and the place. All files are read before the first record is given, since a component
 * may be tied to one that comes later.
 */
typedef struct _CeasefireIcalReader CeasefireIcalReader;

void ceasefire_ical_read (CeasefireTreeAccount *account, const CeasefireTreeFile *files,
                          guint n_files);

/* What a TZID stands for. */
typedef struct
{
  char *name;         /* of IANA; NULL: the calendar has made it up */
  GTimeZone *zone;    /* of that name */
  icaltimezone *made; /* else */
} CeasefireIcalZone;

/* Those of a calendar. The parser stays the caller's. */
typedef struct _CeasefireIcalZones CeasefireIcalZones;

CeasefireIcalZones *ceasefire_ical_zones_new (icalparser *parser);
void ceasefire_ical_zones_free (CeasefireIcalZones *self);
/* Keeps a VTIMEZONE, from its BEGIN to its END. */
void ceasefire_ical_zones_add (CeasefireIcalZones *self, const char *text);
/* NULL: it is not known. *@is_first: nobody has asked before. */
const CeasefireIcalZone *ceasefire_ical_zones_find (CeasefireIcalZones *self, const char *name,
                                                    gboolean *is_first);

/* NULL: the zone is not known, so that its times are local times and no more. */
const CeasefireIcalZone *ceasefire_ical_reader_find_zone (CeasefireIcalReader *self,
                                                          const char *name, guint line);
/* Its offset at a time of its clocks, in seconds. */
int ceasefire_ical_zone_measure (const CeasefireIcalZone *self, struct icaltimetype time);

/* That of the header; NULL: it has none. */
const char *ceasefire_ical_reader_get_timezone (const CeasefireIcalReader *self);
/* Whether the calendar as a whole calls off what is in it. */
gboolean ceasefire_ical_reader_is_cancelled (const CeasefireIcalReader *self);

/* ical-meeting.c: all members but those that are ties to what others have made. */
void ceasefire_ical_fill_meeting (CeasefireIcalReader *self, CeasefireRecord *record,
                                  CeasefireIcalItem *item);

/* ical-when.c */
typedef struct
{
  char *edtf;       /* NULL: not known */
  const char *zone; /* of the times in it that have no offset; NULL: they have no zone */
  gboolean has_days;
} CeasefireIcalWhen;

void ceasefire_ical_read_when (CeasefireIcalReader *reader, CeasefireIcalItem *item,
                               CeasefireIcalWhen *when);
/* NULL: there is none, or it is told by the days. */
char *ceasefire_ical_read_duration (CeasefireIcalItem *item, const CeasefireIcalWhen *when);

/*
 * Gives a record to the dossier that a meeting refers to. FALSE: it cannot be read, or the id is that of
 * a record of another type. @json gets its closing brace.
 */
gboolean ceasefire_ical_reader_add (CeasefireIcalReader *self, const char *type, const char *id,
                                    GString *json, const CeasefireTreePlace *place);

/* ical-people.c: a list of participants as JSON; NULL if there are none. */
char *ceasefire_ical_read_participants (CeasefireIcalReader *reader, CeasefireIcalItem *item);

G_END_DECLS
