/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

/* Which records a command is about: --type, --where and --review. */
typedef struct
{
  char **types;      /* NULL: all */
  char **conditions; /* MEMBER=VALUE, with --review as one of them; a record must meet all */
} ToolChoice;

/* Where --width is an option too, -w is that one. */
void tool_choice_add_options (GOptionContext *context, gboolean has_width);
/* Takes in what they say; on failure says so, sets *@result and returns FALSE. */
gboolean tool_choice_set_up (int *result);
const ToolChoice *tool_choice_get (void);
/* Whether they say anything. */
gboolean tool_choice_is_made (void);
