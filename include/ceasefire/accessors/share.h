/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-share.h>

G_BEGIN_DECLS

/**
 * ceasefire_share_ref:
 * @self: a share
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireShare *ceasefire_share_ref (CeasefireShare *self);

/**
 * ceasefire_share_copy:
 * @self: a share
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new share
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireShare *ceasefire_share_copy (const CeasefireShare *self);

/**
 * ceasefire_share_unref:
 * @self: (transfer full): a share
 *
 * Lets go of a reference.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_share_unref (CeasefireShare *self);

/**
 * ceasefire_share_equal:
 * @a: a share
 * @b: a share
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_share_equal (const CeasefireShare *a, const CeasefireShare *b);

/**
 * ceasefire_share_has:
 * @self: a share
 * @member: the name of a member in the format
 *
 * Tells whether a member is set, be it known to this version or not.
 *
 * Returns: whether it is set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_share_has (const CeasefireShare *self, const char *member);

/**
 * ceasefire_share_list_members:
 * @self: a share
 *
 * Lists the members that are set, in the order of the format, then those that this version does not
 * know.
 *
 * Returns: (transfer full) (array zero-terminated=1): names
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char **ceasefire_share_list_members (const CeasefireShare *self);

/**
 * ceasefire_share_dup_json:
 * @self: a share
 * @member: the name of a member in the format
 *
 * Gets a member, as ceasefire_record_dup_json() does.
 *
 * Returns: (transfer full) (nullable): JSON, or %NULL if the member is not set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_share_dup_json (const CeasefireShare *self, const char *member);

/**
 * ceasefire_share_set_json:
 * @self: a share
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
gboolean ceasefire_share_set_json (CeasefireShare *self, const char *member, const char *json,
                                   GError **error);

/**
 * ceasefire_share_set_extra:
 * @self: a share
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
gboolean ceasefire_share_set_extra (CeasefireShare *self, const char *member, const char *json,
                                    GError **error);

/**
 * ceasefire_share_unset:
 * @self: a share that can still be changed
 * @member: the name of a member in the format
 *
 * Leaves a member unset, be it known to this version or not.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_share_unset (CeasefireShare *self, const char *member);

/**
 * ceasefire_share_to_json:
 * @self: a share
 *
 * Writes all members in one line, as they stand in a file.
 *
 * Returns: (transfer full): JSON
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char *ceasefire_share_to_json (const CeasefireShare *self);

/**
 * ceasefire_share_from_json:
 * @json: one JSON object, as it stands in a file
 * @error: where an error goes
 *
 * Reads a share as strictly as it is read in a dossier.
 *
 * Returns: (transfer full): a new share, which can be changed; if there is none, @error is one of
 *   %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireShare *ceasefire_share_from_json (const char *json, GError **error);

/**
 * ceasefire_share_get_option:
 * @self: a share
 *
 * Gets how they voted, such as yes or abstain.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: the value, or %CEASEFIRE_VOTE_OPTION_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireVoteOption ceasefire_share_get_option (CeasefireShare *self);

/**
 * ceasefire_share_set_option:
 * @self: a share
 * @option: the value, or %CEASEFIRE_VOTE_OPTION_UNSET to unset the member
 *
 * Sets how they voted, such as yes or abstain.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_share_set_option (CeasefireShare *self, CeasefireVoteOption option);

/**
 * ceasefire_share_get_value:
 * @self: a share
 *
 * Gets the number of those who voted so.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: a whole number, 0 or more, or -1 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gint64 ceasefire_share_get_value (CeasefireShare *self);

/**
 * ceasefire_share_set_value:
 * @self: a share
 * @value: a whole number, 0 or more, or -1 to unset the member
 *
 * Sets the number of those who voted so.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_share_set_value (CeasefireShare *self, gint64 value);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireShare, ceasefire_share_unref)

G_END_DECLS
