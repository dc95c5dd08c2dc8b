/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-assessment.h>

G_BEGIN_DECLS

/**
 * ceasefire_assessment_ref:
 * @self: an assessment
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireAssessment *ceasefire_assessment_ref (CeasefireAssessment *self);

/**
 * ceasefire_assessment_copy:
 * @self: an assessment
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new assessment
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireAssessment *ceasefire_assessment_copy (const CeasefireAssessment *self);

/**
 * ceasefire_assessment_unref:
 * @self: (transfer full): an assessment
 *
 * Lets go of a reference.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_assessment_unref (CeasefireAssessment *self);

/**
 * ceasefire_assessment_equal:
 * @a: an assessment
 * @b: an assessment
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 *
 * Since: 1.0
 */
CEASEFIRE_API gboolean ceasefire_assessment_equal (const CeasefireAssessment *a,
                                                   const CeasefireAssessment *b);

/**
 * ceasefire_assessment_get_incident:
 * @self: an assessment
 *
 * Gets `incident`: incident.
 *
 * It names a record of type incident.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_assessment_get_incident (CeasefireAssessment *self);

/**
 * ceasefire_assessment_set_incident:
 * @self: an assessment
 * @incident: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `incident`; see ceasefire_assessment_get_incident().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_assessment_set_incident (CeasefireAssessment *self,
                                                      const char *incident);

/**
 * ceasefire_assessment_get_status:
 * @self: an assessment
 *
 * Gets `status`: what it comes to.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireAssessmentStatus ceasefire_assessment_get_status (CeasefireAssessment *self);

/**
 * ceasefire_assessment_set_status:
 * @self: an assessment
 * @status: the value
 *
 * Sets `status`; see ceasefire_assessment_get_status().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_assessment_set_status (CeasefireAssessment *self,
                                                    CeasefireAssessmentStatus status);

/**
 * ceasefire_assessment_get_exception:
 * @self: an assessment
 *
 * Gets `exception`: whether an exception lifts the provision here.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireExceptionState
ceasefire_assessment_get_exception (CeasefireAssessment *self);

/**
 * ceasefire_assessment_set_exception:
 * @self: an assessment
 * @exception: the value
 *
 * Sets `exception`; see ceasefire_assessment_get_exception().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_assessment_set_exception (CeasefireAssessment *self,
                                                       CeasefireExceptionState exception);

/**
 * ceasefire_assessment_get_rule:
 * @self: an assessment
 *
 * Gets `rule`: rule that decided, such as 6/6.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_assessment_get_rule (CeasefireAssessment *self);

/**
 * ceasefire_assessment_set_rule:
 * @self: an assessment
 * @rule: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `rule`; see ceasefire_assessment_get_rule().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_assessment_set_rule (CeasefireAssessment *self, const char *rule);

/**
 * ceasefire_assessment_get_aspect:
 * @self: an assessment
 *
 * Gets `aspect`: aspect that the rule looked at.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireAspect ceasefire_assessment_get_aspect (CeasefireAssessment *self);

/**
 * ceasefire_assessment_set_aspect:
 * @self: an assessment
 * @aspect: the value
 *
 * Sets `aspect`; see ceasefire_assessment_get_aspect().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_assessment_set_aspect (CeasefireAssessment *self,
                                                    CeasefireAspect aspect);

/**
 * ceasefire_assessment_get_unknown:
 * @self: an assessment
 *
 * Gets `unknown`: what is not known of it.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the texts, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_assessment_get_unknown (CeasefireAssessment *self);

/**
 * ceasefire_assessment_set_unknown:
 * @self: an assessment
 * @unknown: (nullable) (transfer none) (array zero-terminated=1): the texts, or %NULL for none
 *
 * Sets `unknown`; see ceasefire_assessment_get_unknown().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_assessment_set_unknown (CeasefireAssessment *self,
                                                     const char *const *unknown);

/**
 * ceasefire_assessment_get_disputed:
 * @self: an assessment
 *
 * Gets `disputed`: what sources disagree on.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the texts, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_assessment_get_disputed (CeasefireAssessment *self);

/**
 * ceasefire_assessment_set_disputed:
 * @self: an assessment
 * @disputed: (nullable) (transfer none) (array zero-terminated=1): the texts, or %NULL for none
 *
 * Sets `disputed`; see ceasefire_assessment_get_disputed().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_assessment_set_disputed (CeasefireAssessment *self,
                                                      const char *const *disputed);

/**
 * ceasefire_assessment_get_assumed:
 * @self: an assessment
 *
 * Gets `assumed`: what was taken for granted.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the texts, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_assessment_get_assumed (CeasefireAssessment *self);

/**
 * ceasefire_assessment_set_assumed:
 * @self: an assessment
 * @assumed: (nullable) (transfer none) (array zero-terminated=1): the texts, or %NULL for none
 *
 * Sets `assumed`; see ceasefire_assessment_get_assumed().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_assessment_set_assumed (CeasefireAssessment *self,
                                                     const char *const *assumed);

/**
 * ceasefire_assessment_get_by:
 * @self: an assessment
 *
 * Gets `by`: who says that it happened.
 *
 * It names records of type actor.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_assessment_get_by (CeasefireAssessment *self);

/**
 * ceasefire_assessment_set_by:
 * @self: an assessment
 * @by: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL for none
 *
 * Sets `by`; see ceasefire_assessment_get_by().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_assessment_set_by (CeasefireAssessment *self, const char *const *by);

/**
 * ceasefire_assessment_get_against:
 * @self: an assessment
 *
 * Gets `against`: who says something against it.
 *
 * It names records of type actor.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_assessment_get_against (CeasefireAssessment *self);

/**
 * ceasefire_assessment_set_against:
 * @self: an assessment
 * @against: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL for none
 *
 * Sets `against`; see ceasefire_assessment_get_against().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_assessment_set_against (CeasefireAssessment *self,
                                                     const char *const *against);

/**
 * ceasefire_assessment_get_evidence:
 * @self: an assessment
 *
 * Gets `evidence`: what sources say, aspect by aspect.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the values, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireEvidence *const *
ceasefire_assessment_get_evidence (CeasefireAssessment *self);

/**
 * ceasefire_assessment_set_evidence: (skip)
 * @self: an assessment
 * @evidence: (nullable) (transfer none) (array zero-terminated=1): the values, or %NULL for none
 *
 * Sets `evidence`; see ceasefire_assessment_get_evidence().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_assessment_set_evidence (CeasefireAssessment *self,
                                                      CeasefireEvidence *const *evidence);

/**
 * ceasefire_assessment_add_evidence:
 * @self: an assessment
 * @evidence: (transfer none): a value; from now on it cannot be changed
 *
 * Adds one to the end of `evidence`.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_assessment_add_evidence (CeasefireAssessment *self,
                                                      CeasefireEvidence *evidence);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireAssessment, ceasefire_assessment_unref)

G_END_DECLS
