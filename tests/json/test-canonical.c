/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"
#include "support/random.h"

#include "core/hash.h"
#include "json/number.h"

#include <ceasefire/ceasefire-canonical.h>
#include <ceasefire/ceasefire-json.h>
#include <locale.h>
#include <math.h>
#include <pthread.h>
#include <string.h>

/* The canonical form against the examples of RFC 8785, and what a record's hash depends on. */

static char *
canonicalize (const char *json, GError **error)
{
  g_autoptr (GBytes) bytes = text_to_bytes (json, strlen (json));
  g_autoptr (GBytes) canonical = ceasefire_json_canonicalize (bytes, error);

  return canonical ? g_strndup (g_bytes_get_data (canonical, NULL), g_bytes_get_size (canonical))
                   : NULL;
}

static void
assert_canonical (const char *json, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *canonical = canonicalize (json, &error);
  g_autofree char *again = NULL;

  if (error)
    print_error ("%s\n", error->message);
  assert_null (error);
  assert_string_equal (canonical, expected);
  again = canonicalize (canonical, NULL);
  assert_string_equal (again, expected);
}

static void
assert_refused (const char *json, CeasefireError code, const char *path, guint line, guint column)
{
  g_autoptr (GError) error = NULL;

  assert_null (canonicalize (json, &error));
  assert_true (g_error_matches (error, CEASEFIRE_ERROR, (int) code));
  if (path)
    assert_string_equal (ceasefire_error_get_path (error), path);
  else
    assert_null (ceasefire_error_get_path (error));
  assert_int_equal (ceasefire_error_get_line (error), line);
  assert_int_equal (ceasefire_error_get_column (error), column);
}

/* Numbers */

static char *
print_number (double number)
{
  char buffer[CEASEFIRE_NUMBER_SIZE];
  gsize length = ceasefire_json_print_number (number, buffer);

  assert_true (length <= sizeof buffer);
  return g_strndup (buffer, length);
}

static void
assert_number (guint64 bits, const char *expected)
{
  g_autofree char *text = NULL;
  double number;

  memcpy (&number, &bits, sizeof number);
  text = print_number (number);
  assert_string_equal (text, expected);
}

/* RFC 8785, Appendix B: the bits of a double, and its text. */
static void
numbers_are_those_of_appendix_b (void **state)
{
  static const struct
  {
    guint64 bits;
    const char *text;
  } cases[] = {
    { 0x0000000000000000, "0" },
    { 0x8000000000000000, "0" },
    { 0x0000000000000001, "5e-324" },
    { 0x8000000000000001, "-5e-324" },
    { 0x7fefffffffffffff, "1.7976931348623157e+308" },
    { 0xffefffffffffffff, "-1.7976931348623157e+308" },
    { 0x4340000000000000, "9007199254740992" },
    { 0xc340000000000000, "-9007199254740992" },
    { 0x4430000000000000, "295147905179352830000" },
    { 0x44b52d02c7e14af5, "9.999999999999997e+22" },
    { 0x44b52d02c7e14af6, "1e+23" },
    { 0x44b52d02c7e14af7, "1.0000000000000001e+23" },
    { 0x444b1ae4d6e2ef4e, "999999999999999700000" },
    { 0x444b1ae4d6e2ef4f, "999999999999999900000" },
    { 0x444b1ae4d6e2ef50, "1e+21" },
    { 0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7" },
    { 0x3eb0c6f7a0b5ed8d, "0.000001" },
    { 0x41b3de4355555553, "333333333.3333332" },
    { 0x41b3de4355555554, "333333333.33333325" },
    { 0x41b3de4355555555, "333333333.3333333" },
    { 0x41b3de4355555556, "333333333.3333334" },
    { 0x41b3de4355555557, "333333333.33333343" },
    { 0xbecbf647612f3696, "-0.0000033333333333333333" },
    { 0x43143ff3c1cb0959, "1424953923781206.2" },
  };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_number (cases[i].bits, cases[i].text);
}

/* Where the nearest decimal of 16 digits does not read back, but another one does. */
static void
a_power_of_two_has_the_fewest_digits (void **state)
{
  (void) state;
  assert_number (0x3d30000000000000, "5.684341886080802e-14");
  assert_number (0x0010000000000000, "2.2250738585072014e-308");
}

static void
numbers_too_small_to_be_normal_have_the_fewest_digits (void **state)
{
  (void) state;
  assert_number (0x0000000000000002, "1e-323");
  assert_number (0x000fffffffffffff, "2.225073858507201e-308");
}

static void
random_numbers_read_back (void **state)
{
  GRand *rand = g_rand_new_with_seed (8785);

  (void) state;
  for (guint i = 0; i < 20000; i++)
    {
      g_autofree char *text = NULL;
      guint64 bits = (guint64) g_rand_int (rand) << 32 | g_rand_int (rand);
      double number;

      memcpy (&number, &bits, sizeof number);
      if (!isfinite (number))
        continue;
      text = print_number (number);
      assert_true (g_ascii_strtod (text, NULL) == number);
    }
  g_rand_free (rand);
}

static void
numbers_are_written_one_way (void **state)
{
  (void) state;
  assert_canonical ("[-0,0.0,0e9,1.50e+3,100,1E2,1e21,123456789012345678901,1e-7,0.1e-5,1e-400]",
                    "[0,0,0,1500,100,100,1e+21,123456789012345680000,1e-7,0.000001,0]");
  assert_canonical ("7", "7");
}

static void
a_number_beyond_doubles_has_no_canonical_form (void **state)
{
  (void) state;
  assert_refused ("{\"a\":[0,\n 1E400]}", CEASEFIRE_ERROR_VALUE, "a[1]", 2, 2);
  assert_refused ("-1e309", CEASEFIRE_ERROR_VALUE, NULL, 1, 1);
}

/* Texts */

/* RFC 8785, 3.2.2 and 3.2.3. */
static void
the_sample_of_the_rfc_is_canonicalized (void **state)
{
  (void) state;
  assert_canonical ("{\n  \"numbers\": [333333333.33333329, 1E30, 4.50,\n"
                    "              2e-3, 0.000000000000000000000000001],\n"
                    "  \"string\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\",\n"
                    "  \"literals\": [null, true, false]\n}",
                    "{\"literals\":[null,true,false],"
                    "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                    "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
}

/* RFC 8785, 3.2.3: an emoji is above U+FFFF, and yet comes before a letter below. */
static void
members_are_sorted_by_utf_16 (void **state)
{
  (void) state;
  assert_canonical ("{\"\\u20ac\":\"Euro Sign\",\"\\r\":\"Carriage Return\","
                    "\"\\ufb33\":\"Hebrew Letter Dalet With Dagesh\",\"1\":\"One\","
                    "\"\\ud83d\\ude00\":\"Emoji: Grinning Face\",\"\\u0080\":\"Control\","
                    "\"\\u00f6\":\"Latin Small Letter O With Diaeresis\"}",
                    "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\xc2\x80\":\"Control\","
                    "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                    "\"😀\":\"Emoji: Grinning Face\","
                    "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
  assert_canonical ("{\"aa\":1,\"a\":2,\"\":3,\"a\\u0000\":4,\"\ue000\":5,\"\U00010000\":6,"
                    "\"\ud7ff\":7,\"\uffff\":8}",
                    "{\"\":3,\"a\":2,\"a\\u0000\":4,\"aa\":1,\"\ud7ff\":7,\"\U00010000\":6,"
                    "\"\ue000\":5,\"\uffff\":8}");
}

static void
only_what_must_be_is_escaped (void **state)
{
  (void) state;
  assert_canonical ("\"\\b\\t\\n\\f\\r\\\"\\\\\\/\\u0000\\u001F\\u007f\\u2028\\ud83d\\uDE00é\"",
                    "\"\\b\\t\\n\\f\\r\\\"\\\\/\\u0000\\u001f\x7f\u2028😀é\"");
}

static void
what_is_nested_is_sorted_too (void **state)
{
  (void) state;
  assert_canonical (" { \"b\" : [ { \"d\" : { } , \"c\" : [ ] } , [ [ ] , 1 ] ] , \"a\" : \"\" } ",
                    "{\"a\":\"\",\"b\":[{\"c\":[],\"d\":{}},[[],1]]}");
}

static void
a_name_that_stands_twice_has_no_canonical_form (void **state)
{
  (void) state;
  assert_refused ("{\"x\":{\"a\":1,\"b\":2,\n\"\\u0061\":3}}", CEASEFIRE_ERROR_DUPLICATE, "x.a", 2,
                  1);
  assert_refused ("[[],{\"\":1,\"\":1}]", CEASEFIRE_ERROR_DUPLICATE, "[1].", 1, 11);
}

static void
half_a_surrogate_pair_has_no_canonical_form (void **state)
{
  (void) state;
  assert_refused ("{\"a\":\"x\\ud800\"}", CEASEFIRE_ERROR_ENCODING, "a", 1, 8);
  assert_refused ("{\"\\udc00\":1}", CEASEFIRE_ERROR_ENCODING, NULL, 1, 3);
}

static void
what_is_no_json_is_refused (void **state)
{
  static const char *const texts[] = {
    "",         " ",          "{",      "[",   "[1",  "[1,]",      "{\"a\"}",
    "{\"a\":}", "{\"a\":1,}", "{a:1}",  "nul", "01",  "0x1",       "1 2",
    "\"",       "\"\\x\"",    "\"\t\"", "'a'", "[1}", "{\"a\":1]", "\xef\xbb\xbf{}",
    "\"\xff\"",
  };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;

      assert_null (canonicalize (texts[i], &error));
      assert_non_null (error);
      assert_true (error->domain == CEASEFIRE_ERROR);
    }
}

/* Stack */

static char *
nest (guint depth, const char *open, const char *inner, const char *close)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < depth; i++)
    g_string_append (text, open);
  g_string_append (text, inner);
  for (guint i = 0; i < depth; i++)
    g_string_append (text, close);
  return g_string_free (text, FALSE);
}

static gpointer
canonicalize_deepest (gpointer user_data)
{
  g_autofree char *deepest = nest (4096, "[", "", "]");
  g_autofree char *objects = nest (4095, "{\"b\":1,\"a\":", "[]", "}");
  g_autofree char *canonical = canonicalize (objects, NULL);

  assert_canonical (deepest, deepest);
  assert_int_equal (strlen (canonical), strlen (objects));
  assert_true (g_str_has_prefix (canonical, "{\"a\":{\"a\":"));
  *(gboolean *) user_data = TRUE;
  return NULL;
}

static void
the_deepest_text_needs_little_stack (void **state)
{
  pthread_attr_t attributes;
  pthread_t thread;
  gboolean done = FALSE;

  (void) state;
  pthread_attr_init (&attributes);
  assert_int_equal (pthread_attr_setstacksize (&attributes, 128 * 1024), 0);
  assert_int_equal (pthread_create (&thread, &attributes, canonicalize_deepest, &done), 0);
  pthread_join (thread, NULL);
  pthread_attr_destroy (&attributes);
  assert_true (done);
}

static void
depth_ends_at_4096 (void **state)
{
  g_autofree char *deeper = nest (4097, "[", "", "]");
  g_autofree char *object = nest (2049, "[{\"a\":", "0", "}]");
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) other = NULL;

  (void) state;
  assert_null (canonicalize (deeper, &error));
  assert_true (g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_LIMIT));
  assert_null (canonicalize (object, &other));
  assert_true (g_error_matches (other, CEASEFIRE_ERROR, CEASEFIRE_ERROR_LIMIT));
  assert_true (g_str_has_prefix (ceasefire_error_get_path (other), "[0].a[0].a[0].a"));
}

/* So many that a quadratic sort would not end within the time of a test. */
static void
many_members_are_sorted_fast (void **state)
{
  GString *text = g_string_new ("{");
  g_autofree char *canonical = NULL;

  (void) state;
  for (guint i = 300000; i > 0; i--)
    g_string_append_printf (text, "\"%06u\":0%c", i, i > 1 ? ',' : '}');
  canonical = canonicalize (text->str, NULL);
  assert_true (g_str_has_prefix (canonical, "{\"000001\":0,\"000002\":0,"));
  assert_int_equal (strlen (canonical), text->len);
  g_string_free (text, TRUE);
}

static void
the_locale_changes_nothing (void **state)
{
  static const char *const locales[] = { "de_DE.UTF-8", "tr_TR.UTF-8" };
  g_autofree char *before = g_strdup (setlocale (LC_ALL, NULL));

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (locales); i++)
    if (setlocale (LC_ALL, locales[i]))
      {
        assert_canonical ("{\"I\":1234567.50,\"i\":1.5e300}", "{\"I\":1234567.5,\"i\":1.5e+300}");
        setlocale (LC_ALL, before);
      }
    else
      print_message ("skipped: there is no locale %s\n", locales[i]);
}

/* Records */

static char *
hash_json (const char *json)
{
  g_autoptr (CeasefireRecord) record = read_record (json);
  g_autoptr (GError) error = NULL;
  char *hash = ceasefire_record_hash (record, &error);

  assert_null (error);
  return hash;
}

static void
assert_hash (const char *json, const char *expected)
{
  g_autofree char *hash = hash_json (json);

  assert_string_equal (hash, expected);
}

#define ACTOR                                                                                      \
  "{\"type\":\"actor\",\"id\":\"lavrov\",\"kind\":\"person\",\"name\":\"Sergei Lavrov\"}"

/* Computed from the canonical texts beside them with another program: sha256sum. */
static void
hashes_stay_what_they_are (void **state)
{
  (void) state;
  assert_hash (ACTOR, "sha256:c6572444590ff7b19a41941cdff567a8e6ca7c4825a7f00e10339acee6ce2579");
  assert_hash ("{\"type\":\"statement\",\"id\":\"s\",\"speaker\":\"lavrov\",\"acts\":[\"deny\"],"
               "\"text\":{\"ru\":\"Нет\",\"ar\":\"لا\"},\"confidence\":70}",
               "sha256:c17dd97419c90ca4d32681066cb215a3d599b4c44066c4e8c0c886329bd64e5a");
  assert_hash ("{\"type\":\"treaty\",\"id\":\"t\",\"x\":{\"b\":1.50e+3,\"a\":[-0,null]}}",
               "sha256:bf37fcc58b07f9bc0768d8c80a79fefc9cf6bb2736553c8f73bfe558ea10bfbc");
}

static void
a_hash_does_not_depend_on_how_a_file_is_written (void **state)
{
  g_autofree char *hash = hash_json (ACTOR);

  (void) state;
  assert_hash ("{ \"type\" : \"actor\",\n\t\"name\":\"Sergei Lavrov\",\"kind\":\"person\","
               "\"id\":\"lavrov\" }",
               hash);
  assert_hash ("{\"type\":\"\\u0061ctor\",\"id\":\"lavro\\u0076\",\"kind\":\"person\","
               "\"name\":\"\\u0053ergei Lavrov\"}",
               hash);
}

static void
a_hash_depends_on_all_that_is_said (void **state)
{
  static const char *const others[] = {
    "{\"type\":\"actor\",\"id\":\"lavrov\",\"kind\":\"state\",\"name\":\"Sergei Lavrov\"}",
    "{\"type\":\"actor\",\"id\":\"Lavrov\",\"kind\":\"person\",\"name\":\"Sergei Lavrov\"}",
    "{\"type\":\"actor\",\"id\":\"lavrov\",\"kind\":\"person\",\"name\":\"Sergei Lavrov\",\"x\":0}",
    "{\"type\":\"actors\",\"id\":\"lavrov\",\"kind\":\"person\",\"name\":\"Sergei Lavrov\"}",
  };
  g_autofree char *hash = hash_json (ACTOR);

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autofree char *other = hash_json (others[i]);

      assert_string_not_equal (hash, other);
    }
}

static void
an_unknown_member_without_canonical_form_is_an_error_with_its_path (void **state)
{
  static const struct
  {
    const char *json;
    const char *path;
    CeasefireError code;
  } cases[] = {
    { "{\"type\":\"actor\",\"id\":\"a\",\"x\":{\"y\":[0,1E400]}}", "x.y[1]",
      CEASEFIRE_ERROR_VALUE },
    { "{\"type\":\"actor\",\"id\":\"a\",\"x\":{\"y\":1,\"y\":1}}", "x.y",
      CEASEFIRE_ERROR_DUPLICATE },
    { "{\"type\":\"clause\",\"id\":\"c\",\"clauses\":[{\"id\":\"d\",\"x\":-1E999}]}",
      "clauses[0].x", CEASEFIRE_ERROR_VALUE },
  };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (CeasefireRecord) record = read_record (cases[i].json);
      g_autoptr (GError) error = NULL;

      assert_null (ceasefire_record_hash (record, &error));
      assert_true (g_error_matches (error, CEASEFIRE_ERROR, (int) cases[i].code));
      assert_string_equal (ceasefire_error_get_path (error), cases[i].path);
      assert_int_equal (ceasefire_error_get_line (error), 0);
    }
}

/* What has a canonical form keeps it over a round trip, and equal hashes mean equal records. */
static void
random_records_keep_their_hash_when_read_again (void **state)
{
  GRand *rand = g_rand_new_with_seed (3);
  g_autoptr (GHashTable) seen
    = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);
  guint n_hashed = 0;

  (void) state;
  for (guint i = 0; i < 400; i++)
    for (CeasefireType *const *type = ceasefire_types_get_records (); *type; type++)
      {
        g_autofree char *id = g_strdup_printf ("r%u.%s", i, (*type)->name);
        g_autoptr (CeasefireRecord) record = random_record (rand, *type, id);
        g_autofree char *json = ceasefire_record_to_json (record);
        g_autofree char *hash = ceasefire_record_hash (record, NULL);
        g_autofree char *again = hash ? hash_json (json) : NULL;

        if (hash == NULL)
          continue;
        assert_string_equal (hash, again);
        assert_true (g_hash_table_add (seen, g_steal_pointer (&hash)));
        n_hashed++;
      }
  assert_true (n_hashed > 100);
  g_rand_free (rand);
}

/* The walk in the order of names, against sorting the whole text. */
static void
assert_form_is_that_of_the_json (const char *json)
{
  g_autoptr (CeasefireRecord) record = read_record (json);
  g_autoptr (GBytes) form = ceasefire_record_to_canonical_json (record, NULL);
  g_autofree char *written = ceasefire_record_to_json (record);
  g_autoptr (GError) error = NULL;
  g_autofree char *expected = canonicalize (written, &error);

  assert_null (error);
  assert_string_equal (written, json);
  assert_int_equal (g_bytes_get_size (form), strlen (expected));
  assert_memory_equal (g_bytes_get_data (form, NULL), expected, strlen (expected));
}

/* Their names stand before, among and behind those of the table, as UTF-16 sorts them. */
#define MORE                                                                                       \
  ",\"~\":{\"b\":[],\"a\":1},\"type~\":\"t\",\"!\":[],\"id~\":2,\"ic~\":null,\"tz~\":true,"        \
  "\"\xee\x80\x80\":0,\"\xf0\x9f\x98\x80\":0,\"\xef\xbf\xbd\":0,\"\":0}"

static void
the_form_of_a_record_is_that_of_its_json (void **state)
{
  GRand *rand = g_rand_new_with_seed (4);
  g_autofree char *words = g_strnfill (70000, 'w');
  g_autofree char *wide
    = g_strdup_printf ("{\"type\":\"statement\",\"id\":\"s\",\"speaker\":\"a\",\"acts\":[\"deny\"],"
                       "\"form\":\"paraphrase\",\"text\":\"%s\",\"claims\":[{\"about\":\"i\","
                       "\"stance\":\"doubts\"}],\"confidence\":70" MORE,
                       words);

  (void) state;
  assert_form_is_that_of_the_json ("{\"type\":\"treaty\",\"id\":\"t\"" MORE);
  assert_form_is_that_of_the_json (wide);
  for (CeasefireType *const *type = ceasefire_types_get_records (); *type; type++)
    for (guint i = 0; i < 50; i++)
      {
        g_autoptr (CeasefireRecord) record = random_record (rand, *type, "r");
        g_autofree char *hash = ceasefire_record_hash (record, NULL);
        g_autofree char *json = ceasefire_record_to_json (record);
        g_autofree char *more = NULL;

        if (hash == NULL)
          continue;
        assert_form_is_that_of_the_json (json);
        json[strlen (json) - 1] = '\0';
        more = g_strconcat (json, MORE, NULL);
        assert_form_is_that_of_the_json (more);
      }
  g_rand_free (rand);
}

static void
assert_hash_is_that_of_the_dossier (const char *json)
{
  g_autoptr (CeasefireDossier) dossier = read_dossier (json);
  g_autofree char *written = write_dossier (dossier, CEASEFIRE_FORMAT_JSON);
  g_autofree char *canonical = canonicalize (written, NULL);
  g_autofree char *digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, canonical, -1);
  g_autofree char *expected = g_strconcat ("sha256:", digest, NULL);
  g_autofree char *hash = ceasefire_dossier_hash (dossier, NULL);

  assert_string_equal (hash, expected);
}

/* What is made record by record is that of the whole, whatever the header has. */
static void
the_hash_of_a_dossier_is_that_of_its_canonical_form (void **state)
{
  (void) state;
  assert_hash_is_that_of_the_dossier ("{\"ceasefire\":\"1.0\",\"language\":\"en\",\"records\":[]}");
  assert_hash_is_that_of_the_dossier (
    "{\"ceasefire\":\"1.0\",\"language\":\"en\",\"z\":\"]\",\"note\":\"\\\"records\\\":[\","
    "\"a\":{\"records\":[{\"records\":[1]}],\"b\":\"}\\\\\"},\"records\":["
    "{\"type\":\"actor\",\"id\":\"x\",\"kind\":\"other\",\"name\":\"X\",\"records\":[2]},"
    "{\"type\":\"place\",\"id\":\"p\",\"name\":\"P\",\"kind\":\"city\"}]}");
}

static void
arguments_that_are_none_are_mistakes_of_the_caller (void **state)
{
  (void) state;
  assert_critical (assert_null (ceasefire_json_canonicalize (NULL, NULL)));
  assert_critical (assert_null (ceasefire_record_to_canonical_json (NULL, NULL)));
  assert_critical (assert_null (ceasefire_record_hash (NULL, NULL)));
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (numbers_are_those_of_appendix_b),
    cmocka_unit_test (a_power_of_two_has_the_fewest_digits),
    cmocka_unit_test (numbers_too_small_to_be_normal_have_the_fewest_digits),
    cmocka_unit_test (random_numbers_read_back),
    cmocka_unit_test (numbers_are_written_one_way),
    cmocka_unit_test (a_number_beyond_doubles_has_no_canonical_form),
    cmocka_unit_test (the_sample_of_the_rfc_is_canonicalized),
    cmocka_unit_test (members_are_sorted_by_utf_16),
    cmocka_unit_test (only_what_must_be_is_escaped),
    cmocka_unit_test (what_is_nested_is_sorted_too),
    cmocka_unit_test (a_name_that_stands_twice_has_no_canonical_form),
    cmocka_unit_test (half_a_surrogate_pair_has_no_canonical_form),
    cmocka_unit_test (what_is_no_json_is_refused),
    cmocka_unit_test (the_deepest_text_needs_little_stack),
    cmocka_unit_test (depth_ends_at_4096),
    cmocka_unit_test (the_locale_changes_nothing),
    cmocka_unit_test (many_members_are_sorted_fast),
    cmocka_unit_test (hashes_stay_what_they_are),
    cmocka_unit_test (a_hash_does_not_depend_on_how_a_file_is_written),
    cmocka_unit_test (a_hash_depends_on_all_that_is_said),
    cmocka_unit_test (an_unknown_member_without_canonical_form_is_an_error_with_its_path),
    cmocka_unit_test (random_records_keep_their_hash_when_read_again),
    cmocka_unit_test (the_form_of_a_record_is_that_of_its_json),
    cmocka_unit_test (the_hash_of_a_dossier_is_that_of_its_canonical_form),
    cmocka_unit_test (arguments_that_are_none_are_mistakes_of_the_caller),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
