/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-control.h>

G_BEGIN_DECLS

/**
 * ceasefire_control_new:
 * @by: the actor that held the place
 * @error: where an error goes
 *
 * Makes a control with the members that are required, and no others.
 *
 * Returns: (transfer full): the new value; without one, @error is %CEASEFIRE_ERROR_VALUE, since @by
 *   cannot be an id
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireControl *ceasefire_control_new (const char *by, GError **error);

/**
 * ceasefire_control_ref:
 * @self: a control
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireControl *ceasefire_control_ref (CeasefireControl *self);

/**
 * ceasefire_control_copy:
 * @self: a control
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new control
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireControl *ceasefire_control_copy (const CeasefireControl *self);

/**
 * ceasefire_control_unref:
 * @self: (transfer full): a control
 *
 * Lets go of a reference.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_control_unref (CeasefireControl *self);

/**
 * ceasefire_control_equal:
 * @a: a control
 * @b: a control
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_control_equal (const CeasefireControl *a, const CeasefireControl *b);

/**
 * ceasefire_control_has:
 * @self: a control
 * @member: the name of a member in the format
 *
 * Tells whether a member is set, be it known to this version or not.
 *
 * Returns: whether it is set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_control_has (const CeasefireControl *self, const char *member);

/**
 * ceasefire_control_list_members:
 * @self: a control
 *
 * Lists the members that are set, in the order of the format, then those that this version does not
 * know.
 *
 * Returns: (transfer full) (array zero-terminated=1): names
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char **ceasefire_control_list_members (const CeasefireControl *self);

/**
 * ceasefire_control_dup_json:
 * @self: a control
 * @member: the name of a member in the format
 *
 * Gets a member, as ceasefire_record_dup_json() does.
 *
 * Returns: (transfer full) (nullable): JSON, or %NULL if the member is not set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_control_dup_json (const CeasefireControl *self, const char *member);

/**
 * ceasefire_control_set_json:
 * @self: a control
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
gboolean ceasefire_control_set_json (CeasefireControl *self, const char *member, const char *json,
                                     GError **error);

/**
 * ceasefire_control_set_extra:
 * @self: a control
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
gboolean ceasefire_control_set_extra (CeasefireControl *self, const char *member, const char *json,
                                      GError **error);

/**
 * ceasefire_control_unset:
 * @self: a control that can still be changed
 * @member: the name of a member in the format
 *
 * Leaves a member unset, be it known to this version or not.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_control_unset (CeasefireControl *self, const char *member);

/**
 * ceasefire_control_to_json:
 * @self: a control
 *
 * Writes all members in one line, as they stand in a file.
 *
 * Returns: (transfer full): JSON
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char *ceasefire_control_to_json (const CeasefireControl *self);

/**
 * ceasefire_control_from_json:
 * @json: one JSON object, as it stands in a file
 * @error: where an error goes
 *
 * Reads a control as strictly as it is read in a dossier.
 *
 * Returns: (transfer full): a new control, which can be changed; if there is none, @error is one of
 *   %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireControl *ceasefire_control_from_json (const char *json, GError **error);

/**
 * ceasefire_control_get_by:
 * @self: a control
 *
 * Gets the actor that held the place.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): the id of an actor; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_control_get_by (CeasefireControl *self);

/**
 * ceasefire_control_set_by:
 * @self: a control
 * @by: (nullable) (transfer none): the id of an actor; it is copied; %NULL unsets the member
 *
 * Sets the actor that held the place.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_control_set_by (CeasefireControl *self, const char *by);

/**
 * ceasefire_control_get_during:
 * @self: a control
 *
 * Gets the interval in which the actor held the place.
 *
 * Returns: (transfer none) (nullable): an EDTF date; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireDate *ceasefire_control_get_during (CeasefireControl *self);

/**
 * ceasefire_control_set_during:
 * @self: a control
 * @during: (nullable) (transfer none): an EDTF date; @self takes a reference to it; %NULL unsets
 *   the member
 *
 * Sets the interval in which the actor held the place.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_control_set_during (CeasefireControl *self, CeasefireDate *during);

/**
 * ceasefire_control_get_disputed:
 * @self: a control
 *
 * Gets whether it is disputed that the actor held the place.
 *
 * Returns: %TRUE if so; %FALSE if not, or if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gboolean ceasefire_control_get_disputed (CeasefireControl *self);

/**
 * ceasefire_control_set_disputed:
 * @self: a control
 * @disputed: %TRUE if so; %FALSE if not, which is written, unlike a member that is unset
 *
 * Sets whether it is disputed that the actor held the place.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_control_set_disputed (CeasefireControl *self, gboolean disputed);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireControl, ceasefire_control_unref)

G_END_DECLS
