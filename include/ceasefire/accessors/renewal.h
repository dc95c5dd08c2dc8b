/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-renewal.h>

G_BEGIN_DECLS

/**
 * ceasefire_renewal_new:
 *
 * Makes a renewal of which nothing is said.
 *
 * Returns: (transfer full): the new value
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireRenewal *ceasefire_renewal_new (void);

/**
 * ceasefire_renewal_ref:
 * @self: a renewal
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireRenewal *ceasefire_renewal_ref (CeasefireRenewal *self);

/**
 * ceasefire_renewal_copy:
 * @self: a renewal
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new renewal
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireRenewal *ceasefire_renewal_copy (const CeasefireRenewal *self);

/**
 * ceasefire_renewal_unref:
 * @self: (transfer full): a renewal
 *
 * Lets go of a reference.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_renewal_unref (CeasefireRenewal *self);

/**
 * ceasefire_renewal_equal:
 * @a: a renewal
 * @b: a renewal
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_renewal_equal (const CeasefireRenewal *a, const CeasefireRenewal *b);

/**
 * ceasefire_renewal_has:
 * @self: a renewal
 * @member: the name of a member in the format
 *
 * Tells whether a member is set, be it known to this version or not.
 *
 * Returns: whether it is set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_renewal_has (const CeasefireRenewal *self, const char *member);

/**
 * ceasefire_renewal_list_members:
 * @self: a renewal
 *
 * Lists the members that are set, in the order of the format, then those that this version does not
 * know.
 *
 * Returns: (transfer full) (array zero-terminated=1): names
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char **ceasefire_renewal_list_members (const CeasefireRenewal *self);

/**
 * ceasefire_renewal_dup_json:
 * @self: a renewal
 * @member: the name of a member in the format
 *
 * Gets a member, as ceasefire_record_dup_json() does.
 *
 * Returns: (transfer full) (nullable): JSON, or %NULL if the member is not set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_renewal_dup_json (const CeasefireRenewal *self, const char *member);

/**
 * ceasefire_renewal_set_json:
 * @self: a renewal
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
gboolean ceasefire_renewal_set_json (CeasefireRenewal *self, const char *member, const char *json,
                                     GError **error);

/**
 * ceasefire_renewal_set_extra:
 * @self: a renewal
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
gboolean ceasefire_renewal_set_extra (CeasefireRenewal *self, const char *member, const char *json,
                                      GError **error);

/**
 * ceasefire_renewal_unset:
 * @self: a renewal that can still be changed
 * @member: the name of a member in the format
 *
 * Leaves a member unset, be it known to this version or not.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_renewal_unset (CeasefireRenewal *self, const char *member);

/**
 * ceasefire_renewal_to_json:
 * @self: a renewal
 *
 * Writes all members in one line, as they stand in a file.
 *
 * Returns: (transfer full): JSON
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char *ceasefire_renewal_to_json (const CeasefireRenewal *self);

/**
 * ceasefire_renewal_from_json:
 * @json: one JSON object, as it stands in a file
 * @error: where an error goes
 *
 * Reads a renewal as strictly as it is read in a dossier.
 *
 * Returns: (transfer full): a new renewal, which can be changed; if there is none, @error is one of
 *   %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireRenewal *ceasefire_renewal_from_json (const char *json, GError **error);

/**
 * ceasefire_renewal_get_every:
 * @self: a renewal
 *
 * Gets how long the agreement goes on each time that it renews itself.
 *
 * Returns: (transfer none) (nullable): an ISO 8601 duration; %NULL if unset; valid until this
 *   member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireDuration *ceasefire_renewal_get_every (CeasefireRenewal *self);

/**
 * ceasefire_renewal_set_every:
 * @self: a renewal
 * @every: (nullable) (transfer none): an ISO 8601 duration; @self takes a reference to it; %NULL
 *   unsets the member
 *
 * Sets how long the agreement goes on each time that it renews itself.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_renewal_set_every (CeasefireRenewal *self, CeasefireDuration *every);

/**
 * ceasefire_renewal_get_notice:
 * @self: a renewal
 *
 * Gets how long before the end somebody must say that it is not to go on.
 *
 * Returns: (transfer none) (nullable): an ISO 8601 duration; %NULL if unset; valid until this
 *   member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireDuration *ceasefire_renewal_get_notice (CeasefireRenewal *self);

/**
 * ceasefire_renewal_set_notice:
 * @self: a renewal
 * @notice: (nullable) (transfer none): an ISO 8601 duration; @self takes a reference to it; %NULL
 *   unsets the member
 *
 * Sets how long before the end somebody must say that it is not to go on.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_renewal_set_notice (CeasefireRenewal *self, CeasefireDuration *notice);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireRenewal, ceasefire_renewal_unref)

G_END_DECLS
