/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "input.h"
#include "language.h"
#include "names.h"
#include "terminal.h"
#include "tool.h"

#include <ceasefire/ceasefire-document-text.h>
#include <ceasefire/ceasefire-model.h>
#include <stdio.h>
#include <string.h>

/* `ceasefire anchor`: where words stand in a text, as citations say it. */

/* Places that are told; more are only counted as more. */
#define ANCHOR_MAX 100

/* FILE:LINE:COLUMN: START..END: words */
static void
print_passage (const char *name, CeasefirePassage *passage)
{
  g_autofree char *words = ceasefire_passage_dup_words (passage);
  g_autofree char *safe_name = terminal_escape (name);
  g_autofree char *safe = terminal_escape (words);
  const char *difference = ceasefire_passage_get_difference (passage);
  g_autofree char *safe_difference = terminal_escape (difference ? difference : "");

  printf ("%s:%" G_GINT64_FORMAT ":%" G_GINT64_FORMAT ": %" G_GINT64_FORMAT "..%" G_GINT64_FORMAT
          ": %s%s%s\n",
          safe_name, ceasefire_passage_get_line (passage), ceasefire_passage_get_column (passage),
          ceasefire_passage_get_start (passage), ceasefire_passage_get_end (passage), safe,
          difference ? "; " : "", safe_difference);
}

/* Of words that are left out of, each end has a nearest passage of its own. */
static void
print_nearest (const char *name, CeasefireDocumentText *text, const char *words)
{
  g_auto (GStrv) ends = g_strsplit (words, strstr (words, " … ") ? " … " : " ... ", 2);

  for (guint i = 0; ends[i]; i++)
    {
      g_autoptr (CeasefirePassage) nearest = ceasefire_document_text_find_nearest (text, ends[i]);

      if (nearest == NULL)
        continue;
      fputs ("nearest: ", stdout);
      print_passage (name, nearest);
    }
}

static int
anchor_words (const char *name, const char *words)
{
  int result = TOOL_OK;
  g_autoptr (CeasefireDocumentText) text = tool_load_text (name, &result);
  g_autoptr (GListModel) found = text ? ceasefire_document_text_anchor (text, words, ANCHOR_MAX + 1)
                                      : NULL;
  guint n = found ? g_list_model_get_n_items (found) : 0;

  if (text == NULL)
    return result;
  for (guint i = 0; i < MIN (n, ANCHOR_MAX); i++)
    {
      g_autoptr (CeasefirePassage) passage = g_list_model_get_item (found, i);

      print_passage (name, passage);
    }
  if (n > ANCHOR_MAX)
    tool_complain (name, "the words stand at more places than these");
  if (n > 0)
    return TOOL_OK;
  tool_complain (name, "the words do not stand there");
  print_nearest (name, text, words);
  return TOOL_DIFFERENT;
}

int
tool_anchor (int argc, char **argv)
{
  const GOptionEntry entries[] = { G_OPTION_ENTRY_NULL };
  int result = TOOL_OK;

  if (!tool_parse (
        &argc, &argv, TOOL_PRINTS, "TEXT WORDS",
        N_ ("Finds where WORDS stand in a TEXT, as TEXT:LINE:COLUMN: START..END: words. \" … \" "
            "or \" ... \" in\nthem stands for what lies between. The result is 1 if they do not "
            "stand there; then the nearest\npassage is told."),
        entries, &result))
    return result;
  if (argc != 3)
    return tool_fail_usage ("anchor needs a TEXT and WORDS");
  if (!g_utf8_validate (argv[2], -1, NULL))
    return tool_fail_usage ("WORDS is not UTF-8");
  return anchor_words (argv[1], argv[2]);
}
