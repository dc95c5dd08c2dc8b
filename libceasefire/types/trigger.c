/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-trigger.h>

#include "types/types.h"

static const CeasefireField trigger_fields[] = {
  CEASEFIRE_CODE (action, .bare = 1, .vocabulary = "action",
                  .blurb = "What somebody does to trigger the clause, such as request-access."),
  CEASEFIRE_REFS (actors, .refers_to = "actor",
                  .blurb = "The actors that do it; none named means anybody."),
  CEASEFIRE_REFS (targets, .refers_to = "actor|place",
                  .blurb = "Whom or what it is done to; none named means anybody and anything."),
  CEASEFIRE_REFS (places, .refers_to = "place",
                  .blurb = "The places where it is done; none named means anywhere."),
  CEASEFIRE_REF (breach_of, .refers_to = "clause",
                 .blurb = "The clause whose breach is the trigger."),
  CEASEFIRE_REFS (compliance_with, .refers_to = "clause",
                  .blurb = "The clauses that must all be performed to trigger the clause."),
  CEASEFIRE_INT (
    days_without_breach, .minimum = 1, .maximum = 36525,
    .blurb = "The number of days in a row without a breach of one clause that are the trigger."),
  CEASEFIRE_REF (clause, .refers_to = "clause",
                 .blurb = "The clause that must stay unbroken for that number of days."),
};

CeasefireType ceasefire_trigger_type = CEASEFIRE_VALUE_TYPE (
  "trigger", CeasefireTrigger, trigger_fields, .blurb = "What makes a provision due.");

#include "types/accessors/trigger.inc"
