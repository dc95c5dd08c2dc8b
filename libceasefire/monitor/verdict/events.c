/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/verdict/events.h"

#include "monitor/verdict/instance.h"

#include <string.h>

/*
 * Joins incidents to events. Accounts of one event are a set: each tells of the same event as the next, and
 * the last of them, or of a ring the one with the least id, is its root. Of those that are counted one
 * stands for the others. It is part of what the root says, else of what others of the set say; if that is
 * not counted, of what that is part of.
 */

typedef struct
{
  const MonitorIncident *root;
  MonitorEvent *first;         /* stands for the others; NULL: none is counted */
  const MonitorIncident *part; /* which says what they are part of; NULL: none does */
  MonitorEvent *whole;         /* the nearest around that is counted, once it is looked for */
  gboolean is_followed;
} EventsAccounts;

typedef struct
{
  MonitorWorld *world;
  GHashTable *events;   /* MonitorIncident that is counted -> MonitorEvent */
  GHashTable *accounts; /* MonitorIncident -> EventsAccounts; NULL while they are looked for */
  GPtrArray *sets;      /* of EventsAccounts, owned */
} Events;

static const MonitorIncident *
events_find (const Events *self, const char *id)
{
  const MonitorEntity *entity = id ? monitor_world_peek (self->world, id) : NULL;

  return entity && entity->kind == MONITOR_IS_INCIDENT ? entity->node : NULL;
}

/* The root, then the one with the least id. */
static gboolean
events_is_before (const MonitorIncident *root, const MonitorIncident *a, const MonitorIncident *b)
{
  return b == NULL || a == root || (b != root && strcmp (a->entity->id, b->entity->id) < 0);
}

/* @path: of incidents that each tell of the same event as the next. @next: the one as which the last
   does, which is on the path; NULL: none. */
static const MonitorIncident *
events_find_root (const GPtrArray *path, const MonitorIncident *next)
{
  const MonitorIncident *root = g_ptr_array_index (path, path->len - 1);

  for (guint i = path->len; next && i > 0; i--)
    {
      const MonitorIncident *incident = g_ptr_array_index (path, i - 1);

      if (events_is_before (NULL, incident, root))
        root = incident;
      if (incident == next)
        break;
    }
  return root;
}

static EventsAccounts *
events_add_set (const Events *self, const MonitorIncident *root)
{
  EventsAccounts *set = g_new0 (EventsAccounts, 1);

  set->root = root;
  set->part = ceasefire_incident_get_part_of (root->record) ? root : NULL;
  g_ptr_array_add (self->sets, set);
  return set;
}

/* What is met on the way is noted, so that no chain is followed twice. */
static EventsAccounts *
events_get_accounts (const Events *self, const MonitorIncident *incident)
{
  g_autoptr (GPtrArray) path = g_ptr_array_new ();
  gpointer set = NULL;

  while (incident && !g_hash_table_lookup_extended (self->accounts, incident, NULL, &set))
    {
      g_hash_table_insert (self->accounts, (gpointer) incident, NULL);
      g_ptr_array_add (path, (gpointer) incident);
      incident = events_find (self, ceasefire_incident_get_same_event (incident->record));
    }
  if (set == NULL)
    set = events_add_set (self, events_find_root (path, incident));
  for (guint i = 0; i < path->len; i++)
    g_hash_table_insert (self->accounts, g_ptr_array_index (path, i), set);
  return set;
}

static void
events_note (const Events *self, MonitorEvent *event)
{
  const MonitorIncident *incident = event->incident;
  EventsAccounts *set = events_get_accounts (self, incident);

  if (events_is_before (set->root, incident, set->first ? set->first->incident : NULL))
    set->first = event;
  if (ceasefire_incident_get_part_of (incident->record)
      && events_is_before (set->root, incident, set->part))
    set->part = incident;
}

/* Goes outwards over what is not counted, which is noted, so that no chain is followed twice. */
static MonitorEvent *
events_find_whole (const Events *self, EventsAccounts *set)
{
  g_autoptr (GPtrArray) path = g_ptr_array_new ();
  MonitorEvent *whole = NULL;

  while (whole == NULL && set && !set->is_followed)
    {
      const MonitorIncident *around
        = set->part ? events_find (self, ceasefire_incident_get_part_of (set->part->record)) : NULL;

      set->is_followed = TRUE;
      g_ptr_array_add (path, set);
      set = around ? events_get_accounts (self, around) : NULL;
      whole = around ? g_hash_table_lookup (self->events, around) : NULL;
      if (whole == NULL && set)
        whole = set->first ? set->first : set->whole;
    }
  for (guint i = 0; i < path->len; i++)
    ((EventsAccounts *) g_ptr_array_index (path, i))->whole = whole;
  return path->len > 0 ? whole : set->whole;
}

static void
events_join (const Events *self, MonitorEvent *event)
{
  EventsAccounts *set = events_get_accounts (self, event->incident);
  MonitorEvent *whole = set->first == event ? events_find_whole (self, set) : set->first;

  event->whole = whole == event ? NULL : whole;
  event->is_same = set->first != event;
}

/* In a ring of parts each counts by itself. */
static void
events_open_ring (MonitorEvent *ring)
{
  MonitorEvent *event = ring;
  MonitorEvent *next;

  do
    {
      next = event->whole;
      if (!event->is_same)
        event->whole = NULL;
      event = next;
    }
  while (event != ring);
}

/* n_missing serves as the number of the walk that came by. */
static void
events_open_rings (GPtrArray *events)
{
  for (guint i = 0; i < events->len; i++)
    {
      MonitorEvent *event = g_ptr_array_index (events, i);

      for (; event && event->n_missing == 0; event = event->whole)
        event->n_missing = i + 1;
      if (event && event->n_missing == i + 1)
        events_open_ring (event);
    }
}

void
monitor_events_join (MonitorWorld *world, GPtrArray *events)
{
  g_autoptr (GHashTable) by_incident = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) accounts = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) sets = g_ptr_array_new_with_free_func (g_free);
  const Events self = { world, by_incident, accounts, sets };

  for (guint i = 0; i < events->len; i++)
    {
      MonitorEvent *event = g_ptr_array_index (events, i);

      g_hash_table_insert (by_incident, (gpointer) event->incident, event);
      event->n_missing = 0;
      events_note (&self, event);
    }
  for (guint i = 0; i < events->len; i++)
    events_join (&self, g_ptr_array_index (events, i));
  events_open_rings (events);
  for (guint i = 0; i < events->len; i++)
    ((MonitorEvent *) g_ptr_array_index (events, i))->n_missing = 0;
  for (guint i = 0; i < events->len; i++)
    {
      const MonitorEvent *event = g_ptr_array_index (events, i);

      if (event->whole)
        event->whole->n_missing++;
    }
}

void
monitor_events_settle (GPtrArray *events, MonitorSettle settle, gpointer user_data)
{
  for (guint i = 0; i < events->len; i++)
    {
      MonitorEvent *event = g_ptr_array_index (events, i);

      while (event && event->n_missing == 0)
        {
          event->n_missing = G_MAXUINT;
          settle (event, user_data);
          event = event->whole;
          if (event)
            event->n_missing--;
        }
    }
}

/* Counts */

guint
monitor_status_get_rank (CeasefireAssessmentStatus status)
{
  static const CeasefireAssessmentStatus order[] = {
    CEASEFIRE_ASSESSMENT_STATUS_VIOLATED,  CEASEFIRE_ASSESSMENT_STATUS_COMPLIED,
    CEASEFIRE_ASSESSMENT_STATUS_CONTESTED, CEASEFIRE_ASSESSMENT_STATUS_ALLEGED,
    CEASEFIRE_ASSESSMENT_STATUS_CLAIMED,   CEASEFIRE_ASSESSMENT_STATUS_POSSIBLE,
    CEASEFIRE_ASSESSMENT_STATUS_EXCUSED,   CEASEFIRE_ASSESSMENT_STATUS_REFUTED,
    CEASEFIRE_ASSESSMENT_STATUS_DENIED,    CEASEFIRE_ASSESSMENT_STATUS_UNSPECIFIC,
    CEASEFIRE_ASSESSMENT_STATUS_UNSOURCED,
  };
  guint i = 0;

  while (i < G_N_ELEMENTS (order) && order[i] != status)
    i++;
  return i;
}

typedef struct
{
  MonitorEvent event;
  CeasefireAssessmentStatus status;
} EventsCount;

/* Takes away the better of two accounts. */
static void
events_count_once (MonitorEvent *event, gpointer counts)
{
  EventsCount *self = (EventsCount *) event;
  EventsCount *whole = (EventsCount *) event->whole;

  if (whole == NULL || !event->is_same || self->status == CEASEFIRE_ASSESSMENT_STATUS_UNSET)
    return;
  if (monitor_status_get_rank (self->status) < monitor_status_get_rank (whole->status))
    {
      CeasefireAssessmentStatus better = whole->status;

      whole->status = self->status;
      self->status = better;
    }
  ((guint *) counts)[self->status]--;
}

static gboolean
events_is_told_twice (const GPtrArray *assessments)
{
  for (guint i = 0; i < assessments->len; i++)
    {
      const MonitorAssessment *assessment = g_ptr_array_index (assessments, i);

      if (ceasefire_incident_get_same_event (assessment->incident->record))
        return TRUE;
    }
  return FALSE;
}

/* Each incident is assessed once under a clause for a bearer. */
void
monitor_events_count (MonitorWorld *world, const GPtrArray *assessments, guint *counts)
{
  g_autofree EventsCount *nodes = NULL;
  g_autoptr (GPtrArray) events = NULL;

  if (!events_is_told_twice (assessments))
    return;
  nodes = g_new0 (EventsCount, assessments->len);
  events = g_ptr_array_new ();
  for (guint i = 0; i < assessments->len; i++)
    {
      const MonitorAssessment *assessment = g_ptr_array_index (assessments, i);

      nodes[i].event.incident = assessment->incident;
      nodes[i].status = assessment->status;
      g_ptr_array_add (events, &nodes[i]);
    }
  monitor_events_join (world, events);
  monitor_events_settle (events, events_count_once, counts);
}
