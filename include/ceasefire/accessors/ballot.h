/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-ballot.h>

G_BEGIN_DECLS

/**
 * ceasefire_ballot_new:
 * @voter: the actor that voted, or that could have
 * @option: how the actor voted, such as yes or abstain
 * @error: where an error goes
 *
 * Makes a ballot with the members that are required, and no others.
 *
 * Returns: (transfer full): the new value; without one, @error is %CEASEFIRE_ERROR_VALUE, since
 *   @voter cannot be an id or @option has no such value
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireBallot *ceasefire_ballot_new (const char *voter, CeasefireVoteOption option,
                                       GError **error);

/**
 * ceasefire_ballot_ref:
 * @self: a ballot
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireBallot *ceasefire_ballot_ref (CeasefireBallot *self);

/**
 * ceasefire_ballot_copy:
 * @self: a ballot
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new ballot
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireBallot *ceasefire_ballot_copy (const CeasefireBallot *self);

/**
 * ceasefire_ballot_unref:
 * @self: (transfer full): a ballot
 *
 * Lets go of a reference.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_ballot_unref (CeasefireBallot *self);

/**
 * ceasefire_ballot_equal:
 * @a: a ballot
 * @b: a ballot
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_ballot_equal (const CeasefireBallot *a, const CeasefireBallot *b);

/**
 * ceasefire_ballot_has:
 * @self: a ballot
 * @member: the name of a member in the format
 *
 * Tells whether a member is set, be it known to this version or not.
 *
 * Returns: whether it is set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_ballot_has (const CeasefireBallot *self, const char *member);

/**
 * ceasefire_ballot_list_members:
 * @self: a ballot
 *
 * Lists the members that are set, in the order of the format, then those that this version does not
 * know.
 *
 * Returns: (transfer full) (array zero-terminated=1): names
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char **ceasefire_ballot_list_members (const CeasefireBallot *self);

/**
 * ceasefire_ballot_dup_json:
 * @self: a ballot
 * @member: the name of a member in the format
 *
 * Gets a member, as ceasefire_record_dup_json() does.
 *
 * Returns: (transfer full) (nullable): JSON, or %NULL if the member is not set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_ballot_dup_json (const CeasefireBallot *self, const char *member);

/**
 * ceasefire_ballot_set_json:
 * @self: a ballot
 * @member: the name of a member in the format
 * @json: what it is to be, as it stands in a file
 * @error: where an error goes
 *
 * Sets a member, as ceasefire_record_set_json() does. It fails too for a value that can no longer
 * be changed.
 *
 * Returns: whether it was set; if not, @error is one of %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_ballot_set_json (CeasefireBallot *self, const char *member, const char *json,
                                    GError **error);

/**
 * ceasefire_ballot_set_extra:
 * @self: a ballot
 * @member: the name of a member
 * @json: (nullable): its JSON; %NULL to unset it
 * @error: where an error goes
 *
 * Sets a member that this version does not know, as ceasefire_record_set_extra() does.
 *
 * Returns: whether it was set; if not, @error is one of %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_ballot_set_extra (CeasefireBallot *self, const char *member, const char *json,
                                     GError **error);

/**
 * ceasefire_ballot_unset:
 * @self: a ballot that can still be changed
 * @member: the name of a member in the format
 *
 * Leaves a member unset, be it known to this version or not.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_ballot_unset (CeasefireBallot *self, const char *member);

/**
 * ceasefire_ballot_to_json:
 * @self: a ballot
 *
 * Writes all members in one line, as they stand in a file.
 *
 * Returns: (transfer full): JSON
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char *ceasefire_ballot_to_json (const CeasefireBallot *self);

/**
 * ceasefire_ballot_from_json:
 * @json: one JSON object, as it stands in a file
 * @error: where an error goes
 *
 * Reads a ballot as strictly as it is read in a dossier.
 *
 * Returns: (transfer full): a new ballot, which can be changed; if there is none, @error is one of
 *   %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireBallot *ceasefire_ballot_from_json (const char *json, GError **error);

/**
 * ceasefire_ballot_get_voter:
 * @self: a ballot
 *
 * Gets the actor that voted, or that could have.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): the id of an actor; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_ballot_get_voter (CeasefireBallot *self);

/**
 * ceasefire_ballot_set_voter:
 * @self: a ballot
 * @voter: (nullable) (transfer none): the id of an actor; it is copied; %NULL unsets the member
 *
 * Sets the actor that voted, or that could have.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_ballot_set_voter (CeasefireBallot *self, const char *voter);

/**
 * ceasefire_ballot_get_option:
 * @self: a ballot
 *
 * Gets how the actor voted, such as yes or abstain.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: the value, or %CEASEFIRE_VOTE_OPTION_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireVoteOption ceasefire_ballot_get_option (CeasefireBallot *self);

/**
 * ceasefire_ballot_set_option:
 * @self: a ballot
 * @option: the value, or %CEASEFIRE_VOTE_OPTION_UNSET to unset the member
 *
 * Sets how the actor voted, such as yes or abstain.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_ballot_set_option (CeasefireBallot *self, CeasefireVoteOption option);

/**
 * ceasefire_ballot_get_explanation:
 * @self: a ballot
 *
 * Gets the statement in which the actor explains why it voted so.
 *
 * Returns: (transfer none) (nullable): the id of a statement; %NULL if unset; valid until this
 *   member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_ballot_get_explanation (CeasefireBallot *self);

/**
 * ceasefire_ballot_set_explanation:
 * @self: a ballot
 * @explanation: (nullable) (transfer none): the id of a statement; it is copied; %NULL unsets the
 *   member
 *
 * Sets the statement in which the actor explains why it voted so.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_ballot_set_explanation (CeasefireBallot *self, const char *explanation);

/**
 * ceasefire_ballot_get_cast_by:
 * @self: a ballot
 *
 * Gets the actor that raised its hand for the voter, such as a representative.
 *
 * Returns: (transfer none) (nullable): the id of an actor; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_ballot_get_cast_by (CeasefireBallot *self);

/**
 * ceasefire_ballot_set_cast_by:
 * @self: a ballot
 * @cast_by: (nullable) (transfer none): the id of an actor; it is copied; %NULL unsets the member
 *
 * Sets the actor that raised its hand for the voter, such as a representative.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_ballot_set_cast_by (CeasefireBallot *self, const char *cast_by);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireBallot, ceasefire_ballot_unref)

G_END_DECLS
