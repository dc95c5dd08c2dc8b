/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/value.h"

#include "core/enum.h"
#include "core/record.h"

gpointer
ceasefire_value_new (CeasefireType *type)
{
  return ceasefire_node_new (type);
}

static gboolean
value_check_cell (const CeasefireField *field, const CeasefireCell *cell, GError **error)
{
  if (field->kind == &ceasefire_kind_enum)
    return ceasefire_enum_check (field->get_type (), cell->small, error);
  g_assert (field->names != CEASEFIRE_NAMES_NOTHING);
  return ceasefire_id_check (cell->pointer, error);
}

gpointer
ceasefire_value_new_with (CeasefireType *type, const CeasefireCell *cells, GError **error)
{
  gpointer self = ceasefire_value_new (type);

  for (guint i = 0; i < type->n_fields; i++)
    {
      if (!type->fields[i].required)
        continue;
      if (!value_check_cell (&type->fields[i], cells, error))
        {
          ceasefire_value_unref (self);
          return NULL;
        }
      ceasefire_value_set (self, i, cells++);
    }
  return self;
}

gpointer
ceasefire_value_ref (gpointer value)
{
  g_return_val_if_fail (value != NULL, NULL);

  return ceasefire_view_ref (value);
}

void
ceasefire_value_unref (gpointer value)
{
  g_return_if_fail (value != NULL);

  ceasefire_view_unref (value);
}

/* The copy can be changed, whether or not the original can. */
gpointer
ceasefire_value_copy (gconstpointer value)
{
  g_return_val_if_fail (value != NULL, NULL);

  return ceasefire_node_copy (value);
}

gpointer
ceasefire_value_freeze (gpointer value)
{
  CeasefireNode *node = value;

  if (!ceasefire_node_is_frozen (node))
    __atomic_fetch_or (&node->form, CEASEFIRE_NODE_FROZEN, __ATOMIC_RELEASE);
  return value;
}

gboolean
ceasefire_value_equal (gconstpointer a, gconstpointer b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return a == b || ceasefire_node_equal (a, b);
}

void
ceasefire_value_set (gpointer value, guint row, const CeasefireCell *cell)
{
  g_return_if_fail (!ceasefire_node_is_frozen (value));
  g_return_if_fail (ceasefire_cell_is_valid (ceasefire_node_get_layout (value)->fields[row], cell));

  ceasefire_node_set (value, row, cell);
}

void
ceasefire_value_append (gpointer value, guint row, gpointer item)
{
  g_return_if_fail (!ceasefire_node_is_frozen (value));
  g_return_if_fail (ceasefire_value_get_type (item)
                    == ceasefire_node_get_layout (value)->fields[row]->type);

  ceasefire_node_append (value, row, item);
}
