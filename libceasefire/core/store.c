/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/store.h"

static void
store_clear_extra (gpointer data)
{
  CeasefireExtra *extra = data;

  g_free (extra->name);
  g_free (extra->raw);
}

void
ceasefire_store_clear (CeasefireStore *store)
{
  g_clear_pointer (&store->extras, g_array_unref);
  g_clear_pointer (&store->block, g_free);
  store->block_size = 0;
}

/* Takes @name and @raw. */
void
ceasefire_store_add_extra (CeasefireStore *store, char *name, char *raw, guint after)
{
  CeasefireExtra extra = { name, raw, after };
  guint position;

  if (store->extras == NULL)
    {
      store->extras = g_array_sized_new (FALSE, FALSE, sizeof (CeasefireExtra), 1);
      g_array_set_clear_func (store->extras, store_clear_extra);
    }
  for (position = store->extras->len; position > 0; position--)
    if (g_array_index (store->extras, CeasefireExtra, position - 1).after <= after)
      break;
  g_array_insert_val (store->extras, position, extra);
}

void
ceasefire_store_copy_extras (const CeasefireStore *from, CeasefireStore *to)
{
  for (guint i = 0; from->extras && i < from->extras->len; i++)
    {
      const CeasefireExtra *extra = &g_array_index (from->extras, CeasefireExtra, i);

      ceasefire_store_add_extra (to, g_strdup (extra->name), g_strdup (extra->raw), extra->after);
    }
}

const char *
ceasefire_store_get_extra (const CeasefireStore *store, const char *name)
{
  for (guint i = 0; store->extras && i < store->extras->len; i++)
    {
      const CeasefireExtra *extra = &g_array_index (store->extras, CeasefireExtra, i);

      if (g_str_equal (extra->name, name))
        return extra->raw;
    }
  return NULL;
}

/* Unknown members are a set of names: where they stood does not matter. */
gboolean
ceasefire_store_extras_equal (const CeasefireStore *a, const CeasefireStore *b)
{
  guint n_a = a->extras ? a->extras->len : 0;
  guint n_b = b->extras ? b->extras->len : 0;

  if (n_a != n_b)
    return FALSE;
  for (guint i = 0; i < n_a; i++)
    {
      const CeasefireExtra *extra = &g_array_index (a->extras, CeasefireExtra, i);

      if (g_strcmp0 (ceasefire_store_get_extra (b, extra->name), extra->raw) != 0)
        return FALSE;
    }
  return TRUE;
}
