/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "time/edtf.h"

/*
 * Unspecified digits. A pattern is a string of digits and X; its values are walked in order
 * without a list, by spelling a running number with the X places.
 */
typedef struct
{
  const char *digits;
  int length;
  int count; /* 10 to the number of X */
} EdtfPattern;

static EdtfPattern
edtf_pattern (const char *digits, int length)
{
  EdtfPattern pattern = { digits, length, 1 };

  for (int i = 0; i < length; i++)
    if (digits[i] == 'X')
      pattern.count *= 10;
  return pattern;
}

/* The values grow with index, which is 0 to count - 1. */
static int
edtf_pattern_value (const EdtfPattern *pattern, int index)
{
  int value = 0;
  int place = pattern->count;

  for (int i = 0; i < pattern->length; i++)
    {
      int digit = pattern->digits[i] - '0';

      if (pattern->digits[i] == 'X')
        {
          place /= 10;
          digit = index / place % 10;
        }
      value = value * 10 + digit;
    }
  return value;
}

/* The least (or the greatest) value between minimum and maximum; -1 if there is none. */
static int
edtf_pattern_find (const EdtfPattern *pattern, int minimum, int maximum, gboolean greatest)
{
  for (int i = 0; i < pattern->count; i++)
    {
      int value = edtf_pattern_value (pattern, greatest ? pattern->count - 1 - i : i);

      if (value >= minimum && value <= maximum)
        return value;
    }
  return -1;
}

/* The first (or the last) day of a year that fits; a pattern of NULL is left out. */
static gboolean
edtf_find_in_year (const char *months, const char *days, gboolean latest, CalendarDay *found)
{
  EdtfPattern month_pattern = edtf_pattern (months, 2);
  EdtfPattern day_pattern = edtf_pattern (days != NULL ? days : "01", 2);

  for (int i = 0; i < month_pattern.count; i++)
    {
      int month = edtf_pattern_value (&month_pattern, latest ? month_pattern.count - 1 - i : i);
      int day;

      if (month < 1 || month > 12)
        continue;
      day = edtf_pattern_find (&day_pattern, 1,
                               ceasefire_calendar_days_in_month (found->year, month), latest);
      if (day < 0)
        continue;
      found->month = month;
      found->day = day;
      return TRUE;
    }
  return FALSE;
}

static gboolean
edtf_find (const EdtfPattern *years, gboolean negative, const char *months, const char *days,
           gboolean latest, CalendarDay *found)
{
  gboolean failed[2] = { FALSE, FALSE };

  /* Years differ in nothing but their leap day, so one failure of each sort is enough. */
  for (int i = 0; i < years->count && !(failed[0] && failed[1]); i++)
    {
      int index = latest != negative ? years->count - 1 - i : i;
      gboolean is_leap;

      found->year = edtf_pattern_value (years, index);
      if (negative && found->year == 0)
        continue;
      found->year = negative ? -found->year : found->year;
      is_leap = ceasefire_calendar_is_leap (found->year);
      if (failed[is_leap])
        continue;
      if (edtf_find_in_year (months, days, latest, found))
        return TRUE;
      failed[is_leap] = TRUE;
    }
  return FALSE;
}

/*
 * Finds the first and the last day that fit a year of four digits, and a month and a day of two
 * (NULL if absent, and then the first of them is meant). FALSE if no day fits.
 */
gboolean
ceasefire_edtf_resolve (gboolean negative, const char *year, const char *month, const char *day,
                        CalendarDay *first, CalendarDay *last)
{
  EdtfPattern years = edtf_pattern (year, 4);
  const char *months = month != NULL ? month : "01";

  return edtf_find (&years, negative, months, day, FALSE, first)
         && edtf_find (&years, negative, months, day, TRUE, last);
}
