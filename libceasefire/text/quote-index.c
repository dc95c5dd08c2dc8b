/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "text/quote-index.h"

#include <string.h>

#include "text/fold.h"

/*
 * Chains of the places at which three bytes stand in the folded text, by their hash. Words are looked
 * for where the rarest three bytes of theirs stand.
 */
#define INDEX_GRAM 3
#define INDEX_NONE G_MAXUINT32

struct _CeasefireQuoteIndex
{
  CeasefireFold *fold;
  guint bits;      /* of a hash */
  guint32 *heads;  /* the first place, by hash */
  guint32 *counts; /* how many there are */
  guint32 *nexts;  /* the next place, by place */
  guint64 work;    /* bytes that may still be compared */
};

/* Each quote may cost so much that is not counted, and a short text as if it had so many bytes. */
#define INDEX_FREE 256
#define INDEX_LEAST 65536

static guint
index_hash (const CeasefireQuoteIndex *self, const char *at)
{
  const guint8 *bytes = (const guint8 *) at;
  guint32 gram = (guint32) bytes[0] << 16 | (guint32) bytes[1] << 8 | bytes[2];

  return (guint32) (gram * 2654435769u) >> (32 - self->bits);
}

/* From the end to the beginning, so that chains ascend. */
static void
index_fill (CeasefireQuoteIndex *self, gsize length)
{
  for (gsize i = length; i-- > 0;)
    {
      guint hash;

      if (i + INDEX_GRAM > length)
        continue;
      hash = index_hash (self, self->fold->folded->str + i);
      self->nexts[i] = self->heads[hash];
      self->heads[hash] = (guint32) i;
      self->counts[hash]++;
    }
}

CeasefireQuoteIndex *
ceasefire_quote_index_new (CeasefireDocumentText *text)
{
  CeasefireQuoteIndex *self = g_new0 (CeasefireQuoteIndex, 1);
  gsize length;

  self->fold
    = ceasefire_fold_new (CEASEFIRE_FOLD_EQUIVALENT, ceasefire_document_text_get_string (text));
  length = self->fold->folded->len;
  for (self->bits = 8; self->bits < 20 && (gsize) 1 << self->bits < length; self->bits++)
    ;
  self->heads = g_new (guint32, (gsize) 1 << self->bits);
  memset (self->heads, 0xff, sizeof (guint32) << self->bits);
  self->counts = g_new0 (guint32, (gsize) 1 << self->bits);
  self->nexts = g_new (guint32, length + 1);
  self->work = MAX (length, INDEX_LEAST);
  index_fill (self, length);
  return self;
}

void
ceasefire_quote_index_free (CeasefireQuoteIndex *self)
{
  ceasefire_fold_free (self->fold);
  g_free (self->heads);
  g_free (self->counts);
  g_free (self->nexts);
  g_free (self);
}

static gboolean
index_spend (CeasefireQuoteIndex *self, guint64 *spare, guint64 work)
{
  guint64 paid = MIN (*spare, work);

  *spare -= paid;
  work -= paid;
  if (work > self->work)
    return FALSE;
  self->work -= work;
  return TRUE;
}

static void
index_add (const CeasefireQuoteIndex *self, gsize from, gsize length, GArray *spans)
{
  CeasefireSpan span;

  if (ceasefire_fold_locate (self->fold, from, from + length, &span.from, &span.to))
    g_array_append_val (spans, span);
}

/* The gram of the words that stands least often in the text. */
static gsize
index_choose_gram (const CeasefireQuoteIndex *self, const GString *words)
{
  gsize best = 0;

  for (gsize i = 1; i + INDEX_GRAM <= words->len; i++)
    if (self->counts[index_hash (self, words->str + i)]
        < self->counts[index_hash (self, words->str + best)])
      best = i;
  return best;
}

static gboolean
index_find_long (CeasefireQuoteIndex *self, const GString *words, guint max, GArray *spans)
{
  const GString *folded = self->fold->folded;
  guint64 spare = INDEX_FREE;
  gsize gram = index_choose_gram (self, words);
  guint32 at = self->heads[index_hash (self, words->str + gram)];

  for (; at != INDEX_NONE && spans->len < max; at = self->nexts[at])
    {
      gsize from = at - gram;

      if (!index_spend (self, &spare, INDEX_GRAM))
        return FALSE;
      if (at < gram || words->len > folded->len - from
          || memcmp (folded->str + at, words->str + gram, INDEX_GRAM) != 0)
        continue;
      if (!index_spend (self, &spare, words->len))
        return FALSE;
      if (memcmp (folded->str + from, words->str, words->len) == 0)
        index_add (self, from, words->len, spans);
    }
  return TRUE;
}

/* Words of one or two bytes are looked for everywhere. */
static gboolean
index_find_short (CeasefireQuoteIndex *self, const GString *words, guint max, GArray *spans)
{
  const char *at = self->fold->folded->str;
  guint64 spare = INDEX_FREE;

  while (spans->len < max && (at = strstr (at, words->str)))
    index_add (self, (gsize) (at++ - self->fold->folded->str), words->len, spans);
  return index_spend (self, &spare, self->fold->folded->len);
}

gboolean
ceasefire_quote_index_find (CeasefireQuoteIndex *self, const char *words, guint max, GArray *spans)
{
  g_autoptr (GString) folded = g_string_new (NULL);

  ceasefire_fold_words (CEASEFIRE_FOLD_EQUIVALENT, words, folded);
  if (folded->len == 0)
    return TRUE;
  return folded->len >= INDEX_GRAM ? index_find_long (self, folded, max, spans)
                                   : index_find_short (self, folded, max, spans);
}
