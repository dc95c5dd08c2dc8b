/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-policy.h>

G_BEGIN_DECLS

/**
 * ceasefire_policy_ref:
 * @self: a policy
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefirePolicy *ceasefire_policy_ref (CeasefirePolicy *self);

/**
 * ceasefire_policy_copy:
 * @self: a policy
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new policy
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefirePolicy *ceasefire_policy_copy (const CeasefirePolicy *self);

/**
 * ceasefire_policy_unref:
 * @self: (transfer full): a policy
 *
 * Lets go of a reference.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_policy_unref (CeasefirePolicy *self);

/**
 * ceasefire_policy_equal:
 * @a: a policy
 * @b: a policy
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_policy_equal (const CeasefirePolicy *a, const CeasefirePolicy *b);

/**
 * ceasefire_policy_has:
 * @self: a policy
 * @member: the name of a member in the format
 *
 * Tells whether a member is set, be it known to this version or not.
 *
 * Returns: whether it is set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_policy_has (const CeasefirePolicy *self, const char *member);

/**
 * ceasefire_policy_list_members:
 * @self: a policy
 *
 * Lists the members that are set, in the order of the format, then those that this version does not
 * know.
 *
 * Returns: (transfer full) (array zero-terminated=1): names
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char **ceasefire_policy_list_members (const CeasefirePolicy *self);

/**
 * ceasefire_policy_dup_json:
 * @self: a policy
 * @member: the name of a member in the format
 *
 * Gets a member, as ceasefire_record_dup_json() does.
 *
 * Returns: (transfer full) (nullable): JSON, or %NULL if the member is not set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_policy_dup_json (const CeasefirePolicy *self, const char *member);

/**
 * ceasefire_policy_set_json:
 * @self: a policy
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
gboolean ceasefire_policy_set_json (CeasefirePolicy *self, const char *member, const char *json,
                                    GError **error);

/**
 * ceasefire_policy_set_extra:
 * @self: a policy
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
gboolean ceasefire_policy_set_extra (CeasefirePolicy *self, const char *member, const char *json,
                                     GError **error);

/**
 * ceasefire_policy_unset:
 * @self: a policy that can still be changed
 * @member: the name of a member in the format
 *
 * Leaves a member unset, be it known to this version or not.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_policy_unset (CeasefirePolicy *self, const char *member);

/**
 * ceasefire_policy_to_json:
 * @self: a policy
 *
 * Writes all members in one line, as they stand in a file.
 *
 * Returns: (transfer full): JSON
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char *ceasefire_policy_to_json (const CeasefirePolicy *self);

/**
 * ceasefire_policy_from_json:
 * @json: one JSON object, as it stands in a file
 * @error: where an error goes
 *
 * Reads a policy as strictly as it is read in a dossier.
 *
 * Returns: (transfer full): a new policy, which can be changed; if there is none, @error is one of
 *   %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefirePolicy *ceasefire_policy_from_json (const char *json, GError **error);

/**
 * ceasefire_policy_get_name:
 * @self: a policy
 *
 * Gets the name by which findings quote the policy, such as P0.
 *
 * Returns: (transfer none) (nullable): a string; %NULL if unset; valid until this member is changed
 *   or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_policy_get_name (CeasefirePolicy *self);

/**
 * ceasefire_policy_set_name:
 * @self: a policy
 * @name: (nullable) (transfer none): a string; it is copied; %NULL unsets the member
 *
 * Sets the name by which findings quote the policy, such as P0.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_policy_set_name (CeasefirePolicy *self, const char *name);

/**
 * ceasefire_policy_get_corroboration:
 * @self: a policy
 *
 * Gets how many independent origins make what neutral sources say strong.
 *
 * Returns: a whole number, 1 or more, or 0 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gint64 ceasefire_policy_get_corroboration (CeasefirePolicy *self);

/**
 * ceasefire_policy_set_corroboration:
 * @self: a policy
 * @corroboration: a whole number, 1 or more, or 0 to unset the member
 *
 * Sets how many independent origins make what neutral sources say strong.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_policy_set_corroboration (CeasefirePolicy *self, gint64 corroboration);

/**
 * ceasefire_policy_get_reliability:
 * @self: a policy
 *
 * Gets the worst reliability that a strong source can have, by the Admiralty code A to F.
 *
 * Returns: the value, or %CEASEFIRE_RELIABILITY_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireReliability ceasefire_policy_get_reliability (CeasefirePolicy *self);

/**
 * ceasefire_policy_set_reliability:
 * @self: a policy
 * @reliability: the value, or %CEASEFIRE_RELIABILITY_UNSET to unset the member
 *
 * Sets the worst reliability that a strong source can have, by the Admiralty code A to F.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_policy_set_reliability (CeasefirePolicy *self, CeasefireReliability reliability);

/**
 * ceasefire_policy_get_credibility:
 * @self: a policy
 *
 * Gets the worst credibility that strong content can have, by the Admiralty code 1 to 6.
 *
 * Returns: a whole number from 1 to 6, or 0 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gint64 ceasefire_policy_get_credibility (CeasefirePolicy *self);

/**
 * ceasefire_policy_set_credibility:
 * @self: a policy
 * @credibility: a whole number from 1 to 6, or 0 to unset the member
 *
 * Sets the worst credibility that strong content can have, by the Admiralty code 1 to 6.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_policy_set_credibility (CeasefirePolicy *self, gint64 credibility);

/**
 * ceasefire_policy_get_void_reliability:
 * @self: a policy
 *
 * Gets the reliability of sources that count for nothing, by the Admiralty code A to F.
 *
 * Returns: the value, or %CEASEFIRE_RELIABILITY_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireReliability ceasefire_policy_get_void_reliability (CeasefirePolicy *self);

/**
 * ceasefire_policy_set_void_reliability:
 * @self: a policy
 * @void_reliability: the value, or %CEASEFIRE_RELIABILITY_UNSET to unset the member
 *
 * Sets the reliability of sources that count for nothing, by the Admiralty code A to F.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_policy_set_void_reliability (CeasefirePolicy *self,
                                            CeasefireReliability void_reliability);

/**
 * ceasefire_policy_get_void_credibility:
 * @self: a policy
 *
 * Gets the credibility of content that counts for nothing, by the Admiralty code 1 to 6.
 *
 * Returns: a whole number from 1 to 6, or 0 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gint64 ceasefire_policy_get_void_credibility (CeasefirePolicy *self);

/**
 * ceasefire_policy_set_void_credibility:
 * @self: a policy
 * @void_credibility: a whole number from 1 to 6, or 0 to unset the member
 *
 * Sets the credibility of content that counts for nothing, by the Admiralty code 1 to 6.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_policy_set_void_credibility (CeasefirePolicy *self, gint64 void_credibility);

/**
 * ceasefire_policy_get_tolerance:
 * @self: a policy
 *
 * Gets the part by which an approximate number may be wrong, such as 0.1 for a tenth; unset means
 * none.
 *
 * Returns: a number from 0 to 1, or NaN if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 double ceasefire_policy_get_tolerance (CeasefirePolicy *self);

/**
 * ceasefire_policy_set_tolerance:
 * @self: a policy
 * @tolerance: a number from 0 to 1, or NaN to unset the member
 *
 * Sets the part by which an approximate number may be wrong, such as 0.1 for a tenth; unset means
 * none.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_policy_set_tolerance (CeasefirePolicy *self, double tolerance);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefirePolicy, ceasefire_policy_unref)

G_END_DECLS
