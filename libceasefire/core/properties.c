/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/properties.h"

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
  if (field->shape == CEASEFIRE_ONE)
    return field->kind->make_pspec (field, name, PROPERTY_FLAGS);
  if (field->shape == CEASEFIRE_CHILDREN)
    return g_param_spec_object (name, NULL, field->blurb, G_TYPE_LIST_MODEL,
                                PROPERTY_FLAGS & ~G_PARAM_WRITABLE);
  return g_param_spec_boxed (name, NULL, field->blurb, G_TYPE_STRV, PROPERTY_FLAGS);
}

/* A GValue has no list of boxed values that says what it holds: bindings leak it, or set rubbish. */
gboolean
ceasefire_field_has_property (const CeasefireField *field)
{
  return field->shape != CEASEFIRE_LIST || !ceasefire_field_holds_values (field);
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
ceasefire_field_to_gvalue (const CeasefireField *field, const CeasefireCell *cell, GValue *value)
{
  if (field->shape == CEASEFIRE_ONE)
    field->kind->to_gvalue (field, cell, value);
  else if (field->shape == CEASEFIRE_CHILDREN)
    g_value_set_object (value, cell->pointer);
  else
    g_value_set_boxed (value, cell->pointer);
}

void
ceasefire_field_from_gvalue (const CeasefireField *field, const GValue *value, CeasefireCell *cell)
{
  if (field->shape == CEASEFIRE_ONE)
    field->kind->from_gvalue (field, value, cell);
  else
    cell->pointer = g_value_get_boxed (value);
}
