/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/type.h"

#include "core/node.h"
#include "core/record.h"
#include "core/value.h"

#include <stdlib.h>
#include <string.h>

/* Layouts: what is worked out once of a type's table. */

static const CeasefireLayout *layouts[CEASEFIRE_LAYOUTS_MAX];
static guint n_layouts; /* under the lock */
static GMutex layouts_lock;

static void
layout_add_key (CeasefireLayout *layout, guint row)
{
  g_autofree char *key = g_strdup_printf (",\"%s\":", layout->fields[row]->name);

  layout->name_lengths[row] = (guint8) strlen (layout->fields[row]->name);
  layout->keys[row] = ceasefire_string_pad (key);
}

static CeasefireItem
layout_get_item (const CeasefireField *field)
{
  switch (field->kind->token)
    {
    case CEASEFIRE_TOKEN_STRING:
      if (field->kind == &ceasefire_kind_enum)
        return CEASEFIRE_ITEM_WORD;
      if (field->kind == &ceasefire_kind_scalar)
        return CEASEFIRE_ITEM_SCALAR;
      if (field->kind != &ceasefire_kind_string)
        return CEASEFIRE_ITEM_OTHER;
      return field->names == CEASEFIRE_NAMES_NOTHING ? CEASEFIRE_ITEM_STRING : CEASEFIRE_ITEM_NAME;
    case CEASEFIRE_TOKEN_TEXT:
      return CEASEFIRE_ITEM_TEXT;
    case CEASEFIRE_TOKEN_BOOLEAN:
      return CEASEFIRE_ITEM_BOOLEAN;
    case CEASEFIRE_TOKEN_INTEGER:
      return CEASEFIRE_ITEM_INTEGER;
    case CEASEFIRE_TOKEN_OBJECT:
      return field->shape == CEASEFIRE_CHILDREN ? CEASEFIRE_ITEM_CHILDREN : CEASEFIRE_ITEM_OBJECT;
    case CEASEFIRE_TOKEN_NUMBER:
    case CEASEFIRE_TOKEN_JSON:
    default:
      return CEASEFIRE_ITEM_OTHER;
    }
}

static void
layout_add (CeasefireLayout *layout, const CeasefireField *fields, guint n_fields)
{
  for (guint i = 0; i < n_fields; i++)
    {
      const CeasefireField *field = &fields[i];
      guint row = layout->n_fields++;

      g_assert (row < CEASEFIRE_FIELDS_MAX);
      layout->fields[row] = field;
      layout->storage[row] = (guint8) (field->shape == CEASEFIRE_ONE ? field->kind->storage
                                                                     : CEASEFIRE_STORAGE_POINTER);
      layout->items[row] = (guint8) (layout_get_item (field)
                                     | (field->shape == CEASEFIRE_LIST ? CEASEFIRE_ITEM_LIST : 0));
      if (field->shape == CEASEFIRE_CHILDREN)
        {
          g_assert (layout->n_lists < CEASEFIRE_LISTS_MAX);
          layout->lists[row] = (guint8) layout->n_lists++;
          layout->children |= G_GUINT64_CONSTANT (1) << row;
        }
      if (field->kind == &ceasefire_kind_enum)
        layout->nicks[row] = ceasefire_nicks_new (field->get_type ());
      layout_add_key (layout, row);
    }
}

static int
layout_compare_names (gconstpointer a, gconstpointer b, gpointer layout)
{
  const CeasefireLayout *self = layout;

  return strcmp (self->fields[*(const guint8 *) a]->name, self->fields[*(const guint8 *) b]->name);
}

static CeasefireLayout *
layout_new (CeasefireType *type)
{
  CeasefireLayout *layout = g_new0 (CeasefireLayout, 1);
  const char *names[CEASEFIRE_FIELDS_MAX];

  layout->type = type;
  layout->index = (guint16) n_layouts;
  layout->name = ceasefire_nick_new (type->name);
  layout_add (layout, type->fields, type->n_fields);
  if (type->has_common)
    layout_add (layout, ceasefire_record_fields, ceasefire_record_n_fields);
  layout->n_entries = layout->n_fields + 1 + (type->is_record ? 1 : 0) + (type->is_open ? 2 : 0);
  for (guint row = 0; row < layout->n_fields; row++)
    {
      layout->sorted[row] = (guint8) row;
      names[row] = layout->fields[row]->name;
    }
  layout->names = ceasefire_words_new (names, layout->n_fields);
  g_qsort_with_data (layout->sorted, (int) layout->n_fields, sizeof (guint8), layout_compare_names,
                     layout);
  for (guint row = 0; row < layout->n_fields; row++)
    {
      layout->sorted_id += strcmp (names[row], "id") < 0;
      layout->sorted_type += strcmp (names[row], "type") < 0;
    }
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

void
ceasefire_types_register (CeasefireType *const *records, CeasefireType *header)
{
  const char *names[CEASEFIRE_LAYOUTS_MAX];
  guint n = 0;

  for (; records[n]; n++)
    names[n] = records[n]->name;
  registered_records = records;
  registered_header = header;
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
