/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor-settings.h"

#include "input.h"
#include "language.h"
#include "names.h"
#include "tool.h"

#include <ceasefire/ceasefire-actor.h>

/* The questions to a monitor. What is said of them is kept here from the options to the monitor. */

static struct
{
  char *at, *as_of, *viewpoint, *layers, *timezone;
  gboolean viewpoint_exact;
} given;

static struct
{
  CeasefireDate *at, *as_of;
  char **viewpoint; /* NULL: of everybody */
  CeasefireLayers layers;
} settings;

static void
settings_clear (void)
{
  g_clear_pointer (&given.at, g_free);
  g_clear_pointer (&given.as_of, g_free);
  g_clear_pointer (&given.viewpoint, g_free);
  g_clear_pointer (&given.layers, g_free);
  g_clear_pointer (&given.timezone, g_free);
  given.viewpoint_exact = FALSE;
  g_clear_pointer (&settings.at, ceasefire_date_unref);
  g_clear_pointer (&settings.as_of, ceasefire_date_unref);
  g_clear_pointer (&settings.viewpoint, g_strfreev);
}

void
monitor_settings_add_options (GOptionContext *context)
{
  const GOptionEntry entries[] = {
    { "at", 0, 0, G_OPTION_ARG_STRING, &given.at, N_ ("What became of it by then (EDTF); now"),
      "DATE" },
    { "as-of", 0, 0, G_OPTION_ARG_STRING, &given.as_of, N_ ("By what was said until then"),
      "DATE" },
    { "viewpoint", 0, 0, G_OPTION_ARG_STRING, &given.viewpoint, N_ ("By the word of these alone"),
      "ID,..." },
    { "viewpoint-exact", 0, 0, G_OPTION_ARG_NONE, &given.viewpoint_exact,
      N_ ("Without those who speak for them"), NULL },
    { "layers", 0, 0, G_OPTION_ARG_STRING, &given.layers,
      N_ ("By what is explicit, presupposed, background; all"), "LAYER,..." },
    { "timezone", 0, 0, G_OPTION_ARG_STRING, &given.timezone,
      N_ ("Of dates without an offset; the dossier's"), "ZONE" },
    G_OPTION_ENTRY_NULL,
  };

  settings_clear ();
  g_option_context_add_main_entries (context, entries, NULL);
}

static gboolean
settings_read_date (const char *option, const char *text, CeasefireDate **date, int *result)
{
  g_autoptr (GError) error = NULL;

  if (text == NULL)
    return TRUE;
  *date = ceasefire_date_new (text, &error);
  if (*date == NULL)
    *result = tool_fail_usage ("%s: %s", option, error->message);
  return *date != NULL;
}

static gboolean
settings_read_layers (const char *text, CeasefireLayers *layers, int *result)
{
  static const char *const layer_names[] = { "explicit", "presupposed", "background", NULL };
  g_auto (GStrv) names = text ? g_strsplit (text, ",", -1) : NULL;
  g_autoptr (GFlagsClass) klass = g_type_class_ref (CEASEFIRE_TYPE_LAYERS);

  *layers = text ? CEASEFIRE_LAYERS_NONE : CEASEFIRE_LAYERS_ALL;
  for (guint i = 0; names && names[i]; i++)
    {
      GFlagsValue *value = g_flags_get_value_by_nick (klass, names[i]);

      if (value == NULL)
        {
          *result = tool_fail_name ("--layers", names[i], layer_names);
          return FALSE;
        }
      *layers |= value->value;
    }
  if (*layers == CEASEFIRE_LAYERS_NONE)
    *result = tool_fail_usage ("--layers takes explicit, presupposed and background");
  return *layers != CEASEFIRE_LAYERS_NONE;
}

static gboolean
settings_read_viewpoint (const char *text, char ***viewpoint, int *result)
{
  *viewpoint = text ? g_strsplit (*text ? text : ",", ",", -1) : NULL;
  if (text == NULL || !g_strv_contains ((const char *const *) *viewpoint, ""))
    return TRUE;
  *result = tool_fail_usage ("--viewpoint takes ids of actors, not \"%s\"", text);
  return FALSE;
}

/* Only a monitor knows zones, and any will do. */
static gboolean
settings_check_timezone (const char *timezone, int *result)
{
  g_autoptr (CeasefireMonitor) monitor = ceasefire_monitor_new ();

  if (timezone == NULL || ceasefire_monitor_set_timezone (monitor, timezone, NULL))
    return TRUE;
  *result = tool_fail_usage ("--timezone takes a name such as Asia/Damascus, or an offset, not %s",
                             timezone);
  return FALSE;
}

gboolean
monitor_settings_set_up (int *result)
{
  return settings_read_date ("--at", given.at, &settings.at, result)
         && settings_read_date ("--as-of", given.as_of, &settings.as_of, result)
         && settings_read_layers (given.layers, &settings.layers, result)
         && settings_read_viewpoint (given.viewpoint, &settings.viewpoint, result)
         && settings_check_timezone (given.timezone, result);
}

gboolean
monitor_settings_have_at (void)
{
  return given.at != NULL;
}

/* Nobody would notice a slip in an id: it would only leave nothing known. */
static gboolean
settings_check_viewpoint (const char *name, CeasefireDossier *dossier, int *result)
{
  for (char *const *id = settings.viewpoint; id && *id; id++)
    if (!CEASEFIRE_IS_ACTOR (ceasefire_dossier_lookup (dossier, *id)))
      {
        g_autofree char *message = g_strdup_printf ("there is no actor \"%s\"", *id);

        *result = tool_fail (name, TOOL_DATA, message);
        return FALSE;
      }
  return TRUE;
}

/* What is worked out in several steps is of one moment. */
static CeasefireDate *
settings_get_now (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *text = g_date_time_format (now, "%Y-%m-%dT%H:%M:%SZ");

  return ceasefire_date_new (text, NULL);
}

CeasefireMonitor *
monitor_settings_ask (const char *name, CeasefireDossier *dossier, int *result)
{
  CeasefireMonitor *monitor;

  if (!settings_check_viewpoint (name, dossier, result))
    return NULL;
  if (settings.at == NULL)
    settings.at = settings_get_now ();
  monitor = ceasefire_monitor_new_for_dossier (dossier);
  if (given.timezone)
    ceasefire_monitor_set_timezone (monitor, given.timezone, NULL);
  ceasefire_monitor_set_at (monitor, settings.at);
  ceasefire_monitor_set_as_of (monitor, settings.as_of);
  ceasefire_monitor_set_viewpoint (monitor, (const char *const *) settings.viewpoint);
  ceasefire_monitor_set_viewpoint_exact (monitor, given.viewpoint_exact);
  ceasefire_monitor_set_layers (monitor, settings.layers);
  if (tool_input_get_entries () > 0)
    ceasefire_monitor_set_limit (monitor, tool_input_get_entries ());
  return monitor;
}

gboolean
monitor_settings_evaluate (const char *name, CeasefireMonitor *monitor, int *result)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *message = NULL;

  if (ceasefire_monitor_evaluate (monitor, &error))
    return TRUE;
  message = g_strdup_printf ("%s%s", error->message,
                             g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_LIMIT)
                               ? "; --limit entries=N allows more"
                               : "");
  *result = tool_fail (name, TOOL_DATA, message);
  return FALSE;
}
