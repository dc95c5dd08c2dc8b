/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/record.h"
#include "core/unknown.h"

#include <string.h>

/* What can be done with every record as a whole, by its table. */

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
