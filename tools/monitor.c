/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "input.h"
#include "language.h"
#include "monitor-head.h"
#include "monitor-print.h"
#include "monitor-series.h"
#include "monitor-settings.h"
#include "monitor-table.h"
#include "monitor-tally.h"
#include "names.h"
#include "terminal.h"
#include "tool.h"
#include "words.h"

#include <ceasefire/ceasefire-json.h>
#include <ceasefire/ceasefire-monitor.h>
#include <stdio.h>
#include <string.h>

/* `ceasefire monitor`: what became of each clause. */

typedef struct
{
  char *clause, *party, *format, *tally;
  char *every, *from, *to;
  char *language;
  gboolean explain, rules, drafts;
} MonitorOptions;

static void
clear_options (MonitorOptions *options)
{
  g_free (options->clause);
  g_free (options->party);
  g_free (options->format);
  g_free (options->tally);
  g_free (options->every);
  g_free (options->from);
  g_free (options->to);
  g_free (options->language);
}

static char **
split_tally (const MonitorOptions *options)
{
  return g_strsplit (*options->tally ? options->tally : ",", ",", -1);
}

/* Only a monitor knows what is counted by, and any will do. */
static gboolean
check_by (const MonitorOptions *options, int *result)
{
  g_autoptr (CeasefireMonitor) monitor = ceasefire_monitor_new ();
  g_auto (GStrv) by = split_tally (options);
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireTally) tally
    = ceasefire_monitor_tally (monitor, (const char *const *) by, NULL, &error);

  if (tally == NULL)
    *result = tool_fail_usage ("--tally: %s", error->message);
  return tally != NULL;
}

/* Counts are of incidents, not of findings. */
static gboolean
check_tally (const MonitorOptions *options, int *result)
{
  const struct
  {
    const char *name;
    gboolean is_given;
  } others[] = { { "--party", options->party != NULL },
                 { "--explain", options->explain },
                 { "--rules", options->rules },
                 { "--drafts", options->drafts },
                 { "--every", options->every != NULL } };

  if (!tool_check_name ("--format", options->format,
                        options->tally ? monitor_tally_formats : tool_formats, result))
    return FALSE;
  for (guint i = 0; options->tally && i < G_N_ELEMENTS (others); i++)
    if (others[i].is_given)
      {
        *result = tool_fail_usage ("--tally does not go with %s", others[i].name);
        return FALSE;
      }
  return options->tally == NULL || check_by (options, result);
}

static MonitorSeries
get_series (const MonitorOptions *options)
{
  return (MonitorSeries){ options->every, options->from, options->to };
}

static gboolean
check_series (const MonitorOptions *options, int *result)
{
  const MonitorSeries series = get_series (options);

  if (options->every && (monitor_settings_have_at () || options->explain))
    {
      *result = tool_fail_usage ("--every goes with neither --at nor --explain");
      return FALSE;
    }
  return monitor_series_check (&series, result);
}

/* S2: Drafts are left out unless they are asked for, or the clause is. */
static gboolean
is_wanted (CeasefireFinding *finding, gconstpointer data)
{
  const MonitorOptions *options = data;

  return options->drafts || options->clause
         || ceasefire_finding_get_phase (finding) != CEASEFIRE_PHASE_NOT_AGREED;
}

/* Of each finding that nobody asked for by name, as many incidents as can be read. */
#define MONITOR_N_INCIDENTS 20

static GPtrArray *
list_summaries (CeasefireMonitor *monitor, const MonitorOptions *options)
{
  gboolean is_chosen = options->clause || options->party;
  g_autoptr (GListModel) list
    = ceasefire_monitor_list_summaries (monitor, is_chosen ? G_MAXUINT : MONITOR_N_INCIDENTS);
  GPtrArray *findings = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (CeasefireFinding) finding = g_list_model_get_item (list, i);

      if (is_wanted (finding, options))
        g_ptr_array_add (findings, g_object_ref (finding));
    }
  return findings;
}

/* The findings that matter most */

static int
compare_findings (gconstpointer a, gconstpointer b)
{
  return monitor_print_compare (*(CeasefireFinding *const *) a, *(CeasefireFinding *const *) b);
}

/* Rule numbers are printed only if they are asked for (S18). */
static char *
explain (const MonitorHead *head, CeasefireFinding *finding, const MonitorOptions *options)
{
  return options->rules ? ceasefire_finding_explain_with_rules (finding, head->dossier)
                        : ceasefire_finding_explain (finding, head->dossier);
}

static void
print_explanation (const MonitorHead *head, CeasefireFinding *summary,
                   const MonitorOptions *options)
{
  g_autoptr (CeasefireFinding) finding = ceasefire_monitor_complete (head->monitor, summary);
  g_autofree char *text = explain (head, finding, options);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] && *lines[i]; i++)
    {
      guint indent = *lines[i] == ' ' ? 4 : 2;
      g_autofree char *safe = terminal_escape (g_strchug (lines[i]));

      terminal_print (TERMINAL_PLAIN, i ? indent : 0, 2, safe);
    }
  putchar ('\n');
}

/* One whole finding is held at a time. */
static void
print_json (const MonitorHead *head, const GPtrArray *findings, const MonitorOptions *options)
{
  printf ("{");
  monitor_head_print_json (head);
  printf ("\"findings\":[");
  for (guint i = 0; i < findings->len; i++)
    {
      g_autoptr (CeasefireFinding) finding
        = ceasefire_monitor_complete (head->monitor, g_ptr_array_index (findings, i));
      g_autofree char *explanation = options->explain ? explain (head, finding, options) : NULL;

      if (explanation)
        {
          g_autoptr (CeasefireText) note = ceasefire_text_new_in ("en", explanation);

          ceasefire_record_set_note (CEASEFIRE_RECORD (finding), note);
        }
      printf (i ? ",\n" : "\n");
      monitor_head_print_finding (finding);
    }
  printf ("\n]}\n");
}

static void
print_text (const MonitorHead *head, const GPtrArray *findings, const MonitorOptions *options)
{
  const Words words = { .dossier = head->dossier, .language = head->language };
  g_autoptr (GPtrArray) sorted = g_ptr_array_new ();
  gboolean is_chosen = options->clause || options->party;

  monitor_head_print (head);
  monitor_table_print (&words, findings);
  for (guint i = 0; i < findings->len; i++)
    if (is_chosen || monitor_print_is_notable (g_ptr_array_index (findings, i)))
      g_ptr_array_add (sorted, g_ptr_array_index (findings, i));
  g_ptr_array_sort (sorted, compare_findings);
  for (guint i = 0; i < sorted->len; i++)
    if (options->explain)
      print_explanation (head, g_ptr_array_index (sorted, i), options);
    else
      monitor_print_finding (&words, g_ptr_array_index (sorted, i));
}

/* The command */

static void
print_series (const MonitorHead *head, const MonitorOptions *options)
{
  const MonitorSeries series = get_series (options);

  if (g_strcmp0 (options->format, "json") == 0)
    monitor_series_print_json (&series, head, is_wanted, options);
  else
    monitor_series_print (&series, head, is_wanted, options);
}

static int
run_tally (const char *name, const MonitorHead *head, const MonitorOptions *options)
{
  g_auto (GStrv) by = split_tally (options);
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireTally) tally
    = ceasefire_monitor_tally (head->monitor, (const char *const *) by, options->clause, &error);

  if (tally == NULL)
    return tool_fail (name, TOOL_DATA, error->message);
  monitor_tally_print (head, tally, options->clause, options->format);
  return TOOL_OK;
}

static int
run_findings (const char *name, const MonitorHead *head, const MonitorOptions *options)
{
  g_autoptr (GPtrArray) findings = NULL;
  int result = TOOL_OK;

  if (!monitor_settings_evaluate (name, head->monitor, &result))
    return result;
  if (options->every)
    {
      print_series (head, options);
      return TOOL_OK;
    }
  findings = list_summaries (head->monitor, options);
  if (findings->len == 0 && (options->clause || options->party))
    return tool_fail (name, TOOL_DATA, "no clause of that id binds a party of that id");
  if (g_strcmp0 (options->format, "json") == 0)
    print_json (head, findings, options);
  else
    print_text (head, findings, options);
  return TOOL_OK;
}

/* A series begins with its first day, and shows nothing of any other. */
static void
set_scope (CeasefireMonitor *monitor, const MonitorOptions *options)
{
  g_autoptr (CeasefireDate) from = options->from ? ceasefire_date_new (options->from, NULL) : NULL;

  if (from && !monitor_settings_have_at ())
    ceasefire_monitor_set_at (monitor, from);
  ceasefire_monitor_set_scope (monitor, options->clause, options->party);
}

static int
run (const char *name, const MonitorOptions *options)
{
  int result = TOOL_OK;
  g_autoptr (CeasefireDossier) dossier = tool_load (name, &result);
  g_autoptr (CeasefireMonitor) monitor = dossier ? monitor_settings_ask (name, dossier, &result)
                                                 : NULL;
  MonitorHead head;

  if (monitor == NULL)
    return result;
  set_scope (monitor, options);
  head = (MonitorHead){ dossier, monitor,
                        ceasefire_date_get_text (ceasefire_monitor_get_at (monitor)),
                        words_choose_language (options->language) };
  return options->tally ? run_tally (name, &head, options) : run_findings (name, &head, options);
}

int
tool_monitor (int argc, char **argv)
{
  MonitorOptions options = { 0 };
  const GOptionEntry entries[] = {
    { "language", 'l', 0, G_OPTION_ARG_STRING, &options.language,
      N_ ("Of what is printed, such as fr; of texts the wording in it"), "TAG" },
    { "clause", 0, 0, G_OPTION_ARG_STRING, &options.clause, N_ ("That clause only"), "ID" },
    { "party", 0, 0, G_OPTION_ARG_STRING, &options.party, N_ ("That party only"), "ID" },
    { "every", 0, 0, G_OPTION_ARG_STRING, &options.every,
      N_ ("As time went on, at each time such as P1W"), "PERIOD" },
    { "from", 0, 0, G_OPTION_ARG_STRING, &options.from, N_ ("Beginning with that day"), "DAY" },
    { "to", 0, 0, G_OPTION_ARG_STRING, &options.to, N_ ("Not going beyond that day"), "DAY" },
    { "tally", 0, 0, G_OPTION_ARG_STRING, &options.tally,
      N_ ("Counts of incidents by day, week, month, place, party, action, means, status"),
      "BY,..." },
    { "format", 0, 0, G_OPTION_ARG_STRING, &options.format, N_ ("text or json; of counts also csv"),
      "FORMAT" },
    { "drafts", 0, 0, G_OPTION_ARG_NONE, &options.drafts, N_ ("Also what nobody has agreed on"),
      NULL },
    { "explain", 0, 0, G_OPTION_ARG_NONE, &options.explain, N_ ("In sentences with their sources"),
      NULL },
    { "rules", 0, 0, G_OPTION_ARG_NONE, &options.rules,
      N_ ("With the numbers of the rules of the guide"), NULL },
    G_OPTION_ENTRY_NULL,
  };
  int result = TOOL_OK;

  if (tool_parse (
        &argc, &argv, TOOL_READS | TOOL_MONITORS | TOOL_LAYS_OUT, "FILE",
        N_ ("Says what became of each clause for each party: kept, broken, alleged, contested,\n"
            "possible, not due or unknown, on whose word."),
        entries, &result))
    {
      if (argc != 2)
        result = tool_fail_usage ("monitor needs one FILE");
      else if (check_tally (&options, &result) && check_series (&options, &result))
        result = run (argv[1], &options);
    }
  clear_options (&options);
  return result;
}
