/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-statement.h>

G_BEGIN_DECLS

/**
 * ceasefire_statement_new:
 * @id: the id, as ceasefire_id_is_valid() allows
 * @error: where an error goes
 *
 * Makes a statement of which only the id is said.
 *
 * Returns: (transfer full): the new record; without one, @error is %CEASEFIRE_ERROR_VALUE, since
 *   @id cannot be an id
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireStatement *ceasefire_statement_new (const char *id, GError **error);

/**
 * ceasefire_statement_get_speaker:
 * @self: a statement
 *
 * Gets the actor that made the statement.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): the id of an actor; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_statement_get_speaker (CeasefireStatement *self);

/**
 * ceasefire_statement_set_speaker:
 * @self: a statement
 * @speaker: (nullable) (transfer none): the id of an actor; it is copied; %NULL unsets the member
 *
 * Sets the actor that made the statement.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_statement_set_speaker (CeasefireStatement *self, const char *speaker);

/**
 * ceasefire_statement_get_jointly_with:
 * @self: a statement
 *
 * Gets the actors that made the statement together with the speaker; each is a speaker.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of actors; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_statement_get_jointly_with (CeasefireStatement *self);

/**
 * ceasefire_statement_set_jointly_with:
 * @self: a statement
 * @jointly_with: (nullable) (transfer none) (array zero-terminated=1): the ids of actors; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the actors that made the statement together with the speaker; each is a speaker.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_statement_set_jointly_with (CeasefireStatement *self,
                                           const char *const *jointly_with);

/**
 * ceasefire_statement_get_on_behalf_of:
 * @self: a statement
 *
 * Gets the actor for whom the speaker spoke.
 *
 * Returns: (transfer none) (nullable): the id of an actor; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_statement_get_on_behalf_of (CeasefireStatement *self);

/**
 * ceasefire_statement_set_on_behalf_of:
 * @self: a statement
 * @on_behalf_of: (nullable) (transfer none): the id of an actor; it is copied; %NULL unsets the
 *   member
 *
 * Sets the actor for whom the speaker spoke.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_statement_set_on_behalf_of (CeasefireStatement *self, const char *on_behalf_of);

/**
 * ceasefire_statement_get_acts:
 * @self: a statement
 *
 * Gets what the speaker does by saying it, such as accuse, deny or promise.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): codes of the vocabulary
 *   `speech-act`, or ones added to it; %NULL if unset; valid until this member is changed or @self
 *   ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_statement_get_acts (CeasefireStatement *self);

/**
 * ceasefire_statement_set_acts:
 * @self: a statement
 * @acts: (nullable) (transfer none) (array zero-terminated=1): codes of the vocabulary
 *   `speech-act`, or ones added to it; they are copied; %NULL or an empty list unsets the member
 *
 * Sets what the speaker does by saying it, such as accuse, deny or promise.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_statement_set_acts (CeasefireStatement *self, const char *const *acts);

/**
 * ceasefire_statement_get_form:
 * @self: a statement
 *
 * Gets how the words reached the record, such as direct-quote or paraphrase.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: the value, or %CEASEFIRE_STATEMENT_FORM_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireStatementForm ceasefire_statement_get_form (CeasefireStatement *self);

/**
 * ceasefire_statement_set_form:
 * @self: a statement
 * @form: the value, or %CEASEFIRE_STATEMENT_FORM_UNSET to unset the member
 *
 * Sets how the words reached the record, such as direct-quote or paraphrase.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_statement_set_form (CeasefireStatement *self, CeasefireStatementForm form);

/**
 * ceasefire_statement_get_text:
 * @self: a statement
 *
 * Gets the words of the statement, as exactly as its form says.
 *
 * Returns: (transfer none) (nullable): a text in one or more languages; %NULL if unset; valid until
 *   this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireText *ceasefire_statement_get_text (CeasefireStatement *self);

/**
 * ceasefire_statement_set_text:
 * @self: a statement
 * @text: (nullable) (transfer none): a text in one or more languages; @self takes a reference to
 *   it; %NULL unsets the member
 *
 * Sets the words of the statement, as exactly as its form says.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_statement_set_text (CeasefireStatement *self, CeasefireText *text);

/**
 * ceasefire_statement_get_language:
 * @self: a statement
 *
 * Gets the language in which the statement was made, by its BCP 47 tag such as ar.
 *
 * Returns: (transfer none) (nullable): a language tag of BCP 47; %NULL if unset; valid until this
 *   member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_statement_get_language (CeasefireStatement *self);

/**
 * ceasefire_statement_set_language:
 * @self: a statement
 * @language: (nullable) (transfer none): a language tag of BCP 47; it is copied; %NULL unsets the
 *   member
 *
 * Sets the language in which the statement was made, by its BCP 47 tag such as ar.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_statement_set_language (CeasefireStatement *self, const char *language);

/**
 * ceasefire_statement_get_when:
 * @self: a statement
 *
 * Gets when the statement was made.
 *
 * Returns: (transfer none) (nullable): an EDTF date; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireDate *ceasefire_statement_get_when (CeasefireStatement *self);

/**
 * ceasefire_statement_set_when:
 * @self: a statement
 * @when: (nullable) (transfer none): an EDTF date; @self takes a reference to it; %NULL unsets the
 *   member
 *
 * Sets when the statement was made.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_statement_set_when (CeasefireStatement *self, CeasefireDate *when);

/**
 * ceasefire_statement_get_when_text:
 * @self: a statement
 *
 * Gets the words of the source for the time, such as Thursday night.
 *
 * Returns: (transfer none) (nullable): a string; %NULL if unset; valid until this member is changed
 *   or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_statement_get_when_text (CeasefireStatement *self);

/**
 * ceasefire_statement_set_when_text:
 * @self: a statement
 * @when_text: (nullable) (transfer none): a string; it is copied; %NULL unsets the member
 *
 * Sets the words of the source for the time, such as Thursday night.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_statement_set_when_text (CeasefireStatement *self, const char *when_text);

/**
 * ceasefire_statement_get_place:
 * @self: a statement
 *
 * Gets where the statement was made.
 *
 * Returns: (transfer none) (nullable): the id of a place; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_statement_get_place (CeasefireStatement *self);

/**
 * ceasefire_statement_set_place:
 * @self: a statement
 * @place: (nullable) (transfer none): the id of a place; it is copied; %NULL unsets the member
 *
 * Sets where the statement was made.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_statement_set_place (CeasefireStatement *self, const char *place);

/**
 * ceasefire_statement_get_meeting:
 * @self: a statement
 *
 * Gets the meeting at which the statement was made.
 *
 * Returns: (transfer none) (nullable): the id of a meeting; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_statement_get_meeting (CeasefireStatement *self);

/**
 * ceasefire_statement_set_meeting:
 * @self: a statement
 * @meeting: (nullable) (transfer none): the id of a meeting; it is copied; %NULL unsets the member
 *
 * Sets the meeting at which the statement was made.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_statement_set_meeting (CeasefireStatement *self, const char *meeting);

/**
 * ceasefire_statement_get_medium:
 * @self: a statement
 *
 * Gets the medium in which the statement was made, such as press-conference.
 *
 * Returns: (transfer none) (nullable): a code of the vocabulary `medium`, or one added to it; %NULL
 *   if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_statement_get_medium (CeasefireStatement *self);

/**
 * ceasefire_statement_set_medium:
 * @self: a statement
 * @medium: (nullable) (transfer none): a code of the vocabulary `medium`, or one added to it; it is
 *   copied; %NULL unsets the member
 *
 * Sets the medium in which the statement was made, such as press-conference.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_statement_set_medium (CeasefireStatement *self, const char *medium);

/**
 * ceasefire_statement_get_audience:
 * @self: a statement
 *
 * Gets the actors that heard the statement.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of actors; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_statement_get_audience (CeasefireStatement *self);

/**
 * ceasefire_statement_set_audience:
 * @self: a statement
 * @audience: (nullable) (transfer none) (array zero-terminated=1): the ids of actors; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the actors that heard the statement.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_statement_set_audience (CeasefireStatement *self, const char *const *audience);

/**
 * ceasefire_statement_get_relayed_by:
 * @self: a statement
 *
 * Gets the actors that passed the statement on, from the one nearest to the speaker to the
 * publisher.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of actors; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_statement_get_relayed_by (CeasefireStatement *self);

/**
 * ceasefire_statement_set_relayed_by:
 * @self: a statement
 * @relayed_by: (nullable) (transfer none) (array zero-terminated=1): the ids of actors; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the actors that passed the statement on, from the one nearest to the speaker to the
 * publisher.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_statement_set_relayed_by (CeasefireStatement *self, const char *const *relayed_by);

/**
 * ceasefire_statement_get_origin:
 * @self: a statement
 *
 * Gets what the speaker's knowledge goes back to, where that is not the speaker; statements of one
 * origin do not corroborate each other.
 *
 * Returns: (transfer none) (nullable): the id of a record of any type; %NULL if unset; valid until
 *   this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_statement_get_origin (CeasefireStatement *self);

/**
 * ceasefire_statement_set_origin:
 * @self: a statement
 * @origin: (nullable) (transfer none): the id of a record of any type; it is copied; %NULL unsets
 *   the member
 *
 * Sets what the speaker's knowledge goes back to, where that is not the speaker; statements of one
 * origin do not corroborate each other.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_statement_set_origin (CeasefireStatement *self, const char *origin);

/**
 * ceasefire_statement_get_attribution:
 * @self: a statement
 *
 * Gets the terms on which the speaker may be named, such as on-record or background.
 *
 * Returns: the value, or %CEASEFIRE_ATTRIBUTION_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireAttribution ceasefire_statement_get_attribution (CeasefireStatement *self);

/**
 * ceasefire_statement_set_attribution:
 * @self: a statement
 * @attribution: the value, or %CEASEFIRE_ATTRIBUTION_UNSET to unset the member
 *
 * Sets the terms on which the speaker may be named, such as on-record or background.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_statement_set_attribution (CeasefireStatement *self,
                                          CeasefireAttribution attribution);

/**
 * ceasefire_statement_get_manner:
 * @self: a statement
 *
 * Gets how the statement was made, such as shouting.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of strings; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_statement_get_manner (CeasefireStatement *self);

/**
 * ceasefire_statement_set_manner:
 * @self: a statement
 * @manner: (nullable) (transfer none) (array zero-terminated=1): a list of strings; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets how the statement was made, such as shouting.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_statement_set_manner (CeasefireStatement *self, const char *const *manner);

/**
 * ceasefire_statement_get_addressees:
 * @self: a statement
 *
 * Gets the actors to whom the statement was addressed.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of actors; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_statement_get_addressees (CeasefireStatement *self);

/**
 * ceasefire_statement_set_addressees:
 * @self: a statement
 * @addressees: (nullable) (transfer none) (array zero-terminated=1): the ids of actors; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the actors to whom the statement was addressed.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_statement_set_addressees (CeasefireStatement *self, const char *const *addressees);

/**
 * ceasefire_statement_get_about:
 * @self: a statement
 *
 * Gets the records of what the statement speaks of.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of records of any type;
 *   %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_statement_get_about (CeasefireStatement *self);

/**
 * ceasefire_statement_set_about:
 * @self: a statement
 * @about: (nullable) (transfer none) (array zero-terminated=1): the ids of records of any type;
 *   they are copied; %NULL or an empty list unsets the member
 *
 * Sets the records of what the statement speaks of.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_statement_set_about (CeasefireStatement *self, const char *const *about);

/**
 * ceasefire_statement_get_in_reply_to:
 * @self: a statement
 *
 * Gets the statement that this one answers.
 *
 * Returns: (transfer none) (nullable): the id of a statement; %NULL if unset; valid until this
 *   member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_statement_get_in_reply_to (CeasefireStatement *self);

/**
 * ceasefire_statement_set_in_reply_to:
 * @self: a statement
 * @in_reply_to: (nullable) (transfer none): the id of a statement; it is copied; %NULL unsets the
 *   member
 *
 * Sets the statement that this one answers.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_statement_set_in_reply_to (CeasefireStatement *self, const char *in_reply_to);

/**
 * ceasefire_statement_get_responses:
 * @self: a statement
 *
 * Gets how the statement answers offers, clauses and agreements, one by one; shown, not matched.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of #CeasefireResponse;
 *   %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireResponse *const *ceasefire_statement_get_responses (CeasefireStatement *self);

/**
 * ceasefire_statement_set_responses: (skip)
 * @self: a statement
 * @responses: (nullable) (transfer none) (array zero-terminated=1): a list of #CeasefireResponse;
 *   @self takes references to them, and they can no longer be changed; %NULL or an empty list
 *   unsets the member
 *
 * Sets how the statement answers offers, clauses and agreements, one by one; shown, not matched.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_statement_set_responses (CeasefireStatement *self,
                                        CeasefireResponse *const *responses);

/**
 * ceasefire_statement_add_response:
 * @self: a statement
 * @response: (transfer none): a response; @self takes a reference to it, and it can no longer be
 *   changed
 *
 * Adds a response to the end of the list of ceasefire_statement_get_responses(); what that returned
 * before is no longer valid.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_statement_add_response (CeasefireStatement *self, CeasefireResponse *response);

/**
 * ceasefire_statement_get_conditional_on:
 * @self: a statement
 *
 * Gets the records of what the speaker makes the statement depend on; shown, not matched.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of records of any type;
 *   %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_statement_get_conditional_on (CeasefireStatement *self);

/**
 * ceasefire_statement_set_conditional_on:
 * @self: a statement
 * @conditional_on: (nullable) (transfer none) (array zero-terminated=1): the ids of records of any
 *   type; they are copied; %NULL or an empty list unsets the member
 *
 * Sets the records of what the speaker makes the statement depend on; shown, not matched.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_statement_set_conditional_on (CeasefireStatement *self,
                                             const char *const *conditional_on);

/**
 * ceasefire_statement_get_during:
 * @self: a statement
 *
 * Gets the meeting, incident or other record during which the statement was made.
 *
 * Returns: (transfer none) (nullable): the id of a record of any type; %NULL if unset; valid until
 *   this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_statement_get_during (CeasefireStatement *self);

/**
 * ceasefire_statement_set_during:
 * @self: a statement
 * @during: (nullable) (transfer none): the id of a record of any type; it is copied; %NULL unsets
 *   the member
 *
 * Sets the meeting, incident or other record during which the statement was made.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_statement_set_during (CeasefireStatement *self, const char *during);

/**
 * ceasefire_statement_get_retracted:
 * @self: a statement
 *
 * Gets whether the speaker took the statement back.
 *
 * Returns: %TRUE if so; %FALSE if not, or if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gboolean ceasefire_statement_get_retracted (CeasefireStatement *self);

/**
 * ceasefire_statement_set_retracted:
 * @self: a statement
 * @retracted: %TRUE if so; %FALSE if not, which is written, unlike a member that is unset
 *
 * Sets whether the speaker took the statement back.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_statement_set_retracted (CeasefireStatement *self, gboolean retracted);

/**
 * ceasefire_statement_get_claims:
 * @self: a statement
 *
 * Gets what the statement says of particular incidents, clauses and other matters, one by one.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of #CeasefireClaim; %NULL
 *   if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireClaim *const *ceasefire_statement_get_claims (CeasefireStatement *self);

/**
 * ceasefire_statement_set_claims: (skip)
 * @self: a statement
 * @claims: (nullable) (transfer none) (array zero-terminated=1): a list of #CeasefireClaim; @self
 *   takes references to them, and they can no longer be changed; %NULL or an empty list unsets the
 *   member
 *
 * Sets what the statement says of particular incidents, clauses and other matters, one by one.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_statement_set_claims (CeasefireStatement *self, CeasefireClaim *const *claims);

/**
 * ceasefire_statement_add_claim:
 * @self: a statement
 * @claim: (transfer none): a claim; @self takes a reference to it, and it can no longer be changed
 *
 * Adds a claim to the end of the list of ceasefire_statement_get_claims(); what that returned
 * before is no longer valid.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_statement_add_claim (CeasefireStatement *self, CeasefireClaim *claim);

G_END_DECLS
