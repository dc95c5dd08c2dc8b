/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/evidence/origins.h"

#include <string.h>

/* Whether statements go back to independent origins (R5.4, S7). */

/* Ends the search in lists that overlap in many ways; most are of one origin, and found at once. */
#define ORIGINS_STEPS_MAX 4096

typedef struct
{
  const MonitorOrigins *origins;
  guint slot;
  guint steps;
  const MonitorList *chosen[MONITOR_CORROBORATION_MAX];
  guint n_chosen;
} OriginsSearch;

void
monitor_origins_init (MonitorOrigins *self)
{
  memset (self->n, 0, sizeof self->n);
}

/* How many origins both have. The lists are sorted by id. */
static guint
origins_count_common (const MonitorList *a, const MonitorList *b)
{
  guint n = 0;

  for (guint i = 0, j = 0; i < a->n && j < b->n;)
    {
      const MonitorEntity *x = a->items[i];
      const MonitorEntity *y = b->items[j];
      int order = x == y ? 0 : strcmp (x->id, y->id);

      n += order == 0;
      i += order <= 0;
      j += order >= 0;
    }
  return n;
}

static gboolean
origins_include (const MonitorList *outer, const MonitorList *inner)
{
  return inner->n <= outer->n && origins_count_common (outer, inner) == inner->n;
}

static gboolean
origins_meet (const MonitorList *a, const MonitorList *b)
{
  return origins_count_common (a, b) > 0;
}

static gboolean
origins_are_free (const OriginsSearch *search, const MonitorList *list)
{
  for (guint i = 0; i < search->n_chosen; i++)
    if (origins_meet (search->chosen[i], list))
      return FALSE;
  return TRUE;
}

static gboolean
origins_choose (OriginsSearch *search, guint from, guint wanted)
{
  if (search->n_chosen >= wanted)
    return TRUE;
  for (guint i = from; i < search->origins->n[search->slot]; i++)
    {
      const MonitorList *list = search->origins->lists[search->slot][i];

      if (++search->steps > ORIGINS_STEPS_MAX)
        return FALSE;
      if (!origins_are_free (search, list))
        continue;
      search->chosen[search->n_chosen++] = list;
      if (origins_choose (search, i + 1, wanted))
        return TRUE;
      search->n_chosen--;
    }
  return FALSE;
}

gboolean
monitor_origins_corroborate (const MonitorOrigins *self, guint slot, const MonitorList *origins,
                             guint wanted)
{
  OriginsSearch search = { .origins = self, .slot = slot, .chosen = { origins }, .n_chosen = 1 };

  return origins_choose (&search, 0, MIN (wanted, MONITOR_CORROBORATION_MAX));
}

/* Of two lists of which one contains the other, the shorter shares an origin with fewer. */
gboolean
monitor_origins_add (MonitorOrigins *self, guint slot, const MonitorList *origins, guint wanted)
{
  guint n = 0;

  /* The other speakers of the same statement. What came in between was compared with it. */
  for (guint i = 0; i < self->n[slot]; i++)
    if (self->lists[slot][i] == origins)
      return wanted <= 1;
  for (guint i = 0; i < self->n[slot]; i++)
    if (origins_include (origins, self->lists[slot][i]))
      return monitor_origins_corroborate (self, slot, origins, wanted);
  for (guint i = 0; i < self->n[slot]; i++)
    if (!origins_include (self->lists[slot][i], origins))
      self->lists[slot][n++] = self->lists[slot][i];
  self->n[slot] = (guint8) n;
  if (n < MONITOR_CORROBORATION_MAX)
    self->lists[slot][self->n[slot]++] = origins;
  return monitor_origins_corroborate (self, slot, origins, wanted);
}
