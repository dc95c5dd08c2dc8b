/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "variant/variant.h"

#include "dossier/dossier.h"
#include "dossier/tree.h"

/* A dossier as GVariant has the shape of its JSON: the header's members, the records among them. */

GVariant *
ceasefire_dossier_to_variant (CeasefireDossier *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (self), NULL);

  return ceasefire_variant_new_dossier (self->header, G_LIST_MODEL (self));
}

/* How many entries there are before the one with that key. */
static gsize
dossier_variant_find (GVariant *object, const char *key)
{
  gsize n = g_variant_n_children (object);
  gsize i;

  for (i = 0; i < n; i++)
    {
      const char *name;

      g_variant_get_child (object, i, "{&sv}", &name, NULL);
      if (g_str_equal (name, key))
        break;
    }
  return i;
}

/* Dictionaries of other languages have no order, but JSON has the version before all records. */
static GVariant *
dossier_variant_order (GVariant *object)
{
  gsize n = g_variant_n_children (object);
  gsize version = dossier_variant_find (object, "ceasefire");
  g_autoptr (GVariant) first = NULL;
  GVariantBuilder ordered;

  if (version == n || version < dossier_variant_find (object, "records"))
    return g_variant_ref (object);
  g_variant_builder_init (&ordered, G_VARIANT_TYPE_VARDICT);
  first = g_variant_get_child_value (object, version);
  g_variant_builder_add_value (&ordered, first);
  for (gsize i = 0; i < n; i++)
    {
      g_autoptr (GVariant) entry = g_variant_get_child_value (object, i);

      if (i != version)
        g_variant_builder_add_value (&ordered, entry);
    }
  return g_variant_ref_sink (g_variant_builder_end (&ordered));
}

CeasefireDossier *
ceasefire_dossier_from_variant (GVariant *variant, GError **error)
{
  g_autoptr (GVariant) value = NULL;
  g_autoptr (GVariant) ordered = NULL;
  g_autoptr (GBytes) json = NULL;
  g_autoptr (GError) failure = NULL;
  CeasefireDossier *self = NULL;

  g_return_val_if_fail (variant != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  value = ceasefire_variant_check (variant, error);
  ordered = value ? dossier_variant_order (value) : NULL;
  if (ordered)
    self = ceasefire_dossier_from_tree (&ceasefire_variant_source, ordered, G_MAXUINT64);
  json = ordered && self == NULL ? ceasefire_variant_to_json (ordered, error) : NULL;
  if (json == NULL)
    return self;
  self = ceasefire_dossier_load_bytes (json, &failure);
  if (self == NULL)
    ceasefire_variant_set_error (failure, error);
  return self;
}
