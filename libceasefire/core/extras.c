/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/extras.h"

#include "core/hash.h"

#include <string.h>

const char *
ceasefire_extras_get (const CeasefireExtras *extras, const char *name)
{
  for (guint i = 0; i < ceasefire_extras_count (extras); i++)
    if (strcmp (extras->items[i].name, name) == 0)
      return extras->items[i].raw;
  return NULL;
}

/* They are a set of names: where they stood does not matter. */
gboolean
ceasefire_extras_equal (const CeasefireExtras *a, const CeasefireExtras *b)
{
  guint n = ceasefire_extras_count (a);
  g_autoptr (GHashTable) in_b = NULL;

  if (n == 0 || n != ceasefire_extras_count (b))
    return n == ceasefire_extras_count (b);
  in_b = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  for (guint i = 0; i < n; i++)
    g_hash_table_insert (in_b, b->items[i].name, b->items[i].raw);
  for (guint i = 0; i < n; i++)
    if (g_strcmp0 (g_hash_table_lookup (in_b, a->items[i].name), a->items[i].raw) != 0)
      return FALSE;
  return TRUE;
}

static CeasefireExtras *
extras_reserve (CeasefireExtras *extras, guint32 capacity)
{
  guint32 length = extras ? extras->length : 0;

  extras
    = g_realloc (extras, sizeof (CeasefireExtras) + (gsize) capacity * sizeof (CeasefireExtra));
  extras->length = length;
  extras->capacity = capacity;
  return extras;
}

CeasefireExtras *
ceasefire_extras_copy (const CeasefireExtras *extras)
{
  CeasefireExtras *copy;

  if (extras == NULL)
    return NULL;
  copy = extras_reserve (NULL, MAX (extras->length, 1));
  copy->length = extras->length;
  for (guint i = 0; i < extras->length; i++)
    copy->items[i] = (CeasefireExtra){ g_strdup (extras->items[i].name),
                                       g_strdup (extras->items[i].raw), extras->items[i].after };
  return copy;
}

CeasefireExtras *
ceasefire_extras_add (CeasefireExtras *extras, const char *name, const char *raw, guint after)
{
  guint length = ceasefire_extras_count (extras);
  guint position = length;

  if (extras == NULL || length == extras->capacity)
    extras = extras_reserve (extras, MAX (4, length * 2));
  for (; position > 0 && extras->items[position - 1].after > after; position--)
    extras->items[position] = extras->items[position - 1];
  extras->items[position] = (CeasefireExtra){ g_strdup (name), g_strdup (raw), after };
  extras->length = length + 1;
  return extras;
}

gboolean
ceasefire_extras_remove (CeasefireExtras *extras, const char *name, guint64 *after)
{
  for (guint i = 0; i < ceasefire_extras_count (extras); i++)
    {
      CeasefireExtra *extra = &extras->items[i];

      if (strcmp (extra->name, name) != 0)
        continue;
      *after = extra->after;
      g_free (extra->name);
      g_free (extra->raw);
      extras->length--;
      memmove (extra, extra + 1, (extras->length - i) * sizeof *extra);
      return TRUE;
    }
  return FALSE;
}

void
ceasefire_extras_free (CeasefireExtras *extras)
{
  for (guint i = 0; i < extras->length; i++)
    {
      g_free (extras->items[i].name);
      g_free (extras->items[i].raw);
    }
  g_free (extras);
}
