/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

/*
 * A file that is being read, or standard input for "-". It is opened once, for what is no regular
 * file cannot be read again: of that, the bytes that were read are kept until it is rewound, or until
 * they are let go.
 */
typedef struct
{
  const char *name;
  GInputStream *stream;
  int fd;
  gint64 start; /* offset at which reading began; -1 for what is no regular file */
  gint64 size;  /* bytes from there to the end; -1 for what has no length */
} ToolInput;

/* On failure says so, sets *@result and returns FALSE. */
gboolean tool_input_open (ToolInput *self, const char *name, int *result);
/* There will be no rewinding. */
void tool_input_let_go (ToolInput *self);
/* From then on `stream` gives again, from the beginning, what was read from it. On failure says so,
 * sets *@result and returns FALSE. */
gboolean tool_input_rewind (ToolInput *self, int *result);
void tool_input_close (ToolInput *self);
/* Says what went wrong while @name was read, and returns the code for it. */
int tool_input_complain (const char *name, const GError *error);

/* The whole of a file, or of standard input for "-". On failure says so, and returns NULL. */
GBytes *tool_read (const char *name, int *result);
