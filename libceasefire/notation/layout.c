/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-notation.h>

#include <string.h>

#include "core/value.h"
#include "json/scanner.h"
#include "notation/lexer.h"
#include "notation/line.h"
#include "notation/notation.h"
#include "notation/parse.h"

/*
 * Laying out. The dossier is read first, so that all that follows can rely on it, and so that it is known
 * which ids were given and where quotes stand. Then the text is gone over word by word: a word is copied
 * or replaced, and what is between them is written anew.
 */

/* Columns that a line has at most where the author broke it. */
#define LAYOUT_WIDTH 100

typedef struct
{
  const char *start;
  const char *at;
  const char *end;
  const NotationEdits *edits;
  CeasefireOutput out;
  NotationLine line;
  gboolean is_open;  /* a line of words is being written */
  gboolean is_bound; /* it has a comment at its end */
  guint n_empty;     /* lines since the last that was not */
} Layout;

/* Words */

static gboolean
layout_opens_json (const char *at, const char *start)
{
  return (*at == '{' || *at == '[') && (at == start || at[-1] == '=');
}

/* Behind the bracket that closes the one at @at. */
static const char *
layout_pass_brackets (const char *at, const char *end)
{
  guint open = 0;

  for (; at < end; at++)
    {
      if (*at == '"')
        {
          const char *next = ceasefire_notation_pass_string (at, end);

          at = next ? next - 1 : at;
        }
      else if (*at == '{' || *at == '[')
        open++;
      else if ((*at == '}' || *at == ']') && --open == 0)
        return at + 1;
    }
  return end;
}

static const char *
layout_pass_quotes (const char *at, const char *start, const char *end)
{
  if (*at == '"')
    return ceasefire_notation_pass_quoted (at, end);
  if (*at == '`')
    return ceasefire_notation_pass_backquoted (at, end);
  if (end - at > 1 && memcmp (at, "\xc2\xab", 2) == 0 && *start == '@')
    return ceasefire_notation_pass_guillemets (at, end);
  if (layout_opens_json (at, start))
    return layout_pass_brackets (at, end);
  return at + 1;
}

/* A word ends at a blank that stands in no quotes, no JSON and behind no comma of a list. */
static const char *
layout_pass_word (const char *start, const char *end)
{
  const char *at = start;

  while (at < end && *at != ' ' && !ceasefire_notation_is_line_end (at, end))
    {
      const char *next = layout_pass_quotes (at, start, end);

      if (next == NULL)
        return end;
      at = next;
      if (at[-1] == ',' && at < end && *at == ' ')
        at = ceasefire_notation_pass_blanks (at, end);
    }
  return at;
}

static gboolean
layout_goes_on (const char *at, const char *end)
{
  const char *next = ceasefire_notation_pass_word (at, end);

  return strchr ("\"@`{+-?~!*", *at)
         || (next > at && next < end
             && (*next == '=' || (*next == '`' && next[-1] == '.')
                 || (*next == ':' && next + 1 < end && next[1] == '=')));
}

/* Writing */

static void
layout_put (Layout *self, const char *at, const char *end)
{
  ceasefire_cursor_bytes (&self->line.to, at, (gsize) (end - at));
}

/* What was decoded is written as the sink does. */
static void
layout_put_string (Layout *self, const char *at, const char *end)
{
  CeasefireScanner scanner;
  CeasefireSlice slice;
  g_autofree char *string = NULL;
  g_autoptr (GString) written = g_string_new (NULL);

  ceasefire_scanner_init (&scanner, at, (gsize) (end - at));
  scanner.max_string = G_MAXSIZE;
  if (ceasefire_scanner_string (&scanner, &slice))
    string = g_strndup (slice.text, slice.length);
  ceasefire_scanner_clear (&scanner);
  if (string && ceasefire_notation_line_wants_block (string))
    {
      ceasefire_notation_line_block (&self->line, string);
      return;
    }
  if (string)
    ceasefire_notation_write_string (written, string);
  layout_put (self, string ? written->str : at, string ? written->str + written->len : end);
}

static void
layout_put_json (Layout *self, const char *at, const char *end)
{
  const CeasefireSlice slice = { at, (gsize) (end - at) };
  g_autofree char *compact = ceasefire_json_compact (&slice);

  layout_put (self, compact, compact + strlen (compact));
}

static void
layout_put_block (Layout *self, const char *at, const char *end)
{
  g_autofree char *string = ceasefire_notation_decode_block (at, end);

  if (string && ceasefire_notation_line_wants_block (string))
    ceasefire_notation_line_block (&self->line, string);
  else if (string)
    {
      g_autoptr (GString) written = g_string_new (NULL);

      ceasefire_notation_write_string (written, string);
      layout_put (self, written->str, written->str + written->len);
    }
  else
    layout_put (self, at, end);
}

/* A word, piece by piece. */
static void
layout_put_pieces (Layout *self, const char *start, const char *end)
{
  const char *at = start;

  while (at < end)
    {
      const char *next = layout_pass_quotes (at, start, end);

      if (ceasefire_notation_begins_block (at, end))
        layout_put_block (self, at, next);
      else if (*at == '"')
        layout_put_string (self, at, next);
      else if (layout_opens_json (at, start))
        layout_put_json (self, at, next);
      else
        layout_put (self, at, next);
      at = next;
      if (at[-1] == ',' && at < end)
        at = ceasefire_notation_pass_blanks (at, end);
    }
}

static void
layout_put_word (Layout *self, const char *at, const char *end)
{
  const char *instead = g_hash_table_lookup (self->edits->words, at);

  if (instead)
    layout_put_pieces (self, instead, instead + strlen (instead));
  else
    layout_put_pieces (self, at, end);
}

/* Lines */

static void
layout_end_line (Layout *self)
{
  if (self->is_open)
    ceasefire_notation_line_end (&self->line);
  self->is_open = FALSE;
}

/* One empty line for as many as there were, but none at the beginning. */
static void
layout_part (Layout *self)
{
  if (self->n_empty > 0 && self->out.at > self->out.start)
    {
      CeasefireCursor to = ceasefire_cursor_begin (&self->out);

      ceasefire_cursor_byte (&to, '\n');
      ceasefire_cursor_lend (&to);
    }
  self->n_empty = 0;
}

/* The first word of a line stands without a blank in front of it. */
static void
layout_begin_line (Layout *self, guint indent)
{
  layout_end_line (self);
  layout_part (self);
  ceasefire_notation_line_begin (&self->line, &self->out, indent / 2);
  self->is_open = TRUE;
  self->is_bound = FALSE;
}

static void
layout_put_comment (Layout *self, const char *at, const char *end, guint indent, gboolean is_alone)
{
  while (end > at && end[-1] == ' ')
    end--;
  if (is_alone)
    layout_begin_line (self, indent);
  else
    ceasefire_cursor_bytes (&self->line.to, "  ", 2);
  layout_put (self, at, end);
  if (is_alone)
    layout_end_line (self);
  self->is_bound = TRUE;
}

/* The words of one line in the text. */
static void
layout_words (Layout *self, gboolean is_first, gboolean keeps_break)
{
  for (;;)
    {
      const char *at = ceasefire_notation_pass_blanks (self->at, self->end);
      const char *next;

      self->at = at;
      if (ceasefire_notation_is_line_end (at, self->end))
        return;
      if (*at == '#')
        {
          self->at = ceasefire_notation_find_line_end (at, self->end);
          layout_put_comment (self, at, self->at, 0, FALSE);
          return;
        }
      next = layout_pass_word (at, self->end);
      if (is_first)
        layout_put_word (self, at, next);
      else
        {
          ceasefire_notation_line_begin_token (&self->line);
          layout_put_word (self, at, next);
          ceasefire_notation_line_end_token (&self->line, layout_goes_on (at, next));
          if (keeps_break)
            ceasefire_notation_line_break (&self->line);
        }
      is_first = FALSE;
      keeps_break = FALSE;
      self->at = next;
    }
}

/* Whether the next line goes on with the one that is being written. */
static gboolean
layout_joins (const Layout *self, const char *at)
{
  const char *first = ceasefire_notation_pass_blanks (at, self->end);
  guint indent = (guint) (first - at);

  return !self->is_bound && !ceasefire_notation_is_line_end (first, self->end) && *first != '#'
         && indent == 2 * self->line.depth + 2 && layout_goes_on (first, self->end);
}

/* Returns how often the text breaks the line. */
static guint
layout_lines (Layout *self, gboolean keeps_breaks)
{
  guint n = 0;

  layout_words (self, TRUE, FALSE);
  for (;; n++)
    {
      const char *next = ceasefire_notation_pass_line_end (self->at, self->end);

      if (next == self->at || next >= self->end || !layout_joins (self, next))
        return n;
      self->at = next;
      layout_words (self, FALSE, keeps_breaks);
    }
}

/* Whether all lines from @from on have no more columns than are wished for. */
static gboolean
layout_is_narrow (const Layout *self, gsize from)
{
  const char *at = self->out.start + from;
  const char *end = self->line.to.at;

  while (at < end)
    {
      const char *newline = memchr (at, '\n', (gsize) (end - at));

      newline = newline ? newline : end;
      if (g_utf8_strlen (at, newline - at) > LAYOUT_WIDTH)
        return FALSE;
      at = newline + 1;
    }
  return TRUE;
}

/* What fits on one line stands on one; of what does not, the lines stay as the author broke them. */
static void
layout_group (Layout *self, guint indent)
{
  const char *at = self->at;
  gsize from;

  layout_begin_line (self, indent);
  if (indent > 0 && layout_goes_on (at, self->end))
    self->line.depth--; /* what goes on with it stands as far to the right */
  from = (gsize) (self->line.to.at - self->out.start) - indent;
  if (layout_lines (self, FALSE) == 0 || layout_is_narrow (self, from))
    return;
  self->at = at;
  self->is_bound = FALSE;
  ceasefire_cursor_lend (&self->line.to);
  self->out.at = self->out.start + from;
  ceasefire_notation_line_begin (&self->line, &self->out, indent / 2);
  if (indent > 0 && layout_goes_on (at, self->end))
    self->line.depth--;
  layout_lines (self, TRUE);
}

static void
layout_line (Layout *self)
{
  const char *first = ceasefire_notation_pass_blanks (self->at, self->end);
  guint indent = (guint) (first - self->at);

  self->at = first;
  if (ceasefire_notation_is_line_end (first, self->end))
    {
      layout_end_line (self);
      self->n_empty++;
    }
  else if (*first == '#')
    {
      self->at = ceasefire_notation_find_line_end (first, self->end);
      layout_end_line (self);
      layout_put_comment (self, first, self->at, indent, TRUE);
    }
  else
    layout_group (self, indent);
  self->at = ceasefire_notation_pass_line_end (self->at, self->end);
}

static GBytes *
layout_write (const char *text, gsize length, const NotationEdits *edits)
{
  GString *string = g_string_new (NULL);
  Layout self = { .start = text, .at = text, .end = text + length, .edits = edits };

  if (length >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0)
    self.at += 3;
  ceasefire_output_take (&self.out, string);
  while (self.at < self.end)
    layout_line (&self);
  layout_end_line (&self);
  ceasefire_output_give_back (&self.out, string);
  return g_string_free_to_bytes (string);
}

/* Reading */

static gboolean
layout_read (CeasefireJsonStream *stream, GError **error)
{
  for (;;)
    {
      CeasefireStep step = ceasefire_json_stream_step (stream);

      g_clear_object (&stream->record);
      if (step == CEASEFIRE_STEP_END)
        return TRUE;
      if (step == CEASEFIRE_STEP_FAILED || step == CEASEFIRE_STEP_LEFT_OUT)
        {
          ceasefire_json_mistakes_set_error (&stream->decoder.mistakes, error);
          return FALSE;
        }
    }
}

static NotationFolder *
layout_get_folder (GFile *file)
{
  g_autoptr (GFile) folder = file ? g_file_get_parent (file) : NULL;
  g_autofree char *path = folder ? g_file_get_path (folder) : NULL;

  return path ? ceasefire_notation_folder_new (path) : NULL;
}

GBytes *
ceasefire_notation_lay_out (GBytes *text, GFile *file, gboolean pin, GError **error)
{
  g_autoptr (GHashTable) words = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  NotationEdits edits = { words, pin };
  NotationFolder *folder;
  CeasefireJsonStream stream;
  GBytes *written = NULL;
  gsize length;
  const char *at;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (file == NULL || G_IS_FILE (file), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  at = g_bytes_get_data (text, &length);
  folder = layout_get_folder (file);
  ceasefire_json_stream_init (&stream, ceasefire_types_get_header ());
  ceasefire_notation_attach (&stream, folder, FALSE);
  ((CeasefireNotation *) stream.form_data)->edits = &edits;
  stream.wants_form = TRUE;
  ceasefire_json_stream_set_text (&stream, at, length);
  if (layout_read (&stream, error))
    written = layout_write (at, length, &edits);
  ceasefire_json_stream_clear (&stream);
  g_clear_pointer (&folder, ceasefire_notation_folder_unref);
  return written;
}
