/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#include <ceasefire/ceasefire-incident.h>

#include "types/types.h"

#include <math.h>

enum
{
  ROW_ACTION,
  ROW_AGENTS,
  ROW_AGENTS_ANY,
  ROW_TARGETS,
  ROW_MEANS,
  ROW_PLACE,
  ROW_WHEN,
  ROW_WHEN_TEXT,
  ROW_TEXT,
  ROW_COUNT,
  ROW_FATALITIES,
  ROW_INJURED,
  ROW_OMITS,
};

GType
ceasefire_incident_get_type (void)
{
  return ceasefire_type_get_gtype (&ceasefire_incident_type);
}

const char *
ceasefire_incident_get_action (CeasefireIncident *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_incident_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_ACTION);
}

void
ceasefire_incident_set_action (CeasefireIncident *self, const char *action)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_incident_type));

  ceasefire_record_set (self, ROW_ACTION, &(CeasefireCell){ .pointer = (gpointer) action });
}

const char *const *
ceasefire_incident_get_agents (CeasefireIncident *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_incident_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_AGENTS);
}

void
ceasefire_incident_set_agents (CeasefireIncident *self, const char *const *agents)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_incident_type));

  ceasefire_record_set (self, ROW_AGENTS, &(CeasefireCell){ .pointer = (gpointer) agents });
}

gboolean
ceasefire_incident_get_agents_any (CeasefireIncident *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_incident_type), FALSE);

  return ceasefire_node_get_small (ceasefire_record_get_node (self), ROW_AGENTS_ANY)
         == CEASEFIRE_TRISTATE_YES;
}

void
ceasefire_incident_set_agents_any (CeasefireIncident *self, gboolean agents_any)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_incident_type));

  ceasefire_record_set (
    self, ROW_AGENTS_ANY,
    &(CeasefireCell){ .small = agents_any ? CEASEFIRE_TRISTATE_YES : CEASEFIRE_TRISTATE_NO });
}

const char *const *
ceasefire_incident_get_targets (CeasefireIncident *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_incident_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_TARGETS);
}

void
ceasefire_incident_set_targets (CeasefireIncident *self, const char *const *targets)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_incident_type));

  ceasefire_record_set (self, ROW_TARGETS, &(CeasefireCell){ .pointer = (gpointer) targets });
}

const char *const *
ceasefire_incident_get_means (CeasefireIncident *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_incident_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_MEANS);
}

void
ceasefire_incident_set_means (CeasefireIncident *self, const char *const *means)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_incident_type));

  ceasefire_record_set (self, ROW_MEANS, &(CeasefireCell){ .pointer = (gpointer) means });
}

const char *
ceasefire_incident_get_place (CeasefireIncident *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_incident_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_PLACE);
}

void
ceasefire_incident_set_place (CeasefireIncident *self, const char *place)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_incident_type));

  ceasefire_record_set (self, ROW_PLACE, &(CeasefireCell){ .pointer = (gpointer) place });
}

CeasefireDate *
ceasefire_incident_get_when (CeasefireIncident *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_incident_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_WHEN);
}

void
ceasefire_incident_set_when (CeasefireIncident *self, CeasefireDate *when)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_incident_type));

  ceasefire_record_set (self, ROW_WHEN, &(CeasefireCell){ .pointer = (gpointer) when });
}

const char *
ceasefire_incident_get_when_text (CeasefireIncident *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_incident_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_WHEN_TEXT);
}

void
ceasefire_incident_set_when_text (CeasefireIncident *self, const char *when_text)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_incident_type));

  ceasefire_record_set (self, ROW_WHEN_TEXT, &(CeasefireCell){ .pointer = (gpointer) when_text });
}

CeasefireText *
ceasefire_incident_get_text (CeasefireIncident *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_incident_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_TEXT);
}

void
ceasefire_incident_set_text (CeasefireIncident *self, CeasefireText *text)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_incident_type));

  ceasefire_record_set (self, ROW_TEXT, &(CeasefireCell){ .pointer = (gpointer) text });
}

gint64
ceasefire_incident_get_count (CeasefireIncident *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_incident_type), -1);

  return ceasefire_node_get_int (ceasefire_record_get_node (self), ROW_COUNT, -1);
}

void
ceasefire_incident_set_count (CeasefireIncident *self, gint64 count)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_incident_type));

  ceasefire_record_set (self, ROW_COUNT, &(CeasefireCell){ .integer = count });
}

gint64
ceasefire_incident_get_fatalities (CeasefireIncident *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_incident_type), -1);

  return ceasefire_node_get_int (ceasefire_record_get_node (self), ROW_FATALITIES, -1);
}

void
ceasefire_incident_set_fatalities (CeasefireIncident *self, gint64 fatalities)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_incident_type));

  ceasefire_record_set (self, ROW_FATALITIES, &(CeasefireCell){ .integer = fatalities });
}

gint64
ceasefire_incident_get_injured (CeasefireIncident *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_incident_type), -1);

  return ceasefire_node_get_int (ceasefire_record_get_node (self), ROW_INJURED, -1);
}

void
ceasefire_incident_set_injured (CeasefireIncident *self, gint64 injured)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_incident_type));

  ceasefire_record_set (self, ROW_INJURED, &(CeasefireCell){ .integer = injured });
}

const char *
ceasefire_incident_get_omits (CeasefireIncident *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_incident_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_OMITS);
}

void
ceasefire_incident_set_omits (CeasefireIncident *self, const char *omits)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_incident_type));

  ceasefire_record_set (self, ROW_OMITS, &(CeasefireCell){ .pointer = (gpointer) omits });
}
