/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/interner.h"

#include <string.h>

#include "core/hash.h"

#define INTERNER_UNIT 4
#define INTERNER_CHUNK_UNITS ((gsize) 1 << 14)
#define INTERNER_TABLE_MIN 64

void
ceasefire_interner_init (CeasefireInterner *self)
{
  self->chunks = g_ptr_array_new_with_free_func (g_free);
  self->used = 0;
  self->entries = g_array_new (FALSE, FALSE, sizeof (CeasefireInterned));
  self->table_size = INTERNER_TABLE_MIN;
  self->table = g_new0 (guint32, self->table_size);
}

void
ceasefire_interner_clear (CeasefireInterner *self)
{
  g_ptr_array_unref (self->chunks);
  g_array_unref (self->entries);
  g_free (self->table);
}

/*
 * Returns the place. A string that is longer than a chunk begins one of its own, which takes as many
 * numbers of chunks as it needs; all but the first of them are NULL.
 */
static guint32
interner_store (CeasefireInterner *self, const char *string, gsize length)
{
  gsize units = (length + INTERNER_UNIT) / INTERNER_UNIT;
  gsize n_chunks = (units + INTERNER_CHUNK_UNITS - 1) / INTERNER_CHUNK_UNITS;
  gsize left = self->chunks->len * INTERNER_CHUNK_UNITS - self->used;
  gsize place;

  if (units > left)
    {
      self->used = self->chunks->len * INTERNER_CHUNK_UNITS;
      g_ptr_array_add (self->chunks, g_malloc (n_chunks * INTERNER_CHUNK_UNITS * INTERNER_UNIT));
      for (gsize i = 1; i < n_chunks; i++)
        g_ptr_array_add (self->chunks, NULL);
    }
  place = self->used;
  g_assert (place <= G_MAXUINT32);
  memcpy ((char *) g_ptr_array_index (self->chunks, place / INTERNER_CHUNK_UNITS)
            + place % INTERNER_CHUNK_UNITS * INTERNER_UNIT,
          string, length + 1);
  self->used = n_chunks > 1 ? self->chunks->len * INTERNER_CHUNK_UNITS : place + units;
  return (guint32) place;
}

const char *
ceasefire_interner_get (const CeasefireInterner *self, guint32 number)
{
  gsize place;

  if (number == 0)
    return NULL;
  place = g_array_index (self->entries, CeasefireInterned, number - 1).place;
  return (const char *) g_ptr_array_index (self->chunks, place / INTERNER_CHUNK_UNITS)
         + place % INTERNER_CHUNK_UNITS * INTERNER_UNIT;
}

/* The slot that has @string or is to have it. */
static guint32 *
interner_find (const CeasefireInterner *self, const char *string)
{
  gsize mask = self->table_size - 1;
  gsize i = ceasefire_string_hash (string) & mask;

  while (self->table[i] != 0 && strcmp (ceasefire_interner_get (self, self->table[i]), string) != 0)
    i = (i + 1) & mask;
  return &self->table[i];
}

/* At most three quarters of the slots are taken, so that runs stay short. */
static void
interner_grow (CeasefireInterner *self)
{
  gsize mask;

  if (self->entries->len < self->table_size / 4 * 3)
    return;
  self->table_size *= 2;
  mask = self->table_size - 1;
  g_free (self->table);
  self->table = g_new0 (guint32, self->table_size);
  for (guint32 number = 1; number <= self->entries->len; number++)
    {
      gsize i = ceasefire_string_hash (ceasefire_interner_get (self, number)) & mask;

      while (self->table[i] != 0)
        i = (i + 1) & mask;
      self->table[i] = number;
    }
}

guint32
ceasefire_interner_add (CeasefireInterner *self, const char *string)
{
  CeasefireInterned entry = { 0, 0 };
  guint32 *slot;

  if (string == NULL)
    return 0;
  slot = interner_find (self, string);
  if (*slot != 0)
    return *slot;
  entry.place = interner_store (self, string, strlen (string));
  g_array_append_val (self->entries, entry);
  *slot = self->entries->len;
  interner_grow (self);
  return self->entries->len;
}
