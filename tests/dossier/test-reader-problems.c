/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"
#include "support/stream.h"

#include <ceasefire/ceasefire-checker.h>

#include <string.h>

/* Readers that keep going: what they give, and what they list. */

static const gsize steps[] = { 1, 7, 0, G_MAXSIZE };

/* What is read of @text, and what is said of it, a line each. */
typedef struct
{
  const char *text;
  const char *records; /* ids, with a blank between */
  const char *problems;
} Case;

static char *
list_problems (CeasefireReader *reader)
{
  GListModel *problems = ceasefire_reader_get_problems (reader);
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);
      const char *suggestion = ceasefire_problem_get_suggestion (problem);
      const char *id = ceasefire_problem_get_record_id (problem);

      g_string_append_printf (list, "%u:%u %s %s", ceasefire_problem_get_line (problem),
                              ceasefire_problem_get_column (problem),
                              ceasefire_problem_get_code (problem),
                              ceasefire_problem_get_path (problem));
      if (id)
        g_string_append_printf (list, " of %s", id);
      if (suggestion)
        g_string_append_printf (list, " (%s)", suggestion);
      g_string_append_c (list, '\n');
    }
  return g_string_free (list, FALSE);
}

static char *
list_records (CeasefireReader *reader)
{
  GString *list = g_string_new (NULL);
  CeasefireRecord *record;
  g_autoptr (GError) error = NULL;

  while ((record = ceasefire_reader_next (reader, NULL, &error)))
    {
      const char *id = ceasefire_record_get_id (record);

      g_string_append_printf (list, "%s%s", list->len > 0 ? " " : "", id ? id : "-");
    }
  if (error)
    fail_msg ("%s", error->message);
  return g_string_free (list, FALSE);
}

/* The first thing that is wrong is what a reader that does not keep going says. */
static void
check_first (GBytes *bytes, const char *problems)
{
  g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, 0);
  g_autoptr (GError) error = NULL;
  CeasefireRecord *record;
  g_autofree char *first = NULL;

  while ((record = ceasefire_reader_next (reader, NULL, &error)))
    ;
  if (error == NULL)
    {
      assert_string_equal (problems, "");
      return;
    }
  first = g_strdup_printf ("%u:%u %s ", ceasefire_error_get_line (error),
                           ceasefire_error_get_column (error),
                           ceasefire_error_code_to_string ((CeasefireError) error->code));
  if (!g_str_has_prefix (problems, first))
    fail_msg ("%s is not what comes first of\n%s", error->message, problems);
  assert_int_equal (g_list_model_get_n_items (ceasefire_reader_get_problems (reader)), 1);
}

static void
check_case (const Case *wanted)
{
  g_autoptr (GBytes) bytes = static_bytes (wanted->text);

  for (guint k = 0; k < G_N_ELEMENTS (steps); k++)
    {
      g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, steps[k]);
      g_autofree char *records = NULL;
      g_autofree char *problems = NULL;

      ceasefire_reader_set_keep_going (reader, TRUE);
      records = list_records (reader);
      problems = list_problems (reader);
      if (!g_str_equal (records, wanted->records) || !g_str_equal (problems, wanted->problems))
        fail_msg ("%s\nin pieces of %" G_GSIZE_FORMAT " gives %s\n%s", wanted->text, steps[k],
                  records, problems);
      if (k == 0)
        check_first (bytes, problems);
    }
}

#define HEAD "{\"ceasefire\":\"1.0\",\"language\":\"en\""
#define JSON(records) HEAD ",\"records\":[\n" records "\n]}\n"
#define A "{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"state\"}"
#define Z "{\"type\":\"actor\",\"id\":\"z\",\"kind\":\"state\"}"

static const Case members[] = {
  { JSON (A ",\n" Z), "a z", "" },
  /* each member by itself, and the others are there */
  { JSON ("{\"type\":\"incident\",\"id\":\"i\",\"action\":\"attack\",\"count\":\"112\","
          "\"when\":\"30 August\",\"fatalities\":-1}"),
    "i",
    "2:55 type records[0].count of i\n"
    "2:68 value records[0].when of i\n"
    "2:93 value records[0].fatalities of i\n" },
  { JSON ("{\"type\":\"actor\",\"kind\":\"stat\",\"id\":\"a\",\"id\":\"b\",\"x\":1,\"x\":2,"
          "\"kind\":\"person\"}"),
    "a",
    "2:24 value records[0].kind of a (state)\n"
    "2:40 duplicate records[0].id of a\n"
    "2:55 duplicate records[0].x of a\n"
    "2:61 duplicate records[0].kind of a\n" },
  /* in lists and values */
  { JSON ("{\"type\":\"statement\",\"id\":\"s\",\"acts\":[\"report\",5,\"deny\",null],"
          "\"sources\":[{\"document\":7,\"quote\":\"q\"},8]}"),
    "s",
    "2:47 type records[0].acts[1] of s\n"
    "2:56 type records[0].acts[3] of s\n"
    "2:85 type records[0].sources[0].document of s\n"
    "2:100 type records[0].sources[1] of s\n" },
  /* nested records */
  { JSON ("{\"type\":\"agreement\",\"id\":\"g\",\"clauses\":[{\"text\":\"t\"},{\"id\":3},"
          "{\"type\":\"actor\",\"id\":\"c\"},{\"id\":\"d\",\"text\":[]}]}"),
    "g",
    "2:41 missing records[0].clauses[0] of g\n"
    "2:60 type records[0].clauses[1].id of g\n"
    "2:71 value records[0].clauses[2].type of g (clause)\n"
    "2:106 type records[0].clauses[3].text of g\n" },
  /* texts */
  { JSON (
      "{\"type\":\"actor\",\"id\":\"a\",\"name\":{\"en\":1,\"\":\"x\",\"fr\":\"A\",\"FR\":\"B\"}}"),
    "a",
    "2:39 type records[0].name of a\n"
    "2:41 value records[0].name of a\n"
    "2:57 duplicate records[0].name of a\n" },
  { JSON ("{\"type\":\"actor\",\"id\":\"a\",\"name\":{\"en\":1}}"), "a",
    "2:39 type records[0].name of a\n" },
  /* records without id or type */
  { JSON ("{\"type\":\"actor\",\"count\":1,\"kind\":7},{\"id\":\"b\",\"kind\":7},{\"type\":"
          "\"actor\",\"id\":7},"
          "{\"type\":5,\"id\":\"c\"},7,\n" Z),
    "z",
    "2:34 type records[0].kind\n"
    "2:1 missing records[0]\n"
    "2:37 missing records[1]\n"
    "2:78 type records[2].id\n"
    "2:89 type records[3].type\n"
    "2:101 type records[4]\n" },
};

static void
a_mistake_costs_what_it_is_in (void **state)
{
  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    check_case (&members[i]);
}

static const Case broken[] = {
  /* brackets that pair show where a record ends */
  { JSON ("{\"type\":\"actor\",\"id\":\"a\",\"kind\":7,\"x\":[1,,2]},\n" Z), "z",
    "2:33 type records[0].kind of a\n"
    "2:42 syntax records[0].x of a\n" },
  { JSON ("{\"type\":\"actor\",\"id\":\"a\",\"x\":nul},{\"type\":\"actor\" \"id\":\"b\"},\n" Z),
    "z", "2:30 syntax records[0].x of a\n2:51 syntax records[1]\n" },
  { JSON ("{\"type\":\"actor\",\"id\":\"\\ud800\",\"x\":\"]}\"},\n" Z), "z",
    "2:23 encoding records[0].id\n" },
  /* others do not */
  { JSON (A ",\n{\"type\":\"actor\",\"id\":\"b\",\"x\":[},\n" Z), "a",
    "3:31 syntax records[1].x of b\n" },
  { JSON (A ",\n{\"type\":\"actor\",\"id\":\"b},\n" Z), "a", "3:26 syntax records[1].id\n" },
  { JSON (A "\n" Z), "a", "3:1 syntax \n" },
  { JSON (A ",\nx,\n" Z), "a", "3:1 syntax records[1]\n" },
  { HEAD ",\"records\":[", "", "1:47 syntax \n" },
  { HEAD ",\"records\":[" A, "a", "1:87 syntax \n" },
  { JSON (A ",\n{\"type\":\"act"), "a", "3:13 syntax records[1].type\n" },
  /* behind the records */
  { HEAD ",\"records\":[" A "],\"title\":7}", "a", "1:97 type title\n" },
  { HEAD ",\"records\":[" A "],\"records\":[]}", "a", "1:89 duplicate records\n" },
  { JSON (A) "x", "a", "4:1 syntax \n" },
  /* lines */
  { HEAD "}\n" A "\n{\"type\":\"actor\",\"kind\":1,x\n" Z, "a z",
    "3:24 type records[1].kind\n3:26 syntax records[1]\n" },
  { HEAD "} " A "\n" Z, "z", "1:37 syntax records[0]\n" },
};

static void
broken_syntax_costs_no_more_than_it_must (void **state)
{
  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (broken); i++)
    check_case (&broken[i]);
}

static const Case heads[] = {
  { "{\"ceasefire\":1.0,\"language\":5,\"records\":[" A "]}", "a",
    "1:14 type ceasefire\n1:29 type language\n" },
  { "{\"ceasefire\":\"one\",\"records\":[" A "]}", "a", "1:1 version ceasefire\n" },
  { "{\"language\":\"en\",\"records\":[" A "]}", "a", "1:1 missing \n" },
  { HEAD ",,}\n" A "\n\n" Z, "a z", "1:36 syntax \n" },
  { "{\"ceasefire\":\"1.0\",\"language\":\"en}\n" A "\n", "a", "1:35 syntax language\n" },
  { "\xef\xbb\xbf" HEAD "}\n" A "\n" Z "\n", "a z", "1:1 encoding \n" },
  { A "\n" Z "\n", "a z", "1:1 missing \n" },
};

static void
a_bad_header_can_be_gone_behind (void **state)
{
  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    check_case (&heads[i]);
}

/* There is nothing to go on with. */
static void
without_a_header_reading_fails (void **state)
{
  static const char *const texts[] = {
    "",
    "%PDF-1.4",
    "{\"ceasefire\":\"2.0\",\"records\":[]}",
    HEAD ",,\"records\":[" A "]}",
    HEAD ",,\"records\":[\n" A "\n]}",
    "{\"type\":\"x\",\"records\":[]}",
    "{\"type\":\"actor\",\n\"id\":\"a\"}\n",
  };

  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    for (guint k = 0; k < G_N_ELEMENTS (steps); k++)
      {
        g_autoptr (GBytes) bytes = static_bytes (texts[i]);
        g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, steps[k]);

        ceasefire_reader_set_keep_going (reader, TRUE);
        for (guint n = 0; n < 2; n++)
          {
            g_autoptr (GError) error = NULL;

            assert_null (ceasefire_dossier_load_reader (reader, NULL, &error));
            assert_int_equal (error->domain, CEASEFIRE_ERROR);
            assert_int_equal (g_list_model_get_n_items (ceasefire_reader_get_problems (reader)), 1);
          }
        assert_false (ceasefire_reader_is_cut_short (reader));
      }
}

/* The header that a dossier is given then says what it is. */
static void
a_version_that_is_missing_is_this_one (void **state)
{
  (void) state;
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (GBytes) bytes = static_bytes (heads[i].text);
      g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, 0);
      g_autoptr (CeasefireDossier) dossier = NULL;

      ceasefire_reader_set_keep_going (reader, TRUE);
      dossier = ceasefire_dossier_load_reader (reader, NULL, NULL);
      assert_string_equal (ceasefire_header_get_version (ceasefire_dossier_get_header (dossier)),
                           CEASEFIRE_FORMAT_VERSION);
      assert_false (ceasefire_reader_is_cut_short (reader));
    }
}

static void
what_is_left_out_is_as_if_it_had_not_been_there (void **state)
{
  static const char bad[]
    = JSON ("{\"type\":\"statement\",\"id\":\"s\",\"speaker\":3,\"acts\":["
            "\"report\",{},\"deny\"],\"x\":[1],"
            "\"when\":\"x\",\"sources\":[{\"document\":\"d\",\"start\":\"1\"},[]],"
            "\"text\":{\"en\":\"t\",\"fr\":1}},"
            "{\"type\":\"agreement\",\"id\":\"g\",\"clauses\":[{\"text\":"
            "\"t\"},{\"id\":\"c\",\"text\":\"u\","
            "\"deadline\":{\"at\":{},\"within\":\"P1D\"}}]}");
  static const char good[]
    = JSON ("{\"type\":\"statement\",\"id\":\"s\",\"acts\":[\"report\",\"deny\"],"
            "\"x\":[1],\"sources\":[{\"document\":\"d\"}],\"text\":{\"en\":\"t\"}},"
            "{\"type\":\"agreement\",\"id\":\"g\",\"clauses\":[{\"id\":\"c\",\"text\":\"u\","
            "\"deadline\":{\"within\":\"P1D\"}}]}");
  g_autoptr (GBytes) bad_bytes = static_bytes (bad);
  g_autoptr (GBytes) good_bytes = static_bytes (good);
  g_autoptr (CeasefireDossier) wanted = ceasefire_dossier_load_bytes (good_bytes, NULL);
  g_autoptr (GBytes) wanted_bytes = ceasefire_dossier_to_bytes (wanted, CEASEFIRE_FORMAT_JSON);

  (void) state;
  for (guint k = 0; k < G_N_ELEMENTS (steps); k++)
    {
      g_autoptr (CeasefireReader) reader = new_slow_reader (bad_bytes, steps[k]);
      g_autoptr (CeasefireDossier) found = NULL;
      g_autoptr (GBytes) found_bytes = NULL;

      ceasefire_reader_set_keep_going (reader, TRUE);
      found = ceasefire_dossier_load_reader (reader, NULL, NULL);
      found_bytes = ceasefire_dossier_to_bytes (found, CEASEFIRE_FORMAT_JSON);
      assert_true (g_bytes_equal (found_bytes, wanted_bytes));
      assert_int_equal (g_list_model_get_n_items (ceasefire_reader_get_problems (reader)), 8);
    }
}

static void
nobody_half_loads_unasked (void **state)
{
  (void) state;
  for (guint i = 1; i < G_N_ELEMENTS (members); i++)
    {
      g_autoptr (GBytes) bytes = static_bytes (members[i].text);
      g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, 0);

      assert_null (ceasefire_dossier_load_bytes (bytes, NULL));
      assert_null (ceasefire_dossier_load_reader (reader, NULL, NULL));
      assert_false (ceasefire_reader_get_keep_going (reader));
    }
}

static void
beyond_the_limit_problems_are_counted (void **state)
{
  g_autoptr (GString) text = g_string_new (HEAD "}\n");

  (void) state;
  for (guint i = 0; i < 10; i++)
    g_string_append_printf (
      text, "{\"type\":\"actor\",\"id\":\"a%u\",\"name\":1,\"aliases\":[1,2]}\n", i);
  for (guint k = 0; k < G_N_ELEMENTS (steps); k++)
    for (guint limit = 1; limit < 40; limit++)
      {
        g_autoptr (GBytes) bytes = g_bytes_new (text->str, text->len);
        g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, steps[k]);
        GListModel *problems = ceasefire_reader_get_problems (reader);
        g_autoptr (CeasefireProblem) last = NULL;
        g_autofree char *records = NULL;

        ceasefire_reader_set_keep_going (reader, TRUE);
        ceasefire_reader_set_limit (reader, CEASEFIRE_LIMIT_PROBLEMS, limit);
        records = list_records (reader);
        assert_string_equal (records, "a0 a1 a2 a3 a4 a5 a6 a7 a8 a9");
        assert_int_equal (g_list_model_get_n_items (problems), MIN (limit + 1, 30));
        last = g_list_model_get_item (problems, g_list_model_get_n_items (problems) - 1);
        if (limit < 30)
          {
            g_autofree char *count = g_strdup_printf ("%u more problems", 30 - limit);

            assert_string_equal (ceasefire_problem_get_code (last), "limit");
            assert_true (g_str_has_prefix (ceasefire_problem_get_message (last), count));
          }
        else
          assert_string_equal (ceasefire_problem_get_code (last), "type");
      }
}

static void
damage_ends_what_is_read (void **state)
{
  g_autoptr (GBytes) bytes = static_bytes (JSON (A ",\n" Z));
  g_autoptr (GBytes) packed = pack_bytes (bytes, CEASEFIRE_COMPRESSION_GZIP);
  g_autoptr (GBytes) cut = g_bytes_new_from_bytes (packed, 0, g_bytes_get_size (packed) - 1);
  g_autoptr (CeasefireReader) reader = new_slow_reader (cut, 1);
  g_autofree char *problems = NULL;
  g_autofree char *records = NULL;

  (void) state;
  ceasefire_reader_set_keep_going (reader, TRUE);
  records = list_records (reader);
  problems = list_problems (reader);
  assert_string_equal (records, "a z");
  assert_string_equal (problems, "5:1 damaged \n");
  assert_true (ceasefire_reader_is_cut_short (reader));
}

static void
errors_of_streams_are_errors_still (void **state)
{
  g_autoptr (GBytes) bytes = static_bytes (JSON (A ",\n" Z));
  g_autoptr (SlowStream) stream = slow_stream_new (bytes, 1);
  g_autoptr (CeasefireReader) reader = ceasefire_reader_new (G_INPUT_STREAM (stream));
  g_autoptr (GError) error = NULL;

  (void) state;
  slow_stream_break_at (stream, 100);
  ceasefire_reader_set_keep_going (reader, TRUE);
  assert_null (ceasefire_dossier_load_reader (reader, NULL, &error));
  assert_true (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_BROKEN_PIPE));
  assert_int_equal (g_list_model_get_n_items (ceasefire_reader_get_problems (reader)), 0);
}

static gboolean
choose_z (CeasefireReader *reader, const char *type_name, const char *id, gpointer user_data,
          GError **error)
{
  (void) type_name;
  (void) user_data;
  (void) error;
  return ceasefire_reader_member_is (reader, "kind", "state") && g_strcmp0 (id, "z") == 0;
}

static void
filters_and_types_choose_among_what_can_be_read (void **state)
{
  static const char text[] = JSON ("{\"type\":\"place\",\"id\":7},{\"type\":\"actor\",\"id\":\"b\","
                                   "\"kind\":\"state\",\"x\":[1,,2]},"
                                   "{\"id\":\"c\"}," A ",\n" Z);

  (void) state;
  for (guint k = 0; k < G_N_ELEMENTS (steps); k++)
    {
      g_autoptr (GBytes) bytes = static_bytes (text);
      g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, steps[k]);
      const char *const types[] = { "actor", NULL };
      g_autofree char *records = NULL;
      g_autofree char *problems = NULL;

      ceasefire_reader_set_keep_going (reader, TRUE);
      ceasefire_reader_set_types (reader, types);
      ceasefire_reader_set_filter (reader, choose_z, NULL, NULL);
      records = list_records (reader);
      problems = list_problems (reader);
      assert_string_equal (records, "z");
      assert_string_equal (problems, "2:72 syntax records[1]\n2:77 missing records[2]\n");
    }
}

/* Texts that mean harm */

static const char small[] = HEAD
  ",\"x\":[1.5e1,{\"a\":null}],\"records\":[\n"
  "{\"type\":\"place\",\"id\":\"p\",\"kind\":\"city\",\"name\":{\"en\":\"A\",\"ar\":\"\xd8\xad"
  "\\u0644\\ud83d\\ude00\"},\"latitude\":36.2,\"geometry\":{\"a\":[true]}},\n"
  "{\"type\":\"clause\",\"id\":\"c\",\"means\":[\"mortar\",\"w\"],\"means_open\":false,"
  "\"deadline\":{\"within\":\"PT2H\"},\"clauses\":[{\"id\":\"d\",\"window\":\"2016-09/..\"}],"
  "\"sources\":[{\"document\":\"k\",\"start\":3}]},\n{\"type\":\"later\",\"y\":\"\\n\"}],"
  "\"title\":\"t\"}";

static void
forget (CeasefireProblem *problem, gpointer user_data)
{
  assert_true (*ceasefire_problem_get_code (problem) != '\0');
  ++*(guint *) user_data;
}

static char *
transcribe_going_on (GBytes *bytes, gsize step)
{
  g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, step);
  g_autofree char *read = NULL;
  g_autofree char *problems = NULL;

  ceasefire_reader_set_keep_going (reader, TRUE);
  read = transcribe (reader);
  problems = list_problems (reader);
  return g_strconcat (read, problems, NULL);
}

/* What is read does not depend on the pieces that it comes in; a checker tells what reading does. */
static void
check_going_on (const char *text, gsize length)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);
  g_autofree char *whole = transcribe_going_on (bytes, G_MAXSIZE);
  g_autofree char *pieces = transcribe_going_on (bytes, 1);
  g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, 0);
  g_autoptr (CeasefireChecker) checker = ceasefire_checker_new ();
  guint n = 0;

  if (!g_str_equal (whole, pieces))
    fail_msg ("%.*s\nas a whole:\n%s\nin pieces:\n%s", (int) length, text, whole, pieces);
  ceasefire_reader_set_keep_going (reader, TRUE);
  assert_true (ceasefire_checker_read (checker, reader, NULL, NULL));
  ceasefire_checker_foreach (checker, forget, &n);
  assert_true (n >= g_list_model_get_n_items (ceasefire_reader_get_problems (reader)));
}

static void
no_changed_byte_does_harm (void **state)
{
  static const char bytes[] = "\"\\{}[],:7nx \n\xff";

  (void) state;
  for (guint lines = 0; lines < 2; lines++)
    {
      g_autofree char *text = g_strdup (small);

      /* The same as lines: the header's list and the end of it go. */
      if (lines)
        {
          char *list = strstr (text, ",\"records\":[");

          memcpy (list, "}           ", strlen (",\"records\":["));
          list = strstr (text, "],\"title\"");
          memset (list, ' ', strlen (list));
          for (char *comma = strstr (text, "}},\n"); comma; comma = strstr (comma, "},\n"))
            *strchr (comma, ',') = ' ';
        }
      for (gsize i = 0; i + 1 < sizeof small; i++)
        {
          char before = text[i];

          for (gsize k = 0; k + 1 < sizeof bytes; k++)
            {
              text[i] = bytes[k];
              check_going_on (text, sizeof small - 1);
            }
          text[i] = before;
          check_going_on (text, i);
        }
    }
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (a_mistake_costs_what_it_is_in),
    cmocka_unit_test (broken_syntax_costs_no_more_than_it_must),
    cmocka_unit_test (a_bad_header_can_be_gone_behind),
    cmocka_unit_test (without_a_header_reading_fails),
    cmocka_unit_test (a_version_that_is_missing_is_this_one),
    cmocka_unit_test (what_is_left_out_is_as_if_it_had_not_been_there),
    cmocka_unit_test (nobody_half_loads_unasked),
    cmocka_unit_test (beyond_the_limit_problems_are_counted),
    cmocka_unit_test (damage_ends_what_is_read),
    cmocka_unit_test (errors_of_streams_are_errors_still),
    cmocka_unit_test (filters_and_types_choose_among_what_can_be_read),
    cmocka_unit_test (no_changed_byte_does_harm),
  };

  return cmocka_run_group_tests_name ("problems of readers", tests, NULL, NULL);
}
