/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/reader.h"

#include "core/error.h"
#include "core/problem.h"
#include "core/value.h"
#include "types/types.h"

#include <string.h>

/*
 * Between a stream of bytes and a stream of records: it reads, unpacks, and gives the text to the
 * decoder. What waits for input and what does not are kept apart, so that reading with and without
 * blocking differ in one line.
 */

G_DEFINE_FINAL_TYPE (CeasefireReader, ceasefire_reader, G_TYPE_OBJECT)

/* Progress */

static void
reader_drop_progress (CeasefireReader *self)
{
  if (self->progress_destroy)
    self->progress_destroy (self->progress_data);
  self->progress = NULL;
  self->progress_destroy = NULL;
}

void
ceasefire_reader_set_progress (CeasefireReader *self, CeasefireReaderProgress progress,
                               gpointer user_data, GDestroyNotify destroy)
{
  g_return_if_fail (CEASEFIRE_IS_READER (self));
  g_return_if_fail (!self->busy);

  reader_drop_progress (self);
  self->progress = progress;
  self->progress_data = user_data;
  self->progress_destroy = destroy;
}

/* Input */

/* Where to put more bytes: text goes to the decoder at once. */
static gpointer
reader_reserve (CeasefireReader *self, gsize *room)
{
  if (ceasefire_intake_is_plain (&self->intake))
    return ceasefire_json_stream_reserve (&self->json, room);
  return ceasefire_intake_reserve (&self->intake, room);
}

/* There are @length bytes where they were reserved. */
static void
reader_take_bytes (CeasefireReader *self, gsize length)
{
  if (length > 0 && ceasefire_intake_is_plain (&self->intake))
    ceasefire_json_stream_fill (&self->json, length);
  else
    ceasefire_intake_add (&self->intake, length);
  self->bytes += (gint64) length;
  if (self->progress)
    self->progress (self->bytes, self->bytes_total, self->progress_data);
}

/* A small file may well be a bomb: what is packed holds only so much. */
static gboolean
reader_check_ratio (CeasefireReader *self, GError **error)
{
  guint64 ratio = self->json.limits[CEASEFIRE_LIMIT_RATIO];
  g_autofree char *reason = NULL;

  if (self->intake.made <= CEASEFIRE_PACKING_RATIO_FROM
      || (self->intake.made - 1) / ratio < self->intake.taken)
    return TRUE;
  reason = g_strdup_printf (
    "the text is more than %" G_GUINT64_FORMAT " times as long as what it is packed in", ratio);
  ceasefire_error_set_at (error, CEASEFIRE_ERROR_LIMIT, self->json.line, self->json.column, NULL,
                          reason);
  return FALSE;
}

/* What is wrong with packed bytes is told at the end of the text that came out of them. */
static void
reader_place_failure (CeasefireReader *self, GError **error)
{
  g_autoptr (GError) failure = g_steal_pointer (error);
  guint line;
  guint column;

  ceasefire_json_stream_locate_end (&self->json, &line, &column);
  ceasefire_error_set_at (error, (CeasefireError) failure->code, line, column, NULL,
                          ceasefire_error_get_reason (failure));
}

/* Gives the decoder more text, or wants more bytes for it. */
static gboolean
reader_feed (CeasefireReader *self, gboolean *wanting, GError **error)
{
  gsize room;
  char *text = ceasefire_json_stream_reserve (&self->json, &room);
  gsize length;
  CeasefireIntakeResult result = ceasefire_intake_give (&self->intake, text, room, &length, error);

  *wanting = result == CEASEFIRE_INTAKE_MORE;
  if (result == CEASEFIRE_INTAKE_FAILED)
    reader_place_failure (self, error);
  if (result == CEASEFIRE_INTAKE_FAILED || !reader_check_ratio (self, error))
    return FALSE;
  if (length > 0 || result == CEASEFIRE_INTAKE_END)
    ceasefire_json_stream_fill (&self->json, length);
  return TRUE;
}

static void
reader_start (CeasefireReader *self)
{
  gsize length;
  const char *text;

  self->started = TRUE;
  ceasefire_notation_attach (&self->json, self->folder, self->is_loose);
  if (self->text == NULL)
    return;
  text = g_bytes_get_data (self->text, &length);
  ceasefire_json_stream_set_text (&self->json, text, length);
}

/* Problems */

static void
reader_list_problem (CeasefireReader *self, CeasefireProblem *problem)
{
  g_list_store_append (self->problems, problem);
  self->n_problems++;
}

static void
reader_add_problem (CeasefireReader *self, CeasefireProblem *problem)
{
  if (self->n_problems < self->json.limits[CEASEFIRE_LIMIT_PROBLEMS])
    reader_list_problem (self, problem);
  else
    self->n_omitted++;
}

static void
reader_tell_listener (CeasefireReader *self, CeasefireStep step, guint n_before)
{
  if (self->listener)
    self->listener (self->listener_data, step, n_before);
}

/* What was wrong with the thing that was read last. */
static void
reader_take_mistakes (CeasefireReader *self, CeasefireStep step)
{
  CeasefireJsonMistakes *mistakes = &self->json.decoder.mistakes;
  guint n_before = self->n_problems;

  if (ceasefire_json_mistakes_are_none (mistakes))
    return;
  for (guint i = 0; i < ceasefire_json_mistakes_count (mistakes); i++)
    {
      g_autoptr (CeasefireProblem) problem = ceasefire_json_mistakes_get (mistakes, i);

      reader_add_problem (self, problem);
    }
  self->n_omitted += mistakes->n_omitted;
  reader_tell_listener (self, step, n_before);
}

/* At the end: how many more there were. */
static void
reader_count_omitted (CeasefireReader *self)
{
  g_autoptr (CeasefireProblem) problem = NULL;
  g_autofree char *message = NULL;

  if (self->n_omitted == 0)
    return;
  message = g_strdup_printf ("%" G_GUINT64_FORMAT " more problems were met and are not listed",
                             self->n_omitted);
  problem = ceasefire_problem_new (CEASEFIRE_SEVERITY_ERROR, "limit", NULL, "", message);
  self->n_omitted = 0;
  reader_list_problem (self, problem);
  reader_tell_listener (self, CEASEFIRE_STEP_END, self->n_problems - 1);
}

/* One step of the decoder, with what is wrong with it. An error of the filter is none of the text. */
static CeasefireStep
reader_step (CeasefireReader *self, GError **error)
{
  CeasefireJsonMistakes *mistakes = &self->json.decoder.mistakes;
  guint64 room = self->json.limits[CEASEFIRE_LIMIT_PROBLEMS] - self->n_problems;
  CeasefireStep step;

  mistakes->max = self->keep_going ? room : 1;
  step = ceasefire_json_stream_step (&self->json);
  if (step == CEASEFIRE_STEP_MORE)
    return step;
  if (self->failure == NULL)
    {
      if (step == CEASEFIRE_STEP_FAILED || (step == CEASEFIRE_STEP_LEFT_OUT && !self->keep_going))
        ceasefire_json_mistakes_set_error (mistakes, error);
      reader_take_mistakes (self, step);
    }
  ceasefire_json_mistakes_clear (mistakes);
  return step;
}

/*
 * Where nothing more can be read: @failure, if it is of the data, is a problem. It ends reading without
 * an error if that is to go on, unless there is not even a header.
 */
static void
reader_end_early (CeasefireReader *self, GError *failure)
{
  if (self->keep_going && self->json.header && failure->domain == CEASEFIRE_ERROR)
    {
      self->is_cut_short = TRUE;
      g_error_free (failure);
    }
  else
    self->failure = failure;
}

static void
reader_fail_feeding (CeasefireReader *self, GError *failure)
{
  g_autoptr (CeasefireProblem) problem = ceasefire_problem_new_from_error (failure);
  guint n_before = self->n_problems;

  reader_add_problem (self, problem);
  reader_tell_listener (self, CEASEFIRE_STEP_FAILED, n_before);
  reader_end_early (self, failure);
}

/* To the next step that is somebody else's. */
static CeasefireStep
reader_step_on (CeasefireReader *self, GError **error)
{
  for (;;)
    {
      GError *failure = NULL;
      CeasefireStep step = reader_step (self, &failure);
      gboolean wanting;

      if (step == CEASEFIRE_STEP_FAILED && failure)
        reader_end_early (self, failure);
      else if (failure)
        g_propagate_error (error, failure);
      if (self->failure || (step != CEASEFIRE_STEP_MORE && step != CEASEFIRE_STEP_LEFT_OUT)
          || (step == CEASEFIRE_STEP_LEFT_OUT && !self->keep_going))
        return step;
      if (step == CEASEFIRE_STEP_LEFT_OUT)
        continue;
      if (!reader_feed (self, &wanting, &failure))
        {
          reader_fail_feeding (self, failure);
          return CEASEFIRE_STEP_FAILED;
        }
      if (wanting)
        return step;
    }
}

/*
 * Reads on as far as the bytes go: CEASEFIRE_STEP_MORE says that more of them are needed. When the
 * step is one that fails, @error is set.
 */
static CeasefireStep
reader_advance (CeasefireReader *self, GError **error)
{
  CeasefireStep step = CEASEFIRE_STEP_FAILED;

  if (!self->started)
    reader_start (self);
  if (!self->failure && !self->is_cut_short)
    step = reader_step_on (self, error);
  if (self->is_cut_short)
    step = CEASEFIRE_STEP_END;
  if (self->failure)
    {
      g_propagate_error (error, g_error_copy (self->failure));
      step = CEASEFIRE_STEP_FAILED;
    }
  if (step == CEASEFIRE_STEP_FAILED || step == CEASEFIRE_STEP_END)
    reader_count_omitted (self);
  if (step == CEASEFIRE_STEP_HEADER)
    self->header = ceasefire_value_ref (self->json.header);
  return step;
}

/* Reading, which may block */

/* To the next step that is not asking for more bytes. */
static CeasefireStep
reader_run_on (CeasefireReader *self, GCancellable *cancellable, GError **error)
{
  CeasefireStep step;

  while ((step = reader_advance (self, error)) == CEASEFIRE_STEP_MORE)
    {
      gsize room;
      gpointer bytes = reader_reserve (self, &room);
      gssize length = g_input_stream_read (self->stream, bytes, room, cancellable, error);

      if (length < 0)
        return CEASEFIRE_STEP_FAILED;
      reader_take_bytes (self, (gsize) length);
    }
  return step;
}

static CeasefireStep
reader_run (CeasefireReader *self, GCancellable *cancellable, GError **error)
{
  CeasefireStep step;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return CEASEFIRE_STEP_FAILED;
  self->busy = TRUE;
  step = reader_run_on (self, cancellable, error);
  self->busy = FALSE;
  return step;
}

/* An error that came behind records which were given first. */
static gboolean
reader_fail_late (CeasefireReader *self, GError **error)
{
  self->bad_line = self->late_is_line;
  self->late_is_line = FALSE;
  if (self->late == NULL)
    return FALSE;
  g_propagate_error (error, g_steal_pointer (&self->late));
  return TRUE;
}

CeasefireHeader *
ceasefire_reader_read_header (CeasefireReader *self, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (CEASEFIRE_IS_READER (self), NULL);
  g_return_val_if_fail (!self->busy, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (self->header == NULL)
    self->bad_line = reader_run (self, cancellable, error) == CEASEFIRE_STEP_LEFT_OUT;
  return self->header;
}

CeasefireRecord *
ceasefire_reader_read (CeasefireReader *self, GCancellable *cancellable, GError **error)
{
  CeasefireStep step;

  g_return_val_if_fail (CEASEFIRE_IS_READER (self), NULL);
  g_return_val_if_fail (!self->busy, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (reader_fail_late (self, error))
    return NULL;
  do
    step = reader_run (self, cancellable, error);
  while (step == CEASEFIRE_STEP_HEADER);
  self->bad_line = step == CEASEFIRE_STEP_LEFT_OUT;
  return step == CEASEFIRE_STEP_RECORD ? g_steal_pointer (&self->json.record) : NULL;
}

CeasefireRecord *
ceasefire_reader_next (CeasefireReader *self, GCancellable *cancellable, GError **error)
{
  CeasefireRecord *record;

  g_return_val_if_fail (CEASEFIRE_IS_READER (self), NULL);

  self->json.decoder.lends = TRUE;
  record = ceasefire_reader_read (self, cancellable, error);
  self->json.decoder.lends = FALSE;
  return record;
}

/* An error behind records that are given first; one that is no more than a wish is void. */
static void
reader_put_off (CeasefireReader *self, GError *error)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_error_free (error);
  else
    self->late = error;
  self->late_is_line = self->bad_line;
  self->bad_line = FALSE;
}

char **
ceasefire_reader_read_strings (CeasefireReader *self, const char *const *members, guint n_records,
                               guint *n_strings, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_autoptr (GPtrArray) strings = NULL;
  CeasefireRecord *record;

  g_return_val_if_fail (CEASEFIRE_IS_READER (self), NULL);
  g_return_val_if_fail (members != NULL && n_strings != NULL, NULL);

  *n_strings = 0;
  strings = g_ptr_array_new_with_free_func (g_free);
  for (; n_records > 0 && *members; n_records--)
    {
      record = ceasefire_reader_next (self, cancellable, &failure);
      if (record == NULL)
        break;
      for (guint i = 0; members[i]; i++)
        g_ptr_array_add (strings, ceasefire_record_dup_string (record, members[i]));
    }
  *n_strings = strings->len;
  if (failure && strings->len > 0)
    reader_put_off (self, g_steal_pointer (&failure));
  else if (failure)
    g_propagate_error (error, g_steal_pointer (&failure));
  return (char **) g_ptr_array_steal (strings, NULL);
}

/* Reading, which does not block */

/* What is read for a task. */
typedef struct
{
  GListStore *records; /* NULL: only the header is wanted */
  guint n_wanted;
} ReaderOrder;

static void
reader_order_free (gpointer data)
{
  ReaderOrder *order = data;

  g_clear_object (&order->records);
  g_free (order);
}

static void reader_got_bytes (GObject *source, GAsyncResult *result, gpointer user_data);

static void
reader_want_bytes (GTask *task)
{
  CeasefireReader *self = g_task_get_source_object (task);
  gsize room;
  gpointer bytes = reader_reserve (self, &room);

  g_input_stream_read_async (self->stream, bytes, room, g_task_get_priority (task),
                             g_task_get_cancellable (task), reader_got_bytes, g_object_ref (task));
}

/* @error is one that came now. */
static void
reader_deliver (GTask *task, CeasefireStep step, GError *error)
{
  CeasefireReader *self = g_task_get_source_object (task);
  ReaderOrder *order = g_task_get_task_data (task);

  self->busy = FALSE;
  if (error)
    self->bad_line = step == CEASEFIRE_STEP_LEFT_OUT;
  if (error && order->records && g_list_model_get_n_items (G_LIST_MODEL (order->records)) > 0)
    reader_put_off (self, g_steal_pointer (&error));
  if (error)
    g_task_return_error (task, error);
  else if (order->records)
    g_task_return_pointer (task, g_steal_pointer (&order->records), g_object_unref);
  else
    g_task_return_pointer (task, self->header, NULL);
}

static void
reader_continue (GTask *task)
{
  CeasefireReader *self = g_task_get_source_object (task);
  ReaderOrder *order = g_task_get_task_data (task);
  GError *error = NULL;
  CeasefireStep step;

  for (;;)
    {
      step = reader_advance (self, &error);
      if (step == CEASEFIRE_STEP_MORE)
        {
          reader_want_bytes (task);
          return;
        }
      if (step == CEASEFIRE_STEP_RECORD)
        {
          g_list_store_append (order->records, self->json.record);
          g_clear_object (&self->json.record);
          order->n_wanted--;
        }
      if (order->n_wanted == 0 || (step != CEASEFIRE_STEP_RECORD && step != CEASEFIRE_STEP_HEADER))
        break;
    }
  reader_deliver (task, step, error);
}

static void
reader_got_bytes (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  CeasefireReader *self = g_task_get_source_object (task);
  GError *error = NULL;
  gssize length = g_input_stream_read_finish (G_INPUT_STREAM (source), result, &error);

  if (length < 0)
    {
      reader_deliver (task, CEASEFIRE_STEP_FAILED, error);
      return;
    }
  reader_take_bytes (self, (gsize) length);
  reader_continue (task);
}

static GTask *
reader_new_task (CeasefireReader *self, int io_priority, GCancellable *cancellable,
                 GAsyncReadyCallback callback, gpointer user_data)
{
  GTask *task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_check_cancellable (task, FALSE); /* what has been read must not be lost */
  g_task_set_priority (task, io_priority);
  g_task_set_task_data (task, g_new0 (ReaderOrder, 1), reader_order_free);
  self->busy = TRUE;
  return task;
}

void
ceasefire_reader_read_header_async (CeasefireReader *self, int io_priority,
                                    GCancellable *cancellable, GAsyncReadyCallback callback,
                                    gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (CEASEFIRE_IS_READER (self));
  g_return_if_fail (!self->busy);

  task = reader_new_task (self, io_priority, cancellable, callback, user_data);
  if (self->header)
    reader_deliver (task, CEASEFIRE_STEP_HEADER, NULL);
  else if (g_task_return_error_if_cancelled (task))
    self->busy = FALSE;
  else
    reader_continue (task);
}

CeasefireHeader *
ceasefire_reader_read_header_finish (CeasefireReader *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

void
ceasefire_reader_read_many_async (CeasefireReader *self, guint n_records, int io_priority,
                                  GCancellable *cancellable, GAsyncReadyCallback callback,
                                  gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  GError *error = NULL;
  ReaderOrder *order;

  g_return_if_fail (CEASEFIRE_IS_READER (self));
  g_return_if_fail (n_records > 0);
  g_return_if_fail (!self->busy);

  task = reader_new_task (self, io_priority, cancellable, callback, user_data);
  order = g_task_get_task_data (task);
  order->records = g_list_store_new (CEASEFIRE_TYPE_RECORD);
  order->n_wanted = n_records;
  if (reader_fail_late (self, &error))
    {
      self->busy = FALSE;
      g_task_return_error (task, error);
    }
  else if (g_task_return_error_if_cancelled (task))
    self->busy = FALSE;
  else
    reader_continue (task);
}

GListModel *
ceasefire_reader_read_many_finish (CeasefireReader *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/* What is known of it */

CeasefireHeader *
ceasefire_reader_get_header (CeasefireReader *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_READER (self), NULL);

  return self->json.header;
}

CeasefireFormat
ceasefire_reader_get_format (CeasefireReader *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_READER (self), CEASEFIRE_FORMAT_UNSET);

  return self->json.format;
}

CeasefireCompression
ceasefire_reader_get_compression (CeasefireReader *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_READER (self), CEASEFIRE_COMPRESSION_NONE);

  return self->intake.compression;
}

guint64
ceasefire_reader_get_n_records (CeasefireReader *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_READER (self), 0);

  return self->json.n_records;
}

guint64
ceasefire_reader_get_n_skipped (CeasefireReader *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_READER (self), 0);

  return self->json.n_skipped;
}

GBytes *
ceasefire_reader_dup_bad_line (CeasefireReader *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_READER (self), NULL);

  return self->bad_line ? g_bytes_new (self->json.bad_line.text, self->json.bad_line.length) : NULL;
}

guint64
ceasefire_reader_get_limit (CeasefireReader *self, CeasefireLimit limit)
{
  g_return_val_if_fail (CEASEFIRE_IS_READER (self), 0);
  g_return_val_if_fail ((guint) limit < CEASEFIRE_N_LIMITS, 0);

  return self->json.limits[limit];
}

void
ceasefire_reader_set_limit (CeasefireReader *self, CeasefireLimit limit, guint64 value)
{
  g_return_if_fail (CEASEFIRE_IS_READER (self));
  g_return_if_fail (!self->started);
  g_return_if_fail ((guint) limit < CEASEFIRE_N_LIMITS);
  g_return_if_fail (value > 0);
  g_return_if_fail (value <= ceasefire_limit_get_maximum (limit));

  self->json.limits[limit] = value;
}

void
ceasefire_reader_set_header (CeasefireReader *self, CeasefireHeader *header)
{
  g_return_if_fail (CEASEFIRE_IS_READER (self));
  g_return_if_fail (!self->started);

  g_clear_pointer (&self->json.spare_header, ceasefire_value_unref);
  if (header)
    self->json.spare_header = ceasefire_value_freeze (ceasefire_value_ref (header));
}

/* Making */

static void
reader_finalize (GObject *object)
{
  CeasefireReader *self = CEASEFIRE_READER (object);

  ceasefire_reader_drop_filter (self);
  ceasefire_reader_drop_conditions (self);
  reader_drop_progress (self);
  ceasefire_json_stream_clear (&self->json);
  g_clear_pointer (&self->header, ceasefire_value_unref);
  g_clear_object (&self->stream);
  g_clear_pointer (&self->folder, ceasefire_notation_folder_unref);
  g_object_unref (self->problems);
  ceasefire_intake_clear (&self->intake);
  g_clear_pointer (&self->text, g_bytes_unref);
  g_clear_error (&self->failure);
  g_clear_error (&self->late);
  g_strfreev (self->types);
  g_string_free (self->candidate_type, TRUE);
  g_string_free (self->candidate_id, TRUE);
  G_OBJECT_CLASS (ceasefire_reader_parent_class)->finalize (object);
}

static void
ceasefire_reader_class_init (CeasefireReaderClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = reader_finalize;
}

static void
ceasefire_reader_init (CeasefireReader *self)
{
  ceasefire_json_stream_init (&self->json, &ceasefire_header_type);
  self->json.version = CEASEFIRE_FORMAT_VERSION;
  self->bytes_total = -1;
  self->problems = g_list_store_new (CEASEFIRE_TYPE_PROBLEM);
  self->candidate_type = g_string_new (NULL);
  self->candidate_id = g_string_new (NULL);
  /* Until a constructor gives a source, as g_object_new() alone does not. */
  self->failure = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_NOT_INITIALIZED,
                                       "the reader was made without a stream");
}

CeasefireReader *
ceasefire_reader_new (GInputStream *stream)
{
  CeasefireReader *self;

  g_return_val_if_fail (G_IS_INPUT_STREAM (stream), NULL);

  self = g_object_new (CEASEFIRE_TYPE_READER, NULL);
  self->stream = g_object_ref (stream);
  g_clear_error (&self->failure);
  return self;
}

CeasefireReader *
ceasefire_reader_new_for_bytes (GBytes *bytes)
{
  g_autoptr (GInputStream) stream = NULL;
  CeasefireReader *self;
  const guint8 *text;
  gsize length;

  g_return_val_if_fail (bytes != NULL, NULL);

  text = g_bytes_get_data (bytes, &length);
  if (ceasefire_packing_detect (text, length) != CEASEFIRE_COMPRESSION_NONE)
    {
      stream = g_memory_input_stream_new_from_bytes (bytes);
      return ceasefire_reader_new (stream);
    }
  self = g_object_new (CEASEFIRE_TYPE_READER, NULL);
  self->text = g_bytes_ref (bytes);
  g_clear_error (&self->failure);
  return self;
}

/* Devices and pipes have no length. */
static gint64
reader_find_length (GFileInputStream *stream, GCancellable *cancellable)
{
  g_autoptr (GFileInfo) info = g_file_input_stream_query_info (
    stream, G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_STANDARD_TYPE, cancellable, NULL);

  if (info == NULL || g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    return -1;
  return g_file_info_get_size (info);
}

CeasefireReader *
ceasefire_reader_new_for_file (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInputStream) stream = NULL;
  CeasefireReader *self;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  stream = g_file_read (file, cancellable, error);
  if (stream == NULL)
    return NULL;
  self = ceasefire_reader_new (G_INPUT_STREAM (stream));
  self->bytes_total = reader_find_length (stream, cancellable);
  ceasefire_reader_set_file (self, file);
  return self;
}
