/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"

#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-json.h>
#include <ceasefire/ceasefire-reader.h>
#include <string.h>

/*
 * Nested records lie in the block of the outermost one and become objects when somebody asks for them.
 * Nobody may notice: not who keeps one of them, nor who changes, copies or lends what they are in, nor
 * threads that ask at once.
 */

#define CLAUSE(id, more) "{\"type\":\"clause\",\"id\":\"" id "\",\"text\":\"Of " id "\"" more "}"
#define INNER CLAUSE ("c2a", ",\"clauses\":[" CLAUSE ("c2a1", "") "]")
#define CLAUSES                                                                                    \
  CLAUSE ("c1", "") "," CLAUSE ("c2", ",\"clauses\":[" INNER "]") "," CLAUSE ("c3", "")
#define AGREEMENT "{\"type\":\"agreement\",\"id\":\"a\",\"clauses\":[" CLAUSES "],\"note\":\"n\"}"

static CeasefireClause *
take_clause (GListModel *clauses, guint position)
{
  CeasefireClause *clause = g_list_model_get_item (clauses, position);

  assert_non_null (clause);
  return clause;
}

/* c2, c2a or c2a1. */
static CeasefireClause *
take_inner (CeasefireRecord *agreement, guint depth)
{
  CeasefireClause *clause
    = take_clause (ceasefire_agreement_get_clauses (CEASEFIRE_AGREEMENT (agreement)), 1);

  for (; depth > 0; depth--)
    {
      g_autoptr (CeasefireClause) above = clause;

      clause = take_clause (ceasefire_clause_get_clauses (above), 0);
    }
  return clause;
}

static void
assert_json (gpointer record, const char *expected)
{
  g_autofree char *json = ceasefire_record_to_json (record);

  assert_string_equal (json, expected);
}

static void
what_is_nested_outlives_what_it_was_nested_in (void **state)
{
  static const char *const ids[] = { "c2", "c2a", "c2a1" };

  (void) state;
  for (guint depth = 0; depth < G_N_ELEMENTS (ids); depth++)
    {
      CeasefireRecord *agreement = read_record (AGREEMENT);
      g_autoptr (CeasefireClause) clause = take_inner (agreement, depth);
      g_autofree char *before = ceasefire_record_to_json (CEASEFIRE_RECORD (clause));

      assert_non_null (ceasefire_record_get_parent (CEASEFIRE_RECORD (clause)));
      g_object_unref (agreement);
      assert_null (ceasefire_record_get_parent (CEASEFIRE_RECORD (clause)));
      assert_string_equal (ceasefire_record_get_id (CEASEFIRE_RECORD (clause)), ids[depth]);
      assert_json (clause, before);
    }
}

static void
a_list_outlives_its_record (void **state)
{
  CeasefireRecord *agreement = read_record (AGREEMENT);
  g_autoptr (GListModel) clauses
    = g_object_ref (ceasefire_agreement_get_clauses (CEASEFIRE_AGREEMENT (agreement)));

  (void) state;
  g_object_unref (agreement);
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (CeasefireRecord) clause = g_list_model_get_item (clauses, i);

      assert_null (ceasefire_record_get_parent (clause));
      assert_int_equal (ceasefire_record_get_id (clause)[1], '1' + (int) i);
    }
}

static void
a_list_is_made_once (void **state)
{
  g_autoptr (CeasefireRecord) agreement = read_record (AGREEMENT);
  g_autoptr (CeasefireClause) first = take_inner (agreement, 2);
  g_autoptr (CeasefireClause) again = take_inner (agreement, 2);

  (void) state;
  assert_ptr_equal (first, again);
  assert_json (agreement, AGREEMENT);
}

static void
what_is_changed_keeps_and_loses_what_is_nested (void **state)
{
  g_autoptr (CeasefireRecord) agreement = read_record (AGREEMENT);
  g_autoptr (CeasefireRecord) copy = ceasefire_record_copy (agreement);
  g_autoptr (CeasefireText) note = ceasefire_text_new ("n");
  g_autoptr (CeasefireClause) clause = NULL;

  (void) state;
  ceasefire_record_set_note (agreement, NULL);
  ceasefire_record_set_note (agreement, note);
  assert_json (agreement, AGREEMENT);
  assert_true (ceasefire_record_equal (agreement, copy));
  clause = take_inner (agreement, 0);
  assert_true (ceasefire_agreement_remove_clause (CEASEFIRE_AGREEMENT (agreement), clause));
  assert_json (agreement, "{\"type\":\"agreement\",\"id\":\"a\",\"clauses\":[" CLAUSE (
                            "c1", "") "," CLAUSE ("c3", "") "],\"note\":\"n\"}");
  assert_false (ceasefire_record_equal (agreement, copy));
  assert_json (copy, AGREEMENT);
}

/* A record that was not changed has its node, which still says what was nested in it. */
static void
what_is_taken_out_of_a_record_that_was_read_stays_out (void **state)
{
  g_autoptr (CeasefireRecord) agreement = read_record (AGREEMENT);
  GListModel *clauses = ceasefire_agreement_get_clauses (CEASEFIRE_AGREEMENT (agreement));

  (void) state;
  while (g_list_model_get_n_items (clauses) > 0)
    {
      g_autoptr (CeasefireClause) clause = take_clause (clauses, 0);

      assert_true (ceasefire_agreement_remove_clause (CEASEFIRE_AGREEMENT (agreement), clause));
    }
  assert_false (ceasefire_record_has (agreement, "clauses"));
  assert_json (agreement, "{\"type\":\"agreement\",\"id\":\"a\",\"note\":\"n\"}");
}

/* So many clauses that their lists lie too far from one another, and the record is wide. */
static void
many_are_read_as_few_are (void **state)
{
  g_autoptr (GString) json = g_string_new ("{\"type\":\"agreement\",\"id\":\"a\",\"clauses\":[");
  g_autoptr (CeasefireRecord) agreement = NULL;

  (void) state;
  for (guint i = 0; i < 2000; i++)
    g_string_append_printf (json,
                            "%s{\"type\":\"clause\",\"id\":\"c%u\",\"bearers\":[\"x\",\"y%u\"]}",
                            i > 0 ? "," : "", i, i);
  g_string_append (json, "],\"note\":\"n\"}");
  agreement = read_record (json->str);
  for (guint i = 0; i < 2000; i += 499)
    {
      g_autoptr (CeasefireClause) clause
        = take_clause (ceasefire_agreement_get_clauses (CEASEFIRE_AGREEMENT (agreement)), i);
      g_autofree char *bearer = g_strdup_printf ("y%u", i);

      assert_string_equal (ceasefire_clause_get_bearers (clause)[1], bearer);
    }
  assert_json (agreement, json->str);
}

/* Of a reader that lends: all that is kept stays, and what is only looked at costs no new record. */
static void
lent_records_are_lent_again_unless_something_in_them_is_kept (void **state)
{
  static const char text[] = "{\"ceasefire\":\"1.0\",\"language\":\"en\"}\n" AGREEMENT
                             "\n" AGREEMENT "\n" AGREEMENT "\n" AGREEMENT "\n";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, sizeof text - 1);
  g_autoptr (CeasefireReader) reader = ceasefire_reader_new_for_bytes (bytes);
  CeasefireRecord *first = ceasefire_reader_next (reader, NULL, NULL);
  g_autoptr (CeasefireClause) kept = NULL;

  (void) state;
  assert_json (first, AGREEMENT);
  assert_ptr_equal (ceasefire_reader_next (reader, NULL, NULL), first);
  assert_json (first, AGREEMENT);
  kept = take_inner (first, 2);
  assert_json (ceasefire_reader_next (reader, NULL, NULL), AGREEMENT);
  assert_json (ceasefire_reader_next (reader, NULL, NULL), AGREEMENT);
  assert_null (ceasefire_reader_next (reader, NULL, NULL));
  assert_null (ceasefire_record_get_parent (CEASEFIRE_RECORD (kept)));
  assert_json (kept, CLAUSE ("c2a1", ""));
}

static gpointer
ask (gpointer agreement)
{
  return take_inner (agreement, 2);
}

static void
threads_that_ask_at_once_get_the_same (void **state)
{
  (void) state;
  for (guint round = 0; round < 300; round++)
    {
      g_autoptr (CeasefireRecord) agreement = read_record (AGREEMENT);
      GThread *threads[4];
      gpointer found[G_N_ELEMENTS (threads)];

      for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
        threads[i] = g_thread_new ("asker", ask, agreement);
      for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
        found[i] = g_thread_join (threads[i]);
      for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
        {
          assert_ptr_equal (found[i], found[0]);
          g_object_unref (found[i]);
        }
      assert_json (agreement, AGREEMENT);
    }
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (what_is_nested_outlives_what_it_was_nested_in),
    cmocka_unit_test (a_list_outlives_its_record),
    cmocka_unit_test (a_list_is_made_once),
    cmocka_unit_test (what_is_changed_keeps_and_loses_what_is_nested),
    cmocka_unit_test (what_is_taken_out_of_a_record_that_was_read_stays_out),
    cmocka_unit_test (many_are_read_as_few_are),
    cmocka_unit_test (lent_records_are_lent_again_unless_something_in_them_is_kept),
    cmocka_unit_test (threads_that_ask_at_once_get_the_same),
  };

  return cmocka_run_group_tests_name ("nested", tests, NULL, NULL);
}
