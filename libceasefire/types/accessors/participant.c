/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#include <ceasefire/ceasefire-participant.h>

#include "types/types.h"

#include <math.h>

enum
{
  ROW_ACTOR,
  ROW_ROLE,
  ROW_CAPACITY,
  ROW_ATTENDANCE,
};

GType
ceasefire_participant_get_type (void)
{
  return ceasefire_type_get_gtype (&ceasefire_participant_type);
}

CeasefireParticipant *
ceasefire_participant_ref (CeasefireParticipant *self)
{
  return ceasefire_value_ref (self);
}

CeasefireParticipant *
ceasefire_participant_copy (const CeasefireParticipant *self)
{
  return ceasefire_value_copy (self);
}

void
ceasefire_participant_unref (CeasefireParticipant *self)
{
  ceasefire_value_unref (self);
}

gboolean
ceasefire_participant_equal (const CeasefireParticipant *a, const CeasefireParticipant *b)
{
  return ceasefire_value_equal (a, b);
}

const char *
ceasefire_participant_get_actor (CeasefireParticipant *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_ACTOR);
}

void
ceasefire_participant_set_actor (CeasefireParticipant *self, const char *actor)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_ACTOR, &(CeasefireCell){ .pointer = (gpointer) actor });
}

const char *
ceasefire_participant_get_role (CeasefireParticipant *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_ROLE);
}

void
ceasefire_participant_set_role (CeasefireParticipant *self, const char *role)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_ROLE, &(CeasefireCell){ .pointer = (gpointer) role });
}

CeasefireText *
ceasefire_participant_get_capacity (CeasefireParticipant *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_CAPACITY);
}

void
ceasefire_participant_set_capacity (CeasefireParticipant *self, CeasefireText *capacity)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_CAPACITY, &(CeasefireCell){ .pointer = (gpointer) capacity });
}

CeasefireAttendance
ceasefire_participant_get_attendance (CeasefireParticipant *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return (CeasefireAttendance) ceasefire_node_get_small ((const CeasefireNode *) self,
                                                         ROW_ATTENDANCE);
}

void
ceasefire_participant_set_attendance (CeasefireParticipant *self, CeasefireAttendance attendance)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_ATTENDANCE, &(CeasefireCell){ .small = (int) attendance });
}
