/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "time/date.h"
#include "time/date-private.h"
#include "time/edtf.h"
#include "time/patterns.h"
#include "time/calendar.h"

G_DEFINE_ENUM_TYPE (CeasefireDateKind, ceasefire_date_kind,
                    G_DEFINE_ENUM_VALUE (CEASEFIRE_DATE_KIND_UNSET, "unset"),
                    G_DEFINE_ENUM_VALUE (CEASEFIRE_DATE_KIND_DATE, "date"),
                    G_DEFINE_ENUM_VALUE (CEASEFIRE_DATE_KIND_DATE_TIME, "date-time"),
                    G_DEFINE_ENUM_VALUE (CEASEFIRE_DATE_KIND_SEASON, "season"),
                    G_DEFINE_ENUM_VALUE (CEASEFIRE_DATE_KIND_INTERVAL, "interval"),
                    G_DEFINE_ENUM_VALUE (CEASEFIRE_DATE_KIND_ONE_OF, "one-of"),
                    G_DEFINE_ENUM_VALUE (CEASEFIRE_DATE_KIND_ALL_OF, "all-of"))

G_DEFINE_ENUM_TYPE (CeasefirePrecision, ceasefire_precision,
                    G_DEFINE_ENUM_VALUE (CEASEFIRE_PRECISION_UNSET, "unset"),
                    G_DEFINE_ENUM_VALUE (CEASEFIRE_PRECISION_SECOND, "second"),
                    G_DEFINE_ENUM_VALUE (CEASEFIRE_PRECISION_MINUTE, "minute"),
                    G_DEFINE_ENUM_VALUE (CEASEFIRE_PRECISION_DAY, "day"),
                    G_DEFINE_ENUM_VALUE (CEASEFIRE_PRECISION_MONTH, "month"),
                    G_DEFINE_ENUM_VALUE (CEASEFIRE_PRECISION_SEASON, "season"),
                    G_DEFINE_ENUM_VALUE (CEASEFIRE_PRECISION_QUARTER, "quarter"),
                    G_DEFINE_ENUM_VALUE (CEASEFIRE_PRECISION_QUADRIMESTER, "quadrimester"),
                    G_DEFINE_ENUM_VALUE (CEASEFIRE_PRECISION_SEMESTER, "semester"),
                    G_DEFINE_ENUM_VALUE (CEASEFIRE_PRECISION_YEAR, "year"),
                    G_DEFINE_ENUM_VALUE (CEASEFIRE_PRECISION_DECADE, "decade"),
                    G_DEFINE_ENUM_VALUE (CEASEFIRE_PRECISION_CENTURY, "century"))

G_DEFINE_FLAGS_TYPE (CeasefireDateQualifiers, ceasefire_date_qualifiers,
                     G_DEFINE_ENUM_VALUE (CEASEFIRE_DATE_QUALIFIERS_NONE, "none"),
                     G_DEFINE_ENUM_VALUE (CEASEFIRE_DATE_QUALIFIERS_UNCERTAIN, "uncertain"),
                     G_DEFINE_ENUM_VALUE (CEASEFIRE_DATE_QUALIFIERS_APPROXIMATE, "approximate"))

G_DEFINE_ENUM_TYPE (CeasefireDateEnd, ceasefire_date_end,
                    G_DEFINE_ENUM_VALUE (CEASEFIRE_DATE_END_UNSET, "unset"),
                    G_DEFINE_ENUM_VALUE (CEASEFIRE_DATE_END_KNOWN, "known"),
                    G_DEFINE_ENUM_VALUE (CEASEFIRE_DATE_END_OPEN, "open"),
                    G_DEFINE_ENUM_VALUE (CEASEFIRE_DATE_END_UNKNOWN, "unknown"))

static gsize
date_measure (gsize length)
{
  return G_STRUCT_OFFSET (CeasefireDate, text) + length + 1;
}

/* Two digits at @at, at most @maximum; -1 for anything else. */
static int
date_read_pair (const char *at, int maximum)
{
  int tens = at[0] - '0';
  int ones = at[1] - '0';

  if (tens < 0 || tens > 9 || ones < 0 || ones > 9 || tens * 10 + ones > maximum)
    return -1;
  return tens * 10 + ones;
}

/*
 * The texts that most dates have: a day, or a day with hours and minutes, perhaps seconds, perhaps
 * in UTC. Only what is right without a look at the calendar; the reader of EDTF has all else, and a
 * test holds the two against each other.
 */
static gboolean
date_init_plain (CeasefireDate *date, const char *text, gsize length)
{
  gboolean has_clock = length > 10;
  gboolean is_utc = has_clock && text[length - 1] == 'Z';
  gsize clock = has_clock ? length - 11 - is_utc : 0;

  if (length < 10 || date_read_pair (text, 99) < 0 || date_read_pair (text + 2, 99) < 0
      || text[4] != '-' || date_read_pair (text + 5, 12) < 1 || text[7] != '-'
      || date_read_pair (text + 8, 28) < 1)
    return FALSE;
  if (has_clock
      && ((clock != 5 && clock != 8) || text[10] != 'T' || date_read_pair (text + 11, 23) < 0
          || text[13] != ':' || date_read_pair (text + 14, 59) < 0
          || (clock == 8 && (text[16] != ':' || date_read_pair (text + 17, 59) < 0))))
    return FALSE;
  date->kind = has_clock ? CEASEFIRE_DATE_KIND_DATE_TIME : CEASEFIRE_DATE_KIND_DATE;
  date->precision = clock == 8   ? CEASEFIRE_PRECISION_SECOND
                    : clock == 5 ? CEASEFIRE_PRECISION_MINUTE
                                 : CEASEFIRE_PRECISION_DAY;
  date->level = 0;
  date->qualifiers = 0;
  date->start = date->end = CEASEFIRE_DATE_END_KNOWN;
  date->has_local = !is_utc;
  date->has_offset = is_utc;
  return TRUE;
}

static gboolean
date_init_any (CeasefireDate *date, const char *text, gsize length, GError **error)
{
  EdtfSummary summary;

  if (!ceasefire_edtf_read (text, length, &summary, NULL, NULL, error))
    return FALSE;
  date->kind = summary.kind;
  date->precision = summary.precision;
  date->level = summary.level;
  date->qualifiers = (guint8) (summary.qualifiers[EDTF_YEAR] | summary.qualifiers[EDTF_MONTH]
                               | summary.qualifiers[EDTF_DAY]);
  date->start = summary.start;
  date->end = summary.end;
  date->has_local = summary.has_local != FALSE;
  date->has_offset = summary.has_offset != FALSE;
  return TRUE;
}

static gboolean
date_init (gpointer memory, const char *text, gsize length, GError **error)
{
  CeasefireDate *date = memory;

  if (!date_init_plain (date, text, length) && !date_init_any (date, text, length, error))
    return FALSE;
  memcpy (date->text, text, length);
  date->text[length] = '\0';
  return TRUE;
}

static EdtfSummary
date_summarize (const CeasefireDate *date)
{
  EdtfSummary summary;

  ceasefire_edtf_read (date->text, strlen (date->text), &summary, NULL, NULL, NULL);
  return summary;
}

CeasefireDate *
ceasefire_date_parse (const char *text, gsize length, GError **error)
{
  g_return_val_if_fail (text != NULL, NULL);

  return ceasefire_scalar_parse (&ceasefire_date_scalar, text, length, error);
}

CeasefireDate *
ceasefire_date_new (const char *edtf, GError **error)
{
  g_return_val_if_fail (edtf != NULL, NULL);

  return ceasefire_date_parse (edtf, strlen (edtf), error);
}

CeasefireDate *
ceasefire_date_ref (CeasefireDate *date)
{
  g_return_val_if_fail (date != NULL, NULL);

  return ceasefire_view_ref (date);
}

void
ceasefire_date_unref (CeasefireDate *date)
{
  g_return_if_fail (date != NULL);

  ceasefire_view_unref (date);
}

#define DATE_GETTER(Type, member_, unset)                                                          \
  Type ceasefire_date_get_##member_ (const CeasefireDate *date)                                    \
  {                                                                                                \
    g_return_val_if_fail (date != NULL, unset);                                                    \
                                                                                                   \
    return date->member_;                                                                          \
  }

DATE_GETTER (const char *, text, NULL)
DATE_GETTER (CeasefireDateKind, kind, CEASEFIRE_DATE_KIND_UNSET)
DATE_GETTER (guint, level, 0)
DATE_GETTER (CeasefirePrecision, precision, CEASEFIRE_PRECISION_UNSET)
DATE_GETTER (CeasefireDateQualifiers, qualifiers, CEASEFIRE_DATE_QUALIFIERS_NONE)
DATE_GETTER (CeasefireDateEnd, start, CEASEFIRE_DATE_END_UNSET)
DATE_GETTER (CeasefireDateEnd, end, CEASEFIRE_DATE_END_UNSET)

CeasefireDateQualifiers
ceasefire_date_get_qualifiers_of (const CeasefireDate *date, CeasefirePrecision component)
{
  EdtfSummary summary;

  g_return_val_if_fail (date != NULL, CEASEFIRE_DATE_QUALIFIERS_NONE);
  g_return_val_if_fail (component == CEASEFIRE_PRECISION_DAY
                          || component == CEASEFIRE_PRECISION_MONTH
                          || component == CEASEFIRE_PRECISION_YEAR,
                        CEASEFIRE_DATE_QUALIFIERS_NONE);

  summary = date_summarize (date);
  return summary.qualifiers[component == CEASEFIRE_PRECISION_DAY     ? EDTF_DAY
                            : component == CEASEFIRE_PRECISION_MONTH ? EDTF_MONTH
                                                                     : EDTF_YEAR];
}

gboolean
ceasefire_date_equal (const CeasefireDate *a, const CeasefireDate *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return strcmp (a->text, b->text) == 0;
}

int
ceasefire_date_compare (const CeasefireDate *a, const CeasefireDate *b)
{
  EdtfSummary summary_a;
  EdtfSummary summary_b;

  g_return_val_if_fail (a != NULL && b != NULL, 0);

  summary_a = date_summarize (a);
  summary_b = date_summarize (b);
  if (summary_a.earliest != summary_b.earliest)
    return summary_a.earliest < summary_b.earliest ? -1 : 1;
  if (summary_a.latest != summary_b.latest)
    return summary_a.latest < summary_b.latest ? -1 : 1;
  return strcmp (a->text, b->text);
}

gboolean
ceasefire_date_get_earliest (const CeasefireDate *date, gint64 *seconds)
{
  return ceasefire_date_get_earliest_in_zone (date, NULL, seconds);
}

gboolean
ceasefire_date_get_latest (const CeasefireDate *date, gint64 *seconds)
{
  return ceasefire_date_get_latest_in_zone (date, NULL, seconds);
}

typedef struct
{
  GTimeZone *zone;
  gint64 earliest, latest;
} DateBounds;

static void
date_visit_bounds (const EdtfMember *member, gpointer user_data)
{
  DateBounds *bounds = user_data;

  if (member->start == CEASEFIRE_DATE_END_KNOWN)
    {
      gint64 start = ceasefire_zone_to_utc (member->from.is_local ? bounds->zone : NULL,
                                            member->from.first_start, FALSE);

      bounds->earliest = MIN (bounds->earliest, start);
    }
  if (member->end == CEASEFIRE_DATE_END_KNOWN)
    {
      gint64 last = ceasefire_calendar_add (member->to.last_end, -1);

      last = ceasefire_zone_to_utc (member->to.is_local ? bounds->zone : NULL, last, TRUE);
      bounds->latest = MAX (bounds->latest, last);
    }
}

static DateBounds
date_get_bounds (const CeasefireDate *date, GTimeZone *zone)
{
  DateBounds bounds = { zone, CALENDAR_AFTER, CALENDAR_BEFORE };
  EdtfSummary summary;

  if (zone == NULL)
    {
      summary = date_summarize (date);
      return (DateBounds){ NULL, summary.earliest, summary.latest };
    }
  ceasefire_edtf_read (date->text, strlen (date->text), &summary, date_visit_bounds, &bounds, NULL);
  if (date->start != CEASEFIRE_DATE_END_KNOWN)
    bounds.earliest = CALENDAR_BEFORE;
  if (date->end != CEASEFIRE_DATE_END_KNOWN)
    bounds.latest = CALENDAR_AFTER;
  return bounds;
}

gboolean
ceasefire_date_get_earliest_in_zone (const CeasefireDate *date, GTimeZone *zone, gint64 *seconds)
{
  DateBounds bounds;

  g_return_val_if_fail (date != NULL, FALSE);

  bounds = date_get_bounds (date, zone);
  if (seconds != NULL)
    *seconds = bounds.earliest;
  return bounds.earliest != CALENDAR_BEFORE;
}

gboolean
ceasefire_date_get_latest_in_zone (const CeasefireDate *date, GTimeZone *zone, gint64 *seconds)
{
  DateBounds bounds;

  g_return_val_if_fail (date != NULL, FALSE);

  bounds = date_get_bounds (date, zone);
  if (seconds != NULL)
    *seconds = bounds.latest;
  return bounds.latest != CALENDAR_AFTER;
}

char *
ceasefire_date_format_earliest (const CeasefireDate *date)
{
  return ceasefire_date_format_earliest_in_zone (date, NULL);
}

char *
ceasefire_date_format_latest (const CeasefireDate *date)
{
  return ceasefire_date_format_latest_in_zone (date, NULL);
}

char *
ceasefire_date_format_earliest_in_zone (const CeasefireDate *date, GTimeZone *zone)
{
  gint64 seconds;

  g_return_val_if_fail (date != NULL, NULL);

  if (date->start == CEASEFIRE_DATE_END_UNKNOWN)
    return g_strdup ("unknown");
  if (!ceasefire_date_get_earliest_in_zone (date, zone, &seconds))
    return g_strdup ("-inf");
  return ceasefire_calendar_format (seconds);
}

char *
ceasefire_date_format_latest_in_zone (const CeasefireDate *date, GTimeZone *zone)
{
  gint64 seconds;

  g_return_val_if_fail (date != NULL, NULL);

  if (date->end == CEASEFIRE_DATE_END_UNKNOWN)
    return g_strdup ("unknown");
  if (!ceasefire_date_get_latest_in_zone (date, zone, &seconds))
    return g_strdup ("+inf");
  return ceasefire_calendar_format (seconds);
}

static gpointer
date_scalar_ref (gpointer date)
{
  return ceasefire_date_ref (date);
}

static void
date_scalar_unref (gpointer date)
{
  ceasefire_date_unref (date);
}

/* G_DEFINE_BOXED_TYPE would do, but leans on a union that -Wpedantic objects to. */
GType
ceasefire_date_get_type (void)
{
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (
      &type, g_boxed_type_register_static ("CeasefireDate", date_scalar_ref, date_scalar_unref));
  return type;
}

const CeasefireScalar ceasefire_date_scalar = {
  .name = "an EDTF date",
  .described = CEASEFIRE_MODEL_KIND_DATE,
  .format = "edtf",
  .patterns = ceasefire_date_patterns,
  .get_type = ceasefire_date_get_type,
  .alignment = _Alignof(CeasefireDate),
  .measure = date_measure,
  .init = date_init,
  .text_offset = offsetof (CeasefireDate, text),
};
