/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-notation.h>

#include <string.h>

#include "core/error.h"
#include "core/value.h"
#include "json/scanner.h"
#include "json/writer.h"
#include "notation/layout.h"
#include "notation/lexer.h"
#include "notation/line.h"
#include "notation/notation.h"
#include "notation/parse.h"

/*
 * Laying out. The dossier is read first, which tells what its words are, which ids were given and where
 * quotes stand. Then the text is gone over word by word: a word is copied or replaced, and what is between
 * them is written anew. What comes of it is read once more, and must be the same dossier.
 */

/* Columns that a line has at most where the author broke it. */
#define LAYOUT_WIDTH 100

typedef struct
{
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

/* Those of other lines than records have no more to them than quotes around a name. */
static NotationToken
layout_read_plain (const char *at, const char *end)
{
  const char *next = *at == '`'   ? ceasefire_notation_pass_backquoted (at, end)
                     : *at == '"' ? ceasefire_notation_pass_string (at, end)
                                  : ceasefire_notation_pass_bare (at, end, FALSE);

  return (NotationToken){ .at = at, .end = next ? next : end };
}

const NotationToken *
ceasefire_notation_find_token (const GArray *tokens, const char *at)
{
  guint low = 0;
  guint high = tokens->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (tokens, NotationToken, middle).at < at)
        low = middle + 1;
      else
        high = middle;
    }
  if (low < tokens->len && g_array_index (tokens, NotationToken, low).at == at)
    return &g_array_index (tokens, NotationToken, low);
  return NULL;
}

/* The word at @at. */
static NotationToken
layout_get_token (const Layout *self, const char *at)
{
  const NotationToken *token = ceasefire_notation_find_token (self->edits->tokens, at);

  return token ? *token : layout_read_plain (at, self->end);
}

/* Writing */

static void
layout_put (Layout *self, const char *at, const char *end)
{
  ceasefire_cursor_bytes (&self->line.to, at, (gsize) (end - at));
}

/* What was decoded is written as the sink does. */
static void
layout_put_decoded (Layout *self, const char *string)
{
  g_autoptr (GString) written = NULL;

  if (ceasefire_notation_line_wants_block (string))
    {
      ceasefire_notation_line_block (&self->line, string);
      return;
    }
  written = g_string_new (NULL);
  ceasefire_notation_write_string (written, string);
  layout_put (self, written->str, written->str + written->len);
}

static char *
layout_decode_string (const char *at, const char *end)
{
  CeasefireScanner scanner;
  CeasefireSlice slice;
  char *string = NULL;

  ceasefire_scanner_init (&scanner, at, (gsize) (end - at));
  if (ceasefire_scanner_string (&scanner, &slice))
    string = g_strndup (slice.text, slice.length);
  ceasefire_scanner_clear (&scanner);
  return string;
}

/* One item; other quotes than those of JSON stay. */
static void
layout_put_string (Layout *self, const char *at, const char *end)
{
  g_autofree char *string = NULL;

  if (ceasefire_notation_begins_block (at, end))
    string = ceasefire_notation_decode_block (at, end);
  else if (at < end && *at == '"')
    string = layout_decode_string (at, end);
  if (string)
    layout_put_decoded (self, string);
  else
    layout_put (self, at, end);
}

static void
layout_put_json (Layout *self, const char *at, const char *end)
{
  const CeasefireSlice slice = { at, (gsize) (end - at) };
  g_autofree char *compact = ceasefire_json_compact (&slice);

  layout_put (self, compact, compact + strlen (compact));
}

/* Items without the blanks behind their commas. */
static void
layout_put_items (Layout *self, const NotationToken *token)
{
  const char *at = token->value;

  for (;;)
    {
      const char *next = token->field ? ceasefire_notation_pass_one (token->field, at, token->end)
                                      : token->end;

      layout_put_string (self, at, next);
      if (next >= token->end)
        return;
      layout_put (self, next, next + 1);
      at = ceasefire_notation_pass_blanks (next + 1, token->end);
    }
}

static void
layout_put_token (Layout *self, const NotationToken *token)
{
  const NotationEdit *edit = g_hash_table_lookup (self->edits->words, token->at);

  if (edit)
    {
      layout_put (self, edit->text, edit->text + strlen (edit->text));
      if (edit->string)
        layout_put_decoded (self, edit->string);
      return;
    }
  layout_put (self, token->at, token->value ? token->value : token->end);
  if (token->value && token->is_json)
    layout_put_json (self, token->value, token->end);
  else if (token->value)
    layout_put_items (self, token);
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
      NotationToken token;

      self->at = at;
      if (ceasefire_notation_is_line_end (at, self->end))
        return;
      if (*at == '#')
        {
          self->at = ceasefire_notation_find_line_end (at, self->end);
          layout_put_comment (self, at, self->at, 0, FALSE);
          return;
        }
      token = layout_get_token (self, at);
      if (is_first)
        layout_put_token (self, &token);
      else
        {
          ceasefire_notation_line_begin_token (&self->line);
          layout_put_token (self, &token);
          ceasefire_notation_line_end_token (&self->line, token.begins_line);
          if (keeps_break)
            ceasefire_notation_line_break (&self->line);
        }
      is_first = FALSE;
      keeps_break = FALSE;
      self->at = token.end;
    }
}

/* Whether the next line goes on with the one that is being written. */
static gboolean
layout_joins (const Layout *self, const char *at)
{
  const char *first = ceasefire_notation_pass_blanks (at, self->end);
  guint indent = (guint) (first - at);

  return !self->is_bound && !ceasefire_notation_is_line_end (first, self->end) && *first != '#'
         && indent == 2 * self->line.depth + 2 && layout_get_token (self, first).begins_line;
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
  gboolean goes_on = indent > 0 && layout_get_token (self, at).begins_line;
  gsize from;

  layout_begin_line (self, indent);
  if (goes_on)
    self->line.depth--; /* what goes on with it stands as far to the right */
  from = (gsize) (self->line.to.at - self->out.start) - indent;
  if (layout_lines (self, FALSE) == 0 || layout_is_narrow (self, from))
    return;
  self->at = at;
  self->is_bound = FALSE;
  ceasefire_cursor_lend (&self->line.to);
  self->out.at = self->out.start + from;
  ceasefire_notation_line_begin (&self->line, &self->out, indent / 2);
  if (goes_on)
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
layout_write (GBytes *bytes, const NotationEdits *edits)
{
  GString *string = g_string_new (NULL);
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  Layout self = { .at = text, .end = text + length, .edits = edits };

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

static void
layout_add (GChecksum *sum, const GString *json)
{
  g_checksum_update (sum, (const guchar *) json->str, (gssize) json->len);
}

/* The sum of all that was read; NULL: it cannot be. */
static char *
layout_read_all (CeasefireJsonStream *stream, GError **error)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autoptr (GString) json = g_string_new (NULL);

  for (;;)
    {
      CeasefireStep step = ceasefire_json_stream_step (stream);

      g_string_truncate (json, 0);
      if (step == CEASEFIRE_STEP_RECORD)
        ceasefire_json_write_record (json, stream->record, 0);
      else if (step == CEASEFIRE_STEP_END)
        ceasefire_json_write_value (json, stream->header, 0);
      layout_add (sum, json);
      g_clear_object (&stream->record);
      if (step == CEASEFIRE_STEP_END)
        return g_strdup (g_checksum_get_string (sum));
      if (step == CEASEFIRE_STEP_FAILED || step == CEASEFIRE_STEP_LEFT_OUT)
        {
          ceasefire_json_mistakes_set_error (&stream->decoder.mistakes, error);
          return NULL;
        }
    }
}

static void
layout_open (CeasefireJsonStream *stream, const char *text, gsize length, NotationFolder *folder,
             NotationEdits *edits)
{
  ceasefire_json_stream_init (stream, ceasefire_types_get_header ());
  ceasefire_notation_attach (stream, folder, FALSE);
  ((CeasefireNotation *) stream->form_data)->edits = edits;
  stream->wants_form = TRUE;
  ceasefire_json_stream_set_text (stream, text, length);
}

static char *
layout_read (GBytes *text, NotationFolder *folder, NotationEdits *edits, GError **error)
{
  CeasefireJsonStream stream;
  gsize length;
  const char *at = g_bytes_get_data (text, &length);
  char *sum;

  layout_open (&stream, at, length, folder, edits);
  sum = layout_read_all (&stream, error);
  ceasefire_json_stream_clear (&stream);
  return sum;
}

/* Takes what was written; gives it back if it reads as the sum says. */
static GBytes *
layout_check (GBytes *written, NotationFolder *folder, const char *sum, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_autofree char *again = layout_read (written, folder, NULL, &failure);

  if (g_strcmp0 (again, sum) == 0)
    return written;
  g_bytes_unref (written);
  ceasefire_error_fail (error, CEASEFIRE_ERROR_CONFLICT, NULL,
                        "laid out, this would be another dossier%s%s, which is a fault of the "
                        "program, not of the text",
                        failure ? ": " : "", failure ? failure->message : "");
  return NULL;
}

static NotationFolder *
layout_get_folder (GFile *file)
{
  g_autoptr (GFile) folder = file ? g_file_get_parent (file) : NULL;
  g_autofree char *path = folder ? g_file_get_path (folder) : NULL;

  return path ? ceasefire_notation_folder_new (path) : NULL;
}

static void
layout_free_edit (gpointer data)
{
  NotationEdit *edit = data;

  g_free (edit->text);
  g_free (edit->string);
  g_free (edit);
}

static GHashTable *
layout_new_words (void)
{
  return g_hash_table_new_full (NULL, NULL, NULL, layout_free_edit);
}

GArray *
ceasefire_notation_list_tokens (const char *text, gsize length)
{
  g_autoptr (GHashTable) words = layout_new_words ();
  GArray *tokens = g_array_new (FALSE, FALSE, sizeof (NotationToken));
  NotationEdits edits = { tokens, words, FALSE };
  CeasefireJsonStream stream;
  CeasefireStep step;

  layout_open (&stream, text, length, NULL, &edits);
  do
    {
      ceasefire_json_mistakes_clear (&stream.decoder.mistakes);
      step = ceasefire_json_stream_step (&stream);
      g_clear_object (&stream.record);
    }
  while (step != CEASEFIRE_STEP_END && step != CEASEFIRE_STEP_FAILED);
  ceasefire_json_stream_clear (&stream);
  return tokens;
}

GBytes *
ceasefire_notation_lay_out (GBytes *text, GFile *file, gboolean pin, GError **error)
{
  g_autoptr (GHashTable) words = layout_new_words ();
  g_autoptr (GArray) tokens = g_array_new (FALSE, FALSE, sizeof (NotationToken));
  NotationEdits edits = { tokens, words, pin };
  g_autofree char *sum = NULL;
  NotationFolder *folder;
  GBytes *written = NULL;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (file == NULL || G_IS_FILE (file), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  folder = layout_get_folder (file);
  sum = layout_read (text, folder, &edits, error);
  if (sum)
    written = layout_write (text, &edits);
  if (written)
    written = layout_check (written, folder, sum, error);
  g_clear_pointer (&folder, ceasefire_notation_folder_unref);
  return written;
}
