/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-writer.h>

#include "core/record.h"
#include "core/value.h"
#include "dossier/replacement.h"
#include "dossier/writing.h"
#include "packing/packing.h"

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
  CeasefireWriting writing;
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
    ceasefire_writing_foot (&self->writing, self->text);
  packed = writer_pack (self, closing ? G_CONVERTER_INPUT_AT_END : G_CONVERTER_FLUSH);
  self->ended = closing;
  return packed;
}

/* Writing, which may block */

/* A cancellation loses nothing: what was not written waits. After any other failure nothing does. */
static gboolean
writer_note_written (CeasefireWriter *self, gsize length, GError *failure, GError **error)
{
  g_string_erase (self->packed, 0, (gssize) length);
  if (g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_propagate_error (error, failure);
      return FALSE;
    }
  if (writer_fail (self, failure, error))
    return TRUE;
  g_string_truncate (self->text, 0);
  g_string_truncate (self->packed, 0);
  return FALSE;
}

static gboolean
writer_put (CeasefireWriter *self, GCancellable *cancellable, GError **error)
{
  GError *failure = NULL;
  gsize length = 0;

  if (self->failure == NULL)
    g_output_stream_write_all (self->stream, self->packed->str, self->packed->len, &length,
                               cancellable, &failure);
  return writer_note_written (self, length, failure, error);
}

gboolean
ceasefire_writer_add (CeasefireWriter *self, CeasefireRecord *record, GError **error)
{
  g_return_val_if_fail (CEASEFIRE_IS_WRITER (self), FALSE);
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (record), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (!ceasefire_record_is_whole (record, error))
    return FALSE;
  if (ceasefire_record_peek_parent (record))
    {
      g_set_error_literal (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_VALUE,
                           "the record is nested in another");
      return FALSE;
    }
  if (self->ended)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CLOSED, "the writer is closed");
      return FALSE;
    }
  if (self->failure == NULL)
    ceasefire_writing_record (&self->writing, self->text, record);
  return TRUE;
}

gboolean
ceasefire_writer_write (CeasefireWriter *self, CeasefireRecord *record, GCancellable *cancellable,
                        GError **error)
{
  g_return_val_if_fail (CEASEFIRE_IS_WRITER (self), FALSE);
  g_return_val_if_fail (!self->busy, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (!ceasefire_writer_add (self, record, error))
    return FALSE;
  if (self->text->len < WRITER_ENOUGH && self->packed->len == 0)
    return writer_fail (self, NULL, error);
  writer_pack (self, G_CONVERTER_NO_FLAGS);
  return writer_put (self, cancellable, error);
}

/* The stream has all of the text; only a cancellation leaves something to be done. */
static gboolean
writer_note_flushed (CeasefireWriter *self, gboolean closing, GError *failure, GError **error)
{
  self->closed = closing && !g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  return writer_note_written (self, 0, failure, error);
}

/* A stream of somebody else's is left open; a file takes its place now or never. */
static gboolean
writer_settle (CeasefireWriter *self, gboolean closing, GCancellable *cancellable, GError **error)
{
  GError *failure = NULL;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  if (!closing || self->replacement == NULL)
    {
      g_output_stream_flush (self->stream, cancellable, &failure);
      return writer_note_flushed (self, closing, failure, error);
    }
  self->closed = TRUE;
  ceasefire_replacement_commit (g_steal_pointer (&self->replacement), cancellable, &failure);
  return writer_fail (self, failure, error);
}

/* What could not be written does not take the place of an old file. */
static void
writer_give_up (CeasefireWriter *self)
{
  self->closed = TRUE;
  g_clear_pointer (&self->replacement, ceasefire_replacement_abandon);
}

static gboolean
writer_put_all (CeasefireWriter *self, gboolean closing, GCancellable *cancellable, GError **error)
{
  writer_prepare (self, closing);
  if (writer_put (self, cancellable, error))
    return writer_settle (self, closing, cancellable, error);
  if (closing && self->failure)
    writer_give_up (self);
  return FALSE;
}

gboolean
ceasefire_writer_flush (CeasefireWriter *self, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (CEASEFIRE_IS_WRITER (self), FALSE);
  g_return_val_if_fail (!self->closed && !self->busy, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  return writer_put_all (self, FALSE, cancellable, error);
}

gboolean
ceasefire_writer_close (CeasefireWriter *self, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (CEASEFIRE_IS_WRITER (self), FALSE);
  g_return_val_if_fail (!self->busy, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (self->closed)
    return writer_fail (self, NULL, error);
  return writer_put_all (self, TRUE, cancellable, error);
}

/* Writing, which does not block */

static gboolean
writer_is_closing (GTask *task)
{
  return GPOINTER_TO_INT (g_task_get_task_data (task));
}

static void
writer_end_task (GTask *task, GError *error)
{
  CeasefireWriter *self = g_task_get_source_object (task);

  self->busy = FALSE;
  if (error)
    g_task_return_error (task, error);
  else
    g_task_return_boolean (task, TRUE);
}

static void
writer_has_flushed (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *failure = NULL;
  GError *error = NULL;

  g_output_stream_flush_finish (G_OUTPUT_STREAM (source), result, &failure);
  writer_note_flushed (g_task_get_source_object (task), writer_is_closing (task), failure, &error);
  writer_end_task (task, error);
}

static void
writer_has_settled (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;

  (void) source;
  g_task_propagate_boolean (G_TASK (result), &error);
  writer_end_task (task, error);
}

static void
writer_settle_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;

  (void) data;
  if (writer_settle (source, TRUE, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* The disk has to say that it has the file, and that may take long: there is no call for it. */
static void
writer_settle_async (GTask *task)
{
  CeasefireWriter *self = g_task_get_source_object (task);
  GCancellable *cancellable = g_task_get_cancellable (task);
  g_autoptr (GTask) settling = NULL;

  if (!writer_is_closing (task) || self->replacement == NULL)
    {
      g_output_stream_flush_async (self->stream, g_task_get_priority (task), cancellable,
                                   writer_has_flushed, g_object_ref (task));
      return;
    }
  settling = g_task_new (self, cancellable, writer_has_settled, g_object_ref (task));
  g_task_set_check_cancellable (settling, FALSE);
  g_task_run_in_thread (settling, writer_settle_thread);
}

static void
writer_has_put (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  CeasefireWriter *self = g_task_get_source_object (task);
  GError *failure = NULL;
  GError *error = NULL;
  gsize length = 0;

  g_output_stream_write_all_finish (G_OUTPUT_STREAM (source), result, &length, &failure);
  if (writer_note_written (self, length, failure, &error))
    {
      writer_settle_async (task);
      return;
    }
  if (writer_is_closing (task) && self->failure)
    writer_give_up (self);
  writer_end_task (task, error);
}

static void
writer_put_async (CeasefireWriter *self, gboolean closing, int io_priority,
                  GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);
  GError *error = NULL;

  g_task_set_check_cancellable (task, FALSE); /* what has been written has been written */
  g_task_set_priority (task, io_priority);
  g_task_set_task_data (task, GINT_TO_POINTER (closing), NULL);
  self->busy = TRUE;
  if (writer_prepare (self, closing))
    {
      g_output_stream_write_all_async (self->stream, self->packed->str, self->packed->len,
                                       io_priority, cancellable, writer_has_put,
                                       g_object_ref (task));
      return;
    }
  if (closing)
    writer_give_up (self);
  writer_fail (self, NULL, &error);
  writer_end_task (task, error);
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
  ceasefire_writing_clear (&self->writing);
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
  /* Until a constructor gives a stream, as g_object_new() alone does not. */
  self->failure = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_NOT_INITIALIZED,
                                       "the writer was made without a stream");
}

CeasefireWriter *
ceasefire_writer_new (GOutputStream *stream, CeasefireHeader *header, CeasefireFormat format,
                      CeasefireCompression compression)
{
  CeasefireWriter *self;

  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), NULL);
  g_return_val_if_fail (header != NULL, NULL);
  g_return_val_if_fail (ceasefire_writing_check_format (format, NULL), NULL);

  self = g_object_new (CEASEFIRE_TYPE_WRITER, NULL);
  self->stream = g_object_ref (stream);
  g_clear_error (&self->failure);
  self->header = ceasefire_value_freeze (ceasefire_value_ref (header));
  ceasefire_writing_init (&self->writing, format, self->header);
  self->packer = ceasefire_packing_new_padder (compression);
  ceasefire_writing_head (&self->writing, self->text);
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
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!ceasefire_writing_check_format (format, error))
    return NULL;
  replacement = ceasefire_replacement_begin (file, cancellable, error);
  if (replacement == NULL)
    return NULL;
  self = ceasefire_writer_new (replacement->stream, header, format, compression);
  self->replacement = replacement;
  return self;
}
