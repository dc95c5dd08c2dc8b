/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/program.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/*
 * Runs the tests that the first argument names, or the name under which this program was called:
 * those of them that match the pattern CEASEFIRE_TEST, where it is set.
 */

static const TestProgram *
find_program (const char *name)
{
  for (const TestProgram *program = test_programs; program->name; program++)
    if (strcmp (program->name, name) == 0)
      return program;
  return NULL;
}

static const char *
get_base_name (const char *path)
{
  const char *slash = strrchr (path, '/');

  return slash ? slash + 1 : path;
}

int
main (int argc, char **argv)
{
  const TestProgram *program = find_program (argc > 1 ? argv[1] : get_base_name (argv[0]));

  cmocka_set_test_filter (getenv ("CEASEFIRE_TEST"));
  if (program)
    return program->main ();

  fprintf (stderr, "Usage: %s NAME, one of\n", argv[0]);
  for (program = test_programs; program->name; program++)
    fprintf (stderr, "  %s\n", program->name);
  return 2;
}
