/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "fuzz.h"

#include "bridge/json-glib.h"
#include "json/scanner.h"

/*
 * Any text, strictly, to a tree of json-glib. What is accepted stays the same when it is printed and
 * read again, json-glib's own parser reads it too, and a record of it goes there and back by both
 * ways. Nothing deep goes to json-glib.
 */

static char *
print (JsonNode *tree)
{
  GString *text = g_string_new (NULL);

  fuzz_expect (ceasefire_json_glib_print (text, tree, CEASEFIRE_JSON_DEPTH, G_MAXSIZE, NULL));
  return g_string_free (text, FALSE);
}

/* json-glib turns whole numbers of 64 bits and more around. */
static gboolean
has_long_number (const char *text, gsize length)
{
  gsize digits = 0;

  for (gsize i = 0; i < length; i++)
    {
      digits = g_ascii_isdigit (text[i]) ? digits + 1 : 0;
      if (digits > 18)
        return TRUE;
    }
  return FALSE;
}

static void
compare_with_json_glib (const char *printed, const char *text, gsize length)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autofree char *theirs = NULL;

  if (has_long_number (text, length))
    return;
  fuzz_expect (json_parser_load_from_data (parser, text, (gssize) length, NULL));
  theirs = print (json_parser_get_root (parser));
  fuzz_expect (g_str_equal (theirs, printed));
}

static void
use_record (CeasefireRecord *record)
{
  g_autoptr (JsonNode) tree = ceasefire_json_glib_record_to_node (record, NULL);
  g_autoptr (JsonNode) by_gobject = json_gobject_serialize (G_OBJECT (record));
  g_autoptr (CeasefireRecord) again = NULL;
  g_autofree char *wanted = NULL;
  g_autofree char *printed = NULL;

  fuzz_expect (tree != NULL);
  wanted = print (tree);
  printed = print (by_gobject);
  fuzz_expect (g_str_equal (printed, wanted));
  again = CEASEFIRE_RECORD (json_gobject_deserialize (G_OBJECT_TYPE (record), tree));
  fuzz_expect (ceasefire_json_glib_check_record (again, NULL));
  fuzz_expect (ceasefire_record_equal (again, record));
}

int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) tree = ceasefire_json_glib_parse (bytes, &error);
  g_autoptr (JsonNode) again = NULL;
  g_autoptr (CeasefireRecord) record = NULL;
  g_autofree char *printed = NULL;
  g_autofree char *twice = NULL;

  fuzz_expect ((tree == NULL) == (error != NULL));
  if (tree == NULL)
    {
      fuzz_expect (g_utf8_validate (error->message, -1, NULL));
      return 0;
    }
  printed = print (tree);
  again = ceasefire_json_glib_parse_text (printed, strlen (printed), NULL);
  twice = again ? print (again) : NULL;
  fuzz_expect (g_strcmp0 (twice, printed) == 0);
  compare_with_json_glib (printed, (const char *) data, size);
  record = ceasefire_json_glib_record_from_node (tree, NULL);
  if (record)
    use_record (record);
  return 0;
}
