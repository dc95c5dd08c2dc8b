/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "peer-type.h"

#include <string.h>

static const BenchType *
find_type (const char *line)
{
  static const char before[] = "{\"type\":\"";
  const char *name = line + sizeof before - 1;
  const char *end = g_str_has_prefix (line, before) ? strchr (name, '"') : NULL;
  g_autofree char *copy = end ? g_strndup (name, (gsize) (end - name)) : NULL;

  if (copy == NULL)
    g_error ("the type does not come first in %s", line);
  return bench_type_find (copy);
}

static void
cut_lines (BenchCorpus *self)
{
  char *line = self->cut;

  self->lines = g_new (const char *, self->n_lines);
  self->lengths = g_new (gsize, self->n_lines);
  self->types = g_new (const BenchType *, self->n_lines);
  for (guint i = 0; i < self->n_lines; i++)
    {
      char *end = strchr (line, '\n');

      *end = '\0';
      self->lines[i] = line;
      self->lengths[i] = (gsize) (end - line);
      self->types[i] = find_type (line);
      line = end + 1;
    }
}

/* The first line of the file is the header. */
BenchCorpus *
bench_corpus_load (const char *file)
{
  BenchCorpus *self = g_new0 (BenchCorpus, 1);
  g_autoptr (GError) error = NULL;
  const char *records;
  char *text;
  gsize length;

  if (!g_file_get_contents (file, &text, &length, &error))
    g_error ("%s", error->message);
  records = strchr (text, '\n') + 1;
  self->size = length - (gsize) (records - text);
  self->cut = g_strndup (records, self->size);
  for (const char *at = records; (at = strchr (at, '\n')); at++)
    self->n_lines++;
  self->bytes = g_bytes_new_take (text, length);
  cut_lines (self);
  return self;
}

void
bench_corpus_free (BenchCorpus *self)
{
  g_bytes_unref (self->bytes);
  g_free (self->cut);
  g_free (self->lines);
  g_free (self->lengths);
  g_free (self->types);
  g_free (self);
}
