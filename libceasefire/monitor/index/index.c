/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/index/index.h"

#include "monitor/evidence/force.h"

#include <string.h>

#define INDEX_DEPTH_MAX 64

/* One pattern of a clause, with its time window copied here to save a cache miss. */
typedef struct
{
  MonitorClause *clause;
  MonitorSpan time;
  MonitorPurpose purpose;
} IndexEntry;

typedef struct
{
  guint64 bits;
  guint32 word;
} IndexWord;

/* A sparse row of bits: the 64-bit words that are not zero. */
typedef struct
{
  guint n;
  IndexWord words[];
} IndexRow;

struct _MonitorIndex
{
  MonitorWorld *world;
  GArray *entries; /* of IndexEntry; the position is the number of the bit */
  guint n_words;

  guint64 *any_action;   /* the row of an incident without an action */
  GHashTable *named;     /* MonitorCode that some entry asks for, or that is broader than one */
  GHashTable *unnamed;   /* MonitorCode, or NULL -> the row that its unnamed narrower codes share */
  GHashTable *places;    /* MonitorEntity -> IndexRow */
  GHashTable *inside;    /* MonitorEntity -> IndexRow of places in it that no clause names */
  GPtrArray *rows;       /* of IndexRow, all that there are */
  IndexRow *any_place;   /* all bits, for an incident without a place */
  IndexRow *anywhere;    /* bits of entries that ask for no place */
  GHashTable *at;        /* place -> GArray of bits that ask for it */
  GHashTable *below;     /* place -> GArray of bits that ask for one that lies in it */
  GArray *any_agent;     /* bits of entries that match any agent */
  GHashTable *by_bearer; /* bearer -> GArray of the bits of its entries */
  GHashTable *bearers_of; /* actor -> GPtrArray of bearers above or below it; NULL: too many */
  GHashTable *agents;     /* MonitorList -> IndexRow */
  gsize size;
};

/* The order of bits */

static guint
index_get_chain (MonitorEntity *place, MonitorEntity **chain)
{
  guint n = 0;

  while (place && n < INDEX_DEPTH_MAX)
    {
      const MonitorPlace *node = monitor_entity_get_place (place);

      chain[n++] = place;
      place = node ? node->within : NULL;
    }
  return n;
}

static int
index_compare_places (MonitorEntity *a, MonitorEntity *b)
{
  MonitorEntity *x[INDEX_DEPTH_MAX];
  MonitorEntity *y[INDEX_DEPTH_MAX];
  guint n = index_get_chain (a, x);
  guint m = index_get_chain (b, y);

  while (n > 0 && m > 0)
    {
      n--;
      m--;
      if (x[n] != y[m])
        return strcmp (x[n]->id, y[m]->id);
    }
  return n < m ? -1 : n > m;
}

static const MonitorPattern *
index_get_pattern (const IndexEntry *entry)
{
  return entry->purpose == MONITOR_PURPOSE_EVENT ? &entry->clause->trigger_pattern
                                                 : &entry->clause->pattern;
}

static MonitorEntity *
index_get_place (const IndexEntry *entry)
{
  const MonitorList *places = index_get_pattern (entry)->places;

  return places ? places->items[0] : NULL;
}

static int
index_compare_entries (gconstpointer a, gconstpointer b)
{
  const IndexEntry *x = a;
  const IndexEntry *y = b;
  int order = index_compare_places (index_get_place (x), index_get_place (y));

  if (order)
    return order;
  return x->clause->rank < y->clause->rank ? -1 : x->clause->rank > y->clause->rank;
}

static void
index_add_entry (MonitorIndex *self, MonitorClause *clause, MonitorPurpose purpose)
{
  IndexEntry entry = { clause, { CALENDAR_BEFORE, CALENDAR_AFTER }, purpose };

  g_array_append_val (self->entries, entry);
}

/* Places */

static void
index_note_bit (GHashTable *table, MonitorEntity *place, guint bit)
{
  GArray *bits = g_hash_table_lookup (table, place);

  if (bits == NULL)
    {
      bits = g_array_new (FALSE, FALSE, sizeof (guint));
      g_hash_table_insert (table, place, bits);
    }
  g_array_append_val (bits, bit);
}

/* A breadth-first search; the first that is found is the start. */
typedef struct
{
  GHashTable *tied; /* entity -> GPtrArray of those that have ties to it */
  GPtrArray *found;
  GHashTable *seen;
} IndexClimb;

typedef void (*IndexStep) (IndexClimb *climb, const MonitorEntity *entity);

static void
index_reach (IndexClimb *climb, MonitorEntity *entity)
{
  if (entity && g_hash_table_add (climb->seen, entity))
    g_ptr_array_add (climb->found, entity);
}

static GPtrArray *
index_climb (MonitorEntity *from, GHashTable *tied, IndexStep step)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  IndexClimb climb = { tied, g_ptr_array_new (), seen };

  index_reach (&climb, from);
  for (guint i = 0; i < climb.found->len; i++)
    step (&climb, g_ptr_array_index (climb.found, i));
  return climb.found;
}

/* The places that a place is in, certainly or perhaps. */
static void
index_step_out (IndexClimb *climb, const MonitorEntity *place)
{
  const MonitorPlace *node = monitor_entity_get_place (place);

  if (node == NULL)
    return;
  index_reach (climb, node->within);
  for (guint i = 0; node->maybe_within && i < node->maybe_within->len; i++)
    index_reach (climb, g_ptr_array_index (node->maybe_within, i));
}

static void
index_note_place (MonitorIndex *self, MonitorEntity *place, guint bit)
{
  g_autoptr (GPtrArray) outer = index_climb (place, NULL, index_step_out);

  index_note_bit (self->at, place, bit);
  for (guint i = 1; i < outer->len; i++)
    index_note_bit (self->below, g_ptr_array_index (outer, i), bit);
}

static int
index_compare_bits (gconstpointer a, gconstpointer b)
{
  guint x = *(const guint *) a;
  guint y = *(const guint *) b;

  return x < y ? -1 : x > y;
}

static IndexRow *
index_make_row (MonitorIndex *self, GArray *bits)
{
  gsize size = sizeof (IndexRow) + bits->len * sizeof (IndexWord);
  IndexRow *row = g_malloc0 (size);

  g_array_sort (bits, index_compare_bits);
  for (guint i = 0; i < bits->len; i++)
    {
      guint bit = g_array_index (bits, guint, i);

      if (row->n == 0 || row->words[row->n - 1].word != bit / 64)
        row->words[row->n++].word = bit / 64;
      row->words[row->n - 1].bits |= G_GUINT64_CONSTANT (1) << (bit % 64);
    }
  row = g_realloc (row, sizeof (IndexRow) + row->n * sizeof (IndexWord));
  self->size += sizeof (IndexRow) + row->n * sizeof (IndexWord);
  g_ptr_array_add (self->rows, row);
  return row;
}

static void
index_add_bits (GArray *bits, GHashTable *table, MonitorEntity *place)
{
  GArray *more = g_hash_table_lookup (table, place);

  if (more)
    g_array_append_vals (bits, more->data, more->len);
}

static const IndexRow *
index_build_place_row (MonitorIndex *self, MonitorEntity *place, gboolean is_inside)
{
  g_autoptr (GPtrArray) outer = index_climb (place, NULL, index_step_out);
  g_autoptr (GArray) bits = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < outer->len; i++)
    index_add_bits (bits, self->at, g_ptr_array_index (outer, i));
  if (!is_inside)
    index_add_bits (bits, self->below, place);
  return index_make_row (self, bits);
}

/* A place that no clause names shares the row of the nearest named place around it. */
static MonitorEntity *
index_find_named (MonitorIndex *self, MonitorEntity *place)
{
  for (guint i = 0; i < INDEX_DEPTH_MAX; i++)
    {
      const MonitorPlace *node = monitor_entity_get_place (place);

      if (node == NULL || node->within == NULL || node->maybe_within
          || g_hash_table_contains (self->at, place) || g_hash_table_contains (self->below, place))
        break;
      place = node->within;
    }
  return place;
}

static const IndexRow *
index_find_place_row (MonitorIndex *self, MonitorEntity *place)
{
  MonitorEntity *named = index_find_named (self, place);
  GHashTable *rows = named == place ? self->places : self->inside;
  const IndexRow *row = g_hash_table_lookup (rows, named);
  MonitorPlace *node = monitor_entity_get_place (place);

  if (row == NULL)
    {
      row = index_build_place_row (self, named, named != place);
      g_hash_table_insert (rows, named, (gpointer) row);
    }
  if (node)
    node->row = row;
  return row;
}

static inline const IndexRow *
index_get_place_row (MonitorIndex *self, MonitorEntity *place)
{
  const MonitorPlace *node = monitor_entity_get_place (place);

  return node && node->row ? node->row : index_find_place_row (self, place);
}

/* Agents */

static void
index_note_bearers (MonitorIndex *self, const IndexEntry *entry, guint bit)
{
  const GPtrArray *bearers = entry->clause->bearers;

  if (entry->purpose == MONITOR_PURPOSE_EVENT)
    {
      g_array_append_val (self->any_agent, bit);
      return;
    }
  for (guint i = 0; i < bearers->len; i++)
    index_note_bit (self->by_bearer, g_ptr_array_index (bearers, i), bit);
}

static void
index_note_in (GHashTable *table, MonitorEntity *entity, MonitorEntity *other)
{
  GPtrArray *others = g_hash_table_lookup (table, entity);

  if (others == NULL)
    {
      others = g_ptr_array_new ();
      g_hash_table_insert (table, entity, others);
    }
  g_ptr_array_add (others, other);
}

/* entity -> those that have ties to it */
static GHashTable *
index_reverse_ties (MonitorIndex *self)
{
  GHashTable *tied = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  GHashTableIter iter;
  gpointer entity;

  g_hash_table_iter_init (&iter, self->world->entities);
  while (g_hash_table_iter_next (&iter, &entity, NULL))
    {
      const GArray *ties = monitor_entity_get_ties (entity);

      for (guint i = 0; ties && i < ties->len; i++)
        index_note_in (tied, g_array_index (ties, MonitorTie, i).to, entity);
    }
  return tied;
}

/* Follows all ties, whatever their dates and strength: an upper bound. */
static void
index_step_up (IndexClimb *climb, const MonitorEntity *actor)
{
  const GArray *ties = monitor_entity_get_ties (actor);

  for (guint i = 0; ties && i < ties->len; i++)
    index_reach (climb, g_array_index (ties, MonitorTie, i).to);
}

static void
index_step_down (IndexClimb *climb, const MonitorEntity *actor)
{
  const GPtrArray *tied = g_hash_table_lookup (climb->tied, actor);

  for (guint i = 0; tied && i < tied->len; i++)
    index_reach (climb, g_ptr_array_index (tied, i));
}

/* Returns the number of entries that were added. */
static guint
index_note_actor (MonitorIndex *self, MonitorEntity *bearer, GHashTable *tied)
{
  g_autoptr (GPtrArray) under = index_climb (bearer, tied, index_step_down);
  g_autoptr (GPtrArray) above = index_climb (bearer, tied, index_step_up);

  for (guint i = 0; i < under->len; i++)
    index_note_in (self->bearers_of, g_ptr_array_index (under, i), bearer);
  for (guint i = 1; i < above->len; i++)
    index_note_in (self->bearers_of, g_ptr_array_index (above, i), bearer);
  return under->len + above->len;
}

/* The limit of entries in bearers_of: a deep hierarchy of bearers would have a quadratic number. */
#define INDEX_ACTORS_MAX 1000000

static void
index_note_all_actors (MonitorIndex *self)
{
  g_autoptr (GHashTable) tied = index_reverse_ties (self);
  GHashTableIter iter;
  gpointer bearer;
  gsize n = 0;

  g_hash_table_iter_init (&iter, self->by_bearer);
  while (n <= INDEX_ACTORS_MAX && g_hash_table_iter_next (&iter, &bearer, NULL))
    n += index_note_actor (self, bearer, tied);
  if (n > INDEX_ACTORS_MAX)
    g_clear_pointer (&self->bearers_of, g_hash_table_unref);
}

static const IndexRow *
index_build_agents_row (MonitorIndex *self, const MonitorList *agents)
{
  g_autoptr (GArray) bits = g_array_copy (self->any_agent);

  for (guint i = 0; i < agents->n; i++)
    {
      const GPtrArray *bearers = g_hash_table_lookup (self->bearers_of, agents->items[i]);

      for (guint j = 0; bearers && j < bearers->len; j++)
        index_add_bits (bits, self->by_bearer, g_ptr_array_index (bearers, j));
    }
  return index_make_row (self, bits);
}

static const IndexRow *
index_find_agents_row (MonitorIndex *self, MonitorFrame *frame)
{
  const IndexRow *row = g_hash_table_lookup (self->agents, frame->agents);

  if (row == NULL)
    {
      row = index_build_agents_row (self, frame->agents);
      g_hash_table_insert (self->agents, (gpointer) frame->agents, (gpointer) row);
    }
  frame->row = row;
  return row;
}

/* NULL: it may have been anybody. */
static inline const IndexRow *
index_get_agents_row (MonitorIndex *self, const MonitorIncident *incident)
{
  MonitorFrame *frame = incident->frame;

  if (self->bearers_of == NULL || frame->agents == NULL
      || (incident->entity->spoken & MONITOR_BIT (MONITOR_AGENT)))
    return NULL;
  return frame->row ? frame->row : index_find_agents_row (self, frame);
}

/* Actions */

static gboolean
index_matches_action (const MonitorCode *action, const MonitorList *actions)
{
  for (guint i = 0; actions && i < actions->n; i++)
    if (monitor_code_match (action, actions->items[i]) > CEASEFIRE_TRUTH_NO)
      return TRUE;
  return actions == NULL;
}

static void
index_note_actions (MonitorIndex *self, const IndexEntry *entry)
{
  const MonitorList *actions = index_get_pattern (entry)->actions;

  for (guint i = 0; actions && i < actions->n; i++)
    for (MonitorCode *code = actions->items[i]; code; code = code->broader)
      g_hash_table_add (self->named, code);
}

static guint64 *
index_build_action_row (MonitorIndex *self, const MonitorCode *action)
{
  guint64 *row = g_new0 (guint64, self->n_words);

  for (guint i = 0; i < self->entries->len; i++)
    if (index_matches_action (
          action, index_get_pattern (&g_array_index (self->entries, IndexEntry, i))->actions))
      row[i / 64] |= G_GUINT64_CONSTANT (1) << (i % 64);
  self->size += self->n_words * sizeof *row;
  g_ptr_array_add (self->rows, row);
  return row;
}

/* Codes that no entry names share the row of the nearest named code above them. */
static const guint64 *
index_find_action_row (MonitorIndex *self, MonitorCode *action)
{
  MonitorCode *above = action;
  guint64 *row;

  while (above && !g_hash_table_contains (self->named, above))
    above = above->broader;
  row = above == action ? NULL : g_hash_table_lookup (self->unnamed, above);
  if (row == NULL)
    row = index_build_action_row (self, action);
  if (above != action)
    g_hash_table_insert (self->unnamed, above, row);
  action->row = row;
  return row;
}

static inline const guint64 *
index_get_action_row (MonitorIndex *self, MonitorCode *action)
{
  return action->row ? action->row : index_find_action_row (self, action);
}

/* The index */

static void
index_fill (MonitorIndex *self)
{
  g_autoptr (GArray) anywhere = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (guint));

  self->n_words = (self->entries->len + 63) / 64;
  self->any_action = g_new0 (guint64, self->n_words);
  for (guint i = 0; i < self->entries->len; i++)
    {
      const IndexEntry *entry = &g_array_index (self->entries, IndexEntry, i);
      const MonitorList *places = index_get_pattern (entry)->places;

      self->any_action[i / 64] |= G_GUINT64_CONSTANT (1) << (i % 64);
      g_array_append_val (all, i);
      index_note_bearers (self, entry, i);
      index_note_actions (self, entry);
      if (places == NULL)
        g_array_append_val (anywhere, i);
      for (guint j = 0; places && j < places->n; j++)
        index_note_place (self, places->items[j], i);
    }
  self->anywhere = index_make_row (self, anywhere);
  self->any_place = index_make_row (self, all);
}

MonitorIndex *
monitor_index_new (MonitorWorld *world, GPtrArray *clauses)
{
  MonitorIndex *self = g_new0 (MonitorIndex, 1);

  self->world = world;
  self->entries = g_array_new (FALSE, FALSE, sizeof (IndexEntry));
  self->rows = g_ptr_array_new_with_free_func (g_free);
  self->places = g_hash_table_new (NULL, NULL);
  self->inside = g_hash_table_new (NULL, NULL);
  self->at = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  self->below = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  self->named = g_hash_table_new (NULL, NULL);
  self->unnamed = g_hash_table_new (NULL, NULL);
  self->any_agent = g_array_new (FALSE, FALSE, sizeof (guint));
  self->by_bearer = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  self->bearers_of = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  self->agents = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < clauses->len; i++)
    {
      MonitorClause *clause = g_ptr_array_index (clauses, i);

      if (clause->kind == MONITOR_NORM_BAN)
        index_add_entry (self, clause, MONITOR_PURPOSE_BREACH);
      if (clause->kind == MONITOR_NORM_DUTY)
        index_add_entry (self, clause, MONITOR_PURPOSE_PERFORMANCE);
      if (clause->trigger == MONITOR_TRIGGER_EVENT)
        index_add_entry (self, clause, MONITOR_PURPOSE_EVENT);
    }
  g_array_sort (self->entries, index_compare_entries);
  index_fill (self);
  index_note_all_actors (self);
  return self;
}

void
monitor_index_free (MonitorIndex *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->entries);
  g_ptr_array_unref (self->rows);
  g_hash_table_unref (self->places);
  g_hash_table_unref (self->inside);
  g_hash_table_unref (self->at);
  g_hash_table_unref (self->below);
  g_hash_table_unref (self->named);
  g_hash_table_unref (self->unnamed);
  g_array_unref (self->any_agent);
  g_hash_table_unref (self->by_bearer);
  g_clear_pointer (&self->bearers_of, g_hash_table_unref);
  g_hash_table_unref (self->agents);
  g_free (self->any_action);
  g_free (self);
}

/* The window filters breaches alone: a performance may lie outside of it. */
void
monitor_index_read_windows (MonitorIndex *self)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      IndexEntry *entry = &g_array_index (self->entries, IndexEntry, i);
      CeasefireInterval span = entry->purpose == MONITOR_PURPOSE_BREACH
                                 ? monitor_clause_get_span (entry->clause)
                                 : monitor_always;

      entry->time = (MonitorSpan){ span.s0, span.e1 };
    }
}

gsize
monitor_index_get_size (const MonitorIndex *self)
{
  return self->size;
}

/* The state of one lookup. */
typedef struct
{
  MonitorFound found;
  gpointer user_data;
  MonitorSpan time;
  const IndexRow *agents; /* NULL: whoever it was */
} IndexSearch;

static guint64
index_row_get_bits (const IndexRow *row, guint word)
{
  guint low = 0;
  guint high = row->n;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (row->words[middle].word < word)
        low = middle + 1;
      else
        high = middle;
    }
  return low < row->n && row->words[low].word == word ? row->words[low].bits : 0;
}

/* Calls found() for each bit of one word. */
static inline void
index_report (MonitorIndex *self, const IndexSearch *search, guint word, guint64 bits)
{
  if (bits && search->agents)
    bits &= index_row_get_bits (search->agents, word);
  for (; bits; bits &= bits - 1)
    {
      const IndexEntry *entry
        = &g_array_index (self->entries, IndexEntry, word * 64 + (guint) __builtin_ctzll (bits));

      if (entry->time.until > search->time.from && search->time.until > entry->time.from)
        search->found (entry->clause, entry->purpose, search->user_data);
    }
}

static inline void
index_find_in (MonitorIndex *self, const IndexSearch *search, const guint64 *actions,
               const IndexRow *row)
{
  for (guint i = 0; i < row->n; i++)
    index_report (self, search, row->words[i].word,
                  row->words[i].bits & actions[row->words[i].word]);
}

/* Claims give other actions or places than the incident itself: collects the union of all rows
   first, so that each entry is found once. */
static void
index_find_spoken (MonitorIndex *self, const IndexSearch *search, const MonitorIncident *incident)
{
  g_autofree guint64 *actions = g_new0 (guint64, self->n_words);
  g_autofree guint64 *places = g_new0 (guint64, self->n_words);
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();
  gboolean is_action_known = incident->frame->action
                             && !(incident->entity->spoken & MONITOR_BIT (MONITOR_ACTION));
  GPtrArray *claims = incident->entity->claims;

  if (incident->frame->action)
    memcpy (actions, index_get_action_row (self, incident->frame->action),
            self->n_words * sizeof *actions);
  g_ptr_array_add (rows, self->anywhere);
  g_ptr_array_add (rows, incident->place ? (gpointer) index_get_place_row (self, incident->place)
                                         : self->any_place);
  for (guint i = 0; claims && i < claims->len; i++)
    {
      const MonitorClaim *claim = g_ptr_array_index (claims, i);

      if ((claim->silent & MONITOR_BIT (MONITOR_PLACE)))
        g_ptr_array_add (rows, self->any_place);
      for (guint j = 0; claim->value && j < claim->value->n; j++)
        {
          if (claim->aspect == MONITOR_PLACE)
            g_ptr_array_add (rows, (gpointer) index_get_place_row (self, claim->value->items[j]));
          if (claim->aspect != MONITOR_ACTION)
            continue;
          for (guint k = 0; k < self->n_words; k++)
            actions[k] |= index_get_action_row (self, claim->value->items[j])[k];
        }
    }
  if (!is_action_known && incident->frame->action == NULL)
    memcpy (actions, self->any_action, self->n_words * sizeof *actions);
  for (guint i = 0; i < rows->len; i++)
    {
      const IndexRow *row = g_ptr_array_index (rows, i);

      for (guint j = 0; j < row->n; j++)
        places[row->words[j].word] |= row->words[j].bits;
    }
  for (guint i = 0; i < self->n_words; i++)
    index_report (self, search, i, places[i] & actions[i]);
}

/* The time of the incident; all time if it is unknown or a claim gives another. */
static inline MonitorSpan
index_get_time (const MonitorIncident *incident)
{
  if (incident->when == NULL || (incident->entity->spoken & MONITOR_BIT (MONITOR_TIME)))
    return (MonitorSpan){ CALENDAR_BEFORE, CALENDAR_AFTER };
  return (MonitorSpan){ incident->when->s0, incident->when->e1 };
}

void
monitor_index_find (MonitorIndex *self, const MonitorIncident *incident, MonitorFound found,
                    gpointer user_data)
{
  const guint open = MONITOR_BIT (MONITOR_ACTION) | MONITOR_BIT (MONITOR_PLACE);
  const guint64 *actions;
  IndexSearch search;

  if (self->n_words == 0)
    return;
  search = (IndexSearch){ found, user_data, index_get_time (incident),
                          index_get_agents_row (self, incident) };
  if ((incident->entity->spoken & open) || incident->frame->action == NULL)
    {
      index_find_spoken (self, &search, incident);
      return;
    }
  actions = index_get_action_row (self, incident->frame->action);
  if (incident->place == NULL)
    {
      index_find_in (self, &search, actions, self->any_place);
      return;
    }
  index_find_in (self, &search, actions, self->anywhere);
  index_find_in (self, &search, actions, index_get_place_row (self, incident->place));
}
