/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/store.h"

#include "core/hash.h"

CeasefireStore ceasefire_store_none;

static void
store_clear_extras (CeasefireStore *store)
{
  CeasefireExtras *extras = store->extras;

  store->extras = NULL;
  if (extras == NULL || extras->capacity == 0)
    return;
  for (guint i = 0; i < extras->length; i++)
    {
      g_free (extras->items[i].name);
      g_free (extras->items[i].raw);
    }
  g_free (extras);
}

void
ceasefire_store_clear (CeasefireStore *store)
{
  store_clear_extras (store);
  g_clear_pointer (&store->block, g_free);
}

/* Room for one more. What is part of a block moves out of it. */
static CeasefireExtras *
store_grow_extras (CeasefireExtras *extras)
{
  guint length = extras ? extras->length : 0;
  guint capacity = MAX (4, length * 2);
  CeasefireExtras *grown;

  if (extras && length < extras->capacity)
    return extras;
  grown = g_malloc (sizeof (CeasefireExtras) + capacity * sizeof (CeasefireExtra));
  grown->length = length;
  grown->capacity = capacity;
  for (guint i = 0; i < length; i++)
    {
      grown->items[i] = extras->items[i];
      if (extras->capacity > 0)
        continue;
      grown->items[i].name = g_strdup (extras->items[i].name);
      grown->items[i].raw = g_strdup (extras->items[i].raw);
    }
  if (extras && extras->capacity > 0)
    g_free (extras);
  return grown;
}

/* Takes @name and @raw. */
void
ceasefire_store_add_extra (CeasefireStore *store, char *name, char *raw, guint after)
{
  CeasefireExtras *extras;
  guint position;

  g_return_if_fail (store != &ceasefire_store_none);

  extras = store_grow_extras (store->extras);
  position = extras->length++;
  for (; position > 0 && extras->items[position - 1].after > after; position--)
    extras->items[position] = extras->items[position - 1];
  extras->items[position] = (CeasefireExtra){ name, raw, after };
  store->extras = extras;
}

void
ceasefire_store_copy_extras (const CeasefireStore *from, CeasefireStore *to)
{
  for (guint i = 0; i < ceasefire_store_count_extras (from); i++)
    {
      const CeasefireExtra *extra = &from->extras->items[i];

      ceasefire_store_add_extra (to, g_strdup (extra->name), g_strdup (extra->raw), extra->after);
    }
}

const char *
ceasefire_store_get_extra (const CeasefireStore *store, const char *name)
{
  for (guint i = 0; i < ceasefire_store_count_extras (store); i++)
    if (g_str_equal (store->extras->items[i].name, name))
      return store->extras->items[i].raw;
  return NULL;
}

/* Unknown members are a set of names: where they stood does not matter. */
gboolean
ceasefire_store_extras_equal (const CeasefireStore *a, const CeasefireStore *b)
{
  guint n = ceasefire_store_count_extras (a);
  g_autoptr (GHashTable) in_b = NULL;

  if (n == 0 || n != ceasefire_store_count_extras (b))
    return n == ceasefire_store_count_extras (b);
  in_b = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  for (guint i = 0; i < n; i++)
    g_hash_table_insert (in_b, b->extras->items[i].name, b->extras->items[i].raw);
  for (guint i = 0; i < n; i++)
    if (g_strcmp0 (g_hash_table_lookup (in_b, a->extras->items[i].name), a->extras->items[i].raw)
        != 0)
      return FALSE;
  return TRUE;
}
