/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-participant.h>

G_BEGIN_DECLS

/**
 * ceasefire_participant_new:
 * @actor: the actor that takes part in the meeting
 * @error: where an error goes
 *
 * Makes a participant with the members that are required, and no others.
 *
 * Returns: (transfer full): the new value; without one, @error is %CEASEFIRE_ERROR_VALUE, since
 *   @actor cannot be an id
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireParticipant *ceasefire_participant_new (const char *actor, GError **error);

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
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_participant_unref (CeasefireParticipant *self);

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
 * ceasefire_participant_has:
 * @self: a participant
 * @member: the name of a member in the format
 *
 * Tells whether a member is set, be it known to this version or not.
 *
 * Returns: whether it is set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_participant_has (const CeasefireParticipant *self, const char *member);

/**
 * ceasefire_participant_list_members:
 * @self: a participant
 *
 * Lists the members that are set, in the order of the format, then those that this version does not
 * know.
 *
 * Returns: (transfer full) (array zero-terminated=1): names
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char **ceasefire_participant_list_members (const CeasefireParticipant *self);

/**
 * ceasefire_participant_dup_json:
 * @self: a participant
 * @member: the name of a member in the format
 *
 * Gets a member, as ceasefire_record_dup_json() does.
 *
 * Returns: (transfer full) (nullable): JSON, or %NULL if the member is not set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_participant_dup_json (const CeasefireParticipant *self, const char *member);

/**
 * ceasefire_participant_set_json:
 * @self: a participant
 * @member: the name of a member in the format
 * @json: what it is to be, as it stands in a file
 * @error: where an error goes
 *
 * Sets a member, as ceasefire_record_set_json() does. It fails too for a value that can no longer
 * be changed.
 *
 * Returns: whether it was set; if not, @error is one of %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_participant_set_json (CeasefireParticipant *self, const char *member,
                                         const char *json, GError **error);

/**
 * ceasefire_participant_set_extra:
 * @self: a participant
 * @member: the name of a member
 * @json: (nullable): its JSON; %NULL to unset it
 * @error: where an error goes
 *
 * Sets a member that this version does not know, as ceasefire_record_set_extra() does.
 *
 * Returns: whether it was set; if not, @error is one of %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_participant_set_extra (CeasefireParticipant *self, const char *member,
                                          const char *json, GError **error);

/**
 * ceasefire_participant_unset:
 * @self: a participant that can still be changed
 * @member: the name of a member in the format
 *
 * Leaves a member unset, be it known to this version or not.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_participant_unset (CeasefireParticipant *self, const char *member);

/**
 * ceasefire_participant_to_json:
 * @self: a participant
 *
 * Writes all members in one line, as they stand in a file.
 *
 * Returns: (transfer full): JSON
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char *ceasefire_participant_to_json (const CeasefireParticipant *self);

/**
 * ceasefire_participant_from_json:
 * @json: one JSON object, as it stands in a file
 * @error: where an error goes
 *
 * Reads a participant as strictly as it is read in a dossier.
 *
 * Returns: (transfer full): a new participant, which can be changed; if there is none, @error is
 *   one of %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireParticipant *ceasefire_participant_from_json (const char *json, GError **error);

/**
 * ceasefire_participant_get_actor:
 * @self: a participant
 *
 * Gets the actor that takes part in the meeting.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): the id of an actor; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_participant_get_actor (CeasefireParticipant *self);

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
 * ceasefire_participant_get_delegation:
 * @self: a participant
 *
 * Gets the actor in whose delegation it takes part.
 *
 * Returns: (transfer none) (nullable): the id of an actor; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_participant_get_delegation (CeasefireParticipant *self);

/**
 * ceasefire_participant_set_delegation:
 * @self: a participant
 * @delegation: (nullable) (transfer none): the id of an actor; it is copied; %NULL unsets the
 *   member
 *
 * Sets the actor in whose delegation it takes part.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_participant_set_delegation (CeasefireParticipant *self, const char *delegation);

/**
 * ceasefire_participant_get_role:
 * @self: a participant
 *
 * Gets the part that the actor plays in the meeting, such as chair or mediator.
 *
 * Returns: (transfer none) (nullable): a code of the vocabulary `role`, or one added to it; %NULL
 *   if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_participant_get_role (CeasefireParticipant *self);

/**
 * ceasefire_participant_set_role:
 * @self: a participant
 * @role: (nullable) (transfer none): a code of the vocabulary `role`, or one added to it; it is
 *   copied; %NULL unsets the member
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
 * Returns: (transfer none) (nullable): a text in one or more languages; %NULL if unset; valid until
 *   this member is changed or @self ends
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
