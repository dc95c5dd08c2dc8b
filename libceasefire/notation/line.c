/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "notation/line.h"

#include "notation/lexer.h"

/*
 * The layout of lines. A word is written where the line ends, and moved to a line of its own when it is
 * found that it must not stand there.
 */

void
ceasefire_notation_line_begin (NotationLine *self, CeasefireOutput *out, guint depth)
{
  self->to = ceasefire_cursor_begin (out);
  self->depth = depth;
  self->is_turned = FALSE;
  self->line = (gsize) (self->to.at - out->start);
  ceasefire_cursor_reserve (&self->to, 2 * depth);
  memset (self->to.at, ' ', 2 * depth);
  self->to.at += 2 * depth;
}

void
ceasefire_notation_line_end (NotationLine *self)
{
  ceasefire_cursor_byte (&self->to, '\n');
  ceasefire_cursor_lend (&self->to);
}

/* Puts @length bytes at @from in place of @old. */
static void
line_replace (NotationLine *self, gsize from, gsize old, const char *bytes, gsize length)
{
  char *at;

  ceasefire_cursor_reserve (&self->to, length);
  at = self->to.out->start + from;
  memmove (at + length, at + old, (gsize) (self->to.at - at) - old);
  memcpy (at, bytes, length);
  self->to.at = self->to.at - old + length;
}

void
ceasefire_notation_line_break (NotationLine *self)
{
  char indent[2 * 64 + 4];
  gsize length = MIN (2 * (gsize) (self->depth + 1), sizeof indent - 1) + 1;

  if (self->token < self->line + 2 * (gsize) self->depth + 2)
    return;
  memset (indent, ' ', sizeof indent);
  indent[0] = '\n';
  line_replace (self, self->token, 1, indent, length);
  self->line = self->token + 1;
  self->token = self->line + length - 2;
}

/* Characters that nobody sees are shown. */
static void
line_escape (NotationLine *self)
{
  gsize from = self->token;
  const char *bidi;

  while ((bidi = ceasefire_notation_find_bidi (self->to.out->start + from, self->to.at)))
    {
      gsize at = (gsize) (bidi - self->to.out->start);
      char escape[8];

      g_snprintf (escape, sizeof escape, "\\u%04x", g_utf8_get_char (bidi));
      line_replace (self, at, (gsize) (g_utf8_next_char (bidi) - bidi), escape, 6);
      from = at + 6;
    }
}

void
ceasefire_notation_line_mend (NotationLine *self, gboolean may_break)
{
  gboolean was_turned = self->is_turned;
  gboolean has_bidi;
  gboolean turns;

  ceasefire_notation_look_at_directions (self->to.out->start + self->token, self->to.at, &has_bidi,
                                         &turns);
  if (has_bidi)
    line_escape (self);
  turns = turns && may_break;
  if (may_break && (was_turned || turns))
    ceasefire_notation_line_break (self);
  self->is_turned = turns || (was_turned && !may_break);
}

/* Blocks */

/* Three lines or more, without letters that would have to be escaped. */
gboolean
ceasefire_notation_line_wants_block (const char *string)
{
  const char *newline = strchr (string, '\n');

  if (newline == NULL || strchr (newline + 1, '\n') == NULL)
    return FALSE;
  for (; *string; string++)
    if ((guint8) *string < ' ' && *string != '\n')
      return FALSE;
  return TRUE;
}

static void
line_put_indent (NotationLine *self)
{
  gsize length = 2 * (gsize) (self->depth + 1);

  ceasefire_cursor_reserve (&self->to, length);
  memset (self->to.at, ' ', length);
  self->to.at += length;
}

void
ceasefire_notation_line_block (NotationLine *self, const char *string)
{
  ceasefire_cursor_bytes (&self->to, NOTATION_BLOCK "\n", 4);
  while (*string)
    {
      if (*string != '\n')
        line_put_indent (self);
      for (; *string && *string != '\n'; string++)
        {
          if (*string == '\\' || (*string == '"' && string[1] == '"'))
            ceasefire_cursor_byte (&self->to, '\\');
          ceasefire_cursor_byte (&self->to, *string);
        }
      if (*string == '\0')
        break;
      ceasefire_cursor_byte (&self->to, *string++);
      if (*string == '\0')
        line_put_indent (self);
    }
  ceasefire_cursor_byte (&self->to, '\n');
  self->line = (gsize) (self->to.at - self->to.out->start);
  line_put_indent (self);
  ceasefire_cursor_bytes (&self->to, NOTATION_BLOCK, 3);
}
