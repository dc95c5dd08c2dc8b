/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-macros.h>

G_BEGIN_DECLS

/**
 * CeasefireStance:
 * @CEASEFIRE_STANCE_UNSET: Not said.
 * @CEASEFIRE_STANCE_ASSERTS: Says that it is so.
 * @CEASEFIRE_STANCE_DENIES: Says that it is not so.
 * @CEASEFIRE_STANCE_DOUBTS: Doubts it.
 * @CEASEFIRE_STANCE_CONFIRMS: Confirms what another said.
 * @CEASEFIRE_STANCE_CANNOT_CONFIRM: Cannot say; this is no denial.
 * @CEASEFIRE_STANCE_RETRACTS: Takes back what was said.
 *
 * What a claim does to what it is about.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_STANCE_UNSET,
  CEASEFIRE_STANCE_ASSERTS,
  CEASEFIRE_STANCE_DENIES,
  CEASEFIRE_STANCE_DOUBTS,
  CEASEFIRE_STANCE_CONFIRMS,
  CEASEFIRE_STANCE_CANNOT_CONFIRM,
  CEASEFIRE_STANCE_RETRACTS,
} CeasefireStance;

#define CEASEFIRE_TYPE_STANCE (ceasefire_stance_get_type ())

CEASEFIRE_API GType ceasefire_stance_get_type (void) G_GNUC_CONST;

/**
 * CeasefireAspect:
 * @CEASEFIRE_ASPECT_UNSET: Not said.
 * @CEASEFIRE_ASPECT_OCCURRENCE: That it happened at all.
 * @CEASEFIRE_ASPECT_AGENT: Who did it.
 * @CEASEFIRE_ASPECT_TARGET: Whom or what it was done to.
 * @CEASEFIRE_ASPECT_ACTION: What was done.
 * @CEASEFIRE_ASPECT_MEANS: With what.
 * @CEASEFIRE_ASPECT_PLACE: Where.
 * @CEASEFIRE_ASPECT_TIME: When.
 * @CEASEFIRE_ASPECT_BOUND: Whether a party is bound.
 * @CEASEFIRE_ASPECT_FORCE: Whether the agreement was in force.
 * @CEASEFIRE_ASPECT_JUSTIFICATION: Whether it was justified.
 * @CEASEFIRE_ASPECT_PROPORTIONALITY: Whether it was proportionate.
 * @CEASEFIRE_ASPECT_TEXT: Whether it is in the agreement at all.
 *
 * What side of a matter a claim speaks of.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_ASPECT_UNSET,
  CEASEFIRE_ASPECT_OCCURRENCE,
  CEASEFIRE_ASPECT_AGENT,
  CEASEFIRE_ASPECT_TARGET,
  CEASEFIRE_ASPECT_ACTION,
  CEASEFIRE_ASPECT_MEANS,
  CEASEFIRE_ASPECT_PLACE,
  CEASEFIRE_ASPECT_TIME,
  CEASEFIRE_ASPECT_BOUND,
  CEASEFIRE_ASPECT_FORCE,
  CEASEFIRE_ASPECT_JUSTIFICATION,
  CEASEFIRE_ASPECT_PROPORTIONALITY,
  CEASEFIRE_ASPECT_TEXT,
} CeasefireAspect;

#define CEASEFIRE_TYPE_ASPECT (ceasefire_aspect_get_type ())

CEASEFIRE_API GType ceasefire_aspect_get_type (void) G_GNUC_CONST;

/**
 * CeasefireCertainty:
 * @CEASEFIRE_CERTAINTY_UNSET: Not said.
 * @CEASEFIRE_CERTAINTY_CERTAIN: Without reserve.
 * @CEASEFIRE_CERTAINTY_PROBABLE: As probable.
 * @CEASEFIRE_CERTAINTY_POSSIBLE: As possible.
 * @CEASEFIRE_CERTAINTY_UNSTATED: The source does not say.
 *
 * How surely a speaker puts a claim.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_CERTAINTY_UNSET,
  CEASEFIRE_CERTAINTY_CERTAIN,
  CEASEFIRE_CERTAINTY_PROBABLE,
  CEASEFIRE_CERTAINTY_POSSIBLE,
  CEASEFIRE_CERTAINTY_UNSTATED,
} CeasefireCertainty;

#define CEASEFIRE_TYPE_CERTAINTY (ceasefire_certainty_get_type ())

CEASEFIRE_API GType ceasefire_certainty_get_type (void) G_GNUC_CONST;

/**
 * CeasefireClaim:
 *
 * What a statement says of one matter.
 *
 * A value can be changed until it is put into a record or header; from then on it is frozen, and
 * ceasefire_claim_copy() makes another that can be changed.
 *
 * Since: 1.0
 */
typedef struct _CeasefireClaim CeasefireClaim;

#define CEASEFIRE_TYPE_CLAIM (ceasefire_claim_get_type ())

CEASEFIRE_API GType ceasefire_claim_get_type (void) G_GNUC_CONST;

/**
 * ceasefire_claim_new:
 * @about: record that the claim is about
 * @stance: what the claim does to it
 *
 * Makes a claim with what none can do without.
 *
 * Returns: (transfer full): a new claim
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireClaim *ceasefire_claim_new (const char *about, CeasefireStance stance);

/**
 * ceasefire_claim_ref:
 * @self: a claim
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
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
 * Gets `aspect`: side of the matter spoken of; unset means that it occurred.
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
 * Gets `value`: value given to the aspect: an id, a code or a date; or one of several, with `|`
 * between them, where a speaker does not settle which.
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
 * none
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
