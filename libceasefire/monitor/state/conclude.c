/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/state/conclude.h"

/* The queue of dirty instances, whose outcomes must be recomputed. */

void
monitor_state_note_dirty (MonitorState *self, MonitorInstance *instance)
{
  if (!instance->is_noted)
    g_ptr_array_add (self->dirty, instance);
  instance->is_noted = TRUE;
}

void
monitor_state_note_clause_dirty (MonitorState *self, const MonitorClause *clause)
{
  for (guint i = 0; i < clause->instances->len; i++)
    monitor_state_note_dirty (self, g_ptr_array_index (clause->instances, i));
}

static int
conclude_compare_ranks (gconstpointer a, gconstpointer b)
{
  const MonitorInstance *x = *(const MonitorInstance *const *) a;
  const MonitorInstance *y = *(const MonitorInstance *const *) b;

  return x->clause->rank < y->clause->rank ? -1 : x->clause->rank > y->clause->rank;
}

/* Whether clauses of one exchange would see a change. */
static gboolean
conclude_is_equal (const MonitorPerformed *a, const MonitorPerformed *b)
{
  if (a->is_free != b->is_free)
    return FALSE;
  if (a->truth != CEASEFIRE_TRUTH_YES || b->truth != CEASEFIRE_TRUTH_YES)
    return a->truth != CEASEFIRE_TRUTH_YES && b->truth != CEASEFIRE_TRUTH_YES;
  return ceasefire_interval_equal (&a->when, &b->when);
}

/* Queues the clauses that wait for this one, even if its finding is equal, as they may depend on a
   time that it does not show. Those of a cycle would never end; those of an exchange depend on the
   performance alone. */
static void
conclude_note_waiting (MonitorState *self, const MonitorInstance *instance, gboolean is_first,
                       const MonitorPerformed *before)
{
  const MonitorClause *clause = instance->clause;
  gboolean is_performed_anew = !conclude_is_equal (&instance->outcome.performed, before);

  for (guint i = 0; i < clause->waiting->len; i++)
    {
      const MonitorClause *waiting = g_ptr_array_index (clause->waiting, i);
      gboolean is_partner = clause->exchange && clause->exchange == waiting->exchange;

      if (is_partner ? is_performed_anew : is_first)
        monitor_state_note_clause_dirty (self, waiting);
    }
}

static gboolean
conclude_instance (MonitorState *self, MonitorInstance *instance)
{
  const MonitorClause *clause = instance->clause;
  const GPtrArray *claims = clause->entity->claims;
  const GArray *periods;
  gboolean is_changed = monitor_instance_conclude (&self->context, instance, self->coverages);

  periods = instance->outcome.periods;
  self->n_entries -= instance->n_entries;
  instance->n_entries = (periods ? periods->len : 0) + (claims ? claims->len : 0)
                        + clause->agreement->n_voices;
  monitor_state_count (self, instance->n_entries);
  return is_changed;
}

/* Recomputes dirty instances in waves, sorted by rank: a clause is concluded for all bearers before
   those that depend on it, which it queues for the next wave. */
void
monitor_state_conclude (MonitorState *self, MonitorChanged changed, gpointer user_data)
{
  while (self->dirty->len > 0 && !self->is_over_limit)
    {
      g_autoptr (GPtrArray) wave = g_steal_pointer (&self->dirty);
      const MonitorClause *noted = NULL;

      self->dirty = g_ptr_array_new ();
      g_ptr_array_sort (wave, conclude_compare_ranks);
      for (guint i = 0; i < wave->len; i++)
        monitor_instance_prefetch (g_ptr_array_index (wave, i));
      for (guint i = 0; i < wave->len && !monitor_state_is_stopped (self); i++)
        {
          MonitorInstance *instance = g_ptr_array_index (wave, i);
          const MonitorPerformed before = instance->outcome.performed;
          gboolean is_changed;

          instance->is_noted = FALSE;
          is_changed = conclude_instance (self, instance);
          conclude_note_waiting (
            self, instance, instance->clause->in_cycle ? is_changed : instance->clause != noted,
            &before);
          noted = instance->clause;
          if (is_changed && changed)
            changed (instance, user_data);
        }
    }
}
