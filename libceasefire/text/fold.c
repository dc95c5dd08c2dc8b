/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "text/fold.h"

#include <string.h>

/* Folding of texts, see text/fold.h. */

/* A checkpoint is kept each time that so many bytes more have been folded. */
#define FOLD_STRIDE 64
#define FOLD_BOM 0xFEFF

typedef struct
{
  gsize folded, text; /* bytes */
} FoldCheckpoint;

typedef struct
{
  gunichar character;
  int class;
} FoldPart;

static gboolean
fold_is_line_end (gunichar character)
{
  return (character >= 0xA && character <= 0xD) || character == 0x85 || character == 0x2028
         || character == 0x2029;
}

static gboolean
fold_is_blank (gunichar character)
{
  return g_unichar_isspace (character) || fold_is_line_end (character);
}

static gboolean
fold_is_dash (gunichar character)
{
  return character == '-' || character == 0x2212
         || g_unichar_type (character) == G_UNICODE_DASH_PUNCTUATION;
}

/* Quotation marks, apostrophes and primes; ` and ´ are typed for them. */
static gboolean
fold_is_quotation_mark (gunichar character)
{
  switch (character)
    {
    case '"':
    case '\'':
    case '`':
    case 0xAB:
    case 0xB4:
    case 0xBB:
    case 0x2BC:
    case 0x2032:
    case 0x2033:
    case 0x2039:
    case 0x203A:
    case 0xFF02:
    case 0xFF07:
      return TRUE;
    default:
      return (character >= 0x2018 && character <= 0x201F)
             || (character >= 0x300C && character <= 0x300F)
             || (character >= 0x301D && character <= 0x301F);
    }
}

/* Directions, joiners, soft hyphens, variation selectors. */
static gboolean
fold_is_invisible (gunichar character)
{
  return g_unichar_type (character) == G_UNICODE_FORMAT
         || (character >= 0xFE00 && character <= 0xFE0F);
}

/* Marks, and the vowels and finals of Korean syllables in parts. */
static gboolean
fold_goes_on (gunichar character)
{
  return character >= 0x300
         && (g_unichar_combining_class (character) != 0
             || (character >= 0x1160 && character <= 0x11FF));
}

static const char *
fold_row (const char *at, gboolean (*is_in_row) (gunichar))
{
  while (*at && is_in_row (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);
  return at;
}

/* A row of blanks. Where it has a line end it is one space, whatever the level. */
static const char *
fold_blanks (CeasefireFoldLevel level, const char *at, GString *folded)
{
  const char *end = fold_row (at, fold_is_blank);
  gboolean has_line_end = level > CEASEFIRE_FOLD_EQUIVALENT;

  for (const char *c = at; c < end && !has_line_end; c = g_utf8_next_char (c))
    has_line_end = fold_is_line_end (g_utf8_get_char (c));
  if (has_line_end)
    g_string_append_c (folded, ' ');
  for (const char *c = at; c < end && !has_line_end; c = g_utf8_next_char (c))
    {
      gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];

      g_unichar_fully_decompose (g_utf8_get_char (c), FALSE, parts, G_N_ELEMENTS (parts));
      g_string_append_unichar (folded, parts[0]);
    }
  return end;
}

static int
fold_compare_parts (gconstpointer a, gconstpointer b, gpointer unused)
{
  (void) unused;
  return ((const FoldPart *) a)->class - ((const FoldPart *) b)->class;
}

/* Canonical order: marks by class; those of one class, and what has none, stay as they are. */
static void
fold_order (GArray *parts)
{
  FoldPart *part = (FoldPart *) (gpointer) parts->data;

  for (guint i = 0, end; i < parts->len; i = end)
    {
      for (end = i + 1; end < parts->len && part[i].class != 0 && part[end].class != 0;)
        end++;
      if (end > i + 1)
        g_qsort_with_data (part + i, (int) (end - i), sizeof *part, fold_compare_parts, NULL);
    }
}

static void
fold_append (CeasefireFoldLevel level, gunichar character, GString *folded)
{
  if (level > CEASEFIRE_FOLD_EQUIVALENT && fold_is_quotation_mark (character))
    character = '"';
  if (level == CEASEFIRE_FOLD_CASE)
    character = g_unichar_tolower (character);
  g_string_append_unichar (folded, character);
}

static void
fold_decompose (CeasefireFoldLevel level, gunichar character, GArray *parts)
{
  gunichar characters[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  gboolean is_compatible = level > CEASEFIRE_FOLD_EQUIVALENT && !fold_is_quotation_mark (character);
  gsize n
    = g_unichar_fully_decompose (character, is_compatible, characters, G_N_ELEMENTS (characters));

  for (gsize i = 0; i < n; i++)
    {
      FoldPart part = { characters[i], g_unichar_combining_class (characters[i]) };

      g_array_append_val (parts, part);
    }
}

/* A character and its marks. */
static const char *
fold_letter (CeasefireFoldLevel level, const char *at, GString *folded)
{
  g_autoptr (GArray) parts = g_array_new (FALSE, FALSE, sizeof (FoldPart));

  do
    {
      gunichar character = g_utf8_get_char (at);

      if (level == CEASEFIRE_FOLD_EQUIVALENT || !fold_is_invisible (character))
        fold_decompose (level, character, parts);
      at = g_utf8_next_char (at);
    }
  while (*at && fold_goes_on (g_utf8_get_char (at)));
  fold_order (parts);
  for (guint i = 0; i < parts->len; i++)
    fold_append (level, g_array_index (parts, FoldPart, i).character, folded);
  return at;
}

const char *
ceasefire_fold_cluster (CeasefireFoldLevel level, const char *at, GString *folded)
{
  gunichar character = g_utf8_get_char (at);

  if (fold_is_blank (character))
    return fold_blanks (level, at, folded);
  if (level > CEASEFIRE_FOLD_EQUIVALENT && fold_is_dash (character))
    {
      g_string_append_c (folded, '-');
      return fold_row (at, fold_is_dash);
    }
  if (character < 0x80 && (guchar) at[1] < 0x80)
    {
      fold_append (level, character, folded);
      return at + 1;
    }
  return fold_letter (level, at, folded);
}

/* The text behind its byte-order mark, if it has one. */
static const char *
fold_begin (const char *text)
{
  return g_utf8_get_char (text) == FOLD_BOM ? g_utf8_next_char (text) : text;
}

void
ceasefire_fold_words (CeasefireFoldLevel level, const char *words, GString *folded)
{
  const char *end;

  g_string_truncate (folded, 0);
  for (words = fold_begin (words); *words;)
    words = ceasefire_fold_cluster (level, words, folded);
  g_string_erase (folded, 0, fold_row (folded->str, fold_is_blank) - folded->str);
  for (end = folded->str + folded->len;
       end > folded->str && fold_is_blank (g_utf8_get_char (g_utf8_prev_char (end)));)
    end = g_utf8_prev_char (end);
  g_string_truncate (folded, (gsize) (end - folded->str));
}

CeasefireFold *
ceasefire_fold_new (CeasefireFoldLevel level, const char *text)
{
  CeasefireFold *self = g_new0 (CeasefireFold, 1);
  const char *at = fold_begin (text);
  FoldCheckpoint checkpoint = { 0, (gsize) (at - text) };

  self->level = level;
  self->text = text;
  self->folded = g_string_new (NULL);
  self->checkpoints = g_array_new (FALSE, FALSE, sizeof (FoldCheckpoint));
  g_array_append_val (self->checkpoints, checkpoint);
  while (*at)
    {
      at = ceasefire_fold_cluster (level, at, self->folded);
      if (self->folded->len >= checkpoint.folded + FOLD_STRIDE)
        {
          checkpoint.folded = self->folded->len;
          checkpoint.text = (gsize) (at - text);
          g_array_append_val (self->checkpoints, checkpoint);
        }
    }
  return self;
}

void
ceasefire_fold_free (CeasefireFold *self)
{
  g_string_free (self->folded, TRUE);
  g_array_unref (self->checkpoints);
  g_free (self);
}

/* The last checkpoint at or before @folded. */
static const FoldCheckpoint *
fold_find_checkpoint (const CeasefireFold *self, gsize folded)
{
  const FoldCheckpoint *checkpoints = (const FoldCheckpoint *) (gpointer) self->checkpoints->data;
  guint low = 0;
  guint high = self->checkpoints->len;

  while (high - low > 1)
    {
      guint middle = low + (high - low) / 2;

      if (checkpoints[middle].folded <= folded)
        low = middle;
      else
        high = middle;
    }
  return &checkpoints[low];
}

/*
 * The cluster that the byte at @folded comes from: where it begins and ends in the text, and where it
 * begins in what was folded. Clusters that fold to nothing are passed over.
 */
static void
fold_find_cluster (const CeasefireFold *self, gsize folded, gsize *start, gsize *end, gsize *begin)
{
  const FoldCheckpoint *checkpoint = fold_find_checkpoint (self, folded);
  g_autoptr (GString) scratch = g_string_new (NULL);
  const char *at = self->text + checkpoint->text;
  const char *next = at;
  gsize length = 0;

  while (checkpoint->folded + scratch->len <= folded)
    {
      at = next;
      length = scratch->len;
      next = ceasefire_fold_cluster (self->level, at, scratch);
    }
  *start = (gsize) (at - self->text);
  *end = (gsize) (next - self->text);
  *begin = checkpoint->folded + length;
}

gboolean
ceasefire_fold_locate (const CeasefireFold *self, gsize from, gsize to, gsize *start, gsize *end)
{
  gsize begin, other;

  fold_find_cluster (self, from, start, &other, &begin);
  if (begin != from)
    return FALSE;
  if (to < self->folded->len)
    {
      fold_find_cluster (self, to, &other, end, &begin);
      if (begin != to)
        return FALSE;
    }
  fold_find_cluster (self, to - 1, &other, end, &begin);
  return TRUE;
}

void
ceasefire_fold_locate_around (const CeasefireFold *self, gsize from, gsize to, gsize *start,
                              gsize *end)
{
  gsize other;

  fold_find_cluster (self, from, start, &other, &other);
  fold_find_cluster (self, to - 1, &other, end, &other);
}
