/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <string.h>

#include <glib.h>

#include "json/lanes.h"

G_BEGIN_DECLS

/* Bytes that are being written, and room behind them. NUL ends them only when all is written. */
typedef struct
{
  char *start;
  char *at;
  char *end;
  gboolean borrowed; /* the memory is the caller's: what needs more of it moves to the heap */
} CeasefireOutput;

void ceasefire_output_init (CeasefireOutput *self, char *memory, gsize size);
/* Takes a text over to write behind it, and gives it back. */
void ceasefire_output_take (CeasefireOutput *self, GString *text);
void ceasefire_output_give_back (CeasefireOutput *self, GString *text);
/* What has been written, as a string of its own. */
char *ceasefire_output_finish (CeasefireOutput *self);
void ceasefire_output_grow (CeasefireOutput *self, gsize length);
/* A newline, and two spaces for each but the first of @indent. */
void ceasefire_output_newline (CeasefireOutput *self, guint indent);
/* In quotes, with the escapes that JSON wants and no other. */
void ceasefire_output_string (CeasefireOutput *self, const char *string);

/*
 * Where to write in an output. A writer keeps it in a variable whose address no call gets: the compiler
 * then has it in registers, though what is written through `at` might lie anywhere. While something
 * else writes to the output it is lent.
 */
typedef struct
{
  char *at;
  char *end;
  CeasefireOutput *out;
} CeasefireCursor;

#define CEASEFIRE_CURSOR_INLINE static inline __attribute__ ((always_inline))

CEASEFIRE_CURSOR_INLINE CeasefireCursor
ceasefire_cursor_begin (CeasefireOutput *out)
{
  return (CeasefireCursor){ out->at, out->end, out };
}

/* The output, with all that has been written; also to end the cursor. */
CEASEFIRE_CURSOR_INLINE CeasefireOutput *
ceasefire_cursor_lend (const CeasefireCursor *self)
{
  self->out->at = self->at;
  return self->out;
}

CEASEFIRE_CURSOR_INLINE void
ceasefire_cursor_resume (CeasefireCursor *self)
{
  self->at = self->out->at;
  self->end = self->out->end;
}

CEASEFIRE_CURSOR_INLINE void
ceasefire_cursor_reserve (CeasefireCursor *self, gsize length)
{
  if (G_LIKELY ((gsize) (self->end - self->at) >= length))
    return;
  ceasefire_output_grow (ceasefire_cursor_lend (self), length);
  ceasefire_cursor_resume (self);
}

CEASEFIRE_CURSOR_INLINE void
ceasefire_cursor_bytes (CeasefireCursor *self, const char *bytes, gsize length)
{
  ceasefire_cursor_reserve (self, length);
  memcpy (self->at, bytes, length);
  self->at += length;
}

CEASEFIRE_CURSOR_INLINE void
ceasefire_cursor_byte (CeasefireCursor *self, char byte)
{
  ceasefire_cursor_reserve (self, 1);
  *self->at++ = byte;
}

/* Bytes that can be read, like those here be written, up to a multiple of 16. */
CEASEFIRE_CURSOR_INLINE void
ceasefire_cursor_padded (CeasefireCursor *self, const char *bytes, gsize length)
{
  ceasefire_cursor_reserve (self, length + CEASEFIRE_LANES);
  memcpy (self->at, bytes, CEASEFIRE_LANES);
  for (gsize i = CEASEFIRE_LANES; i < length; i += CEASEFIRE_LANES)
    memcpy (self->at + i, bytes + i, CEASEFIRE_LANES);
  self->at += length;
}

/* As many bytes as stand for one that cannot stand in a string as it is, at most. */
#define CEASEFIRE_ESCAPE_MAX 6

/* Writes these, and returns where they end. */
char *ceasefire_output_escape (char *at, char byte);

/* Makes room for a quote, as many bytes as are copied at a time, an escape and a quote. */
CEASEFIRE_CURSOR_INLINE void
ceasefire_cursor_reserve_lane (CeasefireCursor *self)
{
  ceasefire_cursor_reserve (self, 1 + CEASEFIRE_LANES + CEASEFIRE_ESCAPE_MAX + 1);
}

/*
 * As ceasefire_output_string(), a string that can be read 16 bytes beyond its end, as those of records
 * can. Its NUL is found as one of the bytes that cannot stand in it.
 */
CEASEFIRE_CURSOR_INLINE void
ceasefire_cursor_string (CeasefireCursor *self, const char *string)
{
  ceasefire_cursor_reserve_lane (self);
  *self->at++ = '"';
  for (;;)
    {
      guint special = ceasefire_lanes_copy (self->at, string).special;
      guint length = special ? (guint) __builtin_ctz (special) : CEASEFIRE_LANES;

      self->at += length;
      string += length;
      if (special && G_LIKELY (*string == '\0'))
        break;
      if (special)
        self->at = ceasefire_output_escape (self->at, *string++);
      ceasefire_cursor_reserve_lane (self);
    }
  *self->at++ = '"';
}

/* A sign and nineteen digits. */
#define CEASEFIRE_INTEGER_MAX 20

CEASEFIRE_CURSOR_INLINE void
ceasefire_cursor_integer (CeasefireCursor *self, gint64 number)
{
  guint64 left = number < 0 ? -(guint64) number : (guint64) number;
  char *at;

  ceasefire_cursor_reserve (self, CEASEFIRE_INTEGER_MAX);
  if (number < 0)
    *self->at++ = '-';
  self->at++;
  for (guint64 power = 10; power <= left; power *= 10)
    self->at++;
  at = self->at;
  do
    *--at = (char) ('0' + left % 10);
  while ((left /= 10) > 0);
}

G_END_DECLS
