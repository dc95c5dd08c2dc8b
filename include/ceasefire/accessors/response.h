/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-response.h>

G_BEGIN_DECLS

/**
 * ceasefire_response_new:
 * @to: the record of what is answered
 * @act: what the answer does, such as accept, accept-in-part or defer
 * @error: where an error goes
 *
 * Makes a response with the members that are required, and no others.
 *
 * Returns: (transfer full): the new value; without one, @error is %CEASEFIRE_ERROR_VALUE, since @to
 *   cannot be an id or @act cannot be a code
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireResponse *ceasefire_response_new (const char *to, const char *act, GError **error);

/**
 * ceasefire_response_ref:
 * @self: a response
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireResponse *ceasefire_response_ref (CeasefireResponse *self);

/**
 * ceasefire_response_copy:
 * @self: a response
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new response
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireResponse *ceasefire_response_copy (const CeasefireResponse *self);

/**
 * ceasefire_response_unref:
 * @self: (transfer full): a response
 *
 * Lets go of a reference.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_response_unref (CeasefireResponse *self);

/**
 * ceasefire_response_equal:
 * @a: a response
 * @b: a response
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_response_equal (const CeasefireResponse *a, const CeasefireResponse *b);

/**
 * ceasefire_response_has:
 * @self: a response
 * @member: the name of a member in the format
 *
 * Tells whether a member is set, be it known to this version or not.
 *
 * Returns: whether it is set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_response_has (const CeasefireResponse *self, const char *member);

/**
 * ceasefire_response_list_members:
 * @self: a response
 *
 * Lists the members that are set, in the order of the format, then those that this version does not
 * know.
 *
 * Returns: (transfer full) (array zero-terminated=1): names
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char **ceasefire_response_list_members (const CeasefireResponse *self);

/**
 * ceasefire_response_dup_json:
 * @self: a response
 * @member: the name of a member in the format
 *
 * Gets a member, as ceasefire_record_dup_json() does.
 *
 * Returns: (transfer full) (nullable): JSON, or %NULL if the member is not set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_response_dup_json (const CeasefireResponse *self, const char *member);

/**
 * ceasefire_response_set_json:
 * @self: a response
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
gboolean ceasefire_response_set_json (CeasefireResponse *self, const char *member, const char *json,
                                      GError **error);

/**
 * ceasefire_response_set_extra:
 * @self: a response
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
gboolean ceasefire_response_set_extra (CeasefireResponse *self, const char *member,
                                       const char *json, GError **error);

/**
 * ceasefire_response_unset:
 * @self: a response that can still be changed
 * @member: the name of a member in the format
 *
 * Leaves a member unset, be it known to this version or not.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_response_unset (CeasefireResponse *self, const char *member);

/**
 * ceasefire_response_to_json:
 * @self: a response
 *
 * Writes all members in one line, as they stand in a file.
 *
 * Returns: (transfer full): JSON
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char *ceasefire_response_to_json (const CeasefireResponse *self);

/**
 * ceasefire_response_from_json:
 * @json: one JSON object, as it stands in a file
 * @error: where an error goes
 *
 * Reads a response as strictly as it is read in a dossier.
 *
 * Returns: (transfer full): a new response, which can be changed; if there is none, @error is one
 *   of %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireResponse *ceasefire_response_from_json (const char *json, GError **error);

/**
 * ceasefire_response_get_to:
 * @self: a response
 *
 * Gets the record of what is answered.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): the id of a statement, a clause, an agreement or a vote;
 *   %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_response_get_to (CeasefireResponse *self);

/**
 * ceasefire_response_set_to:
 * @self: a response
 * @to: (nullable) (transfer none): the id of a statement, a clause, an agreement or a vote; it is
 *   copied; %NULL unsets the member
 *
 * Sets the record of what is answered.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_response_set_to (CeasefireResponse *self, const char *to);

/**
 * ceasefire_response_get_act:
 * @self: a response
 *
 * Gets what the answer does, such as accept, accept-in-part or defer.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): a code of the vocabulary `speech-act`, or one added to it;
 *   %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_response_get_act (CeasefireResponse *self);

/**
 * ceasefire_response_set_act:
 * @self: a response
 * @act: (nullable) (transfer none): a code of the vocabulary `speech-act`, or one added to it; it
 *   is copied; %NULL unsets the member
 *
 * Sets what the answer does, such as accept, accept-in-part or defer.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_response_set_act (CeasefireResponse *self, const char *act);

/**
 * ceasefire_response_get_counter:
 * @self: a response
 *
 * Gets the record of what is offered in its place.
 *
 * Returns: (transfer none) (nullable): the id of a record of any type; %NULL if unset; valid until
 *   this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_response_get_counter (CeasefireResponse *self);

/**
 * ceasefire_response_set_counter:
 * @self: a response
 * @counter: (nullable) (transfer none): the id of a record of any type; it is copied; %NULL unsets
 *   the member
 *
 * Sets the record of what is offered in its place.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_response_set_counter (CeasefireResponse *self, const char *counter);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireResponse, ceasefire_response_unref)

G_END_DECLS
