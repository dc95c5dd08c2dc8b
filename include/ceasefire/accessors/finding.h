/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-finding.h>

G_BEGIN_DECLS

/**
 * ceasefire_finding_get_clause:
 * @self: a finding
 *
 * Gets `clause`: clause that it is on.
 *
 * It names a record of type clause.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_finding_get_clause (CeasefireFinding *self);

/**
 * ceasefire_finding_set_clause:
 * @self: a finding
 * @clause: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `clause`; see ceasefire_finding_get_clause().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_finding_set_clause (CeasefireFinding *self, const char *clause);

/**
 * ceasefire_finding_get_party:
 * @self: a finding
 *
 * Gets `party`: party whose conduct it is on.
 *
 * It names a record of type actor.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_finding_get_party (CeasefireFinding *self);

/**
 * ceasefire_finding_set_party:
 * @self: a finding
 * @party: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `party`; see ceasefire_finding_get_party().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_finding_set_party (CeasefireFinding *self, const char *party);

/**
 * ceasefire_finding_get_quality:
 * @self: a finding
 *
 * Gets `quality`: quality of the clause of which the duty is a part, such as safe.
 *
 * Codes are those of the vocabulary `manner`, which a dossier may extend.
 *
 * Returns: (transfer none) (nullable): the code, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_finding_get_quality (CeasefireFinding *self);

/**
 * ceasefire_finding_set_quality:
 * @self: a finding
 * @quality: (nullable) (transfer none): the code, or %NULL for none
 *
 * Sets `quality`; see ceasefire_finding_get_quality().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_finding_set_quality (CeasefireFinding *self, const char *quality);

/**
 * ceasefire_finding_get_at:
 * @self: a finding
 *
 * Gets `at`: time for which it holds.
 *
 * Returns: (transfer none) (nullable): the date, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireDate *ceasefire_finding_get_at (CeasefireFinding *self);

/**
 * ceasefire_finding_set_at:
 * @self: a finding
 * @at: (nullable) (transfer none): the date, or %NULL for none
 *
 * Sets `at`; see ceasefire_finding_get_at().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_finding_set_at (CeasefireFinding *self, CeasefireDate *at);

/**
 * ceasefire_finding_get_as_of:
 * @self: a finding
 *
 * Gets `as_of`: time up to which statements were taken in.
 *
 * Returns: (transfer none) (nullable): the date, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireDate *ceasefire_finding_get_as_of (CeasefireFinding *self);

/**
 * ceasefire_finding_set_as_of:
 * @self: a finding
 * @as_of: (nullable) (transfer none): the date, or %NULL for none
 *
 * Sets `as_of`; see ceasefire_finding_get_as_of().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_finding_set_as_of (CeasefireFinding *self, CeasefireDate *as_of);

/**
 * ceasefire_finding_get_viewpoint:
 * @self: a finding
 *
 * Gets `viewpoint`: speakers taken in; empty means all.
 *
 * It names records of type actor.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_finding_get_viewpoint (CeasefireFinding *self);

/**
 * ceasefire_finding_set_viewpoint:
 * @self: a finding
 * @viewpoint: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL for none
 *
 * Sets `viewpoint`; see ceasefire_finding_get_viewpoint().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_finding_set_viewpoint (CeasefireFinding *self,
                                                    const char *const *viewpoint);

/**
 * ceasefire_finding_get_policy:
 * @self: a finding
 *
 * Gets `policy`: what was demanded of sources.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefirePolicy *ceasefire_finding_get_policy (CeasefireFinding *self);

/**
 * ceasefire_finding_set_policy:
 * @self: a finding
 * @policy: (nullable) (transfer none): the value, or %NULL for none
 *
 * Sets `policy`; see ceasefire_finding_get_policy().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_finding_set_policy (CeasefireFinding *self, CeasefirePolicy *policy);

/**
 * ceasefire_finding_get_phase:
 * @self: a finding
 *
 * Gets `phase`: how the clause stands to that time.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefirePhase ceasefire_finding_get_phase (CeasefireFinding *self);

/**
 * ceasefire_finding_set_phase:
 * @self: a finding
 * @phase: the value
 *
 * Sets `phase`; see ceasefire_finding_get_phase().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_finding_set_phase (CeasefireFinding *self, CeasefirePhase phase);

/**
 * ceasefire_finding_get_status:
 * @self: a finding
 *
 * Gets `status`: what became of the clause.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireFindingStatus ceasefire_finding_get_status (CeasefireFinding *self);

/**
 * ceasefire_finding_set_status:
 * @self: a finding
 * @status: the value
 *
 * Sets `status`; see ceasefire_finding_get_status().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_finding_set_status (CeasefireFinding *self,
                                                 CeasefireFindingStatus status);

/**
 * ceasefire_finding_get_exception:
 * @self: a finding
 *
 * Gets `exception`: whether an exception lifts it.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireExceptionState ceasefire_finding_get_exception (CeasefireFinding *self);

/**
 * ceasefire_finding_set_exception:
 * @self: a finding
 * @exception: the value
 *
 * Sets `exception`; see ceasefire_finding_get_exception().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_finding_set_exception (CeasefireFinding *self,
                                                    CeasefireExceptionState exception);

/**
 * ceasefire_finding_get_remedied:
 * @self: a finding
 *
 * Gets `remedied`: whether a breach was made good.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireRemedy ceasefire_finding_get_remedied (CeasefireFinding *self);

/**
 * ceasefire_finding_set_remedied:
 * @self: a finding
 * @remedied: the value
 *
 * Sets `remedied`; see ceasefire_finding_get_remedied().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_finding_set_remedied (CeasefireFinding *self,
                                                   CeasefireRemedy remedied);

/**
 * ceasefire_finding_get_counts:
 * @self: a finding
 *
 * Gets `counts`: how many incidents there are of each status.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireCounts *ceasefire_finding_get_counts (CeasefireFinding *self);

/**
 * ceasefire_finding_set_counts:
 * @self: a finding
 * @counts: (nullable) (transfer none): the value, or %NULL for none
 *
 * Sets `counts`; see ceasefire_finding_get_counts().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_finding_set_counts (CeasefireFinding *self, CeasefireCounts *counts);

/**
 * ceasefire_finding_get_unknown:
 * @self: a finding
 *
 * Gets `unknown`: what is not known: aspects, or deadline, trigger, performance, action.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the texts, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_finding_get_unknown (CeasefireFinding *self);

/**
 * ceasefire_finding_set_unknown:
 * @self: a finding
 * @unknown: (nullable) (transfer none) (array zero-terminated=1): the texts, or %NULL for none
 *
 * Sets `unknown`; see ceasefire_finding_get_unknown().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_finding_set_unknown (CeasefireFinding *self,
                                                  const char *const *unknown);

/**
 * ceasefire_finding_get_disputed:
 * @self: a finding
 *
 * Gets `disputed`: aspects that sources disagree on.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the texts, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_finding_get_disputed (CeasefireFinding *self);

/**
 * ceasefire_finding_set_disputed:
 * @self: a finding
 * @disputed: (nullable) (transfer none) (array zero-terminated=1): the texts, or %NULL for none
 *
 * Sets `disputed`; see ceasefire_finding_get_disputed().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_finding_set_disputed (CeasefireFinding *self,
                                                   const char *const *disputed);

/**
 * ceasefire_finding_get_assumed:
 * @self: a finding
 *
 * Gets `assumed`: what was taken for granted.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the texts, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_finding_get_assumed (CeasefireFinding *self);

/**
 * ceasefire_finding_set_assumed:
 * @self: a finding
 * @assumed: (nullable) (transfer none) (array zero-terminated=1): the texts, or %NULL for none
 *
 * Sets `assumed`; see ceasefire_finding_get_assumed().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_finding_set_assumed (CeasefireFinding *self,
                                                  const char *const *assumed);

/**
 * ceasefire_finding_get_not_evaluable:
 * @self: a finding
 *
 * Gets `not_evaluable`: qualities that cannot be judged, such as rapid without a deadline.
 *
 * Codes are those of the vocabulary `manner`, which a dossier may extend.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the codes, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_finding_get_not_evaluable (CeasefireFinding *self);

/**
 * ceasefire_finding_set_not_evaluable:
 * @self: a finding
 * @not_evaluable: (nullable) (transfer none) (array zero-terminated=1): the codes, or %NULL for
 *   none
 *
 * Sets `not_evaluable`; see ceasefire_finding_get_not_evaluable().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_finding_set_not_evaluable (CeasefireFinding *self,
                                                        const char *const *not_evaluable);

/**
 * ceasefire_finding_get_periods:
 * @self: a finding
 *
 * Gets `periods`: status of each period of a recurring duty.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the texts, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_finding_get_periods (CeasefireFinding *self);

/**
 * ceasefire_finding_set_periods:
 * @self: a finding
 * @periods: (nullable) (transfer none) (array zero-terminated=1): the texts, or %NULL for none
 *
 * Sets `periods`; see ceasefire_finding_get_periods().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_finding_set_periods (CeasefireFinding *self,
                                                  const char *const *periods);

/**
 * ceasefire_finding_get_text:
 * @self: a finding
 *
 * Gets `text`: what sources say on whether the clause is in the agreement at all.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireEvidence *ceasefire_finding_get_text (CeasefireFinding *self);

/**
 * ceasefire_finding_set_text:
 * @self: a finding
 * @text: (nullable) (transfer none): the value, or %NULL for none
 *
 * Sets `text`; see ceasefire_finding_get_text().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_finding_set_text (CeasefireFinding *self, CeasefireEvidence *text);

/**
 * ceasefire_finding_get_incidents:
 * @self: a finding
 *
 * Gets `incidents`: what each incident is to it, the worst first.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the values, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireAssessment *const *ceasefire_finding_get_incidents (CeasefireFinding *self);

/**
 * ceasefire_finding_set_incidents: (skip)
 * @self: a finding
 * @incidents: (nullable) (transfer none) (array zero-terminated=1): the values, or %NULL for none
 *
 * Sets `incidents`; see ceasefire_finding_get_incidents().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_finding_set_incidents (CeasefireFinding *self,
                                                    CeasefireAssessment *const *incidents);

/**
 * ceasefire_finding_add_incident:
 * @self: a finding
 * @incident: (transfer none): a value; from now on it cannot be changed
 *
 * Adds one to the end of `incidents`.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_finding_add_incident (CeasefireFinding *self,
                                                   CeasefireAssessment *incident);

/**
 * ceasefire_finding_get_omissions:
 * @self: a finding
 *
 * Gets `omissions`: what each reported failure to act is to it, the worst first.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the values, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireAssessment *const *ceasefire_finding_get_omissions (CeasefireFinding *self);

/**
 * ceasefire_finding_set_omissions: (skip)
 * @self: a finding
 * @omissions: (nullable) (transfer none) (array zero-terminated=1): the values, or %NULL for none
 *
 * Sets `omissions`; see ceasefire_finding_get_omissions().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_finding_set_omissions (CeasefireFinding *self,
                                                    CeasefireAssessment *const *omissions);

/**
 * ceasefire_finding_add_omission:
 * @self: a finding
 * @omission: (transfer none): a value; from now on it cannot be changed
 *
 * Adds one to the end of `omissions`.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_finding_add_omission (CeasefireFinding *self,
                                                   CeasefireAssessment *omission);

/**
 * ceasefire_finding_get_sensitivity:
 * @self: a finding
 *
 * Gets `sensitivity`: what would change it.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the values, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireSensitivity *const *
ceasefire_finding_get_sensitivity (CeasefireFinding *self);

/**
 * ceasefire_finding_set_sensitivity: (skip)
 * @self: a finding
 * @sensitivity: (nullable) (transfer none) (array zero-terminated=1): the values, or %NULL for none
 *
 * Sets `sensitivity`; see ceasefire_finding_get_sensitivity().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_finding_set_sensitivity (CeasefireFinding *self,
                                                      CeasefireSensitivity *const *sensitivity);

/**
 * ceasefire_finding_add_sensitivity:
 * @self: a finding
 * @sensitivity: (transfer none): a value; from now on it cannot be changed
 *
 * Adds one to the end of `sensitivity`.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_finding_add_sensitivity (CeasefireFinding *self,
                                                      CeasefireSensitivity *sensitivity);

/**
 * ceasefire_finding_get_input:
 * @self: a finding
 *
 * Gets `input`: sHA-256 of what it was made from.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_finding_get_input (CeasefireFinding *self);

/**
 * ceasefire_finding_set_input:
 * @self: a finding
 * @input: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `input`; see ceasefire_finding_get_input().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_finding_set_input (CeasefireFinding *self, const char *input);

G_END_DECLS
