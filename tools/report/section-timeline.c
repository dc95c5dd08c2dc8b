/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/timeline.h"

#include <ceasefire/ceasefire-coverage.h>
#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-statement.h>

/*
 * The timeline: what was said below the line, what is said to have happened above it. A list below the drawing
 * says the same to whoever does not see it, and tells what the drawing leaves out.
 */

/* Key */

static void
timeline_put_key (Report *report)
{
  static const struct
  {
    const char *class_name, *words;
  } signs[] = {
    { "sign told", N_ ("told of, and not denied") },
    { "sign disputed", N_ ("told of and denied") },
    { "sign untold", N_ ("recorded, but nobody is recorded to tell of it") },
    { "sign told vague", N_ ("pale: at some time within, or all of it") },
    { "silence",
      N_ ("hatched: nobody is recorded to have watched, so nothing is known from silence") },
    { "watched part", N_ ("watched in part: some places, parties or clauses") },
    { "watched", N_ ("watched as a whole") },
    { "lapsed", N_ ("after an act meant to suspend or end it, whatever its effect") },
  };

  svg_open_key (report);
  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    svg_put_key (report, "timeline-drawing", signs[i].class_name, gettext (signs[i].words));
  svg_close_key (report);
}

/* Lists */

typedef struct
{
  Timeline *timeline;
  const TimelineItem *item;
} TimelineEntry;

static void
timeline_put_voices (Report *report, gconstpointer data)
{
  const TimelineEntry *entry = data;
  g_autoptr (GPtrArray) tellers
    = timeline_list_voices (entry->timeline, entry->item->record, FALSE);
  g_autoptr (GPtrArray) deniers = timeline_list_voices (entry->timeline, entry->item->record, TRUE);
  g_autofree char *by = timeline_join_names (entry->timeline, tellers);
  g_autofree char *against = timeline_join_names (entry->timeline, deniers);
  const char *template = _ ("Nobody is recorded to tell of it.");

  if (tellers->len > 0 && deniers->len > 0)
    template = _ ("Told of by {by}; denied by {against}.");
  else if (tellers->len > 0)
    template = _ ("Told of by {by}.");
  else if (deniers->len > 0)
    template = _ ("Denied by {against}; nobody is recorded to tell of it.");
  report_say (report, template,
              (ReportPart[]){ PART_WORDS ("by", by), PART_WORDS ("against", against), PART_END });
}

static void
timeline_put_what (Report *report, const TimelineItem *item)
{
  const char *id = ceasefire_record_get_id (item->record);

  if (CEASEFIRE_IS_STATEMENT (item->record)
      && ceasefire_statement_get_text (CEASEFIRE_STATEMENT (item->record)))
    report_say (report, _ ("{speaker}: {words}"),
                (ReportPart[]){ PART_RECORD ("speaker", ceasefire_statement_get_speaker (
                                                          CEASEFIRE_STATEMENT (item->record))),
                                PART_RECORD ("words", id), PART_END });
  else if (CEASEFIRE_IS_COVERAGE (item->record))
    report_put_record (report, ceasefire_coverage_get_by (CEASEFIRE_COVERAGE (item->record)));
  else if (CEASEFIRE_IS_STATEMENT (item->record) || CEASEFIRE_IS_INCIDENT (item->record))
    html_foreign (report->html, NULL, item->name);
  else
    report_put_record (report, id);
}

static void
timeline_put_item (Timeline *self, const TimelineItem *item)
{
  Report *report = self->report;
  const TimelineEntry entry = { self, item };

  html_open (report->html, "li");
  if (item->date)
    {
      report_put_date (report, item->date);
      html_text (report->html, " — ");
    }
  timeline_put_what (report, item);
  if (CEASEFIRE_IS_INCIDENT (item->record))
    {
      html_text (report->html, " ");
      timeline_put_voices (report, &entry);
    }
  html_close (report->html);
}

/* Templates whose number is that of records without a date. */
static void
timeline_put_undated (Timeline *self, TimelineGroupKind kind)
{
  const guint n = self->groups[kind].n_undated;
  g_autofree char *number = report_number (self->report, n);
  const char *template = NULL;

  if (kind == TIMELINE_HAPPENED)
    template = ngettext ("{number} incident has no date and is not drawn.",
                         "{number} incidents have no date and are not drawn.", n);
  else if (kind == TIMELINE_SAID)
    template = ngettext ("{number} statement has no date and is not drawn.",
                         "{number} statements have no date and are not drawn.", n);
  else if (kind == TIMELINE_MET)
    template = ngettext ("{number} meeting has no date and is not drawn.",
                         "{number} meetings have no date and are not drawn.", n);
  if (n > 0 && template)
    report_say_in (self->report, "p", NULL, template,
                   (ReportPart[]){ PART_WORDS ("number", number), PART_END });
}

static void
timeline_put_counted (Timeline *self, const TimelineGroup *group)
{
  g_autofree char *number = report_number (self->report, group->items->len);

  report_say_in (
    self->report, "p", NULL,
    ngettext ("{number} record, which is too many to list: bars say how many there are in "
              "each period.",
              "{number} records, which are too many to list: bars say how many there are "
              "in each period.",
              group->items->len),
    (ReportPart[]){ PART_WORDS ("number", number), PART_END });
}

static void
timeline_put_list (Timeline *self, TimelineGroupKind kind)
{
  const TimelineGroup *group = &self->groups[kind];
  Html *html = self->report->html;

  if (group->items->len == 0 && group->n_undated == 0 && kind != TIMELINE_WATCHED)
    return;
  html_element (html, "h3", NULL, timeline_get_title (kind));
  if (kind == TIMELINE_WATCHED && group->items->len == 0)
    html_element (html, "p", NULL, _ ("Nobody is recorded to have watched at any time."));
  if (group->is_counted)
    timeline_put_counted (self, group);
  else if (group->items->len > 0)
    {
      html_open (html, "ul");
      for (guint i = 0; i < group->items->len; i++)
        timeline_put_item (self, &g_array_index (group->items, TimelineItem, i));
      html_close (html);
    }
  timeline_put_undated (self, kind);
}

/* Section */

static void
timeline_init (Timeline *self, Report *report)
{
  const char *zone = ceasefire_monitor_get_timezone (report->monitor);
  CeasefireDate *at = ceasefire_monitor_get_at (report->monitor);
  CeasefireDate *as_of = ceasefire_monitor_get_as_of (report->monitor);

  self->report = report;
  self->zone = zone ? g_time_zone_new_identifier (zone) : NULL;
  self->at = g_get_real_time () / G_USEC_PER_SEC;
  self->as_of = G_MAXINT64;
  if (at)
    ceasefire_date_get_latest_in_zone (at, self->zone, &self->at);
  if (as_of)
    ceasefire_date_get_latest_in_zone (as_of, self->zone, &self->as_of);
}

static void
timeline_clear (Timeline *self)
{
  for (guint i = 0; i < TIMELINE_N_GROUPS; i++)
    g_array_unref (self->groups[i].items);
  g_array_unref (self->moments);
  g_clear_pointer (&self->index, show_index_free);
  g_clear_pointer (&self->zone, g_time_zone_unref);
}

void
report_write_timeline (Report *report)
{
  Timeline timeline = { 0 };

  timeline_init (&timeline, report);
  timeline_collect (&timeline);
  report_open_figure (
    report, "timeline-figure",
    _ ("What was said, below the line, and what is said to have happened, above it. "
       "A zigzag breaks the axis where nothing is dated for long."));
  timeline_draw (&timeline);
  timeline_put_key (report);
  svg_open_same (report, _ ("The timeline as lists"));
  for (guint i = 0; i < TIMELINE_N_GROUPS; i++)
    timeline_put_list (&timeline, (TimelineGroupKind) i);
  svg_close_same (report);
  report_close_figure (report);
  timeline_clear (&timeline);
}
