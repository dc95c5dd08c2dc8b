/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"

#include "text/quote-index.h"

#include <string.h>

/* Quotes are found where the text has them, however many they are, for three passes over it at most. */

static GArray *
find (CeasefireDocumentText *text, const char *words, guint max, gboolean *found)
{
  CeasefireQuoteIndex *index = ceasefire_quote_index_new (text, CEASEFIRE_FOLD_EQUIVALENT);
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (CeasefireSpan));

  *found = ceasefire_quote_index_find (index, words, max, spans);
  ceasefire_quote_index_free (index);
  return spans;
}

static void
assert_spans (const char *string, const char *words, guint n, gsize first)
{
  g_autoptr (CeasefireDocumentText) text = ceasefire_document_text_new (string, NULL);
  gboolean found;
  g_autoptr (GArray) spans = find (text, words, 10, &found);

  assert_true (found);
  assert_int_equal (spans->len, n);
  if (n > 0)
    assert_int_equal (g_array_index (spans, CeasefireSpan, 0).from, first);
}

static void
words_are_found_in_their_order (void **state)
{
  (void) state;
  assert_spans ("one two one two", "one two", 2, 0);
  assert_spans ("one two one two", "two", 2, 4);
  assert_spans ("one two one two", "no", 0, 0);
  assert_spans ("aaaa", "aaa", 2, 0);
  assert_spans ("ab", "b", 1, 1);
  assert_spans ("", "b", 0, 0);
  assert_spans ("a", "", 0, 0);
}

static void
line_ends_and_normalization_make_no_difference (void **state)
{
  (void) state;
  assert_spans ("one\r\n  two", "one two", 1, 0);
  assert_spans ("one\ntwo", "one\r\ntwo", 1, 0);
  assert_spans ("caf\xc3\xa9", "cafe\xcc\x81", 1, 0);
  assert_spans ("\xe2\x80\x9cone\xe2\x80\x9d", "\"one\"", 0, 0);
}

static void
what_is_asked_for_is_bounded (void **state)
{
  g_autoptr (CeasefireDocumentText) text = ceasefire_document_text_new ("xyz xyz xyz", NULL);
  gboolean found;
  g_autoptr (GArray) spans = find (text, "xyz", 2, &found);

  (void) state;
  assert_int_equal (spans->len, 2);
}

/* Each of many quotes of a text that repeats itself would otherwise cost a pass of its own. */
static void
a_text_that_repeats_itself_costs_three_passes (void **state)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  g_autofree char *string = g_strnfill (100000, 'a');
  g_autoptr (CeasefireDocumentText) text = NULL;
  CeasefireQuoteIndex *index;
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (CeasefireSpan));
  guint n = 0;

  for (guint i = 0; string[i]; i++)
    string[i] = g_rand_boolean (rand) ? 'a' : 'b';
  text = ceasefire_document_text_new (string, NULL);
  index = ceasefire_quote_index_new (text, CEASEFIRE_FOLD_EQUIVALENT);
  (void) state;
  while (ceasefire_quote_index_find (index, "abbabaabbaababbabaababbaabbabaab", 10, spans))
    assert_true (++n < 1000);
  assert_int_equal (spans->len, 0);
  ceasefire_quote_index_free (index);
}

/* Thousands of quotes of a text as texts are leave the third pass nearly unused. */
static void
many_quotes_of_a_text_are_found (void **state)
{
  g_autoptr (GString) string = g_string_new (NULL);
  g_autoptr (CeasefireDocumentText) text = NULL;
  CeasefireQuoteIndex *index;

  (void) state;
  for (guint i = 0; i < 5000; i++)
    g_string_append_printf (string, "Sentence %u says %x of the matter.\n", i, i * 2654435761u);
  text = ceasefire_document_text_new (string->str, NULL);
  index = ceasefire_quote_index_new (text, CEASEFIRE_FOLD_EQUIVALENT);
  for (guint i = 0; i < 5000; i++)
    {
      g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (CeasefireSpan));
      g_autofree char *words = g_strdup_printf ("Sentence %u says %x of", i, i * 2654435761u);

      assert_true (ceasefire_quote_index_find (index, words, 2, spans));
      assert_int_equal (spans->len, 1);
    }
  ceasefire_quote_index_free (index);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (words_are_found_in_their_order),
    cmocka_unit_test (line_ends_and_normalization_make_no_difference),
    cmocka_unit_test (what_is_asked_for_is_bounded),
    cmocka_unit_test (a_text_that_repeats_itself_costs_three_passes),
    cmocka_unit_test (many_quotes_of_a_text_are_found),
  };

  return cmocka_run_group_tests_name ("quote index", tests, NULL, NULL);
}
