/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-text.h>

G_BEGIN_DECLS

/**
 * CeasefireAttendance:
 * @CEASEFIRE_ATTENDANCE_UNSET: Not said.
 * @CEASEFIRE_ATTENDANCE_ATTENDED: Was there.
 * @CEASEFIRE_ATTENDANCE_EXPECTED: Was to be there.
 * @CEASEFIRE_ATTENDANCE_INVITED: Was invited.
 * @CEASEFIRE_ATTENDANCE_ABSENT: Was not there.
 * @CEASEFIRE_ATTENDANCE_UNKNOWN: It is not known.
 *
 * Whether a participant was there.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_ATTENDANCE_UNSET,
  CEASEFIRE_ATTENDANCE_ATTENDED,
  CEASEFIRE_ATTENDANCE_EXPECTED,
  CEASEFIRE_ATTENDANCE_INVITED,
  CEASEFIRE_ATTENDANCE_ABSENT,
  CEASEFIRE_ATTENDANCE_UNKNOWN,
} CeasefireAttendance;

#define CEASEFIRE_TYPE_ATTENDANCE (ceasefire_attendance_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_attendance_get_type (void) G_GNUC_CONST;

/**
 * CeasefireParticipant:
 *
 * An actor's part in a meeting.
 *
 * A value can be changed until it is put into a record or header; from then on it is frozen, and
 * ceasefire_participant_copy() makes another that can be changed.
 *
 * Since: 1.0
 */
typedef struct _CeasefireParticipant CeasefireParticipant;

#define CEASEFIRE_TYPE_PARTICIPANT (ceasefire_participant_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_participant_get_type (void) G_GNUC_CONST;

G_END_DECLS

#include <ceasefire/accessors/participant.h>
