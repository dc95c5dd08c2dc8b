/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-assessment.h>

G_BEGIN_DECLS

/**
 * ceasefire_assessment_new:
 * @incident: the incident that is assessed
 * @status: what the incident is under the clause, such as violated, alleged or excused
 * @error: where an error goes
 *
 * Makes an assessment with the members that are required, and no others.
 *
 * Returns: (transfer full): the new value; without one, @error is %CEASEFIRE_ERROR_VALUE, since
 *   @incident cannot be an id or @status has no such value
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireAssessment *ceasefire_assessment_new (const char *incident,
                                               CeasefireAssessmentStatus status, GError **error);

/**
 * ceasefire_assessment_ref:
 * @self: an assessment
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireAssessment *ceasefire_assessment_ref (CeasefireAssessment *self);

/**
 * ceasefire_assessment_copy:
 * @self: an assessment
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new assessment
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireAssessment *ceasefire_assessment_copy (const CeasefireAssessment *self);

/**
 * ceasefire_assessment_unref:
 * @self: (transfer full): an assessment
 *
 * Lets go of a reference.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_assessment_unref (CeasefireAssessment *self);

/**
 * ceasefire_assessment_equal:
 * @a: an assessment
 * @b: an assessment
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_assessment_equal (const CeasefireAssessment *a, const CeasefireAssessment *b);

/**
 * ceasefire_assessment_has:
 * @self: an assessment
 * @member: the name of a member in the format
 *
 * Tells whether a member is set, be it known to this version or not.
 *
 * Returns: whether it is set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_assessment_has (const CeasefireAssessment *self, const char *member);

/**
 * ceasefire_assessment_list_members:
 * @self: an assessment
 *
 * Lists the members that are set, in the order of the format, then those that this version does not
 * know.
 *
 * Returns: (transfer full) (array zero-terminated=1): names
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char **ceasefire_assessment_list_members (const CeasefireAssessment *self);

/**
 * ceasefire_assessment_dup_json:
 * @self: an assessment
 * @member: the name of a member in the format
 *
 * Gets a member, as ceasefire_record_dup_json() does.
 *
 * Returns: (transfer full) (nullable): JSON, or %NULL if the member is not set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_assessment_dup_json (const CeasefireAssessment *self, const char *member);

/**
 * ceasefire_assessment_set_json:
 * @self: an assessment
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
gboolean ceasefire_assessment_set_json (CeasefireAssessment *self, const char *member,
                                        const char *json, GError **error);

/**
 * ceasefire_assessment_set_extra:
 * @self: an assessment
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
gboolean ceasefire_assessment_set_extra (CeasefireAssessment *self, const char *member,
                                         const char *json, GError **error);

/**
 * ceasefire_assessment_unset:
 * @self: an assessment that can still be changed
 * @member: the name of a member in the format
 *
 * Leaves a member unset, be it known to this version or not.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_assessment_unset (CeasefireAssessment *self, const char *member);

/**
 * ceasefire_assessment_to_json:
 * @self: an assessment
 *
 * Writes all members in one line, as they stand in a file.
 *
 * Returns: (transfer full): JSON
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char *ceasefire_assessment_to_json (const CeasefireAssessment *self);

/**
 * ceasefire_assessment_from_json:
 * @json: one JSON object, as it stands in a file
 * @error: where an error goes
 *
 * Reads an assessment as strictly as it is read in a dossier.
 *
 * Returns: (transfer full): a new assessment, which can be changed; if there is none, @error is one
 *   of %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireAssessment *ceasefire_assessment_from_json (const char *json, GError **error);

/**
 * ceasefire_assessment_get_incident:
 * @self: an assessment
 *
 * Gets the incident that is assessed.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): the id of an incident, which may be in another dossier;
 *   %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_assessment_get_incident (CeasefireAssessment *self);

/**
 * ceasefire_assessment_set_incident:
 * @self: an assessment
 * @incident: (nullable) (transfer none): the id of an incident, which may be in another dossier; it
 *   is copied; %NULL unsets the member
 *
 * Sets the incident that is assessed.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_assessment_set_incident (CeasefireAssessment *self, const char *incident);

/**
 * ceasefire_assessment_get_status:
 * @self: an assessment
 *
 * Gets what the incident is under the clause, such as violated, alleged or excused.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: the value, or %CEASEFIRE_ASSESSMENT_STATUS_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireAssessmentStatus ceasefire_assessment_get_status (CeasefireAssessment *self);

/**
 * ceasefire_assessment_set_status:
 * @self: an assessment
 * @status: the value, or %CEASEFIRE_ASSESSMENT_STATUS_UNSET to unset the member
 *
 * Sets what the incident is under the clause, such as violated, alleged or excused.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_assessment_set_status (CeasefireAssessment *self, CeasefireAssessmentStatus status);

/**
 * ceasefire_assessment_get_exception:
 * @self: an assessment
 *
 * Gets whether an exception lifts the clause for this incident, such as claimed or proven.
 *
 * Returns: the value, or %CEASEFIRE_EXCEPTION_STATE_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireExceptionState ceasefire_assessment_get_exception (CeasefireAssessment *self);

/**
 * ceasefire_assessment_set_exception:
 * @self: an assessment
 * @exception: the value, or %CEASEFIRE_EXCEPTION_STATE_UNSET to unset the member
 *
 * Sets whether an exception lifts the clause for this incident, such as claimed or proven.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_assessment_set_exception (CeasefireAssessment *self,
                                         CeasefireExceptionState exception);

/**
 * ceasefire_assessment_get_rule:
 * @self: an assessment
 *
 * Gets the number of the rule that decided, such as 6/6.
 *
 * Returns: (transfer none) (nullable): a string; %NULL if unset; valid until this member is changed
 *   or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_assessment_get_rule (CeasefireAssessment *self);

/**
 * ceasefire_assessment_set_rule:
 * @self: an assessment
 * @rule: (nullable) (transfer none): a string; it is copied; %NULL unsets the member
 *
 * Sets the number of the rule that decided, such as 6/6.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_assessment_set_rule (CeasefireAssessment *self, const char *rule);

/**
 * ceasefire_assessment_get_aspect:
 * @self: an assessment
 *
 * Gets the aspect of the incident on which the rule decided.
 *
 * Returns: the value, or %CEASEFIRE_ASPECT_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireAspect ceasefire_assessment_get_aspect (CeasefireAssessment *self);

/**
 * ceasefire_assessment_set_aspect:
 * @self: an assessment
 * @aspect: the value, or %CEASEFIRE_ASPECT_UNSET to unset the member
 *
 * Sets the aspect of the incident on which the rule decided.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_assessment_set_aspect (CeasefireAssessment *self, CeasefireAspect aspect);

/**
 * ceasefire_assessment_get_unknown:
 * @self: an assessment
 *
 * Gets the aspects of the incident that nobody settles.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of strings; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_assessment_get_unknown (CeasefireAssessment *self);

/**
 * ceasefire_assessment_set_unknown:
 * @self: an assessment
 * @unknown: (nullable) (transfer none) (array zero-terminated=1): a list of strings; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the aspects of the incident that nobody settles.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_assessment_set_unknown (CeasefireAssessment *self, const char *const *unknown);

/**
 * ceasefire_assessment_get_disputed:
 * @self: an assessment
 *
 * Gets the aspects of the incident that sources disagree on.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of strings; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_assessment_get_disputed (CeasefireAssessment *self);

/**
 * ceasefire_assessment_set_disputed:
 * @self: an assessment
 * @disputed: (nullable) (transfer none) (array zero-terminated=1): a list of strings; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the aspects of the incident that sources disagree on.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_assessment_set_disputed (CeasefireAssessment *self, const char *const *disputed);

/**
 * ceasefire_assessment_get_assumed:
 * @self: an assessment
 *
 * Gets the aspects that were taken for granted where sources are silent.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of strings; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_assessment_get_assumed (CeasefireAssessment *self);

/**
 * ceasefire_assessment_set_assumed:
 * @self: an assessment
 * @assumed: (nullable) (transfer none) (array zero-terminated=1): a list of strings; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the aspects that were taken for granted where sources are silent.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_assessment_set_assumed (CeasefireAssessment *self, const char *const *assumed);

/**
 * ceasefire_assessment_get_by:
 * @self: an assessment
 *
 * Gets the actors that say that the incident happened.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of actors, which may be in
 *   another dossier; %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_assessment_get_by (CeasefireAssessment *self);

/**
 * ceasefire_assessment_set_by:
 * @self: an assessment
 * @by: (nullable) (transfer none) (array zero-terminated=1): the ids of actors, which may be in
 *   another dossier; they are copied; %NULL or an empty list unsets the member
 *
 * Sets the actors that say that the incident happened.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_assessment_set_by (CeasefireAssessment *self, const char *const *by);

/**
 * ceasefire_assessment_get_against:
 * @self: an assessment
 *
 * Gets the actors that say something against any aspect of it.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of actors, which may be in
 *   another dossier; %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_assessment_get_against (CeasefireAssessment *self);

/**
 * ceasefire_assessment_set_against:
 * @self: an assessment
 * @against: (nullable) (transfer none) (array zero-terminated=1): the ids of actors, which may be
 *   in another dossier; they are copied; %NULL or an empty list unsets the member
 *
 * Sets the actors that say something against any aspect of it.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_assessment_set_against (CeasefireAssessment *self, const char *const *against);

/**
 * ceasefire_assessment_get_evidence:
 * @self: an assessment
 *
 * Gets what sources say of the incident, aspect by aspect.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of #CeasefireEvidence;
 *   %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireEvidence *const *ceasefire_assessment_get_evidence (CeasefireAssessment *self);

/**
 * ceasefire_assessment_set_evidence: (skip)
 * @self: an assessment
 * @evidence: (nullable) (transfer none) (array zero-terminated=1): a list of #CeasefireEvidence;
 *   @self takes references to them, and they can no longer be changed; %NULL or an empty list
 *   unsets the member
 *
 * Sets what sources say of the incident, aspect by aspect.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_assessment_set_evidence (CeasefireAssessment *self,
                                        CeasefireEvidence *const *evidence);

/**
 * ceasefire_assessment_add_evidence:
 * @self: an assessment
 * @evidence: (transfer none): evidence; @self takes a reference to it, and it can no longer be
 *   changed
 *
 * Adds evidence to the end of the list of ceasefire_assessment_get_evidence(); what that returned
 * before is no longer valid.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_assessment_add_evidence (CeasefireAssessment *self, CeasefireEvidence *evidence);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireAssessment, ceasefire_assessment_unref)

G_END_DECLS
