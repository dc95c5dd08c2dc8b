/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/report.h"

/* What the report is made of, in the order of the page. A section is a row here and a file of its own. */
const ReportSection report_sections[] = {
  { "timeline", N_ ("Timeline"), NULL, report_write_timeline },
  { "method", N_ ("How this was made, and what it does not claim"), NULL, report_write_method },
  { NULL, NULL, NULL, NULL },
};
