/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/check.h"

#include <string.h>

/* Whether quotes can stand where they are said to, and do where the text is at hand. */

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

/* @a is the document, @b the list of the quote, its start and its end. */
char *
ceasefire_check_answer_quote (CeasefireCheck *self, CheckEntry *entry)
{
  const char *document = ceasefire_check_get_string (self, entry->a);
  const CeasefireDocumentText *text = ceasefire_dossier_get_document_text (self->dossier, document);
  guint n;
  const guint32 *list = ceasefire_check_get_list (self, entry->b, &n);
  const char *quote = ceasefire_check_get_string (self, list[0]);
  gint64 start = check_quotes_join (list + 1);
  gint64 end = check_quotes_join (list + 3);

  self->is_open = text == NULL && !self->is_complete;
  if (text == NULL)
    return NULL;
  if (start < 0 && strstr (ceasefire_document_text_get_string (text), quote) == NULL)
    return g_strdup_printf ("the text of \"%s\" does not contain the quote", document);
  if (start >= 0 && !ceasefire_document_text_has (text, quote, start, end))
    return g_strdup_printf ("the text of \"%s\" has other words from %" G_GINT64_FORMAT
                            " to %" G_GINT64_FORMAT,
                            document, start, end);
  return NULL;
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

  if (document == 0 || quote == NULL)
    return;
  if (self->is_stream ? self->expected == NULL
                          || !g_hash_table_contains (self->expected, GUINT_TO_POINTER (document))
                      : ceasefire_dossier_get_document_text (
                          self->dossier, ceasefire_citation_get_document (citation))
                          == NULL)
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

  for (; sources && *sources; sources++, step.index++)
    {
      const CeasefirePath quote_path = { &step, "quote", -1 };

      if (check_quotes_range (self, *sources, &step))
        check_quotes_text (self, *sources, &quote_path);
    }
}
