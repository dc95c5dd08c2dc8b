/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cldr-private.h"
#include "language.h"

#include <string.h>
#include <unicode/ucal.h>
#include <unicode/udat.h>
#include <unicode/udateintervalformat.h>
#include <unicode/udatpg.h>
#include <unicode/uldnames.h>
#include <unicode/ulistformatter.h>
#include <unicode/uloc.h>
#include <unicode/unumberformatter.h>
#include <unicode/unumberrangeformatter.h>

/*
 * Formats are opened for a language when they are first used, and stay open. Where ICU cannot do something,
 * which should not be, what is written is in plain digits or in the form of the file: no caller need ask.
 */

/* Languages */

/* ICU's name of the language of @tag; "" of what is no tag. */
static char *
name_of_tag (const char *tag)
{
  char name[ULOC_FULLNAME_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;

  uloc_forLanguageTag (tag, name, sizeof name, NULL, &status);
  return g_strdup (U_FAILURE (status) || status == U_STRING_NOT_TERMINATED_WARNING ? "" : name);
}

/*
 * The rules of the language of @tag. English without a region is that of the United Nations and of the library,
 * "22 September 2016", not that of ICU. Dates are of the calendar that they are written in.
 */
static char *
locale_of_tag (const char *tag)
{
  g_autofree char *name = name_of_tag (tag);

  return g_strconcat (g_str_equal (name, "en") ? "en_GB" : name, "@calendar=gregorian", NULL);
}

static int
compare_keys (gconstpointer a, gconstpointer b, gpointer data)
{
  (void) data;
  return strcmp (a, b);
}

static GTree *
new_formats (GDestroyNotify close)
{
  return g_tree_new_full (compare_keys, NULL, g_free, close);
}

Cldr *
cldr_new (const char *tag)
{
  Cldr *cldr = g_new0 (Cldr, 1);

  cldr->locale = locale_of_tag (tag ? tag : tool_language_get ());
  cldr->right_to_left = uloc_isRightToLeft (cldr->locale);
  cldr->numbers = new_formats ((GDestroyNotify) unumf_close);
  cldr->days = new_formats ((GDestroyNotify) udat_close);
  cldr->intervals = new_formats ((GDestroyNotify) udtitvfmt_close);
  return cldr;
}

void
cldr_free (Cldr *cldr)
{
  if (!cldr)
    return;
  g_tree_unref (cldr->numbers);
  g_tree_unref (cldr->days);
  g_tree_unref (cldr->intervals);
  for (gsize i = 0; i < G_N_ELEMENTS (cldr->lists); i++)
    ulistfmt_close (cldr->lists[i]);
  udatpg_close (cldr->patterns);
  g_free (cldr->locale);
  g_free (cldr);
}

gboolean
cldr_is_right_to_left (const char *tag)
{
  g_autofree char *locale = tag ? locale_of_tag (tag) : NULL;

  return locale && uloc_isRightToLeft (locale);
}

char *
cldr_name_language (Cldr *cldr, const char *tag)
{
  g_autofree char *language = NULL;
  UErrorCode status = U_ZERO_ERROR;
  ULocaleDisplayNames *names;
  UChar name[256];
  int32_t length;

  g_return_val_if_fail (cldr != NULL && tag != NULL, NULL);

  language = name_of_tag (tag);
  names = uldn_open (cldr->locale, ULDN_STANDARD_NAMES, &status);
  length = uldn_localeDisplayName (names, language, name, G_N_ELEMENTS (name), &status);
  uldn_close (names);
  return U_SUCCESS (status) && *language ? g_utf16_to_utf8 (name, length, NULL, NULL, NULL)
                                         : g_strdup (tag);
}

/* Text */

char *
cldr_take_text (const UFormattedValue *value, UErrorCode *status)
{
  int32_t length = 0;
  const UChar *text = ufmtval_getString (value, &length, status);

  return U_SUCCESS (*status) ? g_utf16_to_utf8 (text, length, NULL, NULL, NULL) : NULL;
}

char *
cldr_quote (const Cldr *cldr, const char *text)
{
  return cldr->right_to_left ? g_strdup_printf ("\u2066%s\u2069", text) : g_strdup (text);
}

/* Numbers */

static const UNumberFormatter *
open_number (Cldr *cldr, const char *skeleton, UErrorCode *status)
{
  UNumberFormatter *format = g_tree_lookup (cldr->numbers, skeleton);
  g_autofree gunichar2 *wide = NULL;

  if (format)
    return format;
  wide = g_utf8_to_utf16 (skeleton, -1, NULL, NULL, NULL);
  format = unumf_openForSkeletonAndLocale (wide, -1, cldr->locale, status);
  if (U_SUCCESS (*status))
    g_tree_insert (cldr->numbers, g_strdup (skeleton), format);
  return format;
}

/* @number, in digits and a point, in the form of @skeleton. */
static char *
write_digits (Cldr *cldr, const char *skeleton, const char *number)
{
  UErrorCode status = U_ZERO_ERROR;
  const UNumberFormatter *format = open_number (cldr, skeleton, &status);
  UFormattedNumber *result = unumf_openResult (&status);
  char *text;

  unumf_formatDecimal (format, number, -1, result, &status);
  text = cldr_take_text (unumf_resultAsValue (result, &status), &status);
  unumf_closeResult (result);
  return text ? text : g_strdup (number);
}

char *
cldr_write_number (Cldr *cldr, gint64 number)
{
  char digits[24];

  g_return_val_if_fail (cldr != NULL, NULL);

  g_snprintf (digits, sizeof digits, "%" G_GINT64_FORMAT, number);
  return write_digits (cldr, "", digits);
}

char *
cldr_write_decimal (Cldr *cldr, double number, guint places)
{
  static const char skeleton[] = ".############";
  char digits[G_ASCII_DTOSTR_BUF_SIZE];
  char most[sizeof skeleton];

  g_return_val_if_fail (cldr != NULL, NULL);

  g_strlcpy (most, skeleton, MIN (places + 2, sizeof most));
  return write_digits (cldr, places ? most : "precision-integer",
                       g_ascii_dtostr (digits, sizeof digits, number));
}

char *
cldr_write_percent (Cldr *cldr, double share)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  g_return_val_if_fail (cldr != NULL, NULL);

  return write_digits (cldr, "percent precision-integer scale/100",
                       g_ascii_dtostr (digits, sizeof digits, share));
}

char *
cldr_write_range (Cldr *cldr, gint64 least, gint64 most)
{
  UErrorCode status = U_ZERO_ERROR;
  UNumberRangeFormatter *format;
  UFormattedNumberRange *result;
  char digits[2][24];
  char *text;

  g_return_val_if_fail (cldr != NULL, NULL);

  g_snprintf (digits[0], sizeof digits[0], "%" G_GINT64_FORMAT, least);
  g_snprintf (digits[1], sizeof digits[1], "%" G_GINT64_FORMAT, most);
  format = unumrf_openForSkeletonWithCollapseAndIdentityFallback (
    u"", -1, UNUM_RANGE_COLLAPSE_AUTO, UNUM_IDENTITY_FALLBACK_SINGLE_VALUE, cldr->locale, NULL,
    &status);
  result = unumrf_openResult (&status);
  unumrf_formatDecimalRange (format, digits[0], -1, digits[1], -1, result, &status);
  text = cldr_take_text (unumrf_resultAsValue (result, &status), &status);
  unumrf_closeResult (result);
  unumrf_close (format);
  return text ? text : g_strdup_printf ("%s\u2013%s", digits[0], digits[1]);
}

/* Lists */

static const UListFormatter *
open_list (Cldr *cldr, CldrList list, UErrorCode *status)
{
  static const UListFormatterType types[] = {
    [CLDR_AND] = ULISTFMT_TYPE_AND,
    [CLDR_OR] = ULISTFMT_TYPE_OR,
    [CLDR_UNITS] = ULISTFMT_TYPE_UNITS,
  };

  if (!cldr->lists[list])
    cldr->lists[list]
      = ulistfmt_openForType (cldr->locale, types[list], ULISTFMT_WIDTH_WIDE, status);
  return cldr->lists[list];
}

static GPtrArray *
widen (const char *const *items)
{
  GPtrArray *wide = g_ptr_array_new_with_free_func (g_free);

  for (; *items; items++)
    {
      gunichar2 *item = g_utf8_to_utf16 (*items, -1, NULL, NULL, NULL);

      g_ptr_array_add (wide, item ? item : g_new0 (gunichar2, 1));
    }
  return wide;
}

char *
cldr_join (Cldr *cldr, CldrList list, const char *const *items)
{
  UErrorCode status = U_ZERO_ERROR;
  g_autoptr (GPtrArray) wide = NULL;
  UFormattedList *result;
  char *text;

  g_return_val_if_fail (cldr != NULL && items != NULL, NULL);

  if (!items[0] || !items[1])
    return g_strdup (items[0] ? items[0] : "");
  wide = widen (items);
  result = ulistfmt_openResult (&status);
  ulistfmt_formatStringsToResult (open_list (cldr, list, &status),
                                  (const UChar *const *) wide->pdata, NULL, (int32_t) wide->len,
                                  result, &status);
  text = cldr_take_text (ulistfmt_resultAsValue (result, &status), &status);
  ulistfmt_closeResult (result);
  return text ? text : g_strjoinv (", ", (char **) items);
}

/* Durations */

/* The unit that @letter stands for, before or behind the T. */
static const char *
unit_of_letter (char letter, gboolean is_clock)
{
  static const struct
  {
    char letter;
    gboolean is_clock;
    const char *unit;
  } units[] = {
    { 'Y', FALSE, "unit/year" },  { 'M', FALSE, "unit/month" }, { 'W', FALSE, "unit/week" },
    { 'D', FALSE, "unit/day" },   { 'H', TRUE, "unit/hour" },   { 'M', TRUE, "unit/minute" },
    { 'S', TRUE, "unit/second" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (units); i++)
    if (units[i].letter == letter && units[i].is_clock == is_clock)
      return units[i].unit;
  return NULL;
}

/* "P1DT2H", in words. */
static char *
write_length (Cldr *cldr, const char *text)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_null_terminated (8, g_free, TRUE);
  gboolean is_clock = FALSE;

  for (const char *at = text + 1; *at;)
    {
      gsize length = strspn (at, "0123456789.,");
      g_autofree char *number = g_strdelimit (g_strndup (at, length), ",", '.');
      const char *unit = unit_of_letter (at[length], is_clock);
      g_autofree char *skeleton
        = unit ? g_strconcat (unit, " unit-width-full-name .#########", NULL) : NULL;

      if (*at == 'T')
        is_clock = TRUE;
      else if (length && unit)
        g_ptr_array_add (parts, write_digits (cldr, skeleton, number));
      else
        return cldr_quote (cldr, text);
      at += length + 1;
    }
  return cldr_join (cldr, CLDR_UNITS, (const char *const *) parts->pdata);
}

char *
cldr_write_duration (Cldr *cldr, const CeasefireDuration *duration)
{
  g_auto (GStrv) bounds = NULL;
  g_autofree char *least = NULL;
  g_autofree char *most = NULL;

  g_return_val_if_fail (cldr != NULL && duration != NULL, NULL);

  bounds = g_strsplit (ceasefire_duration_get_text (duration), "/", 2);
  least = write_length (cldr, bounds[0]);
  if (!bounds[1])
    return g_steal_pointer (&least);
  most = write_length (cldr, bounds[1]);
  if (g_str_equal (bounds[1], ".."))
    return tool_language_fill (_ ("{duration} or more"), "duration", least, NULL);
  if (g_str_equal (bounds[0], ".."))
    return tool_language_fill (_ ("at most {duration}"), "duration", most, NULL);
  return tool_language_fill (_ ("between {least} and {most}"), "least", least, "most", most, NULL);
}
