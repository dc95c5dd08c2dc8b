/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-coverage.h>

#include "types/types.h"

static const CeasefireField coverage_fields[] = {
  CEASEFIRE_REF (by, .required = TRUE, .refers_to = "actor",
                 .blurb = "The actor that watched, such as a monitoring mission."),
  CEASEFIRE_REFS (clauses, .refers_to = "clause",
                  .blurb = "The clauses whose keeping was watched; none named means all."),
  CEASEFIRE_REFS (parties, .refers_to = "actor",
                  .blurb = "The parties whose doings were watched; none named means all."),
  CEASEFIRE_REF (place, .refers_to = "place",
                 .blurb = "The place that was watched; unset means everywhere."),
  CEASEFIRE_DATE (during, .required = TRUE, .blurb = "The interval in which the actor watched."),
  CEASEFIRE_DATE (reported, .blurb = "When what was watched was reported; unset means at the end "
                                     "of the interval."),
  CEASEFIRE_BOOLEAN (complete, .blurb = "Whether nothing could have been missed."),
};

CeasefireType ceasefire_coverage_type
  = CEASEFIRE_RECORD_TYPE ("coverage", CeasefireCoverage, coverage_fields,
                           .blurb = "What a monitor watched, where and when.");

#include "types/accessors/coverage.inc"
