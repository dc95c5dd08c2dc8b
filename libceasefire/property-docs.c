/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/properties.h"
#include "core/record.h"

/*
 * Prints a doc block for each property of each record type, for g-ir-scanner, which does not read
 * the sentences that properties carry. It runs while the library is built, and is not part of it.
 */
/* What a list of values holds, which the property's own type does not say. */
static void
print_annotation (GParamSpec *pspec)
{
  const CeasefireField *field = ceasefire_pspec_get_field (pspec);

  if (field && field->kind == CEASEFIRE_KIND_VALUES)
    g_print (" (type GLib.PtrArray(%s))", g_type_name (field->type->get_type ()));
}

static void
print_property (GType type, GParamSpec *pspec)
{
  g_print ("/**\n * %s:%s:", g_type_name (type), g_param_spec_get_name (pspec));
  print_annotation (pspec);
  g_print ("\n *\n * %s\n */\n", g_param_spec_get_blurb (pspec));
}

static void
print_properties (GType type)
{
  GObjectClass *class = g_type_class_ref (type);
  guint count;
  g_autofree GParamSpec **properties = g_object_class_list_properties (class, &count);

  for (guint i = 0; i < count; i++)
    if (properties[i]->owner_type == type)
      print_property (type, properties[i]);
  g_type_class_unref (class);
}

int
main (void)
{
  print_properties (CEASEFIRE_TYPE_RECORD);
  for (guint i = 0; ceasefire_record_types[i]; i++)
    print_properties (ceasefire_record_types[i]->get_type ());
  return 0;
}
