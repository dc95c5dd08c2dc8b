/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-meeting.h>

G_BEGIN_DECLS

/**
 * ceasefire_meeting_new:
 * @id: the id, as ceasefire_id_is_valid() allows
 * @error: where an error goes
 *
 * Makes a meeting of which only the id is said.
 *
 * Returns: (transfer full): the new record; without one, @error is %CEASEFIRE_ERROR_VALUE, since
 *   @id cannot be an id
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireMeeting *ceasefire_meeting_new (const char *id, GError **error);

/**
 * ceasefire_meeting_get_title:
 * @self: a meeting
 *
 * Gets the title by which the meeting is known.
 *
 * Returns: (transfer none) (nullable): a text in one or more languages; %NULL if unset; valid until
 *   this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireText *ceasefire_meeting_get_title (CeasefireMeeting *self);

/**
 * ceasefire_meeting_set_title:
 * @self: a meeting
 * @title: (nullable) (transfer none): a text in one or more languages; @self takes a reference to
 *   it; %NULL unsets the member
 *
 * Sets the title by which the meeting is known.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_meeting_set_title (CeasefireMeeting *self, CeasefireText *title);

/**
 * ceasefire_meeting_get_status:
 * @self: a meeting
 *
 * Gets how far the meeting came, such as planned, held or cancelled.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: the value, or %CEASEFIRE_MEETING_STATUS_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireMeetingStatus ceasefire_meeting_get_status (CeasefireMeeting *self);

/**
 * ceasefire_meeting_set_status:
 * @self: a meeting
 * @status: the value, or %CEASEFIRE_MEETING_STATUS_UNSET to unset the member
 *
 * Sets how far the meeting came, such as planned, held or cancelled.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_meeting_set_status (CeasefireMeeting *self, CeasefireMeetingStatus status);

/**
 * ceasefire_meeting_get_format:
 * @self: a meeting
 *
 * Gets how the sides sat together, such as bilateral, plenary or shuttle.
 *
 * Returns: the value, or %CEASEFIRE_MEETING_FORMAT_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireMeetingFormat ceasefire_meeting_get_format (CeasefireMeeting *self);

/**
 * ceasefire_meeting_set_format:
 * @self: a meeting
 * @format: the value, or %CEASEFIRE_MEETING_FORMAT_UNSET to unset the member
 *
 * Sets how the sides sat together, such as bilateral, plenary or shuttle.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_meeting_set_format (CeasefireMeeting *self, CeasefireMeetingFormat format);

/**
 * ceasefire_meeting_get_channel:
 * @self: a meeting
 *
 * Gets how the participants met, such as in-person or telephone.
 *
 * Returns: the value, or %CEASEFIRE_CHANNEL_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireChannel ceasefire_meeting_get_channel (CeasefireMeeting *self);

/**
 * ceasefire_meeting_set_channel:
 * @self: a meeting
 * @channel: the value, or %CEASEFIRE_CHANNEL_UNSET to unset the member
 *
 * Sets how the participants met, such as in-person or telephone.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_meeting_set_channel (CeasefireMeeting *self, CeasefireChannel channel);

/**
 * ceasefire_meeting_get_when:
 * @self: a meeting
 *
 * Gets when the meeting took place, or is to take place.
 *
 * Returns: (transfer none) (nullable): an EDTF date; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireDate *ceasefire_meeting_get_when (CeasefireMeeting *self);

/**
 * ceasefire_meeting_set_when:
 * @self: a meeting
 * @when: (nullable) (transfer none): an EDTF date; @self takes a reference to it; %NULL unsets the
 *   member
 *
 * Sets when the meeting took place, or is to take place.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_meeting_set_when (CeasefireMeeting *self, CeasefireDate *when);

/**
 * ceasefire_meeting_get_when_text:
 * @self: a meeting
 *
 * Gets the words of the source for the time, such as Thursday night.
 *
 * Returns: (transfer none) (nullable): a string; %NULL if unset; valid until this member is changed
 *   or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_meeting_get_when_text (CeasefireMeeting *self);

/**
 * ceasefire_meeting_set_when_text:
 * @self: a meeting
 * @when_text: (nullable) (transfer none): a string; it is copied; %NULL unsets the member
 *
 * Sets the words of the source for the time, such as Thursday night.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_meeting_set_when_text (CeasefireMeeting *self, const char *when_text);

/**
 * ceasefire_meeting_get_duration:
 * @self: a meeting
 *
 * Gets how long the meeting lasted.
 *
 * Returns: (transfer none) (nullable): an ISO 8601 duration; %NULL if unset; valid until this
 *   member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDuration *ceasefire_meeting_get_duration (CeasefireMeeting *self);

/**
 * ceasefire_meeting_set_duration:
 * @self: a meeting
 * @duration: (nullable) (transfer none): an ISO 8601 duration; @self takes a reference to it; %NULL
 *   unsets the member
 *
 * Sets how long the meeting lasted.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_meeting_set_duration (CeasefireMeeting *self, CeasefireDuration *duration);

/**
 * ceasefire_meeting_get_place:
 * @self: a meeting
 *
 * Gets where the meeting took place, or is to take place.
 *
 * Returns: (transfer none) (nullable): the id of a place; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_meeting_get_place (CeasefireMeeting *self);

/**
 * ceasefire_meeting_set_place:
 * @self: a meeting
 * @place: (nullable) (transfer none): the id of a place; it is copied; %NULL unsets the member
 *
 * Sets where the meeting took place, or is to take place.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_meeting_set_place (CeasefireMeeting *self, const char *place);

/**
 * ceasefire_meeting_get_participants:
 * @self: a meeting
 *
 * Gets the actors that take part in the meeting, each with role and attendance.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of #CeasefireParticipant;
 *   %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireParticipant *const *ceasefire_meeting_get_participants (CeasefireMeeting *self);

/**
 * ceasefire_meeting_set_participants: (skip)
 * @self: a meeting
 * @participants: (nullable) (transfer none) (array zero-terminated=1): a list of
 *   #CeasefireParticipant; @self takes references to them, and they can no longer be changed; %NULL
 *   or an empty list unsets the member
 *
 * Sets the actors that take part in the meeting, each with role and attendance.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_meeting_set_participants (CeasefireMeeting *self,
                                         CeasefireParticipant *const *participants);

/**
 * ceasefire_meeting_add_participant:
 * @self: a meeting
 * @participant: (transfer none): a participant; @self takes a reference to it, and it can no longer
 *   be changed
 *
 * Adds a participant to the end of the list of ceasefire_meeting_get_participants(); what that
 * returned before is no longer valid.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_meeting_add_participant (CeasefireMeeting *self, CeasefireParticipant *participant);

/**
 * ceasefire_meeting_get_purpose:
 * @self: a meeting
 *
 * Gets what the meeting was for, in words.
 *
 * Returns: (transfer none) (nullable): a text in one or more languages; %NULL if unset; valid until
 *   this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireText *ceasefire_meeting_get_purpose (CeasefireMeeting *self);

/**
 * ceasefire_meeting_set_purpose:
 * @self: a meeting
 * @purpose: (nullable) (transfer none): a text in one or more languages; @self takes a reference to
 *   it; %NULL unsets the member
 *
 * Sets what the meeting was for, in words.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_meeting_set_purpose (CeasefireMeeting *self, CeasefireText *purpose);

/**
 * ceasefire_meeting_get_topics:
 * @self: a meeting
 *
 * Gets what was spoken about, one topic a string.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of strings; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *const *ceasefire_meeting_get_topics (CeasefireMeeting *self);

/**
 * ceasefire_meeting_set_topics:
 * @self: a meeting
 * @topics: (nullable) (transfer none) (array zero-terminated=1): a list of strings; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets what was spoken about, one topic a string.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_meeting_set_topics (CeasefireMeeting *self, const char *const *topics);

/**
 * ceasefire_meeting_get_manner:
 * @self: a meeting
 *
 * Gets how the meeting went, such as stormy.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of strings; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *const *ceasefire_meeting_get_manner (CeasefireMeeting *self);

/**
 * ceasefire_meeting_set_manner:
 * @self: a meeting
 * @manner: (nullable) (transfer none) (array zero-terminated=1): a list of strings; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets how the meeting went, such as stormy.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_meeting_set_manner (CeasefireMeeting *self, const char *const *manner);

/**
 * ceasefire_meeting_get_part_of:
 * @self: a meeting
 *
 * Gets the larger meeting that this one was part of.
 *
 * Returns: (transfer none) (nullable): the id of a meeting; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_meeting_get_part_of (CeasefireMeeting *self);

/**
 * ceasefire_meeting_set_part_of:
 * @self: a meeting
 * @part_of: (nullable) (transfer none): the id of a meeting; it is copied; %NULL unsets the member
 *
 * Sets the larger meeting that this one was part of.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_meeting_set_part_of (CeasefireMeeting *self, const char *part_of);

/**
 * ceasefire_meeting_get_follows:
 * @self: a meeting
 *
 * Gets the meeting that came before this one.
 *
 * Returns: (transfer none) (nullable): the id of a meeting; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_meeting_get_follows (CeasefireMeeting *self);

/**
 * ceasefire_meeting_set_follows:
 * @self: a meeting
 * @follows: (nullable) (transfer none): the id of a meeting; it is copied; %NULL unsets the member
 *
 * Sets the meeting that came before this one.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_meeting_set_follows (CeasefireMeeting *self, const char *follows);

/**
 * ceasefire_meeting_get_outcomes:
 * @self: a meeting
 *
 * Gets the records of what came out of the meeting, such as agreements and statements.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of records of any type;
 *   %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_meeting_get_outcomes (CeasefireMeeting *self);

/**
 * ceasefire_meeting_set_outcomes:
 * @self: a meeting
 * @outcomes: (nullable) (transfer none) (array zero-terminated=1): the ids of records of any type;
 *   they are copied; %NULL or an empty list unsets the member
 *
 * Sets the records of what came out of the meeting, such as agreements and statements.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_meeting_set_outcomes (CeasefireMeeting *self, const char *const *outcomes);

G_END_DECLS
