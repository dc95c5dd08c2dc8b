/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "fuzz/whole/whole.h"

#include "fuzz/fuzz.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-canonical.h>
#include <ceasefire/ceasefire-diff.h>
#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-json-glib.h>
#include <ceasefire/ceasefire-json.h>
#include <ceasefire/ceasefire-statement.h>
#include <ceasefire/ceasefire-tally.h>
#include <string.h>

/* The monitor */

static void
set_options (CeasefireMonitor *monitor, CeasefireDossier *dossier, guint64 *state)
{
  static const char *const zones[] = { "UTC", "Asia/Damascus", "Europe/London", "No/Such" };
  g_autoptr (CeasefireDate) at = ceasefire_date_new ("2016-09-17T20:00Z", NULL);
  GListModel *actors = ceasefire_dossier_get_records (dossier, CEASEFIRE_TYPE_ACTOR);
  guint options = whole_below (state, 256);

  if (options & 1)
    {
      g_clear_pointer (&at, ceasefire_date_unref);
      at = whole_make_date (state);
    }
  ceasefire_monitor_set_at (monitor, at);
  if (options & 2)
    {
      g_autoptr (CeasefireDate) as_of = whole_make_date (state);

      ceasefire_monitor_set_as_of (monitor, as_of);
    }
  if (options & 4)
    {
      g_autoptr (CeasefireRecord) first = g_list_model_get_item (actors, 0);
      guint n = whole_below (state, g_list_model_get_n_items (actors) + 1);
      g_autoptr (CeasefireRecord) other = g_list_model_get_item (actors, n);
      const char *const speakers[] = { ceasefire_record_get_id (first),
                                       other ? ceasefire_record_get_id (other) : "nobody", NULL };

      ceasefire_monitor_set_viewpoint (monitor, speakers);
    }
  if (options & 8)
    {
      g_autoptr (CeasefirePolicy) policy = whole_make_policy (state);

      ceasefire_monitor_set_policy (monitor, policy);
    }
  if (options & 16)
    ceasefire_monitor_set_layers (monitor, (CeasefireLayers) whole_below (state, 8));
  if (options & 32)
    ceasefire_monitor_set_timezone (monitor, zones[whole_below (state, 4)], NULL);
}

/* All that a monitor finds, as text. */
static char *
tell_findings (CeasefireMonitor *monitor, CeasefireDossier *dossier)
{
  g_autoptr (GListModel) findings = ceasefire_monitor_list_findings (monitor);
  g_autoptr (GListModel) problems = ceasefire_monitor_list_problems (monitor);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (CeasefireFinding) finding = g_list_model_get_item (findings, i);
      g_autofree char *json = ceasefire_record_to_json (CEASEFIRE_RECORD (finding));
      g_autofree char *words = ceasefire_finding_explain (finding, dossier);
      g_autoptr (CeasefireFinding) found = ceasefire_monitor_find (
        monitor, ceasefire_finding_get_clause (finding), ceasefire_finding_get_party (finding));

      fuzz_expect (found != NULL && g_utf8_validate (words, -1, NULL));
      g_string_append_printf (text, "%s\n%s\n", json, words);
    }
  g_string_append_printf (text, "%u problems\n", g_list_model_get_n_items (problems));
  return g_string_free (text, FALSE);
}

/* Counts by what is picked: they depend on what the monitor knows, and not on how it came to know it. */
static char *
tell_tally (CeasefireMonitor *monitor, const char *const *by)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireTally) tally = ceasefire_monitor_tally (monitor, by, NULL, &error);
  GString *text = g_string_new (NULL);

  fuzz_expect ((tally == NULL) == (error != NULL));
  for (guint i = 0; tally && i <= g_list_model_get_n_items (G_LIST_MODEL (tally)); i++)
    {
      g_autoptr (CeasefireTallyRow) row = g_list_model_get_item (G_LIST_MODEL (tally), i);
      CeasefireTallyRow *any = row ? row : ceasefire_tally_get_total (tally);

      for (guint j = 0; row && by[j]; j++)
        g_string_append_printf (text, "%s ", ceasefire_tally_row_get_value (row, j));
      for (guint j = 0; j < 12; j++)
        g_string_append_printf (text, "%" G_GINT64_FORMAT " ",
                                ceasefire_tally_row_get_sum (any, j % 4, j / 4));
      g_string_append_printf (text, "%" G_GINT64_FORMAT " %d\n",
                              ceasefire_tally_row_get_set_aside (any),
                              (int) ceasefire_tally_row_get_coverage (any));
    }
  return g_string_free (text, FALSE);
}

static void
expect_same_tally (CeasefireMonitor *monitor, CeasefireMonitor *fresh, guint64 *state)
{
  static const char *const bys[][4] = {
    { "day", "party", NULL },
    { "week", "place:1", "action", NULL },
    { "means", "status", NULL },
    { "month", "place:region", "action:1", NULL },
  };
  const char *const *by = bys[whole_below (state, G_N_ELEMENTS (bys))];
  g_autofree char *told = tell_tally (monitor, by);
  g_autofree char *wanted = tell_tally (fresh, by);

  if (!g_str_equal (told, wanted))
    g_error ("the monitor counts\n%s\nand a new one\n%s", told, wanted);
}

static void
note_change (CeasefireMonitor *monitor, const char *clause, const char *party, guint *n)
{
  (void) monitor;
  (void) clause;
  (void) party;
  ++*n;
}

/* One change: a record goes, comes back at the end, or loses what it said. */
static void
change_dossier (CeasefireDossier *dossier, guint64 *state)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (dossier));
  g_autoptr (CeasefireRecord) record = NULL;

  if (n == 0)
    return;
  record = g_list_model_get_item (G_LIST_MODEL (dossier), whole_below (state, n));
  switch (whole_below (state, 4))
    {
    case 0:
      ceasefire_dossier_remove (dossier, record);
      break;
    case 1:
      ceasefire_dossier_remove (dossier, record);
      ceasefire_dossier_add (dossier, record, NULL);
      break;
    case 2:
      if (CEASEFIRE_IS_STATEMENT (record))
        ceasefire_statement_set_retracted (CEASEFIRE_STATEMENT (record), TRUE);
      else if (CEASEFIRE_IS_INCIDENT (record))
        ceasefire_incident_set_agents (CEASEFIRE_INCIDENT (record), NULL);
      else if (CEASEFIRE_IS_AGREEMENT (record))
        ceasefire_agreement_set_in_force (CEASEFIRE_AGREEMENT (record), NULL);
      break;
    default:
      if (CEASEFIRE_IS_INCIDENT (record))
        {
          g_autoptr (CeasefireDate) when = whole_make_date (state);

          ceasefire_incident_set_when (CEASEFIRE_INCIDENT (record), when);
        }
    }
}

void
whole_monitor (CeasefireDossier *dossier, guint64 *state)
{
  g_autoptr (CeasefireMonitor) monitor = ceasefire_monitor_new_for_dossier (dossier);
  guint64 options = *state;
  guint n_changes = 0;

  g_signal_connect (monitor, "finding-changed", G_CALLBACK (note_change), &n_changes);
  set_options (monitor, dossier, state);
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (CeasefireMonitor) fresh = ceasefire_monitor_new_for_dossier (dossier);
      guint64 same = options;
      g_autofree char *told = NULL;
      g_autofree char *wanted = NULL;

      if (i == 0)
        set_options (fresh, dossier, &same);
      else
        {
          g_autoptr (CeasefireDate) at = ceasefire_date_ref (ceasefire_monitor_get_at (monitor));

          ceasefire_monitor_set_at (fresh, at);
          ceasefire_monitor_set_as_of (fresh, ceasefire_monitor_get_as_of (monitor));
          ceasefire_monitor_set_viewpoint (fresh, ceasefire_monitor_get_viewpoint (monitor));
          ceasefire_monitor_set_policy (fresh, ceasefire_monitor_get_policy (monitor));
          ceasefire_monitor_set_layers (fresh, ceasefire_monitor_get_layers (monitor));
          ceasefire_monitor_set_timezone (fresh, ceasefire_monitor_get_timezone (monitor), NULL);
        }
      told = tell_findings (monitor, dossier);
      wanted = tell_findings (fresh, dossier);
      if (!g_str_equal (told, wanted))
        g_error ("after %u changes the monitor says\n%s\nand a new one\n%s", i, told, wanted);
      expect_same_tally (monitor, fresh, state);
      change_dossier (dossier, state);
    }
}

/* Differences */

static void
look_at_changes (GListModel *changes)
{
  for (guint i = 0; i < g_list_model_get_n_items (changes); i++)
    {
      g_autoptr (CeasefireChange) change = g_list_model_get_item (changes, i);

      fuzz_expect (ceasefire_change_get_kind (change) != CEASEFIRE_CHANGE_UNSET);
      fuzz_expect (ceasefire_change_get_record_type (change) != NULL);
    }
}

static CeasefireDossier *
copy_dossier (CeasefireDossier *dossier)
{
  g_autoptr (GBytes) bytes = ceasefire_dossier_to_bytes (dossier, CEASEFIRE_FORMAT_JSON);

  return ceasefire_dossier_load_bytes (bytes, NULL);
}

/* The differences, written and read, make either dossier of the other. */
static void
expect_patched (CeasefireDossier *a, CeasefireDossier *b, CeasefireDiff *diff)
{
  g_autofree char *json = ceasefire_diff_to_json (diff);
  g_autoptr (GBytes) bytes = g_bytes_new_static (json, strlen (json));
  g_autoptr (CeasefireDiff) read = ceasefire_diff_from_json (bytes, NULL);
  g_autoptr (CeasefireDossier) made = copy_dossier (a);
  g_autoptr (GListModel) left = NULL;
  g_autoptr (GListModel) left_back = NULL;

  fuzz_expect (read && ceasefire_dossier_apply (made, read, NULL));
  left = ceasefire_dossier_diff (made, b);
  fuzz_expect (g_list_model_get_n_items (left) == 0);
  fuzz_expect (ceasefire_dossier_revert (made, read, NULL));
  left_back = ceasefire_dossier_diff (made, a);
  fuzz_expect (g_list_model_get_n_items (left_back) == 0);
}

void
whole_compare (CeasefireDossier *a, CeasefireDossier *b)
{
  g_autoptr (GListModel) there = ceasefire_dossier_diff (a, b);
  g_autoptr (GListModel) back = ceasefire_dossier_diff (b, a);
  g_autoptr (GListModel) same = ceasefire_dossier_diff (a, a);
  g_autoptr (GListModel) conflicts = NULL;
  g_autoptr (GListModel) problems = NULL;

  look_at_changes (there);
  look_at_changes (back);
  fuzz_expect (g_list_model_get_n_items (same) == 0);
  expect_patched (a, b, CEASEFIRE_DIFF (there));
  expect_patched (b, a, CEASEFIRE_DIFF (back));
  conflicts = ceasefire_dossier_merge (a, b);
  problems = ceasefire_dossier_check (a);
}

/* Formats */

static void
expect_equal (CeasefireDossier *a, CeasefireDossier *b)
{
  g_autoptr (GBytes) bytes_a = ceasefire_dossier_to_bytes (a, CEASEFIRE_FORMAT_JSON);
  g_autoptr (GBytes) bytes_b = b ? ceasefire_dossier_to_bytes (b, CEASEFIRE_FORMAT_JSON) : NULL;
  guint n = g_list_model_get_n_items (G_LIST_MODEL (a));

  fuzz_expect (bytes_b != NULL && g_bytes_equal (bytes_a, bytes_b));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) record_a = g_list_model_get_item (G_LIST_MODEL (a), i);
      g_autoptr (CeasefireRecord) record_b = g_list_model_get_item (G_LIST_MODEL (b), i);

      fuzz_expect (ceasefire_record_equal (record_a, record_b));
    }
}

static void
canonicalize_all (CeasefireDossier *dossier)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (dossier)); i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), i);
      g_autoptr (GBytes) canonical = ceasefire_record_to_canonical_json (record, NULL);
      g_autoptr (GBytes) again = canonical ? ceasefire_json_canonicalize (canonical, NULL) : NULL;
      g_autoptr (CeasefireRecord) read = canonical ? ceasefire_record_from_json (canonical, NULL)
                                                   : NULL;

      g_autoptr (GBytes) same = read ? ceasefire_record_to_canonical_json (read, NULL) : NULL;

      fuzz_expect (
        canonical == NULL
        || (again && g_bytes_equal (canonical, again) && same && g_bytes_equal (canonical, same)));
    }
}

void
whole_rewrite (CeasefireDossier *dossier)
{
  g_autoptr (GBytes) json = ceasefire_dossier_to_bytes (dossier, CEASEFIRE_FORMAT_JSON);
  g_autoptr (GBytes) lines = ceasefire_dossier_to_bytes (dossier, CEASEFIRE_FORMAT_JSON_LINES);
  g_autoptr (CeasefireDossier) from_json = ceasefire_dossier_load_bytes (json, NULL);
  g_autoptr (CeasefireDossier) from_lines = ceasefire_dossier_load_bytes (lines, NULL);
  g_autoptr (GVariant) variant = g_variant_ref_sink (ceasefire_dossier_to_variant (dossier));
  g_autoptr (CeasefireDossier) from_variant = ceasefire_dossier_from_variant (variant, NULL);
  g_autoptr (JsonNode) tree = ceasefire_json_glib_dossier_to_node (dossier, NULL);
  g_autoptr (CeasefireDossier) from_tree = ceasefire_json_glib_dossier_from_node (tree, NULL);

  expect_equal (dossier, from_json);
  expect_equal (dossier, from_lines);
  expect_equal (dossier, from_variant);
  expect_equal (dossier, from_tree);
  canonicalize_all (dossier);
}
