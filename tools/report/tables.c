/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/report.h"

/*
 * Tables. One that is wider than the page is moved by itself, also by keys; on a narrow page its cells stand
 * below each other, each behind its label.
 */

void
report_open_scroll (Report *report, const char *label)
{
  html_open_class (report->html, "div", "scroll");
  html_attribute (report->html, "role", "group");
  html_attribute (report->html, "tabindex", "0");
  html_attribute (report->html, "aria-label", label);
}

void
report_put_head_cell (Report *report, const char *text)
{
  html_open (report->html, "th");
  html_attribute (report->html, "scope", "col");
  html_text (report->html, text);
  html_close (report->html);
}

void
report_open_table (Report *report, const char *caption, const char *const *heads, guint n)
{
  Html *html = report->html;

  report_open_scroll (report, caption);
  html_open_class (html, "table", "stacks");
  html_element (html, "caption", NULL, caption);
  html_open (html, "thead");
  html_open (html, "tr");
  for (guint i = 0; i < n; i++)
    report_put_head_cell (report, heads[i]);
  html_close (html);
  html_close (html);
  html_open (html, "tbody");
}

void
report_close_table (Report *report)
{
  html_close (report->html);
  html_close (report->html);
  html_close (report->html);
}

void
report_open_head_cell (Report *report)
{
  html_open (report->html, "th");
  html_attribute (report->html, "scope", "row");
}

void
report_next_cell (Report *report, const char *label)
{
  html_close (report->html);
  html_open (report->html, "td");
  html_attribute (report->html, "data-label", label);
}
