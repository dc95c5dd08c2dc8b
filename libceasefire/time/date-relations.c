/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "time/date.h"

#include <ceasefire/ceasefire-truth.h>

#include "time/calendar.h"
#include "time/date-private.h"
#include "time/edtf.h"

G_DEFINE_ENUM_TYPE (CeasefireTruth, ceasefire_truth, G_DEFINE_ENUM_VALUE (CEASEFIRE_TRUTH_NO, "no"),
                    G_DEFINE_ENUM_VALUE (CEASEFIRE_TRUTH_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (CEASEFIRE_TRUTH_YES, "yes"))

/* The clocks farthest ahead of and behind UTC. */
#define DATE_ZONE_AHEAD (14 * 3600)
#define DATE_ZONE_BEHIND (12 * 3600)

typedef struct
{
  CeasefireReading reading;
  GTimeZone *zone;
  gboolean is_zone_unknown; /* else NULL is UTC */
  GArray *intervals;        /* of CeasefireInterval, one a member */
} DateReader;

/* The least or the greatest instant that a time of an unknown clock can be. */
static gint64
date_to_utc (const DateReader *reader, const EdtfUnit *unit, gint64 local, gboolean greatest)
{
  if (!unit->is_local)
    return local;
  if (reader->is_zone_unknown)
    return ceasefire_calendar_add (local, greatest ? DATE_ZONE_BEHIND : -DATE_ZONE_AHEAD);
  return ceasefire_zone_to_utc (reader->zone, local, greatest);
}

static gint64
date_least (const DateReader *reader, const EdtfUnit *unit, gint64 local)
{
  local = ceasefire_calendar_shift (local, unit->approximate_unit, -unit->approximate_count);
  return date_to_utc (reader, unit, local, FALSE);
}

static gint64
date_greatest (const DateReader *reader, const EdtfUnit *unit, gint64 local)
{
  local = ceasefire_calendar_shift (local, unit->approximate_unit, unit->approximate_count);
  return date_to_utc (reader, unit, local, TRUE);
}

static gboolean
date_is_doubtful (const EdtfUnit *unit)
{
  return ((unit->qualifiers[EDTF_YEAR] | unit->qualifiers[EDTF_MONTH] | unit->qualifiers[EDTF_DAY])
          & CEASEFIRE_DATE_QUALIFIERS_UNCERTAIN)
         != 0;
}

/*
 * An occurrence starts and ends anywhere within its unit. An extent starts where its unit does and
 * ends where it does; only what the unit is can be open. What goes from a to b starts as a does
 * and ends as b does. What is one of the units from a to b lies between both.
 */
static void
date_read_start (const DateReader *reader, const EdtfMember *member, CeasefireInterval *interval)
{
  const EdtfUnit *last = member->is_span ? &member->from : &member->to;

  interval->s0 = interval->s1 = CALENDAR_BEFORE;
  if (member->start == CEASEFIRE_DATE_END_KNOWN)
    interval->s0 = date_least (reader, &member->from, member->from.first_start);
  else if (member->start == CEASEFIRE_DATE_END_UNKNOWN)
    interval->s1 = CALENDAR_AFTER;
  if (member->is_span && member->start != CEASEFIRE_DATE_END_KNOWN)
    return;
  if (!member->is_span && member->end != CEASEFIRE_DATE_END_KNOWN)
    interval->s1 = CALENDAR_AFTER;
  else if (reader->reading == CEASEFIRE_READING_OCCURRENCE)
    interval->s1 = ceasefire_calendar_add (date_greatest (reader, last, last->last_end), -1);
  else
    interval->s1 = date_greatest (reader, last, last->last_start);
}

static void
date_read_end (const DateReader *reader, const EdtfMember *member, CeasefireInterval *interval)
{
  const EdtfUnit *first = member->is_span ? &member->to : &member->from;

  interval->e0 = interval->e1 = CALENDAR_AFTER;
  if (member->end == CEASEFIRE_DATE_END_KNOWN)
    interval->e1 = date_greatest (reader, &member->to, member->to.last_end);
  else if (member->end == CEASEFIRE_DATE_END_UNKNOWN)
    interval->e0 = CALENDAR_BEFORE;
  if (member->is_span && member->end != CEASEFIRE_DATE_END_KNOWN)
    return;
  if (!member->is_span && member->start != CEASEFIRE_DATE_END_KNOWN)
    interval->e0 = CALENDAR_BEFORE;
  else if (reader->reading == CEASEFIRE_READING_OCCURRENCE)
    interval->e0 = ceasefire_calendar_add (date_least (reader, first, first->first_start), 1);
  else
    interval->e0 = date_least (reader, first, first->first_end);
}

static void
date_read_interval (const DateReader *reader, const EdtfMember *member, CeasefireInterval *interval)
{
  date_read_start (reader, member, interval);
  date_read_end (reader, member, interval);
  interval->doubtful
    = (member->start == CEASEFIRE_DATE_END_KNOWN && date_is_doubtful (&member->from))
      || (member->end == CEASEFIRE_DATE_END_KNOWN && date_is_doubtful (&member->to));
  ceasefire_interval_tighten (interval);
}

static void
date_visit_interval (const EdtfMember *member, gpointer user_data)
{
  const DateReader *reader = user_data;
  CeasefireInterval interval;

  date_read_interval (reader, member, &interval);
  g_array_append_val (reader->intervals, interval);
}

/* One of them: anything between. All of them: from the first of them to the last. */
static void
date_join (GArray *intervals, gboolean is_all, CeasefireInterval *joined)
{
  *joined = g_array_index (intervals, CeasefireInterval, 0);
  for (guint i = 1; i < intervals->len; i++)
    {
      const CeasefireInterval *next = &g_array_index (intervals, CeasefireInterval, i);

      joined->s0 = MIN (joined->s0, next->s0);
      joined->s1 = is_all ? MIN (joined->s1, next->s1) : MAX (joined->s1, next->s1);
      joined->e0 = is_all ? MAX (joined->e0, next->e0) : MIN (joined->e0, next->e0);
      joined->e1 = MAX (joined->e1, next->e1);
      joined->doubtful |= next->doubtful;
    }
}

/* The alternatives that a date leaves: those of a set, and one interval for anything else. */
static GArray *
date_get_alternatives (const CeasefireDate *date, CeasefireReading reading, GTimeZone *zone,
                       gboolean is_zone_unknown)
{
  g_autoptr (GArray) intervals = g_array_new (FALSE, FALSE, sizeof (CeasefireInterval));
  DateReader reader = { reading, zone, is_zone_unknown, intervals };
  EdtfSummary summary;

  ceasefire_edtf_read (date->text, strlen (date->text), &summary, date_visit_interval, &reader,
                       NULL);
  if (date->kind == CEASEFIRE_DATE_KIND_ALL_OF)
    {
      CeasefireInterval joined;

      date_join (intervals, TRUE, &joined);
      g_array_set_size (intervals, 0);
      g_array_append_val (intervals, joined);
    }
  return g_steal_pointer (&intervals);
}

static int
date_get_pair (const char *at)
{
  return (at[0] - '0') * 10 + at[1] - '0';
}

/* dddd-dd-dd[Tdd:dd[:dd]][Z], which is a date, as its reader would tell it; FALSE: of another shape. */
static gboolean
date_read_plain (const CeasefireDate *date, EdtfMember *member)
{
  const char *text = date->text;
  gsize length = strlen (text);
  gboolean is_utc = length > 10 && text[length - 1] == 'Z';
  EdtfUnit unit = { .is_local = !is_utc };
  gsize clock = length - is_utc;
  gint64 size = CALENDAR_DAY;

  if ((clock != 10 && clock != 16 && clock != 19) || text[4] != '-' || text[7] != '-'
      || !g_ascii_isdigit (*text))
    return FALSE;
  unit.first_start
    = ceasefire_calendar_seconds (date_get_pair (text) * 100 + date_get_pair (text + 2),
                                  date_get_pair (text + 5), date_get_pair (text + 8));
  if (clock > 10)
    {
      int second = clock == 19 ? date_get_pair (text + 17) : 0;

      if (text[10] != 'T' || text[13] != ':' || date_get_pair (text + 11) > 23 || second > 59)
        return FALSE;
      unit.first_start += date_get_pair (text + 11) * 3600 + date_get_pair (text + 14) * 60
                          + second;
      size = clock == 19 ? 1 : 60;
    }
  unit.last_start = unit.first_start;
  unit.first_end = unit.last_end = unit.first_start + size;
  *member = (EdtfMember){
    .from = unit, .to = unit, .start = CEASEFIRE_DATE_END_KNOWN, .end = CEASEFIRE_DATE_END_KNOWN
  };
  return TRUE;
}

/* Level 0 has neither qualifiers nor digits that are left open. */
static gboolean
date_is_plain (const CeasefireDate *date)
{
  return date->level == 0
         && (date->kind == CEASEFIRE_DATE_KIND_DATE || date->kind == CEASEFIRE_DATE_KIND_DATE_TIME)
         && date->precision >= CEASEFIRE_PRECISION_SECOND
         && date->precision <= CEASEFIRE_PRECISION_DAY;
}

void
ceasefire_date_get_interval (const CeasefireDate *date, CeasefireReading reading, GTimeZone *zone,
                             CeasefireInterval *interval)
{
  const DateReader reader = { reading, zone, zone == NULL, NULL };
  g_autoptr (GArray) alternatives = NULL;
  EdtfMember member;

  if (date_is_plain (date) && date_read_plain (date, &member))
    {
      date_read_interval (&reader, &member, interval);
      return;
    }
  alternatives = date_get_alternatives (date, reading, zone, zone == NULL);
  date_join (alternatives, FALSE, interval);
}

/* Dates without an offset are of one clock, whichever it is. Only against a date with an offset
   does it matter which. */
static gboolean
date_does_zone_matter (const CeasefireDate *a, const CeasefireDate *b)
{
  return (a->has_local || b->has_local) && (a->has_offset || b->has_offset);
}

typedef CeasefireTruth (*DateRelation) (const CeasefireInterval *a, const CeasefireInterval *b);

/* What holds for every pair of alternatives holds; what does for some is unknown. */
static CeasefireTruth
date_relate (DateRelation relation, const CeasefireDate *a, CeasefireReading reading_a,
             const CeasefireDate *b, CeasefireReading reading_b)
{
  gboolean is_zone_unknown = date_does_zone_matter (a, b);
  g_autoptr (GArray) as = date_get_alternatives (a, reading_a, NULL, is_zone_unknown);
  g_autoptr (GArray) bs = date_get_alternatives (b, reading_b, NULL, is_zone_unknown);
  CeasefireTruth first = relation (&g_array_index (as, CeasefireInterval, 0),
                                   &g_array_index (bs, CeasefireInterval, 0));

  for (guint i = 0; i < as->len; i++)
    for (guint j = 0; j < bs->len; j++)
      if (relation (&g_array_index (as, CeasefireInterval, i),
                    &g_array_index (bs, CeasefireInterval, j))
          != first)
        return CEASEFIRE_TRUTH_UNKNOWN;
  return first;
}

CeasefireTruth
ceasefire_date_is_before (const CeasefireDate *a, const CeasefireDate *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, CEASEFIRE_TRUTH_UNKNOWN);

  return date_relate (ceasefire_interval_before, a, CEASEFIRE_READING_OCCURRENCE, b,
                      CEASEFIRE_READING_OCCURRENCE);
}

CeasefireTruth
ceasefire_date_is_after (const CeasefireDate *a, const CeasefireDate *b)
{
  return ceasefire_date_is_before (b, a);
}

CeasefireTruth
ceasefire_date_overlaps (const CeasefireDate *a, const CeasefireDate *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, CEASEFIRE_TRUTH_UNKNOWN);

  return date_relate (ceasefire_interval_intersects, a, CEASEFIRE_READING_OCCURRENCE, b,
                      CEASEFIRE_READING_EXTENT);
}

CeasefireTruth
ceasefire_date_contains (const CeasefireDate *a, const CeasefireDate *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, CEASEFIRE_TRUTH_UNKNOWN);

  return date_relate (ceasefire_interval_contains, a, CEASEFIRE_READING_EXTENT, b,
                      CEASEFIRE_READING_OCCURRENCE);
}
