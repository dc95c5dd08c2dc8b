/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/vectors/readings.h"

void
monitor_apply (CeasefireMonitor *monitor, const OracleSettings *settings)
{
  g_autoptr (GError) error = NULL;

  if (!ceasefire_monitor_set_timezone (monitor, settings->timezone, &error))
    {
      g_printerr ("%s: it is taken for unknown\n", error->message);
      ceasefire_monitor_set_timezone (monitor, NULL, NULL);
    }
  ceasefire_monitor_set_at (monitor, settings->at);
  ceasefire_monitor_set_as_of (monitor, settings->as_of);
  ceasefire_monitor_set_viewpoint (monitor, (const char *const *) settings->viewpoint);
  ceasefire_monitor_set_layers (monitor, (CeasefireLayers) settings->layers);
  if (settings->policy)
    ceasefire_monitor_set_policy (monitor, settings->policy);
}

GPtrArray *
monitor_take_findings (CeasefireMonitor *monitor)
{
  g_autoptr (GListModel) list = ceasefire_monitor_list_findings (monitor);
  GPtrArray *findings = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    g_ptr_array_add (findings, g_list_model_get_item (list, i));
  return findings;
}

static GPtrArray *
library_find (CeasefireDossier *dossier, const OracleSettings *settings)
{
  g_autoptr (CeasefireMonitor) monitor = ceasefire_monitor_new_for_dossier (dossier);

  monitor_apply (monitor, settings);
  return monitor_take_findings (monitor);
}

const MonitorReading monitor_readings[] = {
  { "library", library_find },
  { "oracle", oracle_find },
  { NULL, NULL },
};
