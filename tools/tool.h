/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

/* What the command returns to the shell, after sysexits.h. */
enum
{
  TOOL_OK = 0,
  TOOL_DIFFERENT = 1, /* as diff(1) has it */
  TOOL_USAGE = 64,
  TOOL_DATA = 65,
  TOOL_NO_INPUT = 66,
  TOOL_IO = 74,
};

typedef struct
{
  const char *name;
  const char *arguments;
  const char *summary;
  int (*run) (int argc, char **argv);
} ToolCommand;

int tool_check (int argc, char **argv);
int tool_show (int argc, char **argv);
int tool_convert (int argc, char **argv);
int tool_diff (int argc, char **argv);
int tool_monitor (int argc, char **argv);
int tool_schema (int argc, char **argv);
int tool_date (int argc, char **argv);

/* Takes the options of a command out of its arguments; FALSE, with *result set, if it is done. */
gboolean tool_parse (int *argc, char ***argv, const char *arguments, const char *summary,
                     const GOptionEntry *entries, int *result);
int tool_fail_usage (const char *format, ...) G_GNUC_PRINTF (1, 2);

/* Says on standard error what went wrong with a file. */
void tool_complain (const char *name, const char *message);
/* An error of loading, in the form of a compiler's. */
void tool_print_error (const char *name, const GError *error);
