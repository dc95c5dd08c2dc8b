/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/report.h"

/* How findings come to be, what is not claimed, and that no boundary is meant by any line. */

void
report_write_method (Report *report)
{
  const char *const lines[] = {
    _ ("A finding says what the recorded words of named sources come to, by a policy that is "
       "printed "
       "with it. It is no judgement."),
    _ ("Each word keeps its speaker, its source and its strength; nothing is averaged."),
    _ ("Silence is never a value. Where nobody is recorded to have watched, nothing is known."),
    _ ("Dates are as exact as their sources; what may lie before or after a date is told as "
       "possible."),
    _ ("What is marked as a draft has not been reviewed."),
  };

  html_open (report->html, "ul");
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    html_element (report->html, "li", NULL, lines[i]);
  html_close (report->html);
}
