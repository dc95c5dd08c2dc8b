/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"
#include "support/stream.h"

#include <string.h>

/* Bad lines cost themselves alone, and filters cost nothing that they let through. */

static const gsize steps[] = { 1, 2, 7, 64, 0, G_MAXSIZE };

#define HEADER "{\"ceasefire\":\"1.0\",\"language\":\"en\"}"
#define ACTOR(id) "{\"type\":\"actor\",\"id\":\"" id "\"}"
#define LONGEST 120

typedef struct
{
  const char *line;
  CeasefireError code;
} BadLine;

static const BadLine bad_lines[] = {
  { "{\"type\":\"actor\",", CEASEFIRE_ERROR_SYNTAX },
  { "{\"type\":\"actor\",\"id\":\"\xff\xfe\"}", CEASEFIRE_ERROR_ENCODING },
  { "{\"type\":\"actor\",\"id\":\"\\ud800\"}", CEASEFIRE_ERROR_ENCODING },
  { "{\"type\":\"agreement\",\"id\":\"a\",\"status\":\"nonsense\"}", CEASEFIRE_ERROR_VALUE },
  { "{\"type\":\"actor\",\"id\":\"a\",\"id\":\"b\"}", CEASEFIRE_ERROR_DUPLICATE },
  { "{\"type\":\"actor\",\"id\":\"a\",\"x\":1,\"x\":2}", CEASEFIRE_ERROR_DUPLICATE },
  { "{\"type\":\"actor\"}", CEASEFIRE_ERROR_MISSING },
  { "{\"id\":\"a\"}", CEASEFIRE_ERROR_MISSING },
  { ACTOR ("a") " " ACTOR ("b"), CEASEFIRE_ERROR_SYNTAX },
  { ACTOR ("a") ",", CEASEFIRE_ERROR_SYNTAX },
  { "  7 ", CEASEFIRE_ERROR_TYPE },
  { "[]", CEASEFIRE_ERROR_TYPE },
  { "\t\xc3\r", CEASEFIRE_ERROR_SYNTAX },
  { HEADER, CEASEFIRE_ERROR_DUPLICATE },
  { "\xef\xbb\xbf" ACTOR ("a"), CEASEFIRE_ERROR_SYNTAX },
  { "{\"type\":\"actor\",\"id\":\"a\",\"name\":"
    "\"0123456789012345678901234567890123456789012345678901"
    "2345678901234567890123456789012345678901234567890123456789\"}",
    CEASEFIRE_ERROR_LIMIT },
};

/* A good line, then a bad one, then an empty one, and so on. */
static GBytes *
make_mixed_lines (void)
{
  GString *text = g_string_new (HEADER "\n");
  gsize length;

  for (guint i = 0; i < G_N_ELEMENTS (bad_lines); i++)
    g_string_append_printf (text, "{\"type\":\"actor\",\"id\":\"good%u\"}\n%s\n\n", i,
                            bad_lines[i].line);
  g_string_append (text, ACTOR ("last"));
  length = text->len;
  return g_bytes_new_take (g_string_free (text, FALSE), length);
}

/* Of a line that is too long there may be only as much as was read before that showed. */
static void
check_bad_line (CeasefireReader *reader, const GError *error, guint i, guint number)
{
  g_autoptr (GBytes) line = ceasefire_reader_dup_bad_line (reader);
  const char *wanted = bad_lines[i].line;
  gsize length;
  const char *text;

  assert_non_null (line);
  text = g_bytes_get_data (line, &length);
  if (error->code != (int) bad_lines[i].code)
    fail_msg ("%s: %s", wanted, error->message);
  assert_int_equal (ceasefire_error_get_line (error), number);
  if (bad_lines[i].code == CEASEFIRE_ERROR_LIMIT)
    assert_true (length > LONGEST && length <= strlen (wanted));
  else
    assert_int_equal (length, strlen (wanted));
  assert_memory_equal (text, wanted, length);
}

static void
check_good_line (CeasefireReader *reader, const char *wanted)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireRecord) record = ceasefire_reader_read (reader, NULL, &error);

  assert_null (error);
  assert_non_null (record);
  assert_string_equal (ceasefire_record_get_id (record), wanted);
  assert_null (ceasefire_reader_dup_bad_line (reader));
}

static void
a_bad_line_costs_itself_alone (void **state)
{
  g_autoptr (GBytes) bytes = make_mixed_lines ();

  (void) state;
  for (gsize k = 0; k < G_N_ELEMENTS (steps); k++)
    {
      g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, steps[k]);
      g_autoptr (GError) error = NULL;

      ceasefire_reader_set_limit (reader, CEASEFIRE_LIMIT_RECORD, LONGEST);
      for (guint i = 0; i < G_N_ELEMENTS (bad_lines); i++)
        {
          g_autofree char *id = g_strdup_printf ("good%u", i);

          check_good_line (reader, id);
          assert_int_equal (ceasefire_reader_get_n_records (reader), 2 * i + 1);
          assert_null (ceasefire_reader_read (reader, NULL, &error));
          check_bad_line (reader, error, i, 3 + 3 * i);
          g_clear_error (&error);
          assert_int_equal (ceasefire_reader_get_n_records (reader), 2 * i + 2);
        }
      check_good_line (reader, "last");
      assert_null (ceasefire_reader_read (reader, NULL, &error));
      assert_null (error);
      assert_null (ceasefire_reader_dup_bad_line (reader));
      assert_int_equal (ceasefire_reader_get_n_records (reader), 2 * G_N_ELEMENTS (bad_lines) + 1);
      assert_int_equal (ceasefire_reader_get_n_skipped (reader), 0);
    }
}

static void
a_bad_last_line_needs_no_end (void **state)
{
  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (bad_lines) - 1; i++)
    for (gsize k = 0; k < G_N_ELEMENTS (steps); k++)
      {
        g_autofree char *text = g_strconcat (HEADER "\n\n", bad_lines[i].line, NULL);
        g_autoptr (GBytes) bytes = text_to_bytes (text, strlen (text));
        g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, steps[k]);
        g_autoptr (GError) error = NULL;

        assert_null (ceasefire_reader_read (reader, NULL, &error));
        check_bad_line (reader, error, i, 3);
      }
}

static void
a_dossier_is_not_loaded_without_its_bad_lines (void **state)
{
  g_autoptr (GBytes) bytes = make_mixed_lines ();
  g_autoptr (GError) error = NULL;

  (void) state;
  assert_null (ceasefire_dossier_load_bytes (bytes, &error));
  assert_int_equal (ceasefire_error_get_line (error), 3);
}

static void
in_json_a_bad_record_ends_all (void **state)
{
  g_autoptr (GBytes) bytes = static_bytes (DOSSIER (ACTOR ("a") ",\n7,\n" ACTOR ("b")));
  g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, 1);
  g_autoptr (GError) error = NULL;

  (void) state;
  check_good_line (reader, "a");
  assert_null (ceasefire_reader_read (reader, NULL, &error));
  assert_null (ceasefire_reader_dup_bad_line (reader));
  g_clear_error (&error);
  assert_null (ceasefire_reader_read (reader, NULL, &error));
  assert_int_equal (error->code, CEASEFIRE_ERROR_TYPE);
}

/* Filters */

typedef struct
{
  GString *log;
  const char *member;
  const char *string; /* NULL: choose all */
} Question;

static gboolean
ask (CeasefireReader *reader, const char *type, const char *id, gpointer user_data, GError **error)
{
  Question *question = user_data;
  g_autofree char *member = ceasefire_reader_dup_member (reader, question->member);
  gboolean is = question->string
                && ceasefire_reader_member_is (reader, question->member, question->string);

  (void) error;
  g_string_append_printf (question->log, "%s:%s:%s ", type, id ? id : "-", member ? member : "-");
  return question->string ? is : TRUE;
}

/* What the filter was asked, and the ids of what it let through. */
static char *
ask_all (const char *text, gsize step, const char *const *types, Question *question, guint *skipped)
{
  g_autoptr (GBytes) bytes = static_bytes (text);
  g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, step);
  g_autoptr (GError) error = NULL;
  CeasefireRecord *record;

  question->log = g_string_new (NULL);
  ceasefire_reader_set_types (reader, types);
  ceasefire_reader_set_filter (reader, ask, question, NULL);
  while ((record = ceasefire_reader_read (reader, NULL, &error)))
    {
      const char *id = ceasefire_record_get_id (record);

      g_string_append_printf (question->log, "=> %s ", id ? id : "-");
      g_object_unref (record);
    }
  if (error)
    g_string_append_printf (question->log, "! %d", error->code);
  *skipped = (guint) ceasefire_reader_get_n_skipped (reader);
  return g_string_free (question->log, FALSE);
}

#define GOOD_RECORDS(between)                                                                      \
  "{\"id\":\"a\",\"note\":\"a \\\"q\\\"\\n\\u00e4\",\"confidence\":7,\"type\":\"actor\"}" between  \
  "{\"type\":\"place\",\"id\":\"p\",\"geometry\":{\"a\" : [1, \"x "                                \
  "y\"]},\"name\":{\"en\":\"P\"}}" between "{\"type\":\"later\",\"x\":true}" between               \
  "{\"type\":\"actor\",\"id\":\"\\u0062\",\"note\":\"\",\"n\\u0061me\":\"N\"}"

static const char *const good_texts[] = {
  DOSSIER (GOOD_RECORDS (" ,\n")),
  HEADER "\n" GOOD_RECORDS ("\r\n\n") "\n",
};

typedef struct
{
  const char *member;
  const char *string;
  const char *log;
  guint n_skipped;
} Answer;

static void
a_filter_is_asked_once_for_each_record_in_order (void **state)
{
  static const Answer answers[] = {
    { "note", "a \"q\"\nä", "actor:a:a \"q\"\nä => a place:p:- later:-:- actor:b: ", 3 },
    { "note", "", "actor:a:a \"q\"\nä place:p:- later:-:- actor:b: => b ", 3 },
    { "confidence", NULL, "actor:a:7 => a place:p:- => p later:-:- => - actor:b:- => b ", 0 },
    { "confidence", "7", "actor:a:7 place:p:- later:-:- actor:b:- ", 4 },
    { "geometry", "{", "actor:a:- place:p:{\"a\":[1,\"x y\"]} later:-:- actor:b:- ", 4 },
    { "name", "N", "actor:a:- place:p:{\"en\":\"P\"} later:-:- actor:b:N => b ", 3 },
    { "x", "true", "actor:a:- place:p:- later:-:true actor:b:- ", 4 },
    { "type", "later", "actor:a:actor place:p:place later:-:later => - actor:b:actor ", 3 },
    { "id", "b", "actor:a:a place:p:p later:-:- actor:b:b => b ", 3 },
    { "", "", "actor:a:- place:p:- later:-:- actor:b:- ", 4 },
  };

  (void) state;
  for (gsize t = 0; t < G_N_ELEMENTS (good_texts); t++)
    for (gsize i = 0; i < G_N_ELEMENTS (answers); i++)
      for (gsize k = 0; k < G_N_ELEMENTS (steps); k++)
        {
          Question question = { NULL, answers[i].member, answers[i].string };
          guint n_skipped;
          g_autofree char *log = ask_all (good_texts[t], steps[k], NULL, &question, &n_skipped);

          assert_string_equal (log, answers[i].log);
          assert_int_equal (n_skipped, answers[i].n_skipped);
        }
}

static void
a_filter_is_asked_for_the_types_that_are_wanted (void **state)
{
  static const char *const types[] = { "actor", "act", "places", NULL };
  static const char *const none[] = { NULL };

  (void) state;
  for (gsize t = 0; t < G_N_ELEMENTS (good_texts); t++)
    for (gsize k = 0; k < G_N_ELEMENTS (steps); k++)
      {
        Question question = { NULL, "id", NULL };
        guint n_skipped;
        g_autofree char *log = ask_all (good_texts[t], steps[k], types, &question, &n_skipped);
        g_autofree char *nothing = NULL;

        assert_string_equal (log, "actor:a:a => a actor:b:b => b ");
        assert_int_equal (n_skipped, 2);
        nothing = ask_all (good_texts[t], steps[k], none, &question, &n_skipped);
        assert_string_equal (nothing, "");
        assert_int_equal (n_skipped, 4);
      }
}

/* Without a filter that must see all of a record, types alone choose. */
static void
types_choose_alone (void **state)
{
  static const char *const types[] = { "later", NULL };

  (void) state;
  for (gsize t = 0; t < G_N_ELEMENTS (good_texts); t++)
    for (gsize k = 0; k < G_N_ELEMENTS (steps); k++)
      {
        g_autoptr (GBytes) bytes = static_bytes (good_texts[t]);
        g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, steps[k]);
        g_autoptr (CeasefireRecord) record = NULL;

        ceasefire_reader_set_types (reader, types);
        record = ceasefire_reader_read (reader, NULL, NULL);
        assert_string_equal (ceasefire_record_get_type_name (record), "later");
        assert_null (ceasefire_reader_read (reader, NULL, NULL));
        assert_int_equal (ceasefire_reader_get_n_records (reader), 4);
        assert_int_equal (ceasefire_reader_get_n_skipped (reader), 3);
      }
}

/* The filter says no to all of them, but it could not see that they are what it says no to. */
static void
a_filter_hides_no_mistake_that_it_had_to_pass (void **state)
{
  static const char *const records[] = {
    "{\"type\":\"actor\",\"id\":\"a\",\"note\":nothing,\"wanted\":1}",
    "{\"type\":\"actor\",\"id\":\"a\",\"note\":\"\\x\"}",
    "{\"type\":\"actor\",\"id\":\"a\",\"note\":\"\xff\"}",
    "{\"type\":\"actor\",\"id\":\"a\",\"note\":[}",
    "{\"type\":\"actor\",\"id\":\"a\"",
    "{\"type\":\"actor\",\"id\":\"a\",\"wanted\":\"\\ud800\"}",
    "{\"type\":7}",
    "{\"id\":\"a\"}",
    "7",
  };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (records); i++)
    for (gsize k = 0; k < 2 * G_N_ELEMENTS (steps); k++)
      {
        g_autofree char *text = k % 2 ? g_strdup_printf (HEADER "\n%s\n", records[i])
                                      : g_strdup_printf (DOSSIER ("%s"), records[i]);
        Question question = { NULL, "wanted", "no" };
        guint n_skipped;
        g_autofree char *log = ask_all (text, steps[k / 2], NULL, &question, &n_skipped);

        if (strchr (log, '!') == NULL || n_skipped > 0)
          fail_msg ("%s: %s", text, log);
      }
}

/* What the filter cannot look at need not be a mistake: only a filter that says yes lets through. */
static void
what_the_filter_refuses_is_never_read (void **state)
{
  static const char *const texts[] = {
    DOSSIER ("{\"type\":\"actor\",\"id\":\"a\",\"wanted\":\"\\u0000\"}"),
    HEADER "\n{\"type\":\"actor\",\"id\":\"a\",\"wanted\":\"\\u0000\"}",
    HEADER "\n{\"type\":\"actor\",\"id\":\"a\",\"\\u0000\":1}",
  };

  (void) state;
  for (gsize t = 0; t < G_N_ELEMENTS (texts); t++)
    for (gsize k = 0; k < G_N_ELEMENTS (steps); k++)
      {
        Question question = { NULL, "wanted", "no" };
        guint n_skipped;
        g_autofree char *log = ask_all (texts[t], steps[k], NULL, &question, &n_skipped);

        if (strstr (log, "=>"))
          fail_msg ("%s: %s", texts[t], log);
      }
}

static void
count_destroyed (gpointer user_data)
{
  (*(guint *) user_data)++;
}

static gboolean
refuse (CeasefireReader *reader, const char *type, const char *id, gpointer user_data,
        GError **error)
{
  (void) reader;
  (void) type;
  (void) error;
  (void) id;
  (void) user_data;
  return FALSE;
}

static void
a_filter_is_freed_once (void **state)
{
  g_autoptr (GBytes) bytes = static_bytes (good_texts[0]);
  CeasefireReader *reader = new_slow_reader (bytes, 0);
  guint n_first = 0;
  guint n_second = 0;

  (void) state;
  ceasefire_reader_set_filter (reader, refuse, &n_first, count_destroyed);
  ceasefire_reader_set_filter (reader, refuse, &n_second, count_destroyed);
  assert_int_equal (n_first, 1);
  assert_null (ceasefire_reader_read (reader, NULL, NULL));
  g_object_unref (reader);
  assert_int_equal (n_first, 1);
  assert_int_equal (n_second, 1);
}

/* Fails at the id "p", of which each text has one behind another record. */
static gboolean
fail_at_p (CeasefireReader *reader, const char *type, const char *id, gpointer user_data,
           GError **error)
{
  guint *n_asked = user_data;

  (void) reader;
  (void) type;
  (*n_asked)++;
  if (g_strcmp0 (id, "p") == 0)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_EXISTS, "no more");
  return TRUE;
}

static void
an_error_of_the_filter_ends_reading (void **state)
{
  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (good_texts) * G_N_ELEMENTS (steps); i++)
    {
      g_autoptr (GBytes) bytes = static_bytes (good_texts[i / G_N_ELEMENTS (steps)]);
      g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, steps[i % G_N_ELEMENTS (steps)]);
      g_autoptr (CeasefireRecord) record = NULL;
      guint n_asked = 0;

      ceasefire_reader_set_filter (reader, fail_at_p, &n_asked, NULL);
      record = ceasefire_reader_read (reader, NULL, NULL);
      assert_non_null (record);
      for (guint again = 0; again < 2; again++)
        {
          g_autoptr (GError) error = NULL;

          assert_null (ceasefire_reader_read (reader, NULL, &error));
          assert_true (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_EXISTS));
          assert_string_equal (error->message, "no more");
          assert_null (ceasefire_reader_dup_bad_line (reader));
        }
      assert_int_equal (n_asked, 2);
    }
}

static gboolean
is_a_place (CeasefireReader *reader, const char *type, const char *id, gpointer user_data)
{
  assert_true (CEASEFIRE_IS_READER (reader));
  assert_true (id == NULL || strlen (id) > 0);
  (*(guint *) user_data)++;
  return g_str_equal (type, "place");
}

static void
a_closure_is_a_filter_too (void **state)
{
  g_autoptr (GBytes) bytes = static_bytes (good_texts[0]);
  g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, 0);
  g_autoptr (CeasefireRecord) record = NULL;
  guint n_asked = 0;

  (void) state;
  ceasefire_reader_set_filter_closure (reader, NULL);
  ceasefire_reader_set_filter_closure (reader,
                                       g_cclosure_new (G_CALLBACK (is_a_place), &n_asked, NULL));
  record = ceasefire_reader_read (reader, NULL, NULL);
  assert_string_equal (ceasefire_record_get_type_name (record), "place");
  assert_true (n_asked > 1);
}

static void
a_closure_that_gives_no_answer_ends_reading (void **state)
{
  g_autoptr (GBytes) bytes = static_bytes (good_texts[0]);
  g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, 0);
  g_autoptr (GError) error = NULL;
  guint n_asked = 0;
  GClosure *closure = g_cclosure_new (G_CALLBACK (is_a_place), &n_asked, NULL);

  (void) state;
  ceasefire_reader_set_filter_closure (reader, closure);
  g_closure_invalidate (closure);
  assert_null (ceasefire_reader_read (reader, NULL, &error));
  assert_true (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_FAILED));
  assert_int_equal (n_asked, 0);
}

/* What is wrong, as the errors of reading would say it. */
static char *
list_problems (CeasefireReader *reader)
{
  GListModel *problems = ceasefire_reader_get_problems (reader);
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      assert_int_equal (ceasefire_problem_get_severity (problem), CEASEFIRE_SEVERITY_ERROR);
      g_string_append_printf (
        list, "%s %u:%u %s: %s\n", ceasefire_problem_get_code (problem),
        ceasefire_problem_get_line (problem), ceasefire_problem_get_column (problem),
        ceasefire_problem_get_path (problem), ceasefire_problem_get_message (problem));
    }
  return g_string_free (list, FALSE);
}

static void
an_error_of_the_filter_is_no_mistake_of_the_text (void **state)
{
  (void) state;
  for (guint n = 0; n < 2 * G_N_ELEMENTS (good_texts) * G_N_ELEMENTS (steps); n++)
    {
      guint i = n / 2;
      guint k = n % 2;

      g_autoptr (GBytes) bytes = static_bytes (good_texts[i / G_N_ELEMENTS (steps)]);
      g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, steps[i % G_N_ELEMENTS (steps)]);
      g_autoptr (CeasefireRecord) record = NULL;
      g_autoptr (GError) error = NULL;
      guint n_asked = 0;

      ceasefire_reader_set_keep_going (reader, k > 0);
      ceasefire_reader_set_filter (reader, fail_at_p, &n_asked, NULL);
      record = ceasefire_reader_read (reader, NULL, NULL);
      assert_non_null (record);
      assert_null (ceasefire_reader_read (reader, NULL, &error));
      assert_true (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_EXISTS));
      assert_int_equal (g_list_model_get_n_items (ceasefire_reader_get_problems (reader)), 0);
    }
}

static char *
list_errors (CeasefireReader *reader)
{
  GString *errors = g_string_new (NULL);

  for (;;)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (CeasefireRecord) record = ceasefire_reader_read (reader, NULL, &error);
      const char *path = error ? ceasefire_error_get_path (error) : NULL;

      if (error == NULL && record == NULL)
        return g_string_free (errors, FALSE);
      if (error)
        g_string_append_printf (errors, "%s %u:%u %s: %s\n",
                                ceasefire_error_code_to_string ((CeasefireError) error->code),
                                ceasefire_error_get_line (error),
                                ceasefire_error_get_column (error), path ? path : "",
                                ceasefire_error_get_reason (error));
    }
}

/* @bytes has @n_good good lines: all others are listed, and the dossier has these. */
static void
check_problems (GBytes *bytes, gsize step, guint n_good)
{
  g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, step);
  g_autoptr (CeasefireReader) plain = new_slow_reader (bytes, step);
  g_autoptr (CeasefireDossier) dossier = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *wanted = list_errors (plain);
  g_autofree char *found = NULL;
  g_autofree char *told = NULL;

  ceasefire_reader_set_keep_going (reader, TRUE);
  dossier = ceasefire_dossier_load_reader (reader, NULL, &error);
  if (dossier == NULL)
    fail_msg ("%s", error->message);
  found = list_problems (reader);
  told = list_problems (plain);
  assert_string_equal (found, wanted);
  assert_string_equal (told, wanted);
  assert_int_equal (g_list_model_get_n_items (G_LIST_MODEL (dossier)), n_good);
  assert_null (ceasefire_reader_dup_bad_line (reader));
}

/* Under the usual limits the longest line is good, and three are so but for a member. */
static void
a_reader_that_keeps_going_lists_each_bad_line (void **state)
{
  g_autoptr (GBytes) bytes = make_mixed_lines ();

  (void) state;
  for (gsize k = 0; k < G_N_ELEMENTS (steps); k++)
    check_problems (bytes, steps[k], G_N_ELEMENTS (bad_lines) + 5);
}

/* The first line is a record, and is read as one. */
static void
records_without_a_header_can_be_read_behind_its_error (void **state)
{
  g_autoptr (GBytes) bytes = static_bytes (ACTOR ("a") "\n" ACTOR ("b") "\nx\n" ACTOR ("c"));

  (void) state;
  for (gsize k = 0; k < G_N_ELEMENTS (steps); k++)
    {
      g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, steps[k]);
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) line = NULL;
      CeasefireHeader *header;

      check_problems (bytes, steps[k], 3);
      assert_null (ceasefire_reader_read_header (reader, NULL, &error));
      assert_true (g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_MISSING));
      line = ceasefire_reader_dup_bad_line (reader);
      assert_int_equal (g_bytes_get_size (line), 0);
      header = ceasefire_reader_read_header (reader, NULL, NULL);
      assert_string_equal (ceasefire_header_get_version (header), CEASEFIRE_FORMAT_VERSION);
      assert_null (ceasefire_header_get_language (header));
      assert_int_equal (ceasefire_reader_get_format (reader), CEASEFIRE_FORMAT_JSON_LINES);
    }
}

static void
what_is_no_record_on_one_line_cannot_be_read_without_a_header (void **state)
{
  static const char *const texts[] = {
    "{}",
    "{\"x\":1}\n" ACTOR ("a"),
    "{\"type\":\"actor\",\n\"id\":\"a\"}\n",
    "{\"type\":\"x\",\"records\":[]}",
  };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GBytes) bytes = static_bytes (texts[i]);
      g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, 1);

      /* Behind a first line that is broken may stand a record. */
      ceasefire_reader_set_keep_going (reader, i != 1);
      assert_null (ceasefire_reader_read_header (reader, NULL, NULL));
      assert_null (ceasefire_reader_dup_bad_line (reader));
      assert_null (ceasefire_reader_read_header (reader, NULL, NULL));
      assert_int_equal (g_list_model_get_n_items (ceasefire_reader_get_problems (reader)), 1);
    }
}

/* Loads with a header at hand; the language of the dossier then. */
static char *
load_under (const char *text, gsize step, const char *language)
{
  g_autoptr (GBytes) bytes = static_bytes (text);
  g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, step);
  g_autoptr (CeasefireHeader) header = ceasefire_header_new (language);
  g_autoptr (CeasefireDossier) dossier = NULL;

  ceasefire_reader_set_header (reader, header);
  dossier = ceasefire_dossier_load_reader (reader, NULL, NULL);
  assert_critical (ceasefire_reader_set_header (reader, header));
  if (dossier == NULL)
    return NULL;
  assert_int_equal (g_list_model_get_n_items (G_LIST_MODEL (dossier)), 2);
  return g_strdup (ceasefire_header_get_language (ceasefire_dossier_get_header (dossier)));
}

static void
a_header_that_is_given_is_that_of_lines_without (void **state)
{
  static const struct
  {
    const char *text, *language;
  } cases[] = {
    { ACTOR ("a") "\n" ACTOR ("b") "\n", "fr" },
    { "\n\r\n" ACTOR ("a") "\n" ACTOR ("b"), "fr" },
    { "{\"ceasefire\":\"1.0\",\"language\":\"de\"}\n" ACTOR ("a") "\n" ACTOR ("b"), "de" },
    { "{\"ceasefire\":\"3.0\"}\n" ACTOR ("a") "\n" ACTOR ("b"), NULL },
    { "{\"records\":[" ACTOR ("a") "," ACTOR ("b") "]}", NULL },
    { ACTOR ("a") "\n7\n", NULL },
  };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    for (gsize s = 0; s < G_N_ELEMENTS (steps); s++)
      {
        g_autofree char *language = load_under (cases[i].text, steps[s], "fr");

        if (g_strcmp0 (language, cases[i].language) != 0)
          fail_msg ("%s: %s", cases[i].text, language);
      }
}

static void
no_header_that_is_given_is_none (void **state)
{
  g_autoptr (GBytes) bytes = static_bytes (ACTOR ("a") "\n");
  g_autoptr (CeasefireReader) reader = ceasefire_reader_new_for_bytes (bytes);
  g_autoptr (CeasefireHeader) header = ceasefire_header_new ("fr");
  g_autoptr (GError) error = NULL;

  (void) state;
  ceasefire_reader_set_header (reader, header);
  ceasefire_reader_set_header (reader, NULL);
  assert_null (ceasefire_reader_read_header (reader, NULL, &error));
  assert_true (g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_MISSING));
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (a_bad_line_costs_itself_alone),
    cmocka_unit_test (a_bad_last_line_needs_no_end),
    cmocka_unit_test (a_dossier_is_not_loaded_without_its_bad_lines),
    cmocka_unit_test (in_json_a_bad_record_ends_all),
    cmocka_unit_test (a_filter_is_asked_once_for_each_record_in_order),
    cmocka_unit_test (a_filter_is_asked_for_the_types_that_are_wanted),
    cmocka_unit_test (types_choose_alone),
    cmocka_unit_test (a_filter_hides_no_mistake_that_it_had_to_pass),
    cmocka_unit_test (what_the_filter_refuses_is_never_read),
    cmocka_unit_test (a_filter_is_freed_once),
    cmocka_unit_test (an_error_of_the_filter_ends_reading),
    cmocka_unit_test (an_error_of_the_filter_is_no_mistake_of_the_text),
    cmocka_unit_test (a_closure_is_a_filter_too),
    cmocka_unit_test (a_closure_that_gives_no_answer_ends_reading),
    cmocka_unit_test (a_reader_that_keeps_going_lists_each_bad_line),
    cmocka_unit_test (records_without_a_header_can_be_read_behind_its_error),
    cmocka_unit_test (what_is_no_record_on_one_line_cannot_be_read_without_a_header),
    cmocka_unit_test (a_header_that_is_given_is_that_of_lines_without),
    cmocka_unit_test (no_header_that_is_given_is_none),
  };

  return cmocka_run_group_tests_name ("reader of lines", tests, NULL, NULL);
}
