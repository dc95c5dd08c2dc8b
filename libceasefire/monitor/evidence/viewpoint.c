/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/evidence/viewpoint.h"

#include "monitor/model/agreement.h"

struct _MonitorViewpoint
{
  MonitorWorld *world;
  GHashTable *named; /* of MonitorEntity */
  GHashTable *known; /* speaker -> ViewpointAnswer, of those whose ties have no dates */
  gboolean exact;
};

typedef enum
{
  VIEWPOINT_LEFT_OUT = 1,
  VIEWPOINT_TAKEN_IN,
} ViewpointAnswer;

MonitorViewpoint *
monitor_viewpoint_new (MonitorWorld *world, const char *const *actors, gboolean exact)
{
  MonitorViewpoint *self = g_new0 (MonitorViewpoint, 1);

  self->world = world;
  self->exact = exact;
  self->named = g_hash_table_new (NULL, NULL);
  self->known = g_hash_table_new (NULL, NULL);
  for (; actors && *actors; actors++)
    g_hash_table_add (self->named, monitor_world_get (world, *actors));
  return self;
}

void
monitor_viewpoint_free (MonitorViewpoint *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref (self->named);
  g_hash_table_unref (self->known);
  g_free (self);
}

typedef struct
{
  MonitorViewpoint *viewpoint;
  gboolean is_found;
  gboolean is_dated;
} ViewpointSearch;

static void
viewpoint_visit (MonitorEntity *entity, CeasefireTruth strength, gpointer user_data)
{
  ViewpointSearch *search = user_data;
  GArray *ties = monitor_entity_get_ties (entity);

  for (guint i = 0; ties && i < ties->len; i++)
    search->is_dated |= g_array_index (ties, MonitorTie, i).during != NULL;
  search->is_found |= strength == CEASEFIRE_TRUTH_YES
                      && g_hash_table_contains (search->viewpoint->named, entity);
}

/* S15: Who surely spoke for one of the named. Where it is not told when, a tie with dates is never
   sure. */
gboolean
monitor_viewpoint_takes_in (MonitorViewpoint *self, MonitorEntity *speaker,
                            const CeasefireInterval *when)
{
  ViewpointSearch search = { self, FALSE, FALSE };
  guint known;

  if (g_hash_table_contains (self->named, speaker))
    return TRUE;
  if (self->exact || monitor_entity_get_ties (speaker) == NULL)
    return FALSE;
  known = GPOINTER_TO_UINT (g_hash_table_lookup (self->known, speaker));
  if (known)
    return known == VIEWPOINT_TAKEN_IN;
  monitor_actor_walk (self->world, speaker, when ? when : &monitor_unknown, monitor_speakers,
                      viewpoint_visit, &search);
  if (!search.is_dated)
    g_hash_table_insert (
      self->known, speaker,
      GUINT_TO_POINTER (search.is_found ? VIEWPOINT_TAKEN_IN : VIEWPOINT_LEFT_OUT));
  return search.is_found;
}
