/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"
#include "support/random.h"
#include "support/types.h"

#include "core/array.h"
#include "core/value.h"

#include <ceasefire/ceasefire-json.h>
#include <string.h>

/*
 * Who keeps what alive: a reference to a value, text, date or duration keeps the block that it lies
 * in, and a pointer from a getter stays valid until that same member is set or the record ends. What
 * breaks these rules is found by ASan and valgrind where it is not found by the assertions.
 */

/* A record's members, as the tests hold them: pointers, and what they said at first. */
typedef struct
{
  const CeasefireField *field;
  gpointer pointer;
  char *said;
} Held;

static gboolean
is_view (const CeasefireField *field)
{
  return field->kind == &ceasefire_kind_text || field->kind == &ceasefire_kind_scalar
         || field->kind == &ceasefire_kind_object;
}

static void
say_text (GString *said, const CeasefireText *text)
{
  g_auto (GStrv) languages = ceasefire_text_get_languages (text);

  g_string_append (said, ceasefire_text_get_string (text, NULL));
  for (guint i = 0; languages[i]; i++)
    g_string_append_printf (said, "|%s=%s", languages[i],
                            ceasefire_text_get_string (text, languages[i]));
}

static void say_members (GString *said, gconstpointer object, const CeasefireLayout *layout);

/* All that one item says, through each pointer that is in it. */
static void
say_item (GString *said, const CeasefireField *field, gconstpointer item)
{
  g_string_append_c (said, ' ');
  if (field->kind == &ceasefire_kind_text)
    say_text (said, item);
  else if (field->kind == &ceasefire_kind_scalar)
    g_string_append (said, ceasefire_scalar_get_text (field->scalar, item));
  else if (field->kind == &ceasefire_kind_object)
    say_members (said, item, ceasefire_type_get_layout (field->type));
  else
    g_string_append (said, item);
}

static void
say_cell (GString *said, const CeasefireField *field, const CeasefireCell *cell)
{
  if (field->shape == CEASEFIRE_LIST)
    for (gpointer *items = cell->pointer; *items; items++)
      say_item (said, field, *items);
  else if (field->kind->storage == CEASEFIRE_STORAGE_POINTER)
    say_item (said, field, cell->pointer);
  else if (field->kind->storage == CEASEFIRE_STORAGE_SMALL)
    g_string_append_printf (said, " %d", cell->small);
  else
    g_string_append_printf (said, " %" G_GINT64_MODIFIER "x", cell->integer);
}

static void
say_members (GString *said, gconstpointer object, const CeasefireLayout *layout)
{
  const CeasefireExtras *extras = ceasefire_object_get_extras (object, layout);

  g_string_append_c (said, '{');
  for (guint row = 0; row < layout->n_fields; row++)
    {
      CeasefireCell cell;

      if (layout->fields[row]->shape == CEASEFIRE_CHILDREN
          || !ceasefire_object_read (object, layout, row, &cell))
        continue;
      g_string_append_printf (said, "%s:", layout->fields[row]->name);
      say_cell (said, layout->fields[row], &cell);
      g_string_append_c (said, ';');
    }
  for (guint i = 0; i < ceasefire_extras_count (extras); i++)
    g_string_append_printf (said, "%s=%s;", extras->items[i].name, extras->items[i].raw);
  g_string_append_c (said, '}');
}

static char *
say_object (gconstpointer object, const CeasefireLayout *layout)
{
  GString *said = g_string_new (NULL);

  say_members (said, object, layout);
  return g_string_free (said, FALSE);
}

static char *
say_held (const Held *held)
{
  GString *said = g_string_new (NULL);

  say_cell (said, held->field, &(CeasefireCell){ .pointer = held->pointer });
  return g_string_free (said, FALSE);
}

/* Records */

static CeasefireRecord *
build_full (GRand *rand, CeasefireType *type)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);
  CeasefireRecord *record = ceasefire_record_new (type, "full", NULL);

  for (guint row = 0; row < layout->n_fields; row++)
    {
      CeasefireCell cell;

      if (layout->fields[row]->shape == CEASEFIRE_CHILDREN)
        continue;
      random_cell_make (rand, layout->fields[row], &cell);
      ceasefire_record_set (record, row, &cell);
      random_cell_clear (layout->fields[row], &cell);
    }
  ceasefire_node_add_extra (ceasefire_record_edit (record), "later", "[1,{}]", 1);
  return record;
}

static CeasefireRecord *
read_again (CeasefireRecord *record)
{
  g_autofree char *json = ceasefire_record_to_json (record);

  return read_record (json);
}

/* How a record came to be. */
enum
{
  BUILT,
  READ,
  COPY_OF_BUILT,
  COPY_OF_READ,
  READ_AND_EDITED,
  N_ORIGINS,
};

static CeasefireRecord *
make_full (GRand *rand, CeasefireType *type, int origin)
{
  g_autoptr (CeasefireRecord) built = build_full (rand, type);
  g_autoptr (CeasefireRecord) read = read_again (built);

  switch (origin)
    {
    case BUILT:
      return g_steal_pointer (&built);
    case COPY_OF_BUILT:
      return ceasefire_record_copy (built);
    case COPY_OF_READ:
      return ceasefire_record_copy (read);
    case READ_AND_EDITED:
      ceasefire_record_set_confidence (read, ceasefire_record_get_confidence (read) == 7 ? 8 : 7);
      return g_steal_pointer (&read);
    default:
      return g_steal_pointer (&read);
    }
}

static GArray *
hold_pointers (gconstpointer object, const CeasefireLayout *layout)
{
  GArray *all = g_array_new (FALSE, FALSE, sizeof (Held));

  for (guint row = 0; row < layout->n_fields; row++)
    {
      Held held = { .field = layout->fields[row] };
      CeasefireCell cell;

      if ((layout->rows[row].storage != CEASEFIRE_STORAGE_POINTER
           && layout->rows[row].storage != CEASEFIRE_STORAGE_LIST)
          || held.field->shape == CEASEFIRE_CHILDREN
          || !ceasefire_object_read (object, layout, row, &cell))
        continue;
      held.pointer = cell.pointer;
      held.said = say_held (&held);
      g_array_append_val (all, held);
    }
  return all;
}

static void
assert_held (const Held *held)
{
  g_autofree char *said = say_held (held);

  assert_string_equal (said, held->said);
}

static void
free_held (GArray *all)
{
  for (guint i = 0; i < all->len; i++)
    g_free (g_array_index (all, Held, i).said);
  g_array_unref (all);
}

/* References */

static gpointer
ref_item (const CeasefireField *field, gpointer item)
{
  if (field->kind == &ceasefire_kind_text)
    return ceasefire_text_ref (item);
  if (field->kind == &ceasefire_kind_object)
    return ceasefire_value_ref (item);
  return field->scalar->get_type () == CEASEFIRE_TYPE_DATE
           ? (gpointer) ceasefire_date_ref (item)
           : (gpointer) ceasefire_duration_ref (item);
}

static void
hold_item (GArray *all, const CeasefireField *field, gpointer item)
{
  /* As one item: what is asked of it does not depend on the list that it was in. */
  Held held = { field, ref_item (field, item), NULL };
  GString *said = g_string_new (NULL);

  assert_ptr_equal (held.pointer, item);
  say_item (said, field, item);
  held.said = g_string_free (said, FALSE);
  g_array_append_val (all, held);
}

/* A reference to each, and to all that is in them. */
static void
hold_references (GArray *all, gconstpointer object, const CeasefireLayout *layout)
{
  for (guint row = 0; row < layout->n_fields; row++)
    {
      const CeasefireField *field = layout->fields[row];
      CeasefireCell cell;
      gpointer one[] = { NULL, NULL };

      if (!is_view (field) || field->shape == CEASEFIRE_CHILDREN
          || !ceasefire_object_read (object, layout, row, &cell))
        continue;
      one[0] = cell.pointer;
      for (gpointer *items = field->shape == CEASEFIRE_LIST ? cell.pointer : one; *items; items++)
        {
          hold_item (all, field, *items);
          if (field->kind == &ceasefire_kind_object)
            hold_references (all, *items, ceasefire_type_get_layout (field->type));
        }
    }
}

static void
release_references (GArray *all)
{
  for (guint i = 0; i < all->len; i++)
    {
      Held *held = &g_array_index (all, Held, i);
      GString *said = g_string_new (NULL);

      say_item (said, held->field, held->pointer);
      assert_string_equal (said->str, held->said);
      g_string_free (said, TRUE);
      g_boxed_free (held->field->kind->get_gtype (held->field), held->pointer);
    }
}

/* Fails unless each such member of the type, and of the values in it, was met. */
static void
assert_all_met (GHashTable *met, CeasefireType *type)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);

  for (guint row = 0; row < layout->n_fields; row++)
    {
      const CeasefireField *field = layout->fields[row];

      if (!is_view (field) || field->shape == CEASEFIRE_CHILDREN)
        continue;
      if (!g_hash_table_contains (met, field))
        fail_msg ("no reference was taken to %s of %s", field->name, type->name);
      if (field->type)
        assert_all_met (met, field->type);
    }
}

static void
a_reference_is_the_same_pointer_and_outlives_its_record (void **state)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (4);

  (void) state;
  for (int origin = 0; origin < N_ORIGINS; origin++)
    {
      g_autoptr (GHashTable) met = g_hash_table_new (NULL, NULL);

      for (CeasefireType *const *type = ceasefire_types_get_records (); *type; type++)
        {
          for (guint round = 0; round < 20; round++)
            {
              CeasefireRecord *record = make_full (rand, *type, origin);
              GArray *all = g_array_new (FALSE, FALSE, sizeof (Held));

              hold_references (all, record, ceasefire_type_get_layout (*type));
              g_object_unref (record);
              release_references (all);
              for (guint i = 0; i < all->len; i++)
                g_hash_table_add (met, (gpointer) g_array_index (all, Held, i).field);
              free_held (all);
            }
          assert_all_met (met, *type);
        }
    }
}

/* Pointers */

/* Sets, appends to, or unsets every member but @but. */
static void
change_others (GRand *rand, CeasefireRecord *record, const CeasefireField *but)
{
  const CeasefireLayout *layout = ceasefire_record_get_layout (record);

  for (guint row = 0; row < layout->n_fields; row++)
    {
      const CeasefireField *field = layout->fields[row];
      CeasefireCell cell;

      if (field == but || field->shape == CEASEFIRE_CHILDREN)
        continue;
      for (guint i = 0; i < 2; i++)
        {
          random_cell_make (rand, field, &cell);
          ceasefire_record_set (record, row, &cell);
          random_cell_clear (field, &cell);
        }
      for (guint i = 0; field->shape == CEASEFIRE_LIST && field->type && i < 9; i++)
        {
          gpointer value = random_value (rand, field->type);

          ceasefire_record_append (record, row, value);
          ceasefire_value_unref (value);
        }
      if (g_rand_boolean (rand))
        ceasefire_record_unset (record, field->name);
    }
  ceasefire_node_add_extra (ceasefire_record_edit (record), "more", "{}", 0);
}

static void
a_pointer_stays_valid_while_other_members_are_set (void **state)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (5);

  (void) state;
  for (CeasefireType *const *type = ceasefire_types_get_records (); *type; type++)
    for (int origin = 0; origin < N_ORIGINS; origin++)
      {
        const CeasefireLayout *layout = ceasefire_type_get_layout (*type);
        g_autoptr (CeasefireRecord) first = make_full (rand, *type, origin);
        GArray *rows = hold_pointers (first, layout);
        guint n = rows->len;

        free_held (rows);
        for (guint i = 0; i < n; i++)
          {
            g_autoptr (CeasefireRecord) record = make_full (rand, *type, origin);
            const char *id = ceasefire_record_get_id (record);
            GArray *all = hold_pointers (record, layout);
            const Held *held = &g_array_index (all, Held, i);

            change_others (rand, record, held->field);
            assert_held (held);
            assert_string_equal (id, "full");
            free_held (all);
          }
      }
}

/* All pointers are held while each row in turn is set: all but that row's own are still valid. */
static void
all_pointers_stay_valid_while_one_member_is_set (void **state)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (6);

  (void) state;
  for (CeasefireType *const *type = ceasefire_types_get_records (); *type; type++)
    for (int origin = 0; origin < N_ORIGINS; origin++)
      {
        const CeasefireLayout *layout = ceasefire_type_get_layout (*type);
        g_autoptr (CeasefireRecord) record = make_full (rand, *type, origin);

        for (guint row = 0; row < layout->n_fields; row++)
          {
            const CeasefireField *field = layout->fields[row];
            GArray *all = hold_pointers (record, layout);
            CeasefireCell cell;

            if (field->shape != CEASEFIRE_CHILDREN)
              {
                random_cell_make (rand, field, &cell);
                ceasefire_record_set (record, row, &cell);
                random_cell_clear (field, &cell);
              }
            for (guint i = 0; i < all->len; i++)
              if (g_array_index (all, Held, i).field != field)
                assert_held (&g_array_index (all, Held, i));
            free_held (all);
          }
      }
}

/* Copies */

static void
change_all (GRand *rand, gpointer object, CeasefireType *type)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);
  CeasefireNode *node = type->is_record ? ceasefire_record_edit (object) : object;

  for (guint row = 0; row < layout->n_fields; row++)
    {
      const CeasefireField *field = layout->fields[row];
      CeasefireCell cell;

      if (field->shape == CEASEFIRE_CHILDREN)
        continue;
      if (field->shape == CEASEFIRE_LIST && field->type)
        for (guint i = 0; i < 5; i++)
          {
            gpointer value = random_value (rand, field->type);

            ceasefire_node_append (node, row, value);
            ceasefire_value_unref (value);
          }
      random_cell_make (rand, field, &cell);
      if (g_rand_boolean (rand))
        ceasefire_node_set (node, row, &cell);
      else if (g_rand_boolean (rand))
        ceasefire_node_unset (node, row);
      random_cell_clear (field, &cell);
    }
  ceasefire_node_add_extra (node, "added", "0", 2);
}

static void
a_record_and_its_copy_change_each_for_itself (void **state)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  (void) state;
  for (CeasefireType *const *type = ceasefire_types_get_records (); *type; type++)
    for (int origin = 0; origin < N_ORIGINS; origin++)
      for (guint changed = 0; changed < 2; changed++)
        {
          const CeasefireLayout *layout = ceasefire_type_get_layout (*type);
          CeasefireRecord *records[2] = { make_full (rand, *type, origin), NULL };
          g_autofree char *before = say_object (records[0], layout);
          g_autofree char *after = NULL;

          records[1] = ceasefire_record_copy (records[0]);
          assert_true (ceasefire_record_equal (records[0], records[1]));
          change_all (rand, records[changed], *type);
          g_object_unref (records[changed]);
          after = say_object (records[!changed], layout);
          assert_string_equal (after, before);
          g_object_unref (records[!changed]);
        }
}

static void
a_value_and_its_copy_change_each_for_itself (void **state)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (8);
  g_autoptr (GPtrArray) types = list_value_types ();

  (void) state;
  for (guint i = 0; i < types->len; i++)
    for (guint round = 0; round < 20; round++)
      {
        CeasefireType *type = g_ptr_array_index (types, i);
        const CeasefireLayout *layout = ceasefire_type_get_layout (type);
        gpointer values[2] = { random_value (rand, type), NULL };
        g_autofree char *before = say_object (values[0], layout);
        g_autofree char *after = NULL;

        values[1] = ceasefire_value_copy (values[0]);
        assert_true (ceasefire_value_equal (values[0], values[1]));
        change_all (rand, values[round % 2], type);
        ceasefire_value_unref (values[round % 2]);
        after = say_object (values[!(round % 2)], layout);
        assert_string_equal (after, before);
        ceasefire_value_unref (values[!(round % 2)]);
      }
}

/* Forms of nodes */

static void
assert_form (CeasefireRecord *record, guint form)
{
  assert_int_equal (
    ceasefire_record_get_node (record)->form & (CEASEFIRE_NODE_LOOSE | CEASEFIRE_NODE_WIDE), form);
}

/* A long unknown member makes an object wide without a change of what the others say. */
static CeasefireRecord *
read_with_padding (CeasefireRecord *record, gsize length)
{
  g_autoptr (CeasefireRecord) padded = ceasefire_record_copy (record);
  g_autofree char *fill = g_strnfill (length, 'x');
  g_autofree char *raw = g_strdup_printf ("\"%s\"", fill);

  ceasefire_node_add_extra (ceasefire_record_edit (padded), "padding", raw, 0);
  return read_again (padded);
}

static void
narrow_wide_and_loose_nodes_read_alike (void **state)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (9);

  (void) state;
  for (CeasefireType *const *type = ceasefire_types_get_records (); *type; type++)
    for (guint round = 0; round < 20; round++)
      {
        const CeasefireLayout *layout = ceasefire_type_get_layout (*type);
        g_autoptr (CeasefireRecord) loose = random_record (rand, *type, "r");
        g_autoptr (CeasefireRecord) narrow = read_again (loose);
        g_autoptr (CeasefireRecord) wide = read_with_padding (loose, 70000);
        g_autoptr (CeasefireRecord) unfolded = ceasefire_record_copy (wide);

        assert_form (loose, CEASEFIRE_NODE_LOOSE);
        if (layout->children == 0) /* what is nested counts, and may be long */
          assert_form (narrow, 0);
        assert_form (wide, CEASEFIRE_NODE_WIDE);
        assert_form (unfolded, CEASEFIRE_NODE_LOOSE);
        assert_true (ceasefire_record_equal (loose, narrow));
        assert_true (ceasefire_record_equal (wide, unfolded));
        for (guint row = 0; row < layout->n_fields; row++)
          {
            const CeasefireField *field = layout->fields[row];
            CeasefireRecord *const records[] = { loose, narrow, wide, unfolded };
            CeasefireCell cells[G_N_ELEMENTS (records)];
            gboolean is_set[G_N_ELEMENTS (records)];

            for (guint i = 0; i < G_N_ELEMENTS (records); i++)
              {
                is_set[i] = ceasefire_record_read (records[i], row, &cells[i]);
                assert_int_equal (is_set[i], is_set[0]);
                assert_true (ceasefire_cell_equal (field, &cells[i], &cells[0]));
                assert_int_equal (ceasefire_record_has (records[i], field->name), is_set[0]);
              }
          }
      }
}

/* Around the 64 KiB at which a node becomes wide, a byte at a time and then far beyond. */
static void
records_of_any_size_survive_a_round_trip (void **state)
{
  static const gsize lengths[] = { 32632, 32682, 32702, 32712, 32722, 32732,  32742,  32752,
                                   32762, 32767, 32768, 32769, 70000, 140000, 1000000 };

  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (lengths) + 160; i++)
    {
      gsize length = i < G_N_ELEMENTS (lengths) ? lengths[i] : 32632 + i - G_N_ELEMENTS (lengths);
      g_autofree char *words = g_strnfill (length, 'w');
      g_autofree char *json
        = g_strdup_printf ("{\"type\":\"statement\",\"id\":\"s\",\"speaker\":\"a\",\"text\":\"%s\","
                           "\"when\":\"2016-09-09\",\"claims\":[{\"polarity\":\"affirmed\"}],"
                           "\"confidence\":70,\"note\":\"n\"}",
                           words);
      g_autoptr (CeasefireRecord) record = read_record (json);
      g_autoptr (CeasefireRecord) copy = ceasefire_record_copy (record);
      g_autoptr (CeasefireRecord) again = read_again (copy);
      g_autofree char *written = ceasefire_record_to_json (record);
      g_autofree char *rewritten = ceasefire_record_to_json (again);

      if (length >= 32768)
        assert_form (record, CEASEFIRE_NODE_WIDE);
      assert_string_equal (written, json);
      assert_string_equal (rewritten, json);
      assert_true (ceasefire_record_equal (record, again));
      assert_int_equal (ceasefire_record_get_confidence (record), 70);
      assert_string_equal (ceasefire_record_get_id (record), "s");
    }
}

/* Threads */

typedef struct
{
  CeasefireRecord *record;
  GArray *all;
  char *said;
} Shared;

#define N_ROUNDS 100000

static gpointer
take_and_release (gpointer data)
{
  Shared *shared = data;

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      const Held *held = &g_array_index (shared->all, Held, i % shared->all->len);
      gpointer taken = ref_item (held->field, held->pointer);

      g_boxed_free (held->field->kind->get_gtype (held->field), taken);
    }
  return NULL;
}

static gpointer
read_on (gpointer data)
{
  Shared *shared = data;
  gsize wrong = 0;

  for (guint i = 0; i < 200; i++)
    {
      g_autofree char *said
        = say_object (shared->record, ceasefire_record_get_layout (shared->record));
      g_autofree char *json = ceasefire_record_to_json (shared->record);

      wrong += !g_str_equal (said, shared->said) || json == NULL;
    }
  return GSIZE_TO_POINTER (wrong);
}

static void
threads_take_and_release_what_another_reads (void **state)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (10);

  (void) state;
  for (int origin = 0; origin < N_ORIGINS; origin++)
    {
      CeasefireType *type = ceasefire_type_lookup ("statement", strlen ("statement"));
      g_autoptr (CeasefireRecord) record = make_full (rand, type, origin);
      g_autofree char *said = say_object (record, ceasefire_type_get_layout (type));
      Shared shared = { record, g_array_new (FALSE, FALSE, sizeof (Held)), said };
      GThread *threads[5];

      hold_references (shared.all, record, ceasefire_type_get_layout (type));
      for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
        threads[i] = g_thread_new ("owner", i < 4 ? take_and_release : read_on, &shared);
      for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
        assert_null (g_thread_join (threads[i]));
      release_references (shared.all);
      free_held (shared.all);
    }
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (a_reference_is_the_same_pointer_and_outlives_its_record),
    cmocka_unit_test (a_pointer_stays_valid_while_other_members_are_set),
    cmocka_unit_test (all_pointers_stay_valid_while_one_member_is_set),
    cmocka_unit_test (a_record_and_its_copy_change_each_for_itself),
    cmocka_unit_test (a_value_and_its_copy_change_each_for_itself),
    cmocka_unit_test (narrow_wide_and_loose_nodes_read_alike),
    cmocka_unit_test (records_of_any_size_survive_a_round_trip),
    cmocka_unit_test (threads_take_and_release_what_another_reads),
  };

  return cmocka_run_group_tests_name ("ownership", tests, NULL, NULL);
}
