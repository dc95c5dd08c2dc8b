/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/ical-write.h"

#include <string.h>

/*
 * What is told in words: under what the record says of itself, behind a rule, a line each. A date that
 * is no day or time is one of them; so are the words of the source for it, and what the record cites.
 */

/* A line, whatever stands in @text. */
static void
add_line (GString *lines, const char *what, const char *text)
{
  g_autofree char *clean = ceasefire_ical_clean (text);

  g_strdelimit (clean, "\n", ' ');
  g_string_append_printf (lines, "%s: %s\n", what, g_strstrip (clean));
}

static void
add_when (CeasefireIcalEvent *self, GString *lines)
{
  const char *words = CEASEFIRE_IS_MEETING (self->record)
                        ? ceasefire_meeting_get_when_text (CEASEFIRE_MEETING (self->record))
                        : NULL;
  g_autoptr (GString) line = g_string_new (NULL);

  if (self->is_journal && self->date)
    {
      const char *edtf = ceasefire_date_get_text (self->date);
      g_autofree char *said = ceasefire_date_to_words (self->date);

      g_string_append (line, said);
      if (!g_str_equal (said, edtf))
        g_string_append_printf (line, " (%s)", edtf);
    }
  if (words)
    g_string_append_printf (line, "%s“%s”", line->len > 0 ? ", " : "", words);
  if (line->len > 0)
    add_line (lines, "When", line->str);
}

static void
add_source (CeasefireIcalEvent *self, GString *lines, CeasefireCitation *citation)
{
  const char *id = ceasefire_citation_get_document (citation);
  CeasefireRecord *document = id ? ceasefire_dossier_lookup (self->export->dossier, id) : NULL;
  const char *locator = ceasefire_citation_get_locator (citation);
  const char *quote = ceasefire_citation_get_quote (citation);
  gboolean is_derived;
  g_autofree char *name
    = document ? ceasefire_ical_name_record (self->export, document, &is_derived) : g_strdup (id);
  g_autoptr (GString) line = g_string_new (name);

  if (locator)
    g_string_append_printf (line, "%s%s", line->len > 0 ? ", " : "", locator);
  if (quote)
    g_string_append_printf (line, "%s“%s”", line->len > 0 ? ": " : "", quote);
  if (line->len > 0)
    add_line (lines, "Source", line->str);
}

static char *
join (const char *own, GString *lines)
{
  /* Whoever reads it again takes the last rule for ours. */
  if (lines->len == 0 && strstr (own, CEASEFIRE_ICAL_RULE))
    g_string_append (lines, "End\n");
  if (lines->len == 0)
    return g_strdup (own);
  g_string_truncate (lines, lines->len - 1);
  return g_strconcat (own, *own ? "\n" : "", CEASEFIRE_ICAL_RULE "\n", lines->str, NULL);
}

void
ceasefire_ical_put_description (CeasefireIcalEvent *self, const CeasefireText *text)
{
  CeasefireCitation *const *sources = ceasefire_record_get_sources (self->record);
  const char *language = NULL;
  const char *own = text ? ceasefire_ical_get_wording (self->export, text, &language) : "";
  g_autofree char *clean = g_strstrip (ceasefire_ical_clean (own));
  g_autoptr (GString) lines = g_string_new (NULL);
  g_autofree char *all = NULL;
  icalproperty *property;

  add_when (self, lines);
  for (; sources && *sources; sources++)
    add_source (self, lines, *sources);
  all = join (clean, lines);
  property = ceasefire_ical_put (self, ICAL_DESCRIPTION_PROPERTY, all);
  if (property && language)
    ceasefire_ical_put_parameter (property, ICAL_LANGUAGE_PARAMETER, language);
}
