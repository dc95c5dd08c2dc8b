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

static const CeasefireField participant_fields[] = {
  CEASEFIRE_REF (actor, .required = TRUE, .refers_to = "actor",
                 .blurb = "The actor that takes part in the meeting."),
  CEASEFIRE_REF (delegation, .refers_to = "actor",
                 .blurb = "The actor in whose delegation it takes part."),
  CEASEFIRE_CODE (
    role, .bare = 1, .vocabulary = "role",
    .blurb = "The part that the actor plays in the meeting, such as chair or mediator."),
  CEASEFIRE_TEXT (capacity,
                  .blurb = "The capacity in which the actor takes part, as the source words it."),
  CEASEFIRE_ENUM (attendance, ceasefire_attendance_get_type, .bare = 2,
                  .blurb = "Whether the actor was there, such as attended, expected or absent."),
};

CeasefireType ceasefire_participant_type
  = CEASEFIRE_VALUE_TYPE ("participant", CeasefireParticipant, participant_fields,
                          .blurb = "An actor's part in a meeting.");

#include "types/accessors/participant.inc"
