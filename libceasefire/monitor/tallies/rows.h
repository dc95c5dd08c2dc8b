/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/tallies/by.h"

#include <ceasefire/ceasefire-tally.h>

G_BEGIN_DECLS

/* The rows of a table: for each combination of values that occurs, sums. */
#define TALLY_N_MEASURES (CEASEFIRE_TALLY_MEASURE_INJURED + 1)
#define TALLY_N_LEVELS (CEASEFIRE_TALLY_LEVEL_POSSIBLE + 1)

typedef struct
{
  gint64 sums[TALLY_N_MEASURES][TALLY_N_LEVELS];
  gint64 n_told[TALLY_N_MEASURES]; /* of the possible incidents, or more than that */
  gint64 n_set_aside;              /* incidents that are not even possible */
} TallySums;

void tally_sums_add (TallySums *self, const TallySums *other);

typedef struct
{
  TallyValue values[TALLY_DIMENSIONS_MAX]; /* those that are not asked for are 0 */
  TallySums sums;
  gboolean is_between; /* no incident is known: a period between others */
} TallyRow;

typedef struct
{
  TallyDimension *dimensions;
  guint n_dimensions;
  GHashTable *rows; /* of TallyRow, owned, by their values */
} TallyRows;

void tally_rows_init (TallyRows *self, TallyDimension *dimensions, guint n_dimensions);
void tally_rows_clear (TallyRows *self);
/* @values: of TALLY_DIMENSIONS_MAX. */
TallyRow *tally_rows_get (TallyRows *self, const TallyValue *values);
TallyRow *tally_rows_peek (const TallyRows *self, const TallyValue *values);
/* In the order in which they are shown. */
GPtrArray *tally_rows_list (const TallyRows *self);

G_END_DECLS
