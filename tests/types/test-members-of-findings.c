/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/members.h"

#include <ceasefire/ceasefire-amount.h>
#include <ceasefire/ceasefire-assessment.h>
#include <ceasefire/ceasefire-counts.h>
#include <ceasefire/ceasefire-finding.h>
#include <ceasefire/ceasefire-policy.h>
#include <ceasefire/ceasefire-sensitivity.h>
#include <ceasefire/ceasefire-voice.h>

static const char *const two_strings[] = { "one", "two", NULL };

static void
every_member_of_an_amount_is_set_and_read (void **state)
{
  g_autoptr (CeasefireAmount) self = ceasefire_amount_new ("unit", NULL);
  g_autoptr (CeasefireAmount) copy = NULL;

  (void) state;
  ceasefire_amount_set_unit (self, "unit-code");
  ceasefire_amount_set_of (self, "of-code");
  ceasefire_amount_set_promised (self, 36.25);
  ceasefire_amount_set_established_low (self, 36.25);
  ceasefire_amount_set_established_high (self, 36.25);
  ceasefire_amount_set_claimed_low (self, 36.25);
  ceasefire_amount_set_claimed_high (self, 36.25);

  assert_string_equal (ceasefire_amount_get_unit (self), "unit-code");
  assert_string_equal (ceasefire_amount_get_of (self), "of-code");
  assert_true (ceasefire_amount_get_promised (self) == 36.25);
  assert_true (ceasefire_amount_get_established_low (self) == 36.25);
  assert_true (ceasefire_amount_get_established_high (self) == 36.25);
  assert_true (ceasefire_amount_get_claimed_low (self) == 36.25);
  assert_true (ceasefire_amount_get_claimed_high (self) == 36.25);
  ceasefire_amount_unref (ceasefire_amount_ref (self));
  copy = ceasefire_amount_copy (self);
  assert_true (ceasefire_amount_equal (copy, self));
  assert_value_json (self,
                     "{\"unit\":\"unit-code\",\"of\":\"of-code\",\"promised\":36.25"
                     ",\"established_low\":36.25,\"established_high\":36.25,\"claimed_low\":36.25"
                     ",\"claimed_high\":36.25}");
}

static void
every_member_of_a_voice_is_set_and_read (void **state)
{
  g_autoptr (CeasefireVoice) self = ceasefire_voice_new ("speaker", NULL);
  g_autoptr (CeasefireVoice) copy = NULL;

  (void) state;
  ceasefire_voice_set_speaker (self, "speaker-id");
  ceasefire_voice_set_statement (self, "statement-id");
  ceasefire_voice_set_stance (self, CEASEFIRE_VOICE_STANCE_OPEN);
  ceasefire_voice_set_strength (self, CEASEFIRE_VOICE_STRENGTH_VOID);
  ceasefire_voice_set_reason (self, CEASEFIRE_VOICE_REASON_OUTSIDE_VIEWPOINT);
  ceasefire_voice_set_side (self, "side-text");
  ceasefire_voice_set_tie (self, two_strings);

  assert_string_equal (ceasefire_voice_get_speaker (self), "speaker-id");
  assert_string_equal (ceasefire_voice_get_statement (self), "statement-id");
  assert_int_equal (ceasefire_voice_get_stance (self), CEASEFIRE_VOICE_STANCE_OPEN);
  assert_int_equal (ceasefire_voice_get_strength (self), CEASEFIRE_VOICE_STRENGTH_VOID);
  assert_int_equal (ceasefire_voice_get_reason (self), CEASEFIRE_VOICE_REASON_OUTSIDE_VIEWPOINT);
  assert_string_equal (ceasefire_voice_get_side (self), "side-text");
  assert_true (g_strv_equal (ceasefire_voice_get_tie (self), two_strings));
  ceasefire_voice_unref (ceasefire_voice_ref (self));
  copy = ceasefire_voice_copy (self);
  assert_true (ceasefire_voice_equal (copy, self));
  assert_value_json (
    self, "{\"speaker\":\"speaker-id\",\"statement\":\"statement-id\",\"stance\":\"open\""
          ",\"strength\":\"void\",\"reason\":\"outside-viewpoint\",\"side\":\"side-text\""
          ",\"tie\":[\"one\",\"two\"]}");
}

static void
every_member_of_a_policy_is_set_and_read (void **state)
{
  g_autoptr (CeasefirePolicy) self = ceasefire_policy_new ();
  g_autoptr (CeasefirePolicy) copy = NULL;

  (void) state;
  ceasefire_policy_set_name (self, "name-text");
  ceasefire_policy_set_corroboration (self, 7);
  ceasefire_policy_set_reliability (self, CEASEFIRE_RELIABILITY_F);
  ceasefire_policy_set_credibility (self, 6);
  ceasefire_policy_set_void_reliability (self, CEASEFIRE_RELIABILITY_A);
  ceasefire_policy_set_void_credibility (self, 4);
  ceasefire_policy_set_tolerance (self, 0.25);

  assert_string_equal (ceasefire_policy_get_name (self), "name-text");
  assert_int_equal (ceasefire_policy_get_corroboration (self), 7);
  assert_int_equal (ceasefire_policy_get_reliability (self), CEASEFIRE_RELIABILITY_F);
  assert_int_equal (ceasefire_policy_get_credibility (self), 6);
  assert_int_equal (ceasefire_policy_get_void_reliability (self), CEASEFIRE_RELIABILITY_A);
  assert_int_equal (ceasefire_policy_get_void_credibility (self), 4);
  assert_true (ceasefire_policy_get_tolerance (self) == 0.25);
  ceasefire_policy_unref (ceasefire_policy_ref (self));
  copy = ceasefire_policy_copy (self);
  assert_true (ceasefire_policy_equal (copy, self));
  assert_value_json (self, "{\"name\":\"name-text\",\"corroboration\":7,\"reliability\":\"F\""
                           ",\"credibility\":6,\"void_reliability\":\"A\",\"void_credibility\":4"
                           ",\"tolerance\":0.25}");
}

static void
every_member_of_counts_is_set_and_read (void **state)
{
  g_autoptr (CeasefireCounts) self = ceasefire_counts_new ();
  g_autoptr (CeasefireCounts) copy = NULL;

  (void) state;
  ceasefire_counts_set_violated (self, 2);
  ceasefire_counts_set_contested (self, 3);
  ceasefire_counts_set_alleged (self, 4);
  ceasefire_counts_set_possible (self, 5);
  ceasefire_counts_set_excused (self, 6);
  ceasefire_counts_set_refuted (self, 7);
  ceasefire_counts_set_denied (self, 8);
  ceasefire_counts_set_unsourced (self, 9);
  ceasefire_counts_set_unspecific (self, 10);
  ceasefire_counts_set_complied (self, 11);
  ceasefire_counts_set_claimed (self, 12);

  assert_int_equal (ceasefire_counts_get_violated (self), 2);
  assert_int_equal (ceasefire_counts_get_contested (self), 3);
  assert_int_equal (ceasefire_counts_get_alleged (self), 4);
  assert_int_equal (ceasefire_counts_get_possible (self), 5);
  assert_int_equal (ceasefire_counts_get_excused (self), 6);
  assert_int_equal (ceasefire_counts_get_refuted (self), 7);
  assert_int_equal (ceasefire_counts_get_denied (self), 8);
  assert_int_equal (ceasefire_counts_get_unsourced (self), 9);
  assert_int_equal (ceasefire_counts_get_unspecific (self), 10);
  assert_int_equal (ceasefire_counts_get_complied (self), 11);
  assert_int_equal (ceasefire_counts_get_claimed (self), 12);
  ceasefire_counts_unref (ceasefire_counts_ref (self));
  copy = ceasefire_counts_copy (self);
  assert_true (ceasefire_counts_equal (copy, self));
  assert_value_json (self,
                     "{\"violated\":2,\"contested\":3,\"alleged\":4,\"possible\":5,\"excused\":6"
                     ",\"refuted\":7,\"denied\":8,\"unsourced\":9,\"unspecific\":10,\"complied\":11"
                     ",\"claimed\":12}");
}

static void
every_member_of_evidence_is_set_and_read (void **state)
{
  g_autoptr (CeasefireEvidence) self = ceasefire_evidence_new (CEASEFIRE_ASPECT_AGENT);
  g_autoptr (CeasefireEvidence) copy = NULL;
  g_autoptr (CeasefireVoice) voice = ceasefire_voice_new ("speaker", NULL);
  CeasefireVoice *voices[] = { voice, NULL };

  (void) state;
  ceasefire_evidence_set_aspect (self, CEASEFIRE_ASPECT_TEXT);
  ceasefire_evidence_set_strong (self, CEASEFIRE_FOUR_BOTH);
  ceasefire_evidence_set_any (self, CEASEFIRE_FOUR_AGAINST);
  ceasefire_evidence_set_undetermined (self, TRUE);
  ceasefire_evidence_set_voices (self, voices);
  ceasefire_evidence_add_voice (self, voice);

  assert_int_equal (ceasefire_evidence_get_aspect (self), CEASEFIRE_ASPECT_TEXT);
  assert_int_equal (ceasefire_evidence_get_strong (self), CEASEFIRE_FOUR_BOTH);
  assert_int_equal (ceasefire_evidence_get_any (self), CEASEFIRE_FOUR_AGAINST);
  assert_true (ceasefire_evidence_get_undetermined (self));
  assert_ptr_equal (ceasefire_evidence_get_voices (self)[1], voice);
  assert_null (ceasefire_evidence_get_voices (self)[2]);
  ceasefire_evidence_unref (ceasefire_evidence_ref (self));
  copy = ceasefire_evidence_copy (self);
  assert_true (ceasefire_evidence_equal (copy, self));
  assert_value_json (self, "{\"aspect\":\"text\",\"strong\":\"both\",\"any\":\"against\""
                           ",\"undetermined\":true"
                           ",\"voices\":[{\"speaker\":\"speaker\"},{\"speaker\":\"speaker\"}]}");
}

static void
every_member_of_an_assessment_is_set_and_read (void **state)
{
  g_autoptr (CeasefireAssessment) self
    = ceasefire_assessment_new ("incident", CEASEFIRE_ASSESSMENT_STATUS_VIOLATED, NULL);
  g_autoptr (CeasefireAssessment) copy = NULL;
  g_autoptr (CeasefireEvidence) evidence = ceasefire_evidence_new (CEASEFIRE_ASPECT_AGENT);
  CeasefireEvidence *all_evidence[] = { evidence, NULL };

  (void) state;
  ceasefire_assessment_set_incident (self, "incident-id");
  ceasefire_assessment_set_status (self, CEASEFIRE_ASSESSMENT_STATUS_CLAIMED);
  ceasefire_assessment_set_exception (self, CEASEFIRE_EXCEPTION_STATE_PROVEN);
  ceasefire_assessment_set_rule (self, "rule-text");
  ceasefire_assessment_set_aspect (self, CEASEFIRE_ASPECT_TEXT);
  ceasefire_assessment_set_unknown (self, two_strings);
  ceasefire_assessment_set_disputed (self, two_strings);
  ceasefire_assessment_set_assumed (self, two_strings);
  ceasefire_assessment_set_by (self, two_strings);
  ceasefire_assessment_set_against (self, two_strings);
  ceasefire_assessment_set_evidence (self, all_evidence);
  ceasefire_assessment_add_evidence (self, evidence);

  assert_string_equal (ceasefire_assessment_get_incident (self), "incident-id");
  assert_int_equal (ceasefire_assessment_get_status (self), CEASEFIRE_ASSESSMENT_STATUS_CLAIMED);
  assert_int_equal (ceasefire_assessment_get_exception (self), CEASEFIRE_EXCEPTION_STATE_PROVEN);
  assert_string_equal (ceasefire_assessment_get_rule (self), "rule-text");
  assert_int_equal (ceasefire_assessment_get_aspect (self), CEASEFIRE_ASPECT_TEXT);
  assert_true (g_strv_equal (ceasefire_assessment_get_unknown (self), two_strings));
  assert_true (g_strv_equal (ceasefire_assessment_get_disputed (self), two_strings));
  assert_true (g_strv_equal (ceasefire_assessment_get_assumed (self), two_strings));
  assert_true (g_strv_equal (ceasefire_assessment_get_by (self), two_strings));
  assert_true (g_strv_equal (ceasefire_assessment_get_against (self), two_strings));
  assert_ptr_equal (ceasefire_assessment_get_evidence (self)[1], evidence);
  assert_null (ceasefire_assessment_get_evidence (self)[2]);
  ceasefire_assessment_unref (ceasefire_assessment_ref (self));
  copy = ceasefire_assessment_copy (self);
  assert_true (ceasefire_assessment_equal (copy, self));
  assert_value_json (
    self, "{\"incident\":\"incident-id\",\"status\":\"claimed\",\"exception\":\"proven\""
          ",\"rule\":\"rule-text\",\"aspect\":\"text\",\"unknown\":[\"one\",\"two\"]"
          ",\"disputed\":[\"one\",\"two\"],\"assumed\":[\"one\",\"two\"],\"by\":[\"one\",\"two\"]"
          ",\"against\":[\"one\",\"two\"],\"evidence\":[{\"aspect\":\"agent\"}"
          ",{\"aspect\":\"agent\"}]}");
}

static void
every_member_of_a_sensitivity_is_set_and_read (void **state)
{
  g_autoptr (CeasefireSensitivity) self = ceasefire_sensitivity_new (CEASEFIRE_ASPECT_AGENT);
  g_autoptr (CeasefireSensitivity) copy = NULL;

  (void) state;
  ceasefire_sensitivity_set_incident (self, "incident-id");
  ceasefire_sensitivity_set_aspect (self, CEASEFIRE_ASPECT_TEXT);
  ceasefire_sensitivity_set_if_so (self, CEASEFIRE_FINDING_STATUS_POWER);
  ceasefire_sensitivity_set_if_not (self, CEASEFIRE_FINDING_STATUS_POWER);

  assert_string_equal (ceasefire_sensitivity_get_incident (self), "incident-id");
  assert_int_equal (ceasefire_sensitivity_get_aspect (self), CEASEFIRE_ASPECT_TEXT);
  assert_int_equal (ceasefire_sensitivity_get_if_so (self), CEASEFIRE_FINDING_STATUS_POWER);
  assert_int_equal (ceasefire_sensitivity_get_if_not (self), CEASEFIRE_FINDING_STATUS_POWER);
  ceasefire_sensitivity_unref (ceasefire_sensitivity_ref (self));
  copy = ceasefire_sensitivity_copy (self);
  assert_true (ceasefire_sensitivity_equal (copy, self));
  assert_value_json (self, "{\"incident\":\"incident-id\",\"aspect\":\"text\",\"if_so\":\"power\""
                           ",\"if_not\":\"power\"}");
}

static void
a_new_policy_is_the_one_that_is_called_p0 (void **state)
{
  g_autoptr (CeasefirePolicy) self = ceasefire_policy_new ();

  (void) state;
  assert_value_json (self, "{\"name\":\"P0\",\"corroboration\":2,\"reliability\":\"C\""
                           ",\"credibility\":3,\"void_reliability\":\"E\""
                           ",\"void_credibility\":5,\"tolerance\":0.1}");
}

static void
a_count_of_none_is_left_unsaid (void **state)
{
  g_autoptr (CeasefireCounts) self = ceasefire_counts_new ();

  (void) state;
  ceasefire_counts_set_denied (self, 2);
  ceasefire_counts_set_denied (self, 0);
  assert_int_equal (ceasefire_counts_get_denied (self), 0);
  assert_value_json (self, "{}");
}

static void
every_part_of_a_finding_that_says_what_became_of_the_clause_is_set_and_read (void **state)
{
  static const char *const others[] = { "other", NULL };
  g_autoptr (CeasefireFinding) self = ceasefire_finding_new ("self", NULL);
  g_autoptr (CeasefireDate) date = ceasefire_date_new ("2016-09", NULL);
  g_autoptr (CeasefireDate) later = ceasefire_date_new ("2016-10", NULL);

  (void) state;
  ceasefire_finding_set_clause (self, "clause-id");
  ceasefire_finding_set_party (self, "party-id");
  ceasefire_finding_set_quality (self, "quality-code");
  ceasefire_finding_set_at (self, date);
  ceasefire_finding_set_as_of (self, later);
  ceasefire_finding_set_viewpoint (self, two_strings);
  ceasefire_finding_set_phase (self, CEASEFIRE_PHASE_UNKNOWN);
  ceasefire_finding_set_status (self, CEASEFIRE_FINDING_STATUS_POWER);
  ceasefire_finding_set_rests_on (self, CEASEFIRE_GROUND_NOTHING);
  ceasefire_finding_set_coverage (self, two_strings);
  ceasefire_finding_set_exception (self, CEASEFIRE_EXCEPTION_STATE_PROVEN);
  ceasefire_finding_set_remedied (self, CEASEFIRE_REMEDY_YES);
  ceasefire_finding_set_unknown (self, two_strings);
  ceasefire_finding_set_disputed (self, others);
  ceasefire_finding_set_assumed (self, two_strings);
  ceasefire_finding_set_not_evaluable (self, others);
  ceasefire_finding_set_periods (self, two_strings);

  assert_string_equal (ceasefire_finding_get_clause (self), "clause-id");
  assert_string_equal (ceasefire_finding_get_party (self), "party-id");
  assert_string_equal (ceasefire_finding_get_quality (self), "quality-code");
  assert_true (ceasefire_date_equal (ceasefire_finding_get_at (self), date));
  assert_true (ceasefire_date_equal (ceasefire_finding_get_as_of (self), later));
  assert_true (g_strv_equal (ceasefire_finding_get_viewpoint (self), two_strings));
  assert_int_equal (ceasefire_finding_get_phase (self), CEASEFIRE_PHASE_UNKNOWN);
  assert_int_equal (ceasefire_finding_get_status (self), CEASEFIRE_FINDING_STATUS_POWER);
  assert_int_equal (ceasefire_finding_get_rests_on (self), CEASEFIRE_GROUND_NOTHING);
  assert_true (g_strv_equal (ceasefire_finding_get_coverage (self), two_strings));
  assert_int_equal (ceasefire_finding_get_exception (self), CEASEFIRE_EXCEPTION_STATE_PROVEN);
  assert_int_equal (ceasefire_finding_get_remedied (self), CEASEFIRE_REMEDY_YES);
  assert_true (g_strv_equal (ceasefire_finding_get_unknown (self), two_strings));
  assert_true (g_strv_equal (ceasefire_finding_get_disputed (self), others));
  assert_true (g_strv_equal (ceasefire_finding_get_assumed (self), two_strings));
  assert_true (g_strv_equal (ceasefire_finding_get_not_evaluable (self), others));
  assert_true (g_strv_equal (ceasefire_finding_get_periods (self), two_strings));
  assert_record_json (
    self, "{\"type\":\"finding\",\"id\":\"self\",\"clause\":\"clause-id\""
          ",\"party\":\"party-id\",\"quality\":\"quality-code\",\"at\":\"2016-09\""
          ",\"as_of\":\"2016-10\",\"viewpoint\":[\"one\",\"two\"],\"phase\":\"unknown\""
          ",\"status\":\"power\",\"rests_on\":\"nothing\",\"coverage\":[\"one\",\"two\"]"
          ",\"exception\":\"proven\",\"remedied\":\"yes\",\"unknown\":[\"one\",\"two\"]"
          ",\"disputed\":[\"other\"],\"assumed\":[\"one\",\"two\"]"
          ",\"not_evaluable\":[\"other\"],\"periods\":[\"one\",\"two\"]}");
}

static void
every_part_of_a_finding_that_says_what_it_rests_on_is_set_and_read (void **state)
{
  g_autoptr (CeasefireFinding) self = ceasefire_finding_new ("self", NULL);
  g_autoptr (CeasefirePolicy) policy = ceasefire_policy_new ();
  g_autoptr (CeasefireCounts) counts = ceasefire_counts_new ();
  g_autoptr (CeasefireEvidence) text = ceasefire_evidence_new (CEASEFIRE_ASPECT_TEXT);
  g_autoptr (CeasefireAssessment) incident
    = ceasefire_assessment_new ("strike", CEASEFIRE_ASSESSMENT_STATUS_VIOLATED, NULL);
  g_autoptr (CeasefireAssessment) omission
    = ceasefire_assessment_new ("gap", CEASEFIRE_ASSESSMENT_STATUS_DENIED, NULL);
  CeasefireAssessment *incidents[] = { incident, NULL };
  CeasefireAssessment *omissions[] = { omission, NULL };
  g_autoptr (CeasefireSensitivity) sensitivity = ceasefire_sensitivity_new (CEASEFIRE_ASPECT_AGENT);
  CeasefireSensitivity *all_sensitivity[] = { sensitivity, NULL };
  g_autoptr (CeasefireAmount) quantity = ceasefire_amount_new ("unit", NULL);
  CeasefireAmount *quantities[] = { quantity, NULL };

  (void) state;
  ceasefire_finding_set_policy (self, policy);
  ceasefire_finding_set_counts (self, counts);
  ceasefire_finding_set_quantities (self, quantities);
  ceasefire_finding_add_quantity (self, quantity);
  ceasefire_finding_set_simultaneous (self, two_strings);
  ceasefire_finding_set_waits_for (self, two_strings);
  ceasefire_finding_set_acts (self, two_strings);
  ceasefire_finding_set_left_out (self, 3);
  ceasefire_finding_set_text (self, text);
  ceasefire_finding_set_incidents (self, incidents);
  ceasefire_finding_add_incident (self, omission);
  ceasefire_finding_set_omissions (self, omissions);
  ceasefire_finding_add_omission (self, omission);
  ceasefire_finding_set_sensitivity (self, all_sensitivity);
  ceasefire_finding_add_sensitivity (self, sensitivity);
  ceasefire_finding_set_input (self, "input-text");

  assert_ptr_equal (ceasefire_finding_get_policy (self), policy);
  assert_ptr_equal (ceasefire_finding_get_counts (self), counts);
  assert_ptr_equal (ceasefire_finding_get_quantities (self)[1], quantity);
  assert_null (ceasefire_finding_get_quantities (self)[2]);
  assert_true (g_strv_equal (ceasefire_finding_get_simultaneous (self), two_strings));
  assert_true (g_strv_equal (ceasefire_finding_get_waits_for (self), two_strings));
  assert_true (g_strv_equal (ceasefire_finding_get_acts (self), two_strings));
  assert_int_equal (ceasefire_finding_get_left_out (self), 3);
  assert_ptr_equal (ceasefire_finding_get_text (self), text);
  assert_ptr_equal (ceasefire_finding_get_incidents (self)[1], omission);
  assert_null (ceasefire_finding_get_incidents (self)[2]);
  assert_ptr_equal (ceasefire_finding_get_omissions (self)[1], omission);
  assert_null (ceasefire_finding_get_omissions (self)[2]);
  assert_ptr_equal (ceasefire_finding_get_sensitivity (self)[1], sensitivity);
  assert_null (ceasefire_finding_get_sensitivity (self)[2]);
  assert_string_equal (ceasefire_finding_get_input (self), "input-text");
  assert_record_json (
    self, "{\"type\":\"finding\",\"id\":\"self\",\"policy\":{\"name\":\"P0\""
          ",\"corroboration\":2,\"reliability\":\"C\",\"credibility\":3"
          ",\"void_reliability\":\"E\",\"void_credibility\":5,\"tolerance\":0.1},\"counts\":{}"
          ",\"quantities\":[{\"unit\":\"unit\"},{\"unit\":\"unit\"}]"
          ",\"simultaneous\":[\"one\",\"two\"],\"waits_for\":[\"one\",\"two\"]"
          ",\"acts\":[\"one\",\"two\"],\"left_out\":3,\"text\":{\"aspect\":\"text\"}"
          ",\"incidents\":[{\"incident\":\"strike\""
          ",\"status\":\"violated\"},{\"incident\":\"gap\",\"status\":\"denied\"}]"
          ",\"omissions\":[{\"incident\":\"gap\""
          ",\"status\":\"denied\"},{\"incident\":\"gap\",\"status\":\"denied\"}]"
          ",\"sensitivity\":[{\"aspect\":\"agent\"},{\"aspect\":\"agent\"}]"
          ",\"input\":\"input-text\"}");
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (every_member_of_an_amount_is_set_and_read),
    cmocka_unit_test (every_member_of_a_voice_is_set_and_read),
    cmocka_unit_test (every_member_of_a_policy_is_set_and_read),
    cmocka_unit_test (every_member_of_counts_is_set_and_read),
    cmocka_unit_test (every_member_of_evidence_is_set_and_read),
    cmocka_unit_test (every_member_of_an_assessment_is_set_and_read),
    cmocka_unit_test (every_member_of_a_sensitivity_is_set_and_read),
    cmocka_unit_test (a_new_policy_is_the_one_that_is_called_p0),
    cmocka_unit_test (a_count_of_none_is_left_unsaid),
    cmocka_unit_test (every_part_of_a_finding_that_says_what_became_of_the_clause_is_set_and_read),
    cmocka_unit_test (every_part_of_a_finding_that_says_what_it_rests_on_is_set_and_read),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
