/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-deadline.h>

#include "types/types.h"

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireAnchor, ceasefire_anchor,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ANCHOR_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ANCHOR_ENTRY, "entry"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ANCHOR_TRIGGER, "trigger"))
/* clang-format on */

static const CeasefireField deadline_fields[] = {
  CEASEFIRE_DATE (at, .blurb = "The fixed time by which the action is due."),
  CEASEFIRE_ENUM (after, ceasefire_anchor_get_type, .bare = 1,
                  .blurb = "The event from which the time is counted."),
  CEASEFIRE_DURATION (within, .blurb = "How long after that event the action is due."),
};

static const char *const deadline_forms[] = { "{within}/{after}", "{at}", NULL };

CeasefireType ceasefire_deadline_type
  = CEASEFIRE_VALUE_TYPE ("deadline", CeasefireDeadline, deadline_fields,
                          .short_forms = deadline_forms, .blurb = "By when something is due.");

#include "types/accessors/deadline.inc"
