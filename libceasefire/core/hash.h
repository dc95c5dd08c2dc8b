/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

#include "core/shared.h"

G_BEGIN_DECLS

/*
 * For tables whose keys come from files. Its secret differs from process to process, so nobody can
 * write a file whose ids all collide. Tables whose keys hold what files say (times, lists of things)
 * hash their bytes in the same way. A test forbids GLib's hashes of contents, which have no secret.
 */
CEASEFIRE_SHARED guint ceasefire_string_hash (gconstpointer string);
guint ceasefire_bytes_hash (gconstpointer bytes, gsize length);

/*
 * 128 bits of the same keyed hash. Digests are summed where it must be noticed that a multiset is
 * another than before and a copy of it would take too much memory: what comes is added, what goes
 * is subtracted, in any order. Without the secret nobody can choose two multisets of one sum
 * (MSet-Add-Hash: Clarke, Devadas, van Dijk, Gassend and Suh 2003). Digests differ from process to
 * process and are never stored.
 */
typedef struct
{
  guint64 low, high;
} CeasefireDigest;

CeasefireDigest ceasefire_bytes_digest (gconstpointer bytes, gsize length);

static inline void
ceasefire_digest_add (CeasefireDigest *self, CeasefireDigest other)
{
  self->low += other.low;
  self->high += other.high;
}

static inline void
ceasefire_digest_subtract (CeasefireDigest *self, CeasefireDigest other)
{
  self->low -= other.low;
  self->high -= other.high;
}

static inline gboolean
ceasefire_digest_equal (CeasefireDigest a, CeasefireDigest b)
{
  return a.low == b.low && a.high == b.high;
}

G_END_DECLS
