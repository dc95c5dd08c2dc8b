/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-amount.h>

G_BEGIN_DECLS

/**
 * ceasefire_amount_new:
 * @unit: what is counted or measured in, such as person, lorry or kilometre
 * @error: where an error goes
 *
 * Makes an amount with the members that are required, and no others.
 *
 * Returns: (transfer full): the new value; without one, @error is %CEASEFIRE_ERROR_VALUE, since
 *   @unit cannot be a code
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireAmount *ceasefire_amount_new (const char *unit, GError **error);

/**
 * ceasefire_amount_ref:
 * @self: an amount
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireAmount *ceasefire_amount_ref (CeasefireAmount *self);

/**
 * ceasefire_amount_copy:
 * @self: an amount
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new amount
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireAmount *ceasefire_amount_copy (const CeasefireAmount *self);

/**
 * ceasefire_amount_unref:
 * @self: (transfer full): an amount
 *
 * Lets go of a reference.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_amount_unref (CeasefireAmount *self);

/**
 * ceasefire_amount_equal:
 * @a: an amount
 * @b: an amount
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_amount_equal (const CeasefireAmount *a, const CeasefireAmount *b);

/**
 * ceasefire_amount_has:
 * @self: an amount
 * @member: the name of a member in the format
 *
 * Tells whether a member is set, be it known to this version or not.
 *
 * Returns: whether it is set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_amount_has (const CeasefireAmount *self, const char *member);

/**
 * ceasefire_amount_list_members:
 * @self: an amount
 *
 * Lists the members that are set, in the order of the format, then those that this version does not
 * know.
 *
 * Returns: (transfer full) (array zero-terminated=1): names
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char **ceasefire_amount_list_members (const CeasefireAmount *self);

/**
 * ceasefire_amount_dup_json:
 * @self: an amount
 * @member: the name of a member in the format
 *
 * Gets a member, as ceasefire_record_dup_json() does.
 *
 * Returns: (transfer full) (nullable): JSON, or %NULL if the member is not set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_amount_dup_json (const CeasefireAmount *self, const char *member);

/**
 * ceasefire_amount_set_json:
 * @self: an amount
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
gboolean ceasefire_amount_set_json (CeasefireAmount *self, const char *member, const char *json,
                                    GError **error);

/**
 * ceasefire_amount_set_extra:
 * @self: an amount
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
gboolean ceasefire_amount_set_extra (CeasefireAmount *self, const char *member, const char *json,
                                     GError **error);

/**
 * ceasefire_amount_unset:
 * @self: an amount that can still be changed
 * @member: the name of a member in the format
 *
 * Leaves a member unset, be it known to this version or not.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_amount_unset (CeasefireAmount *self, const char *member);

/**
 * ceasefire_amount_to_json:
 * @self: an amount
 *
 * Writes all members in one line, as they stand in a file.
 *
 * Returns: (transfer full): JSON
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char *ceasefire_amount_to_json (const CeasefireAmount *self);

/**
 * ceasefire_amount_from_json:
 * @json: one JSON object, as it stands in a file
 * @error: where an error goes
 *
 * Reads an amount as strictly as it is read in a dossier.
 *
 * Returns: (transfer full): a new amount, which can be changed; if there is none, @error is one of
 *   %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireAmount *ceasefire_amount_from_json (const char *json, GError **error);

/**
 * ceasefire_amount_get_unit:
 * @self: an amount
 *
 * Gets what is counted or measured in, such as person, lorry or kilometre.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): a code of the vocabulary `unit`, or one added to it; %NULL
 *   if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_amount_get_unit (CeasefireAmount *self);

/**
 * ceasefire_amount_set_unit:
 * @self: an amount
 * @unit: (nullable) (transfer none): a code of the vocabulary `unit`, or one added to it; it is
 *   copied; %NULL unsets the member
 *
 * Sets what is counted or measured in, such as person, lorry or kilometre.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_amount_set_unit (CeasefireAmount *self, const char *unit);

/**
 * ceasefire_amount_get_of:
 * @self: an amount
 *
 * Gets what there is so much of, such as prisoner or fuel.
 *
 * Returns: (transfer none) (nullable): a code of the vocabulary `quantity-of`, or one added to it;
 *   %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_amount_get_of (CeasefireAmount *self);

/**
 * ceasefire_amount_set_of:
 * @self: an amount
 * @of: (nullable) (transfer none): a code of the vocabulary `quantity-of`, or one added to it; it
 *   is copied; %NULL unsets the member
 *
 * Sets what there is so much of, such as prisoner or fuel.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_amount_set_of (CeasefireAmount *self, const char *of);

/**
 * ceasefire_amount_get_promised:
 * @self: an amount
 *
 * Gets the lowest number that the clause asks for.
 *
 * Returns: a number from 0 to 1e+30, or NaN if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 double ceasefire_amount_get_promised (CeasefireAmount *self);

/**
 * ceasefire_amount_set_promised:
 * @self: an amount
 * @promised: a number from 0 to 1e+30, or NaN to unset the member
 *
 * Sets the lowest number that the clause asks for.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_amount_set_promised (CeasefireAmount *self, double promised);

/**
 * ceasefire_amount_get_established_low:
 * @self: an amount
 *
 * Gets the lowest number that was done in time, on strong words.
 *
 * Returns: a number from 0 to 1e+30, or NaN if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 double ceasefire_amount_get_established_low (CeasefireAmount *self);

/**
 * ceasefire_amount_set_established_low:
 * @self: an amount
 * @established_low: a number from 0 to 1e+30, or NaN to unset the member
 *
 * Sets the lowest number that was done in time, on strong words.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_amount_set_established_low (CeasefireAmount *self, double established_low);

/**
 * ceasefire_amount_get_established_high:
 * @self: an amount
 *
 * Gets the highest number that was done in time, on strong words; unset means without bound.
 *
 * Returns: a number from 0 to 1e+30, or NaN if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 double ceasefire_amount_get_established_high (CeasefireAmount *self);

/**
 * ceasefire_amount_set_established_high:
 * @self: an amount
 * @established_high: a number from 0 to 1e+30, or NaN to unset the member
 *
 * Sets the highest number that was done in time, on strong words; unset means without bound.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_amount_set_established_high (CeasefireAmount *self, double established_high);

/**
 * ceasefire_amount_get_claimed_low:
 * @self: an amount
 *
 * Gets the lowest number that was done in time by undisputed claims, what is established included.
 *
 * Returns: a number from 0 to 1e+30, or NaN if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 double ceasefire_amount_get_claimed_low (CeasefireAmount *self);

/**
 * ceasefire_amount_set_claimed_low:
 * @self: an amount
 * @claimed_low: a number from 0 to 1e+30, or NaN to unset the member
 *
 * Sets the lowest number that was done in time by undisputed claims, what is established included.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_amount_set_claimed_low (CeasefireAmount *self, double claimed_low);

/**
 * ceasefire_amount_get_claimed_high:
 * @self: an amount
 *
 * Gets the highest number that was done in time by undisputed claims, what is established included;
 * unset means without bound.
 *
 * Returns: a number from 0 to 1e+30, or NaN if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 double ceasefire_amount_get_claimed_high (CeasefireAmount *self);

/**
 * ceasefire_amount_set_claimed_high:
 * @self: an amount
 * @claimed_high: a number from 0 to 1e+30, or NaN to unset the member
 *
 * Sets the highest number that was done in time by undisputed claims, what is established included;
 * unset means without bound.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_amount_set_claimed_high (CeasefireAmount *self, double claimed_high);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireAmount, ceasefire_amount_unref)

G_END_DECLS
