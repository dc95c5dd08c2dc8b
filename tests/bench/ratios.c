/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Ours against named peers, as ratios. All run in turns, round after round, and a ratio is taken
 * within a round: what else the machine does then hits both. Nothing fails for being slow.
 *
 *   bench-ratios                        the tables
 *   bench-ratios work NAME N TIMES      one work, TIMES times on N statements, for callgrind
 *   bench-ratios heap ours|generic      bytes that a kept record takes
 *   bench-ratios stream MEGABYTES       kB that a process has taken at most
 */
#include "bench.h"

#include <json-glib/json-glib.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define N_STATEMENTS 8000
#define N_ROUNDS 9
#define N_COMPARED 500
/* A turn lasts about this long at least, in seconds: the clock is coarse, and caches are cold. */
#define TURN 0.12

typedef struct
{
  const char *work;
  BenchId ours;
  BenchId peer;
  double floor;
  double aim;
} Ratio;

static const Ratio ratios[] = {
  { "JSON Lines to records, dropped", BENCH_OURS_READ, BENCH_GOBJECT, 8, 14 },
  { "JSON Lines to records, dropped", BENCH_OURS_READ, BENCH_JSON_READER, 6, 11 },
  { "stream, filter keeps 1 in 100", BENCH_OURS_FILTER, BENCH_GOBJECT, 20, 35 },
  { "stream, none of the type", BENCH_OURS_TYPES, BENCH_GOBJECT, 0, 0 },
  { "writing, record by record", BENCH_OURS_WRITE, BENCH_JSON_BUILDER, 12, 25 },
  { "writing, a dossier at once", BENCH_OURS_SAVE, BENCH_JSON_BUILDER, 0, 0 },
  { "text to JsonNode", BENCH_OURS_NODE, BENCH_JSON_PARSER, 1.8, 2.5 },
};

typedef struct
{
  BenchId id;
  const char *lacks;
} Parser;

static const Parser parsers[] = {
  { BENCH_JSON_PARSER, "types; takes repeated names, wrong escapes, leading zeros" },
  { BENCH_YAJL_TREE, "types; takes repeated names, half surrogates, comments" },
  { BENCH_YAJL_EVENTS, "types, values; takes repeated names, half surrogates" },
  { BENCH_RAPIDJSON, "types, UTF-8 checked, lines in errors; takes repeated names" },
  { BENCH_SIMDJSON_DOM, "types, places in errors; takes repeated names" },
  { BENCH_SIMDJSON_ONDEMAND, "types, values, places in errors; takes repeated names" },
};

static double times[BENCH_N_CONTESTANTS][N_ROUNDS];

static double
now (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double) time.tv_sec + (double) time.tv_nsec / 1e9;
}

static double
take_turn (BenchId id, const BenchCorpus *corpus, guint n)
{
  double start = now ();

  for (guint i = 0; i < n; i++)
    if (bench_contestants[id].work (corpus) != corpus->n_lines)
      g_error ("%s has not done its work", bench_contestants[id].label);
  return (now () - start) / n;
}

static void
run_rounds (const BenchCorpus *corpus)
{
  guint repeats[BENCH_N_CONTESTANTS] = { 0 };

  for (BenchId id = 0; id < BENCH_N_CONTESTANTS; id++)
    if (bench_contestants[id].work)
      {
        take_turn (id, corpus, 1);
        repeats[id] = 1 + (guint) (TURN / take_turn (id, corpus, 1));
      }
  for (guint round = 0; round < N_ROUNDS; round++)
    for (BenchId id = 0; id < BENCH_N_CONTESTANTS; id++)
      if (bench_contestants[id].work)
        times[id][round] = take_turn (id, corpus, repeats[id]);
}

static int
compare_doubles (const void *a, const void *b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

/* How many times as fast as @b is @a, from round to round. */
static void
sort_ratios (BenchId a, BenchId b, double *sorted)
{
  for (guint round = 0; round < N_ROUNDS; round++)
    sorted[round] = times[b][round] / times[a][round];
  qsort (sorted, N_ROUNDS, sizeof *sorted, compare_doubles);
}

static double
megabytes_per_second (BenchId id, const BenchCorpus *corpus)
{
  double sorted[N_ROUNDS];

  memcpy (sorted, times[id], sizeof sorted);
  qsort (sorted, N_ROUNDS, sizeof *sorted, compare_doubles);
  return (double) corpus->size / 1e6 / sorted[N_ROUNDS / 2];
}

static gboolean
is_missing (BenchId id)
{
  const BenchContestant *contestant = &bench_contestants[id];

  if (contestant->work)
    return FALSE;
  printf ("MISSING: %s", contestant->label);
  if (contestant->package)
    printf (", because there was no %s when the project was configured", contestant->package);
  printf ("\n");
  return TRUE;
}

/* Where the floor lies below the aim, more is better. */
static const char *
verdict (double value, double floor, double aim)
{
  if (floor == 0)
    return "";
  if (floor < aim ? value >= aim : value <= aim)
    return "reached the aim";
  if (floor < aim ? value >= floor : value <= floor)
    return "reached the floor";
  return "misses the floor";
}

void
bench_print_row (const char *work, const char *peer, const char *measured, double value,
                 double floor, double aim)
{
  char numbers[2][16] = { "-", "-" };

  if (floor > 0)
    {
      g_snprintf (numbers[0], sizeof numbers[0], "%g", floor);
      g_snprintf (numbers[1], sizeof numbers[1], "%g", aim);
    }
  printf ("%-31s %-28s %-27s %5s %5s  %s\n", work, peer, measured, numbers[0], numbers[1],
          verdict (value, floor, aim));
}

static void
print_ratio (const Ratio *ratio)
{
  double sorted[N_ROUNDS];
  char measured[80];

  if (is_missing (ratio->ours) || is_missing (ratio->peer))
    return;
  sort_ratios (ratio->ours, ratio->peer, sorted);
  g_snprintf (measured, sizeof measured, "%5.2fx [%.2f..%.2f] ", sorted[N_ROUNDS / 2], sorted[0],
              sorted[N_ROUNDS - 1]);
  bench_print_row (ratio->work, bench_contestants[ratio->peer].label, measured,
                   sorted[N_ROUNDS / 2], ratio->floor, ratio->aim);
}

static void
print_parser (const Parser *parser, const BenchCorpus *corpus)
{
  double sorted[N_ROUNDS];

  if (is_missing (parser->id))
    return;
  sort_ratios (BENCH_OURS_READ, parser->id, sorted);
  printf ("%-31s %6.0f   %5.2fx [%.2f..%.2f]  %s\n", bench_contestants[parser->id].label,
          megabytes_per_second (parser->id, corpus), sorted[N_ROUNDS / 2], sorted[0],
          sorted[N_ROUNDS - 1], parser->lacks);
}

static void
print_speeds (const BenchCorpus *corpus)
{
  printf ("\nMegabytes of JSON Lines in a second of the processor:\n");
  for (BenchId id = 0; id <= BENCH_OURS_LOAD; id++)
    if (bench_contestants[id].work)
      printf ("%-31s %6.0f\n", bench_contestants[id].label, megabytes_per_second (id, corpus));
  printf ("\nParsers, how many times as fast as each our reader is, and what it does not do:\n");
  for (guint i = 0; i < G_N_ELEMENTS (parsers); i++)
    print_parser (&parsers[i], corpus);
}

void
bench_compare_works (const BenchCorpus *corpus)
{
  for (guint i = 0; i < N_COMPARED; i++)
    {
      g_autofree char *ours = bench_ours_rewrite (corpus, i);
      g_autofree char *theirs = bench_hand_rewrite (corpus, i);
      g_autoptr (JsonNode) our_node = json_from_string (ours, NULL);
      g_autoptr (JsonNode) their_node = json_from_string (theirs, NULL);

      if (!json_node_equal (our_node, their_node))
        g_error ("written differently:\n%s\n%s", ours, theirs);
      if (!bench_gobject_is_whole (corpus, i))
        g_error ("the GObject lacks something of %s", corpus->lines[i]);
    }
}

static int
print_tables (void)
{
  g_autoptr (BenchCorpus) corpus = bench_corpus_new (BENCH_SEED, N_STATEMENTS);

  /* The kernel clears each page that it hands out, which is no cost of anybody here. */
  mallopt (M_MMAP_MAX, 0);
  mallopt (M_TRIM_THRESHOLD, -1);
  bench_compare_works (corpus);
  run_rounds (corpus);
#ifndef __OPTIMIZE__
  printf ("WARNING: not optimized, the numbers mean nothing\n");
#endif
  printf ("%u statements of %.0f bytes, median of %u rounds [least..most]:\n", corpus->n_lines,
          (double) corpus->size / corpus->n_lines, N_ROUNDS);
  printf ("%-31s %-28s %-27s %5s %5s\n", "work", "against", "measured", "floor", "aim");
  for (guint i = 0; i < G_N_ELEMENTS (ratios); i++)
    print_ratio (&ratios[i]);
  fflush (stdout);
  bench_print_memory ();
  print_speeds (corpus);
  return 0;
}

/* Says how many bytes the work was done on. */
static int
work_only (const char *name, guint n_statements, guint n)
{
  g_autoptr (BenchCorpus) corpus = bench_corpus_new (BENCH_SEED, n_statements);

  for (BenchId id = 0; id < BENCH_N_CONTESTANTS; id++)
    if (strcmp (bench_contestants[id].name, name) == 0 && !is_missing (id))
      {
        take_turn (id, corpus, n);
        printf ("%" G_GSIZE_FORMAT "\n", corpus->size * n);
        return 0;
      }
  return 2;
}

static guint
number (const char *argument)
{
  return (guint) strtoul (argument, NULL, 10);
}

int
main (int argc, char **argv)
{
  if (argc == 1)
    return print_tables ();
  if (argc == 3 && strcmp (argv[1], "stream") == 0)
    return bench_stream (number (argv[2]));
  if (argc == 3 && strcmp (argv[1], "heap") == 0)
    return bench_heap (argv[2]);
  if (argc == 5 && strcmp (argv[1], "work") == 0)
    return work_only (argv[2], number (argv[3]), number (argv[4]));
  fprintf (stderr, "bench-ratios: wrong arguments\n");
  return 2;
}
