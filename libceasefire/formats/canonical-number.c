/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "formats/canonical.h"

#include <float.h>
#include <math.h>
#include <string.h>

/* Numbers in the form of ECMAScript: the fewest digits that read back as the same double. */

#define NUMBER_DIGITS_MAX 17
#define NUMBER_WHOLE_MAX 9007199254740992.0

/* 0.DIGITS times ten to the power of @point. */
typedef struct
{
  char digits[NUMBER_DIGITS_MAX + 1];
  int n_digits;
  int point;
} CanonicalDecimal;

/* The decimal of @n_digits that is nearest to @number. */
static void
number_round (double number, int n_digits, CanonicalDecimal *decimal)
{
  char format[8];
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  const char *at = buffer;

  g_snprintf (format, sizeof format, "%%.%de", n_digits - 1);
  g_ascii_formatd (buffer, sizeof buffer, format, number);
  decimal->n_digits = 0;
  for (; *at != 'e'; at++)
    if (*at != '.')
      decimal->digits[decimal->n_digits++] = *at;
  decimal->digits[decimal->n_digits] = '\0';
  decimal->point = (int) g_ascii_strtoll (at + 1, NULL, 10) + 1;
}

static gboolean
number_reads_back (const CanonicalDecimal *decimal, double number)
{
  char buffer[NUMBER_DIGITS_MAX + 16];

  g_snprintf (buffer, sizeof buffer, "0.%se%d", decimal->digits, decimal->point);
  return g_ascii_strtod (buffer, NULL) == number;
}

/* The next decimal of as many digits. Behind all nines comes one of fewer, tried before. */
static gboolean
number_step_up (CanonicalDecimal *decimal)
{
  for (int i = decimal->n_digits - 1; i >= 0; i--)
    {
      if (decimal->digits[i] != '9')
        {
          decimal->digits[i]++;
          return TRUE;
        }
      decimal->digits[i] = '0';
    }
  return FALSE;
}

/*
 * A decimal of DBL_DIG digits or fewer survives a double, so that if one reads back, it is what the
 * number is rounded to, with zeros behind it. Doubles below DBL_MIN have less room.
 *
 * Above a power of two doubles lie twice as far apart as below it, so that the nearest decimal,
 * below, may belong to the neighbour while the next one up still reads back: 2^-44 is one such.
 */
static void
number_shorten (double number, CanonicalDecimal *decimal)
{
  for (int n = number < DBL_MIN ? 1 : DBL_DIG; n <= NUMBER_DIGITS_MAX; n++)
    {
      number_round (number, n, decimal);
      if (number_reads_back (decimal, number)
          || (number_step_up (decimal) && number_reads_back (decimal, number)))
        break;
    }
  while (decimal->n_digits > 1 && decimal->digits[decimal->n_digits - 1] == '0')
    decimal->digits[--decimal->n_digits] = '\0';
}

static void
number_append_zeros (GString *text, int n)
{
  for (int i = 0; i < n; i++)
    g_string_append_c (text, '0');
}

static void
number_append_scientific (GString *text, const CanonicalDecimal *decimal)
{
  g_string_append_c (text, decimal->digits[0]);
  if (decimal->n_digits > 1)
    g_string_append_printf (text, ".%s", decimal->digits + 1);
  g_string_append_printf (text, "e%+d", decimal->point - 1);
}

/* Where ECMAScript puts the point, and from where on it writes an exponent. */
static void
number_append (GString *text, const CanonicalDecimal *decimal)
{
  if (decimal->point > 21 || decimal->point <= -6)
    number_append_scientific (text, decimal);
  else if (decimal->point <= 0)
    {
      g_string_append (text, "0.");
      number_append_zeros (text, -decimal->point);
      g_string_append (text, decimal->digits);
    }
  else if (decimal->n_digits <= decimal->point)
    {
      g_string_append (text, decimal->digits);
      number_append_zeros (text, decimal->point - decimal->n_digits);
    }
  else
    {
      g_string_append_len (text, decimal->digits, decimal->point);
      g_string_append_printf (text, ".%s", decimal->digits + decimal->point);
    }
}

void
ceasefire_canonical_write_number (GString *text, double number)
{
  CanonicalDecimal decimal;

  if (fabs (number) < NUMBER_WHOLE_MAX && number == trunc (number))
    {
      g_string_append_printf (text, "%" G_GINT64_FORMAT, (gint64) number);
      return;
    }
  if (number < 0)
    g_string_append_c (text, '-');
  number_shorten (fabs (number), &decimal);
  number_append (text, &decimal);
}
