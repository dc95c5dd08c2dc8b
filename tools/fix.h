/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "checking.h"

#include <ceasefire/ceasefire-fixing.h>

/*
 * Files that are mended: what is changed in them is shown first, as `diff -u` does, and written only if
 * that is asked for.
 */

/* Whether files can be read, and changed in their places if that is asked for. */
gboolean fix_check_names (char *const *names, gboolean in_place, int *result);
/* The text of a file that can be read whole, and changed in its place if that is asked for. On failure says
 * so, sets *@result and returns NULL. */
CeasefireFixing *fix_open (const char *name, ToolChecking *checking, gboolean in_place,
                           int *result);
/* Makes all changes that have one right answer, or with @codes those alone whose code begins so. */
void fix_make (CeasefireFixing *fixing, const char *name, ToolChecking *checking,
               const char *codes);
/* Shows the changes, unless they are to be quiet, or makes them in the file. Returns 1 if there are some
 * that are shown alone. */
int fix_give (CeasefireFixing *fixing, const char *name, gboolean in_place, gboolean quiet);
