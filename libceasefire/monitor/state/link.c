/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/state/link.h"

#include "monitor/state/conclude.h"

/* Creates the assessments of an incident: one for each clause, bearer and purpose that it
   engages. */

/* S5: What an incident is part of, and what others refer to, matters for the amounts of others, even where
   it does not count itself. */
static void
link_note_parts (MonitorState *self, const MonitorIncident *incident)
{
  if (!incident->entity->is_joined)
    return;
  for (guint i = 0; i < self->measured->len; i++)
    monitor_state_note_clause_dirty (self, g_ptr_array_index (self->measured, i));
}

/* An attack concerns all that may have answered it. */
static void
link_note_dirty (MonitorState *self, const MonitorAssessment *assessment)
{
  MonitorAttacks *attacks = assessment->instance->attacks;

  if (assessment->purpose != MONITOR_PURPOSE_ATTACK)
    monitor_state_note_dirty (self, assessment->instance);
  else if (attacks->is_settled) /* else they are noted already */
    for (guint i = 0; i < attacks->instances->len; i++)
      monitor_state_note_dirty (self, g_ptr_array_index (attacks->instances, i));
}

/* Findings do not list attacks, so their claims are not counted; but each looks at all. */
static guint
link_count_entries (const MonitorAssessment *assessment)
{
  return assessment->purpose == MONITOR_PURPOSE_ATTACK
           ? assessment->instance->attacks->instances->len
           : 1 + assessment->incident->n_claims;
}

void
monitor_state_unlink (MonitorState *self, MonitorIncident *incident)
{
  link_note_parts (self, incident);
  while (incident->assessments)
    {
      MonitorAssessment *assessment = incident->assessments;

      incident->assessments = assessment->next;
      self->n_entries -= link_count_entries (assessment);
      link_note_dirty (self, assessment);
      monitor_instance_remove (assessment->instance, assessment);
      monitor_slab_free (&self->assessments, assessment);
    }
}

static CeasefireDigest
link_digest (const MonitorIncident *incident)
{
  const struct
  {
    const MonitorEntity *entity;
    const CeasefireInterval *when;
    CeasefireDigest claims;
  } key = { incident->entity, incident->when, monitor_claims_digest (incident->entity) };

  return ceasefire_bytes_digest (&key, sizeof key);
}

/* FALSE if it is not engaged. Counts entries. */
static gboolean
link_judge (MonitorState *self, MonitorAssessment *assessment)
{
  MonitorInstance *instance = assessment->instance;
  const guint n_times = monitor_instance_count_times (instance);
  GArray *gate = instance->gate;
  gboolean is_engaged;

  /* Judged without the ban's triggers, which may be added later. */
  instance->gate = NULL;
  is_engaged = monitor_assessment_judge (&self->context, assessment);
  instance->gate = gate;
  monitor_state_count (self, (guint64) (monitor_instance_count_times (instance) - n_times)
                               * (1 + instance->clause->agreement->n_voices));
  if (is_engaged)
    monitor_state_count (self, link_count_entries (assessment));
  return is_engaged;
}

gboolean
monitor_state_try (MonitorState *self, MonitorIncident *incident, MonitorInstance *instance,
                   MonitorPurpose purpose, MonitorAssessment *trial)
{
  *trial = (MonitorAssessment){ .incident = incident, .instance = instance, .purpose = purpose };
  return !self->is_over_limit && link_judge (self, trial);
}

void
monitor_state_assess (MonitorState *self, MonitorIncident *incident, MonitorInstance *instance,
                      MonitorPurpose purpose)
{
  MonitorAssessment *assessment;
  MonitorAssessment trial;

  if (!monitor_state_try (self, incident, instance, purpose, &trial))
    return;
  if (incident->assessments == NULL)
    incident->digest = link_digest (incident);
  trial.next = incident->assessments;
  assessment = monitor_slab_alloc (&self->assessments);
  *assessment = trial;
  incident->assessments = assessment;
  link_note_dirty (self, assessment);
  monitor_instance_add (instance, assessment);
}

typedef struct
{
  MonitorState *state;
  MonitorIncident *incident;
  MonitorTry try;
} Link;

static void
link_on_found (MonitorClause *clause, MonitorPurpose purpose, gpointer user_data)
{
  Link *link = user_data;

  for (guint i = 0; i < clause->instances->len; i++)
    link->try (link->state, link->incident, g_ptr_array_index (clause->instances, i), purpose);
}

static guint
link_get_spoken (const MonitorIncident *incident)
{
  const GPtrArray *claims = incident->entity->claims;
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

static void
link_on_reached (MonitorEntity *entity, CeasefireTruth strength, gpointer reached)
{
  (void) strength;
  if (monitor_entity_get_attacked (entity))
    g_ptr_array_add (reached, entity);
}

static void
link_try_attacked (Link *link, MonitorEntity *entity)
{
  GPtrArray *lists = monitor_entity_get_attacked (entity);

  for (guint i = 0; i < lists->len; i++)
    {
      MonitorAttacks *attacks = g_ptr_array_index (lists, i);

      if (attacks->last_link == link->state->n_links)
        continue;
      attacks->last_link = link->state->n_links;
      link->try (link->state, link->incident, g_ptr_array_index (attacks->instances, 0),
                 MONITOR_PURPOSE_ATTACK);
    }
}

/* An attack on an actor that is tied to a bearer may be one on the bearer. The actors are collected
   first, since to judge starts other searches, which reset the marks. */
static void
link_attacked (Link *link, const MonitorList *targets)
{
  const CeasefireInterval *when = monitor_incident_get_when (link->incident);
  g_autoptr (GPtrArray) reached = g_ptr_array_new ();

  for (guint i = 0; targets && i < targets->n; i++)
    monitor_actor_walk (link->state->context.world, targets->items[i], when, monitor_camp,
                        link_on_reached, reached);
  for (guint i = 0; i < reached->len; i++)
    link_try_attacked (link, g_ptr_array_index (reached, i));
}

void
monitor_state_find_attacked (MonitorState *self, MonitorIncident *incident, MonitorTry try)
{
  GPtrArray *claims = incident->entity->claims;
  Link link = { self, incident, try };

  if (self->defenders->len == 0 || incident->frame->omits)
    return;
  self->n_links++;
  link_attacked (&link, incident->frame->targets);
  for (guint i = 0; claims && i < claims->len; i++)
    {
      const MonitorClaim *claim = g_ptr_array_index (claims, i);

      if (claim->aspect == MONITOR_TARGET && !claim->is_void)
        link_attacked (&link, claim->value);
    }
}

void
monitor_state_find_clauses (MonitorState *self, MonitorIncident *incident, MonitorTry try)
{
  const MonitorEntity *omits = incident->frame->omits;
  Link link = { self, incident, try };

  if (omits == NULL)
    monitor_index_find (self->index, incident, link_on_found, &link);
  else if (omits->kind == MONITOR_IS_CLAUSE
           && ((MonitorClause *) omits->node)->kind == MONITOR_NORM_DUTY)
    link_on_found (omits->node, MONITOR_PURPOSE_OMISSION, &link);
}

void
monitor_state_hear (MonitorState *self, MonitorIncident *incident)
{
  const GPtrArray *claims = incident->entity->claims;

  monitor_claims_judge (incident->entity, &self->context.rules);
  incident->entity->spoken = (guint16) link_get_spoken (incident);
  incident->n_claims = claims ? claims->len : 0;
}

/* While many incidents are added (is_excused_anew), exceptions wait until all attacks are known. */
static void
link_except_assessments (MonitorState *self, MonitorIncident *incident)
{
  for (MonitorAssessment *assessment = incident->assessments; assessment;
       assessment = assessment->next)
    if (assessment->instance->clause->exceptions->len > 0 && !assessment->instance->is_excused_anew
        && assessment->purpose == MONITOR_PURPOSE_BREACH)
      monitor_instance_except (&self->context, assessment->instance, assessment);
}

void
monitor_state_link (MonitorState *self, MonitorIncident *incident)
{
  if (monitor_state_is_stopped (self))
    return;
  link_note_parts (self, incident);
  monitor_state_hear (self, incident);
  monitor_state_find_clauses (self, incident, monitor_state_assess);
  monitor_state_find_attacked (self, incident, monitor_state_assess);
  link_except_assessments (self, incident);
}

/* What it engages stays: its assessments are judged in their places. */
static void
link_judge_anew (MonitorState *self, MonitorIncident *incident)
{
  MonitorAssessment *assessment;

  link_note_parts (self, incident);
  for (assessment = incident->assessments; assessment; assessment = assessment->next)
    monitor_instance_prefetch (assessment->instance);
  for (assessment = incident->assessments; assessment; assessment = assessment->next)
    {
      self->n_entries -= link_count_entries (assessment);
      link_note_dirty (self, assessment);
      monitor_instance_take_out (assessment->instance, assessment);
    }
  monitor_state_hear (self, incident);
  incident->digest = link_digest (incident);
  for (assessment = incident->assessments; assessment; assessment = assessment->next)
    {
      link_judge (self, assessment);
      monitor_instance_put_in (assessment->instance, assessment);
    }
  link_except_assessments (self, incident);
}

/* Which clauses it engages depends on the values that claims give, and on what they are silent about. */
void
monitor_state_relink (MonitorState *self, MonitorIncident *incident)
{
  if (incident->entity->spoken == 0 && link_get_spoken (incident) == 0
      && !monitor_state_is_stopped (self))
    {
      link_judge_anew (self, incident);
      return;
    }
  monitor_state_unlink (self, incident);
  monitor_state_link (self, incident);
}
