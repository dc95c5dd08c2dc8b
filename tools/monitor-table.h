/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "words.h"

#include <ceasefire/ceasefire-finding.h>

/* What stands in a cell: the statuses, and behind them a breach by delay that was made good. */
#define MONITOR_TABLE_LATE (CEASEFIRE_FINDING_STATUS_PARTIAL + 1)
#define MONITOR_TABLE_N_KINDS (MONITOR_TABLE_LATE + 1)
guint monitor_table_get_kind (CeasefireFinding *finding);
/* What it means, marked for translation. */
const char *monitor_table_get_meaning (guint kind);
/* The status in words; of a breach by delay that was made good, that it was done late. */
const char *monitor_table_get_words (CeasefireFinding *finding);
/* Prints what became of clauses (rows) for parties (columns). Parties that do not fit beside one
 * another come in further tables, with the clauses that bind them. Behind them stands what the marks mean. */
void monitor_table_print (const Words *words, const GPtrArray *findings);
