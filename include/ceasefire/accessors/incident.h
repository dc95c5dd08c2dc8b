/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-incident.h>

G_BEGIN_DECLS

/**
 * ceasefire_incident_new:
 * @id: the id, as ceasefire_id_is_valid() allows
 * @error: where an error goes
 *
 * Makes an incident of which only the id is said.
 *
 * Returns: (transfer full): the new record; without one, @error is %CEASEFIRE_ERROR_VALUE, since
 *   @id cannot be an id
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireIncident *ceasefire_incident_new (const char *id, GError **error);

/**
 * ceasefire_incident_get_action:
 * @self: an incident
 *
 * Gets what was done, such as air-strike or deny-access.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): a code of the vocabulary `action`, or one added to it; %NULL
 *   if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_incident_get_action (CeasefireIncident *self);

/**
 * ceasefire_incident_set_action:
 * @self: an incident
 * @action: (nullable) (transfer none): a code of the vocabulary `action`, or one added to it; it is
 *   copied; %NULL unsets the member
 *
 * Sets what was done, such as air-strike or deny-access.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_incident_set_action (CeasefireIncident *self, const char *action);

/**
 * ceasefire_incident_get_agents:
 * @self: an incident
 *
 * Gets the actors that did it.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of actors; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_incident_get_agents (CeasefireIncident *self);

/**
 * ceasefire_incident_set_agents:
 * @self: an incident
 * @agents: (nullable) (transfer none) (array zero-terminated=1): the ids of actors; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the actors that did it.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_incident_set_agents (CeasefireIncident *self, const char *const *agents);

/**
 * ceasefire_incident_get_agents_any:
 * @self: an incident
 *
 * Gets whether only one of the agents did it, not all of them.
 *
 * Returns: %TRUE if so; %FALSE if not, or if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gboolean ceasefire_incident_get_agents_any (CeasefireIncident *self);

/**
 * ceasefire_incident_set_agents_any:
 * @self: an incident
 * @agents_any: %TRUE if so; %FALSE if not, which is written, unlike a member that is unset
 *
 * Sets whether only one of the agents did it, not all of them.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_incident_set_agents_any (CeasefireIncident *self, gboolean agents_any);

/**
 * ceasefire_incident_get_targets:
 * @self: an incident
 *
 * Gets whom or what it was done to.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of actors or places; %NULL
 *   if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_incident_get_targets (CeasefireIncident *self);

/**
 * ceasefire_incident_set_targets:
 * @self: an incident
 * @targets: (nullable) (transfer none) (array zero-terminated=1): the ids of actors or places; they
 *   are copied; %NULL or an empty list unsets the member
 *
 * Sets whom or what it was done to.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_incident_set_targets (CeasefireIncident *self, const char *const *targets);

/**
 * ceasefire_incident_get_means:
 * @self: an incident
 *
 * Gets the weapons and other means with which it was done.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): codes of the vocabulary `weapon`,
 *   or ones added to it; %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_incident_get_means (CeasefireIncident *self);

/**
 * ceasefire_incident_set_means:
 * @self: an incident
 * @means: (nullable) (transfer none) (array zero-terminated=1): codes of the vocabulary `weapon`,
 *   or ones added to it; they are copied; %NULL or an empty list unsets the member
 *
 * Sets the weapons and other means with which it was done.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_incident_set_means (CeasefireIncident *self, const char *const *means);

/**
 * ceasefire_incident_get_quantities:
 * @self: an incident
 *
 * Gets how much was done; killed and injured persons stand in fatalities and injured, never here.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of #CeasefireQuantity;
 *   %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireQuantity *const *ceasefire_incident_get_quantities (CeasefireIncident *self);

/**
 * ceasefire_incident_set_quantities: (skip)
 * @self: an incident
 * @quantities: (nullable) (transfer none) (array zero-terminated=1): a list of #CeasefireQuantity;
 *   @self takes references to them, and they can no longer be changed; %NULL or an empty list
 *   unsets the member
 *
 * Sets how much was done; killed and injured persons stand in fatalities and injured, never here.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_incident_set_quantities (CeasefireIncident *self,
                                        CeasefireQuantity *const *quantities);

/**
 * ceasefire_incident_add_quantity:
 * @self: an incident
 * @quantity: (transfer none): a quantity; @self takes a reference to it, and it can no longer be
 *   changed
 *
 * Adds a quantity to the end of the list of ceasefire_incident_get_quantities(); what that returned
 * before is no longer valid.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_incident_add_quantity (CeasefireIncident *self, CeasefireQuantity *quantity);

/**
 * ceasefire_incident_get_recipients:
 * @self: an incident
 *
 * Gets the actors to whom something was paid or handed over.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of actors; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_incident_get_recipients (CeasefireIncident *self);

/**
 * ceasefire_incident_set_recipients:
 * @self: an incident
 * @recipients: (nullable) (transfer none) (array zero-terminated=1): the ids of actors; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the actors to whom something was paid or handed over.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_incident_set_recipients (CeasefireIncident *self, const char *const *recipients);

/**
 * ceasefire_incident_get_place:
 * @self: an incident
 *
 * Gets where the incident happened.
 *
 * Returns: (transfer none) (nullable): the id of a place; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_incident_get_place (CeasefireIncident *self);

/**
 * ceasefire_incident_set_place:
 * @self: an incident
 * @place: (nullable) (transfer none): the id of a place; it is copied; %NULL unsets the member
 *
 * Sets where the incident happened.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_incident_set_place (CeasefireIncident *self, const char *place);

/**
 * ceasefire_incident_get_moves_from:
 * @self: an incident
 *
 * Gets the places from which something or somebody moved.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of places; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_incident_get_moves_from (CeasefireIncident *self);

/**
 * ceasefire_incident_set_moves_from:
 * @self: an incident
 * @moves_from: (nullable) (transfer none) (array zero-terminated=1): the ids of places; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the places from which something or somebody moved.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_incident_set_moves_from (CeasefireIncident *self, const char *const *moves_from);

/**
 * ceasefire_incident_get_moves_to:
 * @self: an incident
 *
 * Gets the places to which something or somebody moved.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of places; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_incident_get_moves_to (CeasefireIncident *self);

/**
 * ceasefire_incident_set_moves_to:
 * @self: an incident
 * @moves_to: (nullable) (transfer none) (array zero-terminated=1): the ids of places; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the places to which something or somebody moved.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_incident_set_moves_to (CeasefireIncident *self, const char *const *moves_to);

/**
 * ceasefire_incident_get_when:
 * @self: an incident
 *
 * Gets when the incident happened.
 *
 * Returns: (transfer none) (nullable): an EDTF date; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireDate *ceasefire_incident_get_when (CeasefireIncident *self);

/**
 * ceasefire_incident_set_when:
 * @self: an incident
 * @when: (nullable) (transfer none): an EDTF date; @self takes a reference to it; %NULL unsets the
 *   member
 *
 * Sets when the incident happened.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_incident_set_when (CeasefireIncident *self, CeasefireDate *when);

/**
 * ceasefire_incident_get_when_text:
 * @self: an incident
 *
 * Gets the words of the source for the time, such as Thursday night.
 *
 * Returns: (transfer none) (nullable): a string; %NULL if unset; valid until this member is changed
 *   or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_incident_get_when_text (CeasefireIncident *self);

/**
 * ceasefire_incident_set_when_text:
 * @self: an incident
 * @when_text: (nullable) (transfer none): a string; it is copied; %NULL unsets the member
 *
 * Sets the words of the source for the time, such as Thursday night.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_incident_set_when_text (CeasefireIncident *self, const char *when_text);

/**
 * ceasefire_incident_get_text:
 * @self: an incident
 *
 * Gets what happened, in words.
 *
 * Returns: (transfer none) (nullable): a text in one or more languages; %NULL if unset; valid until
 *   this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireText *ceasefire_incident_get_text (CeasefireIncident *self);

/**
 * ceasefire_incident_set_text:
 * @self: an incident
 * @text: (nullable) (transfer none): a text in one or more languages; @self takes a reference to
 *   it; %NULL unsets the member
 *
 * Sets what happened, in words.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_incident_set_text (CeasefireIncident *self, CeasefireText *text);

/**
 * ceasefire_incident_get_count:
 * @self: an incident
 *
 * Gets the number of times that it happened.
 *
 * Returns: a whole number, 0 or more, or -1 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gint64 ceasefire_incident_get_count (CeasefireIncident *self);

/**
 * ceasefire_incident_set_count:
 * @self: an incident
 * @count: a whole number, 0 or more, or -1 to unset the member
 *
 * Sets the number of times that it happened.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_incident_set_count (CeasefireIncident *self, gint64 count);

/**
 * ceasefire_incident_get_fatalities:
 * @self: an incident
 *
 * Gets the number of persons killed.
 *
 * Returns: a whole number, 0 or more, or -1 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gint64 ceasefire_incident_get_fatalities (CeasefireIncident *self);

/**
 * ceasefire_incident_set_fatalities:
 * @self: an incident
 * @fatalities: a whole number, 0 or more, or -1 to unset the member
 *
 * Sets the number of persons killed.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_incident_set_fatalities (CeasefireIncident *self, gint64 fatalities);

/**
 * ceasefire_incident_get_fatalities_low:
 * @self: an incident
 *
 * Gets the lowest number of persons killed that is told.
 *
 * Returns: a whole number, 0 or more, or -1 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gint64 ceasefire_incident_get_fatalities_low (CeasefireIncident *self);

/**
 * ceasefire_incident_set_fatalities_low:
 * @self: an incident
 * @fatalities_low: a whole number, 0 or more, or -1 to unset the member
 *
 * Sets the lowest number of persons killed that is told.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_incident_set_fatalities_low (CeasefireIncident *self, gint64 fatalities_low);

/**
 * ceasefire_incident_get_fatalities_high:
 * @self: an incident
 *
 * Gets the highest number of persons killed that is told.
 *
 * Returns: a whole number, 0 or more, or -1 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gint64 ceasefire_incident_get_fatalities_high (CeasefireIncident *self);

/**
 * ceasefire_incident_set_fatalities_high:
 * @self: an incident
 * @fatalities_high: a whole number, 0 or more, or -1 to unset the member
 *
 * Sets the highest number of persons killed that is told.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_incident_set_fatalities_high (CeasefireIncident *self, gint64 fatalities_high);

/**
 * ceasefire_incident_get_injured:
 * @self: an incident
 *
 * Gets the number of persons injured.
 *
 * Returns: a whole number, 0 or more, or -1 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gint64 ceasefire_incident_get_injured (CeasefireIncident *self);

/**
 * ceasefire_incident_set_injured:
 * @self: an incident
 * @injured: a whole number, 0 or more, or -1 to unset the member
 *
 * Sets the number of persons injured.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_incident_set_injured (CeasefireIncident *self, gint64 injured);

/**
 * ceasefire_incident_get_injured_low:
 * @self: an incident
 *
 * Gets the lowest number of persons injured that is told.
 *
 * Returns: a whole number, 0 or more, or -1 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gint64 ceasefire_incident_get_injured_low (CeasefireIncident *self);

/**
 * ceasefire_incident_set_injured_low:
 * @self: an incident
 * @injured_low: a whole number, 0 or more, or -1 to unset the member
 *
 * Sets the lowest number of persons injured that is told.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_incident_set_injured_low (CeasefireIncident *self, gint64 injured_low);

/**
 * ceasefire_incident_get_injured_high:
 * @self: an incident
 *
 * Gets the highest number of persons injured that is told.
 *
 * Returns: a whole number, 0 or more, or -1 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gint64 ceasefire_incident_get_injured_high (CeasefireIncident *self);

/**
 * ceasefire_incident_set_injured_high:
 * @self: an incident
 * @injured_high: a whole number, 0 or more, or -1 to unset the member
 *
 * Sets the highest number of persons injured that is told.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_incident_set_injured_high (CeasefireIncident *self, gint64 injured_high);

/**
 * ceasefire_incident_get_omits:
 * @self: an incident
 *
 * Gets the clause that was not performed, for a reported failure to act.
 *
 * Returns: (transfer none) (nullable): the id of a clause; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_incident_get_omits (CeasefireIncident *self);

/**
 * ceasefire_incident_set_omits:
 * @self: an incident
 * @omits: (nullable) (transfer none): the id of a clause; it is copied; %NULL unsets the member
 *
 * Sets the clause that was not performed, for a reported failure to act.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_incident_set_omits (CeasefireIncident *self, const char *omits);

/**
 * ceasefire_incident_get_part_of:
 * @self: an incident
 *
 * Gets the larger incident that this one is part of, such as the sum that counts it.
 *
 * Returns: (transfer none) (nullable): the id of an incident; %NULL if unset; valid until this
 *   member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_incident_get_part_of (CeasefireIncident *self);

/**
 * ceasefire_incident_set_part_of:
 * @self: an incident
 * @part_of: (nullable) (transfer none): the id of an incident; it is copied; %NULL unsets the
 *   member
 *
 * Sets the larger incident that this one is part of, such as the sum that counts it.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_incident_set_part_of (CeasefireIncident *self, const char *part_of);

/**
 * ceasefire_incident_get_same_event:
 * @self: an incident
 *
 * Gets the incident that tells of the same event, as from another feed; the event counts once.
 *
 * Returns: (transfer none) (nullable): the id of an incident; %NULL if unset; valid until this
 *   member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_incident_get_same_event (CeasefireIncident *self);

/**
 * ceasefire_incident_set_same_event:
 * @self: an incident
 * @same_event: (nullable) (transfer none): the id of an incident; it is copied; %NULL unsets the
 *   member
 *
 * Sets the incident that tells of the same event, as from another feed; the event counts once.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_incident_set_same_event (CeasefireIncident *self, const char *same_event);

G_END_DECLS
