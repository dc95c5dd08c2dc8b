/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/* A file of tests, in the program of its folder. */
typedef struct _TestProgram TestProgram;

struct _TestProgram
{
  const char *name; /* as the file is called, without .c */
  int (*main) (void);
  TestProgram *next;
};

void test_program_add (TestProgram *program);
