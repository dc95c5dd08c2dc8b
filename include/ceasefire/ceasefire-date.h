/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-error.h>
#include <ceasefire/ceasefire-truth.h>

G_BEGIN_DECLS

/**
 * CeasefireDate:
 *
 * When something was, as exactly as it is known: an EDTF date of ISO 8601-2:2019, levels 0 to 2
 * (`2016-09-22`, `2016-09~`, `201X`, `2016-09-09/..`, `[2016-09-19,2016-09-20]`). It never
 * changes, and it keeps its text byte for byte.
 *
 * What is accepted, and how the bounds are counted, is in docs/guide/dates.md.
 *
 * Since: 1.0
 */
typedef struct _CeasefireDate CeasefireDate;

#define CEASEFIRE_TYPE_DATE (ceasefire_date_get_type ())

/**
 * CeasefireDateKind:
 * @CEASEFIRE_DATE_KIND_UNSET: Not a kind; no date has it.
 * @CEASEFIRE_DATE_KIND_DATE: A day, month, year, decade or century.
 * @CEASEFIRE_DATE_KIND_DATE_TIME: A moment of a day, with or without an offset from UTC.
 * @CEASEFIRE_DATE_KIND_SEASON: A season, quarter, third or half of a year (21 to 41).
 * @CEASEFIRE_DATE_KIND_INTERVAL: From one date to another, `a/b`.
 * @CEASEFIRE_DATE_KIND_ONE_OF: One of the listed dates, `[a,b]`.
 * @CEASEFIRE_DATE_KIND_ALL_OF: All of the listed dates, `{a,b}`.
 *
 * The form of a date.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_DATE_KIND_UNSET,
  CEASEFIRE_DATE_KIND_DATE,
  CEASEFIRE_DATE_KIND_DATE_TIME,
  CEASEFIRE_DATE_KIND_SEASON,
  CEASEFIRE_DATE_KIND_INTERVAL,
  CEASEFIRE_DATE_KIND_ONE_OF,
  CEASEFIRE_DATE_KIND_ALL_OF,
} CeasefireDateKind;

/**
 * CeasefirePrecision:
 * @CEASEFIRE_PRECISION_UNSET: The parts of an interval or a set differ in precision.
 * @CEASEFIRE_PRECISION_SECOND: A second, or a fraction of one.
 * @CEASEFIRE_PRECISION_MINUTE: A minute.
 * @CEASEFIRE_PRECISION_DAY: A day.
 * @CEASEFIRE_PRECISION_MONTH: A month.
 * @CEASEFIRE_PRECISION_SEASON: A season (21 to 32).
 * @CEASEFIRE_PRECISION_QUARTER: Three months counted from January (33 to 36).
 * @CEASEFIRE_PRECISION_QUADRIMESTER: Four months counted from January (37 to 39).
 * @CEASEFIRE_PRECISION_SEMESTER: Six months counted from January (40 and 41).
 * @CEASEFIRE_PRECISION_YEAR: A year.
 * @CEASEFIRE_PRECISION_DECADE: Ten years (`201`).
 * @CEASEFIRE_PRECISION_CENTURY: A hundred years (`20`).
 *
 * The smallest unit that a date names. Unspecified digits do not change it: `201X` is some year,
 * and `2016-XX` some month.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_PRECISION_UNSET,
  CEASEFIRE_PRECISION_SECOND,
  CEASEFIRE_PRECISION_MINUTE,
  CEASEFIRE_PRECISION_DAY,
  CEASEFIRE_PRECISION_MONTH,
  CEASEFIRE_PRECISION_SEASON,
  CEASEFIRE_PRECISION_QUARTER,
  CEASEFIRE_PRECISION_QUADRIMESTER,
  CEASEFIRE_PRECISION_SEMESTER,
  CEASEFIRE_PRECISION_YEAR,
  CEASEFIRE_PRECISION_DECADE,
  CEASEFIRE_PRECISION_CENTURY,
} CeasefirePrecision;

/**
 * CeasefireDateQualifiers:
 * @CEASEFIRE_DATE_QUALIFIERS_NONE: Stated without reserve.
 * @CEASEFIRE_DATE_QUALIFIERS_UNCERTAIN: The source is not sure (`?` and `%`).
 * @CEASEFIRE_DATE_QUALIFIERS_APPROXIMATE: Near the date, not exactly it (`~` and `%`).
 *
 * The reserves with which a date is stated.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_DATE_QUALIFIERS_NONE = 0,
  CEASEFIRE_DATE_QUALIFIERS_UNCERTAIN = 1 << 0,
  CEASEFIRE_DATE_QUALIFIERS_APPROXIMATE = 1 << 1,
} CeasefireDateQualifiers;

/**
 * CeasefireDateEnd:
 * @CEASEFIRE_DATE_END_UNSET: Not an end; no date has it.
 * @CEASEFIRE_DATE_END_KNOWN: A date is given.
 * @CEASEFIRE_DATE_END_OPEN: There is no limit on this side (`..`, `..2004/2006`).
 * @CEASEFIRE_DATE_END_UNKNOWN: There is a limit, and it is not known (`/2006`, `2004/`).
 *
 * What is known of the start or the end of a date.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_DATE_END_UNSET,
  CEASEFIRE_DATE_END_KNOWN,
  CEASEFIRE_DATE_END_OPEN,
  CEASEFIRE_DATE_END_UNKNOWN,
} CeasefireDateEnd;

/**
 * ceasefire_date_get_type:
 *
 * Returns: the type of #CeasefireDate
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_date_get_type (void);

/**
 * ceasefire_date_kind_get_type:
 *
 * Returns: the type of #CeasefireDateKind
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_date_kind_get_type (void);

/**
 * ceasefire_precision_get_type:
 *
 * Returns: the type of #CeasefirePrecision
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_precision_get_type (void);

/**
 * ceasefire_date_qualifiers_get_type:
 *
 * Returns: the type of #CeasefireDateQualifiers
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_date_qualifiers_get_type (void);

/**
 * ceasefire_date_end_get_type:
 *
 * Returns: the type of #CeasefireDateEnd
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_date_end_get_type (void);

#define CEASEFIRE_TYPE_DATE_KIND (ceasefire_date_kind_get_type ())
#define CEASEFIRE_TYPE_PRECISION (ceasefire_precision_get_type ())
#define CEASEFIRE_TYPE_DATE_QUALIFIERS (ceasefire_date_qualifiers_get_type ())
#define CEASEFIRE_TYPE_DATE_END (ceasefire_date_end_get_type ())

/**
 * ceasefire_date_new:
 * @edtf: a date in EDTF
 * @error: return location for a #GError
 *
 * Reads a date. Fails with %CEASEFIRE_ERROR_VALUE if @edtf is not one; the message says what is
 * wrong and at which character.
 *
 * Returns: (transfer full): the date, or %NULL on error
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDate *ceasefire_date_new (const char *edtf, GError **error);

/**
 * ceasefire_date_ref:
 * @date: a date
 *
 * Takes a reference. May be called from any thread.
 *
 * Returns: (transfer full): @date
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDate *ceasefire_date_ref (CeasefireDate *date);

/**
 * ceasefire_date_unref:
 * @date: (transfer full): a date
 *
 * Gives a reference back, and frees the date with the last one. May be called from any thread.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_date_unref (CeasefireDate *date);

/**
 * ceasefire_date_get_text:
 * @date: a date
 *
 * Gets the text that the date was made from, unchanged.
 *
 * Returns: (transfer none): the text
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_date_get_text (const CeasefireDate *date);

/**
 * ceasefire_date_get_kind:
 * @date: a date
 *
 * Gets the form of the date.
 *
 * Returns: the kind
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDateKind ceasefire_date_get_kind (const CeasefireDate *date);

/**
 * ceasefire_date_get_level:
 * @date: a date
 *
 * Gets the lowest level of EDTF that has all features that the date uses. The extensions of this
 * library (see docs/guide/dates.md) do not raise it.
 *
 * Returns: 0, 1 or 2
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
guint ceasefire_date_get_level (const CeasefireDate *date);

/**
 * ceasefire_date_get_precision:
 * @date: a date
 *
 * Gets the smallest unit that the date names.
 *
 * Returns: the precision, %CEASEFIRE_PRECISION_UNSET if the parts of an interval or a set differ
 *   in it, or there are none
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefirePrecision ceasefire_date_get_precision (const CeasefireDate *date);

/**
 * ceasefire_date_get_qualifiers:
 * @date: a date
 *
 * Gets the reserves that any part of the date is stated with.
 *
 * Returns: the qualifiers
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDateQualifiers ceasefire_date_get_qualifiers (const CeasefireDate *date);

/**
 * ceasefire_date_get_qualifiers_of:
 * @date: a date
 * @component: %CEASEFIRE_PRECISION_DAY, %CEASEFIRE_PRECISION_MONTH or %CEASEFIRE_PRECISION_YEAR
 *
 * Gets the reserves that one component is stated with. A qualifier to the right of a component is
 * about it and all to its left; one to its left is about it alone: in `2004?-06-~11` the year is
 * uncertain and the day approximate. In intervals and sets it is the sum over their dates. Seasons
 * stand in place of the month; decades and centuries in place of the year.
 *
 * Returns: the qualifiers
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDateQualifiers ceasefire_date_get_qualifiers_of (const CeasefireDate *date,
                                                          CeasefirePrecision component);

/**
 * ceasefire_date_get_start:
 * @date: a date
 *
 * Says what is known of the start of the date.
 *
 * Returns: known, open (`../2006`) or unknown (`/2006`)
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDateEnd ceasefire_date_get_start (const CeasefireDate *date);

/**
 * ceasefire_date_get_end:
 * @date: a date
 *
 * Says what is known of the end of the date.
 *
 * Returns: known, open (`2004/..`) or unknown (`2004/`)
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDateEnd ceasefire_date_get_end (const CeasefireDate *date);

/**
 * ceasefire_date_get_earliest:
 * @date: a date
 * @seconds: (out) (optional): return location for seconds since 1970-01-01T00:00:00Z; set to
 *   %G_MININT64 if there is none
 *
 * Gets the first second that the date can mean. Dates and times without an offset are taken as UTC.
 * Qualifiers do not move it.
 *
 * Returns: %FALSE if there is none: the start is open or unknown, or lies before what 64-bit
 *   seconds can hold
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_date_get_earliest (const CeasefireDate *date, gint64 *seconds);

/**
 * ceasefire_date_get_latest:
 * @date: a date
 * @seconds: (out) (optional): return location for seconds since 1970-01-01T00:00:00Z; set to
 *   %G_MAXINT64 if there is none
 *
 * Gets the last second that the date can mean, which is still part of it. Dates and times without
 * an offset are taken as UTC. Qualifiers do not move it.
 *
 * Returns: %FALSE if there is none: the end is open or unknown, or lies after what 64-bit seconds
 *   can hold
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_date_get_latest (const CeasefireDate *date, gint64 *seconds);

/**
 * ceasefire_date_get_earliest_in_zone:
 * @date: a date
 * @zone: (nullable): the zone of dates and times without an offset, %NULL for UTC
 * @seconds: (out) (optional): return location for seconds since 1970-01-01T00:00:00Z
 *
 * As ceasefire_date_get_earliest(), with a zone. Where a clock is set back, the first of the two
 * equal times counts.
 *
 * Returns: %FALSE if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_date_get_earliest_in_zone (const CeasefireDate *date, GTimeZone *zone,
                                              gint64 *seconds);

/**
 * ceasefire_date_get_latest_in_zone:
 * @date: a date
 * @zone: (nullable): the zone of dates and times without an offset, %NULL for UTC
 * @seconds: (out) (optional): return location for seconds since 1970-01-01T00:00:00Z
 *
 * As ceasefire_date_get_latest(), with a zone. Where a clock is set back, the second of the two
 * equal times counts.
 *
 * Returns: %FALSE if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_date_get_latest_in_zone (const CeasefireDate *date, GTimeZone *zone,
                                            gint64 *seconds);

/**
 * ceasefire_date_format_earliest:
 * @date: a date
 *
 * Writes the earliest second in ISO 8601 and UTC, such as `2016-09-22T00:00:00Z`. A year before
 * 0000 has a minus (`-0044-03-15T00:00:00Z`), one after 9999 a plus (`+170000002-01-01T00:00:00Z`).
 *
 * Returns: (transfer full): the second, `-inf` if there is none, or `unknown` if the start is
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_date_format_earliest (const CeasefireDate *date);

/**
 * ceasefire_date_format_earliest_in_zone:
 * @date: a date
 * @zone: (nullable): the zone of dates and times without an offset, %NULL for UTC
 *
 * As ceasefire_date_format_earliest(), with a zone. What is written is still in UTC.
 *
 * Returns: (transfer full): the second, `-inf` or `unknown`
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_date_format_earliest_in_zone (const CeasefireDate *date, GTimeZone *zone);

/**
 * ceasefire_date_format_latest:
 * @date: a date
 *
 * Writes the latest second in ISO 8601 and UTC, such as `2016-09-22T23:59:59Z`.
 *
 * Returns: (transfer full): the second, `+inf` if there is none, or `unknown` if the end is
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_date_format_latest (const CeasefireDate *date);

/**
 * ceasefire_date_format_latest_in_zone:
 * @date: a date
 * @zone: (nullable): the zone of dates and times without an offset, %NULL for UTC
 *
 * As ceasefire_date_format_latest(), with a zone. What is written is still in UTC.
 *
 * Returns: (transfer full): the second, `+inf` or `unknown`
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_date_format_latest_in_zone (const CeasefireDate *date, GTimeZone *zone);

/**
 * ceasefire_date_to_words:
 * @date: a date
 *
 * Says a date in English, such as `22 to 23 September 2016`. What has no short words stays as EDTF has
 * it, and so is never said wrongly.
 *
 * Returns: (transfer full): words
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_date_to_words (const CeasefireDate *date);

/**
 * ceasefire_date_equal:
 * @a: a date
 * @b: a date
 *
 * Says whether two dates have the same text. `2016` and `2016-01/2016-12` are therefore not equal.
 *
 * Returns: %TRUE if the texts are the same
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_date_equal (const CeasefireDate *a, const CeasefireDate *b);

/**
 * ceasefire_date_compare:
 * @a: a date
 * @b: a date
 *
 * Puts two dates in order: by their earliest second (none comes first), then by their latest (none
 * comes last), then by their text. The result is 0 only if both have the same text. This is for
 * sorting; what happened before what is a question for ceasefire_date_is_before().
 *
 * Returns: a number below, at, or above 0 if @a sorts before, with, or after @b
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
int ceasefire_date_compare (const CeasefireDate *a, const CeasefireDate *b);

/**
 * ceasefire_date_is_before:
 * @a: when something happened
 * @b: when something else happened
 *
 * Says whether what happened at @a was over when what happened at @b began. Both dates are read as
 * occurrences: something that took place at some time within the date. So two events of one day
 * give %CEASEFIRE_TRUTH_UNKNOWN.
 *
 * Returns: the answer
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireTruth ceasefire_date_is_before (const CeasefireDate *a, const CeasefireDate *b);

/**
 * ceasefire_date_is_after:
 * @a: when something happened
 * @b: when something else happened
 *
 * Says whether what happened at @a began when what happened at @b was over: the same as
 * ceasefire_date_is_before() with the dates exchanged.
 *
 * Returns: the answer
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireTruth ceasefire_date_is_after (const CeasefireDate *a, const CeasefireDate *b);

/**
 * ceasefire_date_overlaps:
 * @a: when something happened
 * @b: a window of time
 *
 * Says whether what happened at @a took place at least in part during @b. @a is read as an
 * occurrence, something within the date; @b as an extent, the whole of the date.
 *
 * Returns: the answer
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireTruth ceasefire_date_overlaps (const CeasefireDate *a, const CeasefireDate *b);

/**
 * ceasefire_date_contains:
 * @a: a window of time
 * @b: when something happened
 *
 * Says whether what happened at @b took place wholly during @a. @a is read as an extent, the whole
 * of the date; @b as an occurrence, something within the date.
 *
 * Returns: the answer
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireTruth ceasefire_date_contains (const CeasefireDate *a, const CeasefireDate *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireDate, ceasefire_date_unref)

G_END_DECLS
