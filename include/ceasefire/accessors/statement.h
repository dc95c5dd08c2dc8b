/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-statement.h>

G_BEGIN_DECLS

/**
 * ceasefire_statement_get_speaker:
 * @self: a statement
 *
 * Gets `speaker`: who said it.
 *
 * It names a record of type actor.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_statement_get_speaker (CeasefireStatement *self);

/**
 * ceasefire_statement_set_speaker:
 * @self: a statement
 * @speaker: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `speaker`; see ceasefire_statement_get_speaker().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_statement_set_speaker (CeasefireStatement *self, const char *speaker);

/**
 * ceasefire_statement_get_on_behalf_of:
 * @self: a statement
 *
 * Gets `on_behalf_of`: for whom it was said.
 *
 * It names a record of type actor.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_statement_get_on_behalf_of (CeasefireStatement *self);

/**
 * ceasefire_statement_set_on_behalf_of:
 * @self: a statement
 * @on_behalf_of: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `on_behalf_of`; see ceasefire_statement_get_on_behalf_of().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_statement_set_on_behalf_of (CeasefireStatement *self,
                                                         const char *on_behalf_of);

/**
 * ceasefire_statement_get_acts:
 * @self: a statement
 *
 * Gets `acts`: what was done by saying it.
 *
 * Codes are those of the vocabulary `speech-act`, which a dossier may extend.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the codes, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_statement_get_acts (CeasefireStatement *self);

/**
 * ceasefire_statement_set_acts:
 * @self: a statement
 * @acts: (nullable) (transfer none) (array zero-terminated=1): the codes, or %NULL for none
 *
 * Sets `acts`; see ceasefire_statement_get_acts().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_statement_set_acts (CeasefireStatement *self, const char *const *acts);

/**
 * ceasefire_statement_get_form:
 * @self: a statement
 *
 * Gets `form`: how the words reached the record.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireStatementForm ceasefire_statement_get_form (CeasefireStatement *self);

/**
 * ceasefire_statement_set_form:
 * @self: a statement
 * @form: the value
 *
 * Sets `form`; see ceasefire_statement_get_form().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_statement_set_form (CeasefireStatement *self,
                                                 CeasefireStatementForm form);

/**
 * ceasefire_statement_get_text:
 * @self: a statement
 *
 * Gets `text`: the words.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireText *ceasefire_statement_get_text (CeasefireStatement *self);

/**
 * ceasefire_statement_set_text:
 * @self: a statement
 * @text: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `text`; see ceasefire_statement_get_text().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_statement_set_text (CeasefireStatement *self, CeasefireText *text);

/**
 * ceasefire_statement_get_language:
 * @self: a statement
 *
 * Gets `language`: bCP 47 tag of the language in which it was said.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_statement_get_language (CeasefireStatement *self);

/**
 * ceasefire_statement_set_language:
 * @self: a statement
 * @language: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `language`; see ceasefire_statement_get_language().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_statement_set_language (CeasefireStatement *self,
                                                     const char *language);

/**
 * ceasefire_statement_get_when:
 * @self: a statement
 *
 * Gets `when`: when.
 *
 * Returns: (transfer none) (nullable): the date, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireDate *ceasefire_statement_get_when (CeasefireStatement *self);

/**
 * ceasefire_statement_set_when:
 * @self: a statement
 * @when: (nullable) (transfer none): the date, or %NULL for none
 *
 * Sets `when`; see ceasefire_statement_get_when().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_statement_set_when (CeasefireStatement *self, CeasefireDate *when);

/**
 * ceasefire_statement_get_when_text:
 * @self: a statement
 *
 * Gets `when_text`: words of the source for the time.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_statement_get_when_text (CeasefireStatement *self);

/**
 * ceasefire_statement_set_when_text:
 * @self: a statement
 * @when_text: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `when_text`; see ceasefire_statement_get_when_text().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_statement_set_when_text (CeasefireStatement *self,
                                                      const char *when_text);

/**
 * ceasefire_statement_get_place:
 * @self: a statement
 *
 * Gets `place`: where.
 *
 * It names a record of type place.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_statement_get_place (CeasefireStatement *self);

/**
 * ceasefire_statement_set_place:
 * @self: a statement
 * @place: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `place`; see ceasefire_statement_get_place().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_statement_set_place (CeasefireStatement *self, const char *place);

/**
 * ceasefire_statement_get_meeting:
 * @self: a statement
 *
 * Gets `meeting`: meeting that it was said at.
 *
 * It names a record of type meeting.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_statement_get_meeting (CeasefireStatement *self);

/**
 * ceasefire_statement_set_meeting:
 * @self: a statement
 * @meeting: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `meeting`; see ceasefire_statement_get_meeting().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_statement_set_meeting (CeasefireStatement *self, const char *meeting);

/**
 * ceasefire_statement_get_medium:
 * @self: a statement
 *
 * Gets `medium`: medium, such as press-conference.
 *
 * Codes are those of the vocabulary `medium`, which a dossier may extend.
 *
 * Returns: (transfer none) (nullable): the code, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_statement_get_medium (CeasefireStatement *self);

/**
 * ceasefire_statement_set_medium:
 * @self: a statement
 * @medium: (nullable) (transfer none): the code, or %NULL for none
 *
 * Sets `medium`; see ceasefire_statement_get_medium().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_statement_set_medium (CeasefireStatement *self, const char *medium);

/**
 * ceasefire_statement_get_audience:
 * @self: a statement
 *
 * Gets `audience`: who heard it.
 *
 * It names records of type actor.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_statement_get_audience (CeasefireStatement *self);

/**
 * ceasefire_statement_set_audience:
 * @self: a statement
 * @audience: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL for none
 *
 * Sets `audience`; see ceasefire_statement_get_audience().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_statement_set_audience (CeasefireStatement *self,
                                                     const char *const *audience);

/**
 * ceasefire_statement_get_relayed_by:
 * @self: a statement
 *
 * Gets `relayed_by`: who passed it on, from the one nearest to the speaker to the publisher.
 *
 * It names records of type actor.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_statement_get_relayed_by (CeasefireStatement *self);

/**
 * ceasefire_statement_set_relayed_by:
 * @self: a statement
 * @relayed_by: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL for none
 *
 * Sets `relayed_by`; see ceasefire_statement_get_relayed_by().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_statement_set_relayed_by (CeasefireStatement *self,
                                                       const char *const *relayed_by);

/**
 * ceasefire_statement_get_origin:
 * @self: a statement
 *
 * Gets `origin`: what its knowledge goes back to, where that is not the speaker; statements of one
 * origin do not corroborate each other.
 *
 * It may name any record.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_statement_get_origin (CeasefireStatement *self);

/**
 * ceasefire_statement_set_origin:
 * @self: a statement
 * @origin: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `origin`; see ceasefire_statement_get_origin().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_statement_set_origin (CeasefireStatement *self, const char *origin);

/**
 * ceasefire_statement_get_attribution:
 * @self: a statement
 *
 * Gets `attribution`: on what terms the speaker may be named.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireAttribution ceasefire_statement_get_attribution (CeasefireStatement *self);

/**
 * ceasefire_statement_set_attribution:
 * @self: a statement
 * @attribution: the value
 *
 * Sets `attribution`; see ceasefire_statement_get_attribution().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_statement_set_attribution (CeasefireStatement *self,
                                                        CeasefireAttribution attribution);

/**
 * ceasefire_statement_get_manner:
 * @self: a statement
 *
 * Gets `manner`: how it was said, such as shouting.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the texts, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_statement_get_manner (CeasefireStatement *self);

/**
 * ceasefire_statement_set_manner:
 * @self: a statement
 * @manner: (nullable) (transfer none) (array zero-terminated=1): the texts, or %NULL for none
 *
 * Sets `manner`; see ceasefire_statement_get_manner().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_statement_set_manner (CeasefireStatement *self,
                                                   const char *const *manner);

/**
 * ceasefire_statement_get_addressees:
 * @self: a statement
 *
 * Gets `addressees`: whom it was said to.
 *
 * It names records of type actor.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_statement_get_addressees (CeasefireStatement *self);

/**
 * ceasefire_statement_set_addressees:
 * @self: a statement
 * @addressees: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL for none
 *
 * Sets `addressees`; see ceasefire_statement_get_addressees().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_statement_set_addressees (CeasefireStatement *self,
                                                       const char *const *addressees);

/**
 * ceasefire_statement_get_about:
 * @self: a statement
 *
 * Gets `about`: what it speaks of.
 *
 * It may name any records.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_statement_get_about (CeasefireStatement *self);

/**
 * ceasefire_statement_set_about:
 * @self: a statement
 * @about: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL for none
 *
 * Sets `about`; see ceasefire_statement_get_about().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_statement_set_about (CeasefireStatement *self,
                                                  const char *const *about);

/**
 * ceasefire_statement_get_in_reply_to:
 * @self: a statement
 *
 * Gets `in_reply_to`: statement that it answers.
 *
 * It names a record of type statement.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_statement_get_in_reply_to (CeasefireStatement *self);

/**
 * ceasefire_statement_set_in_reply_to:
 * @self: a statement
 * @in_reply_to: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `in_reply_to`; see ceasefire_statement_get_in_reply_to().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_statement_set_in_reply_to (CeasefireStatement *self,
                                                        const char *in_reply_to);

/**
 * ceasefire_statement_get_during:
 * @self: a statement
 *
 * Gets `during`: meeting, incident or other record during which it was said.
 *
 * It may name any record.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_statement_get_during (CeasefireStatement *self);

/**
 * ceasefire_statement_set_during:
 * @self: a statement
 * @during: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `during`; see ceasefire_statement_get_during().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_statement_set_during (CeasefireStatement *self, const char *during);

/**
 * ceasefire_statement_get_retracted:
 * @self: a statement
 *
 * Gets `retracted`: whether the speaker took it back.
 *
 * Not said counts as %FALSE.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API gboolean ceasefire_statement_get_retracted (CeasefireStatement *self);

/**
 * ceasefire_statement_set_retracted:
 * @self: a statement
 * @retracted: the value
 *
 * Sets `retracted`; see ceasefire_statement_get_retracted().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_statement_set_retracted (CeasefireStatement *self, gboolean retracted);

/**
 * ceasefire_statement_get_claims:
 * @self: a statement
 *
 * Gets `claims`: what it says of particular matters.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the values, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireClaim *const *ceasefire_statement_get_claims (CeasefireStatement *self);

/**
 * ceasefire_statement_set_claims: (skip)
 * @self: a statement
 * @claims: (nullable) (transfer none) (array zero-terminated=1): the values, or %NULL for none
 *
 * Sets `claims`; see ceasefire_statement_get_claims().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_statement_set_claims (CeasefireStatement *self,
                                                   CeasefireClaim *const *claims);

/**
 * ceasefire_statement_add_claim:
 * @self: a statement
 * @claim: (transfer none): a value; from now on it cannot be changed
 *
 * Adds one to the end of `claims`.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_statement_add_claim (CeasefireStatement *self, CeasefireClaim *claim);

G_END_DECLS
