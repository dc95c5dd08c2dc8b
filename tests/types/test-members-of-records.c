/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/members.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-coverage.h>
#include <ceasefire/ceasefire-document.h>
#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-meeting.h>
#include <ceasefire/ceasefire-place.h>
#include <ceasefire/ceasefire-statement.h>

static const char *const two_strings[] = { "one", "two", NULL };

static void
every_member_of_an_actor_is_set_and_read (void **state)
{
  g_autoptr (CeasefireActor) self = ceasefire_actor_new ("self", NULL);
  g_autoptr (CeasefireText) text = ceasefire_text_new ("words");
  g_autoptr (CeasefireAffiliation) affiliation = ceasefire_affiliation_new ("to", NULL);
  CeasefireAffiliation *affiliations[] = { affiliation, NULL };
  g_autoptr (CeasefireName) name = ceasefire_name_new ("text");
  CeasefireName *names[] = { name, NULL };
  g_autoptr (CeasefireDate) date = ceasefire_date_new ("2016-09", NULL);
  g_autoptr (CeasefireQuantity) size = ceasefire_quantity_new ("unit", NULL);

  (void) state;
  ceasefire_actor_set_kind (self, CEASEFIRE_ACTOR_KIND_UNKNOWN);
  ceasefire_actor_set_identification (self, CEASEFIRE_IDENTIFICATION_UNKNOWN);
  ceasefire_actor_set_name (self, text);
  ceasefire_actor_set_aliases (self, two_strings);
  ceasefire_actor_set_names (self, names);
  ceasefire_actor_add_name (self, name);
  ceasefire_actor_set_description (self, text);
  ceasefire_actor_set_country (self, "country-text");
  ceasefire_actor_set_existence (self, date);
  ceasefire_actor_set_size (self, size);
  ceasefire_actor_set_affiliations (self, affiliations);
  ceasefire_actor_add_affiliation (self, affiliation);

  assert_int_equal (ceasefire_actor_get_kind (self), CEASEFIRE_ACTOR_KIND_UNKNOWN);
  assert_int_equal (ceasefire_actor_get_identification (self), CEASEFIRE_IDENTIFICATION_UNKNOWN);
  assert_true (ceasefire_text_equal (ceasefire_actor_get_name (self), text));
  assert_true (g_strv_equal (ceasefire_actor_get_aliases (self), two_strings));
  assert_ptr_equal (ceasefire_actor_get_names (self)[1], name);
  assert_null (ceasefire_actor_get_names (self)[2]);
  assert_true (ceasefire_text_equal (ceasefire_actor_get_description (self), text));
  assert_string_equal (ceasefire_actor_get_country (self), "country-text");
  assert_true (ceasefire_date_equal (ceasefire_actor_get_existence (self), date));
  assert_ptr_equal (ceasefire_actor_get_size (self), size);
  assert_ptr_equal (ceasefire_actor_get_affiliations (self)[1], affiliation);
  assert_null (ceasefire_actor_get_affiliations (self)[2]);
  assert_record_json (self,
                      "{\"type\":\"actor\",\"id\":\"self\",\"kind\":\"unknown\""
                      ",\"identification\":\"unknown\",\"name\":\"words\",\"aliases\":[\"one\""
                      ",\"two\"],\"names\":[{\"text\":\"text\"},{\"text\":\"text\"}]"
                      ",\"description\":\"words\",\"country\":\"country-text\""
                      ",\"existence\":\"2016-09\",\"size\":{\"unit\":\"unit\"}"
                      ",\"affiliations\":[{\"to\":\"to\"},{\"to\":\"to\"}]}");
}

static void
every_member_of_a_place_is_set_and_read (void **state)
{
  g_autoptr (CeasefirePlace) self = ceasefire_place_new ("self", NULL);
  g_autoptr (CeasefireText) text = ceasefire_text_new ("words");
  g_autoptr (CeasefireControl) control = ceasefire_control_new ("by", NULL);
  CeasefireControl *all_control[] = { control, NULL };
  g_autoptr (CeasefireQuantity) distance = ceasefire_quantity_new ("unit", NULL);

  (void) state;
  ceasefire_place_set_kind (self, CEASEFIRE_PLACE_KIND_OTHER);
  ceasefire_place_set_name (self, text);
  ceasefire_place_set_aliases (self, two_strings);
  ceasefire_place_set_within (self, "within-id");
  ceasefire_place_set_maybe_within (self, two_strings);
  ceasefire_place_set_country (self, "country-text");
  ceasefire_place_set_latitude (self, 36.25);
  ceasefire_place_set_longitude (self, 36.25);
  ceasefire_place_set_precision (self, CEASEFIRE_PLACE_PRECISION_UNKNOWN);
  ceasefire_place_set_around (self, "around-id");
  ceasefire_place_set_along (self, "along-id");
  ceasefire_place_set_distance (self, distance);
  ceasefire_place_set_geometry (self, "{\"type\":\"Point\"}");
  ceasefire_place_set_controlled_by (self, two_strings);
  ceasefire_place_set_control (self, all_control);
  ceasefire_place_add_control (self, control);
  ceasefire_place_set_description (self, text);

  assert_int_equal (ceasefire_place_get_kind (self), CEASEFIRE_PLACE_KIND_OTHER);
  assert_true (ceasefire_text_equal (ceasefire_place_get_name (self), text));
  assert_true (g_strv_equal (ceasefire_place_get_aliases (self), two_strings));
  assert_string_equal (ceasefire_place_get_within (self), "within-id");
  assert_true (g_strv_equal (ceasefire_place_get_maybe_within (self), two_strings));
  assert_string_equal (ceasefire_place_get_country (self), "country-text");
  assert_true (ceasefire_place_get_latitude (self) == 36.25);
  assert_true (ceasefire_place_get_longitude (self) == 36.25);
  assert_int_equal (ceasefire_place_get_precision (self), CEASEFIRE_PLACE_PRECISION_UNKNOWN);
  assert_string_equal (ceasefire_place_get_around (self), "around-id");
  assert_string_equal (ceasefire_place_get_along (self), "along-id");
  assert_ptr_equal (ceasefire_place_get_distance (self), distance);
  assert_string_equal (ceasefire_place_get_geometry (self), "{\"type\":\"Point\"}");
  assert_true (g_strv_equal (ceasefire_place_get_controlled_by (self), two_strings));
  assert_ptr_equal (ceasefire_place_get_control (self)[1], control);
  assert_null (ceasefire_place_get_control (self)[2]);
  assert_true (ceasefire_text_equal (ceasefire_place_get_description (self), text));
  assert_record_json (self,
                      "{\"type\":\"place\",\"id\":\"self\",\"kind\":\"other\",\"name\":\"words\""
                      ",\"aliases\":[\"one\",\"two\"],\"within\":\"within-id\""
                      ",\"maybe_within\":[\"one\",\"two\"],\"country\":\"country-text\""
                      ",\"latitude\":36.25,\"longitude\":36.25,\"precision\":\"unknown\""
                      ",\"around\":\"around-id\",\"along\":\"along-id\""
                      ",\"distance\":{\"unit\":\"unit\"},\"geometry\":{\"type\":\"Point\"}"
                      ",\"controlled_by\":[\"one\",\"two\"]"
                      ",\"control\":[{\"by\":\"by\"},{\"by\":\"by\"}],\"description\":\"words\"}");
}

static void
every_member_of_a_document_is_set_and_read (void **state)
{
  g_autoptr (CeasefireDocument) self = ceasefire_document_new ("self", NULL);
  g_autoptr (CeasefireText) text = ceasefire_text_new ("words");
  g_autoptr (CeasefireDate) date = ceasefire_date_new ("2016-09", NULL);

  (void) state;
  ceasefire_document_set_kind (self, CEASEFIRE_DOCUMENT_KIND_OTHER);
  ceasefire_document_set_title (self, text);
  ceasefire_document_set_publisher (self, "publisher-id");
  ceasefire_document_set_authors (self, two_strings);
  ceasefire_document_set_published (self, date);
  ceasefire_document_set_retrieved (self, date);
  ceasefire_document_set_url (self, "url-text");
  ceasefire_document_set_identifier (self, "identifier-text");
  ceasefire_document_set_language (self, "language-text");
  ceasefire_document_set_version (self, "version-text");
  ceasefire_document_set_draft (self, TRUE);
  ceasefire_document_set_authentic (self, TRUE);
  ceasefire_document_set_version_of (self, "version_of-id");
  ceasefire_document_set_translation_of (self, "translation_of-id");
  ceasefire_document_set_part_of (self, "part_of-id");
  ceasefire_document_set_corrects (self, "corrects-id");
  ceasefire_document_set_shows (self, two_strings);
  ceasefire_document_set_access (self, CEASEFIRE_ACCESS_UNAVAILABLE);
  ceasefire_document_set_obtained_by (self, "obtained_by-id");
  ceasefire_document_set_file (self, "file-text");
  ceasefire_document_set_sha256 (self, "sha256-text");
  ceasefire_document_set_rights (self, text);

  assert_int_equal (ceasefire_document_get_kind (self), CEASEFIRE_DOCUMENT_KIND_OTHER);
  assert_true (ceasefire_text_equal (ceasefire_document_get_title (self), text));
  assert_string_equal (ceasefire_document_get_publisher (self), "publisher-id");
  assert_true (g_strv_equal (ceasefire_document_get_authors (self), two_strings));
  assert_true (ceasefire_date_equal (ceasefire_document_get_published (self), date));
  assert_true (ceasefire_date_equal (ceasefire_document_get_retrieved (self), date));
  assert_string_equal (ceasefire_document_get_url (self), "url-text");
  assert_string_equal (ceasefire_document_get_identifier (self), "identifier-text");
  assert_string_equal (ceasefire_document_get_language (self), "language-text");
  assert_string_equal (ceasefire_document_get_version (self), "version-text");
  assert_true (ceasefire_document_get_draft (self));
  assert_true (ceasefire_document_get_authentic (self));
  assert_string_equal (ceasefire_document_get_version_of (self), "version_of-id");
  assert_string_equal (ceasefire_document_get_translation_of (self), "translation_of-id");
  assert_string_equal (ceasefire_document_get_part_of (self), "part_of-id");
  assert_string_equal (ceasefire_document_get_corrects (self), "corrects-id");
  assert_true (g_strv_equal (ceasefire_document_get_shows (self), two_strings));
  assert_int_equal (ceasefire_document_get_access (self), CEASEFIRE_ACCESS_UNAVAILABLE);
  assert_string_equal (ceasefire_document_get_obtained_by (self), "obtained_by-id");
  assert_string_equal (ceasefire_document_get_file (self), "file-text");
  assert_string_equal (ceasefire_document_get_sha256 (self), "sha256-text");
  assert_true (ceasefire_text_equal (ceasefire_document_get_rights (self), text));
  assert_record_json (
    self, "{\"type\":\"document\",\"id\":\"self\",\"kind\":\"other\",\"title\":\"words\""
          ",\"publisher\":\"publisher-id\",\"authors\":[\"one\",\"two\"]"
          ",\"published\":\"2016-09\",\"retrieved\":\"2016-09\",\"url\":\"url-text\""
          ",\"identifier\":\"identifier-text\",\"language\":\"language-text\""
          ",\"version\":\"version-text\",\"draft\":true,\"authentic\":true"
          ",\"version_of\":\"version_of-id\",\"translation_of\":\"translation_of-id\""
          ",\"part_of\":\"part_of-id\",\"corrects\":\"corrects-id\",\"shows\":[\"one\""
          ",\"two\"],\"access\":\"unavailable\",\"obtained_by\":\"obtained_by-id\""
          ",\"file\":\"file-text\",\"sha256\":\"sha256-text\",\"rights\":\"words\"}");
}

static void
every_member_of_a_meeting_is_set_and_read (void **state)
{
  g_autoptr (CeasefireMeeting) self = ceasefire_meeting_new ("self", NULL);
  g_autoptr (CeasefireText) text = ceasefire_text_new ("words");
  g_autoptr (CeasefireDate) date = ceasefire_date_new ("2016-09", NULL);
  g_autoptr (CeasefireDuration) duration = ceasefire_duration_new ("PT2H", NULL);
  g_autoptr (CeasefireParticipant) participant = ceasefire_participant_new ("actor", NULL);
  CeasefireParticipant *participants[] = { participant, NULL };

  (void) state;
  ceasefire_meeting_set_title (self, text);
  ceasefire_meeting_set_status (self, CEASEFIRE_MEETING_STATUS_UNKNOWN);
  ceasefire_meeting_set_format (self, CEASEFIRE_MEETING_FORMAT_UNSTATED);
  ceasefire_meeting_set_channel (self, CEASEFIRE_CHANNEL_UNSTATED);
  ceasefire_meeting_set_when (self, date);
  ceasefire_meeting_set_when_text (self, "when_text-text");
  ceasefire_meeting_set_duration (self, duration);
  ceasefire_meeting_set_place (self, "place-id");
  ceasefire_meeting_set_participants (self, participants);
  ceasefire_meeting_add_participant (self, participant);
  ceasefire_meeting_set_purpose (self, text);
  ceasefire_meeting_set_topics (self, two_strings);
  ceasefire_meeting_set_manner (self, two_strings);
  ceasefire_meeting_set_part_of (self, "part_of-id");
  ceasefire_meeting_set_follows (self, "follows-id");
  ceasefire_meeting_set_outcomes (self, two_strings);

  assert_true (ceasefire_text_equal (ceasefire_meeting_get_title (self), text));
  assert_int_equal (ceasefire_meeting_get_status (self), CEASEFIRE_MEETING_STATUS_UNKNOWN);
  assert_int_equal (ceasefire_meeting_get_format (self), CEASEFIRE_MEETING_FORMAT_UNSTATED);
  assert_int_equal (ceasefire_meeting_get_channel (self), CEASEFIRE_CHANNEL_UNSTATED);
  assert_true (ceasefire_date_equal (ceasefire_meeting_get_when (self), date));
  assert_string_equal (ceasefire_meeting_get_when_text (self), "when_text-text");
  assert_true (ceasefire_duration_equal (ceasefire_meeting_get_duration (self), duration));
  assert_string_equal (ceasefire_meeting_get_place (self), "place-id");
  assert_ptr_equal (ceasefire_meeting_get_participants (self)[1], participant);
  assert_null (ceasefire_meeting_get_participants (self)[2]);
  assert_true (ceasefire_text_equal (ceasefire_meeting_get_purpose (self), text));
  assert_true (g_strv_equal (ceasefire_meeting_get_topics (self), two_strings));
  assert_true (g_strv_equal (ceasefire_meeting_get_manner (self), two_strings));
  assert_string_equal (ceasefire_meeting_get_part_of (self), "part_of-id");
  assert_string_equal (ceasefire_meeting_get_follows (self), "follows-id");
  assert_true (g_strv_equal (ceasefire_meeting_get_outcomes (self), two_strings));
  assert_record_json (
    self, "{\"type\":\"meeting\",\"id\":\"self\",\"title\":\"words\",\"status\":\"unknown\""
          ",\"format\":\"unstated\",\"channel\":\"unstated\",\"when\":\"2016-09\""
          ",\"when_text\":\"when_text-text\",\"duration\":\"PT2H\",\"place\":\"place-id\""
          ",\"participants\":[{\"actor\":\"actor\"},{\"actor\":\"actor\"}]"
          ",\"purpose\":\"words\",\"topics\":[\"one\",\"two\"],\"manner\":[\"one\",\"two\"]"
          ",\"part_of\":\"part_of-id\",\"follows\":\"follows-id\""
          ",\"outcomes\":[\"one\",\"two\"]}");
}

static void
every_part_of_a_statement_that_says_who_said_it_is_set_and_read (void **state)
{
  g_autoptr (CeasefireStatement) self = ceasefire_statement_new ("self", NULL);
  g_autoptr (CeasefireText) text = ceasefire_text_new ("words");
  g_autoptr (CeasefireDate) date = ceasefire_date_new ("2016-09", NULL);

  (void) state;
  ceasefire_statement_set_speaker (self, "speaker-id");
  ceasefire_statement_set_jointly_with (self, two_strings);
  ceasefire_statement_set_on_behalf_of (self, "on_behalf_of-id");
  ceasefire_statement_set_acts (self, two_strings);
  ceasefire_statement_set_form (self, CEASEFIRE_STATEMENT_FORM_NONVERBAL);
  ceasefire_statement_set_text (self, text);
  ceasefire_statement_set_language (self, "language-text");
  ceasefire_statement_set_when (self, date);
  ceasefire_statement_set_when_text (self, "when_text-text");
  ceasefire_statement_set_place (self, "place-id");
  ceasefire_statement_set_meeting (self, "meeting-id");
  ceasefire_statement_set_medium (self, "medium-code");
  ceasefire_statement_set_audience (self, two_strings);
  ceasefire_statement_set_relayed_by (self, two_strings);
  ceasefire_statement_set_origin (self, "origin-id");
  ceasefire_statement_set_attribution (self, CEASEFIRE_ATTRIBUTION_DOCUMENT);

  assert_string_equal (ceasefire_statement_get_speaker (self), "speaker-id");
  assert_true (g_strv_equal (ceasefire_statement_get_jointly_with (self), two_strings));
  assert_string_equal (ceasefire_statement_get_on_behalf_of (self), "on_behalf_of-id");
  assert_true (g_strv_equal (ceasefire_statement_get_acts (self), two_strings));
  assert_int_equal (ceasefire_statement_get_form (self), CEASEFIRE_STATEMENT_FORM_NONVERBAL);
  assert_true (ceasefire_text_equal (ceasefire_statement_get_text (self), text));
  assert_string_equal (ceasefire_statement_get_language (self), "language-text");
  assert_true (ceasefire_date_equal (ceasefire_statement_get_when (self), date));
  assert_string_equal (ceasefire_statement_get_when_text (self), "when_text-text");
  assert_string_equal (ceasefire_statement_get_place (self), "place-id");
  assert_string_equal (ceasefire_statement_get_meeting (self), "meeting-id");
  assert_string_equal (ceasefire_statement_get_medium (self), "medium-code");
  assert_true (g_strv_equal (ceasefire_statement_get_audience (self), two_strings));
  assert_true (g_strv_equal (ceasefire_statement_get_relayed_by (self), two_strings));
  assert_string_equal (ceasefire_statement_get_origin (self), "origin-id");
  assert_int_equal (ceasefire_statement_get_attribution (self), CEASEFIRE_ATTRIBUTION_DOCUMENT);
  assert_record_json (self,
                      "{\"type\":\"statement\",\"id\":\"self\",\"speaker\":\"speaker-id\""
                      ",\"jointly_with\":[\"one\",\"two\"],\"on_behalf_of\":\"on_behalf_of-id\""
                      ",\"acts\":[\"one\",\"two\"],\"form\":\"nonverbal\",\"text\":\"words\""
                      ",\"language\":\"language-text\",\"when\":\"2016-09\""
                      ",\"when_text\":\"when_text-text\",\"place\":\"place-id\""
                      ",\"meeting\":\"meeting-id\",\"medium\":\"medium-code\",\"audience\":[\"one\""
                      ",\"two\"],\"relayed_by\":[\"one\",\"two\"],\"origin\":\"origin-id\""
                      ",\"attribution\":\"document\"}");
}

static void
every_part_of_a_statement_that_says_what_of_is_set_and_read (void **state)
{
  g_autoptr (CeasefireStatement) self = ceasefire_statement_new ("self", NULL);
  g_autoptr (CeasefireClaim) claim = ceasefire_claim_new ("about", CEASEFIRE_STANCE_ASSERTS, NULL);
  CeasefireClaim *claims[] = { claim, NULL };
  g_autoptr (CeasefireResponse) response = ceasefire_response_new ("to", "act", NULL);
  CeasefireResponse *responses[] = { response, NULL };

  (void) state;
  ceasefire_statement_set_manner (self, two_strings);
  ceasefire_statement_set_addressees (self, two_strings);
  ceasefire_statement_set_about (self, two_strings);
  ceasefire_statement_set_in_reply_to (self, "in_reply_to-id");
  ceasefire_statement_set_responses (self, responses);
  ceasefire_statement_add_response (self, response);
  ceasefire_statement_set_conditional_on (self, two_strings);
  ceasefire_statement_set_during (self, "during-id");
  ceasefire_statement_set_retracted (self, TRUE);
  ceasefire_statement_set_claims (self, claims);
  ceasefire_statement_add_claim (self, claim);

  assert_true (g_strv_equal (ceasefire_statement_get_manner (self), two_strings));
  assert_true (g_strv_equal (ceasefire_statement_get_addressees (self), two_strings));
  assert_true (g_strv_equal (ceasefire_statement_get_about (self), two_strings));
  assert_string_equal (ceasefire_statement_get_in_reply_to (self), "in_reply_to-id");
  assert_ptr_equal (ceasefire_statement_get_responses (self)[1], response);
  assert_null (ceasefire_statement_get_responses (self)[2]);
  assert_true (g_strv_equal (ceasefire_statement_get_conditional_on (self), two_strings));
  assert_string_equal (ceasefire_statement_get_during (self), "during-id");
  assert_true (ceasefire_statement_get_retracted (self));
  assert_ptr_equal (ceasefire_statement_get_claims (self)[1], claim);
  assert_null (ceasefire_statement_get_claims (self)[2]);
  assert_record_json (
    self, "{\"type\":\"statement\",\"id\":\"self\",\"manner\":[\"one\",\"two\"]"
          ",\"addressees\":[\"one\",\"two\"],\"about\":[\"one\",\"two\"]"
          ",\"in_reply_to\":\"in_reply_to-id\",\"responses\":[{\"to\":\"to\""
          ",\"act\":\"act\"},{\"to\":\"to\",\"act\":\"act\"}],\"conditional_on\":[\"one\""
          ",\"two\"],\"during\":\"during-id\",\"retracted\":true"
          ",\"claims\":[{\"about\":\"about\",\"stance\":\"asserts\"},{\"about\":\"about\""
          ",\"stance\":\"asserts\"}]}");
}

static void
every_part_of_an_agreement_that_says_between_whom_is_set_and_read (void **state)
{
  g_autoptr (CeasefireAgreement) self = ceasefire_agreement_new ("self", NULL);
  g_autoptr (CeasefireText) text = ceasefire_text_new ("words");
  g_autoptr (CeasefireDate) date = ceasefire_date_new ("2016-09", NULL);
  g_autoptr (CeasefireParty) party = ceasefire_party_new ("actor", NULL);
  CeasefireParty *parties[] = { party, NULL };
  g_autoptr (CeasefireRenewal) renewal = ceasefire_renewal_new ();

  (void) state;
  ceasefire_agreement_set_title (self, text);
  ceasefire_agreement_set_kind (self, CEASEFIRE_AGREEMENT_KIND_OTHER);
  ceasefire_agreement_set_status (self, CEASEFIRE_AGREEMENT_STATUS_UNKNOWN);
  ceasefire_agreement_set_disclosure (self, CEASEFIRE_DISCLOSURE_UNKNOWN);
  ceasefire_agreement_set_signed (self, date);
  ceasefire_agreement_set_in_force (self, date);
  ceasefire_agreement_set_provisional_from (self, date);
  ceasefire_agreement_set_renewal (self, renewal);
  ceasefire_agreement_set_place (self, "place-id");
  ceasefire_agreement_set_parties (self, parties);
  ceasefire_agreement_add_party (self, party);
  ceasefire_agreement_set_monitors (self, two_strings);
  ceasefire_agreement_set_texts (self, two_strings);

  assert_true (ceasefire_text_equal (ceasefire_agreement_get_title (self), text));
  assert_int_equal (ceasefire_agreement_get_kind (self), CEASEFIRE_AGREEMENT_KIND_OTHER);
  assert_int_equal (ceasefire_agreement_get_status (self), CEASEFIRE_AGREEMENT_STATUS_UNKNOWN);
  assert_int_equal (ceasefire_agreement_get_disclosure (self), CEASEFIRE_DISCLOSURE_UNKNOWN);
  assert_true (ceasefire_date_equal (ceasefire_agreement_get_signed (self), date));
  assert_true (ceasefire_date_equal (ceasefire_agreement_get_in_force (self), date));
  assert_true (ceasefire_date_equal (ceasefire_agreement_get_provisional_from (self), date));
  assert_ptr_equal (ceasefire_agreement_get_renewal (self), renewal);
  assert_string_equal (ceasefire_agreement_get_place (self), "place-id");
  assert_ptr_equal (ceasefire_agreement_get_parties (self)[1], party);
  assert_null (ceasefire_agreement_get_parties (self)[2]);
  assert_true (g_strv_equal (ceasefire_agreement_get_monitors (self), two_strings));
  assert_true (g_strv_equal (ceasefire_agreement_get_texts (self), two_strings));
  assert_record_json (
    self, "{\"type\":\"agreement\",\"id\":\"self\",\"title\":\"words\",\"kind\":\"other\""
          ",\"status\":\"unknown\",\"disclosure\":\"unknown\",\"signed\":\"2016-09\""
          ",\"in_force\":\"2016-09\",\"provisional_from\":\"2016-09\",\"renewal\":{}"
          ",\"place\":\"place-id\""
          ",\"parties\":[{\"actor\":\"actor\"},{\"actor\":\"actor\"}]"
          ",\"monitors\":[\"one\",\"two\"],\"texts\":[\"one\",\"two\"]}");
}

static void
every_part_of_an_agreement_that_says_what_follows_is_set_and_read (void **state)
{
  g_autoptr (CeasefireAgreement) self = ceasefire_agreement_new ("self", NULL);
  g_autoptr (CeasefirePower) power
    = ceasefire_power_new (CEASEFIRE_ACT_KIND_ENTER_INTO_FORCE, "actor", NULL);
  CeasefirePower *powers[] = { power, NULL };
  g_autoptr (CeasefireAct) act
    = ceasefire_act_new (CEASEFIRE_ACT_KIND_ENTER_INTO_FORCE, "by", NULL);
  CeasefireAct *acts[] = { act, NULL };
  g_autoptr (CeasefireClause) last = ceasefire_clause_new ("last", NULL);
  g_autoptr (CeasefireClause) first = ceasefire_clause_new ("first", NULL);

  (void) state;
  ceasefire_agreement_set_amends (self, two_strings);
  ceasefire_agreement_set_supersedes (self, two_strings);
  ceasefire_agreement_set_implements (self, two_strings);
  ceasefire_agreement_set_refers_to (self, two_strings);
  ceasefire_agreement_set_powers (self, powers);
  ceasefire_agreement_add_power (self, power);
  ceasefire_agreement_set_acts (self, acts);
  ceasefire_agreement_add_act (self, act);
  ceasefire_agreement_add_clause (self, last);
  ceasefire_agreement_insert_clause (self, 0, first);

  assert_true (g_strv_equal (ceasefire_agreement_get_amends (self), two_strings));
  assert_true (g_strv_equal (ceasefire_agreement_get_supersedes (self), two_strings));
  assert_true (g_strv_equal (ceasefire_agreement_get_implements (self), two_strings));
  assert_true (g_strv_equal (ceasefire_agreement_get_refers_to (self), two_strings));
  assert_ptr_equal (ceasefire_agreement_get_powers (self)[1], power);
  assert_null (ceasefire_agreement_get_powers (self)[2]);
  assert_ptr_equal (ceasefire_agreement_get_acts (self)[1], act);
  assert_null (ceasefire_agreement_get_acts (self)[2]);
  assert_int_equal (g_list_model_get_n_items (ceasefire_agreement_get_clauses (self)), 2);
  assert_true (ceasefire_agreement_remove_clause (self, last));
  assert_false (ceasefire_agreement_remove_clause (self, last));
  assert_record_json (self,
                      "{\"type\":\"agreement\",\"id\":\"self\",\"amends\":[\"one\",\"two\"]"
                      ",\"supersedes\":[\"one\",\"two\"],\"implements\":[\"one\",\"two\"]"
                      ",\"refers_to\":[\"one\",\"two\"],\"powers\":[{\"kind\":\"enter-into-force\""
                      ",\"actor\":\"actor\"},{\"kind\":\"enter-into-force\",\"actor\":\"actor\"}]"
                      ",\"acts\":[{\"kind\":\"enter-into-force\""
                      ",\"by\":\"by\"},{\"kind\":\"enter-into-force\",\"by\":\"by\"}]"
                      ",\"clauses\":[{\"type\":\"clause\",\"id\":\"first\"}]}");
}

static void
every_part_of_a_clause_that_says_who_and_what_is_set_and_read (void **state)
{
  g_autoptr (CeasefireClause) self = ceasefire_clause_new ("self", NULL);
  g_autoptr (CeasefireText) text = ceasefire_text_new ("words");
  g_autoptr (CeasefireWording) wording = ceasefire_wording_new ("document", text, NULL);
  CeasefireWording *wordings[] = { wording, NULL };
  g_autoptr (CeasefireQuantity) quantity = ceasefire_quantity_new ("unit", NULL);
  CeasefireQuantity *quantities[] = { quantity, NULL };

  (void) state;
  ceasefire_clause_set_label (self, "label-text");
  ceasefire_clause_set_stage (self, "stage-text");
  ceasefire_clause_set_heading (self, text);
  ceasefire_clause_set_text (self, text);
  ceasefire_clause_set_authority (self, CEASEFIRE_AUTHORITY_RECONSTRUCTED);
  ceasefire_clause_set_wordings (self, wordings);
  ceasefire_clause_add_wording (self, wording);
  ceasefire_clause_set_category (self, "category-code");
  ceasefire_clause_set_modality (self, CEASEFIRE_MODALITY_CONSTITUTIVE);
  ceasefire_clause_set_strength (self, CEASEFIRE_STRENGTH_OPTIONAL);
  ceasefire_clause_set_bearers (self, two_strings);
  ceasefire_clause_set_owed_to (self, two_strings);
  ceasefire_clause_set_action (self, "action-code");
  ceasefire_clause_set_means (self, two_strings);
  ceasefire_clause_set_means_open (self, TRUE);
  ceasefire_clause_set_targets (self, two_strings);
  ceasefire_clause_set_excluded (self, two_strings);
  ceasefire_clause_set_quantities (self, quantities);
  ceasefire_clause_add_quantity (self, quantity);
  ceasefire_clause_set_recipients (self, two_strings);
  ceasefire_clause_set_own_side (self, TRUE);
  ceasefire_clause_set_places (self, two_strings);
  ceasefire_clause_set_bearer_controlled (self, TRUE);
  ceasefire_clause_set_moves_from (self, two_strings);
  ceasefire_clause_set_moves_to (self, two_strings);
  ceasefire_clause_set_qualities (self, two_strings);

  assert_string_equal (ceasefire_clause_get_label (self), "label-text");
  assert_string_equal (ceasefire_clause_get_stage (self), "stage-text");
  assert_true (ceasefire_text_equal (ceasefire_clause_get_heading (self), text));
  assert_true (ceasefire_text_equal (ceasefire_clause_get_text (self), text));
  assert_int_equal (ceasefire_clause_get_authority (self), CEASEFIRE_AUTHORITY_RECONSTRUCTED);
  assert_ptr_equal (ceasefire_clause_get_wordings (self)[1], wording);
  assert_null (ceasefire_clause_get_wordings (self)[2]);
  assert_string_equal (ceasefire_clause_get_category (self), "category-code");
  assert_int_equal (ceasefire_clause_get_modality (self), CEASEFIRE_MODALITY_CONSTITUTIVE);
  assert_int_equal (ceasefire_clause_get_strength (self), CEASEFIRE_STRENGTH_OPTIONAL);
  assert_true (g_strv_equal (ceasefire_clause_get_bearers (self), two_strings));
  assert_true (g_strv_equal (ceasefire_clause_get_owed_to (self), two_strings));
  assert_string_equal (ceasefire_clause_get_action (self), "action-code");
  assert_true (g_strv_equal (ceasefire_clause_get_means (self), two_strings));
  assert_true (ceasefire_clause_get_means_open (self));
  assert_true (g_strv_equal (ceasefire_clause_get_targets (self), two_strings));
  assert_true (g_strv_equal (ceasefire_clause_get_excluded (self), two_strings));
  assert_ptr_equal (ceasefire_clause_get_quantities (self)[1], quantity);
  assert_null (ceasefire_clause_get_quantities (self)[2]);
  assert_true (g_strv_equal (ceasefire_clause_get_recipients (self), two_strings));
  assert_true (ceasefire_clause_get_own_side (self));
  assert_true (g_strv_equal (ceasefire_clause_get_places (self), two_strings));
  assert_true (ceasefire_clause_get_bearer_controlled (self));
  assert_true (g_strv_equal (ceasefire_clause_get_moves_from (self), two_strings));
  assert_true (g_strv_equal (ceasefire_clause_get_moves_to (self), two_strings));
  assert_true (g_strv_equal (ceasefire_clause_get_qualities (self), two_strings));
  assert_record_json (
    self, "{\"type\":\"clause\",\"id\":\"self\",\"label\":\"label-text\""
          ",\"stage\":\"stage-text\",\"heading\":\"words\",\"text\":\"words\""
          ",\"authority\":\"reconstructed\",\"wordings\":[{\"document\":\"document\""
          ",\"text\":\"words\"},{\"document\":\"document\",\"text\":\"words\"}]"
          ",\"category\":\"category-code\",\"modality\":\"constitutive\""
          ",\"strength\":\"optional\",\"bearers\":[\"one\",\"two\"],\"owed_to\":[\"one\""
          ",\"two\"],\"action\":\"action-code\",\"means\":[\"one\",\"two\"]"
          ",\"means_open\":true,\"targets\":[\"one\",\"two\"],\"excluded\":[\"one\""
          ",\"two\"],\"quantities\":[{\"unit\":\"unit\"},{\"unit\":\"unit\"}]"
          ",\"recipients\":[\"one\",\"two\"],\"own_side\":true,\"places\":[\"one\""
          ",\"two\"],\"bearer_controlled\":true,\"moves_from\":[\"one\",\"two\"]"
          ",\"moves_to\":[\"one\",\"two\"],\"qualities\":[\"one\",\"two\"]}");
}

static void
every_part_of_a_clause_that_says_when_and_unless_is_set_and_read (void **state)
{
  g_autoptr (CeasefireClause) self = ceasefire_clause_new ("self", NULL);
  g_autoptr (CeasefireText) text = ceasefire_text_new ("words");
  g_autoptr (CeasefireDate) date = ceasefire_date_new ("2016-09", NULL);
  g_autoptr (CeasefireDuration) duration = ceasefire_duration_new ("PT2H", NULL);
  g_autoptr (CeasefireDeadline) deadline = ceasefire_deadline_new ();
  g_autoptr (CeasefireTrigger) trigger = ceasefire_trigger_new ();
  g_autoptr (CeasefireException) exception = ceasefire_exception_new ("kind", NULL);
  CeasefireException *exceptions[] = { exception, NULL };
  g_autoptr (CeasefireClause) last = ceasefire_clause_new ("last", NULL);
  g_autoptr (CeasefireClause) first = ceasefire_clause_new ("first", NULL);

  (void) state;
  ceasefire_clause_set_window (self, date);
  ceasefire_clause_set_window_text (self, "window_text-text");
  ceasefire_clause_set_survives (self, TRUE);
  ceasefire_clause_set_replaces (self, two_strings);
  ceasefire_clause_set_duty (self, CEASEFIRE_DUTY_MAINTAIN);
  ceasefire_clause_set_breached_by (self, two_strings);
  ceasefire_clause_set_deadline (self, deadline);
  ceasefire_clause_set_trigger (self, trigger);
  ceasefire_clause_set_every (self, duration);
  ceasefire_clause_set_exceptions (self, exceptions);
  ceasefire_clause_add_exception (self, exception);
  ceasefire_clause_set_condition (self, text);
  ceasefire_clause_set_public_act (self, TRUE);
  ceasefire_clause_set_proxies (self, CEASEFIRE_PROXIES_NO);
  ceasefire_clause_set_members (self, CEASEFIRE_PROXIES_MAYBE);
  ceasefire_clause_set_confidential (self, TRUE);
  ceasefire_clause_set_priority (self, CEASEFIRE_PRIORITY_LOW);
  ceasefire_clause_add_clause (self, last);
  ceasefire_clause_insert_clause (self, 0, first);

  assert_true (ceasefire_date_equal (ceasefire_clause_get_window (self), date));
  assert_string_equal (ceasefire_clause_get_window_text (self), "window_text-text");
  assert_true (ceasefire_clause_get_survives (self));
  assert_true (g_strv_equal (ceasefire_clause_get_replaces (self), two_strings));
  assert_int_equal (ceasefire_clause_get_duty (self), CEASEFIRE_DUTY_MAINTAIN);
  assert_true (g_strv_equal (ceasefire_clause_get_breached_by (self), two_strings));
  assert_ptr_equal (ceasefire_clause_get_deadline (self), deadline);
  assert_ptr_equal (ceasefire_clause_get_trigger (self), trigger);
  assert_true (ceasefire_duration_equal (ceasefire_clause_get_every (self), duration));
  assert_ptr_equal (ceasefire_clause_get_exceptions (self)[1], exception);
  assert_null (ceasefire_clause_get_exceptions (self)[2]);
  assert_true (ceasefire_text_equal (ceasefire_clause_get_condition (self), text));
  assert_true (ceasefire_clause_get_public_act (self));
  assert_int_equal (ceasefire_clause_get_proxies (self), CEASEFIRE_PROXIES_NO);
  assert_int_equal (ceasefire_clause_get_members (self), CEASEFIRE_PROXIES_MAYBE);
  assert_true (ceasefire_clause_get_confidential (self));
  assert_int_equal (ceasefire_clause_get_priority (self), CEASEFIRE_PRIORITY_LOW);
  assert_int_equal (g_list_model_get_n_items (ceasefire_clause_get_clauses (self)), 2);
  assert_true (ceasefire_clause_remove_clause (self, last));
  assert_false (ceasefire_clause_remove_clause (self, last));
  assert_record_json (
    self, "{\"type\":\"clause\",\"id\":\"self\",\"window\":\"2016-09\""
          ",\"window_text\":\"window_text-text\",\"survives\":true,\"replaces\":[\"one\""
          ",\"two\"],\"duty\":\"maintain\",\"breached_by\":[\"one\",\"two\"]"
          ",\"deadline\":{},\"trigger\":{},\"every\":\"PT2H\""
          ",\"exceptions\":[{\"kind\":\"kind\"},{\"kind\":\"kind\"}]"
          ",\"condition\":\"words\",\"public_act\":true,\"proxies\":\"no\""
          ",\"members\":\"maybe\",\"confidential\":true,\"priority\":\"low\""
          ",\"clauses\":[{\"type\":\"clause\",\"id\":\"first\"}]}");
}

static void
every_member_of_an_incident_is_set_and_read (void **state)
{
  g_autoptr (CeasefireIncident) self = ceasefire_incident_new ("self", NULL);
  g_autoptr (CeasefireText) text = ceasefire_text_new ("words");
  g_autoptr (CeasefireDate) date = ceasefire_date_new ("2016-09", NULL);
  g_autoptr (CeasefireQuantity) quantity = ceasefire_quantity_new ("unit", NULL);
  CeasefireQuantity *quantities[] = { quantity, NULL };

  (void) state;
  ceasefire_incident_set_action (self, "action-code");
  ceasefire_incident_set_agents (self, two_strings);
  ceasefire_incident_set_agents_any (self, TRUE);
  ceasefire_incident_set_targets (self, two_strings);
  ceasefire_incident_set_means (self, two_strings);
  ceasefire_incident_set_quantities (self, quantities);
  ceasefire_incident_add_quantity (self, quantity);
  ceasefire_incident_set_recipients (self, two_strings);
  ceasefire_incident_set_place (self, "place-id");
  ceasefire_incident_set_moves_from (self, two_strings);
  ceasefire_incident_set_moves_to (self, two_strings);
  ceasefire_incident_set_when (self, date);
  ceasefire_incident_set_when_text (self, "when_text-text");
  ceasefire_incident_set_text (self, text);
  ceasefire_incident_set_count (self, 1);
  ceasefire_incident_set_fatalities (self, 1);
  ceasefire_incident_set_fatalities_low (self, 3);
  ceasefire_incident_set_fatalities_high (self, 3);
  ceasefire_incident_set_injured (self, 1);
  ceasefire_incident_set_injured_low (self, 3);
  ceasefire_incident_set_injured_high (self, 3);
  ceasefire_incident_set_omits (self, "omits-id");
  ceasefire_incident_set_part_of (self, "part_of-id");
  ceasefire_incident_set_same_event (self, "same_event-id");

  assert_string_equal (ceasefire_incident_get_action (self), "action-code");
  assert_true (g_strv_equal (ceasefire_incident_get_agents (self), two_strings));
  assert_true (ceasefire_incident_get_agents_any (self));
  assert_true (g_strv_equal (ceasefire_incident_get_targets (self), two_strings));
  assert_true (g_strv_equal (ceasefire_incident_get_means (self), two_strings));
  assert_ptr_equal (ceasefire_incident_get_quantities (self)[1], quantity);
  assert_null (ceasefire_incident_get_quantities (self)[2]);
  assert_true (g_strv_equal (ceasefire_incident_get_recipients (self), two_strings));
  assert_string_equal (ceasefire_incident_get_place (self), "place-id");
  assert_true (g_strv_equal (ceasefire_incident_get_moves_from (self), two_strings));
  assert_true (g_strv_equal (ceasefire_incident_get_moves_to (self), two_strings));
  assert_true (ceasefire_date_equal (ceasefire_incident_get_when (self), date));
  assert_string_equal (ceasefire_incident_get_when_text (self), "when_text-text");
  assert_true (ceasefire_text_equal (ceasefire_incident_get_text (self), text));
  assert_int_equal (ceasefire_incident_get_count (self), 1);
  assert_int_equal (ceasefire_incident_get_fatalities (self), 1);
  assert_int_equal (ceasefire_incident_get_fatalities_low (self), 3);
  assert_int_equal (ceasefire_incident_get_fatalities_high (self), 3);
  assert_int_equal (ceasefire_incident_get_injured (self), 1);
  assert_int_equal (ceasefire_incident_get_injured_low (self), 3);
  assert_int_equal (ceasefire_incident_get_injured_high (self), 3);
  assert_string_equal (ceasefire_incident_get_omits (self), "omits-id");
  assert_string_equal (ceasefire_incident_get_part_of (self), "part_of-id");
  assert_string_equal (ceasefire_incident_get_same_event (self), "same_event-id");
  assert_record_json (self,
                      "{\"type\":\"incident\",\"id\":\"self\",\"action\":\"action-code\""
                      ",\"agents\":[\"one\",\"two\"],\"agents_any\":true,\"targets\":[\"one\""
                      ",\"two\"],\"means\":[\"one\",\"two\"]"
                      ",\"quantities\":[{\"unit\":\"unit\"},{\"unit\":\"unit\"}]"
                      ",\"recipients\":[\"one\",\"two\"],\"place\":\"place-id\""
                      ",\"moves_from\":[\"one\",\"two\"],\"moves_to\":[\"one\",\"two\"]"
                      ",\"when\":\"2016-09\",\"when_text\":\"when_text-text\",\"text\":\"words\""
                      ",\"count\":1,\"fatalities\":1,\"fatalities_low\":3,\"fatalities_high\":3"
                      ",\"injured\":1,\"injured_low\":3,\"injured_high\":3,\"omits\":\"omits-id\""
                      ",\"part_of\":\"part_of-id\",\"same_event\":\"same_event-id\"}");
}

static void
every_member_of_a_coverage_is_set_and_read (void **state)
{
  g_autoptr (CeasefireCoverage) self = ceasefire_coverage_new ("self", NULL);
  g_autoptr (CeasefireDate) date = ceasefire_date_new ("2016-09", NULL);

  (void) state;
  ceasefire_coverage_set_by (self, "by-id");
  ceasefire_coverage_set_clauses (self, two_strings);
  ceasefire_coverage_set_place (self, "place-id");
  ceasefire_coverage_set_during (self, date);
  ceasefire_coverage_set_reported (self, date);
  ceasefire_coverage_set_complete (self, TRUE);

  assert_string_equal (ceasefire_coverage_get_by (self), "by-id");
  assert_true (g_strv_equal (ceasefire_coverage_get_clauses (self), two_strings));
  assert_string_equal (ceasefire_coverage_get_place (self), "place-id");
  assert_true (ceasefire_date_equal (ceasefire_coverage_get_during (self), date));
  assert_true (ceasefire_date_equal (ceasefire_coverage_get_reported (self), date));
  assert_true (ceasefire_coverage_get_complete (self));
  assert_record_json (self,
                      "{\"type\":\"coverage\",\"id\":\"self\",\"by\":\"by-id\",\"clauses\":[\"one\""
                      ",\"two\"],\"place\":\"place-id\",\"during\":\"2016-09\""
                      ",\"reported\":\"2016-09\",\"complete\":true}");
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (every_member_of_an_actor_is_set_and_read),
    cmocka_unit_test (every_member_of_a_place_is_set_and_read),
    cmocka_unit_test (every_member_of_a_document_is_set_and_read),
    cmocka_unit_test (every_member_of_a_meeting_is_set_and_read),
    cmocka_unit_test (every_part_of_a_statement_that_says_who_said_it_is_set_and_read),
    cmocka_unit_test (every_part_of_a_statement_that_says_what_of_is_set_and_read),
    cmocka_unit_test (every_part_of_an_agreement_that_says_between_whom_is_set_and_read),
    cmocka_unit_test (every_part_of_an_agreement_that_says_what_follows_is_set_and_read),
    cmocka_unit_test (every_part_of_a_clause_that_says_who_and_what_is_set_and_read),
    cmocka_unit_test (every_part_of_a_clause_that_says_when_and_unless_is_set_and_read),
    cmocka_unit_test (every_member_of_an_incident_is_set_and_read),
    cmocka_unit_test (every_member_of_a_coverage_is_set_and_read),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
