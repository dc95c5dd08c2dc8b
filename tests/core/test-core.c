/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/members.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-dossier.h>
#include <ceasefire/ceasefire-json.h>
#include <ceasefire/ceasefire-meeting.h>
#include <ceasefire/ceasefire-place.h>
#include <ceasefire/ceasefire-statement.h>
#include <ceasefire/ceasefire-version.h>

#include <math.h>
#include <string.h>

/* Texts, vocabularies, and what all records and values can do. */

static void
a_text_answers_in_the_nearest_language (void **state)
{
  g_autoptr (CeasefireText) english = ceasefire_text_new_in ("en", "colour");
  g_autoptr (CeasefireText) both = ceasefire_text_add (english, "en-US", "color");
  g_autoptr (CeasefireText) all = ceasefire_text_add (both, "zh-Hant", "顏色");
  g_autoptr (CeasefireText) changed = ceasefire_text_add (all, "EN", "hue");
  g_auto (GStrv) languages = ceasefire_text_get_languages (all);

  (void) state;
  assert_string_equal (ceasefire_text_get_string (all, "en-GB"), "colour");
  assert_string_equal (ceasefire_text_get_string (all, "en-us"), "color");
  assert_string_equal (ceasefire_text_get_string (all, "zh"), "顏色");
  assert_string_equal (ceasefire_text_get_string (all, "zh-Hant-TW"), "顏色");
  assert_string_equal (ceasefire_text_get_string (all, "fr"), "colour");
  assert_string_equal (ceasefire_text_get_string (all, NULL), "colour");
  assert_string_equal (ceasefire_text_get_string (changed, "en"), "hue");
  assert_int_equal (g_strv_length (languages), 3);
  assert_false (ceasefire_text_is_plain (all));
  assert_false (ceasefire_text_equal (all, changed));
  assert_false (ceasefire_text_equal (all, both));
}

static void
a_plain_text_names_no_language (void **state)
{
  g_autoptr (CeasefireText) text = ceasefire_text_new ("words");
  g_autoptr (CeasefireText) same = ceasefire_text_new ("words");
  g_autoptr (CeasefireText) tagged = ceasefire_text_new_in ("en", "words");
  g_auto (GStrv) languages = ceasefire_text_get_languages (text);
  GValue value = G_VALUE_INIT;

  (void) state;
  assert_true (ceasefire_text_is_plain (text));
  assert_null (languages[0]);
  assert_true (ceasefire_text_equal (text, same));
  assert_false (ceasefire_text_equal (text, tagged));
  g_value_init (&value, CEASEFIRE_TYPE_TEXT);
  g_value_set_boxed (&value, text);
  assert_string_equal (ceasefire_text_get_string (g_value_get_boxed (&value), "en"), "words");
  g_value_unset (&value);
}

static void
built_in_vocabularies_are_trees (void **state)
{
  g_auto (GStrv) names = ceasefire_vocabulary_list_names ();

  (void) state;
  assert_true (g_strv_contains ((const char *const *) names, "weapon"));
  for (guint i = 0; names[i]; i++)
    {
      CeasefireVocabulary *vocabulary = ceasefire_vocabulary_get_builtin (names[i]);
      g_auto (GStrv) codes = ceasefire_vocabulary_list_codes (vocabulary);

      assert_string_equal (ceasefire_vocabulary_get_name (vocabulary), names[i]);
      assert_true (g_strv_length (codes) > 5);
      for (guint k = 0; codes[k]; k++)
        {
          CeasefireTerm *term = ceasefire_vocabulary_lookup (vocabulary, codes[k]);
          const char *broader = ceasefire_term_get_broader (term);

          assert_non_null (ceasefire_term_get_label (term));
          assert_true (broader == NULL || ceasefire_vocabulary_lookup (vocabulary, broader));
          assert_true (
            ceasefire_vocabulary_is_a (vocabulary, codes[k], broader ? broader : codes[k]));
        }
    }
}

static void
every_vocabulary_that_a_member_names_is_built_in (void **state)
{
  CeasefireVocabulary *actions = ceasefire_vocabulary_get_builtin ("action");
  const char *const *codes
    = ceasefire_term_get_codes (ceasefire_vocabulary_lookup (actions, "air-strike"));

  (void) state;
  assert_true (ceasefire_vocabulary_is_a (actions, "air-strike", "use-force"));
  assert_false (ceasefire_vocabulary_is_a (actions, "use-force", "air-strike"));
  assert_false (ceasefire_vocabulary_is_a (actions, "no such", "use-force"));
  assert_true (ceasefire_vocabulary_is_a (actions, "no such", "no such"));
  assert_true (g_strv_contains (codes, "cameo:195"));
  assert_null (ceasefire_vocabulary_get_builtin ("no such"));
}

static void
terms_in_a_circle_end_the_climb (void **state)
{
  g_autoptr (CeasefireTerm) hen = ceasefire_term_new ("weapon", "hen");
  g_autoptr (CeasefireTerm) egg = ceasefire_term_new ("weapon", "egg");
  CeasefireTerm *terms[] = { hen, egg, NULL };
  g_autoptr (CeasefireVocabulary) extended = NULL;

  (void) state;
  ceasefire_term_set_broader (hen, "egg");
  ceasefire_term_set_broader (egg, "hen");
  extended = ceasefire_vocabulary_extend (ceasefire_vocabulary_get_builtin ("weapon"), terms);
  assert_true (ceasefire_vocabulary_is_a (extended, "hen", "egg"));
  assert_false (ceasefire_vocabulary_is_a (extended, "hen", "weapon"));
}

static void
ids_are_visible_and_unbroken (void **state)
{
  static const char *const good[] = { "a", "c6-cease-attacks", "ا", "a.b:c/d#e", "名" };
  static const char *const bad[]
    = { "", " a", "a b", "a\n", "a\x7f", "\xff", "a\u200e", "a\u00a0b" };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    assert_true (ceasefire_id_is_valid (good[i]));
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    assert_false (ceasefire_id_is_valid (bad[i]));
  assert_false (ceasefire_id_is_valid (NULL));
}

static void
a_record_tells_what_it_has (void **state)
{
  g_autoptr (CeasefireMeeting) meeting = ceasefire_meeting_new ("m", NULL);
  CeasefireRecord *record = CEASEFIRE_RECORD (meeting);
  g_autoptr (CeasefireText) title = ceasefire_text_new ("Talks");
  g_autofree char *bare = ceasefire_record_describe (record);
  g_autofree char *described = NULL;

  (void) state;
  ceasefire_meeting_set_title (meeting, title);
  described = ceasefire_record_describe (record);
  assert_string_equal (bare, "meeting m");
  assert_string_equal (described, "meeting m: Talks");
  assert_true (ceasefire_record_has (record, "title"));
  assert_false (ceasefire_record_has (record, "when"));
  assert_false (ceasefire_record_has (record, "no_such"));
  assert_null (ceasefire_record_get_extra (record, "title"));
  ceasefire_record_unset (record, "title");
  ceasefire_record_unset (record, "title");
  assert_null (ceasefire_meeting_get_title (meeting));
  assert_null (ceasefire_record_get_parent (record));
}

static void
not_said_and_no_are_two_things (void **state)
{
  g_autoptr (CeasefireStatement) statement = ceasefire_statement_new ("s", NULL);
  g_autofree char *json = NULL;

  (void) state;
  assert_false (ceasefire_record_has (CEASEFIRE_RECORD (statement), "retracted"));
  ceasefire_statement_set_retracted (statement, FALSE);
  assert_true (ceasefire_record_has (CEASEFIRE_RECORD (statement), "retracted"));
  assert_false (ceasefire_statement_get_retracted (statement));
  json = ceasefire_record_to_json (CEASEFIRE_RECORD (statement));
  assert_string_equal (json, "{\"type\":\"statement\",\"id\":\"s\",\"retracted\":false}");
}

static void
copies_are_equal_and_separate (void **state)
{
  g_autoptr (CeasefireAgreement) agreement = ceasefire_agreement_new ("g", NULL);
  g_autoptr (CeasefireClause) clause = ceasefire_clause_new ("c", NULL);
  g_autoptr (CeasefireRecord) copy = NULL;

  (void) state;
  ceasefire_agreement_add_clause (agreement, clause);
  copy = ceasefire_record_copy (CEASEFIRE_RECORD (agreement));
  assert_true (ceasefire_record_equal (copy, CEASEFIRE_RECORD (agreement)));
  assert_true (ceasefire_record_equal (copy, copy));
  ceasefire_clause_set_label (clause, "1");
  assert_false (ceasefire_record_equal (copy, CEASEFIRE_RECORD (agreement)));
  ceasefire_agreement_remove_clause (agreement, clause);
  assert_false (ceasefire_record_equal (copy, CEASEFIRE_RECORD (agreement)));
  assert_false (ceasefire_record_equal (copy, CEASEFIRE_RECORD (clause)));
}

/* Mistakes of the program are told by GLib, and do nothing. */

static guint n_criticals;

static void
count_critical (const char *domain, GLogLevelFlags level, const char *message, gpointer data)
{
  (void) domain;
  (void) message;
  (void) data;
  if (level & G_LOG_LEVEL_CRITICAL)
    n_criticals++;
}

static int
listen_for_criticals (void **state)
{
  (void) state;
  n_criticals = 0;
  g_log_set_default_handler (count_critical, NULL);
  return 0;
}

static int
stop_listening (void **state)
{
  (void) state;
  g_log_set_default_handler (g_log_default_handler, NULL);
  return 0;
}

static void
a_value_in_a_record_is_frozen (void **state)
{
  g_autoptr (CeasefireMeeting) meeting = ceasefire_meeting_new ("m", NULL);
  g_autoptr (CeasefireParticipant) value = ceasefire_participant_new ("a", NULL);
  g_autoptr (CeasefireParticipant) copy = NULL;
  g_autoptr (CeasefireHeader) header = ceasefire_header_new ("en");
  g_autoptr (CeasefireTerm) term = ceasefire_term_new ("weapon", "sling");
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");

  (void) state;
  ceasefire_meeting_add_participant (meeting, value);
  ceasefire_participant_set_role (value, "host");
  assert_int_equal (n_criticals, 1);
  assert_null (ceasefire_participant_get_role (value));
  copy = ceasefire_participant_copy (value);
  ceasefire_participant_set_role (copy, "host");
  assert_string_equal (ceasefire_participant_get_role (copy), "host");
  assert_int_equal (n_criticals, 1);
  ceasefire_dossier_set_header (dossier, header);
  ceasefire_header_add_vocabulary (header, term);
  assert_int_equal (n_criticals, 2);
}

static void
setters_refuse_what_no_file_could_hold (void **state)
{
  g_autoptr (CeasefirePlace) place = ceasefire_place_new ("p", NULL);
  g_autoptr (CeasefireActor) actor = ceasefire_actor_new ("a", NULL);
  static const char *const bad[] = { "\xff", NULL };

  (void) state;
  ceasefire_place_set_country (place, "\xff");
  ceasefire_place_set_aliases (place, bad);
  ceasefire_place_set_latitude (place, 91);
  ceasefire_place_set_kind (place, (CeasefirePlaceKind) 99);
  ceasefire_record_set_confidence (CEASEFIRE_RECORD (place), 101);
  assert_int_equal (n_criticals, 5);
  assert_null (ceasefire_place_get_country (place));
  assert_true (isnan (ceasefire_place_get_latitude (place)));
  ceasefire_place_set_latitude (place, NAN);
  ceasefire_record_set_confidence (CEASEFIRE_RECORD (place), -1);
  g_object_set (actor, "id", "other", NULL);
  assert_string_equal (ceasefire_record_get_id (CEASEFIRE_RECORD (actor)), "a");
  assert_int_equal (n_criticals, 6);
}

static void
clauses_nest_without_circles_and_24_deep (void **state)
{
  CeasefireClause *clauses[26];

  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (clauses); i++)
    {
      g_autofree char *id = g_strdup_printf ("c%u", i);

      clauses[i] = ceasefire_clause_new (id, NULL);
    }
  for (guint i = 0; i + 1 < G_N_ELEMENTS (clauses); i++)
    ceasefire_clause_add_clause (clauses[i], clauses[i + 1]);
  assert_int_equal (n_criticals, 1);
  ceasefire_clause_add_clause (clauses[23], clauses[0]);
  ceasefire_clause_add_clause (clauses[0], clauses[0]);
  ceasefire_clause_add_clause (clauses[2], clauses[1]);
  assert_int_equal (n_criticals, 4);
  assert_null (ceasefire_record_get_parent (CEASEFIRE_RECORD (clauses[24])));
  assert_ptr_equal (ceasefire_record_get_parent (CEASEFIRE_RECORD (clauses[23])), clauses[22]);
  for (guint i = 0; i < G_N_ELEMENTS (clauses); i++)
    g_object_unref (clauses[i]);
}

static void
the_version_is_told (void **state)
{
  (void) state;
  assert_non_null (strchr (ceasefire_get_version (), '.'));
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (a_text_answers_in_the_nearest_language),
    cmocka_unit_test (a_plain_text_names_no_language),
    cmocka_unit_test (built_in_vocabularies_are_trees),
    cmocka_unit_test (every_vocabulary_that_a_member_names_is_built_in),
    cmocka_unit_test (terms_in_a_circle_end_the_climb),
    cmocka_unit_test (ids_are_visible_and_unbroken),
    cmocka_unit_test (a_record_tells_what_it_has),
    cmocka_unit_test (not_said_and_no_are_two_things),
    cmocka_unit_test (copies_are_equal_and_separate),
    cmocka_unit_test_setup_teardown (a_value_in_a_record_is_frozen, listen_for_criticals,
                                     stop_listening),
    cmocka_unit_test_setup_teardown (setters_refuse_what_no_file_could_hold, listen_for_criticals,
                                     stop_listening),
    cmocka_unit_test_setup_teardown (clauses_nest_without_circles_and_24_deep, listen_for_criticals,
                                     stop_listening),
    cmocka_unit_test (the_version_is_told),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
