/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-evidence.h>

#include "types/types.h"

static const CeasefireField evidence_fields[] = {
  CEASEFIRE_ENUM (aspect, ceasefire_aspect_get_type, .bare = 1, .required = TRUE,
                  .blurb = "The aspect that the words speak of."),
  CEASEFIRE_ENUM (
    strong, ceasefire_four_get_type,
    .blurb = "What strong words say: that it is so (for), that it is not (against), both or none."),
  CEASEFIRE_ENUM (any, ceasefire_four_get_type,
                  .blurb = "What words of any strength say: that it is so (for), that it is not "
                           "(against), both or none."),
  CEASEFIRE_BOOLEAN (undetermined, .blurb = "Whether a value was given that may or may not match."),
  CEASEFIRE_VALUES (voices, ceasefire_voice_type,
                    .blurb = "The words for and against, each with its strength and the reason for "
                             "it."),
};

CeasefireType ceasefire_evidence_type
  = CEASEFIRE_VALUE_TYPE ("evidence", CeasefireEvidence, evidence_fields, .own_new = TRUE,
                          .blurb = "What sources say of one aspect of a matter.");

CeasefireEvidence *
ceasefire_evidence_new (CeasefireAspect aspect)
{
  CeasefireEvidence *self = ceasefire_value_new (&ceasefire_evidence_type);

  ceasefire_evidence_set_aspect (self, aspect);
  return self;
}

#include "types/accessors/evidence.inc"
