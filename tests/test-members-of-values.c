/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "helper-members.h"

#include <ceasefire/ceasefire.h>

static const char *const two_strings[] = { "one", "two", NULL };

static void
every_member_of_a_citation_is_set_and_read (void **state)
{
  g_autoptr (CeasefireCitation) self = ceasefire_citation_new ("en");
  g_autoptr (CeasefireCitation) copy = NULL;

  (void) state;
  ceasefire_citation_set_document (self, "document-id");
  ceasefire_citation_set_quote (self, "quote-text");
  ceasefire_citation_set_start (self, 1);
  ceasefire_citation_set_end (self, 7);
  ceasefire_citation_set_locator (self, "locator-text");
  ceasefire_citation_set_support (self, CEASEFIRE_SUPPORT_CONTRADICTS);
  ceasefire_citation_set_reliability (self, CEASEFIRE_RELIABILITY_F);
  ceasefire_citation_set_credibility (self, 1);

  assert_string_equal (ceasefire_citation_get_document (self), "document-id");
  assert_string_equal (ceasefire_citation_get_quote (self), "quote-text");
  assert_int_equal (ceasefire_citation_get_start (self), 1);
  assert_int_equal (ceasefire_citation_get_end (self), 7);
  assert_string_equal (ceasefire_citation_get_locator (self), "locator-text");
  assert_int_equal (ceasefire_citation_get_support (self), CEASEFIRE_SUPPORT_CONTRADICTS);
  assert_int_equal (ceasefire_citation_get_reliability (self), CEASEFIRE_RELIABILITY_F);
  assert_int_equal (ceasefire_citation_get_credibility (self), 1);
  ceasefire_citation_unref (ceasefire_citation_ref (self));
  copy = ceasefire_citation_copy (self);
  assert_true (ceasefire_citation_equal (copy, self));
  assert_value_json (
    self, "{\"document\":\"document-id\",\"quote\":\"quote-text\",\"start\":1,\"end\":7"
          ",\"locator\":\"locator-text\",\"support\":\"contradicts\",\"reliability\":\"F\""
          ",\"credibility\":1}");
}

static void
every_member_of_an_affiliation_is_set_and_read (void **state)
{
  g_autoptr (CeasefireAffiliation) self = ceasefire_affiliation_new ("en");
  g_autoptr (CeasefireAffiliation) copy = NULL;
  g_autoptr (CeasefireText) text = ceasefire_text_new ("words");
  g_autoptr (CeasefireDate) date = ceasefire_date_new ("2016-09", NULL);

  (void) state;
  ceasefire_affiliation_set_to (self, "to-id");
  ceasefire_affiliation_set_relation (self, CEASEFIRE_RELATION_OPPOSES);
  ceasefire_affiliation_set_title (self, text);
  ceasefire_affiliation_set_during (self, date);
  ceasefire_affiliation_set_disputed (self, TRUE);

  assert_string_equal (ceasefire_affiliation_get_to (self), "to-id");
  assert_int_equal (ceasefire_affiliation_get_relation (self), CEASEFIRE_RELATION_OPPOSES);
  assert_true (ceasefire_text_equal (ceasefire_affiliation_get_title (self), text));
  assert_true (ceasefire_date_equal (ceasefire_affiliation_get_during (self), date));
  assert_true (ceasefire_affiliation_get_disputed (self));
  ceasefire_affiliation_unref (ceasefire_affiliation_ref (self));
  copy = ceasefire_affiliation_copy (self);
  assert_true (ceasefire_affiliation_equal (copy, self));
  assert_value_json (self, "{\"to\":\"to-id\",\"relation\":\"opposes\",\"title\":\"words\""
                           ",\"during\":\"2016-09\",\"disputed\":true}");
}

static void
every_member_of_a_participant_is_set_and_read (void **state)
{
  g_autoptr (CeasefireParticipant) self = ceasefire_participant_new ("en");
  g_autoptr (CeasefireParticipant) copy = NULL;
  g_autoptr (CeasefireText) text = ceasefire_text_new ("words");

  (void) state;
  ceasefire_participant_set_actor (self, "actor-id");
  ceasefire_participant_set_role (self, "role-code");
  ceasefire_participant_set_capacity (self, text);
  ceasefire_participant_set_attendance (self, CEASEFIRE_ATTENDANCE_UNKNOWN);

  assert_string_equal (ceasefire_participant_get_actor (self), "actor-id");
  assert_string_equal (ceasefire_participant_get_role (self), "role-code");
  assert_true (ceasefire_text_equal (ceasefire_participant_get_capacity (self), text));
  assert_int_equal (ceasefire_participant_get_attendance (self), CEASEFIRE_ATTENDANCE_UNKNOWN);
  ceasefire_participant_unref (ceasefire_participant_ref (self));
  copy = ceasefire_participant_copy (self);
  assert_true (ceasefire_participant_equal (copy, self));
  assert_value_json (self, "{\"actor\":\"actor-id\",\"role\":\"role-code\",\"capacity\":\"words\""
                           ",\"attendance\":\"unknown\"}");
}

static void
every_member_of_a_claim_is_set_and_read (void **state)
{
  g_autoptr (CeasefireClaim) self = ceasefire_claim_new ("en", CEASEFIRE_STANCE_ASSERTS);
  g_autoptr (CeasefireClaim) copy = NULL;

  (void) state;
  ceasefire_claim_set_about (self, "about-id");
  ceasefire_claim_set_stance (self, CEASEFIRE_STANCE_RETRACTS);
  ceasefire_claim_set_aspect (self, CEASEFIRE_ASPECT_PROPORTIONALITY);
  ceasefire_claim_set_value (self, "value-text");
  ceasefire_claim_set_silent_on (self, two_strings);
  ceasefire_claim_set_certainty (self, CEASEFIRE_CERTAINTY_UNSTATED);
  ceasefire_claim_set_presupposed (self, TRUE);

  assert_string_equal (ceasefire_claim_get_about (self), "about-id");
  assert_int_equal (ceasefire_claim_get_stance (self), CEASEFIRE_STANCE_RETRACTS);
  assert_int_equal (ceasefire_claim_get_aspect (self), CEASEFIRE_ASPECT_PROPORTIONALITY);
  assert_string_equal (ceasefire_claim_get_value (self), "value-text");
  assert_true (g_strv_equal (ceasefire_claim_get_silent_on (self), two_strings));
  assert_int_equal (ceasefire_claim_get_certainty (self), CEASEFIRE_CERTAINTY_UNSTATED);
  assert_true (ceasefire_claim_get_presupposed (self));
  ceasefire_claim_unref (ceasefire_claim_ref (self));
  copy = ceasefire_claim_copy (self);
  assert_true (ceasefire_claim_equal (copy, self));
  assert_value_json (
    self, "{\"about\":\"about-id\",\"stance\":\"retracts\",\"aspect\":\"proportionality\""
          ",\"value\":\"value-text\",\"silent_on\":[\"one\",\"two\"]"
          ",\"certainty\":\"unstated\",\"presupposed\":true}");
}

static void
every_member_of_a_party_is_set_and_read (void **state)
{
  g_autoptr (CeasefireParty) self = ceasefire_party_new ("en");
  g_autoptr (CeasefireParty) copy = NULL;

  (void) state;
  ceasefire_party_set_actor (self, "actor-id");
  ceasefire_party_set_role (self, "role-code");
  ceasefire_party_set_side (self, "side-text");
  ceasefire_party_set_signed_by (self, "signed_by-id");
  ceasefire_party_set_bound (self, CEASEFIRE_BOUND_UNSTATED);

  assert_string_equal (ceasefire_party_get_actor (self), "actor-id");
  assert_string_equal (ceasefire_party_get_role (self), "role-code");
  assert_string_equal (ceasefire_party_get_side (self), "side-text");
  assert_string_equal (ceasefire_party_get_signed_by (self), "signed_by-id");
  assert_int_equal (ceasefire_party_get_bound (self), CEASEFIRE_BOUND_UNSTATED);
  ceasefire_party_unref (ceasefire_party_ref (self));
  copy = ceasefire_party_copy (self);
  assert_true (ceasefire_party_equal (copy, self));
  assert_value_json (self, "{\"actor\":\"actor-id\",\"role\":\"role-code\",\"side\":\"side-text\""
                           ",\"signed_by\":\"signed_by-id\",\"bound\":\"unstated\"}");
}

static void
every_member_of_a_power_is_set_and_read (void **state)
{
  g_autoptr (CeasefirePower) self = ceasefire_power_new (CEASEFIRE_ACT_KIND_ENTER_INTO_FORCE, "en");
  g_autoptr (CeasefirePower) copy = NULL;

  (void) state;
  ceasefire_power_set_kind (self, CEASEFIRE_ACT_KIND_REVIVE);
  ceasefire_power_set_actor (self, "actor-id");

  assert_int_equal (ceasefire_power_get_kind (self), CEASEFIRE_ACT_KIND_REVIVE);
  assert_string_equal (ceasefire_power_get_actor (self), "actor-id");
  ceasefire_power_unref (ceasefire_power_ref (self));
  copy = ceasefire_power_copy (self);
  assert_true (ceasefire_power_equal (copy, self));
  assert_value_json (self, "{\"kind\":\"revive\",\"actor\":\"actor-id\"}");
}

static void
every_member_of_an_act_is_set_and_read (void **state)
{
  g_autoptr (CeasefireAct) self = ceasefire_act_new (CEASEFIRE_ACT_KIND_ENTER_INTO_FORCE, "en");
  g_autoptr (CeasefireAct) copy = NULL;
  g_autoptr (CeasefireDate) date = ceasefire_date_new ("2016-09", NULL);

  (void) state;
  ceasefire_act_set_kind (self, CEASEFIRE_ACT_KIND_REVIVE);
  ceasefire_act_set_by (self, "by-id");
  ceasefire_act_set_when (self, date);
  ceasefire_act_set_until (self, date);
  ceasefire_act_set_statement (self, "statement-id");

  assert_int_equal (ceasefire_act_get_kind (self), CEASEFIRE_ACT_KIND_REVIVE);
  assert_string_equal (ceasefire_act_get_by (self), "by-id");
  assert_true (ceasefire_date_equal (ceasefire_act_get_when (self), date));
  assert_true (ceasefire_date_equal (ceasefire_act_get_until (self), date));
  assert_string_equal (ceasefire_act_get_statement (self), "statement-id");
  ceasefire_act_unref (ceasefire_act_ref (self));
  copy = ceasefire_act_copy (self);
  assert_true (ceasefire_act_equal (copy, self));
  assert_value_json (
    self, "{\"kind\":\"revive\",\"by\":\"by-id\",\"when\":\"2016-09\",\"until\":\"2016-09\""
          ",\"statement\":\"statement-id\"}");
}

static void
every_member_of_a_deadline_is_set_and_read (void **state)
{
  g_autoptr (CeasefireDeadline) self = ceasefire_deadline_new ();
  g_autoptr (CeasefireDeadline) copy = NULL;
  g_autoptr (CeasefireDate) date = ceasefire_date_new ("2016-09", NULL);
  g_autoptr (CeasefireDuration) duration = ceasefire_duration_new ("PT2H", NULL);

  (void) state;
  ceasefire_deadline_set_at (self, date);
  ceasefire_deadline_set_after (self, CEASEFIRE_ANCHOR_TRIGGER);
  ceasefire_deadline_set_within (self, duration);

  assert_true (ceasefire_date_equal (ceasefire_deadline_get_at (self), date));
  assert_int_equal (ceasefire_deadline_get_after (self), CEASEFIRE_ANCHOR_TRIGGER);
  assert_true (ceasefire_duration_equal (ceasefire_deadline_get_within (self), duration));
  ceasefire_deadline_unref (ceasefire_deadline_ref (self));
  copy = ceasefire_deadline_copy (self);
  assert_true (ceasefire_deadline_equal (copy, self));
  assert_value_json (self, "{\"at\":\"2016-09\",\"after\":\"trigger\",\"within\":\"PT2H\"}");
}

static void
every_member_of_a_trigger_is_set_and_read (void **state)
{
  g_autoptr (CeasefireTrigger) self = ceasefire_trigger_new ();
  g_autoptr (CeasefireTrigger) copy = NULL;

  (void) state;
  ceasefire_trigger_set_action (self, "action-code");
  ceasefire_trigger_set_actors (self, two_strings);
  ceasefire_trigger_set_targets (self, two_strings);
  ceasefire_trigger_set_places (self, two_strings);
  ceasefire_trigger_set_breach_of (self, "breach_of-id");
  ceasefire_trigger_set_compliance_with (self, "compliance_with-id");
  ceasefire_trigger_set_days_without_breach (self, 1);
  ceasefire_trigger_set_clause (self, "clause-id");

  assert_string_equal (ceasefire_trigger_get_action (self), "action-code");
  assert_true (g_strv_equal (ceasefire_trigger_get_actors (self), two_strings));
  assert_true (g_strv_equal (ceasefire_trigger_get_targets (self), two_strings));
  assert_true (g_strv_equal (ceasefire_trigger_get_places (self), two_strings));
  assert_string_equal (ceasefire_trigger_get_breach_of (self), "breach_of-id");
  assert_string_equal (ceasefire_trigger_get_compliance_with (self), "compliance_with-id");
  assert_int_equal (ceasefire_trigger_get_days_without_breach (self), 1);
  assert_string_equal (ceasefire_trigger_get_clause (self), "clause-id");
  ceasefire_trigger_unref (ceasefire_trigger_ref (self));
  copy = ceasefire_trigger_copy (self);
  assert_true (ceasefire_trigger_equal (copy, self));
  assert_value_json (self,
                     "{\"action\":\"action-code\",\"actors\":[\"one\",\"two\"]"
                     ",\"targets\":[\"one\",\"two\"],\"places\":[\"one\",\"two\"]"
                     ",\"breach_of\":\"breach_of-id\",\"compliance_with\":\"compliance_with-id\""
                     ",\"days_without_breach\":1,\"clause\":\"clause-id\"}");
}

static void
every_member_of_an_exception_is_set_and_read (void **state)
{
  g_autoptr (CeasefireException) self = ceasefire_exception_new ("en");
  g_autoptr (CeasefireException) copy = NULL;
  g_autoptr (CeasefireDuration) duration = ceasefire_duration_new ("PT2H", NULL);

  (void) state;
  ceasefire_exception_set_kind (self, "kind-code");
  ceasefire_exception_set_within (self, duration);
  ceasefire_exception_set_requires (self, two_strings);
  ceasefire_exception_set_clause (self, "clause-id");

  assert_string_equal (ceasefire_exception_get_kind (self), "kind-code");
  assert_true (ceasefire_duration_equal (ceasefire_exception_get_within (self), duration));
  assert_true (g_strv_equal (ceasefire_exception_get_requires (self), two_strings));
  assert_string_equal (ceasefire_exception_get_clause (self), "clause-id");
  ceasefire_exception_unref (ceasefire_exception_ref (self));
  copy = ceasefire_exception_copy (self);
  assert_true (ceasefire_exception_equal (copy, self));
  assert_value_json (self,
                     "{\"kind\":\"kind-code\",\"within\":\"PT2H\",\"requires\":[\"one\",\"two\"]"
                     ",\"clause\":\"clause-id\"}");
}

static void
every_member_of_a_term_is_set_and_read (void **state)
{
  g_autoptr (CeasefireTerm) self = ceasefire_term_new ("en", "en");
  g_autoptr (CeasefireTerm) copy = NULL;
  g_autoptr (CeasefireText) text = ceasefire_text_new ("words");

  (void) state;
  ceasefire_term_set_vocabulary (self, "vocabulary-text");
  ceasefire_term_set_code (self, "code-text");
  ceasefire_term_set_broader (self, "broader-text");
  ceasefire_term_set_label (self, text);
  ceasefire_term_set_codes (self, two_strings);

  assert_string_equal (ceasefire_term_get_vocabulary (self), "vocabulary-text");
  assert_string_equal (ceasefire_term_get_code (self), "code-text");
  assert_string_equal (ceasefire_term_get_broader (self), "broader-text");
  assert_true (ceasefire_text_equal (ceasefire_term_get_label (self), text));
  assert_true (g_strv_equal (ceasefire_term_get_codes (self), two_strings));
  ceasefire_term_unref (ceasefire_term_ref (self));
  copy = ceasefire_term_copy (self);
  assert_true (ceasefire_term_equal (copy, self));
  assert_value_json (
    self, "{\"vocabulary\":\"vocabulary-text\",\"code\":\"code-text\""
          ",\"broader\":\"broader-text\",\"label\":\"words\",\"codes\":[\"one\",\"two\"]}");
}

static void
every_member_of_a_header_is_set_and_read (void **state)
{
  g_autoptr (CeasefireHeader) self = ceasefire_header_new ("en");
  g_autoptr (CeasefireHeader) copy = NULL;
  g_autoptr (CeasefireText) text = ceasefire_text_new ("words");
  g_autoptr (CeasefireDate) date = ceasefire_date_new ("2016-09", NULL);
  g_autoptr (CeasefireTerm) term = ceasefire_term_new ("vocabulary", "code");
  CeasefireTerm *vocabularies[] = { term, NULL };

  (void) state;
  ceasefire_header_set_version (self, "1.0");
  ceasefire_header_set_id (self, "id-text");
  ceasefire_header_set_title (self, text);
  ceasefire_header_set_language (self, "en");
  ceasefire_header_set_timezone (self, "timezone-text");
  ceasefire_header_set_created (self, date);
  ceasefire_header_set_modified (self, date);
  ceasefire_header_set_vocabularies (self, vocabularies);
  ceasefire_header_add_vocabulary (self, term);

  assert_string_equal (ceasefire_header_get_version (self), "1.0");
  assert_string_equal (ceasefire_header_get_id (self), "id-text");
  assert_true (ceasefire_text_equal (ceasefire_header_get_title (self), text));
  assert_string_equal (ceasefire_header_get_language (self), "en");
  assert_string_equal (ceasefire_header_get_timezone (self), "timezone-text");
  assert_true (ceasefire_date_equal (ceasefire_header_get_created (self), date));
  assert_true (ceasefire_date_equal (ceasefire_header_get_modified (self), date));
  assert_ptr_equal (ceasefire_header_get_vocabularies (self)[1], term);
  assert_null (ceasefire_header_get_vocabularies (self)[2]);
  ceasefire_header_unref (ceasefire_header_ref (self));
  copy = ceasefire_header_copy (self);
  assert_true (ceasefire_header_equal (copy, self));
  assert_value_json (self,
                     "{\"ceasefire\":\"1.0\",\"id\":\"id-text\",\"title\":\"words\""
                     ",\"language\":\"en\",\"timezone\":\"timezone-text\",\"created\":\"2016-09\""
                     ",\"modified\":\"2016-09\""
                     ",\"vocabularies\":[{\"vocabulary\":\"vocabulary\",\"code\":\"code\"},{"
                     "\"vocabulary\":\"vocabulary\",\"code\":\"code\"}]"
                     "}");
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (every_member_of_a_citation_is_set_and_read),
    cmocka_unit_test (every_member_of_an_affiliation_is_set_and_read),
    cmocka_unit_test (every_member_of_a_participant_is_set_and_read),
    cmocka_unit_test (every_member_of_a_claim_is_set_and_read),
    cmocka_unit_test (every_member_of_a_party_is_set_and_read),
    cmocka_unit_test (every_member_of_a_power_is_set_and_read),
    cmocka_unit_test (every_member_of_an_act_is_set_and_read),
    cmocka_unit_test (every_member_of_a_deadline_is_set_and_read),
    cmocka_unit_test (every_member_of_a_trigger_is_set_and_read),
    cmocka_unit_test (every_member_of_an_exception_is_set_and_read),
    cmocka_unit_test (every_member_of_a_term_is_set_and_read),
    cmocka_unit_test (every_member_of_a_header_is_set_and_read),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
