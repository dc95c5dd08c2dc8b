/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-voice.h>

#include "types/types.h"

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireVoiceStance, ceasefire_voice_stance,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOICE_STANCE_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOICE_STANCE_FOR, "for"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOICE_STANCE_AGAINST, "against"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOICE_STANCE_OPEN, "open"))

G_DEFINE_ENUM_TYPE (CeasefireVoiceStrength, ceasefire_voice_strength,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOICE_STRENGTH_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOICE_STRENGTH_STRONG, "strong"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOICE_STRENGTH_WEAK, "weak"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOICE_STRENGTH_VOID, "void"))

G_DEFINE_ENUM_TYPE (CeasefireVoiceReason, ceasefire_voice_reason,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOICE_REASON_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOICE_REASON_AGREEMENT_TEXT, "agreement-text"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOICE_REASON_DESIGNATED_MONITOR, "designated-monitor"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOICE_REASON_AGAINST_INTEREST, "against-interest"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOICE_REASON_CORROBORATED, "corroborated"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOICE_REASON_INTERESTED, "interested"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOICE_REASON_SINGLE_SOURCE, "single-source"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOICE_REASON_UNCERTAIN, "uncertain"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOICE_REASON_UNRATED, "unrated"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOICE_REASON_RATED_TOO_LOW, "rated-too-low"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOICE_REASON_TOO_INDIRECT, "too-indirect"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOICE_REASON_ACT, "act"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOICE_REASON_QUESTION, "question"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOICE_REASON_RETRACTED, "retracted"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOICE_REASON_LATER_THAN_AS_OF, "later-than-as-of"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_VOICE_REASON_OUTSIDE_VIEWPOINT, "outside-viewpoint"))
/* clang-format on */

static const CeasefireField voice_fields[] = {
  CEASEFIRE_REF (speaker, .required = TRUE, .refers_to = "actor", .elsewhere = TRUE,
                 .blurb = "The actor that speaks."),
  CEASEFIRE_REF (
    statement, .refers_to = "statement", .elsewhere = TRUE,
    .blurb = "The record of what was said; unset where an act or the agreement itself speaks."),
  CEASEFIRE_ENUM (stance, ceasefire_voice_stance_get_type, .bare = 1,
                  .blurb = "Which way the voice speaks, for or against."),
  CEASEFIRE_ENUM (strength, ceasefire_voice_strength_get_type, .bare = 2,
                  .blurb = "How much the voice counts, such as strong or weak."),
  CEASEFIRE_ENUM (
    reason, ceasefire_voice_reason_get_type, .bare = 3,
    .blurb = "The reason why the voice counts as much as it does, such as single-source."),
  CEASEFIRE_STRING (
    side, .blurb = "The side of the agreement on which the speaker was put; unset means neutral."),
  CEASEFIRE_REFS (tie, .refers_to = "actor", .elsewhere = TRUE,
                  .blurb = "The actors through whom the speaker belongs to that side, from the "
                           "nearest to the party itself."),
};

CeasefireType ceasefire_voice_type = CEASEFIRE_VALUE_TYPE (
  "voice", CeasefireVoice, voice_fields,
  .blurb = "One word for or against an aspect of a matter, and how much it counts.");

#include "types/accessors/voice.inc"
