/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "tool.h"

#include "language.h"

#include <ceasefire/ceasefire-schema.h>
#include <stdio.h>

/* `ceasefire schema`: the format for validators and editors. */

static int
print_schema (const char *name, gboolean for_generators)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *schema = for_generators ? ceasefire_schema_for_generators (name, &error)
                                           : ceasefire_schema_to_json (name, &error);

  if (schema == NULL)
    return tool_fail_usage ("%s", error->message);
  fputs (schema, stdout);
  return TOOL_OK;
}

int
tool_schema (int argc, char **argv)
{
  gboolean for_generators = FALSE;
  const GOptionEntry entries[]
    = { { "for-generators", 0, 0, G_OPTION_ARG_NONE, &for_generators,
          N_ ("In draft 7, a class for each type, for programs that make code"), NULL },
        G_OPTION_ENTRY_NULL };
  g_auto (GStrv) names = ceasefire_schema_list_names ();
  g_autofree char *list = g_strjoinv (" ", names);
  g_autofree char *summary = g_strdup_printf (
    _ ("Prints the JSON Schema (draft 2020-12) of dossiers, or of one TYPE of these:\n%s"), list);
  int result = TOOL_OK;

  if (!tool_parse (&argc, &argv, TOOL_PRINTS, "[TYPE]", summary, entries, &result))
    return result;
  if (argc > 2)
    return tool_fail_usage ("schema takes one TYPE");
  return print_schema (argc == 2 ? argv[1] : NULL, for_generators);
}
