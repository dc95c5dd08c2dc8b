/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "corpus.h"

G_BEGIN_DECLS

/*
 * Does one work once, on all of a corpus. Returns how many records it has seen, kept or written,
 * which is compared with what is expected: nobody wins by doing nothing.
 */
typedef guint (*BenchWork) (const BenchCorpus *corpus);

/* Ours */
guint bench_ours_read (const BenchCorpus *corpus);
/* NULL if the library cannot. */
BenchWork bench_ours_borrow_work (void);
guint bench_ours_filter (const BenchCorpus *corpus);
guint bench_ours_types (const BenchCorpus *corpus);
guint bench_ours_record (const BenchCorpus *corpus);
guint bench_ours_load (const BenchCorpus *corpus);
guint bench_ours_write (const BenchCorpus *corpus);
guint bench_ours_canonical (const BenchCorpus *corpus);
guint bench_ours_write_dossier (const BenchCorpus *corpus);
guint bench_ours_node (const BenchCorpus *corpus);
GPtrArray *bench_ours_keep (const BenchCorpus *corpus);

/* Those who do the same work */
guint bench_gobject_read (const BenchCorpus *corpus);
guint bench_hand_read (const BenchCorpus *corpus);
guint bench_hand_write (const BenchCorpus *corpus);
GPtrArray *bench_gobject_keep (const BenchCorpus *corpus);

/* One line read and written again. */
char *bench_hand_rewrite (const BenchCorpus *corpus, guint line);
char *bench_ours_rewrite (const BenchCorpus *corpus, guint line);
/* Stops the program unless canonical form and borrowed records say what the records say. */
void bench_ours_compare (const BenchCorpus *corpus);
/* Whether the object has in its members what the struct has that is read by hand. */
gboolean bench_gobject_is_whole (const BenchCorpus *corpus, guint line);

/* Parsers */
guint bench_json_parser (const BenchCorpus *corpus);
guint bench_yajl_events (const BenchCorpus *corpus);
guint bench_yajl_tree (const BenchCorpus *corpus);
guint bench_rapidjson (const BenchCorpus *corpus);
guint bench_simdjson_dom (const BenchCorpus *corpus);
guint bench_simdjson_ondemand (const BenchCorpus *corpus);

/* The order in which they run in a round: who is compared stands near. */
typedef enum
{
  BENCH_GOBJECT,
  BENCH_OURS_READ,
  BENCH_OURS_BORROW,
  BENCH_JSON_READER,
  BENCH_OURS_FILTER,
  BENCH_OURS_TYPES,
  BENCH_JSON_BUILDER,
  BENCH_OURS_WRITE,
  BENCH_OURS_CANONICAL,
  BENCH_OURS_SAVE,
  BENCH_JSON_PARSER,
  BENCH_OURS_NODE,
  BENCH_OURS_RECORD,
  BENCH_OURS_LOAD,
  BENCH_YAJL_TREE,
  BENCH_YAJL_EVENTS,
  BENCH_RAPIDJSON,
  BENCH_SIMDJSON_DOM,
  BENCH_SIMDJSON_ONDEMAND,
  BENCH_N_CONTESTANTS
} BenchId;

/* Without a work there is none: @missing says what to install, or what the library lacks. */
typedef struct
{
  const char *name;
  const char *label;
  BenchWork work;
  const char *missing;
} BenchContestant;

extern BenchContestant bench_contestants[BENCH_N_CONTESTANTS];

/* Stops the program unless ours and the peers read and write the same. */
void bench_compare_works (const BenchCorpus *corpus);

/* What a process of its own does, which is measured from outside. */
int bench_stream (guint megabytes);
/* Runs a program that must succeed, its output going to a file. */
int bench_peak (const char *output, char **command);
int bench_heap (const char *whose, const char *file, const char *warm_up);

G_END_DECLS
