/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/monitor.h"

#include "dossier/dossier.h"
#include "monitor/state/update.h"

/* Where the records of a monitor come from: by themselves, or with a dossier whose changes it follows. */

void
ceasefire_monitor_free_source (gpointer data)
{
  MonitorSource *source = data;

  g_ptr_array_unref (source->records);
  ceasefire_header_unref (source->header);
  g_object_unref (source->dossier);
  g_free (source);
}

/* Records by themselves */

/* Whether a change has the state rebuilt. Who makes one makes more: then records are no longer shelved. */
static gboolean
monitor_is_rebuilt (CeasefireMonitor *self)
{
  self->is_followed |= self->state && self->state->shelf;
  return self->has_given_up || (self->state && self->state->shelf);
}

static void
monitor_take (CeasefireMonitor *self, CeasefireRecord *record)
{
  if (monitor_is_rebuilt (self) || (self->state && !monitor_state_add (self->state, record)))
    ceasefire_monitor_invalidate (self);
}

static void
monitor_drop (CeasefireMonitor *self, CeasefireRecord *record)
{
  if (monitor_is_rebuilt (self) || (self->state && !monitor_state_remove (self->state, record)))
    ceasefire_monitor_invalidate (self);
}

static gboolean
monitor_is_followed (CeasefireMonitor *self, CeasefireRecord *record)
{
  const CeasefireOwner *owner = ceasefire_record_peek_owner (record);

  for (guint i = 0; i < self->sources->len; i++)
    if (owner == &((const MonitorSource *) g_ptr_array_index (self->sources, i))->dossier->owner)
      return TRUE;
  return FALSE;
}

void
ceasefire_monitor_add_record (CeasefireMonitor *self, CeasefireRecord *record)
{
  g_return_if_fail (CEASEFIRE_IS_MONITOR (self));
  g_return_if_fail (CEASEFIRE_IS_RECORD (record));

  if (monitor_is_followed (self, record) || g_hash_table_contains (self->records, record))
    monitor_drop (self, record);
  else
    g_hash_table_insert (self->records, g_object_ref (record),
                         GUINT_TO_POINTER (self->next_number++));
  monitor_take (self, record);
  ceasefire_monitor_react (self);
}

gboolean
ceasefire_monitor_remove_record (CeasefireMonitor *self, CeasefireRecord *record)
{
  g_return_val_if_fail (CEASEFIRE_IS_MONITOR (self), FALSE);
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (record), FALSE);

  if (!g_hash_table_contains (self->records, record))
    return FALSE;
  monitor_drop (self, record);
  g_hash_table_remove (self->records, record);
  ceasefire_monitor_react (self);
  return TRUE;
}

/* Dossiers */

static MonitorSource *
monitor_find_source (CeasefireMonitor *self, gpointer dossier)
{
  for (guint i = 0; i < self->sources->len; i++)
    {
      MonitorSource *source = g_ptr_array_index (self->sources, i);

      if (source->dossier == dossier)
        return source;
    }
  return NULL;
}

/* The zone is that of the first dossier, unless one was set. */
static void
monitor_take_zone (CeasefireMonitor *self)
{
  const MonitorSource *first = g_ptr_array_index (self->sources, 0);

  if (self->has_timezone)
    return;
  g_free (self->timezone);
  self->timezone = g_strdup (ceasefire_header_get_timezone (first->header));
}

/* A dossier does not tell of another header. */
void
ceasefire_monitor_read_headers (CeasefireMonitor *self)
{
  for (guint i = 0; i < self->sources->len; i++)
    {
      MonitorSource *source = g_ptr_array_index (self->sources, i);
      CeasefireHeader *header = ceasefire_dossier_get_header (source->dossier);

      if (header == source->header)
        continue;
      ceasefire_header_unref (source->header);
      source->header = ceasefire_header_ref (header);
      monitor_take_zone (self);
      ceasefire_monitor_invalidate (self);
    }
}

/* A record that was added by itself before is now owned by the dossier, and takes its position
   there. */
static void
monitor_follow (CeasefireMonitor *self, CeasefireRecord *record)
{
  if (g_hash_table_contains (self->records, record))
    monitor_drop (self, record);
  g_hash_table_remove (self->records, record);
  monitor_take (self, record);
}

static void
monitor_fill_source (CeasefireMonitor *self, MonitorSource *source)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (source->dossier));

  g_ptr_array_set_size (source->records, 0);
  for (guint i = 0; i < n; i++)
    {
      CeasefireRecord *record = g_list_model_get_item (G_LIST_MODEL (source->dossier), i);

      g_ptr_array_add (source->records, record);
      g_hash_table_remove (self->records, record);
    }
}

/* Another handler of the same signal may have changed the dossier, so changes may arrive out of
   order. */
static gboolean
monitor_is_in_step (const MonitorSource *source, guint position, guint removed, guint added)
{
  guint n = source->records->len;

  return position + removed <= n
         && n - removed + added == g_list_model_get_n_items (G_LIST_MODEL (source->dossier));
}

static void
monitor_on_items_changed (GListModel *dossier, guint position, guint removed, guint added,
                          gpointer user_data)
{
  CeasefireMonitor *self = user_data;
  MonitorSource *source = monitor_find_source (self, dossier);

  if (!monitor_is_in_step (source, position, removed, added))
    {
      ceasefire_monitor_invalidate (self);
      monitor_fill_source (self, source);
      ceasefire_monitor_react (self);
      return;
    }
  for (guint i = 0; i < removed; i++)
    monitor_drop (self, g_ptr_array_index (source->records, position + i));
  if (removed > 0)
    g_ptr_array_remove_range (source->records, position, removed);
  for (guint i = 0; i < added; i++)
    {
      CeasefireRecord *record = g_list_model_get_item (dossier, position + i);

      g_ptr_array_insert (source->records, (int) (position + i), record);
      monitor_follow (self, record);
    }
  ceasefire_monitor_react (self);
}

/* The new id may be one that other records refer to. */
static void
monitor_on_record_changed (CeasefireDossier *dossier, CeasefireRecord *record, const char *member,
                           gpointer user_data)
{
  CeasefireMonitor *self = user_data;
  CeasefireRecord *parent = ceasefire_record_get_parent (record);

  (void) dossier;
  if (parent || g_str_equal (member, "id"))
    ceasefire_monitor_invalidate (self);
  else
    {
      monitor_drop (self, record);
      monitor_take (self, record);
    }
  ceasefire_monitor_react (self);
}

void
ceasefire_monitor_add_dossier (CeasefireMonitor *self, CeasefireDossier *dossier)
{
  MonitorSource *source;

  g_return_if_fail (CEASEFIRE_IS_MONITOR (self));
  g_return_if_fail (CEASEFIRE_IS_DOSSIER (dossier));

  if (monitor_find_source (self, dossier))
    return;
  source = g_new0 (MonitorSource, 1);
  source->dossier = g_object_ref (dossier);
  source->header = ceasefire_header_ref (ceasefire_dossier_get_header (dossier));
  source->records = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (self->sources, source);
  monitor_take_zone (self);
  ceasefire_monitor_invalidate (self);
  monitor_fill_source (self, source);
  g_signal_connect (dossier, "items-changed", G_CALLBACK (monitor_on_items_changed), self);
  g_signal_connect (dossier, "record-changed", G_CALLBACK (monitor_on_record_changed), self);
  ceasefire_monitor_react (self);
}

CeasefireMonitor *
ceasefire_monitor_new_for_dossier (CeasefireDossier *dossier)
{
  CeasefireMonitor *self;

  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (dossier), NULL);

  self = ceasefire_monitor_new ();
  ceasefire_monitor_add_dossier (self, dossier);
  return self;
}
