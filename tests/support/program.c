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

static TestProgram *programs;

void
test_program_add (TestProgram *program)
{
  program->next = programs;
  programs = program;
}

/* portable-NAME is test-NAME by another name, since CTest has each name once. */
static int
is_called (const TestProgram *program, const char *name)
{
  static const char portable[] = "portable-";
  static const char test[] = "test-";

  if (strncmp (name, portable, sizeof portable - 1) != 0)
    return strcmp (program->name, name) == 0;
  return strcmp (program->name + sizeof test - 1, name + sizeof portable - 1) == 0;
}

static const TestProgram *
find_program (const char *name)
{
  const TestProgram *program = programs;

  while (program && !is_called (program, name))
    program = program->next;
  return program;
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
  for (program = programs; program; program = program->next)
    fprintf (stderr, "  %s\n", program->name);
  return 2;
}
