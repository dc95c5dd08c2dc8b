/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "progress.h"

#include <stdio.h>
#include <unistd.h>

/* What is done sooner needs no progress. */
#define PROGRESS_FIRST (G_USEC_PER_SEC / 2)
#define PROGRESS_STEP (G_USEC_PER_SEC / 10)

void
progress_setup (ToolProgress *self, const char *when)
{
  if (when == NULL || g_str_equal (when, "auto"))
    self->shown = isatty (STDERR_FILENO) != 0;
  else
    self->shown = g_str_equal (when, "always");
}

/* Carriage return and erasing to the end of the line: ECMA-48. */
void
progress_clear (ToolProgress *self)
{
  if (self->printed)
    fputs ("\r\033[K", stderr);
  self->printed = FALSE;
}

static void
progress_print (const ToolProgress *self, gint64 bytes)
{
  guint64 n_records = ceasefire_reader_get_n_records (self->reader);

  fprintf (stderr, "\r%" G_GUINT64_FORMAT " records, %.1f MB", n_records, (double) bytes / 1e6);
  if (self->total > 0)
    fprintf (stderr, ", %.0f %%", 100.0 * (double) bytes / (double) self->total);
  fputs ("\033[K", stderr);
  fflush (stderr);
}

static void
progress_hear (gint64 bytes, gint64 total, gpointer user_data)
{
  ToolProgress *self = user_data;
  gint64 now = g_get_monotonic_time ();

  (void) total;
  if (now < self->next)
    return;
  self->next = now + PROGRESS_STEP;
  self->printed = TRUE;
  progress_print (self, bytes);
}

void
progress_watch (ToolProgress *self, CeasefireReader *reader, gint64 total)
{
  if (!self->shown)
    return;
  self->reader = reader;
  self->total = total;
  self->next = g_get_monotonic_time () + PROGRESS_FIRST;
  ceasefire_reader_set_progress (reader, progress_hear, self, NULL);
}
