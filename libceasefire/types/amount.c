/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-amount.h>

#include "types/types.h"

static const CeasefireField amount_fields[] = {
  CEASEFIRE_CODE (unit, .bare = 1, .required = TRUE, .vocabulary = "unit",
                  .blurb = "What is counted or measured in, such as person, lorry or kilometre."),
  CEASEFIRE_CODE (of, .bare = 2, .vocabulary = "quantity-of",
                  .blurb = "What there is so much of, such as prisoner or fuel."),
  CEASEFIRE_DOUBLE (promised, .minimum = 0, .maximum = CEASEFIRE_AMOUNT_MAX,
                    .blurb = "The lowest number that the clause asks for."),
  CEASEFIRE_DOUBLE (established_low, .minimum = 0, .maximum = CEASEFIRE_AMOUNT_MAX,
                    .blurb = "The lowest number that was done in time, on strong words."),
  CEASEFIRE_DOUBLE (
    established_high, .minimum = 0, .maximum = CEASEFIRE_AMOUNT_MAX,
    .blurb
    = "The highest number that was done in time, on strong words; unset means without bound."),
  CEASEFIRE_DOUBLE (claimed_low, .minimum = 0, .maximum = CEASEFIRE_AMOUNT_MAX,
                    .blurb = "The lowest number that was done in time by undisputed claims, what "
                             "is established included."),
  CEASEFIRE_DOUBLE (claimed_high, .minimum = 0, .maximum = CEASEFIRE_AMOUNT_MAX,
                    .blurb = "The highest number that was done in time by undisputed claims, what "
                             "is established included; unset means without bound."),
};

CeasefireType ceasefire_amount_type = CEASEFIRE_VALUE_TYPE (
  "amount", CeasefireAmount, amount_fields,
  .blurb = "How much of something was promised, and how much of it is known to have been done.");

#include "types/accessors/amount.inc"
