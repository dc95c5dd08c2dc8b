/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/report.h"

/* Rows of lists of terms: a label, and a value. What is not set has no row. */

void
report_open_row (Report *report, const char *label)
{
  html_open (report->html, "div");
  html_element (report->html, "dt", NULL, label);
  html_open (report->html, "dd");
}

void
report_close_row (Report *report)
{
  html_close (report->html);
  html_close (report->html);
}

void
report_put_names_row (Report *report, const char *label, const char *const *ids)
{
  if (ids == NULL || *ids == NULL)
    return;
  report_open_row (report, label);
  report_put_names (report, ids);
  report_close_row (report);
}

void
report_put_name_row (Report *report, const char *label, const char *id)
{
  const char *const ids[] = { id, NULL };

  report_put_names_row (report, label, ids);
}

void
report_put_string_row (Report *report, const char *label, const char *string)
{
  if (string == NULL)
    return;
  report_open_row (report, label);
  html_foreign (report->html, NULL, string);
  report_close_row (report);
}

void
report_put_strings_row (Report *report, const char *label, const char *const *strings)
{
  g_autofree char *list = strings && *strings ? cldr_join (report->cldr, CLDR_AND, strings) : NULL;

  report_put_string_row (report, label, list);
}

void
report_put_text_row (Report *report, const char *label, CeasefireText *text)
{
  if (text == NULL)
    return;
  report_open_row (report, label);
  report_put_text (report, text);
  report_close_row (report);
}

void
report_put_code_row (Report *report, const char *label, const char *vocabulary, const char *code)
{
  if (code == NULL)
    return;
  report_open_row (report, label);
  report_put_code (report, vocabulary, code);
  report_close_row (report);
}

void
report_put_enum_row (Report *report, const char *label, GType type, int value)
{
  if (value == 0)
    return;
  report_open_row (report, label);
  report_put_enum (report, type, value);
  report_close_row (report);
}

void
report_put_number_row (Report *report, const char *label, gint64 number)
{
  g_autofree char *words = number >= 0 ? report_number (report, number) : NULL;

  if (words == NULL)
    return;
  report_open_row (report, label);
  html_text (report->html, words);
  report_close_row (report);
}

/* A time with the words that the source has for it. That there is none is told: readers look for it. */
void
report_put_when_row (Report *report, const char *label, CeasefireDate *date, const char *words)
{
  const ReportPart parts[] = { PART_DATE ("date", date), PART_FOREIGN ("words", words), PART_END };

  report_open_row (report, label);
  if (date && words)
    report_say (report, _ ("{date} (in the source: “{words}”)"), parts);
  else if (date)
    report_put_date (report, date);
  else
    report_say (report, words ? _ ("no date; in the source: “{words}”") : _ ("no date"), parts);
  report_close_row (report);
}
