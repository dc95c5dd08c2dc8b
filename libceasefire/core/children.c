/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/record.h"

/*
 * Nested records. A record has a list for each row of nested records that its type has, made when
 * somebody first asks for it, since most clauses have none. What was read lies in the block of the
 * record that it is nested in, as nodes, and becomes records then, whose nodes are views in that block:
 * who reads records and drops them makes no objects for what is nested in them. From then on the list
 * alone says what is nested, and the entry of the node says nothing.
 */

static void
record_fill_list (CeasefireRecord *self, CeasefireRecordList *list, GPtrArray *children)
{
  for (guint i = 0; i < children->len; i++)
    {
      CeasefireRecord *child = g_ptr_array_index (children, i);

      child->serial = i;
      ceasefire_record_set_parent (child, self);
    }
  ceasefire_record_list_replace (list, children);
}

/* @nodes: as they lie in the block; NULL: there are none. */
static CeasefireRecordList *
record_make_list (CeasefireRecord *self, const CeasefireLayout *layout, guint row,
                  gconstpointer nodes)
{
  CeasefireRecordList **slot = &ceasefire_record_get_lists (self)[layout->rows[row].list];
  CeasefireRecordList *list
    = ceasefire_record_list_new (ceasefire_type_get_gtype (layout->fields[row]->type));

  if (nodes)
    {
      g_autoptr (GPtrArray) children = g_ptr_array_new_with_free_func (g_object_unref);
      CeasefireListIter iter;
      CeasefireNode *node;

      ceasefire_list_iter_init (&iter, nodes);
      while ((node = ceasefire_list_iter_next (&iter)))
        g_ptr_array_add (children, ceasefire_record_new_for_node (ceasefire_view_ref (node)));
      record_fill_list (self, list, children);
    }
  if (g_atomic_pointer_compare_and_exchange (slot, NULL, list))
    return list;
  g_object_unref (list); /* another thread was first */
  return ceasefire_record_peek_list (self, layout, row);
}

CeasefireRecordList *
ceasefire_record_peek_list (CeasefireRecord *self, const CeasefireLayout *layout, guint row)
{
  guint number = layout->rows[row].list;
  guint entry = CEASEFIRE_ENTRY_CHILDREN (layout, number);
  CeasefireRecordList *list
    = __atomic_load_n (&ceasefire_record_get_lists (self)[number], __ATOMIC_ACQUIRE);

  if (list || ceasefire_node_is_loose (self->node) || !ceasefire_node_has (self->node, entry))
    return list;
  return record_make_list (self, layout, row, ceasefire_node_peek_list (self->node, entry));
}

void
ceasefire_record_unpack_children (CeasefireRecord *self)
{
  const CeasefireLayout *layout = ceasefire_record_get_layout (self);

  for (guint64 left = layout->children; left != 0; left &= left - 1)
    ceasefire_record_peek_list (self, layout, (guint) __builtin_ctzll (left));
}

static CeasefireRecordList *
record_get_list (CeasefireRecord *self, guint row)
{
  const CeasefireLayout *layout = ceasefire_record_get_layout (self);
  CeasefireRecordList *list = ceasefire_record_peek_list (self, layout, row);

  return list ? list : record_make_list (self, layout, row, NULL);
}

GListModel *
ceasefire_record_get_children (gpointer self, guint row)
{
  return G_LIST_MODEL (record_get_list (self, row));
}

guint64
ceasefire_record_list_children_rows (CeasefireRecord *self)
{
  const CeasefireLayout *layout = ceasefire_record_get_layout (self);
  guint64 rows = 0;

  for (guint64 left = layout->children; left != 0; left &= left - 1)
    {
      guint row = (guint) __builtin_ctzll (left);
      CeasefireRecordList *children = ceasefire_record_peek_list (self, layout, row);

      if (children && ceasefire_record_list_get_length (children) > 0)
        rows |= left & -left;
    }
  return rows;
}

CeasefireRecord *
ceasefire_record_get_root (CeasefireRecord *self)
{
  while (self->is_nested)
    self = self->holder;
  return self;
}

const CeasefireOwner *
ceasefire_record_get_owner (CeasefireRecord *self)
{
  return ceasefire_record_peek_owner (ceasefire_record_get_root (self));
}

void
ceasefire_record_visit_children (CeasefireRecord *self, CeasefireChildVisitor visitor,
                                 gpointer user_data)
{
  const CeasefireLayout *layout = ceasefire_record_get_layout (self);

  for (guint64 left = layout->children; left != 0; left &= left - 1)
    {
      guint row = (guint) __builtin_ctzll (left);
      CeasefireRecordList *children = ceasefire_record_peek_list (self, layout, row);

      for (guint i = 0; children && i < ceasefire_record_list_get_length (children); i++)
        {
          g_autoptr (CeasefireRecord) child
            = g_object_ref (ceasefire_record_list_peek (children, i));

          visitor (child, layout->fields[row], i, user_data);
        }
    }
}

static void
record_measure_height (CeasefireRecord *self, const CeasefireField *field, guint position,
                       gpointer user_data)
{
  guint *tallest = user_data;
  guint below = 0;

  (void) field;
  (void) position;
  ceasefire_record_visit_children (self, record_measure_height, &below);
  *tallest = MAX (*tallest, below + 1);
}

guint
ceasefire_record_get_height (CeasefireRecord *self)
{
  guint height = 0;

  record_measure_height (self, NULL, 0, &height);
  return height;
}

guint
ceasefire_record_get_depth (CeasefireRecord *self)
{
  guint depth = 1;

  while ((self = ceasefire_record_peek_parent (self)))
    depth++;
  return depth;
}

/*
 * The root of a tree is never below one of its own nodes, so this keeps out cycles too. Without an
 * id a record could not be read again.
 */
static gboolean
record_may_adopt (CeasefireRecord *self, CeasefireRecord *child)
{
  return ceasefire_record_peek_id (child) != NULL && child->holder == NULL
         && child != ceasefire_record_get_root (self)
         && ceasefire_record_get_depth (self) + ceasefire_record_get_height (child)
              <= CEASEFIRE_NESTING_MAX;
}

void
ceasefire_record_adopt (gpointer self, guint row, guint position, gpointer child)
{
  CeasefireRecord *record = self;
  CeasefireRecord *nested = child;
  const CeasefireOwner *owner = ceasefire_record_get_owner (record);

  g_return_if_fail (record_may_adopt (record, nested));

  ceasefire_record_set_parent (nested, record);
  ceasefire_record_list_insert (record_get_list (record, row), position, nested);
  if (owner)
    owner->adopted (owner->self, nested);
  ceasefire_record_notify (record, row);
}

gboolean
ceasefire_record_abandon (gpointer self, guint row, gpointer child)
{
  g_autoptr (CeasefireRecord) nested = g_object_ref (child);
  CeasefireRecord *record = self;
  const CeasefireOwner *owner = ceasefire_record_get_owner (record);
  CeasefireRecordList *list = record_get_list (record, row);
  guint position;

  if (!ceasefire_record_list_find (list, nested, &position))
    return FALSE;
  if (owner)
    owner->abandoned (owner->self, nested);
  ceasefire_record_set_parent (nested, NULL);
  ceasefire_record_list_remove (list, nested);
  if (owner)
    owner->orphaned (owner->self, nested);
  ceasefire_record_notify (record, row);
  return TRUE;
}

/* The last first, so that none has to be moved. Whoever hears of one may take out others. */
static void
record_abandon_all (CeasefireRecord *self, guint row)
{
  CeasefireRecordList *list = record_get_list (self, row);
  guint n = ceasefire_record_list_get_length (list);

  for (; n > 0; n = MIN (n - 1, ceasefire_record_list_get_length (list)))
    ceasefire_record_abandon (self, row, ceasefire_record_list_peek (list, n - 1));
}

gboolean
ceasefire_record_replace_children (CeasefireRecord *self, guint row, CeasefireRecord *from)
{
  g_autoptr (GPtrArray) children = ceasefire_record_steal_children (from, row);

  for (guint i = 0; i < children->len; i++)
    if (!record_may_adopt (self, g_ptr_array_index (children, i)))
      return FALSE;
  record_abandon_all (self, row);
  for (guint i = 0; i < children->len; i++)
    ceasefire_record_adopt (self, row, G_MAXUINT, g_ptr_array_index (children, i));
  return TRUE;
}

/* Somebody may still hold a list: its records must not name a parent that is gone. */
void
ceasefire_record_clear_children (CeasefireRecord *self)
{
  guint n_lists = ceasefire_record_get_layout (self)->n_lists;

  for (guint i = 0; i < n_lists; i++)
    {
      CeasefireRecordList **list = &ceasefire_record_get_lists (self)[i];

      for (guint k = 0; *list && k < ceasefire_record_list_get_length (*list); k++)
        ceasefire_record_set_parent (ceasefire_record_list_peek (*list, k), NULL);
      g_clear_object (list);
    }
}

GPtrArray *
ceasefire_record_steal_children (CeasefireRecord *self, guint row)
{
  CeasefireRecordList *list = record_get_list (self, row);
  g_autoptr (GPtrArray) none = g_ptr_array_new_with_free_func (g_object_unref);
  guint n = ceasefire_record_list_get_length (list);
  GPtrArray *children = g_ptr_array_new_full (n, g_object_unref);

  for (guint i = 0; i < n; i++)
    {
      CeasefireRecord *child = ceasefire_record_list_peek (list, i);

      ceasefire_record_set_parent (child, NULL);
      g_ptr_array_add (children, g_object_ref (child));
    }
  ceasefire_record_list_replace (list, none);
  return children;
}

void
ceasefire_record_give_children (CeasefireRecord *self, guint row, GPtrArray *children)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new_full (children->len, g_object_unref);

  for (guint i = 0; i < children->len; i++)
    g_ptr_array_add (list, g_object_ref (g_ptr_array_index (children, i)));
  record_fill_list (self, record_get_list (self, row), list);
}

static void
record_copy_child (CeasefireRecord *child, const CeasefireField *field, guint position,
                   gpointer user_data)
{
  CeasefireRecord *to = user_data;
  guint row = ceasefire_layout_get_row (ceasefire_record_get_layout (to), field);
  g_autoptr (CeasefireRecord) copy = ceasefire_record_copy (child);

  (void) position;
  ceasefire_record_set_parent (copy, to);
  ceasefire_record_list_insert (record_get_list (to, row), G_MAXUINT, copy);
}

/* A record has one parent: a list is copied with all that is in it. */
void
ceasefire_record_copy_children (CeasefireRecord *from, CeasefireRecord *to)
{
  ceasefire_record_visit_children (from, record_copy_child, to);
}

gboolean
ceasefire_records_equal (GListModel *a, GListModel *b)
{
  guint n = g_list_model_get_n_items (a);

  if (n != g_list_model_get_n_items (b))
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) record_a = g_list_model_get_item (a, i);
      g_autoptr (CeasefireRecord) record_b = g_list_model_get_item (b, i);

      if (!ceasefire_record_equal (record_a, record_b))
        return FALSE;
    }
  return TRUE;
}
