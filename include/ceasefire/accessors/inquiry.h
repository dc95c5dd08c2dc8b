/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-inquiry.h>

G_BEGIN_DECLS

/**
 * ceasefire_inquiry_new:
 * @id: the id, as ceasefire_id_is_valid() allows
 * @error: where an error goes
 *
 * Makes an inquiry of which only the id is said.
 *
 * Returns: (transfer full): the new record; without one, @error is %CEASEFIRE_ERROR_VALUE, since
 *   @id cannot be an id
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireInquiry *ceasefire_inquiry_new (const char *id, GError **error);

/**
 * ceasefire_inquiry_get_about:
 * @self: an inquiry
 *
 * Gets the incidents that are alleged.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of incidents; %NULL if
 *   unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *const *ceasefire_inquiry_get_about (CeasefireInquiry *self);

/**
 * ceasefire_inquiry_set_about:
 * @self: an inquiry
 * @about: (nullable) (transfer none) (array zero-terminated=1): the ids of incidents; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the incidents that are alleged.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_inquiry_set_about (CeasefireInquiry *self, const char *const *about);

/**
 * ceasefire_inquiry_get_by:
 * @self: an inquiry
 *
 * Gets the actor that inquires, such as a mission or a joint commission.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): the id of an actor; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_inquiry_get_by (CeasefireInquiry *self);

/**
 * ceasefire_inquiry_set_by:
 * @self: an inquiry
 * @by: (nullable) (transfer none): the id of an actor; it is copied; %NULL unsets the member
 *
 * Sets the actor that inquires, such as a mission or a joint commission.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_inquiry_set_by (CeasefireInquiry *self, const char *by);

/**
 * ceasefire_inquiry_get_stage:
 * @self: an inquiry
 *
 * Gets how far the inquiry has come, such as preliminary or closed.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: the value, or %CEASEFIRE_INQUIRY_STAGE_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireInquiryStage ceasefire_inquiry_get_stage (CeasefireInquiry *self);

/**
 * ceasefire_inquiry_set_stage:
 * @self: an inquiry
 * @stage: the value, or %CEASEFIRE_INQUIRY_STAGE_UNSET to unset the member
 *
 * Sets how far the inquiry has come, such as preliminary or closed.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_inquiry_set_stage (CeasefireInquiry *self, CeasefireInquiryStage stage);

/**
 * ceasefire_inquiry_get_outcome:
 * @self: an inquiry
 *
 * Gets what the inquiry found, such as verified or not-attributable; shown, not matched.
 *
 * Returns: the value, or %CEASEFIRE_INQUIRY_OUTCOME_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireInquiryOutcome ceasefire_inquiry_get_outcome (CeasefireInquiry *self);

/**
 * ceasefire_inquiry_set_outcome:
 * @self: an inquiry
 * @outcome: the value, or %CEASEFIRE_INQUIRY_OUTCOME_UNSET to unset the member
 *
 * Sets what the inquiry found, such as verified or not-attributable; shown, not matched.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_inquiry_set_outcome (CeasefireInquiry *self, CeasefireInquiryOutcome outcome);

/**
 * ceasefire_inquiry_get_opened:
 * @self: an inquiry
 *
 * Gets when the inquiry was begun.
 *
 * Returns: (transfer none) (nullable): an EDTF date; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireDate *ceasefire_inquiry_get_opened (CeasefireInquiry *self);

/**
 * ceasefire_inquiry_set_opened:
 * @self: an inquiry
 * @opened: (nullable) (transfer none): an EDTF date; @self takes a reference to it; %NULL unsets
 *   the member
 *
 * Sets when the inquiry was begun.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_inquiry_set_opened (CeasefireInquiry *self, CeasefireDate *opened);

/**
 * ceasefire_inquiry_get_closed:
 * @self: an inquiry
 *
 * Gets when the inquiry ended.
 *
 * Returns: (transfer none) (nullable): an EDTF date; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireDate *ceasefire_inquiry_get_closed (CeasefireInquiry *self);

/**
 * ceasefire_inquiry_set_closed:
 * @self: an inquiry
 * @closed: (nullable) (transfer none): an EDTF date; @self takes a reference to it; %NULL unsets
 *   the member
 *
 * Sets when the inquiry ended.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_inquiry_set_closed (CeasefireInquiry *self, CeasefireDate *closed);

/**
 * ceasefire_inquiry_get_report:
 * @self: an inquiry
 *
 * Gets the document that reports what was found.
 *
 * Returns: (transfer none) (nullable): the id of a document; %NULL if unset; valid until this
 *   member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_inquiry_get_report (CeasefireInquiry *self);

/**
 * ceasefire_inquiry_set_report:
 * @self: an inquiry
 * @report: (nullable) (transfer none): the id of a document; it is copied; %NULL unsets the member
 *
 * Sets the document that reports what was found.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_inquiry_set_report (CeasefireInquiry *self, const char *report);

/**
 * ceasefire_inquiry_get_decision:
 * @self: an inquiry
 *
 * Gets the statement or vote by which it was decided; what it says counts as any statement does.
 *
 * Returns: (transfer none) (nullable): the id of a statement or a vote; %NULL if unset; valid until
 *   this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_inquiry_get_decision (CeasefireInquiry *self);

/**
 * ceasefire_inquiry_set_decision:
 * @self: an inquiry
 * @decision: (nullable) (transfer none): the id of a statement or a vote; it is copied; %NULL
 *   unsets the member
 *
 * Sets the statement or vote by which it was decided; what it says counts as any statement does.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_inquiry_set_decision (CeasefireInquiry *self, const char *decision);

/**
 * ceasefire_inquiry_get_referred_to:
 * @self: an inquiry
 *
 * Gets the actor that the matter was handed to.
 *
 * Returns: (transfer none) (nullable): the id of an actor; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_inquiry_get_referred_to (CeasefireInquiry *self);

/**
 * ceasefire_inquiry_set_referred_to:
 * @self: an inquiry
 * @referred_to: (nullable) (transfer none): the id of an actor; it is copied; %NULL unsets the
 *   member
 *
 * Sets the actor that the matter was handed to.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_inquiry_set_referred_to (CeasefireInquiry *self, const char *referred_to);

G_END_DECLS
