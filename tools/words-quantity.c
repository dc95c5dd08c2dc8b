/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "words.h"

#include "terminal.h"

#include <math.h>

/* Quantities and amounts in words. */

/* "600", "at least 600", "600 to 800"; NULL if no number is told. */
static char *
quantity_range (double low, double high)
{
  if (isnan (low))
    return isnan (high) ? NULL : g_strdup_printf (_ ("at most %.15g"), high);
  if (isnan (high))
    return g_strdup_printf (_ ("at least %.15g"), low);
  return low < high || low > high ? g_strdup_printf (_ ("%.15g to %.15g"), low, high)
                                  : g_strdup_printf ("%.15g", low);
}

static char *
quantity_number (CeasefireQuantity *quantity)
{
  double exact = ceasefire_quantity_get_exact (quantity);

  if (!isnan (exact))
    return quantity_range (exact, exact);
  return quantity_range (ceasefire_quantity_get_at_least (quantity),
                         ceasefire_quantity_get_at_most (quantity));
}

/* Labels are singular, so the unit stands behind a sign: "600 × lorry". */
static char *
quantity_add_unit (const Words *words, const char *number, const char *unit, const char *of)
{
  g_autofree char *unit_words = words_code (words, "unit", unit);
  g_autofree char *of_words = words_code (words, "quantity-of", of);
  g_autoptr (GString) line = g_string_new (number);

  words_add (line, " × ", "%s", unit_words ? unit_words : WORDS_NOT_SAID);
  if (of_words)
    words_add (line, " ", "of %s", of_words);
  return g_string_free (g_steal_pointer (&line), FALSE);
}

char *
words_quantity (const Words *words, CeasefireQuantity *quantity)
{
  g_autofree char *number = NULL;
  g_autofree char *amount = NULL;
  g_autofree char *per = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GString) line = NULL;

  if (quantity == NULL)
    return NULL;
  number = quantity_number (quantity);
  amount = quantity_add_unit (words, number, ceasefire_quantity_get_unit (quantity),
                              ceasefire_quantity_get_of (quantity));
  per = words_duration (ceasefire_quantity_get_per (quantity));
  text = words_code (words, WORDS_PLAIN, ceasefire_quantity_get_text (quantity));
  line = g_string_new (ceasefire_quantity_get_approximate (quantity) ? _ ("about") : NULL);
  words_add (line, " ", "%s", amount);
  if (per)
    words_add (line, " ", "each %s", per);
  if (text)
    words_add (line, " ", "(“%s”)", text);
  return g_string_free (g_steal_pointer (&line), FALSE);
}

char *
words_quantities (const Words *words, CeasefireQuantity *const *quantities)
{
  g_autoptr (GString) line = g_string_new (NULL);

  for (; quantities && *quantities; quantities++)
    {
      g_autofree char *one = words_quantity (words, *quantities);

      words_add (line, ", ", "%s", one);
    }
  return line->len > 0 ? g_string_free (g_steal_pointer (&line), FALSE) : NULL;
}

static void
amount_add (GString *line, const char *label, double low, double high)
{
  g_autofree char *range = quantity_range (low, high);

  if (range)
    words_add (line, ", ", "%s %s", gettext (label), range);
}

char *
words_amount (const Words *words, CeasefireAmount *amount)
{
  double promised = ceasefire_amount_get_promised (amount);
  g_autofree char *unit = quantity_add_unit (words, NULL, ceasefire_amount_get_unit (amount),
                                             ceasefire_amount_get_of (amount));
  g_autoptr (GString) numbers = g_string_new (NULL);

  amount_add (numbers, N_ ("promised"), promised, promised);
  amount_add (numbers, N_ ("established"), ceasefire_amount_get_established_low (amount),
              ceasefire_amount_get_established_high (amount));
  amount_add (numbers, N_ ("claimed"), ceasefire_amount_get_claimed_low (amount),
              ceasefire_amount_get_claimed_high (amount));
  return tool_language_fill (_ ("{label}: {text}"), "label", unit, "text",
                             numbers->len > 0 ? numbers->str : WORDS_NOT_SAID, NULL);
}
