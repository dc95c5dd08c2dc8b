/* SPDX-License-Identifier: LGPL-2.1-or-later */
#define _XOPEN_SOURCE 700 /* for realpath() */

#include "dossier/dossier.h"
#include "formats/json.h"
#include "types/types.h"

#include <stdlib.h>

/* Loading and saving. The format is told from the content, so a caller need not know it. */

/* Loading */

static void
io_take_record (CeasefireRecord *record, gpointer user_data)
{
  ceasefire_dossier_take (user_data, record);
  g_object_unref (record);
}

CeasefireDossier *
ceasefire_dossier_load_bytes (GBytes *bytes, GError **error)
{
  g_autoptr (CeasefireDossier) self = NULL;
  const char *text;
  gsize length;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  self = g_object_new (CEASEFIRE_TYPE_DOSSIER, NULL);
  text = g_bytes_get_data (bytes, &length);
  self->header = ceasefire_json_read_dossier (text, length, &ceasefire_header_type, io_take_record,
                                              self, error);
  return self->header ? g_steal_pointer (&self) : NULL;
}

CeasefireDossier *
ceasefire_dossier_load_stream (GInputStream *stream, GCancellable *cancellable, GError **error)
{
  g_autoptr (GOutputStream) memory = NULL;
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (G_IS_INPUT_STREAM (stream), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  memory = g_memory_output_stream_new_resizable ();
  if (g_output_stream_splice (memory, stream, G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, cancellable,
                              error)
      < 0)
    return NULL;
  bytes = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (memory));
  return ceasefire_dossier_load_bytes (bytes, error);
}

CeasefireDossier *
ceasefire_dossier_load_file (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInputStream) stream = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  stream = g_file_read (file, cancellable, error);
  if (stream == NULL)
    return NULL;
  return ceasefire_dossier_load_stream (G_INPUT_STREAM (stream), cancellable, error);
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
               GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_priority (task, io_priority);
  g_task_set_task_data (task, g_object_ref (from), g_object_unref);
  g_task_run_in_thread (task, io_load_thread);
}

void
ceasefire_dossier_load_file_async (GFile *file, int io_priority, GCancellable *cancellable,
                                   GAsyncReadyCallback callback, gpointer user_data)
{
  g_return_if_fail (G_IS_FILE (file));

  io_load_async (file, io_priority, cancellable, callback, user_data);
}

CeasefireDossier *
ceasefire_dossier_load_file_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

void
ceasefire_dossier_load_stream_async (GInputStream *stream, int io_priority,
                                     GCancellable *cancellable, GAsyncReadyCallback callback,
                                     gpointer user_data)
{
  g_return_if_fail (G_IS_INPUT_STREAM (stream));

  io_load_async (stream, io_priority, cancellable, callback, user_data);
}

CeasefireDossier *
ceasefire_dossier_load_stream_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/* Saving */

GBytes *
ceasefire_dossier_to_bytes (CeasefireDossier *self, CeasefireFormat format)
{
  g_autoptr (GString) text = NULL;

  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (format == CEASEFIRE_FORMAT_JSON || format == CEASEFIRE_FORMAT_JSON_LINES,
                        NULL);

  text = g_string_new (NULL);
  if (format == CEASEFIRE_FORMAT_JSON)
    ceasefire_json_write_dossier (text, self->header, G_LIST_MODEL (self));
  else
    ceasefire_json_write_dossier_lines (text, self->header, G_LIST_MODEL (self));
  return g_string_free_to_bytes (g_steal_pointer (&text));
}

/*
 * Where a local file is to be put in one step, behind all links; NULL for what is no regular file
 * and must be written as it is: devices, links to nothing, files of other machines.
 */
static char *
io_find_target (GFile *file)
{
  g_autofree char *path = g_file_get_path (file);
  char *real = path ? realpath (path, NULL) : NULL;
  g_autofree char *target = g_strdup (real);

  free (real);
  if (target)
    return g_file_test (target, G_FILE_TEST_IS_REGULAR) ? g_steal_pointer (&target) : NULL;
  return path && !g_file_test (path, G_FILE_TEST_IS_SYMLINK) ? g_steal_pointer (&path) : NULL;
}

/* Writes beside the file and renames; the old file keeps its rights and owner where it can. */
static gboolean
io_replace_local (const char *target, const char *text, gsize length, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (target);
  g_autoptr (GFileInfo) old = g_file_query_info (file, "unix::mode,unix::uid,unix::gid",
                                                 G_FILE_QUERY_INFO_NONE, NULL, NULL);
  g_autoptr (GError) failure = NULL;

  if (!g_file_set_contents_full (target, text, (gssize) length, G_FILE_SET_CONTENTS_CONSISTENT,
                                 0666, &failure))
    {
      g_set_error_literal (error, G_IO_ERROR,
                           g_io_error_from_file_error ((GFileError) failure->code),
                           failure->message);
      return FALSE;
    }
  if (old)
    g_file_set_attributes_from_info (file, old, G_FILE_QUERY_INFO_NONE, NULL, NULL);
  return TRUE;
}

/* To close with a cancelled cancellable is to give up; otherwise half a file took the old's place. */
static gboolean
io_replace_stream (GFile *file, const char *text, gsize length, GCancellable *cancellable,
                   GError **error)
{
  g_autoptr (GFileOutputStream) stream
    = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_NONE, cancellable, error);
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();

  if (stream == NULL)
    return FALSE;
  if (g_output_stream_write_all (G_OUTPUT_STREAM (stream), text, length, NULL, cancellable, error))
    return g_output_stream_close (G_OUTPUT_STREAM (stream), cancellable, error);
  g_cancellable_cancel (cancelled);
  g_output_stream_close (G_OUTPUT_STREAM (stream), cancelled, NULL);
  return FALSE;
}

/* g_file_replace_contents() is not enough: on a full disk it leaves half of the new content. */
static gboolean
io_replace (GFile *file, GBytes *bytes, GCancellable *cancellable, GError **error)
{
  g_autofree char *target = io_find_target (file);
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  return target ? io_replace_local (target, text, length, error)
                : io_replace_stream (file, text, length, cancellable, error);
}

gboolean
ceasefire_dossier_save_file (CeasefireDossier *self, GFile *file, CeasefireFormat format,
                             GCancellable *cancellable, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  bytes = ceasefire_dossier_to_bytes (self, format);
  return bytes && io_replace (file, bytes, cancellable, error);
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
  g_return_if_fail (format == CEASEFIRE_FORMAT_JSON || format == CEASEFIRE_FORMAT_JSON_LINES);

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

  bytes = ceasefire_dossier_to_bytes (self, format);
  if (bytes == NULL)
    return FALSE;
  text = g_bytes_get_data (bytes, &length);
  return g_output_stream_write_all (stream, text, length, NULL, cancellable, error);
}
