/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-macros.h>

G_BEGIN_DECLS

/**
 * CeasefireAuthority:
 * @CEASEFIRE_AUTHORITY_UNSET: Not said.
 * @CEASEFIRE_AUTHORITY_VERBATIM: Verbatim.
 * @CEASEFIRE_AUTHORITY_TRANSLATION: Translation.
 * @CEASEFIRE_AUTHORITY_EXCERPT: Excerpt.
 * @CEASEFIRE_AUTHORITY_PARAPHRASE: Paraphrase.
 * @CEASEFIRE_AUTHORITY_SUMMARY: Summary.
 * @CEASEFIRE_AUTHORITY_RECONSTRUCTED: Reconstructed.
 *
 * How the words of a clause relate to the agreed text.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_AUTHORITY_UNSET,
  CEASEFIRE_AUTHORITY_VERBATIM,
  CEASEFIRE_AUTHORITY_TRANSLATION,
  CEASEFIRE_AUTHORITY_EXCERPT,
  CEASEFIRE_AUTHORITY_PARAPHRASE,
  CEASEFIRE_AUTHORITY_SUMMARY,
  CEASEFIRE_AUTHORITY_RECONSTRUCTED,
} CeasefireAuthority;

#define CEASEFIRE_TYPE_AUTHORITY (ceasefire_authority_get_type ())

CEASEFIRE_API GType ceasefire_authority_get_type (void) G_GNUC_CONST;

/**
 * CeasefireModality:
 * @CEASEFIRE_MODALITY_UNSET: Not said.
 * @CEASEFIRE_MODALITY_OBLIGATION: Obligation.
 * @CEASEFIRE_MODALITY_PROHIBITION: Prohibition.
 * @CEASEFIRE_MODALITY_PERMISSION: Permission.
 * @CEASEFIRE_MODALITY_RIGHT: Right.
 * @CEASEFIRE_MODALITY_POWER: Power.
 * @CEASEFIRE_MODALITY_RECOMMENDATION: Recommendation.
 * @CEASEFIRE_MODALITY_INTENTION: Intention.
 * @CEASEFIRE_MODALITY_CONSTITUTIVE: Constitutive.
 *
 * Deontic sort of a provision.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_MODALITY_UNSET,
  CEASEFIRE_MODALITY_OBLIGATION,
  CEASEFIRE_MODALITY_PROHIBITION,
  CEASEFIRE_MODALITY_PERMISSION,
  CEASEFIRE_MODALITY_RIGHT,
  CEASEFIRE_MODALITY_POWER,
  CEASEFIRE_MODALITY_RECOMMENDATION,
  CEASEFIRE_MODALITY_INTENTION,
  CEASEFIRE_MODALITY_CONSTITUTIVE,
} CeasefireModality;

#define CEASEFIRE_TYPE_MODALITY (ceasefire_modality_get_type ())

CEASEFIRE_API GType ceasefire_modality_get_type (void) G_GNUC_CONST;

/**
 * CeasefireStrength:
 * @CEASEFIRE_STRENGTH_UNSET: Not said.
 * @CEASEFIRE_STRENGTH_BINDING: Binding.
 * @CEASEFIRE_STRENGTH_BEST_EFFORT: Best effort.
 * @CEASEFIRE_STRENGTH_POLITICAL: Political.
 * @CEASEFIRE_STRENGTH_HORTATORY: Hortatory.
 * @CEASEFIRE_STRENGTH_OPTIONAL: Optional.
 *
 * How strongly a provision binds.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_STRENGTH_UNSET,
  CEASEFIRE_STRENGTH_BINDING,
  CEASEFIRE_STRENGTH_BEST_EFFORT,
  CEASEFIRE_STRENGTH_POLITICAL,
  CEASEFIRE_STRENGTH_HORTATORY,
  CEASEFIRE_STRENGTH_OPTIONAL,
} CeasefireStrength;

#define CEASEFIRE_TYPE_STRENGTH (ceasefire_strength_get_type ())

CEASEFIRE_API GType ceasefire_strength_get_type (void) G_GNUC_CONST;

/**
 * CeasefireDuty:
 * @CEASEFIRE_DUTY_UNSET: Not said.
 * @CEASEFIRE_DUTY_ACHIEVE: Achieve.
 * @CEASEFIRE_DUTY_MAINTAIN: Maintain.
 *
 * Whether a duty is to bring something about or to keep it so.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_DUTY_UNSET,
  CEASEFIRE_DUTY_ACHIEVE,
  CEASEFIRE_DUTY_MAINTAIN,
} CeasefireDuty;

#define CEASEFIRE_TYPE_DUTY (ceasefire_duty_get_type ())

CEASEFIRE_API GType ceasefire_duty_get_type (void) G_GNUC_CONST;

/**
 * CeasefireProxies:
 * @CEASEFIRE_PROXIES_UNSET: Not said.
 * @CEASEFIRE_PROXIES_YES: Yes.
 * @CEASEFIRE_PROXIES_MAYBE: Maybe.
 * @CEASEFIRE_PROXIES_NO: No.
 *
 * Whether acts of proxies count as those of the bearer.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_PROXIES_UNSET,
  CEASEFIRE_PROXIES_YES,
  CEASEFIRE_PROXIES_MAYBE,
  CEASEFIRE_PROXIES_NO,
} CeasefireProxies;

#define CEASEFIRE_TYPE_PROXIES (ceasefire_proxies_get_type ())

CEASEFIRE_API GType ceasefire_proxies_get_type (void) G_GNUC_CONST;

/**
 * CeasefirePriority:
 * @CEASEFIRE_PRIORITY_UNSET: Not said.
 * @CEASEFIRE_PRIORITY_KEY: Key.
 * @CEASEFIRE_PRIORITY_HIGH: High.
 * @CEASEFIRE_PRIORITY_NORMAL: Normal.
 * @CEASEFIRE_PRIORITY_LOW: Low.
 *
 * How urgent the parties hold a provision.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_PRIORITY_UNSET,
  CEASEFIRE_PRIORITY_KEY,
  CEASEFIRE_PRIORITY_HIGH,
  CEASEFIRE_PRIORITY_NORMAL,
  CEASEFIRE_PRIORITY_LOW,
} CeasefirePriority;

#define CEASEFIRE_TYPE_PRIORITY (ceasefire_priority_get_type ())

CEASEFIRE_API GType ceasefire_priority_get_type (void) G_GNUC_CONST;

G_END_DECLS
