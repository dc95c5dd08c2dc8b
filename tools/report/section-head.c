/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/report.h"

#include <ceasefire/ceasefire-header.h>

/* The title of the report, and what it rests on. */

void
report_write_head (Report *report)
{
  CeasefireText *title
    = ceasefire_header_get_title (ceasefire_dossier_get_header (report->dossier));

  html_open (report->html, "h1");
  if (title)
    report_put_text (report, title);
  else
    html_text (report->html, _ ("Report on a dossier"));
  html_close (report->html);
}
