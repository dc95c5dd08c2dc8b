/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "notation/parse.h"

#include <string.h>

/*
 * Citations: @"words", with document, count or offsets in front of the words. Where the words stand is
 * found in the document's text, and what that has there is the quote.
 */

typedef struct
{
  const char *document; /* as it is written; NULL: the current one */
  gsize document_length;
  guint which; /* counted from the text's start; 0: they stand once */
  gboolean has_span;
  gint64 start;
  gint64 end;
  gboolean takes_words; /* as the record's text */
  const char *words;    /* in their quotes; NULL: none */
  const char *words_end;
} Cite;

/* Taking one apart */

/* A number of at most 15 digits. */
static const char *
cite_pass_number (const char *at, const char *end, gint64 *number)
{
  const char *start = at;

  *number = 0;
  for (; at < end && g_ascii_isdigit (*at) && at - start < 15; at++)
    *number = *number * 10 + (*at - '0');
  return at;
}

static gboolean
cite_is_quote (const char *at, const char *end)
{
  return at < end && (*at == '"' || (end - at > 1 && memcmp (at, "\xc2\xab", 2) == 0));
}

/* The number at @at is which of several is meant. */
static const char *
cite_count (CeasefireNotation *self, Cite *cite, const char *at, gint64 number, const char *next)
{
  cite->which = (guint) MIN (number, G_MAXINT);
  if (number > 0)
    return next;
  notation_fail (self, at, CEASEFIRE_ERROR_SYNTAX,
                 "which of several is meant is a number from 1 on, as in @2\"...\" and "
                 "@document#2\"...\"");
  return NULL;
}

/* "2" in front of the words counts; "release" is a document. */
static const char *
cite_pass_document (CeasefireNotation *self, Cite *cite, const char *at, const char *end)
{
  gint64 number;
  const char *next = cite_pass_number (at, end, &number);

  if (next > at && (cite_is_quote (next, end) || (next < end && *next == '=')))
    return cite_count (self, cite, at, number, next);
  next = at < end && *at == '`' ? ceasefire_notation_pass_backquoted (at, end)
                                : ceasefire_notation_pass_id (at, end);
  if (next == NULL)
    notation_fail (self, at, CEASEFIRE_ERROR_SYNTAX, "the id has no second backquote");
  if (next && next > at)
    {
      cite->document = at;
      cite->document_length = (gsize) (next - at);
    }
  if (next && next < end && *next == '#')
    {
      at = next + 1;
      next = cite_pass_number (at, end, &number);
      return cite_count (self, cite, at, next > at ? number : 0, next);
    }
  return next;
}

/* "[590..715]" */
static const char *
cite_pass_span (CeasefireNotation *self, Cite *cite, const char *at, const char *end)
{
  const char *next = cite_pass_number (at + 1, end, &cite->start);
  const char *to = next + 2;

  cite->has_span = TRUE;
  if (next > at + 1 && end - next > 3 && next[0] == '.' && next[1] == '.')
    {
      next = cite_pass_number (to, end, &cite->end);
      if (next > to && next < end && *next == ']')
        return next + 1;
    }
  notation_fail (self, at, CEASEFIRE_ERROR_SYNTAX,
                 "offsets are written [from..to], as in @[590..715]\"...\"");
  return NULL;
}

static const char *
cite_pass_words (CeasefireNotation *self, Cite *cite, const char *at, const char *end)
{
  const char *next;

  if (!cite_is_quote (at, end))
    {
      if (cite->has_span && !cite->takes_words)
        return at;
      notation_fail (self, at, CEASEFIRE_ERROR_SYNTAX, "the words of a citation are missing");
      return NULL;
    }
  next = *at == '"' ? ceasefire_notation_pass_quoted (at, end)
                    : ceasefire_notation_pass_guillemets (at, end);
  if (next == NULL)
    notation_fail (self, at, CEASEFIRE_ERROR_SYNTAX, "the words have no end");
  cite->words = at;
  cite->words_end = next;
  return next;
}

static const char *
cite_read (CeasefireNotation *self, Cite *cite, const char *at, const char *end)
{
  *cite = (Cite){ .which = 0 };
  at = cite_pass_document (self, cite, at + 1, end);
  if (at && at < end && *at == '[')
    at = cite_pass_span (self, cite, at, end);
  if (at && at < end && *at == '=')
    {
      cite->takes_words = TRUE;
      at++;
    }
  return at ? cite_pass_words (self, cite, at, end) : NULL;
}

const char *
ceasefire_notation_pass_cite (CeasefireNotation *self, const char *at, const char *end,
                              gboolean *takes_words, const char **words)
{
  Cite cite;
  const char *next = cite_read (self, &cite, at, end);

  *takes_words = cite.takes_words;
  *words = cite.words;
  return next;
}

/* Finding */

static gboolean
cite_get_document (CeasefireNotation *self, const Cite *cite, const char *at, char **id)
{
  CeasefireSlice slice = { self->current->str, self->current->len };

  if (cite->document
      && !ceasefire_notation_read_id (self, cite->document, cite->document + cite->document_length,
                                      &slice))
    return FALSE;
  if (slice.length == 0)
    return notation_fail (self, at, CEASEFIRE_ERROR_MISSING,
                          "no document is cited here: name it, as in @document\"...\", or say "
                          "in DOCUMENT above");
  *id = g_strndup (slice.text, slice.length);
  return TRUE;
}

static void
cite_warn (CeasefireNotation *self, const char *at, const char *reason)
{
  CeasefireScanner *scanner = &self->decoder->scanner;

  notation_fail (self, at, CEASEFIRE_ERROR_VALUE, "taken for another: %s", reason);
  ceasefire_json_mistakes_take_warning (&self->decoder->mistakes, scanner);
}

static gboolean
cite_find (CeasefireNotation *self, const Cite *cite, const char *id, const char *words,
           NotationFound *found)
{
  g_autofree char *reason = NULL;
  gboolean is_found = ceasefire_notation_texts_find (self->texts, id, words, cite->which,
                                                     self->loose, found, &reason);

  if (!is_found)
    return notation_fail (self, cite->words, CEASEFIRE_ERROR_VALUE, "%s", reason);
  if (reason)
    cite_warn (self, cite->words, reason);
  return TRUE;
}

/* Offsets without words take them from the text. */
static gboolean
cite_cut (CeasefireNotation *self, const Cite *cite, const char *id, const char *at,
          NotationFound *found)
{
  g_autofree char *reason = NULL;

  found->start = cite->start;
  found->end = cite->end;
  return found->words
         || ceasefire_notation_texts_cut (self->texts, id, cite->start, cite->end, &found->words,
                                          &reason)
         || notation_fail (self, at, CEASEFIRE_ERROR_VALUE, "%s", reason);
}

/* Writes a quote that was found as one that says where it stands. */
static void
cite_note_edit (CeasefireNotation *self, const Cite *cite, const char *id, const char *at,
                const NotationFound *found)
{
  g_autoptr (GString) text = NULL;

  if (self->edits == NULL || !self->edits->pins)
    return;
  text = g_string_new ("@");
  ceasefire_notation_write_id (text, id);
  g_string_append_printf (text, "[%" G_GINT64_FORMAT "..%" G_GINT64_FORMAT "]%s", found->start,
                          found->end, cite->takes_words ? "=" : "");
  ceasefire_notation_note_edit (self, at, text->str, found->words);
}

static gboolean
cite_resolve (CeasefireNotation *self, const Cite *cite, const char *at, char **id,
              NotationFound *found)
{
  g_autofree char *words = NULL;
  CeasefireSlice slice;

  if (!cite_get_document (self, cite, at, id))
    return FALSE;
  if (cite->words)
    {
      if (!ceasefire_notation_decode (self, cite->words, cite->words_end, &slice))
        return FALSE;
      words = g_strndup (slice.text, slice.length);
    }
  if (!cite->has_span && !cite_find (self, cite, *id, words, found))
    return FALSE;
  if (!cite->has_span)
    {
      cite_note_edit (self, cite, *id, at, found);
      return TRUE;
    }
  found->words = g_steal_pointer (&words);
  return cite_cut (self, cite, *id, at, found);
}

/* What an @"..." was found to be; the words of one are wanted twice if they are the record's text too. */
typedef struct
{
  char *id; /* of the document */
  NotationFound found;
  gboolean is_wrong; /* which has been told */
} NotationQuote;

static void
cite_free_quote (gpointer data)
{
  NotationQuote *quote = data;

  g_free (quote->id);
  g_free (quote->found.words);
  g_free (quote);
}

GHashTable *
ceasefire_notation_new_quotes (void)
{
  return g_hash_table_new_full (NULL, NULL, NULL, cite_free_quote);
}

/* NULL: it is wrong, which the scanner tells the first time. Where only places are asked for nothing needs
 * to be found. */
static const NotationQuote *
cite_get_quote (CeasefireNotation *self, const char *at, const char *end)
{
  NotationQuote *quote = g_hash_table_lookup (self->quotes, at);
  Cite cite;

  if (quote)
    return quote->is_wrong ? NULL : quote;
  quote = g_new0 (NotationQuote, 1);
  g_hash_table_insert (self->quotes, (gpointer) at, quote);
  if (self->trace)
    quote->found.words = g_strdup ("");
  else
    quote->is_wrong = cite_read (self, &cite, at, end) == NULL
                      || !cite_resolve (self, &cite, at, &quote->id, &quote->found);
  return quote->is_wrong ? NULL : quote;
}

gboolean
ceasefire_notation_read_words (CeasefireNotation *self, const char *at, const char *end,
                               char **words, char **language)
{
  const NotationQuote *quote = cite_get_quote (self, at, end);
  const char *said;

  if (quote == NULL)
    return FALSE;
  said = quote->id ? ceasefire_notation_texts_get_language (self->texts, quote->id) : NULL;
  *words = g_strdup (quote->found.words);
  if (said && g_strcmp0 (said, self->language) != 0)
    *language = g_strdup (said);
  return TRUE;
}

/* Building */

static int
cite_find_row (const char *name)
{
  return ceasefire_layout_find (ceasefire_type_get_layout (&ceasefire_citation_type), name,
                                strlen (name));
}

static gboolean
cite_set_string (CeasefireNotation *self, const char *name, const char *string, const char *at)
{
  CeasefireBuilder *builder = &self->decoder->builder;
  guint row = (guint) cite_find_row (name);
  guint32 place;

  if (!ceasefire_builder_begin_row (builder, row)
      || !ceasefire_builder_string (builder, builder->frame->layout->fields[row], string,
                                    strlen (string), &place))
    return ceasefire_json_fail_built (self->decoder, at);
  ceasefire_builder_set_place (builder, row, place);
  return TRUE;
}

static gboolean
cite_set_offset (CeasefireNotation *self, const char *name, gint64 offset, const char *at)
{
  CeasefireBuilder *builder = &self->decoder->builder;
  guint row = (guint) cite_find_row (name);
  guint32 place;

  if (!ceasefire_builder_begin_row (builder, row))
    return ceasefire_json_fail_built (self->decoder, at);
  if (!ceasefire_builder_integer (builder, builder->frame->layout->fields[row], offset, &place))
    return notation_fail (self, at, CEASEFIRE_ERROR_VALUE, "an offset is out of range");
  ceasefire_builder_set_place (builder, row, place);
  return TRUE;
}

/* @node has what else its line says; 0: nothing. */
gboolean
ceasefire_notation_build_cite (CeasefireNotation *self, CeasefireType *type, const char *at,
                               const char *end, guint node, guint32 *place)
{
  const NotationPlan *plan = ceasefire_notation_plan (ceasefire_type_get_layout (type));
  const NotationQuote *quote = cite_get_quote (self, at, end);
  gboolean built;

  if (quote == NULL)
    return FALSE;
  ceasefire_builder_begin_value (&self->decoder->builder, type);
  built = (quote->id == NULL || cite_set_string (self, "document", quote->id, at))
          && cite_set_string (self, "quote", quote->found.words, at)
          && cite_set_offset (self, "start", quote->found.start, at)
          && cite_set_offset (self, "end", quote->found.end, at)
          && (node > 0 ? ceasefire_notation_build_members (self, node)
                       : ceasefire_notation_build_defaults (self, plan, 0, at));
  if (built)
    *place = ceasefire_builder_end_value (&self->decoder->builder);
  return built;
}
