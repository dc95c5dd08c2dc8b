/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/model/items.h"

#include <string.h>

/* Finds a list in a record by the row of its member, which is looked up once. */

static const struct
{
  const char *name;
  gboolean is_value;
} items_members[MONITOR_N_ITEMS] = {
  [MONITOR_ITEMS_AGENTS] = { "agents", FALSE },
  [MONITOR_ITEMS_TARGETS] = { "targets", FALSE },
  [MONITOR_ITEMS_MEANS] = { "means", FALSE },
  [MONITOR_ITEMS_JOINTLY_WITH] = { "jointly_with", FALSE },
  [MONITOR_ITEMS_ACTS] = { "acts", FALSE },
  [MONITOR_ITEMS_CLAIMS] = { "claims", FALSE },
  [MONITOR_ITEMS_SILENT_ON] = { "silent_on", TRUE },
  [MONITOR_ITEMS_SOURCES] = { "sources", FALSE },
};

/* What all records have stands behind their own members: counted from the end. */
static guint
items_find_row (const CeasefireLayout *layout, MonitorItemsOf of)
{
  static gint known[MONITOR_N_ITEMS]; /* atomic: one more than the row, of sources from the end */
  gint row = g_atomic_int_get (&known[of]);

  if (row == 0)
    {
      const char *name = items_members[of].name;

      row = ceasefire_layout_find (layout, name, strlen (name)) + 1;
      if (of == MONITOR_ITEMS_SOURCES)
        row = (gint) layout->n_fields + 1 - row;
      g_atomic_int_set (&known[of], row);
    }
  return of == MONITOR_ITEMS_SOURCES ? layout->n_fields - (guint) row : (guint) row - 1;
}

MonitorItems
monitor_items_of (gconstpointer object, MonitorItemsOf of)
{
  const CeasefireNode *node = items_members[of].is_value ? object
                                                         : ceasefire_record_get_node (object);
  const CeasefireLayout *layout = ceasefire_node_get_layout (node);
  MonitorItems self = { .is_empty = TRUE };
  CeasefireCell cell;

  if (!ceasefire_node_peek (node, layout, items_find_row (layout, of), &cell)
      || cell.pointer == NULL)
    return self;
  ceasefire_list_iter_init (&self.iter, cell.pointer);
  self.is_empty = FALSE;
  return self;
}

guint
monitor_items_count (MonitorItems items)
{
  guint n = 0;

  while (monitor_items_next (&items))
    n++;
  return n;
}
