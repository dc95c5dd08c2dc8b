/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/state/state.h"

#include "core/hash.h"
#include "monitor/state/rank.h"

#include <string.h>

gboolean
monitor_scope_has (const MonitorScope *self, const MonitorInstance *instance)
{
  return (self->clause == NULL || g_str_equal (self->clause, instance->clause->entity->id))
         && (self->party == NULL || g_str_equal (self->party, instance->bearer->id));
}

/* Entries */

guint64
monitor_state_get_limit (const MonitorState *self)
{
  if (self->limit > 0)
    return self->limit;
  return MAX (self->n_records * MONITOR_ENTRIES_PER_RECORD, MONITOR_ENTRIES_MIN);
}

void
monitor_state_count (MonitorState *self, guint64 n)
{
  self->n_entries += n;
  self->is_over_limit |= self->n_entries > monitor_state_get_limit (self);
}

gboolean
monitor_state_is_stopped (MonitorState *self)
{
  self->is_cancelled |= g_cancellable_is_cancelled (g_cancellable_get_current ());
  self->is_over_limit |= self->is_cancelled;
  return self->is_over_limit;
}

/* Records */

static void
state_note_joined (MonitorState *self, MonitorEntity *entity, const char *to)
{
  if (to == NULL)
    return;
  entity->is_joined = TRUE;
  monitor_world_get (self->context.world, to)->is_joined = TRUE;
}

static void
state_add_incident (MonitorState *self, MonitorEntity *entity, CeasefireIncident *record)
{
  MonitorIncident *incident = monitor_slab_alloc (&self->incidents);

  state_note_joined (self, entity, ceasefire_incident_get_part_of (record));
  state_note_joined (self, entity, ceasefire_incident_get_same_event (record));
  monitor_incident_read (incident, self->context.world, entity, record, NULL);
  entity->node = incident;
  entity->kind = MONITOR_IS_INCIDENT;
}

void
monitor_state_add_coverage (MonitorState *self, CeasefireCoverage *record)
{
  MonitorWorld *world = self->context.world;
  const char *by = ceasefire_coverage_get_by (record);
  const char *place = ceasefire_coverage_get_place (record);
  MonitorCoverage *coverage;

  if (by == NULL || ceasefire_coverage_get_during (record) == NULL
      || !ceasefire_coverage_get_complete (record))
    return;
  monitor_world_read (world, CEASEFIRE_RECORD (record));
  coverage = g_new0 (MonitorCoverage, 1);
  coverage->record = record;
  coverage->by = monitor_world_get (world, by);
  coverage->clauses
    = monitor_world_get_entities (world, ceasefire_coverage_get_clauses (record), FALSE);
  coverage->parties
    = monitor_world_get_entities (world, ceasefire_coverage_get_parties (record), FALSE);
  coverage->place = place ? monitor_world_get (world, place) : NULL;
  coverage->during = monitor_world_get_interval (world, ceasefire_coverage_get_during (record),
                                                 CEASEFIRE_READING_EXTENT);
  coverage->reported = monitor_world_get_interval (world, ceasefire_coverage_get_reported (record),
                                                   CEASEFIRE_READING_OCCURRENCE);
  coverage->layers = monitor_layers_of (CEASEFIRE_RECORD (record)) & CEASEFIRE_LAYERS_BACKGROUND;
  g_ptr_array_add (self->coverages, coverage);
}

static void
state_add_statement (MonitorState *self, MonitorEntity *entity, CeasefireStatement *record)
{
  MonitorStatement *statement;

  if (self->is_over_limit)
    return;
  monitor_world_read (self->context.world, CEASEFIRE_RECORD (record));
  statement = monitor_statement_new (self->context.world, entity, record);
  entity->node = statement;
  entity->kind = MONITOR_IS_STATEMENT;
  for (guint i = 0; i < statement->n_claims; i++)
    {
      MonitorClaim *claim = &statement->claims[i];

      if (claim->about->claims == NULL)
        claim->about->claims = g_ptr_array_new ();
      g_ptr_array_add (claim->about->claims, claim);
    }
}

/* Of several records with the same id the first counts. */
static gboolean
state_is_free (MonitorState *self, const char *id)
{
  MonitorEntity *entity = id ? monitor_world_peek (self->context.world, id) : NULL;

  return id && (entity == NULL || entity->kind == MONITOR_IS_OTHER);
}

static void
state_add_clauses (MonitorState *self, MonitorAgreement *agreement, MonitorClause *around,
                   GListModel *clauses)
{
  for (guint i = 0; i < g_list_model_get_n_items (clauses); i++)
    {
      g_autoptr (CeasefireClause) record = g_list_model_get_item (clauses, i);
      MonitorClause *clause = around;

      if (state_is_free (self, ceasefire_record_get_id (CEASEFIRE_RECORD (record))))
        clause = monitor_clause_compile (self->context.world, agreement, around, record);
      state_add_clauses (self, agreement, clause, ceasefire_clause_get_clauses (record));
    }
}

static void
state_add_agreement (MonitorState *self, CeasefireAgreement *record, GHashTable *statements)
{
  const char *id = ceasefire_record_get_id (CEASEFIRE_RECORD (record));
  MonitorAgreement *agreement;

  if (!state_is_free (self, id))
    return;
  agreement = monitor_agreement_new (self->context.world, record, statements);
  g_ptr_array_add (self->agreements, agreement);
  state_add_clauses (self, agreement, NULL, ceasefire_agreement_get_clauses (record));
}

/* How many acts and other agreements are looked at for a clause: for each bearer all, and withdrawals
   for each party too. */
static guint64
state_count_touches (const MonitorClause *clause)
{
  const MonitorAgreement *agreement = clause->agreement;
  guint64 n_parties = agreement->has_withdrawals ? g_hash_table_size (agreement->parties) : 0;

  return (guint64) clause->bearers->len * (agreement->acts->len + agreement->superseded_by->len)
         + n_parties * agreement->acts->len;
}

/* Checks the limit before anything is allocated. What acts touch is counted with each finding. */
static void
state_count_instances (MonitorState *self)
{
  guint64 n_touches = 0;

  for (guint i = 0; i < self->clauses->len; i++)
    {
      const MonitorClause *clause = g_ptr_array_index (self->clauses, i);

      monitor_state_count (self, clause->bearers->len);
      n_touches += state_count_touches (clause);
    }
  self->is_over_limit |= self->n_entries + n_touches > monitor_state_get_limit (self);
}

static void
state_add_instances (MonitorState *self)
{
  for (guint i = 0; i < self->clauses->len; i++)
    {
      MonitorClause *clause = g_ptr_array_index (self->clauses, i);

      if (clause->quantities)
        g_ptr_array_add (self->measured, clause);
      for (guint j = 0; j < clause->bearers->len; j++)
        {
          MonitorEntity *bearer = g_ptr_array_index (clause->bearers, j);
          MonitorInstance *instance = monitor_instance_new (clause, bearer);

          g_ptr_array_add (clause->instances, instance);
          if (clause->kind == MONITOR_NORM_BAN && clause->has_defence)
            g_ptr_array_add (self->defenders, instance);
        }
    }
}

/* The state */

gboolean
monitor_state_is_event (CeasefireRecord *record)
{
  return CEASEFIRE_IS_STATEMENT (record) || CEASEFIRE_IS_INCIDENT (record);
}

/* Where an id stands twice, the first counts. */
void
monitor_state_add_event (MonitorState *self, MonitorEntity *entity, CeasefireRecord *record)
{
  if (entity->kind != MONITOR_IS_OTHER)
    entity->is_double = TRUE;
  else if (CEASEFIRE_IS_STATEMENT (record))
    {
      /* Those of a shelf are counted as they are put there. */
      if (self->shelf == NULL)
        monitor_state_count (self, monitor_statement_count_joint (CEASEFIRE_STATEMENT (record)));
      state_add_statement (self, entity, CEASEFIRE_STATEMENT (record));
    }
  else
    state_add_incident (self, entity, CEASEFIRE_INCIDENT (record));
}

/* Where records come from: a list, or a shelf. */
typedef struct
{
  GPtrArray *list;
  MonitorShelf *shelf;
} StateRecords;

static guint
state_count_records (const StateRecords *records)
{
  return records->list ? records->list->len : monitor_shelf_get_size (records->shelf);
}

static CeasefireRecord *
state_get_record (const StateRecords *records, guint i)
{
  return records->list ? g_ptr_array_index (records->list, i)
                       : monitor_shelf_peek (records->shelf, i);
}

static void
state_list_act_statements (GHashTable *statements, CeasefireAgreement *agreement)
{
  CeasefireAct *const *acts = ceasefire_agreement_get_acts (agreement);

  for (; acts && *acts; acts++)
    if (ceasefire_act_get_statement (*acts))
      g_hash_table_insert (statements, (char *) ceasefire_act_get_statement (*acts), NULL);
}

/* Those by which something was done: id -> record, NULL if there is none. */
static GHashTable *
state_index_statements (const StateRecords *records)
{
  GHashTable *statements = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  const guint n = state_count_records (records);

  for (guint i = 0; i < n; i++)
    if (CEASEFIRE_IS_AGREEMENT (state_get_record (records, i)))
      state_list_act_statements (statements, CEASEFIRE_AGREEMENT (state_get_record (records, i)));
  for (guint i = 0; i < n && g_hash_table_size (statements) > 0; i++)
    {
      CeasefireRecord *record = state_get_record (records, i);
      const char *id = CEASEFIRE_IS_STATEMENT (record) ? ceasefire_record_get_id (record) : NULL;

      if (id && g_hash_table_contains (statements, id)
          && g_hash_table_lookup (statements, id) == NULL)
        g_hash_table_insert (statements, (char *) id, record);
    }
  return statements;
}

static void
state_add_structure (MonitorState *self, CeasefireRecord *record)
{
  if (ceasefire_record_get_id (record) == NULL)
    return;
  if (CEASEFIRE_IS_ACTOR (record) || CEASEFIRE_IS_PLACE (record))
    g_ptr_array_add (self->structure, record);
  if (CEASEFIRE_IS_ACTOR (record))
    monitor_world_add_actor (self->context.world, CEASEFIRE_ACTOR (record));
  else if (CEASEFIRE_IS_PLACE (record))
    monitor_world_add_place (self->context.world, CEASEFIRE_PLACE (record));
}

static void
state_add_report (MonitorState *self, CeasefireRecord *record)
{
  const char *id = ceasefire_record_get_id (record);

  if (CEASEFIRE_IS_COVERAGE (record))
    monitor_state_add_coverage (self, CEASEFIRE_COVERAGE (record));
  else if (id && monitor_state_is_event (record))
    monitor_state_add_event (self, monitor_world_get (self->context.world, id), record);
}

static void
state_add_reports (MonitorState *self, const StateRecords *records)
{
  const guint n = state_count_records (records);

  for (guint i = 0; i < n && !monitor_state_is_stopped (self); i++)
    state_add_report (self, state_get_record (records, i));
}

/* Shelves */

/* Whether what is claimed of it is looked at, though it is no incident. */
static gboolean
state_listens_to (MonitorState *self, const char *about)
{
  const MonitorEntity *entity = monitor_world_peek (self->context.world, about);

  return entity
         && (entity->is_act || entity->kind == MONITOR_IS_CLAUSE
             || entity->kind == MONITOR_IS_AGREEMENT);
}

void
monitor_state_keep_event (MonitorState *self, CeasefireRecord *record)
{
  MonitorEntity *entity = monitor_world_get (self->context.world, ceasefire_record_get_id (record));

  if (entity->kind == MONITOR_IS_OTHER)
    monitor_state_add_event (self, entity, record);
}

/* Claims about incidents are noted; a statement about anything else is kept. */
static void
state_shelve_statement (MonitorState *self, CeasefireRecord *record, guint position)
{
  MonitorItems claims = monitor_items_of (record, MONITOR_ITEMS_CLAIMS);
  const char *origin = ceasefire_statement_get_origin (CEASEFIRE_STATEMENT (record));
  gboolean is_heard = FALSE;
  CeasefireClaim *claim;

  monitor_state_count (self, monitor_statement_count_joint (CEASEFIRE_STATEMENT (record)));
  if (origin)
    monitor_world_get (self->context.world, origin)->is_origin = TRUE;
  while ((claim = monitor_items_next (&claims)))
    {
      const char *about = ceasefire_claim_get_about (claim);

      if (about && !monitor_shelf_add_claim (self->shelf, position, claim))
        is_heard |= state_listens_to (self, about);
    }
  if (is_heard)
    monitor_state_keep_event (self, record);
}

/* Statements to which others go back are kept. */
static void
state_keep_origins (MonitorState *self)
{
  g_autoptr (GPtrArray) origins = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer entity;

  g_hash_table_iter_init (&iter, self->context.world->entities);
  while (g_hash_table_iter_next (&iter, &entity, NULL))
    if (((const MonitorEntity *) entity)->is_origin)
      g_ptr_array_add (origins, entity);
  for (guint i = 0; i < origins->len; i++)
    {
      CeasefireRecord *record = monitor_shelf_lookup (
        self->shelf, ((const MonitorEntity *) g_ptr_array_index (origins, i))->id);

      if (CEASEFIRE_IS_STATEMENT (record))
        monitor_state_keep_event (self, record);
    }
}

static void
state_shelve (MonitorState *self)
{
  const guint n = monitor_shelf_get_size (self->shelf);

  for (guint i = 0; i < n && !monitor_state_is_stopped (self); i++)
    {
      CeasefireRecord *record = monitor_shelf_peek (self->shelf, i);

      if (CEASEFIRE_IS_COVERAGE (record))
        monitor_state_add_coverage (self, CEASEFIRE_COVERAGE (record));
      if (!monitor_state_is_event (record))
        continue;
      monitor_world_read (self->context.world, record);
      if (CEASEFIRE_IS_STATEMENT (record))
        state_shelve_statement (self, record, i);
    }
  state_keep_origins (self);
}

/* The whole */

static MonitorState *
state_new (CeasefireTerm *const *terms, const char *timezone, gboolean is_for_all, guint64 limit)
{
  MonitorState *self = g_new0 (MonitorState, 1);

  self->limit = limit;
  self->context.world = monitor_world_new (terms, timezone, is_for_all);
  self->agreements = g_ptr_array_new_with_free_func ((GDestroyNotify) monitor_agreement_free);
  self->clauses = g_ptr_array_new ();
  self->coverages = g_ptr_array_new_with_free_func (g_free);
  monitor_slab_init (&self->incidents, sizeof (MonitorIncident));
  monitor_slab_init (&self->assessments, sizeof (MonitorAssessment));
  self->topics = g_ptr_array_new ();
  self->dirty = g_ptr_array_new ();
  self->cycles = g_ptr_array_new ();
  self->measured = g_ptr_array_new ();
  self->defenders = g_ptr_array_new ();
  self->structure = g_ptr_array_new ();
  self->later = g_array_new (FALSE, FALSE, sizeof (MonitorLater));
  self->hashes = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  return self;
}

/* Actors, places and agreements. */
static void
state_read_structure (MonitorState *self, const StateRecords *records)
{
  g_autoptr (GHashTable) statements = state_index_statements (records);
  const guint n = state_count_records (records);

  self->n_records = n;
  for (guint i = 0; i < n; i++)
    state_add_structure (self, state_get_record (records, i));
  for (guint i = 0; i < n; i++)
    {
      CeasefireRecord *record = state_get_record (records, i);

      if (CEASEFIRE_IS_AGREEMENT (record) && ceasefire_record_get_id (record))
        state_add_agreement (self, CEASEFIRE_AGREEMENT (record), statements);
    }
  monitor_agreements_join (self->agreements, self->context.world);
}

/* Once all reports are there. */
static void
state_finish (MonitorState *self)
{
  monitor_state_rank_clauses (self);
  state_count_instances (self);
  if (self->is_over_limit)
    return;
  state_add_instances (self);
  self->index = monitor_index_new (self->context.world, self->clauses);
}

MonitorState *
monitor_state_new (GPtrArray *records, CeasefireTerm *const *terms, const char *timezone,
                   gboolean is_for_all, guint64 limit)
{
  MonitorState *self = state_new (terms, timezone, is_for_all, limit);
  const StateRecords list = { records, NULL };

  state_read_structure (self, &list);
  state_add_reports (self, &list);
  state_finish (self);
  return self;
}

/* The amount of a performance is told by what it is part of, too. */
static gboolean
state_asks_amounts (const MonitorState *self)
{
  for (guint i = 0; i < self->agreements->len; i++)
    {
      const MonitorAgreement *agreement = g_ptr_array_index (self->agreements, i);

      for (guint j = 0; j < agreement->clauses->len; j++)
        if (((const MonitorClause *) g_ptr_array_index (agreement->clauses, j))->quantities)
          return TRUE;
    }
  return FALSE;
}

MonitorState *
monitor_state_new_shelved (MonitorShelf *shelf, CeasefireTerm *const *terms, const char *timezone,
                           gboolean is_for_all, guint64 limit)
{
  MonitorState *self = state_new (terms, timezone, is_for_all, limit);
  const StateRecords records = { NULL, shelf };

  state_read_structure (self, &records);
  if (state_asks_amounts (self))
    {
      state_add_reports (self, &records);
      monitor_shelf_free (shelf);
    }
  else
    {
      self->shelf = shelf;
      state_shelve (self);
    }
  state_finish (self);
  return self;
}

static void
state_free_statements (MonitorState *self)
{
  GHashTableIter iter;
  gpointer key;

  g_hash_table_iter_init (&iter, self->context.world->entities);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    {
      const MonitorEntity *entity = key;

      if (entity->kind == MONITOR_IS_STATEMENT)
        monitor_statement_free (entity->node);
    }
}

void
monitor_state_free (MonitorState *self)
{
  if (self == NULL)
    return;
  for (guint i = 0; i < self->clauses->len; i++)
    {
      MonitorClause *clause = g_ptr_array_index (self->clauses, i);

      g_ptr_array_foreach (clause->instances, (GFunc) (void *) monitor_instance_free, NULL);
    }
  state_free_statements (self);
  monitor_slab_clear (&self->incidents);
  monitor_slab_clear (&self->assessments);
  g_clear_pointer (&self->shelf, monitor_shelf_free);
  if (self->index)
    monitor_index_free (self->index);
  g_ptr_array_unref (self->clauses);
  g_ptr_array_unref (self->agreements);
  g_ptr_array_unref (self->coverages);
  g_ptr_array_unref (self->dirty);
  g_ptr_array_unref (self->cycles);
  g_ptr_array_unref (self->measured);
  g_ptr_array_unref (self->defenders);
  g_ptr_array_unref (self->structure);
  g_array_unref (self->later);
  g_hash_table_unref (self->hashes);
  g_free (self->structure_hash);
  g_free (self->coverage_hash);
  g_ptr_array_unref (self->topics);
  monitor_viewpoint_free (self->context.rules.viewpoint);
  monitor_world_free (self->context.world);
  g_free (self);
}

MonitorInstance *
monitor_state_find (MonitorState *self, const char *clause, const char *quality, const char *party)
{
  MonitorEntity *entity = monitor_world_peek (self->context.world, clause);
  MonitorClause *node = entity && entity->kind == MONITOR_IS_CLAUSE ? entity->node : NULL;

  if (node && quality)
    node = node->derived && g_str_equal (node->derived->quality, quality) ? node->derived : NULL;
  for (guint i = 0; node && i < node->instances->len; i++)
    {
      MonitorInstance *instance = g_ptr_array_index (node->instances, i);

      if (g_str_equal (instance->bearer->id, party))
        return instance;
    }
  return NULL;
}
