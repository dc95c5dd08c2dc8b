/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "tool.h"

#include "completion.h"
#include "input.h"
#include "language.h"
#include "names.h"
#include "output.h"

#include <ceasefire/ceasefire-version.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* A new command is a row here and a file of its own. */
static const ToolCommand commands[] = {
  { "check", "FILE...", N_ ("list every problem of dossiers"), tool_check },
  { "show", "FILE [ID]", N_ ("print a dossier, or one record, for readers"), tool_show },
  { "convert", "FILE", N_ ("rewrite a dossier in canonical form"), tool_convert },
  { "import", "FILE...", N_ ("make a dossier of the rows of feeds, by a mapping"), tool_import },
  { "diff", "A B", N_ ("tell what changed from one dossier to another"), tool_diff },
  { "patch", "FILE CHANGES", N_ ("make the changes that diff told, or take them back"),
    tool_patch },
  { "merge", "FILE FILE...", N_ ("put the records of dossiers into one"), tool_merge },
  { "redact", "FILE", N_ ("leave out what is above a mark, and what shows it"), tool_redact },
  { "monitor", "FILE", N_ ("say what became of each clause, on whose word"), tool_monitor },
  { "report", "FILE...", N_ ("write a page of what is recorded and what came of it"), tool_report },
  { "schema", "[TYPE]", N_ ("print the JSON Schema of dossiers, or of one type"), tool_schema },
  { "date", "TEXT...", N_ ("say what EDTF dates mean"), tool_date },
  { "anchor", "TEXT WORDS", N_ ("find where words stand in a text"), tool_anchor },
  { "reanchor", "FILE", N_ ("give quotes of an edited text their new offsets"), tool_reanchor },
  { "fmt", "FILE...", N_ ("lay out files in the dossier notation"), tool_fmt },
  { "highlight", "EDITOR", N_ ("print the notation's colours for an editor"), tool_highlight },
};

static void
print_help (FILE *stream)
{
  fputs (_ ("Usage: ceasefire COMMAND [OPTION...] ...\n\n"
            "Works with dossiers of who met whom, who said what, and what was agreed.\n\n"
            "Commands:\n"),
         stream);
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    fprintf (stream, "  %-9s %-12s %s\n", commands[i].name, commands[i].arguments,
             gettext (commands[i].summary));
  fputs (_ ("\n`ceasefire COMMAND --help` tells the options of a command, --version the "
            "version.\nA FILE of - is standard input.\n"),
         stream);
}

static void
list_commands (const char *names[G_N_ELEMENTS (commands) + 1])
{
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    names[i] = commands[i].name;
  names[G_N_ELEMENTS (commands)] = NULL;
}

static int
print_completion (const char *shell)
{
  const char *names[G_N_ELEMENTS (commands) + 1];

  if (g_strcmp0 (shell, "bash") != 0)
    return tool_fail_usage ("--completion takes the name of a shell, which is bash");
  list_commands (names);
  completion_print (names);
  return TOOL_OK;
}

static int
run_command (const char *name, int argc, char **argv)
{
  const char *names[G_N_ELEMENTS (commands) + 1];

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (commands[i].name, name))
      return tool_output_close (tool_input_judge (commands[i].run (argc, argv)));
  list_commands (names);
  return tool_fail_name ("COMMAND", name, names);
}

/*
 * A closed standard descriptor would be given to the next file that is opened, and messages would be
 * written into it. One that fails whenever it is used stands in its place.
 */
static void
fill_standard_descriptors (void)
{
  for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
    if (fcntl (fd, F_GETFD) < 0 && errno == EBADF)
      (void) open ("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

/*
 * Runs at exit, since GOption prints help and exits by itself. What could not be written shows when
 * it is flushed or, on some file systems, no sooner than when it is closed.
 */
static void
close_standard_output (void)
{
  gboolean failed = fflush (stdout) != 0;

  failed = ferror (stdout) != 0 || failed;
  failed = close (STDOUT_FILENO) != 0 || failed;
  if (!failed)
    return;
  tool_complain (_ ("standard output"), "could not be written");
  _exit (TOOL_IO);
}

int
main (int argc, char **argv)
{
  fill_standard_descriptors ();
  signal (SIGXFSZ,
          SIG_IGN); /* a file that may grow no further is an output that cannot be written */
  atexit (close_standard_output);
  tool_language_set_up ();
  if (argc < 2)
    {
      print_help (stderr);
      return TOOL_USAGE;
    }
  if (g_str_equal (argv[1], "--help") || g_str_equal (argv[1], "-h"))
    {
      print_help (stdout);
      return TOOL_OK;
    }
  if (g_str_equal (argv[1], "--version"))
    {
      printf ("ceasefire %s\n", ceasefire_get_version ());
      return TOOL_OK;
    }
  if (g_str_equal (argv[1], "--completion"))
    return print_completion (argv[2]);
  if (*argv[1] == '-')
    return tool_fail_usage ("unknown option %s", argv[1]);
  g_set_prgname ("ceasefire");
  return run_command (argv[1], argc - 1, argv + 1);
}
