/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/sink.h"
#include "json/number.h"
#include "json/output.h"

G_BEGIN_DECLS

/*
 * Tokens of a sink as JSON: what its plain and its canonical form share. A sink of either keeps the
 * struct in a variable as a cursor wants it, so that each object has one of its own.
 */
typedef struct
{
  CeasefireCursor to;
  guint indent;    /* of what is being written, plus one; 0: all in one line */
  gboolean first;  /* nothing has been written of the object that is open */
  gboolean failed; /* some raw JSON has no canonical form */
} CeasefireTokens;

CEASEFIRE_SINK_INLINE CeasefireTokens
ceasefire_tokens_new (CeasefireOutput *out, guint indent)
{
  return (CeasefireTokens){ .to = ceasefire_cursor_begin (out), .indent = indent };
}

CEASEFIRE_SINK_INLINE void
ceasefire_tokens_newline (CeasefireTokens *self)
{
  if (G_LIKELY (self->indent == 0))
    return;
  ceasefire_output_newline (ceasefire_cursor_lend (&self->to), self->indent);
  ceasefire_cursor_resume (&self->to);
}

/* Names */

/* What stands before a name; there is room for a comma. */
CEASEFIRE_SINK_INLINE void
ceasefire_tokens_separate (CeasefireTokens *self)
{
  *self->to.at = ',';
  self->to.at += !self->first;
  self->first = FALSE;
  ceasefire_tokens_newline (self);
}

CEASEFIRE_SINK_INLINE void
ceasefire_tokens_key (gpointer sink, const CeasefireRow *row)
{
  CeasefireTokens *self = sink;

  ceasefire_cursor_reserve (&self->to, 1 + CEASEFIRE_KEY_SIZE);
  ceasefire_tokens_separate (self);
  if (self->indent > 0)
    ceasefire_cursor_reserve (&self->to, CEASEFIRE_KEY_SIZE);
  memcpy (self->to.at, row->key, 32);
  if (G_UNLIKELY (row->key_length > 32))
    memcpy (self->to.at + 32, row->key + 32, CEASEFIRE_KEY_SIZE - 32);
  self->to.at += row->key_length;
  if (self->indent > 0)
    ceasefire_cursor_byte (&self->to, ' ');
}

/* A name that no table has. */
CEASEFIRE_SINK_INLINE void
ceasefire_tokens_name (CeasefireTokens *self, const char *name)
{
  ceasefire_cursor_reserve (&self->to, 1);
  ceasefire_tokens_separate (self);
  ceasefire_output_string (ceasefire_cursor_lend (&self->to), name);
  ceasefire_cursor_resume (&self->to);
  ceasefire_cursor_byte (&self->to, ':');
  if (self->indent > 0)
    ceasefire_cursor_byte (&self->to, ' ');
}

/* Objects and lists. A list of strings stands in one line. */

CEASEFIRE_SINK_INLINE void
ceasefire_tokens_begin (gpointer sink)
{
  CeasefireTokens *self = sink;

  ceasefire_cursor_byte (&self->to, '{');
  self->indent += self->indent > 0;
  self->first = TRUE;
}

CEASEFIRE_SINK_INLINE void
ceasefire_tokens_end (gpointer sink)
{
  CeasefireTokens *self = sink;

  self->indent -= self->indent > 0;
  if (!self->first)
    ceasefire_tokens_newline (self);
  ceasefire_cursor_byte (&self->to, '}');
}

CEASEFIRE_SINK_INLINE gboolean
ceasefire_tokens_has_lines (const CeasefireTokens *self, const CeasefireField *field)
{
  return self->indent > 0 && field->kind->token == CEASEFIRE_TOKEN_OBJECT;
}

CEASEFIRE_SINK_INLINE void
ceasefire_tokens_begin_list (gpointer sink, const CeasefireField *field)
{
  CeasefireTokens *self = sink;

  ceasefire_cursor_byte (&self->to, '[');
  self->indent += ceasefire_tokens_has_lines (self, field);
}

CEASEFIRE_SINK_INLINE void
ceasefire_tokens_item (gpointer sink, const CeasefireField *field, guint i)
{
  CeasefireTokens *self = sink;

  if (i > 0)
    ceasefire_cursor_byte (&self->to, ',');
  if (ceasefire_tokens_has_lines (self, field))
    ceasefire_tokens_newline (self);
  else if (self->indent > 0 && i > 0)
    ceasefire_cursor_byte (&self->to, ' ');
}

CEASEFIRE_SINK_INLINE void
ceasefire_tokens_end_list (gpointer sink, const CeasefireField *field, guint n)
{
  CeasefireTokens *self = sink;

  if (ceasefire_tokens_has_lines (self, field))
    {
      self->indent--;
      if (n > 0)
        ceasefire_tokens_newline (self);
    }
  ceasefire_cursor_byte (&self->to, ']');
}

/* Items */

CEASEFIRE_SINK_INLINE void
ceasefire_tokens_string (gpointer sink, const char *string)
{
  ceasefire_cursor_string (&((CeasefireTokens *) sink)->to, string);
}

CEASEFIRE_SINK_INLINE void
ceasefire_tokens_word (gpointer sink, const CeasefireNick *word)
{
  ceasefire_cursor_padded (&((CeasefireTokens *) sink)->to, word->quoted, word->length);
}

CEASEFIRE_SINK_INLINE void
ceasefire_tokens_boolean (gpointer sink, gboolean yes)
{
  CeasefireCursor *to = &((CeasefireTokens *) sink)->to;

  if (yes)
    ceasefire_cursor_bytes (to, "true", 4);
  else
    ceasefire_cursor_bytes (to, "false", 5);
}

CEASEFIRE_SINK_INLINE void
ceasefire_tokens_integer (gpointer sink, gint64 number)
{
  ceasefire_cursor_integer (&((CeasefireTokens *) sink)->to, number);
}

G_END_DECLS
