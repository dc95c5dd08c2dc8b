/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/block.h"

#include "core/node.h"
#include "core/scalar.h"

#include <string.h>

gpointer
ceasefire_view_alloc (gsize size)
{
  CeasefireBlock *block = g_malloc (CEASEFIRE_BLOCK_HEAD + size + CEASEFIRE_BLOCK_PADDING);
  CeasefireView *view = (CeasefireView *) (gpointer) (block + 1);

  block->ref_count = 1;
  block->is_loose = FALSE;
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
  if (block->is_loose)
    ceasefire_node_clear_loose (view);
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
