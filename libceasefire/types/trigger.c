/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-trigger.h>

#include "types/types.h"

static const CeasefireField trigger_fields[] = {
  CEASEFIRE_CODE (action, .vocabulary = "action", .blurb = "Sort of event that triggers it."),
  CEASEFIRE_REFS (actors, .refers_to = "actor", .blurb = "By whom; empty means anybody."),
  CEASEFIRE_REFS (targets, .refers_to = "actor|place",
                  .blurb = "Against whom or what; empty means anybody."),
  CEASEFIRE_REFS (places, .refers_to = "place", .blurb = "Where; empty means anywhere."),
  CEASEFIRE_REF (breach_of, .refers_to = "clause", .blurb = "Clause whose breach triggers it."),
  CEASEFIRE_REF (compliance_with, .refers_to = "clause",
                 .blurb = "Clause whose performance triggers it."),
  CEASEFIRE_INT (days_without_breach, .minimum = 1, .maximum = 36525,
                 .blurb = "Days in a row without a breach of the clause named below."),
  CEASEFIRE_REF (clause, .refers_to = "clause",
                 .blurb = "Clause that must stay unbroken for those days."),
};

CeasefireType ceasefire_trigger_type
  = CEASEFIRE_VALUE_TYPE ("trigger", CeasefireTrigger, trigger_fields);

CeasefireTrigger *
ceasefire_trigger_new (void)
{
  return ceasefire_value_new (&ceasefire_trigger_type);
}
