/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "show.h"

#include "terminal.h"

/* Actors, meetings, statements, incidents, places and documents in words. */

static char *
show_id (CeasefireRecord *record)
{
  return terminal_isolate (ceasefire_record_get_id (record));
}

/* "Name [id], kind": how every entry begins. */
static GString *
show_begin (const Words *words, CeasefireRecord *record, const char *kind)
{
  g_autofree char *name = words_name (words, ceasefire_record_get_id (record));
  g_autofree char *id = show_id (record);
  GString *line = g_string_new (NULL);

  g_string_printf (line, "%s [%s]", name, id);
  if (kind)
    words_add (line, ", ", "%s", kind);
  return line;
}

/* Prints the line and lets go of it. */
static void
show_end (GString *line, TerminalStyle style, guint indent)
{
  terminal_print (style, indent, 2, line->str);
  g_string_free (line, TRUE);
}

static void
show_labelled (guint indent, const char *label, const char *text)
{
  g_autofree char *line = text ? g_strdup_printf ("%s%s", label, text) : NULL;

  if (line)
    terminal_print (TERMINAL_PLAIN, indent, 2, line);
}

/* Actors */

static void
show_affiliations (const Words *words, CeasefireActor *actor, GString *line)
{
  CeasefireAffiliation *const *ties = ceasefire_actor_get_affiliations (actor);

  for (; ties && *ties; ties++)
    {
      g_autofree char *to = words_name (words, ceasefire_affiliation_get_to (*ties));
      g_autofree char *title = words_text (words, ceasefire_affiliation_get_title (*ties));
      const char *relation
        = words_enum (CEASEFIRE_TYPE_RELATION, (int) ceasefire_affiliation_get_relation (*ties));

      if (title)
        words_add (line, "; ", "%s, %s", title, to);
      else
        words_add (line, "; ", "%s %s", relation ? relation : "tied to", to);
      if (ceasefire_affiliation_get_disputed (*ties))
        g_string_append (line, " (disputed)");
    }
}

void
show_actor (const Words *words, CeasefireRecord *record)
{
  CeasefireActor *actor = CEASEFIRE_ACTOR (record);
  GString *line = show_begin (
    words, record, words_enum (CEASEFIRE_TYPE_ACTOR_KIND, (int) ceasefire_actor_get_kind (actor)));
  CeasefireIdentification identification = ceasefire_actor_get_identification (actor);

  if (identification == CEASEFIRE_IDENTIFICATION_DESCRIBED)
    g_string_append (line, ", not named");
  show_affiliations (words, actor, line);
  show_end (line, TERMINAL_PLAIN, 2);
}

/* Meetings */

static void
show_participants (const Words *words, CeasefireMeeting *meeting)
{
  CeasefireParticipant *const *participants = ceasefire_meeting_get_participants (meeting);
  g_autoptr (GString) line = g_string_new (NULL);

  for (; participants && *participants; participants++)
    {
      const char *role = ceasefire_participant_get_role (*participants);
      const char *attendance = words_enum (
        CEASEFIRE_TYPE_ATTENDANCE, (int) ceasefire_participant_get_attendance (*participants));
      g_autofree char *name = words_name (words, ceasefire_participant_get_actor (*participants));
      g_autofree char *as = role ? words_code (words, "role", role) : NULL;
      g_autoptr (GString) how = g_string_new (as);

      if (attendance)
        words_add (how, ", ", "%s", attendance);
      words_add (line, "; ", how->len > 0 ? "%s (%s)" : "%s%s", name, how->str);
    }
  if (line->len > 0)
    show_labelled (4, "with ", line->str);
}

void
show_meeting (const Words *words, CeasefireRecord *record)
{
  CeasefireMeeting *meeting = CEASEFIRE_MEETING (record);
  const char *place = ceasefire_meeting_get_place (meeting);
  const char *const *manner = ceasefire_meeting_get_manner (meeting);
  g_autofree char *when
    = words_when (ceasefire_meeting_get_when (meeting), ceasefire_meeting_get_when_text (meeting));
  g_autofree char *where = place ? words_name (words, place) : NULL;
  g_autofree char *duration = words_duration (ceasefire_meeting_get_duration (meeting));
  g_autofree char *how = manner ? g_strjoinv (", ", (char **) manner) : NULL;
  g_autofree char *safe_how = how ? terminal_isolate (how) : NULL;
  g_autofree char *purpose = words_text (words, ceasefire_meeting_get_purpose (meeting));
  g_autofree char *outcomes
    = words_names (words, ceasefire_meeting_get_outcomes (meeting), " and ");
  GString *line = show_begin (
    words, record,
    words_enum (CEASEFIRE_TYPE_MEETING_STATUS, (int) ceasefire_meeting_get_status (meeting)));

  if (when)
    words_add (line, ", ", "%s", when);
  if (where)
    words_add (line, ", ", "%s", where);
  if (duration)
    words_add (line, ", ", "%s", duration);
  if (safe_how)
    words_add (line, ", ", "%s", safe_how);
  show_end (line, TERMINAL_PLAIN, 2);
  show_participants (words, meeting);
  show_labelled (4, "purpose: ", purpose);
  show_labelled (4, "it led to ", outcomes);
}

/* Statements */

/* The very words stand in quotation marks; what is only reported does not. */
static void
show_wording (const Words *words, CeasefireStatement *statement)
{
  CeasefireStatementForm form = ceasefire_statement_get_form (statement);
  gboolean quoted = form == CEASEFIRE_STATEMENT_FORM_DIRECT_QUOTE
                    || form == CEASEFIRE_STATEMENT_FORM_TRANSCRIPT
                    || form == CEASEFIRE_STATEMENT_FORM_DOCUMENT_TEXT;
  g_autofree char *text = words_text (words, ceasefire_statement_get_text (statement));
  g_autofree char *line = NULL;

  if (text == NULL)
    return;
  line = quoted ? g_strdup_printf ("“%s”", text)
                : g_strdup_printf ("%s: %s", words_enum (CEASEFIRE_TYPE_STATEMENT_FORM, (int) form),
                                   text);
  terminal_print (TERMINAL_PLAIN, 4, 0, line);
}

static void
show_claims (const Words *words, CeasefireStatement *statement)
{
  CeasefireClaim *const *claims = ceasefire_statement_get_claims (statement);

  for (; claims && *claims; claims++)
    {
      const char *value = ceasefire_claim_get_value (*claims);
      const char *aspect
        = words_enum (CEASEFIRE_TYPE_ASPECT, (int) ceasefire_claim_get_aspect (*claims));
      const char *stance
        = words_enum (CEASEFIRE_TYPE_STANCE, (int) ceasefire_claim_get_stance (*claims));
      const char *certainty
        = words_enum (CEASEFIRE_TYPE_CERTAINTY, (int) ceasefire_claim_get_certainty (*claims));
      g_autofree char *about = words_name (words, ceasefire_claim_get_about (*claims));
      g_autofree char *named = words_value (words, value);
      g_autoptr (GString) line = g_string_new ("· ");

      g_string_append_printf (line, "%s%s", stance ? stance : "speaks of",
                              ceasefire_claim_get_presupposed (*claims) ? " (taken for granted)"
                                                                        : "");
      if (certainty)
        g_string_append_printf (line, " as %s", certainty);
      g_string_append_printf (line, ": %s", about);
      if (aspect)
        words_add (line, " — ", "%s", aspect);
      if (named)
        words_add (line, " ", "%s", named);
      terminal_print (TERMINAL_PLAIN, 6, 2, line->str);
    }
}

static void
show_way (const Words *words, CeasefireStatement *statement)
{
  const char *attribution = words_enum (CEASEFIRE_TYPE_ATTRIBUTION,
                                        (int) ceasefire_statement_get_attribution (statement));
  const char *meeting = ceasefire_statement_get_meeting (statement);
  const char *reply = ceasefire_statement_get_in_reply_to (statement);
  g_autofree char *relayed
    = words_names (words, ceasefire_statement_get_relayed_by (statement), ", then ");
  g_autofree char *audience
    = words_names (words, ceasefire_statement_get_audience (statement), " and ");
  g_autofree char *at = meeting ? words_name (words, meeting) : NULL;
  g_autofree char *to = reply ? words_name (words, reply) : NULL;
  g_autoptr (GString) line = g_string_new (attribution);

  if (at)
    words_add (line, "; ", "at “%s”", at);
  if (audience)
    words_add (line, "; ", "heard by %s", audience);
  if (relayed)
    words_add (line, "; ", "through %s", relayed);
  if (to)
    words_add (line, "; ", "in reply to %s", to);
  if (ceasefire_statement_get_retracted (statement))
    words_add (line, "; ", "retracted");
  if (line->len > 0)
    terminal_print (TERMINAL_DIM, 4, 2, line->str);
}

void
show_statement (const Words *words, CeasefireRecord *record)
{
  CeasefireStatement *statement = CEASEFIRE_STATEMENT (record);
  const char *speaker = ceasefire_statement_get_speaker (statement);
  const char *const *manner = ceasefire_statement_get_manner (statement);
  g_autofree char *name = speaker ? words_name (words, speaker) : g_strdup ("Somebody");
  g_autofree char *id = show_id (record);
  g_autofree char *acts
    = words_codes (words, "speech-act", ceasefire_statement_get_acts (statement));
  g_autofree char *when = words_when (ceasefire_statement_get_when (statement),
                                      ceasefire_statement_get_when_text (statement));
  g_autofree char *how = manner ? g_strjoinv (", ", (char **) manner) : NULL;
  g_autofree char *safe_how = how ? terminal_isolate (how) : NULL;
  GString *line = g_string_new (name);

  if (acts)
    words_add (line, ", ", "%s", acts);
  if (safe_how)
    words_add (line, ", ", "%s", safe_how);
  if (when)
    words_add (line, ", ", "%s", when);
  g_string_append_printf (line, " [%s]", id);
  show_end (line, TERMINAL_STRONG, 2);
  show_wording (words, statement);
  show_way (words, statement);
  show_claims (words, statement);
}

/* Incidents */

/* One claim about an incident, on one line: who, whether, what side of it. */
static void
show_voice (const Words *words, CeasefireStatement *statement, CeasefireClaim *claim)
{
  const char *stance = words_enum (CEASEFIRE_TYPE_STANCE, (int) ceasefire_claim_get_stance (claim));
  const char *aspect = words_enum (CEASEFIRE_TYPE_ASPECT, (int) ceasefire_claim_get_aspect (claim));
  const char *speaker = ceasefire_statement_get_speaker (statement);
  g_autofree char *name = speaker ? words_name (words, speaker) : g_strdup ("somebody");
  g_autofree char *named = words_value (words, ceasefire_claim_get_value (claim));
  g_autofree char *id = show_id (CEASEFIRE_RECORD (statement));
  g_autoptr (GString) line = g_string_new ("· ");

  g_string_append_printf (line, "%s %s %s", name, stance ? stance : "speaks of",
                          aspect ? aspect : "it");
  if (named)
    words_add (line, " ", "%s", named);
  words_add (line, " ", "[%s]", id);
  terminal_print (TERMINAL_PLAIN, 4, 2, line->str);
}

static void
show_voices (const Words *words, const char *incident)
{
  g_autoptr (GListModel) referrers = ceasefire_dossier_list_referrers (words->dossier, incident);
  guint n = g_list_model_get_n_items (referrers);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (referrers, i);
      CeasefireClaim *const *claims
        = CEASEFIRE_IS_STATEMENT (record)
            ? ceasefire_statement_get_claims (CEASEFIRE_STATEMENT (record))
            : NULL;

      for (; claims && *claims; claims++)
        if (g_strcmp0 (ceasefire_claim_get_about (*claims), incident) == 0)
          show_voice (words, CEASEFIRE_STATEMENT (record), *claims);
    }
}

void
show_incident (const Words *words, CeasefireRecord *record)
{
  CeasefireIncident *incident = CEASEFIRE_INCIDENT (record);
  const char *place = ceasefire_incident_get_place (incident);
  const char *action = ceasefire_incident_get_action (incident);
  const char *omits = ceasefire_incident_get_omits (incident);
  g_autofree char *what = action ? words_code (words, "action", action) : NULL;
  g_autofree char *agents
    = words_names (words, ceasefire_incident_get_agents (incident),
                   ceasefire_incident_get_agents_any (incident) ? " or " : " and ");
  g_autofree char *targets
    = words_names (words, ceasefire_incident_get_targets (incident), " and ");
  g_autofree char *means = words_codes (words, "weapon", ceasefire_incident_get_means (incident));
  g_autofree char *where = place ? words_name (words, place) : NULL;
  g_autofree char *omitted = omits ? words_name (words, omits) : NULL;
  g_autofree char *when = words_when (ceasefire_incident_get_when (incident),
                                      ceasefire_incident_get_when_text (incident));
  GString *line = show_begin (words, record, what);

  if (agents)
    words_add (line, ", ", "by %s", agents);
  if (targets)
    words_add (line, ", ", "against %s", targets);
  if (means)
    words_add (line, ", ", "with %s", means);
  if (where)
    words_add (line, ", ", "%s", where);
  if (when)
    words_add (line, ", ", "%s", when);
  if (omitted)
    words_add (line, ", ", "failing to perform %s", omitted);
  show_end (line, TERMINAL_PLAIN, 2);
  show_voices (words, ceasefire_record_get_id (record));
}

void
show_coverage (const Words *words, CeasefireRecord *record)
{
  CeasefireCoverage *coverage = CEASEFIRE_COVERAGE (record);
  const char *by = ceasefire_coverage_get_by (coverage);
  const char *place = ceasefire_coverage_get_place (coverage);
  g_autofree char *who = by ? words_name (words, by) : g_strdup ("Somebody");
  g_autofree char *where = place ? words_name (words, place) : NULL;
  g_autofree char *clauses
    = words_names (words, ceasefire_coverage_get_clauses (coverage), " and ");
  g_autofree char *when = words_when (ceasefire_coverage_get_during (coverage), NULL);
  GString *line = g_string_new (who);

  words_add (line, " ", "watched %s", clauses ? clauses : "all clauses");
  if (where)
    words_add (line, ", ", "%s", where);
  if (when)
    words_add (line, ", ", "%s", when);
  if (ceasefire_coverage_get_complete (coverage))
    words_add (line, ", ", "completely");
  show_end (line, TERMINAL_PLAIN, 2);
}

void
show_place (const Words *words, CeasefireRecord *record)
{
  CeasefirePlace *place = CEASEFIRE_PLACE (record);
  const char *within = ceasefire_place_get_within (place);
  const char *maybe = ceasefire_place_get_maybe_within (place);
  g_autofree char *inside = within ? words_name (words, within) : NULL;
  g_autofree char *perhaps = maybe ? words_name (words, maybe) : NULL;
  g_autofree char *holders
    = words_names (words, ceasefire_place_get_controlled_by (place), " and ");
  GString *line = show_begin (
    words, record, words_enum (CEASEFIRE_TYPE_PLACE_KIND, (int) ceasefire_place_get_kind (place)));

  if (inside)
    words_add (line, ", ", "in %s", inside);
  if (perhaps)
    words_add (line, ", ", "perhaps in %s", perhaps);
  if (holders)
    words_add (line, ", ", "held by %s", holders);
  show_end (line, TERMINAL_PLAIN, 2);
}

void
show_document (const Words *words, CeasefireRecord *record)
{
  CeasefireDocument *document = CEASEFIRE_DOCUMENT (record);
  const char *publisher = ceasefire_document_get_publisher (document);
  const char *url = ceasefire_document_get_url (document);
  const char *access
    = words_enum (CEASEFIRE_TYPE_ACCESS, (int) ceasefire_document_get_access (document));
  g_autofree char *by = publisher ? words_name (words, publisher) : NULL;
  g_autofree char *when = words_when (ceasefire_document_get_published (document), NULL);
  g_autofree char *address = url ? terminal_isolate (url) : NULL;
  GString *line = show_begin (
    words, record,
    words_enum (CEASEFIRE_TYPE_DOCUMENT_KIND, (int) ceasefire_document_get_kind (document)));

  if (by)
    words_add (line, ", ", "%s", by);
  if (when)
    words_add (line, ", ", "%s", when);
  if (access)
    words_add (line, ", ", "%s", access);
  show_end (line, TERMINAL_PLAIN, 2);
  show_labelled (4, "", address);
}
