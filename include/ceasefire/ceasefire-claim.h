/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-quantity.h>

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

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_stance_get_type (void) G_GNUC_CONST;

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
 * @CEASEFIRE_ASPECT_QUANTITY: How much it was.
 * @CEASEFIRE_ASPECT_FATALITIES: How many persons were killed.
 * @CEASEFIRE_ASPECT_INJURED: How many persons were injured.
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
  CEASEFIRE_ASPECT_QUANTITY,
  CEASEFIRE_ASPECT_FATALITIES,
  CEASEFIRE_ASPECT_INJURED,
} CeasefireAspect;

#define CEASEFIRE_TYPE_ASPECT (ceasefire_aspect_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_aspect_get_type (void) G_GNUC_CONST;

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

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_certainty_get_type (void) G_GNUC_CONST;

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

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_claim_get_type (void) G_GNUC_CONST;

G_END_DECLS

#include <ceasefire/accessors/claim.h>
