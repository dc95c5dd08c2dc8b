/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/properties.h"
#include "core/record.h"

#include <math.h>
#include <string.h>

/*
 * The tables as users of the library see them. A description is the table or row itself, which is
 * static: it can be used from any thread, and taking a copy or letting go of one does nothing.
 */

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireModelKind, ceasefire_model_kind,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MODEL_KIND_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MODEL_KIND_STRING, "string"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MODEL_KIND_TEXT, "text"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MODEL_KIND_CODE, "code"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MODEL_KIND_REFERENCE, "reference"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MODEL_KIND_ENUMERATION, "enumeration"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MODEL_KIND_BOOLEAN, "boolean"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MODEL_KIND_INTEGER, "integer"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MODEL_KIND_NUMBER, "number"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MODEL_KIND_DATE, "date"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MODEL_KIND_DURATION, "duration"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MODEL_KIND_JSON, "json"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MODEL_KIND_VALUE, "value"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_MODEL_KIND_RECORD, "record"))
/* clang-format on */

static gpointer
describe_keep (gpointer description)
{
  return description;
}

static void
describe_release (gpointer description)
{
  (void) description;
}

G_DEFINE_BOXED_TYPE (CeasefireModelType, ceasefire_model_type, describe_keep, describe_release)
G_DEFINE_BOXED_TYPE (CeasefireModelMember, ceasefire_model_member, describe_keep, describe_release)

/* Types */

static void
describe_add_values (GPtrArray *types, CeasefireType *type)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);

  if (g_ptr_array_find (types, type, NULL))
    return;
  if (!type->is_record)
    g_ptr_array_add (types, type);
  for (guint row = 0; row < layout->n_fields; row++)
    if (ceasefire_field_holds_values (layout->fields[row]))
      describe_add_values (types, layout->fields[row]->type);
}

/* The header's, then those of the records, in the order in which the tables come to them. */
static gpointer
describe_list_values (gpointer data)
{
  GPtrArray *types = g_ptr_array_new ();

  (void) data;
  describe_add_values (types, ceasefire_types_get_header ());
  for (guint i = 0; ceasefire_types_get_records ()[i]; i++)
    describe_add_values (types, ceasefire_types_get_records ()[i]);
  g_ptr_array_add (types, NULL);
  return g_ptr_array_free (types, FALSE);
}

const CeasefireModelType *const *
ceasefire_model_type_list_records (void)
{
  return (const CeasefireModelType *const *) ceasefire_types_get_records ();
}

const CeasefireModelType *const *
ceasefire_model_type_list_values (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, describe_list_values, NULL);
}

const CeasefireModelType *
ceasefire_model_type_lookup (const char *name)
{
  const CeasefireModelType *const *value;
  const CeasefireModelType *type;

  g_return_val_if_fail (name != NULL, NULL);

  type = ceasefire_type_lookup (name, strlen (name));
  for (value = ceasefire_model_type_list_values (); type == NULL && *value; value++)
    if (strcmp ((*value)->name, name) == 0)
      type = *value;
  return type;
}

static const CeasefireModelType *
describe_find_gtype (const CeasefireModelType *const *types, GType gtype)
{
  for (; *types; types++)
    if (ceasefire_model_type_get_gtype (*types) == gtype)
      return *types;
  return NULL;
}

const CeasefireModelType *
ceasefire_model_type_for_gtype (GType gtype)
{
  const CeasefireModelType *type;

  type = describe_find_gtype (ceasefire_model_type_list_records (), gtype);
  return type ? type : describe_find_gtype (ceasefire_model_type_list_values (), gtype);
}

const char *
ceasefire_model_type_get_name (const CeasefireModelType *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->name;
}

GType
ceasefire_model_type_get_gtype (const CeasefireModelType *self)
{
  g_return_val_if_fail (self != NULL, G_TYPE_INVALID);

  return ceasefire_type_get_gtype ((CeasefireType *) self);
}

gboolean
ceasefire_model_type_is_record (const CeasefireModelType *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->is_record;
}

const char *
ceasefire_model_type_get_summary (const CeasefireModelType *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->blurb;
}

static const char *
describe_since (const char *since)
{
  return since ? since : "1.0";
}

const char *
ceasefire_model_type_get_since (const CeasefireModelType *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return describe_since (self->since);
}

const CeasefireModelMember *const *
ceasefire_model_type_list_members (const CeasefireModelType *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return ceasefire_type_get_layout (self)->fields;
}

const CeasefireModelMember *
ceasefire_model_type_lookup_member (const CeasefireModelType *self, const char *name)
{
  const CeasefireLayout *layout;
  int row;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  layout = ceasefire_type_get_layout (self);
  row = ceasefire_layout_find (layout, name, strlen (name));
  return row >= 0 ? layout->fields[row] : NULL;
}

/* Members */

const char *
ceasefire_model_member_get_name (const CeasefireModelMember *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->name;
}

/* A row does not know its table; the rows that every record has are in none of these. */
static gboolean
describe_is_of_value (const CeasefireModelMember *self)
{
  for (const CeasefireModelType *const *type = ceasefire_model_type_list_values (); *type; type++)
    if (self >= (*type)->fields && self < (*type)->fields + (*type)->n_fields)
      return TRUE;
  return FALSE;
}

const char *
ceasefire_model_member_get_property_name (const CeasefireModelMember *self)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (!ceasefire_field_has_property (self) || describe_is_of_value (self))
    return NULL;
  name = g_strdelimit (g_strdup (self->name), "_", '-');
  return g_intern_string (name);
}

const char *
ceasefire_model_member_get_summary (const CeasefireModelMember *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->blurb;
}

const char *
ceasefire_model_member_get_since (const CeasefireModelMember *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return describe_since (self->since);
}

CeasefireModelKind
ceasefire_model_member_get_kind (const CeasefireModelMember *self)
{
  g_return_val_if_fail (self != NULL, CEASEFIRE_MODEL_KIND_UNSET);

  if (self->names == CEASEFIRE_NAMES_TERM)
    return CEASEFIRE_MODEL_KIND_CODE;
  if (self->names == CEASEFIRE_NAMES_RECORD)
    return CEASEFIRE_MODEL_KIND_REFERENCE;
  if (self->shape == CEASEFIRE_CHILDREN)
    return CEASEFIRE_MODEL_KIND_RECORD;
  return self->scalar ? self->scalar->described : self->kind->described;
}

GType
ceasefire_model_member_get_gtype (const CeasefireModelMember *self)
{
  GParamSpec *pspec;
  GType gtype;

  g_return_val_if_fail (self != NULL, G_TYPE_INVALID);

  if (self->kind->get_gtype)
    return self->kind->get_gtype (self);
  pspec = g_param_spec_ref_sink (self->kind->make_pspec (self, "item", 0));
  gtype = pspec->value_type;
  g_param_spec_unref (pspec);
  return gtype;
}

gboolean
ceasefire_model_member_is_list (const CeasefireModelMember *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->shape != CEASEFIRE_ONE;
}

gboolean
ceasefire_model_member_is_required (const CeasefireModelMember *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->required;
}

const CeasefireModelType *
ceasefire_model_member_get_value_type (const CeasefireModelMember *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->type;
}

char **
ceasefire_model_member_list_targets (const CeasefireModelMember *self)
{
  g_autoptr (GStrvBuilder) names = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->refers_to)
    return g_strsplit (self->refers_to, "|", -1);
  names = g_strv_builder_new ();
  if (ceasefire_field_is_reference (self))
    for (guint i = 0; ceasefire_types_get_records ()[i]; i++)
      g_strv_builder_add (names, ceasefire_types_get_records ()[i]->name);
  return g_strv_builder_end (names);
}

gboolean
ceasefire_model_member_reaches_elsewhere (const CeasefireModelMember *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->elsewhere;
}

const char *
ceasefire_model_member_get_vocabulary (const CeasefireModelMember *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->vocabulary;
}

const char *
ceasefire_model_member_get_format (const CeasefireModelMember *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->scalar ? self->scalar->format : self->format;
}

static gboolean
describe_has_range (const CeasefireModelMember *self)
{
  return self->kind->storage == CEASEFIRE_STORAGE_WORD;
}

double
ceasefire_model_member_get_minimum (const CeasefireModelMember *self)
{
  g_return_val_if_fail (self != NULL, NAN);

  return describe_has_range (self) ? self->minimum : NAN;
}

double
ceasefire_model_member_get_maximum (const CeasefireModelMember *self)
{
  g_return_val_if_fail (self != NULL, NAN);

  return describe_has_range (self) ? self->maximum : NAN;
}
