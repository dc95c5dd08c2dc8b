/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "input.h"
#include "language.h"
#include "output.h"
#include "tool.h"

#include <string.h>

/*
 * `ceasefire merge`: the records of several dossiers in one. A record is told of by the file that it
 * is from and its place there.
 */

typedef struct
{
  CeasefireDossier *dossier;
  GTree *places; /* id of a record that is not nested -> "FILE: records[3]" */
} Merger;

/* After its dossier has been merged: what came of it into ours. */
static void
note_place (Merger *self, CeasefireRecord *record, const char *name, guint i)
{
  const char *id = ceasefire_record_get_id (record);
  CeasefireRecord *ours = id ? ceasefire_dossier_lookup (self->dossier, id) : NULL;

  if (ours && g_tree_lookup (self->places, id) == NULL && ceasefire_record_equal (ours, record))
    g_tree_insert (self->places, g_strdup (id), g_strdup_printf ("%s: records[%u]", name, i));
}

static void
note_places (Merger *self, CeasefireDossier *dossier, const char *name)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (dossier));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), i);

      note_place (self, record, name, i);
    }
}

/* NULL if no record of ours has the id. */
static char *
find_place (const Merger *self, const char *id)
{
  CeasefireRecord *record = id ? ceasefire_dossier_lookup (self->dossier, id) : NULL;
  g_autofree char *path = record ? ceasefire_dossier_get_path (self->dossier, record) : NULL;
  const char *below = path ? strchr (path, '.') : NULL;
  const char *place;

  while (record && ceasefire_record_get_parent (record))
    record = ceasefire_record_get_parent (record);
  place = record ? g_tree_lookup (self->places, ceasefire_record_get_id (record)) : NULL;
  return place ? g_strconcat (place, below, NULL) : NULL;
}

/* Returns the code for it. */
static int
tell (const Merger *self, const char *name, CeasefireProblem *problem)
{
  g_autofree char *place = find_place (self, ceasefire_problem_get_record_id (problem));
  g_autofree char *message = g_strdup_printf (
    "%s: %s%s%s%s", ceasefire_problem_get_path (problem), ceasefire_problem_get_message (problem),
    place ? " (" : "", place ? place : "", place ? ")" : "");

  return tool_fail (name, TOOL_DIFFERENT, message);
}

static int
merge_one (Merger *self, CeasefireDossier *dossier, const char *name)
{
  g_autoptr (GListModel) problems = ceasefire_dossier_merge (self->dossier, dossier);
  guint n = g_list_model_get_n_items (problems);
  int result = TOOL_OK;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);
      int one = tell (self, name, problem);

      result = MAX (result, one);
    }
  note_places (self, dossier, name);
  return result;
}

/* All conflicts are told; what cannot be read ends it. */
static int
merge_files (Merger *self, char **names)
{
  int result = TOOL_OK;

  for (; *names && result <= TOOL_DIFFERENT; names++)
    {
      int one = TOOL_OK;
      g_autoptr (CeasefireDossier) dossier = tool_load (*names, &one);

      if (dossier && self->dossier)
        one = merge_one (self, dossier, *names);
      else if (dossier)
        {
          self->dossier = g_object_ref (dossier);
          note_places (self, dossier, *names);
        }
      result = MAX (result, one);
    }
  return result == TOOL_OK ? tool_output_write (self->dossier) : result;
}

int
tool_merge (int argc, char **argv)
{
  const GOptionEntry entries[] = { G_OPTION_ENTRY_NULL };
  g_autoptr (GTree) places
    = g_tree_new_full ((GCompareDataFunc) (GCallback) g_strcmp0, NULL, g_free, g_free);
  Merger self = { NULL, places };
  int result = TOOL_OK;

  if (!tool_parse (&argc, &argv, TOOL_READS | TOOL_WRITES, "FILE FILE...",
                   N_ ("Writes the records of several dossiers as one, equal ones once.\n"
                       "The result is 1 if records of one id differ; then nothing is written."),
                   entries, &result))
    return result;
  if (argc < 3)
    return tool_fail_usage ("merge needs at least two files");
  if (!tool_input_check_names (argv + 1, &result))
    return result;
  result = merge_files (&self, argv + 1);
  g_clear_object (&self.dossier);
  return result;
}
