/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-writer.h>

#include "dossier/replacement.h"

#include <gio/gfiledescriptorbased.h>

/* A replacement of a file as a stream: to close it is to commit, to drop it is to abandon. */

#define CEASEFIRE_TYPE_REPLACING (ceasefire_replacing_get_type ())
G_DECLARE_FINAL_TYPE (CeasefireReplacing, ceasefire_replacing, CEASEFIRE, REPLACING,
                      GFilterOutputStream)

struct _CeasefireReplacing
{
  GFilterOutputStream parent_instance;

  CeasefireReplacement *replacement; /* NULL once it has ended */
  gboolean is_broken;                /* something could not be written */
};

static int
replacing_get_fd (GFileDescriptorBased *based)
{
  GOutputStream *base = g_filter_output_stream_get_base_stream (G_FILTER_OUTPUT_STREAM (based));

  if (!G_IS_FILE_DESCRIPTOR_BASED (base))
    return -1;
  return g_file_descriptor_based_get_fd (G_FILE_DESCRIPTOR_BASED (base));
}

static void
replacing_iface_init (GFileDescriptorBasedIface *iface)
{
  iface->get_fd = replacing_get_fd;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (CeasefireReplacing, ceasefire_replacing, G_TYPE_FILTER_OUTPUT_STREAM,
                               G_IMPLEMENT_INTERFACE (G_TYPE_FILE_DESCRIPTOR_BASED,
                                                      replacing_iface_init))

static gssize
replacing_write (GOutputStream *stream, const void *buffer, gsize count, GCancellable *cancellable,
                 GError **error)
{
  GOutputStreamClass *parent = G_OUTPUT_STREAM_CLASS (ceasefire_replacing_parent_class);
  gssize length = parent->write_fn (stream, buffer, count, cancellable, error);

  if (length < 0 && !g_cancellable_is_cancelled (cancellable))
    CEASEFIRE_REPLACING (stream)->is_broken = TRUE;
  return length;
}

static gboolean
replacing_close (GOutputStream *stream, GCancellable *cancellable, GError **error)
{
  CeasefireReplacing *self = CEASEFIRE_REPLACING (stream);

  if (!self->is_broken)
    return ceasefire_replacement_commit (g_steal_pointer (&self->replacement), cancellable, error);
  g_clear_pointer (&self->replacement, ceasefire_replacement_abandon);
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, "not everything could be written");
  return FALSE;
}

/* Before the parent's, which would close the stream. */
static void
replacing_dispose (GObject *object)
{
  CeasefireReplacing *self = CEASEFIRE_REPLACING (object);
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();

  g_cancellable_cancel (cancelled);
  g_output_stream_close (G_OUTPUT_STREAM (self), cancelled, NULL);
  G_OBJECT_CLASS (ceasefire_replacing_parent_class)->dispose (object);
}

static void
ceasefire_replacing_class_init (CeasefireReplacingClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = replacing_dispose;
  G_OUTPUT_STREAM_CLASS (klass)->write_fn = replacing_write;
  G_OUTPUT_STREAM_CLASS (klass)->close_fn = replacing_close;
}

static void
ceasefire_replacing_init (CeasefireReplacing *self)
{
  (void) self;
}

GOutputStream *
ceasefire_replace_file (GFile *file, GCancellable *cancellable, GError **error)
{
  CeasefireReplacement *replacement;
  CeasefireReplacing *self;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  replacement = ceasefire_replacement_begin (file, cancellable, error);
  if (replacement == NULL)
    return NULL;
  self = g_object_new (CEASEFIRE_TYPE_REPLACING, "base-stream", replacement->stream,
                       "close-base-stream", FALSE, NULL);
  self->replacement = replacement;
  return G_OUTPUT_STREAM (self);
}
