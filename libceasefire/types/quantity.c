/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-quantity.h>

#include "types/types.h"

static const CeasefireField quantity_fields[] = {
  CEASEFIRE_DOUBLE (exact, .minimum = 0, .maximum = CEASEFIRE_AMOUNT_MAX,
                    .blurb = "The number itself, where one is told."),
  CEASEFIRE_DOUBLE (at_least, .minimum = 0, .maximum = CEASEFIRE_AMOUNT_MAX,
                    .blurb = "The lowest number that it may be, this one included."),
  CEASEFIRE_DOUBLE (at_most, .minimum = 0, .maximum = CEASEFIRE_AMOUNT_MAX,
                    .blurb = "The highest number that it may be, this one included."),
  CEASEFIRE_BOOLEAN (approximate,
                     .blurb = "Whether the number is only near the truth, as in about 90."),
  CEASEFIRE_CODE (unit, .bare = 1, .required = TRUE, .vocabulary = "unit",
                  .schemes = "ucum|iso4217",
                  .blurb = "What is counted or measured in, such as person, lorry or kilometre."),
  CEASEFIRE_CODE (of, .bare = 2, .vocabulary = "quantity-of",
                  .blurb = "What there is so much of, such as prisoner or fuel."),
  CEASEFIRE_DURATION (
    per,
    .blurb = "The time in which there is so much each time, such as a day for 600 lorries a day."),
  CEASEFIRE_STRING (text, .blurb = "The words of the source for the amount."),
};

static const char *const quantity_forms[]
  = { "{exact}{approximate?~} {unit}[ of {of}][ per {per}]",
      "{at_least}..{at_most}{approximate?~} {unit}[ of {of}][ per {per}]",
      "{at_least}..{approximate?~} {unit}[ of {of}][ per {per}]",
      "..{at_most}{approximate?~} {unit}[ of {of}][ per {per}]", NULL };

CeasefireType ceasefire_quantity_type = CEASEFIRE_VALUE_TYPE (
  "quantity", CeasefireQuantity, quantity_fields, .short_forms = quantity_forms,
  .blurb = "How much of something there is, as a number or within bounds.");

#include "types/accessors/quantity.inc"
