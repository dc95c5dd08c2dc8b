/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/tallies/rows.h"

#include "core/hash.h"

#include <string.h>

/* A hash table of rows by their values. */

static gint64
sums_add (gint64 a, gint64 b)
{
  return a > G_MAXINT64 - b ? G_MAXINT64 : a + b;
}

/* What does not fit stays at the greatest number. */
void
tally_sums_add (TallySums *self, const TallySums *other)
{
  for (guint i = 0; i < TALLY_N_MEASURES; i++)
    {
      for (guint j = 0; j < TALLY_N_LEVELS; j++)
        self->sums[i][j] = sums_add (self->sums[i][j], other->sums[i][j]);
      self->n_told[i] += other->n_told[i];
    }
  self->n_set_aside += other->n_set_aside;
}

static guint
rows_hash (gconstpointer row)
{
  return ceasefire_bytes_hash (row, sizeof ((const TallyRow *) row)->values);
}

static gboolean
rows_equal (gconstpointer a, gconstpointer b)
{
  return memcmp (a, b, sizeof ((const TallyRow *) a)->values) == 0;
}

void
tally_rows_init (TallyRows *self, TallyDimension *dimensions, guint n_dimensions)
{
  self->dimensions = dimensions;
  self->n_dimensions = n_dimensions;
  self->rows = g_hash_table_new_full (rows_hash, rows_equal, g_free, NULL);
}

void
tally_rows_clear (TallyRows *self)
{
  g_hash_table_unref (self->rows);
}

/* The values stand first in a row, so that they serve as its key. */
TallyRow *
tally_rows_peek (const TallyRows *self, const TallyValue *values)
{
  return g_hash_table_lookup (self->rows, values);
}

TallyRow *
tally_rows_get (TallyRows *self, const TallyValue *values)
{
  TallyRow *row = tally_rows_peek (self, values);

  if (row == NULL)
    {
      row = g_new0 (TallyRow, 1);
      memcpy (row->values, values, sizeof row->values);
      g_hash_table_add (self->rows, row);
    }
  return row;
}

static int
rows_compare (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const TallyRows *self = user_data;
  const TallyRow *x = *(const TallyRow *const *) a;
  const TallyRow *y = *(const TallyRow *const *) b;
  int order = 0;

  for (guint i = 0; i < self->n_dimensions && order == 0; i++)
    order = tally_dimension_compare (&self->dimensions[i], x->values[i], y->values[i]);
  return order;
}

GPtrArray *
tally_rows_list (const TallyRows *self)
{
  GPtrArray *list = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer row;

  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, &row, NULL))
    g_ptr_array_add (list, row);
  g_ptr_array_sort_with_data (list, rows_compare, (gpointer) self);
  return list;
}
