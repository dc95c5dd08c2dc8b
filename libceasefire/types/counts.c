/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-counts.h>

#include "types/types.h"

static const CeasefireField counts_fields[] = {
  CEASEFIRE_INT (violated, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "The number of incidents that break the clause, on a strong word."),
  CEASEFIRE_INT (contested, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "The number of incidents that have strong words for and against them."),
  CEASEFIRE_INT (alleged, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "The number of incidents that are said to break the clause."),
  CEASEFIRE_INT (possible, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "The number of incidents that may break the clause."),
  CEASEFIRE_INT (
    excused, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
    .blurb = "The number of incidents that would break the clause, but an exception holds."),
  CEASEFIRE_INT (refuted, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "The number of incidents that a strong word clears the party of."),
  CEASEFIRE_INT (denied, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "The number of incidents that are denied and that nobody asserts."),
  CEASEFIRE_INT (unsourced, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "The number of incidents that no statement decides."),
  CEASEFIRE_INT (
    unspecific, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
    .blurb = "The number of incidents that are told too vaguely to fall under the clause."),
  CEASEFIRE_INT (complied, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "The number of incidents that perform the duty, on a strong word."),
  CEASEFIRE_INT (claimed, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "The number of incidents that are said to perform the duty."),
};

CeasefireType ceasefire_counts_type = CEASEFIRE_VALUE_TYPE (
  "counts", CeasefireCounts, counts_fields,
  .blurb = "How many incidents there are of each status; zero is left unsaid.");

#include "types/accessors/counts.inc"
