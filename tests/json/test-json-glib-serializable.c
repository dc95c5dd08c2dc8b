/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"
#include "support/random.h"
#include "support/tree.h"

#include "core/unknown.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-json-glib.h>
#include <ceasefire/ceasefire-json.h>
#include <ceasefire/ceasefire-place.h>
#include <ceasefire/ceasefire-statement.h>
#include <string.h>

/* Records in json_gobject_*(), and what those functions cannot say. */

static gpointer
deserialize (GType type, const char *text)
{
  g_autoptr (JsonNode) tree = parse_tree (text);

  return json_gobject_deserialize (type, tree);
}

static void
assert_whole (gpointer record)
{
  g_autoptr (GError) error = NULL;

  if (!ceasefire_json_glib_check_record (record, &error))
    fail_msg ("%s", error->message);
}

/* There and back, each compared with what the bridge's own functions make of it. */
static void
check_record (CeasefireRecord *record)
{
  g_autoptr (JsonNode) wanted = ceasefire_json_glib_record_to_node (record, NULL);
  g_autoptr (JsonNode) tree = json_gobject_serialize (G_OBJECT (record));
  g_autofree char *text = print_tree (tree);
  g_autofree char *wanted_text = print_tree (wanted);
  g_autoptr (CeasefireRecord) wanted_again = ceasefire_json_glib_record_from_node (tree, NULL);
  g_autoptr (CeasefireRecord) again
    = CEASEFIRE_RECORD (json_gobject_deserialize (G_OBJECT_TYPE (record), tree));
  g_autofree char *json = ceasefire_record_to_json (again);
  g_autofree char *wanted_json = ceasefire_record_to_json (wanted_again);

  assert_string_equal (text, wanted_text);
  assert_true (ceasefire_record_equal (again, wanted_again));
  assert_string_equal (json, wanted_json);
  assert_whole (record);
  assert_whole (again);
}

static void
check_dossier (CeasefireDossier *dossier, guint *n)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (dossier)); i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), i);
      g_autoptr (JsonNode) tree = ceasefire_json_glib_record_to_node (record, NULL);

      if (tree == NULL || ceasefire_record_get_id (record) == NULL)
        continue;
      check_record (record);
      (*n)++;
    }
}

static void
records_of_the_examples_survive (void **state)
{
  g_autoptr (CeasefireDossier) syria = load_example ("syria-2016.json");
  g_autoptr (CeasefireDossier) minsk = load_example ("minsk-2-2015.json");
  guint n = 0;

  (void) state;
  check_dossier (syria, &n);
  check_dossier (minsk, &n);
  assert_int_equal (n, g_list_model_get_n_items (G_LIST_MODEL (syria))
                         + g_list_model_get_n_items (G_LIST_MODEL (minsk)));
}

static void
records_of_all_types_survive (void **state)
{
  GRand *rand = g_rand_new_with_seed (2016);
  guint n = 0;

  (void) state;
  for (guint i = 0; i < 400; i++)
    {
      g_autoptr (CeasefireDossier) dossier = random_dossier (rand);

      check_dossier (dossier, &n);
    }
  assert_true (n > 500);
  g_rand_free (rand);
}

static void
text_goes_both_ways (void **state)
{
  static const char text[]
    = "{\"type\":\"statement\",\"id\":\"s\",\"when\":\"2016-09-22?\",\"in_reply_to\":\"r\"}";
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireRecord) record
    = CEASEFIRE_RECORD (json_gobject_from_data (CEASEFIRE_TYPE_STATEMENT, text, -1, &error));
  g_autofree char *written = NULL;
  g_autofree char *compact = NULL;
  g_autoptr (JsonNode) tree = NULL;
  gsize length;

  (void) state;
  assert_null (error);
  assert_whole (record);
  assert_string_equal (ceasefire_statement_get_in_reply_to (CEASEFIRE_STATEMENT (record)), "r");
  written = json_gobject_to_data (G_OBJECT (record), &length);
  assert_int_equal (length, strlen (written));
  tree = parse_tree (written);
  compact = print_tree (tree);
  assert_string_equal (compact, text);
}

static void
unknown_members_stay_in_their_place (void **state)
{
  static const char text[]
    = "{\"type\":\"actor\",\"id\":\"a\",\"x-1\":1,\"kind\":\"person\",\"x 2\":[2.5,null],"
      "\"\":{\"y\":\"z\"},\"confidence\":50,\"x_3\":3}";
  g_autoptr (CeasefireRecord) record = deserialize (CEASEFIRE_TYPE_ACTOR, text);
  g_autofree char *written = ceasefire_record_to_json (record);

  (void) state;
  assert_whole (record);
  assert_string_equal (written, text);
}

static void
unknown_types_keep_their_name (void **state)
{
  static const char text[] = "{\"type\":\"ceremony\",\"id\":\"a\",\"x\":1,\"confidence\":\"high\"}";
  g_autoptr (CeasefireRecord) record = deserialize (CEASEFIRE_TYPE_UNKNOWN, text);
  g_autoptr (CeasefireRecord) known
    = deserialize (CEASEFIRE_TYPE_UNKNOWN, "{\"id\":\"a\",\"type\":\"actor\"}");
  g_autoptr (GError) error = NULL;
  g_autofree char *written = ceasefire_record_to_json (record);

  (void) state;
  assert_whole (record);
  assert_string_equal (written, text);
  assert_false (ceasefire_json_glib_check_record (known, &error));
  assert_bridge_error (error, CEASEFIRE_ERROR_VALUE, "type", "\"actor\"");
}

static void
nested_records_know_their_parent (void **state)
{
  g_autoptr (CeasefireRecord) record = deserialize (
    CEASEFIRE_TYPE_AGREEMENT,
    "{\"id\":\"a\",\"clauses\":[{\"id\":\"b\",\"clauses\":[{\"id\":\"c\"}]},{\"id\":\"d\"}]}");
  GListModel *clauses = ceasefire_agreement_get_clauses (CEASEFIRE_AGREEMENT (record));
  g_autoptr (CeasefireRecord) last = g_list_model_get_item (clauses, 1);
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");

  (void) state;
  assert_whole (record);
  assert_int_equal (g_list_model_get_n_items (clauses), 2);
  assert_ptr_equal (ceasefire_record_get_parent (last), record);
  assert_true (ceasefire_dossier_add (dossier, record, NULL));
  assert_non_null (ceasefire_dossier_lookup (dossier, "c"));
}

typedef struct
{
  const char *text;
  CeasefireError code;
  const char *path;
  const char *reason;
} Wrong;

static void
what_is_wrong_is_kept_and_the_record_has_no_id (void **state)
{
  static const Wrong wrong[] = {
    { "{}", CEASEFIRE_ERROR_MISSING, NULL, "must have an id" },
    { "{\"kind\":\"city\"}", CEASEFIRE_ERROR_MISSING, NULL, "must have an id" },
    { "{\"id\":\"a b\"}", CEASEFIRE_ERROR_VALUE, "id", "white space" },
    { "{\"id\":7}", CEASEFIRE_ERROR_TYPE, "id", "expected a string" },
    { "{\"type\":\"actor\",\"id\":\"a\"}", CEASEFIRE_ERROR_VALUE, "type", "\"actor\"" },
    { "{\"type\":null,\"id\":\"a\"}", CEASEFIRE_ERROR_TYPE, "type", "null" },
    { "{\"id\":\"a\",\"kind\":3}", CEASEFIRE_ERROR_TYPE, "kind", "expected a string" },
    { "{\"kind\":\"2nd-phase\",\"id\":\"a\"}", CEASEFIRE_ERROR_VALUE, "kind", "not one of" },
    { "{\"id\":\"a\",\"latitude\":91}", CEASEFIRE_ERROR_VALUE, "latitude", "between" },
    { "{\"id\":\"a\",\"sources\":[{\"document\":\"d\"},{\"start\":-1}]}", CEASEFIRE_ERROR_VALUE,
      "sources[1].start", "between" },
    { "{\"id\":\"a\",\"latitude\":91,\"kind\":3}", CEASEFIRE_ERROR_VALUE, "latitude", "between" },
    { "{\"latitude\":91,\"id\":\"a\"}", CEASEFIRE_ERROR_VALUE, "latitude", "between" },
  };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (CeasefireRecord) record = deserialize (CEASEFIRE_TYPE_PLACE, wrong[i].text);
      g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
      g_autoptr (GError) error = NULL;
      g_autoptr (GError) again = NULL;

      assert_null (ceasefire_record_get_id (record));
      assert_false (ceasefire_json_glib_check_record (record, &error));
      assert_bridge_error (error, wrong[i].code, wrong[i].path, wrong[i].reason);
      assert_false (ceasefire_json_glib_check_record (record, &again));
      assert_string_equal (again->message, error->message);
      assert_false (ceasefire_json_glib_check_record (record, NULL));
      assert_false (ceasefire_dossier_add (dossier, record, NULL));
    }
}

static void
a_record_that_cannot_be_written_is_an_empty_object (void **state)
{
  g_autoptr (CeasefireRecord) record
    = read_record ("{\"type\":\"actor\",\"id\":\"a\",\"x\":[1E400]}");
  g_autoptr (JsonNode) tree = json_gobject_serialize (G_OBJECT (record));
  g_autofree char *text = print_tree (tree);
  g_autoptr (GError) error = NULL;

  (void) state;
  assert_string_equal (text, "{}");
  assert_false (ceasefire_json_glib_check_record (record, &error));
  assert_bridge_error (error, CEASEFIRE_ERROR_VALUE, "x[0]", "double");
  assert_string_equal (ceasefire_record_get_id (record), "a");
}

/* A record that has its place keeps it, whatever is tried. */
static void
a_record_of_a_dossier_keeps_its_id (void **state)
{
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  g_autoptr (CeasefireRecord) record = deserialize (CEASEFIRE_TYPE_ACTOR, "{\"id\":\"a\"}");
  JsonSerializable *serializable = JSON_SERIALIZABLE (record);
  g_auto (GValue) value = G_VALUE_INIT;
  g_autoptr (JsonNode) node = json_node_init_string (json_node_alloc (), "b");
  g_autoptr (GError) error = NULL;

  (void) state;
  ceasefire_dossier_add (dossier, record, NULL);
  g_value_init (&value, JSON_TYPE_NODE);
  g_value_set_boxed (&value, node);
  json_serializable_set_property (serializable,
                                  json_serializable_find_property (serializable, "id"), &value);
  assert_string_equal (ceasefire_record_get_id (record), "a");
  assert_false (ceasefire_json_glib_check_record (record, &error));
  assert_bridge_error (error, CEASEFIRE_ERROR_DUPLICATE, "id", "has an id");
}

static void
one_member_can_be_had_alone (void **state)
{
  g_autoptr (CeasefireRecord) record
    = read_record ("{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"person\",\"x\":1}");
  JsonSerializable *serializable = JSON_SERIALIZABLE (record);
  static const char *const names[] = { "kind", "x", "type", "note" };
  static const char *const wanted[] = { "\"person\"", "1", "\"actor\"", NULL };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      GParamSpec *pspec = json_serializable_find_property (serializable, names[i]);
      g_auto (GValue) value = G_VALUE_INIT;
      g_autoptr (JsonNode) node = NULL;
      g_autofree char *text = NULL;

      g_value_init (&value, G_PARAM_SPEC_VALUE_TYPE (pspec));
      json_serializable_get_property (serializable, pspec, &value);
      node = json_serializable_serialize_property (serializable, names[i], &value, pspec);
      text = node ? print_tree (node) : NULL;
      assert_int_equal (g_strcmp0 (text, wanted[i]), 0);
    }
}

/* Those of GObject go the way of every GObject. */
static void
properties_of_gobject_can_be_given_too (void **state)
{
  g_autoptr (CeasefireRecord) record = CEASEFIRE_RECORD (ceasefire_actor_new ("a", NULL));
  JsonSerializable *serializable = JSON_SERIALIZABLE (record);
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (record), "confidence");
  g_autoptr (JsonNode) node = json_node_init_int (json_node_alloc (), 70);
  g_autoptr (JsonNode) again = NULL;
  g_auto (GValue) value = G_VALUE_INIT;
  g_auto (GValue) got = G_VALUE_INIT;

  (void) state;
  g_value_init (&value, G_TYPE_INT64);
  g_value_init (&got, G_TYPE_INT64);
  assert_true (
    json_serializable_deserialize_property (serializable, "confidence", &value, pspec, node));
  json_serializable_set_property (serializable, pspec, &value);
  assert_int_equal (ceasefire_record_get_confidence (record), 70);
  json_serializable_get_property (serializable, pspec, &got);
  again = json_serializable_serialize_property (serializable, "confidence", &got, pspec);
  assert_int_equal (json_node_get_int (again), 70);
}

static void
count_notification (GObject *object, GParamSpec *pspec, gpointer user_data)
{
  guint *n = user_data;

  (void) object;
  assert_true (g_str_equal (pspec->name, "kind"));
  (*n)++;
}

static void
what_is_set_is_notified (void **state)
{
  g_autoptr (CeasefireRecord) record = CEASEFIRE_RECORD (ceasefire_actor_new ("a", NULL));
  JsonSerializable *serializable = JSON_SERIALIZABLE (record);
  g_autoptr (JsonNode) node = json_node_init_string (json_node_alloc (), "person");
  g_auto (GValue) value = G_VALUE_INIT;
  guint n = 0;

  (void) state;
  g_signal_connect (record, "notify", G_CALLBACK (count_notification), &n);
  g_value_init (&value, JSON_TYPE_NODE);
  g_value_set_boxed (&value, node);
  json_serializable_set_property (serializable,
                                  json_serializable_find_property (serializable, "kind"), &value);
  assert_int_equal (n, 1);
  assert_whole (record);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (records_of_the_examples_survive),
    cmocka_unit_test (records_of_all_types_survive),
    cmocka_unit_test (text_goes_both_ways),
    cmocka_unit_test (unknown_members_stay_in_their_place),
    cmocka_unit_test (unknown_types_keep_their_name),
    cmocka_unit_test (nested_records_know_their_parent),
    cmocka_unit_test (what_is_wrong_is_kept_and_the_record_has_no_id),
    cmocka_unit_test (a_record_that_cannot_be_written_is_an_empty_object),
    cmocka_unit_test (a_record_of_a_dossier_keeps_its_id),
    cmocka_unit_test (one_member_can_be_had_alone),
    cmocka_unit_test (properties_of_gobject_can_be_given_too),
    cmocka_unit_test (what_is_set_is_notified),
  };

  return cmocka_run_group_tests_name ("JsonSerializable", tests, NULL, NULL);
}
