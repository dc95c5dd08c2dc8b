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
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_sensitivity_unref (CeasefireSensitivity *self);

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
 * ceasefire_sensitivity_get_incident:
 * @self: a sensitivity
 *
 * Gets the incident of which the aspect would be settled; unset means the clause as a whole.
 *
 * Returns: (transfer none) (nullable): the id of an incident, which may be in another dossier, or
 *   %NULL if there is none; valid until this member is changed or @self ends
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
 *
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
