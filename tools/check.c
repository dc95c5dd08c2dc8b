/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "terminal.h"
#include "tool.h"

#include <stdio.h>
#include <string.h>

/* `ceasefire check`: every problem, one a line, where it stands in the file. */

static const char *
severity_name (CeasefireProblem *problem)
{
  return ceasefire_problem_get_severity (problem) == CEASEFIRE_SEVERITY_ERROR ? "error" : "warning";
}

static void
print_problem (const char *name, CeasefireProblem *problem, guint line, guint column)
{
  g_autofree char *safe_name = terminal_escape (name);
  g_autofree char *path = terminal_escape (ceasefire_problem_get_path (problem));
  g_autofree char *message = terminal_escape (ceasefire_problem_get_message (problem));

  printf ("%s:%u:%u: %s: [%s] %s: %s\n", safe_name, line, column, severity_name (problem),
          ceasefire_problem_get_code (problem), path, message);
}

/* Returns how many of them are errors. */
static guint
print_problems (const char *name, GBytes *bytes, GListModel *problems)
{
  guint n = g_list_model_get_n_items (problems);
  g_autofree guint *lines = g_new (guint, n);
  g_autofree guint *columns = g_new (guint, n);
  g_autofree const char **paths = g_new0 (const char *, n + 1);
  guint n_errors = 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      paths[i] = ceasefire_problem_get_path (problem);
    }
  ceasefire_json_locate (bytes, paths, lines, columns);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      print_problem (name, problem, lines[i], columns[i]);
      if (ceasefire_problem_get_severity (problem) == CEASEFIRE_SEVERITY_ERROR)
        n_errors++;
    }
  return n_errors;
}

/* @texts are ID=FILE, as --text has them. */
static int
put_texts_at_hand (CeasefireDossier *dossier, char **texts)
{
  for (; texts && *texts; texts++)
    {
      const char *equals = strchr (*texts, '=');
      g_autofree char *id = equals ? g_strndup (*texts, (gsize) (equals - *texts)) : NULL;
      g_autoptr (GBytes) bytes = NULL;
      g_autofree char *text = NULL;
      int result = TOOL_OK;

      if (id == NULL)
        return tool_fail_usage ("--text takes ID=FILE, not \"%s\"", *texts);
      bytes = tool_read (equals + 1, &result);
      if (bytes == NULL)
        return result;
      text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
      if (!g_utf8_validate_len (text, g_bytes_get_size (bytes), NULL))
        {
          tool_complain (equals + 1, "is not UTF-8");
          return TOOL_DATA;
        }
      ceasefire_dossier_set_document_text (dossier, id, text);
    }
  return TOOL_OK;
}

static int
check_file (const char *name, char **texts)
{
  int result = TOOL_OK;
  g_autoptr (GBytes) bytes = tool_read (name, &result);
  g_autoptr (CeasefireDossier) dossier = NULL;
  g_autoptr (GListModel) problems = NULL;
  g_autoptr (GError) error = NULL;

  if (bytes == NULL)
    return result;
  dossier = ceasefire_dossier_load_bytes (bytes, &error);
  if (dossier == NULL)
    {
      tool_print_error (name, error);
      return TOOL_DATA;
    }
  result = put_texts_at_hand (dossier, texts);
  if (result != TOOL_OK)
    return result;
  problems = ceasefire_dossier_check (dossier);
  return print_problems (name, bytes, problems) > 0 ? TOOL_DATA : TOOL_OK;
}

/* All files are checked; the highest code is the result, so trouble with a file outweighs data. */
int
tool_check (int argc, char **argv)
{
  g_auto (GStrv) texts = NULL;
  const GOptionEntry entries[]
    = { { "text", 0, 0, G_OPTION_ARG_STRING_ARRAY, &texts,
          "Compare quotes of the document ID with the text in FILE", "ID=FILE" },
        G_OPTION_ENTRY_NULL };
  int result = TOOL_OK;

  if (!tool_parse (&argc, &argv, "FILE...",
                   "Lists every problem as FILE:LINE:COLUMN: severity: [code] path: sentence.\n"
                   "The result is 0 without errors, 65 with.",
                   entries, &result))
    return result;
  if (argc < 2)
    return tool_fail_usage ("check needs a FILE");
  for (int i = 1; i < argc; i++)
    {
      int one = check_file (argv[i], texts);

      result = MAX (result, one);
    }
  return result;
}
