/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/words.h"

/* So many multipliers are tried. */
#define WORDS_TRIES 64

static guint64
words_get_head (const char *text, gsize length)
{
  guint64 head = 0;

  for (gsize i = 0; i < MIN (length, sizeof head); i++)
    head |= (guint64) (guint8) text[i] << 8 * i;
  return head;
}

/* Puts all words where they belong; returns how many lie elsewhere than at their first slot. */
static guint
words_fill (CeasefireWords *self)
{
  guint n_moved = 0;

  memset (self->slots, 0, sizeof self->slots);
  for (guint i = 0; i < self->n_words; i++)
    {
      guint slot = (guint) (((self->heads[i] ^ self->lengths[i]) * self->multiplier) >> 56);

      n_moved += self->slots[slot] > 0;
      while (self->slots[slot] > 0)
        slot = (slot + 1) % CEASEFIRE_WORDS_SLOTS;
      self->slots[slot] = (guint8) (i + 1);
    }
  return n_moved;
}

/* @words must stay. */
CeasefireWords *
ceasefire_words_new (const char *const *words, guint n_words)
{
  CeasefireWords *self = g_new0 (CeasefireWords, 1);
  guint64 multiplier = G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
  guint64 best = multiplier;
  guint fewest = G_MAXUINT;

  g_assert (n_words < CEASEFIRE_WORDS_SLOTS);
  self->n_words = n_words;
  self->words = g_memdup2 (words, n_words * sizeof *words);
  self->lengths = g_new (guint32, n_words);
  self->heads = g_new (guint64, n_words);
  for (guint i = 0; i < n_words; i++)
    {
      self->lengths[i] = (guint32) strlen (words[i]);
      self->heads[i] = words_get_head (words[i], self->lengths[i]);
    }
  for (guint i = 0; i < WORDS_TRIES; i++)
    {
      guint n_moved;

      self->multiplier = multiplier | 1;
      n_moved = words_fill (self);
      if (n_moved < fewest)
        best = self->multiplier;
      fewest = MIN (fewest, n_moved);
      multiplier = multiplier * G_GUINT64_CONSTANT (6364136223846793005) + 1442695040888963407;
    }
  self->multiplier = best;
  words_fill (self);
  return self;
}

int
ceasefire_words_find (const CeasefireWords *self, const char *text, gsize length)
{
  return ceasefire_words_find_head (self, words_get_head (text, length), text, length);
}
