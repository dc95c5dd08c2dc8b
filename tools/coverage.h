/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

/* What --format takes with --coverage. */
extern const char *const coverage_forms[];

/* Whether all of @texts are ID=FILE, and tells of each file which words of its texts nobody cites, and which
 * members no citation carries. */
int coverage_files (char **names, char **texts, const char *form);
