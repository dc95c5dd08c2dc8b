/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/move.h"

#include "core/array.h"
#include "core/text.h"
#include "core/value.h"
#include "core/visit.h"
#include "time/date.h"

/* Records and values under another header (S8): plain texts get their language, records with dates
   their time zone. */

typedef void (*MoveSetter) (gpointer object, guint row, const CeasefireCell *cell);

static void move_object (const CeasefireMove *move, const CeasefireLayout *layout, gpointer object,
                         MoveSetter set);

static void
move_text (const CeasefireMove *move, gpointer object, guint row, CeasefireText *text,
           MoveSetter set)
{
  g_autoptr (CeasefireText) worded = NULL;
  CeasefireCell cell;

  if (move->language == NULL || !ceasefire_text_is_plain (text))
    return;
  worded = ceasefire_text_new_in (move->language, ceasefire_text_get_string (text, NULL));
  cell.pointer = worded;
  set (object, row, &cell);
}

static gpointer
move_copy_value (const CeasefireMove *move, gpointer value)
{
  gpointer copy = ceasefire_value_copy (value);

  ceasefire_value_move (copy, move);
  return copy;
}

static void
move_free_value (gpointer value)
{
  if (value)
    ceasefire_value_unref (value);
}

static void
move_values (const CeasefireMove *move, gpointer object, guint row, const CeasefireField *field,
             const CeasefireCell *old, MoveSetter set)
{
  CeasefireCell cell;

  if (field->shape == CEASEFIRE_ONE)
    {
      cell.pointer = move_copy_value (move, old->pointer);
      set (object, row, &cell);
      ceasefire_value_unref (cell.pointer);
    }
  else
    {
      g_autoptr (GPtrArray) values = g_ptr_array_new_with_free_func (move_free_value);

      for (gpointer *value = old->pointer; *value; value++)
        g_ptr_array_add (values, move_copy_value (move, *value));
      g_ptr_array_add (values, NULL);
      cell.pointer = values->pdata;
      set (object, row, &cell);
    }
}

static void
move_children (const CeasefireMove *move, GListModel *children)
{
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (CeasefireRecord) child = g_list_model_get_item (children, i);

      move_object (move, ceasefire_record_get_layout (child), child,
                   (MoveSetter) ceasefire_record_set);
    }
}

static void
move_object (const CeasefireMove *move, const CeasefireLayout *layout, gpointer object,
             MoveSetter set)
{
  for (guint row = 0; row < layout->n_fields; row++)
    {
      const CeasefireField *field = layout->fields[row];
      CeasefireCell cell;

      if (field->kind != &ceasefire_kind_text && field->kind != &ceasefire_kind_object)
        continue;
      if (!ceasefire_object_read (object, layout, row, &cell))
        continue;
      if (field->kind == &ceasefire_kind_text)
        move_text (move, object, row, cell.pointer, set);
      else if (field->shape == CEASEFIRE_CHILDREN)
        move_children (move, cell.pointer);
      else
        move_values (move, object, row, field, &cell, set);
    }
}

void
ceasefire_value_move (gpointer value, const CeasefireMove *move)
{
  move_object (move, ceasefire_node_get_layout (value), value, (MoveSetter) ceasefire_value_set);
}

static void
move_find_date (CeasefireRecord *record, const CeasefireField *field, const CeasefireCell *cell,
                const CeasefirePath *path, gpointer user_data)
{
  (void) record;
  (void) cell;
  (void) path;
  *(gboolean *) user_data |= field->scalar == &ceasefire_date_scalar;
}

CeasefireRecord *
ceasefire_record_move (CeasefireRecord *record, const CeasefireMove *move)
{
  CeasefireRecord *copy = ceasefire_record_copy (record);
  gboolean has_dates = FALSE;

  if (move->language)
    move_object (move, ceasefire_record_get_layout (copy), copy, (MoveSetter) ceasefire_record_set);
  if (move->timezone == NULL || ceasefire_record_get_timezone (copy))
    return copy;
  ceasefire_record_visit (copy, NULL, move_find_date, &has_dates);
  if (has_dates)
    ceasefire_record_set_timezone (copy, move->timezone);
  return copy;
}
