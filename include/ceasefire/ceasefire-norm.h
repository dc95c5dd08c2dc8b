/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-macros.h>

G_BEGIN_DECLS

/**
 * CeasefireAuthority:
 * @CEASEFIRE_AUTHORITY_UNSET: Not said.
 * @CEASEFIRE_AUTHORITY_VERBATIM: They are the words of the text.
 * @CEASEFIRE_AUTHORITY_TRANSLATION: They translate the text.
 * @CEASEFIRE_AUTHORITY_EXCERPT: They are a part of the text.
 * @CEASEFIRE_AUTHORITY_PARAPHRASE: Somebody put the text in other words.
 * @CEASEFIRE_AUTHORITY_SUMMARY: Somebody summed it up.
 * @CEASEFIRE_AUTHORITY_RECONSTRUCTED: They were put together from several sources.
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

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_authority_get_type (void) G_GNUC_CONST;

/**
 * CeasefireModality:
 * @CEASEFIRE_MODALITY_UNSET: Not said.
 * @CEASEFIRE_MODALITY_OBLIGATION: It must be done.
 * @CEASEFIRE_MODALITY_PROHIBITION: It must not be done.
 * @CEASEFIRE_MODALITY_PERMISSION: It may be done.
 * @CEASEFIRE_MODALITY_RIGHT: Somebody has a claim to it.
 * @CEASEFIRE_MODALITY_POWER: Somebody can change what is binding.
 * @CEASEFIRE_MODALITY_RECOMMENDATION: It should be done.
 * @CEASEFIRE_MODALITY_INTENTION: It is meant to be done.
 * @CEASEFIRE_MODALITY_CONSTITUTIVE: It makes something so, such as a definition.
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

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_modality_get_type (void) G_GNUC_CONST;

/**
 * CeasefireStrength:
 * @CEASEFIRE_STRENGTH_UNSET: Not said.
 * @CEASEFIRE_STRENGTH_BINDING: It binds.
 * @CEASEFIRE_STRENGTH_BEST_EFFORT: It binds to try.
 * @CEASEFIRE_STRENGTH_POLITICAL: It is a political commitment.
 * @CEASEFIRE_STRENGTH_HORTATORY: It is an appeal.
 * @CEASEFIRE_STRENGTH_OPTIONAL: It is left to the parties.
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

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_strength_get_type (void) G_GNUC_CONST;

/**
 * CeasefireDuty:
 * @CEASEFIRE_DUTY_UNSET: Not said.
 * @CEASEFIRE_DUTY_ACHIEVE: To bring it about.
 * @CEASEFIRE_DUTY_MAINTAIN: To keep it so.
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

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_duty_get_type (void) G_GNUC_CONST;

/**
 * CeasefireProxies:
 * @CEASEFIRE_PROXIES_UNSET: Not said.
 * @CEASEFIRE_PROXIES_YES: They count.
 * @CEASEFIRE_PROXIES_MAYBE: The text leaves it open.
 * @CEASEFIRE_PROXIES_NO: They do not count.
 *
 * Whether acts of proxies, or of members, count as those of the bearer.
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

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_proxies_get_type (void) G_GNUC_CONST;

/**
 * CeasefirePriority:
 * @CEASEFIRE_PRIORITY_UNSET: Not said.
 * @CEASEFIRE_PRIORITY_KEY: A key priority, in so many words.
 * @CEASEFIRE_PRIORITY_HIGH: More urgent than others.
 * @CEASEFIRE_PRIORITY_NORMAL: As urgent as others.
 * @CEASEFIRE_PRIORITY_LOW: Less urgent than others.
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

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_priority_get_type (void) G_GNUC_CONST;

G_END_DECLS
