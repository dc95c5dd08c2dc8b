/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"
#include "support/stream.h"

#include <string.h>

/* Each limit, met exactly and passed by one, however the text comes. */

static const gsize steps[] = { 1, 7, 64, 0, G_MAXSIZE };

static const CeasefireFormat formats[] = { CEASEFIRE_FORMAT_JSON, CEASEFIRE_FORMAT_JSON_LINES };

#define HEADER_START "{\"ceasefire\":\"1.0\",\"language\":\"en\""
#define ACTOR_START "{\"type\":\"actor\",\"id\":\"a\""

/* A dossier of @header and @records, of which each stands behind a comma or a line's end. */
static char *
make_text (CeasefireFormat format, const char *header, const char *const *records)
{
  gboolean lines = format == CEASEFIRE_FORMAT_JSON_LINES;
  g_autofree char *joined = g_strjoinv (lines ? "\n" : ",", (char **) records);

  return lines ? g_strconcat (header, "}\n", joined, "\n", NULL)
               : g_strconcat (header, ",\"records\":[", joined, "]}", NULL);
}

static char *
make_text_of_one (CeasefireFormat format, const char *header, const char *record)
{
  const char *const records[] = { record, NULL };

  return make_text (format, header, records);
}

/* Members behind the start of a record or a header that go to a limit of @n. */
static char *
nest_deeply (guint64 n, guint around)
{
  g_autofree char *open = g_strnfill (n - around, '[');
  g_autofree char *close = g_strnfill (n - around, ']');

  return g_strdup_printf (",\"x\":%s%s", open, close);
}

static char *
make_many_members (guint64 n, const char *between)
{
  GString *members = g_string_new (NULL);

  for (guint64 i = 0; i < n; i++)
    g_string_append_printf (members, "%s\"x%" G_GUINT64_FORMAT "\":\"\"", i > 0 ? "," : between, i);
  return g_string_free (members, FALSE);
}

/* One limit, and how to make a text that goes to it. */
typedef struct
{
  const char *name;
  CeasefireLimit limit;
  guint64 value;
  char *(*make) (CeasefireFormat format, guint64 n);
  gboolean reaches_default; /* in a test that is quick */
} Row;

static char *
make_depth_in_record (CeasefireFormat format, guint64 n)
{
  g_autofree char *member = nest_deeply (n, 3);
  g_autofree char *record = g_strconcat (ACTOR_START, member, "}", NULL);

  return make_text_of_one (format, HEADER_START, record);
}

static char *
make_depth_in_header (CeasefireFormat format, guint64 n)
{
  g_autofree char *member = nest_deeply (n, 1);
  g_autofree char *header = g_strconcat (HEADER_START, member, NULL);

  return make_text_of_one (format, header, ACTOR_START "}");
}

static char *
make_members_in_record (CeasefireFormat format, guint64 n)
{
  g_autofree char *members = make_many_members (n, ",");
  g_autofree char *record = g_strconcat (ACTOR_START, members, "}", NULL);

  return make_text_of_one (format, HEADER_START, record);
}

static char *
make_members_in_header (CeasefireFormat format, guint64 n)
{
  g_autofree char *members = make_many_members (n, ",");
  g_autofree char *header = g_strconcat (HEADER_START, members, NULL);

  return make_text_of_one (format, header, ACTOR_START "}");
}

static char *
make_members_in_value (CeasefireFormat format, guint64 n)
{
  g_autofree char *members = make_many_members (n, ",");
  g_autofree char *record
    = g_strconcat (ACTOR_START ",\"affiliations\":[{\"to\":\"b\"", members, "}]}", NULL);

  return make_text_of_one (format, HEADER_START, record);
}

static char *
make_languages (CeasefireFormat format, guint64 n)
{
  g_autofree char *members = make_many_members (n, "");
  g_autofree char *record = g_strconcat (ACTOR_START ",\"name\":{", members, "}}", NULL);

  return make_text_of_one (format, HEADER_START, record);
}

static char *
make_string (CeasefireFormat format, guint64 n, const char *key, const char *end)
{
  g_autofree char *filling = g_strnfill (n - 2, 'x');
  g_autofree char *record = g_strdup_printf (ACTOR_START ",%s%s\\u00e4%s}", key, filling, end);

  return make_text_of_one (format, HEADER_START, record);
}

static char *
make_string_of_member (CeasefireFormat format, guint64 n)
{
  return make_string (format, n, "\"note\":\"", "\"");
}

static char *
make_string_of_text (CeasefireFormat format, guint64 n)
{
  return make_string (format, n, "\"name\":{\"en\":\"", "\"}");
}

static char *
make_string_of_list (CeasefireFormat format, guint64 n)
{
  return make_string (format, n, "\"aliases\":[\"x\",\"", "\"]");
}

static char *
make_string_of_key (CeasefireFormat format, guint64 n)
{
  return make_string (format, n, "\"", "\":1");
}

static char *
make_string_in_header (CeasefireFormat format, guint64 n)
{
  g_autofree char *filling = g_strnfill (n, 'x');
  g_autofree char *header = g_strconcat (HEADER_START ",\"title\":\"", filling, "\"", NULL);

  return make_text_of_one (format, header, ACTOR_START "}");
}

static char *
make_record (CeasefireFormat format, guint64 n)
{
  g_autofree char *space = g_strnfill (n - strlen (ACTOR_START "}"), ' ');
  g_autofree char *record = g_strconcat (ACTOR_START, space, "}", NULL);

  return make_text_of_one (format, HEADER_START, record);
}

/* In JSON the header is all that stands before the first record. */
static char *
make_header (CeasefireFormat format, guint64 n)
{
  const char *end = format == CEASEFIRE_FORMAT_JSON ? "\",\"records\":[" : "\"}";
  g_autofree char *filling
    = g_strnfill (n - strlen (HEADER_START ",\"title\":\"") - strlen (end), 'x');
  g_autofree char *header = g_strconcat (HEADER_START ",\"title\":\"", filling, "\"", NULL);

  return make_text_of_one (format, header, ACTOR_START "}");
}

static char *
make_records (CeasefireFormat format, guint64 n)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  for (guint64 i = 0; i < n; i++)
    g_ptr_array_add (records, (gpointer) (ACTOR_START "}"));
  g_ptr_array_add (records, NULL);
  return make_text (format, HEADER_START, (const char *const *) records->pdata);
}

static char *
make_size (CeasefireFormat format, guint64 n)
{
  g_autofree char *text = make_records (format, 2);
  g_autofree char *space = g_strnfill (n - strlen (text), ' ');

  return g_strconcat (text, space, NULL);
}

static const Row rows[] = {
  { "depth of a record", CEASEFIRE_LIMIT_DEPTH, 9, make_depth_in_record, TRUE },
  { "depth of a record, deep", CEASEFIRE_LIMIT_DEPTH, 4096, make_depth_in_record, FALSE },
  { "depth of a header", CEASEFIRE_LIMIT_DEPTH, 9, make_depth_in_header, FALSE },
  { "members of a record", CEASEFIRE_LIMIT_MEMBERS, 5, make_members_in_record, TRUE },
  { "members of a header", CEASEFIRE_LIMIT_MEMBERS, 5, make_members_in_header, FALSE },
  { "members of a value", CEASEFIRE_LIMIT_MEMBERS, 5, make_members_in_value, FALSE },
  { "languages of a text", CEASEFIRE_LIMIT_MEMBERS, 5, make_languages, FALSE },
  { "a string", CEASEFIRE_LIMIT_STRING, 100, make_string_of_member, TRUE },
  { "a string of a text", CEASEFIRE_LIMIT_STRING, 100, make_string_of_text, FALSE },
  { "a string of a list", CEASEFIRE_LIMIT_STRING, 100, make_string_of_list, FALSE },
  { "a key", CEASEFIRE_LIMIT_STRING, 100, make_string_of_key, FALSE },
  { "a string of a header", CEASEFIRE_LIMIT_STRING, 100, make_string_in_header, FALSE },
  { "a record", CEASEFIRE_LIMIT_RECORD, 200, make_record, TRUE },
  { "a large record", CEASEFIRE_LIMIT_RECORD, 70000, make_record, FALSE },
  { "a header", CEASEFIRE_LIMIT_RECORD, 200, make_header, FALSE },
  { "a large header", CEASEFIRE_LIMIT_RECORD, 70000, make_header, FALSE },
  { "records", CEASEFIRE_LIMIT_RECORDS, 3, make_records, FALSE },
  { "size", CEASEFIRE_LIMIT_SIZE, 300, make_size, FALSE },
  { "a large size", CEASEFIRE_LIMIT_SIZE, 150000, make_size, FALSE },
};

static CeasefireReader *
new_reader (GBytes *bytes, gsize step, CeasefireLimit limit, guint64 value)
{
  CeasefireReader *reader = new_slow_reader (bytes, step);

  if (value > 0)
    ceasefire_reader_set_limit (reader, limit, value);
  return reader;
}

static void
check_error (const Row *row, CeasefireFormat format, gsize step, gboolean wanted,
             const GError *error)
{
  if (wanted ? !g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_LIMIT) : error != NULL)
    fail_msg ("%s, format %d, %" G_GSIZE_FORMAT " bytes at a time: %s", row->name, format, step,
              error ? error->message : "no error");
  if (wanted)
    assert_true (ceasefire_error_get_line (error) > 0);
}

/* @text goes to a limit, or beyond it by one. */
static void
check_text (const Row *row, guint64 value, CeasefireFormat format, gsize step, const char *text,
            gboolean beyond)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (CeasefireReader) reader = new_reader (bytes, step, row->limit, value);
  g_autoptr (CeasefireReader) other = new_reader (bytes, step, row->limit, value);
  g_autoptr (CeasefireDossier) dossier = NULL;
  CeasefireRecord *record;
  GError *error = NULL;

  while ((record = ceasefire_reader_read (reader, NULL, &error)))
    g_object_unref (record);
  check_error (row, format, step, beyond, error);
  g_clear_error (&error);
  dossier = ceasefire_dossier_load_reader (other, NULL, &error);
  check_error (row, format, step, beyond, error);
  assert_true ((dossier == NULL) == beyond);
  g_clear_error (&error);
}

static void
what_reaches_a_limit_is_read_and_one_more_is_not (void **state)
{
  (void) state;
  for (gsize r = 0; r < G_N_ELEMENTS (rows); r++)
    for (gsize f = 0; f < G_N_ELEMENTS (formats); f++)
      for (guint beyond = 0; beyond < 2; beyond++)
        {
          g_autofree char *text = rows[r].make (formats[f], rows[r].value + beyond);

          for (gsize s = 0; s < G_N_ELEMENTS (steps); s++)
            if (steps[s] != 1 || rows[r].value < 10000)
              check_text (&rows[r], rows[r].value, formats[f], steps[s], text, beyond);
        }
}

/* The limits that a test can reach, as they are if nobody changes them. */
static void
the_limits_hold_as_they_are (void **state)
{
  (void) state;
  for (gsize r = 0; r < G_N_ELEMENTS (rows); r++)
    for (guint beyond = 0; beyond < 2; beyond++)
      {
        guint64 value = ceasefire_limit_get_default (rows[r].limit);
        g_autofree char *text = NULL;

        if (!rows[r].reaches_default)
          continue;
        text = rows[r].make (CEASEFIRE_FORMAT_JSON_LINES, value + beyond);
        check_text (&rows[r], 0, CEASEFIRE_FORMAT_JSON_LINES, 0, text, beyond);
      }
}

/* A line that is too long, deep or full costs itself alone. */
static void
in_json_lines_a_limit_of_one_record_costs_its_line (void **state)
{
  (void) state;
  for (gsize r = 0; r < G_N_ELEMENTS (rows); r++)
    for (gsize s = 0; s < G_N_ELEMENTS (steps); s++)
      {
        g_autofree char *text = rows[r].make (CEASEFIRE_FORMAT_JSON_LINES, rows[r].value + 1);
        g_autofree char *more = g_strconcat (text, "\n{\"type\":\"actor\",\"id\":\"z\"}\n", NULL);
        g_autoptr (GBytes) bytes = g_bytes_new_static (more, strlen (more));
        g_autoptr (CeasefireReader) reader = NULL;
        g_autoptr (CeasefireRecord) record = NULL;
        g_autoptr (GError) error = NULL;

        if (strstr (rows[r].name, "header") || rows[r].limit >= CEASEFIRE_LIMIT_RECORDS
            || (steps[s] == 1 && rows[r].value > 10000))
          continue;
        reader = new_reader (bytes, steps[s], rows[r].limit, rows[r].value);
        assert_null (ceasefire_reader_read (reader, NULL, &error));
        assert_int_equal (ceasefire_error_get_line (error), 2);
        record = ceasefire_reader_read (reader, NULL, NULL);
        assert_non_null (record);
        assert_string_equal (ceasefire_record_get_id (record), "z");
      }
}

/* What is passed over is counted too: a filter opens no door. */
static void
a_filter_changes_no_limit_of_the_whole (void **state)
{
  static const char *const none[] = { NULL };

  (void) state;
  for (gsize r = 0; r < G_N_ELEMENTS (rows); r++)
    for (gsize f = 0; f < G_N_ELEMENTS (formats); f++)
      for (gsize s = 0; s < G_N_ELEMENTS (steps); s++)
        {
          g_autofree char *text = rows[r].make (formats[f], rows[r].value + 1);
          g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
          g_autoptr (CeasefireReader) reader = NULL;
          g_autoptr (GError) error = NULL;

          if ((rows[r].limit != CEASEFIRE_LIMIT_RECORDS && rows[r].limit != CEASEFIRE_LIMIT_SIZE
               && rows[r].limit != CEASEFIRE_LIMIT_RECORD)
              || (steps[s] == 1 && rows[r].value > 10000))
            continue;
          reader = new_reader (bytes, steps[s], rows[r].limit, rows[r].value);
          ceasefire_reader_set_types (reader, none);
          assert_null (ceasefire_reader_read (reader, NULL, &error));
          check_error (&rows[r], formats[f], steps[s], TRUE, error);
        }
}

/* The page says for each limit what it is called, what it is and which programs may change. */
static void
the_page_names_every_limit_and_its_default (void **state)
{
  g_autofree char *page = read_text ("docs/guide", "format.md");
  g_autoptr (GEnumClass) class = g_type_class_ref (CEASEFIRE_TYPE_LIMIT);

  (void) state;
  for (guint i = 0; i < class->n_values; i++)
    {
      guint64 value = ceasefire_limit_get_default ((CeasefireLimit) class->values[i].value);
      gboolean is_size = value % (1 << 20) == 0;
      g_autofree char *amount = is_size && value >= G_GUINT64_CONSTANT (1) << 30
                                  ? g_strdup_printf ("%" G_GUINT64_FORMAT " GiB", value >> 30)
                                : is_size
                                  ? g_strdup_printf ("%" G_GUINT64_FORMAT " MiB", value >> 20)
                                  : g_strdup_printf ("%" G_GUINT64_FORMAT, value);
      g_autofree char *row
        = g_strdup_printf ("\n| `%s` | %s |", class->values[i].value_nick, amount);

      if (strstr (page, row) == NULL)
        fail_msg ("docs/guide/format.md lacks %s", row);
    }
}

static void
limits_are_set_before_reading (void **state)
{
  g_autoptr (GBytes) bytes = static_bytes (HEADER_START "}\n" ACTOR_START "}\n");
  g_autoptr (CeasefireReader) reader = ceasefire_reader_new_for_bytes (bytes);
  g_autoptr (CeasefireRecord) record = NULL;

  (void) state;
  for (guint limit = 0; limit <= CEASEFIRE_LIMIT_PROBLEMS; limit++)
    {
      assert_int_equal (ceasefire_reader_get_limit (reader, (CeasefireLimit) limit),
                        ceasefire_limit_get_default ((CeasefireLimit) limit));
      assert_true (ceasefire_limit_get_maximum ((CeasefireLimit) limit)
                   >= ceasefire_limit_get_default ((CeasefireLimit) limit));
      ceasefire_reader_set_limit (reader, (CeasefireLimit) limit,
                                  ceasefire_limit_get_maximum ((CeasefireLimit) limit));
      ceasefire_reader_set_limit (reader, (CeasefireLimit) limit, 100 + limit);
      assert_int_equal (ceasefire_reader_get_limit (reader, (CeasefireLimit) limit), 100 + limit);
    }
  assert_critical (ceasefire_reader_set_limit (reader, CEASEFIRE_LIMIT_DEPTH, 4097));
  assert_critical (ceasefire_reader_set_limit (reader, CEASEFIRE_LIMIT_STRING, 0));
  assert_critical (ceasefire_reader_set_limit (reader, CEASEFIRE_LIMIT_PROBLEMS + 1, 1));
  assert_critical (ceasefire_limit_get_default (CEASEFIRE_LIMIT_PROBLEMS + 1));
  assert_critical (ceasefire_limit_get_maximum (CEASEFIRE_LIMIT_PROBLEMS + 1));
  record = ceasefire_reader_read (reader, NULL, NULL);
  assert_non_null (record);
  assert_critical (ceasefire_reader_set_limit (reader, CEASEFIRE_LIMIT_SIZE, 1));
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (what_reaches_a_limit_is_read_and_one_more_is_not),
    cmocka_unit_test (the_limits_hold_as_they_are),
    cmocka_unit_test (in_json_lines_a_limit_of_one_record_costs_its_line),
    cmocka_unit_test (a_filter_changes_no_limit_of_the_whole),
    cmocka_unit_test (the_page_names_every_limit_and_its_default),
    cmocka_unit_test (limits_are_set_before_reading),
  };

  return cmocka_run_group_tests_name ("limits", tests, NULL, NULL);
}
