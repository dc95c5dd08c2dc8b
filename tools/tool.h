/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-problem.h>
#include <stdio.h>

/* What the command returns to the shell, after sysexits.h. */
enum
{
  TOOL_OK = 0,
  TOOL_DIFFERENT = 1, /* as diff(1) has it */
  TOOL_USAGE = 64,    /* whatever the files hold */
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
int tool_patch (int argc, char **argv);
int tool_merge (int argc, char **argv);
int tool_redact (int argc, char **argv);
int tool_import (int argc, char **argv);
int tool_monitor (int argc, char **argv);
int tool_report (int argc, char **argv);
int tool_schema (int argc, char **argv);
int tool_date (int argc, char **argv);
int tool_anchor (int argc, char **argv);
int tool_reanchor (int argc, char **argv);
int tool_fmt (int argc, char **argv);
int tool_highlight (int argc, char **argv);

/* What a command does, and so which of the options it takes that are the same everywhere. */
typedef enum
{
  TOOL_PRINTS = 0,          /* --output */
  TOOL_READS = 1 << 0,      /* dossiers: --limit, --header, --keep-going */
  TOOL_MONITORS = 1 << 1,   /* --at and so on; --limit of entries too */
  TOOL_LAYS_OUT = 1 << 2,   /* text in lines: --width, --color */
  TOOL_WRITES = 1 << 3,     /* a dossier: --to, --compress */
  TOOL_TAKES_TEXT = 1 << 4, /* of which some begins with a dash: what is no option is an argument */
  TOOL_CHOOSES = 1 << 5,    /* some of the records: --type, --where, --review */
  TOOL_CHECKS = 1 << 6,     /* --error, --warning, --note, --ignore */
} ToolWork;

/*
 * Takes the options of a command out of its arguments, and makes input and output ready; FALSE, with
 * *result set, if it is done.
 */
gboolean tool_parse (int *argc, char ***argv, ToolWork work, const char *arguments,
                     const char *summary, const GOptionEntry *entries, int *result);

/* The command has failed, and what --output names stays as it was. What is said is translated here. */
int tool_fail_usage (const char *format, ...) G_GNUC_PRINTF (1, 2);
/* Says so of @name, and returns @code. */
int tool_fail (const char *name, int code, const char *message);
/* The same of an error of its data, which it tells in the form of a problem. */
int tool_fail_data (const char *name, const GError *error);

/* Says on standard error what is wrong with @name. */
void tool_complain (const char *name, const char *message);
/* A problem of the data, in the form of a compiler's. */
void tool_print_problem (FILE *stream, const char *name, CeasefireProblem *problem);
