/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-control.h>

#include "types/types.h"

static const CeasefireField control_fields[] = {
  CEASEFIRE_REF (by, .required = TRUE, .refers_to = "actor",
                 .blurb = "The actor that held the place."),
  CEASEFIRE_DATE (during, .blurb = "The interval in which the actor held the place."),
  CEASEFIRE_BOOLEAN (disputed, .blurb = "Whether it is disputed that the actor held the place."),
};

CeasefireType ceasefire_control_type = CEASEFIRE_VALUE_TYPE (
  "control", CeasefireControl, control_fields, .blurb = "Who held a place, and when.");

#include "types/accessors/control.inc"
