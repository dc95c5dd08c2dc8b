/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/check.h"

#include <ceasefire/ceasefire-document.h>

#include "core/form.h"
#include "text/document-text.h"

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

/* Where the words of a quote stand nearest to @start, or those most like them, unless that was
 * asked for too many quotes. */
static CeasefirePassage *
check_quotes_find (CeasefireCheck *self, CeasefireDocumentText *text, const char *quote,
                   gint64 start)
{
  g_autoptr (GListModel) found = NULL;
  CeasefirePassage *nearest = NULL;

  if (self->n_searched == CHECK_QUOTES_SEARCHED)
    return NULL;
  self->n_searched++;
  found = ceasefire_document_text_find (text, quote, CHECK_QUOTES_PLACES);
  for (guint i = 0; i < g_list_model_get_n_items (found); i++)
    {
      g_autoptr (CeasefirePassage) passage = g_list_model_get_item (found, i);

      if (nearest == NULL
          || ABS (ceasefire_passage_get_start (passage) - start)
               < ABS (ceasefire_passage_get_start (nearest) - start))
        g_set_object (&nearest, passage);
    }
  return nearest ? nearest : ceasefire_document_text_find_nearest (text, quote);
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

/* @a is the document, @b the list of the quote, its start and its end. */
char *
ceasefire_check_answer_quote (CeasefireCheck *self, CheckEntry *entry)
{
  const char *document = ceasefire_check_get_string (self, entry->a);
  CeasefireDocumentText *text = ceasefire_dossier_get_document_text (self->dossier, document);
  g_autoptr (CeasefirePassage) passage = NULL;
  g_autofree char *found = NULL;
  guint n;
  const guint32 *list = ceasefire_check_get_list (self, entry->b, &n);
  const char *quote = ceasefire_check_get_string (self, list[0]);
  gint64 start = check_quotes_join (list + 1);
  gint64 end = check_quotes_join (list + 3);

  self->is_open = !self->is_complete;
  if (text == NULL || self->is_open
      || (start < 0 ? ceasefire_document_text_contains (text, quote)
                    : ceasefire_document_text_has (text, quote, start, end)))
    return NULL;
  passage = check_quotes_find (self, text, quote, start);
  found = check_quotes_say_found (passage);
  if (passage)
    {
      self->quote_start = ceasefire_passage_get_start (passage);
      self->quote_end = ceasefire_passage_get_end (passage);
    }
  if (start < 0)
    return g_strdup_printf ("the text of \"%s\" does not contain the quote%s", document, found);
  return g_strdup_printf ("the text of \"%s\" has other words from %" G_GINT64_FORMAT
                          " to %" G_GINT64_FORMAT "%s",
                          document, start, end, found);
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
static void
check_quotes_text (CeasefireCheck *self, CeasefireCitation *citation, const CeasefirePath *path)
{
  const char *quote = ceasefire_citation_get_quote (citation);
  guint32 document = ceasefire_check_intern (self, ceasefire_citation_get_document (citation));
  gint64 start = ceasefire_citation_get_start (citation);
  gint64 end = ceasefire_citation_get_end (citation);
  guint32 list[5];

  if (document == 0 || quote == NULL
      || !check_quotes_may_have_text (self, ceasefire_citation_get_document (citation)))
    return;
  list[0] = ceasefire_check_intern (self, quote);
  list[1] = (guint32) (guint64) start;
  list[2] = (guint32) ((guint64) start >> 32);
  list[3] = (guint32) (guint64) end;
  list[4] = (guint32) ((guint64) end >> 32);
  ceasefire_check_ask (self, CHECK_ASK_QUOTE,
                       start < 0 ? CHECK_QUOTE_NOT_FOUND : CHECK_QUOTE_MISMATCH, path, document,
                       ceasefire_check_add_list (self, list, G_N_ELEMENTS (list)));
}

/* Returns whether start and end, if given, can be right. */
static gboolean
check_quotes_range (CeasefireCheck *self, CeasefireCitation *citation, const CeasefirePath *path)
{
  const char *quote = ceasefire_citation_get_quote (citation);
  gint64 start = ceasefire_citation_get_start (citation);
  gint64 end = ceasefire_citation_get_end (citation);
  const CeasefirePath start_path = { path, "start", -1 };
  const CeasefirePath end_path = { path, "end", -1 };
  glong length;

  if (start < 0 && end < 0)
    return TRUE;
  if (start < 0 || end < 0)
    {
      ceasefire_check_report (self, CHECK_QUOTE_RANGE, start < 0 ? &end_path : &start_path,
                              "%s is given without %s", start < 0 ? "end" : "start",
                              start < 0 ? "start" : "end");
      return FALSE;
    }
  length = quote ? g_utf8_strlen (quote, -1) : 0;
  if (end <= start)
    ceasefire_check_report (self, CHECK_QUOTE_RANGE, &end_path,
                            "end %" G_GINT64_FORMAT " is not behind start %" G_GINT64_FORMAT, end,
                            start);
  else if (quote && length != end - start)
    ceasefire_check_report (self, CHECK_QUOTE_RANGE, &end_path,
                            "the quote has %ld characters, but from start to end there are "
                            "%" G_GINT64_FORMAT,
                            length, end - start);
  return end > start && (quote == NULL || length == end - start);
}

void
ceasefire_check_quotes (CeasefireCheck *self, const CeasefirePath *path)
{
  CeasefireCitation *const *sources = ceasefire_record_get_sources (self->record);
  CeasefirePath step = { path, "sources", 0 };

  if (CEASEFIRE_IS_DOCUMENT (self->record))
    check_quotes_digest (self, path);
  for (; sources && *sources; sources++, step.index++)
    {
      const CeasefirePath quote_path = { &step, "quote", -1 };

      if (check_quotes_range (self, *sources, &step))
        check_quotes_text (self, *sources, &quote_path);
    }
}
