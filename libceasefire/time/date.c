/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "time/date.h"
#include "time/date-private.h"
#include "time/edtf.h"
#include "time/patterns.h"
#include "time/zone.h"

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
  return sizeof (CeasefireDate) + length + 1;
}

static gboolean
date_init (gpointer memory, const char *text, gsize length, GError **error)
{
  CeasefireDate *date = memory;
  EdtfSummary summary;

  if (!ceasefire_edtf_read (text, length, &summary, NULL, NULL, error))
    return FALSE;
  date->references = 0;
  date->kind = summary.kind;
  date->precision = summary.precision;
  date->level = summary.level;
  date->qualifiers = (guint8) (summary.qualifiers[EDTF_YEAR] | summary.qualifiers[EDTF_MONTH]
                               | summary.qualifiers[EDTF_DAY]);
  date->start = summary.start;
  date->end = summary.end;
  date->has_local = summary.has_local != FALSE;
  date->has_offset = summary.has_offset != FALSE;
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

  return ceasefire_scalar_ref (&ceasefire_date_scalar, date);
}

void
ceasefire_date_unref (CeasefireDate *date)
{
  g_return_if_fail (date != NULL);

  ceasefire_scalar_unref (&ceasefire_date_scalar, date);
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

static const char *
date_scalar_get_text (gconstpointer date)
{
  return ceasefire_date_get_text (date);
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
  .format = "edtf",
  .patterns = ceasefire_date_patterns,
  .get_type = ceasefire_date_get_type,
  .references = G_STRUCT_OFFSET (CeasefireDate, references),
  .alignment = _Alignof(CeasefireDate),
  .measure = date_measure,
  .init = date_init,
  .get_text = date_scalar_get_text,
};
