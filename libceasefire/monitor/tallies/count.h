/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/tallies/facts.h"
#include "monitor/tallies/rows.h"

G_BEGIN_DECLS

/* What is counted, and what came of it. */
typedef struct
{
  MonitorState *state;
  TallyDimension dimensions[TALLY_DIMENSIONS_MAX];
  guint n_dimensions;
  const MonitorClause *clause; /* NULL: the facts alone */
  TallyFacts *facts;
  TallyRows rows;
  TallySums total;
  gint64 first, last; /* of the incidents with a date, in seconds; first > last: there are none */
  guint64 n_cells;    /* what was added to rows, against the limit */
  gboolean is_over_limit;
  GHashTable *kinds; /* entity -> CeasefirePlaceKind, of places; NULL if they are not asked for */
} TallyCount;

/* @clause: the id; NULL: of the facts. FALSE, with an error, if nothing can be counted. */
gboolean tally_count_init (TallyCount *self, MonitorState *state, const char *const *by,
                           const char *clause, GError **error);
void tally_count_clear (TallyCount *self);
/* Goes through all incidents, unless the limit is exceeded or the thread's current cancellable cancelled. */
void tally_count_run (TallyCount *self);
/* Whether it is counted by that. @position: where to put the position of the last such dimension; may be
   NULL. */
gboolean tally_count_find (const TallyCount *self, TallyBy by, guint *position);

G_END_DECLS
