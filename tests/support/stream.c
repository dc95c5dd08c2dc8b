/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/stream.h"

#include "support/dossier.h"

#include "json/writer.h"
#include "packing/packing.h"

#include <string.h>

struct _SlowStream
{
  GInputStream parent_instance;

  GBytes *bytes;
  gsize at;
  gsize step;
  gsize breaks_at;
  gsize cancels_at;
  GCancellable *cancellable;
  guint n_reads;
};

G_DEFINE_FINAL_TYPE (SlowStream, slow_stream, G_TYPE_INPUT_STREAM)

/* The accident that is next stands at a place of its own: no read goes beyond it. */
static gsize
slow_stream_limit (SlowStream *self, gsize wanted)
{
  gsize left = g_bytes_get_size (self->bytes) - self->at;

  wanted = MIN (wanted, left);
  if (self->step > 0)
    wanted = MIN (wanted, self->step);
  if (self->breaks_at >= self->at)
    wanted = MIN (wanted, self->breaks_at - self->at);
  if (self->cancels_at >= self->at)
    wanted = MIN (wanted, self->cancels_at - self->at);
  return wanted;
}

static gssize
slow_stream_read (GInputStream *stream, void *buffer, gsize count, GCancellable *cancellable,
                  GError **error)
{
  SlowStream *self = SLOW_STREAM (stream);
  gsize length;

  self->n_reads++;
  if (self->at == self->cancels_at)
    {
      self->cancels_at = G_MAXSIZE;
      g_cancellable_cancel (self->cancellable);
    }
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return -1;
  if (self->at == self->breaks_at)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_BROKEN_PIPE, "The pipe is broken");
      return -1;
    }
  /* What is not given must not be looked at either. */
  memset (buffer, '#', MIN (count, 64));
  length = slow_stream_limit (self, count);
  if (length > 0)
    memcpy (buffer, (const char *) g_bytes_get_data (self->bytes, NULL) + self->at, length);
  self->at += length;
  return (gssize) length;
}

/* What came of a turn, of reading or of writing. */
static void
end_task (GTask *task, int io_priority, gssize length, GError *error)
{
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_priority (task, io_priority);
  if (length < 0)
    g_task_return_error (task, error);
  else
    g_task_return_int (task, length);
}

static void
slow_stream_read_async (GInputStream *stream, void *buffer, gsize count, int io_priority,
                        GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (stream, cancellable, callback, user_data);
  GError *error = NULL;
  gssize length = slow_stream_read (stream, buffer, count, cancellable, &error);

  end_task (task, io_priority, length, error);
}

static gssize
slow_stream_read_finish (GInputStream *stream, GAsyncResult *result, GError **error)
{
  (void) stream;
  return g_task_propagate_int (G_TASK (result), error);
}

static void
slow_stream_finalize (GObject *object)
{
  SlowStream *self = SLOW_STREAM (object);

  g_bytes_unref (self->bytes);
  g_clear_object (&self->cancellable);
  G_OBJECT_CLASS (slow_stream_parent_class)->finalize (object);
}

static void
slow_stream_class_init (SlowStreamClass *klass)
{
  GInputStreamClass *stream_class = G_INPUT_STREAM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = slow_stream_finalize;
  stream_class->read_fn = slow_stream_read;
  stream_class->read_async = slow_stream_read_async;
  stream_class->read_finish = slow_stream_read_finish;
}

static void
slow_stream_init (SlowStream *self)
{
  self->breaks_at = G_MAXSIZE;
  self->cancels_at = G_MAXSIZE;
}

SlowStream *
slow_stream_new (GBytes *bytes, gsize step)
{
  SlowStream *self = g_object_new (TEST_TYPE_SLOW_STREAM, NULL);

  self->bytes = g_bytes_ref (bytes);
  self->step = step;
  return self;
}

void
slow_stream_break_at (SlowStream *self, gsize at)
{
  self->breaks_at = at;
}

void
slow_stream_cancel_at (SlowStream *self, gsize at, GCancellable *cancellable)
{
  self->cancels_at = at;
  g_set_object (&self->cancellable, cancellable);
}

guint
slow_stream_get_n_reads (SlowStream *self)
{
  return self->n_reads;
}

gsize
slow_stream_get_position (SlowStream *self)
{
  return self->at;
}

/* Writing */

struct _SlowSink
{
  GOutputStream parent_instance;

  GByteArray *bytes;
  gsize step;
  gsize breaks_at;
  gsize cancels_at;
  GCancellable *cancellable;
};

G_DEFINE_FINAL_TYPE (SlowSink, slow_sink, G_TYPE_OUTPUT_STREAM)

static gssize
slow_sink_write (GOutputStream *stream, const void *buffer, gsize count, GCancellable *cancellable,
                 GError **error)
{
  SlowSink *self = SLOW_SINK (stream);
  gsize at = self->bytes->len;

  if (at == self->cancels_at)
    {
      self->cancels_at = G_MAXSIZE;
      g_cancellable_cancel (self->cancellable);
    }
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return -1;
  if (at == self->breaks_at)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_BROKEN_PIPE, "The pipe is broken");
      return -1;
    }
  count = self->step > 0 ? MIN (count, self->step) : count;
  if (self->breaks_at > at)
    count = MIN (count, self->breaks_at - at);
  if (self->cancels_at > at)
    count = MIN (count, self->cancels_at - at);
  g_byte_array_append (self->bytes, buffer, (guint) count);
  return (gssize) count;
}

static void
slow_sink_write_async (GOutputStream *stream, const void *buffer, gsize count, int io_priority,
                       GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (stream, cancellable, callback, user_data);
  GError *error = NULL;
  gssize length = slow_sink_write (stream, buffer, count, cancellable, &error);

  end_task (task, io_priority, length, error);
}

static gssize
slow_sink_write_finish (GOutputStream *stream, GAsyncResult *result, GError **error)
{
  (void) stream;
  return g_task_propagate_int (G_TASK (result), error);
}

static void
slow_sink_finalize (GObject *object)
{
  SlowSink *self = SLOW_SINK (object);

  g_byte_array_unref (self->bytes);
  g_clear_object (&self->cancellable);
  G_OBJECT_CLASS (slow_sink_parent_class)->finalize (object);
}

static void
slow_sink_class_init (SlowSinkClass *klass)
{
  GOutputStreamClass *stream_class = G_OUTPUT_STREAM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = slow_sink_finalize;
  stream_class->write_fn = slow_sink_write;
  stream_class->write_async = slow_sink_write_async;
  stream_class->write_finish = slow_sink_write_finish;
}

static void
slow_sink_init (SlowSink *self)
{
  self->bytes = g_byte_array_new ();
  self->cancels_at = G_MAXSIZE;
}

SlowSink *
slow_sink_new (gsize step, gsize breaks_at)
{
  SlowSink *self = g_object_new (TEST_TYPE_SLOW_SINK, NULL);

  self->step = step;
  self->breaks_at = breaks_at;
  return self;
}

void
slow_sink_cancel_at (SlowSink *self, gsize at, GCancellable *cancellable)
{
  self->cancels_at = at;
  g_set_object (&self->cancellable, cancellable);
}

GByteArray *
slow_sink_get_bytes (SlowSink *self)
{
  return self->bytes;
}

CeasefireReader *
new_slow_reader (GBytes *bytes, gsize step)
{
  g_autoptr (SlowStream) stream = NULL;

  if (step == G_MAXSIZE)
    return ceasefire_reader_new_for_bytes (bytes);
  stream = slow_stream_new (bytes, step);
  return ceasefire_reader_new (G_INPUT_STREAM (stream));
}

/* Writing down what was read */

void
note_header (GString *notes, CeasefireHeader *header)
{
  g_string_append (notes, "header ");
  if (header)
    ceasefire_json_write_value (notes, header, 0);
  g_string_append_c (notes, '\n');
}

void
note_record (GString *notes, CeasefireRecord *record)
{
  g_string_append (notes, "record ");
  ceasefire_json_write_record (notes, record, 0);
  g_string_append_c (notes, '\n');
}

gboolean
note_error (GString *notes, CeasefireReader *reader, const GError *error)
{
  g_autoptr (GBytes) line = ceasefire_reader_dup_bad_line (reader);

  if (error->domain == CEASEFIRE_ERROR)
    g_string_append_printf (notes, "error %d at %u:%u in %s: %s\n", error->code,
                            ceasefire_error_get_line (error), ceasefire_error_get_column (error),
                            ceasefire_error_get_path (error), error->message);
  else
    g_string_append_printf (notes, "error %s %d: %s\n", g_quark_to_string (error->domain),
                            error->code, error->message);
  if (line)
    {
      g_autofree char *escaped = g_uri_escape_bytes (g_bytes_get_data (line, NULL),
                                                     g_bytes_get_size (line), " {}[]\":,\\/");

      g_string_append_printf (notes, "bad line %s\n", escaped);
    }
  return line != NULL;
}

void
note_end (GString *notes, CeasefireReader *reader)
{
  g_string_append_printf (
    notes, "end format %d, %" G_GUINT64_FORMAT " records, %" G_GUINT64_FORMAT " skipped\n",
    ceasefire_reader_get_format (reader), ceasefire_reader_get_n_records (reader),
    ceasefire_reader_get_n_skipped (reader));
  note_header (notes, ceasefire_reader_get_header (reader));
}

char *
transcribe (CeasefireReader *reader)
{
  GString *notes = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  CeasefireHeader *header = ceasefire_reader_read_header (reader, NULL, &error);

  assert_true ((header == NULL) == (error != NULL));
  if (header)
    note_header (notes, header);
  else
    note_error (notes, reader, error);
  while (header)
    {
      g_autoptr (CeasefireRecord) record = NULL;

      g_clear_error (&error);
      record = ceasefire_reader_read (reader, NULL, &error);
      assert_true (record == NULL || error == NULL);
      if (record)
        note_record (notes, record);
      else if (error == NULL || !note_error (notes, reader, error))
        break;
    }
  note_end (notes, reader);
  return g_string_free (notes, FALSE);
}

void
assert_same_transcript (const char *transcript, const char *wanted, GBytes *bytes, gsize step)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  if (strcmp (transcript, wanted) == 0)
    return;
  fail_msg ("read %" G_GSIZE_FORMAT " bytes at a time, %.*s\ngives:\n%swhere this was wanted:\n%s",
            step, (int) MIN (length, 4096), text, transcript, wanted);
}

/* Bytes */

GBytes *
pack_bytes (GBytes *bytes, CeasefireCompression compression)
{
  g_autoptr (GConverter) packer = ceasefire_packing_new_packer (compression);
  g_autoptr (GInputStream) from = g_memory_input_stream_new_from_bytes (bytes);
  g_autoptr (GInputStream) through = NULL;
  g_autoptr (GOutputStream) to = g_memory_output_stream_new_resizable ();

  if (packer == NULL)
    return g_bytes_ref (bytes);
  through = g_converter_input_stream_new (from, packer);
  assert_true (g_output_stream_splice (to, through, G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, NULL, NULL)
               >= 0);
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (to));
}

GBytes *
join_bytes (GBytes *a, GBytes *b)
{
  GByteArray *joined = g_byte_array_new ();

  g_byte_array_append (joined, g_bytes_get_data (a, NULL), (guint) g_bytes_get_size (a));
  g_byte_array_append (joined, g_bytes_get_data (b, NULL), (guint) g_bytes_get_size (b));
  return g_byte_array_free_to_bytes (joined);
}

GBytes *
static_bytes (const char *text)
{
  return g_bytes_new_static (text, strlen (text));
}

GBytes *
example_bytes (const char *name, CeasefireFormat format)
{
  g_autofree char *path
    = g_build_filename (g_getenv ("CEASEFIRE_SOURCE_DIR"), "examples", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_load_file (file, NULL, NULL);

  assert_non_null (dossier);
  return ceasefire_dossier_to_bytes (dossier, format);
}
