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

struct _CeasefireMeeting
{
  CeasefireRecord parent_instance;

  CeasefireText *title;
  CeasefireMeetingStatus status;
  CeasefireMeetingFormat format;
  CeasefireChannel channel;
  CeasefireDate *when;
  char *when_text;
  CeasefireDuration *duration;
  char *place;
  CeasefireParticipant **participants;
  CeasefireText *purpose;
  char **topics;
  char **manner;
  char *part_of;
  char *follows;
  char **outcomes;
};

static const CeasefireField meeting_fields[] = {
  CEASEFIRE_TEXT (CeasefireMeeting, title, .blurb = "Title."),
  CEASEFIRE_ENUM (CeasefireMeeting, status, CeasefireMeetingStatus,
                  ceasefire_meeting_status_get_type, .required = TRUE,
                  .blurb = "Whether it took place."),
  CEASEFIRE_ENUM (CeasefireMeeting, format, CeasefireMeetingFormat,
                  ceasefire_meeting_format_get_type, .blurb = "How the sides sat together."),
  CEASEFIRE_ENUM (CeasefireMeeting, channel, CeasefireChannel, ceasefire_channel_get_type,
                  .blurb = "Through what they met."),
  CEASEFIRE_DATE (CeasefireMeeting, when, .blurb = "When."),
  CEASEFIRE_STRING (CeasefireMeeting, when_text,
                    .blurb = "Words of the source for the time, such as Thursday night."),
  CEASEFIRE_DURATION (CeasefireMeeting, duration, .blurb = "How long it lasted."),
  CEASEFIRE_REF (CeasefireMeeting, place, .refers_to = "place", .blurb = "Where."),
  CEASEFIRE_VALUES (CeasefireMeeting, participants, CeasefireParticipant,
                    ceasefire_participant_type, .blurb = "Who took part, and as what."),
  CEASEFIRE_TEXT (CeasefireMeeting, purpose, .blurb = "What it was for."),
  CEASEFIRE_STRINGS (CeasefireMeeting, topics, .blurb = "What was spoken about."),
  CEASEFIRE_STRINGS (CeasefireMeeting, manner, .blurb = "How it went, such as stormy."),
  CEASEFIRE_REF (CeasefireMeeting, part_of, .refers_to = "meeting",
                 .blurb = "Meeting that it was part of."),
  CEASEFIRE_REF (CeasefireMeeting, follows, .refers_to = "meeting",
                 .blurb = "Meeting that came before it."),
  CEASEFIRE_REFS (CeasefireMeeting, outcomes, .refers_to = CEASEFIRE_ANY_RECORD,
                  .blurb = "What came out of it."),
};

static const CeasefireLayout *meeting_layout;

const CeasefireType ceasefire_meeting_type = CEASEFIRE_RECORD_TYPE (
  "meeting", ceasefire_meeting_get_type, CeasefireMeeting, meeting_fields, meeting_layout);

G_DEFINE_FINAL_TYPE (CeasefireMeeting, ceasefire_meeting, CEASEFIRE_TYPE_RECORD)

static void
ceasefire_meeting_class_init (CeasefireMeetingClass *klass)
{
  ceasefire_record_class_describe (klass, &ceasefire_meeting_type);
}

static void
ceasefire_meeting_init (CeasefireMeeting *self)
{
  ceasefire_members_init (&ceasefire_meeting_type, self);
}

CeasefireMeeting *
ceasefire_meeting_new (const char *id)
{
  return ceasefire_record_new (CEASEFIRE_TYPE_MEETING, id);
}

CeasefireText *
ceasefire_meeting_get_title (CeasefireMeeting *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_MEETING (self), NULL);

  return self->title;
}

void
ceasefire_meeting_set_title (CeasefireMeeting *self, CeasefireText *title)
{
  g_return_if_fail (CEASEFIRE_IS_MEETING (self));

  ceasefire_record_assign (self, &self->title, &title);
}

CeasefireMeetingStatus
ceasefire_meeting_get_status (CeasefireMeeting *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_MEETING (self), 0);

  return self->status;
}

void
ceasefire_meeting_set_status (CeasefireMeeting *self, CeasefireMeetingStatus status)
{
  g_return_if_fail (CEASEFIRE_IS_MEETING (self));

  ceasefire_record_assign (self, &self->status, &status);
}

CeasefireMeetingFormat
ceasefire_meeting_get_format (CeasefireMeeting *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_MEETING (self), 0);

  return self->format;
}

void
ceasefire_meeting_set_format (CeasefireMeeting *self, CeasefireMeetingFormat format)
{
  g_return_if_fail (CEASEFIRE_IS_MEETING (self));

  ceasefire_record_assign (self, &self->format, &format);
}

CeasefireChannel
ceasefire_meeting_get_channel (CeasefireMeeting *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_MEETING (self), 0);

  return self->channel;
}

void
ceasefire_meeting_set_channel (CeasefireMeeting *self, CeasefireChannel channel)
{
  g_return_if_fail (CEASEFIRE_IS_MEETING (self));

  ceasefire_record_assign (self, &self->channel, &channel);
}

CeasefireDate *
ceasefire_meeting_get_when (CeasefireMeeting *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_MEETING (self), NULL);

  return self->when;
}

void
ceasefire_meeting_set_when (CeasefireMeeting *self, CeasefireDate *when)
{
  g_return_if_fail (CEASEFIRE_IS_MEETING (self));

  ceasefire_record_assign (self, &self->when, &when);
}

const char *
ceasefire_meeting_get_when_text (CeasefireMeeting *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_MEETING (self), NULL);

  return self->when_text;
}

void
ceasefire_meeting_set_when_text (CeasefireMeeting *self, const char *when_text)
{
  g_return_if_fail (CEASEFIRE_IS_MEETING (self));

  ceasefire_record_assign (self, &self->when_text, &when_text);
}

CeasefireDuration *
ceasefire_meeting_get_duration (CeasefireMeeting *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_MEETING (self), NULL);

  return self->duration;
}

void
ceasefire_meeting_set_duration (CeasefireMeeting *self, CeasefireDuration *duration)
{
  g_return_if_fail (CEASEFIRE_IS_MEETING (self));

  ceasefire_record_assign (self, &self->duration, &duration);
}

const char *
ceasefire_meeting_get_place (CeasefireMeeting *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_MEETING (self), NULL);

  return self->place;
}

void
ceasefire_meeting_set_place (CeasefireMeeting *self, const char *place)
{
  g_return_if_fail (CEASEFIRE_IS_MEETING (self));

  ceasefire_record_assign (self, &self->place, &place);
}

CeasefireParticipant *const *
ceasefire_meeting_get_participants (CeasefireMeeting *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_MEETING (self), NULL);

  return self->participants;
}

void
ceasefire_meeting_set_participants (CeasefireMeeting *self,
                                    CeasefireParticipant *const *participants)
{
  g_return_if_fail (CEASEFIRE_IS_MEETING (self));

  ceasefire_record_assign (self, &self->participants, &participants);
}

void
ceasefire_meeting_add_participant (CeasefireMeeting *self, CeasefireParticipant *participant)
{
  g_return_if_fail (CEASEFIRE_IS_MEETING (self));
  g_return_if_fail (participant != NULL);

  ceasefire_record_append (self, &self->participants, participant);
}

CeasefireText *
ceasefire_meeting_get_purpose (CeasefireMeeting *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_MEETING (self), NULL);

  return self->purpose;
}

void
ceasefire_meeting_set_purpose (CeasefireMeeting *self, CeasefireText *purpose)
{
  g_return_if_fail (CEASEFIRE_IS_MEETING (self));

  ceasefire_record_assign (self, &self->purpose, &purpose);
}

const char *const *
ceasefire_meeting_get_topics (CeasefireMeeting *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_MEETING (self), NULL);

  return (const char *const *) self->topics;
}

void
ceasefire_meeting_set_topics (CeasefireMeeting *self, const char *const *topics)
{
  g_return_if_fail (CEASEFIRE_IS_MEETING (self));

  ceasefire_record_assign (self, &self->topics, &topics);
}

const char *const *
ceasefire_meeting_get_manner (CeasefireMeeting *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_MEETING (self), NULL);

  return (const char *const *) self->manner;
}

void
ceasefire_meeting_set_manner (CeasefireMeeting *self, const char *const *manner)
{
  g_return_if_fail (CEASEFIRE_IS_MEETING (self));

  ceasefire_record_assign (self, &self->manner, &manner);
}

const char *
ceasefire_meeting_get_part_of (CeasefireMeeting *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_MEETING (self), NULL);

  return self->part_of;
}

void
ceasefire_meeting_set_part_of (CeasefireMeeting *self, const char *part_of)
{
  g_return_if_fail (CEASEFIRE_IS_MEETING (self));

  ceasefire_record_assign (self, &self->part_of, &part_of);
}

const char *
ceasefire_meeting_get_follows (CeasefireMeeting *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_MEETING (self), NULL);

  return self->follows;
}

void
ceasefire_meeting_set_follows (CeasefireMeeting *self, const char *follows)
{
  g_return_if_fail (CEASEFIRE_IS_MEETING (self));

  ceasefire_record_assign (self, &self->follows, &follows);
}

const char *const *
ceasefire_meeting_get_outcomes (CeasefireMeeting *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_MEETING (self), NULL);

  return (const char *const *) self->outcomes;
}

void
ceasefire_meeting_set_outcomes (CeasefireMeeting *self, const char *const *outcomes)
{
  g_return_if_fail (CEASEFIRE_IS_MEETING (self));

  ceasefire_record_assign (self, &self->outcomes, &outcomes);
}
