/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "input.h"
#include "language.h"
#include "output.h"
#include "tool.h"

#include <ceasefire/ceasefire-diff.h>

/* `ceasefire patch`: a dossier with the changes that `ceasefire diff --format json` told. */

static CeasefireDiff *
load_changes (const char *name, int *result)
{
  g_autoptr (GBytes) bytes = tool_read (name, result);
  g_autoptr (GError) error = NULL;
  CeasefireDiff *diff = bytes ? ceasefire_diff_from_json (bytes, &error) : NULL;

  if (error)
    *result = tool_fail_data (name, error);
  return diff;
}

static int
patch_file (const char *name, const char *changes, gboolean back)
{
  int result = TOOL_OK;
  g_autoptr (CeasefireDossier) dossier = tool_load (name, &result);
  g_autoptr (CeasefireDiff) diff = dossier ? load_changes (changes, &result) : NULL;
  g_autoptr (GError) error = NULL;

  if (diff == NULL)
    return result;
  if (back ? ceasefire_dossier_revert (dossier, diff, &error)
           : ceasefire_dossier_apply (dossier, diff, &error))
    return tool_output_write (dossier);
  return tool_fail (name, TOOL_DIFFERENT, error->message);
}

int
tool_patch (int argc, char **argv)
{
  gboolean back = FALSE;
  const GOptionEntry entries[]
    = { { "reverse", 'R', 0, G_OPTION_ARG_NONE, &back, N_ ("Take the changes back"), NULL },
        G_OPTION_ENTRY_NULL };
  int result = TOOL_OK;

  if (!tool_parse (&argc, &argv, TOOL_READS | TOOL_WRITES, "FILE CHANGES",
                   N_ ("Makes the changes that `ceasefire diff --format json` told, all or none."),
                   entries, &result))
    return result;
  if (argc != 3)
    return tool_fail_usage ("patch needs a FILE and its CHANGES");
  if (!tool_input_check_names (argv + 1, &result))
    return result;
  return patch_file (argv[1], argv[2], back);
}
