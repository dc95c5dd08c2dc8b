/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"

#include "core/value.h"
#include "json/writer.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-json.h>
#include <string.h>

/* What a program must not pass is told, does nothing, and gives back what is not there. */

static void
texts_need_strings_in_utf_8 (void **state)
{
  g_autoptr (CeasefireText) plain = ceasefire_text_new ("x");
  g_autoptr (CeasefireText) tagged = ceasefire_text_new_in ("en", "x");

  (void) state;
  assert_critical (assert_null (ceasefire_text_new (NULL)));
  assert_critical (assert_null (ceasefire_text_new ("\xff")));
  assert_critical (assert_null (ceasefire_text_new_in (NULL, "x")));
  assert_critical (assert_null (ceasefire_text_new_in ("", "x")));
  assert_critical (assert_null (ceasefire_text_new_in ("en", "\xc3")));
  assert_critical (assert_null (ceasefire_text_new_in ("\xc3", "x")));
  assert_critical (assert_null (ceasefire_text_add (NULL, "en", "x")));
  assert_critical (assert_null (ceasefire_text_add (plain, "en", "x")));
  assert_critical (assert_null (ceasefire_text_add (tagged, "", "x")));
  assert_critical (assert_null (ceasefire_text_add (tagged, "ar", NULL)));
  assert_critical (assert_null (ceasefire_text_ref (NULL)));
  assert_critical (ceasefire_text_unref (NULL));
  assert_critical (assert_false (ceasefire_text_is_plain (NULL)));
  assert_critical (assert_null (ceasefire_text_get_string (NULL, "en")));
  assert_critical (assert_null (ceasefire_text_get_languages (NULL)));
  assert_critical (assert_false (ceasefire_text_equal (plain, NULL)));
}

static void
texts_are_matched_tag_by_tag (void **state)
{
  static const struct
  {
    const char *languages; /* of the text, in order */
    const char *wanted;
    const char *got;
  } cases[] = {
    { "en ar ar-SY", "ar-SY", "ar-SY" },
    { "en ar ar-SY", "AR-sy", "ar-SY" },
    { "en ar-EG ar", "ar-SY", "ar" },
    { "en ar-EG ar-SY-x-a", "ar-SY", "ar-SY-x-a" },
    { "en ar-EG", "ar", "ar-EG" },
    { "en ar-EG ar", "ar", "ar" },
    { "en arc", "ar", "en" },
    { "en a", "ar", "en" },
    { "en ru", "", "en" },
    { "en ru", "-", "en" },
    { "en ru", "ru-", "ru" },
    { "en zh-Hant-TW zh-Hant", "zh-Hant-HK", "zh-Hant" },
    { "fr en", "de", "fr" },
    { "en zh-Hans", "zh-Hant", "zh-Hans" },
  };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) languages = g_strsplit (cases[i].languages, " ", -1);
      g_autoptr (CeasefireText) text = ceasefire_text_new_in (languages[0], languages[0]);
      g_auto (GStrv) kept = NULL;

      for (guint k = 1; languages[k]; k++)
        {
          CeasefireText *more = ceasefire_text_add (text, languages[k], languages[k]);

          ceasefire_text_unref (text);
          text = more;
        }
      kept = ceasefire_text_get_languages (text);
      assert_true (g_strv_equal ((const char *const *) kept, (const char *const *) languages));
      assert_string_equal (ceasefire_text_get_string (text, cases[i].wanted), cases[i].got);
    }
}

/* Otherwise only the first of the two could be changed. */
static void
a_language_in_capital_letters_is_the_same (void **state)
{
  static const char json[]
    = DOSSIER ("{\"type\":\"actor\",\"id\":\"a\",\"name\":{\"en\":\"x\",\"EN\":\"y\"}}");
  g_autoptr (GError) error = NULL;

  (void) state;
  assert_false (dossier_is_readable (json, strlen (json), &error));
  assert_int_equal (error->code, CEASEFIRE_ERROR_DUPLICATE);
}

static void
records_are_needed (void **state)
{
  g_autoptr (CeasefireActor) actor = ceasefire_actor_new ("a", NULL);
  CeasefireRecord *record = CEASEFIRE_RECORD (actor);
  g_autofree char *id = NULL;

  (void) state;
  assert_critical (assert_null (ceasefire_record_get_id (NULL)));
  assert_critical (assert_null (ceasefire_record_get_type_name (NULL)));
  assert_critical (assert_null (ceasefire_record_get_parent (NULL)));
  assert_critical (assert_false (ceasefire_record_equal (record, NULL)));
  assert_critical (assert_false (ceasefire_record_equal (NULL, record)));
  assert_critical (assert_null (ceasefire_record_copy (NULL)));
  assert_critical (assert_null (ceasefire_record_describe (NULL)));
  assert_critical (assert_false (ceasefire_record_has (NULL, "note")));
  assert_critical (assert_false (ceasefire_record_has (record, NULL)));
  assert_critical (ceasefire_record_unset (NULL, "note"));
  assert_critical (ceasefire_record_unset (record, NULL));
  assert_critical (assert_null (ceasefire_record_list_members (NULL)));
  assert_critical (assert_null (ceasefire_record_get_extra (NULL, "x")));
  assert_critical (assert_null (ceasefire_record_get_extra (record, NULL)));
  assert_critical (assert_null (ceasefire_record_to_json (NULL)));
  assert_critical (assert_null (ceasefire_record_from_json (NULL, NULL)));
  assert_critical (ceasefire_record_add_source (record, NULL));
  g_object_get (record, "id", &id, NULL);
  assert_string_equal (id, "a");
  assert_true (ceasefire_record_equal (record, record));
}

static void
values_are_needed (void **state)
{
  g_autoptr (CeasefireCitation) citation = ceasefire_citation_new ("d", NULL);
  g_autoptr (CeasefireTerm) term = ceasefire_term_new ("weapon", "x");
  g_autoptr (CeasefireHeader) header = ceasefire_header_new ("en");
  CeasefireCitation *const wrong[] = { (CeasefireCitation *) term, NULL };
  g_autoptr (CeasefireActor) actor = ceasefire_actor_new ("a", NULL);

  (void) state;
  assert_critical (assert_null (ceasefire_value_ref (NULL)));
  assert_critical (ceasefire_value_unref (NULL));
  assert_critical (assert_null (ceasefire_value_copy (NULL)));
  assert_critical (assert_false (ceasefire_value_equal (citation, NULL)));
  assert_false (ceasefire_value_equal (citation, term));
  assert_critical (ceasefire_record_set_sources (CEASEFIRE_RECORD (actor), wrong));
  ceasefire_value_freeze (header);
  assert_critical (ceasefire_header_add_vocabulary (header, term));
  assert_null (ceasefire_header_get_vocabularies (header));
  assert_critical (ceasefire_citation_set_document (citation, "a b"));
  assert_string_equal (ceasefire_citation_get_document (citation), "d");
}

static void
dossiers_are_needed (void **state)
{
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  g_autoptr (CeasefireActor) actor = ceasefire_actor_new ("a", NULL);
  CeasefireRecord *record = CEASEFIRE_RECORD (actor);
  g_autoptr (GFile) file = g_file_new_for_path ("x");

  (void) state;
  assert_critical (assert_null (ceasefire_dossier_new (NULL)));
  assert_critical (assert_false (ceasefire_dossier_add (NULL, record, NULL)));
  assert_critical (assert_false (ceasefire_dossier_add (dossier, NULL, NULL)));
  assert_critical (assert_false (ceasefire_dossier_remove (NULL, record)));
  assert_critical (assert_false (ceasefire_dossier_remove (dossier, NULL)));
  assert_critical (assert_null (ceasefire_dossier_lookup (NULL, "a")));
  assert_critical (assert_null (ceasefire_dossier_lookup (dossier, NULL)));
  assert_critical (assert_null (ceasefire_dossier_get_records (NULL, CEASEFIRE_TYPE_ACTOR)));
  assert_critical (assert_null (ceasefire_dossier_get_header (NULL)));
  assert_critical (ceasefire_dossier_set_header (dossier, NULL));
  assert_critical (assert_null (ceasefire_dossier_get_vocabulary (dossier, NULL)));
  assert_critical (ceasefire_dossier_set_document_text (dossier, NULL, NULL));
  assert_critical (assert_null (ceasefire_dossier_list_referrers (dossier, NULL)));
  assert_critical (assert_null (ceasefire_dossier_get_path (dossier, NULL)));
  assert_critical (assert_null (ceasefire_dossier_merge (dossier, NULL)));
  assert_critical (assert_null (ceasefire_dossier_merge (NULL, dossier)));
  assert_critical (assert_null (ceasefire_dossier_load_bytes (NULL, NULL)));
  assert_critical (assert_null (ceasefire_dossier_load_stream (NULL, NULL, NULL)));
  assert_critical (assert_null (ceasefire_dossier_load_file (NULL, NULL, NULL)));
  assert_critical (ceasefire_dossier_load_file_async (NULL, 0, NULL, NULL, NULL));
  assert_critical (ceasefire_dossier_load_stream_async (NULL, 0, NULL, NULL, NULL));
  assert_critical (assert_null (ceasefire_dossier_load_file_finish (NULL, NULL)));
  assert_critical (assert_null (ceasefire_dossier_load_stream_finish (NULL, NULL)));
  assert_critical (assert_null (ceasefire_dossier_to_bytes (NULL, CEASEFIRE_FORMAT_JSON)));
  assert_critical (
    assert_false (ceasefire_dossier_save_file (NULL, file, CEASEFIRE_FORMAT_JSON, NULL, NULL)));
  assert_critical (
    assert_false (ceasefire_dossier_save_file (dossier, NULL, CEASEFIRE_FORMAT_JSON, NULL, NULL)));
  assert_critical (assert_false (
    ceasefire_dossier_save_stream (dossier, NULL, CEASEFIRE_FORMAT_JSON, NULL, NULL)));
  assert_critical (
    ceasefire_dossier_save_file_async (dossier, NULL, CEASEFIRE_FORMAT_JSON, NULL, NULL, NULL));
  assert_critical (assert_false (ceasefire_dossier_save_file_finish (dossier, NULL, NULL)));
}

static void
vocabularies_and_codes_are_needed (void **state)
{
  CeasefireVocabulary *weapons = ceasefire_vocabulary_get_builtin ("weapon");
  g_autoptr (CeasefireTerm) nameless = ceasefire_term_new ("weapon", "x");
  g_autoptr (CeasefireTerm) taken = ceasefire_term_new ("weapon", "mortar");
  g_autoptr (CeasefireTerm) other = ceasefire_term_new ("action", "y");
  CeasefireTerm *const terms[] = { nameless, taken, other, NULL };
  g_autoptr (CeasefireVocabulary) extended = NULL;
  g_auto (GStrv) before = ceasefire_vocabulary_list_codes (weapons);
  g_auto (GStrv) after = NULL;

  (void) state;
  ceasefire_term_set_code (nameless, NULL);
  extended = ceasefire_vocabulary_extend (weapons, terms);
  after = ceasefire_vocabulary_list_codes (extended);
  assert_true (g_strv_equal ((const char *const *) before, (const char *const *) after));
  assert_string_equal (ceasefire_vocabulary_get_name (extended), "weapon");
  assert_ptr_not_equal (ceasefire_vocabulary_lookup (extended, "mortar"), taken);
  assert_true (ceasefire_vocabulary_is_a (weapons, "no-such", "no-such"));
  assert_false (ceasefire_vocabulary_is_a (weapons, "no-such", "mortar"));
  assert_null (ceasefire_vocabulary_get_builtin ("../weapon"));
  assert_critical (assert_null (ceasefire_vocabulary_get_builtin (NULL)));
  assert_critical (assert_null (ceasefire_vocabulary_get_name (NULL)));
  assert_critical (assert_null (ceasefire_vocabulary_extend (NULL, terms)));
  assert_critical (assert_null (ceasefire_vocabulary_lookup (NULL, "x")));
  assert_critical (assert_null (ceasefire_vocabulary_lookup (weapons, NULL)));
  assert_critical (assert_null (ceasefire_vocabulary_list_codes (NULL)));
  assert_critical (assert_false (ceasefire_vocabulary_is_a (NULL, "x", "y")));
  assert_critical (assert_false (ceasefire_vocabulary_is_a (weapons, NULL, "y")));
  assert_critical (assert_false (ceasefire_vocabulary_is_a (weapons, "x", NULL)));
}

static gpointer
use_vocabularies (gpointer data)
{
  g_auto (GStrv) names = ceasefire_vocabulary_list_names ();
  g_autoptr (CeasefireDossier) dossier
    = read_dossier (DOSSIER ("{\"type\":\"place\",\"id\":\"p\",\"kind\":\"city\"}"));

  (void) data;
  for (guint i = 0; names[i]; i++)
    assert_non_null (ceasefire_dossier_get_vocabulary (dossier, names[i]));
  return NULL;
}

/* What is made at first use is made once, whoever comes first. */
static void
threads_may_meet_at_first_use (void **state)
{
  GThread *threads[8];

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("first", use_vocabularies, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
}

static void
strings_are_escaped_as_little_as_can_be (void **state)
{
  g_autoptr (GString) text = g_string_new (NULL);

  (void) state;
  for (guint i = 1; i < 0x80; i++)
    {
      const char string[] = { (char) i, '\0' };
      g_autofree char *wanted = NULL;

      g_string_truncate (text, 0);
      ceasefire_json_write_string (text, string);
      if (strchr ("\b\f\n\r\t\"\\", (int) i))
        assert_int_equal (text->len, 4);
      else
        {
          wanted = g_strdup_printf (i < 0x20 ? "\"\\u%04x\"" : "\"%c\"", i);
          assert_string_equal (text->str, wanted);
        }
    }
  g_string_truncate (text, 0);
  ceasefire_json_write_string (text, "");
  assert_string_equal (text->str, "\"\"");
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (threads_may_meet_at_first_use),
    cmocka_unit_test (texts_need_strings_in_utf_8),
    cmocka_unit_test (texts_are_matched_tag_by_tag),
    cmocka_unit_test (a_language_in_capital_letters_is_the_same),
    cmocka_unit_test (records_are_needed),
    cmocka_unit_test (values_are_needed),
    cmocka_unit_test (dossiers_are_needed),
    cmocka_unit_test (vocabularies_and_codes_are_needed),
    cmocka_unit_test (strings_are_escaped_as_little_as_can_be),
  };

  return cmocka_run_group_tests_name ("arguments", tests, NULL, NULL);
}
