/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/record-list.h"

#include "core/record.h"

struct _CeasefireRecordList
{
  GObject parent_instance;

  GType type;
  GPtrArray *records;
};

static GType
record_list_get_item_type (GListModel *model)
{
  return CEASEFIRE_RECORD_LIST (model)->type;
}

static guint
record_list_get_n_items (GListModel *model)
{
  return CEASEFIRE_RECORD_LIST (model)->records->len;
}

static gpointer
record_list_get_item (GListModel *model, guint position)
{
  GPtrArray *records = CEASEFIRE_RECORD_LIST (model)->records;

  return position < records->len ? g_object_ref (g_ptr_array_index (records, position)) : NULL;
}

static void
record_list_model_init (GListModelInterface *interface)
{
  interface->get_item_type = record_list_get_item_type;
  interface->get_n_items = record_list_get_n_items;
  interface->get_item = record_list_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (CeasefireRecordList, ceasefire_record_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, record_list_model_init))

static void
record_list_finalize (GObject *object)
{
  g_ptr_array_unref (CEASEFIRE_RECORD_LIST (object)->records);
  G_OBJECT_CLASS (ceasefire_record_list_parent_class)->finalize (object);
}

static void
ceasefire_record_list_class_init (CeasefireRecordListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = record_list_finalize;
}

static void
ceasefire_record_list_init (CeasefireRecordList *self)
{
  self->records = g_ptr_array_new_with_free_func (g_object_unref);
}

CeasefireRecordList *
ceasefire_record_list_new (GType type)
{
  CeasefireRecordList *self = g_object_new (CEASEFIRE_TYPE_RECORD_LIST, NULL);

  self->type = type;
  return self;
}

void
ceasefire_record_list_take_quietly (CeasefireRecordList *self, CeasefireRecord *record)
{
  g_ptr_array_add (self->records, record);
}

void
ceasefire_record_list_append (CeasefireRecordList *self, CeasefireRecord *record)
{
  ceasefire_record_list_take_quietly (self, g_object_ref (record));
  g_list_model_items_changed (G_LIST_MODEL (self), self->records->len - 1, 0, 1);
}

void
ceasefire_record_list_insert (CeasefireRecordList *self, guint position, CeasefireRecord *record)
{
  guint at = MIN (position, self->records->len);
  guint64 next = at > 0 ? ceasefire_record_list_peek (self, at - 1)->serial + 1 : 0;

  g_ptr_array_insert (self->records, (int) at, g_object_ref (record));
  record->serial = next++;
  for (guint i = at + 1; i < self->records->len; i++, next++)
    {
      if (ceasefire_record_list_peek (self, i)->serial >= next)
        break;
      ceasefire_record_list_peek (self, i)->serial = next;
    }
  g_list_model_items_changed (G_LIST_MODEL (self), at, 0, 1);
}

gboolean
ceasefire_record_list_find (CeasefireRecordList *self, CeasefireRecord *record, guint *position)
{
  guint low = 0;
  guint high = self->records->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (ceasefire_record_list_peek (self, middle)->serial < record->serial)
        low = middle + 1;
      else
        high = middle;
    }
  *position = low;
  return low < self->records->len && ceasefire_record_list_peek (self, low) == record;
}

gboolean
ceasefire_record_list_remove (CeasefireRecordList *self, CeasefireRecord *record)
{
  guint position;

  if (!ceasefire_record_list_find (self, record, &position))
    return FALSE;
  g_ptr_array_remove_index (self->records, position);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
  return TRUE;
}

void
ceasefire_record_list_replace_from (CeasefireRecordList *self, guint first, GPtrArray *records)
{
  guint length = self->records->len;

  g_ptr_array_unref (self->records);
  self->records = g_ptr_array_ref (records);
  g_list_model_items_changed (G_LIST_MODEL (self), first, length - first, records->len - first);
}

void
ceasefire_record_list_replace (CeasefireRecordList *self, GPtrArray *records)
{
  ceasefire_record_list_replace_from (self, 0, records);
}

guint
ceasefire_record_list_get_length (CeasefireRecordList *self)
{
  return self->records->len;
}

CeasefireRecord *
ceasefire_record_list_peek (CeasefireRecordList *self, guint position)
{
  return g_ptr_array_index (self->records, position);
}
