/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-date.h>

#include <string.h>

/* Dates in English. What has no short words is left as EDTF has it: it is never said wrongly. */

static const char *const months[] = { "January",   "February", "March",    "April",
                                      "May",       "June",     "July",     "August",
                                      "September", "October",  "November", "December" };
static const char *const seasons[] = { "spring", "summer", "autumn", "winter" };

/* "15:00 UTC" of "15:00:00Z"; a time without an offset is told as it is. */
static char *
date_clock (const char *text)
{
  gsize length = strspn (text, "0123456789:.,");
  const char *offset = text + length;

  if (length == strlen ("15:00:00") && g_str_has_prefix (text + 5, ":00"))
    length -= 3;
  return g_strdup_printf ("%.*s%s%s", (int) length, text, *offset ? " UTC" : "",
                          *offset == 'Z' ? "" : offset);
}

/* Two digits behind a hyphen, which @text leads past; 0 if they are not there. */
static guint
date_part (const char **text)
{
  const char *at = *text;

  if (*at != '-' || !g_ascii_isdigit (at[1]) || !g_ascii_isdigit (at[2]))
    return 0;
  *text += 3;
  return (guint) (g_ascii_digit_value (at[1]) * 10 + g_ascii_digit_value (at[2]));
}

/* "2016", "2016-09", "2016-22", "2016-09-22" and a time of it. */
static char *
date_calendar (const char *text)
{
  const char *end = text + strspn (text, "0123456789");
  gboolean has_year = end == text + 4;
  guint month = has_year ? date_part (&end) : 0;
  guint day = month ? date_part (&end) : 0;
  g_autofree char *clock = day && *end == 'T' ? date_clock (end + 1) : NULL;

  if (!has_year || (*end && clock == NULL))
    return NULL;
  if (day && month <= 12)
    return g_strdup_printf ("%u %s %.4s%s%s", day, months[month - 1], text, clock ? ", " : "",
                            clock ? clock : "");
  if (month >= 1 && month <= 12)
    return g_strdup_printf ("%s %.4s", months[month - 1], text);
  if (month >= 21 && month <= 24)
    return g_strdup_printf ("%s %.4s", seasons[month - 21], text);
  return month ? NULL : g_strdup (text);
}

static char *date_single (const char *text);

/* "..2004-06" and "2004-06..", as an interval begins and ends; NULL of anything else. */
static char *
date_bounded (const char *text)
{
  gboolean before = g_str_has_prefix (text, "..");
  gboolean after = g_str_has_suffix (text, "..");
  gsize length = strlen (text);
  g_autofree char *bare = NULL;
  g_autofree char *words = NULL;

  if (before == after || length <= 2)
    return NULL;
  bare = g_strndup (before ? text + 2 : text, length - 2);
  words = date_single (bare);
  return g_strdup_printf ("%s or %s", words, before ? "before" : "after");
}

/* A date with the reserve behind it: "about", "perhaps". */
static char *
date_single (const char *text)
{
  char *bounded = date_bounded (text);
  gsize length = strlen (text);
  char mark = length > 0 ? text[length - 1] : '\0';
  gboolean marked = mark != '\0' && strchr ("~?%", mark) != NULL;
  g_autofree char *bare = g_strndup (text, marked ? length - 1 : length);
  g_autofree char *words = bounded ? NULL : date_calendar (bare);

  if (bounded)
    return bounded;
  if (words == NULL)
    return g_strdup (text);
  if (!marked)
    return g_steal_pointer (&words);
  return g_strdup_printf ("%s%s",
                          mark == '~'   ? "about "
                          : mark == '?' ? "perhaps "
                                        : "perhaps about ",
                          words);
}

/* "22 to 23 September 2016": what two days have in common is said once. */
static char *
date_pair (const char *first, const char *joint, const char *second)
{
  g_autofree char *a = date_single (first);
  g_autofree char *b = date_single (second);
  const char *rest = g_ascii_isdigit (*a) ? strchr (a, ' ') : NULL;

  if (rest && strchr (a, ',') == NULL && g_str_has_suffix (b, rest) && g_ascii_isdigit (*b)
      && strlen (b) <= strlen (rest) + 2)
    return g_strdup_printf ("%.*s%s%s", (int) (rest - a), a, joint, b);
  return g_strdup_printf ("%s%s%s", a, joint, b);
}

static char *
date_interval (const char *text)
{
  g_auto (GStrv) ends = g_strsplit (text, "/", 2);
  g_autofree char *start = date_single (ends[0]);
  g_autofree char *end = date_single (ends[1]);

  if (g_str_equal (start, "..") && g_str_equal (end, ".."))
    return g_strdup ("always");
  if (g_str_equal (start, ".."))
    return g_strdup_printf ("until %s", end);
  if (g_str_equal (end, ".."))
    return g_strdup_printf ("from %s on", start);
  if (*start == '\0' || *end == '\0')
    return g_strdup_printf ("%s to %s", *start ? start : "a time not known",
                            *end ? end : "a time not known");
  return date_pair (ends[0], " to ", ends[1]);
}

/* One of two, or one between two; longer lists are rare. */
static char *
date_one_of (const char *text)
{
  g_autofree char *inside = g_strndup (text + 1, strlen (text) - 2);
  g_auto (GStrv) range = g_strsplit (inside, "..", 2);
  g_auto (GStrv) list = g_strsplit (inside, ",", -1);

  if (g_strv_length (list) == 1 && g_strv_length (range) == 2 && *range[0] && *range[1])
    {
      g_autofree char *pair = date_pair (range[0], " and ", range[1]);

      return g_strdup_printf ("between %s", pair);
    }
  if (g_strv_length (list) == 2 && g_strv_length (range) == 1)
    return date_pair (g_strstrip (list[0]), " or ", g_strstrip (list[1]));
  return g_strdup (text);
}

char *
ceasefire_date_to_words (const CeasefireDate *date)
{
  const char *text;

  g_return_val_if_fail (date != NULL, NULL);

  text = ceasefire_date_get_text (date);
  switch (ceasefire_date_get_kind (date))
    {
    case CEASEFIRE_DATE_KIND_INTERVAL:
      return date_interval (text);
    case CEASEFIRE_DATE_KIND_ONE_OF:
      return date_one_of (text);
    case CEASEFIRE_DATE_KIND_ALL_OF:
      return g_strdup (text);
    default:
      return date_single (text);
    }
}
