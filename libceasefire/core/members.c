/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/extras.h"
#include "core/record.h"
#include "core/unknown.h"

#include <string.h>

/* What can be done with every record, by its table. */

const char *
ceasefire_record_get_id (CeasefireRecord *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);

  return ceasefire_record_peek_id (self);
}

const char *
ceasefire_record_get_type_name (CeasefireRecord *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);

  if (CEASEFIRE_IS_UNKNOWN (self))
    return ceasefire_unknown_peek_type_name (self);
  return ceasefire_record_get_description (self)->name;
}

CeasefireRecord *
ceasefire_record_get_parent (CeasefireRecord *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);

  return ceasefire_record_peek_parent (self);
}

static gboolean
record_children_equal (CeasefireRecord *a, CeasefireRecord *b)
{
  const CeasefireLayout *layout = ceasefire_record_get_layout (a);

  for (guint64 left = layout->children; left != 0; left &= left - 1)
    {
      guint row = (guint) __builtin_ctzll (left);
      CeasefireCell cell_a;
      CeasefireCell cell_b;

      ceasefire_record_read (a, row, &cell_a);
      ceasefire_record_read (b, row, &cell_b);
      if (!ceasefire_cell_equal (layout->fields[row], &cell_a, &cell_b))
        return FALSE;
    }
  return TRUE;
}

gboolean
ceasefire_record_equal (CeasefireRecord *a, CeasefireRecord *b)
{
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (a), FALSE);
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (b), FALSE);

  return a == b
         || (G_OBJECT_TYPE (a) == G_OBJECT_TYPE (b)
             && g_strcmp0 (ceasefire_record_peek_id (a), ceasefire_record_peek_id (b)) == 0
             && g_str_equal (ceasefire_record_get_type_name (a), ceasefire_record_get_type_name (b))
             && ceasefire_node_equal (a->node, b->node) && record_children_equal (a, b));
}

CeasefireRecord *
ceasefire_record_copy (CeasefireRecord *self)
{
  CeasefireRecord *copy;

  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);

  copy = g_object_new (G_OBJECT_TYPE (self), NULL);
  copy->node = ceasefire_node_copy (self->node);
  ceasefire_record_copy_children (self, copy);
  return copy;
}

/* A text may have several lines. */
static char *
record_describe_with (CeasefireRecord *self, const CeasefireText *text)
{
  char *line = g_strdup_printf ("%s %s: %s", ceasefire_record_get_type_name (self),
                                ceasefire_record_peek_id (self),
                                ceasefire_text_get_string (text, NULL));

  return g_strdelimit (line, "\r\n\t", ' ');
}

char *
ceasefire_record_describe (CeasefireRecord *self)
{
  const CeasefireLayout *layout;
  const char *id;

  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);

  layout = ceasefire_record_get_layout (self);
  for (guint row = 0; row < layout->n_fields; row++)
    {
      CeasefireCell cell;

      if (layout->fields[row]->kind == &ceasefire_kind_text
          && ceasefire_record_read (self, row, &cell))
        return record_describe_with (self, cell.pointer);
    }
  id = ceasefire_record_peek_id (self);
  return g_strdup_printf ("%s %s", ceasefire_record_get_type_name (self), id ? id : "without id");
}

static int
record_find_row (CeasefireRecord *self, const char *name)
{
  return ceasefire_layout_find (ceasefire_record_get_layout (self), name, strlen (name));
}

gboolean
ceasefire_record_has (CeasefireRecord *self, const char *member)
{
  CeasefireCell cell;
  int row;

  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), FALSE);
  g_return_val_if_fail (member != NULL, FALSE);

  row = record_find_row (self, member);
  if (row < 0)
    return ceasefire_node_get_extra (self->node, member) != NULL;
  return ceasefire_record_read (self, (guint) row, &cell);
}

void
ceasefire_record_unset (CeasefireRecord *self, const char *member)
{
  int row;

  g_return_if_fail (CEASEFIRE_IS_RECORD (self));
  g_return_if_fail (member != NULL);

  row = record_find_row (self, member);
  g_return_if_fail (
    row >= 0 && ceasefire_record_get_layout (self)->fields[row]->shape != CEASEFIRE_CHILDREN);

  if (!ceasefire_node_has (self->node, (guint) row))
    return;
  ceasefire_node_unset (ceasefire_record_edit (self), (guint) row);
  ceasefire_record_notify (self, (guint) row);
}

char **
ceasefire_record_list_members (CeasefireRecord *self)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const CeasefireExtras *extras;
  const CeasefireLayout *layout;
  CeasefireCell cell;

  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);

  layout = ceasefire_record_get_layout (self);
  extras = ceasefire_node_get_extras (self->node);
  for (guint row = 0; row < layout->n_fields; row++)
    if (ceasefire_record_read (self, row, &cell))
      g_ptr_array_add (names, g_strdup (layout->fields[row]->name));
  for (guint i = 0; i < ceasefire_extras_count (extras); i++)
    g_ptr_array_add (names, g_strdup (extras->items[i].name));
  g_ptr_array_add (names, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&names), FALSE);
}

const char *
ceasefire_record_get_extra (CeasefireRecord *self, const char *member)
{
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);
  g_return_val_if_fail (member != NULL, NULL);

  return ceasefire_node_get_extra (self->node, member);
}
