/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/members.h"

#include <ceasefire/ceasefire-affiliation.h>
#include <ceasefire/ceasefire-citation.h>
#include <ceasefire/ceasefire-claim.h>
#include <ceasefire/ceasefire-control.h>
#include <ceasefire/ceasefire-deadline.h>
#include <ceasefire/ceasefire-exception.h>
#include <ceasefire/ceasefire-header.h>
#include <ceasefire/ceasefire-name.h>
#include <ceasefire/ceasefire-namespace.h>
#include <ceasefire/ceasefire-participant.h>
#include <ceasefire/ceasefire-party.h>
#include <ceasefire/ceasefire-power.h>
#include <ceasefire/ceasefire-quantity.h>
#include <ceasefire/ceasefire-renewal.h>
#include <ceasefire/ceasefire-response.h>
#include <ceasefire/ceasefire-trigger.h>
#include <ceasefire/ceasefire-wording.h>

static const char *const two_strings[] = { "one", "two", NULL };

static void
every_member_of_a_citation_is_set_and_read (void **state)
{
  g_autoptr (CeasefireCitation) self = ceasefire_citation_new ("en", NULL);
  g_autoptr (CeasefireCitation) copy = NULL;

  (void) state;
  ceasefire_citation_set_document (self, "document-id");
  ceasefire_citation_set_quote (self, "quote-text");
  ceasefire_citation_set_start (self, 1);
  ceasefire_citation_set_end (self, 7);
  ceasefire_citation_set_locator (self, "locator-text");
  ceasefire_citation_set_members (self, two_strings);
  ceasefire_citation_set_support (self, CEASEFIRE_SUPPORT_CONTRADICTS);
  ceasefire_citation_set_reliability (self, CEASEFIRE_RELIABILITY_F);
  ceasefire_citation_set_credibility (self, 1);

  assert_string_equal (ceasefire_citation_get_document (self), "document-id");
  assert_string_equal (ceasefire_citation_get_quote (self), "quote-text");
  assert_int_equal (ceasefire_citation_get_start (self), 1);
  assert_int_equal (ceasefire_citation_get_end (self), 7);
  assert_string_equal (ceasefire_citation_get_locator (self), "locator-text");
  assert_true (g_strv_equal (ceasefire_citation_get_members (self), two_strings));
  assert_int_equal (ceasefire_citation_get_support (self), CEASEFIRE_SUPPORT_CONTRADICTS);
  assert_int_equal (ceasefire_citation_get_reliability (self), CEASEFIRE_RELIABILITY_F);
  assert_int_equal (ceasefire_citation_get_credibility (self), 1);
  ceasefire_citation_unref (ceasefire_citation_ref (self));
  copy = ceasefire_citation_copy (self);
  assert_true (ceasefire_citation_equal (copy, self));
  assert_value_json (self,
                     "{\"document\":\"document-id\",\"quote\":\"quote-text\",\"start\":1,\"end\":7"
                     ",\"locator\":\"locator-text\",\"members\":[\"one\",\"two\"]"
                     ",\"support\":\"contradicts\",\"reliability\":\"F\",\"credibility\":1}");
}

static void
every_member_of_an_affiliation_is_set_and_read (void **state)
{
  g_autoptr (CeasefireAffiliation) self = ceasefire_affiliation_new ("en", NULL);
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
  g_autoptr (CeasefireParticipant) self = ceasefire_participant_new ("en", NULL);
  g_autoptr (CeasefireParticipant) copy = NULL;
  g_autoptr (CeasefireText) text = ceasefire_text_new ("words");

  (void) state;
  ceasefire_participant_set_actor (self, "actor-id");
  ceasefire_participant_set_delegation (self, "delegation-id");
  ceasefire_participant_set_role (self, "role-code");
  ceasefire_participant_set_capacity (self, text);
  ceasefire_participant_set_attendance (self, CEASEFIRE_ATTENDANCE_UNKNOWN);

  assert_string_equal (ceasefire_participant_get_actor (self), "actor-id");
  assert_string_equal (ceasefire_participant_get_delegation (self), "delegation-id");
  assert_string_equal (ceasefire_participant_get_role (self), "role-code");
  assert_true (ceasefire_text_equal (ceasefire_participant_get_capacity (self), text));
  assert_int_equal (ceasefire_participant_get_attendance (self), CEASEFIRE_ATTENDANCE_UNKNOWN);
  ceasefire_participant_unref (ceasefire_participant_ref (self));
  copy = ceasefire_participant_copy (self);
  assert_true (ceasefire_participant_equal (copy, self));
  assert_value_json (self,
                     "{\"actor\":\"actor-id\",\"delegation\":\"delegation-id\""
                     ",\"role\":\"role-code\",\"capacity\":\"words\",\"attendance\":\"unknown\"}");
}

static void
every_member_of_a_claim_is_set_and_read (void **state)
{
  g_autoptr (CeasefireClaim) self = ceasefire_claim_new ("en", CEASEFIRE_STANCE_ASSERTS, NULL);
  g_autoptr (CeasefireClaim) copy = NULL;
  g_autoptr (CeasefireQuantity) quantity = ceasefire_quantity_new ("unit", NULL);

  (void) state;
  ceasefire_claim_set_about (self, "about-id");
  ceasefire_claim_set_stance (self, CEASEFIRE_STANCE_RETRACTS);
  ceasefire_claim_set_aspect (self, CEASEFIRE_ASPECT_PROPORTIONALITY);
  ceasefire_claim_set_value (self, "value-text");
  ceasefire_claim_set_quantity (self, quantity);
  ceasefire_claim_set_basis (self, "basis-code");
  ceasefire_claim_set_silent_on (self, two_strings);
  ceasefire_claim_set_certainty (self, CEASEFIRE_CERTAINTY_UNSTATED);
  ceasefire_claim_set_presupposed (self, TRUE);

  assert_string_equal (ceasefire_claim_get_about (self), "about-id");
  assert_int_equal (ceasefire_claim_get_stance (self), CEASEFIRE_STANCE_RETRACTS);
  assert_int_equal (ceasefire_claim_get_aspect (self), CEASEFIRE_ASPECT_PROPORTIONALITY);
  assert_string_equal (ceasefire_claim_get_value (self), "value-text");
  assert_ptr_equal (ceasefire_claim_get_quantity (self), quantity);
  assert_string_equal (ceasefire_claim_get_basis (self), "basis-code");
  assert_true (g_strv_equal (ceasefire_claim_get_silent_on (self), two_strings));
  assert_int_equal (ceasefire_claim_get_certainty (self), CEASEFIRE_CERTAINTY_UNSTATED);
  assert_true (ceasefire_claim_get_presupposed (self));
  ceasefire_claim_unref (ceasefire_claim_ref (self));
  copy = ceasefire_claim_copy (self);
  assert_true (ceasefire_claim_equal (copy, self));
  assert_value_json (
    self, "{\"about\":\"about-id\",\"stance\":\"retracts\",\"aspect\":\"proportionality\""
          ",\"value\":\"value-text\",\"quantity\":{\"unit\":\"unit\"}"
          ",\"basis\":\"basis-code\",\"silent_on\":[\"one\",\"two\"]"
          ",\"certainty\":\"unstated\",\"presupposed\":true}");
}

static void
every_member_of_a_party_is_set_and_read (void **state)
{
  g_autoptr (CeasefireParty) self = ceasefire_party_new ("en", NULL);
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
  g_autoptr (CeasefirePower) self
    = ceasefire_power_new (CEASEFIRE_ACT_KIND_ENTER_INTO_FORCE, "en", NULL);
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
  g_autoptr (CeasefireAct) self
    = ceasefire_act_new (CEASEFIRE_ACT_KIND_ENTER_INTO_FORCE, "en", NULL);
  g_autoptr (CeasefireAct) copy = NULL;
  g_autoptr (CeasefireDate) date = ceasefire_date_new ("2016-09", NULL);

  (void) state;
  ceasefire_act_set_kind (self, CEASEFIRE_ACT_KIND_REVIVE);
  ceasefire_act_set_by (self, "by-id");
  ceasefire_act_set_jointly_with (self, two_strings);
  ceasefire_act_set_clauses (self, two_strings);
  ceasefire_act_set_actors (self, two_strings);
  ceasefire_act_set_when (self, date);
  ceasefire_act_set_until (self, date);
  ceasefire_act_set_statement (self, "statement-id");

  assert_int_equal (ceasefire_act_get_kind (self), CEASEFIRE_ACT_KIND_REVIVE);
  assert_string_equal (ceasefire_act_get_by (self), "by-id");
  assert_true (g_strv_equal (ceasefire_act_get_jointly_with (self), two_strings));
  assert_true (g_strv_equal (ceasefire_act_get_clauses (self), two_strings));
  assert_true (g_strv_equal (ceasefire_act_get_actors (self), two_strings));
  assert_true (ceasefire_date_equal (ceasefire_act_get_when (self), date));
  assert_true (ceasefire_date_equal (ceasefire_act_get_until (self), date));
  assert_string_equal (ceasefire_act_get_statement (self), "statement-id");
  ceasefire_act_unref (ceasefire_act_ref (self));
  copy = ceasefire_act_copy (self);
  assert_true (ceasefire_act_equal (copy, self));
  assert_value_json (self,
                     "{\"kind\":\"revive\",\"by\":\"by-id\",\"jointly_with\":[\"one\",\"two\"]"
                     ",\"clauses\":[\"one\",\"two\"],\"actors\":[\"one\",\"two\"]"
                     ",\"when\":\"2016-09\",\"until\":\"2016-09\",\"statement\":\"statement-id\"}");
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
  ceasefire_trigger_set_compliance_with (self, two_strings);
  ceasefire_trigger_set_days_without_breach (self, 1);
  ceasefire_trigger_set_clause (self, "clause-id");

  assert_string_equal (ceasefire_trigger_get_action (self), "action-code");
  assert_true (g_strv_equal (ceasefire_trigger_get_actors (self), two_strings));
  assert_true (g_strv_equal (ceasefire_trigger_get_targets (self), two_strings));
  assert_true (g_strv_equal (ceasefire_trigger_get_places (self), two_strings));
  assert_string_equal (ceasefire_trigger_get_breach_of (self), "breach_of-id");
  assert_true (g_strv_equal (ceasefire_trigger_get_compliance_with (self), two_strings));
  assert_int_equal (ceasefire_trigger_get_days_without_breach (self), 1);
  assert_string_equal (ceasefire_trigger_get_clause (self), "clause-id");
  ceasefire_trigger_unref (ceasefire_trigger_ref (self));
  copy = ceasefire_trigger_copy (self);
  assert_true (ceasefire_trigger_equal (copy, self));
  assert_value_json (self, "{\"action\":\"action-code\",\"actors\":[\"one\",\"two\"]"
                           ",\"targets\":[\"one\",\"two\"],\"places\":[\"one\",\"two\"]"
                           ",\"breach_of\":\"breach_of-id\",\"compliance_with\":[\"one\",\"two\"]"
                           ",\"days_without_breach\":1,\"clause\":\"clause-id\"}");
}

static void
every_member_of_an_exception_is_set_and_read (void **state)
{
  g_autoptr (CeasefireException) self = ceasefire_exception_new ("en", NULL);
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
  ceasefire_term_set_covers (self, two_strings);
  ceasefire_term_set_binds (self, CEASEFIRE_BINDS_NO);
  ceasefire_term_set_level (self, 3);
  ceasefire_term_set_factor (self, 36.25);

  assert_string_equal (ceasefire_term_get_vocabulary (self), "vocabulary-text");
  assert_string_equal (ceasefire_term_get_code (self), "code-text");
  assert_string_equal (ceasefire_term_get_broader (self), "broader-text");
  assert_true (ceasefire_text_equal (ceasefire_term_get_label (self), text));
  assert_true (g_strv_equal (ceasefire_term_get_codes (self), two_strings));
  assert_true (g_strv_equal (ceasefire_term_get_covers (self), two_strings));
  assert_int_equal (ceasefire_term_get_binds (self), CEASEFIRE_BINDS_NO);
  assert_int_equal (ceasefire_term_get_level (self), 3);
  assert_true (ceasefire_term_get_factor (self) == 36.25);
  ceasefire_term_unref (ceasefire_term_ref (self));
  copy = ceasefire_term_copy (self);
  assert_true (ceasefire_term_equal (copy, self));
  assert_value_json (
    self, "{\"vocabulary\":\"vocabulary-text\",\"code\":\"code-text\""
          ",\"broader\":\"broader-text\",\"label\":\"words\",\"codes\":[\"one\",\"two\"]"
          ",\"covers\":[\"one\",\"two\"],\"binds\":\"no\",\"level\":3,\"factor\":36.25}");
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
  g_autoptr (CeasefireNamespace) namespace
    = ceasefire_namespace_new ("prefix", "https://example.org/", NULL);
  CeasefireNamespace *namespaces[] = { namespace, NULL };

  (void) state;
  ceasefire_header_set_version (self, "1.0");
  ceasefire_header_set_id (self, "id-text");
  ceasefire_header_set_title (self, text);
  ceasefire_header_set_creators (self, two_strings);
  ceasefire_header_set_publisher (self, "publisher-text");
  ceasefire_header_set_license (self, "license-text");
  ceasefire_header_set_edition (self, "version-text");
  ceasefire_header_set_handling (self, "handling-code");
  ceasefire_header_set_language (self, "en");
  ceasefire_header_set_timezone (self, "timezone-text");
  ceasefire_header_set_created (self, date);
  ceasefire_header_set_modified (self, date);
  ceasefire_header_set_namespaces (self, namespaces);
  ceasefire_header_add_namespace (self, namespace);
  ceasefire_header_set_vocabularies (self, vocabularies);
  ceasefire_header_add_vocabulary (self, term);

  assert_string_equal (ceasefire_header_get_version (self), "1.0");
  assert_string_equal (ceasefire_header_get_id (self), "id-text");
  assert_true (ceasefire_text_equal (ceasefire_header_get_title (self), text));
  assert_true (g_strv_equal (ceasefire_header_get_creators (self), two_strings));
  assert_string_equal (ceasefire_header_get_publisher (self), "publisher-text");
  assert_string_equal (ceasefire_header_get_license (self), "license-text");
  assert_string_equal (ceasefire_header_get_edition (self), "version-text");
  assert_string_equal (ceasefire_header_get_handling (self), "handling-code");
  assert_string_equal (ceasefire_header_get_language (self), "en");
  assert_string_equal (ceasefire_header_get_timezone (self), "timezone-text");
  assert_true (ceasefire_date_equal (ceasefire_header_get_created (self), date));
  assert_true (ceasefire_date_equal (ceasefire_header_get_modified (self), date));
  assert_ptr_equal (ceasefire_header_get_namespaces (self)[1], namespace);
  assert_null (ceasefire_header_get_namespaces (self)[2]);
  assert_ptr_equal (ceasefire_header_get_vocabularies (self)[1], term);
  assert_null (ceasefire_header_get_vocabularies (self)[2]);
  ceasefire_header_unref (ceasefire_header_ref (self));
  copy = ceasefire_header_copy (self);
  assert_true (ceasefire_header_equal (copy, self));
  assert_value_json (self,
                     "{\"ceasefire\":\"1.0\",\"id\":\"id-text\",\"title\":\"words\""
                     ",\"creators\":[\"one\",\"two\"],\"publisher\":\"publisher-text\""
                     ",\"license\":\"license-text\",\"version\":\"version-text\""
                     ",\"handling\":\"handling-code\",\"language\":\"en\""
                     ",\"timezone\":\"timezone-text\",\"created\":\"2016-09\""
                     ",\"modified\":\"2016-09\",\"namespaces\":[{\"prefix\":\"prefix\""
                     ",\"uri\":\"https://example.org/\"},{\"prefix\":\"prefix\""
                     ",\"uri\":\"https://example.org/\"}]"
                     ",\"vocabularies\":[{\"vocabulary\":\"vocabulary\""
                     ",\"code\":\"code\"},{\"vocabulary\":\"vocabulary\",\"code\":\"code\"}]}");
}

static void
every_member_of_a_control_is_set_and_read (void **state)
{
  g_autoptr (CeasefireControl) self = ceasefire_control_new ("by", NULL);
  g_autoptr (CeasefireControl) copy = NULL;
  g_autoptr (CeasefireDate) date = ceasefire_date_new ("2016-09", NULL);

  (void) state;
  ceasefire_control_set_by (self, "by-id");
  ceasefire_control_set_during (self, date);
  ceasefire_control_set_disputed (self, TRUE);

  assert_string_equal (ceasefire_control_get_by (self), "by-id");
  assert_true (ceasefire_date_equal (ceasefire_control_get_during (self), date));
  assert_true (ceasefire_control_get_disputed (self));
  ceasefire_control_unref (ceasefire_control_ref (self));
  copy = ceasefire_control_copy (self);
  assert_true (ceasefire_control_equal (copy, self));
  assert_value_json (self, "{\"by\":\"by-id\",\"during\":\"2016-09\",\"disputed\":true}");
}

static void
every_member_of_a_quantity_is_set_and_read (void **state)
{
  g_autoptr (CeasefireQuantity) self = ceasefire_quantity_new ("unit", NULL);
  g_autoptr (CeasefireQuantity) copy = NULL;
  g_autoptr (CeasefireDuration) duration = ceasefire_duration_new ("PT2H", NULL);

  (void) state;
  ceasefire_quantity_set_exact (self, 36.25);
  ceasefire_quantity_set_at_least (self, 36.25);
  ceasefire_quantity_set_at_most (self, 36.25);
  ceasefire_quantity_set_approximate (self, TRUE);
  ceasefire_quantity_set_unit (self, "unit-code");
  ceasefire_quantity_set_of (self, "of-code");
  ceasefire_quantity_set_per (self, duration);
  ceasefire_quantity_set_text (self, "text-text");

  assert_true (ceasefire_quantity_get_exact (self) == 36.25);
  assert_true (ceasefire_quantity_get_at_least (self) == 36.25);
  assert_true (ceasefire_quantity_get_at_most (self) == 36.25);
  assert_true (ceasefire_quantity_get_approximate (self));
  assert_string_equal (ceasefire_quantity_get_unit (self), "unit-code");
  assert_string_equal (ceasefire_quantity_get_of (self), "of-code");
  assert_true (ceasefire_duration_equal (ceasefire_quantity_get_per (self), duration));
  assert_string_equal (ceasefire_quantity_get_text (self), "text-text");
  ceasefire_quantity_unref (ceasefire_quantity_ref (self));
  copy = ceasefire_quantity_copy (self);
  assert_true (ceasefire_quantity_equal (copy, self));
  assert_value_json (self,
                     "{\"exact\":36.25,\"at_least\":36.25,\"at_most\":36.25,\"approximate\":true"
                     ",\"unit\":\"unit-code\",\"of\":\"of-code\",\"per\":\"PT2H\""
                     ",\"text\":\"text-text\"}");
}

static void
every_member_of_a_wording_is_set_and_read (void **state)
{
  g_autoptr (CeasefireText) text = ceasefire_text_new ("words");
  g_autoptr (CeasefireWording) self = ceasefire_wording_new ("document", text, NULL);
  g_autoptr (CeasefireWording) copy = NULL;

  (void) state;
  ceasefire_wording_set_document (self, "document-id");
  ceasefire_wording_set_text (self, text);
  ceasefire_wording_set_authority (self, CEASEFIRE_AUTHORITY_RECONSTRUCTED);

  assert_string_equal (ceasefire_wording_get_document (self), "document-id");
  assert_true (ceasefire_text_equal (ceasefire_wording_get_text (self), text));
  assert_int_equal (ceasefire_wording_get_authority (self), CEASEFIRE_AUTHORITY_RECONSTRUCTED);
  ceasefire_wording_unref (ceasefire_wording_ref (self));
  copy = ceasefire_wording_copy (self);
  assert_true (ceasefire_wording_equal (copy, self));
  assert_value_json (self, "{\"document\":\"document-id\",\"text\":\"words\""
                           ",\"authority\":\"reconstructed\"}");
}

static void
every_member_of_a_renewal_is_set_and_read (void **state)
{
  g_autoptr (CeasefireRenewal) self = ceasefire_renewal_new ();
  g_autoptr (CeasefireRenewal) copy = NULL;
  g_autoptr (CeasefireDuration) duration = ceasefire_duration_new ("PT2H", NULL);

  (void) state;
  ceasefire_renewal_set_every (self, duration);
  ceasefire_renewal_set_notice (self, duration);

  assert_true (ceasefire_duration_equal (ceasefire_renewal_get_every (self), duration));
  assert_true (ceasefire_duration_equal (ceasefire_renewal_get_notice (self), duration));
  ceasefire_renewal_unref (ceasefire_renewal_ref (self));
  copy = ceasefire_renewal_copy (self);
  assert_true (ceasefire_renewal_equal (copy, self));
  assert_value_json (self, "{\"every\":\"PT2H\",\"notice\":\"PT2H\"}");
}

static void
every_member_of_a_response_is_set_and_read (void **state)
{
  g_autoptr (CeasefireResponse) self = ceasefire_response_new ("to", "act", NULL);
  g_autoptr (CeasefireResponse) copy = NULL;

  (void) state;
  ceasefire_response_set_to (self, "to-id");
  ceasefire_response_set_act (self, "act-code");
  ceasefire_response_set_counter (self, "counter-id");

  assert_string_equal (ceasefire_response_get_to (self), "to-id");
  assert_string_equal (ceasefire_response_get_act (self), "act-code");
  assert_string_equal (ceasefire_response_get_counter (self), "counter-id");
  ceasefire_response_unref (ceasefire_response_ref (self));
  copy = ceasefire_response_copy (self);
  assert_true (ceasefire_response_equal (copy, self));
  assert_value_json (self, "{\"to\":\"to-id\",\"act\":\"act-code\",\"counter\":\"counter-id\"}");
}

static void
every_member_of_a_namespace_is_set_and_read (void **state)
{
  g_autoptr (CeasefireNamespace) self
    = ceasefire_namespace_new ("prefix", "https://example.org/", NULL);
  g_autoptr (CeasefireNamespace) copy = NULL;

  (void) state;
  ceasefire_namespace_set_prefix (self, "prefix-text");
  ceasefire_namespace_set_uri (self, "uri-text");

  assert_string_equal (ceasefire_namespace_get_prefix (self), "prefix-text");
  assert_string_equal (ceasefire_namespace_get_uri (self), "uri-text");
  ceasefire_namespace_unref (ceasefire_namespace_ref (self));
  copy = ceasefire_namespace_copy (self);
  assert_true (ceasefire_namespace_equal (copy, self));
  assert_value_json (self, "{\"prefix\":\"prefix-text\",\"uri\":\"uri-text\"}");
}

static void
every_member_of_a_name_is_set_and_read (void **state)
{
  g_autoptr (CeasefireName) self = ceasefire_name_new ("text");
  g_autoptr (CeasefireName) copy = NULL;
  g_autoptr (CeasefireDate) date = ceasefire_date_new ("2016-09", NULL);

  (void) state;
  ceasefire_name_set_text (self, "text-text");
  ceasefire_name_set_language (self, "language-text");
  ceasefire_name_set_kind (self, CEASEFIRE_NAME_KIND_DEROGATORY);
  ceasefire_name_set_during (self, date);

  assert_string_equal (ceasefire_name_get_text (self), "text-text");
  assert_string_equal (ceasefire_name_get_language (self), "language-text");
  assert_int_equal (ceasefire_name_get_kind (self), CEASEFIRE_NAME_KIND_DEROGATORY);
  assert_true (ceasefire_date_equal (ceasefire_name_get_during (self), date));
  ceasefire_name_unref (ceasefire_name_ref (self));
  copy = ceasefire_name_copy (self);
  assert_true (ceasefire_name_equal (copy, self));
  assert_value_json (
    self, "{\"text\":\"text-text\",\"language\":\"language-text\",\"kind\":\"derogatory\""
          ",\"during\":\"2016-09\"}");
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
    cmocka_unit_test (every_member_of_a_control_is_set_and_read),
    cmocka_unit_test (every_member_of_a_quantity_is_set_and_read),
    cmocka_unit_test (every_member_of_a_wording_is_set_and_read),
    cmocka_unit_test (every_member_of_a_renewal_is_set_and_read),
    cmocka_unit_test (every_member_of_a_response_is_set_and_read),
    cmocka_unit_test (every_member_of_a_namespace_is_set_and_read),
    cmocka_unit_test (every_member_of_a_name_is_set_and_read),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
