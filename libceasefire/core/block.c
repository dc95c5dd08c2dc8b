/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/block.h"

#include "core/node.h"
#include "core/scalar.h"

#include <string.h>

/* If two threads ask at once, one of them throws away what it made. */
gpointer *
ceasefire_block_make_arrays (CeasefireBlock *block, gsize lists)
{
  gsize n = lists >> 17;
  char *at = (char *) block + (lists >> 2 & (CEASEFIRE_BLOCK_LISTS_MAX - 1));
  gpointer *arrays = g_new (gpointer, 2 * n);
  guint32 to = 0;

  for (gsize i = 0; i < n; i++, at += sizeof (guint16))
    {
      guint16 item = *(const guint16 *) (gconstpointer) at;

      arrays[to++] = at - (item & ~CEASEFIRE_BLOCK_LISTS_MAX);
      if ((item & CEASEFIRE_BLOCK_LISTS_MAX) == 0)
        continue;
      arrays[to] = NULL;
      to = 2 * (guint32) (i + 1);
    }
  if (__atomic_compare_exchange_n (&block->lists, &lists, GPOINTER_TO_SIZE (arrays), FALSE,
                                   __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE))
    return arrays;
  g_free (arrays);
  return (gpointer *) lists;
}

void
ceasefire_block_drop_arrays (CeasefireBlock *block)
{
  if ((block->lists & CEASEFIRE_BLOCK_TAGS) == 0)
    g_free ((gpointer) block->lists);
}

gpointer
ceasefire_view_alloc (gsize size)
{
  CeasefireBlock *block = g_malloc (CEASEFIRE_BLOCK_HEAD + size + CEASEFIRE_BLOCK_PADDING);
  CeasefireView *view = (CeasefireView *) (gpointer) (block + 1);

  block->ref_count = 1;
  block->lists = CEASEFIRE_BLOCK_WITHOUT_LISTS;
  memset ((char *) view + size, 0, CEASEFIRE_BLOCK_PADDING);
  view->back = CEASEFIRE_BLOCK_HEAD;
  return view;
}

void
ceasefire_view_discard (gpointer view)
{
  g_free (ceasefire_view_get_block (view));
}

gpointer
ceasefire_view_ref (gpointer view)
{
  CeasefireBlock *block = ceasefire_view_get_block (view);

  if (g_atomic_int_get (&block->ref_count) > 0)
    g_atomic_int_inc (&block->ref_count);
  return view;
}

void
ceasefire_view_unref (gpointer view)
{
  CeasefireBlock *block = ceasefire_view_get_block (view);

  if (g_atomic_int_get (&block->ref_count) < 0 || !g_atomic_int_dec_and_test (&block->ref_count))
    return;
  if (block->lists == CEASEFIRE_BLOCK_LOOSE)
    ceasefire_node_clear_loose (view);
  else
    ceasefire_block_drop_arrays (block);
  g_free (block);
}

char *
ceasefire_string_copy_padded (const char *string, gsize length)
{
  char *copy = g_malloc (length + 1 + CEASEFIRE_BLOCK_PADDING);

  memcpy (copy, string, length);
  memset (copy + length, 0, 1 + CEASEFIRE_BLOCK_PADDING);
  return copy;
}

gpointer
ceasefire_scalar_parse (const CeasefireScalar *scalar, const char *text, gsize length,
                        GError **error)
{
  gpointer value = ceasefire_view_alloc (scalar->measure (length));

  if (scalar->init (value, text, length, error))
    return value;
  ceasefire_view_discard (value);
  return NULL;
}
