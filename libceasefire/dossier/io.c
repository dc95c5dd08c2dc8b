/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-json.h>
#include <ceasefire/ceasefire-reader.h>

#include "dossier/dossier.h"
#include "dossier/replacement.h"
#include "dossier/writing.h"
#include "json/locate.h"
#include "packing/intake.h"
#include "types/types.h"

#include <string.h>

/* Loading and saving. The format is told from the content, so a caller need not know it. */

/* Loading */

CeasefireDossier *
ceasefire_dossier_load_reader (CeasefireReader *reader, GCancellable *cancellable, GError **error)
{
  g_autoptr (CeasefireDossier) self = NULL;
  CeasefireRecord *record;
  GError *failure = NULL;

  g_return_val_if_fail (CEASEFIRE_IS_READER (reader), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  self = g_object_new (CEASEFIRE_TYPE_DOSSIER, NULL);
  while ((record = ceasefire_reader_read (reader, cancellable, &failure)))
    ceasefire_dossier_take_quietly (self, record);
  if (failure)
    {
      g_propagate_error (error, failure);
      return NULL;
    }
  ceasefire_header_unref (self->header);
  self->header = ceasefire_header_ref (ceasefire_reader_get_header (reader));
  return g_steal_pointer (&self);
}

CeasefireDossier *
ceasefire_dossier_load_bytes (GBytes *bytes, GError **error)
{
  g_autoptr (CeasefireReader) reader = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  reader = ceasefire_reader_new_for_bytes (bytes);
  return ceasefire_dossier_load_reader (reader, NULL, error);
}

CeasefireDossier *
ceasefire_dossier_load_stream (GInputStream *stream, GCancellable *cancellable, GError **error)
{
  g_autoptr (CeasefireReader) reader = NULL;

  g_return_val_if_fail (G_IS_INPUT_STREAM (stream), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  reader = ceasefire_reader_new (stream);
  return ceasefire_dossier_load_reader (reader, cancellable, error);
}

CeasefireDossier *
ceasefire_dossier_load_file (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (CeasefireReader) reader = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  reader = ceasefire_reader_new_for_file (file, cancellable, error);
  return reader ? ceasefire_dossier_load_reader (reader, cancellable, error) : NULL;
}

CeasefireDossier *
ceasefire_dossier_load_path (const char *path, GError **error)
{
  g_autoptr (GFile) file = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  file = g_file_new_for_path (path);
  return ceasefire_dossier_load_file (file, NULL, error);
}

CeasefireDossier *
ceasefire_dossier_load_string (const char *text, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  bytes = g_bytes_new_static (text, strlen (text));
  return ceasefire_dossier_load_bytes (bytes, error);
}

static void
io_load_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;
  CeasefireDossier *self;

  (void) source;
  if (G_IS_FILE (data))
    self = ceasefire_dossier_load_file (data, cancellable, &error);
  else
    self = ceasefire_dossier_load_stream (data, cancellable, &error);
  if (self)
    g_task_return_pointer (task, self, g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
io_load_async (gpointer from, int io_priority, GCancellable *cancellable,
               GAsyncReadyCallback callback, gpointer user_data, gpointer tag)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_source_tag (task, tag);
  g_task_set_priority (task, io_priority);
  g_task_set_task_data (task, g_object_ref (from), g_object_unref);
  g_task_run_in_thread (task, io_load_thread);
}

/* Which operation a result is of: their addresses. */
static char io_load_file_tag, io_load_stream_tag;

void
ceasefire_dossier_load_file_async (GFile *file, int io_priority, GCancellable *cancellable,
                                   GAsyncReadyCallback callback, gpointer user_data)
{
  g_return_if_fail (G_IS_FILE (file));

  io_load_async (file, io_priority, cancellable, callback, user_data, &io_load_file_tag);
}

CeasefireDossier *
ceasefire_dossier_load_file_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, &io_load_file_tag), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

void
ceasefire_dossier_load_stream_async (GInputStream *stream, int io_priority,
                                     GCancellable *cancellable, GAsyncReadyCallback callback,
                                     gpointer user_data)
{
  g_return_if_fail (G_IS_INPUT_STREAM (stream));

  io_load_async (stream, io_priority, cancellable, callback, user_data, &io_load_stream_tag);
}

CeasefireDossier *
ceasefire_dossier_load_stream_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, &io_load_stream_tag), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/* Saving */

static GString *
io_write (CeasefireDossier *self, CeasefireFormat format)
{
  GString *text = g_string_new (NULL);
  guint n = ceasefire_record_list_get_length (self->records);
  CeasefireWriting writing;

  ceasefire_writing_init (&writing, format, self->header);
  ceasefire_writing_head (&writing, text);
  for (guint i = 0; i < n; i++)
    ceasefire_writing_record (&writing, text, ceasefire_record_list_peek (self->records, i));
  ceasefire_writing_foot (&writing, text);
  ceasefire_writing_clear (&writing);
  return text;
}

GBytes *
ceasefire_dossier_to_bytes (CeasefireDossier *self, CeasefireFormat format)
{
  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (ceasefire_writing_check_format (format, NULL), NULL);

  return g_string_free_to_bytes (io_write (self, format));
}

char *
ceasefire_dossier_to_string (CeasefireDossier *self, CeasefireFormat format)
{
  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (ceasefire_writing_check_format (format, NULL), NULL);

  return g_string_free (io_write (self, format), FALSE);
}

/* g_file_replace_contents() is not enough: on a full disk it leaves half of the new content. */
static gboolean
io_replace (GFile *file, GBytes *bytes, GCancellable *cancellable, GError **error)
{
  CeasefireReplacement *replacement = ceasefire_replacement_begin (file, cancellable, error);
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  if (replacement == NULL)
    return FALSE;
  if (g_output_stream_write_all (replacement->stream, text, length, NULL, cancellable, error))
    return ceasefire_replacement_commit (replacement, cancellable, error);
  ceasefire_replacement_abandon (replacement);
  return FALSE;
}

gboolean
ceasefire_dossier_save_file (CeasefireDossier *self, GFile *file, CeasefireFormat format,
                             GCancellable *cancellable, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (!ceasefire_writing_check_format (format, error))
    return FALSE;
  bytes = ceasefire_dossier_to_bytes (self, format);
  return io_replace (file, bytes, cancellable, error);
}

gboolean
ceasefire_dossier_save_path (CeasefireDossier *self, const char *path, CeasefireFormat format,
                             GError **error)
{
  g_autoptr (GFile) file = NULL;

  g_return_val_if_fail (path != NULL, FALSE);

  file = g_file_new_for_path (path);
  return ceasefire_dossier_save_file (self, file, format, NULL, error);
}

typedef struct
{
  GFile *file;
  GBytes *bytes;
} CeasefireSaving;

static void
io_saving_free (gpointer data)
{
  CeasefireSaving *saving = data;

  g_object_unref (saving->file);
  g_bytes_unref (saving->bytes);
  g_free (saving);
}

static void
io_save_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  CeasefireSaving *saving = data;
  GError *error = NULL;

  (void) source;
  if (io_replace (saving->file, saving->bytes, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* The bytes are made here, where the dossier may be read; only they go to the thread. */
void
ceasefire_dossier_save_file_async (CeasefireDossier *self, GFile *file, CeasefireFormat format,
                                   GCancellable *cancellable, GAsyncReadyCallback callback,
                                   gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  CeasefireSaving *saving;

  g_return_if_fail (CEASEFIRE_IS_DOSSIER (self));
  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (ceasefire_writing_check_format (format, NULL));

  saving = g_new (CeasefireSaving, 1);
  saving->file = g_object_ref (file);
  saving->bytes = ceasefire_dossier_to_bytes (self, format);
  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_task_data (task, saving, io_saving_free);
  g_task_run_in_thread (task, io_save_thread);
}

gboolean
ceasefire_dossier_save_file_finish (CeasefireDossier *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

gboolean
ceasefire_dossier_save_stream (CeasefireDossier *self, GOutputStream *stream,
                               CeasefireFormat format, GCancellable *cancellable, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  const char *text;
  gsize length;

  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (!ceasefire_writing_check_format (format, error))
    return FALSE;
  bytes = ceasefire_dossier_to_bytes (self, format);
  text = g_bytes_get_data (bytes, &length);
  return g_output_stream_write_all (stream, text, length, NULL, cancellable, error);
}

void
ceasefire_json_locate (GBytes *bytes, const char *const *paths, guint *lines, guint *columns)
{
  g_autoptr (GBytes) unpacked = NULL;
  gconstpointer text;
  gsize length;

  g_return_if_fail (bytes != NULL);
  g_return_if_fail (paths != NULL);

  ceasefire_intake_unpack (bytes, G_MAXUINT64, &unpacked, NULL);
  text = g_bytes_get_data (unpacked, &length);
  ceasefire_json_locate_in_text (text, length, paths, lines, columns);
}

void
ceasefire_json_locate_one (GBytes *bytes, const char *path, guint *line, guint *column)
{
  const char *const paths[] = { path, NULL };

  g_return_if_fail (bytes != NULL);
  g_return_if_fail (path != NULL);

  ceasefire_json_locate (bytes, paths, line, column);
}
