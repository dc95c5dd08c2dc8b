/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/type.h"

#include "core/node.h"
#include "core/record.h"
#include "core/text.h"
#include "core/value.h"

#include <stdlib.h>
#include <string.h>

/* Layouts: what is worked out once of a type's table. */

static const CeasefireLayout *layouts[CEASEFIRE_LAYOUTS_MAX];
static guint n_layouts; /* under the lock */
static GMutex layouts_lock;

static CeasefireItem
row_get_item (const CeasefireField *field)
{
  static const CeasefireItem items[] = {
    [CEASEFIRE_TOKEN_STRING] = CEASEFIRE_ITEM_STRING,
    [CEASEFIRE_TOKEN_TEXT] = CEASEFIRE_ITEM_TEXT,
    [CEASEFIRE_TOKEN_BOOLEAN] = CEASEFIRE_ITEM_BOOLEAN,
    [CEASEFIRE_TOKEN_INTEGER] = CEASEFIRE_ITEM_INTEGER,
    [CEASEFIRE_TOKEN_NUMBER] = CEASEFIRE_ITEM_NUMBER,
    [CEASEFIRE_TOKEN_JSON] = CEASEFIRE_ITEM_JSON,
    [CEASEFIRE_TOKEN_OBJECT] = CEASEFIRE_ITEM_OBJECT,
  };
  CeasefireItem item = items[field->kind->token];

  if (field->shape == CEASEFIRE_CHILDREN)
    return CEASEFIRE_ITEM_CHILDREN;
  if (field->kind == &ceasefire_kind_enum)
    item = CEASEFIRE_ITEM_WORD;
  else if (field->scalar)
    item = CEASEFIRE_ITEM_SCALAR;
  else if (field->names != CEASEFIRE_NAMES_NOTHING)
    item = CEASEFIRE_ITEM_NAME;
  else if (item == CEASEFIRE_ITEM_STRING && field->kind != &ceasefire_kind_string)
    item = CEASEFIRE_ITEM_OTHER;
  return field->shape == CEASEFIRE_LIST ? item | CEASEFIRE_ITEM_LIST : item;
}

static CeasefireStorage
row_get_storage (const CeasefireField *field)
{
  if (field->shape == CEASEFIRE_ONE)
    return field->kind->storage;
  return field->shape == CEASEFIRE_LIST ? CEASEFIRE_STORAGE_LIST : CEASEFIRE_STORAGE_NONE;
}

static CeasefireRow
row_make (const CeasefireField *field)
{
  CeasefireRow row = { .field = field };

  g_assert (strlen (field->name) + strlen ("\"\":") < sizeof row.key);
  row.key_length = (guint8) g_snprintf (row.key, sizeof row.key, "\"%s\":", field->name);
  row.storage = (guint8) row_get_storage (field);
  row.item = (guint8) row_get_item (field);
  if (field->kind == &ceasefire_kind_enum)
    row.nicks = ceasefire_nicks_new (field->get_type ());
  else if (field->kind == &ceasefire_kind_text)
    row.text_offset = sizeof (CeasefireText);
  else if (field->scalar)
    row.text_offset = (guint8) field->scalar->text_offset;
  return row;
}

static void
layout_add (CeasefireLayout *layout, const CeasefireField *fields, guint n_fields)
{
  for (guint i = 0; i < n_fields; i++)
    {
      const CeasefireField *field = &fields[i];
      guint row = layout->n_fields++;

      layout->fields[row] = field;
      layout->rows[row] = row_make (field);
      if (field->shape == CEASEFIRE_CHILDREN)
        {
          g_assert (layout->n_lists < CEASEFIRE_LISTS_MAX);
          layout->rows[row].list = (guint8) layout->n_lists++;
          layout->children |= G_GUINT64_CONSTANT (1) << row;
        }
    }
}

static void
layout_add_identity (CeasefireLayout *layout)
{
  static const CeasefireField id = CEASEFIRE_STRING (id, .names = CEASEFIRE_NAMES_RECORD);
  static const CeasefireField type = CEASEFIRE_STRING (type, .required = TRUE);

  layout->rows[CEASEFIRE_ENTRY_ID (layout)] = row_make (&id);
  layout->rows[CEASEFIRE_ENTRY_TYPE_NAME (layout)] = row_make (&type);
}

static int
layout_compare_names (gconstpointer a, gconstpointer b, gpointer layout)
{
  const CeasefireRow *rows = ((const CeasefireLayout *) layout)->rows;

  return strcmp (rows[*(const guint8 *) a].field->name, rows[*(const guint8 *) b].field->name);
}

static void
layout_sort (CeasefireLayout *layout)
{
  for (guint row = 0; row < layout->n_fields; row++)
    layout->sorted[layout->n_sorted++] = (guint8) row;
  if (layout->type->is_record)
    {
      layout->sorted[layout->n_sorted++] = (guint8) CEASEFIRE_ENTRY_ID (layout);
      layout->sorted[layout->n_sorted++] = (guint8) CEASEFIRE_ENTRY_TYPE_NAME (layout);
    }
  g_qsort_with_data (layout->sorted, (int) layout->n_sorted, sizeof (guint8), layout_compare_names,
                     layout);
  for (guint rank = 0; rank < layout->n_sorted; rank++)
    layout->ranks[layout->sorted[rank]] = (guint8) rank;
}

static CeasefireLayout *
layout_new (CeasefireType *type)
{
  guint n_fields = type->n_fields + (type->has_common ? ceasefire_record_n_fields : 0);
  gsize size = sizeof (CeasefireLayout) + (n_fields + 3) * sizeof (CeasefireRow);
  CeasefireLayout *layout = g_aligned_alloc0 (1, size, CEASEFIRE_CACHE_LINE);
  const char *names[CEASEFIRE_FIELDS_MAX];

  g_assert (n_fields <= CEASEFIRE_FIELDS_MAX);
  layout->type = type;
  layout->index = (guint16) n_layouts;
  layout->name = ceasefire_nick_new (type->name);
  layout_add (layout, type->fields, type->n_fields);
  if (type->has_common)
    layout_add (layout, ceasefire_record_fields, ceasefire_record_n_fields);
  layout->n_entries = layout->n_fields + 1 + (type->is_record ? 1 : 0) + (type->is_open ? 2 : 0);
  for (guint row = 0; row < layout->n_fields; row++)
    names[row] = layout->fields[row]->name;
  layout->names = ceasefire_words_new (names, layout->n_fields);
  layout_add_identity (layout);
  layout_sort (layout);
  layout->empty = ceasefire_node_new_empty (layout);
  return layout;
}

const CeasefireLayout *
ceasefire_type_make_layout (CeasefireType *type)
{
  g_mutex_lock (&layouts_lock);
  if (type->layout == NULL)
    {
      CeasefireLayout *layout;

      g_assert (n_layouts < CEASEFIRE_LAYOUTS_MAX); /* nodes have 8 bits for it */
      layout = layout_new (type);
      layouts[n_layouts++] = layout;
      __atomic_store_n (&type->layout, layout, __ATOMIC_RELEASE);
    }
  g_mutex_unlock (&layouts_lock);
  return type->layout;
}

/* Nodes have their index from a layout that is already there. */
const CeasefireLayout *
ceasefire_layout_get_indexed (guint index)
{
  return layouts[index];
}

int
ceasefire_layout_find (const CeasefireLayout *layout, const char *name, gsize length)
{
  return ceasefire_words_find (layout->names, name, length);
}

guint
ceasefire_layout_get_row (const CeasefireLayout *layout, const CeasefireField *field)
{
  const CeasefireType *type = layout->type;

  if (field >= type->fields && field < type->fields + type->n_fields)
    return (guint) (field - type->fields);
  return type->n_fields + (guint) (field - ceasefire_record_fields);
}

/* GObject's types */

static GType
type_register_record (const CeasefireType *type)
{
  const GTypeInfo info = {
    .class_size = sizeof (CeasefireRecordClass),
    .class_init = ceasefire_record_class_describe,
    .class_data = type,
    .instance_size
    = (guint16) (sizeof (CeasefireRecord)
                 + ceasefire_type_get_layout (type)->n_lists * sizeof (CeasefireRecordList *)),
    .instance_init = ceasefire_record_init_instance,
  };

  return g_type_register_static (CEASEFIRE_TYPE_RECORD, type->c_name, &info, G_TYPE_FLAG_FINAL);
}

GType
ceasefire_type_make_gtype (CeasefireType *type)
{
  if (g_once_init_enter (&type->gtype))
    {
      GType gtype = type->is_record ? type_register_record (type)
                                    : g_boxed_type_register_static (
                                      type->c_name, ceasefire_value_ref, ceasefire_value_unref);

      g_once_init_leave (&type->gtype, gtype);
    }
  return type->gtype;
}

/* The types that formats can meet */

static CeasefireType *const *registered_records;
static CeasefireType *registered_header;
static CeasefireWords *registered_names; /* of the records */

const CeasefireField *ceasefire_record_fields;
guint ceasefire_record_n_fields;

void
ceasefire_types_register (CeasefireType *const *records, CeasefireType *header,
                          const CeasefireField *common, guint n_common)
{
  const char *names[CEASEFIRE_LAYOUTS_MAX];
  guint n = 0;

  for (; records[n]; n++)
    names[n] = records[n]->name;
  registered_records = records;
  registered_header = header;
  ceasefire_record_fields = common;
  ceasefire_record_n_fields = n_common;
  registered_names = ceasefire_words_new (names, n);
}

CeasefireType *const *
ceasefire_types_get_records (void)
{
  return registered_records;
}

CeasefireType *
ceasefire_types_get_header (void)
{
  return registered_header;
}

CeasefireType *
ceasefire_type_lookup (const char *name, gsize length)
{
  int i = ceasefire_words_find (registered_names, name, length);

  return i >= 0 ? registered_records[i] : NULL;
}

CeasefireType *
ceasefire_type_take (const char **text)
{
  int i = ceasefire_words_take (registered_names, text);

  return i >= 0 ? registered_records[i] : NULL;
}
