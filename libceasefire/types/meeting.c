/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-meeting.h>

#include "types/types.h"

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireMeetingStatus, ceasefire_meeting_status,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MEETING_STATUS_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MEETING_STATUS_PROPOSED, "proposed"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MEETING_STATUS_PLANNED, "planned"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MEETING_STATUS_ONGOING, "ongoing"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MEETING_STATUS_HELD, "held"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MEETING_STATUS_POSTPONED, "postponed"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MEETING_STATUS_CANCELLED, "cancelled"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MEETING_STATUS_REFUSED, "refused"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MEETING_STATUS_UNKNOWN, "unknown"))
/* clang-format on */

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireMeetingFormat, ceasefire_meeting_format,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MEETING_FORMAT_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MEETING_FORMAT_BILATERAL, "bilateral"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MEETING_FORMAT_TRILATERAL, "trilateral"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MEETING_FORMAT_MULTILATERAL, "multilateral"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MEETING_FORMAT_PLENARY, "plenary"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MEETING_FORMAT_SUMMIT, "summit"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MEETING_FORMAT_WORKING_GROUP, "working-group"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MEETING_FORMAT_PROXIMITY, "proximity"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MEETING_FORMAT_SHUTTLE, "shuttle"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MEETING_FORMAT_UNSTATED, "unstated"))
/* clang-format on */

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireChannel, ceasefire_channel,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_CHANNEL_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_CHANNEL_IN_PERSON, "in-person"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_CHANNEL_TELEPHONE, "telephone"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_CHANNEL_VIDEO, "video"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_CHANNEL_CORRESPONDENCE, "correspondence"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_CHANNEL_MIXED, "mixed"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_CHANNEL_UNSTATED, "unstated"))
/* clang-format on */

static const CeasefireField meeting_fields[] = {
  CEASEFIRE_TEXT (title, .blurb = "The title by which the meeting is known."),
  CEASEFIRE_ENUM (status, ceasefire_meeting_status_get_type, .bare = 1, .required = TRUE,
                  .blurb = "How far the meeting came, such as planned, held or cancelled."),
  CEASEFIRE_ENUM (format, ceasefire_meeting_format_get_type, .bare = 2,
                  .blurb = "How the sides sat together, such as bilateral, plenary or shuttle."),
  CEASEFIRE_ENUM (channel, ceasefire_channel_get_type, .bare = 3,
                  .blurb = "How the participants met, such as in-person or telephone."),
  CEASEFIRE_DATE (when, .blurb = "When the meeting took place, or is to take place."),
  CEASEFIRE_STRING (when_text,
                    .blurb = "The words of the source for the time, such as Thursday night."),
  CEASEFIRE_DURATION (duration, .blurb = "How long the meeting lasted."),
  CEASEFIRE_REF (place, .refers_to = "place",
                 .blurb = "Where the meeting took place, or is to take place."),
  CEASEFIRE_VALUES (
    participants, ceasefire_participant_type,
    .blurb = "The actors that take part in the meeting, each with role and attendance."),
  CEASEFIRE_TEXT (purpose, .blurb = "What the meeting was for, in words."),
  CEASEFIRE_STRINGS (topics, .blurb = "What was spoken about, one topic a string."),
  CEASEFIRE_STRINGS (manner, .blurb = "How the meeting went, such as stormy."),
  CEASEFIRE_REF (part_of, .refers_to = "meeting",
                 .blurb = "The larger meeting that this one was part of."),
  CEASEFIRE_REF (follows, .refers_to = "meeting",
                 .blurb = "The meeting that came before this one."),
  CEASEFIRE_REFS (
    outcomes, .refers_to = CEASEFIRE_ANY_RECORD,
    .blurb = "The records of what came out of the meeting, such as agreements and statements."),
};

CeasefireType ceasefire_meeting_type
  = CEASEFIRE_RECORD_TYPE ("meeting", CeasefireMeeting, meeting_fields,
                           .blurb = "An encounter of actors, held or only planned.");

#include "types/accessors/meeting.inc"
