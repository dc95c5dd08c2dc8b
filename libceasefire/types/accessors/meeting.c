/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#include <ceasefire/ceasefire-meeting.h>

#include "types/types.h"

#include <math.h>

enum
{
  ROW_TITLE,
  ROW_STATUS,
  ROW_FORMAT,
  ROW_CHANNEL,
  ROW_WHEN,
  ROW_WHEN_TEXT,
  ROW_DURATION,
  ROW_PLACE,
  ROW_PARTICIPANTS,
  ROW_PURPOSE,
  ROW_TOPICS,
  ROW_MANNER,
  ROW_PART_OF,
  ROW_FOLLOWS,
  ROW_OUTCOMES,
};

GType
ceasefire_meeting_get_type (void)
{
  return ceasefire_type_get_gtype (&ceasefire_meeting_type);
}

CeasefireText *
ceasefire_meeting_get_title (CeasefireMeeting *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_meeting_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_TITLE);
}

void
ceasefire_meeting_set_title (CeasefireMeeting *self, CeasefireText *title)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_meeting_type));

  ceasefire_record_set (self, ROW_TITLE, &(CeasefireCell){ .pointer = (gpointer) title });
}

CeasefireMeetingStatus
ceasefire_meeting_get_status (CeasefireMeeting *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_meeting_type), 0);

  return (CeasefireMeetingStatus) ceasefire_node_get_small (ceasefire_record_get_node (self),
                                                            ROW_STATUS);
}

void
ceasefire_meeting_set_status (CeasefireMeeting *self, CeasefireMeetingStatus status)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_meeting_type));

  ceasefire_record_set (self, ROW_STATUS, &(CeasefireCell){ .small = (int) status });
}

CeasefireMeetingFormat
ceasefire_meeting_get_format (CeasefireMeeting *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_meeting_type), 0);

  return (CeasefireMeetingFormat) ceasefire_node_get_small (ceasefire_record_get_node (self),
                                                            ROW_FORMAT);
}

void
ceasefire_meeting_set_format (CeasefireMeeting *self, CeasefireMeetingFormat format)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_meeting_type));

  ceasefire_record_set (self, ROW_FORMAT, &(CeasefireCell){ .small = (int) format });
}

CeasefireChannel
ceasefire_meeting_get_channel (CeasefireMeeting *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_meeting_type), 0);

  return (CeasefireChannel) ceasefire_node_get_small (ceasefire_record_get_node (self),
                                                      ROW_CHANNEL);
}

void
ceasefire_meeting_set_channel (CeasefireMeeting *self, CeasefireChannel channel)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_meeting_type));

  ceasefire_record_set (self, ROW_CHANNEL, &(CeasefireCell){ .small = (int) channel });
}

CeasefireDate *
ceasefire_meeting_get_when (CeasefireMeeting *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_meeting_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_WHEN);
}

void
ceasefire_meeting_set_when (CeasefireMeeting *self, CeasefireDate *when)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_meeting_type));

  ceasefire_record_set (self, ROW_WHEN, &(CeasefireCell){ .pointer = (gpointer) when });
}

const char *
ceasefire_meeting_get_when_text (CeasefireMeeting *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_meeting_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_WHEN_TEXT);
}

void
ceasefire_meeting_set_when_text (CeasefireMeeting *self, const char *when_text)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_meeting_type));

  ceasefire_record_set (self, ROW_WHEN_TEXT, &(CeasefireCell){ .pointer = (gpointer) when_text });
}

CeasefireDuration *
ceasefire_meeting_get_duration (CeasefireMeeting *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_meeting_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_DURATION);
}

void
ceasefire_meeting_set_duration (CeasefireMeeting *self, CeasefireDuration *duration)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_meeting_type));

  ceasefire_record_set (self, ROW_DURATION, &(CeasefireCell){ .pointer = (gpointer) duration });
}

const char *
ceasefire_meeting_get_place (CeasefireMeeting *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_meeting_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_PLACE);
}

void
ceasefire_meeting_set_place (CeasefireMeeting *self, const char *place)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_meeting_type));

  ceasefire_record_set (self, ROW_PLACE, &(CeasefireCell){ .pointer = (gpointer) place });
}

CeasefireParticipant *const *
ceasefire_meeting_get_participants (CeasefireMeeting *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_meeting_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_PARTICIPANTS);
}

void
ceasefire_meeting_set_participants (CeasefireMeeting *self,
                                    CeasefireParticipant *const *participants)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_meeting_type));

  ceasefire_record_set (self, ROW_PARTICIPANTS,
                        &(CeasefireCell){ .pointer = (gpointer) participants });
}

void
ceasefire_meeting_add_participant (CeasefireMeeting *self, CeasefireParticipant *participant)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_meeting_type));
  g_return_if_fail (participant != NULL);

  ceasefire_record_append (self, ROW_PARTICIPANTS, participant);
}

CeasefireText *
ceasefire_meeting_get_purpose (CeasefireMeeting *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_meeting_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_PURPOSE);
}

void
ceasefire_meeting_set_purpose (CeasefireMeeting *self, CeasefireText *purpose)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_meeting_type));

  ceasefire_record_set (self, ROW_PURPOSE, &(CeasefireCell){ .pointer = (gpointer) purpose });
}

const char *const *
ceasefire_meeting_get_topics (CeasefireMeeting *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_meeting_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_TOPICS);
}

void
ceasefire_meeting_set_topics (CeasefireMeeting *self, const char *const *topics)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_meeting_type));

  ceasefire_record_set (self, ROW_TOPICS, &(CeasefireCell){ .pointer = (gpointer) topics });
}

const char *const *
ceasefire_meeting_get_manner (CeasefireMeeting *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_meeting_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_MANNER);
}

void
ceasefire_meeting_set_manner (CeasefireMeeting *self, const char *const *manner)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_meeting_type));

  ceasefire_record_set (self, ROW_MANNER, &(CeasefireCell){ .pointer = (gpointer) manner });
}

const char *
ceasefire_meeting_get_part_of (CeasefireMeeting *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_meeting_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_PART_OF);
}

void
ceasefire_meeting_set_part_of (CeasefireMeeting *self, const char *part_of)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_meeting_type));

  ceasefire_record_set (self, ROW_PART_OF, &(CeasefireCell){ .pointer = (gpointer) part_of });
}

const char *
ceasefire_meeting_get_follows (CeasefireMeeting *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_meeting_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_FOLLOWS);
}

void
ceasefire_meeting_set_follows (CeasefireMeeting *self, const char *follows)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_meeting_type));

  ceasefire_record_set (self, ROW_FOLLOWS, &(CeasefireCell){ .pointer = (gpointer) follows });
}

const char *const *
ceasefire_meeting_get_outcomes (CeasefireMeeting *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_meeting_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_OUTCOMES);
}

void
ceasefire_meeting_set_outcomes (CeasefireMeeting *self, const char *const *outcomes)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_meeting_type));

  ceasefire_record_set (self, ROW_OUTCOMES, &(CeasefireCell){ .pointer = (gpointer) outcomes });
}
