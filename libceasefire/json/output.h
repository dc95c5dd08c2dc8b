/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <string.h>

#include <glib.h>

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

static inline void
ceasefire_output_reserve (CeasefireOutput *self, gsize length)
{
  if (G_UNLIKELY ((gsize) (self->end - self->at) < length))
    ceasefire_output_grow (self, length);
}

static inline void
ceasefire_output_bytes (CeasefireOutput *self, const char *bytes, gsize length)
{
  ceasefire_output_reserve (self, length);
  memcpy (self->at, bytes, length);
  self->at += length;
}

static inline void
ceasefire_output_byte (CeasefireOutput *self, char byte)
{
  ceasefire_output_reserve (self, 1);
  *self->at++ = byte;
}

/* The same for bytes that can be read, like those here be written, up to a multiple of eight. */
static inline void
ceasefire_output_padded (CeasefireOutput *self, const char *bytes, gsize length)
{
  ceasefire_output_reserve (self, length + 8);
  for (gsize i = 0; i < length; i += 8)
    memcpy (self->at + i, bytes + i, 8);
  self->at += length;
}

/* In quotes, with the escapes that JSON wants and no other. */
void ceasefire_output_string (CeasefireOutput *self, const char *string);
/* The same for a string that can be read 16 bytes beyond its end, as those of records can. */
void ceasefire_output_padded_string (CeasefireOutput *self, const char *string);
void ceasefire_output_integer (CeasefireOutput *self, gint64 number);

G_END_DECLS
