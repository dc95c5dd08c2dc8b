/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/state/book.h"

#include "core/hash.h"
#include "monitor/evidence/force.h"
#include "monitor/state/link.h"

#include <string.h>

/* Entries */

guint64
monitor_book_get_limit (const MonitorBook *self)
{
  if (self->limit > 0)
    return self->limit;
  return MAX (self->n_records * MONITOR_ENTRIES_PER_RECORD, MONITOR_ENTRIES_MIN);
}

void
monitor_book_count (MonitorBook *self, guint64 n)
{
  self->n_entries += n;
  self->is_over |= self->n_entries > monitor_book_get_limit (self);
}

/* Records */

static void
book_add_incident (MonitorBook *self, MonitorThing *thing, CeasefireIncident *record)
{
  MonitorWorld *world = self->scene.world;
  const char *action = ceasefire_incident_get_action (record);
  const char *place = ceasefire_incident_get_place (record);
  const char *omits = ceasefire_incident_get_omits (record);
  const MonitorDeed deed = {
    action ? monitor_world_get_code (world, MONITOR_VOCABULARY_ACTION, action) : NULL,
    monitor_world_get_things (world, ceasefire_incident_get_agents (record),
                              ceasefire_incident_get_agents_any (record)),
    monitor_world_get_things (world, ceasefire_incident_get_targets (record), FALSE),
    monitor_world_get_codes (world, MONITOR_VOCABULARY_WEAPON,
                             ceasefire_incident_get_means (record), FALSE),
    omits ? monitor_world_get (world, omits) : NULL,
    monitor_layers_of (CEASEFIRE_RECORD (record)) & CEASEFIRE_LAYERS_BACKGROUND,
    NULL,
  };
  MonitorIncident *incident = monitor_pool_take (&self->incidents);

  incident->thing = thing;
  incident->record = record;
  incident->deed = monitor_world_get_deed (world, &deed);
  incident->place = place ? monitor_world_get (world, place) : NULL;
  incident->when = monitor_world_get_interval (world, ceasefire_incident_get_when (record),
                                               CEASEFIRE_READING_OCCURRENCE);
  thing->node = incident;
  thing->kind = MONITOR_IS_INCIDENT;
}

static void
book_for_each_incident (MonitorBook *self, void (*visit) (MonitorBook *, MonitorIncident *))
{
  GHashTableIter iter;
  gpointer key;

  g_hash_table_iter_init (&iter, self->scene.world->things);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    {
      const MonitorThing *thing = key;

      if (thing->kind == MONITOR_IS_INCIDENT)
        visit (self, thing->node);
    }
}

static void
book_add_coverage (MonitorBook *self, CeasefireCoverage *record)
{
  MonitorWorld *world = self->scene.world;
  const char *by = ceasefire_coverage_get_by (record);
  const char *place = ceasefire_coverage_get_place (record);
  MonitorCoverage *coverage;

  if (by == NULL || ceasefire_coverage_get_during (record) == NULL
      || !ceasefire_coverage_get_complete (record))
    return;
  coverage = g_new0 (MonitorCoverage, 1);
  coverage->record = record;
  coverage->by = monitor_world_get (world, by);
  coverage->clauses
    = monitor_world_get_things (world, ceasefire_coverage_get_clauses (record), FALSE);
  coverage->place = place ? monitor_world_get (world, place) : NULL;
  coverage->during = monitor_world_get_interval (world, ceasefire_coverage_get_during (record),
                                                 CEASEFIRE_READING_EXTENT);
  coverage->layers = monitor_layers_of (CEASEFIRE_RECORD (record)) & CEASEFIRE_LAYERS_BACKGROUND;
  g_ptr_array_add (self->coverages, coverage);
}

static void
book_add_statement (MonitorBook *self, MonitorThing *thing, CeasefireStatement *record)
{
  MonitorStatement *statement = monitor_statement_new (self->scene.world, thing, record);

  thing->node = statement;
  thing->kind = MONITOR_IS_STATEMENT;
  for (guint i = 0; i < statement->n_claims; i++)
    {
      MonitorClaim *claim = &statement->claims[i];

      if (claim->about->claims == NULL)
        claim->about->claims = g_ptr_array_new ();
      g_ptr_array_add (claim->about->claims, claim);
    }
}

/* Of records with one id the first counts. */
static gboolean
book_is_free (MonitorBook *self, const char *id)
{
  MonitorThing *thing = id ? monitor_world_peek (self->scene.world, id) : NULL;

  return id && (thing == NULL || thing->kind == MONITOR_IS_OTHER);
}

static void
book_add_clauses (MonitorBook *self, MonitorAgreement *agreement, GListModel *clauses)
{
  for (guint i = 0; i < g_list_model_get_n_items (clauses); i++)
    {
      g_autoptr (CeasefireClause) clause = g_list_model_get_item (clauses, i);

      if (book_is_free (self, ceasefire_record_get_id (CEASEFIRE_RECORD (clause))))
        monitor_clause_compile (self->scene.world, agreement, clause);
      book_add_clauses (self, agreement, ceasefire_clause_get_clauses (clause));
    }
}

static void
book_add_agreement (MonitorBook *self, CeasefireAgreement *record, GHashTable *statements)
{
  const char *id = ceasefire_record_get_id (CEASEFIRE_RECORD (record));
  MonitorAgreement *agreement;

  if (!book_is_free (self, id))
    return;
  agreement = monitor_agreement_new (self->scene.world, record, statements);
  g_ptr_array_add (self->agreements, agreement);
  book_add_clauses (self, agreement, ceasefire_agreement_get_clauses (record));
}

/* Ranks */

static MonitorClause *
book_get_awaited (const MonitorClause *clause)
{
  MonitorThing *other = clause->trigger_clause;

  return other && other->kind == MONITOR_IS_CLAUSE ? other->node : NULL;
}

/* Clauses behind those that they wait for. What is never reached waits for itself. */
static void
book_rank_clauses (MonitorBook *self)
{
  for (guint i = 0; i < self->agreements->len; i++)
    {
      MonitorAgreement *agreement = g_ptr_array_index (self->agreements, i);

      for (guint j = 0; j < agreement->clauses->len; j++)
        {
          MonitorClause *clause = g_ptr_array_index (agreement->clauses, j);
          MonitorClause *awaited = book_get_awaited (clause);

          clause->in_ring = awaited != NULL;
          if (awaited)
            g_ptr_array_add (awaited->waiting, clause);
          else
            g_ptr_array_add (self->clauses, clause);
        }
    }
  for (guint i = 0; i < self->clauses->len; i++)
    {
      MonitorClause *clause = g_ptr_array_index (self->clauses, i);

      clause->rank = i;
      for (guint j = 0; j < clause->waiting->len; j++)
        {
          MonitorClause *waiting = g_ptr_array_index (clause->waiting, j);

          waiting->in_ring = FALSE;
          g_ptr_array_add (self->clauses, waiting);
        }
    }
  for (guint i = 0; i < self->agreements->len; i++)
    {
      MonitorAgreement *agreement = g_ptr_array_index (self->agreements, i);

      for (guint j = 0; j < agreement->clauses->len; j++)
        {
          MonitorClause *clause = g_ptr_array_index (agreement->clauses, j);

          if (!clause->in_ring)
            continue;
          clause->rank = self->clauses->len;
          g_ptr_array_add (self->clauses, clause);
          g_ptr_array_add (self->rings, clause);
        }
    }
}

static void
book_add_defender (MonitorThing *bearer, MonitorInstance *instance)
{
  MonitorRoles *roles = monitor_thing_add_roles (bearer);

  if (roles->defenders == NULL)
    roles->defenders = g_ptr_array_new ();
  g_ptr_array_add (roles->defenders, instance);
}

/* What is too much is not even begun. */
static void
book_count_instances (MonitorBook *self)
{
  for (guint i = 0; i < self->clauses->len; i++)
    {
      const MonitorClause *clause = g_ptr_array_index (self->clauses, i);

      monitor_book_count (self, clause->bearers->len);
    }
}

static void
book_add_instances (MonitorBook *self)
{
  for (guint i = 0; i < self->clauses->len; i++)
    {
      MonitorClause *clause = g_ptr_array_index (self->clauses, i);

      for (guint j = 0; j < clause->bearers->len; j++)
        {
          MonitorThing *bearer = g_ptr_array_index (clause->bearers, j);
          MonitorInstance *instance = monitor_instance_new (clause, bearer);

          g_ptr_array_add (clause->instances, instance);
          if (clause->kind != MONITOR_NORM_BAN || !clause->has_defence)
            continue;
          book_add_defender (bearer, instance);
          self->has_defenders = TRUE;
        }
    }
}

/* The book */

static GHashTable *
book_index_statements (GPtrArray *records)
{
  GHashTable *statements = g_hash_table_new (ceasefire_string_hash, g_str_equal);

  for (guint i = 0; i < records->len; i++)
    {
      CeasefireRecord *record = g_ptr_array_index (records, i);
      const char *id = ceasefire_record_get_id (record);

      if (CEASEFIRE_IS_STATEMENT (record) && id && !g_hash_table_contains (statements, id))
        g_hash_table_insert (statements, (char *) id, record);
    }
  return statements;
}

static gboolean
book_is_event (CeasefireRecord *record)
{
  return CEASEFIRE_IS_STATEMENT (record) || CEASEFIRE_IS_INCIDENT (record);
}

/* Where an id stands twice, the first counts. */
static void
book_add_event (MonitorBook *self, MonitorThing *thing, CeasefireRecord *record)
{
  if (thing->kind != MONITOR_IS_OTHER)
    thing->is_double = TRUE;
  else if (CEASEFIRE_IS_STATEMENT (record))
    book_add_statement (self, thing, CEASEFIRE_STATEMENT (record));
  else
    book_add_incident (self, thing, CEASEFIRE_INCIDENT (record));
}

static void
book_add_report (MonitorBook *self, CeasefireRecord *record)
{
  const char *id = ceasefire_record_get_id (record);

  if (CEASEFIRE_IS_COVERAGE (record))
    book_add_coverage (self, CEASEFIRE_COVERAGE (record));
  else if (id && book_is_event (record))
    book_add_event (self, monitor_world_get (self->scene.world, id), record);
}

MonitorBook *
monitor_book_new (GPtrArray *records, CeasefireTerm *const *terms, const char *timezone,
                  guint64 limit)
{
  MonitorBook *self = g_new0 (MonitorBook, 1);
  g_autoptr (GHashTable) statements = book_index_statements (records);

  self->n_records = records->len;
  self->limit = limit;
  self->scene.world = monitor_world_new (terms, timezone);
  self->agreements = g_ptr_array_new_with_free_func ((GDestroyNotify) monitor_agreement_free);
  self->clauses = g_ptr_array_new ();
  self->coverages = g_ptr_array_new_with_free_func (g_free);
  monitor_pool_init (&self->incidents, sizeof (MonitorIncident));
  self->topics = g_ptr_array_new ();
  self->dirty = g_ptr_array_new ();
  self->rings = g_ptr_array_new ();
  self->frame = g_ptr_array_new ();
  self->hashes = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  for (guint i = 0; i < records->len; i++)
    {
      CeasefireRecord *record = g_ptr_array_index (records, i);

      if (ceasefire_record_get_id (record) == NULL)
        continue;
      if (CEASEFIRE_IS_ACTOR (record) || CEASEFIRE_IS_PLACE (record))
        g_ptr_array_add (self->frame, record);
      if (CEASEFIRE_IS_ACTOR (record))
        monitor_world_add_actor (self->scene.world, CEASEFIRE_ACTOR (record));
      else if (CEASEFIRE_IS_PLACE (record))
        monitor_world_add_place (self->scene.world, CEASEFIRE_PLACE (record));
    }
  for (guint i = 0; i < records->len; i++)
    {
      CeasefireRecord *record = g_ptr_array_index (records, i);

      if (CEASEFIRE_IS_AGREEMENT (record) && ceasefire_record_get_id (record))
        book_add_agreement (self, CEASEFIRE_AGREEMENT (record), statements);
    }
  for (guint i = 0; i < records->len; i++)
    book_add_report (self, g_ptr_array_index (records, i));
  book_rank_clauses (self);
  book_count_instances (self);
  if (self->is_over)
    return self;
  book_add_instances (self);
  self->index = monitor_index_new (self->scene.world, self->clauses);
  return self;
}

static void
book_free_statements (MonitorBook *self)
{
  GHashTableIter iter;
  gpointer key;

  g_hash_table_iter_init (&iter, self->scene.world->things);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    {
      const MonitorThing *thing = key;

      if (thing->kind == MONITOR_IS_STATEMENT)
        monitor_statement_free (thing->node);
    }
}

void
monitor_book_free (MonitorBook *self)
{
  if (self == NULL)
    return;
  for (guint i = 0; i < self->clauses->len; i++)
    {
      MonitorClause *clause = g_ptr_array_index (self->clauses, i);

      g_ptr_array_foreach (clause->instances, (GFunc) (void *) monitor_instance_free, NULL);
    }
  book_free_statements (self);
  monitor_pool_clear (&self->incidents);
  if (self->index)
    monitor_index_free (self->index);
  g_ptr_array_unref (self->clauses);
  g_ptr_array_unref (self->agreements);
  g_ptr_array_unref (self->coverages);
  g_ptr_array_unref (self->dirty);
  g_ptr_array_unref (self->rings);
  g_ptr_array_unref (self->frame);
  g_hash_table_unref (self->hashes);
  g_free (self->frame_hash);
  g_free (self->coverage_hash);
  g_ptr_array_unref (self->topics);
  g_clear_pointer (&self->scene.rules.viewpoint, g_hash_table_unref);
  monitor_world_free (self->scene.world);
  g_free (self);
}

/* For each time it is looked up once what voices say of the agreement. */
static void
book_discount_times (MonitorBook *self, const MonitorAgreement *agreement)
{
  for (guint i = 0; i < agreement->clauses->len; i++)
    {
      const MonitorClause *clause = g_ptr_array_index (agreement->clauses, i);

      for (guint j = 0; j < clause->instances->len; j++)
        {
          const MonitorInstance *instance = g_ptr_array_index (clause->instances, j);

          self->n_entries -= (guint64) g_hash_table_size (instance->forces)
                             * (1 + agreement->n_voices);
        }
    }
}

static void
book_forget_agreement (MonitorBook *self, MonitorAgreement *agreement)
{
  book_discount_times (self, agreement);
  monitor_agreement_settle (&self->scene, agreement);
  for (guint i = 0; i < agreement->clauses->len; i++)
    {
      MonitorClause *clause = g_ptr_array_index (agreement->clauses, i);

      for (guint j = 0; j < clause->instances->len; j++)
        {
          MonitorInstance *instance = g_ptr_array_index (clause->instances, j);

          monitor_instance_forget (&self->scene, instance);
          instance->is_dirty = TRUE;
          monitor_book_note_dirty (self, instance);
        }
    }
}

/* While many incidents come, their exceptions wait until all are there. */
static void
book_except_all (MonitorBook *self)
{
  for (guint i = 0; i < self->clauses->len; i++)
    {
      MonitorClause *clause = g_ptr_array_index (self->clauses, i);

      for (guint j = 0; j < clause->instances->len; j++)
        ((MonitorInstance *) g_ptr_array_index (clause->instances, j))->is_excused_anew = TRUE;
    }
}

static void
book_link_anew (MonitorBook *self)
{
  monitor_index_read_windows (self->index);
  book_except_all (self);
  book_for_each_incident (self, monitor_book_relink);
}

void
monitor_book_judge_all (MonitorBook *self)
{
  GHashTableIter iter;
  gpointer thing;

  if (self->is_over)
    return;
  g_hash_table_iter_init (&iter, self->scene.world->things);
  while (g_hash_table_iter_next (&iter, &thing, NULL))
    monitor_claims_judge (thing, &self->scene.rules);
  for (guint i = 0; i < self->agreements->len; i++)
    book_forget_agreement (self, g_ptr_array_index (self->agreements, i));
  book_link_anew (self);
}

/* Changes */

static void
book_note_clause_dirty (MonitorBook *self, const MonitorClause *clause)
{
  for (guint i = 0; i < clause->instances->len; i++)
    monitor_book_note_dirty (self, g_ptr_array_index (clause->instances, i));
}

static void
book_note_all_dirty (MonitorBook *self)
{
  for (guint i = 0; i < self->clauses->len; i++)
    book_note_clause_dirty (self, g_ptr_array_index (self->clauses, i));
}

/* Each thing that the statement is about, once. */
static void
book_list_topics (MonitorBook *self, const MonitorStatement *statement)
{
  guint mark = ++self->scene.world->mark;

  g_ptr_array_set_size (self->topics, 0);
  for (guint i = 0; i < statement->n_claims; i++)
    {
      MonitorThing *about = statement->claims[i].about;

      if (about->mark != mark)
        g_ptr_array_add (self->topics, about);
      about->mark = mark;
    }
}

static gboolean
book_is_touched (const MonitorAgreement *agreement, guint mark)
{
  if (agreement->thing->mark == mark)
    return TRUE;
  for (guint i = 0; i < agreement->acts->len; i++)
    {
      const MonitorThing *statement = g_array_index (agreement->acts, MonitorAct, i).statement;

      if (statement && statement->mark == mark)
        return TRUE;
    }
  return FALSE;
}

/* Agreements of which, or of whose acts, something else is said: all that they ask is judged
   again. To judge walks, which takes the marks of topics away. */
static void
book_forget_touched (MonitorBook *self)
{
  const guint mark = self->scene.world->mark;
  g_autoptr (GPtrArray) touched = g_ptr_array_new ();

  for (guint i = 0; i < self->agreements->len; i++)
    if (book_is_touched (g_ptr_array_index (self->agreements, i), mark))
      g_ptr_array_add (touched, g_ptr_array_index (self->agreements, i));
  for (guint i = 0; i < touched->len; i++)
    book_forget_agreement (self, g_ptr_array_index (touched, i));
  book_link_anew (self);
}

static void
book_react_to_topics (MonitorBook *self)
{
  gboolean is_touching = FALSE;

  for (guint i = 0; i < self->topics->len; i++)
    {
      MonitorThing *about = g_ptr_array_index (self->topics, i);

      /* To link an incident judges what is said of it. */
      if (about->kind != MONITOR_IS_INCIDENT || about->is_act)
        monitor_claims_judge (about, &self->scene.rules);
      is_touching |= about->is_act || about->kind == MONITOR_IS_AGREEMENT;
      if (about->kind == MONITOR_IS_CLAUSE)
        book_note_clause_dirty (self, about->node);
    }
  if (is_touching)
    {
      book_forget_touched (self);
      return;
    }
  for (guint i = 0; i < self->topics->len; i++)
    {
      MonitorThing *about = g_ptr_array_index (self->topics, i);

      if (about->kind == MONITOR_IS_INCIDENT)
        monitor_book_relink (self, about->node);
    }
}

/* What goes back to a statement, and what it did, depends on it more than can be taken in here. */
static gboolean
book_take_event (MonitorBook *self, CeasefireRecord *record)
{
  const char *id = ceasefire_record_get_id (record);
  MonitorThing *thing = id ? monitor_world_get (self->scene.world, id) : NULL;

  if (thing == NULL)
    return TRUE;
  if (thing->kind != MONITOR_IS_OTHER || thing->is_origin || thing->is_act)
    return FALSE;
  book_add_event (self, thing, record);
  if (thing->kind == MONITOR_IS_INCIDENT)
    {
      monitor_book_link (self, thing->node);
      return TRUE;
    }
  book_list_topics (self, thing->node);
  book_react_to_topics (self);
  return TRUE;
}

static void
book_remove_coverage (MonitorBook *self, CeasefireRecord *record)
{
  g_clear_pointer (&self->coverage_hash, g_free);
  for (guint i = 0; i < self->coverages->len; i++)
    if (CEASEFIRE_RECORD (((MonitorCoverage *) g_ptr_array_index (self->coverages, i))->record)
        == record)
      {
        g_ptr_array_remove_index_fast (self->coverages, i);
        break;
      }
  book_note_all_dirty (self);
}

static gboolean
book_is_frame (CeasefireRecord *record)
{
  return CEASEFIRE_IS_ACTOR (record) || CEASEFIRE_IS_PLACE (record)
         || CEASEFIRE_IS_AGREEMENT (record);
}

gboolean
monitor_book_add (MonitorBook *self, CeasefireRecord *record)
{
  self->n_records++;
  if (book_is_event (record))
    return book_take_event (self, record);
  if (CEASEFIRE_IS_COVERAGE (record))
    {
      /* Whoever hears of it first may have told of it already. */
      book_remove_coverage (self, record);
      book_add_coverage (self, CEASEFIRE_COVERAGE (record));
    }
  return !book_is_frame (record);
}

/* Another that has its id counts from now on. Under what id it was taken, nobody knows if that was
   changed. */
static MonitorThing *
book_find_event (MonitorBook *self, CeasefireRecord *record)
{
  const char *id = ceasefire_record_get_id (record);
  MonitorThing *thing = id ? monitor_world_peek (self->scene.world, id) : NULL;
  gpointer known = NULL;

  if (thing == NULL || thing->is_double)
    return NULL;
  if (thing->kind == MONITOR_IS_INCIDENT)
    known = ((const MonitorIncident *) thing->node)->record;
  else if (thing->kind == MONITOR_IS_STATEMENT)
    known = ((const MonitorStatement *) thing->node)->record;
  return known == record ? thing : NULL;
}

/* All at once: there may be many. */
static void
book_forget_claims (MonitorThing *about, const MonitorStatement *statement)
{
  guint n = 0;

  for (guint i = 0; i < about->claims->len; i++)
    {
      MonitorClaim *claim = g_ptr_array_index (about->claims, i);

      if (claim->statement != statement)
        about->claims->pdata[n++] = claim;
    }
  g_ptr_array_set_size (about->claims, (int) n);
}

static void
book_remove_statement (MonitorBook *self, MonitorThing *thing)
{
  MonitorStatement *statement = thing->node;

  book_list_topics (self, statement);
  for (guint i = 0; i < self->topics->len; i++)
    book_forget_claims (g_ptr_array_index (self->topics, i), statement);
  thing->node = NULL;
  thing->kind = MONITOR_IS_OTHER;
  monitor_statement_free (statement);
  book_react_to_topics (self);
}

static void
book_remove_incident (MonitorBook *self, MonitorThing *thing)
{
  MonitorIncident *incident = thing->node;

  monitor_book_unlink (self, incident);
  thing->node = NULL;
  thing->kind = MONITOR_IS_OTHER;
  monitor_pool_give_back (&self->incidents, incident);
}

static gboolean
book_drop_event (MonitorBook *self, CeasefireRecord *record)
{
  MonitorThing *thing = book_find_event (self, record);

  if (thing == NULL || thing->is_origin || thing->is_act)
    return FALSE;
  if (thing->kind == MONITOR_IS_INCIDENT)
    book_remove_incident (self, thing);
  else
    book_remove_statement (self, thing);
  return TRUE;
}

gboolean
monitor_book_remove (MonitorBook *self, CeasefireRecord *record)
{
  g_hash_table_remove (self->hashes, record);
  self->n_records--;
  if (book_is_event (record))
    return book_drop_event (self, record);
  if (CEASEFIRE_IS_COVERAGE (record))
    book_remove_coverage (self, record);
  return !book_is_frame (record);
}

static int
book_compare_ranks (gconstpointer a, gconstpointer b)
{
  const MonitorInstance *x = *(const MonitorInstance *const *) a;
  const MonitorInstance *y = *(const MonitorInstance *const *) b;

  return x->clause->rank < y->clause->rank ? -1 : x->clause->rank > y->clause->rank;
}

static void
book_note_waiting (MonitorBook *self, const MonitorClause *clause)
{
  for (guint i = 0; i < clause->waiting->len; i++)
    book_note_clause_dirty (self, g_ptr_array_index (clause->waiting, i));
}

static gboolean
book_conclude_instance (MonitorBook *self, MonitorInstance *instance)
{
  const MonitorClause *clause = instance->clause;
  const GPtrArray *claims = clause->thing->claims;
  const GArray *periods;
  gboolean is_changed = monitor_instance_conclude (&self->scene, instance, self->coverages);

  periods = instance->outcome.periods;
  self->n_entries -= instance->n_entries;
  instance->n_entries = (periods ? periods->len : 0) + (claims ? claims->len : 0)
                        + clause->agreement->n_voices;
  monitor_book_count (self, instance->n_entries);
  return is_changed;
}

/* Those that are waited for come first, clause by clause; each wave notes the next. What waits stays
   noted until all of the clause that it waits for are worked out. */
void
monitor_book_conclude (MonitorBook *self, MonitorChanged changed, gpointer user_data)
{
  while (self->dirty->len > 0 && !self->is_over)
    {
      g_autoptr (GPtrArray) wave = g_steal_pointer (&self->dirty);
      const MonitorClause *noted = NULL;

      self->dirty = g_ptr_array_new ();
      g_ptr_array_sort (wave, book_compare_ranks);
      for (guint i = 0; i < wave->len && !self->is_over; i++)
        {
          MonitorInstance *instance = g_ptr_array_index (wave, i);
          gboolean is_changed;

          instance->is_noted = FALSE;
          is_changed = book_conclude_instance (self, instance);
          /* Who waits may depend on a time that the finding does not show. A ring would go on. */
          if (instance->clause->in_ring ? is_changed : instance->clause != noted)
            book_note_waiting (self, instance->clause);
          noted = instance->clause;
          if (is_changed && changed)
            changed (instance, user_data);
        }
    }
}

MonitorInstance *
monitor_book_find (MonitorBook *self, const char *clause, const char *party)
{
  MonitorThing *thing = monitor_world_peek (self->scene.world, clause);
  MonitorClause *node = thing && thing->kind == MONITOR_IS_CLAUSE ? thing->node : NULL;

  for (guint i = 0; node && i < node->instances->len; i++)
    {
      MonitorInstance *instance = g_ptr_array_index (node->instances, i);

      if (g_str_equal (instance->bearer->id, party))
        return instance;
    }
  return NULL;
}
