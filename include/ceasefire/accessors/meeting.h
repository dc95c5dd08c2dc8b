/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-meeting.h>

G_BEGIN_DECLS

/**
 * ceasefire_meeting_get_title:
 * @self: a meeting
 *
 * Gets `title`: title.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireText *ceasefire_meeting_get_title (CeasefireMeeting *self);

/**
 * ceasefire_meeting_set_title:
 * @self: a meeting
 * @title: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `title`; see ceasefire_meeting_get_title().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_meeting_set_title (CeasefireMeeting *self, CeasefireText *title);

/**
 * ceasefire_meeting_get_status:
 * @self: a meeting
 *
 * Gets `status`: whether it took place.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireMeetingStatus ceasefire_meeting_get_status (CeasefireMeeting *self);

/**
 * ceasefire_meeting_set_status:
 * @self: a meeting
 * @status: the value
 *
 * Sets `status`; see ceasefire_meeting_get_status().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_meeting_set_status (CeasefireMeeting *self,
                                                 CeasefireMeetingStatus status);

/**
 * ceasefire_meeting_get_format:
 * @self: a meeting
 *
 * Gets `format`: how the sides sat together.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireMeetingFormat ceasefire_meeting_get_format (CeasefireMeeting *self);

/**
 * ceasefire_meeting_set_format:
 * @self: a meeting
 * @format: the value
 *
 * Sets `format`; see ceasefire_meeting_get_format().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_meeting_set_format (CeasefireMeeting *self,
                                                 CeasefireMeetingFormat format);

/**
 * ceasefire_meeting_get_channel:
 * @self: a meeting
 *
 * Gets `channel`: through what they met.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireChannel ceasefire_meeting_get_channel (CeasefireMeeting *self);

/**
 * ceasefire_meeting_set_channel:
 * @self: a meeting
 * @channel: the value
 *
 * Sets `channel`; see ceasefire_meeting_get_channel().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_meeting_set_channel (CeasefireMeeting *self, CeasefireChannel channel);

/**
 * ceasefire_meeting_get_when:
 * @self: a meeting
 *
 * Gets `when`: when.
 *
 * Returns: (transfer none) (nullable): the date, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireDate *ceasefire_meeting_get_when (CeasefireMeeting *self);

/**
 * ceasefire_meeting_set_when:
 * @self: a meeting
 * @when: (nullable) (transfer none): the date, or %NULL for none
 *
 * Sets `when`; see ceasefire_meeting_get_when().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_meeting_set_when (CeasefireMeeting *self, CeasefireDate *when);

/**
 * ceasefire_meeting_get_when_text:
 * @self: a meeting
 *
 * Gets `when_text`: words of the source for the time, such as Thursday night.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_meeting_get_when_text (CeasefireMeeting *self);

/**
 * ceasefire_meeting_set_when_text:
 * @self: a meeting
 * @when_text: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `when_text`; see ceasefire_meeting_get_when_text().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_meeting_set_when_text (CeasefireMeeting *self, const char *when_text);

/**
 * ceasefire_meeting_get_duration:
 * @self: a meeting
 *
 * Gets `duration`: how long it lasted.
 *
 * Returns: (transfer none) (nullable): the duration, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireDuration *ceasefire_meeting_get_duration (CeasefireMeeting *self);

/**
 * ceasefire_meeting_set_duration:
 * @self: a meeting
 * @duration: (nullable) (transfer none): the duration, or %NULL for none
 *
 * Sets `duration`; see ceasefire_meeting_get_duration().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_meeting_set_duration (CeasefireMeeting *self,
                                                   CeasefireDuration *duration);

/**
 * ceasefire_meeting_get_place:
 * @self: a meeting
 *
 * Gets `place`: where.
 *
 * It names a record of type place.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_meeting_get_place (CeasefireMeeting *self);

/**
 * ceasefire_meeting_set_place:
 * @self: a meeting
 * @place: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `place`; see ceasefire_meeting_get_place().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_meeting_set_place (CeasefireMeeting *self, const char *place);

/**
 * ceasefire_meeting_get_participants:
 * @self: a meeting
 *
 * Gets `participants`: who took part, and as what.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the values, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireParticipant *const *
ceasefire_meeting_get_participants (CeasefireMeeting *self);

/**
 * ceasefire_meeting_set_participants: (skip)
 * @self: a meeting
 * @participants: (nullable) (transfer none) (array zero-terminated=1): the values, or %NULL for
 *   none
 *
 * Sets `participants`; see ceasefire_meeting_get_participants().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_meeting_set_participants (CeasefireMeeting *self,
                                                       CeasefireParticipant *const *participants);

/**
 * ceasefire_meeting_add_participant:
 * @self: a meeting
 * @participant: (transfer none): a value; from now on it cannot be changed
 *
 * Adds one to the end of `participants`.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_meeting_add_participant (CeasefireMeeting *self,
                                                      CeasefireParticipant *participant);

/**
 * ceasefire_meeting_get_purpose:
 * @self: a meeting
 *
 * Gets `purpose`: what it was for.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireText *ceasefire_meeting_get_purpose (CeasefireMeeting *self);

/**
 * ceasefire_meeting_set_purpose:
 * @self: a meeting
 * @purpose: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `purpose`; see ceasefire_meeting_get_purpose().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_meeting_set_purpose (CeasefireMeeting *self, CeasefireText *purpose);

/**
 * ceasefire_meeting_get_topics:
 * @self: a meeting
 *
 * Gets `topics`: what was spoken about.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the texts, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_meeting_get_topics (CeasefireMeeting *self);

/**
 * ceasefire_meeting_set_topics:
 * @self: a meeting
 * @topics: (nullable) (transfer none) (array zero-terminated=1): the texts, or %NULL for none
 *
 * Sets `topics`; see ceasefire_meeting_get_topics().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_meeting_set_topics (CeasefireMeeting *self, const char *const *topics);

/**
 * ceasefire_meeting_get_manner:
 * @self: a meeting
 *
 * Gets `manner`: how it went, such as stormy.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the texts, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_meeting_get_manner (CeasefireMeeting *self);

/**
 * ceasefire_meeting_set_manner:
 * @self: a meeting
 * @manner: (nullable) (transfer none) (array zero-terminated=1): the texts, or %NULL for none
 *
 * Sets `manner`; see ceasefire_meeting_get_manner().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_meeting_set_manner (CeasefireMeeting *self, const char *const *manner);

/**
 * ceasefire_meeting_get_part_of:
 * @self: a meeting
 *
 * Gets `part_of`: meeting that it was part of.
 *
 * It names a record of type meeting.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_meeting_get_part_of (CeasefireMeeting *self);

/**
 * ceasefire_meeting_set_part_of:
 * @self: a meeting
 * @part_of: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `part_of`; see ceasefire_meeting_get_part_of().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_meeting_set_part_of (CeasefireMeeting *self, const char *part_of);

/**
 * ceasefire_meeting_get_follows:
 * @self: a meeting
 *
 * Gets `follows`: meeting that came before it.
 *
 * It names a record of type meeting.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_meeting_get_follows (CeasefireMeeting *self);

/**
 * ceasefire_meeting_set_follows:
 * @self: a meeting
 * @follows: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `follows`; see ceasefire_meeting_get_follows().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_meeting_set_follows (CeasefireMeeting *self, const char *follows);

/**
 * ceasefire_meeting_get_outcomes:
 * @self: a meeting
 *
 * Gets `outcomes`: what came out of it.
 *
 * It may name any records.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_meeting_get_outcomes (CeasefireMeeting *self);

/**
 * ceasefire_meeting_set_outcomes:
 * @self: a meeting
 * @outcomes: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL for none
 *
 * Sets `outcomes`; see ceasefire_meeting_get_outcomes().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_meeting_set_outcomes (CeasefireMeeting *self,
                                                   const char *const *outcomes);

G_END_DECLS
