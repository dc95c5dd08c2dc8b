/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Reading a file is all or nothing; a dossier without findings is still one. */
#include "edition.h"

#define N_INCIDENTS 8 /* of each finding, those that matter most */

static CeasefireDossier *
edition_load (GFile *file, const EditionSettings *settings, GCancellable *cancellable,
              GError **error)
{
  g_autoptr (CeasefireDossier) whole = ceasefire_dossier_load_file (file, cancellable, error);

  if (whole == NULL || settings->up_to == NULL)
    return g_steal_pointer (&whole);
  return ceasefire_dossier_redact (whole, settings->up_to, NULL, error);
}

static void
edition_monitor (Edition *self, const EditionSettings *settings)
{
  g_autoptr (CeasefireMonitor) monitor = ceasefire_monitor_new_for_dossier (self->dossier);
  g_autoptr (GListModel) list = NULL;
  g_autoptr (GError) error = NULL;

  ceasefire_monitor_set_at (monitor, settings->at);
  if (!ceasefire_monitor_evaluate (monitor, &error))
    {
      self->fault = g_strdup (error->message);
      return;
    }
  list = ceasefire_monitor_list_summaries (monitor, N_INCIDENTS);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (CeasefireFinding) finding = g_list_model_get_item (list, i);

      if (ceasefire_finding_get_phase (finding) != CEASEFIRE_PHASE_NOT_AGREED)
        g_ptr_array_add (self->findings, g_steal_pointer (&finding));
    }
}

gpointer
edition_new (GFile *file, gpointer settings, GCancellable *cancellable, GError **error)
{
  g_autoptr (CeasefireDossier) dossier = edition_load (file, settings, cancellable, error);
  g_autofree char *hash = dossier ? ceasefire_dossier_hash (dossier, error) : NULL;
  Edition *self;

  if (hash == NULL)
    return NULL;
  self = g_new0 (Edition, 1);
  self->dossier = g_steal_pointer (&dossier);
  self->hash = g_steal_pointer (&hash);
  self->problems = ceasefire_dossier_check (self->dossier);
  self->findings = g_ptr_array_new_with_free_func (g_object_unref);
  self->index = index_new (self->dossier);
  edition_monitor (self, settings);
  return self;
}

void
edition_free (gpointer edition)
{
  Edition *self = edition;

  index_free (self->index);
  g_ptr_array_unref (self->findings);
  g_object_unref (self->problems);
  g_object_unref (self->dossier);
  g_free (self->fault);
  g_free (self->hash);
  g_free (self);
}

guint
edition_count_problems (const Edition *self, CeasefireSeverity severity)
{
  guint count = 0;

  for (guint i = 0; i < g_list_model_get_n_items (self->problems); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (self->problems, i);

      count += ceasefire_problem_get_severity (problem) == severity;
    }
  return count;
}

gboolean
edition_is_notable (CeasefireFinding *finding)
{
  switch (ceasefire_finding_get_status (finding))
    {
    case CEASEFIRE_FINDING_STATUS_VIOLATED:
    case CEASEFIRE_FINDING_STATUS_CONTESTED:
    case CEASEFIRE_FINDING_STATUS_ALLEGED:
    case CEASEFIRE_FINDING_STATUS_OVERDUE:
    case CEASEFIRE_FINDING_STATUS_PARTIAL:
      return TRUE;
    default:
      return FALSE;
    }
}
