/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-coverage.h>
#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-monitor.h>
#include <ceasefire/ceasefire-statement.h>

/*
 * What a dossier can do to a monitor: rings, crowds, the ends of time. Each gives a finding or a
 * problem; that it is given at all, within the time that a test has, is what most of these assert.
 */

#define N_MANY 100000

static CeasefireMonitor *
make_monitor (CeasefireDossier *dossier, const char *at)
{
  CeasefireMonitor *monitor = ceasefire_monitor_new_for_dossier (dossier);
  g_autoptr (CeasefireDate) date = ceasefire_date_new (at, NULL);

  assert_non_null (date);
  ceasefire_monitor_set_at (monitor, date);
  assert_true (ceasefire_monitor_set_timezone (monitor, "UTC", NULL));
  return monitor;
}

static CeasefireAgreement *
add_agreement (CeasefireDossier *dossier, const char *force)
{
  g_autoptr (CeasefireAgreement) agreement = ceasefire_agreement_new ("truce", NULL);
  g_autoptr (CeasefireDate) in_force = force ? ceasefire_date_new (force, NULL) : NULL;
  g_autoptr (CeasefireParty) gov = ceasefire_party_new ("gov", NULL);
  g_autoptr (CeasefireParty) opp = ceasefire_party_new ("opp", NULL);

  ceasefire_agreement_set_in_force (agreement, in_force);
  ceasefire_agreement_add_party (agreement, gov);
  ceasefire_agreement_add_party (agreement, opp);
  assert_true (ceasefire_dossier_add (dossier, CEASEFIRE_RECORD (agreement), NULL));
  return agreement;
}

static CeasefireClause *
add_ban (CeasefireAgreement *agreement, const char *id)
{
  g_autoptr (CeasefireClause) clause = ceasefire_clause_new (id, NULL);

  ceasefire_clause_set_modality (clause, CEASEFIRE_MODALITY_PROHIBITION);
  ceasefire_clause_set_action (clause, "attack");
  ceasefire_agreement_add_clause (agreement, clause);
  return clause;
}

static void
add_duty_after (CeasefireAgreement *agreement, const char *id, const char *breach_of)
{
  g_autoptr (CeasefireClause) clause = ceasefire_clause_new (id, NULL);
  g_autoptr (CeasefireTrigger) trigger = ceasefire_trigger_new ();

  ceasefire_trigger_set_breach_of (trigger, breach_of);
  ceasefire_clause_set_modality (clause, CEASEFIRE_MODALITY_OBLIGATION);
  ceasefire_clause_set_action (clause, "withdraw");
  ceasefire_clause_set_trigger (clause, trigger);
  ceasefire_agreement_add_clause (agreement, clause);
}

static void
add_incident (CeasefireDossier *dossier, const char *id, const char *agent, const char *when)
{
  const char *agents[] = { agent, NULL };
  g_autoptr (CeasefireIncident) incident = ceasefire_incident_new (id, NULL);
  g_autoptr (CeasefireDate) date = when ? ceasefire_date_new (when, NULL) : NULL;

  assert_true (when == NULL || date != NULL);
  ceasefire_incident_set_action (incident, "shelling");
  ceasefire_incident_set_agents (incident, agents);
  ceasefire_incident_set_when (incident, date);
  assert_true (ceasefire_dossier_add (dossier, CEASEFIRE_RECORD (incident), NULL));
}

static void
add_statement (CeasefireDossier *dossier, const char *id, const char *speaker, const char *about)
{
  g_autoptr (CeasefireStatement) statement = ceasefire_statement_new (id, NULL);
  g_autoptr (CeasefireClaim) claim = ceasefire_claim_new (about, CEASEFIRE_STANCE_ASSERTS, NULL);

  ceasefire_statement_set_speaker (statement, speaker);
  ceasefire_statement_add_claim (statement, claim);
  assert_true (ceasefire_dossier_add (dossier, CEASEFIRE_RECORD (statement), NULL));
}

static void
assert_status (CeasefireMonitor *monitor, const char *clause, CeasefireFindingStatus status)
{
  g_autoptr (CeasefireFinding) finding = ceasefire_monitor_find (monitor, clause, "gov");

  assert_non_null (finding);
  assert_int_equal (ceasefire_finding_get_status (finding), status);
}

static void
clauses_that_wait_for_one_another_are_a_problem_each (void **state)
{
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  CeasefireAgreement *agreement = add_agreement (dossier, "2016-09-01/..");
  g_autoptr (CeasefireMonitor) monitor = NULL;
  g_autoptr (GListModel) problems = NULL;
  (void) state;

  add_duty_after (agreement, "a", "b");
  add_duty_after (agreement, "b", "c");
  add_duty_after (agreement, "c", "a");
  add_duty_after (agreement, "d", "a");
  add_duty_after (agreement, "self", "self");
  monitor = make_monitor (dossier, "2016-09-20");
  problems = ceasefire_monitor_list_problems (monitor);
  assert_int_equal (g_list_model_get_n_items (problems), 5);
  for (const char *const *id = (const char *const[]){ "a", "b", "c", "d", "self", NULL }; *id; id++)
    assert_status (monitor, *id, CEASEFIRE_FINDING_STATUS_UNKNOWN);
}

static void
a_chain_of_a_hundred_thousand_clauses_is_followed_to_its_end (void **state)
{
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  CeasefireAgreement *agreement = add_agreement (dossier, "2016-09-01/..");
  g_autoptr (CeasefireMonitor) monitor = NULL;
  (void) state;

  add_ban (agreement, "c0");
  for (guint i = 1; i < N_MANY; i++)
    {
      g_autofree char *id = g_strdup_printf ("c%u", i);
      g_autofree char *before = g_strdup_printf ("c%u", i - 1);

      add_duty_after (agreement, id, before);
    }
  monitor = make_monitor (dossier, "2016-09-20");
  assert_status (monitor, "c99999", CEASEFIRE_FINDING_STATUS_NOT_DUE);
}

static void
a_hundred_thousand_claims_may_be_about_one_incident (void **state)
{
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  CeasefireAgreement *agreement = add_agreement (dossier, "2016-09-01/..");
  g_autoptr (CeasefireMonitor) monitor = NULL;
  g_autoptr (CeasefireFinding) finding = NULL;
  CeasefireAssessment *const *assessments;
  (void) state;

  add_ban (agreement, "ban");
  add_incident (dossier, "i", "gov", "2016-09-10");
  for (guint i = 0; i < N_MANY; i++)
    {
      g_autofree char *id = g_strdup_printf ("s%u", i);
      g_autofree char *speaker = g_strdup_printf ("speaker-%u", i);

      add_statement (dossier, id, speaker, "i");
    }
  monitor = make_monitor (dossier, "2016-09-20");
  finding = ceasefire_monitor_find (monitor, "ban", "gov");
  assert_int_equal (ceasefire_finding_get_status (finding), CEASEFIRE_FINDING_STATUS_ALLEGED);
  assessments = ceasefire_finding_get_incidents (finding);
  assert_int_equal (g_strv_length ((char **) ceasefire_assessment_get_by (*assessments)), N_MANY);
}

static void
powers_that_contradict_each_other_are_told (void **state)
{
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  CeasefireAgreement *agreement = add_agreement (dossier, "2016-09-01/..");
  g_autoptr (CeasefireDate) when = ceasefire_date_new ("2016-09-10T00:00:00Z", NULL);
  g_autoptr (CeasefireMonitor) monitor = NULL;
  g_autoptr (CeasefireFinding) finding = NULL;
  (void) state;

  add_ban (agreement, "ban");
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (CeasefirePower) power
        = ceasefire_power_new (CEASEFIRE_ACT_KIND_TERMINATE, i ? "gov" : "opp", NULL);

      ceasefire_agreement_add_power (agreement, power);
    }
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (CeasefireAct) act = ceasefire_act_new (
        i ? CEASEFIRE_ACT_KIND_TERMINATE : CEASEFIRE_ACT_KIND_SUSPEND, i ? "gov" : "opp", NULL);

      ceasefire_act_set_when (act, when);
      ceasefire_agreement_add_act (agreement, act);
    }
  monitor = make_monitor (dossier, "2016-09-20");
  finding = ceasefire_monitor_find (monitor, "ban", "gov");
  assert_int_equal (ceasefire_finding_get_phase (finding), CEASEFIRE_PHASE_ENDED);
}

static void
dates_at_the_ends_of_time_give_findings (void **state)
{
  static const char *const dates[]
    = { "Y-292000000000", "Y292000000000", "Y3E20",      "Y-3E20", "../..",       "/",
        "0000/9999",      "-9999/..",      "2016-09-10", "XXXX",   "[..2016]",    "{1500..2100}",
        "2016-09-10%",    "Y17E8~",        "9999-12-31", "20~",    "2016-XX-XX?", NULL };
  (void) state;

  for (const char *const *force = dates; *force; force++)
    for (const char *const *when = dates; *when; when++)
      {
        g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
        g_autoptr (CeasefireDate) is_interval = ceasefire_date_new (*force, NULL);
        CeasefireAgreement *agreement
          = add_agreement (dossier, is_interval ? *force : "2016-09-01/..");
        g_autoptr (CeasefireDate) date = ceasefire_date_new (*when, NULL);
        g_autoptr (CeasefireDuration) every = ceasefire_duration_new ("P1Y", NULL);
        CeasefireClause *ban = add_ban (agreement, "ban");
        g_autoptr (CeasefireMonitor) monitor = NULL;
        g_autoptr (GListModel) findings = NULL;

        add_duty_after (agreement, "duty", "ban");
        ceasefire_clause_set_every (ban, every);
        if (date == NULL)
          continue;
        add_incident (dossier, "i", "gov", *when);
        add_statement (dossier, "s", "gov", "i");
        monitor = make_monitor (dossier, *when);
        findings = ceasefire_monitor_list_findings (monitor);
        assert_int_equal (g_list_model_get_n_items (findings), 4);
      }
}

static void
an_actor_may_be_a_member_of_itself (void **state)
{
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  CeasefireAgreement *agreement = add_agreement (dossier, "2016-09-01/..");
  g_autoptr (CeasefireMonitor) monitor = NULL;
  (void) state;

  add_ban (agreement, "ban");
  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *id = g_strdup_printf ("unit-%u", i);
      g_autofree char *next = g_strdup_printf ("unit-%u", (i + 1) % 3);
      g_autoptr (CeasefireActor) actor = ceasefire_actor_new (id, NULL);
      g_autoptr (CeasefireAffiliation) tie = ceasefire_affiliation_new (next, NULL);

      ceasefire_affiliation_set_relation (tie, CEASEFIRE_RELATION_PART_OF);
      ceasefire_actor_add_affiliation (actor, tie);
      assert_true (ceasefire_dossier_add (dossier, CEASEFIRE_RECORD (actor), NULL));
    }
  add_incident (dossier, "i", "unit-0", "2016-09-10");
  add_statement (dossier, "s", "unit-1", "i");
  monitor = make_monitor (dossier, "2016-09-20");
  assert_status (monitor, "ban", CEASEFIRE_FINDING_STATUS_NO_BREACH_KNOWN);
}

static void
records_that_lack_what_they_need_give_findings_all_the_same (void **state)
{
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  CeasefireAgreement *agreement = add_agreement (dossier, NULL);
  g_autoptr (CeasefireIncident) incident = ceasefire_incident_new ("i", NULL);
  g_autoptr (CeasefireStatement) statement = ceasefire_statement_new ("s", NULL);
  g_autoptr (CeasefireCoverage) coverage = ceasefire_coverage_new ("cov", NULL);
  g_autoptr (CeasefireClause) clause = ceasefire_clause_new ("empty", NULL);
  g_autoptr (CeasefireTrigger) trigger = ceasefire_trigger_new ();
  g_autoptr (CeasefireDeadline) deadline = ceasefire_deadline_new ();
  g_autoptr (CeasefireMonitor) monitor = NULL;
  (void) state;

  ceasefire_clause_set_modality (clause, CEASEFIRE_MODALITY_OBLIGATION);
  ceasefire_clause_set_trigger (clause, trigger);
  ceasefire_clause_set_deadline (clause, deadline);
  ceasefire_agreement_add_clause (agreement, clause);
  add_ban (agreement, "ban");
  assert_true (ceasefire_dossier_add (dossier, CEASEFIRE_RECORD (incident), NULL));
  assert_true (ceasefire_dossier_add (dossier, CEASEFIRE_RECORD (statement), NULL));
  assert_true (ceasefire_dossier_add (dossier, CEASEFIRE_RECORD (coverage), NULL));
  monitor = make_monitor (dossier, "2016-09-20");
  assert_status (monitor, "empty", CEASEFIRE_FINDING_STATUS_UNKNOWN);
  assert_status (monitor, "ban", CEASEFIRE_FINDING_STATUS_NO_BREACH_KNOWN);
}

static void
on_changed (CeasefireMonitor *monitor, CeasefireFinding *finding, gpointer data)
{
  CeasefireDossier *dossier = data;
  CeasefireRecord *incident = ceasefire_dossier_lookup (dossier, "i");

  (void) monitor;
  (void) finding;
  if (incident)
    ceasefire_dossier_remove (dossier, incident);
}

static void
a_handler_may_change_the_dossier (void **state)
{
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  CeasefireAgreement *agreement = add_agreement (dossier, "2016-09-01/..");
  g_autoptr (CeasefireMonitor) monitor = NULL;
  (void) state;

  add_ban (agreement, "ban");
  monitor = make_monitor (dossier, "2016-09-20");
  g_signal_connect (monitor, "finding-changed", G_CALLBACK (on_changed), dossier);
  add_incident (dossier, "i", "gov", "2016-09-10");
  assert_null (ceasefire_dossier_lookup (dossier, "i"));
  assert_status (monitor, "ban", CEASEFIRE_FINDING_STATUS_NO_BREACH_KNOWN);
}

/* Two files may give the same id to different incidents. The first counts, and when it goes, the
   other. */
static void
where_an_id_stands_twice_the_first_counts (void **state)
{
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  g_autoptr (CeasefireDossier) other = ceasefire_dossier_new ("en");
  CeasefireAgreement *agreement = add_agreement (dossier, "2016-09-01/..");
  g_autoptr (CeasefireMonitor) monitor = NULL;
  (void) state;

  add_ban (agreement, "ban");
  add_incident (dossier, "i", "opp", "2016-09-10");
  add_statement (dossier, "s", "ngo", "i");
  add_incident (other, "i", "gov", "2016-09-10");
  monitor = make_monitor (dossier, "2016-09-20");
  ceasefire_monitor_add_dossier (monitor, other);
  assert_status (monitor, "ban", CEASEFIRE_FINDING_STATUS_NO_BREACH_KNOWN);
  assert_true (ceasefire_dossier_remove (dossier, ceasefire_dossier_lookup (dossier, "i")));
  assert_status (monitor, "ban", CEASEFIRE_FINDING_STATUS_ALLEGED);
  assert_true (ceasefire_dossier_remove (other, ceasefire_dossier_lookup (other, "i")));
  assert_status (monitor, "ban", CEASEFIRE_FINDING_STATUS_NO_BREACH_KNOWN);
  add_incident (dossier, "i", "gov", "2016-09-10");
  assert_status (monitor, "ban", CEASEFIRE_FINDING_STATUS_ALLEGED);
}

/* Ids of clauses and parties, each legal, of which "clause@party" would be no id, or the same id for
   two findings. */
static void
no_two_findings_share_an_id_however_long_those_of_others_are (void **state)
{
  g_autofree char *longest = g_strnfill (1024, 'c');
  g_autofree char *half = g_strnfill (511, 'h');
  g_autofree char *rest = g_strnfill (512, 'r');
  const char *const clauses[] = { longest, "a@b", "a", half, "a.safe", "a.b" };
  const char *const parties[] = { longest, "b@c", "c", rest };
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  g_autoptr (CeasefireMonitor) monitor = NULL;
  CeasefireAgreement *agreement = add_agreement (dossier, "2016-09-01/..");
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GListModel) findings = NULL;
  g_autoptr (GListModel) again = NULL;
  (void) state;

  for (guint i = 0; i < G_N_ELEMENTS (clauses); i++)
    add_ban (agreement, clauses[i]);
  for (guint i = 0; i < G_N_ELEMENTS (parties); i++)
    {
      g_autoptr (CeasefireParty) party = ceasefire_party_new (parties[i], NULL);

      ceasefire_agreement_add_party (agreement, party);
    }
  monitor = make_monitor (dossier, "2016-09-20");
  findings = ceasefire_monitor_list_findings (monitor);
  again = ceasefire_monitor_list_findings (monitor);
  assert_int_equal (g_list_model_get_n_items (findings), 6 * (2 + 4));
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (CeasefireRecord) finding = g_list_model_get_item (findings, i);
      g_autoptr (CeasefireRecord) same = g_list_model_get_item (again, i);
      const char *id = ceasefire_record_get_id (finding);

      assert_true (ceasefire_id_is_valid (id));
      assert_string_equal (id, ceasefire_record_get_id (same));
      assert_true (g_hash_table_add (ids, g_strdup (id)));
    }
  assert_true (g_hash_table_contains (ids, "a@c"));
  assert_true (g_hash_table_contains (ids, "a.b@gov"));
  /* The longest id that is legal is made of its parts. */
  assert_int_equal (strlen (half) + 1 + strlen (rest), 1024);
  {
    g_autofree char *plain = g_strconcat (half, "@", rest, NULL);

    assert_true (g_hash_table_contains (ids, plain));
  }
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (clauses_that_wait_for_one_another_are_a_problem_each),
    cmocka_unit_test (a_chain_of_a_hundred_thousand_clauses_is_followed_to_its_end),
    cmocka_unit_test (a_hundred_thousand_claims_may_be_about_one_incident),
    cmocka_unit_test (powers_that_contradict_each_other_are_told),
    cmocka_unit_test (dates_at_the_ends_of_time_give_findings),
    cmocka_unit_test (an_actor_may_be_a_member_of_itself),
    cmocka_unit_test (records_that_lack_what_they_need_give_findings_all_the_same),
    cmocka_unit_test (a_handler_may_change_the_dossier),
    cmocka_unit_test (where_an_id_stands_twice_the_first_counts),
    cmocka_unit_test (no_two_findings_share_an_id_however_long_those_of_others_are),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
