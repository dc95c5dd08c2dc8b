/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"

#include "json/writer.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-diff.h>
#include <ceasefire/ceasefire-header.h>
#include <ceasefire/ceasefire-json.h>
#include <ceasefire/ceasefire-json-glib.h>
#include <string.h>

/* Words that a later minor version has in a closed set are kept, read as unset, and written back. */

#define TOLD(version, records)                                                                     \
  "{\"ceasefire\":\"" version "\",\"language\":\"en\",\"records\":[" records "]}"
#define ROBOT                                                                                      \
  "{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"robot\",\"name\":\"A\""                             \
  ",\"affiliations\":[{\"to\":\"a\",\"relation\":\"clone-of\",\"disputed\":true}]}"
#define PERSON "{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"person\",\"name\":\"A\"}"
#define ANDROID "{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"android\",\"name\":\"A\"}"

static void
assert_record (CeasefireDossier *dossier, const char *wanted)
{
  g_autofree char *json = ceasefire_record_to_json (ceasefire_dossier_lookup (dossier, "a"));

  assert_string_equal (json, wanted);
}

static void
the_word_is_kept_and_the_member_is_unset (void **state)
{
  g_autoptr (CeasefireDossier) dossier = read_dossier (TOLD ("1.7", ROBOT));
  CeasefireActor *actor = CEASEFIRE_ACTOR (ceasefire_dossier_lookup (dossier, "a"));
  CeasefireRecord *record = CEASEFIRE_RECORD (actor);
  CeasefireAffiliation *tie = ceasefire_actor_get_affiliations (actor)[0];
  g_auto (GStrv) members = ceasefire_record_list_members (record);
  g_autofree char *joined = g_strjoinv (" ", members);
  g_autofree char *told = ceasefire_record_dup_json (record, "kind");

  (void) state;
  assert_int_equal (ceasefire_actor_get_kind (actor), CEASEFIRE_ACTOR_KIND_UNSET);
  assert_int_equal (ceasefire_affiliation_get_relation (tie), CEASEFIRE_RELATION_UNSET);
  assert_true (ceasefire_affiliation_get_disputed (tie));
  assert_string_equal (joined, "name affiliations kind");
  assert_string_equal (told, "\"robot\"");
  assert_string_equal (ceasefire_record_get_extra (record, "kind"), "\"robot\"");
  assert_true (ceasefire_record_has (record, "kind"));
  assert_true (ceasefire_affiliation_has (tie, "relation"));
  assert_record (dossier, ROBOT);
}

static void
the_word_goes_through_every_format (void **state)
{
  g_autoptr (CeasefireDossier) dossier = read_dossier (TOLD ("1.7", ROBOT));
  g_autofree char *lines = write_dossier (dossier, CEASEFIRE_FORMAT_JSON_LINES);
  g_autoptr (CeasefireDossier) of_lines = read_dossier (lines);
  g_autoptr (GVariant) variant = ceasefire_dossier_to_variant (dossier);
  g_autoptr (CeasefireDossier) of_variant = ceasefire_dossier_from_variant (variant, NULL);
  g_autoptr (JsonNode) node = ceasefire_json_glib_dossier_to_node (dossier, NULL);
  g_autoptr (CeasefireDossier) of_node = ceasefire_json_glib_dossier_from_node (node, NULL);
  g_autoptr (CeasefireRecord) copy
    = ceasefire_record_copy (ceasefire_dossier_lookup (of_node, "a"));

  (void) state;
  assert_record (of_lines, ROBOT);
  assert_record (of_variant, ROBOT);
  assert_record (of_node, ROBOT);
  assert_true (ceasefire_record_equal (copy, ceasefire_dossier_lookup (dossier, "a")));
}

static void
setting_and_unsetting_the_member_lets_go_of_the_word (void **state)
{
  g_autoptr (CeasefireDossier) dossier
    = read_dossier (TOLD ("1.7", ROBOT ","
                                       "{\"type\":\"actor\""
                                       ",\"id\":\"b\",\"kind\":\"robot\"}"));
  CeasefireRecord *record = ceasefire_dossier_lookup (dossier, "a");
  CeasefireRecord *other = ceasefire_dossier_lookup (dossier, "b");
  g_autofree char *bare = NULL;

  (void) state;
  ceasefire_actor_set_kind (CEASEFIRE_ACTOR (record), CEASEFIRE_ACTOR_KIND_PERSON);
  ceasefire_actor_set_affiliations (CEASEFIRE_ACTOR (record), NULL);
  assert_record (dossier, PERSON);
  assert_null (ceasefire_record_get_extra (record, "kind"));
  ceasefire_record_unset (other, "kind");
  bare = ceasefire_record_to_json (other);
  assert_string_equal (bare, "{\"type\":\"actor\",\"id\":\"b\"}");
}

static void
setting_unset_lets_go_of_the_word_too (void **state)
{
  g_autoptr (CeasefireDossier) dossier = read_dossier (TOLD ("1.7", ANDROID));
  CeasefireActor *actor = CEASEFIRE_ACTOR (ceasefire_dossier_lookup (dossier, "a"));
  g_autoptr (CeasefireAffiliation) tie = NULL;

  (void) state;
  ceasefire_actor_set_kind (actor, CEASEFIRE_ACTOR_KIND_UNSET);
  assert_record (dossier, "{\"type\":\"actor\",\"id\":\"a\",\"name\":\"A\"}");
  g_clear_object (&dossier);
  dossier = read_dossier (TOLD ("1.7", ROBOT));
  actor = CEASEFIRE_ACTOR (ceasefire_dossier_lookup (dossier, "a"));
  tie = ceasefire_affiliation_copy (ceasefire_actor_get_affiliations (actor)[0]);
  ceasefire_affiliation_unset (tie, "relation");
  assert_false (ceasefire_affiliation_has (tie, "relation"));
}

static void
only_a_later_version_has_such_words (void **state)
{
  static const char *const refused[] = {
    TOLD ("1.0", ROBOT),
    "{\"ceasefire\":\"1.0\",\"language\":\"en\"}\n" ROBOT "\n",
    TOLD ("1.7", "{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"no word\"}"),
    TOLD ("1.7", "{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"\"}"),
    TOLD ("1.7", "{\"type\":\"actor\",\"id\":\"a\",\"kind\":7}"),
    TOLD ("1.7", "{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"robot\",\"kind\":\"person\"}"),
    TOLD ("1.7", "{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"robot\",\"kind\":\"robot\"}"),
  };
  g_autoptr (GBytes) alone = g_bytes_new_static (ROBOT, strlen (ROBOT));
  g_autoptr (GError) error = NULL;

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      if (dossier_is_readable (refused[i], strlen (refused[i]), &error))
        fail_msg ("read: %s", refused[i]);
      g_clear_error (&error);
    }
  assert_null (ceasefire_record_from_json (alone, NULL));
}

static void
a_check_warns_of_it_and_misses_nothing (void **state)
{
  g_autoptr (CeasefireDossier) dossier = read_dossier (TOLD ("1.7", ANDROID));
  g_autoptr (GListModel) problems = ceasefire_dossier_check (dossier);
  g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, 0);

  (void) state;
  assert_int_equal (g_list_model_get_n_items (problems), 1);
  assert_string_equal (ceasefire_problem_get_code (problem), "unknown-word");
  assert_string_equal (ceasefire_problem_get_path (problem), "records[0].kind");
  assert_string_equal (ceasefire_problem_get_message (problem),
                       "this version of the format has no word \"android\" here");
}

/* Changes from each to each, through their text, and back. */
static void
changes_of_it_are_made_and_taken_back (void **state)
{
  static const char *const versions[]
    = { TOLD ("1.7", ROBOT), TOLD ("1.7", ANDROID), TOLD ("1.0", PERSON), TOLD ("1.7", ""),
        TOLD ("1.0", "{\"type\":\"actor\",\"id\":\"a\",\"name\":\"A\"}") };

  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (versions); i++)
    for (guint k = 0; k < G_N_ELEMENTS (versions); k++)
      {
        g_autoptr (CeasefireDossier) a = read_dossier (versions[i]);
        g_autoptr (CeasefireDossier) b = read_dossier (versions[k]);
        g_autoptr (CeasefireDiff) diff = CEASEFIRE_DIFF (ceasefire_dossier_diff (a, b));
        g_autofree char *text = ceasefire_diff_to_json (diff);
        g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
        g_autoptr (CeasefireDiff) read = ceasefire_diff_from_json (bytes, NULL);
        g_autofree char *before = write_dossier (a, CEASEFIRE_FORMAT_JSON);
        g_autofree char *after = write_dossier (b, CEASEFIRE_FORMAT_JSON);
        g_autofree char *made = NULL;
        g_autofree char *back = NULL;

        assert_non_null (read);
        assert_true (ceasefire_dossier_apply (a, read, NULL));
        made = write_dossier (a, CEASEFIRE_FORMAT_JSON);
        assert_string_equal (made, after);
        assert_true (ceasefire_dossier_revert (a, read, NULL));
        back = write_dossier (a, CEASEFIRE_FORMAT_JSON);
        assert_string_equal (back, before);
      }
}

static void
no_change_puts_it_into_a_dossier_that_could_not_be_read_then (void **state)
{
  g_autoptr (CeasefireDossier) a = read_dossier (TOLD ("1.7", PERSON));
  g_autoptr (CeasefireDossier) b
    = read_dossier (TOLD ("1.7", ANDROID ","
                                         "{\"type\":\"actor\""
                                         ",\"id\":\"b\",\"kind\":\"robot\"}"));
  g_autoptr (CeasefireDossier) old = read_dossier (TOLD ("1.0", PERSON));
  g_autoptr (CeasefireDiff) diff = CEASEFIRE_DIFF (ceasefire_dossier_diff (a, b));
  g_autoptr (GError) error = NULL;

  (void) state;
  assert_false (ceasefire_dossier_apply (old, diff, &error));
  assert_non_null (strstr (error->message, "is not one of person"));
  assert_record (old, PERSON);
}

static void
merging_raises_the_version (void **state)
{
  g_autoptr (CeasefireDossier) self = read_dossier (TOLD ("1.0", ""));
  g_autoptr (CeasefireDossier) other = read_dossier (TOLD ("1.10", ANDROID));
  g_autoptr (CeasefireDossier) third = read_dossier (TOLD ("1.9", ""));
  g_autoptr (GListModel) conflicts = ceasefire_dossier_merge (self, other);
  g_autoptr (GListModel) more = ceasefire_dossier_merge (self, third);

  (void) state;
  assert_int_equal (g_list_model_get_n_items (conflicts), 0);
  assert_int_equal (g_list_model_get_n_items (more), 0);
  assert_string_equal (ceasefire_header_get_version (ceasefire_dossier_get_header (self)), "1.10");
  assert_record (self, ANDROID);
}

static void
the_version_that_is_written_is_that_of_the_reader (void **state)
{
  g_autofree char *version = g_strdup_printf ("%d.%d", CEASEFIRE_JSON_MAJOR, CEASEFIRE_JSON_MINOR);

  (void) state;
  assert_string_equal (version, CEASEFIRE_FORMAT_VERSION);
  assert_false (ceasefire_json_is_newer ("1.0"));
  assert_true (ceasefire_json_is_newer ("1.1"));
  assert_true (ceasefire_json_is_newer ("1.10"));
  assert_false (ceasefire_json_is_newer ("2.1"));
  assert_false (ceasefire_json_is_newer (NULL));
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (the_word_is_kept_and_the_member_is_unset),
    cmocka_unit_test (the_word_goes_through_every_format),
    cmocka_unit_test (setting_and_unsetting_the_member_lets_go_of_the_word),
    cmocka_unit_test (setting_unset_lets_go_of_the_word_too),
    cmocka_unit_test (only_a_later_version_has_such_words),
    cmocka_unit_test (a_check_warns_of_it_and_misses_nothing),
    cmocka_unit_test (changes_of_it_are_made_and_taken_back),
    cmocka_unit_test (no_change_puts_it_into_a_dossier_that_could_not_be_read_then),
    cmocka_unit_test (merging_raises_the_version),
    cmocka_unit_test (the_version_that_is_written_is_that_of_the_reader),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
