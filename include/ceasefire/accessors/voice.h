/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-voice.h>

G_BEGIN_DECLS

/**
 * ceasefire_voice_new:
 * @speaker: the actor that speaks
 * @error: where an error goes
 *
 * Makes a voice with the members that are required, and no others.
 *
 * Returns: (transfer full): the new value; without one, @error is %CEASEFIRE_ERROR_VALUE, since
 *   @speaker cannot be an id
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireVoice *ceasefire_voice_new (const char *speaker, GError **error);

/**
 * ceasefire_voice_ref:
 * @self: a voice
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireVoice *ceasefire_voice_ref (CeasefireVoice *self);

/**
 * ceasefire_voice_copy:
 * @self: a voice
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new voice
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireVoice *ceasefire_voice_copy (const CeasefireVoice *self);

/**
 * ceasefire_voice_unref:
 * @self: (transfer full): a voice
 *
 * Lets go of a reference.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_voice_unref (CeasefireVoice *self);

/**
 * ceasefire_voice_equal:
 * @a: a voice
 * @b: a voice
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_voice_equal (const CeasefireVoice *a, const CeasefireVoice *b);

/**
 * ceasefire_voice_has:
 * @self: a voice
 * @member: the name of a member in the format
 *
 * Tells whether a member is set, be it known to this version or not.
 *
 * Returns: whether it is set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_voice_has (const CeasefireVoice *self, const char *member);

/**
 * ceasefire_voice_list_members:
 * @self: a voice
 *
 * Lists the members that are set, in the order of the format, then those that this version does not
 * know.
 *
 * Returns: (transfer full) (array zero-terminated=1): names
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char **ceasefire_voice_list_members (const CeasefireVoice *self);

/**
 * ceasefire_voice_dup_json:
 * @self: a voice
 * @member: the name of a member in the format
 *
 * Gets a member, as ceasefire_record_dup_json() does.
 *
 * Returns: (transfer full) (nullable): JSON, or %NULL if the member is not set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_voice_dup_json (const CeasefireVoice *self, const char *member);

/**
 * ceasefire_voice_set_json:
 * @self: a voice
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
gboolean ceasefire_voice_set_json (CeasefireVoice *self, const char *member, const char *json,
                                   GError **error);

/**
 * ceasefire_voice_set_extra:
 * @self: a voice
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
gboolean ceasefire_voice_set_extra (CeasefireVoice *self, const char *member, const char *json,
                                    GError **error);

/**
 * ceasefire_voice_unset:
 * @self: a voice that can still be changed
 * @member: the name of a member in the format
 *
 * Leaves a member unset, be it known to this version or not.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_voice_unset (CeasefireVoice *self, const char *member);

/**
 * ceasefire_voice_to_json:
 * @self: a voice
 *
 * Writes all members in one line, as they stand in a file.
 *
 * Returns: (transfer full): JSON
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char *ceasefire_voice_to_json (const CeasefireVoice *self);

/**
 * ceasefire_voice_from_json:
 * @json: one JSON object, as it stands in a file
 * @error: where an error goes
 *
 * Reads a voice as strictly as it is read in a dossier.
 *
 * Returns: (transfer full): a new voice, which can be changed; if there is none, @error is one of
 *   %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireVoice *ceasefire_voice_from_json (const char *json, GError **error);

/**
 * ceasefire_voice_get_speaker:
 * @self: a voice
 *
 * Gets the actor that speaks.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): the id of an actor, which may be in another dossier; %NULL
 *   if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_voice_get_speaker (CeasefireVoice *self);

/**
 * ceasefire_voice_set_speaker:
 * @self: a voice
 * @speaker: (nullable) (transfer none): the id of an actor, which may be in another dossier; it is
 *   copied; %NULL unsets the member
 *
 * Sets the actor that speaks.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_voice_set_speaker (CeasefireVoice *self, const char *speaker);

/**
 * ceasefire_voice_get_statement:
 * @self: a voice
 *
 * Gets the record of what was said; unset where an act or the agreement itself speaks.
 *
 * Returns: (transfer none) (nullable): the id of a statement, which may be in another dossier;
 *   %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_voice_get_statement (CeasefireVoice *self);

/**
 * ceasefire_voice_set_statement:
 * @self: a voice
 * @statement: (nullable) (transfer none): the id of a statement, which may be in another dossier;
 *   it is copied; %NULL unsets the member
 *
 * Sets the record of what was said; unset where an act or the agreement itself speaks.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_voice_set_statement (CeasefireVoice *self, const char *statement);

/**
 * ceasefire_voice_get_stance:
 * @self: a voice
 *
 * Gets which way the voice speaks, for or against.
 *
 * Returns: the value, or %CEASEFIRE_VOICE_STANCE_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireVoiceStance ceasefire_voice_get_stance (CeasefireVoice *self);

/**
 * ceasefire_voice_set_stance:
 * @self: a voice
 * @stance: the value, or %CEASEFIRE_VOICE_STANCE_UNSET to unset the member
 *
 * Sets which way the voice speaks, for or against.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_voice_set_stance (CeasefireVoice *self, CeasefireVoiceStance stance);

/**
 * ceasefire_voice_get_strength:
 * @self: a voice
 *
 * Gets how much the voice counts, such as strong or weak.
 *
 * Returns: the value, or %CEASEFIRE_VOICE_STRENGTH_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireVoiceStrength ceasefire_voice_get_strength (CeasefireVoice *self);

/**
 * ceasefire_voice_set_strength:
 * @self: a voice
 * @strength: the value, or %CEASEFIRE_VOICE_STRENGTH_UNSET to unset the member
 *
 * Sets how much the voice counts, such as strong or weak.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_voice_set_strength (CeasefireVoice *self, CeasefireVoiceStrength strength);

/**
 * ceasefire_voice_get_reason:
 * @self: a voice
 *
 * Gets the reason why the voice counts as much as it does, such as single-source.
 *
 * Returns: the value, or %CEASEFIRE_VOICE_REASON_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireVoiceReason ceasefire_voice_get_reason (CeasefireVoice *self);

/**
 * ceasefire_voice_set_reason:
 * @self: a voice
 * @reason: the value, or %CEASEFIRE_VOICE_REASON_UNSET to unset the member
 *
 * Sets the reason why the voice counts as much as it does, such as single-source.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_voice_set_reason (CeasefireVoice *self, CeasefireVoiceReason reason);

/**
 * ceasefire_voice_get_side:
 * @self: a voice
 *
 * Gets the side of the agreement on which the speaker was put; unset means neutral.
 *
 * Returns: (transfer none) (nullable): a string; %NULL if unset; valid until this member is changed
 *   or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_voice_get_side (CeasefireVoice *self);

/**
 * ceasefire_voice_set_side:
 * @self: a voice
 * @side: (nullable) (transfer none): a string; it is copied; %NULL unsets the member
 *
 * Sets the side of the agreement on which the speaker was put; unset means neutral.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_voice_set_side (CeasefireVoice *self, const char *side);

/**
 * ceasefire_voice_get_tie:
 * @self: a voice
 *
 * Gets the actors through whom the speaker belongs to that side, from the nearest to the party
 * itself.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of actors, which may be in
 *   another dossier; %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *const *ceasefire_voice_get_tie (CeasefireVoice *self);

/**
 * ceasefire_voice_set_tie:
 * @self: a voice
 * @tie: (nullable) (transfer none) (array zero-terminated=1): the ids of actors, which may be in
 *   another dossier; they are copied; %NULL or an empty list unsets the member
 *
 * Sets the actors through whom the speaker belongs to that side, from the nearest to the party
 * itself.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_voice_set_tie (CeasefireVoice *self, const char *const *tie);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireVoice, ceasefire_voice_unref)

G_END_DECLS
