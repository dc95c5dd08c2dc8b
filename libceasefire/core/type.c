/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/type.h"

#include "core/record.h"
#include "core/value.h"

#include <string.h>

static void
layout_add_key (CeasefireLayout *layout, guint i)
{
  g_autofree char *key = g_strdup_printf (",\"%s\":", layout->fields[i]->name);
  gsize length = MIN (strlen (key + 1), sizeof (guint64));

  layout->keys[i] = ceasefire_string_pad (key);
  memcpy (&layout->heads[i], key + 1, length);
  memset (&layout->masks[i], 0xff, length);
}

static void
layout_add (CeasefireLayout *layout, const CeasefireField *fields, guint n_fields)
{
  for (guint i = 0; i < n_fields; i++)
    {
      const CeasefireField *field = &fields[i];

      g_assert (layout->n_fields < CEASEFIRE_FIELDS_MAX);
      if (field->kind == CEASEFIRE_KIND_INT || field->kind == CEASEFIRE_KIND_DOUBLE)
        layout->defaults[layout->n_defaults++] = (guint8) layout->n_fields;
      if (ceasefire_kind_is_pointer (field->kind))
        layout->pointers[layout->n_pointers++] = (guint8) layout->n_fields;
      layout->name_lengths[layout->n_fields] = (guint8) strlen (field->name);
      layout->fields[layout->n_fields] = field;
      g_assert (!field->rare
                || (ceasefire_kind_is_pointer (field->kind)
                    && field->offset < CEASEFIRE_RARE_MAX * sizeof (gpointer)));
      if (field->rare)
        layout->rare |= G_GUINT64_CONSTANT (1) << layout->n_fields;
      if (field->kind == CEASEFIRE_KIND_RECORDS)
        layout->records |= G_GUINT64_CONSTANT (1) << layout->n_fields;
      if (field->kind == CEASEFIRE_KIND_ENUM)
        layout->nicks[layout->n_fields] = ceasefire_nicks_new (field->get_type ());
      layout_add_key (layout, layout->n_fields++);
    }
}

const CeasefireLayout *
ceasefire_type_get_layout (const CeasefireType *type)
{
  if (g_once_init_enter (type->layout))
    {
      CeasefireLayout *layout = g_new0 (CeasefireLayout, 1);

      layout->name = ceasefire_nick_new (type->name);
      layout_add (layout, type->fields, type->n_fields);
      if (type->has_common)
        layout_add (layout, ceasefire_record_fields, ceasefire_record_n_fields);
      g_once_init_leave (type->layout, layout);
    }
  return *type->layout;
}

int
ceasefire_layout_find (const CeasefireLayout *layout, const char *name, gsize length)
{
  for (guint i = 0; i < layout->n_fields; i++)
    if (layout->name_lengths[i] == length && memcmp (layout->fields[i]->name, name, length) == 0)
      return (int) i;
  return -1;
}

const CeasefireField *
ceasefire_layout_find_offset (const CeasefireLayout *layout, gsize offset, gboolean rare)
{
  for (guint i = 0; i < layout->n_fields; i++)
    if (layout->fields[i]->offset == offset && layout->fields[i]->rare == rare)
      return layout->fields[i];
  g_return_val_if_reached (NULL);
}

CeasefireStore *
ceasefire_type_get_store (const CeasefireType *type, gconstpointer self)
{
  CeasefireStore *store;

  if (type->is_record)
    return &((CeasefireRecord *) self)->store;
  store = ((const CeasefireValue *) self)->store;
  return store ? store : &ceasefire_store_none;
}

CeasefireStore *
ceasefire_type_make_store (const CeasefireType *type, gpointer self)
{
  if (!type->is_record && ((CeasefireValue *) self)->store == NULL)
    ((CeasefireValue *) self)->store = g_new0 (CeasefireStore, 1);
  return ceasefire_type_get_store (type, self);
}

const CeasefireType *
ceasefire_type_lookup (const char *name, gsize length)
{
  for (guint i = 0; ceasefire_record_types[i]; i++)
    {
      const CeasefireType *type = ceasefire_record_types[i];

      if (length > 0 && *type->name == *name && strncmp (type->name, name, length) == 0
          && type->name[length] == '\0')
        return type;
    }
  return NULL;
}

char **
ceasefire_record_list_type_names (void)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  for (guint i = 0; ceasefire_record_types[i]; i++)
    g_strv_builder_add (names, ceasefire_record_types[i]->name);
  return g_strv_builder_end (names);
}

char **
ceasefire_record_list_type_members (const char *type_name)
{
  g_autoptr (GStrvBuilder) names = NULL;
  const CeasefireType *type;
  const CeasefireLayout *layout;

  g_return_val_if_fail (type_name != NULL, NULL);

  type = ceasefire_type_lookup (type_name, strlen (type_name));
  if (type == NULL)
    return NULL;
  layout = ceasefire_type_get_layout (type);
  names = g_strv_builder_new ();
  g_strv_builder_add_many (names, "type", "id", NULL);
  for (guint i = 0; i < layout->n_fields; i++)
    g_strv_builder_add (names, layout->fields[i]->name);
  return g_strv_builder_end (names);
}

char **
ceasefire_record_list_member_values (const char *type_name, const char *member)
{
  g_autoptr (GStrvBuilder) values = NULL;
  g_autoptr (GEnumClass) choices = NULL;
  const CeasefireType *type;
  int i;

  g_return_val_if_fail (type_name != NULL && member != NULL, NULL);

  type = ceasefire_type_lookup (type_name, strlen (type_name));
  i = type ? ceasefire_layout_find (ceasefire_type_get_layout (type), member, strlen (member)) : -1;
  if (i < 0 || ceasefire_type_get_layout (type)->fields[i]->kind != CEASEFIRE_KIND_ENUM)
    return NULL;
  choices = g_type_class_ref (ceasefire_type_get_layout (type)->fields[i]->get_type ());
  values = g_strv_builder_new ();
  for (guint k = 0; k < choices->n_values; k++)
    if (choices->values[k].value != 0)
      g_strv_builder_add (values, choices->values[k].value_nick);
  return g_strv_builder_end (values);
}
