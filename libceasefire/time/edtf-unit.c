/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "time/edtf.h"

/* The components of a unit while it is being read. Those of NULL are absent. */
typedef struct
{
  const char *component[EDTF_N_COMPONENTS];
  gsize position[EDTF_N_COMPONENTS];
  gboolean negative;
  gboolean is_qualified;        /* a qualifier was read */
  gboolean is_qualified_inside; /* one that is not at the end, and so of level 2 */
} EdtfScan;

static CeasefireDateQualifiers
edtf_take_qualifier (EdtfCursor *cursor)
{
  if (ceasefire_edtf_take (cursor, '?'))
    return CEASEFIRE_DATE_QUALIFIERS_UNCERTAIN;
  if (ceasefire_edtf_take (cursor, '~'))
    return CEASEFIRE_DATE_QUALIFIERS_APPROXIMATE;
  if (ceasefire_edtf_take (cursor, '%'))
    return CEASEFIRE_DATE_QUALIFIERS_UNCERTAIN | CEASEFIRE_DATE_QUALIFIERS_APPROXIMATE;
  return CEASEFIRE_DATE_QUALIFIERS_NONE;
}

/* To the left of a component: about it alone. */
static void
edtf_read_left (EdtfCursor *cursor, EdtfScan *scan, EdtfUnit *unit, EdtfComponent component)
{
  CeasefireDateQualifiers found = edtf_take_qualifier (cursor);

  if (found == CEASEFIRE_DATE_QUALIFIERS_NONE)
    return;
  unit->qualifiers[component] |= found;
  scan->is_qualified = scan->is_qualified_inside = TRUE;
}

/* To the right of a component: about it and what stands left of it. */
static void
edtf_read_right (EdtfCursor *cursor, EdtfScan *scan, EdtfUnit *unit, EdtfComponent component)
{
  CeasefireDateQualifiers found = edtf_take_qualifier (cursor);

  if (found == CEASEFIRE_DATE_QUALIFIERS_NONE)
    return;
  for (int i = EDTF_YEAR; i <= (int) component; i++)
    unit->qualifiers[i] |= found;
  scan->is_qualified = TRUE;
  if (ceasefire_edtf_peek (cursor) == '-')
    scan->is_qualified_inside = TRUE;
}

static gsize
edtf_count_digits (const EdtfCursor *cursor, gboolean *has_unspecified)
{
  gsize end = cursor->position;

  *has_unspecified = FALSE;
  for (; end < cursor->length; end++)
    if (cursor->text[end] == 'X')
      *has_unspecified = TRUE;
    else if (!g_ascii_isdigit (cursor->text[end]))
      break;
  return end - cursor->position;
}

static gint64
edtf_number (const char *digits, gsize length)
{
  gint64 value = 0;

  for (gsize i = 0; i < length; i++)
    value = value * 10 + (digits[i] - '0');
  return value;
}

static gboolean
edtf_has_unspecified (const char *digits, gsize length)
{
  return digits != NULL && memchr (digits, 'X', length) != NULL;
}

/* Years beyond the range of seconds keep true but weaker bounds. */
static gint64
edtf_year_start (gint64 year, gint64 below)
{
  if (year > CALENDAR_MAX_YEAR + 1)
    return CALENDAR_AFTER;
  return year < -CALENDAR_MAX_YEAR ? below : ceasefire_calendar_seconds (year, 1, 1);
}

/* Sets the unit to one of the spans of so many years that begin with the first to the last year. */
static void
edtf_set_years (EdtfUnit *unit, gint64 first, gint64 last, gint64 span)
{
  gint64 top = ceasefire_calendar_seconds (CALENDAR_MAX_YEAR + 1, 1, 1);
  gint64 bottom = ceasefire_calendar_seconds (-CALENDAR_MAX_YEAR, 1, 1);

  unit->first_start = MIN (edtf_year_start (first, CALENDAR_BEFORE), top);
  unit->first_end = MIN (edtf_year_start (first + span, CALENDAR_BEFORE), top + 1);
  unit->last_start = edtf_year_start (last, bottom - 1);
  unit->last_end = edtf_year_start (last + span, bottom);
}

static gint64
edtf_power_of_ten (gint64 exponent)
{
  gint64 power = 1;

  for (; exponent > 0; exponent--)
    power *= 10;
  return power;
}

/* A whole number without leading zero; *value is at most limit, *digits its length. */
static gboolean
edtf_read_number (EdtfCursor *cursor, const char *name, gint64 limit, gint64 *value, gint64 *digits,
                  GError **error)
{
  gsize start = cursor->position;

  if (!g_ascii_isdigit (ceasefire_edtf_peek (cursor)))
    return ceasefire_edtf_fail_at (cursor, error, name);
  if (ceasefire_edtf_peek (cursor) == '0')
    return ceasefire_edtf_fail (start, error, "%s has no leading zero", name);
  for (*value = 0; g_ascii_isdigit (ceasefire_edtf_peek (cursor)); cursor->position++)
    {
      gint64 digit = cursor->text[cursor->position] - '0';

      *value = *value > (limit - digit) / 10 ? limit : *value * 10 + digit;
    }
  *digits = (gint64) (cursor->position - start);
  return TRUE;
}

/* S and the number of significant digits: the year is an estimate, the others are anyone's. */
static gboolean
edtf_read_significant (EdtfCursor *cursor, EdtfUnit *unit, gint64 digits, gint64 *spread,
                       GError **error)
{
  gint64 significant, length;

  *spread = 1;
  if (!ceasefire_edtf_take (cursor, 'S'))
    return TRUE;
  if (!edtf_read_number (cursor, "the number of significant digits", digits, &significant, &length,
                         error))
    return FALSE;
  unit->level = 2;
  if (digits <= 18)
    *spread = edtf_power_of_ten (digits - significant);
  return TRUE;
}

static void
edtf_set_estimate (EdtfUnit *unit, gboolean negative, gint64 year, gint64 spread)
{
  gint64 least = year - year % spread;
  gint64 greatest = least + spread - 1;

  if (negative)
    edtf_set_years (unit, -greatest, -MAX (least, 1), 1);
  else
    edtf_set_years (unit, least, greatest, 1);
  unit->precision = CEASEFIRE_PRECISION_YEAR;
  unit->approximate_unit = CALENDAR_UNIT_YEAR;
  unit->approximate_count = 1;
}

/* Y, a sign, the digits, and the power of ten. */
static gboolean
edtf_read_long_year (EdtfCursor *cursor, EdtfUnit *unit, GError **error)
{
  gsize start = cursor->position;
  gint64 limit = edtf_power_of_ten (18) - 1;
  gint64 year, digits, exponent, length, spread;
  gboolean negative;

  cursor->position++;
  negative = ceasefire_edtf_take (cursor, '-');
  if (!edtf_read_number (cursor, "the year after Y", limit, &year, &digits, error))
    return FALSE;
  unit->level = 1;
  if (ceasefire_edtf_take (cursor, 'E'))
    {
      if (!edtf_read_number (cursor, "the power of ten", limit, &exponent, &length, error))
        return FALSE;
      unit->level = 2;
      digits += exponent;
      if (digits <= 18)
        year *= edtf_power_of_ten (exponent);
    }
  else if (digits < 5)
    return ceasefire_edtf_fail (start, error, "a year of up to four digits has no Y");
  if (!edtf_read_significant (cursor, unit, digits, &spread, error))
    return FALSE;
  edtf_set_estimate (unit, negative, digits <= 18 ? year : limit, spread);
  return TRUE;
}

static gboolean
edtf_is_zero (const char *digits, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if (digits[i] != '0')
      return FALSE;
  return TRUE;
}

/* Decades and centuries begin with a year that ten or a hundred divides, before year 0 too. */
static void
edtf_set_decade_or_century (EdtfUnit *unit, const EdtfScan *scan, gsize length)
{
  gint64 span = length == 3 ? 10 : 100;
  gint64 year = edtf_number (scan->component[EDTF_YEAR], length) * span;

  if (scan->negative)
    year = -year;
  edtf_set_years (unit, year, year, span);
  unit->level = length == 3 ? 2 : scan->negative ? 1 : 0;
  unit->precision = length == 3 ? CEASEFIRE_PRECISION_DECADE : CEASEFIRE_PRECISION_CENTURY;
  unit->approximate_unit = CALENDAR_UNIT_YEAR;
  unit->approximate_count = span;
}

/* Reads two digits of a month or a day, with its qualifiers. */
static gboolean
edtf_read_pair (EdtfCursor *cursor, EdtfScan *scan, EdtfUnit *unit, EdtfComponent component,
                const char *name, GError **error)
{
  gboolean has_unspecified;
  gsize length;

  cursor->position++;
  edtf_read_left (cursor, scan, unit, component);
  length = edtf_count_digits (cursor, &has_unspecified);
  scan->component[component] = cursor->text + cursor->position;
  scan->position[component] = cursor->position;
  cursor->position += MIN (length, 2);
  if (length < 2)
    return ceasefire_edtf_fail_at (cursor, error, name);
  if (length > 2)
    return ceasefire_edtf_fail (scan->position[component], error, "%s is expected", name);
  edtf_read_right (cursor, scan, unit, component);
  return TRUE;
}

static void
edtf_set_season (EdtfUnit *unit, const EdtfScan *scan, const CalendarDay *first,
                 const CalendarDay *last, int code)
{
  /* The first month and the length of each code from 21 on. */
  static const guint8 months[][2] = {
    { 3, 3 }, { 6, 3 },  { 9, 3 }, { 12, 3 }, /* anywhere, read as in the north */
    { 3, 3 }, { 6, 3 },  { 9, 3 }, { 12, 3 }, /* northern */
    { 9, 3 }, { 12, 3 }, { 3, 3 }, { 6, 3 },  /* southern */
    { 1, 3 }, { 4, 3 },  { 7, 3 }, { 10, 3 }, /* quarters */
    { 1, 4 }, { 5, 4 },  { 9, 4 },            /* quadrimesters */
    { 1, 6 }, { 7, 6 },                       /* semesters */
  };
  int month = months[code - 21][0];
  int length = months[code - 21][1];

  unit->first_start = ceasefire_calendar_seconds (first->year, month, 1);
  unit->first_end = ceasefire_calendar_shift (unit->first_start, CALENDAR_UNIT_MONTH, length);
  unit->last_start = ceasefire_calendar_seconds (last->year, month, 1);
  unit->last_end = ceasefire_calendar_shift (unit->last_start, CALENDAR_UNIT_MONTH, length);
  unit->kind = CEASEFIRE_DATE_KIND_SEASON;
  unit->precision = code <= 32   ? CEASEFIRE_PRECISION_SEASON
                    : code <= 36 ? CEASEFIRE_PRECISION_QUARTER
                    : code <= 39 ? CEASEFIRE_PRECISION_QUADRIMESTER
                                 : CEASEFIRE_PRECISION_SEMESTER;
  unit->level = code > 24 || edtf_has_unspecified (scan->component[EDTF_YEAR], 4) ? 2 : 1;
  unit->approximate_unit = CALENDAR_UNIT_MONTH;
  unit->approximate_count = length;
}

static gint64
edtf_unit_end (const CalendarDay *day, CeasefirePrecision precision)
{
  gint64 next = ceasefire_calendar_day_number (day->year, day->month, day->day) + 1;

  if (precision == CEASEFIRE_PRECISION_YEAR)
    next = ceasefire_calendar_day_number (day->year + 1, 1, 1);
  else if (precision == CEASEFIRE_PRECISION_MONTH)
    next += ceasefire_calendar_days_in_month (day->year, day->month) - 1;
  return next * CALENDAR_DAY;
}

/* "About" reaches as far as the last digit that is stated of the finest component it is about. */
static void
edtf_set_approximation (EdtfUnit *unit, const EdtfScan *scan)
{
  const char *day = scan->component[EDTF_DAY];
  const char *month = scan->component[EDTF_MONTH];
  const char *year = scan->component[EDTF_YEAR];

  unit->approximate_count = 1;
  if (day != NULL && (unit->qualifiers[EDTF_DAY] & CEASEFIRE_DATE_QUALIFIERS_APPROXIMATE)
      && day[0] != 'X')
    {
      unit->approximate_unit = CALENDAR_UNIT_DAY;
      unit->approximate_count = day[1] == 'X' ? 10 : 1;
      return;
    }
  unit->approximate_unit = CALENDAR_UNIT_MONTH;
  if (month != NULL && month[0] != 'X'
      && ((unit->qualifiers[EDTF_MONTH] | unit->qualifiers[EDTF_DAY])
          & CEASEFIRE_DATE_QUALIFIERS_APPROXIMATE))
    return;
  unit->approximate_unit = CALENDAR_UNIT_YEAR;
  for (int i = 3; i >= 0 && year[i] == 'X'; i--)
    unit->approximate_count *= 10;
}

static guint8
edtf_unspecified_level (const EdtfScan *scan)
{
  const char *year = scan->component[EDTF_YEAR];
  const char *month = scan->component[EDTF_MONTH];
  const char *day = scan->component[EDTF_DAY];

  /* Level 1 has only those from the right: 199X, 19XX, 1999-XX, 1999-01-XX, 1999-XX-XX. */
  if (edtf_has_unspecified (year, 4))
    return month == NULL && year[0] != 'X' && year[1] != 'X' && year[3] == 'X' ? 1 : 2;
  if (edtf_has_unspecified (month, 2))
    return month[0] == 'X' && month[1] == 'X' && (day == NULL || (day[0] == 'X' && day[1] == 'X'))
             ? 1
             : 2;
  if (edtf_has_unspecified (day, 2))
    return day[0] == 'X' && day[1] == 'X' ? 1 : 2;
  return scan->negative ? 1 : 0;
}

/* Every year fits, and a month of X does unless it begins with 2 or more. */
static gboolean
edtf_fail_unresolved (const EdtfScan *scan, GError **error)
{
  const char *month = scan->component[EDTF_MONTH];
  gboolean is_exact = !edtf_has_unspecified (month, 2);
  int number = is_exact ? (int) edtf_number (month, 2) : 0;

  if (is_exact && (number < 1 || number > 12))
    return ceasefire_edtf_fail (scan->position[EDTF_MONTH], error,
                                "month %02d is not between 01 and 12", number);
  if (!is_exact && month[0] > '1' && month[0] != 'X')
    return ceasefire_edtf_fail (scan->position[EDTF_MONTH], error, "no month from 01 to 12 is %.2s",
                                month);
  return ceasefire_edtf_fail (scan->position[EDTF_DAY], error, "no day %.2s is in month %.4s-%.2s",
                              scan->component[EDTF_DAY], scan->component[EDTF_YEAR], month);
}

/* Turns the components into bounds. */
static gboolean
edtf_resolve_scan (const EdtfScan *scan, EdtfUnit *unit, CalendarDay *first, CalendarDay *last,
                   GError **error)
{
  const char *month = scan->component[EDTF_MONTH];
  const char *day = scan->component[EDTF_DAY];
  int code = month != NULL && !edtf_has_unspecified (month, 2) ? (int) edtf_number (month, 2) : 0;
  gboolean is_season = code >= 21 && code <= 41;

  if (is_season && day != NULL)
    return ceasefire_edtf_fail (scan->position[EDTF_DAY], error, "a season takes no day");
  if (!ceasefire_edtf_resolve (scan->negative, scan->component[EDTF_YEAR], is_season ? NULL : month,
                               day, first, last))
    return edtf_fail_unresolved (scan, error);
  if (is_season)
    {
      edtf_set_season (unit, scan, first, last, code);
      return TRUE;
    }
  unit->kind = CEASEFIRE_DATE_KIND_DATE;
  unit->precision = day != NULL     ? CEASEFIRE_PRECISION_DAY
                    : month != NULL ? CEASEFIRE_PRECISION_MONTH
                                    : CEASEFIRE_PRECISION_YEAR;
  unit->first_start = ceasefire_calendar_seconds (first->year, first->month, first->day);
  unit->first_end = edtf_unit_end (first, unit->precision);
  unit->last_start = ceasefire_calendar_seconds (last->year, last->month, last->day);
  unit->last_end = edtf_unit_end (last, unit->precision);
  unit->level = edtf_unspecified_level (scan);
  edtf_set_approximation (unit, scan);
  return TRUE;
}

static gboolean
edtf_has_any_unspecified (const EdtfScan *scan)
{
  return edtf_has_unspecified (scan->component[EDTF_YEAR], 4)
         || edtf_has_unspecified (scan->component[EDTF_MONTH], 2)
         || edtf_has_unspecified (scan->component[EDTF_DAY], 2);
}

/* A year of four digits, and what may follow it. */
static gboolean
edtf_read_calendar (EdtfCursor *cursor, EdtfScan *scan, EdtfUnit *unit, GError **error)
{
  CalendarDay first, last;

  if (ceasefire_edtf_peek (cursor) == '-'
      && !edtf_read_pair (cursor, scan, unit, EDTF_MONTH, "a month of two digits", error))
    return FALSE;
  if (scan->component[EDTF_MONTH] != NULL && ceasefire_edtf_peek (cursor) == '-'
      && !edtf_read_pair (cursor, scan, unit, EDTF_DAY, "a day of two digits", error))
    return FALSE;
  if (!edtf_resolve_scan (scan, unit, &first, &last, error))
    return FALSE;
  if (scan->component[EDTF_DAY] == NULL || ceasefire_edtf_peek (cursor) != 'T')
    return TRUE;
  if (scan->is_qualified || edtf_has_any_unspecified (scan))
    return ceasefire_edtf_fail (cursor->position, error,
                                "only a day without qualifiers and X has a time");
  cursor->position++;
  return ceasefire_edtf_read_clock (cursor, &first, unit, error);
}

/* Reads the digits of the year, and by their number what kind of date this is. */
static gboolean
edtf_read_by_year (EdtfCursor *cursor, EdtfScan *scan, EdtfUnit *unit, GError **error)
{
  gboolean has_unspecified;
  gsize start = cursor->position;
  gsize length;
  gint64 spread;

  scan->negative = ceasefire_edtf_take (cursor, '-');
  length = edtf_count_digits (cursor, &has_unspecified);
  if (length == 0)
    return ceasefire_edtf_fail_at (cursor, error, "a year");
  scan->component[EDTF_YEAR] = cursor->text + cursor->position;
  scan->position[EDTF_YEAR] = cursor->position;
  if (length > 4)
    return ceasefire_edtf_fail (start, error, "a year of more than four digits begins with Y");
  if (length < 2 || (length < 4 && has_unspecified))
    return ceasefire_edtf_fail (start, error, "a year has four digits or X");
  if (scan->negative && edtf_is_zero (scan->component[EDTF_YEAR], length))
    return ceasefire_edtf_fail (start, error, "year 0 has no minus");
  cursor->position += length;
  if (length < 4)
    {
      edtf_set_decade_or_century (unit, scan, length);
      edtf_read_right (cursor, scan, unit, EDTF_YEAR);
      return TRUE;
    }
  if (!has_unspecified && ceasefire_edtf_peek (cursor) == 'S')
    {
      if (!edtf_read_significant (cursor, unit, 4, &spread, error))
        return FALSE;
      edtf_set_estimate (unit, scan->negative, edtf_number (scan->component[EDTF_YEAR], 4), spread);
      edtf_read_right (cursor, scan, unit, EDTF_YEAR);
      return TRUE;
    }
  edtf_read_right (cursor, scan, unit, EDTF_YEAR);
  return edtf_read_calendar (cursor, scan, unit, error);
}

/* Reads one date, and stops at what cannot belong to it. */
gboolean
ceasefire_edtf_read_unit (EdtfCursor *cursor, EdtfUnit *unit, GError **error)
{
  EdtfScan scan = { { NULL }, { 0 }, FALSE, FALSE, FALSE };
  CeasefireDateQualifiers all;

  memset (unit, 0, sizeof *unit);
  unit->kind = CEASEFIRE_DATE_KIND_DATE;
  unit->is_local = FALSE;
  edtf_read_left (cursor, &scan, unit, EDTF_YEAR);
  if (ceasefire_edtf_peek (cursor) != 'Y')
    {
      if (!edtf_read_by_year (cursor, &scan, unit, error))
        return FALSE;
    }
  else if (!edtf_read_long_year (cursor, unit, error))
    return FALSE;
  else
    edtf_read_right (cursor, &scan, unit, EDTF_YEAR);

  if (unit->kind != CEASEFIRE_DATE_KIND_DATE_TIME)
    unit->is_local = TRUE;
  all = unit->qualifiers[EDTF_YEAR] | unit->qualifiers[EDTF_MONTH] | unit->qualifiers[EDTF_DAY];
  if (!(all & CEASEFIRE_DATE_QUALIFIERS_APPROXIMATE))
    unit->approximate_count = 0;
  if (scan.is_qualified)
    unit->level = MAX (unit->level, scan.is_qualified_inside ? 2 : 1);
  return TRUE;
}
