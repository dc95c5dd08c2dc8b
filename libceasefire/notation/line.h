/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "json/output.h"

G_BEGIN_DECLS

/*
 * Words that become a line. A word that is written from right to left stands on a line of its own, if a
 * line that goes on can begin with it.
 */
typedef struct
{
  CeasefireCursor to;
  gsize line;         /* where the line begins in the output */
  gsize token;        /* where the blank in front of the word is */
  guint depth;        /* of the line's first word */
  gboolean is_turned; /* the word before was written from right to left, so that none may follow */
} NotationLine;

void ceasefire_notation_line_begin (NotationLine *self, CeasefireOutput *out, guint depth);
/* Ends the line. */
void ceasefire_notation_line_end (NotationLine *self);
/* Of a word that has other letters than ASCII, or follows one that may have none behind it. */
void ceasefire_notation_line_mend (NotationLine *self, gboolean may_break);
/* Moves the last word to a line of its own, unless it is the first of one. */
void ceasefire_notation_line_break (NotationLine *self);
/* A string of several lines, in three quotes. */
void ceasefire_notation_line_block (NotationLine *self, const char *string);
gboolean ceasefire_notation_line_wants_block (const char *string);

CEASEFIRE_CURSOR_INLINE void
ceasefire_notation_line_begin_token (NotationLine *self)
{
  ceasefire_cursor_reserve (&self->to, 1);
  self->token = (gsize) (self->to.at - self->to.out->start);
  *self->to.at++ = ' ';
}

/* Whether all bytes are ASCII. The last eight, or four, may be looked at twice. */
CEASEFIRE_CURSOR_INLINE gboolean
ceasefire_notation_is_ascii (const char *at, const char *end)
{
  guint64 bytes = 0;
  guint32 first = 0;
  guint32 last = 0;

  if (end - at < 4)
    {
      for (; at < end; at++)
        last |= (guint8) *at;
      return last < 0x80;
    }
  if (end - at < 8)
    {
      memcpy (&first, at, sizeof first);
      memcpy (&last, end - sizeof last, sizeof last);
      return ((first | last) & 0x80808080u) == 0;
    }
  for (; end - at > 8 && !(bytes & G_GUINT64_CONSTANT (0x8080808080808080)); at += 8)
    memcpy (&bytes, at, sizeof bytes);
  if (bytes & G_GUINT64_CONSTANT (0x8080808080808080))
    return FALSE;
  memcpy (&bytes, end - sizeof bytes, sizeof bytes);
  return (bytes & G_GUINT64_CONSTANT (0x8080808080808080)) == 0;
}

CEASEFIRE_CURSOR_INLINE void
ceasefire_notation_line_end_token (NotationLine *self, gboolean may_break)
{
  const char *start = self->to.out->start;

  if (G_UNLIKELY (self->is_turned
                  || !ceasefire_notation_is_ascii (start + self->token, self->to.at)))
    ceasefire_notation_line_mend (self, may_break);
}

G_END_DECLS
