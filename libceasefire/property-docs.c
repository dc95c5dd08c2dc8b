/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "print-docs.h"

#include "core/properties.h"
#include "core/record.h"

/*
 * Prints a doc block for each property of each record type, for g-ir-scanner, which does not read
 * the sentences that properties carry.
 */
static void
print_property (GType type, GParamSpec *pspec)
{
  const CeasefireField *field = ceasefire_pspec_get_field (pspec);
  g_autofree char *form = field ? print_get_form_sentence (field) : g_strdup ("");

  g_print ("/**\n * %s:%s:\n *\n * %s%s%s\n */\n", g_type_name (type),
           g_param_spec_get_name (pspec), g_param_spec_get_blurb (pspec), *form ? " " : "", form);
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

void
print_property_docs (void)
{
  print_properties (CEASEFIRE_TYPE_RECORD);
  for (guint i = 0; ceasefire_types_get_records ()[i]; i++)
    print_properties (ceasefire_type_get_gtype (ceasefire_types_get_records ()[i]));
}
