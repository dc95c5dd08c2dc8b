/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/model/act.h"

/* Compiles an act: who did it, and to what. */

const CeasefireInterval monitor_always
  = { CALENDAR_BEFORE, CALENDAR_BEFORE, CALENDAR_AFTER, CALENDAR_AFTER, FALSE };
const CeasefireInterval monitor_unknown
  = { CALENDAR_BEFORE, CALENDAR_AFTER - 1, CALENDAR_BEFORE + 1, CALENDAR_AFTER, FALSE };

static const MonitorList *
act_read_authors (MonitorWorld *world, CeasefireAct *record)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  const char *const *others = ceasefire_act_get_jointly_with (record);
  const char *by = ceasefire_act_get_by (record);

  if (by)
    g_ptr_array_add (ids, (char *) by);
  for (; others && *others; others++)
    g_ptr_array_add (ids, (char *) *others);
  g_ptr_array_add (ids, NULL);
  return monitor_world_get_entities (world, (const char *const *) ids->pdata, FALSE);
}

gboolean
monitor_act_read (MonitorAct *self, MonitorWorld *world, CeasefireAct *record,
                  GHashTable *statements)
{
  const char *statement = ceasefire_act_get_statement (record);
  CeasefireRecord *spoken = statement ? g_hash_table_lookup (statements, statement) : NULL;

  *self = (MonitorAct){ .kind = ceasefire_act_get_kind (record) };
  self->by = act_read_authors (world, record);
  if (self->by == NULL)
    return FALSE;
  self->clauses = monitor_world_get_entities (world, ceasefire_act_get_clauses (record), FALSE);
  self->actors = monitor_world_get_entities (world, ceasefire_act_get_actors (record), FALSE);
  self->statement = statement ? monitor_world_get (world, statement) : NULL;
  self->when = monitor_world_get_interval (world, ceasefire_act_get_when (record),
                                           CEASEFIRE_READING_OCCURRENCE);
  if (self->when == NULL)
    self->when = &monitor_unknown;
  self->until = monitor_world_get_interval (world, ceasefire_act_get_until (record),
                                            CEASEFIRE_READING_EXTENT);
  if (self->statement)
    self->statement->is_act = TRUE;
  self->layers = spoken ? monitor_layers_of (spoken) : CEASEFIRE_LAYERS_NONE;
  return TRUE;
}

/* S4: A member does not speak for the whole. */
gboolean
monitor_act_covers (const MonitorAct *self, MonitorWorld *world, MonitorEntity *actor)
{
  for (guint i = 0; i < self->by->n; i++)
    if (monitor_actor_path (world, self->by->items[i], actor, self->when, monitor_spokesmen)
        == CEASEFIRE_TRUTH_YES)
      return TRUE;
  return FALSE;
}

void
monitor_act_walk (const MonitorAct *self, MonitorWorld *world, MonitorVisit visit,
                  gpointer user_data)
{
  for (guint i = 0; i < self->by->n; i++)
    monitor_actor_walk (world, self->by->items[i], self->when, monitor_spokesmen, visit, user_data);
}
