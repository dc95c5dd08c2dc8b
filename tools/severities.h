/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-checker.h>

/* Stands for every code. */
#define SEVERITIES_ALL "all"

/* How bad the problems of a code are to a desk: --error, --warning, --note and --ignore. */

void severities_add_options (GOptionContext *context);
/* Whether all that was said is of codes; if not, says so and sets *@result. */
gboolean severities_check (int *result);
/* Sets what was said, if the command has these options; of a code that was named twice, the last counts. */
void severities_apply (CeasefireChecker *checker);
