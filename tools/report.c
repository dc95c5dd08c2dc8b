/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/formats.h"

#include "input.h"
#include "monitor-settings.h"
#include "names.h"
#include "output.h"
#include "tool.h"

#include <ceasefire/ceasefire-header.h>
#include <ceasefire/ceasefire-model.h>
#include <ceasefire/ceasefire-vocabulary.h>

/* `ceasefire report`: a page of what a dossier holds and what became of each clause. */

typedef struct
{
  char *since, *language, *up_to, *unmarked, *to, *paper;
} ReportOptions;

static void
report_clear_options (ReportOptions *options)
{
  g_free (options->since);
  g_free (options->language);
  g_free (options->up_to);
  g_free (options->unmarked);
  g_free (options->to);
  g_free (options->paper);
}

/* All conflicts are told. */
static gboolean
report_merge (CeasefireDossier *whole, CeasefireDossier *dossier, const char *name, int *result)
{
  g_autoptr (GListModel) problems = ceasefire_dossier_merge (whole, dossier);
  guint n = g_list_model_get_n_items (problems);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      *result = tool_fail (name, TOOL_DATA, ceasefire_problem_get_message (problem));
    }
  return n == 0;
}

/* Several dossiers are told of as one: equal records once. Records that differ end it, as in `merge`. */
static CeasefireDossier *
report_load (char *const *names, int *result)
{
  g_autoptr (CeasefireDossier) whole = tool_load (names[0], result);

  for (names++; whole && *names; names++)
    {
      g_autoptr (CeasefireDossier) dossier = tool_load (*names, result);

      if (dossier == NULL || !report_merge (whole, dossier, *names, result))
        return NULL;
    }
  return g_steal_pointer (&whole);
}

/* What is above the mark is not even read by a section. */
static CeasefireDossier *
report_redact (const char *name, CeasefireDossier *dossier, const ReportOptions *options,
               int *result)
{
  g_autoptr (GError) error = NULL;
  CeasefireDossier *redacted;

  if (options->up_to == NULL)
    return g_object_ref (dossier);
  redacted = ceasefire_dossier_redact (dossier, options->up_to, options->unmarked, &error);
  if (redacted == NULL)
    *result = g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_NOT_FOUND)
                ? tool_fail_usage ("%s", error->message)
                : tool_fail (name, TOOL_DATA, error->message);
  return redacted;
}

/* The last report was of the same dossier by a date, or of an earlier one. */
static gboolean
report_set_before (Report *report, const ReportOptions *options, int *result)
{
  g_autoptr (CeasefireDate) date = options->since ? ceasefire_date_new (options->since, NULL)
                                                  : NULL;

  if (options->since == NULL)
    return TRUE;
  if (date)
    report->before_dossier = g_object_ref (report->dossier);
  else
    {
      g_autoptr (CeasefireDossier) dossier = tool_load (options->since, result);

      report->before_dossier = dossier ? report_redact (options->since, dossier, options, result)
                                       : NULL;
    }
  if (report->before_dossier == NULL)
    return FALSE;
  report->before = monitor_settings_ask (options->since, report->before_dossier, result);
  if (report->before && date)
    ceasefire_monitor_set_at (report->before, date);
  return report->before && monitor_settings_evaluate (options->since, report->before, result);
}

/* The highest mark of all that is in it. One of which no level is known may be above any. */
static const char *
report_find_mark (CeasefireDossier *dossier)
{
  CeasefireVocabulary *marks = ceasefire_dossier_get_vocabulary (dossier, "handling");
  const CeasefireModelType *const *type = ceasefire_model_type_list_records ();
  const char *highest = ceasefire_header_get_handling (ceasefire_dossier_get_header (dossier));
  guint64 top = highest ? (guint64) ceasefire_vocabulary_get_level (marks, highest) : 0;

  for (; *type; type++)
    {
      GListModel *records
        = ceasefire_dossier_get_records (dossier, ceasefire_model_type_get_gtype (*type));

      for (guint i = 0; i < g_list_model_get_n_items (records); i++)
        {
          g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, i);
          const char *mark = ceasefire_record_get_handling (record);
          guint64 level = mark ? (guint64) ceasefire_vocabulary_get_level (marks, mark) : 0;

          if (mark && (highest == NULL || level > top))
            {
              highest = mark;
              top = level;
            }
        }
    }
  return highest;
}

static int
report_write_out (Report *report, const ReportOptions *options)
{
  gboolean is_html = g_strcmp0 (options->to ? options->to : "html", "html") == 0;
  g_autofree char *hash = ceasefire_dossier_hash (report->dossier, NULL);
  g_autoptr (Html) html = is_html ? html_new () : html_new_in_memory ();
  g_autoptr (Cldr) cldr = cldr_new (NULL);

  report->hash = hash;
  report->mark = report_find_mark (report->dossier);
  report->language = tool_language_get ();
  report->cldr = cldr;
  report->html = html;
  report->paper = options->paper;
  report->is_plain = g_strcmp0 (options->to, "pdf") == 0;
  report_find_disputes (report);
  report_write (report);
  report_clear_disputes (report);
  if (!html_finish (html))
    return tool_fail (tool_output_get_name (), TOOL_IO, _ ("could not be written"));
  return is_html ? TOOL_OK : report_formats_write (options->to, report);
}

static int
report_run (char *const *names, const ReportOptions *options)
{
  int result = TOOL_OK;
  g_autoptr (CeasefireDossier) whole = report_load (names, &result);
  g_autoptr (CeasefireDossier) dossier = whole ? report_redact (names[0], whole, options, &result)
                                               : NULL;
  g_autoptr (CeasefireMonitor) monitor = dossier ? monitor_settings_ask (names[0], dossier, &result)
                                                 : NULL;
  /* Asked for first, they tell the monitor at once how many incidents it is to keep. */
  g_autoptr (GPtrArray) findings = monitor ? report_list_findings (monitor, REPORT_MAX_ENTRIES)
                                           : NULL;
  Report report = { .dossier = dossier, .monitor = monitor, .findings = findings };

  if (monitor && monitor_settings_evaluate (names[0], monitor, &result)
      && report_set_before (&report, options, &result))
    result = report_write_out (&report, options);
  g_clear_object (&report.before);
  g_clear_object (&report.before_dossier);
  return result;
}

/* Before anything is read: messages come in the language of the report. */
static gboolean
report_set_language (const char *tag, int *result)
{
  g_auto (GStrv) languages = NULL;
  g_autofree char *known = NULL;

  if (tag == NULL || tool_language_set (tag))
    return TRUE;
  languages = tool_language_list ();
  known = g_strjoinv (", ", languages);
  *result = tool_fail_usage (_ ("--language takes one of %s, not \"%s\""), known, tag);
  return FALSE;
}

int
tool_report (int argc, char **argv)
{
  ReportOptions options = { 0 };
  const GOptionEntry entries[] = {
    { "since", 0, 0, G_OPTION_ARG_STRING, &options.since,
      N_ ("Tell what changed since then, or since that dossier"), "DATE|FILE" },
    { "language", 0, 0, G_OPTION_ARG_STRING, &options.language,
      N_ ("Of the report, such as fr; of texts the wording in it"), "TAG" },
    { "up-to", 0, 0, G_OPTION_ARG_STRING, &options.up_to,
      N_ ("Leave out what has a higher mark, such as tlp-green"), "MARK" },
    { "unmarked", 0, 0, G_OPTION_ARG_STRING, &options.unmarked,
      N_ ("The mark of what has none, in a dossier without one"), "MARK" },
    { "to", 0, 0, G_OPTION_ARG_STRING, &options.to,
      N_ ("html (as is), docx by pandoc, or pdf by weasyprint"), "FORMAT" },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &options.paper,
      N_ ("a4 or letter; a printer's own where it is not said"), "PAPER" },
    G_OPTION_ENTRY_NULL,
  };
  int result = TOOL_OK;

  if (tool_parse (
        &argc, &argv, TOOL_READS | TOOL_MONITORS, "FILE...",
        N_ ("Writes a page in HTML: what became of each clause, who said what, and on what it\n"
            "rests. It needs no network and no script."),
        entries, &result))
    {
      if (argc < 2)
        result = tool_fail_usage ("report needs a FILE");
      else if (tool_check_name ("--to", options.to, report_formats, &result)
               && tool_check_name ("--paper", options.paper, report_papers, &result)
               && report_formats_check (options.to, &result)
               && tool_input_check_names (argv + 1, &result)
               && report_set_language (options.language, &result))
        result = report_run (argv + 1, &options);
    }
  report_clear_options (&options);
  return result;
}
