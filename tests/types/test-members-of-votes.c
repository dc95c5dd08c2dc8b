/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/members.h"

#include <ceasefire/ceasefire-inquiry.h>
#include <ceasefire/ceasefire-vote.h>

static const char *const two_strings[] = { "one", "two", NULL };

static void
every_member_of_a_vote_is_set_and_read (void **state)
{
  g_autoptr (CeasefireVote) self = ceasefire_vote_new ("self", NULL);
  g_autoptr (CeasefireText) text = ceasefire_text_new ("words");
  g_autoptr (CeasefireDate) date = ceasefire_date_new ("2016-09", NULL);
  g_autoptr (CeasefireShare) count = ceasefire_share_new (CEASEFIRE_VOTE_OPTION_YES, 1);
  CeasefireShare *counts[] = { count, NULL };
  g_autoptr (CeasefireBallot) vote
    = ceasefire_ballot_new ("voter", CEASEFIRE_VOTE_OPTION_YES, NULL);
  CeasefireBallot *votes[] = { vote, NULL };

  (void) state;
  ceasefire_vote_set_motion (self, "motion-id");
  ceasefire_vote_set_title (self, text);
  ceasefire_vote_set_meeting (self, "meeting-id");
  ceasefire_vote_set_organization (self, "organization-id");
  ceasefire_vote_set_when (self, date);
  ceasefire_vote_set_requirement (self, "requirement-code");
  ceasefire_vote_set_required (self, 3);
  ceasefire_vote_set_electorate (self, 3);
  ceasefire_vote_set_quorum (self, 3);
  ceasefire_vote_set_result (self, CEASEFIRE_VOTE_RESULT_UNKNOWN);
  ceasefire_vote_set_sponsors (self, two_strings);
  ceasefire_vote_set_counts (self, counts);
  ceasefire_vote_add_count (self, count);
  ceasefire_vote_set_votes (self, votes);
  ceasefire_vote_add_vote (self, vote);

  assert_string_equal (ceasefire_vote_get_motion (self), "motion-id");
  assert_true (ceasefire_text_equal (ceasefire_vote_get_title (self), text));
  assert_string_equal (ceasefire_vote_get_meeting (self), "meeting-id");
  assert_string_equal (ceasefire_vote_get_organization (self), "organization-id");
  assert_true (ceasefire_date_equal (ceasefire_vote_get_when (self), date));
  assert_string_equal (ceasefire_vote_get_requirement (self), "requirement-code");
  assert_int_equal (ceasefire_vote_get_required (self), 3);
  assert_int_equal (ceasefire_vote_get_electorate (self), 3);
  assert_int_equal (ceasefire_vote_get_quorum (self), 3);
  assert_int_equal (ceasefire_vote_get_result (self), CEASEFIRE_VOTE_RESULT_UNKNOWN);
  assert_true (g_strv_equal (ceasefire_vote_get_sponsors (self), two_strings));
  assert_ptr_equal (ceasefire_vote_get_counts (self)[1], count);
  assert_null (ceasefire_vote_get_counts (self)[2]);
  assert_ptr_equal (ceasefire_vote_get_votes (self)[1], vote);
  assert_null (ceasefire_vote_get_votes (self)[2]);
  assert_record_json (self, "{\"type\":\"vote\",\"id\":\"self\",\"motion\":\"motion-id\""
                            ",\"title\":\"words\",\"meeting\":\"meeting-id\""
                            ",\"organization\":\"organization-id\",\"when\":\"2016-09\""
                            ",\"requirement\":\"requirement-code\",\"required\":3,\"electorate\":3"
                            ",\"quorum\":3,\"result\":\"unknown\",\"sponsors\":[\"one\",\"two\"]"
                            ",\"counts\":[{\"option\":\"yes\",\"value\":1},{\"option\":\"yes\""
                            ",\"value\":1}],\"votes\":[{\"voter\":\"voter\""
                            ",\"option\":\"yes\"},{\"voter\":\"voter\",\"option\":\"yes\"}]}");
}

static void
every_member_of_a_ballot_is_set_and_read (void **state)
{
  g_autoptr (CeasefireBallot) self
    = ceasefire_ballot_new ("voter", CEASEFIRE_VOTE_OPTION_YES, NULL);
  g_autoptr (CeasefireBallot) copy = NULL;

  (void) state;
  ceasefire_ballot_set_voter (self, "voter-id");
  ceasefire_ballot_set_option (self, CEASEFIRE_VOTE_OPTION_UNKNOWN);
  ceasefire_ballot_set_explanation (self, "explanation-id");
  ceasefire_ballot_set_cast_by (self, "cast_by-id");

  assert_string_equal (ceasefire_ballot_get_voter (self), "voter-id");
  assert_int_equal (ceasefire_ballot_get_option (self), CEASEFIRE_VOTE_OPTION_UNKNOWN);
  assert_string_equal (ceasefire_ballot_get_explanation (self), "explanation-id");
  assert_string_equal (ceasefire_ballot_get_cast_by (self), "cast_by-id");
  ceasefire_ballot_unref (ceasefire_ballot_ref (self));
  copy = ceasefire_ballot_copy (self);
  assert_true (ceasefire_ballot_equal (copy, self));
  assert_value_json (self, "{\"voter\":\"voter-id\",\"option\":\"unknown\""
                           ",\"explanation\":\"explanation-id\",\"cast_by\":\"cast_by-id\"}");
}

static void
every_member_of_a_share_is_set_and_read (void **state)
{
  g_autoptr (CeasefireShare) self = ceasefire_share_new (CEASEFIRE_VOTE_OPTION_YES, 1);
  g_autoptr (CeasefireShare) copy = NULL;

  (void) state;
  ceasefire_share_set_option (self, CEASEFIRE_VOTE_OPTION_UNKNOWN);
  ceasefire_share_set_value (self, 3);

  assert_int_equal (ceasefire_share_get_option (self), CEASEFIRE_VOTE_OPTION_UNKNOWN);
  assert_int_equal (ceasefire_share_get_value (self), 3);
  ceasefire_share_unref (ceasefire_share_ref (self));
  copy = ceasefire_share_copy (self);
  assert_true (ceasefire_share_equal (copy, self));
  assert_value_json (self, "{\"option\":\"unknown\",\"value\":3}");
}

static void
every_member_of_an_inquiry_is_set_and_read (void **state)
{
  g_autoptr (CeasefireInquiry) self = ceasefire_inquiry_new ("self", NULL);
  g_autoptr (CeasefireDate) date = ceasefire_date_new ("2016-09", NULL);

  (void) state;
  ceasefire_inquiry_set_about (self, two_strings);
  ceasefire_inquiry_set_by (self, "by-id");
  ceasefire_inquiry_set_stage (self, CEASEFIRE_INQUIRY_STAGE_REFERRED);
  ceasefire_inquiry_set_outcome (self, CEASEFIRE_INQUIRY_OUTCOME_WITHDRAWN);
  ceasefire_inquiry_set_opened (self, date);
  ceasefire_inquiry_set_closed (self, date);
  ceasefire_inquiry_set_report (self, "report-id");
  ceasefire_inquiry_set_decision (self, "decision-id");
  ceasefire_inquiry_set_referred_to (self, "referred_to-id");

  assert_true (g_strv_equal (ceasefire_inquiry_get_about (self), two_strings));
  assert_string_equal (ceasefire_inquiry_get_by (self), "by-id");
  assert_int_equal (ceasefire_inquiry_get_stage (self), CEASEFIRE_INQUIRY_STAGE_REFERRED);
  assert_int_equal (ceasefire_inquiry_get_outcome (self), CEASEFIRE_INQUIRY_OUTCOME_WITHDRAWN);
  assert_true (ceasefire_date_equal (ceasefire_inquiry_get_opened (self), date));
  assert_true (ceasefire_date_equal (ceasefire_inquiry_get_closed (self), date));
  assert_string_equal (ceasefire_inquiry_get_report (self), "report-id");
  assert_string_equal (ceasefire_inquiry_get_decision (self), "decision-id");
  assert_string_equal (ceasefire_inquiry_get_referred_to (self), "referred_to-id");
  assert_record_json (self,
                      "{\"type\":\"inquiry\",\"id\":\"self\",\"about\":[\"one\",\"two\"]"
                      ",\"by\":\"by-id\",\"stage\":\"referred\",\"outcome\":\"withdrawn\""
                      ",\"opened\":\"2016-09\",\"closed\":\"2016-09\",\"report\":\"report-id\""
                      ",\"decision\":\"decision-id\",\"referred_to\":\"referred_to-id\"}");
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (every_member_of_a_vote_is_set_and_read),
    cmocka_unit_test (every_member_of_a_ballot_is_set_and_read),
    cmocka_unit_test (every_member_of_a_share_is_set_and_read),
    cmocka_unit_test (every_member_of_an_inquiry_is_set_and_read),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
