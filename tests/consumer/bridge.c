/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-json-glib.h>

/* A program outside the project that uses the bridge to json-glib: it fails unless a tree passes. */
int
main (void)
{
  static const char text[] = "{\"ceasefire\":\"1.0\",\"records\":[]}";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, sizeof text - 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) tree = ceasefire_json_glib_parse (bytes, &error);
  g_autoptr (CeasefireDossier) dossier = tree ? ceasefire_json_glib_dossier_from_node (tree, &error)
                                              : NULL;

  if (dossier == NULL)
    g_printerr ("%s\n", error->message);
  return dossier ? 0 : 1;
}
