/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/array.h"

typedef struct
{
  gsize length;
  gsize capacity; /* pointers, the terminator included */
} ArrayHead;

static ArrayHead *
array_get_head (gpointer *array)
{
  return (ArrayHead *) (gpointer) array - 1;
}

gpointer *
ceasefire_array_append (gpointer *array, gpointer item)
{
  ArrayHead *head = array ? array_get_head (array) : NULL;
  gsize length = head ? head->length : 0;

  if (head == NULL || length + 2 > head->capacity)
    {
      gsize capacity = MAX (4, length * 2 + 2);

      head = g_realloc (head, sizeof *head + capacity * sizeof (gpointer));
      head->capacity = capacity;
      array = (gpointer *) (gpointer) (head + 1);
    }
  head->length = length + 1;
  array[length] = item;
  array[length + 1] = NULL;
  return array;
}

void
ceasefire_array_free (gpointer *array)
{
  if (array)
    g_free (array_get_head (array));
}

guint
ceasefire_array_count (gpointer const *array)
{
  guint n = 0;

  while (array && array[n])
    n++;
  return n;
}
