/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/state/link.h"

/* An incident is tried with each clause that it may have to do with; what engages makes a pair. */

void
monitor_book_note_dirty (MonitorBook *self, MonitorInstance *instance)
{
  if (!instance->is_noted)
    g_ptr_array_add (self->dirty, instance);
  instance->is_noted = TRUE;
}

void
monitor_book_unlink (MonitorBook *self, MonitorIncident *incident)
{
  while (incident->pairs)
    {
      MonitorPair *pair = incident->pairs;
      MonitorInstance *instance = pair->instance;

      incident->pairs = pair->next;
      self->n_entries -= pair->n_entries;
      monitor_instance_remove (instance, pair);
      monitor_book_note_dirty (self, instance);
    }
}

static CeasefireDigest
link_digest (const MonitorIncident *incident)
{
  const struct
  {
    const MonitorThing *thing;
    const CeasefireInterval *when;
    CeasefireDigest claims;
  } told = { incident->thing, incident->when, monitor_claims_digest (incident->thing) };

  return ceasefire_bytes_digest (&told, sizeof told);
}

static void
link_try_pair (MonitorBook *self, MonitorIncident *incident, MonitorInstance *instance,
               MonitorPurpose purpose)
{
  MonitorPair trial = { .incident = incident,
                        .instance = instance,
                        .next = incident->pairs,
                        .when = monitor_incident_get_when (incident),
                        .purpose = purpose };
  const GPtrArray *claims = incident->thing->claims;
  guint n_times = g_hash_table_size (instance->forces);
  const MonitorClause *clause = instance->clause;
  GArray *gate = instance->gate;
  gboolean is_engaged;
  MonitorPair *pair;

  if (self->is_over)
    return;
  /* What opens the gate may come later. */
  instance->gate = NULL;
  is_engaged = monitor_pair_judge (&self->scene, &trial);
  instance->gate = gate;
  monitor_book_count (self, (guint64) (g_hash_table_size (instance->forces) - n_times)
                              * (1 + clause->agreement->n_voices));
  if (!is_engaged)
    return;
  /* An attack that may be answered is not listed. */
  trial.n_entries = 1 + (claims && purpose != MONITOR_PURPOSE_ATTACK ? claims->len : 0);
  monitor_book_count (self, trial.n_entries);
  trial.digest = link_digest (incident);
  pair = g_memdup2 (&trial, sizeof trial);
  incident->pairs = pair;
  monitor_instance_add (instance, pair);
  monitor_book_note_dirty (self, instance);
}

static void
link_try_clause (MonitorBook *self, MonitorIncident *incident, MonitorClause *clause,
                 MonitorPurpose purpose)
{
  for (guint i = 0; i < clause->instances->len; i++)
    link_try_pair (self, incident, g_ptr_array_index (clause->instances, i), purpose);
}

static guint
link_get_spoken (const MonitorIncident *incident)
{
  GPtrArray *claims = incident->thing->claims;
  guint spoken = 0;

  for (guint i = 0; claims && i < claims->len; i++)
    {
      const MonitorClaim *claim = g_ptr_array_index (claims, i);

      spoken |= claim->silent;
      if (claim->aspect != MONITOR_WHOLE)
        spoken |= MONITOR_BIT (claim->aspect);
    }
  return spoken;
}

typedef struct
{
  MonitorBook *book;
  MonitorIncident *incident;
} Link;

static void
link_on_found (MonitorClause *clause, MonitorPurpose purpose, gpointer user_data)
{
  Link *link = user_data;

  link_try_clause (link->book, link->incident, clause, purpose);
}

static void
link_on_reached (MonitorThing *thing, CeasefireTruth strength, gpointer reached)
{
  (void) strength;
  if (monitor_thing_get_defenders (thing))
    g_ptr_array_add (reached, thing);
}

static void
link_try_defenders (Link *link, MonitorThing *thing)
{
  GPtrArray *defenders = monitor_thing_get_defenders (thing);

  for (guint i = 0; i < defenders->len; i++)
    {
      MonitorInstance *instance = g_ptr_array_index (defenders, i);

      if (instance->last_attack == link->book->n_links)
        continue;
      instance->last_attack = link->book->n_links;
      link_try_pair (link->book, link->incident, instance, MONITOR_PURPOSE_ATTACK);
    }
}

/* Whoever acts for a bearer, or may do so, may be attacked in its place. One walk is over before
   pairs begin others. */
static void
link_attacked (Link *link, const MonitorList *targets)
{
  const CeasefireInterval *when = monitor_incident_get_when (link->incident);
  g_autoptr (GPtrArray) reached = g_ptr_array_new ();

  for (guint i = 0; targets && i < targets->n; i++)
    monitor_actor_walk (link->book->scene.world, targets->items[i], when, monitor_camp,
                        link_on_reached, reached);
  for (guint i = 0; i < reached->len; i++)
    link_try_defenders (link, g_ptr_array_index (reached, i));
}

static void
link_attacks (Link *link)
{
  GPtrArray *claims = link->incident->thing->claims;

  link_attacked (link, link->incident->deed->targets);
  for (guint i = 0; claims && i < claims->len; i++)
    {
      const MonitorClaim *claim = g_ptr_array_index (claims, i);

      if (claim->aspect == MONITOR_TARGET && !claim->is_void)
        link_attacked (link, claim->value);
    }
}

/* Exceptions are looked at one by one only where the attacks that they answer are all known. */
static void
link_except_pairs (MonitorBook *self, MonitorIncident *incident)
{
  for (MonitorPair *pair = incident->pairs; pair; pair = pair->next)
    if (pair->instance->clause->exceptions->len > 0 && !pair->instance->is_excused_anew
        && pair->purpose == MONITOR_PURPOSE_BREACH)
      monitor_instance_except (&self->scene, pair->instance, pair);
}

void
monitor_book_link (MonitorBook *self, MonitorIncident *incident)
{
  Link link = { self, incident };
  MonitorThing *omits = incident->deed->omits;

  if (self->is_over)
    return;
  self->n_links++;
  monitor_claims_judge (incident->thing, &self->scene.rules);
  incident->thing->spoken = (guint16) link_get_spoken (incident);
  if (omits)
    {
      MonitorClause *clause = omits->kind == MONITOR_IS_CLAUSE ? omits->node : NULL;

      if (clause && clause->kind == MONITOR_NORM_DUTY)
        link_try_clause (self, incident, clause, MONITOR_PURPOSE_OMISSION);
      return;
    }
  monitor_index_find (self->index, incident, link_on_found, &link);
  if (self->has_defenders)
    link_attacks (&link);
  link_except_pairs (self, incident);
}

void
monitor_book_relink (MonitorBook *self, MonitorIncident *incident)
{
  monitor_book_unlink (self, incident);
  monitor_book_link (self, incident);
}
