/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-date.h>
#include <ceasefire/ceasefire-duration.h>
#include <ceasefire/ceasefire-participant.h>
#include <ceasefire/ceasefire-record.h>

G_BEGIN_DECLS

/**
 * CeasefireMeetingStatus:
 * @CEASEFIRE_MEETING_STATUS_UNSET: Not said.
 * @CEASEFIRE_MEETING_STATUS_PROPOSED: Somebody proposed it.
 * @CEASEFIRE_MEETING_STATUS_PLANNED: It was agreed or announced.
 * @CEASEFIRE_MEETING_STATUS_ONGOING: It was under way.
 * @CEASEFIRE_MEETING_STATUS_HELD: It took place.
 * @CEASEFIRE_MEETING_STATUS_POSTPONED: It was put off.
 * @CEASEFIRE_MEETING_STATUS_CANCELLED: It was called off.
 * @CEASEFIRE_MEETING_STATUS_REFUSED: Somebody who was to take part refused.
 * @CEASEFIRE_MEETING_STATUS_UNKNOWN: It is not known.
 *
 * Whether a meeting took place.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_MEETING_STATUS_UNSET,
  CEASEFIRE_MEETING_STATUS_PROPOSED,
  CEASEFIRE_MEETING_STATUS_PLANNED,
  CEASEFIRE_MEETING_STATUS_ONGOING,
  CEASEFIRE_MEETING_STATUS_HELD,
  CEASEFIRE_MEETING_STATUS_POSTPONED,
  CEASEFIRE_MEETING_STATUS_CANCELLED,
  CEASEFIRE_MEETING_STATUS_REFUSED,
  CEASEFIRE_MEETING_STATUS_UNKNOWN,
} CeasefireMeetingStatus;

#define CEASEFIRE_TYPE_MEETING_STATUS (ceasefire_meeting_status_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_meeting_status_get_type (void) G_GNUC_CONST;

/**
 * CeasefireMeetingFormat:
 * @CEASEFIRE_MEETING_FORMAT_UNSET: Not said.
 * @CEASEFIRE_MEETING_FORMAT_BILATERAL: Two sides.
 * @CEASEFIRE_MEETING_FORMAT_TRILATERAL: Three sides.
 * @CEASEFIRE_MEETING_FORMAT_MULTILATERAL: More sides.
 * @CEASEFIRE_MEETING_FORMAT_PLENARY: All members of a body.
 * @CEASEFIRE_MEETING_FORMAT_SUMMIT: Heads of state or government.
 * @CEASEFIRE_MEETING_FORMAT_WORKING_GROUP: Experts of the sides.
 * @CEASEFIRE_MEETING_FORMAT_PROXIMITY: Sides in separate rooms.
 * @CEASEFIRE_MEETING_FORMAT_SHUTTLE: A mediator goes between them.
 * @CEASEFIRE_MEETING_FORMAT_UNSTATED: The source does not say.
 *
 * How the sides of a meeting sat together.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_MEETING_FORMAT_UNSET,
  CEASEFIRE_MEETING_FORMAT_BILATERAL,
  CEASEFIRE_MEETING_FORMAT_TRILATERAL,
  CEASEFIRE_MEETING_FORMAT_MULTILATERAL,
  CEASEFIRE_MEETING_FORMAT_PLENARY,
  CEASEFIRE_MEETING_FORMAT_SUMMIT,
  CEASEFIRE_MEETING_FORMAT_WORKING_GROUP,
  CEASEFIRE_MEETING_FORMAT_PROXIMITY,
  CEASEFIRE_MEETING_FORMAT_SHUTTLE,
  CEASEFIRE_MEETING_FORMAT_UNSTATED,
} CeasefireMeetingFormat;

#define CEASEFIRE_TYPE_MEETING_FORMAT (ceasefire_meeting_format_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_meeting_format_get_type (void) G_GNUC_CONST;

/**
 * CeasefireChannel:
 * @CEASEFIRE_CHANNEL_UNSET: Not said.
 * @CEASEFIRE_CHANNEL_IN_PERSON: In one place.
 * @CEASEFIRE_CHANNEL_TELEPHONE: By telephone.
 * @CEASEFIRE_CHANNEL_VIDEO: By video.
 * @CEASEFIRE_CHANNEL_CORRESPONDENCE: In writing.
 * @CEASEFIRE_CHANNEL_MIXED: In several ways.
 * @CEASEFIRE_CHANNEL_UNSTATED: The source does not say.
 *
 * Through what the participants met.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_CHANNEL_UNSET,
  CEASEFIRE_CHANNEL_IN_PERSON,
  CEASEFIRE_CHANNEL_TELEPHONE,
  CEASEFIRE_CHANNEL_VIDEO,
  CEASEFIRE_CHANNEL_CORRESPONDENCE,
  CEASEFIRE_CHANNEL_MIXED,
  CEASEFIRE_CHANNEL_UNSTATED,
} CeasefireChannel;

#define CEASEFIRE_TYPE_CHANNEL (ceasefire_channel_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_channel_get_type (void) G_GNUC_CONST;

#define CEASEFIRE_TYPE_MEETING (ceasefire_meeting_get_type ())

/**
 * CeasefireMeeting:
 *
 * An encounter of actors, held or only planned.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CEASEFIRE_DECLARE_RECORD_TYPE (CeasefireMeeting, ceasefire_meeting, MEETING)

G_END_DECLS

#include <ceasefire/accessors/meeting.h>
