/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/check.h"

#include <string.h>

/* Whether quotes can stand where they are said to, and do where the text is at hand. */

static void
check_quotes_text (CeasefireCheck *self, CeasefireCitation *citation,
                   const CeasefireDocumentText *text, const CeasefirePath *path)
{
  const char *quote = ceasefire_citation_get_quote (citation);
  const char *document = ceasefire_citation_get_document (citation);
  gint64 start = ceasefire_citation_get_start (citation);
  gint64 end = ceasefire_citation_get_end (citation);

  if (start < 0 && strstr (ceasefire_document_text_get_string (text), quote) == NULL)
    ceasefire_check_report (self, CHECK_QUOTE_NOT_FOUND, path,
                            "the text of \"%s\" does not contain the quote", document);
  if (start >= 0 && !ceasefire_document_text_has (text, quote, start, end))
    ceasefire_check_report (self, CHECK_QUOTE_MISMATCH, path,
                            "the text of \"%s\" has other words from %" G_GINT64_FORMAT
                            " to %" G_GINT64_FORMAT,
                            document, start, end);
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
      const char *document = ceasefire_citation_get_document (*sources);
      const CeasefirePath quote_path = { &step, "quote", -1 };
      const CeasefireDocumentText *text
        = document ? ceasefire_dossier_get_document_text (self->dossier, document) : NULL;

      if (check_quotes_range (self, *sources, &step) && text
          && ceasefire_citation_get_quote (*sources))
        check_quotes_text (self, *sources, text, &quote_path);
    }
}
