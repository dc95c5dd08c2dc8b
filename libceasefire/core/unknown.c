/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/unknown.h"

/*
 * A record of a type that this version does not know: a table without rows, so that every member
 * but the id is an unknown one.
 */
CeasefireType ceasefire_unknown_type = {
  .name = "unknown",
  .c_name = "CeasefireUnknown",
  .is_record = TRUE,
  .is_open = TRUE,
};

GType
ceasefire_unknown_get_type (void)
{
  return ceasefire_type_get_gtype (&ceasefire_unknown_type);
}

const char *
ceasefire_unknown_peek_type_name (CeasefireRecord *record)
{
  const char *name = ceasefire_node_get_pointer (
    record->node, CEASEFIRE_ENTRY_TYPE_NAME (ceasefire_record_get_layout (record)));

  return name ? name : ceasefire_unknown_type.name;
}

void
ceasefire_unknown_set_type_name (CeasefireRecord *record, const char *type_name)
{
  ceasefire_node_set_string (ceasefire_record_edit (record),
                             CEASEFIRE_ENTRY_TYPE_NAME (ceasefire_record_get_layout (record)),
                             type_name);
}
