/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Ours and named peers, in turns: what else the machine does then hits all of them. `bench` asks for
 * what it puts into its table; FILE is a corpus.
 *
 *   bench-ratios rounds FILE N SECONDS NAME...   seconds that each work took in each of N rounds, in
 *                                                turns of SECONDS at least
 *   bench-ratios compare FILE                    fails unless ours and peers read and write the same
 *   bench-ratios work NAME FILE TIMES            one work, for callgrind; prints the bytes it did
 *   bench-ratios heap ours|generic FILE WARM-UP  bytes that a kept record takes
 *   bench-ratios peak OUTPUT PROGRAM ARGUMENT... kB that a program has taken at most, and seconds
 *   bench-ratios stream MEGABYTES                kB that a process has taken at most
 */
#include "bench.h"

#include <json-glib/json-glib.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define N_COMPARED 500

static double
now (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double) time.tv_sec + (double) time.tv_nsec / 1e9;
}

static double
take_turn (const BenchContestant *contestant, const BenchCorpus *corpus, guint n)
{
  double start = now ();

  for (guint i = 0; i < n; i++)
    if (contestant->work (corpus) != corpus->n_lines)
      g_error ("%s has not done its work", contestant->label);
  return (now () - start) / n;
}

static BenchContestant *
find_contestant (const char *name)
{
  for (BenchId id = 0; id < BENCH_N_CONTESTANTS; id++)
    if (strcmp (bench_contestants[id].name, name) == 0)
      return &bench_contestants[id];
  g_error ("there is no work %s", name);
}

/* NULL where @name is not among them, or has no work. */
static BenchContestant *
find_asked (BenchId id, char **names)
{
  BenchContestant *contestant = &bench_contestants[id];

  if (!g_strv_contains ((const char *const *) names, contestant->name))
    return NULL;
  if (contestant->work)
    return contestant;
  printf ("%s MISSING %s\n", contestant->name, contestant->missing);
  return NULL;
}

static int
run_rounds (const BenchCorpus *corpus, guint n_rounds, double seconds, char **names)
{
  BenchContestant *asked[BENCH_N_CONTESTANTS] = { NULL };
  guint repeats[BENCH_N_CONTESTANTS] = { 0 };
  g_autofree double *times = g_new0 (double, n_rounds *BENCH_N_CONTESTANTS);

  for (BenchId id = 0; id < BENCH_N_CONTESTANTS; id++)
    if ((asked[id] = find_asked (id, names)))
      {
        take_turn (asked[id], corpus, 1);
        repeats[id] = 1 + (guint) (seconds / take_turn (asked[id], corpus, 1));
      }
  for (guint round = 0; round < n_rounds; round++)
    for (BenchId id = 0; id < BENCH_N_CONTESTANTS; id++)
      if (asked[id])
        times[id * n_rounds + round] = take_turn (asked[id], corpus, repeats[id]);
  for (BenchId id = 0; id < BENCH_N_CONTESTANTS; id++)
    if (asked[id])
      {
        printf ("%s", asked[id]->name);
        for (guint round = 0; round < n_rounds; round++)
          printf (" %g", times[id * n_rounds + round]);
        printf ("\n");
      }
  return 0;
}

static int
compare_works (const BenchCorpus *corpus)
{
  for (guint i = 0; i < MIN (N_COMPARED, corpus->n_lines); i++)
    {
      g_autofree char *ours = bench_ours_rewrite (corpus, i);
      g_autofree char *theirs = bench_hand_rewrite (corpus, i);
      g_autoptr (JsonNode) our_node = json_from_string (ours, NULL);
      g_autoptr (JsonNode) their_node = json_from_string (theirs, NULL);
      g_autoptr (JsonNode) node = json_from_string (corpus->lines[i], NULL);

      if (!json_node_equal (our_node, their_node) || !json_node_equal (our_node, node))
        g_error ("written differently:\n%s\n%s\n%s", corpus->lines[i], ours, theirs);
      if (!bench_gobject_is_whole (corpus, i))
        g_error ("the GObject lacks something of %s", corpus->lines[i]);
    }
  bench_ours_compare (corpus);
  return 0;
}

static int
work_only (const char *name, const BenchCorpus *corpus, guint n)
{
  const BenchContestant *contestant = find_contestant (name);

  if (contestant->work == NULL)
    return 2;
  take_turn (contestant, corpus, n);
  printf ("%" G_GSIZE_FORMAT "\n", corpus->size * n);
  return 0;
}

static guint
number (const char *argument)
{
  return (guint) strtoul (argument, NULL, 10);
}

/* The kernel clears each page that it hands out, which is no cost of anybody here. */
static BenchCorpus *
prepare (const char *file)
{
  mallopt (M_MMAP_MAX, 0);
  mallopt (M_TRIM_THRESHOLD, -1);
  bench_contestants[BENCH_OURS_BORROW].work = bench_ours_borrow_work ();
  return bench_corpus_load (file);
}

int
main (int argc, char **argv)
{
  const char *what = argc > 1 ? argv[1] : "";
  g_autoptr (BenchCorpus) corpus = NULL;

  if (argc == 3 && strcmp (what, "stream") == 0)
    return bench_stream (number (argv[2]));
  if (argc > 3 && strcmp (what, "peak") == 0)
    return bench_peak (argv[2], argv + 3);
  if (argc == 5 && strcmp (what, "heap") == 0)
    return bench_heap (argv[2], argv[3], argv[4]);
  if (argc == 3 && strcmp (what, "compare") == 0)
    return compare_works ((corpus = prepare (argv[2])));
  if (argc == 5 && strcmp (what, "work") == 0)
    return work_only (argv[2], (corpus = prepare (argv[3])), number (argv[4]));
  if (argc > 5 && strcmp (what, "rounds") == 0)
    return run_rounds ((corpus = prepare (argv[2])), number (argv[3]), g_strtod (argv[4], NULL),
                       argv + 5);
  fprintf (stderr, "bench-ratios: wrong arguments\n");
  return 2;
}
