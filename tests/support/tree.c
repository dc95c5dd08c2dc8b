/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/tree.h"

#include "bridge/json-glib.h"
#include "json/scanner.h"
#include "support/dossier.h"
#include "support/stream.h"

#include <string.h>

char *
print_tree (JsonNode *tree)
{
  GString *text = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  assert_true (ceasefire_json_glib_print (text, tree, CEASEFIRE_JSON_DEPTH, G_MAXSIZE, &error));
  assert_null (error);
  return g_string_free (text, FALSE);
}

JsonNode *
parse_tree (const char *text)
{
  g_autoptr (GBytes) bytes = text_to_bytes (text, strlen (text));
  g_autoptr (GError) error = NULL;
  JsonNode *tree = ceasefire_json_glib_parse (bytes, &error);

  if (error)
    print_error ("%s: %s\n", text, error->message);
  assert_null (error);
  assert_non_null (tree);
  return tree;
}

JsonNode *
parse_by_json_glib (const char *text, gsize length)
{
  g_autoptr (JsonParser) parser = json_parser_new ();

  if (!json_parser_load_from_data (parser, text, (gssize) length, NULL))
    return NULL;
  return json_parser_steal_root (parser);
}

CeasefireDossier *
load_example (const char *name)
{
  g_autoptr (GBytes) bytes = example_bytes (name, CEASEFIRE_FORMAT_JSON);

  return ceasefire_dossier_load_bytes (bytes, NULL);
}

void
assert_bridge_error (const GError *error, CeasefireError code, const char *path, const char *reason)
{
  assert_non_null (error);
  if (!g_error_matches (error, CEASEFIRE_ERROR, (int) code)
      || g_strcmp0 (ceasefire_error_get_path (error), path) != 0
      || strstr (ceasefire_error_get_reason (error), reason) == NULL)
    fail_msg ("%d %s", error->code, error->message);
  assert_int_equal (ceasefire_error_get_line (error), 0);
  assert_int_equal (ceasefire_error_get_column (error), 0);
}
