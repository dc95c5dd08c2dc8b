/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-deadline.h>

#include "types/types.h"

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireAnchor, ceasefire_anchor,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ANCHOR_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ANCHOR_ENTRY, "entry"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ANCHOR_TRIGGER, "trigger"))
/* clang-format on */

struct _CeasefireDeadline
{
  CeasefireValue parent_value;

  CeasefireDate *at;
  CeasefireAnchor after;
  CeasefireDuration *within;
};

static const CeasefireField deadline_fields[] = {
  CEASEFIRE_DATE (CeasefireDeadline, at, .blurb = "Fixed time by which it is due."),
  CEASEFIRE_ENUM (CeasefireDeadline, after, CeasefireAnchor, ceasefire_anchor_get_type,
                  .blurb = "Event from which the time counts."),
  CEASEFIRE_DURATION (CeasefireDeadline, within, .blurb = "How long after that event."),
};

static const CeasefireLayout *deadline_layout;

const CeasefireType ceasefire_deadline_type = CEASEFIRE_VALUE_TYPE (
  "deadline", ceasefire_deadline_get_type, CeasefireDeadline, deadline_fields, deadline_layout);

G_DEFINE_BOXED_TYPE (CeasefireDeadline, ceasefire_deadline, ceasefire_deadline_ref,
                     ceasefire_deadline_unref)

CeasefireDeadline *
ceasefire_deadline_new (void)
{
  return ceasefire_value_new (&ceasefire_deadline_type);
}

CeasefireDeadline *
ceasefire_deadline_ref (CeasefireDeadline *self)
{
  return ceasefire_value_ref (self);
}

CeasefireDeadline *
ceasefire_deadline_copy (const CeasefireDeadline *self)
{
  return ceasefire_value_copy (self);
}

void
ceasefire_deadline_unref (CeasefireDeadline *self)
{
  ceasefire_value_unref (self);
}

gboolean
ceasefire_deadline_equal (const CeasefireDeadline *a, const CeasefireDeadline *b)
{
  return ceasefire_value_equal (a, b);
}

CeasefireDate *
ceasefire_deadline_get_at (CeasefireDeadline *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->at;
}

void
ceasefire_deadline_set_at (CeasefireDeadline *self, CeasefireDate *at)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->at, &at);
}

CeasefireAnchor
ceasefire_deadline_get_after (CeasefireDeadline *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->after;
}

void
ceasefire_deadline_set_after (CeasefireDeadline *self, CeasefireAnchor after)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->after, &after);
}

CeasefireDuration *
ceasefire_deadline_get_within (CeasefireDeadline *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->within;
}

void
ceasefire_deadline_set_within (CeasefireDeadline *self, CeasefireDuration *within)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->within, &within);
}
