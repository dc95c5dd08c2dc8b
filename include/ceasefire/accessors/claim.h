/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-claim.h>

G_BEGIN_DECLS

/**
 * ceasefire_claim_ref:
 * @self: a claim
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireClaim *ceasefire_claim_ref (CeasefireClaim *self);

/**
 * ceasefire_claim_copy:
 * @self: a claim
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new claim
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireClaim *ceasefire_claim_copy (const CeasefireClaim *self);

/**
 * ceasefire_claim_unref:
 * @self: (transfer full): a claim
 *
 * Lets go of a reference.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_claim_unref (CeasefireClaim *self);

/**
 * ceasefire_claim_equal:
 * @a: a claim
 * @b: a claim
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 *
 * Since: 1.0
 */
CEASEFIRE_API gboolean ceasefire_claim_equal (const CeasefireClaim *a, const CeasefireClaim *b);

/**
 * ceasefire_claim_get_about:
 * @self: a claim
 *
 * Gets `about`: record that the claim is about.
 *
 * It names a record of type incident, clause, meeting, statement or agreement.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_claim_get_about (CeasefireClaim *self);

/**
 * ceasefire_claim_set_about:
 * @self: a claim
 * @about: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `about`; see ceasefire_claim_get_about().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_claim_set_about (CeasefireClaim *self, const char *about);

/**
 * ceasefire_claim_get_stance:
 * @self: a claim
 *
 * Gets `stance`: what the claim does to it.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireStance ceasefire_claim_get_stance (CeasefireClaim *self);

/**
 * ceasefire_claim_set_stance:
 * @self: a claim
 * @stance: the value
 *
 * Sets `stance`; see ceasefire_claim_get_stance().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_claim_set_stance (CeasefireClaim *self, CeasefireStance stance);

/**
 * ceasefire_claim_get_aspect:
 * @self: a claim
 *
 * Gets `aspect`: side of the matter spoken of; unset means that it occurred, or for a clause its
 * text.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireAspect ceasefire_claim_get_aspect (CeasefireClaim *self);

/**
 * ceasefire_claim_set_aspect:
 * @self: a claim
 * @aspect: the value
 *
 * Sets `aspect`; see ceasefire_claim_get_aspect().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_claim_set_aspect (CeasefireClaim *self, CeasefireAspect aspect);

/**
 * ceasefire_claim_get_value:
 * @self: a claim
 *
 * Gets `value`: value given to the aspect: an id, a code or a date; or one of several, | between
 * them.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_claim_get_value (CeasefireClaim *self);

/**
 * ceasefire_claim_set_value:
 * @self: a claim
 * @value: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `value`; see ceasefire_claim_get_value().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_claim_set_value (CeasefireClaim *self, const char *value);

/**
 * ceasefire_claim_get_silent_on:
 * @self: a claim
 *
 * Gets `silent_on`: aspects that the speaker leaves unmentioned.
 *
 * Codes are those of the vocabulary `aspect`, which a dossier may extend.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the codes, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_claim_get_silent_on (CeasefireClaim *self);

/**
 * ceasefire_claim_set_silent_on:
 * @self: a claim
 * @silent_on: (nullable) (transfer none) (array zero-terminated=1): the codes, or %NULL for none
 *
 * Sets `silent_on`; see ceasefire_claim_get_silent_on().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_claim_set_silent_on (CeasefireClaim *self,
                                                  const char *const *silent_on);

/**
 * ceasefire_claim_get_certainty:
 * @self: a claim
 *
 * Gets `certainty`: how surely it is put.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireCertainty ceasefire_claim_get_certainty (CeasefireClaim *self);

/**
 * ceasefire_claim_set_certainty:
 * @self: a claim
 * @certainty: the value
 *
 * Sets `certainty`; see ceasefire_claim_get_certainty().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_claim_set_certainty (CeasefireClaim *self,
                                                  CeasefireCertainty certainty);

/**
 * ceasefire_claim_get_presupposed:
 * @self: a claim
 *
 * Gets `presupposed`: whether the words take it for granted instead of saying it.
 *
 * Not said counts as %FALSE.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API gboolean ceasefire_claim_get_presupposed (CeasefireClaim *self);

/**
 * ceasefire_claim_set_presupposed:
 * @self: a claim
 * @presupposed: the value
 *
 * Sets `presupposed`; see ceasefire_claim_get_presupposed().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_claim_set_presupposed (CeasefireClaim *self, gboolean presupposed);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireClaim, ceasefire_claim_unref)

G_END_DECLS
