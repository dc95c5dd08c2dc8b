/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "show.h"

#include "language.h"
#include "names.h"
#include "terminal.h"

#include <ceasefire/ceasefire-model.h>

/* How far the records have been looked over, and who coded them; and the choice of some of them. */

/* Whether a member is the value, or has it in its list. */
static gboolean
review_meets (CeasefireRecord *record, const char *condition)
{
  g_autofree char *member = NULL;
  const char *value = tool_split (condition, &member);
  const char *const members[] = { member, NULL };
  guint n;
  g_auto (GStrv) found = ceasefire_record_dup_strings (record, members, &n);
  g_auto (GStrv) items = n > 0 && found[0] ? g_strsplit (found[0], " ", -1) : NULL;

  return items
         && (g_str_equal (found[0], value) || g_strv_contains ((const char *const *) items, value));
}

gboolean
show_is_chosen (const ToolChoice *choice, CeasefireRecord *record)
{
  const char *type = ceasefire_record_get_type_name (record);

  if (choice->types && !g_strv_contains ((const char *const *) choice->types, type))
    return FALSE;
  for (char **condition = choice->conditions; condition && *condition; condition++)
    if (!review_meets (record, *condition))
      return FALSE;
  return TRUE;
}

void
show_work (const Words *words, CeasefireRecord *record)
{
  static const WordsPart parts[]
    = { { "review", NULL }, { "coded_by", N_ ("coded by {it}") }, { "coded", NULL }, WORDS_END };

  show_parts (words, record, 4, ", ", parts);
}

/* "12 draft, 3 approved" */
static gboolean
review_add (gpointer word, gpointer count, gpointer line)
{
  words_add (line, ", ", "%u %s", GPOINTER_TO_UINT (count), (const char *) word);
  return FALSE;
}

static void
review_count (const Words *words, GListModel *records, const char *member, GTree *counts)
{
  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, i);
      char *text = words_member (words, record, member);

      if (text)
        g_tree_replace (counts, text,
                        GUINT_TO_POINTER (GPOINTER_TO_UINT (g_tree_lookup (counts, text)) + 1));
    }
}

static void
review_show (const Words *words, const char *member, const char *label)
{
  const CeasefireModelType *const *type = ceasefire_model_type_list_records ();
  g_autoptr (GTree) counts
    = g_tree_new_full ((GCompareDataFunc) (GCallback) g_strcmp0, NULL, g_free, NULL);
  g_autoptr (GString) line = g_string_new (NULL);

  for (; *type; type++)
    review_count (
      words, ceasefire_dossier_get_records (words->dossier, ceasefire_model_type_get_gtype (*type)),
      member, counts);
  g_tree_foreach (counts, review_add, line);
  show_labelled (0, label, line->len > 0 ? line->str : NULL);
}

void
show_review (const Words *words)
{
  review_show (words, "review", N_ ("review"));
  review_show (words, "coded_by", N_ ("coded by"));
}
