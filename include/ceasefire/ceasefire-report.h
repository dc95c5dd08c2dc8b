/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-problem.h>

G_BEGIN_DECLS

/**
 * CeasefireReportFormat:
 * @CEASEFIRE_REPORT_FORMAT_UNSET: Not said.
 * @CEASEFIRE_REPORT_FORMAT_JSONL: A JSON object a line for each problem.
 * @CEASEFIRE_REPORT_FORMAT_SARIF: SARIF 2.1.0, the format of OASIS for what analysis finds.
 * @CEASEFIRE_REPORT_FORMAT_GITHUB: The workflow commands by which GitHub notes problems at lines.
 *
 * In what form problems are told to other programs.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_REPORT_FORMAT_UNSET,
  CEASEFIRE_REPORT_FORMAT_JSONL,
  CEASEFIRE_REPORT_FORMAT_SARIF,
  CEASEFIRE_REPORT_FORMAT_GITHUB,
} CeasefireReportFormat;

#define CEASEFIRE_TYPE_REPORT_FORMAT (ceasefire_report_format_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_report_format_get_type (void) G_GNUC_CONST;

#define CEASEFIRE_TYPE_REPORT (ceasefire_report_get_type ())

/**
 * CeasefireReport:
 *
 * Writes problems for other programs: for those that show them at their lines, and for those that
 * collect them. Nothing is kept but the text that has not been taken.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CeasefireReport, ceasefire_report, CEASEFIRE, REPORT, GObject)

/**
 * ceasefire_report_new:
 * @format: the form of the text; unset is %CEASEFIRE_REPORT_FORMAT_JSONL
 *
 * Begins a report.
 *
 * Returns: (transfer full): a new report
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireReport *ceasefire_report_new (CeasefireReportFormat format);

/**
 * ceasefire_report_add:
 * @self: a report that has not been finished
 * @file: the path of the file that the problem is in, in the encoding of file names; `-` for standard
 *   input
 * @problem: a problem
 *
 * Adds a problem. In SARIF a relative path is a URI reference of its own, which the program that
 * reads it resolves.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_report_add (CeasefireReport *self, const char *file, CeasefireProblem *problem);

/**
 * ceasefire_report_finish:
 * @self: a report that has not been finished
 * @is_complete: whether all that was to be looked at has been
 *
 * Writes the end of the report.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_report_finish (CeasefireReport *self, gboolean is_complete);

/**
 * ceasefire_report_take:
 * @self: a report
 *
 * Takes the text that has been written since it was last taken. All parts together are the report.
 *
 * Returns: (transfer full): a text in UTF-8, which may be empty
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_report_take (CeasefireReport *self);

G_END_DECLS
