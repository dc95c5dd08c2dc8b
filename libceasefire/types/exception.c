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

#include "types/accessors/exception.inc"
