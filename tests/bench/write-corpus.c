/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Writes a corpus of the measurements: bench-corpus KIND SEED COUNT, where KIND is statements,
 * incidents, or checked: incidents with all that they refer to.
 */
#include "corpus.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int
main (int argc, char **argv)
{
  BenchGenerator generator = { 0, 0 };
  g_autoptr (GString) text = g_string_new (NULL);
  gboolean statements;
  guint n;

  if (argc != 4)
    {
      fprintf (stderr, "Usage: bench-corpus statements|incidents|checked SEED COUNT\n");
      return 2;
    }
  statements = strcmp (argv[1], "statements") == 0;
  generator.state = strtoull (argv[2], NULL, 10);
  n = (guint) strtoul (argv[3], NULL, 10);
  bench_append_header (text);
  if (strcmp (argv[1], "checked") == 0)
    bench_append_setting (text);
  for (guint i = 0; i <= n; i++)
    {
      if (fwrite (text->str, 1, text->len, stdout) != text->len)
        return 1;
      g_string_truncate (text, 0);
      if (i < n && statements)
        bench_append_statement (&generator, text);
      else if (i < n)
        bench_append_incident (&generator, text);
    }
  return fflush (stdout) == 0 ? 0 : 1;
}
