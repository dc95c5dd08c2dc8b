/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-power.h>

#include "types/types.h"

static const CeasefireField power_fields[] = {
  CEASEFIRE_ENUM (
    kind, ceasefire_act_kind_get_type, .bare = 1, .required = TRUE,
    .blurb = "The act that the holder of the power may perform, such as suspend or terminate."),
  CEASEFIRE_REF (actor, .required = TRUE, .refers_to = "actor",
                 .blurb = "The actor that holds the power."),
};

CeasefireType ceasefire_power_type = CEASEFIRE_VALUE_TYPE (
  "power", CeasefirePower, power_fields, .blurb = "Who may do what to an agreement as a whole.");

#include "types/accessors/power.inc"
