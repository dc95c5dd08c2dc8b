/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-date.h>
#include <ceasefire/ceasefire-quantity.h>
#include <ceasefire/ceasefire-record.h>

G_BEGIN_DECLS

#define CEASEFIRE_TYPE_INCIDENT (ceasefire_incident_get_type ())

/**
 * CeasefireIncident:
 *
 * Something that happened, or is said to have happened.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CEASEFIRE_DECLARE_RECORD_TYPE (CeasefireIncident, ceasefire_incident, INCIDENT)

/**
 * ceasefire_incident_new:
 * @id: the id, as ceasefire_id_is_valid() allows
 * @error: where an error goes
 *
 * Makes an incident of which only the id is said.
 *
 * Returns: (transfer full): a new incident; without one, @error is
 *   %CEASEFIRE_ERROR_VALUE, since @id cannot be an id
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireIncident *ceasefire_incident_new (const char *id, GError **error);

G_END_DECLS

#include <ceasefire/accessors/incident.h>
