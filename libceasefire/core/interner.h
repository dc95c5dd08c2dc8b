/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * Strings kept once each, and numbered from 1 in the order in which they came. For holders of very
 * many short strings: a string costs its bytes, rounded up to four, and about 16 more.
 *
 * The bytes lie in chunks that are never moved, so that a string's pointer stays valid; an entry has
 * its place in units of four bytes; the table has, by hash, the numbers of the entries, 0 for none.
 */
typedef struct
{
  guint32 place; /* chunk and offset, in units of four bytes */
  guint32 data;  /* the holder's own */
} CeasefireInterned;

typedef struct
{
  GPtrArray *chunks; /* of bytes; NULL where the one before is longer than most */
  gsize used;        /* units, in all chunks */
  GArray *entries;   /* of CeasefireInterned */
  guint32 *table;
  gsize table_size; /* a power of two */
} CeasefireInterner;

void ceasefire_interner_init (CeasefireInterner *self);
void ceasefire_interner_clear (CeasefireInterner *self);
/* The number of @string, which is new if need be; 0 for NULL. */
guint32 ceasefire_interner_add (CeasefireInterner *self, const char *string);
/* NULL for 0. */
const char *ceasefire_interner_get (const CeasefireInterner *self, guint32 number);

static inline guint32 *
ceasefire_interner_get_data (const CeasefireInterner *self, guint32 number)
{
  return &g_array_index (self->entries, CeasefireInterned, number - 1).data;
}

G_END_DECLS
