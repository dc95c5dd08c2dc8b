/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/check.h"

#include <string.h>

/*
 * Years of another calendar. Where papers are dated by the Islamic calendar or by the Persian one, 1437
 * or 1395 is 2016, and is easily copied as it stands. So a year of 1300 to 1500 is odd in a dossier that
 * has years of 1900 to 2100; one that is about those centuries alone may have them. Of the header the
 * dates do not count: it is always of today.
 */

#define CHECK_YEARS_ODD_FIRST 1300
#define CHECK_YEARS_ODD_LAST 1500
#define CHECK_YEARS_TODAY_FIRST 1900
#define CHECK_YEARS_TODAY_LAST 2100

/* Takes what @at begins with if it is a year of four digits, the last of which may be X: its least and
 * its greatest value. */
static gboolean
check_years_read (const char *at, guint *least, guint *greatest)
{
  *least = *greatest = 0;
  at += strspn (at, "?~%");
  for (guint i = 0; i < 4; i++, at++)
    {
      if (*at != 'X' && !g_ascii_isdigit (*at))
        return FALSE;
      *least = *least * 10 + (*at == 'X' ? 0 : (guint) (*at - '0'));
      *greatest = *greatest * 10 + (*at == 'X' ? 9 : (guint) (*at - '0'));
    }
  return *at != 'X' && !g_ascii_isdigit (*at);
}

/* Where the next part of an interval or a set begins; NULL: nowhere. */
static const char *
check_years_find_next (const char *at)
{
  at = strpbrk (at, "/,.");
  return at ? at + strspn (at, "/,.") : NULL;
}

/* @a is the date, @b its year. What comes later may make it odd. */
char *
ceasefire_check_answer_year (CeasefireCheck *self, CheckEntry *entry)
{
  self->is_open = TRUE;
  return self->has_years_of_today
           ? g_strdup_printf ("%s looks like a date of the Islamic or the Persian calendar; other "
                              "dates are of %d to %d",
                              ceasefire_check_get_string (self, entry->a), CHECK_YEARS_TODAY_FIRST,
                              CHECK_YEARS_TODAY_LAST)
           : NULL;
}

void
ceasefire_check_years (CeasefireCheck *self, const char *date, const CeasefirePath *path)
{
  gboolean is_odd = FALSE;
  guint least;
  guint greatest;

  for (const char *at = date + strspn (date, "[{."); at; at = check_years_find_next (at))
    if (check_years_read (at, &least, &greatest))
      {
        is_odd = is_odd || (least >= CHECK_YEARS_ODD_FIRST && greatest <= CHECK_YEARS_ODD_LAST);
        if (self->record && least >= CHECK_YEARS_TODAY_FIRST && greatest <= CHECK_YEARS_TODAY_LAST)
          self->has_years_of_today = TRUE;
      }
  if (is_odd)
    ceasefire_check_ask (self, CHECK_ASK_YEAR, CHECK_OTHER_CALENDAR, path,
                         ceasefire_check_intern (self, date), 0);
}
