/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "time/patterns.h"

/*
 * The grammar of dates and durations as patterns, for those who have no reader of them. All that
 * the readers take matches. What they refuse and no pattern can tell is the calendar (the 31st of
 * June) and whatever compares two numbers (an interval that ends before it begins).
 */

/* Dates */

#define NUMBER "[1-9][0-9]*"
#define QUALIFIER "[?~%]?"
#define SEASON "(?:2[1-9]|3[0-9]|4[01])"
#define MONTH "(?:0[1-9X]|1[0-2X]|X[0-9X])"
#define DAY "(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])"
#define WHOLE_DAY "(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
#define MINUTE "[0-5][0-9]"
#define SECOND(sign) "(?:[0-5][0-9]|60)(?:" sign "[0-9]+)?"
#define OFFSET "(?:Z|[+](?:0[0-9]|1[0-4])(?::" MINUTE ")?|-(?:0[0-9]|1[0-2])(?::" MINUTE ")?)"
#define CLOCK(sign) "(?:[01][0-9]|2[0-4]):" MINUTE "(?::" SECOND (sign) ")?" OFFSET "?"

#define LONG_YEAR "Y-?[1-9](?:[0-9]{4,}|[0-9]*E" NUMBER ")(?:S" NUMBER ")?"
#define ROUND_YEAR "(?:[0-9]{2,3}|[0-9]{4}S" NUMBER ")"
#define MONTH_AND_DAY                                                                              \
  "-" QUALIFIER "(?:" SEASON "|" MONTH "(?:" QUALIFIER "-" QUALIFIER DAY ")?)" QUALIFIER
#define CALENDAR "[0-9X]{4}" QUALIFIER "(?:" MONTH_AND_DAY ")?"

#define UNIT_WITH(sign)                                                                            \
  "(?:-?[0-9]{4}-" WHOLE_DAY "T" CLOCK (sign) "|" QUALIFIER "(?:-?" CALENDAR "|(?:-?" ROUND_YEAR   \
                                              "|" LONG_YEAR ")" QUALIFIER "))"

/* In a set a comma is no decimal sign. */
#define UNIT UNIT_WITH ("[.,]")
#define MEMBER UNIT_WITH ("[.]")

/* An end of an interval may be one of a range, or before or after a date. */
#define RANGE "\\[" UNIT "[.][.]" UNIT "\\]"
#define START "(?:(?:[.][.])?" UNIT "|" RANGE "|[.][.])?"
#define FINISH "(?:" UNIT "(?:[.][.])?|" RANGE "|[.][.])?"

const CeasefirePattern ceasefire_date_patterns[] = {
  { "/", "^" START "/" FINISH "$" },
  { "^[\\[{]", "^[\\[{](?:[.][.])?" MEMBER "(?:(?:[.][.]|, ?)" MEMBER ")*(?:[.][.])?[\\]}]$" },
  { NULL, "^" UNIT "$" },
};

/* Durations */

#define COUNT "[0-9]+(?:[.,][0-9]+)?"
#define DAYS "(?:" COUNT "D)"
#define MONTHS "(?:" COUNT "M" DAYS "?)"
#define YEARS "(?:" COUNT "Y(?:" MONTHS "|" DAYS ")?)"
#define SECONDS "(?:" COUNT "S)"
#define MINUTES "(?:" COUNT "M" SECONDS "?)"
#define HOURS "(?:" COUNT "H(?:" MINUTES "|" SECONDS ")?)"
#define TIME "T(?:" HOURS "|" MINUTES "|" SECONDS ")"
#define DURATION "P(?:" COUNT "W|(?:" YEARS "|" MONTHS "|" DAYS ")(?:" TIME ")?|" TIME ")"

const CeasefirePattern ceasefire_duration_patterns[] = {
  { "/", "^(?:" DURATION "/(?:[.][.]|" DURATION ")|[.][.]/" DURATION ")$" },
  { NULL, "^" DURATION "$" },
};
