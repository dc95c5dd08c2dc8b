/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-participant.h>

#include "types/types.h"

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireAttendance, ceasefire_attendance,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ATTENDANCE_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ATTENDANCE_ATTENDED, "attended"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ATTENDANCE_EXPECTED, "expected"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ATTENDANCE_INVITED, "invited"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ATTENDANCE_ABSENT, "absent"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ATTENDANCE_UNKNOWN, "unknown"))
/* clang-format on */

struct _CeasefireParticipant
{
  CeasefireValue parent_value;

  char *actor;
  char *role;
  CeasefireText *capacity;
  CeasefireAttendance attendance;
};

static const CeasefireField participant_fields[] = {
  CEASEFIRE_REF (CeasefireParticipant, actor, .required = TRUE, .refers_to = "actor",
                 .blurb = "Who takes part."),
  CEASEFIRE_CODE (CeasefireParticipant, role, .vocabulary = "role",
                  .blurb = "Part played, such as chair or mediator."),
  CEASEFIRE_TEXT (CeasefireParticipant, capacity,
                  .blurb = "Capacity in which the actor takes part, as worded."),
  CEASEFIRE_ENUM (CeasefireParticipant, attendance, CeasefireAttendance,
                  ceasefire_attendance_get_type, .blurb = "Whether the actor was there."),
};

static const CeasefireLayout *participant_layout;

const CeasefireType ceasefire_participant_type
  = CEASEFIRE_VALUE_TYPE ("participant", ceasefire_participant_get_type, CeasefireParticipant,
                          participant_fields, participant_layout);

G_DEFINE_BOXED_TYPE (CeasefireParticipant, ceasefire_participant, ceasefire_participant_ref,
                     ceasefire_participant_unref)

CeasefireParticipant *
ceasefire_participant_new (const char *actor)
{
  CeasefireParticipant *self;

  g_return_val_if_fail (actor != NULL, NULL);

  self = ceasefire_value_new (&ceasefire_participant_type);
  ceasefire_participant_set_actor (self, actor);
  return self;
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

  return self->actor;
}

void
ceasefire_participant_set_actor (CeasefireParticipant *self, const char *actor)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->actor, &actor);
}

const char *
ceasefire_participant_get_role (CeasefireParticipant *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->role;
}

void
ceasefire_participant_set_role (CeasefireParticipant *self, const char *role)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->role, &role);
}

CeasefireText *
ceasefire_participant_get_capacity (CeasefireParticipant *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->capacity;
}

void
ceasefire_participant_set_capacity (CeasefireParticipant *self, CeasefireText *capacity)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->capacity, &capacity);
}

CeasefireAttendance
ceasefire_participant_get_attendance (CeasefireParticipant *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->attendance;
}

void
ceasefire_participant_set_attendance (CeasefireParticipant *self, CeasefireAttendance attendance)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->attendance, &attendance);
}
