/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-finding.h>

G_BEGIN_DECLS

/**
 * ceasefire_finding_new:
 * @id: the id, as ceasefire_id_is_valid() allows
 * @error: where an error goes
 *
 * Makes a finding of which only the id is said.
 *
 * Returns: (transfer full): the new record; without one, @error is %CEASEFIRE_ERROR_VALUE, since
 *   @id cannot be an id
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireFinding *ceasefire_finding_new (const char *id, GError **error);

/**
 * ceasefire_finding_get_clause:
 * @self: a finding
 *
 * Gets the clause whose status the finding gives.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): the id of a clause; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_finding_get_clause (CeasefireFinding *self);

/**
 * ceasefire_finding_set_clause:
 * @self: a finding
 * @clause: (nullable) (transfer none): the id of a clause; it is copied; %NULL unsets the member
 *
 * Sets the clause whose status the finding gives.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_set_clause (CeasefireFinding *self, const char *clause);

/**
 * ceasefire_finding_get_party:
 * @self: a finding
 *
 * Gets the party whose conduct is judged.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): the id of an actor; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_finding_get_party (CeasefireFinding *self);

/**
 * ceasefire_finding_set_party:
 * @self: a finding
 * @party: (nullable) (transfer none): the id of an actor; it is copied; %NULL unsets the member
 *
 * Sets the party whose conduct is judged.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_set_party (CeasefireFinding *self, const char *party);

/**
 * ceasefire_finding_get_quality:
 * @self: a finding
 *
 * Gets the quality of the clause of which the duty is a part, such as safe.
 *
 * Returns: (transfer none) (nullable): a code of the vocabulary `manner`, or one added to it; %NULL
 *   if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_finding_get_quality (CeasefireFinding *self);

/**
 * ceasefire_finding_set_quality:
 * @self: a finding
 * @quality: (nullable) (transfer none): a code of the vocabulary `manner`, or one added to it; it
 *   is copied; %NULL unsets the member
 *
 * Sets the quality of the clause of which the duty is a part, such as safe.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_set_quality (CeasefireFinding *self, const char *quality);

/**
 * ceasefire_finding_get_at:
 * @self: a finding
 *
 * Gets the time for which the finding holds.
 *
 * Returns: (transfer none) (nullable): an EDTF date; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireDate *ceasefire_finding_get_at (CeasefireFinding *self);

/**
 * ceasefire_finding_set_at:
 * @self: a finding
 * @at: (nullable) (transfer none): an EDTF date; @self takes a reference to it; %NULL unsets the
 *   member
 *
 * Sets the time for which the finding holds.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_set_at (CeasefireFinding *self, CeasefireDate *at);

/**
 * ceasefire_finding_get_as_of:
 * @self: a finding
 *
 * Gets the time up to which statements were taken in; unset means all.
 *
 * Returns: (transfer none) (nullable): an EDTF date; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireDate *ceasefire_finding_get_as_of (CeasefireFinding *self);

/**
 * ceasefire_finding_set_as_of:
 * @self: a finding
 * @as_of: (nullable) (transfer none): an EDTF date; @self takes a reference to it; %NULL unsets the
 *   member
 *
 * Sets the time up to which statements were taken in; unset means all.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_set_as_of (CeasefireFinding *self, CeasefireDate *as_of);

/**
 * ceasefire_finding_get_viewpoint:
 * @self: a finding
 *
 * Gets the speakers whose words were taken in; none named means all.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of actors, which may be in
 *   another dossier; %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_finding_get_viewpoint (CeasefireFinding *self);

/**
 * ceasefire_finding_set_viewpoint:
 * @self: a finding
 * @viewpoint: (nullable) (transfer none) (array zero-terminated=1): the ids of actors, which may be
 *   in another dossier; they are copied; %NULL or an empty list unsets the member
 *
 * Sets the speakers whose words were taken in; none named means all.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_set_viewpoint (CeasefireFinding *self, const char *const *viewpoint);

/**
 * ceasefire_finding_get_policy:
 * @self: a finding
 *
 * Gets what was demanded of sources to count as strong.
 *
 * Returns: (transfer none) (nullable): a policy; %NULL if unset; valid until this member is changed
 *   or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefirePolicy *ceasefire_finding_get_policy (CeasefireFinding *self);

/**
 * ceasefire_finding_set_policy:
 * @self: a finding
 * @policy: (nullable) (transfer none): a policy; @self takes a reference to it, and it can no
 *   longer be changed; %NULL unsets the member
 *
 * Sets what was demanded of sources to count as strong.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_set_policy (CeasefireFinding *self, CeasefirePolicy *policy);

/**
 * ceasefire_finding_get_phase:
 * @self: a finding
 *
 * Gets how the clause stands at that time, such as active or suspended.
 *
 * Returns: the value, or %CEASEFIRE_PHASE_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefirePhase ceasefire_finding_get_phase (CeasefireFinding *self);

/**
 * ceasefire_finding_set_phase:
 * @self: a finding
 * @phase: the value, or %CEASEFIRE_PHASE_UNSET to unset the member
 *
 * Sets how the clause stands at that time, such as active or suspended.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_set_phase (CeasefireFinding *self, CeasefirePhase phase);

/**
 * ceasefire_finding_get_status:
 * @self: a finding
 *
 * Gets what became of the clause, such as violated, alleged or complied.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: the value, or %CEASEFIRE_FINDING_STATUS_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireFindingStatus ceasefire_finding_get_status (CeasefireFinding *self);

/**
 * ceasefire_finding_set_status:
 * @self: a finding
 * @status: the value, or %CEASEFIRE_FINDING_STATUS_UNSET to unset the member
 *
 * Sets what became of the clause, such as violated, alleged or complied.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_set_status (CeasefireFinding *self, CeasefireFindingStatus status);

/**
 * ceasefire_finding_get_rests_on:
 * @self: a finding
 *
 * Gets what the status rests on: what somebody said, coverage, silence or nothing yet.
 *
 * Returns: the value, or %CEASEFIRE_GROUND_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireGround ceasefire_finding_get_rests_on (CeasefireFinding *self);

/**
 * ceasefire_finding_set_rests_on:
 * @self: a finding
 * @rests_on: the value, or %CEASEFIRE_GROUND_UNSET to unset the member
 *
 * Sets what the status rests on: what somebody said, coverage, silence or nothing yet.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_set_rests_on (CeasefireFinding *self, CeasefireGround rests_on);

/**
 * ceasefire_finding_get_coverage:
 * @self: a finding
 *
 * Gets the records of coverage that the status rests on.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of coverages, which may be
 *   in another dossier; %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_finding_get_coverage (CeasefireFinding *self);

/**
 * ceasefire_finding_set_coverage:
 * @self: a finding
 * @coverage: (nullable) (transfer none) (array zero-terminated=1): the ids of coverages, which may
 *   be in another dossier; they are copied; %NULL or an empty list unsets the member
 *
 * Sets the records of coverage that the status rests on.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_set_coverage (CeasefireFinding *self, const char *const *coverage);

/**
 * ceasefire_finding_get_exception:
 * @self: a finding
 *
 * Gets whether an exception lifts the clause, such as claimed or proven.
 *
 * Returns: the value, or %CEASEFIRE_EXCEPTION_STATE_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireExceptionState ceasefire_finding_get_exception (CeasefireFinding *self);

/**
 * ceasefire_finding_set_exception:
 * @self: a finding
 * @exception: the value, or %CEASEFIRE_EXCEPTION_STATE_UNSET to unset the member
 *
 * Sets whether an exception lifts the clause, such as claimed or proven.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_set_exception (CeasefireFinding *self, CeasefireExceptionState exception);

/**
 * ceasefire_finding_get_remedied:
 * @self: a finding
 *
 * Gets whether a breach was made good, for duties with a deadline.
 *
 * Returns: the value, or %CEASEFIRE_REMEDY_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireRemedy ceasefire_finding_get_remedied (CeasefireFinding *self);

/**
 * ceasefire_finding_set_remedied:
 * @self: a finding
 * @remedied: the value, or %CEASEFIRE_REMEDY_UNSET to unset the member
 *
 * Sets whether a breach was made good, for duties with a deadline.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_set_remedied (CeasefireFinding *self, CeasefireRemedy remedied);

/**
 * ceasefire_finding_get_counts:
 * @self: a finding
 *
 * Gets how many incidents there are of each status, with those that are not listed.
 *
 * Returns: (transfer none) (nullable): counts; %NULL if unset; valid until this member is changed
 *   or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireCounts *ceasefire_finding_get_counts (CeasefireFinding *self);

/**
 * ceasefire_finding_set_counts:
 * @self: a finding
 * @counts: (nullable) (transfer none): counts; @self takes a reference to it, and it can no longer
 *   be changed; %NULL unsets the member
 *
 * Sets how many incidents there are of each status, with those that are not listed.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_set_counts (CeasefireFinding *self, CeasefireCounts *counts);

/**
 * ceasefire_finding_get_quantities:
 * @self: a finding
 *
 * Gets how much was promised, established and claimed of each quantity.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of #CeasefireAmount; %NULL
 *   if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireAmount *const *ceasefire_finding_get_quantities (CeasefireFinding *self);

/**
 * ceasefire_finding_set_quantities: (skip)
 * @self: a finding
 * @quantities: (nullable) (transfer none) (array zero-terminated=1): a list of #CeasefireAmount;
 *   @self takes references to them, and they can no longer be changed; %NULL or an empty list
 *   unsets the member
 *
 * Sets how much was promised, established and claimed of each quantity.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_set_quantities (CeasefireFinding *self, CeasefireAmount *const *quantities);

/**
 * ceasefire_finding_add_quantity:
 * @self: a finding
 * @quantity: (transfer none): an amount; @self takes a reference to it, and it can no longer be
 *   changed
 *
 * Adds an amount to the end of the list of ceasefire_finding_get_quantities(); what that returned
 * before is no longer valid.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_add_quantity (CeasefireFinding *self, CeasefireAmount *quantity);

/**
 * ceasefire_finding_get_simultaneous:
 * @self: a finding
 *
 * Gets the other clauses of an exchange, in which nobody waits for the other.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of clauses, which may be
 *   in another dossier; %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_finding_get_simultaneous (CeasefireFinding *self);

/**
 * ceasefire_finding_set_simultaneous:
 * @self: a finding
 * @simultaneous: (nullable) (transfer none) (array zero-terminated=1): the ids of clauses, which
 *   may be in another dossier; they are copied; %NULL or an empty list unsets the member
 *
 * Sets the other clauses of an exchange, in which nobody waits for the other.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_set_simultaneous (CeasefireFinding *self, const char *const *simultaneous);

/**
 * ceasefire_finding_get_waits_for:
 * @self: a finding
 *
 * Gets the clauses that the duty waits for and that are not yet established as performed.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of clauses, which may be
 *   in another dossier; %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_finding_get_waits_for (CeasefireFinding *self);

/**
 * ceasefire_finding_set_waits_for:
 * @self: a finding
 * @waits_for: (nullable) (transfer none) (array zero-terminated=1): the ids of clauses, which may
 *   be in another dossier; they are copied; %NULL or an empty list unsets the member
 *
 * Sets the clauses that the duty waits for and that are not yet established as performed.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_set_waits_for (CeasefireFinding *self, const char *const *waits_for);

/**
 * ceasefire_finding_get_acts:
 * @self: a finding
 *
 * Gets the statements of the acts that touch the clause for the party, effective or not.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of statements, which may
 *   be in another dossier; %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *const *ceasefire_finding_get_acts (CeasefireFinding *self);

/**
 * ceasefire_finding_set_acts:
 * @self: a finding
 * @acts: (nullable) (transfer none) (array zero-terminated=1): the ids of statements, which may be
 *   in another dossier; they are copied; %NULL or an empty list unsets the member
 *
 * Sets the statements of the acts that touch the clause for the party, effective or not.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_set_acts (CeasefireFinding *self, const char *const *acts);

/**
 * ceasefire_finding_get_left_out:
 * @self: a finding
 *
 * Gets the number of statements, acts and records of coverage that the viewpoint and the time of
 * knowledge leave out.
 *
 * Returns: a whole number, 0 or more, or -1 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gint64 ceasefire_finding_get_left_out (CeasefireFinding *self);

/**
 * ceasefire_finding_set_left_out:
 * @self: a finding
 * @left_out: a whole number, 0 or more, or -1 to unset the member
 *
 * Sets the number of statements, acts and records of coverage that the viewpoint and the time of
 * knowledge leave out.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_set_left_out (CeasefireFinding *self, gint64 left_out);

/**
 * ceasefire_finding_get_unknown:
 * @self: a finding
 *
 * Gets what nobody settles: aspects, or deadline, trigger, performance, action.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of strings; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_finding_get_unknown (CeasefireFinding *self);

/**
 * ceasefire_finding_set_unknown:
 * @self: a finding
 * @unknown: (nullable) (transfer none) (array zero-terminated=1): a list of strings; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets what nobody settles: aspects, or deadline, trigger, performance, action.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_set_unknown (CeasefireFinding *self, const char *const *unknown);

/**
 * ceasefire_finding_get_disputed:
 * @self: a finding
 *
 * Gets the aspects that sources disagree on.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of strings; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_finding_get_disputed (CeasefireFinding *self);

/**
 * ceasefire_finding_set_disputed:
 * @self: a finding
 * @disputed: (nullable) (transfer none) (array zero-terminated=1): a list of strings; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the aspects that sources disagree on.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_set_disputed (CeasefireFinding *self, const char *const *disputed);

/**
 * ceasefire_finding_get_assumed:
 * @self: a finding
 *
 * Gets the aspects that were taken for granted where sources are silent.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of strings; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_finding_get_assumed (CeasefireFinding *self);

/**
 * ceasefire_finding_set_assumed:
 * @self: a finding
 * @assumed: (nullable) (transfer none) (array zero-terminated=1): a list of strings; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the aspects that were taken for granted where sources are silent.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_set_assumed (CeasefireFinding *self, const char *const *assumed);

/**
 * ceasefire_finding_get_not_evaluable:
 * @self: a finding
 *
 * Gets the qualities that cannot be judged, such as rapid without a deadline.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): codes of the vocabulary `manner`,
 *   or ones added to it; %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_finding_get_not_evaluable (CeasefireFinding *self);

/**
 * ceasefire_finding_set_not_evaluable:
 * @self: a finding
 * @not_evaluable: (nullable) (transfer none) (array zero-terminated=1): codes of the vocabulary
 *   `manner`, or ones added to it; they are copied; %NULL or an empty list unsets the member
 *
 * Sets the qualities that cannot be judged, such as rapid without a deadline.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_set_not_evaluable (CeasefireFinding *self, const char *const *not_evaluable);

/**
 * ceasefire_finding_get_periods:
 * @self: a finding
 *
 * Gets the status of each period of a recurring duty that has begun, the earliest first.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of strings; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_finding_get_periods (CeasefireFinding *self);

/**
 * ceasefire_finding_set_periods:
 * @self: a finding
 * @periods: (nullable) (transfer none) (array zero-terminated=1): a list of strings; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the status of each period of a recurring duty that has begun, the earliest first.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_set_periods (CeasefireFinding *self, const char *const *periods);

/**
 * ceasefire_finding_get_text:
 * @self: a finding
 *
 * Gets what sources say on whether the clause is in the agreement at all.
 *
 * Returns: (transfer none) (nullable): evidence; %NULL if unset; valid until this member is changed
 *   or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireEvidence *ceasefire_finding_get_text (CeasefireFinding *self);

/**
 * ceasefire_finding_set_text:
 * @self: a finding
 * @text: (nullable) (transfer none): evidence; @self takes a reference to it, and it can no longer
 *   be changed; %NULL unsets the member
 *
 * Sets what sources say on whether the clause is in the agreement at all.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_set_text (CeasefireFinding *self, CeasefireEvidence *text);

/**
 * ceasefire_finding_get_incidents:
 * @self: a finding
 *
 * Gets what each incident is under the clause, the earliest first.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of #CeasefireAssessment;
 *   %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireAssessment *const *ceasefire_finding_get_incidents (CeasefireFinding *self);

/**
 * ceasefire_finding_set_incidents: (skip)
 * @self: a finding
 * @incidents: (nullable) (transfer none) (array zero-terminated=1): a list of #CeasefireAssessment;
 *   @self takes references to them, and they can no longer be changed; %NULL or an empty list
 *   unsets the member
 *
 * Sets what each incident is under the clause, the earliest first.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_set_incidents (CeasefireFinding *self,
                                      CeasefireAssessment *const *incidents);

/**
 * ceasefire_finding_add_incident:
 * @self: a finding
 * @incident: (transfer none): an assessment; @self takes a reference to it, and it can no longer be
 *   changed
 *
 * Adds an assessment to the end of the list of ceasefire_finding_get_incidents(); what that
 * returned before is no longer valid.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_add_incident (CeasefireFinding *self, CeasefireAssessment *incident);

/**
 * ceasefire_finding_get_omissions:
 * @self: a finding
 *
 * Gets what each reported failure to act is under the clause, the earliest first.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of #CeasefireAssessment;
 *   %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireAssessment *const *ceasefire_finding_get_omissions (CeasefireFinding *self);

/**
 * ceasefire_finding_set_omissions: (skip)
 * @self: a finding
 * @omissions: (nullable) (transfer none) (array zero-terminated=1): a list of #CeasefireAssessment;
 *   @self takes references to them, and they can no longer be changed; %NULL or an empty list
 *   unsets the member
 *
 * Sets what each reported failure to act is under the clause, the earliest first.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_set_omissions (CeasefireFinding *self,
                                      CeasefireAssessment *const *omissions);

/**
 * ceasefire_finding_add_omission:
 * @self: a finding
 * @omission: (transfer none): an assessment; @self takes a reference to it, and it can no longer be
 *   changed
 *
 * Adds an assessment to the end of the list of ceasefire_finding_get_omissions(); what that
 * returned before is no longer valid.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_add_omission (CeasefireFinding *self, CeasefireAssessment *omission);

/**
 * ceasefire_finding_get_sensitivity:
 * @self: a finding
 *
 * Gets what the status would be if one open aspect were settled.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of #CeasefireSensitivity;
 *   %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireSensitivity *const *ceasefire_finding_get_sensitivity (CeasefireFinding *self);

/**
 * ceasefire_finding_set_sensitivity: (skip)
 * @self: a finding
 * @sensitivity: (nullable) (transfer none) (array zero-terminated=1): a list of
 *   #CeasefireSensitivity; @self takes references to them, and they can no longer be changed; %NULL
 *   or an empty list unsets the member
 *
 * Sets what the status would be if one open aspect were settled.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_set_sensitivity (CeasefireFinding *self,
                                        CeasefireSensitivity *const *sensitivity);

/**
 * ceasefire_finding_add_sensitivity:
 * @self: a finding
 * @sensitivity: (transfer none): a sensitivity; @self takes a reference to it, and it can no longer
 *   be changed
 *
 * Adds a sensitivity to the end of the list of ceasefire_finding_get_sensitivity(); what that
 * returned before is no longer valid.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_add_sensitivity (CeasefireFinding *self, CeasefireSensitivity *sensitivity);

/**
 * ceasefire_finding_get_input:
 * @self: a finding
 *
 * Gets the SHA-256 digest of what the finding was made from, in hexadecimal.
 *
 * Returns: (transfer none) (nullable): a SHA-256 of 64 lower-case hexadecimal digits; %NULL if
 *   unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_finding_get_input (CeasefireFinding *self);

/**
 * ceasefire_finding_set_input:
 * @self: a finding
 * @input: (nullable) (transfer none): a SHA-256 of 64 lower-case hexadecimal digits; it is copied;
 *   %NULL unsets the member
 *
 * Sets the SHA-256 digest of what the finding was made from, in hexadecimal.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_finding_set_input (CeasefireFinding *self, const char *input);

G_END_DECLS
