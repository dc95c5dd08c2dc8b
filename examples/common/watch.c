/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A change begins a short rest, for editors write in several steps, and the rest ends with one making.
 * Changes while something is made lead to one more. So however often a file changes, nothing piles up,
 * and nothing waits for the changes to end.
 */
#include "watch.h"

#define REST 150 /* milliseconds */

struct _Watch
{
  GFile *file;
  GFileMonitor *monitor;
  WatchMake make;
  gpointer settings;
  GDestroyNotify free_product;
  WatchTell tell;
  gpointer data;

  GCancellable *cancellable;
  guint rest;
  gboolean is_busy;
  gboolean has_changed; /* since the making began */
};

static void watch_begin (Watch *self);

static void
watch_run (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  Watch *self = task_data;
  GError *error = NULL;
  gpointer product = self->make (self->file, self->settings, cancellable, &error);

  (void) source;
  if (product)
    g_task_return_pointer (task, product, self->free_product);
  else
    g_task_return_error (task, error);
}

static gboolean
watch_on_rest_over (gpointer data)
{
  Watch *self = data;

  self->rest = 0;
  watch_begin (self);
  return G_SOURCE_REMOVE;
}

static void
watch_plan (Watch *self)
{
  if (self->is_busy)
    self->has_changed = TRUE;
  else if (self->rest == 0)
    self->rest = g_timeout_add (REST, watch_on_rest_over, self);
}

/* The watch may be gone, which the cancellable tells. */
static void
watch_on_made (GObject *source, GAsyncResult *result, gpointer data)
{
  Watch *self = data;
  g_autoptr (GError) error = NULL;
  gpointer product = g_task_propagate_pointer (G_TASK (result), &error);

  (void) source;
  if (g_cancellable_is_cancelled (g_task_get_cancellable (G_TASK (result))))
    {
      if (product)
        self->free_product (product);
      self->is_busy = FALSE;
      watch_free (self);
      return;
    }
  self->is_busy = FALSE;
  self->tell (product, error, self->data);
  if (self->has_changed)
    watch_plan (self);
}

static void
watch_begin (Watch *self)
{
  g_autoptr (GTask) task = g_task_new (NULL, self->cancellable, watch_on_made, self);

  self->is_busy = TRUE;
  self->has_changed = FALSE;
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, self, NULL);
  g_task_run_in_thread (task, watch_run);
}

static void
watch_on_changed (GFileMonitor *monitor, GFile *file, GFile *other, GFileMonitorEvent event,
                  gpointer data)
{
  (void) monitor;
  (void) file;
  (void) other;
  (void) event;
  watch_plan (data);
}

Watch *
watch_new (GFile *file, WatchMake make, gpointer settings, GDestroyNotify free_product,
           WatchTell tell, gpointer data)
{
  Watch *self = g_new0 (Watch, 1);

  self->file = g_object_ref (file);
  self->make = make;
  self->settings = settings;
  self->free_product = free_product;
  self->tell = tell;
  self->data = data;
  self->cancellable = g_cancellable_new ();
  self->monitor = g_file_monitor_file (file, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
  if (self->monitor)
    {
      g_file_monitor_set_rate_limit (self->monitor, REST);
      g_signal_connect (self->monitor, "changed", G_CALLBACK (watch_on_changed), self);
    }
  watch_begin (self);
  return self;
}

/* While a thread is at work, the end of its work frees the rest. */
void
watch_free (Watch *self)
{
  g_cancellable_cancel (self->cancellable);
  if (self->monitor)
    {
      g_signal_handlers_disconnect_by_data (self->monitor, self);
      g_file_monitor_cancel (self->monitor);
    }
  g_clear_object (&self->monitor);
  if (self->rest)
    g_source_remove (self->rest);
  self->rest = 0;
  if (self->is_busy)
    return;
  g_object_unref (self->cancellable);
  g_object_unref (self->file);
  g_free (self);
}
