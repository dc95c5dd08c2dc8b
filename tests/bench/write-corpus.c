/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Writes the corpus of the measurements: bench-corpus SEED COUNT. */
#include "corpus.h"

#include <stdio.h>
#include <stdlib.h>

int
main (int argc, char **argv)
{
  BenchGenerator generator = { 0, 0 };
  g_autoptr (GString) text = g_string_new (NULL);
  guint n;

  if (argc != 3)
    {
      fprintf (stderr, "Usage: bench-corpus SEED COUNT\n");
      return 2;
    }
  generator.state = strtoull (argv[1], NULL, 10);
  n = (guint) strtoul (argv[2], NULL, 10);
  bench_append_header (text);
  for (guint i = 0; i <= n; i++)
    {
      if (fwrite (text->str, 1, text->len, stdout) != text->len)
        return 1;
      g_string_truncate (text, 0);
      if (i < n)
        bench_append_statement (&generator, text);
    }
  return fflush (stdout) == 0 ? 0 : 1;
}
