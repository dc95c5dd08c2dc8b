/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor-grid.h"

#include <string.h>

/* There are as many cells as findings, however many clauses and parties: nothing is done for a clause
   and a party without one. */

char *
monitor_grid_name_row (CeasefireFinding *finding)
{
  const char *quality = ceasefire_finding_get_quality (finding);

  return g_strconcat (ceasefire_finding_get_clause (finding), quality ? "." : "",
                      quality ? quality : "", NULL);
}

static void
grid_free_row (gpointer data)
{
  MonitorGridRow *row = data;

  g_free (row->name);
  g_array_unref (row->cells);
  g_free (row);
}

static guint
grid_get_number (MonitorGrid *self, const char *party)
{
  gpointer number = g_tree_lookup (self->numbers, party);

  if (number)
    return GPOINTER_TO_UINT (number) - 1;
  g_ptr_array_add (self->parties, (gpointer) party);
  g_tree_insert (self->numbers, (gpointer) party, GUINT_TO_POINTER (self->parties->len));
  return self->parties->len - 1;
}

static int
grid_compare_ids (gconstpointer a, gconstpointer b, gpointer user_data)
{
  (void) user_data;
  return strcmp (a, b);
}

static int
grid_compare_cells (gconstpointer a, gconstpointer b)
{
  const MonitorGridCell *x = a;
  const MonitorGridCell *y = b;

  return x->party < y->party ? -1 : x->party > y->party;
}

static void
grid_add (MonitorGrid *self, CeasefireFinding *finding)
{
  MonitorGridRow *row = self->rows->len ? g_ptr_array_index (self->rows, self->rows->len - 1)
                                        : NULL;
  g_autofree char *name = monitor_grid_name_row (finding);
  const MonitorGridCell cell
    = { grid_get_number (self, ceasefire_finding_get_party (finding)), finding };

  if (row == NULL || !g_str_equal (row->name, name))
    {
      row = g_new0 (MonitorGridRow, 1);
      row->name = g_steal_pointer (&name);
      row->cells = g_array_new (FALSE, FALSE, sizeof (MonitorGridCell));
      g_ptr_array_add (self->rows, row);
    }
  g_array_append_val (row->cells, cell);
}

/* Of clauses that share an id the first counts. */
static void
grid_sort_row (MonitorGridRow *row)
{
  MonitorGridCell *cells = (MonitorGridCell *) (void *) row->cells->data;
  guint n = 0;

  g_array_sort (row->cells, grid_compare_cells);
  for (guint i = 0; i < row->cells->len; i++)
    if (n == 0 || cells[n - 1].party != cells[i].party)
      cells[n++] = cells[i];
  g_array_set_size (row->cells, n);
}

MonitorGrid *
monitor_grid_new (const GPtrArray *findings, guint first, guint n)
{
  MonitorGrid *self = g_new0 (MonitorGrid, 1);

  self->parties = g_ptr_array_new ();
  self->numbers = g_tree_new_full (grid_compare_ids, NULL, NULL, NULL);
  self->rows = g_ptr_array_new_with_free_func (grid_free_row);
  for (guint i = first; i < first + n; i++)
    grid_add (self, g_ptr_array_index (findings, i));
  for (guint i = 0; i < self->rows->len; i++)
    grid_sort_row (g_ptr_array_index (self->rows, i));
  return self;
}

void
monitor_grid_free (MonitorGrid *self)
{
  g_ptr_array_unref (self->rows);
  g_tree_unref (self->numbers);
  g_ptr_array_unref (self->parties);
  g_free (self);
}
