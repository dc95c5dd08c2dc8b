/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"
#include "support/random.h"
#include "support/types.h"

#include "core/access.h"

#include <ceasefire/ceasefire-clause.h>
#include <ceasefire/ceasefire-json.h>
#include <ceasefire/ceasefire-meeting.h>
#include <ceasefire/ceasefire-statement.h>

#include <string.h>

/* Access by name: every member of every type, and what cannot be set. */

#define ROUNDS 20

static void
assert_failed (gboolean done, GError *error, CeasefireError code, const char *path,
               const char *reason)
{
  assert_false (done);
  if (!g_error_matches (error, CEASEFIRE_ERROR, (int) code)
      || g_strcmp0 (ceasefire_error_get_path (error), path) != 0)
    fail_msg ("%s: %s", path, error ? error->message : "no error");
  if (strstr (ceasefire_error_get_reason (error), reason) == NULL)
    fail_msg ("\"%s\" says nothing of \"%s\"", ceasefire_error_get_reason (error), reason);
  g_error_free (error);
}

#define assert_fails(call, code, path, reason)                                                     \
  do                                                                                               \
    {                                                                                              \
      GError *error = NULL;                                                                        \
      gboolean done = (call);                                                                      \
                                                                                                   \
      assert_failed (done, error, code, path, reason);                                             \
    }                                                                                              \
  while (0)

/* One member after the other is taken over by name; in the end both are equal. */
static void
assert_record_is_rebuilt (CeasefireRecord *record)
{
  g_autoptr (CeasefireRecord) rebuilt
    = ceasefire_record_new (ceasefire_record_get_description (record), "id", NULL);
  const CeasefireLayout *layout = ceasefire_record_get_layout (record);
  g_auto (GStrv) members = ceasefire_record_list_members (record);

  for (guint i = 0; members[i]; i++)
    {
      g_autofree char *json = ceasefire_record_dup_json (record, members[i]);
      g_autofree char *again = NULL;
      g_autoptr (GError) error = NULL;
      gboolean known = ceasefire_layout_find (layout, members[i], strlen (members[i])) >= 0;

      assert_true (ceasefire_record_has (record, members[i]));
      assert_false (ceasefire_record_has (rebuilt, members[i]));
      assert_null (ceasefire_record_dup_json (rebuilt, members[i]));
      if (!(known ? ceasefire_record_set_json (rebuilt, members[i], json, &error)
                  : ceasefire_record_set_extra (rebuilt, members[i], json, &error)))
        fail_msg ("%s: %s", members[i], error->message);
      again = ceasefire_record_dup_json (rebuilt, members[i]);
      assert_string_equal (again, json);
    }
  assert_true (ceasefire_record_equal (rebuilt, record));
}

static void
records_can_be_rebuilt_member_by_member (void **state)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (10);

  (void) state;
  for (CeasefireType *const *type = ceasefire_types_get_records (); *type; type++)
    for (guint i = 0; i < ROUNDS; i++)
      {
        g_autoptr (CeasefireRecord) record = random_record (rand, *type, "id");

        assert_record_is_rebuilt (record);
      }
}

static void
assert_value_is_rebuilt (gpointer value)
{
  CeasefireType *type = ceasefire_value_get_type (value);
  gpointer rebuilt = ceasefire_value_new (type);
  g_auto (GStrv) members = ceasefire_value_list_members (value);
  g_autofree char *json = ceasefire_value_to_json (value);
  gpointer read = ceasefire_value_from_json (type, json, NULL);

  assert_non_null (read);
  assert_true (ceasefire_value_equal (read, value));
  for (guint i = 0; members[i]; i++)
    {
      g_autofree char *member = ceasefire_value_dup_json (value, members[i]);
      g_autoptr (GError) error = NULL;
      gboolean known
        = ceasefire_layout_find (ceasefire_type_get_layout (type), members[i], strlen (members[i]))
          >= 0;

      assert_true (ceasefire_value_has (value, members[i]));
      assert_false (ceasefire_value_has (rebuilt, members[i]));
      if (!(known ? ceasefire_value_set_json (rebuilt, members[i], member, &error)
                  : ceasefire_value_set_extra (rebuilt, members[i], member, &error)))
        fail_msg ("%s: %s", members[i], error->message);
      /* What was read can be changed. */
      if (known)
        ceasefire_value_unset (read, members[i]);
      else
        assert_true (ceasefire_value_set_extra (read, members[i], NULL, NULL));
      assert_false (ceasefire_value_has (read, members[i]));
    }
  assert_true (ceasefire_value_equal (rebuilt, value));
  ceasefire_value_unref (rebuilt);
  ceasefire_value_unref (read);
}

static void
values_can_be_rebuilt_member_by_member (void **state)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (10);
  g_autoptr (GPtrArray) types = list_value_types ();

  (void) state;
  for (guint k = 0; k < types->len; k++)
    for (guint i = 0; i < ROUNDS; i++)
      {
        gpointer value = random_value (rand, g_ptr_array_index (types, k));

        assert_value_is_rebuilt (value);
        ceasefire_value_unref (value);
      }
}

static void
what_cannot_be_set_is_told_with_path_and_reason (void **state)
{
  static const struct
  {
    const char *member;
    const char *json;
    CeasefireError code;
    const char *path;
    const char *reason;
  } cases[] = {
    { "when", "\"2016-13\"", CEASEFIRE_ERROR_VALUE, "when", "is not an EDTF date" },
    { "when", "2016", CEASEFIRE_ERROR_TYPE, "when", "expected a string" },
    { "when", "null", CEASEFIRE_ERROR_TYPE, "when", "left out" },
    { "when", "\"2016\" \"2017\"", CEASEFIRE_ERROR_SYNTAX, "when", "behind the end" },
    { "when", "", CEASEFIRE_ERROR_SYNTAX, "when", "expected a string" },
    { "speaker", "\"a b\"", CEASEFIRE_ERROR_VALUE, "speaker", "white space" },
    { "acts", "[\"accuse\",7]", CEASEFIRE_ERROR_TYPE, "acts[1]", "expected a string" },
    { "form", "\"shouted\"", CEASEFIRE_ERROR_VALUE, "form", "is not one of direct-quote" },
    { "confidence", "101", CEASEFIRE_ERROR_VALUE, "confidence", "between 0 and 100" },
    { "retracted", "\"yes\"", CEASEFIRE_ERROR_TYPE, "retracted", "true or false" },
    { "claims", "[{\"stance\":\"x\"}]", CEASEFIRE_ERROR_VALUE, "claims[0].stance", "not one of" },
    { "speker", "\"a\"", CEASEFIRE_ERROR_NOT_FOUND, "speker", "the nearest is \"speaker\"" },
    { "zzzzzzz", "1", CEASEFIRE_ERROR_NOT_FOUND, "zzzzzzz", "has no such member" },
    { "id", "\"x\"", CEASEFIRE_ERROR_VALUE, "id", "when a record is made" },
    { "type", "\"actor\"", CEASEFIRE_ERROR_VALUE, "type", "when a record is made" },
  };
  g_autoptr (CeasefireRecord) record = CEASEFIRE_RECORD (ceasefire_statement_new ("s", NULL));
  g_autoptr (CeasefireRecord) empty = ceasefire_record_copy (record);

  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_fails (ceasefire_record_set_json (record, cases[i].member, cases[i].json, &error),
                  cases[i].code, cases[i].path, cases[i].reason);
  assert_true (ceasefire_record_equal (record, empty));
}

static void
a_frozen_value_refuses_by_name (void **state)
{
  g_autoptr (CeasefireStatement) statement = ceasefire_statement_new ("s", NULL);
  g_autoptr (CeasefireClaim) claim = ceasefire_claim_new ("x", CEASEFIRE_STANCE_ASSERTS, NULL);
  g_autoptr (CeasefireClaim) copy = NULL;

  (void) state;
  assert_true (ceasefire_claim_set_json (claim, "stance", "\"denies\"", NULL));
  assert_int_equal (ceasefire_claim_get_stance (claim), CEASEFIRE_STANCE_DENIES);
  assert_fails (ceasefire_claim_set_json (claim, "stanse", "1", &error), CEASEFIRE_ERROR_NOT_FOUND,
                "stanse", "the nearest is \"stance\"");
  ceasefire_statement_add_claim (statement, claim);
  assert_fails (ceasefire_claim_set_json (claim, "stance", "\"doubts\"", &error),
                CEASEFIRE_ERROR_VALUE, "stance", "its copy can");
  assert_fails (ceasefire_claim_set_extra (claim, "x", "1", &error), CEASEFIRE_ERROR_VALUE, "x",
                "its copy can");
  copy = ceasefire_claim_copy (claim);
  assert_true (ceasefire_claim_set_json (copy, "stance", "\"doubts\"", NULL));
  assert_int_equal (ceasefire_claim_get_stance (claim), CEASEFIRE_STANCE_DENIES);
}

static void
a_value_is_read_as_strictly_as_in_a_record (void **state)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireClaim) claim
    = ceasefire_claim_from_json ("{\"about\":\"x\",\"stance\":\"denies\",\"mood\":[1, 2]}", NULL);
  g_autofree char *json = ceasefire_claim_to_json (claim);
  g_autofree char *mood = ceasefire_claim_dup_json (claim, "mood");

  (void) state;
  assert_string_equal (json, "{\"about\":\"x\",\"stance\":\"denies\",\"mood\":[1,2]}");
  assert_string_equal (mood, "[1,2]");
  assert_null (ceasefire_claim_from_json ("{\"about\":\"x\",\"about\":\"y\"}", &error));
  assert_true (g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_DUPLICATE));
  assert_string_equal (ceasefire_error_get_path (error), "about");
  assert_null (ceasefire_claim_from_json ("[]", NULL));
  assert_null (ceasefire_claim_from_json ("{} {}", NULL));
}

static void
unknown_members_are_set_apart_from_known_ones (void **state)
{
  g_autoptr (CeasefireRecord) record = read_record (
    "{\"type\":\"actor\",\"y\":1,\"id\":\"a\",\"kind\":\"state\",\"x\":2,\"name\":\"A\"}");
  g_autofree char *json = NULL;

  (void) state;
  assert_true (ceasefire_record_set_extra (record, "x", "{ \"a\" : [ ] }", NULL));
  assert_true (ceasefire_record_set_extra (record, "z", "true", NULL));
  assert_true (ceasefire_record_set_extra (record, "y", NULL, NULL));
  assert_true (ceasefire_record_set_extra (record, "never", NULL, NULL));
  assert_fails (ceasefire_record_set_extra (record, "name", "\"B\"", &error), CEASEFIRE_ERROR_VALUE,
                "name", "knows the member");
  assert_fails (ceasefire_record_set_extra (record, "id", "\"B\"", &error), CEASEFIRE_ERROR_VALUE,
                "id", "knows the member");
  assert_fails (ceasefire_record_set_extra (record, "w", "{", &error), CEASEFIRE_ERROR_SYNTAX, "w",
                "");
  json = ceasefire_record_to_json (record);
  assert_string_equal (json, "{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"state\",\"x\":{\"a\":[]},"
                             "\"name\":\"A\",\"z\":true}");
}

static void
note_change (CeasefireDossier *dossier, CeasefireRecord *record, const char *member,
             gpointer changes)
{
  (void) dossier;
  (void) record;
  g_string_append_printf (changes, "%s ", member);
}

static void
a_dossier_hears_what_is_set_by_name (void **state)
{
  g_autoptr (CeasefireDossier) dossier
    = read_dossier (DOSSIER ("{\"type\":\"agreement\",\"id\":\"a\",\"clauses\":[{\"id\":\"old\","
                             "\"text\":\"t\"}]}"));
  CeasefireRecord *agreement = ceasefire_dossier_lookup (dossier, "a");
  g_autoptr (GString) changes = g_string_new (NULL);

  (void) state;
  g_signal_connect (dossier, "record-changed", G_CALLBACK (note_change), changes);
  assert_true (ceasefire_record_set_json (agreement, "title", "{\"en\":\"T\"}", NULL));
  assert_true (ceasefire_record_set_extra (agreement, "mood", "1", NULL));
  assert_true (ceasefire_record_set_extra (agreement, "mood", "1", NULL));
  assert_string_equal (changes->str, "title mood ");
  assert_true (ceasefire_record_set_json (
    agreement, "clauses", "[{\"id\":\"c1\",\"clauses\":[{\"id\":\"c2\"}]},{\"id\":\"c3\"}]", NULL));
  assert_null (ceasefire_dossier_lookup (dossier, "old"));
  assert_non_null (ceasefire_dossier_lookup (dossier, "c2"));
  assert_ptr_equal (ceasefire_record_get_parent (ceasefire_dossier_lookup (dossier, "c3")),
                    agreement);
  assert_fails (ceasefire_record_set_json (agreement, "clauses", "[{\"text\":\"t\"}]", &error),
                CEASEFIRE_ERROR_MISSING, "clauses[0]", "must have an id");
  assert_non_null (ceasefire_dossier_lookup (dossier, "c2"));
  assert_true (ceasefire_record_set_json (agreement, "clauses", "[]", NULL));
  assert_null (ceasefire_dossier_lookup (dossier, "c2"));
  assert_false (ceasefire_record_has (agreement, "clauses"));
}

static void
nested_records_nest_no_deeper_by_name (void **state)
{
  g_autoptr (CeasefireClause) top = ceasefire_clause_new ("top", NULL);
  CeasefireRecord *at = CEASEFIRE_RECORD (top);

  (void) state;
  for (guint i = 2; i < CEASEFIRE_NESTING_MAX; i++)
    {
      g_autofree char *json = g_strdup_printf ("[{\"id\":\"c%u\"}]", i);
      g_autoptr (CeasefireRecord) child = NULL;

      assert_true (ceasefire_record_set_json (at, "clauses", json, NULL));
      child = g_list_model_get_item (ceasefire_clause_get_clauses (CEASEFIRE_CLAUSE (at)), 0);
      at = child;
    }
  assert_fails (ceasefire_record_set_json (at, "clauses",
                                           "[{\"id\":\"x\",\"clauses\":[{\"id\":\"y\"}]}]", &error),
                CEASEFIRE_ERROR_LIMIT, "clauses", "deep");
  assert_false (ceasefire_record_has (at, "clauses"));
  assert_true (ceasefire_record_set_json (at, "clauses", "[{\"id\":\"x\"}]", NULL));
}

static void
several_members_are_read_at_once (void **state)
{
  static const char *const members[] = { "type", "id",      "speaker",    "when",   "acts",
                                         "text", "form",    "confidence", "manner", "place",
                                         "mood", "nothing", NULL };
  static const char *const wanted[] = { "statement",       "s",    "a",        "2016",
                                        "accuse deny",     "said", "indirect", "7",
                                        "[\"in a rage\"]", NULL,   "[1]",      NULL };
  g_autoptr (CeasefireRecord) record = read_record (
    "{\"type\":\"statement\",\"id\":\"s\",\"speaker\":\"a\",\"acts\":[\"accuse\",\"deny\"],"
    "\"form\":\"indirect\",\"text\":\"said\",\"when\":\"2016\",\"manner\":[\"in a rage\"],"
    "\"confidence\":7,\"mood\":[1]}");
  g_autofree char **strings = NULL;
  guint n = 0;

  (void) state;
  strings = ceasefire_record_dup_strings (record, members, &n);
  assert_int_equal (n, G_N_ELEMENTS (wanted));
  for (guint i = 0; i < n; i++)
    {
      if (g_strcmp0 (strings[i], wanted[i]) != 0)
        fail_msg ("%s is %s", members[i], strings[i]);
      g_free (strings[i]);
    }
}

static void
texts_lead_to_json_and_back (void **state)
{
  static const char *const texts[] = { "\"plain \\\"\"", "{\"en\":\"Foreign\",\"ar\":\"وزير\"}" };
  GError *error = NULL;

  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (CeasefireText) text = ceasefire_text_from_json (texts[i], NULL);
      g_autofree char *json = ceasefire_text_to_json (text);

      assert_string_equal (json, texts[i]);
    }
  assert_null (ceasefire_text_from_json ("{\"en\":1}", &error));
  assert_failed (FALSE, error, CEASEFIRE_ERROR_TYPE, "text", "expected a string");
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (records_can_be_rebuilt_member_by_member),
    cmocka_unit_test (values_can_be_rebuilt_member_by_member),
    cmocka_unit_test (what_cannot_be_set_is_told_with_path_and_reason),
    cmocka_unit_test (a_frozen_value_refuses_by_name),
    cmocka_unit_test (a_value_is_read_as_strictly_as_in_a_record),
    cmocka_unit_test (unknown_members_are_set_apart_from_known_ones),
    cmocka_unit_test (a_dossier_hears_what_is_set_by_name),
    cmocka_unit_test (nested_records_nest_no_deeper_by_name),
    cmocka_unit_test (several_members_are_read_at_once),
    cmocka_unit_test (texts_lead_to_json_and_back),
  };

  return cmocka_run_group_tests_name ("access by name", tests, NULL, NULL);
}
