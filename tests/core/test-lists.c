/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/members.h"

#include <ceasefire/ceasefire-json.h>
#include <ceasefire/ceasefire-statement.h>
#include <string.h>

/*
 * Lists of records that were read: packed or, in large blocks, arrays (core/block.h). Sizes lie around
 * what 15 and 16 bits reach, so that lists and views lie on both sides.
 */

static const gsize sizes[]
  = { 0, 1, 100, 32000, 32600, 32700, 32768, 33000, 65000, 65300, 65500, 65536, 66000, 200000 };

/* A statement with lists in front of a long text and behind it, and in values in both places. */
static CeasefireRecord *
read_statement (gsize size, guint n)
{
  g_autoptr (GString) json = g_string_new ("{\"type\":\"statement\",\"id\":\"s\",\"acts\":[");
  g_autofree char *text = g_strnfill (size, 'x');
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  CeasefireRecord *record;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (json, "%s\"act-%u\"", i ? "," : "", i);
  g_string_append_printf (json, "],\"text\":\"%s\",\"when\":\"2016-02-22\",\"about\":[", text);
  for (guint i = 0; i < n; i++)
    g_string_append_printf (json, "%s\"incident-%u\"", i ? "," : "", i);
  g_string_append (json, "],\"claims\":[");
  for (guint i = 0; i < n; i++)
    g_string_append_printf (json, "%s{\"about\":\"c-%u\",\"silent_on\":[\"agent\",\"means-%u\"]}",
                            i ? "," : "", i, i);
  g_string_append_printf (json, "],\"sources\":[{\"document\":\"d\",\"quote\":\"%s\"}]}", text);
  bytes = g_bytes_new (json->str, json->len);
  record = ceasefire_record_from_json (bytes, &error);
  assert_null (error);
  return record;
}

static void
assert_strings (const char *const *strings, const char *prefix, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *expected = g_strdup_printf ("%s%u", prefix, i);

      assert_string_equal (strings[i], expected);
    }
  assert_null (strings[n]);
}

static void
assert_lists (CeasefireStatement *statement, guint n)
{
  CeasefireClaim *const *claims = ceasefire_statement_get_claims (statement);

  assert_strings (ceasefire_statement_get_about (statement), "incident-", n);
  assert_strings (ceasefire_statement_get_acts (statement), "act-", n);
  for (guint i = 0; i < n; i++)
    {
      const char *const *silent = ceasefire_claim_get_silent_on (claims[i]);
      g_autofree char *means = g_strdup_printf ("means-%u", i);

      assert_string_equal (silent[0], "agent");
      assert_string_equal (silent[1], means);
      assert_null (silent[2]);
    }
  assert_null (claims[n]);
}

static void
lists_are_whole_whatever_the_size (void **state)
{
  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (guint n = 1; n < 5000; n *= 17)
      {
        g_autoptr (CeasefireRecord) record = read_statement (sizes[i], n);
        g_autofree char *before = ceasefire_record_to_json (record);
        g_autofree char *after = NULL;

        assert_lists (CEASEFIRE_STATEMENT (record), n);
        after = ceasefire_record_to_json (record);
        assert_string_equal (after, before);
      }
}

static void
a_list_is_one_array_for_all_who_ask (void **state)
{
  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (CeasefireRecord) record = read_statement (sizes[i], 3);
      CeasefireStatement *statement = CEASEFIRE_STATEMENT (record);
      const char *const *acts = ceasefire_statement_get_acts (statement);

      assert_ptr_equal (ceasefire_statement_get_acts (statement), acts);
      ceasefire_statement_set_medium (statement, "radio");
      assert_ptr_equal (ceasefire_statement_get_acts (statement), acts);
      assert_lists (statement, 3);
    }
}

/* Records are equal whether or not somebody asked for their lists. */
static void
asking_changes_nothing (void **state)
{
  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (CeasefireRecord) asked = read_statement (sizes[i], 3);
      g_autoptr (CeasefireRecord) other = read_statement (sizes[i], 3);
      g_autoptr (CeasefireRecord) shorter = read_statement (sizes[i], 2);

      assert_lists (CEASEFIRE_STATEMENT (asked), 3);
      assert_true (ceasefire_record_equal (asked, other));
      assert_true (ceasefire_record_equal (other, asked));
      assert_false (ceasefire_record_equal (asked, shorter));
      assert_false (ceasefire_record_equal (shorter, other));
    }
}

/* References to views keep the block, however far from its head they lie. */
static void
views_outlive_their_record (void **state)
{
  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      CeasefireRecord *record = read_statement (sizes[i], 2);
      CeasefireStatement *statement = CEASEFIRE_STATEMENT (record);
      CeasefireClaim *claim = ceasefire_claim_ref (ceasefire_statement_get_claims (statement)[1]);
      g_autoptr (CeasefireDate) when
        = ceasefire_date_ref (ceasefire_statement_get_when (statement));
      g_autoptr (CeasefireText) text
        = ceasefire_text_ref (ceasefire_statement_get_text (statement));

      g_object_unref (record);
      assert_string_equal (ceasefire_claim_get_silent_on (claim)[1], "means-1");
      assert_string_equal (ceasefire_date_get_text (when), "2016-02-22");
      assert_int_equal (strlen (ceasefire_text_get_string (text, NULL)), sizes[i]);
      ceasefire_claim_unref (claim);
    }
}

static gpointer
ask_for_lists (gpointer record)
{
  assert_lists (record, 40);
  return (gpointer) ceasefire_statement_get_about (record);
}

static void
threads_get_the_same_array (void **state)
{
  (void) state;
  for (guint round = 0; round < 200; round++)
    {
      g_autoptr (CeasefireRecord) record = read_statement (10, 40);
      GThread *threads[4];
      gpointer about[4];

      for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
        threads[i] = g_thread_new (NULL, ask_for_lists, record);
      for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
        about[i] = g_thread_join (threads[i]);
      for (guint i = 1; i < G_N_ELEMENTS (threads); i++)
        assert_ptr_equal (about[i], about[0]);
    }
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (lists_are_whole_whatever_the_size),
    cmocka_unit_test (a_list_is_one_array_for_all_who_ask),
    cmocka_unit_test (asking_changes_nothing),
    cmocka_unit_test (views_outlive_their_record),
    cmocka_unit_test (threads_get_the_same_array),
  };

  return cmocka_run_group_tests_name ("lists", tests, NULL, NULL);
}
