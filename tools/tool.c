/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "tool.h"

#include "choice.h"
#include "input.h"
#include "language.h"
#include "monitor-settings.h"
#include "output.h"
#include "severities.h"
#include "terminal.h"

#include <ceasefire/ceasefire-error.h>
#include <ceasefire/ceasefire-model.h>

/* What all commands have in common: their options, and how they say that something is wrong. Messages are
 * translated here, so that callers need not mark them: po/extract knows the names of these functions. */

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

static gboolean
prepare (ToolWork work, int *result)
{
  return tool_output_open (result) && (!(work & TOOL_LAYS_OUT) || terminal_open (result))
         && (!(work & TOOL_CHOOSES) || tool_choice_set_up (result))
         && (!(work & TOOL_MONITORS) || monitor_settings_set_up (result))
         && (!(work & TOOL_CHECKS) || severities_check (result))
         && (!(work & TOOL_READS) || tool_input_set_up (result));
}

gboolean
tool_parse (int *argc, char ***argv, ToolWork work, const char *arguments, const char *summary,
            const GOptionEntry *entries, int *result)
{
  g_autoptr (GOptionContext) context = g_option_context_new (arguments);
  g_autoptr (GError) error = NULL;

  g_option_context_set_summary (context, summary);
  g_option_context_set_translation_domain (context, TOOL_LANGUAGE_DOMAIN);
  g_option_context_set_ignore_unknown_options (context, (work & TOOL_TAKES_TEXT) != 0);
  if (work & TOOL_MONITORS)
    monitor_settings_add_options (context);
  g_option_context_add_main_entries (context, entries, NULL);
  if (work & TOOL_LAYS_OUT)
    terminal_add_options (context);
  if (work & TOOL_CHECKS)
    severities_add_options (context);
  if (work & TOOL_READS)
    tool_input_add_options (context, (work & TOOL_MONITORS) != 0);
  if (work & TOOL_CHOOSES)
    tool_choice_add_options (context, (work & TOOL_LAYS_OUT) != 0);
  tool_output_add_options (context, (work & TOOL_WRITES) != 0);
  g_option_group_set_translation_domain (g_option_context_get_main_group (context),
                                         TOOL_LANGUAGE_DOMAIN);
  if (!g_option_context_parse (context, argc, argv, &error))
    {
      *result = tool_fail_usage ("%s", error->message);
      return FALSE;
    }
  drop_dashes (argc, *argv);
  return prepare (work, result);
}

int
tool_fail_usage (const char *format, ...)
{
  g_autofree char *message = NULL;
  g_autofree char *safe = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (gettext (format), args);
  va_end (args);
  safe = terminal_escape (message);
  fprintf (stderr, _ ("ceasefire: %s; see ceasefire --help\n"), safe);
  tool_output_abandon ();
  return TOOL_USAGE;
}

int
tool_fail (const char *name, int code, const char *message)
{
  tool_complain (name, message);
  tool_output_abandon ();
  return code;
}

void
tool_complain (const char *name, const char *message)
{
  g_autofree char *safe_name = terminal_escape (name);
  g_autofree char *safe = terminal_escape (gettext (message));

  fprintf (stderr, "ceasefire: %s: %s\n", safe_name, safe);
}

/* What is wrong with the whole has no path. */
static void
print_fault (FILE *stream, const char *name, guint line, guint column, CeasefireSeverity severity,
             const char *code, const char *path, const char *message)
{
  g_autofree char *safe_name = terminal_escape (name);
  g_autofree char *safe_path = terminal_escape (path ? path : "");
  g_autofree char *safe = terminal_escape (message);

  fprintf (stream, "%s:%u:%u: %s: [%s] %s%s%s\n", safe_name, line, column,
           ceasefire_enum_to_word (CEASEFIRE_TYPE_SEVERITY, (int) severity), code, safe_path,
           *safe_path ? ": " : "", safe);
}

void
tool_print_problem (FILE *stream, const char *name, CeasefireProblem *problem)
{
  print_fault (stream, name, ceasefire_problem_get_line (problem),
               ceasefire_problem_get_column (problem), ceasefire_problem_get_severity (problem),
               ceasefire_problem_get_code (problem), ceasefire_problem_get_path (problem),
               ceasefire_problem_get_message (problem));
}

int
tool_fail_data (const char *name, const GError *error)
{
  print_fault (stderr, name, ceasefire_error_get_line (error), ceasefire_error_get_column (error),
               CEASEFIRE_SEVERITY_ERROR,
               ceasefire_error_code_to_string ((CeasefireError) error->code),
               ceasefire_error_get_path (error), ceasefire_error_get_reason (error));
  tool_output_abandon ();
  return TOOL_DATA;
}
