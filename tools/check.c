/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "input.h"
#include "names.h"
#include "severities.h"
#include "terminal.h"
#include "tool.h"

#include <ceasefire/ceasefire-checker.h>
#include <ceasefire/ceasefire-model.h>
#include <ceasefire/ceasefire-report.h>
#include <stdio.h>
#include <string.h>

/* `ceasefire check`: every problem, one a line, where it stands in the file. */

typedef struct
{
  char **texts; /* ID=FILE each */
  GHashTable *used;
  gboolean quiet;
  CeasefireReport *report; /* NULL: problems are told in lines for readers */
  gboolean is_partial;     /* a file could not be read whole, so what is in it is not known */
} CheckOptions;

/* Problems */

/* A file that is being checked. */
typedef struct
{
  const ToolInput *file;
  CheckOptions *options;
  int result;
} CheckInput;

/* What has been written of a report. GitHub's lines are escaped as lines for readers are. */
static void
print_report (CeasefireReport *report)
{
  g_autofree char *text = ceasefire_report_take (report);
  g_autofree char *safe = terminal_escape_json (text);

  fputs (safe, stdout);
}

static void
note_problem (CeasefireProblem *problem, gpointer user_data)
{
  CheckInput *self = user_data;

  if (ceasefire_problem_get_severity (problem) == CEASEFIRE_SEVERITY_ERROR)
    self->result = TOOL_DATA;
  if (self->options->quiet)
    return;
  if (self->options->report == NULL)
    {
      tool_input_print_problem (self->file, stdout, problem);
      return;
    }
  ceasefire_report_add (self->options->report, self->file->name, problem);
  print_report (self->options->report);
}

/* What is wrong with sheets themselves, no check finds. */
static void
note_sheets (CheckInput *self)
{
  GListModel *problems = ceasefire_feeds_sheets_get_problems (self->file->sheets);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      note_problem (problem, self);
    }
}

/* Texts */

static void
expect_texts (CeasefireChecker *checker, const CheckOptions *options)
{
  for (char **text = options->texts; text && *text; text++)
    {
      g_autofree char *id = NULL;

      tool_split (*text, &id);
      ceasefire_checker_expect_document_text (checker, id);
    }
}

static int
put_text_at_hand (CeasefireChecker *checker, const char *id, const char *name)
{
  int result = TOOL_OK;
  g_autoptr (CeasefireDocumentText) document = tool_load_text (name, &result);

  if (document == NULL)
    return result;
  ceasefire_checker_set_document_text (checker, id, document);
  return TOOL_OK;
}

/* One dossier of several may lack the document of a text. */
static int
put_texts_at_hand (CeasefireChecker *checker, const CheckOptions *options)
{
  int result = TOOL_OK;

  for (char **text = options->texts; text && *text && result == TOOL_OK; text++)
    {
      g_autofree char *id = NULL;
      const char *name = tool_split (*text, &id);

      if (!ceasefire_checker_has_document (checker, id))
        continue;
      g_hash_table_add (options->used, *text);
      result = put_text_at_hand (checker, id, name);
    }
  return result;
}

/* Files */

/* Checks tell of it, among the others. */
static void
keep_quiet (gpointer hearer, CeasefireProblem *problem)
{
  (void) hearer;
  (void) problem;
}

static int
check_stream (CheckInput *self, ToolInput *file)
{
  g_autoptr (CeasefireReader) reader = tool_input_new_reader (file);
  g_autoptr (CeasefireChecker) checker = ceasefire_checker_new ();
  g_autoptr (GError) error = NULL;
  int result;

  ceasefire_reader_set_keep_going (reader, TRUE);
  severities_apply (checker);
  expect_texts (checker, self->options);
  if (!ceasefire_checker_read (checker, reader, NULL, &error))
    {
      self->options->is_partial = TRUE;
      return tool_input_fail (file, error);
    }
  if (g_list_model_get_n_items (ceasefire_reader_get_problems (reader)) > 0)
    self->options->is_partial = TRUE;
  result = put_texts_at_hand (checker, self->options);
  if (result != TOOL_OK)
    return result;
  if (file->sheets)
    note_sheets (self);
  ceasefire_checker_foreach (checker, note_problem, self);
  return self->result;
}

static int
check_file (const char *name, CheckOptions *options)
{
  ToolInput file;
  CheckInput input = { &file, options, TOOL_OK };
  int result = TOOL_OK;

  if (!tool_input_open (&file, name, &result))
    {
      options->is_partial = TRUE;
      return result;
    }
  tool_input_let_go (&file);
  file.hear = keep_quiet;
  result = check_stream (&input, &file);
  tool_input_close (&file);
  return result;
}

/* A text that no dossier asks for is a slip that would leave quotes unread. */
static int
find_idle_text (const CheckOptions *options)
{
  for (char **text = options->texts; text && *text; text++)
    if (!g_hash_table_contains (options->used, *text))
      return tool_fail (*text, TOOL_DATA, "no dossier has this document");
  return TOOL_OK;
}

/* All files are checked; the highest code is the result, so trouble with a file outweighs data. */
static int
check_files (char **names, CheckOptions *options)
{
  int result = TOOL_OK;
  int one;

  for (char **text = options->texts; text && *text; text++)
    if (strchr (*text, '=') == NULL)
      return tool_fail_usage ("--text takes ID=FILE, not \"%s\"", *text);
  for (; *names; names++)
    {
      one = check_file (*names, options);
      result = MAX (result, one);
    }
  one = options->is_partial ? TOOL_OK : find_idle_text (options);
  return MAX (result, one);
}

static CeasefireReport *
begin_report (const char *format)
{
  int number = format ? ceasefire_enum_from_word (CEASEFIRE_TYPE_REPORT_FORMAT, format) : 0;

  return number > 0 ? ceasefire_report_new ((CeasefireReportFormat) number) : NULL;
}

/* A report is ended in any case, so that what was found can be read. */
static int
report_files (char **names, const char *format, CheckOptions *options)
{
  g_autoptr (CeasefireReport) report = options->quiet ? NULL : begin_report (format);
  int result;

  options->report = report;
  result = check_files (names, options);
  if (report == NULL)
    return result;
  ceasefire_report_end (report, result == TOOL_OK || result == TOOL_DATA);
  print_report (report);
  return result;
}

int
tool_check (int argc, char **argv)
{
  g_auto (GStrv) texts = NULL;
  g_autoptr (GHashTable) used = g_hash_table_new (g_direct_hash, g_direct_equal);
  g_autofree char *format = NULL;
  gboolean quiet = FALSE;
  const GOptionEntry entries[]
    = { { "text", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &texts,
          "Compare quotes of the document ID with the text in FILE", "ID=FILE" },
        { "format", 'f', 0, G_OPTION_ARG_STRING, &format,
          "text (as is), jsonl, sarif or github for its annotations", "FORMAT" },
        { "quiet", 'q', 0, G_OPTION_ARG_NONE, &quiet, "Print no problem; the result tells", NULL },
        G_OPTION_ENTRY_NULL };
  int result = TOOL_OK;

  if (!tool_parse (&argc, &argv, TOOL_READS | TOOL_CHECKS, "FILE...",
                   "Lists every problem as FILE:LINE:COLUMN: severity: [code] path: sentence.\n"
                   "The result is 0 without errors, 65 with.",
                   entries, &result))
    return result;
  if (argc < 2)
    return tool_fail_usage ("check needs a FILE");
  if (!tool_input_check_names (argv + 1, &result)
      || !tool_check_name ("--format", format, tool_report_formats, &result))
    return result;
  return report_files (argv + 1, format,
                       &(CheckOptions){ .texts = texts, .used = used, .quiet = quiet });
}
