/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "sheets.h"

#include "tool.h"

#include <ceasefire/ceasefire-error.h>
#include <string.h>

gboolean
tool_sheets_are (const char *name)
{
  g_autoptr (GFile) file = g_file_new_for_path (name);

  return g_file_test (name, G_FILE_TEST_IS_DIR) || g_str_has_suffix (name, ".csv")
         || g_str_has_suffix (name, ".tsv") || ceasefire_feeds_sheets_is_workbook (file);
}

CeasefireFeedsSheets *
tool_sheets_read (const char *name, int *result)
{
  g_autoptr (GFile) file = g_file_new_for_path (name);
  g_autoptr (GError) error = NULL;
  CeasefireFeedsSheets *sheets = ceasefire_feeds_sheets_read (file, NULL, &error);

  if (sheets == NULL)
    *result = tool_fail (name, TOOL_NO_INPUT,
                         error->domain == CEASEFIRE_ERROR ? ceasefire_error_get_reason (error)
                                                          : error->message);
  return sheets;
}

char *
tool_sheets_find_file (const char *name, CeasefireProblem *problem)
{
  const char *path = ceasefire_problem_get_path (problem);
  gsize length = strspn (path, "abcdefghijklmnopqrstuvwxyz_");
  g_autofree char *base = g_strdup_printf ("%.*s.csv", (int) length, path);

  return path[length] == '!' && g_file_test (name, G_FILE_TEST_IS_DIR)
           ? g_build_filename (name, base, NULL)
           : g_strdup (name);
}
