/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/array.h"

#include <string.h>

gpointer *
ceasefire_array_new (guint capacity)
{
  CeasefireArrayHead *head
    = g_malloc (sizeof (CeasefireArrayHead) + ((gsize) capacity + 1) * sizeof (gpointer));
  gpointer *array = (gpointer *) (gpointer) (head + 1);

  head->length = 0;
  head->capacity = capacity + 1;
  array[0] = NULL;
  return array;
}

/* An array that is part of a block moves out of it; one of its own grows where it is. */
static gpointer *
array_grow (gpointer *array)
{
  CeasefireArrayHead *head = ceasefire_array_head (array);
  guint capacity = MAX (4, head->length * 2 + 2);
  gpointer *grown;

  if (head->capacity == 0)
    {
      grown = ceasefire_array_new (capacity);
      memcpy (grown, array, ((gsize) head->length + 1) * sizeof (gpointer));
      ceasefire_array_head (grown)->length = head->length;
      return grown;
    }
  head = g_realloc (head, sizeof (CeasefireArrayHead) + ((gsize) capacity + 1) * sizeof (gpointer));
  head->capacity = capacity + 1;
  return (gpointer *) (gpointer) (head + 1);
}

gpointer *
ceasefire_array_append (gpointer *array, gpointer item)
{
  CeasefireArrayHead *head;

  if (array == NULL)
    array = ceasefire_array_new (4);
  else if (ceasefire_array_length (array) + 1 >= ceasefire_array_head (array)->capacity)
    array = array_grow (array);
  head = ceasefire_array_head (array);
  array[head->length++] = item;
  array[head->length] = NULL;
  return array;
}

void
ceasefire_array_free (gpointer *array)
{
  if (array && ceasefire_array_head (array)->capacity > 0)
    g_free (ceasefire_array_head (array));
}
