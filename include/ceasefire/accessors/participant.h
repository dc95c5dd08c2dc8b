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
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireParticipant *ceasefire_participant_ref (CeasefireParticipant *self);

/**
 * ceasefire_participant_copy:
 * @self: a participant
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new participant
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireParticipant *ceasefire_participant_copy (const CeasefireParticipant *self);

/**
 * ceasefire_participant_unref:
 * @self: (transfer full): a participant
 *
 * Lets go of a reference.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_participant_unref (CeasefireParticipant *self);

/**
 * ceasefire_participant_equal:
 * @a: a participant
 * @b: a participant
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 *
 * Since: 1.0
 */
CEASEFIRE_API gboolean ceasefire_participant_equal (const CeasefireParticipant *a,
                                                    const CeasefireParticipant *b);

/**
 * ceasefire_participant_get_actor:
 * @self: a participant
 *
 * Gets `actor`: who takes part.
 *
 * It names a record of type actor.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_participant_get_actor (CeasefireParticipant *self);

/**
 * ceasefire_participant_set_actor:
 * @self: a participant
 * @actor: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `actor`; see ceasefire_participant_get_actor().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_participant_set_actor (CeasefireParticipant *self, const char *actor);

/**
 * ceasefire_participant_get_role:
 * @self: a participant
 *
 * Gets `role`: part played, such as chair or mediator.
 *
 * Codes are those of the vocabulary `role`, which a dossier may extend.
 *
 * Returns: (transfer none) (nullable): the code, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_participant_get_role (CeasefireParticipant *self);

/**
 * ceasefire_participant_set_role:
 * @self: a participant
 * @role: (nullable) (transfer none): the code, or %NULL for none
 *
 * Sets `role`; see ceasefire_participant_get_role().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_participant_set_role (CeasefireParticipant *self, const char *role);

/**
 * ceasefire_participant_get_capacity:
 * @self: a participant
 *
 * Gets `capacity`: capacity in which the actor takes part, as worded.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireText *ceasefire_participant_get_capacity (CeasefireParticipant *self);

/**
 * ceasefire_participant_set_capacity:
 * @self: a participant
 * @capacity: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `capacity`; see ceasefire_participant_get_capacity().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_participant_set_capacity (CeasefireParticipant *self,
                                                       CeasefireText *capacity);

/**
 * ceasefire_participant_get_attendance:
 * @self: a participant
 *
 * Gets `attendance`: whether the actor was there.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireAttendance ceasefire_participant_get_attendance (CeasefireParticipant *self);

/**
 * ceasefire_participant_set_attendance:
 * @self: a participant
 * @attendance: the value
 *
 * Sets `attendance`; see ceasefire_participant_get_attendance().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_participant_set_attendance (CeasefireParticipant *self,
                                                         CeasefireAttendance attendance);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireParticipant, ceasefire_participant_unref)

G_END_DECLS
