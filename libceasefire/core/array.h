/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * A NULL-terminated array of pointers that knows its length: the length stands in front of the
 * first element, so that callers see a plain array and appending needs no counting. NULL is the
 * empty array.
 */
typedef struct
{
  guint32 length;
  guint32 capacity; /* pointers, the terminator included; 0: part of a block, never freed alone */
} CeasefireArrayHead;

#define CEASEFIRE_ARRAY_MAX (G_MAXUINT32 / 2 - 1)

static inline CeasefireArrayHead *
ceasefire_array_head (gpointer *array)
{
  return (CeasefireArrayHead *) (gpointer) array - 1;
}

static inline guint
ceasefire_array_length (gpointer *array)
{
  return array ? ceasefire_array_head (array)->length : 0;
}

gpointer *ceasefire_array_new (guint capacity);
gpointer *ceasefire_array_append (gpointer *array, gpointer item);
void ceasefire_array_free (gpointer *array);

G_END_DECLS
