/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-incident.h>

G_BEGIN_DECLS

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

G_END_DECLS
