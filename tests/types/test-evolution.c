/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"
#include "support/types.h"

#include "core/record.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-clause.h>
#include <ceasefire/ceasefire-json.h>
#include <ceasefire/ceasefire-unknown.h>
#include <string.h>

/*
 * docs/develop/evolution.md as tests. tests/data/evolution has dossiers of versions that nobody made: 1.9
 * with what a minor version may add, in all types and places, and 2.0, which is another format.
 */

static char *
read_data (const char *name)
{
  return read_text ("tests/data/evolution", name);
}

static CeasefireDossier *
load_data (const char *name)
{
  g_autofree char *text = read_data (name);

  return read_dossier (text);
}

static void
assert_written (CeasefireDossier *dossier, CeasefireFormat format, const char *wanted)
{
  g_autofree char *text = write_dossier (dossier, format);

  assert_string_equal (text, wanted);
}

static void
assert_record_written (CeasefireRecord *record, const char *wanted)
{
  g_autofree char *json = ceasefire_record_to_json (record);

  assert_string_equal (json, wanted);
}

/* What the files hold */

enum
{
  PLACE_FIRST = 1,
  PLACE_MIDDLE = 2,
  PLACE_LAST = 4,
};

static guint
find_places (CeasefireType *type, gconstpointer object)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);
  const CeasefireExtras *extras = ceasefire_object_get_extras (object, layout);
  CeasefireCell cell;
  guint last = 0;
  guint places = 0;

  for (guint i = 0; i < layout->n_fields; i++)
    if (ceasefire_object_read (object, layout, i, &cell))
      last = i + 1;
  for (guint i = 0; i < ceasefire_extras_count (extras); i++)
    {
      guint64 after = extras->items[i].after;

      places |= after == 0 ? PLACE_FIRST : after < last ? PLACE_MIDDLE : PLACE_LAST;
    }
  return places;
}

/* Notes for each type below where an object of it has unknown members. */
static void
note_places (GHashTable *places, CeasefireType *type, gconstpointer object)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);
  guint found = GPOINTER_TO_UINT (g_hash_table_lookup (places, type->name));

  g_hash_table_insert (places, (gpointer) type->name,
                       GUINT_TO_POINTER (found | find_places (type, object)));
  for (guint i = 0; i < layout->n_fields; i++)
    {
      const CeasefireField *field = layout->fields[i];
      CeasefireCell cell;

      if (!ceasefire_object_read (object, layout, i, &cell) || field->type == NULL)
        continue;
      if (field->shape == CEASEFIRE_ONE)
        note_places (places, field->type, cell.pointer);
      else if (field->shape == CEASEFIRE_LIST)
        for (gconstpointer const *value = cell.pointer; *value; value++)
          note_places (places, field->type, *value);
      else
        for (guint k = 0; k < g_list_model_get_n_items (cell.pointer); k++)
          {
            g_autoptr (CeasefireRecord) child = g_list_model_get_item (cell.pointer, k);

            note_places (places, field->type, child);
          }
    }
}

static void
the_file_of_1_9_has_unknown_members_first_amid_and_last_in_every_type (void **state)
{
  g_autoptr (CeasefireDossier) dossier = load_data ("1.9.json");
  g_autoptr (GHashTable) places = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) types = list_value_types ();

  (void) state;
  note_places (places, ceasefire_types_get_header (), ceasefire_dossier_get_header (dossier));
  for (CeasefireType *const *type = ceasefire_types_get_records (); *type; type++)
    g_ptr_array_add (types, *type);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (dossier)); i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), i);

      note_places (places, ceasefire_record_get_description (record), record);
    }
  for (guint i = 0; i < types->len; i++)
    {
      CeasefireType *type = g_ptr_array_index (types, i);

      if (GPOINTER_TO_UINT (g_hash_table_lookup (places, type->name))
          != (PLACE_FIRST | PLACE_MIDDLE | PLACE_LAST))
        fail_msg ("1.9.json lacks unknown members in some place of %s", type->name);
    }
  assert_true (types->len >= 20);
  assert_int_equal (
    g_list_model_get_n_items (ceasefire_dossier_get_records (dossier, CEASEFIRE_TYPE_UNKNOWN)), 3);
}

/* Reading and writing */

static void
what_is_read_of_1_9_is_written_as_it_was (void **state)
{
  g_autofree char *json = read_data ("1.9.json");
  g_autofree char *lines = read_data ("1.9.jsonl");
  g_autoptr (CeasefireDossier) of_json = read_dossier (json);
  g_autoptr (CeasefireDossier) of_lines = read_dossier (lines);

  (void) state;
  assert_written (of_json, CEASEFIRE_FORMAT_JSON, json);
  assert_written (of_lines, CEASEFIRE_FORMAT_JSON_LINES, lines);
  assert_written (of_json, CEASEFIRE_FORMAT_JSON_LINES, lines);
  assert_string_equal (ceasefire_header_get_version (ceasefire_dossier_get_header (of_lines)),
                       "1.9");
}

/* A header on one line cannot say what stands behind the records: it comes to stand before them. */
static void
json_lines_move_what_stands_behind_the_records_before_them (void **state)
{
  static const char tail[] = "  ],\n  \"appendix\": [{\"a\":1}],\n  \"checksum\": \"made-up\"\n}\n";
  g_autofree char *json = read_data ("1.9.json");
  g_autofree char *lines = read_data ("1.9.jsonl");
  g_autoptr (CeasefireDossier) dossier = read_dossier (lines);
  g_autofree char *written = write_dossier (dossier, CEASEFIRE_FORMAT_JSON);
  g_autoptr (CeasefireDossier) again = read_dossier (written);
  g_autoptr (GString) wanted = g_string_new (json);

  (void) state;
  assert_true (g_str_has_suffix (json, tail));
  g_string_truncate (wanted, wanted->len - strlen (tail));
  g_string_append (wanted, "  ]\n}\n");
  g_string_replace (wanted, "  \"records\": [\n",
                    "  \"appendix\": [{\"a\":1}],\n  \"checksum\": \"made-up\",\n"
                    "  \"records\": [\n",
                    1);
  assert_string_equal (written, wanted->str);
  assert_written (again, CEASEFIRE_FORMAT_JSON_LINES, lines);
}

static void
copies_of_header_and_records_keep_what_is_unknown (void **state)
{
  g_autofree char *json = read_data ("1.9.json");
  g_autoptr (CeasefireDossier) dossier = read_dossier (json);
  g_autoptr (CeasefireDossier) copy = ceasefire_dossier_new ("en");
  g_autoptr (CeasefireHeader) header
    = ceasefire_header_copy (ceasefire_dossier_get_header (dossier));

  (void) state;
  ceasefire_dossier_set_header (copy, header);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (dossier)); i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), i);
      g_autoptr (CeasefireRecord) copied = ceasefire_record_copy (record);

      assert_true (ceasefire_record_equal (record, copied));
      assert_true (ceasefire_dossier_add (copy, copied, NULL));
    }
  assert_written (copy, CEASEFIRE_FORMAT_JSON, json);
}

static guint
merge (CeasefireDossier *dossier, CeasefireDossier *other)
{
  g_autoptr (GListModel) conflicts = ceasefire_dossier_merge (dossier, other);

  return g_list_model_get_n_items (conflicts);
}

static void
merging_keeps_what_is_unknown (void **state)
{
  g_autofree char *json = read_data ("1.9.json");
  g_autoptr (CeasefireDossier) dossier = read_dossier (json);
  g_autoptr (CeasefireDossier) same = read_dossier (json);
  g_autoptr (CeasefireDossier) empty = ceasefire_dossier_new ("en");
  g_autoptr (CeasefireHeader) header
    = ceasefire_header_copy (ceasefire_dossier_get_header (dossier));

  (void) state;
  assert_int_equal (merge (dossier, same), 0);
  assert_int_equal (merge (dossier, empty), 0);
  assert_written (dossier, CEASEFIRE_FORMAT_JSON, json);
  ceasefire_dossier_set_header (empty, header);
  assert_int_equal (merge (empty, dossier), 0);
  assert_written (empty, CEASEFIRE_FORMAT_JSON, json);
}

static void
records_that_differ_in_what_is_unknown_are_a_conflict (void **state)
{
  g_autoptr (CeasefireDossier) ours
    = read_dossier (DOSSIER ("{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"state\",\"x\":1}"));
  g_autoptr (CeasefireDossier) theirs
    = read_dossier (DOSSIER ("{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"state\",\"x\":1.0}"));
  g_autoptr (GListModel) conflicts = ceasefire_dossier_merge (ours, theirs);
  g_autoptr (CeasefireProblem) conflict = g_list_model_get_item (conflicts, 0);

  (void) state;
  assert_string_equal (ceasefire_problem_get_message (conflict),
                       "another actor has the id \"a\" and differs in members that this version "
                       "does not know");
  assert_record_written (ceasefire_dossier_lookup (ours, "a"),
                         "{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"state\",\"x\":1}");
}

/* Changing */

static void
a_change_of_1_9_changes_its_line_only (void **state)
{
  g_autofree char *json = read_data ("1.9.json");
  g_autoptr (CeasefireDossier) dossier = read_dossier (json);
  CeasefireClause *clause = CEASEFIRE_CLAUSE (ceasefire_dossier_lookup (dossier, "c3"));
  g_autoptr (CeasefireText) text = ceasefire_text_new ("By day.");
  g_autoptr (CeasefireText) title = ceasefire_text_new ("Now");
  g_autoptr (CeasefireHeader) header
    = ceasefire_header_copy (ceasefire_dossier_get_header (dossier));
  g_autoptr (GString) wanted = g_string_new (json);

  (void) state;
  ceasefire_clause_set_text (clause, text);
  ceasefire_header_set_title (header, title);
  ceasefire_dossier_set_header (dossier, header);
  assert_int_equal (g_string_replace (wanted, "\"At night.\"", "\"By day.\"", 0), 1);
  assert_int_equal (g_string_replace (wanted, "\"A dossier of a version to come\"", "\"Now\"", 0),
                    1);
  assert_written (dossier, CEASEFIRE_FORMAT_JSON, wanted->str);
}

#define ACTOR "{\"type\":\"actor\",\"id\":\"a\",\"first\":0,"

static void
an_unknown_member_stays_behind_the_known_one_that_it_followed (void **state)
{
  g_autoptr (CeasefireRecord) record
    = read_record (ACTOR "\"kind\":\"person\",\"mid\":1,\"name\":\"A\",\"last\":2}");
  CeasefireActor *actor = CEASEFIRE_ACTOR (record);
  g_autoptr (CeasefireText) text = ceasefire_text_new ("B");

  (void) state;
  ceasefire_actor_set_name (actor, text);
  assert_record_written (record, ACTOR "\"kind\":\"person\",\"mid\":1,\"name\":\"B\",\"last\":2}");
  ceasefire_actor_set_identification (actor, CEASEFIRE_IDENTIFICATION_NAMED);
  assert_record_written (record, ACTOR "\"kind\":\"person\",\"mid\":1,\"identification\":\"named\","
                                       "\"name\":\"B\",\"last\":2}");
  ceasefire_record_set_note (record, text);
  ceasefire_record_unset (record, "name");
  assert_record_written (record, ACTOR "\"kind\":\"person\",\"mid\":1,\"identification\":\"named\","
                                       "\"last\":2,\"note\":\"B\"}");
  ceasefire_record_unset (record, "identification");
  ceasefire_record_unset (record, "kind");
  ceasefire_record_unset (record, "note");
  assert_record_written (record, ACTOR "\"mid\":1,\"last\":2}");
  ceasefire_actor_set_kind (actor, CEASEFIRE_ACTOR_KIND_STATE);
  assert_record_written (record, ACTOR "\"kind\":\"state\",\"mid\":1,\"last\":2}");
}

static void
a_changed_copy_of_a_value_keeps_what_is_unknown (void **state)
{
  g_autoptr (CeasefireRecord) record
    = read_record (ACTOR "\"sources\":[{\"x\":1,\"document\":\"d\",\"y\":2,\"quote\":\"q\","
                         "\"z\":3}]}");
  g_autoptr (CeasefireCitation) citation
    = ceasefire_citation_copy (ceasefire_record_get_sources (record)[0]);
  CeasefireCitation *const sources[] = { citation, NULL };

  (void) state;
  ceasefire_citation_set_quote (citation, "other");
  ceasefire_citation_set_locator (citation, "p. 4");
  ceasefire_record_set_sources (record, sources);
  assert_record_written (record, ACTOR "\"sources\":[{\"x\":1,\"document\":\"d\",\"y\":2,"
                                       "\"quote\":\"other\",\"z\":3,\"locator\":\"p. 4\"}]}");
}

/* What programs see */

static void
a_program_sees_what_was_not_understood (void **state)
{
  g_autoptr (CeasefireDossier) dossier = load_data ("1.9.json");
  CeasefireRecord *envoy = ceasefire_dossier_lookup (dossier, "envoy");
  CeasefireRecord *vow = ceasefire_dossier_lookup (dossier, "v0");
  g_auto (GStrv) names = ceasefire_record_list_members (envoy);
  g_auto (GStrv) vow_names = ceasefire_record_list_members (vow);
  g_autofree char *joined = g_strjoinv (" ", names);
  g_autofree char *vow_joined = g_strjoinv (" ", vow_names);

  (void) state;
  assert_string_equal (joined, "kind name aliases names affiliations sources codes confidence note "
                               "pronouns rank avatar portrait");
  assert_true (ceasefire_record_has (envoy, "avatar"));
  assert_string_equal (ceasefire_record_get_extra (envoy, "avatar"), "null");
  assert_string_equal (ceasefire_record_get_extra (envoy, "portrait"), "{\"w\":1e2,\"h\":-0}");
  assert_null (ceasefire_record_get_extra (envoy, "kind"));
  assert_true (CEASEFIRE_IS_UNKNOWN (vow));
  assert_string_equal (ceasefire_record_get_type_name (vow), "vow");
  assert_string_equal (vow_joined, "first parts note");
  assert_string_equal (ceasefire_record_get_extra (vow, "parts"),
                       "[{\"deep\":[[1.50],{\"x\":{}}]}]");
}

static void
a_check_warns_of_what_was_not_understood (void **state)
{
  static const char *const names[] = { "1.9.json", "1.9.jsonl" };
  g_autofree char *wanted = read_data ("1.9.expected");

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (CeasefireDossier) dossier = load_data (names[i]);
      g_autoptr (GListModel) problems = ceasefire_dossier_check (dossier);
      g_autoptr (GString) found = g_string_new (NULL);

      for (guint k = 0; k < g_list_model_get_n_items (problems); k++)
        {
          g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, k);

          assert_int_equal (ceasefire_problem_get_severity (problem), CEASEFIRE_SEVERITY_WARNING);
          g_string_append_printf (
            found, "warning: [%s] %s: %s\n", ceasefire_problem_get_code (problem),
            ceasefire_problem_get_path (problem), ceasefire_problem_get_message (problem));
        }
      assert_string_equal (found->str, wanted);
    }
}

/* What is refused */

static void
assert_refused (const char *text, gsize length, CeasefireError code, const char *sentence)
{
  g_autoptr (GError) error = NULL;

  if (dossier_is_readable (text, length, &error))
    fail_msg ("read, and not refused with: %s", sentence);
  assert_true (g_error_matches (error, CEASEFIRE_ERROR, (int) code));
  assert_string_equal (error->message, sentence);
}

static void
a_newer_major_version_is_refused_before_all_else (void **state)
{
  static const char *const names[] = { "2.0.json", "2.0.jsonl" };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *text = read_data (names[i]);

      assert_refused (text, strlen (text), CEASEFIRE_ERROR_VERSION,
                      "line 1, column 1: ceasefire: the format has version 2.0, and this library "
                      "reads versions 1.x");
    }
}

static void
a_closed_set_of_words_has_no_new_ones_in_the_same_version (void **state)
{
  static const char text[] = "{\"ceasefire\":\"1.0\",\"language\":\"en\",\"records\":["
                             "{\"type\":\"clause\",\"id\":\"c\",\"duty\":\"attempt\"}]}";

  (void) state;
  assert_refused (text, strlen (text), CEASEFIRE_ERROR_VALUE,
                  "line 1, column 80: records[0].duty: \"attempt\" is not one of achieve or "
                  "maintain");
}

static void
the_version_stands_before_the_records (void **state)
{
  static const char text[] = "{\"language\":\"en\",\"records\":[],\"ceasefire\":\"1.9\"}";

  (void) state;
  assert_refused (text, strlen (text), CEASEFIRE_ERROR_MISSING,
                  "line 1, column 1: this is no dossier: it has no member \"ceasefire\" with the "
                  "version, before any records");
}

static void
any_minor_version_is_read_and_kept (void **state)
{
  static const char *const versions[] = { "1.0", "1.9", "1.10", "1.4294967296" };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (versions); i++)
    {
      g_autofree char *text
        = g_strdup_printf ("{\"ceasefire\":\"%s\",\"language\":\"en\"}\n", versions[i]);
      g_autoptr (CeasefireDossier) dossier = read_dossier (text);

      assert_written (dossier, CEASEFIRE_FORMAT_JSON_LINES, text);
    }
}

#define OTHER_MAJOR(version)                                                                       \
  version, "the format has version " version ", and this library reads versions 1.x"
#define NO_VERSION(version) version, "\"" version "\" is no version of the format, such as 1.0"

static void
other_versions_are_refused_with_a_sentence (void **state)
{
  static const struct
  {
    const char *version, *sentence;
  } cases[] = {
    { OTHER_MAJOR ("2.0") }, { OTHER_MAJOR ("10.0") }, { OTHER_MAJOR ("18446744073709551617.0") },
    { OTHER_MAJOR ("0.9") }, { NO_VERSION ("") },      { NO_VERSION ("1") },
    { NO_VERSION ("1.") },   { NO_VERSION ("1.x") },   { NO_VERSION ("1.0.0") },
    { NO_VERSION ("-1.0") }, { NO_VERSION (" 1.0") },  { NO_VERSION ("1.09") },
    { NO_VERSION ("01.0") },
  };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text
        = g_strdup_printf ("{\"ceasefire\":\"%s\",\"language\":\"en\"}", cases[i].version);
      g_autofree char *sentence
        = g_strconcat ("line 1, column 1: ceasefire: ", cases[i].sentence, NULL);

      assert_refused (text, strlen (text), CEASEFIRE_ERROR_VERSION, sentence);
    }
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (the_file_of_1_9_has_unknown_members_first_amid_and_last_in_every_type),
    cmocka_unit_test (what_is_read_of_1_9_is_written_as_it_was),
    cmocka_unit_test (json_lines_move_what_stands_behind_the_records_before_them),
    cmocka_unit_test (copies_of_header_and_records_keep_what_is_unknown),
    cmocka_unit_test (merging_keeps_what_is_unknown),
    cmocka_unit_test (records_that_differ_in_what_is_unknown_are_a_conflict),
    cmocka_unit_test (a_change_of_1_9_changes_its_line_only),
    cmocka_unit_test (an_unknown_member_stays_behind_the_known_one_that_it_followed),
    cmocka_unit_test (a_changed_copy_of_a_value_keeps_what_is_unknown),
    cmocka_unit_test (a_program_sees_what_was_not_understood),
    cmocka_unit_test (a_check_warns_of_what_was_not_understood),
    cmocka_unit_test (a_newer_major_version_is_refused_before_all_else),
    cmocka_unit_test (a_closed_set_of_words_has_no_new_ones_in_the_same_version),
    cmocka_unit_test (the_version_stands_before_the_records),
    cmocka_unit_test (any_minor_version_is_read_and_kept),
    cmocka_unit_test (other_versions_are_refused_with_a_sentence),
  };

  return cmocka_run_group_tests_name ("evolution", tests, NULL, NULL);
}
