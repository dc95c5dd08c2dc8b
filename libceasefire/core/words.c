/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/words.h"

/* So many multipliers are tried. */
#define WORDS_TRIES 64

/* Puts all words where they belong; returns how many lie elsewhere than at their first slot. */
static guint
words_fill (CeasefireWords *self)
{
  guint n_moved = 0;

  memset (self->slots, 0, sizeof self->slots);
  for (guint i = 0; i < self->n_words; i++)
    {
      guint32 start;
      guint slot;

      memcpy (&start, self->words[i].bytes, sizeof start);
      slot = ceasefire_words_hash (self, start);
      n_moved += self->slots[slot] > 0;
      while (self->slots[slot] > 0)
        slot = (slot + 1) % CEASEFIRE_WORDS_SLOTS;
      self->slots[slot] = (guint8) (i + 1);
    }
  return n_moved;
}

static void
words_choose_multiplier (CeasefireWords *self)
{
  guint64 multiplier = G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
  guint32 best = 1;
  guint fewest = G_MAXUINT;

  for (guint i = 0; i < WORDS_TRIES; i++)
    {
      guint n_moved;

      self->multiplier = (guint32) (multiplier >> 32) | 1;
      n_moved = words_fill (self);
      if (n_moved < fewest)
        best = self->multiplier;
      fewest = MIN (fewest, n_moved);
      multiplier = multiplier * G_GUINT64_CONSTANT (6364136223846793005) + 1442695040888963407;
    }
  self->multiplier = best;
  words_fill (self);
}

static void
words_init_word (CeasefireWord *word, const char *text)
{
  gsize length = strlen (text);

  g_assert (length > 0 && length <= CEASEFIRE_WORDS_LENGTH_MAX);
  word->text = text;
  word->size = length + 1;
  memcpy (word->bytes, text, length);
  ((char *) word->bytes)[length] = '"';
  memset (word->masks, 0xff, word->size);
}

CeasefireWords *
ceasefire_words_new (const char *const *words, guint n_words)
{
  CeasefireWords *self = g_malloc0 (sizeof (CeasefireWords) + n_words * sizeof (CeasefireWord));
  gsize shortest = sizeof self->mask;

  g_assert (n_words < CEASEFIRE_WORDS_SLOTS);
  self->n_words = n_words;
  for (guint i = 0; i < n_words; i++)
    {
      words_init_word (&self->words[i], words[i]);
      shortest = MIN (shortest, self->words[i].size);
    }
  memset (&self->mask, 0xff, shortest);
  words_choose_multiplier (self);
  return self;
}

int
ceasefire_words_find (const CeasefireWords *self, const char *text, gsize length)
{
  char quoted[CEASEFIRE_WORDS_LENGTH_MAX + 1] = "";
  const char *at = quoted;

  if (length > CEASEFIRE_WORDS_LENGTH_MAX || memchr (text, '"', length))
    return -1;
  memcpy (quoted, text, length);
  quoted[length] = '"';
  return ceasefire_words_take (self, &at);
}
