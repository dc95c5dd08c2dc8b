/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-quantity.h>

G_BEGIN_DECLS

/**
 * ceasefire_quantity_new:
 * @unit: what is counted or measured in, such as person, lorry or kilometre
 * @error: where an error goes
 *
 * Makes a quantity with the members that are required, and no others.
 *
 * Returns: (transfer full): the new value; without one, @error is %CEASEFIRE_ERROR_VALUE, since
 *   @unit cannot be a code
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireQuantity *ceasefire_quantity_new (const char *unit, GError **error);

/**
 * ceasefire_quantity_ref:
 * @self: a quantity
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireQuantity *ceasefire_quantity_ref (CeasefireQuantity *self);

/**
 * ceasefire_quantity_copy:
 * @self: a quantity
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new quantity
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireQuantity *ceasefire_quantity_copy (const CeasefireQuantity *self);

/**
 * ceasefire_quantity_unref:
 * @self: (transfer full): a quantity
 *
 * Lets go of a reference.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_quantity_unref (CeasefireQuantity *self);

/**
 * ceasefire_quantity_equal:
 * @a: a quantity
 * @b: a quantity
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_quantity_equal (const CeasefireQuantity *a, const CeasefireQuantity *b);

/**
 * ceasefire_quantity_has:
 * @self: a quantity
 * @member: the name of a member in the format
 *
 * Tells whether a member is set, be it known to this version or not.
 *
 * Returns: whether it is set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_quantity_has (const CeasefireQuantity *self, const char *member);

/**
 * ceasefire_quantity_list_members:
 * @self: a quantity
 *
 * Lists the members that are set, in the order of the format, then those that this version does not
 * know.
 *
 * Returns: (transfer full) (array zero-terminated=1): names
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char **ceasefire_quantity_list_members (const CeasefireQuantity *self);

/**
 * ceasefire_quantity_dup_json:
 * @self: a quantity
 * @member: the name of a member in the format
 *
 * Gets a member, as ceasefire_record_dup_json() does.
 *
 * Returns: (transfer full) (nullable): JSON, or %NULL if the member is not set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_quantity_dup_json (const CeasefireQuantity *self, const char *member);

/**
 * ceasefire_quantity_set_json:
 * @self: a quantity
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
gboolean ceasefire_quantity_set_json (CeasefireQuantity *self, const char *member, const char *json,
                                      GError **error);

/**
 * ceasefire_quantity_set_extra:
 * @self: a quantity
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
gboolean ceasefire_quantity_set_extra (CeasefireQuantity *self, const char *member,
                                       const char *json, GError **error);

/**
 * ceasefire_quantity_unset:
 * @self: a quantity that can still be changed
 * @member: the name of a member in the format
 *
 * Leaves a member unset, be it known to this version or not.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_quantity_unset (CeasefireQuantity *self, const char *member);

/**
 * ceasefire_quantity_to_json:
 * @self: a quantity
 *
 * Writes all members in one line, as they stand in a file.
 *
 * Returns: (transfer full): JSON
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char *ceasefire_quantity_to_json (const CeasefireQuantity *self);

/**
 * ceasefire_quantity_from_json:
 * @json: one JSON object, as it stands in a file
 * @error: where an error goes
 *
 * Reads a quantity as strictly as it is read in a dossier.
 *
 * Returns: (transfer full): a new quantity, which can be changed; if there is none, @error is one
 *   of %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireQuantity *ceasefire_quantity_from_json (const char *json, GError **error);

/**
 * ceasefire_quantity_get_exact:
 * @self: a quantity
 *
 * Gets the number itself, where one is told.
 *
 * Returns: a number from 0 to 1e+30, or NaN if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 double ceasefire_quantity_get_exact (CeasefireQuantity *self);

/**
 * ceasefire_quantity_set_exact:
 * @self: a quantity
 * @exact: a number from 0 to 1e+30, or NaN to unset the member
 *
 * Sets the number itself, where one is told.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_quantity_set_exact (CeasefireQuantity *self, double exact);

/**
 * ceasefire_quantity_get_at_least:
 * @self: a quantity
 *
 * Gets the lowest number that it may be, this one included.
 *
 * Returns: a number from 0 to 1e+30, or NaN if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 double ceasefire_quantity_get_at_least (CeasefireQuantity *self);

/**
 * ceasefire_quantity_set_at_least:
 * @self: a quantity
 * @at_least: a number from 0 to 1e+30, or NaN to unset the member
 *
 * Sets the lowest number that it may be, this one included.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_quantity_set_at_least (CeasefireQuantity *self, double at_least);

/**
 * ceasefire_quantity_get_at_most:
 * @self: a quantity
 *
 * Gets the highest number that it may be, this one included.
 *
 * Returns: a number from 0 to 1e+30, or NaN if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 double ceasefire_quantity_get_at_most (CeasefireQuantity *self);

/**
 * ceasefire_quantity_set_at_most:
 * @self: a quantity
 * @at_most: a number from 0 to 1e+30, or NaN to unset the member
 *
 * Sets the highest number that it may be, this one included.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_quantity_set_at_most (CeasefireQuantity *self, double at_most);

/**
 * ceasefire_quantity_get_approximate:
 * @self: a quantity
 *
 * Gets whether the number is only near the truth, as in about 90.
 *
 * Returns: %TRUE if so; %FALSE if not, or if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gboolean ceasefire_quantity_get_approximate (CeasefireQuantity *self);

/**
 * ceasefire_quantity_set_approximate:
 * @self: a quantity
 * @approximate: %TRUE if so; %FALSE if not, which is written, unlike a member that is unset
 *
 * Sets whether the number is only near the truth, as in about 90.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_quantity_set_approximate (CeasefireQuantity *self, gboolean approximate);

/**
 * ceasefire_quantity_get_unit:
 * @self: a quantity
 *
 * Gets what is counted or measured in, such as person, lorry or kilometre.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): a code of the vocabulary `unit`, or one added to it; %NULL
 *   if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_quantity_get_unit (CeasefireQuantity *self);

/**
 * ceasefire_quantity_set_unit:
 * @self: a quantity
 * @unit: (nullable) (transfer none): a code of the vocabulary `unit`, or one added to it; it is
 *   copied; %NULL unsets the member
 *
 * Sets what is counted or measured in, such as person, lorry or kilometre.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_quantity_set_unit (CeasefireQuantity *self, const char *unit);

/**
 * ceasefire_quantity_get_of:
 * @self: a quantity
 *
 * Gets what there is so much of, such as prisoner or fuel.
 *
 * Returns: (transfer none) (nullable): a code of the vocabulary `quantity-of`, or one added to it;
 *   %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_quantity_get_of (CeasefireQuantity *self);

/**
 * ceasefire_quantity_set_of:
 * @self: a quantity
 * @of: (nullable) (transfer none): a code of the vocabulary `quantity-of`, or one added to it; it
 *   is copied; %NULL unsets the member
 *
 * Sets what there is so much of, such as prisoner or fuel.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_quantity_set_of (CeasefireQuantity *self, const char *of);

/**
 * ceasefire_quantity_get_per:
 * @self: a quantity
 *
 * Gets the time in which there is so much each time, such as a day for 600 lorries a day.
 *
 * Returns: (transfer none) (nullable): an ISO 8601 duration; %NULL if unset; valid until this
 *   member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireDuration *ceasefire_quantity_get_per (CeasefireQuantity *self);

/**
 * ceasefire_quantity_set_per:
 * @self: a quantity
 * @per: (nullable) (transfer none): an ISO 8601 duration; @self takes a reference to it; %NULL
 *   unsets the member
 *
 * Sets the time in which there is so much each time, such as a day for 600 lorries a day.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_quantity_set_per (CeasefireQuantity *self, CeasefireDuration *per);

/**
 * ceasefire_quantity_get_text:
 * @self: a quantity
 *
 * Gets the words of the source for the amount.
 *
 * Returns: (transfer none) (nullable): a string; %NULL if unset; valid until this member is changed
 *   or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_quantity_get_text (CeasefireQuantity *self);

/**
 * ceasefire_quantity_set_text:
 * @self: a quantity
 * @text: (nullable) (transfer none): a string; it is copied; %NULL unsets the member
 *
 * Sets the words of the source for the amount.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_quantity_set_text (CeasefireQuantity *self, const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireQuantity, ceasefire_quantity_unref)

G_END_DECLS
