/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "helper-members.h"

#include <ceasefire/ceasefire.h>

#include <string.h>

static CeasefireDossier *
parse (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  CeasefireDossier *dossier = ceasefire_dossier_load_bytes (bytes, &error);

  assert_null (error);
  return dossier;
}

static const char two_of_a[]
  = "{\"ceasefire\":\"1.0\",\"language\":\"en\",\"records\":["
    "{\"type\":\"actor\",\"id\":\"a\",\"name\":\"first\"},"
    "{\"type\":\"agreement\",\"id\":\"g\",\"clauses\":[{\"id\":\"a\",\"label\":\"I\","
    "\"clauses\":[{\"id\":\"c\",\"text\":\"deep\"}]}]}]}";

static void
records_are_found_by_id_nested_ones_too (void **state)
{
  g_autoptr (CeasefireDossier) dossier = parse (two_of_a);
  CeasefireRecord *clause = ceasefire_dossier_lookup (dossier, "c");
  g_autofree char *path = ceasefire_dossier_get_path (dossier, clause);
  g_autofree char *clause_path = ceasefire_dossier_get_clause_path (dossier, clause);
  g_autoptr (CeasefireClause) stranger = ceasefire_clause_new ("s");

  (void) state;
  assert_true (CEASEFIRE_IS_CLAUSE (clause));
  assert_string_equal (path, "records[1].clauses[0].clauses[0]");
  assert_string_equal (clause_path, "I › c");
  assert_null (ceasefire_dossier_lookup (dossier, "nobody"));
  assert_null (ceasefire_dossier_get_path (dossier, CEASEFIRE_RECORD (stranger)));
}

static void
an_id_that_stood_twice_goes_to_the_other (void **state)
{
  g_autoptr (CeasefireDossier) dossier = parse (two_of_a);
  CeasefireRecord *actor = ceasefire_dossier_lookup (dossier, "a");
  CeasefireRecord *agreement = ceasefire_dossier_lookup (dossier, "g");

  (void) state;
  assert_true (CEASEFIRE_IS_ACTOR (actor));
  assert_true (ceasefire_dossier_remove (dossier, actor));
  assert_true (CEASEFIRE_IS_CLAUSE (ceasefire_dossier_lookup (dossier, "a")));
  assert_true (ceasefire_dossier_remove (dossier, agreement));
  assert_null (ceasefire_dossier_lookup (dossier, "a"));
}

static void
the_second_of_two_can_go_first (void **state)
{
  g_autoptr (CeasefireDossier) dossier = parse (two_of_a);

  (void) state;
  assert_true (ceasefire_dossier_remove (dossier, ceasefire_dossier_lookup (dossier, "g")));
  assert_true (CEASEFIRE_IS_ACTOR (ceasefire_dossier_lookup (dossier, "a")));
  assert_null (ceasefire_dossier_lookup (dossier, "c"));
}

static void
a_taken_id_is_refused_and_nothing_is_added (void **state)
{
  g_autoptr (CeasefireDossier) dossier = parse (two_of_a);
  g_autoptr (CeasefireAgreement) agreement = ceasefire_agreement_new ("new");
  g_autoptr (CeasefireClause) clause = ceasefire_clause_new ("c");
  g_autoptr (GError) error = NULL;

  (void) state;
  ceasefire_agreement_add_clause (agreement, clause);
  assert_false (ceasefire_dossier_add (dossier, CEASEFIRE_RECORD (agreement), &error));
  assert_true (g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_DUPLICATE));
  assert_int_equal (ceasefire_error_get_line (error), 0);
  assert_null (ceasefire_error_get_path (error));
  assert_string_equal (ceasefire_error_get_reason (error), error->message);
  assert_null (ceasefire_dossier_lookup (dossier, "new"));
  assert_false (ceasefire_dossier_remove (dossier, CEASEFIRE_RECORD (agreement)));
}

/* A list that only listens to what the other says, and must end up the same. */
typedef struct
{
  GPtrArray *ids;
} Mirror;

static void
mirror_change (GListModel *list, guint position, guint removed, guint added, gpointer data)
{
  Mirror *mirror = data;

  if (removed > 0)
    g_ptr_array_remove_range (mirror->ids, position, removed);
  for (guint i = 0; i < added; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (list, position + i);

      g_ptr_array_insert (mirror->ids, (int) (position + i),
                          g_strdup (ceasefire_record_get_id (record)));
    }
}

static void
mirror_check (const Mirror *mirror, GListModel *list)
{
  assert_int_equal (mirror->ids->len, g_list_model_get_n_items (list));
  for (guint i = 0; i < mirror->ids->len; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (list, i);

      assert_string_equal (g_ptr_array_index (mirror->ids, i), ceasefire_record_get_id (record));
    }
  assert_null (g_list_model_get_item (list, mirror->ids->len));
}

static void
change_at_random (CeasefireDossier *dossier, GRand *random, guint step)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (dossier));
  g_autoptr (CeasefireRecord) record
    = n > 0 ? g_list_model_get_item (G_LIST_MODEL (dossier),
                                     (guint) g_rand_int_range (random, 0, (int) n))
            : NULL;
  g_autofree char *id = g_strdup_printf ("r%u", step);
  int choice = g_rand_int_range (random, 0, 4);

  if (choice == 0 && record)
    ceasefire_dossier_remove (dossier, record);
  else if (choice == 1 && CEASEFIRE_IS_AGREEMENT (record))
    {
      g_autoptr (CeasefireClause) clause = ceasefire_clause_new (id);

      ceasefire_agreement_insert_clause (CEASEFIRE_AGREEMENT (record), 0, clause);
    }
  else
    {
      g_autoptr (CeasefireRecord) added = choice == 2
                                            ? CEASEFIRE_RECORD (ceasefire_actor_new (id))
                                            : CEASEFIRE_RECORD (ceasefire_agreement_new (id));

      assert_true (ceasefire_dossier_add (dossier, added, NULL));
    }
}

static void
lists_follow_every_change (void **state)
{
  const GType types[] = { CEASEFIRE_TYPE_RECORD, CEASEFIRE_TYPE_ACTOR, CEASEFIRE_TYPE_AGREEMENT,
                          CEASEFIRE_TYPE_CLAUSE };
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  g_autoptr (GRand) random = g_rand_new_with_seed (9);
  Mirror mirrors[G_N_ELEMENTS (types)];

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    {
      mirrors[i].ids = g_ptr_array_new_with_free_func (g_free);
      g_signal_connect (ceasefire_dossier_get_records (dossier, types[i]), "items-changed",
                        G_CALLBACK (mirror_change), &mirrors[i]);
    }
  for (guint step = 0; step < 2000; step++)
    change_at_random (dossier, random, step);
  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    {
      GListModel *list = ceasefire_dossier_get_records (dossier, types[i]);

      assert_true (g_list_model_get_item_type (list) == types[i]);
      mirror_check (&mirrors[i], list);
      g_ptr_array_unref (mirrors[i].ids);
      g_signal_handlers_disconnect_by_data (list, &mirrors[i]);
    }
}

static guint
count_referrers (CeasefireDossier *dossier, const char *id)
{
  g_autoptr (GListModel) list = ceasefire_dossier_list_referrers (dossier, id);

  return g_list_model_get_n_items (list);
}

static void
referrers_are_known_after_every_change (void **state)
{
  static const char *const bearers[] = { "a", "a", NULL };
  g_autoptr (CeasefireDossier) dossier = parse (two_of_a);
  CeasefireClause *clause = CEASEFIRE_CLAUSE (ceasefire_dossier_lookup (dossier, "c"));
  CeasefireClause *above
    = CEASEFIRE_CLAUSE (ceasefire_record_get_parent (CEASEFIRE_RECORD (clause)));
  g_autoptr (CeasefirePlace) place = ceasefire_place_new ("p");

  (void) state;
  assert_int_equal (count_referrers (dossier, "a"), 0);
  ceasefire_clause_set_bearers (clause, bearers);
  assert_int_equal (count_referrers (dossier, "a"), 1);
  ceasefire_place_set_controlled_by (place, bearers);
  ceasefire_dossier_add (dossier, CEASEFIRE_RECORD (place), NULL);
  assert_int_equal (count_referrers (dossier, "a"), 2);
  ceasefire_record_unset (CEASEFIRE_RECORD (place), "controlled_by");
  assert_int_equal (count_referrers (dossier, "a"), 1);
  assert_true (ceasefire_clause_remove_clause (above, clause));
  assert_int_equal (count_referrers (dossier, "a"), 0);
  assert_null (ceasefire_dossier_lookup (dossier, "c"));
}

static void
records_outlive_their_dossier (void **state)
{
  CeasefireDossier *dossier = parse (two_of_a);
  g_autoptr (CeasefireRecord) agreement = g_object_ref (ceasefire_dossier_lookup (dossier, "g"));
  g_autoptr (GListModel) clauses
    = g_object_ref (ceasefire_dossier_get_records (dossier, CEASEFIRE_TYPE_CLAUSE));
  g_autoptr (CeasefireDossier) other = ceasefire_dossier_new ("en");

  (void) state;
  g_object_unref (dossier);
  assert_int_equal (g_list_model_get_n_items (clauses), 2);
  assert_true (ceasefire_dossier_add (other, agreement, NULL));
  assert_non_null (ceasefire_dossier_lookup (other, "c"));
}

static void
clauses_outlive_their_agreement (void **state)
{
  CeasefireAgreement *agreement = ceasefire_agreement_new ("g");
  g_autoptr (CeasefireClause) clause = ceasefire_clause_new ("c");
  g_autoptr (GListModel) list = g_object_ref (ceasefire_agreement_get_clauses (agreement));

  (void) state;
  ceasefire_agreement_add_clause (agreement, clause);
  assert_ptr_equal (ceasefire_record_get_parent (CEASEFIRE_RECORD (clause)), agreement);
  g_object_unref (agreement);
  assert_null (ceasefire_record_get_parent (CEASEFIRE_RECORD (clause)));
  assert_int_equal (g_list_model_get_n_items (list), 1);
}

static void
the_header_adds_terms (void **state)
{
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  g_autoptr (CeasefireHeader) header
    = ceasefire_header_copy (ceasefire_dossier_get_header (dossier));
  g_autoptr (CeasefireTerm) term = ceasefire_term_new ("weapon", "trebuchet");
  CeasefireVocabulary *weapons;

  (void) state;
  ceasefire_term_set_broader (term, "artillery");
  assert_false (ceasefire_vocabulary_is_a (ceasefire_dossier_get_vocabulary (dossier, "weapon"),
                                           "trebuchet", "weapon"));
  ceasefire_header_add_vocabulary (header, term);
  ceasefire_dossier_set_header (dossier, header);
  weapons = ceasefire_dossier_get_vocabulary (dossier, "weapon");
  assert_true (ceasefire_vocabulary_is_a (weapons, "trebuchet", "weapon"));
  assert_ptr_equal (weapons, ceasefire_dossier_get_vocabulary (dossier, "weapon"));
  assert_null (ceasefire_dossier_get_vocabulary (dossier, "no such"));
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (records_are_found_by_id_nested_ones_too),
    cmocka_unit_test (an_id_that_stood_twice_goes_to_the_other),
    cmocka_unit_test (the_second_of_two_can_go_first),
    cmocka_unit_test (a_taken_id_is_refused_and_nothing_is_added),
    cmocka_unit_test (lists_follow_every_change),
    cmocka_unit_test (referrers_are_known_after_every_change),
    cmocka_unit_test (records_outlive_their_dossier),
    cmocka_unit_test (clauses_outlive_their_agreement),
    cmocka_unit_test (the_header_adds_terms),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
