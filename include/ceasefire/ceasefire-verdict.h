/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-macros.h>

G_BEGIN_DECLS

/**
 * CeasefirePhase:
 * @CEASEFIRE_PHASE_UNSET: Not said.
 * @CEASEFIRE_PHASE_PENDING: It does not hold yet.
 * @CEASEFIRE_PHASE_ACTIVE: It holds.
 * @CEASEFIRE_PHASE_SUSPENDED: It is suspended.
 * @CEASEFIRE_PHASE_ENDED: It holds no longer.
 * @CEASEFIRE_PHASE_CONTESTED: Sources disagree on whether it holds.
 * @CEASEFIRE_PHASE_UNKNOWN: It is not known.
 * @CEASEFIRE_PHASE_NOT_AGREED: It stands in a draft that nobody has agreed to.
 *
 * How a provision stands to time.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_PHASE_UNSET,
  CEASEFIRE_PHASE_PENDING,
  CEASEFIRE_PHASE_ACTIVE,
  CEASEFIRE_PHASE_SUSPENDED,
  CEASEFIRE_PHASE_ENDED,
  CEASEFIRE_PHASE_CONTESTED,
  CEASEFIRE_PHASE_UNKNOWN,
  CEASEFIRE_PHASE_NOT_AGREED,
} CeasefirePhase;

#define CEASEFIRE_TYPE_PHASE (ceasefire_phase_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_phase_get_type (void) G_GNUC_CONST;

/**
 * CeasefireFindingStatus:
 * @CEASEFIRE_FINDING_STATUS_UNSET: Not said.
 * @CEASEFIRE_FINDING_STATUS_VIOLATED: It was broken, on a strong word.
 * @CEASEFIRE_FINDING_STATUS_CONTESTED: A breach has strong words for and against it.
 * @CEASEFIRE_FINDING_STATUS_ALLEGED: Somebody says that it was broken.
 * @CEASEFIRE_FINDING_STATUS_POSSIBLE: What happened may have broken it.
 * @CEASEFIRE_FINDING_STATUS_COMPLIED: It was kept.
 * @CEASEFIRE_FINDING_STATUS_COMPLIED_SO_FAR: It has been kept until now.
 * @CEASEFIRE_FINDING_STATUS_NO_BREACH_KNOWN: Nothing is known against it.
 * @CEASEFIRE_FINDING_STATUS_CLAIMED: Somebody says that it was kept.
 * @CEASEFIRE_FINDING_STATUS_NOT_DUE: It is not due yet.
 * @CEASEFIRE_FINDING_STATUS_UNKNOWN: What would decide it is not known.
 * @CEASEFIRE_FINDING_STATUS_PERMISSION: It allows, and cannot be broken.
 * @CEASEFIRE_FINDING_STATUS_POWER: It gives a power, and cannot be broken.
 * @CEASEFIRE_FINDING_STATUS_OVERDUE: It was due, and nobody speaks of its performance.
 * @CEASEFIRE_FINDING_STATUS_PARTIAL: It was performed in part.
 *
 * What became of a provision, for one party.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_FINDING_STATUS_UNSET,
  CEASEFIRE_FINDING_STATUS_VIOLATED,
  CEASEFIRE_FINDING_STATUS_CONTESTED,
  CEASEFIRE_FINDING_STATUS_ALLEGED,
  CEASEFIRE_FINDING_STATUS_POSSIBLE,
  CEASEFIRE_FINDING_STATUS_COMPLIED,
  CEASEFIRE_FINDING_STATUS_COMPLIED_SO_FAR,
  CEASEFIRE_FINDING_STATUS_NO_BREACH_KNOWN,
  CEASEFIRE_FINDING_STATUS_CLAIMED,
  CEASEFIRE_FINDING_STATUS_NOT_DUE,
  CEASEFIRE_FINDING_STATUS_UNKNOWN,
  CEASEFIRE_FINDING_STATUS_PERMISSION,
  CEASEFIRE_FINDING_STATUS_POWER,
  CEASEFIRE_FINDING_STATUS_OVERDUE,
  CEASEFIRE_FINDING_STATUS_PARTIAL,
} CeasefireFindingStatus;

#define CEASEFIRE_TYPE_FINDING_STATUS (ceasefire_finding_status_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_finding_status_get_type (void) G_GNUC_CONST;

/**
 * CeasefireAssessmentStatus:
 * @CEASEFIRE_ASSESSMENT_STATUS_UNSET: Not said.
 * @CEASEFIRE_ASSESSMENT_STATUS_VIOLATED: It breaks it, on a strong word.
 * @CEASEFIRE_ASSESSMENT_STATUS_CONTESTED: It has strong words for and against it.
 * @CEASEFIRE_ASSESSMENT_STATUS_ALLEGED: Somebody says that it breaks it.
 * @CEASEFIRE_ASSESSMENT_STATUS_POSSIBLE: It may break it.
 * @CEASEFIRE_ASSESSMENT_STATUS_EXCUSED: It would break it, but an exception holds.
 * @CEASEFIRE_ASSESSMENT_STATUS_REFUTED: A strong word clears the party.
 * @CEASEFIRE_ASSESSMENT_STATUS_DENIED: It is denied, and nobody says it.
 * @CEASEFIRE_ASSESSMENT_STATUS_UNSOURCED: Nobody says anything of it that decides.
 * @CEASEFIRE_ASSESSMENT_STATUS_UNSPECIFIC: It is told too vaguely to fall under it.
 * @CEASEFIRE_ASSESSMENT_STATUS_COMPLIED: It performs the duty, on a strong word.
 * @CEASEFIRE_ASSESSMENT_STATUS_CLAIMED: Somebody says that it performs the duty.
 *
 * What one incident is to a provision and a party.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_ASSESSMENT_STATUS_UNSET,
  CEASEFIRE_ASSESSMENT_STATUS_VIOLATED,
  CEASEFIRE_ASSESSMENT_STATUS_CONTESTED,
  CEASEFIRE_ASSESSMENT_STATUS_ALLEGED,
  CEASEFIRE_ASSESSMENT_STATUS_POSSIBLE,
  CEASEFIRE_ASSESSMENT_STATUS_EXCUSED,
  CEASEFIRE_ASSESSMENT_STATUS_REFUTED,
  CEASEFIRE_ASSESSMENT_STATUS_DENIED,
  CEASEFIRE_ASSESSMENT_STATUS_UNSOURCED,
  CEASEFIRE_ASSESSMENT_STATUS_UNSPECIFIC,
  CEASEFIRE_ASSESSMENT_STATUS_COMPLIED,
  CEASEFIRE_ASSESSMENT_STATUS_CLAIMED,
} CeasefireAssessmentStatus;

#define CEASEFIRE_TYPE_ASSESSMENT_STATUS (ceasefire_assessment_status_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_assessment_status_get_type (void) G_GNUC_CONST;

/**
 * CeasefireExceptionState:
 * @CEASEFIRE_EXCEPTION_STATE_UNSET: Not said.
 * @CEASEFIRE_EXCEPTION_STATE_NONE: None is at hand.
 * @CEASEFIRE_EXCEPTION_STATE_REJECTED: It was raised, and does not hold.
 * @CEASEFIRE_EXCEPTION_STATE_OPEN: It may hold; nobody has raised it.
 * @CEASEFIRE_EXCEPTION_STATE_CLAIMED: Somebody raised it.
 * @CEASEFIRE_EXCEPTION_STATE_PROVEN: It holds.
 *
 * Whether an exception lifts a provision.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_EXCEPTION_STATE_UNSET,
  CEASEFIRE_EXCEPTION_STATE_NONE,
  CEASEFIRE_EXCEPTION_STATE_REJECTED,
  CEASEFIRE_EXCEPTION_STATE_OPEN,
  CEASEFIRE_EXCEPTION_STATE_CLAIMED,
  CEASEFIRE_EXCEPTION_STATE_PROVEN,
} CeasefireExceptionState;

#define CEASEFIRE_TYPE_EXCEPTION_STATE (ceasefire_exception_state_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_exception_state_get_type (void) G_GNUC_CONST;

/**
 * CeasefireRemedy:
 * @CEASEFIRE_REMEDY_UNSET: Not said.
 * @CEASEFIRE_REMEDY_NO: It was not.
 * @CEASEFIRE_REMEDY_CLAIMED: Somebody says so.
 * @CEASEFIRE_REMEDY_YES: It was.
 * @CEASEFIRE_REMEDY_PARTLY: It was, in part.
 *
 * Whether a breach was made good.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_REMEDY_UNSET,
  CEASEFIRE_REMEDY_NO,
  CEASEFIRE_REMEDY_CLAIMED,
  CEASEFIRE_REMEDY_YES,
  CEASEFIRE_REMEDY_PARTLY,
} CeasefireRemedy;

#define CEASEFIRE_TYPE_REMEDY (ceasefire_remedy_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_remedy_get_type (void) G_GNUC_CONST;

/**
 * CeasefireGround:
 * @CEASEFIRE_GROUND_UNSET: Not said.
 * @CEASEFIRE_GROUND_STATEMENTS: What somebody said.
 * @CEASEFIRE_GROUND_COVERAGE: Complete coverage by a monitor, which saw nothing else.
 * @CEASEFIRE_GROUND_SILENCE: That nobody speaks of it, where it would be known.
 * @CEASEFIRE_GROUND_NOTHING: Nothing yet.
 *
 * What the status of a finding rests on.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_GROUND_UNSET,
  CEASEFIRE_GROUND_STATEMENTS,
  CEASEFIRE_GROUND_COVERAGE,
  CEASEFIRE_GROUND_SILENCE,
  CEASEFIRE_GROUND_NOTHING,
} CeasefireGround;

#define CEASEFIRE_TYPE_GROUND (ceasefire_ground_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_ground_get_type (void) G_GNUC_CONST;

/**
 * CeasefireFour:
 * @CEASEFIRE_FOUR_UNSET: Not said.
 * @CEASEFIRE_FOUR_NONE: Nothing.
 * @CEASEFIRE_FOUR_FOR: That it is so.
 * @CEASEFIRE_FOUR_AGAINST: That it is not so.
 * @CEASEFIRE_FOUR_BOTH: Both.
 *
 * What sources say of one matter, in four values.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_FOUR_UNSET,
  CEASEFIRE_FOUR_NONE,
  CEASEFIRE_FOUR_FOR,
  CEASEFIRE_FOUR_AGAINST,
  CEASEFIRE_FOUR_BOTH,
} CeasefireFour;

#define CEASEFIRE_TYPE_FOUR (ceasefire_four_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_four_get_type (void) G_GNUC_CONST;

G_END_DECLS
