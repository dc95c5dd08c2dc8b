/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/export-date.h"

#include <string.h>

/* Plain dates of those of EDTF, by their text: what has any other sign than digits in it is not plain. */

#define DAY_LENGTH 10
#define MINUTE_LENGTH 16
#define SECOND_LENGTH 19

/* How much of @text is a day, month or year; 0: it is none. Months beyond 12 are seasons. */
static gsize
measure_day (const char *text)
{
  gsize length = strspn (text, "0123456789-");

  for (gsize i = 0; i < length; i++)
    if ((text[i] == '-') != (i == 4 || i == 7))
      return 0;
  if (length != 4 && length != 7 && length != DAY_LENGTH)
    return 0;
  return length > 4 && strncmp (text + 5, "13", 2) >= 0 ? 0 : length;
}

/* A moment with an offset, in UTC and as exact as it was. */
static char *
print_moment (const char *text)
{
  g_autoptr (CeasefireDate) date = ceasefire_date_new (text, NULL);
  char *utc = date ? ceasefire_date_format_earliest (date) : NULL;

  if (utc && ceasefire_date_get_precision (date) == CEASEFIRE_PRECISION_MINUTE)
    strcpy (utc + MINUTE_LENGTH, "Z");
  return utc;
}

/* One date. *@is_whole becomes FALSE if it says more than what is returned. */
static char *
print_plain (const char *text, gboolean *is_whole)
{
  gsize length = measure_day (text);
  const char *rest = text + length;

  if (length > 0 && *rest == '\0')
    return g_strdup (text);
  if (length == DAY_LENGTH && *rest == 'T' && strpbrk (rest, "Z+-") && !strpbrk (rest, "?~%.,X"))
    return print_moment (text);
  *is_whole = FALSE;
  /* A time of day without a zone is no moment in UTC, but the day is what it is. */
  return length == DAY_LENGTH && *rest == 'T' && !strpbrk (rest, "?~%X") && !strpbrk (rest, "Z+-")
           ? g_strndup (text, DAY_LENGTH)
           : NULL;
}

static char *
print_end (const char *text, CeasefireDateEnd end, gboolean *is_whole)
{
  if (end == CEASEFIRE_DATE_END_OPEN && g_str_equal (text, ".."))
    return NULL;
  if (end == CEASEFIRE_DATE_END_KNOWN)
    return print_plain (text, is_whole);
  *is_whole = FALSE; /* that there is one, and nobody knows when */
  return NULL;
}

void
ceasefire_export_date_init (CeasefireExportDate *date, CeasefireExport *self,
                            CeasefireRecord *record, const char *member, const CeasefireDate *edtf)
{
  const char *text = edtf ? ceasefire_date_get_text (edtf) : NULL;
  const char *slash = text ? strchr (text, '/') : NULL;
  gboolean is_whole = TRUE;

  *date = (CeasefireExportDate){ .single = NULL };
  if (text == NULL)
    return;
  if (slash)
    {
      g_autofree char *start = g_strndup (text, (gsize) (slash - text));

      date->start = print_end (start, ceasefire_date_get_start (edtf), &is_whole);
      date->end = print_end (slash + 1, ceasefire_date_get_end (edtf), &is_whole);
    }
  else
    date->single = print_plain (text, &is_whole);
  if (!is_whole)
    ceasefire_export_lose (self, record, member, "less exactly or not at all");
}

void
ceasefire_export_date_clear (CeasefireExportDate *date)
{
  g_clear_pointer (&date->single, g_free);
  g_clear_pointer (&date->start, g_free);
  g_clear_pointer (&date->end, g_free);
}
