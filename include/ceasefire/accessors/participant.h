/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-participant.h>

G_BEGIN_DECLS

/**
 * ceasefire_participant_ref:
 * @self: a participant
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireParticipant *ceasefire_participant_ref (CeasefireParticipant *self);

/**
 * ceasefire_participant_copy:
 * @self: a participant
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new participant
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireParticipant *ceasefire_participant_copy (const CeasefireParticipant *self);

/**
 * ceasefire_participant_unref:
 * @self: (transfer full): a participant
 *
 * Lets go of a reference.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_participant_unref (CeasefireParticipant *self);

/**
 * ceasefire_participant_equal:
 * @a: a participant
 * @b: a participant
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_participant_equal (const CeasefireParticipant *a, const CeasefireParticipant *b);

/**
 * ceasefire_participant_get_actor:
 * @self: a participant
 *
 * Gets the actor that takes part in the meeting.
 *
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): the id of an actor, or %NULL if there is none; valid until
 *   this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_participant_get_actor (CeasefireParticipant *self);

/**
 * ceasefire_participant_set_actor:
 * @self: a participant
 * @actor: (nullable) (transfer none): the id of an actor; it is copied; %NULL unsets the member
 *
 * Sets the actor that takes part in the meeting.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_participant_set_actor (CeasefireParticipant *self, const char *actor);

/**
 * ceasefire_participant_get_role:
 * @self: a participant
 *
 * Gets the part that the actor plays in the meeting, such as chair or mediator.
 *
 * Returns: (transfer none) (nullable): a code of the vocabulary `role`, or one that a dossier adds
 *   to it, or %NULL if there is none; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_participant_get_role (CeasefireParticipant *self);

/**
 * ceasefire_participant_set_role:
 * @self: a participant
 * @role: (nullable) (transfer none): a code of the vocabulary `role`, or one that a dossier adds to
 *   it; it is copied; %NULL unsets the member
 *
 * Sets the part that the actor plays in the meeting, such as chair or mediator.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_participant_set_role (CeasefireParticipant *self, const char *role);

/**
 * ceasefire_participant_get_capacity:
 * @self: a participant
 *
 * Gets the capacity in which the actor takes part, as the source words it.
 *
 * Returns: (transfer none) (nullable): a text in one or more languages, or %NULL if there is none;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireText *ceasefire_participant_get_capacity (CeasefireParticipant *self);

/**
 * ceasefire_participant_set_capacity:
 * @self: a participant
 * @capacity: (nullable) (transfer none): a text in one or more languages; @self takes a reference
 *   to it; %NULL unsets the member
 *
 * Sets the capacity in which the actor takes part, as the source words it.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_participant_set_capacity (CeasefireParticipant *self, CeasefireText *capacity);

/**
 * ceasefire_participant_get_attendance:
 * @self: a participant
 *
 * Gets whether the actor was there, such as attended, expected or absent.
 *
 * Returns: the value, or %CEASEFIRE_ATTENDANCE_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireAttendance ceasefire_participant_get_attendance (CeasefireParticipant *self);

/**
 * ceasefire_participant_set_attendance:
 * @self: a participant
 * @attendance: the value, or %CEASEFIRE_ATTENDANCE_UNSET to unset the member
 *
 * Sets whether the actor was there, such as attended, expected or absent.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_participant_set_attendance (CeasefireParticipant *self,
                                           CeasefireAttendance attendance);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireParticipant, ceasefire_participant_unref)

G_END_DECLS
