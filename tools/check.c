/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "checking.h"
#include "coverage.h"
#include "fix.h"
#include "language.h"
#include "names.h"
#include "terminal.h"
#include "tool.h"

#include <ceasefire/ceasefire-model.h>
#include <ceasefire/ceasefire-report.h>
#include <stdio.h>

/* `ceasefire check`: every problem, one a line, where it stands in the file. */

typedef struct
{
  ToolChecking checking;
  gboolean quiet;
  gboolean fix;
  gboolean in_place;
  CeasefireReport *report; /* NULL: problems are told in lines for readers */
} CheckOptions;

/* Problems */

/* A file that is being checked. */
typedef struct
{
  ToolInput file;
  CheckOptions *options;
  int result;
} CheckInput;

/* What has been written of a report. GitHub's lines are escaped as lines for readers are. */
static void
print_report (CeasefireReport *report)
{
  g_autofree char *text = ceasefire_report_take (report);

  terminal_print_json (text);
}

/* Standard output is for the differences, if these are shown. */
static void
note_problem (CeasefireProblem *problem, gpointer user_data)
{
  CheckInput *self = user_data;
  const CheckOptions *options = self->options;
  g_autoptr (CeasefireProblem) located = NULL;
  g_autofree char *name = NULL;

  if (ceasefire_problem_get_severity (problem) == CEASEFIRE_SEVERITY_ERROR)
    self->result = MAX (self->result, TOOL_DATA);
  if (options->quiet)
    return;
  if (options->report == NULL)
    {
      tool_input_print_problem (&self->file, options->fix && !options->in_place ? stderr : stdout,
                                problem);
      return;
    }
  located = tool_input_locate (&self->file, problem, &name);
  ceasefire_report_add (options->report, name, located);
  print_report (options->report);
}

/* What is wrong with sheets themselves, no check finds. */
static void
note_sheets (CheckInput *self)
{
  GListModel *problems = ceasefire_feeds_sheets_get_problems (self->file.sheets);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      note_problem (problem, self);
    }
}

/* Files */

/* Returns the code for what it tells. */
static int
tell_problems (const char *name, const ToolChecked *checked, CheckOptions *options)
{
  CheckInput input = { { .name = name, .sheets = checked->sheets }, options, TOOL_OK };

  if (checked->sheets)
    note_sheets (&input);
  ceasefire_checker_foreach (checked->checker, note_problem, &input);
  return input.result;
}

static int
check_file (const char *name, CheckOptions *options)
{
  g_auto (ToolChecked) checked = { NULL, NULL, NULL };
  int result = tool_checking_read (&options->checking, name, NULL, &checked);

  return result == TOOL_OK ? tell_problems (name, &checked, options) : result;
}

/* What is left when all is mended that has one right answer is told. */
static int
fix_file (const char *name, CheckOptions *options)
{
  int result = TOOL_OK;
  g_auto (ToolChecked) checked = { NULL, NULL, NULL };
  g_autoptr (CeasefireFixing) fixing
    = fix_open (name, &options->checking, options->in_place, &checked, &result);
  int left;

  if (fixing)
    result = fix_make (fixing, name, &options->checking, &checked, NULL);
  if (result != TOOL_OK)
    return result;
  left = tell_problems (name, &checked, options);
  result = fix_give (fixing, name, options->in_place, options->quiet);
  return MAX (result, left);
}

/* All files are checked; the highest code is the result, so trouble with a file outweighs data. */
static int
check_files (char **names, CheckOptions *options)
{
  int result = TOOL_OK;
  int one;

  for (; *names; names++)
    {
      one = options->fix ? fix_file (*names, options) : check_file (*names, options);
      result = MAX (result, one);
    }
  one = tool_checking_end (&options->checking);
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

  if (report && options->fix && !options->in_place)
    return tool_fail_usage ("--fix without --in-place shows differences, and has no --format");
  options->report = report;
  result = check_files (names, options);
  if (report == NULL)
    return result;
  ceasefire_report_finish (report, result == TOOL_OK || result == TOOL_DATA);
  print_report (report);
  return result;
}

int
tool_check (int argc, char **argv)
{
  g_auto (GStrv) texts = NULL;
  g_autofree char *format = NULL;
  CheckOptions options = { .quiet = FALSE };
  gboolean coverage = FALSE;
  const GOptionEntry entries[] = {
    TOOL_TEXT_OPTION (&texts),
    { "format", 'f', 0, G_OPTION_ARG_STRING, &format,
      N_ ("text (as is), jsonl, sarif or github for its annotations"), "FORMAT" },
    { "fix", 0, 0, G_OPTION_ARG_NONE, &options.fix,
      N_ ("Show what has one right answer as diff -u does, and tell what is left"), NULL },
    { "in-place", 'i', 0, G_OPTION_ARG_NONE, &options.in_place, N_ ("Change the files so"), NULL },
    { "coverage", 0, 0, G_OPTION_ARG_NONE, &coverage,
      N_ ("Tell what of texts and members nobody cites, as text, marked or jsonl"), NULL },
    { "quiet", 'q', 0, G_OPTION_ARG_NONE, &options.quiet, N_ ("Print no problem; the result tells"),
      NULL },
    G_OPTION_ENTRY_NULL
  };
  int result = TOOL_OK;

  if (!tool_parse (&argc, &argv, TOOL_READS | TOOL_CHECKS, "FILE...",
                   N_ ("Lists every problem as FILE:LINE:COLUMN: severity: [code] path: sentence.\n"
                       "The result is 0 without errors, 65 with."),
                   entries, &result))
    return result;
  if (argc < 2)
    return tool_fail_usage ("check needs a FILE");
  options.fix = options.fix || options.in_place;
  if (!fix_check_names (argv + 1, options.in_place, &result)
      || !tool_check_name ("--format", format, coverage ? coverage_forms : tool_report_formats,
                           &result))
    return result;
  if (coverage && options.fix)
    return tool_fail_usage ("--coverage tells of what is there, and has no --fix");
  if (!tool_checking_init (&options.checking, texts, &result))
    return result;
  if (coverage)
    return coverage_files (argv + 1, &options.checking, format ? format : coverage_forms[0]);
  return report_files (argv + 1, format, &options);
}
