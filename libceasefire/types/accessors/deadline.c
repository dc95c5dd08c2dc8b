/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#include <ceasefire/ceasefire-deadline.h>

#include "types/types.h"

#include <math.h>

enum
{
  ROW_AT,
  ROW_AFTER,
  ROW_WITHIN,
};

GType
ceasefire_deadline_get_type (void)
{
  return ceasefire_type_get_gtype (&ceasefire_deadline_type);
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

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_AT);
}

void
ceasefire_deadline_set_at (CeasefireDeadline *self, CeasefireDate *at)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_AT, &(CeasefireCell){ .pointer = (gpointer) at });
}

CeasefireAnchor
ceasefire_deadline_get_after (CeasefireDeadline *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return (CeasefireAnchor) ceasefire_node_get_small ((const CeasefireNode *) self, ROW_AFTER);
}

void
ceasefire_deadline_set_after (CeasefireDeadline *self, CeasefireAnchor after)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_AFTER, &(CeasefireCell){ .small = (int) after });
}

CeasefireDuration *
ceasefire_deadline_get_within (CeasefireDeadline *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_WITHIN);
}

void
ceasefire_deadline_set_within (CeasefireDeadline *self, CeasefireDuration *within)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_WITHIN, &(CeasefireCell){ .pointer = (gpointer) within });
}
