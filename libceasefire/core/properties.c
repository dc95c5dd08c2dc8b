/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/properties.h"

#include "core/record.h"

#include <math.h>

static GQuark
properties_quark (void)
{
  return g_quark_from_static_string ("ceasefire-field");
}

/* G_PARAM_STATIC_NAME stays out: GObject must be able to turn _ into -. */
#define PROPERTY_FLAGS                                                                             \
  (G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_NICK | G_PARAM_STATIC_BLURB)

static GParamSpec *
properties_make (const CeasefireField *field, const char *name)
{
  const char *blurb = field->blurb;

  switch (field->kind)
    {
    case CEASEFIRE_KIND_STRINGS:
    case CEASEFIRE_KIND_CODES:
    case CEASEFIRE_KIND_REFS:
      return g_param_spec_boxed (name, NULL, blurb, G_TYPE_STRV, PROPERTY_FLAGS);
    case CEASEFIRE_KIND_TEXT:
      return g_param_spec_boxed (name, NULL, blurb, CEASEFIRE_TYPE_TEXT, PROPERTY_FLAGS);
    case CEASEFIRE_KIND_ENUM:
      return g_param_spec_enum (name, NULL, blurb, field->get_type (), 0, PROPERTY_FLAGS);
    case CEASEFIRE_KIND_BOOLEAN:
      return g_param_spec_boolean (name, NULL, blurb, FALSE, PROPERTY_FLAGS);
    case CEASEFIRE_KIND_INT:
      return g_param_spec_int64 (name, NULL, blurb, (gint64) field->minimum - 1,
                                 (gint64) field->maximum, (gint64) field->minimum - 1,
                                 PROPERTY_FLAGS);
    case CEASEFIRE_KIND_DOUBLE:
      return g_param_spec_double (name, NULL, blurb, field->minimum, field->maximum, field->minimum,
                                  PROPERTY_FLAGS);
    case CEASEFIRE_KIND_SCALAR:
      return g_param_spec_boxed (name, NULL, blurb, field->scalar->get_type (), PROPERTY_FLAGS);
    case CEASEFIRE_KIND_VALUE:
      return g_param_spec_boxed (name, NULL, blurb, field->type->get_type (), PROPERTY_FLAGS);
    case CEASEFIRE_KIND_RECORDS:
      return g_param_spec_object (name, NULL, blurb, G_TYPE_LIST_MODEL,
                                  PROPERTY_FLAGS & ~G_PARAM_WRITABLE);
    case CEASEFIRE_KIND_STRING:
    case CEASEFIRE_KIND_CODE:
    case CEASEFIRE_KIND_REF:
    case CEASEFIRE_KIND_RAW:
    case CEASEFIRE_KIND_VALUES:
    default:
      return g_param_spec_string (name, NULL, blurb, NULL, PROPERTY_FLAGS);
    }
}

/* A GValue has no list of boxed values that says what it holds: bindings leak it, or set rubbish. */
gboolean
ceasefire_field_has_property (const CeasefireField *field)
{
  return field->kind != CEASEFIRE_KIND_VALUES;
}

GParamSpec *
ceasefire_field_make_pspec (const CeasefireField *field)
{
  g_autofree char *name = g_strdelimit (g_strdup (field->name), "_", '-');
  GParamSpec *pspec = properties_make (field, name);

  g_param_spec_set_qdata (pspec, properties_quark (), (gpointer) field);
  return pspec;
}

const CeasefireField *
ceasefire_pspec_get_field (GParamSpec *pspec)
{
  return g_param_spec_get_qdata (pspec, properties_quark ());
}

void
ceasefire_field_get_value (const CeasefireField *field, gconstpointer member, GValue *value)
{
  switch (field->kind)
    {
    case CEASEFIRE_KIND_STRING:
    case CEASEFIRE_KIND_CODE:
    case CEASEFIRE_KIND_REF:
    case CEASEFIRE_KIND_RAW:
      g_value_set_string (value, *(const char *const *) member);
      break;
    case CEASEFIRE_KIND_ENUM:
      g_value_set_enum (value, *(const int *) member);
      break;
    case CEASEFIRE_KIND_BOOLEAN:
      g_value_set_boolean (value, *(const CeasefireTristate *) member == CEASEFIRE_TRISTATE_YES);
      break;
    case CEASEFIRE_KIND_INT:
      g_value_set_int64 (value, *(const gint64 *) member);
      break;
    case CEASEFIRE_KIND_DOUBLE:
      g_value_set_double (value, *(const double *) member);
      break;
    case CEASEFIRE_KIND_RECORDS:
      g_value_set_object (value, *(gpointer const *) member);
      break;
    case CEASEFIRE_KIND_STRINGS:
    case CEASEFIRE_KIND_CODES:
    case CEASEFIRE_KIND_REFS:
    case CEASEFIRE_KIND_TEXT:
    case CEASEFIRE_KIND_SCALAR:
    case CEASEFIRE_KIND_VALUE:
    case CEASEFIRE_KIND_VALUES:
    default:
      g_value_set_boxed (value, *(gconstpointer const *) member);
      break;
    }
}
