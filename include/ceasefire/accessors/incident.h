/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-incident.h>

G_BEGIN_DECLS

/**
 * ceasefire_incident_get_action:
 * @self: an incident
 *
 * Gets `action`: what was done.
 *
 * Codes are those of the vocabulary `action`, which a dossier may extend.
 *
 * Returns: (transfer none) (nullable): the code, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_incident_get_action (CeasefireIncident *self);

/**
 * ceasefire_incident_set_action:
 * @self: an incident
 * @action: (nullable) (transfer none): the code, or %NULL for none
 *
 * Sets `action`; see ceasefire_incident_get_action().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_incident_set_action (CeasefireIncident *self, const char *action);

/**
 * ceasefire_incident_get_agents:
 * @self: an incident
 *
 * Gets `agents`: who did it.
 *
 * It names records of type actor.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_incident_get_agents (CeasefireIncident *self);

/**
 * ceasefire_incident_set_agents:
 * @self: an incident
 * @agents: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL for none
 *
 * Sets `agents`; see ceasefire_incident_get_agents().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_incident_set_agents (CeasefireIncident *self,
                                                  const char *const *agents);

/**
 * ceasefire_incident_get_agents_any:
 * @self: an incident
 *
 * Gets `agents_any`: whether one of the agents did it, not all.
 *
 * Not said counts as %FALSE.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API gboolean ceasefire_incident_get_agents_any (CeasefireIncident *self);

/**
 * ceasefire_incident_set_agents_any:
 * @self: an incident
 * @agents_any: the value
 *
 * Sets `agents_any`; see ceasefire_incident_get_agents_any().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_incident_set_agents_any (CeasefireIncident *self, gboolean agents_any);

/**
 * ceasefire_incident_get_targets:
 * @self: an incident
 *
 * Gets `targets`: whom or what it was done to.
 *
 * It names records of type actor or place.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_incident_get_targets (CeasefireIncident *self);

/**
 * ceasefire_incident_set_targets:
 * @self: an incident
 * @targets: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL for none
 *
 * Sets `targets`; see ceasefire_incident_get_targets().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_incident_set_targets (CeasefireIncident *self,
                                                   const char *const *targets);

/**
 * ceasefire_incident_get_means:
 * @self: an incident
 *
 * Gets `means`: with what.
 *
 * Codes are those of the vocabulary `weapon`, which a dossier may extend.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the codes, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_incident_get_means (CeasefireIncident *self);

/**
 * ceasefire_incident_set_means:
 * @self: an incident
 * @means: (nullable) (transfer none) (array zero-terminated=1): the codes, or %NULL for none
 *
 * Sets `means`; see ceasefire_incident_get_means().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_incident_set_means (CeasefireIncident *self, const char *const *means);

/**
 * ceasefire_incident_get_place:
 * @self: an incident
 *
 * Gets `place`: where.
 *
 * It names a record of type place.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_incident_get_place (CeasefireIncident *self);

/**
 * ceasefire_incident_set_place:
 * @self: an incident
 * @place: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `place`; see ceasefire_incident_get_place().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_incident_set_place (CeasefireIncident *self, const char *place);

/**
 * ceasefire_incident_get_when:
 * @self: an incident
 *
 * Gets `when`: when.
 *
 * Returns: (transfer none) (nullable): the date, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireDate *ceasefire_incident_get_when (CeasefireIncident *self);

/**
 * ceasefire_incident_set_when:
 * @self: an incident
 * @when: (nullable) (transfer none): the date, or %NULL for none
 *
 * Sets `when`; see ceasefire_incident_get_when().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_incident_set_when (CeasefireIncident *self, CeasefireDate *when);

/**
 * ceasefire_incident_get_when_text:
 * @self: an incident
 *
 * Gets `when_text`: words of the source for the time.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_incident_get_when_text (CeasefireIncident *self);

/**
 * ceasefire_incident_set_when_text:
 * @self: an incident
 * @when_text: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `when_text`; see ceasefire_incident_get_when_text().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_incident_set_when_text (CeasefireIncident *self,
                                                     const char *when_text);

/**
 * ceasefire_incident_get_text:
 * @self: an incident
 *
 * Gets `text`: what happened, in words.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireText *ceasefire_incident_get_text (CeasefireIncident *self);

/**
 * ceasefire_incident_set_text:
 * @self: an incident
 * @text: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `text`; see ceasefire_incident_get_text().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_incident_set_text (CeasefireIncident *self, CeasefireText *text);

/**
 * ceasefire_incident_get_count:
 * @self: an incident
 *
 * Gets `count`: how often it happened.
 *
 * -1 means that it is not said.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
CEASEFIRE_API gint64 ceasefire_incident_get_count (CeasefireIncident *self);

/**
 * ceasefire_incident_set_count:
 * @self: an incident
 * @count: the number, from 0, or -1 for none
 *
 * Sets `count`; see ceasefire_incident_get_count().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_incident_set_count (CeasefireIncident *self, gint64 count);

/**
 * ceasefire_incident_get_fatalities:
 * @self: an incident
 *
 * Gets `fatalities`: killed, in persons.
 *
 * -1 means that it is not said.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
CEASEFIRE_API gint64 ceasefire_incident_get_fatalities (CeasefireIncident *self);

/**
 * ceasefire_incident_set_fatalities:
 * @self: an incident
 * @fatalities: the number, from 0, or -1 for none
 *
 * Sets `fatalities`; see ceasefire_incident_get_fatalities().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_incident_set_fatalities (CeasefireIncident *self, gint64 fatalities);

/**
 * ceasefire_incident_get_injured:
 * @self: an incident
 *
 * Gets `injured`: injured, in persons.
 *
 * -1 means that it is not said.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
CEASEFIRE_API gint64 ceasefire_incident_get_injured (CeasefireIncident *self);

/**
 * ceasefire_incident_set_injured:
 * @self: an incident
 * @injured: the number, from 0, or -1 for none
 *
 * Sets `injured`; see ceasefire_incident_get_injured().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_incident_set_injured (CeasefireIncident *self, gint64 injured);

/**
 * ceasefire_incident_get_omits:
 * @self: an incident
 *
 * Gets `omits`: clause that was not performed, for a reported failure to act.
 *
 * It names a record of type clause.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_incident_get_omits (CeasefireIncident *self);

/**
 * ceasefire_incident_set_omits:
 * @self: an incident
 * @omits: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `omits`; see ceasefire_incident_get_omits().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_incident_set_omits (CeasefireIncident *self, const char *omits);

G_END_DECLS
