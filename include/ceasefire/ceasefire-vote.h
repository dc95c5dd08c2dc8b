/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-ballot.h>
#include <ceasefire/ceasefire-date.h>
#include <ceasefire/ceasefire-record.h>
#include <ceasefire/ceasefire-share.h>
#include <ceasefire/ceasefire-text.h>

G_BEGIN_DECLS

/**
 * CeasefireVoteResult:
 * @CEASEFIRE_VOTE_RESULT_UNSET: Not said.
 * @CEASEFIRE_VOTE_RESULT_ADOPTED: What was voted on was adopted.
 * @CEASEFIRE_VOTE_RESULT_NOT_ADOPTED: It did not get the votes that it needed.
 * @CEASEFIRE_VOTE_RESULT_VETOED: It got them, and somebody with a veto voted against it.
 * @CEASEFIRE_VOTE_RESULT_DEFERRED: The vote was put off.
 * @CEASEFIRE_VOTE_RESULT_UNKNOWN: It is not known.
 *
 * What came of a vote.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_VOTE_RESULT_UNSET,
  CEASEFIRE_VOTE_RESULT_ADOPTED,
  CEASEFIRE_VOTE_RESULT_NOT_ADOPTED,
  CEASEFIRE_VOTE_RESULT_VETOED,
  CEASEFIRE_VOTE_RESULT_DEFERRED,
  CEASEFIRE_VOTE_RESULT_UNKNOWN,
} CeasefireVoteResult;

#define CEASEFIRE_TYPE_VOTE_RESULT (ceasefire_vote_result_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_vote_result_get_type (void) G_GNUC_CONST;

#define CEASEFIRE_TYPE_VOTE (ceasefire_vote_get_type ())

/**
 * CeasefireVote:
 *
 * A vote of a body on a text or a proposal.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CEASEFIRE_DECLARE_RECORD_TYPE (CeasefireVote, ceasefire_vote, VOTE)

G_END_DECLS

#include <ceasefire/accessors/vote.h>
