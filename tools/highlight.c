/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "names.h"
#include "language.h"
#include "tool.h"

#include <ceasefire/ceasefire-model.h>
#include <ceasefire/ceasefire-notation.h>
#include <stdio.h>

/* `ceasefire highlight`: the dossier notation in colours, for editors. */

int
tool_highlight (int argc, char **argv)
{
  const GOptionEntry entries[] = { G_OPTION_ENTRY_NULL };
  g_auto (GStrv) kinds = ceasefire_enum_list_words (CEASEFIRE_TYPE_HIGHLIGHTING);
  g_autofree char *text = NULL;
  int result = TOOL_OK;

  if (!tool_parse (&argc, &argv, TOOL_PRINTS, "EDITOR",
                   N_ ("Prints the file by which an editor shows the dossier notation in colours: "
                       "textmate or vim."),
                   entries, &result))
    return result;
  if (argc != 2)
    return tool_fail_usage ("highlight needs an EDITOR");
  if (!tool_check_name ("EDITOR", argv[1], (const char *const *) kinds, &result))
    return result;
  text = ceasefire_notation_print_highlighting (
    (CeasefireHighlighting) ceasefire_enum_from_word (CEASEFIRE_TYPE_HIGHLIGHTING, argv[1]));
  fputs (text, stdout);
  return TOOL_OK;
}
