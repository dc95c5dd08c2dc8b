/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"
#include "support/random.h"
#include "support/types.h"

#include "core/array.h"
#include "core/properties.h"
#include "core/value.h"
#include "json/writer.h"
#include "types/types.h"

#include <ceasefire/ceasefire-json.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* What holds for every member of every type, by the tables alone. */

/* Many, unless a slow machine or tool asks for fewer. */
static guint
registry_count_rounds (void)
{
  const char *rounds = g_getenv ("CEASEFIRE_RANDOM_ROUNDS");

  return rounds ? (guint) atoi (rounds) : 2000;
}

static GRand *
registry_new_rand (void)
{
  const char *seed = g_getenv ("CEASEFIRE_RANDOM_SEED");

  return g_rand_new_with_seed (seed ? (guint32) strtoul (seed, NULL, 10) : 20160909);
}

/* NULL for a list of values, which is no property. */
static GParamSpec *
registry_find_pspec (CeasefireRecord *record, const CeasefireField *field)
{
  g_autofree char *name = g_strdelimit (g_strdup (field->name), "_", '-');
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (record), name);

  assert_int_equal (pspec != NULL,
                    field->shape != CEASEFIRE_LIST || field->kind != &ceasefire_kind_object);
  if (pspec == NULL)
    return NULL;
  assert_ptr_equal (ceasefire_pspec_get_field (pspec), field);
  return pspec;
}

static CeasefireRecord *
registry_read_line (const char *line)
{
  CeasefireRecord *record = read_record (line);
  g_autofree char *again = ceasefire_record_to_json (record);

  assert_string_equal (again, line);
  return record;
}

static void
registry_count_notify (GObject *object, GParamSpec *pspec, gpointer count)
{
  (void) object;
  (void) pspec;
  ++*(guint *) count;
}

/* The record that @cell makes, by property the same; and GObject tells of each change. */
static void
registry_try_property (CeasefireRecord *record, GParamSpec *pspec, const CeasefireCell *cell)
{
  const CeasefireField *field = ceasefire_pspec_get_field (pspec);
  CeasefireType *type = ceasefire_record_get_description (record);
  g_autoptr (CeasefireRecord) empty = ceasefire_record_new (type, "id", NULL);
  g_autoptr (CeasefireRecord) by_property = ceasefire_record_new (type, "id", NULL);
  g_autofree char *detail = g_strconcat ("notify::", pspec->name, NULL);
  g_auto (GValue) value = G_VALUE_INIT;
  g_auto (GValue) got = G_VALUE_INIT;
  guint notified = 0;

  g_signal_connect (by_property, detail, G_CALLBACK (registry_count_notify), &notified);
  g_value_init (&value, G_PARAM_SPEC_VALUE_TYPE (pspec));
  ceasefire_field_to_gvalue (field, cell, &value);
  g_object_set_property (G_OBJECT (by_property), pspec->name, &value);
  assert_int_equal (notified, 1);
  assert_true (ceasefire_record_equal (record, by_property));

  g_value_init (&got, G_PARAM_SPEC_VALUE_TYPE (pspec));
  g_object_get_property (G_OBJECT (record), pspec->name, &got);
  g_object_set_property (G_OBJECT (by_property), pspec->name, &got);
  assert_true (ceasefire_record_equal (record, by_property));
  assert_int_equal (notified, 1);
  ceasefire_record_unset (by_property, field->name);
  assert_true (ceasefire_record_equal (empty, by_property));
  assert_int_equal (notified, 2);
}

/* By property, by JSON and by copy the same; unset it differs. */
static void
registry_try_member (GRand *rand, CeasefireType *type, guint row)
{
  const CeasefireField *field = ceasefire_type_get_layout (type)->fields[row];
  g_autoptr (CeasefireRecord) empty = ceasefire_record_new (type, "id", NULL);
  g_autoptr (CeasefireRecord) record = ceasefire_record_new (type, "id", NULL);
  g_autoptr (CeasefireRecord) read = NULL;
  g_autoptr (CeasefireRecord) copy = NULL;
  g_autofree char *line = NULL;
  GParamSpec *pspec = registry_find_pspec (record, field);
  CeasefireCell cell;

  random_cell_make (rand, field, &cell);
  assert_false (ceasefire_record_has (record, field->name));
  ceasefire_record_set (record, row, &cell);
  assert_true (ceasefire_record_has (record, field->name));
  if (pspec)
    registry_try_property (record, pspec, &cell);
  random_cell_clear (field, &cell);

  line = ceasefire_record_to_json (record);
  read = registry_read_line (line);
  assert_true (ceasefire_record_equal (record, read));
  copy = ceasefire_record_copy (record);
  assert_true (ceasefire_record_equal (record, copy));
  assert_false (ceasefire_record_equal (record, empty));
  assert_false (ceasefire_record_equal (empty, record));
  ceasefire_record_unset (copy, field->name);
  ceasefire_record_unset (read, field->name);
  assert_false (ceasefire_record_has (read, field->name));
  assert_true (ceasefire_record_equal (empty, copy));
  assert_true (ceasefire_record_equal (empty, read));
}

static void
every_member_is_the_same_by_property_by_json_and_by_copy (void **state)
{
  g_autoptr (GRand) rand = registry_new_rand ();

  (void) state;
  for (CeasefireType *const *type = ceasefire_types_get_records (); *type; type++)
    {
      const CeasefireLayout *layout = ceasefire_type_get_layout (*type);

      for (guint k = 0; k < layout->n_fields; k++)
        for (guint round = 0; round < 8; round++)
          if (layout->fields[k]->shape != CEASEFIRE_CHILDREN)
            registry_try_member (rand, *type, k);
    }
}

static void
every_property_has_a_sentence_and_a_name_with_dashes (void **state)
{
  (void) state;
  for (guint i = 0; ceasefire_types_get_records ()[i]; i++)
    {
      CeasefireType *type = ceasefire_types_get_records ()[i];
      g_autoptr (CeasefireRecord) record = ceasefire_record_new (type, "id", NULL);
      const CeasefireLayout *layout = ceasefire_type_get_layout (type);

      assert_ptr_equal (ceasefire_type_lookup (type->name, strlen (type->name)), type);
      assert_string_equal (ceasefire_record_get_type_name (record), type->name);
      for (guint k = 0; k < layout->n_fields; k++)
        {
          GParamSpec *pspec = registry_find_pspec (record, layout->fields[k]);
          const char *blurb = layout->fields[k]->blurb;

          assert_true (strlen (blurb) > 2 && g_str_has_suffix (blurb, "."));
          assert_true (g_ascii_isupper (*blurb) || g_ascii_isdigit (*blurb));
          if (pspec == NULL)
            continue;
          assert_string_equal (g_param_spec_get_blurb (pspec), blurb);
          assert_null (strchr (pspec->name, '_'));
          assert_string_equal (g_param_spec_get_nick (pspec), pspec->name);
          assert_true (pspec->flags & G_PARAM_EXPLICIT_NOTIFY);
          assert_int_equal (!(pspec->flags & G_PARAM_WRITABLE),
                            layout->fields[k]->shape == CEASEFIRE_CHILDREN);
        }
    }
}

/* What a type that cannot say it in JSON would make ambiguous. */
static void
no_member_has_the_name_of_another (void **state)
{
  (void) state;
  for (CeasefireType *const *type = ceasefire_types_get_records (); *type; type++)
    {
      const CeasefireLayout *layout = ceasefire_type_get_layout (*type);

      for (guint k = 0; k < layout->n_fields; k++)
        {
          const char *name = layout->fields[k]->name;

          assert_string_not_equal (name, "id");
          assert_string_not_equal (name, "type");
          assert_int_equal (ceasefire_layout_find (layout, name, strlen (name)), (int) k);
          assert_int_equal (ceasefire_layout_get_row (layout, layout->fields[k]), k);
        }
      assert_int_equal (ceasefire_layout_find (layout, "nothing", 7), -1);
    }
}

static void
unset_numbers_are_one_below_the_least_or_not_a_number (void **state)
{
  (void) state;
  for (guint i = 0; ceasefire_types_get_records ()[i]; i++)
    {
      CeasefireType *type = ceasefire_types_get_records ()[i];
      g_autoptr (CeasefireRecord) record = ceasefire_record_new (type, "id", NULL);
      const CeasefireLayout *layout = ceasefire_type_get_layout (type);

      for (guint k = 0; k < layout->n_fields; k++)
        {
          const CeasefireField *field = layout->fields[k];
          CeasefireCell cell;

          assert_false (ceasefire_record_read (record, k, &cell));
          if (field->kind == &ceasefire_kind_int)
            assert_int_equal (cell.integer, (gint64) field->minimum - 1);
          if (field->kind == &ceasefire_kind_double)
            assert_true (isnan (cell.number));
        }
    }
}

static void
registry_try_value (GRand *rand, CeasefireType *type, guint row)
{
  const CeasefireField *field = &type->fields[row];
  gpointer empty = ceasefire_value_new (type);
  gpointer value = ceasefire_value_new (type);
  gpointer copy;
  CeasefireCell cell;

  random_cell_make (rand, field, &cell);
  ceasefire_value_set (value, row, &cell);
  assert_false (ceasefire_value_equal (empty, value));
  copy = ceasefire_value_copy (value);
  assert_true (ceasefire_value_equal (copy, value));

  ceasefire_value_freeze (value);
  assert_critical (ceasefire_value_set (value, row, &cell));
  assert_true (ceasefire_value_equal (copy, value));
  ceasefire_node_unset (copy, row);
  assert_true (ceasefire_value_equal (copy, empty));
  random_cell_clear (field, &cell);
  ceasefire_value_unref (empty);
  ceasefire_value_unref (value);
  ceasefire_value_unref (copy);
}

static void
every_member_of_a_value_is_copied_compared_and_frozen (void **state)
{
  g_autoptr (GRand) rand = registry_new_rand ();
  g_autoptr (GPtrArray) types = list_value_types ();

  (void) state;
  assert_true (types->len >= 18);
  for (guint i = 0; i < types->len; i++)
    {
      CeasefireType *type = g_ptr_array_index (types, i);

      for (guint k = 0; k < type->n_fields; k++)
        registry_try_value (rand, type, k);
    }
}

static void
registry_assert_same (CeasefireDossier *a, CeasefireDossier *b)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (a));

  assert_int_equal (n, g_list_model_get_n_items (G_LIST_MODEL (b)));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) record_a = g_list_model_get_item (G_LIST_MODEL (a), i);
      g_autoptr (CeasefireRecord) record_b = g_list_model_get_item (G_LIST_MODEL (b), i);
      g_autoptr (CeasefireRecord) copy = ceasefire_record_copy (record_a);

      assert_true (ceasefire_record_equal (record_a, record_b));
      assert_true (ceasefire_record_equal (copy, record_b));
    }
  assert_true (
    ceasefire_header_equal (ceasefire_dossier_get_header (a), ceasefire_dossier_get_header (b)));
}

static void
registry_round_trip (CeasefireDossier *dossier, CeasefireFormat format)
{
  g_autofree char *written = write_dossier (dossier, format);
  g_autoptr (CeasefireDossier) read = read_dossier (written);
  g_autofree char *again = write_dossier (read, format);

  assert_string_equal (again, written);
  assert_true (g_utf8_validate (written, -1, NULL));
  registry_assert_same (dossier, read);
}

static void
random_dossiers_are_read_as_they_were_written (void **state)
{
  g_autoptr (GRand) rand = registry_new_rand ();
  guint n = registry_count_rounds ();

  (void) state;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireDossier) dossier = random_dossier (rand);

      registry_round_trip (dossier, CEASEFIRE_FORMAT_JSON);
      registry_round_trip (dossier, CEASEFIRE_FORMAT_JSON_LINES);
    }
}

/* White space between tokens says nothing. */
static void
a_record_in_one_line_and_indented_is_the_same (void **state)
{
  g_autoptr (GRand) rand = registry_new_rand ();
  guint n_types = 0;

  (void) state;
  while (ceasefire_types_get_records ()[n_types])
    n_types++;
  for (guint i = 0; i < 300; i++)
    {
      CeasefireType *type = ceasefire_types_get_records ()[i % n_types];
      g_autoptr (CeasefireRecord) record = random_record (rand, type, "id");
      g_autoptr (GString) indented = g_string_new (NULL);
      g_autoptr (CeasefireRecord) read = NULL;
      g_autoptr (GString) again = g_string_new (NULL);

      ceasefire_json_write_record (indented, record, 1);
      read = read_record (indented->str);
      ceasefire_json_write_record (again, read, 1);
      assert_true (ceasefire_record_equal (record, read));
      assert_string_equal (again->str, indented->str);
    }
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (every_member_is_the_same_by_property_by_json_and_by_copy),
    cmocka_unit_test (every_property_has_a_sentence_and_a_name_with_dashes),
    cmocka_unit_test (no_member_has_the_name_of_another),
    cmocka_unit_test (unset_numbers_are_one_below_the_least_or_not_a_number),
    cmocka_unit_test (every_member_of_a_value_is_copied_compared_and_frozen),
    cmocka_unit_test (random_dossiers_are_read_as_they_were_written),
    cmocka_unit_test (a_record_in_one_line_and_indented_is_the_same),
  };

  return cmocka_run_group_tests_name ("registry", tests, NULL, NULL);
}
