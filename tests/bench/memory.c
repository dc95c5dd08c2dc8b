/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "bench.h"

#include <ceasefire/ceasefire.h>

#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * What memory is held. Each number comes from a process of its own: what another work has left
 * behind in the heap would hide some of it.
 */

#define STREAMED_MEGABYTES 400
#define N_KEPT 20000

/* A stream of statements that are made while they are read. */
typedef struct
{
  GInputStream parent_instance;
  BenchGenerator generator;
  GString *text;
  gsize offset;
  gsize left;
} CorpusStream;

typedef GInputStreamClass CorpusStreamClass;

static GType corpus_stream_get_type (void);
G_DEFINE_TYPE (CorpusStream, corpus_stream, G_TYPE_INPUT_STREAM)

static void
corpus_stream_fill (CorpusStream *self)
{
  if (self->left > 0)
    {
      g_string_truncate (self->text, 0);
      self->offset = 0;
    }
  while (self->left > 0 && self->text->len < 4096)
    {
      gsize before = self->text->len;

      bench_append_statement (&self->generator, self->text);
      self->left -= MIN (self->left, self->text->len - before);
    }
}

static gssize
corpus_stream_read (GInputStream *stream, void *buffer, gsize count, GCancellable *cancellable,
                    GError **error)
{
  CorpusStream *self = (CorpusStream *) stream;
  gsize n;

  (void) cancellable;
  (void) error;
  if (self->offset == self->text->len)
    corpus_stream_fill (self);
  n = MIN (count, self->text->len - self->offset);
  memcpy (buffer, self->text->str + self->offset, n);
  self->offset += n;
  return (gssize) n;
}

static void
corpus_stream_finalize (GObject *object)
{
  g_string_free (((CorpusStream *) object)->text, TRUE);
  G_OBJECT_CLASS (corpus_stream_parent_class)->finalize (object);
}

static void
corpus_stream_class_init (CorpusStreamClass *klass)
{
  klass->read_fn = corpus_stream_read;
  G_OBJECT_CLASS (klass)->finalize = corpus_stream_finalize;
}

static void
corpus_stream_init (CorpusStream *self)
{
  self->generator.state = BENCH_SEED;
  self->text = g_string_new (NULL);
  bench_append_header (self->text);
}

/* In kB; -1 where the system does not tell. */
static long
peak_memory (void)
{
  g_autofree char *status = NULL;
  const char *line;

  if (!g_file_get_contents ("/proc/self/status", &status, NULL, NULL))
    return -1;
  line = strstr (status, "VmHWM:");
  return line ? strtol (line + strlen ("VmHWM:"), NULL, 10) : -1;
}

/* With 0 megabytes: what a process needs that does nothing. */
int
bench_stream (guint megabytes)
{
  g_autoptr (CeasefireReader) reader = NULL;
  g_autoptr (GInputStream) stream = g_object_new (corpus_stream_get_type (), NULL);
  g_autoptr (GError) error = NULL;
  CeasefireRecord *record;

  ((CorpusStream *) stream)->left = megabytes * (gsize) 1000000;
  if (megabytes > 0)
    {
      reader = ceasefire_reader_new (stream);
      while ((record = ceasefire_reader_read (reader, NULL, &error)))
        g_object_unref (record);
    }
  if (error)
    g_error ("%s", error->message);
  printf ("%ld\n", peak_memory ());
  return 0;
}

static gsize
heap_in_use (void)
{
  struct mallinfo2 info = mallinfo2 ();

  return info.uordblks + info.hblkhd;
}

int
bench_heap (const char *whose)
{
  g_autoptr (BenchCorpus) few = bench_corpus_new (BENCH_SEED + 1, 200);
  g_autoptr (BenchCorpus) corpus = bench_corpus_new (BENCH_SEED, N_KEPT);
  GPtrArray *(*keep) (const BenchCorpus *) = strcmp (whose, "ours") == 0 ? bench_ours_keep
                                                                         : bench_gobject_keep;
  GPtrArray *first = keep (few);
  gsize before = heap_in_use ();
  GPtrArray *kept = keep (corpus);

  printf ("%.0f\n", (double) (heap_in_use () - before) / kept->len);
  g_ptr_array_unref (kept);
  g_ptr_array_unref (first);
  return 0;
}

static double
ask_child (const char *what, const char *argument)
{
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *answer = NULL;
  g_autoptr (GError) error = NULL;
  const char *command[] = { program, what, argument, NULL };
  int status;

  if (!g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_DEFAULT, NULL, NULL, &answer, NULL,
                     &status, &error)
      || !g_spawn_check_wait_status (status, &error))
    g_error ("%s %s: %s", what, argument, error->message);
  return g_ascii_strtod (answer, NULL);
}

void
bench_print_memory (void)
{
  double ours = ask_child ("heap", "ours"), generic = ask_child ("heap", "generic");
  double nothing = ask_child ("stream", "0") / 1e3;
  double streaming = ask_child ("stream", G_STRINGIFY (STREAMED_MEGABYTES)) / 1e3;
  char measured[80];

  g_snprintf (measured, sizeof measured, "%.2f, %.0f bytes to %.0f", ours / generic, ours, generic);
  bench_print_row ("heap of a kept record", "generic GObject", measured, ours / generic, 0.60,
                   0.50);
  g_snprintf (measured, sizeof measured, "%.1f MB, %.1f MB in all", streaming - nothing, streaming);
  bench_print_row ("peak memory, 400 MB streamed", "a process that does nothing", measured,
                   streaming - nothing, 16, 6);
}
