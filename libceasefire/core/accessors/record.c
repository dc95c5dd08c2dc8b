/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#include <ceasefire/ceasefire-record.h>

#include "core/core-types.h"
#include "core/unknown.h"

CeasefireCitation *const *
ceasefire_record_get_sources (CeasefireRecord *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self),
                                                ceasefire_record_get_common_row (self, 0));
}

void
ceasefire_record_set_sources (CeasefireRecord *self, CeasefireCitation *const *sources)
{
  g_return_if_fail (CEASEFIRE_IS_RECORD (self));
  g_return_if_fail (ceasefire_record_has_table (self));

  ceasefire_record_set (self, ceasefire_record_get_common_row (self, 0),
                        &(CeasefireCell){ .pointer = (gpointer) sources });
}

void
ceasefire_record_add_source (CeasefireRecord *self, CeasefireCitation *source)
{
  g_return_if_fail (CEASEFIRE_IS_RECORD (self));
  g_return_if_fail (ceasefire_record_has_table (self));
  g_return_if_fail (source != NULL);

  ceasefire_record_append (self, ceasefire_record_get_common_row (self, 0), source);
}

const char *const *
ceasefire_record_get_codes (CeasefireRecord *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self),
                                                ceasefire_record_get_common_row (self, 1));
}

void
ceasefire_record_set_codes (CeasefireRecord *self, const char *const *codes)
{
  g_return_if_fail (CEASEFIRE_IS_RECORD (self));
  g_return_if_fail (ceasefire_record_has_table (self));

  ceasefire_record_set (self, ceasefire_record_get_common_row (self, 1),
                        &(CeasefireCell){ .pointer = (gpointer) codes });
}

const char *const *
ceasefire_record_get_same_as (CeasefireRecord *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self),
                                                ceasefire_record_get_common_row (self, 2));
}

void
ceasefire_record_set_same_as (CeasefireRecord *self, const char *const *same_as)
{
  g_return_if_fail (CEASEFIRE_IS_RECORD (self));
  g_return_if_fail (ceasefire_record_has_table (self));

  ceasefire_record_set (self, ceasefire_record_get_common_row (self, 2),
                        &(CeasefireCell){ .pointer = (gpointer) same_as });
}

gint64
ceasefire_record_get_confidence (CeasefireRecord *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), -1);

  return ceasefire_node_get_int (ceasefire_record_get_node (self),
                                 ceasefire_record_get_common_row (self, 3), -1);
}

void
ceasefire_record_set_confidence (CeasefireRecord *self, gint64 confidence)
{
  g_return_if_fail (CEASEFIRE_IS_RECORD (self));
  g_return_if_fail (ceasefire_record_has_table (self));

  ceasefire_record_set (self, ceasefire_record_get_common_row (self, 3),
                        &(CeasefireCell){ .integer = confidence });
}

CeasefireText *
ceasefire_record_get_note (CeasefireRecord *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self),
                                                ceasefire_record_get_common_row (self, 4));
}

void
ceasefire_record_set_note (CeasefireRecord *self, CeasefireText *note)
{
  g_return_if_fail (CEASEFIRE_IS_RECORD (self));
  g_return_if_fail (ceasefire_record_has_table (self));

  ceasefire_record_set (self, ceasefire_record_get_common_row (self, 4),
                        &(CeasefireCell){ .pointer = (gpointer) note });
}
