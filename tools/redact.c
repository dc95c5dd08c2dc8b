/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "input.h"
#include "language.h"
#include "output.h"
#include "tool.h"

#include <ceasefire/ceasefire-dossier.h>
#include <ceasefire/ceasefire-error.h>

/* `ceasefire redact`: a dossier without what is above a mark. */

/* On standard error, since the dossier may be printed. */
static void
tell_missing (const char *name, CeasefireDossier *dossier)
{
  g_autoptr (GListModel) missing = ceasefire_dossier_list_missing (dossier);
  guint n = g_list_model_get_n_items (missing);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (missing, i);

      tool_complain (name, ceasefire_problem_get_message (problem));
    }
}

static int
redact_file (const char *name, const char *up_to, const char *unmarked)
{
  int result = TOOL_OK;
  g_autoptr (CeasefireDossier) dossier = tool_load (name, &result);
  g_autoptr (CeasefireDossier) redacted = NULL;
  g_autoptr (GError) error = NULL;

  if (dossier == NULL)
    return result;
  redacted = ceasefire_dossier_redact (dossier, up_to, unmarked, &error);
  if (redacted)
    {
      tell_missing (name, redacted);
      return tool_output_write (redacted);
    }
  if (g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_NOT_FOUND))
    return tool_fail_usage ("%s", error->message);
  return tool_fail (name, TOOL_DATA, error->message);
}

int
tool_redact (int argc, char **argv)
{
  g_autofree char *up_to = NULL;
  g_autofree char *unmarked = NULL;
  const GOptionEntry entries[]
    = { { "up-to", 'u', 0, G_OPTION_ARG_STRING, &up_to,
          N_ ("The highest mark of what stays, such as tlp-green"), "MARK" },
        { "unmarked", 0, 0, G_OPTION_ARG_STRING, &unmarked,
          N_ ("The mark of what has none, in a dossier without one"), "MARK" },
        G_OPTION_ENTRY_NULL };
  int result = TOOL_OK;

  if (!tool_parse (
        &argc, &argv, TOOL_READS | TOOL_WRITES, "FILE",
        N_ ("Writes a dossier without what is above a mark, and without what would show it.\n"
            "How much is missing is told on standard error."),
        entries, &result))
    return result;
  if (argc != 2)
    return tool_fail_usage ("redact takes one FILE");
  if (up_to == NULL)
    return tool_fail_usage ("redact needs --up-to MARK");
  return redact_file (argv[1], up_to, unmarked);
}
