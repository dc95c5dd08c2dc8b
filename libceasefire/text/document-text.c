/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-document-text.h>
#include <ceasefire/ceasefire-error.h>

#include <string.h>

#include "text/document-text.h"
#include "text/quote-index.h"
#include "text/similar.h"

/*
 * The text of a document, and the passages that are found in it. Words are looked for as they are,
 * then in the text folded at one level after the other (text/fold.h), at last by their distance
 * (text/similar.h). Offsets of all three sorts are told from marks that are kept every so many
 * characters.
 */
#define DOCUMENT_TEXT_STRIDE 256
#define DOCUMENT_TEXT_WORD 32 /* letters of a word */

typedef struct
{
  gsize byte, character, utf16;
  gsize line;       /* counted from 0 */
  gsize line_start; /* the character at which it begins */
} DocumentTextPlace;

struct _CeasefireDocumentText
{
  GObject parent_instance;

  char *string;
  gsize size;
  gsize n_characters;
  GArray *marks; /* of DocumentTextPlace: characters 0, 256, 512 ... */
  CeasefireFold *folds[CEASEFIRE_FOLD_LEVELS]; /* atomic; made when they are asked for */
};

struct _CeasefirePassage
{
  GObject parent_instance;

  DocumentTextPlace start, end;
  CeasefireMatch match;
  char *words;
  char *difference;
};

G_DEFINE_FINAL_TYPE (CeasefireDocumentText, ceasefire_document_text, G_TYPE_OBJECT)
G_DEFINE_FINAL_TYPE (CeasefirePassage, ceasefire_passage, G_TYPE_OBJECT)

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireMatch, ceasefire_match,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MATCH_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MATCH_EXACT, "exact"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MATCH_EQUIVALENT, "equivalent"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MATCH_TYPOGRAPHIC, "typographic"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MATCH_CASE, "case"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MATCH_SIMILAR, "similar"))
/* clang-format on */

/* Places */

/* Moves @place over the character at @at; returns what is behind it. */
static const char *
document_text_step (DocumentTextPlace *place, const char *at)
{
  gunichar character = g_utf8_get_char (at);
  const char *next = g_utf8_next_char (at);

  place->byte += (gsize) (next - at);
  place->utf16 += character > 0xFFFF ? 2 : 1;
  place->character++;
  if (character == '\n' || (character == '\r' && *next != '\n'))
    {
      place->line++;
      place->line_start = place->character;
    }
  return next;
}

static DocumentTextPlace
document_text_get_mark (CeasefireDocumentText *self, gsize index)
{
  if (self->marks == NULL)
    return (DocumentTextPlace){ 0 };
  return g_array_index (self->marks, DocumentTextPlace, index);
}

/* @byte is where a character begins, or the end. */
static DocumentTextPlace
document_text_find_place (CeasefireDocumentText *self, gsize byte)
{
  gsize low = 0;
  gsize high = self->marks ? self->marks->len : 1;
  DocumentTextPlace place;

  while (high - low > 1)
    {
      gsize middle = low + (high - low) / 2;

      if (document_text_get_mark (self, middle).byte <= byte)
        low = middle;
      else
        high = middle;
    }
  place = document_text_get_mark (self, low);
  for (const char *at = self->string + place.byte; place.byte < byte;)
    at = document_text_step (&place, at);
  return place;
}

/* The byte at which a character begins; @character is at most as many as there are. */
static gsize
document_text_find_byte (CeasefireDocumentText *self, gsize character)
{
  DocumentTextPlace place = document_text_get_mark (self, character / DOCUMENT_TEXT_STRIDE);

  for (const char *at = self->string + place.byte; place.character < character;)
    at = document_text_step (&place, at);
  return place.byte;
}

/* What differs */

/* Where the word begins that goes on at @at; @at itself if none does, or if it is longer than words are
 * where blanks part them. */
static const char *
document_text_find_word_start (const char *text, const char *at)
{
  const char *start = at;
  guint n = 0;

  while (start > text && n++ < DOCUMENT_TEXT_WORD)
    {
      const char *before = g_utf8_prev_char (start);

      if (!g_unichar_isalnum (g_utf8_get_char (before)))
        return start;
      start = before;
    }
  return start == text ? start : at;
}

static const char *
document_text_find_word_end (const char *at)
{
  const char *end = at;

  for (guint n = 0; n < DOCUMENT_TEXT_WORD; n++, end = g_utf8_next_char (end))
    if (!g_unichar_isalnum (g_utf8_get_char (end)))
      return end;
  return at;
}

/* A character, or a word if only letters and digits make it up; described for a message. */
static void
document_text_describe (GString *message, const char *at, gboolean as_word)
{
  const char *end = as_word ? document_text_find_word_end (at) : at;

  if (*at == '\0')
    {
      g_string_append (message, "nothing more");
      return;
    }
  if (end > at)
    {
      g_string_append_printf (message, "\"%.*s\"", (int) (end - at), at);
      return;
    }
  end = g_utf8_next_char (at);
  if (g_unichar_isgraph (g_utf8_get_char (at)))
    g_string_append_printf (message, "%.*s ", (int) (end - at), at);
  g_string_append_printf (message, "(U+%04X)", g_utf8_get_char (at));
}

/* Walks over both at once as far as they fold to the same, and describes the first that does not. */
static char *
document_text_find_difference (const char *passage, const char *words, CeasefireMatch match)
{
  gboolean as_words;
  const char *there = passage;
  const char *here = words;
  GString *message = g_string_new ("it has ");

  while (*there && *here)
    {
      g_autoptr (GString) a = g_string_new (NULL);
      g_autoptr (GString) b = g_string_new (NULL);
      CeasefireFoldLevel level = match == CEASEFIRE_MATCH_SIMILAR ? CEASEFIRE_FOLD_CASE
                                                                  : CEASEFIRE_FOLD_EQUIVALENT;
      const char *next_there = ceasefire_fold_cluster (level, there, a);
      const char *next_here = ceasefire_fold_cluster (level, here, b);

      if (match == CEASEFIRE_MATCH_EQUIVALENT
            ? next_there - there != next_here - here
                || memcmp (there, here, (gsize) (next_here - here)) != 0
            : !g_string_equal (a, b))
        break;
      there = next_there;
      here = next_here;
    }
  as_words = match >= CEASEFIRE_MATCH_CASE
             && (g_unichar_isalnum (g_utf8_get_char (there))
                 || g_unichar_isalnum (g_utf8_get_char (here)));
  if (as_words)
    {
      there = document_text_find_word_start (passage, there);
      here = document_text_find_word_start (words, here);
    }
  document_text_describe (message, there, as_words);
  g_string_append (message, " where the quote has ");
  document_text_describe (message, here, as_words);
  return g_string_free (message, FALSE);
}

/* Passages */

static void
passage_finalize (GObject *object)
{
  CeasefirePassage *self = CEASEFIRE_PASSAGE (object);

  g_free (self->words);
  g_free (self->difference);
  G_OBJECT_CLASS (ceasefire_passage_parent_class)->finalize (object);
}

static void
ceasefire_passage_class_init (CeasefirePassageClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = passage_finalize;
}

static void
ceasefire_passage_init (CeasefirePassage *self)
{
  self->match = CEASEFIRE_MATCH_EXACT;
}

/* Of the bytes from @from to @to, which were found for @words. */
static CeasefirePassage *
passage_new (CeasefireDocumentText *text, gsize from, gsize to, CeasefireMatch match,
             const char *words)
{
  CeasefirePassage *self = g_object_new (CEASEFIRE_TYPE_PASSAGE, NULL);

  self->start = document_text_find_place (text, from);
  self->end = document_text_find_place (text, to);
  self->match = match;
  self->words = g_strndup (text->string + from, to - from);
  if (match != CEASEFIRE_MATCH_EXACT)
    self->difference = document_text_find_difference (self->words, words, match);
  return self;
}

gint64
ceasefire_passage_get_start (CeasefirePassage *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PASSAGE (self), 0);

  return (gint64) self->start.character;
}

gint64
ceasefire_passage_get_end (CeasefirePassage *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PASSAGE (self), 0);

  return (gint64) self->end.character;
}

gint64
ceasefire_passage_get_utf16_start (CeasefirePassage *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PASSAGE (self), 0);

  return (gint64) self->start.utf16;
}

gint64
ceasefire_passage_get_utf16_end (CeasefirePassage *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PASSAGE (self), 0);

  return (gint64) self->end.utf16;
}

gint64
ceasefire_passage_get_byte_start (CeasefirePassage *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PASSAGE (self), 0);

  return (gint64) self->start.byte;
}

gint64
ceasefire_passage_get_byte_end (CeasefirePassage *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PASSAGE (self), 0);

  return (gint64) self->end.byte;
}

gint64
ceasefire_passage_get_line (CeasefirePassage *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PASSAGE (self), 0);

  return (gint64) self->start.line + 1;
}

gint64
ceasefire_passage_get_column (CeasefirePassage *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PASSAGE (self), 0);

  return (gint64) (self->start.character - self->start.line_start) + 1;
}

CeasefireMatch
ceasefire_passage_get_match (CeasefirePassage *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PASSAGE (self), CEASEFIRE_MATCH_UNSET);

  return self->match;
}

char *
ceasefire_passage_dup_words (CeasefirePassage *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PASSAGE (self), NULL);

  return g_strdup (self->words ? self->words : "");
}

const char *
ceasefire_passage_get_difference (CeasefirePassage *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PASSAGE (self), NULL);

  return self->difference;
}

/* Texts */

static void
document_text_finalize (GObject *object)
{
  CeasefireDocumentText *self = CEASEFIRE_DOCUMENT_TEXT (object);

  for (guint i = 0; i < CEASEFIRE_FOLD_LEVELS; i++)
    g_clear_pointer (&self->folds[i], ceasefire_fold_free);
  g_clear_pointer (&self->marks, g_array_unref);
  g_free (self->string);
  G_OBJECT_CLASS (ceasefire_document_text_parent_class)->finalize (object);
}

static void
ceasefire_document_text_class_init (CeasefireDocumentTextClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = document_text_finalize;
}

static void
ceasefire_document_text_init (CeasefireDocumentText *self)
{
  self->string = g_strdup ("");
}

CeasefireDocumentText *
ceasefire_document_text_new (const char *text, GError **error)
{
  CeasefireDocumentText *self;
  DocumentTextPlace place = { 0 };
  const char *end;

  g_return_val_if_fail (text != NULL, NULL);

  if (!g_utf8_validate (text, -1, &end))
    {
      g_set_error (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_ENCODING,
                   "the text is not UTF-8 from byte %" G_GSIZE_FORMAT " on", (gsize) (end - text));
      return NULL;
    }
  if ((gsize) (end - text) > G_MAXUINT32)
    {
      g_set_error (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_LIMIT, "the text has more than %u bytes",
                   G_MAXUINT32);
      return NULL;
    }
  self = g_object_new (CEASEFIRE_TYPE_DOCUMENT_TEXT, NULL);
  g_free (self->string);
  self->size = (gsize) (end - text);
  self->string = g_strndup (text, self->size);
  self->marks = g_array_new (FALSE, FALSE, sizeof (DocumentTextPlace));
  g_array_append_val (self->marks, place);
  for (const char *at = self->string; *at;)
    {
      at = document_text_step (&place, at);
      if (place.character % DOCUMENT_TEXT_STRIDE == 0)
        g_array_append_val (self->marks, place);
    }
  self->n_characters = place.character;
  return self;
}

const char *
ceasefire_document_text_get_string (CeasefireDocumentText *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_DOCUMENT_TEXT (self), NULL);

  return self->string;
}

/* Two threads may make it at once; one is kept. */
const CeasefireFold *
ceasefire_document_text_get_fold (CeasefireDocumentText *self, CeasefireFoldLevel level)
{
  CeasefireFold *fold = g_atomic_pointer_get (&self->folds[level]);

  if (fold)
    return fold;
  fold = ceasefire_fold_new (level, self->string);
  if (g_atomic_pointer_compare_and_exchange (&self->folds[level], NULL, fold))
    return fold;
  ceasefire_fold_free (fold);
  return g_atomic_pointer_get (&self->folds[level]);
}

static gboolean
document_text_is_blank (const char *words)
{
  while (g_unichar_isspace (g_utf8_get_char (words)))
    words = g_utf8_next_char (words);
  return *words == '\0';
}

/* A passage does not end before a mark that belongs to its last letter. */
static gboolean
document_text_is_whole (const char *start, const char *end)
{
  return g_unichar_combining_class (g_utf8_get_char (start)) == 0
         && (*end == '\0' || g_unichar_combining_class (g_utf8_get_char (end)) == 0);
}

static gboolean
document_text_wants_more (GListStore *found, guint max)
{
  return max == 0 || g_list_model_get_n_items (G_LIST_MODEL (found)) < max;
}

static void
document_text_find_exactly (CeasefireDocumentText *self, const char *words, guint max,
                            GListStore *found)
{
  gsize length = strlen (words);
  const char *at = self->string;

  while (document_text_wants_more (found, max) && (at = strstr (at, words)))
    {
      g_autoptr (CeasefirePassage) passage = NULL;

      if (document_text_is_whole (at, at + length))
        {
          passage = passage_new (self, (gsize) (at - self->string),
                                 (gsize) (at - self->string) + length, CEASEFIRE_MATCH_EXACT, NULL);
          g_list_store_append (found, passage);
        }
      at += length;
    }
}

static void
document_text_find_folded (CeasefireDocumentText *self, CeasefireFoldLevel level, const char *words,
                           guint max, GListStore *found)
{
  const CeasefireFold *fold = ceasefire_document_text_get_fold (self, level);
  g_autoptr (GString) folded = g_string_new (NULL);
  const char *at = fold->folded->str;

  ceasefire_fold_words (level, words, folded);
  while (folded->len > 0 && document_text_wants_more (found, max)
         && (at = strstr (at, folded->str)))
    {
      g_autoptr (CeasefirePassage) passage = NULL;
      gsize from = (gsize) (at - fold->folded->str);
      gsize start_byte, end_byte;

      if (ceasefire_fold_locate (fold, from, from + folded->len, &start_byte, &end_byte))
        {
          passage = passage_new (self, start_byte, end_byte,
                                 CEASEFIRE_MATCH_EQUIVALENT + (CeasefireMatch) level, words);
          g_list_store_append (found, passage);
        }
      at += folded->len;
    }
}

static GListModel *
document_text_find (CeasefireDocumentText *self, const char *words, guint max,
                    CeasefireFoldLevel last)
{
  GListStore *found = g_list_store_new (CEASEFIRE_TYPE_PASSAGE);

  if (!g_utf8_validate (words, -1, NULL) || document_text_is_blank (words))
    return G_LIST_MODEL (found);
  document_text_find_exactly (self, words, max, found);
  for (int level = 0; level <= (int) last && g_list_model_get_n_items (G_LIST_MODEL (found)) == 0;
       level++)
    document_text_find_folded (self, (CeasefireFoldLevel) level, words, max, found);
  return G_LIST_MODEL (found);
}

GListModel *
ceasefire_document_text_find (CeasefireDocumentText *self, const char *words, guint max)
{
  g_return_val_if_fail (CEASEFIRE_IS_DOCUMENT_TEXT (self), NULL);
  g_return_val_if_fail (words != NULL, NULL);

  return document_text_find (self, words, max, CEASEFIRE_FOLD_TYPOGRAPHIC);
}

/* Moves the ends out to those of words. */
static void
document_text_widen (CeasefireDocumentText *self, gsize *start, gsize *end)
{
  const char *string = self->string;

  if (g_unichar_isalnum (g_utf8_get_char (string + *start)))
    *start = (gsize) (document_text_find_word_start (string, string + *start) - string);
  if (g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (string + *end))))
    *end = (gsize) (document_text_find_word_end (string + *end) - string);
}

static CeasefirePassage *
document_text_find_similar (CeasefireDocumentText *self, const char *words)
{
  const CeasefireFold *fold = ceasefire_document_text_get_fold (self, CEASEFIRE_FOLD_CASE);
  g_autoptr (GString) folded = g_string_new (NULL);
  gsize from, to, start, end;

  ceasefire_fold_words (CEASEFIRE_FOLD_CASE, words, folded);
  if (!ceasefire_similar_find (fold->folded->str, folded->str, &from, &to) || from == to)
    return NULL;
  ceasefire_fold_locate_around (fold, from, to, &start, &end);
  document_text_widen (self, &start, &end);
  return passage_new (self, start, end, CEASEFIRE_MATCH_SIMILAR, words);
}

CeasefirePassage *
ceasefire_document_text_find_nearest (CeasefireDocumentText *self, const char *words)
{
  g_autoptr (GListModel) found = NULL;

  g_return_val_if_fail (CEASEFIRE_IS_DOCUMENT_TEXT (self), NULL);
  g_return_val_if_fail (words != NULL, NULL);

  found = document_text_find (self, words, 1, CEASEFIRE_FOLD_CASE);
  if (g_list_model_get_n_items (found) > 0)
    return g_list_model_get_item (found, 0);
  if (!g_utf8_validate (words, -1, NULL) || document_text_is_blank (words))
    return NULL;
  return document_text_find_similar (self, words);
}

/* The first words of a quote and the last */

/* The first place of some of them, if it is less like them than *@worst. */
static void
document_text_find_worst (CeasefireDocumentText *self, const char *words, CeasefirePassage **worst)
{
  g_autoptr (GListModel) found = document_text_find (self, words, 1, CEASEFIRE_FOLD_TYPOGRAPHIC);
  g_autoptr (CeasefirePassage) passage = g_list_model_get_item (found, 0);

  if (passage && (*worst == NULL || passage->match > (*worst)->match))
    g_set_object (worst, passage);
}

static void
document_text_find_ends (CeasefireDocumentText *self, CeasefireFoldLevel level, const char *first,
                         const char *last, guint max, GListStore *found)
{
  g_autoptr (CeasefirePassage) worst = NULL;
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (CeasefireSpan));
  CeasefireQuoteIndex *index = ceasefire_quote_index_new (self, level);

  ceasefire_quote_index_find_ends (index, first, strlen (first), last, CEASEFIRE_QUOTE_BETWEEN,
                                   max > 0 ? max : G_MAXUINT, spans);
  ceasefire_quote_index_free (index);
  if (spans->len == 0)
    return;
  document_text_find_worst (self, first, &worst);
  document_text_find_worst (self, last, &worst);
  for (guint i = 0; i < spans->len; i++)
    {
      const CeasefireSpan *span = &g_array_index (spans, CeasefireSpan, i);
      g_autoptr (CeasefirePassage) passage
        = passage_new (self, span->from, span->to, CEASEFIRE_MATCH_EXACT, NULL);

      if (!g_str_has_prefix (passage->words, first) || !g_str_has_suffix (passage->words, last))
        {
          passage->match = CEASEFIRE_MATCH_EQUIVALENT + (CeasefireMatch) level;
          passage->difference = worst ? g_strdup (worst->difference) : NULL;
        }
      g_list_store_append (found, passage);
    }
}

/* Three dots are what people type. */
static const char *
document_text_find_ellipsis (const char *words, const char **behind)
{
  static const char *const signs[] = { CEASEFIRE_QUOTE_ELLIPSIS, " ... " };

  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    {
      const char *at = strstr (words, signs[i]);

      if (at == NULL)
        continue;
      *behind = at + strlen (signs[i]);
      return at;
    }
  return NULL;
}

GListModel *
ceasefire_document_text_anchor (CeasefireDocumentText *self, const char *words, guint max)
{
  g_autofree char *first = NULL;
  const char *last = NULL;
  const char *ellipsis;
  GListModel *found;

  g_return_val_if_fail (CEASEFIRE_IS_DOCUMENT_TEXT (self), NULL);
  g_return_val_if_fail (words != NULL, NULL);

  found = document_text_find (self, words, max, CEASEFIRE_FOLD_TYPOGRAPHIC);
  ellipsis = document_text_find_ellipsis (words, &last);
  if (g_list_model_get_n_items (found) > 0 || ellipsis == NULL
      || !g_utf8_validate (words, -1, NULL))
    return found;
  first = g_strndup (words, (gsize) (ellipsis - words));
  for (int level = 0; level <= CEASEFIRE_FOLD_TYPOGRAPHIC && g_list_model_get_n_items (found) == 0;
       level++)
    document_text_find_ends (self, (CeasefireFoldLevel) level, first, last, max,
                             G_LIST_STORE (found));
  return found;
}

CeasefirePassage *
ceasefire_document_text_get_passage (CeasefireDocumentText *self, gint64 start, gint64 stop)
{
  g_return_val_if_fail (CEASEFIRE_IS_DOCUMENT_TEXT (self), NULL);

  if (start < 0 || stop <= start || (guint64) stop > self->n_characters)
    return NULL;
  return passage_new (self, document_text_find_byte (self, (gsize) start),
                      document_text_find_byte (self, (gsize) stop), CEASEFIRE_MATCH_EXACT, NULL);
}

CeasefirePassage *
ceasefire_document_text_cut (CeasefireDocumentText *self, gsize from, gsize to)
{
  return passage_new (self, from, to, CEASEFIRE_MATCH_EXACT, NULL);
}

gboolean
ceasefire_document_text_has (CeasefireDocumentText *self, const char *quote, gint64 start,
                             gint64 end)
{
  gsize length = strlen (quote);
  gsize byte;

  if (start < 0 || end <= start || (guint64) end > self->n_characters
      || g_utf8_strlen (quote, -1) != end - start)
    return FALSE;
  byte = document_text_find_byte (self, (gsize) start);
  return length <= self->size - byte && memcmp (self->string + byte, quote, length) == 0;
}

gboolean
ceasefire_document_text_contains (CeasefireDocumentText *self, const char *quote)
{
  g_autoptr (GListModel) found = NULL;

  if (strstr (self->string, quote))
    return TRUE;
  found = document_text_find (self, quote, 1, CEASEFIRE_FOLD_EQUIVALENT);
  return g_list_model_get_n_items (found) > 0;
}
