/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "terminal.h"
#include "language.h"
#include "tool.h"

#include <ceasefire/ceasefire-date.h>
#include <stdio.h>
#include <string.h>

/* `ceasefire date`: what EDTF dates mean, a line each, tab-separated. */

static gboolean
print_date (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireDate) date
    = g_utf8_validate (text, -1, NULL) ? ceasefire_date_new (text, &error) : NULL;
  g_autofree char *safe = terminal_escape (text);
  g_autofree char *earliest = NULL;
  g_autofree char *latest = NULL;

  if (date == NULL)
    {
      printf ("%s\tinvalid\t-\t-\t-\n", safe);
      fflush (stdout);
      tool_complain (text, error ? error->message : N_ ("is not UTF-8"));
      return FALSE;
    }
  earliest = ceasefire_date_format_earliest (date);
  latest = ceasefire_date_format_latest (date);
  printf ("%s\tvalid\t%d\t%s\t%s\n", safe, ceasefire_date_get_level (date), earliest, latest);
  return TRUE;
}

/* Dates before year 0 begin with a minus. */
int
tool_date (int argc, char **argv)
{
  const GOptionEntry entries[] = { G_OPTION_ENTRY_NULL };
  int result = TOOL_OK;

  if (!tool_parse (&argc, &argv, TOOL_TAKES_TEXT, "TEXT...",
                   N_ ("Prints for each text: the text, valid or invalid, its EDTF level, and its "
                       "earliest\nand latest second in UTC. The result is 65 if any is invalid."),
                   entries, &result))
    return result;
  if (argc < 2)
    return tool_fail_usage ("date needs a TEXT");
  for (int i = 1; i < argc; i++)
    if (!print_date (argv[i]))
      result = TOOL_DATA;
  return result;
}
