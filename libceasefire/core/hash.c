/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/hash.h"

#include <string.h>

/* SipHash-1-3, Aumasson and Bernstein 2012: short inputs are what it was made for. */
typedef struct
{
  guint64 v0, v1, v2, v3;
} HashState;

static const guint64 *
hash_get_secret (void)
{
  static guint64 secret[2];
  static gsize made;

  if (g_once_init_enter (&made))
    {
      for (guint i = 0; i < 4; i++)
        secret[i / 2] = secret[i / 2] << 32 | g_random_int ();
      g_once_init_leave (&made, 1);
    }
  return secret;
}

static inline guint64
hash_rotate (guint64 word, guint bits)
{
  return word << bits | word >> (64 - bits);
}

static inline void
hash_round (HashState *self)
{
  self->v0 += self->v1;
  self->v1 = hash_rotate (self->v1, 13) ^ self->v0;
  self->v0 = hash_rotate (self->v0, 32);
  self->v2 += self->v3;
  self->v3 = hash_rotate (self->v3, 16) ^ self->v2;
  self->v0 += self->v3;
  self->v3 = hash_rotate (self->v3, 21) ^ self->v0;
  self->v2 += self->v1;
  self->v1 = hash_rotate (self->v1, 17) ^ self->v2;
  self->v2 = hash_rotate (self->v2, 32);
}

static inline void
hash_word (HashState *self, guint64 word)
{
  self->v3 ^= word;
  hash_round (self);
  self->v0 ^= word;
}

static void
hash_begin (HashState *self)
{
  const guint64 *secret = hash_get_secret ();

  self->v0 = secret[0] ^ G_GUINT64_CONSTANT (0x736f6d6570736575);
  self->v1 = secret[1] ^ G_GUINT64_CONSTANT (0x646f72616e646f6d);
  self->v2 = secret[0] ^ G_GUINT64_CONSTANT (0x6c7967656e657261);
  self->v3 = secret[1] ^ G_GUINT64_CONSTANT (0x7465646279746573);
}

static void
hash_add (HashState *self, gconstpointer bytes, gsize length)
{
  const char *at = bytes;
  guint64 last = (guint64) length << 56;
  guint64 word;

  for (gsize left = length; left >= 8; left -= 8, at += 8)
    {
      memcpy (&word, at, 8);
      hash_word (self, word);
    }
  for (gsize i = 0; i < length % 8; i++)
    last |= (guint64) (guint8) at[i] << (8 * i);
  hash_word (self, last);
}

static guint64
hash_finish (HashState *self, guint64 mark)
{
  self->v2 ^= mark;
  for (guint i = 0; i < 3; i++)
    hash_round (self);
  return self->v0 ^ self->v1 ^ self->v2 ^ self->v3;
}

guint
ceasefire_bytes_hash (gconstpointer bytes, gsize length)
{
  HashState self;
  guint64 word;

  hash_begin (&self);
  hash_add (&self, bytes, length);
  word = hash_finish (&self, 0xff);
  return (guint) (word ^ word >> 32);
}

guint
ceasefire_string_hash (gconstpointer string)
{
  return ceasefire_bytes_hash (string, strlen (string));
}

CeasefireDigest
ceasefire_bytes_digest (gconstpointer bytes, gsize length)
{
  CeasefireDigest digest;
  HashState self;

  hash_begin (&self);
  self.v1 ^= 0xee;
  hash_add (&self, bytes, length);
  digest.low = hash_finish (&self, 0xee);
  self.v1 ^= 0xdd;
  digest.high = hash_finish (&self, 0);
  return digest;
}
