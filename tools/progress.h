/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-reader.h>

/* One line on standard error that says how far a reader is, and that is wiped at the end. */
typedef struct
{
  gboolean shown;
  CeasefireReader *reader;
  gint64 total; /* bytes that there are to read; -1 if that is not known */
  gboolean printed;
  gint64 next; /* when to say so again, in microseconds */
} ToolProgress;

/* @when is auto, for which NULL stands too (on a terminal), always or never. */
void progress_setup (ToolProgress *self, const char *when);
void progress_watch (ToolProgress *self, CeasefireReader *reader, gint64 total);
/* Before anything else is written to the terminal. */
void progress_clear (ToolProgress *self);
