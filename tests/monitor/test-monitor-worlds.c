/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"
#include "monitor/vectors/findings.h"
#include "monitor/vectors/readings.h"
#include "monitor/worlds/worlds.h"

#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-statement.h>
#include <string.h>

/*
 * Random worlds: the monitor finds what the oracle finds, in any order of arrival.
 * CEASEFIRE_WORLDS says how many, CEASEFIRE_WORLD which is the first, CEASEFIRE_TEST which of the
 * tests below, with "*" for any letters: all of them if it is not set. What would settle a finding
 * is compared in one of so many worlds as CEASEFIRE_SETTLE says.
 */

/* What is slower by much looks at fewer. */
#ifdef __SANITIZE_ADDRESS__
#define N_WORLDS 500
#else
#define N_WORLDS 10000
#endif
#define MAX_FAILED get_number ("CEASEFIRE_FAILURES", 10)

static guint
get_number (const char *variable, guint otherwise)
{
  const char *text = g_getenv (variable);

  return text ? (guint) g_ascii_strtoull (text, NULL, 10) : otherwise;
}

static guint
get_n_worlds (void)
{
  const char *preload = g_getenv ("LD_PRELOAD");

  return get_number ("CEASEFIRE_WORLDS", preload && strstr (preload, "vgpreload") ? 100 : N_WORLDS);
}

static const MonitorReading oracle = { "oracle", oracle_find };

typedef struct
{
  const MonitorReading *reading;
  gboolean shuffles;
  guint32 seed;
} Comparison;

static void
choose_whether_to_settle (RandomWorld *world, guint32 seed)
{
  world->settings->settles = seed % get_number ("CEASEFIRE_SETTLE", 8) == 0;
}

static char *
describe (RandomWorld *world, GPtrArray *findings)
{
  for (guint i = 0; i < findings->len && !world->settings->settles; i++)
    ceasefire_finding_set_sensitivity (g_ptr_array_index (findings, i), NULL);
  return findings_to_text (findings);
}

static char *
find_all (RandomWorld *world, const MonitorReading *reading, GRand *random)
{
  g_autoptr (CeasefireDossier) dossier = random_world_to_dossier (world, random);
  g_autoptr (GPtrArray) findings = reading->find (dossier, world->settings);

  return describe (world, findings);
}

static gboolean
finds_other (RandomWorld *world, const Comparison *comparison, const char *expected)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (comparison->seed);
  g_autofree char *found
    = find_all (world, comparison->reading, comparison->shuffles ? random : NULL);

  return strcmp (expected, found) != 0;
}

static gboolean
differs (RandomWorld *world, gpointer user_data)
{
  g_autofree char *expected = find_all (world, &oracle, NULL);

  return finds_other (world, user_data, expected);
}

static void
print_lines (const char *name, const char *lines, const char *others)
{
  g_auto (GStrv) list = g_strsplit (lines, "\n", -1);
  g_auto (GStrv) other = g_strsplit (others, "\n", -1);

  for (char **line = list; *line; line++)
    if (!g_strv_contains ((const char *const *) other, *line))
      g_printerr ("%s: %s\n", name, *line);
}

static void
print_world (RandomWorld *world, Comparison *comparison)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (comparison->seed);
  g_autofree char *text = NULL;
  g_autofree char *expected = NULL;
  g_autofree char *found = NULL;

  random_world_minimise (world, differs, comparison);
  text = random_world_to_text (world);
  expected = find_all (world, &oracle, NULL);
  found = find_all (world, comparison->reading, comparison->shuffles ? random : NULL);
  g_printerr ("world %u, %s%s\n%s", comparison->seed, comparison->reading->name,
              comparison->shuffles ? ", shuffled" : "", text);
  print_lines (oracle.name, expected, found);
  print_lines (comparison->reading->name, found, expected);
}

/* Others are shown a world in another order than the oracle, which is so itself now and then. Gives
   up a world at its first difference. */
static guint
compare_readings (guint32 seed)
{
  g_autoptr (RandomWorld) world = random_world_new (seed);
  g_autofree char *expected = NULL;

  choose_whether_to_settle (world, seed);
  expected = find_all (world, &oracle, NULL);
  for (const MonitorReading *reading = monitor_readings; reading->name; reading++)
    {
      Comparison comparison = { reading, TRUE, seed };

      if (reading->find == oracle_find && seed % 8 != 0)
        continue;
      if (!finds_other (world, &comparison, expected))
        continue;
      print_world (world, &comparison);
      return 1;
    }
  return 0;
}

static void
all_readings_agree_on_random_worlds_in_any_order (void **state)
{
  guint first = get_number ("CEASEFIRE_WORLD", 1);
  guint n = get_n_worlds ();
  gint64 start = g_get_monotonic_time ();
  guint n_failed = 0;
  (void) state;

  for (guint32 seed = first; seed < first + n && n_failed < MAX_FAILED; seed++)
    n_failed += compare_readings (seed);
  print_message ("%u worlds, %.1f s, %u differ\n", n,
                 (double) (g_get_monotonic_time () - start) / 1e6, n_failed);
  assert_int_equal (n_failed, 0);
}

/* --- as they come ----------------------------------------------------------------------------- */

typedef struct
{
  RandomWorld *world;
  GRand *random;
  CeasefireDossier *dossier;
  CeasefireMonitor *monitor;
  guint32 seed;
  guint n_steps;
} Stream;

static gboolean
chance (Stream *self, int percent)
{
  return g_rand_int_range (self->random, 0, 100) < percent;
}

/* What the monitor has kept up to date is what a new look at everything finds. */
static guint
compare_stream (Stream *self, const char *what)
{
  g_autoptr (GPtrArray) fresh = oracle_find (self->dossier, self->world->settings);
  g_autoptr (GPtrArray) kept = monitor_take_findings (self->monitor);
  g_autofree char *expected = describe (self->world, fresh);
  g_autofree char *found = describe (self->world, kept);

  self->n_steps++;
  if (strcmp (expected, found) == 0)
    return 0;
  g_printerr ("world %u, step %u, after %s\n", self->seed, self->n_steps, what);
  print_lines (oracle.name, expected, found);
  print_lines ("monitor", found, expected);
  return 1;
}

static void
add_copy (Stream *self, CeasefireRecord *record)
{
  g_autoptr (CeasefireRecord) copy = ceasefire_record_copy (record);

  ceasefire_dossier_add (self->dossier, copy, NULL);
}

static void
add_all (Stream *self)
{
  g_autoptr (GPtrArray) order = g_ptr_array_new ();

  for (guint i = 0; i < self->world->records->len; i++)
    g_ptr_array_add (order, self->world->records->pdata[i]);
  while (order->len > 0)
    {
      guint i = (guint) g_rand_int_range (self->random, 0, (gint32) order->len);

      add_copy (self, g_ptr_array_steal_index_fast (order, i));
      if (chance (self, 5))
        g_ptr_array_unref (monitor_take_findings (self->monitor));
    }
}

/* Takes a record out, puts another in its place, or changes it where it is. */
static const char *
change_one (Stream *self)
{
  guint index = (guint) g_rand_int_range (self->random, 0, (gint32) self->world->records->len);
  const char *id = ceasefire_record_get_id (self->world->records->pdata[index]);
  CeasefireRecord *record = ceasefire_dossier_lookup (self->dossier, id);
  g_autoptr (CeasefireRecord) other = NULL;

  if (record == NULL)
    add_copy (self, self->world->records->pdata[index]);
  else if (CEASEFIRE_IS_STATEMENT (record) && chance (self, 50))
    ceasefire_statement_set_retracted (
      CEASEFIRE_STATEMENT (record),
      !ceasefire_statement_get_retracted (CEASEFIRE_STATEMENT (record)));
  else if (CEASEFIRE_IS_INCIDENT (record) && chance (self, 50))
    ceasefire_incident_set_place (CEASEFIRE_INCIDENT (record), chance (self, 50) ? "abroad" : NULL);
  else
    {
      if (chance (self, 60))
        other = random_world_vary (self->world, index, self->random);
      ceasefire_dossier_remove (self->dossier, record);
      if (other != NULL)
        ceasefire_dossier_add (self->dossier, other, NULL);
    }
  return id;
}

/* Several at once: what one change leaves half done, the next must not take for done. */
static const char *
change_some (Stream *self)
{
  const char *id = change_one (self);

  while (chance (self, 50))
    id = change_one (self);
  return id;
}

static guint
run_stream (guint32 seed)
{
  g_autoptr (RandomWorld) world = random_world_new (seed);
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  g_autoptr (CeasefireMonitor) monitor = ceasefire_monitor_new_for_dossier (dossier);
  Stream stream = { world, random, dossier, monitor, seed, 0 };

  choose_whether_to_settle (world, seed);
  monitor_apply (monitor, world->settings);
  add_all (&stream);
  if (compare_stream (&stream, "all") > 0)
    return 1;
  for (guint i = 0; i < 5; i++)
    if (compare_stream (&stream, change_some (&stream)) > 0)
      return 1;
  return 0;
}

static void
what_is_kept_up_to_date_is_what_a_new_look_finds (void **state)
{
  guint first = get_number ("CEASEFIRE_WORLD", 1);
  guint n = get_n_worlds () / 10;
  gint64 start = g_get_monotonic_time ();
  guint n_failed = 0;
  (void) state;

  for (guint32 seed = first; seed <= first + n && n_failed < MAX_FAILED; seed++)
    n_failed += run_stream (seed);
  print_message ("%u worlds, %.1f s, %u differ\n", n,
                 (double) (g_get_monotonic_time () - start) / 1e6, n_failed);
  assert_int_equal (n_failed, 0);
}

/* --- the worlds themselves -------------------------------------------------------------------- */

typedef struct
{
  guint n_findings;
  guint statuses[CEASEFIRE_FINDING_STATUS_POWER + 1];
  guint phases[CEASEFIRE_PHASE_UNKNOWN + 1];
  guint assessments[CEASEFIRE_ASSESSMENT_STATUS_CLAIMED + 1];
  guint exceptions[CEASEFIRE_EXCEPTION_STATE_PROVEN + 1];
  guint remedies[CEASEFIRE_REMEDY_YES + 1];
  guint settling[CEASEFIRE_ASPECT_PROPORTIONALITY + 1];
  guint settling_incidents, settling_omissions, settling_events, settling_whole;
} Tally;

static gboolean
lists (CeasefireAssessment *const *assessments, const char *incident)
{
  for (; assessments && *assessments; assessments++)
    if (g_str_equal (ceasefire_assessment_get_incident (*assessments), incident))
      return TRUE;
  return FALSE;
}

static void
tally_sensitivity (CeasefireFinding *finding, Tally *tally)
{
  CeasefireSensitivity *const *items = ceasefire_finding_get_sensitivity (finding);

  for (; items && *items; items++)
    {
      const char *incident = ceasefire_sensitivity_get_incident (*items);

      tally->settling[ceasefire_sensitivity_get_aspect (*items)]++;
      if (incident == NULL)
        tally->settling_whole++;
      else if (lists (ceasefire_finding_get_incidents (finding), incident))
        tally->settling_incidents++;
      else if (lists (ceasefire_finding_get_omissions (finding), incident))
        tally->settling_omissions++;
      else
        tally->settling_events++;
    }
}

static void
tally_finding (CeasefireFinding *finding, Tally *tally)
{
  CeasefireAssessment *const *assessments = ceasefire_finding_get_incidents (finding);

  tally->n_findings++;
  tally_sensitivity (finding, tally);
  tally->statuses[ceasefire_finding_get_status (finding)]++;
  tally->phases[ceasefire_finding_get_phase (finding)]++;
  tally->remedies[ceasefire_finding_get_remedied (finding)]++;
  for (; assessments && *assessments; assessments++)
    {
      tally->assessments[ceasefire_assessment_get_status (*assessments)]++;
      tally->exceptions[ceasefire_assessment_get_exception (*assessments)]++;
    }
}

static void
assert_all_occur (const char *what, GType type, const guint *counts, int n, const char *absent)
{
  for (int i = 1; i < n; i++)
    {
      const char *nick = finding_nick (type, i);

      print_message ("%s %s: %u\n", what, nick, counts[i]);
      if (counts[i] < 3 && strstr (absent, nick) == NULL)
        fail_msg ("%s %s occurs %u times", what, nick, counts[i]);
    }
}

static void
random_worlds_show_every_outcome (void **state)
{
  Tally tally = { 0 };
  (void) state;

  for (guint32 seed = 1; seed <= 2500; seed++)
    {
      g_autoptr (RandomWorld) world = random_world_new (seed);
      g_autoptr (CeasefireDossier) dossier = random_world_to_dossier (world, NULL);
      g_autoptr (GPtrArray) findings = NULL;

      world->settings->settles = TRUE;
      findings = oracle_find (dossier, world->settings);

      for (guint i = 0; i < findings->len; i++)
        tally_finding (g_ptr_array_index (findings, i), &tally);
    }
  print_message ("findings: %u\n", tally.n_findings);
  print_message ("settling, of incidents: %u, omissions: %u, events: %u, the whole: %u\n",
                 tally.settling_incidents, tally.settling_omissions, tally.settling_events,
                 tally.settling_whole);
  assert_true (MIN (tally.settling_omissions, tally.settling_events) > 3);
  assert_all_occur ("settling", CEASEFIRE_TYPE_ASPECT, tally.settling,
                    G_N_ELEMENTS (tally.settling), "");
  assert_all_occur ("status", CEASEFIRE_TYPE_FINDING_STATUS, tally.statuses,
                    G_N_ELEMENTS (tally.statuses), "");
  assert_all_occur ("phase", CEASEFIRE_TYPE_PHASE, tally.phases, G_N_ELEMENTS (tally.phases), "");
  assert_all_occur ("assessment", CEASEFIRE_TYPE_ASSESSMENT_STATUS, tally.assessments,
                    G_N_ELEMENTS (tally.assessments), "refuted denied unsourced unspecific");
  assert_all_occur ("exception", CEASEFIRE_TYPE_EXCEPTION_STATE, tally.exceptions,
                    G_N_ELEMENTS (tally.exceptions), "");
  assert_all_occur ("remedied", CEASEFIRE_TYPE_REMEDY, tally.remedies,
                    G_N_ELEMENTS (tally.remedies), "no");
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (random_worlds_show_every_outcome),
    cmocka_unit_test (all_readings_agree_on_random_worlds_in_any_order),
    cmocka_unit_test (what_is_kept_up_to_date_is_what_a_new_look_finds),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
