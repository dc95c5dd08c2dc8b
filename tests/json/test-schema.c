/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/members.h"

#include "core/form.h"
#include "core/record.h"
#include "time/date.h"
#include "time/duration.h"

#include <ceasefire/ceasefire-schema.h>
#include <json-glib/json-glib.h>

#include <string.h>

/*
 * tests/golden holds the schema of dossiers; CEASEFIRE_UPDATE=1 writes it anew. That its patterns
 * take what the readers take is tested here, what it says as a whole with a validator of others, in
 * tests/schema.
 */

static char *
show_first_difference (const char *was, const char *is)
{
  g_auto (GStrv) old_lines = g_strsplit (was, "\n", -1);
  g_auto (GStrv) new_lines = g_strsplit (is, "\n", -1);
  guint i = 0;

  while (old_lines[i] && new_lines[i] && strcmp (old_lines[i], new_lines[i]) == 0)
    i++;
  return g_strdup_printf ("line %u was %s\nand is %s", i + 1, old_lines[i] ? old_lines[i] : "",
                          new_lines[i] ? new_lines[i] : "");
}

static void
the_schema_is_the_one_that_is_committed (void **state)
{
  g_autofree char *path = g_build_filename (g_getenv ("CEASEFIRE_SOURCE_DIR"), "tests", "golden",
                                            "dossier.schema.json", NULL);
  g_autofree char *schema = ceasefire_schema_to_json (NULL, NULL);
  g_autofree char *golden = NULL;

  (void) state;
  if (g_strcmp0 (g_getenv ("CEASEFIRE_UPDATE"), "1") == 0)
    assert_true (g_file_set_contents (path, schema, -1, NULL));
  assert_true (g_file_get_contents (path, &golden, NULL, NULL));
  if (strcmp (schema, golden) != 0)
    fail_msg ("it is no longer what the tables say; CEASEFIRE_UPDATE=1 writes it anew:\n%s",
              show_first_difference (golden, schema));
}

static JsonObject *
load_parts (const char *name, JsonParser *parser)
{
  g_autofree char *schema = ceasefire_schema_to_json (name, NULL);
  g_autofree char *reference = g_strconcat ("#/$defs/", name, NULL);
  JsonObject *root;

  assert_non_null (schema);
  assert_true (json_parser_load_from_data (parser, schema, -1, NULL));
  root = json_node_get_object (json_parser_get_root (parser));
  assert_string_equal (json_object_get_string_member (root, "$ref"), reference);
  return json_object_get_object_member (root, "$defs");
}

static void
assert_describes (JsonObject *parts, const CeasefireType *type)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);
  JsonObject *members = json_object_get_object_member (
    json_object_get_object_member (parts, type->name), "properties");

  assert_int_equal (json_object_get_size (members), layout->n_fields + (type->is_record ? 2 : 0));
  for (guint i = 0; i < layout->n_fields; i++)
    {
      JsonObject *member = json_object_get_object_member (members, layout->fields[i]->name);

      assert_true (g_str_has_prefix (json_object_get_string_member (member, "description"),
                                     layout->fields[i]->blurb));
      assert_true (json_object_get_size (member) > 1);
    }
}

static void
every_name_has_a_schema_and_every_type_a_name (void **state)
{
  g_auto (GStrv) names = ceasefire_schema_list_names ();

  (void) state;
  assert_string_equal (names[0], "dossier");
  for (guint i = 0; names[i]; i++)
    {
      g_autoptr (JsonParser) parser = json_parser_new ();

      assert_true (json_object_has_member (load_parts (names[i], parser), names[i]));
    }
  for (CeasefireType *const *type = ceasefire_types_get_records (); *type; type++)
    {
      g_autoptr (JsonParser) parser = json_parser_new ();
      const char *name = (*type)->name;

      assert_true (g_strv_contains ((const char *const *) names, name));
      assert_describes (load_parts (name, parser), *type);
    }
}

static void
a_name_that_is_none_is_an_error_that_lists_the_names (void **state)
{
  static const char *const wrong[] = { "vessel", "", "string", "edtf", "Actor" };

  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (GError) error = NULL;

      assert_null (ceasefire_schema_to_json (wrong[i], &error));
      assert_true (g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_NOT_FOUND));
      assert_non_null (strstr (error->message, "dossier, header, record, "));
      assert_non_null (strstr (error->message, ", citation, "));
      assert_null (ceasefire_schema_to_json (wrong[i], NULL));
    }
}

/* Patterns */

static gboolean
matches (const char *pattern, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GRegex) regex = g_regex_new (pattern, G_REGEX_DOLLAR_ENDONLY, 0, &error);

  if (regex == NULL)
    fail_msg ("%s: %s", pattern, error->message);
  return g_regex_match (regex, text, 0, NULL);
}

typedef struct
{
  GRegex *when, *pattern;
} Rule;

static GArray *
compile (const CeasefireScalar *scalar)
{
  GArray *rules = g_array_new (FALSE, FALSE, sizeof (Rule));

  for (const CeasefirePattern *at = scalar->patterns;; at++)
    {
      const Rule rule
        = { at->when ? g_regex_new (at->when, 0, 0, NULL) : NULL,
            g_regex_new (at->pattern, G_REGEX_DOLLAR_ENDONLY | G_REGEX_OPTIMIZE, 0, NULL) };

      assert_non_null (rule.pattern);
      g_array_append_val (rules, rule);
      if (at->when == NULL)
        return rules;
    }
}

static void
release (GArray *rules)
{
  for (guint i = 0; i < rules->len; i++)
    {
      Rule *rule = &g_array_index (rules, Rule, i);

      g_clear_pointer (&rule->when, g_regex_unref);
      g_regex_unref (rule->pattern);
    }
  g_array_unref (rules);
}

static gboolean
fits (const GArray *rules, const char *text)
{
  for (guint i = 0;; i++)
    {
      const Rule *rule = &g_array_index (rules, Rule, i);

      if (rule->when == NULL || g_regex_match (rule->when, text, 0, NULL))
        return g_regex_match (rule->pattern, text, 0, NULL);
    }
}

static gboolean
is_read (const CeasefireScalar *scalar, const char *text)
{
  gpointer value = ceasefire_scalar_parse (scalar, text, strlen (text), NULL);

  if (value)
    ceasefire_view_unref (value);
  return value != NULL;
}

typedef struct
{
  const CeasefireScalar *scalar;
  const char *text;
  gboolean matches; /* though it is not read */
} Refused;

/* What only a reader can tell, and what a pattern can too. */
static const Refused refused[] = {
  { &ceasefire_date_scalar, "2016-06-31", TRUE },
  { &ceasefire_date_scalar, "2015-02-29", TRUE },
  { &ceasefire_date_scalar, "2016-09-23/2016-09-22", TRUE },
  { &ceasefire_date_scalar, "[2016..2015]", TRUE },
  { &ceasefire_date_scalar, "[2016..2017-01]", TRUE },
  { &ceasefire_date_scalar, "-0000", TRUE },
  { &ceasefire_date_scalar, "2016-02-3X", TRUE },
  { &ceasefire_date_scalar, "2016-09-22T24:30", TRUE },
  { &ceasefire_date_scalar, "2016-09-22T12:00:60Z", TRUE },
  { &ceasefire_date_scalar, "2016-09-22T12:00+14:30", TRUE },
  { &ceasefire_date_scalar, "", FALSE },
  { &ceasefire_date_scalar, "Thursday night", FALSE },
  { &ceasefire_date_scalar, "22.09.2016", FALSE },
  { &ceasefire_date_scalar, "2016-9-2", FALSE },
  { &ceasefire_date_scalar, "2016-13", FALSE },
  { &ceasefire_date_scalar, "2016-00", FALSE },
  { &ceasefire_date_scalar, "2016-01-32", FALSE },
  { &ceasefire_date_scalar, "2016-09-22 15:00", FALSE },
  { &ceasefire_date_scalar, "2016-09-22T25:00", FALSE },
  { &ceasefire_date_scalar, "2016-09-22T15", FALSE },
  { &ceasefire_date_scalar, "2016-09-22T15:00?", FALSE },
  { &ceasefire_date_scalar, "2016-09-22T15:00+15", FALSE },
  { &ceasefire_date_scalar, "2016-21-01", FALSE },
  { &ceasefire_date_scalar, "2016-42", FALSE },
  { &ceasefire_date_scalar, "20166", FALSE },
  { &ceasefire_date_scalar, "Y2016", FALSE },
  { &ceasefire_date_scalar, "2X", FALSE },
  { &ceasefire_date_scalar, "20xx", FALSE },
  { &ceasefire_date_scalar, "2016/2017/2018", FALSE },
  { &ceasefire_date_scalar, "2016/open", FALSE },
  { &ceasefire_date_scalar, "..", FALSE },
  { &ceasefire_date_scalar, "..2016", FALSE },
  { &ceasefire_date_scalar, "[2016", FALSE },
  { &ceasefire_date_scalar, "2016]", FALSE },
  { &ceasefire_date_scalar, "[]", FALSE },
  { &ceasefire_date_scalar, "[2016,]", FALSE },
  { &ceasefire_date_scalar, "2016\n", FALSE },
  { &ceasefire_date_scalar, "٢٠١٦", FALSE },
  { &ceasefire_duration_scalar, "PT2H/PT1H", TRUE },
  { &ceasefire_duration_scalar, "P1.5Y2M", TRUE },
  { &ceasefire_duration_scalar, "P99999999999999999999Y", TRUE },
  { &ceasefire_duration_scalar, "", FALSE },
  { &ceasefire_duration_scalar, "two hours", FALSE },
  { &ceasefire_duration_scalar, "P", FALSE },
  { &ceasefire_duration_scalar, "PT", FALSE },
  { &ceasefire_duration_scalar, "P1DT", FALSE },
  { &ceasefire_duration_scalar, "P2H", FALSE },
  { &ceasefire_duration_scalar, "P1W2D", FALSE },
  { &ceasefire_duration_scalar, "P1D1M", FALSE },
  { &ceasefire_duration_scalar, "P1Y1M1D1D", FALSE },
  { &ceasefire_duration_scalar, "-P1D", FALSE },
  { &ceasefire_duration_scalar, "../..", FALSE },
  { &ceasefire_duration_scalar, "PT2H/", FALSE },
};

static void
patterns_refuse_what_they_can_of_what_is_not_read (void **state)
{
  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      GArray *rules = compile (refused[i].scalar);

      if (is_read (refused[i].scalar, refused[i].text)
          || fits (rules, refused[i].text) != refused[i].matches)
        fail_msg ("\"%s\" should not be read, and %s", refused[i].text,
                  refused[i].matches ? "match" : "not match");
      release (rules);
    }
}

static char *
random_join (GRand *rand, const char *const *parts, gint32 n_parts)
{
  GString *text = g_string_new (NULL);
  gint32 n = g_rand_int_range (rand, 1, 7);

  for (gint32 i = 0; i < n; i++)
    g_string_append (text, parts[g_rand_int_range (rand, 0, n_parts)]);
  return g_string_free (text, FALSE);
}

/* Nothing that is read may be refused: such a schema would call a right file wrong. */
static void
assert_takes_all_that_is_read (const CeasefireScalar *scalar, const char *const *parts,
                               gint32 n_parts, guint least)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20160922);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GArray *rules = compile (scalar);

  for (guint i = 0; i < 300000; i++)
    {
      g_autofree char *text = random_join (rand, parts, n_parts);

      if (!is_read (scalar, text))
        continue;
      if (!fits (rules, text))
        fail_msg ("\"%s\" is read, and does not match", text);
      g_hash_table_add (seen, g_steal_pointer (&text));
    }
  if (g_hash_table_size (seen) < least)
    fail_msg ("only %u texts were right", g_hash_table_size (seen));
  release (rules);
}

static void
every_date_that_is_read_matches (void **state)
{
  static const char *const parts[]
    = { "2016", "2016-09", "2016-09-22", "2016", "-09",    "-22",  "-21",    "-39",  "-0044",
        "201",  "20",      "Y12345",     "Y-3",  "E5",     "S2",   "?",      "~",    "%",
        "?",    "20XX",    "-XX",        "-1X",  "-X2",    "-0X",  "XXXX",   "/",    "..",
        "/",    "[",       "]",          "{",    "}",      ",",    ", ",     "..",   "T24",
        ":00",  ":60",     ".25",        "Z",    "+03:00", "-12",  "T15:00", "+14",  "-",
        "0",    "1",       "3",          "9",    "-?09",   "-~22", "Y",      "1999", "-12-31" };

  (void) state;
  assert_takes_all_that_is_read (&ceasefire_date_scalar, parts, G_N_ELEMENTS (parts), 1000);
}

static void
every_duration_that_is_read_matches (void **state)
{
  static const char *const parts[] = { "P1Y",   "P2M",  "P3D",  "PT4H",  "PT5M",   "1Y",  "2M",
                                       "3D",    "4D",   "T4H",  "T5M",   "T6S",    "5M",  "6S",
                                       "PT1.5", "0,25", "P1W",  "P0.5W", "/",      "/..", "../",
                                       "S",     "H",    "/P1Y", "P",     "/PT90M", "T" };

  (void) state;
  assert_takes_all_that_is_read (&ceasefire_duration_scalar, parts, G_N_ELEMENTS (parts), 300);
}

static char *
get_pattern (const char *part)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonObject *parts = load_parts ("dossier", parser);

  return g_strdup (
    json_object_get_string_member (json_object_get_object_member (parts, part), "pattern"));
}

/* As far as characters have 16 bits; beyond, patterns mean different things to different readers. */
static void
patterns_know_every_character_as_the_reader_does (void **state)
{
  g_autofree char *id_pattern = get_pattern ("id");
  g_autofree char *string_pattern = get_pattern ("string");
  g_autoptr (GRegex) id = g_regex_new (id_pattern, G_REGEX_DOLLAR_ENDONLY, 0, NULL);
  g_autoptr (GRegex) string = g_regex_new (string_pattern, G_REGEX_DOLLAR_ENDONLY, 0, NULL);

  (void) state;
  for (gunichar c = 1; c <= 0xffff; c++)
    {
      char text[8] = { 0 };

      if (c >= 0xd800 && c <= 0xdfff)
        continue;
      g_unichar_to_utf8 (c, text);
      if (g_regex_match (id, text, 0, NULL) != ceasefire_id_is_valid (text))
        fail_msg ("U+%04X in an id", c);
      if (g_regex_match (string, text, 0, NULL) != !g_unichar_isspace (c))
        fail_msg ("U+%04X in a string", c);
    }
}

static void
an_id_is_not_empty_and_a_string_is_more_than_space (void **state)
{
  g_autofree char *id = get_pattern ("id");
  g_autofree char *string = get_pattern ("string");

  (void) state;
  assert_false (matches (id, ""));
  assert_false (matches (id, "a b"));
  assert_true (matches (id, "scheme:code-1/é"));
  assert_false (matches (string, ""));
  assert_false (matches (string, " \t\n"));
  assert_true (matches (string, " \n.\n\n"));
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (the_schema_is_the_one_that_is_committed),
    cmocka_unit_test (every_name_has_a_schema_and_every_type_a_name),
    cmocka_unit_test (a_name_that_is_none_is_an_error_that_lists_the_names),
    cmocka_unit_test (patterns_refuse_what_they_can_of_what_is_not_read),
    cmocka_unit_test (every_date_that_is_read_matches),
    cmocka_unit_test (every_duration_that_is_read_matches),
    cmocka_unit_test (patterns_know_every_character_as_the_reader_does),
    cmocka_unit_test (an_id_is_not_empty_and_a_string_is_more_than_space),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
