/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/report.h"

/* What the report is made of, in the order of the page. A section is a row here and a file of its own. */
const ReportSection report_sections[] = {
  { "changes", N_ ("What changed"), report_has_changes, report_write_changes },
  { "matrix", N_ ("What became of each clause"), NULL, report_write_matrix },
  { "timeline", N_ ("Timeline"), NULL, report_write_timeline },
  { "agreements", N_ ("Agreements"), NULL, report_write_agreements },
  { "disputes", N_ ("What is disputed"), NULL, report_write_disputes },
  { "statements", N_ ("Who said what"), report_has_statements, report_write_statements },
  { "meetings", N_ ("Meetings and votes"), report_has_meetings, report_write_meetings },
  { "tallies", N_ ("Counts"), NULL, report_write_tallies },
  { "cast", N_ ("The cast and its ties"), NULL, report_write_cast },
  { "sources", N_ ("Sources"), NULL, report_write_sources },
  { "method", N_ ("How this was made, and what it does not claim"), NULL, report_write_method },
  { NULL, NULL, NULL, NULL },
};
