/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"

#include <ceasefire/ceasefire-clause.h>
#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-monitor.h>
#include <ceasefire/ceasefire-statement.h>

/*
 * Handlers of finding-changed, and of the dossier that a monitor follows, may do whatever a program
 * may: let the monitor go, change records and settings, tell the monitor themselves.
 */

#define TRUCE                                                                                      \
  "{\"type\":\"actor\",\"id\":\"gov\"},{\"type\":\"actor\",\"id\":\"opp\"},"                       \
  "{\"type\":\"actor\",\"id\":\"ngo\"},{\"type\":\"actor\",\"id\":\"un\"},"                        \
  "{\"type\":\"agreement\",\"id\":\"truce\",\"in_force\":\"2016-09-01/..\",\"parties\":["          \
  "{\"actor\":\"gov\"},{\"actor\":\"opp\"}],\"clauses\":["                                         \
  "{\"type\":\"clause\",\"id\":\"ban\",\"text\":\"-\",\"modality\":\"prohibition\","               \
  "\"action\":\"attack\"},{\"type\":\"clause\",\"id\":\"other\",\"text\":\"-\","                   \
  "\"modality\":\"prohibition\",\"action\":\"use-force\"}]}"

#define SHELLING                                                                                   \
  "{\"type\":\"incident\",\"id\":\"shelling\",\"action\":\"shelling\",\"agents\":[\"gov\"],"       \
  "\"when\":\"2016-09-10\"}"

#define SAID                                                                                       \
  ",{\"type\":\"statement\",\"id\":\"said\",\"speaker\":\"ngo\",\"claims\":["                      \
  "{\"about\":\"shelling\",\"stance\":\"asserts\"}]}"

static void
set_at (CeasefireMonitor *monitor, const char *at)
{
  g_autoptr (CeasefireDate) date = ceasefire_date_new (at, NULL);

  ceasefire_monitor_set_at (monitor, date);
}

static CeasefireMonitor *
follow (CeasefireDossier *dossier)
{
  CeasefireMonitor *monitor = ceasefire_monitor_new_for_dossier (dossier);

  set_at (monitor, "2016-09-20");
  return monitor;
}

static CeasefireFindingStatus
get_status (CeasefireMonitor *monitor, const char *clause)
{
  g_autoptr (CeasefireFinding) finding = ceasefire_monitor_find (monitor, clause, "gov");

  assert_non_null (finding);
  return ceasefire_finding_get_status (finding);
}

static void
add (CeasefireDossier *dossier, const char *json)
{
  g_autoptr (CeasefireRecord) record = read_record (json);

  assert_true (ceasefire_dossier_add (dossier, record, NULL));
}

static void
remove_shelling (CeasefireDossier *dossier)
{
  CeasefireRecord *record = ceasefire_dossier_lookup (dossier, "shelling");

  if (record)
    ceasefire_dossier_remove (dossier, record);
}

static void
let_go (CeasefireMonitor *monitor, CeasefireFinding *finding, gpointer user_data)
{
  CeasefireMonitor **owned = user_data;

  (void) monitor;
  (void) finding;
  g_clear_object (owned);
}

static void
a_handler_may_let_the_monitor_go (void **state)
{
  g_autoptr (CeasefireDossier) dossier = read_dossier (DOSSIER (TRUCE SAID));
  CeasefireMonitor *monitor = follow (dossier);
  (void) state;

  assert_int_equal (get_status (monitor, "ban"), CEASEFIRE_FINDING_STATUS_NO_BREACH_KNOWN);
  g_signal_connect (monitor, "finding-changed", G_CALLBACK (let_go), &monitor);
  add (dossier, SHELLING);
  assert_null (monitor);
}

static void
change_all_once (CeasefireMonitor *monitor, CeasefireFinding *finding, gpointer dossier)
{
  (void) finding;
  g_signal_handlers_disconnect_by_data (monitor, dossier);
  add (dossier, "{\"type\":\"actor\",\"id\":\"new\"}");
  set_at (monitor, "2016-08-01");
}

static void
what_a_handler_leaves_behind_is_worked_out (void **state)
{
  g_autoptr (CeasefireDossier) dossier = read_dossier (DOSSIER (TRUCE SAID));
  g_autoptr (CeasefireMonitor) monitor = follow (dossier);
  (void) state;

  g_signal_connect (monitor, "finding-changed", G_CALLBACK (change_all_once), dossier);
  assert_int_equal (get_status (monitor, "ban"), CEASEFIRE_FINDING_STATUS_NOT_DUE);
}

static void
note_and_remove (CeasefireMonitor *monitor, CeasefireFinding *finding, gpointer last)
{
  g_autoptr (CeasefireDossier) dossier = g_object_ref (g_object_get_data (G_OBJECT (monitor), "d"));

  g_hash_table_insert (last,
                       g_strconcat (ceasefire_finding_get_clause (finding), "@",
                                    ceasefire_finding_get_party (finding), NULL),
                       GINT_TO_POINTER (ceasefire_finding_get_status (finding)));
  remove_shelling (dossier);
}

static void
what_is_told_last_is_what_is_so (void **state)
{
  g_autoptr (CeasefireDossier) dossier = read_dossier (DOSSIER (TRUCE SAID));
  g_autoptr (CeasefireMonitor) monitor = follow (dossier);
  g_autoptr (GHashTable) last = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  (void) state;

  get_status (monitor, "ban");
  g_object_set_data (G_OBJECT (monitor), "d", dossier);
  g_signal_connect (monitor, "finding-changed", G_CALLBACK (note_and_remove), last);
  add (dossier, SHELLING);
  assert_int_equal (g_hash_table_size (last), 2);
  assert_int_equal (GPOINTER_TO_INT (g_hash_table_lookup (last, "ban@gov")),
                    get_status (monitor, "ban"));
  assert_int_equal (GPOINTER_TO_INT (g_hash_table_lookup (last, "other@gov")),
                    get_status (monitor, "other"));
}

static void
remove_at_once (CeasefireMonitor *monitor, CeasefireFinding *finding, gpointer dossier)
{
  (void) monitor;
  (void) finding;
  remove_shelling (dossier);
}

/* The second hears of what the first took out before it hears that it was there. */
static void
two_monitors_may_follow_one_dossier (void **state)
{
  g_autoptr (CeasefireDossier) dossier = read_dossier (DOSSIER (TRUCE SAID));
  g_autoptr (CeasefireMonitor) first = follow (dossier);
  g_autoptr (CeasefireMonitor) second = follow (dossier);
  (void) state;

  get_status (first, "ban");
  get_status (second, "ban");
  g_signal_connect (first, "finding-changed", G_CALLBACK (remove_at_once), dossier);
  add (dossier, SHELLING);
  assert_int_equal (get_status (first, "ban"), CEASEFIRE_FINDING_STATUS_NO_BREACH_KNOWN);
  assert_int_equal (get_status (second, "ban"), CEASEFIRE_FINDING_STATUS_NO_BREACH_KNOWN);
}

static void
feed_early (GListModel *dossier, guint position, guint removed, guint added, gpointer monitor)
{
  (void) removed;
  for (guint i = 0; i < added; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (dossier, position + i);

      ceasefire_monitor_add_record (*(CeasefireMonitor **) monitor, record);
    }
}

static void
what_is_told_of_twice_counts_once (void **state)
{
  g_autoptr (CeasefireDossier) dossier = read_dossier (DOSSIER (TRUCE));
  g_autoptr (CeasefireMonitor) monitor = NULL;
  (void) state;

  g_signal_connect (dossier, "items-changed", G_CALLBACK (feed_early), &monitor);
  monitor = follow (dossier);
  get_status (monitor, "ban");
  add (dossier, "{\"type\":\"coverage\",\"id\":\"watch\",\"by\":\"un\",\"complete\":true,"
                "\"during\":\"2016-09-01/2016-09-20\"}");
  get_status (monitor, "ban");
  ceasefire_dossier_remove (dossier, ceasefire_dossier_lookup (dossier, "watch"));
  assert_int_equal (get_status (monitor, "ban"), CEASEFIRE_FINDING_STATUS_NO_BREACH_KNOWN);
}

static void
ask_when_items_change (GListModel *dossier, guint position, guint removed, guint added,
                       gpointer monitor)
{
  g_autoptr (GListModel) summaries
    = ceasefire_monitor_list_summaries (*(CeasefireMonitor **) monitor, 20);

  (void) dossier;
  (void) position;
  (void) removed;
  (void) added;
  assert_true (g_list_model_get_n_items (summaries) > 0);
}

static void
ask_when_a_record_changes (CeasefireDossier *dossier, CeasefireRecord *record, const char *member,
                           gpointer monitor)
{
  (void) record;
  (void) member;
  ask_when_items_change (G_LIST_MODEL (dossier), 0, 0, 0, monitor);
}

/* A monitor that somebody asks who listens to the dossier from before. */
static CeasefireMonitor *
follow_behind (CeasefireDossier *dossier, CeasefireMonitor **monitor)
{
  g_signal_connect (dossier, "items-changed", G_CALLBACK (ask_when_items_change), monitor);
  g_signal_connect (dossier, "record-changed", G_CALLBACK (ask_when_a_record_changes), monitor);
  *monitor = follow (dossier);
  assert_true (ceasefire_monitor_evaluate (*monitor, NULL));
  return *monitor;
}

static void
who_asks_before_the_monitor_hears_gets_an_answer (void **state)
{
  static const char *const changed[] = { "shelling", "said" };
  (void) state;

  for (guint i = 0; i < G_N_ELEMENTS (changed); i++)
    {
      g_autoptr (CeasefireDossier) dossier = read_dossier (DOSSIER (TRUCE "," SHELLING SAID));
      g_autoptr (CeasefireMonitor) monitor = follow_behind (dossier, &monitor);
      CeasefireRecord *record = ceasefire_dossier_lookup (dossier, changed[i]);

      if (CEASEFIRE_IS_STATEMENT (record))
        ceasefire_statement_set_claims (CEASEFIRE_STATEMENT (record), NULL);
      else
        ceasefire_dossier_remove (dossier, record);
      assert_int_equal (get_status (monitor, "ban"), CEASEFIRE_FINDING_STATUS_NO_BREACH_KNOWN);
    }
}

/* What a clause has asked for is kept until the monitor hears of the change. */
static void
who_asks_before_the_monitor_hears_of_another_amount_gets_an_answer (void **state)
{
  g_autoptr (CeasefireDossier) dossier = read_dossier (
    DOSSIER ("{\"type\":\"agreement\",\"id\":\"relief\",\"in_force\":\"2016-09-01/..\","
             "\"parties\":[{\"actor\":\"gov\"}],\"clauses\":[{\"type\":\"clause\",\"id\":\"aid\","
             "\"text\":\"-\",\"modality\":\"obligation\",\"action\":\"allow-assistance\","
             "\"quantities\":[{\"at_least\":10,\"unit\":\"vehicle\"}]}]}"));
  g_autoptr (CeasefireMonitor) monitor = follow_behind (dossier, &monitor);
  CeasefireRecord *aid = ceasefire_dossier_lookup (dossier, "aid");
  g_autoptr (CeasefireFinding) finding = NULL;
  (void) state;

  ceasefire_clause_set_quantities (CEASEFIRE_CLAUSE (aid), NULL);
  finding = ceasefire_monitor_find (monitor, "aid", "gov");
  assert_null (ceasefire_finding_get_quantities (finding));
}

/* Of a header nobody is told, be records on the shelf or not. */
static void
another_header_is_looked_at_when_findings_are_asked_for (void **state)
{
  static const char raid[]
    = DOSSIER (TRUCE ",{\"type\":\"incident\",\"id\":\"shelling\",\"action\":\"x-raid\","
                     "\"agents\":[\"gov\"],\"when\":\"2016-09-10\"}" SAID);
  g_autoptr (CeasefireDossier) terms = read_dossier (
    "{\"ceasefire\":\"1.0\",\"language\":\"en\",\"vocabularies\":[{\"vocabulary\":\"action\","
    "\"code\":\"x-raid\",\"broader\":\"attack\",\"label\":\"raid\"}],\"records\":[]}");
  (void) state;

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (CeasefireDossier) dossier = read_dossier (raid);
      g_autoptr (CeasefireMonitor) monitor = follow (dossier);

      if (i)
        assert_int_equal (get_status (monitor, "ban"), CEASEFIRE_FINDING_STATUS_NO_BREACH_KNOWN);
      else
        assert_true (ceasefire_monitor_evaluate (monitor, NULL));
      ceasefire_dossier_set_header (dossier, ceasefire_dossier_get_header (terms));
      assert_int_equal (get_status (monitor, "ban"), CEASEFIRE_FINDING_STATUS_ALLEGED);
    }
}

static void
count (CeasefireMonitor *monitor, CeasefireFinding *finding, gpointer n)
{
  (void) monitor;
  (void) finding;
  ++*(guint *) n;
}

/* Also where the status stays: who says it, whether the clause is in the text, whether the truce
   was in force. */
static void
each_finding_that_shows_something_else_is_told (void **state)
{
  g_autoptr (CeasefireDossier) dossier = read_dossier (DOSSIER (TRUCE "," SHELLING SAID));
  g_autoptr (CeasefireMonitor) monitor = follow (dossier);
  CeasefireRecord *said = ceasefire_dossier_lookup (dossier, "said");
  guint n = 0;
  (void) state;

  assert_int_equal (get_status (monitor, "ban"), CEASEFIRE_FINDING_STATUS_ALLEGED);
  g_signal_connect (monitor, "finding-changed", G_CALLBACK (count), &n);
  ceasefire_statement_set_speaker (CEASEFIRE_STATEMENT (said), "un");
  assert_true (n > 0);
  n = 0;
  add (dossier, "{\"type\":\"statement\",\"id\":\"t\",\"speaker\":\"ngo\",\"claims\":["
                "{\"about\":\"ban\",\"stance\":\"denies\"}]}");
  assert_true (n > 0);
  n = 0;
  add (dossier, "{\"type\":\"statement\",\"id\":\"f\",\"speaker\":\"ngo\",\"claims\":["
                "{\"about\":\"truce\",\"stance\":\"asserts\",\"aspect\":\"force\"}]}");
  assert_true (n > 0);
}

/* Names that a hash without a secret takes for one another. */
#define ALIKE                                                                                      \
  ",{\"type\":\"statement\",\"id\":\"s-ar\",\"speaker\":\"fsa-ar\",\"claims\":["                   \
  "{\"about\":\"shelling\",\"stance\":\"asserts\"}]},"                                             \
  "{\"type\":\"statement\",\"id\":\"s-c0\",\"speaker\":\"fsa-c0\",\"claims\":["                    \
  "{\"about\":\"shelling\",\"stance\":\"asserts\"}]}"

static void
note_alleged (CeasefireMonitor *monitor, CeasefireFinding *finding, gpointer alleged)
{
  (void) monitor;
  if (g_str_equal (ceasefire_finding_get_clause (finding), "ban")
      && g_str_equal (ceasefire_finding_get_party (finding), "gov"))
    *(gint64 *) alleged = ceasefire_counts_get_alleged (ceasefire_finding_get_counts (finding));
}

#define ACCOUNT(id, agent)                                                                         \
  ",{\"type\":\"incident\",\"id\":\"" id "\",\"action\":\"shelling\",\"agents\":[\"" agent         \
  "\"],\"when\":\"2016-09-10\",\"same_event\":\"shelling\"},{\"type\":\"statement\",\"id\":"       \
  "\"of-" id "\",\"speaker\":\"ngo\",\"claims\":[{\"about\":\"" id "\",\"stance\":\"asserts\"}]}"

/* Two accounts of what a third tells, which is another's doing. */
static void
what_joins_accounts_is_told_with_their_number (void **state)
{
  g_autoptr (CeasefireDossier) dossier = read_dossier (
    DOSSIER (TRUCE ",{\"type\":\"incident\",\"id\":\"shelling\",\"action\":\"shelling\","
                   "\"agents\":[\"opp\"],\"when\":\"2016-09-10\"}" ACCOUNT ("one", "gov")
                     ACCOUNT ("two", "gov")));
  g_autoptr (CeasefireMonitor) monitor = follow (dossier);
  CeasefireRecord *one = ceasefire_dossier_lookup (dossier, "one");
  gint64 alleged = 0;
  (void) state;

  g_signal_connect (monitor, "finding-changed", G_CALLBACK (note_alleged), &alleged);
  get_status (monitor, "ban");
  assert_int_equal (alleged, 1);
  ceasefire_incident_set_same_event (CEASEFIRE_INCIDENT (one), NULL);
  assert_int_equal (alleged, 2);
  ceasefire_incident_set_same_event (CEASEFIRE_INCIDENT (one), "shelling");
  assert_int_equal (alleged, 1);
  remove_shelling (dossier);
  assert_int_equal (alleged, 2);
  add (dossier, SHELLING);
  assert_int_equal (alleged, 1);
}

static void
speakers_whose_names_hash_alike_are_told_apart (void **state)
{
  static const char *const one[] = { "fsa-ar", NULL };
  static const char *const other[] = { "fsa-c0", NULL };
  g_autoptr (CeasefireDossier) dossier = read_dossier (DOSSIER (TRUCE "," SHELLING ALIKE));
  g_autoptr (CeasefireMonitor) monitor = follow (dossier);
  guint n = 0;
  (void) state;

  ceasefire_monitor_set_viewpoint (monitor, one);
  assert_int_equal (get_status (monitor, "ban"), CEASEFIRE_FINDING_STATUS_ALLEGED);
  g_signal_connect (monitor, "finding-changed", G_CALLBACK (count), &n);
  ceasefire_monitor_set_viewpoint (monitor, other);
  assert_true (n > 0);
  n = 0;
  ceasefire_monitor_set_viewpoint (monitor, other);
  assert_int_equal (n, 0);
}

/* One statement in the place of another, with the same names and aspects. */
static void
who_takes_the_other_side_is_told (void **state)
{
  static const char *const said[]
    = { "{\"type\":\"statement\",\"id\":\"s\",\"speaker\":\"ngo\",\"claims\":["
        "{\"about\":\"shelling\",\"stance\":\"asserts\"},"
        "{\"about\":\"shelling\",\"stance\":\"denies\",\"aspect\":\"agent\"}]}",
        "{\"type\":\"statement\",\"id\":\"t\",\"speaker\":\"un\",\"claims\":["
        "{\"about\":\"shelling\",\"stance\":\"asserts\",\"aspect\":\"agent\"}]}",
        "{\"type\":\"statement\",\"id\":\"s\",\"speaker\":\"ngo\",\"claims\":["
        "{\"about\":\"shelling\",\"stance\":\"asserts\"},"
        "{\"about\":\"shelling\",\"stance\":\"asserts\",\"aspect\":\"agent\"}]}",
        "{\"type\":\"statement\",\"id\":\"t\",\"speaker\":\"un\",\"claims\":["
        "{\"about\":\"shelling\",\"stance\":\"denies\",\"aspect\":\"agent\"}]}" };
  g_autoptr (CeasefireMonitor) monitor = ceasefire_monitor_new ();
  g_autoptr (CeasefireDossier) dossier = read_dossier (DOSSIER (TRUCE "," SHELLING));
  g_autoptr (CeasefireRecord) s = read_record (said[0]);
  g_autoptr (CeasefireRecord) t = read_record (said[1]);
  g_autoptr (CeasefireRecord) other_s = read_record (said[2]);
  g_autoptr (CeasefireRecord) other_t = read_record (said[3]);
  g_autoptr (CeasefireFinding) before = NULL;
  g_autoptr (CeasefireFinding) after = NULL;
  guint n = 0;
  (void) state;

  ceasefire_monitor_add_dossier (monitor, dossier);
  set_at (monitor, "2016-09-20");
  ceasefire_monitor_add_record (monitor, s);
  ceasefire_monitor_add_record (monitor, t);
  before = ceasefire_monitor_find (monitor, "ban", "gov");
  ceasefire_monitor_remove_record (monitor, s);
  ceasefire_monitor_remove_record (monitor, t);
  ceasefire_monitor_add_record (monitor, other_s);
  ceasefire_monitor_add_record (monitor, other_t);
  g_signal_connect (monitor, "finding-changed", G_CALLBACK (count), &n);
  /* To listen, and to be asked, works out what waited: four changes that come to one. */
  after = ceasefire_monitor_find (monitor, "ban", "gov");
  assert_int_equal (ceasefire_finding_get_status (before), ceasefire_finding_get_status (after));
  assert_true (n > 0);
}

/* Whoever waits for a performance hears of its date, which the finding that it waits for does not
   show. */
static void
a_date_that_another_clause_waits_for_is_passed_on (void **state)
{
  g_autoptr (CeasefireDossier) dossier = read_dossier (
    DOSSIER ("{\"type\":\"agreement\",\"id\":\"truce\",\"in_force\":\"2016-09-01/..\",\"parties\":["
             "{\"actor\":\"gov\"}],\"monitors\":[\"un\"],\"clauses\":["
             "{\"type\":\"clause\",\"id\":\"first\",\"text\":\"-\",\"modality\":\"obligation\","
             "\"action\":\"withdraw\",\"deadline\":{\"at\":\"2016-09-30\"}},"
             "{\"type\":\"clause\",\"id\":\"then\",\"text\":\"-\",\"modality\":\"obligation\","
             "\"action\":\"hold-talks\",\"public_act\":true,"
             "\"trigger\":{\"compliance_with\":[\"first\"]},"
             "\"deadline\":{\"within\":\"P5D\",\"after\":\"trigger\"}}]},"
             "{\"type\":\"incident\",\"id\":\"done\",\"action\":\"withdraw\",\"agents\":[\"gov\"],"
             "\"when\":\"2016-09-18\"},{\"type\":\"statement\",\"id\":\"said\",\"speaker\":\"un\","
             "\"claims\":[{\"about\":\"done\",\"stance\":\"asserts\"}]}"));
  g_autoptr (CeasefireMonitor) monitor = follow (dossier);
  CeasefireRecord *done = ceasefire_dossier_lookup (dossier, "done");
  g_autoptr (CeasefireDate) earlier = ceasefire_date_new ("2016-09-03", NULL);
  (void) state;

  assert_int_equal (get_status (monitor, "first"), CEASEFIRE_FINDING_STATUS_COMPLIED);
  assert_int_equal (get_status (monitor, "then"), CEASEFIRE_FINDING_STATUS_NOT_DUE);
  ceasefire_incident_set_when (CEASEFIRE_INCIDENT (done), earlier);
  assert_int_equal (get_status (monitor, "first"), CEASEFIRE_FINDING_STATUS_COMPLIED);
  assert_int_equal (get_status (monitor, "then"), CEASEFIRE_FINDING_STATUS_OVERDUE);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (a_handler_may_let_the_monitor_go),
    cmocka_unit_test (what_a_handler_leaves_behind_is_worked_out),
    cmocka_unit_test (what_is_told_last_is_what_is_so),
    cmocka_unit_test (two_monitors_may_follow_one_dossier),
    cmocka_unit_test (what_is_told_of_twice_counts_once),
    cmocka_unit_test (who_asks_before_the_monitor_hears_gets_an_answer),
    cmocka_unit_test (who_asks_before_the_monitor_hears_of_another_amount_gets_an_answer),
    cmocka_unit_test (another_header_is_looked_at_when_findings_are_asked_for),
    cmocka_unit_test (each_finding_that_shows_something_else_is_told),
    cmocka_unit_test (what_joins_accounts_is_told_with_their_number),
    cmocka_unit_test (speakers_whose_names_hash_alike_are_told_apart),
    cmocka_unit_test (who_takes_the_other_side_is_told),
    cmocka_unit_test (a_date_that_another_clause_waits_for_is_passed_on),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
