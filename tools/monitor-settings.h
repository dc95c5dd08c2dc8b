/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-monitor.h>

/* How a monitor is asked, by options that are the same in every command that asks one. */
void monitor_settings_add_options (GOptionContext *context);
/* Takes in what they say, as far as that can be told without a dossier; on failure says so, sets *@result
 * and returns FALSE. */
gboolean monitor_settings_set_up (int *result);
/* Whether there is a time by which it is asked. */
gboolean monitor_settings_have_at (void);
/* A monitor of the dossier that was read from @name. On failure says so, sets *@result and returns NULL. */
CeasefireMonitor *monitor_settings_ask (const char *name, CeasefireDossier *dossier, int *result);
/* Says so if there cannot be findings: too many, or of a time that nobody can tell. */
gboolean monitor_settings_evaluate (const char *name, CeasefireMonitor *monitor, int *result);
