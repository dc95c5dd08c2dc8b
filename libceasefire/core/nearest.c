/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/nearest.h"

#include <ceasefire/ceasefire-vocabulary.h>

#include <string.h>

static gunichar
nearest_fold (gunichar c)
{
  return c == '_' || c == ' ' ? '-' : g_unichar_tolower (c);
}

/* How many characters @word has; 0 if these are too many, or no UTF-8. */
static guint
nearest_read (const char *word, gunichar *letters)
{
  guint n = 0;

  if (strlen (word) > CEASEFIRE_NEAREST_MAX * 4 || !g_utf8_validate (word, -1, NULL))
    return 0;
  for (; *word; word = g_utf8_next_char (word))
    {
      if (n == CEASEFIRE_NEAREST_MAX)
        return 0;
      letters[n++] = nearest_fold (g_utf8_get_char (word));
    }
  return n;
}

void
ceasefire_nearest_init (CeasefireNearest *self, const char *word)
{
  self->length = nearest_read (word, self->word);
  self->bound = MAX (1, self->length / 3);
  self->best = NULL;
}

/*
 * The least of the three edits that lead to a cell, and of a swap of two neighbours. @rows are the
 * last three rows of the table, of which [0] is being filled.
 */
static guint
nearest_fill_cell (const gunichar *a, const gunichar *b, guint i, guint k, guint *const *rows)
{
  guint cost = a[i - 1] == b[k - 1] ? 0 : 1;
  guint least = MIN (rows[1][k - 1] + cost, MIN (rows[1][k], rows[0][k - 1]) + 1);

  if (i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1])
    least = MIN (least, rows[2][k - 2] + 1);
  return least;
}

/* The distance, or more than @bound as soon as it is sure to be more. */
static guint
nearest_measure (const gunichar *a, guint n_a, const gunichar *b, guint n_b, guint bound)
{
  guint table[3][CEASEFIRE_NEAREST_MAX + 1];

  for (guint k = 0; k <= n_b; k++)
    table[0][k] = k;
  for (guint i = 1; i <= n_a; i++)
    {
      guint *const rows[] = { table[i % 3], table[(i + 2) % 3], table[(i + 1) % 3] };
      guint least = rows[0][0] = i;

      for (guint k = 1; k <= n_b; k++)
        {
          rows[0][k] = nearest_fill_cell (a, b, i, k, rows);
          least = MIN (least, rows[0][k]);
        }
      if (least > bound)
        return bound + 1;
    }
  return table[n_a % 3][n_b];
}

void
ceasefire_nearest_try (CeasefireNearest *self, const char *candidate)
{
  gunichar letters[CEASEFIRE_NEAREST_MAX];
  guint length;
  guint distance;

  if (self->length == 0 || (self->best && self->bound == 0))
    return;
  length = nearest_read (candidate, letters);
  if (length == 0 || MAX (length, self->length) - MIN (length, self->length) > self->bound)
    return;
  distance = nearest_measure (self->word, self->length, letters, length, self->bound);
  if (distance > self->bound || (self->best && distance == self->bound))
    return;
  self->bound = distance;
  self->best = candidate;
}

char *
ceasefire_nearest_say (const char *word)
{
  return word ? g_strdup_printf ("; the nearest is \"%s\"", word) : g_strdup ("");
}

const char *
ceasefire_nearest_word (const char *word, const char *const *candidates)
{
  CeasefireNearest nearest;

  g_return_val_if_fail (word != NULL, NULL);
  g_return_val_if_fail (candidates != NULL, NULL);

  ceasefire_nearest_init (&nearest, word);
  for (; *candidates; candidates++)
    ceasefire_nearest_try (&nearest, *candidates);
  return nearest.best;
}
