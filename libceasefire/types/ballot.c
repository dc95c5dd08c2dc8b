/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-ballot.h>

#include "types/types.h"

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireVoteOption, ceasefire_vote_option,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOTE_OPTION_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOTE_OPTION_YES, "yes"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOTE_OPTION_NO, "no"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOTE_OPTION_ABSTAIN, "abstain"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOTE_OPTION_ABSENT, "absent"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOTE_OPTION_NOT_PARTICIPATING, "not-participating"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOTE_OPTION_UNKNOWN, "unknown"))
/* clang-format on */

static const CeasefireField ballot_fields[] = {
  CEASEFIRE_REF (voter, .required = TRUE, .refers_to = "actor",
                 .blurb = "The actor that voted, or that could have."),
  CEASEFIRE_ENUM (option, ceasefire_vote_option_get_type, .bare = 1, .required = TRUE,
                  .blurb = "How the actor voted, such as yes or abstain."),
  CEASEFIRE_REF (explanation, .refers_to = "statement",
                 .blurb = "The statement in which the actor explains why it voted so."),
  CEASEFIRE_REF (
    cast_by, .refers_to = "actor",
    .blurb = "The actor that raised its hand for the voter, such as a representative."),
};

CeasefireType ceasefire_ballot_type = CEASEFIRE_VALUE_TYPE (
  "ballot", CeasefireBallot, ballot_fields, .blurb = "How one member of a body voted, and why.");

#include "types/accessors/ballot.inc"
