/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Builds a dossier from nothing and prints it: two states, a meeting, what was said, what was agreed. */
#include <ceasefire/ceasefire.h>

#include <stdio.h>

/* A dossier keeps a reference of its own; ids that are free cannot fail. */
static void
add (CeasefireDossier *dossier, gpointer record)
{
  ceasefire_dossier_add (dossier, record, NULL);
  g_object_unref (record);
}

static void
add_state (CeasefireDossier *dossier, const char *id, const char *name)
{
  CeasefireActor *state = ceasefire_actor_new (id, NULL);
  g_autoptr (CeasefireText) text = ceasefire_text_new (name);

  ceasefire_actor_set_kind (state, CEASEFIRE_ACTOR_KIND_STATE);
  ceasefire_actor_set_name (state, text);
  add (dossier, state);
}

static void
add_meeting (CeasefireDossier *dossier)
{
  CeasefireMeeting *meeting = ceasefire_meeting_new ("talks", NULL);
  g_autoptr (CeasefireDate) when = ceasefire_date_new ("2024-05~", NULL);
  g_autoptr (CeasefireParticipant) host = ceasefire_participant_new ("north", NULL);
  g_autoptr (CeasefireParticipant) guest = ceasefire_participant_new ("south", NULL);

  ceasefire_meeting_set_status (meeting, CEASEFIRE_MEETING_STATUS_HELD);
  ceasefire_meeting_set_when (meeting, when);
  ceasefire_participant_set_role (host, "host");
  ceasefire_meeting_add_participant (meeting, host);
  ceasefire_meeting_add_participant (meeting, guest);
  add (dossier, meeting);
}

static void
add_statement (CeasefireDossier *dossier)
{
  static const char *const acts[] = { "promise", NULL };
  CeasefireStatement *statement = ceasefire_statement_new ("north-promises", NULL);
  g_autoptr (CeasefireText) text = ceasefire_text_new ("Our guns will be silent.");
  g_autoptr (CeasefireClaim) claim
    = ceasefire_claim_new ("no-shelling", CEASEFIRE_STANCE_CONFIRMS, NULL);

  ceasefire_statement_set_speaker (statement, "north");
  ceasefire_statement_set_acts (statement, acts);
  ceasefire_statement_set_form (statement, CEASEFIRE_STATEMENT_FORM_DIRECT_QUOTE);
  ceasefire_statement_set_text (statement, text);
  ceasefire_statement_set_meeting (statement, "talks");
  ceasefire_claim_set_aspect (claim, CEASEFIRE_ASPECT_BOUND);
  ceasefire_claim_set_value (claim, "north");
  ceasefire_statement_add_claim (statement, claim);
  add (dossier, statement);
}

static CeasefireClause *
make_clause (const char *id, const char *label, const char *words)
{
  CeasefireClause *clause = ceasefire_clause_new (id, NULL);
  g_autoptr (CeasefireText) text = ceasefire_text_new (words);

  ceasefire_clause_set_label (clause, label);
  ceasefire_clause_set_text (clause, text);
  return clause;
}

static void
add_agreement (CeasefireDossier *dossier)
{
  CeasefireAgreement *agreement = ceasefire_agreement_new ("truce", NULL);
  g_autoptr (CeasefireParty) north = ceasefire_party_new ("north", NULL);
  g_autoptr (CeasefireParty) south = ceasefire_party_new ("south", NULL);
  g_autoptr (CeasefireClause) clause = make_clause ("fire", "1", "All fire ceases.");
  g_autoptr (CeasefireClause) nested = make_clause ("no-shelling", "1(a)", "Nobody shells.");

  ceasefire_agreement_set_status (agreement, CEASEFIRE_AGREEMENT_STATUS_AGREED);
  ceasefire_agreement_add_party (agreement, north);
  ceasefire_agreement_add_party (agreement, south);
  ceasefire_clause_set_modality (nested, CEASEFIRE_MODALITY_PROHIBITION);
  ceasefire_clause_set_action (nested, "shelling");
  ceasefire_clause_add_clause (clause, nested);
  ceasefire_agreement_add_clause (agreement, clause);
  add (dossier, agreement);
}

int
main (void)
{
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  g_autoptr (GListModel) problems = NULL;
  g_autoptr (GBytes) json = NULL;

  add_state (dossier, "north", "North");
  add_state (dossier, "south", "South");
  add_meeting (dossier);
  add_statement (dossier);
  add_agreement (dossier);
  problems = ceasefire_dossier_check (dossier);
  json = ceasefire_dossier_to_bytes (dossier, CEASEFIRE_FORMAT_JSON);
  fwrite (g_bytes_get_data (json, NULL), 1, g_bytes_get_size (json), stdout);
  return g_list_model_get_n_items (problems) == 0 ? 0 : 1;
}
