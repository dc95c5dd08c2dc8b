/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

/* The lists that are read of each incident and statement. */
typedef enum
{
  MONITOR_ITEMS_AGENTS,
  MONITOR_ITEMS_TARGETS,
  MONITOR_ITEMS_MEANS,
  MONITOR_ITEMS_JOINTLY_WITH,
  MONITOR_ITEMS_ACTS,
  MONITOR_ITEMS_CLAIMS,
  MONITOR_ITEMS_SILENT_ON,
  MONITOR_ITEMS_SOURCES, /* of any record */
  MONITOR_N_ITEMS,
} MonitorItemsOf;

/* The items of a list as they lie in the record. The getter would make arrays of all lists of the
   record, and keep them as long as it. */
typedef struct
{
  CeasefireListIter iter;
  gboolean is_empty;
} MonitorItems;

/* @object: a record or value that has such a member. */
MonitorItems monitor_items_of (gconstpointer object, MonitorItemsOf of);
guint monitor_items_count (MonitorItems items);

/* NULL at the end. */
static inline gpointer
monitor_items_next (MonitorItems *self)
{
  return self->is_empty ? NULL : ceasefire_list_iter_next (&self->iter);
}

G_END_DECLS
