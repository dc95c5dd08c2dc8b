/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "fuzz/whole/whole.h"

#include "fuzz/fuzz.h"

#include <string.h>

/* Redaction: what is above the mark is in no byte of what is left, which holds and stays as it is. */

static const char *
pick_mark (guint64 *state)
{
  static const char *const marks[] = { "tlp-clear",    "tlp-green",    "tlp-amber", "tlp-red",
                                       "unclassified", "confidential", "nothing" };

  return marks[whole_below (state, G_N_ELEMENTS (marks))];
}

/* The codes of problems with the records that they are of. */
static GHashTable *
list_problems (CeasefireDossier *dossier)
{
  g_autoptr (GListModel) problems = ceasefire_dossier_check (dossier);
  GHashTable *names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);
      const char *id = ceasefire_problem_get_record_id (problem);

      g_hash_table_add (
        names, g_strdup_printf ("%s %s", ceasefire_problem_get_code (problem), id ? id : ""));
    }
  return names;
}

static void
expect_no_new_problems (CeasefireDossier *dossier, CeasefireDossier *left)
{
  g_autoptr (GHashTable) before = list_problems (dossier);
  g_autoptr (GHashTable) after = list_problems (left);
  GHashTableIter iter;
  gpointer name;

  g_hash_table_iter_init (&iter, after);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    if (!g_hash_table_contains (before, name))
      g_error ("only what is left has the problem %s", (const char *) name);
}

/* An id that is written otherwise in JSON, or that another record has too, is passed over. */
static gboolean
is_hidden (CeasefireDossier *dossier, CeasefireDossier *left, CeasefireRecord *record, gint64 level)
{
  const char *id = ceasefire_record_get_id (record);
  const char *mark = ceasefire_record_get_handling (record);
  CeasefireVocabulary *marks = ceasefire_dossier_get_vocabulary (dossier, "handling");

  return id && mark && ceasefire_vocabulary_get_level (marks, mark) > level
         && strspn (id, "abcdefghijklmnopqrstuvwxyz0123456789-.") == strlen (id)
         && ceasefire_dossier_lookup (left, id) == NULL;
}

static void
expect_nothing_shown (CeasefireDossier *dossier, CeasefireDossier *left, gint64 level)
{
  g_autoptr (GBytes) bytes = ceasefire_dossier_to_bytes (left, CEASEFIRE_FORMAT_JSON);
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (dossier)); i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), i);
      g_autofree char *quoted = NULL;

      if (!is_hidden (dossier, left, record, level))
        continue;
      quoted = g_strdup_printf ("\"%s\"", ceasefire_record_get_id (record));
      if (g_strstr_len (data, (gssize) length, quoted))
        g_error ("%s is above the mark, and still named in\n%.*s", quoted, (int) length, data);
    }
}

static void
expect_unchanged (CeasefireDossier *left, const char *up_to, const char *unmarked)
{
  g_autoptr (GBytes) bytes = ceasefire_dossier_to_bytes (left, CEASEFIRE_FORMAT_JSON);
  g_autoptr (CeasefireDossier) again = ceasefire_dossier_redact (left, up_to, unmarked, NULL);
  g_autoptr (GBytes) same = again ? ceasefire_dossier_to_bytes (again, CEASEFIRE_FORMAT_JSON)
                                  : NULL;

  if (same == NULL || !g_bytes_equal (bytes, same))
    g_error ("what was left,\n%s\n, is changed when it is redacted again:\n%s",
             (const char *) g_bytes_get_data (bytes, NULL),
             same ? (const char *) g_bytes_get_data (same, NULL) : "nothing");
}

void
whole_redact (CeasefireDossier *dossier, guint64 *state)
{
  const char *up_to = pick_mark (state);
  const char *unmarked = whole_below (state, 4) ? pick_mark (state) : NULL;
  CeasefireVocabulary *marks = ceasefire_dossier_get_vocabulary (dossier, "handling");
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireDossier) left = ceasefire_dossier_redact (dossier, up_to, unmarked, &error);
  g_autoptr (GListModel) missing = NULL;

  fuzz_expect ((left == NULL) == (error != NULL));
  if (left == NULL)
    return;
  missing = ceasefire_dossier_list_missing (left);
  fuzz_expect (missing != NULL);
  expect_no_new_problems (dossier, left);
  expect_nothing_shown (dossier, left, ceasefire_vocabulary_get_level (marks, up_to));
  expect_unchanged (left, up_to, unmarked);
  whole_rewrite (left);
}
