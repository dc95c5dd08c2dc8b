/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <string.h>

#include <glib.h>

G_BEGIN_DECLS

/*
 * A fixed set of at most 255 words that readers look up again and again: the members of a type, the
 * nicks of an enum. A hash table with open addressing over the first bytes of a word and the
 * quotation mark behind it, so many of them as the shortest word has and at most four; its multiplier
 * was chosen so that most words lie where they are looked for first.
 */
#define CEASEFIRE_WORDS_SLOTS 256
/* No word is longer, so that one with its mark can be compared in a text that goes on for as much. */
#define CEASEFIRE_WORDS_LENGTH_MAX 31

/* A word with a quotation mark behind it, in steps of eight bytes. */
typedef struct
{
  guint64 bytes[4];
  guint64 masks[4]; /* ff for each of these that there is */
  gsize size;       /* with the mark */
  const char *text;
} CeasefireWord;

typedef struct
{
  guint n_words;
  guint32 multiplier;
  guint32 mask;                        /* of the bytes that are hashed */
  guint8 slots[CEASEFIRE_WORDS_SLOTS]; /* 1 + number of the word; 0: free */
  CeasefireWord words[];
} CeasefireWords;

/* @words must stay. */
CeasefireWords *ceasefire_words_new (const char *const *words, guint n_words);

static inline guint
ceasefire_words_hash (const CeasefireWords *self, guint32 start)
{
  return (guint32) ((start & self->mask) * self->multiplier) >> 24;
}

/* Whether @text goes on as two steps of a word do. */
static inline gboolean
ceasefire_word_goes_on (const CeasefireWord *word, guint step, const char *text)
{
  guint64 bytes[2];

  memcpy (bytes, text + step * sizeof bytes[0], sizeof bytes);
  return (((bytes[0] ^ word->bytes[step]) & word->masks[step])
          | ((bytes[1] ^ word->bytes[step + 1]) & word->masks[step + 1]))
         == 0;
}

/*
 * The number of the word that stands at @text and ends in a quotation mark, behind which @text is
 * moved; or -1. So many bytes can be read there as the longest word and its mark have.
 */
static inline int
ceasefire_words_take (const CeasefireWords *self, const char **text)
{
  guint32 start;
  guint slot;

  memcpy (&start, *text, sizeof start);
  slot = ceasefire_words_hash (self, start);
  for (; self->slots[slot] > 0; slot = (slot + 1) % CEASEFIRE_WORDS_SLOTS)
    {
      guint i = self->slots[slot] - 1u;
      const CeasefireWord *word = &self->words[i];

      if (ceasefire_word_goes_on (word, 0, *text)
          && (word->size <= 2 * sizeof word->bytes[0] || ceasefire_word_goes_on (word, 2, *text)))
        {
          *text += word->size;
          return (int) i;
        }
    }
  return -1;
}

/* The number of the word that @text is, or -1. */
int ceasefire_words_find (const CeasefireWords *self, const char *text, gsize length);

G_END_DECLS
