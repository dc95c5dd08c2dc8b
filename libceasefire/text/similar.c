/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "text/similar.h"

#include <string.h>

/* Approximate search, see text/similar.h. */

#define SIMILAR_WORDS (CEASEFIRE_SIMILAR_MAX / 64)

/* Where in the pattern a letter stands. */
typedef struct
{
  gunichar letter;
  guint64 bits[SIMILAR_WORDS];
} SimilarMask;

/* A pattern, and the column of the table for what of the text has gone by. */
typedef struct
{
  gunichar letters[CEASEFIRE_SIMILAR_MAX];
  guint n_letters;
  guint n_words;
  SimilarMask masks[CEASEFIRE_SIMILAR_MAX]; /* sorted by letter */
  guint n_masks;
  guint64 more[SIMILAR_WORDS], less[SIMILAR_WORDS];
  guint distance; /* of the whole pattern from what ends here */
} Similar;

/* The mask of a letter, or where it belongs. */
static guint
similar_find_mask (const Similar *self, gunichar letter)
{
  guint low = 0;
  guint high = self->n_masks;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (self->masks[middle].letter < letter)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static void
similar_start (Similar *self)
{
  memset (self->more, 0xFF, sizeof self->more);
  memset (self->less, 0, sizeof self->less);
  self->distance = self->n_letters;
}

/* Makes the pattern of self->letters. */
static void
similar_prepare (Similar *self)
{
  self->n_words = (self->n_letters + 63) / 64;
  self->n_masks = 0;
  for (guint i = 0; i < self->n_letters; i++)
    {
      guint at = similar_find_mask (self, self->letters[i]);

      if (at == self->n_masks || self->masks[at].letter != self->letters[i])
        {
          memmove (self->masks + at + 1, self->masks + at,
                   (self->n_masks - at) * sizeof *self->masks);
          self->masks[at] = (SimilarMask){ .letter = self->letters[i] };
          self->n_masks++;
        }
      self->masks[at].bits[i / 64] |= G_GUINT64_CONSTANT (1) << i % 64;
    }
  similar_start (self);
}

/*
 * The next letter of the text. @is_anchored: what is compared begins where the text does, so that each
 * letter of it that is passed over costs one; otherwise it may begin anywhere.
 */
static void
similar_step (Similar *self, gunichar letter, gboolean is_anchored)
{
  static const SimilarMask none = { 0 };
  guint at = similar_find_mask (self, letter);
  const SimilarMask *mask
    = at < self->n_masks && self->masks[at].letter == letter ? &self->masks[at] : &none;
  int carry = is_anchored ? 1 : 0;

  for (guint w = 0; w < self->n_words; w++)
    {
      guint64 more = self->more[w];
      guint64 less = self->less[w];
      guint64 equal = mask->bits[w];
      guint64 vertical = equal | less;
      guint64 last = G_GUINT64_CONSTANT (1)
                     << (w + 1 == self->n_words ? (self->n_letters - 1) % 64 : 63);
      guint64 diagonal, rises, falls;
      int out;

      equal |= carry < 0;
      diagonal = (((equal & more) + more) ^ more) | equal;
      rises = less | ~(diagonal | more);
      falls = more & diagonal;
      out = (rises & last) ? 1 : (falls & last) ? -1 : 0;
      rises = rises << 1 | (carry > 0);
      falls = falls << 1 | (carry < 0);
      self->more[w] = falls | ~(vertical | rises);
      self->less[w] = rises & vertical;
      carry = out;
    }
  self->distance += (guint) carry;
}

/* The first place of @text, up to @limit letters on, behind which the pattern is least distant. */
static const char *
similar_find_end (Similar *self, const char *text, glong limit)
{
  const char *best = NULL;
  guint least = self->n_letters / 3 + 1;

  similar_start (self);
  for (; *text && limit != 0; limit--)
    {
      similar_step (self, g_utf8_get_char (text), FALSE);
      text = g_utf8_next_char (text);
      if (self->distance < least)
        {
          least = self->distance;
          best = text;
        }
    }
  return best;
}

/* Where the passage begins that ends before @end and is least distant: the pattern is turned round. */
static const char *
similar_find_start (Similar *self, const char *text, const char *end)
{
  glong limit = 2 * (glong) self->n_letters;
  const char *best = end;
  guint least = G_MAXUINT;

  for (guint i = 0; i < self->n_letters / 2; i++)
    {
      gunichar letter = self->letters[i];

      self->letters[i] = self->letters[self->n_letters - 1 - i];
      self->letters[self->n_letters - 1 - i] = letter;
    }
  similar_prepare (self);
  while (end > text && limit-- > 0)
    {
      end = g_utf8_prev_char (end);
      similar_step (self, g_utf8_get_char (end), TRUE);
      if (self->distance < least)
        {
          least = self->distance;
          best = end;
        }
    }
  return best;
}

static void
similar_set_pattern (Similar *self, const char *words, guint n)
{
  self->n_letters = n;
  for (guint i = 0; i < n; i++, words = g_utf8_next_char (words))
    self->letters[i] = g_utf8_get_char (words);
  similar_prepare (self);
}

gboolean
ceasefire_similar_find (const char *text, const char *words, gsize *from, gsize *to)
{
  g_autofree Similar *self = g_new (Similar, 1);
  glong length = g_utf8_strlen (words, -1);
  guint n = (guint) MIN (length, CEASEFIRE_SIMILAR_MAX);
  const char *end = NULL;
  const char *last = NULL;

  if (n == 0)
    return FALSE;
  similar_set_pattern (self, words, n);
  end = similar_find_end (self, text, -1);
  if (end == NULL)
    return FALSE;
  if (length > n)
    {
      similar_set_pattern (self, g_utf8_offset_to_pointer (words, length - (glong) n), n);
      last = similar_find_end (self, end, 2 * length);
      similar_set_pattern (self, words, n);
    }
  *from = (gsize) (similar_find_start (self, text, end) - text);
  *to = (gsize) ((last ? last : end) - text);
  return TRUE;
}
