/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>
#include <stdlib.h>
#include <string.h>

static inline void
fuzz_expect (gboolean holds)
{
  if (!holds)
    abort ();
}

/* Gives bytes in pieces, whose sizes follow from @seed. */
typedef struct
{
  GInputStream parent_instance;
  GBytes *bytes;
  gsize at;
  guint32 seed;
} FuzzStream;

typedef GInputStreamClass FuzzStreamClass;

static GType fuzz_stream_get_type (void);
G_DEFINE_TYPE (FuzzStream, fuzz_stream, G_TYPE_INPUT_STREAM)

static gssize
fuzz_stream_read (GInputStream *stream, void *buffer, gsize count, GCancellable *cancellable,
                  GError **error)
{
  FuzzStream *self = (FuzzStream *) stream;
  gsize size;
  const char *bytes = g_bytes_get_data (self->bytes, &size);
  gsize piece;

  (void) cancellable;
  (void) error;
  self->seed = self->seed * 1664525u + 1013904223u;
  piece = MIN (MIN (count, size - self->at), 1 + (self->seed >> 26));
  if (piece > 0)
    memcpy (buffer, bytes + self->at, piece);
  self->at += piece;
  return (gssize) piece;
}

static void
fuzz_stream_finalize (GObject *object)
{
  g_bytes_unref (((FuzzStream *) object)->bytes);
  G_OBJECT_CLASS (fuzz_stream_parent_class)->finalize (object);
}

static void
fuzz_stream_class_init (FuzzStreamClass *klass)
{
  klass->read_fn = fuzz_stream_read;
  G_OBJECT_CLASS (klass)->finalize = fuzz_stream_finalize;
}

static void
fuzz_stream_init (FuzzStream *self)
{
  (void) self;
}

static inline GInputStream *
fuzz_stream_new (GBytes *bytes, guint32 seed)
{
  FuzzStream *self = g_object_new (fuzz_stream_get_type (), NULL);

  self->bytes = g_bytes_ref (bytes);
  self->seed = seed;
  return G_INPUT_STREAM (self);
}
