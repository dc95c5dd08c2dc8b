/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "json/number.h"

#include <glib.h>

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
} NumberDecimal;

/* The decimal of @n_digits that is nearest to @number. */
static void
number_round (double number, int n_digits, NumberDecimal *decimal)
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
number_reads_back (const NumberDecimal *decimal, double number)
{
  char buffer[NUMBER_DIGITS_MAX + 16];

  g_snprintf (buffer, sizeof buffer, "0.%se%d", decimal->digits, decimal->point);
  return g_ascii_strtod (buffer, NULL) == number;
}

/* The next decimal of as many digits. Behind all nines comes one of fewer, tried before. */
static gboolean
number_step_up (NumberDecimal *decimal)
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
number_shorten (double number, NumberDecimal *decimal)
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

/*
 * Most numbers that people write have few digits behind the point. If n / 10^k, both exact doubles,
 * gives the number, then so does reading the decimal back, since either is rounded once; and with
 * n of at most 15 digits no shorter decimal does.
 */
#define NUMBER_FEW_PLACES 9

static gboolean
number_has_few_places (double number, NumberDecimal *decimal)
{
  double power = 1;

  for (int k = 1; k <= NUMBER_FEW_PLACES && number < 1e6; k++)
    {
      double n;

      power *= 10;
      n = nearbyint (number * power);
      if (n < 1 || n / power != number)
        continue;
      decimal->n_digits = g_snprintf (decimal->digits, sizeof decimal->digits, "%.0f", n);
      decimal->point = decimal->n_digits - k;
      return TRUE;
    }
  return FALSE;
}

/* Printing. Where ECMAScript puts the point, and from where on it writes an exponent. */

static char *
number_print_zeros (char *at, int n)
{
  memset (at, '0', (gsize) n);
  return at + n;
}

static char *
number_print_digits (char *at, const char *digits, int n)
{
  memcpy (at, digits, (gsize) n);
  return at + n;
}

static char *
number_print_scientific (char *at, const NumberDecimal *decimal)
{
  *at++ = decimal->digits[0];
  if (decimal->n_digits > 1)
    {
      *at++ = '.';
      at = number_print_digits (at, decimal->digits + 1, decimal->n_digits - 1);
    }
  return at + g_snprintf (at, 8, "e%+d", decimal->point - 1);
}

static char *
number_print (char *at, const NumberDecimal *decimal)
{
  if (decimal->point > 21 || decimal->point <= -6)
    return number_print_scientific (at, decimal);
  if (decimal->point <= 0)
    {
      *at++ = '0';
      *at++ = '.';
      at = number_print_zeros (at, -decimal->point);
      return number_print_digits (at, decimal->digits, decimal->n_digits);
    }
  if (decimal->n_digits <= decimal->point)
    {
      at = number_print_digits (at, decimal->digits, decimal->n_digits);
      return number_print_zeros (at, decimal->point - decimal->n_digits);
    }
  at = number_print_digits (at, decimal->digits, decimal->point);
  *at++ = '.';
  return number_print_digits (at, decimal->digits + decimal->point,
                              decimal->n_digits - decimal->point);
}

gsize
ceasefire_json_print_number (double number, char *buffer)
{
  NumberDecimal decimal;
  char *at = buffer;

  if (fabs (number) < NUMBER_WHOLE_MAX && number == trunc (number))
    return (gsize) g_snprintf (buffer, CEASEFIRE_NUMBER_SIZE, "%" G_GINT64_FORMAT, (gint64) number);
  if (number < 0)
    *at++ = '-';
  if (!number_has_few_places (fabs (number), &decimal))
    number_shorten (fabs (number), &decimal);
  return (gsize) (number_print (at, &decimal) - buffer);
}

gsize
ceasefire_json_print_signed (double number, char *buffer)
{
  if (number != 0 || !signbit (number))
    return ceasefire_json_print_number (number, buffer);
  memcpy (buffer, "-0", 2);
  return 2;
}
