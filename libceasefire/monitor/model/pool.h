/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * Memory for many small things of one size: side by side, and without the sixteen bytes or so that
 * malloc() adds to each.
 */
typedef struct
{
  gsize size; /* of each, at least that of a pointer */
  GPtrArray *blocks;
  guint n_used;   /* of the last block */
  gpointer freed; /* the first of those given back; each begins with a pointer to the next */
} MonitorPool;

void monitor_pool_init (MonitorPool *self, gsize size);
/* Everything that was taken goes with it. */
void monitor_pool_clear (MonitorPool *self);
/* Zeros. */
gpointer monitor_pool_take (MonitorPool *self);
void monitor_pool_give_back (MonitorPool *self, gpointer item);

G_END_DECLS
