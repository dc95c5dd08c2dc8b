/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "show.h"

#include "language.h"
#include "terminal.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-finding.h>
#include <ceasefire/ceasefire-meeting.h>
#include <ceasefire/ceasefire-place.h>

/* Actors, meetings, places, documents, coverage and findings in words. */

void
show_heading (const char *title)
{
  terminal_print (TERMINAL_PLAIN, 0, 0, "");
  terminal_print (TERMINAL_HEADING, 0, 0, gettext (title));
}

void
show_labelled (guint indent, const char *label, const char *text)
{
  g_autofree char *line = text ? tool_language_fill (_ ("{label}: {text}"), "label",
                                                     gettext (label), "text", text, NULL)
                               : NULL;

  if (line)
    terminal_print (TERMINAL_PLAIN, indent, 2, line);
}

void
show_parts (const Words *words, CeasefireRecord *record, guint indent, const char *separator,
            const WordsPart *parts)
{
  g_autoptr (GString) line = g_string_new (NULL);

  words_add_parts (words, line, separator, record, parts);
  if (line->len > 0)
    terminal_print (TERMINAL_PLAIN, indent, 2, line->str);
}

void
show_entry (const Words *words, CeasefireRecord *record, const char *name, const WordsPart *parts)
{
  g_autofree char *id = terminal_isolate (ceasefire_record_get_id (record));
  g_autoptr (GString) line = g_string_new (name);

  g_string_append_printf (line, "%s[%s]", *name ? " " : "", id);
  words_add_parts (words, line, ", ", record, parts);
  terminal_print (TERMINAL_PLAIN, 2, 2, line->str);
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
      g_autofree char *during = words_when (ceasefire_affiliation_get_during (*ties), NULL);
      const char *relation
        = words_enum (CEASEFIRE_TYPE_RELATION, (int) ceasefire_affiliation_get_relation (*ties));

      if (title)
        words_add (line, "; ", "%s (%s)", title, to);
      else
        words_add (line, "; ", "%s %s", relation ? relation : _ ("tied to"), to);
      if (during)
        words_add (line, ", ", "%s", during);
      if (ceasefire_affiliation_get_disputed (*ties))
        words_add (line, " ", "(disputed)");
    }
}

/* Two of the other names are enough to know somebody again. */
static void
show_aliases (CeasefireActor *actor, GString *line)
{
  const char *const *aliases = ceasefire_actor_get_aliases (actor);
  CeasefireName *const *names = ceasefire_actor_get_names (actor);
  guint n = 0;

  for (; aliases && *aliases && n < 2; aliases++, n++)
    {
      g_autofree char *alias = terminal_isolate (*aliases);

      words_add (line, n == 0 ? _ ("; also ") : ", ", "%s", alias);
    }
  for (; names && *names && n < 2; names++, n++)
    {
      g_autofree char *name = terminal_isolate (
        ceasefire_name_get_text (*names) ? ceasefire_name_get_text (*names) : WORDS_NOT_SAID);

      words_add (line, n == 0 ? _ ("; also ") : ", ", "%s", name);
    }
}

void
show_actor (const Words *words, CeasefireRecord *record)
{
  CeasefireActor *actor = CEASEFIRE_ACTOR (record);
  g_autofree char *name = words_full_name (words, record);
  g_autofree char *id = terminal_isolate (ceasefire_record_get_id (record));
  g_autofree char *existence = words_when (ceasefire_actor_get_existence (actor), NULL);
  g_autofree char *size = words_quantity (words, ceasefire_actor_get_size (actor));
  g_autoptr (GString) line = g_string_new (NULL);

  g_string_printf (line, "%s [%s]", name, id);
  if (existence)
    words_add (line, "; ", "%s", existence);
  if (size)
    words_add (line, "; ", "%s", size);
  if (ceasefire_actor_get_identification (actor) == CEASEFIRE_IDENTIFICATION_DESCRIBED)
    words_add (line, "; ", "described, not named");
  show_affiliations (words, actor, line);
  show_aliases (actor, line);
  terminal_print (TERMINAL_PLAIN, 4, 2, line->str);
}

/* Prints the actors of one kind, and returns how many there are. */
static guint
show_actors_of_kind (const Words *words, CeasefireActorKind kind, const char *title)
{
  GListModel *actors = ceasefire_dossier_get_records (words->dossier, CEASEFIRE_TYPE_ACTOR);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (actors); i++)
    {
      g_autoptr (CeasefireActor) actor = g_list_model_get_item (actors, i);

      if (ceasefire_actor_get_kind (actor) != kind)
        continue;
      if (n++ == 0)
        terminal_print (TERMINAL_STRONG, 2, 0, gettext (title));
      show_actor (words, CEASEFIRE_RECORD (actor));
    }
  return n;
}

void
show_cast (const Words *words)
{
  static const char *const titles[] = {
    [CEASEFIRE_ACTOR_KIND_PERSON] = N_ ("Persons"),
    [CEASEFIRE_ACTOR_KIND_STATE] = N_ ("States"),
    [CEASEFIRE_ACTOR_KIND_GOVERNMENT] = N_ ("Governments"),
    [CEASEFIRE_ACTOR_KIND_MINISTRY] = N_ ("Ministries"),
    [CEASEFIRE_ACTOR_KIND_ARMED_FORCES] = N_ ("Armed forces"),
    [CEASEFIRE_ACTOR_KIND_ARMED_GROUP] = N_ ("Armed groups"),
    [CEASEFIRE_ACTOR_KIND_POLITICAL_GROUP] = N_ ("Political groups"),
    [CEASEFIRE_ACTOR_KIND_INTERGOVERNMENTAL] = N_ ("International organizations"),
    [CEASEFIRE_ACTOR_KIND_CONTACT_GROUP] = N_ ("Contact groups"),
    [CEASEFIRE_ACTOR_KIND_COALITION] = N_ ("Coalitions"),
    [CEASEFIRE_ACTOR_KIND_NGO] = N_ ("Non-governmental organizations"),
    [CEASEFIRE_ACTOR_KIND_MEDIA] = N_ ("Media"),
    [CEASEFIRE_ACTOR_KIND_POPULATION] = N_ ("People"),
    [CEASEFIRE_ACTOR_KIND_OTHER] = N_ ("Others"),
    [CEASEFIRE_ACTOR_KIND_UNKNOWN] = N_ ("Not known"),
    /* Also those of a kind that only a later version knows. */
    [CEASEFIRE_ACTOR_KIND_UNSET] = N_ ("Of a kind that is not told"),
  };
  GListModel *actors = ceasefire_dossier_get_records (words->dossier, CEASEFIRE_TYPE_ACTOR);

  if (g_list_model_get_n_items (actors) == 0)
    return;
  show_heading ("Cast");
  for (guint kind = CEASEFIRE_ACTOR_KIND_PERSON; kind < G_N_ELEMENTS (titles); kind++)
    show_actors_of_kind (words, (CeasefireActorKind) kind, titles[kind]);
  show_actors_of_kind (words, CEASEFIRE_ACTOR_KIND_UNSET, titles[CEASEFIRE_ACTOR_KIND_UNSET]);
}

/* Meetings */

static char *
show_participant (const Words *words, CeasefireParticipant *participant)
{
  g_autofree char *name = words_name (words, ceasefire_participant_get_actor (participant));
  g_autofree char *role = words_code (words, "role", ceasefire_participant_get_role (participant));
  g_autofree char *capacity = words_text (words, ceasefire_participant_get_capacity (participant));
  g_autofree char *delegation
    = words_code (words, WORDS_IDS, ceasefire_participant_get_delegation (participant));
  g_autoptr (GString) as = g_string_new (role);

  if (capacity)
    words_add (as, ", ", "%s", capacity);
  if (delegation)
    words_add (as, ", ", "delegation of %s", delegation);
  return as->len > 0 ? g_strdup_printf ("%s (%s)", name, as->str) : g_steal_pointer (&name);
}

static void
show_participants (const Words *words, CeasefireMeeting *meeting, CeasefireAttendance attendance,
                   const char *label)
{
  CeasefireParticipant *const *participants = ceasefire_meeting_get_participants (meeting);
  g_autoptr (GString) line = g_string_new (NULL);

  for (; participants && *participants; participants++)
    if (ceasefire_participant_get_attendance (*participants) == attendance)
      {
        g_autofree char *one = show_participant (words, *participants);

        words_add (line, "; ", "%s", one);
      }
  if (line->len > 0)
    show_labelled (4, label, line->str);
}

void
show_meeting (const Words *words, CeasefireRecord *record)
{
  static const WordsPart entry[]
    = { { "status", NULL }, { "when", NULL },    { "place", NULL }, { "duration", NULL },
        { "format", NULL }, { "channel", NULL }, WORDS_END };
  static const WordsPart more[] = { { "purpose", N_ ("purpose: {it}") },
                                    { "manner", N_ ("manner: {it}") },
                                    { "topics", N_ ("topics: {it}") },
                                    { "part_of", N_ ("part of {it}") },
                                    { "follows", N_ ("after {it}") },
                                    { "outcomes", N_ ("it led to {it}") },
                                    WORDS_END };
  static const char *const labels[] = {
    [CEASEFIRE_ATTENDANCE_UNSET] = N_ ("with"),
    [CEASEFIRE_ATTENDANCE_ATTENDED] = N_ ("attended"),
    [CEASEFIRE_ATTENDANCE_EXPECTED] = N_ ("expected"),
    [CEASEFIRE_ATTENDANCE_INVITED] = N_ ("invited"),
    [CEASEFIRE_ATTENDANCE_ABSENT] = N_ ("absent"),
    [CEASEFIRE_ATTENDANCE_UNKNOWN] = N_ ("perhaps there"),
  };
  g_autofree char *name = words_full_name (words, record);

  show_entry (words, record, name, entry);
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    show_participants (words, CEASEFIRE_MEETING (record), (CeasefireAttendance) i, labels[i]);
  show_parts (words, record, 4, "; ", more);
}

/* Records that are said in one line */

void
show_coverage (const Words *words, CeasefireRecord *record)
{
  static const WordsPart parts[] = { { "clauses", NULL },
                                     { "place", NULL },
                                     { "during", NULL },
                                     { "reported", N_ ("reported {it}") },
                                     { "complete", N_ ("nothing missed") },
                                     WORDS_END };
  g_autofree char *by = words_required (words, record, "by");
  g_autofree char *name = tool_language_fill (_ ("{by} watched"), "by", by, NULL);

  show_entry (words, record, name, parts);
}

static void
show_add_labelled (GString *line, const char *label, const char *text)
{
  g_autofree char *both
    = tool_language_fill (_ ("{label}: {text}"), "label", label, "text", text, NULL);

  g_string_append (line, both);
}

/* "· attack, Aleppo: alleged, by Russia, against the United States": what an incident comes to. */
static void
show_assessment (const Words *words, CeasefireAssessment *assessment)
{
  g_autofree char *name = words_name (words, ceasefire_assessment_get_incident (assessment));
  g_autofree char *by = words_names (words, ceasefire_assessment_get_by (assessment));
  g_autofree char *against = words_names (words, ceasefire_assessment_get_against (assessment));
  g_autoptr (GString) line = g_string_new ("· ");

  show_add_labelled (line, name,
                     words_required_enum (CEASEFIRE_TYPE_ASSESSMENT_STATUS,
                                          (int) ceasefire_assessment_get_status (assessment)));
  if (by)
    words_add (line, ", ", "says %s", by);
  if (against)
    words_add (line, ", ", "against the word of %s", against);
  terminal_print (TERMINAL_PLAIN, 4, 2, line->str);
}

static void
show_assessments (const Words *words, CeasefireAssessment *const *assessments)
{
  for (; assessments && *assessments; assessments++)
    show_assessment (words, *assessments);
}

void
show_finding (const Words *words, CeasefireRecord *record)
{
  static const WordsPart parts[] = { { "clause", NULL },
                                     { "quality", NULL },
                                     { "phase", NULL },
                                     { "at", NULL },
                                     { "as_of", N_ ("as known {it}") },
                                     { "rests_on", N_ ("resting on {it}") },
                                     { "coverage", N_ ("watched in {it}") },
                                     { "waits_for", N_ ("waiting for {it}") },
                                     { "simultaneous", N_ ("at once with {it}") },
                                     { "left_out", N_ ("words left out: {it}") },
                                     { "unknown", N_ ("not known: {it}") },
                                     { "disputed", N_ ("disputed: {it}") },
                                     WORDS_END };
  CeasefireFinding *finding = CEASEFIRE_FINDING (record);
  CeasefireAmount *const *amounts = ceasefire_finding_get_quantities (finding);
  g_autofree char *party = words_required (words, record, "party");
  g_autofree char *status = words_required (words, record, "status");
  g_autofree char *name
    = tool_language_fill (_ ("{label}: {text}"), "label", party, "text", status, NULL);

  show_entry (words, record, name, parts);
  for (; amounts && *amounts; amounts++)
    {
      g_autofree char *amount = words_amount (words, *amounts);

      terminal_print (TERMINAL_PLAIN, 4, 2, amount);
    }
  show_assessments (words, ceasefire_finding_get_incidents (finding));
  show_assessments (words, ceasefire_finding_get_omissions (finding));
}

static void
show_control (const Words *words, CeasefireControl *control)
{
  g_autofree char *by = words_name (words, ceasefire_control_get_by (control));
  g_autofree char *during = words_when (ceasefire_control_get_during (control), NULL);
  g_autoptr (GString) line = g_string_new (by);

  if (during)
    words_add (line, ", ", "%s", during);
  if (ceasefire_control_get_disputed (control))
    words_add (line, " ", "(disputed)");
  show_labelled (4, "held by", line->str);
}

void
show_place (const Words *words, CeasefireRecord *record)
{
  static const WordsPart parts[] = { { "kind", NULL },
                                     { "within", N_ ("in {it}") },
                                     { "maybe_within", N_ ("perhaps in {it}") },
                                     { "around", N_ ("around {it}") },
                                     { "along", N_ ("along {it}") },
                                     { "controlled_by", N_ ("held by {it}") },
                                     { "precision", N_ ("coordinates: {it}") },
                                     WORDS_END };
  CeasefirePlace *place = CEASEFIRE_PLACE (record);
  CeasefireControl *const *control = ceasefire_place_get_control (place);
  g_autofree char *name = words_full_name (words, record);
  g_autofree char *distance = words_quantity (words, ceasefire_place_get_distance (place));

  show_entry (words, record, name, parts);
  show_labelled (4, "as far as", distance);
  for (; control && *control; control++)
    show_control (words, *control);
}

void
show_document (const Words *words, CeasefireRecord *record)
{
  static const WordsPart parts[] = { { "kind", NULL },
                                     { "authors", N_ ("by {it}") },
                                     { "publisher", NULL },
                                     { "published", NULL },
                                     { "identifier", NULL },
                                     { "version", N_ ("version {it}") },
                                     { "draft", N_ ("a draft") },
                                     { "authentic", N_ ("authentic") },
                                     { "access", NULL },
                                     { "obtained_by", N_ ("obtained by {it}") },
                                     WORDS_END };
  static const WordsPart ties[] = { { "version_of", N_ ("version of {it}") },
                                    { "translation_of", N_ ("translation of {it}") },
                                    { "part_of", N_ ("part of {it}") },
                                    { "corrects", N_ ("corrects {it}") },
                                    { "shows", N_ ("shows {it}") },
                                    { "file", N_ ("file {it}") },
                                    WORDS_END };
  static const WordsPart address[] = { { "url", NULL }, WORDS_END };
  g_autofree char *name = words_full_name (words, record);

  show_entry (words, record, name, parts);
  show_parts (words, record, 4, "; ", ties);
  show_parts (words, record, 4, "", address);
}
