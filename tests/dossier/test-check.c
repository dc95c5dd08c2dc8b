/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"

#include "dossier/check.h"

#include <ceasefire/ceasefire-model.h>
#include <ceasefire/ceasefire-statement.h>
#include <string.h>

/*
 * Every code has a row and an example in docs/reference/checks.md, and in tests/data/invalid a dossier with
 * the lines that it must give, no more and no less.
 */

static CeasefireDossier *
load_text (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  CeasefireDossier *dossier = ceasefire_dossier_load_bytes (bytes, &error);

  if (dossier == NULL)
    fail_msg ("%s", error->message);
  return dossier;
}

static const char *
say_severity (CeasefireSeverity severity)
{
  return ceasefire_enum_to_word (CEASEFIRE_TYPE_SEVERITY, (int) severity);
}

static char *
check_to_text (CeasefireDossier *dossier)
{
  g_autoptr (GListModel) problems = ceasefire_dossier_check (dossier);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      g_string_append_printf (
        text, "%s: [%s] %s: %s\n", say_severity (ceasefire_problem_get_severity (problem)),
        ceasefire_problem_get_code (problem), ceasefire_problem_get_path (problem),
        ceasefire_problem_get_message (problem));
    }
  return g_string_free (text, FALSE);
}

static char *
check_file (const char *code)
{
  g_autofree char *json_name = g_strconcat (code, ".json", NULL);
  g_autofree char *text_name = g_strconcat (code, ".txt", NULL);
  g_autofree char *text_path = build_path ("tests/data/invalid", text_name);
  g_autofree char *json = read_text ("tests/data/invalid", json_name);
  g_autofree char *text = NULL;
  g_autoptr (CeasefireDossier) dossier = load_text (json);

  if (g_file_get_contents (text_path, &text, NULL, NULL))
    set_document_text (dossier, "paper", text);
  return check_to_text (dossier);
}

static void
every_code_has_a_dossier_that_gives_its_lines (void **state)
{
  (void) state;
  for (guint i = 0; i < CHECK_N_CODES; i++)
    {
      const char *code = ceasefire_check_codes[i].name;
      g_autofree char *name = g_strconcat (code, ".expected", NULL);
      g_autofree char *expected = read_text ("tests/data/invalid", name);
      g_autofree char *found = check_file (code);
      g_autofree char *label = g_strdup_printf ("[%s]", code);

      if (strcmp (expected, found) != 0)
        fail_msg ("%s: expected\n%sfound\n%s", code, expected, found);
      assert_non_null (strstr (found, label));
    }
}

static gboolean
is_code (const char *name)
{
  for (guint i = 0; i < CHECK_N_CODES; i++)
    if (strcmp (name, ceasefire_check_codes[i].name) == 0)
      return TRUE;
  return FALSE;
}

static void
every_dossier_of_the_folder_is_of_a_code (void **state)
{
  g_autofree char *path = build_path ("tests/data", "invalid");
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) folder = g_dir_open (path, 0, &error);
  const char *name;

  (void) state;
  if (folder == NULL)
    fail_msg ("%s", error->message);
  while ((name = g_dir_read_name (folder)))
    {
      g_autofree char *code = g_strndup (name, strcspn (name, "."));

      if (!is_code (code))
        fail_msg ("%s is of no code", name);
    }
}

/* Whether @section shows one of the lines that are of @code. */
static gboolean
shows_line (const char *section, const char *lines, const char *code)
{
  g_autofree char *label = g_strdup_printf ("[%s]", code);
  g_auto (GStrv) all = g_strsplit (lines, "\n", -1);

  for (guint i = 0; all[i]; i++)
    if (strstr (all[i], label) && strstr (section, all[i]))
      return TRUE;
  return FALSE;
}

static void
the_page_shows_every_code_with_a_line_of_it (void **state)
{
  g_autofree char *page = read_text ("docs/reference", "checks.md");

  (void) state;
  for (guint i = 0; i < CHECK_N_CODES; i++)
    {
      const CeasefireCheckEntry *entry = &ceasefire_check_codes[i];
      g_autofree char *found = check_file (entry->name);
      g_autofree char *row = g_strdup_printf ("\n| [`%s`](#%s) | %s | ", entry->name, entry->name,
                                              say_severity (entry->severity));
      g_autofree char *title = g_strdup_printf ("\n### %s\n", entry->name);
      const char *section = strstr (page, title);

      if (section == NULL || strstr (page, row) == NULL)
        fail_msg ("docs/reference/checks.md lacks row or section of %s", entry->name);
      if (!shows_line (section, found, entry->name))
        fail_msg ("docs/reference/checks.md shows none of these lines:\n%s", found);
    }
}

static void
the_page_shows_no_other_code (void **state)
{
  g_autofree char *page = read_text ("docs/reference", "checks.md");
  g_auto (GStrv) lines = g_strsplit (page, "\n", -1);
  guint n_rows = 0;
  guint n_sections = 0;

  (void) state;
  for (guint i = 0; lines[i]; i++)
    {
      n_rows += g_str_has_prefix (lines[i], "| [`");
      n_sections += g_str_has_prefix (lines[i], "### ");
      if (g_str_has_prefix (lines[i], "### ") && !is_code (lines[i] + 4))
        fail_msg ("docs/reference/checks.md has a section of the unknown code %s", lines[i] + 4);
    }
  assert_int_equal (n_rows, CHECK_N_CODES);
  assert_int_equal (n_sections, CHECK_N_CODES);
}

static void
codes_are_kebab_case_and_stand_once (void **state)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  (void) state;
  for (guint i = 0; i < CHECK_N_CODES; i++)
    {
      const char *name = ceasefire_check_codes[i].name;

      assert_non_null (name);
      assert_int_equal (strspn (name, "abcdefghijklmnopqrstuvwxyz-"), strlen (name));
      assert_int_not_equal (ceasefire_check_codes[i].severity, CEASEFIRE_SEVERITY_UNSET);
      assert_true (g_hash_table_add (seen, (gpointer) name));
    }
}

static void
assert_no_problems (const char *name)
{
  g_autofree char *path = build_path ("examples", name);
  g_autofree char *json = NULL;
  g_autofree char *found = NULL;
  g_autoptr (CeasefireDossier) dossier = NULL;

  if (!g_file_get_contents (path, &json, NULL, NULL))
    {
      print_message ("skipped: there is no %s\n", path);
      skip ();
    }
  dossier = load_text (json);
  found = check_to_text (dossier);
  if (*found)
    fail_msg ("%s:\n%s", name, found);
}

static void
the_dossier_of_the_article_has_no_problems (void **state)
{
  (void) state;
  assert_no_problems ("syria-2016.json");
}

static void
the_dossier_of_minsk_has_no_problems (void **state)
{
  (void) state;
  assert_no_problems ("minsk-2-2015.json");
}

static void
the_dossier_of_the_valley_has_no_problems (void **state)
{
  (void) state;
  assert_no_problems ("valley.json");
}

static void
a_problem_names_the_record_that_it_is_in (void **state)
{
  g_autoptr (CeasefireDossier) dossier = load_text (
    "{\"ceasefire\":\"1.0\",\"language\":\"en\",\"title\":\"\",\"records\":[{\"type\":"
    "\"agreement\","
    "\"id\":\"deal\",\"status\":\"agreed\",\"parties\":[{\"actor\":\"us\"}],\"clauses\":[{"
    "\"id\":\"c1\"}]},{\"type\":\"rumour\"}]}");
  g_autoptr (GListModel) problems = ceasefire_dossier_check (dossier);
  static const char *const ids[] = { NULL, "deal", "c1", NULL };

  (void) state;
  assert_int_equal (g_list_model_get_n_items (problems), G_N_ELEMENTS (ids));
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      assert_int_equal (g_strcmp0 (ceasefire_problem_get_record_id (problem), ids[i]), 0);
    }
}

static void
a_dossier_made_by_hand_is_checked_too (void **state)
{
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  g_autoptr (CeasefireStatement) statement = ceasefire_statement_new ("s1", NULL);
  g_autoptr (GListModel) problems = NULL;
  g_autoptr (CeasefireProblem) first = NULL;

  (void) state;
  ceasefire_statement_set_form (statement, CEASEFIRE_STATEMENT_FORM_INDIRECT);
  ceasefire_statement_set_acts (statement, (const char *const[]){ "report", NULL });
  assert_true (ceasefire_dossier_add (dossier, CEASEFIRE_RECORD (statement), NULL));
  problems = ceasefire_dossier_check (dossier);
  assert_int_equal (g_list_model_get_n_items (problems), 1);
  first = g_list_model_get_item (problems, 0);
  assert_string_equal (ceasefire_problem_get_code (first), "missing-member");
  assert_string_equal (ceasefire_problem_get_path (first), "records[0].speaker");
}

/* One letter more than is shown takes less room than the sign for what is not. */
static void
of_long_words_the_beginning_is_shown (void **state)
{
  static const char words[]
    = "Il a été dit que tous ont été prévenus, et que pas un de ceux-là n'a menti depuis";
  g_autofree char *json
    = g_strdup_printf ("{\"ceasefire\":\"1.0\",\"language\":\"en\"}\n{\"type\":\"document\",\"id\":"
                       "\"d\",\"kind\":\"other\","
                       "\"sources\":[{\"document\":\"d\",\"quote\":\"i%s\"}]}\n",
                       words + 1);
  g_autofree char *end
    = g_strdup_printf ("; nearest is \"%.*s…\", from 0 to 81, in line 1: it has \"Il\" "
                       "where the quote has \"il\"\n",
                       (int) strlen (words) - 1, words);
  g_autoptr (CeasefireDossier) dossier = load_text (json);
  g_autofree char *found = NULL;

  (void) state;
  set_document_text (dossier, "d", words);
  found = check_to_text (dossier);
  if (!g_str_has_suffix (found, end))
    fail_msg ("%s", found);
}

/* The chain is far longer than any stack of calls could be deep. */
static void
a_ring_of_a_hundred_thousand_replies_is_one_problem (void **state)
{
  const guint n = 100000;
  g_autoptr (GString) json
    = g_string_new ("{\"ceasefire\":\"1.0\",\"language\":\"en\"}\n"
                    "{\"type\":\"actor\",\"id\":\"us\",\"kind\":\"state\"}\n");
  g_autoptr (CeasefireDossier) dossier = NULL;
  g_autofree char *found = NULL;

  (void) state;
  for (guint i = 0; i < n; i++)
    g_string_append_printf (
      json,
      "{\"type\":\"statement\",\"id\":\"s%u\",\"speaker\":\"us\","
      "\"acts\":[\"report\"],\"form\":\"indirect\",\"in_reply_to\":\"s%u\"}\n",
      i, (i + 1) % n);
  dossier = load_text (json->str);
  found = check_to_text (dossier);
  assert_string_equal (found, "error: [reply-cycle] records[100000].in_reply_to: the statement "
                              "answers itself: s99999 → s0 → s1 → s2 → s3 → (99992 more) → "
                              "s99996 → s99997 → s99998 → s99999\n");
}

/* Beyond so many actors the check gives up, and what is not certain is not told. */
static void
an_act_through_hundreds_of_actors_is_not_judged (void **state)
{
  static const guint lengths[] = { 200, 300 };

  (void) state;
  for (guint k = 0; k < G_N_ELEMENTS (lengths); k++)
    {
      g_autoptr (GString) json = g_string_new ("{\"ceasefire\":\"1.0\",\"language\":\"en\"}\n");
      g_autoptr (CeasefireDossier) dossier = NULL;
      g_autofree char *found = NULL;

      for (guint i = 0; i < lengths[k]; i++)
        g_string_append_printf (json,
                                "{\"type\":\"actor\",\"id\":\"a%u\",\"kind\":\"other\","
                                "\"affiliations\":[{\"to\":\"a%u\",\"relation\":\"part-of\"}]}\n",
                                i, i + 1);
      g_string_append_printf (
        json,
        "{\"type\":\"actor\",\"id\":\"a%u\",\"kind\":\"state\"}\n"
        "{\"type\":\"actor\",\"id\":\"us\",\"kind\":\"state\"}\n"
        "{\"type\":\"agreement\",\"id\":\"deal\",\"status\":\"agreed\",\"parties\":[{\"actor\":"
        "\"us\"}],\"acts\":[{\"kind\":\"suspend\",\"by\":\"a0\"}]}\n",
        lengths[k]);
      dossier = load_text (json->str);
      found = check_to_text (dossier);
      assert_int_equal (strstr (found, "outsider-act") != NULL, lengths[k] == 200);
    }
}

static void
a_check_leaves_the_dossier_as_it_is (void **state)
{
  g_autofree char *json = read_text ("tests/data/invalid", "clause-cycle.json");
  g_autoptr (CeasefireDossier) dossier = load_text (json);
  g_autoptr (GBytes) before = ceasefire_dossier_to_bytes (dossier, CEASEFIRE_FORMAT_JSON);
  g_autofree char *first = check_to_text (dossier);
  g_autofree char *second = check_to_text (dossier);
  g_autoptr (GBytes) after = ceasefire_dossier_to_bytes (dossier, CEASEFIRE_FORMAT_JSON);

  (void) state;
  assert_string_equal (first, second);
  assert_true (g_bytes_equal (before, after));
}

/* Clauses that wait for each other's performance alone are an exchange. */
static void
an_exchange_is_no_ring (void **state)
{
  g_autofree char *json = read_text ("tests/data/invalid", "clause-cycle.json");
  g_autoptr (GString) text = g_string_new (json);
  g_autoptr (CeasefireDossier) mixed = load_text (json);
  g_autoptr (CeasefireDossier) exchange = NULL;
  g_autofree char *found = check_to_text (mixed);
  (void) state;

  assert_non_null (strstr (found, "the clause triggers itself"));
  g_clear_pointer (&found, g_free);
  assert_int_equal (
    g_string_replace (text, "\"breach_of\": \"calm\"", "\"compliance_with\": [\"withdraw\"]", 0),
    1);
  exchange = load_text (text->str);
  found = check_to_text (exchange);
  assert_null (strstr (found, "the clause triggers itself"));
}

/* What it is on must be there; what it rests on may have stayed where it was made. */
static void
a_finding_may_rest_on_what_another_dossier_holds (void **state)
{
  g_autoptr (CeasefireDossier) dossier = load_text (
    "{\"ceasefire\":\"1.0\",\"language\":\"en\",\"records\":["
    "{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"state\",\"name\":\"A\"},"
    "{\"type\":\"finding\",\"id\":\"f\",\"clause\":\"c\",\"party\":\"p\",\"status\":\"alleged\","
    "\"viewpoint\":[\"v\"],\"text\":{\"aspect\":\"text\",\"voices\":[{\"speaker\":\"s\","
    "\"statement\":\"d\"}]},"
    "\"incidents\":[{\"incident\":\"i\",\"status\":\"alleged\",\"by\":[\"b\"],\"against\":[\"a\"],"
    "\"evidence\":[{\"aspect\":\"agent\",\"voices\":[{\"speaker\":\"b\",\"statement\":\"a\"}]}]}],"
    "\"sensitivity\":[{\"incident\":\"i\",\"aspect\":\"agent\"}]}]}");
  g_autofree char *found = check_to_text (dossier);

  (void) state;
  assert_string_equal (found,
                       "error: [dangling-reference] records[1].clause: no record has the id \"c\"\n"
                       "error: [dangling-reference] records[1].party: no record has the id \"p\"\n"
                       "error: [wrong-reference-type] "
                       "records[1].incidents[0].evidence[0].voices[0].statement: \"a\" is "
                       "of type actor, not statement\n");
}

static gboolean
is_mendable (const char *members)
{
  g_autofree char *text = g_strdup_printf (
    "{\"ceasefire\":\"1.0\",\"language\":\"en\",\"records\":[{\"type\":\"agreement\",\"id\":\"a\","
    "\"title\":\"A\",\"clauses\":[{\"id\":\"b\",\"sources\":[{\"document\":\"d\",\"members\":%s}],"
    "\"clauses\":[{\"id\":\"c\",\"means\":[\"tank\",\"tank\"]}]}]},"
    "{\"type\":\"document\",\"id\":\"d\",\"title\":\"D\"}]}",
    members);
  g_autoptr (CeasefireDossier) dossier = load_text (text);
  g_autoptr (GListModel) problems = ceasefire_dossier_check (dossier);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      if (g_str_equal (ceasefire_problem_get_code (problem), "doubled-item"))
        return ceasefire_problem_is_fixable (problem);
    }
  fail_msg ("nothing is doubled");
  return FALSE;
}

/* Between the outermost record and that of the item as well. */
static void
an_item_stays_where_a_citation_counts_items (void **state)
{
  (void) state;
  assert_true (is_mendable ("[\"clauses\"]"));
  assert_false (is_mendable ("[\"clauses[0].means[1]\"]"));
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (every_code_has_a_dossier_that_gives_its_lines),
    cmocka_unit_test (every_dossier_of_the_folder_is_of_a_code),
    cmocka_unit_test (the_page_shows_every_code_with_a_line_of_it),
    cmocka_unit_test (the_page_shows_no_other_code),
    cmocka_unit_test (codes_are_kebab_case_and_stand_once),
    cmocka_unit_test (the_dossier_of_the_article_has_no_problems),
    cmocka_unit_test (the_dossier_of_minsk_has_no_problems),
    cmocka_unit_test (the_dossier_of_the_valley_has_no_problems),
    cmocka_unit_test (a_problem_names_the_record_that_it_is_in),
    cmocka_unit_test (a_dossier_made_by_hand_is_checked_too),
    cmocka_unit_test (of_long_words_the_beginning_is_shown),
    cmocka_unit_test (a_ring_of_a_hundred_thousand_replies_is_one_problem),
    cmocka_unit_test (an_act_through_hundreds_of_actors_is_not_judged),
    cmocka_unit_test (a_check_leaves_the_dossier_as_it_is),
    cmocka_unit_test (an_exchange_is_no_ring),
    cmocka_unit_test (a_finding_may_rest_on_what_another_dossier_holds),
    cmocka_unit_test (an_item_stays_where_a_citation_counts_items),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
