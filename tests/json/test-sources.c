/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"
#include "support/random.h"
#include "support/tree.h"

#include "bridge/json-glib.h"
#include "dossier/dossier.h"
#include "dossier/tree.h"
#include "json/scanner.h"
#include "variant/variant.h"

#include <ceasefire/ceasefire-json.h>
#include <string.h>

/*
 * Trees are read by a source of their own, which gives up on what is unusual, and then as text. Here
 * each tree, changed at random, is read in both ways: the result must be the same, down to the error.
 */

#define ROUNDS 300

/* Changes */

static JsonNode *
random_node (GRand *rand)
{
  static const char *const texts[] = { "null",
                                       "true",
                                       "0",
                                       "-0.0",
                                       "5",
                                       "5.0",
                                       "1e400",
                                       "101",
                                       "-1",
                                       "9007199254740993",
                                       "1000000000000000000",
                                       "99999999999999999",
                                       "\"\"",
                                       "\"x\"",
                                       "\"a b\"",
                                       "\"2016\"",
                                       "\"actor\"",
                                       "[]",
                                       "[1]",
                                       "[\"x\",\"y\"]",
                                       "[[]]",
                                       "{}",
                                       "{\"en\":\"x\"}",
                                       "{\"en\":\"x\",\"EN\":\"y\"}",
                                       "{\"\":\"x\"}",
                                       "{\"x\":1}",
                                       "{\"type\":\"clause\"}",
                                       "[{\"id\":\"a\"}]",
                                       "[{}]",
                                       "{\"document\":\"d\",\"y\":[null]}" };
  const char *text = texts[g_rand_int_range (rand, 0, G_N_ELEMENTS (texts))];
  JsonNode *node = ceasefire_json_glib_parse_text (text, strlen (text), NULL);

  return node ? node : json_node_new (JSON_NODE_NULL);
}

/* One that is known somewhere. */
static const char *
random_name (GRand *rand)
{
  CeasefireType *const *types = ceasefire_types_get_records ();
  guint n = 0;
  const CeasefireLayout *layout;

  while (types[n])
    n++;
  layout = ceasefire_type_get_layout (types[g_rand_int_range (rand, 0, (gint32) n)]);
  if (g_rand_int_range (rand, 0, 4) == 0)
    return g_rand_boolean (rand) ? "type" : "id";
  return layout->fields[g_rand_int_range (rand, 0, (gint32) layout->n_fields)]->name;
}

static void change_node (GRand *rand, JsonNode *node, guint depth);

static void
change_object (GRand *rand, JsonObject *object, guint depth)
{
  g_autoptr (GList) names = json_object_get_members (object);
  guint n = g_list_length (names);
  const char *name = n > 0 ? g_list_nth_data (names, (guint) g_rand_int_range (rand, 0, (gint32) n))
                           : NULL;
  gint32 what = g_rand_int_range (rand, 0, 8);

  if (name == NULL || what == 0)
    json_object_set_member (object, random_name (rand), random_node (rand));
  else if (what == 1)
    json_object_remove_member (object, name);
  else if (what < 4 || depth == 0)
    json_object_set_member (object, name, random_node (rand));
  else
    change_node (rand, json_object_get_member (object, name), depth - 1);
}

static void
change_node (GRand *rand, JsonNode *node, guint depth)
{
  JsonArray *array = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  guint n = array ? json_array_get_length (array) : 0;

  if (JSON_NODE_HOLDS_OBJECT (node))
    change_object (rand, json_node_get_object (node), depth);
  else if (n > 0 && g_rand_int_range (rand, 0, 3) > 0)
    change_node (
      rand, json_array_get_element (array, (guint) g_rand_int_range (rand, 0, (gint32) n)), depth);
  else if (array)
    json_array_add_element (array, random_node (rand));
}

/* The tree as GVariant, in one of the ways to say it. */

static GVariant *
make_number (GRand *rand, gint64 number)
{
  if (number == (gint16) number && g_rand_int_range (rand, 0, 4) == 0)
    return g_variant_new_int16 ((gint16) number);
  if (number >= 0 && g_rand_int_range (rand, 0, 4) == 0)
    return g_variant_new_uint64 ((guint64) number);
  if (g_rand_int_range (rand, 0, 6) == 0)
    return g_variant_new_double ((double) number);
  return g_variant_new_int64 (number);
}

static GVariant *make_variant (GRand *rand, JsonNode *node);

static GVariant *
make_object (GRand *rand, JsonObject *object)
{
  GVariantBuilder builder;
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  g_variant_builder_init (&builder, G_VARIANT_TYPE_VARDICT);
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    for (gint32 n = g_rand_int_range (rand, 0, 200) ? 1 : 2; n > 0; n--)
      g_variant_builder_add (&builder, "{sv}", name, make_variant (rand, node));
  return g_variant_builder_end (&builder);
}

static GVariant *
make_list (GRand *rand, JsonArray *array)
{
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("av"));
  for (guint i = 0; i < json_array_get_length (array); i++)
    g_variant_builder_add (&builder, "v", make_variant (rand, json_array_get_element (array, i)));
  return g_variant_builder_end (&builder);
}

static GVariant *
make_json (JsonNode *node)
{
  g_autoptr (GString) text = g_string_new (NULL);

  ceasefire_json_glib_print (text, node, CEASEFIRE_JSON_DEPTH, G_MAXSIZE, NULL);
  return g_variant_new ("(s)", text->str);
}

static GVariant *
make_variant (GRand *rand, JsonNode *node)
{
  if (g_rand_int_range (rand, 0, 30) == 0 || JSON_NODE_HOLDS_NULL (node))
    return make_json (node);
  if (g_rand_int_range (rand, 0, 30) == 0)
    return g_variant_new_variant (make_variant (rand, node));
  if (JSON_NODE_HOLDS_OBJECT (node))
    return make_object (rand, json_node_get_object (node));
  if (JSON_NODE_HOLDS_ARRAY (node))
    return make_list (rand, json_node_get_array (node));
  if (json_node_get_value_type (node) == G_TYPE_STRING)
    return g_variant_new_string (json_node_get_string (node));
  if (json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    return g_variant_new_boolean (json_node_get_boolean (node));
  if (json_node_get_value_type (node) == G_TYPE_INT64)
    return make_number (rand, json_node_get_int (node));
  return g_variant_new_double (json_node_get_double (node));
}

/* Comparisons */

typedef struct
{
  guint n_read;
  guint n_given_up; /* and read as text */
  guint n_refused;
} Counts;

/* @quick: what the source has read, NULL if it gave up. */
static void
compare (gpointer quick, const char *quick_text, gpointer careful, const char *careful_text,
         const char *json, Counts *counts)
{
  if (quick && careful == NULL)
    fail_msg ("the source reads what the decoder refuses: %s", json);
  if (quick && strcmp (quick_text, careful_text) != 0)
    fail_msg ("%s\nsource  %s\ndecoder %s", json, quick_text, careful_text);
  counts->n_read += quick != NULL;
  counts->n_given_up += quick == NULL && careful != NULL;
  counts->n_refused += careful == NULL;
}

static void
compare_record (const CeasefireSourceClass *class, gpointer tree, GBytes *json, Counts *counts)
{
  g_autoptr (CeasefireRecord) careful = ceasefire_record_from_json (json, NULL);
  g_autofree char *careful_text = careful ? ceasefire_record_to_json (careful) : NULL;
  g_autoptr (CeasefireRecord) quick = NULL;
  g_autofree char *quick_text = NULL;
  CeasefireSource source;

  ceasefire_source_init (&source, class, 2, CEASEFIRE_JSON_DEPTH, 1024);
  quick = ceasefire_source_read_record (&source, tree, NULL);
  ceasefire_source_clear (&source);
  quick_text = quick ? ceasefire_record_to_json (quick) : NULL;
  compare (quick, quick_text, careful, careful_text, g_bytes_get_data (json, NULL), counts);
  if (quick)
    assert_true (ceasefire_record_equal (quick, careful));
}

static void
compare_dossier (const CeasefireSourceClass *class, gpointer tree, GBytes *json, Counts *counts)
{
  g_autoptr (CeasefireDossier) careful = ceasefire_dossier_load_bytes (json, NULL);
  g_autoptr (CeasefireDossier) quick = ceasefire_dossier_from_tree (class, tree, G_MAXUINT64);
  g_autofree char *careful_text = careful ? write_dossier (careful, CEASEFIRE_FORMAT_JSON) : NULL;
  g_autofree char *quick_text = quick ? write_dossier (quick, CEASEFIRE_FORMAT_JSON) : NULL;

  compare (quick, quick_text, careful, careful_text, g_bytes_get_data (json, NULL), counts);
}

static GBytes *
print_node (JsonNode *node)
{
  g_autoptr (GString) text = g_string_new (NULL);

  assert_true (ceasefire_json_glib_print (text, node, CEASEFIRE_JSON_DEPTH, G_MAXSIZE, NULL));
  return g_string_free_to_bytes (g_steal_pointer (&text));
}

static void
compare_all (GRand *rand, JsonNode *tree, gboolean is_dossier, Counts *counts)
{
  g_autoptr (GBytes) json = print_node (tree);
  g_autoptr (GVariant) value = g_variant_ref_sink (make_object (rand, json_node_get_object (tree)));
  g_autoptr (GBytes) variant_json = ceasefire_variant_to_json (value, NULL);

  if (is_dossier)
    {
      compare_dossier (&ceasefire_json_glib_source, tree, json, &counts[0]);
      compare_dossier (&ceasefire_variant_source, value, variant_json, &counts[1]);
    }
  else
    {
      compare_record (&ceasefire_json_glib_source, tree, json, &counts[0]);
      compare_record (&ceasefire_variant_source, value, variant_json, &counts[1]);
    }
}

/* Changes that a parser of this text would make anew. */
static JsonNode *
change_text (GRand *rand, const char *text, guint depth)
{
  JsonNode *tree = ceasefire_json_glib_parse_text (text, strlen (text), NULL);

  if (tree)
    for (gint32 i = g_rand_int_range (rand, 0, 3); i > 0; i--)
      change_node (rand, tree, depth);
  return tree;
}

static void
trees_are_read_as_their_text_is (void **state)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1648);
  const char *rounds = g_getenv ("CEASEFIRE_RANDOM_ROUNDS");
  guint n = rounds ? (guint) atoi (rounds) : ROUNDS;
  Counts records[2] = { 0 };
  Counts dossiers[2] = { 0 };

  (void) state;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireDossier) dossier = random_dossier (rand);
      g_autofree char *text = write_dossier (dossier, CEASEFIRE_FORMAT_JSON);
      g_autoptr (JsonNode) tree = change_text (rand, text, 4);

      if (tree)
        compare_all (rand, tree, TRUE, dossiers);
      for (guint k = 0; k < g_list_model_get_n_items (G_LIST_MODEL (dossier)); k++)
        {
          g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), k);
          g_autofree char *line = ceasefire_record_to_json (record);

          for (guint round = 0; round < 4; round++)
            {
              g_autoptr (JsonNode) changed = change_text (rand, line, 3);

              if (changed)
                compare_all (rand, changed, FALSE, records);
            }
        }
    }
  for (guint i = 0; i < 2; i++)
    {
      if (g_getenv ("CEASEFIRE_SHOW"))
        print_message ("records %u %u %u, dossiers %u %u %u\n", records[i].n_read,
                       records[i].n_given_up, records[i].n_refused, dossiers[i].n_read,
                       dossiers[i].n_given_up, dossiers[i].n_refused);
      assert_true (records[i].n_read > n && records[i].n_refused > n);
      assert_true (dossiers[i].n_read > n / 200 && dossiers[i].n_refused > n / 50);
    }
}

/* What is written without text in between is what the text would say. */
static void
records_become_the_tree_that_their_text_says (void **state)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1648);
  guint n_made = 0;
  guint n_refused = 0;

  (void) state;
  for (guint i = 0; i < ROUNDS; i++)
    {
      g_autoptr (CeasefireDossier) dossier = random_dossier (rand);
      g_autofree char *text = write_dossier (dossier, CEASEFIRE_FORMAT_JSON);
      g_autoptr (JsonNode) wanted = ceasefire_json_glib_parse_text (text, strlen (text), NULL);
      g_autoptr (JsonNode) tree
        = ceasefire_json_glib_make_dossier (dossier->header, G_LIST_MODEL (dossier));
      g_autofree char *wanted_text = wanted ? print_tree (wanted) : NULL;
      g_autofree char *tree_text = tree ? print_tree (tree) : NULL;

      assert_int_equal (g_strcmp0 (wanted_text, tree_text), 0);
      n_made += tree != NULL;
      n_refused += tree == NULL;
    }
  assert_true (n_made > 0 && n_refused > 0);
}

/* A source must not be led out of what the decoder takes by the size of what it reads. */
static void
the_largest_record_of_a_dossier_is_the_same_in_all_forms (void **state)
{
  const gsize limit = ceasefire_limit_get_default (CEASEFIRE_LIMIT_STRING);

  (void) state;
  for (gsize length = limit - 1; length <= limit + 1; length++)
    {
      g_autofree char *string = g_strnfill (length, 'x');
      g_autoptr (GVariant) value = g_variant_ref_sink (g_variant_new_parsed (
        "{'ceasefire': <'1.0'>, 'records': <[{'type': <'actor'>, 'id': <'a'>, 'name': <%s>}]>}",
        string));
      g_autoptr (GError) error = NULL;
      g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_from_variant (value, &error);

      assert_int_equal (dossier != NULL, length <= limit);
      if (error)
        assert_bridge_error (error, CEASEFIRE_ERROR_LIMIT, "records[0].name", "more than");
    }
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (trees_are_read_as_their_text_is),
    cmocka_unit_test (records_become_the_tree_that_their_text_says),
    cmocka_unit_test (the_largest_record_of_a_dossier_is_the_same_in_all_forms),
  };

  return cmocka_run_group_tests_name ("sources", tests, NULL, NULL);
}
