/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/book.h"

#include <string.h>

static void
book_free_incident (gpointer data)
{
  MonitorIncident *incident = data;

  g_clear_pointer (&incident->pairs, g_ptr_array_unref);
  g_free (incident);
}

/* Pairs */

static void
book_note_dirty (MonitorBook *self, MonitorInstance *instance)
{
  if (!instance->is_noted)
    g_ptr_array_add (self->dirty, instance);
  instance->is_noted = TRUE;
}

static void
book_unlink (MonitorBook *self, MonitorIncident *incident)
{
  for (guint i = 0; incident->pairs && i < incident->pairs->len; i++)
    {
      MonitorPair *pair = g_ptr_array_index (incident->pairs, i);
      MonitorInstance *instance = pair->instance;

      monitor_instance_remove (instance, pair);
      book_note_dirty (self, instance);
    }
  if (incident->pairs)
    g_ptr_array_set_size (incident->pairs, 0);
}

static void
book_try_pair (MonitorBook *self, MonitorIncident *incident, MonitorInstance *instance,
               MonitorPurpose purpose)
{
  MonitorPair trial = { .incident = incident, .instance = instance, .purpose = purpose };
  GArray *gate = instance->gate;
  gboolean is_engaged;
  MonitorPair *pair;

  /* What opens the gate may come later. */
  instance->gate = NULL;
  is_engaged = monitor_pair_judge (&self->scene, &trial);
  instance->gate = gate;
  if (!is_engaged)
    return;
  pair = g_memdup2 (&trial, sizeof trial);
  if (incident->pairs == NULL)
    incident->pairs = g_ptr_array_new ();
  g_ptr_array_add (incident->pairs, pair);
  monitor_instance_add (instance, pair);
  book_note_dirty (self, instance);
}

static void
book_try_clause (MonitorBook *self, MonitorIncident *incident, MonitorClause *clause,
                 MonitorPurpose purpose)
{
  for (guint i = 0; i < clause->instances->len; i++)
    book_try_pair (self, incident, g_ptr_array_index (clause->instances, i), purpose);
}

static guint64
book_digest_incident (const MonitorIncident *incident)
{
  guint64 digest = g_str_hash (incident->thing->id) + 1;
  GPtrArray *claims = incident->thing->claims;

  for (guint i = 0; claims && i < claims->len; i++)
    {
      const MonitorClaim *claim = g_ptr_array_index (claims, i);
      guint64 part = g_str_hash (claim->statement->id);

      if (!claim->is_void)
        digest += (part << 8 | claim->aspect) * G_GUINT64_CONSTANT (0xD6E8FEB86659FD93);
    }
  return digest;
}

static guint
book_get_spoken (const MonitorIncident *incident)
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
} BookLink;

static void
book_on_found (MonitorClause *clause, MonitorPurpose purpose, gpointer user_data)
{
  BookLink *link = user_data;

  book_try_clause (link->book, link->incident, clause, purpose);
}

static void
book_on_reached (MonitorThing *thing, CeasefireTruth strength, gpointer reached)
{
  (void) strength;
  if (thing->defenders)
    g_ptr_array_add (reached, thing);
}

static void
book_try_defenders (BookLink *link, MonitorThing *thing)
{
  for (guint i = 0; i < thing->defenders->len; i++)
    {
      MonitorInstance *instance = g_ptr_array_index (thing->defenders, i);

      if (instance->last_attack == link->book->n_links)
        continue;
      instance->last_attack = link->book->n_links;
      book_try_pair (link->book, link->incident, instance, MONITOR_PURPOSE_ATTACK);
    }
}

/* Whoever acts for a bearer, or may do so, may be attacked in its place. One walk is over before
   pairs begin others. */
static void
book_link_attacked (BookLink *link, const MonitorList *targets)
{
  const CeasefireInterval *when = link->incident->when ? link->incident->when : &monitor_unknown;
  g_autoptr (GPtrArray) reached = g_ptr_array_new ();

  for (guint i = 0; targets && i < targets->n; i++)
    monitor_actor_walk (link->book->scene.world, targets->items[i], when, monitor_camp,
                        book_on_reached, reached);
  for (guint i = 0; i < reached->len; i++)
    book_try_defenders (link, g_ptr_array_index (reached, i));
}

static void
book_link_attacks (BookLink *link)
{
  GPtrArray *claims = link->incident->thing->claims;

  book_link_attacked (link, link->incident->targets);
  for (guint i = 0; claims && i < claims->len; i++)
    {
      const MonitorClaim *claim = g_ptr_array_index (claims, i);

      if (claim->aspect == MONITOR_TARGET && !claim->is_void)
        book_link_attacked (link, claim->value);
    }
}

/* Exceptions are looked at one by one only where the attacks that they answer are all known. */
static void
book_except_pairs (MonitorBook *self, MonitorIncident *incident)
{
  for (guint i = 0; incident->pairs && i < incident->pairs->len; i++)
    {
      MonitorPair *pair = g_ptr_array_index (incident->pairs, i);

      if (pair->instance->clause->exceptions->len > 0 && !pair->instance->is_excused_anew
          && pair->purpose == MONITOR_PURPOSE_BREACH)
        monitor_instance_except (&self->scene, pair->instance, pair);
    }
}

static void
book_link (MonitorBook *self, MonitorIncident *incident)
{
  BookLink link = { self, incident };

  self->n_links++;
  monitor_claims_judge (incident->thing, &self->scene.rules);
  incident->digest = book_digest_incident (incident);
  incident->spoken = (guint16) book_get_spoken (incident);
  if (incident->omits)
    {
      MonitorClause *clause = incident->omits->kind == MONITOR_IS_CLAUSE ? incident->omits->node
                                                                         : NULL;

      if (clause && clause->kind == MONITOR_NORM_DUTY)
        book_try_clause (self, incident, clause, MONITOR_PURPOSE_OMISSION);
      return;
    }
  monitor_index_find (self->index, incident, book_on_found, &link);
  if (self->has_defenders)
    book_link_attacks (&link);
  book_except_pairs (self, incident);
}

static void
book_relink (MonitorBook *self, MonitorIncident *incident)
{
  book_unlink (self, incident);
  book_link (self, incident);
}

/* Records */

static void
book_add_incident (MonitorBook *self, CeasefireIncident *record)
{
  MonitorWorld *world = self->scene.world;
  const char *id = ceasefire_record_get_id (CEASEFIRE_RECORD (record));
  const char *action = ceasefire_incident_get_action (record);
  const char *place = ceasefire_incident_get_place (record);
  const char *omits = ceasefire_incident_get_omits (record);
  MonitorIncident *incident;

  if (id == NULL)
    return;
  /* Where an id stands twice, the first counts. */
  if (monitor_world_get (world, id)->kind != MONITOR_IS_OTHER)
    return;
  incident = g_new0 (MonitorIncident, 1);
  incident->thing = monitor_world_get (world, id);
  incident->record = record;
  incident->action = action ? monitor_world_get_code (world, MONITOR_VOCABULARY_ACTION, action)
                            : NULL;
  incident->agents = monitor_world_get_things (world, ceasefire_incident_get_agents (record),
                                               ceasefire_incident_get_agents_any (record));
  incident->targets
    = monitor_world_get_things (world, ceasefire_incident_get_targets (record), FALSE);
  incident->means = monitor_world_get_codes (world, MONITOR_VOCABULARY_WEAPON,
                                             ceasefire_incident_get_means (record), FALSE);
  incident->place = place ? monitor_world_get (world, place) : NULL;
  incident->omits = omits ? monitor_world_get (world, omits) : NULL;
  incident->when = monitor_world_get_interval (world, ceasefire_incident_get_when (record),
                                               CEASEFIRE_READING_OCCURRENCE);
  incident->layers = monitor_layers_of (CEASEFIRE_RECORD (record)) & CEASEFIRE_LAYERS_BACKGROUND;
  g_hash_table_insert (self->incidents, record, incident);
  incident->thing->node = incident;
  incident->thing->kind = MONITOR_IS_INCIDENT;
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
book_add_statement (MonitorBook *self, CeasefireStatement *record)
{
  MonitorWorld *world = self->scene.world;
  GPtrArray *claims = monitor_claims_of (world, record);
  const char *speaker = ceasefire_statement_get_speaker (record);
  const char *origin = ceasefire_statement_get_origin (record);

  if (origin || speaker)
    g_hash_table_insert (
      world->origins,
      monitor_world_get (world, ceasefire_record_get_id (CEASEFIRE_RECORD (record))),
      monitor_world_get (world, origin ? origin : speaker));
  if (origin)
    monitor_world_get (world, origin)->is_origin = TRUE;
  g_hash_table_insert (self->claims, record, claims);
  for (guint i = 0; i < claims->len; i++)
    {
      MonitorClaim *claim = g_ptr_array_index (claims, i);

      if (claim->about->claims == NULL)
        claim->about->claims = g_ptr_array_new ();
      g_ptr_array_add (claim->about->claims, claim);
    }
}

static void
book_add_clauses (MonitorBook *self, MonitorAgreement *agreement, GListModel *clauses)
{
  for (guint i = 0; i < g_list_model_get_n_items (clauses); i++)
    {
      g_autoptr (CeasefireClause) clause = g_list_model_get_item (clauses, i);

      if (ceasefire_record_get_id (CEASEFIRE_RECORD (clause)))
        monitor_clause_compile (self->scene.world, agreement, clause);
      book_add_clauses (self, agreement, ceasefire_clause_get_clauses (clause));
    }
}

static void
book_add_agreement (MonitorBook *self, CeasefireAgreement *record, GHashTable *statements)
{
  MonitorAgreement *agreement = monitor_agreement_new (self->scene.world, record, statements);

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
          if (bearer->defenders == NULL)
            bearer->defenders = g_ptr_array_new ();
          g_ptr_array_add (bearer->defenders, instance);
          self->has_defenders = TRUE;
        }
    }
}

/* The book */

static GHashTable *
book_index_statements (GPtrArray *records)
{
  GHashTable *statements = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < records->len; i++)
    {
      CeasefireRecord *record = g_ptr_array_index (records, i);

      if (CEASEFIRE_IS_STATEMENT (record) && ceasefire_record_get_id (record))
        g_hash_table_insert (statements, (char *) ceasefire_record_get_id (record), record);
    }
  return statements;
}

static void
book_add_event (MonitorBook *self, CeasefireRecord *record)
{
  if (CEASEFIRE_IS_STATEMENT (record) && ceasefire_record_get_id (record))
    book_add_statement (self, CEASEFIRE_STATEMENT (record));
  else if (CEASEFIRE_IS_INCIDENT (record))
    book_add_incident (self, CEASEFIRE_INCIDENT (record));
  else if (CEASEFIRE_IS_COVERAGE (record))
    book_add_coverage (self, CEASEFIRE_COVERAGE (record));
}

MonitorBook *
monitor_book_new (GPtrArray *records, CeasefireTerm *const *terms, const char *timezone)
{
  MonitorBook *self = g_new0 (MonitorBook, 1);
  g_autoptr (GHashTable) statements = book_index_statements (records);

  self->scene.world = monitor_world_new (terms, timezone);
  self->agreements = g_ptr_array_new_with_free_func ((GDestroyNotify) monitor_agreement_free);
  self->clauses = g_ptr_array_new ();
  self->coverages = g_ptr_array_new_with_free_func (g_free);
  self->incidents = g_hash_table_new_full (NULL, NULL, NULL, book_free_incident);
  self->claims = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
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
      else
        book_add_event (self, record);
    }
  book_rank_clauses (self);
  book_add_instances (self);
  self->index = monitor_index_new (self->scene.world, self->clauses);
  return self;
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
  g_hash_table_unref (self->incidents);
  monitor_index_free (self->index);
  g_ptr_array_unref (self->clauses);
  g_ptr_array_unref (self->agreements);
  g_ptr_array_unref (self->coverages);
  g_ptr_array_unref (self->dirty);
  g_ptr_array_unref (self->rings);
  g_ptr_array_unref (self->frame);
  g_hash_table_unref (self->hashes);
  g_free (self->frame_hash);
  g_hash_table_unref (self->claims);
  monitor_world_free (self->scene.world);
  g_free (self);
}

static void
book_forget_agreement (MonitorBook *self, MonitorAgreement *agreement)
{
  monitor_agreement_settle (&self->scene, agreement);
  for (guint i = 0; i < agreement->clauses->len; i++)
    {
      MonitorClause *clause = g_ptr_array_index (agreement->clauses, i);

      for (guint j = 0; j < clause->instances->len; j++)
        {
          MonitorInstance *instance = g_ptr_array_index (clause->instances, j);

          monitor_instance_forget (&self->scene, instance);
          instance->is_dirty = TRUE;
          book_note_dirty (self, instance);
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

void
monitor_book_judge_all (MonitorBook *self)
{
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, self->scene.world->things);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    monitor_claims_judge (value, &self->scene.rules);
  for (guint i = 0; i < self->agreements->len; i++)
    book_forget_agreement (self, g_ptr_array_index (self->agreements, i));
  book_except_all (self);
  g_hash_table_iter_init (&iter, self->incidents);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    book_relink (self, value);
}

/* Changes */

/* What sources say of an agreement changed: all that it asks is judged again. */
static void
book_rejudge_agreement (MonitorBook *self, MonitorAgreement *agreement)
{
  GHashTableIter iter;
  gpointer incident;

  book_forget_agreement (self, agreement);
  book_except_all (self);
  g_hash_table_iter_init (&iter, self->incidents);
  while (g_hash_table_iter_next (&iter, NULL, &incident))
    book_relink (self, incident);
}

static void
book_react (MonitorBook *self, MonitorThing *about)
{
  monitor_claims_judge (about, &self->scene.rules);
  switch ((MonitorThingKind) about->kind)
    {
    case MONITOR_IS_INCIDENT:
      book_relink (self, about->node);
      break;
    case MONITOR_IS_AGREEMENT:
    case MONITOR_IS_ACT:
      book_rejudge_agreement (self, about->node);
      break;
    case MONITOR_IS_CLAUSE:
      for (guint i = 0; i < ((MonitorClause *) about->node)->instances->len; i++)
        book_note_dirty (self, g_ptr_array_index (((MonitorClause *) about->node)->instances, i));
      break;
    case MONITOR_IS_OTHER:
    default:
      break;
    }
}

static void
book_react_to_claims (MonitorBook *self, const GPtrArray *things)
{
  for (guint i = 0; i < things->len; i++)
    book_react (self, g_ptr_array_index (things, i));
}

/* Each thing that the claims are about, once. */
static GPtrArray *
book_list_topics (const GPtrArray *claims)
{
  GPtrArray *topics = g_ptr_array_new ();

  for (guint i = 0; i < claims->len; i++)
    {
      MonitorThing *about = ((MonitorClaim *) g_ptr_array_index (claims, i))->about;

      if (!g_ptr_array_find (topics, about, NULL))
        g_ptr_array_add (topics, about);
    }
  return topics;
}

static void
book_note_all_dirty (MonitorBook *self)
{
  for (guint i = 0; i < self->clauses->len; i++)
    {
      MonitorClause *clause = g_ptr_array_index (self->clauses, i);

      for (guint j = 0; j < clause->instances->len; j++)
        book_note_dirty (self, g_ptr_array_index (clause->instances, j));
    }
}

static gboolean
book_is_free_for (MonitorBook *self, CeasefireRecord *record)
{
  const char *id = ceasefire_record_get_id (record);
  MonitorThing *thing = id ? monitor_world_peek (self->scene.world, id) : NULL;

  return thing == NULL || (thing->kind == MONITOR_IS_OTHER && !thing->is_origin);
}

gboolean
monitor_book_add (MonitorBook *self, CeasefireRecord *record)
{
  if (CEASEFIRE_IS_ACTOR (record) || CEASEFIRE_IS_PLACE (record) || CEASEFIRE_IS_AGREEMENT (record))
    return FALSE;
  if (!book_is_free_for (self, record))
    return FALSE;
  book_add_event (self, record);
  if (CEASEFIRE_IS_INCIDENT (record) && g_hash_table_contains (self->incidents, record))
    book_link (self, g_hash_table_lookup (self->incidents, record));
  else if (CEASEFIRE_IS_COVERAGE (record))
    book_note_all_dirty (self);
  else if (CEASEFIRE_IS_STATEMENT (record) && ceasefire_record_get_id (record))
    {
      g_autoptr (GPtrArray) topics = book_list_topics (g_hash_table_lookup (self->claims, record));

      book_react_to_claims (self, topics);
    }
  return TRUE;
}

static void
book_remove_statement (MonitorBook *self, CeasefireRecord *record)
{
  GPtrArray *claims = g_hash_table_lookup (self->claims, record);
  g_autoptr (GPtrArray) topics = claims ? book_list_topics (claims) : NULL;

  for (guint i = 0; claims && i < claims->len; i++)
    {
      MonitorClaim *claim = g_ptr_array_index (claims, i);

      g_ptr_array_remove_fast (claim->about->claims, claim);
    }
  g_hash_table_remove (self->claims, record);
  g_hash_table_remove (self->scene.world->origins,
                       monitor_world_get (self->scene.world, ceasefire_record_get_id (record)));
  if (topics)
    book_react_to_claims (self, topics);
}

static void
book_remove_incident (MonitorBook *self, CeasefireRecord *record)
{
  MonitorIncident *incident = g_hash_table_lookup (self->incidents, record);

  if (incident == NULL)
    return;
  book_unlink (self, incident);
  if (incident->thing->node == incident)
    {
      incident->thing->node = NULL;
      incident->thing->kind = MONITOR_IS_OTHER;
    }
  g_hash_table_remove (self->incidents, record);
}

static void
book_remove_coverage (MonitorBook *self, CeasefireRecord *record)
{
  for (guint i = 0; i < self->coverages->len; i++)
    if (CEASEFIRE_RECORD (((MonitorCoverage *) g_ptr_array_index (self->coverages, i))->record)
        == record)
      {
        g_ptr_array_remove_index_fast (self->coverages, i);
        break;
      }
  book_note_all_dirty (self);
}

gboolean
monitor_book_remove (MonitorBook *self, CeasefireRecord *record)
{
  if (CEASEFIRE_IS_ACTOR (record) || CEASEFIRE_IS_PLACE (record) || CEASEFIRE_IS_AGREEMENT (record))
    return FALSE;
  if (CEASEFIRE_IS_STATEMENT (record) && !book_is_free_for (self, record))
    return FALSE;
  g_hash_table_remove (self->hashes, record);
  if (CEASEFIRE_IS_STATEMENT (record))
    book_remove_statement (self, record);
  else if (CEASEFIRE_IS_INCIDENT (record))
    book_remove_incident (self, record);
  else if (CEASEFIRE_IS_COVERAGE (record))
    book_remove_coverage (self, record);
  return TRUE;
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
    {
      MonitorClause *waiting = g_ptr_array_index (clause->waiting, i);

      for (guint j = 0; j < waiting->instances->len; j++)
        book_note_dirty (self, g_ptr_array_index (waiting->instances, j));
    }
}

/* Those that are waited for come first; each wave notes the next. */
void
monitor_book_conclude (MonitorBook *self, MonitorChanged changed, gpointer user_data)
{
  while (self->dirty->len > 0)
    {
      g_autoptr (GPtrArray) wave = g_steal_pointer (&self->dirty);

      self->dirty = g_ptr_array_new ();
      g_ptr_array_sort (wave, book_compare_ranks);
      for (guint i = 0; i < wave->len; i++)
        {
          MonitorInstance *instance = g_ptr_array_index (wave, i);

          instance->is_noted = FALSE;
          if (!monitor_instance_conclude (&self->scene, instance, self->coverages))
            continue;
          book_note_waiting (self, instance->clause);
          if (changed)
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
