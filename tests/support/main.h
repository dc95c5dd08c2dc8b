/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "support/program.h"

/*
 * Included before each file of tests, by the compiler's command line: such a file is written as a
 * program, and linked into one program with the others of its folder, which it tells of itself before
 * that program's main().
 */

#define main CEASEFIRE_TEST_MAIN

int main (void);

__attribute__ ((constructor)) static void
test_program_add_this (void)
{
  static TestProgram program = { CEASEFIRE_TEST_NAME, main, 0 };

  test_program_add (&program);
}
