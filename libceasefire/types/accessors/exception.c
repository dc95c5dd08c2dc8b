/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#include <ceasefire/ceasefire-exception.h>

#include "types/types.h"

#include <math.h>

enum
{
  ROW_KIND,
  ROW_WITHIN,
  ROW_REQUIRES,
  ROW_CLAUSE,
};

GType
ceasefire_exception_get_type (void)
{
  return ceasefire_type_get_gtype (&ceasefire_exception_type);
}

CeasefireException *
ceasefire_exception_ref (CeasefireException *self)
{
  return ceasefire_value_ref (self);
}

CeasefireException *
ceasefire_exception_copy (const CeasefireException *self)
{
  return ceasefire_value_copy (self);
}

void
ceasefire_exception_unref (CeasefireException *self)
{
  ceasefire_value_unref (self);
}

gboolean
ceasefire_exception_equal (const CeasefireException *a, const CeasefireException *b)
{
  return ceasefire_value_equal (a, b);
}

const char *
ceasefire_exception_get_kind (CeasefireException *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_KIND);
}

void
ceasefire_exception_set_kind (CeasefireException *self, const char *kind)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_KIND, &(CeasefireCell){ .pointer = (gpointer) kind });
}

CeasefireDuration *
ceasefire_exception_get_within (CeasefireException *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_WITHIN);
}

void
ceasefire_exception_set_within (CeasefireException *self, CeasefireDuration *within)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_WITHIN, &(CeasefireCell){ .pointer = (gpointer) within });
}

const char *const *
ceasefire_exception_get_requires (CeasefireException *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_REQUIRES);
}

void
ceasefire_exception_set_requires (CeasefireException *self, const char *const *values)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_REQUIRES, &(CeasefireCell){ .pointer = (gpointer) values });
}

const char *
ceasefire_exception_get_clause (CeasefireException *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_CLAUSE);
}

void
ceasefire_exception_set_clause (CeasefireException *self, const char *clause)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_CLAUSE, &(CeasefireCell){ .pointer = (gpointer) clause });
}
