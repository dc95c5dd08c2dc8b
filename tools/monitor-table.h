/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "words.h"

#include <ceasefire/ceasefire-finding.h>

/* "clause", or "clause.quality" where the finding is on a quality of it. */
char *monitor_table_name_row (CeasefireFinding *finding);
/* The status in words; of a breach by delay that was made good, that it was done late. */
const char *monitor_table_get_words (CeasefireFinding *finding);
/* Prints what became of clauses (rows) for parties (columns). Parties that do not fit beside one
 * another come in further tables, with the clauses that bind them. Behind them stands what the marks mean. */
void monitor_table_print (const Words *words, const GPtrArray *findings);
