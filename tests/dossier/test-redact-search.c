/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"

#include "dossier/redact.h"

#include <string.h>

/* All words are found in one pass, as looking for each of them finds them. */

#define N_WORDS 12

static char *
make_text (GRand *rand, guint n)
{
  static const char *const pieces[] = { "a", "b", "ab", "-", "/", ".", "\xc3\xa9" };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (text, pieces[g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces))]);
  return g_string_free (text, FALSE);
}

static gboolean
is_letter_at (const char *text, gssize at)
{
  return at >= 0 && (g_ascii_isalnum (text[at]) || (text[at] & 0x80));
}

/* Where both ends are ends of words. */
static gboolean
stands (const char *text, const char *word)
{
  gsize length = strlen (word);

  for (const char *at = text; (at = strstr (at, word)); at++)
    if (!(is_letter_at (at, 0) && is_letter_at (text, at - text - 1))
        && !(is_letter_at (at, (gssize) length - 1) && is_letter_at (at, (gssize) length)))
      return TRUE;
  return FALSE;
}

static void
note (const char *word, gpointer user_data)
{
  assert_true (g_hash_table_add (user_data, (gpointer) word));
}

static void
words_are_found_as_one_by_one (void **state)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (11);

  (void) state;
  for (guint n = 0; n < 2000; n++)
    {
      g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
      g_autofree char *text = make_text (rand, 30);
      g_autoptr (GHashTable) found = g_hash_table_new (g_str_hash, g_str_equal);
      RedactSearch *search = ceasefire_redact_search_new ();

      for (guint i = 0; i < N_WORDS; i++)
        {
          g_ptr_array_add (words, make_text (rand, (guint) g_rand_int_range (rand, 1, 7)));
          ceasefire_redact_search_add (search, g_ptr_array_index (words, i));
        }
      ceasefire_redact_search_find (search, text, note, found);
      for (guint i = 0; i < N_WORDS; i++)
        if (stands (text, g_ptr_array_index (words, i))
            != g_hash_table_contains (found, g_ptr_array_index (words, i)))
          fail_msg ("\"%s\" in \"%s\"", (char *) g_ptr_array_index (words, i), text);
      ceasefire_redact_search_free (search);
    }
}

static void
count (const char *word, gpointer user_data)
{
  (void) word;
  (*(guint *) user_data)++;
}

/* Words that are beginnings and ends of each other would otherwise be told at each place. */
static void
each_word_is_told_once (void **state)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) text = g_string_new ("a");
  RedactSearch *search = ceasefire_redact_search_new ();
  guint n = 0;

  (void) state;
  for (guint i = 0; i < 500; i++)
    {
      g_ptr_array_add (words, g_strdup (text->str));
      ceasefire_redact_search_add (search, g_ptr_array_index (words, i));
      g_string_append (text, "-a");
    }
  for (guint i = 0; i < 100000; i++)
    g_string_append (text, "-a");
  ceasefire_redact_search_find (search, text->str, count, &n);
  assert_int_equal (n, 500);
  ceasefire_redact_search_free (search);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (words_are_found_as_one_by_one),
    cmocka_unit_test (each_word_is_told_once),
  };

  return cmocka_run_group_tests_name ("redact search", tests, NULL, NULL);
}
