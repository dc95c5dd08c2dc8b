/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "packing/stream.h"

#include "packing/intake.h"

/* An intake as a stream. */

#define UNPACKING_TYPE_STREAM (unpacking_stream_get_type ())
G_DECLARE_FINAL_TYPE (UnpackingStream, unpacking_stream, UNPACKING, STREAM, GFilterInputStream)

struct _UnpackingStream
{
  GFilterInputStream parent_instance;

  CeasefireIntake intake;
  GError *failure;
};

G_DEFINE_FINAL_TYPE (UnpackingStream, unpacking_stream, G_TYPE_FILTER_INPUT_STREAM)

/* FALSE if that fails. */
static gboolean
unpacking_stream_fill (UnpackingStream *self, GCancellable *cancellable, GError **error)
{
  GInputStream *base = g_filter_input_stream_get_base_stream (G_FILTER_INPUT_STREAM (self));
  gsize room;
  guint8 *raw = ceasefire_intake_reserve (&self->intake, &room);
  gssize length = g_input_stream_read (base, raw, room, cancellable, error);

  if (length >= 0)
    ceasefire_intake_add (&self->intake, (gsize) length);
  return length >= 0;
}

static gssize
unpacking_stream_read (GInputStream *stream, void *buffer, gsize count, GCancellable *cancellable,
                       GError **error)
{
  UnpackingStream *self = UNPACKING_STREAM (stream);

  while (self->failure == NULL)
    {
      gsize length;
      CeasefireIntakeResult result
        = ceasefire_intake_give (&self->intake, buffer, count, &length, &self->failure);

      if (length > 0 || result == CEASEFIRE_INTAKE_END)
        return (gssize) length;
      if (result == CEASEFIRE_INTAKE_MORE && !unpacking_stream_fill (self, cancellable, error))
        return -1;
    }
  if (error)
    *error = g_error_copy (self->failure);
  return -1;
}

static void
unpacking_stream_finalize (GObject *object)
{
  ceasefire_intake_clear (&UNPACKING_STREAM (object)->intake);
  g_clear_error (&UNPACKING_STREAM (object)->failure);
  G_OBJECT_CLASS (unpacking_stream_parent_class)->finalize (object);
}

static void
unpacking_stream_class_init (UnpackingStreamClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = unpacking_stream_finalize;
  G_INPUT_STREAM_CLASS (klass)->read_fn = unpacking_stream_read;
}

static void
unpacking_stream_init (UnpackingStream *self)
{
  g_filter_input_stream_set_close_base_stream (G_FILTER_INPUT_STREAM (self), FALSE);
}

GInputStream *
ceasefire_packing_open_stream (GInputStream *base)
{
  return g_object_new (UNPACKING_TYPE_STREAM, "base-stream", base, NULL);
}
