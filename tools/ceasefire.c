/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "tool.h"

#include "names.h"
#include "terminal.h"

#include <ceasefire/ceasefire-error.h>
#include <ceasefire/ceasefire-version.h>
#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* A new command is a row here and a file of its own. */
static const ToolCommand commands[] = {
  { "check", "FILE...", "list every problem of dossiers", tool_check },
  { "show", "FILE [ID]", "print a dossier, or one record, for readers", tool_show },
  { "convert", "FILE", "rewrite a dossier in canonical form", tool_convert },
  { "diff", "A B", "tell what changed from one dossier to another", tool_diff },
  { "monitor", "FILE", "say what became of each clause, on whose word", tool_monitor },
  { "schema", "[TYPE]", "print the JSON Schema of dossiers, or of one type", tool_schema },
  { "date", "TEXT...", "say what EDTF dates mean", tool_date },
};

static void
print_help (FILE *stream)
{
  fprintf (stream, "Usage: ceasefire COMMAND [OPTION...] ...\n\n"
                   "Works with dossiers of who met whom, who said what, and what was agreed.\n\n"
                   "Commands:\n");
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    fprintf (stream, "  %-8s %-12s %s\n", commands[i].name, commands[i].arguments,
             commands[i].summary);
  fprintf (stream, "\n`ceasefire COMMAND --help` tells the options of a command, --version the "
                   "version.\nA FILE of - is standard input.\n");
}

int
tool_fail_usage (const char *format, ...)
{
  g_autofree char *message = NULL;
  g_autofree char *safe = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  safe = terminal_escape (message);
  fprintf (stderr, "ceasefire: %s; see ceasefire --help\n", safe);
  return TOOL_USAGE;
}

/* GOption leaves a -- before an argument that looks like an option. */
static void
drop_dashes (int *argc, char **argv)
{
  if (*argc < 2 || !g_str_equal (argv[1], "--"))
    return;
  for (int i = 1; i < *argc; i++)
    argv[i] = argv[i + 1];
  --*argc;
}

gboolean
tool_parse (int *argc, char ***argv, const char *arguments, const char *summary,
            const GOptionEntry *entries, int *result)
{
  g_autoptr (GOptionContext) context = g_option_context_new (arguments);
  g_autoptr (GError) error = NULL;

  g_option_context_set_summary (context, summary);
  g_option_context_add_main_entries (context, entries, NULL);
  if (g_option_context_parse (context, argc, argv, &error))
    {
      drop_dashes (argc, *argv);
      return TRUE;
    }
  *result = tool_fail_usage ("%s", error->message);
  return FALSE;
}

void
tool_complain (const char *name, const char *message)
{
  g_autofree char *safe_name = terminal_escape (name);
  g_autofree char *safe = terminal_escape (message);

  fprintf (stderr, "ceasefire: %s: %s\n", safe_name, safe);
}

void
tool_print_error (const char *name, const GError *error)
{
  const char *path = ceasefire_error_get_path (error);
  g_autofree char *safe_name = terminal_escape (name);
  g_autofree char *safe_path = terminal_escape (path ? path : "");
  g_autofree char *safe_reason = terminal_escape (ceasefire_error_get_reason (error));

  printf ("%s:%u:%u: error: [%s] %s: %s\n", safe_name, ceasefire_error_get_line (error),
          ceasefire_error_get_column (error),
          error->domain == CEASEFIRE_ERROR
            ? ceasefire_error_code_to_string ((CeasefireError) error->code)
            : "error",
          safe_path, safe_reason);
}

static int
run_command (const char *name, int argc, char **argv)
{
  const char *names[G_N_ELEMENTS (commands) + 1] = { NULL };

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (commands[i].name, name))
      return commands[i].run (argc, argv);
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    names[i] = commands[i].name;
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
  tool_complain ("standard output", "could not be written");
  _exit (TOOL_IO);
}

int
main (int argc, char **argv)
{
  fill_standard_descriptors ();
  atexit (close_standard_output);
  setlocale (LC_ALL, "");
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
  if (*argv[1] == '-')
    return tool_fail_usage ("unknown option %s", argv[1]);
  g_set_prgname ("ceasefire");
  return run_command (argv[1], argc - 1, argv + 1);
}
