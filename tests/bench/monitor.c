/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The monitor: what it costs to find the clauses that an incident has to do with, against a plain
 * loop over all clauses; what one more statement costs; what an incident takes in memory.
 *
 * The world is made from a seed: countries with regions and towns, an agreement in each with bans
 * and duties in some of its places, incidents anywhere: by a party to the agreement of that country
 * (at home), or by a party to any (abroad, mostly: then hardly any clause binds it).
 */
#include "monitor/evidence/start.h"
#include "monitor/state/conclude.h"
#include "monitor/state/update.h"

#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define N_COUNTRIES 128
#define N_REGIONS 8
#define N_TOWNS 8
#define N_ROUNDS 5

static const char *const actions[] = { "attack",         "air-strike",        "shelling",
                                       "ground-assault", "deny-access",       "blockade",
                                       "abduct",         "acquire-territory", "withdraw",
                                       "allow-access",   "hold-talks",        "small-arms-fire" };

static double
now (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double) time.tv_sec * 1e9 + (double) time.tv_nsec;
}

static void
add_place (GPtrArray *records, const char *id, const char *within)
{
  CeasefirePlace *place = ceasefire_place_new (id, NULL);

  ceasefire_place_set_within (place, within);
  g_ptr_array_add (records, place);
}

static void
add_places (GPtrArray *records)
{
  for (guint i = 0; i < N_COUNTRIES; i++)
    {
      g_autofree char *country = g_strdup_printf ("country-%u", i);

      add_place (records, country, NULL);
      for (guint j = 0; j < N_REGIONS; j++)
        {
          g_autofree char *region = g_strdup_printf ("region-%u-%u", i, j);

          add_place (records, region, country);
          for (guint k = 0; k < N_TOWNS; k++)
            {
              g_autofree char *town = g_strdup_printf ("town-%u-%u-%u", i, j, k);

              add_place (records, town, region);
            }
        }
    }
}

static void
add_party (CeasefireAgreement *agreement, const char *actor, const char *side)
{
  g_autoptr (CeasefireParty) party = ceasefire_party_new (actor, NULL);

  ceasefire_party_set_side (party, side);
  ceasefire_agreement_add_party (agreement, party);
}

static CeasefireClause *
make_clause (GRand *random, guint country, guint n)
{
  g_autofree char *id = g_strdup_printf ("clause-%u-%u", country, n);
  g_autofree char *place = n % 4 == 0 ? g_strdup_printf ("country-%u", country)
                                      : g_strdup_printf ("region-%u-%d", country,
                                                         g_rand_int_range (random, 0, N_REGIONS));
  const char *places[] = { place, NULL };
  CeasefireClause *clause = ceasefire_clause_new (id, NULL);

  ceasefire_clause_set_modality (clause, n % 5 ? CEASEFIRE_MODALITY_PROHIBITION
                                               : CEASEFIRE_MODALITY_OBLIGATION);
  ceasefire_clause_set_action (clause,
                               actions[g_rand_int_range (random, 0, G_N_ELEMENTS (actions))]);
  ceasefire_clause_set_places (clause, places);
  return clause;
}

/* One agreement in each country, two parties each. */
static void
add_agreements (GPtrArray *records, GRand *random, guint n_clauses)
{
  g_autoptr (CeasefireDate) force = ceasefire_date_new ("2016-03-01/2016-09-30", NULL);

  for (guint i = 0; i < N_COUNTRIES; i++)
    {
      g_autofree char *id = g_strdup_printf ("agreement-%u", i);
      g_autofree char *a = g_strdup_printf ("party-%u-a", i);
      g_autofree char *b = g_strdup_printf ("party-%u-b", i);
      CeasefireAgreement *agreement = ceasefire_agreement_new (id, NULL);

      ceasefire_agreement_set_in_force (agreement, force);
      add_party (agreement, a, "a");
      add_party (agreement, b, "b");
      for (guint j = 0; j < n_clauses / N_COUNTRIES; j++)
        {
          g_autoptr (CeasefireClause) clause = make_clause (random, i, j);

          ceasefire_agreement_add_clause (agreement, clause);
        }
      g_ptr_array_add (records, agreement);
    }
}

static CeasefireIncident *
make_incident (GRand *random, guint n, gboolean is_at_home)
{
  int country = g_rand_int_range (random, 0, N_COUNTRIES);
  int home = is_at_home ? country : g_rand_int_range (random, 0, N_COUNTRIES);
  g_autofree char *id = g_strdup_printf ("i%u", n);
  g_autofree char *town = g_strdup_printf ("town-%d-%d-%d", country,
                                           g_rand_int_range (random, 0, N_REGIONS),
                                           g_rand_int_range (random, 0, N_TOWNS));
  g_autofree char *when = g_strdup_printf ("2016-%02d-%02d", g_rand_int_range (random, 1, 13),
                                           g_rand_int_range (random, 1, 29));
  g_autofree char *agent
    = g_strdup_printf ("party-%d-%c", home, g_rand_boolean (random) ? 'a' : 'b');
  const char *agents[] = { agent, NULL };
  g_autoptr (CeasefireDate) date = ceasefire_date_new (when, NULL);
  CeasefireIncident *incident = ceasefire_incident_new (id, NULL);

  ceasefire_incident_set_action (incident,
                                 actions[g_rand_int_range (random, 0, G_N_ELEMENTS (actions))]);
  ceasefire_incident_set_place (incident, town);
  ceasefire_incident_set_agents (incident, agents);
  ceasefire_incident_set_when (incident, date);
  return incident;
}

/* Matching */

static gboolean
is_in_window (const MonitorClause *clause, const MonitorIncident *incident)
{
  CeasefireInterval span = monitor_clause_get_span (clause);

  return clause->kind == MONITOR_NORM_DUTY
         || ceasefire_interval_intersects (incident->when, &span) != CEASEFIRE_TRUTH_NO;
}

static gboolean
is_by_bearer (MonitorWorld *world, const MonitorClause *clause, const MonitorIncident *incident)
{
  for (guint i = 0; i < clause->bearers->len; i++)
    if (monitor_actor_match (world, incident->frame->agents->items[0],
                             g_ptr_array_index (clause->bearers, i), incident->when,
                             clause->attribution)
        != CEASEFIRE_TRUTH_NO)
      return TRUE;
  return FALSE;
}

/* Where no tie is doubtful or has a date, the index is exact. */
static void
on_found (MonitorClause *clause, MonitorPurpose purpose, gpointer user_data)
{
  guint64 *found = user_data;

  (void) clause;
  (void) purpose;
  *found += 1;
}

static guint64
match_by_index (MonitorState *state, GPtrArray *incidents, guint n)
{
  guint64 found = 0;

  for (guint i = 0; i < n; i++)
    monitor_index_find (state->index, g_ptr_array_index (incidents, i), on_found, &found);
  return found;
}

static guint64
match_by_loop (MonitorState *state, GPtrArray *incidents, guint n)
{
  guint64 found = 0;

  for (guint i = 0; i < n; i++)
    {
      const MonitorIncident *incident = g_ptr_array_index (incidents, i);

      for (guint j = 0; j < state->clauses->len; j++)
        {
          const MonitorClause *clause = g_ptr_array_index (state->clauses, j);

          found += monitor_code_match (incident->frame->action, clause->pattern.actions->items[0])
                     != CEASEFIRE_TRUTH_NO
                   && monitor_place_match (state->context.world, incident->place,
                                           clause->pattern.places->items[0])
                        != CEASEFIRE_TRUTH_NO
                   && is_in_window (clause, incident)
                   && is_by_bearer (state->context.world, clause, incident);
        }
    }
  return found;
}

static GPtrArray *
list_incidents (MonitorState *state, GPtrArray *records, guint from)
{
  GPtrArray *incidents = g_ptr_array_new ();

  for (guint i = from; i < records->len; i++)
    {
      const char *id = ceasefire_record_get_id (g_ptr_array_index (records, i));

      g_ptr_array_add (incidents, monitor_world_peek (state->context.world, id)->node);
    }
  return incidents;
}

static int
compare_doubles (gconstpointer a, gconstpointer b)
{
  double x = *(const double *) a;
  double y = *(const double *) b;

  return x < y ? -1 : x > y;
}

static double
get_median (double *values)
{
  qsort (values, N_ROUNDS, sizeof *values, compare_doubles);
  return values[N_ROUNDS / 2];
}

/* Reads when the clauses hold, without a look at the incidents. */
static void
settle (MonitorState *state)
{
  for (guint i = 0; i < state->agreements->len; i++)
    monitor_agreement_settle (&state->context, g_ptr_array_index (state->agreements, i));
  for (guint i = 0; i < state->clauses->len; i++)
    {
      const MonitorClause *clause = g_ptr_array_index (state->clauses, i);

      for (guint j = 0; j < clause->instances->len; j++)
        monitor_instance_forget (&state->context, g_ptr_array_index (clause->instances, j));
    }
}

static void
measure_matching (guint n_clauses, guint n_incidents, gboolean is_at_home, double aim)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (n_clauses);
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) incidents = NULL;
  guint n_looped = MIN (n_incidents, 40000000 / n_clauses);
  double index[N_ROUNDS];
  double loop[N_ROUNDS];
  double ratio[N_ROUNDS];
  guint64 found = 0;
  MonitorState *state;
  guint from;

  add_places (records);
  add_agreements (records, random, n_clauses);
  from = records->len;
  for (guint i = 0; i < n_incidents; i++)
    g_ptr_array_add (records, make_incident (random, i, is_at_home));
  state = monitor_state_new (records, NULL, "UTC", TRUE, G_MAXUINT64);
  state->context.at = (CeasefireInterval){ G_MAXINT32, G_MAXINT32,
                                           G_MAXINT32 + G_GINT64_CONSTANT (1),
                                           G_MAXINT32 + G_GINT64_CONSTANT (1), FALSE };
  state->context.rules.layers = CEASEFIRE_LAYERS_ALL;
  settle (state);
  monitor_index_read_windows (state->index);
  incidents = list_incidents (state, records, from);
  if (match_by_index (state, incidents, n_looped) != match_by_loop (state, incidents, n_looped))
    g_error ("the index and the plain loop do not find the same");
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      double since = now ();

      found = match_by_index (state, incidents, n_incidents);
      index[i] = (now () - since) / n_incidents;
      since = now ();
      match_by_loop (state, incidents, n_looped);
      loop[i] = (now () - since) / n_looped;
      ratio[i] = loop[i] / index[i];
    }
  printf ("%8u %8s %8.0f %8.0f %8.0fx %8.2f %6.1f %6.0f\n", n_clauses,
          is_at_home ? "at home" : "anywhere", get_median (index), get_median (loop),
          get_median (ratio), (double) found / n_incidents,
          (double) monitor_index_get_size (state->index) / 1048576, aim);
  monitor_state_free (state);
}

/* One statement more */

static CeasefireStatement *
make_statement (GRand *random, guint n, guint n_incidents)
{
  g_autofree char *id = g_strdup_printf ("s%u", n);
  g_autofree char *about = g_strdup_printf ("i%d", g_rand_int_range (random, 0, (int) n_incidents));
  g_autoptr (CeasefireClaim) claim = ceasefire_claim_new (about, CEASEFIRE_STANCE_ASSERTS, NULL);
  CeasefireStatement *statement = ceasefire_statement_new (id, NULL);

  ceasefire_statement_set_speaker (statement, n % 3 ? "ngo" : "observer");
  ceasefire_statement_add_claim (statement, claim);
  return statement;
}

static void
measure_updates (guint n_clauses, guint n_incidents, gboolean is_at_home)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (n_clauses);
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) frame = g_ptr_array_new ();
  g_autoptr (GPtrArray) more = g_ptr_array_new_with_free_func (g_object_unref);
  const guint n_updates = 100000;
  MonitorState *state;
  double add;
  double remove;
  double heap;
  double load;

  add_places (records);
  add_agreements (records, random, n_clauses);
  for (guint i = 0; i < records->len; i++)
    g_ptr_array_add (frame, g_ptr_array_index (records, i));
  for (guint i = 0; i < n_incidents; i++)
    g_ptr_array_add (records, make_incident (random, i, is_at_home));
  for (guint i = 0; i < n_updates; i++)
    g_ptr_array_add (more, make_statement (random, i, n_incidents));
  state = monitor_state_new (frame, NULL, "UTC", TRUE, G_MAXUINT64);
  state->context.at = (CeasefireInterval){ G_MAXINT32, G_MAXINT32,
                                           G_MAXINT32 + G_GINT64_CONSTANT (1),
                                           G_MAXINT32 + G_GINT64_CONSTANT (1), FALSE };
  state->context.rules.layers = CEASEFIRE_LAYERS_ALL;
  state->context.rules.corroboration = 2;
  monitor_state_judge_all (state);
  monitor_state_conclude (state, NULL, NULL);
  heap = (double) mallinfo2 ().uordblks + (double) mallinfo2 ().hblkhd;
  load = now ();
  for (guint i = frame->len; i < records->len; i++)
    monitor_state_add (state, g_ptr_array_index (records, i));
  monitor_state_conclude (state, NULL, NULL);
  load = (now () - load) / n_incidents;
  heap = (double) mallinfo2 ().uordblks + (double) mallinfo2 ().hblkhd - heap;
  add = now ();
  for (guint i = 0; i < n_updates; i++)
    {
      monitor_state_add (state, g_ptr_array_index (more, i));
      monitor_state_conclude (state, NULL, NULL);
    }
  add = (now () - add) / n_updates;
  remove = now ();
  for (guint i = 0; i < n_updates; i++)
    {
      monitor_state_remove (state, g_ptr_array_index (more, i));
      monitor_state_conclude (state, NULL, NULL);
    }
  remove = (now () - remove) / n_updates;
  printf ("%8u %8s %10u %10.0f %10.0f %10.0f %6.0f\n", n_clauses,
          is_at_home ? "at home" : "anywhere", n_incidents, load, add, remove, heap / n_incidents);
  monitor_state_free (state);
}

int
main (int argc, char **argv)
{
  static const struct
  {
    guint n_clauses;
    double aim;
  } sizes[] = { { 512, 30 }, { 4096, 60 }, { 16384, 120 } };
  guint n_incidents = argc > 1 ? (guint) strtoul (argv[1], NULL, 10) : 1000000;

  mallopt (M_MMAP_MAX, 0);
  mallopt (M_TRIM_THRESHOLD, -1);
  printf (
    "\nThe clauses that an incident has to do with, in nanoseconds an incident, of %u; the plain "
    "loop\nover all clauses makes the same tests:\n%8s %8s %8s %8s %9s %8s %6s %6s\n",
    n_incidents, "clauses", "agents", "index", "loop", "ratio", "found", "MB", "aim");
  for (guint i = 0; i < 2 * G_N_ELEMENTS (sizes); i++)
    measure_matching (sizes[i / 2].n_clauses, n_incidents, i % 2, sizes[i / 2].aim);
  printf ("\nNanoseconds for an incident or a statement that comes or goes, findings worked out "
          "each time;\nbytes of the heap for an incident, beside its record:\n"
          "%8s %8s %10s %10s %10s %10s %6s\n",
          "clauses", "agents", "incidents", "incident", "statement", "retracted", "bytes");
  for (guint i = 0; i < 2 * G_N_ELEMENTS (sizes); i++)
    measure_updates (sizes[i / 2].n_clauses, n_incidents, i % 2);
  return 0;
}
