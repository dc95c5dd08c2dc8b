/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-vote.h>

G_BEGIN_DECLS

/**
 * ceasefire_vote_new:
 * @id: the id, as ceasefire_id_is_valid() allows
 * @error: where an error goes
 *
 * Makes a vote of which only the id is said.
 *
 * Returns: (transfer full): the new record; without one, @error is %CEASEFIRE_ERROR_VALUE, since
 *   @id cannot be an id
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireVote *ceasefire_vote_new (const char *id, GError **error);

/**
 * ceasefire_vote_get_motion:
 * @self: a vote
 *
 * Gets the agreement, clause or other record that was voted on.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): the id of an agreement, a statement, a document or a clause;
 *   %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_vote_get_motion (CeasefireVote *self);

/**
 * ceasefire_vote_set_motion:
 * @self: a vote
 * @motion: (nullable) (transfer none): the id of an agreement, a statement, a document or a clause;
 *   it is copied; %NULL unsets the member
 *
 * Sets the agreement, clause or other record that was voted on.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_vote_set_motion (CeasefireVote *self, const char *motion);

/**
 * ceasefire_vote_get_title:
 * @self: a vote
 *
 * Gets the title by which the vote is known.
 *
 * Returns: (transfer none) (nullable): a text in one or more languages; %NULL if unset; valid until
 *   this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireText *ceasefire_vote_get_title (CeasefireVote *self);

/**
 * ceasefire_vote_set_title:
 * @self: a vote
 * @title: (nullable) (transfer none): a text in one or more languages; @self takes a reference to
 *   it; %NULL unsets the member
 *
 * Sets the title by which the vote is known.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_vote_set_title (CeasefireVote *self, CeasefireText *title);

/**
 * ceasefire_vote_get_meeting:
 * @self: a vote
 *
 * Gets the meeting at which the vote was taken.
 *
 * Returns: (transfer none) (nullable): the id of a meeting; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_vote_get_meeting (CeasefireVote *self);

/**
 * ceasefire_vote_set_meeting:
 * @self: a vote
 * @meeting: (nullable) (transfer none): the id of a meeting; it is copied; %NULL unsets the member
 *
 * Sets the meeting at which the vote was taken.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_vote_set_meeting (CeasefireVote *self, const char *meeting);

/**
 * ceasefire_vote_get_organization:
 * @self: a vote
 *
 * Gets the body that voted, such as the Security Council.
 *
 * Returns: (transfer none) (nullable): the id of an actor; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_vote_get_organization (CeasefireVote *self);

/**
 * ceasefire_vote_set_organization:
 * @self: a vote
 * @organization: (nullable) (transfer none): the id of an actor; it is copied; %NULL unsets the
 *   member
 *
 * Sets the body that voted, such as the Security Council.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_vote_set_organization (CeasefireVote *self, const char *organization);

/**
 * ceasefire_vote_get_when:
 * @self: a vote
 *
 * Gets when the vote was taken.
 *
 * Returns: (transfer none) (nullable): an EDTF date; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireDate *ceasefire_vote_get_when (CeasefireVote *self);

/**
 * ceasefire_vote_set_when:
 * @self: a vote
 * @when: (nullable) (transfer none): an EDTF date; @self takes a reference to it; %NULL unsets the
 *   member
 *
 * Sets when the vote was taken.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_vote_set_when (CeasefireVote *self, CeasefireDate *when);

/**
 * ceasefire_vote_get_requirement:
 * @self: a vote
 *
 * Gets the rule that decides whether the motion is adopted, such as consensus or two-thirds.
 *
 * Returns: (transfer none) (nullable): a code of the vocabulary `voting-rule`, or one added to it;
 *   %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_vote_get_requirement (CeasefireVote *self);

/**
 * ceasefire_vote_set_requirement:
 * @self: a vote
 * @requirement: (nullable) (transfer none): a code of the vocabulary `voting-rule`, or one added to
 *   it; it is copied; %NULL unsets the member
 *
 * Sets the rule that decides whether the motion is adopted, such as consensus or two-thirds.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_vote_set_requirement (CeasefireVote *self, const char *requirement);

/**
 * ceasefire_vote_get_required:
 * @self: a vote
 *
 * Gets the number of votes in favour that the motion needs.
 *
 * Returns: a whole number, 0 or more, or -1 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gint64 ceasefire_vote_get_required (CeasefireVote *self);

/**
 * ceasefire_vote_set_required:
 * @self: a vote
 * @required: a whole number, 0 or more, or -1 to unset the member
 *
 * Sets the number of votes in favour that the motion needs.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_vote_set_required (CeasefireVote *self, gint64 required);

/**
 * ceasefire_vote_get_electorate:
 * @self: a vote
 *
 * Gets the number of those who may vote.
 *
 * Returns: a whole number, 0 or more, or -1 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gint64 ceasefire_vote_get_electorate (CeasefireVote *self);

/**
 * ceasefire_vote_set_electorate:
 * @self: a vote
 * @electorate: a whole number, 0 or more, or -1 to unset the member
 *
 * Sets the number of those who may vote.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_vote_set_electorate (CeasefireVote *self, gint64 electorate);

/**
 * ceasefire_vote_get_quorum:
 * @self: a vote
 *
 * Gets the number of members that must be there for the vote to count.
 *
 * Returns: a whole number, 0 or more, or -1 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gint64 ceasefire_vote_get_quorum (CeasefireVote *self);

/**
 * ceasefire_vote_set_quorum:
 * @self: a vote
 * @quorum: a whole number, 0 or more, or -1 to unset the member
 *
 * Sets the number of members that must be there for the vote to count.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_vote_set_quorum (CeasefireVote *self, gint64 quorum);

/**
 * ceasefire_vote_get_result:
 * @self: a vote
 *
 * Gets what came of the vote, such as adopted or vetoed.
 *
 * Returns: the value, or %CEASEFIRE_VOTE_RESULT_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireVoteResult ceasefire_vote_get_result (CeasefireVote *self);

/**
 * ceasefire_vote_set_result:
 * @self: a vote
 * @result: the value, or %CEASEFIRE_VOTE_RESULT_UNSET to unset the member
 *
 * Sets what came of the vote, such as adopted or vetoed.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_vote_set_result (CeasefireVote *self, CeasefireVoteResult result);

/**
 * ceasefire_vote_get_sponsors:
 * @self: a vote
 *
 * Gets the actors that brought the motion in.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of actors; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *const *ceasefire_vote_get_sponsors (CeasefireVote *self);

/**
 * ceasefire_vote_set_sponsors:
 * @self: a vote
 * @sponsors: (nullable) (transfer none) (array zero-terminated=1): the ids of actors; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the actors that brought the motion in.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_vote_set_sponsors (CeasefireVote *self, const char *const *sponsors);

/**
 * ceasefire_vote_get_counts:
 * @self: a vote
 *
 * Gets how many voted for each option, as announced.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of #CeasefireShare; %NULL
 *   if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireShare *const *ceasefire_vote_get_counts (CeasefireVote *self);

/**
 * ceasefire_vote_set_counts: (skip)
 * @self: a vote
 * @counts: (nullable) (transfer none) (array zero-terminated=1): a list of #CeasefireShare; @self
 *   takes references to them, and they can no longer be changed; %NULL or an empty list unsets the
 *   member
 *
 * Sets how many voted for each option, as announced.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_vote_set_counts (CeasefireVote *self, CeasefireShare *const *counts);

/**
 * ceasefire_vote_add_count:
 * @self: a vote
 * @count: (transfer none): a share; @self takes a reference to it, and it can no longer be changed
 *
 * Adds a share to the end of the list of ceasefire_vote_get_counts(); what that returned before is
 * no longer valid.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_vote_add_count (CeasefireVote *self, CeasefireShare *count);

/**
 * ceasefire_vote_get_votes:
 * @self: a vote
 *
 * Gets how each member voted.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of #CeasefireBallot; %NULL
 *   if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireBallot *const *ceasefire_vote_get_votes (CeasefireVote *self);

/**
 * ceasefire_vote_set_votes: (skip)
 * @self: a vote
 * @votes: (nullable) (transfer none) (array zero-terminated=1): a list of #CeasefireBallot; @self
 *   takes references to them, and they can no longer be changed; %NULL or an empty list unsets the
 *   member
 *
 * Sets how each member voted.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_vote_set_votes (CeasefireVote *self, CeasefireBallot *const *votes);

/**
 * ceasefire_vote_add_vote:
 * @self: a vote
 * @vote: (transfer none): a ballot; @self takes a reference to it, and it can no longer be changed
 *
 * Adds a ballot to the end of the list of ceasefire_vote_get_votes(); what that returned before is
 * no longer valid.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_vote_add_vote (CeasefireVote *self, CeasefireBallot *vote);

G_END_DECLS
