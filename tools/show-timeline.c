/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "show.h"

#include "terminal.h"

#include <ceasefire/ceasefire-coverage.h>
#include <ceasefire/ceasefire-document.h>
#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-inquiry.h>
#include <ceasefire/ceasefire-meeting.h>
#include <ceasefire/ceasefire-vote.h>

/* The timeline: every record that a time is known of, in order. */

typedef struct
{
  CeasefireDate *date;
  CeasefireRecord *record;
  char *line;
} ShowMoment;

typedef struct
{
  GType (*get_type) (void);
  const char *member;
  const char *phrase;
} ShowDated;

/* A statement is told by its speaker, so it needs no phrase. */
static const ShowDated dated[] = {
  { ceasefire_meeting_get_type, "when", "meeting: " },
  { ceasefire_statement_get_type, "when", "" },
  { ceasefire_incident_get_type, "when", "said to have happened: " },
  { ceasefire_agreement_get_type, "signed", "signed: " },
  { ceasefire_agreement_get_type, "in_force", "in force: " },
  { ceasefire_clause_get_type, "window", "holds: " },
  { ceasefire_document_get_type, "published", "published: " },
  { ceasefire_coverage_get_type, "during", "watched: " },
  { ceasefire_vote_get_type, "when", "vote: " },
  { ceasefire_inquiry_get_type, "opened", "opened: " },
  { ceasefire_inquiry_get_type, "closed", "closed: " },
};

static void
timeline_clear (gpointer data)
{
  ShowMoment *moment = data;

  ceasefire_date_unref (moment->date);
  g_object_unref (moment->record);
  g_free (moment->line);
}

static int
timeline_compare (gconstpointer a, gconstpointer b)
{
  return ceasefire_date_compare (((const ShowMoment *) a)->date, ((const ShowMoment *) b)->date);
}

/* Takes @line. */
static void
timeline_add (GArray *moments, CeasefireDate *date, CeasefireRecord *record, char *line)
{
  ShowMoment moment = { ceasefire_date_ref (date), g_object_ref (record), line };

  g_array_append_val (moments, moment);
}

static char *
timeline_say (const Words *words, CeasefireRecord *record, const ShowDated *row)
{
  g_autofree char *beside = g_strdup_printf ("%s_text", row->member);
  g_autofree char *source_words = words_member (words, record, beside);
  g_autofree char *name = words_name (words, ceasefire_record_get_id (record));
  GString *line = g_string_new (row->phrase);

  if (CEASEFIRE_IS_STATEMENT (record))
    {
      g_autofree char *speaker = words_required (words, record, "speaker");
      g_autofree char *acts = words_member (words, record, "acts");
      g_autofree char *gist = words_gist (words, CEASEFIRE_STATEMENT (record));

      g_string_append_printf (line, "%s: %s", speaker, gist ? gist : acts ? acts : "");
    }
  else
    g_string_append (line, name);
  if (source_words)
    g_string_append_printf (line, " (“%s”)", source_words);
  return g_string_free (line, FALSE);
}

static void
timeline_add_acts (GArray *moments, const Words *words, CeasefireAgreement *agreement)
{
  CeasefireAct *const *acts = ceasefire_agreement_get_acts (agreement);
  CeasefireRecord *record = CEASEFIRE_RECORD (agreement);
  g_autofree char *name = words_name (words, ceasefire_record_get_id (record));

  for (; acts && *acts; acts++)
    if (ceasefire_act_get_when (*acts))
      {
        const char *kind
          = words_required_enum (CEASEFIRE_TYPE_ACT_KIND, (int) ceasefire_act_get_kind (*acts));
        g_autofree char *by = words_name (words, ceasefire_act_get_by (*acts));
        g_autofree char *others = words_names (words, ceasefire_act_get_jointly_with (*acts));

        timeline_add (moments, ceasefire_act_get_when (*acts), record,
                      g_strdup_printf ("%s, by %s%s%s: %s", kind, by,
                                       others ? " together with " : "", others ? others : "",
                                       name));
      }
}

static void timeline_collect (GArray *moments, const Words *words, GListModel *records);

static void
timeline_collect_one (GArray *moments, const Words *words, CeasefireRecord *record)
{
  CeasefireDeadline *deadline = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (dated); i++)
    {
      g_autoptr (CeasefireDate) date = NULL;

      if (G_OBJECT_TYPE (record) != dated[i].get_type ())
        continue;
      g_object_get (record, dated[i].member, &date, NULL);
      if (date)
        timeline_add (moments, date, record, timeline_say (words, record, &dated[i]));
    }
  if (CEASEFIRE_IS_AGREEMENT (record))
    {
      timeline_add_acts (moments, words, CEASEFIRE_AGREEMENT (record));
      timeline_collect (moments, words,
                        ceasefire_agreement_get_clauses (CEASEFIRE_AGREEMENT (record)));
    }
  if (!CEASEFIRE_IS_CLAUSE (record))
    return;
  deadline = ceasefire_clause_get_deadline (CEASEFIRE_CLAUSE (record));
  if (deadline && ceasefire_deadline_get_at (deadline))
    timeline_add (moments, ceasefire_deadline_get_at (deadline), record,
                  timeline_say (words, record, &(ShowDated){ NULL, "deadline", "due: " }));
  timeline_collect (moments, words, ceasefire_clause_get_clauses (CEASEFIRE_CLAUSE (record)));
}

static void
timeline_collect (GArray *moments, const Words *words, GListModel *records)
{
  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, i);

      timeline_collect_one (moments, words, record);
    }
}

void
show_timeline (const Words *words)
{
  g_autoptr (GArray) moments = g_array_new (FALSE, FALSE, sizeof (ShowMoment));
  CeasefireDate *last = NULL;

  g_array_set_clear_func (moments, timeline_clear);
  timeline_collect (moments, words, G_LIST_MODEL (words->dossier));
  g_array_sort (moments, timeline_compare);
  if (moments->len > 0)
    show_heading ("Timeline");
  for (guint i = 0; i < moments->len; i++)
    {
      const ShowMoment *moment = &g_array_index (moments, ShowMoment, i);
      g_autofree char *when = ceasefire_date_to_words (moment->date);

      if (last == NULL || !ceasefire_date_equal (last, moment->date))
        terminal_print (TERMINAL_STRONG, 2, 0, when);
      last = moment->date;
      terminal_print (TERMINAL_PLAIN, 4, 2, moment->line);
    }
}
