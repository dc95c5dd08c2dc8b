/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"
#include "support/random.h"

#include <ceasefire/ceasefire-canonical.h>
#include <ceasefire/ceasefire-json.h>
#include <ceasefire/ceasefire-variant.h>
#include <stdlib.h>
#include <string.h>

/*
 * Random dossiers with all types and members, written and read in every form: what is read is what
 * was written, and writing it gives the same bytes.
 *
 * CEASEFIRE_ROUND_TRIPS says how many dossiers, CEASEFIRE_ROUND_TRIPS_SEED the seed of the first.
 */

#define N_DOSSIERS 1000
#define SEED 100000

static gint64
get_number (const char *variable, gint64 otherwise)
{
  const char *text = g_getenv (variable);

  return text ? g_ascii_strtoll (text, NULL, 10) : otherwise;
}

static void
assert_same_bytes (GBytes *bytes, GBytes *wanted)
{
  if (!g_bytes_equal (bytes, wanted))
    fail_msg ("%s\ninstead of\n%s", (const char *) g_bytes_get_data (bytes, NULL),
              (const char *) g_bytes_get_data (wanted, NULL));
}

static void
assert_equal_records (CeasefireDossier *a, CeasefireDossier *b)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (a));

  assert_int_equal (g_list_model_get_n_items (G_LIST_MODEL (b)), n);
  assert_true (
    ceasefire_header_equal (ceasefire_dossier_get_header (a), ceasefire_dossier_get_header (b)));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) record_a = g_list_model_get_item (G_LIST_MODEL (a), i);
      g_autoptr (CeasefireRecord) record_b = g_list_model_get_item (G_LIST_MODEL (b), i);

      assert_true (ceasefire_record_equal (record_a, record_b));
    }
}

static void
go_round (CeasefireDossier *dossier, CeasefireFormat format)
{
  g_autoptr (GBytes) bytes = ceasefire_dossier_to_bytes (dossier, format);
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireDossier) read = ceasefire_dossier_load_bytes (bytes, &error);
  g_autoptr (GBytes) again = NULL;

  if (read == NULL)
    fail_msg ("%s", error->message);
  assert_equal_records (dossier, read);
  again = ceasefire_dossier_to_bytes (read, format);
  assert_same_bytes (again, bytes);
}

/* Numbers of members that this version does not know may have no canonical form. */
static guint
go_round_in_canonical_form (CeasefireRecord *record)
{
  g_autoptr (GBytes) bytes = ceasefire_record_to_canonical_json (record, NULL);
  g_autoptr (GBytes) same = bytes ? ceasefire_json_canonicalize (bytes, NULL) : NULL;
  g_autoptr (CeasefireRecord) read = bytes ? ceasefire_record_from_json (bytes, NULL) : NULL;
  g_autoptr (GBytes) again = read ? ceasefire_record_to_canonical_json (read, NULL) : NULL;

  if (bytes == NULL)
    return 0;
  assert_non_null (read);
  assert_same_bytes (same, bytes);
  assert_same_bytes (again, bytes);
  return 1;
}

static void
go_round_as_variant (CeasefireRecord *record)
{
  g_autoptr (GVariant) variant = ceasefire_record_to_variant (record);
  g_autoptr (CeasefireRecord) read = ceasefire_record_from_variant (variant, NULL);

  assert_non_null (read);
  assert_true (ceasefire_record_equal (record, read));
}

static void
random_dossiers_come_back_as_they_were (void **state)
{
  gint64 n_dossiers = get_number ("CEASEFIRE_ROUND_TRIPS", N_DOSSIERS);
  gint64 seed = get_number ("CEASEFIRE_ROUND_TRIPS_SEED", SEED);
  guint n_records = 0;
  guint n_canonical = 0;

  (void) state;
  for (gint64 k = 0; k < n_dossiers; k++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed ((guint32) (seed + k));
      g_autoptr (CeasefireDossier) dossier = random_dossier (rand);
      guint n = g_list_model_get_n_items (G_LIST_MODEL (dossier));

      go_round (dossier, CEASEFIRE_FORMAT_JSON);
      go_round (dossier, CEASEFIRE_FORMAT_JSON_LINES);
      for (guint i = 0; i < n; i++, n_records++)
        {
          g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), i);

          n_canonical += go_round_in_canonical_form (record);
          go_round_as_variant (record);
        }
    }
  print_message ("%" G_GINT64_FORMAT " dossiers, %u records, %u of them with a canonical form\n",
                 n_dossiers, n_records, n_canonical);
  assert_true (n_canonical > n_records / 4);
}

/* The generator leaves out no member of any type. */
static void
random_dossiers_have_all_types_and_members (void **state)
{
  g_autoptr (GHashTable) met = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n_fields = 0;

  (void) state;
  for (guint k = 0; k < 300; k++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (SEED + k);
      g_autoptr (CeasefireDossier) dossier = random_dossier (rand);

      for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (dossier)); i++)
        {
          g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), i);
          g_auto (GStrv) members = ceasefire_record_list_members (record);

          for (guint m = 0; members[m]; m++)
            g_hash_table_add (
              met, g_strconcat (ceasefire_record_get_type_name (record), ".", members[m], NULL));
        }
    }
  for (CeasefireType *const *type = ceasefire_types_get_records (); *type; type++)
    {
      const CeasefireLayout *layout = ceasefire_type_get_layout (*type);

      for (guint i = 0; i < layout->n_fields; i++, n_fields++)
        {
          g_autofree char *name = g_strconcat ((*type)->name, ".", layout->fields[i]->name, NULL);

          if (!g_hash_table_contains (met, name))
            fail_msg ("no random record has %s", name);
        }
    }
  assert_true (n_fields > 100);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (random_dossiers_come_back_as_they_were),
    cmocka_unit_test (random_dossiers_have_all_types_and_members),
  };

  return cmocka_run_group_tests_name ("round trips", tests, NULL, NULL);
}
