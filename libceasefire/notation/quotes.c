/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "notation/quotes.h"

#include "core/hash.h"
#include "text/document-text.h"
#include "text/quote-index.h"

#include <string.h>

/*
 * Quotes are found by their words. All of a document are found through one index of its text
 * (text/quote-index.h); the nearest passage of what is not there costs passes of its own, and is looked
 * for only so often, unless it is to be taken.
 */
#define QUOTES_NEAREST_MAX 16
/* Places that are shown where words stand more than once. */
#define QUOTES_SHOWN 8

typedef struct
{
  NotationFolder *folder;
  char *file;
  char *language;
  char *fault; /* why there is no text; NULL: there is one, or it was not read yet */
  CeasefireDocumentText *text;
  CeasefireQuoteIndex *index;
  guint n_nearest; /* passages that were looked for only to tell them */
} TextsEntry;

struct _NotationTexts
{
  gatomicrefcount ref_count;
  GHashTable *entries; /* id -> TextsEntry */
  guint64 max;         /* bytes that a text may have */
};

static void
entry_free (gpointer data)
{
  TextsEntry *self = data;

  g_clear_pointer (&self->index, ceasefire_quote_index_free);
  g_clear_object (&self->text);
  ceasefire_notation_folder_unref (self->folder);
  g_free (self->file);
  g_free (self->language);
  g_free (self->fault);
  g_free (self);
}

NotationTexts *
ceasefire_notation_texts_new (guint64 max)
{
  NotationTexts *self = g_new0 (NotationTexts, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->entries = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, entry_free);
  self->max = max;
  return self;
}

NotationTexts *
ceasefire_notation_texts_ref (NotationTexts *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
ceasefire_notation_texts_unref (NotationTexts *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_hash_table_unref (self->entries);
  g_free (self);
}

void
ceasefire_notation_texts_add (NotationTexts *self, const char *id, NotationFolder *folder,
                              const char *file, const char *language)
{
  TextsEntry *entry = g_new0 (TextsEntry, 1);

  entry->folder = ceasefire_notation_folder_ref (folder);
  entry->file = g_strdup (file);
  entry->language = g_strdup (language);
  g_hash_table_replace (self->entries, g_strdup (id), entry);
}

const char *
ceasefire_notation_texts_get_language (const NotationTexts *self, const char *id)
{
  const TextsEntry *entry = g_hash_table_lookup (self->entries, id);

  return entry ? entry->language : NULL;
}

/* Reading */

static char *
entry_read (const NotationTexts *texts, TextsEntry *self)
{
  g_autofree char *real = ceasefire_notation_folder_find (self->folder, self->file, &self->fault);
  gsize length;
  char *text
    = real ? ceasefire_notation_folder_read (real, self->file, texts->max, &length, &self->fault)
           : NULL;

  if (text && strlen (text) != length)
    {
      self->fault = g_strdup_printf ("%s is no text: it has a NUL", self->file);
      g_clear_pointer (&text, g_free);
    }
  return text;
}

/* NULL, with the reason in `fault`, if the text cannot be had. */
static CeasefireDocumentText *
entry_get_text (const NotationTexts *texts, TextsEntry *self)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  if (self->text || self->fault)
    return self->text;
  text = entry_read (texts, self);
  if (text == NULL)
    return NULL;
  self->text = ceasefire_document_text_new (text, &error);
  if (self->text)
    self->index = ceasefire_quote_index_new (self->text, CEASEFIRE_FOLD_EQUIVALENT);
  else
    self->fault = g_strdup_printf ("%s cannot be read: %s", self->file, error->message);
  return self->text;
}

static TextsEntry *
texts_get (NotationTexts *self, const char *id, char **reason)
{
  TextsEntry *entry = g_hash_table_lookup (self->entries, id);

  if (entry && entry_get_text (self, entry))
    return entry;
  if (entry)
    *reason = g_strdup (entry->fault);
  else
    *reason = g_strdup_printf ("the text of %s is not at hand: the document has no file=, so where "
                               "the words stand must be told, as in @%s[10..25]\"...\"",
                               id, id);
  return NULL;
}

gboolean
ceasefire_notation_texts_has (const NotationTexts *self, const char *id)
{
  return g_hash_table_contains (self->entries, id);
}

CeasefireDocumentText *
ceasefire_notation_texts_get (NotationTexts *self, const char *id)
{
  TextsEntry *entry = g_hash_table_lookup (self->entries, id);

  return entry ? entry_get_text (self, entry) : NULL;
}

/* Finding */

static char *
entry_fail_budget (const TextsEntry *self)
{
  return g_strdup_printf ("%s repeats itself so often that its quotes cannot be told apart; where "
                          "this stands must be told, as in @[10..25]\"...\"",
                          self->file);
}

static gboolean
entry_find (TextsEntry *self, const char *words, guint max, GArray *spans)
{
  const char *ellipsis = strstr (words, CEASEFIRE_QUOTE_ELLIPSIS);

  if (!ceasefire_quote_index_find (self->index, words, max, spans))
    return FALSE;
  return ellipsis == NULL || spans->len > 0
         || ceasefire_quote_index_find_ends (self->index, words, (gsize) (ellipsis - words),
                                             ellipsis + strlen (CEASEFIRE_QUOTE_ELLIPSIS),
                                             CEASEFIRE_QUOTE_BETWEEN, max, spans);
}

/* What is wrong */

static char *
entry_fail_many (const TextsEntry *self, const GArray *spans)
{
  GString *reason = g_string_new ("these words stand more than once, at ");
  guint n = MIN (spans->len, QUOTES_SHOWN);

  for (guint i = 0; i < n; i++)
    {
      const CeasefireSpan *span = &g_array_index (spans, CeasefireSpan, i);
      g_autoptr (CeasefirePassage) passage
        = ceasefire_document_text_cut (self->text, span->from, span->to);

      g_string_append_printf (reason, "%s%" G_GINT64_FORMAT ":%" G_GINT64_FORMAT,
                              i == 0      ? ""
                              : i + 1 < n ? ", "
                                          : " and ",
                              ceasefire_passage_get_line (passage),
                              ceasefire_passage_get_column (passage));
    }
  g_string_append_printf (reason,
                          "%s; say more of them, or count from the text's start, as in "
                          "@2\"...\"",
                          spans->len > n ? " and others" : "");
  return g_string_free (reason, FALSE);
}

/* Whether it is worth its passes; *@reason says if not. */
static gboolean
entry_may_find_nearest (TextsEntry *self, const char *words, gboolean loose, char **reason)
{
  if (strstr (words, CEASEFIRE_QUOTE_ELLIPSIS))
    *reason = g_strdup_printf ("these words do not stand in %s", self->file);
  else if (!loose && self->n_nearest++ >= QUOTES_NEAREST_MAX)
    *reason = g_strdup_printf ("these words do not stand in %s, where after %d others the nearest "
                               "were not looked for",
                               self->file, QUOTES_NEAREST_MAX);
  return *reason == NULL;
}

/* A text may be any file, so that no line of it is shown: only its number, and in what the words differ. */
static gboolean
entry_take_nearest (TextsEntry *self, const char *words, gboolean loose, NotationFound *found,
                    char **reason)
{
  g_autoptr (CeasefirePassage) nearest = NULL;
  gint64 line;

  if (!entry_may_find_nearest (self, words, loose, reason))
    return FALSE;
  nearest = ceasefire_document_text_find_nearest (self->text, words);
  line = nearest ? ceasefire_passage_get_line (nearest) : 0;
  if (nearest == NULL)
    {
      *reason = g_strdup_printf ("these words do not stand in %s", self->file);
      return FALSE;
    }
  *reason = g_strdup_printf ("these words do not stand so in %s; the nearest are in line "
                             "%" G_GINT64_FORMAT ": %s",
                             self->file, line, ceasefire_passage_get_difference (nearest));
  if (!loose)
    return FALSE;
  found->start = ceasefire_passage_get_start (nearest);
  found->end = ceasefire_passage_get_end (nearest);
  found->words = ceasefire_passage_dup_words (nearest);
  return TRUE;
}

static void
entry_take (const TextsEntry *self, const CeasefireSpan *span, NotationFound *found)
{
  g_autoptr (CeasefirePassage) passage
    = ceasefire_document_text_cut (self->text, span->from, span->to);

  found->start = ceasefire_passage_get_start (passage);
  found->end = ceasefire_passage_get_end (passage);
  found->words = ceasefire_passage_dup_words (passage);
}

static gboolean
entry_choose (TextsEntry *self, const GArray *spans, guint which, NotationFound *found,
              char **reason)
{
  if (which == 0 && spans->len > 1)
    *reason = entry_fail_many (self, spans);
  else if (which > spans->len)
    *reason
      = g_strdup_printf ("these words stand %u times in %s, not %u", spans->len, self->file, which);
  else
    {
      entry_take (self, &g_array_index (spans, CeasefireSpan, which > 0 ? which - 1 : 0), found);
      return TRUE;
    }
  return FALSE;
}

gboolean
ceasefire_notation_texts_find (NotationTexts *self, const char *id, const char *words, guint which,
                               gboolean loose, NotationFound *found, char **reason)
{
  TextsEntry *entry = texts_get (self, id, reason);
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (CeasefireSpan));

  if (entry == NULL)
    return FALSE;
  if (!entry_find (entry, words, MAX (which, QUOTES_SHOWN + 1), spans))
    {
      *reason = entry_fail_budget (entry);
      return FALSE;
    }
  if (spans->len == 0)
    return entry_take_nearest (entry, words, loose, found, reason);
  return entry_choose (entry, spans, which, found, reason);
}

gboolean
ceasefire_notation_texts_cut (NotationTexts *self, const char *id, gint64 start, gint64 end,
                              char **words, char **reason)
{
  TextsEntry *entry = texts_get (self, id, reason);
  g_autoptr (CeasefirePassage) passage
    = entry ? ceasefire_document_text_get_passage (entry->text, start, end) : NULL;

  if (entry && passage == NULL)
    *reason = g_strdup_printf ("%s has no passage from %" G_GINT64_FORMAT " to %" G_GINT64_FORMAT,
                               entry->file, start, end);
  if (passage)
    *words = ceasefire_passage_dup_words (passage);
  return passage != NULL;
}
