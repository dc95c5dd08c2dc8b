/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"
#include "support/mutate.h"
#include "support/random.h"

#include <ceasefire/ceasefire-diff.h>
#include <string.h>

/* Reading differences, from whomever they come. */

static CeasefireDiff *
read_diff (const char *json, gsize length, GError **error)
{
  g_autoptr (GBytes) bytes = text_to_bytes (json, length);

  return ceasefire_diff_from_json (bytes, error);
}

static void
assert_fails (const char *json, CeasefireError code, const char *message)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireDiff) diff = read_diff (json, strlen (json), &error);

  if (diff)
    fail_msg ("read: %s", json);
  assert_int_equal (error->domain, CEASEFIRE_ERROR);
  assert_string_equal (error->message, message);
  assert_int_equal (error->code, code);
}

#define DIFF(changes) "{\"ceasefire_diff\":\"1.0\",\n\"changes\":[" changes "]}"

static void
what_holds_no_differences_is_named (void **state)
{
  (void) state;
  assert_fails (
    "", CEASEFIRE_ERROR_SYNTAX,
    "line 1, column 1: expected differences, that is an object, found the end of the text");
  assert_fails ("[]", CEASEFIRE_ERROR_TYPE,
                "line 1, column 1: expected differences, that is an object, found a list");
  assert_fails ("\xff\xfe{\0", CEASEFIRE_ERROR_ENCODING,
                "line 1, column 1: the text is UTF-16, and JSON must be UTF-8");
  assert_fails ("{\"ceasefire\":\"1.0\",\"records\":[]}", CEASEFIRE_ERROR_MISSING,
                "line 1, column 1: these are no differences: they have no member "
                "\"ceasefire_diff\" with the version");
  assert_fails (
    "{\"changes\":[],\"ceasefire_diff\":\"1.1\"}", CEASEFIRE_ERROR_VERSION,
    "line 1, column 1: ceasefire_diff: differences of version \"1.1\" are not known, but "
    "of 1.0");
  assert_fails ("{\"ceasefire_diff\":\"1.0\"}", CEASEFIRE_ERROR_MISSING,
                "line 1, column 1: there is no list \"changes\"");
  assert_fails (DIFF ("") "x", CEASEFIRE_ERROR_SYNTAX,
                "line 2, column 14: text stands behind the end");
}

static void
members_have_names_that_are_known (void **state)
{
  (void) state;
  assert_fails (
    "{\"ceasefire_diff\":\"1.0\",\"change\":[]}", CEASEFIRE_ERROR_VALUE,
    "line 1, column 25: what holds differences has no member \"change\"; the nearest is "
    "\"changes\"");
  assert_fails (DIFF ("{\"kid\":\"added\"}"), CEASEFIRE_ERROR_VALUE,
                "line 2, column 13: changes[0]: a change has no member \"kid\"; the nearest is "
                "\"kind\"");
  assert_fails (
    DIFF ("{\"kind\":\"addid\"}"), CEASEFIRE_ERROR_VALUE,
    "line 2, column 20: changes[0].kind: \"addid\" is not one of added, removed, changed or "
    "moved; the nearest is \"added\"");
  assert_fails (DIFF ("{\"kind\":\"added\",\"kind\":\"added\"}"), CEASEFIRE_ERROR_DUPLICATE,
                "line 2, column 28: changes[0]: the member \"kind\" stands twice");
}

#define CHANGE(kind, rest) "{\"kind\":\"" kind "\",\"type\":\"statement\",\"id\":\"s\"" rest "}"

static void
a_change_says_what_its_kind_needs (void **state)
{
  (void) state;
  assert_fails (DIFF ("{\"kind\":\"added\"}"), CEASEFIRE_ERROR_MISSING,
                "line 2, column 12: changes[0]: this change must say \"type\"");
  assert_fails (DIFF (CHANGE ("added", "")), CEASEFIRE_ERROR_MISSING,
                "line 2, column 12: changes[0]: this change must say \"path\"");
  assert_fails (DIFF (CHANGE ("added", ",\"path\":\"medium\"")), CEASEFIRE_ERROR_MISSING,
                "line 2, column 12: changes[0]: this change must say \"new\"");
  assert_fails (DIFF (CHANGE ("removed", ",\"path\":\"medium\",\"old\":\"m\",\"new\":1")),
                CEASEFIRE_ERROR_VALUE,
                "line 2, column 90: changes[0].new: this cannot stand in such a change");
  assert_fails (
    DIFF (CHANGE ("changed", ",\"path\":\"\",\"old\":1,\"new\":2")), CEASEFIRE_ERROR_VALUE,
    "line 2, column 65: changes[0].path: a change must say the path of the member that changed");
  assert_fails (DIFF (CHANGE ("moved", ",\"path\":\"medium\",\"old\":1,\"new\":2")),
                CEASEFIRE_ERROR_VALUE,
                "line 2, column 63: changes[0].path: records move, members do not");
  assert_fails (DIFF (CHANGE ("moved", ",\"path\":\"\",\"old\":1,\"new\":null")),
                CEASEFIRE_ERROR_TYPE,
                "line 2, column 72: changes[0].old: expected a place, that is an object, found a "
                "number");
  assert_fails (DIFF (CHANGE ("moved", ",\"path\":\"\",\"old\":{},\"new\":null")),
                CEASEFIRE_ERROR_MISSING,
                "line 2, column 72: changes[0].old: a place must say \"parent\" and \"member\"");
  assert_fails (
    DIFF ("{\"kind\":\"added\",\"type\":\"actor\",\"id\":\"a b\",\"path\":\"\",\"new\":1}"),
    CEASEFIRE_ERROR_VALUE,
    "line 2, column 48: changes[0]: \"a b\" is no id or code: it has white space or an "
    "invisible character");
}

static void
values_are_decoded_as_in_their_record (void **state)
{
  (void) state;
  assert_fails (DIFF (CHANGE ("added", ",\"path\":\"confidence\",\"new\":101")),
                CEASEFIRE_ERROR_VALUE,
                "line 2, column 82: changes[0].new: 101 is not between 0 and 100");
  assert_fails (
    DIFF (CHANGE ("added", ",\"path\":\"when\",\"new\":\"2016-13\"")), CEASEFIRE_ERROR_VALUE,
    "line 2, column 76: changes[0].new: \"2016-13\" is not an EDTF date: month 13 is not "
    "between 01 and 12 (character 6)");
  assert_fails (DIFF (CHANGE ("added", ",\"path\":\"claims[0]\",\"new\":{\"about\":1}")),
                CEASEFIRE_ERROR_TYPE,
                "line 2, column 90: changes[0].new.about: expected a string, found a number");
  assert_fails (DIFF (CHANGE ("added", ",\"path\":\"claims\",\"new\":[{\"about\":1}]")),
                CEASEFIRE_ERROR_TYPE,
                "line 2, column 88: changes[0].new[0].about: expected a string, found a number");
  assert_fails (DIFF (CHANGE ("added", ",\"path\":\"claims[0].value\",\"new\":1")),
                CEASEFIRE_ERROR_TYPE,
                "line 2, column 87: changes[0].new: expected a string, found a number");
  assert_fails (
    DIFF (CHANGE ("added", ",\"path\":\"claims\",\"new\":[]")), CEASEFIRE_ERROR_VALUE,
    "line 2, column 78: changes[0].new: a list without items is a member that is not said");
  assert_fails (DIFF (CHANGE ("added", ",\"path\":\"text.en\",\"new\":1")), CEASEFIRE_ERROR_TYPE,
                "line 2, column 79: changes[0].new: expected a string, found a number");
  assert_fails (
    DIFF (CHANGE ("added", ",\"path\":\"\",\"new\":{\"type\":\"actor\",\"id\":\"s\"}")),
    CEASEFIRE_ERROR_VALUE,
    "line 2, column 72: changes[0].new: the record has another type or id than the change");
}

static void
paths_lead_to_members (void **state)
{
  static const char *const paths[]
    = { "claims[x]", "claims[0", "claims[99999999999]", "speaker.x", "speaker[0]", "claims.x", "id",
        "type",      "a.b",      "addressees[0].x",     "claims[0]x" };

  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autofree char *json
        = g_strdup_printf (DIFF (CHANGE ("added", ",\"path\":\"%s\",\"new\":1")), paths[i]);
      g_autofree char *message = g_strdup_printf (
        "line 2, column 63: changes[0].path: \"%s\" is no path to a member of a statement",
        paths[i]);

      assert_fails (json, CEASEFIRE_ERROR_VALUE, message);
    }
  assert_fails (DIFF (CHANGE ("added", ",\"path\":\"a.b\",\"unknown\":\"c\",\"new\":1")),
                CEASEFIRE_ERROR_VALUE,
                "line 2, column 79: changes[0].unknown: the path does not end in this name");
}

static void
limits_hold (void **state)
{
  g_autofree char *open = g_strnfill (70, '[');
  g_autofree char *close = g_strnfill (70, ']');
  g_autofree char *deep = g_strconcat (
    "{\"ceasefire_diff\":\"1.0\",\"changes\":[{\"kind\":\"added\",\"type\":\"actor\","
    "\"id\":\"a\",\"path\":\"x\",\"new\":",
    open, close, "}]}", NULL);
  g_autoptr (GError) error = NULL;

  (void) state;
  assert_null (read_diff (deep, strlen (deep), &error));
  assert_int_equal (error->code, CEASEFIRE_ERROR_LIMIT);
  g_clear_error (&error);
  assert_fails ("{\"ceasefire_diff\":\"1.0\",\"records\":[2147483647,2147483648],\"changes\":[]}",
                CEASEFIRE_ERROR_VALUE,
                "line 1, column 47: records: 2147483648 is not between 0 and 2147483647");
  assert_fails ("{\"ceasefire_diff\":\"1.0\",\"order\":[[1,2,3]],\"changes\":[]}",
                CEASEFIRE_ERROR_VALUE, "line 1, column 34: order[0]: expected two numbers");
}

/* Whatever comes in, it is read or refused with a place; and what was read can be written. */
static void
changed_texts_are_read_or_refused (void **state)
{
  GRand *rand = g_rand_new_with_seed (11);
  guint n_read = 0;

  (void) state;
  for (guint i = 0; i < 3000; i++)
    {
      g_autoptr (CeasefireDossier) from = random_dossier (rand);
      g_autoptr (CeasefireDossier) to = random_dossier (rand);
      g_autoptr (CeasefireDiff) diff = CEASEFIRE_DIFF (ceasefire_dossier_diff (from, to));
      g_autofree char *json = ceasefire_diff_to_json (diff);
      g_autoptr (GString) text = g_string_new (json);
      g_autoptr (GError) error = NULL;
      g_autoptr (CeasefireDiff) read = NULL;

      for (guint k = 0; k <= i % 3; k++)
        mutate_json (rand, text);
      read = read_diff (text->str, text->len, &error);
      assert_int_equal (read == NULL, error != NULL);
      if (error)
        assert_true (ceasefire_error_get_line (error) > 0);
      n_read += read != NULL;
      if (read)
        {
          g_autofree char *again = ceasefire_diff_to_json (read);
          g_autoptr (CeasefireDiff) twice = read_diff (again, strlen (again), &error);

          assert_null (error);
          assert_non_null (twice);
          if (ceasefire_dossier_apply (from, read, NULL))
            ceasefire_dossier_revert (from, read, NULL);
        }
    }
  assert_true (n_read > 300);
  g_rand_free (rand);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (what_holds_no_differences_is_named),
    cmocka_unit_test (members_have_names_that_are_known),
    cmocka_unit_test (a_change_says_what_its_kind_needs),
    cmocka_unit_test (values_are_decoded_as_in_their_record),
    cmocka_unit_test (paths_lead_to_members),
    cmocka_unit_test (limits_hold),
    cmocka_unit_test (changed_texts_are_read_or_refused),
  };

  return cmocka_run_group_tests_name ("diff-read", tests, NULL, NULL);
}
