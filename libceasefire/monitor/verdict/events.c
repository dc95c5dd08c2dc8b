/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/verdict/events.h"

#include "monitor/verdict/instance.h"

#include <string.h>

/* Joins incidents to events. Each incident leads to one other: to the one that it is part of, else to
   one that tells of the same event. Those that are not counted are passed over. */

typedef struct
{
  MonitorEvent *whole;
  gboolean is_same;
} EventsLink;

typedef struct
{
  MonitorWorld *world;
  GHashTable *events;  /* MonitorIncident -> MonitorEvent */
  GHashTable *aliases; /* MonitorIncident without a link -> account of it that is part of another */
  GHashTable *passed; /* MonitorIncident that is not counted -> EventsLink; NULL while looked for */
} Events;

static const MonitorIncident *
events_find (const Events *self, const char *id)
{
  const MonitorEntity *entity = id ? monitor_world_peek (self->world, id) : NULL;

  return entity && entity->kind == MONITOR_IS_INCIDENT ? entity->node : NULL;
}

static const MonitorIncident *
events_get_next (const Events *self, const MonitorIncident *incident, gboolean *is_same)
{
  const char *part_of = ceasefire_incident_get_part_of (incident->record);
  const char *same = ceasefire_incident_get_same_event (incident->record);

  *is_same = part_of == NULL;
  return part_of || same ? events_find (self, part_of ? part_of : same)
                         : g_hash_table_lookup (self->aliases, incident);
}

/* An account of a part makes the other account of it, which says nothing of the whole, part of that
   too. Of several accounts the one with the least id does. */
static void
events_note_alias (const Events *self, const MonitorIncident *incident)
{
  const char *same = ceasefire_incident_get_same_event (incident->record);
  const MonitorIncident *other
    = ceasefire_incident_get_part_of (incident->record) ? events_find (self, same) : NULL;
  const MonitorIncident *known = other ? g_hash_table_lookup (self->aliases, other) : NULL;

  if (other && other != incident && !ceasefire_incident_get_part_of (other->record)
      && !ceasefire_incident_get_same_event (other->record)
      && (known == NULL || strcmp (incident->entity->id, known->entity->id) < 0))
    g_hash_table_insert (self->aliases, (gpointer) other, (gpointer) incident);
}

/* The nearest that is counted. What is passed over on the way is noted, so that no chain is followed
   twice. */
static EventsLink
events_follow (const Events *self, const MonitorIncident *incident)
{
  g_autoptr (GPtrArray) path = g_ptr_array_new ();
  EventsLink link = { NULL, TRUE };
  gboolean is_same;

  for (;;)
    {
      const EventsLink *known = NULL;

      incident = events_get_next (self, incident, &is_same);
      g_ptr_array_add (path, GINT_TO_POINTER (is_same));
      link.whole = incident ? g_hash_table_lookup (self->events, incident) : NULL;
      if (incident == NULL || link.whole)
        break;
      if (g_hash_table_lookup_extended (self->passed, incident, NULL, (gpointer *) &known))
        {
          link = known ? *known : link;
          break;
        }
      g_hash_table_insert (self->passed, (gpointer) incident, NULL);
      g_ptr_array_add (path, (gpointer) incident);
    }
  /* On the path steps and incidents take turns; it begins and ends with a step. */
  for (guint i = path->len; i > 0; i -= 2)
    {
      link.is_same &= GPOINTER_TO_INT (g_ptr_array_index (path, i - 1));
      if (i == 1)
        break;
      g_hash_table_insert (self->passed, g_ptr_array_index (path, i - 2),
                           g_memdup2 (&link, sizeof link));
    }
  return link;
}

/* Of a ring of accounts the one with the least id stands for all; in a ring with parts each counts by
   itself. */
static void
events_open_ring (MonitorEvent *ring)
{
  MonitorEvent *first = ring;
  MonitorEvent *event = ring;
  gboolean is_same = TRUE;

  do
    {
      is_same &= event->is_same;
      if (strcmp (event->incident->entity->id, first->incident->entity->id) < 0)
        first = event;
      event = event->whole;
    }
  while (event != ring);
  if (is_same)
    {
      first->whole = NULL;
      return;
    }
  while (event)
    event = g_steal_pointer (&event->whole);
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
  g_autoptr (GHashTable) aliases = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) passed = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  const Events self = { world, by_incident, aliases, passed };

  for (guint i = 0; i < events->len; i++)
    {
      MonitorEvent *event = g_ptr_array_index (events, i);

      g_hash_table_insert (by_incident, (gpointer) event->incident, event);
      events_note_alias (&self, event->incident);
    }
  for (guint i = 0; i < events->len; i++)
    {
      MonitorEvent *event = g_ptr_array_index (events, i);
      EventsLink link = events_follow (&self, event->incident);

      event->whole = link.whole == event ? NULL : link.whole;
      event->is_same = link.is_same;
      event->n_missing = 0;
    }
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
