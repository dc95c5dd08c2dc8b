/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "fix.h"

#include "output.h"
#include "sheets.h"
#include "terminal.h"
#include "tool.h"

#include <stdio.h>
#include <string.h>

/* `--fix`: the text of a dossier is checked, mended and checked again, until nothing is left to mend. */

/* Each round may show what else there is; what the first two do not is not worth another. */
#define FIX_ROUNDS 8

typedef struct
{
  CeasefireFixing *fixing;
  const char *codes; /* NULL: all */
} FixRound;

static void
fix_add (CeasefireProblem *problem, gpointer user_data)
{
  const FixRound *self = user_data;

  if (self->codes == NULL || g_str_has_prefix (ceasefire_problem_get_code (problem), self->codes))
    ceasefire_fixing_add_problem (self->fixing, problem);
}

int
fix_make (CeasefireFixing *fixing, const char *name, ToolChecking *checking, ToolChecked *checked,
          const char *codes)
{
  FixRound round = { fixing, codes };
  int result = TOOL_OK;

  for (guint i = 0; i < FIX_ROUNDS && result == TOOL_OK; i++)
    {
      ceasefire_checker_foreach (checked->checker, fix_add, &round);
      if (ceasefire_fixing_apply (fixing) == 0)
        break;
      tool_checked_clear (checked);
      result = tool_checking_read (checking, name, ceasefire_fixing_get_text (fixing), checked);
    }
  return result;
}

gboolean
fix_check_names (char *const *names, gboolean in_place, int *result)
{
  if (!tool_input_check_names (names, result))
    return FALSE;
  if (!in_place || !g_strv_contains ((const char *const *) names, "-"))
    return TRUE;
  *result = tool_fail_usage ("--in-place changes files, and standard input is none");
  return FALSE;
}

/* Tells what could not be read, as commands that end at the first mistake do; whether that was nothing. */
static gboolean
fix_tell_mistakes (const char *name, CeasefireReader *reader)
{
  GListModel *problems = ceasefire_reader_get_problems (reader);
  gboolean is_whole = TRUE;

  for (guint i = 0;
       i < g_list_model_get_n_items (problems) && (is_whole || tool_input_keeps_going ()); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      tool_print_problem (stderr, name, problem);
      is_whole = is_whole && ceasefire_problem_get_severity (problem) != CEASEFIRE_SEVERITY_ERROR;
    }
  return is_whole;
}

/* What could not be read may be what the rest means. */
CeasefireFixing *
fix_open (const char *name, ToolChecking *checking, gboolean in_place, ToolChecked *checked,
          int *result)
{
  gboolean is_sheets = tool_sheets_are (name);
  g_autoptr (CeasefireFeedsSheets) sheets = is_sheets ? tool_sheets_read (name, result) : NULL;
  g_autoptr (GBytes) bytes = is_sheets ? NULL : tool_read (name, result);

  if (sheets)
    *result = tool_fail (name, TOOL_DATA, "is a spreadsheet, which is mended in its own program");
  if (bytes)
    *result = tool_checking_read (checking, name, bytes, checked);
  if (*result != TOOL_OK)
    return NULL;
  if (!fix_tell_mistakes (name, checked->reader))
    *result = TOOL_DATA;
  else if (in_place
           && ceasefire_reader_get_compression (checked->reader) != CEASEFIRE_COMPRESSION_NONE)
    *result = tool_fail (name, TOOL_DATA, "is packed, and cannot be changed in its place");
  else
    return ceasefire_fixing_new (bytes, ceasefire_reader_get_format (checked->reader));
  tool_output_abandon ();
  return NULL;
}

int
fix_give (CeasefireFixing *fixing, const char *name, gboolean in_place, gboolean quiet)
{
  g_autofree char *shown = g_filename_display_name (name);
  g_autoptr (GBytes) diff = ceasefire_fixing_to_diff (fixing, shown);
  gsize length;
  const char *text = g_bytes_get_data (diff, &length);

  if (length == 0)
    return TOOL_OK;
  if (in_place)
    return tool_output_replace (name, ceasefire_fixing_get_text (fixing));
  if (!quiet)
    terminal_print_lines (text, length); /* as bytes patch takes them */
  return TOOL_DIFFERENT;
}
