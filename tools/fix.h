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
/* The text of a file that can be read whole, and changed in its place if that is asked for; *@checked, which is
 * empty, takes in what it says. On failure says so, sets *@result and returns NULL. */
CeasefireFixing *fix_open (const char *name, ToolChecking *checking, gboolean in_place,
                           ToolChecked *checked, int *result);
/* Makes all changes that have one right answer, or with @codes those alone whose code begins so; *@checked is
 * then of the changed text. Returns the code for a failure to read that, which it tells. */
int fix_make (CeasefireFixing *fixing, const char *name, ToolChecking *checking,
              ToolChecked *checked, const char *codes);
/* Shows the changes, unless they are to be quiet, or makes them in the file. Returns 1 if there are some
 * that are shown alone. */
int fix_give (CeasefireFixing *fixing, const char *name, gboolean in_place, gboolean quiet);
