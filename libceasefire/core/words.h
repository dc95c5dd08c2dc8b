/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <string.h>

#include <glib.h>

G_BEGIN_DECLS

/*
 * A fixed set of at most 255 words that readers look up again and again: the members of a type, the
 * nicks of an enum. A hash table with open addressing, whose multiplier was chosen so that most
 * words lie where they are looked for first.
 */
#define CEASEFIRE_WORDS_SLOTS 256

typedef struct
{
  guint n_words;
  guint64 multiplier;
  guint8 slots[CEASEFIRE_WORDS_SLOTS]; /* 1 + number of the word; 0: free */
  const char **words;
  guint32 *lengths;
  guint64 *heads; /* the first eight bytes, behind a shorter word zeros */
} CeasefireWords;

CeasefireWords *ceasefire_words_new (const char *const *words, guint n_words);

/* What is behind the first eight bytes, some of these perhaps once more. */
static inline gboolean
ceasefire_words_same_rest (const char *word, const char *text, gsize length)
{
  guint64 a, b;

  if (length <= sizeof a)
    return TRUE;
  if (length > 2 * sizeof a)
    return memcmp (word + sizeof a, text + sizeof a, length - sizeof a) == 0;
  memcpy (&a, word + length - sizeof a, sizeof a);
  memcpy (&b, text + length - sizeof b, sizeof b);
  return a == b;
}

/* The number of the word that has those first bytes and that length, or -1; @text: all of it. */
static inline int
ceasefire_words_find_head (const CeasefireWords *self, guint64 head, const char *text, gsize length)
{
  guint slot = (guint) (((head ^ length) * self->multiplier) >> 56);

  for (; self->slots[slot] > 0; slot = (slot + 1) % CEASEFIRE_WORDS_SLOTS)
    {
      guint i = self->slots[slot] - 1u;

      if (self->heads[i] == head && self->lengths[i] == length
          && ceasefire_words_same_rest (self->words[i], text, length))
        return (int) i;
    }
  return -1;
}

/* The same where eight bytes can be read from @text, however long the word is. */
static inline int
ceasefire_words_find_ahead (const CeasefireWords *self, const char *text, gsize length)
{
  guint64 head;

  memcpy (&head, text, sizeof head);
  head = GUINT64_FROM_LE (head);
  if (length < sizeof head)
    head &= (G_GUINT64_CONSTANT (1) << 8 * length) - 1;
  return ceasefire_words_find_head (self, head, text, length);
}

int ceasefire_words_find (const CeasefireWords *self, const char *text, gsize length);

G_END_DECLS
