/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#include <ceasefire/ceasefire-policy.h>

#include "types/types.h"

#include <math.h>

enum
{
  ROW_NAME,
  ROW_CORROBORATION,
  ROW_RELIABILITY,
  ROW_CREDIBILITY,
  ROW_VOID_RELIABILITY,
  ROW_VOID_CREDIBILITY,
};

GType
ceasefire_policy_get_type (void)
{
  return ceasefire_type_get_gtype (&ceasefire_policy_type);
}

CeasefirePolicy *
ceasefire_policy_ref (CeasefirePolicy *self)
{
  return ceasefire_value_ref (self);
}

CeasefirePolicy *
ceasefire_policy_copy (const CeasefirePolicy *self)
{
  return ceasefire_value_copy (self);
}

void
ceasefire_policy_unref (CeasefirePolicy *self)
{
  ceasefire_value_unref (self);
}

gboolean
ceasefire_policy_equal (const CeasefirePolicy *a, const CeasefirePolicy *b)
{
  return ceasefire_value_equal (a, b);
}

const char *
ceasefire_policy_get_name (CeasefirePolicy *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_NAME);
}

void
ceasefire_policy_set_name (CeasefirePolicy *self, const char *name)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_NAME, &(CeasefireCell){ .pointer = (gpointer) name });
}

gint64
ceasefire_policy_get_corroboration (CeasefirePolicy *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return ceasefire_node_get_int ((const CeasefireNode *) self, ROW_CORROBORATION, 0);
}

void
ceasefire_policy_set_corroboration (CeasefirePolicy *self, gint64 corroboration)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_CORROBORATION, &(CeasefireCell){ .integer = corroboration });
}

CeasefireReliability
ceasefire_policy_get_reliability (CeasefirePolicy *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return (CeasefireReliability) ceasefire_node_get_small ((const CeasefireNode *) self,
                                                          ROW_RELIABILITY);
}

void
ceasefire_policy_set_reliability (CeasefirePolicy *self, CeasefireReliability reliability)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_RELIABILITY, &(CeasefireCell){ .small = (int) reliability });
}

gint64
ceasefire_policy_get_credibility (CeasefirePolicy *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return ceasefire_node_get_int ((const CeasefireNode *) self, ROW_CREDIBILITY, 0);
}

void
ceasefire_policy_set_credibility (CeasefirePolicy *self, gint64 credibility)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_CREDIBILITY, &(CeasefireCell){ .integer = credibility });
}

CeasefireReliability
ceasefire_policy_get_void_reliability (CeasefirePolicy *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return (CeasefireReliability) ceasefire_node_get_small ((const CeasefireNode *) self,
                                                          ROW_VOID_RELIABILITY);
}

void
ceasefire_policy_set_void_reliability (CeasefirePolicy *self, CeasefireReliability void_reliability)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_VOID_RELIABILITY,
                       &(CeasefireCell){ .small = (int) void_reliability });
}

gint64
ceasefire_policy_get_void_credibility (CeasefirePolicy *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return ceasefire_node_get_int ((const CeasefireNode *) self, ROW_VOID_CREDIBILITY, 0);
}

void
ceasefire_policy_set_void_credibility (CeasefirePolicy *self, gint64 void_credibility)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_VOID_CREDIBILITY, &(CeasefireCell){ .integer = void_credibility });
}
