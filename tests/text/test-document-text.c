/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"

#include "text/document-text.h"
#include "text/fold.h"
#include "text/similar.h"

#include <string.h>

static CeasefireDocumentText *
make_text (const char *string)
{
  g_autoptr (GError) error = NULL;
  CeasefireDocumentText *text = ceasefire_document_text_new (string, &error);

  if (text == NULL)
    fail_msg ("%s", error->message);
  return text;
}

/* What the text has from @start to @end, counted in code points. */
static char *
cut (const char *text, gint64 start, gint64 end)
{
  const char *from = g_utf8_offset_to_pointer (text, (glong) start);

  return g_strndup (from, (gsize) (g_utf8_offset_to_pointer (text, (glong) end) - from));
}

static const struct
{
  const char *text, *words;
  CeasefireMatch match;
  guint n;
  const char *passage;
} finds[] = {
  { "He left. He came.", "He", CEASEFIRE_MATCH_EXACT, 2, "He" },
  { "He left.", "he", CEASEFIRE_MATCH_UNSET, 0, NULL },
  { "one two", "", CEASEFIRE_MATCH_UNSET, 0, NULL },
  { "one two", " \n", CEASEFIRE_MATCH_UNSET, 0, NULL },
  { "aaaa", "aa", CEASEFIRE_MATCH_EXACT, 2, "aa" },
  { "a\r\nb\rc\nd", "a b c d", CEASEFIRE_MATCH_EQUIVALENT, 1, "a\r\nb\rc\nd" },
  { "one  \n\n  two", "one two", CEASEFIRE_MATCH_EQUIVALENT, 1, "one  \n\n  two" },
  { "one two", "one\ntwo\n", CEASEFIRE_MATCH_EQUIVALENT, 1, "one two" },
  { "\xEF\xBB\xBFone", "one", CEASEFIRE_MATCH_EXACT, 1, "one" },
  { "one", "\xEF\xBB\xBFone", CEASEFIRE_MATCH_EQUIVALENT, 1, "one" },
  { "cafe\xCC\x81 now", "caf\xC3\xA9", CEASEFIRE_MATCH_EQUIVALENT, 1, "cafe\xCC\x81" },
  { "caf\xC3\xA9 now", "cafe\xCC\x81", CEASEFIRE_MATCH_EQUIVALENT, 1, "caf\xC3\xA9" },
  { "caf\xC3\xA9 now", "cafe", CEASEFIRE_MATCH_UNSET, 0, NULL },  /* within a letter */
  { "cafe\xCC\x81 now", "cafe", CEASEFIRE_MATCH_UNSET, 0, NULL }, /* before its mark */
  { "q\xCC\xA3\xCC\x87", "q\xCC\x87\xCC\xA3", CEASEFIRE_MATCH_EQUIVALENT, 1,
    "q\xCC\xA3\xCC\x87" }, /* marks in another order */
  { "\xEA\xB0\x81", "\xE1\x84\x80\xE1\x85\xA1\xE1\x86\xA8", CEASEFIRE_MATCH_EQUIVALENT, 1,
    "\xEA\xB0\x81" }, /* a syllable in parts */
  { "Israel’s “yes”", "Israel's \"yes\"", CEASEFIRE_MATCH_TYPOGRAPHIC, 1, "Israel’s “yes”" },
  { "«oui», dit-il", "\"oui\"", CEASEFIRE_MATCH_TYPOGRAPHIC, 1, "«oui»" },
  { "1990 – 1995", "1990 - 1995", CEASEFIRE_MATCH_TYPOGRAPHIC, 1, "1990 – 1995" },
  { "so --- they", "so — they", CEASEFIRE_MATCH_TYPOGRAPHIC, 1, "so --- they" },
  { "10\xC2\xA0km", "10 km", CEASEFIRE_MATCH_TYPOGRAPHIC, 1, "10\xC2\xA0km" },
  { "one  two", "one two", CEASEFIRE_MATCH_TYPOGRAPHIC, 1, "one  two" },
  { "cease\xC2\xAD"
    "fire",
    "ceasefire", CEASEFIRE_MATCH_TYPOGRAPHIC, 1,
    "cease\xC2\xAD"
    "fire" },
  { "the \xEF\xAC\x81rst", "first", CEASEFIRE_MATCH_TYPOGRAPHIC, 1, "\xEF\xAC\x81rst" },
  { "the \xEF\xAC\x81rst", "irst", CEASEFIRE_MATCH_UNSET, 0, NULL }, /* within a ligature */
  { "wait…", "wait...", CEASEFIRE_MATCH_TYPOGRAPHIC, 1, "wait…" },
  { "a \"b\" a “b”", "a “b”", CEASEFIRE_MATCH_EXACT, 1, "a “b”" },
  { "وقف إطلاق النار", "إطلاق", CEASEFIRE_MATCH_EXACT, 1, "إطلاق" },
};

static void
words_are_found_whatever_the_line_ends_the_normalization_and_the_quotes (void **state)
{
  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (finds); i++)
    {
      g_autoptr (CeasefireDocumentText) text = make_text (finds[i].text);
      g_autoptr (GListModel) found = ceasefire_document_text_find (text, finds[i].words, 0);
      g_autoptr (CeasefirePassage) first = g_list_model_get_item (found, 0);
      g_autofree char *words = first ? ceasefire_passage_dup_words (first) : NULL;

      if (g_list_model_get_n_items (found) != finds[i].n || g_strcmp0 (words, finds[i].passage) != 0
          || (first && ceasefire_passage_get_match (first) != finds[i].match))
        fail_msg ("%s in %s: %u, %s", finds[i].words, finds[i].text,
                  g_list_model_get_n_items (found), words);
      assert_true (first == NULL
                   || (ceasefire_passage_get_difference (first) == NULL)
                        == (finds[i].match == CEASEFIRE_MATCH_EXACT));
    }
}

static void
passages_are_counted_in_three_ways (void **state)
{
  g_autoptr (GString) string = g_string_new (NULL);
  g_autoptr (CeasefireDocumentText) text = NULL;
  g_autoptr (GListModel) found = NULL;

  (void) state;
  for (guint i = 0; i < 300; i++)
    g_string_append (string, "هدنة😀\r\nyes\r");
  text = make_text (string->str);
  assert_string_equal (ceasefire_document_text_get_string (text), string->str);
  found = ceasefire_document_text_find (text, "yes", 0);
  assert_int_equal (g_list_model_get_n_items (found), 300);
  for (guint i = 0; i < 300; i++)
    {
      g_autoptr (CeasefirePassage) passage = g_list_model_get_item (found, i);
      g_autoptr (CeasefirePassage) same = NULL;
      g_autofree char *words = NULL;

      assert_int_equal (ceasefire_passage_get_start (passage), i * 11 + 7);
      assert_int_equal (ceasefire_passage_get_end (passage), i * 11 + 10);
      assert_int_equal (ceasefire_passage_get_utf16_start (passage), i * 12 + 8);
      assert_int_equal (ceasefire_passage_get_utf16_end (passage), i * 12 + 11);
      assert_int_equal (ceasefire_passage_get_byte_start (passage), i * 18 + 14);
      assert_int_equal (ceasefire_passage_get_byte_end (passage), i * 18 + 17);
      assert_int_equal (ceasefire_passage_get_line (passage), i * 2 + 2);
      assert_int_equal (ceasefire_passage_get_column (passage), 1);
      same = ceasefire_document_text_get_passage (text, i * 11 + 4, i * 11 + 10);
      words = ceasefire_passage_dup_words (same);
      assert_string_equal (words, "😀\r\nyes");
      assert_int_equal (ceasefire_passage_get_column (same), 5);
      assert_true (ceasefire_document_text_has (text, "هدنة", i * 11, i * 11 + 4));
      assert_false (ceasefire_document_text_has (text, "هدنة", i * 11 + 1, i * 11 + 5));
    }
  assert_null (ceasefire_document_text_get_passage (text, -1, 3));
  assert_null (ceasefire_document_text_get_passage (text, 3, 3));
  assert_null (ceasefire_document_text_get_passage (text, 3299, 3301));
  assert_false (ceasefire_document_text_has (text, "", 5, 5));
  assert_false (ceasefire_document_text_has (text, "h", -1, 0));
  assert_false (ceasefire_document_text_has (text, "\r", 3299, G_MAXINT64));
  g_clear_object (&found);
  found = ceasefire_document_text_find (text, "yes", 2);
  assert_int_equal (g_list_model_get_n_items (found), 2);
}

static const struct
{
  const char *text, *words;
  CeasefireMatch match;
  const char *passage, *difference;
} nearests[] = {
  { "Israel’s agreement", "Israel's agreement", CEASEFIRE_MATCH_TYPOGRAPHIC, "Israel’s agreement",
    "it has ’ (U+2019) where the quote has ' (U+0027)" },
  { "one\n two", "one two", CEASEFIRE_MATCH_EQUIVALENT, "one\n two",
    "it has (U+000A) where the quote has (U+0020)" },
  { "the Secretary Kissinger said", "secretary Kissinger", CEASEFIRE_MATCH_CASE,
    "Secretary Kissinger", "it has \"Secretary\" where the quote has \"secretary\"" },
  { "Talks failed on Thursday.", "Talks failed on Tuesday", CEASEFIRE_MATCH_SIMILAR,
    "Talks failed on Thursday", "it has \"Thursday\" where the quote has \"Tuesday\"" },
  { "They have agreed to stop. All of them.", "have agreed to stop all", CEASEFIRE_MATCH_SIMILAR,
    "have agreed to stop. All", "it has . (U+002E) where the quote has (U+0020)" },
  { "They agreed.", "They agreed. Thrice", CEASEFIRE_MATCH_SIMILAR, NULL, NULL },
  { "They agreed in Geneva", "They agreed in Geneva.", CEASEFIRE_MATCH_SIMILAR,
    "They agreed in Geneva", "it has nothing more where the quote has . (U+002E)" },
  { "nothing of the sort", "Talks succeeded", CEASEFIRE_MATCH_SIMILAR, NULL, NULL },
  { "", "Talks succeeded", CEASEFIRE_MATCH_SIMILAR, NULL, NULL },
  { "Talks", "", CEASEFIRE_MATCH_SIMILAR, NULL, NULL },
};

static void
the_nearest_passage_says_what_differs (void **state)
{
  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (nearests); i++)
    {
      g_autoptr (CeasefireDocumentText) text = make_text (nearests[i].text);
      g_autoptr (CeasefirePassage) passage
        = ceasefire_document_text_find_nearest (text, nearests[i].words);
      g_autofree char *words = passage ? ceasefire_passage_dup_words (passage) : NULL;
      const char *difference = passage ? ceasefire_passage_get_difference (passage) : NULL;

      if (g_strcmp0 (words, nearests[i].passage) != 0
          || g_strcmp0 (difference, nearests[i].difference) != 0
          || (passage && ceasefire_passage_get_match (passage) != nearests[i].match))
        fail_msg ("%s in %s: %s, %s", nearests[i].words, nearests[i].text, words, difference);
    }
}

/* The first and the last 256 letters of long words are looked for. */
static void
long_words_are_found_by_their_ends (void **state)
{
  g_autoptr (GString) string = g_string_new ("Before. ");
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (CeasefireDocumentText) text = NULL;
  g_autoptr (CeasefirePassage) passage = NULL;

  (void) state;
  for (guint i = 0; i < 400; i++)
    g_string_append_printf (words, "word%u ", i);
  g_string_append (words, "end");
  g_string_append_printf (string, "%s. After.", words->str);
  memcpy (words->str + 1000, "???", 3);
  memcpy (words->str + 10, "YY", 2);
  text = make_text (string->str);
  passage = ceasefire_document_text_find_nearest (text, words->str);
  assert_non_null (passage);
  assert_int_equal (ceasefire_passage_get_match (passage), CEASEFIRE_MATCH_SIMILAR);
  assert_int_equal (ceasefire_passage_get_start (passage), 8);
  assert_int_equal (ceasefire_passage_get_end (passage), 8 + words->len);
}

static guint
distance (const char *a, gsize a_length, const char *b, gsize b_length)
{
  g_autofree guint *row = g_new (guint, b_length + 1);

  for (guint j = 0; j <= b_length; j++)
    row[j] = j;
  for (guint i = 1; i <= a_length; i++)
    {
      guint diagonal = row[0];

      row[0] = i;
      for (guint j = 1; j <= b_length; j++)
        {
          guint above = row[j];

          row[j] = MIN (MIN (row[j], row[j - 1]) + 1, diagonal + (a[i - 1] != b[j - 1]));
          diagonal = above;
        }
    }
  return row[b_length];
}

/* Against the table of all distances, with patterns of up to four words of bits. */
static void
the_similar_passage_is_the_least_distant (void **state)
{
  static const guint lengths[] = { 1, 5, 30, 63, 64, 65, 128, 200, 256 };
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261130);
  guint n_found = 0;

  (void) state;
  for (guint round = 0; round < 400; round++)
    {
      guint n = lengths[round % G_N_ELEMENTS (lengths)];
      guint size = (guint) g_rand_int_range (rand, 1, 300);
      g_autofree char *words = g_strnfill (n, 'a');
      g_autofree char *text = g_strnfill (size, 'a');
      g_autofree guint *row = g_new (guint, n + 1);
      guint least = n;
      gsize from = 0, to = 0;
      gboolean found;

      for (guint i = 0; i < n; i++)
        words[i] = (char) g_rand_int_range (rand, 'a', 'a' + 2 + (int) (round % 7));
      for (guint i = 0; i < size; i++)
        text[i] = i >= 20 && i < n + 20 && g_rand_int_range (rand, 0, 5) > 0
                    ? words[i - 20]
                    : (char) g_rand_int_range (rand, 'a', 'i');
      for (guint i = 0; i <= n; i++)
        row[i] = i;
      for (guint j = 0; j < size; j++)
        {
          guint diagonal = 0;

          for (guint i = 1; i <= n; i++)
            {
              guint left = row[i];

              row[i] = MIN (MIN (left, row[i - 1]) + 1, diagonal + (words[i - 1] != text[j]));
              diagonal = left;
            }
          least = MIN (least, row[n]);
        }
      found = ceasefire_similar_find (text, words, &from, &to);
      n_found += found;
      assert_int_equal (found, least <= n / 3);
      if (found)
        assert_int_equal (distance (words, n, text + from, to - from), least);
    }
  assert_true (n_found > 100);
}

/* Each cluster folds to what the whole does there, and places lead back; words that are cut within a
 * cluster are not found. */
static void
folding_can_be_taken_up_anywhere (void **state)
{
  static const char *const pieces[] = { "a",
                                        "E",
                                        " ",
                                        "\n",
                                        "\r\n",
                                        "\xCC\x81",
                                        "\xC3\xA9",
                                        "“",
                                        "'",
                                        "–",
                                        "-",
                                        "\xEF\xAC\x81",
                                        "\xC2\xAD",
                                        "\xEA\xB0\x81",
                                        "\xE1\x86\xA8",
                                        "😀",
                                        "\xC2\xA0",
                                        "\xEF\xBB\xBF",
                                        "ß" };
  g_autoptr (GRand) rand = g_rand_new_with_seed (20261130);
  guint n_found = 0;

  (void) state;
  for (guint round = 0; round < 200; round++)
    {
      g_autoptr (GString) string = g_string_new (NULL);
      g_autoptr (CeasefireDocumentText) text = NULL;
      glong length;

      for (guint i = 0; i < 300; i++)
        g_string_append (string, pieces[g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces))]);
      text = make_text (string->str);
      length = g_utf8_strlen (string->str, -1);
      for (guint i = 0; i < 20; i++)
        {
          gint64 start = g_rand_int_range (rand, 0, (gint32) length - 40);
          g_autofree char *words
            = cut (string->str, start, start + g_rand_int_range (rand, 20, 40));
          g_autofree char *turned = g_utf8_normalize (words, -1, G_NORMALIZE_NFC);
          g_autoptr (GListModel) found = ceasefire_document_text_find (text, turned, 0);

          n_found += g_list_model_get_n_items (found) > 0;
          for (guint j = 0; j < g_list_model_get_n_items (found); j++)
            {
              g_autoptr (CeasefirePassage) passage = g_list_model_get_item (found, j);
              g_autofree char *passage_words = ceasefire_passage_dup_words (passage);
              g_autofree char *there = cut (string->str, ceasefire_passage_get_start (passage),
                                            ceasefire_passage_get_end (passage));
              g_autoptr (GString) a = g_string_new (NULL);
              g_autoptr (GString) b = g_string_new (NULL);

              assert_string_equal (passage_words, there);
              ceasefire_fold_words (CEASEFIRE_FOLD_TYPOGRAPHIC, there, a);
              ceasefire_fold_words (CEASEFIRE_FOLD_TYPOGRAPHIC, turned, b);
              assert_string_equal (a->str, b->str);
            }
        }
    }
  assert_true (n_found > 2000);
}

static void
what_is_no_text_is_an_error (void **state)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireDocumentText) empty = g_object_new (CEASEFIRE_TYPE_DOCUMENT_TEXT, NULL);
  g_autoptr (CeasefirePassage) nowhere = g_object_new (CEASEFIRE_TYPE_PASSAGE, NULL);
  g_autoptr (GListModel) found = ceasefire_document_text_find (empty, "a", 0);
  g_autofree char *words = ceasefire_passage_dup_words (nowhere);

  (void) state;
  assert_null (ceasefire_document_text_new ("ab\xff", &error));
  assert_true (g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_ENCODING));
  assert_string_equal (error->message, "the text is not UTF-8 from byte 2 on");
  assert_int_equal (g_list_model_get_n_items (found), 0);
  assert_null (ceasefire_document_text_find_nearest (empty, "a"));
  assert_null (ceasefire_document_text_get_passage (empty, 0, 1));
  assert_string_equal (words, "");
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (words_are_found_whatever_the_line_ends_the_normalization_and_the_quotes),
    cmocka_unit_test (passages_are_counted_in_three_ways),
    cmocka_unit_test (the_nearest_passage_says_what_differs),
    cmocka_unit_test (long_words_are_found_by_their_ends),
    cmocka_unit_test (the_similar_passage_is_the_least_distant),
    cmocka_unit_test (folding_can_be_taken_up_anywhere),
    cmocka_unit_test (what_is_no_text_is_an_error),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
