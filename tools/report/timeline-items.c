/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/timeline.h"

#include <ceasefire/ceasefire-claim.h>
#include <ceasefire/ceasefire-coverage.h>
#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-meeting.h>
#include <ceasefire/ceasefire-statement.h>
#include <ceasefire/ceasefire-vote.h>

/*
 * What a timeline shows, out of the moments of a dossier. Of an incident it is told who tells of it and who
 * denies it, for the frame of an incident says nothing of its own truth. What is sure to be later than the
 * report has not happened yet.
 */

#define ITEMS_NAMES 6 /* that are joined */

static const struct
{
  MomentKind moment;
  TimelineGroupKind group;
  const char *class_name;
} kinds[] = {
  { MOMENT_IN_FORCE, TIMELINE_FORCE, "band" }, { MOMENT_WATCHED, TIMELINE_WATCHED, "watched" },
  { MOMENT_DUE, TIMELINE_DUE, "flag" },        { MOMENT_INCIDENT, TIMELINE_HAPPENED, NULL },
  { MOMENT_STATEMENT, TIMELINE_SAID, "said" }, { MOMENT_MEETING, TIMELINE_MET, "met" },
  { MOMENT_VOTE, TIMELINE_MET, "met" },        { MOMENT_OPENED, TIMELINE_MET, "met" },
  { MOMENT_CLOSED, TIMELINE_MET, "met" },
};

/* Voices */

GPtrArray *
timeline_list_voices (Timeline *self, CeasefireRecord *record, gboolean denying)
{
  const GArray *voices = show_index_get_voices (self->index, record);
  g_autoptr (GTree) seen = g_tree_new ((GCompareFunc) (void *) g_strcmp0);
  GPtrArray *ids = g_ptr_array_new ();

  for (guint i = 0; voices && i < voices->len; i++)
    {
      const ShowVoice *voice = &g_array_index (voices, ShowVoice, i);
      CeasefireStatement *statement = CEASEFIRE_STATEMENT (voice->statement);
      CeasefireStance stance = ceasefire_claim_get_stance (voice->claim);
      CeasefireDate *when = ceasefire_statement_get_when (statement);
      const char *speaker = ceasefire_statement_get_speaker (statement);
      gboolean speaks = denying ? stance == CEASEFIRE_STANCE_DENIES
                                : stance == CEASEFIRE_STANCE_ASSERTS
                                    || stance == CEASEFIRE_STANCE_CONFIRMS;
      gint64 said;

      if (!speaks || speaker == NULL || ceasefire_statement_get_retracted (statement))
        continue;
      if (when && ceasefire_date_get_earliest_in_zone (when, self->zone, &said)
          && said > self->as_of)
        continue;
      if (g_tree_lookup (seen, speaker))
        continue;
      g_tree_insert (seen, (gpointer) speaker, (gpointer) speaker);
      g_ptr_array_add (ids, (gpointer) speaker);
    }
  return ids;
}

char *
timeline_join_names (Timeline *self, const GPtrArray *ids)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < MIN (ids->len, ITEMS_NAMES); i++)
    g_ptr_array_add (names, report_name (self->report, ids->pdata[i]));
  if (ids->len > ITEMS_NAMES)
    {
      g_autofree char *number = report_number (self->report, ids->len - ITEMS_NAMES);

      g_ptr_array_add (names, tool_language_fill (ngettext ("{number} other", "{number} others",
                                                            ids->len - ITEMS_NAMES),
                                                  "number", number, NULL));
    }
  g_ptr_array_add (names, NULL);
  return cldr_join (self->report->cldr, CLDR_AND, (const char *const *) names->pdata);
}

/* Labels */

/* What was done, and where. */
static char *
items_name_deed (Report *report, CeasefireIncident *incident)
{
  const char *action
    = report_label_code (report, "action", ceasefire_incident_get_action (incident));
  const char *place = ceasefire_incident_get_place (incident);
  g_autofree char *where = place ? report_name (report, place) : NULL;

  if (where == NULL)
    return g_strdup (action);
  return tool_language_fill (_ ("{action}, {place}"), "action", action, "place", where, NULL);
}

/* Who is said to have done it stands first, where it is one; what was left undone is no deed. */
static char *
items_name_incident (Report *report, CeasefireIncident *incident)
{
  const char *const *agents = ceasefire_incident_get_agents (incident);
  g_autofree char *agent = agents && agents[0] && agents[1] == NULL ? report_name (report, *agents)
                                                                    : NULL;
  g_autofree char *deed = NULL;
  gboolean is_omission = ceasefire_incident_get_omits (incident) != NULL;

  if (ceasefire_incident_get_text (incident) || ceasefire_incident_get_action (incident) == NULL)
    return report_name (report, ceasefire_record_get_id (CEASEFIRE_RECORD (incident)));
  deed = items_name_deed (report, incident);
  if (agent == NULL && !is_omission)
    return g_steal_pointer (&deed);
  return tool_language_fill (agent && is_omission ? _ ("{agent}, not done: {deed}")
                             : agent              ? _ ("{agent}: {deed}")
                                                  : _ ("not done: {deed}"),
                             "agent", agent, "deed", deed, NULL);
}

/* Its first act, and what its first claim is about; NULL: neither is told. */
static char *
items_name_act (Report *report, CeasefireStatement *statement)
{
  const char *const *acts = ceasefire_statement_get_acts (statement);
  CeasefireClaim *const *claims = ceasefire_statement_get_claims (statement);
  const char *act = acts && *acts ? report_label_code (report, "speech-act", *acts) : NULL;
  const char *about = claims && *claims ? ceasefire_claim_get_about (*claims) : NULL;
  CeasefireRecord *record = about ? ceasefire_dossier_lookup (report->dossier, about) : NULL;
  g_autofree char *what = CEASEFIRE_IS_INCIDENT (record)
                            ? items_name_incident (report, CEASEFIRE_INCIDENT (record))
                            : NULL;

  if (act && what)
    return tool_language_fill (_ ("{act} ({what})"), "act", act, "what", what, NULL);
  return g_strdup (act);
}

static char *
items_name_statement (Report *report, CeasefireStatement *statement)
{
  g_autofree char *speaker = report_name (report, ceasefire_statement_get_speaker (statement));
  g_autofree char *words
    = ceasefire_statement_get_text (statement)
        ? report_name (report, ceasefire_record_get_id (CEASEFIRE_RECORD (statement)))
        : items_name_act (report, statement);

  if (words == NULL)
    return g_steal_pointer (&speaker);
  return tool_language_fill (_ ("{speaker}: {words}"), "speaker", speaker, "words", words, NULL);
}

static char *
items_name_clause (Report *report, CeasefireClause *clause)
{
  const char *label = ceasefire_clause_get_label (clause);
  g_autofree char *name = report_name (report, ceasefire_record_get_id (CEASEFIRE_RECORD (clause)));

  return label ? g_strdup_printf ("%s %s", label, name) : g_steal_pointer (&name);
}

static char *
items_name (Report *report, CeasefireRecord *record)
{
  if (CEASEFIRE_IS_INCIDENT (record))
    return items_name_incident (report, CEASEFIRE_INCIDENT (record));
  if (CEASEFIRE_IS_STATEMENT (record))
    return items_name_statement (report, CEASEFIRE_STATEMENT (record));
  if (CEASEFIRE_IS_CLAUSE (record))
    return items_name_clause (report, CEASEFIRE_CLAUSE (record));
  if (CEASEFIRE_IS_COVERAGE (record))
    return report_name (report, ceasefire_coverage_get_by (CEASEFIRE_COVERAGE (record)));
  return report_name (report, ceasefire_record_get_id (record));
}

/* Whether something is told, disputed, or not told by anybody is seen by the sign. */
static void
items_tell_incident (Timeline *self, TimelineItem *item, const char *when)
{
  g_autoptr (GPtrArray) tellers = timeline_list_voices (self, item->record, FALSE);
  g_autoptr (GPtrArray) deniers = timeline_list_voices (self, item->record, TRUE);
  g_autofree char *by = timeline_join_names (self, tellers);
  g_autofree char *against = timeline_join_names (self, deniers);
  const char *template = _ ("{when}: {what}. Nobody is recorded to tell of it.");

  item->class_name = tellers->len == 0 ? "untold" : deniers->len > 0 ? "disputed" : "told";
  if (tellers->len > 0 && deniers->len > 0)
    template = _ ("{when}: {what}. Told of by {by}; denied by {against}.");
  else if (tellers->len > 0)
    template = _ ("{when}: {what}. Told of by {by}.");
  else if (deniers->len > 0)
    template = _ ("{when}: {what}. Denied by {against}; nobody is recorded to tell of it.");
  item->tip = tool_language_fill (template, "when", when, "what", item->name, "by", by, "against",
                                  against, NULL);
}

/* Items */

static void
items_clear (gpointer data)
{
  TimelineItem *item = data;

  g_clear_pointer (&item->date, ceasefire_date_unref);
  g_free (item->name);
  g_free (item->label);
  g_free (item->tip);
}

/* A day, or what is shorter, has a sign of one size. */
static gboolean
items_is_vague (const TimelineItem *item)
{
  return item->from == TIMELINE_OPEN_FROM || item->to == TIMELINE_OPEN_TO
         || item->to - item->from > 86400 + 7200;
}

static void
items_set_time (Timeline *self, TimelineItem *item, CeasefireDate *date)
{
  if (!ceasefire_date_get_earliest_in_zone (date, self->zone, &item->from))
    item->from = TIMELINE_OPEN_FROM;
  if (!ceasefire_date_get_latest_in_zone (date, self->zone, &item->to))
    item->to = TIMELINE_OPEN_TO;
  item->date = ceasefire_date_ref (date);
}

static gboolean
items_is_too_late (const Timeline *self, TimelineGroupKind kind, const TimelineItem *item)
{
  if (kind == TIMELINE_HAPPENED)
    return item->from > self->at;
  return (kind == TIMELINE_SAID || kind == TIMELINE_MET) && item->from > self->as_of;
}

/* Words are made where they are drawn; where there are too many, there are bars. */
static void
items_name_all (Timeline *self, TimelineGroup *group)
{
  for (guint i = 0; i < group->items->len; i++)
    {
      TimelineItem *item = &g_array_index (group->items, TimelineItem, i);
      g_autofree char *when = item->date ? report_date (self->report, item->date) : NULL;

      item->name = items_name (self->report, item->record);
      if (CEASEFIRE_IS_INCIDENT (item->record))
        items_tell_incident (self, item, when);
      else if (when)
        item->tip
          = tool_language_fill (_ ("{when}: {what}"), "when", when, "what", item->name, NULL);
    }
}

static void
items_add (Timeline *self, TimelineGroupKind kind, TimelineItem item)
{
  item.is_vague = items_is_vague (&item);
  if (item.from <= item.to && !items_is_too_late (self, kind, &item))
    g_array_append_val (self->groups[kind].items, item);
  else
    items_clear (&item);
}

static void
items_add_moment (Timeline *self, const Moment *moment)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (kinds[i].moment == moment->kind)
      {
        TimelineItem item = { .record = moment->record, .class_name = kinds[i].class_name };

        items_set_time (self, &item, moment->date);
        items_add (self, kinds[i].group, item);
      }
}

/* Agreements that were signed, and of which nothing tells when they were in force. */
static void
items_add_signed (Timeline *self)
{
  for (guint i = 0; i < self->moments->len; i++)
    {
      const Moment *moment = &g_array_index (self->moments, Moment, i);
      TimelineItem item = { .record = moment->record, .class_name = "signed" };

      if (moment->kind != MOMENT_SIGNED
          || ceasefire_agreement_get_in_force (CEASEFIRE_AGREEMENT (moment->record)))
        continue;
      items_set_time (self, &item, moment->date);
      items_add (self, TIMELINE_FORCE, item);
    }
}

/* The day of a moment; NULL: it lies beyond what calendars tell. */
static CeasefireDate *
items_make_date (const Timeline *self, gint64 time)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (time);
  g_autoptr (GDateTime) local = utc && self->zone ? g_date_time_to_timezone (utc, self->zone)
                                                  : NULL;
  g_autofree char *day = utc ? g_date_time_format (local ? local : utc, "%Y-%m-%d") : NULL;

  return day ? ceasefire_date_new (day, NULL) : NULL;
}

/* Deadlines that count from the entry into force, as far as its date and their length tell. */
static void
items_add_due (Timeline *self, CeasefireDate *in_force, CeasefireClause *clause)
{
  CeasefireDeadline *deadline = ceasefire_clause_get_deadline (clause);
  CeasefireDuration *within = deadline ? ceasefire_deadline_get_within (deadline) : NULL;
  TimelineItem item = { .record = CEASEFIRE_RECORD (clause), .class_name = "flag" };
  gint64 longest;

  if (within == NULL || ceasefire_deadline_get_after (deadline) == CEASEFIRE_ANCHOR_TRIGGER
      || !ceasefire_date_get_earliest_in_zone (in_force, self->zone, &item.from)
      || !ceasefire_duration_get_maximum (within, &longest) || item.from > G_MAXINT64 / 4
      || longest > G_MAXINT64 / 4)
    return;
  item.to = item.from + longest;
  item.from += ceasefire_duration_get_minimum (within);
  item.date = items_make_date (self, item.to);
  items_add (self, TIMELINE_DUE, item);
}

static void
items_add_clauses (Timeline *self, CeasefireDate *in_force, GListModel *clauses)
{
  for (guint i = 0; i < g_list_model_get_n_items (clauses); i++)
    {
      g_autoptr (CeasefireClause) clause = g_list_model_get_item (clauses, i);

      items_add_due (self, in_force, clause);
      items_add_clauses (self, in_force, ceasefire_clause_get_clauses (clause));
    }
}

static void
items_add_agreements (Timeline *self)
{
  GListModel *agreements
    = ceasefire_dossier_get_records (self->report->dossier, CEASEFIRE_TYPE_AGREEMENT);

  items_add_signed (self);
  for (guint i = 0; i < g_list_model_get_n_items (agreements); i++)
    {
      g_autoptr (CeasefireAgreement) agreement = g_list_model_get_item (agreements, i);
      CeasefireDate *in_force = ceasefire_agreement_get_in_force (agreement);

      if (in_force)
        items_add_clauses (self, in_force, ceasefire_agreement_get_clauses (agreement));
    }
}

/* How many records of a type have no date that they are drawn by. */
static guint
items_count_undated (Timeline *self, GType type, MomentKind kind)
{
  guint n = g_list_model_get_n_items (ceasefire_dossier_get_records (self->report->dossier, type));

  for (guint i = 0; i < self->moments->len; i++)
    n -= g_array_index (self->moments, Moment, i).kind == kind;
  return n;
}

static int
items_compare (gconstpointer a, gconstpointer b)
{
  const TimelineItem *p = a;
  const TimelineItem *q = b;

  return p->from != q->from ? (p->from > q->from) - (p->from < q->from)
                            : (p->to > q->to) - (p->to < q->to);
}

void
timeline_collect (Timeline *self)
{
  self->moments = moments_collect (self->report->dossier);
  for (guint i = 0; i < TIMELINE_N_GROUPS; i++)
    {
      self->groups[i].items = g_array_new (FALSE, FALSE, sizeof (TimelineItem));
      g_array_set_clear_func (self->groups[i].items, items_clear);
    }
  for (guint i = 0; i < self->moments->len; i++)
    items_add_moment (self, &g_array_index (self->moments, Moment, i));
  items_add_agreements (self);
  for (guint i = 0; i < TIMELINE_N_GROUPS; i++)
    {
      TimelineGroup *group = &self->groups[i];

      g_array_sort (group->items, items_compare);
      group->is_counted = group->items->len > REPORT_MAX_ENTRIES;
      if (i == TIMELINE_HAPPENED && !group->is_counted)
        self->index = show_index_new (self->report->dossier);
      if (!group->is_counted)
        items_name_all (self, group);
    }
  self->groups[TIMELINE_HAPPENED].n_undated
    = items_count_undated (self, CEASEFIRE_TYPE_INCIDENT, MOMENT_INCIDENT);
  self->groups[TIMELINE_SAID].n_undated
    = items_count_undated (self, CEASEFIRE_TYPE_STATEMENT, MOMENT_STATEMENT);
  self->groups[TIMELINE_MET].n_undated
    = items_count_undated (self, CEASEFIRE_TYPE_MEETING, MOMENT_MEETING);
}
