/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-counts.h>

#include "types/types.h"

static const CeasefireField counts_fields[] = {
  CEASEFIRE_INT (violated, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "Incidents that break it, on a strong word."),
  CEASEFIRE_INT (contested, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "Incidents that have strong words for and against them."),
  CEASEFIRE_INT (alleged, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "Incidents that are said to break it."),
  CEASEFIRE_INT (possible, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "Incidents that may break it."),
  CEASEFIRE_INT (excused, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "Incidents that would break it, but an exception holds."),
  CEASEFIRE_INT (refuted, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "Incidents that a strong word clears the party of."),
  CEASEFIRE_INT (denied, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "Incidents that are denied and said by nobody."),
  CEASEFIRE_INT (unsourced, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "Incidents that no word on them decides."),
  CEASEFIRE_INT (unspecific, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "Incidents that are told too vaguely to fall under it."),
  CEASEFIRE_INT (complied, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "Incidents that perform the duty."),
  CEASEFIRE_INT (claimed, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "Incidents that are said to perform the duty."),
};

CeasefireType ceasefire_counts_type
  = CEASEFIRE_VALUE_TYPE ("counts", CeasefireCounts, counts_fields);

CeasefireCounts *
ceasefire_counts_new (void)
{
  return ceasefire_value_new (&ceasefire_counts_type);
}
