/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"

#include "core/array.h"
#include "core/error.h"
#include "core/visit.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-json.h>
#include <ceasefire/ceasefire-place.h>
#include <ceasefire/ceasefire-statement.h>
#include <ceasefire/ceasefire-unknown.h>
#include <math.h>
#include <string.h>

/* What can be built can be written and read again, or it cannot be built. */

static void
assert_survives (CeasefireRecord *record)
{
  g_autofree char *json = ceasefire_record_to_json (record);
  g_autoptr (CeasefireRecord) read = read_record (json);

  assert_true (ceasefire_record_equal (record, read));
}

static void
names_that_cannot_be_read_cannot_be_set (void **state)
{
  static const char *const bad[] = { "", "a b", "a\n", "\u00a0", "x\u200by", "\x7f", "\xff", "\t" };
  g_autoptr (CeasefireStatement) statement = ceasefire_statement_new ("s", NULL);

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      const char *const list[] = { "good", bad[i], NULL };
      g_autoptr (GError) error = NULL;

      assert_false (ceasefire_id_is_valid (bad[i]));
      assert_critical (ceasefire_statement_set_speaker (statement, bad[i]));
      assert_critical (ceasefire_statement_set_medium (statement, bad[i]));
      assert_critical (ceasefire_statement_set_acts (statement, list));
      assert_critical (ceasefire_statement_set_audience (statement, list));
      assert_null (ceasefire_statement_new (bad[i], &error));
      assert_true (g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_VALUE));
      assert_null (ceasefire_claim_new (bad[i], CEASEFIRE_STANCE_ASSERTS, NULL));
      assert_null (ceasefire_claim_new ("x", (CeasefireStance) 99, NULL));
    }
  assert_false (ceasefire_record_has (CEASEFIRE_RECORD (statement), "audience"));
  ceasefire_statement_set_speaker (statement, "روسيا");
  assert_survives (CEASEFIRE_RECORD (statement));
}

static void
a_geometry_is_an_object_in_one_line (void **state)
{
  static const char *const bad[]
    = { "", "x", "[]", "{", "{} {}", "{\"a\":1,}", "\"{}\"", "{\"a\":\"\xff\"}", "null" };
  g_autoptr (CeasefirePlace) place = ceasefire_place_new ("p", NULL);
  g_autofree char *deep_open = g_strnfill (61, '[');
  g_autofree char *deep_close = g_strnfill (61, ']');
  g_autofree char *deep = g_strdup_printf ("{\"a\":%s%s}", deep_open, deep_close);

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    assert_critical (ceasefire_place_set_geometry (place, bad[i]));
  assert_critical (ceasefire_place_set_geometry (place, deep));
  assert_null (ceasefire_place_get_geometry (place));
  ceasefire_place_set_geometry (place, " {\n \"type\" : \"Point\",\t\"x y\": [ 1.0 , 2 ]\r\n} ");
  assert_string_equal (ceasefire_place_get_geometry (place),
                       "{\"type\":\"Point\",\"x y\":[1.0,2]}");
  assert_survives (CEASEFIRE_RECORD (place));
}

static void
a_geometry_as_deep_as_can_be_is_read_again (void **state)
{
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  g_autoptr (CeasefirePlace) place = ceasefire_place_new ("p", NULL);
  g_autofree char *open = g_strnfill (60, '[');
  g_autofree char *close = g_strnfill (60, ']');
  g_autofree char *deep = g_strdup_printf ("{\"a\":%s%s}", open, close);
  g_autofree char *json = NULL;
  g_autoptr (CeasefireDossier) read = NULL;

  (void) state;
  ceasefire_place_set_geometry (place, deep);
  assert_string_equal (ceasefire_place_get_geometry (place), deep);
  assert_true (ceasefire_dossier_add (dossier, CEASEFIRE_RECORD (place), NULL));
  json = write_dossier (dossier, CEASEFIRE_FORMAT_JSON);
  read = read_dossier (json);
  assert_true (
    ceasefire_record_equal (ceasefire_dossier_lookup (read, "p"), CEASEFIRE_RECORD (place)));
}

static void
a_record_of_an_unknown_type_can_be_read_not_changed (void **state)
{
  g_autoptr (CeasefireRecord) record
    = read_record ("{\"type\":\"treaty\",\"id\":\"t\",\"confidence\":\"high\",\"note\":[1, 2]}");
  g_autoptr (CeasefireRecord) copy = ceasefire_record_copy (record);
  g_autoptr (CeasefireRecord) blank = g_object_new (CEASEFIRE_TYPE_UNKNOWN, NULL);
  g_autoptr (CeasefireText) text = ceasefire_text_new ("x");
  g_autoptr (CeasefireCitation) citation = ceasefire_citation_new ("d", NULL);
  g_autofree char *json = NULL;
  g_autofree char *blank_json = ceasefire_record_to_json (blank);

  (void) state;
  assert_string_equal (ceasefire_record_get_extra (record, "confidence"), "\"high\"");
  assert_string_equal (ceasefire_record_get_extra (record, "note"), "[1,2]");
  assert_true (ceasefire_record_has (record, "note"));
  assert_false (ceasefire_record_has (record, "sources"));
  assert_int_equal (ceasefire_record_get_confidence (record), -1);
  assert_null (ceasefire_record_get_note (record));
  assert_critical (ceasefire_record_set_confidence (record, 7));
  assert_critical (ceasefire_record_set_note (record, text));
  assert_critical (ceasefire_record_add_source (record, citation));
  assert_critical (g_object_set (record, "confidence", (gint64) 7, NULL));
  assert_critical (ceasefire_record_unset (record, "note"));
  assert_true (ceasefire_record_equal (record, copy));
  assert_false (ceasefire_record_equal (record, blank));
  json = ceasefire_record_to_json (copy);
  assert_string_equal (json,
                       "{\"type\":\"treaty\",\"id\":\"t\",\"confidence\":\"high\",\"note\":[1,2]}");
  assert_string_equal (blank_json, "{\"type\":\"unknown\"}");
}

static void
every_member_that_all_records_have_is_set_and_read (void **state)
{
  g_autoptr (CeasefirePlace) place = ceasefire_place_new ("p", NULL);
  g_autoptr (CeasefireDate) coded = ceasefire_date_new ("2016-09-30", NULL);
  CeasefireRecord *record = CEASEFIRE_RECORD (place);
  g_autofree char *json = NULL;

  (void) state;
  ceasefire_record_set_timezone (record, "Asia/Damascus");
  ceasefire_record_set_coded_by (record, "A.B.");
  ceasefire_record_set_coded (record, coded);
  ceasefire_record_set_review (record, CEASEFIRE_REVIEW_APPROVED);
  ceasefire_record_set_handling (record, "tlp-amber");
  assert_string_equal (ceasefire_record_get_timezone (record), "Asia/Damascus");
  assert_string_equal (ceasefire_record_get_coded_by (record), "A.B.");
  assert_true (ceasefire_date_equal (ceasefire_record_get_coded (record), coded));
  assert_int_equal (ceasefire_record_get_review (record), CEASEFIRE_REVIEW_APPROVED);
  assert_string_equal (ceasefire_record_get_handling (record), "tlp-amber");
  assert_survives (record);
  json = ceasefire_record_to_json (record);
  assert_string_equal (json, "{\"type\":\"place\",\"id\":\"p\",\"timezone\":\"Asia/Damascus\""
                             ",\"coded_by\":\"A.B.\",\"coded\":\"2016-09-30\""
                             ",\"review\":\"approved\",\"handling\":\"tlp-amber\"}");
}

static void
a_description_is_one_line (void **state)
{
  g_autoptr (CeasefireRecord) actor
    = read_record ("{\"type\":\"actor\",\"id\":\"a\",\"name\":{\"en\":\"x\\ny\\r\\tz\"}}");
  g_autoptr (CeasefireRecord) bare = read_record ("{\"type\":\"actor\",\"id\":\"b\"}");
  g_autoptr (CeasefireRecord) nameless = read_record ("{\"type\":\"later\"}");
  g_autofree char *first = ceasefire_record_describe (actor);
  g_autofree char *second = ceasefire_record_describe (bare);
  g_autofree char *third = ceasefire_record_describe (nameless);

  (void) state;
  assert_string_equal (first, "actor a: x y  z");
  assert_string_equal (second, "actor b");
  assert_string_equal (third, "later without id");
}

static void
members_are_asked_for_by_their_name_in_the_format (void **state)
{
  g_autoptr (CeasefireRecord) record = read_record (
    "{\"type\":\"statement\",\"x\":1,\"id\":\"s\",\"in_reply_to\":\"r\",\"y\":{},\"acts\":[]}");
  g_auto (GStrv) members = ceasefire_record_list_members (record);
  g_autofree char *joined = g_strjoinv (" ", members);

  (void) state;
  assert_string_equal (joined, "in_reply_to x y");
  assert_true (ceasefire_record_has (record, "in_reply_to"));
  assert_false (ceasefire_record_has (record, "in-reply-to"));
  assert_false (ceasefire_record_has (record, "acts"));
  assert_true (ceasefire_record_has (record, "y"));
  assert_null (ceasefire_record_get_extra (record, "in_reply_to"));
  assert_critical (ceasefire_record_unset (record, "in-reply-to"));
  assert_critical (ceasefire_record_unset (record, "y"));
  ceasefire_record_unset (record, "in_reply_to");
  assert_false (ceasefire_record_has (record, "in_reply_to"));
}

static void
lists_of_nested_records_are_not_unset (void **state)
{
  g_autoptr (CeasefireRecord) record
    = read_record ("{\"type\":\"clause\",\"id\":\"c\",\"clauses\":[{\"id\":\"d\"}]}");

  (void) state;
  assert_critical (ceasefire_record_unset (record, "clauses"));
  assert_true (ceasefire_record_has (record, "clauses"));
}

/* A member is set from itself, or from what a reader keeps in one block. */
static void
a_member_is_set_from_itself (void **state)
{
  g_autoptr (CeasefireRecord) record
    = read_record ("{\"type\":\"actor\",\"id\":\"a\",\"aliases\":[\"x\",\"y\"],\"country\":\"SYR\","
                   "\"affiliations\":[{\"to\":\"b\"}]}");
  g_autoptr (CeasefireRecord) copy = ceasefire_record_copy (record);
  CeasefireActor *actor = CEASEFIRE_ACTOR (record);

  (void) state;
  ceasefire_actor_set_aliases (actor, ceasefire_actor_get_aliases (actor));
  ceasefire_actor_set_aliases (actor, ceasefire_actor_get_aliases (actor) + 1);
  assert_string_equal (ceasefire_actor_get_aliases (actor)[0], "y");
  ceasefire_actor_set_country (actor, ceasefire_actor_get_country (actor) + 1);
  assert_string_equal (ceasefire_actor_get_country (actor), "YR");
  ceasefire_actor_set_affiliations (actor, ceasefire_actor_get_affiliations (actor));
  assert_string_equal (ceasefire_affiliation_get_to (ceasefire_actor_get_affiliations (actor)[0]),
                       "b");
  ceasefire_actor_set_aliases (actor, ceasefire_actor_get_aliases (actor) + 1);
  assert_null (ceasefire_actor_get_aliases (actor));
  assert_int_equal (g_strv_length ((char **) ceasefire_actor_get_aliases (CEASEFIRE_ACTOR (copy))),
                    2);
}

static void
numbers_out_of_range_are_refused (void **state)
{
  g_autoptr (CeasefireIncident) incident = ceasefire_incident_new ("i", NULL);
  g_autoptr (CeasefirePlace) place = ceasefire_place_new ("p", NULL);

  (void) state;
  ceasefire_incident_set_fatalities (incident, 9007199254740991);
  assert_critical (ceasefire_incident_set_fatalities (incident, 9007199254740992));
  assert_critical (ceasefire_incident_set_fatalities (incident, 9007199254740993));
  assert_critical (ceasefire_incident_set_fatalities (incident, G_MAXINT64));
  assert_critical (ceasefire_incident_set_fatalities (incident, G_MININT64));
  assert_critical (ceasefire_incident_set_fatalities (incident, -2));
  assert_critical (ceasefire_place_set_latitude (place, INFINITY));
  assert_critical (ceasefire_place_set_latitude (place, -90.0000001));
  ceasefire_place_set_latitude (place, -0.0);
  ceasefire_place_set_longitude (place, 4.9406564584124654e-324);
  assert_survives (CEASEFIRE_RECORD (incident));
  assert_survives (CEASEFIRE_RECORD (place));
  ceasefire_place_set_latitude (place, NAN);
  assert_false (ceasefire_record_has (CEASEFIRE_RECORD (place), "latitude"));
}

static void
arrays_grow_and_know_their_length (void **state)
{
  gpointer *array = NULL;

  (void) state;
  assert_int_equal (ceasefire_array_count (NULL), 0);
  ceasefire_array_free (NULL);
  for (guint i = 0; i < 1000; i++)
    {
      array = ceasefire_array_append (array, GUINT_TO_POINTER (i + 1));
      assert_int_equal (ceasefire_array_count (array), i + 1);
      assert_null (array[i + 1]);
    }
  for (guint i = 0; i < 1000; i++)
    assert_int_equal (GPOINTER_TO_UINT (array[i]), i + 1);
  ceasefire_array_free (array);
}

/* A list that is part of a block, which a copy of the record shares. */
static void
a_list_in_a_block_moves_out_when_it_grows (void **state)
{
  g_autoptr (CeasefireRecord) record
    = read_record ("{\"type\":\"actor\",\"id\":\"a\",\"affiliations\":[{\"to\":\"b\"}]}");
  g_autoptr (CeasefireRecord) copy = ceasefire_record_copy (record);
  CeasefireAffiliation *const *before = ceasefire_actor_get_affiliations (CEASEFIRE_ACTOR (record));
  g_autoptr (CeasefireAffiliation) more = ceasefire_affiliation_new ("c", NULL);
  CeasefireAffiliation *const *after;

  (void) state;
  ceasefire_actor_add_affiliation (CEASEFIRE_ACTOR (record), more);
  after = ceasefire_actor_get_affiliations (CEASEFIRE_ACTOR (record));
  assert_ptr_not_equal (after, before);
  assert_int_equal (ceasefire_array_count ((gpointer const *) after), 2);
  assert_ptr_equal (after[0], before[0]);
  assert_ptr_equal (after[1], more);
  assert_ptr_equal (ceasefire_actor_get_affiliations (CEASEFIRE_ACTOR (copy)), before);
  assert_int_equal (ceasefire_array_count ((gpointer const *) before), 1);
}

static void
errors_keep_their_parts_when_copied (void **state)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) copy = NULL;
  g_autoptr (GError) other = g_error_new (G_IO_ERROR, G_IO_ERROR_FAILED, "other");
  g_autoptr (GError) plain = g_error_new (CEASEFIRE_ERROR, CEASEFIRE_ERROR_VALUE, "plain");

  (void) state;
  ceasefire_error_set_at (NULL, CEASEFIRE_ERROR_VALUE, 1, 2, "a.b", "no");
  ceasefire_error_set_at (&error, CEASEFIRE_ERROR_VALUE, 3, 4, "a.b", "reason");
  copy = g_error_copy (error);
  g_clear_error (&error);
  assert_string_equal (copy->message, "line 3, column 4: a.b: reason");
  assert_int_equal (ceasefire_error_get_line (copy), 3);
  assert_int_equal (ceasefire_error_get_column (copy), 4);
  assert_string_equal (ceasefire_error_get_path (copy), "a.b");
  assert_string_equal (ceasefire_error_get_reason (copy), "reason");
  assert_int_equal (ceasefire_error_get_line (other), 0);
  assert_int_equal (ceasefire_error_get_column (NULL), 0);
  assert_null (ceasefire_error_get_path (other));
  assert_string_equal (ceasefire_error_get_reason (other), "other");
  assert_string_equal (ceasefire_error_get_reason (plain), "plain");
  ceasefire_error_set_at (&error, CEASEFIRE_ERROR_VALUE, 0, 0, NULL, "nowhere");
  assert_string_equal (error->message, "nowhere");
}

static void
append_path (CeasefireRecord *record, const CeasefireField *field, const CeasefireCell *cell,
             const CeasefirePath *path, gpointer text)
{
  g_autofree char *string = ceasefire_path_to_string (path);

  (void) field;
  (void) cell;
  g_string_append_printf (text, "%s@%s ", string, ceasefire_record_peek_id (record));
}

static void
a_visit_meets_values_and_nested_records_with_their_paths (void **state)
{
  g_autoptr (CeasefireRecord) record = read_record (
    "{\"type\":\"agreement\",\"id\":\"g\",\"parties\":[{\"actor\":\"a\"}],\"clauses\":[{\"id\":"
    "\"c\",\"deadline\":{\"within\":\"PT1H\"},\"clauses\":[{\"id\":\"d\",\"label\":\"1\"}]}]}");
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *empty = ceasefire_path_to_string (NULL);

  (void) state;
  ceasefire_record_visit (record, NULL, append_path, text);
  assert_string_equal (text->str, "parties@g parties[0].actor@g clauses@g clauses[0].deadline@c "
                                  "clauses[0].deadline.within@c clauses[0].clauses@c "
                                  "clauses[0].clauses[0].label@d ");
  assert_string_equal (empty, "");
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (names_that_cannot_be_read_cannot_be_set),
    cmocka_unit_test (a_geometry_is_an_object_in_one_line),
    cmocka_unit_test (a_geometry_as_deep_as_can_be_is_read_again),
    cmocka_unit_test (a_record_of_an_unknown_type_can_be_read_not_changed),
    cmocka_unit_test (every_member_that_all_records_have_is_set_and_read),
    cmocka_unit_test (a_description_is_one_line),
    cmocka_unit_test (members_are_asked_for_by_their_name_in_the_format),
    cmocka_unit_test (lists_of_nested_records_are_not_unset),
    cmocka_unit_test (a_member_is_set_from_itself),
    cmocka_unit_test (numbers_out_of_range_are_refused),
    cmocka_unit_test (arrays_grow_and_know_their_length),
    cmocka_unit_test (a_list_in_a_block_moves_out_when_it_grows),
    cmocka_unit_test (errors_keep_their_parts_when_copied),
    cmocka_unit_test (a_visit_meets_values_and_nested_records_with_their_paths),
  };

  return cmocka_run_group_tests_name ("record", tests, NULL, NULL);
}
