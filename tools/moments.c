/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "moments.h"

#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-coverage.h>
#include <ceasefire/ceasefire-document.h>
#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-inquiry.h>
#include <ceasefire/ceasefire-meeting.h>
#include <ceasefire/ceasefire-statement.h>
#include <ceasefire/ceasefire-vote.h>

/* Dates that are members of records are read by name, by this table; those that lie in values, deadlines and
 * acts, one by one. */

static const struct
{
  GType (*get_type) (void);
  const char *member;
} dated[] = {
  [MOMENT_MEETING] = { ceasefire_meeting_get_type, "when" },
  [MOMENT_STATEMENT] = { ceasefire_statement_get_type, "when" },
  [MOMENT_INCIDENT] = { ceasefire_incident_get_type, "when" },
  [MOMENT_SIGNED] = { ceasefire_agreement_get_type, "signed" },
  [MOMENT_IN_FORCE] = { ceasefire_agreement_get_type, "in_force" },
  [MOMENT_WINDOW] = { ceasefire_clause_get_type, "window" },
  [MOMENT_PUBLISHED] = { ceasefire_document_get_type, "published" },
  [MOMENT_WATCHED] = { ceasefire_coverage_get_type, "during" },
  [MOMENT_VOTE] = { ceasefire_vote_get_type, "when" },
  [MOMENT_OPENED] = { ceasefire_inquiry_get_type, "opened" },
  [MOMENT_CLOSED] = { ceasefire_inquiry_get_type, "closed" },
  [MOMENT_DUE] = { NULL, "deadline" },
  [MOMENT_ACT] = { NULL, "acts" },
};

static void
moment_clear (gpointer data)
{
  Moment *self = data;

  ceasefire_date_unref (self->date);
  g_object_unref (self->record);
}

static void
moments_add (GArray *moments, CeasefireDate *date, CeasefireRecord *record, CeasefireAct *act,
             MomentKind kind)
{
  const Moment moment = { ceasefire_date_ref (date), g_object_ref (record), act, kind };

  g_array_append_val (moments, moment);
}

static void
moments_add_members (GArray *moments, CeasefireRecord *record)
{
  for (guint i = 0; i < G_N_ELEMENTS (dated); i++)
    {
      g_autoptr (CeasefireDate) date = NULL;

      if (dated[i].get_type == NULL || G_OBJECT_TYPE (record) != dated[i].get_type ())
        continue;
      g_object_get (record, dated[i].member, &date, NULL);
      if (date)
        moments_add (moments, date, record, NULL, (MomentKind) i);
    }
}

static void
moments_add_acts (GArray *moments, CeasefireAgreement *agreement)
{
  CeasefireAct *const *acts = ceasefire_agreement_get_acts (agreement);

  for (; acts && *acts; acts++)
    if (ceasefire_act_get_when (*acts))
      moments_add (moments, ceasefire_act_get_when (*acts), CEASEFIRE_RECORD (agreement), *acts,
                   MOMENT_ACT);
}

static void moments_add_all (GArray *moments, GListModel *records);

static void
moments_add_record (GArray *moments, CeasefireRecord *record)
{
  moments_add_members (moments, record);
  if (CEASEFIRE_IS_AGREEMENT (record))
    {
      moments_add_acts (moments, CEASEFIRE_AGREEMENT (record));
      moments_add_all (moments, ceasefire_agreement_get_clauses (CEASEFIRE_AGREEMENT (record)));
    }
  else if (CEASEFIRE_IS_CLAUSE (record))
    {
      CeasefireDeadline *deadline = ceasefire_clause_get_deadline (CEASEFIRE_CLAUSE (record));

      if (deadline && ceasefire_deadline_get_at (deadline))
        moments_add (moments, ceasefire_deadline_get_at (deadline), record, NULL, MOMENT_DUE);
      moments_add_all (moments, ceasefire_clause_get_clauses (CEASEFIRE_CLAUSE (record)));
    }
}

static void
moments_add_all (GArray *moments, GListModel *records)
{
  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, i);

      moments_add_record (moments, record);
    }
}

GArray *
moments_collect (CeasefireDossier *dossier)
{
  GArray *moments = g_array_new (FALSE, FALSE, sizeof (Moment));

  g_array_set_clear_func (moments, moment_clear);
  moments_add_all (moments, G_LIST_MODEL (dossier));
  return moments;
}

int
moments_compare (gconstpointer a, gconstpointer b)
{
  return ceasefire_date_compare (((const Moment *) a)->date, ((const Moment *) b)->date);
}

const char *
moment_get_member (const Moment *self)
{
  return dated[self->kind].member;
}
