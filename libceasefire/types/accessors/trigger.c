/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#include <ceasefire/ceasefire-trigger.h>

#include "types/types.h"

#include <math.h>

enum
{
  ROW_ACTION,
  ROW_ACTORS,
  ROW_TARGETS,
  ROW_PLACES,
  ROW_BREACH_OF,
  ROW_COMPLIANCE_WITH,
  ROW_DAYS_WITHOUT_BREACH,
  ROW_CLAUSE,
};

GType
ceasefire_trigger_get_type (void)
{
  return ceasefire_type_get_gtype (&ceasefire_trigger_type);
}

CeasefireTrigger *
ceasefire_trigger_ref (CeasefireTrigger *self)
{
  return ceasefire_value_ref (self);
}

CeasefireTrigger *
ceasefire_trigger_copy (const CeasefireTrigger *self)
{
  return ceasefire_value_copy (self);
}

void
ceasefire_trigger_unref (CeasefireTrigger *self)
{
  ceasefire_value_unref (self);
}

gboolean
ceasefire_trigger_equal (const CeasefireTrigger *a, const CeasefireTrigger *b)
{
  return ceasefire_value_equal (a, b);
}

const char *
ceasefire_trigger_get_action (CeasefireTrigger *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_ACTION);
}

void
ceasefire_trigger_set_action (CeasefireTrigger *self, const char *action)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_ACTION, &(CeasefireCell){ .pointer = (gpointer) action });
}

const char *const *
ceasefire_trigger_get_actors (CeasefireTrigger *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_ACTORS);
}

void
ceasefire_trigger_set_actors (CeasefireTrigger *self, const char *const *actors)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_ACTORS, &(CeasefireCell){ .pointer = (gpointer) actors });
}

const char *const *
ceasefire_trigger_get_targets (CeasefireTrigger *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_TARGETS);
}

void
ceasefire_trigger_set_targets (CeasefireTrigger *self, const char *const *targets)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_TARGETS, &(CeasefireCell){ .pointer = (gpointer) targets });
}

const char *const *
ceasefire_trigger_get_places (CeasefireTrigger *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_PLACES);
}

void
ceasefire_trigger_set_places (CeasefireTrigger *self, const char *const *places)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_PLACES, &(CeasefireCell){ .pointer = (gpointer) places });
}

const char *
ceasefire_trigger_get_breach_of (CeasefireTrigger *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_BREACH_OF);
}

void
ceasefire_trigger_set_breach_of (CeasefireTrigger *self, const char *breach_of)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_BREACH_OF, &(CeasefireCell){ .pointer = (gpointer) breach_of });
}

const char *
ceasefire_trigger_get_compliance_with (CeasefireTrigger *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_COMPLIANCE_WITH);
}

void
ceasefire_trigger_set_compliance_with (CeasefireTrigger *self, const char *compliance_with)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_COMPLIANCE_WITH,
                       &(CeasefireCell){ .pointer = (gpointer) compliance_with });
}

gint64
ceasefire_trigger_get_days_without_breach (CeasefireTrigger *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return ceasefire_node_get_int ((const CeasefireNode *) self, ROW_DAYS_WITHOUT_BREACH, 0);
}

void
ceasefire_trigger_set_days_without_breach (CeasefireTrigger *self, gint64 days_without_breach)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_DAYS_WITHOUT_BREACH,
                       &(CeasefireCell){ .integer = days_without_breach });
}

const char *
ceasefire_trigger_get_clause (CeasefireTrigger *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_CLAUSE);
}

void
ceasefire_trigger_set_clause (CeasefireTrigger *self, const char *clause)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_CLAUSE, &(CeasefireCell){ .pointer = (gpointer) clause });
}
