/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#include <ceasefire/ceasefire-coverage.h>

#include "types/types.h"

#include <math.h>

enum
{
  ROW_BY,
  ROW_CLAUSES,
  ROW_PLACE,
  ROW_DURING,
  ROW_COMPLETE,
};

GType
ceasefire_coverage_get_type (void)
{
  return ceasefire_type_get_gtype (&ceasefire_coverage_type);
}

const char *
ceasefire_coverage_get_by (CeasefireCoverage *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_coverage_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_BY);
}

void
ceasefire_coverage_set_by (CeasefireCoverage *self, const char *by)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_coverage_type));

  ceasefire_record_set (self, ROW_BY, &(CeasefireCell){ .pointer = (gpointer) by });
}

const char *const *
ceasefire_coverage_get_clauses (CeasefireCoverage *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_coverage_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_CLAUSES);
}

void
ceasefire_coverage_set_clauses (CeasefireCoverage *self, const char *const *clauses)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_coverage_type));

  ceasefire_record_set (self, ROW_CLAUSES, &(CeasefireCell){ .pointer = (gpointer) clauses });
}

const char *
ceasefire_coverage_get_place (CeasefireCoverage *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_coverage_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_PLACE);
}

void
ceasefire_coverage_set_place (CeasefireCoverage *self, const char *place)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_coverage_type));

  ceasefire_record_set (self, ROW_PLACE, &(CeasefireCell){ .pointer = (gpointer) place });
}

CeasefireDate *
ceasefire_coverage_get_during (CeasefireCoverage *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_coverage_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_DURING);
}

void
ceasefire_coverage_set_during (CeasefireCoverage *self, CeasefireDate *during)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_coverage_type));

  ceasefire_record_set (self, ROW_DURING, &(CeasefireCell){ .pointer = (gpointer) during });
}

gboolean
ceasefire_coverage_get_complete (CeasefireCoverage *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_coverage_type), FALSE);

  return ceasefire_node_get_small (ceasefire_record_get_node (self), ROW_COMPLETE)
         == CEASEFIRE_TRISTATE_YES;
}

void
ceasefire_coverage_set_complete (CeasefireCoverage *self, gboolean complete)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_coverage_type));

  ceasefire_record_set (
    self, ROW_COMPLETE,
    &(CeasefireCell){ .small = complete ? CEASEFIRE_TRISTATE_YES : CEASEFIRE_TRISTATE_NO });
}
