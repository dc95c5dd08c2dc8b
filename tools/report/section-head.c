/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/report.h"

#include "monitor-head.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-clause.h>
#include <ceasefire/ceasefire-coverage.h>
#include <ceasefire/ceasefire-document.h>
#include <ceasefire/ceasefire-header.h>
#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-inquiry.h>
#include <ceasefire/ceasefire-meeting.h>
#include <ceasefire/ceasefire-place.h>
#include <ceasefire/ceasefire-problem.h>
#include <ceasefire/ceasefire-statement.h>
#include <ceasefire/ceasefire-unknown.h>
#include <ceasefire/ceasefire-vote.h>

/* The title of the report, by what it was asked, and what it rests on. */

static CeasefireHeader *
head_get (const Report *report)
{
  return ceasefire_dossier_get_header (report->dossier);
}

static void
head_put_title (Report *report)
{
  CeasefireText *title = ceasefire_header_get_title (head_get (report));

  html_open (report->html, "h1");
  if (title)
    report_put_text (report, title);
  else
    html_text (report->html, _ ("Report on a dossier"));
  html_close (report->html);
}

/* The question */

static void
head_put_viewpoint (Report *report)
{
  const char *const *viewpoint = ceasefire_monitor_get_viewpoint (report->monitor);
  const ReportPart parts[] = { PART_NAMES ("names", viewpoint), PART_END };

  if (viewpoint == NULL || *viewpoint == NULL)
    html_text (report->html, _ ("The word of everybody counts."));
  else if (ceasefire_monitor_get_viewpoint_exact (report->monitor))
    report_say (report, _ ("Only the word of {names} counts."), parts);
  else
    report_say (report, _ ("Only the word of {names}, and of those who speak for them, counts."),
                parts);
}

static void
head_put_question (Report *report)
{
  CeasefireDate *as_of = ceasefire_monitor_get_as_of (report->monitor);
  const ReportPart parts[] = { PART_DATE ("at", ceasefire_monitor_get_at (report->monitor)),
                               PART_DATE ("as_of", as_of), PART_END };

  html_open_class (report->html, "p", "head-question");
  report_say (report,
              as_of ? _ ("What had become of each clause by {at}, by what was said until {as_of}.")
                    : _ ("What had become of each clause by {at}, by all that is recorded."),
              parts);
  html_text (report->html, " ");
  head_put_viewpoint (report);
  html_close (report->html);
}

/* Who made it */

/* When the dossier itself was worked on. */
static void
head_put_date (Report *report, const char *label, CeasefireDate *date)
{
  if (date)
    report_put_when_row (report, label, date, NULL);
}

static void
head_put_makers (Report *report)
{
  CeasefireHeader *header = head_get (report);
  const char *const *creators = ceasefire_header_get_creators (header);

  report_open_row (report, _ ("Made by"));
  if (creators == NULL || *creators == NULL)
    html_text (report->html, _ ("nobody who is named"));
  else
    html_open (report->html, "ul");
  for (guint i = 0; creators && creators[i]; i++)
    {
      html_open (report->html, "li");
      html_foreign (report->html, NULL, creators[i]);
      html_close (report->html);
    }
  if (creators && *creators)
    html_close (report->html);
  report_close_row (report);
  report_put_string_row (report, _ ("Published by"), ceasefire_header_get_publisher (header));
  report_put_string_row (report, _ ("Version"), ceasefire_header_get_edition (header));
  report_put_string_row (report, _ ("Licence"), ceasefire_header_get_license (header));
  head_put_date (report, _ ("Begun"), ceasefire_header_get_created (header));
  head_put_date (report, _ ("Last changed"), ceasefire_header_get_modified (header));
}

static void
head_put_mark (Report *report)
{
  report_open_row (report, _ ("Handling"));
  if (report->mark)
    report_put_code (report, "handling", report->mark);
  else
    html_text (report->html, _ ("no mark is set"));
  report_close_row (report);
}

/* What was read */

static const struct
{
  GType (*get_type) (void);
  const char *label;
} head_types[] = {
  { ceasefire_agreement_get_type, N_ ("Agreements") },
  { ceasefire_clause_get_type, N_ ("Clauses") },
  { ceasefire_statement_get_type, N_ ("Statements") },
  { ceasefire_incident_get_type, N_ ("Incidents") },
  { ceasefire_meeting_get_type, N_ ("Meetings") },
  { ceasefire_vote_get_type, N_ ("Votes") },
  { ceasefire_inquiry_get_type, N_ ("Inquiries") },
  { ceasefire_coverage_get_type, N_ ("Records of coverage") },
  { ceasefire_actor_get_type, N_ ("Actors") },
  { ceasefire_place_get_type, N_ ("Places") },
  { ceasefire_document_get_type, N_ ("Documents") },
  { ceasefire_finding_get_type, N_ ("Earlier findings") },
  { ceasefire_unknown_get_type, N_ ("Records of types that are not known") },
};

static void
head_put_count (Report *report, const char *label, gint64 n)
{
  g_autofree char *number = report_number (report, n);

  if (n == 0)
    return;
  html_open (report->html, "li");
  html_text (report->html, label);
  html_text (report->html, " ");
  html_element (report->html, "b", NULL, number);
  html_close (report->html);
}

static void
head_put_counts (Report *report)
{
  report_open_row (report, _ ("Read"));
  html_open_class (report->html, "ul", "head-counts");
  for (guint i = 0; i < G_N_ELEMENTS (head_types); i++)
    head_put_count (report, gettext (head_types[i].label),
                    report_count (report, head_types[i].get_type ()));
  html_close (report->html);
  report_close_row (report);
}

/* Documents are what is cited, and findings are concluded: neither needs a source. */
static void
head_put_cited (Report *report)
{
  gint64 n = 0;
  gint64 cited = 0;

  for (guint i = 0; i < G_N_ELEMENTS (head_types); i++)
    {
      GType type = head_types[i].get_type ();
      GListModel *records = ceasefire_dossier_get_records (report->dossier, type);

      if (type == CEASEFIRE_TYPE_DOCUMENT || type == CEASEFIRE_TYPE_FINDING)
        continue;
      n += g_list_model_get_n_items (records);
      for (guint j = 0; j < g_list_model_get_n_items (records); j++)
        {
          g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, j);

          cited += report_names_source (record);
        }
    }
  report_open_row (report, _ ("Cited"));
  report_say (report,
              ngettext ("{cited} of {n} record names a source.",
                        "{cited} of {n} records name a source.", (gulong) n),
              (ReportPart[]){ PART_NUMBER ("n", &n), PART_NUMBER ("cited", &cited), PART_END });
  report_close_row (report);
}

static void
head_put_reviews (Report *report)
{
  gint64 counts[CEASEFIRE_REVIEW_APPROVED + 1] = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (head_types); i++)
    {
      GListModel *records
        = ceasefire_dossier_get_records (report->dossier, head_types[i].get_type ());

      for (guint j = 0; j < g_list_model_get_n_items (records); j++)
        {
          g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, j);

          counts[ceasefire_record_get_review (record)]++;
        }
    }
  report_open_row (report, _ ("Reviewed"));
  html_open_class (report->html, "ul", "head-counts");
  head_put_count (report, _ ("Drafts"), counts[CEASEFIRE_REVIEW_DRAFT]);
  head_put_count (report, _ ("Reviewed by a second person"), counts[CEASEFIRE_REVIEW_REVIEWED]);
  head_put_count (report, _ ("Approved"), counts[CEASEFIRE_REVIEW_APPROVED]);
  head_put_count (report, _ ("No review is recorded"), counts[CEASEFIRE_REVIEW_UNSET]);
  html_close (report->html);
  report_close_row (report);
}

static void
head_put_statements (Report *report)
{
  const MonitorHeadStatements said = monitor_head_survey_statements (report->dossier);
  gint64 n = said.n_undated;

  report_open_row (report, _ ("Last statement"));
  if (said.last)
    report_put_date (report, said.last);
  else
    html_text (report->html, _ ("none that has a date"));
  if (n > 0 && ceasefire_monitor_get_as_of (report->monitor))
    {
      html_text (report->html, " ");
      report_say (report,
                  ngettext ("{n} statement without a date counts as known.",
                            "{n} statements without a date count as known.", (gulong) n),
                  (ReportPart[]){ PART_NUMBER ("n", &n), PART_END });
    }
  report_close_row (report);
}

static void
head_put_coverage (Report *report)
{
  guint n;
  g_autoptr (GPtrArray) watchers = monitor_head_list_watchers (report->dossier, &n);
  gint64 number = n;

  report_open_row (report, _ ("Watched"));
  if (n == 0)
    html_text (report->html,
               _ ("Nobody is recorded to have watched, so that silence says nothing at all."));
  else
    report_say (
      report,
      ngettext ("{n} record of coverage, by {names}.", "{n} records of coverage, by {names}.", n),
      (ReportPart[]){ PART_NUMBER ("n", &number), PART_NAMES ("names", watchers->pdata),
                      PART_END });
  report_close_row (report);
}

/* What --up-to left out, in the words of the library. */
static void
head_put_missing (Report *report)
{
  g_autoptr (GListModel) missing = ceasefire_dossier_list_missing (report->dossier);

  if (g_list_model_get_n_items (missing) == 0)
    return;
  report_open_row (report, _ ("Left out by handling"));
  html_open (report->html, "ul");
  for (guint i = 0; i < g_list_model_get_n_items (missing); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (missing, i);

      html_open (report->html, "li");
      html_foreign (report->html, "en", ceasefire_problem_get_message (problem));
      html_close (report->html);
    }
  html_close (report->html);
  report_close_row (report);
}

void
report_write_head (Report *report)
{
  head_put_title (report);
  head_put_question (report);
  html_open_class (report->html, "dl", "head-rows");
  head_put_mark (report);
  head_put_missing (report);
  head_put_reviews (report);
  head_put_cited (report);
  head_put_coverage (report);
  head_put_statements (report);
  head_put_counts (report);
  head_put_makers (report);
  report_open_row (report, _ ("Hash of the dossier"));
  html_element (report->html, "code", NULL, report->hash ? report->hash : _ ("none"));
  report_close_row (report);
  html_close (report->html);
}
