/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "notation/splice.h"

#include "notation/layout.h"
#include "notation/lexer.h"

#include <string.h>

/*
 * Changes of a text in the notation, where it stands. An item of a list may stand in three ways: behind a
 * comma, as a word of its own, or on lines of its own.
 */

typedef struct
{
  const char *start; /* of the text */
  const char *end;
  const GArray *tokens;
} SpliceText;

static const char *
splice_find_line_start (const SpliceText *self, const char *at)
{
  while (at > self->start && at[-1] != '\n')
    at--;
  return at;
}

/* Where the blanks in front of @at begin. */
static const char *
splice_pass_blanks_back (const SpliceText *self, const char *at)
{
  while (at > self->start && at[-1] == ' ')
    at--;
  return at;
}

/* "name=value" and "name:=JSON" are members, not items of one. */
static gboolean
splice_is_member (const SpliceText *self, const char *at)
{
  const char *next = ceasefire_notation_pass_word (at, self->end);

  return next > at && next < self->end && (*next == '=' || *next == ':' || *next == '`');
}

/* Behind an item among those of a list that commas part. */
static const char *
splice_pass_listed (const SpliceText *self, const char *at)
{
  if (*at == '"')
    return ceasefire_notation_pass_quoted (at, self->end);
  if (*at == '`')
    return ceasefire_notation_pass_backquoted (at, self->end);
  return ceasefire_notation_pass_bare (at, self->end, TRUE);
}

static const char *
splice_pass_line (const SpliceText *self, const char *at)
{
  return ceasefire_notation_pass_line_end (ceasefire_notation_find_line_end (at, self->end),
                                           self->end);
}

/* Behind the lines of the item whose first begins at @line, and which stand deeper than that. Comments and
 * empty lines in front of what follows stay. */
static const char *
splice_pass_lines (const SpliceText *self, const char *line, gsize indent)
{
  const char *end = splice_pass_line (self, line);

  for (const char *at = end; at < self->end;)
    {
      const char *first = ceasefire_notation_pass_blanks (at, self->end);
      gboolean is_empty = ceasefire_notation_is_line_end (first, self->end) || *first == '#';

      if (!is_empty && (gsize) (first - at) <= indent)
        return end;
      at = splice_pass_line (self, at);
      if (!is_empty)
        end = at;
    }
  return end;
}

/* A word goes with the blanks in front of it; the only one of a line that goes on, with the line. */
static gboolean
splice_take_word (const SpliceText *self, const char **from, const char **to)
{
  const char *line = splice_find_line_start (self, *from);
  const char *blanks = splice_pass_blanks_back (self, *from);
  const NotationToken *token = ceasefire_notation_find_token (self->tokens, *from);

  if (token == NULL)
    return FALSE;
  *to = token->end;
  if (blanks > line)
    *from = blanks;
  else if (ceasefire_notation_is_line_end (*to, self->end))
    {
      *from = line;
      *to = ceasefire_notation_pass_line_end (*to, self->end);
    }
  else
    *to = ceasefire_notation_pass_blanks (*to, self->end);
  return TRUE;
}

/* An item of a list, whose comma stands in front of it. */
static gboolean
splice_take_listed (const SpliceText *self, const char **from, const char **to)
{
  *to = splice_pass_listed (self, *from);
  *from = splice_pass_blanks_back (self, *from) - 1;
  return *to && *to > *from + 1;
}

static const char *
splice_pass_digits (const char *at, const char *end)
{
  while (at < end && g_ascii_isdigit (*at))
    at++;
  return at;
}

/* Behind the document of a citation: an id, with the count of its words. */
static const char *
splice_pass_document (const char *at, const char *end)
{
  const char *next = at < end && *at == '`' ? ceasefire_notation_pass_backquoted (at, end)
                                            : ceasefire_notation_pass_id (at, end);

  return next && next < end && *next == '#' ? splice_pass_digits (next + 1, end) : next;
}

/* The @ of a citation that begins at @at, or behind the word that begins its line; NULL: there is none. */
static const char *
splice_find_cite (const char *at, const char *end)
{
  if (at < end && *at != '@')
    at = ceasefire_notation_pass_blanks (ceasefire_notation_pass_word (at, end), end);
  return at < end && *at == '@' ? at : NULL;
}

/* A citation whose words are also the record's text, as in @="...". */
static gboolean
splice_gives_text (const SpliceText *self, const char *at)
{
  const char *place = splice_find_cite (at, self->end);

  place = place ? splice_pass_document (place + 1, self->end) : NULL;
  if (place && place < self->end && *place == '[')
    place = memchr (place, ']', (gsize) (self->end - place));
  if (place && *place == ']')
    place++;
  return place && place < self->end && *place == '=';
}

/* What begins a line of its own, as a word does not. */
static gboolean
splice_begins_lines (const SpliceText *self, const char *at)
{
  const NotationToken *token = ceasefire_notation_find_token (self->tokens, at);

  return token == NULL || !token->begins_line;
}

gboolean
ceasefire_notation_find_item (const char *text, gsize length, const GArray *tokens, gsize at,
                              gsize *from, gsize *to)
{
  const SpliceText self = { text, text + length, tokens };
  const char *first = text + at;
  const char *last = first;
  const char *line = splice_find_line_start (&self, first);
  const char *blanks = splice_pass_blanks_back (&self, first);

  if (at >= length || blanks == text || splice_is_member (&self, first)
      || splice_gives_text (&self, first))
    return FALSE;
  if (blanks[-1] == ',')
    {
      if (!splice_take_listed (&self, &first, &last))
        return FALSE;
    }
  else if (blanks == line && first > line && splice_begins_lines (&self, first))
    {
      last = splice_pass_lines (&self, line, (gsize) (first - line));
      first = line;
    }
  else if (first == blanks || !splice_take_word (&self, &first, &last))
    return FALSE;
  *from = (gsize) (first - text);
  *to = (gsize) (last - text);
  /* What a comma follows is the first of a list, and such an item has none in front of it. */
  return text + *to == self.end || *last != ',' || *first == ',';
}

gboolean
ceasefire_notation_find_span (const char *text, gsize length, gsize at, gsize *from, gsize *to)
{
  const char *end = text + length;
  const char *place = at < length ? splice_find_cite (text + at, end) : NULL;
  const char *next;

  if (place == NULL)
    return FALSE;
  place = splice_pass_document (place + 1, end);
  if (place == NULL || place >= end || *place != '[')
    return FALSE;
  next = splice_pass_digits (place + 1, end);
  if (next == place + 1 || end - next < 3 || next[0] != '.' || next[1] != '.')
    return FALSE;
  next = splice_pass_digits (next + 2, end);
  if (next >= end || *next != ']')
    return FALSE;
  *from = (gsize) (place + 1 - text);
  *to = (gsize) (next - text);
  return TRUE;
}
