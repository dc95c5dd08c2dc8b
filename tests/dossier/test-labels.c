/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"

#include <ceasefire/ceasefire.h>

#include <string.h>

/* The labels of terms and of values of enums, in every language that there is a catalog of. */

static GType (*const all_types[]) (void) = {
#include "all-types.inc"
};

/* What only files and options say: these have words, and labels in English alone. */
static const char *const technical[] = { "CeasefireModelKind",
                                         "CeasefireFormat",
                                         "CeasefireCompression",
                                         "CeasefireLimit",
                                         "CeasefireReportFormat",
                                         "CeasefireHighlighting",
                                         NULL };

static CeasefireText *
get_label (const char *vocabulary, const char *code)
{
  CeasefireVocabulary *found = ceasefire_vocabulary_get_builtin (vocabulary);

  return ceasefire_term_get_label (ceasefire_vocabulary_lookup (found, code));
}

static char **
list_languages (void)
{
  return ceasefire_text_get_languages (get_label ("weapon", "mortar"));
}

static void
check_vocabulary (const char *name, char **languages)
{
  g_auto (GStrv) codes = ceasefire_vocabulary_list_codes (ceasefire_vocabulary_get_builtin (name));

  for (char **code = codes; *code; code++)
    {
      g_auto (GStrv) has = ceasefire_text_get_languages (get_label (name, *code));

      if (!g_strv_equal ((const char *const *) has, (const char *const *) languages))
        fail_msg ("%s:%s has no label in each language", name, *code);
    }
}

static void
test_every_term_has_a_label_in_every_language (void **state)
{
  g_auto (GStrv) languages = list_languages ();
  g_auto (GStrv) names = ceasefire_vocabulary_list_names ();

  (void) state;
  assert_string_equal (languages[0], "en");
  assert_true (g_strv_contains ((const char *const *) languages, "fr"));
  assert_true (g_strv_contains ((const char *const *) languages, "ar"));
  for (char **name = names; *name; name++)
    check_vocabulary (*name, languages);
}

/* What is not translated is the same string as in English. */
static void
check_enum (GType type, char **languages)
{
  g_auto (GStrv) words = ceasefire_enum_list_words (type);
  gboolean is_technical = g_strv_contains (technical, g_type_name (type));

  for (char **word = words; *word; word++)
    for (char **language = languages + 1; *language; language++)
      {
        int value = ceasefire_enum_from_word (type, *word);
        const char *english = ceasefire_enum_get_label (type, value, NULL);
        const char *label = ceasefire_enum_get_label (type, value, *language);

        assert_null (strchr (english, '-'));
        if ((label == english) != is_technical)
          fail_msg ("%s of %s: %s in %s", *word, g_type_name (type), label, *language);
      }
}

static void
test_every_word_of_an_enum_has_a_label_in_every_language (void **state)
{
  g_auto (GStrv) languages = list_languages ();
  guint n_enums = 0;

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (all_types); i++)
    if (G_TYPE_IS_ENUM (all_types[i]()))
      {
        check_enum (all_types[i](), languages);
        n_enums++;
      }
  assert_true (n_enums > 60);
}

static void
test_a_label_comes_in_the_nearest_language (void **state)
{
  CeasefireText *label = get_label ("weapon", "barrel-bomb");
  GType type = CEASEFIRE_TYPE_FINDING_STATUS;

  (void) state;
  assert_string_equal (ceasefire_text_get_string (label, NULL), "barrel bomb");
  assert_string_equal (ceasefire_text_get_string (label, "fr-CA"), "baril d’explosifs");
  assert_string_equal (ceasefire_text_get_string (label, "de"), "barrel bomb");
  assert_string_equal (ceasefire_enum_get_label (type, CEASEFIRE_FINDING_STATUS_NOT_DUE, NULL),
                       "not due");
  assert_string_equal (ceasefire_enum_get_label (type, CEASEFIRE_FINDING_STATUS_NOT_DUE, "en-GB"),
                       "not due");
  assert_string_equal (ceasefire_enum_get_label (type, CEASEFIRE_FINDING_STATUS_NOT_DUE, "FR-ca"),
                       "non encore exigible");
  assert_string_equal (ceasefire_enum_get_label (type, CEASEFIRE_FINDING_STATUS_NOT_DUE, "tlh"),
                       "not due");
  assert_string_equal (ceasefire_enum_get_label (type, CEASEFIRE_FINDING_STATUS_NOT_DUE, ""),
                       "not due");
}

static void
test_what_says_nothing_has_no_label (void **state)
{
  static const char *const languages[] = { NULL, "en", "fr", "tlh" };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      assert_null (
        ceasefire_enum_get_label (CEASEFIRE_TYPE_STANCE, CEASEFIRE_STANCE_UNSET, languages[i]));
      assert_null (ceasefire_enum_get_label (CEASEFIRE_TYPE_STANCE, 1000, languages[i]));
      assert_null (ceasefire_enum_get_label (CEASEFIRE_TYPE_STANCE, -1, languages[i]));
    }
}

static gpointer
get_labels (gpointer data)
{
  (void) data;
  for (int i = 0; i < 1000; i++)
    g_assert_cmpstr (
      ceasefire_enum_get_label (CEASEFIRE_TYPE_STANCE, CEASEFIRE_STANCE_DENIES, "fr"), ==,
      "dément");
  return NULL;
}

static void
test_threads_get_labels_at_once (void **state)
{
  GThread *threads[4];

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("labels", get_labels, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (test_threads_get_labels_at_once),
    cmocka_unit_test (test_every_term_has_a_label_in_every_language),
    cmocka_unit_test (test_every_word_of_an_enum_has_a_label_in_every_language),
    cmocka_unit_test (test_a_label_comes_in_the_nearest_language),
    cmocka_unit_test (test_what_says_nothing_has_no_label),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
