/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/members.h"

#include <ceasefire/ceasefire.h>

#include <string.h>

/* What g_object_new() makes without a property, for every public type. */

static GType (*const all_types[]) (void) = {
#include "all-types.inc"
};

static guint n_logged;

static GLogWriterOutput
count_message (GLogLevelFlags level, const GLogField *fields, gsize n_fields, gpointer user_data)
{
  (void) level;
  (void) fields;
  (void) n_fields;
  (void) user_data;
  n_logged++;
  return G_LOG_WRITER_HANDLED;
}

static gboolean
can_be_made (GType type)
{
  return G_TYPE_IS_OBJECT (type) && !G_TYPE_IS_ABSTRACT (type);
}

static void
read_properties (GObject *object)
{
  guint n;
  g_autofree GParamSpec **pspecs = g_object_class_list_properties (G_OBJECT_GET_CLASS (object), &n);

  for (guint i = 0; i < n; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;

      g_object_get_property (object, pspecs[i]->name, &value);
      assert_true (G_VALUE_HOLDS (&value, pspecs[i]->value_type));
    }
}

static void
use_record (CeasefireRecord *record)
{
  g_autofree char *json = ceasefire_record_to_json (record);
  g_autofree char *line = ceasefire_record_describe (record);
  g_autoptr (GVariant) variant = g_variant_ref_sink (ceasefire_record_to_variant (record));
  g_autoptr (CeasefireRecord) copy = ceasefire_record_copy (record);
  g_autoptr (GBytes) canonical = ceasefire_record_to_canonical_json (record, NULL);

  assert_true (g_str_has_prefix (json, "{\"type\":\""));
  assert_true (strlen (line) > 0);
  assert_true (g_variant_n_children (variant) > 0);
  assert_true (ceasefire_record_equal (record, copy));
  assert_true (g_bytes_get_size (canonical) > 0);
}

static void
every_type_made_plainly_can_be_read_and_let_go (void **state)
{
  guint n_objects = 0;
  guint n_records = 0;

  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (all_types); i++)
    {
      g_autoptr (GObject) object = NULL;

      if (!can_be_made (all_types[i]()))
        continue;
      object = g_object_new (all_types[i](), NULL);
      read_properties (object);
      n_objects++;
      if (!CEASEFIRE_IS_RECORD (object))
        continue;
      use_record (CEASEFIRE_RECORD (object));
      n_records++;
    }
  assert_true (n_objects >= 18 && n_records >= 11);
  assert_int_equal (n_logged, 0);
}

static void
a_dossier_made_plainly_can_be_used (void **state)
{
  g_autoptr (CeasefireDossier) dossier = g_object_new (CEASEFIRE_TYPE_DOSSIER, NULL);
  g_autoptr (CeasefireDossier) other = g_object_new (CEASEFIRE_TYPE_DOSSIER, NULL);
  g_autoptr (CeasefireActor) actor = ceasefire_actor_new ("a", NULL);
  g_autoptr (GBytes) empty = ceasefire_dossier_to_bytes (dossier, CEASEFIRE_FORMAT_JSON_LINES);
  g_autoptr (GListModel) problems = ceasefire_dossier_check (dossier);
  g_autoptr (GVariant) variant = g_variant_ref_sink (ceasefire_dossier_to_variant (dossier));
  g_autoptr (GListModel) same = ceasefire_dossier_diff (dossier, other);
  g_autoptr (CeasefireMonitor) monitor = ceasefire_monitor_new_for_dossier (dossier);

  (void) state;
  assert_memory_equal (g_bytes_get_data (empty, NULL), "{\"ceasefire\":\"1.0\"}\n",
                       g_bytes_get_size (empty));
  assert_int_equal (g_list_model_get_n_items (same), 0);
  assert_true (G_IS_LIST_MODEL (problems));
  assert_true (g_variant_n_children (variant) > 0);
  assert_null (ceasefire_monitor_find (monitor, "c", "p"));
  assert_true (ceasefire_dossier_add (dossier, CEASEFIRE_RECORD (actor), NULL));
  assert_non_null (ceasefire_dossier_get_vocabulary (dossier, "action"));
  assert_int_equal (n_logged, 0);
}

static void
a_writer_and_a_reader_made_plainly_say_what_is_missing (void **state)
{
  g_autoptr (CeasefireWriter) writer = g_object_new (CEASEFIRE_TYPE_WRITER, NULL);
  g_autoptr (CeasefireReader) reader = g_object_new (CEASEFIRE_TYPE_READER, NULL);
  g_autoptr (CeasefireActor) actor = ceasefire_actor_new ("a", NULL);
  g_autoptr (GError) written = NULL;
  g_autoptr (GError) closed = NULL;
  g_autoptr (GError) read = NULL;

  (void) state;
  assert_true (ceasefire_writer_add (writer, CEASEFIRE_RECORD (actor), NULL));
  assert_false (ceasefire_writer_write (writer, CEASEFIRE_RECORD (actor), NULL, &written));
  assert_false (ceasefire_writer_close (writer, NULL, &closed));
  assert_null (ceasefire_reader_read (reader, NULL, &read));
  assert_true (g_error_matches (written, G_IO_ERROR, G_IO_ERROR_NOT_INITIALIZED));
  assert_true (g_error_matches (closed, G_IO_ERROR, G_IO_ERROR_NOT_INITIALIZED));
  assert_true (g_error_matches (read, G_IO_ERROR, G_IO_ERROR_NOT_INITIALIZED));
  assert_int_equal (n_logged, 0);
}

static void
a_foreign_subclass_of_record_is_told_off_and_taken_by_nobody (void **state)
{
  GTypeQuery query;
  GType type;
  g_autoptr (CeasefireRecord) record = NULL;
  g_autofree char *json = NULL;
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  g_autoptr (GError) error = NULL;

  (void) state;
  g_type_query (CEASEFIRE_TYPE_RECORD, &query);
  type = g_type_register_static_simple (CEASEFIRE_TYPE_RECORD, "TestForeign", query.class_size,
                                        NULL, query.instance_size, NULL, 0);
  record = g_object_new (type, "id", "x", NULL);
  assert_int_equal (n_logged, 1);
  read_properties (G_OBJECT (record));
  ceasefire_record_set_confidence (record, 7);
  json = ceasefire_record_to_json (record);
  assert_string_equal (json, "{\"type\":\"unknown\",\"id\":\"x\",\"confidence\":7}");
  assert_false (ceasefire_dossier_add (dossier, record, &error));
  assert_true (g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_TYPE));
  assert_non_null (strstr (error->message, "TestForeign"));
  n_logged = 0;
}

/* With a constructor of its own, GObject would make every record the slow way. */
static void
records_have_the_constructor_of_gobject (void **state)
{
  GObjectClass *plain = g_type_class_ref (G_TYPE_OBJECT);
  GObjectClass *actor = g_type_class_ref (CEASEFIRE_TYPE_ACTOR);

  (void) state;
  assert_true (actor->constructor == plain->constructor);
  g_type_class_unref (actor);
  g_type_class_unref (plain);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (every_type_made_plainly_can_be_read_and_let_go),
    cmocka_unit_test (a_dossier_made_plainly_can_be_used),
    cmocka_unit_test (a_writer_and_a_reader_made_plainly_say_what_is_missing),
    cmocka_unit_test (records_have_the_constructor_of_gobject),
    cmocka_unit_test (a_foreign_subclass_of_record_is_told_off_and_taken_by_nobody),
  };

  g_log_set_writer_func (count_message, NULL, NULL);
  return cmocka_run_group_tests (tests, NULL, NULL);
}
