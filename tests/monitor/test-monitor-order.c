/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"
#include "monitor/findings/findings.h"

#include <ceasefire/ceasefire-coverage.h>
#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-json.h>
#include <ceasefire/ceasefire-monitor.h>
#include <ceasefire/ceasefire-statement.h>
#include <string.h>

/*
 * Each report of a dossier is taken out and put back while a monitor follows: the findings are each
 * time those of a monitor that begins then, word for word.
 */

static GPtrArray *
find (CeasefireMonitor *monitor)
{
  g_autoptr (GListModel) findings = ceasefire_monitor_list_findings (monitor);
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (CeasefireFinding) finding = g_list_model_get_item (findings, i);

      g_ptr_array_add (texts, ceasefire_record_to_json (CEASEFIRE_RECORD (finding)));
    }
  return texts;
}

static CeasefireMonitor *
make_monitor (GPtrArray *dossiers, const char *at, CeasefireLayers layers)
{
  CeasefireMonitor *monitor = ceasefire_monitor_new ();
  g_autoptr (CeasefireDate) date = ceasefire_date_new (at, NULL);

  for (guint i = 0; i < dossiers->len; i++)
    ceasefire_monitor_add_dossier (monitor, g_ptr_array_index (dossiers, i));

  ceasefire_monitor_set_at (monitor, date);
  ceasefire_monitor_set_layers (monitor, layers);
  return monitor;
}

static void
assert_up_to_date (CeasefireMonitor *monitor, GPtrArray *dossiers, const char *id)
{
  const char *at = ceasefire_date_get_text (ceasefire_monitor_get_at (monitor));
  g_autoptr (CeasefireMonitor) other
    = make_monitor (dossiers, at, ceasefire_monitor_get_layers (monitor));
  g_autoptr (GPtrArray) kept = find (monitor);
  g_autoptr (GPtrArray) fresh = find (other);

  assert_int_equal (kept->len, fresh->len);
  for (guint i = 0; i < kept->len; i++)
    if (strcmp (kept->pdata[i], fresh->pdata[i]) != 0)
      fail_msg ("%s: kept %s\nbut new %s", id, (char *) kept->pdata[i], (char *) fresh->pdata[i]);
}

static gboolean
is_report (CeasefireRecord *record)
{
  return CEASEFIRE_IS_STATEMENT (record) || CEASEFIRE_IS_INCIDENT (record)
         || CEASEFIRE_IS_COVERAGE (record);
}

static GPtrArray *
list_reports (CeasefireDossier *dossier)
{
  GPtrArray *reports = g_ptr_array_new_with_free_func (g_object_unref);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (dossier));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), i);

      if (is_report (record))
        g_ptr_array_add (reports, g_steal_pointer (&record));
    }
  return reports;
}

static void
take_out_each (CeasefireMonitor *monitor, GPtrArray *dossiers, CeasefireDossier *dossier)
{
  g_autoptr (GPtrArray) reports = list_reports (dossier);

  assert_true (reports->len > 0);
  assert_up_to_date (monitor, dossiers, "all");
  for (guint i = 0; i < reports->len; i++)
    {
      CeasefireRecord *record = g_ptr_array_index (reports, i);

      assert_true (ceasefire_dossier_remove (dossier, record));
      assert_up_to_date (monitor, dossiers, ceasefire_record_get_id (record));
      assert_true (ceasefire_dossier_add (dossier, record, NULL));
      assert_up_to_date (monitor, dossiers, ceasefire_record_get_id (record));
    }
}

/* @other: a second dossier, or NULL. */
static void
take_out_each_of (const char *json, const char *other, const char *at, CeasefireLayers layers)
{
  g_autoptr (GPtrArray) dossiers = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CeasefireMonitor) monitor = NULL;

  g_ptr_array_add (dossiers, read_dossier (json));
  if (other)
    g_ptr_array_add (dossiers, read_dossier (other));
  monitor = make_monitor (dossiers, at, layers);
  for (guint i = 0; i < dossiers->len; i++)
    take_out_each (monitor, dossiers, g_ptr_array_index (dossiers, i));
}

static void
take_out_each_of_example (const char *name, const char *at)
{
  g_autofree char *json = read_text ("examples", name);

  take_out_each_of (json, NULL, at, CEASEFIRE_LAYERS_ALL);
}

static void
reports_of_the_examples_come_and_go (void **state)
{
  (void) state;
  take_out_each_of_example ("valley.json", "2024-07-01T05:00:00Z");
  take_out_each_of_example ("syria-2016.json", "2016-09-23");
  take_out_each_of_example ("minsk-2-2015.json", "2015-12-31");
}

#define ACTORS                                                                                     \
  "{\"type\":\"actor\",\"id\":\"gov\"},{\"type\":\"actor\",\"id\":\"opp\"},"                       \
  "{\"type\":\"actor\",\"id\":\"daily\"},{\"type\":\"actor\",\"id\":\"radio\"},"                   \
  "{\"type\":\"actor\",\"id\":\"wire\"},"

#define TRUCE(acts)                                                                                \
  "{\"type\":\"agreement\",\"id\":\"truce\",\"in_force\":\"2024-01-01/..\"," acts                  \
  "\"parties\":[{\"actor\":\"gov\",\"side\":\"a\"},{\"actor\":\"opp\",\"side\":\"b\"}],"           \
  "\"clauses\":[{\"type\":\"clause\",\"id\":\"ban\",\"text\":\"-\","                               \
  "\"modality\":\"prohibition\",\"action\":\"attack\"}]},"

#define SHELLING                                                                                   \
  "{\"type\":\"incident\",\"id\":\"shelling\",\"action\":\"shelling\",\"agents\":[\"gov\"],"       \
  "\"targets\":[\"opp\"],\"when\":\"2024-02-01\"}"

#define SAID(id, speaker, more)                                                                    \
  ",{\"type\":\"statement\",\"id\":\"" id "\",\"speaker\":\"" speaker "\"," more "}"

#define ABOUT(about, stance) "\"claims\":[{\"about\":\"" about "\",\"stance\":\"" stance "\"}]"
#define GOOD                                                                                       \
  ",\"sources\":[{\"document\":\"d\",\"reliability\":\"A\",\"credibility\":1,"                     \
  "\"support\":\"explicit\"}]"

/* The newspaper has it from the radio, which has it from the wire, as it turns out: one origin. */
static void
what_an_origin_goes_back_to_may_come_late (void **state)
{
  (void) state;
  take_out_each_of (DOSSIER (ACTORS TRUCE ("") SHELLING SAID (
                      "s1", "daily", ABOUT ("shelling", "asserts") ",\"origin\":\"s2\"" GOOD)
                               SAID ("s2", "radio", "\"origin\":\"s3\"" GOOD)
                                 SAID ("s3", "wire", ABOUT ("shelling", "asserts") GOOD)),
                    NULL, "2024-03-01", CEASEFIRE_LAYERS_ALL);
}

/* Each has it from the next, be they two or three, and another from one of them. */
static void
what_goes_back_to_each_other_corroborates_nothing (void **state)
{
  static const char *const rings[]
    = { DOSSIER (ACTORS TRUCE ("") SHELLING SAID (
          "s1", "daily", ABOUT ("shelling", "asserts") ",\"origin\":\"s2\"" GOOD)
                   SAID ("s2", "radio", ABOUT ("shelling", "asserts") ",\"origin\":\"s1\"" GOOD)
                     SAID ("s3", "wire", ABOUT ("shelling", "asserts") ",\"origin\":\"s2\"" GOOD)),
        DOSSIER (
          ACTORS TRUCE ("")
            SHELLING SAID ("s1", "daily", ABOUT ("shelling", "asserts") ",\"origin\":\"s2\"" GOOD)
              SAID ("s2", "radio", ABOUT ("shelling", "asserts") ",\"origin\":\"s3\"" GOOD)
                SAID ("s3", "wire", ABOUT ("shelling", "asserts") ",\"origin\":\"s1\"" GOOD)) };
  (void) state;

  for (guint i = 0; i < G_N_ELEMENTS (rings); i++)
    {
      g_autoptr (CeasefireDossier) dossier = read_dossier (rings[i]);
      g_autoptr (CeasefireMonitor) monitor = ceasefire_monitor_new_for_dossier (dossier);
      g_autoptr (CeasefireDate) at = ceasefire_date_new ("2024-03-01", NULL);
      g_autoptr (CeasefireFinding) finding = NULL;

      ceasefire_monitor_set_at (monitor, at);
      finding = ceasefire_monitor_find (monitor, "ban", "gov");
      assert_int_equal (ceasefire_finding_get_status (finding), CEASEFIRE_FINDING_STATUS_ALLEGED);
      take_out_each_of (rings[i], NULL, "2024-03-01", CEASEFIRE_LAYERS_ALL);
    }
}

/* By which the army ended the truce, as is known from elsewhere; and which the opposition denies. */
static void
the_statement_of_an_act_may_come_late (void **state)
{
  static const CeasefireLayers layers[]
    = { CEASEFIRE_LAYERS_ALL, CEASEFIRE_LAYERS_EXPLICIT | CEASEFIRE_LAYERS_PRESUPPOSED };
  (void) state;

  for (guint i = 0; i < G_N_ELEMENTS (layers); i++)
    take_out_each_of (
      DOSSIER (ACTORS TRUCE ("\"acts\":[{\"kind\":\"terminate\",\"by\":\"gov\",\"when\":"
                             "\"2024-01-15\",\"statement\":\"end\"}],")
                 SHELLING SAID ("s1", "opp", ABOUT ("shelling", "asserts") GOOD) SAID (
                   "end", "gov", "\"sources\":[{\"document\":\"d\",\"support\":\"background\"}]")
                   SAID ("no", "opp", ABOUT ("end", "denies") GOOD)),
      NULL, "2024-03-01", layers[i]);
}

/* The second incident is a performance that sources do not tell of; the first may set off the duty. An
 * exception excuses breaches alone. */
static void
what_sets_off_a_duty_with_exceptions_may_come_late (void **state)
{
  (void) state;
  take_out_each_of (
    DOSSIER (
      "{\"type\":\"agreement\",\"id\":\"pact\",\"parties\":[{\"actor\":\"gov\"}],\"clauses\":["
      "{\"id\":\"c1\",\"modality\":\"intention\",\"action\":\"release\",\"trigger\":{},"
      "\"exceptions\":[{\"kind\":\"humanitarian\"}]}]},"
      "{\"type\":\"incident\",\"id\":\"i1\",\"when\":\"2016-09-30\"},"
      "{\"type\":\"incident\",\"id\":\"i2\"}"),
    NULL, "2016-09-30", CEASEFIRE_LAYERS_ALL);
}

/* Whoever goes back to the daily goes back to the statement that has its name. */
static void
a_statement_may_have_the_name_of_a_speaker (void **state)
{
  (void) state;
  take_out_each_of (DOSSIER (ACTORS TRUCE ("")
                               SHELLING SAID ("s1", "press", ABOUT ("shelling", "asserts") GOOD)
                                 SAID ("s2", "radio", ABOUT ("shelling", "asserts") GOOD)
                                   SAID ("press", "radio", "\"language\":\"en\"")),
                    NULL, "2024-03-01", CEASEFIRE_LAYERS_ALL);
}

/* An incident stands where the statement of an act should, and somebody denies it. */
static void
an_act_may_name_what_is_no_statement (void **state)
{
  (void) state;
  take_out_each_of (
    DOSSIER (ACTORS TRUCE ("\"acts\":[{\"kind\":\"terminate\",\"by\":\"gov\",\"when\":"
                           "\"2024-01-15\",\"statement\":\"shelling\"}],")
               SHELLING SAID ("s1", "opp", ABOUT ("shelling", "denies") GOOD)),
    NULL, "2024-03-01", CEASEFIRE_LAYERS_ALL);
}

/* Each id stands in both: what one of them says of it counts, the other's once that is gone. */
static void
two_dossiers_may_give_the_same_ids (void **state)
{
  const char *one
    = DOSSIER (ACTORS TRUCE ("") SHELLING SAID ("s1", "opp", ABOUT ("shelling", "asserts") GOOD));
  const char *other = DOSSIER (ACTORS TRUCE (
    "\"acts\":[{\"kind\":\"suspend\",\"by\":\"opp\",\"when\":\"2024-01-15\","
    "\"statement\":\"s1\"}],") SHELLING SAID ("s1", "gov", ABOUT ("shelling", "denies") GOOD)
                                 SAID ("s2", "radio",
                                       "\"claims\":[{\"about\":\"truce\",\"stance\":\"denies\","
                                       "\"aspect\":\"force\"}]"));
  (void) state;

  take_out_each_of (one, other, "2024-03-01", CEASEFIRE_LAYERS_ALL);
  take_out_each_of (other, one, "2024-03-01", CEASEFIRE_LAYERS_EXPLICIT);
}

/* What is fed is the dossier's from the time on that it is put there, before all else that is fed. */
static void
what_is_fed_may_go_over_to_the_dossier (void **state)
{
  g_autoptr (GPtrArray) dossiers = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CeasefireMonitor) monitor = NULL;
  g_autoptr (CeasefireRecord) one = read_record (SHELLING);
  g_autoptr (CeasefireRecord) other = read_record (SHELLING);
  const char *agents[] = { "opp", NULL };
  (void) state;

  g_ptr_array_add (dossiers,
                   read_dossier (DOSSIER (ACTORS TRUCE ("") "{\"type\":\"actor\",\"id\":\"x\"}")));
  ceasefire_incident_set_agents (CEASEFIRE_INCIDENT (one), agents);
  monitor = make_monitor (dossiers, "2024-03-01", CEASEFIRE_LAYERS_ALL);
  ceasefire_monitor_add_record (monitor, one);
  ceasefire_monitor_add_record (monitor, other);
  g_ptr_array_unref (find (monitor));
  assert_true (ceasefire_dossier_add (g_ptr_array_index (dossiers, 0), other, NULL));
  assert_true (ceasefire_monitor_remove_record (monitor, one));
  assert_up_to_date (monitor, dossiers, "the dossier's");
  ceasefire_monitor_add_record (monitor, one);
  assert_up_to_date (monitor, dossiers, "both");
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (reports_of_the_examples_come_and_go),
    cmocka_unit_test (what_an_origin_goes_back_to_may_come_late),
    cmocka_unit_test (what_goes_back_to_each_other_corroborates_nothing),
    cmocka_unit_test (the_statement_of_an_act_may_come_late),
    cmocka_unit_test (what_sets_off_a_duty_with_exceptions_may_come_late),
    cmocka_unit_test (a_statement_may_have_the_name_of_a_speaker),
    cmocka_unit_test (an_act_may_name_what_is_no_statement),
    cmocka_unit_test (two_dossiers_may_give_the_same_ids),
    cmocka_unit_test (what_is_fed_may_go_over_to_the_dossier),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
