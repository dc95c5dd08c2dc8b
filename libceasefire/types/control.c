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

CeasefireControl *
ceasefire_control_new (const char *by, GError **error)
{
  CeasefireControl *self;

  g_return_val_if_fail (by != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!ceasefire_id_check (by, error))
    return NULL;
  self = ceasefire_value_new (&ceasefire_control_type);
  ceasefire_control_set_by (self, by);
  return self;
}

#include "types/accessors/control.inc"
