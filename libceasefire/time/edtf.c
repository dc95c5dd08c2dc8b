/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "time/edtf.h"

/* Positions are counted from 1 for readers. */
gboolean
ceasefire_edtf_fail (gsize position, GError **error, const char *format, ...)
{
  g_autofree char *reason = NULL;
  va_list arguments;

  if (error == NULL)
    return FALSE;
  va_start (arguments, format);
  reason = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_set_error (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_VALUE, "%s (character %" G_GSIZE_FORMAT ")",
               reason, position + 1);
  return FALSE;
}

/* Says what stands at the cursor in place of what was expected. */
gboolean
ceasefire_edtf_fail_at (const EdtfCursor *cursor, GError **error, const char *expected)
{
  char found = ceasefire_edtf_peek (cursor);

  if (cursor->position >= cursor->length)
    return ceasefire_edtf_fail (cursor->position, error, "%s is expected, but the text ends",
                                expected);
  if (found == ' ')
    return ceasefire_edtf_fail (cursor->position, error,
                                "%s is expected, not a space; "
                                "a date has none",
                                expected);
  if (g_ascii_isgraph (found))
    return ceasefire_edtf_fail (cursor->position, error, "%s is expected, not '%c'", expected,
                                found);
  return ceasefire_edtf_fail (cursor->position, error, "%s is expected, not byte 0x%02X", expected,
                              (guint) (guchar) found);
}

/* A set of thousands of days is no date of anything, and makes comparisons slow. */
#define EDTF_MAX_LENGTH 65535

/* What is common to the members of a set while they are being read. */
typedef struct
{
  EdtfSummary *summary;
  EdtfVisit visit;
  gpointer user_data;
  gboolean has_members;
} EdtfReading;

static void
edtf_add_unit (EdtfReading *reading, const EdtfUnit *unit)
{
  EdtfSummary *summary = reading->summary;

  summary->level = MAX (summary->level, unit->level);
  for (int i = 0; i < EDTF_N_COMPONENTS; i++)
    summary->qualifiers[i] |= unit->qualifiers[i];
  if (!reading->has_members)
    summary->precision = unit->precision;
  else if (summary->precision != unit->precision)
    summary->precision = CEASEFIRE_PRECISION_UNSET;
  reading->has_members = TRUE;
  *(unit->is_local ? &summary->has_local : &summary->has_offset) = TRUE;
}

static void
edtf_add_member (EdtfReading *reading, const EdtfMember *member)
{
  EdtfSummary *summary = reading->summary;

  if (member->start == CEASEFIRE_DATE_END_KNOWN)
    edtf_add_unit (reading, &member->from);
  if (member->end == CEASEFIRE_DATE_END_KNOWN)
    edtf_add_unit (reading, &member->to);
  summary->earliest = MIN (summary->earliest, member->start == CEASEFIRE_DATE_END_KNOWN
                                                ? member->from.first_start
                                                : CALENDAR_BEFORE);
  summary->latest = MAX (summary->latest, member->end == CEASEFIRE_DATE_END_KNOWN
                                            ? ceasefire_calendar_add (member->to.last_end, -1)
                                            : CALENDAR_AFTER);
  summary->start
    = MAX (summary->start, member->or_before ? CEASEFIRE_DATE_END_OPEN : member->start);
  summary->end = MAX (summary->end, member->or_after ? CEASEFIRE_DATE_END_OPEN : member->end);
  if (reading->visit != NULL)
    reading->visit (member, reading->user_data);
}

/* Whether no completion goes forward. Clocks of which one is unknown may differ by up to a day. */
static gboolean
edtf_runs_backwards (const EdtfUnit *from, const EdtfUnit *to)
{
  gint64 slack = from->is_local != to->is_local ? 26 * 3600 : 0;

  return ceasefire_calendar_add (from->first_start, -slack) >= to->last_end;
}

static gboolean
edtf_take_dots (EdtfCursor *cursor)
{
  if (cursor->length - cursor->position < 2 || cursor->text[cursor->position] != '.'
      || cursor->text[cursor->position + 1] != '.')
    return FALSE;
  cursor->position += 2;
  return TRUE;
}

/* a..b, whose ends are alike, for all that lies between can be counted only so. */
static gboolean
edtf_read_range (EdtfCursor *cursor, EdtfMember *member, GError **error)
{
  gsize start = cursor->position;

  if (!ceasefire_edtf_read_unit (cursor, &member->to, error))
    return FALSE;
  if (member->to.precision != member->from.precision)
    return ceasefire_edtf_fail (start, error, "the ends of a range differ in precision");
  if (edtf_runs_backwards (&member->from, &member->to))
    return ceasefire_edtf_fail (start, error, "the range ends before it begins");
  return TRUE;
}

static gboolean
edtf_read_set_member (EdtfCursor *cursor, EdtfMember *member, char close, gboolean is_first,
                      GError **error)
{
  gsize start = cursor->position;

  memset (member, 0, sizeof *member);
  member->start = member->end = CEASEFIRE_DATE_END_KNOWN;
  if (edtf_take_dots (cursor))
    {
      if (!is_first)
        return ceasefire_edtf_fail (start, error, "only the first member of a set begins with ..");
      member->start = CEASEFIRE_DATE_END_OPEN;
      return ceasefire_edtf_read_unit (cursor, &member->to, error);
    }
  if (!ceasefire_edtf_read_unit (cursor, &member->from, error))
    return FALSE;
  member->to = member->from;
  if (!edtf_take_dots (cursor))
    return TRUE;
  if (ceasefire_edtf_peek (cursor) == close)
    {
      member->end = CEASEFIRE_DATE_END_OPEN;
      return TRUE;
    }
  return edtf_read_range (cursor, member, error);
}

static gboolean
edtf_read_set (EdtfCursor *cursor, EdtfReading *reading, GError **error)
{
  gboolean is_all = ceasefire_edtf_take (cursor, '{');
  char close = is_all ? '}' : ']';
  const char *expected = is_all ? "',' or '}'" : "',' or ']'";

  if (!is_all)
    cursor->position++;
  reading->summary->kind = is_all ? CEASEFIRE_DATE_KIND_ALL_OF : CEASEFIRE_DATE_KIND_ONE_OF;
  reading->summary->level = 2;
  cursor->in_set = TRUE;
  for (gboolean is_first = TRUE;; is_first = FALSE)
    {
      EdtfMember member;

      if (!edtf_read_set_member (cursor, &member, close, is_first, error))
        return FALSE;
      /* All dates from one to another make a span; one of them does not. */
      member.is_span = is_all;
      edtf_add_member (reading, &member);
      if (ceasefire_edtf_take (cursor, close))
        return TRUE;
      if (!ceasefire_edtf_take (cursor, ','))
        return ceasefire_edtf_fail_at (cursor, error, expected);
      /* The standard has no space here; everybody else writes one. */
      ceasefire_edtf_take (cursor, ' ');
    }
}

/* [a..b] for an end of an interval: one of the units from a to b, as unspecified digits are. */
static gboolean
edtf_read_end_range (EdtfCursor *cursor, EdtfUnit *unit, GError **error)
{
  gsize start = cursor->position++;
  EdtfMember range;

  memset (&range, 0, sizeof range);
  if (!ceasefire_edtf_read_unit (cursor, &range.from, error))
    return FALSE;
  if (!edtf_take_dots (cursor))
    return ceasefire_edtf_fail_at (cursor, error, "'..'");
  if (!edtf_read_range (cursor, &range, error))
    return FALSE;
  if (!ceasefire_edtf_take (cursor, ']'))
    return ceasefire_edtf_fail_at (cursor, error, "']'");
  if (range.from.is_local != range.to.is_local || range.from.approximate_count > 0
      || range.to.approximate_count > 0)
    return ceasefire_edtf_fail (start, error,
                                "the ends of a range are of one clock, and not about");
  *unit = range.from;
  unit->last_start = range.to.last_start;
  unit->last_end = range.to.last_end;
  for (int i = 0; i < EDTF_N_COMPONENTS; i++)
    unit->qualifiers[i] |= range.to.qualifiers[i];
  return TRUE;
}

/* Whether an end of an interval stops here. */
static gboolean
edtf_is_at_end (const EdtfCursor *cursor)
{
  return cursor->position >= cursor->length || ceasefire_edtf_peek (cursor) == '/';
}

/* An end of an interval: a date, one of a range of them, or nothing. */
static gboolean
edtf_read_end (EdtfCursor *cursor, EdtfUnit *unit, CeasefireDateEnd *end, GError **error)
{
  *end = CEASEFIRE_DATE_END_UNKNOWN;
  if (edtf_is_at_end (cursor))
    return TRUE;
  *end = CEASEFIRE_DATE_END_KNOWN;
  if (ceasefire_edtf_peek (cursor) == '[')
    return edtf_read_end_range (cursor, unit, error);
  return ceasefire_edtf_read_unit (cursor, unit, error);
}

/* The start may be two dots too, or have them before it: then it is on that date or before. */
static gboolean
edtf_read_start (EdtfCursor *cursor, EdtfMember *member, GError **error)
{
  if (!edtf_take_dots (cursor))
    return edtf_read_end (cursor, &member->from, &member->start, error);
  member->start = CEASEFIRE_DATE_END_OPEN;
  if (edtf_is_at_end (cursor))
    return TRUE;
  member->start = CEASEFIRE_DATE_END_KNOWN;
  member->or_before = TRUE;
  if (!ceasefire_edtf_read_unit (cursor, &member->from, error))
    return FALSE;
  member->from.first_start = CALENDAR_BEFORE;
  return TRUE;
}

/* The end likewise, with the dots behind it: then it is on that date or after. */
static gboolean
edtf_read_finish (EdtfCursor *cursor, EdtfMember *member, GError **error)
{
  gboolean is_range = ceasefire_edtf_peek (cursor) == '[';

  if (edtf_take_dots (cursor))
    {
      member->end = CEASEFIRE_DATE_END_OPEN;
      return TRUE;
    }
  if (!edtf_read_end (cursor, &member->to, &member->end, error))
    return FALSE;
  if (!is_range && member->end == CEASEFIRE_DATE_END_KNOWN && edtf_take_dots (cursor))
    {
      member->or_after = TRUE;
      member->to.last_end = CALENDAR_AFTER;
    }
  return TRUE;
}

static gboolean
edtf_has_bare_unspecified (const EdtfUnit *unit)
{
  return unit->first_start != unit->last_start || unit->first_end != unit->last_end;
}

/* Level 1 has open, unknown and qualified ends; level 2 unspecified digits too. */
static guint8
edtf_interval_level (const EdtfMember *member)
{
  guint8 level = 0;

  if (member->start != CEASEFIRE_DATE_END_KNOWN || member->end != CEASEFIRE_DATE_END_KNOWN)
    level = 1;
  if ((member->start == CEASEFIRE_DATE_END_KNOWN && edtf_has_bare_unspecified (&member->from))
      || (member->end == CEASEFIRE_DATE_END_KNOWN && edtf_has_bare_unspecified (&member->to)))
    level = 2;
  return level;
}

static gboolean
edtf_read_interval (EdtfCursor *cursor, EdtfReading *reading, EdtfMember *member, GError **error)
{
  gsize start;

  cursor->position++;
  start = cursor->position;
  if (!edtf_read_finish (cursor, member, error))
    return FALSE;
  if (cursor->position < cursor->length)
    return ceasefire_edtf_fail_at (cursor, error, "the end of the date");
  if (member->start == CEASEFIRE_DATE_END_KNOWN && member->end == CEASEFIRE_DATE_END_KNOWN
      && edtf_runs_backwards (&member->from, &member->to))
    return ceasefire_edtf_fail (start, error, "the interval ends before it begins");
  member->is_span = TRUE;
  reading->summary->kind = CEASEFIRE_DATE_KIND_INTERVAL;
  reading->summary->level = edtf_interval_level (member);
  edtf_add_member (reading, member);
  return TRUE;
}

static gboolean
edtf_read_single (EdtfCursor *cursor, EdtfReading *reading, GError **error)
{
  EdtfMember member;

  memset (&member, 0, sizeof member);
  if (!edtf_read_start (cursor, &member, error))
    return FALSE;
  if (ceasefire_edtf_peek (cursor) == '/')
    return edtf_read_interval (cursor, reading, &member, error);
  if (member.start == CEASEFIRE_DATE_END_OPEN || member.or_before)
    return ceasefire_edtf_fail_at (cursor, error, "'/' of an interval");
  member.end = CEASEFIRE_DATE_END_KNOWN;
  member.to = member.from;
  reading->summary->kind = member.from.kind;
  edtf_add_member (reading, &member);
  return TRUE;
}

/* A bracket begins a set, unless what it encloses is the start of an interval. */
static gboolean
edtf_is_set (const char *text, gsize length)
{
  const char *close;

  if (length == 0 || (*text != '[' && *text != '{'))
    return FALSE;
  close = *text == '[' ? memchr (text, ']', length) : NULL;
  return close == NULL || close + 1 == text + length || close[1] != '/';
}

/* Most dates are plain days: YYYY-MM-DD. FALSE leaves it to the reader proper. */
static gboolean
edtf_read_plain_day (const char *text, EdtfSummary *summary)
{
  static const guint8 places[] = { 0, 1, 2, 3, 5, 6, 8, 9 };
  int digits[G_N_ELEMENTS (places)];
  int year, month, day;

  if (text[4] != '-' || text[7] != '-')
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      digits[i] = text[places[i]] - '0';
      if (digits[i] < 0 || digits[i] > 9)
        return FALSE;
    }
  year = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3];
  month = digits[4] * 10 + digits[5];
  day = digits[6] * 10 + digits[7];
  if (month < 1 || month > 12 || day < 1 || day > ceasefire_calendar_days_in_month (year, month))
    return FALSE;
  summary->earliest = ceasefire_calendar_seconds (year, month, day);
  summary->latest = summary->earliest + CALENDAR_DAY - 1;
  summary->kind = CEASEFIRE_DATE_KIND_DATE;
  summary->precision = CEASEFIRE_PRECISION_DAY;
  summary->start = summary->end = CEASEFIRE_DATE_END_KNOWN;
  summary->has_local = TRUE;
  return TRUE;
}

gboolean
ceasefire_edtf_read (const char *text, gsize length, EdtfSummary *summary, EdtfVisit visit,
                     gpointer user_data, GError **error)
{
  EdtfCursor cursor = { text, length, 0, FALSE };
  EdtfReading reading = { summary, visit, user_data, FALSE };

  memset (summary, 0, sizeof *summary);
  if (length == 10 && visit == NULL && edtf_read_plain_day (text, summary))
    return TRUE;
  summary->earliest = CALENDAR_AFTER;
  summary->latest = CALENDAR_BEFORE;
  if (length == 0)
    return ceasefire_edtf_fail (0, error, "a date is expected, but the text is empty");
  if (length > EDTF_MAX_LENGTH)
    return ceasefire_edtf_fail (EDTF_MAX_LENGTH, error, "the text is too long for a date");
  if (!(edtf_is_set (text, length) ? edtf_read_set (&cursor, &reading, error)
                                   : edtf_read_single (&cursor, &reading, error)))
    return FALSE;
  if (cursor.position < length)
    return ceasefire_edtf_fail_at (&cursor, error, "the end of the date");
  return TRUE;
}
