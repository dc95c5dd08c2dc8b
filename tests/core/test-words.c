/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"

#include "core/type.h"
#include "core/words.h"

/* Fixed sets of words, held against a plain loop. */

static int
find_plainly (const char *const *words, guint n, const char *text, gsize length)
{
  for (guint i = 0; i < n; i++)
    if (strlen (words[i]) == length && memcmp (words[i], text, length) == 0)
      return (int) i;
  return -1;
}

/* The text lies in memory of its own; closed by a quotation mark it has others behind it. */
static void
assert_found (const CeasefireWords *words, const char *const *list, guint n, const char *text,
              gsize length)
{
  int wanted = find_plainly (list, n, text, length);
  g_autofree char *alone = g_malloc (MAX (length, 1));
  g_autofree char *ahead = g_malloc (length + 1 + CEASEFIRE_WORDS_LENGTH_MAX);
  const char *at = ahead;

  memcpy (alone, text, length);
  memcpy (ahead, text, length);
  memset (ahead + length, '"', 1 + CEASEFIRE_WORDS_LENGTH_MAX);
  assert_int_equal (ceasefire_words_find (words, alone, length), wanted);
  assert_int_equal (ceasefire_words_take (words, &at), wanted);
  assert_int_equal (at - ahead, wanted < 0 ? 0 : length + 1);
}

/* A word of a few letters, so that many are alike. */
static char *
make_word (GRand *rand)
{
  gsize length = (gsize) g_rand_int_range (rand, 1, 25);
  char *word = g_malloc (length + 1);

  for (gsize i = 0; i < length; i++)
    word[i] = "ab\xc3"[g_rand_int_range (rand, 0, i % 4 == 0 ? 3 : 2)];
  word[length] = '\0';
  return word;
}

static void
assert_neighbours_found (GRand *rand, const CeasefireWords *words, const char *const *list, guint n,
                         const char *word)
{
  gsize length = strlen (word);
  g_autofree char *changed = g_strconcat (word, "a", NULL);

  assert_found (words, list, n, word, length);
  assert_found (words, list, n, word, length - 1);
  assert_found (words, list, n, changed, length + 1);
  changed[g_rand_int_range (rand, 0, (gint32) length)] ^= 3;
  assert_found (words, list, n, changed, length);
}

static void
any_set_of_words_is_searched_as_by_a_loop (void **state)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (9);

  (void) state;
  for (guint round = 0; round < 300; round++)
    {
      g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func (g_free);
      guint n = round < 255 ? round : 254;
      CeasefireWords *words;

      while (list->len < n)
        {
          char *word = make_word (rand);

          if (find_plainly ((const char *const *) list->pdata, list->len, word, strlen (word)) >= 0)
            g_free (word);
          else
            g_ptr_array_add (list, word);
        }
      words = ceasefire_words_new ((const char *const *) list->pdata, n);
      for (guint i = 0; i < n; i++)
        assert_neighbours_found (rand, words, (const char *const *) list->pdata, n,
                                 g_ptr_array_index (list, i));
      for (guint i = 0; i < 300; i++)
        {
          g_autofree char *word = make_word (rand);

          assert_found (words, (const char *const *) list->pdata, n, word, strlen (word));
        }
      assert_found (words, (const char *const *) list->pdata, n, "", 0);
      g_free (words);
    }
}

static void
members_of_all_types_are_found_as_by_a_loop (void **state)
{
  CeasefireType *const *types = ceasefire_types_get_records ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (10);

  (void) state;
  for (; *types; types++)
    {
      const CeasefireLayout *layout = ceasefire_type_get_layout (*types);
      const char *names[CEASEFIRE_FIELDS_MAX];

      for (guint i = 0; i < layout->n_fields; i++)
        names[i] = layout->fields[i]->name;
      for (guint i = 0; i < layout->n_fields; i++)
        assert_neighbours_found (rand, layout->names, names, layout->n_fields, names[i]);
    }
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (any_set_of_words_is_searched_as_by_a_loop),
    cmocka_unit_test (members_of_all_types_are_found_as_by_a_loop),
  };

  return cmocka_run_group_tests_name ("words", tests, NULL, NULL);
}
