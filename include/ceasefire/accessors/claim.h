/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-claim.h>

G_BEGIN_DECLS

/**
 * ceasefire_claim_new:
 * @about: the incident, clause or other record that the claim speaks of
 * @stance: what the claim does to the matter, such as assert, deny or doubt it
 * @error: where an error goes
 *
 * Makes a claim with the members that are required, and no others.
 *
 * Returns: (transfer full): the new value; without one, @error is %CEASEFIRE_ERROR_VALUE, since
 *   @about cannot be an id or @stance has no such value
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireClaim *ceasefire_claim_new (const char *about, CeasefireStance stance, GError **error);

/**
 * ceasefire_claim_ref:
 * @self: a claim
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireClaim *ceasefire_claim_ref (CeasefireClaim *self);

/**
 * ceasefire_claim_copy:
 * @self: a claim
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new claim
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireClaim *ceasefire_claim_copy (const CeasefireClaim *self);

/**
 * ceasefire_claim_unref:
 * @self: (transfer full): a claim
 *
 * Lets go of a reference.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_claim_unref (CeasefireClaim *self);

/**
 * ceasefire_claim_equal:
 * @a: a claim
 * @b: a claim
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_claim_equal (const CeasefireClaim *a, const CeasefireClaim *b);

/**
 * ceasefire_claim_has:
 * @self: a claim
 * @member: the name of a member in the format
 *
 * Tells whether a member is set, be it known to this version or not.
 *
 * Returns: whether it is set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_claim_has (const CeasefireClaim *self, const char *member);

/**
 * ceasefire_claim_list_members:
 * @self: a claim
 *
 * Lists the members that are set, in the order of the format, then those that this version does not
 * know.
 *
 * Returns: (transfer full) (array zero-terminated=1): names
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char **ceasefire_claim_list_members (const CeasefireClaim *self);

/**
 * ceasefire_claim_dup_json:
 * @self: a claim
 * @member: the name of a member in the format
 *
 * Gets a member, as ceasefire_record_dup_json() does.
 *
 * Returns: (transfer full) (nullable): JSON, or %NULL if the member is not set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_claim_dup_json (const CeasefireClaim *self, const char *member);

/**
 * ceasefire_claim_set_json:
 * @self: a claim
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
gboolean ceasefire_claim_set_json (CeasefireClaim *self, const char *member, const char *json,
                                   GError **error);

/**
 * ceasefire_claim_set_extra:
 * @self: a claim
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
gboolean ceasefire_claim_set_extra (CeasefireClaim *self, const char *member, const char *json,
                                    GError **error);

/**
 * ceasefire_claim_unset:
 * @self: a claim that can still be changed
 * @member: the name of a member in the format
 *
 * Leaves a member unset, be it known to this version or not.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_claim_unset (CeasefireClaim *self, const char *member);

/**
 * ceasefire_claim_to_json:
 * @self: a claim
 *
 * Writes all members in one line, as they stand in a file.
 *
 * Returns: (transfer full): JSON
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char *ceasefire_claim_to_json (const CeasefireClaim *self);

/**
 * ceasefire_claim_from_json:
 * @json: one JSON object, as it stands in a file
 * @error: where an error goes
 *
 * Reads a claim as strictly as it is read in a dossier.
 *
 * Returns: (transfer full): a new claim, which can be changed; if there is none, @error is one of
 *   %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireClaim *ceasefire_claim_from_json (const char *json, GError **error);

/**
 * ceasefire_claim_get_about:
 * @self: a claim
 *
 * Gets the incident, clause or other record that the claim speaks of.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): the id of an incident, a clause, a meeting, a statement or
 *   an agreement; %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_claim_get_about (CeasefireClaim *self);

/**
 * ceasefire_claim_set_about:
 * @self: a claim
 * @about: (nullable) (transfer none): the id of an incident, a clause, a meeting, a statement or an
 *   agreement; it is copied; %NULL unsets the member
 *
 * Sets the incident, clause or other record that the claim speaks of.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_claim_set_about (CeasefireClaim *self, const char *about);

/**
 * ceasefire_claim_get_stance:
 * @self: a claim
 *
 * Gets what the claim does to the matter, such as assert, deny or doubt it.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: the value, or %CEASEFIRE_STANCE_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireStance ceasefire_claim_get_stance (CeasefireClaim *self);

/**
 * ceasefire_claim_set_stance:
 * @self: a claim
 * @stance: the value, or %CEASEFIRE_STANCE_UNSET to unset the member
 *
 * Sets what the claim does to the matter, such as assert, deny or doubt it.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_claim_set_stance (CeasefireClaim *self, CeasefireStance stance);

/**
 * ceasefire_claim_get_aspect:
 * @self: a claim
 *
 * Gets the side of the matter that the claim speaks of, such as the agent or the time; unset means
 * that it occurred, or for a clause its text.
 *
 * Returns: the value, or %CEASEFIRE_ASPECT_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireAspect ceasefire_claim_get_aspect (CeasefireClaim *self);

/**
 * ceasefire_claim_set_aspect:
 * @self: a claim
 * @aspect: the value, or %CEASEFIRE_ASPECT_UNSET to unset the member
 *
 * Sets the side of the matter that the claim speaks of, such as the agent or the time; unset means
 * that it occurred, or for a clause its text.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_claim_set_aspect (CeasefireClaim *self, CeasefireAspect aspect);

/**
 * ceasefire_claim_get_value:
 * @self: a claim
 *
 * Gets what the claim says that the aspect is: an id, a code or a date, or several of which one
 * holds, with vertical bars between them.
 *
 * Returns: (transfer none) (nullable): a string; %NULL if unset; valid until this member is changed
 *   or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_claim_get_value (CeasefireClaim *self);

/**
 * ceasefire_claim_set_value:
 * @self: a claim
 * @value: (nullable) (transfer none): a string; it is copied; %NULL unsets the member
 *
 * Sets what the claim says that the aspect is: an id, a code or a date, or several of which one
 * holds, with vertical bars between them.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_claim_set_value (CeasefireClaim *self, const char *value);

/**
 * ceasefire_claim_get_quantity:
 * @self: a claim
 *
 * Gets how much it was, by the claim, where the aspect is quantity, fatalities or injured.
 *
 * Returns: (transfer none) (nullable): a quantity; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireQuantity *ceasefire_claim_get_quantity (CeasefireClaim *self);

/**
 * ceasefire_claim_set_quantity:
 * @self: a claim
 * @quantity: (nullable) (transfer none): a quantity; @self takes a reference to it, and it can no
 *   longer be changed; %NULL unsets the member
 *
 * Sets how much it was, by the claim, where the aspect is quantity, fatalities or injured.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_claim_set_quantity (CeasefireClaim *self, CeasefireQuantity *quantity);

/**
 * ceasefire_claim_get_basis:
 * @self: a claim
 *
 * Gets what the speaker knows it from, such as seen or satellite; shown, not matched.
 *
 * Returns: (transfer none) (nullable): a code of the vocabulary `observation`, or one added to it;
 *   %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_claim_get_basis (CeasefireClaim *self);

/**
 * ceasefire_claim_set_basis:
 * @self: a claim
 * @basis: (nullable) (transfer none): a code of the vocabulary `observation`, or one added to it;
 *   it is copied; %NULL unsets the member
 *
 * Sets what the speaker knows it from, such as seen or satellite; shown, not matched.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_claim_set_basis (CeasefireClaim *self, const char *basis);

/**
 * ceasefire_claim_get_silent_on:
 * @self: a claim
 *
 * Gets the aspects of the matter that the speaker leaves unmentioned.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): codes of the vocabulary `aspect`,
 *   or ones added to it; %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *const *ceasefire_claim_get_silent_on (CeasefireClaim *self);

/**
 * ceasefire_claim_set_silent_on:
 * @self: a claim
 * @silent_on: (nullable) (transfer none) (array zero-terminated=1): codes of the vocabulary
 *   `aspect`, or ones added to it; they are copied; %NULL or an empty list unsets the member
 *
 * Sets the aspects of the matter that the speaker leaves unmentioned.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_claim_set_silent_on (CeasefireClaim *self, const char *const *silent_on);

/**
 * ceasefire_claim_get_certainty:
 * @self: a claim
 *
 * Gets how surely the speaker puts the claim.
 *
 * Returns: the value, or %CEASEFIRE_CERTAINTY_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireCertainty ceasefire_claim_get_certainty (CeasefireClaim *self);

/**
 * ceasefire_claim_set_certainty:
 * @self: a claim
 * @certainty: the value, or %CEASEFIRE_CERTAINTY_UNSET to unset the member
 *
 * Sets how surely the speaker puts the claim.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_claim_set_certainty (CeasefireClaim *self, CeasefireCertainty certainty);

/**
 * ceasefire_claim_get_presupposed:
 * @self: a claim
 *
 * Gets whether the words take the matter for granted instead of saying it.
 *
 * Returns: %TRUE if so; %FALSE if not, or if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gboolean ceasefire_claim_get_presupposed (CeasefireClaim *self);

/**
 * ceasefire_claim_set_presupposed:
 * @self: a claim
 * @presupposed: %TRUE if so; %FALSE if not, which is written, unlike a member that is unset
 *
 * Sets whether the words take the matter for granted instead of saying it.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_claim_set_presupposed (CeasefireClaim *self, gboolean presupposed);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireClaim, ceasefire_claim_unref)

G_END_DECLS
