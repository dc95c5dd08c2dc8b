/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

/* The report that the program ceasefire makes of the file, made anew in the background. */
typedef struct _Report Report;

/* All are strings of the caller's that last; @program may be NULL for the one on the path, @at and @up_to
 * for what the program does by itself. */
Report *report_new (const char *program, const char *file, const char *at, const char *up_to);
void report_free (Report *self);
/* The file has changed. */
void report_make (Report *self);
/* The newest that could be made; or NULL, and why there is none. Both belong to the report. */
GBytes *report_get (const Report *self, const char **reason);
