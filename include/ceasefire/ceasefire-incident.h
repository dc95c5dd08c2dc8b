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

G_END_DECLS

#include <ceasefire/accessors/incident.h>
