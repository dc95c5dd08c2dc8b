/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"

#include <string.h>

static const char *const words[]
  = { "statement", "agreement", "clause", "same_as", "on-behalf-of", "id", "état", NULL };

static void
the_nearest_word_is_found_over_every_sort_of_slip (void **state)
{
  static const struct
  {
    const char *word, *nearest;
  } cases[] = {
    { "statemant", "statement" },  /* replaced */
    { "statment", "statement" },   /* left out */
    { "statemment", "statement" }, /* inserted */
    { "sttaement", "statement" },  /* swapped, one step and not two */
    { "clasue", "clause" },
    { "STATEMENT", "statement" }, /* case does not count */
    { "Same-As", "same_as" },
    { "on behalf_of", "on-behalf-of" },
    { "etat", "état" },
    { "di", "id" },
    { "clau", NULL }, /* two of four letters are too many */
    { "nosuch", NULL },
    { "", NULL },
    { "xy", NULL },
    { "\xff\xfe", NULL },
  };

  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *found = ceasefire_nearest_word (cases[i].word, words);

      if (g_strcmp0 (found, cases[i].nearest) != 0)
        fail_msg ("\"%s\": %s, not %s", cases[i].word, found, cases[i].nearest);
    }
}

static void
of_words_at_one_distance_the_first_is_found (void **state)
{
  static const char *const candidates[] = { "cart", "cast", "care", NULL };

  (void) state;
  assert_string_equal (ceasefire_nearest_word ("cat", candidates), "cart");
  assert_string_equal (ceasefire_nearest_word ("care", candidates), "care");
}

/* The distance as its definition has it, without bound and without rows that are used again. */
static guint
measure (const char *a, guint n_a, const char *b, guint n_b)
{
  guint least;

  if (n_a == 0 || n_b == 0)
    return n_a + n_b;
  least = MIN (measure (a, n_a - 1, b, n_b), measure (a, n_a, b, n_b - 1)) + 1;
  least = MIN (least, measure (a, n_a - 1, b, n_b - 1) + (a[n_a - 1] != b[n_b - 1]));
  if (n_a > 1 && n_b > 1 && a[n_a - 1] == b[n_b - 2] && a[n_a - 2] == b[n_b - 1])
    least = MIN (least, measure (a, n_a - 2, b, n_b - 2) + 1);
  return least;
}

static void
random_words_are_as_near_as_the_definition_says (void **state)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (9);

  (void) state;
  for (guint i = 0; i < 3000; i++)
    {
      char pair[2][8] = { "", "" };
      const char *const candidates[] = { pair[1], NULL };
      guint n[2];
      guint distance;

      for (guint k = 0; k < 2; k++)
        {
          n[k] = (guint) g_rand_int_range (random, 1, 7);
          for (guint at = 0; at < n[k]; at++)
            pair[k][at] = (char) g_rand_int_range (random, 'a', 'd');
        }
      distance = measure (pair[0], n[0], pair[1], n[1]);
      if ((ceasefire_nearest_word (pair[0], candidates) != NULL) != (distance <= MAX (1, n[0] / 3)))
        fail_msg ("%s and %s are %u apart", pair[0], pair[1], distance);
    }
}

static void
a_long_word_is_near_to_nothing_and_costs_nothing (void **state)
{
  g_autofree char *long_word = g_strnfill (10000000, 'a');
  g_autofree char *longest = g_strnfill (64, 'a');
  const char *const candidates[] = { long_word, longest, NULL };

  (void) state;
  assert_null (ceasefire_nearest_word (long_word, candidates));
  assert_ptr_equal (ceasefire_nearest_word (longest, candidates), longest);
}

static void
a_vocabulary_finds_the_code_that_was_meant (void **state)
{
  CeasefireVocabulary *vocabulary = ceasefire_vocabulary_get_builtin ("action");

  (void) state;
  assert_string_equal (ceasefire_vocabulary_find_nearest (vocabulary, "atack"), "attack");
  assert_null (ceasefire_vocabulary_find_nearest (vocabulary, "zzzzzzzz"));
}

static void
a_check_names_what_was_probably_meant (void **state)
{
  static const char text[]
    = "{\"ceasefire\":\"1.0\",\"language\":\"en\",\"tilte\":\"T\",\"vocabularies\":["
      "{\"vocabulary\":\"acton\",\"code\":\"x\"},"
      "{\"vocabulary\":\"action\",\"code\":\"y\",\"broader\":\"atack\"}],\"records\":["
      "{\"type\":\"incident\",\"id\":\"i\",\"action\":\"atack\",\"palce\":\"p\"},"
      "{\"type\":\"incidnet\",\"id\":\"k\"},"
      "{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"person\",\"name\":\"N\",\"nam\":\"M\"}]}";
  static const char *const sentences[] = {
    "this version of the format has no member \"tilte\" here; the nearest is \"title\"",
    "there is no vocabulary \"acton\"; the nearest is \"action\"",
    "the vocabulary \"action\" has no code \"atack\"; the nearest is \"attack\"",
    "\"atack\" is not in the vocabulary \"action\"; the nearest is \"attack\"",
    "this version of the format has no member \"palce\" here; the nearest is \"place\"",
    "this version of the format has no type \"incidnet\"; the nearest is \"incident\"",
    "this version of the format has no member \"nam\" here",
  };
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_load_bytes (bytes, NULL);
  g_autoptr (GListModel) problems = ceasefire_dossier_check (dossier);

  (void) state;
  assert_int_equal (g_list_model_get_n_items (problems), G_N_ELEMENTS (sentences));
  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      assert_string_equal (ceasefire_problem_get_message (problem), sentences[i]);
    }
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (the_nearest_word_is_found_over_every_sort_of_slip),
    cmocka_unit_test (of_words_at_one_distance_the_first_is_found),
    cmocka_unit_test (random_words_are_as_near_as_the_definition_says),
    cmocka_unit_test (a_long_word_is_near_to_nothing_and_costs_nothing),
    cmocka_unit_test (a_vocabulary_finds_the_code_that_was_meant),
    cmocka_unit_test (a_check_names_what_was_probably_meant),
  };

  return cmocka_run_group_tests_name ("nearest words", tests, NULL, NULL);
}
