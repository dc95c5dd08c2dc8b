/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "fix.h"
#include "input.h"
#include "language.h"
#include "names.h"
#include "terminal.h"
#include "tool.h"

#include <ceasefire/ceasefire-model.h>
#include <stdio.h>

/* `ceasefire reanchor`: what became of each quote of a dossier when the text was edited. */

typedef struct
{
  ToolChecking checking;
  gboolean in_place;
  gboolean quiet;
} Reanchoring;

/* Where it was and where it is, as far as each is known. */
static char *
say_places (CeasefireQuotation *quotation)
{
  CeasefirePassage *passage = ceasefire_quotation_get_passage (quotation);
  gboolean differs = ceasefire_quotation_get_state (quotation) != CEASEFIRE_QUOTATION_STATE_SAME;
  const char *difference = passage ? ceasefire_passage_get_difference (passage) : NULL;
  GString *places = g_string_new (NULL);

  if (ceasefire_quotation_get_start (quotation) >= 0)
    g_string_append_printf (places, " %" G_GINT64_FORMAT "..%" G_GINT64_FORMAT,
                            ceasefire_quotation_get_start (quotation),
                            ceasefire_quotation_get_end (quotation));
  if (differs && passage)
    g_string_append_printf (places, " -> %" G_GINT64_FORMAT "..%" G_GINT64_FORMAT,
                            ceasefire_passage_get_start (passage),
                            ceasefire_passage_get_end (passage));
  if (difference)
    g_string_append_printf (places, "; %s", difference);
  return g_string_free (places, FALSE);
}

/* FILE:LINE:COLUMN: state: path: document START..END -> START..END; what differs */
static void
print_quotation (const char *name, CeasefireQuotation *quotation)
{
  g_autofree char *safe_name = terminal_escape (name);
  g_autofree char *document = terminal_escape (ceasefire_quotation_get_document (quotation));
  g_autofree char *path = terminal_escape (ceasefire_quotation_get_path (quotation));
  g_autofree char *places = say_places (quotation);
  g_autofree char *safe = terminal_escape (places);

  printf ("%s:%u:%u: %s: %s: %s%s\n", safe_name, ceasefire_quotation_get_line (quotation),
          ceasefire_quotation_get_column (quotation),
          ceasefire_enum_to_word (CEASEFIRE_TYPE_QUOTATION_STATE,
                                  (int) ceasefire_quotation_get_state (quotation)),
          path, document, safe);
}

/* Whether a person must look at one. */
static gboolean
print_quotations (const Reanchoring *self, const char *name, CeasefireChecker *checker)
{
  g_autoptr (GListModel) quotations = ceasefire_checker_list_quotations (checker);
  gboolean asks = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (quotations); i++)
    {
      g_autoptr (CeasefireQuotation) quotation = g_list_model_get_item (quotations, i);

      asks = asks || ceasefire_quotation_get_state (quotation) > CEASEFIRE_QUOTATION_STATE_MOVED;
      if (!self->quiet
          || ceasefire_quotation_get_state (quotation) != CEASEFIRE_QUOTATION_STATE_SAME)
        print_quotation (name, quotation);
    }
  return asks;
}

static int
reanchor_file (Reanchoring *self, const char *name)
{
  int result = TOOL_OK;
  g_auto (ToolChecked) checked = { NULL, NULL, NULL };
  g_autoptr (CeasefireFixing) fixing
    = fix_open (name, &self->checking, self->in_place, &checked, &result);
  gboolean asks;

  if (fixing == NULL)
    return result;
  asks = print_quotations (self, name, checked.checker);
  result = fix_make (fixing, name, &self->checking, &checked, "quote-");
  if (result == TOOL_OK)
    result = fix_give (fixing, name, self->in_place, FALSE);
  return asks ? MAX (result, TOOL_DATA) : result;
}

int
tool_reanchor (int argc, char **argv)
{
  g_auto (GStrv) texts = NULL;
  Reanchoring self = { .in_place = FALSE };
  const GOptionEntry entries[]
    = { TOOL_TEXT_OPTION (&texts),
        { "in-place", 'i', 0, G_OPTION_ARG_NONE, &self.in_place,
          N_ ("Change the offsets in the file; otherwise they are shown as diff -u does"), NULL },
        { "quiet", 'q', 0, G_OPTION_ARG_NONE, &self.quiet,
          N_ ("Pass over quotes that are the same"), NULL },
        G_OPTION_ENTRY_NULL };
  int result = TOOL_OK;
  int idle;

  if (!tool_parse (
        &argc, &argv, TOOL_READS, "FILE",
        N_ ("Says of each quote what became of it in the texts, as FILE:LINE:COLUMN: state: "
            "path: document\nFROM..TO -> FROM..TO, and gives those that have moved their new "
            "offsets."),
        entries, &result))
    return result;
  if (argc != 2)
    return tool_fail_usage ("reanchor needs a FILE");
  if (!fix_check_names (argv + 1, self.in_place, &result)
      || !tool_checking_init (&self.checking, texts, &result))
    return result;
  result = reanchor_file (&self, argv[1]);
  idle = tool_checking_end (&self.checking);
  return MAX (result, idle);
}
