/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "time/edtf.h"

#define EDTF_LEAST_OFFSET (-12 * 60)
#define EDTF_GREATEST_OFFSET (14 * 60)

static gboolean
edtf_read_two_digits (EdtfCursor *cursor, const char *expected, int maximum, int *value,
                      GError **error)
{
  gsize start = cursor->position;

  *value = 0;
  for (int i = 0; i < 2; i++, cursor->position++)
    {
      char digit = ceasefire_edtf_peek (cursor);

      if (!g_ascii_isdigit (digit))
        return ceasefire_edtf_fail_at (cursor, error, expected);
      *value = *value * 10 + (digit - '0');
    }
  if (*value > maximum)
    return ceasefire_edtf_fail (start, error, "%02d is not %s between 00 and %02d", *value,
                                expected, maximum);
  return TRUE;
}

static gboolean
edtf_read_fraction (EdtfCursor *cursor, GError **error)
{
  if (!ceasefire_edtf_take (cursor, '.') && (cursor->in_set || !ceasefire_edtf_take (cursor, ',')))
    return TRUE;
  if (!g_ascii_isdigit (ceasefire_edtf_peek (cursor)))
    return ceasefire_edtf_fail_at (cursor, error, "a digit of the fraction");
  while (g_ascii_isdigit (ceasefire_edtf_peek (cursor)))
    cursor->position++;
  return TRUE;
}

/* In minutes, 0 if there is none, and then the unit is local. */
static gboolean
edtf_read_offset (EdtfCursor *cursor, EdtfUnit *unit, int *offset, GError **error)
{
  gsize start = cursor->position;
  gboolean negative = ceasefire_edtf_peek (cursor) == '-';
  int hours, minutes = 0;

  *offset = 0;
  if (ceasefire_edtf_take (cursor, 'Z'))
    return TRUE;
  if (!negative && ceasefire_edtf_peek (cursor) != '+')
    {
      unit->is_local = TRUE;
      return TRUE;
    }
  cursor->position++;
  if (!edtf_read_two_digits (cursor, "an offset of two digits", 23, &hours, error))
    return FALSE;
  if (ceasefire_edtf_take (cursor, ':')
      && !edtf_read_two_digits (cursor, "an offset minute of two digits", 59, &minutes, error))
    return FALSE;
  *offset = (hours * 60 + minutes) * (negative ? -1 : 1);
  if (*offset == 0 && negative)
    return ceasefire_edtf_fail (start, error, "an offset of zero is written Z or +00:00");
  if (*offset < EDTF_LEAST_OFFSET || *offset > EDTF_GREATEST_OFFSET)
    return ceasefire_edtf_fail (start, error, "no clock has an offset outside -12:00 to +14:00");
  return TRUE;
}

/* A leap second ends the last minute of a month in UTC. Unix time has no number for it: it counts
   as the second before it, and so stays in its day. */
static gboolean
edtf_check_leap_second (gsize position, gint64 second_before, GError **error)
{
  gint64 after = second_before + 1;

  if (after % CALENDAR_DAY == 0 && ceasefire_calendar_day (after / CALENDAR_DAY).day == 1)
    return TRUE;
  return ceasefire_edtf_fail (position, error,
                              "second 60 is a leap second, which only the last minute of a month "
                              "in UTC can have");
}

typedef struct
{
  int hour, minute, second;
  gsize second_position;
  gboolean has_fraction; /* one that is not 0 */
} EdtfClock;

/* The second, and a fraction of it, which is checked but not counted. */
static gboolean
edtf_read_second (EdtfCursor *cursor, EdtfClock *clock, GError **error)
{
  gsize end;

  clock->second_position = cursor->position;
  if (!edtf_read_two_digits (cursor, "a second of two digits", 60, &clock->second, error))
    return FALSE;
  end = cursor->position;
  if (!edtf_read_fraction (cursor, error))
    return FALSE;
  for (end++; end < cursor->position; end++)
    clock->has_fraction |= cursor->text[end] != '0';
  return TRUE;
}

static gboolean
edtf_read_time (EdtfCursor *cursor, EdtfClock *clock, EdtfUnit *unit, GError **error)
{
  gsize start = cursor->position;

  if (!edtf_read_two_digits (cursor, "an hour of two digits", 24, &clock->hour, error))
    return FALSE;
  if (!ceasefire_edtf_take (cursor, ':'))
    return ceasefire_edtf_fail_at (cursor, error, "':' and the minute");
  if (!edtf_read_two_digits (cursor, "a minute of two digits", 59, &clock->minute, error))
    return FALSE;
  unit->precision = CEASEFIRE_PRECISION_MINUTE;
  if (ceasefire_edtf_take (cursor, ':'))
    {
      unit->precision = CEASEFIRE_PRECISION_SECOND;
      if (!edtf_read_second (cursor, clock, error))
        return FALSE;
    }
  if (clock->hour == 24 && (clock->minute != 0 || clock->second != 0 || clock->has_fraction))
    return ceasefire_edtf_fail (start, error, "hour 24 is only the end of a day, 24:00:00");
  return TRUE;
}

/* Reads what follows the T of a date-time. */
gboolean
ceasefire_edtf_read_clock (EdtfCursor *cursor, const CalendarDay *day, EdtfUnit *unit,
                           GError **error)
{
  EdtfClock clock = { 0, 0, 0, 0, FALSE };
  int offset;

  if (!edtf_read_time (cursor, &clock, unit, error)
      || !edtf_read_offset (cursor, unit, &offset, error))
    return FALSE;
  unit->kind = CEASEFIRE_DATE_KIND_DATE_TIME;
  unit->first_start = ceasefire_calendar_seconds (day->year, day->month, day->day)
                      + clock.hour * 3600 + clock.minute * 60 + MIN (clock.second, 59)
                      - offset * 60;
  if (clock.second == 60
      && !edtf_check_leap_second (clock.second_position, unit->first_start, error))
    return FALSE;
  unit->first_end = unit->first_start + (unit->precision == CEASEFIRE_PRECISION_SECOND ? 1 : 60);
  unit->last_start = unit->first_start;
  unit->last_end = unit->first_end;
  return TRUE;
}
