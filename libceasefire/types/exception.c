/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-exception.h>

#include "types/types.h"

static const CeasefireField exception_fields[] = {
  CEASEFIRE_CODE (kind, .bare = 1, .required = TRUE, .vocabulary = "exception",
                  .blurb = "What sort of exception it is, such as self-defence or consent."),
  CEASEFIRE_DURATION (within, .blurb = "How soon the answer must come after what it answers."),
  CEASEFIRE_CODES (requires, .bare = 2, .vocabulary = "requirement",
                   .blurb = "What the answer must be, such as necessary or proportionate."),
  CEASEFIRE_REF (clause, .refers_to = "clause", .blurb = "The clause that grants the exception."),
};

CeasefireType ceasefire_exception_type = CEASEFIRE_VALUE_TYPE (
  "exception", CeasefireException, exception_fields, .blurb = "What lifts a provision.");

CeasefireException *
ceasefire_exception_new (const char *kind, GError **error)
{
  CeasefireException *self;

  g_return_val_if_fail (kind != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!ceasefire_id_check (kind, error))
    return NULL;
  self = ceasefire_value_new (&ceasefire_exception_type);
  ceasefire_exception_set_kind (self, kind);
  return self;
}

#include "types/accessors/exception.inc"
