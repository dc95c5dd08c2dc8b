/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/types.h"

static void
list_held (GPtrArray *types, CeasefireType *type)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);

  if (g_ptr_array_find (types, type, NULL))
    return;
  if (!type->is_record)
    g_ptr_array_add (types, type);
  for (guint i = 0; i < layout->n_fields; i++)
    if (layout->fields[i]->type && !layout->fields[i]->type->is_record)
      list_held (types, layout->fields[i]->type);
}

GPtrArray *
list_value_types (void)
{
  GPtrArray *types = g_ptr_array_new ();

  list_held (types, ceasefire_types_get_header ());
  for (guint i = 0; ceasefire_types_get_records ()[i]; i++)
    list_held (types, ceasefire_types_get_records ()[i]);
  return types;
}
