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
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireEvidence *ceasefire_evidence_ref (CeasefireEvidence *self);

/**
 * ceasefire_evidence_copy:
 * @self: evidence
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): new evidence
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireEvidence *ceasefire_evidence_copy (const CeasefireEvidence *self);

/**
 * ceasefire_evidence_unref:
 * @self: (transfer full): evidence
 *
 * Lets go of a reference.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_evidence_unref (CeasefireEvidence *self);

/**
 * ceasefire_evidence_equal:
 * @a: evidence
 * @b: evidence
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 *
 * Since: 1.0
 */
CEASEFIRE_API gboolean ceasefire_evidence_equal (const CeasefireEvidence *a,
                                                 const CeasefireEvidence *b);

/**
 * ceasefire_evidence_get_aspect:
 * @self: evidence
 *
 * Gets `aspect`: what they speak of.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireAspect ceasefire_evidence_get_aspect (CeasefireEvidence *self);

/**
 * ceasefire_evidence_set_aspect:
 * @self: evidence
 * @aspect: the value
 *
 * Sets `aspect`; see ceasefire_evidence_get_aspect().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_evidence_set_aspect (CeasefireEvidence *self, CeasefireAspect aspect);

/**
 * ceasefire_evidence_get_strong:
 * @self: evidence
 *
 * Gets `strong`: what strong words say.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireFour ceasefire_evidence_get_strong (CeasefireEvidence *self);

/**
 * ceasefire_evidence_set_strong:
 * @self: evidence
 * @strong: the value
 *
 * Sets `strong`; see ceasefire_evidence_get_strong().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_evidence_set_strong (CeasefireEvidence *self, CeasefireFour strong);

/**
 * ceasefire_evidence_get_any:
 * @self: evidence
 *
 * Gets `any`: what words of any strength say.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireFour ceasefire_evidence_get_any (CeasefireEvidence *self);

/**
 * ceasefire_evidence_set_any:
 * @self: evidence
 * @any: the value
 *
 * Sets `any`; see ceasefire_evidence_get_any().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_evidence_set_any (CeasefireEvidence *self, CeasefireFour any);

/**
 * ceasefire_evidence_get_undetermined:
 * @self: evidence
 *
 * Gets `undetermined`: whether a value was given that may or may not match.
 *
 * Not said counts as %FALSE.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API gboolean ceasefire_evidence_get_undetermined (CeasefireEvidence *self);

/**
 * ceasefire_evidence_set_undetermined:
 * @self: evidence
 * @undetermined: the value
 *
 * Sets `undetermined`; see ceasefire_evidence_get_undetermined().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_evidence_set_undetermined (CeasefireEvidence *self,
                                                        gboolean undetermined);

/**
 * ceasefire_evidence_get_supporters:
 * @self: evidence
 *
 * Gets `supporters`: who says that it is so.
 *
 * It names records of type actor.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_evidence_get_supporters (CeasefireEvidence *self);

/**
 * ceasefire_evidence_set_supporters:
 * @self: evidence
 * @supporters: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL for none
 *
 * Sets `supporters`; see ceasefire_evidence_get_supporters().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_evidence_set_supporters (CeasefireEvidence *self,
                                                      const char *const *supporters);

/**
 * ceasefire_evidence_get_deniers:
 * @self: evidence
 *
 * Gets `deniers`: who says that it is not so.
 *
 * It names records of type actor.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_evidence_get_deniers (CeasefireEvidence *self);

/**
 * ceasefire_evidence_set_deniers:
 * @self: evidence
 * @deniers: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL for none
 *
 * Sets `deniers`; see ceasefire_evidence_get_deniers().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_evidence_set_deniers (CeasefireEvidence *self,
                                                   const char *const *deniers);

/**
 * ceasefire_evidence_get_supporting:
 * @self: evidence
 *
 * Gets `supporting`: statements that say so.
 *
 * It names records of type statement.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_evidence_get_supporting (CeasefireEvidence *self);

/**
 * ceasefire_evidence_set_supporting:
 * @self: evidence
 * @supporting: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL for none
 *
 * Sets `supporting`; see ceasefire_evidence_get_supporting().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_evidence_set_supporting (CeasefireEvidence *self,
                                                      const char *const *supporting);

/**
 * ceasefire_evidence_get_denying:
 * @self: evidence
 *
 * Gets `denying`: statements that say that it is not so.
 *
 * It names records of type statement.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_evidence_get_denying (CeasefireEvidence *self);

/**
 * ceasefire_evidence_set_denying:
 * @self: evidence
 * @denying: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL for none
 *
 * Sets `denying`; see ceasefire_evidence_get_denying().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_evidence_set_denying (CeasefireEvidence *self,
                                                   const char *const *denying);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireEvidence, ceasefire_evidence_unref)

G_END_DECLS
