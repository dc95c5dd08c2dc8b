/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/model/slab.h"

#include <string.h>

#define POOL_BLOCK 256 /* items */

void
monitor_slab_init (MonitorSlab *self, gsize size)
{
  self->size = MAX (size, sizeof (gpointer));
  self->blocks = g_ptr_array_new_with_free_func (g_free);
  self->n_used = POOL_BLOCK;
  self->freed = NULL;
}

void
monitor_slab_clear (MonitorSlab *self)
{
  g_ptr_array_unref (self->blocks);
}

gpointer
monitor_slab_alloc (MonitorSlab *self)
{
  gpointer item = self->freed;

  if (item)
    {
      self->freed = *(gpointer *) item;
      return memset (item, 0, self->size);
    }
  if (self->n_used == POOL_BLOCK)
    {
      g_ptr_array_add (self->blocks, g_malloc0_n (POOL_BLOCK, self->size));
      self->n_used = 0;
    }
  return (char *) g_ptr_array_index (self->blocks, self->blocks->len - 1)
         + self->n_used++ * self->size;
}

void
monitor_slab_free (MonitorSlab *self, gpointer item)
{
  *(gpointer *) item = self->freed;
  self->freed = item;
}
