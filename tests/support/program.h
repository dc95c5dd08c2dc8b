/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <stddef.h>

typedef struct
{
  const char *name; /* as the file is called, without .c */
  int (*main) (void);
} TestProgram;

/* The last has no name. The build writes this table for each folder of tests. */
extern const TestProgram test_programs[];
