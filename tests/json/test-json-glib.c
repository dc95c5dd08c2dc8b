/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"
#include "support/random.h"
#include "support/tree.h"

#include <ceasefire/ceasefire-json-glib.h>
#include <math.h>
#include <pthread.h>
#include <string.h>

/* The bridge to json-glib: texts, records and dossiers from and to trees. */

static const char *const examples[] = { "syria-2016.json", "minsk-2-2015.json" };

static void
a_text_becomes_the_tree_that_it_says (void **state)
{
  static const char text[]
    = "{\"a\":[1,-2.5,true,false,null,\"x\\u0041\"],\"b\":{\"\":{}},\"c\":[]}";
  g_autoptr (JsonNode) tree = parse_tree (text);
  JsonObject *object = json_node_get_object (tree);
  JsonArray *array = json_object_get_array_member (object, "a");

  (void) state;
  assert_int_equal (json_object_get_size (object), 3);
  assert_int_equal (json_array_get_length (array), 6);
  assert_int_equal (json_array_get_int_element (array, 0), 1);
  assert_true (json_array_get_double_element (array, 1) == -2.5);
  assert_true (json_array_get_boolean_element (array, 2));
  assert_false (json_array_get_boolean_element (array, 3));
  assert_true (json_array_get_null_element (array, 4));
  assert_string_equal (json_array_get_string_element (array, 5), "xA");
  assert_non_null (json_object_get_object_member (json_object_get_object_member (object, "b"), ""));
}

static void
check_parents (JsonNode *tree, JsonNode *parent)
{
  assert_ptr_equal (json_node_get_parent (tree), parent);
  if (JSON_NODE_HOLDS_OBJECT (tree))
    {
      JsonObjectIter iter;
      JsonNode *node;

      json_object_iter_init (&iter, json_node_get_object (tree));
      while (json_object_iter_next (&iter, NULL, &node))
        check_parents (node, tree);
    }
  if (JSON_NODE_HOLDS_ARRAY (tree))
    for (guint i = 0; i < json_array_get_length (json_node_get_array (tree)); i++)
      check_parents (json_array_get_element (json_node_get_array (tree), i), tree);
}

/* JsonReader finds its way back by them. */
static void
every_value_knows_what_it_is_in (void **state)
{
  g_autoptr (JsonNode) tree = parse_tree ("{\"a\":[[1,\"x\"],{\"b\":{\"c\":null,\"d\":\"y\"}}]}");
  g_autoptr (JsonReader) reader = json_reader_new (tree);

  (void) state;
  check_parents (tree, NULL);
  assert_true (json_reader_read_member (reader, "a"));
  assert_true (json_reader_read_element (reader, 1));
  assert_true (json_reader_read_member (reader, "b"));
  assert_true (json_reader_read_member (reader, "d"));
  assert_string_equal (json_reader_get_string_value (reader), "y");
  json_reader_end_member (reader);
  json_reader_end_member (reader);
  json_reader_end_element (reader);
  assert_true (json_reader_read_element (reader, 0));
  assert_int_equal (json_reader_count_elements (reader), 2);
}

typedef struct
{
  const char *text;
  CeasefireError code;
  guint line, column;
  const char *path;
  const char *reason;
} Broken;

static void
what_is_broken_is_refused_with_place_path_and_reason (void **state)
{
  static const Broken broken[] = {
    { "", CEASEFIRE_ERROR_SYNTAX, 1, 1, NULL, "found the end of the text" },
    { "[1,\n 01]", CEASEFIRE_ERROR_SYNTAX, 2, 2, "[1]", "not a number" },
    { "{\"a\":[{\"b\":nul}]}", CEASEFIRE_ERROR_SYNTAX, 1, 12, "a[0].b", "expected null" },
    { "{\"a\":1,\"b\":[2 3]}", CEASEFIRE_ERROR_SYNTAX, 1, 15, "b", "expected a comma or ]" },
    { "{\"a\":{\"b\":1}x", CEASEFIRE_ERROR_SYNTAX, 1, 13, NULL, "expected a comma or }" },
    { "{\"a\":{\"b\":1,c:2}}", CEASEFIRE_ERROR_SYNTAX, 1, 13, "a", "name in quotes" },
    { "{\"a\":{\"b\" 1}}", CEASEFIRE_ERROR_SYNTAX, 1, 11, "a", "expected a colon" },
    { "{\"a\":[1,]}", CEASEFIRE_ERROR_SYNTAX, 1, 9, "a", "comma stands before" },
    { "[] []", CEASEFIRE_ERROR_SYNTAX, 1, 4, NULL, "behind the end" },
    { "[\"\\x\"]", CEASEFIRE_ERROR_SYNTAX, 1, 3, "[0]", "no such escape" },
    { "[\"\xff\"]", CEASEFIRE_ERROR_ENCODING, 1, 3, "[0]", "UTF-8" },
    { "{\"\\u00e9\":[\"\\ud800\"]}", CEASEFIRE_ERROR_ENCODING, 1, 13, "\xc3\xa9[0]", "surrogate" },
    { "{\"a\":{\"\\u0000\":1}}", CEASEFIRE_ERROR_ENCODING, 1, 8, "a", "U+0000" },
    { "{\"a\":\"\\u0000\"}", CEASEFIRE_ERROR_ENCODING, 1, 7, "a", "U+0000" },
    { "[{\"a\":1,\"\\u0061\":2}]", CEASEFIRE_ERROR_DUPLICATE, 1, 9, "[0].a", "stands twice" },
    { "{\"a\":1,\"a\":{\"b\":2}}", CEASEFIRE_ERROR_DUPLICATE, 1, 8, "a", "stands twice" },
    { "[1,1e309]", CEASEFIRE_ERROR_VALUE, 1, 4, "[1]", "larger than a double" },
    { "\xef\xbb\xbf{}", CEASEFIRE_ERROR_SYNTAX, 1, 1, NULL, "not JSON" },
  };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      const Broken *wanted = &broken[i];
      g_autoptr (GBytes) bytes = text_to_bytes (wanted->text, strlen (wanted->text));
      g_autoptr (GError) error = NULL;

      assert_null (ceasefire_json_glib_parse (bytes, &error));
      if (!g_error_matches (error, CEASEFIRE_ERROR, (int) wanted->code)
          || ceasefire_error_get_line (error) != wanted->line
          || ceasefire_error_get_column (error) != wanted->column
          || g_strcmp0 (ceasefire_error_get_path (error), wanted->path) != 0
          || strstr (ceasefire_error_get_reason (error), wanted->reason) == NULL)
        fail_msg ("%s: %d %s", wanted->text, error->code, error->message);
    }
}

static GError *
parse_fails (const char *text, gsize length)
{
  g_autoptr (GBytes) bytes = text_to_bytes (text, length);
  GError *error = NULL;
  JsonNode *tree = ceasefire_json_glib_parse (bytes, &error);

  g_clear_pointer (&tree, json_node_unref);
  return error;
}

/* Of a text that ends soon and of the same with much white space behind it. */
static void
assert_read_alike (const char *text, gsize length, CeasefireError code)
{
  g_autofree char *spaces = g_strnfill (40, ' ');
  g_autofree char *longer = g_strconcat (text, spaces, NULL);
  g_autoptr (GError) error = parse_fails (text, length);
  g_autoptr (GError) far_error = parse_fails (longer, length + 40);

  if (code == 0)
    {
      g_autoptr (JsonNode) near = parse_tree (text);
      g_autoptr (JsonNode) far = parse_tree (longer);
      g_autoptr (JsonNode) expected = json_from_string (text, NULL);

      assert_true (json_node_equal (near, expected) && json_node_equal (far, expected));
      check_parents (far, NULL);
      return;
    }
  assert_true (g_error_matches (error, CEASEFIRE_ERROR, (int) code));
  assert_string_equal (far_error->message, error->message);
  assert_int_equal (ceasefire_error_get_column (far_error), ceasefire_error_get_column (error));
}

static void
strings_of_any_length_are_read_wherever_the_text_ends (void **state)
{
  static const struct
  {
    const char *text;
    CeasefireError code;
  } parts[] = {
    { "", 0 },
    { "\xc3\xa9", 0 },
    { "\xe2\x80\x99", 0 },
    { "\xf0\x9f\x98\x80", 0 },
    { "\\n\\u00e9", 0 },
    { "\xff", CEASEFIRE_ERROR_ENCODING },
    { "\xe2\x80", CEASEFIRE_ERROR_ENCODING },
    { "\xed\xa0\x80", CEASEFIRE_ERROR_ENCODING },
    { "\x01", CEASEFIRE_ERROR_SYNTAX },
    { "\\x", CEASEFIRE_ERROR_SYNTAX },
    { "\\u0000", CEASEFIRE_ERROR_ENCODING },
  };

  (void) state;
  for (guint n = 0; n < 36; n++)
    for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
      {
        g_autofree char *before = g_strnfill (n, 'b');
        g_autofree char *name = g_strdup_printf ("[{\"a\":0,\"%s%s\":1}]", before, parts[i].text);
        g_autofree char *value = g_strdup_printf ("{\"a\":\"%s%s-\",\"b\":[\"%s%s\"]}", before,
                                                  parts[i].text, before, parts[i].text);

        assert_read_alike (name, strlen (name), parts[i].code);
        assert_read_alike (value, strlen (value), parts[i].code);
      }
}

static void
whole_numbers_of_any_length_are_read_wherever_they_stand (void **state)
{
  static const char *const numbers[]
    = { "0", "7", "-0", "-12", "123456789012345678", "1234567890123456789", "9223372036854775807" };
  static const char *const wrong[] = { "00", "012", "-", "-012", "1a", "12\"" };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autofree char *text = g_strdup_printf ("[%s,{\"a\":%s,\"b\":%s },[%s ]]", numbers[i],
                                               numbers[i], numbers[i], numbers[i]);

      assert_read_alike (text, strlen (text), 0);
      assert_read_alike (numbers[i], strlen (numbers[i]), 0);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autofree char *text = g_strdup_printf ("{\"a\":%s}", wrong[i]);

      assert_read_alike (text, strlen (text), CEASEFIRE_ERROR_SYNTAX);
    }
}

static void
no_beginning_of_a_text_is_read (void **state)
{
  static const char text[]
    = "{\"a\":[{\"b\":\"\\ud83d\\ude00\"},1.5e1,{\"c\":[null,true]}],\"d\":{}}";

  (void) state;
  for (gsize cut = 0; cut <= strlen (text); cut++)
    {
      g_autoptr (GError) error = parse_fails (text, cut);

      assert_int_equal (error == NULL, cut == strlen (text));
    }
}

static char *
nested (const char *open, const char *close, guint depth)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < depth; i++)
    g_string_append (text, open);
  g_string_append_c (text, '1');
  for (guint i = 0; i < depth; i++)
    g_string_append (text, close);
  return g_string_free (text, FALSE);
}

static void
sixty_four_levels_are_read_and_no_more (void **state)
{
  static const guint depths[] = { 1, 63, 64, 65, 66, 100000 };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (depths); i++)
    for (guint kind = 0; kind < 2; kind++)
      {
        g_autofree char *text = kind == 0 ? nested ("[", "]", depths[i])
                                          : nested ("{\"a\":", "}", depths[i]);
        g_autoptr (GError) error = parse_fails (text, strlen (text));

        assert_int_equal (error == NULL, depths[i] <= 64);
        if (error)
          assert_int_equal (error->code, CEASEFIRE_ERROR_LIMIT);
      }
}

/* As many as a record can have: 1024 unknown ones, all that it knows, its type and its id. */
static void
an_object_has_1090_members_and_no_more (void **state)
{
  (void) state;
  for (guint n = 1089; n <= 1092; n++)
    {
      g_autoptr (GString) text = g_string_new ("[{");
      g_autoptr (GError) error = NULL;

      for (guint i = 0; i < n; i++)
        g_string_append_printf (text, "%s\"%u\":%u", i > 0 ? "," : "", i, i);
      g_string_append (text, "}]");
      error = parse_fails (text->str, text->len);
      assert_int_equal (error == NULL, n <= 1090);
      if (error)
        {
          assert_int_equal (error->code, CEASEFIRE_ERROR_LIMIT);
          assert_string_equal (ceasefire_error_get_path (error), "[0].1090");
        }
    }
}

/* Records and dossiers */

static void
examples_are_the_same_behind_the_bridge (void **state)
{
  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (examples); i++)
    {
      g_autoptr (CeasefireDossier) dossier = load_example (examples[i]);
      g_autoptr (JsonNode) tree = ceasefire_json_glib_dossier_to_node (dossier, NULL);
      g_autoptr (CeasefireDossier) again = NULL;
      g_autofree char *before = write_dossier (dossier, CEASEFIRE_FORMAT_JSON);
      g_autofree char *after = NULL;

      assert_non_null (tree);
      again = ceasefire_json_glib_dossier_from_node (tree, NULL);
      after = write_dossier (again, CEASEFIRE_FORMAT_JSON);
      assert_string_equal (after, before);
    }
}

/* Numbers of unknown members lose digits that no double has, and with them their spelling. */
static void
check_record (CeasefireRecord *record, guint *n_refused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) tree = ceasefire_json_glib_record_to_node (record, &error);
  g_autoptr (CeasefireRecord) again = NULL;
  g_autoptr (JsonNode) twice = NULL;
  g_autofree char *text = NULL;
  g_autofree char *text_twice = NULL;

  if (tree == NULL)
    {
      assert_true (error->code == CEASEFIRE_ERROR_VALUE
                   || error->code == CEASEFIRE_ERROR_DUPLICATE);
      assert_int_equal (ceasefire_error_get_line (error), 0);
      assert_non_null (ceasefire_error_get_path (error));
      (*n_refused)++;
      return;
    }
  again = ceasefire_json_glib_record_from_node (tree, &error);
  if (error)
    fail_msg ("%s", error->message);
  twice = ceasefire_json_glib_record_to_node (again, NULL);
  text = print_tree (tree);
  text_twice = print_tree (twice);
  assert_string_equal (text_twice, text);
}

static void
random_dossiers_are_the_same_behind_the_bridge (void **state)
{
  GRand *rand = g_rand_new_with_seed (1975);
  guint n_refused = 0;
  guint n = 0;

  (void) state;
  for (guint i = 0; i < 500; i++)
    {
      g_autoptr (CeasefireDossier) dossier = random_dossier (rand);

      for (guint k = 0; k < g_list_model_get_n_items (G_LIST_MODEL (dossier)); k++, n++)
        {
          g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), k);

          if (ceasefire_record_get_id (record))
            check_record (record, &n_refused);
        }
    }
  assert_true (n > 1000 && n_refused > 0 && n_refused < n / 2);
  g_rand_free (rand);
}

typedef struct
{
  const char *tree;
  CeasefireError code;
  const char *path;
  const char *reason;
} Wrong;

static void
what_no_record_is_has_path_and_reason (void **state)
{
  static const Wrong wrong[] = {
    { "[]", CEASEFIRE_ERROR_TYPE, NULL, "expected a record" },
    { "{\"type\":\"actor\"}", CEASEFIRE_ERROR_MISSING, NULL, "must have an id" },
    { "{\"id\":\"a\"}", CEASEFIRE_ERROR_MISSING, NULL, "must say its type" },
    { "{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"persn\"}", CEASEFIRE_ERROR_VALUE, "kind",
      "not one of" },
    { "{\"type\":\"actor\",\"id\":\"a\",\"confidence\":3.0}", CEASEFIRE_ERROR_TYPE, "confidence",
      "whole number" },
    { "{\"type\":\"actor\",\"id\":\"a\",\"note\":null}", CEASEFIRE_ERROR_TYPE, "note", "null" },
    { "{\"type\":\"agreement\",\"id\":\"a\",\"clauses\":[{\"id\":\"b\"},{\"id\":\"c\","
      "\"bearers\":[\"x\",7]}]}",
      CEASEFIRE_ERROR_TYPE, "clauses[1].bearers[1]", "expected a string" },
  };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (JsonNode) tree = parse_tree (wrong[i].tree);
      g_autoptr (GError) error = NULL;

      assert_null (ceasefire_json_glib_record_from_node (tree, &error));
      assert_bridge_error (error, wrong[i].code, wrong[i].path, wrong[i].reason);
    }
}

static void
a_wrong_dossier_says_which_record_it_is (void **state)
{
  g_autoptr (JsonNode) tree = parse_tree (
    DOSSIER ("{\"type\":\"actor\",\"id\":\"a\"},{\"type\":\"actor\",\"id\":\"b c\"}"));
  g_autoptr (JsonNode) newer = parse_tree ("{\"ceasefire\":\"2.0\",\"records\":[]}");
  g_autoptr (JsonNode) late = parse_tree ("{\"records\":[],\"ceasefire\":\"1.0\"}");
  g_autoptr (GError) error = NULL;

  (void) state;
  assert_null (ceasefire_json_glib_dossier_from_node (tree, &error));
  assert_bridge_error (error, CEASEFIRE_ERROR_VALUE, "records[1].id", "white space");
  g_clear_error (&error);
  assert_null (ceasefire_json_glib_dossier_from_node (newer, &error));
  assert_bridge_error (error, CEASEFIRE_ERROR_VERSION, "ceasefire", "version 2.0");
  g_clear_error (&error);
  assert_null (ceasefire_json_glib_dossier_from_node (late, &error));
  assert_bridge_error (error, CEASEFIRE_ERROR_MISSING, NULL, "before any records");
}

static void
what_no_tree_can_hold_is_refused_with_its_path (void **state)
{
  static const Wrong wrong[] = {
    { "{\"type\":\"actor\",\"id\":\"a\",\"x\":[1,1E400]}", CEASEFIRE_ERROR_VALUE, "x[1]",
      "double" },
    { "{\"type\":\"actor\",\"id\":\"a\",\"x\":{\"y\":1,\"y\":2}}", CEASEFIRE_ERROR_DUPLICATE, "x.y",
      "twice" },
    { "{\"type\":\"actor\",\"id\":\"a\",\"x\":\"\\u0000\"}", CEASEFIRE_ERROR_ENCODING, "x",
      "U+0000" },
  };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (CeasefireRecord) record = read_record (wrong[i].tree);
      g_autoptr (GError) error = NULL;

      assert_null (ceasefire_json_glib_record_to_node (record, &error));
      assert_bridge_error (error, wrong[i].code, wrong[i].path, wrong[i].reason);
    }
}

/* Trees that no text has */

static CeasefireRecord *
record_with (JsonNode *value, GError **error)
{
  g_autoptr (JsonNode) tree = parse_tree ("{\"type\":\"actor\",\"id\":\"a\"}");

  json_object_set_member (json_node_get_object (tree), "x", value);
  return ceasefire_json_glib_record_from_node (tree, error);
}

static void
numbers_that_json_has_not_are_refused (void **state)
{
  static const double numbers[] = { INFINITY, -INFINITY, NAN };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autoptr (GError) error = NULL;

      assert_null (record_with (json_node_init_double (json_node_alloc (), numbers[i]), &error));
      assert_bridge_error (error, CEASEFIRE_ERROR_VALUE, "x", "infinity");
    }
}

static void
numbers_stay_whole_or_broken (void **state)
{
  JsonArray *array = json_array_new ();
  JsonNode *value = json_node_new (JSON_NODE_ARRAY);
  g_autoptr (CeasefireRecord) record = NULL;

  (void) state;
  json_array_add_int_element (array, 3);
  json_array_add_double_element (array, 3);
  json_array_add_double_element (array, -0.0);
  json_array_add_double_element (array, 0.1 + 0.2);
  json_array_add_double_element (array, 1e22);
  json_array_add_double_element (array, 5e-324);
  json_array_add_int_element (array, G_MININT64);
  json_array_add_int_element (array, G_MAXINT64);
  json_node_take_array (value, array);
  record = record_with (value, NULL);
  assert_string_equal (ceasefire_record_get_extra (record, "x"),
                       "[3,3.0,-0.0,0.30000000000000004,1e+22,5e-324,-9223372036854775808,"
                       "9223372036854775807]");
}

static void
strings_that_are_not_utf_8_are_refused (void **state)
{
  g_autoptr (GError) error = NULL;
  JsonNode *value = json_node_new (JSON_NODE_OBJECT);
  JsonObject *object = json_object_new ();

  (void) state;
  assert_null (record_with (json_node_init_string (json_node_alloc (), "\xff"), &error));
  assert_bridge_error (error, CEASEFIRE_ERROR_ENCODING, "x", "UTF-8");
  g_clear_error (&error);
  json_object_set_int_member (object, "\xc3\x28", 1);
  json_node_take_object (value, object);
  assert_null (record_with (value, &error));
  assert_bridge_error (error, CEASEFIRE_ERROR_ENCODING, "x", "name is not valid UTF-8");
}

static void
nodes_that_hold_nothing_are_null (void **state)
{
  JsonNode *nodes[]
    = { json_node_alloc (), json_node_new (JSON_NODE_ARRAY), json_node_new (JSON_NODE_VALUE),
        json_node_init_string (json_node_alloc (), NULL), json_node_new (JSON_NODE_NULL) };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (nodes); i++)
    {
      g_autoptr (CeasefireRecord) record = record_with (nodes[i], NULL);

      assert_string_equal (ceasefire_record_get_extra (record, "x"), "null");
    }
}

static JsonNode *
take_array (JsonArray *array)
{
  JsonNode *node = json_node_new (JSON_NODE_ARRAY);

  json_node_take_array (node, array);
  return node;
}

/* In a thread with little stack. What json-glib frees by recursion is taken apart first. */
static gpointer
try_deep_trees (gpointer user_data)
{
  g_autoptr (GPtrArray) arrays = g_ptr_array_new ();
  g_autoptr (JsonNode) top = NULL;
  JsonArray *inner = json_array_new ();
  g_autoptr (GError) error = NULL;

  (void) user_data;
  for (guint i = 0; i < 100000; i++)
    {
      JsonArray *outer = json_array_new ();

      g_ptr_array_add (arrays, outer);
      json_array_add_array_element (outer, inner);
      inner = json_array_ref (outer);
    }
  top = take_array (inner);
  assert_null (ceasefire_json_glib_dossier_from_node (top, &error));
  assert_int_equal (error->code, CEASEFIRE_ERROR_LIMIT);
  g_clear_error (&error);
  assert_null (record_with (json_node_copy (top), &error));
  assert_int_equal (error->code, CEASEFIRE_ERROR_LIMIT);
  assert_true (g_str_has_prefix (ceasefire_error_get_path (error), "x[0][0]"));
  for (guint i = 0; i < arrays->len; i++)
    {
      json_array_remove_element (arrays->pdata[i], 0);
      json_array_unref (arrays->pdata[i]);
    }
  return NULL;
}

static void
trees_of_any_depth_need_little_stack (void **state)
{
  pthread_attr_t attributes;
  pthread_t thread;

  (void) state;
  pthread_attr_init (&attributes);
  assert_int_equal (pthread_attr_setstacksize (&attributes, 64 * 1024), 0);
  assert_int_equal (pthread_create (&thread, &attributes, try_deep_trees, NULL), 0);
  pthread_join (thread, NULL);
  pthread_attr_destroy (&attributes);
}

static void
a_tree_that_is_in_itself_is_refused (void **state)
{
  JsonArray *array = json_array_new ();
  JsonObject *object = json_object_new ();
  g_autoptr (JsonNode) in_array = take_array (json_array_ref (array));
  g_autoptr (JsonNode) in_object = json_node_init_object (json_node_alloc (), object);
  g_autoptr (GError) error = NULL;

  (void) state;
  json_array_add_array_element (array, json_array_ref (array));
  json_object_set_object_member (object, "a", json_object_ref (object));
  assert_null (ceasefire_json_glib_dossier_from_node (in_array, &error));
  assert_int_equal (error->code, CEASEFIRE_ERROR_LIMIT);
  g_clear_error (&error);
  assert_null (ceasefire_json_glib_record_from_node (in_object, &error));
  assert_int_equal (error->code, CEASEFIRE_ERROR_LIMIT);
  json_array_remove_element (array, 0);
  json_object_remove_member (object, "a");
  json_array_unref (array);
  json_object_unref (object);
}

/* Ten times the same in each of forty levels: small in memory, and without end in text. */
static void
a_small_tree_of_endless_text_is_refused (void **state)
{
  JsonArray *inner = json_array_new ();
  g_autoptr (GError) error = NULL;

  (void) state;
  for (guint level = 0; level < 40; level++)
    {
      JsonArray *outer = json_array_new ();

      for (guint i = 0; i < 10; i++)
        json_array_add_array_element (outer, json_array_ref (inner));
      json_array_unref (inner);
      inner = outer;
    }
  assert_null (record_with (take_array (inner), &error));
  assert_int_equal (error->code, CEASEFIRE_ERROR_LIMIT);
  assert_string_equal (ceasefire_error_get_reason (error), "the tree is too large");
}

/* A record that is read alone must have room in a dossier. */
static void
a_record_from_a_tree_can_be_written_and_read_in_a_dossier (void **state)
{
  (void) state;
  for (guint depth = 59; depth <= 63; depth++)
    {
      g_autofree char *x = nested ("[", "]", depth);
      g_autoptr (JsonNode) value = parse_tree (x);
      g_autoptr (GError) error = NULL;
      g_autoptr (CeasefireRecord) record = record_with (g_steal_pointer (&value), &error);
      g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
      g_autofree char *written = NULL;

      assert_int_equal (record != NULL, depth <= 61);
      if (record == NULL)
        continue;
      ceasefire_dossier_add (dossier, record, NULL);
      written = write_dossier (dossier, CEASEFIRE_FORMAT_JSON);
      g_object_unref (read_dossier (written));
    }
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (a_text_becomes_the_tree_that_it_says),
    cmocka_unit_test (every_value_knows_what_it_is_in),
    cmocka_unit_test (what_is_broken_is_refused_with_place_path_and_reason),
    cmocka_unit_test (strings_of_any_length_are_read_wherever_the_text_ends),
    cmocka_unit_test (whole_numbers_of_any_length_are_read_wherever_they_stand),
    cmocka_unit_test (no_beginning_of_a_text_is_read),
    cmocka_unit_test (sixty_four_levels_are_read_and_no_more),
    cmocka_unit_test (an_object_has_1090_members_and_no_more),
    cmocka_unit_test (examples_are_the_same_behind_the_bridge),
    cmocka_unit_test (random_dossiers_are_the_same_behind_the_bridge),
    cmocka_unit_test (what_no_record_is_has_path_and_reason),
    cmocka_unit_test (a_wrong_dossier_says_which_record_it_is),
    cmocka_unit_test (what_no_tree_can_hold_is_refused_with_its_path),
    cmocka_unit_test (numbers_that_json_has_not_are_refused),
    cmocka_unit_test (numbers_stay_whole_or_broken),
    cmocka_unit_test (strings_that_are_not_utf_8_are_refused),
    cmocka_unit_test (nodes_that_hold_nothing_are_null),
    cmocka_unit_test (trees_of_any_depth_need_little_stack),
    cmocka_unit_test (a_tree_that_is_in_itself_is_refused),
    cmocka_unit_test (a_small_tree_of_endless_text_is_refused),
    cmocka_unit_test (a_record_from_a_tree_can_be_written_and_read_in_a_dossier),
  };

  return cmocka_run_group_tests_name ("json-glib", tests, NULL, NULL);
}
