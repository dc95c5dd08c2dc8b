/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-sensitivity.h>

#include "types/types.h"

static const CeasefireField sensitivity_fields[] = {
  CEASEFIRE_REF (
    incident, .refers_to = "incident", .elsewhere = TRUE,
    .blurb = "Incident of which it would be settled; unset means the provision as a whole."),
  CEASEFIRE_ENUM (aspect, ceasefire_aspect_get_type, .required = TRUE,
                  .blurb = "What would be settled."),
  CEASEFIRE_ENUM (if_so, ceasefire_finding_status_get_type, .blurb = "Status if it were so."),
  CEASEFIRE_ENUM (if_not, ceasefire_finding_status_get_type, .blurb = "Status if it were not so."),
};

CeasefireType ceasefire_sensitivity_type
  = CEASEFIRE_VALUE_TYPE ("sensitivity", CeasefireSensitivity, sensitivity_fields);

CeasefireSensitivity *
ceasefire_sensitivity_new (CeasefireAspect aspect)
{
  CeasefireSensitivity *self = ceasefire_value_new (&ceasefire_sensitivity_type);

  ceasefire_sensitivity_set_aspect (self, aspect);
  return self;
}
