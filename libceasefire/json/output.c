/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "json/output.h"

void
ceasefire_output_init (CeasefireOutput *self, char *memory, gsize size)
{
  self->start = self->at = memory;
  self->end = memory + size;
  self->borrowed = TRUE;
}

void
ceasefire_output_take (CeasefireOutput *self, GString *text)
{
  self->start = text->str;
  self->at = text->str + text->len;
  self->end = text->str + text->allocated_len;
  self->borrowed = FALSE;
}

static void
output_terminate (CeasefireOutput *self)
{
  if (self->at == self->end)
    ceasefire_output_grow (self, 1);
  *self->at = '\0';
}

void
ceasefire_output_give_back (CeasefireOutput *self, GString *text)
{
  output_terminate (self);
  text->str = self->start;
  text->len = (gsize) (self->at - self->start);
  text->allocated_len = (gsize) (self->end - self->start);
}

char *
ceasefire_output_finish (CeasefireOutput *self)
{
  gsize size;

  output_terminate (self);
  size = (gsize) (self->at - self->start) + 1;
  return self->borrowed ? g_memdup2 (self->start, size) : g_realloc (self->start, size);
}

void
ceasefire_output_grow (CeasefireOutput *self, gsize length)
{
  gsize used = (gsize) (self->at - self->start);
  gsize size = MAX ((gsize) (self->end - self->start) * 2, used + length);

  if (self->borrowed)
    self->start = memcpy (g_malloc (size), self->start, used);
  else
    self->start = g_realloc (self->start, size);
  self->at = self->start + used;
  self->end = self->start + size;
  self->borrowed = FALSE;
}

void
ceasefire_output_newline (CeasefireOutput *self, guint indent)
{
  gsize spaces = 2 * ((gsize) indent - 1);
  CeasefireCursor to = ceasefire_cursor_begin (self);

  ceasefire_cursor_reserve (&to, 1 + spaces);
  *to.at++ = '\n';
  memset (to.at, ' ', spaces);
  to.at += spaces;
  ceasefire_cursor_lend (&to);
}

/* Strings */

char *
ceasefire_output_escape (char *at, char byte)
{
  static const char names[] = {
    ['\b'] = 'b', ['\f'] = 'f', ['\n'] = 'n', ['\r'] = 'r', ['\t'] = 't', ['"'] = '"', ['\\'] = '\\'
  };
  static const char digits[] = "0123456789abcdef";
  guint8 number = (guint8) byte;

  *at++ = '\\';
  if (names[number])
    {
      *at++ = names[number];
      return at;
    }
  memcpy (at, "u00", 3);
  at[3] = digits[number >> 4];
  at[4] = digits[number & 15];
  return at + 5;
}

static gboolean
output_is_special (char byte)
{
  return byte == '"' || byte == '\\' || (guint8) byte < 0x20;
}

void
ceasefire_output_string (CeasefireOutput *self, const char *string)
{
  CeasefireCursor to = ceasefire_cursor_begin (self);
  const char *end = string + strlen (string);

  ceasefire_cursor_byte (&to, '"');
  while (string < end)
    {
      guint special = 1;

      ceasefire_cursor_reserve_lane (&to);
      if (end - string >= CEASEFIRE_LANES)
        {
          guint length;

          special = ceasefire_lanes_copy (to.at, string).special;
          length = special ? (guint) __builtin_ctz (special) : CEASEFIRE_LANES;
          to.at += length;
          string += length;
        }
      if (special == 0)
        continue;
      if (output_is_special (*string))
        to.at = ceasefire_output_escape (to.at, *string++);
      else
        *to.at++ = *string++;
    }
  ceasefire_cursor_byte (&to, '"');
  ceasefire_cursor_lend (&to);
}
