/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-inquiry.h>

#include "types/types.h"

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireInquiryStage, ceasefire_inquiry_stage,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_INQUIRY_STAGE_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_INQUIRY_STAGE_RECEIVED, "received"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_INQUIRY_STAGE_PRELIMINARY, "preliminary"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_INQUIRY_STAGE_INVESTIGATION, "investigation"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_INQUIRY_STAGE_SUSPENDED, "suspended"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_INQUIRY_STAGE_CLOSED, "closed"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_INQUIRY_STAGE_REFERRED, "referred"))

G_DEFINE_ENUM_TYPE (CeasefireInquiryOutcome, ceasefire_inquiry_outcome,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_INQUIRY_OUTCOME_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_INQUIRY_OUTCOME_VERIFIED, "verified"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_INQUIRY_OUTCOME_NOT_VERIFIED, "not-verified"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_INQUIRY_OUTCOME_NOT_ATTRIBUTABLE, "not-attributable"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_INQUIRY_OUTCOME_WITHDRAWN, "withdrawn"))
/* clang-format on */

static const CeasefireField inquiry_fields[] = {
  CEASEFIRE_REFS (about, .required = TRUE, .refers_to = "incident",
                  .blurb = "The incidents that are alleged."),
  CEASEFIRE_REF (by, .required = TRUE, .refers_to = "actor",
                 .blurb = "The actor that inquires, such as a mission or a joint commission."),
  CEASEFIRE_ENUM (stage, ceasefire_inquiry_stage_get_type, .bare = 1, .required = TRUE,
                  .blurb = "How far the inquiry has come, such as preliminary or closed."),
  CEASEFIRE_ENUM (
    outcome, ceasefire_inquiry_outcome_get_type, .bare = 2,
    .blurb = "What the inquiry found, such as verified or not-attributable; shown, not matched."),
  CEASEFIRE_DATE (opened, .blurb = "When the inquiry was begun."),
  CEASEFIRE_DATE (closed, .blurb = "When the inquiry ended."),
  CEASEFIRE_REF (report, .refers_to = "document",
                 .blurb = "The document that reports what was found."),
  CEASEFIRE_REF (
    decision, .refers_to = "statement|vote",
    .blurb
    = "The statement or vote by which it was decided; what it says counts as any statement does."),
  CEASEFIRE_REF (referred_to, .refers_to = "actor",
                 .blurb = "The actor that the matter was handed to."),
};

CeasefireType ceasefire_inquiry_type = CEASEFIRE_RECORD_TYPE (
  "inquiry", CeasefireInquiry, inquiry_fields, .blurb = "What a mission does with an allegation.");

#include "types/accessors/inquiry.inc"
