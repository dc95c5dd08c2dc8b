/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#include <ceasefire/ceasefire-sensitivity.h>

#include "types/types.h"

#include <math.h>

enum
{
  ROW_INCIDENT,
  ROW_ASPECT,
  ROW_IF_SO,
  ROW_IF_NOT,
};

GType
ceasefire_sensitivity_get_type (void)
{
  return ceasefire_type_get_gtype (&ceasefire_sensitivity_type);
}

CeasefireSensitivity *
ceasefire_sensitivity_ref (CeasefireSensitivity *self)
{
  return ceasefire_value_ref (self);
}

CeasefireSensitivity *
ceasefire_sensitivity_copy (const CeasefireSensitivity *self)
{
  return ceasefire_value_copy (self);
}

void
ceasefire_sensitivity_unref (CeasefireSensitivity *self)
{
  ceasefire_value_unref (self);
}

gboolean
ceasefire_sensitivity_equal (const CeasefireSensitivity *a, const CeasefireSensitivity *b)
{
  return ceasefire_value_equal (a, b);
}

const char *
ceasefire_sensitivity_get_incident (CeasefireSensitivity *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_INCIDENT);
}

void
ceasefire_sensitivity_set_incident (CeasefireSensitivity *self, const char *incident)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_INCIDENT, &(CeasefireCell){ .pointer = (gpointer) incident });
}

CeasefireAspect
ceasefire_sensitivity_get_aspect (CeasefireSensitivity *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return (CeasefireAspect) ceasefire_node_get_small ((const CeasefireNode *) self, ROW_ASPECT);
}

void
ceasefire_sensitivity_set_aspect (CeasefireSensitivity *self, CeasefireAspect aspect)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_ASPECT, &(CeasefireCell){ .small = (int) aspect });
}

CeasefireFindingStatus
ceasefire_sensitivity_get_if_so (CeasefireSensitivity *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return (CeasefireFindingStatus) ceasefire_node_get_small ((const CeasefireNode *) self,
                                                            ROW_IF_SO);
}

void
ceasefire_sensitivity_set_if_so (CeasefireSensitivity *self, CeasefireFindingStatus if_so)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_IF_SO, &(CeasefireCell){ .small = (int) if_so });
}

CeasefireFindingStatus
ceasefire_sensitivity_get_if_not (CeasefireSensitivity *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return (CeasefireFindingStatus) ceasefire_node_get_small ((const CeasefireNode *) self,
                                                            ROW_IF_NOT);
}

void
ceasefire_sensitivity_set_if_not (CeasefireSensitivity *self, CeasefireFindingStatus if_not)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_IF_NOT, &(CeasefireCell){ .small = (int) if_not });
}
