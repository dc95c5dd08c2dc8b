/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"
#include "support/random.h"

#include <ceasefire/ceasefire-clause.h>
#include <string.h>

static CeasefireDossier *
read_with_terms (const char *terms)
{
  g_autofree char *json = g_strdup_printf (
    "{\"ceasefire\":\"1.0\",\"language\":\"en\",\"vocabularies\":[%s],\"records\":[]}", terms);

  return read_dossier (json);
}

static guint
merge (CeasefireDossier *self, CeasefireDossier *other)
{
  g_autoptr (GListModel) conflicts = ceasefire_dossier_merge (self, other);

  return g_list_model_get_n_items (conflicts);
}

static char *
join_terms (CeasefireDossier *dossier)
{
  CeasefireTerm *const *terms
    = ceasefire_header_get_vocabularies (ceasefire_dossier_get_header (dossier));
  GString *joined = g_string_new (NULL);

  for (; terms && *terms; terms++)
    g_string_append_printf (joined, "%s:%s ", ceasefire_term_get_vocabulary (*terms),
                            ceasefire_term_get_code (*terms));
  return g_string_free (joined, FALSE);
}

static void
terms_come_once_whatever_their_vocabulary (void **state)
{
  g_autoptr (CeasefireDossier) self
    = read_with_terms ("{\"vocabulary\":\"weapon\",\"code\":\"a\"}");
  g_autoptr (CeasefireDossier) other = read_with_terms (
    "{\"vocabulary\":\"weapon\",\"code\":\"b\",\"broader\":\"a\"},"
    "{\"vocabulary\":\"weapon\",\"code\":\"b\"},{\"vocabulary\":\"weapon\",\"code\":\"a\"},"
    "{\"vocabulary\":\"mine\",\"code\":\"b\"},{\"vocabulary\":\"weapon\",\"code\":\"mortar\"},"
    "{\"vocabulary\":\"weapon\"},{\"code\":\"b\"},{}");
  g_autofree char *joined = NULL;
  g_autofree char *again = NULL;

  (void) state;
  assert_int_equal (merge (self, other), 0);
  joined = join_terms (self);
  assert_string_equal (joined, "weapon:a weapon:b mine:b ");
  assert_int_equal (merge (self, other), 0);
  again = join_terms (self);
  assert_string_equal (again, joined);
  assert_true (
    ceasefire_vocabulary_is_a (ceasefire_dossier_get_vocabulary (self, "weapon"), "b", "a"));
}

static void
without_new_terms_the_header_stays (void **state)
{
  g_autoptr (CeasefireDossier) self
    = read_with_terms ("{\"vocabulary\":\"weapon\",\"code\":\"a\"}");
  g_autoptr (CeasefireDossier) other = read_dossier (
    "{\"ceasefire\":\"1.7\",\"title\":\"Other\",\"language\":\"ar\",\"records\":[],\"x\":1}");
  CeasefireHeader *header = ceasefire_dossier_get_header (self);

  (void) state;
  assert_int_equal (merge (self, other), 0);
  assert_ptr_equal (ceasefire_dossier_get_header (self), header);
}

static void
what_is_merged_is_a_copy (void **state)
{
  g_autoptr (CeasefireDossier) self = ceasefire_dossier_new ("en");
  g_autoptr (CeasefireDossier) other
    = read_dossier (DOSSIER ("{\"type\":\"agreement\",\"id\":\"g\",\"clauses\":[{\"id\":\"c\"}]}"));
  CeasefireRecord *theirs = ceasefire_dossier_lookup (other, "c");
  CeasefireRecord *ours;

  (void) state;
  assert_int_equal (merge (self, other), 0);
  ours = ceasefire_dossier_lookup (self, "c");
  assert_ptr_not_equal (ours, theirs);
  ceasefire_clause_set_label (CEASEFIRE_CLAUSE (ours), "1");
  assert_null (ceasefire_clause_get_label (CEASEFIRE_CLAUSE (theirs)));
  assert_int_equal (merge (self, other), 1);
}

/* Two records with one id in @other: the first comes in, the second is a conflict. */
static void
of_two_records_with_one_id_the_first_comes_in (void **state)
{
  g_autoptr (CeasefireDossier) self = ceasefire_dossier_new ("en");
  g_autoptr (CeasefireDossier) other = read_dossier (DOSSIER (
    "{\"type\":\"actor\",\"id\":\"a\"},{\"type\":\"actor\",\"id\":\"a\",\"country\":\"A\"},"
    "{\"type\":\"clause\",\"id\":\"b\",\"clauses\":[{\"id\":\"b\"}]}"));
  g_autoptr (GListModel) conflicts = ceasefire_dossier_merge (self, other);
  g_autoptr (CeasefireProblem) first = g_list_model_get_item (conflicts, 0);
  g_autoptr (CeasefireProblem) second = g_list_model_get_item (conflicts, 1);

  (void) state;
  assert_int_equal (g_list_model_get_n_items (conflicts), 2);
  assert_string_equal (ceasefire_problem_get_path (first), "records[1]");
  assert_non_null (strstr (ceasefire_problem_get_message (first), "country"));
  assert_string_equal (ceasefire_problem_get_path (second), "records[2]");
  assert_non_null (strstr (ceasefire_problem_get_message (second), "taken"));
  assert_null (ceasefire_dossier_lookup (self, "b"));
}

static void
merging_twice_is_merging_once (void **state)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20160910);

  (void) state;
  for (guint i = 0; i < 200; i++)
    {
      g_autoptr (CeasefireDossier) self = random_dossier (rand);
      g_autoptr (CeasefireDossier) other = random_dossier (rand);
      g_autofree char *theirs = write_dossier (other, CEASEFIRE_FORMAT_JSON);
      guint conflicts = merge (self, other);
      g_autofree char *once = write_dossier (self, CEASEFIRE_FORMAT_JSON);
      g_autofree char *twice = NULL;
      g_autofree char *after = write_dossier (other, CEASEFIRE_FORMAT_JSON);

      assert_int_equal (merge (self, other), conflicts);
      twice = write_dossier (self, CEASEFIRE_FORMAT_JSON);
      assert_string_equal (once, twice);
      assert_string_equal (theirs, after);
    }
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (terms_come_once_whatever_their_vocabulary),
    cmocka_unit_test (without_new_terms_the_header_stays),
    cmocka_unit_test (what_is_merged_is_a_copy),
    cmocka_unit_test (of_two_records_with_one_id_the_first_comes_in),
    cmocka_unit_test (merging_twice_is_merging_once),
  };

  return cmocka_run_group_tests_name ("merge", tests, NULL, NULL);
}
