/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "json/stream-window.h"

#include "json/quick.h"

#include <string.h>

#define STREAM_ROOM 65536

/*
 * The text that a stream has been given and has not read yet, and where in the whole it lies.
 */

/* The text is cut where the limit lies, and whoever needs more of it meets the limit there. */
static void
stream_add_text (CeasefireJsonStream *self, gsize length)
{
  guint64 room = self->limits[CEASEFIRE_LIMIT_SIZE] - self->total;

  self->total += length;
  self->length += (gsize) MIN (length, room);
}

gboolean
ceasefire_json_stream_is_cut (const CeasefireJsonStream *self)
{
  return self->total > self->limits[CEASEFIRE_LIMIT_SIZE];
}

void
ceasefire_json_stream_set_text (CeasefireJsonStream *self, const char *text, gsize length)
{
  self->window = length > 0 ? text : "";
  stream_add_text (self, length);
  self->ended = !ceasefire_json_stream_is_cut (self);
}

/* From where the last record of JSON Lines began to its end is one line. */
void
ceasefire_json_stream_count_lines (CeasefireJsonStream *self)
{
  if (self->line_end == self->at && self->line_end > self->counted)
    {
      self->line++;
      self->column = 1;
    }
  else
    ceasefire_scanner_locate (self->window + self->counted, self->window + self->at, &self->line,
                              &self->column);
  self->counted = self->at;
}

void
ceasefire_json_stream_locate_end (const CeasefireJsonStream *self, guint *line, guint *column)
{
  *line = self->line;
  *column = self->column;
  ceasefire_scanner_locate (self->window + self->counted, self->window + self->length, line,
                            column);
}

/* Forgets what has been read. */
static void
stream_shift (CeasefireJsonStream *self)
{
  ceasefire_json_stream_count_lines (self);
  self->counted = 0;
  self->line_end = 0;
  self->length -= self->at;
  memmove (self->buffer, self->buffer + self->at, self->length);
  self->at = 0;
}

char *
ceasefire_json_stream_reserve (CeasefireJsonStream *self, gsize *room)
{
  if (self->at > 0)
    stream_shift (self);
  if (self->size - self->length < STREAM_ROOM)
    {
      self->size = MAX (self->size * 2, self->length + STREAM_ROOM);
      self->buffer = g_realloc (self->buffer, self->size + CEASEFIRE_JSON_AHEAD);
    }
  self->window = self->buffer;
  *room = self->size - self->length;
  return self->buffer + self->length;
}

void
ceasefire_json_stream_fill (CeasefireJsonStream *self, gsize length)
{
  if (length == 0)
    self->ended = TRUE;
  stream_add_text (self, length);
  memset (self->buffer + self->length, 0, CEASEFIRE_JSON_AHEAD);
}

void
ceasefire_json_stream_begin (CeasefireJsonStream *self, gsize end)
{
  CeasefireScanner *scanner = &self->decoder.scanner;

  ceasefire_json_decoder_recover (&self->decoder);
  scanner->start = self->window + self->counted;
  scanner->at = self->window + self->at;
  scanner->end = self->window + end;
  scanner->line = self->line;
  scanner->column = self->column;
  scanner->depth = 0;
  scanner->max_depth = (guint) self->limits[CEASEFIRE_LIMIT_DEPTH];
  scanner->max_string = self->limits[CEASEFIRE_LIMIT_STRING];
  scanner->path = NULL;
  self->decoder.has_ahead = self->buffer != NULL || self->length - end >= CEASEFIRE_JSON_AHEAD;
  self->decoder.builder.max_members = self->limits[CEASEFIRE_LIMIT_MEMBERS];
}

void
ceasefire_json_stream_pass (CeasefireJsonStream *self)
{
  self->at = (gsize) (self->decoder.scanner.at - self->window);
  self->tried = 0;
  self->searched = 0;
  self->seeking = FALSE;
  self->open = 0;
  self->quoted = FALSE;
}

/* Whether at a bracket the list of records begins; written otherwise it only shows later. */
static gboolean
stream_opens_records (const CeasefireJsonStream *self, const char *at)
{
  static const char key[] = "\"records\":";
  const gsize length = sizeof key - 1;
  const char *start = self->window + self->at;

  while (at > start && at[-1] == ' ')
    at--;
  return (gsize) (at - start) > length && memcmp (at - length, key, length) == 0;
}

/* Whether a thing may end with the bracket at @at: a record, a header, or what is given of one. */
static gboolean
stream_pass_bracket (CeasefireJsonStream *self, const char *at)
{
  if (*at == '{' || *at == '[')
    return self->open++ == 1 && *at == '[' && self->header == NULL
           && stream_opens_records (self, at);
  if (self->open <= 1)
    {
      self->open = 0;
      return TRUE;
    }
  self->open--;
  return FALSE;
}

gboolean
ceasefire_json_stream_find_end (CeasefireJsonStream *self)
{
  const char *end = self->window + self->length;
  const char *at = self->window + self->at + self->searched;
  gboolean found = FALSE;
  gboolean ascii = TRUE;

  for (; at < end && !found; at++)
    {
      if (self->quoted)
        {
          at = ceasefire_json_find_special (at, end, &ascii);
          if (at < end && *at == '"')
            self->quoted = FALSE;
          else if (end - at < 2)
            break;
          else if (*at == '\\')
            at++;
        }
      else if (*at == '"')
        self->quoted = TRUE;
      else if (*at == '{' || *at == '[' || *at == '}' || *at == ']')
        found = stream_pass_bracket (self, at);
    }
  self->searched = (gsize) (at - self->window) - self->at;
  return found;
}

void
ceasefire_json_stream_locate_mistakes (CeasefireJsonStream *self)
{
  ceasefire_json_mistakes_locate (&self->decoder.mistakes, self->window + self->counted, self->line,
                                  self->column);
}

/* The quotation mark that ends the string which begins at @at; @end if the text ends before, NULL if
 * the line does. */
static const char *
stream_find_string_end (const char *at, const char *end)
{
  gboolean ascii = TRUE;

  for (at++;; at += 2)
    {
      at = ceasefire_json_find_special (at, end, &ascii);
      if (at == end || *at == '"')
        return at;
      if (*at != '\\')
        return NULL;
      if (end - at < 2)
        return end;
    }
}

/* Brackets that are open, each by the one that closes it. */
static gboolean
stream_pass_pair (GString *open, char bracket, guint64 max_depth)
{
  if (bracket == '{' || bracket == '[')
    {
      g_string_append_c (open, bracket == '{' ? '}' : ']');
      return open->len <= max_depth;
    }
  if (open->len == 0 || open->str[open->len - 1] != bracket)
    return FALSE;
  g_string_truncate (open, open->len - 1);
  return TRUE;
}

/* NULL if brackets do not pair, @end if the text ends before they all do. */
static const char *
stream_find_pair (const CeasefireJsonStream *self, const char *at, const char *end)
{
  g_autoptr (GString) open = g_string_new (NULL);

  for (; at < end; at++)
    if (*at == '"')
      {
        at = stream_find_string_end (at, end);
        if (at == NULL || at == end)
          return at;
      }
    else if (*at == '{' || *at == '[' || *at == '}' || *at == ']')
      {
        if (!stream_pass_pair (open, *at, self->limits[CEASEFIRE_LIMIT_DEPTH]))
          return NULL;
        if (open->len == 0)
          return at + 1;
      }
  return end;
}

static const char *
stream_pass_space (const char *at, const char *end)
{
  while (at < end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t'))
    at++;
  return at;
}

const char *
ceasefire_json_stream_find_broken_end (const CeasefireJsonStream *self, gboolean *is_cut)
{
  const char *start = self->window + self->at;
  const char *end = self->window + self->length;
  const char *found = *start == '{' ? stream_find_pair (self, start, end) : NULL;
  const char *next = found ? stream_pass_space (found, end) : NULL;

  *is_cut = next == end && !self->ended;
  return next && next < end && (*next == ',' || *next == ']') ? found : NULL;
}

/* How many brackets the line leaves open; a string that it leaves open counts no more. */
static int
stream_count_open (const char *at, const char *end)
{
  int open = 0;

  for (; at && at < end; at++)
    {
      if (*at == '"')
        at = stream_find_string_end (at, end);
      else if (*at == '{' || *at == '[')
        open++;
      else if (*at == '}' || *at == ']')
        open--;
      if (at == NULL || at == end)
        break;
    }
  return open;
}

gboolean
ceasefire_json_stream_is_lines (const CeasefireJsonStream *self, gboolean *is_cut)
{
  const char *start = self->window + self->at;
  const char *end = self->window + self->length;
  const char *feed = memchr (start, '\n', (gsize) (end - start));
  const char *next;
  const char *next_feed;

  *is_cut = !self->ended;
  if (feed == NULL)
    return FALSE;
  next = stream_pass_space (feed, end);
  next_feed = next < end ? memchr (next, '\n', (gsize) (end - next)) : NULL;
  *is_cut = next_feed == NULL && !self->ended;
  if (*is_cut)
    return FALSE;
  end = next_feed ? next_feed : end;
  return stream_count_open (start, feed) <= 1
         && ceasefire_json_is_record (next, (gsize) (end - next),
                                      (guint) self->limits[CEASEFIRE_LIMIT_DEPTH]);
}
