/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-finding.h>

/* Findings as rows of clauses and columns of parties. */

typedef struct
{
  guint party; /* in the order in which parties come */
  CeasefireFinding *finding;
} MonitorGridCell;

typedef struct
{
  char *name;    /* see monitor_grid_name_row() */
  GArray *cells; /* of MonitorGridCell, by party, of each party one */
} MonitorGridRow;

typedef struct
{
  GPtrArray *parties; /* of ids */
  GTree *numbers;     /* of the parties, by id, counted from 1 */
  GPtrArray *rows;    /* of MonitorGridRow */
} MonitorGrid;

/* Of @n findings from @first on, which must stay as long as it. */
MonitorGrid *monitor_grid_new (const GPtrArray *findings, guint first, guint n);
void monitor_grid_free (MonitorGrid *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MonitorGrid, monitor_grid_free)

/* "clause", or "clause.quality" where the finding is on a quality of it. */
char *monitor_grid_name_row (CeasefireFinding *finding);
