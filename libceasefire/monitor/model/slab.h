/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A slab allocator: blocks of equally sized items with a free list, without the overhead of
   malloc() for each item. */
typedef struct
{
  gsize size; /* of an item, at least that of a pointer */
  GPtrArray *blocks;
  guint n_used;   /* of the last block */
  gpointer freed; /* free list; each free item begins with a pointer to the next */
} MonitorSlab;

void monitor_slab_init (MonitorSlab *self, gsize size);
/* Frees all items. */
void monitor_slab_clear (MonitorSlab *self);
/* The item is zeroed. */
gpointer monitor_slab_alloc (MonitorSlab *self);
void monitor_slab_free (MonitorSlab *self, gpointer item);

G_END_DECLS
