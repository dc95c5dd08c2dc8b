/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/model/incident.h"

#include "monitor/model/claim.h"

/* Reads the frame of an incident: names become pointers. */

void
monitor_incident_read (MonitorIncident *self, MonitorWorld *world, MonitorEntity *entity,
                       CeasefireIncident *record, CeasefireInterval *room)
{
  const char *action = ceasefire_incident_get_action (record);
  const char *place = ceasefire_incident_get_place (record);
  const char *omits = ceasefire_incident_get_omits (record);
  const CeasefireDate *when = ceasefire_incident_get_when (record);
  const MonitorFrame frame = {
    action ? monitor_world_get_code (world, MONITOR_VOCABULARY_ACTION, action) : NULL,
    monitor_world_read_entities (world, monitor_items_of (record, MONITOR_ITEMS_AGENTS),
                                 ceasefire_incident_get_agents_any (record)),
    monitor_world_read_entities (world, monitor_items_of (record, MONITOR_ITEMS_TARGETS), FALSE),
    monitor_world_read_codes (world, MONITOR_VOCABULARY_WEAPON,
                              monitor_items_of (record, MONITOR_ITEMS_MEANS)),
    omits ? monitor_world_get (world, omits) : NULL,
    monitor_layers_of (CEASEFIRE_RECORD (record)) & CEASEFIRE_LAYERS_BACKGROUND,
    NULL,
  };

  monitor_world_read (world, CEASEFIRE_RECORD (record));
  self->entity = entity;
  self->record = record;
  self->frame = monitor_world_get_frame (world, &frame);
  self->place = place ? monitor_world_get (world, place) : NULL;
  self->when = room ? monitor_world_read_interval (world, when, CEASEFIRE_READING_OCCURRENCE, room)
                    : monitor_world_get_interval (world, when, CEASEFIRE_READING_OCCURRENCE);
  self->assessments = NULL;
}
