/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-evidence.h>

G_BEGIN_DECLS

/**
 * ceasefire_evidence_ref:
 * @self: evidence
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireEvidence *ceasefire_evidence_ref (CeasefireEvidence *self);

/**
 * ceasefire_evidence_copy:
 * @self: evidence
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): new evidence
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireEvidence *ceasefire_evidence_copy (const CeasefireEvidence *self);

/**
 * ceasefire_evidence_unref:
 * @self: (transfer full): evidence
 *
 * Lets go of a reference.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_evidence_unref (CeasefireEvidence *self);

/**
 * ceasefire_evidence_equal:
 * @a: evidence
 * @b: evidence
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_evidence_equal (const CeasefireEvidence *a, const CeasefireEvidence *b);

/**
 * ceasefire_evidence_has:
 * @self: evidence
 * @member: the name of a member in the format
 *
 * Tells whether a member is set, be it known to this version or not.
 *
 * Returns: whether it is set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_evidence_has (const CeasefireEvidence *self, const char *member);

/**
 * ceasefire_evidence_list_members:
 * @self: evidence
 *
 * Lists the members that are set, in the order of the format, then those that this version does not
 * know.
 *
 * Returns: (transfer full) (array zero-terminated=1): names
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char **ceasefire_evidence_list_members (const CeasefireEvidence *self);

/**
 * ceasefire_evidence_dup_json:
 * @self: evidence
 * @member: the name of a member in the format
 *
 * Gets a member, as ceasefire_record_dup_json() does.
 *
 * Returns: (transfer full) (nullable): JSON, or %NULL if the member is not set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_evidence_dup_json (const CeasefireEvidence *self, const char *member);

/**
 * ceasefire_evidence_set_json:
 * @self: evidence
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
gboolean ceasefire_evidence_set_json (CeasefireEvidence *self, const char *member, const char *json,
                                      GError **error);

/**
 * ceasefire_evidence_set_extra:
 * @self: evidence
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
gboolean ceasefire_evidence_set_extra (CeasefireEvidence *self, const char *member,
                                       const char *json, GError **error);

/**
 * ceasefire_evidence_unset:
 * @self: evidence that can still be changed
 * @member: the name of a member in the format
 *
 * Leaves a member unset, be it known to this version or not.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_evidence_unset (CeasefireEvidence *self, const char *member);

/**
 * ceasefire_evidence_to_json:
 * @self: evidence
 *
 * Writes all members in one line, as they stand in a file.
 *
 * Returns: (transfer full): JSON
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char *ceasefire_evidence_to_json (const CeasefireEvidence *self);

/**
 * ceasefire_evidence_from_json:
 * @json: one JSON object, as it stands in a file
 * @error: where an error goes
 *
 * Reads evidence as strictly as it is read in a dossier.
 *
 * Returns: (transfer full): new evidence, which can be changed; if there is none, @error is one of
 *   %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireEvidence *ceasefire_evidence_from_json (const char *json, GError **error);

/**
 * ceasefire_evidence_get_aspect:
 * @self: evidence
 *
 * Gets the aspect that the words speak of.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: the value, or %CEASEFIRE_ASPECT_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireAspect ceasefire_evidence_get_aspect (CeasefireEvidence *self);

/**
 * ceasefire_evidence_set_aspect:
 * @self: evidence
 * @aspect: the value, or %CEASEFIRE_ASPECT_UNSET to unset the member
 *
 * Sets the aspect that the words speak of.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_evidence_set_aspect (CeasefireEvidence *self, CeasefireAspect aspect);

/**
 * ceasefire_evidence_get_strong:
 * @self: evidence
 *
 * Gets what strong words say: that it is so (for), that it is not (against), both or none.
 *
 * Returns: the value, or %CEASEFIRE_FOUR_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireFour ceasefire_evidence_get_strong (CeasefireEvidence *self);

/**
 * ceasefire_evidence_set_strong:
 * @self: evidence
 * @strong: the value, or %CEASEFIRE_FOUR_UNSET to unset the member
 *
 * Sets what strong words say: that it is so (for), that it is not (against), both or none.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_evidence_set_strong (CeasefireEvidence *self, CeasefireFour strong);

/**
 * ceasefire_evidence_get_any:
 * @self: evidence
 *
 * Gets what words of any strength say: that it is so (for), that it is not (against), both or none.
 *
 * Returns: the value, or %CEASEFIRE_FOUR_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireFour ceasefire_evidence_get_any (CeasefireEvidence *self);

/**
 * ceasefire_evidence_set_any:
 * @self: evidence
 * @any: the value, or %CEASEFIRE_FOUR_UNSET to unset the member
 *
 * Sets what words of any strength say: that it is so (for), that it is not (against), both or none.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_evidence_set_any (CeasefireEvidence *self, CeasefireFour any);

/**
 * ceasefire_evidence_get_undetermined:
 * @self: evidence
 *
 * Gets whether a value was given that may or may not match.
 *
 * Returns: %TRUE if so; %FALSE if not, or if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gboolean ceasefire_evidence_get_undetermined (CeasefireEvidence *self);

/**
 * ceasefire_evidence_set_undetermined:
 * @self: evidence
 * @undetermined: %TRUE if so; %FALSE if not, which is written, unlike a member that is unset
 *
 * Sets whether a value was given that may or may not match.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_evidence_set_undetermined (CeasefireEvidence *self, gboolean undetermined);

/**
 * ceasefire_evidence_get_voices:
 * @self: evidence
 *
 * Gets the words for and against, each with its strength and the reason for it.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of #CeasefireVoice; %NULL
 *   if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireVoice *const *ceasefire_evidence_get_voices (CeasefireEvidence *self);

/**
 * ceasefire_evidence_set_voices: (skip)
 * @self: evidence
 * @voices: (nullable) (transfer none) (array zero-terminated=1): a list of #CeasefireVoice; @self
 *   takes references to them, and they can no longer be changed; %NULL or an empty list unsets the
 *   member
 *
 * Sets the words for and against, each with its strength and the reason for it.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_evidence_set_voices (CeasefireEvidence *self, CeasefireVoice *const *voices);

/**
 * ceasefire_evidence_add_voice:
 * @self: evidence
 * @voice: (transfer none): a voice; @self takes a reference to it, and it can no longer be changed
 *
 * Adds a voice to the end of the list of ceasefire_evidence_get_voices(); what that returned before
 * is no longer valid.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_evidence_add_voice (CeasefireEvidence *self, CeasefireVoice *voice);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireEvidence, ceasefire_evidence_unref)

G_END_DECLS
