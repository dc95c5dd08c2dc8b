/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-finding.h>

/* "clause", or "clause.quality" where the finding is on a quality of it. */
char *monitor_table_name_row (CeasefireFinding *finding);
/* Prints what became of clauses (rows) for parties (columns). Parties that do not fit beside one
 * another come in further tables, with the clauses that bind them. */
void monitor_table_print (const GPtrArray *findings);
