/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "fuzz.h"

#include <ceasefire/ceasefire-date.h>
#include <ceasefire/ceasefire-duration.h>

/*
 * Dates and durations: what is accepted keeps its text, is read the same again, and its instants
 * are in order.
 */

/*
 * An interval may have an offset at one end alone. What zone the other end means is not known, so
 * that it may seem to end before it starts, but by no more than zones differ.
 */
static gboolean
is_in_order (const CeasefireDate *date)
{
  const gint64 zones_differ = 26 * 3600;
  gint64 from;
  gint64 to;

  return !ceasefire_date_get_earliest (date, &from) || !ceasefire_date_get_latest (date, &to)
         || from - zones_differ <= to;
}

static void
try_date (const char *text)
{
  g_autoptr (CeasefireDate) date = ceasefire_date_new (text, NULL);
  g_autoptr (CeasefireDate) again = NULL;
  g_autofree char *earliest = NULL;
  g_autofree char *latest = NULL;

  if (date == NULL)
    return;
  fuzz_expect (g_str_equal (ceasefire_date_get_text (date), text));
  again = ceasefire_date_new (text, NULL);
  fuzz_expect (again != NULL && ceasefire_date_equal (date, again));
  fuzz_expect (is_in_order (date));
  earliest = ceasefire_date_format_earliest (date);
  latest = ceasefire_date_format_latest (date);
}

static void
try_duration (const char *text)
{
  g_autoptr (CeasefireDuration) duration = ceasefire_duration_new (text, NULL);
  gint64 longest;

  if (duration == NULL)
    return;
  fuzz_expect (g_str_equal (ceasefire_duration_get_text (duration), text));
  if (ceasefire_duration_get_maximum (duration, &longest))
    fuzz_expect (ceasefire_duration_get_minimum (duration) <= longest);
  fuzz_expect (ceasefire_duration_compare (duration, duration) == 0);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  g_autofree char *text = g_strndup ((const char *) data, size);

  try_date (text);
  try_duration (text);
  return 0;
}
