/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-writer.h>

#include "core/record.h"
#include "core/value.h"
#include "dossier/replacement.h"
#include "formats/json.h"
#include "formats/packing.h"

/* As much text as is worth a call of the stream. */
#define WRITER_ENOUGH 65536

/*
 * Records become text at once; the text is packed, and what is packed goes to the stream. Only the
 * last step can block, so writing with and without blocking differ in one line.
 */
struct _CeasefireWriter
{
  GObject parent_instance;

  CeasefireHeader *header;
  CeasefireJsonWriter json;
  GString *text;      /* not packed yet */
  GConverter *packer; /* NULL: what is packed is the text itself */
  GString *packed;    /* not written yet */
  GOutputStream *stream;
  CeasefireReplacement *replacement; /* NULL if the stream is somebody else's */

  GError *failure; /* after which nothing can be written */
  gboolean ended;  /* the text is complete */
  gboolean closed;
  gboolean busy; /* in an operation that does not block */
};

G_DEFINE_FINAL_TYPE (CeasefireWriter, ceasefire_writer, G_TYPE_OBJECT)

/* Packing */

static gboolean
writer_fail (CeasefireWriter *self, GError *failure, GError **error)
{
  if (failure && self->failure == NULL)
    self->failure = g_error_copy (failure);
  g_clear_error (&failure);
  if (self->failure)
    g_propagate_error (error, g_error_copy (self->failure));
  return self->failure == NULL;
}

/* One step of the packer; @length grows by what it took of the text. */
static GConverterResult
writer_pack_some (CeasefireWriter *self, GConverterFlags flags, gsize *length, GError **error)
{
  gsize used = self->packed->len;
  GConverterResult result;
  gsize taken = 0;
  gsize made = 0;

  g_string_set_size (self->packed, used + WRITER_ENOUGH);
  result = g_converter_convert (self->packer, self->text->str + *length, self->text->len - *length,
                                self->packed->str + used, WRITER_ENOUGH, flags, &taken, &made,
                                error);
  g_string_truncate (self->packed, used + made);
  *length += taken;
  return result;
}

/* With flags the packer is asked to keep nothing back; it says when it has nothing any more. */
static gboolean
writer_pack (CeasefireWriter *self, GConverterFlags flags)
{
  GConverterResult result = G_CONVERTER_CONVERTED;
  GError *failure = NULL;
  gsize length = 0;

  if (self->packer == NULL)
    g_string_append_len (self->packed, self->text->str, (gssize) self->text->len);
  else
    while (result == G_CONVERTER_CONVERTED && (length < self->text->len || flags != 0))
      result = writer_pack_some (self, flags, &length, &failure);
  g_string_truncate (self->text, 0);
  return writer_fail (self, failure, NULL);
}

/* What is to go to the stream, so that all records that were added can be read. */
static gboolean
writer_prepare (CeasefireWriter *self, gboolean closing)
{
  gboolean packed;

  if (self->failure || self->ended)
    return self->failure == NULL;
  if (closing)
    ceasefire_json_write_foot (&self->json, self->text);
  packed = writer_pack (self, closing ? G_CONVERTER_INPUT_AT_END : G_CONVERTER_FLUSH);
  self->ended = closing;
  return packed;
}

/* Writing, which may block */

static gboolean
writer_put (CeasefireWriter *self, GCancellable *cancellable, GError **error)
{
  GError *failure = NULL;

  if (self->failure == NULL)
    g_output_stream_write_all (self->stream, self->packed->str, self->packed->len, NULL,
                               cancellable, &failure);
  g_string_truncate (self->packed, 0);
  return writer_fail (self, failure, error);
}

void
ceasefire_writer_add (CeasefireWriter *self, CeasefireRecord *record)
{
  g_return_if_fail (CEASEFIRE_IS_WRITER (self));
  g_return_if_fail (CEASEFIRE_IS_RECORD (record));
  g_return_if_fail (record->parent == NULL);
  g_return_if_fail (!self->ended);

  ceasefire_json_write_item (&self->json, self->text, record);
}

gboolean
ceasefire_writer_write (CeasefireWriter *self, CeasefireRecord *record, GCancellable *cancellable,
                        GError **error)
{
  g_return_val_if_fail (CEASEFIRE_IS_WRITER (self), FALSE);
  g_return_val_if_fail (!self->busy, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  ceasefire_writer_add (self, record);
  if (self->text->len < WRITER_ENOUGH)
    return writer_fail (self, NULL, error);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  writer_pack (self, G_CONVERTER_NO_FLAGS);
  return writer_put (self, cancellable, error);
}

gboolean
ceasefire_writer_flush (CeasefireWriter *self, GCancellable *cancellable, GError **error)
{
  GError *failure = NULL;

  g_return_val_if_fail (CEASEFIRE_IS_WRITER (self), FALSE);
  g_return_val_if_fail (!self->closed && !self->busy, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  writer_prepare (self, FALSE);
  if (!writer_put (self, cancellable, error))
    return FALSE;
  g_output_stream_flush (self->stream, cancellable, &failure);
  return writer_fail (self, failure, error);
}

/* A stream of somebody else's is left open. */
static gboolean
writer_finish (CeasefireWriter *self, GCancellable *cancellable, GError **error)
{
  CeasefireReplacement *replacement = g_steal_pointer (&self->replacement);
  GError *failure = NULL;

  self->closed = TRUE;
  if (replacement && self->failure)
    ceasefire_replacement_abandon (replacement);
  else if (replacement)
    ceasefire_replacement_commit (replacement, cancellable, &failure);
  else if (self->failure == NULL)
    g_output_stream_flush (self->stream, cancellable, &failure);
  return writer_fail (self, failure, error);
}

gboolean
ceasefire_writer_close (CeasefireWriter *self, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (CEASEFIRE_IS_WRITER (self), FALSE);
  g_return_val_if_fail (!self->busy, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (self->closed)
    return writer_fail (self, NULL, error);
  writer_prepare (self, TRUE);
  writer_put (self, cancellable, NULL);
  return writer_finish (self, cancellable, error);
}

/* Writing, which does not block */

static void
writer_end_task (GTask *task, GError *failure)
{
  CeasefireWriter *self = g_task_get_source_object (task);
  gboolean closing = GPOINTER_TO_INT (g_task_get_task_data (task));
  GError *error = NULL;

  self->busy = FALSE;
  g_string_truncate (self->packed, 0);
  writer_fail (self, failure, &error);
  if (closing)
    {
      g_clear_error (&error);
      writer_finish (self, g_task_get_cancellable (task), &error);
    }
  if (error)
    g_task_return_error (task, error);
  else
    g_task_return_boolean (task, TRUE);
}

static void
writer_has_put (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *failure = NULL;

  g_output_stream_write_all_finish (G_OUTPUT_STREAM (source), result, NULL, &failure);
  writer_end_task (task, failure);
}

static void
writer_put_async (CeasefireWriter *self, gboolean closing, int io_priority,
                  GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_priority (task, io_priority);
  g_task_set_task_data (task, GINT_TO_POINTER (closing), NULL);
  self->busy = TRUE;
  if (!writer_prepare (self, closing))
    writer_end_task (task, NULL);
  else
    g_output_stream_write_all_async (self->stream, self->packed->str, self->packed->len,
                                     io_priority, cancellable, writer_has_put, g_object_ref (task));
}

static gboolean
writer_put_finish (CeasefireWriter *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

void
ceasefire_writer_flush_async (CeasefireWriter *self, int io_priority, GCancellable *cancellable,
                              GAsyncReadyCallback callback, gpointer user_data)
{
  g_return_if_fail (CEASEFIRE_IS_WRITER (self));
  g_return_if_fail (!self->closed && !self->busy);

  writer_put_async (self, FALSE, io_priority, cancellable, callback, user_data);
}

gboolean
ceasefire_writer_flush_finish (CeasefireWriter *self, GAsyncResult *result, GError **error)
{
  return writer_put_finish (self, result, error);
}

void
ceasefire_writer_close_async (CeasefireWriter *self, int io_priority, GCancellable *cancellable,
                              GAsyncReadyCallback callback, gpointer user_data)
{
  g_return_if_fail (CEASEFIRE_IS_WRITER (self));
  g_return_if_fail (!self->closed && !self->busy);

  writer_put_async (self, TRUE, io_priority, cancellable, callback, user_data);
}

gboolean
ceasefire_writer_close_finish (CeasefireWriter *self, GAsyncResult *result, GError **error)
{
  return writer_put_finish (self, result, error);
}

/* Making */

static void
writer_finalize (GObject *object)
{
  CeasefireWriter *self = CEASEFIRE_WRITER (object);

  g_clear_pointer (&self->replacement, ceasefire_replacement_abandon);
  g_clear_pointer (&self->header, ceasefire_value_unref);
  g_clear_object (&self->packer);
  g_clear_object (&self->stream);
  g_clear_error (&self->failure);
  g_string_free (self->text, TRUE);
  g_string_free (self->packed, TRUE);
  G_OBJECT_CLASS (ceasefire_writer_parent_class)->finalize (object);
}

static void
ceasefire_writer_class_init (CeasefireWriterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = writer_finalize;
}

static void
ceasefire_writer_init (CeasefireWriter *self)
{
  self->text = g_string_sized_new (2 * WRITER_ENOUGH);
  self->packed = g_string_new (NULL);
}

static gboolean
writer_is_format (CeasefireFormat format)
{
  return format == CEASEFIRE_FORMAT_JSON || format == CEASEFIRE_FORMAT_JSON_LINES;
}

CeasefireWriter *
ceasefire_writer_new (GOutputStream *stream, CeasefireHeader *header, CeasefireFormat format,
                      CeasefireCompression compression)
{
  CeasefireWriter *self;

  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), NULL);
  g_return_val_if_fail (header != NULL, NULL);
  g_return_val_if_fail (writer_is_format (format), NULL);

  self = g_object_new (CEASEFIRE_TYPE_WRITER, NULL);
  self->stream = g_object_ref (stream);
  self->header = ceasefire_value_freeze (ceasefire_value_ref (header));
  self->json.header = self->header;
  self->json.lines = format == CEASEFIRE_FORMAT_JSON_LINES;
  self->packer = ceasefire_packing_new_packer (compression);
  ceasefire_json_write_head (&self->json, self->text);
  return self;
}

CeasefireWriter *
ceasefire_writer_new_for_file (GFile *file, CeasefireHeader *header, CeasefireFormat format,
                               CeasefireCompression compression, GCancellable *cancellable,
                               GError **error)
{
  CeasefireReplacement *replacement;
  CeasefireWriter *self;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (header != NULL, NULL);
  g_return_val_if_fail (writer_is_format (format), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  replacement = ceasefire_replacement_begin (file, cancellable, error);
  if (replacement == NULL)
    return NULL;
  self = ceasefire_writer_new (replacement->stream, header, format, compression);
  self->replacement = replacement;
  return self;
}
