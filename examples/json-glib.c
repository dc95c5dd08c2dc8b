/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A program that speaks json-glib with others: what they send becomes records, or an error. */
#include <ceasefire/ceasefire-json-glib.h>
#include <ceasefire/ceasefire.h>

#include <stdio.h>

/* What a peer sends, here put together by hand. */
static JsonNode *
make_tree (const char *speaker, gint64 confidence)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "type");
  json_builder_add_string_value (builder, "statement");
  json_builder_set_member_name (builder, "id");
  json_builder_add_string_value (builder, "s1");
  json_builder_set_member_name (builder, "speaker");
  json_builder_add_string_value (builder, speaker);
  json_builder_set_member_name (builder, "confidence");
  json_builder_add_int_value (builder, confidence);
  json_builder_end_object (builder);
  return json_builder_get_root (builder);
}

/* A tree to a record and back. */
static void
by_the_bridge (JsonNode *tree)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireRecord) record = ceasefire_json_glib_record_from_node (tree, &error);
  g_autoptr (JsonNode) again = NULL;
  g_autofree char *text = NULL;

  if (record == NULL)
    {
      printf ("refused: %s\n", error->message);
      return;
    }
  again = ceasefire_json_glib_record_to_node (record, NULL);
  text = json_to_string (again, FALSE);
  printf ("read: %s\n", text);
}

/* The functions of json-glib for any GObject. They cannot fail, so the record is asked. */
static void
by_json_gobject (JsonNode *tree)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GObject) object = json_gobject_deserialize (CEASEFIRE_TYPE_STATEMENT, tree);

  if (!ceasefire_json_glib_check_record (CEASEFIRE_RECORD (object), &error))
    printf ("not whole: %s\n", error->message);
  else
    printf ("speaker: %s\n", ceasefire_statement_get_speaker (CEASEFIRE_STATEMENT (object)));
}

int
main (void)
{
  g_autoptr (JsonNode) good = make_tree ("lavrov", 80);
  g_autoptr (JsonNode) bad = make_tree ("lavrov", 180);
  g_autoptr (GBytes) text = g_bytes_new_static ("{\"id\":\"s1\",\"id\":\"s2\"}", 21);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) tree = ceasefire_json_glib_parse (text, &error);

  by_the_bridge (good);
  by_the_bridge (bad);
  by_json_gobject (good);
  by_json_gobject (bad);
  printf ("%s\n", tree ? "parsed" : error->message);
  return 0;
}
