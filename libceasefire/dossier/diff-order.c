/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/hash.h"
#include "dossier/diff.h"

#include <stdlib.h>
#include <string.h>

/* Which things of two lists are the same, and which of these stayed in their order. */

void
ceasefire_diff_match (char *const *a, guint n_a, char *const *b, guint n_b, guint *matches)
{
  g_autoptr (GHashTable) first = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  g_autofree gpointer *next = g_new (gpointer, n_b);

  /* From the last to the first, so that each key leads to its first, and this to the next.
   * Indices are kept plus one: 0 is none. */
  for (guint i = n_b; i > 0; i--)
    {
      next[i - 1] = g_hash_table_lookup (first, b[i - 1]);
      g_hash_table_insert (first, b[i - 1], GUINT_TO_POINTER (i));
    }
  for (guint i = 0; i < n_a; i++)
    {
      guint found = GPOINTER_TO_UINT (g_hash_table_lookup (first, a[i]));

      matches[i] = found > 0 ? found - 1 : CEASEFIRE_DIFF_NONE;
      if (found > 0)
        g_hash_table_insert (first, b[found - 1], next[found - 1]);
    }
}

/*
 * A longest increasing subsequence, by patience sorting: tails[k] is the last of the subsequence of
 * length k + 1 that ends lowest.
 */
static void
order_keep_longest (CeasefireDiffPair **pairs, const guint *values, guint n)
{
  g_autofree guint *tails = g_new (guint, n);
  g_autofree guint *before = g_new (guint, n);
  guint length = 0;

  for (guint i = 0; i < n; i++)
    {
      guint low = 0;
      guint high = length;

      while (low < high)
        {
          guint middle = low + (high - low) / 2;

          if (values[tails[middle]] < values[i])
            low = middle + 1;
          else
            high = middle;
        }
      before[i] = low > 0 ? tails[low - 1] : CEASEFIRE_DIFF_NONE;
      tails[low] = i;
      length = MAX (length, low + 1);
    }
  for (guint i = length > 0 ? tails[length - 1] : CEASEFIRE_DIFF_NONE; i != CEASEFIRE_DIFF_NONE;
       i = before[i])
    pairs[i]->kept = TRUE;
}

static int
order_compare_to (gconstpointer a, gconstpointer b)
{
  const CeasefireDiffPair *pair_a = *(const CeasefireDiffPair *const *) a;
  const CeasefireDiffPair *pair_b = *(const CeasefireDiffPair *const *) b;

  return (pair_a->to > pair_b->to) - (pair_a->to < pair_b->to);
}

/*
 * Of two that swap places either may be said to have moved. So that the answer does not depend on
 * which list is the first, the one whose keys sort first is taken for it. Equal keys are matched by
 * their order, so that lists with the same keys throughout are in the same order.
 */
static gboolean
order_is_backward (CeasefireDiffPair *const *by_from, CeasefireDiffPair *const *by_to, guint n)
{
  int order = 0;

  for (guint i = 0; i < n && order == 0; i++)
    order = strcmp (by_from[i]->key, by_to[i]->key);
  return order > 0;
}

void
ceasefire_diff_keep_in_order (CeasefireDiffPair *pairs, guint n)
{
  g_autofree CeasefireDiffPair **by_from = g_new (CeasefireDiffPair *, n);
  g_autofree CeasefireDiffPair **by_to = g_new (CeasefireDiffPair *, n);
  g_autofree guint *values = g_new (guint, n);
  gboolean backward;

  for (guint i = 0; i < n; i++)
    by_from[i] = by_to[i] = &pairs[i];
  if (n > 0)
    qsort (by_to, n, sizeof *by_to, order_compare_to);
  backward = order_is_backward (by_from, by_to, n);
  for (guint i = 0; i < n; i++)
    values[i] = backward ? by_to[i]->from : by_from[i]->to;
  order_keep_longest (backward ? by_to : by_from, values, n);
}
