/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "time/edtf.h"

/*
 * Unspecified digits. A pattern is a year of digits and X; its values are walked in order without
 * a list, by spelling a running number with the X places.
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

static gboolean
edtf_pair_fits (const char *digits, int value)
{
  return (digits[0] == 'X' || digits[0] - '0' == value / 10)
         && (digits[1] == 'X' || digits[1] - '0' == value % 10);
}

/* The first (or the last) value from 1 to maximum that two digits or X fit; 0 if there is none. */
static int
edtf_find_pair (const char *digits, int maximum, gboolean latest)
{
  for (int i = 0; i < maximum; i++)
    {
      int value = latest ? maximum - i : i + 1;

      if (edtf_pair_fits (digits, value))
        return value;
    }
  return 0;
}

/* The first (or the last) day of a year that fits. */
static gboolean
edtf_find_in_year (const char *month, const char *day, gboolean latest, CalendarDay *found)
{
  for (int i = 0; i < 12; i++)
    {
      found->month = latest ? 12 - i : i + 1;
      if (!edtf_pair_fits (month, found->month))
        continue;
      found->day = edtf_find_pair (
        day, ceasefire_calendar_days_in_month (found->year, found->month), latest);
      if (found->day != 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
edtf_find (const EdtfPattern *years, gboolean negative, const char *month, const char *day,
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
      if (edtf_find_in_year (month, day, latest, found))
        return TRUE;
      failed[is_leap] = TRUE;
    }
  return FALSE;
}

/* Without X there is nothing to look for. */
static gboolean
edtf_take_exact (const EdtfPattern *years, gboolean negative, const char *month, const char *day,
                 CalendarDay *found)
{
  found->year = edtf_pattern_value (years, 0) * (negative ? -1 : 1);
  found->month = (month[0] - '0') * 10 + month[1] - '0';
  found->day = (day[0] - '0') * 10 + day[1] - '0';
  return found->month >= 1 && found->month <= 12 && found->day >= 1
         && found->day <= ceasefire_calendar_days_in_month (found->year, found->month);
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

  if (month == NULL)
    month = "01";
  if (day == NULL)
    day = "01";
  if (years.count == 1 && memchr (month, 'X', 2) == NULL && memchr (day, 'X', 2) == NULL)
    {
      gboolean exists = edtf_take_exact (&years, negative, month, day, first);

      *last = *first;
      return exists;
    }
  return edtf_find (&years, negative, month, day, FALSE, first)
         && edtf_find (&years, negative, month, day, TRUE, last);
}
