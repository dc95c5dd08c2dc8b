/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/members.h"

#include <ceasefire/ceasefire-dossier.h>
#include <ceasefire/ceasefire-json.h>
#include <ceasefire/ceasefire-unknown.h>

#include <pthread.h>
#include <string.h>

#define HEAD "{\"ceasefire\":\"1.0\",\"language\":\"en\",\n\"records\":["
#define ACTOR "{\"type\":\"actor\",\"id\":\"a\","

/* One mistake, and what is said of it. */
typedef struct
{
  const char *text;
  CeasefireError code;
  guint line;
  guint column;
  const char *path;
  const char *reason; /* a part of it */
} Mistake;

static const Mistake mistakes[] = {
  { "", CEASEFIRE_ERROR_SYNTAX, 1, 1, "", "found the end of the text" },
  { "[]", CEASEFIRE_ERROR_TYPE, 1, 1, "", "found a list" },
  { "\xef\xbb\xbf{}", CEASEFIRE_ERROR_ENCODING, 1, 1, "", "byte order mark" },
  { "{}", CEASEFIRE_ERROR_MISSING, 1, 1, "", "no dossier" },
  { "{\"ceasefire\":1}", CEASEFIRE_ERROR_TYPE, 1, 14, "ceasefire", "expected a string" },
  { "{\"ceasefire\":\"1\"}", CEASEFIRE_ERROR_VERSION, 1, 1, "ceasefire", "no version" },
  { "{\"ceasefire\":\"1.x\"}", CEASEFIRE_ERROR_VERSION, 1, 1, "ceasefire", "no version" },
  { "{\"ceasefire\":\"one\"}", CEASEFIRE_ERROR_VERSION, 1, 1, "ceasefire", "no version" },
  { "{\"ceasefire\":\"2.0\"}", CEASEFIRE_ERROR_VERSION, 1, 1, "ceasefire", "reads versions 1.x" },
  { "{\"ceasefire\":\"1.0\",\"records\":{}}", CEASEFIRE_ERROR_TYPE, 1, 30, "records",
    "list of records" },
  { "{\"ceasefire\":\"1.0\",\"records\":[],\"records\":[]}", CEASEFIRE_ERROR_DUPLICATE, 1, 33,
    "records", "twice" },
  { HEAD "]} x", CEASEFIRE_ERROR_SYNTAX, 2, 15, "", "behind the end" },
  { HEAD "7]}", CEASEFIRE_ERROR_TYPE, 2, 12, "records[0]", "a record, that is an object" },
  { HEAD "{}]}", CEASEFIRE_ERROR_MISSING, 2, 12, "records[0]", "must say its type" },
  { HEAD "{\"type\":\"\"}]}", CEASEFIRE_ERROR_VALUE, 2, 20, "records[0].type", "not the type" },
  { HEAD "{\"type\":7}]}", CEASEFIRE_ERROR_TYPE, 2, 20, "records[0].type", "a string" },
  { HEAD "{\"type\":\"actor\"}]}", CEASEFIRE_ERROR_MISSING, 2, 12, "records[0]", "have an id" },
  { HEAD "{\"type\":\"actor\",\"id\":\"\"}]}", CEASEFIRE_ERROR_VALUE, 2, 33, "records[0].id",
    "cannot be empty" },
  { HEAD "{\"type\":\"actor\",\"id\":\"a b\"}]}", CEASEFIRE_ERROR_VALUE, 2, 33, "records[0].id",
    "white space" },
  { HEAD ACTOR "\"id\":\"b\"}]}", CEASEFIRE_ERROR_DUPLICATE, 2, 37, "records[0].id", "twice" },
  { HEAD ACTOR "\"type\":\"actor\"}]}", CEASEFIRE_ERROR_DUPLICATE, 2, 37, "records[0]",
    "\"type\" stands twice" },
  { HEAD ACTOR "\"kind\":\"state\",\"kind\":\"state\"}]}", CEASEFIRE_ERROR_DUPLICATE, 2, 52,
    "records[0].kind", "twice" },
  { HEAD ACTOR "\"x\":1,\"x\":2}]}", CEASEFIRE_ERROR_DUPLICATE, 2, 43, "records[0].x", "twice" },
  { HEAD ACTOR "\"kind\":\"unset\"}]}", CEASEFIRE_ERROR_VALUE, 2, 44, "records[0].kind",
    "\"unset\" is not one of person, state" },
  { HEAD ACTOR "\"kind\":null}]}", CEASEFIRE_ERROR_TYPE, 2, 44, "records[0].kind", "left out" },
  { HEAD ACTOR "\"kind\":?}]}", CEASEFIRE_ERROR_SYNTAX, 2, 44, "records[0].kind", "not JSON" },
  { HEAD ACTOR "\"name\":7}]}", CEASEFIRE_ERROR_TYPE, 2, 44, "records[0].name", "found a number" },
  { HEAD ACTOR "\"name\":{}}]}", CEASEFIRE_ERROR_VALUE, 2, 45, "records[0].name", "a wording" },
  { HEAD ACTOR "\"name\":{\"\":\"x\"}}]}", CEASEFIRE_ERROR_VALUE, 2, 45, "records[0].name",
    "language tag" },
  { HEAD ACTOR "\"name\":{\"en\":\"x\",\"en\":\"y\"}}]}", CEASEFIRE_ERROR_DUPLICATE, 2, 54,
    "records[0].name", "\"en\" stands twice" },
  { HEAD ACTOR "\"name\":{\"en\":7}}]}", CEASEFIRE_ERROR_TYPE, 2, 50, "records[0].name",
    "expected a string" },
  { HEAD ACTOR "\"aliases\":\"x\"}]}", CEASEFIRE_ERROR_TYPE, 2, 47, "records[0].aliases",
    "list of strings" },
  { HEAD ACTOR "\"aliases\":[\"x\",true]}]}", CEASEFIRE_ERROR_TYPE, 2, 52, "records[0].aliases[1]",
    "found a truth value" },
  { HEAD ACTOR "\"aliases\":[\"x\",]}]}", CEASEFIRE_ERROR_SYNTAX, 2, 52, "records[0].aliases[1]",
    "comma stands before" },
  { HEAD ACTOR "\"aliases\":[\"x\" \"y\"]}]}", CEASEFIRE_ERROR_SYNTAX, 2, 52,
    "records[0].aliases[1]", "expected a comma" },
  { HEAD ACTOR "\"affiliations\":{}}]}", CEASEFIRE_ERROR_TYPE, 2, 52, "records[0].affiliations",
    "list of objects" },
  { HEAD ACTOR "\"affiliations\":[7]}]}", CEASEFIRE_ERROR_TYPE, 2, 53, "records[0].affiliations[0]",
    "an object" },
  { HEAD ACTOR "\"affiliations\":[{\"during\":\"2016-13\"}]}]}", CEASEFIRE_ERROR_VALUE, 2, 63,
    "records[0].affiliations[0].during", "\"2016-13\" is not" },
  { HEAD ACTOR "\"affiliations\":[{\"disputed\":\"yes\"}]}]}", CEASEFIRE_ERROR_TYPE, 2, 65,
    "records[0].affiliations[0].disputed", "true or false" },
  { HEAD ACTOR "\"affiliations\":[{\"disputed\":tru}]}]}", CEASEFIRE_ERROR_SYNTAX, 2, 65,
    "records[0].affiliations[0].disputed", "expected true" },
  { HEAD ACTOR "\"confidence\":101}]}", CEASEFIRE_ERROR_VALUE, 2, 50, "records[0].confidence",
    "between 0 and 100" },
  { HEAD ACTOR "\"confidence\":1.5}]}", CEASEFIRE_ERROR_TYPE, 2, 50, "records[0].confidence",
    "without fraction" },
  { HEAD ACTOR "\"confidence\":01}]}", CEASEFIRE_ERROR_SYNTAX, 2, 50, "records[0].confidence",
    "not a number" },
  { HEAD ACTOR "\"confidence\":-}]}", CEASEFIRE_ERROR_SYNTAX, 2, 50, "records[0].confidence",
    "not a number" },
  { HEAD ACTOR "\"confidence\":1.}]}", CEASEFIRE_ERROR_SYNTAX, 2, 50, "records[0].confidence",
    "not a number" },
  { HEAD ACTOR "\"confidence\":1e}]}", CEASEFIRE_ERROR_SYNTAX, 2, 50, "records[0].confidence",
    "not a number" },
  { HEAD "{\"type\":\"place\",\"id\":\"p\",\"latitude\":91}]}", CEASEFIRE_ERROR_VALUE, 2, 48,
    "records[0].latitude", "between -90 and 90" },
  { HEAD "{\"type\":\"place\",\"id\":\"p\",\"latitude\":1e999}]}", CEASEFIRE_ERROR_VALUE, 2, 48,
    "records[0].latitude", "between" },
  { HEAD "{\"type\":\"place\",\"id\":\"p\",\"latitude\":\"1\"}]}", CEASEFIRE_ERROR_TYPE, 2, 48,
    "records[0].latitude", "a number" },
  { HEAD "{\"type\":\"place\",\"id\":\"p\",\"geometry\":[]}]}", CEASEFIRE_ERROR_TYPE, 2, 48,
    "records[0].geometry", "an object" },
  { HEAD "{\"type\":\"clause\",\"id\":\"c\",\"deadline\":[]}]}", CEASEFIRE_ERROR_TYPE, 2, 49,
    "records[0].deadline", "an object" },
  { HEAD "{\"type\":\"clause\",\"id\":\"c\",\"deadline\":{\"within\":\"x\"}}]}",
    CEASEFIRE_ERROR_VALUE, 2, 59, "records[0].deadline.within", "is not" },
  { HEAD "{\"type\":\"clause\",\"id\":\"c\",\"clauses\":7}]}", CEASEFIRE_ERROR_TYPE, 2, 48,
    "records[0].clauses", "list of objects" },
  { HEAD "{\"type\":\"clause\",\"id\":\"c\",\"clauses\":[{\"type\":\"actor\",\"id\":\"x\"}]}]}",
    CEASEFIRE_ERROR_VALUE, 2, 57, "records[0].clauses[0].type", "not the type of a record here" },
  { HEAD "{\"type\":\"clause\",\"id\":\"c\",\"clauses\":[{\"id\":\"x\",\"text\":[]}]}]}",
    CEASEFIRE_ERROR_TYPE, 2, 66, "records[0].clauses[0].text", "found a list" },
  { HEAD ACTOR "\"name\":\"\x1f\"}]}", CEASEFIRE_ERROR_SYNTAX, 2, 45, "records[0].name",
    "control character 0x1f" },
  { HEAD ACTOR "\"name\":\"\\q\"}]}", CEASEFIRE_ERROR_SYNTAX, 2, 45, "records[0].name",
    "no such escape" },
  { HEAD ACTOR "\"name\":\"\\u12g4\"}]}", CEASEFIRE_ERROR_SYNTAX, 2, 45, "records[0].name",
    "four hexadecimal" },
  { HEAD ACTOR "\"name\":\"\\ud800x\"}]}", CEASEFIRE_ERROR_ENCODING, 2, 45, "records[0].name",
    "surrogate" },
  { HEAD ACTOR "\"name\":\"\\udc00\"}]}", CEASEFIRE_ERROR_ENCODING, 2, 45, "records[0].name",
    "surrogate" },
  { HEAD ACTOR "\"name\":\"a\\u0000\"}]}", CEASEFIRE_ERROR_ENCODING, 2, 46, "records[0].name",
    "U+0000" },
  { HEAD ACTOR "\"name\":\"ab\xff\"}]}", CEASEFIRE_ERROR_ENCODING, 2, 47, "records[0].name",
    "byte 0xff" },
  { HEAD ACTOR "\"name\":\"\\n\xff\"}]}", CEASEFIRE_ERROR_ENCODING, 2, 47, "records[0].name",
    "byte 0xff" },
  { HEAD ACTOR "\"name\":\"سلام\",7}]}", CEASEFIRE_ERROR_SYNTAX, 2, 51, "records[0]",
    "a member's name" },
  { HEAD ACTOR "\"name\" \"x\"}]}", CEASEFIRE_ERROR_SYNTAX, 2, 44, "records[0]", "a colon" },
  { HEAD ACTOR "\"name\":\"x", CEASEFIRE_ERROR_SYNTAX, 2, 46, "records[0].name",
    "ends inside a string" },
  { HEAD ACTOR "\"name\":\"x\\", CEASEFIRE_ERROR_SYNTAX, 2, 46, "records[0].name",
    "ends inside a string" },
  { HEAD ACTOR "\"x\":{\"y\" 1}}]}", CEASEFIRE_ERROR_SYNTAX, 2, 46, "records[0].x", "a colon" },
  { HEAD ACTOR "\"x\":{7:1}}]}", CEASEFIRE_ERROR_SYNTAX, 2, 42, "records[0].x", "a member's name" },
  { HEAD ACTOR "\"x\":nul}]}", CEASEFIRE_ERROR_SYNTAX, 2, 41, "records[0].x", "expected null" },
  { "{\"ceasefire\":\"1.0\"}\n" ACTOR "\"kind\":\"state\"}\n{\"type\":\"place\"}",
    CEASEFIRE_ERROR_MISSING, 3, 1, "records[1]", "have an id" },
  { "{\"ceasefire\":\"1.0\"} {\"type\":\"place\",\"id\":\"p\"}", CEASEFIRE_ERROR_SYNTAX, 1, 21,
    "records[0]", "a line of its own" },
};

static CeasefireDossier *
load (const char *text, gsize length, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);

  return ceasefire_dossier_load_bytes (bytes, error);
}

static void
check_mistake (const Mistake *mistake)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) copy = NULL;
  g_autofree char *place = g_strdup_printf ("line %u, column %u", mistake->line, mistake->column);

  assert_null (load (mistake->text, strlen (mistake->text), &error));
  copy = g_error_copy (error);
  if (error->code != (int) mistake->code || ceasefire_error_get_line (copy) != mistake->line
      || ceasefire_error_get_column (copy) != mistake->column
      || g_strcmp0 (ceasefire_error_get_path (copy), *mistake->path ? mistake->path : NULL) != 0
      || strstr (ceasefire_error_get_reason (copy), mistake->reason) == NULL
      || !g_str_has_prefix (error->message, place))
    fail_msg ("%s\n%d at %s: %s", mistake->text, error->code, ceasefire_error_get_path (error),
              error->message);
}

static void
every_mistake_is_told_with_its_place_and_reason (void **state)
{
  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (mistakes); i++)
    check_mistake (&mistakes[i]);
}

static char *
read_example (gsize *length)
{
  g_autofree char *path
    = g_build_filename (g_getenv ("CEASEFIRE_SOURCE_DIR"), "examples", "minsk-2-2015.json", NULL);
  char *text;

  assert_true (g_file_get_contents (path, &text, length, NULL));
  return text;
}

static void
no_beginning_of_a_dossier_is_a_dossier (void **state)
{
  gsize length;
  g_autofree char *text = read_example (&length);
  gsize step = 97;

  (void) state;
  for (gsize cut = 0; cut + 2 < length; cut += step)
    {
      g_autoptr (GError) error = NULL;

      assert_null (load (text, cut, &error));
      assert_true (ceasefire_error_get_line (error) > 0);
    }
}

static void
changed_bytes_do_no_harm (void **state)
{
  gsize length;
  g_autofree char *text = read_example (&length);
  g_autoptr (GRand) random = g_rand_new_with_seed (2202);

  (void) state;
  for (guint i = 0; i < 400; i++)
    {
      gsize at = (gsize) g_rand_int_range (random, 0, (gint32) length);
      char kept = text[at];
      CeasefireDossier *dossier;

      text[at] = (char) g_rand_int_range (random, 0, 256);
      dossier = load (text, length, NULL);
      g_clear_object (&dossier);
      text[at] = kept;
    }
}

static void
what_this_version_does_not_know_is_kept_in_place (void **state)
{
  static const char text[]
    = "{\"ceasefire\":\"1.9\",\"before\":[1.50,\"\\u0041\\u0000\"],\"language\":\"en\"}\n"
      "{\"type\":\"actor\",\"id\":\"a\",\"x\":{\"a\":1,\"a\":2},\"kind\":\"state\",\"y\":1e999,"
      "\"affiliations\":[{\"z\":null,\"to\":\"a\"}]}\n"
      "{\"type\":\"treaty-body\",\"id\":\"t\",\"sources\":7}\n"
      "{\"type\":\"mood\"}\n";
  g_autoptr (CeasefireDossier) dossier = load (text, strlen (text), NULL);
  g_autoptr (GBytes) bytes = ceasefire_dossier_to_bytes (dossier, CEASEFIRE_FORMAT_JSON_LINES);
  CeasefireRecord *actor = ceasefire_dossier_lookup (dossier, "a");
  g_auto (GStrv) members = ceasefire_record_list_members (actor);
  g_autofree char *joined = g_strjoinv (" ", members);
  g_autofree char *about = ceasefire_record_describe (ceasefire_dossier_lookup (dossier, "t"));

  (void) state;
  assert_int_equal (g_bytes_get_size (bytes), strlen (text));
  assert_memory_equal (g_bytes_get_data (bytes, NULL), text, strlen (text));
  assert_string_equal (ceasefire_record_get_extra (actor, "y"), "1e999");
  assert_string_equal (joined, "kind affiliations x y");
  assert_string_equal (about, "treaty-body t");
  assert_true (CEASEFIRE_IS_UNKNOWN (ceasefire_dossier_lookup (dossier, "t")));
}

static void
members_behind_the_records_stay_there (void **state)
{
  static const char text[] = "{\n  \"ceasefire\": \"1.0\",\n  \"language\": \"en\",\n"
                             "  \"records\": [],\n  \"later\": 1\n}\n";
  g_autoptr (CeasefireDossier) dossier = load (text, strlen (text), NULL);
  g_autoptr (GBytes) bytes = ceasefire_dossier_to_bytes (dossier, CEASEFIRE_FORMAT_JSON);

  (void) state;
  assert_int_equal (g_bytes_get_size (bytes), strlen (text));
  assert_memory_equal (g_bytes_get_data (bytes, NULL), text, strlen (text));
}

static void
unknown_members_have_a_limit (void **state)
{
  (void) state;
  for (guint n = 1023; n <= 1025; n++)
    {
      g_autoptr (GString) text = g_string_new (HEAD "{\"type\":\"actor\",\"id\":\"a\"");
      g_autoptr (CeasefireDossier) dossier = NULL;
      g_autoptr (GError) error = NULL;

      for (guint i = 0; i < n; i++)
        g_string_append_printf (text, ",\"x%u\":0", i);
      g_string_append (text, "}]}");
      dossier = load (text->str, text->len, &error);
      assert_int_equal (dossier != NULL, n <= 1024);
      assert_int_equal (error ? error->code : 0, n <= 1024 ? 0 : CEASEFIRE_ERROR_LIMIT);
    }
}

static void
languages_of_a_text_have_a_limit (void **state)
{
  g_autoptr (GString) text = g_string_new (HEAD ACTOR "\"name\":{\"x\":\"\"");
  g_autoptr (GError) error = NULL;

  (void) state;
  for (guint i = 0; i < 1100; i++)
    g_string_append_printf (text, ",\"x%u\":\"\"", i);
  g_string_append (text, "}}]}");
  assert_null (load (text->str, text->len, &error));
  assert_int_equal (error->code, CEASEFIRE_ERROR_LIMIT);
}

static void
escapes_are_read_and_written (void **state)
{
  static const char json[]
    = "{\"type\":\"actor\",\"id\":\"a\",\"name\":\"\\\"\\\\\\b\\f\\n\\r\\t\\u001f/é😀\"}";
  static const char other[] = "{\"id\":\"a\",\"n\\u0061me\":\"\\\"\\\\\\b\\f\\n\\r\\t\\u001f\\/"
                              "\\u00e9\\ud83d\\ude00\",\"type\":\"actor\"}";
  g_autoptr (GBytes) bytes = g_bytes_new_static (other, strlen (other));
  g_autoptr (CeasefireRecord) record = ceasefire_record_from_json (bytes, NULL);
  g_autofree char *written = ceasefire_record_to_json (record);

  (void) state;
  assert_string_equal (written, json);
}

static void
numbers_keep_their_value_in_few_digits (void **state)
{
  static const char *const numbers[][2]
    = { { "36.20", "36.2" }, { "1E1", "10" }, { "-0.1", "-0.1" }, { "0.30000000000000004", NULL } };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autofree char *json
        = g_strdup_printf ("{\"type\":\"place\",\"id\":\"p\",\"latitude\":%s}", numbers[i][0]);
      g_autofree char *wanted
        = g_strdup_printf ("{\"type\":\"place\",\"id\":\"p\",\"latitude\":%s}",
                           numbers[i][1] ? numbers[i][1] : numbers[i][0]);
      g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
      g_autoptr (CeasefireRecord) record = ceasefire_record_from_json (bytes, NULL);
      g_autofree char *written = ceasefire_record_to_json (record);

      assert_string_equal (written, wanted);
    }
}

static void
a_record_stands_alone_in_its_text (void **state)
{
  static const char *const texts[] = { "", "7", "{\"type\":\"actor\",\"id\":\"a\"} x",
                                       "\xef\xbb\xbf{\"type\":\"actor\",\"id\":\"a\"}" };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new (texts[i], strlen (texts[i]));
      g_autoptr (GError) error = NULL;

      assert_null (ceasefire_record_from_json (bytes, &error));
      assert_true (error->domain == CEASEFIRE_ERROR);
    }
}

static gpointer
read_nested (gpointer data)
{
  g_autoptr (GString) text = g_string_new (HEAD "{\"type\":\"agreement\",\"id\":\"x\"");

  (void) data;
  for (guint i = 0; i < 23; i++)
    g_string_append_printf (text, ",\"clauses\":[{\"id\":\"c%u\"", i);
  for (guint i = 0; i < 23; i++)
    g_string_append (text, "}]");
  g_string_append (text, "}]}");
  return load (text->str, text->len, NULL);
}

static void
nested_clauses_need_little_stack (void **state)
{
  pthread_attr_t attributes;
  pthread_t thread;
  void *dossier = NULL;

  (void) state;
  pthread_attr_init (&attributes);
  pthread_attr_setstacksize (&attributes, 128 * 1024);
  assert_int_equal (pthread_create (&thread, &attributes, read_nested, NULL), 0);
  pthread_join (thread, &dossier);
  assert_non_null (ceasefire_dossier_lookup (dossier, "c22"));
  g_object_unref (dossier);
  pthread_attr_destroy (&attributes);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (every_mistake_is_told_with_its_place_and_reason),
    cmocka_unit_test (no_beginning_of_a_dossier_is_a_dossier),
    cmocka_unit_test (changed_bytes_do_no_harm),
    cmocka_unit_test (what_this_version_does_not_know_is_kept_in_place),
    cmocka_unit_test (members_behind_the_records_stay_there),
    cmocka_unit_test (unknown_members_have_a_limit),
    cmocka_unit_test (languages_of_a_text_have_a_limit),
    cmocka_unit_test (escapes_are_read_and_written),
    cmocka_unit_test (numbers_keep_their_value_in_few_digits),
    cmocka_unit_test (a_record_stands_alone_in_its_text),
    cmocka_unit_test (nested_clauses_need_little_stack),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
