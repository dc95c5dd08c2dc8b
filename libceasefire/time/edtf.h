/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "time/calendar.h"
#include <ceasefire/ceasefire-date.h>

G_BEGIN_DECLS

/*
 * The reader of EDTF. It works on bytes, needs no terminator, and allocates nothing but errors.
 * Any byte outside ASCII ends it, so byte and character positions are the same.
 */
typedef struct
{
  const char *text;
  gsize length;
  gsize position;
  gboolean in_set; /* a comma goes to the next member, and never to a fraction */
} EdtfCursor;

/* The components that a qualifier can be about. */
typedef enum
{
  EDTF_YEAR,
  EDTF_MONTH,
  EDTF_DAY,
  EDTF_N_COMPONENTS,
} EdtfComponent;

/*
 * One date without interval or set. It names one unit of time [start, end), but unspecified digits
 * leave open which: first_ and last_ are the earliest and the latest unit that it can mean. In
 * seconds of its own clock if is_local, else UTC. Qualifiers are not counted in.
 */
typedef struct
{
  gint64 first_start, first_end;
  gint64 last_start, last_end;
  gint64 approximate_count; /* how far "about" reaches: so many ... */
  guint8 approximate_unit;  /* ... of a CalendarUnit; count 0 if not approximate */
  guint8 kind;              /* CeasefireDateKind: date, date-time or season */
  guint8 precision;         /* CeasefirePrecision */
  guint8 level;
  guint8 qualifiers[EDTF_N_COMPONENTS]; /* CeasefireDateQualifiers */
  gboolean is_local;
} EdtfUnit;

/*
 * A unit (from and to are the same), or what goes from one to another. An interval may begin "before
 * or on" a unit and end "on or after" one: then that has no first or no last second.
 */
typedef struct
{
  EdtfUnit from, to;
  CeasefireDateEnd start, end;
  gboolean or_before, or_after;
  gboolean is_span; /* it lasts from from to to, rather than being one of the units between */
} EdtfMember;

/* What a whole date amounts to. */
typedef struct
{
  gint64 earliest; /* CALENDAR_BEFORE if none */
  gint64 latest;   /* the last second; CALENDAR_AFTER if none */
  guint8 kind, precision, level, start, end;
  guint8 qualifiers[EDTF_N_COMPONENTS];
  gboolean has_local, has_offset; /* parts without and with a known clock */
} EdtfSummary;

typedef void (*EdtfVisit) (const EdtfMember *member, gpointer user_data);

/* Reads a whole text. Calls visit (nullable) for each member of a set, once for anything else. */
gboolean ceasefire_edtf_read (const char *text, gsize length, EdtfSummary *summary, EdtfVisit visit,
                              gpointer user_data, GError **error);

/* What remains is private to the files of the reader. */
gboolean ceasefire_edtf_read_unit (EdtfCursor *cursor, EdtfUnit *unit, GError **error);
gboolean ceasefire_edtf_read_clock (EdtfCursor *cursor, const CalendarDay *day, EdtfUnit *unit,
                                    GError **error);
gboolean ceasefire_edtf_resolve (gboolean negative, const char *year, const char *month,
                                 const char *day, CalendarDay *first, CalendarDay *last);
gboolean ceasefire_edtf_fail (gsize position, GError **error, const char *format, ...)
  G_GNUC_PRINTF (3, 4);
gboolean ceasefire_edtf_fail_at (const EdtfCursor *cursor, GError **error, const char *expected);

static inline char
ceasefire_edtf_peek (const EdtfCursor *cursor)
{
  return cursor->position < cursor->length ? cursor->text[cursor->position] : '\0';
}

static inline gboolean
ceasefire_edtf_take (EdtfCursor *cursor, char wanted)
{
  if (ceasefire_edtf_peek (cursor) != wanted || cursor->position >= cursor->length)
    return FALSE;
  cursor->position++;
  return TRUE;
}

G_END_DECLS
