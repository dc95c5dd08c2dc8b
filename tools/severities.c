/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "severities.h"

#include "language.h"
#include "names.h"
#include "tool.h"

#include <ceasefire/ceasefire-model.h>
#include <string.h>

/* What was said on the command line, in its order, since a later word on a code replaces an earlier one. */

#define SEVERITIES_IGNORE "ignore"

typedef struct
{
  CeasefireSeverity severity; /* unset: such problems are not told */
  char *code;                 /* or "all" */
} Setting;

static GArray *settings;

static void
setting_clear (gpointer data)
{
  g_free (((Setting *) data)->code);
}

/* The option's name tells the severity. */
static gboolean
severities_take (const char *option, const char *code, gpointer unused, GError **error)
{
  const char *word = option + strspn (option, "-");
  Setting setting = { CEASEFIRE_SEVERITY_UNSET, g_strdup (code) };

  (void) unused;
  (void) error;
  if (!g_str_equal (word, SEVERITIES_IGNORE))
    setting.severity = (CeasefireSeverity) ceasefire_enum_from_word (CEASEFIRE_TYPE_SEVERITY, word);
  g_array_append_val (settings, setting);
  return TRUE;
}

void
severities_add_options (GOptionContext *context)
{
  const GOptionEntry entries[]
    = { { "error", 0, 0, G_OPTION_ARG_CALLBACK, (gpointer) (GCallback) severities_take,
          N_ ("Problems of this code are errors; \"all\" stands for every code"), "CODE" },
        { "warning", 0, 0, G_OPTION_ARG_CALLBACK, (gpointer) (GCallback) severities_take,
          N_ ("... are warnings"), "CODE" },
        { "note", 0, 0, G_OPTION_ARG_CALLBACK, (gpointer) (GCallback) severities_take,
          N_ ("... are notes"), "CODE" },
        { SEVERITIES_IGNORE, 0, 0, G_OPTION_ARG_CALLBACK, (gpointer) (GCallback) severities_take,
          N_ ("... are not told"), "CODE" },
        G_OPTION_ENTRY_NULL };

  g_clear_pointer (&settings, g_array_unref);
  settings = g_array_new (FALSE, FALSE, sizeof (Setting));
  g_array_set_clear_func (settings, setting_clear);
  g_option_context_add_main_entries (context, entries, NULL);
}

/* Codes of reading are told apart from words that are no code. */
static gboolean
severities_check_one (CeasefireChecker *checker, const Setting *setting, int *result)
{
  const char *word = ceasefire_enum_to_word (CEASEFIRE_TYPE_SEVERITY, (int) setting->severity);
  g_autoptr (GError) error = NULL;

  if (g_str_equal (setting->code, SEVERITIES_ALL)
      || ceasefire_checker_set_severity (checker, setting->code, setting->severity, &error))
    return TRUE;
  *result = tool_fail_usage ("--%s: %s", word ? word : SEVERITIES_IGNORE, error->message);
  return FALSE;
}

gboolean
severities_check (int *result)
{
  g_autoptr (CeasefireChecker) checker = ceasefire_checker_new ();

  for (guint i = 0; i < settings->len; i++)
    if (!severities_check_one (checker, &g_array_index (settings, Setting, i), result))
      return FALSE;
  return TRUE;
}

void
severities_apply (CeasefireChecker *checker)
{
  g_auto (GStrv) codes = ceasefire_checker_list_codes ();

  for (guint i = 0; settings && i < settings->len; i++)
    {
      const Setting *setting = &g_array_index (settings, Setting, i);
      gboolean is_all = g_str_equal (setting->code, SEVERITIES_ALL);

      if (!is_all)
        ceasefire_checker_set_severity (checker, setting->code, setting->severity, NULL);
      for (char **code = codes; is_all && *code; code++)
        ceasefire_checker_set_severity (checker, *code, setting->severity, NULL);
    }
}
