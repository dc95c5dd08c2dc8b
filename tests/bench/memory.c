/* SPDX-License-Identifier: LGPL-2.1-or-later */
#define _DEFAULT_SOURCE /* wait4() */
#include "bench.h"

#include <ceasefire/ceasefire.h>

#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/*
 * What memory is held. Each number comes from a process of its own: what another work has left
 * behind in the heap would hide some of it.
 */

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

/* The child begins as a copy of this process, which is small. */
int
bench_peak (const char *output, char **command)
{
  struct rusage usage;
  int status;
  pid_t child = fork ();

  if (child == 0)
    {
      if (freopen (output, "w", stdout))
        execv (command[0], command);
      _exit (127);
    }
  if (child < 0 || wait4 (child, &status, 0, &usage) != child || status != 0)
    return 1;
  printf ("%ld %g\n", usage.ru_maxrss,
          (double) (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
            + (double) (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6);
  return 0;
}

/* What is kept once for all records is there before: @warm_up is of another seed. */
int
bench_heap (const char *whose, const char *file, const char *warm_up)
{
  g_autoptr (BenchCorpus) few = bench_corpus_load (warm_up);
  g_autoptr (BenchCorpus) corpus = bench_corpus_load (file);
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
