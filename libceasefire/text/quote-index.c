/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "text/quote-index.h"

#include "text/document-text.h"

#include <stdlib.h>
#include <string.h>

/*
 * The places at which three bytes stand in the folded text, by their hash, ascending; for words that are
 * shorter, those of one or two bytes. Words are looked for where the rarest three bytes of theirs stand.
 */
#define INDEX_GRAM 3

typedef struct
{
  gsize size;      /* bytes of a gram */
  guint bits;      /* of a hash */
  guint32 *begins; /* by hash: where its places begin; NULL: nobody has looked for such grams */
  guint32 *places;
} IndexGrams;

struct _CeasefireQuoteIndex
{
  const CeasefireFold *fold;    /* the text's */
  IndexGrams grams[INDEX_GRAM]; /* by size, from 1 */
  guint64 work;                 /* bytes that may still be compared in vain */
};

/* Each quote may cost so much that is not counted, and a short text as if it had so many bytes. */
#define INDEX_FREE 256
#define INDEX_LEAST 65536
/* How often the last words of a quote must be rarer for the search to begin with them, since what is found
 * then comes in no order. */
#define INDEX_RARER 8
/* Folded bytes that a letter may become, at most. */
#define INDEX_LETTER 16

/* Making */

static guint
index_hash (const IndexGrams *grams, const char *at)
{
  const guint8 *bytes = (const guint8 *) at;
  guint32 gram = 0;

  for (gsize i = 0; i < grams->size; i++)
    gram = gram << 8 | bytes[i];
  return (guint32) (gram * 2654435769u) >> (32 - grams->bits);
}

/* Counts first, so that the places of each gram lie side by side. */
static void
index_fill (IndexGrams *self, const GString *folded)
{
  const gsize n = folded->len < self->size ? 0 : folded->len - self->size + 1;
  const gsize n_hashes = (gsize) 1 << self->bits;

  self->begins = g_new0 (guint32, n_hashes + 1);
  self->places = g_new (guint32, n + 1);
  for (gsize i = 0; i < n; i++)
    self->begins[index_hash (self, folded->str + i)]++;
  for (gsize i = 1; i <= n_hashes; i++)
    self->begins[i] += self->begins[i - 1];
  for (gsize i = n; i-- > 0;)
    self->places[--self->begins[index_hash (self, folded->str + i)]] = (guint32) i;
}

static const IndexGrams *
index_get_grams (CeasefireQuoteIndex *self, gsize size)
{
  const GString *folded = self->fold->folded;
  IndexGrams *grams = &self->grams[size - 1];
  const guint most = MIN (8 * (guint) size, 20);

  if (grams->begins)
    return grams;
  grams->size = size;
  for (grams->bits = 8; grams->bits < most && (gsize) 1 << grams->bits < folded->len;)
    grams->bits++;
  index_fill (grams, folded);
  return grams;
}

CeasefireQuoteIndex *
ceasefire_quote_index_new (CeasefireDocumentText *text, CeasefireFoldLevel level)
{
  CeasefireQuoteIndex *self = g_new0 (CeasefireQuoteIndex, 1);

  self->fold = ceasefire_document_text_get_fold (text, level);
  self->work = MAX (self->fold->folded->len, INDEX_LEAST);
  return self;
}

void
ceasefire_quote_index_free (CeasefireQuoteIndex *self)
{
  for (guint i = 0; i < INDEX_GRAM; i++)
    {
      g_free (self->grams[i].begins);
      g_free (self->grams[i].places);
    }
  g_free (self);
}

/* Looking */

/* Words that are looked for: where the rarest gram of theirs stands. */
typedef struct
{
  GString *folded;
  gsize offset; /* of the gram in the words */
  const guint32 *place;
  const guint32 *end;
  gboolean is_found; /* who wrote the quote has paid for it to stand once */
} IndexWords;

/* What finding one quote may cost. */
typedef struct
{
  CeasefireQuoteIndex *index;
  guint64 spare;
  gboolean is_over;
} IndexSearch;

/* FALSE: there is nothing left to spend. */
static gboolean
index_spend (IndexSearch *self, guint64 work)
{
  guint64 paid = MIN (self->spare, work);

  self->spare -= paid;
  work -= paid;
  self->is_over = self->is_over || work > self->index->work;
  if (!self->is_over)
    self->index->work -= work;
  return !self->is_over;
}

static void
index_words_init (IndexWords *self, CeasefireQuoteIndex *index, const char *words, gsize length)
{
  g_autofree char *copy = g_strndup (words, length);
  const IndexGrams *grams;
  guint32 fewest = G_MAXUINT32;

  *self = (IndexWords){ .folded = g_string_new (NULL) };
  ceasefire_fold_words (index->fold->level, copy, self->folded);
  if (self->folded->len == 0)
    return;
  grams = index_get_grams (index, MIN (self->folded->len, INDEX_GRAM));
  for (gsize i = 0; i + grams->size <= self->folded->len; i++)
    {
      const guint32 *begin = &grams->begins[index_hash (grams, self->folded->str + i)];

      if (begin[1] - begin[0] >= fewest)
        continue;
      fewest = begin[1] - begin[0];
      self->offset = i;
      self->place = grams->places + begin[0];
      self->end = grams->places + begin[1];
    }
}

static void
index_words_clear (IndexWords *self)
{
  g_string_free (self->folded, TRUE);
}

/* Goes on to the first place where the words begin at @from or behind. */
static void
index_words_go (IndexWords *self, gsize from)
{
  const guint32 *high = self->end;

  while (self->place < high)
    {
      const guint32 *middle = self->place + (high - self->place) / 2;

      if (*middle < from + self->offset)
        self->place = middle + 1;
      else
        high = middle;
    }
}

/* Whether the words stand where the place says; in vain, it costs what was compared. */
static gboolean
index_words_stand (const IndexWords *self, IndexSearch *search)
{
  const GString *text = search->index->fold->folded;
  gsize from = *self->place - self->offset;
  gsize n = 0;

  if (*self->place >= self->offset && self->folded->len <= text->len - from)
    while (n < self->folded->len && text->str[from + n] == self->folded->str[n])
      n++;
  return n == self->folded->len || (index_spend (search, n + 1) && FALSE);
}

/* Whether they may be given; the first are free. */
static gboolean
index_words_pay (IndexWords *self, IndexSearch *search)
{
  gboolean is_paid = !self->is_found || index_spend (search, self->folded->len);

  self->is_found = TRUE;
  return is_paid;
}

/* The next place from here on where the words stand and begin before @to, with the bytes of the text
 * there. FALSE: there is none, or nothing left to spend. */
static gboolean
index_words_find (IndexWords *self, IndexSearch *search, gsize to, gsize *from, CeasefireSpan *span)
{
  for (; self->place < self->end && *self->place < to + self->offset && !search->is_over;
       self->place++)
    {
      if (!index_words_stand (self, search))
        continue;
      *from = *self->place - self->offset;
      if (ceasefire_fold_locate (search->index->fold, *from, *from + self->folded->len, &span->from,
                                 &span->to))
        {
          self->place++;
          return index_words_pay (self, search);
        }
      index_spend (search, self->folded->len);
    }
  return FALSE;
}

gboolean
ceasefire_quote_index_find (CeasefireQuoteIndex *self, const char *words, guint max, GArray *spans)
{
  IndexSearch search = { self, INDEX_FREE, FALSE };
  CeasefireSpan span;
  IndexWords all;
  gsize from;

  index_words_init (&all, self, words, strlen (words));
  while (spans->len < max && index_words_find (&all, &search, G_MAXUINT32, &from, &span))
    g_array_append_val (spans, span);
  index_words_clear (&all);
  return !search.is_over;
}

/* First and last words */

typedef struct
{
  IndexSearch search;
  IndexWords first;
  IndexWords last;
  gsize between; /* letters, at most */
  GArray *spans;
} IndexJoin;

/* The place in the text that lies @between letters behind @at, or in front of it; its ends are as good. */
static gsize
index_reach (IndexJoin *self, gsize at, gboolean is_behind)
{
  const CeasefireFold *fold = self->search.index->fold;
  const char *text = fold->text;
  const char *place = text + at;

  for (gsize n = 0; n < self->between; n++)
    {
      if (is_behind ? *place == '\0' : place == text)
        break;
      place = is_behind ? g_utf8_next_char (place) : g_utf8_prev_char (place);
    }
  index_spend (&self->search, self->between / 8);
  return (gsize) (place - text);
}

static void
index_join (IndexJoin *self, const CeasefireSpan *first, const CeasefireSpan *last)
{
  const CeasefireSpan span = { first->from, last->to };

  g_array_append_val (self->spans, span);
}

/* Around each of the first words the last ones, in the order of the text. */
static void
index_join_from_first (IndexJoin *self, guint max)
{
  const gsize reach = INDEX_LETTER * self->between;
  CeasefireSpan first;
  CeasefireSpan last;
  gsize from;
  gsize at;

  while (self->spans->len < max
         && index_words_find (&self->first, &self->search, G_MAXUINT32, &from, &first))
    {
      const gsize behind = from + self->first.folded->len;
      const gsize farthest = index_reach (self, first.to, TRUE);
      const guint32 *place;

      index_words_go (&self->last, behind);
      place = self->last.place;
      while (self->spans->len < max
             && index_words_find (&self->last, &self->search, behind + reach, &at, &last)
             && last.from <= farthest)
        if (last.from >= first.to)
          index_join (self, &first, &last);
      self->last.place = place;
    }
}

/* Around each of the last words the first ones. */
static void
index_join_from_last (IndexJoin *self)
{
  const gsize reach = INDEX_LETTER * self->between + self->first.folded->len;
  CeasefireSpan first;
  CeasefireSpan last;
  gsize from;
  gsize at;

  while (index_words_find (&self->last, &self->search, G_MAXUINT32, &from, &last))
    {
      const gsize farthest = index_reach (self, last.from, FALSE);
      const guint32 *place;

      index_words_go (&self->first, from > reach ? from - reach : 0);
      place = self->first.place;
      while (index_words_find (&self->first, &self->search, from, &at, &first))
        if (first.to >= farthest && first.to <= last.from)
          index_join (self, &first, &last);
      self->first.place = place;
    }
}

static int
index_compare_spans (gconstpointer a, gconstpointer b)
{
  const CeasefireSpan *first = a;
  const CeasefireSpan *second = b;

  if (first->from != second->from)
    return first->from < second->from ? -1 : 1;
  return (first->to > second->to) - (first->to < second->to);
}

gboolean
ceasefire_quote_index_find_ends (CeasefireQuoteIndex *self, const char *first, gsize length,
                                 const char *last, gsize between, guint max, GArray *spans)
{
  IndexJoin join
    = { .search = { self, INDEX_FREE + between, FALSE }, .between = between, .spans = spans };

  index_words_init (&join.first, self, first, length);
  index_words_init (&join.last, self, last, strlen (last));
  if ((join.first.end - join.first.place) / INDEX_RARER > join.last.end - join.last.place)
    index_join_from_last (&join);
  else
    index_join_from_first (&join, max);
  g_array_sort (spans, index_compare_spans);
  g_array_set_size (spans, MIN (spans->len, max));
  index_words_clear (&join.first);
  index_words_clear (&join.last);
  return !join.search.is_over;
}
