/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/block.h"
#include "time/date.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static CeasefireDate *
read_date (const char *text)
{
  g_autoptr (GError) error = NULL;
  CeasefireDate *date = ceasefire_date_new (text, &error);

  if (date == NULL)
    fail_msg ("%s: %s", text, error->message);
  return date;
}

static char *
bounds_of (const CeasefireDate *date)
{
  g_autofree char *earliest = ceasefire_date_format_earliest (date);
  g_autofree char *latest = ceasefire_date_format_latest (date);

  return g_strdup_printf ("%s %s", earliest, latest);
}

/* --- what is accepted ------------------------------------------------------------------------ */

typedef struct
{
  const char *text;
  guint level;
  CeasefireDateKind kind;
  CeasefirePrecision precision;
  const char *earliest, *latest; /* of a day, T00:00:00Z and T23:59:59Z are left out */
} Reading;

#define DATE CEASEFIRE_DATE_KIND_DATE
#define TIME CEASEFIRE_DATE_KIND_DATE_TIME
#define SEASON CEASEFIRE_DATE_KIND_SEASON
#define INTERVAL CEASEFIRE_DATE_KIND_INTERVAL
#define ONE_OF CEASEFIRE_DATE_KIND_ONE_OF
#define ALL_OF CEASEFIRE_DATE_KIND_ALL_OF
#define P(name) CEASEFIRE_PRECISION_##name

static const Reading readings[] = {
  { "2016-09-22", 0, DATE, P (DAY), "2016-09-22", "2016-09-22" },
  { "2016-02", 0, DATE, P (MONTH), "2016-02-01", "2016-02-29" },
  { "2016", 0, DATE, P (YEAR), "2016-01-01", "2016-12-31" },
  { "0000", 0, DATE, P (YEAR), "0000-01-01", "0000-12-31" },
  { "-0044-03-15", 1, DATE, P (DAY), "-0044-03-15", "-0044-03-15" },
  { "19", 0, DATE, P (CENTURY), "1900-01-01", "1999-12-31" },
  { "-01", 1, DATE, P (CENTURY), "-0100-01-01", "-0001-12-31" },
  { "199", 2, DATE, P (DECADE), "1990-01-01", "1999-12-31" },
  { "-005~", 2, DATE, P (DECADE), "-0050-01-01", "-0041-12-31" },
  { "2016-09-19T19:12:05Z", 0, TIME, P (SECOND), "2016-09-19T19:12:05Z", "2016-09-19T19:12:05Z" },
  { "2016-09-19T19:12:05.25Z", 0, TIME, P (SECOND), "2016-09-19T19:12:05Z",
    "2016-09-19T19:12:05Z" },
  { "2016-09-19T19:12Z", 0, TIME, P (MINUTE), "2016-09-19T19:12:00Z", "2016-09-19T19:12:59Z" },
  { "2016-09-19T19:12", 0, TIME, P (MINUTE), "2016-09-19T19:12:00Z", "2016-09-19T19:12:59Z" },
  { "2016-09-19T01:12:05+03:00", 0, TIME, P (SECOND), "2016-09-18T22:12:05Z",
    "2016-09-18T22:12:05Z" },
  { "2016-09-19T22:12:05-04", 0, TIME, P (SECOND), "2016-09-20T02:12:05Z", "2016-09-20T02:12:05Z" },
  { "2016-09-19T24:00:00Z", 0, TIME, P (SECOND), "2016-09-20T00:00:00Z", "2016-09-20T00:00:00Z" },
  { "2016-09-19T24:00:00.000Z", 0, TIME, P (SECOND), "2016-09-20T00:00:00Z",
    "2016-09-20T00:00:00Z" },
  { "2016-09-19T24:00Z", 0, TIME, P (MINUTE), "2016-09-20T00:00:00Z", "2016-09-20T00:00:59Z" },
  { "2016-12-31T23:59:60Z", 0, TIME, P (SECOND), "2016-12-31T23:59:59Z", "2016-12-31T23:59:59Z" },
  { "2017-01-01T02:59:60+03:00", 0, TIME, P (SECOND), "2016-12-31T23:59:59Z",
    "2016-12-31T23:59:59Z" },
  { "2016-21", 1, SEASON, P (SEASON), "2016-03-01", "2016-05-31" },
  { "2016-22", 1, SEASON, P (SEASON), "2016-06-01", "2016-08-31" },
  { "2016-23", 1, SEASON, P (SEASON), "2016-09-01", "2016-11-30" },
  { "2015-24", 1, SEASON, P (SEASON), "2015-12-01", "2016-02-29" },
  { "2016-28", 2, SEASON, P (SEASON), "2016-12-01", "2017-02-28" },
  { "2016-29", 2, SEASON, P (SEASON), "2016-09-01", "2016-11-30" },
  { "2016-30", 2, SEASON, P (SEASON), "2016-12-01", "2017-02-28" },
  { "2016-31", 2, SEASON, P (SEASON), "2016-03-01", "2016-05-31" },
  { "2016-32", 2, SEASON, P (SEASON), "2016-06-01", "2016-08-31" },
  { "2016-33", 2, SEASON, P (QUARTER), "2016-01-01", "2016-03-31" },
  { "2016-36", 2, SEASON, P (QUARTER), "2016-10-01", "2016-12-31" },
  { "2016-37", 2, SEASON, P (QUADRIMESTER), "2016-01-01", "2016-04-30" },
  { "2016-39", 2, SEASON, P (QUADRIMESTER), "2016-09-01", "2016-12-31" },
  { "2016-40", 2, SEASON, P (SEMESTER), "2016-01-01", "2016-06-30" },
  { "2016-41", 2, SEASON, P (SEMESTER), "2016-07-01", "2016-12-31" },
  { "201X-22", 2, SEASON, P (SEASON), "2010-06-01", "2019-08-31" },
  { "2016-22~", 1, SEASON, P (SEASON), "2016-06-01", "2016-08-31" },
  { "2016?", 1, DATE, P (YEAR), "2016-01-01", "2016-12-31" },
  { "2016-09~", 1, DATE, P (MONTH), "2016-09-01", "2016-09-30" },
  { "2016-09-22%", 1, DATE, P (DAY), "2016-09-22", "2016-09-22" },
  { "2016?-09-22", 2, DATE, P (DAY), "2016-09-22", "2016-09-22" },
  { "?2016", 2, DATE, P (YEAR), "2016-01-01", "2016-12-31" },
  { "?-0044~", 2, DATE, P (YEAR), "-0044-01-01", "-0044-12-31" },
  { "201X", 1, DATE, P (YEAR), "2010-01-01", "2019-12-31" },
  { "20XX", 1, DATE, P (YEAR), "2000-01-01", "2099-12-31" },
  { "2XXX", 2, DATE, P (YEAR), "2000-01-01", "2999-12-31" },
  { "20X6", 2, DATE, P (YEAR), "2006-01-01", "2096-12-31" },
  { "-01XX", 1, DATE, P (YEAR), "-0199-01-01", "-0100-12-31" },
  { "-00XX", 1, DATE, P (YEAR), "-0099-01-01", "-0001-12-31" },
  { "2016-XX", 1, DATE, P (MONTH), "2016-01-01", "2016-12-31" },
  { "2016-02-XX", 1, DATE, P (DAY), "2016-02-01", "2016-02-29" },
  { "2016-XX-XX", 1, DATE, P (DAY), "2016-01-01", "2016-12-31" },
  { "2016-XX-31", 2, DATE, P (DAY), "2016-01-31", "2016-12-31" },
  { "2016-1X", 2, DATE, P (MONTH), "2016-10-01", "2016-12-31" },
  { "2016-X2-3X", 2, DATE, P (DAY), "2016-12-30", "2016-12-31" },
  { "XXXX-02-29", 2, DATE, P (DAY), "0000-02-29", "9996-02-29" },
  { "-XXXX-02-29", 2, DATE, P (DAY), "-9996-02-29", "-0004-02-29" },
  { "2016-02-X9", 2, DATE, P (DAY), "2016-02-09", "2016-02-29" },
  { "Y12345", 1, DATE, P (YEAR), "+12345-01-01", "+12345-12-31" },
  { "Y-12345?", 1, DATE, P (YEAR), "-12345-01-01", "-12345-12-31" },
  { "Y17E7", 2, DATE, P (YEAR), "+170000000-01-01", "+170000000-12-31" },
  { "Y1E1S1", 2, DATE, P (YEAR), "0010-01-01", "0019-12-31" },
  { "1950S2", 2, DATE, P (YEAR), "1900-01-01", "1999-12-31" },
  { "-1859S3?", 2, DATE, P (YEAR), "-1859-01-01", "-1850-12-31" },
  { "-0044S2", 2, DATE, P (YEAR), "-0099-01-01", "-0001-12-31" },
  { "1859S12", 2, DATE, P (YEAR), "1859-01-01", "1859-12-31" },
  { "Y3388E2S3", 2, DATE, P (YEAR), "+338000-01-01", "+338999-12-31" },
  { "2016-09/2017", 0, INTERVAL, P (UNSET), "2016-09-01", "2017-12-31" },
  { "2016-09/2016-09", 0, INTERVAL, P (MONTH), "2016-09-01", "2016-09-30" },
  { "2016-09-12/2016", 0, INTERVAL, P (UNSET), "2016-09-12", "2016-12-31" },
  { "2016-09/2016-09-12", 0, INTERVAL, P (UNSET), "2016-09-01", "2016-09-12" },
  { "2016-09~/2017?", 1, INTERVAL, P (UNSET), "2016-09-01", "2017-12-31" },
  { "2016-09-XX/2016-10", 2, INTERVAL, P (UNSET), "2016-09-01", "2016-10-31" },
  { "2016-09-12/[2016-09-19..2016-09-21]", 2, INTERVAL, P (DAY), "2016-09-12", "2016-09-21" },
  { "[2016-08..2016-09?]/..", 2, INTERVAL, P (MONTH), "2016-08-01", "+inf" },
  { "[2016-09-12T10:00Z..2016-09-12T12:00Z]/2016-09", 2, INTERVAL, P (UNSET),
    "2016-09-12T10:00:00Z", "2016-09-30" },
  { "..2004-06-01/2004-06-20", 2, INTERVAL, P (DAY), "-inf", "2004-06-20" },
  { "2004-06-01/2004-06-20..", 2, INTERVAL, P (DAY), "2004-06-01", "+inf" },
  { "..2004-06-01/2004-06-20..", 2, INTERVAL, P (DAY), "-inf", "+inf" },
  { "..2004-06-01/~2004-06-20", 2, INTERVAL, P (DAY), "-inf", "2004-06-20" },
  { "2004-06-01~/2004-06-20..", 2, INTERVAL, P (DAY), "2004-06-01", "+inf" },
  { "..2004/..", 2, INTERVAL, P (YEAR), "-inf", "+inf" },
  { "..2004/", 2, INTERVAL, P (YEAR), "-inf", "unknown" },
  { "/2004-06..", 2, INTERVAL, P (MONTH), "unknown", "+inf" },
  { "..2004-06-XX/2004-07-01", 2, INTERVAL, P (DAY), "-inf", "2004-07-01" },
  { "..2004-06-01T12:00Z/2004-06-20", 2, INTERVAL, P (UNSET), "-inf", "2004-06-20" },
  { "2004-06-01T12:00:00,5", 0, TIME, P (SECOND), "2004-06-01T12:00:00Z", "2004-06-01T12:00:00Z" },
  { "2004-06-01T12:00:00,25Z/2004-06-01T12:00:00,75Z", 0, INTERVAL, P (SECOND),
    "2004-06-01T12:00:00Z", "2004-06-01T12:00:00Z" },
  { "[2004-06-01T12:00:00.5Z,2004-06-02]", 2, ONE_OF, P (UNSET), "2004-06-01T12:00:00Z",
    "2004-06-02" },
  { "2016/..", 1, INTERVAL, P (YEAR), "2016-01-01", "+inf" },
  { "../2016-09", 1, INTERVAL, P (MONTH), "-inf", "2016-09-30" },
  { "2016/", 1, INTERVAL, P (YEAR), "2016-01-01", "unknown" },
  { "/2016", 1, INTERVAL, P (YEAR), "unknown", "2016-12-31" },
  { "../..", 1, INTERVAL, P (UNSET), "-inf", "+inf" },
  { "/..", 1, INTERVAL, P (UNSET), "unknown", "+inf" },
  { "/", 1, INTERVAL, P (UNSET), "unknown", "unknown" },
  { "2016-09-12T19:00+03:00/2016-09-19T19:00+03:00", 0, INTERVAL, P (MINUTE),
    "2016-09-12T16:00:00Z", "2016-09-19T16:00:59Z" },
  { "2016-09-12T20:00/2016-09-12T18:30Z", 0, INTERVAL, P (MINUTE), "2016-09-12T20:00:00Z",
    "2016-09-12T18:30:59Z" },
  { "[2016-09-19,2016-09-21]", 2, ONE_OF, P (DAY), "2016-09-19", "2016-09-21" },
  { "[2016-10,2016-09-19]", 2, ONE_OF, P (UNSET), "2016-09-19", "2016-10-31" },
  { "[2016]", 2, ONE_OF, P (YEAR), "2016-01-01", "2016-12-31" },
  { "[..2016]", 2, ONE_OF, P (YEAR), "-inf", "2016-12-31" },
  { "[2016-09..]", 2, ONE_OF, P (MONTH), "2016-09-01", "+inf" },
  { "{2016..2018,2020~}", 2, ALL_OF, P (YEAR), "2016-01-01", "2020-12-31" },
  { "{..2016,2018..2019,2021..}", 2, ALL_OF, P (YEAR), "-inf", "+inf" },
  { "[2016-09-19T19:00Z..2016-09-19T20:30Z]", 2, ONE_OF, P (MINUTE), "2016-09-19T19:00:00Z",
    "2016-09-19T20:30:59Z" },
};

static void
assert_bound (const char *text, const char *expected, const char *found, const char *time)
{
  g_autofree char *whole = NULL;

  if (strlen (expected) > 7 && strchr (expected, 'T') == NULL)
    whole = g_strconcat (expected, time, NULL);
  if (!g_str_equal (whole != NULL ? whole : expected, found))
    fail_msg ("%s: expected %s, found %s", text, whole != NULL ? whole : expected, found);
}

static void
every_form_has_its_level_kind_precision_and_bounds (void **state)
{
  (void) state;

  for (gsize i = 0; i < G_N_ELEMENTS (readings); i++)
    {
      const Reading *expected = &readings[i];
      g_autoptr (CeasefireDate) date = read_date (expected->text);
      g_autofree char *earliest = ceasefire_date_format_earliest (date);
      g_autofree char *latest = ceasefire_date_format_latest (date);

      if (ceasefire_date_get_level (date) != expected->level)
        fail_msg ("%s: level %u", expected->text, ceasefire_date_get_level (date));
      if (ceasefire_date_get_kind (date) != expected->kind)
        fail_msg ("%s: kind %d", expected->text, (int) ceasefire_date_get_kind (date));
      if (ceasefire_date_get_precision (date) != expected->precision)
        fail_msg ("%s: precision %d", expected->text, (int) ceasefire_date_get_precision (date));
      assert_bound (expected->text, expected->earliest, earliest, "T00:00:00Z");
      assert_bound (expected->text, expected->latest, latest, "T23:59:59Z");
      assert_string_equal (ceasefire_date_get_text (date), expected->text);
    }
}

/* --- what is refused ------------------------------------------------------------------------- */

static const struct
{
  const char *text;
  const char *reason;
} refusals[] = {
  { "", "a date is expected, but the text is empty (character 1)" },
  { "yesterday", "a year is expected, not 'y' (character 1)" },
  { " 2016", "a year is expected, not a space; a date has none (character 1)" },
  { "2016 ", "the end of the date is expected, not a space; a date has none (character 5)" },
  { "2016\xff", "the end of the date is expected, not byte 0xFF (character 5)" },
  { "2", "a year has four digits or X (character 1)" },
  { "2X", "a year has four digits or X (character 1)" },
  { "20X", "a year has four digits or X (character 1)" },
  { "12345", "a year of more than four digits begins with Y (character 1)" },
  { "-0000", "year 0 has no minus (character 1)" },
  { "-0000-01-01", "year 0 has no minus (character 1)" },
  { "-00", "year 0 has no minus (character 1)" },
  { "-", "a year is expected, but the text ends (character 2)" },
  { "-?2016", "a year is expected, not '?' (character 2)" },
  { "2016-", "a month of two digits is expected, but the text ends (character 6)" },
  { "2016-1", "a month of two digits is expected, but the text ends (character 7)" },
  { "2016-123", "a month of two digits is expected (character 6)" },
  { "2016-13", "month 13 is not between 01 and 12 (character 6)" },
  { "2016-00-XX", "month 00 is not between 01 and 12 (character 6)" },
  { "2016-42", "month 42 is not between 01 and 12 (character 6)" },
  { "2016-2X", "no month from 01 to 12 is 2X (character 6)" },
  { "2016-X4-31", "no day 31 is in month 2016-X4 (character 9)" },
  { "2016-02-3X", "no day 3X is in month 2016-02 (character 9)" },
  { "2016-09-12T10:00-01:3",
    "an offset minute of two digits is expected, but the text ends (character 22)" },
  { "2016-09-31", "no day 31 is in month 2016-09 (character 9)" },
  { "1900-02-29", "no day 29 is in month 1900-02 (character 9)" },
  { "XXX1-02-29", "no day 29 is in month XXX1-02 (character 9)" },
  { "2016-09-4X", "no day 4X is in month 2016-09 (character 9)" },
  { "2016-09-1", "a day of two digits is expected, but the text ends (character 10)" },
  { "2016-09-12-", "the end of the date is expected, not '-' (character 11)" },
  { "2016-21-01", "a season takes no day (character 9)" },
  { "2016??", "the end of the date is expected, not '?' (character 6)" },
  { "2016-09-12~T10:00Z", "only a day without qualifiers and X has a time (character 12)" },
  { "2016-09-XXT10:00Z", "only a day without qualifiers and X has a time (character 11)" },
  { "2016-09T10:00Z", "the end of the date is expected, not 'T' (character 8)" },
  { "2016-09-12T", "an hour of two digits is expected, but the text ends (character 12)" },
  { "2016-09-12T25:00", "25 is not an hour of two digits between 00 and 24 (character 12)" },
  { "2016-09-12T10", "':' and the minute is expected, but the text ends (character 14)" },
  { "2016-09-12T10:6", "a minute of two digits is expected, but the text ends (character 16)" },
  { "2016-09-12T10:60", "60 is not a minute of two digits between 00 and 59 (character 15)" },
  { "2016-09-12T10:00:61", "61 is not a second of two digits between 00 and 60 (character 18)" },
  { "2016-09-12T10:00:00.Z", "a digit of the fraction is expected, not 'Z' (character 21)" },
  { "..2004-06-01", "'/' of an interval is expected, but the text ends (character 13)" },
  { "2004-06-01..", "the end of the date is expected, not '.' (character 11)" },
  { "2004-06-01../2004-06-20", "the end of the date is expected, not '.' (character 11)" },
  { "2004-06-01/..2004-06-20", "the end of the date is expected, not '2' (character 14)" },
  { "2004/[2004-06-01..2004-06-20]..", "the end of the date is expected, not '.' (character 30)" },
  { "..[2004-06-01..2004-06-20]/2005", "a year is expected, not '[' (character 3)" },
  { "..2004-06-01/2004-06-20...", "the end of the date is expected, not '.' (character 26)" },
  { "2016-09-12T10:00:00,Z", "a digit of the fraction is expected, not 'Z' (character 21)" },
  { "2016-09-12T24:00:00,01Z", "hour 24 is only the end of a day, 24:00:00 (character 12)" },
  { "[2016-09-12T10:00:00,5]", "a year has four digits or X (character 22)" },
  { "2016-09-12T24:00:01Z", "hour 24 is only the end of a day, 24:00:00 (character 12)" },
  { "2016-09-12T24:01Z", "hour 24 is only the end of a day, 24:00:00 (character 12)" },
  { "2016-09-12T24:00:00.01Z", "hour 24 is only the end of a day, 24:00:00 (character 12)" },
  { "2016-09-30T10:00:60Z", "second 60 is a leap second, which only the last minute of a month in "
                            "UTC can have (character 18)" },
  { "2016-09-12T23:59:60Z", "second 60 is a leap second, which only the last minute of a month in "
                            "UTC can have (character 18)" },
  { "2016-09-12T10:00z", "the end of the date is expected, not 'z' (character 17)" },
  { "2016-09-12T10:00+3", "an offset of two digits is expected, but the text ends (character 19)" },
  { "2016-09-12T10:00+0300", "the end of the date is expected, not '0' (character 20)" },
  { "2016-09-12T10:00+03:60",
    "60 is not an offset minute of two digits between 00 and 59 (character 21)" },
  { "2016-09-12T10:00+14:01", "no clock has an offset outside -12:00 to +14:00 (character 17)" },
  { "2016-09-12T10:00-12:01", "no clock has an offset outside -12:00 to +14:00 (character 17)" },
  { "2016-09-12T10:00-00:00", "an offset of zero is written Z or +00:00 (character 17)" },
  { "Y2016", "a year of up to four digits has no Y (character 1)" },
  { "Y", "the year after Y is expected, but the text ends (character 2)" },
  { "Y012345", "the year after Y has no leading zero (character 2)" },
  { "Y17E", "the power of ten is expected, but the text ends (character 5)" },
  { "Y17E0", "the power of ten has no leading zero (character 5)" },
  { "Y12345-01", "the end of the date is expected, not '-' (character 7)" },
  { "1950S", "the number of significant digits is expected, but the text ends (character 6)" },
  { "Y12345S0", "the number of significant digits has no leading zero (character 8)" },
  { "195XS2", "the end of the date is expected, not 'S' (character 5)" },
  { "2017/2016", "the interval ends before it begins (character 6)" },
  { "2016-09-12/2016-08", "the interval ends before it begins (character 12)" },
  { "2016-09-14T00:00/2016-09-12T12:00Z", "the interval ends before it begins (character 18)" },
  { "2016/2017/2018", "the end of the date is expected, not '/' (character 10)" },
  { "2016/x", "a year is expected, not 'x' (character 6)" },
  { "..", "'/' of an interval is expected, but the text ends (character 3)" },
  { "..2016", "'/' of an interval is expected, but the text ends (character 7)" },
  { "2016..", "the end of the date is expected, not '.' (character 5)" },
  { "2016..2017", "the end of the date is expected, not '.' (character 5)" },
  { "[]", "a year is expected, not ']' (character 2)" },
  { "{..}", "a year is expected, not '}' (character 4)" },
  { "[2016}", "',' or ']' is expected, not '}' (character 6)" },
  { "{2016]", "',' or '}' is expected, not ']' (character 6)" },
  { "[2016", "',' or ']' is expected, but the text ends (character 6)" },
  { "[2016,]", "a year is expected, not ']' (character 7)" },
  { "[2016,  2017]", "a year is expected, not a space; a date has none (character 8)" },
  { "[2016,..2018]", "only the first member of a set begins with .. (character 7)" },
  { "[2016..,2018]", "a year is expected, not ',' (character 8)" },
  { "{2016-10..2017}", "the ends of a range differ in precision (character 11)" },
  { "{2017..2016}", "the range ends before it begins (character 8)" },
  { "[2016]2", "the end of the date is expected, not '2' (character 7)" },
  { "[2016/2017]", "',' or ']' is expected, not '/' (character 6)" },
  { "2016/[2017]", "'..' is expected, not ']' (character 11)" },
  { "2016/[2017..2018", "']' is expected, but the text ends (character 17)" },
  { "2016/[2018..2017]", "the range ends before it begins (character 13)" },
  { "2016/[2017..2018-01]", "the ends of a range differ in precision (character 13)" },
  { "2016/[2017~..2018]", "the ends of a range are of one clock, and not about (character 6)" },
  { "2016/[2017-01-01T10:00..2018-01-01T10:00Z]",
    "the ends of a range are of one clock, and not about (character 6)" },
  { "2016/[2014..2015]", "the interval ends before it begins (character 6)" },
  { "[2016,2017]/2018", "'..' is expected, not ',' (character 6)" },
};

static void
every_refusal_says_what_is_wrong_and_where (void **state)
{
  (void) state;

  for (gsize i = 0; i < G_N_ELEMENTS (refusals); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (CeasefireDate) date = ceasefire_date_new (refusals[i].text, &error);

      if (date != NULL)
        fail_msg ("%s is accepted", refusals[i].text);
      assert_true (g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_VALUE));
      if (!g_str_equal (error->message, refusals[i].reason))
        fail_msg ("%s: %s", refusals[i].text, error->message);
      assert_null (ceasefire_date_new (refusals[i].text, NULL));
    }
}

static void
a_text_of_more_than_65535_characters_is_no_date (void **state)
{
  g_autoptr (GString) text = g_string_new ("{2016");
  g_autoptr (CeasefireDate) longest = NULL;
  g_autoptr (GError) error = NULL;
  (void) state;

  while (text->len < 65530)
    g_string_append (text, ",2016");
  g_string_append (text, "}");
  longest = read_date (text->str);
  assert_int_equal (ceasefire_date_get_level (longest), 2);
  g_string_insert (text, 5, ",2016");
  assert_null (ceasefire_date_new (text->str, &error));
  assert_string_equal (error->message, "the text is too long for a date (character 65536)");
}

/* --- the parts of a date --------------------------------------------------------------------- */

static void
a_qualifier_is_about_what_stands_left_of_it_or_the_component_behind_it (void **state)
{
  static const struct
  {
    const char *text;
    guint year, month, day, all;
  } cases[] = {
    { "2016-09-22", 0, 0, 0, 0 },     { "2016-09-22?", 1, 1, 1, 1 },
    { "2016-09~-22", 2, 2, 0, 2 },    { "2016%-09-22", 3, 0, 0, 3 },
    { "2004?-06-~11", 1, 0, 2, 3 },   { "2016-?09~-22", 2, 3, 0, 3 },
    { "?2016-~09", 1, 2, 0, 3 },      { "2016-%09-22", 0, 3, 0, 3 },
    { "2016-22~", 2, 2, 0, 2 },       { "19~", 2, 0, 0, 2 },
    { "2016?/2017-09~", 3, 2, 0, 3 }, { "{2016-~09,2017?}", 1, 2, 0, 3 },
    { "../2016-09-~22", 0, 0, 2, 2 },
  };
  (void) state;

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (CeasefireDate) date = read_date (cases[i].text);

      assert_int_equal (ceasefire_date_get_qualifiers_of (date, P (YEAR)), cases[i].year);
      assert_int_equal (ceasefire_date_get_qualifiers_of (date, P (MONTH)), cases[i].month);
      assert_int_equal (ceasefire_date_get_qualifiers_of (date, P (DAY)), cases[i].day);
      assert_int_equal (ceasefire_date_get_qualifiers (date), cases[i].all);
    }
}

static void
an_open_end_is_told_from_an_unknown_one (void **state)
{
  static const struct
  {
    const char *text;
    CeasefireDateEnd start, end;
  } cases[] = {
    { "2016", CEASEFIRE_DATE_END_KNOWN, CEASEFIRE_DATE_END_KNOWN },
    { "../2016", CEASEFIRE_DATE_END_OPEN, CEASEFIRE_DATE_END_KNOWN },
    { "/2016", CEASEFIRE_DATE_END_UNKNOWN, CEASEFIRE_DATE_END_KNOWN },
    { "2016/..", CEASEFIRE_DATE_END_KNOWN, CEASEFIRE_DATE_END_OPEN },
    { "2016/", CEASEFIRE_DATE_END_KNOWN, CEASEFIRE_DATE_END_UNKNOWN },
    { "[..2016]", CEASEFIRE_DATE_END_OPEN, CEASEFIRE_DATE_END_KNOWN },
    { "{2016..}", CEASEFIRE_DATE_END_KNOWN, CEASEFIRE_DATE_END_OPEN },
  };
  (void) state;

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (CeasefireDate) date = read_date (cases[i].text);
      gint64 earliest, latest;

      assert_int_equal (ceasefire_date_get_start (date), cases[i].start);
      assert_int_equal (ceasefire_date_get_end (date), cases[i].end);
      assert_int_equal (ceasefire_date_get_earliest (date, &earliest),
                        cases[i].start == CEASEFIRE_DATE_END_KNOWN);
      assert_int_equal (ceasefire_date_get_latest (date, &latest),
                        cases[i].end == CEASEFIRE_DATE_END_KNOWN);
      assert_int_equal (earliest == G_MININT64, cases[i].start != CEASEFIRE_DATE_END_KNOWN);
      assert_int_equal (latest == G_MAXINT64, cases[i].end != CEASEFIRE_DATE_END_KNOWN);
    }
}

static void
seconds_are_counted_from_1970_in_utc (void **state)
{
  g_autoptr (CeasefireDate) day = read_date ("1970-01-02");
  g_autoptr (CeasefireDate) before = read_date ("1969-12-31T23:59:59Z");
  gint64 seconds;
  (void) state;

  assert_true (ceasefire_date_get_earliest (day, &seconds));
  assert_int_equal (seconds, 86400);
  assert_true (ceasefire_date_get_latest (day, &seconds));
  assert_int_equal (seconds, 2 * 86400 - 1);
  assert_true (ceasefire_date_get_earliest (before, &seconds));
  assert_int_equal (seconds, -1);
  assert_true (ceasefire_date_get_earliest (before, NULL));
  assert_true (ceasefire_date_get_latest (before, NULL));
}

static void
a_year_beyond_64_bit_seconds_keeps_true_bounds (void **state)
{
  static const char *const cases[][2] = {
    { "Y292000000000", "+292000000000-01-01T00:00:00Z +292000000000-12-31T23:59:59Z" },
    { "Y292000000001", "+292000000001-01-01T00:00:00Z +inf" },
    { "Y3E20", "+292000000001-01-01T00:00:00Z +inf" },
    { "Y3E999999999999999999999", "+292000000001-01-01T00:00:00Z +inf" },
    { "Y99999999999999999999999999", "+292000000001-01-01T00:00:00Z +inf" },
    { "Y999999999999999999S2", "+292000000001-01-01T00:00:00Z +inf" },
    { "Y299999999999S1", "+200000000000-01-01T00:00:00Z +inf" },
    { "Y-292000000000", "-292000000000-01-01T00:00:00Z -292000000000-12-31T23:59:59Z" },
    { "Y-3E20", "-inf -292000000001-12-31T23:59:59Z" },
    { "Y-299999999999S1", "-inf -200000000000-12-31T23:59:59Z" },
    { "Y-3E20/Y3E20", "-inf +inf" },
  };
  (void) state;

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (CeasefireDate) date = read_date (cases[i][0]);
      g_autofree char *bounds = bounds_of (date);

      assert_string_equal (bounds, cases[i][1]);
    }
}

static void
a_zone_moves_only_what_has_no_offset (void **state)
{
  static const struct
  {
    const char *zone, *text, *earliest, *latest;
  } cases[] = {
    { "Asia/Damascus", "2016-09-12", "2016-09-11T21:00:00Z", "2016-09-12T20:59:59Z" },
    { "Asia/Damascus", "2016-09-12T19:00", "2016-09-12T16:00:00Z", "2016-09-12T16:00:59Z" },
    { "Asia/Damascus", "2016-09-12T19:00Z", "2016-09-12T19:00:00Z", "2016-09-12T19:00:59Z" },
    { "Asia/Damascus", "2016-09-12T19:00+01:00/2016-09-13", "2016-09-12T18:00:00Z",
      "2016-09-13T20:59:59Z" },
    { "Asia/Damascus", "2016-09-12/2016-09-13T19:00Z", "2016-09-11T21:00:00Z",
      "2016-09-13T19:00:59Z" },
    { "Asia/Damascus", "/2016-09-12", "unknown", "2016-09-12T20:59:59Z" },
    { "Asia/Damascus", "2016-09-12/..", "2016-09-11T21:00:00Z", "+inf" },
    { "Asia/Damascus", "[2016-09-12,2016-09-10]", "2016-09-09T21:00:00Z", "2016-09-12T20:59:59Z" },
    { "Asia/Damascus", "Y3E20", NULL, "+inf" },
    /* Shown twice, and never. */
    { "Europe/Berlin", "2016-10-30T02:30:00", "2016-10-30T00:30:00Z", "2016-10-30T01:30:00Z" },
    { "Europe/Berlin", "2016-03-27T02:30:00", NULL, NULL },
    { NULL, "2016-09-12", "2016-09-12T00:00:00Z", "2016-09-12T23:59:59Z" },
  };
  (void) state;

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GTimeZone) zone
        = cases[i].zone != NULL ? g_time_zone_new_identifier (cases[i].zone) : NULL;
      g_autoptr (CeasefireDate) date = read_date (cases[i].text);
      g_autofree char *earliest = NULL;
      g_autofree char *latest = NULL;

      if (cases[i].zone != NULL && zone == NULL)
        {
          print_message ("SKIPPED: this machine does not know the zone %s\n", cases[i].zone);
          skip ();
        }
      earliest = ceasefire_date_format_earliest_in_zone (date, zone);
      latest = ceasefire_date_format_latest_in_zone (date, zone);
      if (cases[i].earliest != NULL)
        assert_string_equal (earliest, cases[i].earliest);
      if (cases[i].latest != NULL)
        assert_string_equal (latest, cases[i].latest);
    }
}

/* --- as a value ------------------------------------------------------------------------------ */

static void
dates_are_equal_if_their_texts_are (void **state)
{
  g_autoptr (CeasefireDate) a = read_date ("2016");
  g_autoptr (CeasefireDate) b = read_date ("2016");
  g_autoptr (CeasefireDate) c = read_date ("2016-01/2016-12");
  g_autoptr (CeasefireDate) d = read_date ("2017");
  (void) state;

  assert_true (ceasefire_date_equal (a, b));
  assert_int_equal (ceasefire_date_compare (a, b), 0);
  assert_false (ceasefire_date_equal (a, c));
  assert_false (ceasefire_date_equal (a, d));
  assert_int_not_equal (ceasefire_date_compare (a, c), 0);
}

static void
dates_sort_by_earliest_then_latest_then_text (void **state)
{
  static const char *const ordered[] = {
    "../2015", "/2016", "../..",   "Y-12345",           "-0044",  "1970-01-01", "1970-01",
    "1970",    "1970?", "1970/..", "1971-01-01T00:00Z", "Y12345",
  };
  (void) state;

  for (gsize i = 0; i < G_N_ELEMENTS (ordered); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (ordered); j++)
      {
        g_autoptr (CeasefireDate) a = read_date (ordered[i]);
        g_autoptr (CeasefireDate) b = read_date (ordered[j]);
        int order = ceasefire_date_compare (a, b);

        if ((order < 0) != (i < j) || (order > 0) != (i > j))
          fail_msg ("%s and %s: %d", ordered[i], ordered[j], order);
      }
}

static void
a_date_is_a_boxed_type_and_a_scalar (void **state)
{
  const CeasefireScalar *scalar = &ceasefire_date_scalar;
  g_autofree char *text = g_strdup ("2016-09-12, and more");
  CeasefireDate *date = ceasefire_scalar_parse (scalar, text, 10, NULL);
  CeasefireDate *boxed, *again;
  (void) state;

  assert_string_equal (ceasefire_scalar_get_text (scalar, date), "2016-09-12");
  assert_string_equal (scalar->name, "an EDTF date");
  assert_string_equal (scalar->format, "edtf");
  assert_true (scalar->get_type () == CEASEFIRE_TYPE_DATE);
  assert_true (G_TYPE_IS_BOXED (CEASEFIRE_TYPE_DATE));
  boxed = g_boxed_copy (CEASEFIRE_TYPE_DATE, date);
  assert_ptr_equal (boxed, date);
  again = ceasefire_view_ref (date);
  assert_ptr_equal (again, date);
  g_boxed_free (CEASEFIRE_TYPE_DATE, boxed);
  ceasefire_view_unref (again);
  ceasefire_date_unref (date);
  assert_null (ceasefire_scalar_parse (scalar, "2016-13", 7, NULL));
}

static void
every_enum_value_has_its_nick (void **state)
{
  static const struct
  {
    GType (*get_type) (void);
    int value;
    const char *nick;
  } cases[] = {
    { ceasefire_date_kind_get_type, CEASEFIRE_DATE_KIND_UNSET, "unset" },
    { ceasefire_date_kind_get_type, CEASEFIRE_DATE_KIND_DATE_TIME, "date-time" },
    { ceasefire_date_kind_get_type, CEASEFIRE_DATE_KIND_ALL_OF, "all-of" },
    { ceasefire_precision_get_type, CEASEFIRE_PRECISION_CENTURY, "century" },
    { ceasefire_date_end_get_type, CEASEFIRE_DATE_END_UNKNOWN, "unknown" },
    { ceasefire_truth_get_type, CEASEFIRE_TRUTH_NO, "no" },
    { ceasefire_truth_get_type, CEASEFIRE_TRUTH_UNKNOWN, "unknown" },
    { ceasefire_truth_get_type, CEASEFIRE_TRUTH_YES, "yes" },
  };
  g_autoptr (GFlagsClass) flags = g_type_class_ref (CEASEFIRE_TYPE_DATE_QUALIFIERS);
  (void) state;

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GEnumClass) class = g_type_class_ref (cases[i].get_type ());

      assert_string_equal (g_enum_get_value (class, cases[i].value)->value_nick, cases[i].nick);
    }
  assert_string_equal (g_flags_get_first_value (flags, 1)->value_nick, "uncertain");
  assert_string_equal (g_flags_get_first_value (flags, 2)->value_nick, "approximate");
}

/* --- whatever the bytes ---------------------------------------------------------------------- */

/* Reads from a block of just that size, so that a byte too far is seen by the sanitizers. */
static gboolean
try_bytes (const char *bytes, gsize length)
{
  g_autofree char *block = g_memdup2 (length > 0 ? bytes : "x", MAX (length, 1));
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireDate) date = ceasefire_date_parse (block, length, &error);
  g_autofree char *bounds = NULL;
  gint64 earliest, latest;

  if (date == NULL)
    {
      assert_true (g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_VALUE));
      assert_true (g_utf8_validate (error->message, -1, NULL));
      return FALSE;
    }
  assert_null (error);
  assert_memory_equal (ceasefire_date_get_text (date), bytes, length);
  assert_int_equal (strlen (ceasefire_date_get_text (date)), length);
  ceasefire_date_get_earliest (date, &earliest);
  ceasefire_date_get_latest (date, &latest);
  assert_true (earliest <= latest || ceasefire_date_get_kind (date) == INTERVAL);
  assert_in_range (ceasefire_date_get_level (date), 0, 2);
  if (ceasefire_date_is_before (date, date) == CEASEFIRE_TRUTH_YES)
    fail_msg ("%.*s is before itself", (int) length, bytes);
  if (ceasefire_date_contains (date, date) == CEASEFIRE_TRUTH_NO)
    fail_msg ("%.*s does not contain itself", (int) length, bytes);
  bounds = bounds_of (date);
  assert_non_null (bounds);
  return TRUE;
}

static void
no_short_text_breaks_the_reader (void **state)
{
  static const char alphabet[] = "019XY-S?~/.,[]{}T: ";
  const gsize letters = sizeof alphabet - 1;
  guint accepted = 0;
  (void) state;

  for (gsize length = 0; length <= 4; length++)
    {
      gsize count = 1;

      for (gsize i = 0; i < length; i++)
        count *= letters;
      for (gsize i = 0; i < count; i++)
        {
          char text[4];
          gsize rest = i;

          for (gsize j = 0; j < length; j++, rest /= letters)
            text[j] = alphabet[rest % letters];
          accepted += try_bytes (text, length);
        }
    }
  assert_in_range (accepted, 100, 10000);
}

static void
no_mutation_of_a_date_breaks_the_reader (void **state)
{
  static const char alphabet[] = "0123456789XYEST?~%/.,[]{}:+-Z \xe2\xff";
  g_autoptr (GRand) random = g_rand_new_with_seed (20160912);
  guint accepted = 0;
  (void) state;

  for (guint round = 0; round < 40000; round++)
    {
      const char *text
        = readings[g_rand_int_range (random, 0, (gint32) G_N_ELEMENTS (readings))].text;
      g_autoptr (GString) bytes = g_string_new (text);

      for (int change = g_rand_int_range (random, 1, 4); change > 0; change--)
        {
          gssize at = g_rand_int_range (random, 0, (gint32) bytes->len + 1);
          char letter = alphabet[g_rand_int_range (random, 0, sizeof alphabet)];

          if (g_rand_boolean (random) || at == (gssize) bytes->len)
            g_string_insert_c (bytes, at, letter);
          else if (g_rand_boolean (random))
            g_string_erase (bytes, at, 1);
          else
            bytes->str[at] = letter;
        }
      if (memchr (bytes->str, '\0', bytes->len) == NULL)
        accepted += try_bytes (bytes->str, bytes->len);
    }
  assert_in_range (accepted, 1000, 30000);
}

/* What has no short words is told as EDTF has it. */
static const struct
{
  const char *edtf;
  const char *words;
} in_words[] = {
  { "2016", "2016" },
  { "2016-09", "September 2016" },
  { "2016-22", "summer 2016" },
  { "2016-29", "2016-29" },
  { "2016-09-02", "2 September 2016" },
  { "2016-09-22T15:00:00Z", "22 September 2016, 15:00 UTC" },
  { "2016-09-22T15:00:05+03:00", "22 September 2016, 15:00:05 UTC+03:00" },
  { "2016-09-22T15:00", "22 September 2016, 15:00" },
  { "2016-09-22~", "about 22 September 2016" },
  { "2016-09?", "perhaps September 2016" },
  { "2016%", "perhaps about 2016" },
  { "2016-09-22/2016-09-23", "22 to 23 September 2016" },
  { "2016-09-22/2016-10-03", "22 September 2016 to 3 October 2016" },
  { "2016-09-12/..", "from 12 September 2016 on" },
  { "../2016-09", "until September 2016" },
  { "2016-09-12/", "12 September 2016 to a time not known" },
  { "..2016-09-12/2016-09-19", "12 September 2016 or before to 19 September 2016" },
  { "[2016-09-19..2016-09-21]", "between 19 and 21 September 2016" },
  { "[2016-09-19,2016-09-21]", "19 or 21 September 2016" },
  { "{2016,2018}", "{2016,2018}" },
  { "201X", "201X" },
  { "2016-09-XX", "2016-09-XX" },
  { "2016-?09", "2016-?09" },
  { "-0044-03-15", "-0044-03-15" },
  { "Y17E7", "Y17E7" },
  { "20", "20" },
};

static void
a_date_is_told_in_words_and_never_wrongly (void **state)
{
  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (in_words); i++)
    {
      g_autoptr (CeasefireDate) date = ceasefire_date_new (in_words[i].edtf, NULL);
      g_autofree char *words = ceasefire_date_to_words (date);

      assert_string_equal (words, in_words[i].words);
    }
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (every_form_has_its_level_kind_precision_and_bounds),
    cmocka_unit_test (every_refusal_says_what_is_wrong_and_where),
    cmocka_unit_test (a_text_of_more_than_65535_characters_is_no_date),
    cmocka_unit_test (a_qualifier_is_about_what_stands_left_of_it_or_the_component_behind_it),
    cmocka_unit_test (an_open_end_is_told_from_an_unknown_one),
    cmocka_unit_test (seconds_are_counted_from_1970_in_utc),
    cmocka_unit_test (a_year_beyond_64_bit_seconds_keeps_true_bounds),
    cmocka_unit_test (a_zone_moves_only_what_has_no_offset),
    cmocka_unit_test (dates_are_equal_if_their_texts_are),
    cmocka_unit_test (dates_sort_by_earliest_then_latest_then_text),
    cmocka_unit_test (a_date_is_a_boxed_type_and_a_scalar),
    cmocka_unit_test (every_enum_value_has_its_nick),
    cmocka_unit_test (a_date_is_told_in_words_and_never_wrongly),
    cmocka_unit_test (no_short_text_breaks_the_reader),
    cmocka_unit_test (no_mutation_of_a_date_breaks_the_reader),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
