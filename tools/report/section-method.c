/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/report.h"

/* How findings come to be, what is not claimed, and that no boundary is meant by any line. */

static void
method_put_lines (Report *report)
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

/* What makes a word strong under the policy, and what makes it count for nothing. */
static void
method_put_policy (Report *report)
{
  CeasefirePolicy *policy = ceasefire_monitor_get_policy (report->monitor);
  gint64 origins = ceasefire_policy_get_corroboration (policy);
  gint64 credibility = ceasefire_policy_get_credibility (policy);
  const ReportPart parts[] = {
    PART_FOREIGN ("name", ceasefire_policy_get_name (policy)), PART_NUMBER ("n", &origins),
    PART_WORDS ("reliability", report_label_enum (report, CEASEFIRE_TYPE_RELIABILITY,
                                                  (int) ceasefire_policy_get_reliability (policy))),
    PART_NUMBER ("credibility", &credibility), PART_END
  };

  report_open_row (report, _ ("Policy"));
  report_say (report, _ ("{name}"), parts);
  html_text (report->html, " ");
  if (origins > 1 && credibility > 0
      && ceasefire_policy_get_reliability (policy) != CEASEFIRE_RELIABILITY_UNSET)
    report_say (
      report,
      _ ("What neutral sources say is strong if {n} independent ones say it, from sources "
         "rated {reliability} or better and with contents rated {credibility} or better."),
      parts);
  report_close_row (report);
}

static void
method_put_layers (Report *report)
{
  CeasefireLayers layers = ceasefire_monitor_get_layers (report->monitor);

  report_open_row (report, _ ("Taken in"));
  html_open (report->html, "ul");
  if (layers & CEASEFIRE_LAYERS_EXPLICIT)
    html_element (report->html, "li", NULL, _ ("what documents say"));
  if (layers & CEASEFIRE_LAYERS_PRESUPPOSED)
    html_element (report->html, "li", NULL, _ ("what they take for granted"));
  if (layers & CEASEFIRE_LAYERS_BACKGROUND)
    html_element (report->html, "li", NULL, _ ("what is background from elsewhere"));
  html_close (report->html);
  report_close_row (report);
}

static void
method_put_timezone (Report *report)
{
  const char *timezone = ceasefire_monitor_get_timezone (report->monitor);

  report_open_row (report, _ ("Time zone"));
  if (timezone)
    html_foreign (report->html, NULL, timezone);
  else
    html_text (report->html, _ ("not known; each date may be a day earlier or later elsewhere"));
  report_close_row (report);
}

/* The standing formula of the United Nations, which whoever shows places is asked to print. */
static void
method_put_boundaries (Report *report)
{
  html_element (report->html, "h3", NULL, _ ("Boundaries and names"));
  html_element (
    report->html, "p", NULL,
    _ ("The designations employed and the presentation of material in this report do not imply the "
       "expression of any opinion whatsoever concerning the legal status of any country, "
       "territory, city or area or of its authorities, or concerning the delimitation of its "
       "frontiers or boundaries."));
  html_element (report->html, "p", "label",
                _ ("This is the usual wording of the United Nations. It does not mean that the "
                   "United Nations made or endorsed this report."));
}

void
report_write_method (Report *report)
{
  method_put_lines (report);
  html_open_class (report->html, "dl", "rows");
  method_put_policy (report);
  method_put_layers (report);
  method_put_timezone (report);
  html_close (report->html);
  method_put_boundaries (report);
}
