/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "checking.h"

/* What --format takes with --coverage. */
extern const char *const coverage_forms[];

/* Tells of each file which words of its texts nobody cites, and which members no citation carries. */
int coverage_files (char **names, ToolChecking *checking, const char *form);
