/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "fuzz/whole/maker.h"

#include <string.h>

guint32
whole_next (guint64 *state)
{
  guint64 z = (*state += G_GUINT64_CONSTANT (0x9e3779b97f4a7c15));

  z = (z ^ z >> 30) * G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  z = (z ^ z >> 27) * G_GUINT64_CONSTANT (0x94d049bb133111eb);
  return (guint32) (z >> 32);
}

guint
whole_below (guint64 *state, guint n)
{
  return whole_next (state) % n;
}

void
whole_program_read (WholeProgram *self, const guint8 *data, gsize size)
{
  gsize first = MIN (size, WHOLE_CHUNK);

  memset (self, 0, sizeof *self);
  memcpy (&self->options, data, first);
  for (data += first, size -= first; size > 0 && self->n_chunks < WHOLE_CHUNKS_MAX;)
    {
      gsize length = MIN (size, WHOLE_CHUNK);

      memcpy (&self->chunks[self->n_chunks++], data, length);
      data += length;
      size -= length;
    }
}

gsize
whole_program_write (const WholeProgram *self, guint8 *data, gsize max_size)
{
  gsize n = MIN (self->n_chunks, max_size / WHOLE_CHUNK - 1);

  memcpy (data, &self->options, WHOLE_CHUNK);
  memcpy (data + WHOLE_CHUNK, self->chunks, n * WHOLE_CHUNK);
  return (n + 1) * WHOLE_CHUNK;
}

static void
whole_program_insert (WholeProgram *self, guint at, const WholeChunk *chunk)
{
  const WholeChunk copy = *chunk;

  if (self->n_chunks == WHOLE_CHUNKS_MAX)
    return;
  memmove (&self->chunks[at + 1], &self->chunks[at], (self->n_chunks - at) * WHOLE_CHUNK);
  self->chunks[at] = copy;
  self->n_chunks++;
}

static void
whole_program_remove (WholeProgram *self, guint at)
{
  self->n_chunks--;
  memmove (&self->chunks[at], &self->chunks[at + 1], (self->n_chunks - at) * WHOLE_CHUNK);
}

static void
whole_program_swap (WholeProgram *self, guint a, guint b)
{
  const WholeChunk chunk = self->chunks[a];

  self->chunks[a] = self->chunks[b];
  self->chunks[b] = chunk;
}

static void
whole_chunk_fill (WholeChunk *chunk, guint64 *state)
{
  guint8 *bytes = (guint8 *) chunk;

  for (guint i = 0; i < WHOLE_CHUNK; i++)
    bytes[i] = (guint8) whole_below (state, 256);
}

static void
whole_program_vary_once (WholeProgram *self, guint64 *state)
{
  guint kind = whole_below (state, 8);
  guint at = whole_below (state, self->n_chunks + 1);
  WholeChunk fresh;

  whole_chunk_fill (&fresh, state);
  if (kind == 0 || self->n_chunks == 0)
    {
      whole_program_insert (self, at, &fresh);
      return;
    }
  at %= self->n_chunks;
  if (kind == 1)
    whole_program_remove (self, at);
  else if (kind == 2)
    whole_program_swap (self, at, whole_below (state, self->n_chunks));
  else if (kind == 3)
    whole_program_insert (self, at, &self->chunks[whole_below (state, self->n_chunks)]);
  else if (kind == 4)
    ((guint8 *) &self->options)[whole_below (state, WHOLE_CHUNK)]
      = (guint8) whole_below (state, 256);
  else
    ((guint8 *) &self->chunks[at])[whole_below (state, WHOLE_CHUNK)]
      = (guint8) whole_below (state, 256);
}

static void
whole_program_enrich (WholeProgram *self, guint64 *state)
{
  WholeChunk fresh;

  whole_chunk_fill (&fresh, state);
  memcpy (self->options.seeds, fresh.seeds, sizeof fresh.seeds);
  for (guint i = 0; i < 4; i++)
    {
      whole_chunk_fill (&fresh, state);
      whole_program_insert (self, self->n_chunks, &fresh);
    }
}

void
whole_program_vary (WholeProgram *self, guint32 seed)
{
  gboolean is_wild = WHOLE_IS_WILD (&self->options);
  guint64 state = seed;
  guint n = 1 + whole_below (&state, 4);

  /* From a short program a rich one is made first: in poor dossiers nothing meets. */
  if (self->n_chunks < 4 || whole_below (&state, 16) == 0)
    whole_program_enrich (self, &state);
  for (guint i = 0; i < n; i++)
    whole_program_vary_once (self, &state);
  /* What is wild stays rare, whatever of it is kept for what it reaches. */
  if (WHOLE_IS_WILD (&self->options) && (!is_wild || whole_below (&state, 4)))
    self->options.option ^= 1;
  if (whole_below (&state, 32) == 0)
    self->options.option |= 7;
}
