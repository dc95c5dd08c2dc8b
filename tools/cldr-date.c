/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cldr-private.h"
#include "language.h"

#include <string.h>
#include <unicode/ucal.h>
#include <unicode/udat.h>
#include <unicode/udateintervalformat.h>
#include <unicode/udatpg.h>

/*
 * A date that names a year, month, day or time is written by CLDR's pattern for these parts; two of them, by that of
 * an interval. Reserves, open ends and seasons are messages around such dates. A language may need other words
 * around a day, as French does, "vers le 22 septembre", than around a month, so these are there for each.
 */

typedef enum
{
  ABOUT,
  PERHAPS,
  PERHAPS_ABOUT,
  OR_BEFORE,
  OR_AFTER,
  UNTIL,
  FROM,
  SPAN,
  BETWEEN,
} Message;

/* Of what is longer than a day, and of a day or a time of it. */
static const char *const messages[][2] = {
  [ABOUT] = { NC_ ("period", "about {date}"), NC_ ("day", "about {date}") },
  [PERHAPS] = { NC_ ("period", "perhaps {date}"), NC_ ("day", "perhaps {date}") },
  [PERHAPS_ABOUT] = { NC_ ("period", "perhaps about {date}"), NC_ ("day", "perhaps about {date}") },
  [OR_BEFORE] = { NC_ ("period", "{date} or before"), NC_ ("day", "{date} or before") },
  [OR_AFTER] = { NC_ ("period", "{date} or after"), NC_ ("day", "{date} or after") },
  [UNTIL] = { NC_ ("period", "until {date}"), NC_ ("day", "until {date}") },
  [FROM] = { NC_ ("period", "from {date} on"), NC_ ("day", "from {date} on") },
  [SPAN] = { NC_ ("period", "{start} to {end}"), NC_ ("day", "{start} to {end}") },
  [BETWEEN]
  = { NC_ ("period", "between {start} and {end}"), NC_ ("day", "between {start} and {end}") },
};

static const char *
get_message (Message message, gboolean of_day)
{
  return g_dpgettext2 (NULL, of_day ? "day" : "period", messages[message][of_day]);
}

static char *
write_around (Message message, gboolean of_day, const char *date)
{
  return tool_language_fill (get_message (message, of_day), "date", date, NULL);
}

/* What a date is written from. */
typedef struct
{
  char skeleton[16]; /* the parts that are written */
  char zone[16];     /* as ICU names it */
  UDate time;        /* in milliseconds */
  gboolean is_day;   /* or a time of one */
} Plain;

static char *write_text (Cldr *cldr, const char *edtf);

/* Formats */

/* Days are counted by today's calendar back to any year, as EDTF does; ICU would change it in 1582. */
static void
make_proleptic (UDateFormat *format)
{
  UErrorCode status = U_ZERO_ERROR;
  UCalendar *calendar = ucal_clone (udat_getCalendar (format), &status);

  ucal_setGregorianChange (calendar, -1e18, &status);
  if (U_SUCCESS (status))
    udat_setCalendar (format, calendar);
  ucal_close (calendar);
}

static UDateFormat *
make_day_format (Cldr *cldr, const UChar *skeleton, const UChar *zone, UErrorCode *status)
{
  UChar pattern[128];
  UDateFormat *format;

  if (!cldr->patterns)
    cldr->patterns = udatpg_open (cldr->locale, status);
  udatpg_getBestPattern (cldr->patterns, skeleton, -1, pattern, G_N_ELEMENTS (pattern), status);
  format = udat_open (UDAT_PATTERN, UDAT_PATTERN, cldr->locale, zone, -1, pattern, -1, status);
  if (U_SUCCESS (*status))
    make_proleptic (format);
  return format;
}

/* The format for what @plain has, or for an interval of two of these. */
static gpointer
open_format (Cldr *cldr, const Plain *plain, gboolean of_interval, UErrorCode *status)
{
  GTree *formats = of_interval ? cldr->intervals : cldr->days;
  g_autofree char *key = g_strconcat (plain->skeleton, " ", plain->zone, NULL);
  gpointer format = g_tree_lookup (formats, key);
  g_autofree gunichar2 *skeleton = NULL;
  g_autofree gunichar2 *zone = NULL;

  if (format)
    return format;
  skeleton = g_utf8_to_utf16 (plain->skeleton, -1, NULL, NULL, NULL);
  zone = g_utf8_to_utf16 (plain->zone, -1, NULL, NULL, NULL);
  format = of_interval ? (gpointer) udtitvfmt_open (cldr->locale, skeleton, -1, zone, -1, status)
                       : (gpointer) make_day_format (cldr, skeleton, zone, status);
  if (U_SUCCESS (*status))
    g_tree_insert (formats, g_steal_pointer (&key), format);
  return format;
}

static char *
write_plain (Cldr *cldr, const Plain *plain)
{
  UErrorCode status = U_ZERO_ERROR;
  UChar text[256];
  int32_t length = udat_format (open_format (cldr, plain, FALSE, &status), plain->time, text,
                                G_N_ELEMENTS (text), NULL, &status);

  return U_SUCCESS (status) ? g_utf16_to_utf8 (text, length, NULL, NULL, NULL) : NULL;
}

/* "22–23 September 2016". */
static char *
write_plain_interval (Cldr *cldr, const Plain *start, const Plain *end)
{
  UErrorCode status = U_ZERO_ERROR;
  UFormattedDateInterval *result = udtitvfmt_openResult (&status);
  char *text;

  udtitvfmt_formatToResult (open_format (cldr, start, TRUE, &status), start->time, end->time,
                            result, &status);
  text = cldr_take_text (udtitvfmt_resultAsValue (result, &status), &status);
  udtitvfmt_closeResult (result);
  return text;
}

/* Dates of which the parts are known */

/* The zone of a time: "+03:00" or "Z" behind it; a time without an offset has none. Returns the letter of its name in
 * a skeleton. */
static const char *
find_zone (const char *time, char zone[16])
{
  const char *offset = time + strcspn (time, "Z+-");

  g_strlcpy (zone, "Etc/UTC", 16);
  if (*offset == '\0')
    return "";
  if (*offset == 'Z')
    return "z";
  g_snprintf (zone, 16, "GMT%s", offset);
  return "O";
}

static const char *
skeleton_of_precision (CeasefirePrecision precision, gint64 seconds)
{
  switch (precision)
    {
    case CEASEFIRE_PRECISION_SECOND:
      return seconds % 60 ? "yMMMMdHms" : "yMMMMdHm";
    case CEASEFIRE_PRECISION_MINUTE:
      return "yMMMMdHm";
    case CEASEFIRE_PRECISION_DAY:
      return "yMMMMd";
    case CEASEFIRE_PRECISION_MONTH:
      return "yMMMM";
    case CEASEFIRE_PRECISION_QUARTER:
      return "yQQQQ";
    case CEASEFIRE_PRECISION_YEAR:
      return "y";
    default:
      return NULL;
    }
}

/* Years before the first of the era need its name; those of more than four digits ICU does not all have. */
#define FIRST_YEAR (-62135596800)
#define LAST_YEAR 253402300799

/* FALSE: the date is none whose parts are all known, or has reserves. */
static gboolean
find_plain (const CeasefireDate *date, Plain *plain)
{
  const char *text = ceasefire_date_get_text (date);
  const char *time = strchr (text, 'T');
  const char *skeleton = NULL;
  gint64 seconds;

  if (!strpbrk (text, "XSE.,/[{?~%") && ceasefire_date_get_earliest (date, &seconds))
    skeleton = skeleton_of_precision (ceasefire_date_get_precision (date), seconds);
  if (!skeleton || seconds < -LAST_YEAR || seconds > LAST_YEAR)
    return FALSE;
  plain->time = (UDate) seconds * 1000;
  plain->is_day = ceasefire_date_get_precision (date) <= CEASEFIRE_PRECISION_DAY;
  g_snprintf (plain->skeleton, sizeof plain->skeleton, "%s%s%s", seconds < FIRST_YEAR ? "G" : "",
              skeleton, find_zone (time ? time : "", plain->zone));
  return TRUE;
}

static gboolean
find_plain_of_text (const char *edtf, Plain *plain)
{
  g_autoptr (CeasefireDate) date = ceasefire_date_new (edtf, NULL);

  return date && find_plain (date, plain);
}

static gboolean
is_day (const char *edtf)
{
  g_autoptr (CeasefireDate) date = ceasefire_date_new (edtf, NULL);

  return date && ceasefire_date_get_precision (date) >= CEASEFIRE_PRECISION_SECOND
         && ceasefire_date_get_precision (date) <= CEASEFIRE_PRECISION_DAY;
}

/* Parts of a year, by EDTF's numbers, and what is not said of a date */

static const struct
{
  const char *tails;
  const char *message;
} parts[] = {
  { "-21 -25 -29", NC_ ("date", "spring {date}") },
  { "-22 -26 -30", NC_ ("date", "summer {date}") },
  { "-23 -27 -31", NC_ ("date", "autumn {date}") },
  { "-24 -28 -32", NC_ ("date", "winter {date}") },
  { "-37", NC_ ("date", "first third of {date}") },
  { "-38", NC_ ("date", "second third of {date}") },
  { "-39", NC_ ("date", "last third of {date}") },
  { "-40", NC_ ("date", "first half of {date}") },
  { "-41", NC_ ("date", "second half of {date}") },
};

/* @message about the date that @length bytes of @edtf are. */
static char *
write_known (Cldr *cldr, const char *message, const char *edtf, gsize length)
{
  g_autofree char *known = g_strndup (edtf, length);
  g_autofree char *date = write_text (cldr, known);

  return tool_language_fill (message, "date", date, NULL);
}

/* Of the seasons 21 to 24 nobody says where they are. */
static char *
write_hemisphere (const char *code, char *season)
{
  g_autofree char *bare = season;

  if (strstr ("-25 -26 -27 -28", code))
    return tool_language_fill (C_ ("date", "{season}, northern hemisphere"), "season", bare, NULL);
  if (strstr ("-29 -30 -31 -32", code))
    return tool_language_fill (C_ ("date", "{season}, southern hemisphere"), "season", bare, NULL);
  return g_steal_pointer (&bare);
}

static char *
write_partial (Cldr *cldr, const char *edtf)
{
  gsize year = (*edtf == '-') + strspn (edtf + (*edtf == '-'), "0123456789");
  const char *tail = edtf + year;

  if (g_str_equal (tail, "-XX"))
    return write_known (cldr, C_ ("date", "{date}, month not given"), edtf, year);
  if (g_str_has_suffix (tail, "-XX"))
    return write_known (cldr, C_ ("date", "{date}, day not given"), edtf,
                        g_str_equal (tail, "-XX-XX") ? year : strlen (edtf) - 3);
  for (gsize i = 0; i < G_N_ELEMENTS (parts) && strlen (tail) == 3; i++)
    if (strstr (parts[i].tails, tail))
      return write_hemisphere (
        tail, write_known (cldr, g_dpgettext2 (NULL, "date", parts[i].message), edtf, year));
  return NULL;
}

/* The years of a decade or a century, and some year of one. */
static char *
write_years (Cldr *cldr, const CeasefireDate *date)
{
  CeasefirePrecision precision = ceasefire_date_get_precision (date);
  gboolean is_some_year
    = precision == CEASEFIRE_PRECISION_YEAR
      && g_regex_match_simple ("^\\d+X+$", ceasefire_date_get_text (date), 0, 0);
  Plain start = { .skeleton = "y", .zone = "Etc/UTC" };
  Plain end = start;
  gint64 seconds[2];
  g_autofree char *years = NULL;

  if ((!is_some_year && precision != CEASEFIRE_PRECISION_DECADE
       && precision != CEASEFIRE_PRECISION_CENTURY)
      || !ceasefire_date_get_earliest (date, &seconds[0])
      || !ceasefire_date_get_latest (date, &seconds[1]) || seconds[0] < FIRST_YEAR)
    return NULL;
  start.time = (UDate) seconds[0] * 1000;
  end.time = (UDate) seconds[1] * 1000;
  years = write_plain_interval (cldr, &start, &end);
  if (!is_some_year || !years)
    return g_steal_pointer (&years);
  return tool_language_fill (C_ ("date", "{date}, year not given"), "date", years, NULL);
}

/* One date */

/* The date of which @date says with reserve that it is, or nearly is. */
static char *
write_reserved (Cldr *cldr, const CeasefireDate *date, CeasefireDateQualifiers qualifiers)
{
  static const Message reserves[] = {
    [CEASEFIRE_DATE_QUALIFIERS_UNCERTAIN] = PERHAPS,
    [CEASEFIRE_DATE_QUALIFIERS_APPROXIMATE] = ABOUT,
    [CEASEFIRE_DATE_QUALIFIERS_UNCERTAIN | CEASEFIRE_DATE_QUALIFIERS_APPROXIMATE] = PERHAPS_ABOUT,
  };
  g_auto (GStrv) pieces = g_strsplit_set (ceasefire_date_get_text (date), "?~%", -1);
  g_autofree char *bare = g_strjoinv ("", pieces);
  g_autofree char *words = write_text (cldr, bare);

  return write_around (reserves[qualifiers], is_day (bare), words);
}

static char *
write_single (Cldr *cldr, const CeasefireDate *date)
{
  CeasefireDateQualifiers qualifiers = ceasefire_date_get_qualifiers (date);
  char *words = NULL;
  Plain plain;

  if (qualifiers)
    return write_reserved (cldr, date, qualifiers);
  if (find_plain (date, &plain))
    words = write_plain (cldr, &plain);
  if (!words)
    words = write_partial (cldr, ceasefire_date_get_text (date));
  if (!words)
    words = write_years (cldr, date);
  return words;
}

/* Two dates */

/* "..2004-06" and "2004-06..", as an interval begins and ends; a date; or nothing where it is not known. */
static char *
write_end (Cldr *cldr, const char *edtf)
{
  gboolean before = g_str_has_prefix (edtf, "..");
  gboolean after = g_str_has_suffix (edtf, "..");
  g_autofree char *bare = NULL;
  g_autofree char *words = NULL;

  if (*edtf == '\0')
    return g_strdup (C_ ("date", "a time not known"));
  if (before == after)
    return write_text (cldr, edtf);
  bare = g_strndup (before ? edtf + 2 : edtf, strlen (edtf) - 2);
  words = write_text (cldr, bare);
  return write_around (before ? OR_BEFORE : OR_AFTER, is_day (bare), words);
}

static char *
write_pair (Cldr *cldr, Message message, const char *first, const char *second)
{
  gboolean of_days = is_day (first) && is_day (second);
  g_autofree char *start = write_end (cldr, first);
  g_autofree char *end = write_end (cldr, second);

  return tool_language_fill (get_message (message, of_days), "start", start, "end", end, NULL);
}

/* ICU writes intervals in the calendar that changed in 1582, and without the zone. */
#define FIRST_COMMON_TIME (-12212553600000.0)

static char *
write_span (Cldr *cldr, const char *first, const char *second)
{
  Plain start;
  Plain end;
  char *words = NULL;

  if (find_plain_of_text (first, &start) && find_plain_of_text (second, &end)
      && start.time >= FIRST_COMMON_TIME && g_str_equal (start.skeleton, end.skeleton)
      && !strpbrk (start.skeleton, "zO"))
    words = write_plain_interval (cldr, &start, &end);
  return words ? words : write_pair (cldr, SPAN, first, second);
}

static char *
write_interval (Cldr *cldr, const char *edtf)
{
  g_auto (GStrv) ends = g_strsplit (edtf, "/", 2);
  gboolean is_open[] = { g_str_equal (ends[0], ".."), g_str_equal (ends[1], "..") };
  g_autofree char *words = NULL;

  if (is_open[0] && is_open[1])
    return g_strdup (C_ ("date", "always"));
  if (!is_open[0] && !is_open[1])
    return write_span (cldr, ends[0], ends[1]);
  words = write_end (cldr, ends[is_open[0]]);
  return write_around (is_open[0] ? UNTIL : FROM, is_day (ends[is_open[0]]), words);
}

/* Sets */

/* A member, which may be a range; the only one of a set is one between its ends. */
static char *
write_member (Cldr *cldr, const char *edtf, gboolean is_between)
{
  const char *dots = strstr (edtf, "..");
  g_autofree char *first = NULL;

  if (!dots || dots == edtf || dots[2] == '\0')
    return write_end (cldr, edtf);
  first = g_strndup (edtf, (gsize) (dots - edtf));
  return is_between ? write_pair (cldr, BETWEEN, first, dots + 2)
                    : write_span (cldr, first, dots + 2);
}

static char *
write_set (Cldr *cldr, const char *edtf, CldrList list)
{
  g_autofree char *inside = g_strndup (edtf + 1, strlen (edtf) - 2);
  g_auto (GStrv) members = g_strsplit (inside, ",", -1);
  guint n_members = g_strv_length (members);

  for (char **member = members; *member; member++)
    {
      g_autofree char *text = g_strstrip (*member);

      *member = write_member (cldr, text, list == CLDR_OR && n_members == 1);
    }
  return cldr_join (cldr, list, (const char *const *) members);
}

static char *
write_date (Cldr *cldr, const CeasefireDate *date)
{
  const char *edtf = ceasefire_date_get_text (date);

  switch (ceasefire_date_get_kind (date))
    {
    case CEASEFIRE_DATE_KIND_INTERVAL:
      return write_interval (cldr, edtf);
    case CEASEFIRE_DATE_KIND_ONE_OF:
      return write_set (cldr, edtf, CLDR_OR);
    case CEASEFIRE_DATE_KIND_ALL_OF:
      return write_set (cldr, edtf, CLDR_AND);
    default:
      return write_single (cldr, date);
    }
}

static char *
write_text (Cldr *cldr, const char *edtf)
{
  g_autoptr (CeasefireDate) date = ceasefire_date_new (edtf, NULL);

  return date ? cldr_write_date (cldr, date) : cldr_quote (cldr, edtf);
}

char *
cldr_write_date (Cldr *cldr, const CeasefireDate *date)
{
  char *words;

  g_return_val_if_fail (cldr != NULL, NULL);

  words = date ? write_date (cldr, date) : g_strdup ("");
  return words ? words : cldr_quote (cldr, ceasefire_date_get_text (date));
}
