/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/state/update.h"

#include "monitor/evidence/departures.h"
#include "monitor/state/conclude.h"
#include "monitor/state/link.h"
#include "monitor/state/pass.h"

/* Takes over changes of settings and records, without a rebuild where that is possible. */

static void
update_for_each_incident (MonitorState *self, void (*visit) (MonitorState *, MonitorIncident *))
{
  GHashTableIter iter;
  gpointer key;

  g_hash_table_iter_init (&iter, self->context.world->entities);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    {
      const MonitorEntity *entity = key;

      if (entity->kind == MONITOR_IS_INCIDENT)
        visit (self, entity->node);
    }
}

/* Subtracts the entries of cached force weights, before the caches are cleared, and before it is settled
   anew how many voices each counts for. */
static void
update_discount_times (MonitorState *self, const MonitorAgreement *agreement)
{
  for (guint i = 0; i < agreement->clauses->len; i++)
    {
      const MonitorClause *clause = g_ptr_array_index (agreement->clauses, i);

      for (guint j = 0; j < clause->instances->len; j++)
        {
          const MonitorInstance *instance = g_ptr_array_index (clause->instances, j);

          self->n_entries -= (guint64) monitor_instance_count_times (instance)
                             * (1 + agreement->n_voices);
        }
    }
}

/* What others make of the agreement must be settled before. */
static void
update_forget_agreement (MonitorState *self, MonitorAgreement *agreement)
{
  for (guint i = 0; i < agreement->clauses->len; i++)
    {
      MonitorClause *clause = g_ptr_array_index (agreement->clauses, i);

      monitor_clause_forget_departures (clause);
      for (guint j = 0; j < clause->instances->len; j++)
        {
          MonitorInstance *instance = g_ptr_array_index (clause->instances, j);

          monitor_instance_forget (&self->context, instance);
          monitor_state_note_dirty (self, instance);
        }
    }
}

/* Settles the agreements, or those of a set, then reads anew when their clauses hold, which depends on
   several. In their order, whatever the set's is. */
static void
update_forget_agreements (MonitorState *self, GHashTable *touched)
{
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < self->agreements->len; i++)
      {
        MonitorAgreement *agreement = g_ptr_array_index (self->agreements, i);

        if (touched && !g_hash_table_contains (touched, agreement))
          continue;
        if (pass == 0)
          {
            update_discount_times (self, agreement);
            monitor_agreement_settle (&self->context, agreement);
          }
        else
          update_forget_agreement (self, agreement);
      }
}

/* Defers all exceptions until all incidents are linked. */
static void
update_defer_exceptions (MonitorState *self)
{
  for (guint i = 0; i < self->clauses->len; i++)
    {
      MonitorClause *clause = g_ptr_array_index (self->clauses, i);

      for (guint j = 0; j < clause->instances->len; j++)
        ((MonitorInstance *) g_ptr_array_index (clause->instances, j))->is_excused_anew = TRUE;
    }
}

static void
update_relink_all (MonitorState *self)
{
  monitor_index_read_windows (self->index);
  update_defer_exceptions (self);
  update_for_each_incident (self, monitor_state_unlink);
  monitor_attacks_share (self->defenders);
  update_for_each_incident (self, monitor_state_link);
}

/* What clauses ask for depends on the policy too. */
static void
update_settle_quantities (MonitorState *self)
{
  for (guint i = 0; i < self->measured->len; i++)
    {
      GArray *quantities = ((MonitorClause *) g_ptr_array_index (self->measured, i))->quantities;

      for (guint j = 0; j < quantities->len; j++)
        monitor_quantity_settle (&g_array_index (quantities, MonitorQuantity, j),
                                 self->context.world);
    }
}

void
monitor_state_judge_all (MonitorState *self)
{
  GHashTableIter iter;
  gpointer entity;

  if (self->is_over_limit)
    return;
  update_settle_quantities (self);
  g_hash_table_iter_init (&iter, self->context.world->entities);
  while (g_hash_table_iter_next (&iter, &entity, NULL))
    monitor_claims_judge (entity, &self->context.rules);
  update_forget_agreements (self, NULL);
  if (self->shelf == NULL)
    {
      update_relink_all (self);
      return;
    }
  monitor_index_read_windows (self->index);
  monitor_attacks_share (self->defenders);
  monitor_state_pass (self);
}

/* Changes */

static void
update_note_all_dirty (MonitorState *self)
{
  for (guint i = 0; i < self->clauses->len; i++)
    monitor_state_note_clause_dirty (self, g_ptr_array_index (self->clauses, i));
}

static void
update_add_topic (MonitorState *self, MonitorEntity *about, guint mark)
{
  if (about->mark != mark)
    g_ptr_array_add (self->topics, about);
  about->mark = mark;
}

/* Collects the entities that the statement is about, without duplicates. What is said of the force of
   a clause concerns the agreement too. */
static void
update_list_topics (MonitorState *self, const MonitorStatement *statement)
{
  guint mark = ++self->context.world->mark;

  g_ptr_array_set_size (self->topics, 0);
  for (guint i = 0; i < statement->n_claims; i++)
    {
      const MonitorClaim *claim = &statement->claims[i];
      MonitorEntity *about = claim->about;

      update_add_topic (self, about, mark);
      if (about->kind == MONITOR_IS_CLAUSE && claim->aspect == MONITOR_FORCE)
        update_add_topic (self, ((MonitorClause *) about->node)->agreement->entity, mark);
    }
}

static gboolean
update_is_touched (const MonitorAgreement *agreement, guint mark)
{
  if (agreement->entity->mark == mark)
    return TRUE;
  for (guint i = 0; i < agreement->acts->len; i++)
    {
      const MonitorEntity *statement = g_array_index (agreement->acts, MonitorAct, i).statement;

      if (statement && statement->mark == mark)
        return TRUE;
    }
  return FALSE;
}

/* The agreements that changed claims concern, and those that they end, as a set; NULL if there are none. */
static GHashTable *
update_list_touched (MonitorState *self)
{
  const guint mark = self->context.world->mark;
  g_autoptr (GHashTable) touched = NULL;
  gboolean is_touching = FALSE;

  for (guint i = 0; i < self->topics->len; i++)
    {
      const MonitorEntity *about = g_ptr_array_index (self->topics, i);

      is_touching |= about->is_act || about->kind == MONITOR_IS_AGREEMENT;
    }
  if (!is_touching)
    return NULL;
  touched = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < self->agreements->len; i++)
    {
      MonitorAgreement *agreement = g_ptr_array_index (self->agreements, i);

      if (!update_is_touched (agreement, mark))
        continue;
      g_hash_table_add (touched, agreement);
      for (guint j = 0; j < agreement->ends->len; j++)
        g_hash_table_add (touched, g_ptr_array_index (agreement->ends, j));
    }
  return g_hash_table_size (touched) > 0 ? g_steal_pointer (&touched) : NULL;
}

/* What is touched is collected first, since to judge starts searches, which reset the marks of the
   topics. */
static void
update_react_to_topics (MonitorState *self)
{
  g_autoptr (GHashTable) touched = update_list_touched (self);

  for (guint i = 0; i < self->topics->len; i++)
    {
      MonitorEntity *about = g_ptr_array_index (self->topics, i);

      /* For incidents, monitor_state_link() does it. */
      if (about->kind != MONITOR_IS_INCIDENT || about->is_act)
        monitor_claims_judge (about, &self->context.rules);
      if (about->kind == MONITOR_IS_CLAUSE)
        monitor_state_note_clause_dirty (self, about->node);
    }
  if (touched)
    {
      update_forget_agreements (self, touched);
      update_relink_all (self);
      return;
    }
  for (guint i = 0; i < self->topics->len; i++)
    {
      MonitorEntity *about = g_ptr_array_index (self->topics, i);

      if (about->kind == MONITOR_IS_INCIDENT)
        monitor_state_relink (self, about->node);
    }
}

/* What an incident joins, or no longer does, may be counted elsewhere. */
static void
update_note_joined (MonitorState *self, const MonitorEntity *entity)
{
  for (guint i = 0; entity->is_joined && i < self->clauses->len; i++)
    {
      const MonitorClause *clause = g_ptr_array_index (self->clauses, i);

      for (guint j = 0; j < clause->instances->len; j++)
        {
          MonitorInstance *instance = g_ptr_array_index (clause->instances, j);

          if (instance->assessments->len < 2)
            continue;
          instance->is_joined_anew = TRUE;
          monitor_state_note_dirty (self, instance);
        }
    }
}

/* FALSE, for a rebuild, if other statements have it as origin, or an act was done by it. */
static gboolean
update_take_event (MonitorState *self, CeasefireRecord *record)
{
  const char *id = ceasefire_record_get_id (record);
  MonitorEntity *entity = id ? monitor_world_get (self->context.world, id) : NULL;

  if (entity == NULL)
    return TRUE;
  if (entity->kind != MONITOR_IS_OTHER || entity->is_origin || entity->is_act)
    return FALSE;
  monitor_state_add_event (self, entity, record);
  if (entity->kind == MONITOR_IS_INCIDENT)
    {
      monitor_state_link (self, entity->node);
      update_note_joined (self, entity);
      return TRUE;
    }
  if (entity->kind != MONITOR_IS_STATEMENT)
    return TRUE;
  update_list_topics (self, entity->node);
  update_react_to_topics (self);
  return TRUE;
}

static void
update_remove_coverage (MonitorState *self, CeasefireRecord *record)
{
  g_clear_pointer (&self->coverage_hash, g_free);
  for (guint i = 0; i < self->coverages->len; i++)
    if (CEASEFIRE_RECORD (((MonitorCoverage *) g_ptr_array_index (self->coverages, i))->record)
        == record)
      {
        g_ptr_array_remove_index_fast (self->coverages, i);
        break;
      }
  update_note_all_dirty (self);
}

static gboolean
update_is_structure (CeasefireRecord *record)
{
  return CEASEFIRE_IS_ACTOR (record) || CEASEFIRE_IS_PLACE (record)
         || CEASEFIRE_IS_AGREEMENT (record);
}

gboolean
monitor_state_add (MonitorState *self, CeasefireRecord *record)
{
  self->n_records++;
  if (monitor_state_is_event (record))
    return update_take_event (self, record);
  if (CEASEFIRE_IS_COVERAGE (record))
    {
      /* It may have been added before, by another handler. */
      update_remove_coverage (self, record);
      monitor_state_add_coverage (self, CEASEFIRE_COVERAGE (record));
    }
  return !update_is_structure (record);
}

/* NULL, for a rebuild, if several records have the id, or the record's id was changed since it was
   added. */
static MonitorEntity *
update_find_event (MonitorState *self, CeasefireRecord *record)
{
  const char *id = ceasefire_record_get_id (record);
  MonitorEntity *entity = id ? monitor_world_peek (self->context.world, id) : NULL;
  gpointer known = NULL;

  if (entity == NULL || entity->is_double)
    return NULL;
  if (entity->kind == MONITOR_IS_INCIDENT)
    known = ((const MonitorIncident *) entity->node)->record;
  else if (entity->kind == MONITOR_IS_STATEMENT)
    known = ((const MonitorStatement *) entity->node)->record;
  return known == record ? entity : NULL;
}

/* Removes all claims of a statement in one pass, since there may be many. */
static void
update_forget_claims (MonitorEntity *about, const MonitorStatement *statement)
{
  guint n = 0;

  if (about->claims == NULL)
    return;
  for (guint i = 0; i < about->claims->len; i++)
    {
      MonitorClaim *claim = g_ptr_array_index (about->claims, i);

      if (claim->statement != statement)
        about->claims->pdata[n++] = claim;
    }
  g_ptr_array_set_size (about->claims, (int) n);
}

static void
update_remove_statement (MonitorState *self, MonitorEntity *entity)
{
  MonitorStatement *statement = entity->node;

  update_list_topics (self, statement);
  for (guint i = 0; i < self->topics->len; i++)
    update_forget_claims (g_ptr_array_index (self->topics, i), statement);
  entity->node = NULL;
  entity->kind = MONITOR_IS_OTHER;
  self->n_entries -= statement->n_joint;
  monitor_statement_free (statement);
  update_react_to_topics (self);
}

static void
update_remove_incident (MonitorState *self, MonitorEntity *entity)
{
  MonitorIncident *incident = entity->node;

  update_note_joined (self, entity);
  monitor_state_unlink (self, incident);
  entity->node = NULL;
  entity->kind = MONITOR_IS_OTHER;
  monitor_slab_free (&self->incidents, incident);
}

static gboolean
update_drop_event (MonitorState *self, CeasefireRecord *record)
{
  MonitorEntity *entity = update_find_event (self, record);

  if (entity == NULL || entity->is_origin || entity->is_act)
    return FALSE;
  if (entity->kind == MONITOR_IS_INCIDENT)
    update_remove_incident (self, entity);
  else
    update_remove_statement (self, entity);
  return TRUE;
}

gboolean
monitor_state_remove (MonitorState *self, CeasefireRecord *record)
{
  g_hash_table_remove (self->hashes, record);
  self->n_records--;
  if (monitor_state_is_event (record))
    return update_drop_event (self, record);
  if (CEASEFIRE_IS_COVERAGE (record))
    update_remove_coverage (self, record);
  return !update_is_structure (record);
}
