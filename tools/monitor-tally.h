/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor-head.h"

#include <ceasefire/ceasefire-tally.h>

/* What --format takes with --tally. */
extern const char *const monitor_tally_formats[];

/* What --tally takes, but for levels. */
extern const char *const monitor_tally_by[];

/* Prints counts as a table for each measure that is told of, as CSV or as JSON. @clause: NULL: of all
 * incidents. */
void monitor_tally_print (const MonitorHead *head, CeasefireTally *tally, const char *clause,
                          const char *format);
/* The same as CSV. (transfer full) */
GString *monitor_tally_to_csv (CeasefireTally *tally);
