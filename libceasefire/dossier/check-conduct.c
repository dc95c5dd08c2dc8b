/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/check.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-clause.h>
#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-meeting.h>
#include <ceasefire/ceasefire-statement.h>

#include "core/array.h"
#include "core/enum.h"
#include "core/hash.h"

#include <string.h>

/* What a record says of those who act in it that one of them cannot well have done. */

/* Who acts, and on whom */

static GHashTable *
check_conduct_make_set (const char *const *ids)
{
  GHashTable *set = g_hash_table_new (ceasefire_string_hash, g_str_equal);

  for (; ids && *ids; ids++)
    g_hash_table_add (set, (gpointer) *ids);
  return set;
}

/*
 * Who fight each other are agents and targets all. But one who has nobody else on one of the sides
 * acts on himself. If only one of the agents did it, it may have been another.
 */
static void
check_conduct_sides (CeasefireCheck *self, const char *const *agents, const char *const *targets,
                     gboolean is_any, const CeasefirePath *path)
{
  g_autoptr (GHashTable) acting = check_conduct_make_set (agents);
  g_autoptr (GHashTable) acted_on = check_conduct_make_set (targets);
  gboolean is_alone = g_hash_table_size (acting) == 1
                      || (g_hash_table_size (acted_on) == 1 && !is_any);
  CeasefirePath step = *path;

  for (step.index = 0; is_alone && targets && targets[step.index]; step.index++)
    if (g_hash_table_contains (acting, targets[step.index])
        && g_hash_table_remove (acted_on, targets[step.index]))
      ceasefire_check_report (self, CHECK_AGENT_IS_TARGET, &step,
                              "\"%s\" acts on itself, being an agent too", targets[step.index]);
}

static void
check_conduct_incident (CeasefireCheck *self, const CeasefirePath *up)
{
  CeasefireIncident *incident = CEASEFIRE_INCIDENT (self->record);
  const CeasefirePath path = { up, "targets", 0 };
  const CeasefirePath count_path = { up, "count", -1 };

  if (ceasefire_incident_get_count (incident) == 0)
    ceasefire_check_report (self, CHECK_COUNT_OF_NONE, &count_path,
                            "what happened no times is no incident; what somebody watched for and "
                            "did not see is coverage");
  check_conduct_sides (self, ceasefire_incident_get_agents (incident),
                       ceasefire_incident_get_targets (incident),
                       ceasefire_incident_get_agents_any (incident), &path);
}

static void
check_conduct_clause (CeasefireCheck *self, const CeasefirePath *up)
{
  CeasefireTrigger *trigger = ceasefire_clause_get_trigger (CEASEFIRE_CLAUSE (self->record));
  const CeasefirePath step = { up, "trigger", -1 };
  const CeasefirePath path = { &step, "targets", 0 };

  if (trigger)
    check_conduct_sides (self, ceasefire_trigger_get_actors (trigger),
                         ceasefire_trigger_get_targets (trigger), FALSE, &path);
}

/* Who is tied to whom. Ties that make rings are told there, unless they are disputed. */

static gboolean
check_conduct_is_ring (CeasefireAffiliation *tie)
{
  CeasefireRelation relation = ceasefire_affiliation_get_relation (tie);

  return !ceasefire_affiliation_get_disputed (tie)
         && (relation == CEASEFIRE_RELATION_MEMBER_OF || relation == CEASEFIRE_RELATION_PART_OF
             || relation == CEASEFIRE_RELATION_REPRESENTS
             || relation == CEASEFIRE_RELATION_PROXY_OF);
}

/* A name stands in one of the two lists, with more about it or without. */
static void
check_conduct_names (CeasefireCheck *self, CeasefireActor *actor, const CeasefirePath *up)
{
  CeasefireName *const *names = ceasefire_actor_get_names (actor);
  g_autoptr (GHashTable) aliases
    = check_conduct_make_set (names ? ceasefire_actor_get_aliases (actor) : NULL);
  CeasefirePath name = { up, "names", 0 };
  const CeasefirePath path = { &name, "text", -1 };

  for (; names && *names; names++, name.index++)
    if (ceasefire_name_get_text (*names)
        && g_hash_table_contains (aliases, ceasefire_name_get_text (*names)))
      ceasefire_check_report (self, CHECK_NAME_TWICE, &path,
                              "\"%.200s\" stands among the aliases too",
                              ceasefire_name_get_text (*names));
}

static void
check_conduct_actor (CeasefireCheck *self, const CeasefirePath *up)
{
  CeasefireAffiliation *const *ties
    = ceasefire_actor_get_affiliations (CEASEFIRE_ACTOR (self->record));
  const char *id = ceasefire_record_peek_id (self->record);
  CeasefirePath tie = { up, "affiliations", 0 };
  const CeasefirePath path = { &tie, "to", -1 };

  for (; ties && *ties; ties++, tie.index++)
    if (id && g_strcmp0 (ceasefire_affiliation_get_to (*ties), id) == 0
        && !check_conduct_is_ring (*ties))
      ceasefire_check_report (self, CHECK_TIE_TO_ITSELF, &path, "\"%s\" is tied to itself", id);
  check_conduct_names (self, CEASEFIRE_ACTOR (self->record), up);
}

/*
 * What is claimed. A claim of several values, of which one holds, denies each of them, and asserts none
 * in particular.
 */

typedef struct
{
  GHashTable *denied; /* what is denied, in one string -> 1 + the first claim that does */
  gboolean *is_odd;   /* by claim */
} CheckClaims;

static gboolean
check_conduct_asserts (CeasefireClaim *claim)
{
  CeasefireStance stance = ceasefire_claim_get_stance (claim);

  return stance == CEASEFIRE_STANCE_ASSERTS || stance == CEASEFIRE_STANCE_CONFIRMS;
}

/* An aspect that is unset is the occurrence, or of a clause the text. */
static char *
check_conduct_make_key (CeasefireClaim *claim, CeasefireAspect otherwise, const char *value)
{
  CeasefireAspect aspect = ceasefire_claim_get_aspect (claim);

  return g_strdup_printf ("%s\n%d\n%s", ceasefire_claim_get_about (claim),
                          aspect ? (int) aspect : (int) otherwise, value);
}

/* The values of a claim; of one without a value there is one that is empty. */
static char **
check_conduct_split (CeasefireClaim *claim)
{
  const char *value = ceasefire_claim_get_value (claim);

  return value && *value ? g_strsplit (value, "|", -1) : g_strdupv ((char *[]){ "", NULL });
}

static void
check_conduct_deny (CheckClaims *self, CeasefireClaim *claim, guint number,
                    CeasefireAspect otherwise)
{
  g_auto (GStrv) values = check_conduct_split (claim);

  for (guint i = 0; values[i]; i++)
    {
      char *key = check_conduct_make_key (claim, otherwise, values[i]);

      if (g_hash_table_contains (self->denied, key))
        g_free (key);
      else
        g_hash_table_insert (self->denied, key, GUINT_TO_POINTER (number + 1));
    }
}

/* Contradicted if every value that it leaves is denied; told at the claim that comes last. */
static void
check_conduct_assert (CheckClaims *self, CeasefireClaim *claim, guint number,
                      CeasefireAspect otherwise)
{
  g_auto (GStrv) values = check_conduct_split (claim);
  guint last = number;

  for (guint i = 0; values[i]; i++)
    {
      g_autofree char *key = check_conduct_make_key (claim, otherwise, values[i]);
      guint denial = GPOINTER_TO_UINT (g_hash_table_lookup (self->denied, key));

      if (denial == 0)
        return;
      last = MAX (last, denial - 1);
    }
  self->is_odd[last] = TRUE;
}

static void
check_conduct_judge_claims (CheckClaims *self, CeasefireClaim *const *claims)
{
  static const CeasefireAspect defaults[] = { CEASEFIRE_ASPECT_OCCURRENCE, CEASEFIRE_ASPECT_TEXT };

  for (guint k = 0; k < G_N_ELEMENTS (defaults); k++)
    {
      for (guint i = 0; claims[i]; i++)
        if (ceasefire_claim_get_stance (claims[i]) == CEASEFIRE_STANCE_DENIES)
          check_conduct_deny (self, claims[i], i, defaults[k]);
      for (guint i = 0; g_hash_table_size (self->denied) > 0 && claims[i]; i++)
        if (check_conduct_asserts (claims[i]))
          check_conduct_assert (self, claims[i], i, defaults[k]);
      g_hash_table_remove_all (self->denied);
    }
}

/* Whoever only asks asks whether it is so or not. */
static gboolean
check_conduct_only_asks (CeasefireStatement *statement)
{
  const char *const *acts = ceasefire_statement_get_acts (statement);

  return acts && g_str_equal (acts[0], "ask") && acts[1] == NULL;
}

static void
check_conduct_claims (CeasefireCheck *self, CeasefireStatement *statement, const CeasefirePath *up)
{
  CeasefireClaim *const *claims = ceasefire_statement_get_claims (statement);
  guint n = ceasefire_array_count ((gpointer const *) claims);
  CeasefirePath claim = { up, "claims", 0 };
  const CeasefirePath path = { &claim, "stance", -1 };
  g_autofree gboolean *is_odd = NULL;
  CheckClaims all;

  if (n < 2 || check_conduct_only_asks (statement))
    return;
  is_odd = g_new0 (gboolean, n);
  all.is_odd = is_odd;
  all.denied = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);
  check_conduct_judge_claims (&all, claims);
  g_hash_table_unref (all.denied);
  for (; claim.index < (gssize) n; claim.index++)
    if (is_odd[claim.index])
      ceasefire_check_report (self, CHECK_CONTRADICTORY_CLAIMS, &path,
                              "the statement both asserts and denies this of \"%s\"",
                              ceasefire_claim_get_about (claims[claim.index]));
}

static void
check_conduct_statement (CeasefireCheck *self, const CeasefirePath *up)
{
  CeasefireStatement *statement = CEASEFIRE_STATEMENT (self->record);
  const char *speaker = ceasefire_statement_get_speaker (statement);
  const CeasefirePath path = { up, "on_behalf_of", -1 };

  if (speaker && g_strcmp0 (speaker, ceasefire_statement_get_on_behalf_of (statement)) == 0)
    ceasefire_check_report (self, CHECK_TIE_TO_ITSELF, &path,
                            "\"%s\" is the speaker, and speaks on behalf of itself", speaker);
  check_conduct_claims (self, statement, up);
}

/* Who was there */

static gboolean
check_conduct_is_unheld (CeasefireMeetingStatus status)
{
  return status == CEASEFIRE_MEETING_STATUS_PROPOSED || status == CEASEFIRE_MEETING_STATUS_PLANNED
         || status == CEASEFIRE_MEETING_STATUS_POSTPONED
         || status == CEASEFIRE_MEETING_STATUS_CANCELLED
         || status == CEASEFIRE_MEETING_STATUS_REFUSED;
}

static void
check_conduct_meeting (CeasefireCheck *self, const CeasefirePath *up)
{
  CeasefireMeeting *meeting = CEASEFIRE_MEETING (self->record);
  CeasefireMeetingStatus status = ceasefire_meeting_get_status (meeting);
  CeasefireParticipant *const *participants = ceasefire_meeting_get_participants (meeting);
  CeasefirePath participant = { up, "participants", 0 };
  const CeasefirePath path = { &participant, "attendance", -1 };

  for (; participants && *participants; participants++, participant.index++)
    if (check_conduct_is_unheld (status)
        && ceasefire_participant_get_attendance (*participants) == CEASEFIRE_ATTENDANCE_ATTENDED)
      ceasefire_check_report (
        self, CHECK_ATTENDED_UNHELD, &path, "nobody has attended a meeting that is %s",
        ceasefire_enum_get_nick (CEASEFIRE_TYPE_MEETING_STATUS, (int) status));
}

void
ceasefire_check_conduct (CeasefireCheck *self, const CeasefirePath *path)
{
  GType type = G_OBJECT_TYPE (self->record);

  if (type == CEASEFIRE_TYPE_INCIDENT)
    check_conduct_incident (self, path);
  else if (type == CEASEFIRE_TYPE_CLAUSE)
    check_conduct_clause (self, path);
  else if (type == CEASEFIRE_TYPE_ACTOR)
    check_conduct_actor (self, path);
  else if (type == CEASEFIRE_TYPE_STATEMENT)
    check_conduct_statement (self, path);
  else if (type == CEASEFIRE_TYPE_MEETING)
    check_conduct_meeting (self, path);
}
