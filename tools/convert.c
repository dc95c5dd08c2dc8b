/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "tool.h"

#include <stdio.h>

/* `ceasefire convert`: a dossier in canonical form. */

static CeasefireFormat
find_format (const char *name)
{
  if (name == NULL || g_str_equal (name, "json"))
    return CEASEFIRE_FORMAT_JSON;
  return g_str_equal (name, "jsonl") ? CEASEFIRE_FORMAT_JSON_LINES : CEASEFIRE_FORMAT_UNSET;
}

static int
write_bytes (CeasefireDossier *dossier, CeasefireFormat format)
{
  g_autoptr (GBytes) bytes = ceasefire_dossier_to_bytes (dossier, format);
  gsize length = g_bytes_get_size (bytes);

  return fwrite (g_bytes_get_data (bytes, NULL), 1, length, stdout) == length ? TOOL_OK : TOOL_IO;
}

static int
convert_file (const char *name, CeasefireFormat format, const char *output)
{
  int result = TOOL_OK;
  g_autoptr (GBytes) bytes = tool_read (name, &result);
  g_autoptr (CeasefireDossier) dossier = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = NULL;

  if (bytes == NULL)
    return result;
  dossier = ceasefire_dossier_load_bytes (bytes, &error);
  if (dossier == NULL)
    {
      tool_complain (name, error->message);
      return TOOL_DATA;
    }
  if (output == NULL || g_str_equal (output, "-"))
    return write_bytes (dossier, format);
  file = g_file_new_for_path (output);
  if (ceasefire_dossier_save_file (dossier, file, format, NULL, &error))
    return TOOL_OK;
  tool_complain (output, error->message);
  return TOOL_IO;
}

int
tool_convert (int argc, char **argv)
{
  g_autofree char *to = NULL;
  g_autofree char *output = NULL;
  const GOptionEntry entries[]
    = { { "to", 0, 0, G_OPTION_ARG_STRING, &to, "json (as is) or jsonl, JSON Lines", "FORMAT" },
        { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, "Where to write; - is standard output",
          "OUT" },
        G_OPTION_ENTRY_NULL };
  int result = TOOL_OK;

  if (!tool_parse (&argc, &argv, "FILE", "Rewrites a dossier in canonical form.", entries, &result))
    return result;
  if (argc != 2)
    return tool_fail_usage ("convert needs one FILE");
  if (find_format (to) == CEASEFIRE_FORMAT_UNSET)
    return tool_fail_usage ("\"%s\" is no format: json or jsonl", to);
  return convert_file (argv[1], find_format (to), output);
}
