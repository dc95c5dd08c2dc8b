/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "formats/variant.h"

#include "core/array.h"
#include "core/enum.h"
#include "core/record.h"
#include "core/text.h"
#include "core/value.h"

/* From records to GVariant: a walk through the field table. variant-reader.c has the way back. */

/* What g_variant_builder_add() would do, which takes apart its format each time. */
static void
variant_add (GVariantBuilder *object, const char *name, GVariant *value)
{
  g_variant_builder_add_value (
    object, g_variant_new_dict_entry (g_variant_new_string (name), g_variant_new_variant (value)));
}

static GVariant *variant_new_object (const CeasefireType *type, gconstpointer self);

/* What has no type of its own: a tuple, which nothing else is, holds its JSON. */
static GVariant *
variant_new_json (const char *json)
{
  GVariant *string = g_variant_new_string (json);

  return g_variant_new_tuple (&string, 1);
}

static GVariant *
variant_new_text (const CeasefireText *text)
{
  GVariantBuilder wordings;

  if (ceasefire_text_is_plain (text))
    return g_variant_new_string (ceasefire_text_get_string (text, NULL));
  g_variant_builder_init (&wordings, G_VARIANT_TYPE ("a{ss}"));
  for (guint i = 0; i < ceasefire_text_get_n_wordings (text); i++)
    {
      const char *language;
      const char *string = ceasefire_text_get_wording (text, i, &language);

      g_variant_builder_add (&wordings, "{ss}", language, string);
    }
  return g_variant_builder_end (&wordings);
}

static GVariant *
variant_new_values (gpointer *values)
{
  GVariantBuilder list;

  g_variant_builder_init (&list, G_VARIANT_TYPE ("aa{sv}"));
  for (guint i = 0; i < ceasefire_array_length (values); i++)
    g_variant_builder_add_value (
      &list, variant_new_object (((const CeasefireValue *) values[i])->type, values[i]));
  return g_variant_builder_end (&list);
}

GVariant *
ceasefire_variant_new_records (GListModel *records)
{
  GVariantBuilder list;

  g_variant_builder_init (&list, G_VARIANT_TYPE ("aa{sv}"));
  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, i);

      g_variant_builder_add_value (
        &list, variant_new_object (ceasefire_record_get_description (record), record));
    }
  return g_variant_builder_end (&list);
}

static GVariant *
variant_new_member (const CeasefireField *field, gconstpointer member)
{
  gconstpointer const *pointer = member;

  switch (field->kind)
    {
    case CEASEFIRE_KIND_STRING:
    case CEASEFIRE_KIND_CODE:
    case CEASEFIRE_KIND_REF:
      return g_variant_new_string (*pointer);
    case CEASEFIRE_KIND_RAW:
      return variant_new_json (*pointer);
    case CEASEFIRE_KIND_STRINGS:
    case CEASEFIRE_KIND_CODES:
    case CEASEFIRE_KIND_REFS:
      return g_variant_new_strv (*pointer, -1);
    case CEASEFIRE_KIND_TEXT:
      return variant_new_text (*pointer);
    case CEASEFIRE_KIND_ENUM:
      return g_variant_new_string (
        ceasefire_enum_get_nick (field->get_type (), *(const int *) member));
    case CEASEFIRE_KIND_BOOLEAN:
      return g_variant_new_boolean (*(const CeasefireTristate *) member == CEASEFIRE_TRISTATE_YES);
    case CEASEFIRE_KIND_INT:
      return g_variant_new_int64 (*(const gint64 *) member);
    case CEASEFIRE_KIND_DOUBLE:
      return g_variant_new_double (*(const double *) member);
    case CEASEFIRE_KIND_SCALAR:
      return g_variant_new_string (field->scalar->get_text (*pointer));
    case CEASEFIRE_KIND_VALUE:
      return variant_new_object (field->type, *pointer);
    case CEASEFIRE_KIND_VALUES:
      return variant_new_values ((gpointer *) *pointer);
    case CEASEFIRE_KIND_RECORDS:
      return ceasefire_variant_new_records ((GListModel *) *pointer);
    default:
      g_assert_not_reached ();
    }
}

/* The members that this version does not know and that followed the one before @position. */
static guint
variant_add_extras (GVariantBuilder *object, const CeasefireStore *store, guint from,
                    guint position)
{
  for (; from < ceasefire_store_count_extras (store); from++)
    {
      const CeasefireExtra *extra = &store->extras->items[from];

      if (extra->after > position)
        break;
      variant_add (object, extra->name, variant_new_json (extra->raw));
    }
  return from;
}

guint
ceasefire_variant_add_members (GVariantBuilder *object, const CeasefireType *type,
                               gconstpointer self)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);
  const CeasefireStore *store = ceasefire_type_get_store (type, self);
  guint extra = variant_add_extras (object, store, 0, 0);

  for (guint i = 0; i < layout->n_fields; i++)
    {
      const CeasefireField *field = layout->fields[i];
      gconstpointer member = ceasefire_field_member (field, self);

      if (ceasefire_member_is_set (field, member))
        variant_add (object, field->name, variant_new_member (field, member));
      extra = variant_add_extras (object, store, extra, i + 1);
    }
  return extra;
}

void
ceasefire_variant_add_rest (GVariantBuilder *object, const CeasefireType *type, gconstpointer self,
                            guint from)
{
  variant_add_extras (object, ceasefire_type_get_store (type, self), from, G_MAXUINT);
}

static void
variant_add_identity (GVariantBuilder *object, CeasefireRecord *record)
{
  variant_add (object, "type", g_variant_new_string (ceasefire_record_get_type_name (record)));
  if (record->id)
    variant_add (object, "id", g_variant_new_string (record->id));
}

static GVariant *
variant_new_object (const CeasefireType *type, gconstpointer self)
{
  GVariantBuilder object;

  g_variant_builder_init (&object, G_VARIANT_TYPE_VARDICT);
  if (type->is_record)
    variant_add_identity (&object, (CeasefireRecord *) self);
  ceasefire_variant_add_members (&object, type, self);
  return g_variant_builder_end (&object);
}

GVariant *
ceasefire_record_to_variant (CeasefireRecord *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);

  return g_variant_ref_sink (variant_new_object (ceasefire_record_get_description (self), self));
}
