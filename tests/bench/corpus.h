/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Writes records one after the other. The same seed gives the same bytes on every machine. */
typedef struct
{
  guint64 state;
  guint n_records;
} BenchGenerator;

#define BENCH_SEED 20160923
/* Speaks one statement in a hundred. */
#define BENCH_RARE_SPEAKER "velan-duro"

void bench_append_header (GString *text);
void bench_append_statement (BenchGenerator *self, GString *text);
/* Short ones, as a monitoring mission counts them: 231 bytes on average. */
void bench_append_incident (BenchGenerator *self, GString *text);
/* Whatever incidents refer to. */
void bench_append_setting (GString *text);

typedef struct _BenchType BenchType;

/*
 * A dossier in JSON Lines, in memory. Peers get the lines cut already, each with its length, a NUL
 * behind it, and the type of its record, so that none is slowed by what we do for ourselves.
 */
typedef struct
{
  GBytes *bytes;
  char *cut;
  const char **lines;
  gsize *lengths;
  const BenchType **types;
  guint n_lines;
  gsize size;
} BenchCorpus;

BenchCorpus *bench_corpus_load (const char *file);
void bench_corpus_free (BenchCorpus *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BenchCorpus, bench_corpus_free)

G_END_DECLS
