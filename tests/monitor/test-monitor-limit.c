/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"

#include <ceasefire/ceasefire-monitor.h>
#include <ceasefire/ceasefire-statement.h>

/*
 * How much a monitor takes: where much of one sort meets much of another, its findings have as many
 * entries as the product. Beyond the limit there is one problem, and nothing that is only partly so.
 */

#define MANY 1100 /* the square is above the limit for so few records */

static GString *
begin_agreement (guint n_parties)
{
  GString *json = g_string_new ("{\"ceasefire\":\"1.0\",\"language\":\"en\",\"records\":["
                                "{\"type\":\"agreement\",\"id\":\"truce\",\"parties\":[");

  for (guint i = 0; i < n_parties; i++)
    g_string_append_printf (json, "%s{\"actor\":\"p%u\"}", i > 0 ? "," : "", i);
  g_string_append (json, "],\"in_force\":\"1986-09-01/..\",\"clauses\":[");
  return json;
}

static void
add_clauses (GString *json, guint n, const char *members)
{
  for (guint i = 0; i < n; i++)
    g_string_append_printf (json, "%s{\"type\":\"clause\",\"id\":\"c%u\",\"text\":\"-\",%s}",
                            i > 0 ? "," : "", i, members);
  g_string_append (json, "]}");
}

#define BAN "\"modality\":\"prohibition\",\"action\":\"attack\""
#define DAILY                                                                                      \
  "\"modality\":\"obligation\",\"action\":\"report\",\"every\":\"P1D\",\"public_act\":true,"       \
  "\"deadline\":{\"within\":\"P1D\",\"after\":\"trigger\"}"

static void
add_incidents (GString *json, guint n, const char *members)
{
  for (guint i = 0; i < n; i++)
    g_string_append_printf (json,
                            ",{\"type\":\"incident\",\"id\":\"i%u\",\"action\":\"attack\"%s,"
                            "\"when\":\"2016-09-10\"}",
                            i, members);
}

/* Each of its own speaker, about the same. */
static void
add_statements (GString *json, guint n, const char *about, const char *members)
{
  for (guint i = 0; i < n; i++)
    g_string_append_printf (
      json,
      ",{\"type\":\"statement\",\"id\":\"s%u\",\"speaker\":\"x%u\",\"claims\":"
      "[{\"about\":\"%s\",\"stance\":\"denies\"%s}]}",
      i, i, about, members);
}

static GString *
make_parties_by_clauses (guint n)
{
  GString *json = begin_agreement (n);

  add_clauses (json, n, BAN);
  return json;
}

static GString *
make_clauses_by_incidents (guint n)
{
  GString *json = begin_agreement (1);

  add_clauses (json, n, BAN);
  add_incidents (json, n, ",\"agents\":[\"p0\"]");
  return json;
}

static GString *
make_parties_by_incidents_of_nobody (guint n)
{
  GString *json = begin_agreement (n);

  add_clauses (json, 1, BAN);
  add_incidents (json, n, "");
  return json;
}

static GString *
make_clauses_by_statements_on_one_incident (guint n)
{
  GString *json = begin_agreement (1);

  add_clauses (json, n, BAN);
  add_incidents (json, 1, ",\"agents\":[\"p0\"]");
  add_statements (json, n, "i0", "");
  return json;
}

static GString *
make_clauses_by_statements_on_the_agreement (guint n)
{
  GString *json = begin_agreement (1);

  add_clauses (json, n, BAN);
  add_statements (json, n, "truce", ",\"aspect\":\"force\"");
  return json;
}

static GString *
make_parties_by_statements_on_one_clause (guint n)
{
  GString *json = begin_agreement (n);

  add_clauses (json, 1, BAN);
  add_statements (json, n, "c0", "");
  return json;
}

static GString *
make_attacks_by_clauses_with_defence (guint n)
{
  GString *json = begin_agreement (1);

  add_clauses (json, n, BAN ",\"exceptions\":[{\"kind\":\"self-defence\"}]");
  add_incidents (json, n, ",\"agents\":[\"other\"],\"targets\":[\"p0\"]");
  return json;
}

static GString *
make_periods_by_clauses (guint n)
{
  GString *json = begin_agreement (1);

  add_clauses (json, n / 10, DAILY);
  return json;
}

/* Takes @json. */
static CeasefireMonitor *
follow (GString *json)
{
  g_autoptr (CeasefireDate) at = ceasefire_date_new ("2016-09-20", NULL);
  g_autoptr (CeasefireDossier) dossier = NULL;
  CeasefireMonitor *monitor;

  g_string_append (json, "]}");
  dossier = read_dossier (json->str);
  g_string_free (json, TRUE);
  monitor = ceasefire_monitor_new_for_dossier (dossier);
  ceasefire_monitor_set_at (monitor, at);
  return monitor;
}

static guint
count_findings (CeasefireMonitor *monitor)
{
  g_autoptr (GListModel) findings = ceasefire_monitor_list_findings (monitor);

  return g_list_model_get_n_items (findings);
}

static gboolean
has_given_up (CeasefireMonitor *monitor)
{
  g_autoptr (GListModel) problems = ceasefire_monitor_list_problems (monitor);
  g_autoptr (CeasefireProblem) first = g_list_model_get_item (problems, 0);

  if (first == NULL)
    return FALSE;
  assert_int_equal (g_list_model_get_n_items (problems), 1);
  assert_int_equal (ceasefire_problem_get_severity (first), CEASEFIRE_SEVERITY_ERROR);
  assert_string_equal (ceasefire_problem_get_code (first), "limit");
  assert_null (ceasefire_problem_get_record_id (first));
  assert_string_equal (ceasefire_problem_get_path (first), "");
  assert_non_null (strstr (ceasefire_problem_get_message (first), " entries"));
  return TRUE;
}

static void
where_much_meets_much_there_is_one_problem (void **state)
{
  static GString *(*const makers[]) (guint) = {
    make_parties_by_clauses,
    make_clauses_by_incidents,
    make_parties_by_incidents_of_nobody,
    make_clauses_by_statements_on_one_incident,
    make_clauses_by_statements_on_the_agreement,
    make_parties_by_statements_on_one_clause,
    make_attacks_by_clauses_with_defence,
    make_periods_by_clauses,
  };
  (void) state;

  for (guint i = 0; i < G_N_ELEMENTS (makers); i++)
    {
      g_autoptr (CeasefireMonitor) few = follow (makers[i](50));
      g_autoptr (CeasefireMonitor) many = follow (makers[i](MANY));
      g_autoptr (CeasefireFinding) finding = NULL;

      assert_false (has_given_up (few));
      assert_true (count_findings (few) > 0);
      assert_true (has_given_up (many));
      assert_int_equal (count_findings (many), 0);
      finding = ceasefire_monitor_find (many, "c0", "p0");
      assert_null (finding);
    }
}

/* Without a word the limit goes with the records; whoever sets one has just that. */
static void
the_limit_is_exact_and_can_be_set (void **state)
{
  g_autoptr (CeasefireMonitor) monitor = follow (make_parties_by_clauses (10));
  (void) state;

  assert_int_equal (ceasefire_monitor_get_limit (monitor), 0);
  ceasefire_monitor_set_limit (monitor, 99);
  assert_int_equal (ceasefire_monitor_get_limit (monitor), 99);
  assert_true (has_given_up (monitor));
  assert_int_equal (count_findings (monitor), 0);
  ceasefire_monitor_set_limit (monitor, 100);
  assert_false (has_given_up (monitor));
  assert_int_equal (count_findings (monitor), 100);
  ceasefire_monitor_set_limit (monitor, 0);
  assert_int_equal (count_findings (monitor), 100);
}

static void
many_records_may_have_many_entries (void **state)
{
  GString *json = begin_agreement (200);
  g_autoptr (CeasefireMonitor) monitor = NULL;
  (void) state;

  add_clauses (json, 1, BAN);
  add_incidents (json, 2000, "");
  for (guint i = 0; i < 24000; i++)
    g_string_append_printf (json, ",{\"type\":\"actor\",\"id\":\"a%u\"}", i);
  /* 200 findings, 400 000 pairs; then as many again for the claims. */
  for (guint i = 0; i < 2000; i++)
    g_string_append_printf (
      json,
      ",{\"type\":\"statement\",\"id\":\"s%u\",\"speaker\":\"x\",\"claims\":[{"
      "\"about\":\"i%u\",\"stance\":\"denies\"}]}",
      i, i);
  monitor = follow (json);
  ceasefire_monitor_set_limit (monitor, 500000);
  assert_true (has_given_up (monitor));
  ceasefire_monitor_set_limit (monitor, 0);
  assert_false (has_given_up (monitor));
  ceasefire_monitor_set_limit (monitor, 2 * 400000 + 200);
  assert_false (has_given_up (monitor));
  ceasefire_monitor_set_limit (monitor, 2 * 400000 + 200 - 1);
  assert_true (has_given_up (monitor));
}

static void
count (CeasefireMonitor *monitor, CeasefireFinding *finding, gpointer n)
{
  (void) monitor;
  (void) finding;
  ++*(guint *) n;
}

static CeasefireRecord *
make_incident (guint i)
{
  g_autofree char *json
    = g_strdup_printf ("{\"type\":\"incident\",\"id\":\"n%u\",\"action\":\"attack\",\"agents\":["
                       "\"p0\"],\"when\":\"2016-09-%02u\"}",
                       i, 1 + i);

  return read_record (json);
}

/* What comes and goes is counted as it comes and goes. */
static void
who_gave_up_tells_nothing_until_asked (void **state)
{
  g_autoptr (CeasefireMonitor) monitor = follow (make_clauses_by_incidents (2));
  CeasefireRecord *records[3];
  const guint64 n_now = 2 * 1 + 2 * 2; /* findings, incidents in each */
  guint n = 0;
  (void) state;

  for (guint i = 0; i < 3; i++)
    records[i] = make_incident (i);
  ceasefire_monitor_set_limit (monitor, n_now);
  assert_int_equal (count_findings (monitor), 2);
  ceasefire_monitor_set_limit (monitor, n_now + 2);
  g_signal_connect (monitor, "finding-changed", G_CALLBACK (count), &n);
  assert_int_equal (count_findings (monitor), 2);
  for (guint i = 0; i < 100; i++)
    {
      ceasefire_monitor_add_record (monitor, records[0]);
      ceasefire_monitor_remove_record (monitor, records[0]);
    }
  assert_false (has_given_up (monitor));
  n = 0;
  ceasefire_monitor_add_record (monitor, records[0]);
  assert_int_equal (n, 2);
  ceasefire_monitor_add_record (monitor, records[1]);
  ceasefire_monitor_add_record (monitor, records[2]);
  ceasefire_monitor_remove_record (monitor, records[2]);
  assert_int_equal (n, 2);
  assert_true (has_given_up (monitor));
  ceasefire_monitor_remove_record (monitor, records[1]);
  assert_int_equal (n, 2);
  assert_int_equal (count_findings (monitor), 2);
  n = 0;
  ceasefire_monitor_remove_record (monitor, records[0]);
  assert_int_equal (n, 2);
  for (guint i = 0; i < 3; i++)
    g_object_unref (records[i]);
}

/* So is what is said of an agreement, with which the force of its clauses is weighed at each time. */
static void
who_speaks_and_takes_it_back_leaves_no_entries (void **state)
{
  g_autoptr (CeasefireMonitor) monitor = follow (make_clauses_by_incidents (2));
  g_autoptr (CeasefireRecord) statement
    = read_record ("{\"type\":\"statement\",\"id\":\"s\",\"speaker\":\"x\",\"claims\":[{"
                   "\"about\":\"truce\",\"stance\":\"denies\",\"aspect\":\"force\"}]}");
  /* findings, incidents in each; the claim in each finding, and the time in each with it */
  const guint64 n_said = 2 * 1 + 2 * 2 + 2 * 1 + 2 * 2;
  (void) state;

  ceasefire_monitor_set_limit (monitor, n_said);
  assert_int_equal (count_findings (monitor), 2);
  for (guint i = 0; i < 100; i++)
    {
      ceasefire_monitor_add_record (monitor, statement);
      assert_false (has_given_up (monitor));
      ceasefire_monitor_remove_record (monitor, statement);
      assert_false (has_given_up (monitor));
    }
  ceasefire_monitor_add_record (monitor, statement);
  ceasefire_monitor_set_limit (monitor, n_said - 1);
  assert_true (has_given_up (monitor));
}

/* Nor does a statement that is changed while it is there. */
static void
a_changed_statement_is_counted_as_it_was (void **state)
{
  g_autoptr (CeasefireMonitor) monitor = follow (make_clauses_by_incidents (2));
  g_autoptr (CeasefireRecord) record
    = read_record ("{\"type\":\"statement\",\"id\":\"s\",\"speaker\":\"x\",\"claims\":[{"
                   "\"about\":\"i0\",\"stance\":\"denies\"}]}");
  const char *const others[] = { "y", "z", NULL };
  (void) state;

  ceasefire_monitor_set_limit (monitor, 100);
  assert_int_equal (count_findings (monitor), 2);
  ceasefire_monitor_add_record (monitor, record);
  for (guint i = 0; i < 100; i++)
    {
      ceasefire_statement_set_jointly_with (CEASEFIRE_STATEMENT (record), i % 2 ? NULL : others);
      if (i % 2)
        ceasefire_monitor_remove_record (monitor, record);
      else
        ceasefire_monitor_add_record (monitor, record);
      assert_false (has_given_up (monitor));
    }
}

/* Whoever cancels gets an error and no findings; whoever asks again gets all. */
static void
what_is_cancelled_has_no_findings (void **state)
{
  g_autoptr (CeasefireMonitor) monitor = follow (make_clauses_by_incidents (20));
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  (void) state;

  for (guint i = 0; i < 2; i++)
    {
      g_cancellable_push_current (cancellable);
      assert_true (ceasefire_monitor_evaluate (monitor, NULL));
      g_cancellable_cancel (cancellable);
      ceasefire_monitor_set_limit (monitor, 100000 + i);
      assert_false (ceasefire_monitor_evaluate (monitor, &error));
      assert_true (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED));
      assert_false (has_given_up (monitor));
      assert_int_equal (count_findings (monitor), 0);
      g_cancellable_pop_current (cancellable);
      g_clear_error (&error);
      g_cancellable_reset (cancellable);
      assert_int_equal (count_findings (monitor), 20);
    }
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (where_much_meets_much_there_is_one_problem),
    cmocka_unit_test (the_limit_is_exact_and_can_be_set),
    cmocka_unit_test (many_records_may_have_many_entries),
    cmocka_unit_test (who_gave_up_tells_nothing_until_asked),
    cmocka_unit_test (who_speaks_and_takes_it_back_leaves_no_entries),
    cmocka_unit_test (a_changed_statement_is_counted_as_it_was),
    cmocka_unit_test (what_is_cancelled_has_no_findings),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
