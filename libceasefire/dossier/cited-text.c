/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-cited-text.h>

#include <ceasefire/ceasefire-document.h>

#include "core/hash.h"
#include "core/visit.h"
#include "dossier/dossier.h"
#include "json/writer.h"
#include "text/document-text.h"
#include "text/quote-index.h"

#include <string.h>

/*
 * What of the texts is cited. The records are gone over once, and each citation adds a span of bytes to its
 * document; then the spans are sorted, and each text is gone over word by word beside them.
 */

struct _CeasefireCitedText
{
  GObject parent_instance;

  char *document;
  CeasefireDocumentText *text;
  CeasefireQuoteIndex *index; /* while citations are found; NULL until needed */
  GArray *spans;              /* of CeasefireSpan: what is cited */
  GArray *gaps;               /* of CeasefireSpan: what is not, from word to word */
  guint n_words;
  guint n_cited;
};

G_DEFINE_FINAL_TYPE (CeasefireCitedText, ceasefire_cited_text, G_TYPE_OBJECT)

static void
cited_text_finalize (GObject *object)
{
  CeasefireCitedText *self = CEASEFIRE_CITED_TEXT (object);

  g_free (self->document);
  g_object_unref (self->text);
  g_clear_pointer (&self->index, ceasefire_quote_index_free);
  g_array_unref (self->spans);
  g_array_unref (self->gaps);
  G_OBJECT_CLASS (ceasefire_cited_text_parent_class)->finalize (object);
}

static void
ceasefire_cited_text_class_init (CeasefireCitedTextClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = cited_text_finalize;
}

/* One that g_object_new() made is of the empty text. */
static void
ceasefire_cited_text_init (CeasefireCitedText *self)
{
  self->document = g_strdup ("");
  self->text = g_object_new (CEASEFIRE_TYPE_DOCUMENT_TEXT, NULL);
  self->spans = g_array_new (FALSE, FALSE, sizeof (CeasefireSpan));
  self->gaps = g_array_new (FALSE, FALSE, sizeof (CeasefireSpan));
}

static CeasefireCitedText *
cited_text_new (const char *document, CeasefireDocumentText *text)
{
  CeasefireCitedText *self = g_object_new (CEASEFIRE_TYPE_CITED_TEXT, NULL);

  g_free (self->document);
  self->document = g_strdup (document);
  g_set_object (&self->text, text);
  return self;
}

/* Citations */

/* The first place of a quote. */
static void
cited_text_add_quote (CeasefireCitedText *self, const char *quote)
{
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (CeasefireSpan));

  if (self->index == NULL)
    self->index = ceasefire_quote_index_new (self->text, CEASEFIRE_FOLD_EQUIVALENT);
  ceasefire_quote_index_find (self->index, quote, 1, found);
  g_array_append_vals (self->spans, found->data, found->len);
}

static void
cited_text_add (CeasefireCitedText *self, CeasefireCitation *citation)
{
  const char *quote = ceasefire_citation_get_quote (citation);
  gint64 start = ceasefire_citation_get_start (citation);
  gint64 end = ceasefire_citation_get_end (citation);
  g_autoptr (CeasefirePassage) passage = NULL;
  CeasefireSpan span;

  if (quote == NULL || ceasefire_document_text_has (self->text, quote, start, end))
    passage = ceasefire_document_text_get_passage (self->text, start, end);
  else
    cited_text_add_quote (self, quote);
  if (passage == NULL)
    return;
  span.from = (gsize) ceasefire_passage_get_byte_start (passage);
  span.to = (gsize) ceasefire_passage_get_byte_end (passage);
  g_array_append_val (self->spans, span);
}

static void
cited_text_take_sources (CeasefireRecord *record, const CeasefirePath *path, gpointer user_data)
{
  GHashTable *texts = user_data;
  CeasefireCitation *const *sources = ceasefire_record_get_sources (record);

  (void) path;
  for (; sources && *sources; sources++)
    {
      const char *document = ceasefire_citation_get_document (*sources);
      CeasefireCitedText *text = document ? g_hash_table_lookup (texts, document) : NULL;

      if (text)
        cited_text_add (text, *sources);
    }
}

/* Words */

static int
cited_text_compare (gconstpointer a, gconstpointer b)
{
  const CeasefireSpan *span_a = a;
  const CeasefireSpan *span_b = b;

  return (span_a->from > span_b->from) - (span_a->from < span_b->from);
}

static gboolean
cited_text_is_letter (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c);
}

/* The next word behind @at; FALSE: there is none. */
static gboolean
cited_text_next_word (const char *text, gsize at, CeasefireSpan *word)
{
  const char *from = text + at;
  const char *to;

  while (*from && !cited_text_is_letter (g_utf8_get_char (from)))
    from = g_utf8_next_char (from);
  for (to = from; *to && cited_text_is_letter (g_utf8_get_char (to));)
    to = g_utf8_next_char (to);
  word->from = (gsize) (from - text);
  word->to = (gsize) (to - text);
  return to > from;
}

/* Words that are not cited make one gap, until one that is comes between. */
static void
cited_text_count (CeasefireCitedText *self)
{
  const char *text = ceasefire_document_text_get_string (self->text);
  CeasefireSpan word = { 0, 0 };
  gboolean is_open = FALSE;
  gsize end = 0; /* of what has been cited so far */
  guint next = 0;

  g_array_sort (self->spans, cited_text_compare);
  while (cited_text_next_word (text, word.to, &word))
    {
      for (; next < self->spans->len
             && g_array_index (self->spans, CeasefireSpan, next).from < word.to;
           next++)
        end = MAX (end, g_array_index (self->spans, CeasefireSpan, next).to);
      self->n_words++;
      if (end > word.from)
        self->n_cited++;
      else if (is_open)
        g_array_index (self->gaps, CeasefireSpan, self->gaps->len - 1).to = word.to;
      else
        g_array_append_val (self->gaps, word);
      is_open = end <= word.from;
    }
  g_clear_pointer (&self->index, ceasefire_quote_index_free);
}

GListModel *
ceasefire_dossier_list_cited_texts (CeasefireDossier *self)
{
  g_autoptr (GHashTable) texts = NULL;
  GListStore *list;

  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (self), NULL);

  list = g_list_store_new (CEASEFIRE_TYPE_CITED_TEXT);
  texts = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  for (guint i = 0; i < ceasefire_record_list_get_length (self->records); i++)
    {
      CeasefireRecord *record = ceasefire_record_list_peek (self->records, i);
      const char *id = CEASEFIRE_IS_DOCUMENT (record) ? ceasefire_record_peek_id (record) : NULL;
      CeasefireDocumentText *text = id ? ceasefire_dossier_get_document_text (self, id) : NULL;
      g_autoptr (CeasefireCitedText) cited = NULL;

      if (text == NULL || g_hash_table_contains (texts, id))
        continue;
      cited = cited_text_new (id, text);
      g_list_store_append (list, cited);
      g_hash_table_insert (texts, cited->document, cited);
    }
  for (guint i = 0;
       g_hash_table_size (texts) > 0 && i < ceasefire_record_list_get_length (self->records); i++)
    ceasefire_record_visit_tree (ceasefire_record_list_peek (self->records, i), NULL,
                                 cited_text_take_sources, texts);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (list)); i++)
    {
      g_autoptr (CeasefireCitedText) cited = g_list_model_get_item (G_LIST_MODEL (list), i);

      cited_text_count (cited);
    }
  return G_LIST_MODEL (list);
}

/* What is known */

const char *
ceasefire_cited_text_get_document (CeasefireCitedText *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CITED_TEXT (self), NULL);

  return self->document;
}

guint
ceasefire_cited_text_get_n_words (CeasefireCitedText *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CITED_TEXT (self), 0);

  return self->n_words;
}

guint
ceasefire_cited_text_get_n_cited (CeasefireCitedText *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CITED_TEXT (self), 0);

  return self->n_cited;
}

GListModel *
ceasefire_cited_text_list_gaps (CeasefireCitedText *self)
{
  GListStore *list;

  g_return_val_if_fail (CEASEFIRE_IS_CITED_TEXT (self), NULL);

  list = g_list_store_new (CEASEFIRE_TYPE_PASSAGE);
  for (guint i = 0; i < self->gaps->len; i++)
    {
      const CeasefireSpan *gap = &g_array_index (self->gaps, CeasefireSpan, i);
      g_autoptr (CeasefirePassage) passage
        = ceasefire_document_text_cut (self->text, gap->from, gap->to);

      g_list_store_append (list, passage);
    }
  return G_LIST_MODEL (list);
}

char *
ceasefire_cited_text_mark (CeasefireCitedText *self, const char *before, const char *after)
{
  GString *marked;
  const char *text;
  gsize at = 0;

  g_return_val_if_fail (CEASEFIRE_IS_CITED_TEXT (self), NULL);
  g_return_val_if_fail (before != NULL, NULL);
  g_return_val_if_fail (after != NULL, NULL);

  text = ceasefire_document_text_get_string (self->text);
  marked = g_string_new (NULL);
  for (guint i = 0; i < self->gaps->len; i++)
    {
      const CeasefireSpan *gap = &g_array_index (self->gaps, CeasefireSpan, i);

      g_string_append_len (marked, text + at, (gssize) (gap->from - at));
      g_string_append (marked, before);
      g_string_append_len (marked, text + gap->from, (gssize) (gap->to - gap->from));
      g_string_append (marked, after);
      at = gap->to;
    }
  g_string_append (marked, text + at);
  return g_string_free (marked, FALSE);
}

static void
cited_text_write_gap (const CeasefireCitedText *self, const CeasefireSpan *gap, GString *json)
{
  g_autoptr (CeasefirePassage) passage
    = ceasefire_document_text_cut (self->text, gap->from, gap->to);
  g_autofree char *words = ceasefire_passage_dup_words (passage);

  g_string_append_printf (
    json,
    "{\"start\":%" G_GINT64_FORMAT ",\"end\":%" G_GINT64_FORMAT ",\"line\":%" G_GINT64_FORMAT
    ",\"column\":%" G_GINT64_FORMAT ",\"text\":",
    ceasefire_passage_get_start (passage), ceasefire_passage_get_end (passage),
    ceasefire_passage_get_line (passage), ceasefire_passage_get_column (passage));
  ceasefire_json_write_string (json, words);
  g_string_append_c (json, '}');
}

char *
ceasefire_cited_text_to_json (CeasefireCitedText *self)
{
  GString *json;

  g_return_val_if_fail (CEASEFIRE_IS_CITED_TEXT (self), NULL);

  json = g_string_new ("{\"document\":");
  ceasefire_json_write_string (json, self->document);
  g_string_append_printf (json, ",\"words\":%u,\"cited\":%u,\"gaps\":[", self->n_words,
                          self->n_cited);
  for (guint i = 0; i < self->gaps->len; i++)
    {
      g_string_append (json, i > 0 ? "," : "");
      cited_text_write_gap (self, &g_array_index (self->gaps, CeasefireSpan, i), json);
    }
  g_string_append (json, "]}");
  return g_string_free (json, FALSE);
}
