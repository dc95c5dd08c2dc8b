/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/alter.h"
#include "support/dossier.h"
#include "support/random.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-canonical.h>
#include <ceasefire/ceasefire-clause.h>
#include <ceasefire/ceasefire-diff.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Making the changes that a diff tells of, and taking them back. */

/* Random pairs */

static CeasefireDiff *
make_diff (CeasefireDossier *from, CeasefireDossier *to)
{
  return CEASEFIRE_DIFF (ceasefire_dossier_diff (from, to));
}

static CeasefireDiff *
read_diff (const char *json)
{
  g_autoptr (GBytes) bytes = text_to_bytes (json, strlen (json));
  g_autoptr (GError) error = NULL;
  CeasefireDiff *diff = ceasefire_diff_from_json (bytes, &error);

  if (error)
    fprintf (stderr, "%s\n%s\n", error->message, json);
  assert_null (error);
  return diff;
}

/* All but where unknown members stand, which means nothing; canonical form has them in one order. */
static gboolean
are_same (CeasefireDossier *a, CeasefireDossier *b)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (a));
  gboolean same = n == g_list_model_get_n_items (G_LIST_MODEL (b))
                  && ceasefire_header_equal (ceasefire_dossier_get_header (a),
                                             ceasefire_dossier_get_header (b));

  for (guint i = 0; i < n && same; i++)
    {
      g_autoptr (CeasefireRecord) record_a = g_list_model_get_item (G_LIST_MODEL (a), i);
      g_autoptr (CeasefireRecord) record_b = g_list_model_get_item (G_LIST_MODEL (b), i);
      g_autoptr (GBytes) canonical_a = ceasefire_record_to_canonical_json (record_a, NULL);
      g_autoptr (GBytes) canonical_b = ceasefire_record_to_canonical_json (record_b, NULL);

      same = ceasefire_record_equal (record_a, record_b)
             && (canonical_a == NULL || g_bytes_equal (canonical_a, canonical_b));
    }
  return same;
}

static void
assert_same (CeasefireDossier *got, CeasefireDossier *wanted, CeasefireDiff *diff,
             CeasefireDossier *other)
{
  g_autofree char *got_json = write_dossier (got, CEASEFIRE_FORMAT_JSON_LINES);
  g_autofree char *wanted_json = write_dossier (wanted, CEASEFIRE_FORMAT_JSON_LINES);
  g_autofree char *diff_json = NULL;
  g_autofree char *other_json = NULL;

  if (are_same (got, wanted))
    return;
  diff_json = ceasefire_diff_to_json (diff);
  other_json = write_dossier (other, CEASEFIRE_FORMAT_JSON_LINES);
  fprintf (stderr, "of\n%s\nand\n", other_json);
  fprintf (stderr, "%s\ncame\n", diff_json);
  fprintf (stderr, "%s\nfor\n", got_json);
  fprintf (stderr, "%s\nend\n", wanted_json);
  fail_msg ("another dossier was made");
}

static void
assert_makes (CeasefireDossier *from, CeasefireDossier *to, CeasefireDiff *diff, gboolean back)
{
  g_autoptr (CeasefireDossier) made = copy_dossier (from);
  g_autoptr (GError) error = NULL;
  gboolean done = back ? ceasefire_dossier_revert (made, diff, &error)
                       : ceasefire_dossier_apply (made, diff, &error);

  if (!done)
    {
      g_autofree char *from_json = write_dossier (from, CEASEFIRE_FORMAT_JSON_LINES);
      g_autofree char *diff_json = ceasefire_diff_to_json (diff);

      fprintf (stderr, "%s\nof\n", from_json);
      fprintf (stderr, "%s\n", diff_json);
      fail_msg ("%s", error->message);
    }
  assert_same (made, to, diff, from);
}

/* What the pairs have had in them, so that they are known to try what they are for. */
static struct
{
  guint moved;
  guint ordered;
  guint shared;
  guint unknown;
  guint before;
} seen;

static void
try_pair (CeasefireDossier *from, CeasefireDossier *to)
{
  g_autoptr (CeasefireDiff) diff = make_diff (from, to);
  g_autofree char *json = ceasefire_diff_to_json (diff);
  g_autoptr (CeasefireDiff) read = read_diff (json);
  g_autofree char *again = ceasefire_diff_to_json (read);

  assert_string_equal (json, again);
  seen.moved += strstr (json, "\"moved\"") != NULL;
  seen.ordered += strstr (json, "\"order\"") != NULL;
  seen.shared += strstr (json, "\"old_nth\"") != NULL;
  seen.unknown += strstr (json, "\"unknown\"") != NULL;
  seen.before += strstr (json, "\"before\"") != NULL;
  assert_makes (from, to, diff, FALSE);
  assert_makes (to, from, diff, TRUE);
  assert_makes (from, to, read, FALSE);
  assert_makes (to, from, read, TRUE);
}

static guint
get_rounds (void)
{
  const char *rounds = g_getenv ("CEASEFIRE_PATCHES");

  return rounds ? (guint) strtoul (rounds, NULL, 10) : 500;
}

/* With trees of clauses, in which there is much to move. */
static CeasefireDossier *
make_dossier (GRand *rand)
{
  CeasefireDossier *dossier = random_dossier (rand);
  static const char *const ids[] = { "g", "h" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (CeasefireRecord) agreement
        = random_record (rand, ceasefire_type_lookup ("agreement", 9), ids[i]);

      if (g_rand_boolean (rand))
        ceasefire_dossier_add (dossier, agreement, NULL);
    }
  for (guint i = 0; i < 2; i++)
    alter_dossier (rand, dossier, 100 + i);
  return dossier;
}

static void
a_diff_makes_either_dossier_of_the_other (void **state)
{
  GRand *rand = g_rand_new_with_seed (20160919);
  guint rounds = get_rounds ();

  (void) state;
  for (guint i = 0; i < rounds; i++)
    {
      g_autoptr (CeasefireDossier) from = make_dossier (rand);
      g_autoptr (CeasefireDossier) altered = NULL;
      g_autoptr (CeasefireDossier) to = NULL;
      guint n = (guint) g_rand_int_range (rand, 0, 8);

      altered = copy_dossier (from);
      for (guint k = 0; k < n; k++)
        alter_dossier (rand, altered, k);
      to = copy_dossier (altered);
      try_pair (from, to);
    }
  assert_true (seen.moved > rounds / 20);
  assert_true (seen.ordered > rounds / 4);
  assert_true (seen.shared > rounds / 20);
  assert_true (seen.unknown > rounds / 20);
  assert_true (seen.before > rounds / 50);
  g_rand_free (rand);
}

static void
strangers_are_made_of_one_another_too (void **state)
{
  GRand *rand = g_rand_new_with_seed (7);

  (void) state;
  for (guint i = 0; i < 60; i++)
    {
      g_autoptr (CeasefireDossier) from = random_dossier (rand);
      g_autoptr (CeasefireDossier) to = random_dossier (rand);

      try_pair (from, to);
    }
  g_rand_free (rand);
}

/* What cannot be applied */

#define STATEMENT(members) "{\"type\":\"statement\",\"id\":\"s\"" members "}"
#define CLAUSE(id, members) "{\"type\":\"clause\",\"id\":\"" id "\"" members "}"
#define CLAUSES(items) ",\"clauses\":[" items "]"
#define ACTOR(id) "{\"type\":\"actor\",\"id\":\"" id "\"}"

/* The changes from @from to @to cannot be made in @other, which stays as it is. */
static void
assert_refused (const char *from, const char *to, const char *other, const char *message)
{
  g_autoptr (CeasefireDossier) dossier_from = read_dossier (from);
  g_autoptr (CeasefireDossier) dossier_to = read_dossier (to);
  g_autoptr (CeasefireDossier) dossier = read_dossier (other);
  g_autoptr (CeasefireDiff) diff = make_diff (dossier_from, dossier_to);
  g_autofree char *before = write_dossier (dossier, CEASEFIRE_FORMAT_JSON);
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  assert_false (ceasefire_dossier_apply (dossier, diff, &error));
  assert_int_equal (error->domain, CEASEFIRE_ERROR);
  assert_int_equal (error->code, CEASEFIRE_ERROR_CONFLICT);
  assert_string_equal (error->message, message);
  after = write_dossier (dossier, CEASEFIRE_FORMAT_JSON);
  assert_string_equal (before, after);
}

static void
members_that_are_not_as_expected_are_named (void **state)
{
  (void) state;
  assert_refused (DOSSIER (STATEMENT (",\"speaker\":\"a\"")),
                  DOSSIER (STATEMENT (",\"speaker\":\"b\",\"medium\":\"m\"")),
                  DOSSIER (ACTOR ("x") "," STATEMENT (",\"speaker\":\"c\"")),
                  "records[1].speaker: statement \"s\": speaker is \"c\"; expected \"a\"");
  assert_refused (DOSSIER (STATEMENT (",\"speaker\":\"a\"")), DOSSIER (STATEMENT ("")),
                  DOSSIER (STATEMENT ("")),
                  "records[0].speaker: statement \"s\": speaker is not there; expected \"a\"");
  assert_refused (DOSSIER (STATEMENT ("")), DOSSIER (STATEMENT (",\"x\":[1]")),
                  DOSSIER (STATEMENT (",\"x\":2")),
                  "records[0].x: statement \"s\": x is 2 already; expected nothing");
  assert_refused (DOSSIER (STATEMENT (",\"text\":{\"en\":\"A\",\"ru\":\"B\"}")),
                  DOSSIER (STATEMENT (",\"text\":{\"en\":\"A\",\"ru\":\"C\"}")),
                  DOSSIER (STATEMENT (",\"text\":{\"en\":\"A\",\"ru\":\"D\"}")),
                  "records[0].text.ru: statement \"s\": text.ru is \"D\"; expected \"B\"");
  assert_refused (
    DOSSIER (STATEMENT (",\"claims\":[{\"about\":\"i\"},{\"about\":\"j\",\"value\":\"v\"}]")),
    DOSSIER (STATEMENT (",\"claims\":[{\"about\":\"i\"},{\"about\":\"j\",\"value\":\"w\"}]")),
    DOSSIER (STATEMENT (",\"claims\":[{\"about\":\"i\"}]")),
    "records[0].claims[1].value: statement \"s\": there is no claims[1].value");
  assert_refused (DOSSIER (CLAUSE ("a", CLAUSES (CLAUSE ("b", ",\"label\":\"1\"")))),
                  DOSSIER (CLAUSE ("a", CLAUSES (CLAUSE ("b", ",\"label\":\"2\"")))),
                  DOSSIER (CLAUSE ("a", CLAUSES (CLAUSE ("b", "")))),
                  "records[0].clauses[0].label: clause \"b\": label is not there; expected \"1\"");
}

#define LABELLED(label)                                                                            \
  DOSSIER (CLAUSE ("a", ",\"label\":\"" label "\"") "," CLAUSE (                                   \
    "b", ",\"label\":\"" label "\"") "," CLAUSE ("c", ",\"label\":\"" label                        \
                                                      "\"") "," CLAUSE ("d", ",\"label\":\"" label \
                                                                             "\""))

static void
of_many_conflicts_the_first_is_named (void **state)
{
  (void) state;
  for (guint i = 0; i < 20; i++)
    assert_refused (LABELLED ("1"), LABELLED ("2"), LABELLED ("3"),
                    "records[0].label: clause \"a\": label is \"3\"; expected \"1\"");
}

static void
the_header_must_be_as_expected_too (void **state)
{
  (void) state;
  assert_refused ("{\"ceasefire\":\"1.0\",\"title\":\"A\",\"records\":[]}",
                  "{\"ceasefire\":\"1.0\",\"title\":\"B\",\"records\":[]}",
                  "{\"ceasefire\":\"1.0\",\"title\":\"C\",\"records\":[]}",
                  "title: header: title is \"C\"; expected \"A\"");
}

static void
records_that_are_not_there_are_named (void **state)
{
  (void) state;
  assert_refused (DOSSIER (STATEMENT (",\"speaker\":\"a\"")), DOSSIER (STATEMENT ("")),
                  DOSSIER (ACTOR ("a")), "speaker: statement \"s\": there is none");
  assert_refused (DOSSIER (STATEMENT ("")), DOSSIER (""), DOSSIER (ACTOR ("s")),
                  "records[0]: statement \"s\": the record with this id is of type actor");
  assert_refused (DOSSIER ("{\"type\":\"x\",\"a\":1}"), DOSSIER (""),
                  DOSSIER ("{\"type\":\"x\",\"a\":2}"), "x: there is none");
  assert_refused (DOSSIER (STATEMENT ("")), DOSSIER (""), DOSSIER (STATEMENT (",\"medium\":\"m\"")),
                  "records[0]: statement \"s\": it is not as the record that is to go: it is "
                  "{\"type\":\"statement\",\"id\":\"s\",\"medium\":\"m\"}; expected "
                  "{\"type\":\"statement\",\"id\":\"s\"}");
}

static void
an_id_that_is_taken_is_refused (void **state)
{
  (void) state;
  assert_refused (DOSSIER (""), DOSSIER (STATEMENT ("")), DOSSIER (ACTOR ("s")),
                  "statement \"s\": the id is taken already");
  assert_refused (DOSSIER (""), DOSSIER (CLAUSE ("a", CLAUSES (CLAUSE ("b", "")))),
                  DOSSIER (CLAUSE ("c", CLAUSES (CLAUSE ("b", "")))),
                  "clause \"b\": the id is taken already");
}

static void
places_must_be_there (void **state)
{
  const char *one = DOSSIER (CLAUSE ("a", CLAUSES (CLAUSE ("b", ""))));
  const char *two = DOSSIER (CLAUSE ("a", CLAUSES (CLAUSE ("b", "") "," CLAUSE ("c", ""))));
  const char *out = DOSSIER (CLAUSE ("a", "") "," CLAUSE ("b", ""));

  (void) state;
  assert_refused (one, two, DOSSIER (CLAUSE ("b", "")),
                  "clause \"c\": there is no record \"a\" for it to be nested in");
  assert_refused (one, two, DOSSIER (CLAUSE ("a", "")),
                  "clause \"c\": its place is behind \"b\", which is not in \"a\"");
  assert_refused (one, two, DOSSIER (ACTOR ("a")),
                  "clause \"c\": no clause can be nested in \"a\" as one of its clauses");
  assert_refused (one, out, DOSSIER (CLAUSE ("x", CLAUSES (CLAUSE ("b", "")))),
                  "records[0].clauses[0]: clause \"b\": it is in \"x\"; expected in \"a\"");
  assert_refused (one, out, out, "records[1]: clause \"b\": it is not nested; expected in \"a\"");
}

/* What is put into what, in a ring. */
static void
nothing_is_nested_in_itself (void **state)
{
  static const char json[]
    = "{\"ceasefire_diff\":\"1.0\",\"changes\":["
      "{\"kind\":\"moved\",\"type\":\"clause\",\"id\":\"a\",\"path\":\"\",\"old\":null,"
      "\"new\":{\"parent\":\"b\",\"member\":\"clauses\"}},"
      "{\"kind\":\"moved\",\"type\":\"clause\",\"id\":\"b\",\"path\":\"\",\"old\":null,"
      "\"new\":{\"parent\":\"a\",\"member\":\"clauses\"}}]}";
  g_autoptr (CeasefireDossier) dossier
    = read_dossier (DOSSIER (CLAUSE ("a", "") "," CLAUSE ("b", "")));
  g_autoptr (CeasefireDiff) diff = read_diff (json);
  g_autoptr (GError) error = NULL;

  (void) state;
  assert_false (ceasefire_dossier_apply (dossier, diff, &error));
  assert_non_null (strstr (error->message, "nested in itself"));
  assert_int_equal (g_list_model_get_n_items (G_LIST_MODEL (dossier)), 2);
}

/* What can be applied elsewhere */

static void
assert_applied (const char *from, const char *to, const char *other, const char *result)
{
  g_autoptr (CeasefireDossier) dossier_from = read_dossier (from);
  g_autoptr (CeasefireDossier) dossier_to = read_dossier (to);
  g_autoptr (CeasefireDossier) dossier = read_dossier (other);
  g_autoptr (CeasefireDossier) wanted = read_dossier (result);
  g_autoptr (CeasefireDiff) diff = make_diff (dossier_from, dossier_to);
  g_autoptr (GError) error = NULL;

  if (!ceasefire_dossier_apply (dossier, diff, &error))
    fail_msg ("%s", error->message);
  assert_same (dossier, wanted, diff, dossier_from);
}

static void
other_places_may_have_changed (void **state)
{
  (void) state;
  assert_applied (DOSSIER (STATEMENT (",\"speaker\":\"a\"")),
                  DOSSIER (STATEMENT (",\"speaker\":\"b\"")),
                  DOSSIER (ACTOR ("x") "," STATEMENT (",\"speaker\":\"a\",\"medium\":\"m\"")),
                  DOSSIER (ACTOR ("x") "," STATEMENT (",\"speaker\":\"b\",\"medium\":\"m\"")));
  assert_applied (DOSSIER (ACTOR ("a") "," ACTOR ("b")), DOSSIER (ACTOR ("c") "," ACTOR ("b")),
                  DOSSIER (ACTOR ("x") "," ACTOR ("y") "," ACTOR ("a") "," ACTOR ("b")),
                  DOSSIER (ACTOR ("x") "," ACTOR ("y") "," ACTOR ("b") "," ACTOR ("c")));
  assert_applied (
    DOSSIER (CLAUSE ("a", CLAUSES (CLAUSE ("b", "")))),
    DOSSIER (CLAUSE ("a", CLAUSES (CLAUSE ("b", "") "," CLAUSE ("c", "")))),
    DOSSIER (CLAUSE (
      "a", CLAUSES (CLAUSE ("x", "") "," CLAUSE ("b", ",\"label\":\"1\"") "," CLAUSE ("y", "")))),
    DOSSIER (CLAUSE ("a", CLAUSES (CLAUSE ("x", "") "," CLAUSE (
                            "b", ",\"label\":\"1\"") "," CLAUSE ("c", "") "," CLAUSE ("y", "")))));
}

/* Objects, signals, lists by type */

static void
count_changes (GListModel *list, guint position, guint removed, guint added, guint *n)
{
  (void) position;
  assert_true (position + added <= g_list_model_get_n_items (list));
  *n += removed + added;
}

static void
what_did_not_change_stays_the_same_object (void **state)
{
  g_autoptr (CeasefireDossier) from = read_dossier (
    DOSSIER (ACTOR ("a") "," ACTOR ("b") "," CLAUSE ("c", CLAUSES (CLAUSE ("d", "")))));
  g_autoptr (CeasefireDossier) to = read_dossier (DOSSIER (
    ACTOR ("a") "," ACTOR ("e") "," CLAUSE ("c", CLAUSES (CLAUSE ("d", ",\"label\":\"1\"")))));
  g_autoptr (CeasefireDiff) diff = make_diff (from, to);
  CeasefireRecord *a = ceasefire_dossier_lookup (from, "a");
  GListModel *actors = ceasefire_dossier_get_records (from, CEASEFIRE_TYPE_ACTOR);
  GListModel *clauses = ceasefire_dossier_get_records (from, CEASEFIRE_TYPE_CLAUSE);
  g_autoptr (CeasefireRecord) last = NULL;
  guint n = 0;

  (void) state;
  g_signal_connect (from, "items-changed", G_CALLBACK (count_changes), &n);
  assert_true (ceasefire_dossier_apply (from, diff, NULL));
  assert_int_equal (n, 4);
  assert_ptr_equal (ceasefire_dossier_lookup (from, "a"), a);
  assert_null (ceasefire_dossier_lookup (from, "b"));
  assert_non_null (ceasefire_dossier_lookup (from, "e"));
  assert_int_equal (g_list_model_get_n_items (actors), 2);
  assert_int_equal (g_list_model_get_n_items (clauses), 2);
  last = g_list_model_get_item (clauses, 1);
  assert_string_equal (ceasefire_clause_get_label (CEASEFIRE_CLAUSE (last)), "1");
  assert_true (ceasefire_dossier_remove (from, a));
}

/* Many records of one id cost no more than others. */
static void
many_records_of_one_id_are_matched_by_what_they_say (void **state)
{
  g_autoptr (GString) forward = g_string_new ("{\"ceasefire\":\"1.0\",\"language\":\"en\"}\n");
  g_autoptr (GString) backward = g_string_new (forward->str);
  g_autoptr (CeasefireDossier) from = NULL;
  g_autoptr (CeasefireDossier) to = NULL;
  g_autoptr (CeasefireDiff) diff = NULL;
  const guint n = 20001;

  (void) state;
  for (guint i = 0; i < n; i++)
    {
      g_string_append_printf (forward, "{\"type\":\"actor\",\"id\":\"a\",\"country\":\"%u\"}\n", i);
      g_string_append_printf (backward, "{\"type\":\"actor\",\"id\":\"a\",\"country\":\"%u\"}\n",
                              n - 1 - i);
    }
  from = read_dossier (forward->str);
  to = read_dossier (backward->str);
  diff = make_diff (from, to);
  assert_int_equal (g_list_model_get_n_items (G_LIST_MODEL (diff)), n - 1);
  assert_makes (from, to, diff, FALSE);
}

static void
arguments_that_are_none_are_mistakes_of_the_caller (void **state)
{
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  g_autoptr (CeasefireDiff) diff = make_diff (dossier, dossier);

  (void) state;
  assert_critical (assert_false (ceasefire_dossier_apply (NULL, diff, NULL)));
  assert_critical (assert_false (ceasefire_dossier_apply (dossier, NULL, NULL)));
  assert_critical (assert_false (ceasefire_dossier_revert (NULL, diff, NULL)));
  assert_critical (assert_false (ceasefire_dossier_revert (dossier, NULL, NULL)));
  assert_critical (assert_null (ceasefire_diff_to_json (NULL)));
  assert_critical (assert_null (ceasefire_diff_from_json (NULL, NULL)));
  assert_critical (assert_int_equal (ceasefire_change_get_old_nth (NULL), 0));
  assert_critical (assert_int_equal (ceasefire_change_get_new_nth (NULL), 0));
  assert_critical (assert_false (ceasefire_change_is_of_record (NULL)));
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (a_diff_makes_either_dossier_of_the_other),
    cmocka_unit_test (strangers_are_made_of_one_another_too),
    cmocka_unit_test (members_that_are_not_as_expected_are_named),
    cmocka_unit_test (of_many_conflicts_the_first_is_named),
    cmocka_unit_test (the_header_must_be_as_expected_too),
    cmocka_unit_test (records_that_are_not_there_are_named),
    cmocka_unit_test (an_id_that_is_taken_is_refused),
    cmocka_unit_test (places_must_be_there),
    cmocka_unit_test (nothing_is_nested_in_itself),
    cmocka_unit_test (other_places_may_have_changed),
    cmocka_unit_test (what_did_not_change_stays_the_same_object),
    cmocka_unit_test (many_records_of_one_id_are_matched_by_what_they_say),
    cmocka_unit_test (arguments_that_are_none_are_mistakes_of_the_caller),
  };

  return cmocka_run_group_tests_name ("patch", tests, NULL, NULL);
}
