/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-macros.h>

G_BEGIN_DECLS

/**
 * CeasefireVoiceStance:
 * @CEASEFIRE_VOICE_STANCE_UNSET: Not said.
 * @CEASEFIRE_VOICE_STANCE_FOR: Says that it is so.
 * @CEASEFIRE_VOICE_STANCE_AGAINST: Says that it is not so.
 * @CEASEFIRE_VOICE_STANCE_OPEN: Says what may or may not mean that it is so.
 *
 * Which way a voice speaks.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_VOICE_STANCE_UNSET,
  CEASEFIRE_VOICE_STANCE_FOR,
  CEASEFIRE_VOICE_STANCE_AGAINST,
  CEASEFIRE_VOICE_STANCE_OPEN,
} CeasefireVoiceStance;

#define CEASEFIRE_TYPE_VOICE_STANCE (ceasefire_voice_stance_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_voice_stance_get_type (void) G_GNUC_CONST;

/**
 * CeasefireVoiceStrength:
 * @CEASEFIRE_VOICE_STRENGTH_UNSET: Not said.
 * @CEASEFIRE_VOICE_STRENGTH_STRONG: It can establish something.
 * @CEASEFIRE_VOICE_STRENGTH_WEAK: It can only claim something.
 * @CEASEFIRE_VOICE_STRENGTH_VOID: It counts for nothing.
 *
 * How much a voice counts.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_VOICE_STRENGTH_UNSET,
  CEASEFIRE_VOICE_STRENGTH_STRONG,
  CEASEFIRE_VOICE_STRENGTH_WEAK,
  CEASEFIRE_VOICE_STRENGTH_VOID,
} CeasefireVoiceStrength;

#define CEASEFIRE_TYPE_VOICE_STRENGTH (ceasefire_voice_strength_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_voice_strength_get_type (void) G_GNUC_CONST;

/**
 * CeasefireVoiceReason:
 * @CEASEFIRE_VOICE_REASON_UNSET: Not said.
 * @CEASEFIRE_VOICE_REASON_AGREEMENT_TEXT: The agreement itself says so.
 * @CEASEFIRE_VOICE_REASON_DESIGNATED_MONITOR: The agreement names the speaker as its monitor.
 * @CEASEFIRE_VOICE_REASON_AGAINST_INTEREST: The speaker says it against the interest of its own side.
 * @CEASEFIRE_VOICE_REASON_CORROBORATED: Others of independent origin say the same.
 * @CEASEFIRE_VOICE_REASON_INTERESTED: The speaker has an interest in it.
 * @CEASEFIRE_VOICE_REASON_SINGLE_SOURCE: No other of independent origin says the same.
 * @CEASEFIRE_VOICE_REASON_UNCERTAIN: The speaker says it without being certain.
 * @CEASEFIRE_VOICE_REASON_UNRATED: Nobody has rated the source and what it says.
 * @CEASEFIRE_VOICE_REASON_RATED_TOO_LOW: The source, or what it says, is rated lower than the policy demands.
 * @CEASEFIRE_VOICE_REASON_TOO_INDIRECT: The document supports it less directly than the policy demands.
 * @CEASEFIRE_VOICE_REASON_ACT: It is no word but an act, of whose effect this is the dispute.
 * @CEASEFIRE_VOICE_REASON_QUESTION: It was only asked.
 * @CEASEFIRE_VOICE_REASON_RETRACTED: It was taken back.
 * @CEASEFIRE_VOICE_REASON_LATER_THAN_AS_OF: It was said later than the time of knowledge.
 * @CEASEFIRE_VOICE_REASON_OUTSIDE_VIEWPOINT: The speaker is not one of those who count.
 *
 * Why a voice counts as much as it does.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_VOICE_REASON_UNSET,
  CEASEFIRE_VOICE_REASON_AGREEMENT_TEXT,
  CEASEFIRE_VOICE_REASON_DESIGNATED_MONITOR,
  CEASEFIRE_VOICE_REASON_AGAINST_INTEREST,
  CEASEFIRE_VOICE_REASON_CORROBORATED,
  CEASEFIRE_VOICE_REASON_INTERESTED,
  CEASEFIRE_VOICE_REASON_SINGLE_SOURCE,
  CEASEFIRE_VOICE_REASON_UNCERTAIN,
  CEASEFIRE_VOICE_REASON_UNRATED,
  CEASEFIRE_VOICE_REASON_RATED_TOO_LOW,
  CEASEFIRE_VOICE_REASON_TOO_INDIRECT,
  CEASEFIRE_VOICE_REASON_ACT,
  CEASEFIRE_VOICE_REASON_QUESTION,
  CEASEFIRE_VOICE_REASON_RETRACTED,
  CEASEFIRE_VOICE_REASON_LATER_THAN_AS_OF,
  CEASEFIRE_VOICE_REASON_OUTSIDE_VIEWPOINT,
} CeasefireVoiceReason;

#define CEASEFIRE_TYPE_VOICE_REASON (ceasefire_voice_reason_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_voice_reason_get_type (void) G_GNUC_CONST;

/**
 * CeasefireVoice:
 *
 * One word for or against an aspect of a matter, and how much it counts.
 *
 * A value can be changed until it is put into a record or header; from then on it is frozen, and
 * ceasefire_voice_copy() makes another that can be changed.
 *
 * Since: 1.0
 */
typedef struct _CeasefireVoice CeasefireVoice;

#define CEASEFIRE_TYPE_VOICE (ceasefire_voice_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_voice_get_type (void) G_GNUC_CONST;

G_END_DECLS

#include <ceasefire/accessors/voice.h>
