/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-renewal.h>

#include "types/types.h"

static const CeasefireField renewal_fields[] = {
  CEASEFIRE_DURATION (every,
                      .blurb = "How long the agreement goes on each time that it renews itself."),
  CEASEFIRE_DURATION (
    notice, .blurb = "How long before the end somebody must say that it is not to go on."),
};

static const char *const renewal_forms[] = { "{every}[/{notice}]", NULL };

CeasefireType ceasefire_renewal_type
  = CEASEFIRE_VALUE_TYPE ("renewal", CeasefireRenewal, renewal_fields, .short_forms = renewal_forms,
                          .blurb = "How an agreement renews itself.");

#include "types/accessors/renewal.inc"
