/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * One program runs at a time. A change while it runs ends it and begins the next; so does too long a time.
 */
#include "report.h"

#define SECONDS 300 /* that a report may take */

struct _Report
{
  const char *program;
  const char *file;
  const char *at;
  const char *up_to;

  GCancellable *running; /* or NULL */
  GSubprocess *process;
  guint timeout;
  GBytes *html;
  char *reason;
};

static void
report_stop (Report *self)
{
  if (self->timeout)
    g_source_remove (self->timeout);
  self->timeout = 0;
  if (self->running)
    g_cancellable_cancel (self->running);
  if (self->process)
    g_subprocess_force_exit (self->process);
  g_clear_object (&self->running);
  g_clear_object (&self->process);
}

static void
report_set (Report *self, GBytes *html, char *reason)
{
  g_clear_pointer (&self->html, g_bytes_unref);
  g_free (self->reason);
  self->html = html;
  self->reason = reason;
}

/* The first line of what a program said on standard error. */
static char *
report_get_first_line (GBytes *said)
{
  gsize length = 0;
  const char *text = said ? g_bytes_get_data (said, &length) : NULL;
  const char *end = length ? memchr (text, '\n', length) : NULL;
  g_autofree char *line = g_strndup (text ? text : "", end ? (gsize) (end - text) : length);

  return g_utf8_make_valid (line, -1);
}

static void
report_on_done (GObject *source, GAsyncResult *result, gpointer data)
{
  GSubprocess *process = G_SUBPROCESS (source);
  g_autoptr (GBytes) html = NULL;
  g_autoptr (GBytes) said = NULL;
  g_autoptr (GError) error = NULL;
  Report *self = data;

  if (!g_subprocess_communicate_finish (process, result, &html, &said, &error)
      && g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return; /* a newer one runs, or the report is gone */
  if (error)
    report_set (self, NULL, g_strdup (error->message));
  else if (!g_subprocess_get_successful (process))
    {
      g_autofree char *line = report_get_first_line (said);

      report_set (self, NULL,
                  g_strdup_printf ("There is no report: the program ended with: %s", line));
    }
  else
    report_set (self, g_steal_pointer (&html), NULL);
  report_stop (self);
}

static gboolean
report_on_timeout (gpointer data)
{
  Report *self = data;

  self->timeout = 0;
  report_stop (self);
  report_set (self, NULL, g_strdup ("There is no report: it took too long to make."));
  return G_SOURCE_REMOVE;
}

Report *
report_new (const char *program, const char *file, const char *at, const char *up_to)
{
  Report *self = g_new0 (Report, 1);

  self->program = program ? program : "ceasefire";
  self->file = file;
  self->at = at;
  self->up_to = up_to;
  self->reason = g_strdup ("The report is being made. Please try again in a moment.");
  return self;
}

void
report_free (Report *self)
{
  report_stop (self);
  report_set (self, NULL, NULL);
  g_free (self);
}

void
report_make (Report *self)
{
  const char *arguments[9] = { self->program, "report", self->file, "-o", "-" };
  gsize n_arguments = 5;
  g_autoptr (GError) error = NULL;

  if (self->at)
    {
      arguments[n_arguments++] = "--at";
      arguments[n_arguments++] = self->at;
    }
  if (self->up_to)
    {
      arguments[n_arguments++] = "--up-to";
      arguments[n_arguments++] = self->up_to;
    }
  report_stop (self);
  self->process = g_subprocess_newv (
    arguments, G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE, &error);
  if (self->process == NULL)
    {
      report_set (self, NULL, g_strdup_printf ("There is no report: %s", error->message));
      return;
    }
  self->running = g_cancellable_new ();
  self->timeout = g_timeout_add_seconds (SECONDS, report_on_timeout, self);
  g_subprocess_communicate_async (self->process, NULL, self->running, report_on_done, self);
}

GBytes *
report_get (const Report *self, const char **reason)
{
  *reason = self->reason;
  return self->html;
}
