/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-vote.h>

#include "types/types.h"

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireVoteResult, ceasefire_vote_result,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOTE_RESULT_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOTE_RESULT_ADOPTED, "adopted"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOTE_RESULT_NOT_ADOPTED, "not-adopted"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOTE_RESULT_VETOED, "vetoed"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOTE_RESULT_DEFERRED, "deferred"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOTE_RESULT_UNKNOWN, "unknown"))
/* clang-format on */

static const CeasefireField vote_fields[] = {
  CEASEFIRE_REF (motion, .required = TRUE, .refers_to = "agreement|statement|document|clause",
                 .blurb = "The agreement, clause or other record that was voted on."),
  CEASEFIRE_TEXT (title, .blurb = "The title by which the vote is known."),
  CEASEFIRE_REF (meeting, .refers_to = "meeting",
                 .blurb = "The meeting at which the vote was taken."),
  CEASEFIRE_REF (organization, .refers_to = "actor",
                 .blurb = "The body that voted, such as the Security Council."),
  CEASEFIRE_DATE (when, .blurb = "When the vote was taken."),
  CEASEFIRE_CODE (
    requirement, .bare = 2, .vocabulary = "voting-rule",
    .blurb
    = "The rule that decides whether the motion is adopted, such as consensus or two-thirds."),
  CEASEFIRE_INT (required, .minimum = 0, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "The number of votes in favour that the motion needs."),
  CEASEFIRE_INT (electorate, .minimum = 0, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "The number of those who may vote."),
  CEASEFIRE_INT (quorum, .minimum = 0, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "The number of members that must be there for the vote to count."),
  CEASEFIRE_ENUM (result, ceasefire_vote_result_get_type, .bare = 1,
                  .blurb = "What came of the vote, such as adopted or vetoed."),
  CEASEFIRE_REFS (sponsors, .refers_to = "actor",
                  .blurb = "The actors that brought the motion in."),
  CEASEFIRE_VALUES (counts, ceasefire_share_type,
                    .blurb = "How many voted for each option, as announced."),
  CEASEFIRE_VALUES (votes, ceasefire_ballot_type, .line = "ballot",
                    .blurb = "How each member voted."),
};

CeasefireType ceasefire_vote_type = CEASEFIRE_RECORD_TYPE (
  "vote", CeasefireVote, vote_fields, .blurb = "A vote of a body on a text or a proposal.");

#include "types/accessors/vote.inc"
