/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/state/pass.h"

#include "monitor/state/conclude.h"
#include "monitor/state/link.h"
#include "monitor/verdict/exception.h"

#include <string.h>

/*
 * One pass over the incidents of a shelf: each is taken, judged, counted and put back, so that nothing
 * of it stays but the counts, and what it may be as an attack. Attacks go first, since exceptions look
 * at all of them. Only for clauses that need more than counts are incidents and assessments kept.
 */

/* What of the assessments is kept */

/* Whether the counts of its incidents are all that is asked of them. */
static gboolean
pass_is_plain (const MonitorInstance *instance)
{
  const MonitorClause *clause = instance->clause;

  return clause->kind == MONITOR_NORM_BAN && clause->trigger == MONITOR_TRIGGER_NONE
         && clause->waiting->len == 0 && !monitor_tenure_is_disputed (instance->tenure);
}

/* Exceptions of what is kept wait until all attacks are known. */
static void
pass_set_keeping (MonitorInstance *instance, MonitorKeeping keeping)
{
  instance->keeping = keeping;
  instance->is_excused_anew = keeping == MONITOR_KEEP_ALL;
}

/* Adds the clauses that the trigger of another asks for. */
static void
pass_add_asked (GPtrArray *clauses, GHashTable *seen, const MonitorClause *clause)
{
  for (guint i = 0; i < clause->asked->len; i++)
    if (g_hash_table_add (seen, g_ptr_array_index (clause->asked, i)))
      g_ptr_array_add (clauses, g_ptr_array_index (clause->asked, i));
}

/* Of a clause, the findings in the scope. Whether there are any. */
static gboolean
pass_keep_scope (MonitorState *self, const MonitorClause *clause)
{
  gboolean is_any = FALSE;

  for (guint i = 0; i < clause->instances->len; i++)
    {
      MonitorInstance *instance = g_ptr_array_index (clause->instances, i);
      gboolean is_asked = monitor_scope_has (&self->scope, instance);

      pass_set_keeping (instance, is_asked ? MONITOR_KEEP_ALL : MONITOR_KEEP_NOTHING);
      is_any |= is_asked;
    }
  return is_any;
}

/* And the clauses that their triggers ask for, and theirs. */
static void
pass_choose_scope (MonitorState *self)
{
  g_autoptr (GPtrArray) clauses = g_ptr_array_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->clauses->len; i++)
    if (pass_keep_scope (self, g_ptr_array_index (self->clauses, i)))
      pass_add_asked (clauses, seen, g_ptr_array_index (self->clauses, i));
  for (guint i = 0; i < clauses->len; i++)
    {
      const MonitorClause *clause = g_ptr_array_index (clauses, i);

      pass_add_asked (clauses, seen, clause);
      for (guint j = 0; j < clause->instances->len; j++)
        pass_set_keeping (g_ptr_array_index (clause->instances, j), MONITOR_KEEP_ALL);
    }
}

static void
pass_choose (MonitorState *self)
{
  if (monitor_scope_is_set (&self->scope))
    {
      pass_choose_scope (self);
      return;
    }
  for (guint i = 0; i < self->clauses->len; i++)
    {
      const MonitorClause *clause = g_ptr_array_index (self->clauses, i);

      for (guint j = 0; j < clause->instances->len; j++)
        {
          MonitorInstance *instance = g_ptr_array_index (clause->instances, j);

          pass_set_keeping (instance,
                            pass_is_plain (instance) ? MONITOR_KEEP_COUNTS : MONITOR_KEEP_ALL);
        }
    }
}

/* What nobody asks for is not concluded either. */
static void
pass_drop_dirty (MonitorState *self)
{
  guint n = 0;

  for (guint i = 0; i < self->dirty->len; i++)
    {
      MonitorInstance *instance = g_ptr_array_index (self->dirty, i);

      instance->is_noted = instance->keeping != MONITOR_KEEP_NOTHING;
      if (instance->is_noted)
        self->dirty->pdata[n++] = instance;
    }
  g_ptr_array_set_size (self->dirty, (int) n);
}

/* Keeping */

static void
pass_keep_statement (CeasefireRecord *record, gpointer user_data)
{
  monitor_state_keep_event (user_data, record);
}

/* The incident at @position, with what is said of it, for as long as the state. */
static MonitorIncident *
pass_keep_incident (MonitorState *self, guint position)
{
  CeasefireRecord *record = monitor_shelf_peek (self->shelf, position);
  MonitorEntity *entity = monitor_world_get (self->context.world, ceasefire_record_get_id (record));

  if (entity->kind == MONITOR_IS_INCIDENT)
    return entity->node;
  monitor_state_add_event (self, entity, record);
  monitor_shelf_visit (self->shelf, position, pass_keep_statement, self);
  monitor_state_hear (self, entity->node);
  return entity->node;
}

/* Of those that matter more than the last of the list, as findings list them. */
static gboolean
pass_is_before (const MonitorFirst *a, const MonitorFirst *b)
{
  return a->status != b->status ? a->status < b->status : strcmp (a->id, b->id) < 0;
}

static void
pass_note_first (MonitorState *self, MonitorInstance *instance, const MonitorAssessment *assessment)
{
  const MonitorFirst first
    = { assessment->incident->entity->id, self->position, assessment->status };
  guint i;

  if (self->n_first == 0)
    return;
  if (instance->first == NULL)
    instance->first = g_array_new (FALSE, FALSE, sizeof (MonitorFirst));
  for (i = instance->first->len;
       i > 0 && pass_is_before (&first, &g_array_index (instance->first, MonitorFirst, i - 1));)
    i--;
  if (i >= self->n_first)
    return;
  g_array_insert_val (instance->first, i, first);
  g_array_set_size (instance->first, MIN (instance->first->len, self->n_first));
}

/* Those that a finding lists first are judged once more, to be kept; they are counted already. */
static void
pass_keep_first (MonitorState *self, MonitorInstance *instance)
{
  for (guint i = 0; instance->first && i < instance->first->len; i++)
    {
      guint position = g_array_index (instance->first, MonitorFirst, i).position;
      MonitorIncident *incident = pass_keep_incident (self, position);
      MonitorAssessment *assessment = monitor_slab_alloc (&self->assessments);

      assessment->incident = incident;
      assessment->instance = instance;
      assessment->purpose = MONITOR_PURPOSE_BREACH;
      monitor_assessment_judge (&self->context, assessment);
      monitor_assessment_except (&self->context, assessment);
      g_ptr_array_add (instance->assessments, assessment);
    }
}

/* Judging */

static void
pass_try (MonitorState *self, MonitorIncident *incident, MonitorInstance *instance,
          MonitorPurpose purpose)
{
  MonitorAssessment trial;

  if (instance->keeping == MONITOR_KEEP_ALL)
    monitor_state_assess (self, pass_keep_incident (self, self->position), instance, purpose);
  if (instance->keeping != MONITOR_KEEP_COUNTS
      || !monitor_state_try (self, incident, instance, purpose, &trial))
    return;
  monitor_assessment_except (&self->context, &trial);
  if (instance->attacks)
    instance->attacks->answered_until
      = MAX (instance->attacks->answered_until, monitor_incident_get_when (incident)->s1);
  instance->counts[trial.status]++;
  if (!monitor_survey_takes (&trial))
    return;
  monitor_survey_add (&instance->survey, &trial);
  pass_note_first (self, instance, &trial);
}

/* The most that any of those who share the list keeps. */
static MonitorKeeping
pass_get_keeping (const MonitorAttacks *attacks)
{
  MonitorKeeping keeping = MONITOR_KEEP_NOTHING;

  for (guint i = 0; i < attacks->instances->len; i++)
    {
      const MonitorInstance *instance = g_ptr_array_index (attacks->instances, i);

      keeping = MIN (keeping, instance->keeping);
    }
  return keeping;
}

/* What a whole finding was made from has all attacks in it. */
static void
pass_try_attack (MonitorState *self, MonitorIncident *incident, MonitorInstance *instance,
                 MonitorPurpose purpose)
{
  MonitorKeeping keeping = pass_get_keeping (instance->attacks);
  MonitorAssessment trial;

  if (keeping == MONITOR_KEEP_ALL && self->keeps_attacks)
    monitor_state_assess (self, pass_keep_incident (self, self->position), instance, purpose);
  else if (keeping != MONITOR_KEEP_NOTHING
           && monitor_state_try (self, incident, instance, purpose, &trial))
    {
      monitor_attacks_tell (instance->attacks, &trial);
      self->must_restart |= monitor_incident_get_when (incident)->s0
                            <= instance->attacks->answered_until;
    }
}

typedef void (*PassFind) (MonitorState *self, MonitorIncident *incident, MonitorTry try);

static MonitorIncident *
pass_take (MonitorState *self, guint position)
{
  self->position = position;
  return monitor_shelf_take (self->shelf, self->context.world, position);
}

static void
pass_judge (MonitorState *self, MonitorIncident *incident, PassFind find, MonitorTry try)
{
  monitor_state_hear (self, incident);
  find (self, incident, try);
}

/* Incidents that are surely no attacks are not taken. */
static void
pass_over_attacks (MonitorState *self)
{
  const guint n = monitor_shelf_get_size (self->shelf);

  for (guint i = 0; i < n && !monitor_state_is_stopped (self); i++)
    if (monitor_shelf_tells_target (self->shelf, i))
      pass_judge (self, pass_take (self, i), monitor_state_find_attacked, pass_try_attack);
}

static void
pass_over_clauses (MonitorState *self)
{
  const guint n = monitor_shelf_get_size (self->shelf);

  for (guint i = 0; i < n && !monitor_state_is_stopped (self); i++)
    {
      MonitorIncident *incident;

      if (!CEASEFIRE_IS_INCIDENT (monitor_shelf_peek (self->shelf, i)))
        continue;
      incident = pass_take (self, i);
      if (incident->when && incident->when->s0 >= self->context.at.e1)
        {
          const MonitorLater later = { incident->when->s0, i };

          g_array_append_val (self->later, later);
        }
      else
        pass_judge (self, incident, monitor_state_find_clauses, pass_try);
    }
}

static void
pass_finish_attacks (MonitorState *self)
{
  for (guint i = 0; i < self->defenders->len; i++)
    {
      MonitorInstance *instance = g_ptr_array_index (self->defenders, i);

      if (instance->attacks->assessments->len > 0)
        monitor_attacks_settle (instance->attacks);
      else
        monitor_attacks_sort (instance->attacks);
    }
}

static int
pass_compare_later (gconstpointer a, gconstpointer b)
{
  gint64 s = ((const MonitorLater *) a)->start;
  gint64 t = ((const MonitorLater *) b)->start;

  return s < t ? -1 : s > t;
}

void
monitor_state_pass (MonitorState *self)
{
  pass_choose (self);
  pass_drop_dirty (self);
  if (self->defenders->len > 0)
    pass_over_attacks (self);
  pass_finish_attacks (self);
  pass_over_clauses (self);
  g_array_sort (self->later, pass_compare_later);
}

void
monitor_state_keep_first (MonitorState *self)
{
  if (self->shelf == NULL || self->is_first_kept)
    return;
  self->is_first_kept = TRUE;
  for (guint i = 0; i < self->clauses->len && !monitor_state_is_stopped (self); i++)
    {
      const MonitorClause *clause = g_ptr_array_index (self->clauses, i);

      for (guint j = 0; j < clause->instances->len; j++)
        pass_keep_first (self, g_ptr_array_index (clause->instances, j));
    }
}

/* Going on */

/* Whether another agreement puts the clause out of force for somebody. */
static gboolean
pass_lapses (const MonitorClause *clause)
{
  for (guint i = 0; i < clause->instances->len; i++)
    if (((const MonitorInstance *) g_ptr_array_index (clause->instances, i))->tenure->lapses->len
        > 0)
      return TRUE;
  return FALSE;
}

static gboolean
pass_can_advance (const MonitorState *self, const CeasefireInterval *at)
{
  if (at->e1 < self->context.at.e1 || self->is_over_limit)
    return FALSE;
  for (guint i = 0; i < self->agreements->len; i++)
    if (((const MonitorAgreement *) g_ptr_array_index (self->agreements, i))->n_voices > 0)
      return FALSE;
  for (guint i = 0; i < self->clauses->len; i++)
    if (pass_lapses (g_ptr_array_index (self->clauses, i)))
      return FALSE;
  return TRUE;
}

/* The time of a finding is another, whatever has happened in it. */
static void
pass_renew (MonitorState *self)
{
  for (guint i = 0; i < self->clauses->len; i++)
    {
      const MonitorClause *clause = g_ptr_array_index (self->clauses, i);

      for (guint j = 0; j < clause->instances->len; j++)
        {
          MonitorInstance *instance = g_ptr_array_index (clause->instances, j);

          if (instance->keeping == MONITOR_KEEP_COUNTS)
            g_ptr_array_set_size (instance->assessments, 0);
          if (instance->keeping != MONITOR_KEEP_NOTHING)
            monitor_state_note_dirty (self, instance);
        }
    }
  self->is_first_kept = FALSE;
}

gboolean
monitor_state_advance (MonitorState *self, const CeasefireInterval *at)
{
  const guint from = self->n_reached;

  if (!pass_can_advance (self, at))
    return FALSE;
  self->context.at = *at;
  while (self->n_reached < self->later->len
         && g_array_index (self->later, MonitorLater, self->n_reached).start < at->e1)
    self->n_reached++;
  for (guint i = from; self->defenders->len > 0 && i < self->n_reached; i++)
    pass_judge (self, pass_take (self, g_array_index (self->later, MonitorLater, i).position),
                monitor_state_find_attacked, pass_try_attack);
  if (self->must_restart)
    return FALSE;
  pass_finish_attacks (self);
  for (guint i = from; i < self->n_reached; i++)
    pass_judge (self, pass_take (self, g_array_index (self->later, MonitorLater, i).position),
                monitor_state_find_clauses, pass_try);
  pass_renew (self);
  return TRUE;
}
