/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/check.h"

#include <ceasefire/ceasefire-document.h>

#include "core/form.h"
#include "dossier/quotation.h"
#include "text/document-text.h"
#include "text/quote-index.h"

#include <string.h>

/*
 * Whether quotes can stand where they are said to, and do where the text is at hand. Quotes are looked
 * up when problems are told, because what is found then belongs to the problem.
 */

/* Characters of the nearest words that a message shows. */
#define CHECK_QUOTES_SHOWN 80
/* Places of a quote that are compared with its offsets. */
#define CHECK_QUOTES_PLACES 64
/* Looking for the nearest words takes as long as the text, so it is done for so many quotes of a check. */
#define CHECK_QUOTES_SEARCHED 100

void
ceasefire_check_expect_text (CeasefireCheck *self, const char *document)
{
  if (self->expected == NULL)
    self->expected = g_hash_table_new (NULL, NULL);
  g_hash_table_add (self->expected, GUINT_TO_POINTER (ceasefire_check_intern (self, document)));
}

/* A number of 64 bits in two items of a list. */
static gint64
check_quotes_join (const guint32 *pair)
{
  return (gint64) ((guint64) pair[1] << 32 | pair[0]);
}

static void
check_quotes_free_index (gpointer index)
{
  ceasefire_quote_index_free (index);
}

static CeasefireQuoteIndex *
check_quotes_get_index (CeasefireCheck *self, guint32 document, CeasefireDocumentText *text)
{
  CeasefireQuoteIndex *index;

  if (self->indices == NULL)
    self->indices = g_hash_table_new_full (NULL, NULL, NULL, check_quotes_free_index);
  index = g_hash_table_lookup (self->indices, GUINT_TO_POINTER (document));
  if (index == NULL)
    {
      index = ceasefire_quote_index_new (text, CEASEFIRE_FOLD_EQUIVALENT);
      g_hash_table_insert (self->indices, GUINT_TO_POINTER (document), index);
    }
  return index;
}

/* Blanks at the ends of a quote are not looked for, and so not in the span that was found. */
static gboolean
check_quotes_widen (const char *string, const char *quote, CeasefireSpan *span)
{
  gsize length = strlen (quote);
  const char *words = quote;
  gsize before;

  while (g_unichar_isspace (g_utf8_get_char (words)))
    words = g_utf8_next_char (words);
  before = (gsize) (words - quote);
  if (before > span->from)
    return FALSE;
  span->from -= before;
  span->to = span->from + length;
  return strncmp (string + span->from, quote, length) == 0;
}

/*
 * The places at which a quote stands letter for letter; all quotes of a document are found through one
 * index. Where *@is_partial, there may be others. NULL: the text repeats itself too often.
 */
static GArray *
check_quotes_list (CeasefireCheck *self, guint32 document, CeasefireDocumentText *text,
                   const char *quote, gboolean *is_partial)
{
  CeasefireQuoteIndex *index = check_quotes_get_index (self, document, text);
  const char *string = ceasefire_document_text_get_string (text);
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (CeasefireSpan));
  GArray *spans;

  if (!ceasefire_quote_index_find (index, quote, CHECK_QUOTES_PLACES, found))
    return NULL;
  *is_partial = found->len == CHECK_QUOTES_PLACES;
  spans = g_array_new (FALSE, FALSE, sizeof (CeasefireSpan));
  for (guint i = 0; i < found->len; i++)
    {
      CeasefireSpan span = g_array_index (found, CeasefireSpan, i);

      if (check_quotes_widen (string, quote, &span))
        g_array_append_val (spans, span);
    }
  return spans;
}

/* Where a quote stands. */
typedef struct
{
  CeasefirePassage
    *passage;     /* the nearest to where it should, or what is most like it; NULL: none */
  guint n_places; /* letter for letter */
} CheckQuote;

/* The place that is nearest to @start. */
static CeasefirePassage *
check_quotes_choose (CeasefireDocumentText *text, const GArray *spans, gint64 start)
{
  CeasefirePassage *nearest = NULL;

  for (guint i = 0; i < spans->len; i++)
    {
      const CeasefireSpan *span = &g_array_index (spans, CeasefireSpan, i);
      g_autoptr (CeasefirePassage) passage
        = ceasefire_document_text_cut (text, span->from, span->to);

      if (nearest == NULL
          || ABS (ceasefire_passage_get_start (passage) - start)
               < ABS (ceasefire_passage_get_start (nearest) - start))
        g_set_object (&nearest, passage);
    }
  return nearest;
}

/* What is not there letter for letter is looked for among the passages that are like it, unless that
 * was asked for too many quotes. */
static CheckQuote
check_quotes_find (CeasefireCheck *self, guint32 document, CeasefireDocumentText *text,
                   const char *quote, gint64 start)
{
  gboolean is_partial = FALSE;
  g_autoptr (GArray) spans = check_quotes_list (self, document, text, quote, &is_partial);

  if (spans && spans->len > 0)
    return (CheckQuote){ check_quotes_choose (text, spans, start), spans->len + is_partial };
  if (self->n_searched == CHECK_QUOTES_SEARCHED)
    return (CheckQuote){ NULL, 0 };
  self->n_searched++;
  return (CheckQuote){ ceasefire_document_text_find_nearest (text, quote), 0 };
}

/* The end of a sentence about a quote: where it stands, or what is most like it. */
static char *
check_quotes_say_found (CeasefirePassage *passage)
{
  g_autofree char *words = NULL;
  gboolean is_long;

  if (passage == NULL)
    return g_strdup ("");
  if (ceasefire_passage_get_match (passage) == CEASEFIRE_MATCH_EXACT)
    return g_strdup_printf ("; the quote stands from %" G_GINT64_FORMAT " to %" G_GINT64_FORMAT
                            ", in line %" G_GINT64_FORMAT,
                            ceasefire_passage_get_start (passage),
                            ceasefire_passage_get_end (passage),
                            ceasefire_passage_get_line (passage));
  words = ceasefire_passage_dup_words (passage);
  is_long = g_utf8_strlen (words, -1) > CHECK_QUOTES_SHOWN;
  if (is_long)
    *g_utf8_offset_to_pointer (words, CHECK_QUOTES_SHOWN) = '\0';
  return g_strdup_printf ("; nearest is \"%s%s\", from %" G_GINT64_FORMAT " to %" G_GINT64_FORMAT
                          ", in line %" G_GINT64_FORMAT ": %s",
                          words, is_long ? "…" : "", ceasefire_passage_get_start (passage),
                          ceasefire_passage_get_end (passage), ceasefire_passage_get_line (passage),
                          ceasefire_passage_get_difference (passage));
}

/* What of its offsets cannot be right whatever the text has; NULL: nothing. */
static char *
check_quotes_say_range (const char *quote, gint64 start, gint64 end)
{
  glong length = quote ? g_utf8_strlen (quote, -1) : 0;

  if (end <= start)
    return g_strdup_printf ("end %" G_GINT64_FORMAT " is not behind start %" G_GINT64_FORMAT, end,
                            start);
  if (quote && length != end - start)
    return g_strdup_printf ("the quote has %ld characters, but from start to end there are "
                            "%" G_GINT64_FORMAT,
                            length, end - start);
  return NULL;
}

/* Whether the offsets of a quote are those of its length, and only in the wrong order. */
static gboolean
check_quotes_is_turned (const char *quote, gint64 start, gint64 end)
{
  return quote && end >= 0 && end < start && g_utf8_strlen (quote, -1) == start - end;
}

/* A quote that a question is about, out of its list. */
typedef struct
{
  const char *document;
  CeasefireDocumentText *text; /* NULL: not at hand */
  const char *quote;
  gint64 start;
  gint64 end;
} CheckCited;

/* @a is the document, @b the list of the quote, its start and its end. */
static CheckCited
check_quotes_get (CeasefireCheck *self, const CheckEntry *entry)
{
  const char *document = ceasefire_check_get_string (self, entry->a);
  guint n;
  const guint32 *list = ceasefire_check_get_list (self, entry->b, &n);

  return (CheckCited){ document, ceasefire_dossier_get_document_text (self->dossier, document),
                       ceasefire_check_get_string (self, list[0]), check_quotes_join (list + 1),
                       check_quotes_join (list + 3) };
}

/* Anywhere it is found through the index; one that is not, as where it has no letters, is looked for once
 * more. */
static gboolean
check_quotes_stands (CeasefireCheck *self, guint32 document, const CheckCited *cited)
{
  g_autoptr (GArray) found = NULL;

  if (cited->start >= 0)
    return ceasefire_document_text_has (cited->text, cited->quote, cited->start, cited->end);
  found = g_array_new (FALSE, FALSE, sizeof (CeasefireSpan));
  ceasefire_quote_index_find (check_quotes_get_index (self, document, cited->text), cited->quote, 1,
                              found);
  return found->len > 0 || ceasefire_document_text_contains (cited->text, cited->quote);
}

char *
ceasefire_check_answer_quote (CeasefireCheck *self, CheckEntry *entry)
{
  CheckCited cited = check_quotes_get (self, entry);
  g_autofree char *range = NULL;
  g_autofree char *found = NULL;
  g_autoptr (CeasefirePassage) passage = NULL;
  CheckQuote quote;

  self->is_open = !self->is_complete;
  if (self->is_open)
    return NULL;
  if (cited.start >= 0)
    range = check_quotes_say_range (cited.quote, cited.start, cited.end);
  if (check_quotes_is_turned (cited.quote, cited.start, cited.end)
      && (cited.text == NULL
          || ceasefire_document_text_has (cited.text, cited.quote, cited.end, cited.start)))
    {
      entry->fix = CEASEFIRE_FIX_SPAN;
      self->quote_start = cited.end;
      self->quote_end = cited.start;
      return g_steal_pointer (&range);
    }
  if (cited.text == NULL || (range == NULL && check_quotes_stands (self, entry->a, &cited)))
    return g_steal_pointer (&range);
  quote = check_quotes_find (self, entry->a, cited.text, cited.quote, cited.start);
  passage = quote.passage;
  found = check_quotes_say_found (passage);
  if (passage)
    {
      self->quote_start = ceasefire_passage_get_start (passage);
      self->quote_end = ceasefire_passage_get_end (passage);
    }
  if (cited.start >= 0 && quote.n_places == 1)
    entry->fix = CEASEFIRE_FIX_SPAN;
  if (range)
    return g_strconcat (range, found, NULL);
  if (cited.start < 0)
    return g_strdup_printf ("the text of \"%s\" does not contain the quote%s", cited.document,
                            found);
  return g_strdup_printf ("the text of \"%s\" has other words from %" G_GINT64_FORMAT
                          " to %" G_GINT64_FORMAT "%s",
                          cited.document, cited.start, cited.end, found);
}

/* Whether the text of @document is at hand, or may come to be. */
static gboolean
check_quotes_may_have_text (CeasefireCheck *self, const char *document)
{
  guint32 id = ceasefire_check_intern (self, document);

  if (self->is_stream)
    return self->expected && g_hash_table_contains (self->expected, GUINT_TO_POINTER (id));
  return ceasefire_dossier_get_document_text (self->dossier, document) != NULL;
}

/* @a is the document, @b the digest that it says it has. */
char *
ceasefire_check_answer_digest (CeasefireCheck *self, CheckEntry *entry)
{
  CeasefireDocumentText *text = ceasefire_dossier_get_document_text (
    self->dossier, ceasefire_check_get_string (self, entry->a));
  g_autofree char *digest = NULL;

  self->is_open = !self->is_complete;
  if (text == NULL || self->is_open)
    return NULL;
  digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256,
                                          ceasefire_document_text_get_string (text), -1);
  return g_str_equal (digest, ceasefire_check_get_string (self, entry->b))
           ? NULL
           : g_strdup_printf ("the text at hand has the digest %s", digest);
}

/* What is no digest is told as that; text is compared byte for byte, with its line ends. */
static void
check_quotes_digest (CeasefireCheck *self, const CeasefirePath *up)
{
  CeasefireDocument *document = CEASEFIRE_DOCUMENT (self->record);
  const char *digest = ceasefire_document_get_sha256 (document);
  const char *id = ceasefire_record_peek_id (self->record);
  const CeasefirePath path = { up, "sha256", -1 };

  if (digest && id && ceasefire_form_fits (ceasefire_form_find ("sha256"), digest)
      && check_quotes_may_have_text (self, id))
    ceasefire_check_ask (self, CHECK_ASK_DIGEST, CHECK_DIGEST_MISMATCH, &path,
                         ceasefire_check_intern (self, id), ceasefire_check_intern (self, digest));
}

/* A quote of a document whose text is at hand, or may come to be. */
static gboolean
check_quotes_may_compare (CeasefireCheck *self, CeasefireCitation *citation)
{
  const char *document = ceasefire_citation_get_document (citation);

  return document && ceasefire_citation_get_quote (citation)
         && check_quotes_may_have_text (self, document);
}

static void
check_quotes_compare (CeasefireCheck *self, CeasefireCitation *citation, CeasefireCheckCode code,
                      const CeasefirePath *path)
{
  gint64 start = ceasefire_citation_get_start (citation);
  gint64 end = ceasefire_citation_get_end (citation);
  const guint32 list[] = { ceasefire_check_intern (self, ceasefire_citation_get_quote (citation)),
                           (guint32) (guint64) start, (guint32) ((guint64) start >> 32),
                           (guint32) (guint64) end, (guint32) ((guint64) end >> 32) };

  ceasefire_check_ask (self, CHECK_ASK_QUOTE, code, path,
                       ceasefire_check_intern (self, ceasefire_citation_get_document (citation)),
                       ceasefire_check_add_list (self, list, G_N_ELEMENTS (list)));
}

static void
check_quotes_citation (CeasefireCheck *self, CeasefireCitation *citation, const CeasefirePath *path)
{
  gint64 start = ceasefire_citation_get_start (citation);
  gint64 end = ceasefire_citation_get_end (citation);
  gboolean may_compare = check_quotes_may_compare (self, citation);
  const CeasefirePath start_path = { path, "start", -1 };
  const CeasefirePath end_path = { path, "end", -1 };
  const CeasefirePath quote_path = { path, "quote", -1 };
  g_autofree char *range = NULL;

  if ((start < 0) != (end < 0))
    {
      ceasefire_check_report (self, CHECK_QUOTE_RANGE, start < 0 ? &end_path : &start_path,
                              "%s is given without %s", start < 0 ? "end" : "start",
                              start < 0 ? "start" : "end");
      return;
    }
  if (start >= 0)
    range = check_quotes_say_range (ceasefire_citation_get_quote (citation), start, end);
  if (range && !may_compare
      && (ceasefire_citation_get_document (citation) == NULL
          || !check_quotes_is_turned (ceasefire_citation_get_quote (citation), start, end)))
    ceasefire_check_report (self, CHECK_QUOTE_RANGE, &end_path, "%s", range);
  else if (range)
    check_quotes_compare (self, citation, CHECK_QUOTE_RANGE, &end_path);
  else if (may_compare)
    check_quotes_compare (self, citation, start < 0 ? CHECK_QUOTE_NOT_FOUND : CHECK_QUOTE_MISMATCH,
                          &quote_path);
}

void
ceasefire_check_quotes (CeasefireCheck *self, const CeasefirePath *path)
{
  CeasefireCitation *const *sources = ceasefire_record_get_sources (self->record);
  CeasefirePath step = { path, "sources", 0 };

  if (CEASEFIRE_IS_DOCUMENT (self->record))
    check_quotes_digest (self, path);
  for (; sources && *sources; sources++, step.index++)
    check_quotes_citation (self, *sources, &step);
}

/* Quotations */

static CeasefireQuotationState
check_quotes_judge (const CheckQuote *quote)
{
  if (quote->n_places == 1)
    return CEASEFIRE_QUOTATION_STATE_MOVED;
  if (quote->n_places > 1)
    return CEASEFIRE_QUOTATION_STATE_AMBIGUOUS;
  return quote->passage ? CEASEFIRE_QUOTATION_STATE_CHANGED : CEASEFIRE_QUOTATION_STATE_GONE;
}

static CeasefireQuotation *
check_quotes_quotation (CeasefireCheck *self, const CheckEntry *entry, const CheckCited *cited)
{
  CheckQuote quote = { NULL, 0 };
  gboolean stands = check_quotes_stands (self, entry->a, cited);
  g_autofree char *path = ceasefire_check_dup_path (self, entry);

  if (!stands)
    quote = check_quotes_find (self, entry->a, cited->text, cited->quote, cited->start);
  else if (cited->start >= 0)
    quote.passage = ceasefire_document_text_get_passage (cited->text, cited->start, cited->end);
  *strrchr (path, '.') = '\0'; /* "quote" or "end" of the citation */
  return ceasefire_quotation_new (&(CeasefireQuotationData){
    .state = stands ? CEASEFIRE_QUOTATION_STATE_SAME : check_quotes_judge (&quote),
    .record_id = g_strdup (ceasefire_check_get_id (self, entry->record)),
    .path = g_steal_pointer (&path),
    .document = g_strdup (cited->document),
    .quote = g_strdup (cited->quote),
    .start = cited->start,
    .end = cited->end,
    .line = entry->line,
    .column = entry->column,
    .passage = quote.passage });
}

GListModel *
ceasefire_check_list_quotations (CeasefireCheck *self)
{
  g_autoptr (GPtrArray) quotations = g_ptr_array_new_with_free_func (g_object_unref);
  GListStore *list = g_list_store_new (CEASEFIRE_TYPE_QUOTATION);

  self->n_searched = 0;
  for (guint i = 0; i < self->entries->len; i++)
    {
      const CheckEntry *entry = &g_array_index (self->entries, CheckEntry, i);
      CheckCited cited;

      if (entry->question != CHECK_ASK_QUOTE)
        continue;
      cited = check_quotes_get (self, entry);
      if (cited.text)
        g_ptr_array_add (quotations, check_quotes_quotation (self, entry, &cited));
    }
  g_clear_pointer (&self->indices, g_hash_table_unref);
  g_list_store_splice (list, 0, 0, quotations->pdata, quotations->len);
  return G_LIST_MODEL (list);
}
