/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-sensitivity.h>

#include "types/types.h"

static const CeasefireField sensitivity_fields[] = {
  CEASEFIRE_REF (
    incident, .refers_to = "incident", .elsewhere = TRUE,
    .blurb
    = "The incident of which the aspect would be settled; unset means the clause as a whole."),
  CEASEFIRE_ENUM (aspect, ceasefire_aspect_get_type, .bare = 1, .required = TRUE,
                  .blurb = "The aspect that would be settled."),
  CEASEFIRE_ENUM (if_so, ceasefire_finding_status_get_type,
                  .blurb = "The status of the finding if the aspect were so."),
  CEASEFIRE_ENUM (if_not, ceasefire_finding_status_get_type,
                  .blurb = "The status of the finding if the aspect were not so."),
};

CeasefireType ceasefire_sensitivity_type
  = CEASEFIRE_VALUE_TYPE ("sensitivity", CeasefireSensitivity, sensitivity_fields, .own_new = TRUE,
                          .blurb = "What a finding would be if one thing were settled.");

CeasefireSensitivity *
ceasefire_sensitivity_new (CeasefireAspect aspect)
{
  CeasefireSensitivity *self = ceasefire_value_new (&ceasefire_sensitivity_type);

  ceasefire_sensitivity_set_aspect (self, aspect);
  return self;
}

#include "types/accessors/sensitivity.inc"
