/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-sensitivity.h>

G_BEGIN_DECLS

/**
 * ceasefire_sensitivity_ref:
 * @self: a sensitivity
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireSensitivity *ceasefire_sensitivity_ref (CeasefireSensitivity *self);

/**
 * ceasefire_sensitivity_copy:
 * @self: a sensitivity
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new sensitivity
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireSensitivity *ceasefire_sensitivity_copy (const CeasefireSensitivity *self);

/**
 * ceasefire_sensitivity_unref:
 * @self: (transfer full): a sensitivity
 *
 * Lets go of a reference.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_sensitivity_unref (CeasefireSensitivity *self);

/**
 * ceasefire_sensitivity_equal:
 * @a: a sensitivity
 * @b: a sensitivity
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_sensitivity_equal (const CeasefireSensitivity *a, const CeasefireSensitivity *b);

/**
 * ceasefire_sensitivity_has:
 * @self: a sensitivity
 * @member: the name of a member in the format
 *
 * Tells whether a member is set, be it known to this version or not.
 *
 * Returns: whether it is set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_sensitivity_has (const CeasefireSensitivity *self, const char *member);

/**
 * ceasefire_sensitivity_list_members:
 * @self: a sensitivity
 *
 * Lists the members that are set, in the order of the format, then those that this version does not
 * know.
 *
 * Returns: (transfer full) (array zero-terminated=1): names
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char **ceasefire_sensitivity_list_members (const CeasefireSensitivity *self);

/**
 * ceasefire_sensitivity_dup_json:
 * @self: a sensitivity
 * @member: the name of a member in the format
 *
 * Gets a member, as ceasefire_record_dup_json() does.
 *
 * Returns: (transfer full) (nullable): JSON, or %NULL if the member is not set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_sensitivity_dup_json (const CeasefireSensitivity *self, const char *member);

/**
 * ceasefire_sensitivity_set_json:
 * @self: a sensitivity
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
gboolean ceasefire_sensitivity_set_json (CeasefireSensitivity *self, const char *member,
                                         const char *json, GError **error);

/**
 * ceasefire_sensitivity_set_extra:
 * @self: a sensitivity
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
gboolean ceasefire_sensitivity_set_extra (CeasefireSensitivity *self, const char *member,
                                          const char *json, GError **error);

/**
 * ceasefire_sensitivity_unset:
 * @self: a sensitivity that can still be changed
 * @member: the name of a member in the format
 *
 * Leaves a member unset, be it known to this version or not.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_sensitivity_unset (CeasefireSensitivity *self, const char *member);

/**
 * ceasefire_sensitivity_to_json:
 * @self: a sensitivity
 *
 * Writes all members in one line, as they stand in a file.
 *
 * Returns: (transfer full): JSON
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char *ceasefire_sensitivity_to_json (const CeasefireSensitivity *self);

/**
 * ceasefire_sensitivity_from_json:
 * @json: one JSON object, as it stands in a file
 * @error: where an error goes
 *
 * Reads a sensitivity as strictly as it is read in a dossier.
 *
 * Returns: (transfer full): a new sensitivity, which can be changed; if there is none, @error is
 *   one of %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireSensitivity *ceasefire_sensitivity_from_json (const char *json, GError **error);

/**
 * ceasefire_sensitivity_get_incident:
 * @self: a sensitivity
 *
 * Gets the incident of which the aspect would be settled; unset means the clause as a whole.
 *
 * Returns: (transfer none) (nullable): the id of an incident, which may be in another dossier;
 *   %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_sensitivity_get_incident (CeasefireSensitivity *self);

/**
 * ceasefire_sensitivity_set_incident:
 * @self: a sensitivity
 * @incident: (nullable) (transfer none): the id of an incident, which may be in another dossier; it
 *   is copied; %NULL unsets the member
 *
 * Sets the incident of which the aspect would be settled; unset means the clause as a whole.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_sensitivity_set_incident (CeasefireSensitivity *self, const char *incident);

/**
 * ceasefire_sensitivity_get_aspect:
 * @self: a sensitivity
 *
 * Gets the aspect that would be settled.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: the value, or %CEASEFIRE_ASPECT_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireAspect ceasefire_sensitivity_get_aspect (CeasefireSensitivity *self);

/**
 * ceasefire_sensitivity_set_aspect:
 * @self: a sensitivity
 * @aspect: the value, or %CEASEFIRE_ASPECT_UNSET to unset the member
 *
 * Sets the aspect that would be settled.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_sensitivity_set_aspect (CeasefireSensitivity *self, CeasefireAspect aspect);

/**
 * ceasefire_sensitivity_get_if_so:
 * @self: a sensitivity
 *
 * Gets the status of the finding if the aspect were so.
 *
 * Returns: the value, or %CEASEFIRE_FINDING_STATUS_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireFindingStatus ceasefire_sensitivity_get_if_so (CeasefireSensitivity *self);

/**
 * ceasefire_sensitivity_set_if_so:
 * @self: a sensitivity
 * @if_so: the value, or %CEASEFIRE_FINDING_STATUS_UNSET to unset the member
 *
 * Sets the status of the finding if the aspect were so.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_sensitivity_set_if_so (CeasefireSensitivity *self, CeasefireFindingStatus if_so);

/**
 * ceasefire_sensitivity_get_if_not:
 * @self: a sensitivity
 *
 * Gets the status of the finding if the aspect were not so.
 *
 * Returns: the value, or %CEASEFIRE_FINDING_STATUS_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireFindingStatus ceasefire_sensitivity_get_if_not (CeasefireSensitivity *self);

/**
 * ceasefire_sensitivity_set_if_not:
 * @self: a sensitivity
 * @if_not: the value, or %CEASEFIRE_FINDING_STATUS_UNSET to unset the member
 *
 * Sets the status of the finding if the aspect were not so.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_sensitivity_set_if_not (CeasefireSensitivity *self, CeasefireFindingStatus if_not);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireSensitivity, ceasefire_sensitivity_unref)

G_END_DECLS
